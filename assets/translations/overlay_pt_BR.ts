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
        <source>Start without sound.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Começar sem som.</translation>
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
        <source>The effects are made ready first; on a computer&apos;s first start this takes some seconds.</source>
        <extracomment>overlay/app/desk.py</extracomment>
        <translation>Primeiro os efeitos são preparados; na primeira vez em um computador isso leva alguns segundos.</translation>
    </message>
    <message>
        <source>An effect of your own is refused, the built-in one plays.</source>
        <extracomment>overlay/app/making.py</extracomment>
        <translation>Um efeito seu não foi aceito; o embutido é usado.</translation>
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
        <source>Another overlay on this computer uses the same client id: to the engine the two are one.</source>
        <extracomment>overlay/app/run.py</extracomment>
        <translation>Outro overlay neste computador usa o mesmo client id: para o motor, os dois são um só.</translation>
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
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
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
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
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
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
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
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>A conexão</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Use this address and this stream from the next start on</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Usar este endereço e esta live a partir do próximo início</translation>
    </message>
    <message>
        <source>Set up OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Configurar OBS</translation>
    </message>
    <message>
        <source>Create or repair the overlay&apos;s source in OBS; the page Live says what was found</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Criar ou consertar a fonte do overlay no OBS; a página Ao vivo diz o que foi encontrado</translation>
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
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>✓ O motor de presentes responde.</translation>
    </message>
    <message>
        <source>Saved. The next start uses it.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Salvo. Vale no próximo início.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
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
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
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
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
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
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>fica atrás do seu próprio {file}</translation>
    </message>
    <message>
        <source>instead of the built-in one</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>no lugar do embutido</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>novo</translation>
    </message>
    <message>
        <source>It replaces version {version} of the same pack.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
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
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
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
        <source>Create or repair the source of the overlay, and check it with a test card (O)</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Criar ou consertar a fonte do overlay e conferir com uma imagem de teste (O)</translation>
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
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
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
        <source>Where the banners stand; the signs make room for them</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Onde ficam os banners; as placas abrem espaço para eles</translation>
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
        <source>Hear nothing of gifts until it is pressed again (M)</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>Não ouvir nada dos presentes até apertar de novo (M)</translation>
    </message>
    <message>
        <source>Volume of gifts</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>Volume dos presentes</translation>
    </message>
    <message>
        <source>How loud gifts are</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>O volume dos presentes</translation>
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
        <source>Let banners and signs look like this: {theme}</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Deixar banners e placas assim: {theme}</translation>
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
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>How many are given at once</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Quantos são dados de uma vez</translation>
    </message>
    <message>
        <source>Combo</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
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
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>{n}%</translation>
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
        <extracomment>overlay/network/obs_client.py</extracomment>
        <translation>O OBS não responde no endereço dele.</translation>
    </message>
    <message>
        <source>OBS did not answer {request} in time.</source>
        <extracomment>overlay/network/obs_client.py</extracomment>
        <translation>O OBS não respondeu a {request} a tempo.</translation>
    </message>
    <message>
        <source>OBS wants a password.</source>
        <extracomment>overlay/network/obs_client.py</extracomment>
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
        <source>It stands in OBS under Tools, WebSocket Server Settings, Show Connect Info; put it into the variable HYPERFOCUS_OBS_PASSWORD, or into the system&apos;s keyring under hyperfocus-overlay and the address of OBS.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>Ela está no OBS em Ferramentas, Configurações do servidor WebSocket, Mostrar informações de conexão; coloque-a na variável HYPERFOCUS_OBS_PASSWORD, ou no chaveiro do sistema com hyperfocus-overlay e o endereço do OBS.</translation>
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
        <source>What answers at the address of OBS is not obs-websocket 5, which OBS 28 and newer have.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>O que responde no endereço do OBS não é o obs-websocket 5, que o OBS 28 e mais novos têm.</translation>
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
        <extracomment>assets/control/page.html</extracomment>
        <translation>segurar o que espera</translation>
    </message>
    <message>
        <source>what is on screen</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>o que está na tela</translation>
    </message>
    <message>
        <source>drop what waits</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>descartar o que espera</translation>
    </message>
    <message>
        <source>gifts without sound</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>presentes sem som</translation>
    </message>
    <message>
        <source>empty and silent for a minute; gifts wait</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>vazio e sem som por um minuto; os presentes esperam</translation>
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
        <extracomment>assets/control/page.html</extracomment>
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
        <source>Nothing is on screen, nothing is heard. Gifts wait for a minute.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Nada na tela, nada no som. Os presentes esperam um minuto.</translation>
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
