<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>overlay</name>
    <message>
        <source>The gift engine&apos;s address, ws:// or wss://.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>عنوان محرّك الهدايا، ws:// أو wss://.</translation>
    </message>
    <message>
        <source>The stream that you host, as the platform names it.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>البث الذي تقدّمه، كما تسمّيه المنصة.</translation>
    </message>
    <message>
        <source>Who we are to the engine; made once for an install.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>من نكون عند المحرّك؛ يُنشأ مرة لكل تثبيت.</translation>
    </message>
    <message>
        <source>The engine&apos;s secret; safer in the system&apos;s keyring or in HYPERFOCUS_TOKEN than in a file.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>سر المحرّك؛ أكثر أمانًا في سلسلة مفاتيح النظام أو في HYPERFOCUS_TOKEN منه في ملف.</translation>
    </message>
    <message>
        <source>bearer, api-key or query.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>bearer أو api-key أو query.</translation>
    </message>
    <message>
        <source>Send the token over an unencrypted ws:// address of another machine.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>إرسال الرمز عبر عنوان ws:// غير مشفّر لجهاز آخر.</translation>
    </message>
    <message>
        <source>Where the ledger, the log and the identity of this install are kept.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>أين يُحفظ الدفتر والسجل وهوية هذا التثبيت.</translation>
    </message>
    <message>
        <source>How much of what gifts bring is kept on the disk; 0: nothing.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>كم يُحفظ على القرص مما تجلبه الهدايا؛ 0: لا شيء.</translation>
    </message>
    <message>
        <source>The canvas in pixels; make it the size of the canvas in OBS.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>الصورة بالبكسل؛ اجعلها بمقاس لوحة OBS.</translation>
    </message>
    <message>
        <source>transparent, or a key colour such as #00ff00.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>transparent، أو لون مفتاح مثل #00ff00.</translation>
    </message>
    <message>
        <source>auto, straight, premultiplied or linear; auto is what OBS wants here.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>auto أو straight أو premultiplied أو linear؛ auto هو ما يريده OBS هنا.</translation>
    </message>
    <message>
        <source>How banners and signs look: dark, light, high-contrast, neon, or one of your own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>شكل اللافتات والإشارات: dark أو light أو high-contrast أو neon أو سمة من صنعك.</translation>
    </message>
    <message>
        <source>default, dyslexia-friendly or large.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>default أو dyslexia-friendly أو large.</translation>
    </message>
    <message>
        <source>How much larger all that viewers read is, as far as there is room.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>كم يكبر كل ما يقرؤه المشاهدون، ما دام هناك متسع.</translation>
    </message>
    <message>
        <source>Open the control panel.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>فتح لوحة التحكم.</translation>
    </message>
    <message>
        <source>Show the first steps in the panel, until they are done.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>إظهار الخطوات الأولى في لوحة التحكم حتى تكتمل.</translation>
    </message>
    <message>
        <source>How loud gifts are, 0 to 1.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>ارتفاع صوت الهدايا، من 0 إلى 1.</translation>
    </message>
    <message>
        <source>How loud small, medium, large and grand gifts are, each 0 to 1.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>ارتفاع صوت الهدايا الصغيرة والمتوسطة والكبيرة والضخمة، لكل منها من 0 إلى 1.</translation>
    </message>
    <message>
        <source>The sound device by its name, as doctor tells it; none is the system&apos;s default.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>جهاز الصوت باسمه كما يذكره doctor؛ ومن دونه جهاز النظام.</translation>
    </message>
    <message>
        <source>Let the mouse through the overlay window.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>السماح للفأرة بالمرور عبر نافذة طبقة العرض.</translation>
    </message>
    <message>
        <source>Keep the overlay window above all others.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>إبقاء نافذة طبقة العرض فوق كل النوافذ.</translation>
    </message>
    <message>
        <source>Dim what would flash more than three times in a second.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>تعتيم ما قد يومض أكثر من ثلاث مرات في الثانية.</translation>
    </message>
    <message>
        <source>How much, how fast, how bright and how loud: calm, balanced or full.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>كم وبأي سرعة وسطوع وارتفاع صوت: هادئ أو متوازن أو كامل.</translation>
    </message>
    <message>
        <source>Fade instead of sliding, glow instead of flying; auto is what the system is set to.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>ظهور تدريجي بدل الانزلاق، وتوهّج بدل الطيران؛ «مثل النظام» يتبع ما ضُبط فيه.</translation>
    </message>
    <message>
        <source>The most frames drawn in a second.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>أقصى عدد إطارات تُرسم في الثانية.</translation>
    </message>
    <message>
        <source>Effects started a second, at most.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>أقصى عدد تأثيرات تبدأ في الثانية.</translation>
    </message>
    <message>
        <source>Banners on the canvas at the same time, at most.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>أقصى عدد لافتات على الصورة في وقت واحد.</translation>
    </message>
    <message>
        <source>Show the stream&apos;s goal on the canvas, when the engine names one.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>إظهار هدف البث على الصورة حين يذكره المحرّك.</translation>
    </message>
    <message>
        <source>Show on the canvas that you are live, and how many watch.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>إظهار أنك مباشر وعدد المشاهدين على الصورة.</translation>
    </message>
    <message>
        <source>Show on the canvas who gave most since the program began.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>إظهار الأكثر إهداءً منذ بدء البرنامج على الصورة.</translation>
    </message>
    <message>
        <source>Show the latest gifts on the canvas, in a list.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>إظهار آخر الهدايا على الصورة في قائمة.</translation>
    </message>
    <message>
        <source>When a gift is answered.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>متى يُرد على الهدية.</translation>
    </message>
    <message>
        <source>Look for OBS, set it up on request, draw less where it drops frames; or off.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>البحث عن OBS وإعداده عند الطلب، والرسم أقل حين يفقد إطارات؛ أو off.</translation>
    </message>
    <message>
        <source>Where OBS listens: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>أين يستمع OBS: أدوات، إعدادات خادم WebSocket.</translation>
    </message>
    <message>
        <source>OBS&apos;s WebSocket password; safer in the system&apos;s keyring or in HYPERFOCUS_OBS_PASSWORD.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>كلمة مرور WebSocket في OBS؛ أكثر أمانًا في سلسلة مفاتيح النظام أو في HYPERFOCUS_OBS_PASSWORD.</translation>
    </message>
    <message>
        <source>What is shown of which gifts; the first rule that fits a gift holds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>ما يُعرض من أي هدايا؛ تسري أول قاعدة تنطبق.</translation>
    </message>
    <message>
        <source>Gifts from these names are hidden; * stands for any letters.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>تُخفى هدايا هذه الأسماء؛ * تعني أي حروف.</translation>
    </message>
    <message>
        <source>Decode no media (models, video, sound); set by itself after three crashes in a row.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>عدم فك ترميز الوسائط (النماذج والفيديو والصوت)؛ يُفعَّل تلقائيًا بعد ثلاثة انهيارات متتالية.</translation>
    </message>
    <message>
        <source>Serve the control page: the desk&apos;s buttons in a browser, in OBS, on a Stream Deck.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>توفير صفحة التحكم: أزرار لوحة التحكم في المتصفح وفي OBS وعلى Stream Deck.</translation>
    </message>
    <message>
        <source>The control page&apos;s port; 0 picks a free one at each start.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>منفذ صفحة التحكم؛ 0 يختار منفذًا حرًا عند كل تشغيل.</translation>
    </message>
    <message>
        <source>Let phones and other computers of your network open the control page as well.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>السماح للهواتف والحواسيب الأخرى في شبكتك بفتح صفحة التحكم أيضًا.</translation>
    </message>
    <message>
        <source>How large a recording may grow; then its oldest part makes room.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>إلى أي حجم يكبر التسجيل؛ بعدها يفسح أقدم جزء منه المكان.</translation>
    </message>
    <message>
        <source>How much the log says.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>كم يقول السجل.</translation>
    </message>
    <message>
        <source>Whether a streak&apos;s quantity is each message&apos;s share (delta) or its sum so far (cumulative).</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>هل كمية السلسلة نصيب كل رسالة (delta) أم المجموع حتى الآن (cumulative).</translation>
    </message>
    <message>
        <source>The gift type, such as rose; empty for every type.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>نوع الهدية، مثل rose؛ فارغ لكل الأنواع.</translation>
    </message>
    <message>
        <source>Only gifts worth so much or more.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>الهدايا التي تبلغ هذه القيمة أو أكثر فقط.</translation>
    </message>
    <message>
        <source>Show it, show its banner alone, or hide it; a hidden gift is answered as not shown.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>عرضها، أو عرض لافتتها وحدها، أو إخفاؤها؛ الهدية المخفية يُرد عليها بأنها لم تُعرض.</translation>
    </message>
    <message>
        <source>The effect to play instead of its own; empty for its own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>التأثير الذي يُعرض بدل تأثيرها؛ فارغ لتأثيرها.</translation>
    </message>
    <message>
        <source>The effect whose sound is heard; none for silence; empty for its own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>التأثير الذي يُسمع صوته؛ none للصمت؛ فارغ لصوتها.</translation>
    </message>
    <message>
        <source>After an effect the next ones show their banner alone for so many seconds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>بعد تأثير تعرض الهدايا التالية لافتتها وحدها لهذا العدد من الثواني.</translation>
    </message>
    <message>
        <source>Balloons</source>
        <extracomment>assets/effects/balloons.json</extracomment>
        <translation>بالونات</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <extracomment>assets/effects/bubbles.json</extracomment>
        <translation>فقاعات</translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <extracomment>assets/effects/cake.json</extracomment>
        <translation>كعكة عيد الميلاد</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>assets/effects/coins.json</extracomment>
        <translation>عملات</translation>
    </message>
    <message>
        <source>Confetti</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>قصاصات ملوّنة</translation>
    </message>
    <message>
        <source>Crown</source>
        <extracomment>assets/effects/crown.json</extracomment>
        <translation>تاج</translation>
    </message>
    <message>
        <source>Diamond</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>ألماسة</translation>
    </message>
    <message>
        <source>A report is kept in {folder}.</source>
        <extracomment>overlay/app/account/crash_watch.py</extracomment>
        <translation>يُحفظ تقرير في {folder}.</translation>
    </message>
    <message>
        <source>Safe mode: models, video and sound are left out, so that no broken file can end the show. After an orderly end the next start is a normal one.</source>
        <extracomment>overlay/app/account/diagnostics.py</extracomment>
        <translation>الوضع الآمن: تُترك النماذج والفيديوهات والأصوات، حتى لا يُنهي ملف تالف العرض. بعد إغلاق سليم يعود التشغيل التالي عاديًا.</translation>
    </message>
    <message>
        <source>The last run ended in order.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>انتهى التشغيل السابق بسلام.</translation>
    </message>
    <message>
        <source>The computer was switched off while the overlay was running.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>أُطفئ الحاسوب بينما كانت طبقة العرض تعمل.</translation>
    </message>
    <message>
        <source>The last run was ended from outside without a farewell: it was killed, or the memory of the computer was used up.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>أُنهي التشغيل السابق من الخارج دون وداع: أُغلق بالقوة أو نفدت ذاكرة الحاسوب.</translation>
    </message>
    <message>
        <source>The last run was ended from outside while it was starting.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>أُنهي التشغيل السابق من الخارج أثناء بدئه.</translation>
    </message>
    <message>
        <source>The last run was ended from outside while it was ending.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>أُنهي التشغيل السابق من الخارج أثناء إغلاقه.</translation>
    </message>
    <message>
        <source>The last run ended by an error of its own ({error}).</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>انتهى التشغيل السابق بسبب خطأ فيه ({error}).</translation>
    </message>
    <message>
        <source>The last run crashed ({fault}).</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>انهار التشغيل السابق ({fault}).</translation>
    </message>
    <message>
        <source>still running</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>ما زال يعمل</translation>
    </message>
    <message>
        <source>Gifts</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>الهدايا</translation>
    </message>
    <message>
        <source>Malformed frames</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>رسائل معطوبة</translation>
    </message>
    <message>
        <source>Unknown messages</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>رسائل مجهولة</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>حقول مجهولة</translation>
    </message>
    <message>
        <source>Corrected fields</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>حقول مصحَّحة</translation>
    </message>
    <message>
        <source>Unexpected messages</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>رسائل غير متوقعة</translation>
    </message>
    <message>
        <source>Engine&apos;s errors</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>أخطاء المحرّك</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>لم تُعرض</translation>
    </message>
    <message>
        <source>repeated</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>repeated with other content</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>مكررة بمحتوى آخر</translation>
    </message>
    <message>
        <source>{secs} s</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{secs} ث</translation>
    </message>
    <message>
        <source>{moment}, {duration}, {end}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{moment}، {duration}، {end}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min {secs} s</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{minutes} د {secs} ث</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{n} م.ث</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>{n} {kind}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{n} {kind}</translation>
    </message>
    <message>
        <source>session {session}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>الجلسة {session}</translation>
    </message>
    <message>
        <source>subprotocol not negotiated</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>لم يُتفق على البروتوكول الفرعي</translation>
    </message>
    <message>
        <source>features {features}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>الميزات {features}</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Round trip</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>زمن الرد</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>{n} presented</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>عُرض {n}</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Hyperfocus Overlay, diagnostics</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Hyperfocus Overlay، التشخيص</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>safe: no models, video or sound</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>آمن: بلا نماذج أو فيديو أو صوت</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yet</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>تعذّرت الكتابة في ملف الإعدادات {path}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {path} is not valid TOML, so it is left alone: {reason}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>ملف الإعدادات {path} ليس TOML صالحًا، لذلك يُترك كما هو: {reason}.</translation>
    </message>
    <message>
        <source>Changes last until the program ends.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>تبقى التغييرات حتى ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>The control page cannot be opened on port {port}: {reason}.</source>
        <extracomment>overlay/app/control.py</extracomment>
        <translation>تعذّر فتح صفحة التحكم على المنفذ {port}: {reason}.</translation>
    </message>
    <message>
        <source>The local gift engine could not start: {reason}.</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>تعذّر تشغيل محرّك الهدايا المحلي: {reason}.</translation>
    </message>
    <message>
        <source>The local gift engine was not started.</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>لم يُشغَّل محرّك الهدايا المحلي.</translation>
    </message>
    <message>
        <source>The picture is made ready first; on a computer&apos;s first start this takes some seconds.</source>
        <extracomment>overlay/app/desk.py</extracomment>
        <translation>تُجهَّز الصورة أولًا؛ في أول تشغيل على الحاسوب يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>libraries</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>data folder</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>control page</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>صفحة التحكم</translation>
    </message>
    <message>
        <source>effects</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>التأثيرات</translation>
    </message>
    <message>
        <source>themes</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>السمات</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>keyring</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>screen</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>opengl</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>OpenGL</translation>
    </message>
    <message numerus="yes">
        <source>{system}, {n} processors, {memory} GiB</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>
            <numerusform>{system}، {n} معالج، {memory} GiB</numerusform>
            <numerusform>{system}، معالج واحد ({n})، {memory} GiB</numerusform>
            <numerusform>{system}، معالجان ({n})، {memory} GiB</numerusform>
            <numerusform>{system}، {n} معالجات، {memory} GiB</numerusform>
            <numerusform>{system}، {n} معالجًا، {memory} GiB</numerusform>
            <numerusform>{system}، {n} معالج، {memory} GiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {used} of {most} MiB, in {path}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>
            <numerusform>{n} ملف، {used} من {most} MiB، في {path}</numerusform>
            <numerusform>ملف واحد ({n})، {used} من {most} MiB، في {path}</numerusform>
            <numerusform>ملفان ({n})، {used} من {most} MiB، في {path}</numerusform>
            <numerusform>{n} ملفات، {used} من {most} MiB، في {path}</numerusform>
            <numerusform>{n} ملفًا، {used} من {most} MiB، في {path}</numerusform>
            <numerusform>{n} ملف، {used} من {most} MiB، في {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk&apos;s button Control page opens it; its key is in {path}.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>يفتحها زر «صفحة التحكم» في لوحة التحكم؛ ومفتاحها في {path}.</translation>
    </message>
    <message>
        <source>Install or update the graphics driver.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>ثبّت برنامج تشغيل الرسوميات أو حدّثه.</translation>
    </message>
    <message>
        <source>PySide6 6.12 on Python 3.11 crashes within seconds: install PySide6-Essentials 6.11.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>ينهار PySide6 6.12 مع Python 3.11 خلال ثوانٍ: ثبّت PySide6-Essentials 6.11.</translation>
    </message>
    <message>
        <source>(a free port)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>(منفذ حر)</translation>
    </message>
    <message>
        <source>http://127.0.0.1:{port}/ for this computer and its network, while the overlay runs</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>http://127.0.0.1:{port}/ لهذا الحاسوب وشبكته، ما دامت طبقة العرض تعمل</translation>
    </message>
    <message>
        <source>http://127.0.0.1:{port}/ for this computer alone, while the overlay runs</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>http://127.0.0.1:{port}/ لهذا الحاسوب وحده، ما دامت طبقة العرض تعمل</translation>
    </message>
    <message>
        <source>refused, the built-in one plays: {why}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>رُفض، ويُعرض المدمج: {why}</translation>
    </message>
    <message>
        <source>refused, the built-in one is worn: {why}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>رُفضت، وتُستخدم المدمجة: {why}</translation>
    </message>
    <message>
        <source>sound_device is {device}, which is not there: gifts are silent until it is.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>sound_device هو {device} وهو غير موجود: الهدايا بلا صوت حتى يظهر.</translation>
    </message>
    <message>
        <source>{renderer}, {version}, {n} bits of alpha</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{renderer}، {version}، {n} بت للشفافية</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason})</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>تعذّرت الكتابة في {path} ({reason})</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); files are kept in memory alone</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>تعذّرت قراءة {path} ({reason})؛ تبقى الملفات في الذاكرة وحدها</translation>
    </message>
    <message>
        <source>(own)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>(من صنعك)</translation>
    </message>
    <message>
        <source>(chosen)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>(المختار)</translation>
    </message>
    <message>
        <source>{size} at {n} Hz</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{size} بتردد {n} هرتز</translation>
    </message>
    <message>
        <source>Start it on a desktop, or under Xvfb.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>شغّله على سطح مكتب أو تحت Xvfb.</translation>
    </message>
    <message>
        <source>nothing is kept on the disk</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>لا يُحفظ شيء على القرص</translation>
    </message>
    <message>
        <source>none on this system; a token comes from HYPERFOCUS_TOKEN</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>لا توجد على هذا النظام؛ يأتي الرمز من HYPERFOCUS_TOKEN</translation>
    </message>
    <message>
        <source>the sound system does not answer: gifts are silent</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>نظام الصوت لا يجيب: الهدايا بلا صوت</translation>
    </message>
    <message>
        <source>there is no device: gifts are silent</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>لا يوجد جهاز: الهدايا بلا صوت</translation>
    </message>
    <message>
        <source>{platform}: {screens}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{platform}: {screens}</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>لم يُشغَّل بعد.</translation>
    </message>
    <message>
        <source>It is running now.</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>إنه يعمل الآن.</translation>
    </message>
    <message numerus="yes">
        <source>{n} crash reports are kept; the newest is {newest}</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>
            <numerusform>{n} تقرير انهيار محفوظ؛ أحدثها {newest}</numerusform>
            <numerusform>تقرير انهيار واحد محفوظ ({n}): {newest}</numerusform>
            <numerusform>تقريرا انهيار محفوظان ({n})؛ أحدثهما {newest}</numerusform>
            <numerusform>{n} تقارير انهيار محفوظة؛ أحدثها {newest}</numerusform>
            <numerusform>{n} تقرير انهيار محفوظًا؛ أحدثها {newest}</numerusform>
            <numerusform>{n} تقرير انهيار محفوظ؛ أحدثها {newest}</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine is not ready; see the lines with !!.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>هذا الحاسوب غير جاهز؛ انظر الأسطر التي فيها !!.</translation>
    </message>
    <message>
        <source>The last run</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>canvas {size}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>الصورة {size}</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>اختر غيره باستخدام --data-dir.</translation>
    </message>
    <message>
        <source>it did not say how it ended</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>لم يذكر كيف انتهى</translation>
    </message>
    <message>
        <source>The address or the stream is too long, or holds what cannot be sent.</source>
        <extracomment>overlay/app/engine_choice.py</extracomment>
        <translation>العنوان أو اسم البث طويل جدًا، أو فيه ما لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>This computer has no keyring for the token, so it is known until the program ends.</source>
        <extracomment>overlay/app/engine_choice.py</extracomment>
        <translation>لا توجد في هذا الحاسوب سلسلة مفاتيح للرمز، لذا يُعرف حتى ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>Connects to a gift engine as a host does, twice, and says where it deviates from the contract. Every gift that comes is acked with rendered false, for nothing is shown; the first only on the second connection, to see whether a gift without an ack is sent again. One message of an unknown type and one frame that is no JSON are sent as well. A token comes from HYPERFOCUS_TOKEN, the settings file or the keyring. Exit code 0: nothing breaks the contract; 1: something does.</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>يتصل بمحرّك هدايا كما يفعل المضيف، مرتين، ويقول أين يخالف العقد. يُرد على كل هدية تصل بـ rendered false لأن شيئًا لا يُعرض؛ والأولى في الاتصال الثاني فقط، لمعرفة هل تُرسل الهدية من جديد بلا رد. تُرسل أيضًا رسالة من نوع مجهول وإطار ليس JSON. يأتي الرمز من HYPERFOCUS_TOKEN أو ملف الإعدادات أو سلسلة المفاتيح. رمز الخروج 0: لا شيء يخالف العقد؛ 1: هناك مخالفة.</translation>
    </message>
    <message>
        <source>the engine&apos;s address, ws:// or wss://</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>عنوان المحرّك، ws:// أو wss://</translation>
    </message>
    <message>
        <source>how long to look (default: %(default)g)</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>مدة المراقبة (الافتراضي: %(default)g)</translation>
    </message>
    <message>
        <source>for programs</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>للبرامج</translation>
    </message>
    <message>
        <source>the stream to ask for</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>البث المطلوب</translation>
    </message>
    <message>
        <source>who to be (default: somebody new)</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>بأي هوية (الافتراضي: هوية جديدة)</translation>
    </message>
    <message>
        <source>the settings file, TOML</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>ملف الإعدادات، TOML</translation>
    </message>
    <message>
        <source>look at OBS as well; changes nothing</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>النظر في OBS أيضًا؛ لا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>where the ledger and the log are kept</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>مكان سجل الهدايا وسجل الأحداث</translation>
    </message>
    <message>
        <source>tell whether a downloaded file is the published one</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>معرفة هل الملف المنزّل هو المنشور</translation>
    </message>
    <message>
        <source>where the last look is remembered</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>مكان تذكّر آخر بحث</translation>
    </message>
    <message>
        <source>There is no OpenGL 3.3 on this screen: install or update the graphics driver.</source>
        <extracomment>overlay/app/machine/application.py</extracomment>
        <translation>لا يوجد OpenGL 3.3 على هذه الشاشة: ثبّت برنامج تشغيل الرسوميات أو حدّثه.</translation>
    </message>
    <message>
        <source>The OpenGL of this screen is older than 3.3: install or update the graphics driver.</source>
        <extracomment>overlay/app/machine/application.py</extracomment>
        <translation>إصدار OpenGL على هذه الشاشة أقدم من 3.3: ثبّت برنامج تشغيل الرسوميات أو حدّثه.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be made: {reason}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>تعذّر إنشاء مجلد البيانات {path}: {reason}.</translation>
    </message>
    <message>
        <source>Another Hyperfocus Overlay is running with the profile {path}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>يعمل Hyperfocus Overlay آخر بالملف الشخصي {path}.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>تعذّرت الكتابة في مجلد البيانات {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <extracomment>overlay/app/machine/screen.py</extracomment>
        <translation>لا توجد شاشة: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>An effect of your own is refused, the built-in one plays.</source>
        <extracomment>overlay/app/making.py</extracomment>
        <translation>رُفض تأثير من صنعك، ويُعرض التأثير المدمج.</translation>
    </message>
    <message>
        <source>The address of OBS must look like ws://127.0.0.1:4455.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>يجب أن يكون عنوان OBS مثل ws://127.0.0.1:4455.</translation>
    </message>
    <message>
        <source>This computer has no keyring for the password, so it is known until the program ends.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>لا توجد في هذا الحاسوب سلسلة مفاتيح لكلمة المرور، لذا تُعرف حتى ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>OBS {version} answers at {url}.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>يجيب OBS {version} في {url}.</translation>
    </message>
    <message>
        <source>Start OBS 28 or newer, and enable its server: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>شغّل OBS 28 أو أحدث وفعّل خادمه: أدوات، إعدادات خادم WebSocket.</translation>
    </message>
    <message>
        <source>The control page cannot be opened: its key cannot be kept ({reason}).</source>
        <extracomment>overlay/app/onlookers.py</extracomment>
        <translation>تعذّر فتح صفحة التحكم: لا يمكن حفظ مفتاحها ({reason}).</translation>
    </message>
    <message>
        <source>must be between 0 and 1e9 seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>يجب أن يكون بين 0 و1e9 ثانية</translation>
    </message>
    <message>
        <source>must be between 1 and 86400 seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>يجب أن يكون بين 1 و86400 ثانية</translation>
    </message>
    <message>
        <source>must not be empty; 0.0.0.0 is every address of this machine</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>يجب ألا يكون فارغًا؛ 0.0.0.0 هو كل عناوين هذا الحاسوب</translation>
    </message>
    <message>
        <source>{text} is not a port between 0 and 65535</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>{text} ليس منفذًا بين 0 و65535</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>{text} ليس عدد ثوانٍ</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}; the line is left out.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>{file}، السطر {line}: {why}؛ يُتجاوز السطر.</translation>
    </message>
    <message>
        <source>Gifts: {kinds}.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>الهدايا: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} more lines are left out.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>{file}: يُتجاوز {n} سطر آخر.</numerusform>
            <numerusform>{file}: يُتجاوز سطر آخر ({n}).</numerusform>
            <numerusform>{file}: يُتجاوز سطران آخران ({n}).</numerusform>
            <numerusform>{file}: تُتجاوز {n} أسطر أخرى.</numerusform>
            <numerusform>{file}: يُتجاوز {n} سطرًا آخر.</numerusform>
            <numerusform>{file}: يُتجاوز {n} سطر آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} lines are missing; the computer was too busy to write them.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>{file}: ينقص {n} سطر؛ كان الحاسوب مشغولًا عن كتابته.</numerusform>
            <numerusform>{file}: ينقص سطر واحد ({n})؛ كان الحاسوب مشغولًا عن كتابته.</numerusform>
            <numerusform>{file}: ينقص سطران ({n})؛ كان الحاسوب مشغولًا عن كتابتهما.</numerusform>
            <numerusform>{file}: تنقص {n} أسطر؛ كان الحاسوب مشغولًا عن كتابتها.</numerusform>
            <numerusform>{file}: ينقص {n} سطرًا؛ كان الحاسوب مشغولًا عن كتابتها.</numerusform>
            <numerusform>{file}: ينقص {n} سطر؛ كان الحاسوب مشغولًا عن كتابتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} begins in the middle: it is part {n} of a longer recording.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>يبدأ {file} من المنتصف: إنه الجزء {n} من تسجيل أطول.</translation>
    </message>
    <message>
        <source>An effect of your own is refused, the built-in one plays. {refused}</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>رُفض تأثير من صنعك، ويُعرض التأثير المدمج. {refused}</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise than when it was recorded: {n} of {all} gifts.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>تختلف عمّا كانت عند التسجيل: {n} من {all} من الهدايا.</numerusform>
            <numerusform>تختلف عمّا كانت عند التسجيل: {n} من {all} من الهدايا.</numerusform>
            <numerusform>تختلف عمّا كانت عند التسجيل: {n} من {all} من الهدايا.</numerusform>
            <numerusform>تختلف عمّا كانت عند التسجيل: {n} من {all} من الهدايا.</numerusform>
            <numerusform>تختلف عمّا كانت عند التسجيل: {n} من {all} من الهدايا.</numerusform>
            <numerusform>تختلف عمّا كانت عند التسجيل: {n} من {all} من الهدايا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted; nothing was written.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>قُطع؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>تعذّرت قراءة التسجيل {path}: {reason}.</translation>
    </message>
    <message>
        <source>The recording&apos;s setting {name} cannot be used.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>لا يمكن استخدام الإعداد {name} في التسجيل.</translation>
    </message>
    <message>
        <source>as it was</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>what --record wrote</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>ما كتبه --record</translation>
    </message>
    <message>
        <source>so much faster than it was (default: 1)</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>بكم ضعف السرعة الأصلية (الافتراضي: 1)</translation>
    </message>
    <message>
        <source>no window: a folder for numbered PNG files, or a file: .webm (with alpha) or .webp (animated)</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>بلا نافذة: مجلد لملفات PNG مرقّمة، أو ملف: ‎.webm (بشفافية) أو ‎.webp (متحرك)</translation>
    </message>
    <message>
        <source>where your own effects and what gifts brought are kept</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>مكان تأثيراتك وما جلبته الهدايا</translation>
    </message>
    <message>
        <source>Recorded with {app}</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>سُجّل باستخدام {app}</translation>
    </message>
    <message numerus="yes">
        <source>{n} gifts</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>
            <numerusform>{n} هدية</numerusform>
            <numerusform>هدية واحدة ({n})</numerusform>
            <numerusform>هديتان ({n})</numerusform>
            <numerusform>{n} هدايا</numerusform>
            <numerusform>{n} هدية</numerusform>
            <numerusform>{n} هدية</numerusform>
        </translation>
    </message>
    <message>
        <source>names replaced</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>الأسماء مستبدلة</translation>
    </message>
    <message>
        <source>{n} times as fast</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>بسرعة {n} أضعاف</translation>
    </message>
    <message>
        <source>Another overlay on this computer uses the same client id: to the engine the two are one.</source>
        <extracomment>overlay/app/run.py</extracomment>
        <translation>طبقة عرض أخرى على هذا الحاسوب تستخدم معرّف العميل نفسه: يراهما المحرّك واحدًا.</translation>
    </message>
    <message>
        <source>the stream that you host</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>البث الذي تقدّمه</translation>
    </message>
    <message>
        <source>who we are to the engine (default: made once and kept)</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>من نكون عند المحرّك (الافتراضي: يُنشأ مرة ويُحفظ)</translation>
    </message>
    <message>
        <source>where the ledger, the log and the identity are kept</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>مكان سجل الهدايا وسجل الأحداث والهوية</translation>
    </message>
    <message>
        <source>the canvas in pixels (default: 1920x1080)</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>الصورة بالبكسل (الافتراضي: 1920x1080)</translation>
    </message>
    <message>
        <source>dark, light, high-contrast, neon, or one of your own</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>dark أو light أو high-contrast أو neon أو سمة من صنعك</translation>
    </message>
    <message>
        <source>transparent, or a key colour such as #00ff00</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>transparent، أو لون مفتاح مثل ‎#00ff00</translation>
    </message>
    <message>
        <source>let the mouse through the window</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>السماح للفأرة بالمرور عبر النافذة</translation>
    </message>
    <message>
        <source>keep the window above all others</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>إبقاء النافذة فوق كل النوافذ</translation>
    </message>
    <message>
        <source>keep the window below all others</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>إبقاء النافذة تحت كل النوافذ</translation>
    </message>
    <message>
        <source>nothing moves or clicks the window</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>لا شيء يحرّك النافذة أو ينقرها</translation>
    </message>
    <message>
        <source>no control panel</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>بلا لوحة تحكم</translation>
    </message>
    <message>
        <source>start without sound</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>البدء بلا صوت</translation>
    </message>
    <message>
        <source>end by itself</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>الانتهاء تلقائيًا</translation>
    </message>
    <message>
        <source>write down the session, for `replay`</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>تسجيل الجلسة من أجل `replay`</translation>
    </message>
    <message>
        <source>with stand-ins for names, ids and addresses, to be shown around</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>مع بدائل للأسماء والمعرّفات والعناوين، لتُعرض على الآخرين</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: it is a folder.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>تعذّرت كتابة لقطة الشاشة {path}: إنها مجلد.</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: there is no permission.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>تعذّرت كتابة لقطة الشاشة {path}: لا يوجد إذن.</translation>
    </message>
    <message>
        <source>There is no screenshot: nothing was on the screen long enough.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>لا توجد لقطة شاشة: لم يبقَ شيء على الشاشة وقتًا كافيًا.</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>تعذّرت كتابة لقطة الشاشة {path}.</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>تعذّرت كتابة لقطة الشاشة {path}: {reason}.</translation>
    </message>
    <message>
        <source>the scene failed ({error})</source>
        <extracomment>overlay/app/stage.py</extracomment>
        <translation>فشل المشهد ({error})</translation>
    </message>
    <message>
        <source>the gift could not be drawn ({reason})</source>
        <extracomment>overlay/app/stage.py</extracomment>
        <translation>تعذّر رسم الهدية ({reason})</translation>
    </message>
    <message>
        <source>Wrote {path}; it takes the built-in one&apos;s place.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>كُتب {path}؛ يحل محل المدمج.</translation>
    </message>
    <message>
        <source>Look at it while you change it: hyperfocus-overlay effects preview {name}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>شاهده وأنت تغيّره: hyperfocus-overlay effects preview {name}</translation>
    </message>
    <message>
        <source>There is no built-in effect {name}; known: {names}.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>لا يوجد تأثير مدمج {name}؛ المعروف: {names}.</translation>
    </message>
    <message>
        <source>There is an effect of your own in {path} already.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>يوجد تأثير من صنعك في {path} بالفعل.</translation>
    </message>
    <message>
        <source>There is no effect file {file}, and no effect of that name.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>لا يوجد ملف تأثير {file} ولا تأثير بهذا الاسم.</translation>
    </message>
    <message>
        <source>tiers {tiers}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>الدرجات {tiers}</translation>
    </message>
    <message numerus="yes">
        <source>{n} particles</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>
            <numerusform>{n} جسيم</numerusform>
            <numerusform>جسيم واحد ({n})</numerusform>
            <numerusform>جسيمان ({n})</numerusform>
            <numerusform>{n} جسيمات</numerusform>
            <numerusform>{n} جسيمًا</numerusform>
            <numerusform>{n} جسيم</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: fine</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{path}: سليم</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>تعذّرت الكتابة في {path}: {reason}.</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>all effects, one a line</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>كل التأثيرات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>check effect files</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>فحص ملفات التأثيرات</translation>
    </message>
    <message>
        <source>a window that shows an effect and follows its file while you write it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>نافذة تعرض تأثيرًا وتتابع ملفه وأنت تكتبه</translation>
    </message>
    <message>
        <source>lay a built-in effect among your own, to change it there</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>وضع تأثير مدمج بين تأثيراتك لتغيّره هناك</translation>
    </message>
    <message>
        <source>make an effect pack of effect files and the pictures beside them</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>صنع حزمة تأثيرات من ملفات تأثيرات والصور التي بجانبها</translation>
    </message>
    <message>
        <source>install an effect pack, after it was checked; says what it changes</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>تثبيت حزمة تأثيرات بعد فحصها؛ يقول ما تغيّره</translation>
    </message>
    <message>
        <source>the same in a window, as a file manager does it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>الشيء نفسه في نافذة، كما يفعل مدير الملفات</translation>
    </message>
    <message>
        <source>the effect packs that are installed</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>حزم التأثيرات المثبّتة</translation>
    </message>
    <message>
        <source>remove an effect pack</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>إزالة حزمة تأثيرات</translation>
    </message>
    <message>
        <source>take back the last pack that was installed or removed</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>التراجع عن آخر تثبيت أو إزالة لحزمة</translation>
    </message>
    <message>
        <source>an effect file</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>ملف تأثير</translation>
    </message>
    <message>
        <source>an effect file, or the name of an effect to look at</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>ملف تأثير، أو اسم تأثير للنظر فيه</translation>
    </message>
    <message>
        <source>the name of a built-in effect</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>اسم تأثير مدمج</translation>
    </message>
    <message>
        <source>the pack: NAME.hyperfocus-effects</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>الحزمة: NAME.hyperfocus-effects</translation>
    </message>
    <message>
        <source>what people read (default: the file&apos;s name)</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>ما يقرؤه الناس (الافتراضي: اسم الملف)</translation>
    </message>
    <message>
        <source>the pack&apos;s version (default: 1)</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>إصدار الحزمة (الافتراضي: 1)</translation>
    </message>
    <message>
        <source>by whom</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>من صنعها</translation>
    </message>
    <message>
        <source>under which terms, such as CC-BY-4.0</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>بأي شروط، مثل CC-BY-4.0</translation>
    </message>
    <message>
        <source>what it is, in a sentence or two</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>ما هي، في جملة أو جملتين</translation>
    </message>
    <message>
        <source>an effect pack</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>حزمة تأثيرات</translation>
    </message>
    <message>
        <source>say what it would change, and change nothing</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>قول ما ستغيّره دون تغيير شيء</translation>
    </message>
    <message>
        <source>of the pack, as `effects packs` lists it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>اسم الحزمة كما يعرضه `effects packs`</translation>
    </message>
    <message>
        <source>where your own effects are, in its folder effects</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>مكان تأثيراتك، في مجلد effects بداخله</translation>
    </message>
    <message>
        <source>The option --model: there is no model of {gift_name}; there are {names}.</source>
        <extracomment>overlay/app/studio/model_file.py</extracomment>
        <translation>الخيار ‎--model: لا يوجد نموذج لـ {gift_name}؛ الموجود {names}.</translation>
    </message>
    <message>
        <source>The model {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/model_file.py</extracomment>
        <translation>تعذّرت قراءة النموذج {path}: {reason}.</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenGL draws pictures of at most {largest} pixels a side.</source>
        <extracomment>overlay/app/studio/offline_renderer.py</extracomment>
        <translation>يرسم OpenGL على هذا الحاسوب صورًا لا يتجاوز ضلعها {largest} بكسل.</translation>
    </message>
    <message>
        <source>There is no OpenGL 3.3 to draw with ({reason}): install or update the graphics driver.</source>
        <extracomment>overlay/app/studio/offline_renderer.py</extracomment>
        <translation>لا يوجد OpenGL 3.3 للرسم به ({reason}): ثبّت برنامج تشغيل الرسوميات أو حدّثه.</translation>
    </message>
    <message>
        <source>They play from the next start of the overlay on. To take it back: hyperfocus-overlay effects undo</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>تُعرض بدءًا من التشغيل التالي لطبقة العرض. للتراجع: hyperfocus-overlay effects undo</translation>
    </message>
    <message>
        <source>{title} {version} by {author}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>{title} {version} من {author}</translation>
    </message>
    <message numerus="yes">
        <source>{out}: {n} effects, {size} bytes</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>
            <numerusform>{out}: {n} تأثير، {size} بايت</numerusform>
            <numerusform>{out}: تأثير واحد ({n})، {size} بايت</numerusform>
            <numerusform>{out}: تأثيران ({n})، {size} بايت</numerusform>
            <numerusform>{out}: {n} تأثيرات، {size} بايت</numerusform>
            <numerusform>{out}: {n} تأثيرًا، {size} بايت</numerusform>
            <numerusform>{out}: {n} تأثير، {size} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>No effect pack is installed.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>لا توجد حزمة تأثيرات مثبّتة.</translation>
    </message>
    <message>
        <source>The option --out: the pack&apos;s name must end in {suffix}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>الخيار ‎--out: يجب أن ينتهي اسم الحزمة بـ {suffix}.</translation>
    </message>
    <message>
        <source>The pack {name} is removed. To take it back: hyperfocus-overlay effects undo</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>أُزيلت الحزمة {name}. للتراجع: hyperfocus-overlay effects undo</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>تعذّرت قراءة الملف {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be installed: {reason}.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>تعذّر تثبيت {path}: {reason}.</translation>
    </message>
    <message>
        <source>The option --{shown}: a pack&apos;s {place} cannot be like that.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>الخيار ‎--{shown}: لا يمكن أن يكون {place} الحزمة هكذا.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The pack {out} cannot be written: {reason}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>تعذّرت كتابة الحزمة {out}: {reason}.</translation>
    </message>
    <message>
        <source>two different files are called {name}</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>ملفان مختلفان اسمهما {name}</translation>
    </message>
    <message>
        <source>none is installed</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>لا شيء مثبّت</translation>
    </message>
    <message>
        <source>There is no pack {name}; {known}.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>لا توجد حزمة {name}؛ {known}.</translation>
    </message>
    <message>
        <source>There is no change of the packs to be taken back.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>لا يوجد تغيير في الحزم للتراجع عنه.</translation>
    </message>
    <message>
        <source>The pack {name} cannot be changed: {reason}.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>تعذّر تغيير الحزمة {name}: {reason}.</translation>
    </message>
    <message>
        <source>The last good version goes on playing; mend the file and save it.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>تستمر آخر نسخة سليمة؛ أصلح الملف واحفظه.</translation>
    </message>
    <message>
        <source>Mend the file and save it.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>أصلح الملف واحفظه.</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>large</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>grand</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>ضخمة</translation>
    </message>
    <message>
        <source>How much of it: it grows with the quantity and the value of a gift</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>كم منه: يزداد مع كمية الهدية وقيمتها</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>كم عددها</translation>
    </message>
    <message>
        <source>What they are worth</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>كم قيمتها</translation>
    </message>
    <message>
        <source>The value tier</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>درجة القيمة</translation>
    </message>
    <message>
        <source>How far a streak has come</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>إلى أين وصلت السلسلة</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Whose gift it is: their colour, around the circle</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>ممّن الهدية: لونه، حول الدائرة</translation>
    </message>
    <message>
        <source>There is no effect file {path}.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>لا يوجد ملف تأثير {path}.</translation>
    </message>
    <message>
        <source>while drawing</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>أثناء الرسم</translation>
    </message>
    <message>
        <source>Sender&apos;s colour</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>لون المرسل</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>{file}، السطر {line}</translation>
    </message>
    <message>
        <source>{what}: {done} of {all} frames</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>{what}: {done} من {all} من الإطارات</translation>
    </message>
    <message>
        <source>{done} of {all} frames</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>{done} من {all} من الإطارات</translation>
    </message>
    <message>
        <source>, {secs} s left</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>، بقي {secs} ث</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {out}: {n} frames, {secs} s of {what}.</source>
        <extracomment>overlay/app/studio/render_command.py</extracomment>
        <translation>
            <numerusform>كُتب {out}: {n} إطار، {secs} ث من {what}.</numerusform>
            <numerusform>كُتب {out}: إطار واحد ({n})، {secs} ث من {what}.</numerusform>
            <numerusform>كُتب {out}: إطاران ({n})، {secs} ث من {what}.</numerusform>
            <numerusform>كُتب {out}: {n} إطارات، {secs} ث من {what}.</numerusform>
            <numerusform>كُتب {out}: {n} إطارًا، {secs} ث من {what}.</numerusform>
            <numerusform>كُتب {out}: {n} إطار، {secs} ث من {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {out}: {subject} after {secs} s.</source>
        <extracomment>overlay/app/studio/render_command.py</extracomment>
        <translation>كُتب {out}: {subject} بعد {secs} ث.</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>عدد ثوانٍ</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>a gift type, an effect&apos;s name, or an effect file</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>نوع هدية أو اسم تأثير أو ملف تأثير</translation>
    </message>
    <message>
        <source>a folder for numbered PNG files, or a file: .webm (with alpha), .webp (animated), .png (one picture)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>مجلد لملفات PNG مرقّمة، أو ملف: ‎.webm (بشفافية)، ‎.webp (متحرك)، ‎.png (صورة واحدة)</translation>
    </message>
    <message>
        <source>the moment of a .png (default: the fullest one)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>لحظة صورة ‎.png (الافتراضي: الأكثر امتلاءً)</translation>
    </message>
    <message>
        <source>another number, another picture</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>رقم آخر، صورة أخرى</translation>
    </message>
    <message>
        <source>how many are given (default: 1)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>كم تُهدى (الافتراضي: 1)</translation>
    </message>
    <message>
        <source>what they are worth (default: what suits the effect)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>قيمتها (الافتراضي: ما يناسب التأثير)</translation>
    </message>
    <message>
        <source>the streak has come to its Nth gift</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>وصلت السلسلة إلى هديتها رقم N</translation>
    </message>
    <message>
        <source>how long it is to be seen (default: as long as the effect takes)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>مدة الظهور (الافتراضي: ما يستغرقه التأثير)</translation>
    </message>
    <message>
        <source>with a 3D model: our own of this gift, or a .glb or .gltf file</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>مع نموذج ثلاثي الأبعاد: نموذجنا لهذه الهدية، أو ملف ‎.glb أو ‎.gltf</translation>
    </message>
    <message>
        <source>with a video, as a gift would bring it</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>مع فيديو كما تجلبه هدية</translation>
    </message>
    <message>
        <source>who sends it: draws the banner as well</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>من يرسلها: يرسم اللافتة أيضًا</translation>
    </message>
    <message>
        <source>how the banner looks: dark, light, high-contrast, neon</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>شكل اللافتة: dark أو light أو high-contrast أو neon</translation>
    </message>
    <message>
        <source>of the banner: default, dyslexia-friendly or large</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>خط اللافتة: default أو dyslexia-friendly أو large</translation>
    </message>
    <message>
        <source>the picture in pixels (default: {size_words})</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>الصورة بالبكسل (الافتراضي: {size_words})</translation>
    </message>
    <message>
        <source>frames a second of a film, also 29.97 or 30000/1001 (default: 30)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>إطارات الفيلم في الثانية، وأيضًا 29.97 أو 30000/1001 (الافتراضي: 30)</translation>
    </message>
    <message>
        <source>transparent (the default), #rrggbb, or #rrggbb-#rrggbb from top to bottom</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>transparent (الافتراضي) أو ‎#rrggbb أو ‎#rrggbb-#rrggbb من الأعلى إلى الأسفل</translation>
    </message>
    <message>
        <source>say nothing but what went wrong</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>قول ما فشل فقط</translation>
    </message>
    <message>
        <source>The options --model and --video: a gift has one or the other.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>الخياران ‎--model و‎--video: للهدية أحدهما فقط.</translation>
    </message>
    <message>
        <source>The option --at is for a single picture: it needs an --out that ends in .png.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>الخيار ‎--at لصورة واحدة: يحتاج إلى ‎--out ينتهي بـ ‎.png.</translation>
    </message>
    <message>
        <source>The option {option}: {suffix} cannot be written; {can} or a folder can.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>الخيار {option}: لا يمكن كتابة {suffix}؛ يمكن {can} أو مجلد.</translation>
    </message>
    <message>
        <source>must look like 1920x1080</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>يجب أن يكون مثل 1920x1080</translation>
    </message>
    <message>
        <source>each side must be between {least} and {most} pixels</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>يجب أن يكون كل ضلع بين {least} و{most} بكسل</translation>
    </message>
    <message>
        <source>must be between 1 and 240 frames a second</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>يجب أن يكون بين إطار واحد و240 إطارًا في الثانية</translation>
    </message>
    <message>
        <source>must be between {low} and {high}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>يجب أن يكون بين {low} و{high}</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 on</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} ليس عددًا من 1 فما فوق</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 to {most}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} ليس عددًا صحيحًا من 0 إلى {most}</translation>
    </message>
    <message>
        <source>must be transparent, a colour such as #00ff00, or two with a - between them</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>يجب أن يكون transparent أو لونًا مثل ‎#00ff00 أو لونين بينهما -</translation>
    </message>
    <message>
        <source>{text} is not a number of frames</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} ليس عدد إطارات</translation>
    </message>
    <message>
        <source>{text} is not {what}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} ليس {what}</translation>
    </message>
    <message>
        <source>The video {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/video_file.py</extracomment>
        <translation>تعذّرت قراءة الفيديو {path}: {reason}.</translation>
    </message>
    <message>
        <source>argument {name}: {words}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>ينقص هذا: {names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {names}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>هذا غير معروف: {names}</translation>
    </message>
    <message>
        <source>invalid choice: {found} (choose from {known})</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>لا يمكن اختيار {found} (المتاح: {known})</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>لا يجتمع مع {name}</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>عرض هذه المساعدة والانتهاء</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>عرض الإصدار والانتهاء</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>يحتاج إلى قيمة</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>يحتاج إلى قيمة واحدة على الأقل</translation>
    </message>
    <message>
        <source>A theme of your own is refused, its last good version stays.</source>
        <extracomment>overlay/app/theming.py</extracomment>
        <translation>رُفضت سمة من صنعك، وتبقى آخر نسخة سليمة منها.</translation>
    </message>
    <message>
        <source>A theme of your own is refused, the built-in one is worn.</source>
        <extracomment>overlay/app/theming.py</extracomment>
        <translation>رُفضت سمة من صنعك، وتُستخدم السمة المدمجة.</translation>
    </message>
    <message>
        <source>Star rain</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>مطر النجوم</translation>
    </message>
    <message>
        <source>{file} is none of the files of version {version}: it is another version&apos;s, damaged or not genuine.</source>
        <extracomment>overlay/app/updates_command.py</extracomment>
        <translation>{file} ليس من ملفات الإصدار {version}: إنه من إصدار آخر أو تالف أو غير أصلي.</translation>
    </message>
    <message>
        <source>{file} is {name} of version {version}, as it was published.</source>
        <extracomment>overlay/app/updates_command.py</extracomment>
        <translation>{file} هو {name} من الإصدار {version} كما نُشر.</translation>
    </message>
    <message>
        <source>While the overlay runs, these do what the desk&apos;s buttons do, for the shortcut settings of your desktop and for Stream Decks: {verbs}, and {test} GIFT. See: hyperfocus-overlay panic --help</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>أثناء عمل طبقة العرض تفعل هذه ما تفعله أزرار لوحة التحكم، لاختصارات سطح المكتب ولأجهزة Stream Deck: {verbs} و{test} GIFT. انظر: hyperfocus-overlay panic --help</translation>
    </message>
    <message>
        <source>come back from a panic</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>العودة من الطوارئ</translation>
    </message>
    <message>
        <source>panic, or come back from it, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>طوارئ أو عودة منها بمفتاح واحد</translation>
    </message>
    <message>
        <source>go on</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>pause, or go on, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>إيقاف مؤقت أو متابعة بمفتاح واحد</translation>
    </message>
    <message>
        <source>take off the screen what is on it</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>رفع ما على الشاشة</translation>
    </message>
    <message>
        <source>gifts with sound</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>هدايا بصوت</translation>
    </message>
    <message>
        <source>mute, or unmute, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>كتم أو إلغاء الكتم بمفتاح واحد</translation>
    </message>
    <message>
        <source>put the overlay&apos;s window behind all others</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>وضع نافذة طبقة العرض خلف كل النوافذ</translation>
    </message>
    <message>
        <source>let it be among the others again</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>إعادتها بين النوافذ الأخرى</translation>
    </message>
    <message>
        <source>nothing moves or clicks the overlay&apos;s window</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>لا شيء يحرّك نافذة طبقة العرض أو ينقرها</translation>
    </message>
    <message>
        <source>it can be moved again</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>يمكن تحريكها من جديد</translation>
    </message>
    <message>
        <source>try the gift engine now</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>محاولة الاتصال بمحرّك الهدايا الآن</translation>
    </message>
    <message>
        <source>Asks the running overlay for this: {what}. Exit code 0: done; 1: not done, or no overlay runs.</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>يطلب هذا من طبقة العرض العاملة: {what}. رمز الخروج 0: تم؛ 1: لم يتم أو لا توجد طبقة عرض تعمل.</translation>
    </message>
    <message>
        <source>a test gift, which is never answered and never counted</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>هدية تجريبية، لا يُرد عليها ولا تُحسب</translation>
    </message>
    <message>
        <source>such as rose (the default) or rocket</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>مثل rose (الافتراضي) أو rocket</translation>
    </message>
    <message>
        <source>the data folder of the overlay that is meant</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>مجلد بيانات طبقة العرض المقصودة</translation>
    </message>
    <message>
        <source>There is no folder for themes of your own.</source>
        <extracomment>overlay/app/wardrobe.py</extracomment>
        <translation>لا يوجد مجلد لسماتك.</translation>
    </message>
    <message>
        <source>The theme cannot be written: {reason}.</source>
        <extracomment>overlay/app/wardrobe.py</extracomment>
        <translation>تعذّرت كتابة السمة: {reason}.</translation>
    </message>
    <message>
        <source>The sound system does not answer: silent; trying again.</source>
        <extracomment>overlay/audio/loudspeaker.py</extracomment>
        <translation>نظام الصوت لا يستجيب: صمت؛ تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The sound has failed: silent; trying again.</source>
        <extracomment>overlay/audio/loudspeaker.py</extracomment>
        <translation>تعطّل الصوت: صمت؛ تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>No sound device: silent; trying again.</source>
        <extracomment>overlay/audio/player.py</extracomment>
        <translation>لا يوجد جهاز صوت: صمت؛ تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The sound device &apos;{device}&apos; is not there: silent; trying again.</source>
        <extracomment>overlay/audio/player.py</extracomment>
        <translation>جهاز الصوت «{device}» غير موجود: صمت؛ تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Live-stream gifts in a transparent window for OBS.</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>هدايا بثك المباشر في نافذة شفافة لبرنامج OBS.</translation>
    </message>
    <message>
        <source>{program}: {words} (see {program} --help)</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{program}: {words} (انظر {program} --help)</translation>
    </message>
    <message>
        <source>The overlay did not do it: {why}.</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>لم تفعله طبقة العرض: {why}.</translation>
    </message>
    <message>
        <source>the overlay and its control panel</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>طبقة العرض ولوحة تحكمها</translation>
    </message>
    <message>
        <source>the gift engine&apos;s address, ws:// or wss://</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>عنوان محرّك الهدايا، ws:// أو wss://</translation>
    </message>
    <message>
        <source>the same with an embedded local gift engine that sends gifts</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>الشيء نفسه مع محرّك هدايا محلي مدمج يرسل هدايا</translation>
    </message>
    <message>
        <source>what the engine does, a TOML file</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>ما يفعله المحرّك، ملف TOML</translation>
    </message>
    <message>
        <source>write a picture of the finest moment, a PNG</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>كتابة صورة لأجمل لحظة، PNG</translation>
    </message>
    <message>
        <source>the local gift engine alone</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>محرّك الهدايا المحلي وحده</translation>
    </message>
    <message>
        <source>where to listen (default: this machine only)</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>أين يستمع (الافتراضي: هذا الحاسوب وحده)</translation>
    </message>
    <message>
        <source>0 picks a free one (default: %(default)s)</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>0 يختار منفذًا حرًا (الافتراضي: %(default)s)</translation>
    </message>
    <message>
        <source>check any gift engine against the contract</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>فحص أي محرّك هدايا مقابل العقد</translation>
    </message>
    <message>
        <source>a gift or an effect to pictures or a film, offline</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>هدية أو تأثير إلى صور أو فيلم، دون اتصال</translation>
    </message>
    <message>
        <source>a recorded session, the same every time</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>جلسة مسجّلة، كما هي كل مرة</translation>
    </message>
    <message>
        <source>list, check, copy and preview effects</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>سرد التأثيرات وفحصها ونسخها ومعاينتها</translation>
    </message>
    <message>
        <source>what this machine can do</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>ما يقدر عليه هذا الحاسوب</translation>
    </message>
    <message>
        <source>whether there is a newer version</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>هل يوجد إصدار أحدث</translation>
    </message>
    <message>
        <source>The program failed by an error of its own ({error}).</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>فشل البرنامج بخطأ منه ({error}).</translation>
    </message>
    <message>
        <source>{across}, {up}</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{across}، {up}</translation>
    </message>
    <message>
        <source>{thing}: {place}</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{thing}: {place}</translation>
    </message>
    <message>
        <source>Places on the canvas</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>الأماكن على الصورة</translation>
    </message>
    <message>
        <source>{px} px from the left</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} بكسل من اليسار</translation>
    </message>
    <message>
        <source>{px} px from the right</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} بكسل من اليمين</translation>
    </message>
    <message>
        <source>{px} px from the top</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} بكسل من الأعلى</translation>
    </message>
    <message>
        <source>{px} px from the bottom</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} بكسل من الأسفل</translation>
    </message>
    <message>
        <source>Nothing yet. What gifts bring is kept here, so that it comes at once the next time.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>لا شيء بعد. يُحفظ هنا ما تجلبه الهدايا، ليظهر فورًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>Known as soon as the connection to the engine begins.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>يُعرف حالما يبدأ الاتصال بالمحرّك.</translation>
    </message>
    <message>
        <source>Nothing is kept on the disk.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>لا يُحفظ شيء على القرص.</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>أتريد تفريغ الذاكرة المؤقتة؟</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {size} of {most}</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>
            <numerusform>لا ملفات، {size} من {most}</numerusform>
            <numerusform>ملف واحد، {size} من {most}</numerusform>
            <numerusform>ملفان، {size} من {most}</numerusform>
            <numerusform>{n} ملفات، {size} من {most}</numerusform>
            <numerusform>{n} ملفًا، {size} من {most}</numerusform>
            <numerusform>{n} ملف، {size} من {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Assets</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>ما هو محفوظ</translation>
    </message>
    <message>
        <source>Use since the start</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>الاستخدام منذ البدء</translation>
    </message>
    <message>
        <source>Clear cache…</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>تفريغ الذاكرة المؤقتة…</translation>
    </message>
    <message>
        <source>Remove the models, videos, sounds and pictures that are kept on the disk</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>إزالة النماذج والفيديوهات والأصوات والصور المحفوظة على القرص</translation>
    </message>
    <message numerus="yes">
        <source>{n} files ({size}) will be removed, and fetched again when gifts bring them.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>
            <numerusform>لن يُزال أي ملف ({size}).</numerusform>
            <numerusform>سيُزال ملف واحد ({size}) ويُجلب من جديد حين تأتي به هدية.</numerusform>
            <numerusform>سيُزال ملفان ({size}) ويُجلبان من جديد حين تأتي بهما الهدايا.</numerusform>
            <numerusform>ستُزال {n} ملفات ({size}) وتُجلب من جديد حين تأتي بها الهدايا.</numerusform>
            <numerusform>سيُزال {n} ملفًا ({size}) وتُجلب من جديد حين تأتي بها الهدايا.</numerusform>
            <numerusform>سيُزال {n} ملف ({size}) وتُجلب من جديد حين تأتي بها الهدايا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>{hits} of {asked} files were here when a gift wanted them</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>كان {hits} من أصل {asked} من الملفات موجودًا حين احتاجته هدية</translation>
    </message>
    <message>
        <source>No gift has brought a file since the start.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>لم تجلب أي هدية ملفًا منذ البدء.</translation>
    </message>
    <message>
        <source>Control page</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>صفحة التحكم</translation>
    </message>
    <message>
        <source>The desk&apos;s buttons in a browser: for a dock in OBS, a Stream Deck or a phone</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>أزرار لوحة التحكم في المتصفح: للوحة داخل OBS أو Stream Deck أو الهاتف</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy the link for a dock in OBS</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>نسخ الرابط للوحة داخل OBS</translation>
    </message>
    <message>
        <source>Copy the link for a phone in your network</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>نسخ الرابط لهاتف في شبكتك</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Put all of this on the clipboard, to send it to somebody who can help (R)</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>وضع كل هذا في الحافظة لإرساله إلى من يستطيع المساعدة (R)</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Last warnings and errors</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>آخر التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>What was counted</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>ما جرى عدّه</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Press the button; a rose appears on the overlay.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>اضغط الزر؛ تظهر وردة على طبقة العرض.</translation>
    </message>
    <message>
        <source>It is on the overlay now. Is it in the preview of OBS as well?</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>إنها الآن على طبقة العرض. هل تراها أيضًا في معاينة OBS؟</translation>
    </message>
    <message>
        <source>The address of your gift engine, and your stream as it names it.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>عنوان محرّك الهدايا لديك، وبثّك كما يسمّيه.</translation>
    </message>
    <message>
        <source>Let OBS capture the overlay, with its transparency. OBS has to run.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>دع OBS يلتقط طبقة العرض مع شفافيتها. يجب أن يكون OBS مفتوحًا.</translation>
    </message>
    <message>
        <source>The connection</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Set up OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>إعداد OBS</translation>
    </message>
    <message>
        <source>The test gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>الهدية التجريبية</translation>
    </message>
    <message>
        <source>Send a test gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>إرسال هدية تجريبية</translation>
    </message>
    <message>
        <source>It is never answered and never counted</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>لا يُرد عليها ولا تُحسب أبدًا</translation>
    </message>
    <message>
        <source>I see it: done</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>أراها: تم</translation>
    </message>
    <message>
        <source>Close these first steps for good</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>إغلاق هذه الخطوات الأولى نهائيًا</translation>
    </message>
    <message>
        <source>✓ The gift engine answers.</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>✓ محرّك الهدايا يستجيب.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>البث</translation>
    </message>
    <message>
        <source>1. Where gifts come from</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>1. من أين تأتي الهدايا</translation>
    </message>
    <message>
        <source>2. The overlay in OBS</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>2. طبقة العرض في OBS</translation>
    </message>
    <message>
        <source>3. See a gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>3. شاهد هدية</translation>
    </message>
    <message>
        <source>Looking for the gift engine.</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>جارٍ البحث عن محرّك الهدايا.</translation>
    </message>
    <message>
        <source>All gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>كل الهدايا</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>عُرضت</translation>
    </message>
    <message>
        <source>Not shown</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>لم تُعرض</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Search names, gifts and what became of them</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>ابحث عن الأسماء والهدايا وما آلت إليه</translation>
    </message>
    <message>
        <source>Search the history</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Show only the gifts with these words (Ctrl+F)</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>عرض الهدايا التي تحوي هذه الكلمات فقط (Ctrl+F)</translation>
    </message>
    <message>
        <source>Which gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>أي الهدايا</translation>
    </message>
    <message>
        <source>Show only gifts that ended so</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>عرض الهدايا التي انتهت هكذا فقط</translation>
    </message>
    <message>
        <source>History of gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>سجل الهدايا</translation>
    </message>
    <message>
        <source>No gifts yet. Press T to see one on the canvas.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>لا هدايا بعد. اضغط T لترى واحدة.</translation>
    </message>
    <message>
        <source>What became of the chosen gift</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>ما آلت إليه الهدية المختارة</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>عرض مرة أخرى</translation>
    </message>
    <message>
        <source>Show the chosen gift once more, as a test: it is neither answered nor counted</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>عرض الهدية المختارة مرة أخرى كتجربة: لا يُرد عليها ولا تُحسب</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Write the gifts of this list to a file for a spreadsheet</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>كتابة هدايا هذه القائمة في ملف لجدول بيانات</translation>
    </message>
    <message>
        <source>No gift is like that.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>لا توجد هدية كهذه.</translation>
    </message>
    <message>
        <source>Export the gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>تصدير الهدايا</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>{n} gifts in {file}.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>
            <numerusform>لا هدايا في {file}.</numerusform>
            <numerusform>هدية واحدة في {file}.</numerusform>
            <numerusform>هديتان في {file}.</numerusform>
            <numerusform>{n} هدايا في {file}.</numerusform>
            <numerusform>{n} هدية في {file}.</numerusform>
            <numerusform>{n} هدية في {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a gift to read all of what became of it.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>اختر هدية لتقرأ كل ما آلت إليه.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>تعذّرت كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys, in larger steps with Shift. Delete puts it back.</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>اسحبه أو حرّكه بمفاتيح الأسهم، وبخطوات أكبر مع Shift. مفتاح Delete يعيده.</translation>
    </message>
    <message>
        <source>Banners</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>اللافتات</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Gift</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>الهدية</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>ما آلت إليه</translation>
    </message>
    <message>
        <source>{gift} × {n} from {name}</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} × {n} من {name}</translation>
    </message>
    <message>
        <source>{gift} was shown, but not as it should be: {reason}.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>عُرضت {gift}، لكن ليس كما ينبغي: {reason}.</translation>
    </message>
    <message>
        <source>{gift} waits for its turn.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} تنتظر دورها.</translation>
    </message>
    <message>
        <source>{gift} was not shown: {reason}.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>لم تُعرض {gift}: {reason}.</translation>
    </message>
    <message>
        <source>{gift} was shown.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>عُرضت {gift}.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Keys: T test gift, P pause, S skip, C clear the queue, M mute, D diagnostics, Ctrl+Z undo a setting</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>المفاتيح: T هدية تجريبية، P إيقاف مؤقت، S تخطٍّ، C تفريغ الطابور، M كتم، D تشخيص، Ctrl+Z تراجع عن إعداد</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>معروضة الآن</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>فاتت</translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Hold back what waits; what plays goes on</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>حبس ما ينتظر؛ وما يُعرض يستمر</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Take off the screen what is on it</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>إزالة ما على الشاشة</translation>
    </message>
    <message>
        <source>Clear queue</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>تفريغ الطابور</translation>
    </message>
    <message>
        <source>Drop what waits; those gifts are answered as not shown</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>إسقاط ما ينتظر؛ يُرد على تلك الهدايا بأنها لم تُعرض</translation>
    </message>
    <message>
        <source>Latest gifts</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>آخر الهدايا</translation>
    </message>
    <message>
        <source>Test gift</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>هدية تجريبية</translation>
    </message>
    <message>
        <source>Show yourself a gift; it is never counted and never answered (T)</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>اعرض لنفسك هدية؛ لا تُحسب ولا يُرد عليها أبدًا (T)</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Without the flash guard gifts may flash more than three times in a second. That can bring on seizures in viewers with photosensitive epilepsy, and platforms forbid it.</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>دون الحماية من الوميض قد تومض الهدايا أكثر من ثلاث مرات في الثانية. قد يسبب ذلك نوبات لمشاهدين لديهم صرع حساس للضوء، والمنصات تمنعه.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Flash guard</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>الحماية من الوميض</translation>
    </message>
    <message>
        <source>Effects a second, at most</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>أقصى عدد تأثيرات في الثانية</translation>
    </message>
    <message>
        <source>Banners at once, at most</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>أقصى عدد لافتات معًا</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Live, and how many watch</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>مباشر وعدد المشاهدين</translation>
    </message>
    <message>
        <source>Who gave most</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>الأكثر إهداءً</translation>
    </message>
    <message>
        <source>The desk</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>لوحة التحكم</translation>
    </message>
    <message>
        <source>What viewers read</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>ما يقرؤه المشاهدون</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the last change of a setting</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>التراجع عن آخر تغيير في الإعدادات</translation>
    </message>
    <message>
        <source>How much of everything</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>مقدار كل شيء</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>على الصورة</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The settings file was brought to version {version}. As it was before, it is kept in {path}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>حُوِّل ملف الإعدادات إلى الإصدار {version}. ونسخته السابقة محفوظة في {path}.</translation>
    </message>
    <message>
        <source>The settings file {path} is of an older version and cannot be rewritten ({reason}). It works anyway.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>ملف الإعدادات {path} من إصدار أقدم ولا يمكن إعادة كتابته ({reason}). وهو يعمل مع ذلك.</translation>
    </message>
    <message>
        <source>stays behind your own {file}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>يبقى خلف ملفك {file}</translation>
    </message>
    <message>
        <source>instead of the built-in one</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>بدل المدمج</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>It replaces version {version} of the same pack.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>تحل محل الإصدار {version} من الحزمة نفسها.</translation>
    </message>
    <message>
        <source>Installed. Its effects play from the next start of the overlay on.</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>تم التثبيت. تُعرض تأثيراتها بدءًا من التشغيل التالي لطبقة العرض.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Version {version}, by {author}</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>الإصدار {version}، من {author}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>الرخصة: {licence}</translation>
    </message>
    <message>
        <source>The pack {name} is {version} again.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>عادت الحزمة {name} إلى {version}.</translation>
    </message>
    <message>
        <source>The pack {name} is not installed.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>الحزمة {name} غير مثبتة.</translation>
    </message>
    <message>
        <source>Live-stream gifts in a transparent window for OBS. Free software under the MIT licence.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>هدايا بثك المباشر في نافذة شفافة لبرنامج OBS. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>لم يُبحث بعد.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>A small file is read from {host}. That server learns your internet address and that you use version {version}, and nothing else. Nothing is downloaded or installed by itself.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>يُقرأ ملف صغير من {host}. يعرف ذلك الخادم عنوانك على الإنترنت وأنك تستخدم الإصدار {version}، ولا شيء غير ذلك. لا يُنزَّل شيء ولا يُثبَّت من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Handbook</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>All of it, offline, in your browser</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>كله، دون اتصال، في متصفحك</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>What this build is made of, by whom, and under which terms</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>مما يتكون هذا البرنامج، ومن صنعه، وبأي شروط</translation>
    </message>
    <message>
        <source>Look once a day, never during a stream</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>البحث مرة في اليوم، وليس أثناء البث أبدًا</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>Ask once, now</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>السؤال مرة واحدة الآن</translation>
    </message>
    <message>
        <source>Read about it</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>اقرأ المزيد</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>فتح صفحته في المتصفح</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>إصدارات أحدث</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>ما الجديد فيه</translation>
    </message>
    <message>
        <source>Hyperfocus Overlay {version}</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Hyperfocus Overlay {version}</translation>
    </message>
    <message>
        <source>Undo: {setting}</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>تراجع: {setting}</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>تُحفظ التغييرات فورًا.</translation>
    </message>
    <message>
        <source>What viewers see; on the page Look it is larger, and can be arranged</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>ما يراه المشاهدون؛ في صفحة المظهر أكبر ويمكن ترتيبه</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Size of all words</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>حجم كل الكلمات</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>A theme of your own is a file; what you save in it is worn at once.</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>السمة التي من صنعك ملف؛ ما تحفظه فيه يظهر فورًا.</translation>
    </message>
    <message>
        <source>Copy this theme</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>انسخ هذه السمة</translation>
    </message>
    <message>
        <source>Make a file of your own of the theme that is worn, to change it</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>أنشئ ملفًا من صنعك للسمة المستخدمة لتغيّرها</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder of your own themes</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>افتح مجلد سماتك</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Preview of the overlay</source>
        <extracomment>overlay/desktop/desk/cards/monitor_view.py</extracomment>
        <translation>معاينة طبقة العرض</translation>
    </message>
    <message>
        <source>The scene on air</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>المشهد الذي على الهواء</translation>
    </message>
    <message>
        <source>OBS is being set up. For a moment the overlay shows a test card.</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>جارٍ إعداد OBS. تعرض طبقة العرض بطاقة اختبار للحظة.</translation>
    </message>
    <message>
        <source>Scene of OBS to set up</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>مشهد OBS المراد إعداده</translation>
    </message>
    <message>
        <source>The scene that gets the overlay</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>المشهد الذي يحصل على طبقة العرض</translation>
    </message>
    <message>
        <source>Hyperfocus Desk</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>لوحة تحكم Hyperfocus</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>overlay/desktop/desk/notice.py</extracomment>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Pages of the desk</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>صفحات لوحة التحكم</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>&amp;Gifts</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>الهدايا</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Comfort</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>So&amp;und</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;حول</translation>
    </message>
    <message>
        <source>What viewers see now.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>ما يراه المشاهدون الآن.</translation>
    </message>
    <message>
        <source>The overlay is empty now: nothing waits and no sign is there.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>طبقة العرض فارغة الآن: لا شيء ينتظر ولا إشارة عليها.</translation>
    </message>
    <message>
        <source>Drag something to where it should stand, or choose it with Tab and move it with the arrow keys.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>اسحب شيئًا إلى حيث تريده، أو اختره بمفتاح Tab وحرّكه بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>As you put it</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>كما وضعتها أنت</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>مربعات</translation>
    </message>
    <message>
        <source>A stream</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>بث</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>أسود</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>كما في السمة</translation>
    </message>
    <message>
        <source>Banners at the lower right</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>اللافتات أسفل اليمين</translation>
    </message>
    <message>
        <source>Banners in the lower middle</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>اللافتات أسفل الوسط</translation>
    </message>
    <message>
        <source>Banners at the upper left</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>اللافتات أعلى اليسار</translation>
    </message>
    <message>
        <source>Banners at the upper right</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>اللافتات أعلى اليمين</translation>
    </message>
    <message>
        <source>Arrange</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>رتّب</translation>
    </message>
    <message>
        <source>Put banners and signs elsewhere on the canvas</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>ضع اللافتات والإشارات في مكان آخر على الصورة</translation>
    </message>
    <message>
        <source>Put all back</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>أعد الكل</translation>
    </message>
    <message>
        <source>Let everything stand where the theme has it, on canvases of this shape</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>ليكن كل شيء حيث تضعه السمة، على صور بهذا الشكل</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Behind the preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>خلف المعاينة</translation>
    </message>
    <message>
        <source>What lies behind the overlay here; viewers see your stream there</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>ما خلف طبقة العرض هنا؛ المشاهدون يرون بثك هناك</translation>
    </message>
    <message>
        <source>About the preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>عن المعاينة</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>No rules yet: every gift is shown as usual.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>لا قواعد بعد: تظهر كل هدية كالمعتاد.</translation>
    </message>
    <message>
        <source>Gift type</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>نوع الهدية</translation>
    </message>
    <message>
        <source>From value</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>من قيمة</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>ماذا يحدث</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>مهلة الراحة</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Banner</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>لافتة</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>الخاص بها</translation>
    </message>
    <message>
        <source>The first rule that fits a gift holds. A gift that no rule fits is shown as usual.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>تسري أول قاعدة تنطبق على الهدية. والهدية التي لا تنطبق عليها قاعدة تُعرض كالمعتاد.</translation>
    </message>
    <message>
        <source>Rules for gifts</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>قواعد الهدايا</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>ترتيب القواعد</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>One more rule, below the others</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>قاعدة أخرى تحت القواعد الباقية</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take the chosen rule away</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>إزالة القاعدة المختارة</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Let the chosen rule hold before the one above it</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>جعل القاعدة المختارة تسري قبل التي فوقها</translation>
    </message>
    <message>
        <source>One name a line; * stands for any letters</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>اسم واحد في كل سطر؛ * تعني أي حروف</translation>
    </message>
    <message>
        <source>Blocked names</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>الأسماء المحظورة</translation>
    </message>
    <message>
        <source>Save names</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>حفظ الأسماء</translation>
    </message>
    <message>
        <source>Hide gifts from these names from now on</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>إخفاء هدايا هذه الأسماء من الآن</translation>
    </message>
    <message>
        <source>Their gifts are hidden and answered as not shown.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>تُخفى هداياهم ويُرد عليها بأنها لم تُعرض.</translation>
    </message>
    <message>
        <source>{what} of rule {n}</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>{what} في القاعدة {n}</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>New microphone</source>
        <extracomment>overlay/desktop/desk/cards/samples.py</extracomment>
        <translation>ميكروفون جديد</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>As the desk</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>مثل لوحة التحكم</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>كامل</translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>لمن لديهم عسر قراءة</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>كبير</translation>
    </message>
    <message>
        <source>A Stream Deck opens it with its action Open.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>يفتحه Stream Deck بالإجراء Open.</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>جهاز النظام الافتراضي</translation>
    </message>
    <message>
        <source>From 50 a gift counts as medium, from 500 as large, from 2500 as grand.</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>من 50 تُعد الهدية متوسطة، ومن 500 كبيرة، ومن 2500 ضخمة.</translation>
    </message>
    <message>
        <source>Sound device</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>جهاز الصوت</translation>
    </message>
    <message>
        <source>Loudness by value</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>ارتفاع الصوت حسب القيمة</translation>
    </message>
    <message>
        <source>Small gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>الهدايا الصغيرة</translation>
    </message>
    <message>
        <source>Medium gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>الهدايا المتوسطة</translation>
    </message>
    <message>
        <source>Large gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>الهدايا الكبيرة</translation>
    </message>
    <message>
        <source>Grand gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>الهدايا الضخمة</translation>
    </message>
    <message>
        <source>Hear a gift</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>اسمع هدية</translation>
    </message>
    <message>
        <source>Play the sound of a medium gift, as loud as it is set</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>شغّل صوت هدية متوسطة بارتفاعه المضبوط</translation>
    </message>
    <message>
        <source>How the sound is doing</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>حال الصوت</translation>
    </message>
    <message>
        <source>How loud: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>ارتفاع الصوت: {gifts}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>How loud</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>ارتفاع الصوت</translation>
    </message>
    <message>
        <source>By value</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>حسب القيمة</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>اسمعه</translation>
    </message>
    <message>
        <source>Play the sound of such a gift: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>شغّل صوت هدية كهذه: {gifts}</translation>
    </message>
    <message>
        <source>Hear it: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>اسمعه: {gifts}</translation>
    </message>
    <message>
        <source>{device} (not there now)</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>{device} (غير موجود الآن)</translation>
    </message>
    <message>
        <source>Volume of gifts</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>مستوى صوت الهدايا</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>{n}٪</translation>
    </message>
    <message>
        <source>Gifts appear as they come.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>تظهر الهدايا حال وصولها.</translation>
    </message>
    <message>
        <source>The gift engine was found.</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>عُثر على محرّك الهدايا.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>إعادة الاتصال الآن</translation>
    </message>
    <message>
        <source>Try at once, instead of waiting for the next try</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>المحاولة فورًا بدل انتظار المحاولة التالية</translation>
    </message>
    <message>
        <source>Panic</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Empty and silence the overlay at once; gifts wait, none is lost</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>إفراغ طبقة العرض وإسكاتها فورًا؛ تنتظر الهدايا ولا تضيع أي منها</translation>
    </message>
    <message>
        <source>Come back now</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>العودة الآن</translation>
    </message>
    <message>
        <source>Let gifts appear again</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>دع الهدايا تظهر من جديد</translation>
    </message>
    <message numerus="yes">
        <source>The overlay is empty and silent. Gifts wait, none is lost; they come back in {n} s.</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>
            <numerusform>طبقة العرض فارغة وصامتة. تنتظر الهدايا ولا تضيع أي منها؛ تعود الآن.</numerusform>
            <numerusform>طبقة العرض فارغة وصامتة. تنتظر الهدايا ولا تضيع أي منها؛ تعود بعد ثانية.</numerusform>
            <numerusform>طبقة العرض فارغة وصامتة. تنتظر الهدايا ولا تضيع أي منها؛ تعود بعد ثانيتين.</numerusform>
            <numerusform>طبقة العرض فارغة وصامتة. تنتظر الهدايا ولا تضيع أي منها؛ تعود بعد {n} ثوانٍ.</numerusform>
            <numerusform>طبقة العرض فارغة وصامتة. تنتظر الهدايا ولا تضيع أي منها؛ تعود بعد {n} ثانية.</numerusform>
            <numerusform>طبقة العرض فارغة وصامتة. تنتظر الهدايا ولا تضيع أي منها؛ تعود بعد {n} ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Neon</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>نيون</translation>
    </message>
    <message>
        <source>What is wrong with a theme</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>ما الخطأ في سمة</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>السمات</translation>
    </message>
    <message>
        <source>{theme} (yours)</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>{theme} (من صنعك)</translation>
    </message>
    <message>
        <source>Theme {theme}</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>السمة {theme}</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>إظهار لوحة التحكم</translation>
    </message>
    <message>
        <source>Panic: empty and silent</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>طوارئ: فارغة وصامتة</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>الإصدار {version} متاح</translation>
    </message>
    <message>
        <source>No gifts: the connection is gone</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>لا هدايا: انقطع الاتصال</translation>
    </message>
    <message>
        <source>It comes back by itself.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>يعود من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Connected again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>عاد الاتصال</translation>
    </message>
    <message>
        <source>The alarm was played on {device}.</source>
        <extracomment>overlay/app/alarms/bell.py</extracomment>
        <translation>شُغّل التنبيه على {device}.</translation>
    </message>
    <message>
        <source>The device {device} does not answer.</source>
        <extracomment>overlay/app/alarms/bell.py</extracomment>
        <translation>الجهاز {device} لا يستجيب.</translation>
    </message>
    <message>
        <source>Look whether the overlay&apos;s window is there; if it stays so, start the overlay again.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>تحقّق من وجود نافذة طبقة العرض؛ وإن استمر الأمر فشغّل طبقة العرض من جديد.</translation>
    </message>
    <message>
        <source>Built-in effects play instead. The last one: {reason}.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>تُعرض التأثيرات المدمجة بدلًا منها. الأخير: {reason}.</translation>
    </message>
    <message>
        <source>The files of several gifts cannot be used</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>لا يمكن استخدام ملفات عدة هدايا</translation>
    </message>
    <message>
        <source>Gifts were given to the overlay&apos;s window, and it shows none.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>سُلّمت هدايا إلى نافذة طبقة العرض، لكنها لا تعرض أيًا منها.</translation>
    </message>
    <message>
        <source>The connection is steady again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>عاد الاتصال مستقرًا</translation>
    </message>
    <message>
        <source>Gifts do not reach the screen</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>الهدايا لا تصل إلى الشاشة</translation>
    </message>
    <message>
        <source>Gifts are on the screen again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>عادت الهدايا إلى الشاشة</translation>
    </message>
    <message>
        <source>Your viewers do not see the overlay</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>مشاهدوك لا يرون طبقة العرض</translation>
    </message>
    <message>
        <source>The overlay is in the picture again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>عادت طبقة العرض إلى الصورة</translation>
    </message>
    <message>
        <source>It was lost {n} times within {mins} minutes.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>عدد مرات انقطاعه خلال {mins} دقيقة: {n}.</translation>
    </message>
    <message>
        <source>The connection does not hold</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>الاتصال لا يثبت</translation>
    </message>
    <message>
        <source>Gifts cannot be drawn: {reason}.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>تعذّر رسم الهدايا: {reason}.</translation>
    </message>
    <message>
        <source>A gift did not reach the screen.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>لم تصل هدية إلى الشاشة.</translation>
    </message>
    <message>
        <source>Saved {file}: the report, and the recording without names.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>حُفظ {file}: التقرير والتسجيل دون أسماء.</translation>
    </message>
    <message>
        <source>Saved {file}: the report. Nothing was recorded.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>حُفظ {file}: التقرير. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The recording cannot be written.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>تعذّرت كتابة التسجيل.</translation>
    </message>
    <message>
        <source>Panic, and back</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>طوارئ، ثم العودة</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>إيقاف مؤقت، ثم متابعة</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>تفريغ الطابور</translation>
    </message>
    <message>
        <source>Mute, and unmute</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>كتم، ثم إلغاء الكتم</translation>
    </message>
    <message>
        <source>Overlay behind</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>طبقة العرض في الخلف</translation>
    </message>
    <message>
        <source>Overlay in front</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>طبقة العرض في الأمام</translation>
    </message>
    <message>
        <source>Lock the overlay</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>قفل طبقة العرض</translation>
    </message>
    <message>
        <source>Unlock the overlay</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>فتح قفل طبقة العرض</translation>
    </message>
    <message>
        <source>Record for a bug report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>التسجيل لتقرير خطأ</translation>
    </message>
    <message>
        <source>Write down what happens from now on, without names, so that somebody can see the fault for themselves</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>تدوين ما يحدث من الآن دون أسماء، ليتمكن غيرك من رؤية الخلل بنفسه</translation>
    </message>
    <message>
        <source>Save bug report…</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>حفظ تقرير الخطأ…</translation>
    </message>
    <message>
        <source>Put the report, and what was recorded without names, into one file to be sent</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>وضع التقرير وما سُجّل دون أسماء في ملف واحد لإرساله</translation>
    </message>
    <message>
        <source>What was saved</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>ما حُفظ</translation>
    </message>
    <message>
        <source>Save bug report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>حفظ تقرير الخطأ</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>ملفات ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Recording: press to stop</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>جارٍ التسجيل: اضغط للإيقاف</translation>
    </message>
    <message>
        <source>This session is recorded; a bug report holds it without names.</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>تُسجَّل هذه الجلسة؛ ويحملها تقرير الخطأ دون أسماء.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Bind it in your desktop&apos;s settings, under Keyboard, Custom Shortcuts.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>اربطه في إعدادات سطح المكتب، تحت لوحة المفاتيح، الاختصارات المخصصة.</translation>
    </message>
    <message>
        <source>Put it into a new shortcut on the desktop (right click, New, Shortcut); Properties has a Shortcut key.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>ضعه في اختصار جديد على سطح المكتب (نقرة يمنى، جديد، اختصار)؛ وفي الخصائص تجد مفتاح الاختصار.</translation>
    </message>
    <message>
        <source>In the app Shortcuts, make one with Run Shell Script, and add a keyboard shortcut to it in its details.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>في تطبيق «الاختصارات» أنشئ اختصارًا فيه «تشغيل برنامج shell نصي»، وأضف إليه اختصار لوحة مفاتيح من تفاصيله.</translation>
    </message>
    <message>
        <source>What the key is to do</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>ما يفعله المفتاح</translation>
    </message>
    <message>
        <source>The command</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Put the command on the clipboard</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>وضع الأمر في الحافظة</translation>
    </message>
    <message>
        <source>A key that works in every window is a command in a shortcut.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>المفتاح الذي يعمل في كل نافذة هو أمر داخل اختصار.</translation>
    </message>
    <message>
        <source>Overlay behind other windows</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>طبقة العرض خلف النوافذ الأخرى</translation>
    </message>
    <message>
        <source>Lock the overlay window</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>قفل نافذة طبقة العرض</translation>
    </message>
    <message>
        <source>Its effect</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>بتأثيرها</translation>
    </message>
    <message>
        <source>A 3D model</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>نموذج ثلاثي الأبعاد</translation>
    </message>
    <message>
        <source>A video</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>no combo</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>بلا سلسلة</translation>
    </message>
    <message>
        <source>Test Viewer</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>مشاهد تجريبي</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Show yourself this gift; it is never counted and never answered</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>اعرض لنفسك هذه الهدية؛ لا تُحسب ولا يُرد عليها أبدًا</translation>
    </message>
    <message>
        <source>Any word: a type without an effect of its own gets the one that suits its value</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>أي كلمة: النوع الذي ليس له تأثير خاص يأخذ ما يناسب قيمته</translation>
    </message>
    <message>
        <source>What the gift is worth: from 50 medium, from 500 large, from 2500 grand</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>قيمة الهدية: من 50 متوسطة، ومن 500 كبيرة، ومن 2500 ضخمة</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>How many are given at once</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>كم هدية تُهدى دفعة واحدة</translation>
    </message>
    <message>
        <source>Combo</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>The count of a streak; press several times with a rising count to see it grow</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>عدّاد السلسلة؛ اضغط مرات عدة برقم متزايد لتراها تكبر</translation>
    </message>
    <message>
        <source>The name on the banner</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>الاسم على اللافتة</translation>
    </message>
    <message>
        <source>A gift of your own making</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>هدية من صنعك</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>هدايا جاهزة</translation>
    </message>
    <message>
        <source>A test gift worth {value}</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>هدية تجريبية قيمتها {value}</translation>
    </message>
    <message>
        <source>Test gifts are never answered and never counted.</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>الهدايا التجريبية لا يُرد عليها ولا تُحسب أبدًا.</translation>
    </message>
    <message>
        <source>Drag the overlay with the mouse to move it. When it is minimised it comes back, for OBS sees nothing of it then.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>اسحب طبقة العرض بالفأرة لنقلها. إذا صُغّرت فإنها تعود، لأن OBS لا يرى منها شيئًا حينها.</translation>
    </message>
    <message>
        <source>On Wayland a program cannot put its window behind others, or say where it is: use your desktop&apos;s own window menu.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>على Wayland لا يستطيع البرنامج وضع نافذته خلف غيرها ولا تحديد مكانها: استخدم قائمة النوافذ في سطح مكتبك.</translation>
    </message>
    <message>
        <source>Each trouble is told once, and not again for five minutes. Nothing is told while the overlay is empty by Panic. Viewers see and hear none of it.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>يُبلَّغ عن كل مشكلة مرة واحدة، ولا تتكرر قبل خمس دقائق. لا تنبيهات ما دامت طبقة العرض فارغة بسبب «طوارئ». المشاهدون لا يرون ولا يسمعون شيئًا من ذلك.</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>Behind other windows</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>خلف النوافذ الأخرى</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Above all others</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>فوق كل النوافذ</translation>
    </message>
    <message>
        <source>The mouse goes through</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>تمر الفأرة عبرها</translation>
    </message>
    <message>
        <source>The connection is gone</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Hidden in OBS</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>مخفية في OBS</translation>
    </message>
    <message>
        <source>Files of gifts fail</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>ملفات الهدايا تفشل</translation>
    </message>
    <message>
        <source>Serve the control page</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>توفير صفحة التحكم</translation>
    </message>
    <message>
        <source>Phones of your network as well</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>وهواتف شبكتك أيضًا</translation>
    </message>
    <message>
        <source>Its port</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>منفذها</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>صوت التنبيهات</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Let the alarm be heard now, on this device</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>إسماع التنبيه الآن على هذا الجهاز</translation>
    </message>
    <message>
        <source>The alarm that was tried</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>التنبيه الذي جُرّب</translation>
    </message>
    <message>
        <source>Heard on</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>يُسمع على</translation>
    </message>
    <message>
        <source>Listen.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>استمع.</translation>
    </message>
    <message>
        <source>The overlay&apos;s window</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>نافذة طبقة العرض</translation>
    </message>
    <message>
        <source>Alarms, for you alone</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>تنبيهات لك وحدك</translation>
    </message>
    <message>
        <source>Keys for every window</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>مفاتيح لكل النوافذ</translation>
    </message>
    <message>
        <source>In a browser: a dock of OBS, a phone, a Stream Deck</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>في المتصفح: لوحة داخل OBS أو هاتف أو Stream Deck</translation>
    </message>
    <message>
        <source>{device} (not there)</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>{device} (غير موجود)</translation>
    </message>
    <message>
        <source>{file}: effect pack</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>{file}: حزمة تأثيرات</translation>
    </message>
    <message>
        <source>What the pack is and what it changes</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>ما هي الحزمة وما الذي تغيّره</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Put its effects beside your own; nothing of yours is overwritten</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>وضع تأثيراتها بجانب تأثيراتك؛ لا يُستبدل شيء مما لديك</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Change nothing more</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>عدم تغيير شيء آخر</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>تحديث</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Top gifters</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>الأكثر إهداءً</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>تحقق الهدف</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>{n} أشخاص</numerusform>
            <numerusform>{n} شخصًا</numerusform>
            <numerusform>{n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}%</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>{n}٪</translation>
    </message>
    <message>
        <source>in safe mode nothing is decoded</source>
        <extracomment>overlay/app/asset_errands.py</extracomment>
        <translation>في الوضع الآمن لا يُفك ترميز شيء</translation>
    </message>
    <message>
        <source>p50 {half} ms, p99 {most} ms</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>p50 {half} مث، p99 {most} مث</translation>
    </message>
    <message>
        <source>gifts   {sent} sent, {shown} shown, {acked} acked, {lost} lost</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>الهدايا: أُرسل {sent}، عُرض {shown}، رُدّ على {acked}، ضاع {lost}</translation>
    </message>
    <message>
        <source>frames  {n} presented</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>الإطارات: عُرض {n}</translation>
    </message>
    <message>
        <source>gift to first presented frame  {times}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>من الهدية إلى أول إطار: {times}</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>لا شيء للقياس</translation>
    </message>
    <message>
        <source>        {n} waited for a free lane, {secs} s at most; the other {others}:</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>        {n} انتظرت مسارًا حرًا، {secs} ث على الأكثر؛ والأخرى {others}:</translation>
    </message>
    <message>
        <source>        {times}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>        {times}</translation>
    </message>
    <message>
        <source>problem {place}: {words}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>مشكلة {place}: {words}</translation>
    </message>
    <message>
        <source>Another program has {keys}: choose others.</source>
        <extracomment>overlay/app/key_desk.py</extracomment>
        <translation>برنامج آخر يستخدم {keys}: اختر غيرها.</translation>
    </message>
    <message>
        <source>it was not recorded what it was</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>لم يُسجَّل ما كان</translation>
    </message>
    <message>
        <source>it is another file now</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>صار ملفًا آخر</translation>
    </message>
    <message>
        <source>it is not kept on this computer</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>غير محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>it is not on this computer</source>
        <extracomment>overlay/app/replay/player.py</extracomment>
        <translation>غير موجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>an empty, silent canvas for a while; gifts wait, and none is lost</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>صورة فارغة وصامتة لبعض الوقت؛ تنتظر الهدايا ولا يضيع منها شيء</translation>
    </message>
    <message>
        <source>hyperfocus-overlay: {words}</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>hyperfocus-overlay: {words}</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is known</source>
        <extracomment>overlay/desktop/desk/parts/typed_form.py</extracomment>
        <translation>اتركه فارغًا للإبقاء على المعروف</translation>
    </message>
    <message>
        <source>It comes from a variable or the settings file</source>
        <extracomment>overlay/desktop/desk/parts/typed_form.py</extracomment>
        <translation>يأتي من متغيّر أو من ملف الإعدادات</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Use this from now on; gifts of the other stream that wait are answered as not shown</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>استخدم هذا من الآن؛ يُرد على هدايا البث الآخر المنتظرة بأنها لم تُعرض</translation>
    </message>
    <message>
        <source>Create or repair the source of the overlay, and check it with a test card</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>إنشاء مصدر طبقة العرض أو إصلاحه، وفحصه ببطاقة اختبار</translation>
    </message>
    <message>
        <source>Address of OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>عنوان OBS</translation>
    </message>
    <message>
        <source>Password of OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>كلمة مرور OBS</translation>
    </message>
    <message>
        <source>How it is going with OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>كيف الحال مع OBS</translation>
    </message>
    <message>
        <source>Look for OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>البحث عن OBS</translation>
    </message>
    <message>
        <source>Use this from now on</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>استخدم هذا من الآن</translation>
    </message>
    <message>
        <source>Press the keys together that are to work in every window, such as Ctrl+Alt+P.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>اضغط معًا المفاتيح التي تعمل في كل نافذة، مثل Ctrl+Alt+P.</translation>
    </message>
    <message>
        <source>What is wrong with a key</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>ما خطب المفتاح</translation>
    </message>
    <message>
        <source>All else is a command.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>كل ما عدا ذلك أمر.</translation>
    </message>
    <message>
        <source>End the overlay?</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>أتريد إنهاء طبقة العرض؟</translation>
    </message>
    <message>
        <source>The overlay is live. End it?</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>طبقة العرض على الهواء الآن. أتريد إنهاءها؟</translation>
    </message>
    <message>
        <source>Viewers would see no more gifts. None is lost: each is answered, or kept for the next start.</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>لن يرى المشاهدون هدايا بعد ذلك. لا تضيع أي هدية: يُرَد على كل منها أو تُحفظ حتى التشغيل التالي.</translation>
    </message>
    <message>
        <source>The overlay goes on</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>طبقة العرض مستمرة</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What was found in OBS</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>ما عُثر عليه في OBS</translation>
    </message>
    <message>
        <source>Clear of the platform&apos;s own interface</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>بعيدًا عن واجهة المنصّة نفسها</translation>
    </message>
    <message>
        <source>There is no effect {name}, so another one is taken. There are: {names}.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>لا يوجد تأثير باسم {name}، لذلك يُستخدم تأثير آخر. المتاح: {names}.</translation>
    </message>
    <message>
        <source>Work with OBS</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>العمل مع OBS</translation>
    </message>
    <message>
        <source>Size of the canvas</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>مقاس الصورة</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Transparency</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>الشفافية</translation>
    </message>
    <message>
        <source>Frames a second, at most</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>إطارات في الثانية على الأكثر</translation>
    </message>
    <message>
        <source>How the token travels</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>كيف يُرسل الرمز</translation>
    </message>
    <message>
        <source>A gift is answered</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>يُرد على الهدية</translation>
    </message>
    <message>
        <source>How a streak counts</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>كيف تُعد السلسلة</translation>
    </message>
    <message>
        <source>Files of gifts, in MiB</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>ملفات الهدايا، بالميبيبايت</translation>
    </message>
    <message>
        <source>A recording, in MiB</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>التسجيل، بالميبيبايت</translation>
    </message>
    <message>
        <source>The log</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The gift engine</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>محرّك الهدايا</translation>
    </message>
    <message>
        <source>The canvas</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Words with the engine</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>التفاهم مع المحرّك</translation>
    </message>
    <message>
        <source>Kept on this computer, at most</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>يُحفظ في هذا الحاسوب على الأكثر</translation>
    </message>
    <message>
        <source>Single letters</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>الحروف المفردة</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>مفاتيح لوحة التحكم</translation>
    </message>
    <message>
        <source>&amp;Set-up</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>overlay/desktop/desk/parts/inputs.py</extracomment>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>As OBS wants it here</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>كما يريده OBS هنا</translation>
    </message>
    <message>
        <source>Straight alpha</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>ألفا مباشرة</translation>
    </message>
    <message>
        <source>Premultiplied alpha</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>ألفا مضروبة مسبقًا</translation>
    </message>
    <message>
        <source>Blended in linear light</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>مزج في الضوء الخطي</translation>
    </message>
    <message>
        <source>In the header Authorization</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>في الترويسة Authorization</translation>
    </message>
    <message>
        <source>In the header X-API-Key</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>في الترويسة X-API-Key</translation>
    </message>
    <message>
        <source>In the address, as its token</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>في العنوان، بوصفه token</translation>
    </message>
    <message>
        <source>When it is received</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>عند استلامها</translation>
    </message>
    <message>
        <source>When it is seen</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>عند رؤيتها</translation>
    </message>
    <message>
        <source>When it is over</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>عند انتهائها</translation>
    </message>
    <message>
        <source>Found out from its messages</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>يُستنتج من رسائلها</translation>
    </message>
    <message>
        <source>Each message has its share</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>لكل رسالة نصيبها</translation>
    </message>
    <message>
        <source>Each message has the sum so far</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>لكل رسالة المجموع حتى الآن</translation>
    </message>
    <message>
        <source>Says everything</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>يقول كل شيء</translation>
    </message>
    <message>
        <source>Says what is usual</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>يقول المعتاد</translation>
    </message>
    <message>
        <source>Says what is wrong</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>يقول ما هو خطأ</translation>
    </message>
    <message>
        <source>transparent</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>شفاف</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>overlay/desktop/desk/titles.py</extracomment>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>there is no context to be had</source>
        <extracomment>overlay/desktop/overlay_window.py</extracomment>
        <translation>تعذّر الحصول على سياق</translation>
    </message>
    <message>
        <source>OpenGL 3.3 cannot be used: {reason}</source>
        <extracomment>overlay/desktop/overlay_window.py</extracomment>
        <translation>لا يمكن استخدام OpenGL 3.3: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>sent {gift}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>أهدى {gift}</numerusform>
            <numerusform>أهدى {gift}</numerusform>
            <numerusform>أهديا {gift}</numerusform>
            <numerusform>أهدوا {gift}</numerusform>
            <numerusform>أهدوا {gift}</numerusform>
            <numerusform>أهدوا {gift}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} others</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{name}</numerusform>
            <numerusform>{name} وشخص آخر</numerusform>
            <numerusform>{name} وشخصان آخران</numerusform>
            <numerusform>{name} و{n} آخرون</numerusform>
            <numerusform>{name} و{n} آخرون</numerusform>
            <numerusform>{name} و{n} آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{gift} and {n} more from {people}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{gift} مع {people}</numerusform>
            <numerusform>{gift} وواحدة أخرى من {people}</numerusform>
            <numerusform>{gift} واثنتان أخريان من {people}</numerusform>
            <numerusform>{gift} و{n} أخرى من {people}</numerusform>
            <numerusform>{gift} و{n} أخرى من {people}</numerusform>
            <numerusform>{gift} و{n} أخرى من {people}</numerusform>
        </translation>
    </message>
    <message>
        <source>{gift} with {people}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>{gift} مع {people}</translation>
    </message>
    <message>
        <source>Goal: {kind}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>الهدف: {kind}</translation>
    </message>
    <message>
        <source>The effect</source>
        <extracomment>overlay/desktop/preview/canvas.py</extracomment>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>The effect cannot be drawn: {reason}</source>
        <extracomment>overlay/desktop/preview/canvas.py</extracomment>
        <translation>لا يمكن رسم التأثير: {reason}</translation>
    </message>
    <message>
        <source>Particles</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>الجسيمات</translation>
    </message>
    <message>
        <source>Overdraw</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>التراكب</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>ملّي ثانية</translation>
    </message>
    <message>
        <source>Flashes a second</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>الومضات في الثانية</translation>
    </message>
    <message>
        <source>How many are alive</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>كم منها حيّ</translation>
    </message>
    <message>
        <source>The area of all their quads in canvases: 1 fills the canvas once</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>مساحة كل مربعاتها بعدد الصور: 1 يملأ الصورة مرة</translation>
    </message>
    <message>
        <source>From the call to the finished picture, on a canvas of 540 pixels&apos; shorter side</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>من الاستدعاء إلى الصورة الجاهزة، على صورة ضلعها الأقصر 540 بكسل</translation>
    </message>
    <message>
        <source>The most in any second, over black or white; more than three can harm (WCAG 2.3.1)</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>الأكثر في أي ثانية، فوق الأسود أو الأبيض؛ أكثر من ثلاث قد يضر (WCAG 2.3.1)</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>آخر</translation>
    </message>
    <message>
        <source>The same effect by other chances (R)</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>التأثير نفسه بمصادفات أخرى (R)</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>
            <numerusform>و{n} أخرى.</numerusform>
            <numerusform>و{n} أخرى.</numerusform>
            <numerusform>و{n} أخرى.</numerusform>
            <numerusform>و{n} أخرى.</numerusform>
            <numerusform>و{n} أخرى.</numerusform>
            <numerusform>و{n} أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>{cost} now</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{cost} الآن</translation>
    </message>
    <message>
        <source>{cost} at most</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{cost} في الأقصى</translation>
    </message>
    <message>
        <source>{n} of {most}: too many</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{n} من {most}: أكثر من اللازم</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{n} من {most}</translation>
    </message>
    <message>
        <source>Drag to any moment (Left and Right: a frame, Page Up and Page Down: a quarter of a second)</source>
        <extracomment>overlay/desktop/preview/timeline.py</extracomment>
        <translation>اسحب إلى أي لحظة (يسار ويمين: إطار، Page Up وPage Down: ربع ثانية)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Go on or stand still (Space or P)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>متابعة أو توقّف (مسافة أو P)</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Begin again at the end (L)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>البدء من جديد في النهاية (L)</translation>
    </message>
    <message>
        <source>How the canvas stands (O)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>اتجاه الصورة (O)</translation>
    </message>
    <message>
        <source>What lies behind the effect (B)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>ما خلف التأثير (B)</translation>
    </message>
    <message>
        <source>{title} – Hyperfocus Preview</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>{title} – معاينة Hyperfocus</translation>
    </message>
    <message>
        <source>{now} of {all} s</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>{now} من {all} ث</translation>
    </message>
    <message>
        <source>The recorded session</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>الجلسة المسجّلة</translation>
    </message>
    <message>
        <source>Drag to any moment (Left and Right: a frame, Page Up and Page Down: five seconds)</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>اسحب إلى أي لحظة (يسار ويمين: إطار، Page Up وPage Down: خمس ثوانٍ)</translation>
    </message>
    <message>
        <source>{title} – Hyperfocus Replay</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>{title} – إعادة Hyperfocus</translation>
    </message>
    <message>
        <source>{now} of {all}</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>{now} من {all}</translation>
    </message>
    <message>
        <source>the overlay was not running when the gift was due</source>
        <extracomment>overlay/director.py</extracomment>
        <translation>لم تكن طبقة العرض تعمل حين حان دور الهدية</translation>
    </message>
    <message>
        <source>the overlay is closing</source>
        <extracomment>overlay/director.py</extracomment>
        <translation>طبقة العرض تُغلق</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>no such field</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>لا حقل كهذا</translation>
    </message>
    <message numerus="yes">
        <source>{place}: {words}; and {n} more</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{place}: {words}؛ و{n} أخرى</numerusform>
            <numerusform>{place}: {words}؛ و{n} أخرى</numerusform>
            <numerusform>{place}: {words}؛ و{n} أخرى</numerusform>
            <numerusform>{place}: {words}؛ و{n} أخرى</numerusform>
            <numerusform>{place}: {words}؛ و{n} أخرى</numerusform>
            <numerusform>{place}: {words}؛ و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>a colour such as #ff8a3d</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>لون مثل ‎#ff8a3d</translation>
    </message>
    <message>
        <source>small letters, digits and -, with a letter first</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>حروف صغيرة وأرقام و-، وأولها حرف</translation>
    </message>
    <message>
        <source>small letters, digits and _, with a letter first</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>حروف صغيرة وأرقام و_، وأولها حرف</translation>
    </message>
    <message>
        <source>an object with a &apos;kind&apos;</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>كائن فيه &apos;kind&apos;</translation>
    </message>
    <message>
        <source>a number that is neither infinite nor NaN</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>عدد ليس لانهائيًا ولا NaN</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>كائن</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>&apos;,&apos; delimiter</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>الفاصل &apos;,&apos;</translation>
    </message>
    <message>
        <source>&apos;:&apos; delimiter</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>الفاصل &apos;:&apos;</translation>
    </message>
    <message>
        <source>property name enclosed in double quotes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>اسم بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{place}: وُجد {found}، والمتوقع {expected}</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>نهاية الملف</translation>
    </message>
    <message>
        <source>valid JSON ({why})</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>JSON صالح ({why})</translation>
    </message>
    <message>
        <source>column {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>العمود {n}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{names} أو {last}</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Let the rule below the chosen one hold before it</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>جعل القاعدة التي تحت المختارة تسري قبلها</translation>
    </message>
    <message>
        <source>the name of a PNG file such as star.png</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>اسم ملف PNG مثل star.png</translation>
    </message>
    <message>
        <source>JSON that nobody writes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>JSON لا يكتبه أحد</translation>
    </message>
    <message>
        <source>it a second time</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>تكراره مرة ثانية</translation>
    </message>
    <message>
        <source>it once</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>الاسم {name}</translation>
    </message>
    <message>
        <source>a value, for it must be given</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>قيمة، فهي لازمة</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>أحد {names}</translation>
    </message>
    <message>
        <source>a kind that is one of {names}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>نوع هو أحد {names}</translation>
    </message>
    <message>
        <source>what fits together: {words}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>ما يتوافق: {words}</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{n} على الأقل</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{n} على الأكثر</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>أكثر من {n}</translation>
    </message>
    <message>
        <source>less than {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>أقل من {n}</translation>
    </message>
    <message numerus="yes">
        <source>at least {n} entries</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{n} عنصر على الأقل</numerusform>
            <numerusform>عنصر واحد ({n}) على الأقل</numerusform>
            <numerusform>عنصران ({n}) على الأقل</numerusform>
            <numerusform>{n} عناصر على الأقل</numerusform>
            <numerusform>{n} عنصرًا على الأقل</numerusform>
            <numerusform>{n} عنصر على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} entries</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{n} عنصر على الأكثر</numerusform>
            <numerusform>عنصر واحد ({n}) على الأكثر</numerusform>
            <numerusform>عنصران ({n}) على الأكثر</numerusform>
            <numerusform>{n} عناصر على الأكثر</numerusform>
            <numerusform>{n} عنصرًا على الأكثر</numerusform>
            <numerusform>{n} عنصر على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least {n} characters</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{n} حرف على الأقل</numerusform>
            <numerusform>حرف واحد ({n}) على الأقل</numerusform>
            <numerusform>حرفان ({n}) على الأقل</numerusform>
            <numerusform>{n} أحرف على الأقل</numerusform>
            <numerusform>{n} حرفًا على الأقل</numerusform>
            <numerusform>{n} حرف على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} characters</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{n} حرف على الأكثر</numerusform>
            <numerusform>حرف واحد ({n}) على الأكثر</numerusform>
            <numerusform>حرفان ({n}) على الأكثر</numerusform>
            <numerusform>{n} أحرف على الأكثر</numerusform>
            <numerusform>{n} حرفًا على الأكثر</numerusform>
            <numerusform>{n} حرف على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>no such field (perhaps {name} is meant)</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>لا حقل كهذا (لعل المقصود {name})</translation>
    </message>
    <message>
        <source>text that matches {pattern}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>نص يطابق {pattern}</translation>
    </message>
    <message>
        <source>the byte {byte}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>البايت {byte}</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>نص بترميز UTF-8</translation>
    </message>
    <message>
        <source>fewer brackets in each other, or shorter numbers</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>أقواس أقل تداخلًا، أو أعداد أقصر</translation>
    </message>
    <message>
        <source>the pack holds no effect</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>لا تحتوي الحزمة على أي تأثير</translation>
    </message>
    <message>
        <source>{spare} is named by none of its effects</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>لا يذكر {spare} أيٌّ من تأثيراتها</translation>
    </message>
    <message>
        <source>the pack is larger than {n} MiB</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>الحزمة أكبر من {n} MiB</translation>
    </message>
    <message>
        <source>{shown} is no name for a file of a pack: letters, digits, - and _, .json or .png</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} ليس اسمًا لملف في حزمة: حروف وأرقام و- و_، ‎.json أو ‎.png</translation>
    </message>
    <message>
        <source>{shown} is locked with a password</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} مقفل بكلمة مرور</translation>
    </message>
    <message>
        <source>{shown} is packed in a way that is not read</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} مضغوط بطريقة لا تُقرأ</translation>
    </message>
    <message>
        <source>{shown} is a link</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} رابط</translation>
    </message>
    <message>
        <source>{shown} is in it twice</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} موجود مرتين</translation>
    </message>
    <message>
        <source>the pack has no {file}, which says what it is</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>ينقص الحزمة {file} الذي يقول ما هي</translation>
    </message>
    <message>
        <source>two of its effects are called {name}</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>تأثيران فيها اسمهما {name}</translation>
    </message>
    <message>
        <source>the file is no effect pack, or it is damaged</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>الملف ليس حزمة تأثيرات، أو أنه تالف</translation>
    </message>
    <message>
        <source>the pack holds more than {n} files</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>تحتوي الحزمة على أكثر من {n} ملف</translation>
    </message>
    <message>
        <source>the pack holds more than {n} MiB</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>محتوى الحزمة أكثر من {n} MiB</translation>
    </message>
    <message>
        <source>a picture that is in the pack</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>صورة موجودة في الحزمة</translation>
    </message>
    <message>
        <source>the picture</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>{folder} holds no effect file</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>لا يوجد في {folder} ملف تأثير</translation>
    </message>
    <message>
        <source>another name, for your {effect} claims it as a gift type</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>اسم آخر، لأن {effect} لديك يستخدمه نوعَ هدية</translation>
    </message>
    <message>
        <source>another gift type: to replace a built-in effect, name yours {name}</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>نوع هدية آخر: لاستبدال تأثير مدمج سمِّ تأثيرك {name}</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>ملف يمكن قراءته</translation>
    </message>
    <message>
        <source>an image beside it that can be read ({reason})</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>صورة بجانبه يمكن قراءتها ({reason})</translation>
    </message>
    <message>
        <source>the server redirects to {url}, which is not followed</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>الخادم يحوّل إلى {url}، ولا يُتبع ذلك</translation>
    </message>
    <message>
        <source>The WebSocket server of OBS is switched off. In OBS: Tools, WebSocket Server Settings, Enable WebSocket server.</source>
        <extracomment>overlay/obs/own_server.py</extracomment>
        <translation>خادم WebSocket في OBS متوقف. في OBS: أدوات، إعدادات خادم WebSocket، تفعيل خادم WebSocket.</translation>
    </message>
    <message>
        <source>{reason}; built-in effect shown</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>{reason}؛ عُرض التأثير المدمج</translation>
    </message>
    <message>
        <source>what fetches files cannot be started ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>تعذّر تشغيل ما يجلب الملفات ({error})</translation>
    </message>
    <message>
        <source>what fetches files does not answer</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>ما يجلب الملفات لا يستجيب</translation>
    </message>
    <message>
        <source>what fetches files has died</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>توقّف ما يجلب الملفات</translation>
    </message>
    <message>
        <source>nobody wants it any more</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>لم يعد أحد يحتاج إليه</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>تعذّر فكّ ترميزه</translation>
    </message>
    <message>
        <source>it cannot be decoded ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>تعذّر فكّ ترميزه ({error})</translation>
    </message>
    <message>
        <source>it takes too long to decode</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>يستغرق فكّ ترميزه وقتًا طويلًا</translation>
    </message>
    <message>
        <source>it was not decoded within {secs} s</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>لم يُفَكّ ترميزه خلال {secs} ث</translation>
    </message>
    <message>
        <source>what was decoded is too large</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ناتج فكّ الترميز كبير جدًا</translation>
    </message>
    <message>
        <source>the decoder died of it</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>توقّف مفكّك الترميز بسببه</translation>
    </message>
    <message>
        <source>its decoder hangs</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>مفكّك ترميزه لا يستجيب</translation>
    </message>
    <message>
        <source>the decoder does not start</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>مفكّك الترميز لا يبدأ</translation>
    </message>
    <message>
        <source>it has more than {n} MiB</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>حجمه أكبر من {n} ميبيبايت</translation>
    </message>
    <message>
        <source>it is a video of {secs} s; at most {most} are played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو فيديو مدّته {secs} ث؛ يُشغَّل {most} على الأكثر</translation>
    </message>
    <message>
        <source>it has more than {n} pictures a second</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>فيه أكثر من {n} صورة في الثانية</translation>
    </message>
    <message>
        <source>it has too many pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>صوره كثيرة جدًا</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>أجزاؤه كثيرة جدًا</translation>
    </message>
    <message>
        <source>it has too many slots</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>خاناته كثيرة جدًا</translation>
    </message>
    <message>
        <source>it has no pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>لا صور فيه</translation>
    </message>
    <message>
        <source>none of its pictures can be decoded</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>تعذّر فكّ ترميز أي صورة فيه</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>نهايته مفقودة</translation>
    </message>
    <message>
        <source>its pictures are not all of one kind</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>صوره ليست كلها من نوع واحد</translation>
    </message>
    <message>
        <source>its pictures are not what its beginning says</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>صوره ليست كما تقول بدايته</translation>
    </message>
    <message>
        <source>its alpha is not that of its pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>شفافيته ليست شفافية صوره</translation>
    </message>
    <message>
        <source>its pictures are coded as {codec}, which is not played here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>صوره مرمّزة بصيغة {codec}، وهي لا تُشغَّل هنا</translation>
    </message>
    <message>
        <source>what it says of its slots cannot be read ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>تعذّرت قراءة ما يقوله عن خاناته ({error})</translation>
    </message>
    <message>
        <source>what it says of its alpha cannot be read ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>تعذّرت قراءة ما يقوله عن شفافيته ({error})</translation>
    </message>
    <message>
        <source>it is a WebP file without a canvas</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو ملف WebP بلا لوحة رسم</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>it is no video that can be played here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ليس فيديو يمكن تشغيله هنا</translation>
    </message>
    <message>
        <source>it is a PNG, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو صورة PNG لا تتحرّك</translation>
    </message>
    <message>
        <source>it is a WebP picture, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو صورة WebP لا تتحرّك</translation>
    </message>
    <message>
        <source>it is a JPEG, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو صورة JPEG لا تتحرّك</translation>
    </message>
    <message>
        <source>it is an AVIF or HEIF picture, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو صورة AVIF أو HEIF، وهي غير مدعومة</translation>
    </message>
    <message>
        <source>it is an SVG picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو صورة SVG</translation>
    </message>
    <message>
        <source>it is a playlist, and no video is fetched by parts</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو قائمة تشغيل، ولا يُجلب أي فيديو على أجزاء</translation>
    </message>
    <message>
        <source>it is a session description, which names a stream elsewhere</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو وصف جلسة يشير إلى بثّ في مكان آخر</translation>
    </message>
    <message>
        <source>it is an XML document</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو مستند XML</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو صفحة ويب</translation>
    </message>
    <message>
        <source>it is a list of other files</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو قائمة بملفات أخرى</translation>
    </message>
    <message>
        <source>it is an SVGA animation, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو رسم متحرّك SVGA، وهو غير مدعوم</translation>
    </message>
    <message>
        <source>it is an archive (an SVGA or dotLottie animation?), which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو أرشيف (رسم متحرّك SVGA أو dotLottie؟)، وهو غير مدعوم</translation>
    </message>
    <message>
        <source>it is a Flash video, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو فيديو Flash، وهو غير مدعوم</translation>
    </message>
    <message>
        <source>it is an Ogg file, which is not supported as a video</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو ملف Ogg، وهو غير مدعوم كفيديو</translation>
    </message>
    <message>
        <source>it is a Lottie animation of more than {n} MiB</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو رسم متحرّك Lottie حجمه أكبر من {n} ميبيبايت</translation>
    </message>
    <message>
        <source>it is no Lottie animation: its JSON is broken</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ليس رسمًا متحرّكًا Lottie: ملف JSON فيه معطوب</translation>
    </message>
    <message>
        <source>it is no Lottie animation: it has no layers</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ليس رسمًا متحرّكًا Lottie: لا طبقات فيه</translation>
    </message>
    <message>
        <source>it is a Lottie animation without a single picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو رسم متحرّك Lottie بلا صورة واحدة</translation>
    </message>
    <message>
        <source>it is no Lottie animation: its {name} is none</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ليس رسمًا متحرّكًا Lottie: القيمة {name} غير صالحة</translation>
    </message>
    <message>
        <source>it is a Lottie animation that needs pictures from other files</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو رسم متحرّك Lottie يحتاج إلى صور من ملفات أخرى</translation>
    </message>
    <message>
        <source>it is a Lottie animation, and what draws them (ThorVG) is missing here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو رسم متحرّك Lottie، وما يرسمه (ThorVG) غير موجود هنا</translation>
    </message>
    <message>
        <source>it cannot be drawn</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>تعذّر رسمه</translation>
    </message>
    <message>
        <source>it is {fault}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>هو {fault}</translation>
    </message>
    <message>
        <source>it has {fault}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>فيه {fault}</translation>
    </message>
    <message>
        <source>a video without a length</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>فيديو بلا مدّة</translation>
    </message>
    <message>
        <source>a video of an unknown kind</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>فيديو من نوع مجهول</translation>
    </message>
    <message>
        <source>a video whose alpha is nowhere</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>فيديو شفافيته غير موجودة</translation>
    </message>
    <message>
        <source>a video without a size</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>فيديو بلا أبعاد</translation>
    </message>
    <message>
        <source>a video of {width}x{height} pixels, which is too large</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>فيديو أبعاده {width}x{height} بكسل، وهو كبير جدًا</translation>
    </message>
    <message>
        <source>a part that is not in the picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>جزء خارج الصورة</translation>
    </message>
    <message>
        <source>too many places for the sender</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>عدد كبير جدًا من مواضع المُرسِل</translation>
    </message>
    <message>
        <source>a place for the sender without a size</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>موضع للمُرسِل بلا أبعاد</translation>
    </message>
    <message>
        <source>a place for nobody</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>موضع ليس لأحد</translation>
    </message>
    <message>
        <source>a place far away</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>موضع بعيد جدًا</translation>
    </message>
    <message>
        <source>it is no sound file that can be played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ليس ملف صوت يمكن تشغيله</translation>
    </message>
    <message>
        <source>there is nothing to be heard in it</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>لا شيء يُسمع فيه</translation>
    </message>
    <message>
        <source>its codec is not one that is played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ترميزه ليس مما يُشغَّل</translation>
    </message>
    <message>
        <source>it has too many channels or samples a second</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>قنواته أو عيّناته في الثانية كثيرة جدًا</translation>
    </message>
    <message>
        <source>it is cut into too many pieces</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>مقطّع إلى أجزاء كثيرة جدًا</translation>
    </message>
    <message>
        <source>a sound with other than two channels</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>صوتًا ليس بقناتين</translation>
    </message>
    <message>
        <source>a sound that is too long, or empty</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>صوتًا طويلًا جدًا أو فارغًا</translation>
    </message>
    <message numerus="yes">
        <source>found a picture of {n} bytes, expected at most {most}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>
            <numerusform>وُجدت صورة حجمها {n} بايت، والمتوقع {most} على الأكثر</numerusform>
            <numerusform>وُجدت صورة حجمها {n} بايت، والمتوقع {most} على الأكثر</numerusform>
            <numerusform>وُجدت صورة حجمها {n} بايت، والمتوقع {most} على الأكثر</numerusform>
            <numerusform>وُجدت صورة حجمها {n} بايت، والمتوقع {most} على الأكثر</numerusform>
            <numerusform>وُجدت صورة حجمها {n} بايت، والمتوقع {most} على الأكثر</numerusform>
            <numerusform>وُجدت صورة حجمها {n} بايت، والمتوقع {most} على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>found a picture of {width}x{height} pixels, expected at most {most} of them</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>وُجدت صورة أبعادها {width}x{height} بكسل، والمتوقع {most} منها على الأكثر</translation>
    </message>
    <message>
        <source>found a picture of far more than {n} pixels</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>وُجدت صورة فيها أكثر بكثير من {n} بكسل</translation>
    </message>
    <message>
        <source>found something that is no PNG, JPEG, GIF or WebP picture ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>وُجد شيء ليس صورة PNG أو JPEG أو GIF أو WebP ({error})</translation>
    </message>
    <message>
        <source>the header</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>the JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>نص JSON</translation>
    </message>
    <message>
        <source>chunk {number}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>الكتلة {number}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>version 2 of the binary format</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>الإصدار 2 من الصيغة الثنائية</translation>
    </message>
    <message numerus="yes">
        <source>a length of {n} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>طول قدره {n} بايت</numerusform>
            <numerusform>طول قدره {n} بايت</numerusform>
            <numerusform>طول قدره {n} بايت</numerusform>
            <numerusform>طول قدره {n} بايت</numerusform>
            <numerusform>طول قدره {n} بايت</numerusform>
            <numerusform>طول قدره {n} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}, which the file has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n}، وهو ما في الملف</translation>
    </message>
    <message>
        <source>the chunk JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>كتلة JSON</translation>
    </message>
    <message>
        <source>no JSON in line {line}, column {column}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ما ليس JSON في السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>GLB or glTF</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>GLB أو glTF</translation>
    </message>
    <message>
        <source>glTF 2.0</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>glTF 2.0</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>عدد من آلاف الأرقام</translation>
    </message>
    <message>
        <source>shorter ones</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أعداد أقصر</translation>
    </message>
    <message>
        <source>numbers that are finite</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أعداد منتهية</translation>
    </message>
    <message>
        <source>one that is not</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>عدد ليس كذلك</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>a list of {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>قائمة من {n}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>عدد من {low} إلى {high}</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>قائمة أعداد</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>قائمة أعداد طولها {n}</numerusform>
            <numerusform>قائمة أعداد طولها {n}</numerusform>
            <numerusform>قائمة أعداد طولها {n}</numerusform>
            <numerusform>قائمة أعداد طولها {n}</numerusform>
            <numerusform>قائمة أعداد طولها {n}</numerusform>
            <numerusform>قائمة أعداد طولها {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أعداد حتى {most}</translation>
    </message>
    <message>
        <source>numbers from 0 to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أعداد من 0 إلى {most}</translation>
    </message>
    <message>
        <source>a list with {value}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>قائمة فيها {value}</translation>
    </message>
    <message>
        <source>a list with {low} and {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>قائمة فيها {low} و{high}</translation>
    </message>
    <message>
        <source>nothing, for there is nothing that it could mean</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>لا شيء، فليس هناك ما يمكن أن يعنيه</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>عدد صحيح من {low} إلى {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} up</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>عدد صحيح من {low} فما فوق</translation>
    </message>
    <message>
        <source>a list of indices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>قائمة فهارس</translation>
    </message>
    <message>
        <source>indices below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>فهارس أقل من {n}</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>واحد من {choices}</translation>
    </message>
    <message>
        <source>a reference to {uri}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>إشارة إلى {uri}</translation>
    </message>
    <message>
        <source>everything in the file itself</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>كل شيء في الملف نفسه</translation>
    </message>
    <message>
        <source>extensions that are drawn here</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>امتدادات تُرسم هنا</translation>
    </message>
    <message>
        <source>extensions that this installation can decode</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>امتدادات يستطيع هذا التثبيت فكّ ترميزها</translation>
    </message>
    <message>
        <source>unsigned whole numbers, not normalised</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أعداد صحيحة بلا إشارة وغير مطبّعة</translation>
    </message>
    <message numerus="yes">
        <source>a stride of at least {n} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>خطوة لا تقل عن {n} بايت</numerusform>
            <numerusform>خطوة لا تقل عن {n} بايت</numerusform>
            <numerusform>خطوة لا تقل عن {n} بايت</numerusform>
            <numerusform>خطوة لا تقل عن {n} بايت</numerusform>
            <numerusform>خطوة لا تقل عن {n} بايت</numerusform>
            <numerusform>خطوة لا تقل عن {n} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>one of {stride}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>خطوة قدرها {stride}</translation>
    </message>
    <message>
        <source>at most {n}, which buffer view {view} has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} على الأكثر، وهو ما في عرض المخزن {view}</translation>
    </message>
    <message>
        <source>at most {n}, which buffer {buffer} has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} على الأكثر، وهو ما في المخزن {buffer}</translation>
    </message>
    <message>
        <source>at most {n}, which there are</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} على الأكثر، وهو الموجود</translation>
    </message>
    <message numerus="yes">
        <source>{n} elements up to byte {end}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>عناصر عددها {n} حتى البايت {end}</numerusform>
            <numerusform>عناصر عددها {n} حتى البايت {end}</numerusform>
            <numerusform>عناصر عددها {n} حتى البايت {end}</numerusform>
            <numerusform>عناصر عددها {n} حتى البايت {end}</numerusform>
            <numerusform>عناصر عددها {n} حتى البايت {end}</numerusform>
            <numerusform>عناصر عددها {n} حتى البايت {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} elements of {stride} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>عناصر عددها {n} حجم كل منها {stride} بايت</numerusform>
            <numerusform>عناصر عددها {n} حجم كل منها {stride} بايت</numerusform>
            <numerusform>عناصر عددها {n} حجم كل منها {stride} بايت</numerusform>
            <numerusform>عناصر عددها {n} حجم كل منها {stride} بايت</numerusform>
            <numerusform>عناصر عددها {n} حجم كل منها {stride} بايت</numerusform>
            <numerusform>عناصر عددها {n} حجم كل منها {stride} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>bytes up to {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>بايتات حتى {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes, as the view has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} بايت كما في العرض</numerusform>
            <numerusform>{n} بايت كما في العرض</numerusform>
            <numerusform>{n} بايت كما في العرض</numerusform>
            <numerusform>{n} بايت كما في العرض</numerusform>
            <numerusform>{n} بايت كما في العرض</numerusform>
            <numerusform>{n} بايت كما في العرض</numerusform>
        </translation>
    </message>
    <message>
        <source>data in base64</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>بيانات بترميز base64</translation>
    </message>
    <message>
        <source>data in base64, a path, or a binary chunk in the file</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>بيانات بترميز base64 أو مسار أو كتلة ثنائية في الملف</translation>
    </message>
    <message>
        <source>a relative path, such as textures/wood.png</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>مسار نسبي، مثل textures/wood.png</translation>
    </message>
    <message>
        <source>one that suits the mode {mode}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ما يناسب الوضع {mode}</translation>
    </message>
    <message>
        <source>one that suits the filter {name}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ما يناسب المرشّح {name}</translation>
    </message>
    <message>
        <source>data that can be unpacked</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>بيانات يمكن فكّ ضغطها</translation>
    </message>
    <message>
        <source>data that cannot</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>بيانات لا يمكن ذلك فيها</translation>
    </message>
    <message>
        <source>data that Draco unpacks</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>بيانات يفكّ Draco ضغطها</translation>
    </message>
    <message>
        <source>data that it cannot</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>بيانات لا يستطيع فكّها</translation>
    </message>
    <message>
        <source>an accessor, for Draco has the attribute</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>موصِل، لأن السمة موجودة في Draco</translation>
    </message>
    <message>
        <source>triangles, for Draco packs nothing else</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>مثلثات، لأن Draco لا يضغط غيرها</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>أعداد عددها {n}</numerusform>
            <numerusform>أعداد عددها {n}</numerusform>
            <numerusform>أعداد عددها {n}</numerusform>
            <numerusform>أعداد عددها {n}</numerusform>
            <numerusform>أعداد عددها {n}</numerusform>
            <numerusform>أعداد عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers for each vertex</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} من الأعداد لكل رأس</numerusform>
            <numerusform>{n} من الأعداد لكل رأس</numerusform>
            <numerusform>{n} من الأعداد لكل رأس</numerusform>
            <numerusform>{n} من الأعداد لكل رأس</numerusform>
            <numerusform>{n} من الأعداد لكل رأس</numerusform>
            <numerusform>{n} من الأعداد لكل رأس</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {width} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} من {width} أعداد</translation>
    </message>
    <message>
        <source>{n} of {width} numbers for {attribute}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} من {width} أعداد للسمة {attribute}</translation>
    </message>
    <message>
        <source>{n} of {width}, as there are positions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} من {width} بعدد المواضع</translation>
    </message>
    <message>
        <source>positions within {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>مواضع ضمن {most}</translation>
    </message>
    <message>
        <source>one further away</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>موضع أبعد</translation>
    </message>
    <message>
        <source>primitives with equally many morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أشكال أوّلية لها العدد نفسه من أهداف التحوّل</translation>
    </message>
    <message>
        <source>a larger one</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>قيمة أكبر</translation>
    </message>
    <message numerus="yes">
        <source>{n} matrices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>مصفوفات عددها {n}</numerusform>
            <numerusform>مصفوفات عددها {n}</numerusform>
            <numerusform>مصفوفات عددها {n}</numerusform>
            <numerusform>مصفوفات عددها {n}</numerusform>
            <numerusform>مصفوفات عددها {n}</numerusform>
            <numerusform>مصفوفات عددها {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>0, 0, 0, 1 in its last row</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>0, 0, 0, 1 في صفّها الأخير</translation>
    </message>
    <message>
        <source>a unit quaternion</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>رباعية واحدية</translation>
    </message>
    <message>
        <source>one without a length</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>رباعية بلا طول</translation>
    </message>
    <message>
        <source>a child of one node alone</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ابن لعقدة واحدة فقط</translation>
    </message>
    <message>
        <source>{child}, a child of node {parent} as well</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{child}، وهو ابن للعقدة {parent} أيضًا</translation>
    </message>
    <message>
        <source>nodes that are not above it themselves</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>عُقد ليست فوقها هي نفسها</translation>
    </message>
    <message>
        <source>as many joints as weights, four of each</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>مفاصل بعدد الأوزان، أربعة من كل منهما</translation>
    </message>
    <message>
        <source>other numbers of them</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أعداد أخرى منها</translation>
    </message>
    <message>
        <source>joints below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>مفاصل أقل من {n}</translation>
    </message>
    <message>
        <source>1 to {n} joints</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>من 1 إلى {n} من المفاصل</translation>
    </message>
    <message numerus="yes">
        <source>one with more than {n} joints, as the mesh needs</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>غلاف مفاصله أكثر من {n}، كما تحتاج الشبكة</numerusform>
            <numerusform>غلاف مفاصله أكثر من {n}، كما تحتاج الشبكة</numerusform>
            <numerusform>غلاف مفاصله أكثر من {n}، كما تحتاج الشبكة</numerusform>
            <numerusform>غلاف مفاصله أكثر من {n}، كما تحتاج الشبكة</numerusform>
            <numerusform>غلاف مفاصله أكثر من {n}، كما تحتاج الشبكة</numerusform>
            <numerusform>غلاف مفاصله أكثر من {n}، كما تحتاج الشبكة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a skin with {n} joints</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>غلاف عدد مفاصله {n}</numerusform>
            <numerusform>غلاف عدد مفاصله {n}</numerusform>
            <numerusform>غلاف عدد مفاصله {n}</numerusform>
            <numerusform>غلاف عدد مفاصله {n}</numerusform>
            <numerusform>غلاف عدد مفاصله {n}</numerusform>
            <numerusform>غلاف عدد مفاصله {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>more than znear, {near}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أكثر من znear، وهو {near}</translation>
    </message>
    <message>
        <source>0, or a number from 1 up</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>0، أو عدد من 1 فما فوق</translation>
    </message>
    <message>
        <source>one channel for the {path} of a node</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>قناة واحدة لـ {path} في العقدة</translation>
    </message>
    <message>
        <source>a node below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>عقدة أقل من {n}</translation>
    </message>
    <message>
        <source>values up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>قيم حتى {most}</translation>
    </message>
    <message>
        <source>times as floats</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أزمنة بالفاصلة العائمة</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أعداد صحيحة</translation>
    </message>
    <message>
        <source>times that rise from 0 or later</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أزمنة تتزايد من 0 أو بعده</translation>
    </message>
    <message>
        <source>times that do not</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أزمنة ليست كذلك</translation>
    </message>
    <message>
        <source>times up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أزمنة حتى {most}</translation>
    </message>
    <message>
        <source>unit quaternions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>رباعيات واحدية</translation>
    </message>
    <message>
        <source>a PNG, JPEG or WebP image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>صورة PNG أو JPEG أو WebP</translation>
    </message>
    <message>
        <source>an image that is whole</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>صورة سليمة</translation>
    </message>
    <message>
        <source>one that is damaged</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>صورة تالفة</translation>
    </message>
    <message>
        <source>a KTX 2 image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>صورة KTX 2</translation>
    </message>
    <message>
        <source>the beginning of one</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>بداية صورة</translation>
    </message>
    <message>
        <source>a KTX 2 image of two dimensions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>صورة KTX 2 ذات بُعدين</translation>
    </message>
    <message>
        <source>one of {width} x {height} pixels</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>صورة أبعادها {width} x {height} بكسل</translation>
    </message>
    <message>
        <source>a KTX 2 image with a Basis Universal texture</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>صورة KTX 2 بنسيج Basis Universal</translation>
    </message>
    <message>
        <source>one that cannot be unpacked</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>صورة لا يمكن فكّ ضغطها</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of files</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>ملفات حجمها {n} بايت</numerusform>
            <numerusform>ملفات حجمها {n} بايت</numerusform>
            <numerusform>ملفات حجمها {n} بايت</numerusform>
            <numerusform>ملفات حجمها {n} بايت</numerusform>
            <numerusform>ملفات حجمها {n} بايت</numerusform>
            <numerusform>ملفات حجمها {n} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>نص JSON حجمه {n} بايت</numerusform>
            <numerusform>نص JSON حجمه {n} بايت</numerusform>
            <numerusform>نص JSON حجمه {n} بايت</numerusform>
            <numerusform>نص JSON حجمه {n} بايت</numerusform>
            <numerusform>نص JSON حجمه {n} بايت</numerusform>
            <numerusform>نص JSON حجمه {n} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values in the JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>قيم في JSON عددها {n}</numerusform>
            <numerusform>قيم في JSON عددها {n}</numerusform>
            <numerusform>قيم في JSON عددها {n}</numerusform>
            <numerusform>قيم في JSON عددها {n}</numerusform>
            <numerusform>قيم في JSON عددها {n}</numerusform>
            <numerusform>قيم في JSON عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} brackets in each other</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>أقواس متداخلة عددها {n}</numerusform>
            <numerusform>أقواس متداخلة عددها {n}</numerusform>
            <numerusform>أقواس متداخلة عددها {n}</numerusform>
            <numerusform>أقواس متداخلة عددها {n}</numerusform>
            <numerusform>أقواس متداخلة عددها {n}</numerusform>
            <numerusform>أقواس متداخلة عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>عُقد عددها {n}</numerusform>
            <numerusform>عُقد عددها {n}</numerusform>
            <numerusform>عُقد عددها {n}</numerusform>
            <numerusform>عُقد عددها {n}</numerusform>
            <numerusform>عُقد عددها {n}</numerusform>
            <numerusform>عُقد عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes in each other</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>عُقد متداخلة عددها {n}</numerusform>
            <numerusform>عُقد متداخلة عددها {n}</numerusform>
            <numerusform>عُقد متداخلة عددها {n}</numerusform>
            <numerusform>عُقد متداخلة عددها {n}</numerusform>
            <numerusform>عُقد متداخلة عددها {n}</numerusform>
            <numerusform>عُقد متداخلة عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} primitives</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>أشكال أوّلية عددها {n}</numerusform>
            <numerusform>أشكال أوّلية عددها {n}</numerusform>
            <numerusform>أشكال أوّلية عددها {n}</numerusform>
            <numerusform>أشكال أوّلية عددها {n}</numerusform>
            <numerusform>أشكال أوّلية عددها {n}</numerusform>
            <numerusform>أشكال أوّلية عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} primitives to draw</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>أشكال أوّلية للرسم عددها {n}</numerusform>
            <numerusform>أشكال أوّلية للرسم عددها {n}</numerusform>
            <numerusform>أشكال أوّلية للرسم عددها {n}</numerusform>
            <numerusform>أشكال أوّلية للرسم عددها {n}</numerusform>
            <numerusform>أشكال أوّلية للرسم عددها {n}</numerusform>
            <numerusform>أشكال أوّلية للرسم عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} triangles, lines and points to draw</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>مثلثات وخطوط ونقاط للرسم عددها {n}</numerusform>
            <numerusform>مثلثات وخطوط ونقاط للرسم عددها {n}</numerusform>
            <numerusform>مثلثات وخطوط ونقاط للرسم عددها {n}</numerusform>
            <numerusform>مثلثات وخطوط ونقاط للرسم عددها {n}</numerusform>
            <numerusform>مثلثات وخطوط ونقاط للرسم عددها {n}</numerusform>
            <numerusform>مثلثات وخطوط ونقاط للرسم عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vertices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>رؤوس عددها {n}</numerusform>
            <numerusform>رؤوس عددها {n}</numerusform>
            <numerusform>رؤوس عددها {n}</numerusform>
            <numerusform>رؤوس عددها {n}</numerusform>
            <numerusform>رؤوس عددها {n}</numerusform>
            <numerusform>رؤوس عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} triangles, lines and points</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>مثلثات وخطوط ونقاط عددها {n}</numerusform>
            <numerusform>مثلثات وخطوط ونقاط عددها {n}</numerusform>
            <numerusform>مثلثات وخطوط ونقاط عددها {n}</numerusform>
            <numerusform>مثلثات وخطوط ونقاط عددها {n}</numerusform>
            <numerusform>مثلثات وخطوط ونقاط عددها {n}</numerusform>
            <numerusform>مثلثات وخطوط ونقاط عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes that shine</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>عُقد مضيئة عددها {n}</numerusform>
            <numerusform>عُقد مضيئة عددها {n}</numerusform>
            <numerusform>عُقد مضيئة عددها {n}</numerusform>
            <numerusform>عُقد مضيئة عددها {n}</numerusform>
            <numerusform>عُقد مضيئة عددها {n}</numerusform>
            <numerusform>عُقد مضيئة عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} joints of all skins</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>مفاصل في كل الأغلفة عددها {n}</numerusform>
            <numerusform>مفاصل في كل الأغلفة عددها {n}</numerusform>
            <numerusform>مفاصل في كل الأغلفة عددها {n}</numerusform>
            <numerusform>مفاصل في كل الأغلفة عددها {n}</numerusform>
            <numerusform>مفاصل في كل الأغلفة عددها {n}</numerusform>
            <numerusform>مفاصل في كل الأغلفة عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} morph targets of a mesh</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>أهداف تحوّل لشبكة عددها {n}</numerusform>
            <numerusform>أهداف تحوّل لشبكة عددها {n}</numerusform>
            <numerusform>أهداف تحوّل لشبكة عددها {n}</numerusform>
            <numerusform>أهداف تحوّل لشبكة عددها {n}</numerusform>
            <numerusform>أهداف تحوّل لشبكة عددها {n}</numerusform>
            <numerusform>أهداف تحوّل لشبكة عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vertices of morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>رؤوس لأهداف التحوّل عددها {n}</numerusform>
            <numerusform>رؤوس لأهداف التحوّل عددها {n}</numerusform>
            <numerusform>رؤوس لأهداف التحوّل عددها {n}</numerusform>
            <numerusform>رؤوس لأهداف التحوّل عددها {n}</numerusform>
            <numerusform>رؤوس لأهداف التحوّل عددها {n}</numerusform>
            <numerusform>رؤوس لأهداف التحوّل عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of decoded data</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>بيانات مفكوكة الترميز حجمها {n} بايت</numerusform>
            <numerusform>بيانات مفكوكة الترميز حجمها {n} بايت</numerusform>
            <numerusform>بيانات مفكوكة الترميز حجمها {n} بايت</numerusform>
            <numerusform>بيانات مفكوكة الترميز حجمها {n} بايت</numerusform>
            <numerusform>بيانات مفكوكة الترميز حجمها {n} بايت</numerusform>
            <numerusform>بيانات مفكوكة الترميز حجمها {n} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes to unpack</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>بيانات لفكّ الضغط حجمها {n} بايت</numerusform>
            <numerusform>بيانات لفكّ الضغط حجمها {n} بايت</numerusform>
            <numerusform>بيانات لفكّ الضغط حجمها {n} بايت</numerusform>
            <numerusform>بيانات لفكّ الضغط حجمها {n} بايت</numerusform>
            <numerusform>بيانات لفكّ الضغط حجمها {n} بايت</numerusform>
            <numerusform>بيانات لفكّ الضغط حجمها {n} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} keyframes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>إطارات رئيسية عددها {n}</numerusform>
            <numerusform>إطارات رئيسية عددها {n}</numerusform>
            <numerusform>إطارات رئيسية عددها {n}</numerusform>
            <numerusform>إطارات رئيسية عددها {n}</numerusform>
            <numerusform>إطارات رئيسية عددها {n}</numerusform>
            <numerusform>إطارات رئيسية عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} animation channels</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>قنوات تحريك عددها {n}</numerusform>
            <numerusform>قنوات تحريك عددها {n}</numerusform>
            <numerusform>قنوات تحريك عددها {n}</numerusform>
            <numerusform>قنوات تحريك عددها {n}</numerusform>
            <numerusform>قنوات تحريك عددها {n}</numerusform>
            <numerusform>قنوات تحريك عددها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of images</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>صور حجمها {n} بايت</numerusform>
            <numerusform>صور حجمها {n} بايت</numerusform>
            <numerusform>صور حجمها {n} بايت</numerusform>
            <numerusform>صور حجمها {n} بايت</numerusform>
            <numerusform>صور حجمها {n} بايت</numerusform>
            <numerusform>صور حجمها {n} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels in one image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>صورة واحدة عدد بكسلاتها {n}</numerusform>
            <numerusform>صورة واحدة عدد بكسلاتها {n}</numerusform>
            <numerusform>صورة واحدة عدد بكسلاتها {n}</numerusform>
            <numerusform>صورة واحدة عدد بكسلاتها {n}</numerusform>
            <numerusform>صورة واحدة عدد بكسلاتها {n}</numerusform>
            <numerusform>صورة واحدة عدد بكسلاتها {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels in all images</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>صور مجموع بكسلاتها {n}</numerusform>
            <numerusform>صور مجموع بكسلاتها {n}</numerusform>
            <numerusform>صور مجموع بكسلاتها {n}</numerusform>
            <numerusform>صور مجموع بكسلاتها {n}</numerusform>
            <numerusform>صور مجموع بكسلاتها {n}</numerusform>
            <numerusform>صور مجموع بكسلاتها {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>the model reaches farther than {metres} metres</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>يمتدّ النموذج أبعد من {metres} متر</translation>
    </message>
    <message>
        <source>there is nothing to be seen of the model</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>لا شيء يُرى من النموذج</translation>
    </message>
    <message>
        <source>points of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>نقاط ذات شكل غريب</translation>
    </message>
    <message>
        <source>a point that is nowhere</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>نقطة ليست في أي مكان</translation>
    </message>
    <message>
        <source>a texture that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>نسيج غير موجود</translation>
    </message>
    <message>
        <source>an animation of something that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>تحريك لشيء غير موجود</translation>
    </message>
    <message>
        <source>a picture of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>صورة ذات شكل غريب</translation>
    </message>
    <message>
        <source>a picture that is too large</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>صورة كبيرة جدًا</translation>
    </message>
    <message>
        <source>a skin of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>غلاف ذو شكل غريب</translation>
    </message>
    <message>
        <source>a skin with a joint that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>غلاف فيه مفصل غير موجود</translation>
    </message>
    <message>
        <source>a node before its parent</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>عقدة قبل أبيها</translation>
    </message>
    <message>
        <source>a matrix of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>مصفوفة ذات شكل غريب</translation>
    </message>
    <message>
        <source>a node with a part that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>عقدة فيها جزء غير موجود</translation>
    </message>
    <message>
        <source>weights for other morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>أوزان لأهداف تحوّل أخرى</translation>
    </message>
    <message>
        <source>a vertex on a joint that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>رأس على مفصل غير موجود</translation>
    </message>
    <message>
        <source>an index without a vertex</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>فهرس بلا رأس</translation>
    </message>
    <message>
        <source>half a triangle</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>نصف مثلث</translation>
    </message>
    <message>
        <source>a material that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>مادة غير موجودة</translation>
    </message>
    <message>
        <source>a primitive unlike its mesh</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>شكل أوّلي لا يوافق شبكته</translation>
    </message>
    <message>
        <source>a vertex array of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>صفّ رؤوس ذو شكل غريب</translation>
    </message>
    <message>
        <source>a vertex that is nowhere</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>رأس ليس في أي مكان</translation>
    </message>
    <message>
        <source>joints unlike weights</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>مفاصل لا توافق الأوزان</translation>
    </message>
    <message>
        <source>an animation of a node that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>تحريك لعقدة غير موجودة</translation>
    </message>
    <message>
        <source>an animation of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>تحريك ذو شكل غريب</translation>
    </message>
    <message>
        <source>an animation that does not run on</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>تحريك لا يمضي قُدمًا</translation>
    </message>
    <message>
        <source>Keep off what the platform lays over the picture.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>الابتعاد عمّا تضعه المنصّة فوق الصورة.</translation>
    </message>
    <message>
        <source>Let single letters be keys of the desk and of the control page, such as P for Pause.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>جعل الحروف المفردة مفاتيح للوحة التحكم ولصفحة التحكم، مثل P للإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>empty and silent for a while; gifts wait</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>فارغة وصامتة لبعض الوقت؛ تنتظر الهدايا</translation>
    </message>
    <message>
        <source>Nothing is on screen, nothing is heard. Gifts wait.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>لا شيء على الشاشة ولا صوت. تنتظر الهدايا.</translation>
    </message>
    <message>
        <source>{name}, which holds {what}</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{name}، وفيه {what}</translation>
    </message>
    <message>
        <source>a name that no other of your effects has</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>اسم ليس لتأثير آخر من تأثيراتك</translation>
    </message>
    <message>
        <source>a gift type that your {effect} does not claim</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>نوع هدية لا يستخدمه {effect} لديك</translation>
    </message>
    <message>
        <source>found {found}, expected {expected}</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>وُجد {found}، والمتوقع {expected}</translation>
    </message>
    <message>
        <source>something that cannot be read</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>شيء لا يمكن قراءته</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{size} بكسل</translation>
    </message>
    <message>
        <source>at most {n} of them</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>{n} منها على الأكثر</translation>
    </message>
    <message>
        <source>the document</source>
        <extracomment>overlay/loaders/json_lines.py</extracomment>
        <translation>المستند</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>what it holds cannot be used</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>ما فيه لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>{name} is no recording of Hyperfocus Overlay.</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>{name} ليس تسجيلًا من Hyperfocus Overlay.</translation>
    </message>
    <message>
        <source>{name} was recorded by a newer Hyperfocus Overlay ({version}).</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>سُجّل {name} بإصدار أحدث من Hyperfocus Overlay ({version}).</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>لا يذكر متى</translation>
    </message>
    <message>
        <source>its time is impossible</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>وقته مستحيل</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>it is no object</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>its verb is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>أمره غير معروف</translation>
    </message>
    <message>
        <source>its wish is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>طلبه غير معروف</translation>
    </message>
    <message>
        <source>its number is impossible</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>عدده مستحيل</translation>
    </message>
    <message>
        <source>its digest is none</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>بصمته غير صالحة</translation>
    </message>
    <message>
        <source>it says nothing known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>لا يقول شيئًا معروفًا</translation>
    </message>
    <message>
        <source>it says of the look nothing known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>لا يقول عن الشكل شيئًا معروفًا</translation>
    </message>
    <message>
        <source>its state of the connection is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>حالة الاتصال فيه غير معروفة</translation>
    </message>
    <message>
        <source>The list of versions ended on {date}, and there is no newer one.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>انتهت قائمة الإصدارات في {date}، ولا توجد قائمة أحدث.</translation>
    </message>
    <message>
        <source>The list of versions is signed but cannot be understood ({place}).</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>قائمة الإصدارات موقّعة لكن لا يمكن فهمها ({place}).</translation>
    </message>
    <message>
        <source>The list of versions is from the future: is this computer&apos;s clock right?</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>قائمة الإصدارات من المستقبل: هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>The list of versions is too large to be one.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>قائمة الإصدارات أكبر من أن تكون كذلك.</translation>
    </message>
    <message>
        <source>The list of versions is not signed by a key that this program knows. It was not used.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>قائمة الإصدارات غير موقّعة بمفتاح يعرفه هذا البرنامج. لم تُستخدم.</translation>
    </message>
    <message>
        <source>What the server sends is no list of versions.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>ما يرسله الخادم ليس قائمة إصدارات.</translation>
    </message>
    <message>
        <source>This build holds a key that is none, so it cannot look for newer versions.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>في هذا البرنامج مفتاح غير صالح، لذلك لا يمكنه البحث عن إصدارات أحدث.</translation>
    </message>
    <message>
        <source>This build does not know where newer versions are published, so it cannot look for them.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>لا يعرف هذا البرنامج أين تُنشر الإصدارات الأحدث، لذلك لا يمكنه البحث عنها.</translation>
    </message>
    <message>
        <source>Version {newest} of {date} is available; this is {version}.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>الإصدار {newest} بتاريخ {date} متاح؛ وهذا هو {version}.</translation>
    </message>
    <message>
        <source>{version} is newer than the newest that is published, {newest}.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} أحدث من أحدث إصدار منشور، {newest}.</translation>
    </message>
    <message>
        <source>{version} is the newest version.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} هو أحدث إصدار.</translation>
    </message>
    <message>
        <source>{version} should not be used any more; {newest} is available.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>لا ينبغي استخدام {version} بعد الآن؛ {newest} متاح.</translation>
    </message>
    <message>
        <source>The list of versions is older than one that was here before. It was not used.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>قائمة الإصدارات أقدم من قائمة كانت هنا من قبل. لم تُستخدم.</translation>
    </message>
    <message>
        <source>There is no theme {name}; known are {known}. The dark one is worn.</source>
        <extracomment>overlay/loaders/themes.py</extracomment>
        <translation>لا توجد سمة {name}؛ المعروفة هي {known}. تُستخدم السمة الداكنة.</translation>
    </message>
    <message>
        <source>another name, for {file} has it</source>
        <extracomment>overlay/loaders/themes.py</extracomment>
        <translation>اسم آخر، فهو لـ {file}</translation>
    </message>
    <message>
        <source>The url must look like ws://host:port/ws or wss://host/ws.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>يجب أن يكون العنوان مثل ws://host:port/ws أو wss://host/ws.</translation>
    </message>
    <message>
        <source>The url must not hold a user name or a password; use the token setting instead.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>يجب ألا يحوي العنوان اسم مستخدم أو كلمة مرور؛ استخدم الرمز بدلًا منهما.</translation>
    </message>
    <message>
        <source>The token holds a character that cannot be sent.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>في الرمز حرف لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>The token would travel unencrypted to another machine: use a wss:// address, or set allow_plain_token.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>سينتقل الرمز دون تشفير إلى جهاز آخر: استخدم عنوان wss:// أو فعّل allow_plain_token.</translation>
    </message>
    <message>
        <source>The url is not an address: its host or its port cannot be read.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>ليس هذا عنوانًا: لا يمكن قراءة المضيف أو المنفذ.</translation>
    </message>
    <message>
        <source>The url must not hold a fragment (#…), and its host must be a name or a number.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>يجب ألا يحوي العنوان جزءًا (#…)، وأن يكون المضيف اسمًا أو رقمًا.</translation>
    </message>
    <message>
        <source>No overlay is running with the data folder {folder}.</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>لا تعمل أي طبقة عرض بمجلد البيانات {folder}.</translation>
    </message>
    <message>
        <source>it ended</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>The overlay with the data folder {folder} does not answer.</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>طبقة العرض ذات مجلد البيانات {folder} لا تجيب.</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>connection refused</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>قطع الطرف الآخر الاتصال</translation>
    </message>
    <message>
        <source>no route to host</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>لا طريق إلى الجهاز</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>تعذّر الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>{address} through the proxy {proxy}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{address} عبر الوكيل {proxy}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted: {reason}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>شهادة الخادم غير موثوقة: {reason}</translation>
    </message>
    <message>
        <source>the server refused us (401): sign in again, or check the token</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>رفضنا الخادم (401): سجّل الدخول من جديد أو تحقّق من الرمز</translation>
    </message>
    <message>
        <source>the server refused us (403): sign in again, or check the token</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>رفضنا الخادم (403): سجّل الدخول من جديد أو تحقّق من الرمز</translation>
    </message>
    <message>
        <source>the server has no gift engine at this path (404): check the url</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>لا محرّك هدايا لدى الخادم في هذا المسار (404): تحقّق من العنوان</translation>
    </message>
    <message>
        <source>the server asks us to come back later (429)</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>يطلب الخادم أن نعود لاحقًا (429)</translation>
    </message>
    <message>
        <source>the server is not available at the moment (503)</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>الخادم غير متاح حاليًا (503)</translation>
    </message>
    <message>
        <source>{reason}; is the gift engine running?</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{reason}؛ هل يعمل محرّك الهدايا؟</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet: the clock of this computer is probably wrong, it says {date}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>شهادة الخادم لم تسرِ بعد: الأرجح أن ساعة هذا الحاسوب خاطئة، وهي تشير إلى {date}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired, or the clock of this computer is wrong: it says {date}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>انتهت شهادة الخادم، أو أن ساعة هذا الحاسوب خاطئة: تشير إلى {date}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not for {host}: somebody else answers, perhaps the login page of a network</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>شهادة الخادم ليست لـ {host}: يجيب طرف آخر، ربما صفحة تسجيل الدخول إلى شبكة</translation>
    </message>
    <message>
        <source>the server&apos;s certificate comes from an authority that this computer does not know</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>شهادة الخادم من جهة لا يعرفها هذا الحاسوب</translation>
    </message>
    <message>
        <source>a web page answered instead of the gift engine ({status}): the network may ask for a login</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>أجابت صفحة ويب بدل محرّك الهدايا ({status}): قد تطلب الشبكة تسجيل الدخول</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>أجاب الخادم {status}</translation>
    </message>
    <message>
        <source>the proxy settings of this computer cannot be used; set NO_PROXY for the host</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>إعدادات الوكيل في هذا الحاسوب لا يمكن استخدامها؛ اضبط NO_PROXY للمضيف</translation>
    </message>
    <message>
        <source>{address} did not answer in time</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>لم يُجب {address} في الوقت المناسب</translation>
    </message>
    <message>
        <source>{reason}; is this computer online?</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{reason}؛ هل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>the name {host} was not found</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>لم يُعثر على الاسم {host}</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {reason}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>تعذّر الوصول إلى {address}: {reason}</translation>
    </message>
    <message>
        <source>the connection failed ({error})</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>فشل الاتصال ({error})</translation>
    </message>
    <message>
        <source>the server does not speak {protocol}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>الخادم لا يدعم {protocol}</translation>
    </message>
    <message>
        <source>the proxy {proxy} does not let us through</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>الوكيل {proxy} لا يسمح لنا بالمرور</translation>
    </message>
    <message>
        <source>the server redirects to something that is no address</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>يحوّلنا الخادم إلى ما ليس عنوانًا</translation>
    </message>
    <message>
        <source>there is no gift engine at this address</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>لا يوجد محرّك هدايا في هذا العنوان</translation>
    </message>
    <message>
        <source>the server hung up during the encrypted handshake</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>أنهى الخادم الاتصال أثناء المصافحة المشفّرة</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <source>the encrypted connection could not be made ({reason})</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>تعذّر إنشاء الاتصال المشفّر ({reason})</translation>
    </message>
    <message>
        <source>OBS does not answer at its address.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>لا يجيب OBS في عنوانه.</translation>
    </message>
    <message>
        <source>OBS did not answer {request} in time.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>لم يُجب OBS عن {request} في الوقت المناسب.</translation>
    </message>
    <message>
        <source>OBS wants a password.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>يطلب OBS كلمة مرور.</translation>
    </message>
    <message>
        <source>Start OBS, and enable its server: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/network/obs_watch.py</extracomment>
        <translation>شغّل OBS وفعّل خادمه: أدوات، إعدادات خادم WebSocket.</translation>
    </message>
    <message>
        <source>OBS is live, so no test card was shown. Press Set up OBS before the stream to have it checked.</source>
        <extracomment>overlay/network/obs_watch.py</extracomment>
        <translation>OBS على الهواء، لذلك لم تُعرض بطاقة الاختبار. اضغط «إعداد OBS» قبل البث ليُفحص.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be written: {reason}.</source>
        <extracomment>overlay/network/recorder.py</extracomment>
        <translation>تعذّرت كتابة التسجيل {path}: {reason}.</translation>
    </message>
    <message>
        <source>The list of versions could not be fetched: {reason}.</source>
        <extracomment>overlay/network/release_watch.py</extracomment>
        <translation>تعذّر جلب قائمة الإصدارات: {reason}.</translation>
    </message>
    <message>
        <source>Switch off its setting Exclude alpha.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>أوقف فيه الإعداد «استبعاد ألفا» (Exclude alpha).</translation>
    </message>
    <message>
        <source>Choose the capture method Windows 10 (1903 and up): the others make the background black.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>اختر طريقة الالتقاط Windows 10 (1903 فما بعد): الطرق الأخرى تجعل الخلفية سوداء.</translation>
    </message>
    <message>
        <source>Choose the method Window Capture in it: a capture of the display has no transparency.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>اختر فيه طريقة «التقاط النافذة»: التقاط الشاشة بلا شفافية.</translation>
    </message>
    <message>
        <source>On Wayland only you can choose a window, in a dialog of your desktop: add Window Capture (PipeWire) to the scene, or Screen Capture (PipeWire) in newer OBS, choose the window Hyperfocus Overlay, name the source so as well, and press Set up OBS again.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>في Wayland أنت وحدك من يختار نافذة، في مربع حوار من سطح المكتب: أضف إلى المشهد «التقاط النافذة (PipeWire)»، أو «التقاط الشاشة (PipeWire)» في إصدارات OBS الأحدث، واختر النافذة Hyperfocus Overlay، وسمِّ المصدر بالاسم نفسه، ثم اضغط «إعداد OBS» مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose the window in the dialog, not the screen.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>اختر النافذة في مربع الحوار، لا الشاشة.</translation>
    </message>
    <message>
        <source>With a key colour there is no transparency to check: the source needs a colour key filter.</source>
        <extracomment>overlay/obs/checking.py</extracomment>
        <translation>مع لون المفتاح لا توجد شفافية لفحصها: يحتاج المصدر إلى مرشّح لون المفتاح.</translation>
    </message>
    <message>
        <source>OBS sent a screenshot that cannot be read.</source>
        <extracomment>overlay/obs/checking.py</extracomment>
        <translation>أرسل OBS لقطة شاشة لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Press Set up OBS in the desk.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>اضغط «إعداد OBS» في لوحة التحكم.</translation>
    </message>
    <message>
        <source>The source {source} is in the scene {scene} more than once</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>المصدر {source} في المشهد {scene} أكثر من مرة</translation>
    </message>
    <message>
        <source>{name}, in which the source {source} lies, is hidden in {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{name} الذي يوجد فيه المصدر {source} مخفي في {scene}.</translation>
    </message>
    <message>
        <source>{name}, in which the source {source} lies, is scaled, moved or cropped.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{name} الذي يوجد فيه المصدر {source} مغيَّر الحجم أو منقول أو مقصوص.</translation>
    </message>
    <message>
        <source>Put it back to 100 %, or move the source out of it: scaling darkens soft edges.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>أعده إلى 100٪، أو أخرج المصدر منه: تغيير الحجم يعتم الحواف الناعمة.</translation>
    </message>
    <message>
        <source>Show it.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>أظهره.</translation>
    </message>
    <message>
        <source>The canvas of OBS is {size}, the overlay is {ours}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>لوحة OBS مقاسها {size}، وطبقة العرض {ours}.</translation>
    </message>
    <message>
        <source>The source {source} has filters: {names}. They shift half-transparent colours.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>للمصدر {source} مرشّحات: {names}. إنها تغيّر الألوان نصف الشفافة.</translation>
    </message>
    <message>
        <source>Settings of the source {source} are not as they should be: {names}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>إعدادات المصدر {source} ليست كما ينبغي: {names}.</translation>
    </message>
    <message>
        <source>The source {source} is not in the scene {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>المصدر {source} ليس في المشهد {scene}.</translation>
    </message>
    <message>
        <source>OBS has no scene {scene}: choose another one.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>ليس في OBS مشهد {scene}: اختر مشهدًا آخر.</translation>
    </message>
    <message>
        <source>This OBS offers no {source}. On X11 it needs a window manager; elsewhere OBS is too old.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>لا يوفر هذا الإصدار من OBS المصدر {source}. في X11 يحتاج إلى مدير نوافذ؛ وفي غيره OBS قديم جدًا.</translation>
    </message>
    <message>
        <source>OBS does not see the overlay&apos;s window.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>لا يرى OBS نافذة طبقة العرض.</translation>
    </message>
    <message>
        <source>Start the overlay, and do not minimise it or move it to another desktop.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>شغّل طبقة العرض، ولا تصغّرها ولا تنقلها إلى سطح مكتب آخر.</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>Start the overlay with --size {size}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>شغّل طبقة العرض مع --size {size}.</translation>
    </message>
    <message>
        <source>The settings of the source {source} were put right.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>صُحّحت إعدادات المصدر {source}.</translation>
    </message>
    <message>
        <source>The source {source} is hidden in the scene {scene}</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>المصدر {source} مخفي في المشهد {scene}</translation>
    </message>
    <message>
        <source>The source {source} is scaled, moved or cropped</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>المصدر {source} مغيَّر الحجم أو منقول أو مقصوص</translation>
    </message>
    <message>
        <source>The source {source} is not blended normally</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>المصدر {source} لا يُمزج مزجًا عاديًا</translation>
    </message>
    <message>
        <source>Remove them, unless you want just that.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>أزلها، إلا إذا كنت تريد ذلك بالضبط.</translation>
    </message>
    <message>
        <source>{fault}; that was put right.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{fault}؛ وقد صُحّح ذلك.</translation>
    </message>
    <message>
        <source>The source {source} was created in the scene {scene}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>أُنشئ المصدر {source} في المشهد {scene}.</translation>
    </message>
    <message>
        <source>The canvas of OBS and the overlay are both {size}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>مقاس لوحة OBS وطبقة العرض كليهما {size}.</translation>
    </message>
    <message>
        <source>The source {source} is set as it should be.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>المصدر {source} مضبوط كما ينبغي.</translation>
    </message>
    <message>
        <source>Press Set up OBS in the desk with that scene.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>اضغط «إعداد OBS» في لوحة التحكم مع ذلك المشهد.</translation>
    </message>
    <message>
        <source>The source {source} was added to the scene {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>أُضيف المصدر {source} إلى المشهد {scene}.</translation>
    </message>
    <message>
        <source>No source in OBS shows the overlay.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>لا مصدر في OBS يعرض طبقة العرض.</translation>
    </message>
    <message>
        <source>The overlay is not in the picture: the scene {scene} does not show it.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>طبقة العرض ليست في الصورة: المشهد {scene} لا يعرضها.</translation>
    </message>
    <message>
        <source>OBS is not found; it is looked for now and then. It needs Tools, WebSocket Server Settings, Enable.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>لم يُعثر على OBS؛ يُبحث عنه بين حين وآخر. يحتاج إلى: أدوات، إعدادات خادم WebSocket، تفعيل.</translation>
    </message>
    <message>
        <source>The overlay is in the picture.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>طبقة العرض في الصورة.</translation>
    </message>
    <message>
        <source>OBS is live.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>OBS على الهواء.</translation>
    </message>
    <message>
        <source>OBS drops frames, so effects are reduced for a while.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>يفقد OBS إطارات، لذلك تُخفَّف التأثيرات لبعض الوقت.</translation>
    </message>
    <message>
        <source>OBS has no source for the overlay yet: choose a scene and press Set up OBS.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>ليس في OBS مصدر لطبقة العرض بعد: اختر مشهدًا واضغط «إعداد OBS».</translation>
    </message>
    <message>
        <source>of an unknown version</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>بإصدار غير معروف</translation>
    </message>
    <message>
        <source>OBS refuses {request}.</source>
        <extracomment>overlay/obs/talk.py</extracomment>
        <translation>يرفض OBS الطلب {request}.</translation>
    </message>
    <message>
        <source>OBS refuses {request}: {reason}.</source>
        <extracomment>overlay/obs/talk.py</extracomment>
        <translation>يرفض OBS الطلب {request}: {reason}.</translation>
    </message>
    <message>
        <source>Remove the setting alpha, or set it to auto, and start the overlay again.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>أزل الإعداد alpha أو اجعله auto، ثم شغّل طبقة العرض من جديد.</translation>
    </message>
    <message>
        <source>Remove the filters of the source, and switch off what changes colours in its settings.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>أزل مرشّحات المصدر، وأوقف في إعداداته ما يغيّر الألوان.</translation>
    </message>
    <message>
        <source>The test card arrives in OBS: transparency, colours and half-transparency.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>تصل بطاقة الاختبار إلى OBS: الشفافية والألوان ونصف الشفافية.</translation>
    </message>
    <message>
        <source>OBS captures nothing of the overlay&apos;s window.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>لا يلتقط OBS شيئًا من نافذة طبقة العرض.</translation>
    </message>
    <message>
        <source>It may be covered, not minimised or on another desktop. If it is in plain sight, update the graphics driver.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>يجوز أن تكون مغطاة، لا مصغّرة ولا على سطح مكتب آخر. إن كانت ظاهرة فحدّث مشغّل الرسوميات.</translation>
    </message>
    <message>
        <source>OBS captures only black.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>لا يلتقط OBS إلا السواد.</translation>
    </message>
    <message>
        <source>OBS captures the overlay without its transparency: the background would be black.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>يلتقط OBS طبقة العرض دون شفافيتها: ستكون الخلفية سوداء.</translation>
    </message>
    <message>
        <source>The overlay arrives in OBS in another size, which darkens soft edges.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>تصل طبقة العرض إلى OBS بمقاس آخر، وذلك يعتم الحواف الناعمة.</translation>
    </message>
    <message>
        <source>Set your desktop&apos;s scaling to 100 % for the overlay&apos;s screen, or give the overlay the size of the canvas.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>اجعل تكبير سطح المكتب 100٪ لشاشة طبقة العرض، أو اجعل طبقة العرض بمقاس لوحة OBS.</translation>
    </message>
    <message>
        <source>Only a part of the overlay arrives in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>لا يصل إلى OBS إلا جزء من طبقة العرض.</translation>
    </message>
    <message>
        <source>Take off crops and crop filters, and give the overlay a screen that is as large as it.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>أزل القص ومرشّحات القص، واجعل لطبقة العرض شاشة بحجمها.</translation>
    </message>
    <message>
        <source>What arrives in OBS is not the overlay&apos;s picture in its place: another window, or a part of it.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>ما يصل إلى OBS ليس صورة طبقة العرض في مكانها: نافذة أخرى أو جزء منها.</translation>
    </message>
    <message>
        <source>Choose the window Hyperfocus Overlay in the source, and remove the source&apos;s filters.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>اختر في المصدر النافذة Hyperfocus Overlay، وأزل مرشّحات المصدر.</translation>
    </message>
    <message>
        <source>Red and blue arrive exchanged in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>يصل الأحمر والأزرق متبادلين إلى OBS.</translation>
    </message>
    <message>
        <source>Switch off Swap red and blue in the source.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>أوقف في المصدر «تبديل الأحمر والأزرق» (Swap red and blue).</translation>
    </message>
    <message>
        <source>Soft edges get dark fringes: the overlay writes premultiplied alpha, and this capture expects it straight.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>تظهر للحواف الناعمة حدود داكنة: تكتب طبقة العرض ألفا مضروبًا مسبقًا، وهذا الالتقاط يتوقعه مباشرًا.</translation>
    </message>
    <message>
        <source>Soft edges get bright fringes: the overlay writes straight alpha, and this capture expects it premultiplied.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>تظهر للحواف الناعمة حدود فاتحة: تكتب طبقة العرض ألفا مباشرًا، وهذا الالتقاط يتوقعه مضروبًا مسبقًا.</translation>
    </message>
    <message>
        <source>Soft edges come out too bright or too dark: the overlay&apos;s alpha is not of the kind that this capture blends.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>تظهر الحواف الناعمة أفتح أو أغمق مما ينبغي: ألفا طبقة العرض ليس من النوع الذي يمزجه هذا الالتقاط.</translation>
    </message>
    <message>
        <source>Half-transparent colours arrive changed in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>تصل الألوان نصف الشفافة متغيّرة إلى OBS.</translation>
    </message>
    <message>
        <source>Colours arrive changed in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>تصل الألوان متغيّرة إلى OBS.</translation>
    </message>
    <message>
        <source>OBS does not accept the password.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>لا يقبل OBS كلمة المرور.</translation>
    </message>
    <message>
        <source>This OBS speaks another version of obs-websocket: OBS 28 or newer is needed.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>يستخدم هذا الإصدار من OBS نسخة أخرى من obs-websocket: يلزم OBS 28 أو أحدث.</translation>
    </message>
    <message>
        <source>OBS has ended this connection by its user&apos;s wish.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>أنهى OBS هذا الاتصال برغبة مستخدمه.</translation>
    </message>
    <message>
        <source>OBS has closed the connection.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>أغلق OBS الاتصال.</translation>
    </message>
    <message>
        <source>{code}: {reason}; built-in effect shown</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>{code}: {reason}؛ عُرض التأثير المدمج</translation>
    </message>
    <message>
        <source>it was not there within {secs} s</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>لم يصل خلال {secs} ث</translation>
    </message>
    <message>
        <source>it had to make room for others</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>اضطر إلى إفساح المكان لغيره</translation>
    </message>
    <message>
        <source>it had not come when the gift left</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>لم يكن قد وصل حين غادرت الهدية</translation>
    </message>
    <message>
        <source>taken off the screen</source>
        <extracomment>overlay/playback/opening.py</extracomment>
        <translation>أُزيلت من الشاشة</translation>
    </message>
    <message>
        <source>not shown: {reason}</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>لم تُعرض: {reason}</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>عُرضت</translation>
    </message>
    <message>
        <source>ended in order</source>
        <extracomment>overlay/app/account/chronicle.py</extracomment>
        <translation>انتهى بانتظام</translation>
    </message>
    <message>
        <source>The desk is in the tray: a click on its icon opens it again. To end the overlay, choose Quit in the icon&apos;s menu.</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>لوحة التحكم في شريط النظام: نقرة على أيقونتها تفتحها من جديد. لإنهاء طبقة العرض اختر «خروج» من قائمة الأيقونة.</translation>
    </message>
    <message>
        <source>Panic lasts, in seconds</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>مدة الطوارئ بالثواني</translation>
    </message>
    <message>
        <source>Shown with</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>تُعرض مع</translation>
    </message>
    <message>
        <source>Its effect; or the 3D model that comes with the program, where there is one; or a short video</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>بتأثيرها؛ أو بالنموذج ثلاثي الأبعاد المرفق بالبرنامج إن وُجد؛ أو بفيديو قصير</translation>
    </message>
    <message>
        <source>at least one pixel for each of {size} cells</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>بكسل واحد على الأقل لكل خلية من {size} خلية</translation>
    </message>
    <message>
        <source>no {kind} can be decoded here</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>لا يمكن فك ترميز {kind} هنا</translation>
    </message>
    <message>
        <source>too many others are being fetched</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>يُجلب الكثير غيره الآن</translation>
    </message>
    <message>
        <source>an error of this program ({error})</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>خطأ من هذا البرنامج ({error})</translation>
    </message>
    <message>
        <source>it is larger than {n} MiB</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>أكبر من {n} MiB</translation>
    </message>
    <message>
        <source>it leads on more than {n} times</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>يُحوَّل أكثر من {n} مرات</translation>
    </message>
    <message>
        <source>its server answers {status}</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>يجيب خادمه {status}</translation>
    </message>
    <message>
        <source>its server packs it although it was not asked to</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>يضغطه خادمه دون أن يُطلب منه</translation>
    </message>
    <message>
        <source>it did not come within {secs} s</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>لم يصل خلال {secs} ث</translation>
    </message>
    <message>
        <source>its server cannot prove who it is</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>لا يستطيع خادمه إثبات هويته</translation>
    </message>
    <message>
        <source>its server cannot be reached</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>تعذّر الوصول إلى خادمه</translation>
    </message>
    <message>
        <source>its address cannot be read</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>لا يمكن قراءة عنوانه</translation>
    </message>
    <message>
        <source>its server gives no sense ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>رد خادمه بلا معنى ({error})</translation>
    </message>
    <message>
        <source>it cannot be fetched ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>لا يمكن جلبه ({error})</translation>
    </message>
    <message>
        <source>it leads from one scheme to another</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>يقود من بروتوكول إلى آخر</translation>
    </message>
    <message>
        <source>its address is not of the open Internet</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>عنوانه ليس من الإنترنت المفتوح</translation>
    </message>
    <message>
        <source>it names a file of another origin</source>
        <extracomment>overlay/network/fetching/library.py</extracomment>
        <translation>يذكر ملفًا من مصدر آخر</translation>
    </message>
    <message>
        <source>it names other files again and again</source>
        <extracomment>overlay/network/assets/model_maker.py</extracomment>
        <translation>يذكر ملفات أخرى مرة بعد مرة</translation>
    </message>
    <message>
        <source>it names more than {n} other files</source>
        <extracomment>overlay/network/assets/model_maker.py</extracomment>
        <translation>يذكر أكثر من {n} ملفات أخرى</translation>
    </message>
    <message>
        <source>its address is neither http nor https</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>عنوانه ليس http ولا https</translation>
    </message>
    <message>
        <source>the decoder gave no picture</source>
        <extracomment>overlay/network/assets/picture_maker.py</extracomment>
        <translation>لم يُعطِ مفكّك الترميز صورة</translation>
    </message>
    <message>
        <source>the decoder gave no sound</source>
        <extracomment>overlay/network/assets/sound_maker.py</extracomment>
        <translation>لم يُعطِ مفكّك الترميز صوتًا</translation>
    </message>
    <message>
        <source>the decoder gave nothing</source>
        <extracomment>overlay/network/assets/video_maker.py</extracomment>
        <translation>لم يُعطِ مفكّك الترميز شيئًا</translation>
    </message>
    <message>
        <source>the decoder gave {fault}</source>
        <extracomment>overlay/network/assets/workshop.py</extracomment>
        <translation>أعطى مفكّك الترميز {fault}</translation>
    </message>
    <message>
        <source>the decoder gave no sense</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>أعطى مفكّك الترميز ما لا معنى له</translation>
    </message>
    <message>
        <source>the decoder cannot be started ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>تعذّر تشغيل مفكّك الترميز ({error})</translation>
    </message>
    <message>
        <source>it takes too much memory</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>يحتاج إلى ذاكرة أكثر من اللازم</translation>
    </message>
    <message>
        <source>its test gifts are {names}</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>هداياها التجريبية هي {names}</translation>
    </message>
    <message>
        <source>its key is another</source>
        <extracomment>overlay/network/control/channel.py</extracomment>
        <translation>مفتاحها مختلف</translation>
    </message>
    <message>
        <source>it does not know this</source>
        <extracomment>overlay/network/control/channel.py</extracomment>
        <translation>لا تعرف هذا</translation>
    </message>
    <message>
        <source>The source {source} has no filter that takes the key colour out.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>ليس للمصدر {source} مرشّح يزيل لون المفتاح.</translation>
    </message>
    <message>
        <source>Add a Color Key filter with the overlay&apos;s colour.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>أضف مرشّح لون المفتاح (Color Key) بلون طبقة العرض.</translation>
    </message>
    <message>
        <source>It stands in OBS under Tools, WebSocket Server Settings, Show Connect Info; paste it on the desk&apos;s page Set-up.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>تجدها في OBS ضمن الأدوات، إعدادات خادم WebSocket، عرض معلومات الاتصال؛ ألصقها في صفحة الإعداد.</translation>
    </message>
    <message>
        <source>What answers at the address of OBS is not obs-websocket 5, which OBS 28 and newer have.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>ما يستجيب على عنوان OBS ليس obs-websocket 5 الموجود في OBS 28 وما بعده.</translation>
    </message>
    <message>
        <source>it has no sound</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ليس له صوت</translation>
    </message>
    <message>
        <source>shown ({note})</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>عُرضت ({note})</translation>
    </message>
    <message>
        <source>hidden: its sender is on your block list</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>أُخفيت: مرسلها في قائمة الحظر لديك</translation>
    </message>
    <message>
        <source>gifts from {value}</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>هدايا من قيمة {value}</translation>
    </message>
    <message>
        <source>all gifts</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>كل الهدايا</translation>
    </message>
    <message>
        <source>hidden by your rule {n} for {gifts}</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>أخفتها قاعدتك {n} الخاصة بـ {gifts}</translation>
    </message>
    <message>
        <source>the overlay was closed before the gift was seen</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>أُغلقت طبقة العرض قبل أن تُرى الهدية</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>تُخطّيت</translation>
    </message>
    <message>
        <source>skipped before it started</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>تُخطّيت قبل أن تبدأ</translation>
    </message>
    <message>
        <source>acked on receipt</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>رُد عليها عند الاستلام</translation>
    </message>
    <message>
        <source>too many gifts were waiting</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>كانت هدايا كثيرة جدًا تنتظر</translation>
    </message>
    <message>
        <source>the gift was not presented in time</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>لم تُعرض الهدية في الوقت المناسب</translation>
    </message>
    <message>
        <source>the connection closed ({code}: {reason})</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>أُغلق الاتصال ({code}: {reason})</translation>
    </message>
    <message>
        <source>the connection closed ({code})</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>أُغلق الاتصال ({code})</translation>
    </message>
    <message>
        <source>the subprotocol was not negotiated</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>لم يُتفق على البروتوكول الفرعي</translation>
    </message>
    <message>
        <source>the engine did not answer connection:init</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>لم يُجب المحرّك عن connection:init</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>في انتظار إعادة الاتصال</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>waiting for the engine&apos;s welcome</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>في انتظار ترحيب المحرّك</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>the engine sends many frames that cannot be read</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>يرسل المحرّك رسائل كثيرة لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>the engine refused the connection: {reason}</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>رفض المحرّك الاتصال: {reason}</translation>
    </message>
    <message>
        <source>the engine speaks version {version} of the protocol, we speak 1</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>يستخدم المحرّك الإصدار {version} من البروتوكول، ونحن نستخدم 1</translation>
    </message>
    <message>
        <source>the engine was silent for {secs} s</source>
        <extracomment>overlay/protocol/vigil.py</extracomment>
        <translation>صمت المحرّك {secs} ث</translation>
    </message>
    <message>
        <source>the connection is dead: a ping was not answered</source>
        <extracomment>overlay/protocol/vigil.py</extracomment>
        <translation>الاتصال ميت: لم يُرد على ping</translation>
    </message>
    <message>
        <source>There is no effect to choose from</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>لا يوجد تأثير للاختيار منه</translation>
    </message>
    <message>
        <source>Two effects are named {name}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>تأثيران اسمهما {name}</translation>
    </message>
    <message>
        <source>There is no effect {name}; known: {names}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>لا يوجد تأثير {name}؛ المعروف: {names}</translation>
    </message>
    <message>
        <source>The effect {effect_name} names an image {file_name} that was not loaded</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>يذكر التأثير {effect_name} صورة {file_name} لم تُحمَّل</translation>
    </message>
    <message>
        <source>Gift type {gift_type} is claimed by {one} and {other}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>نوع الهدية {gift_type} يستخدمه {one} و{other}</translation>
    </message>
    <message>
        <source>another emitter&apos;s name as the parent of {name}: {names}</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>اسم باعث آخر أبًا لـ {name}: {names}</translation>
    </message>
    <message>
        <source>&apos;count&apos; and one cycle for {name}, for its particles come with their parents</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>&apos;count&apos; ودورة واحدة لـ {name}، لأن جسيماته تأتي مع آبائها</translation>
    </message>
    <message>
        <source>a name of its own for each emitter</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>اسم خاص لكل باعث</translation>
    </message>
    <message>
        <source>{input} among the &apos;inputs&apos;, for a drive follows it</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>{input} ضمن &apos;inputs&apos;، لأن &apos;drive&apos; يتبعه</translation>
    </message>
    <message>
        <source>at most {n} particles, for emitter {name}</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>{n} جسيم على الأكثر للباعث {name}</translation>
    </message>
    <message>
        <source>either &apos;still&apos; or &apos;frames_per_sec&apos;</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>إما &apos;still&apos; أو &apos;frames_per_sec&apos;</translation>
    </message>
    <message>
        <source>&apos;cell&apos; alone, without what chooses between cells</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;cell&apos; وحدها، من دون ما يختار بين الخلايا</translation>
    </message>
    <message>
        <source>&apos;cell&apos; below {n}, for there are so many cells</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;cell&apos; أقل من {n}، وهو عدد الخلايا</translation>
    </message>
    <message>
        <source>&apos;picture&apos; for the sprite &quot;picture&quot;, and for no other</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;picture&apos; للرسم &quot;picture&quot; دون غيره</translation>
    </message>
    <message>
        <source>either &apos;count&apos; or &apos;rate_per_sec&apos;</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>إما &apos;count&apos; أو &apos;rate_per_sec&apos;</translation>
    </message>
    <message>
        <source>&apos;spawn_secs&apos; above 0, for how long the rate lasts</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;spawn_secs&apos; أكبر من 0، مدة المعدّل</translation>
    </message>
    <message>
        <source>&apos;period_secs&apos; above 0, for more than one cycle</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;period_secs&apos; أكبر من 0 لأكثر من دورة</translation>
    </message>
    <message>
        <source>each &apos;at&apos; above the one before</source>
        <extracomment>overlay/scene/measures.py</extracomment>
        <translation>كل &apos;at&apos; أكبر مما قبله</translation>
    </message>
    <message>
        <source>min {least} is above max {most}</source>
        <extracomment>overlay/scene/measures.py</extracomment>
        <translation>min {least} أكبر من max {most}</translation>
    </message>
    <message>
        <source>must be the path of a folder</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>يجب أن يكون مسار مجلد</translation>
    </message>
    <message>
        <source>must be a number</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>must be four numbers, for small, medium, large and grand gifts</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>يجب أن تكون أربعة أعداد، للهدايا الصغيرة والمتوسطة والكبيرة والضخمة</translation>
    </message>
    <message>
        <source>must be numbers between 0 and 1</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>يجب أن تكون أعدادًا بين 0 و1</translation>
    </message>
    <message>
        <source>must be transparent or a colour such as #00ff00</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>يجب أن يكون transparent أو لونًا مثل ‎#00ff00</translation>
    </message>
    <message>
        <source>must look like ws://127.0.0.1:4455</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>يجب أن يكون مثل ws://127.0.0.1:4455</translation>
    </message>
    <message>
        <source>must look like 120,40</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>يجب أن يكون مثل 120,40</translation>
    </message>
    <message>
        <source>each number must be between -{most} and {most}</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>يجب أن يكون كل عدد بين ‎-{most} و{most}</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>يجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>holds a character that cannot be used</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>يحوي حرفًا لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>must be a list of tables</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>يجب أن يكون قائمة جداول</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>يجب أن يكون yes أو no</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>must be a text</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>{source}: {words}.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>{source}: {words}.</translation>
    </message>
    <message>
        <source>The option {option}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>الخيار {option}</translation>
    </message>
    <message>
        <source>{source} is not known.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>{source} غير معروف.</translation>
    </message>
    <message>
        <source>should be greater than or equal to {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>ينبغي ألا يقل عن {n}</translation>
    </message>
    <message>
        <source>should be greater than {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>ينبغي أن يكون أكبر من {n}</translation>
    </message>
    <message>
        <source>should be less than or equal to {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>ينبغي ألا يزيد على {n}</translation>
    </message>
    <message>
        <source>should be {names}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>ينبغي أن يكون {names}</translation>
    </message>
    <message>
        <source>should have at most {n} entries</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>ينبغي ألا تزيد عناصره على {n}</translation>
    </message>
    <message>
        <source>should have at most {n} characters</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>ينبغي ألا تزيد أحرفه على {n}</translation>
    </message>
    <message>
        <source>The variable {variable}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>المتغيّر {variable}</translation>
    </message>
    <message>
        <source>The setting {name} in {file}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>الإعداد {name} في {file}</translation>
    </message>
    <message>
        <source>banners need an anchor at the top or at the bottom</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>تحتاج اللافتات إلى مرساة في الأعلى أو الأسفل</translation>
    </message>
    <message>
        <source>The variable {name} is not known; was {other} meant?</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>المتغيّر {name} غير معروف؛ أتقصد {other}؟</translation>
    </message>
    <message>
        <source>The variable {name} is not known.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>المتغيّر {name} غير معروف.</translation>
    </message>
    <message>
        <source>{key} in the settings file must be a whole number from 1 on.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>يجب أن يكون {key} في ملف الإعدادات عددًا صحيحًا من 1 فما فوق.</translation>
    </message>
    <message>
        <source>The settings file was written by a newer version of this program ({key} {theirs}; this one knows {ours}). Use the newer program, or put back the copy that it kept beside the file.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>كتب ملف الإعدادات إصدار أحدث من هذا البرنامج ({key} {theirs}؛ وهذا يعرف {ours}). استخدم البرنامج الأحدث، أو أعد النسخة التي حفظها بجانب الملف.</translation>
    </message>
    <message>
        <source>The settings file {path} does not exist.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>ملف الإعدادات {path} غير موجود.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {reason}.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>تعذّرت قراءة ملف الإعدادات {path}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {path} is not UTF-8 text.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>ملف الإعدادات {path} ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The settings file {path} is not valid TOML: {reason}.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>ملف الإعدادات {path} ليس TOML صالحًا: {reason}.</translation>
    </message>
    <message>
        <source>Alarms are silent until a device is chosen for them: one that OBS does not capture, your headphones maybe.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>تبقى التنبيهات صامتة إلى أن تختار لها جهازًا: جهازًا لا يلتقطه OBS، كسمّاعات رأسك مثلًا.</translation>
    </message>
    <message>
        <source>Gifts play on this device as well, and OBS may capture it: alarms stay silent on it.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>تُشغَّل الهدايا على هذا الجهاز أيضًا، وقد يلتقطه OBS: تبقى التنبيهات صامتة عليه.</translation>
    </message>
    <message>
        <source>Gifts play on your system&apos;s own device. If that is the one chosen here, your viewers may hear your alarms.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>تُشغَّل الهدايا على جهاز النظام نفسه. إن كان هو المختار هنا فقد يسمع مشاهدوك تنبيهاتك.</translation>
    </message>
    <message>
        <source>Where OBS captures the sound of hyperfocus-overlay itself (Application Audio Capture), viewers hear alarms on any device: leave them silent then.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>إذا كان OBS يلتقط صوت hyperfocus-overlay نفسه (Application Audio Capture) فسيسمع المشاهدون التنبيهات على أي جهاز: اتركها صامتة حينها.</translation>
    </message>
    <message>
        <source>the system&apos;s sound device</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>جهاز صوت النظام</translation>
    </message>
    <message>
        <source>Plays on {device}.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>يُسمع عبر {device}.</translation>
    </message>
    <message>
        <source>Looking for the sound device.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>جارٍ البحث عن جهاز الصوت.</translation>
    </message>
    <message>
        <source>Muted on {device}.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>مكتوم على {device}.</translation>
    </message>
    <message>
        <source>What the desk speaks: system, or a language&apos;s code such as de.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>لغة لوحة التحكم: system، أو رمز لغة مثل ar.</translation>
    </message>
    <message>
        <source>What viewers read on the canvas: same as the desk, or a language&apos;s code.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>ما يقرؤه المشاهدون على الصورة: same مثل لوحة التحكم، أو رمز لغة.</translation>
    </message>
    <message>
        <source>Where banners and signs stand, instead of where the theme has them.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>مكان اللافتات والإشارات بدلًا من حيث تضعها السمة.</translation>
    </message>
    <message>
        <source>Hear no gifts, until this is off again.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>لا تُسمع الهدايا حتى يُطفأ هذا من جديد.</translation>
    </message>
    <message>
        <source>Keep the overlay window below all others; OBS captures it all the same.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>إبقاء نافذة طبقة العرض تحت كل النوافذ؛ ويلتقطها OBS رغم ذلك.</translation>
    </message>
    <message>
        <source>Lock the overlay window: nothing moves it, and the mouse goes through it.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>قفل نافذة طبقة العرض: لا شيء ينقلها، وتمر الفأرة عبرها.</translation>
    </message>
    <message>
        <source>Where the overlay window is on the desktop: its left and upper edge, such as 120,40.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>موضع نافذة طبقة العرض على سطح المكتب: حافتها اليسرى والعليا، مثل 120,40.</translation>
    </message>
    <message>
        <source>The key for panic, and back, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>مفتاح الذعر والعودة في كل نافذة؛ لا شيء: بلا مفتاح.</translation>
    </message>
    <message>
        <source>The key that pauses, and goes on, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>مفتاح الإيقاف المؤقت والمتابعة في كل نافذة؛ لا شيء: بلا مفتاح.</translation>
    </message>
    <message>
        <source>The key that skips what is shown, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>مفتاح تخطي ما يُعرض في كل نافذة؛ لا شيء: بلا مفتاح.</translation>
    </message>
    <message>
        <source>The key that mutes, and unmutes, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>مفتاح كتم الصوت وإعادته في كل نافذة؛ لا شيء: بلا مفتاح.</translation>
    </message>
    <message>
        <source>Tell me when the gift engine is gone for ten seconds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>تنبيهي حين ينقطع محرّك الهدايا عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Tell me when gifts do not reach the screen, or the connection is lost again and again.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>تنبيهي حين لا تصل الهدايا إلى الشاشة أو ينقطع الاتصال مرارًا.</translation>
    </message>
    <message>
        <source>Tell me when OBS is live and the overlay is not in the picture, where it was before.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>تنبيهي حين يبث OBS مباشرة ولا تكون طبقة العرض في الصورة بعد أن كانت فيها.</translation>
    </message>
    <message>
        <source>Tell me when the files of several gifts cannot be had or played.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>تنبيهي حين يتعذّر جلب ملفات عدة هدايا أو تشغيلها.</translation>
    </message>
    <message>
        <source>The sound device that alarms are heard on, one that OBS does not capture; none: they are silent.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>جهاز الصوت الذي تُسمع عليه التنبيهات، جهاز لا يلتقطه OBS؛ ومن دونه تكون صامتة.</translation>
    </message>
    <message>
        <source>Seconds until gifts come back from panic by themselves.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>الثواني حتى تعود الهدايا من تلقاء نفسها بعد الطوارئ.</translation>
    </message>
    <message>
        <source>Look once a day, and never during a stream, whether there is a newer version.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>البحث مرة في اليوم، وليس أثناء البث أبدًا، عن إصدار أحدث.</translation>
    </message>
    <message>
        <source>Fire</source>
        <extracomment>assets/effects/fire.json</extracomment>
        <translation>نار</translation>
    </message>
    <message>
        <source>Galaxy</source>
        <extracomment>assets/effects/galaxy.json</extracomment>
        <translation>مجرّة</translation>
    </message>
    <message>
        <source>Glimmer</source>
        <extracomment>assets/effects/glimmer.json</extracomment>
        <translation>بريق</translation>
    </message>
    <message>
        <source>This page needs its key. Take the link from the desk, with Control page, or paste the key from the file control-key in the data folder.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>تحتاج هذه الصفحة إلى مفتاحها. خذ الرابط من لوحة التحكم من «صفحة التحكم»، أو الصق المفتاح من الملف control-key في مجلد البيانات.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Looking for the overlay</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>جارٍ البحث عن طبقة العرض</translation>
    </message>
    <message>
        <source>On screen</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>على الشاشة</translation>
    </message>
    <message>
        <source>What waits, what plays and what is heard</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>ما ينتظر وما يُعرض وما يُسمع</translation>
    </message>
    <message>
        <source>hold what waits</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>حبس ما ينتظر</translation>
    </message>
    <message>
        <source>what is on screen</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>ما على الشاشة</translation>
    </message>
    <message>
        <source>drop what waits</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>إسقاط ما ينتظر</translation>
    </message>
    <message>
        <source>gifts without sound</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>هدايا بلا صوت</translation>
    </message>
    <message>
        <source>at most two emitters above {name}, each the parent of the next</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>مُطلِقان على الأكثر فوق {name}، كل منهما أصل للذي يليه</translation>
    </message>
    <message>
        <source>&apos;floor&apos; below &apos;ceiling&apos;</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;floor&apos; أدنى من &apos;ceiling&apos;</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; 0, for a bounce off both floor and ceiling</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;gravity&apos; تساوي 0، للارتداد عن الأرض والسقف معًا</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; of at most 0, for a bounce off the floor</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;gravity&apos; لا تزيد على 0، للارتداد عن الأرض</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; of at least 0, for a bounce off the ceiling</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;gravity&apos; لا تقل عن 0، للارتداد عن السقف</translation>
    </message>
    <message>
        <source>No gifts yet.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>لا هدايا بعد.</translation>
    </message>
    <message>
        <source>Test gifts</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>هدايا تجريبية</translation>
    </message>
    <message>
        <source>This page needs JavaScript.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>تحتاج هذه الصفحة إلى JavaScript.</translation>
    </message>
    <message>
        <source>Paused. Gifts wait.</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>توقف مؤقت. الهدايا تنتظر.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>نتابع.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>تم التخطي.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>الطابور فارغ.</translation>
    </message>
    <message>
        <source>Muted.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>مكتوم.</translation>
    </message>
    <message>
        <source>Gifts can be heard.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>تُسمع الهدايا.</translation>
    </message>
    <message>
        <source>The show goes on.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>العرض مستمر.</translation>
    </message>
    <message>
        <source>The key was not accepted. Take the link from the desk once more.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>لم يُقبل المفتاح. خذ الرابط من لوحة التحكم مرة أخرى.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>The overlay does not answer.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>طبقة العرض لا تستجيب.</translation>
    </message>
    <message>
        <source>gifts are held</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>الهدايا محبوسة</translation>
    </message>
    <message>
        <source>gifts wait</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>الهدايا تنتظر</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>{gift} is on its way.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>{gift} في الطريق.</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>The overlay does not answer</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>طبقة العرض لا تستجيب</translation>
    </message>
    <message>
        <source>It is tried again all the time.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>تُعاد المحاولة باستمرار.</translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>قلب</translation>
    </message>
    <message>
        <source>Lightning</source>
        <extracomment>assets/effects/lightning.json</extracomment>
        <translation>برق</translation>
    </message>
    <message>
        <source>Lion</source>
        <extracomment>assets/effects/lion.json</extracomment>
        <translation>أسد</translation>
    </message>
    <message>
        <source>Rocket</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>صاروخ</translation>
    </message>
    <message>
        <source>Rose</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>وردة</translation>
    </message>
    <message>
        <source>Snow</source>
        <extracomment>assets/effects/snow.json</extracomment>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>overlay/desktop/desk/cards/samples.py</extracomment>
        <translation>نجمة</translation>
    </message>
</context>
</TS>
