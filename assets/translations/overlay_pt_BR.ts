<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>overlay</name>
    <message>
        <source>The gift engine&apos;s address, ws:// or wss://.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O endereço do motor de presentes, ws:// ou wss://.</translation>
    </message>
    <message>
        <source>The stream that you host, as the platform names it.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A live que você apresenta, como a plataforma a chama.</translation>
    </message>
    <message>
        <source>Who we are to the engine; made once for an install.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Quem somos para o motor; criado uma vez por instalação.</translation>
    </message>
    <message>
        <source>The engine&apos;s secret; safer in the system&apos;s keyring or in HYPERFOCUS_TOKEN than in a file.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O segredo do motor; mais seguro no chaveiro do sistema ou em HYPERFOCUS_TOKEN do que em um arquivo.</translation>
    </message>
    <message>
        <source>bearer, api-key or query.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>bearer, api-key ou query.</translation>
    </message>
    <message>
        <source>Send the token over an unencrypted ws:// address of another machine.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Enviar o token por um endereço ws:// sem criptografia de outra máquina.</translation>
    </message>
    <message>
        <source>Where the ledger, the log and the identity of this install are kept.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Onde ficam o livro-razão, o registro e a identidade desta instalação.</translation>
    </message>
    <message>
        <source>How much of what gifts bring is kept on the disk; 0: nothing.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Quanto do que os presentes trazem fica no disco; 0: nada.</translation>
    </message>
    <message>
        <source>The canvas in pixels; make it the size of the canvas in OBS.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A imagem em pixels; deixe no tamanho da tela do OBS.</translation>
    </message>
    <message>
        <source>transparent, or a key colour such as #00ff00.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>transparent, ou uma cor-chave como #00ff00.</translation>
    </message>
    <message>
        <source>auto, straight, premultiplied or linear; auto is what OBS wants here.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>auto, straight, premultiplied ou linear; auto é o que o OBS quer aqui.</translation>
    </message>
    <message>
        <source>How banners and signs look: dark, light, high-contrast, neon, or one of your own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A aparência de banners e placas: dark, light, high-contrast, neon ou um tema seu.</translation>
    </message>
    <message>
        <source>default, dyslexia-friendly or large.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>default, dyslexia-friendly ou large.</translation>
    </message>
    <message>
        <source>How much larger all that viewers read is, as far as there is room.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Quanto maior fica tudo o que os espectadores leem, enquanto houver espaço.</translation>
    </message>
    <message>
        <source>Open the control panel.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Abrir o painel.</translation>
    </message>
    <message>
        <source>Show the first steps in the panel, until they are done.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mostrar os primeiros passos no painel, até serem feitos.</translation>
    </message>
    <message>
        <source>How loud gifts are, 0 to 1.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O volume dos presentes, de 0 a 1.</translation>
    </message>
    <message>
        <source>How loud small, medium, large and grand gifts are, each 0 to 1.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O volume de presentes pequenos, médios, grandes e enormes, de 0 a 1 cada.</translation>
    </message>
    <message>
        <source>The sound device by its name, as doctor tells it; none is the system&apos;s default.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O dispositivo de som pelo nome, como o doctor o diz; sem nome, o do sistema.</translation>
    </message>
    <message>
        <source>Let the mouse through the overlay window.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Deixar o mouse atravessar a janela do overlay.</translation>
    </message>
    <message>
        <source>Keep the overlay window above all others.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Manter a janela do overlay acima de todas as outras.</translation>
    </message>
    <message>
        <source>Dim what would flash more than three times in a second.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Escurecer o que piscaria mais de três vezes por segundo.</translation>
    </message>
    <message>
        <source>How much, how fast, how bright and how loud: calm, balanced or full.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Quanto, quão rápido, quão claro e quão alto: calmo, equilibrado ou completo.</translation>
    </message>
    <message>
        <source>Fade instead of sliding, glow instead of flying; auto is what the system is set to.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Surgir em vez de deslizar, brilhar em vez de voar; “Como o sistema” segue o que está definido nele.</translation>
    </message>
    <message>
        <source>The most frames drawn in a second.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O máximo de quadros desenhados por segundo.</translation>
    </message>
    <message>
        <source>Effects started a second, at most.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Efeitos que começam por segundo, no máximo.</translation>
    </message>
    <message>
        <source>Banners on the canvas at the same time, at most.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Banners na imagem ao mesmo tempo, no máximo.</translation>
    </message>
    <message>
        <source>Show the stream&apos;s goal on the canvas, when the engine names one.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mostrar a meta da live na imagem, quando o motor informa uma.</translation>
    </message>
    <message>
        <source>Show on the canvas that you are live, and how many watch.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mostrar na imagem que você está ao vivo e quantos assistem.</translation>
    </message>
    <message>
        <source>Show on the canvas who gave most since the program began.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mostrar na imagem quem mais deu desde que o programa abriu.</translation>
    </message>
    <message>
        <source>Show the latest gifts on the canvas, in a list.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mostrar os últimos presentes na imagem, em uma lista.</translation>
    </message>
    <message>
        <source>When a gift is answered.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Quando um presente é respondido.</translation>
    </message>
    <message>
        <source>Look for OBS, set it up on request, draw less where it drops frames; or off.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Procurar o OBS, configurá-lo a pedido, desenhar menos quando ele perde quadros; ou off.</translation>
    </message>
    <message>
        <source>Where OBS listens: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Onde o OBS escuta: Ferramentas, Configurações do servidor WebSocket.</translation>
    </message>
    <message>
        <source>OBS&apos;s WebSocket password; safer in the system&apos;s keyring or in HYPERFOCUS_OBS_PASSWORD.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A senha WebSocket do OBS; mais segura no chaveiro do sistema ou em HYPERFOCUS_OBS_PASSWORD.</translation>
    </message>
    <message>
        <source>What is shown of which gifts; the first rule that fits a gift holds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O que é exibido de quais presentes; vale a primeira regra que serve.</translation>
    </message>
    <message>
        <source>Gifts from these names are hidden; * stands for any letters.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Presentes destes nomes são ocultados; * vale por quaisquer caracteres.</translation>
    </message>
    <message>
        <source>Decode no media (models, video, sound); set by itself after three crashes in a row.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Não decodificar mídia (modelos, vídeos, sons); liga sozinho depois de três travamentos seguidos.</translation>
    </message>
    <message>
        <source>Serve the control page: the desk&apos;s buttons in a browser, in OBS, on a Stream Deck.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Oferecer a página de controle: os botões do painel no navegador, no OBS, em um Stream Deck.</translation>
    </message>
    <message>
        <source>The control page&apos;s port; 0 picks a free one at each start.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A porta da página de controle; 0 escolhe uma livre a cada início.</translation>
    </message>
    <message>
        <source>Let phones and other computers of your network open the control page as well.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Deixar celulares e outros computadores da sua rede abrirem também a página de controle.</translation>
    </message>
    <message>
        <source>How large a recording may grow; then its oldest part makes room.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Até que tamanho uma gravação pode crescer; depois a parte mais antiga dá lugar.</translation>
    </message>
    <message>
        <source>How much the log says.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Quanto o registro diz.</translation>
    </message>
    <message>
        <source>Whether a streak&apos;s quantity is each message&apos;s share (delta) or its sum so far (cumulative).</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Se a quantidade em uma sequência é a parte de cada mensagem (delta) ou a soma até ali (cumulative).</translation>
    </message>
    <message>
        <source>The gift type, such as rose; empty for every type.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O tipo de presente, como rose; vazio para todos.</translation>
    </message>
    <message>
        <source>Only gifts worth so much or more.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Só presentes que valem isso ou mais.</translation>
    </message>
    <message>
        <source>Show it, show its banner alone, or hide it; a hidden gift is answered as not shown.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mostrar, mostrar só o banner ou ocultar; um presente oculto é respondido como não exibido.</translation>
    </message>
    <message>
        <source>The effect to play instead of its own; empty for its own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O efeito usado no lugar do próprio; vazio para o próprio.</translation>
    </message>
    <message>
        <source>The effect whose sound is heard; none for silence; empty for its own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O efeito cujo som é ouvido; none para silêncio; vazio para o próprio.</translation>
    </message>
    <message>
        <source>After an effect the next ones show their banner alone for so many seconds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Depois de um efeito, os próximos mostram só o banner por estes segundos.</translation>
    </message>
    <message>
        <source>Balloons</source>
        <extracomment>assets/effects/balloons.json</extracomment>
        <translation>Balões</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <extracomment>assets/effects/bubbles.json</extracomment>
        <translation>Bolhas</translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <extracomment>assets/effects/cake.json</extracomment>
        <translation>Bolo de aniversário</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>assets/effects/coins.json</extracomment>
        <translation>Moedas</translation>
    </message>
    <message>
        <source>Confetti</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Confete</translation>
    </message>
    <message>
        <source>Crown</source>
        <extracomment>assets/effects/crown.json</extracomment>
        <translation>Coroa</translation>
    </message>
    <message>
        <source>Diamond</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Diamante</translation>
    </message>
    <message>
        <source>A report is kept in {folder}.</source>
        <extracomment>overlay/app/account/crash_watch.py</extracomment>
        <translation>Um relatório está guardado em {folder}.</translation>
    </message>
    <message>
        <source>Safe mode: models, video and sound are left out, so that no broken file can end the show. After an orderly end the next start is a normal one.</source>
        <extracomment>overlay/app/account/diagnostics.py</extracomment>
        <translation>Modo seguro: modelos, vídeos e sons ficam de fora, para que nenhum arquivo com defeito encerre o show. Depois de um encerramento normal, o próximo início volta ao normal.</translation>
    </message>
    <message>
        <source>The last run ended in order.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>A última sessão terminou em ordem.</translation>
    </message>
    <message>
        <source>The computer was switched off while the overlay was running.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>O computador foi desligado enquanto o overlay estava aberto.</translation>
    </message>
    <message>
        <source>The last run was ended from outside without a farewell: it was killed, or the memory of the computer was used up.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>A última sessão foi encerrada de fora, sem despedida: foi fechada à força ou a memória do computador acabou.</translation>
    </message>
    <message>
        <source>The last run was ended from outside while it was starting.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>A última sessão foi encerrada de fora enquanto iniciava.</translation>
    </message>
    <message>
        <source>The last run was ended from outside while it was ending.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>A última sessão foi encerrada de fora enquanto terminava.</translation>
    </message>
    <message>
        <source>The last run ended by an error of its own ({error}).</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>A última sessão terminou por um erro próprio ({error}).</translation>
    </message>
    <message>
        <source>The last run crashed ({fault}).</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>A última sessão travou ({fault}).</translation>
    </message>
    <message>
        <source>still running</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>ainda aberto</translation>
    </message>
    <message>
        <source>Gifts</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Malformed frames</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Mensagens com defeito</translation>
    </message>
    <message>
        <source>Unknown messages</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Mensagens desconhecidas</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Campos desconhecidos</translation>
    </message>
    <message>
        <source>Corrected fields</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Campos corrigidos</translation>
    </message>
    <message>
        <source>Unexpected messages</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Mensagens inesperadas</translation>
    </message>
    <message>
        <source>Engine&apos;s errors</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Erros do motor</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>não exibido</translation>
    </message>
    <message>
        <source>repeated</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>repetido</translation>
    </message>
    <message>
        <source>repeated with other content</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>repetido com outro conteúdo</translation>
    </message>
    <message>
        <source>{secs} s</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{secs} s</translation>
    </message>
    <message>
        <source>{moment}, {duration}, {end}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{moment}, {duration}, {end}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {secs} s</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{minutes} min {secs} s</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>não medido</translation>
    </message>
    <message>
        <source>{n} {kind}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{n} {kind}</translation>
    </message>
    <message>
        <source>session {session}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>sessão {session}</translation>
    </message>
    <message>
        <source>subprotocol not negotiated</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>subprotocolo não negociado</translation>
    </message>
    <message>
        <source>features {features}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>recursos {features}</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Round trip</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>{n} presented</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{n} exibidos</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Hyperfocus Overlay, diagnostics</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Hyperfocus Overlay, diagnóstico</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>safe: no models, video or sound</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>seguro: sem modelos, vídeos ou sons</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>tudo certo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>yet</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>ainda</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>Não foi possível gravar o arquivo de configurações {path}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {path} is not valid TOML, so it is left alone: {reason}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>O arquivo de configurações {path} não é um TOML válido, então fica como está: {reason}.</translation>
    </message>
    <message>
        <source>Changes last until the program ends.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>As mudanças valem até o programa terminar.</translation>
    </message>
    <message>
        <source>The control page cannot be opened on port {port}: {reason}.</source>
        <extracomment>overlay/app/control.py</extracomment>
        <translation>A página de controle não pode ser aberta na porta {port}: {reason}.</translation>
    </message>
    <message>
        <source>The local gift engine could not start: {reason}.</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>O motor de presentes local não pôde iniciar: {reason}.</translation>
    </message>
    <message>
        <source>The local gift engine was not started.</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>O motor de presentes local não foi iniciado.</translation>
    </message>
    <message>
        <source>The picture is made ready first; on a computer&apos;s first start this takes some seconds.</source>
        <extracomment>overlay/app/desk.py</extracomment>
        <translation>Primeiro a imagem é preparada; na primeira vez em um computador isso leva alguns segundos.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Está tudo bem.</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>sistema</translation>
    </message>
    <message>
        <source>libraries</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>bibliotecas</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>configurações</translation>
    </message>
    <message>
        <source>data folder</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>pasta de dados</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>cache</translation>
    </message>
    <message>
        <source>control page</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>página de controle</translation>
    </message>
    <message>
        <source>effects</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>efeitos</translation>
    </message>
    <message>
        <source>themes</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>temas</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>som</translation>
    </message>
    <message>
        <source>keyring</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>chaveiro</translation>
    </message>
    <message>
        <source>screen</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>tela</translation>
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
            <numerusform>{system}, {n} processador, {memory} GiB</numerusform>
            <numerusform>{system}, {n} processadores, {memory} GiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {used} of {most} MiB, in {path}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>
            <numerusform>{n} arquivo, {used} de {most} MiB, em {path}</numerusform>
            <numerusform>{n} arquivos, {used} de {most} MiB, em {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk&apos;s button Control page opens it; its key is in {path}.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>O botão Página de controle do painel a abre; a chave dela está em {path}.</translation>
    </message>
    <message>
        <source>Install or update the graphics driver.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Instale ou atualize o driver de vídeo.</translation>
    </message>
    <message>
        <source>PySide6 6.12 on Python 3.11 crashes within seconds: install PySide6-Essentials 6.11.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>O PySide6 6.12 com Python 3.11 trava em segundos: instale o PySide6-Essentials 6.11.</translation>
    </message>
    <message>
        <source>(a free port)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>(uma porta livre)</translation>
    </message>
    <message>
        <source>http://127.0.0.1:{port}/ for this computer and its network, while the overlay runs</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>http://127.0.0.1:{port}/ para este computador e a rede dele, enquanto o overlay está aberto</translation>
    </message>
    <message>
        <source>http://127.0.0.1:{port}/ for this computer alone, while the overlay runs</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>http://127.0.0.1:{port}/ só para este computador, enquanto o overlay está aberto</translation>
    </message>
    <message>
        <source>refused, the built-in one plays: {why}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>não aceito, o embutido é usado: {why}</translation>
    </message>
    <message>
        <source>refused, the built-in one is worn: {why}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>não aceito, o embutido é usado: {why}</translation>
    </message>
    <message>
        <source>sound_device is {device}, which is not there: gifts are silent until it is.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>sound_device é {device}, que não está aqui: os presentes ficam sem som até que esteja.</translation>
    </message>
    <message>
        <source>{renderer}, {version}, {n} bits of alpha</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{renderer}, {version}, {n} bits de alfa</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason})</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>não dá para gravar em {path} ({reason})</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); files are kept in memory alone</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>não dá para ler {path} ({reason}); os arquivos ficam só na memória</translation>
    </message>
    <message>
        <source>(own)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>(seu)</translation>
    </message>
    <message>
        <source>(chosen)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>(escolhido)</translation>
    </message>
    <message>
        <source>{size} at {n} Hz</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{size} a {n} Hz</translation>
    </message>
    <message>
        <source>Start it on a desktop, or under Xvfb.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Abra em uma área de trabalho ou sob o Xvfb.</translation>
    </message>
    <message>
        <source>nothing is kept on the disk</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>nada é guardado no disco</translation>
    </message>
    <message>
        <source>none on this system; a token comes from HYPERFOCUS_TOKEN</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>nenhum neste sistema; o token vem de HYPERFOCUS_TOKEN</translation>
    </message>
    <message>
        <source>the sound system does not answer: gifts are silent</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>o sistema de som não responde: os presentes ficam sem som</translation>
    </message>
    <message>
        <source>there is no device: gifts are silent</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>não há nenhum dispositivo: os presentes ficam sem som</translation>
    </message>
    <message>
        <source>{platform}: {screens}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{platform}: {screens}</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>Ainda não houve nenhuma execução.</translation>
    </message>
    <message>
        <source>It is running now.</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>Está aberto agora.</translation>
    </message>
    <message numerus="yes">
        <source>{n} crash reports are kept; the newest is {newest}</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>
            <numerusform>{n} relatório de falha guardado: {newest}</numerusform>
            <numerusform>{n} relatórios de falha guardados; o mais novo é {newest}</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine is not ready; see the lines with !!.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Este computador não está pronto; veja as linhas com !!.</translation>
    </message>
    <message>
        <source>The last run</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>A última execução</translation>
    </message>
    <message>
        <source>canvas {size}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>imagem {size}</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Escolha outra com --data-dir.</translation>
    </message>
    <message>
        <source>it did not say how it ended</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>não disse como terminou</translation>
    </message>
    <message>
        <source>The address or the stream is too long, or holds what cannot be sent.</source>
        <extracomment>overlay/app/engine_choice.py</extracomment>
        <translation>O endereço ou a live é longo demais, ou contém algo que não pode ser enviado.</translation>
    </message>
    <message>
        <source>This computer has no keyring for the token, so it is known until the program ends.</source>
        <extracomment>overlay/app/engine_choice.py</extracomment>
        <translation>Este computador não tem chaveiro para o token; ele é lembrado até o programa terminar.</translation>
    </message>
    <message>
        <source>Connects to a gift engine as a host does, twice, and says where it deviates from the contract. Every gift that comes is acked with rendered false, for nothing is shown; the first only on the second connection, to see whether a gift without an ack is sent again. One message of an unknown type and one frame that is no JSON are sent as well. A token comes from HYPERFOCUS_TOKEN, the settings file or the keyring. Exit code 0: nothing breaks the contract; 1: something does.</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>Conecta-se a um motor de presentes como um host, duas vezes, e diz onde ele se afasta do contrato. Cada presente que chega é respondido com rendered false, pois nada é exibido; o primeiro só na segunda conexão, para ver se um presente sem resposta é enviado de novo. Também são enviados uma mensagem de tipo desconhecido e um quadro que não é JSON. O token vem de HYPERFOCUS_TOKEN, do arquivo de configurações ou do chaveiro. Código de saída 0: nada quebra o contrato; 1: algo quebra.</translation>
    </message>
    <message>
        <source>the engine&apos;s address, ws:// or wss://</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>o endereço do motor, ws:// ou wss://</translation>
    </message>
    <message>
        <source>how long to look (default: %(default)g)</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>por quanto tempo observar (padrão: %(default)g)</translation>
    </message>
    <message>
        <source>for programs</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>para programas</translation>
    </message>
    <message>
        <source>the stream to ask for</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>a live a pedir</translation>
    </message>
    <message>
        <source>who to be (default: somebody new)</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>quem ser (padrão: alguém novo)</translation>
    </message>
    <message>
        <source>the settings file, TOML</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>o arquivo de configurações, TOML</translation>
    </message>
    <message>
        <source>look at OBS as well; changes nothing</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>olhar também o OBS; não muda nada</translation>
    </message>
    <message>
        <source>where the ledger and the log are kept</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>onde ficam o registro dos presentes e o log</translation>
    </message>
    <message>
        <source>tell whether a downloaded file is the published one</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>dizer se um arquivo baixado é o publicado</translation>
    </message>
    <message>
        <source>where the last look is remembered</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>onde a última verificação fica guardada</translation>
    </message>
    <message>
        <source>There is no OpenGL 3.3 on this screen: install or update the graphics driver.</source>
        <extracomment>overlay/app/machine/application.py</extracomment>
        <translation>Nesta tela não há OpenGL 3.3: instale ou atualize o driver de vídeo.</translation>
    </message>
    <message>
        <source>The OpenGL of this screen is older than 3.3: install or update the graphics driver.</source>
        <extracomment>overlay/app/machine/application.py</extracomment>
        <translation>O OpenGL desta tela é mais antigo que 3.3: instale ou atualize o driver de vídeo.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be made: {reason}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>Não foi possível criar a pasta de dados {path}: {reason}.</translation>
    </message>
    <message>
        <source>Another Hyperfocus Overlay is running with the profile {path}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>Outro Hyperfocus Overlay está aberto com o perfil {path}.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>Não foi possível gravar na pasta de dados {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <extracomment>overlay/app/machine/screen.py</extracomment>
        <translation>Não há tela: nem DISPLAY nem WAYLAND_DISPLAY está definido.</translation>
    </message>
    <message>
        <source>An effect of your own is refused, the built-in one plays.</source>
        <extracomment>overlay/app/making.py</extracomment>
        <translation>Um efeito seu não foi aceito; o embutido é usado.</translation>
    </message>
    <message>
        <source>The address of OBS must look like ws://127.0.0.1:4455.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>O endereço do OBS deve ser como ws://127.0.0.1:4455.</translation>
    </message>
    <message>
        <source>This computer has no keyring for the password, so it is known until the program ends.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>Este computador não tem chaveiro para a senha; ela é lembrada até o programa terminar.</translation>
    </message>
    <message>
        <source>OBS {version} answers at {url}.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>O OBS {version} responde em {url}.</translation>
    </message>
    <message>
        <source>Start OBS 28 or newer, and enable its server: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>Abra o OBS 28 ou mais novo e ative o servidor dele: Ferramentas, Configurações do servidor WebSocket.</translation>
    </message>
    <message>
        <source>The control page cannot be opened: its key cannot be kept ({reason}).</source>
        <extracomment>overlay/app/onlookers.py</extracomment>
        <translation>A página de controle não pode ser aberta: não dá para guardar a chave dela ({reason}).</translation>
    </message>
    <message>
        <source>must be between 0 and 1e9 seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>deve estar entre 0 e 1e9 segundos</translation>
    </message>
    <message>
        <source>must be between 1 and 86400 seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>deve estar entre 1 e 86400 segundos</translation>
    </message>
    <message>
        <source>must not be empty; 0.0.0.0 is every address of this machine</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>não pode ficar vazio; 0.0.0.0 é qualquer endereço deste computador</translation>
    </message>
    <message>
        <source>{text} is not a port between 0 and 65535</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>{text} não é uma porta entre 0 e 65535</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>{text} não é um número de segundos</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}; the line is left out.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>{file}, linha {line}: {why}; a linha é deixada de fora.</translation>
    </message>
    <message>
        <source>Gifts: {kinds}.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>Presentes: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} more lines are left out.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>{file}: mais {n} linha é deixada de fora.</numerusform>
            <numerusform>{file}: mais {n} linhas são deixadas de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} lines are missing; the computer was too busy to write them.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>{file}: falta {n} linha; o computador estava ocupado demais para gravá-la.</numerusform>
            <numerusform>{file}: faltam {n} linhas; o computador estava ocupado demais para gravá-las.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} begins in the middle: it is part {n} of a longer recording.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>{file} começa no meio: é a parte {n} de uma gravação mais longa.</translation>
    </message>
    <message>
        <source>An effect of your own is refused, the built-in one plays. {refused}</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>Um efeito seu não foi aceito; o embutido é usado. {refused}</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise than when it was recorded: {n} of {all} gifts.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>Diferente de quando foi gravado: {n} de {all} presentes.</numerusform>
            <numerusform>Diferentes de quando foi gravado: {n} de {all} presentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted; nothing was written.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>Interrompido; nada foi gravado.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>Não foi possível ler a gravação {path}: {reason}.</translation>
    </message>
    <message>
        <source>The recording&apos;s setting {name} cannot be used.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>A configuração {name} da gravação não pode ser usada.</translation>
    </message>
    <message>
        <source>as it was</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>como era</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>um número</translation>
    </message>
    <message>
        <source>what --record wrote</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>o que --record gravou</translation>
    </message>
    <message>
        <source>so much faster than it was (default: 1)</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>quantas vezes mais rápido do que foi (padrão: 1)</translation>
    </message>
    <message>
        <source>no window: a folder for numbered PNG files, or a file: .webm (with alpha) or .webp (animated)</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>sem janela: uma pasta para arquivos PNG numerados, ou um arquivo: .webm (com alfa) ou .webp (animado)</translation>
    </message>
    <message>
        <source>where your own effects and what gifts brought are kept</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>onde ficam os seus efeitos e o que os presentes trouxeram</translation>
    </message>
    <message>
        <source>Recorded with {app}</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>Gravado com {app}</translation>
    </message>
    <message numerus="yes">
        <source>{n} gifts</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>
            <numerusform>{n} presente</numerusform>
            <numerusform>{n} presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>names replaced</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>nomes trocados</translation>
    </message>
    <message>
        <source>{n} times as fast</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>{n} vezes mais rápido</translation>
    </message>
    <message>
        <source>Another overlay on this computer uses the same client id: to the engine the two are one.</source>
        <extracomment>overlay/app/run.py</extracomment>
        <translation>Outro overlay neste computador usa o mesmo client id: para o motor, os dois são um só.</translation>
    </message>
    <message>
        <source>the stream that you host</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>a live que você apresenta</translation>
    </message>
    <message>
        <source>who we are to the engine (default: made once and kept)</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>quem somos para o motor (padrão: criado uma vez e guardado)</translation>
    </message>
    <message>
        <source>where the ledger, the log and the identity are kept</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>onde ficam o registro dos presentes, o log e a identidade</translation>
    </message>
    <message>
        <source>the canvas in pixels (default: 1920x1080)</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>a imagem em pixels (padrão: 1920x1080)</translation>
    </message>
    <message>
        <source>dark, light, high-contrast, neon, or one of your own</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>dark, light, high-contrast, neon ou um seu</translation>
    </message>
    <message>
        <source>transparent, or a key colour such as #00ff00</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>transparent, ou uma cor-chave como #00ff00</translation>
    </message>
    <message>
        <source>let the mouse through the window</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>deixar o mouse atravessar a janela</translation>
    </message>
    <message>
        <source>keep the window above all others</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>manter a janela acima de todas as outras</translation>
    </message>
    <message>
        <source>keep the window below all others</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>manter a janela abaixo de todas as outras</translation>
    </message>
    <message>
        <source>nothing moves or clicks the window</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>nada move nem clica a janela</translation>
    </message>
    <message>
        <source>no control panel</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>sem painel</translation>
    </message>
    <message>
        <source>start without sound</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>começar sem som</translation>
    </message>
    <message>
        <source>end by itself</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>terminar sozinho</translation>
    </message>
    <message>
        <source>write down the session, for `replay`</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>gravar a sessão, para `replay`</translation>
    </message>
    <message>
        <source>with stand-ins for names, ids and addresses, to be shown around</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>com substitutos para nomes, ids e endereços, para poder mostrar</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: it is a folder.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>Não foi possível gravar a captura {path}: é uma pasta.</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: there is no permission.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>Não foi possível gravar a captura {path}: não há permissão.</translation>
    </message>
    <message>
        <source>There is no screenshot: nothing was on the screen long enough.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>Não há captura: nada ficou na tela tempo suficiente.</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>Não foi possível gravar a captura {path}.</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>Não foi possível gravar a captura {path}: {reason}.</translation>
    </message>
    <message>
        <source>the scene failed ({error})</source>
        <extracomment>overlay/app/stage.py</extracomment>
        <translation>a cena falhou ({error})</translation>
    </message>
    <message>
        <source>the gift could not be drawn ({reason})</source>
        <extracomment>overlay/app/stage.py</extracomment>
        <translation>não foi possível desenhar o presente ({reason})</translation>
    </message>
    <message>
        <source>Wrote {path}; it takes the built-in one&apos;s place.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{path} foi gravado; ele toma o lugar do embutido.</translation>
    </message>
    <message>
        <source>Look at it while you change it: hyperfocus-overlay effects preview {name}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Veja-o enquanto o muda: hyperfocus-overlay effects preview {name}</translation>
    </message>
    <message>
        <source>There is no built-in effect {name}; known: {names}.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Não há nenhum efeito embutido {name}; conhecidos: {names}.</translation>
    </message>
    <message>
        <source>There is an effect of your own in {path} already.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Já existe um efeito seu em {path}.</translation>
    </message>
    <message>
        <source>There is no effect file {file}, and no effect of that name.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Não há nenhum arquivo de efeito {file} nem um efeito com esse nome.</translation>
    </message>
    <message>
        <source>tiers {tiers}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>níveis {tiers}</translation>
    </message>
    <message numerus="yes">
        <source>{n} particles</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>
            <numerusform>{n} partícula</numerusform>
            <numerusform>{n} partículas</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: fine</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{path}: certo</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Não foi possível gravar em {path}: {reason}.</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>embutido</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>all effects, one a line</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>todos os efeitos, um por linha</translation>
    </message>
    <message>
        <source>check effect files</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>verificar arquivos de efeitos</translation>
    </message>
    <message>
        <source>a window that shows an effect and follows its file while you write it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>uma janela que mostra um efeito e segue o arquivo dele enquanto você o escreve</translation>
    </message>
    <message>
        <source>lay a built-in effect among your own, to change it there</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>pôr um efeito embutido entre os seus, para mudá-lo ali</translation>
    </message>
    <message>
        <source>make an effect pack of effect files and the pictures beside them</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>fazer um pacote de efeitos com arquivos de efeitos e as imagens ao lado deles</translation>
    </message>
    <message>
        <source>install an effect pack, after it was checked; says what it changes</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>instalar um pacote de efeitos, depois de verificado; diz o que ele muda</translation>
    </message>
    <message>
        <source>the same in a window, as a file manager does it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>o mesmo em uma janela, como faz um gerenciador de arquivos</translation>
    </message>
    <message>
        <source>the effect packs that are installed</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>os pacotes de efeitos instalados</translation>
    </message>
    <message>
        <source>remove an effect pack</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>remover um pacote de efeitos</translation>
    </message>
    <message>
        <source>take back the last pack that was installed or removed</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>desfazer a última instalação ou remoção de um pacote</translation>
    </message>
    <message>
        <source>an effect file</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>um arquivo de efeito</translation>
    </message>
    <message>
        <source>an effect file, or the name of an effect to look at</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>um arquivo de efeito, ou o nome de um efeito</translation>
    </message>
    <message>
        <source>the name of a built-in effect</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>o nome de um efeito embutido</translation>
    </message>
    <message>
        <source>the pack: NAME.hyperfocus-effects</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>o pacote: NAME.hyperfocus-effects</translation>
    </message>
    <message>
        <source>what people read (default: the file&apos;s name)</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>o que as pessoas leem (padrão: o nome do arquivo)</translation>
    </message>
    <message>
        <source>the pack&apos;s version (default: 1)</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>a versão do pacote (padrão: 1)</translation>
    </message>
    <message>
        <source>by whom</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>de quem</translation>
    </message>
    <message>
        <source>under which terms, such as CC-BY-4.0</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>sob quais termos, como CC-BY-4.0</translation>
    </message>
    <message>
        <source>what it is, in a sentence or two</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>o que é, em uma ou duas frases</translation>
    </message>
    <message>
        <source>an effect pack</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>um pacote de efeitos</translation>
    </message>
    <message>
        <source>say what it would change, and change nothing</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>dizer o que mudaria, e não mudar nada</translation>
    </message>
    <message>
        <source>of the pack, as `effects packs` lists it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>do pacote, como `effects packs` o lista</translation>
    </message>
    <message>
        <source>where your own effects are, in its folder effects</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>onde ficam os seus efeitos, na pasta effects dela</translation>
    </message>
    <message>
        <source>The option --model: there is no model of {gift_name}; there are {names}.</source>
        <extracomment>overlay/app/studio/model_file.py</extracomment>
        <translation>A opção --model: não há modelo de {gift_name}; há {names}.</translation>
    </message>
    <message>
        <source>The model {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/model_file.py</extracomment>
        <translation>Não foi possível ler o modelo {path}: {reason}.</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenGL draws pictures of at most {largest} pixels a side.</source>
        <extracomment>overlay/app/studio/offline_renderer.py</extracomment>
        <translation>O OpenGL deste computador desenha imagens de no máximo {largest} pixels de lado.</translation>
    </message>
    <message>
        <source>There is no OpenGL 3.3 to draw with ({reason}): install or update the graphics driver.</source>
        <extracomment>overlay/app/studio/offline_renderer.py</extracomment>
        <translation>Não há OpenGL 3.3 para desenhar ({reason}): instale ou atualize o driver de vídeo.</translation>
    </message>
    <message>
        <source>They play from the next start of the overlay on. To take it back: hyperfocus-overlay effects undo</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>São usados a partir do próximo início do overlay. Para desfazer: hyperfocus-overlay effects undo</translation>
    </message>
    <message>
        <source>{title} {version} by {author}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>{title} {version} de {author}</translation>
    </message>
    <message numerus="yes">
        <source>{out}: {n} effects, {size} bytes</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>
            <numerusform>{out}: {n} efeito, {size} bytes</numerusform>
            <numerusform>{out}: {n} efeitos, {size} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>No effect pack is installed.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>Nenhum pacote de efeitos está instalado.</translation>
    </message>
    <message>
        <source>The option --out: the pack&apos;s name must end in {suffix}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>A opção --out: o nome do pacote deve terminar em {suffix}.</translation>
    </message>
    <message>
        <source>The pack {name} is removed. To take it back: hyperfocus-overlay effects undo</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>O pacote {name} foi removido. Para desfazer: hyperfocus-overlay effects undo</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>Não foi possível ler o arquivo {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be installed: {reason}.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>Não foi possível instalar {path}: {reason}.</translation>
    </message>
    <message>
        <source>The option --{shown}: a pack&apos;s {place} cannot be like that.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>A opção --{shown}: {place} de um pacote não pode ser assim.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The pack {out} cannot be written: {reason}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>Não foi possível gravar o pacote {out}: {reason}.</translation>
    </message>
    <message>
        <source>two different files are called {name}</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>dois arquivos diferentes se chamam {name}</translation>
    </message>
    <message>
        <source>none is installed</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>nenhum está instalado</translation>
    </message>
    <message>
        <source>There is no pack {name}; {known}.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>Não há nenhum pacote {name}; {known}.</translation>
    </message>
    <message>
        <source>There is no change of the packs to be taken back.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>Não há nenhuma mudança de pacotes para desfazer.</translation>
    </message>
    <message>
        <source>The pack {name} cannot be changed: {reason}.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>Não foi possível mudar o pacote {name}: {reason}.</translation>
    </message>
    <message>
        <source>The last good version goes on playing; mend the file and save it.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>A última versão boa continua; conserte o arquivo e salve-o.</translation>
    </message>
    <message>
        <source>Mend the file and save it.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Conserte o arquivo e salve-o.</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>pequeno</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>médio</translation>
    </message>
    <message>
        <source>large</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>grande</translation>
    </message>
    <message>
        <source>grand</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>enorme</translation>
    </message>
    <message>
        <source>How much of it: it grows with the quantity and the value of a gift</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Quanto dele: cresce com a quantidade e o valor de um presente</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>What they are worth</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Quanto valem</translation>
    </message>
    <message>
        <source>The value tier</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>O nível de valor</translation>
    </message>
    <message>
        <source>How far a streak has come</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Até onde uma sequência chegou</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Whose gift it is: their colour, around the circle</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>De quem é o presente: a cor da pessoa, ao redor do círculo</translation>
    </message>
    <message>
        <source>There is no effect file {path}.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Não há nenhum arquivo de efeito {path}.</translation>
    </message>
    <message>
        <source>while drawing</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>ao desenhar</translation>
    </message>
    <message>
        <source>Sender&apos;s colour</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Cor de quem envia</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>{file}, linha {line}</translation>
    </message>
    <message>
        <source>{what}: {done} of {all} frames</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>{what}: {done} de {all} quadros</translation>
    </message>
    <message>
        <source>{done} of {all} frames</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>{done} de {all} quadros</translation>
    </message>
    <message>
        <source>, {secs} s left</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>, faltam {secs} s</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {out}: {n} frames, {secs} s of {what}.</source>
        <extracomment>overlay/app/studio/render_command.py</extracomment>
        <translation>
            <numerusform>{out} gravado: {n} quadro, {secs} s de {what}.</numerusform>
            <numerusform>{out} gravado: {n} quadros, {secs} s de {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {out}: {subject} after {secs} s.</source>
        <extracomment>overlay/app/studio/render_command.py</extracomment>
        <translation>{out} gravado: {subject} depois de {secs} s.</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>um número de segundos</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>um valor</translation>
    </message>
    <message>
        <source>a gift type, an effect&apos;s name, or an effect file</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>um tipo de presente, o nome de um efeito ou um arquivo de efeito</translation>
    </message>
    <message>
        <source>a folder for numbered PNG files, or a file: .webm (with alpha), .webp (animated), .png (one picture)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>uma pasta para arquivos PNG numerados, ou um arquivo: .webm (com alfa), .webp (animado), .png (uma imagem)</translation>
    </message>
    <message>
        <source>the moment of a .png (default: the fullest one)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>o momento de um .png (padrão: o mais cheio)</translation>
    </message>
    <message>
        <source>another number, another picture</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>outro número, outra imagem</translation>
    </message>
    <message>
        <source>how many are given (default: 1)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>quantos são dados (padrão: 1)</translation>
    </message>
    <message>
        <source>what they are worth (default: what suits the effect)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>quanto valem (padrão: o que combina com o efeito)</translation>
    </message>
    <message>
        <source>the streak has come to its Nth gift</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>a sequência chegou ao presente N</translation>
    </message>
    <message>
        <source>how long it is to be seen (default: as long as the effect takes)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>por quanto tempo é visto (padrão: o que o efeito dura)</translation>
    </message>
    <message>
        <source>with a 3D model: our own of this gift, or a .glb or .gltf file</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>com um modelo 3D: o nosso deste presente, ou um arquivo .glb ou .gltf</translation>
    </message>
    <message>
        <source>with a video, as a gift would bring it</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>com um vídeo, como um presente traria</translation>
    </message>
    <message>
        <source>who sends it: draws the banner as well</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>quem envia: desenha também o banner</translation>
    </message>
    <message>
        <source>how the banner looks: dark, light, high-contrast, neon</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>a aparência do banner: dark, light, high-contrast, neon</translation>
    </message>
    <message>
        <source>of the banner: default, dyslexia-friendly or large</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>do banner: default, dyslexia-friendly ou large</translation>
    </message>
    <message>
        <source>the picture in pixels (default: {size_words})</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>a imagem em pixels (padrão: {size_words})</translation>
    </message>
    <message>
        <source>frames a second of a film, also 29.97 or 30000/1001 (default: 30)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>quadros por segundo de um filme, também 29.97 ou 30000/1001 (padrão: 30)</translation>
    </message>
    <message>
        <source>transparent (the default), #rrggbb, or #rrggbb-#rrggbb from top to bottom</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>transparent (o padrão), #rrggbb, ou #rrggbb-#rrggbb de cima para baixo</translation>
    </message>
    <message>
        <source>say nothing but what went wrong</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>dizer só o que deu errado</translation>
    </message>
    <message>
        <source>The options --model and --video: a gift has one or the other.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>As opções --model e --video: um presente tem um ou outro.</translation>
    </message>
    <message>
        <source>The option --at is for a single picture: it needs an --out that ends in .png.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>A opção --at é para uma única imagem: precisa de um --out que termine em .png.</translation>
    </message>
    <message>
        <source>The option {option}: {suffix} cannot be written; {can} or a folder can.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>A opção {option}: {suffix} não pode ser gravado; {can} ou uma pasta podem.</translation>
    </message>
    <message>
        <source>must look like 1920x1080</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>deve ser como 1920x1080</translation>
    </message>
    <message>
        <source>each side must be between {least} and {most} pixels</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>cada lado deve ter entre {least} e {most} pixels</translation>
    </message>
    <message>
        <source>must be between 1 and 240 frames a second</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>deve estar entre 1 e 240 quadros por segundo</translation>
    </message>
    <message>
        <source>must be between {low} and {high}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>deve estar entre {low} e {high}</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 on</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} não é um número a partir de 1</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 to {most}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} não é um número inteiro de 0 a {most}</translation>
    </message>
    <message>
        <source>must be transparent, a colour such as #00ff00, or two with a - between them</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>deve ser transparent, uma cor como #00ff00, ou duas com um - entre elas</translation>
    </message>
    <message>
        <source>{text} is not a number of frames</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} não é um número de quadros</translation>
    </message>
    <message>
        <source>{text} is not {what}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} não é {what}</translation>
    </message>
    <message>
        <source>The video {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/video_file.py</extracomment>
        <translation>Não foi possível ler o vídeo {path}: {reason}.</translation>
    </message>
    <message>
        <source>argument {name}: {words}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>ainda falta: {names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {names}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>isto não é conhecido: {names}</translation>
    </message>
    <message>
        <source>invalid choice: {found} (choose from {known})</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{found} não é uma opção (há {known})</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>não vai junto com {name}</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>uso:</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>opções</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>o que segue</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>mostrar esta ajuda e terminar</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>dizer a versão e terminar</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>precisa de um valor</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>precisa de pelo menos um valor</translation>
    </message>
    <message>
        <source>A theme of your own is refused, its last good version stays.</source>
        <extracomment>overlay/app/theming.py</extracomment>
        <translation>Um tema seu não foi aceito; fica a última versão boa dele.</translation>
    </message>
    <message>
        <source>A theme of your own is refused, the built-in one is worn.</source>
        <extracomment>overlay/app/theming.py</extracomment>
        <translation>Um tema seu não foi aceito; o embutido é usado.</translation>
    </message>
    <message>
        <source>Star rain</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Chuva de estrelas</translation>
    </message>
    <message>
        <source>{file} is none of the files of version {version}: it is another version&apos;s, damaged or not genuine.</source>
        <extracomment>overlay/app/updates_command.py</extracomment>
        <translation>{file} não é nenhum dos arquivos da versão {version}: é de outra versão, está danificado ou não é autêntico.</translation>
    </message>
    <message>
        <source>{file} is {name} of version {version}, as it was published.</source>
        <extracomment>overlay/app/updates_command.py</extracomment>
        <translation>{file} é {name} da versão {version}, como foi publicado.</translation>
    </message>
    <message>
        <source>While the overlay runs, these do what the desk&apos;s buttons do, for the shortcut settings of your desktop and for Stream Decks: {verbs}, and {test} GIFT. See: hyperfocus-overlay panic --help</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Enquanto o overlay está aberto, estes fazem o que os botões do painel fazem, para os atalhos da sua área de trabalho e para Stream Decks: {verbs} e {test} GIFT. Veja: hyperfocus-overlay panic --help</translation>
    </message>
    <message>
        <source>come back from a panic</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>voltar do pânico</translation>
    </message>
    <message>
        <source>panic, or come back from it, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>pânico, ou voltar dele, com uma única tecla</translation>
    </message>
    <message>
        <source>go on</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>continuar</translation>
    </message>
    <message>
        <source>pause, or go on, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>pausar, ou continuar, com uma única tecla</translation>
    </message>
    <message>
        <source>take off the screen what is on it</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>tirar da tela o que está nela</translation>
    </message>
    <message>
        <source>gifts with sound</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>presentes com som</translation>
    </message>
    <message>
        <source>mute, or unmute, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>sem som, ou com som de novo, com uma única tecla</translation>
    </message>
    <message>
        <source>put the overlay&apos;s window behind all others</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>pôr a janela do overlay atrás de todas</translation>
    </message>
    <message>
        <source>let it be among the others again</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>deixá-la de novo entre as outras</translation>
    </message>
    <message>
        <source>nothing moves or clicks the overlay&apos;s window</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>nada move nem clica a janela do overlay</translation>
    </message>
    <message>
        <source>it can be moved again</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>ela pode ser movida de novo</translation>
    </message>
    <message>
        <source>try the gift engine now</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>tentar o motor de presentes agora</translation>
    </message>
    <message>
        <source>Asks the running overlay for this: {what}. Exit code 0: done; 1: not done, or no overlay runs.</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Pede isto ao overlay aberto: {what}. Código de saída 0: feito; 1: não feito, ou nenhum overlay aberto.</translation>
    </message>
    <message>
        <source>a test gift, which is never answered and never counted</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>um presente de teste, que nunca é respondido nem contado</translation>
    </message>
    <message>
        <source>such as rose (the default) or rocket</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>como rose (o padrão) ou rocket</translation>
    </message>
    <message>
        <source>the data folder of the overlay that is meant</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>a pasta de dados do overlay em questão</translation>
    </message>
    <message>
        <source>There is no folder for themes of your own.</source>
        <extracomment>overlay/app/wardrobe.py</extracomment>
        <translation>Não há pasta para os seus temas.</translation>
    </message>
    <message>
        <source>The theme cannot be written: {reason}.</source>
        <extracomment>overlay/app/wardrobe.py</extracomment>
        <translation>Não foi possível gravar o tema: {reason}.</translation>
    </message>
    <message>
        <source>The sound system does not answer: silent; trying again.</source>
        <extracomment>overlay/audio/loudspeaker.py</extracomment>
        <translation>O sistema de som não responde: sem som; vamos tentar de novo.</translation>
    </message>
    <message>
        <source>The sound has failed: silent; trying again.</source>
        <extracomment>overlay/audio/loudspeaker.py</extracomment>
        <translation>O som falhou: sem som; vamos tentar de novo.</translation>
    </message>
    <message>
        <source>No sound device: silent; trying again.</source>
        <extracomment>overlay/audio/player.py</extracomment>
        <translation>Nenhum dispositivo de som: sem som; vamos tentar de novo.</translation>
    </message>
    <message>
        <source>The sound device &apos;{device}&apos; is not there: silent; trying again.</source>
        <extracomment>overlay/audio/player.py</extracomment>
        <translation>O dispositivo de som “{device}” não está aí: sem som; vamos tentar de novo.</translation>
    </message>
    <message>
        <source>Live-stream gifts in a transparent window for OBS.</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>Os presentes da sua live em uma janela transparente para o OBS.</translation>
    </message>
    <message>
        <source>{program}: {words} (see {program} --help)</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{program}: {words} (veja {program} --help)</translation>
    </message>
    <message>
        <source>The overlay did not do it: {why}.</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>O overlay não fez isso: {why}.</translation>
    </message>
    <message>
        <source>the overlay and its control panel</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>o overlay e o painel dele</translation>
    </message>
    <message>
        <source>the gift engine&apos;s address, ws:// or wss://</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>o endereço do motor de presentes, ws:// ou wss://</translation>
    </message>
    <message>
        <source>the same with an embedded local gift engine that sends gifts</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>o mesmo com um motor de presentes local embutido que envia presentes</translation>
    </message>
    <message>
        <source>what the engine does, a TOML file</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>o que o motor faz, um arquivo TOML</translation>
    </message>
    <message>
        <source>write a picture of the finest moment, a PNG</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>gravar uma imagem do melhor momento, um PNG</translation>
    </message>
    <message>
        <source>the local gift engine alone</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>só o motor de presentes local</translation>
    </message>
    <message>
        <source>where to listen (default: this machine only)</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>onde escuta (padrão: só este computador)</translation>
    </message>
    <message>
        <source>0 picks a free one (default: %(default)s)</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>0 escolhe uma livre (padrão: %(default)s)</translation>
    </message>
    <message>
        <source>check any gift engine against the contract</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>verificar qualquer motor de presentes com o contrato</translation>
    </message>
    <message>
        <source>a gift or an effect to pictures or a film, offline</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>um presente ou um efeito para imagens ou um filme, sem conexão</translation>
    </message>
    <message>
        <source>a recorded session, the same every time</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>uma sessão gravada, igual toda vez</translation>
    </message>
    <message>
        <source>list, check, copy and preview effects</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>listar, verificar, copiar e ver efeitos</translation>
    </message>
    <message>
        <source>what this machine can do</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>o que este computador pode</translation>
    </message>
    <message>
        <source>whether there is a newer version</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>se há uma versão mais nova</translation>
    </message>
    <message>
        <source>The program failed by an error of its own ({error}).</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>O programa falhou por um erro próprio ({error}).</translation>
    </message>
    <message>
        <source>{across}, {up}</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{across}, {up}</translation>
    </message>
    <message>
        <source>{thing}: {place}</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{thing}: {place}</translation>
    </message>
    <message>
        <source>Places on the canvas</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>Lugares na imagem</translation>
    </message>
    <message>
        <source>{px} px from the left</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} px da esquerda</translation>
    </message>
    <message>
        <source>{px} px from the right</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} px da direita</translation>
    </message>
    <message>
        <source>{px} px from the top</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} px do topo</translation>
    </message>
    <message>
        <source>{px} px from the bottom</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} px da base</translation>
    </message>
    <message>
        <source>Nothing yet. What gifts bring is kept here, so that it comes at once the next time.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Nada ainda. O que os presentes trazem fica guardado aqui, para aparecer na hora da próxima vez.</translation>
    </message>
    <message>
        <source>Known as soon as the connection to the engine begins.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Fica conhecido assim que a conexão com o motor começar.</translation>
    </message>
    <message>
        <source>Nothing is kept on the disk.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Nada é guardado no disco.</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Limpar o cache?</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {size} of {most}</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>
            <numerusform>{n} arquivo, {size} de {most}</numerusform>
            <numerusform>{n} arquivos, {size} de {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Assets</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>O que está guardado</translation>
    </message>
    <message>
        <source>Use since the start</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Uso desde o início</translation>
    </message>
    <message>
        <source>Clear cache…</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Limpar cache…</translation>
    </message>
    <message>
        <source>Remove the models, videos, sounds and pictures that are kept on the disk</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Remover os modelos, vídeos, sons e imagens guardados no disco</translation>
    </message>
    <message numerus="yes">
        <source>{n} files ({size}) will be removed, and fetched again when gifts bring them.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>
            <numerusform>{n} arquivo ({size}) será removido e baixado de novo quando um presente o trouxer.</numerusform>
            <numerusform>{n} arquivos ({size}) serão removidos e baixados de novo quando os presentes os trouxerem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>{hits} of {asked} files were here when a gift wanted them</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>{hits} de {asked} arquivos estavam aqui quando um presente precisou deles</translation>
    </message>
    <message>
        <source>No gift has brought a file since the start.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Nenhum presente trouxe um arquivo desde o início.</translation>
    </message>
    <message>
        <source>Control page</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Página de controle</translation>
    </message>
    <message>
        <source>The desk&apos;s buttons in a browser: for a dock in OBS, a Stream Deck or a phone</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Os botões do painel no navegador: para uma doca do OBS, um Stream Deck ou um celular</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Copy the link for a dock in OBS</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Copiar o link para uma doca do OBS</translation>
    </message>
    <message>
        <source>Copy the link for a phone in your network</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Copiar o link para um celular da sua rede</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>erro</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>crítico</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Put all of this on the clipboard, to send it to somebody who can help (R)</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Colocar tudo isto na área de transferência, para enviar a alguém que possa ajudar (R)</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Last warnings and errors</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Últimos avisos e erros</translation>
    </message>
    <message>
        <source>What was counted</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>O que foi contado</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Press the button; a rose appears on the overlay.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Aperte o botão; uma rosa aparece no overlay.</translation>
    </message>
    <message>
        <source>It is on the overlay now. Is it in the preview of OBS as well?</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Ela está no overlay agora. Você também a vê na prévia do OBS?</translation>
    </message>
    <message>
        <source>The address of your gift engine, and your stream as it names it.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>O endereço do seu motor de presentes, e a sua live como ele a chama.</translation>
    </message>
    <message>
        <source>Let OBS capture the overlay, with its transparency. OBS has to run.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Deixe o OBS capturar o overlay, com a transparência dele. O OBS precisa estar aberto.</translation>
    </message>
    <message>
        <source>The connection</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>A conexão</translation>
    </message>
    <message>
        <source>Set up OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Configurar OBS</translation>
    </message>
    <message>
        <source>The test gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>O presente de teste</translation>
    </message>
    <message>
        <source>Send a test gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Enviar um presente de teste</translation>
    </message>
    <message>
        <source>It is never answered and never counted</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Ele nunca é respondido e nunca é contado</translation>
    </message>
    <message>
        <source>I see it: done</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Estou vendo: pronto</translation>
    </message>
    <message>
        <source>Close these first steps for good</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Fechar estes primeiros passos de vez</translation>
    </message>
    <message>
        <source>✓ The gift engine answers.</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>✓ O motor de presentes responde.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>1. Where gifts come from</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>1. De onde vêm os presentes</translation>
    </message>
    <message>
        <source>2. The overlay in OBS</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>2. O overlay no OBS</translation>
    </message>
    <message>
        <source>3. See a gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>3. Ver um presente</translation>
    </message>
    <message>
        <source>Looking for the gift engine.</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Procurando o motor de presentes.</translation>
    </message>
    <message>
        <source>All gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Todos os presentes</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Exibidos</translation>
    </message>
    <message>
        <source>Not shown</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Não exibidos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Na espera</translation>
    </message>
    <message>
        <source>Search names, gifts and what became of them</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Procurar nomes, presentes e o que foi feito deles</translation>
    </message>
    <message>
        <source>Search the history</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Procurar no histórico</translation>
    </message>
    <message>
        <source>Show only the gifts with these words (Ctrl+F)</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Mostrar só os presentes com estas palavras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Which gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Quais presentes</translation>
    </message>
    <message>
        <source>Show only gifts that ended so</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Mostrar só os presentes que terminaram assim</translation>
    </message>
    <message>
        <source>History of gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Histórico de presentes</translation>
    </message>
    <message>
        <source>No gifts yet. Press T to see one on the canvas.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Nenhum presente ainda. Aperte T para ver um.</translation>
    </message>
    <message>
        <source>What became of the chosen gift</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>O que foi feito do presente escolhido</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>Show the chosen gift once more, as a test: it is neither answered nor counted</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Mostrar o presente escolhido mais uma vez, como teste: não é respondido nem contado</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Write the gifts of this list to a file for a spreadsheet</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Gravar os presentes desta lista em um arquivo para planilha</translation>
    </message>
    <message>
        <source>No gift is like that.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Nenhum presente é assim.</translation>
    </message>
    <message>
        <source>Export the gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Exportar os presentes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>{n} gifts in {file}.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>
            <numerusform>{n} presente em {file}.</numerusform>
            <numerusform>{n} presentes em {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a gift to read all of what became of it.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Escolha um presente para ler tudo o que foi feito dele.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>Não foi possível gravar {file}: {reason}.</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys, in larger steps with Shift. Delete puts it back.</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Arraste ou mova com as setas, com Shift em passos maiores. Delete devolve ao lugar.</translation>
    </message>
    <message>
        <source>Banners</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Banners</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Gift</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>O que foi feito dele</translation>
    </message>
    <message>
        <source>{gift} × {n} from {name}</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} × {n} de {name}</translation>
    </message>
    <message>
        <source>{gift} was shown, but not as it should be: {reason}.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} foi exibido, mas não como deveria: {reason}.</translation>
    </message>
    <message>
        <source>{gift} waits for its turn.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} espera a sua vez.</translation>
    </message>
    <message>
        <source>{gift} was not shown: {reason}.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} não foi exibido: {reason}.</translation>
    </message>
    <message>
        <source>{gift} was shown.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} foi exibido.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>na espera</translation>
    </message>
    <message>
        <source>Keys: T test gift, P pause, S skip, C clear the queue, M mute, D diagnostics, Ctrl+Z undo a setting</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Teclas: T presente de teste, P pausa, S pular, C limpar a fila, M sem som, D diagnóstico, Ctrl+Z desfazer um ajuste</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Na tela</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold back what waits; what plays goes on</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Segurar o que espera; o que está na tela continua</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Take off the screen what is on it</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Tirar da tela o que está nela</translation>
    </message>
    <message>
        <source>Clear queue</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Limpar a fila</translation>
    </message>
    <message>
        <source>Drop what waits; those gifts are answered as not shown</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Descartar o que espera; esses presentes são respondidos como não exibidos</translation>
    </message>
    <message>
        <source>Latest gifts</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Últimos presentes</translation>
    </message>
    <message>
        <source>Test gift</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Presente de teste</translation>
    </message>
    <message>
        <source>Show yourself a gift; it is never counted and never answered (T)</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Mostrar um presente para você; ele nunca é contado e nunca é respondido (T)</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>fora do ar</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Without the flash guard gifts may flash more than three times in a second. That can bring on seizures in viewers with photosensitive epilepsy, and platforms forbid it.</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Sem a proteção contra flashes, presentes podem piscar mais de três vezes por segundo. Isso pode causar crises em espectadores com epilepsia fotossensível, e as plataformas proíbem.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Flash guard</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Proteção contra flashes</translation>
    </message>
    <message>
        <source>Effects a second, at most</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Efeitos por segundo, no máximo</translation>
    </message>
    <message>
        <source>Banners at once, at most</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Banners ao mesmo tempo, no máximo</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Live, and how many watch</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Ao vivo, e quantos assistem</translation>
    </message>
    <message>
        <source>Who gave most</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Quem mais deu</translation>
    </message>
    <message>
        <source>The desk</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>O painel</translation>
    </message>
    <message>
        <source>What viewers read</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>O que os espectadores leem</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take back the last change of a setting</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>Desfazer a última mudança de um ajuste</translation>
    </message>
    <message>
        <source>How much of everything</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Quanto de tudo</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Na imagem</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The settings file was brought to version {version}. As it was before, it is kept in {path}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>O arquivo de configurações passou para a versão {version}. Como era antes, ele fica guardado em {path}.</translation>
    </message>
    <message>
        <source>The settings file {path} is of an older version and cannot be rewritten ({reason}). It works anyway.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>O arquivo de configurações {path} é de uma versão mais antiga e não pode ser reescrito ({reason}). Ele funciona mesmo assim.</translation>
    </message>
    <message>
        <source>stays behind your own {file}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>fica atrás do seu próprio {file}</translation>
    </message>
    <message>
        <source>instead of the built-in one</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>no lugar do embutido</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>novo</translation>
    </message>
    <message>
        <source>It replaces version {version} of the same pack.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>Ele substitui a versão {version} do mesmo pacote.</translation>
    </message>
    <message>
        <source>Installed. Its effects play from the next start of the overlay on.</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>Instalado. Os efeitos são usados a partir do próximo início do overlay.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Version {version}, by {author}</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>Versão {version}, de {author}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>Licença: {licence}</translation>
    </message>
    <message>
        <source>The pack {name} is {version} again.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>O pacote {name} voltou a ser {version}.</translation>
    </message>
    <message>
        <source>The pack {name} is not installed.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>O pacote {name} não está instalado.</translation>
    </message>
    <message>
        <source>Live-stream gifts in a transparent window for OBS. Free software under the MIT licence.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Os presentes da sua live em uma janela transparente para o OBS. Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>A small file is read from {host}. That server learns your internet address and that you use version {version}, and nothing else. Nothing is downloaded or installed by itself.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Um arquivo pequeno é lido de {host}. Esse servidor fica sabendo o seu endereço de internet e que você usa a versão {version}, e nada mais. Nada é baixado nem instalado por conta própria.</translation>
    </message>
    <message>
        <source>Handbook</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>All of it, offline, in your browser</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Tudo, sem internet, no seu navegador</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>What this build is made of, by whom, and under which terms</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Do que este programa é feito, por quem e sob quais termos</translation>
    </message>
    <message>
        <source>Look once a day, never during a stream</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Verificar uma vez por dia, nunca durante uma live</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Ask once, now</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Perguntar uma vez, agora</translation>
    </message>
    <message>
        <source>Read about it</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Ler mais</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Abrir a página no navegador</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Versões novas</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>O que há de novo</translation>
    </message>
    <message>
        <source>Hyperfocus Overlay {version}</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Hyperfocus Overlay {version}</translation>
    </message>
    <message>
        <source>Undo: {setting}</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>Desfazer: {setting}</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>As mudanças são salvas na hora.</translation>
    </message>
    <message>
        <source>What viewers see; on the page Look it is larger, and can be arranged</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>O que os espectadores veem; na página Aparência é maior e pode ser arrumado</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Size of all words</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Tamanho de todas as palavras</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>A theme of your own is a file; what you save in it is worn at once.</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Um tema seu é um arquivo; o que você salva nele vale na hora.</translation>
    </message>
    <message>
        <source>Copy this theme</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Copiar este tema</translation>
    </message>
    <message>
        <source>Make a file of your own of the theme that is worn, to change it</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Fazer um arquivo seu do tema em uso, para mudá-lo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Open the folder of your own themes</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Abrir a pasta dos seus temas</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Preview of the overlay</source>
        <extracomment>overlay/desktop/desk/cards/monitor_view.py</extracomment>
        <translation>Prévia do overlay</translation>
    </message>
    <message>
        <source>The scene on air</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>A cena no ar</translation>
    </message>
    <message>
        <source>OBS is being set up. For a moment the overlay shows a test card.</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>O OBS está sendo configurado. Por um momento o overlay mostra uma imagem de teste.</translation>
    </message>
    <message>
        <source>Scene of OBS to set up</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Cena do OBS a configurar</translation>
    </message>
    <message>
        <source>The scene that gets the overlay</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>A cena que recebe o overlay</translation>
    </message>
    <message>
        <source>Hyperfocus Desk</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Painel do Hyperfocus</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Primeiros passos</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>overlay/desktop/desk/notice.py</extracomment>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Pages of the desk</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Páginas do painel</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Ao &amp;vivo</translation>
    </message>
    <message>
        <source>&amp;Gifts</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Pre&amp;sentes</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Teste</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Regras</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Comfort</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Conforto</translation>
    </message>
    <message>
        <source>So&amp;und</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>S&amp;om</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>What viewers see now.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>O que os espectadores veem agora.</translation>
    </message>
    <message>
        <source>The overlay is empty now: nothing waits and no sign is there.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>O overlay está vazio agora: nada espera e não há nenhuma placa.</translation>
    </message>
    <message>
        <source>Drag something to where it should stand, or choose it with Tab and move it with the arrow keys.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Arraste algo para onde deve ficar, ou escolha com Tab e mova com as setas.</translation>
    </message>
    <message>
        <source>As you put it</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Como você colocou</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Xadrez</translation>
    </message>
    <message>
        <source>A stream</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Uma live</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Preto</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Branco</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Como no tema</translation>
    </message>
    <message>
        <source>Banners at the lower right</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banners embaixo à direita</translation>
    </message>
    <message>
        <source>Banners in the lower middle</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banners embaixo no centro</translation>
    </message>
    <message>
        <source>Banners at the upper left</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banners em cima à esquerda</translation>
    </message>
    <message>
        <source>Banners at the upper right</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banners em cima à direita</translation>
    </message>
    <message>
        <source>Arrange</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Arrumar</translation>
    </message>
    <message>
        <source>Put banners and signs elsewhere on the canvas</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Colocar banners e placas em outro lugar da imagem</translation>
    </message>
    <message>
        <source>Put all back</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Devolver tudo</translation>
    </message>
    <message>
        <source>Let everything stand where the theme has it, on canvases of this shape</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Deixar tudo onde o tema tem, em imagens deste formato</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Disposição</translation>
    </message>
    <message>
        <source>Behind the preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Atrás da prévia</translation>
    </message>
    <message>
        <source>What lies behind the overlay here; viewers see your stream there</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>O que há aqui atrás do overlay; os espectadores veem ali a sua live</translation>
    </message>
    <message>
        <source>About the preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Sobre a prévia</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>No rules yet: every gift is shown as usual.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Nenhuma regra ainda: todo presente aparece como sempre.</translation>
    </message>
    <message>
        <source>Gift type</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Tipo de presente</translation>
    </message>
    <message>
        <source>From value</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>A partir do valor</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>Som</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Banner</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>o próprio</translation>
    </message>
    <message>
        <source>The first rule that fits a gift holds. A gift that no rule fits is shown as usual.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Vale a primeira regra que serve para um presente. Sem regra que sirva, ele é exibido como sempre.</translation>
    </message>
    <message>
        <source>Rules for gifts</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Regras para presentes</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Ordem das regras</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Adicionar regra</translation>
    </message>
    <message>
        <source>One more rule, below the others</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Mais uma regra, abaixo das outras</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take the chosen rule away</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Remover a regra escolhida</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Let the chosen rule hold before the one above it</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Fazer a regra escolhida valer antes da de cima</translation>
    </message>
    <message>
        <source>One name a line; * stands for any letters</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Um nome por linha; * vale por quaisquer caracteres</translation>
    </message>
    <message>
        <source>Blocked names</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Nomes bloqueados</translation>
    </message>
    <message>
        <source>Save names</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Salvar nomes</translation>
    </message>
    <message>
        <source>Hide gifts from these names from now on</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Ocultar os presentes destes nomes a partir de agora</translation>
    </message>
    <message>
        <source>Their gifts are hidden and answered as not shown.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Os presentes deles são ocultados e respondidos como não exibidos.</translation>
    </message>
    <message>
        <source>{what} of rule {n}</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>{what} da regra {n}</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>New microphone</source>
        <extracomment>overlay/desktop/desk/cards/samples.py</extracomment>
        <translation>Microfone novo</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>As the desk</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Como o painel</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Calmo</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Para leitores com dislexia</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>A Stream Deck opens it with its action Open.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Um Stream Deck o abre com a ação Abrir.</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>O padrão do sistema</translation>
    </message>
    <message>
        <source>From 50 a gift counts as medium, from 500 as large, from 2500 as grand.</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>A partir de 50 um presente conta como médio, de 500 como grande, de 2500 como enorme.</translation>
    </message>
    <message>
        <source>Sound device</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Dispositivo de som</translation>
    </message>
    <message>
        <source>Loudness by value</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Volume por valor</translation>
    </message>
    <message>
        <source>Small gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Presentes pequenos</translation>
    </message>
    <message>
        <source>Medium gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Presentes médios</translation>
    </message>
    <message>
        <source>Large gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Presentes grandes</translation>
    </message>
    <message>
        <source>Grand gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Presentes enormes</translation>
    </message>
    <message>
        <source>Hear a gift</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Ouvir um presente</translation>
    </message>
    <message>
        <source>Play the sound of a medium gift, as loud as it is set</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Tocar o som de um presente médio, no volume definido</translation>
    </message>
    <message>
        <source>How the sound is doing</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Como está o som</translation>
    </message>
    <message>
        <source>How loud: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Volume: {gifts}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>How loud</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>By value</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Por valor</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Play the sound of such a gift: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Tocar o som de um presente assim: {gifts}</translation>
    </message>
    <message>
        <source>Hear it: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Ouvir: {gifts}</translation>
    </message>
    <message>
        <source>{device} (not there now)</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>{device} (não está aí agora)</translation>
    </message>
    <message>
        <source>Volume of gifts</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>Volume dos presentes</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Gifts appear as they come.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Os presentes aparecem assim que chegam.</translation>
    </message>
    <message>
        <source>The gift engine was found.</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>O motor de presentes foi encontrado.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Reconectar agora</translation>
    </message>
    <message>
        <source>Try at once, instead of waiting for the next try</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Tentar agora, em vez de esperar a próxima tentativa</translation>
    </message>
    <message>
        <source>Panic</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Pânico</translation>
    </message>
    <message>
        <source>Empty and silence the overlay at once; gifts wait, none is lost</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Esvaziar e silenciar o overlay na hora; os presentes esperam, nenhum se perde</translation>
    </message>
    <message>
        <source>Come back now</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Voltar agora</translation>
    </message>
    <message>
        <source>Let gifts appear again</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Deixar os presentes aparecerem de novo</translation>
    </message>
    <message numerus="yes">
        <source>The overlay is empty and silent. Gifts wait, none is lost; they come back in {n} s.</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>
            <numerusform>O overlay está vazio e sem som. Os presentes esperam, nenhum se perde; eles voltam em {n} s.</numerusform>
            <numerusform>O overlay está vazio e sem som. Os presentes esperam, nenhum se perde; eles voltam em {n} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Neon</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Neon</translation>
    </message>
    <message>
        <source>What is wrong with a theme</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>O que há de errado com um tema</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>{theme} (yours)</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>{theme} (seu)</translation>
    </message>
    <message>
        <source>Theme {theme}</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Tema {theme}</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Mostrar o painel</translation>
    </message>
    <message>
        <source>Panic: empty and silent</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Pânico: vazio e sem som</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>A versão {version} está disponível</translation>
    </message>
    <message>
        <source>No gifts: the connection is gone</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Sem presentes: a conexão caiu</translation>
    </message>
    <message>
        <source>It comes back by itself.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Ela volta sozinha.</translation>
    </message>
    <message>
        <source>Connected again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Conectado de novo</translation>
    </message>
    <message>
        <source>The alarm was played on {device}.</source>
        <extracomment>overlay/app/alarms/bell.py</extracomment>
        <translation>O alarme tocou em: {device}.</translation>
    </message>
    <message>
        <source>The device {device} does not answer.</source>
        <extracomment>overlay/app/alarms/bell.py</extracomment>
        <translation>O dispositivo {device} não responde.</translation>
    </message>
    <message>
        <source>Look whether the overlay&apos;s window is there; if it stays so, start the overlay again.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Veja se a janela do overlay está lá; se continuar assim, abra o overlay de novo.</translation>
    </message>
    <message>
        <source>Built-in effects play instead. The last one: {reason}.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Os efeitos embutidos são usados no lugar. O último: {reason}.</translation>
    </message>
    <message>
        <source>The files of several gifts cannot be used</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Não dá para usar os arquivos de vários presentes</translation>
    </message>
    <message>
        <source>Gifts were given to the overlay&apos;s window, and it shows none.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>A janela do overlay recebeu presentes e não mostra nenhum.</translation>
    </message>
    <message>
        <source>The connection is steady again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>A conexão está estável de novo</translation>
    </message>
    <message>
        <source>Gifts do not reach the screen</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Os presentes não chegam à tela</translation>
    </message>
    <message>
        <source>Gifts are on the screen again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Os presentes estão na tela de novo</translation>
    </message>
    <message>
        <source>Your viewers do not see the overlay</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Seus espectadores não veem o overlay</translation>
    </message>
    <message>
        <source>The overlay is in the picture again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>O overlay está na imagem de novo</translation>
    </message>
    <message>
        <source>It was lost {n} times within {mins} minutes.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Ela caiu {n} vezes em {mins} minutos.</translation>
    </message>
    <message>
        <source>The connection does not hold</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>A conexão não se mantém</translation>
    </message>
    <message>
        <source>Gifts cannot be drawn: {reason}.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Não dá para desenhar os presentes: {reason}.</translation>
    </message>
    <message>
        <source>A gift did not reach the screen.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Um presente não chegou à tela.</translation>
    </message>
    <message>
        <source>Saved {file}: the report, and the recording without names.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>{file} foi salvo: o relatório e a gravação sem nomes.</translation>
    </message>
    <message>
        <source>Saved {file}: the report. Nothing was recorded.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>{file} foi salvo: o relatório. Nada foi gravado.</translation>
    </message>
    <message>
        <source>The recording cannot be written.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>Não dá para escrever a gravação.</translation>
    </message>
    <message>
        <source>Panic, and back</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Pânico, e voltar</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Pausar, e continuar</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Limpar a fila</translation>
    </message>
    <message>
        <source>Mute, and unmute</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Sem som, e com som</translation>
    </message>
    <message>
        <source>Overlay behind</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Overlay atrás</translation>
    </message>
    <message>
        <source>Overlay in front</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Overlay na frente</translation>
    </message>
    <message>
        <source>Lock the overlay</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Travar o overlay</translation>
    </message>
    <message>
        <source>Unlock the overlay</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Destravar o overlay</translation>
    </message>
    <message>
        <source>Record for a bug report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Gravar para relatório de erro</translation>
    </message>
    <message>
        <source>Write down what happens from now on, without names, so that somebody can see the fault for themselves</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Anotar o que acontece a partir de agora, sem nomes, para que alguém possa ver a falha por conta própria</translation>
    </message>
    <message>
        <source>Save bug report…</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Salvar relatório de erro…</translation>
    </message>
    <message>
        <source>Put the report, and what was recorded without names, into one file to be sent</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Colocar o relatório, e o que foi gravado sem nomes, em um só arquivo para enviar</translation>
    </message>
    <message>
        <source>What was saved</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>O que foi salvo</translation>
    </message>
    <message>
        <source>Save bug report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Salvar relatório de erro</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Recording: press to stop</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Gravando: clique para parar</translation>
    </message>
    <message>
        <source>This session is recorded; a bug report holds it without names.</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Esta sessão é gravada; um relatório de erro a inclui sem nomes.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>Bind it in your desktop&apos;s settings, under Keyboard, Custom Shortcuts.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Associe-o nos ajustes da sua área de trabalho, em Teclado, Atalhos personalizados.</translation>
    </message>
    <message>
        <source>Put it into a new shortcut on the desktop (right click, New, Shortcut); Properties has a Shortcut key.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Coloque-o em um novo atalho na área de trabalho (clique direito, Novo, Atalho); em Propriedades há uma Tecla de atalho.</translation>
    </message>
    <message>
        <source>In the app Shortcuts, make one with Run Shell Script, and add a keyboard shortcut to it in its details.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>No app Atalhos, crie um com Executar Script Shell, e adicione um atalho de teclado nos detalhes dele.</translation>
    </message>
    <message>
        <source>What the key is to do</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>O que a tecla faz</translation>
    </message>
    <message>
        <source>The command</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>O comando</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the command on the clipboard</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Colocar o comando na área de transferência</translation>
    </message>
    <message>
        <source>A key that works in every window is a command in a shortcut.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Uma tecla que funciona em qualquer janela é um comando em um atalho.</translation>
    </message>
    <message>
        <source>Overlay behind other windows</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Overlay atrás de outras janelas</translation>
    </message>
    <message>
        <source>Lock the overlay window</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Travar a janela do overlay</translation>
    </message>
    <message>
        <source>Its effect</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>O efeito dele</translation>
    </message>
    <message>
        <source>A 3D model</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Um modelo 3D</translation>
    </message>
    <message>
        <source>A video</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Um vídeo</translation>
    </message>
    <message>
        <source>no combo</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>sem combo</translation>
    </message>
    <message>
        <source>Test Viewer</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Espectador de teste</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show yourself this gift; it is never counted and never answered</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Mostrar este presente para você; ele nunca é contado e nunca é respondido</translation>
    </message>
    <message>
        <source>Any word: a type without an effect of its own gets the one that suits its value</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Qualquer palavra: um tipo sem efeito próprio recebe o que combina com o seu valor</translation>
    </message>
    <message>
        <source>What the gift is worth: from 50 medium, from 500 large, from 2500 grand</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Quanto o presente vale: a partir de 50 médio, de 500 grande, de 2500 enorme</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>How many are given at once</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Quantos são dados de uma vez</translation>
    </message>
    <message>
        <source>Combo</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Combo</translation>
    </message>
    <message>
        <source>The count of a streak; press several times with a rising count to see it grow</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>O contador de uma sequência; aperte várias vezes com um número crescente para vê-la crescer</translation>
    </message>
    <message>
        <source>The name on the banner</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>O nome no banner</translation>
    </message>
    <message>
        <source>A gift of your own making</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Um presente feito por você</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Já prontos</translation>
    </message>
    <message>
        <source>A test gift worth {value}</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Um presente de teste que vale {value}</translation>
    </message>
    <message>
        <source>Test gifts are never answered and never counted.</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Presentes de teste nunca são respondidos e nunca são contados.</translation>
    </message>
    <message>
        <source>Drag the overlay with the mouse to move it. When it is minimised it comes back, for OBS sees nothing of it then.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Arraste o overlay com o mouse para movê-lo. Se for minimizado, ele volta, pois o OBS não veria nada dele.</translation>
    </message>
    <message>
        <source>On Wayland a program cannot put its window behind others, or say where it is: use your desktop&apos;s own window menu.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>No Wayland um programa não pode pôr a janela atrás de outras nem dizer onde ela fica: use o menu de janela da sua área de trabalho.</translation>
    </message>
    <message>
        <source>Each trouble is told once, and not again for five minutes. Nothing is told while the overlay is empty by Panic. Viewers see and hear none of it.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Cada problema é avisado uma vez, e não de novo por cinco minutos. Nada é avisado enquanto o overlay está vazio por Pânico. Os espectadores não veem nem ouvem nada disso.</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Nenhum som</translation>
    </message>
    <message>
        <source>Behind other windows</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Atrás de outras janelas</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Travada</translation>
    </message>
    <message>
        <source>Above all others</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Acima de todas</translation>
    </message>
    <message>
        <source>The mouse goes through</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>O mouse atravessa</translation>
    </message>
    <message>
        <source>The connection is gone</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>A conexão caiu</translation>
    </message>
    <message>
        <source>Hidden in OBS</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Oculto no OBS</translation>
    </message>
    <message>
        <source>Files of gifts fail</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Arquivos de presentes falham</translation>
    </message>
    <message>
        <source>Serve the control page</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Oferecer a página de controle</translation>
    </message>
    <message>
        <source>Phones of your network as well</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Também celulares da sua rede</translation>
    </message>
    <message>
        <source>Its port</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>A porta dela</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Som dos alarmes</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Let the alarm be heard now, on this device</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Tocar o alarme agora, neste dispositivo</translation>
    </message>
    <message>
        <source>The alarm that was tried</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>O alarme que foi testado</translation>
    </message>
    <message>
        <source>Heard on</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Ouvido em</translation>
    </message>
    <message>
        <source>Listen.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Escute.</translation>
    </message>
    <message>
        <source>The overlay&apos;s window</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>A janela do overlay</translation>
    </message>
    <message>
        <source>Alarms, for you alone</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Alarmes, só para você</translation>
    </message>
    <message>
        <source>Keys for every window</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Teclas para qualquer janela</translation>
    </message>
    <message>
        <source>In a browser: a dock of OBS, a phone, a Stream Deck</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>No navegador: uma doca do OBS, um celular, um Stream Deck</translation>
    </message>
    <message>
        <source>{device} (not there)</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>{device} (não está aí)</translation>
    </message>
    <message>
        <source>{file}: effect pack</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>{file}: pacote de efeitos</translation>
    </message>
    <message>
        <source>What the pack is and what it changes</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>O que é o pacote e o que ele muda</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Put its effects beside your own; nothing of yours is overwritten</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Colocar os efeitos ao lado dos seus; nada seu é substituído</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Change nothing more</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Não mudar mais nada</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Atualizar</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>
            <numerusform>e mais {n}</numerusform>
            <numerusform>e mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>AO VIVO</translation>
    </message>
    <message>
        <source>Top gifters</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>Quem mais presenteia</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>Meta alcançada</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{n} pessoa</numerusform>
            <numerusform>{n} pessoas</numerusform>
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
        <translation>no modo de segurança nada é decodificado</translation>
    </message>
    <message>
        <source>p50 {half} ms, p99 {most} ms</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>p50 {half} ms, p99 {most} ms</translation>
    </message>
    <message>
        <source>gifts   {sent} sent, {shown} shown, {acked} acked, {lost} lost</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>presentes: {sent} enviados, {shown} exibidos, {acked} respondidos, {lost} perdidos</translation>
    </message>
    <message>
        <source>frames  {n} presented</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>quadros: {n} exibidos</translation>
    </message>
    <message>
        <source>gift to first presented frame  {times}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>do presente ao primeiro quadro: {times}</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>nada a medir</translation>
    </message>
    <message>
        <source>        {n} waited for a free lane, {secs} s at most; the other {others}:</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>        {n} esperaram uma faixa livre, no máximo {secs} s; os outros {others}:</translation>
    </message>
    <message>
        <source>        {times}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>        {times}</translation>
    </message>
    <message>
        <source>problem {place}: {words}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>problema {place}: {words}</translation>
    </message>
    <message>
        <source>Another program has {keys}: choose others.</source>
        <extracomment>overlay/app/key_desk.py</extracomment>
        <translation>Outro programa tem {keys}: escolha outras.</translation>
    </message>
    <message>
        <source>it was not recorded what it was</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>não foi gravado o que era</translation>
    </message>
    <message>
        <source>it is another file now</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>agora é outro arquivo</translation>
    </message>
    <message>
        <source>it is not kept on this computer</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>não está guardado neste computador</translation>
    </message>
    <message>
        <source>it is not on this computer</source>
        <extracomment>overlay/app/replay/player.py</extracomment>
        <translation>não está neste computador</translation>
    </message>
    <message>
        <source>an empty, silent canvas for a while; gifts wait, and none is lost</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>uma imagem vazia e sem som por um tempo; os presentes esperam e nenhum se perde</translation>
    </message>
    <message>
        <source>hyperfocus-overlay: {words}</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>hyperfocus-overlay: {words}</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is known</source>
        <extracomment>overlay/desktop/desk/parts/typed_form.py</extracomment>
        <translation>Deixe vazio para manter o que já é conhecido</translation>
    </message>
    <message>
        <source>It comes from a variable or the settings file</source>
        <extracomment>overlay/desktop/desk/parts/typed_form.py</extracomment>
        <translation>Vem de uma variável ou do arquivo de configurações</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Use this from now on; gifts of the other stream that wait are answered as not shown</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Usar isto de agora em diante; presentes da outra live que esperam são respondidos como não exibidos</translation>
    </message>
    <message>
        <source>Create or repair the source of the overlay, and check it with a test card</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Criar ou consertar a fonte do overlay e conferir com uma imagem de teste</translation>
    </message>
    <message>
        <source>Address of OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Endereço do OBS</translation>
    </message>
    <message>
        <source>Password of OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Senha do OBS</translation>
    </message>
    <message>
        <source>How it is going with OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Como está com o OBS</translation>
    </message>
    <message>
        <source>Look for OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Procurar o OBS</translation>
    </message>
    <message>
        <source>Use this from now on</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Usar isto de agora em diante</translation>
    </message>
    <message>
        <source>Press the keys together that are to work in every window, such as Ctrl+Alt+P.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Aperte juntas as teclas que devem valer em qualquer janela, como Ctrl+Alt+P.</translation>
    </message>
    <message>
        <source>What is wrong with a key</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>O que há de errado com uma tecla</translation>
    </message>
    <message>
        <source>All else is a command.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Todo o resto é um comando.</translation>
    </message>
    <message>
        <source>End the overlay?</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>Encerrar o overlay?</translation>
    </message>
    <message>
        <source>The overlay is live. End it?</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>O overlay está ao vivo. Encerrar?</translation>
    </message>
    <message>
        <source>Viewers would see no more gifts. None is lost: each is answered, or kept for the next start.</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>O público não veria mais presentes. Nenhum se perde: cada um é respondido ou guardado para o próximo início.</translation>
    </message>
    <message>
        <source>The overlay goes on</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>O overlay continua</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What was found in OBS</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>O que foi encontrado no OBS</translation>
    </message>
    <message>
        <source>Clear of the platform&apos;s own interface</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Fora da interface da plataforma</translation>
    </message>
    <message>
        <source>There is no effect {name}, so another one is taken. There are: {names}.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Não há nenhum efeito {name}, então outro é usado. Há: {names}.</translation>
    </message>
    <message>
        <source>Work with OBS</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Trabalhar com o OBS</translation>
    </message>
    <message>
        <source>Size of the canvas</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Transparency</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Transparência</translation>
    </message>
    <message>
        <source>Frames a second, at most</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Quadros por segundo, no máximo</translation>
    </message>
    <message>
        <source>How the token travels</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Como o token viaja</translation>
    </message>
    <message>
        <source>A gift is answered</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Um presente é respondido</translation>
    </message>
    <message>
        <source>How a streak counts</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Como uma sequência conta</translation>
    </message>
    <message>
        <source>Files of gifts, in MiB</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Arquivos de presentes, em MiB</translation>
    </message>
    <message>
        <source>A recording, in MiB</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Uma gravação, em MiB</translation>
    </message>
    <message>
        <source>The log</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>O registro</translation>
    </message>
    <message>
        <source>The gift engine</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>O motor de presentes</translation>
    </message>
    <message>
        <source>The canvas</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>Words with the engine</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Conversa com o motor</translation>
    </message>
    <message>
        <source>Kept on this computer, at most</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Guardado neste computador, no máximo</translation>
    </message>
    <message>
        <source>Single letters</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Letras sozinhas</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Teclas do painel</translation>
    </message>
    <message>
        <source>&amp;Set-up</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Con&amp;figuração</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>overlay/desktop/desk/parts/inputs.py</extracomment>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>As OBS wants it here</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Como o OBS quer aqui</translation>
    </message>
    <message>
        <source>Straight alpha</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Alfa direto</translation>
    </message>
    <message>
        <source>Premultiplied alpha</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Alfa pré-multiplicado</translation>
    </message>
    <message>
        <source>Blended in linear light</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Misturado em luz linear</translation>
    </message>
    <message>
        <source>In the header Authorization</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>No cabeçalho Authorization</translation>
    </message>
    <message>
        <source>In the header X-API-Key</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>No cabeçalho X-API-Key</translation>
    </message>
    <message>
        <source>In the address, as its token</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>No endereço, como seu token</translation>
    </message>
    <message>
        <source>When it is received</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Quando é recebido</translation>
    </message>
    <message>
        <source>When it is seen</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Quando é visto</translation>
    </message>
    <message>
        <source>When it is over</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Quando termina</translation>
    </message>
    <message>
        <source>Found out from its messages</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Descoberto pelas mensagens</translation>
    </message>
    <message>
        <source>Each message has its share</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Cada mensagem tem sua parte</translation>
    </message>
    <message>
        <source>Each message has the sum so far</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Cada mensagem tem a soma até ali</translation>
    </message>
    <message>
        <source>Says everything</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Diz tudo</translation>
    </message>
    <message>
        <source>Says what is usual</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Diz o habitual</translation>
    </message>
    <message>
        <source>Says what is wrong</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Diz o que está errado</translation>
    </message>
    <message>
        <source>transparent</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>transparente</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>overlay/desktop/desk/titles.py</extracomment>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>there is no context to be had</source>
        <extracomment>overlay/desktop/overlay_window.py</extracomment>
        <translation>não dá para obter um contexto</translation>
    </message>
    <message>
        <source>OpenGL 3.3 cannot be used: {reason}</source>
        <extracomment>overlay/desktop/overlay_window.py</extracomment>
        <translation>Não dá para usar o OpenGL 3.3: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>sent {gift}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>enviou {gift}</numerusform>
            <numerusform>enviaram {gift}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} others</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{name} e mais {n}</numerusform>
            <numerusform>{name} e mais {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{gift} and {n} more from {people}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{gift} e mais {n} de {people}</numerusform>
            <numerusform>{gift} e mais {n} de {people}</numerusform>
        </translation>
    </message>
    <message>
        <source>{gift} with {people}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>{gift} com {people}</translation>
    </message>
    <message>
        <source>Goal: {kind}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>Meta: {kind}</translation>
    </message>
    <message>
        <source>The effect</source>
        <extracomment>overlay/desktop/preview/canvas.py</extracomment>
        <translation>O efeito</translation>
    </message>
    <message>
        <source>The effect cannot be drawn: {reason}</source>
        <extracomment>overlay/desktop/preview/canvas.py</extracomment>
        <translation>Não dá para desenhar o efeito: {reason}</translation>
    </message>
    <message>
        <source>Particles</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Partículas</translation>
    </message>
    <message>
        <source>Overdraw</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Milissegundos</translation>
    </message>
    <message>
        <source>Flashes a second</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Flashes por segundo</translation>
    </message>
    <message>
        <source>How many are alive</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Quantas estão vivas</translation>
    </message>
    <message>
        <source>The area of all their quads in canvases: 1 fills the canvas once</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>A área de todos os retângulos em imagens: 1 enche a imagem uma vez</translation>
    </message>
    <message>
        <source>From the call to the finished picture, on a canvas of 540 pixels&apos; shorter side</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Da chamada à imagem pronta, em uma imagem de 540 pixels no lado menor</translation>
    </message>
    <message>
        <source>The most in any second, over black or white; more than three can harm (WCAG 2.3.1)</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>O máximo em um segundo, sobre preto ou branco; mais de três podem fazer mal (WCAG 2.3.1)</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Outro</translation>
    </message>
    <message>
        <source>The same effect by other chances (R)</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>O mesmo efeito com outro acaso (R)</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>
            <numerusform>E mais {n}.</numerusform>
            <numerusform>E mais {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>no máximo</translation>
    </message>
    <message>
        <source>{cost} now</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{cost} agora</translation>
    </message>
    <message>
        <source>{cost} at most</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{cost} no máximo</translation>
    </message>
    <message>
        <source>{n} of {most}: too many</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{n} de {most}: demais</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{n} de {most}</translation>
    </message>
    <message>
        <source>Drag to any moment (Left and Right: a frame, Page Up and Page Down: a quarter of a second)</source>
        <extracomment>overlay/desktop/preview/timeline.py</extracomment>
        <translation>Arraste para qualquer momento (esquerda e direita: um quadro; Page Up e Page Down: um quarto de segundo)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Go on or stand still (Space or P)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Continuar ou parar (espaço ou P)</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Begin again at the end (L)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Começar de novo no fim (L)</translation>
    </message>
    <message>
        <source>How the canvas stands (O)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>A posição da imagem (O)</translation>
    </message>
    <message>
        <source>What lies behind the effect (B)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>O que há atrás do efeito (B)</translation>
    </message>
    <message>
        <source>{title} – Hyperfocus Preview</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>{title} – Prévia do Hyperfocus</translation>
    </message>
    <message>
        <source>{now} of {all} s</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>{now} de {all} s</translation>
    </message>
    <message>
        <source>The recorded session</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>A sessão gravada</translation>
    </message>
    <message>
        <source>Drag to any moment (Left and Right: a frame, Page Up and Page Down: five seconds)</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>Arraste para qualquer momento (esquerda e direita: um quadro; Page Up e Page Down: cinco segundos)</translation>
    </message>
    <message>
        <source>{title} – Hyperfocus Replay</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>{title} – Replay do Hyperfocus</translation>
    </message>
    <message>
        <source>{now} of {all}</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>{now} de {all}</translation>
    </message>
    <message>
        <source>the overlay was not running when the gift was due</source>
        <extracomment>overlay/director.py</extracomment>
        <translation>o overlay não estava aberto na vez do presente</translation>
    </message>
    <message>
        <source>the overlay is closing</source>
        <extracomment>overlay/director.py</extracomment>
        <translation>o overlay está fechando</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>no such field</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>nenhum campo assim</translation>
    </message>
    <message numerus="yes">
        <source>{place}: {words}; and {n} more</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{place}: {words}; e mais {n}</numerusform>
            <numerusform>{place}: {words}; e mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>a colour such as #ff8a3d</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>uma cor como #ff8a3d</translation>
    </message>
    <message>
        <source>small letters, digits and -, with a letter first</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>letras minúsculas, algarismos e -, começando por uma letra</translation>
    </message>
    <message>
        <source>small letters, digits and _, with a letter first</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>letras minúsculas, algarismos e _, começando por uma letra</translation>
    </message>
    <message>
        <source>an object with a &apos;kind&apos;</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>um objeto com &apos;kind&apos;</translation>
    </message>
    <message>
        <source>a number that is neither infinite nor NaN</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>um número que não seja infinito nem NaN</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>texto entre aspas</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>um valor</translation>
    </message>
    <message>
        <source>&apos;,&apos; delimiter</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>o separador &apos;,&apos;</translation>
    </message>
    <message>
        <source>&apos;:&apos; delimiter</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>o separador &apos;:&apos;</translation>
    </message>
    <message>
        <source>property name enclosed in double quotes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>um nome entre aspas duplas</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{place}: encontrado {found}, esperado {expected}</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>o fim do arquivo</translation>
    </message>
    <message>
        <source>valid JSON ({why})</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>JSON válido ({why})</translation>
    </message>
    <message>
        <source>column {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>coluna {n}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{names} ou {last}</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Let the rule below the chosen one hold before it</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Fazer a regra de baixo valer antes da escolhida</translation>
    </message>
    <message>
        <source>the name of a PNG file such as star.png</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>o nome de um arquivo PNG, como star.png</translation>
    </message>
    <message>
        <source>JSON that nobody writes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>JSON que ninguém escreve</translation>
    </message>
    <message>
        <source>it a second time</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>o mesmo pela segunda vez</translation>
    </message>
    <message>
        <source>it once</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>uma só vez</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>o nome {name}</translation>
    </message>
    <message>
        <source>a value, for it must be given</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>um valor, pois é obrigatório</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>um de {names}</translation>
    </message>
    <message>
        <source>a kind that is one of {names}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>um tipo que seja um de {names}</translation>
    </message>
    <message>
        <source>what fits together: {words}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>o que combine: {words}</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>pelo menos {n}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>no máximo {n}</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>mais de {n}</translation>
    </message>
    <message>
        <source>less than {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>menos de {n}</translation>
    </message>
    <message numerus="yes">
        <source>at least {n} entries</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>pelo menos {n} item</numerusform>
            <numerusform>pelo menos {n} itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} entries</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>no máximo {n} item</numerusform>
            <numerusform>no máximo {n} itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least {n} characters</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>pelo menos {n} caractere</numerusform>
            <numerusform>pelo menos {n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} characters</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>no máximo {n} caractere</numerusform>
            <numerusform>no máximo {n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>no such field (perhaps {name} is meant)</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>nenhum campo assim (talvez seja {name})</translation>
    </message>
    <message>
        <source>text that matches {pattern}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>texto segundo o padrão {pattern}</translation>
    </message>
    <message>
        <source>the byte {byte}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>o byte {byte}</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>texto em UTF-8</translation>
    </message>
    <message>
        <source>fewer brackets in each other, or shorter numbers</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>menos colchetes uns dentro dos outros, ou números mais curtos</translation>
    </message>
    <message>
        <source>the pack holds no effect</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>o pacote não contém nenhum efeito</translation>
    </message>
    <message>
        <source>{spare} is named by none of its effects</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>nenhum dos efeitos dele nomeia {spare}</translation>
    </message>
    <message>
        <source>the pack is larger than {n} MiB</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>o pacote é maior que {n} MiB</translation>
    </message>
    <message>
        <source>{shown} is no name for a file of a pack: letters, digits, - and _, .json or .png</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} não é nome para um arquivo de um pacote: letras, algarismos, - e _, .json ou .png</translation>
    </message>
    <message>
        <source>{shown} is locked with a password</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} está trancado com senha</translation>
    </message>
    <message>
        <source>{shown} is packed in a way that is not read</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} está compactado de um modo que não é lido</translation>
    </message>
    <message>
        <source>{shown} is a link</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} é um link</translation>
    </message>
    <message>
        <source>{shown} is in it twice</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} está duas vezes</translation>
    </message>
    <message>
        <source>the pack has no {file}, which says what it is</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>falta ao pacote {file}, que diz o que ele é</translation>
    </message>
    <message>
        <source>two of its effects are called {name}</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>dois dos efeitos dele se chamam {name}</translation>
    </message>
    <message>
        <source>the file is no effect pack, or it is damaged</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>o arquivo não é um pacote de efeitos, ou está danificado</translation>
    </message>
    <message>
        <source>the pack holds more than {n} files</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>o pacote contém mais de {n} arquivos</translation>
    </message>
    <message>
        <source>the pack holds more than {n} MiB</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>o pacote contém mais de {n} MiB</translation>
    </message>
    <message>
        <source>a picture that is in the pack</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>uma imagem que esteja no pacote</translation>
    </message>
    <message>
        <source>the picture</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>a imagem</translation>
    </message>
    <message>
        <source>{folder} holds no effect file</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{folder} não contém nenhum arquivo de efeito</translation>
    </message>
    <message>
        <source>another name, for your {effect} claims it as a gift type</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>outro nome, pois o seu {effect} o usa como tipo de presente</translation>
    </message>
    <message>
        <source>another gift type: to replace a built-in effect, name yours {name}</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>outro tipo de presente: para substituir um efeito embutido, chame o seu de {name}</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>um arquivo que possa ser lido</translation>
    </message>
    <message>
        <source>an image beside it that can be read ({reason})</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>uma imagem ao lado que possa ser lida ({reason})</translation>
    </message>
    <message>
        <source>the server redirects to {url}, which is not followed</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o servidor redireciona para {url}, o que não é seguido</translation>
    </message>
    <message>
        <source>The WebSocket server of OBS is switched off. In OBS: Tools, WebSocket Server Settings, Enable WebSocket server.</source>
        <extracomment>overlay/obs/own_server.py</extracomment>
        <translation>O servidor WebSocket do OBS está desativado. No OBS: Ferramentas, Configurações do servidor WebSocket, Ativar servidor WebSocket.</translation>
    </message>
    <message>
        <source>{reason}; built-in effect shown</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>{reason}; o efeito embutido foi exibido</translation>
    </message>
    <message>
        <source>what fetches files cannot be started ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>não dá para iniciar o que busca os arquivos ({error})</translation>
    </message>
    <message>
        <source>what fetches files does not answer</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>o que busca os arquivos não responde</translation>
    </message>
    <message>
        <source>what fetches files has died</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>o que busca os arquivos parou</translation>
    </message>
    <message>
        <source>nobody wants it any more</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>ninguém precisa mais dele</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não pode ser decodificado</translation>
    </message>
    <message>
        <source>it cannot be decoded ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não pode ser decodificado ({error})</translation>
    </message>
    <message>
        <source>it takes too long to decode</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>demora demais para ser decodificado</translation>
    </message>
    <message>
        <source>it was not decoded within {secs} s</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não foi decodificado em {secs} s</translation>
    </message>
    <message>
        <source>what was decoded is too large</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>o que foi decodificado é grande demais</translation>
    </message>
    <message>
        <source>the decoder died of it</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>o decodificador parou por causa dele</translation>
    </message>
    <message>
        <source>its decoder hangs</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>o decodificador dele não responde</translation>
    </message>
    <message>
        <source>the decoder does not start</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>o decodificador não inicia</translation>
    </message>
    <message>
        <source>it has more than {n} MiB</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tem mais de {n} MiB</translation>
    </message>
    <message>
        <source>it is a video of {secs} s; at most {most} are played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é um vídeo de {secs} s; no máximo {most} são reproduzidos</translation>
    </message>
    <message>
        <source>it has more than {n} pictures a second</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tem mais de {n} imagens por segundo</translation>
    </message>
    <message>
        <source>it has too many pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tem imagens demais</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tem partes demais</translation>
    </message>
    <message>
        <source>it has too many slots</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tem espaços demais</translation>
    </message>
    <message>
        <source>it has no pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não tem imagens</translation>
    </message>
    <message>
        <source>none of its pictures can be decoded</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>nenhuma das imagens pode ser decodificada</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>falta o final dele</translation>
    </message>
    <message>
        <source>its pictures are not all of one kind</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>as imagens não são todas do mesmo tipo</translation>
    </message>
    <message>
        <source>its pictures are not what its beginning says</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>as imagens não são o que o começo anuncia</translation>
    </message>
    <message>
        <source>its alpha is not that of its pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>a transparência não é a das imagens</translation>
    </message>
    <message>
        <source>its pictures are coded as {codec}, which is not played here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>as imagens estão codificadas como {codec}, que não é reproduzido aqui</translation>
    </message>
    <message>
        <source>what it says of its slots cannot be read ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não dá para ler o que ele diz dos espaços ({error})</translation>
    </message>
    <message>
        <source>what it says of its alpha cannot be read ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não dá para ler o que ele diz da transparência ({error})</translation>
    </message>
    <message>
        <source>it is a WebP file without a canvas</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é um arquivo WebP sem tela</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>it is no video that can be played here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não é um vídeo que possa ser reproduzido aqui</translation>
    </message>
    <message>
        <source>it is a PNG, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é um PNG, que não se move</translation>
    </message>
    <message>
        <source>it is a WebP picture, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é uma imagem WebP, que não se move</translation>
    </message>
    <message>
        <source>it is a JPEG, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é um JPEG, que não se move</translation>
    </message>
    <message>
        <source>it is an AVIF or HEIF picture, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é uma imagem AVIF ou HEIF, que não é aceita</translation>
    </message>
    <message>
        <source>it is an SVG picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é uma imagem SVG</translation>
    </message>
    <message>
        <source>it is a playlist, and no video is fetched by parts</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é uma lista de reprodução, e nenhum vídeo é carregado em partes</translation>
    </message>
    <message>
        <source>it is a session description, which names a stream elsewhere</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é uma descrição de sessão, que aponta para uma transmissão em outro lugar</translation>
    </message>
    <message>
        <source>it is an XML document</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é um documento XML</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é uma página da web</translation>
    </message>
    <message>
        <source>it is a list of other files</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é uma lista de outros arquivos</translation>
    </message>
    <message>
        <source>it is an SVGA animation, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é uma animação SVGA, que não é aceita</translation>
    </message>
    <message>
        <source>it is an archive (an SVGA or dotLottie animation?), which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é um arquivo compactado (uma animação SVGA ou dotLottie?), que não é aceito</translation>
    </message>
    <message>
        <source>it is a Flash video, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é um vídeo Flash, que não é aceito</translation>
    </message>
    <message>
        <source>it is an Ogg file, which is not supported as a video</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é um arquivo Ogg, que não é aceito como vídeo</translation>
    </message>
    <message>
        <source>it is a Lottie animation of more than {n} MiB</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é uma animação Lottie de mais de {n} MiB</translation>
    </message>
    <message>
        <source>it is no Lottie animation: its JSON is broken</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não é uma animação Lottie: o JSON está quebrado</translation>
    </message>
    <message>
        <source>it is no Lottie animation: it has no layers</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não é uma animação Lottie: não tem camadas</translation>
    </message>
    <message>
        <source>it is a Lottie animation without a single picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é uma animação Lottie sem nenhuma imagem</translation>
    </message>
    <message>
        <source>it is no Lottie animation: its {name} is none</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não é uma animação Lottie: o {name} não é válido</translation>
    </message>
    <message>
        <source>it is a Lottie animation that needs pictures from other files</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é uma animação Lottie que precisa de imagens de outros arquivos</translation>
    </message>
    <message>
        <source>it is a Lottie animation, and what draws them (ThorVG) is missing here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é uma animação Lottie, e falta aqui o que as desenha (ThorVG)</translation>
    </message>
    <message>
        <source>it cannot be drawn</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não pode ser desenhado</translation>
    </message>
    <message>
        <source>it is {fault}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>é {fault}</translation>
    </message>
    <message>
        <source>it has {fault}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>contém {fault}</translation>
    </message>
    <message>
        <source>a video without a length</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>um vídeo sem duração</translation>
    </message>
    <message>
        <source>a video of an unknown kind</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>um vídeo de tipo desconhecido</translation>
    </message>
    <message>
        <source>a video whose alpha is nowhere</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>um vídeo cuja transparência não está em lugar nenhum</translation>
    </message>
    <message>
        <source>a video without a size</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>um vídeo sem tamanho</translation>
    </message>
    <message>
        <source>a video of {width}x{height} pixels, which is too large</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>um vídeo de {width}x{height} pixels, grande demais</translation>
    </message>
    <message>
        <source>a part that is not in the picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>uma parte que não está na imagem</translation>
    </message>
    <message>
        <source>too many places for the sender</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>lugares demais para quem envia</translation>
    </message>
    <message>
        <source>a place for the sender without a size</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>um lugar sem tamanho para quem envia</translation>
    </message>
    <message>
        <source>a place for nobody</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>um lugar para ninguém</translation>
    </message>
    <message>
        <source>a place far away</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>um lugar muito distante</translation>
    </message>
    <message>
        <source>it is no sound file that can be played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não é um arquivo de som que possa ser reproduzido</translation>
    </message>
    <message>
        <source>there is nothing to be heard in it</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não há nada para ouvir nele</translation>
    </message>
    <message>
        <source>its codec is not one that is played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>o codec dele não é reproduzido</translation>
    </message>
    <message>
        <source>it has too many channels or samples a second</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tem canais ou amostras por segundo demais</translation>
    </message>
    <message>
        <source>it is cut into too many pieces</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>está cortado em pedaços demais</translation>
    </message>
    <message>
        <source>a sound with other than two channels</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>um som que não tem dois canais</translation>
    </message>
    <message>
        <source>a sound that is too long, or empty</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>um som longo demais ou vazio</translation>
    </message>
    <message numerus="yes">
        <source>found a picture of {n} bytes, expected at most {most}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>
            <numerusform>encontrada uma imagem de {n} byte, esperados no máximo {most}</numerusform>
            <numerusform>encontrada uma imagem de {n} bytes, esperados no máximo {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>found a picture of {width}x{height} pixels, expected at most {most} of them</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>encontrada uma imagem de {width}x{height} pixels, esperados no máximo {most}</translation>
    </message>
    <message>
        <source>found a picture of far more than {n} pixels</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>encontrada uma imagem de muito mais de {n} pixels</translation>
    </message>
    <message>
        <source>found something that is no PNG, JPEG, GIF or WebP picture ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>encontrado algo que não é uma imagem PNG, JPEG, GIF nem WebP ({error})</translation>
    </message>
    <message>
        <source>the header</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>o cabeçalho</translation>
    </message>
    <message>
        <source>the JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>o JSON</translation>
    </message>
    <message>
        <source>chunk {number}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>bloco {number}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>a versão {number}</translation>
    </message>
    <message>
        <source>version 2 of the binary format</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>a versão 2 do formato binário</translation>
    </message>
    <message numerus="yes">
        <source>a length of {n} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>um comprimento de {n} byte</numerusform>
            <numerusform>um comprimento de {n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}, which the file has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n}, que o arquivo tem</translation>
    </message>
    <message>
        <source>the chunk JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>o bloco JSON</translation>
    </message>
    <message>
        <source>no JSON in line {line}, column {column}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>algo que não é JSON na linha {line}, coluna {column}</translation>
    </message>
    <message>
        <source>GLB or glTF</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>GLB ou glTF</translation>
    </message>
    <message>
        <source>glTF 2.0</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>glTF 2.0</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um número de milhares de dígitos</translation>
    </message>
    <message>
        <source>shorter ones</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>números mais curtos</translation>
    </message>
    <message>
        <source>numbers that are finite</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>números finitos</translation>
    </message>
    <message>
        <source>one that is not</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um que não é</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>a list of {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma lista de {n}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um número de {low} a {high}</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma lista de números</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>uma lista de {n} número</numerusform>
            <numerusform>uma lista de {n} números</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>números até {most}</translation>
    </message>
    <message>
        <source>numbers from 0 to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>números de 0 a {most}</translation>
    </message>
    <message>
        <source>a list with {value}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma lista com {value}</translation>
    </message>
    <message>
        <source>a list with {low} and {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma lista com {low} e {high}</translation>
    </message>
    <message>
        <source>nothing, for there is nothing that it could mean</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>nada, pois não há nada a que possa se referir</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} up</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um número inteiro a partir de {low}</translation>
    </message>
    <message>
        <source>a list of indices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma lista de índices</translation>
    </message>
    <message>
        <source>indices below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>índices menores que {n}</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma lista de textos</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um de {choices}</translation>
    </message>
    <message>
        <source>a reference to {uri}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma referência a {uri}</translation>
    </message>
    <message>
        <source>everything in the file itself</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>tudo no próprio arquivo</translation>
    </message>
    <message>
        <source>extensions that are drawn here</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>extensões que são desenhadas aqui</translation>
    </message>
    <message>
        <source>extensions that this installation can decode</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>extensões que esta instalação pode decodificar</translation>
    </message>
    <message>
        <source>unsigned whole numbers, not normalised</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>números inteiros sem sinal, não normalizados</translation>
    </message>
    <message numerus="yes">
        <source>a stride of at least {n} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>um passo de pelo menos {n} byte</numerusform>
            <numerusform>um passo de pelo menos {n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>one of {stride}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um de {stride}</translation>
    </message>
    <message>
        <source>at most {n}, which buffer view {view} has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>no máximo {n}, que a vista de buffer {view} tem</translation>
    </message>
    <message>
        <source>at most {n}, which buffer {buffer} has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>no máximo {n}, que o buffer {buffer} tem</translation>
    </message>
    <message>
        <source>at most {n}, which there are</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>no máximo {n}, que é o que há</translation>
    </message>
    <message numerus="yes">
        <source>{n} elements up to byte {end}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} elemento até o byte {end}</numerusform>
            <numerusform>{n} elementos até o byte {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} elements of {stride} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} elemento de {stride} bytes</numerusform>
            <numerusform>{n} elementos de {stride} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>bytes up to {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>bytes até {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes, as the view has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} byte, como a vista</numerusform>
            <numerusform>{n} bytes, como a vista</numerusform>
        </translation>
    </message>
    <message>
        <source>data in base64</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>dados em base64</translation>
    </message>
    <message>
        <source>data in base64, a path, or a binary chunk in the file</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>dados em base64, um caminho ou um bloco binário no arquivo</translation>
    </message>
    <message>
        <source>a relative path, such as textures/wood.png</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um caminho relativo, como textures/wood.png</translation>
    </message>
    <message>
        <source>one that suits the mode {mode}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um que combine com o modo {mode}</translation>
    </message>
    <message>
        <source>one that suits the filter {name}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um que combine com o filtro {name}</translation>
    </message>
    <message>
        <source>data that can be unpacked</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>dados que possam ser descompactados</translation>
    </message>
    <message>
        <source>data that cannot</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>dados que não podem</translation>
    </message>
    <message>
        <source>data that Draco unpacks</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>dados que o Draco descompacta</translation>
    </message>
    <message>
        <source>data that it cannot</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>dados que ele não consegue</translation>
    </message>
    <message>
        <source>an accessor, for Draco has the attribute</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um acessor, pois o Draco tem o atributo</translation>
    </message>
    <message>
        <source>triangles, for Draco packs nothing else</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>triângulos, pois o Draco não compacta outra coisa</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} número</numerusform>
            <numerusform>{n} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers for each vertex</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} número por vértice</numerusform>
            <numerusform>{n} números por vértice</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {width} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} de {width} números</translation>
    </message>
    <message>
        <source>{n} of {width} numbers for {attribute}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} de {width} números para {attribute}</translation>
    </message>
    <message>
        <source>{n} of {width}, as there are positions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} de {width}, como há posições</translation>
    </message>
    <message>
        <source>positions within {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>posições dentro de {most}</translation>
    </message>
    <message>
        <source>one further away</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma mais distante</translation>
    </message>
    <message>
        <source>primitives with equally many morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>primitivas com o mesmo número de alvos de morph</translation>
    </message>
    <message>
        <source>a larger one</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um maior</translation>
    </message>
    <message numerus="yes">
        <source>{n} matrices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} matriz</numerusform>
            <numerusform>{n} matrizes</numerusform>
        </translation>
    </message>
    <message>
        <source>0, 0, 0, 1 in its last row</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>0, 0, 0, 1 na última linha</translation>
    </message>
    <message>
        <source>a unit quaternion</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um quatérnio unitário</translation>
    </message>
    <message>
        <source>one without a length</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um sem comprimento</translation>
    </message>
    <message>
        <source>a child of one node alone</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um filho de um único nó</translation>
    </message>
    <message>
        <source>{child}, a child of node {parent} as well</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{child}, também filho do nó {parent}</translation>
    </message>
    <message>
        <source>nodes that are not above it themselves</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>nós que não estejam acima dele</translation>
    </message>
    <message>
        <source>as many joints as weights, four of each</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>tantas articulações quanto pesos, quatro de cada</translation>
    </message>
    <message>
        <source>other numbers of them</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>outras quantidades</translation>
    </message>
    <message>
        <source>joints below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>articulações menores que {n}</translation>
    </message>
    <message>
        <source>1 to {n} joints</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>de 1 a {n} articulações</translation>
    </message>
    <message numerus="yes">
        <source>one with more than {n} joints, as the mesh needs</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>uma com mais de {n} articulação, como a malha precisa</numerusform>
            <numerusform>uma com mais de {n} articulações, como a malha precisa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a skin with {n} joints</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>uma pele com {n} articulação</numerusform>
            <numerusform>uma pele com {n} articulações</numerusform>
        </translation>
    </message>
    <message>
        <source>more than znear, {near}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>mais que znear, {near}</translation>
    </message>
    <message>
        <source>0, or a number from 1 up</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>0, ou um número a partir de 1</translation>
    </message>
    <message>
        <source>one channel for the {path} of a node</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um só canal para {path} de um nó</translation>
    </message>
    <message>
        <source>a node below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um nó menor que {n}</translation>
    </message>
    <message>
        <source>values up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>valores até {most}</translation>
    </message>
    <message>
        <source>times as floats</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>tempos em ponto flutuante</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>números inteiros</translation>
    </message>
    <message>
        <source>times that rise from 0 or later</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>tempos que crescem a partir de 0 ou depois</translation>
    </message>
    <message>
        <source>times that do not</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>tempos que não fazem isso</translation>
    </message>
    <message>
        <source>times up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>tempos até {most}</translation>
    </message>
    <message>
        <source>unit quaternions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>quatérnios unitários</translation>
    </message>
    <message>
        <source>a PNG, JPEG or WebP image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma imagem PNG, JPEG ou WebP</translation>
    </message>
    <message>
        <source>an image that is whole</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma imagem inteira</translation>
    </message>
    <message>
        <source>one that is damaged</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma danificada</translation>
    </message>
    <message>
        <source>a KTX 2 image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma imagem KTX 2</translation>
    </message>
    <message>
        <source>the beginning of one</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>o começo de uma</translation>
    </message>
    <message>
        <source>a KTX 2 image of two dimensions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma imagem KTX 2 de duas dimensões</translation>
    </message>
    <message>
        <source>one of {width} x {height} pixels</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma de {width} x {height} pixels</translation>
    </message>
    <message>
        <source>a KTX 2 image with a Basis Universal texture</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma imagem KTX 2 com uma textura Basis Universal</translation>
    </message>
    <message>
        <source>one that cannot be unpacked</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma que não pode ser descompactada</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of files</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} byte de arquivos</numerusform>
            <numerusform>{n} bytes de arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} byte de JSON</numerusform>
            <numerusform>{n} bytes de JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values in the JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} valor no JSON</numerusform>
            <numerusform>{n} valores no JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} brackets in each other</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} nível de colchetes</numerusform>
            <numerusform>{n} níveis de colchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} nó</numerusform>
            <numerusform>{n} nós</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes in each other</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} nível de nós</numerusform>
            <numerusform>{n} níveis de nós</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} primitives</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} primitiva</numerusform>
            <numerusform>{n} primitivas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} primitives to draw</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} primitiva para desenhar</numerusform>
            <numerusform>{n} primitivas para desenhar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} triangles, lines and points to draw</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} triângulo, linha ou ponto para desenhar</numerusform>
            <numerusform>{n} triângulos, linhas e pontos para desenhar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vertices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} vértice</numerusform>
            <numerusform>{n} vértices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} triangles, lines and points</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} triângulo, linha ou ponto</numerusform>
            <numerusform>{n} triângulos, linhas e pontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes that shine</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} nó que brilha</numerusform>
            <numerusform>{n} nós que brilham</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} joints of all skins</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} articulação de todas as peles</numerusform>
            <numerusform>{n} articulações de todas as peles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} morph targets of a mesh</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} alvo de morph de uma malha</numerusform>
            <numerusform>{n} alvos de morph de uma malha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vertices of morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} vértice de alvos de morph</numerusform>
            <numerusform>{n} vértices de alvos de morph</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of decoded data</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} byte de dados decodificados</numerusform>
            <numerusform>{n} bytes de dados decodificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes to unpack</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} byte para descompactar</numerusform>
            <numerusform>{n} bytes para descompactar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} keyframes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} quadro-chave</numerusform>
            <numerusform>{n} quadros-chave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} animation channels</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} canal de animação</numerusform>
            <numerusform>{n} canais de animação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of images</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} byte de imagens</numerusform>
            <numerusform>{n} bytes de imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels in one image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} pixel em uma imagem</numerusform>
            <numerusform>{n} pixels em uma imagem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels in all images</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} pixel em todas as imagens</numerusform>
            <numerusform>{n} pixels em todas as imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>the model reaches farther than {metres} metres</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>o modelo vai além de {metres} metros</translation>
    </message>
    <message>
        <source>there is nothing to be seen of the model</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>não há nada do modelo para ver</translation>
    </message>
    <message>
        <source>points of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>pontos de forma estranha</translation>
    </message>
    <message>
        <source>a point that is nowhere</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um ponto que não está em lugar nenhum</translation>
    </message>
    <message>
        <source>a texture that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma textura que não existe</translation>
    </message>
    <message>
        <source>an animation of something that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma animação de algo que não existe</translation>
    </message>
    <message>
        <source>a picture of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma imagem de forma estranha</translation>
    </message>
    <message>
        <source>a picture that is too large</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma imagem grande demais</translation>
    </message>
    <message>
        <source>a skin of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma pele de forma estranha</translation>
    </message>
    <message>
        <source>a skin with a joint that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma pele com uma articulação que não existe</translation>
    </message>
    <message>
        <source>a node before its parent</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um nó antes do pai</translation>
    </message>
    <message>
        <source>a matrix of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma matriz de forma estranha</translation>
    </message>
    <message>
        <source>a node with a part that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um nó com uma parte que não existe</translation>
    </message>
    <message>
        <source>weights for other morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>pesos para outros alvos de morph</translation>
    </message>
    <message>
        <source>a vertex on a joint that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um vértice em uma articulação que não existe</translation>
    </message>
    <message>
        <source>an index without a vertex</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um índice sem vértice</translation>
    </message>
    <message>
        <source>half a triangle</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>meio triângulo</translation>
    </message>
    <message>
        <source>a material that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um material que não existe</translation>
    </message>
    <message>
        <source>a primitive unlike its mesh</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma primitiva diferente da malha</translation>
    </message>
    <message>
        <source>a vertex array of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um conjunto de vértices de forma estranha</translation>
    </message>
    <message>
        <source>a vertex that is nowhere</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>um vértice que não está em lugar nenhum</translation>
    </message>
    <message>
        <source>joints unlike weights</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>articulações diferentes dos pesos</translation>
    </message>
    <message>
        <source>an animation of a node that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma animação de um nó que não existe</translation>
    </message>
    <message>
        <source>an animation of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma animação de forma estranha</translation>
    </message>
    <message>
        <source>an animation that does not run on</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uma animação que não avança</translation>
    </message>
    <message>
        <source>Keep off what the platform lays over the picture.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Evita o que a plataforma coloca sobre a imagem.</translation>
    </message>
    <message>
        <source>Let single letters be keys of the desk and of the control page, such as P for Pause.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Letras sozinhas são teclas do painel e da página de controle, como P para Pausar.</translation>
    </message>
    <message>
        <source>empty and silent for a while; gifts wait</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>vazio e sem som por um tempo; os presentes esperam</translation>
    </message>
    <message>
        <source>Nothing is on screen, nothing is heard. Gifts wait.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Nada na tela, nada no som. Os presentes esperam.</translation>
    </message>
    <message>
        <source>{name}, which holds {what}</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{name}, que contém {what}</translation>
    </message>
    <message>
        <source>a name that no other of your effects has</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>um nome que nenhum outro efeito seu tenha</translation>
    </message>
    <message>
        <source>a gift type that your {effect} does not claim</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>um tipo de presente que o seu {effect} não use</translation>
    </message>
    <message>
        <source>found {found}, expected {expected}</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>encontrado {found}, esperado {expected}</translation>
    </message>
    <message>
        <source>something that cannot be read</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>algo que não pode ser lido</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>uma imagem PNG</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{size} pixels</translation>
    </message>
    <message>
        <source>at most {n} of them</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>no máximo {n} deles</translation>
    </message>
    <message>
        <source>the document</source>
        <extracomment>overlay/loaders/json_lines.py</extracomment>
        <translation>o documento</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>what it holds cannot be used</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>o que contém não pode ser usado</translation>
    </message>
    <message>
        <source>{name} is no recording of Hyperfocus Overlay.</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>{name} não é uma gravação do Hyperfocus Overlay.</translation>
    </message>
    <message>
        <source>{name} was recorded by a newer Hyperfocus Overlay ({version}).</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>{name} foi gravado com um Hyperfocus Overlay mais novo ({version}).</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>não diz quando</translation>
    </message>
    <message>
        <source>its time is impossible</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>o tempo é impossível</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>é longa demais</translation>
    </message>
    <message>
        <source>it is no object</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>its verb is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>o verbo não é conhecido</translation>
    </message>
    <message>
        <source>its wish is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>o pedido não é conhecido</translation>
    </message>
    <message>
        <source>its number is impossible</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>o número é impossível</translation>
    </message>
    <message>
        <source>its digest is none</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>a soma de verificação não é uma</translation>
    </message>
    <message>
        <source>it says nothing known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>não diz nada conhecido</translation>
    </message>
    <message>
        <source>it says of the look nothing known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>não diz nada conhecido da aparência</translation>
    </message>
    <message>
        <source>its state of the connection is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>o estado da conexão não é conhecido</translation>
    </message>
    <message>
        <source>The list of versions ended on {date}, and there is no newer one.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>A lista de versões valia até {date}, e não há outra mais nova.</translation>
    </message>
    <message>
        <source>The list of versions is signed but cannot be understood ({place}).</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>A lista de versões está assinada, mas não dá para entendê-la ({place}).</translation>
    </message>
    <message>
        <source>The list of versions is from the future: is this computer&apos;s clock right?</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>A lista de versões vem do futuro: o relógio deste computador está certo?</translation>
    </message>
    <message>
        <source>The list of versions is too large to be one.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>A lista de versões é grande demais para ser uma.</translation>
    </message>
    <message>
        <source>The list of versions is not signed by a key that this program knows. It was not used.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>A lista de versões não está assinada com uma chave que este programa conheça. Ela não foi usada.</translation>
    </message>
    <message>
        <source>What the server sends is no list of versions.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>O que o servidor envia não é uma lista de versões.</translation>
    </message>
    <message>
        <source>This build holds a key that is none, so it cannot look for newer versions.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>Este programa contém uma chave que não é chave, então não pode procurar versões novas.</translation>
    </message>
    <message>
        <source>This build does not know where newer versions are published, so it cannot look for them.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>Este programa não sabe onde as versões novas são publicadas, então não pode procurá-las.</translation>
    </message>
    <message>
        <source>Version {newest} of {date} is available; this is {version}.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>A versão {newest} de {date} está disponível; esta é a {version}.</translation>
    </message>
    <message>
        <source>{version} is newer than the newest that is published, {newest}.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} é mais nova que a última publicada, {newest}.</translation>
    </message>
    <message>
        <source>{version} is the newest version.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} é a versão mais nova.</translation>
    </message>
    <message>
        <source>{version} should not be used any more; {newest} is available.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} não deve mais ser usada; {newest} está disponível.</translation>
    </message>
    <message>
        <source>The list of versions is older than one that was here before. It was not used.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>A lista de versões é mais antiga que outra que já esteve aqui. Ela não foi usada.</translation>
    </message>
    <message>
        <source>There is no theme {name}; known are {known}. The dark one is worn.</source>
        <extracomment>overlay/loaders/themes.py</extracomment>
        <translation>Não há um tema {name}; os conhecidos são {known}. O escuro é usado.</translation>
    </message>
    <message>
        <source>another name, for {file} has it</source>
        <extracomment>overlay/loaders/themes.py</extracomment>
        <translation>outro nome, pois {file} o tem</translation>
    </message>
    <message>
        <source>The url must look like ws://host:port/ws or wss://host/ws.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>O endereço deve ser como ws://host:port/ws ou wss://host/ws.</translation>
    </message>
    <message>
        <source>The url must not hold a user name or a password; use the token setting instead.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>O endereço não pode conter usuário nem senha; use o token.</translation>
    </message>
    <message>
        <source>The token holds a character that cannot be sent.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>O token contém um caractere que não pode ser enviado.</translation>
    </message>
    <message>
        <source>The token would travel unencrypted to another machine: use a wss:// address, or set allow_plain_token.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>O token viajaria sem criptografia para outra máquina: use um endereço wss://, ou defina allow_plain_token.</translation>
    </message>
    <message>
        <source>The url is not an address: its host or its port cannot be read.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>Não é um endereço: o host ou a porta não pode ser lido.</translation>
    </message>
    <message>
        <source>The url must not hold a fragment (#…), and its host must be a name or a number.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>O endereço não pode conter um fragmento (#…), e o host deve ser um nome ou um número.</translation>
    </message>
    <message>
        <source>No overlay is running with the data folder {folder}.</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>Nenhum overlay está aberto com a pasta de dados {folder}.</translation>
    </message>
    <message>
        <source>it ended</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>terminou</translation>
    </message>
    <message>
        <source>The overlay with the data folder {folder} does not answer.</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>O overlay com a pasta de dados {folder} não responde.</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>connection refused</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>conexão recusada</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>conexão encerrada pelo outro lado</translation>
    </message>
    <message>
        <source>no route to host</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>sem rota até o computador</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>a rede não pode ser alcançada</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>tempo da conexão esgotado</translation>
    </message>
    <message>
        <source>{address} through the proxy {proxy}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{address} pelo proxy {proxy}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted: {reason}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o certificado do servidor não é confiável: {reason}</translation>
    </message>
    <message>
        <source>the server refused us (401): sign in again, or check the token</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o servidor nos recusou (401): entre de novo ou confira o token</translation>
    </message>
    <message>
        <source>the server refused us (403): sign in again, or check the token</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o servidor nos recusou (403): entre de novo ou confira o token</translation>
    </message>
    <message>
        <source>the server has no gift engine at this path (404): check the url</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o servidor não tem um motor de presentes nesse caminho (404): confira o endereço</translation>
    </message>
    <message>
        <source>the server asks us to come back later (429)</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o servidor pede para voltarmos mais tarde (429)</translation>
    </message>
    <message>
        <source>the server is not available at the moment (503)</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o servidor não está disponível no momento (503)</translation>
    </message>
    <message>
        <source>{reason}; is the gift engine running?</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{reason}; o motor de presentes está aberto?</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet: the clock of this computer is probably wrong, it says {date}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o certificado do servidor ainda não vale: o relógio deste computador deve estar errado, ele mostra {date}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired, or the clock of this computer is wrong: it says {date}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o certificado do servidor venceu, ou o relógio deste computador está errado: ele mostra {date}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not for {host}: somebody else answers, perhaps the login page of a network</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o certificado do servidor não é para {host}: outro responde, talvez a página de login de uma rede</translation>
    </message>
    <message>
        <source>the server&apos;s certificate comes from an authority that this computer does not know</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o certificado do servidor vem de uma autoridade que este computador não conhece</translation>
    </message>
    <message>
        <source>a web page answered instead of the gift engine ({status}): the network may ask for a login</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>uma página da web respondeu no lugar do motor de presentes ({status}): talvez a rede peça um login</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o servidor respondeu {status}</translation>
    </message>
    <message>
        <source>the proxy settings of this computer cannot be used; set NO_PROXY for the host</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>as configurações de proxy deste computador não podem ser usadas; defina NO_PROXY para o host</translation>
    </message>
    <message>
        <source>{address} did not answer in time</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{address} não respondeu a tempo</translation>
    </message>
    <message>
        <source>{reason}; is this computer online?</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{reason}; este computador está na internet?</translation>
    </message>
    <message>
        <source>the name {host} was not found</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o nome {host} não foi encontrado</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {reason}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>não foi possível alcançar {address}: {reason}</translation>
    </message>
    <message>
        <source>the connection failed ({error})</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>a conexão falhou ({error})</translation>
    </message>
    <message>
        <source>the server does not speak {protocol}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o servidor não fala {protocol}</translation>
    </message>
    <message>
        <source>the proxy {proxy} does not let us through</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o proxy {proxy} não nos deixa passar</translation>
    </message>
    <message>
        <source>the server redirects to something that is no address</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o servidor redireciona para algo que não é um endereço</translation>
    </message>
    <message>
        <source>there is no gift engine at this address</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>não há um motor de presentes neste endereço</translation>
    </message>
    <message>
        <source>the server hung up during the encrypted handshake</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>o servidor desligou durante a saudação criptografada</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>motivo desconhecido</translation>
    </message>
    <message>
        <source>the encrypted connection could not be made ({reason})</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>a conexão criptografada não pôde ser feita ({reason})</translation>
    </message>
    <message>
        <source>OBS does not answer at its address.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>O OBS não responde no endereço dele.</translation>
    </message>
    <message>
        <source>OBS did not answer {request} in time.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>O OBS não respondeu a {request} a tempo.</translation>
    </message>
    <message>
        <source>OBS wants a password.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>O OBS pede uma senha.</translation>
    </message>
    <message>
        <source>Start OBS, and enable its server: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/network/obs_watch.py</extracomment>
        <translation>Abra o OBS e ative o servidor dele: Ferramentas, Configurações do servidor WebSocket.</translation>
    </message>
    <message>
        <source>OBS is live, so no test card was shown. Press Set up OBS before the stream to have it checked.</source>
        <extracomment>overlay/network/obs_watch.py</extracomment>
        <translation>O OBS está ao vivo, então a imagem de teste não foi exibida. Aperte Configurar OBS antes da live para conferir.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be written: {reason}.</source>
        <extracomment>overlay/network/recorder.py</extracomment>
        <translation>Não foi possível gravar a gravação {path}: {reason}.</translation>
    </message>
    <message>
        <source>The list of versions could not be fetched: {reason}.</source>
        <extracomment>overlay/network/release_watch.py</extracomment>
        <translation>Não foi possível obter a lista de versões: {reason}.</translation>
    </message>
    <message>
        <source>Switch off its setting Exclude alpha.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Desligue nela a opção Excluir alfa (Exclude alpha).</translation>
    </message>
    <message>
        <source>Choose the capture method Windows 10 (1903 and up): the others make the background black.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Escolha o método de captura Windows 10 (1903 ou mais novo): os outros deixam o fundo preto.</translation>
    </message>
    <message>
        <source>Choose the method Window Capture in it: a capture of the display has no transparency.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Escolha nela o método Captura de janela: uma captura de tela não tem transparência.</translation>
    </message>
    <message>
        <source>On Wayland only you can choose a window, in a dialog of your desktop: add Window Capture (PipeWire) to the scene, or Screen Capture (PipeWire) in newer OBS, choose the window Hyperfocus Overlay, name the source so as well, and press Set up OBS again.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>No Wayland só você pode escolher uma janela, em um diálogo da sua área de trabalho: adicione à cena Captura de janela (PipeWire), ou Captura de tela (PipeWire) em versões novas do OBS, escolha a janela Hyperfocus Overlay, dê o mesmo nome à fonte e aperte Configurar OBS de novo.</translation>
    </message>
    <message>
        <source>Choose the window in the dialog, not the screen.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Escolha a janela no diálogo, não a tela.</translation>
    </message>
    <message>
        <source>With a key colour there is no transparency to check: the source needs a colour key filter.</source>
        <extracomment>overlay/obs/checking.py</extracomment>
        <translation>Com uma cor-chave não há transparência a conferir: a fonte precisa de um filtro de cor-chave.</translation>
    </message>
    <message>
        <source>OBS sent a screenshot that cannot be read.</source>
        <extracomment>overlay/obs/checking.py</extracomment>
        <translation>O OBS enviou uma captura que não pode ser lida.</translation>
    </message>
    <message>
        <source>Press Set up OBS in the desk.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Aperte Configurar OBS no painel.</translation>
    </message>
    <message>
        <source>The source {source} is in the scene {scene} more than once</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>A fonte {source} está mais de uma vez na cena {scene}</translation>
    </message>
    <message>
        <source>{name}, in which the source {source} lies, is hidden in {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{name}, onde está a fonte {source}, está oculto em {scene}.</translation>
    </message>
    <message>
        <source>{name}, in which the source {source} lies, is scaled, moved or cropped.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{name}, onde está a fonte {source}, está redimensionado, movido ou cortado.</translation>
    </message>
    <message>
        <source>Put it back to 100 %, or move the source out of it: scaling darkens soft edges.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Volte para 100 %, ou tire a fonte de lá: redimensionar escurece bordas suaves.</translation>
    </message>
    <message>
        <source>Show it.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Mostre-o.</translation>
    </message>
    <message>
        <source>The canvas of OBS is {size}, the overlay is {ours}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>A tela do OBS tem {size}, o overlay tem {ours}.</translation>
    </message>
    <message>
        <source>The source {source} has filters: {names}. They shift half-transparent colours.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>A fonte {source} tem filtros: {names}. Eles alteram cores semitransparentes.</translation>
    </message>
    <message>
        <source>Settings of the source {source} are not as they should be: {names}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Há ajustes da fonte {source} que não estão como deveriam: {names}.</translation>
    </message>
    <message>
        <source>The source {source} is not in the scene {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>A fonte {source} não está na cena {scene}.</translation>
    </message>
    <message>
        <source>OBS has no scene {scene}: choose another one.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>O OBS não tem a cena {scene}: escolha outra.</translation>
    </message>
    <message>
        <source>This OBS offers no {source}. On X11 it needs a window manager; elsewhere OBS is too old.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Este OBS não oferece {source}. No X11 ele precisa de um gerenciador de janelas; fora isso, o OBS é antigo demais.</translation>
    </message>
    <message>
        <source>OBS does not see the overlay&apos;s window.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>O OBS não vê a janela do overlay.</translation>
    </message>
    <message>
        <source>Start the overlay, and do not minimise it or move it to another desktop.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Abra o overlay, e não o minimize nem o leve para outra área de trabalho.</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>Start the overlay with --size {size}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Abra o overlay com --size {size}.</translation>
    </message>
    <message>
        <source>The settings of the source {source} were put right.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Os ajustes da fonte {source} foram corrigidos.</translation>
    </message>
    <message>
        <source>The source {source} is hidden in the scene {scene}</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>A fonte {source} está oculta na cena {scene}</translation>
    </message>
    <message>
        <source>The source {source} is scaled, moved or cropped</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>A fonte {source} está redimensionada, movida ou cortada</translation>
    </message>
    <message>
        <source>The source {source} is not blended normally</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>A fonte {source} não é mesclada normalmente</translation>
    </message>
    <message>
        <source>Remove them, unless you want just that.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Remova-os, a menos que você queira exatamente isso.</translation>
    </message>
    <message>
        <source>{fault}; that was put right.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{fault}; isso foi corrigido.</translation>
    </message>
    <message>
        <source>The source {source} was created in the scene {scene}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>A fonte {source} foi criada na cena {scene}.</translation>
    </message>
    <message>
        <source>The canvas of OBS and the overlay are both {size}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>A tela do OBS e o overlay têm ambos {size}.</translation>
    </message>
    <message>
        <source>The source {source} is set as it should be.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>A fonte {source} está ajustada como deve.</translation>
    </message>
    <message>
        <source>Press Set up OBS in the desk with that scene.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Aperte Configurar OBS no painel com essa cena.</translation>
    </message>
    <message>
        <source>The source {source} was added to the scene {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>A fonte {source} foi adicionada à cena {scene}.</translation>
    </message>
    <message>
        <source>No source in OBS shows the overlay.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Nenhuma fonte do OBS mostra o overlay.</translation>
    </message>
    <message>
        <source>The overlay is not in the picture: the scene {scene} does not show it.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>O overlay não está na imagem: a cena {scene} não o mostra.</translation>
    </message>
    <message>
        <source>OBS is not found; it is looked for now and then. It needs Tools, WebSocket Server Settings, Enable.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>O OBS não foi encontrado; ele é procurado de vez em quando. Precisa de Ferramentas, Configurações do servidor WebSocket, Ativar.</translation>
    </message>
    <message>
        <source>The overlay is in the picture.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>O overlay está na imagem.</translation>
    </message>
    <message>
        <source>OBS is live.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>O OBS está ao vivo.</translation>
    </message>
    <message>
        <source>OBS drops frames, so effects are reduced for a while.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>O OBS perde quadros, então os efeitos ficam reduzidos por um tempo.</translation>
    </message>
    <message>
        <source>OBS has no source for the overlay yet: choose a scene and press Set up OBS.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>O OBS ainda não tem uma fonte para o overlay: escolha uma cena e aperte Configurar OBS.</translation>
    </message>
    <message>
        <source>of an unknown version</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>de versão desconhecida</translation>
    </message>
    <message>
        <source>OBS refuses {request}.</source>
        <extracomment>overlay/obs/talk.py</extracomment>
        <translation>O OBS recusa {request}.</translation>
    </message>
    <message>
        <source>OBS refuses {request}: {reason}.</source>
        <extracomment>overlay/obs/talk.py</extracomment>
        <translation>O OBS recusa {request}: {reason}.</translation>
    </message>
    <message>
        <source>Remove the setting alpha, or set it to auto, and start the overlay again.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Tire o ajuste alpha, ou deixe em auto, e abra o overlay de novo.</translation>
    </message>
    <message>
        <source>Remove the filters of the source, and switch off what changes colours in its settings.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Remova os filtros da fonte e desligue nos ajustes dela o que altera as cores.</translation>
    </message>
    <message>
        <source>The test card arrives in OBS: transparency, colours and half-transparency.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>A imagem de teste chega ao OBS: transparência, cores e semitransparência.</translation>
    </message>
    <message>
        <source>OBS captures nothing of the overlay&apos;s window.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>O OBS não captura nada da janela do overlay.</translation>
    </message>
    <message>
        <source>It may be covered, not minimised or on another desktop. If it is in plain sight, update the graphics driver.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Ela pode estar coberta, mas não minimizada nem em outra área de trabalho. Se está à vista, atualize o driver de vídeo.</translation>
    </message>
    <message>
        <source>OBS captures only black.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>O OBS captura só preto.</translation>
    </message>
    <message>
        <source>OBS captures the overlay without its transparency: the background would be black.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>O OBS captura o overlay sem a transparência: o fundo ficaria preto.</translation>
    </message>
    <message>
        <source>The overlay arrives in OBS in another size, which darkens soft edges.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>O overlay chega ao OBS em outro tamanho, e isso escurece bordas suaves.</translation>
    </message>
    <message>
        <source>Set your desktop&apos;s scaling to 100 % for the overlay&apos;s screen, or give the overlay the size of the canvas.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Deixe a escala da sua área de trabalho em 100 % na tela do overlay, ou dê ao overlay o tamanho da tela do OBS.</translation>
    </message>
    <message>
        <source>Only a part of the overlay arrives in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Só uma parte do overlay chega ao OBS.</translation>
    </message>
    <message>
        <source>Take off crops and crop filters, and give the overlay a screen that is as large as it.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Tire cortes e filtros de corte, e dê ao overlay uma tela tão grande quanto ele.</translation>
    </message>
    <message>
        <source>What arrives in OBS is not the overlay&apos;s picture in its place: another window, or a part of it.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>O que chega ao OBS não é a imagem do overlay no lugar certo: é outra janela, ou parte dela.</translation>
    </message>
    <message>
        <source>Choose the window Hyperfocus Overlay in the source, and remove the source&apos;s filters.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Escolha na fonte a janela Hyperfocus Overlay, e remova os filtros da fonte.</translation>
    </message>
    <message>
        <source>Red and blue arrive exchanged in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Vermelho e azul chegam trocados ao OBS.</translation>
    </message>
    <message>
        <source>Switch off Swap red and blue in the source.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Desligue na fonte Trocar vermelho e azul (Swap red and blue).</translation>
    </message>
    <message>
        <source>Soft edges get dark fringes: the overlay writes premultiplied alpha, and this capture expects it straight.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Bordas suaves ficam com contorno escuro: o overlay grava alfa pré-multiplicado, e esta captura espera o direto.</translation>
    </message>
    <message>
        <source>Soft edges get bright fringes: the overlay writes straight alpha, and this capture expects it premultiplied.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Bordas suaves ficam com contorno claro: o overlay grava alfa direto, e esta captura espera o pré-multiplicado.</translation>
    </message>
    <message>
        <source>Soft edges come out too bright or too dark: the overlay&apos;s alpha is not of the kind that this capture blends.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Bordas suaves ficam claras ou escuras demais: o alfa do overlay não é do tipo que esta captura mescla.</translation>
    </message>
    <message>
        <source>Half-transparent colours arrive changed in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Cores semitransparentes chegam alteradas ao OBS.</translation>
    </message>
    <message>
        <source>Colours arrive changed in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>As cores chegam alteradas ao OBS.</translation>
    </message>
    <message>
        <source>OBS does not accept the password.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>O OBS não aceita a senha.</translation>
    </message>
    <message>
        <source>This OBS speaks another version of obs-websocket: OBS 28 or newer is needed.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>Este OBS fala outra versão do obs-websocket: é preciso o OBS 28 ou mais novo.</translation>
    </message>
    <message>
        <source>OBS has ended this connection by its user&apos;s wish.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>O OBS encerrou esta conexão a pedido do usuário dele.</translation>
    </message>
    <message>
        <source>OBS has closed the connection.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>O OBS fechou a conexão.</translation>
    </message>
    <message>
        <source>{code}: {reason}; built-in effect shown</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>{code}: {reason}; o efeito embutido foi exibido</translation>
    </message>
    <message>
        <source>it was not there within {secs} s</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>não chegou em {secs} s</translation>
    </message>
    <message>
        <source>it had to make room for others</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>teve que dar lugar a outros</translation>
    </message>
    <message>
        <source>it had not come when the gift left</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>não tinha chegado quando o presente saiu</translation>
    </message>
    <message>
        <source>taken off the screen</source>
        <extracomment>overlay/playback/opening.py</extracomment>
        <translation>tirado da tela</translation>
    </message>
    <message>
        <source>not shown: {reason}</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>não exibido: {reason}</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>exibido</translation>
    </message>
    <message>
        <source>ended in order</source>
        <extracomment>overlay/app/account/chronicle.py</extracomment>
        <translation>terminou em ordem</translation>
    </message>
    <message>
        <source>The desk is in the tray: a click on its icon opens it again. To end the overlay, choose Quit in the icon&apos;s menu.</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>O painel está na bandeja: um clique no ícone o abre de novo. Para encerrar o overlay, escolha “Sair” no menu do ícone.</translation>
    </message>
    <message>
        <source>Panic lasts, in seconds</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>O pânico dura, em segundos</translation>
    </message>
    <message>
        <source>Shown with</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Mostrado com</translation>
    </message>
    <message>
        <source>Its effect; or the 3D model that comes with the program, where there is one; or a short video</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>O efeito dele; ou o modelo 3D que vem com o programa, onde há; ou um vídeo curto</translation>
    </message>
    <message>
        <source>at least one pixel for each of {size} cells</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>pelo menos um pixel para cada uma das {size} células</translation>
    </message>
    <message>
        <source>no {kind} can be decoded here</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>aqui não dá para decodificar {kind}</translation>
    </message>
    <message>
        <source>too many others are being fetched</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>muitos outros estão sendo baixados</translation>
    </message>
    <message>
        <source>an error of this program ({error})</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>um erro deste programa ({error})</translation>
    </message>
    <message>
        <source>it is larger than {n} MiB</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>é maior que {n} MiB</translation>
    </message>
    <message>
        <source>it leads on more than {n} times</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>redireciona mais de {n} vezes</translation>
    </message>
    <message>
        <source>its server answers {status}</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>o servidor responde {status}</translation>
    </message>
    <message>
        <source>its server packs it although it was not asked to</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>o servidor o compacta sem que se pedisse</translation>
    </message>
    <message>
        <source>it did not come within {secs} s</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>não chegou em {secs} s</translation>
    </message>
    <message>
        <source>its server cannot prove who it is</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>o servidor não consegue provar quem é</translation>
    </message>
    <message>
        <source>its server cannot be reached</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>não dá para alcançar o servidor</translation>
    </message>
    <message>
        <source>its address cannot be read</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>o endereço não pode ser lido</translation>
    </message>
    <message>
        <source>its server gives no sense ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>o servidor responde algo sem sentido ({error})</translation>
    </message>
    <message>
        <source>it cannot be fetched ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>não pode ser baixado ({error})</translation>
    </message>
    <message>
        <source>it leads from one scheme to another</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>leva de um protocolo a outro</translation>
    </message>
    <message>
        <source>its address is not of the open Internet</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>o endereço não é da internet aberta</translation>
    </message>
    <message>
        <source>it names a file of another origin</source>
        <extracomment>overlay/network/fetching/library.py</extracomment>
        <translation>nomeia um arquivo de outra origem</translation>
    </message>
    <message>
        <source>it names other files again and again</source>
        <extracomment>overlay/network/assets/model_maker.py</extracomment>
        <translation>nomeia outros arquivos repetidamente</translation>
    </message>
    <message>
        <source>it names more than {n} other files</source>
        <extracomment>overlay/network/assets/model_maker.py</extracomment>
        <translation>nomeia mais de {n} outros arquivos</translation>
    </message>
    <message>
        <source>its address is neither http nor https</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>o endereço não é http nem https</translation>
    </message>
    <message>
        <source>the decoder gave no picture</source>
        <extracomment>overlay/network/assets/picture_maker.py</extracomment>
        <translation>o decodificador não deu nenhuma imagem</translation>
    </message>
    <message>
        <source>the decoder gave no sound</source>
        <extracomment>overlay/network/assets/sound_maker.py</extracomment>
        <translation>o decodificador não deu nenhum som</translation>
    </message>
    <message>
        <source>the decoder gave nothing</source>
        <extracomment>overlay/network/assets/video_maker.py</extracomment>
        <translation>o decodificador não deu nada</translation>
    </message>
    <message>
        <source>the decoder gave {fault}</source>
        <extracomment>overlay/network/assets/workshop.py</extracomment>
        <translation>o decodificador deu {fault}</translation>
    </message>
    <message>
        <source>the decoder gave no sense</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>o decodificador deu algo sem sentido</translation>
    </message>
    <message>
        <source>the decoder cannot be started ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não dá para iniciar o decodificador ({error})</translation>
    </message>
    <message>
        <source>it takes too much memory</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>precisa de memória demais</translation>
    </message>
    <message>
        <source>its test gifts are {names}</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>os presentes de teste dele são {names}</translation>
    </message>
    <message>
        <source>its key is another</source>
        <extracomment>overlay/network/control/channel.py</extracomment>
        <translation>a chave dele é outra</translation>
    </message>
    <message>
        <source>it does not know this</source>
        <extracomment>overlay/network/control/channel.py</extracomment>
        <translation>ele não conhece isto</translation>
    </message>
    <message>
        <source>The source {source} has no filter that takes the key colour out.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>A fonte {source} não tem um filtro que tire a cor-chave.</translation>
    </message>
    <message>
        <source>Add a Color Key filter with the overlay&apos;s colour.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Adicione um filtro de cor-chave com a cor do overlay.</translation>
    </message>
    <message>
        <source>It stands in OBS under Tools, WebSocket Server Settings, Show Connect Info; paste it on the desk&apos;s page Set-up.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>Está no OBS em Ferramentas, Configurações do servidor WebSocket, Mostrar informações de conexão; cole-a na página Configuração.</translation>
    </message>
    <message>
        <source>What answers at the address of OBS is not obs-websocket 5, which OBS 28 and newer have.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>O que responde no endereço do OBS não é o obs-websocket 5, que o OBS 28 e mais novos têm.</translation>
    </message>
    <message>
        <source>it has no sound</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>não tem som</translation>
    </message>
    <message>
        <source>shown ({note})</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>exibido ({note})</translation>
    </message>
    <message>
        <source>hidden: its sender is on your block list</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>oculto: quem enviou está na sua lista de bloqueio</translation>
    </message>
    <message>
        <source>gifts from {value}</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>presentes a partir de {value}</translation>
    </message>
    <message>
        <source>all gifts</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>todos os presentes</translation>
    </message>
    <message>
        <source>hidden by your rule {n} for {gifts}</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>oculto pela sua regra {n} para {gifts}</translation>
    </message>
    <message>
        <source>the overlay was closed before the gift was seen</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>o overlay foi fechado antes de o presente ser visto</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>pulado</translation>
    </message>
    <message>
        <source>skipped before it started</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>pulado antes de começar</translation>
    </message>
    <message>
        <source>acked on receipt</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>respondido ao receber</translation>
    </message>
    <message>
        <source>too many gifts were waiting</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>havia presentes demais na espera</translation>
    </message>
    <message>
        <source>the gift was not presented in time</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>o presente não foi exibido a tempo</translation>
    </message>
    <message>
        <source>the connection closed ({code}: {reason})</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>a conexão foi fechada ({code}: {reason})</translation>
    </message>
    <message>
        <source>the connection closed ({code})</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>a conexão foi fechada ({code})</translation>
    </message>
    <message>
        <source>the subprotocol was not negotiated</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>o subprotocolo não foi negociado</translation>
    </message>
    <message>
        <source>the engine did not answer connection:init</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>o motor não respondeu a connection:init</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>desligado</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>esperando para reconectar</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>conectando</translation>
    </message>
    <message>
        <source>waiting for the engine&apos;s welcome</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>esperando as boas-vindas do motor</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>conectado</translation>
    </message>
    <message>
        <source>the engine sends many frames that cannot be read</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>o motor envia muitas mensagens que não podem ser lidas</translation>
    </message>
    <message>
        <source>the engine refused the connection: {reason}</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>o motor recusou a conexão: {reason}</translation>
    </message>
    <message>
        <source>the engine speaks version {version} of the protocol, we speak 1</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>o motor fala a versão {version} do protocolo, nós falamos a 1</translation>
    </message>
    <message>
        <source>the engine was silent for {secs} s</source>
        <extracomment>overlay/protocol/vigil.py</extracomment>
        <translation>o motor ficou calado por {secs} s</translation>
    </message>
    <message>
        <source>the connection is dead: a ping was not answered</source>
        <extracomment>overlay/protocol/vigil.py</extracomment>
        <translation>a conexão caiu: um ping ficou sem resposta</translation>
    </message>
    <message>
        <source>There is no effect to choose from</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>Não há nenhum efeito para escolher</translation>
    </message>
    <message>
        <source>Two effects are named {name}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>Dois efeitos se chamam {name}</translation>
    </message>
    <message>
        <source>There is no effect {name}; known: {names}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>Não há nenhum efeito {name}; conhecidos: {names}</translation>
    </message>
    <message>
        <source>The effect {effect_name} names an image {file_name} that was not loaded</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>O efeito {effect_name} nomeia uma imagem {file_name} que não foi carregada</translation>
    </message>
    <message>
        <source>Gift type {gift_type} is claimed by {one} and {other}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>{one} e {other} usam o tipo de presente {gift_type}</translation>
    </message>
    <message>
        <source>another emitter&apos;s name as the parent of {name}: {names}</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>o nome de outro emissor como pai de {name}: {names}</translation>
    </message>
    <message>
        <source>&apos;count&apos; and one cycle for {name}, for its particles come with their parents</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>&apos;count&apos; e um ciclo para {name}, pois as partículas dele vêm com os pais</translation>
    </message>
    <message>
        <source>a name of its own for each emitter</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>um nome próprio para cada emissor</translation>
    </message>
    <message>
        <source>{input} among the &apos;inputs&apos;, for a drive follows it</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>{input} entre os &apos;inputs&apos;, pois um &apos;drive&apos; o segue</translation>
    </message>
    <message>
        <source>at most {n} particles, for emitter {name}</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>no máximo {n} partículas, para o emissor {name}</translation>
    </message>
    <message>
        <source>either &apos;still&apos; or &apos;frames_per_sec&apos;</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>ou &apos;still&apos; ou &apos;frames_per_sec&apos;</translation>
    </message>
    <message>
        <source>&apos;cell&apos; alone, without what chooses between cells</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;cell&apos; sozinho, sem nada que escolha entre células</translation>
    </message>
    <message>
        <source>&apos;cell&apos; below {n}, for there are so many cells</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;cell&apos; abaixo de {n}, pois há esse número de células</translation>
    </message>
    <message>
        <source>&apos;picture&apos; for the sprite &quot;picture&quot;, and for no other</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;picture&apos; para o sprite &quot;picture&quot;, e para nenhum outro</translation>
    </message>
    <message>
        <source>either &apos;count&apos; or &apos;rate_per_sec&apos;</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>ou &apos;count&apos; ou &apos;rate_per_sec&apos;</translation>
    </message>
    <message>
        <source>&apos;spawn_secs&apos; above 0, for how long the rate lasts</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;spawn_secs&apos; acima de 0, por quanto tempo o ritmo dura</translation>
    </message>
    <message>
        <source>&apos;period_secs&apos; above 0, for more than one cycle</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;period_secs&apos; acima de 0, para mais de um ciclo</translation>
    </message>
    <message>
        <source>each &apos;at&apos; above the one before</source>
        <extracomment>overlay/scene/measures.py</extracomment>
        <translation>cada &apos;at&apos; acima do anterior</translation>
    </message>
    <message>
        <source>min {least} is above max {most}</source>
        <extracomment>overlay/scene/measures.py</extracomment>
        <translation>min {least} está acima de max {most}</translation>
    </message>
    <message>
        <source>must be the path of a folder</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>deve ser o caminho de uma pasta</translation>
    </message>
    <message>
        <source>must be a number</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>deve ser um número</translation>
    </message>
    <message>
        <source>must be four numbers, for small, medium, large and grand gifts</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>devem ser quatro números, para presentes pequenos, médios, grandes e enormes</translation>
    </message>
    <message>
        <source>must be numbers between 0 and 1</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>devem ser números entre 0 e 1</translation>
    </message>
    <message>
        <source>must be transparent or a colour such as #00ff00</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>deve ser transparent ou uma cor como #00ff00</translation>
    </message>
    <message>
        <source>must look like ws://127.0.0.1:4455</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>deve ser como ws://127.0.0.1:4455</translation>
    </message>
    <message>
        <source>must look like 120,40</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>deve ser como 120,40</translation>
    </message>
    <message>
        <source>each number must be between -{most} and {most}</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>cada número deve estar entre -{most} e {most}</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>não pode ficar vazio</translation>
    </message>
    <message>
        <source>holds a character that cannot be used</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>contém um caractere que não pode ser usado</translation>
    </message>
    <message>
        <source>must be a list of tables</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>deve ser uma lista de tabelas</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>deve ser yes ou no</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>não é conhecido</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>must be a text</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>deve ser um texto</translation>
    </message>
    <message>
        <source>{source}: {words}.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>{source}: {words}.</translation>
    </message>
    <message>
        <source>The option {option}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A opção {option}</translation>
    </message>
    <message>
        <source>{source} is not known.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>{source}: não é conhecida.</translation>
    </message>
    <message>
        <source>should be greater than or equal to {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>deveria ser pelo menos {n}</translation>
    </message>
    <message>
        <source>should be greater than {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>deveria ser maior que {n}</translation>
    </message>
    <message>
        <source>should be less than or equal to {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>deveria ser no máximo {n}</translation>
    </message>
    <message>
        <source>should be {names}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>deveria ser {names}</translation>
    </message>
    <message>
        <source>should have at most {n} entries</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>deveria ter no máximo {n} itens</translation>
    </message>
    <message>
        <source>should have at most {n} characters</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>deveria ter no máximo {n} caracteres</translation>
    </message>
    <message>
        <source>The variable {variable}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A variável {variable}</translation>
    </message>
    <message>
        <source>The setting {name} in {file}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A configuração {name} em {file}</translation>
    </message>
    <message>
        <source>banners need an anchor at the top or at the bottom</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>os banners precisam de uma âncora em cima ou embaixo</translation>
    </message>
    <message>
        <source>The variable {name} is not known; was {other} meant?</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A variável {name} não é conhecida; seria {other}?</translation>
    </message>
    <message>
        <source>The variable {name} is not known.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A variável {name} não é conhecida.</translation>
    </message>
    <message>
        <source>{key} in the settings file must be a whole number from 1 on.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>{key} no arquivo de configurações deve ser um número inteiro a partir de 1.</translation>
    </message>
    <message>
        <source>The settings file was written by a newer version of this program ({key} {theirs}; this one knows {ours}). Use the newer program, or put back the copy that it kept beside the file.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>O arquivo de configurações foi gravado por uma versão mais nova deste programa ({key} {theirs}; esta conhece {ours}). Use o programa mais novo, ou ponha de volta a cópia que ele guardou ao lado do arquivo.</translation>
    </message>
    <message>
        <source>The settings file {path} does not exist.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>O arquivo de configurações {path} não existe.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {reason}.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>Não foi possível ler o arquivo de configurações {path}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {path} is not UTF-8 text.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>O arquivo de configurações {path} não é texto UTF-8.</translation>
    </message>
    <message>
        <source>The settings file {path} is not valid TOML: {reason}.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>O arquivo de configurações {path} não é um TOML válido: {reason}.</translation>
    </message>
    <message>
        <source>Alarms are silent until a device is chosen for them: one that OBS does not capture, your headphones maybe.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>Os alarmes ficam em silêncio até você escolher um dispositivo para eles: um que o OBS não capture, talvez seus fones.</translation>
    </message>
    <message>
        <source>Gifts play on this device as well, and OBS may capture it: alarms stay silent on it.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>Os presentes também tocam neste dispositivo, e o OBS pode capturá-lo: os alarmes ficam sem som nele.</translation>
    </message>
    <message>
        <source>Gifts play on your system&apos;s own device. If that is the one chosen here, your viewers may hear your alarms.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>Os presentes tocam no dispositivo do seu sistema. Se for o escolhido aqui, seus espectadores podem ouvir seus alarmes.</translation>
    </message>
    <message>
        <source>Where OBS captures the sound of hyperfocus-overlay itself (Application Audio Capture), viewers hear alarms on any device: leave them silent then.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>Se o OBS captura o som do próprio hyperfocus-overlay (Captura de áudio de aplicativo), os espectadores ouvem os alarmes em qualquer dispositivo: deixe-os sem som.</translation>
    </message>
    <message>
        <source>the system&apos;s sound device</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>o dispositivo de som do sistema</translation>
    </message>
    <message>
        <source>Plays on {device}.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>Tocando em: {device}.</translation>
    </message>
    <message>
        <source>Looking for the sound device.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>Procurando o dispositivo de som.</translation>
    </message>
    <message>
        <source>Muted on {device}.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>Sem som em: {device}.</translation>
    </message>
    <message>
        <source>What the desk speaks: system, or a language&apos;s code such as de.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O idioma do painel: system, ou o código de um idioma, como pt-BR.</translation>
    </message>
    <message>
        <source>What viewers read on the canvas: same as the desk, or a language&apos;s code.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O que os espectadores leem na imagem: same, como o painel, ou o código de um idioma.</translation>
    </message>
    <message>
        <source>Where banners and signs stand, instead of where the theme has them.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Onde ficam banners e placas, em vez de onde o tema os tem.</translation>
    </message>
    <message>
        <source>Hear no gifts, until this is off again.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Não ouvir presentes, até isto ser desligado de novo.</translation>
    </message>
    <message>
        <source>Keep the overlay window below all others; OBS captures it all the same.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Manter a janela do overlay abaixo de todas as outras; o OBS a captura mesmo assim.</translation>
    </message>
    <message>
        <source>Lock the overlay window: nothing moves it, and the mouse goes through it.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Travar a janela do overlay: nada a move, e o mouse a atravessa.</translation>
    </message>
    <message>
        <source>Where the overlay window is on the desktop: its left and upper edge, such as 120,40.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Onde a janela do overlay fica na área de trabalho: a borda esquerda e a superior, como 120,40.</translation>
    </message>
    <message>
        <source>The key for panic, and back, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A tecla de pânico, e de volta, em qualquer janela; nenhuma: sem tecla.</translation>
    </message>
    <message>
        <source>The key that pauses, and goes on, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A tecla que pausa, e continua, em qualquer janela; nenhuma: sem tecla.</translation>
    </message>
    <message>
        <source>The key that skips what is shown, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A tecla que pula o que está na tela, em qualquer janela; nenhuma: sem tecla.</translation>
    </message>
    <message>
        <source>The key that mutes, and unmutes, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>A tecla que silencia, e volta o som, em qualquer janela; nenhuma: sem tecla.</translation>
    </message>
    <message>
        <source>Tell me when the gift engine is gone for ten seconds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Avisar quando o motor de presentes sumir por dez segundos.</translation>
    </message>
    <message>
        <source>Tell me when gifts do not reach the screen, or the connection is lost again and again.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Avisar quando os presentes não chegarem à tela, ou a conexão cair repetidas vezes.</translation>
    </message>
    <message>
        <source>Tell me when OBS is live and the overlay is not in the picture, where it was before.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Avisar quando o OBS estiver ao vivo e o overlay não estiver mais na imagem, onde estava antes.</translation>
    </message>
    <message>
        <source>Tell me when the files of several gifts cannot be had or played.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Avisar quando os arquivos de vários presentes não puderem ser obtidos ou reproduzidos.</translation>
    </message>
    <message>
        <source>The sound device that alarms are heard on, one that OBS does not capture; none: they are silent.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>O dispositivo de som em que os alarmes são ouvidos, um que o OBS não capture; sem nome, ficam sem som.</translation>
    </message>
    <message>
        <source>Seconds until gifts come back from panic by themselves.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Segundos até os presentes voltarem sozinhos depois do pânico.</translation>
    </message>
    <message>
        <source>Look once a day, and never during a stream, whether there is a newer version.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Verificar uma vez por dia, e nunca durante uma live, se há uma versão mais nova.</translation>
    </message>
    <message>
        <source>Fire</source>
        <extracomment>assets/effects/fire.json</extracomment>
        <translation>Fogo</translation>
    </message>
    <message>
        <source>Galaxy</source>
        <extracomment>assets/effects/galaxy.json</extracomment>
        <translation>Galáxia</translation>
    </message>
    <message>
        <source>Glimmer</source>
        <extracomment>assets/effects/glimmer.json</extracomment>
        <translation>Cintilar</translation>
    </message>
    <message>
        <source>This page needs its key. Take the link from the desk, with Control page, or paste the key from the file control-key in the data folder.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Esta página precisa da chave dela. Pegue o link no painel, em Página de controle, ou cole a chave do arquivo control-key da pasta de dados.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Looking for the overlay</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Procurando o overlay</translation>
    </message>
    <message>
        <source>On screen</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Na tela</translation>
    </message>
    <message>
        <source>What waits, what plays and what is heard</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>O que espera, o que está na tela e o que se ouve</translation>
    </message>
    <message>
        <source>hold what waits</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>segurar o que espera</translation>
    </message>
    <message>
        <source>what is on screen</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>o que está na tela</translation>
    </message>
    <message>
        <source>drop what waits</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>descartar o que espera</translation>
    </message>
    <message>
        <source>gifts without sound</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>presentes sem som</translation>
    </message>
    <message>
        <source>at most two emitters above {name}, each the parent of the next</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>no máximo dois emissores acima de {name}, cada um pai do seguinte</translation>
    </message>
    <message>
        <source>&apos;floor&apos; below &apos;ceiling&apos;</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;floor&apos; abaixo de &apos;ceiling&apos;</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; 0, for a bounce off both floor and ceiling</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;gravity&apos; 0, para quicar no chão e no teto</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; of at most 0, for a bounce off the floor</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;gravity&apos; de no máximo 0, para quicar no chão</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; of at least 0, for a bounce off the ceiling</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;gravity&apos; de no mínimo 0, para quicar no teto</translation>
    </message>
    <message>
        <source>No gifts yet.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Nenhum presente ainda.</translation>
    </message>
    <message>
        <source>Test gifts</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Presentes de teste</translation>
    </message>
    <message>
        <source>This page needs JavaScript.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Esta página precisa de JavaScript.</translation>
    </message>
    <message>
        <source>Paused. Gifts wait.</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Em pausa. Os presentes esperam.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Continuando.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Pulado.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>A fila está vazia.</translation>
    </message>
    <message>
        <source>Muted.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Sem som.</translation>
    </message>
    <message>
        <source>Gifts can be heard.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Os presentes podem ser ouvidos.</translation>
    </message>
    <message>
        <source>The show goes on.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>O show continua.</translation>
    </message>
    <message>
        <source>The key was not accepted. Take the link from the desk once more.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>A chave não foi aceita. Pegue o link no painel mais uma vez.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Não deu certo.</translation>
    </message>
    <message>
        <source>The overlay does not answer.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>O overlay não responde.</translation>
    </message>
    <message>
        <source>gifts are held</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>os presentes estão retidos</translation>
    </message>
    <message>
        <source>gifts wait</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>os presentes esperam</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Com som</translation>
    </message>
    <message>
        <source>{gift} is on its way.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>{gift} está a caminho.</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>na espera</translation>
    </message>
    <message>
        <source>The overlay does not answer</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>O overlay não responde</translation>
    </message>
    <message>
        <source>It is tried again all the time.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Tentamos de novo o tempo todo.</translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Coração</translation>
    </message>
    <message>
        <source>Lightning</source>
        <extracomment>assets/effects/lightning.json</extracomment>
        <translation>Relâmpago</translation>
    </message>
    <message>
        <source>Lion</source>
        <extracomment>assets/effects/lion.json</extracomment>
        <translation>Leão</translation>
    </message>
    <message>
        <source>Rocket</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Foguete</translation>
    </message>
    <message>
        <source>Rose</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Snow</source>
        <extracomment>assets/effects/snow.json</extracomment>
        <translation>Neve</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>overlay/desktop/desk/cards/samples.py</extracomment>
        <translation>Estrela</translation>
    </message>
</context>
</TS>
