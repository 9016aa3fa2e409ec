<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>overlay</name>
    <message>
        <source>The gift engine&apos;s address, ws:// or wss://.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>礼物引擎的地址，ws:// 或 wss://。</translation>
    </message>
    <message>
        <source>The stream that you host, as the platform names it.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>你主持的直播，按平台的称呼。</translation>
    </message>
    <message>
        <source>Who we are to the engine; made once for an install.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>我们在引擎那里的身份；每次安装生成一次。</translation>
    </message>
    <message>
        <source>The engine&apos;s secret; safer in the system&apos;s keyring or in HYPERFOCUS_TOKEN than in a file.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>引擎的密钥；放在系统钥匙串或 HYPERFOCUS_TOKEN 中比放在文件里安全。</translation>
    </message>
    <message>
        <source>bearer, api-key or query.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>bearer、api-key 或 query。</translation>
    </message>
    <message>
        <source>Send the token over an unencrypted ws:// address of another machine.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>通过未加密的 ws:// 地址向另一台机器发送令牌。</translation>
    </message>
    <message>
        <source>Where the ledger, the log and the identity of this install are kept.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>账本、日志和此安装的身份保存在哪里。</translation>
    </message>
    <message>
        <source>How much of what gifts bring is kept on the disk; 0: nothing.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>礼物带来的内容在磁盘上保留多少；0：不保留。</translation>
    </message>
    <message>
        <source>The canvas in pixels; make it the size of the canvas in OBS.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>画面的像素尺寸；请与 OBS 画布相同。</translation>
    </message>
    <message>
        <source>transparent, or a key colour such as #00ff00.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>transparent，或键控颜色，例如 #00ff00。</translation>
    </message>
    <message>
        <source>auto, straight, premultiplied or linear; auto is what OBS wants here.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>auto、straight、premultiplied 或 linear；auto 就是 OBS 在此处需要的。</translation>
    </message>
    <message>
        <source>How banners and signs look: dark, light, high-contrast, neon, or one of your own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>横幅和标牌的样子：dark、light、high-contrast、neon，或你自己的主题。</translation>
    </message>
    <message>
        <source>default, dyslexia-friendly or large.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>default、dyslexia-friendly 或 large。</translation>
    </message>
    <message>
        <source>How much larger all that viewers read is, as far as there is room.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>观众看到的文字放大多少，以空间允许为限。</translation>
    </message>
    <message>
        <source>Open the control panel.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>打开控制台。</translation>
    </message>
    <message>
        <source>Show the first steps in the panel, until they are done.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>在控制台中显示入门步骤，直到完成。</translation>
    </message>
    <message>
        <source>How loud gifts are, 0 to 1.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>礼物的音量，0 到 1。</translation>
    </message>
    <message>
        <source>How loud small, medium, large and grand gifts are, each 0 to 1.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>小、中、大和超大礼物的音量，各为 0 到 1。</translation>
    </message>
    <message>
        <source>The sound device by its name, as doctor tells it; none is the system&apos;s default.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>声音设备的名称，见 doctor；不填则用系统默认设备。</translation>
    </message>
    <message>
        <source>Let the mouse through the overlay window.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>让鼠标穿过叠加层窗口。</translation>
    </message>
    <message>
        <source>Keep the overlay window above all others.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>让叠加层窗口保持在所有窗口之上。</translation>
    </message>
    <message>
        <source>Dim what would flash more than three times in a second.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>把每秒会闪烁三次以上的内容调暗。</translation>
    </message>
    <message>
        <source>How much, how fast, how bright and how loud: calm, balanced or full.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>多少、多快、多亮、多响：平静、均衡或完整。</translation>
    </message>
    <message>
        <source>Fade instead of sliding, glow instead of flying; auto is what the system is set to.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>用淡入代替滑动，用发光代替飞行；“跟随系统”按系统的设置。</translation>
    </message>
    <message>
        <source>The most frames drawn in a second.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>每秒最多绘制的帧数。</translation>
    </message>
    <message>
        <source>Effects started a second, at most.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>每秒最多开始的特效数。</translation>
    </message>
    <message>
        <source>Banners on the canvas at the same time, at most.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>画面上同时最多显示的横幅数。</translation>
    </message>
    <message>
        <source>Show the stream&apos;s goal on the canvas, when the engine names one.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>引擎提供目标时，在画面上显示直播目标。</translation>
    </message>
    <message>
        <source>Show on the canvas that you are live, and how many watch.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>在画面上显示你正在直播以及观看人数。</translation>
    </message>
    <message>
        <source>Show on the canvas who gave most since the program began.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>在画面上显示程序启动以来送礼最多的人。</translation>
    </message>
    <message>
        <source>Show the latest gifts on the canvas, in a list.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>在画面上以列表显示最近的礼物。</translation>
    </message>
    <message>
        <source>When a gift is answered.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>何时应答礼物。</translation>
    </message>
    <message>
        <source>Look for OBS, set it up on request, draw less where it drops frames; or off.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>寻找 OBS，按需设置，掉帧时少画一些；或 off。</translation>
    </message>
    <message>
        <source>Where OBS listens: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>OBS 在哪里监听：工具，WebSocket 服务器设置。</translation>
    </message>
    <message>
        <source>OBS&apos;s WebSocket password; safer in the system&apos;s keyring or in HYPERFOCUS_OBS_PASSWORD.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>OBS 的 WebSocket 密码；放在系统钥匙串或 HYPERFOCUS_OBS_PASSWORD 中更安全。</translation>
    </message>
    <message>
        <source>What is shown of which gifts; the first rule that fits a gift holds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>哪些礼物显示什么；第一条符合的规则生效。</translation>
    </message>
    <message>
        <source>Gifts from these names are hidden; * stands for any letters.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>隐藏这些名字送的礼物；* 代表任意字符。</translation>
    </message>
    <message>
        <source>Decode no media (models, video, sound); set by itself after three crashes in a row.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>不解码媒体（模型、视频、声音）；连续崩溃三次后自动开启。</translation>
    </message>
    <message>
        <source>Serve the control page: the desk&apos;s buttons in a browser, in OBS, on a Stream Deck.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>提供控制页面：在浏览器、OBS 或 Stream Deck 中使用控制台的按钮。</translation>
    </message>
    <message>
        <source>The control page&apos;s port; 0 picks a free one at each start.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>控制页面的端口；0 表示每次启动选一个空闲端口。</translation>
    </message>
    <message>
        <source>Let phones and other computers of your network open the control page as well.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>让同一网络中的手机和其他电脑也能打开控制页面。</translation>
    </message>
    <message>
        <source>How large a recording may grow; then its oldest part makes room.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>录制文件最大多大；之后最旧的部分让出空间。</translation>
    </message>
    <message>
        <source>How much the log says.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>日志记录多少。</translation>
    </message>
    <message>
        <source>Whether a streak&apos;s quantity is each message&apos;s share (delta) or its sum so far (cumulative).</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>连击中的数量是每条消息的份额（delta）还是到目前为止的总和（cumulative）。</translation>
    </message>
    <message>
        <source>The gift type, such as rose; empty for every type.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>礼物类型，例如 rose；留空表示所有类型。</translation>
    </message>
    <message>
        <source>Only gifts worth so much or more.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>只限价值达到此数的礼物。</translation>
    </message>
    <message>
        <source>Show it, show its banner alone, or hide it; a hidden gift is answered as not shown.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>显示、只显示横幅或隐藏；隐藏的礼物以“未显示”应答。</translation>
    </message>
    <message>
        <source>The effect to play instead of its own; empty for its own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>代替自带特效播放的特效；留空用自带的。</translation>
    </message>
    <message>
        <source>The effect whose sound is heard; none for silence; empty for its own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>播放哪个特效的声音；none 为静音；留空用自带的。</translation>
    </message>
    <message>
        <source>After an effect the next ones show their banner alone for so many seconds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>一次特效之后，在这么多秒内后面的礼物只显示横幅。</translation>
    </message>
    <message>
        <source>Balloons</source>
        <extracomment>assets/effects/balloons.json</extracomment>
        <translation>气球</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <extracomment>assets/effects/bubbles.json</extracomment>
        <translation>泡泡</translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <extracomment>assets/effects/cake.json</extracomment>
        <translation>生日蛋糕</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>assets/effects/coins.json</extracomment>
        <translation>金币</translation>
    </message>
    <message>
        <source>Confetti</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>彩纸</translation>
    </message>
    <message>
        <source>Crown</source>
        <extracomment>assets/effects/crown.json</extracomment>
        <translation>皇冠</translation>
    </message>
    <message>
        <source>Diamond</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>钻石</translation>
    </message>
    <message>
        <source>A report is kept in {folder}.</source>
        <extracomment>overlay/app/account/crash_watch.py</extracomment>
        <translation>报告保存在 {folder}。</translation>
    </message>
    <message>
        <source>Safe mode: models, video and sound are left out, so that no broken file can end the show. After an orderly end the next start is a normal one.</source>
        <extracomment>overlay/app/account/diagnostics.py</extracomment>
        <translation>安全模式：不加载模型、视频和声音，免得损坏的文件中断直播。正常结束后，下次启动就恢复普通模式。</translation>
    </message>
    <message>
        <source>The last run ended in order.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>上次运行正常结束。</translation>
    </message>
    <message>
        <source>The computer was switched off while the overlay was running.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>叠加层运行时电脑被关闭了。</translation>
    </message>
    <message>
        <source>The last run was ended from outside without a farewell: it was killed, or the memory of the computer was used up.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>上次运行被外部强行结束：程序被终止，或者电脑内存用尽了。</translation>
    </message>
    <message>
        <source>The last run was ended from outside while it was starting.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>上次运行在启动时被外部结束。</translation>
    </message>
    <message>
        <source>The last run was ended from outside while it was ending.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>上次运行在退出时被外部结束。</translation>
    </message>
    <message>
        <source>The last run ended by an error of its own ({error}).</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>上次运行因自身错误而结束（{error}）。</translation>
    </message>
    <message>
        <source>The last run crashed ({fault}).</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>上次运行崩溃了（{fault}）。</translation>
    </message>
    <message>
        <source>still running</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>Gifts</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Malformed frames</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>格式错误的消息</translation>
    </message>
    <message>
        <source>Unknown messages</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>未知消息</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>未知字段</translation>
    </message>
    <message>
        <source>Corrected fields</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>已更正的字段</translation>
    </message>
    <message>
        <source>Unexpected messages</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>意外的消息</translation>
    </message>
    <message>
        <source>Engine&apos;s errors</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>引擎的错误</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>未显示</translation>
    </message>
    <message>
        <source>repeated</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>repeated with other content</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>内容不同的重复</translation>
    </message>
    <message>
        <source>{secs} s</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{secs} 秒</translation>
    </message>
    <message>
        <source>{moment}, {duration}, {end}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{moment}，{duration}，{end}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min {secs} s</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{minutes} 分 {secs} 秒</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>未测量</translation>
    </message>
    <message>
        <source>{n} {kind}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{n} {kind}</translation>
    </message>
    <message>
        <source>session {session}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>会话 {session}</translation>
    </message>
    <message>
        <source>subprotocol not negotiated</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>子协议未协商</translation>
    </message>
    <message>
        <source>features {features}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>功能 {features}</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>模式</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Round trip</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>帧</translation>
    </message>
    <message>
        <source>{n} presented</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>已显示 {n} 帧</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Hyperfocus Overlay, diagnostics</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Hyperfocus Overlay，诊断</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>safe: no models, video or sound</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>安全：无模型、视频和声音</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>yet</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>暂时</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>无法写入设置文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The settings file {path} is not valid TOML, so it is left alone: {reason}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>设置文件 {path} 不是有效的 TOML，因此保持不动：{reason}。</translation>
    </message>
    <message>
        <source>Changes last until the program ends.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>更改在程序结束前有效。</translation>
    </message>
    <message>
        <source>The control page cannot be opened on port {port}: {reason}.</source>
        <extracomment>overlay/app/control.py</extracomment>
        <translation>无法在端口 {port} 上打开控制页面：{reason}。</translation>
    </message>
    <message>
        <source>The local gift engine could not start: {reason}.</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>本地礼物引擎无法启动：{reason}。</translation>
    </message>
    <message>
        <source>The local gift engine was not started.</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>本地礼物引擎没有启动。</translation>
    </message>
    <message>
        <source>The picture is made ready first; on a computer&apos;s first start this takes some seconds.</source>
        <extracomment>overlay/app/desk.py</extracomment>
        <translation>正在准备画面；在一台电脑上首次启动时需要几秒钟。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>libraries</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>程序库</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>data folder</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>缓存</translation>
    </message>
    <message>
        <source>control page</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>控制页面</translation>
    </message>
    <message>
        <source>effects</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>特效</translation>
    </message>
    <message>
        <source>themes</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>keyring</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>screen</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>屏幕</translation>
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
            <numerusform>{system}，{n} 个处理器，{memory} GiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {used} of {most} MiB, in {path}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>
            <numerusform>{n} 个文件，{most} MiB 中的 {used}，位于 {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk&apos;s button Control page opens it; its key is in {path}.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>控制台的“控制页面”按钮会打开它；密钥在 {path}。</translation>
    </message>
    <message>
        <source>Install or update the graphics driver.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>请安装或更新显卡驱动。</translation>
    </message>
    <message>
        <source>PySide6 6.12 on Python 3.11 crashes within seconds: install PySide6-Essentials 6.11.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>PySide6 6.12 在 Python 3.11 上几秒内就会崩溃：请安装 PySide6-Essentials 6.11。</translation>
    </message>
    <message>
        <source>(a free port)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>（一个空闲端口）</translation>
    </message>
    <message>
        <source>http://127.0.0.1:{port}/ for this computer and its network, while the overlay runs</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>http://127.0.0.1:{port}/ 供这台电脑及其网络使用，叠加层运行期间有效</translation>
    </message>
    <message>
        <source>http://127.0.0.1:{port}/ for this computer alone, while the overlay runs</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>http://127.0.0.1:{port}/ 仅供这台电脑使用，叠加层运行期间有效</translation>
    </message>
    <message>
        <source>refused, the built-in one plays: {why}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>未被采用，改为播放内置特效：{why}</translation>
    </message>
    <message>
        <source>refused, the built-in one is worn: {why}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>未被采用，改用内置主题：{why}</translation>
    </message>
    <message>
        <source>sound_device is {device}, which is not there: gifts are silent until it is.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>sound_device 是 {device}，但它不存在：在它出现之前礼物没有声音。</translation>
    </message>
    <message>
        <source>{renderer}, {version}, {n} bits of alpha</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{renderer}，{version}，{n} 位透明通道</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason})</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>无法写入 {path}（{reason}）</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); files are kept in memory alone</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>无法读取 {path}（{reason}）；文件只保存在内存中</translation>
    </message>
    <message>
        <source>(own)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>（自己的）</translation>
    </message>
    <message>
        <source>(chosen)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>（已选）</translation>
    </message>
    <message>
        <source>{size} at {n} Hz</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{size}，{n} Hz</translation>
    </message>
    <message>
        <source>Start it on a desktop, or under Xvfb.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>请在桌面环境或 Xvfb 下启动。</translation>
    </message>
    <message>
        <source>nothing is kept on the disk</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>磁盘上不保存任何内容</translation>
    </message>
    <message>
        <source>none on this system; a token comes from HYPERFOCUS_TOKEN</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>此系统没有；令牌来自 HYPERFOCUS_TOKEN</translation>
    </message>
    <message>
        <source>the sound system does not answer: gifts are silent</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>声音系统没有响应：礼物没有声音</translation>
    </message>
    <message>
        <source>there is no device: gifts are silent</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>没有设备：礼物没有声音</translation>
    </message>
    <message>
        <source>{platform}: {screens}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{platform}：{screens}</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>还没有运行过。</translation>
    </message>
    <message>
        <source>It is running now.</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>正在运行。</translation>
    </message>
    <message numerus="yes">
        <source>{n} crash reports are kept; the newest is {newest}</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>
            <numerusform>保存了 {n} 份崩溃报告；最新的是 {newest}</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine is not ready; see the lines with !!.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>这台电脑还没有准备好；请看带 !! 的行。</translation>
    </message>
    <message>
        <source>The last run</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>canvas {size}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>画面 {size}</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>请用 --data-dir 选择另一个。</translation>
    </message>
    <message>
        <source>it did not say how it ended</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>没有说明是如何结束的</translation>
    </message>
    <message>
        <source>The address or the stream is too long, or holds what cannot be sent.</source>
        <extracomment>overlay/app/engine_choice.py</extracomment>
        <translation>地址或直播名太长，或含有无法发送的内容。</translation>
    </message>
    <message>
        <source>This computer has no keyring for the token, so it is known until the program ends.</source>
        <extracomment>overlay/app/engine_choice.py</extracomment>
        <translation>这台电脑没有可存放令牌的钥匙串，因此只记到程序结束。</translation>
    </message>
    <message>
        <source>Connects to a gift engine as a host does, twice, and says where it deviates from the contract. Every gift that comes is acked with rendered false, for nothing is shown; the first only on the second connection, to see whether a gift without an ack is sent again. One message of an unknown type and one frame that is no JSON are sent as well. A token comes from HYPERFOCUS_TOKEN, the settings file or the keyring. Exit code 0: nothing breaks the contract; 1: something does.</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>以主播端的身份连接礼物引擎两次，指出它偏离协议的地方。收到的每个礼物都以 rendered false 应答，因为什么都不显示；第一个礼物到第二次连接才应答，以观察没有应答的礼物是否会重发。还会发送一条未知类型的消息和一个不是 JSON 的帧。令牌来自 HYPERFOCUS_TOKEN、设置文件或钥匙串。退出码 0：没有违反协议；1：有违反。</translation>
    </message>
    <message>
        <source>the engine&apos;s address, ws:// or wss://</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>引擎的地址，ws:// 或 wss://</translation>
    </message>
    <message>
        <source>how long to look (default: %(default)g)</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>观察多久（默认：%(default)g）</translation>
    </message>
    <message>
        <source>for programs</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>供程序使用</translation>
    </message>
    <message>
        <source>the stream to ask for</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>要请求的直播</translation>
    </message>
    <message>
        <source>who to be (default: somebody new)</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>以谁的身份（默认：一个新身份）</translation>
    </message>
    <message>
        <source>the settings file, TOML</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>设置文件，TOML</translation>
    </message>
    <message>
        <source>look at OBS as well; changes nothing</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>也查看 OBS；不做任何更改</translation>
    </message>
    <message>
        <source>where the ledger and the log are kept</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>台账和日志所在的位置</translation>
    </message>
    <message>
        <source>tell whether a downloaded file is the published one</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>判断下载的文件是否为已发布的文件</translation>
    </message>
    <message>
        <source>where the last look is remembered</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>记录上次查看的位置</translation>
    </message>
    <message>
        <source>There is no OpenGL 3.3 on this screen: install or update the graphics driver.</source>
        <extracomment>overlay/app/machine/application.py</extracomment>
        <translation>此屏幕上没有 OpenGL 3.3：请安装或更新显卡驱动。</translation>
    </message>
    <message>
        <source>The OpenGL of this screen is older than 3.3: install or update the graphics driver.</source>
        <extracomment>overlay/app/machine/application.py</extracomment>
        <translation>此屏幕的 OpenGL 低于 3.3：请安装或更新显卡驱动。</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be made: {reason}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>无法创建数据文件夹 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Another Hyperfocus Overlay is running with the profile {path}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>另一个 Hyperfocus Overlay 正在使用配置文件夹 {path}。</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>无法写入数据文件夹 {path}：{reason}。</translation>
    </message>
    <message>
        <source>There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <extracomment>overlay/app/machine/screen.py</extracomment>
        <translation>没有屏幕：DISPLAY 和 WAYLAND_DISPLAY 都没有设置。</translation>
    </message>
    <message>
        <source>An effect of your own is refused, the built-in one plays.</source>
        <extracomment>overlay/app/making.py</extracomment>
        <translation>你的一个特效未被采用，改为播放内置特效。</translation>
    </message>
    <message>
        <source>The address of OBS must look like ws://127.0.0.1:4455.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>OBS 的地址应形如 ws://127.0.0.1:4455。</translation>
    </message>
    <message>
        <source>This computer has no keyring for the password, so it is known until the program ends.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>这台电脑没有可存放密码的钥匙串，因此只记到程序结束。</translation>
    </message>
    <message>
        <source>OBS {version} answers at {url}.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>OBS {version} 在 {url} 应答。</translation>
    </message>
    <message>
        <source>Start OBS 28 or newer, and enable its server: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>启动 OBS 28 或更高版本并启用其服务器：工具，WebSocket 服务器设置。</translation>
    </message>
    <message>
        <source>The control page cannot be opened: its key cannot be kept ({reason}).</source>
        <extracomment>overlay/app/onlookers.py</extracomment>
        <translation>无法打开控制页面：它的密钥无法保存（{reason}）。</translation>
    </message>
    <message>
        <source>must be between 0 and 1e9 seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>必须在 0 到 1e9 秒之间</translation>
    </message>
    <message>
        <source>must be between 1 and 86400 seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>必须在 1 到 86400 秒之间</translation>
    </message>
    <message>
        <source>must not be empty; 0.0.0.0 is every address of this machine</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>不能为空；0.0.0.0 表示这台电脑的所有地址</translation>
    </message>
    <message>
        <source>{text} is not a port between 0 and 65535</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>{text} 不是 0 到 65535 之间的端口</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>{text} 不是秒数</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}; the line is left out.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>{file}，第 {line} 行：{why}；此行被略过。</translation>
    </message>
    <message>
        <source>Gifts: {kinds}.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>礼物：{kinds}。</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} more lines are left out.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>{file}：还有 {n} 行被略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} lines are missing; the computer was too busy to write them.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>{file}：缺少 {n} 行；电脑当时太忙，没能写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} begins in the middle: it is part {n} of a longer recording.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>{file} 从中间开始：它是一段较长录制的第 {n} 部分。</translation>
    </message>
    <message>
        <source>An effect of your own is refused, the built-in one plays. {refused}</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>你的一个特效未被采用，改为播放内置特效。{refused}</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise than when it was recorded: {n} of {all} gifts.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>与录制时不同：{all} 个礼物中的 {n} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted; nothing was written.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>已中断；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The recording {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>无法读取录制文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The recording&apos;s setting {name} cannot be used.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>录制文件中的设置 {name} 无法使用。</translation>
    </message>
    <message>
        <source>as it was</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>与原来相同</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>what --record wrote</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>--record 写出的文件</translation>
    </message>
    <message>
        <source>so much faster than it was (default: 1)</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>比原来快多少倍（默认：1）</translation>
    </message>
    <message>
        <source>no window: a folder for numbered PNG files, or a file: .webm (with alpha) or .webp (animated)</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>不开窗口：存放编号 PNG 文件的文件夹，或一个文件：.webm（带透明）或 .webp（动画）</translation>
    </message>
    <message>
        <source>where your own effects and what gifts brought are kept</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>你自己的特效和礼物带来的文件所在的位置</translation>
    </message>
    <message>
        <source>Recorded with {app}</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>由 {app} 录制</translation>
    </message>
    <message numerus="yes">
        <source>{n} gifts</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>
            <numerusform>{n} 个礼物</numerusform>
        </translation>
    </message>
    <message>
        <source>names replaced</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>名字已替换</translation>
    </message>
    <message>
        <source>{n} times as fast</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>{n} 倍速度</translation>
    </message>
    <message>
        <source>Another overlay on this computer uses the same client id: to the engine the two are one.</source>
        <extracomment>overlay/app/run.py</extracomment>
        <translation>这台电脑上另一个叠加层使用了相同的 client id：在引擎看来，两者是同一个。</translation>
    </message>
    <message>
        <source>the stream that you host</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>你主持的直播</translation>
    </message>
    <message>
        <source>who we are to the engine (default: made once and kept)</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>我们在引擎那里的身份（默认：生成一次并保留）</translation>
    </message>
    <message>
        <source>where the ledger, the log and the identity are kept</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>台账、日志和身份所在的位置</translation>
    </message>
    <message>
        <source>the canvas in pixels (default: 1920x1080)</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>画面大小，像素（默认：1920x1080）</translation>
    </message>
    <message>
        <source>dark, light, high-contrast, neon, or one of your own</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>dark、light、high-contrast、neon，或你自己的主题</translation>
    </message>
    <message>
        <source>transparent, or a key colour such as #00ff00</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>transparent，或像 #00ff00 这样的色键颜色</translation>
    </message>
    <message>
        <source>let the mouse through the window</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>让鼠标穿过窗口</translation>
    </message>
    <message>
        <source>keep the window above all others</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>让窗口保持在所有窗口之上</translation>
    </message>
    <message>
        <source>keep the window below all others</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>让窗口保持在所有窗口之下</translation>
    </message>
    <message>
        <source>nothing moves or clicks the window</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>窗口不会被移动或点击</translation>
    </message>
    <message>
        <source>no control panel</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>不打开控制台</translation>
    </message>
    <message>
        <source>start without sound</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>静音启动</translation>
    </message>
    <message>
        <source>end by itself</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>自动结束</translation>
    </message>
    <message>
        <source>write down the session, for `replay`</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>记录这次会话，供 `replay` 使用</translation>
    </message>
    <message>
        <source>with stand-ins for names, ids and addresses, to be shown around</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>以替代内容代替名字、ID 和地址，便于给别人看</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: it is a folder.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>无法写入截图 {path}：它是一个文件夹。</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: there is no permission.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>无法写入截图 {path}：没有权限。</translation>
    </message>
    <message>
        <source>There is no screenshot: nothing was on the screen long enough.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>没有截图：没有任何内容在屏幕上停留足够久。</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>无法写入截图 {path}。</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>无法写入截图 {path}：{reason}。</translation>
    </message>
    <message>
        <source>the scene failed ({error})</source>
        <extracomment>overlay/app/stage.py</extracomment>
        <translation>场景出错（{error}）</translation>
    </message>
    <message>
        <source>the gift could not be drawn ({reason})</source>
        <extracomment>overlay/app/stage.py</extracomment>
        <translation>无法绘制礼物（{reason}）</translation>
    </message>
    <message>
        <source>Wrote {path}; it takes the built-in one&apos;s place.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>已写入 {path}；它取代内置的特效。</translation>
    </message>
    <message>
        <source>Look at it while you change it: hyperfocus-overlay effects preview {name}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>边改边看：hyperfocus-overlay effects preview {name}</translation>
    </message>
    <message>
        <source>There is no built-in effect {name}; known: {names}.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>没有内置特效 {name}；已知的有：{names}。</translation>
    </message>
    <message>
        <source>There is an effect of your own in {path} already.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{path} 中已经有你自己的特效。</translation>
    </message>
    <message>
        <source>There is no effect file {file}, and no effect of that name.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>没有特效文件 {file}，也没有这个名字的特效。</translation>
    </message>
    <message>
        <source>tiers {tiers}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>档次 {tiers}</translation>
    </message>
    <message numerus="yes">
        <source>{n} particles</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>
            <numerusform>{n} 个粒子</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: fine</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{path}：没有问题</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>内置</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{place}：{words}</translation>
    </message>
    <message>
        <source>all effects, one a line</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>所有特效，每行一个</translation>
    </message>
    <message>
        <source>check effect files</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>检查特效文件</translation>
    </message>
    <message>
        <source>a window that shows an effect and follows its file while you write it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>一个显示特效的窗口，在你编写文件时随之更新</translation>
    </message>
    <message>
        <source>lay a built-in effect among your own, to change it there</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>把内置特效放到你自己的特效中，以便修改</translation>
    </message>
    <message>
        <source>make an effect pack of effect files and the pictures beside them</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>用特效文件和旁边的图片制作特效包</translation>
    </message>
    <message>
        <source>install an effect pack, after it was checked; says what it changes</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>检查后安装特效包；说明它改变什么</translation>
    </message>
    <message>
        <source>the same in a window, as a file manager does it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>在窗口中做同样的事，如同文件管理器那样</translation>
    </message>
    <message>
        <source>the effect packs that are installed</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>已安装的特效包</translation>
    </message>
    <message>
        <source>remove an effect pack</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>移除一个特效包</translation>
    </message>
    <message>
        <source>take back the last pack that was installed or removed</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>撤销最近一次安装或移除的特效包</translation>
    </message>
    <message>
        <source>an effect file</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>特效文件</translation>
    </message>
    <message>
        <source>an effect file, or the name of an effect to look at</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>特效文件，或要查看的特效的名字</translation>
    </message>
    <message>
        <source>the name of a built-in effect</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>内置特效的名字</translation>
    </message>
    <message>
        <source>the pack: NAME.hyperfocus-effects</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>特效包：NAME.hyperfocus-effects</translation>
    </message>
    <message>
        <source>what people read (default: the file&apos;s name)</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>人们看到的名称（默认：文件名）</translation>
    </message>
    <message>
        <source>the pack&apos;s version (default: 1)</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>特效包的版本（默认：1）</translation>
    </message>
    <message>
        <source>by whom</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>作者</translation>
    </message>
    <message>
        <source>under which terms, such as CC-BY-4.0</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>许可条款，例如 CC-BY-4.0</translation>
    </message>
    <message>
        <source>what it is, in a sentence or two</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>用一两句话说明是什么</translation>
    </message>
    <message>
        <source>an effect pack</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>特效包</translation>
    </message>
    <message>
        <source>say what it would change, and change nothing</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>只说明会改变什么，不做更改</translation>
    </message>
    <message>
        <source>of the pack, as `effects packs` lists it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>特效包的名字，如 `effects packs` 所列</translation>
    </message>
    <message>
        <source>where your own effects are, in its folder effects</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>你自己的特效所在的位置，在其 effects 文件夹中</translation>
    </message>
    <message>
        <source>The option --model: there is no model of {gift_name}; there are {names}.</source>
        <extracomment>overlay/app/studio/model_file.py</extracomment>
        <translation>选项 --model：没有 {gift_name} 的模型；有 {names}。</translation>
    </message>
    <message>
        <source>The model {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/model_file.py</extracomment>
        <translation>无法读取模型 {path}：{reason}。</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenGL draws pictures of at most {largest} pixels a side.</source>
        <extracomment>overlay/app/studio/offline_renderer.py</extracomment>
        <translation>这台电脑的 OpenGL 最多绘制边长 {largest} 像素的图片。</translation>
    </message>
    <message>
        <source>There is no OpenGL 3.3 to draw with ({reason}): install or update the graphics driver.</source>
        <extracomment>overlay/app/studio/offline_renderer.py</extracomment>
        <translation>没有可用于绘制的 OpenGL 3.3（{reason}）：请安装或更新显卡驱动。</translation>
    </message>
    <message>
        <source>They play from the next start of the overlay on. To take it back: hyperfocus-overlay effects undo</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>从叠加层下次启动起播放。撤销：hyperfocus-overlay effects undo</translation>
    </message>
    <message>
        <source>{title} {version} by {author}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>{title} {version}，作者 {author}</translation>
    </message>
    <message numerus="yes">
        <source>{out}: {n} effects, {size} bytes</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>
            <numerusform>{out}：{n} 个特效，{size} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>No effect pack is installed.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>没有安装特效包。</translation>
    </message>
    <message>
        <source>The option --out: the pack&apos;s name must end in {suffix}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>选项 --out：特效包的名字必须以 {suffix} 结尾。</translation>
    </message>
    <message>
        <source>The pack {name} is removed. To take it back: hyperfocus-overlay effects undo</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>特效包 {name} 已移除。撤销：hyperfocus-overlay effects undo</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>无法读取文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be installed: {reason}.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>无法安装 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The option --{shown}: a pack&apos;s {place} cannot be like that.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>选项 --{shown}：特效包的 {place} 不能是这样。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>The pack {out} cannot be written: {reason}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>无法写入特效包 {out}：{reason}。</translation>
    </message>
    <message>
        <source>two different files are called {name}</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>两个不同的文件都叫 {name}</translation>
    </message>
    <message>
        <source>none is installed</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>没有安装任何特效包</translation>
    </message>
    <message>
        <source>There is no pack {name}; {known}.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>没有特效包 {name}；{known}。</translation>
    </message>
    <message>
        <source>There is no change of the packs to be taken back.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>没有可撤销的特效包更改。</translation>
    </message>
    <message>
        <source>The pack {name} cannot be changed: {reason}.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>无法更改特效包 {name}：{reason}。</translation>
    </message>
    <message>
        <source>The last good version goes on playing; mend the file and save it.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>继续播放上一个正确的版本；请改好文件并保存。</translation>
    </message>
    <message>
        <source>Mend the file and save it.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>请改好文件并保存。</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>large</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>grand</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>特大</translation>
    </message>
    <message>
        <source>How much of it: it grows with the quantity and the value of a gift</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>多少：随礼物的数量和价值增加</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>有多少个</translation>
    </message>
    <message>
        <source>What they are worth</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>它们值多少</translation>
    </message>
    <message>
        <source>The value tier</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>价值档次</translation>
    </message>
    <message>
        <source>How far a streak has come</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>连击进行到多少</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>强度</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>档次</translation>
    </message>
    <message>
        <source>Whose gift it is: their colour, around the circle</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>是谁的礼物：其颜色，绕色环一周</translation>
    </message>
    <message>
        <source>There is no effect file {path}.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>没有特效文件 {path}。</translation>
    </message>
    <message>
        <source>while drawing</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>绘制时</translation>
    </message>
    <message>
        <source>Sender&apos;s colour</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>送礼人的颜色</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>{file}，第 {line} 行</translation>
    </message>
    <message>
        <source>{what}: {done} of {all} frames</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>{what}：{all} 帧中的 {done} 帧</translation>
    </message>
    <message>
        <source>{done} of {all} frames</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>{all} 帧中的 {done} 帧</translation>
    </message>
    <message>
        <source>, {secs} s left</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>，还剩 {secs} 秒</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {out}: {n} frames, {secs} s of {what}.</source>
        <extracomment>overlay/app/studio/render_command.py</extracomment>
        <translation>
            <numerusform>已写入 {out}：{what} 的 {n} 帧，{secs} 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {out}: {subject} after {secs} s.</source>
        <extracomment>overlay/app/studio/render_command.py</extracomment>
        <translation>已写入 {out}：{subject}，第 {secs} 秒。</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>秒数</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>价值</translation>
    </message>
    <message>
        <source>a gift type, an effect&apos;s name, or an effect file</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>礼物类型、特效的名字或特效文件</translation>
    </message>
    <message>
        <source>a folder for numbered PNG files, or a file: .webm (with alpha), .webp (animated), .png (one picture)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>存放编号 PNG 文件的文件夹，或一个文件：.webm（带透明）、.webp（动画）、.png（一张图片）</translation>
    </message>
    <message>
        <source>the moment of a .png (default: the fullest one)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>.png 的时刻（默认：最丰富的一刻）</translation>
    </message>
    <message>
        <source>another number, another picture</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>换一个数字，换一张画面</translation>
    </message>
    <message>
        <source>how many are given (default: 1)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>赠送数量（默认：1）</translation>
    </message>
    <message>
        <source>what they are worth (default: what suits the effect)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>它们的价值（默认：适合该特效的值）</translation>
    </message>
    <message>
        <source>the streak has come to its Nth gift</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>连击到了第 N 个礼物</translation>
    </message>
    <message>
        <source>how long it is to be seen (default: as long as the effect takes)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>显示多久（默认：特效所需的时间）</translation>
    </message>
    <message>
        <source>with a 3D model: our own of this gift, or a .glb or .gltf file</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>带 3D 模型：这个礼物自带的，或一个 .glb 或 .gltf 文件</translation>
    </message>
    <message>
        <source>with a video, as a gift would bring it</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>带视频，就像礼物带来的那样</translation>
    </message>
    <message>
        <source>who sends it: draws the banner as well</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>谁送的：同时绘制横幅</translation>
    </message>
    <message>
        <source>how the banner looks: dark, light, high-contrast, neon</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>横幅的样子：dark、light、high-contrast、neon</translation>
    </message>
    <message>
        <source>of the banner: default, dyslexia-friendly or large</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>横幅的字体：default、dyslexia-friendly 或 large</translation>
    </message>
    <message>
        <source>the picture in pixels (default: {size_words})</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>图片大小，像素（默认：{size_words}）</translation>
    </message>
    <message>
        <source>frames a second of a film, also 29.97 or 30000/1001 (default: 30)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>影片每秒帧数，也可以是 29.97 或 30000/1001（默认：30）</translation>
    </message>
    <message>
        <source>transparent (the default), #rrggbb, or #rrggbb-#rrggbb from top to bottom</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>transparent（默认）、#rrggbb，或从上到下的 #rrggbb-#rrggbb</translation>
    </message>
    <message>
        <source>say nothing but what went wrong</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>只说出了什么问题</translation>
    </message>
    <message>
        <source>The options --model and --video: a gift has one or the other.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>选项 --model 和 --video：一个礼物只能有其中之一。</translation>
    </message>
    <message>
        <source>The option --at is for a single picture: it needs an --out that ends in .png.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>选项 --at 用于单张图片：需要以 .png 结尾的 --out。</translation>
    </message>
    <message>
        <source>The option {option}: {suffix} cannot be written; {can} or a folder can.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>选项 {option}：无法写入 {suffix}；可以是 {can} 或文件夹。</translation>
    </message>
    <message>
        <source>must look like 1920x1080</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>必须像 1920x1080 这样</translation>
    </message>
    <message>
        <source>each side must be between {least} and {most} pixels</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>每条边必须在 {least} 到 {most} 像素之间</translation>
    </message>
    <message>
        <source>must be between 1 and 240 frames a second</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>必须在每秒 1 到 240 帧之间</translation>
    </message>
    <message>
        <source>must be between {low} and {high}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>必须在 {low} 到 {high} 之间</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 on</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} 不是从 1 开始的数</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 to {most}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} 不是 0 到 {most} 的整数</translation>
    </message>
    <message>
        <source>must be transparent, a colour such as #00ff00, or two with a - between them</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>必须是 transparent、像 #00ff00 这样的颜色，或以 - 连接的两种颜色</translation>
    </message>
    <message>
        <source>{text} is not a number of frames</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} 不是帧数</translation>
    </message>
    <message>
        <source>{text} is not {what}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} 不是{what}</translation>
    </message>
    <message>
        <source>The video {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/video_file.py</extracomment>
        <translation>无法读取视频 {path}：{reason}。</translation>
    </message>
    <message>
        <source>argument {name}: {words}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{name}：{words}</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>还缺少：{names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {names}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>无法识别：{names}</translation>
    </message>
    <message>
        <source>invalid choice: {found} (choose from {known})</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>不能选 {found}（可选：{known}）</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>不能与 {name} 同时使用</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>用法：</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>选项</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>参数</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>需要一个值</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>至少需要一个值</translation>
    </message>
    <message>
        <source>A theme of your own is refused, its last good version stays.</source>
        <extracomment>overlay/app/theming.py</extracomment>
        <translation>你的一个主题未被采用，保留它上一个正确的版本。</translation>
    </message>
    <message>
        <source>A theme of your own is refused, the built-in one is worn.</source>
        <extracomment>overlay/app/theming.py</extracomment>
        <translation>你的一个主题未被采用，改用内置主题。</translation>
    </message>
    <message>
        <source>Star rain</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>星星雨</translation>
    </message>
    <message>
        <source>{file} is none of the files of version {version}: it is another version&apos;s, damaged or not genuine.</source>
        <extracomment>overlay/app/updates_command.py</extracomment>
        <translation>{file} 不是版本 {version} 的文件：它属于另一个版本、已损坏或不是真品。</translation>
    </message>
    <message>
        <source>{file} is {name} of version {version}, as it was published.</source>
        <extracomment>overlay/app/updates_command.py</extracomment>
        <translation>{file} 是版本 {version} 的 {name}，与发布的一致。</translation>
    </message>
    <message>
        <source>While the overlay runs, these do what the desk&apos;s buttons do, for the shortcut settings of your desktop and for Stream Decks: {verbs}, and {test} GIFT. See: hyperfocus-overlay panic --help</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>叠加层运行期间，下列命令与控制台的按钮作用相同，用于桌面快捷键和 Stream Deck：{verbs} 和 {test} GIFT。参见：hyperfocus-overlay panic --help</translation>
    </message>
    <message>
        <source>come back from a panic</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>从紧急清空恢复</translation>
    </message>
    <message>
        <source>panic, or come back from it, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>用同一个键紧急清空或恢复</translation>
    </message>
    <message>
        <source>go on</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>pause, or go on, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>用同一个键暂停或继续</translation>
    </message>
    <message>
        <source>take off the screen what is on it</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>移除屏幕上的内容</translation>
    </message>
    <message>
        <source>gifts with sound</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>礼物有声音</translation>
    </message>
    <message>
        <source>mute, or unmute, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>用同一个键静音或取消静音</translation>
    </message>
    <message>
        <source>put the overlay&apos;s window behind all others</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>把叠加层窗口放到所有窗口之后</translation>
    </message>
    <message>
        <source>let it be among the others again</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>让它回到其他窗口之间</translation>
    </message>
    <message>
        <source>nothing moves or clicks the overlay&apos;s window</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>叠加层窗口不会被移动或点击</translation>
    </message>
    <message>
        <source>it can be moved again</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>又可以移动它</translation>
    </message>
    <message>
        <source>try the gift engine now</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>立即尝试连接礼物引擎</translation>
    </message>
    <message>
        <source>Asks the running overlay for this: {what}. Exit code 0: done; 1: not done, or no overlay runs.</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>请求正在运行的叠加层：{what}。退出码 0：已完成；1：未完成，或没有叠加层在运行。</translation>
    </message>
    <message>
        <source>a test gift, which is never answered and never counted</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>测试礼物，从不应答也从不计数</translation>
    </message>
    <message>
        <source>such as rose (the default) or rocket</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>例如 rose（默认）或 rocket</translation>
    </message>
    <message>
        <source>the data folder of the overlay that is meant</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>所指叠加层的数据文件夹</translation>
    </message>
    <message>
        <source>There is no folder for themes of your own.</source>
        <extracomment>overlay/app/wardrobe.py</extracomment>
        <translation>没有存放你自己的主题的文件夹。</translation>
    </message>
    <message>
        <source>The theme cannot be written: {reason}.</source>
        <extracomment>overlay/app/wardrobe.py</extracomment>
        <translation>无法写入主题：{reason}。</translation>
    </message>
    <message>
        <source>The sound system does not answer: silent; trying again.</source>
        <extracomment>overlay/audio/loudspeaker.py</extracomment>
        <translation>声音系统没有响应：暂时静音，正在重试。</translation>
    </message>
    <message>
        <source>The sound has failed: silent; trying again.</source>
        <extracomment>overlay/audio/loudspeaker.py</extracomment>
        <translation>声音出了故障：暂时静音，正在重试。</translation>
    </message>
    <message>
        <source>No sound device: silent; trying again.</source>
        <extracomment>overlay/audio/player.py</extracomment>
        <translation>没有声音设备：暂时静音，正在重试。</translation>
    </message>
    <message>
        <source>The sound device &apos;{device}&apos; is not there: silent; trying again.</source>
        <extracomment>overlay/audio/player.py</extracomment>
        <translation>声音设备“{device}”不在：暂时静音，正在重试。</translation>
    </message>
    <message>
        <source>Live-stream gifts in a transparent window for OBS.</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>在供 OBS 使用的透明窗口里显示直播礼物。</translation>
    </message>
    <message>
        <source>{program}: {words} (see {program} --help)</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{program}：{words}（参见 {program} --help）</translation>
    </message>
    <message>
        <source>The overlay did not do it: {why}.</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>叠加层没有执行：{why}。</translation>
    </message>
    <message>
        <source>the overlay and its control panel</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>叠加层及其控制台</translation>
    </message>
    <message>
        <source>the gift engine&apos;s address, ws:// or wss://</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>礼物引擎的地址，ws:// 或 wss://</translation>
    </message>
    <message>
        <source>the same with an embedded local gift engine that sends gifts</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>同上，并内置一个会发送礼物的本地引擎</translation>
    </message>
    <message>
        <source>what the engine does, a TOML file</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>引擎做什么，TOML 文件</translation>
    </message>
    <message>
        <source>write a picture of the finest moment, a PNG</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>把最精彩的一刻写成 PNG 图片</translation>
    </message>
    <message>
        <source>the local gift engine alone</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>只有本地礼物引擎</translation>
    </message>
    <message>
        <source>where to listen (default: this machine only)</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>在哪里监听（默认：仅这台电脑）</translation>
    </message>
    <message>
        <source>0 picks a free one (default: %(default)s)</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>0 表示选一个空闲的（默认：%(default)s）</translation>
    </message>
    <message>
        <source>check any gift engine against the contract</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>检查任意礼物引擎是否符合协议</translation>
    </message>
    <message>
        <source>a gift or an effect to pictures or a film, offline</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>把礼物或特效做成图片或影片，离线进行</translation>
    </message>
    <message>
        <source>a recorded session, the same every time</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>录制的会话，每次都相同</translation>
    </message>
    <message>
        <source>list, check, copy and preview effects</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>列出、检查、复制和预览特效</translation>
    </message>
    <message>
        <source>what this machine can do</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>这台电脑能做什么</translation>
    </message>
    <message>
        <source>whether there is a newer version</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>是否有更新的版本</translation>
    </message>
    <message>
        <source>The program failed by an error of its own ({error}).</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>程序因自身的错误而失败（{error}）。</translation>
    </message>
    <message>
        <source>{across}, {up}</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{across}，{up}</translation>
    </message>
    <message>
        <source>{thing}: {place}</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{thing}：{place}</translation>
    </message>
    <message>
        <source>Places on the canvas</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>画面上的位置</translation>
    </message>
    <message>
        <source>{px} px from the left</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>距左侧 {px} 像素</translation>
    </message>
    <message>
        <source>{px} px from the right</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>距右侧 {px} 像素</translation>
    </message>
    <message>
        <source>{px} px from the top</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>距顶部 {px} 像素</translation>
    </message>
    <message>
        <source>{px} px from the bottom</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>距底部 {px} 像素</translation>
    </message>
    <message>
        <source>Nothing yet. What gifts bring is kept here, so that it comes at once the next time.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>还没有内容。礼物带来的文件会保存在这里，下次就能立刻出现。</translation>
    </message>
    <message>
        <source>Known as soon as the connection to the engine begins.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>与引擎开始连接后就会知道。</translation>
    </message>
    <message>
        <source>Nothing is kept on the disk.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>磁盘上不保存任何内容。</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>要清空缓存吗？</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {size} of {most}</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>
            <numerusform>{n} 个文件，{size} / {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Assets</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>素材</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>已保存的内容</translation>
    </message>
    <message>
        <source>Use since the start</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>启动以来的使用情况</translation>
    </message>
    <message>
        <source>Clear cache…</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>清空缓存…</translation>
    </message>
    <message>
        <source>Remove the models, videos, sounds and pictures that are kept on the disk</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>删除保存在磁盘上的模型、视频、声音和图片</translation>
    </message>
    <message numerus="yes">
        <source>{n} files ({size}) will be removed, and fetched again when gifts bring them.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>
            <numerusform>将删除 {n} 个文件（{size}），礼物再次带来时会重新获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>{hits} of {asked} files were here when a gift wanted them</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>礼物需要的 {asked} 个文件中，有 {hits} 个已在本地</translation>
    </message>
    <message>
        <source>No gift has brought a file since the start.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>启动以来还没有礼物带来文件。</translation>
    </message>
    <message>
        <source>Control page</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>控制页面</translation>
    </message>
    <message>
        <source>The desk&apos;s buttons in a browser: for a dock in OBS, a Stream Deck or a phone</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>在浏览器里使用控制台的按钮：用于 OBS 停靠窗口、Stream Deck 或手机</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy the link for a dock in OBS</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>复制用于 OBS 停靠窗口的链接</translation>
    </message>
    <message>
        <source>Copy the link for a phone in your network</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>复制用于同一网络中手机的链接</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>严重</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Put all of this on the clipboard, to send it to somebody who can help (R)</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>把这些内容全部放到剪贴板，发给能帮忙的人（R）</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>计数</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Last warnings and errors</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>最近的警告和错误</translation>
    </message>
    <message>
        <source>What was counted</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>计数内容</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>还没有</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Press the button; a rose appears on the overlay.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>按下按钮，叠加层上会出现一朵玫瑰。</translation>
    </message>
    <message>
        <source>It is on the overlay now. Is it in the preview of OBS as well?</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>它已经在叠加层上了。OBS 预览里也看得到吗？</translation>
    </message>
    <message>
        <source>The address of your gift engine, and your stream as it names it.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>你的礼物引擎的地址，以及它对你的直播的称呼。</translation>
    </message>
    <message>
        <source>Let OBS capture the overlay, with its transparency. OBS has to run.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>让 OBS 采集叠加层，包括透明度。OBS 需要正在运行。</translation>
    </message>
    <message>
        <source>The connection</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Set up OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>设置 OBS</translation>
    </message>
    <message>
        <source>The test gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>测试礼物</translation>
    </message>
    <message>
        <source>Send a test gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>发送测试礼物</translation>
    </message>
    <message>
        <source>It is never answered and never counted</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>它不会被应答，也不计数</translation>
    </message>
    <message>
        <source>I see it: done</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>看到了，完成</translation>
    </message>
    <message>
        <source>Close these first steps for good</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>永久关闭这些入门步骤</translation>
    </message>
    <message>
        <source>✓ The gift engine answers.</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>✓ 礼物引擎有响应。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>直播</translation>
    </message>
    <message>
        <source>1. Where gifts come from</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>1. 礼物从哪里来</translation>
    </message>
    <message>
        <source>2. The overlay in OBS</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>2. OBS 中的叠加层</translation>
    </message>
    <message>
        <source>3. See a gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>3. 看一个礼物</translation>
    </message>
    <message>
        <source>Looking for the gift engine.</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>正在寻找礼物引擎。</translation>
    </message>
    <message>
        <source>All gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>全部礼物</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>已显示</translation>
    </message>
    <message>
        <source>Not shown</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>未显示</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Search names, gifts and what became of them</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>搜索名字、礼物和结果</translation>
    </message>
    <message>
        <source>Search the history</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Show only the gifts with these words (Ctrl+F)</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>只显示包含这些字词的礼物（Ctrl+F）</translation>
    </message>
    <message>
        <source>Which gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>哪些礼物</translation>
    </message>
    <message>
        <source>Show only gifts that ended so</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>只显示结果如此的礼物</translation>
    </message>
    <message>
        <source>History of gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>礼物历史</translation>
    </message>
    <message>
        <source>No gifts yet. Press T to see one on the canvas.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>还没有礼物。按 T 看一个。</translation>
    </message>
    <message>
        <source>What became of the chosen gift</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>所选礼物的结果</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>再次显示</translation>
    </message>
    <message>
        <source>Show the chosen gift once more, as a test: it is neither answered nor counted</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>把所选礼物作为测试再显示一次：不应答，也不计数</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Write the gifts of this list to a file for a spreadsheet</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>把此列表中的礼物写入电子表格文件</translation>
    </message>
    <message>
        <source>No gift is like that.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>没有符合的礼物。</translation>
    </message>
    <message>
        <source>Export the gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>导出礼物</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>{n} gifts in {file}.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>
            <numerusform>{file} 中有 {n} 个礼物。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a gift to read all of what became of it.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>选择一个礼物，查看它的完整结果。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys, in larger steps with Shift. Delete puts it back.</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>拖动它，或用方向键移动，按住 Shift 步子更大。Delete 键放回原处。</translation>
    </message>
    <message>
        <source>Banners</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>横幅</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>来自</translation>
    </message>
    <message>
        <source>Gift</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>价值</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>{gift} × {n} from {name}</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{name} 的 {gift} × {n}</translation>
    </message>
    <message>
        <source>{gift} was shown, but not as it should be: {reason}.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} 已显示，但与预期不同：{reason}。</translation>
    </message>
    <message>
        <source>{gift} waits for its turn.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} 正在排队。</translation>
    </message>
    <message>
        <source>{gift} was not shown: {reason}.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} 未显示：{reason}。</translation>
    </message>
    <message>
        <source>{gift} was shown.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} 已显示。</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Keys: T test gift, P pause, S skip, C clear the queue, M mute, D diagnostics, Ctrl+Z undo a setting</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>按键：T 测试礼物，P 暂停，S 跳过，C 清空队列，M 静音，D 诊断，Ctrl+Z 撤销设置</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>播放中</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>错过</translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>观众</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold back what waits; what plays goes on</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>让等待的礼物先不出现；正在播放的继续</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Take off the screen what is on it</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>把屏幕上的礼物移走</translation>
    </message>
    <message>
        <source>Clear queue</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>清空队列</translation>
    </message>
    <message>
        <source>Drop what waits; those gifts are answered as not shown</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>丢弃等待的礼物；它们会以“未显示”应答</translation>
    </message>
    <message>
        <source>Latest gifts</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>最近的礼物</translation>
    </message>
    <message>
        <source>Test gift</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>测试礼物</translation>
    </message>
    <message>
        <source>Show yourself a gift; it is never counted and never answered (T)</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>给自己看一个礼物；不计数，也不应答（T）</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>未开播</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Without the flash guard gifts may flash more than three times in a second. That can bring on seizures in viewers with photosensitive epilepsy, and platforms forbid it.</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>没有闪光防护，礼物每秒可能闪烁三次以上。这可能使患有光敏性癫痫的观众发作，平台也禁止这样做。</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>感官档位</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Flash guard</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>闪光防护</translation>
    </message>
    <message>
        <source>Effects a second, at most</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>每秒特效数上限</translation>
    </message>
    <message>
        <source>Banners at once, at most</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>同时显示的横幅上限</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Live, and how many watch</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>直播状态与观看人数</translation>
    </message>
    <message>
        <source>Who gave most</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>送礼最多的人</translation>
    </message>
    <message>
        <source>The desk</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>控制台</translation>
    </message>
    <message>
        <source>What viewers read</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>观众看到的文字</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change of a setting</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>撤销上一次设置更改</translation>
    </message>
    <message>
        <source>How much of everything</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>整体强度</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>节奏</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>画面上</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>The settings file was brought to version {version}. As it was before, it is kept in {path}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>设置文件已改为版本 {version}。原来的文件保存在 {path}。</translation>
    </message>
    <message>
        <source>The settings file {path} is of an older version and cannot be rewritten ({reason}). It works anyway.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>设置文件 {path} 是旧版本，无法改写（{reason}）。它仍然可用。</translation>
    </message>
    <message>
        <source>stays behind your own {file}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>排在你自己的 {file} 之后</translation>
    </message>
    <message>
        <source>instead of the built-in one</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>代替内置的</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>It replaces version {version} of the same pack.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>它会替换同一特效包的版本 {version}。</translation>
    </message>
    <message>
        <source>Installed. Its effects play from the next start of the overlay on.</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>已安装。其中的特效从叠加层下次启动起播放。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Version {version}, by {author}</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>版本 {version}，作者 {author}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <source>The pack {name} is {version} again.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>特效包 {name} 又是 {version} 了。</translation>
    </message>
    <message>
        <source>The pack {name} is not installed.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>特效包 {name} 没有安装。</translation>
    </message>
    <message>
        <source>Live-stream gifts in a transparent window for OBS. Free software under the MIT licence.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>在供 OBS 使用的透明窗口里显示直播礼物。MIT 许可证下的自由软件。</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>还没有查看。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>A small file is read from {host}. That server learns your internet address and that you use version {version}, and nothing else. Nothing is downloaded or installed by itself.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>会从 {host} 读取一个小文件。该服务器只会知道你的网络地址和你在用版本 {version}，别无其他。不会自行下载或安装任何东西。</translation>
    </message>
    <message>
        <source>Handbook</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>手册</translation>
    </message>
    <message>
        <source>All of it, offline, in your browser</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>全部内容，离线，在浏览器中</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>What this build is made of, by whom, and under which terms</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>这个程序由什么组成、由谁制作、按什么条款</translation>
    </message>
    <message>
        <source>Look once a day, never during a stream</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>每天查看一次，直播时绝不查看</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>现在查看</translation>
    </message>
    <message>
        <source>Ask once, now</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>现在问一次</translation>
    </message>
    <message>
        <source>Read about it</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>了解详情</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>在浏览器中打开它的页面</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>新版本</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>其中的新内容</translation>
    </message>
    <message>
        <source>Hyperfocus Overlay {version}</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Hyperfocus Overlay {version}</translation>
    </message>
    <message>
        <source>Undo: {setting}</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>撤销：{setting}</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>更改会立即保存。</translation>
    </message>
    <message>
        <source>What viewers see; on the page Look it is larger, and can be arranged</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>观众看到的画面；在“外观”页上更大，还能调整位置</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size of all words</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>所有文字的大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>A theme of your own is a file; what you save in it is worn at once.</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>你自己的主题是一个文件；在其中保存的内容立即生效。</translation>
    </message>
    <message>
        <source>Copy this theme</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>复制此主题</translation>
    </message>
    <message>
        <source>Make a file of your own of the theme that is worn, to change it</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>把当前使用的主题存成你自己的文件，以便修改</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of your own themes</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>打开你自己的主题所在的文件夹</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Preview of the overlay</source>
        <extracomment>overlay/desktop/desk/cards/monitor_view.py</extracomment>
        <translation>叠加层预览</translation>
    </message>
    <message>
        <source>The scene on air</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>正在播出的场景</translation>
    </message>
    <message>
        <source>OBS is being set up. For a moment the overlay shows a test card.</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>正在设置 OBS。叠加层会短暂显示一张测试卡。</translation>
    </message>
    <message>
        <source>Scene of OBS to set up</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>要设置的 OBS 场景</translation>
    </message>
    <message>
        <source>The scene that gets the overlay</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>放置叠加层的场景</translation>
    </message>
    <message>
        <source>Hyperfocus Desk</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Hyperfocus 控制台</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>入门(&amp;F)</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>overlay/desktop/desk/notice.py</extracomment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Pages of the desk</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>控制台的页面</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>直播(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Gifts</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>礼物(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>测试(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>外观(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Comfort</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>舒适(&amp;C)</translation>
    </message>
    <message>
        <source>So&amp;und</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>声音(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>What viewers see now.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>观众现在看到的画面。</translation>
    </message>
    <message>
        <source>The overlay is empty now: nothing waits and no sign is there.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>叠加层现在是空的：没有等待的礼物，也没有标牌。</translation>
    </message>
    <message>
        <source>Drag something to where it should stand, or choose it with Tab and move it with the arrow keys.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>把东西拖到该在的地方，或用 Tab 选中后用方向键移动。</translation>
    </message>
    <message>
        <source>As you put it</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>你摆放的样子</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>A stream</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>直播画面</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>黑色</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>白色</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>按主题</translation>
    </message>
    <message>
        <source>Banners at the lower right</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>横幅在右下</translation>
    </message>
    <message>
        <source>Banners in the lower middle</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>横幅在下方居中</translation>
    </message>
    <message>
        <source>Banners at the upper left</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>横幅在左上</translation>
    </message>
    <message>
        <source>Banners at the upper right</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>横幅在右上</translation>
    </message>
    <message>
        <source>Arrange</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>调整位置</translation>
    </message>
    <message>
        <source>Put banners and signs elsewhere on the canvas</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>把横幅和标牌放到画面的其他位置</translation>
    </message>
    <message>
        <source>Put all back</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Let everything stand where the theme has it, on canvases of this shape</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>在这种形状的画面上，一切都按主题的位置</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>布局</translation>
    </message>
    <message>
        <source>Behind the preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>预览的背景</translation>
    </message>
    <message>
        <source>What lies behind the overlay here; viewers see your stream there</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>这里叠加层后面的内容；观众在那里看到的是你的直播</translation>
    </message>
    <message>
        <source>About the preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>关于预览</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>预览</translation>
    </message>
    <message>
        <source>No rules yet: every gift is shown as usual.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>还没有规则：每个礼物照常显示。</translation>
    </message>
    <message>
        <source>Gift type</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>礼物类型</translation>
    </message>
    <message>
        <source>From value</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>最低价值</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>特效</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>冷却时间</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Banner</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>仅横幅</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>自带的</translation>
    </message>
    <message>
        <source>The first rule that fits a gift holds. A gift that no rule fits is shown as usual.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>第一条符合的规则生效。没有规则符合的礼物照常显示。</translation>
    </message>
    <message>
        <source>Rules for gifts</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>礼物规则</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>规则的顺序</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>One more rule, below the others</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>在其他规则下面再加一条</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the chosen rule away</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>移除所选规则</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Let the chosen rule hold before the one above it</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>让所选规则先于上面一条生效</translation>
    </message>
    <message>
        <source>One name a line; * stands for any letters</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>每行一个名字；* 代表任意字符</translation>
    </message>
    <message>
        <source>Blocked names</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>屏蔽的名字</translation>
    </message>
    <message>
        <source>Save names</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>保存名字</translation>
    </message>
    <message>
        <source>Hide gifts from these names from now on</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>从现在起隐藏这些名字送的礼物</translation>
    </message>
    <message>
        <source>Their gifts are hidden and answered as not shown.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>他们的礼物会被隐藏，并以“未显示”应答。</translation>
    </message>
    <message>
        <source>{what} of rule {n}</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>规则 {n} 的{what}</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>New microphone</source>
        <extracomment>overlay/desktop/desk/cards/samples.py</extracomment>
        <translation>新麦克风</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the desk</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>与控制台相同</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>平静</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>适合阅读障碍者</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>A Stream Deck opens it with its action Open.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Stream Deck 可以用“打开”操作来运行它。</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>系统默认设备</translation>
    </message>
    <message>
        <source>From 50 a gift counts as medium, from 500 as large, from 2500 as grand.</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>价值 50 起算中等礼物，500 起算大礼物，2500 起算超大礼物。</translation>
    </message>
    <message>
        <source>Sound device</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>声音设备</translation>
    </message>
    <message>
        <source>Loudness by value</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>按价值的音量</translation>
    </message>
    <message>
        <source>Small gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>小礼物</translation>
    </message>
    <message>
        <source>Medium gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>中等礼物</translation>
    </message>
    <message>
        <source>Large gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>大礼物</translation>
    </message>
    <message>
        <source>Grand gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>超大礼物</translation>
    </message>
    <message>
        <source>Hear a gift</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>试听礼物</translation>
    </message>
    <message>
        <source>Play the sound of a medium gift, as loud as it is set</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>按设定的音量播放中等礼物的声音</translation>
    </message>
    <message>
        <source>How the sound is doing</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>声音的状态</translation>
    </message>
    <message>
        <source>How loud: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>音量：{gifts}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>How loud</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>By value</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>按价值</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>试听</translation>
    </message>
    <message>
        <source>Play the sound of such a gift: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>播放这类礼物的声音：{gifts}</translation>
    </message>
    <message>
        <source>Hear it: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>试听：{gifts}</translation>
    </message>
    <message>
        <source>{device} (not there now)</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>{device}（现在不在）</translation>
    </message>
    <message>
        <source>Volume of gifts</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>礼物音量</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Gifts appear as they come.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>礼物一到就会出现。</translation>
    </message>
    <message>
        <source>The gift engine was found.</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>已找到礼物引擎。</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>立即重连</translation>
    </message>
    <message>
        <source>Try at once, instead of waiting for the next try</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>马上尝试，不等下一次</translation>
    </message>
    <message>
        <source>Panic</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>紧急清空</translation>
    </message>
    <message>
        <source>Empty and silence the overlay at once; gifts wait, none is lost</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>立即清空叠加层并静音；礼物会等待，一个也不会丢</translation>
    </message>
    <message>
        <source>Come back now</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>立即恢复</translation>
    </message>
    <message>
        <source>Let gifts appear again</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>让礼物重新出现</translation>
    </message>
    <message numerus="yes">
        <source>The overlay is empty and silent. Gifts wait, none is lost; they come back in {n} s.</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>
            <numerusform>叠加层已清空并静音。礼物在等待，一个也不会丢；{n} 秒后恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Neon</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>霓虹</translation>
    </message>
    <message>
        <source>What is wrong with a theme</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>主题有什么问题</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>{theme} (yours)</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>{theme}（你的）</translation>
    </message>
    <message>
        <source>Theme {theme}</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>主题 {theme}</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>显示控制台</translation>
    </message>
    <message>
        <source>Panic: empty and silent</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>紧急清空：无画面无声音</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>版本 {version} 已发布</translation>
    </message>
    <message>
        <source>No gifts: the connection is gone</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>收不到礼物：连接断开了</translation>
    </message>
    <message>
        <source>It comes back by itself.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>它会自动恢复。</translation>
    </message>
    <message>
        <source>Connected again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>已重新连接</translation>
    </message>
    <message>
        <source>The alarm was played on {device}.</source>
        <extracomment>overlay/app/alarms/bell.py</extracomment>
        <translation>警报已在 {device} 上播放。</translation>
    </message>
    <message>
        <source>The device {device} does not answer.</source>
        <extracomment>overlay/app/alarms/bell.py</extracomment>
        <translation>设备 {device} 没有响应。</translation>
    </message>
    <message>
        <source>Look whether the overlay&apos;s window is there; if it stays so, start the overlay again.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>请看看叠加层的窗口是否还在；如果一直这样，请重新启动叠加层。</translation>
    </message>
    <message>
        <source>Built-in effects play instead. The last one: {reason}.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>改为播放内置特效。最近一次：{reason}。</translation>
    </message>
    <message>
        <source>The files of several gifts cannot be used</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>多个礼物的文件无法使用</translation>
    </message>
    <message>
        <source>Gifts were given to the overlay&apos;s window, and it shows none.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>礼物已交给叠加层的窗口，但它一个也没有显示。</translation>
    </message>
    <message>
        <source>The connection is steady again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>连接恢复稳定</translation>
    </message>
    <message>
        <source>Gifts do not reach the screen</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>礼物没有到达屏幕</translation>
    </message>
    <message>
        <source>Gifts are on the screen again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>礼物又出现在屏幕上了</translation>
    </message>
    <message>
        <source>Your viewers do not see the overlay</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>观众看不到叠加层</translation>
    </message>
    <message>
        <source>The overlay is in the picture again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>叠加层又在画面中了</translation>
    </message>
    <message>
        <source>It was lost {n} times within {mins} minutes.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>{mins} 分钟内断开了 {n} 次。</translation>
    </message>
    <message>
        <source>The connection does not hold</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>连接不稳定</translation>
    </message>
    <message>
        <source>Gifts cannot be drawn: {reason}.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>无法绘制礼物：{reason}。</translation>
    </message>
    <message>
        <source>A gift did not reach the screen.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>有一个礼物没有到达屏幕。</translation>
    </message>
    <message>
        <source>Saved {file}: the report, and the recording without names.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>已保存 {file}：报告和不含名字的记录。</translation>
    </message>
    <message>
        <source>Saved {file}: the report. Nothing was recorded.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>已保存 {file}：报告。没有任何记录。</translation>
    </message>
    <message>
        <source>The recording cannot be written.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>无法写入记录。</translation>
    </message>
    <message>
        <source>Panic, and back</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>紧急清空／恢复</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>暂停／继续</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>清空队列</translation>
    </message>
    <message>
        <source>Mute, and unmute</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>静音／取消静音</translation>
    </message>
    <message>
        <source>Overlay behind</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>叠加层置后</translation>
    </message>
    <message>
        <source>Overlay in front</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>叠加层置前</translation>
    </message>
    <message>
        <source>Lock the overlay</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>锁定叠加层</translation>
    </message>
    <message>
        <source>Unlock the overlay</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>解锁叠加层</translation>
    </message>
    <message>
        <source>Record for a bug report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>为错误报告做记录</translation>
    </message>
    <message>
        <source>Write down what happens from now on, without names, so that somebody can see the fault for themselves</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>从现在起记下发生的事，不含名字，让别人能亲自看到故障</translation>
    </message>
    <message>
        <source>Save bug report…</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>保存错误报告…</translation>
    </message>
    <message>
        <source>Put the report, and what was recorded without names, into one file to be sent</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>把报告和不含名字的记录放进一个文件，以便发送</translation>
    </message>
    <message>
        <source>What was saved</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>保存了什么</translation>
    </message>
    <message>
        <source>Save bug report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>保存错误报告</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Recording: press to stop</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>正在记录：按下停止</translation>
    </message>
    <message>
        <source>This session is recorded; a bug report holds it without names.</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>本次会话正在记录；错误报告中会包含它，但不含名字。</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Bind it in your desktop&apos;s settings, under Keyboard, Custom Shortcuts.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>请在桌面设置的“键盘”“自定义快捷键”中绑定它。</translation>
    </message>
    <message>
        <source>Put it into a new shortcut on the desktop (right click, New, Shortcut); Properties has a Shortcut key.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>把它放进桌面上新建的快捷方式（右键、新建、快捷方式）；在“属性”中可设“快捷键”。</translation>
    </message>
    <message>
        <source>In the app Shortcuts, make one with Run Shell Script, and add a keyboard shortcut to it in its details.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>在“快捷指令”应用中用“运行 Shell 脚本”新建一个，并在其详细信息中添加键盘快捷键。</translation>
    </message>
    <message>
        <source>What the key is to do</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>按键要做什么</translation>
    </message>
    <message>
        <source>The command</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Put the command on the clipboard</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>把命令放到剪贴板</translation>
    </message>
    <message>
        <source>A key that works in every window is a command in a shortcut.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>在任何窗口都有效的按键，就是快捷键里的一条命令。</translation>
    </message>
    <message>
        <source>Overlay behind other windows</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>叠加层置于其他窗口之后</translation>
    </message>
    <message>
        <source>Lock the overlay window</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>锁定叠加层窗口</translation>
    </message>
    <message>
        <source>Its effect</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>自己的特效</translation>
    </message>
    <message>
        <source>A 3D model</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>3D 模型</translation>
    </message>
    <message>
        <source>A video</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>视频</translation>
    </message>
    <message>
        <source>no combo</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>无连击</translation>
    </message>
    <message>
        <source>Test Viewer</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>测试观众</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show yourself this gift; it is never counted and never answered</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>给自己看这个礼物；不计数，也不应答</translation>
    </message>
    <message>
        <source>Any word: a type without an effect of its own gets the one that suits its value</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>任意词语：没有专属特效的类型会使用与其价值相称的特效</translation>
    </message>
    <message>
        <source>What the gift is worth: from 50 medium, from 500 large, from 2500 grand</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>礼物的价值：50 起为中，500 起为大，2500 起为超大</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many are given at once</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>一次送多少个</translation>
    </message>
    <message>
        <source>Combo</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>连击</translation>
    </message>
    <message>
        <source>The count of a streak; press several times with a rising count to see it grow</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>连击计数；用递增的数字多按几次，看它变大</translation>
    </message>
    <message>
        <source>The name on the banner</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>横幅上的名字</translation>
    </message>
    <message>
        <source>A gift of your own making</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>自定义礼物</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>现成的</translation>
    </message>
    <message>
        <source>A test gift worth {value}</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>价值 {value} 的测试礼物</translation>
    </message>
    <message>
        <source>Test gifts are never answered and never counted.</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>测试礼物不会被应答，也不计数。</translation>
    </message>
    <message>
        <source>Drag the overlay with the mouse to move it. When it is minimised it comes back, for OBS sees nothing of it then.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>用鼠标拖动叠加层即可移动它。被最小化时它会自己恢复，因为那时 OBS 看不到它。</translation>
    </message>
    <message>
        <source>On Wayland a program cannot put its window behind others, or say where it is: use your desktop&apos;s own window menu.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>在 Wayland 上，程序无法把自己的窗口放到其他窗口之后，也无法指定其位置：请使用桌面自带的窗口菜单。</translation>
    </message>
    <message>
        <source>Each trouble is told once, and not again for five minutes. Nothing is told while the overlay is empty by Panic. Viewers see and hear none of it.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>每个问题只提醒一次，五分钟内不再重复。紧急清空期间不会提醒。观众看不到也听不到这些。</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Behind other windows</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>在其他窗口之后</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Above all others</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>在所有窗口之上</translation>
    </message>
    <message>
        <source>The mouse goes through</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>鼠标可穿过</translation>
    </message>
    <message>
        <source>The connection is gone</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>Hidden in OBS</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>在 OBS 中被隐藏</translation>
    </message>
    <message>
        <source>Files of gifts fail</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>礼物文件出错</translation>
    </message>
    <message>
        <source>Serve the control page</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>提供控制页面</translation>
    </message>
    <message>
        <source>Phones of your network as well</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>同一网络的手机也可用</translation>
    </message>
    <message>
        <source>Its port</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>警报声音</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Let the alarm be heard now, on this device</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>现在在此设备上播放警报</translation>
    </message>
    <message>
        <source>The alarm that was tried</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>试过的警报</translation>
    </message>
    <message>
        <source>Heard on</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>播放设备</translation>
    </message>
    <message>
        <source>Listen.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>请听。</translation>
    </message>
    <message>
        <source>The overlay&apos;s window</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>叠加层的窗口</translation>
    </message>
    <message>
        <source>Alarms, for you alone</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>警报，只给你自己</translation>
    </message>
    <message>
        <source>Keys for every window</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>在任何窗口都有效的按键</translation>
    </message>
    <message>
        <source>In a browser: a dock of OBS, a phone, a Stream Deck</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>在浏览器中：OBS 停靠窗口、手机、Stream Deck</translation>
    </message>
    <message>
        <source>{device} (not there)</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>{device}（不在）</translation>
    </message>
    <message>
        <source>{file}: effect pack</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>{file}：特效包</translation>
    </message>
    <message>
        <source>What the pack is and what it changes</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>这个特效包是什么、会改变什么</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>安装</translation>
    </message>
    <message>
        <source>Put its effects beside your own; nothing of yours is overwritten</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>把其中的特效放在你自己的旁边；不会覆盖你的任何东西</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>撤销它</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Change nothing more</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>不再改变任何东西</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>更新</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>
            <numerusform>还有 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Top gifters</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>送礼榜</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>目标达成</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{n} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}%</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>in safe mode nothing is decoded</source>
        <extracomment>overlay/app/asset_errands.py</extracomment>
        <translation>安全模式下不解码任何内容</translation>
    </message>
    <message>
        <source>p50 {half} ms, p99 {most} ms</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>p50 {half} ms，p99 {most} ms</translation>
    </message>
    <message>
        <source>gifts   {sent} sent, {shown} shown, {acked} acked, {lost} lost</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>礼物：发送 {sent}，显示 {shown}，应答 {acked}，丢失 {lost}</translation>
    </message>
    <message>
        <source>frames  {n} presented</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>画面帧：显示 {n}</translation>
    </message>
    <message>
        <source>gift to first presented frame  {times}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>从礼物到第一帧画面：{times}</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>没有可测量的</translation>
    </message>
    <message>
        <source>        {n} waited for a free lane, {secs} s at most; the other {others}:</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>        {n} 个等待空闲通道，最多 {secs} 秒；其余 {others} 个：</translation>
    </message>
    <message>
        <source>        {times}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>        {times}</translation>
    </message>
    <message>
        <source>problem {place}: {words}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>问题 {place}：{words}</translation>
    </message>
    <message>
        <source>Another program has {keys}: choose others.</source>
        <extracomment>overlay/app/key_desk.py</extracomment>
        <translation>{keys} 已被其他程序占用：请另选。</translation>
    </message>
    <message>
        <source>it was not recorded what it was</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>没有记录它是什么</translation>
    </message>
    <message>
        <source>it is another file now</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>现在是另一个文件</translation>
    </message>
    <message>
        <source>it is not kept on this computer</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>没有保存在这台电脑上</translation>
    </message>
    <message>
        <source>it is not on this computer</source>
        <extracomment>overlay/app/replay/player.py</extracomment>
        <translation>不在这台电脑上</translation>
    </message>
    <message>
        <source>an empty, silent canvas for a while; gifts wait, and none is lost</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>画面清空并静音一会儿；礼物会等待，一个也不会丢</translation>
    </message>
    <message>
        <source>hyperfocus-overlay: {words}</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>hyperfocus-overlay：{words}</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is known</source>
        <extracomment>overlay/desktop/desk/parts/typed_form.py</extracomment>
        <translation>留空则保留已知的那一个</translation>
    </message>
    <message>
        <source>It comes from a variable or the settings file</source>
        <extracomment>overlay/desktop/desk/parts/typed_form.py</extracomment>
        <translation>来自变量或设置文件</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Use this from now on; gifts of the other stream that wait are answered as not shown</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>从现在起使用它；另一直播中等待的礼物会以“未显示”应答</translation>
    </message>
    <message>
        <source>Create or repair the source of the overlay, and check it with a test card</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>创建或修复叠加层的来源，并用测试卡检查</translation>
    </message>
    <message>
        <source>Address of OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>OBS 的地址</translation>
    </message>
    <message>
        <source>Password of OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>OBS 的密码</translation>
    </message>
    <message>
        <source>How it is going with OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>与 OBS 的情况</translation>
    </message>
    <message>
        <source>Look for OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>寻找 OBS</translation>
    </message>
    <message>
        <source>Use this from now on</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>从现在起使用它</translation>
    </message>
    <message>
        <source>Press the keys together that are to work in every window, such as Ctrl+Alt+P.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>请同时按下要在任何窗口中生效的按键，例如 Ctrl+Alt+P。</translation>
    </message>
    <message>
        <source>What is wrong with a key</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>按键有什么问题</translation>
    </message>
    <message>
        <source>All else is a command.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>其他都是命令。</translation>
    </message>
    <message>
        <source>End the overlay?</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>要结束叠加层吗？</translation>
    </message>
    <message>
        <source>The overlay is live. End it?</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>叠加层正在直播中。要结束吗？</translation>
    </message>
    <message>
        <source>Viewers would see no more gifts. None is lost: each is answered, or kept for the next start.</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>观众将不再看到礼物。一个也不会丢：每个礼物都会得到答复，或保留到下次启动。</translation>
    </message>
    <message>
        <source>The overlay goes on</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>叠加层继续运行</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>What was found in OBS</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>在 OBS 中发现了什么</translation>
    </message>
    <message>
        <source>Clear of the platform&apos;s own interface</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>避开平台自身的界面</translation>
    </message>
    <message>
        <source>There is no effect {name}, so another one is taken. There are: {names}.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>没有名为 {name} 的特效，因此会改用另一个。可用的有：{names}。</translation>
    </message>
    <message>
        <source>Work with OBS</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>与 OBS 配合</translation>
    </message>
    <message>
        <source>Size of the canvas</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Transparency</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>透明</translation>
    </message>
    <message>
        <source>Frames a second, at most</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>每秒帧数上限</translation>
    </message>
    <message>
        <source>How the token travels</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>令牌的传送方式</translation>
    </message>
    <message>
        <source>A gift is answered</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>礼物何时应答</translation>
    </message>
    <message>
        <source>How a streak counts</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>连击如何计数</translation>
    </message>
    <message>
        <source>Files of gifts, in MiB</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>礼物的文件（MiB）</translation>
    </message>
    <message>
        <source>A recording, in MiB</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>录制（MiB）</translation>
    </message>
    <message>
        <source>The log</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>The gift engine</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>礼物引擎</translation>
    </message>
    <message>
        <source>The canvas</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>画面</translation>
    </message>
    <message>
        <source>Words with the engine</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>与引擎的约定</translation>
    </message>
    <message>
        <source>Kept on this computer, at most</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>这台电脑上最多保留</translation>
    </message>
    <message>
        <source>Single letters</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>单个字母</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>控制台的按键</translation>
    </message>
    <message>
        <source>&amp;Set-up</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>overlay/desktop/desk/parts/inputs.py</extracomment>
        <translation>没有按键</translation>
    </message>
    <message>
        <source>As OBS wants it here</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>按此处 OBS 的要求</translation>
    </message>
    <message>
        <source>Straight alpha</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>直通 Alpha</translation>
    </message>
    <message>
        <source>Premultiplied alpha</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>预乘 Alpha</translation>
    </message>
    <message>
        <source>Blended in linear light</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>在线性光中混合</translation>
    </message>
    <message>
        <source>In the header Authorization</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>在 Authorization 标头中</translation>
    </message>
    <message>
        <source>In the header X-API-Key</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>在 X-API-Key 标头中</translation>
    </message>
    <message>
        <source>In the address, as its token</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>在地址中，作为 token</translation>
    </message>
    <message>
        <source>When it is received</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>收到时</translation>
    </message>
    <message>
        <source>When it is seen</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>看见时</translation>
    </message>
    <message>
        <source>When it is over</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>结束时</translation>
    </message>
    <message>
        <source>Found out from its messages</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>由消息判断</translation>
    </message>
    <message>
        <source>Each message has its share</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>每条消息是自己的份额</translation>
    </message>
    <message>
        <source>Each message has the sum so far</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>每条消息是到此为止的总和</translation>
    </message>
    <message>
        <source>Says everything</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>记录一切</translation>
    </message>
    <message>
        <source>Says what is usual</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>记录通常内容</translation>
    </message>
    <message>
        <source>Says what is wrong</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>只记录问题</translation>
    </message>
    <message>
        <source>transparent</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>透明</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>overlay/desktop/desk/titles.py</extracomment>
        <translation>入门</translation>
    </message>
    <message>
        <source>there is no context to be had</source>
        <extracomment>overlay/desktop/overlay_window.py</extracomment>
        <translation>无法取得上下文</translation>
    </message>
    <message>
        <source>OpenGL 3.3 cannot be used: {reason}</source>
        <extracomment>overlay/desktop/overlay_window.py</extracomment>
        <translation>无法使用 OpenGL 3.3：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>sent {gift}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>送出 {gift}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} others</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{name} 和另外 {n} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{gift} and {n} more from {people}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{gift} 以及 {people}送的另外 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{gift} with {people}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>{gift}，还有 {people}</translation>
    </message>
    <message>
        <source>Goal: {kind}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>目标：{kind}</translation>
    </message>
    <message>
        <source>The effect</source>
        <extracomment>overlay/desktop/preview/canvas.py</extracomment>
        <translation>特效</translation>
    </message>
    <message>
        <source>The effect cannot be drawn: {reason}</source>
        <extracomment>overlay/desktop/preview/canvas.py</extracomment>
        <translation>无法绘制特效：{reason}</translation>
    </message>
    <message>
        <source>Particles</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>粒子</translation>
    </message>
    <message>
        <source>Overdraw</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>重叠绘制</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Flashes a second</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>每秒闪烁</translation>
    </message>
    <message>
        <source>How many are alive</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>存活数量</translation>
    </message>
    <message>
        <source>The area of all their quads in canvases: 1 fills the canvas once</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>所有方块的面积，以画面为单位：1 表示铺满画面一次</translation>
    </message>
    <message>
        <source>From the call to the finished picture, on a canvas of 540 pixels&apos; shorter side</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>从调用到画面完成，短边 540 像素的画面</translation>
    </message>
    <message>
        <source>The most in any second, over black or white; more than three can harm (WCAG 2.3.1)</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>任意一秒内的最大次数，在黑色或白色之上；超过三次可能有害（WCAG 2.3.1）</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>换一个</translation>
    </message>
    <message>
        <source>The same effect by other chances (R)</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>同一特效，换一种随机（R）</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>
            <numerusform>还有 {n} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>开销</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>最多</translation>
    </message>
    <message>
        <source>{cost} now</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{cost}，现在</translation>
    </message>
    <message>
        <source>{cost} at most</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{cost}，最多</translation>
    </message>
    <message>
        <source>{n} of {most}: too many</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{n}，上限 {most}：太多</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{n}，上限 {most}</translation>
    </message>
    <message>
        <source>Drag to any moment (Left and Right: a frame, Page Up and Page Down: a quarter of a second)</source>
        <extracomment>overlay/desktop/preview/timeline.py</extracomment>
        <translation>拖到任意时刻（左右键：一帧；Page Up 和 Page Down：四分之一秒）</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>横屏</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>竖屏</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Go on or stand still (Space or P)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>继续或停住（空格或 P）</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>循环</translation>
    </message>
    <message>
        <source>Begin again at the end (L)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>结束后重新开始（L）</translation>
    </message>
    <message>
        <source>How the canvas stands (O)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>画面方向（O）</translation>
    </message>
    <message>
        <source>What lies behind the effect (B)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>特效后面的内容（B）</translation>
    </message>
    <message>
        <source>{title} – Hyperfocus Preview</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>{title} – Hyperfocus 预览</translation>
    </message>
    <message>
        <source>{now} of {all} s</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>{now} / {all} 秒</translation>
    </message>
    <message>
        <source>The recorded session</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>录制的会话</translation>
    </message>
    <message>
        <source>Drag to any moment (Left and Right: a frame, Page Up and Page Down: five seconds)</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>拖到任意时刻（左右键：一帧；Page Up 和 Page Down：五秒）</translation>
    </message>
    <message>
        <source>{title} – Hyperfocus Replay</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>{title} – Hyperfocus 回放</translation>
    </message>
    <message>
        <source>{now} of {all}</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>{now} / {all}</translation>
    </message>
    <message>
        <source>the overlay was not running when the gift was due</source>
        <extracomment>overlay/director.py</extracomment>
        <translation>轮到该礼物时叠加层没有运行</translation>
    </message>
    <message>
        <source>the overlay is closing</source>
        <extracomment>overlay/director.py</extracomment>
        <translation>叠加层正在关闭</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>no such field</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>没有这样的字段</translation>
    </message>
    <message numerus="yes">
        <source>{place}: {words}; and {n} more</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{place}：{words}；还有 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>a colour such as #ff8a3d</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>像 #ff8a3d 这样的颜色</translation>
    </message>
    <message>
        <source>small letters, digits and -, with a letter first</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>小写字母、数字和 -，以字母开头</translation>
    </message>
    <message>
        <source>small letters, digits and _, with a letter first</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>小写字母、数字和 _，以字母开头</translation>
    </message>
    <message>
        <source>an object with a &apos;kind&apos;</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>带 &apos;kind&apos; 的对象</translation>
    </message>
    <message>
        <source>a number that is neither infinite nor NaN</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>既非无穷也非 NaN 的数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>引号中的文本</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>&apos;,&apos; delimiter</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>分隔符 &apos;,&apos;</translation>
    </message>
    <message>
        <source>&apos;:&apos; delimiter</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>分隔符 &apos;:&apos;</translation>
    </message>
    <message>
        <source>property name enclosed in double quotes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>双引号中的名称</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{place}：发现 {found}，应为 {expected}</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>文件结尾</translation>
    </message>
    <message>
        <source>valid JSON ({why})</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>有效的 JSON（{why}）</translation>
    </message>
    <message>
        <source>column {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>第 {n} 列</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{names} 或 {last}</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Let the rule below the chosen one hold before it</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>让下面一条规则先于所选规则生效</translation>
    </message>
    <message>
        <source>the name of a PNG file such as star.png</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>PNG 文件的名字，例如 star.png</translation>
    </message>
    <message>
        <source>JSON that nobody writes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>没有人会写的 JSON</translation>
    </message>
    <message>
        <source>it a second time</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>第二次出现</translation>
    </message>
    <message>
        <source>it once</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>只出现一次</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>名称 {name}</translation>
    </message>
    <message>
        <source>a value, for it must be given</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>一个值，它是必需的</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{names} 之一</translation>
    </message>
    <message>
        <source>a kind that is one of {names}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{names} 之一的种类</translation>
    </message>
    <message>
        <source>what fits together: {words}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>相互一致：{words}</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>至少 {n}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>最多 {n}</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>大于 {n}</translation>
    </message>
    <message>
        <source>less than {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>小于 {n}</translation>
    </message>
    <message numerus="yes">
        <source>at least {n} entries</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>至少 {n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} entries</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>最多 {n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least {n} characters</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>至少 {n} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} characters</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>最多 {n} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{n} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>no such field (perhaps {name} is meant)</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>没有这样的字段（也许是 {name}）</translation>
    </message>
    <message>
        <source>text that matches {pattern}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>符合 {pattern} 的文本</translation>
    </message>
    <message>
        <source>the byte {byte}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>字节 {byte}</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>UTF-8 文本</translation>
    </message>
    <message>
        <source>fewer brackets in each other, or shorter numbers</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>更少的嵌套括号，或更短的数字</translation>
    </message>
    <message>
        <source>the pack holds no effect</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>特效包里没有特效</translation>
    </message>
    <message>
        <source>{spare} is named by none of its effects</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>没有一个特效用到 {spare}</translation>
    </message>
    <message>
        <source>the pack is larger than {n} MiB</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>特效包大于 {n} MiB</translation>
    </message>
    <message>
        <source>{shown} is no name for a file of a pack: letters, digits, - and _, .json or .png</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} 不能作为特效包中的文件名：字母、数字、- 和 _，.json 或 .png</translation>
    </message>
    <message>
        <source>{shown} is locked with a password</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} 被密码锁住</translation>
    </message>
    <message>
        <source>{shown} is packed in a way that is not read</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} 的压缩方式无法读取</translation>
    </message>
    <message>
        <source>{shown} is a link</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} 是一个链接</translation>
    </message>
    <message>
        <source>{shown} is in it twice</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} 在其中出现两次</translation>
    </message>
    <message>
        <source>the pack has no {file}, which says what it is</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>特效包缺少说明它是什么的 {file}</translation>
    </message>
    <message>
        <source>two of its effects are called {name}</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>其中两个特效都叫 {name}</translation>
    </message>
    <message>
        <source>the file is no effect pack, or it is damaged</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>该文件不是特效包，或已损坏</translation>
    </message>
    <message>
        <source>the pack holds more than {n} files</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>特效包包含超过 {n} 个文件</translation>
    </message>
    <message>
        <source>the pack holds more than {n} MiB</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>特效包的内容超过 {n} MiB</translation>
    </message>
    <message>
        <source>a picture that is in the pack</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>特效包中的一张图片</translation>
    </message>
    <message>
        <source>the picture</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>{folder} holds no effect file</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{folder} 中没有特效文件</translation>
    </message>
    <message>
        <source>another name, for your {effect} claims it as a gift type</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>另一个名字，因为你的 {effect} 把它用作礼物类型</translation>
    </message>
    <message>
        <source>another gift type: to replace a built-in effect, name yours {name}</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>另一个礼物类型：要取代内置特效，请把你的命名为 {name}</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>可以读取的文件</translation>
    </message>
    <message>
        <source>an image beside it that can be read ({reason})</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>旁边一张可以读取的图片（{reason}）</translation>
    </message>
    <message>
        <source>the server redirects to {url}, which is not followed</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器重定向到 {url}，不予跟随</translation>
    </message>
    <message>
        <source>The WebSocket server of OBS is switched off. In OBS: Tools, WebSocket Server Settings, Enable WebSocket server.</source>
        <extracomment>overlay/obs/own_server.py</extracomment>
        <translation>OBS 的 WebSocket 服务器已关闭。在 OBS 中：工具，WebSocket 服务器设置，开启 WebSocket 服务器。</translation>
    </message>
    <message>
        <source>{reason}; built-in effect shown</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>{reason}；已显示内置特效</translation>
    </message>
    <message>
        <source>what fetches files cannot be started ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>无法启动获取文件的进程（{error}）</translation>
    </message>
    <message>
        <source>what fetches files does not answer</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>获取文件的进程没有响应</translation>
    </message>
    <message>
        <source>what fetches files has died</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>获取文件的进程崩溃了</translation>
    </message>
    <message>
        <source>nobody wants it any more</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>已经不再需要它</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>无法解码</translation>
    </message>
    <message>
        <source>it cannot be decoded ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>无法解码（{error}）</translation>
    </message>
    <message>
        <source>it takes too long to decode</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>解码太慢</translation>
    </message>
    <message>
        <source>it was not decoded within {secs} s</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>{secs} 秒内未能解码</translation>
    </message>
    <message>
        <source>what was decoded is too large</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>解码结果太大</translation>
    </message>
    <message>
        <source>the decoder died of it</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>解码器因此崩溃</translation>
    </message>
    <message>
        <source>its decoder hangs</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>解码器没有响应</translation>
    </message>
    <message>
        <source>the decoder does not start</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>解码器无法启动</translation>
    </message>
    <message>
        <source>it has more than {n} MiB</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>大于 {n} MiB</translation>
    </message>
    <message>
        <source>it is a video of {secs} s; at most {most} are played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>视频长 {secs} 秒；最多播放 {most} 秒</translation>
    </message>
    <message>
        <source>it has more than {n} pictures a second</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>每秒超过 {n} 帧</translation>
    </message>
    <message>
        <source>it has too many pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>帧数太多</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>部分太多</translation>
    </message>
    <message>
        <source>it has too many slots</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>插槽太多</translation>
    </message>
    <message>
        <source>it has no pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>none of its pictures can be decoded</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>所有画面都无法解码</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>文件结尾缺失</translation>
    </message>
    <message>
        <source>its pictures are not all of one kind</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>画面的格式不一致</translation>
    </message>
    <message>
        <source>its pictures are not what its beginning says</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>画面与文件开头所说的不符</translation>
    </message>
    <message>
        <source>its alpha is not that of its pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>透明度与画面不匹配</translation>
    </message>
    <message>
        <source>its pictures are coded as {codec}, which is not played here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>画面以 {codec} 编码，这里不支持播放</translation>
    </message>
    <message>
        <source>what it says of its slots cannot be read ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>无法读取它的插槽说明（{error}）</translation>
    </message>
    <message>
        <source>what it says of its alpha cannot be read ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>无法读取它的透明度说明（{error}）</translation>
    </message>
    <message>
        <source>it is a WebP file without a canvas</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是没有画布的 WebP 文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>it is no video that can be played here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>不是这里能播放的视频</translation>
    </message>
    <message>
        <source>it is a PNG, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是不会动的 PNG</translation>
    </message>
    <message>
        <source>it is a WebP picture, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是不会动的 WebP 图片</translation>
    </message>
    <message>
        <source>it is a JPEG, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是不会动的 JPEG</translation>
    </message>
    <message>
        <source>it is an AVIF or HEIF picture, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是 AVIF 或 HEIF 图片，不受支持</translation>
    </message>
    <message>
        <source>it is an SVG picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是 SVG 图片</translation>
    </message>
    <message>
        <source>it is a playlist, and no video is fetched by parts</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是播放列表，而视频不会分段加载</translation>
    </message>
    <message>
        <source>it is a session description, which names a stream elsewhere</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是会话描述，指向别处的流</translation>
    </message>
    <message>
        <source>it is an XML document</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是 XML 文档</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是网页</translation>
    </message>
    <message>
        <source>it is a list of other files</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是其他文件的列表</translation>
    </message>
    <message>
        <source>it is an SVGA animation, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是 SVGA 动画，不受支持</translation>
    </message>
    <message>
        <source>it is an archive (an SVGA or dotLottie animation?), which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是压缩包（SVGA 或 dotLottie 动画？），不受支持</translation>
    </message>
    <message>
        <source>it is a Flash video, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是 Flash 视频，不受支持</translation>
    </message>
    <message>
        <source>it is an Ogg file, which is not supported as a video</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是 Ogg 文件，不支持作为视频</translation>
    </message>
    <message>
        <source>it is a Lottie animation of more than {n} MiB</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是大于 {n} MiB 的 Lottie 动画</translation>
    </message>
    <message>
        <source>it is no Lottie animation: its JSON is broken</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>不是 Lottie 动画：JSON 已损坏</translation>
    </message>
    <message>
        <source>it is no Lottie animation: it has no layers</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>不是 Lottie 动画：没有图层</translation>
    </message>
    <message>
        <source>it is a Lottie animation without a single picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是一帧也没有的 Lottie 动画</translation>
    </message>
    <message>
        <source>it is no Lottie animation: its {name} is none</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>不是 Lottie 动画：{name} 无效</translation>
    </message>
    <message>
        <source>it is a Lottie animation that needs pictures from other files</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是需要其他文件中图片的 Lottie 动画</translation>
    </message>
    <message>
        <source>it is a Lottie animation, and what draws them (ThorVG) is missing here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是 Lottie 动画，而这里缺少绘制它的 ThorVG</translation>
    </message>
    <message>
        <source>it cannot be drawn</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>无法绘制</translation>
    </message>
    <message>
        <source>it is {fault}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>是{fault}</translation>
    </message>
    <message>
        <source>it has {fault}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>其中有{fault}</translation>
    </message>
    <message>
        <source>a video without a length</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>没有时长的视频</translation>
    </message>
    <message>
        <source>a video of an unknown kind</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>类型未知的视频</translation>
    </message>
    <message>
        <source>a video whose alpha is nowhere</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>找不到透明度的视频</translation>
    </message>
    <message>
        <source>a video without a size</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>没有尺寸的视频</translation>
    </message>
    <message>
        <source>a video of {width}x{height} pixels, which is too large</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>{width}x{height} 像素、过大的视频</translation>
    </message>
    <message>
        <source>a part that is not in the picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>画面之外的部分</translation>
    </message>
    <message>
        <source>too many places for the sender</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>过多的送礼者位置</translation>
    </message>
    <message>
        <source>a place for the sender without a size</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>没有尺寸的送礼者位置</translation>
    </message>
    <message>
        <source>a place for nobody</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>不属于任何人的位置</translation>
    </message>
    <message>
        <source>a place far away</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>远在画面外的位置</translation>
    </message>
    <message>
        <source>it is no sound file that can be played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>不是能播放的声音文件</translation>
    </message>
    <message>
        <source>there is nothing to be heard in it</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>里面没有声音</translation>
    </message>
    <message>
        <source>its codec is not one that is played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>不支持它的编码</translation>
    </message>
    <message>
        <source>it has too many channels or samples a second</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>声道或采样率过高</translation>
    </message>
    <message>
        <source>it is cut into too many pieces</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>被切成了太多片段</translation>
    </message>
    <message>
        <source>a sound with other than two channels</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>不是双声道的声音</translation>
    </message>
    <message>
        <source>a sound that is too long, or empty</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>过长或空白的声音</translation>
    </message>
    <message numerus="yes">
        <source>found a picture of {n} bytes, expected at most {most}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>
            <numerusform>发现一张 {n} 字节的图片，最多应为 {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>found a picture of {width}x{height} pixels, expected at most {most} of them</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>发现一张 {width}x{height} 像素的图片，最多应为 {most} 像素</translation>
    </message>
    <message>
        <source>found a picture of far more than {n} pixels</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>发现一张远超 {n} 像素的图片</translation>
    </message>
    <message>
        <source>found something that is no PNG, JPEG, GIF or WebP picture ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>发现的不是 PNG、JPEG、GIF 或 WebP 图片（{error}）</translation>
    </message>
    <message>
        <source>the header</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>文件头</translation>
    </message>
    <message>
        <source>the JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>JSON 部分</translation>
    </message>
    <message>
        <source>chunk {number}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>数据块 {number}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>version 2 of the binary format</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>二进制格式版本 2</translation>
    </message>
    <message numerus="yes">
        <source>a length of {n} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>长度 {n} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}, which the file has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>文件实有的 {n}</translation>
    </message>
    <message>
        <source>the chunk JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>JSON 数据块</translation>
    </message>
    <message>
        <source>no JSON in line {line}, column {column}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>第 {line} 行第 {column} 列不是 JSON</translation>
    </message>
    <message>
        <source>GLB or glTF</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>GLB 或 glTF</translation>
    </message>
    <message>
        <source>glTF 2.0</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>glTF 2.0</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>有数千位的数字</translation>
    </message>
    <message>
        <source>shorter ones</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>较短的数字</translation>
    </message>
    <message>
        <source>numbers that are finite</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>有限的数字</translation>
    </message>
    <message>
        <source>one that is not</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>非有限的数字</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>别的内容</translation>
    </message>
    <message>
        <source>a list of {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} 项的列表</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{low} 到 {high} 的数字</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>数字列表</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 个数字的列表</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>不超过 {most} 的数字</translation>
    </message>
    <message>
        <source>numbers from 0 to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>0 到 {most} 的数字</translation>
    </message>
    <message>
        <source>a list with {value}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>含有 {value} 的列表</translation>
    </message>
    <message>
        <source>a list with {low} and {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>含有 {low} 和 {high} 的列表</translation>
    </message>
    <message>
        <source>nothing, for there is nothing that it could mean</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>没有内容，因为它无所指</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>a whole number from {low} up</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>不小于 {low} 的整数</translation>
    </message>
    <message>
        <source>a list of indices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>索引列表</translation>
    </message>
    <message>
        <source>indices below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>小于 {n} 的索引</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{choices} 之一</translation>
    </message>
    <message>
        <source>a reference to {uri}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>对 {uri} 的引用</translation>
    </message>
    <message>
        <source>everything in the file itself</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>全部在文件本身之内</translation>
    </message>
    <message>
        <source>extensions that are drawn here</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>这里能绘制的扩展</translation>
    </message>
    <message>
        <source>extensions that this installation can decode</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>本机能解码的扩展</translation>
    </message>
    <message>
        <source>unsigned whole numbers, not normalised</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>未归一化的无符号整数</translation>
    </message>
    <message numerus="yes">
        <source>a stride of at least {n} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>至少 {n} 字节的步长</numerusform>
        </translation>
    </message>
    <message>
        <source>one of {stride}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{stride}</translation>
    </message>
    <message>
        <source>at most {n}, which buffer view {view} has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>不超过缓冲区视图 {view} 的 {n}</translation>
    </message>
    <message>
        <source>at most {n}, which buffer {buffer} has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>不超过缓冲区 {buffer} 的 {n}</translation>
    </message>
    <message>
        <source>at most {n}, which there are</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>不超过实有的 {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} elements up to byte {end}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>到第 {end} 字节的 {n} 个元素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} elements of {stride} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 个 {stride} 字节的元素</numerusform>
        </translation>
    </message>
    <message>
        <source>bytes up to {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>直到第 {n} 字节</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes, as the view has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>与视图一致的 {n} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>data in base64</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Base64 数据</translation>
    </message>
    <message>
        <source>data in base64, a path, or a binary chunk in the file</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Base64 数据、路径或文件内的二进制数据块</translation>
    </message>
    <message>
        <source>a relative path, such as textures/wood.png</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>相对路径，例如 textures/wood.png</translation>
    </message>
    <message>
        <source>one that suits the mode {mode}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>适合模式 {mode} 的值</translation>
    </message>
    <message>
        <source>one that suits the filter {name}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>适合过滤器 {name} 的值</translation>
    </message>
    <message>
        <source>data that can be unpacked</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>能解压的数据</translation>
    </message>
    <message>
        <source>data that cannot</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>无法解压的数据</translation>
    </message>
    <message>
        <source>data that Draco unpacks</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Draco 能解压的数据</translation>
    </message>
    <message>
        <source>data that it cannot</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>它无法解压的数据</translation>
    </message>
    <message>
        <source>an accessor, for Draco has the attribute</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>访问器，因为 Draco 有该属性</translation>
    </message>
    <message>
        <source>triangles, for Draco packs nothing else</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>三角形，因为 Draco 只压缩三角形</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers for each vertex</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>每个顶点 {n} 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {width} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} 组，每组 {width} 个数字</translation>
    </message>
    <message>
        <source>{n} of {width} numbers for {attribute}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{attribute} 有 {n} 组，每组 {width} 个数字</translation>
    </message>
    <message>
        <source>{n} of {width}, as there are positions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>与位置数一致的 {n} 组，每组 {width} 个</translation>
    </message>
    <message>
        <source>positions within {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{most} 以内的位置</translation>
    </message>
    <message>
        <source>one further away</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>更远的位置</translation>
    </message>
    <message>
        <source>primitives with equally many morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>变形目标数相同的图元</translation>
    </message>
    <message>
        <source>a larger one</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>更大的值</translation>
    </message>
    <message numerus="yes">
        <source>{n} matrices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 个矩阵</numerusform>
        </translation>
    </message>
    <message>
        <source>0, 0, 0, 1 in its last row</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>最后一行为 0, 0, 0, 1</translation>
    </message>
    <message>
        <source>a unit quaternion</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>单位四元数</translation>
    </message>
    <message>
        <source>one without a length</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>没有长度的四元数</translation>
    </message>
    <message>
        <source>a child of one node alone</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>只属于一个节点的子节点</translation>
    </message>
    <message>
        <source>{child}, a child of node {parent} as well</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>同时是节点 {parent} 子节点的 {child}</translation>
    </message>
    <message>
        <source>nodes that are not above it themselves</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>不是其上级的节点</translation>
    </message>
    <message>
        <source>as many joints as weights, four of each</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>关节与权重数量相同，各四个</translation>
    </message>
    <message>
        <source>other numbers of them</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>其他数量</translation>
    </message>
    <message>
        <source>joints below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>小于 {n} 的关节</translation>
    </message>
    <message>
        <source>1 to {n} joints</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>1 到 {n} 个关节</translation>
    </message>
    <message numerus="yes">
        <source>one with more than {n} joints, as the mesh needs</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>网格所需的、关节多于 {n} 个的蒙皮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a skin with {n} joints</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>有 {n} 个关节的蒙皮</numerusform>
        </translation>
    </message>
    <message>
        <source>more than znear, {near}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>大于 znear（{near}）</translation>
    </message>
    <message>
        <source>0, or a number from 1 up</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>0，或不小于 1 的数字</translation>
    </message>
    <message>
        <source>one channel for the {path} of a node</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>节点的 {path} 只有一个通道</translation>
    </message>
    <message>
        <source>a node below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>小于 {n} 的节点</translation>
    </message>
    <message>
        <source>values up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>不超过 {most} 的值</translation>
    </message>
    <message>
        <source>times as floats</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>浮点数时间</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>整数</translation>
    </message>
    <message>
        <source>times that rise from 0 or later</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>从 0 或更晚开始递增的时间</translation>
    </message>
    <message>
        <source>times that do not</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>不递增的时间</translation>
    </message>
    <message>
        <source>times up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>不超过 {most} 的时间</translation>
    </message>
    <message>
        <source>unit quaternions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>单位四元数</translation>
    </message>
    <message>
        <source>a PNG, JPEG or WebP image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>PNG、JPEG 或 WebP 图片</translation>
    </message>
    <message>
        <source>an image that is whole</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>完整的图片</translation>
    </message>
    <message>
        <source>one that is damaged</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>已损坏的图片</translation>
    </message>
    <message>
        <source>a KTX 2 image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>KTX 2 图片</translation>
    </message>
    <message>
        <source>the beginning of one</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>只有开头的图片</translation>
    </message>
    <message>
        <source>a KTX 2 image of two dimensions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>二维的 KTX 2 图片</translation>
    </message>
    <message>
        <source>one of {width} x {height} pixels</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{width} x {height} 像素的图片</translation>
    </message>
    <message>
        <source>a KTX 2 image with a Basis Universal texture</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>带 Basis Universal 纹理的 KTX 2 图片</translation>
    </message>
    <message>
        <source>one that cannot be unpacked</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>无法解压的图片</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of files</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 字节的文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 字节的 JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values in the JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>JSON 中的 {n} 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} brackets in each other</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 层嵌套的括号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes in each other</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 层嵌套的节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} primitives</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 个图元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} primitives to draw</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>要绘制的 {n} 个图元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} triangles, lines and points to draw</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>要绘制的 {n} 个三角形、线和点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vertices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 个顶点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} triangles, lines and points</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 个三角形、线和点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes that shine</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 个发光节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} joints of all skins</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>所有蒙皮共 {n} 个关节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} morph targets of a mesh</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>一个网格的 {n} 个变形目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vertices of morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>变形目标的 {n} 个顶点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of decoded data</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 字节的解码数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes to unpack</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>要解压的 {n} 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} keyframes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 个关键帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} animation channels</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 个动画通道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of images</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} 字节的图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels in one image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>一张图片中的 {n} 个像素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels in all images</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>所有图片共 {n} 个像素</numerusform>
        </translation>
    </message>
    <message>
        <source>the model reaches farther than {metres} metres</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>模型延伸超过 {metres} 米</translation>
    </message>
    <message>
        <source>there is nothing to be seen of the model</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>模型没有任何可见的部分</translation>
    </message>
    <message>
        <source>points of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>形状异常的点</translation>
    </message>
    <message>
        <source>a point that is nowhere</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>位置不存在的点</translation>
    </message>
    <message>
        <source>a texture that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>不存在的纹理</translation>
    </message>
    <message>
        <source>an animation of something that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>针对不存在之物的动画</translation>
    </message>
    <message>
        <source>a picture of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>形状异常的图片</translation>
    </message>
    <message>
        <source>a picture that is too large</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>过大的图片</translation>
    </message>
    <message>
        <source>a skin of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>形状异常的蒙皮</translation>
    </message>
    <message>
        <source>a skin with a joint that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>含有不存在关节的蒙皮</translation>
    </message>
    <message>
        <source>a node before its parent</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>排在父节点之前的节点</translation>
    </message>
    <message>
        <source>a matrix of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>形状异常的矩阵</translation>
    </message>
    <message>
        <source>a node with a part that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>含有不存在部分的节点</translation>
    </message>
    <message>
        <source>weights for other morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>属于其他变形目标的权重</translation>
    </message>
    <message>
        <source>a vertex on a joint that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>位于不存在关节上的顶点</translation>
    </message>
    <message>
        <source>an index without a vertex</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>没有顶点的索引</translation>
    </message>
    <message>
        <source>half a triangle</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>半个三角形</translation>
    </message>
    <message>
        <source>a material that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>不存在的材质</translation>
    </message>
    <message>
        <source>a primitive unlike its mesh</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>与网格不符的图元</translation>
    </message>
    <message>
        <source>a vertex array of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>形状异常的顶点数组</translation>
    </message>
    <message>
        <source>a vertex that is nowhere</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>位置不存在的顶点</translation>
    </message>
    <message>
        <source>joints unlike weights</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>与权重不符的关节</translation>
    </message>
    <message>
        <source>an animation of a node that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>针对不存在节点的动画</translation>
    </message>
    <message>
        <source>an animation of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>形状异常的动画</translation>
    </message>
    <message>
        <source>an animation that does not run on</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>停滞不前的动画</translation>
    </message>
    <message>
        <source>Keep off what the platform lays over the picture.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>避开平台覆盖在画面上的部分。</translation>
    </message>
    <message>
        <source>Let single letters be keys of the desk and of the control page, such as P for Pause.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>让单个字母成为控制台和控制页面的按键，例如 P 表示暂停。</translation>
    </message>
    <message>
        <source>empty and silent for a while; gifts wait</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>清空并静音一会儿；礼物等待</translation>
    </message>
    <message>
        <source>Nothing is on screen, nothing is heard. Gifts wait.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>屏幕已清空，没有声音。礼物等待。</translation>
    </message>
    <message>
        <source>{name}, which holds {what}</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{name}，其内容为 {what}</translation>
    </message>
    <message>
        <source>a name that no other of your effects has</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>你的其他特效没有用过的名字</translation>
    </message>
    <message>
        <source>a gift type that your {effect} does not claim</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>你的 {effect} 没有使用的礼物类型</translation>
    </message>
    <message>
        <source>found {found}, expected {expected}</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>发现 {found}，应为 {expected}</translation>
    </message>
    <message>
        <source>something that cannot be read</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{size} 像素</translation>
    </message>
    <message>
        <source>at most {n} of them</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>最多 {n} 个</translation>
    </message>
    <message>
        <source>the document</source>
        <extracomment>overlay/loaders/json_lines.py</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>它不是 JSON</translation>
    </message>
    <message>
        <source>what it holds cannot be used</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>其内容无法使用</translation>
    </message>
    <message>
        <source>{name} is no recording of Hyperfocus Overlay.</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>{name} 不是 Hyperfocus Overlay 的录制文件。</translation>
    </message>
    <message>
        <source>{name} was recorded by a newer Hyperfocus Overlay ({version}).</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>{name} 由更新的 Hyperfocus Overlay（{version}）录制。</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>没有说明时间</translation>
    </message>
    <message>
        <source>its time is impossible</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>时间不可能</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>太长</translation>
    </message>
    <message>
        <source>it is no object</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>its verb is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>命令未知</translation>
    </message>
    <message>
        <source>its wish is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>请求未知</translation>
    </message>
    <message>
        <source>its number is impossible</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>数字不可能</translation>
    </message>
    <message>
        <source>its digest is none</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>摘要无效</translation>
    </message>
    <message>
        <source>it says nothing known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>没有已知的内容</translation>
    </message>
    <message>
        <source>it says of the look nothing known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>关于外观没有已知的内容</translation>
    </message>
    <message>
        <source>its state of the connection is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>连接状态未知</translation>
    </message>
    <message>
        <source>The list of versions ended on {date}, and there is no newer one.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>版本列表已于 {date} 到期，没有更新的列表。</translation>
    </message>
    <message>
        <source>The list of versions is signed but cannot be understood ({place}).</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>版本列表已签名，但无法理解（{place}）。</translation>
    </message>
    <message>
        <source>The list of versions is from the future: is this computer&apos;s clock right?</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>版本列表来自未来：这台电脑的时钟准吗？</translation>
    </message>
    <message>
        <source>The list of versions is too large to be one.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>版本列表过大，不可能是真的。</translation>
    </message>
    <message>
        <source>The list of versions is not signed by a key that this program knows. It was not used.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>版本列表没有用本程序认识的密钥签名。未采用。</translation>
    </message>
    <message>
        <source>What the server sends is no list of versions.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>服务器发来的不是版本列表。</translation>
    </message>
    <message>
        <source>This build holds a key that is none, so it cannot look for newer versions.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>这个程序里的密钥无效，因此无法查找新版本。</translation>
    </message>
    <message>
        <source>This build does not know where newer versions are published, so it cannot look for them.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>这个程序不知道新版本在哪里发布，因此无法查找。</translation>
    </message>
    <message>
        <source>Version {newest} of {date} is available; this is {version}.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{date} 的版本 {newest} 已发布；当前是 {version}。</translation>
    </message>
    <message>
        <source>{version} is newer than the newest that is published, {newest}.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} 比已发布的最新版本 {newest} 还新。</translation>
    </message>
    <message>
        <source>{version} is the newest version.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} 是最新版本。</translation>
    </message>
    <message>
        <source>{version} should not be used any more; {newest} is available.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} 不应再使用；{newest} 已发布。</translation>
    </message>
    <message>
        <source>The list of versions is older than one that was here before. It was not used.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>版本列表比以前见过的还旧。未采用。</translation>
    </message>
    <message>
        <source>There is no theme {name}; known are {known}. The dark one is worn.</source>
        <extracomment>overlay/loaders/themes.py</extracomment>
        <translation>没有名为 {name} 的主题；已知的有 {known}。改用深色主题。</translation>
    </message>
    <message>
        <source>another name, for {file} has it</source>
        <extracomment>overlay/loaders/themes.py</extracomment>
        <translation>另一个名字，因为 {file} 已使用</translation>
    </message>
    <message>
        <source>The url must look like ws://host:port/ws or wss://host/ws.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>地址应形如 ws://host:port/ws 或 wss://host/ws。</translation>
    </message>
    <message>
        <source>The url must not hold a user name or a password; use the token setting instead.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>地址中不能包含用户名或密码；请改用令牌。</translation>
    </message>
    <message>
        <source>The token holds a character that cannot be sent.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>令牌中含有无法发送的字符。</translation>
    </message>
    <message>
        <source>The token would travel unencrypted to another machine: use a wss:// address, or set allow_plain_token.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>令牌会不加密地传到另一台机器：请使用 wss:// 地址，或设置 allow_plain_token。</translation>
    </message>
    <message>
        <source>The url is not an address: its host or its port cannot be read.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>这不是地址：无法读出主机或端口。</translation>
    </message>
    <message>
        <source>The url must not hold a fragment (#…), and its host must be a name or a number.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>地址不能包含片段（#…），主机必须是名称或数字。</translation>
    </message>
    <message>
        <source>No overlay is running with the data folder {folder}.</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>没有叠加层在使用数据文件夹 {folder} 运行。</translation>
    </message>
    <message>
        <source>it ended</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>它已结束</translation>
    </message>
    <message>
        <source>The overlay with the data folder {folder} does not answer.</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>使用数据文件夹 {folder} 的叠加层没有响应。</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>connection refused</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>no route to host</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>{address} through the proxy {proxy}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>经由代理 {proxy} 的 {address}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted: {reason}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器的证书不受信任：{reason}</translation>
    </message>
    <message>
        <source>the server refused us (401): sign in again, or check the token</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器拒绝了我们（401）：请重新登录，或检查令牌</translation>
    </message>
    <message>
        <source>the server refused us (403): sign in again, or check the token</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器拒绝了我们（403）：请重新登录，或检查令牌</translation>
    </message>
    <message>
        <source>the server has no gift engine at this path (404): check the url</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器在此路径上没有礼物引擎（404）：请检查地址</translation>
    </message>
    <message>
        <source>the server asks us to come back later (429)</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器请我们稍后再来（429）</translation>
    </message>
    <message>
        <source>the server is not available at the moment (503)</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器暂时不可用（503）</translation>
    </message>
    <message>
        <source>{reason}; is the gift engine running?</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{reason}；礼物引擎在运行吗？</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet: the clock of this computer is probably wrong, it says {date}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器的证书尚未生效：这台电脑的时钟可能不准，显示为 {date}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired, or the clock of this computer is wrong: it says {date}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器的证书已过期，或这台电脑的时钟不准：显示为 {date}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not for {host}: somebody else answers, perhaps the login page of a network</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器的证书不属于 {host}：应答的是别人，也许是网络的登录页面</translation>
    </message>
    <message>
        <source>the server&apos;s certificate comes from an authority that this computer does not know</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器的证书来自这台电脑不认识的机构</translation>
    </message>
    <message>
        <source>a web page answered instead of the gift engine ({status}): the network may ask for a login</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>应答的是网页而不是礼物引擎（{status}）：网络可能需要登录</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器应答 {status}</translation>
    </message>
    <message>
        <source>the proxy settings of this computer cannot be used; set NO_PROXY for the host</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>这台电脑的代理设置无法使用；请为该主机设置 NO_PROXY</translation>
    </message>
    <message>
        <source>{address} did not answer in time</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{address} 没有及时应答</translation>
    </message>
    <message>
        <source>{reason}; is this computer online?</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{reason}；这台电脑联网了吗？</translation>
    </message>
    <message>
        <source>the name {host} was not found</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>找不到名称 {host}</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {reason}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>无法连接 {address}：{reason}</translation>
    </message>
    <message>
        <source>the connection failed ({error})</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>连接失败（{error}）</translation>
    </message>
    <message>
        <source>the server does not speak {protocol}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器不支持 {protocol}</translation>
    </message>
    <message>
        <source>the proxy {proxy} does not let us through</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>代理 {proxy} 不放行</translation>
    </message>
    <message>
        <source>the server redirects to something that is no address</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器重定向到的不是一个地址</translation>
    </message>
    <message>
        <source>there is no gift engine at this address</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>这个地址上没有礼物引擎</translation>
    </message>
    <message>
        <source>the server hung up during the encrypted handshake</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>服务器在加密握手时挂断了</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>the encrypted connection could not be made ({reason})</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>无法建立加密连接（{reason}）</translation>
    </message>
    <message>
        <source>OBS does not answer at its address.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>OBS 在其地址上没有应答。</translation>
    </message>
    <message>
        <source>OBS did not answer {request} in time.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>OBS 没有及时应答 {request}。</translation>
    </message>
    <message>
        <source>OBS wants a password.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>OBS 需要密码。</translation>
    </message>
    <message>
        <source>Start OBS, and enable its server: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/network/obs_watch.py</extracomment>
        <translation>启动 OBS 并启用其服务器：工具，WebSocket 服务器设置。</translation>
    </message>
    <message>
        <source>OBS is live, so no test card was shown. Press Set up OBS before the stream to have it checked.</source>
        <extracomment>overlay/network/obs_watch.py</extracomment>
        <translation>OBS 正在直播，所以没有显示测试卡。请在直播前按“设置 OBS”进行检查。</translation>
    </message>
    <message>
        <source>The recording {path} cannot be written: {reason}.</source>
        <extracomment>overlay/network/recorder.py</extracomment>
        <translation>无法写入录制文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The list of versions could not be fetched: {reason}.</source>
        <extracomment>overlay/network/release_watch.py</extracomment>
        <translation>无法获取版本列表：{reason}。</translation>
    </message>
    <message>
        <source>Switch off its setting Exclude alpha.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>关闭其中的“排除 Alpha”（Exclude alpha）设置。</translation>
    </message>
    <message>
        <source>Choose the capture method Windows 10 (1903 and up): the others make the background black.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>选择采集方式“Windows 10（1903 及更高版本）”：其他方式会使背景变黑。</translation>
    </message>
    <message>
        <source>Choose the method Window Capture in it: a capture of the display has no transparency.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>在其中选择“窗口采集”方式：显示器采集没有透明度。</translation>
    </message>
    <message>
        <source>On Wayland only you can choose a window, in a dialog of your desktop: add Window Capture (PipeWire) to the scene, or Screen Capture (PipeWire) in newer OBS, choose the window Hyperfocus Overlay, name the source so as well, and press Set up OBS again.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>在 Wayland 上只有你能在桌面的对话框里选择窗口：向场景添加“窗口采集（PipeWire）”，较新的 OBS 中为“屏幕采集（PipeWire）”，选择窗口 Hyperfocus Overlay，给来源取同样的名字，然后再按一次“设置 OBS”。</translation>
    </message>
    <message>
        <source>Choose the window in the dialog, not the screen.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>请在对话框中选择窗口，而不是屏幕。</translation>
    </message>
    <message>
        <source>With a key colour there is no transparency to check: the source needs a colour key filter.</source>
        <extracomment>overlay/obs/checking.py</extracomment>
        <translation>使用键控颜色时没有透明度可检查：来源需要一个色值（Color Key）滤镜。</translation>
    </message>
    <message>
        <source>OBS sent a screenshot that cannot be read.</source>
        <extracomment>overlay/obs/checking.py</extracomment>
        <translation>OBS 发来的截图无法读取。</translation>
    </message>
    <message>
        <source>Press Set up OBS in the desk.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>请在控制台中按“设置 OBS”。</translation>
    </message>
    <message>
        <source>The source {source} is in the scene {scene} more than once</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>来源 {source} 在场景 {scene} 中不止一个</translation>
    </message>
    <message>
        <source>{name}, in which the source {source} lies, is hidden in {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>来源 {source} 所在的 {name} 在 {scene} 中被隐藏。</translation>
    </message>
    <message>
        <source>{name}, in which the source {source} lies, is scaled, moved or cropped.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>来源 {source} 所在的 {name} 被缩放、移动或裁剪。</translation>
    </message>
    <message>
        <source>Put it back to 100 %, or move the source out of it: scaling darkens soft edges.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>请恢复到 100%，或把来源移出去：缩放会使柔和边缘变暗。</translation>
    </message>
    <message>
        <source>Show it.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>请显示它。</translation>
    </message>
    <message>
        <source>The canvas of OBS is {size}, the overlay is {ours}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>OBS 画布为 {size}，叠加层为 {ours}。</translation>
    </message>
    <message>
        <source>The source {source} has filters: {names}. They shift half-transparent colours.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>来源 {source} 有滤镜：{names}。它们会改变半透明颜色。</translation>
    </message>
    <message>
        <source>Settings of the source {source} are not as they should be: {names}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>来源 {source} 的某些设置不正确：{names}。</translation>
    </message>
    <message>
        <source>The source {source} is not in the scene {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>来源 {source} 不在场景 {scene} 中。</translation>
    </message>
    <message>
        <source>OBS has no scene {scene}: choose another one.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>OBS 没有场景 {scene}：请另选一个。</translation>
    </message>
    <message>
        <source>This OBS offers no {source}. On X11 it needs a window manager; elsewhere OBS is too old.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>这个 OBS 没有 {source}。在 X11 上它需要窗口管理器；在其他系统上说明 OBS 太旧。</translation>
    </message>
    <message>
        <source>OBS does not see the overlay&apos;s window.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>OBS 看不到叠加层的窗口。</translation>
    </message>
    <message>
        <source>Start the overlay, and do not minimise it or move it to another desktop.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>请启动叠加层，不要最小化，也不要移到其他桌面。</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{fault}。</translation>
    </message>
    <message>
        <source>Start the overlay with --size {size}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>请用 --size {size} 启动叠加层。</translation>
    </message>
    <message>
        <source>The settings of the source {source} were put right.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>来源 {source} 的设置已更正。</translation>
    </message>
    <message>
        <source>The source {source} is hidden in the scene {scene}</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>来源 {source} 在场景 {scene} 中被隐藏</translation>
    </message>
    <message>
        <source>The source {source} is scaled, moved or cropped</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>来源 {source} 被缩放、移动或裁剪</translation>
    </message>
    <message>
        <source>The source {source} is not blended normally</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>来源 {source} 的混合模式不是正常</translation>
    </message>
    <message>
        <source>Remove them, unless you want just that.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>请移除它们，除非你正想如此。</translation>
    </message>
    <message>
        <source>{fault}; that was put right.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{fault}；已更正。</translation>
    </message>
    <message>
        <source>The source {source} was created in the scene {scene}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>已在场景 {scene} 中创建来源 {source}。</translation>
    </message>
    <message>
        <source>The canvas of OBS and the overlay are both {size}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>OBS 画布和叠加层都是 {size}。</translation>
    </message>
    <message>
        <source>The source {source} is set as it should be.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>来源 {source} 的设置正确。</translation>
    </message>
    <message>
        <source>Press Set up OBS in the desk with that scene.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>请在控制台中选这个场景并按“设置 OBS”。</translation>
    </message>
    <message>
        <source>The source {source} was added to the scene {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>已将来源 {source} 添加到场景 {scene}。</translation>
    </message>
    <message>
        <source>No source in OBS shows the overlay.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>OBS 中没有显示叠加层的来源。</translation>
    </message>
    <message>
        <source>The overlay is not in the picture: the scene {scene} does not show it.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>叠加层不在画面中：场景 {scene} 没有显示它。</translation>
    </message>
    <message>
        <source>OBS is not found; it is looked for now and then. It needs Tools, WebSocket Server Settings, Enable.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>没有找到 OBS；会不时寻找。需要：工具，WebSocket 服务器设置，启用。</translation>
    </message>
    <message>
        <source>The overlay is in the picture.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>叠加层在画面中。</translation>
    </message>
    <message>
        <source>OBS is live.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>OBS 正在直播。</translation>
    </message>
    <message>
        <source>OBS drops frames, so effects are reduced for a while.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>OBS 掉帧，因此暂时减少特效。</translation>
    </message>
    <message>
        <source>OBS has no source for the overlay yet: choose a scene and press Set up OBS.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>OBS 还没有叠加层的来源：选择一个场景并按“设置 OBS”。</translation>
    </message>
    <message>
        <source>of an unknown version</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>版本未知</translation>
    </message>
    <message>
        <source>OBS refuses {request}.</source>
        <extracomment>overlay/obs/talk.py</extracomment>
        <translation>OBS 拒绝了 {request}。</translation>
    </message>
    <message>
        <source>OBS refuses {request}: {reason}.</source>
        <extracomment>overlay/obs/talk.py</extracomment>
        <translation>OBS 拒绝了 {request}：{reason}。</translation>
    </message>
    <message>
        <source>Remove the setting alpha, or set it to auto, and start the overlay again.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>请去掉设置 alpha，或改为 auto，然后重新启动叠加层。</translation>
    </message>
    <message>
        <source>Remove the filters of the source, and switch off what changes colours in its settings.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>请移除来源的滤镜，并关闭其设置中改变颜色的选项。</translation>
    </message>
    <message>
        <source>The test card arrives in OBS: transparency, colours and half-transparency.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>测试卡已到达 OBS：透明、颜色和半透明都正确。</translation>
    </message>
    <message>
        <source>OBS captures nothing of the overlay&apos;s window.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>OBS 没有采集到叠加层窗口的任何内容。</translation>
    </message>
    <message>
        <source>It may be covered, not minimised or on another desktop. If it is in plain sight, update the graphics driver.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>它可以被遮住，但不能最小化或在其他桌面上。如果它明明可见，请更新显卡驱动。</translation>
    </message>
    <message>
        <source>OBS captures only black.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>OBS 只采集到黑色。</translation>
    </message>
    <message>
        <source>OBS captures the overlay without its transparency: the background would be black.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>OBS 采集的叠加层没有透明度：背景会变黑。</translation>
    </message>
    <message>
        <source>The overlay arrives in OBS in another size, which darkens soft edges.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>叠加层以另一种尺寸到达 OBS，柔和的边缘会变暗。</translation>
    </message>
    <message>
        <source>Set your desktop&apos;s scaling to 100 % for the overlay&apos;s screen, or give the overlay the size of the canvas.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>请把叠加层所在屏幕的桌面缩放设为 100%，或让叠加层与画布同样大小。</translation>
    </message>
    <message>
        <source>Only a part of the overlay arrives in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>只有一部分叠加层到达 OBS。</translation>
    </message>
    <message>
        <source>Take off crops and crop filters, and give the overlay a screen that is as large as it.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>请去掉裁剪和裁剪滤镜，并给叠加层一个足够大的屏幕。</translation>
    </message>
    <message>
        <source>What arrives in OBS is not the overlay&apos;s picture in its place: another window, or a part of it.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>到达 OBS 的不是叠加层原位的画面：是另一个窗口，或其中一部分。</translation>
    </message>
    <message>
        <source>Choose the window Hyperfocus Overlay in the source, and remove the source&apos;s filters.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>请在来源中选择窗口 Hyperfocus Overlay，并移除来源的滤镜。</translation>
    </message>
    <message>
        <source>Red and blue arrive exchanged in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>OBS 中红色和蓝色互换了。</translation>
    </message>
    <message>
        <source>Switch off Swap red and blue in the source.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>请关闭来源中的“交换红蓝”（Swap red and blue）。</translation>
    </message>
    <message>
        <source>Soft edges get dark fringes: the overlay writes premultiplied alpha, and this capture expects it straight.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>柔和边缘出现暗边：叠加层写的是预乘 Alpha，而此采集需要直通 Alpha。</translation>
    </message>
    <message>
        <source>Soft edges get bright fringes: the overlay writes straight alpha, and this capture expects it premultiplied.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>柔和边缘出现亮边：叠加层写的是直通 Alpha，而此采集需要预乘 Alpha。</translation>
    </message>
    <message>
        <source>Soft edges come out too bright or too dark: the overlay&apos;s alpha is not of the kind that this capture blends.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>柔和边缘过亮或过暗：叠加层的 Alpha 不是此采集混合的那种。</translation>
    </message>
    <message>
        <source>Half-transparent colours arrive changed in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>半透明颜色到达 OBS 时改变了。</translation>
    </message>
    <message>
        <source>Colours arrive changed in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>颜色到达 OBS 时改变了。</translation>
    </message>
    <message>
        <source>OBS does not accept the password.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>OBS 不接受该密码。</translation>
    </message>
    <message>
        <source>This OBS speaks another version of obs-websocket: OBS 28 or newer is needed.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>这个 OBS 使用另一版本的 obs-websocket：需要 OBS 28 或更高版本。</translation>
    </message>
    <message>
        <source>OBS has ended this connection by its user&apos;s wish.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>OBS 按其用户的意愿结束了此连接。</translation>
    </message>
    <message>
        <source>OBS has closed the connection.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>OBS 关闭了连接。</translation>
    </message>
    <message>
        <source>{code}: {reason}; built-in effect shown</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>{code}：{reason}；已显示内置特效</translation>
    </message>
    <message>
        <source>it was not there within {secs} s</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>{secs} 秒内没有到达</translation>
    </message>
    <message>
        <source>it had to make room for others</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>不得不为其他文件腾出位置</translation>
    </message>
    <message>
        <source>it had not come when the gift left</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>礼物离开时它还没到</translation>
    </message>
    <message>
        <source>taken off the screen</source>
        <extracomment>overlay/playback/opening.py</extracomment>
        <translation>已从屏幕移走</translation>
    </message>
    <message>
        <source>not shown: {reason}</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>未显示：{reason}</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>已显示</translation>
    </message>
    <message>
        <source>ended in order</source>
        <extracomment>overlay/app/account/chronicle.py</extracomment>
        <translation>正常结束</translation>
    </message>
    <message>
        <source>The desk is in the tray: a click on its icon opens it again. To end the overlay, choose Quit in the icon&apos;s menu.</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>控制台在系统托盘中：点击其图标可重新打开。要结束叠加层，请在图标的菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>Panic lasts, in seconds</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>紧急清空持续秒数</translation>
    </message>
    <message>
        <source>Shown with</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>展示方式</translation>
    </message>
    <message>
        <source>Its effect; or the 3D model that comes with the program, where there is one; or a short video</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>自己的特效；或程序自带的 3D 模型（如果有）；或一段短视频</translation>
    </message>
    <message>
        <source>at least one pixel for each of {size} cells</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{size} 个单元格每个至少一个像素</translation>
    </message>
    <message>
        <source>no {kind} can be decoded here</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>这里无法解码 {kind}</translation>
    </message>
    <message>
        <source>too many others are being fetched</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>正在获取的其他文件太多</translation>
    </message>
    <message>
        <source>an error of this program ({error})</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>本程序的错误（{error}）</translation>
    </message>
    <message>
        <source>it is larger than {n} MiB</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>大于 {n} MiB</translation>
    </message>
    <message>
        <source>it leads on more than {n} times</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>转向超过 {n} 次</translation>
    </message>
    <message>
        <source>its server answers {status}</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>其服务器回应 {status}</translation>
    </message>
    <message>
        <source>its server packs it although it was not asked to</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>其服务器未经请求就压缩了它</translation>
    </message>
    <message>
        <source>it did not come within {secs} s</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>{secs} 秒内没有到达</translation>
    </message>
    <message>
        <source>its server cannot prove who it is</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>其服务器无法证明身份</translation>
    </message>
    <message>
        <source>its server cannot be reached</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>无法连接到其服务器</translation>
    </message>
    <message>
        <source>its address cannot be read</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>其地址无法读取</translation>
    </message>
    <message>
        <source>its server gives no sense ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>其服务器的回应无意义（{error}）</translation>
    </message>
    <message>
        <source>it cannot be fetched ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>无法获取（{error}）</translation>
    </message>
    <message>
        <source>it leads from one scheme to another</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>从一种协议转到另一种</translation>
    </message>
    <message>
        <source>its address is not of the open Internet</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>其地址不属于公共互联网</translation>
    </message>
    <message>
        <source>it names a file of another origin</source>
        <extracomment>overlay/network/fetching/library.py</extracomment>
        <translation>引用了其他来源的文件</translation>
    </message>
    <message>
        <source>it names other files again and again</source>
        <extracomment>overlay/network/assets/model_maker.py</extracomment>
        <translation>一再引用其他文件</translation>
    </message>
    <message>
        <source>it names more than {n} other files</source>
        <extracomment>overlay/network/assets/model_maker.py</extracomment>
        <translation>引用了超过 {n} 个其他文件</translation>
    </message>
    <message>
        <source>its address is neither http nor https</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>其地址既非 http 也非 https</translation>
    </message>
    <message>
        <source>the decoder gave no picture</source>
        <extracomment>overlay/network/assets/picture_maker.py</extracomment>
        <translation>解码器没有给出图片</translation>
    </message>
    <message>
        <source>the decoder gave no sound</source>
        <extracomment>overlay/network/assets/sound_maker.py</extracomment>
        <translation>解码器没有给出声音</translation>
    </message>
    <message>
        <source>the decoder gave nothing</source>
        <extracomment>overlay/network/assets/video_maker.py</extracomment>
        <translation>解码器什么也没给出</translation>
    </message>
    <message>
        <source>the decoder gave {fault}</source>
        <extracomment>overlay/network/assets/workshop.py</extracomment>
        <translation>解码器给出了 {fault}</translation>
    </message>
    <message>
        <source>the decoder gave no sense</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>解码器的结果无意义</translation>
    </message>
    <message>
        <source>the decoder cannot be started ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>无法启动解码器（{error}）</translation>
    </message>
    <message>
        <source>it takes too much memory</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>占用内存太多</translation>
    </message>
    <message>
        <source>its test gifts are {names}</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>它的测试礼物有 {names}</translation>
    </message>
    <message>
        <source>its key is another</source>
        <extracomment>overlay/network/control/channel.py</extracomment>
        <translation>它的密钥不同</translation>
    </message>
    <message>
        <source>it does not know this</source>
        <extracomment>overlay/network/control/channel.py</extracomment>
        <translation>它不认识这个</translation>
    </message>
    <message>
        <source>The source {source} has no filter that takes the key colour out.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>来源 {source} 没有去除键控颜色的滤镜。</translation>
    </message>
    <message>
        <source>Add a Color Key filter with the overlay&apos;s colour.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>请添加一个使用叠加层颜色的色值（Color Key）滤镜。</translation>
    </message>
    <message>
        <source>It stands in OBS under Tools, WebSocket Server Settings, Show Connect Info; paste it on the desk&apos;s page Set-up.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>它在 OBS 的“工具 → WebSocket 服务器设置 → 显示连接信息”中；请粘贴到“设置”页面。</translation>
    </message>
    <message>
        <source>What answers at the address of OBS is not obs-websocket 5, which OBS 28 and newer have.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>在 OBS 地址上响应的不是 obs-websocket 5（OBS 28 及更高版本自带）。</translation>
    </message>
    <message>
        <source>it has no sound</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>shown ({note})</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>已显示（{note}）</translation>
    </message>
    <message>
        <source>hidden: its sender is on your block list</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>已隐藏：送礼人在你的屏蔽名单上</translation>
    </message>
    <message>
        <source>gifts from {value}</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>价值 {value} 起的礼物</translation>
    </message>
    <message>
        <source>all gifts</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>所有礼物</translation>
    </message>
    <message>
        <source>hidden by your rule {n} for {gifts}</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>已被你的规则 {n} 隐藏（{gifts}）</translation>
    </message>
    <message>
        <source>the overlay was closed before the gift was seen</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>礼物出现之前叠加层已关闭</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>skipped before it started</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>开始前已跳过</translation>
    </message>
    <message>
        <source>acked on receipt</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>收到时已应答</translation>
    </message>
    <message>
        <source>too many gifts were waiting</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>等待的礼物太多</translation>
    </message>
    <message>
        <source>the gift was not presented in time</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>礼物没有及时显示</translation>
    </message>
    <message>
        <source>the connection closed ({code}: {reason})</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>连接已关闭（{code}：{reason}）</translation>
    </message>
    <message>
        <source>the connection closed ({code})</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>连接已关闭（{code}）</translation>
    </message>
    <message>
        <source>the subprotocol was not negotiated</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>子协议未协商</translation>
    </message>
    <message>
        <source>the engine did not answer connection:init</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>引擎没有应答 connection:init</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>等待重连</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>waiting for the engine&apos;s welcome</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>等待引擎的欢迎</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>the engine sends many frames that cannot be read</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>引擎发来许多无法读取的消息</translation>
    </message>
    <message>
        <source>the engine refused the connection: {reason}</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>引擎拒绝了连接：{reason}</translation>
    </message>
    <message>
        <source>the engine speaks version {version} of the protocol, we speak 1</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>引擎使用协议版本 {version}，我们使用 1</translation>
    </message>
    <message>
        <source>the engine was silent for {secs} s</source>
        <extracomment>overlay/protocol/vigil.py</extracomment>
        <translation>引擎沉默了 {secs} 秒</translation>
    </message>
    <message>
        <source>the connection is dead: a ping was not answered</source>
        <extracomment>overlay/protocol/vigil.py</extracomment>
        <translation>连接已失效：ping 没有得到应答</translation>
    </message>
    <message>
        <source>There is no effect to choose from</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>没有可选的特效</translation>
    </message>
    <message>
        <source>Two effects are named {name}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>两个特效都叫 {name}</translation>
    </message>
    <message>
        <source>There is no effect {name}; known: {names}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>没有特效 {name}；已知的有：{names}</translation>
    </message>
    <message>
        <source>The effect {effect_name} names an image {file_name} that was not loaded</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>特效 {effect_name} 用到的图片 {file_name} 没有加载</translation>
    </message>
    <message>
        <source>Gift type {gift_type} is claimed by {one} and {other}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>礼物类型 {gift_type} 同时被 {one} 和 {other} 使用</translation>
    </message>
    <message>
        <source>another emitter&apos;s name as the parent of {name}: {names}</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>用另一个发射器的名字作为 {name} 的父级：{names}</translation>
    </message>
    <message>
        <source>&apos;count&apos; and one cycle for {name}, for its particles come with their parents</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>{name} 要有 &apos;count&apos; 和一个周期，因为它的粒子随父级而来</translation>
    </message>
    <message>
        <source>a name of its own for each emitter</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>每个发射器要有自己的名字</translation>
    </message>
    <message>
        <source>{input} among the &apos;inputs&apos;, for a drive follows it</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>&apos;inputs&apos; 中要有 {input}，因为有驱动跟随它</translation>
    </message>
    <message>
        <source>at most {n} particles, for emitter {name}</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>发射器 {name} 最多 {n} 个粒子</translation>
    </message>
    <message>
        <source>either &apos;still&apos; or &apos;frames_per_sec&apos;</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;still&apos; 或 &apos;frames_per_sec&apos; 之一</translation>
    </message>
    <message>
        <source>&apos;cell&apos; alone, without what chooses between cells</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>只有 &apos;cell&apos;，没有其他选择单元格的项</translation>
    </message>
    <message>
        <source>&apos;cell&apos; below {n}, for there are so many cells</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>小于 {n} 的 &apos;cell&apos;，因为只有这么多单元格</translation>
    </message>
    <message>
        <source>&apos;picture&apos; for the sprite &quot;picture&quot;, and for no other</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;picture&apos; 只用于精灵 &quot;picture&quot;，不用于其他</translation>
    </message>
    <message>
        <source>either &apos;count&apos; or &apos;rate_per_sec&apos;</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;count&apos; 或 &apos;rate_per_sec&apos; 之一</translation>
    </message>
    <message>
        <source>&apos;spawn_secs&apos; above 0, for how long the rate lasts</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;spawn_secs&apos; 大于 0，即速率持续多久</translation>
    </message>
    <message>
        <source>&apos;period_secs&apos; above 0, for more than one cycle</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>多于一个周期时 &apos;period_secs&apos; 要大于 0</translation>
    </message>
    <message>
        <source>each &apos;at&apos; above the one before</source>
        <extracomment>overlay/scene/measures.py</extracomment>
        <translation>每个 &apos;at&apos; 大于前一个</translation>
    </message>
    <message>
        <source>min {least} is above max {most}</source>
        <extracomment>overlay/scene/measures.py</extracomment>
        <translation>min {least} 大于 max {most}</translation>
    </message>
    <message>
        <source>must be the path of a folder</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>必须是文件夹的路径</translation>
    </message>
    <message>
        <source>must be a number</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>必须是数字</translation>
    </message>
    <message>
        <source>must be four numbers, for small, medium, large and grand gifts</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>必须是四个数字，对应小、中、大和特大礼物</translation>
    </message>
    <message>
        <source>must be numbers between 0 and 1</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>必须是 0 到 1 之间的数字</translation>
    </message>
    <message>
        <source>must be transparent or a colour such as #00ff00</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>必须是 transparent 或像 #00ff00 这样的颜色</translation>
    </message>
    <message>
        <source>must look like ws://127.0.0.1:4455</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>必须像 ws://127.0.0.1:4455 这样</translation>
    </message>
    <message>
        <source>must look like 120,40</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>必须像 120,40 这样</translation>
    </message>
    <message>
        <source>each number must be between -{most} and {most}</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>每个数字必须在 -{most} 到 {most} 之间</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>holds a character that cannot be used</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>包含无法使用的字符</translation>
    </message>
    <message>
        <source>must be a list of tables</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>必须是表的列表</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>必须是 yes 或 no</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must be a text</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>{source}: {words}.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>{source}：{words}。</translation>
    </message>
    <message>
        <source>The option {option}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>选项 {option}</translation>
    </message>
    <message>
        <source>{source} is not known.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>{source} 未知。</translation>
    </message>
    <message>
        <source>should be greater than or equal to {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>应至少为 {n}</translation>
    </message>
    <message>
        <source>should be greater than {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>应大于 {n}</translation>
    </message>
    <message>
        <source>should be less than or equal to {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>应至多为 {n}</translation>
    </message>
    <message>
        <source>should be {names}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>应为 {names}</translation>
    </message>
    <message>
        <source>should have at most {n} entries</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>最多应有 {n} 项</translation>
    </message>
    <message>
        <source>should have at most {n} characters</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>最多应有 {n} 个字符</translation>
    </message>
    <message>
        <source>The variable {variable}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>变量 {variable}</translation>
    </message>
    <message>
        <source>The setting {name} in {file}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>{file} 中的设置 {name}</translation>
    </message>
    <message>
        <source>banners need an anchor at the top or at the bottom</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>横幅需要上方或下方的锚点</translation>
    </message>
    <message>
        <source>The variable {name} is not known; was {other} meant?</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>变量 {name} 未知；是否指 {other}？</translation>
    </message>
    <message>
        <source>The variable {name} is not known.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>变量 {name} 未知。</translation>
    </message>
    <message>
        <source>{key} in the settings file must be a whole number from 1 on.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>设置文件中的 {key} 必须是从 1 开始的整数。</translation>
    </message>
    <message>
        <source>The settings file was written by a newer version of this program ({key} {theirs}; this one knows {ours}). Use the newer program, or put back the copy that it kept beside the file.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>设置文件由本程序的更新版本写入（{key} {theirs}；本程序支持 {ours}）。请使用更新的程序，或恢复它保存在文件旁的副本。</translation>
    </message>
    <message>
        <source>The settings file {path} does not exist.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>设置文件 {path} 不存在。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {reason}.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>无法读取设置文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The settings file {path} is not UTF-8 text.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>设置文件 {path} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The settings file {path} is not valid TOML: {reason}.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>设置文件 {path} 不是有效的 TOML：{reason}。</translation>
    </message>
    <message>
        <source>Alarms are silent until a device is chosen for them: one that OBS does not capture, your headphones maybe.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>在为警报选择设备之前，警报不会发声：请选择 OBS 不采集的设备，例如你的耳机。</translation>
    </message>
    <message>
        <source>Gifts play on this device as well, and OBS may capture it: alarms stay silent on it.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>礼物也在此设备上播放，OBS 可能会采集它：警报在此设备上保持静音。</translation>
    </message>
    <message>
        <source>Gifts play on your system&apos;s own device. If that is the one chosen here, your viewers may hear your alarms.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>礼物在系统默认设备上播放。如果这里选的就是它，观众可能会听到你的警报。</translation>
    </message>
    <message>
        <source>Where OBS captures the sound of hyperfocus-overlay itself (Application Audio Capture), viewers hear alarms on any device: leave them silent then.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>如果 OBS 采集 hyperfocus-overlay 本身的声音（应用程序音频采集），无论用哪个设备观众都会听到警报：这时请让警报保持静音。</translation>
    </message>
    <message>
        <source>the system&apos;s sound device</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>系统的声音设备</translation>
    </message>
    <message>
        <source>Plays on {device}.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>通过{device}播放。</translation>
    </message>
    <message>
        <source>Looking for the sound device.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>正在寻找声音设备。</translation>
    </message>
    <message>
        <source>Muted on {device}.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>{device}已静音。</translation>
    </message>
    <message>
        <source>What the desk speaks: system, or a language&apos;s code such as de.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>控制台的语言：system，或语言代码，例如 zh-CN。</translation>
    </message>
    <message>
        <source>What viewers read on the canvas: same as the desk, or a language&apos;s code.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>观众在画面上看到的语言：same 与控制台相同，或语言代码。</translation>
    </message>
    <message>
        <source>Where banners and signs stand, instead of where the theme has them.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>横幅和标牌所在的位置，代替主题的位置。</translation>
    </message>
    <message>
        <source>Hear no gifts, until this is off again.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>不播放礼物的声音，直到再次关闭此项。</translation>
    </message>
    <message>
        <source>Keep the overlay window below all others; OBS captures it all the same.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>让叠加层窗口保持在所有窗口之下；OBS 照样能采集它。</translation>
    </message>
    <message>
        <source>Lock the overlay window: nothing moves it, and the mouse goes through it.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>锁定叠加层窗口：什么也移动不了它，鼠标会穿过它。</translation>
    </message>
    <message>
        <source>Where the overlay window is on the desktop: its left and upper edge, such as 120,40.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>叠加层窗口在桌面上的位置：左边缘和上边缘，例如 120,40。</translation>
    </message>
    <message>
        <source>The key for panic, and back, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>在任何窗口中用于紧急停止及恢复的按键；无：没有按键。</translation>
    </message>
    <message>
        <source>The key that pauses, and goes on, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>在任何窗口中用于暂停及继续的按键；无：没有按键。</translation>
    </message>
    <message>
        <source>The key that skips what is shown, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>在任何窗口中用于跳过正在显示内容的按键；无：没有按键。</translation>
    </message>
    <message>
        <source>The key that mutes, and unmutes, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>在任何窗口中用于静音及取消静音的按键；无：没有按键。</translation>
    </message>
    <message>
        <source>Tell me when the gift engine is gone for ten seconds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>礼物引擎断开十秒时提醒我。</translation>
    </message>
    <message>
        <source>Tell me when gifts do not reach the screen, or the connection is lost again and again.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>礼物没有到达屏幕，或连接反复断开时提醒我。</translation>
    </message>
    <message>
        <source>Tell me when OBS is live and the overlay is not in the picture, where it was before.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>OBS 正在直播，而原本在画面中的叠加层不见了时提醒我。</translation>
    </message>
    <message>
        <source>Tell me when the files of several gifts cannot be had or played.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>多个礼物的文件无法获取或播放时提醒我。</translation>
    </message>
    <message>
        <source>The sound device that alarms are heard on, one that OBS does not capture; none: they are silent.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>播放警报的声音设备，选一个 OBS 不采集的；不填则警报静音。</translation>
    </message>
    <message>
        <source>Seconds until gifts come back from panic by themselves.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>紧急清空后礼物自动恢复前的秒数。</translation>
    </message>
    <message>
        <source>Look once a day, and never during a stream, whether there is a newer version.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>每天查看一次有没有新版本，直播时绝不查看。</translation>
    </message>
    <message>
        <source>Fire</source>
        <extracomment>assets/effects/fire.json</extracomment>
        <translation>火焰</translation>
    </message>
    <message>
        <source>Galaxy</source>
        <extracomment>assets/effects/galaxy.json</extracomment>
        <translation>银河</translation>
    </message>
    <message>
        <source>Glimmer</source>
        <extracomment>assets/effects/glimmer.json</extracomment>
        <translation>微光</translation>
    </message>
    <message>
        <source>This page needs its key. Take the link from the desk, with Control page, or paste the key from the file control-key in the data folder.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>此页面需要密钥。请从控制台的“控制页面”获取链接，或粘贴数据文件夹中 control-key 文件里的密钥。</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Looking for the overlay</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>正在寻找叠加层</translation>
    </message>
    <message>
        <source>On screen</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>屏幕上</translation>
    </message>
    <message>
        <source>What waits, what plays and what is heard</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>等待、播放和声音</translation>
    </message>
    <message>
        <source>hold what waits</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>暂留等待的礼物</translation>
    </message>
    <message>
        <source>what is on screen</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>屏幕上的礼物</translation>
    </message>
    <message>
        <source>drop what waits</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>丢弃等待的礼物</translation>
    </message>
    <message>
        <source>gifts without sound</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>礼物无声</translation>
    </message>
    <message>
        <source>at most two emitters above {name}, each the parent of the next</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>{name} 之上最多两个发射器，每个都是下一个的父级</translation>
    </message>
    <message>
        <source>&apos;floor&apos; below &apos;ceiling&apos;</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;floor&apos; 低于 &apos;ceiling&apos;</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; 0, for a bounce off both floor and ceiling</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>在地面和顶部都弹起时 &apos;gravity&apos; 要为 0</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; of at most 0, for a bounce off the floor</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>从地面弹起时 &apos;gravity&apos; 不能大于 0</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; of at least 0, for a bounce off the ceiling</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>从顶部弹回时 &apos;gravity&apos; 不能小于 0</translation>
    </message>
    <message>
        <source>No gifts yet.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>还没有礼物。</translation>
    </message>
    <message>
        <source>Test gifts</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>测试礼物</translation>
    </message>
    <message>
        <source>This page needs JavaScript.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>此页面需要 JavaScript。</translation>
    </message>
    <message>
        <source>Paused. Gifts wait.</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>已暂停，礼物在等待。</translation>
    </message>
    <message>
        <source>Going on.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>继续。</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>已跳过。</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>队列已清空。</translation>
    </message>
    <message>
        <source>Muted.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>已静音。</translation>
    </message>
    <message>
        <source>Gifts can be heard.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>可以听到礼物的声音。</translation>
    </message>
    <message>
        <source>The show goes on.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>演出继续。</translation>
    </message>
    <message>
        <source>The key was not accepted. Take the link from the desk once more.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>密钥未被接受。请再从控制台获取一次链接。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>The overlay does not answer.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>叠加层没有响应。</translation>
    </message>
    <message>
        <source>gifts are held</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>礼物已暂留</translation>
    </message>
    <message>
        <source>gifts wait</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>礼物在等待</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>{gift} is on its way.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>{gift} 马上就到。</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The overlay does not answer</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>叠加层没有响应</translation>
    </message>
    <message>
        <source>It is tried again all the time.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>会一直重试。</translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>爱心</translation>
    </message>
    <message>
        <source>Lightning</source>
        <extracomment>assets/effects/lightning.json</extracomment>
        <translation>闪电</translation>
    </message>
    <message>
        <source>Lion</source>
        <extracomment>assets/effects/lion.json</extracomment>
        <translation>狮子</translation>
    </message>
    <message>
        <source>Rocket</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>火箭</translation>
    </message>
    <message>
        <source>Rose</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>玫瑰</translation>
    </message>
    <message>
        <source>Snow</source>
        <extracomment>assets/effects/snow.json</extracomment>
        <translation>雪花</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>overlay/desktop/desk/cards/samples.py</extracomment>
        <translation>星星</translation>
    </message>
</context>
</TS>
