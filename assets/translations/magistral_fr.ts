<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>magistral</name>
        <message>
            <location filename="../../magistral_desktop/app.py"></location>
            <source>The backup is being brought back…</source>
            <translation>Restauration de la sauvegarde…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>There is no question</source>
            <translation>Il n’y a pas de question</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>The question is empty.</source>
            <translation>La question est vide.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>Write one in quotes after `ask`.</source>
            <translation>Écrivez-en une entre guillemets après `ask`.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>This is no audit record</source>
            <translation>Ce n’est pas un relevé d’audit</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>{file} cannot be read as one.</source>
            <translation>{file} ne peut pas être lu comme tel.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>Choose an exported record.</source>
            <translation>Choisissez un relevé exporté.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>The model is not here</source>
            <translation>Le modèle n’est pas ici</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>The reply was written by {model}, of which no file with the recorded SHA-256 was found.</source>
            <translation>La réponse a été écrite par {model}, dont aucun fichier avec le SHA-256 noté n’a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>Name the file with --model, or download the model first.</source>
            <translation>Indiquez le fichier avec --model, ou téléchargez d’abord le modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/formats.py"></location>
            <source>Demo model</source>
            <translation>Modèle de démonstration</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/formats.py"></location>
            <source>The template in the model file</source>
            <translation>Le gabarit du fichier de modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>verbatim</source>
            <comment>a loop</comment>
            <translation>mot pour mot</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>near repeat</source>
            <comment>a loop</comment>
            <translation>presque identique</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>no novelty</source>
            <comment>a loop</comment>
            <translation>rien de nouveau</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>{kind}, {rounds} of {tokens}</source>
            <translation>{kind}, {rounds} de {tokens}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>{n} rounds</source>
            <extracomment>For one: {n} round</extracomment>
            <translation>
                <numerusform>{n} tour</numerusform>
                <numerusform>{n} tours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>{n} tokens</source>
            <extracomment>For one: {n} token</extracomment>
            <translation>
                <numerusform>{n} token</numerusform>
                <numerusform>{n} tokens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/messages.py"></location>
            <source>New chat</source>
            <translation>Nouvelle discussion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about {minutes} min left, as earlier thoughts went</source>
            <translation>encore environ {minutes} min, d’après les réflexions précédentes</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about to answer, as earlier thoughts went</source>
            <translation>bientôt la réponse, d’après les réflexions précédentes</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about {seconds} s left, as earlier thoughts went</source>
            <translation>encore environ {seconds} s, d’après les réflexions précédentes</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>You asked for the answer here</source>
            <translation>Vous avez demandé la réponse ici</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought reached its budget</source>
            <translation>La réflexion a atteint son budget</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought was closed to keep room for the answer</source>
            <translation>La réflexion a été close pour laisser de la place à la réponse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>Answered directly, without a thought</source>
            <translation>Réponse directe, sans réflexion</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{n} chats</source>
            <extracomment>For one: {n} chat</extracomment>
            <translation>
                <numerusform>{n} discussion</numerusform>
                <numerusform>{n} discussions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{n} messages</source>
            <extracomment>For one: {n} message</extracomment>
            <translation>
                <numerusform>{n} message</numerusform>
                <numerusform>{n} messages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{speed} tokens/s</source>
            <translation>{speed} tokens/s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{words}, {detail}</source>
            <translation>{words}, {detail}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>It seems to go in circles since token {position}</source>
            <translation>Elle semble tourner en rond depuis le token {position}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought reached its budget of {tokens}</source>
            <translation>La réflexion a atteint son budget de {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>The engine is not there</source>
            <translation>Le moteur est absent</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>It did not say why.</source>
            <translation>Il n’a pas dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/checkup.py"></location>
            <source>{token} is {found}, not {id}</source>
            <translation>{token} est {found}, et non {id}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The conversation is too long</source>
            <translation>La conversation est trop longue</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>It is {n} tokens too long: it takes {tokens}, and the context of {context} has room for {room} of them; the rest is kept for the reply.</source>
            <extracomment>For one: It is {n} token too long: it takes {tokens}, and the context of {context} has room for {room} of them; the rest is kept for the reply.</extracomment>
            <translation>
                <numerusform>Elle dépasse de {n} token : elle occupe {tokens}, et le contexte de {context} n’a de place que pour {room} ; le reste est gardé pour la réponse.</numerusform>
                <numerusform>Elle dépasse de {n} tokens : elle occupe {tokens}, et le contexte de {context} n’a de place que pour {room} ; le reste est gardé pour la réponse.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Shorten the question, leave out attachments or old turns, start a new chat, or load the model with a larger context.</source>
            <translation>Raccourcissez la question, excluez des fichiers joints ou d’anciens échanges, commencez une nouvelle discussion ou chargez le modèle avec un contexte plus grand.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>llama.cpp said: {line}.</source>
            <translation>llama.cpp a dit : {line}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>There is not enough memory</source>
            <translation>Il n’y a pas assez de mémoire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The weights of the model did not fit in the memory that is free.</source>
            <translation>Les poids du modèle ne tiennent pas dans la mémoire libre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Close other apps, put fewer layers on the GPU, or choose a smaller model or quantization.</source>
            <translation>Fermez d’autres applications, placez moins de couches sur le GPU ou choisissez un modèle ou une quantification plus petits.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The KV cache, which holds the conversation, did not fit in the memory that is free.</source>
            <translation>Le cache KV, qui contient la conversation, ne tient pas dans la mémoire libre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Choose a shorter context or a smaller KV cache type, or close other apps.</source>
            <translation>Choisissez un contexte plus court ou un type de cache KV plus petit, ou fermez d’autres applications.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The compute buffer, in which the model works, did not fit in the memory that is free.</source>
            <translation>Le tampon de calcul, dans lequel travaille le modèle, ne tient pas dans la mémoire libre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Choose a shorter context, turn on flash attention, or close other apps.</source>
            <translation>Choisissez un contexte plus court, activez la flash attention ou fermez d’autres applications.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>{format} needs what this file does not have: its control tokens.</source>
            <translation>{format} exige ce que ce fichier n’a pas : ses tokens de contrôle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>This model cannot chat</source>
            <translation>Ce modèle ne sait pas discuter</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>The file says nothing about how a conversation is laid out for it: it is probably a base model, which only continues text.</source>
            <translation>Le fichier ne dit pas comment une conversation doit lui être présentée : c’est sans doute un modèle de base, qui ne fait que prolonger du texte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Choose an instruct or reasoning model, or name its prompt format in the settings.</source>
            <translation>Choisissez un modèle d’instruction ou de raisonnement, ou indiquez son format de prompt dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>{format} needs what this file does not have: a chat template.</source>
            <translation>{format} exige ce que ce fichier n’a pas : un gabarit de discussion.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Unknown prompt format</source>
            <translation>Format de prompt inconnu</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>There is no prompt format with the name “{name}”.</source>
            <translation>Aucun format de prompt ne porte le nom « {name} ».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Choose one of the list, or let the app detect it.</source>
            <translation>Choisissez-en un dans la liste, ou laissez l’application le détecter.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>The prompt format does not fit this model</source>
            <translation>Le format de prompt ne convient pas à ce modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Let the app detect the prompt format, or choose another model.</source>
            <translation>Laissez l’application détecter le format de prompt, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>This reply cannot be continued</source>
            <translation>Cette réponse ne peut pas être poursuivie</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>It was written by a model with another vocabulary.</source>
            <translation>Elle a été écrite par un modèle dont le vocabulaire est différent.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>Load the model that wrote it, or let the question be answered anew.</source>
            <translation>Chargez le modèle qui l’a écrite, ou faites répondre de nouveau à la question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>There is nothing to answer</source>
            <translation>Il n’y a rien à quoi répondre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>The prompt is empty.</source>
            <translation>Le prompt est vide.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>Write a question.</source>
            <translation>Écrivez une question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Download the file again.</source>
            <translation>Téléchargez de nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a model file whose name ends in .gguf.</source>
            <translation>Choisissez un fichier de modèle dont le nom se termine par .gguf.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said about {name}: {line}</source>
            <translation>llama.cpp a dit à propos de {name} : {line}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{size:.1f} GB</source>
            <translation>{size:.1f} Go</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is not enough memory for this context</source>
            <translation>Il n’y a pas assez de mémoire pour ce contexte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A KV cache for {n} tokens does not fit in this computer's memory: with the model, {size} would be needed.</source>
            <extracomment>For one: A KV cache for {n} token does not fit in this computer's memory: with the model, {size} would be needed.</extracomment>
            <translation>
                <numerusform>Un cache KV de {n} token ne tient pas dans la mémoire de cet ordinateur : avec le modèle, il faudrait {size}.</numerusform>
                <numerusform>Un cache KV de {n} tokens ne tient pas dans la mémoire de cet ordinateur : avec le modèle, il faudrait {size}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a shorter context or a smaller KV cache type, close other apps, or choose a smaller model.</source>
            <translation>Choisissez un contexte plus court ou un type de cache KV plus petit, fermez d’autres applications ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model could not be started</source>
            <translation>Le modèle n’a pas pu démarrer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said: {line}</source>
            <translation>llama.cpp a dit : {line}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose another model, or update the app.</source>
            <translation>Choisissez un autre modèle, ou mettez l’application à jour.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model stopped working</source>
            <translation>Le modèle a cessé de fonctionner</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp could not go on (code {code}).</source>
            <translation>llama.cpp n’a pas pu continuer (code {code}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Load the model again, with a shorter context if this comes back.</source>
            <translation>Rechargez le modèle, avec un contexte plus court si cela se reproduit.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This model cannot use a compressed KV cache</source>
            <translation>Ce modèle ne peut pas utiliser de cache KV compressé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The width of its attention heads does not allow it. llama.cpp said: {line}</source>
            <translation>La largeur de ses têtes d’attention ne le permet pas. llama.cpp a dit : {line}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the KV cache type f16.</source>
            <translation>Choisissez le type de cache KV f16.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model could not be loaded</source>
            <translation>Le modèle n’a pas pu être chargé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose another model file, or download this one again.</source>
            <translation>Choisissez un autre fichier de modèle, ou téléchargez de nouveau celui-ci.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said about {name}: nothing.</source>
            <translation>llama.cpp n’a rien dit à propos de {name}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is not a chat model</source>
            <translation>Ce n’est pas un modèle de discussion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is the part of a model that looks at images.</source>
            <translation>{name} est la partie d’un modèle qui regarde les images.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the file of the model itself; its name has no “mmproj”.</source>
            <translation>Choisissez le fichier du modèle lui-même ; son nom ne contient pas « mmproj ».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This kind of model is not supported</source>
            <translation>Ce genre de modèle n’est pas pris en charge</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is of an architecture that this version of llama.cpp does not know.</source>
            <translation>{name} est d’une architecture que cette version de llama.cpp ne connaît pas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} cuts text into tokens in a way that this version of llama.cpp does not know.</source>
            <translation>{name} découpe le texte en tokens d’une manière que cette version de llama.cpp ne connaît pas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A part of the model is missing</source>
            <translation>Il manque une partie du modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is one of several files that belong together, and another one could not be read.</source>
            <translation>{name} est l’un de plusieurs fichiers qui vont ensemble, et un autre n’a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Put all its parts into one folder and choose the first one.</source>
            <translation>Placez toutes les parties dans un même dossier et choisissez la première.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is damaged</source>
            <translation>Le fichier de modèle est endommagé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is incomplete or was changed.</source>
            <translation>{name} est incomplet ou a été modifié.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The beginning of {name}, which describes the model, cannot be read.</source>
            <translation>Le début de {name}, qui décrit le modèle, ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is incomplete</source>
            <translation>Le fichier de modèle est incomplet</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} lacks parts that a model of its kind must have; it may hold a vocabulary or an adapter only.</source>
            <translation>Il manque à {name} des parties indispensables à un modèle de ce genre ; il ne contient peut-être qu’un vocabulaire ou un adaptateur.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the file of a whole model, or download this one again.</source>
            <translation>Choisissez le fichier d’un modèle complet, ou téléchargez de nouveau celui-ci.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This model is too big for this computer</source>
            <translation>Ce modèle est trop grand pour cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} needs {needed} for its weights alone; this computer has {memory} of memory.</source>
            <translation>{name} a besoin de {needed} rien que pour ses poids ; cet ordinateur a {memory} de mémoire.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a smaller model or a smaller quantization of it.</source>
            <translation>Choisissez un modèle plus petit ou une quantification plus petite de celui-ci.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>These settings do not go together</source>
            <translation>Ces réglages ne vont pas ensemble</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A KV cache of type {kv_type} needs flash attention, which is turned off.</source>
            <translation>Un cache KV de type {kv_type} exige la flash attention, qui est désactivée.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Turn on flash attention, or choose the KV cache type f16.</source>
            <translation>Activez la flash attention, ou choisissez le type de cache KV f16.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The context is full</source>
            <translation>Le contexte est plein</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is no room for more of this conversation.</source>
            <translation>Il n’y a plus de place pour la suite de cette conversation.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Start a new chat.</source>
            <translation>Commencez une nouvelle discussion.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is a folder</source>
            <translation>C’est un dossier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{path} is not a file.</source>
            <translation>{path} n’est pas un fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is not a model file</source>
            <translation>Ce n’est pas un fichier de modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{path} is a device or a pipe.</source>
            <translation>{path} est un périphérique ou un tube.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is missing</source>
            <translation>Le fichier de modèle est introuvable</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is no file {path}.</source>
            <translation>Il n’y a pas de fichier {path}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>It may have been moved or deleted: choose it again, or choose another model.</source>
            <translation>Il a peut-être été déplacé ou supprimé : choisissez-le de nouveau, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file cannot be opened</source>
            <translation>Le fichier de modèle ne peut pas être ouvert</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>See that you may read the file and that its disk is connected.</source>
            <translation>Vérifiez que vous avez le droit de lire le fichier et que son disque est connecté.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/model.py"></location>
            <source>{name} is not a model that continues text, such as one for embeddings or translation.</source>
            <translation>{name} n’est pas un modèle qui prolonge du texte : il sert par exemple aux plongements (embeddings) ou à la traduction.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/model.py"></location>
            <source>Choose a chat model.</source>
            <translation>Choisissez un modèle de discussion.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>This reply cannot be replayed</source>
            <translation>Cette réponse ne peut pas être rejouée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>Load the model that wrote it, with the settings it was written with.</source>
            <translation>Chargez le modèle qui l’a écrite, avec les réglages d’alors.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>The batches in which it was read are not those of this model.</source>
            <translation>Les lots dans lesquels elle a été lue ne sont pas ceux de ce modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>More random numbers were drawn for it than there are tokens.</source>
            <translation>Plus de nombres aléatoires ont été tirés pour elle qu’il n’y a de tokens.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>It is longer than the context of {n} tokens that was loaded.</source>
            <extracomment>For one: It is longer than the context of {n} token that was loaded.</extracomment>
            <translation>
                <numerusform>Elle est plus longue que le contexte chargé, qui est de {n} token.</numerusform>
                <numerusform>Elle est plus longue que le contexte chargé, qui est de {n} tokens.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/sampler.py"></location>
            <source>It computed something that is not a number; the model file may be damaged.</source>
            <translation>Il a calculé quelque chose qui n’est pas un nombre ; le fichier de modèle est peut-être endommagé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/sampler.py"></location>
            <source>Load the model again; if this comes back, download the file again.</source>
            <translation>Rechargez le modèle ; si cela se reproduit, téléchargez de nouveau le fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>No model is loaded</source>
            <translation>Aucun modèle n’est chargé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>There is nothing that could answer.</source>
            <translation>Il n’y a rien qui puisse répondre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Choose a model first.</source>
            <translation>Choisissez d’abord un modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Something went wrong in the engine</source>
            <translation>Un problème est survenu dans le moteur</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>This is a fault of the app ({kind}); its log has the details.</source>
            <translation>C’est une erreur de l’application ({kind}) ; son journal contient les détails.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Try again; if it comes back, load the model again.</source>
            <translation>Réessayez ; si cela se reproduit, rechargez le modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>The model's chat template cannot be used</source>
            <translation>Le gabarit de discussion du modèle ne peut pas être utilisé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>The template in the model file failed: {reason}</source>
            <translation>Le gabarit du fichier de modèle a échoué : {reason}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>Choose another model file, or another prompt format in the settings.</source>
            <translation>Choisissez un autre fichier de modèle, ou un autre format de prompt dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>It leaves out a part of the conversation.</source>
            <translation>Il omet une partie de la conversation.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>This model has no vocabulary</source>
            <translation>Ce modèle n’a pas de vocabulaire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>The file holds weights without the words that belong to them.</source>
            <translation>Le fichier contient des poids sans les mots qui vont avec.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Choose the file of a chat model.</source>
            <translation>Choisissez le fichier d’un modèle de discussion.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>It needs the control token {token}, which this model does not have.</source>
            <translation>Il exige le token de contrôle {token}, que ce modèle n’a pas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Choose another prompt format, or let the app detect it.</source>
            <translation>Choisissez un autre format de prompt, ou laissez l’application le détecter.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>The prompt was laid out for another model than the one that is loaded.</source>
            <translation>Le prompt a été préparé pour un autre modèle que celui qui est chargé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Send the question again.</source>
            <translation>Envoyez de nouveau la question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/errors.py"></location>
            <source>Something went wrong in the app</source>
            <translation>Un problème est survenu dans l’application</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/errors.py"></location>
            <source>This is a mistake of ours. Your chats are safe on disk.</source>
            <translation>L’erreur vient de nous. Vos discussions sont en sécurité sur le disque.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/errors.py"></location>
            <source>Copy the details into a report, and start the app again if it behaves oddly.</source>
            <translation>Copiez les détails dans un rapport et redémarrez l’application si elle se comporte bizarrement.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>Checking what the model does…</source>
            <translation>Vérification de ce que fait le modèle…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>This model does not do all that the app relies on</source>
            <translation>Ce modèle ne fait pas tout ce dont l’application a besoin</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>The check of {name} found: {found}.</source>
            <translation>La vérification de {name} a révélé : {found}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>It can be used, but its replies may be odd. Models has the details.</source>
            <translation>Il est utilisable, mais ses réponses peuvent être étranges. La fenêtre Modèles donne les détails.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>There is no screen</source>
            <translation>Il n’y a pas d’écran</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>Neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be opened.</source>
            <translation>Ni DISPLAY ni WAYLAND_DISPLAY ne sont définis : aucune fenêtre ne peut être ouverte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>Start it from a desktop session, or use `magistral-desktop ask "…"` in the terminal.</source>
            <translation>Lancez l’application depuis une session de bureau, ou utilisez `magistral-desktop ask "…"` dans le terminal.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>These are too many files</source>
            <translation>Il y a trop de fichiers</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>A question can have {n}.</source>
            <extracomment>For one: A question can have {n}.</extracomment>
            <translation>
                <numerusform>Une question peut en avoir {n}.</numerusform>
                <numerusform>Une question peut en avoir {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Attach those that you ask about.</source>
            <translation>Joignez ceux sur lesquels porte la question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_tray.py"></location>
            <source>Reading {name}…</source>
            <translation>Lecture de {name}…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>Remove {name}</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>page {first} of {total}</source>
            <translation>page {first} sur {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>pages {first}–{last} of {total}</source>
            <translation>pages {first}–{last} sur {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>line {first} of {total}</source>
            <translation>ligne {first} sur {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>lines {first}–{last} of {total}</source>
            <translation>lignes {first}–{last} sur {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{size:.1f} MB</source>
            <translation>{size:.1f} Mo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{n} bytes</source>
            <extracomment>For one: {n} byte</extracomment>
            <translation>
                <numerusform>{n} octet</numerusform>
                <numerusform>{n} octets</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{size:.0f} KB</source>
            <translation>{size:.0f} ko</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>about {n} tokens</source>
            <extracomment>For one: about {n} token</extracomment>
            <translation>
                <numerusform>environ {n} token</numerusform>
                <numerusform>environ {n} tokens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>left out</source>
            <translation>exclu</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore the backup of {date}?</source>
            <translation>Restaurer la sauvegarde du {date} ?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Back up all chats and settings</source>
            <translation>Sauvegarder toutes les discussions et les réglages</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backing up all chats and settings…</source>
            <translation>Sauvegarde de toutes les discussions et des réglages…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Looking through the backup…</source>
            <translation>Examen de la sauvegarde…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>It holds {n} chats with {messages}, and the settings. They take the place of those there are now, which are kept aside in the app’s folder. The app then starts again.</source>
            <extracomment>For one: It holds {n} chat with {messages}, and the settings. They take the place of those there are now, which are kept aside in the app’s folder. The app then starts again.</extracomment>
            <translation>
                <numerusform>Elle contient {n} discussion avec {messages}, et les réglages. Le tout remplace ce qu’il y a aujourd’hui, qui est mis de côté dans le dossier de l’application. L’application redémarre ensuite.</numerusform>
                <numerusform>Elle contient {n} discussions avec {messages}, et les réglages. Le tout remplace ce qu’il y a aujourd’hui, qui est mis de côté dans le dossier de l’application. L’application redémarre ensuite.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backups (*.zip)</source>
            <translation>Sauvegardes (*.zip)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backed up: {name}</source>
            <translation>Sauvegarde faite : {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>&amp;Pin</source>
            <translation>Épi&amp;ngler</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Arc&amp;hive</source>
            <translation>Arc&amp;hiver</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Move to &amp;Folder</source>
            <translation>Déplacer vers un &amp;dossier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Un&amp;pin</source>
            <translation>Désépi&amp;ngler</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Bring Back from the Arc&amp;hive</source>
            <translation>Sortir des arc&amp;hives</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Instructions…</source>
            <translation>Instructions…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Remove the Folder, Keep Its Chats</source>
            <translation>Supprimer le dossier, garder ses discussions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>No Folder</source>
            <translation>Aucun dossier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>New Folder…</source>
            <translation>Nouveau dossier…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Move to Folder</source>
            <translation>Déplacer vers un dossier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Bring Back from the Archive</source>
            <translation>Sortir des archives</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Archive</source>
            <comment>verb</comment>
            <translation>Archiver</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>A file is still being read</source>
            <translation>Un fichier est encore en cours de lecture</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Its card appears above your question.</source>
            <translation>Sa carte apparaît au-dessus de votre question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Send it then.</source>
            <translation>Envoyez-la à ce moment-là.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Version deleted</source>
            <translation>Version supprimée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Temporary chat: it is kept in memory only, and gone when you open another chat or quit.</source>
            <translation>Discussion temporaire : elle n’est gardée qu’en mémoire et disparaît quand vous ouvrez une autre discussion ou quittez.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Show or hide the reasoning of all replies</source>
            <translation>Afficher ou masquer le raisonnement de toutes les réponses</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Show or hide the chat list</source>
            <translation>Afficher ou masquer la liste des discussions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Older</source>
            <translation>Plus anciennes</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Pinned</source>
            <translation>Épinglées</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Archive</source>
            <comment>noun</comment>
            <translation>Archives</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Chat settings</source>
            <translation>Réglages de la discussion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Top P</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Context in tokens</source>
            <translation>Contexte en tokens</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>The model is loaded again for this chat, and again for the next one without</source>
            <translation>Le modèle est rechargé pour cette discussion, puis pour la suivante qui n’a pas ce réglage</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Most tokens of a thought (0: no limit)</source>
            <translation>Tokens d’une réflexion, au plus (0 : sans limite)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>This chat like all others: no instructions and numbers of its own</source>
            <translation>Cette discussion comme les autres : sans instructions ni valeurs propres</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>They are added to the model’s reasoning prompt, which stays as it is.</source>
            <translation>Elles s’ajoutent au prompt de raisonnement du modèle, qui reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Instructions for &amp;this chat</source>
            <translation>Instructions pour &amp;cette discussion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Instructions for &amp;all chats</source>
            <translation>Instructions pour &amp;toutes les discussions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Only in this chat, instead of what the model and the prompt box have:</source>
            <translation>Dans cette discussion seulement, à la place des réglages du modèle et de la zone de saisie :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>A check asks it one short question and looks whether it does what this app relies on.</source>
            <translation>Une vérification lui pose une courte question et regarde s’il fait ce dont l’application a besoin.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Check</source>
            <comment>verb</comment>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Checked on {day}.</source>
            <translation>Vérifié le {day}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Checking: it reads and answers a short question…</source>
            <translation>Vérification : il lit une courte question et y répond…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Details…</source>
            <translation>Détails…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>The check was stopped.</source>
            <translation>La vérification a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>the model in use</source>
            <translation>le modèle utilisé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Nothing has these words.</source>
            <translation>Rien ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Commands and chats that fit</source>
            <translation>Commandes et discussions correspondantes</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Type a command, or words of a chat</source>
            <translation>Saisissez une commande, ou des mots d’une discussion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Command or words of a chat</source>
            <translation>Commande ou mots d’une discussion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>the model's choice</source>
            <translation>au choix du modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>always</source>
            <comment>whether the model thinks</comment>
            <translation>toujours</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>never</source>
            <comment>whether the model thinks</comment>
            <translation>jamais</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>{n} differences</source>
            <extracomment>For one: {n} difference</extracomment>
            <translation>
                <numerusform>{n} différence</numerusform>
                <numerusform>{n} différences</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>alike</source>
            <translation>identiques</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Thought</source>
            <translation>Réflexion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Tokens of reasoning</source>
            <translation>Tokens de raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>none</source>
            <comment>no seed</comment>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Ask anything</source>
            <translation>Posez une question</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Your question</source>
            <translation>Votre question</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Answer now</source>
            <translation>Répondre maintenant</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>End the thought and let the answer follow (Ctrl+Return)</source>
            <translation>Clore la réflexion et passer à la réponse (Ctrl+Entrée)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Editing your question</source>
            <translation>Modification de votre question</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Leave the question as it is (Esc)</source>
            <translation>Laisser la question telle quelle (Échap)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Attach files: text, code, CSV or PDF</source>
            <translation>Joindre des fichiers : texte, code, CSV ou PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>That is too long to paste</source>
            <translation>C’est trop long à coller</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>The text has {n} characters; a question can have {most}.</source>
            <extracomment>For one: The text has {n} character; a question can have {most}.</extracomment>
            <translation>
                <numerusform>Le texte a {n} caractère ; une question peut en avoir {most}.</numerusform>
                <numerusform>Le texte a {n} caractères ; une question peut en avoir {most}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Paste the part you ask about.</source>
            <translation>Collez la partie sur laquelle porte la question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Stop (Esc)</source>
            <translation>Arrêter (Échap)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>Envoyer (Entrée)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Every connection that the app has made: it makes them only while you download or search, by a process of its own that writes each down before it is made. Nothing else is ever sent: no chats, no reports, no statistics. The window and the model's engine can make no connection. Not in the list: how your system finds a host's address, and pages that you open in your browser. The oldest entries are dropped when there are more than some ten thousand.</source>
            <translation>Toutes les connexions que l’application a établies : elle n’en établit que pendant vos téléchargements et vos recherches, par un processus à part qui note chacune avant de l’établir. Rien d’autre n’est jamais envoyé : ni discussions, ni rapports, ni statistiques. La fenêtre et le moteur du modèle ne peuvent établir aucune connexion. Ne figurent pas dans la liste : la façon dont votre système trouve l’adresse d’un hôte, et les pages que vous ouvrez dans votre navigateur. Au-delà de quelque dix mille entrées, les plus anciennes sont effacées.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Searches and downloads are refused, and those at work are paused. What is on this computer still works.</source>
            <translation>Les recherches et les téléchargements sont refusés, et ceux en cours sont mis en pause. Ce qui est sur cet ordinateur continue de fonctionner.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>“{address}” cannot be used: the address of a hub begins with https://.</source>
            <translation>« {address} » ne peut pas être utilisée : l’adresse d’un hub commence par https://.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>What for</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>{size:.1f} kB</source>
            <translation>{size:.1f} ko</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Offline: make no connections at all</source>
            <translation>Hors ligne : n’établir aucune connexion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Connections that were made</source>
            <translation>Connexions établies</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>No limit</source>
            <translation>Sans limite</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>The most that downloads may take</source>
            <translation>Débit maximal des téléchargements</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Hub, then mirrors</source>
            <translation>Hub, puis miroirs</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Addresses between spaces; the next is asked where one fails.</source>
            <translation>Adresses séparées par des espaces ; en cas d’échec, la suivante est interrogée.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Set by {name}.</source>
            <translation>Défini par {name}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Speed of downloads</source>
            <translation>Débit des téléchargements</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Enter…</source>
            <translation>Saisir…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Access token</source>
            <translation>Jeton d’accès</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>access token</source>
            <translation>jeton d’accès</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Done: the keychain has changed what it keeps for {host}.</source>
            <translation>C’est fait : le trousseau de clés a modifié ce qu’il conserve pour {host}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>MB/s</source>
            <translation>Mo/s</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>about {used} of {n} tokens</source>
            <extracomment>For one: about {used} of {n} token</extracomment>
            <translation>
                <numerusform>environ {used} sur {n} token</numerusform>
                <numerusform>environ {used} sur {n} tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>{used} of {n} tokens</source>
            <extracomment>For one: {used} of {n} token</extracomment>
            <translation>
                <numerusform>{used} sur {n} token</numerusform>
                <numerusform>{used} sur {n} tokens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>Context in use</source>
            <translation>Contexte utilisé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>What fills the context, and what leaving it out would free</source>
            <translation>Ce qui remplit le contexte, et ce qu’une exclusion libérerait</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>Context: {used}</source>
            <translation>Contexte : {used}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Go on from here</source>
            <translation>Continuer à partir d’ici</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>&amp;Note, if you like. The model goes on as if it had thought this itself:</source>
            <translation>&amp;Note facultative. Le modèle continue comme s’il l’avait pensée lui-même :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Nothing: the model thinks anew.</source>
            <translation>Rien : le modèle réfléchit de nouveau.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Another version of the reply begins with the reasoning up to here:</source>
            <translation>Une autre version de la réponse commence par le raisonnement jusqu’ici :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>The reply as it is now is kept beside it.</source>
            <translation>La réponse actuelle est conservée à côté.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open link</source>
            <translation>Ouvrir le lien</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open this address in your browser?</source>
            <translation>Ouvrir cette adresse dans votre navigateur ?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open</source>
            <comment>verb</comment>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Copy address</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open a model file</source>
            <translation>Ouvrir un fichier de modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Length of a thought</source>
            <translation>Longueur de la réflexion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>The most tokens that a thought may take; 0 is no limit:</source>
            <translation>Nombre maximal de tokens d’une réflexion ; 0 : sans limite :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Name of the folder:</source>
            <translation>Nom du dossier :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Instructions of the folder</source>
            <translation>Instructions du dossier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Added to the model’s reasoning prompt in all chats of this folder:</source>
            <translation>Ajoutées au prompt de raisonnement du modèle dans toutes les discussions de ce dossier :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Go on with a note</source>
            <translation>Continuer avec une note</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>The model goes on as if it had thought this itself:</source>
            <translation>Le modèle continue comme s’il l’avait pensée lui-même :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>About Magistral Desktop</source>
            <translation>À propos de Magistral Desktop</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>A private, offline chat with a model that reasons. Nothing you write leaves this computer.</source>
            <translation>Une discussion privée et hors ligne avec un modèle qui raisonne. Rien de ce que vous écrivez ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Apache License 2.0. Made with llama.cpp and llama-cpp-python (MIT), Qt for Python (LGPLv3), KaTeX (MIT), markdown-it-py (MIT), Pygments (BSD), pypdf (BSD), Jinja (BSD), msgspec (BSD), NumPy (BSD), tiktoken (MIT), psutil (BSD) and platformdirs (MIT).</source>
            <translation>Licence Apache 2.0. Réalisé avec llama.cpp et llama-cpp-python (MIT), Qt for Python (LGPLv3), KaTeX (MIT), markdown-it-py (MIT), Pygments (BSD), pypdf (BSD), Jinja (BSD), msgspec (BSD), NumPy (BSD), tiktoken (MIT), psutil (BSD) et platformdirs (MIT).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>GGUF models (*.gguf)</source>
            <translation>Modèles GGUF (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Download</source>
            <comment>noun</comment>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel…</source>
            <translation>Annuler…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Enter an access token…</source>
            <translation>Saisir un jeton d’accès…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel the download</source>
            <translation>Annuler le téléchargement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel this download?</source>
            <translation>Annuler ce téléchargement ?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>The {size} that were received are removed.</source>
            <translation>Les {size} déjà reçus seront supprimés.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Western European (Windows-1252)</source>
            <translation>Europe occidentale (Windows-1252)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Central European (Windows-1250)</source>
            <translation>Europe centrale (Windows-1250)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Cyrillic (Windows-1251)</source>
            <translation>Cyrillique (Windows-1251)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Greek (Windows-1253)</source>
            <translation>Grec (Windows-1253)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Japanese (Shift JIS)</source>
            <translation>Japonais (Shift JIS)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Chinese (GB 18030)</source>
            <translation>Chinois (GB 18030)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Chinese (Big5)</source>
            <translation>Chinois (Big5)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Korean (EUC-KR)</source>
            <translation>Coréen (EUC-KR)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>UTF-16 without a mark, little-endian</source>
            <translation>UTF-16 sans marque, petit-boutiste</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Which encoding?</source>
            <translation>Quel encodage ?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>“{name}” is not UTF-8, and does not say what it is. Its text is:</source>
            <translation>« {name} » n’est pas en UTF-8 et n’indique pas son encodage. Son texte est en :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>What is 347 + 168?</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 347 + 168</comment>
            <translation>Combien font 347 + 168 ?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Solve 3x + 5 = 20.</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 3x + 5 = 20</comment>
            <translation>Résous 3x + 5 = 20.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Which is larger, 347 or 374?</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 347 &gt; 374?</comment>
            <translation>Quel est le plus grand, 347 ou 374 ?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Prove that there are infinitely many prime numbers.</source>
            <translation>Démontre qu’il existe une infinité de nombres premiers.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>A bat and a ball cost 1.10 € together, the bat 1 € more than the ball. What does the ball cost?</source>
            <translation>Une batte et une balle coûtent 1,10 € ensemble, la batte 1 € de plus que la balle. Combien coûte la balle ?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Write a Python function that merges overlapping intervals, and explain why it is right.</source>
            <translation>Écris une fonction Python qui fusionne les intervalles qui se chevauchent, et explique pourquoi elle est correcte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/files.py"></location>
            <source>there is no such folder</source>
            <translation>ce dossier n’existe pas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Chats</source>
            <translation>Discussions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Reply of {model}</source>
            <translation>Réponse de {model}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Reply</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>Attached: {name} · {about_file}</source>
            <translation>Fichier joint : {name} · {about_file}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>You</source>
            <comment>who wrote a question</comment>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>The model</source>
            <comment>who wrote a reply</comment>
            <translation>Le modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>seed {seed}</source>
            <translation>graine {seed}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Web page (HTML)</source>
            <translation>Page web (HTML)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>One file with its formulas drawn, for every browser. It needs no network.</source>
            <translation>Un seul fichier avec ses formules dessinées, pour tout navigateur. Aucun réseau n’est nécessaire.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For printing and passing on. Of several chats, each gets a file of its own.</source>
            <translation>Pour imprimer et transmettre. S’il y a plusieurs discussions, chacune a son fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For notes and editors; formulas stay TeX. Reasoning is quoted.</source>
            <translation>Pour les notes et les éditeurs ; les formules restent en TeX. Le raisonnement est en citation.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Plain text</source>
            <translation>Texte brut</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For everything else. Reasoning is indented.</source>
            <translation>Pour tout le reste. Le raisonnement est en retrait.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Data (JSON)</source>
            <translation>Données (JSON)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Everything: all versions, seeds, tokens and times. This app can import it again.</source>
            <translation>Tout : versions, graines, tokens et durées. Cette application peut les réimporter.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>With the rea&amp;soning</source>
            <translation>Avec le rai&amp;sonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Chats to export</source>
            <translation>Discussions à exporter</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>This &amp;reply, with its question</source>
            <translation>Cette &amp;réponse, avec sa question</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>This &amp;chat</source>
            <translation>Cette dis&amp;cussion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>C&amp;hosen chats:</source>
            <translation>Discussions c&amp;hoisies :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>&amp;All chats ({count})</source>
            <translation>&amp;Toutes les discussions ({count})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Another export is being written</source>
            <translation>Une autre exportation est en cours</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>One file is written at a time.</source>
            <translation>Un seul fichier est écrit à la fois.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Wait for its end.</source>
            <translation>Attendez qu’elle se termine.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Import chats</source>
            <translation>Importer des discussions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Reading the file…</source>
            <translation>Lecture du fichier…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Adding the chats…</source>
            <translation>Ajout des discussions…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Imported {n} chats</source>
            <extracomment>For one: Imported {n} chat</extracomment>
            <translation>
                <numerusform>{n} discussion importée</numerusform>
                <numerusform>{n} discussions importées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Choose a folder for the PDFs</source>
            <translation>Choisir un dossier pour les PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Exported: {name}</source>
            <translation>Exporté : {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Exported chats (*.json)</source>
            <translation>Discussions exportées (*.json)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>{n} matches</source>
            <extracomment>For one: {n} match</extracomment>
            <translation>
                <numerusform>{n} occurrence</numerusform>
                <numerusform>{n} occurrences</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>{current} of {count}</source>
            <translation>{current} sur {count}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in chat</source>
            <translation>Rechercher dans la discussion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in this chat, or paste a link to a passage</source>
            <translation>Rechercher dans cette discussion, ou coller un lien vers un passage</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>This reasoning</source>
            <translation>Ce raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in the reasoning of the reply in view only</source>
            <translation>Rechercher seulement dans le raisonnement de la réponse affichée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Previous match (Shift+Enter)</source>
            <translation>Occurrence précédente (Maj+Entrée)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Next match (Enter)</source>
            <translation>Occurrence suivante (Entrée)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>No matches</source>
            <translation>Aucune occurrence</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Loading the model</source>
            <translation>Chargement du modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Ask your first question</source>
            <translation>Posez votre première question</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Checking what it does…</source>
            <translation>Vérification de ce qu’il fait…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>The check was stopped; it is made at the next start.</source>
            <translation>La vérification a été arrêtée ; elle se fera au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>✓  Every byte is as published</source>
            <translation>✓  Chaque octet est conforme à l’original publié</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_list.py"></location>
            <source>{chat}, {where}, {date}: {snippet}</source>
            <translation>{chat}, {where}, {date} : {snippet}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_list.py"></location>
            <source>Found in all chats</source>
            <translation>Trouvé dans toutes les discussions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>You:</source>
            <translation>Vous :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Answer:</source>
            <translation>Réponse :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Reasoning:</source>
            <translation>Raisonnement :</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>{n} downloads a month</source>
            <extracomment>For one: {n} download a month</extracomment>
            <translation>
                <numerusform>{n} téléchargement par mois</numerusform>
                <numerusform>{n} téléchargements par mois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>its conditions must be accepted on its page</source>
            <translation>ses conditions doivent être acceptées sur sa page</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>Show files</source>
            <translation>Afficher les fichiers</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>The model’s reasoning prompt</source>
            <translation>Le prompt de raisonnement du modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Instructions: {title}</source>
            <translation>Instructions : {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>File: {title}</source>
            <translation>Fichier : {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Answer: {title}</source>
            <translation>Réponse : {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Reasoning (never sent again)</source>
            <translation>Raisonnement (jamais renvoyé)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Sent next: {used}. {n} are left for your question and the reply.</source>
            <extracomment>For one: Sent next: {used}. {n} is left for your question and the reply.</extracomment>
            <translation>
                <numerusform>Prochain envoi : {used}. Il en reste {n} pour votre question et la réponse.</numerusform>
                <numerusform>Prochain envoi : {used}. Il en reste {n} pour votre question et la réponse.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Load a model to see what fills its context.</source>
            <translation>Chargez un modèle pour voir ce qui remplit son contexte.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Sent next: {used}. That is {n} too many: leave something out.</source>
            <extracomment>For one: Sent next: {used}. That is {n} too many: leave something out.</extracomment>
            <translation>
                <numerusform>Prochain envoi : {used}. C’est {n} de trop : excluez quelque chose.</numerusform>
                <numerusform>Prochain envoi : {used}. C’est {n} de trop : excluez quelque chose.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>A part that is unchecked stays in the chat, but the model is not sent it.</source>
            <translation>Une partie décochée reste dans la discussion, mais n’est pas envoyée au modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Parts of the context</source>
            <translation>Parties du contexte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>about {tokens}</source>
            <translation>environ {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Part</source>
            <translation>Partie</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Frees</source>
            <comment>over numbers of tokens</comment>
            <translation>Libère</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>That chat is no longer here</source>
            <translation>Cette discussion n’est plus ici</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>The link leads to a chat that was deleted, or that another profile has.</source>
            <translation>Le lien mène à une discussion qui a été supprimée ou qui appartient à un autre profil.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>That passage is no longer there</source>
            <translation>Ce passage n’existe plus</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>The link leads to a reply that was removed, or that has become shorter.</source>
            <translation>Le lien mène à une réponse qui a été supprimée ou qui a raccourci.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>Temporary chat</source>
            <translation>Discussion temporaire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>Something else is being done</source>
            <translation>Une autre opération est en cours</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>One backup, restore or import is done at a time.</source>
            <translation>Une seule sauvegarde, restauration ou importation se fait à la fois.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>Wait for its end, or stop it.</source>
            <translation>Attendez qu’elle se termine, ou arrêtez-la.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/main_window.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>KV cache (the conversation)</source>
            <translation>Cache KV (la conversation)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Compute</source>
            <comment>memory for computing</comment>
            <translation>Calcul</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Left</source>
            <comment>memory that remains</comment>
            <translation>Reste</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Memory: {shares}</source>
            <translation>Mémoire : {shares}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Models…</source>
            <translation>&amp;Modèles…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Open Model File…</source>
            <translation>&amp;Ouvrir un fichier de modèle…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Use the &amp;Demo Model</source>
            <translation>Utiliser le modèle de &amp;démonstration</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Model &amp;Settings…</source>
            <translation>Réglages du modè&amp;le…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Model De&amp;tails…</source>
            <translation>Détails d&amp;u modèle…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Settin&amp;gs…</source>
            <translation>Ré&amp;glages…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Print…</source>
            <translation>Im&amp;primer…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Chat</source>
            <translation>&amp;Discussion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Write a Question</source>
            <translation>É&amp;crire une question</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Answer Now</source>
            <translation>Ré&amp;pondre maintenant</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Stop the Reply</source>
            <translation>&amp;Arrêter la réponse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Show &amp;Reasoning</source>
            <translation>Afficher le &amp;raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Fold or Unfold the Last Reasoning</source>
            <translation>Re&amp;plier ou déplier le dernier raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Show Chat &amp;List</source>
            <translation>Afficher la l&amp;iste des discussions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Welcome</source>
            <translation>&amp;Bienvenue</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Connections…</source>
            <translation>&amp;Connexions…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Reports…</source>
            <translation>&amp;Rapports…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>Raccourcis c&amp;lavier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;About Magistral Desktop</source>
            <translation>À &amp;propos de Magistral Desktop</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Find…</source>
            <translation>&amp;Rechercher…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Find &amp;Next</source>
            <translation>Rechercher le &amp;suivant</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Find &amp;Previous</source>
            <translation>Rechercher le &amp;précédent</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Search All Chats…</source>
            <translation>Rechercher dans &amp;toutes les discussions…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Copy &amp;Link to the Selected Passage</source>
            <translation>Copier le &amp;lien vers le passage sélectionné</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Export A&amp;udit Record…</source>
            <translation>Exporter un relevé d’&amp;audit…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Import…</source>
            <translation>&amp;Importer…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Back Up…</source>
            <translation>&amp;Sauvegarder…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Restore…</source>
            <translation>&amp;Restaurer…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;New Chat</source>
            <translation>&amp;Nouvelle discussion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>New &amp;Temporary Chat</source>
            <translation>Nouvelle discussion &amp;temporaire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Zoom &amp;In</source>
            <translation>Zoom a&amp;vant</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Zoom &amp;Out</source>
            <translation>&amp;Zoom arrière</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Actual Size</source>
            <translation>&amp;Taille réelle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Read All Reasoning in F&amp;ull</source>
            <translation>Lire les raisonnements en &amp;entier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Outline of the Reasoning</source>
            <translation>P&amp;lan du raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>First &amp;Doubt</source>
            <translation>Premier &amp;doute</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Last R&amp;esult</source>
            <translation>Dernier ré&amp;sultat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Si&amp;milar Text in the Reasoning</source>
            <translation>Texte si&amp;milaire dans le raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Go On from the Selection…</source>
            <translation>C&amp;ontinuer à partir de la sélection…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Re&amp;generate the Last Reply</source>
            <translation>Ré&amp;générer la dernière réponse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Edit the Last Question</source>
            <translation>&amp;Modifier la dernière question</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Compare Versions…</source>
            <translation>Comparer les &amp;versions…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Attach Files…</source>
            <translation>&amp;Joindre des fichiers…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Conte&amp;xt…</source>
            <translation>Contex&amp;te…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Chat Se&amp;ttings…</source>
            <translation>Rég&amp;lages de la discussion…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Rename</source>
            <translation>R&amp;enommer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Delete</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>Éd&amp;ition</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Command Palette…</source>
            <translation>Palette de &amp;commandes…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Download ({size})</source>
            <translation>Télécharger ({size})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Model details</source>
            <translation>Détails du modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Read it now</source>
            <translation>Lire maintenant</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Reading the file: {part:.0%}</source>
            <translation>Lecture du fichier : {part:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Get {title}…</source>
            <translation>Obtenir {title}…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>The model</source>
            <translation>Le modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Your settings</source>
            <translation>Vos réglages</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>The file</source>
            <translation>Le fichier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Delete… ({size})</source>
            <translation>Supprimer… ({size})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>There is a newer version</source>
            <translation>Il existe une version plus récente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>{title} takes the place of this model; this one stays until you delete it.</source>
            <translation>{title} remplace ce modèle ; celui-ci reste jusqu’à ce que vous le supprimiez.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>As it is loaded</source>
            <translation>Tel qu’il est chargé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>It is in use</source>
            <translation>Il est utilisé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{some} of {all} on the GPU</source>
            <translation>{some} des {all} sur le GPU</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{seconds:.1f} s</source>
            <translation>{seconds:.1f} s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>A file that this app did not download</source>
            <translation>Un fichier que cette application n’a pas téléchargé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read from the file; no published one is known.</source>
            <translation>Calculé à partir du fichier ; aucun SHA-256 publié n’est connu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, chosen without measuring</source>
            <extracomment>For one: {n} thread, chosen without measuring</extracomment>
            <translation>
                <numerusform>{n} thread, choisi sans mesure</numerusform>
                <numerusform>{n} threads, choisis sans mesure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} tokens of context</source>
            <extracomment>For one: {n} token of context</extracomment>
            <translation>
                <numerusform>{n} token de contexte</numerusform>
                <numerusform>{n} tokens de contexte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{kind} KV cache</source>
            <translation>cache KV {kind}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} layers on the GPU</source>
            <extracomment>For one: {n} layer on the GPU</extracomment>
            <translation>
                <numerusform>{n} couche sur le GPU</numerusform>
                <numerusform>{n} couches sur le GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads</source>
            <extracomment>For one: {n} thread</extracomment>
            <translation>
                <numerusform>{n} thread</numerusform>
                <numerusform>{n} threads</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>prompt format {title}</source>
            <translation>format de prompt {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>temperature {value:g}</source>
            <translation>température {value:g}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>top P {value:g}</source>
            <translation>top-p {value:g}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>file read, not mapped</source>
            <translation>fichier lu, non projeté</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>locked in memory</source>
            <translation>verrouillé en mémoire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>instructions</source>
            <translation>instructions</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} files</source>
            <extracomment>For one: {n} file</extracomment>
            <translation>
                <numerusform>{n} fichier</numerusform>
                <numerusform>{n} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{size:,.0f} MiB when the context is full</source>
            <translation>{size:,.0f} Mio quand le contexte est plein</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>All on the processor</source>
            <translation>Toutes sur le processeur</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} tokens of a prompt at once</source>
            <extracomment>For one: {n} token of a prompt at once</extracomment>
            <translation>
                <numerusform>{n} token de prompt à la fois</numerusform>
                <numerusform>{n} tokens de prompt à la fois</numerusform>
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
            <translation>Tous au choix de l’application</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{repository}, commit {commit}</source>
            <translation>{repository}, commit {commit}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Not read yet: that takes some seconds for each GB.</source>
            <translation>Pas encore lu : il faut quelques secondes par Go.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>The file has changed since it was checked.</source>
            <translation>Le fichier a changé depuis sa vérification.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>As the publisher's file in the catalogue.</source>
            <translation>Identique au fichier de l’éditeur dans le catalogue.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>As published in {repository}.</source>
            <translation>Identique à celui publié dans {repository}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Of its own: see where it was published</source>
            <translation>Licence propre : voir le lieu de publication</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Mapped</source>
            <translation>Projeté</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read as a whole</source>
            <translation>Lu en entier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, as set</source>
            <extracomment>For one: {n} thread, as set</extracomment>
            <translation>
                <numerusform>{n} thread, selon le réglage</numerusform>
                <numerusform>{n} threads, selon le réglage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, the fastest when measured</source>
            <extracomment>For one: {n} thread, the fastest when measured</extracomment>
            <translation>
                <numerusform>{n} thread, le plus rapide selon la mesure</numerusform>
                <numerusform>{n} threads, le plus rapide selon la mesure</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{count:.1f} billion</source>
            <translation>{count:.1f} milliards</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{count:.1f} million</source>
            <translation>{count:.1f} millions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>flash attention on</source>
            <translation>flash attention activée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>flash attention off</source>
            <translation>flash attention désactivée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>From</source>
            <comment>where a model file is from</comment>
            <translation>Origine</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Published at</source>
            <translation>Publié sur</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Quantization</source>
            <translation>Quantification</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Architecture</source>
            <translation>Architecture</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Trained context</source>
            <translation>Contexte d’entraînement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Prompt format</source>
            <translation>Format de prompt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>KV cache</source>
            <translation>Cache KV</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Runs on</source>
            <translation>Exécuté sur</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Batch</source>
            <translation>Lot</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>File in memory</source>
            <translation>Fichier en mémoire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Loaded in</source>
            <comment>seconds</comment>
            <translation>Chargé en</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Mapped and locked</source>
            <translation>Projeté et verrouillé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read as a whole and locked</source>
            <translation>Lu en entier et verrouillé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Detected when it is loaded</source>
            <translation>Détecté au chargement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>None that could be steered</source>
            <translation>Aucun qui soit pilotable</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>On</source>
            <translation>Activée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Off</source>
            <translation>Désactivée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>What it would take cannot be told: this computer or this kind of model is not known well enough.</source>
            <translation>Impossible de dire ce qu’il faudrait : cet ordinateur ou ce genre de modèle est trop mal connu.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>A KV cache of 8 or 4 bits needs flash attention, which is off.</source>
            <translation>Un cache KV de 8 ou 4 bits exige la flash attention, qui est désactivée.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>The instructions have more than {n} characters.</source>
            <extracomment>For one: The instructions have more than {n} character.</extracomment>
            <translation>
                <numerusform>Les instructions dépassent {n} caractère.</numerusform>
                <numerusform>Les instructions dépassent {n} caractères.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Settings of {name}</source>
            <translation>Réglages de {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Use what suits this computer</source>
            <translation>Adapter à cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Reset all</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Model settings</source>
            <translation>Réglages du modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>How it is loaded</source>
            <translation>Chargement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>How it is asked</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Load again</source>
            <translation>Recharger</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many of its {n} layers run on the GPU, which is faster. Default: as many as fit.</source>
            <extracomment>For one: Whether its {n} layer runs on the GPU, which is faster. Default: if it fits.</extracomment>
            <translation>
                <numerusform>Détermine si son unique couche s’exécute sur le GPU, qui est plus rapide. Par défaut : si elle tient.</numerusform>
                <numerusform>Nombre de ses {n} couches qui s’exécutent sur le GPU, plus rapide. Par défaut : autant qu’il en tient.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many processors work on a reply. Default: measured when the model is loaded.</source>
            <translation>Nombre de processeurs qui travaillent à une réponse. Par défaut : mesuré au chargement du modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How much of a chat the model keeps in mind, thoughts included. Default: {context}.</source>
            <translation>La part d’une discussion que le modèle garde en tête, réflexions comprises. Par défaut : {context}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>This computer has no GPU that llama.cpp can use. Default: as many layers as fit.</source>
            <translation>Cet ordinateur n’a pas de GPU que llama.cpp puisse utiliser. Par défaut : autant de couches qu’il en tient.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>GPU layers</source>
            <translation>Couches sur le GPU</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>As many as fit</source>
            <translation>Autant qu’il en tient</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many processors work on a reply. Default: measured when the model is loaded; {n} are fastest now.</source>
            <extracomment>For one: How many processors work on a reply. Default: measured when the model is loaded; {n} is fastest now.</extracomment>
            <translation>
                <numerusform>Nombre de processeurs qui travaillent à une réponse. Par défaut : mesuré au chargement du modèle ; le plus rapide est actuellement {n}.</numerusform>
                <numerusform>Nombre de processeurs qui travaillent à une réponse. Par défaut : mesuré au chargement du modèle ; le plus rapide est actuellement {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Measured</source>
            <translation>Mesuré</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How a chat is laid out for the model. Magistral 1.0 and 1.1 cannot be told apart by what is in a file, only by its name. Default: detected.</source>
            <translation>La façon dont une discussion est présentée au modèle. Magistral 1.0 et 1.1 ne se distinguent pas par le contenu du fichier, seulement par son nom. Par défaut : détecté.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How exactly the context is kept: 8 bits take half the memory and are as good, 4 bits show in the answers. Default: f16.</source>
            <translation>La précision avec laquelle le contexte est gardé : 8 bits prennent moitié moins de mémoire et se valent, 4 bits se remarquent dans les réponses. Par défaut : f16.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Saves memory on a GPU; a KV cache of 8 or 4 bits needs it. Default: automatic.</source>
            <translation>Économise la mémoire d’un GPU ; un cache KV de 8 ou 4 bits l’exige. Par défaut : automatique.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Map the file into memory</source>
            <translation>Projeter le fichier en mémoire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>The model starts sooner, and the system may read parts of it again when memory is short. Default: on.</source>
            <translation>Le modèle démarre plus tôt, et le système peut en relire des parties quand la mémoire manque. Par défaut : activé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Lock in memory</source>
            <translation>Verrouiller en mémoire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>The system never moves the model out of memory; other programs then have less. Default: off.</source>
            <translation>Le système ne retire jamais le modèle de la mémoire ; les autres programmes en ont alors moins. Par défaut : désactivé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How freely words are chosen: 0 takes the likeliest, and makes loops more common. Default: {temperature:g}.</source>
            <translation>La liberté du choix des mots : 0 prend le plus probable et rend les boucles plus fréquentes. Par défaut : {temperature:g}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Only the likeliest words, which together are this probable, are drawn from. Default: {top_p:g}.</source>
            <translation>Le tirage se fait parmi les seuls mots les plus probables, qui atteignent ensemble cette probabilité. Par défaut : {top_p:g}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Instructions</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Added to the reasoning prompt of each chat with this model, never put in its place. Default: none.</source>
            <translation>Ajoutées au prompt de raisonnement de chaque discussion avec ce modèle, sans jamais le remplacer. Par défaut : aucune.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>For example: Explain as to a beginner, and check each result.</source>
            <translation>Par exemple : Explique comme à un débutant et vérifie chaque résultat.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Detected</source>
            <translation>Détecté</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Default</source>
            <translation>Par défaut</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>{n} bits</source>
            <extracomment>For one: {n} bit</extracomment>
            <translation>
                <numerusform>{n} bit</numerusform>
                <numerusform>{n} bits</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Fits</source>
            <translation>Convient</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Tight</source>
            <translation>Tout juste</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Will not fit</source>
            <translation>Trop grand</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{received} of {size} MB</source>
            <translation>{received} sur {size} Mo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>It writes {speed} tokens a second on this computer: {tokens} tokens of thinking, as for a hard question, take about {time}.</source>
            <translation>Il écrit {speed} tokens par seconde sur cet ordinateur : {tokens} tokens de réflexion, comme pour une question difficile, prennent environ {time}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>The keychain does not keep the access token. {detail} A token that you enter is used until you close the app, and kept nowhere.</source>
            <translation>Le trousseau de clés ne conserve pas le jeton d’accès. {detail} Un jeton que vous saisissez sert jusqu’à la fermeture de l’application et n’est conservé nulle part.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Reads a question as Mistral's own software does</source>
            <translation>Lit une question comme les logiciels de Mistral</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Reads a question otherwise than Mistral's software</source>
            <translation>Lit une question autrement que les logiciels de Mistral</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Knows all control tokens</source>
            <translation>Connaît tous les tokens de contrôle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Lacks control tokens, or has others</source>
            <translation>N’a pas les tokens de contrôle, ou en a d’autres</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Thinks first, and ends the thought when told to</source>
            <translation>Réfléchit d’abord, et clôt sa réflexion sur demande</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Does not think, or does not end its thought</source>
            <translation>Ne réfléchit pas, ou ne clôt pas sa réflexion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Then answers</source>
            <translation>Répond ensuite</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Gives no answer</source>
            <translation>Ne donne pas de réponse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Ends its answer by itself</source>
            <translation>Termine sa réponse de lui-même</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Does not end its answer by itself</source>
            <translation>Ne termine pas sa réponse de lui-même</translation>
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
            <translation>{size} reçus</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{received:.1f} of {size:.1f} GB</source>
            <translation>{received:.1f} sur {size:.1f} Go</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{problem} ({detail})</source>
            <translation>{problem} ({detail})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Checking that every byte is as published: {fraction:.0%}</source>
            <translation>Comparaison de chaque octet avec l’original publié : {fraction:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>The disk is too full: {missing} more must be free. What was received is kept.</source>
            <translation>Le disque est trop plein : il faut encore libérer {missing}. Ce qui a été reçu est conservé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{speed} MB/s</source>
            <translation>{speed} Mo/s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{time} left</source>
            <comment>until a download is done</comment>
            <translation>encore {time}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Trying again in {time}.</source>
            <translation>Nouvel essai dans {time}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Connections and offline lock…</source>
            <translation>Connexions et mode hors ligne…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>What suits this computer is told when its engine has started. Each file can be downloaded anyway.</source>
            <translation>Ce qui convient à cet ordinateur s’affiche quand son moteur a démarré. Chaque fichier peut être téléchargé malgré tout.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Other versions</source>
            <translation>Autres versions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Back to what was found</source>
            <translation>Retour aux résultats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>All of its files are listed above.</source>
            <translation>Tous ses fichiers figurent ci-dessus.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>{n} parts</source>
            <extracomment>For one: {n} part</extracomment>
            <translation>
                <numerusform>{n} partie</numerusform>
                <numerusform>{n} parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Larger context: {n} tokens ({size:.1f} GB more memory)</source>
            <extracomment>For one: Larger context: {n} token ({size:.1f} GB more memory)</extracomment>
            <translation>
                <numerusform>Contexte plus grand : {n} token ({size:.1f} Go de mémoire en plus)</numerusform>
                <numerusform>Contexte plus grand : {n} tokens ({size:.1f} Go de mémoire en plus)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Leave out the {n} oldest turns</source>
            <extracomment>For one: Leave out the oldest turn</extracomment>
            <translation>
                <numerusform>Exclure l’échange le plus ancien</numerusform>
                <numerusform>Exclure les {n} échanges les plus anciens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Larger context: {n} tokens</source>
            <extracomment>For one: Larger context: {n} token</extracomment>
            <translation>
                <numerusform>Contexte plus grand : {n} token</numerusform>
                <numerusform>Contexte plus grand : {n} tokens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>New chat with this question</source>
            <translation>Nouvelle discussion avec cette question</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Shorten the question</source>
            <translation>Raccourcir la question</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Try again with {model}</source>
            <translation>Réessayer avec {model}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>The conversations are being brought up to date, or what can be read of a damaged file into a new one.
With many of them this takes some time. Nothing is lost if the app is closed meanwhile.</source>
            <translation>Les conversations sont mises à jour, ou ce qui peut être lu d’un fichier endommagé est transféré dans un nouveau.
S’il y en a beaucoup, cela prend un certain temps. Rien n’est perdu si l’application est fermée entre-temps.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>The conversations were brought up to date; the file as it was is kept as {path}.</source>
            <translation>Les conversations ont été mises à jour ; l’ancien fichier est conservé sous {path}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>A file was damaged</source>
            <translation>Un fichier était endommagé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>This is a newer version of the app</source>
            <translation>Ceci est une version plus récente de l’application</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Words, or owner/name of a repository</source>
            <translation>Mots, ou propriétaire/nom d’un dépôt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Search the Hub</source>
            <translation>Rechercher sur le Hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Asking the Hub…</source>
            <translation>Interrogation du Hub…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Other models on the Hub</source>
            <translation>Autres modèles sur le Hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>The Hub has no GGUF model that fits these words.</source>
            <translation>Le Hub n’a aucun modèle GGUF qui corresponde à ces mots.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>It has no model in GGUF files.</source>
            <translation>Il n’a aucun modèle en fichiers GGUF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/palette_entries.py"></location>
            <source>{above}: {words}</source>
            <translation>{above} : {words}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>“{name}” has {length}, and there is room for {room}.</source>
            <translation>« {name} » compte {length}, et il y a de la place pour {room}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>The first {n} pages would fit.</source>
            <extracomment>For one: The first page would fit.</extracomment>
            <translation>
                <numerusform>La première page tiendrait.</numerusform>
                <numerusform>Les {n} premières pages tiendraient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>The first {n} lines would fit.</source>
            <extracomment>For one: The first line would fit.</extracomment>
            <translation>
                <numerusform>La première ligne tiendrait.</numerusform>
                <numerusform>Les {n} premières lignes tiendraient.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Not even its first page fits: leave out earlier turns first, or load a longer context.</source>
            <translation>Même sa première page ne tient pas : excluez d’abord d’anciens échanges, ou chargez un contexte plus long.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Not even its first line fits: leave out earlier turns first, or load a longer context.</source>
            <translation>Même sa première ligne ne tient pas : excluez d’abord d’anciens échanges, ou chargez un contexte plus long.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Too long to attach whole</source>
            <translation>Trop long à joindre en entier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach</source>
            <translation>Joindre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>{length}; there is room for {room}.</source>
            <translation>{length} ; il y a de la place pour {room}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>{length}: too long for {room}.</source>
            <translation>{length} : trop long pour {room}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>to</source>
            <comment>between the first and the last page or line</comment>
            <translation>à</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Last page to attach</source>
            <translation>Dernière page à joindre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Last line to attach</source>
            <translation>Dernière ligne à joindre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach &amp;pages</source>
            <translation>Joindre les &amp;pages</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach &amp;lines</source>
            <translation>Joindre les &amp;lignes</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Print the chat, with the reasoning that is open</source>
            <translation>Imprimer la discussion, avec le raisonnement déplié</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Choose another folder or name, or close the program that has the file open.</source>
            <translation>Choisissez un autre dossier ou un autre nom, ou fermez le programme qui a ouvert le fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>See whether the printer is on, or export the chat as a PDF.</source>
            <translation>Vérifiez que l’imprimante est allumée, ou exportez la discussion en PDF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Chat</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The PDF could not be written</source>
            <translation>Le PDF n’a pas pu être écrit</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>{path} could not be written.</source>
            <translation>{path} n’a pas pu être écrit.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The chat could not be printed</source>
            <translation>La discussion n’a pas pu être imprimée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The printer took no pages.</source>
            <translation>L’imprimante n’a pris aucune page.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/recommended.py"></location>
            <source>Recommended for this computer</source>
            <translation>Recommandé pour cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/recommended.py"></location>
            <source>No model fits</source>
            <translation>Aucun modèle ne convient</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>There is no reply</source>
            <translation>Il n’y a pas de réponse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>An audit record is of a reply.</source>
            <translation>Un relevé d’audit porte sur une réponse.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Ask a question first.</source>
            <translation>Posez d’abord une question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>There is nothing to compare</source>
            <translation>Il n’y a rien à comparer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>No message here has another version.</source>
            <translation>Aucun message n’a d’autre version ici.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>“Regenerate” a reply, or edit a question, for another version of it.</source>
            <translation>Utilisez « Régénérer » pour une réponse, ou modifiez une question, pour en obtenir une autre version.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Export audit record</source>
            <translation>Exporter un relevé d’audit</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Audit records (*.audit.json)</source>
            <translation>Relevés d’audit (*.audit.json)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>Remove a model</source>
            <translation>Supprimer un modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>Remove {name}?</source>
            <translation>Supprimer {name} ?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>This frees {size}. It can be downloaded again.</source>
            <translation>Cela libère {size}. Il peut être téléchargé de nouveau.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>There is no place to go on from</source>
            <translation>Il n’y a pas d’endroit d’où continuer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>The reply must have ended.</source>
            <translation>La réponse doit être terminée.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>In its reasoning, select the last words that are to be kept.</source>
            <translation>Dans son raisonnement, sélectionnez les derniers mots à conserver.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply is done</source>
            <translation>La réponse est prête</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply was interrupted</source>
            <translation>La réponse a été interrompue</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply failed</source>
            <translation>La réponse a échoué</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>The app ended unexpectedly last time</source>
            <translation>L’application s’est terminée de façon inattendue la dernière fois</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>Your chats are safe on disk. A report of what failed is kept on this computer; it was not sent.</source>
            <translation>Vos discussions sont en sécurité sur le disque. Un rapport de ce qui a échoué est conservé sur cet ordinateur ; il n’a pas été envoyé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>Help → Reports shows it.</source>
            <translation>Aide → Rapports l’affiche.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>What went wrong is written down here, on this computer, and never sent. A report says what failed where in the app’s code, on which system; nothing that you or the model wrote is in it. Read it before you pass it on.</source>
            <translation>Ce qui a mal tourné est noté ici, sur cet ordinateur, et jamais envoyé. Un rapport dit ce qui a échoué, à quel endroit du code de l’application et sur quel système ; il ne contient rien de ce que vous ou le modèle avez écrit. Lisez-le avant de le transmettre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>There are no reports: nothing has gone wrong.</source>
            <translation>Il n’y a pas de rapport : rien n’a mal tourné.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Mistake in the app</source>
            <translation>Erreur de l’application</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Sudden end of the app</source>
            <translation>Fin soudaine de l’application</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>End of the engine</source>
            <translation>Fin du moteur</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>report</source>
            <translation>rapport</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Reveal in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Reveal in Finder</source>
            <translation>Afficher dans le Finder</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Show in Explorer</source>
            <translation>Afficher dans l’Explorateur</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search all chats</source>
            <translation>Rechercher partout</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search all chats (Ctrl+Shift+F)</source>
            <translation>Rechercher dans toutes les discussions (Ctrl+Maj+F)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search the reasoning too</source>
            <translation>Rechercher aussi dans le raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Leave the search (Esc)</source>
            <translation>Quitter la recherche (Échap)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>The newest {n} places</source>
            <extracomment>For one: The newest place</extracomment>
            <translation>
                <numerusform>Le résultat le plus récent</numerusform>
                <numerusform>Les {n} résultats les plus récents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>{n} found</source>
            <extracomment>For one: {n} found</extracomment>
            <translation>
                <numerusform>{n} résultat</numerusform>
                <numerusform>{n} résultats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sections.py"></location>
            <source>{words} {object}</source>
            <translation>{words} : {object}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Reset {name}</source>
            <translation>Réinitialiser {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Take the default again</source>
            <translation>Reprendre la valeur par défaut</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>On</source>
            <comment>a setting</comment>
            <translation>Activé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The system's</source>
            <translation>Celle du système</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Serif</source>
            <translation>Avec empattements</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Sans serif</source>
            <translation>Sans empattements</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>As the model likes</source>
            <translation>Au choix du modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Answer directly</source>
            <translation>Répondre directement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Short: {tokens}</source>
            <translation>Courte : {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Medium: {tokens}</source>
            <translation>Moyenne : {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Long: {tokens}</source>
            <translation>Longue : {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Only tell me</source>
            <translation>M’avertir seulement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Close it and answer</source>
            <translation>La clore et répondre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Stop the reply</source>
            <translation>Arrêter la réponse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Chats and reasoning</source>
            <translation>Discussions et raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Models and downloads</source>
            <translation>Modèles et téléchargements</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Make no connections at all: no searches, no downloads. Help → Connections lists what was made. Default: off.</source>
            <translation>N’établir aucune connexion : ni recherches, ni téléchargements. Aide → Connexions liste celles qui ont été établies. Par défaut : désactivé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source> MB/s</source>
            <translation> Mo/s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Takes effect at the next start. Default: as the system.</source>
            <translation>Prend effet au prochain démarrage. Par défaut : comme le système.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The colours of all windows. High contrast is light or dark as the system is. Default: as the system.</source>
            <translation>Les couleurs de toutes les fenêtres. Le contraste élevé est clair ou sombre selon le système. Par défaut : comme le système.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Interface size</source>
            <translation>Taille de l’interface</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Of the letters in lists, menus and windows; View → Zoom is for the chat. Default: 100 %.</source>
            <translation>Celle des lettres dans les listes, les menus et les fenêtres ; Affichage → Zoom agit sur la discussion. Par défaut : 100 %.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Font of the chat</source>
            <translation>Police de la discussion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The letters of questions and replies; formulas and code keep theirs. Default: the system's.</source>
            <translation>Les lettres des questions et des réponses ; les formules et le code gardent les leurs. Par défaut : celle du système.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Tell of long replies</source>
            <translation>Signaler les longues réponses</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>A notification when one is done while another window is used; without the chat's words. Default: on.</source>
            <translation>Une notification quand une réponse est prête et qu’une autre fenêtre est utilisée ; sans les mots de la discussion. Par défaut : activé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Keep the computer awake</source>
            <translation>Garder l’ordinateur éveillé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Only while a reply is written; the display may go dark. Default: on.</source>
            <translation>Seulement pendant l’écriture d’une réponse ; l’écran peut s’éteindre. Par défaut : activé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The most that all of them take together. Default: no limit.</source>
            <translation>Le maximum pour tous les téléchargements réunis. Par défaut : sans limite.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Addresses between spaces; the next is asked where one fails. Default: the one that is shown in grey.</source>
            <translation>Adresses séparées par des espaces ; en cas d’échec, la suivante est interrogée. Par défaut : celle affichée en gris.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>On: set by {variable} for this start.</source>
            <translation>Activé : défini par {variable} pour cette session.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Show the reasoning</source>
            <translation>Afficher le raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Whether the reasoning above the replies is open, as the button above the chat has it. Default: on.</source>
            <translation>Détermine si le raisonnement au-dessus des réponses est déplié, comme le bouton au-dessus de la discussion. Par défaut : activé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Thinking</source>
            <translation>Réflexion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Whether the model thinks before it answers, as in the prompt box. Default: as the model likes.</source>
            <translation>Détermine si le modèle réfléchit avant de répondre, comme dans la zone de saisie. Par défaut : au choix du modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The most tokens that it may take before the answer begins, as in the prompt box. Default: no limit.</source>
            <translation>Le nombre maximal de tokens qu’elle peut prendre avant le début de la réponse, comme dans la zone de saisie. Par défaut : sans limite.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>When a thought goes in circles</source>
            <translation>Si une réflexion tourne en rond</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>What is done when the model repeats itself, as in the prompt box. Default: only tell me.</source>
            <translation>Ce qui se passe quand le modèle se répète, comme dans la zone de saisie. Par défaut : m’avertir seulement.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Take the default for every setting?</source>
            <translation>Reprendre la valeur par défaut de chaque réglage ?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Search the settings</source>
            <translation>Rechercher dans les réglages</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>No setting has these words. The settings of a model are in File → Model Settings.</source>
            <translation>Aucun réglage ne contient ces mots. Les réglages d’un modèle sont dans Fichier → Réglages du modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Reset all…</source>
            <translation>Tout réinitialiser…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Chats, models and the settings of each model stay as they are.</source>
            <translation>Les discussions, les modèles et les réglages de chaque modèle restent tels quels.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous turn</source>
            <translation>Dans la discussion : message suivant et précédent</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous formula</source>
            <translation>Dans la discussion : formule suivante et précédente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous code block</source>
            <translation>Dans la discussion : bloc de code suivant et précédent</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous table</source>
            <translation>Dans la discussion : tableau suivant et précédent</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous reasoning</source>
            <translation>Dans la discussion : raisonnement suivant et précédent</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: open or close the reasoning that has the focus</source>
            <translation>Dans la discussion : replier ou déplier le raisonnement qui a le focus</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: copy the formula or code that has the focus</source>
            <translation>Dans la discussion : copier la formule ou le code qui a le focus</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: copy the formula that has the focus as MathML</source>
            <translation>Dans la discussion : copier en MathML la formule qui a le focus</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: beginning and end of the chat</source>
            <translation>Dans la discussion : début et fin</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>gently, on battery</source>
            <translation>au ralenti, sur batterie</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>gently, the computer is hot</source>
            <translation>au ralenti, l’ordinateur est chaud</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>Reading {done:.0%}</source>
            <translation>Lecture {done:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>your question waits</source>
            <translation>votre question attend</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Your chats will be listed here.</source>
            <translation>Vos discussions apparaîtront ici.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Chat deleted</source>
            <translation>Discussion supprimée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Fold</source>
            <translation>Replier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets.py"></location>
            <source>&amp;Snippets</source>
            <translation>Te&amp;xtes types</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets.py"></location>
            <source>&amp;Edit Snippets…</source>
            <translation>&amp;Modifier les textes types…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Snippets</source>
            <translation>Textes types</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>The text that typing / and the name puts into the prompt box</source>
            <translation>Le texte que « / » suivi du nom insère dans la zone de saisie</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>snippet-{number}</source>
            <translation>texte-{number}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Type / and a name in the prompt box, or take one from the Chat menu.</source>
            <translation>Saisissez / et un nom dans la zone de saisie, ou choisissez-en un dans le menu Discussion.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Not loaded</source>
            <translation>Non chargé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>context {n} tokens</source>
            <extracomment>For one: context {n} token</extracomment>
            <translation>
                <numerusform>contexte de {n} token</numerusform>
                <numerusform>contexte de {n} tokens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Loading {done:.0%}</source>
            <translation>Chargement {done:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Thinking…</source>
            <translation>Réflexion…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Writing…</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>You are using the small demo model.</source>
            <translation>Vous utilisez le petit modèle de démonstration.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Get Magistral…</source>
            <translation>Obtenir Magistral…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>{size:.2f} GB</source>
            <translation>{size:.2f} Go</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Demo model (small arithmetic)</source>
            <translation>Modèle de démonstration (petits calculs)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Open a model file…</source>
            <translation>Ouvrir un fichier de modèle…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Model settings…</source>
            <translation>Réglages du modèle…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Model details…</source>
            <translation>Détails du modèle…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>As the Model Likes</source>
            <translation>Au choix du modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Answer Directly</source>
            <translation>Répondre directement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>No Limit</source>
            <translation>Sans limite</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Short</source>
            <translation>Courte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Medium</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Long</source>
            <translation>Longue</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Only Tell Me</source>
            <translation>M’avertir seulement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Close the Thought and Answer</source>
            <translation>Clore la réflexion et répondre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Stop the Reply</source>
            <translation>Arrêter la réponse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: auto</source>
            <translation>Réflexion : auto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: always</source>
            <translation>Réflexion : toujours</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: off</source>
            <translation>Réflexion : non</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>short</source>
            <comment>a budget</comment>
            <translation>courte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>medium</source>
            <comment>a budget</comment>
            <translation>moyenne</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>long</source>
            <comment>a budget</comment>
            <translation>longue</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>{n} Tokens</source>
            <extracomment>For one: {n} Token</extracomment>
            <translation>
                <numerusform>{n} token</numerusform>
                <numerusform>{n} tokens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Whether and how long the model thinks before it answers</source>
            <translation>Choisir si le modèle réfléchit avant de répondre, et combien de temps</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>&amp;Thinking</source>
            <translation>&amp;Réflexion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>&amp;Length of a Thought</source>
            <translation>&amp;Longueur de la réflexion</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>When It Goes in &amp;Circles</source>
            <translation>Si elle &amp;tourne en rond</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Other…</source>
            <translation>Autre…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Other ({budget})…</source>
            <translation>Autre ({budget})…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Some models are given only to people who have accepted their conditions. Accept them on the model's page, make a token there that may read, and enter it here.</source>
            <translation>Certains modèles ne sont donnés qu’aux personnes qui ont accepté leurs conditions. Acceptez-les sur la page du modèle, créez-y un jeton autorisé à lire et saisissez-le ici.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>It is sent to {host} and to nobody else. It is kept in this system's keychain; where there is none, it is used until you close the app. It is never written into the app's settings or logs.</source>
            <translation>Il est envoyé à {host} et à personne d’autre. Il est conservé dans le trousseau de clés de ce système ; s’il n’y en a pas, il sert jusqu’à la fermeture de l’application. Il n’est jamais écrit dans les réglages ni dans les journaux de l’application.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Access token for {host}</source>
            <translation>Jeton d’accès pour {host}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Use this token</source>
            <translation>Utiliser ce jeton</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the page that draws them ended unexpectedly several times. Start the app again to get it back; if this happens again, your graphics driver may need an update.</source>
            <translation>Les formules s’affichent en source TeX : la page qui les dessine s’est terminée plusieurs fois de façon inattendue. Redémarrez l’application pour la retrouver ; si cela se reproduit, votre pilote graphique a peut-être besoin d’une mise à jour.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the system library {library} is missing, which the reading page needs. Install the system package that holds it, then start the app again.</source>
            <translation>Les formules s’affichent en source TeX : il manque la bibliothèque système {library}, dont la page de lecture a besoin. Installez le paquet système qui la contient, puis redémarrez l’application.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: Qt WebEngine could not be loaded ({error}). Install the app again.</source>
            <translation>Les formules s’affichent en source TeX : Qt WebEngine n’a pas pu être chargé ({error}). Réinstallez l’application.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the system library {library} is missing, which the reading page needs. On Debian and Ubuntu install {package}, then start the app again.</source>
            <translation>Les formules s’affichent en source TeX : il manque la bibliothèque système {library}, dont la page de lecture a besoin. Sous Debian et Ubuntu, installez {package}, puis redémarrez l’application.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>libasound2 (libasound2t64 on newer releases)</source>
            <translation>libasound2 (libasound2t64 sur les versions récentes)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy formula as TeX</source>
            <translation>Copier la formule en TeX</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy formula as MathML</source>
            <translation>Copier la formule en MathML</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy answer as Markdown</source>
            <translation>Copier la réponse en Markdown</translation>
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
            <translation>texte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Wrap</source>
            <comment>the lines of code</comment>
            <translation>Retour à la ligne</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Done</source>
            <comment>a task</comment>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>[image: {words}]</source>
            <translation>[image : {words}]</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Your question {n}</source>
            <translation>Votre question {n}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Attached files</source>
            <translation>Fichiers joints</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Show all</source>
            <comment>of a long question</comment>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Show less</source>
            <comment>of a long question</comment>
            <translation>Afficher moins</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Reply {n}</source>
            <comment>its number</comment>
            <translation>Réponse {n}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Text of the reasoning</source>
            <translation>Texte du raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Outline</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Outline of the reasoning</source>
            <translation>Plan du raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>First doubt</source>
            <translation>Premier doute</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Last result</source>
            <translation>Dernier résultat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Close and remove the mark</source>
            <translation>Fermer et retirer la marque</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Answer</source>
            <comment>of a reply</comment>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Copy answer</source>
            <translation>Copier la réponse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>To the end</source>
            <comment>of the chat</comment>
            <translation>Aller à la fin</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Similar reasoning</source>
            <translation>Raisonnement similaire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>TeX copied</source>
            <translation>TeX copié</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>MathML copied</source>
            <translation>MathML copié</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>{version} / {versions}</source>
            <translation>{version} / {versions}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Compare…</source>
            <translation>Comparer…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/plain_turns.py"></location>
            <source>{kind}:</source>
            <comment>a part of a thought, whose words follow</comment>
            <translation>{kind} :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web.py"></location>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web_reader.py"></location>
            <source>Copy link to this passage</source>
            <translation>Copier le lien vers ce passage</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web_reader.py"></location>
            <source>Show similar reasoning</source>
            <translation>Afficher le raisonnement similaire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Ask something. The reasoning appears beside the answer.</source>
            <translation>Posez une question. Le raisonnement apparaît à côté de la réponse.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Waiting for the model…</source>
            <translation>En attente du modèle…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Go on with a note…</source>
            <translation>Continuer avec une note…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Go on from here…</source>
            <translation>Continuer à partir d’ici…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Regenerate</source>
            <translation>Régénérer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Previous version</source>
            <translation>Version précédente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Next version</source>
            <translation>Version suivante</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Compare versions…</source>
            <translation>Comparer les versions…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Export audit record…</source>
            <translation>Exporter un relevé d’audit…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Delete this version</source>
            <translation>Supprimer cette version</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Export reply…</source>
            <translation>Exporter la réponse…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Interrupted: the app or the engine ended while this was being written</source>
            <translation>Interrompue : l’application ou le moteur s’est terminé pendant l’écriture</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply failed.</source>
            <translation>La réponse a échoué.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The answer follows the reasoning.</source>
            <translation>La réponse suit le raisonnement.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No words of doubt were found in this reasoning</source>
            <translation>Aucun mot de doute n’a été trouvé dans ce raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No words of a result were found in this reasoning</source>
            <translation>Aucun mot de résultat n’a été trouvé dans ce raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No similar text in the reasoning</source>
            <translation>Aucun texte similaire dans le raisonnement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Link copied</source>
            <translation>Lien copié</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Select something in a reply to copy a link to it</source>
            <translation>Sélectionnez un passage d’une réponse pour en copier le lien</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Worth a look</source>
            <translation>À regarder de près</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Word matches, not an analysis</source>
            <translation>Simple repérage de mots, pas une analyse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Left out of what the model is sent</source>
            <translation>Exclu de ce qui est envoyé au modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Send them again</source>
            <translation>Les envoyer de nouveau</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Start</source>
            <comment>of a thought</comment>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Doubt</source>
            <translation>Doute</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Check</source>
            <comment>a part of a thought</comment>
            <translation>Vérification</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Another way</source>
            <translation>Autre voie</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The {n} messages above are left out: the model no longer sees them</source>
            <extracomment>For one: The message above is left out: the model no longer sees it</extracomment>
            <translation>
                <numerusform>Le message ci-dessus est exclu : le modèle ne le voit plus</numerusform>
                <numerusform>Les {n} messages ci-dessus sont exclus : le modèle ne les voit plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Similar text · {share:.0%} of the words in common</source>
            <translation>Texte similaire · {share:.0%} des mots en commun</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reasoning’s last result reads {reasoning}; the answer says {answer}.</source>
            <translation>Le dernier résultat du raisonnement est {reasoning} ; la réponse dit {answer}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply was stopped.</source>
            <translation>La réponse a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply was interrupted.</source>
            <translation>La réponse a été interrompue.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply has ended.</source>
            <translation>La réponse est terminée.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Stopped</source>
            <comment>a reply</comment>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Cut off: the reply reached the longest it may be</source>
            <translation>Coupée : la réponse a atteint sa longueur maximale</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Stopped: it was going in circles</source>
            <translation>Arrêtée : elle tournait en rond</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Thinking… {duration}</source>
            <translation>Réflexion… {duration}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Thought for {duration}</source>
            <translation>Réflexion de {duration}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The model is thinking.</source>
            <translation>Le modèle réfléchit.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The answer is being written.</source>
            <translation>La réponse s’écrit.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Interrupted · {error}</source>
            <translation>Interrompue · {error}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>≈{tokens}</source>
            <translation>≈{tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/undo_bar.py"></location>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Compare versions</source>
            <translation>Comparer les versions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version on the left</source>
            <translation>Version de gauche</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version on the right</source>
            <translation>Version de droite</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Both versions with their differences</source>
            <translation>Les deux versions avec leurs différences</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>{name}: {first} / {second}</source>
            <translation>{name} : {first} / {second}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Both were written with the same model and settings.</source>
            <translation>Toutes deux ont été écrites avec le même modèle et les mêmes réglages.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Waiting questions</source>
            <translation>Questions en attente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Sent when the reply before it is complete</source>
            <translation>Envoyée quand la réponse précédente est complète</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Take it back into the prompt box</source>
            <translation>La reprendre dans la zone de saisie</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Do not ask it</source>
            <translation>Ne pas la poser</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Next:</source>
            <translation>Prochaine :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Then:</source>
            <translation>Puis :</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Send it now, without waiting for a complete reply</source>
            <translation>L’envoyer maintenant, sans attendre une réponse complète</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>A chat with Magistral, a model that thinks before it answers and shows you its thoughts. It runs on this computer: what you write and what it answers stays here. The app connects only while you download or search for a model, and keeps a list of every connection (Help → Connections).</source>
            <translation>Discutez avec Magistral, un modèle qui réfléchit avant de répondre et vous montre ses réflexions. Il fonctionne sur cet ordinateur : ce que vous écrivez et ce qu’il répond y reste. L’application ne se connecte que pendant que vous téléchargez ou cherchez un modèle, et tient une liste de toutes les connexions (Aide → Connexions).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Looking which model suits this computer…</source>
            <translation>Recherche du modèle qui convient à cet ordinateur…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>The demo model comes with the app. It is tiny and reasons through small arithmetic only, to show how the app behaves. You can write below at any time; a download goes on meanwhile.</source>
            <translation>Le modèle de démonstration est fourni avec l’application. Il est minuscule et ne raisonne que sur de petits calculs, pour montrer comment l’application se comporte. Vous pouvez écrire ci-dessous à tout moment ; un téléchargement continue entre-temps.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Welcome to Magistral Desktop</source>
            <translation>Bienvenue dans Magistral Desktop</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Choose another…</source>
            <translation>Choisir un autre…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Try the demo at once</source>
            <translation>Essayer la démonstration</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There is no file to write</source>
            <translation>Il n’y a pas de fichier à écrire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>No file was named.</source>
            <translation>Aucun fichier n’a été indiqué.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>Add --output PATH.</source>
            <translation>Ajoutez --output CHEMIN.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There are no chats</source>
            <translation>Il n’y a pas de discussions</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>{path} is not there.</source>
            <translation>{path} n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>Name the profile with --profile.</source>
            <translation>Indiquez le profil avec --profile.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There is no such chat</source>
            <translation>Cette discussion n’existe pas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>No chat has the number {id}.</source>
            <translation>Aucune discussion ne porte le numéro {id}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>`magistral-desktop export` lists the chats there are.</source>
            <translation>`magistral-desktop export` liste les discussions existantes.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>The engine does not answer</source>
            <translation>Le moteur ne répond pas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>It knows this computer's memory and GPU, but did not say.</source>
            <translation>Il connaît la mémoire et le GPU de cet ordinateur, mais n’a rien dit.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Describe the computer with --memory and --gpu-memory, or install the app again.</source>
            <translation>Décrivez l’ordinateur avec --memory et --gpu-memory, ou réinstallez l’application.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>The computer is not described</source>
            <translation>L’ordinateur n’est pas décrit</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Its --memory is missing.</source>
            <translation>Son option --memory manque.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Give that too.</source>
            <translation>Indiquez-la aussi.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>The computer is running out of memory</source>
            <translation>L’ordinateur manque de mémoire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>The reply was paused and what the model has read of the chat was kept, before everything slows down.</source>
            <translation>La réponse a été mise en pause et ce que le modèle a lu de la discussion a été conservé, avant que tout ne ralentisse.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>Close other programs, then choose “Go on”; or load the model with a shorter context.</source>
            <translation>Fermez d’autres programmes, puis choisissez « Continuer » ; ou chargez le modèle avec un contexte plus court.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>This is not the first part of the model</source>
            <translation>Ce n’est pas la première partie du modèle</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>{name} is one of {n} files that belong together.</source>
            <extracomment>For one: {name} is one of {n} file that belong together.</extracomment>
            <translation>
                <numerusform>{name} est l’un de {n} fichier qui vont ensemble.</numerusform>
                <numerusform>{name} est l’un de {n} fichiers qui vont ensemble.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>Choose the first of them.</source>
            <translation>Choisissez le premier d’entre eux.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>{name} is one of {n} files that belong together; {part} cannot be read.</source>
            <extracomment>For one: {name} is one of {n} file that belong together; {part} cannot be read.</extracomment>
            <translation>
                <numerusform>{name} est l’un de {n} fichier qui vont ensemble ; {part} ne peut pas être lu.</numerusform>
                <numerusform>{name} est l’un de {n} fichiers qui vont ensemble ; {part} ne peut pas être lu.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}, a smaller model of the same family, as Magistral Small does not fit here: {how}</source>
            <translation>{model}, un modèle plus petit de la même famille, car Magistral Small ne tient pas ici : {how}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{context}; {place}.</source>
            <translation>{context} ; {place}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{n} tokens of context and a {kv_type} KV cache</source>
            <extracomment>For one: {n} token of context and a {kv_type} KV cache</extracomment>
            <translation>
                <numerusform>{n} token de contexte et un cache KV {kv_type}</numerusform>
                <numerusform>{n} tokens de contexte et un cache KV {kv_type}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>on the processor, which is slow</source>
            <translation>sur le processeur, qui est lent</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>It needs {least} at least; this computer can give a model {most}.</source>
            <translation>Il a besoin d’au moins {least} ; cet ordinateur peut donner {most} à un modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>The file takes {size} of disk, of which {free} are free.</source>
            <translation>Le fichier occupe {size} sur le disque, dont {free} sont libres.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>No known model fits this computer, which can give one {most}; the demo model runs everywhere.</source>
            <translation>Aucun modèle connu ne convient à cet ordinateur, qui peut lui donner {most} ; le modèle de démonstration fonctionne partout.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}: {how}</source>
            <translation>{model} : {how}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}, a smaller model of the same family, as Magistral Small does not fit on the GPU: {how}</source>
            <translation>{model}, un modèle plus petit de la même famille, car Magistral Small ne tient pas sur le GPU : {how}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>all of it on the GPU</source>
            <translation>entièrement sur le GPU</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{n} layers</source>
            <extracomment>For one: {n} layer</extracomment>
            <translation>
                <numerusform>{n} couche</numerusform>
                <numerusform>{n} couches</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{on_gpu} of {layers} on the GPU, the rest on the slower processor</source>
            <translation>{on_gpu} des {layers} sur le GPU, le reste sur le processeur, plus lent</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>on the processor, which is slow, as too little fits on the GPU</source>
            <translation>sur le processeur, qui est lent, car trop peu tient sur le GPU</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>This model file cannot be read</source>
            <translation>Ce fichier de modèle ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It describes a tensor that cannot be.</source>
            <translation>Il décrit un tenseur impossible.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is of a GGUF version that this app does not know.</source>
            <translation>{name} est d’une version de GGUF que cette application ne connaît pas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Choose a newer file of the same model.</source>
            <translation>Choisissez un fichier plus récent du même modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>The model file is empty</source>
            <translation>Le fichier de modèle est vide</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} has no content.</source>
            <translation>{name} n’a pas de contenu.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is not in the GGUF format.</source>
            <translation>{name} n’est pas au format GGUF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It ends after a few bytes.</source>
            <translation>Il s’arrête après quelques octets.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} was written for a big-endian computer, whose numbers this one reads the other way round.</source>
            <translation>{name} a été écrit pour un ordinateur gros-boutiste, dont celui-ci lit les nombres à l’envers.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Choose a little-endian file.</source>
            <translation>Choisissez un fichier petit-boutiste.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is of a GGUF version that this app does not know ({version}).</source>
            <translation>{name} est d’une version de GGUF que cette application ne connaît pas ({version}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Update the app, or choose another file.</source>
            <translation>Mettez l’application à jour, ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It claims to hold more than any model does.</source>
            <translation>Il prétend contenir plus qu’aucun modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It names the same tensor twice.</source>
            <translation>Il nomme deux fois le même tenseur.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its alignment is not a power of two.</source>
            <translation>Son alignement n’est pas une puissance de deux.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It should have {needed} bytes but has {size}.</source>
            <translation>Il devrait compter {needed} octets mais en compte {size}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its header is cut off.</source>
            <translation>Son en-tête est coupé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its metadata says the same thing twice.</source>
            <translation>Ses métadonnées disent deux fois la même chose.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} holds weights of a kind that this app does not know ({kind}).</source>
            <translation>{name} contient des poids d’un genre que cette application ne connaît pas ({kind}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Update the app, or choose another quantization of the model.</source>
            <translation>Mettez l’application à jour, ou choisissez une autre quantification du modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its metadata has values of a kind that does not exist.</source>
            <translation>Ses métadonnées ont des valeurs d’un genre qui n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its header is longer than any model's.</source>
            <translation>Son en-tête est plus long que celui d’aucun modèle.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>Load with {n} tokens of context and {kv_type} KV cache</source>
            <extracomment>For one: Load with {n} token of context and {kv_type} KV cache</extracomment>
            <translation>
                <numerusform>Charger avec {n} token de contexte et un cache KV {kv_type}</numerusform>
                <numerusform>Charger avec {n} tokens de contexte et un cache KV {kv_type}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>No shorter context would make it fit. {model} ({quantization}, {size}) would fit this computer.</source>
            <translation>Aucun contexte plus court ne le ferait tenir. {model} ({quantization}, {size}) conviendrait à cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>It may fit with less room for the conversation.</source>
            <translation>Il tiendra peut-être avec moins de place pour la conversation.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>Close other apps, or choose a smaller model.</source>
            <translation>Fermez d’autres applications, ou choisissez un modèle plus petit.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{n} of {layers} are on the GPU; the rest runs on the slower processor.</source>
            <extracomment>For one: {n} of {layers} is on the GPU; the rest runs on the slower processor.</extracomment>
            <translation>
                <numerusform>{n} des {layers} est sur le GPU ; le reste s’exécute sur le processeur, plus lent.</numerusform>
                <numerusform>{n} des {layers} sont sur le GPU ; le reste s’exécute sur le processeur, plus lent.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{size:.0f} MB</source>
            <translation>{size:.0f} Mo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>It takes {size} of {whole}.</source>
            <translation>Il occupe {size} sur {whole}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>Nothing is on the GPU; it all runs on the slower processor.</source>
            <translation>Rien n’est sur le GPU ; tout s’exécute sur le processeur, plus lent.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{n} layers take {size} on the GPU, which has {room} for a model.</source>
            <extracomment>For one: {n} layer takes {size} on the GPU, which has {room} for a model.</extracomment>
            <translation>
                <numerusform>{n} couche occupe {size} sur le GPU, qui a {room} pour un modèle.</numerusform>
                <numerusform>{n} couches occupent {size} sur le GPU, qui a {room} pour un modèle.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>It needs {size} of memory; this computer can give a model {room}.</source>
            <translation>Il a besoin de {size} de mémoire ; cet ordinateur peut donner {room} à un modèle.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>With fewer than {n} tokens of context, a long thought has no room.</source>
            <extracomment>For one: With fewer than {n} token of context, a long thought has no room.</extracomment>
            <translation>
                <numerusform>Avec moins de {n} token de contexte, une longue réflexion n’a pas la place.</numerusform>
                <numerusform>Avec moins de {n} tokens de contexte, une longue réflexion n’a pas la place.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>The disk is too full</source>
            <translation>Le disque est trop plein</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{size} more must be free. What was received is kept.</source>
            <translation>Il faut encore libérer {size}. Ce qui a été reçu est conservé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Free some space, then resume.</source>
            <translation>Libérez de l’espace, puis reprenez.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{repo} has these:{files}</source>
            <translation>{repo} contient ceux-ci :{files}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{repo} has no GGUF file.</source>
            <translation>{repo} n’a aucun fichier GGUF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Which file?</source>
            <translation>Quel fichier ?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Name one: models pull REPO/FILE.</source>
            <translation>Indiquez-en un : models pull REPO/FILE.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply was begun by {model}, and only the same model can go on with it. Loaded is {loaded}.</source>
            <translation>Cette réponse a été commencée par {model}, et seul le même modèle peut la continuer. Le modèle chargé est {loaded}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply was begun by another file of {model}, and only the same model can go on with it. Loaded is {loaded}.</source>
            <translation>Cette réponse a été commencée par un autre fichier de {model}, et seul le même modèle peut la continuer. Le modèle chargé est {loaded}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>There is no room to go on</source>
            <translation>Il n’y a pas de place pour continuer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The conversation fills the whole context of the model.</source>
            <translation>La conversation remplit tout le contexte du modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Load the model with a longer context, or start a new chat.</source>
            <translation>Chargez le modèle avec un contexte plus long, ou commencez une nouvelle discussion.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has no reasoning, or it is still being written.</source>
            <translation>Elle n’a pas de raisonnement, ou elle est encore en cours d’écriture.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It is complete, or it is still being written.</source>
            <translation>Elle est complète, ou elle est encore en cours d’écriture.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Another model is loaded</source>
            <translation>Un autre modèle est chargé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Load that model, or ask the question again.</source>
            <translation>Chargez ce modèle-là, ou posez de nouveau la question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The question is empty</source>
            <translation>La question est vide</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>There is nothing to answer yet.</source>
            <translation>Il n’y a encore rien à quoi répondre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Type a question.</source>
            <translation>Saisissez une question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The question is too long</source>
            <translation>La question est trop longue</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has more than {size} MiB of text, far more than a model can read at once.</source>
            <translation>Elle a plus de {size} Mio de texte, bien plus qu’un modèle ne peut lire à la fois.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Shorten it, or ask about a part of it.</source>
            <translation>Raccourcissez-la, ou posez-la sur une partie seulement.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply cannot go on</source>
            <translation>Cette réponse ne peut pas continuer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask another question.</source>
            <translation>Posez une autre question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The questions after it were answered with the reply as it is.</source>
            <translation>Les questions suivantes ont reçu leur réponse avec celle-ci telle quelle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask for the rest in a new question.</source>
            <translation>Demandez le reste dans une nouvelle question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply cannot be tried again</source>
            <translation>Cette réponse ne peut pas être retentée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has not failed, or something else was asked after it.</source>
            <translation>Elle n’a pas échoué, ou autre chose a été demandé ensuite.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask the question again.</source>
            <translation>Posez de nouveau la question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>The process that read it ended by itself: the file may be damaged.</source>
            <translation>Le processus qui le lisait s’est terminé de lui-même : le fichier est peut-être endommagé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>It takes too long: the file may be damaged, or its disk does not answer.</source>
            <translation>Cela prend trop de temps : le fichier est peut-être endommagé, ou son disque ne répond pas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>“{name}” could not be read</source>
            <translation>« {name} » n’a pas pu être lu</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>Attach a copy, or a part of it.</source>
            <translation>Joignez-en une copie, ou une partie.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/auditing.py"></location>
            <source>There is no record of this</source>
            <translation>Il n’existe pas de relevé pour ceci</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/auditing.py"></location>
            <source>It is no reply, or one that is still being written.</source>
            <translation>Ce n’est pas une réponse, ou elle est encore en cours d’écriture.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/awake.py"></location>
            <source>Writing a reply</source>
            <translation>Écriture d’une réponse</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>This reply is still being written</source>
            <translation>Cette réponse est encore en cours d’écriture</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>There is nothing to ask again</source>
            <translation>Il n’y a rien à redemander</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>The message was deleted.</source>
            <translation>Le message a été supprimé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>Ask in a new message.</source>
            <translation>Posez la question dans un nouveau message.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Ask again: the engine is started anew.</source>
            <translation>Reposez la question : le moteur redémarre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It ended by itself with exit code {code}.</source>
            <translation>Il s’est terminé de lui-même avec le code de sortie {code}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine crashed</source>
            <translation>Le moteur a planté</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It was ended by {signal}.</source>
            <translation>Il a été arrêté par {signal}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine stopped</source>
            <translation>Le moteur s’est arrêté</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The model ran out of memory</source>
            <translation>Le modèle a manqué de mémoire</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The operating system ended the engine, most likely because the memory was full.</source>
            <translation>Le système d’exploitation a arrêté le moteur, sans doute parce que la mémoire était pleine.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Choose a smaller model or a shorter context, or close other programs.</source>
            <translation>Choisissez un modèle plus petit ou un contexte plus court, ou fermez d’autres programmes.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>This processor is not supported</source>
            <translation>Ce processeur n’est pas pris en charge</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine uses an instruction that this processor does not have.</source>
            <translation>Le moteur utilise une instruction que ce processeur n’a pas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Install a build of the app that is made for this machine.</source>
            <translation>Installez une version de l’application faite pour cette machine.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>signal {number}</source>
            <translation>le signal {number}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine could not be started</source>
            <translation>Le moteur n’a pas pu démarrer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Its program could not be run.</source>
            <translation>Son programme n’a pas pu être exécuté.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Install the app again.</source>
            <translation>Réinstallez l’application.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine could not be understood</source>
            <translation>Le moteur n’a pas été compris</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It sent something that is not part of its language.</source>
            <translation>Il a envoyé quelque chose qui n’appartient pas à son langage.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>With all its earlier turns, it is far longer than a model can read at once.</source>
            <translation>Avec tous ses échanges précédents, elle est bien plus longue qu’un modèle ne peut lire à la fois.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>The record does not tell how it was written: it is from a version of the app that did not keep that.</source>
            <translation>Le relevé ne dit pas comment elle a été écrite : il provient d’une version de l’application qui ne le conservait pas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>Ask the question again for a reply that can be.</source>
            <translation>Posez de nouveau la question pour obtenir une réponse qui puisse l’être.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>The record makes no sense: {error}.</source>
            <translation>Le relevé n’a pas de sens : {error}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Its process could not be started. What was received is kept.</source>
            <translation>Son processus n’a pas pu démarrer. Ce qui a été reçu est conservé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Its process ended by itself ({how}). What was received is kept.</source>
            <translation>Son processus s’est terminé de lui-même ({how}). Ce qui a été reçu est conservé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>The download stopped</source>
            <translation>Le téléchargement s’est arrêté</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Resume it; if it stays like this, install the app again.</source>
            <translation>Reprenez-le ; si cela persiste, réinstallez l’application.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>The download stopped by itself; what was received is kept.</source>
            <translation>Le téléchargement s’est arrêté de lui-même ; ce qui a été reçu est conservé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine was shut down</source>
            <translation>Le moteur a été arrêté</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The app ended it.</source>
            <translation>L’application y a mis fin.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Ask again: it is started anew.</source>
            <translation>Reposez la question : il redémarre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>It was started, but did not report in time.</source>
            <translation>Il a démarré, mais ne s’est pas signalé à temps.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Try again; if it stays like this, install the app again.</source>
            <translation>Réessayez ; si cela persiste, réinstallez l’application.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine did not stop in time</source>
            <translation>Le moteur ne s’est pas arrêté à temps</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>It was ended, so the reply is not whole.</source>
            <translation>L’application y a mis fin : la réponse n’est donc pas entière.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Ask again: it starts anew.</source>
            <translation>Reposez la question : il redémarre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The app and its engine do not belong together</source>
            <translation>L’application et son moteur ne vont pas ensemble</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine speaks version {its} of their language, the app version {ours}.</source>
            <translation>Le moteur parle la version {its} de leur langage, l’application la version {ours}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>The file could not be written</source>
            <translation>Le fichier n’a pas pu être écrit</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>Choose another folder or name, and try again.</source>
            <translation>Choisissez un autre dossier ou un autre nom, et réessayez.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>What writes the file has ended.</source>
            <translation>Le programme qui écrit le fichier s’est terminé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>The program that writes it could not be started.</source>
            <translation>Le programme qui l’écrit n’a pas pu démarrer.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/hub.py"></location>
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is too big</source>
            <translation>« {name} » est trop gros</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It has more than {limit} MiB of text or data, far more than a model can read at once.</source>
            <translation>Il a plus de {limit} Mio de texte ou de données, bien plus qu’un modèle ne peut lire à la fois.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach the part that you ask about.</source>
            <translation>Joignez la partie sur laquelle porte la question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is not a text</source>
            <translation>« {name} » n’est pas un texte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Only text, Markdown, code, CSV and PDF files can be attached.</source>
            <translation>Seuls les fichiers texte, Markdown, code, CSV et PDF peuvent être joints.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save what it holds as one of those.</source>
            <translation>Enregistrez son contenu sous l’une de ces formes.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is empty</source>
            <translation>« {name} » est vide</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>There is nothing in it to ask about.</source>
            <translation>Il ne contient rien sur quoi poser une question.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach another file.</source>
            <translation>Joignez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” has no text</source>
            <translation>« {name} » n’a pas de texte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Its pages are pictures, as a scanner makes them.</source>
            <translation>Ses pages sont des images, comme en produit un scanner.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Let a program for text recognition add the text first.</source>
            <translation>Faites d’abord ajouter le texte par un programme de reconnaissance de texte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” takes too much memory to read</source>
            <translation>« {name} » demande trop de mémoire pour être lu</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It may be damaged.</source>
            <translation>Il est peut-être endommagé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach a smaller file.</source>
            <translation>Joignez un fichier plus petit.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>the disk does not say why</source>
            <translation>le disque ne dit pas pourquoi</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>The system says: {why}.</source>
            <translation>Le système dit : {why}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Check that it is still there.</source>
            <translation>Vérifiez qu’il est toujours là.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>The encoding of “{name}” is not known</source>
            <translation>L’encodage de « {name} » est inconnu</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is neither UTF-8 nor UTF-16 with a mark at its beginning.</source>
            <translation>Il n’est ni en UTF-8, ni en UTF-16 avec une marque à son début.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save it as UTF-8, or say what its encoding is.</source>
            <translation>Enregistrez-le en UTF-8, ou indiquez son encodage.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” has too many pages</source>
            <translation>« {name} » a trop de pages</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It has more than {pages}.</source>
            <translation>Il en a plus de {pages}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach a part of it as a file.</source>
            <translation>Joignez-en une partie sous forme de fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is locked by a password</source>
            <translation>« {name} » est protégé par un mot de passe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Its text cannot be read.</source>
            <translation>Son texte ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save a copy without the password.</source>
            <translation>Enregistrez-en une copie sans mot de passe.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is damaged</source>
            <translation>« {name} » est endommagé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is not a PDF that can be read.</source>
            <translation>Ce n’est pas un PDF lisible.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Open it in a PDF reader and save it anew.</source>
            <translation>Ouvrez-le dans un lecteur de PDF et enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is not a file</source>
            <translation>« {name} » n’est pas un fichier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is a folder or a device.</source>
            <translation>C’est un dossier ou un périphérique.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach the files in it.</source>
            <translation>Joignez les fichiers qu’il contient.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The backup cannot be used</source>
            <translation>La sauvegarde ne peut pas être utilisée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>{path}: {reason}</source>
            <translation>{path} : {reason}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>Nothing was changed. Choose another backup.</source>
            <translation>Rien n’a été modifié. Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The backup is from a newer version of this app</source>
            <translation>La sauvegarde provient d’une version plus récente de cette application</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>This version does not know how the conversations in it are kept.</source>
            <translation>Cette version ne sait pas comment les conversations y sont conservées.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>Nothing was changed. Install the newest version of the app, and restore it there.</source>
            <translation>Rien n’a été modifié. Installez la dernière version de l’application et restaurez-y la sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>its log could not be merged</source>
            <translation>son journal n’a pas pu être fusionné</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The conversations in it are damaged.</source>
            <translation>Les conversations qu’elle contient sont endommagées.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>It is no backup of this app, or a part of it is missing.</source>
            <translation>Ce n’est pas une sauvegarde de cette application, ou il en manque une partie.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/database.py"></location>
            <source>it is a database of another program</source>
            <translation>c’est la base de données d’un autre programme</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>search</source>
            <comment>purpose of a connection</comment>
            <translation>recherche</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>list of files</source>
            <comment>purpose of a connection</comment>
            <translation>liste de fichiers</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>details of a file</source>
            <comment>purpose of a connection</comment>
            <translation>détails d’un fichier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>beginning of a file</source>
            <comment>purpose of a connection</comment>
            <translation>début d’un fichier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>file</source>
            <comment>purpose of a connection</comment>
            <translation>fichier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The connection to {host} was cut.</source>
            <translation>La connexion à {host} a été coupée.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The proxy did not let us through to {host}: {reason}.</source>
            <translation>Le serveur mandataire n’a pas laissé passer vers {host} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} cannot be reached: {reason}.</source>
            <translation>{host} est injoignable : {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub refused</source>
            <translation>Le hub a refusé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} answered with status {status}.</source>
            <translation>{host} a répondu avec le statut {status}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Try again later, or choose another mirror.</source>
            <translation>Réessayez plus tard, ou choisissez un autre miroir.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub cannot be reached</source>
            <translation>Le hub est injoignable</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the network connection, then try again: all that was received is kept.</source>
            <translation>Vérifiez la connexion réseau, puis réessayez : tout ce qui a été reçu est conservé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not a model hub</source>
            <translation>Ce n’est pas un hub de modèles</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>What {host} answers is not what a hub answers.</source>
            <translation>Ce que répond {host} n’est pas ce que répond un hub.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the address of the mirror, and whether a network's log-in page is in between.</source>
            <translation>Vérifiez l’adresse du miroir, et qu’aucune page de connexion du réseau ne s’interpose.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This address cannot be used</source>
            <translation>Cette adresse ne peut pas être utilisée</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>“{url}” is not an https address.</source>
            <translation>« {url} » n’est pas une adresse https.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Enter the address of a hub or a mirror that begins with https://.</source>
            <translation>Saisissez l’adresse d’un hub ou d’un miroir qui commence par https://.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This file could not be verified</source>
            <translation>Ce fichier n’a pas pu être vérifié</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub gives no SHA-256 for “{file}”.</source>
            <translation>Le hub ne donne pas de SHA-256 pour « {file} ».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Choose a model file (GGUF), or another mirror.</source>
            <translation>Choisissez un fichier de modèle (GGUF), ou un autre miroir.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The publisher has changed this file</source>
            <translation>L’éditeur a modifié ce fichier</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>“{file}” is no longer the file whose download was begun, and that one is no longer offered.</source>
            <translation>« {file} » n’est plus le fichier dont le téléchargement a commencé, et celui-là n’est plus proposé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Cancel this download and start it anew.</source>
            <translation>Annulez ce téléchargement et recommencez-le.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The file is damaged</source>
            <translation>Le fichier est endommagé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>What was received of “{file}” does not have the checksum that the hub states. It is not used, and was set aside as {aside}.</source>
            <translation>Ce qui a été reçu de « {file} » n’a pas la somme de contrôle indiquée par le hub. Il n’est pas utilisé et a été mis de côté sous {aside}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Download it again; if that fails too, choose another mirror.</source>
            <translation>Téléchargez-le de nouveau ; si cela échoue aussi, choisissez un autre miroir.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The connection cannot be trusted</source>
            <translation>La connexion n’est pas digne de confiance</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The certificate of {host} is not one that this system trusts.</source>
            <translation>Le certificat de {host} n’est pas de ceux auxquels ce système fait confiance.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the date of this computer. Behind a proxy that reads along, set SSL_CERT_FILE to its certificate.</source>
            <translation>Vérifiez la date de cet ordinateur. Derrière un serveur mandataire qui lit les échanges, définissez SSL_CERT_FILE sur son certificat.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} is busy or out of order (status {status}).</source>
            <translation>{host} est surchargé ou hors service (statut {status}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>You need permission for this model</source>
            <translation>Il vous faut une autorisation pour ce modèle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} gives {repo} only to those who accepted its conditions, and knows them by an access token.</source>
            <translation>{host} ne donne {repo} qu’à ceux qui ont accepté ses conditions, et les reconnaît à un jeton d’accès.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Accept the conditions on the page of {repo}, make an access token there and enter it here.</source>
            <translation>Acceptez les conditions sur la page de {repo}, créez-y un jeton d’accès et saisissez-le ici.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not on the hub, or not for everyone</source>
            <translation>Ceci n’est pas sur le hub, ou pas pour tout le monde</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} does not show {repo} to strangers: there is none of this name, or it is private.</source>
            <translation>{host} ne montre pas {repo} aux inconnus : aucun ne porte ce nom, ou il est privé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the name; for a private model enter an access token.</source>
            <translation>Vérifiez le nom ; pour un modèle privé, saisissez un jeton d’accès.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not on the hub</source>
            <translation>Ceci n’est pas sur le hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} has no such file, revision or repository in {repo}.</source>
            <translation>{host} n’a pas ce fichier, cette révision ou ce dépôt dans {repo}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the name.</source>
            <translation>Vérifiez le nom.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} did not answer in time.</source>
            <translation>{host} n’a pas répondu à temps.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server ended the connection before the end of the answer.</source>
            <translation>Le serveur a mis fin à la connexion avant la fin de la réponse.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server sent the file in an encoding that was not asked for.</source>
            <translation>Le serveur a envoyé le fichier dans un encodage qui n’était pas demandé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server sent another part of the file than it was asked for, or of another file.</source>
            <translation>Le serveur a envoyé une autre partie du fichier que celle demandée, ou une partie d’un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The storage host {host} refused with status {status}.</source>
            <translation>L’hôte de stockage {host} a refusé avec le statut {status}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server did not say which part of the file it sent.</source>
            <translation>Le serveur n’a pas dit quelle partie du fichier il envoyait.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>There is no such model</source>
            <translation>Ce modèle n’existe pas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>“{name}” is not among the files that were downloaded to {folder}.</source>
            <translation>« {name} » ne fait pas partie des fichiers téléchargés dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Models that you chose from other folders are yours to remove.</source>
            <translation>Les modèles que vous avez choisis dans d’autres dossiers, c’est à vous de les supprimer.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Several models have this name</source>
            <translation>Plusieurs modèles portent ce nom</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>“{name}” may be {places}.</source>
            <translation>« {name} » peut être {places}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Name it with its folder.</source>
            <translation>Indiquez-le avec son dossier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>This file's name cannot be used</source>
            <translation>Le nom de ce fichier ne peut pas être utilisé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>Choose another file.</source>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>This is not the name of a repository</source>
            <translation>Ce n’est pas le nom d’un dépôt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{repo}” does not have the form owner/name.</source>
            <translation>« {repo} » n’a pas la forme propriétaire/nom.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>Write it as on its page, for example mistralai/Magistral-Small-2509-GGUF.</source>
            <translation>Écrivez-le comme sur sa page, par exemple mistralai/Magistral-Small-2509-GGUF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{file}” is not a safe name for a file.</source>
            <translation>« {file} » n’est pas un nom de fichier sûr.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{file}” is how the app names unfinished files.</source>
            <translation>« {file} » est un nom que l’application réserve aux fichiers inachevés.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>This file is being downloaded already</source>
            <translation>Ce fichier est déjà en cours de téléchargement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>Another window or terminal fetches it at this moment.</source>
            <translation>Une autre fenêtre ou un terminal le télécharge en ce moment.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>Wait until it is done, or stop it there.</source>
            <translation>Attendez qu’il soit terminé, ou arrêtez-le là-bas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/parts.py"></location>
            <source>A part of the model is not on the hub</source>
            <translation>Une partie du modèle n’est pas sur le hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/parts.py"></location>
            <source>{repo} has no “{name}”, which belongs to this model.</source>
            <translation>{repo} n’a pas « {name} », qui fait partie de ce modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>The app is offline</source>
            <translation>L’application est hors ligne</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>It is set to make no connections at all.</source>
            <translation>Elle est réglée pour n’établir aucune connexion.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Turn “Offline” off to download (Help → Connections), or unset MAGISTRAL_OFFLINE if it is set.</source>
            <translation>Désactivez « Hors ligne » pour télécharger (Aide → Connexions), ou retirez la variable MAGISTRAL_OFFLINE si elle est définie.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>This system's keychain keeps nothing.</source>
            <translation>Le trousseau de clés de ce système ne conserve rien.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Something went wrong in the download</source>
            <translation>Un problème est survenu dans le téléchargement</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>This is a fault of the app; its log has the details.</source>
            <translation>C’est une erreur de l’application ; son journal contient les détails.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Try again: all that was received is kept.</source>
            <translation>Réessayez : tout ce qui a été reçu est conservé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/transfer.py"></location>
            <source>The server ended the connection before the end of the file.</source>
            <translation>Le serveur a mis fin à la connexion avant la fin du fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It cannot be read: {reason}.</source>
            <translation>Il ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>The file cannot be imported</source>
            <translation>Le fichier ne peut pas être importé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Nothing was changed. Export the chats again, or choose another file.</source>
            <translation>Rien n’a été modifié. Exportez de nouveau les discussions, ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It holds no chats of this app.</source>
            <translation>Il ne contient aucune discussion de cette application.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>The file is from a newer version of this app</source>
            <translation>Le fichier provient d’une version plus récente de cette application</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It has version {version} of the format; this app knows version {known}.</source>
            <translation>Il a la version {version} du format ; cette application connaît la version {known}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Nothing was changed. Install the newest version of the app, and import the file there.</source>
            <translation>Rien n’a été modifié. Installez la dernière version de l’application et importez-y le fichier.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>“{title}” shows a message that it does not have.</source>
            <translation>« {title} » affiche un message qu’elle n’a pas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Message {id} of “{title}” does not stand below one before it.</source>
            <translation>Le message {id} de « {title} » n’a pas de message précédent au-dessus de lui.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Stretch {id} of “{title}” does not follow from one before it.</source>
            <translation>Le segment {id} de « {title} » ne fait pas suite à un précédent.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/file_kinds.py"></location>
            <source>Text</source>
            <comment>kind of file</comment>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/file_kinds.py"></location>
            <source>Log</source>
            <comment>kind of file</comment>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>“{name}” could not be saved in {folder}.</source>
            <translation>« {name} » n’a pas pu être enregistré dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>Free some space; what you see here is kept while the app is open.</source>
            <translation>Libérez de l’espace ; ce que vous voyez ici est conservé tant que l’application est ouverte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>“{name}” cannot be used</source>
            <translation>« {name} » ne peut pas être utilisé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>{path} could not be read or written: {reason}.</source>
            <translation>{path} n’a pas pu être lu ou écrit : {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>Check that you may write to this folder, and that its disk is connected and not read-only.</source>
            <translation>Vérifiez que vous avez le droit d’écrire dans ce dossier, et que son disque est connecté et n’est pas en lecture seule.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>The model file cannot be read</source>
            <translation>Le fichier de modèle ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>{path} could not be opened: {reason}.</source>
            <translation>{path} n’a pas pu être ouvert : {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>Connect its disk if it is on another one, or choose another model.</source>
            <translation>S’il est sur un autre disque, connectez celui-ci, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>The model's path is not text</source>
            <translation>Le chemin du modèle n’est pas du texte</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>A file or folder name in “{shown}” holds bytes that are not UTF-8.</source>
            <translation>Un nom de fichier ou de dossier dans « {shown} » contient des octets qui ne sont pas de l’UTF-8.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Rename it, then choose it again.</source>
            <translation>Renommez-le, puis choisissez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} does not begin as GGUF files do; it may be another kind of file, or a download that was cut off.</source>
            <translation>{path} ne commence pas comme un fichier GGUF ; c’est peut-être un autre genre de fichier, ou un téléchargement interrompu.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} is not a model file.</source>
            <translation>{path} n’est pas un fichier de modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>The model file is not there</source>
            <translation>Le fichier de modèle n’est pas là</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} does not exist.</source>
            <translation>{path} n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Connect its disk if it was on another one, or choose a model file.</source>
            <translation>S’il était sur un autre disque, connectez celui-ci, ou choisissez un fichier de modèle.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Check that you may read it, or choose another.</source>
            <translation>Vérifiez que vous avez le droit de le lire, ou choisissez-en un autre.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} messages in {chats} could be read, and are here.</source>
            <extracomment>For one: {n} message in {chats} could be read, and is here.</extracomment>
            <translation>
                <numerusform>{n} message dans {chats} a pu être lu, et le voici.</numerusform>
                <numerusform>{n} messages dans {chats} ont pu être lus, et les voici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Nothing in it could be read.</source>
            <translation>Rien n’a pu y être lu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} of {pages} of the file are broken; what was on them is lost.</source>
            <extracomment>For one: {n} of {pages} of the file is broken; what was on it is lost.</extracomment>
            <translation>
                <numerusform>{n} des {pages} du fichier est abîmée ; ce qu’elle contenait est perdu.</numerusform>
                <numerusform>{n} des {pages} du fichier sont abîmées ; ce qu’elles contenaient est perdu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Of {n} messages only the beginning was left.</source>
            <extracomment>For one: Of {n} message only the beginning was left.</extracomment>
            <translation>
                <numerusform>De {n} message, il ne restait que le début.</numerusform>
                <numerusform>De {n} messages, il ne restait que le début.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>The title of {n} chats is lost.</source>
            <extracomment>For one: The title of {n} chat is lost.</extracomment>
            <translation>
                <numerusform>Le titre de {n} discussion est perdu.</numerusform>
                <numerusform>Le titre de {n} discussions est perdu.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Recovered chat</source>
            <translation>Discussion récupérée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} pages</source>
            <extracomment>For one: {n} page</extracomment>
            <translation>
                <numerusform>{n} page</numerusform>
                <numerusform>{n} pages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/renewal.py"></location>
            <source>The conversations were damaged. {found} The damaged file was kept as {aside}.</source>
            <translation>Les conversations étaient endommagées. {found} Le fichier endommagé a été conservé sous {aside}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings were damaged, so the defaults are used. The damaged file was kept as {aside}.</source>
            <translation>Les réglages étaient endommagés : les valeurs par défaut sont utilisées. Le fichier endommagé a été conservé sous {aside}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings are damaged, so the defaults are used. {title}. {detail} {remedy}</source>
            <translation>Les réglages sont endommagés : les valeurs par défaut sont utilisées. {title}. {detail} {remedy}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings could not be read, so the defaults are used: {path}: {reason}.</source>
            <translation>Les réglages n’ont pas pu être lus ({path} : {reason}) : les valeurs par défaut sont utilisées.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are damaged</source>
            <translation>Les conversations sont endommagées</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} n’a pas pu être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Start the app again: it then brings what can still be read into a new file, and keeps the damaged one.</source>
            <translation>Redémarrez l’application : elle transfère alors ce qui peut encore être lu dans un nouveau fichier, et conserve celui qui est endommagé.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are from a newer version of this app</source>
            <translation>Les conversations proviennent d’une version plus récente de cette application</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>{path} was last used by a newer version, and was left as it is.</source>
            <translation>{path} a été utilisé en dernier par une version plus récente, et a été laissé tel quel.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Install the newest version, or start this one with another profile.</source>
            <translation>Installez la dernière version, ou lancez celle-ci avec un autre profil.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are in use</source>
            <translation>Les conversations sont en cours d’utilisation</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Another program has {path} open.</source>
            <translation>{path} est ouvert dans un autre programme.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Close the other window of this app, or the program that reads the file, and start again.</source>
            <translation>Fermez l’autre fenêtre de cette application, ou le programme qui lit le fichier, et redémarrez.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>The keychain cannot be used</source>
            <translation>Le trousseau de clés ne peut pas être utilisé</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>Unlock or install a keychain (on Linux: GNOME Keyring or KWallet). Open models need no token.</source>
            <translation>Déverrouillez ou installez un trousseau de clés (sous Linux : GNOME Keyring ou KWallet). Les modèles ouverts n’exigent pas de jeton.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>The library for it is not installed.</source>
            <translation>La bibliothèque nécessaire n’est pas installée.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/whole_chats.py"></location>
            <source>{title} (copy)</source>
            <translation>{title} (copie)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/whole_chats.py"></location>
            <source>{title} (copy {number})</source>
            <translation>{title} (copie {number})</translation>
        </message>
    </context>
</TS>
