<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>magistral</name>
        <message>
            <location filename="../../magistral_desktop/app.py"></location>
            <source>The backup is being brought back…</source>
            <translation>Restaurando la copia de seguridad…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>There is no question</source>
            <translation>No hay ninguna pregunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>The question is empty.</source>
            <translation>La pregunta está vacía.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>Write one in quotes after `ask`.</source>
            <translation>Escribir una entre comillas después de `ask`.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>This is no audit record</source>
            <translation>Esto no es un registro de auditoría</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>{file} cannot be read as one.</source>
            <translation>{file} no se puede leer como tal.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>Choose an exported record.</source>
            <translation>Elegir un registro exportado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>The model is not here</source>
            <translation>El modelo no está aquí</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>The reply was written by {model}, of which no file with the recorded SHA-256 was found.</source>
            <translation>La respuesta la escribió {model}, del que no se encontró ningún archivo con el SHA-256 registrado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>Name the file with --model, or download the model first.</source>
            <translation>Indicar el archivo con --model o descargar antes el modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/formats.py"></location>
            <source>Demo model</source>
            <translation>Modelo de demostración</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/formats.py"></location>
            <source>The template in the model file</source>
            <translation>La plantilla del archivo del modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>verbatim</source>
            <comment>a loop</comment>
            <translation>literal</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>near repeat</source>
            <comment>a loop</comment>
            <translation>casi repetición</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>no novelty</source>
            <comment>a loop</comment>
            <translation>sin novedad</translation>
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
                <numerusform>{n} vuelta</numerusform>
                <numerusform>{n} vueltas</numerusform>
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
            <translation>Chat nuevo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about {minutes} min left, as earlier thoughts went</source>
            <translation>aprox. {minutes} min más, según reflexiones anteriores</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about to answer, as earlier thoughts went</source>
            <translation>a punto de responder, según reflexiones anteriores</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about {seconds} s left, as earlier thoughts went</source>
            <translation>aprox. {seconds} s más, según reflexiones anteriores</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>You asked for the answer here</source>
            <translation>La respuesta se pidió aquí</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought reached its budget</source>
            <translation>La reflexión alcanzó su límite</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought was closed to keep room for the answer</source>
            <translation>La reflexión se cerró para dejar sitio a la respuesta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>Answered directly, without a thought</source>
            <translation>Respuesta directa, sin reflexión</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{n} chats</source>
            <extracomment>For one: {n} chat</extracomment>
            <translation>
                <numerusform>{n} chat</numerusform>
                <numerusform>{n} chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{n} messages</source>
            <extracomment>For one: {n} message</extracomment>
            <translation>
                <numerusform>{n} mensaje</numerusform>
                <numerusform>{n} mensajes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{speed} tokens/s</source>
            <translation>{speed} tokens/s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{words}, {detail}</source>
            <translation>{words}, {detail}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>It seems to go in circles since token {position}</source>
            <translation>Parece dar vueltas desde el token {position}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought reached its budget of {tokens}</source>
            <translation>La reflexión alcanzó su límite de {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>The engine is not there</source>
            <translation>El motor no está disponible</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>It did not say why.</source>
            <translation>No indicó el motivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>Try again.</source>
            <translation>Volver a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/checkup.py"></location>
            <source>{token} is {found}, not {id}</source>
            <translation>{token} es {found}, no {id}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The conversation is too long</source>
            <translation>La conversación es demasiado larga</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>It is {n} tokens too long: it takes {tokens}, and the context of {context} has room for {room} of them; the rest is kept for the reply.</source>
            <extracomment>For one: It is {n} token too long: it takes {tokens}, and the context of {context} has room for {room} of them; the rest is kept for the reply.</extracomment>
            <translation>
                <numerusform>Sobra {n} token: ocupa {tokens}, y en el contexto de {context} caben {room}; el resto se reserva para la respuesta.</numerusform>
                <numerusform>Sobran {n} tokens: ocupa {tokens}, y en el contexto de {context} caben {room}; el resto se reserva para la respuesta.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Shorten the question, leave out attachments or old turns, start a new chat, or load the model with a larger context.</source>
            <translation>Acortar la pregunta, omitir adjuntos o turnos antiguos, abrir un chat nuevo o cargar el modelo con un contexto mayor.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>llama.cpp said: {line}.</source>
            <translation>llama.cpp indicó: {line}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>There is not enough memory</source>
            <translation>No hay memoria suficiente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The weights of the model did not fit in the memory that is free.</source>
            <translation>Los pesos del modelo no cupieron en la memoria libre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Close other apps, put fewer layers on the GPU, or choose a smaller model or quantization.</source>
            <translation>Cerrar otras apps, poner menos capas en la GPU o elegir un modelo más pequeño o una cuantización menor.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The KV cache, which holds the conversation, did not fit in the memory that is free.</source>
            <translation>La caché KV, que guarda la conversación, no cupo en la memoria libre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Choose a shorter context or a smaller KV cache type, or close other apps.</source>
            <translation>Elegir un contexto más corto o un tipo de caché KV más pequeño, o cerrar otras apps.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The compute buffer, in which the model works, did not fit in the memory that is free.</source>
            <translation>El búfer de cómputo, en el que trabaja el modelo, no cupo en la memoria libre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Choose a shorter context, turn on flash attention, or close other apps.</source>
            <translation>Elegir un contexto más corto, activar flash attention o cerrar otras apps.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>{format} needs what this file does not have: its control tokens.</source>
            <translation>{format} necesita algo que este archivo no tiene: sus tokens de control.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>This model cannot chat</source>
            <translation>Este modelo no puede chatear</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>The file says nothing about how a conversation is laid out for it: it is probably a base model, which only continues text.</source>
            <translation>El archivo no indica cómo se le presenta una conversación: es probable que sea un modelo base, que solo continúa texto.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Choose an instruct or reasoning model, or name its prompt format in the settings.</source>
            <translation>Elegir un modelo de instrucciones o de razonamiento, o indicar su formato de prompt en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>{format} needs what this file does not have: a chat template.</source>
            <translation>{format} necesita algo que este archivo no tiene: una plantilla de chat.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Unknown prompt format</source>
            <translation>Formato de prompt desconocido</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>There is no prompt format with the name “{name}”.</source>
            <translation>No hay ningún formato de prompt con el nombre «{name}».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Choose one of the list, or let the app detect it.</source>
            <translation>Elegir uno de la lista o dejar que la app lo detecte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>The prompt format does not fit this model</source>
            <translation>El formato de prompt no corresponde a este modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Let the app detect the prompt format, or choose another model.</source>
            <translation>Dejar que la app detecte el formato de prompt o elegir otro modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>This reply cannot be continued</source>
            <translation>Esta respuesta no se puede continuar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>It was written by a model with another vocabulary.</source>
            <translation>La escribió un modelo con otro vocabulario.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>Load the model that wrote it, or let the question be answered anew.</source>
            <translation>Cargar el modelo que la escribió o volver a responder la pregunta desde cero.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>There is nothing to answer</source>
            <translation>No hay nada que responder</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>The prompt is empty.</source>
            <translation>El prompt está vacío.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>Write a question.</source>
            <translation>Escribir una pregunta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Download the file again.</source>
            <translation>Volver a descargar el archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a model file whose name ends in .gguf.</source>
            <translation>Elegir un archivo de modelo cuyo nombre termine en .gguf.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said about {name}: {line}</source>
            <translation>llama.cpp indicó sobre {name}: {line}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{size:.1f} GB</source>
            <translation>{size:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is not enough memory for this context</source>
            <translation>No hay memoria suficiente para este contexto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A KV cache for {n} tokens does not fit in this computer's memory: with the model, {size} would be needed.</source>
            <extracomment>For one: A KV cache for {n} token does not fit in this computer's memory: with the model, {size} would be needed.</extracomment>
            <translation>
                <numerusform>Una caché KV para {n} token no cabe en la memoria de este equipo: con el modelo harían falta {size}.</numerusform>
                <numerusform>Una caché KV para {n} tokens no cabe en la memoria de este equipo: con el modelo harían falta {size}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a shorter context or a smaller KV cache type, close other apps, or choose a smaller model.</source>
            <translation>Elegir un contexto más corto o un tipo de caché KV más pequeño, cerrar otras apps o elegir un modelo más pequeño.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model could not be started</source>
            <translation>No se pudo iniciar el modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said: {line}</source>
            <translation>llama.cpp indicó: {line}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose another model, or update the app.</source>
            <translation>Elegir otro modelo o actualizar la app.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model stopped working</source>
            <translation>El modelo dejó de funcionar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp could not go on (code {code}).</source>
            <translation>llama.cpp no pudo continuar (código {code}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Load the model again, with a shorter context if this comes back.</source>
            <translation>Volver a cargar el modelo, con un contexto más corto si se repite.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This model cannot use a compressed KV cache</source>
            <translation>Este modelo no puede usar una caché KV comprimida</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The width of its attention heads does not allow it. llama.cpp said: {line}</source>
            <translation>El ancho de sus cabezas de atención no lo permite. llama.cpp indicó: {line}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the KV cache type f16.</source>
            <translation>Elegir el tipo de caché KV f16.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model could not be loaded</source>
            <translation>No se pudo cargar el modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose another model file, or download this one again.</source>
            <translation>Elegir otro archivo de modelo o volver a descargar este.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said about {name}: nothing.</source>
            <translation>llama.cpp no indicó nada sobre {name}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is not a chat model</source>
            <translation>Este no es un modelo de chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is the part of a model that looks at images.</source>
            <translation>{name} es la parte de un modelo que ve las imágenes.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the file of the model itself; its name has no “mmproj”.</source>
            <translation>Elegir el archivo del modelo en sí; su nombre no lleva «mmproj».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This kind of model is not supported</source>
            <translation>Este tipo de modelo no es compatible</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is of an architecture that this version of llama.cpp does not know.</source>
            <translation>{name} tiene una arquitectura que esta versión de llama.cpp no conoce.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} cuts text into tokens in a way that this version of llama.cpp does not know.</source>
            <translation>{name} divide el texto en tokens de una forma que esta versión de llama.cpp no conoce.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A part of the model is missing</source>
            <translation>Falta una parte del modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is one of several files that belong together, and another one could not be read.</source>
            <translation>{name} forma parte de un conjunto de archivos, y otro de ellos no se pudo leer.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Put all its parts into one folder and choose the first one.</source>
            <translation>Poner todas sus partes en una misma carpeta y elegir la primera.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is damaged</source>
            <translation>El archivo del modelo está dañado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is incomplete or was changed.</source>
            <translation>{name} está incompleto o se ha modificado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The beginning of {name}, which describes the model, cannot be read.</source>
            <translation>El comienzo de {name}, que describe el modelo, no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is incomplete</source>
            <translation>El archivo del modelo está incompleto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} lacks parts that a model of its kind must have; it may hold a vocabulary or an adapter only.</source>
            <translation>A {name} le faltan partes que un modelo de su tipo debe tener; quizá contenga solo un vocabulario o un adaptador.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the file of a whole model, or download this one again.</source>
            <translation>Elegir el archivo de un modelo completo o volver a descargar este.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This model is too big for this computer</source>
            <translation>Este modelo es demasiado grande para este equipo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} needs {needed} for its weights alone; this computer has {memory} of memory.</source>
            <translation>{name} necesita {needed} solo para sus pesos; este equipo tiene {memory} de memoria.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a smaller model or a smaller quantization of it.</source>
            <translation>Elegir un modelo más pequeño o una cuantización menor de este.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>These settings do not go together</source>
            <translation>Estos ajustes no son compatibles entre sí</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A KV cache of type {kv_type} needs flash attention, which is turned off.</source>
            <translation>Una caché KV de tipo {kv_type} necesita flash attention, que está desactivada.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Turn on flash attention, or choose the KV cache type f16.</source>
            <translation>Activar flash attention o elegir el tipo de caché KV f16.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The context is full</source>
            <translation>El contexto está lleno</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is no room for more of this conversation.</source>
            <translation>No queda sitio para más de esta conversación.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Start a new chat.</source>
            <translation>Abrir un chat nuevo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is a folder</source>
            <translation>Esto es una carpeta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{path} is not a file.</source>
            <translation>{path} no es un archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is not a model file</source>
            <translation>Esto no es un archivo de modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{path} is a device or a pipe.</source>
            <translation>{path} es un dispositivo o una tubería.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is missing</source>
            <translation>Falta el archivo del modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is no file {path}.</source>
            <translation>No existe el archivo {path}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>It may have been moved or deleted: choose it again, or choose another model.</source>
            <translation>Puede que se haya movido o eliminado: volver a elegirlo o elegir otro modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file cannot be opened</source>
            <translation>No se puede abrir el archivo del modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>See that you may read the file and that its disk is connected.</source>
            <translation>Comprobar que hay permiso para leer el archivo y que su disco está conectado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/model.py"></location>
            <source>{name} is not a model that continues text, such as one for embeddings or translation.</source>
            <translation>{name} no es un modelo que continúe texto; puede ser, por ejemplo, de embeddings o de traducción.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/model.py"></location>
            <source>Choose a chat model.</source>
            <translation>Elegir un modelo de chat.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>This reply cannot be replayed</source>
            <translation>Esta respuesta no se puede reproducir</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>Load the model that wrote it, with the settings it was written with.</source>
            <translation>Cargar el modelo que la escribió, con los ajustes con que se escribió.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>The batches in which it was read are not those of this model.</source>
            <translation>Los lotes en que se leyó no son los de este modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>More random numbers were drawn for it than there are tokens.</source>
            <translation>Se sacaron para ella más números aleatorios que tokens hay.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>It is longer than the context of {n} tokens that was loaded.</source>
            <extracomment>For one: It is longer than the context of {n} token that was loaded.</extracomment>
            <translation>
                <numerusform>Es más larga que el contexto de {n} token que se cargó.</numerusform>
                <numerusform>Es más larga que el contexto de {n} tokens que se cargó.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/sampler.py"></location>
            <source>It computed something that is not a number; the model file may be damaged.</source>
            <translation>Calculó algo que no es un número; el archivo del modelo puede estar dañado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/sampler.py"></location>
            <source>Load the model again; if this comes back, download the file again.</source>
            <translation>Volver a cargar el modelo; si se repite, volver a descargar el archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>No model is loaded</source>
            <translation>No hay ningún modelo cargado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>There is nothing that could answer.</source>
            <translation>No hay nada que pueda responder.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Choose a model first.</source>
            <translation>Elegir antes un modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Something went wrong in the engine</source>
            <translation>Algo ha fallado en el motor</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>This is a fault of the app ({kind}); its log has the details.</source>
            <translation>Es un fallo de la app ({kind}); los detalles están en su registro.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Try again; if it comes back, load the model again.</source>
            <translation>Volver a intentarlo; si se repite, volver a cargar el modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>The model's chat template cannot be used</source>
            <translation>La plantilla de chat del modelo no se puede usar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>The template in the model file failed: {reason}</source>
            <translation>La plantilla del archivo del modelo falló: {reason}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>Choose another model file, or another prompt format in the settings.</source>
            <translation>Elegir otro archivo de modelo u otro formato de prompt en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>It leaves out a part of the conversation.</source>
            <translation>Omite una parte de la conversación.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>This model has no vocabulary</source>
            <translation>Este modelo no tiene vocabulario</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>The file holds weights without the words that belong to them.</source>
            <translation>El archivo contiene pesos sin las palabras que les corresponden.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Choose the file of a chat model.</source>
            <translation>Elegir el archivo de un modelo de chat.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>It needs the control token {token}, which this model does not have.</source>
            <translation>Necesita el token de control {token}, que este modelo no tiene.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Choose another prompt format, or let the app detect it.</source>
            <translation>Elegir otro formato de prompt o dejar que la app lo detecte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>The prompt was laid out for another model than the one that is loaded.</source>
            <translation>El prompt se preparó para un modelo distinto del que está cargado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Send the question again.</source>
            <translation>Volver a enviar la pregunta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/errors.py"></location>
            <source>Something went wrong in the app</source>
            <translation>Algo ha fallado en la app</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/errors.py"></location>
            <source>This is a mistake of ours. Your chats are safe on disk.</source>
            <translation>Es un error nuestro. Los chats están a salvo en el disco.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/errors.py"></location>
            <source>Copy the details into a report, and start the app again if it behaves oddly.</source>
            <translation>Copiar los detalles en un informe y reiniciar la app si se comporta de forma extraña.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>Checking what the model does…</source>
            <translation>Comprobando qué hace el modelo…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>This model does not do all that the app relies on</source>
            <translation>Este modelo no hace todo lo que la app necesita</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>The check of {name} found: {found}.</source>
            <translation>La comprobación de {name} encontró: {found}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>It can be used, but its replies may be odd. Models has the details.</source>
            <translation>Se puede usar, pero sus respuestas pueden ser extrañas. Los detalles están en Modelos.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>There is no screen</source>
            <translation>No hay pantalla</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>Neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be opened.</source>
            <translation>No está definida DISPLAY ni WAYLAND_DISPLAY, así que no se puede abrir ninguna ventana.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>Start it from a desktop session, or use `magistral-desktop ask "…"` in the terminal.</source>
            <translation>Iniciarla desde una sesión de escritorio o usar `magistral-desktop ask "…"` en la terminal.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>These are too many files</source>
            <translation>Son demasiados archivos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>A question can have {n}.</source>
            <extracomment>For one: A question can have {n}.</extracomment>
            <translation>
                <numerusform>Una pregunta puede llevar {n}.</numerusform>
                <numerusform>Una pregunta puede llevar {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Attach those that you ask about.</source>
            <translation>Adjuntar aquellos sobre los que se pregunta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_tray.py"></location>
            <source>Reading {name}…</source>
            <translation>Leyendo {name}…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>Remove {name}</source>
            <translation>Quitar {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>page {first} of {total}</source>
            <translation>página {first} de {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>pages {first}–{last} of {total}</source>
            <translation>páginas {first}–{last} de {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>line {first} of {total}</source>
            <translation>línea {first} de {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>lines {first}–{last} of {total}</source>
            <translation>líneas {first}–{last} de {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{size:.1f} MB</source>
            <translation>{size:.1f} MB</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{n} bytes</source>
            <extracomment>For one: {n} byte</extracomment>
            <translation>
                <numerusform>{n} byte</numerusform>
                <numerusform>{n} bytes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{size:.0f} KB</source>
            <translation>{size:.0f} KB</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>about {n} tokens</source>
            <extracomment>For one: about {n} token</extracomment>
            <translation>
                <numerusform>aprox. {n} token</numerusform>
                <numerusform>aprox. {n} tokens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>left out</source>
            <translation>omitido</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore the backup of {date}?</source>
            <translation>¿Restaurar la copia de seguridad del {date}?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Back up all chats and settings</source>
            <translation>Hacer copia de seguridad de todos los chats y ajustes</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backing up all chats and settings…</source>
            <translation>Haciendo copia de seguridad de todos los chats y ajustes…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Looking through the backup…</source>
            <translation>Revisando la copia de seguridad…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>It holds {n} chats with {messages}, and the settings. They take the place of those there are now, which are kept aside in the app’s folder. The app then starts again.</source>
            <extracomment>For one: It holds {n} chat with {messages}, and the settings. They take the place of those there are now, which are kept aside in the app’s folder. The app then starts again.</extracomment>
            <translation>
                <numerusform>Contiene {n} chat con {messages} y los ajustes. Sustituirán a los actuales, que se conservan aparte en la carpeta de la app. Después, la app se reinicia.</numerusform>
                <numerusform>Contiene {n} chats con {messages} y los ajustes. Sustituirán a los actuales, que se conservan aparte en la carpeta de la app. Después, la app se reinicia.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backups (*.zip)</source>
            <translation>Copias de seguridad (*.zip)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backed up: {name}</source>
            <translation>Copia de seguridad hecha: {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>&amp;Pin</source>
            <translation>F&amp;ijar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Arc&amp;hive</source>
            <translation>Arc&amp;hivar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Move to &amp;Folder</source>
            <translation>&amp;Mover a carpeta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Un&amp;pin</source>
            <translation>Desf&amp;ijar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Bring Back from the Arc&amp;hive</source>
            <translation>Desarc&amp;hivar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Instructions…</source>
            <translation>Instrucciones…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Remove the Folder, Keep Its Chats</source>
            <translation>Quitar la carpeta y conservar sus chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>No Folder</source>
            <translation>Sin carpeta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>New Folder…</source>
            <translation>Carpeta nueva…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Unpin</source>
            <translation>Desfijar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Move to Folder</source>
            <translation>Mover a carpeta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Bring Back from the Archive</source>
            <translation>Desarchivar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Archive</source>
            <comment>verb</comment>
            <translation>Archivar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>A file is still being read</source>
            <translation>Todavía se está leyendo un archivo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Its card appears above your question.</source>
            <translation>Su ficha aparece encima de la pregunta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Send it then.</source>
            <translation>Enviarla entonces.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Version deleted</source>
            <translation>Versión eliminada</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Temporary chat: it is kept in memory only, and gone when you open another chat or quit.</source>
            <translation>Chat temporal: se guarda solo en la memoria y desaparece al abrir otro chat o salir.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Show or hide the reasoning of all replies</source>
            <translation>Mostrar u ocultar el razonamiento de todas las respuestas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Show or hide the chat list</source>
            <translation>Mostrar u ocultar la lista de chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Older</source>
            <translation>Anteriores</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Pinned</source>
            <translation>Fijados</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Archive</source>
            <comment>noun</comment>
            <translation>Archivados</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Chat settings</source>
            <translation>Ajustes del chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Context in tokens</source>
            <translation>Contexto en tokens</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>The model is loaded again for this chat, and again for the next one without</source>
            <translation>El modelo se vuelve a cargar para este chat, y otra vez para el siguiente chat sin este ajuste</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Most tokens of a thought (0: no limit)</source>
            <translation>Máximo de tokens de una reflexión (0: sin límite)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>This chat like all others: no instructions and numbers of its own</source>
            <translation>Este chat como los demás: sin instrucciones ni valores propios</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>They are added to the model’s reasoning prompt, which stays as it is.</source>
            <translation>Se añaden al prompt de razonamiento del modelo, que no cambia.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Instructions for &amp;this chat</source>
            <translation>Instrucciones para &amp;este chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Instructions for &amp;all chats</source>
            <translation>Instrucciones para &amp;todos los chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Only in this chat, instead of what the model and the prompt box have:</source>
            <translation>Solo en este chat, en lugar de lo que tienen el modelo y el cuadro de entrada:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>A check asks it one short question and looks whether it does what this app relies on.</source>
            <translation>Una comprobación le hace una pregunta breve y mira si hace lo que esta app necesita.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Check</source>
            <comment>verb</comment>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Checked on {day}.</source>
            <translation>Comprobado el {day}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Checking: it reads and answers a short question…</source>
            <translation>Comprobando: lee y responde una pregunta breve…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Details…</source>
            <translation>Detalles…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>The check was stopped.</source>
            <translation>La comprobación se detuvo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>the model in use</source>
            <translation>el modelo en uso</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Command palette</source>
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Nothing has these words.</source>
            <translation>Nada contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Commands and chats that fit</source>
            <translation>Comandos y chats que coinciden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Type a command, or words of a chat</source>
            <translation>Escribir un comando o palabras de un chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Command or words of a chat</source>
            <translation>Comando o palabras de un chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>the model's choice</source>
            <translation>a criterio del modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>always</source>
            <comment>whether the model thinks</comment>
            <translation>siempre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>never</source>
            <comment>whether the model thinks</comment>
            <translation>nunca</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>{n} differences</source>
            <extracomment>For one: {n} difference</extracomment>
            <translation>
                <numerusform>{n} diferencia</numerusform>
                <numerusform>{n} diferencias</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>alike</source>
            <translation>sin diferencias</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Thought</source>
            <translation>Reflexión</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Budget</source>
            <translation>Límite</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Tokens of reasoning</source>
            <translation>Tokens de razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>none</source>
            <comment>no seed</comment>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Ask anything</source>
            <translation>Preguntar cualquier cosa</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Your question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Answer now</source>
            <translation>Responder ya</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>End the thought and let the answer follow (Ctrl+Return)</source>
            <translation>Terminar la reflexión y pasar a la respuesta (Ctrl+Intro)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Editing your question</source>
            <translation>Editando la pregunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Leave the question as it is (Esc)</source>
            <translation>Dejar la pregunta como está (Esc)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Attach files: text, code, CSV or PDF</source>
            <translation>Adjuntar archivos: texto, código, CSV o PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>That is too long to paste</source>
            <translation>Es demasiado largo para pegarlo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>The text has {n} characters; a question can have {most}.</source>
            <extracomment>For one: The text has {n} character; a question can have {most}.</extracomment>
            <translation>
                <numerusform>El texto tiene {n} carácter; una pregunta puede tener {most}.</numerusform>
                <numerusform>El texto tiene {n} caracteres; una pregunta puede tener {most}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Paste the part you ask about.</source>
            <translation>Pegar la parte sobre la que se pregunta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Stop (Esc)</source>
            <translation>Detener (Esc)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>Enviar (Intro)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Every connection that the app has made: it makes them only while you download or search, by a process of its own that writes each down before it is made. Nothing else is ever sent: no chats, no reports, no statistics. The window and the model's engine can make no connection. Not in the list: how your system finds a host's address, and pages that you open in your browser. The oldest entries are dropped when there are more than some ten thousand.</source>
            <translation>Todas las conexiones que ha hecho la app: solo las hace durante una descarga o una búsqueda, mediante un proceso propio que anota cada una antes de hacerla. Nunca se envía nada más: ni chats, ni informes, ni estadísticas. La ventana y el motor del modelo no pueden conectarse. No figuran en la lista: cómo averigua el sistema la dirección de un servidor ni las páginas que se abren en el navegador. Las entradas más antiguas se descartan cuando hay más de unas diez mil.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Searches and downloads are refused, and those at work are paused. What is on this computer still works.</source>
            <translation>Las búsquedas y descargas se rechazan, y las que están en curso quedan en pausa. Lo que hay en este equipo sigue funcionando.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>“{address}” cannot be used: the address of a hub begins with https://.</source>
            <translation>«{address}» no se puede usar: la dirección de un hub empieza por https://.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Host</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>What for</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>{size:.1f} kB</source>
            <translation>{size:.1f} kB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Offline: make no connections at all</source>
            <translation>Sin conexión: no hacer ninguna conexión</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Connections that were made</source>
            <translation>Conexiones realizadas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>No limit</source>
            <translation>Sin límite</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>The most that downloads may take</source>
            <translation>Lo máximo que pueden usar las descargas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Hub, then mirrors</source>
            <translation>Hub, luego espejos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Addresses between spaces; the next is asked where one fails.</source>
            <translation>Direcciones separadas por espacios; si una falla, se pregunta a la siguiente.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Set by {name}.</source>
            <translation>Definido por {name}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Speed of downloads</source>
            <translation>Velocidad de descarga</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Enter…</source>
            <translation>Introducir…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Access token</source>
            <translation>Token de acceso</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>access token</source>
            <translation>token de acceso</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Done: the keychain has changed what it keeps for {host}.</source>
            <translation>Hecho: el llavero ha cambiado lo que guarda para {host}.</translation>
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
                <numerusform>aprox. {used} de {n} token</numerusform>
                <numerusform>aprox. {used} de {n} tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>{used} of {n} tokens</source>
            <extracomment>For one: {used} of {n} token</extracomment>
            <translation>
                <numerusform>{used} de {n} token</numerusform>
                <numerusform>{used} de {n} tokens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>Context in use</source>
            <translation>Contexto en uso</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>What fills the context, and what leaving it out would free</source>
            <translation>Qué ocupa el contexto y cuánto se liberaría al omitirlo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>Context: {used}</source>
            <translation>Contexto: {used}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Go on from here</source>
            <translation>Continuar desde aquí</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>&amp;Note, if you like. The model goes on as if it had thought this itself:</source>
            <translation>&amp;Nota, si se desea. El modelo continúa como si lo hubiera pensado él mismo:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Nothing: the model thinks anew.</source>
            <translation>Nada: el modelo piensa de nuevo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Another version of the reply begins with the reasoning up to here:</source>
            <translation>Otra versión de la respuesta empieza con el razonamiento hasta aquí:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>The reply as it is now is kept beside it.</source>
            <translation>La respuesta actual se conserva junto a ella.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open link</source>
            <translation>Abrir enlace</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open this address in your browser?</source>
            <translation>¿Abrir esta dirección en el navegador?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open</source>
            <comment>verb</comment>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Copy address</source>
            <translation>Copiar dirección</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open a model file</source>
            <translation>Abrir un archivo de modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Length of a thought</source>
            <translation>Longitud de la reflexión</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>The most tokens that a thought may take; 0 is no limit:</source>
            <translation>Máximo de tokens que puede ocupar una reflexión; 0 es sin límite:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>New folder</source>
            <translation>Carpeta nueva</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Name of the folder:</source>
            <translation>Nombre de la carpeta:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Instructions of the folder</source>
            <translation>Instrucciones de la carpeta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Added to the model’s reasoning prompt in all chats of this folder:</source>
            <translation>Se añaden al prompt de razonamiento del modelo en todos los chats de esta carpeta:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Go on with a note</source>
            <translation>Continuar con una nota</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>The model goes on as if it had thought this itself:</source>
            <translation>El modelo continúa como si lo hubiera pensado él mismo:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>About Magistral Desktop</source>
            <translation>Acerca de Magistral Desktop</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>A private, offline chat with a model that reasons. Nothing you write leaves this computer.</source>
            <translation>Un chat privado y sin conexión con un modelo que razona. Nada de lo que se escribe sale de este equipo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Apache License 2.0. Made with llama.cpp and llama-cpp-python (MIT), Qt for Python (LGPLv3), KaTeX (MIT), markdown-it-py (MIT), Pygments (BSD), pypdf (BSD), Jinja (BSD), msgspec (BSD), NumPy (BSD), tiktoken (MIT), psutil (BSD) and platformdirs (MIT).</source>
            <translation>Licencia Apache 2.0. Hecho con llama.cpp y llama-cpp-python (MIT), Qt for Python (LGPLv3), KaTeX (MIT), markdown-it-py (MIT), Pygments (BSD), pypdf (BSD), Jinja (BSD), msgspec (BSD), NumPy (BSD), tiktoken (MIT), psutil (BSD) y platformdirs (MIT).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>GGUF models (*.gguf)</source>
            <translation>Modelos GGUF (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Download</source>
            <comment>noun</comment>
            <translation>Descarga</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel…</source>
            <translation>Cancelar…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Enter an access token…</source>
            <translation>Introducir un token de acceso…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel the download</source>
            <translation>Cancelar la descarga</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel this download?</source>
            <translation>¿Cancelar esta descarga?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>The {size} that were received are removed.</source>
            <translation>Se eliminarán los {size} recibidos.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Western European (Windows-1252)</source>
            <translation>Europeo occidental (Windows-1252)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Central European (Windows-1250)</source>
            <translation>Europeo central (Windows-1250)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Cyrillic (Windows-1251)</source>
            <translation>Cirílico (Windows-1251)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Greek (Windows-1253)</source>
            <translation>Griego (Windows-1253)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Japanese (Shift JIS)</source>
            <translation>Japonés (Shift JIS)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Chinese (GB 18030)</source>
            <translation>Chino (GB 18030)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Chinese (Big5)</source>
            <translation>Chino (Big5)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Korean (EUC-KR)</source>
            <translation>Coreano (EUC-KR)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>UTF-16 without a mark, little-endian</source>
            <translation>UTF-16 sin marca, little-endian</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Which encoding?</source>
            <translation>¿Qué codificación?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>“{name}” is not UTF-8, and does not say what it is. Its text is:</source>
            <translation>«{name}» no es UTF-8 y no indica qué es. Su texto es:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>What is 347 + 168?</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 347 + 168</comment>
            <translation>¿Cuánto es 347 + 168?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Solve 3x + 5 = 20.</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 3x + 5 = 20</comment>
            <translation>Resuelve 3x + 5 = 20.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Which is larger, 347 or 374?</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 347 &gt; 374?</comment>
            <translation>¿Cuál es mayor, 347 o 374?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Prove that there are infinitely many prime numbers.</source>
            <translation>Demuestra que hay infinitos números primos.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>A bat and a ball cost 1.10 € together, the bat 1 € more than the ball. What does the ball cost?</source>
            <translation>Un bate y una pelota cuestan juntos 1,10 €, y el bate cuesta 1 € más que la pelota. ¿Cuánto cuesta la pelota?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Write a Python function that merges overlapping intervals, and explain why it is right.</source>
            <translation>Escribe una función de Python que combine intervalos solapados y explica por qué es correcta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/files.py"></location>
            <source>there is no such folder</source>
            <translation>esa carpeta no existe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Reply of {model}</source>
            <translation>Respuesta de {model}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Reply</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>Attached: {name} · {about_file}</source>
            <translation>Adjunto: {name} · {about_file}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>You</source>
            <comment>who wrote a question</comment>
            <translation>Usuario</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>The model</source>
            <comment>who wrote a reply</comment>
            <translation>El modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>seed {seed}</source>
            <translation>semilla {seed}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Web page (HTML)</source>
            <translation>Página web (HTML)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>One file with its formulas drawn, for every browser. It needs no network.</source>
            <translation>Un archivo con sus fórmulas dibujadas, para cualquier navegador. No necesita red.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For printing and passing on. Of several chats, each gets a file of its own.</source>
            <translation>Para imprimir y compartir. Si son varios chats, cada uno recibe su propio archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For notes and editors; formulas stay TeX. Reasoning is quoted.</source>
            <translation>Para notas y editores; las fórmulas siguen en TeX. El razonamiento va como cita.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For everything else. Reasoning is indented.</source>
            <translation>Para todo lo demás. El razonamiento va sangrado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Data (JSON)</source>
            <translation>Datos (JSON)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Everything: all versions, seeds, tokens and times. This app can import it again.</source>
            <translation>Todo: todas las versiones, semillas, tokens y tiempos. Esta app puede volver a importarlo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>With the rea&amp;soning</source>
            <translation>Con el ra&amp;zonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Chats to export</source>
            <translation>Chats que se exportan</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>&amp;Format</source>
            <translation>&amp;Formato</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>This &amp;reply, with its question</source>
            <translation>Esta &amp;respuesta, con su pregunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>This &amp;chat</source>
            <translation>Este &amp;chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>C&amp;hosen chats:</source>
            <translation>Chats &amp;elegidos:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>&amp;All chats ({count})</source>
            <translation>&amp;Todos los chats ({count})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Another export is being written</source>
            <translation>Ya se está escribiendo otra exportación</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>One file is written at a time.</source>
            <translation>Se escribe un archivo cada vez.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Wait for its end.</source>
            <translation>Esperar a que termine.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Import chats</source>
            <translation>Importar chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Reading the file…</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Adding the chats…</source>
            <translation>Añadiendo los chats…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Imported {n} chats</source>
            <extracomment>For one: Imported {n} chat</extracomment>
            <translation>
                <numerusform>{n} chat importado</numerusform>
                <numerusform>{n} chats importados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Choose a folder for the PDFs</source>
            <translation>Elegir una carpeta para los PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Exported: {name}</source>
            <translation>Exportado: {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Exported chats (*.json)</source>
            <translation>Chats exportados (*.json)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>{n} matches</source>
            <extracomment>For one: {n} match</extracomment>
            <translation>
                <numerusform>{n} coincidencia</numerusform>
                <numerusform>{n} coincidencias</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>{current} of {count}</source>
            <translation>{current} de {count}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in chat</source>
            <translation>Buscar en el chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in this chat, or paste a link to a passage</source>
            <translation>Buscar en este chat o pegar un enlace a un pasaje</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Match case</source>
            <translation>Distinguir mayúsculas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>This reasoning</source>
            <translation>Este razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in the reasoning of the reply in view only</source>
            <translation>Buscar solo en el razonamiento de la respuesta visible</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Previous match (Shift+Enter)</source>
            <translation>Coincidencia anterior (Mayús+Intro)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Next match (Enter)</source>
            <translation>Coincidencia siguiente (Intro)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>No matches</source>
            <translation>Sin coincidencias</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Loading the model</source>
            <translation>Cargando el modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Ask your first question</source>
            <translation>Hacer la primera pregunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Checking what it does…</source>
            <translation>Comprobando qué hace…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>The check was stopped; it is made at the next start.</source>
            <translation>La comprobación se detuvo; se hará en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>✓  Every byte is as published</source>
            <translation>✓  Cada byte es como se publicó</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_list.py"></location>
            <source>{chat}, {where}, {date}: {snippet}</source>
            <translation>{chat}, {where}, {date}: {snippet}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_list.py"></location>
            <source>Found in all chats</source>
            <translation>Encontrado en todos los chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>You</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>You:</source>
            <translation>Pregunta:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Answer:</source>
            <translation>Respuesta:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Reasoning:</source>
            <translation>Razonamiento:</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>{n} downloads a month</source>
            <extracomment>For one: {n} download a month</extracomment>
            <translation>
                <numerusform>{n} descarga al mes</numerusform>
                <numerusform>{n} descargas al mes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>its conditions must be accepted on its page</source>
            <translation>hay que aceptar sus condiciones en su página</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>Show files</source>
            <translation>Mostrar archivos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>The model’s reasoning prompt</source>
            <translation>El prompt de razonamiento del modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Instructions: {title}</source>
            <translation>Instrucciones: {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>File: {title}</source>
            <translation>Archivo: {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Answer: {title}</source>
            <translation>Respuesta: {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Reasoning (never sent again)</source>
            <translation>Razonamiento (nunca se vuelve a enviar)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Sent next: {used}. {n} are left for your question and the reply.</source>
            <extracomment>For one: Sent next: {used}. {n} is left for your question and the reply.</extracomment>
            <translation>
                <numerusform>Próximo envío: {used}. Queda {n} para la pregunta y la respuesta.</numerusform>
                <numerusform>Próximo envío: {used}. Quedan {n} para la pregunta y la respuesta.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Load a model to see what fills its context.</source>
            <translation>Cargar un modelo para ver qué ocupa su contexto.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Sent next: {used}. That is {n} too many: leave something out.</source>
            <extracomment>For one: Sent next: {used}. That is {n} too many: leave something out.</extracomment>
            <translation>
                <numerusform>Próximo envío: {used}. Sobra {n}: hay que omitir algo.</numerusform>
                <numerusform>Próximo envío: {used}. Sobran {n}: hay que omitir algo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>A part that is unchecked stays in the chat, but the model is not sent it.</source>
            <translation>Una parte sin marcar sigue en el chat, pero no se envía al modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Parts of the context</source>
            <translation>Partes del contexto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>about {tokens}</source>
            <translation>aprox. {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Part</source>
            <translation>Parte</translation>
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
            <translation>Libera</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>That chat is no longer here</source>
            <translation>Ese chat ya no está aquí</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>The link leads to a chat that was deleted, or that another profile has.</source>
            <translation>El enlace lleva a un chat que se eliminó o que está en otro perfil.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>That passage is no longer there</source>
            <translation>Ese pasaje ya no está ahí</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>The link leads to a reply that was removed, or that has become shorter.</source>
            <translation>El enlace lleva a una respuesta que se quitó o que ahora es más corta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>Temporary chat</source>
            <translation>Chat temporal</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>Something else is being done</source>
            <translation>Hay otra tarea en curso</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>One backup, restore or import is done at a time.</source>
            <translation>Las copias de seguridad, restauraciones e importaciones se hacen de una en una.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>Wait for its end, or stop it.</source>
            <translation>Esperar a que termine o detenerla.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/main_window.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>KV cache (the conversation)</source>
            <translation>Caché KV (la conversación)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Compute</source>
            <comment>memory for computing</comment>
            <translation>Cómputo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Left</source>
            <comment>memory that remains</comment>
            <translation>Libre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Memory: {shares}</source>
            <translation>Memoria: {shares}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Models…</source>
            <translation>&amp;Modelos…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Open Model File…</source>
            <translation>&amp;Abrir archivo de modelo…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Use the &amp;Demo Model</source>
            <translation>Usar el modelo de &amp;demostración</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Model &amp;Settings…</source>
            <translation>Aj&amp;ustes del modelo…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Model De&amp;tails…</source>
            <translation>Detalles del mode&amp;lo…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Settin&amp;gs…</source>
            <translation>A&amp;justes…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Print…</source>
            <translation>Im&amp;primir…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Chat</source>
            <translation>&amp;Chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Write a Question</source>
            <translation>&amp;Escribir una pregunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Answer Now</source>
            <translation>&amp;Responder ya</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Stop the Reply</source>
            <translation>&amp;Detener la respuesta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Show &amp;Reasoning</source>
            <translation>Mostrar el &amp;razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Fold or Unfold the Last Reasoning</source>
            <translation>&amp;Plegar o desplegar el último razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Show Chat &amp;List</source>
            <translation>Mostrar la &amp;lista de chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Welcome</source>
            <translation>&amp;Bienvenida</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Connections…</source>
            <translation>&amp;Conexiones…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Reports…</source>
            <translation>&amp;Informes…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>Atajos de &amp;teclado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;About Magistral Desktop</source>
            <translation>&amp;Acerca de Magistral Desktop</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Find…</source>
            <translation>&amp;Buscar…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Find &amp;Next</source>
            <translation>Buscar &amp;siguiente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Find &amp;Previous</source>
            <translation>Buscar &amp;anterior</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Search All Chats…</source>
            <translation>Buscar en &amp;todos los chats…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Copy &amp;Link to the Selected Passage</source>
            <translation>Copiar &amp;enlace al pasaje seleccionado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Export A&amp;udit Record…</source>
            <translation>Exportar re&amp;gistro de auditoría…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Import…</source>
            <translation>&amp;Importar…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Back Up…</source>
            <translation>Hacer &amp;copia de seguridad…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Restore…</source>
            <translation>&amp;Restaurar…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;New Chat</source>
            <translation>Chat &amp;nuevo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>New &amp;Temporary Chat</source>
            <translation>Chat &amp;temporal nuevo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Zoom &amp;In</source>
            <translation>A&amp;mpliar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Zoom &amp;Out</source>
            <translation>Red&amp;ucir</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Actual Size</source>
            <translation>Tamaño re&amp;al</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Read All Reasoning in F&amp;ull</source>
            <translation>Leer &amp;completo todo el razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Outline of the Reasoning</source>
            <translation>&amp;Esquema del razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>First &amp;Doubt</source>
            <translation>Primera &amp;duda</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Last R&amp;esult</source>
            <translation>Último resul&amp;tado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Si&amp;milar Text in the Reasoning</source>
            <translation>Te&amp;xto similar en el razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Go On from the Selection…</source>
            <translation>&amp;Continuar desde la selección…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Re&amp;generate the Last Reply</source>
            <translation>Re&amp;generar la última respuesta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Edit the Last Question</source>
            <translation>Editar la última &amp;pregunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Compare Versions…</source>
            <translation>Comparar &amp;versiones…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Attach Files…</source>
            <translation>&amp;Adjuntar archivos…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Conte&amp;xt…</source>
            <translation>C&amp;ontexto…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Chat Se&amp;ttings…</source>
            <translation>A&amp;justes del chat…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Rename</source>
            <translation>Cambiar &amp;nombre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Delete</source>
            <translation>E&amp;liminar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Command Palette…</source>
            <translation>&amp;Paleta de comandos…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Download ({size})</source>
            <translation>Descargar ({size})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Model details</source>
            <translation>Detalles del modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Read it now</source>
            <translation>Leerlo ahora</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Reading the file: {part:.0%}</source>
            <translation>Leyendo el archivo: {part:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Get {title}…</source>
            <translation>Obtener {title}…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>The model</source>
            <translation>El modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Your settings</source>
            <translation>Ajustes propios</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>The file</source>
            <translation>El archivo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Delete… ({size})</source>
            <translation>Eliminar… ({size})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>There is a newer version</source>
            <translation>Hay una versión más reciente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>{title} takes the place of this model; this one stays until you delete it.</source>
            <translation>{title} sustituye a este modelo; este se conserva hasta que se elimine.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>As it is loaded</source>
            <translation>Cómo está cargado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>It is in use</source>
            <translation>Está en uso</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{some} of {all} on the GPU</source>
            <translation>{some} de {all} en la GPU</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{seconds:.1f} s</source>
            <translation>{seconds:.1f} s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>A file that this app did not download</source>
            <translation>Un archivo que esta app no descargó</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read from the file; no published one is known.</source>
            <translation>Leído del archivo; no se conoce ninguno publicado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, chosen without measuring</source>
            <extracomment>For one: {n} thread, chosen without measuring</extracomment>
            <translation>
                <numerusform>{n} hilo, elegido sin medir</numerusform>
                <numerusform>{n} hilos, elegidos sin medir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} tokens of context</source>
            <extracomment>For one: {n} token of context</extracomment>
            <translation>
                <numerusform>{n} token de contexto</numerusform>
                <numerusform>{n} tokens de contexto</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{kind} KV cache</source>
            <translation>caché KV {kind}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} layers on the GPU</source>
            <extracomment>For one: {n} layer on the GPU</extracomment>
            <translation>
                <numerusform>{n} capa en la GPU</numerusform>
                <numerusform>{n} capas en la GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads</source>
            <extracomment>For one: {n} thread</extracomment>
            <translation>
                <numerusform>{n} hilo</numerusform>
                <numerusform>{n} hilos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>prompt format {title}</source>
            <translation>formato de prompt {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>temperature {value:g}</source>
            <translation>temperatura {value:g}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>top P {value:g}</source>
            <translation>top P {value:g}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>file read, not mapped</source>
            <translation>archivo leído, sin mapear</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>locked in memory</source>
            <translation>bloqueado en memoria</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>instructions</source>
            <translation>instrucciones</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} files</source>
            <extracomment>For one: {n} file</extracomment>
            <translation>
                <numerusform>{n} archivo</numerusform>
                <numerusform>{n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{size:,.0f} MiB when the context is full</source>
            <translation>{size:,.0f} MiB con el contexto lleno</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>All on the processor</source>
            <translation>Todo en el procesador</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} tokens of a prompt at once</source>
            <extracomment>For one: {n} token of a prompt at once</extracomment>
            <translation>
                <numerusform>{n} token del prompt a la vez</numerusform>
                <numerusform>{n} tokens del prompt a la vez</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{milliseconds} ms</source>
            <translation>{milliseconds} ms</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>All as the app chooses</source>
            <translation>Todo a criterio de la app</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{repository}, commit {commit}</source>
            <translation>{repository}, commit {commit}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Not read yet: that takes some seconds for each GB.</source>
            <translation>Sin leer aún: tarda unos segundos por cada GB.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>The file has changed since it was checked.</source>
            <translation>El archivo ha cambiado desde que se comprobó.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>As the publisher's file in the catalogue.</source>
            <translation>Igual que el archivo del editor en el catálogo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>As published in {repository}.</source>
            <translation>Igual que el publicado en {repository}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Of its own: see where it was published</source>
            <translation>Propia: ver dónde se publicó</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Mapped</source>
            <translation>Mapeado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read as a whole</source>
            <translation>Leído entero</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, as set</source>
            <extracomment>For one: {n} thread, as set</extracomment>
            <translation>
                <numerusform>{n} hilo, según los ajustes</numerusform>
                <numerusform>{n} hilos, según los ajustes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, the fastest when measured</source>
            <extracomment>For one: {n} thread, the fastest when measured</extracomment>
            <translation>
                <numerusform>{n} hilo, lo más rápido al medir</numerusform>
                <numerusform>{n} hilos, lo más rápido al medir</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{count:.1f} billion</source>
            <translation>{count:.1f} mil millones</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{count:.1f} million</source>
            <translation>{count:.1f} millones</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>flash attention on</source>
            <translation>flash attention activada</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>flash attention off</source>
            <translation>flash attention desactivada</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>From</source>
            <comment>where a model file is from</comment>
            <translation>Origen</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Published at</source>
            <translation>Publicado en</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Quantization</source>
            <translation>Cuantización</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Architecture</source>
            <translation>Arquitectura</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Trained context</source>
            <translation>Contexto de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Prompt format</source>
            <translation>Formato de prompt</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>KV cache</source>
            <translation>Caché KV</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Runs on</source>
            <translation>Se ejecuta en</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Threads</source>
            <translation>Hilos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Batch</source>
            <translation>Lote</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>File in memory</source>
            <translation>Archivo en memoria</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Loaded in</source>
            <comment>seconds</comment>
            <translation>Cargado en</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Mapped and locked</source>
            <translation>Mapeado y bloqueado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read as a whole and locked</source>
            <translation>Leído entero y bloqueado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Detected when it is loaded</source>
            <translation>Se detecta al cargarlo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>None that could be steered</source>
            <translation>Ninguno que se pueda dirigir</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>On</source>
            <translation>Activada</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>What it would take cannot be told: this computer or this kind of model is not known well enough.</source>
            <translation>No se puede saber qué ocuparía: este equipo o este tipo de modelo no se conoce lo bastante.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>A KV cache of 8 or 4 bits needs flash attention, which is off.</source>
            <translation>Una caché KV de 8 o 4 bits necesita flash attention, que está desactivada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>The instructions have more than {n} characters.</source>
            <extracomment>For one: The instructions have more than {n} character.</extracomment>
            <translation>
                <numerusform>Las instrucciones tienen más de {n} carácter.</numerusform>
                <numerusform>Las instrucciones tienen más de {n} caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Settings of {name}</source>
            <translation>Ajustes de {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Use what suits this computer</source>
            <translation>Usar lo adecuado para este equipo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Model settings</source>
            <translation>Ajustes del modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>How it is loaded</source>
            <translation>Cómo se carga</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>How it is asked</source>
            <translation>Cómo se le pregunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Load again</source>
            <translation>Volver a cargar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many of its {n} layers run on the GPU, which is faster. Default: as many as fit.</source>
            <extracomment>For one: Whether its {n} layer runs on the GPU, which is faster. Default: if it fits.</extracomment>
            <translation>
                <numerusform>Si su {n} capa se ejecuta en la GPU, que es más rápida. Por defecto: si cabe.</numerusform>
                <numerusform>Cuántas de sus {n} capas se ejecutan en la GPU, que es más rápida. Por defecto: tantas como quepan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many processors work on a reply. Default: measured when the model is loaded.</source>
            <translation>Cuántos procesadores trabajan en una respuesta. Por defecto: se mide al cargar el modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Automatic</source>
            <translation>Automática</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How much of a chat the model keeps in mind, thoughts included. Default: {context}.</source>
            <translation>Qué parte de un chat tiene presente el modelo, incluidas las reflexiones. Por defecto: {context}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>This computer has no GPU that llama.cpp can use. Default: as many layers as fit.</source>
            <translation>Este equipo no tiene ninguna GPU que llama.cpp pueda usar. Por defecto: tantas capas como quepan.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>GPU layers</source>
            <translation>Capas en la GPU</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>As many as fit</source>
            <translation>Tantas como quepan</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many processors work on a reply. Default: measured when the model is loaded; {n} are fastest now.</source>
            <extracomment>For one: How many processors work on a reply. Default: measured when the model is loaded; {n} is fastest now.</extracomment>
            <translation>
                <numerusform>Cuántos procesadores trabajan en una respuesta. Por defecto: se mide al cargar el modelo; ahora {n} es lo más rápido.</numerusform>
                <numerusform>Cuántos procesadores trabajan en una respuesta. Por defecto: se mide al cargar el modelo; ahora {n} son lo más rápido.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Measured</source>
            <translation>Medido</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How a chat is laid out for the model. Magistral 1.0 and 1.1 cannot be told apart by what is in a file, only by its name. Default: detected.</source>
            <translation>Cómo se presenta un chat al modelo. Magistral 1.0 y 1.1 no se distinguen por el contenido del archivo, solo por su nombre. Por defecto: detectado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How exactly the context is kept: 8 bits take half the memory and are as good, 4 bits show in the answers. Default: f16.</source>
            <translation>Con qué exactitud se guarda el contexto: 8 bits ocupan la mitad de memoria y son igual de buenos; 4 bits se notan en las respuestas. Por defecto: f16.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Saves memory on a GPU; a KV cache of 8 or 4 bits needs it. Default: automatic.</source>
            <translation>Ahorra memoria en la GPU; una caché KV de 8 o 4 bits la necesita. Por defecto: automática.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Map the file into memory</source>
            <translation>Mapear el archivo en memoria</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>The model starts sooner, and the system may read parts of it again when memory is short. Default: on.</source>
            <translation>El modelo se inicia antes, y el sistema puede releer partes de él cuando falta memoria. Por defecto: activado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Lock in memory</source>
            <translation>Bloquear en memoria</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>The system never moves the model out of memory; other programs then have less. Default: off.</source>
            <translation>El sistema nunca saca el modelo de la memoria; los demás programas disponen de menos. Por defecto: desactivado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How freely words are chosen: 0 takes the likeliest, and makes loops more common. Default: {temperature:g}.</source>
            <translation>Con cuánta libertad se eligen las palabras: 0 toma la más probable y hace más frecuentes los bucles. Por defecto: {temperature:g}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Only the likeliest words, which together are this probable, are drawn from. Default: {top_p:g}.</source>
            <translation>Solo se elige entre las palabras más probables, que juntas alcanzan esta probabilidad. Por defecto: {top_p:g}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Added to the reasoning prompt of each chat with this model, never put in its place. Default: none.</source>
            <translation>Se añaden al prompt de razonamiento de cada chat con este modelo, sin sustituirlo. Por defecto: ninguna.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>For example: Explain as to a beginner, and check each result.</source>
            <translation>Por ejemplo: Explicar como a un principiante y comprobar cada resultado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Detected</source>
            <translation>Detectado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Default</source>
            <translation>Por defecto</translation>
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
            <translation>Cabe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Tight</source>
            <translation>Justo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Will not fit</source>
            <translation>No cabe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{received} of {size} MB</source>
            <translation>{received} de {size} MB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>It writes {speed} tokens a second on this computer: {tokens} tokens of thinking, as for a hard question, take about {time}.</source>
            <translation>Escribe {speed} tokens por segundo en este equipo: {tokens} tokens de reflexión, como en una pregunta difícil, tardan aprox. {time}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>The keychain does not keep the access token. {detail} A token that you enter is used until you close the app, and kept nowhere.</source>
            <translation>El llavero no guarda el token de acceso. {detail} Un token introducido se usa hasta cerrar la app y no se guarda en ningún sitio.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Reads a question as Mistral's own software does</source>
            <translation>Lee una pregunta igual que el software de Mistral</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Reads a question otherwise than Mistral's software</source>
            <translation>Lee una pregunta de otro modo que el software de Mistral</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Knows all control tokens</source>
            <translation>Conoce todos los tokens de control</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Lacks control tokens, or has others</source>
            <translation>Le faltan tokens de control o tiene otros</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Thinks first, and ends the thought when told to</source>
            <translation>Piensa primero y termina la reflexión cuando se le indica</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Does not think, or does not end its thought</source>
            <translation>No piensa o no termina su reflexión</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Then answers</source>
            <translation>Después responde</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Gives no answer</source>
            <translation>No da respuesta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Ends its answer by itself</source>
            <translation>Termina su respuesta por sí mismo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Does not end its answer by itself</source>
            <translation>No termina su respuesta por sí mismo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{size} received</source>
            <translation>{size} recibidos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{received:.1f} of {size:.1f} GB</source>
            <translation>{received:.1f} de {size:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{problem} ({detail})</source>
            <translation>{problem} ({detail})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Checking that every byte is as published: {fraction:.0%}</source>
            <translation>Comprobando que cada byte es como se publicó: {fraction:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>The disk is too full: {missing} more must be free. What was received is kept.</source>
            <translation>El disco está demasiado lleno: hay que liberar {missing} más. Lo recibido se conserva.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{speed} MB/s</source>
            <translation>{speed} MB/s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{time} left</source>
            <comment>until a download is done</comment>
            <translation>tiempo restante: {time}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Trying again in {time}.</source>
            <translation>Nuevo intento en {time}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Connections and offline lock…</source>
            <translation>Conexiones y modo sin conexión…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>What suits this computer is told when its engine has started. Each file can be downloaded anyway.</source>
            <translation>Lo adecuado para este equipo se indica cuando se ha iniciado su motor. De todos modos, se puede descargar cualquier archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Other versions</source>
            <translation>Otras versiones</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Back to what was found</source>
            <translation>Volver a lo encontrado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>On this computer</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>All of its files are listed above.</source>
            <translation>Todos sus archivos figuran arriba.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>{n} parts</source>
            <extracomment>For one: {n} part</extracomment>
            <translation>
                <numerusform>{n} parte</numerusform>
                <numerusform>{n} partes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Larger context: {n} tokens ({size:.1f} GB more memory)</source>
            <extracomment>For one: Larger context: {n} token ({size:.1f} GB more memory)</extracomment>
            <translation>
                <numerusform>Contexto mayor: {n} token ({size:.1f} GB más de memoria)</numerusform>
                <numerusform>Contexto mayor: {n} tokens ({size:.1f} GB más de memoria)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Leave out the {n} oldest turns</source>
            <extracomment>For one: Leave out the oldest turn</extracomment>
            <translation>
                <numerusform>Omitir el turno más antiguo</numerusform>
                <numerusform>Omitir los {n} turnos más antiguos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Larger context: {n} tokens</source>
            <extracomment>For one: Larger context: {n} token</extracomment>
            <translation>
                <numerusform>Contexto mayor: {n} token</numerusform>
                <numerusform>Contexto mayor: {n} tokens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>New chat with this question</source>
            <translation>Chat nuevo con esta pregunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Shorten the question</source>
            <translation>Acortar la pregunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Try again with {model}</source>
            <translation>Reintentar con {model}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>The conversations are being brought up to date, or what can be read of a damaged file into a new one.
With many of them this takes some time. Nothing is lost if the app is closed meanwhile.</source>
            <translation>Se están actualizando las conversaciones, o pasando a un archivo nuevo lo que se puede leer de uno dañado.
Si son muchas, tarda un rato. No se pierde nada si la app se cierra entretanto.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>The conversations were brought up to date; the file as it was is kept as {path}.</source>
            <translation>Las conversaciones se han actualizado; el archivo anterior se conserva como {path}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>A file was damaged</source>
            <translation>Había un archivo dañado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>This is a newer version of the app</source>
            <translation>Esta es una versión más reciente de la app</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Words, or owner/name of a repository</source>
            <translation>Palabras, o propietario/nombre de un repositorio</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Search the Hub</source>
            <translation>Buscar en el Hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Asking the Hub…</source>
            <translation>Consultando el Hub…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Other models on the Hub</source>
            <translation>Otros modelos del Hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>The Hub has no GGUF model that fits these words.</source>
            <translation>El Hub no tiene ningún modelo GGUF que coincida con estas palabras.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>It has no model in GGUF files.</source>
            <translation>No tiene ningún modelo en archivos GGUF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/palette_entries.py"></location>
            <source>{above}: {words}</source>
            <translation>{above}: {words}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>“{name}” has {length}, and there is room for {room}.</source>
            <translation>«{name}» tiene {length}, y queda sitio para {room}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>The first {n} pages would fit.</source>
            <extracomment>For one: The first page would fit.</extracomment>
            <translation>
                <numerusform>Cabría la primera página.</numerusform>
                <numerusform>Cabrían las {n} primeras páginas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>The first {n} lines would fit.</source>
            <extracomment>For one: The first line would fit.</extracomment>
            <translation>
                <numerusform>Cabría la primera línea.</numerusform>
                <numerusform>Cabrían las {n} primeras líneas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Not even its first page fits: leave out earlier turns first, or load a longer context.</source>
            <translation>No cabe ni su primera página: hay que omitir antes turnos anteriores o cargar un contexto mayor.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Not even its first line fits: leave out earlier turns first, or load a longer context.</source>
            <translation>No cabe ni su primera línea: hay que omitir antes turnos anteriores o cargar un contexto mayor.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Too long to attach whole</source>
            <translation>Demasiado largo para adjuntarlo entero</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach</source>
            <translation>Adjuntar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>{length}; there is room for {room}.</source>
            <translation>{length}; hay sitio para {room}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>{length}: too long for {room}.</source>
            <translation>{length}: demasiado para {room}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>to</source>
            <comment>between the first and the last page or line</comment>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Last page to attach</source>
            <translation>Última página que se adjunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Last line to attach</source>
            <translation>Última línea que se adjunta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach &amp;pages</source>
            <translation>Adjuntar &amp;páginas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach &amp;lines</source>
            <translation>Adjuntar &amp;líneas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Print the chat, with the reasoning that is open</source>
            <translation>Imprimir el chat, con el razonamiento que está abierto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Choose another folder or name, or close the program that has the file open.</source>
            <translation>Elegir otra carpeta u otro nombre, o cerrar el programa que tiene abierto el archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>See whether the printer is on, or export the chat as a PDF.</source>
            <translation>Comprobar que la impresora está encendida o exportar el chat como PDF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The PDF could not be written</source>
            <translation>No se pudo escribir el PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>{path} could not be written.</source>
            <translation>{path} no se pudo escribir.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The chat could not be printed</source>
            <translation>No se pudo imprimir el chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The printer took no pages.</source>
            <translation>La impresora no aceptó ninguna página.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/recommended.py"></location>
            <source>Recommended for this computer</source>
            <translation>Recomendado para este equipo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/recommended.py"></location>
            <source>No model fits</source>
            <translation>Ningún modelo cabe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>There is no reply</source>
            <translation>No hay ninguna respuesta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>An audit record is of a reply.</source>
            <translation>Un registro de auditoría es de una respuesta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Ask a question first.</source>
            <translation>Hacer antes una pregunta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>There is nothing to compare</source>
            <translation>No hay nada que comparar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>No message here has another version.</source>
            <translation>Ningún mensaje tiene aquí otra versión.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>“Regenerate” a reply, or edit a question, for another version of it.</source>
            <translation>«Regenerar» una respuesta o editar una pregunta para tener otra versión.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Export audit record</source>
            <translation>Exportar registro de auditoría</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Audit records (*.audit.json)</source>
            <translation>Registros de auditoría (*.audit.json)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>Remove a model</source>
            <translation>Quitar un modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>Remove {name}?</source>
            <translation>¿Quitar {name}?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>This frees {size}. It can be downloaded again.</source>
            <translation>Libera {size}. Se puede volver a descargar.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>There is no place to go on from</source>
            <translation>No hay ningún punto desde el que continuar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>The reply must have ended.</source>
            <translation>La respuesta tiene que haber terminado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>In its reasoning, select the last words that are to be kept.</source>
            <translation>Seleccionar en su razonamiento las últimas palabras que se conservan.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply is done</source>
            <translation>La respuesta está lista</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply was interrupted</source>
            <translation>La respuesta se interrumpió</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply failed</source>
            <translation>La respuesta falló</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>The app ended unexpectedly last time</source>
            <translation>La última vez, la app se cerró de forma inesperada</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>Your chats are safe on disk. A report of what failed is kept on this computer; it was not sent.</source>
            <translation>Los chats están a salvo en el disco. En este equipo se guarda un informe de lo que falló; no se ha enviado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>Help → Reports shows it.</source>
            <translation>Está en Ayuda → Informes.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>What went wrong is written down here, on this computer, and never sent. A report says what failed where in the app’s code, on which system; nothing that you or the model wrote is in it. Read it before you pass it on.</source>
            <translation>Lo que falla se anota aquí, en este equipo, y nunca se envía. Un informe indica qué falló, en qué parte del código de la app y en qué sistema; no contiene nada de lo escrito por el usuario o el modelo. Conviene leerlo antes de compartirlo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>There are no reports: nothing has gone wrong.</source>
            <translation>No hay informes: no ha fallado nada.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Mistake in the app</source>
            <translation>Error de la app</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Sudden end of the app</source>
            <translation>Cierre inesperado de la app</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>End of the engine</source>
            <translation>Cierre del motor</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>report</source>
            <translation>informe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Reveal in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Reveal in Finder</source>
            <translation>Mostrar en el Finder</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Show in Explorer</source>
            <translation>Mostrar en el Explorador</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search all chats</source>
            <translation>Buscar en todos los chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search all chats (Ctrl+Shift+F)</source>
            <translation>Buscar en todos los chats (Ctrl+Mayús+F)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search the reasoning too</source>
            <translation>Buscar también en el razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Leave the search (Esc)</source>
            <translation>Salir de la búsqueda (Esc)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>The newest {n} places</source>
            <extracomment>For one: The newest place</extracomment>
            <translation>
                <numerusform>El lugar más reciente</numerusform>
                <numerusform>Los {n} lugares más recientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>{n} found</source>
            <extracomment>For one: {n} found</extracomment>
            <translation>
                <numerusform>{n} encontrado</numerusform>
                <numerusform>{n} encontrados</numerusform>
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
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Reset {name}</source>
            <translation>Restablecer {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Take the default again</source>
            <translation>Volver al valor por defecto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>On</source>
            <comment>a setting</comment>
            <translation>Activado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The system's</source>
            <translation>La del sistema</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Serif</source>
            <translation>Con serifas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Sans serif</source>
            <translation>Sin serifas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>As the model likes</source>
            <translation>A criterio del modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Answer directly</source>
            <translation>Responder directamente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Short: {tokens}</source>
            <translation>Corta: {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Medium: {tokens}</source>
            <translation>Media: {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Long: {tokens}</source>
            <translation>Larga: {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Only tell me</source>
            <translation>Solo avisar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Close it and answer</source>
            <translation>Cerrarla y responder</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Stop the reply</source>
            <translation>Detener la respuesta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Chats and reasoning</source>
            <translation>Chats y razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Models and downloads</source>
            <translation>Modelos y descargas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Make no connections at all: no searches, no downloads. Help → Connections lists what was made. Default: off.</source>
            <translation>No hacer ninguna conexión: ni búsquedas ni descargas. En Ayuda → Conexiones figuran las realizadas. Por defecto: desactivado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source> MB/s</source>
            <translation> MB/s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Takes effect at the next start. Default: as the system.</source>
            <translation>Se aplica en el próximo inicio. Por defecto: como el sistema.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The colours of all windows. High contrast is light or dark as the system is. Default: as the system.</source>
            <translation>Los colores de todas las ventanas. El alto contraste es claro u oscuro según el sistema. Por defecto: como el sistema.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Interface size</source>
            <translation>Tamaño de la interfaz</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Of the letters in lists, menus and windows; View → Zoom is for the chat. Default: 100 %.</source>
            <translation>De la letra en listas, menús y ventanas; para el chat, Ver → Ampliar y Reducir. Por defecto: 100 %.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Font of the chat</source>
            <translation>Fuente del chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The letters of questions and replies; formulas and code keep theirs. Default: the system's.</source>
            <translation>La letra de las preguntas y respuestas; las fórmulas y el código conservan la suya. Por defecto: la del sistema.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Tell of long replies</source>
            <translation>Avisar de respuestas largas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>A notification when one is done while another window is used; without the chat's words. Default: on.</source>
            <translation>Una notificación cuando una termina mientras se usa otra ventana; sin las palabras del chat. Por defecto: activado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Keep the computer awake</source>
            <translation>Mantener el equipo despierto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Only while a reply is written; the display may go dark. Default: on.</source>
            <translation>Solo mientras se escribe una respuesta; la pantalla puede apagarse. Por defecto: activado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The most that all of them take together. Default: no limit.</source>
            <translation>Lo máximo que pueden usar todas juntas. Por defecto: sin límite.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Addresses between spaces; the next is asked where one fails. Default: the one that is shown in grey.</source>
            <translation>Direcciones separadas por espacios; si una falla, se pregunta a la siguiente. Por defecto: la que aparece en gris.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>On: set by {variable} for this start.</source>
            <translation>Activado: definido por {variable} para este inicio.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Show the reasoning</source>
            <translation>Mostrar el razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Whether the reasoning above the replies is open, as the button above the chat has it. Default: on.</source>
            <translation>Si el razonamiento sobre las respuestas está abierto, como con el botón situado encima del chat. Por defecto: activado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Thinking</source>
            <translation>Reflexión</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Whether the model thinks before it answers, as in the prompt box. Default: as the model likes.</source>
            <translation>Si el modelo piensa antes de responder, como en el cuadro de entrada. Por defecto: a criterio del modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The most tokens that it may take before the answer begins, as in the prompt box. Default: no limit.</source>
            <translation>Máximo de tokens que puede ocupar antes de que empiece la respuesta, como en el cuadro de entrada. Por defecto: sin límite.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>When a thought goes in circles</source>
            <translation>Si una reflexión entra en bucle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>What is done when the model repeats itself, as in the prompt box. Default: only tell me.</source>
            <translation>Qué se hace cuando el modelo se repite, como en el cuadro de entrada. Por defecto: solo avisar.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Take the default for every setting?</source>
            <translation>¿Volver al valor por defecto en todos los ajustes?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Search the settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>No setting has these words. The settings of a model are in File → Model Settings.</source>
            <translation>Ningún ajuste contiene estas palabras. Los ajustes de un modelo están en Archivo → Ajustes del modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Reset all…</source>
            <translation>Restablecer todo…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Chats, models and the settings of each model stay as they are.</source>
            <translation>Los chats, los modelos y los ajustes de cada modelo no cambian.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous turn</source>
            <translation>En la transcripción: turno siguiente y anterior</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous formula</source>
            <translation>En la transcripción: fórmula siguiente y anterior</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous code block</source>
            <translation>En la transcripción: bloque de código siguiente y anterior</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous table</source>
            <translation>En la transcripción: tabla siguiente y anterior</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous reasoning</source>
            <translation>En la transcripción: razonamiento siguiente y anterior</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: open or close the reasoning that has the focus</source>
            <translation>En la transcripción: abrir o cerrar el razonamiento que tiene el foco</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: copy the formula or code that has the focus</source>
            <translation>En la transcripción: copiar la fórmula o el código que tiene el foco</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: copy the formula that has the focus as MathML</source>
            <translation>En la transcripción: copiar como MathML la fórmula que tiene el foco</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: beginning and end of the chat</source>
            <translation>En la transcripción: inicio y final del chat</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>gently, on battery</source>
            <translation>a ritmo suave, con batería</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>gently, the computer is hot</source>
            <translation>a ritmo suave, equipo caliente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>Reading {done:.0%}</source>
            <translation>Leyendo {done:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>your question waits</source>
            <translation>la pregunta espera</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Your chats will be listed here.</source>
            <translation>Aquí aparecerán los chats.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Chat deleted</source>
            <translation>Chat eliminado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Fold</source>
            <translation>Plegar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets.py"></location>
            <source>&amp;Snippets</source>
            <translation>&amp;Fragmentos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets.py"></location>
            <source>&amp;Edit Snippets…</source>
            <translation>&amp;Editar fragmentos…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Snippets</source>
            <translation>Fragmentos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>The text that typing / and the name puts into the prompt box</source>
            <translation>El texto que se inserta en el cuadro de entrada al escribir / y el nombre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>snippet-{number}</source>
            <translation>fragmento-{number}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Type / and a name in the prompt box, or take one from the Chat menu.</source>
            <translation>Escribir / y un nombre en el cuadro de entrada o elegir uno en el menú Chat.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Not loaded</source>
            <translation>Sin cargar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>context {n} tokens</source>
            <extracomment>For one: context {n} token</extracomment>
            <translation>
                <numerusform>contexto de {n} token</numerusform>
                <numerusform>contexto de {n} tokens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Loading {done:.0%}</source>
            <translation>Cargando {done:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Thinking…</source>
            <translation>Pensando…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>You are using the small demo model.</source>
            <translation>Está en uso el pequeño modelo de demostración.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Get Magistral…</source>
            <translation>Obtener Magistral…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>{size:.2f} GB</source>
            <translation>{size:.2f} GB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Demo model (small arithmetic)</source>
            <translation>Modelo de demostración (aritmética sencilla)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Open a model file…</source>
            <translation>Abrir archivo de modelo…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Model settings…</source>
            <translation>Ajustes del modelo…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Model details…</source>
            <translation>Detalles del modelo…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>As the Model Likes</source>
            <translation>A criterio del modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Answer Directly</source>
            <translation>Responder directamente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>No Limit</source>
            <translation>Sin límite</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Short</source>
            <translation>Corta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Medium</source>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Long</source>
            <translation>Larga</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Only Tell Me</source>
            <translation>Solo avisar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Close the Thought and Answer</source>
            <translation>Cerrar la reflexión y responder</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Stop the Reply</source>
            <translation>Detener la respuesta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: auto</source>
            <translation>Reflexión: auto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: always</source>
            <translation>Reflexión: siempre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: off</source>
            <translation>Reflexión: no</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>short</source>
            <comment>a budget</comment>
            <translation>corta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>medium</source>
            <comment>a budget</comment>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>long</source>
            <comment>a budget</comment>
            <translation>larga</translation>
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
            <translation>Si el modelo piensa antes de responder, y cuánto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>&amp;Thinking</source>
            <translation>Refle&amp;xión</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>&amp;Length of a Thought</source>
            <translation>&amp;Longitud de la reflexión</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>When It Goes in &amp;Circles</source>
            <translation>Si entra en &amp;bucle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Other…</source>
            <translation>Otra…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Other ({budget})…</source>
            <translation>Otra ({budget})…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Some models are given only to people who have accepted their conditions. Accept them on the model's page, make a token there that may read, and enter it here.</source>
            <translation>Algunos modelos solo se entregan a quien ha aceptado sus condiciones. Hay que aceptarlas en la página del modelo, crear allí un token con permiso de lectura e introducirlo aquí.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>It is sent to {host} and to nobody else. It is kept in this system's keychain; where there is none, it is used until you close the app. It is never written into the app's settings or logs.</source>
            <translation>Se envía a {host} y a nadie más. Se guarda en el llavero de este sistema; si no lo hay, se usa hasta cerrar la app. Nunca se escribe en los ajustes ni en los registros de la app.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Access token for {host}</source>
            <translation>Token de acceso para {host}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Use this token</source>
            <translation>Usar este token</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the page that draws them ended unexpectedly several times. Start the app again to get it back; if this happens again, your graphics driver may need an update.</source>
            <translation>Las fórmulas se muestran como código TeX: la página que las dibuja se cerró de forma inesperada varias veces. Reiniciar la app para recuperarla; si vuelve a ocurrir, puede que haya que actualizar el controlador gráfico.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the system library {library} is missing, which the reading page needs. Install the system package that holds it, then start the app again.</source>
            <translation>Las fórmulas se muestran como código TeX: falta la biblioteca del sistema {library}, que la página de lectura necesita. Instalar el paquete del sistema que la contiene y reiniciar la app.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: Qt WebEngine could not be loaded ({error}). Install the app again.</source>
            <translation>Las fórmulas se muestran como código TeX: no se pudo cargar Qt WebEngine ({error}). Volver a instalar la app.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the system library {library} is missing, which the reading page needs. On Debian and Ubuntu install {package}, then start the app again.</source>
            <translation>Las fórmulas se muestran como código TeX: falta la biblioteca del sistema {library}, que la página de lectura necesita. En Debian y Ubuntu, instalar {package} y reiniciar la app.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>libasound2 (libasound2t64 on newer releases)</source>
            <translation>libasound2 (libasound2t64 en las versiones recientes)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy formula as TeX</source>
            <translation>Copiar fórmula como TeX</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy formula as MathML</source>
            <translation>Copiar fórmula como MathML</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy answer as Markdown</source>
            <translation>Copiar respuesta como Markdown</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Code, {language}</source>
            <translation>Código, {language}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>text</source>
            <comment>code in no known language</comment>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Wrap</source>
            <comment>the lines of code</comment>
            <translation>Ajustar líneas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Done</source>
            <comment>a task</comment>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>To do</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>[image: {words}]</source>
            <translation>[imagen: {words}]</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Your question {n}</source>
            <translation>Pregunta {n}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Attached files</source>
            <translation>Archivos adjuntos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Show all</source>
            <comment>of a long question</comment>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Show less</source>
            <comment>of a long question</comment>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Reply {n}</source>
            <comment>its number</comment>
            <translation>Respuesta {n}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Text of the reasoning</source>
            <translation>Texto del razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Outline</source>
            <translation>Esquema</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Outline of the reasoning</source>
            <translation>Esquema del razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>First doubt</source>
            <translation>Primera duda</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Last result</source>
            <translation>Último resultado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Close and remove the mark</source>
            <translation>Cerrar y quitar la marca</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Answer</source>
            <comment>of a reply</comment>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Copy answer</source>
            <translation>Copiar respuesta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>To the end</source>
            <comment>of the chat</comment>
            <translation>Ir al final</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Similar reasoning</source>
            <translation>Razonamiento similar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>TeX copied</source>
            <translation>TeX copiado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>MathML copied</source>
            <translation>MathML copiado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>{version} / {versions}</source>
            <translation>{version} / {versions}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Compare…</source>
            <translation>Comparar…</translation>
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
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web_reader.py"></location>
            <source>Copy link to this passage</source>
            <translation>Copiar enlace a este pasaje</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web_reader.py"></location>
            <source>Show similar reasoning</source>
            <translation>Mostrar razonamiento similar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Ask something. The reasoning appears beside the answer.</source>
            <translation>Todo empieza con una pregunta. El razonamiento aparece junto a la respuesta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Waiting for the model…</source>
            <translation>Esperando al modelo…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Go on with a note…</source>
            <translation>Continuar con una nota…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Go on from here…</source>
            <translation>Continuar desde aquí…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Regenerate</source>
            <translation>Regenerar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Previous version</source>
            <translation>Versión anterior</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Next version</source>
            <translation>Versión siguiente</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Compare versions…</source>
            <translation>Comparar versiones…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Export audit record…</source>
            <translation>Exportar registro de auditoría…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Delete this version</source>
            <translation>Eliminar esta versión</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Export reply…</source>
            <translation>Exportar respuesta…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Interrupted: the app or the engine ended while this was being written</source>
            <translation>Interrumpida: la app o el motor se cerró mientras se escribía</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply failed.</source>
            <translation>La respuesta falló.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The answer follows the reasoning.</source>
            <translation>La respuesta viene después del razonamiento.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No words of doubt were found in this reasoning</source>
            <translation>En este razonamiento no se encontraron palabras de duda</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No words of a result were found in this reasoning</source>
            <translation>En este razonamiento no se encontraron palabras de resultado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No similar text in the reasoning</source>
            <translation>No hay texto similar en el razonamiento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Link copied</source>
            <translation>Enlace copiado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Select something in a reply to copy a link to it</source>
            <translation>Seleccionar algo en una respuesta para copiar un enlace</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Worth a look</source>
            <translation>Merece un vistazo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Word matches, not an analysis</source>
            <translation>Coincidencias de palabras, no un análisis</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Left out of what the model is sent</source>
            <translation>Omitido de lo que se envía al modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Send them again</source>
            <translation>Volver a enviarlos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Start</source>
            <comment>of a thought</comment>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Doubt</source>
            <translation>Duda</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Check</source>
            <comment>a part of a thought</comment>
            <translation>Comprobación</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Another way</source>
            <translation>Otra vía</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The {n} messages above are left out: the model no longer sees them</source>
            <extracomment>For one: The message above is left out: the model no longer sees it</extracomment>
            <translation>
                <numerusform>El mensaje anterior se omite: el modelo ya no lo ve</numerusform>
                <numerusform>Los {n} mensajes anteriores se omiten: el modelo ya no los ve</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Similar text · {share:.0%} of the words in common</source>
            <translation>Texto similar · {share:.0%} de palabras en común</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reasoning’s last result reads {reasoning}; the answer says {answer}.</source>
            <translation>El último resultado del razonamiento es {reasoning}; la respuesta dice {answer}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply was stopped.</source>
            <translation>La respuesta se detuvo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply was interrupted.</source>
            <translation>La respuesta se interrumpió.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply has ended.</source>
            <translation>La respuesta ha terminado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Stopped</source>
            <comment>a reply</comment>
            <translation>Detenida</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Cut off: the reply reached the longest it may be</source>
            <translation>Cortada: la respuesta alcanzó su longitud máxima</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Stopped: it was going in circles</source>
            <translation>Detenida: había entrado en bucle</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Thinking… {duration}</source>
            <translation>Pensando… {duration}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Thought for {duration}</source>
            <translation>Pensó durante {duration}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The model is thinking.</source>
            <translation>El modelo está pensando.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The answer is being written.</source>
            <translation>Se está escribiendo la respuesta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Interrupted · {error}</source>
            <translation>Interrumpida · {error}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>≈{tokens}</source>
            <translation>≈{tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/undo_bar.py"></location>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Compare versions</source>
            <translation>Comparar versiones</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version on the left</source>
            <translation>Versión de la izquierda</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version on the right</source>
            <translation>Versión de la derecha</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Both versions with their differences</source>
            <translation>Ambas versiones con sus diferencias</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>{name}: {first} / {second}</source>
            <translation>{name}: {first} / {second}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Both were written with the same model and settings.</source>
            <translation>Ambas se escribieron con el mismo modelo y los mismos ajustes.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Waiting questions</source>
            <translation>Preguntas en espera</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Sent when the reply before it is complete</source>
            <translation>Se envía cuando la respuesta anterior esté completa</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Take it back into the prompt box</source>
            <translation>Devolverla al cuadro de entrada</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Do not ask it</source>
            <translation>No preguntarla</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Next:</source>
            <translation>Siguiente:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Then:</source>
            <translation>Después:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Send it now, without waiting for a complete reply</source>
            <translation>Enviarla ya, sin esperar a la respuesta completa</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>A chat with Magistral, a model that thinks before it answers and shows you its thoughts. It runs on this computer: what you write and what it answers stays here. The app connects only while you download or search for a model, and keeps a list of every connection (Help → Connections).</source>
            <translation>Un chat con Magistral, un modelo que piensa antes de responder y muestra sus reflexiones. Se ejecuta en este equipo: lo que se escribe y lo que el modelo responde se queda aquí. La app solo se conecta durante la descarga o la búsqueda de un modelo y lleva una lista de todas las conexiones (Ayuda, Conexiones).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Looking which model suits this computer…</source>
            <translation>Buscando el modelo adecuado para este equipo…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>The demo model comes with the app. It is tiny and reasons through small arithmetic only, to show how the app behaves. You can write below at any time; a download goes on meanwhile.</source>
            <translation>El modelo de demostración viene con la app. Es diminuto y solo razona con aritmética sencilla, para mostrar cómo funciona la app. Abajo se puede escribir en cualquier momento; entretanto, la descarga continúa.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Welcome to Magistral Desktop</source>
            <translation>Bienvenida a Magistral Desktop</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Choose another…</source>
            <translation>Elegir otro…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Try the demo at once</source>
            <translation>Probar ya la demostración</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There is no file to write</source>
            <translation>No hay ningún archivo que escribir</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>No file was named.</source>
            <translation>No se indicó ningún archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>Add --output PATH.</source>
            <translation>Añadir --output RUTA.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There are no chats</source>
            <translation>No hay chats</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>{path} is not there.</source>
            <translation>{path} no está ahí.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>Name the profile with --profile.</source>
            <translation>Indicar el perfil con --profile.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There is no such chat</source>
            <translation>Ese chat no existe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>No chat has the number {id}.</source>
            <translation>Ningún chat tiene el número {id}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>`magistral-desktop export` lists the chats there are.</source>
            <translation>`magistral-desktop export` muestra la lista de chats que hay.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>The engine does not answer</source>
            <translation>El motor no responde</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>It knows this computer's memory and GPU, but did not say.</source>
            <translation>Conoce la memoria y la GPU de este equipo, pero no las indicó.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Describe the computer with --memory and --gpu-memory, or install the app again.</source>
            <translation>Describir el equipo con --memory y --gpu-memory o volver a instalar la app.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>The computer is not described</source>
            <translation>El equipo no está descrito</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Its --memory is missing.</source>
            <translation>Falta su --memory.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Give that too.</source>
            <translation>Indicarla también.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>The computer is running out of memory</source>
            <translation>El equipo se está quedando sin memoria</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>The reply was paused and what the model has read of the chat was kept, before everything slows down.</source>
            <translation>La respuesta se puso en pausa y se conservó lo que el modelo ha leído del chat, antes de que todo se ralentice.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>Close other programs, then choose “Go on”; or load the model with a shorter context.</source>
            <translation>Cerrar otros programas y elegir después «Continuar», o cargar el modelo con un contexto más corto.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>This is not the first part of the model</source>
            <translation>Esta no es la primera parte del modelo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>{name} is one of {n} files that belong together.</source>
            <extracomment>For one: {name} is one of {n} file that belong together.</extracomment>
            <translation>
                <numerusform>{name} forma parte de un conjunto de {n} archivo.</numerusform>
                <numerusform>{name} forma parte de un conjunto de {n} archivos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>Choose the first of them.</source>
            <translation>Elegir el primero de ellos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>{name} is one of {n} files that belong together; {part} cannot be read.</source>
            <extracomment>For one: {name} is one of {n} file that belong together; {part} cannot be read.</extracomment>
            <translation>
                <numerusform>{name} forma parte de un conjunto de {n} archivo; {part} no se puede leer.</numerusform>
                <numerusform>{name} forma parte de un conjunto de {n} archivos; {part} no se puede leer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}, a smaller model of the same family, as Magistral Small does not fit here: {how}</source>
            <translation>{model}, un modelo más pequeño de la misma familia, ya que Magistral Small no cabe aquí: {how}</translation>
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
                <numerusform>{n} token de contexto y una caché KV {kv_type}</numerusform>
                <numerusform>{n} tokens de contexto y una caché KV {kv_type}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>on the processor, which is slow</source>
            <translation>en el procesador, que es lento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>It needs {least} at least; this computer can give a model {most}.</source>
            <translation>Necesita al menos {least}; este equipo puede dar a un modelo {most}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>The file takes {size} of disk, of which {free} are free.</source>
            <translation>El archivo ocupa {size} de disco, del que quedan libres {free}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>No known model fits this computer, which can give one {most}; the demo model runs everywhere.</source>
            <translation>Ningún modelo conocido cabe en este equipo, que puede dar a uno {most}; el modelo de demostración funciona en cualquiera.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}: {how}</source>
            <translation>{model}: {how}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}, a smaller model of the same family, as Magistral Small does not fit on the GPU: {how}</source>
            <translation>{model}, un modelo más pequeño de la misma familia, ya que Magistral Small no cabe en la GPU: {how}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>all of it on the GPU</source>
            <translation>entero en la GPU</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{n} layers</source>
            <extracomment>For one: {n} layer</extracomment>
            <translation>
                <numerusform>{n} capa</numerusform>
                <numerusform>{n} capas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{on_gpu} of {layers} on the GPU, the rest on the slower processor</source>
            <translation>{on_gpu} de {layers} en la GPU y el resto en el procesador, más lento</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>on the processor, which is slow, as too little fits on the GPU</source>
            <translation>en el procesador, que es lento, ya que en la GPU cabe demasiado poco</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>This model file cannot be read</source>
            <translation>Este archivo de modelo no se puede leer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It describes a tensor that cannot be.</source>
            <translation>Describe un tensor que no puede existir.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is of a GGUF version that this app does not know.</source>
            <translation>{name} es de una versión de GGUF que esta app no conoce.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Choose a newer file of the same model.</source>
            <translation>Elegir un archivo más reciente del mismo modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>The model file is empty</source>
            <translation>El archivo del modelo está vacío</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} has no content.</source>
            <translation>{name} no tiene contenido.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is not in the GGUF format.</source>
            <translation>{name} no tiene el formato GGUF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It ends after a few bytes.</source>
            <translation>Termina tras unos pocos bytes.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} was written for a big-endian computer, whose numbers this one reads the other way round.</source>
            <translation>{name} se escribió para un equipo big-endian, cuyos números este lee al revés.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Choose a little-endian file.</source>
            <translation>Elegir un archivo little-endian.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is of a GGUF version that this app does not know ({version}).</source>
            <translation>{name} es de una versión de GGUF que esta app no conoce ({version}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Update the app, or choose another file.</source>
            <translation>Actualizar la app o elegir otro archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It claims to hold more than any model does.</source>
            <translation>Dice contener más que cualquier modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It names the same tensor twice.</source>
            <translation>Nombra dos veces el mismo tensor.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its alignment is not a power of two.</source>
            <translation>Su alineación no es una potencia de dos.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It should have {needed} bytes but has {size}.</source>
            <translation>Debería tener {needed} bytes, pero tiene {size}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its header is cut off.</source>
            <translation>Su cabecera está cortada.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its metadata says the same thing twice.</source>
            <translation>Sus metadatos dicen dos veces lo mismo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} holds weights of a kind that this app does not know ({kind}).</source>
            <translation>{name} contiene pesos de un tipo que esta app no conoce ({kind}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Update the app, or choose another quantization of the model.</source>
            <translation>Actualizar la app o elegir otra cuantización del modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its metadata has values of a kind that does not exist.</source>
            <translation>Sus metadatos tienen valores de un tipo que no existe.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its header is longer than any model's.</source>
            <translation>Su cabecera es más larga que la de cualquier modelo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>Load with {n} tokens of context and {kv_type} KV cache</source>
            <extracomment>For one: Load with {n} token of context and {kv_type} KV cache</extracomment>
            <translation>
                <numerusform>Cargar con {n} token de contexto y caché KV {kv_type}</numerusform>
                <numerusform>Cargar con {n} tokens de contexto y caché KV {kv_type}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>No shorter context would make it fit. {model} ({quantization}, {size}) would fit this computer.</source>
            <translation>No cabría ni con un contexto más corto. En este equipo cabría {model} ({quantization}, {size}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>It may fit with less room for the conversation.</source>
            <translation>Puede que quepa con menos sitio para la conversación.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>Close other apps, or choose a smaller model.</source>
            <translation>Cerrar otras apps o elegir un modelo más pequeño.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{n} of {layers} are on the GPU; the rest runs on the slower processor.</source>
            <extracomment>For one: {n} of {layers} is on the GPU; the rest runs on the slower processor.</extracomment>
            <translation>
                <numerusform>{n} de {layers} está en la GPU; el resto se ejecuta en el procesador, más lento.</numerusform>
                <numerusform>{n} de {layers} están en la GPU; el resto se ejecuta en el procesador, más lento.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{size:.0f} MB</source>
            <translation>{size:.0f} MB</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>It takes {size} of {whole}.</source>
            <translation>Ocupa {size} de {whole}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>Nothing is on the GPU; it all runs on the slower processor.</source>
            <translation>No hay nada en la GPU; todo se ejecuta en el procesador, más lento.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{n} layers take {size} on the GPU, which has {room} for a model.</source>
            <extracomment>For one: {n} layer takes {size} on the GPU, which has {room} for a model.</extracomment>
            <translation>
                <numerusform>{n} capa ocupa {size} en la GPU, que tiene {room} para un modelo.</numerusform>
                <numerusform>{n} capas ocupan {size} en la GPU, que tiene {room} para un modelo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>It needs {size} of memory; this computer can give a model {room}.</source>
            <translation>Necesita {size} de memoria; este equipo puede dar a un modelo {room}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>With fewer than {n} tokens of context, a long thought has no room.</source>
            <extracomment>For one: With fewer than {n} token of context, a long thought has no room.</extracomment>
            <translation>
                <numerusform>Con menos de {n} token de contexto, una reflexión larga no tiene sitio.</numerusform>
                <numerusform>Con menos de {n} tokens de contexto, una reflexión larga no tiene sitio.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>The disk is too full</source>
            <translation>El disco está demasiado lleno</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{size} more must be free. What was received is kept.</source>
            <translation>Hay que liberar {size} más. Lo recibido se conserva.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Free some space, then resume.</source>
            <translation>Liberar espacio y reanudar.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{repo} has these:{files}</source>
            <translation>{repo} tiene estos:{files}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{repo} has no GGUF file.</source>
            <translation>{repo} no tiene ningún archivo GGUF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Which file?</source>
            <translation>¿Qué archivo?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Name one: models pull REPO/FILE.</source>
            <translation>Indicar uno: models pull REPO/ARCHIVO.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply was begun by {model}, and only the same model can go on with it. Loaded is {loaded}.</source>
            <translation>Esta respuesta la empezó {model}, y solo el mismo modelo puede continuarla. Está cargado {loaded}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply was begun by another file of {model}, and only the same model can go on with it. Loaded is {loaded}.</source>
            <translation>Esta respuesta la empezó otro archivo de {model}, y solo el mismo modelo puede continuarla. Está cargado {loaded}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>There is no room to go on</source>
            <translation>No queda sitio para continuar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The conversation fills the whole context of the model.</source>
            <translation>La conversación ocupa todo el contexto del modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Load the model with a longer context, or start a new chat.</source>
            <translation>Cargar el modelo con un contexto mayor o abrir un chat nuevo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has no reasoning, or it is still being written.</source>
            <translation>No tiene razonamiento o todavía se está escribiendo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It is complete, or it is still being written.</source>
            <translation>Está completa o todavía se está escribiendo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Another model is loaded</source>
            <translation>Hay otro modelo cargado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Load that model, or ask the question again.</source>
            <translation>Cargar ese modelo o volver a hacer la pregunta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The question is empty</source>
            <translation>La pregunta está vacía</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>There is nothing to answer yet.</source>
            <translation>Todavía no hay nada que responder.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Type a question.</source>
            <translation>Escribir una pregunta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The question is too long</source>
            <translation>La pregunta es demasiado larga</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has more than {size} MiB of text, far more than a model can read at once.</source>
            <translation>Tiene más de {size} MiB de texto, mucho más de lo que un modelo puede leer de una vez.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Shorten it, or ask about a part of it.</source>
            <translation>Acortarla o preguntar sobre una parte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply cannot go on</source>
            <translation>Esta respuesta no puede continuar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask another question.</source>
            <translation>Hacer otra pregunta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The questions after it were answered with the reply as it is.</source>
            <translation>Las preguntas posteriores se respondieron con la respuesta tal como está.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask for the rest in a new question.</source>
            <translation>Pedir el resto en una pregunta nueva.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply cannot be tried again</source>
            <translation>Esta respuesta no se puede reintentar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has not failed, or something else was asked after it.</source>
            <translation>No ha fallado, o después se preguntó otra cosa.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask the question again.</source>
            <translation>Volver a hacer la pregunta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>The process that read it ended by itself: the file may be damaged.</source>
            <translation>El proceso que lo leía terminó por sí solo: el archivo puede estar dañado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>It takes too long: the file may be damaged, or its disk does not answer.</source>
            <translation>Tarda demasiado: el archivo puede estar dañado, o su disco no responde.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>“{name}” could not be read</source>
            <translation>No se pudo leer «{name}»</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>Attach a copy, or a part of it.</source>
            <translation>Adjuntar una copia o una parte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/auditing.py"></location>
            <source>There is no record of this</source>
            <translation>No hay ningún registro de esto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/auditing.py"></location>
            <source>It is no reply, or one that is still being written.</source>
            <translation>No es una respuesta o todavía se está escribiendo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/awake.py"></location>
            <source>Writing a reply</source>
            <translation>Escribiendo una respuesta</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>This reply is still being written</source>
            <translation>Esta respuesta todavía se está escribiendo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>There is nothing to ask again</source>
            <translation>No hay nada que volver a preguntar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>The message was deleted.</source>
            <translation>El mensaje se eliminó.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>Ask in a new message.</source>
            <translation>Preguntar en un mensaje nuevo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Ask again: the engine is started anew.</source>
            <translation>Volver a preguntar: el motor se inicia de nuevo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It ended by itself with exit code {code}.</source>
            <translation>Terminó por sí solo con el código de salida {code}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine crashed</source>
            <translation>El motor falló</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It was ended by {signal}.</source>
            <translation>Lo terminó {signal}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine stopped</source>
            <translation>El motor se detuvo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The model ran out of memory</source>
            <translation>El modelo se quedó sin memoria</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The operating system ended the engine, most likely because the memory was full.</source>
            <translation>El sistema operativo terminó el motor, muy probablemente porque la memoria estaba llena.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Choose a smaller model or a shorter context, or close other programs.</source>
            <translation>Elegir un modelo más pequeño o un contexto más corto, o cerrar otros programas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>This processor is not supported</source>
            <translation>Este procesador no es compatible</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine uses an instruction that this processor does not have.</source>
            <translation>El motor usa una instrucción que este procesador no tiene.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Install a build of the app that is made for this machine.</source>
            <translation>Instalar una compilación de la app hecha para esta máquina.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>signal {number}</source>
            <translation>la señal {number}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine could not be started</source>
            <translation>No se pudo iniciar el motor</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Its program could not be run.</source>
            <translation>No se pudo ejecutar su programa.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Install the app again.</source>
            <translation>Volver a instalar la app.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine could not be understood</source>
            <translation>No se pudo entender al motor</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It sent something that is not part of its language.</source>
            <translation>Envió algo que no forma parte de su lenguaje.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>With all its earlier turns, it is far longer than a model can read at once.</source>
            <translation>Con todos sus turnos anteriores, es mucho más larga de lo que un modelo puede leer de una vez.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>The record does not tell how it was written: it is from a version of the app that did not keep that.</source>
            <translation>El registro no indica cómo se escribió: es de una versión de la app que no lo guardaba.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>Ask the question again for a reply that can be.</source>
            <translation>Volver a hacer la pregunta para tener una respuesta que sí lo permita.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>The record makes no sense: {error}.</source>
            <translation>El registro no tiene sentido: {error}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Its process could not be started. What was received is kept.</source>
            <translation>No se pudo iniciar su proceso. Lo recibido se conserva.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Its process ended by itself ({how}). What was received is kept.</source>
            <translation>Su proceso terminó por sí solo ({how}). Lo recibido se conserva.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>The download stopped</source>
            <translation>La descarga se detuvo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Resume it; if it stays like this, install the app again.</source>
            <translation>Reanudarla; si sigue igual, volver a instalar la app.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>The download stopped by itself; what was received is kept.</source>
            <translation>La descarga se detuvo por sí sola; lo recibido se conserva.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine was shut down</source>
            <translation>El motor se cerró</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The app ended it.</source>
            <translation>Lo terminó la app.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Ask again: it is started anew.</source>
            <translation>Volver a preguntar: se inicia de nuevo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>It was started, but did not report in time.</source>
            <translation>Se inició, pero no respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Try again; if it stays like this, install the app again.</source>
            <translation>Volver a intentarlo; si sigue igual, volver a instalar la app.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine did not stop in time</source>
            <translation>El motor no se detuvo a tiempo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>It was ended, so the reply is not whole.</source>
            <translation>Se forzó su cierre, así que la respuesta no está completa.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Ask again: it starts anew.</source>
            <translation>Volver a preguntar: se inicia de nuevo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The app and its engine do not belong together</source>
            <translation>La app y su motor no se corresponden</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine speaks version {its} of their language, the app version {ours}.</source>
            <translation>El motor habla la versión {its} del lenguaje común; la app, la versión {ours}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>The file could not be written</source>
            <translation>No se pudo escribir el archivo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>Choose another folder or name, and try again.</source>
            <translation>Elegir otra carpeta u otro nombre y volver a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>What writes the file has ended.</source>
            <translation>El proceso que escribe el archivo ha terminado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>The program that writes it could not be started.</source>
            <translation>No se pudo iniciar el programa que lo escribe.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/hub.py"></location>
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is too big</source>
            <translation>«{name}» es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It has more than {limit} MiB of text or data, far more than a model can read at once.</source>
            <translation>Tiene más de {limit} MiB de texto o datos, mucho más de lo que un modelo puede leer de una vez.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach the part that you ask about.</source>
            <translation>Adjuntar la parte sobre la que se pregunta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is not a text</source>
            <translation>«{name}» no es un texto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Only text, Markdown, code, CSV and PDF files can be attached.</source>
            <translation>Solo se pueden adjuntar archivos de texto, Markdown, código, CSV y PDF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save what it holds as one of those.</source>
            <translation>Guardar su contenido en uno de esos formatos.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is empty</source>
            <translation>«{name}» está vacío</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>There is nothing in it to ask about.</source>
            <translation>No contiene nada sobre lo que preguntar.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach another file.</source>
            <translation>Adjuntar otro archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” has no text</source>
            <translation>«{name}» no tiene texto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Its pages are pictures, as a scanner makes them.</source>
            <translation>Sus páginas son imágenes, como las de un escáner.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Let a program for text recognition add the text first.</source>
            <translation>Añadir antes el texto con un programa de reconocimiento de texto.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” takes too much memory to read</source>
            <translation>Leer «{name}» ocupa demasiada memoria</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It may be damaged.</source>
            <translation>Puede estar dañado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach a smaller file.</source>
            <translation>Adjuntar un archivo más pequeño.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>the disk does not say why</source>
            <translation>el disco no indica el motivo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>The system says: {why}.</source>
            <translation>El sistema indica: {why}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Check that it is still there.</source>
            <translation>Comprobar que sigue ahí.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>The encoding of “{name}” is not known</source>
            <translation>La codificación de «{name}» es desconocida</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is neither UTF-8 nor UTF-16 with a mark at its beginning.</source>
            <translation>No es UTF-8 ni UTF-16 con una marca al comienzo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save it as UTF-8, or say what its encoding is.</source>
            <translation>Guardarlo como UTF-8 o indicar cuál es su codificación.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” has too many pages</source>
            <translation>«{name}» tiene demasiadas páginas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It has more than {pages}.</source>
            <translation>Tiene más de {pages}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach a part of it as a file.</source>
            <translation>Adjuntar una parte como archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is locked by a password</source>
            <translation>«{name}» está protegido con contraseña</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Its text cannot be read.</source>
            <translation>Su texto no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save a copy without the password.</source>
            <translation>Guardar una copia sin la contraseña.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is damaged</source>
            <translation>«{name}» está dañado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is not a PDF that can be read.</source>
            <translation>No es un PDF que se pueda leer.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Open it in a PDF reader and save it anew.</source>
            <translation>Abrirlo en un lector de PDF y guardarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is not a file</source>
            <translation>«{name}» no es un archivo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is a folder or a device.</source>
            <translation>Es una carpeta o un dispositivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach the files in it.</source>
            <translation>Adjuntar los archivos que contiene.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The backup cannot be used</source>
            <translation>La copia de seguridad no se puede usar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>{path}: {reason}</source>
            <translation>{path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>Nothing was changed. Choose another backup.</source>
            <translation>No se ha cambiado nada. Elegir otra copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The backup is from a newer version of this app</source>
            <translation>La copia de seguridad es de una versión más reciente de esta app</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>This version does not know how the conversations in it are kept.</source>
            <translation>Esta versión no sabe cómo se guardan las conversaciones que contiene.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>Nothing was changed. Install the newest version of the app, and restore it there.</source>
            <translation>No se ha cambiado nada. Instalar la versión más reciente de la app y restaurarla allí.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>its log could not be merged</source>
            <translation>no se pudo integrar su registro</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The conversations in it are damaged.</source>
            <translation>Las conversaciones que contiene están dañadas.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>It is no backup of this app, or a part of it is missing.</source>
            <translation>No es una copia de seguridad de esta app o le falta una parte.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/database.py"></location>
            <source>it is a database of another program</source>
            <translation>es una base de datos de otro programa</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>search</source>
            <comment>purpose of a connection</comment>
            <translation>búsqueda</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>list of files</source>
            <comment>purpose of a connection</comment>
            <translation>lista de archivos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>details of a file</source>
            <comment>purpose of a connection</comment>
            <translation>detalles de un archivo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>beginning of a file</source>
            <comment>purpose of a connection</comment>
            <translation>comienzo de un archivo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>file</source>
            <comment>purpose of a connection</comment>
            <translation>archivo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The connection to {host} was cut.</source>
            <translation>La conexión con {host} se cortó.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The proxy did not let us through to {host}: {reason}.</source>
            <translation>El proxy no permitió el acceso a {host}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} cannot be reached: {reason}.</source>
            <translation>No se puede acceder a {host}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub refused</source>
            <translation>El hub rechazó la petición</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} answered with status {status}.</source>
            <translation>{host} respondió con el estado {status}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Try again later, or choose another mirror.</source>
            <translation>Volver a intentarlo más tarde o elegir otro espejo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub cannot be reached</source>
            <translation>No se puede acceder al hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the network connection, then try again: all that was received is kept.</source>
            <translation>Comprobar la conexión de red y volver a intentarlo: todo lo recibido se conserva.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not a model hub</source>
            <translation>Este no es un hub de modelos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>What {host} answers is not what a hub answers.</source>
            <translation>Lo que responde {host} no es lo que responde un hub.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the address of the mirror, and whether a network's log-in page is in between.</source>
            <translation>Comprobar la dirección del espejo y si hay por medio una página de inicio de sesión de la red.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This address cannot be used</source>
            <translation>Esta dirección no se puede usar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>“{url}” is not an https address.</source>
            <translation>«{url}» no es una dirección https.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Enter the address of a hub or a mirror that begins with https://.</source>
            <translation>Introducir la dirección de un hub o de un espejo que empiece por https://.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This file could not be verified</source>
            <translation>Este archivo no se pudo verificar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub gives no SHA-256 for “{file}”.</source>
            <translation>El hub no da ningún SHA-256 de «{file}».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Choose a model file (GGUF), or another mirror.</source>
            <translation>Elegir un archivo de modelo (GGUF) u otro espejo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The publisher has changed this file</source>
            <translation>El editor ha cambiado este archivo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>“{file}” is no longer the file whose download was begun, and that one is no longer offered.</source>
            <translation>«{file}» ya no es el archivo cuya descarga se empezó, y aquel ya no se ofrece.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Cancel this download and start it anew.</source>
            <translation>Cancelar esta descarga y empezarla de nuevo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The file is damaged</source>
            <translation>El archivo está dañado</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>What was received of “{file}” does not have the checksum that the hub states. It is not used, and was set aside as {aside}.</source>
            <translation>Lo recibido de «{file}» no tiene la suma de comprobación que indica el hub. No se usa y se ha apartado como {aside}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Download it again; if that fails too, choose another mirror.</source>
            <translation>Volver a descargarlo; si también falla, elegir otro espejo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The connection cannot be trusted</source>
            <translation>La conexión no es de confianza</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The certificate of {host} is not one that this system trusts.</source>
            <translation>El certificado de {host} no es de los que este sistema considera de confianza.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the date of this computer. Behind a proxy that reads along, set SSL_CERT_FILE to its certificate.</source>
            <translation>Comprobar la fecha de este equipo. Tras un proxy que inspecciona el tráfico, definir SSL_CERT_FILE con su certificado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} is busy or out of order (status {status}).</source>
            <translation>{host} está saturado o no funciona (estado {status}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>You need permission for this model</source>
            <translation>Hace falta permiso para este modelo</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} gives {repo} only to those who accepted its conditions, and knows them by an access token.</source>
            <translation>{host} solo entrega {repo} a quien ha aceptado sus condiciones, y lo reconoce por un token de acceso.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Accept the conditions on the page of {repo}, make an access token there and enter it here.</source>
            <translation>Aceptar las condiciones en la página de {repo}, crear allí un token de acceso e introducirlo aquí.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not on the hub, or not for everyone</source>
            <translation>Esto no está en el hub o no está al alcance de todos</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} does not show {repo} to strangers: there is none of this name, or it is private.</source>
            <translation>{host} no muestra {repo} a desconocidos: no hay ninguno con este nombre o es privado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the name; for a private model enter an access token.</source>
            <translation>Comprobar el nombre; para un modelo privado, introducir un token de acceso.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not on the hub</source>
            <translation>Esto no está en el hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} has no such file, revision or repository in {repo}.</source>
            <translation>{host} no tiene ese archivo, revisión o repositorio en {repo}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the name.</source>
            <translation>Comprobar el nombre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} did not answer in time.</source>
            <translation>{host} no respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server ended the connection before the end of the answer.</source>
            <translation>El servidor cerró la conexión antes del final de la respuesta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server sent the file in an encoding that was not asked for.</source>
            <translation>El servidor envió el archivo en una codificación que no se pidió.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server sent another part of the file than it was asked for, or of another file.</source>
            <translation>El servidor envió otra parte del archivo que la pedida, o de otro archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The storage host {host} refused with status {status}.</source>
            <translation>El servidor de almacenamiento {host} rechazó la petición con el estado {status}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server did not say which part of the file it sent.</source>
            <translation>El servidor no indicó qué parte del archivo envió.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>There is no such model</source>
            <translation>Ese modelo no existe</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>“{name}” is not among the files that were downloaded to {folder}.</source>
            <translation>«{name}» no está entre los archivos descargados en {folder}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Models that you chose from other folders are yours to remove.</source>
            <translation>Los modelos elegidos de otras carpetas debe quitarlos el propio usuario.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Several models have this name</source>
            <translation>Varios modelos tienen este nombre</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>“{name}” may be {places}.</source>
            <translation>«{name}» puede ser {places}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Name it with its folder.</source>
            <translation>Indicarlo con su carpeta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>This file's name cannot be used</source>
            <translation>El nombre de este archivo no se puede usar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>Choose another file.</source>
            <translation>Elegir otro archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>This is not the name of a repository</source>
            <translation>Este no es el nombre de un repositorio</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{repo}” does not have the form owner/name.</source>
            <translation>«{repo}» no tiene la forma propietario/nombre.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>Write it as on its page, for example mistralai/Magistral-Small-2509-GGUF.</source>
            <translation>Escribirlo como en su página, por ejemplo mistralai/Magistral-Small-2509-GGUF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{file}” is not a safe name for a file.</source>
            <translation>«{file}» no es un nombre de archivo seguro.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{file}” is how the app names unfinished files.</source>
            <translation>«{file}» es como la app llama a los archivos sin terminar.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>This file is being downloaded already</source>
            <translation>Este archivo ya se está descargando</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>Another window or terminal fetches it at this moment.</source>
            <translation>Otra ventana o terminal lo está obteniendo en este momento.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>Wait until it is done, or stop it there.</source>
            <translation>Esperar a que termine o detenerlo allí.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/parts.py"></location>
            <source>A part of the model is not on the hub</source>
            <translation>Una parte del modelo no está en el hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/parts.py"></location>
            <source>{repo} has no “{name}”, which belongs to this model.</source>
            <translation>{repo} no tiene «{name}», que forma parte de este modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>The app is offline</source>
            <translation>La app está sin conexión</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>It is set to make no connections at all.</source>
            <translation>Está configurada para no hacer ninguna conexión.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Turn “Offline” off to download (Help → Connections), or unset MAGISTRAL_OFFLINE if it is set.</source>
            <translation>Desactivar «Sin conexión» para descargar (Ayuda, Conexiones), o quitar la variable MAGISTRAL_OFFLINE si está definida.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>This system's keychain keeps nothing.</source>
            <translation>El llavero de este sistema no guarda nada.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Something went wrong in the download</source>
            <translation>Algo ha fallado en la descarga</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>This is a fault of the app; its log has the details.</source>
            <translation>Es un fallo de la app; los detalles están en su registro.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Try again: all that was received is kept.</source>
            <translation>Volver a intentarlo: todo lo recibido se conserva.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/transfer.py"></location>
            <source>The server ended the connection before the end of the file.</source>
            <translation>El servidor cerró la conexión antes del final del archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It cannot be read: {reason}.</source>
            <translation>No se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>The file cannot be imported</source>
            <translation>El archivo no se puede importar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Nothing was changed. Export the chats again, or choose another file.</source>
            <translation>No se ha cambiado nada. Volver a exportar los chats o elegir otro archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It holds no chats of this app.</source>
            <translation>No contiene chats de esta app.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>The file is from a newer version of this app</source>
            <translation>El archivo es de una versión más reciente de esta app</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It has version {version} of the format; this app knows version {known}.</source>
            <translation>Tiene la versión {version} del formato; esta app conoce la versión {known}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Nothing was changed. Install the newest version of the app, and import the file there.</source>
            <translation>No se ha cambiado nada. Instalar la versión más reciente de la app e importar allí el archivo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>“{title}” shows a message that it does not have.</source>
            <translation>«{title}» muestra un mensaje que no tiene.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Message {id} of “{title}” does not stand below one before it.</source>
            <translation>El mensaje {id} de «{title}» no está debajo de uno anterior.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Stretch {id} of “{title}” does not follow from one before it.</source>
            <translation>El tramo {id} de «{title}» no sigue a uno anterior.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/file_kinds.py"></location>
            <source>Text</source>
            <comment>kind of file</comment>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/file_kinds.py"></location>
            <source>Log</source>
            <comment>kind of file</comment>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>“{name}” could not be saved in {folder}.</source>
            <translation>No se pudo guardar «{name}» en {folder}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>Free some space; what you see here is kept while the app is open.</source>
            <translation>Liberar espacio; lo que se ve aquí se conserva mientras la app esté abierta.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>“{name}” cannot be used</source>
            <translation>«{name}» no se puede usar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>{path} could not be read or written: {reason}.</source>
            <translation>{path} no se pudo leer o escribir: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>Check that you may write to this folder, and that its disk is connected and not read-only.</source>
            <translation>Comprobar que hay permiso para escribir en esta carpeta y que su disco está conectado y no es de solo lectura.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>The model file cannot be read</source>
            <translation>El archivo del modelo no se puede leer</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>{path} could not be opened: {reason}.</source>
            <translation>{path} no se pudo abrir: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>Connect its disk if it is on another one, or choose another model.</source>
            <translation>Conectar su disco si está en otro o elegir otro modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>The model's path is not text</source>
            <translation>La ruta del modelo no es texto</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>A file or folder name in “{shown}” holds bytes that are not UTF-8.</source>
            <translation>Un nombre de archivo o carpeta en «{shown}» contiene bytes que no son UTF-8.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Rename it, then choose it again.</source>
            <translation>Cambiarle el nombre y volver a elegirlo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} does not begin as GGUF files do; it may be another kind of file, or a download that was cut off.</source>
            <translation>{path} no empieza como los archivos GGUF; puede ser otro tipo de archivo o una descarga que se cortó.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} is not a model file.</source>
            <translation>{path} no es un archivo de modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>The model file is not there</source>
            <translation>El archivo del modelo no está ahí</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} does not exist.</source>
            <translation>{path} no existe.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Connect its disk if it was on another one, or choose a model file.</source>
            <translation>Conectar su disco si estaba en otro o elegir un archivo de modelo.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Check that you may read it, or choose another.</source>
            <translation>Comprobar que hay permiso para leerlo o elegir otro.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} messages in {chats} could be read, and are here.</source>
            <extracomment>For one: {n} message in {chats} could be read, and is here.</extracomment>
            <translation>
                <numerusform>Se pudo leer {n} mensaje en {chats}, y está aquí.</numerusform>
                <numerusform>Se pudieron leer {n} mensajes en {chats}, y están aquí.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Nothing in it could be read.</source>
            <translation>No se pudo leer nada de él.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} of {pages} of the file are broken; what was on them is lost.</source>
            <extracomment>For one: {n} of {pages} of the file is broken; what was on it is lost.</extracomment>
            <translation>
                <numerusform>{n} de {pages} del archivo está dañada; lo que contenía se ha perdido.</numerusform>
                <numerusform>{n} de {pages} del archivo están dañadas; lo que contenían se ha perdido.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Of {n} messages only the beginning was left.</source>
            <extracomment>For one: Of {n} message only the beginning was left.</extracomment>
            <translation>
                <numerusform>De {n} mensaje solo quedó el comienzo.</numerusform>
                <numerusform>De {n} mensajes solo quedó el comienzo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>The title of {n} chats is lost.</source>
            <extracomment>For one: The title of {n} chat is lost.</extracomment>
            <translation>
                <numerusform>Se ha perdido el título de {n} chat.</numerusform>
                <numerusform>Se ha perdido el título de {n} chats.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Recovered chat</source>
            <translation>Chat recuperado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} pages</source>
            <extracomment>For one: {n} page</extracomment>
            <translation>
                <numerusform>{n} página</numerusform>
                <numerusform>{n} páginas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/renewal.py"></location>
            <source>The conversations were damaged. {found} The damaged file was kept as {aside}.</source>
            <translation>Las conversaciones estaban dañadas. {found} El archivo dañado se conservó como {aside}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings were damaged, so the defaults are used. The damaged file was kept as {aside}.</source>
            <translation>Los ajustes estaban dañados, así que se usan los valores por defecto. El archivo dañado se conservó como {aside}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings are damaged, so the defaults are used. {title}. {detail} {remedy}</source>
            <translation>Los ajustes están dañados, así que se usan los valores por defecto. {title}. {detail} {remedy}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings could not be read, so the defaults are used: {path}: {reason}.</source>
            <translation>No se pudieron leer los ajustes, así que se usan los valores por defecto: {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are damaged</source>
            <translation>Las conversaciones están dañadas</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} no se pudo leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Start the app again: it then brings what can still be read into a new file, and keeps the damaged one.</source>
            <translation>Reiniciar la app: entonces pasa a un archivo nuevo lo que aún se puede leer y conserva el dañado.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are from a newer version of this app</source>
            <translation>Las conversaciones son de una versión más reciente de esta app</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>{path} was last used by a newer version, and was left as it is.</source>
            <translation>{path} se usó por última vez con una versión más reciente y se ha dejado como estaba.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Install the newest version, or start this one with another profile.</source>
            <translation>Instalar la versión más reciente o iniciar esta con otro perfil.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are in use</source>
            <translation>Las conversaciones están en uso</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Another program has {path} open.</source>
            <translation>Otro programa tiene abierto {path}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Close the other window of this app, or the program that reads the file, and start again.</source>
            <translation>Cerrar la otra ventana de esta app o el programa que lee el archivo, y volver a iniciarla.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>The keychain cannot be used</source>
            <translation>El llavero no se puede usar</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>Unlock or install a keychain (on Linux: GNOME Keyring or KWallet). Open models need no token.</source>
            <translation>Desbloquear o instalar un llavero (en Linux: GNOME Keyring o KWallet). Los modelos abiertos no necesitan token.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>The library for it is not installed.</source>
            <translation>La biblioteca necesaria no está instalada.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/whole_chats.py"></location>
            <source>{title} (copy)</source>
            <translation>{title} (copia)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/whole_chats.py"></location>
            <source>{title} (copy {number})</source>
            <translation>{title} (copia {number})</translation>
        </message>
    </context>
</TS>
