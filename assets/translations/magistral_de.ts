<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>magistral</name>
        <message>
            <location filename="../../magistral_desktop/app.py"></location>
            <source>The backup is being brought back…</source>
            <translation>Die Sicherung wird zurückgespielt…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>There is no question</source>
            <translation>Es gibt keine Frage</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>The question is empty.</source>
            <translation>Die Frage ist leer.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>Write one in quotes after `ask`.</source>
            <translation>Nach `ask` eine Frage in Anführungszeichen schreiben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>This is no audit record</source>
            <translation>Dies ist kein Prüfprotokoll</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>{file} cannot be read as one.</source>
            <translation>{file} lässt sich nicht als solches lesen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>Choose an exported record.</source>
            <translation>Ein exportiertes Prüfprotokoll wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>The model is not here</source>
            <translation>Das Modell ist nicht da</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>The reply was written by {model}, of which no file with the recorded SHA-256 was found.</source>
            <translation>Die Antwort stammt von {model}; davon wurde keine Datei mit dem vermerkten SHA-256 gefunden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>Name the file with --model, or download the model first.</source>
            <translation>Die Datei mit --model angeben oder das Modell zuerst herunterladen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/formats.py"></location>
            <source>Demo model</source>
            <translation>Demomodell</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/formats.py"></location>
            <source>The template in the model file</source>
            <translation>Die Vorlage in der Modelldatei</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>verbatim</source>
            <comment>a loop</comment>
            <translation>wörtlich</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>near repeat</source>
            <comment>a loop</comment>
            <translation>fast gleich</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>no novelty</source>
            <comment>a loop</comment>
            <translation>nichts Neues</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>{kind}, {rounds} of {tokens}</source>
            <translation>{kind}, {rounds} zu je {tokens}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>{n} rounds</source>
            <extracomment>For one: {n} round</extracomment>
            <translation>
                <numerusform>{n} Durchgang</numerusform>
                <numerusform>{n} Durchgänge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>{n} tokens</source>
            <extracomment>For one: {n} token</extracomment>
            <translation>
                <numerusform>{n} Token</numerusform>
                <numerusform>{n} Token</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/messages.py"></location>
            <source>New chat</source>
            <translation>Neuer Chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about {minutes} min left, as earlier thoughts went</source>
            <translation>noch etwa {minutes} min, nach früheren Gedankengängen geschätzt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about to answer, as earlier thoughts went</source>
            <translation>antwortet wohl gleich, nach früheren Gedankengängen geschätzt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about {seconds} s left, as earlier thoughts went</source>
            <translation>noch etwa {seconds} s, nach früheren Gedankengängen geschätzt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>You asked for the answer here</source>
            <translation>Hier wurde die Antwort angefordert</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought reached its budget</source>
            <translation>Der Gedankengang hat sein Budget erreicht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought was closed to keep room for the answer</source>
            <translation>Der Gedankengang wurde beendet, damit Platz für die Antwort bleibt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>Answered directly, without a thought</source>
            <translation>Direkt beantwortet, ohne Gedankengang</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{n} chats</source>
            <extracomment>For one: {n} chat</extracomment>
            <translation>
                <numerusform>{n} Chat</numerusform>
                <numerusform>{n} Chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{n} messages</source>
            <extracomment>For one: {n} message</extracomment>
            <translation>
                <numerusform>{n} Nachricht</numerusform>
                <numerusform>{n} Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{speed} tokens/s</source>
            <translation>{speed} Token/s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{words}, {detail}</source>
            <translation>{words}, {detail}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>It seems to go in circles since token {position}</source>
            <translation>Scheint sich seit Token {position} im Kreis zu drehen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought reached its budget of {tokens}</source>
            <translation>Der Gedankengang hat sein Budget von {tokens} erreicht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>The engine is not there</source>
            <translation>Die Engine ist nicht da</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>It did not say why.</source>
            <translation>Sie hat keinen Grund genannt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>Try again.</source>
            <translation>Erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/checkup.py"></location>
            <source>{token} is {found}, not {id}</source>
            <translation>{token} ist {found} statt {id}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The conversation is too long</source>
            <translation>Die Unterhaltung ist zu lang</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>It is {n} tokens too long: it takes {tokens}, and the context of {context} has room for {room} of them; the rest is kept for the reply.</source>
            <extracomment>For one: It is {n} token too long: it takes {tokens}, and the context of {context} has room for {room} of them; the rest is kept for the reply.</extracomment>
            <translation>
                <numerusform>Sie ist {n} Token zu lang: Sie braucht {tokens}, und im Kontext von {context} ist Platz für {room}; der Rest bleibt der Antwort vorbehalten.</numerusform>
                <numerusform>Sie ist {n} Token zu lang: Sie braucht {tokens}, und im Kontext von {context} ist Platz für {room}; der Rest bleibt der Antwort vorbehalten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Shorten the question, leave out attachments or old turns, start a new chat, or load the model with a larger context.</source>
            <translation>Die Frage kürzen, Anhänge oder alte Beiträge weglassen, einen neuen Chat beginnen oder das Modell mit größerem Kontext laden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>llama.cpp said: {line}.</source>
            <translation>llama.cpp meldet: {line}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>There is not enough memory</source>
            <translation>Der Arbeitsspeicher reicht nicht aus</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The weights of the model did not fit in the memory that is free.</source>
            <translation>Die Gewichte des Modells passten nicht in den freien Arbeitsspeicher.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Close other apps, put fewer layers on the GPU, or choose a smaller model or quantization.</source>
            <translation>Andere Apps schließen, weniger Schichten auf die GPU legen oder ein kleineres Modell bzw. eine kleinere Quantisierung wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The KV cache, which holds the conversation, did not fit in the memory that is free.</source>
            <translation>Der KV-Cache, der die Unterhaltung enthält, passte nicht in den freien Arbeitsspeicher.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Choose a shorter context or a smaller KV cache type, or close other apps.</source>
            <translation>Einen kürzeren Kontext oder einen kleineren KV-Cache-Typ wählen oder andere Apps schließen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The compute buffer, in which the model works, did not fit in the memory that is free.</source>
            <translation>Der Rechenpuffer, in dem das Modell arbeitet, passte nicht in den freien Arbeitsspeicher.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Choose a shorter context, turn on flash attention, or close other apps.</source>
            <translation>Einen kürzeren Kontext wählen, Flash-Attention einschalten oder andere Apps schließen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>{format} needs what this file does not have: its control tokens.</source>
            <translation>{format} braucht etwas, das diese Datei nicht hat: die zugehörigen Steuertoken.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>This model cannot chat</source>
            <translation>Dieses Modell kann nicht chatten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>The file says nothing about how a conversation is laid out for it: it is probably a base model, which only continues text.</source>
            <translation>Die Datei sagt nicht, wie eine Unterhaltung dafür aufgebaut wird: Wahrscheinlich ist es ein Basismodell, das nur Text fortsetzt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Choose an instruct or reasoning model, or name its prompt format in the settings.</source>
            <translation>Ein Instruct- oder Reasoning-Modell wählen oder das Prompt-Format in den Einstellungen angeben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>{format} needs what this file does not have: a chat template.</source>
            <translation>{format} braucht etwas, das diese Datei nicht hat: eine Chat-Vorlage.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Unknown prompt format</source>
            <translation>Unbekanntes Prompt-Format</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>There is no prompt format with the name “{name}”.</source>
            <translation>Es gibt kein Prompt-Format mit dem Namen „{name}“.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Choose one of the list, or let the app detect it.</source>
            <translation>Eines aus der Liste wählen oder die App es erkennen lassen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>The prompt format does not fit this model</source>
            <translation>Das Prompt-Format passt nicht zu diesem Modell</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Let the app detect the prompt format, or choose another model.</source>
            <translation>Die App das Prompt-Format erkennen lassen oder ein anderes Modell wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>This reply cannot be continued</source>
            <translation>Diese Antwort lässt sich nicht fortsetzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>It was written by a model with another vocabulary.</source>
            <translation>Sie stammt von einem Modell mit anderem Vokabular.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>Load the model that wrote it, or let the question be answered anew.</source>
            <translation>Das Modell laden, das sie geschrieben hat, oder die Frage neu beantworten lassen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>There is nothing to answer</source>
            <translation>Es gibt nichts zu beantworten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>The prompt is empty.</source>
            <translation>Der Prompt ist leer.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>Write a question.</source>
            <translation>Eine Frage schreiben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Download the file again.</source>
            <translation>Die Datei erneut herunterladen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a model file whose name ends in .gguf.</source>
            <translation>Eine Modelldatei wählen, deren Name auf .gguf endet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said about {name}: {line}</source>
            <translation>llama.cpp meldet zu {name}: {line}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{size:.1f} GB</source>
            <translation>{size:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is not enough memory for this context</source>
            <translation>Der Arbeitsspeicher reicht für diesen Kontext nicht aus</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A KV cache for {n} tokens does not fit in this computer's memory: with the model, {size} would be needed.</source>
            <extracomment>For one: A KV cache for {n} token does not fit in this computer's memory: with the model, {size} would be needed.</extracomment>
            <translation>
                <numerusform>Ein KV-Cache für {n} Token passt nicht in den Arbeitsspeicher dieses Computers: Mit dem Modell wären {size} nötig.</numerusform>
                <numerusform>Ein KV-Cache für {n} Token passt nicht in den Arbeitsspeicher dieses Computers: Mit dem Modell wären {size} nötig.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a shorter context or a smaller KV cache type, close other apps, or choose a smaller model.</source>
            <translation>Einen kürzeren Kontext oder einen kleineren KV-Cache-Typ wählen, andere Apps schließen oder ein kleineres Modell wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model could not be started</source>
            <translation>Das Modell konnte nicht gestartet werden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said: {line}</source>
            <translation>llama.cpp meldet: {line}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose another model, or update the app.</source>
            <translation>Ein anderes Modell wählen oder die App aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model stopped working</source>
            <translation>Das Modell arbeitet nicht mehr</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp could not go on (code {code}).</source>
            <translation>llama.cpp konnte nicht weitermachen (Code {code}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Load the model again, with a shorter context if this comes back.</source>
            <translation>Das Modell neu laden – mit kürzerem Kontext, falls es wieder vorkommt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This model cannot use a compressed KV cache</source>
            <translation>Dieses Modell kann keinen komprimierten KV-Cache verwenden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The width of its attention heads does not allow it. llama.cpp said: {line}</source>
            <translation>Die Breite seiner Attention-Heads lässt es nicht zu. llama.cpp meldet: {line}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the KV cache type f16.</source>
            <translation>Den KV-Cache-Typ f16 wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model could not be loaded</source>
            <translation>Das Modell konnte nicht geladen werden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose another model file, or download this one again.</source>
            <translation>Eine andere Modelldatei wählen oder diese erneut herunterladen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said about {name}: nothing.</source>
            <translation>llama.cpp meldet zu {name}: nichts.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is not a chat model</source>
            <translation>Dies ist kein Chat-Modell</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is the part of a model that looks at images.</source>
            <translation>{name} ist der Teil eines Modells, der Bilder betrachtet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the file of the model itself; its name has no “mmproj”.</source>
            <translation>Die Datei des Modells selbst wählen; ihr Name enthält kein „mmproj“.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This kind of model is not supported</source>
            <translation>Diese Art von Modell wird nicht unterstützt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is of an architecture that this version of llama.cpp does not know.</source>
            <translation>{name} hat eine Architektur, die diese Version von llama.cpp nicht kennt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} cuts text into tokens in a way that this version of llama.cpp does not know.</source>
            <translation>{name} zerlegt Text auf eine Art in Token, die diese Version von llama.cpp nicht kennt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A part of the model is missing</source>
            <translation>Ein Teil des Modells fehlt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is one of several files that belong together, and another one could not be read.</source>
            <translation>{name} ist eine von mehreren zusammengehörigen Dateien, und eine andere davon ließ sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Put all its parts into one folder and choose the first one.</source>
            <translation>Alle Teile in einen Ordner legen und den ersten wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is damaged</source>
            <translation>Die Modelldatei ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is incomplete or was changed.</source>
            <translation>{name} ist unvollständig oder wurde verändert.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The beginning of {name}, which describes the model, cannot be read.</source>
            <translation>Der Anfang von {name}, der das Modell beschreibt, ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is incomplete</source>
            <translation>Die Modelldatei ist unvollständig</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} lacks parts that a model of its kind must have; it may hold a vocabulary or an adapter only.</source>
            <translation>{name} fehlen Teile, die ein solches Modell haben muss; vielleicht enthält die Datei nur ein Vokabular oder einen Adapter.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the file of a whole model, or download this one again.</source>
            <translation>Die Datei eines ganzen Modells wählen oder diese erneut herunterladen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This model is too big for this computer</source>
            <translation>Dieses Modell ist zu groß für diesen Computer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} needs {needed} for its weights alone; this computer has {memory} of memory.</source>
            <translation>{name} braucht allein für die Gewichte {needed}; dieser Computer hat {memory} Arbeitsspeicher.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a smaller model or a smaller quantization of it.</source>
            <translation>Ein kleineres Modell oder eine kleinere Quantisierung davon wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>These settings do not go together</source>
            <translation>Diese Einstellungen passen nicht zusammen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A KV cache of type {kv_type} needs flash attention, which is turned off.</source>
            <translation>Ein KV-Cache vom Typ {kv_type} braucht Flash-Attention; sie ist ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Turn on flash attention, or choose the KV cache type f16.</source>
            <translation>Flash-Attention einschalten oder den KV-Cache-Typ f16 wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The context is full</source>
            <translation>Der Kontext ist voll</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is no room for more of this conversation.</source>
            <translation>Für mehr ist in dieser Unterhaltung kein Platz.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Start a new chat.</source>
            <translation>Einen neuen Chat beginnen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is a folder</source>
            <translation>Dies ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{path} is not a file.</source>
            <translation>{path} ist keine Datei.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is not a model file</source>
            <translation>Dies ist keine Modelldatei</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{path} is a device or a pipe.</source>
            <translation>{path} ist ein Gerät oder eine Pipe.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is missing</source>
            <translation>Die Modelldatei fehlt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is no file {path}.</source>
            <translation>Es gibt keine Datei {path}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>It may have been moved or deleted: choose it again, or choose another model.</source>
            <translation>Sie wurde vielleicht verschoben oder gelöscht: Die Datei erneut wählen oder ein anderes Modell nehmen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file cannot be opened</source>
            <translation>Die Modelldatei lässt sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>See that you may read the file and that its disk is connected.</source>
            <translation>Prüfen, ob die Leserechte für die Datei vorhanden sind und ihr Datenträger verbunden ist.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/model.py"></location>
            <source>{name} is not a model that continues text, such as one for embeddings or translation.</source>
            <translation>{name} ist kein Modell, das Text fortsetzt, sondern etwa eines für Embeddings oder Übersetzung.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/model.py"></location>
            <source>Choose a chat model.</source>
            <translation>Ein Chat-Modell wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>This reply cannot be replayed</source>
            <translation>Diese Antwort lässt sich nicht reproduzieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>Load the model that wrote it, with the settings it was written with.</source>
            <translation>Das Modell laden, das sie geschrieben hat, mit den damaligen Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>The batches in which it was read are not those of this model.</source>
            <translation>Sie wurde in anderen Batches gelesen als denen dieses Modells.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>More random numbers were drawn for it than there are tokens.</source>
            <translation>Für sie wurden mehr Zufallszahlen gezogen, als es Token gibt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>It is longer than the context of {n} tokens that was loaded.</source>
            <extracomment>For one: It is longer than the context of {n} token that was loaded.</extracomment>
            <translation>
                <numerusform>Sie ist länger als der geladene Kontext von {n} Token.</numerusform>
                <numerusform>Sie ist länger als der geladene Kontext von {n} Token.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/sampler.py"></location>
            <source>It computed something that is not a number; the model file may be damaged.</source>
            <translation>Es hat etwas berechnet, das keine Zahl ist; die Modelldatei ist vielleicht beschädigt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/sampler.py"></location>
            <source>Load the model again; if this comes back, download the file again.</source>
            <translation>Das Modell neu laden; falls es wieder vorkommt, die Datei erneut herunterladen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>No model is loaded</source>
            <translation>Es ist kein Modell geladen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>There is nothing that could answer.</source>
            <translation>Es ist nichts da, das antworten könnte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Choose a model first.</source>
            <translation>Zuerst ein Modell wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Something went wrong in the engine</source>
            <translation>In der Engine ist etwas schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>This is a fault of the app ({kind}); its log has the details.</source>
            <translation>Das ist ein Fehler der App ({kind}); Einzelheiten stehen in ihrem Log.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Try again; if it comes back, load the model again.</source>
            <translation>Erneut versuchen; falls es wieder vorkommt, das Modell neu laden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>The model's chat template cannot be used</source>
            <translation>Die Chat-Vorlage des Modells ist nicht verwendbar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>The template in the model file failed: {reason}</source>
            <translation>Die Vorlage in der Modelldatei ist gescheitert: {reason}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>Choose another model file, or another prompt format in the settings.</source>
            <translation>Eine andere Modelldatei oder in den Einstellungen ein anderes Prompt-Format wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>It leaves out a part of the conversation.</source>
            <translation>Sie lässt einen Teil der Unterhaltung weg.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>This model has no vocabulary</source>
            <translation>Dieses Modell hat kein Vokabular</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>The file holds weights without the words that belong to them.</source>
            <translation>Die Datei enthält Gewichte ohne die zugehörigen Wörter.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Choose the file of a chat model.</source>
            <translation>Die Datei eines Chat-Modells wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>It needs the control token {token}, which this model does not have.</source>
            <translation>Es braucht das Steuertoken {token}, das dieses Modell nicht hat.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Choose another prompt format, or let the app detect it.</source>
            <translation>Ein anderes Prompt-Format wählen oder die App es erkennen lassen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>The prompt was laid out for another model than the one that is loaded.</source>
            <translation>Der Prompt wurde für ein anderes Modell aufgebaut als das geladene.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Send the question again.</source>
            <translation>Die Frage erneut senden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/errors.py"></location>
            <source>Something went wrong in the app</source>
            <translation>In der App ist etwas schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/errors.py"></location>
            <source>This is a mistake of ours. Your chats are safe on disk.</source>
            <translation>Das ist unser Fehler. Ihre Chats sind sicher gespeichert.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/errors.py"></location>
            <source>Copy the details into a report, and start the app again if it behaves oddly.</source>
            <translation>Die Details in einen Fehlerbericht kopieren und die App neu starten, falls sie sich seltsam verhält.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>Checking what the model does…</source>
            <translation>Das Verhalten des Modells wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>This model does not do all that the app relies on</source>
            <translation>Dieses Modell tut nicht alles, was die App voraussetzt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>The check of {name} found: {found}.</source>
            <translation>Die Prüfung von {name} ergab: {found}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>It can be used, but its replies may be odd. Models has the details.</source>
            <translation>Es ist verwendbar, doch seine Antworten können seltsam sein. Einzelheiten stehen unter „Modelle“.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>There is no screen</source>
            <translation>Es gibt keinen Bildschirm</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>Neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be opened.</source>
            <translation>Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt, daher lässt sich kein Fenster öffnen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>Start it from a desktop session, or use `magistral-desktop ask "…"` in the terminal.</source>
            <translation>Aus einer Desktopsitzung starten oder im Terminal `magistral-desktop ask "…"` verwenden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>These are too many files</source>
            <translation>Das sind zu viele Dateien</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>A question can have {n}.</source>
            <extracomment>For one: A question can have {n}.</extracomment>
            <translation>
                <numerusform>Eine Frage kann höchstens {n} haben.</numerusform>
                <numerusform>Eine Frage kann höchstens {n} haben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Attach those that you ask about.</source>
            <translation>Nur die Dateien anhängen, um die es geht.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_tray.py"></location>
            <source>Reading {name}…</source>
            <translation>{name} wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>page {first} of {total}</source>
            <translation>Seite {first} von {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>pages {first}–{last} of {total}</source>
            <translation>Seiten {first}–{last} von {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>line {first} of {total}</source>
            <translation>Zeile {first} von {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>lines {first}–{last} of {total}</source>
            <translation>Zeilen {first}–{last} von {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{size:.1f} MB</source>
            <translation>{size:.1f} MB</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{n} bytes</source>
            <extracomment>For one: {n} byte</extracomment>
            <translation>
                <numerusform>{n} Byte</numerusform>
                <numerusform>{n} Byte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{size:.0f} KB</source>
            <translation>{size:.0f} KB</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>about {n} tokens</source>
            <extracomment>For one: about {n} token</extracomment>
            <translation>
                <numerusform>etwa {n} Token</numerusform>
                <numerusform>etwa {n} Token</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore the backup of {date}?</source>
            <translation>Sicherung vom {date} wiederherstellen?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Back up all chats and settings</source>
            <translation>Alle Chats und Einstellungen sichern</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backing up all chats and settings…</source>
            <translation>Alle Chats und Einstellungen werden gesichert…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Looking through the backup…</source>
            <translation>Die Sicherung wird durchgesehen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>It holds {n} chats with {messages}, and the settings. They take the place of those there are now, which are kept aside in the app’s folder. The app then starts again.</source>
            <extracomment>For one: It holds {n} chat with {messages}, and the settings. They take the place of those there are now, which are kept aside in the app’s folder. The app then starts again.</extracomment>
            <translation>
                <numerusform>Die Sicherung enthält {n} Chat mit {messages} und die Einstellungen. Diese ersetzen die jetzigen, die im Ordner der App aufbewahrt werden. Danach startet die App neu.</numerusform>
                <numerusform>Die Sicherung enthält {n} Chats mit {messages} und die Einstellungen. Diese ersetzen die jetzigen, die im Ordner der App aufbewahrt werden. Danach startet die App neu.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backups (*.zip)</source>
            <translation>Sicherungen (*.zip)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backed up: {name}</source>
            <translation>Gesichert: {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>&amp;Pin</source>
            <translation>A&amp;nheften</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Arc&amp;hive</source>
            <translation>Ar&amp;chivieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Move to &amp;Folder</source>
            <translation>In &amp;Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Un&amp;pin</source>
            <translation>&amp;Nicht mehr anheften</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Bring Back from the Arc&amp;hive</source>
            <translation>Aus dem Ar&amp;chiv holen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Instructions…</source>
            <translation>Anweisungen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Remove the Folder, Keep Its Chats</source>
            <translation>Ordner entfernen, Chats behalten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>No Folder</source>
            <translation>Kein Ordner</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>New Folder…</source>
            <translation>Neuer Ordner…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Unpin</source>
            <translation>Nicht mehr anheften</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Move to Folder</source>
            <translation>In Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Bring Back from the Archive</source>
            <translation>Aus dem Archiv holen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Archive</source>
            <comment>verb</comment>
            <translation>Archivieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>A file is still being read</source>
            <translation>Eine Datei wird noch gelesen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Its card appears above your question.</source>
            <translation>Ihre Karte erscheint über der Frage.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Send it then.</source>
            <translation>Die Frage dann senden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Version deleted</source>
            <translation>Version gelöscht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Temporary chat: it is kept in memory only, and gone when you open another chat or quit.</source>
            <translation>Temporärer Chat: Er bleibt nur im Arbeitsspeicher und ist weg, sobald ein anderer Chat geöffnet oder die App beendet wird.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Reasoning</source>
            <translation>Gedankengang</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Show or hide the reasoning of all replies</source>
            <translation>Gedankengang aller Antworten ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Show or hide the chat list</source>
            <translation>Chatliste ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Older</source>
            <translation>Älter</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Archive</source>
            <comment>noun</comment>
            <translation>Archiv</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Chat settings</source>
            <translation>Chat-Einstellungen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Top P</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Context in tokens</source>
            <translation>Kontext in Token</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>The model is loaded again for this chat, and again for the next one without</source>
            <translation>Das Modell wird für diesen Chat neu geladen und für den nächsten ohne diesen Wert noch einmal</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Most tokens of a thought (0: no limit)</source>
            <translation>Höchstzahl Token je Gedankengang (0: unbegrenzt)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>This chat like all others: no instructions and numbers of its own</source>
            <translation>Diesen Chat wie alle anderen behandeln: ohne eigene Anweisungen und Werte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>They are added to the model’s reasoning prompt, which stays as it is.</source>
            <translation>Sie ergänzen den Reasoning-Prompt des Modells, der unverändert bleibt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Instructions for &amp;this chat</source>
            <translation>Anweisungen für &amp;diesen Chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Instructions for &amp;all chats</source>
            <translation>Anweisungen für &amp;alle Chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Only in this chat, instead of what the model and the prompt box have:</source>
            <translation>Nur in diesem Chat, anstelle der Werte des Modells und des Eingabefelds:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>A check asks it one short question and looks whether it does what this app relies on.</source>
            <translation>Eine Prüfung stellt ihm eine kurze Frage und sieht nach, ob es tut, was diese App voraussetzt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Check</source>
            <comment>verb</comment>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Checked on {day}.</source>
            <translation>Geprüft am {day}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Checking: it reads and answers a short question…</source>
            <translation>Wird geprüft: Es liest und beantwortet eine kurze Frage…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Details…</source>
            <translation>Details…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>The check was stopped.</source>
            <translation>Die Prüfung wurde gestoppt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>the model in use</source>
            <translation>das verwendete Modell</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Nothing has these words.</source>
            <translation>Nichts enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Commands and chats that fit</source>
            <translation>Passende Befehle und Chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Type a command, or words of a chat</source>
            <translation>Befehl oder Wörter eines Chats eingeben</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Command or words of a chat</source>
            <translation>Befehl oder Wörter eines Chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>the model's choice</source>
            <translation>Wahl des Modells</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>always</source>
            <comment>whether the model thinks</comment>
            <translation>immer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>never</source>
            <comment>whether the model thinks</comment>
            <translation>nie</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>{n} differences</source>
            <extracomment>For one: {n} difference</extracomment>
            <translation>
                <numerusform>{n} Unterschied</numerusform>
                <numerusform>{n} Unterschiede</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>alike</source>
            <translation>gleich</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Thought</source>
            <translation>Denken</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Tokens of reasoning</source>
            <translation>Token des Gedankengangs</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>not known</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>none</source>
            <comment>no seed</comment>
            <translation>keiner</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>no limit</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Ask anything</source>
            <translation>Beliebige Frage stellen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Your question</source>
            <translation>Ihre Frage</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Answer now</source>
            <translation>Jetzt antworten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>End the thought and let the answer follow (Ctrl+Return)</source>
            <translation>Gedankengang beenden und die Antwort folgen lassen (Strg+Return)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Editing your question</source>
            <translation>Ihre Frage wird bearbeitet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Leave the question as it is (Esc)</source>
            <translation>Frage unverändert lassen (Esc)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Attach files: text, code, CSV or PDF</source>
            <translation>Dateien anhängen: Text, Code, CSV oder PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>That is too long to paste</source>
            <translation>Das ist zum Einfügen zu lang</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>The text has {n} characters; a question can have {most}.</source>
            <extracomment>For one: The text has {n} character; a question can have {most}.</extracomment>
            <translation>
                <numerusform>Der Text hat {n} Zeichen; eine Frage kann {most} haben.</numerusform>
                <numerusform>Der Text hat {n} Zeichen; eine Frage kann {most} haben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Paste the part you ask about.</source>
            <translation>Nur den Teil einfügen, um den es geht.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Stop (Esc)</source>
            <translation>Stoppen (Esc)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>Senden (Enter)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Every connection that the app has made: it makes them only while you download or search, by a process of its own that writes each down before it is made. Nothing else is ever sent: no chats, no reports, no statistics. The window and the model's engine can make no connection. Not in the list: how your system finds a host's address, and pages that you open in your browser. The oldest entries are dropped when there are more than some ten thousand.</source>
            <translation>Jede Verbindung, die die App hergestellt hat: Sie tut das nur, während Sie herunterladen oder suchen, und zwar über einen eigenen Prozess, der jede Verbindung vorher aufschreibt. Sonst wird nie etwas gesendet: keine Chats, keine Berichte, keine Statistiken. Das Fenster und die Engine des Modells können keine Verbindung herstellen. Nicht in der Liste: wie Ihr System die Adresse eines Hosts findet und Seiten, die Sie im Browser öffnen. Sind es mehr als etwa zehntausend Einträge, fallen die ältesten weg.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Searches and downloads are refused, and those at work are paused. What is on this computer still works.</source>
            <translation>Suchen und Downloads werden abgelehnt, laufende angehalten. Was auf diesem Computer ist, funktioniert weiter.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>“{address}” cannot be used: the address of a hub begins with https://.</source>
            <translation>„{address}“ ist nicht verwendbar: Die Adresse eines Hubs beginnt mit https://.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>What for</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>{size:.1f} kB</source>
            <translation>{size:.1f} kB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Offline: make no connections at all</source>
            <translation>Offline: gar keine Verbindungen herstellen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Connections that were made</source>
            <translation>Hergestellte Verbindungen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>No limit</source>
            <translation>Unbegrenzt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>The most that downloads may take</source>
            <translation>Höchste Geschwindigkeit der Downloads</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Hub, then mirrors</source>
            <translation>Hub, dann Mirrors</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Addresses between spaces; the next is asked where one fails.</source>
            <translation>Adressen durch Leerzeichen getrennt; scheitert eine, wird die nächste gefragt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Set by {name}.</source>
            <translation>Durch {name} festgelegt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Speed of downloads</source>
            <translation>Downloadgeschwindigkeit</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Enter…</source>
            <translation>Eingeben…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Access token</source>
            <translation>Zugriffstoken</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>access token</source>
            <translation>Zugriffstoken</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Done: the keychain has changed what it keeps for {host}.</source>
            <translation>Erledigt: Der Schlüsselbund hat seinen Eintrag für {host} geändert.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>MB/s</source>
            <translation>MB/s</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>about {used} of {n} tokens</source>
            <extracomment>For one: about {used} of {n} token</extracomment>
            <translation>
                <numerusform>etwa {used} von {n} Token</numerusform>
                <numerusform>etwa {used} von {n} Token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>{used} of {n} tokens</source>
            <extracomment>For one: {used} of {n} token</extracomment>
            <translation>
                <numerusform>{used} von {n} Token</numerusform>
                <numerusform>{used} von {n} Token</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>Context in use</source>
            <translation>Belegter Kontext</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>What fills the context, and what leaving it out would free</source>
            <translation>Was den Kontext füllt und was Weglassen freigäbe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>Context: {used}</source>
            <translation>Kontext: {used}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Go on from here</source>
            <translation>Ab hier fortsetzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>&amp;Note, if you like. The model goes on as if it had thought this itself:</source>
            <translation>&amp;Notiz, falls gewünscht. Das Modell macht weiter, als hätte es das selbst gedacht:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Nothing: the model thinks anew.</source>
            <translation>Nichts: Das Modell denkt von Neuem nach.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Another version of the reply begins with the reasoning up to here:</source>
            <translation>Eine weitere Version der Antwort beginnt mit dem Gedankengang bis hier:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>The reply as it is now is kept beside it.</source>
            <translation>Die jetzige Antwort bleibt daneben erhalten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open this address in your browser?</source>
            <translation>Diese Adresse im Browser öffnen?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open</source>
            <comment>verb</comment>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open a model file</source>
            <translation>Modelldatei öffnen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Length of a thought</source>
            <translation>Länge des Gedankengangs</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>The most tokens that a thought may take; 0 is no limit:</source>
            <translation>Höchstzahl Token für einen Gedankengang; 0 heißt unbegrenzt:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Name of the folder:</source>
            <translation>Name des Ordners:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Instructions of the folder</source>
            <translation>Anweisungen des Ordners</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Added to the model’s reasoning prompt in all chats of this folder:</source>
            <translation>Ergänzen in allen Chats dieses Ordners den Reasoning-Prompt des Modells:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Go on with a note</source>
            <translation>Mit Notiz fortsetzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>The model goes on as if it had thought this itself:</source>
            <translation>Das Modell macht weiter, als hätte es das selbst gedacht:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>About Magistral Desktop</source>
            <translation>Über Magistral Desktop</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>A private, offline chat with a model that reasons. Nothing you write leaves this computer.</source>
            <translation>Ein privater Offline-Chat mit einem Modell, das nachdenkt. Nichts, was Sie schreiben, verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Apache License 2.0. Made with llama.cpp and llama-cpp-python (MIT), Qt for Python (LGPLv3), KaTeX (MIT), markdown-it-py (MIT), Pygments (BSD), pypdf (BSD), Jinja (BSD), msgspec (BSD), NumPy (BSD), tiktoken (MIT), psutil (BSD) and platformdirs (MIT).</source>
            <translation>Apache-Lizenz 2.0. Erstellt mit llama.cpp und llama-cpp-python (MIT), Qt for Python (LGPLv3), KaTeX (MIT), markdown-it-py (MIT), Pygments (BSD), pypdf (BSD), Jinja (BSD), msgspec (BSD), NumPy (BSD), tiktoken (MIT), psutil (BSD) und platformdirs (MIT).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF-Modelle (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Download</source>
            <comment>noun</comment>
            <translation>Download</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel…</source>
            <translation>Abbrechen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Enter an access token…</source>
            <translation>Zugriffstoken eingeben…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel the download</source>
            <translation>Download abbrechen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel this download?</source>
            <translation>Diesen Download abbrechen?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>The {size} that were received are removed.</source>
            <translation>Die empfangenen {size} werden entfernt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Western European (Windows-1252)</source>
            <translation>Westeuropäisch (Windows-1252)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Central European (Windows-1250)</source>
            <translation>Mitteleuropäisch (Windows-1250)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Cyrillic (Windows-1251)</source>
            <translation>Kyrillisch (Windows-1251)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Greek (Windows-1253)</source>
            <translation>Griechisch (Windows-1253)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Japanese (Shift JIS)</source>
            <translation>Japanisch (Shift JIS)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Chinese (GB 18030)</source>
            <translation>Chinesisch (GB 18030)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Chinese (Big5)</source>
            <translation>Chinesisch (Big5)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Korean (EUC-KR)</source>
            <translation>Koreanisch (EUC-KR)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>UTF-16 without a mark, little-endian</source>
            <translation>UTF-16 ohne Markierung, Little-Endian</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Which encoding?</source>
            <translation>Welche Kodierung?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>“{name}” is not UTF-8, and does not say what it is. Its text is:</source>
            <translation>„{name}“ ist nicht UTF-8 und gibt die Kodierung nicht an. Der Text ist:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>What is 347 + 168?</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 347 + 168</comment>
            <translation>Was ist 347 + 168?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Solve 3x + 5 = 20.</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 3x + 5 = 20</comment>
            <translation>Löse 3x + 5 = 20.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Which is larger, 347 or 374?</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 347 &gt; 374?</comment>
            <translation>Was ist größer, 347 oder 374?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Prove that there are infinitely many prime numbers.</source>
            <translation>Beweise, dass es unendlich viele Primzahlen gibt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>A bat and a ball cost 1.10 € together, the bat 1 € more than the ball. What does the ball cost?</source>
            <translation>Ein Schläger und ein Ball kosten zusammen 1,10 €, der Schläger 1 € mehr als der Ball. Was kostet der Ball?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Write a Python function that merges overlapping intervals, and explain why it is right.</source>
            <translation>Schreibe eine Python-Funktion, die überlappende Intervalle zusammenführt, und erkläre, warum sie stimmt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/files.py"></location>
            <source>there is no such folder</source>
            <translation>diesen Ordner gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Reply of {model}</source>
            <translation>Antwort von {model}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>Attached: {name} · {about_file}</source>
            <translation>Angehängt: {name} · {about_file}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>You</source>
            <comment>who wrote a question</comment>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>The model</source>
            <comment>who wrote a reply</comment>
            <translation>Das Modell</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>seed {seed}</source>
            <translation>Seed {seed}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Web page (HTML)</source>
            <translation>Webseite (HTML)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>One file with its formulas drawn, for every browser. It needs no network.</source>
            <translation>Eine Datei mit gezeichneten Formeln, für jeden Browser. Sie braucht kein Netz.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For printing and passing on. Of several chats, each gets a file of its own.</source>
            <translation>Zum Drucken und Weitergeben. Bei mehreren Chats bekommt jeder eine eigene Datei.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For notes and editors; formulas stay TeX. Reasoning is quoted.</source>
            <translation>Für Notizen und Editoren; Formeln bleiben TeX. Der Gedankengang ist zitiert.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Plain text</source>
            <translation>Nur Text</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For everything else. Reasoning is indented.</source>
            <translation>Für alles andere. Der Gedankengang ist eingerückt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Data (JSON)</source>
            <translation>Daten (JSON)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Everything: all versions, seeds, tokens and times. This app can import it again.</source>
            <translation>Alles: sämtliche Versionen, Seeds, Token und Zeiten. Diese App kann es wieder importieren.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>With the rea&amp;soning</source>
            <translation>Mit &amp;Gedankengang</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Chats to export</source>
            <translation>Zu exportierende Chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>This &amp;reply, with its question</source>
            <translation>Diese &amp;Antwort mit ihrer Frage</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>This &amp;chat</source>
            <translation>Dieser &amp;Chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>C&amp;hosen chats:</source>
            <translation>A&amp;usgewählte Chats:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>&amp;All chats ({count})</source>
            <translation>A&amp;lle Chats ({count})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Another export is being written</source>
            <translation>Ein anderer Export läuft noch</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>One file is written at a time.</source>
            <translation>Es wird immer nur eine Datei geschrieben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Wait for its end.</source>
            <translation>Das Ende abwarten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Import chats</source>
            <translation>Chats importieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Reading the file…</source>
            <translation>Die Datei wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Adding the chats…</source>
            <translation>Die Chats werden hinzugefügt…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Imported {n} chats</source>
            <extracomment>For one: Imported {n} chat</extracomment>
            <translation>
                <numerusform>{n} Chat importiert</numerusform>
                <numerusform>{n} Chats importiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Choose a folder for the PDFs</source>
            <translation>Ordner für die PDFs wählen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Exported: {name}</source>
            <translation>Exportiert: {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Exported chats (*.json)</source>
            <translation>Exportierte Chats (*.json)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>{n} matches</source>
            <extracomment>For one: {n} match</extracomment>
            <translation>
                <numerusform>{n} Treffer</numerusform>
                <numerusform>{n} Treffer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>{current} of {count}</source>
            <translation>{current} von {count}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in chat</source>
            <translation>Im Chat suchen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in this chat, or paste a link to a passage</source>
            <translation>In diesem Chat suchen oder Link zu einer Stelle einfügen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Match case</source>
            <translation>Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>This reasoning</source>
            <translation>Dieser Gedankengang</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in the reasoning of the reply in view only</source>
            <translation>Nur im Gedankengang der sichtbaren Antwort suchen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Previous match (Shift+Enter)</source>
            <translation>Vorheriger Treffer (Umschalt+Enter)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Next match (Enter)</source>
            <translation>Nächster Treffer (Enter)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>No matches</source>
            <translation>Keine Treffer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Loading the model</source>
            <translation>Das Modell wird geladen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Ask your first question</source>
            <translation>Die erste Frage stellen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Checking what it does…</source>
            <translation>Das Verhalten wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>The check was stopped; it is made at the next start.</source>
            <translation>Die Prüfung wurde gestoppt; sie folgt beim nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>✓  Every byte is as published</source>
            <translation>✓  Jedes Byte ist wie veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_list.py"></location>
            <source>{chat}, {where}, {date}: {snippet}</source>
            <translation>{chat}, {where}, {date}: {snippet}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_list.py"></location>
            <source>Found in all chats</source>
            <translation>In allen Chats gefunden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>You:</source>
            <translation>Sie:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Answer:</source>
            <translation>Antwort:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Reasoning:</source>
            <translation>Gedankengang:</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>{n} downloads a month</source>
            <extracomment>For one: {n} download a month</extracomment>
            <translation>
                <numerusform>{n} Download im Monat</numerusform>
                <numerusform>{n} Downloads im Monat</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>its conditions must be accepted on its page</source>
            <translation>die Bedingungen sind auf der Modellseite zu akzeptieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>Show files</source>
            <translation>Dateien anzeigen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>The model’s reasoning prompt</source>
            <translation>Der Reasoning-Prompt des Modells</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Instructions: {title}</source>
            <translation>Anweisungen: {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>File: {title}</source>
            <translation>Datei: {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Answer: {title}</source>
            <translation>Antwort: {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Reasoning (never sent again)</source>
            <translation>Gedankengang (wird nie wieder gesendet)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Sent next: {used}. {n} are left for your question and the reply.</source>
            <extracomment>For one: Sent next: {used}. {n} is left for your question and the reply.</extracomment>
            <translation>
                <numerusform>Als Nächstes gesendet: {used}. Für Ihre Frage und die Antwort bleibt {n}.</numerusform>
                <numerusform>Als Nächstes gesendet: {used}. Für Ihre Frage und die Antwort bleiben {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Load a model to see what fills its context.</source>
            <translation>Ein Modell laden, um zu sehen, was seinen Kontext füllt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Sent next: {used}. That is {n} too many: leave something out.</source>
            <extracomment>For one: Sent next: {used}. That is {n} too many: leave something out.</extracomment>
            <translation>
                <numerusform>Als Nächstes gesendet: {used}. Das ist {n} zu viel: etwas weglassen.</numerusform>
                <numerusform>Als Nächstes gesendet: {used}. Das sind {n} zu viel: etwas weglassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>A part that is unchecked stays in the chat, but the model is not sent it.</source>
            <translation>Ein Teil ohne Häkchen bleibt im Chat, wird dem Modell aber nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Parts of the context</source>
            <translation>Teile des Kontexts</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>about {tokens}</source>
            <translation>etwa {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Frees</source>
            <comment>over numbers of tokens</comment>
            <translation>Gibt frei</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>That chat is no longer here</source>
            <translation>Diesen Chat gibt es nicht mehr</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>The link leads to a chat that was deleted, or that another profile has.</source>
            <translation>Der Link führt zu einem Chat, der gelöscht wurde oder zu einem anderen Profil gehört.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>That passage is no longer there</source>
            <translation>Diese Stelle gibt es nicht mehr</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>The link leads to a reply that was removed, or that has become shorter.</source>
            <translation>Der Link führt zu einer Antwort, die entfernt oder gekürzt wurde.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>Temporary chat</source>
            <translation>Temporärer Chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>Something else is being done</source>
            <translation>Es läuft noch etwas anderes</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>One backup, restore or import is done at a time.</source>
            <translation>Sichern, Wiederherstellen und Importieren gehen nur nacheinander.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>Wait for its end, or stop it.</source>
            <translation>Das Ende abwarten oder den Vorgang stoppen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/main_window.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Tastaturkürzel</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>KV cache (the conversation)</source>
            <translation>KV-Cache (die Unterhaltung)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Compute</source>
            <comment>memory for computing</comment>
            <translation>Berechnung</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Left</source>
            <comment>memory that remains</comment>
            <translation>Frei</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Memory: {shares}</source>
            <translation>Speicher: {shares}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Models…</source>
            <translation>&amp;Modelle…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Open Model File…</source>
            <translation>Modelldatei &amp;öffnen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Use the &amp;Demo Model</source>
            <translation>&amp;Demomodell verwenden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Model &amp;Settings…</source>
            <translation>Modell&amp;einstellungen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Model De&amp;tails…</source>
            <translation>Modelldet&amp;ails…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Settin&amp;gs…</source>
            <translation>Einstellun&amp;gen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Print…</source>
            <translation>D&amp;rucken…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Chat</source>
            <translation>&amp;Chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Write a Question</source>
            <translation>&amp;Frage schreiben</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Answer Now</source>
            <translation>&amp;Jetzt antworten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Stop the Reply</source>
            <translation>Antwort &amp;stoppen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Show &amp;Reasoning</source>
            <translation>&amp;Gedankengang anzeigen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Fold or Unfold the Last Reasoning</source>
            <translation>Letzten Gedankengang auf- oder &amp;zuklappen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Show Chat &amp;List</source>
            <translation>&amp;Chatliste anzeigen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Welcome</source>
            <translation>&amp;Willkommen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Connections…</source>
            <translation>&amp;Verbindungen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Reports…</source>
            <translation>&amp;Berichte…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Tastaturkürzel</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;About Magistral Desktop</source>
            <translation>&amp;Über Magistral Desktop</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Find…</source>
            <translation>&amp;Suchen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Find &amp;Next</source>
            <translation>&amp;Nächster Treffer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Find &amp;Previous</source>
            <translation>&amp;Vorheriger Treffer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Search All Chats…</source>
            <translation>Alle Chats &amp;durchsuchen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Copy &amp;Link to the Selected Passage</source>
            <translation>&amp;Link zur ausgewählten Stelle kopieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Export…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Export A&amp;udit Record…</source>
            <translation>&amp;Prüfprotokoll exportieren…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Back Up…</source>
            <translation>&amp;Sichern…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Restore…</source>
            <translation>&amp;Wiederherstellen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;New Chat</source>
            <translation>&amp;Neuer Chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>New &amp;Temporary Chat</source>
            <translation>Neuer &amp;temporärer Chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Zoom &amp;In</source>
            <translation>Vergr&amp;ößern</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Zoom &amp;Out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Actual Size</source>
            <translation>&amp;Originalgröße</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Read All Reasoning in F&amp;ull</source>
            <translation>Alle Gedankengänge &amp;vollständig lesen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Outline of the Reasoning</source>
            <translation>Gl&amp;iederung des Gedankengangs</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>First &amp;Doubt</source>
            <translation>&amp;Erster Zweifel</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Last R&amp;esult</source>
            <translation>&amp;Letztes Ergebnis</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Si&amp;milar Text in the Reasoning</source>
            <translation>Ähnlicher &amp;Text im Gedankengang</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Go On from the Selection…</source>
            <translation>Ab der &amp;Auswahl fortsetzen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Re&amp;generate the Last Reply</source>
            <translation>Letzte Antwort neu &amp;generieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Edit the Last Question</source>
            <translation>Letzte Frage &amp;bearbeiten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Compare Versions…</source>
            <translation>&amp;Versionen vergleichen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Attach Files…</source>
            <translation>Dateien an&amp;hängen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Conte&amp;xt…</source>
            <translation>&amp;Kontext…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Chat Se&amp;ttings…</source>
            <translation>Chat-&amp;Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Rename</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Command Palette…</source>
            <translation>&amp;Befehlspalette…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>In use</source>
            <translation>In Verwendung</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Download ({size})</source>
            <translation>Herunterladen ({size})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Model details</source>
            <translation>Modelldetails</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Read it now</source>
            <translation>Jetzt einlesen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Reading the file: {part:.0%}</source>
            <translation>Die Datei wird gelesen: {part:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Get {title}…</source>
            <translation>{title} holen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>The model</source>
            <translation>Das Modell</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Your settings</source>
            <translation>Ihre Einstellungen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>The file</source>
            <translation>Die Datei</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Delete… ({size})</source>
            <translation>Löschen… ({size})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>There is a newer version</source>
            <translation>Es gibt eine neuere Version</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>{title} takes the place of this model; this one stays until you delete it.</source>
            <translation>{title} tritt an die Stelle dieses Modells; dieses bleibt, bis Sie es löschen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>As it is loaded</source>
            <translation>So ist es geladen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>It is in use</source>
            <translation>Es wird gerade verwendet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{some} of {all} on the GPU</source>
            <translation>{some} von {all} auf der GPU</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{seconds:.1f} s</source>
            <translation>{seconds:.1f} s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>A file that this app did not download</source>
            <translation>Eine Datei, die nicht von dieser App heruntergeladen wurde</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read from the file; no published one is known.</source>
            <translation>Aus der Datei gelesen; ein veröffentlichter Wert ist nicht bekannt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, chosen without measuring</source>
            <extracomment>For one: {n} thread, chosen without measuring</extracomment>
            <translation>
                <numerusform>{n} Thread, ohne Messung gewählt</numerusform>
                <numerusform>{n} Threads, ohne Messung gewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} tokens of context</source>
            <extracomment>For one: {n} token of context</extracomment>
            <translation>
                <numerusform>{n} Token Kontext</numerusform>
                <numerusform>{n} Token Kontext</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{kind} KV cache</source>
            <translation>{kind}-KV-Cache</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} layers on the GPU</source>
            <extracomment>For one: {n} layer on the GPU</extracomment>
            <translation>
                <numerusform>{n} Schicht auf der GPU</numerusform>
                <numerusform>{n} Schichten auf der GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads</source>
            <extracomment>For one: {n} thread</extracomment>
            <translation>
                <numerusform>{n} Thread</numerusform>
                <numerusform>{n} Threads</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>prompt format {title}</source>
            <translation>Prompt-Format {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>temperature {value:g}</source>
            <translation>Temperatur {value:g}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>top P {value:g}</source>
            <translation>Top-p {value:g}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>file read, not mapped</source>
            <translation>Datei gelesen, nicht abgebildet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>locked in memory</source>
            <translation>im Speicher gesperrt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} files</source>
            <extracomment>For one: {n} file</extracomment>
            <translation>
                <numerusform>{n} Datei</numerusform>
                <numerusform>{n} Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{size:,.0f} MiB when the context is full</source>
            <translation>{size:,.0f} MiB bei vollem Kontext</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>All on the processor</source>
            <translation>Alle auf dem Prozessor</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} tokens of a prompt at once</source>
            <extracomment>For one: {n} token of a prompt at once</extracomment>
            <translation>
                <numerusform>{n} Token eines Prompts auf einmal</numerusform>
                <numerusform>{n} Token eines Prompts auf einmal</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{milliseconds} ms</source>
            <translation>{milliseconds} ms</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>All as the app chooses</source>
            <translation>Alle nach Wahl der App</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{repository}, commit {commit}</source>
            <translation>{repository}, Commit {commit}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Not read yet: that takes some seconds for each GB.</source>
            <translation>Noch nicht gelesen: Das dauert einige Sekunden je GB.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>The file has changed since it was checked.</source>
            <translation>Die Datei hat sich seit der Prüfung geändert.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>As the publisher's file in the catalogue.</source>
            <translation>Wie die Datei des Herausgebers im Katalog.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>As published in {repository}.</source>
            <translation>Wie in {repository} veröffentlicht.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Of its own: see where it was published</source>
            <translation>Eigene Lizenz: siehe Ort der Veröffentlichung</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Mapped</source>
            <translation>Abgebildet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read as a whole</source>
            <translation>Ganz gelesen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, as set</source>
            <extracomment>For one: {n} thread, as set</extracomment>
            <translation>
                <numerusform>{n} Thread, wie eingestellt</numerusform>
                <numerusform>{n} Threads, wie eingestellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, the fastest when measured</source>
            <extracomment>For one: {n} thread, the fastest when measured</extracomment>
            <translation>
                <numerusform>{n} Thread, laut Messung am schnellsten</numerusform>
                <numerusform>{n} Threads, laut Messung am schnellsten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{count:.1f} billion</source>
            <translation>{count:.1f} Mrd.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{count:.1f} million</source>
            <translation>{count:.1f} Mio.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>flash attention on</source>
            <translation>Flash-Attention ein</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>flash attention off</source>
            <translation>Flash-Attention aus</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>From</source>
            <comment>where a model file is from</comment>
            <translation>Herkunft</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Published at</source>
            <translation>Veröffentlicht unter</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Quantization</source>
            <translation>Quantisierung</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Architecture</source>
            <translation>Architektur</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Trained context</source>
            <translation>Trainierter Kontext</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Prompt format</source>
            <translation>Prompt-Format</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>KV cache</source>
            <translation>KV-Cache</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Runs on</source>
            <translation>Läuft auf</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Flash attention</source>
            <translation>Flash-Attention</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>File in memory</source>
            <translation>Datei im Speicher</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Loaded in</source>
            <comment>seconds</comment>
            <translation>Geladen in</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Mapped and locked</source>
            <translation>Abgebildet und gesperrt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read as a whole and locked</source>
            <translation>Ganz gelesen und gesperrt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Detected when it is loaded</source>
            <translation>Wird beim Laden erkannt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>None that could be steered</source>
            <translation>Keiner, der sich steuern ließe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>What it would take cannot be told: this computer or this kind of model is not known well enough.</source>
            <translation>Der Bedarf lässt sich nicht angeben: Dieser Computer oder diese Art von Modell ist nicht gut genug bekannt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>A KV cache of 8 or 4 bits needs flash attention, which is off.</source>
            <translation>Ein KV-Cache mit 8 oder 4 Bit braucht Flash-Attention, die ausgeschaltet ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>The instructions have more than {n} characters.</source>
            <extracomment>For one: The instructions have more than {n} character.</extracomment>
            <translation>
                <numerusform>Die Anweisungen haben mehr als {n} Zeichen.</numerusform>
                <numerusform>Die Anweisungen haben mehr als {n} Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Settings of {name}</source>
            <translation>Einstellungen von {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Use what suits this computer</source>
            <translation>Für diesen Computer anpassen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Model settings</source>
            <translation>Modelleinstellungen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>How it is loaded</source>
            <translation>So wird es geladen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>How it is asked</source>
            <translation>So wird es befragt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Load again</source>
            <translation>Neu laden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many of its {n} layers run on the GPU, which is faster. Default: as many as fit.</source>
            <extracomment>For one: Whether its {n} layer runs on the GPU, which is faster. Default: if it fits.</extracomment>
            <translation>
                <numerusform>Ob seine {n} Schicht auf der GPU läuft, die schneller ist. Standard: falls sie passt.</numerusform>
                <numerusform>Wie viele seiner {n} Schichten auf der GPU laufen, die schneller ist. Standard: so viele, wie passen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many processors work on a reply. Default: measured when the model is loaded.</source>
            <translation>Wie viele Prozessoren an einer Antwort arbeiten. Standard: beim Laden des Modells gemessen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How much of a chat the model keeps in mind, thoughts included. Default: {context}.</source>
            <translation>Wie viel von einem Chat das Modell im Blick behält, Gedankengänge eingeschlossen. Standard: {context}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>This computer has no GPU that llama.cpp can use. Default: as many layers as fit.</source>
            <translation>Dieser Computer hat keine GPU, die llama.cpp verwenden kann. Standard: so viele Schichten, wie passen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>GPU layers</source>
            <translation>GPU-Schichten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>As many as fit</source>
            <translation>So viele, wie passen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many processors work on a reply. Default: measured when the model is loaded; {n} are fastest now.</source>
            <extracomment>For one: How many processors work on a reply. Default: measured when the model is loaded; {n} is fastest now.</extracomment>
            <translation>
                <numerusform>Wie viele Prozessoren an einer Antwort arbeiten. Standard: beim Laden des Modells gemessen; derzeit ist {n} am schnellsten.</numerusform>
                <numerusform>Wie viele Prozessoren an einer Antwort arbeiten. Standard: beim Laden des Modells gemessen; derzeit sind {n} am schnellsten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How a chat is laid out for the model. Magistral 1.0 and 1.1 cannot be told apart by what is in a file, only by its name. Default: detected.</source>
            <translation>Wie ein Chat für das Modell aufgebaut wird. Magistral 1.0 und 1.1 lassen sich nicht am Inhalt einer Datei unterscheiden, nur an ihrem Namen. Standard: erkannt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How exactly the context is kept: 8 bits take half the memory and are as good, 4 bits show in the answers. Default: f16.</source>
            <translation>Wie genau der Kontext gespeichert wird: 8 Bit brauchen halb so viel Speicher und sind ebenso gut, 4 Bit merkt man den Antworten an. Standard: f16.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Saves memory on a GPU; a KV cache of 8 or 4 bits needs it. Default: automatic.</source>
            <translation>Spart Speicher auf einer GPU; ein KV-Cache mit 8 oder 4 Bit braucht sie. Standard: automatisch.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Map the file into memory</source>
            <translation>Datei in den Speicher abbilden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>The model starts sooner, and the system may read parts of it again when memory is short. Default: on.</source>
            <translation>Das Modell startet schneller, und das System liest vielleicht Teile davon erneut, wenn der Speicher knapp ist. Standard: ein.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Lock in memory</source>
            <translation>Im Speicher sperren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>The system never moves the model out of memory; other programs then have less. Default: off.</source>
            <translation>Das System lagert das Modell nie aus dem Speicher aus; anderen Programmen bleibt dann weniger. Standard: aus.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How freely words are chosen: 0 takes the likeliest, and makes loops more common. Default: {temperature:g}.</source>
            <translation>Wie frei Wörter gewählt werden: 0 nimmt das wahrscheinlichste und führt häufiger zu Schleifen. Standard: {temperature:g}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Only the likeliest words, which together are this probable, are drawn from. Default: {top_p:g}.</source>
            <translation>Es wird nur aus den wahrscheinlichsten Wörtern gezogen, die zusammen diese Wahrscheinlichkeit haben. Standard: {top_p:g}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Added to the reasoning prompt of each chat with this model, never put in its place. Default: none.</source>
            <translation>Ergänzen den Reasoning-Prompt jedes Chats mit diesem Modell, ersetzen ihn aber nie. Standard: keine.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>For example: Explain as to a beginner, and check each result.</source>
            <translation>Zum Beispiel: Erkläre wie für Anfänger und prüfe jedes Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Detected</source>
            <translation>Erkannt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Default</source>
            <translation>Standard</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>{n} bits</source>
            <extracomment>For one: {n} bit</extracomment>
            <translation>
                <numerusform>{n} Bit</numerusform>
                <numerusform>{n} Bit</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Fits</source>
            <translation>Passt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Tight</source>
            <translation>Knapp</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Will not fit</source>
            <translation>Passt nicht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{received} of {size} MB</source>
            <translation>{received} von {size} MB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>It writes {speed} tokens a second on this computer: {tokens} tokens of thinking, as for a hard question, take about {time}.</source>
            <translation>Es schreibt auf diesem Computer {speed} Token pro Sekunde: {tokens} Token Nachdenken, wie bei einer schweren Frage, dauern etwa {time}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>The keychain does not keep the access token. {detail} A token that you enter is used until you close the app, and kept nowhere.</source>
            <translation>Der Schlüsselbund bewahrt das Zugriffstoken nicht auf. {detail} Ein eingegebenes Token wird verwendet, bis Sie die App schließen, und nirgends gespeichert.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Reads a question as Mistral's own software does</source>
            <translation>Liest eine Frage wie Mistrals eigene Software</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Reads a question otherwise than Mistral's software</source>
            <translation>Liest eine Frage anders als Mistrals Software</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Knows all control tokens</source>
            <translation>Kennt alle Steuertoken</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Lacks control tokens, or has others</source>
            <translation>Hat nicht alle oder andere Steuertoken</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Thinks first, and ends the thought when told to</source>
            <translation>Denkt zuerst und beendet den Gedankengang auf Anweisung</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Does not think, or does not end its thought</source>
            <translation>Denkt nicht oder beendet den Gedankengang nicht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Then answers</source>
            <translation>Antwortet danach</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Gives no answer</source>
            <translation>Gibt keine Antwort</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Ends its answer by itself</source>
            <translation>Beendet die Antwort von selbst</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Does not end its answer by itself</source>
            <translation>Beendet die Antwort nicht von selbst</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{size} received</source>
            <translation>{size} empfangen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{received:.1f} of {size:.1f} GB</source>
            <translation>{received:.1f} von {size:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{problem} ({detail})</source>
            <translation>{problem} ({detail})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Checking that every byte is as published: {fraction:.0%}</source>
            <translation>Es wird geprüft, ob jedes Byte wie veröffentlicht ist: {fraction:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>The disk is too full: {missing} more must be free. What was received is kept.</source>
            <translation>Der Datenträger ist zu voll: {missing} mehr müssen frei sein. Was empfangen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Starting…</source>
            <translation>Wird gestartet…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{speed} MB/s</source>
            <translation>{speed} MB/s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{time} left</source>
            <comment>until a download is done</comment>
            <translation>noch {time}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Trying again in {time}.</source>
            <translation>Nächster Versuch in {time}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Connections and offline lock…</source>
            <translation>Verbindungen und Offline-Sperre…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>What suits this computer is told when its engine has started. Each file can be downloaded anyway.</source>
            <translation>Was zu diesem Computer passt, zeigt sich, sobald die Engine gestartet ist. Jede Datei lässt sich trotzdem herunterladen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Other versions</source>
            <translation>Andere Versionen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Back to what was found</source>
            <translation>Zurück zu den Suchergebnissen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>All of its files are listed above.</source>
            <translation>Alle seine Dateien sind oben aufgeführt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>{n} parts</source>
            <extracomment>For one: {n} part</extracomment>
            <translation>
                <numerusform>{n} Teil</numerusform>
                <numerusform>{n} Teile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Larger context: {n} tokens ({size:.1f} GB more memory)</source>
            <extracomment>For one: Larger context: {n} token ({size:.1f} GB more memory)</extracomment>
            <translation>
                <numerusform>Größerer Kontext: {n} Token ({size:.1f} GB mehr Speicher)</numerusform>
                <numerusform>Größerer Kontext: {n} Token ({size:.1f} GB mehr Speicher)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Leave out the {n} oldest turns</source>
            <extracomment>For one: Leave out the oldest turn</extracomment>
            <translation>
                <numerusform>Den ältesten Beitrag weglassen</numerusform>
                <numerusform>Die {n} ältesten Beiträge weglassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Larger context: {n} tokens</source>
            <extracomment>For one: Larger context: {n} token</extracomment>
            <translation>
                <numerusform>Größerer Kontext: {n} Token</numerusform>
                <numerusform>Größerer Kontext: {n} Token</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>New chat with this question</source>
            <translation>Neuer Chat mit dieser Frage</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Shorten the question</source>
            <translation>Frage kürzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Try again with {model}</source>
            <translation>Mit {model} erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>The conversations are being brought up to date, or what can be read of a damaged file into a new one.
With many of them this takes some time. Nothing is lost if the app is closed meanwhile.</source>
            <translation>Die Unterhaltungen werden auf den neuesten Stand gebracht, oder was von einer beschädigten Datei lesbar ist, wird in eine neue übertragen.
Bei vielen dauert das eine Weile. Wird die App währenddessen geschlossen, geht nichts verloren.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>The conversations were brought up to date; the file as it was is kept as {path}.</source>
            <translation>Die Unterhaltungen wurden auf den neuesten Stand gebracht; die bisherige Datei bleibt als {path} erhalten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>A file was damaged</source>
            <translation>Eine Datei war beschädigt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>This is a newer version of the app</source>
            <translation>Dies ist eine neuere Version der App</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Words, or owner/name of a repository</source>
            <translation>Wörter oder Eigentümer/Name eines Repositorys</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Search the Hub</source>
            <translation>Den Hub durchsuchen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Asking the Hub…</source>
            <translation>Der Hub wird gefragt…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Other models on the Hub</source>
            <translation>Andere Modelle auf dem Hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>The Hub has no GGUF model that fits these words.</source>
            <translation>Der Hub hat kein GGUF-Modell, das zu diesen Wörtern passt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>It has no model in GGUF files.</source>
            <translation>Es enthält kein Modell als GGUF-Datei.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/palette_entries.py"></location>
            <source>{above}: {words}</source>
            <translation>{above}: {words}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>“{name}” has {length}, and there is room for {room}.</source>
            <translation>„{name}“ hat {length}, und Platz ist für {room}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>The first {n} pages would fit.</source>
            <extracomment>For one: The first page would fit.</extracomment>
            <translation>
                <numerusform>Die erste Seite würde passen.</numerusform>
                <numerusform>Die ersten {n} Seiten würden passen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>The first {n} lines would fit.</source>
            <extracomment>For one: The first line would fit.</extracomment>
            <translation>
                <numerusform>Die erste Zeile würde passen.</numerusform>
                <numerusform>Die ersten {n} Zeilen würden passen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Not even its first page fits: leave out earlier turns first, or load a longer context.</source>
            <translation>Nicht einmal die erste Seite passt: zuerst frühere Beiträge weglassen oder einen längeren Kontext laden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Not even its first line fits: leave out earlier turns first, or load a longer context.</source>
            <translation>Nicht einmal die erste Zeile passt: zuerst frühere Beiträge weglassen oder einen längeren Kontext laden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Too long to attach whole</source>
            <translation>Zu lang, um es ganz anzuhängen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach</source>
            <translation>Anhängen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>{length}; there is room for {room}.</source>
            <translation>{length}; Platz ist für {room}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>{length}: too long for {room}.</source>
            <translation>{length}: zu lang für {room}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>to</source>
            <comment>between the first and the last page or line</comment>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Last page to attach</source>
            <translation>Letzte anzuhängende Seite</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Last line to attach</source>
            <translation>Letzte anzuhängende Zeile</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach &amp;pages</source>
            <translation>&amp;Seiten anhängen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach &amp;lines</source>
            <translation>&amp;Zeilen anhängen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Print the chat, with the reasoning that is open</source>
            <translation>Chat mit den aufgeklappten Gedankengängen drucken</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Choose another folder or name, or close the program that has the file open.</source>
            <translation>Einen anderen Ordner oder Namen wählen oder das Programm schließen, das die Datei geöffnet hat.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>See whether the printer is on, or export the chat as a PDF.</source>
            <translation>Prüfen, ob der Drucker eingeschaltet ist, oder den Chat als PDF exportieren.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The PDF could not be written</source>
            <translation>Das PDF konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>{path} could not be written.</source>
            <translation>{path} konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The chat could not be printed</source>
            <translation>Der Chat konnte nicht gedruckt werden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The printer took no pages.</source>
            <translation>Der Drucker hat keine Seiten angenommen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/recommended.py"></location>
            <source>Recommended for this computer</source>
            <translation>Empfohlen für diesen Computer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/recommended.py"></location>
            <source>No model fits</source>
            <translation>Kein Modell passt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>There is no reply</source>
            <translation>Es gibt keine Antwort</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>An audit record is of a reply.</source>
            <translation>Ein Prüfprotokoll gehört zu einer Antwort.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Ask a question first.</source>
            <translation>Zuerst eine Frage stellen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>There is nothing to compare</source>
            <translation>Es gibt nichts zu vergleichen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>No message here has another version.</source>
            <translation>Keine Nachricht hier hat eine weitere Version.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>“Regenerate” a reply, or edit a question, for another version of it.</source>
            <translation>Eine weitere Version entsteht mit „Neu generieren“ bei einer Antwort oder durch Bearbeiten einer Frage.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Export audit record</source>
            <translation>Prüfprotokoll exportieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Audit records (*.audit.json)</source>
            <translation>Prüfprotokolle (*.audit.json)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>Remove a model</source>
            <translation>Modell entfernen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>Remove {name}?</source>
            <translation>{name} entfernen?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>This frees {size}. It can be downloaded again.</source>
            <translation>Das gibt {size} frei. Das Modell lässt sich wieder herunterladen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>There is no place to go on from</source>
            <translation>Es gibt keine Stelle zum Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>The reply must have ended.</source>
            <translation>Die Antwort muss abgeschlossen sein.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>In its reasoning, select the last words that are to be kept.</source>
            <translation>Im Gedankengang die letzten Wörter auswählen, die bleiben sollen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply is done</source>
            <translation>Die Antwort ist fertig</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply was interrupted</source>
            <translation>Die Antwort wurde unterbrochen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply failed</source>
            <translation>Die Antwort ist fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>The app ended unexpectedly last time</source>
            <translation>Die App wurde beim letzten Mal unerwartet beendet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>Your chats are safe on disk. A report of what failed is kept on this computer; it was not sent.</source>
            <translation>Ihre Chats sind sicher gespeichert. Ein Bericht über den Fehler liegt auf diesem Computer; er wurde nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>Help → Reports shows it.</source>
            <translation>Er steht unter „Hilfe → Berichte“.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>What went wrong is written down here, on this computer, and never sent. A report says what failed where in the app’s code, on which system; nothing that you or the model wrote is in it. Read it before you pass it on.</source>
            <translation>Was schiefging, wird hier aufgeschrieben, auf diesem Computer, und nie gesendet. Ein Bericht sagt, was an welcher Stelle im Code der App und auf welchem System fehlgeschlagen ist; er enthält nichts, was Sie oder das Modell geschrieben haben. Bitte lesen, bevor Sie ihn weitergeben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>There are no reports: nothing has gone wrong.</source>
            <translation>Es gibt keine Berichte: Nichts ist schiefgegangen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Mistake in the app</source>
            <translation>Fehler in der App</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Sudden end of the app</source>
            <translation>Plötzliches Ende der App</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>End of the engine</source>
            <translation>Ende der Engine</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Reveal in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Reveal in Finder</source>
            <translation>Im Finder anzeigen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Show in Explorer</source>
            <translation>Im Explorer anzeigen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search all chats</source>
            <translation>Alle Chats durchsuchen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search all chats (Ctrl+Shift+F)</source>
            <translation>Alle Chats durchsuchen (Strg+Umschalt+F)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search the reasoning too</source>
            <translation>Auch im Gedankengang suchen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Leave the search (Esc)</source>
            <translation>Suche verlassen (Esc)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>The newest {n} places</source>
            <extracomment>For one: The newest place</extracomment>
            <translation>
                <numerusform>Die neueste Stelle</numerusform>
                <numerusform>Die neuesten {n} Stellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>{n} found</source>
            <extracomment>For one: {n} found</extracomment>
            <translation>
                <numerusform>{n} gefunden</numerusform>
                <numerusform>{n} gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sections.py"></location>
            <source>{words} {object}</source>
            <translation>{words}: {object}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Reset {name}</source>
            <translation>{name} zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Take the default again</source>
            <translation>Auf den Standard zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>On</source>
            <comment>a setting</comment>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The system's</source>
            <translation>Systemschrift</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Serif</source>
            <translation>Mit Serifen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Sans serif</source>
            <translation>Serifenlos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>As the model likes</source>
            <translation>Nach Wahl des Modells</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Answer directly</source>
            <translation>Direkt antworten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Short: {tokens}</source>
            <translation>Kurz: {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Medium: {tokens}</source>
            <translation>Mittel: {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Long: {tokens}</source>
            <translation>Lang: {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Only tell me</source>
            <translation>Nur melden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Close it and answer</source>
            <translation>Beenden und antworten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Stop the reply</source>
            <translation>Antwort stoppen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Chats and reasoning</source>
            <translation>Chats und Gedankengang</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Models and downloads</source>
            <translation>Modelle und Downloads</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Make no connections at all: no searches, no downloads. Help → Connections lists what was made. Default: off.</source>
            <translation>Gar keine Verbindungen herstellen: keine Suche, keine Downloads. „Hilfe → Verbindungen“ führt auf, welche hergestellt wurden. Standard: aus.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source> MB/s</source>
            <translation> MB/s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Takes effect at the next start. Default: as the system.</source>
            <translation>Gilt ab dem nächsten Start. Standard: wie das System.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The colours of all windows. High contrast is light or dark as the system is. Default: as the system.</source>
            <translation>Die Farben aller Fenster. „Hoher Kontrast“ ist hell oder dunkel wie das System. Standard: wie das System.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Interface size</source>
            <translation>Größe der Oberfläche</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Of the letters in lists, menus and windows; View → Zoom is for the chat. Default: 100 %.</source>
            <translation>Schriftgröße in Listen, Menüs und Fenstern; „Ansicht → Vergrößern“ gilt für den Chat. Standard: 100 %.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Font of the chat</source>
            <translation>Schrift des Chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The letters of questions and replies; formulas and code keep theirs. Default: the system's.</source>
            <translation>Die Schrift von Fragen und Antworten; Formeln und Code behalten ihre eigene. Standard: Systemschrift.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Tell of long replies</source>
            <translation>Lange Antworten melden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>A notification when one is done while another window is used; without the chat's words. Default: on.</source>
            <translation>Eine Benachrichtigung, wenn eine fertig ist, während ein anderes Fenster benutzt wird; ohne Text aus dem Chat. Standard: ein.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Keep the computer awake</source>
            <translation>Computer wach halten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Only while a reply is written; the display may go dark. Default: on.</source>
            <translation>Nur während eine Antwort geschrieben wird; der Bildschirm darf ausgehen. Standard: ein.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The most that all of them take together. Default: no limit.</source>
            <translation>Höchstwert für alle Downloads zusammen. Standard: unbegrenzt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Addresses between spaces; the next is asked where one fails. Default: the one that is shown in grey.</source>
            <translation>Adressen durch Leerzeichen getrennt; scheitert eine, wird die nächste gefragt. Standard: die grau angezeigte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>On: set by {variable} for this start.</source>
            <translation>Ein: für diesen Start durch {variable} festgelegt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Show the reasoning</source>
            <translation>Gedankengang anzeigen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Whether the reasoning above the replies is open, as the button above the chat has it. Default: on.</source>
            <translation>Ob der Gedankengang über den Antworten aufgeklappt ist, wie mit der Schaltfläche über dem Chat. Standard: ein.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Thinking</source>
            <translation>Denken</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Whether the model thinks before it answers, as in the prompt box. Default: as the model likes.</source>
            <translation>Ob das Modell nachdenkt, bevor es antwortet, wie am Eingabefeld. Standard: nach Wahl des Modells.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The most tokens that it may take before the answer begins, as in the prompt box. Default: no limit.</source>
            <translation>Wie viele Token er höchstens haben darf, bevor die Antwort beginnt, wie am Eingabefeld. Standard: unbegrenzt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>When a thought goes in circles</source>
            <translation>Wenn sich ein Gedankengang im Kreis dreht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>What is done when the model repeats itself, as in the prompt box. Default: only tell me.</source>
            <translation>Was geschieht, wenn das Modell sich wiederholt, wie am Eingabefeld. Standard: nur melden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Take the default for every setting?</source>
            <translation>Alle Einstellungen auf den Standard zurücksetzen?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Search the settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>No setting has these words. The settings of a model are in File → Model Settings.</source>
            <translation>Keine Einstellung enthält diese Wörter. Die Einstellungen eines Modells stehen unter „Datei → Modelleinstellungen“.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Reset all…</source>
            <translation>Alle zurücksetzen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Chats, models and the settings of each model stay as they are.</source>
            <translation>Chats, Modelle und die Einstellungen der einzelnen Modelle bleiben unverändert.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous turn</source>
            <translation>Im Verlauf: nächster und vorheriger Beitrag</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous formula</source>
            <translation>Im Verlauf: nächste und vorherige Formel</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous code block</source>
            <translation>Im Verlauf: nächster und vorheriger Codeblock</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous table</source>
            <translation>Im Verlauf: nächste und vorherige Tabelle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous reasoning</source>
            <translation>Im Verlauf: nächster und vorheriger Gedankengang</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: open or close the reasoning that has the focus</source>
            <translation>Im Verlauf: fokussierten Gedankengang auf- oder zuklappen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: copy the formula or code that has the focus</source>
            <translation>Im Verlauf: fokussierte Formel oder fokussierten Code kopieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: copy the formula that has the focus as MathML</source>
            <translation>Im Verlauf: fokussierte Formel als MathML kopieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: beginning and end of the chat</source>
            <translation>Im Verlauf: Anfang und Ende des Chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>gently, on battery</source>
            <translation>schonend, im Akkubetrieb</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>gently, the computer is hot</source>
            <translation>schonend, der Computer ist heiß</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>Reading {done:.0%}</source>
            <translation>Liest {done:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>your question waits</source>
            <translation>Ihre Frage wartet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Your chats will be listed here.</source>
            <translation>Hier werden Ihre Chats aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Chat deleted</source>
            <translation>Chat gelöscht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Fold</source>
            <translation>Zuklappen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets.py"></location>
            <source>&amp;Snippets</source>
            <translation>&amp;Textbausteine</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets.py"></location>
            <source>&amp;Edit Snippets…</source>
            <translation>Textbausteine &amp;bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Snippets</source>
            <translation>Textbausteine</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>The text that typing / and the name puts into the prompt box</source>
            <translation>Der Text, den / und der Name ins Eingabefeld einsetzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>snippet-{number}</source>
            <translation>baustein-{number}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Type / and a name in the prompt box, or take one from the Chat menu.</source>
            <translation>Im Eingabefeld / und einen Namen eingeben oder einen Textbaustein aus dem Menü „Chat“ nehmen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Not loaded</source>
            <translation>Nicht geladen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>context {n} tokens</source>
            <extracomment>For one: context {n} token</extracomment>
            <translation>
                <numerusform>Kontext {n} Token</numerusform>
                <numerusform>Kontext {n} Token</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Loading {done:.0%}</source>
            <translation>Lädt {done:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Thinking…</source>
            <translation>Denkt nach…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Writing…</source>
            <translation>Schreibt…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>You are using the small demo model.</source>
            <translation>Sie verwenden das kleine Demomodell.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Get Magistral…</source>
            <translation>Magistral holen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>{size:.2f} GB</source>
            <translation>{size:.2f} GB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Models…</source>
            <translation>Modelle…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Demo model (small arithmetic)</source>
            <translation>Demomodell (einfaches Rechnen)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Open a model file…</source>
            <translation>Modelldatei öffnen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Model settings…</source>
            <translation>Modelleinstellungen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Model details…</source>
            <translation>Modelldetails…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>As the Model Likes</source>
            <translation>Nach Wahl des Modells</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Answer Directly</source>
            <translation>Direkt antworten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>No Limit</source>
            <translation>Unbegrenzt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Short</source>
            <translation>Kurz</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Long</source>
            <translation>Lang</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Only Tell Me</source>
            <translation>Nur melden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Close the Thought and Answer</source>
            <translation>Gedankengang beenden und antworten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Stop the Reply</source>
            <translation>Antwort stoppen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: auto</source>
            <translation>Denken: auto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: always</source>
            <translation>Denken: immer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: off</source>
            <translation>Denken: aus</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>short</source>
            <comment>a budget</comment>
            <translation>kurz</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>medium</source>
            <comment>a budget</comment>
            <translation>mittel</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>long</source>
            <comment>a budget</comment>
            <translation>lang</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>{n} Tokens</source>
            <extracomment>For one: {n} Token</extracomment>
            <translation>
                <numerusform>{n} Token</numerusform>
                <numerusform>{n} Token</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Whether and how long the model thinks before it answers</source>
            <translation>Ob und wie lange das Modell nachdenkt, bevor es antwortet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>&amp;Thinking</source>
            <translation>&amp;Denken</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>&amp;Length of a Thought</source>
            <translation>&amp;Länge des Gedankengangs</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>When It Goes in &amp;Circles</source>
            <translation>Wenn er sich im &amp;Kreis dreht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Other…</source>
            <translation>Andere…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Other ({budget})…</source>
            <translation>Andere ({budget})…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Some models are given only to people who have accepted their conditions. Accept them on the model's page, make a token there that may read, and enter it here.</source>
            <translation>Manche Modelle bekommt nur, wer ihre Bedingungen akzeptiert hat. Bitte auf der Modellseite akzeptieren, dort ein Token mit Leserecht erstellen und hier eingeben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>It is sent to {host} and to nobody else. It is kept in this system's keychain; where there is none, it is used until you close the app. It is never written into the app's settings or logs.</source>
            <translation>Es wird an {host} gesendet und an niemanden sonst. Es liegt im Schlüsselbund dieses Systems; wo es keinen gibt, wird es verwendet, bis Sie die App schließen. In Einstellungen oder Logs der App wird es nie geschrieben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Access token for {host}</source>
            <translation>Zugriffstoken für {host}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Use this token</source>
            <translation>Dieses Token verwenden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the page that draws them ended unexpectedly several times. Start the app again to get it back; if this happens again, your graphics driver may need an update.</source>
            <translation>Formeln erscheinen als TeX-Quelltext: Die Seite, die sie zeichnet, wurde mehrmals unerwartet beendet. Ein Neustart der App bringt sie zurück; falls es wieder vorkommt, braucht vielleicht der Grafiktreiber ein Update.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the system library {library} is missing, which the reading page needs. Install the system package that holds it, then start the app again.</source>
            <translation>Formeln erscheinen als TeX-Quelltext: Die Systembibliothek {library} fehlt, die die Leseseite braucht. Das Systempaket installieren, das sie enthält, dann die App neu starten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: Qt WebEngine could not be loaded ({error}). Install the app again.</source>
            <translation>Formeln erscheinen als TeX-Quelltext: Qt WebEngine konnte nicht geladen werden ({error}). Die App neu installieren.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the system library {library} is missing, which the reading page needs. On Debian and Ubuntu install {package}, then start the app again.</source>
            <translation>Formeln erscheinen als TeX-Quelltext: Die Systembibliothek {library} fehlt, die die Leseseite braucht. Unter Debian und Ubuntu {package} installieren, dann die App neu starten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>libasound2 (libasound2t64 on newer releases)</source>
            <translation>libasound2 (in neueren Versionen libasound2t64)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy formula as TeX</source>
            <translation>Formel als TeX kopieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy formula as MathML</source>
            <translation>Formel als MathML kopieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy answer as Markdown</source>
            <translation>Antwort als Markdown kopieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Code, {language}</source>
            <translation>Code, {language}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>text</source>
            <comment>code in no known language</comment>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Wrap</source>
            <comment>the lines of code</comment>
            <translation>Umbrechen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Done</source>
            <comment>a task</comment>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>To do</source>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>[image: {words}]</source>
            <translation>[Bild: {words}]</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Your question {n}</source>
            <translation>Ihre Frage {n}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Attached files</source>
            <translation>Angehängte Dateien</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Show all</source>
            <comment>of a long question</comment>
            <translation>Alles anzeigen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Show less</source>
            <comment>of a long question</comment>
            <translation>Weniger anzeigen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Reply {n}</source>
            <comment>its number</comment>
            <translation>Antwort {n}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Text of the reasoning</source>
            <translation>Text des Gedankengangs</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Outline</source>
            <translation>Gliederung</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Outline of the reasoning</source>
            <translation>Gliederung des Gedankengangs</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>First doubt</source>
            <translation>Erster Zweifel</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Last result</source>
            <translation>Letztes Ergebnis</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Close and remove the mark</source>
            <translation>Schließen und Markierung entfernen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Answer</source>
            <comment>of a reply</comment>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Copy answer</source>
            <translation>Antwort kopieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>To the end</source>
            <comment>of the chat</comment>
            <translation>Zum Ende</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Similar reasoning</source>
            <translation>Ähnliches im Gedankengang</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>TeX copied</source>
            <translation>TeX kopiert</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>MathML copied</source>
            <translation>MathML kopiert</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>{version} / {versions}</source>
            <translation>{version} / {versions}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Compare…</source>
            <translation>Vergleichen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/plain_turns.py"></location>
            <source>{kind}:</source>
            <comment>a part of a thought, whose words follow</comment>
            <translation>{kind}:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web.py"></location>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web_reader.py"></location>
            <source>Copy link to this passage</source>
            <translation>Link zu dieser Stelle kopieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web_reader.py"></location>
            <source>Show similar reasoning</source>
            <translation>Ähnliches im Gedankengang anzeigen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Ask something. The reasoning appears beside the answer.</source>
            <translation>Eine Frage stellen. Der Gedankengang erscheint neben der Antwort.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Waiting for the model…</source>
            <translation>Warten auf das Modell…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Go on with a note…</source>
            <translation>Mit Notiz fortsetzen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Go on from here…</source>
            <translation>Ab hier fortsetzen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Regenerate</source>
            <translation>Neu generieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Previous version</source>
            <translation>Vorherige Version</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Next version</source>
            <translation>Nächste Version</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Compare versions…</source>
            <translation>Versionen vergleichen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Export audit record…</source>
            <translation>Prüfprotokoll exportieren…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Delete this version</source>
            <translation>Diese Version löschen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Export reply…</source>
            <translation>Antwort exportieren…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Interrupted: the app or the engine ended while this was being written</source>
            <translation>Unterbrochen: Die App oder die Engine wurde beim Schreiben beendet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply failed.</source>
            <translation>Die Antwort ist fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The answer follows the reasoning.</source>
            <translation>Die Antwort folgt auf den Gedankengang.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No words of doubt were found in this reasoning</source>
            <translation>In diesem Gedankengang wurden keine Worte des Zweifels gefunden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No words of a result were found in this reasoning</source>
            <translation>In diesem Gedankengang wurden keine Worte gefunden, die ein Ergebnis nennen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No similar text in the reasoning</source>
            <translation>Kein ähnlicher Text im Gedankengang</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Link copied</source>
            <translation>Link kopiert</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Select something in a reply to copy a link to it</source>
            <translation>In einer Antwort etwas auswählen, um einen Link dazu zu kopieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Worth a look</source>
            <translation>Einen Blick wert</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Word matches, not an analysis</source>
            <translation>Worttreffer, keine Analyse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Left out of what the model is sent</source>
            <translation>Wird dem Modell nicht mehr gesendet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Send them again</source>
            <translation>Wieder senden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Start</source>
            <comment>of a thought</comment>
            <translation>Anfang</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Doubt</source>
            <translation>Zweifel</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Check</source>
            <comment>a part of a thought</comment>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Another way</source>
            <translation>Anderer Weg</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The {n} messages above are left out: the model no longer sees them</source>
            <extracomment>For one: The message above is left out: the model no longer sees it</extracomment>
            <translation>
                <numerusform>Die Nachricht darüber ist weggelassen: Das Modell sieht sie nicht mehr</numerusform>
                <numerusform>Die {n} Nachrichten darüber sind weggelassen: Das Modell sieht sie nicht mehr</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Similar text · {share:.0%} of the words in common</source>
            <translation>Ähnlicher Text · {share:.0%} der Wörter gemeinsam</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reasoning’s last result reads {reasoning}; the answer says {answer}.</source>
            <translation>Das letzte Ergebnis im Gedankengang lautet {reasoning}; die Antwort sagt {answer}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply was stopped.</source>
            <translation>Die Antwort wurde gestoppt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply was interrupted.</source>
            <translation>Die Antwort wurde unterbrochen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply has ended.</source>
            <translation>Die Antwort ist abgeschlossen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Stopped</source>
            <comment>a reply</comment>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Cut off: the reply reached the longest it may be</source>
            <translation>Abgeschnitten: Die Antwort hat ihre Höchstlänge erreicht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Stopped: it was going in circles</source>
            <translation>Gestoppt: Sie drehte sich im Kreis</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Thinking… {duration}</source>
            <translation>Denkt nach… {duration}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Thought for {duration}</source>
            <translation>{duration} nachgedacht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The model is thinking.</source>
            <translation>Das Modell denkt nach.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The answer is being written.</source>
            <translation>Die Antwort wird geschrieben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Interrupted · {error}</source>
            <translation>Unterbrochen · {error}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>≈{tokens}</source>
            <translation>≈{tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/undo_bar.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Compare versions</source>
            <translation>Versionen vergleichen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version on the left</source>
            <translation>Linke Version</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version on the right</source>
            <translation>Rechte Version</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Both versions with their differences</source>
            <translation>Beide Versionen mit ihren Unterschieden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>{name}: {first} / {second}</source>
            <translation>{name}: {first} / {second}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Both were written with the same model and settings.</source>
            <translation>Beide entstanden mit demselben Modell und denselben Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Waiting questions</source>
            <translation>Wartende Fragen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Sent when the reply before it is complete</source>
            <translation>Wird gesendet, sobald die Antwort davor vollständig ist</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Take it back into the prompt box</source>
            <translation>Zurück ins Eingabefeld holen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Do not ask it</source>
            <translation>Nicht stellen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Next:</source>
            <translation>Als Nächstes:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Then:</source>
            <translation>Danach:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Send it now, without waiting for a complete reply</source>
            <translation>Jetzt senden, ohne eine vollständige Antwort abzuwarten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>A chat with Magistral, a model that thinks before it answers and shows you its thoughts. It runs on this computer: what you write and what it answers stays here. The app connects only while you download or search for a model, and keeps a list of every connection (Help → Connections).</source>
            <translation>Ein Chat mit Magistral, einem Modell, das nachdenkt, bevor es antwortet, und Ihnen seine Gedanken zeigt. Es läuft auf diesem Computer: Was Sie schreiben und was es antwortet, bleibt hier. Die App verbindet sich nur, während Sie nach einem Modell suchen oder eines herunterladen, und führt eine Liste aller Verbindungen (Hilfe → Verbindungen).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Looking which model suits this computer…</source>
            <translation>Es wird nachgesehen, welches Modell zu diesem Computer passt…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>The demo model comes with the app. It is tiny and reasons through small arithmetic only, to show how the app behaves. You can write below at any time; a download goes on meanwhile.</source>
            <translation>Das Demomodell ist in der App enthalten. Es ist winzig und beherrscht nur kleine Rechenaufgaben, um zu zeigen, wie die App arbeitet. Sie können jederzeit unten schreiben; ein Download läuft derweil weiter.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Welcome to Magistral Desktop</source>
            <translation>Willkommen bei Magistral Desktop</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Choose another…</source>
            <translation>Anderes wählen…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Try the demo at once</source>
            <translation>Demo sofort ausprobieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There is no file to write</source>
            <translation>Es gibt keine Datei zum Schreiben</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>No file was named.</source>
            <translation>Es wurde keine Datei angegeben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>Add --output PATH.</source>
            <translation>--output PATH ergänzen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There are no chats</source>
            <translation>Es gibt keine Chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>{path} is not there.</source>
            <translation>{path} ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>Name the profile with --profile.</source>
            <translation>Das Profil mit --profile angeben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There is no such chat</source>
            <translation>Diesen Chat gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>No chat has the number {id}.</source>
            <translation>Kein Chat hat die Nummer {id}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>`magistral-desktop export` lists the chats there are.</source>
            <translation>`magistral-desktop export` listet die vorhandenen Chats auf.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>The engine does not answer</source>
            <translation>Die Engine antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>It knows this computer's memory and GPU, but did not say.</source>
            <translation>Sie kennt Speicher und GPU dieses Computers, hat sie aber nicht genannt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Describe the computer with --memory and --gpu-memory, or install the app again.</source>
            <translation>Den Computer mit --memory und --gpu-memory beschreiben oder die App neu installieren.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>The computer is not described</source>
            <translation>Der Computer ist nicht beschrieben</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Its --memory is missing.</source>
            <translation>Die Angabe --memory fehlt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Give that too.</source>
            <translation>Auch diese angeben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>The computer is running out of memory</source>
            <translation>Dem Computer geht der Arbeitsspeicher aus</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>The reply was paused and what the model has read of the chat was kept, before everything slows down.</source>
            <translation>Bevor alles langsam wird, wurde die Antwort angehalten und aufbewahrt, was das Modell vom Chat gelesen hat.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>Close other programs, then choose “Go on”; or load the model with a shorter context.</source>
            <translation>Andere Programme schließen, dann „Fortsetzen“ wählen; oder das Modell mit kürzerem Kontext laden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>This is not the first part of the model</source>
            <translation>Dies ist nicht der erste Teil des Modells</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>{name} is one of {n} files that belong together.</source>
            <extracomment>For one: {name} is one of {n} file that belong together.</extracomment>
            <translation>
                <numerusform>{name} ist eine von {n} zusammengehörigen Dateien.</numerusform>
                <numerusform>{name} ist eine von {n} zusammengehörigen Dateien.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>Choose the first of them.</source>
            <translation>Die erste davon wählen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>{name} is one of {n} files that belong together; {part} cannot be read.</source>
            <extracomment>For one: {name} is one of {n} file that belong together; {part} cannot be read.</extracomment>
            <translation>
                <numerusform>{name} ist eine von {n} zusammengehörigen Dateien; {part} lässt sich nicht lesen.</numerusform>
                <numerusform>{name} ist eine von {n} zusammengehörigen Dateien; {part} lässt sich nicht lesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}, a smaller model of the same family, as Magistral Small does not fit here: {how}</source>
            <translation>{model}, ein kleineres Modell derselben Familie, da Magistral Small hier nicht passt: {how}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{context}; {place}.</source>
            <translation>{context}; {place}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{n} tokens of context and a {kv_type} KV cache</source>
            <extracomment>For one: {n} token of context and a {kv_type} KV cache</extracomment>
            <translation>
                <numerusform>{n} Token Kontext und KV-Cache vom Typ {kv_type}</numerusform>
                <numerusform>{n} Token Kontext und KV-Cache vom Typ {kv_type}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>on the processor, which is slow</source>
            <translation>auf dem Prozessor, was langsam ist</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>It needs {least} at least; this computer can give a model {most}.</source>
            <translation>Es braucht mindestens {least}; dieser Computer kann einem Modell {most} geben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>The file takes {size} of disk, of which {free} are free.</source>
            <translation>Die Datei braucht {size} auf dem Datenträger; frei sind {free}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>No known model fits this computer, which can give one {most}; the demo model runs everywhere.</source>
            <translation>Kein bekanntes Modell passt auf diesen Computer, der einem Modell {most} geben kann; das Demomodell läuft überall.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}: {how}</source>
            <translation>{model}: {how}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}, a smaller model of the same family, as Magistral Small does not fit on the GPU: {how}</source>
            <translation>{model}, ein kleineres Modell derselben Familie, da Magistral Small nicht auf die GPU passt: {how}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>all of it on the GPU</source>
            <translation>ganz auf der GPU</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{n} layers</source>
            <extracomment>For one: {n} layer</extracomment>
            <translation>
                <numerusform>{n} Schicht</numerusform>
                <numerusform>{n} Schichten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{on_gpu} of {layers} on the GPU, the rest on the slower processor</source>
            <translation>{on_gpu} von {layers} auf der GPU, der Rest auf dem langsameren Prozessor</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>on the processor, which is slow, as too little fits on the GPU</source>
            <translation>auf dem Prozessor, was langsam ist, da zu wenig auf die GPU passt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>This model file cannot be read</source>
            <translation>Diese Modelldatei lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It describes a tensor that cannot be.</source>
            <translation>Sie beschreibt einen Tensor, den es nicht geben kann.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is of a GGUF version that this app does not know.</source>
            <translation>{name} hat eine GGUF-Version, die diese App nicht kennt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Choose a newer file of the same model.</source>
            <translation>Eine neuere Datei desselben Modells wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>The model file is empty</source>
            <translation>Die Modelldatei ist leer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} has no content.</source>
            <translation>{name} hat keinen Inhalt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is not in the GGUF format.</source>
            <translation>{name} ist nicht im GGUF-Format.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It ends after a few bytes.</source>
            <translation>Sie endet nach wenigen Bytes.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} was written for a big-endian computer, whose numbers this one reads the other way round.</source>
            <translation>{name} wurde für einen Big-Endian-Computer geschrieben, dessen Zahlen dieser hier verkehrt herum liest.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Choose a little-endian file.</source>
            <translation>Eine Little-Endian-Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is of a GGUF version that this app does not know ({version}).</source>
            <translation>{name} hat eine GGUF-Version, die diese App nicht kennt ({version}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Update the app, or choose another file.</source>
            <translation>Die App aktualisieren oder eine andere Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It claims to hold more than any model does.</source>
            <translation>Sie gibt an, mehr zu enthalten als irgendein Modell.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It names the same tensor twice.</source>
            <translation>Sie nennt denselben Tensor zweimal.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its alignment is not a power of two.</source>
            <translation>Ihre Ausrichtung ist keine Zweierpotenz.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It should have {needed} bytes but has {size}.</source>
            <translation>Sie sollte {needed} Byte haben, hat aber {size}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its header is cut off.</source>
            <translation>Ihr Header ist abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its metadata says the same thing twice.</source>
            <translation>Ihre Metadaten sagen dasselbe zweimal.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} holds weights of a kind that this app does not know ({kind}).</source>
            <translation>{name} enthält Gewichte einer Art, die diese App nicht kennt ({kind}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Update the app, or choose another quantization of the model.</source>
            <translation>Die App aktualisieren oder eine andere Quantisierung des Modells wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its metadata has values of a kind that does not exist.</source>
            <translation>Ihre Metadaten enthalten Werte einer Art, die es nicht gibt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its header is longer than any model's.</source>
            <translation>Ihr Header ist länger als der irgendeines Modells.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>Load with {n} tokens of context and {kv_type} KV cache</source>
            <extracomment>For one: Load with {n} token of context and {kv_type} KV cache</extracomment>
            <translation>
                <numerusform>Mit {n} Token Kontext und KV-Cache {kv_type} laden</numerusform>
                <numerusform>Mit {n} Token Kontext und KV-Cache {kv_type} laden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>No shorter context would make it fit. {model} ({quantization}, {size}) would fit this computer.</source>
            <translation>Auch mit kürzerem Kontext würde es nicht passen. {model} ({quantization}, {size}) würde auf diesen Computer passen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>It may fit with less room for the conversation.</source>
            <translation>Mit weniger Platz für die Unterhaltung passt es vielleicht.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>Close other apps, or choose a smaller model.</source>
            <translation>Andere Apps schließen oder ein kleineres Modell wählen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{n} of {layers} are on the GPU; the rest runs on the slower processor.</source>
            <extracomment>For one: {n} of {layers} is on the GPU; the rest runs on the slower processor.</extracomment>
            <translation>
                <numerusform>{n} von {layers} liegt auf der GPU; der Rest läuft auf dem langsameren Prozessor.</numerusform>
                <numerusform>{n} von {layers} liegen auf der GPU; der Rest läuft auf dem langsameren Prozessor.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{size:.0f} MB</source>
            <translation>{size:.0f} MB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>It takes {size} of {whole}.</source>
            <translation>Es belegt {size} von {whole}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>Nothing is on the GPU; it all runs on the slower processor.</source>
            <translation>Nichts liegt auf der GPU; alles läuft auf dem langsameren Prozessor.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{n} layers take {size} on the GPU, which has {room} for a model.</source>
            <extracomment>For one: {n} layer takes {size} on the GPU, which has {room} for a model.</extracomment>
            <translation>
                <numerusform>{n} Schicht belegt {size} auf der GPU, die für ein Modell {room} hat.</numerusform>
                <numerusform>{n} Schichten belegen {size} auf der GPU, die für ein Modell {room} hat.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>It needs {size} of memory; this computer can give a model {room}.</source>
            <translation>Es braucht {size} Arbeitsspeicher; dieser Computer kann einem Modell {room} geben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>With fewer than {n} tokens of context, a long thought has no room.</source>
            <extracomment>For one: With fewer than {n} token of context, a long thought has no room.</extracomment>
            <translation>
                <numerusform>Mit weniger als {n} Token Kontext hat ein langer Gedankengang keinen Platz.</numerusform>
                <numerusform>Mit weniger als {n} Token Kontext hat ein langer Gedankengang keinen Platz.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>The disk is too full</source>
            <translation>Der Datenträger ist zu voll</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{size} more must be free. What was received is kept.</source>
            <translation>{size} mehr müssen frei sein. Was empfangen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Free some space, then resume.</source>
            <translation>Platz schaffen, dann fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{repo} has these:{files}</source>
            <translation>{repo} hat diese:{files}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{repo} has no GGUF file.</source>
            <translation>{repo} hat keine GGUF-Datei.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Which file?</source>
            <translation>Welche Datei?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Name one: models pull REPO/FILE.</source>
            <translation>Eine angeben: models pull REPO/FILE.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply was begun by {model}, and only the same model can go on with it. Loaded is {loaded}.</source>
            <translation>Diese Antwort wurde von {model} begonnen, und nur dasselbe Modell kann sie fortsetzen. Geladen ist {loaded}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply was begun by another file of {model}, and only the same model can go on with it. Loaded is {loaded}.</source>
            <translation>Diese Antwort wurde von einer anderen Datei von {model} begonnen, und nur dasselbe Modell kann sie fortsetzen. Geladen ist {loaded}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>There is no room to go on</source>
            <translation>Zum Fortsetzen ist kein Platz</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The conversation fills the whole context of the model.</source>
            <translation>Die Unterhaltung füllt den ganzen Kontext des Modells.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Load the model with a longer context, or start a new chat.</source>
            <translation>Das Modell mit längerem Kontext laden oder einen neuen Chat beginnen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has no reasoning, or it is still being written.</source>
            <translation>Sie hat keinen Gedankengang oder wird noch geschrieben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It is complete, or it is still being written.</source>
            <translation>Sie ist vollständig oder wird noch geschrieben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Another model is loaded</source>
            <translation>Ein anderes Modell ist geladen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Load that model, or ask the question again.</source>
            <translation>Jenes Modell laden oder die Frage erneut stellen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The question is empty</source>
            <translation>Die Frage ist leer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>There is nothing to answer yet.</source>
            <translation>Es gibt noch nichts zu beantworten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Type a question.</source>
            <translation>Eine Frage eingeben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The question is too long</source>
            <translation>Die Frage ist zu lang</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has more than {size} MiB of text, far more than a model can read at once.</source>
            <translation>Sie hat mehr als {size} MiB Text, weit mehr, als ein Modell auf einmal lesen kann.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Shorten it, or ask about a part of it.</source>
            <translation>Die Frage kürzen oder nur nach einem Teil fragen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply cannot go on</source>
            <translation>Diese Antwort lässt sich nicht fortsetzen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask another question.</source>
            <translation>Eine andere Frage stellen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The questions after it were answered with the reply as it is.</source>
            <translation>Die Fragen danach wurden mit der Antwort in ihrer jetzigen Form beantwortet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask for the rest in a new question.</source>
            <translation>Den Rest mit einer neuen Frage anfordern.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply cannot be tried again</source>
            <translation>Diese Antwort lässt sich nicht erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has not failed, or something else was asked after it.</source>
            <translation>Sie ist nicht fehlgeschlagen, oder danach wurde etwas anderes gefragt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask the question again.</source>
            <translation>Die Frage erneut stellen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>The process that read it ended by itself: the file may be damaged.</source>
            <translation>Der Prozess, der sie las, hat sich von selbst beendet: Die Datei ist vielleicht beschädigt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>It takes too long: the file may be damaged, or its disk does not answer.</source>
            <translation>Es dauert zu lange: Die Datei ist vielleicht beschädigt, oder ihr Datenträger antwortet nicht.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>“{name}” could not be read</source>
            <translation>„{name}“ konnte nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>Attach a copy, or a part of it.</source>
            <translation>Eine Kopie oder einen Teil davon anhängen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/auditing.py"></location>
            <source>There is no record of this</source>
            <translation>Dazu gibt es kein Prüfprotokoll</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/auditing.py"></location>
            <source>It is no reply, or one that is still being written.</source>
            <translation>Es ist keine Antwort, oder sie wird noch geschrieben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/awake.py"></location>
            <source>Writing a reply</source>
            <translation>Eine Antwort wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>This reply is still being written</source>
            <translation>Diese Antwort wird noch geschrieben</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>There is nothing to ask again</source>
            <translation>Es gibt nichts, das erneut zu fragen wäre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>The message was deleted.</source>
            <translation>Die Nachricht wurde gelöscht.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>Ask in a new message.</source>
            <translation>In einer neuen Nachricht fragen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Ask again: the engine is started anew.</source>
            <translation>Erneut fragen: Die Engine wird neu gestartet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It ended by itself with exit code {code}.</source>
            <translation>Sie hat sich von selbst mit dem Exit-Code {code} beendet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine crashed</source>
            <translation>Die Engine ist abgestürzt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It was ended by {signal}.</source>
            <translation>Sie wurde durch {signal} beendet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine stopped</source>
            <translation>Die Engine läuft nicht mehr</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The model ran out of memory</source>
            <translation>Dem Modell ging der Arbeitsspeicher aus</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The operating system ended the engine, most likely because the memory was full.</source>
            <translation>Das Betriebssystem hat die Engine beendet, höchstwahrscheinlich weil der Arbeitsspeicher voll war.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Choose a smaller model or a shorter context, or close other programs.</source>
            <translation>Ein kleineres Modell oder einen kürzeren Kontext wählen oder andere Programme schließen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>This processor is not supported</source>
            <translation>Dieser Prozessor wird nicht unterstützt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine uses an instruction that this processor does not have.</source>
            <translation>Die Engine verwendet einen Befehl, den dieser Prozessor nicht kennt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Install a build of the app that is made for this machine.</source>
            <translation>Einen Build der App installieren, der für diesen Rechner gemacht ist.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>signal {number}</source>
            <translation>Signal {number}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine could not be started</source>
            <translation>Die Engine konnte nicht gestartet werden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Its program could not be run.</source>
            <translation>Ihr Programm ließ sich nicht ausführen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Install the app again.</source>
            <translation>Die App neu installieren.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine could not be understood</source>
            <translation>Die Engine war nicht zu verstehen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It sent something that is not part of its language.</source>
            <translation>Sie hat etwas gesendet, das nicht zu ihrer Sprache gehört.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>With all its earlier turns, it is far longer than a model can read at once.</source>
            <translation>Mit allen früheren Beiträgen ist sie weit länger, als ein Modell auf einmal lesen kann.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>The record does not tell how it was written: it is from a version of the app that did not keep that.</source>
            <translation>Das Protokoll sagt nicht, wie sie geschrieben wurde: Es stammt aus einer Version der App, die das nicht festhielt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>Ask the question again for a reply that can be.</source>
            <translation>Die Frage erneut stellen, um eine reproduzierbare Antwort zu erhalten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>The record makes no sense: {error}.</source>
            <translation>Das Protokoll ergibt keinen Sinn: {error}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Its process could not be started. What was received is kept.</source>
            <translation>Sein Prozess konnte nicht gestartet werden. Was empfangen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Its process ended by itself ({how}). What was received is kept.</source>
            <translation>Sein Prozess hat sich von selbst beendet ({how}). Was empfangen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>The download stopped</source>
            <translation>Der Download ist stehen geblieben</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Resume it; if it stays like this, install the app again.</source>
            <translation>Den Download fortsetzen; falls es so bleibt, die App neu installieren.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>The download stopped by itself; what was received is kept.</source>
            <translation>Der Download ist von selbst stehen geblieben; was empfangen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine was shut down</source>
            <translation>Die Engine wurde beendet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The app ended it.</source>
            <translation>Die App hat sie beendet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Ask again: it is started anew.</source>
            <translation>Erneut fragen: Sie wird neu gestartet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>It was started, but did not report in time.</source>
            <translation>Sie wurde gestartet, hat sich aber nicht rechtzeitig gemeldet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Try again; if it stays like this, install the app again.</source>
            <translation>Erneut versuchen; falls es so bleibt, die App neu installieren.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine did not stop in time</source>
            <translation>Die Engine hat nicht rechtzeitig angehalten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>It was ended, so the reply is not whole.</source>
            <translation>Sie wurde beendet, die Antwort ist daher nicht vollständig.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Ask again: it starts anew.</source>
            <translation>Erneut fragen: Sie startet neu.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The app and its engine do not belong together</source>
            <translation>Die App und ihre Engine gehören nicht zusammen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine speaks version {its} of their language, the app version {ours}.</source>
            <translation>Die Engine spricht Version {its} der gemeinsamen Sprache, die App Version {ours}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>The file could not be written</source>
            <translation>Die Datei konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>Choose another folder or name, and try again.</source>
            <translation>Einen anderen Ordner oder Namen wählen und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>What writes the file has ended.</source>
            <translation>Das Programm, das die Datei schreibt, hat sich beendet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>The program that writes it could not be started.</source>
            <translation>Das Programm, das sie schreibt, konnte nicht gestartet werden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/hub.py"></location>
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is too big</source>
            <translation>„{name}“ ist zu groß</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It has more than {limit} MiB of text or data, far more than a model can read at once.</source>
            <translation>Die Datei hat mehr als {limit} MiB Text oder Daten, weit mehr, als ein Modell auf einmal lesen kann.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach the part that you ask about.</source>
            <translation>Nur den Teil anhängen, um den es geht.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is not a text</source>
            <translation>„{name}“ ist kein Text</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Only text, Markdown, code, CSV and PDF files can be attached.</source>
            <translation>Nur Text-, Markdown-, Code-, CSV- und PDF-Dateien lassen sich anhängen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save what it holds as one of those.</source>
            <translation>Den Inhalt in einem dieser Formate speichern.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is empty</source>
            <translation>„{name}“ ist leer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>There is nothing in it to ask about.</source>
            <translation>Es ist nichts darin, wonach sich fragen ließe.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach another file.</source>
            <translation>Eine andere Datei anhängen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” has no text</source>
            <translation>„{name}“ hat keinen Text</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Its pages are pictures, as a scanner makes them.</source>
            <translation>Die Seiten sind Bilder, wie ein Scanner sie liefert.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Let a program for text recognition add the text first.</source>
            <translation>Zuerst mit einem Programm zur Texterkennung den Text ergänzen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” takes too much memory to read</source>
            <translation>„{name}“ braucht zum Lesen zu viel Speicher</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It may be damaged.</source>
            <translation>Die Datei ist vielleicht beschädigt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach a smaller file.</source>
            <translation>Eine kleinere Datei anhängen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>the disk does not say why</source>
            <translation>der Datenträger sagt nicht, warum</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>The system says: {why}.</source>
            <translation>Das System meldet: {why}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Check that it is still there.</source>
            <translation>Prüfen, ob die Datei noch da ist.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>The encoding of “{name}” is not known</source>
            <translation>Die Kodierung von „{name}“ ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is neither UTF-8 nor UTF-16 with a mark at its beginning.</source>
            <translation>Es ist weder UTF-8 noch UTF-16 mit einer Markierung am Anfang.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save it as UTF-8, or say what its encoding is.</source>
            <translation>Als UTF-8 speichern oder die Kodierung angeben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” has too many pages</source>
            <translation>„{name}“ hat zu viele Seiten</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It has more than {pages}.</source>
            <translation>Es sind mehr als {pages}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach a part of it as a file.</source>
            <translation>Einen Teil davon als Datei anhängen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is locked by a password</source>
            <translation>„{name}“ ist durch ein Passwort gesperrt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Its text cannot be read.</source>
            <translation>Der Text lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save a copy without the password.</source>
            <translation>Eine Kopie ohne das Passwort speichern.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is damaged</source>
            <translation>„{name}“ ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is not a PDF that can be read.</source>
            <translation>Es ist kein lesbares PDF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Open it in a PDF reader and save it anew.</source>
            <translation>In einem PDF-Programm öffnen und neu speichern.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is not a file</source>
            <translation>„{name}“ ist keine Datei</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is a folder or a device.</source>
            <translation>Es ist ein Ordner oder ein Gerät.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach the files in it.</source>
            <translation>Die Dateien darin anhängen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The backup cannot be used</source>
            <translation>Die Sicherung ist nicht verwendbar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>{path}: {reason}</source>
            <translation>{path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>Nothing was changed. Choose another backup.</source>
            <translation>Nichts wurde geändert. Eine andere Sicherung wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The backup is from a newer version of this app</source>
            <translation>Die Sicherung stammt aus einer neueren Version dieser App</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>This version does not know how the conversations in it are kept.</source>
            <translation>Diese Version weiß nicht, wie die Unterhaltungen darin gespeichert sind.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>Nothing was changed. Install the newest version of the app, and restore it there.</source>
            <translation>Nichts wurde geändert. Die neueste Version der App installieren und die Sicherung dort wiederherstellen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>its log could not be merged</source>
            <translation>das zugehörige Log ließ sich nicht zusammenführen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The conversations in it are damaged.</source>
            <translation>Die Unterhaltungen darin sind beschädigt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>It is no backup of this app, or a part of it is missing.</source>
            <translation>Es ist keine Sicherung dieser App, oder ein Teil davon fehlt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/database.py"></location>
            <source>it is a database of another program</source>
            <translation>es ist die Datenbank eines anderen Programms</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>search</source>
            <comment>purpose of a connection</comment>
            <translation>Suche</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>list of files</source>
            <comment>purpose of a connection</comment>
            <translation>Dateiliste</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>details of a file</source>
            <comment>purpose of a connection</comment>
            <translation>Angaben zu einer Datei</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>beginning of a file</source>
            <comment>purpose of a connection</comment>
            <translation>Anfang einer Datei</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>file</source>
            <comment>purpose of a connection</comment>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The connection to {host} was cut.</source>
            <translation>Die Verbindung zu {host} wurde getrennt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The proxy did not let us through to {host}: {reason}.</source>
            <translation>Der Proxy hat uns nicht zu {host} durchgelassen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} cannot be reached: {reason}.</source>
            <translation>{host} ist nicht erreichbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub refused</source>
            <translation>Der Hub hat abgelehnt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} answered with status {status}.</source>
            <translation>{host} hat mit Status {status} geantwortet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Try again later, or choose another mirror.</source>
            <translation>Später erneut versuchen oder einen anderen Mirror wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub cannot be reached</source>
            <translation>Der Hub ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the network connection, then try again: all that was received is kept.</source>
            <translation>Die Netzwerkverbindung prüfen, dann erneut versuchen: Alles, was empfangen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not a model hub</source>
            <translation>Dies ist kein Modell-Hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>What {host} answers is not what a hub answers.</source>
            <translation>Was {host} antwortet, ist nicht die Antwort eines Hubs.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the address of the mirror, and whether a network's log-in page is in between.</source>
            <translation>Prüfen, ob die Adresse des Mirrors stimmt und ob eine Anmeldeseite des Netzwerks dazwischen liegt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This address cannot be used</source>
            <translation>Diese Adresse ist nicht verwendbar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>“{url}” is not an https address.</source>
            <translation>„{url}“ ist keine https-Adresse.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Enter the address of a hub or a mirror that begins with https://.</source>
            <translation>Die Adresse eines Hubs oder Mirrors eingeben, die mit https:// beginnt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This file could not be verified</source>
            <translation>Diese Datei ließ sich nicht verifizieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub gives no SHA-256 for “{file}”.</source>
            <translation>Der Hub nennt keinen SHA-256 für „{file}“.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Choose a model file (GGUF), or another mirror.</source>
            <translation>Eine Modelldatei (GGUF) oder einen anderen Mirror wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The publisher has changed this file</source>
            <translation>Der Herausgeber hat diese Datei geändert</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>“{file}” is no longer the file whose download was begun, and that one is no longer offered.</source>
            <translation>„{file}“ ist nicht mehr die Datei, deren Download begonnen wurde, und jene wird nicht mehr angeboten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Cancel this download and start it anew.</source>
            <translation>Diesen Download abbrechen und neu beginnen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The file is damaged</source>
            <translation>Die Datei ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>What was received of “{file}” does not have the checksum that the hub states. It is not used, and was set aside as {aside}.</source>
            <translation>Was von „{file}“ empfangen wurde, hat nicht die Prüfsumme, die der Hub angibt. Es wird nicht verwendet und wurde als {aside} beiseitegelegt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Download it again; if that fails too, choose another mirror.</source>
            <translation>Die Datei erneut herunterladen; falls auch das fehlschlägt, einen anderen Mirror wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The connection cannot be trusted</source>
            <translation>Der Verbindung ist nicht zu trauen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The certificate of {host} is not one that this system trusts.</source>
            <translation>Dem Zertifikat von {host} vertraut dieses System nicht.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the date of this computer. Behind a proxy that reads along, set SSL_CERT_FILE to its certificate.</source>
            <translation>Das Datum dieses Computers prüfen. Hinter einem mitlesenden Proxy SSL_CERT_FILE auf dessen Zertifikat setzen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} is busy or out of order (status {status}).</source>
            <translation>{host} ist überlastet oder gestört (Status {status}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>You need permission for this model</source>
            <translation>Für dieses Modell ist eine Erlaubnis nötig</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} gives {repo} only to those who accepted its conditions, and knows them by an access token.</source>
            <translation>{host} gibt {repo} nur an alle, die die Bedingungen akzeptiert haben, und erkennt sie an einem Zugriffstoken.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Accept the conditions on the page of {repo}, make an access token there and enter it here.</source>
            <translation>Die Bedingungen auf der Seite von {repo} akzeptieren, dort ein Zugriffstoken erstellen und hier eingeben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not on the hub, or not for everyone</source>
            <translation>Das gibt es auf dem Hub nicht oder nicht für alle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} does not show {repo} to strangers: there is none of this name, or it is private.</source>
            <translation>{host} zeigt {repo} Unbekannten nicht: Es gibt nichts dieses Namens, oder es ist privat.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the name; for a private model enter an access token.</source>
            <translation>Den Namen prüfen; für ein privates Modell ein Zugriffstoken eingeben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not on the hub</source>
            <translation>Das gibt es auf dem Hub nicht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} has no such file, revision or repository in {repo}.</source>
            <translation>{host} findet unter {repo} weder diese Datei noch diese Revision oder das Repository.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the name.</source>
            <translation>Den Namen prüfen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} did not answer in time.</source>
            <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server ended the connection before the end of the answer.</source>
            <translation>Der Server hat die Verbindung vor dem Ende der Antwort beendet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server sent the file in an encoding that was not asked for.</source>
            <translation>Der Server hat die Datei in einer Kodierung gesendet, die nicht angefordert war.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server sent another part of the file than it was asked for, or of another file.</source>
            <translation>Der Server hat einen anderen Teil der Datei gesendet als angefordert oder einen Teil einer anderen Datei.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The storage host {host} refused with status {status}.</source>
            <translation>Der Speicher-Host {host} hat mit Status {status} abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server did not say which part of the file it sent.</source>
            <translation>Der Server hat nicht gesagt, welchen Teil der Datei er gesendet hat.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>There is no such model</source>
            <translation>Dieses Modell gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>“{name}” is not among the files that were downloaded to {folder}.</source>
            <translation>„{name}“ ist nicht unter den Dateien, die nach {folder} heruntergeladen wurden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Models that you chose from other folders are yours to remove.</source>
            <translation>Aus anderen Ordnern gewählte Modelle bitte selbst entfernen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Several models have this name</source>
            <translation>Mehrere Modelle haben diesen Namen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>“{name}” may be {places}.</source>
            <translation>„{name}“ kann {places} sein.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Name it with its folder.</source>
            <translation>Den Namen mit dem Ordner angeben.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>This file's name cannot be used</source>
            <translation>Der Name dieser Datei ist nicht verwendbar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>Choose another file.</source>
            <translation>Eine andere Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>This is not the name of a repository</source>
            <translation>Das ist nicht der Name eines Repositorys</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{repo}” does not have the form owner/name.</source>
            <translation>„{repo}“ hat nicht die Form Eigentümer/Name.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>Write it as on its page, for example mistralai/Magistral-Small-2509-GGUF.</source>
            <translation>So schreiben wie auf der Seite des Modells, zum Beispiel mistralai/Magistral-Small-2509-GGUF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{file}” is not a safe name for a file.</source>
            <translation>„{file}“ ist kein sicherer Dateiname.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{file}” is how the app names unfinished files.</source>
            <translation>„{file}“ ist ein Name, den die App unfertigen Dateien gibt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>This file is being downloaded already</source>
            <translation>Diese Datei wird bereits heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>Another window or terminal fetches it at this moment.</source>
            <translation>Ein anderes Fenster oder Terminal lädt sie gerade.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>Wait until it is done, or stop it there.</source>
            <translation>Warten, bis es fertig ist, oder dort stoppen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/parts.py"></location>
            <source>A part of the model is not on the hub</source>
            <translation>Ein Teil des Modells ist nicht auf dem Hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/parts.py"></location>
            <source>{repo} has no “{name}”, which belongs to this model.</source>
            <translation>{repo} hat kein „{name}“, das zu diesem Modell gehört.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>The app is offline</source>
            <translation>Die App ist offline</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>It is set to make no connections at all.</source>
            <translation>Sie ist so eingestellt, dass sie gar keine Verbindungen herstellt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Turn “Offline” off to download (Help → Connections), or unset MAGISTRAL_OFFLINE if it is set.</source>
            <translation>Zum Herunterladen „Offline“ ausschalten (Hilfe → Verbindungen) oder MAGISTRAL_OFFLINE entfernen, falls es gesetzt ist.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>This system's keychain keeps nothing.</source>
            <translation>Der Schlüsselbund dieses Systems bewahrt nichts auf.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Something went wrong in the download</source>
            <translation>Beim Download ist etwas schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>This is a fault of the app; its log has the details.</source>
            <translation>Das ist ein Fehler der App; Einzelheiten stehen in ihrem Log.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Try again: all that was received is kept.</source>
            <translation>Erneut versuchen: Alles, was empfangen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/transfer.py"></location>
            <source>The server ended the connection before the end of the file.</source>
            <translation>Der Server hat die Verbindung vor dem Ende der Datei beendet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It cannot be read: {reason}.</source>
            <translation>Sie ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>The file cannot be imported</source>
            <translation>Die Datei lässt sich nicht importieren</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Nothing was changed. Export the chats again, or choose another file.</source>
            <translation>Nichts wurde geändert. Die Chats erneut exportieren oder eine andere Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It holds no chats of this app.</source>
            <translation>Sie enthält keine Chats dieser App.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>The file is from a newer version of this app</source>
            <translation>Die Datei stammt aus einer neueren Version dieser App</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It has version {version} of the format; this app knows version {known}.</source>
            <translation>Sie hat Version {version} des Formats; diese App kennt Version {known}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Nothing was changed. Install the newest version of the app, and import the file there.</source>
            <translation>Nichts wurde geändert. Die neueste Version der App installieren und die Datei dort importieren.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>“{title}” shows a message that it does not have.</source>
            <translation>„{title}“ zeigt eine Nachricht, die es darin nicht gibt.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Message {id} of “{title}” does not stand below one before it.</source>
            <translation>Nachricht {id} von „{title}“ steht nicht unter einer früheren.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Stretch {id} of “{title}” does not follow from one before it.</source>
            <translation>Abschnitt {id} von „{title}“ folgt nicht auf einen früheren.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/file_kinds.py"></location>
            <source>Text</source>
            <comment>kind of file</comment>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/file_kinds.py"></location>
            <source>Log</source>
            <comment>kind of file</comment>
            <translation>Log</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>“{name}” could not be saved in {folder}.</source>
            <translation>„{name}“ konnte nicht in {folder} gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>Free some space; what you see here is kept while the app is open.</source>
            <translation>Platz schaffen; was hier zu sehen ist, bleibt erhalten, solange die App geöffnet ist.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>“{name}” cannot be used</source>
            <translation>„{name}“ ist nicht verwendbar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>{path} could not be read or written: {reason}.</source>
            <translation>{path} ließ sich nicht lesen oder schreiben: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>Check that you may write to this folder, and that its disk is connected and not read-only.</source>
            <translation>Prüfen, ob Schreibrechte für diesen Ordner bestehen und ob sein Datenträger verbunden und nicht schreibgeschützt ist.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>The model file cannot be read</source>
            <translation>Die Modelldatei lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>{path} could not be opened: {reason}.</source>
            <translation>{path} ließ sich nicht öffnen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>Connect its disk if it is on another one, or choose another model.</source>
            <translation>Ihren Datenträger verbinden, falls sie auf einem anderen liegt, oder ein anderes Modell wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>The model's path is not text</source>
            <translation>Der Pfad des Modells ist kein Text</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>A file or folder name in “{shown}” holds bytes that are not UTF-8.</source>
            <translation>Ein Datei- oder Ordnername in „{shown}“ enthält Bytes, die nicht UTF-8 sind.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Rename it, then choose it again.</source>
            <translation>Umbenennen, dann erneut wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} does not begin as GGUF files do; it may be another kind of file, or a download that was cut off.</source>
            <translation>{path} beginnt nicht wie eine GGUF-Datei; vielleicht ist es eine andere Art von Datei oder ein abgebrochener Download.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} is not a model file.</source>
            <translation>{path} ist keine Modelldatei.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>The model file is not there</source>
            <translation>Die Modelldatei ist nicht da</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} does not exist.</source>
            <translation>{path} existiert nicht.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Connect its disk if it was on another one, or choose a model file.</source>
            <translation>Ihren Datenträger verbinden, falls sie auf einem anderen lag, oder eine Modelldatei wählen.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Check that you may read it, or choose another.</source>
            <translation>Prüfen, ob Leserechte dafür bestehen, oder eine andere wählen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} messages in {chats} could be read, and are here.</source>
            <extracomment>For one: {n} message in {chats} could be read, and is here.</extracomment>
            <translation>
                <numerusform>{n} Nachricht in {chats} war lesbar und ist da.</numerusform>
                <numerusform>{n} Nachrichten in {chats} waren lesbar und sind da.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Nothing in it could be read.</source>
            <translation>Nichts darin war lesbar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} of {pages} of the file are broken; what was on them is lost.</source>
            <extracomment>For one: {n} of {pages} of the file is broken; what was on it is lost.</extracomment>
            <translation>
                <numerusform>{n} von {pages} der Datei ist beschädigt; ihr Inhalt ist verloren.</numerusform>
                <numerusform>{n} von {pages} der Datei sind beschädigt; ihr Inhalt ist verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Of {n} messages only the beginning was left.</source>
            <extracomment>For one: Of {n} message only the beginning was left.</extracomment>
            <translation>
                <numerusform>Von {n} Nachricht war nur der Anfang übrig.</numerusform>
                <numerusform>Von {n} Nachrichten war nur der Anfang übrig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>The title of {n} chats is lost.</source>
            <extracomment>For one: The title of {n} chat is lost.</extracomment>
            <translation>
                <numerusform>Der Titel von {n} Chat ist verloren.</numerusform>
                <numerusform>Die Titel von {n} Chats sind verloren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Recovered chat</source>
            <translation>Geretteter Chat</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} pages</source>
            <extracomment>For one: {n} page</extracomment>
            <translation>
                <numerusform>{n} Seite</numerusform>
                <numerusform>{n} Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/renewal.py"></location>
            <source>The conversations were damaged. {found} The damaged file was kept as {aside}.</source>
            <translation>Die Unterhaltungen waren beschädigt. {found} Die beschädigte Datei bleibt als {aside} erhalten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings were damaged, so the defaults are used. The damaged file was kept as {aside}.</source>
            <translation>Die Einstellungen waren beschädigt, daher gelten die Standardwerte. Die beschädigte Datei bleibt als {aside} erhalten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings are damaged, so the defaults are used. {title}. {detail} {remedy}</source>
            <translation>Die Einstellungen sind beschädigt, daher gelten die Standardwerte. {title}. {detail} {remedy}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings could not be read, so the defaults are used: {path}: {reason}.</source>
            <translation>Die Einstellungen waren nicht lesbar, daher gelten die Standardwerte: {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are damaged</source>
            <translation>Die Unterhaltungen sind beschädigt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} ließ sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Start the app again: it then brings what can still be read into a new file, and keeps the damaged one.</source>
            <translation>Die App neu starten: Sie überträgt dann alles noch Lesbare in eine neue Datei und behält die beschädigte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are from a newer version of this app</source>
            <translation>Die Unterhaltungen stammen aus einer neueren Version dieser App</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>{path} was last used by a newer version, and was left as it is.</source>
            <translation>{path} wurde zuletzt von einer neueren Version verwendet und blieb unverändert.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Install the newest version, or start this one with another profile.</source>
            <translation>Die neueste Version installieren oder diese mit einem anderen Profil starten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are in use</source>
            <translation>Die Unterhaltungen sind in Verwendung</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Another program has {path} open.</source>
            <translation>Ein anderes Programm hat {path} geöffnet.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Close the other window of this app, or the program that reads the file, and start again.</source>
            <translation>Das andere Fenster dieser App oder das Programm schließen, das die Datei liest, und erneut starten.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>The keychain cannot be used</source>
            <translation>Der Schlüsselbund ist nicht verwendbar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>Unlock or install a keychain (on Linux: GNOME Keyring or KWallet). Open models need no token.</source>
            <translation>Einen Schlüsselbund entsperren oder installieren (unter Linux: GNOME Keyring oder KWallet). Offene Modelle brauchen kein Token.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>The library for it is not installed.</source>
            <translation>Die Bibliothek dafür ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/whole_chats.py"></location>
            <source>{title} (copy)</source>
            <translation>{title} (Kopie)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/whole_chats.py"></location>
            <source>{title} (copy {number})</source>
            <translation>{title} (Kopie {number})</translation>
        </message>
    </context>
</TS>
