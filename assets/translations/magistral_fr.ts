<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>magistral</name>
        <message>
            <location filename="../../magistral_desktop/app.py"></location>
            <source>The backup is being brought back…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/app.py"></location>
            <source>Something went wrong in the app</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/app.py"></location>
            <source>This is a mistake of ours. Your chats are safe on disk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/app.py"></location>
            <source>Copy the details into a report, and start the app again if it behaves oddly.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>There is no question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>The question is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>Write one in quotes after `ask`.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>This is no audit record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>{file} cannot be read as one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>Choose an exported record.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>The model is not here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>The reply was written by {model}, of which no file with the recorded SHA-256 was found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>Name the file with --model, or download the model first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/formats.py"></location>
            <source>Demo model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/formats.py"></location>
            <source>The template in the model file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>verbatim</source>
            <comment>a loop</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>near repeat</source>
            <comment>a loop</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>no novelty</source>
            <comment>a loop</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>{kind}, {rounds} of {tokens}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>{n} rounds</source>
            <extracomment>For one: {n} round</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>{n} tokens</source>
            <extracomment>For one: {n} token</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/messages.py"></location>
            <source>New chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about {minutes} min left, as earlier thoughts went</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about to answer, as earlier thoughts went</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about {seconds} s left, as earlier thoughts went</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>You asked for the answer here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought reached its budget</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought was closed to keep room for the answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>Answered directly, without a thought</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{n} chats</source>
            <extracomment>For one: {n} chat</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{n} messages</source>
            <extracomment>For one: {n} message</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{speed} tokens/s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>It seems to go in circles since token {position}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought reached its budget of {tokens}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>The engine is not there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>It did not say why.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>Try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/checkup.py"></location>
            <source>{token} is {found}, not {id}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The conversation is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>It is {n} tokens too long: it takes {tokens}, and the context of {context} has room for {room} of them; the rest is kept for the reply.</source>
            <extracomment>For one: It is {n} token too long: it takes {tokens}, and the context of {context} has room for {room} of them; the rest is kept for the reply.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Shorten the question, leave out attachments or old turns, start a new chat, or load the model with a larger context.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>llama.cpp said: {line}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>There is not enough memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The weights of the model did not fit in the memory that is free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Close other apps, put fewer layers on the GPU, or choose a smaller model or quantization.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The KV cache, which holds the conversation, did not fit in the memory that is free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Choose a shorter context or a smaller KV cache type, or close other apps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The compute buffer, in which the model works, did not fit in the memory that is free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Choose a shorter context, turn on flash attention, or close other apps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>{format} needs what this file does not have: its control tokens.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>This model cannot chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>The file says nothing about how a conversation is laid out for it: it is probably a base model, which only continues text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Choose an instruct or reasoning model, or name its prompt format in the settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>{format} needs what this file does not have: a chat template.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Unknown prompt format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>There is no prompt format with the name “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Choose one of the list, or let the app detect it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>The prompt format does not fit this model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Let the app detect the prompt format, or choose another model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>This reply cannot be continued</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>It was written by a model with another vocabulary.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>Load the model that wrote it, or let the question be answered anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>There is nothing to answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>The prompt is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>Write a question.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Download the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a model file whose name ends in .gguf.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said about {name}: {line}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{size:.1f} GB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is not enough memory for this context</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A KV cache for {n} tokens does not fit in this computer's memory: with the model, {size} would be needed.</source>
            <extracomment>For one: A KV cache for {n} token does not fit in this computer's memory: with the model, {size} would be needed.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a shorter context or a smaller KV cache type, close other apps, or choose a smaller model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model could not be started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said: {line}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose another model, or update the app.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model stopped working</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp could not go on (code {code}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Load the model again, with a shorter context if this comes back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This model cannot use a compressed KV cache</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The width of its attention heads does not allow it. llama.cpp said: {line}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the KV cache type f16.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model could not be loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose another model file, or download this one again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said about {name}: nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is not a chat model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is the part of a model that looks at images.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the file of the model itself; its name has no “mmproj”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This kind of model is not supported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is of an architecture that this version of llama.cpp does not know.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} cuts text into tokens in a way that this version of llama.cpp does not know.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A part of the model is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is one of several files that belong together, and another one could not be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Put all its parts into one folder and choose the first one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is incomplete or was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The beginning of {name}, which describes the model, cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is incomplete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} lacks parts that a model of its kind must have; it may hold a vocabulary or an adapter only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the file of a whole model, or download this one again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This model is too big for this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} needs {needed} for its weights alone; this computer has {memory} of memory.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a smaller model or a smaller quantization of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>These settings do not go together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A KV cache of type {kv_type} needs flash attention, which is turned off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Turn on flash attention, or choose the KV cache type f16.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The context is full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is no room for more of this conversation.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Start a new chat.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{path} is not a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is not a model file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{path} is a device or a pipe.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is no file {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>It may have been moved or deleted: choose it again, or choose another model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file cannot be opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>See that you may read the file and that its disk is connected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/model.py"></location>
            <source>{name} is not a model that continues text, such as one for embeddings or translation.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/model.py"></location>
            <source>Choose a chat model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>This reply cannot be replayed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>Load the model that wrote it, with the settings it was written with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>The batches in which it was read are not those of this model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>More random numbers were drawn for it than there are tokens.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>It is longer than the context of {n} tokens that was loaded.</source>
            <extracomment>For one: It is longer than the context of {n} token that was loaded.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/sampler.py"></location>
            <source>It computed something that is not a number; the model file may be damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/sampler.py"></location>
            <source>Load the model again; if this comes back, download the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>No model is loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>There is nothing that could answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Choose a model first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Something went wrong in the engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>This is a fault of the app ({kind}); its log has the details.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Try again; if it comes back, load the model again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>The model's chat template cannot be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>The template in the model file failed: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>Choose another model file, or another prompt format in the settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>It leaves out a part of the conversation.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>This model has no vocabulary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>The file holds weights without the words that belong to them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Choose the file of a chat model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>It needs the control token {token}, which this model does not have.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Choose another prompt format, or let the app detect it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>The prompt was laid out for another model than the one that is loaded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Send the question again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>Checking what the model does…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>This model does not do all that the app relies on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>The check of {name} found: {found}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>It can be used, but its replies may be odd. Models has the details.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>There is no screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>Neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>Start it from a desktop session, or use `magistral-desktop ask "…"` in the terminal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Western European (Windows-1252)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Central European (Windows-1250)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Cyrillic (Windows-1251)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Greek (Windows-1253)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Japanese (Shift JIS)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Chinese (GB 18030)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Chinese (Big5)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Korean (EUC-KR)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>UTF-16 without a mark, little-endian</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Attach files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Which encoding?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>“{name}” is not UTF-8, and does not say what it is. Its text is:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>These are too many files</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>A question can have {n}.</source>
            <extracomment>For one: A question can have {n}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Attach those that you ask about.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_tray.py"></location>
            <source>Reading {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>Remove {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>page {first} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>pages {first}–{last} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>line {first} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>lines {first}–{last} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{size:.1f} MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{n} bytes</source>
            <extracomment>For one: {n} byte</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{size:.0f} KB</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>about {n} tokens</source>
            <extracomment>For one: about {n} token</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>left out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore the backup of {date}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Back up all chats and settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore a backup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backing up all chats and settings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Looking through the backup…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>It holds {n} chats with {messages}, and the settings. They take the place of those there are now, which are kept aside in the app’s folder. The app then starts again.</source>
            <extracomment>For one: It holds {n} chat with {messages}, and the settings. They take the place of those there are now, which are kept aside in the app’s folder. The app then starts again.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backups (*.zip)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backed up: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Problem</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Copy details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>&amp;Pin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Arc&amp;hive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Move to &amp;Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Un&amp;pin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Bring Back from the Arc&amp;hive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Instructions…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Remove the Folder, Keep Its Chats</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>No Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>New Folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Unpin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Pin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Move to Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Bring Back from the Archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Archive</source>
            <comment>verb</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>A file is still being read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Its card appears above your question.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Send it then.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Version deleted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Temporary chat: it is kept in memory only, and gone when you open another chat or quit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Show or hide the reasoning of all replies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Show or hide the chat list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Older</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Yesterday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Last 7 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Last 30 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Pinned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Archive</source>
            <comment>noun</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Chat settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Temperature</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Top-p</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Context in tokens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>The model is loaded again for this chat, and again for the next one without</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Most tokens of a thought (0: no limit)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>This chat like all others: no instructions and numbers of its own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>They are added to the model’s reasoning prompt, which stays as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Instructions for &amp;this chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Instructions for &amp;all chats</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Only in this chat, instead of what the model and the prompt box have:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>A check asks it one short question and looks whether it does what this app relies on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Check</source>
            <comment>verb</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Checked on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Checking: it reads and answers a short question…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Settings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Details…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>The check was stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>the model in use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Command palette</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Nothing has these words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Commands and chats that fit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>{words}, {detail}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Type a command, or words of a chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Command or words of a chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>the model's choice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>always</source>
            <comment>whether the model thinks</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>never</source>
            <comment>whether the model thinks</comment>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>{n} differences</source>
            <extracomment>For one: {n} difference</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>alike</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Seed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Thought</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Budget</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Tokens of reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>none</source>
            <comment>no seed</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>no limit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Ask anything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Your question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Answer now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>End the thought and let the answer follow (Ctrl+Return)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Editing your question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Leave the question as it is (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Attach files: text, code, CSV or PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>That is too long to paste</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>The text has {n} characters; a question can have {most}.</source>
            <extracomment>For one: The text has {n} character; a question can have {most}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Paste the part you ask about.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Stop (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Every connection that the app has made: it makes them only while you download or search, by a process of its own that writes each down before it is made. Nothing else is ever sent: no chats, no reports, no statistics. The window and the model's engine can make no connection. Not in the list: how your system finds a host's address, and pages that you open in your browser. The oldest entries are dropped when there are more than some ten thousand.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Searches and downloads are refused, and those at work are paused. What is on this computer still works.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>“{address}” cannot be used: the address of a hub begins with https://.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Host</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>What for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>{size:.1f} kB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Connections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Offline: make no connections at all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Connections that were made</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>No limit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>The most that downloads may take</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Hub, then mirrors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Addresses between spaces; the next is asked where one fails.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Set by {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Speed of downloads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Enter…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Access token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>access token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Done: the keychain has changed what it keeps for {host}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>MB/s</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>about {used} of {n} tokens</source>
            <extracomment>For one: about {used} of {n} token</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>{used} of {n} tokens</source>
            <extracomment>For one: {used} of {n} token</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>Context in use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>What fills the context, and what leaving it out would free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>Context: {used}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Go on from here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>&amp;Note, if you like. The model goes on as if it had thought this itself:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Nothing: the model thinks anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Another version of the reply begins with the reasoning up to here:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>The reply as it is now is kept beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open this address in your browser?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open</source>
            <comment>verb</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Copy address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open a model file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Length of a thought</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>The most tokens that a thought may take; 0 is no limit:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>New folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Name of the folder:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Instructions of the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Added to the model’s reasoning prompt in all chats of this folder:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Go on with a note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>The model goes on as if it had thought this itself:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>About Magistral Desktop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Licences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>A private, offline chat with a model that reasons. Nothing you write leaves this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Apache License 2.0. Made with llama.cpp and llama-cpp-python (MIT), Qt for Python (LGPLv3), KaTeX (MIT), markdown-it-py (MIT), Pygments (BSD), pypdf (BSD), Jinja (BSD), msgspec (BSD), NumPy (BSD), tiktoken (MIT), psutil (BSD) and platformdirs (MIT).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>GGUF models (*.gguf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Download</source>
            <comment>noun</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Resume</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Enter an access token…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel the download</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel this download?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>The {size} that were received are removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Keep it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>What is 347 + 168?</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 347 + 168</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Solve 3x + 5 = 20.</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 3x + 5 = 20</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Which is larger, 347 or 374?</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 347 &gt; 374?</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Prove that there are infinitely many prime numbers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>A bat and a ball cost 1.10 € together, the bat 1 € more than the ball. What does the ball cost?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Write a Python function that merges overlapping intervals, and explain why it is right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/files.py"></location>
            <source>there is no such folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Chats</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Reply of {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Reply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>Attached: {name} · {about_file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>You</source>
            <comment>who wrote a question</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>The model</source>
            <comment>who wrote a reply</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>seed {seed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Web page (HTML)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>One file with its formulas drawn, for every browser. It needs no network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For printing and passing on. Of several chats, each gets a file of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Markdown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For notes and editors; formulas stay TeX. Reasoning is quoted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Plain text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For everything else. Reasoning is indented.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Data (JSON)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Everything: all versions, seeds, tokens and times. This app can import it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>With the rea&amp;soning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Chats to export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>&amp;Format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>This &amp;reply, with its question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>This &amp;chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>C&amp;hosen chats:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>&amp;All chats ({count})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Another export is being written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>One file is written at a time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Wait for its end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Import chats</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Reading the file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Adding the chats…</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Imported {n} chats</source>
            <extracomment>For one: Imported {n} chat</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Choose a folder for the PDFs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Exported: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Exported chats (*.json)</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>{n} matches</source>
            <extracomment>For one: {n} match</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>{current} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in this chat, or paste a link to a passage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Match case</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>This reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in the reasoning of the reply in view only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Previous match (Shift+Enter)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Next match (Enter)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Close (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>No matches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Loading the model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Ask your first question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Checking what it does…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>The check was stopped; it is made at the next start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>✓  Every byte is as published</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_list.py"></location>
            <source>{chat}, {where}, {date}: {snippet}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_list.py"></location>
            <source>Found in all chats</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>You</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>You:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Answer:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Reasoning:</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>{n} downloads a month</source>
            <extracomment>For one: {n} download a month</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>its conditions must be accepted on its page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>Show files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>The model’s reasoning prompt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Instructions: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>File: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Answer: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Reasoning (never sent again)</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Sent next: {used}. {n} are left for your question and the reply.</source>
            <extracomment>For one: Sent next: {used}. {n} is left for your question and the reply.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Load a model to see what fills its context.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Sent next: {used}. That is {n} too many: leave something out.</source>
            <extracomment>For one: Sent next: {used}. That is {n} too many: leave something out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Context</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>A part that is unchecked stays in the chat, but the model is not sent it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Parts of the context</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>about {tokens}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Tokens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Frees</source>
            <comment>over numbers of tokens</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>That chat is no longer here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>The link leads to a chat that was deleted, or that another profile has.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>That passage is no longer there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>The link leads to a reply that was removed, or that has become shorter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>Temporary chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>Something else is being done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>One backup, restore or import is done at a time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>Wait for its end, or stop it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/main_window.py"></location>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Weights</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>KV cache (the conversation)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Compute</source>
            <comment>memory for computing</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Left</source>
            <comment>memory that remains</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Memory: {shares}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Models…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Open Model File…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Use the &amp;Demo Model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Model &amp;Settings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Model De&amp;tails…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Settin&amp;gs…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Print…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Write a Question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Answer Now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Stop the Reply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Show &amp;Reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Fold or Unfold the Last Reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Show Chat &amp;List</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Welcome</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Connections…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Reports…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Keyboard Shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;About Magistral Desktop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Find…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Find &amp;Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Find &amp;Previous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Search All Chats…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Copy &amp;Link to the Selected Passage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Export A&amp;udit Record…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Import…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Back Up…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Restore…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;New Chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>New &amp;Temporary Chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Zoom &amp;In</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Zoom &amp;Out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Actual Size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Read All Reasoning in F&amp;ull</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Outline of the Reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>First &amp;Doubt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Last R&amp;esult</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Si&amp;milar Text in the Reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Go On from the Selection…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Re&amp;generate the Last Reply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Edit the Last Question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Compare Versions…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Attach Files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Conte&amp;xt…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Chat Se&amp;ttings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Command Palette…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>In use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Remove…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Download ({size})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Model details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Read it now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Reading the file: {part:.0%}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Get {title}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>The model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Your settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>The file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Delete… ({size})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>There is a newer version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>{title} takes the place of this model; this one stays until you delete it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>As it is loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>It is in use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{some} of {all} on the GPU</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{seconds:.1f} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>A file that this app did not download</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read from the file; no published one is known.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, chosen without measuring</source>
            <extracomment>For one: {n} thread, chosen without measuring</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} tokens of context</source>
            <extracomment>For one: {n} token of context</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{kind} KV cache</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} layers on the GPU</source>
            <extracomment>For one: {n} layer on the GPU</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads</source>
            <extracomment>For one: {n} thread</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>prompt format {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>temperature {value:g}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>top P {value:g}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>file read, not mapped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>locked in memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>instructions</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} files</source>
            <extracomment>For one: {n} file</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{size:,.0f} MiB when the context is full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>All on the processor</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} tokens of a prompt at once</source>
            <extracomment>For one: {n} token of a prompt at once</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{milliseconds} ms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>All as the app chooses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{repository}, commit {commit}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Not read yet: that takes some seconds for each GB.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>The file has changed since it was checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>As the publisher's file in the catalogue.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>As published in {repository}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Of its own: see where it was published</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Mapped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read as a whole</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, as set</source>
            <extracomment>For one: {n} thread, as set</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, the fastest when measured</source>
            <extracomment>For one: {n} thread, the fastest when measured</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{count:.1f} billion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{count:.1f} million</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>flash attention on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>flash attention off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>From</source>
            <comment>where a model file is from</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Published at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Licence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Quantization</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Parameters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Architecture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Trained context</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Prompt format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>KV cache</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Runs on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Threads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Batch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Flash attention</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>File in memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Loaded in</source>
            <comment>seconds</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Mapped and locked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read as a whole and locked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Detected when it is loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>None that could be steered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>On</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>What it would take cannot be told: this computer or this kind of model is not known well enough.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>A KV cache of 8 or 4 bits needs flash attention, which is off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>The instructions have more than {n} characters.</source>
            <extracomment>For one: The instructions have more than {n} character.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Settings of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Use what suits this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Reset all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Model settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>How it is loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>How it is asked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Load again</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many of its {n} layers run on the GPU, which is faster. Default: as many as fit.</source>
            <extracomment>For one: Whether its {n} layer runs on the GPU, which is faster. Default: if it fits.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many processors work on a reply. Default: measured when the model is loaded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Automatic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How much of a chat the model keeps in mind, thoughts included. Default: {context}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>This computer has no GPU that llama.cpp can use. Default: as many layers as fit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>GPU layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>As many as fit</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many processors work on a reply. Default: measured when the model is loaded; {n} are fastest now.</source>
            <extracomment>For one: How many processors work on a reply. Default: measured when the model is loaded; {n} is fastest now.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Measured</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How a chat is laid out for the model. Magistral 1.0 and 1.1 cannot be told apart by what is in a file, only by its name. Default: detected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How exactly the context is kept: 8 bits take half the memory and are as good, 4 bits show in the answers. Default: f16.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Saves memory on a GPU; a KV cache of 8 or 4 bits needs it. Default: automatic.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Map the file into memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>The model starts sooner, and the system may read parts of it again when memory is short. Default: on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Lock in memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>The system never moves the model out of memory; other programs then have less. Default: off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How freely words are chosen: 0 takes the likeliest, and makes loops more common. Default: {temperature:g}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Top P</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Only the likeliest words, which together are this probable, are drawn from. Default: {top_p:g}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Instructions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Added to the reasoning prompt of each chat with this model, never put in its place. Default: none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>For example: Explain as to a beginner, and check each result.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Detected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Default</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>{n} bits</source>
            <extracomment>For one: {n} bit</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Fits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Tight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Will not fit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{size} MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{received} of {size} MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>It writes {speed} tokens a second on this computer: {tokens} tokens of thinking, as for a hard question, take about {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>The keychain does not keep the access token. {detail} A token that you enter is used until you close the app, and kept nowhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Reads a question as Mistral's own software does</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Reads a question otherwise than Mistral's software</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Knows all control tokens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Lacks control tokens, or has others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Thinks first, and ends the thought when told to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Does not think, or does not end its thought</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Then answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Gives no answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Ends its answer by itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Does not end its answer by itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{seconds} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{size} received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{received:.1f} of {size:.1f} GB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{problem} ({detail})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Checking that every byte is as published: {fraction:.0%}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>The disk is too full: {missing} more must be free. What was received is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Starting…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{speed} MB/s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{time} left</source>
            <comment>until a download is done</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Trying again in {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Models</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Connections and offline lock…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>What suits this computer is told when its engine has started. Each file can be downloaded anyway.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Other versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Back to what was found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Downloads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>On this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>All of its files are listed above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>{n} parts</source>
            <extracomment>For one: {n} part</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Larger context: {n} tokens ({size:.1f} GB more memory)</source>
            <extracomment>For one: Larger context: {n} token ({size:.1f} GB more memory)</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Leave out the {n} oldest turns</source>
            <extracomment>For one: Leave out the oldest turn</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Larger context: {n} tokens</source>
            <extracomment>For one: Larger context: {n} token</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>New chat with this question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Shorten the question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Try again with {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>The conversations are being brought up to date, or what can be read of a damaged file into a new one.
With many of them this takes some time. Nothing is lost if the app is closed meanwhile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>The conversations were brought up to date; the file as it was is kept as {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>A file was damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>This is a newer version of the app</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Words, or owner/name of a repository</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Search the Hub</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Asking the Hub…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Other models on the Hub</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>The Hub has no GGUF model that fits these words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>It has no model in GGUF files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/palette_entries.py"></location>
            <source>{above}: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>“{name}” has {length}, and there is room for {room}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>The first {n} pages would fit.</source>
            <extracomment>For one: The first page would fit.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>The first {n} lines would fit.</source>
            <extracomment>For one: The first line would fit.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Not even its first page fits: leave out earlier turns first, or load a longer context.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Not even its first line fits: leave out earlier turns first, or load a longer context.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Too long to attach whole</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>{length}; there is room for {room}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>{length}: too long for {room}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>to</source>
            <comment>between the first and the last page or line</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Last page to attach</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Last line to attach</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach &amp;pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach &amp;lines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Print the chat, with the reasoning that is open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Choose another folder or name, or close the program that has the file open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>See whether the printer is on, or export the chat as a PDF.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The PDF could not be written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>{path} could not be written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The chat could not be printed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The printer took no pages.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/recommended.py"></location>
            <source>Recommended for this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/recommended.py"></location>
            <source>No model fits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>There is no reply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>An audit record is of a reply.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Ask a question first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>There is nothing to compare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>No message here has another version.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>“Regenerate” a reply, or edit a question, for another version of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Export audit record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Audit records (*.audit.json)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>Remove a model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>Remove {name}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>This frees {size}. It can be downloaded again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>There is no place to go on from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>The reply must have ended.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>In its reasoning, select the last words that are to be kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply is done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply was interrupted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>The app ended unexpectedly last time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>Your chats are safe on disk. A report of what failed is kept on this computer; it was not sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>Help → Reports shows it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>What went wrong is written down here, on this computer, and never sent. A report says what failed where in the app’s code, on which system; nothing that you or the model wrote is in it. Read it before you pass it on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>There are no reports: nothing has gone wrong.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Mistake in the app</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Sudden end of the app</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>End of the engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Reveal in folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Reveal in Finder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Show in Explorer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search all chats</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search all chats (Ctrl+Shift+F)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Nothing found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search the reasoning too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Leave the search (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>The newest {n} places</source>
            <extracomment>For one: The newest place</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>{n} found</source>
            <extracomment>For one: {n} found</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Reset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Reset {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Take the default again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>On</source>
            <comment>a setting</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>As the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>High contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The system's</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Serif</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Sans serif</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>As the model likes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Always</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Answer directly</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Short: {tokens}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Medium: {tokens}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Long: {tokens}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Only tell me</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Close it and answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Stop the reply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Appearance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Chats and reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Models and downloads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Privacy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Offline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Make no connections at all: no searches, no downloads. Help → Connections lists what was made. Default: off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source> MB/s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Takes effect at the next start. Default: as the system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The colours of all windows. High contrast is light or dark as the system is. Default: as the system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Interface size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Of the letters in lists, menus and windows; View → Zoom is for the chat. Default: 100 %.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Font of the chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The letters of questions and replies; formulas and code keep theirs. Default: the system's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Tell of long replies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>A notification when one is done while another window is used; without the chat's words. Default: on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Keep the computer awake</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Only while a reply is written; the display may go dark. Default: on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The most that all of them take together. Default: no limit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Addresses between spaces; the next is asked where one fails. Default: the one that is shown in grey.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>On: set by {variable} for this start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Show the reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Whether the reasoning above the replies is open, as the button above the chat has it. Default: on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Thinking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Whether the model thinks before it answers, as in the prompt box. Default: as the model likes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The most tokens that it may take before the answer begins, as in the prompt box. Default: no limit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>When a thought goes in circles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>What is done when the model repeats itself, as in the prompt box. Default: only tell me.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>{percent} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Take the default for every setting?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Search the settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>No setting has these words. The settings of a model are in File → Model Settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Reset all…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Chats, models and the settings of each model stay as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous formula</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous code block</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: open or close the reasoning that has the focus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: copy the formula or code that has the focus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: copy the formula that has the focus as MathML</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: beginning and end of the chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>gently, on battery</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>gently, the computer is hot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>Reading {done:.0%}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>your question waits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Your chats will be listed here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Chat deleted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Fold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets.py"></location>
            <source>&amp;Snippets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets.py"></location>
            <source>&amp;Edit Snippets…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Snippets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>The text that typing / and the name puts into the prompt box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>snippet-{number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Type / and a name in the prompt box, or take one from the Chat menu.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Not loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>context {n} tokens</source>
            <extracomment>For one: context {n} token</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Loading {done:.0%}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Thinking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Writing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>You are using the small demo model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Get Magistral…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>{size:.2f} GB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Models…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Demo model (small arithmetic)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Open a model file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Model settings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Model details…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>As the Model Likes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Answer Directly</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>No Limit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Short</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Medium</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Only Tell Me</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Close the Thought and Answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Stop the Reply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: auto</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: always</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>short</source>
            <comment>a budget</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>medium</source>
            <comment>a budget</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>long</source>
            <comment>a budget</comment>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>{n} Tokens</source>
            <extracomment>For one: {n} Token</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Whether and how long the model thinks before it answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>&amp;Thinking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>&amp;Length of a Thought</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>When It Goes in &amp;Circles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Other…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Other ({budget})…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Some models are given only to people who have accepted their conditions. Accept them on the model's page, make a token there that may read, and enter it here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>It is sent to {host} and to nobody else. It is kept in this system's keychain; where there is none, it is used until you close the app. It is never written into the app's settings or logs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Access token for {host}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Use this token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the page that draws them ended unexpectedly several times. Start the app again to get it back; if this happens again, your graphics driver may need an update.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the system library {library} is missing, which the reading page needs. Install the system package that holds it, then start the app again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: Qt WebEngine could not be loaded ({error}). Install the app again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the system library {library} is missing, which the reading page needs. On Debian and Ubuntu install {package}, then start the app again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>libasound2 (libasound2t64 on newer releases)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy formula as TeX</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy formula as MathML</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy answer as Markdown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Code, {language}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>text</source>
            <comment>code in no known language</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Wrap</source>
            <comment>the lines of code</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Done</source>
            <comment>a task</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>To do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>[image: {words}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Your question {n}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Attached files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Show all</source>
            <comment>of a long question</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Show less</source>
            <comment>of a long question</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Reply {n}</source>
            <comment>its number</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Text of the reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Outline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Outline of the reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>First doubt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Last result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Close and remove the mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Answer</source>
            <comment>of a reply</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Copy answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>To the end</source>
            <comment>of the chat</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Similar reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>TeX copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>MathML copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>{version} / {versions}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Compare…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/plain_turns.py"></location>
            <source>{kind}:</source>
            <comment>a part of a thought, whose words follow</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web.py"></location>
            <source>Select all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web_reader.py"></location>
            <source>Copy link to this passage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web_reader.py"></location>
            <source>Show similar reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Ask something. The reasoning appears beside the answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Waiting for the model…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Go on with a note…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Go on from here…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Regenerate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Previous version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Next version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Compare versions…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Export audit record…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Delete this version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Export reply…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Interrupted: the app or the engine ended while this was being written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply failed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The answer follows the reasoning.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No words of doubt were found in this reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No words of a result were found in this reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No similar text in the reasoning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Link copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Select something in a reply to copy a link to it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Worth a look</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Word matches, not an analysis</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Left out of what the model is sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Send them again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Start</source>
            <comment>of a thought</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Doubt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Check</source>
            <comment>a part of a thought</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Another way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Result</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The {n} messages above are left out: the model no longer sees them</source>
            <extracomment>For one: The message above is left out: the model no longer sees it</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>{speed:.1f} tokens/s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Similar text · {share:.0%} of the words in common</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reasoning’s last result reads {reasoning}; the answer says {answer}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>{hours} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>{speed:,.0f} tokens/s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply was stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply was interrupted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply has ended.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Stopped</source>
            <comment>a reply</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Cut off: the reply reached the longest it may be</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Stopped: it was going in circles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>{minutes} min {seconds} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Thinking… {duration}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Thought for {duration}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The model is thinking.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The answer is being written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Interrupted · {error}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>≈{tokens}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/undo_bar.py"></location>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Compare versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version on the left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version on the right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Both versions with their differences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>{name}: {first} / {second}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Both were written with the same model and settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Waiting questions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Sent when the reply before it is complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Take it back into the prompt box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Do not ask it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Next:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Then:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Send it now, without waiting for a complete reply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>A chat with Magistral, a model that thinks before it answers and shows you its thoughts. It runs on this computer: what you write and what it answers stays here. The app connects only while you download or search for a model, and keeps a list of every connection (Help, Connections).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Looking which model suits this computer…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>The demo model comes with the app. It is tiny and reasons through small arithmetic only, to show how the app behaves. You can write below at any time; a download goes on meanwhile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Welcome to Magistral Desktop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Choose another…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Try the demo at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There is no file to write</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>No file was named.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>Add --output PATH.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There are no chats</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>{path} is not there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>Name the profile with --profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There is no such chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>No chat has the number {id}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>`magistral-desktop export` lists the chats there are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>The engine does not answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>It knows this computer's memory and GPU, but did not say.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Describe the computer with --memory and --gpu-memory, or install the app again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>The computer is not described</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Its --memory is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Give that too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>The computer is running out of memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>The reply was paused and what the model has read of the chat was kept, before everything slows down.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>Close other programs, then choose “Go on”; or load the model with a shorter context.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>This is not the first part of the model</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>{name} is one of {n} files that belong together.</source>
            <extracomment>For one: {name} is one of {n} file that belong together.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>Choose the first of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>{name} is one of {n} files that belong together; {part} cannot be read.</source>
            <extracomment>For one: {name} is one of {n} file that belong together; {part} cannot be read.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}, a smaller model of the same family, as Magistral Small does not fit here: {how}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{context}; {place}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{n} tokens of context and a {kv_type} KV cache</source>
            <extracomment>For one: {n} token of context and a {kv_type} KV cache</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>on the processor, which is slow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>It needs {least} at least; this computer can give a model {most}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>The file takes {size} of disk, of which {free} are free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>No known model fits this computer, which can give one {most}; the demo model runs everywhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}: {how}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}, a smaller model of the same family, as Magistral Small does not fit on the GPU: {how}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>all of it on the GPU</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{n} layers</source>
            <extracomment>For one: {n} layer</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{on_gpu} of {layers} on the GPU, the rest on the slower processor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>on the processor, which is slow, as too little fits on the GPU</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>This model file cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It describes a tensor that cannot be.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is of a GGUF version that this app does not know.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Choose a newer file of the same model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>The model file is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} has no content.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is not in the GGUF format.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It ends after a few bytes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} was written for a big-endian computer, whose numbers this one reads the other way round.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Choose a little-endian file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is of a GGUF version that this app does not know ({version}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Update the app, or choose another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It claims to hold more than any model does.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It names the same tensor twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its alignment is not a power of two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It should have {needed} bytes but has {size}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its header is cut off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its metadata says the same thing twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} holds weights of a kind that this app does not know ({kind}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Update the app, or choose another quantization of the model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its metadata has values of a kind that does not exist.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its header is longer than any model's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>Load with {n} tokens of context and {kv_type} KV cache</source>
            <extracomment>For one: Load with {n} token of context and {kv_type} KV cache</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>No shorter context would make it fit. {model} ({quantization}, {size}) would fit this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>It may fit with less room for the conversation.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>Close other apps, or choose a smaller model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{n} of {layers} are on the GPU; the rest runs on the slower processor.</source>
            <extracomment>For one: {n} of {layers} is on the GPU; the rest runs on the slower processor.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{size:.0f} MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>It takes {size} of {whole}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>Nothing is on the GPU; the rest runs on the slower processor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{n} layers take {size} on the GPU, which has {room} for a model.</source>
            <extracomment>For one: {n} layer takes {size} on the GPU, which has {room} for a model.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>It needs {size} of memory; this computer can give a model {room}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>With fewer than {n} tokens of context, a long thought has no room.</source>
            <extracomment>For one: With fewer than {n} token of context, a long thought has no room.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>The disk is too full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{size} more must be free. What was received is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Free some space, then resume.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{repo} has these:{files}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{repo} has no GGUF file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Which file?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Name one: models pull REPO/FILE.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply was begun by {model}, and only the same model can go on with it. Loaded is {loaded}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply was begun by another file of {model}, and only the same model can go on with it. Loaded is {loaded}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>There is no room to go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The conversation fills the whole context of the model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Load the model with a longer context, or start a new chat.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has no reasoning, or it is still being written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It is complete, or it is still being written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Another model is loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Load that model, or ask the question again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The question is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>There is nothing to answer yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Type a question.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The question is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has more than {size} MiB of text, far more than a model can read at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Shorten it, or ask about a part of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply cannot go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask another question.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The questions after it were answered with the reply as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask for the rest in a new question.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply cannot be tried again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has not failed, or something else was asked after it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask the question again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>The process that read it ended by itself: the file may be damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>It takes too long: the file may be damaged, or its disk does not answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>“{name}” could not be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>Attach a copy, or a part of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/auditing.py"></location>
            <source>There is no record of this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/auditing.py"></location>
            <source>It is no reply, or one that is still being written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/awake.py"></location>
            <source>Writing a reply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>This reply is still being written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>There is nothing to ask again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>The message was deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>Ask in a new message.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Ask again: the engine is started anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It ended by itself with exit code {code}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine crashed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It was ended by {signal}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The model ran out of memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The operating system ended the engine, most likely because the memory was full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Choose a smaller model or a shorter context, or close other programs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>This processor is not supported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine uses an instruction that this processor does not have.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Install a build of the app that is made for this machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>signal {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine could not be started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Its program could not be run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Install the app again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine could not be understood</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It sent something that is not part of its language.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>With all its earlier turns, it is far longer than a model can read at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>The record does not tell how it was written: it is from a version of the app that did not keep that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>Ask the question again for a reply that can be.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>The record makes no sense: {error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Its process could not be started. What was received is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Its process ended by itself ({how}). What was received is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>The download stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Resume it; if it stays like this, install the app again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>The download stopped by itself; what was received is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine was shut down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The app ended it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Ask again: it is started anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>It was started, but did not report in time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Try again; if it stays like this, install the app again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine did not stop in time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>It was ended, so the reply is not whole.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Ask again: it starts anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The app and its engine do not belong together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine speaks version {its} of their language, the app version {ours}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>The file could not be written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>Choose another folder or name, and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>What writes the file has ended.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>The program that writes it could not be started.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/hub.py"></location>
            <source>{sentence}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is too big</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It has more than {limit} MiB of text or data, far more than a model can read at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach the part that you ask about.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is not a text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Only text, Markdown, code, CSV and PDF files can be attached.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save what it holds as one of those.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>There is nothing in it to ask about.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” has no text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Its pages are pictures, as a scanner makes them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Let a program for text recognition add the text first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” takes too much memory to read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It may be damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach a smaller file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>the disk does not say why</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>The system says: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Check that it is still there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>The encoding of “{name}” is not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is neither UTF-8 nor UTF-16 with a mark at its beginning.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save it as UTF-8, or say what its encoding is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” has too many pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It has more than {pages}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach a part of it as a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is locked by a password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Its text cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save a copy without the password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is not a PDF that can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Open it in a PDF reader and save it anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is not a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is a folder or a device.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach the files in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The backup cannot be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>{path}: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>Nothing was changed. Choose another backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The backup is from a newer version of this app</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>This version does not know how the conversations in it are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>Nothing was changed. Install the newest version of the app, and restore it there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>its log could not be merged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The conversations in it are damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>It is no backup of this app, or a part of it is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/database.py"></location>
            <source>it is a database of another program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>search</source>
            <comment>purpose of a connection</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>list of files</source>
            <comment>purpose of a connection</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>details of a file</source>
            <comment>purpose of a connection</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>beginning of a file</source>
            <comment>purpose of a connection</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>file</source>
            <comment>purpose of a connection</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The connection to {host} was cut.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The proxy did not let us through to {host}: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} cannot be reached: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub refused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} answered with status {status}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Try again later, or choose another mirror.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub cannot be reached</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the network connection, then try again: all that was received is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not a model hub</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>What {host} answers is not what a hub answers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the address of the mirror, and whether a network's log-in page is in between.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This address cannot be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>“{url}” is not an https address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Enter the address of a hub or a mirror that begins with https://.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This file could not be verified</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub gives no SHA-256 for “{file}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Choose a model file (GGUF), or another mirror.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The publisher has changed this file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>“{file}” is no longer the file whose download was begun, and that one is no longer offered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Cancel this download and start it anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The file is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>What was received of “{file}” does not have the checksum that the hub states. It is not used, and was set aside as {aside}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Download it again; if that fails too, choose another mirror.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The connection cannot be trusted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The certificate of {host} is not one that this system trusts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the date of this computer. Behind a proxy that reads along, set SSL_CERT_FILE to its certificate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} is busy or out of order (status {status}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>You need permission for this model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} gives {repo} only to those who accepted its conditions, and knows them by an access token.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Accept the conditions on the page of {repo}, make an access token there and enter it here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not on the hub, or not for everyone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} does not show {repo} to strangers: there is none of this name, or it is private.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the name; for a private model enter an access token.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not on the hub</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} has no such file, revision or repository in {repo}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} did not answer in time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server ended the connection before the end of the answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server sent the file in an encoding that was not asked for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server sent another part of the file than it was asked for, or of another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The storage host {host} refused with status {status}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server did not say which part of the file it sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>There is no such model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>“{name}” is not among the files that were downloaded to {folder}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Models that you chose from other folders are yours to remove.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Several models have this name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>“{name}” may be {places}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Name it with its folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>This file's name cannot be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>Choose another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>This is not the name of a repository</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{repo}” does not have the form owner/name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>Write it as on its page, for example mistralai/Magistral-Small-2509-GGUF.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{file}” is not a safe name for a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{file}” is how the app names unfinished files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>This file is being downloaded already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>Another window or terminal fetches it at this moment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>Wait until it is done, or stop it there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/parts.py"></location>
            <source>A part of the model is not on the hub</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/parts.py"></location>
            <source>{repo} has no “{name}”, which belongs to this model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>The app is offline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>It is set to make no connections at all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Turn “Offline” off to download (Help, Connections), or unset MAGISTRAL_OFFLINE if it is set.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>This system's keychain keeps nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Something went wrong in the download</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>This is a fault of the app; its log has the details.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Try again: all that was received is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/transfer.py"></location>
            <source>The server ended the connection before the end of the file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It cannot be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>The file cannot be imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Nothing was changed. Export the chats again, or choose another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It holds no chats of this app.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>The file is from a newer version of this app</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It has version {version} of the format; this app knows version {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Nothing was changed. Install the newest version of the app, and import the file there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>“{title}” shows a message that it does not have.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Message {id} of “{title}” does not stand below one before it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Stretch {id} of “{title}” does not follow from one before it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/file_kinds.py"></location>
            <source>Text</source>
            <comment>kind of file</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/file_kinds.py"></location>
            <source>Log</source>
            <comment>kind of file</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>The disk is full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>“{name}” could not be saved in {folder}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>Free some space; what you see here is kept while the app is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>“{name}” cannot be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>{path} could not be read or written: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>Check that you may write to this folder, and that its disk is connected and not read-only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>The model file cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>{path} could not be opened: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>Connect its disk if it is on another one, or choose another model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>The model's path is not text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>A file or folder name in “{shown}” holds bytes that are not UTF-8.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Rename it, then choose it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} does not begin as GGUF files do; it may be another kind of file, or a download that was cut off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} is not a model file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>The model file is not there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} does not exist.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Connect its disk if it was on another one, or choose a model file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Check that you may read it, or choose another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} messages in {chats} could be read, and are here.</source>
            <extracomment>For one: {n} message in {chats} could be read, and is here.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Nothing in it could be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} of {pages} of the file are broken; what was on them is lost.</source>
            <extracomment>For one: {n} of {pages} of the file is broken; what was on it is lost.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Of {n} messages only the beginning was left.</source>
            <extracomment>For one: Of {n} message only the beginning was left.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>The title of {n} chats is lost.</source>
            <extracomment>For one: The title of {n} chat is lost.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Recovered chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} pages</source>
            <extracomment>For one: {n} page</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/renewal.py"></location>
            <source>The conversations were damaged. {found} The damaged file was kept as {aside}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings were damaged, so the defaults are used. The damaged file was kept as {aside}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings are damaged, so the defaults are used. {title}. {detail} {remedy}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings could not be read, so the defaults are used: {path}: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>{path} could not be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Start the app again: it then brings what can still be read into a new file, and keeps the damaged one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are from a newer version of this app</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>{path} was last used by a newer version, and was left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Install the newest version, or start this one with another profile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are in use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Another program has {path} open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Close the other window of this app, or the program that reads the file, and start again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>The keychain cannot be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>Unlock or install a keychain (on Linux: GNOME Keyring or KWallet). Open models need no token.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>The library for it is not installed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/whole_chats.py"></location>
            <source>{title} (copy)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/whole_chats.py"></location>
            <source>{title} (copy {number})</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
