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
        <source>Start without sound.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>启动时静音。</translation>
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
        <source>The effects are made ready first; on a computer&apos;s first start this takes some seconds.</source>
        <extracomment>overlay/app/desk.py</extracomment>
        <translation>正在准备特效；在一台电脑上首次启动时需要几秒钟。</translation>
    </message>
    <message>
        <source>An effect of your own is refused, the built-in one plays.</source>
        <extracomment>overlay/app/making.py</extracomment>
        <translation>你的一个特效未被采用，改为播放内置特效。</translation>
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
        <source>Another overlay on this computer uses the same client id: to the engine the two are one.</source>
        <extracomment>overlay/app/run.py</extracomment>
        <translation>这台电脑上另一个叠加层使用了相同的 client id：在引擎看来，两者是同一个。</translation>
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
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
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
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
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
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
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
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use this address and this stream from the next start on</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>从下次启动起使用此地址和此直播</translation>
    </message>
    <message>
        <source>Set up OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>设置 OBS</translation>
    </message>
    <message>
        <source>Create or repair the overlay&apos;s source in OBS; the page Live says what was found</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>在 OBS 中创建或修复叠加层的来源；“直播”页会显示结果</translation>
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
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>✓ 礼物引擎有响应。</translation>
    </message>
    <message>
        <source>Saved. The next start uses it.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>已保存，下次启动时使用。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
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
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
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
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
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
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>排在你自己的 {file} 之后</translation>
    </message>
    <message>
        <source>instead of the built-in one</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>代替内置的</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>It replaces version {version} of the same pack.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
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
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
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
        <source>Create or repair the source of the overlay, and check it with a test card (O)</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>创建或修复叠加层的来源，并用测试卡检查（O）</translation>
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
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
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
        <source>Where the banners stand; the signs make room for them</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>横幅所在的位置；标牌会为它们让位</translation>
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
        <source>Hear nothing of gifts until it is pressed again (M)</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>听不到礼物的声音，直到再次按下（M）</translation>
    </message>
    <message>
        <source>Volume of gifts</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>礼物音量</translation>
    </message>
    <message>
        <source>How loud gifts are</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>礼物的声音有多大</translation>
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
        <source>Let banners and signs look like this: {theme}</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>让横幅和标牌变成这样：{theme}</translation>
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
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many are given at once</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>一次送多少个</translation>
    </message>
    <message>
        <source>Combo</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
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
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>{n}%</translation>
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
        <extracomment>overlay/network/obs_client.py</extracomment>
        <translation>OBS 在其地址上没有应答。</translation>
    </message>
    <message>
        <source>OBS did not answer {request} in time.</source>
        <extracomment>overlay/network/obs_client.py</extracomment>
        <translation>OBS 没有及时应答 {request}。</translation>
    </message>
    <message>
        <source>OBS wants a password.</source>
        <extracomment>overlay/network/obs_client.py</extracomment>
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
        <source>It stands in OBS under Tools, WebSocket Server Settings, Show Connect Info; put it into the variable HYPERFOCUS_OBS_PASSWORD, or into the system&apos;s keyring under hyperfocus-overlay and the address of OBS.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>密码在 OBS 的“工具，WebSocket 服务器设置，显示连接信息”中；请放入变量 HYPERFOCUS_OBS_PASSWORD，或以 hyperfocus-overlay 和 OBS 的地址存入系统钥匙串。</translation>
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
        <source>What answers at the address of OBS is not obs-websocket 5, which OBS 28 and newer have.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>在 OBS 地址上响应的不是 obs-websocket 5（OBS 28 及更高版本自带）。</translation>
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
        <extracomment>assets/control/page.html</extracomment>
        <translation>暂留等待的礼物</translation>
    </message>
    <message>
        <source>what is on screen</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>屏幕上的礼物</translation>
    </message>
    <message>
        <source>drop what waits</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>丢弃等待的礼物</translation>
    </message>
    <message>
        <source>gifts without sound</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>礼物无声</translation>
    </message>
    <message>
        <source>empty and silent for a minute; gifts wait</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>清空并静音一分钟；礼物等待</translation>
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
        <extracomment>assets/control/page.html</extracomment>
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
        <source>Nothing is on screen, nothing is heard. Gifts wait for a minute.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>屏幕已清空，没有声音。礼物等待一分钟。</translation>
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
