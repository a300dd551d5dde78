<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>magistral</name>
        <message>
            <location filename="../../magistral_desktop/app.py"></location>
            <source>The backup is being brought back…</source>
            <translation>تجري استعادة النسخة الاحتياطية…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>There is no question</source>
            <translation>لا يوجد سؤال</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>The question is empty.</source>
            <translation>السؤال فارغ.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/ask.py"></location>
            <source>Write one in quotes after `ask`.</source>
            <translation>اكتب سؤالًا بين علامتي اقتباس بعد `ask`.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>This is no audit record</source>
            <translation>هذا ليس سجل تدقيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>{file} cannot be read as one.</source>
            <translation>تتعذّر قراءة {file} كسجل تدقيق.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>Choose an exported record.</source>
            <translation>اختر سجلًا مصدَّرًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>The model is not here</source>
            <translation>النموذج غير موجود هنا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>The reply was written by {model}, of which no file with the recorded SHA-256 was found.</source>
            <translation>كتب الردَّ النموذج {model}، ولم يُعثر على ملف له بقيمة SHA-256 المسجّلة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/audit_commands.py"></location>
            <source>Name the file with --model, or download the model first.</source>
            <translation>حدّد الملف بالخيار ‎--model أو نزّل النموذج أولًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/formats.py"></location>
            <source>Demo model</source>
            <translation>النموذج التجريبي</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/formats.py"></location>
            <source>The template in the model file</source>
            <translation>القالب الموجود في ملف النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>verbatim</source>
            <comment>a loop</comment>
            <translation>تكرار حرفي</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>near repeat</source>
            <comment>a loop</comment>
            <translation>تكرار شبه حرفي</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>no novelty</source>
            <comment>a loop</comment>
            <translation>بلا جديد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>{kind}, {rounds} of {tokens}</source>
            <translation>{kind}، {rounds}، طول الدورة {tokens}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>{n} rounds</source>
            <extracomment>For one: {n} round</extracomment>
            <translation>
                <numerusform>{n} دورة</numerusform>
                <numerusform>دورة واحدة</numerusform>
                <numerusform>دورتان</numerusform>
                <numerusform>{n} دورات</numerusform>
                <numerusform>{n} دورة</numerusform>
                <numerusform>{n} دورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/loops.py"></location>
            <source>{n} tokens</source>
            <extracomment>For one: {n} token</extracomment>
            <translation>
                <numerusform>{n} رمز</numerusform>
                <numerusform>رمز واحد</numerusform>
                <numerusform>رمزان</numerusform>
                <numerusform>{n} رموز</numerusform>
                <numerusform>{n} رمزًا</numerusform>
                <numerusform>{n} رمز</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/messages.py"></location>
            <source>New chat</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about {minutes} min left, as earlier thoughts went</source>
            <translation>بقي نحو {minutes} د، قياسًا على ما سبق من تفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about to answer, as earlier thoughts went</source>
            <translation>على وشك الإجابة، قياسًا على ما سبق من تفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/time_left.py"></location>
            <source>about {seconds} s left, as earlier thoughts went</source>
            <translation>بقي نحو {seconds} ث، قياسًا على ما سبق من تفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>You asked for the answer here</source>
            <translation>طلبت الإجابة عند هذه النقطة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought reached its budget</source>
            <translation>بلغ التفكير حدّه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought was closed to keep room for the answer</source>
            <translation>أُنهي التفكير لإبقاء متسع للإجابة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>Answered directly, without a thought</source>
            <translation>إجابة مباشرة دون تفكير</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{n} chats</source>
            <extracomment>For one: {n} chat</extracomment>
            <translation>
                <numerusform>{n} محادثة</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتان</numerusform>
                <numerusform>{n} محادثات</numerusform>
                <numerusform>{n} محادثة</numerusform>
                <numerusform>{n} محادثة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{n} messages</source>
            <extracomment>For one: {n} message</extracomment>
            <translation>
                <numerusform>{n} رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>{n} رسائل</numerusform>
                <numerusform>{n} رسالة</numerusform>
                <numerusform>{n} رسالة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{speed} tokens/s</source>
            <translation>{speed} رمز/ث</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>{words}, {detail}</source>
            <translation>{words}، {detail}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>It seems to go in circles since token {position}</source>
            <translation>يبدو أنه يدور في حلقة مفرغة منذ الرمز {position}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/chat/words.py"></location>
            <source>The thought reached its budget of {tokens}</source>
            <translation>بلغ التفكير حدّه: {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>The engine is not there</source>
            <translation>المحرك غير موجود</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>It did not say why.</source>
            <translation>لم يُذكر السبب.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/checking.py"></location>
            <source>Try again.</source>
            <translation>حاول مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/checkup.py"></location>
            <source>{token} is {found}, not {id}</source>
            <translation>قيمة {token} هي {found} وليست {id}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The conversation is too long</source>
            <translation>المحادثة طويلة جدًا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>It is {n} tokens too long: it takes {tokens}, and the context of {context} has room for {room} of them; the rest is kept for the reply.</source>
            <extracomment>For one: It is {n} token too long: it takes {tokens}, and the context of {context} has room for {room} of them; the rest is kept for the reply.</extracomment>
            <translation>
                <numerusform>تتجاوز الحد بمقدار {n} رمز: تستهلك {tokens}، وفي سياق سعته {context} متسع لعدد {room}؛ والباقي محفوظ للرد.</numerusform>
                <numerusform>تتجاوز الحد برمز واحد: تستهلك {tokens}، وفي سياق سعته {context} متسع لعدد {room}؛ والباقي محفوظ للرد.</numerusform>
                <numerusform>تتجاوز الحد برمزين: تستهلك {tokens}، وفي سياق سعته {context} متسع لعدد {room}؛ والباقي محفوظ للرد.</numerusform>
                <numerusform>تتجاوز الحد بمقدار {n} رموز: تستهلك {tokens}، وفي سياق سعته {context} متسع لعدد {room}؛ والباقي محفوظ للرد.</numerusform>
                <numerusform>تتجاوز الحد بمقدار {n} رمزًا: تستهلك {tokens}، وفي سياق سعته {context} متسع لعدد {room}؛ والباقي محفوظ للرد.</numerusform>
                <numerusform>تتجاوز الحد بمقدار {n} رمز: تستهلك {tokens}، وفي سياق سعته {context} متسع لعدد {room}؛ والباقي محفوظ للرد.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Shorten the question, leave out attachments or old turns, start a new chat, or load the model with a larger context.</source>
            <translation>اختصر السؤال، أو استبعد المرفقات أو الجولات القديمة، أو ابدأ محادثة جديدة، أو حمّل النموذج بسياق أكبر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>llama.cpp said: {line}.</source>
            <translation>رسالة llama.cpp: {line}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>There is not enough memory</source>
            <translation>الذاكرة غير كافية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The weights of the model did not fit in the memory that is free.</source>
            <translation>لم تتسع الذاكرة المتاحة لأوزان النموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Close other apps, put fewer layers on the GPU, or choose a smaller model or quantization.</source>
            <translation>أغلق تطبيقات أخرى، أو ضع عددًا أقل من الطبقات على معالج الرسومات، أو اختر نموذجًا أو تكميمًا أصغر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The KV cache, which holds the conversation, did not fit in the memory that is free.</source>
            <translation>لم تتسع الذاكرة المتاحة لذاكرة KV المؤقتة التي تحفظ المحادثة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Choose a shorter context or a smaller KV cache type, or close other apps.</source>
            <translation>اختر سياقًا أقصر أو نوعًا أصغر لذاكرة KV المؤقتة، أو أغلق تطبيقات أخرى.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>The compute buffer, in which the model works, did not fit in the memory that is free.</source>
            <translation>لم تتسع الذاكرة المتاحة لمخزن الحوسبة المؤقت الذي يعمل فيه النموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/failures.py"></location>
            <source>Choose a shorter context, turn on flash attention, or close other apps.</source>
            <translation>اختر سياقًا أقصر، أو فعّل ميزة Flash Attention، أو أغلق تطبيقات أخرى.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>{format} needs what this file does not have: its control tokens.</source>
            <translation>يتطلب {format} ما لا يوجد في هذا الملف: رموز التحكم الخاصة به.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>This model cannot chat</source>
            <translation>هذا النموذج لا يجري محادثات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>The file says nothing about how a conversation is laid out for it: it is probably a base model, which only continues text.</source>
            <translation>لا يذكر الملف كيف تُصاغ له المحادثة: لعله نموذج أساسي لا يفعل سوى إكمال النص.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Choose an instruct or reasoning model, or name its prompt format in the settings.</source>
            <translation>اختر نموذج تعليمات أو تفكير، أو حدّد تنسيق المطالبة الخاص به في الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>{format} needs what this file does not have: a chat template.</source>
            <translation>يتطلب {format} ما لا يوجد في هذا الملف: قالب محادثة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Unknown prompt format</source>
            <translation>تنسيق مطالبة غير معروف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>There is no prompt format with the name “{name}”.</source>
            <translation>لا يوجد تنسيق مطالبة بالاسم «{name}».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Choose one of the list, or let the app detect it.</source>
            <translation>اختر تنسيقًا من القائمة، أو دع التطبيق يكتشفه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>The prompt format does not fit this model</source>
            <translation>تنسيق المطالبة لا يناسب هذا النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/formats.py"></location>
            <source>Let the app detect the prompt format, or choose another model.</source>
            <translation>دع التطبيق يكتشف تنسيق المطالبة، أو اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>This reply cannot be continued</source>
            <translation>تتعذّر متابعة هذا الرد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>It was written by a model with another vocabulary.</source>
            <translation>كتبه نموذج ذو مفردات مختلفة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>Load the model that wrote it, or let the question be answered anew.</source>
            <translation>حمّل النموذج الذي كتبه، أو اطلب الإجابة عن السؤال من جديد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>There is nothing to answer</source>
            <translation>لا يوجد ما يُجاب عنه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>The prompt is empty.</source>
            <translation>المطالبة فارغة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/generator.py"></location>
            <source>Write a question.</source>
            <translation>اكتب سؤالًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Download the file again.</source>
            <translation>نزّل الملف مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a model file whose name ends in .gguf.</source>
            <translation>اختر ملف نموذج ينتهي اسمه بالامتداد gguf.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said about {name}: {line}</source>
            <translation>رسالة llama.cpp عن {name}: {line}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{size:.1f} GB</source>
            <translation>{size:.1f} غيغابايت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is not enough memory for this context</source>
            <translation>الذاكرة لا تكفي لهذا السياق</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A KV cache for {n} tokens does not fit in this computer's memory: with the model, {size} would be needed.</source>
            <extracomment>For one: A KV cache for {n} token does not fit in this computer's memory: with the model, {size} would be needed.</extracomment>
            <translation>
                <numerusform>لا تتسع ذاكرة هذا الكمبيوتر لذاكرة KV مؤقتة من {n} رمز: يلزم مع النموذج {size}.</numerusform>
                <numerusform>لا تتسع ذاكرة هذا الكمبيوتر لذاكرة KV مؤقتة من رمز واحد: يلزم مع النموذج {size}.</numerusform>
                <numerusform>لا تتسع ذاكرة هذا الكمبيوتر لذاكرة KV مؤقتة من رمزين: يلزم مع النموذج {size}.</numerusform>
                <numerusform>لا تتسع ذاكرة هذا الكمبيوتر لذاكرة KV مؤقتة من {n} رموز: يلزم مع النموذج {size}.</numerusform>
                <numerusform>لا تتسع ذاكرة هذا الكمبيوتر لذاكرة KV مؤقتة من {n} رمزًا: يلزم مع النموذج {size}.</numerusform>
                <numerusform>لا تتسع ذاكرة هذا الكمبيوتر لذاكرة KV مؤقتة من {n} رمز: يلزم مع النموذج {size}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a shorter context or a smaller KV cache type, close other apps, or choose a smaller model.</source>
            <translation>اختر سياقًا أقصر أو نوعًا أصغر لذاكرة KV المؤقتة، أو أغلق تطبيقات أخرى، أو اختر نموذجًا أصغر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model could not be started</source>
            <translation>تعذّر تشغيل النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said: {line}</source>
            <translation>رسالة llama.cpp: {line}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose another model, or update the app.</source>
            <translation>اختر نموذجًا آخر، أو حدّث التطبيق.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model stopped working</source>
            <translation>توقف النموذج عن العمل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp could not go on (code {code}).</source>
            <translation>تعذّر على llama.cpp الاستمرار (الرمز {code}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Load the model again, with a shorter context if this comes back.</source>
            <translation>حمّل النموذج مجددًا، وبسياق أقصر إن تكرر ذلك.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This model cannot use a compressed KV cache</source>
            <translation>لا يمكن لهذا النموذج استخدام ذاكرة KV مؤقتة مضغوطة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The width of its attention heads does not allow it. llama.cpp said: {line}</source>
            <translation>عرض رؤوس الانتباه فيه لا يسمح بذلك. رسالة llama.cpp: {line}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the KV cache type f16.</source>
            <translation>اختر f16 نوعًا لذاكرة KV المؤقتة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model could not be loaded</source>
            <translation>تعذّر تحميل النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose another model file, or download this one again.</source>
            <translation>اختر ملف نموذج آخر، أو نزّل هذا الملف مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>llama.cpp said about {name}: nothing.</source>
            <translation>لم تذكر llama.cpp شيئًا عن {name}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is not a chat model</source>
            <translation>هذا ليس نموذج محادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is the part of a model that looks at images.</source>
            <translation>الملف {name} هو جزء النموذج الذي ينظر إلى الصور.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the file of the model itself; its name has no “mmproj”.</source>
            <translation>اختر ملف النموذج نفسه؛ لا يرد في اسمه «mmproj».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This kind of model is not supported</source>
            <translation>هذا النوع من النماذج غير مدعوم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is of an architecture that this version of llama.cpp does not know.</source>
            <translation>بنية {name} لا يعرفها هذا الإصدار من llama.cpp.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} cuts text into tokens in a way that this version of llama.cpp does not know.</source>
            <translation>يقسم {name} النص إلى رموز بطريقة لا يعرفها هذا الإصدار من llama.cpp.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A part of the model is missing</source>
            <translation>جزء من النموذج مفقود</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is one of several files that belong together, and another one could not be read.</source>
            <translation>الملف {name} واحد من عدة ملفات متكاملة، وتعذّرت قراءة ملف آخر منها.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Put all its parts into one folder and choose the first one.</source>
            <translation>ضع كل أجزائه في مجلد واحد واختر الجزء الأول.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is damaged</source>
            <translation>ملف النموذج تالف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} is incomplete or was changed.</source>
            <translation>الملف {name} ناقص أو جرى تغييره.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The beginning of {name}, which describes the model, cannot be read.</source>
            <translation>تتعذّر قراءة بداية {name} التي تصف النموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is incomplete</source>
            <translation>ملف النموذج ناقص</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} lacks parts that a model of its kind must have; it may hold a vocabulary or an adapter only.</source>
            <translation>تنقص {name} أجزاء لا بد منها في نموذج من نوعه؛ وقد لا يحتوي إلا على مفردات أو محوّل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose the file of a whole model, or download this one again.</source>
            <translation>اختر ملف نموذج كامل، أو نزّل هذا الملف مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This model is too big for this computer</source>
            <translation>هذا النموذج أكبر من قدرة هذا الكمبيوتر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{name} needs {needed} for its weights alone; this computer has {memory} of memory.</source>
            <translation>يحتاج {name} إلى {needed} لأوزانه وحدها؛ وذاكرة هذا الكمبيوتر {memory}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Choose a smaller model or a smaller quantization of it.</source>
            <translation>اختر نموذجًا أصغر أو تكميمًا أصغر له.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>These settings do not go together</source>
            <translation>هذه الإعدادات لا تتوافق معًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>A KV cache of type {kv_type} needs flash attention, which is turned off.</source>
            <translation>تحتاج ذاكرة KV المؤقتة من نوع {kv_type} إلى ميزة Flash Attention، وهي معطّلة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Turn on flash attention, or choose the KV cache type f16.</source>
            <translation>فعّل ميزة Flash Attention، أو اختر f16 نوعًا لذاكرة KV المؤقتة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The context is full</source>
            <translation>السياق ممتلئ</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is no room for more of this conversation.</source>
            <translation>لا متسع للمزيد من هذه المحادثة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>Start a new chat.</source>
            <translation>ابدأ محادثة جديدة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is a folder</source>
            <translation>هذا مجلد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{path} is not a file.</source>
            <translation>المسار {path} ليس ملفًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>This is not a model file</source>
            <translation>هذا ليس ملف نموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>{path} is a device or a pipe.</source>
            <translation>المسار {path} جهاز أو أنبوب.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file is missing</source>
            <translation>ملف النموذج مفقود</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>There is no file {path}.</source>
            <translation>لا يوجد ملف {path}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>It may have been moved or deleted: choose it again, or choose another model.</source>
            <translation>ربما نُقل أو حُذف: اختره مجددًا، أو اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>The model file cannot be opened</source>
            <translation>يتعذّر فتح ملف النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/load_errors.py"></location>
            <source>See that you may read the file and that its disk is connected.</source>
            <translation>تأكد من أن لديك إذن قراءة الملف وأن قرصه موصول.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/model.py"></location>
            <source>{name} is not a model that continues text, such as one for embeddings or translation.</source>
            <translation>ليس {name} نموذجًا يكمل النص؛ فقد يكون نموذج تضمينات أو ترجمة مثلًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/model.py"></location>
            <source>Choose a chat model.</source>
            <translation>اختر نموذج محادثة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>This reply cannot be replayed</source>
            <translation>تتعذّر إعادة إنتاج هذا الرد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>Load the model that wrote it, with the settings it was written with.</source>
            <translation>حمّل النموذج الذي كتبه، بالإعدادات التي كُتب بها.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>The batches in which it was read are not those of this model.</source>
            <translation>الدفعات التي قُرئ بها ليست دفعات هذا النموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>More random numbers were drawn for it than there are tokens.</source>
            <translation>سُحبت له أعداد عشوائية أكثر من عدد رموزه.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/engine/replay.py"></location>
            <source>It is longer than the context of {n} tokens that was loaded.</source>
            <extracomment>For one: It is longer than the context of {n} token that was loaded.</extracomment>
            <translation>
                <numerusform>هو أطول من السياق المحمّل، وسعته {n} رمز.</numerusform>
                <numerusform>هو أطول من السياق المحمّل، وسعته رمز واحد.</numerusform>
                <numerusform>هو أطول من السياق المحمّل، وسعته رمزان.</numerusform>
                <numerusform>هو أطول من السياق المحمّل، وسعته {n} رموز.</numerusform>
                <numerusform>هو أطول من السياق المحمّل، وسعته {n} رمزًا.</numerusform>
                <numerusform>هو أطول من السياق المحمّل، وسعته {n} رمز.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/sampler.py"></location>
            <source>It computed something that is not a number; the model file may be damaged.</source>
            <translation>حسب شيئًا ليس عددًا؛ قد يكون ملف النموذج تالفًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/sampler.py"></location>
            <source>Load the model again; if this comes back, download the file again.</source>
            <translation>حمّل النموذج مجددًا؛ وإن تكرر ذلك فنزّل الملف مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>No model is loaded</source>
            <translation>لا يوجد نموذج محمّل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>There is nothing that could answer.</source>
            <translation>لا يوجد ما يستطيع الإجابة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Choose a model first.</source>
            <translation>اختر نموذجًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Something went wrong in the engine</source>
            <translation>حدث خطأ ما في المحرك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>This is a fault of the app ({kind}); its log has the details.</source>
            <translation>هذا خلل في التطبيق ({kind})؛ التفاصيل في سجله.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/serve.py"></location>
            <source>Try again; if it comes back, load the model again.</source>
            <translation>حاول مجددًا؛ وإن تكرر ذلك فحمّل النموذج مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>The model's chat template cannot be used</source>
            <translation>لا يمكن استخدام قالب المحادثة الخاص بالنموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>The template in the model file failed: {reason}</source>
            <translation>فشل القالب الموجود في ملف النموذج: {reason}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>Choose another model file, or another prompt format in the settings.</source>
            <translation>اختر ملف نموذج آخر، أو تنسيق مطالبة آخر في الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/template.py"></location>
            <source>It leaves out a part of the conversation.</source>
            <translation>يُسقط جزءًا من المحادثة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>This model has no vocabulary</source>
            <translation>ليست لهذا النموذج مفردات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>The file holds weights without the words that belong to them.</source>
            <translation>يحتوي الملف على أوزان دون الكلمات العائدة إليها.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Choose the file of a chat model.</source>
            <translation>اختر ملف نموذج محادثة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>It needs the control token {token}, which this model does not have.</source>
            <translation>يتطلب رمز التحكم {token} الذي لا يوجد في هذا النموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Choose another prompt format, or let the app detect it.</source>
            <translation>اختر تنسيق مطالبة آخر، أو دع التطبيق يكتشفه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>The prompt was laid out for another model than the one that is loaded.</source>
            <translation>صيغت المطالبة لنموذج غير النموذج المحمّل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/engine/vocabulary.py"></location>
            <source>Send the question again.</source>
            <translation>أرسل السؤال مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/errors.py"></location>
            <source>Something went wrong in the app</source>
            <translation>حدث خطأ ما في التطبيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/errors.py"></location>
            <source>This is a mistake of ours. Your chats are safe on disk.</source>
            <translation>هذا خطأ منا. محادثاتك محفوظة بأمان على القرص.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/errors.py"></location>
            <source>Copy the details into a report, and start the app again if it behaves oddly.</source>
            <translation>انسخ التفاصيل في تقرير، وأعد تشغيل التطبيق إن بدا سلوكه غريبًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>Checking what the model does…</source>
            <translation>يجري فحص ما يفعله النموذج…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>This model does not do all that the app relies on</source>
            <translation>هذا النموذج لا يفعل كل ما يعتمد عليه التطبيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>The check of {name} found: {found}.</source>
            <translation>أظهر فحص {name} ما يلي: {found}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/getting.py"></location>
            <source>It can be used, but its replies may be odd. Models has the details.</source>
            <translation>يمكن استخدامه، لكن ردوده قد تكون غريبة. التفاصيل في «النماذج».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>There is no screen</source>
            <translation>لا توجد شاشة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>Neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be opened.</source>
            <translation>لم يُضبط المتغير DISPLAY ولا WAYLAND_DISPLAY، لذا لا يمكن فتح أي نافذة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/application.py"></location>
            <source>Start it from a desktop session, or use `magistral-desktop ask "…"` in the terminal.</source>
            <translation>شغّله من جلسة سطح مكتب، أو استخدم ‎`magistral-desktop ask "…"`‎ في الطرفية.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Attach files</source>
            <translation>إرفاق ملفات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>These are too many files</source>
            <translation>عدد الملفات أكبر من المسموح</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>A question can have {n}.</source>
            <extracomment>For one: A question can have {n}.</extracomment>
            <translation>
                <numerusform>يمكن أن يُرفق بالسؤال {n} ملف.</numerusform>
                <numerusform>يمكن أن يُرفق بالسؤال ملف واحد.</numerusform>
                <numerusform>يمكن أن يُرفق بالسؤال ملفان.</numerusform>
                <numerusform>يمكن أن تُرفق بالسؤال {n} ملفات.</numerusform>
                <numerusform>يمكن أن يُرفق بالسؤال {n} ملفًا.</numerusform>
                <numerusform>يمكن أن يُرفق بالسؤال {n} ملف.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attaching.py"></location>
            <source>Attach those that you ask about.</source>
            <translation>أرفق الملفات التي تسأل عنها.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_tray.py"></location>
            <source>Reading {name}…</source>
            <translation>تجري قراءة {name}…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>Remove {name}</source>
            <translation>إزالة {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>page {first} of {total}</source>
            <translation>الصفحة {first} من {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>pages {first}–{last} of {total}</source>
            <translation>الصفحات من {first} إلى {last} من أصل {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>line {first} of {total}</source>
            <translation>السطر {first} من {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>lines {first}–{last} of {total}</source>
            <translation>الأسطر من {first} إلى {last} من أصل {total}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{size:.1f} MB</source>
            <translation>{size:.1f} ميغابايت</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{n} bytes</source>
            <extracomment>For one: {n} byte</extracomment>
            <translation>
                <numerusform>{n} بايت</numerusform>
                <numerusform>بايت واحد</numerusform>
                <numerusform>بايتان</numerusform>
                <numerusform>{n} بايتات</numerusform>
                <numerusform>{n} بايت</numerusform>
                <numerusform>{n} بايت</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>{size:.0f} KB</source>
            <translation>{size:.0f} كيلوبايت</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>about {n} tokens</source>
            <extracomment>For one: about {n} token</extracomment>
            <translation>
                <numerusform>نحو {n} رمز</numerusform>
                <numerusform>نحو رمز واحد</numerusform>
                <numerusform>نحو رمزين</numerusform>
                <numerusform>نحو {n} رموز</numerusform>
                <numerusform>نحو {n} رمزًا</numerusform>
                <numerusform>نحو {n} رمز</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/attachment_words.py"></location>
            <source>left out</source>
            <translation>مستبعد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore the backup of {date}?</source>
            <translation>استعادة النسخة الاحتياطية بتاريخ {date}؟</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Back up all chats and settings</source>
            <translation>نسخ كل المحادثات والإعدادات احتياطيًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backing up all chats and settings…</source>
            <translation>يجري نسخ كل المحادثات والإعدادات احتياطيًا…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Looking through the backup…</source>
            <translation>تجري مراجعة النسخة الاحتياطية…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>It holds {n} chats with {messages}, and the settings. They take the place of those there are now, which are kept aside in the app’s folder. The app then starts again.</source>
            <extracomment>For one: It holds {n} chat with {messages}, and the settings. They take the place of those there are now, which are kept aside in the app’s folder. The app then starts again.</extracomment>
            <translation>
                <numerusform>تحتوي على {n} محادثة فيها {messages}، وعلى الإعدادات. وتحل محل الموجود الآن، الذي يُحفظ جانبًا في مجلد التطبيق. ثم يعيد التطبيق تشغيل نفسه.</numerusform>
                <numerusform>تحتوي على محادثة واحدة فيها {messages}، وعلى الإعدادات. وتحل محل الموجود الآن، الذي يُحفظ جانبًا في مجلد التطبيق. ثم يعيد التطبيق تشغيل نفسه.</numerusform>
                <numerusform>تحتوي على محادثتين فيهما {messages}، وعلى الإعدادات. وتحل محل الموجود الآن، الذي يُحفظ جانبًا في مجلد التطبيق. ثم يعيد التطبيق تشغيل نفسه.</numerusform>
                <numerusform>تحتوي على {n} محادثات فيها {messages}، وعلى الإعدادات. وتحل محل الموجود الآن، الذي يُحفظ جانبًا في مجلد التطبيق. ثم يعيد التطبيق تشغيل نفسه.</numerusform>
                <numerusform>تحتوي على {n} محادثة فيها {messages}، وعلى الإعدادات. وتحل محل الموجود الآن، الذي يُحفظ جانبًا في مجلد التطبيق. ثم يعيد التطبيق تشغيل نفسه.</numerusform>
                <numerusform>تحتوي على {n} محادثة فيها {messages}، وعلى الإعدادات. وتحل محل الموجود الآن، الذي يُحفظ جانبًا في مجلد التطبيق. ثم يعيد التطبيق تشغيل نفسه.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backups (*.zip)</source>
            <translation>نسخ احتياطية ‎(*.zip)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/backups.py"></location>
            <source>Backed up: {name}</source>
            <translation>تم النسخ الاحتياطي: {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Problem</source>
            <translation>مشكلة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Copy details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/banner.py"></location>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>&amp;Pin</source>
            <translation>&amp;تثبيت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Arc&amp;hive</source>
            <translation>أر&amp;شفة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Move to &amp;Folder</source>
            <translation>نقل إلى مجل&amp;د</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Un&amp;pin</source>
            <translation>إلغاء ال&amp;تثبيت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_commands.py"></location>
            <source>Bring Back from the Arc&amp;hive</source>
            <translation>إلغاء الأر&amp;شفة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Instructions…</source>
            <translation>التعليمات…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Remove the Folder, Keep Its Chats</source>
            <translation>إزالة المجلد والاحتفاظ بمحادثاته</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>No Folder</source>
            <translation>بلا مجلد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>New Folder…</source>
            <translation>مجلد جديد…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Unpin</source>
            <translation>إلغاء التثبيت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Pin</source>
            <translation>تثبيت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Move to Folder</source>
            <translation>نقل إلى مجلد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Bring Back from the Archive</source>
            <translation>إلغاء الأرشفة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_menu.py"></location>
            <source>Archive</source>
            <comment>verb</comment>
            <translation>أرشفة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>A file is still being read</source>
            <translation>لا تزال قراءة أحد الملفات جارية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Its card appears above your question.</source>
            <translation>تظهر بطاقته فوق سؤالك.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Send it then.</source>
            <translation>أرسل السؤال حينها.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Version deleted</source>
            <translation>حُذفت النسخة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Temporary chat: it is kept in memory only, and gone when you open another chat or quit.</source>
            <translation>محادثة مؤقتة: تُحفظ في الذاكرة فقط، وتزول عند فتح محادثة أخرى أو إنهاء التطبيق.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Reasoning</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Show or hide the reasoning of all replies</source>
            <translation>إظهار تفكير كل الردود أو إخفاؤه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_pane.py"></location>
            <source>Show or hide the chat list</source>
            <translation>إظهار قائمة المحادثات أو إخفاؤها</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Older</source>
            <translation>أقدم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Pinned</source>
            <translation>المثبّتة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_sections.py"></location>
            <source>Archive</source>
            <comment>noun</comment>
            <translation>الأرشيف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Chat settings</source>
            <translation>إعدادات المحادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Temperature</source>
            <translation>درجة الحرارة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Context in tokens</source>
            <translation>السياق بالرموز</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>The model is loaded again for this chat, and again for the next one without</source>
            <translation>يُحمّل النموذج مجددًا لهذه المحادثة، ثم مجددًا للمحادثة التالية التي ليس لها هذا الإعداد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Most tokens of a thought (0: no limit)</source>
            <translation>أقصى عدد لرموز التفكير (0: بلا حد)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>This chat like all others: no instructions and numbers of its own</source>
            <translation>جعل هذه المحادثة مثل غيرها: دون تعليمات وأرقام خاصة بها</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>They are added to the model’s reasoning prompt, which stays as it is.</source>
            <translation>تُضاف إلى مطالبة التفكير الخاصة بالنموذج، وتبقى المطالبة كما هي.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Instructions for &amp;this chat</source>
            <translation>تعليمات ل&amp;هذه المحادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Instructions for &amp;all chats</source>
            <translation>تعليمات ل&amp;كل المحادثات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/chat_settings_dialog.py"></location>
            <source>Only in this chat, instead of what the model and the prompt box have:</source>
            <translation>في هذه المحادثة فقط، بدلًا مما في النموذج ومربع الإدخال:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>A check asks it one short question and looks whether it does what this app relies on.</source>
            <translation>يطرح عليه الفحص سؤالًا قصيرًا واحدًا ويتبيّن هل يفعل ما يعتمد عليه هذا التطبيق.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Check</source>
            <comment>verb</comment>
            <translation>فحص</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Checked on {day}.</source>
            <translation>فُحص في {day}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Checking: it reads and answers a short question…</source>
            <translation>يجري الفحص: يقرأ سؤالًا قصيرًا ويجيب عنه…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Settings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>Details…</source>
            <translation>التفاصيل…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>The check was stopped.</source>
            <translation>أُوقف الفحص.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/checkup_card.py"></location>
            <source>the model in use</source>
            <translation>النموذج المستخدم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Command palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Nothing has these words.</source>
            <translation>لا شيء يطابق هذه الكلمات.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Commands and chats that fit</source>
            <translation>الأوامر والمحادثات المطابقة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Type a command, or words of a chat</source>
            <translation>اكتب أمرًا أو كلمات من محادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/command_palette.py"></location>
            <source>Command or words of a chat</source>
            <translation>أمر أو كلمات من محادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>the model's choice</source>
            <translation>كما يختار النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>always</source>
            <comment>whether the model thinks</comment>
            <translation>دائمًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>never</source>
            <comment>whether the model thinks</comment>
            <translation>أبدًا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>{n} differences</source>
            <extracomment>For one: {n} difference</extracomment>
            <translation>
                <numerusform>{n} اختلاف</numerusform>
                <numerusform>اختلاف واحد</numerusform>
                <numerusform>اختلافان</numerusform>
                <numerusform>{n} اختلافات</numerusform>
                <numerusform>{n} اختلافًا</numerusform>
                <numerusform>{n} اختلاف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>alike</source>
            <translation>بلا اختلاف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Seed</source>
            <translation>البذرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Thought</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Budget</source>
            <translation>حد التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Tokens of reasoning</source>
            <translation>رموز التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>none</source>
            <comment>no seed</comment>
            <translation>بلا بذرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/comparison_page.py"></location>
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Ask anything</source>
            <translation>اسأل عن أي شيء</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Your question</source>
            <translation>سؤالك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Answer now</source>
            <translation>الإجابة الآن</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>End the thought and let the answer follow (Ctrl+Return)</source>
            <translation>إنهاء التفكير لتليه الإجابة (Ctrl+Return)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Editing your question</source>
            <translation>تعديل سؤالك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Leave the question as it is (Esc)</source>
            <translation>ترك السؤال كما هو (Esc)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Attach files: text, code, CSV or PDF</source>
            <translation>إرفاق ملفات: نص أو شفرة برمجية أو CSV أو PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>That is too long to paste</source>
            <translation>النص أطول من أن يُلصق</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>The text has {n} characters; a question can have {most}.</source>
            <extracomment>For one: The text has {n} character; a question can have {most}.</extracomment>
            <translation>
                <numerusform>في النص {n} حرف؛ والحد الأقصى للسؤال {most}.</numerusform>
                <numerusform>في النص حرف واحد؛ والحد الأقصى للسؤال {most}.</numerusform>
                <numerusform>في النص حرفان؛ والحد الأقصى للسؤال {most}.</numerusform>
                <numerusform>في النص {n} أحرف؛ والحد الأقصى للسؤال {most}.</numerusform>
                <numerusform>في النص {n} حرفًا؛ والحد الأقصى للسؤال {most}.</numerusform>
                <numerusform>في النص {n} حرف؛ والحد الأقصى للسؤال {most}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Paste the part you ask about.</source>
            <translation>ألصق الجزء الذي تسأل عنه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Stop (Esc)</source>
            <translation>إيقاف (Esc)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Send (Enter)</source>
            <translation>إرسال (Enter)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/composer.py"></location>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Every connection that the app has made: it makes them only while you download or search, by a process of its own that writes each down before it is made. Nothing else is ever sent: no chats, no reports, no statistics. The window and the model's engine can make no connection. Not in the list: how your system finds a host's address, and pages that you open in your browser. The oldest entries are dropped when there are more than some ten thousand.</source>
            <translation>كل اتصال أجراه التطبيق: لا يجري اتصالًا إلا عند التنزيل أو البحث، بعملية مستقلة تدوّن كل اتصال قبل إجرائه. ولا يُرسل أي شيء آخر أبدًا: لا محادثات ولا تقارير ولا إحصاءات. ولا يمكن للنافذة ومحرك النموذج إجراء أي اتصال. ولا تشمل القائمة: كيفية عثور نظامك على عنوان المضيف، والصفحات التي تفتحها في متصفحك. وتُحذف أقدم الإدخالات متى زاد عددها على نحو عشرة آلاف.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Searches and downloads are refused, and those at work are paused. What is on this computer still works.</source>
            <translation>تُرفض عمليات البحث والتنزيل، ويتوقف الجاري منها مؤقتًا. ويظل ما على هذا الكمبيوتر يعمل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>“{address}” cannot be used: the address of a hub begins with https://.</source>
            <translation>لا يمكن استخدام «{address}»: يجب أن يكون عنوان مركز النماذج من نوع https.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Host</source>
            <translation>المضيف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>What for</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Received</source>
            <translation>المستلَم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>{size:.1f} kB</source>
            <translation>{size:.1f} كيلوبايت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Connections</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Offline: make no connections at all</source>
            <translation>دون اتصال: عدم إجراء أي اتصالات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Connections that were made</source>
            <translation>الاتصالات التي أُجريت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>No limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>The most that downloads may take</source>
            <translation>الحد الأقصى لسرعة التنزيل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Hub, then mirrors</source>
            <translation>عنوان Hub ثم المرايا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Addresses between spaces; the next is asked where one fails.</source>
            <translation>عناوين تفصل بينها مسافات؛ يُسأل التالي حيث يفشل واحد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Set by {name}.</source>
            <translation>مضبوط بواسطة {name}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Speed of downloads</source>
            <translation>سرعة التنزيل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Enter…</source>
            <translation>إدخال…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Access token</source>
            <translation>رمز الوصول</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>access token</source>
            <translation>رمز الوصول</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>Done: the keychain has changed what it keeps for {host}.</source>
            <translation>تم: غيّرت سلسلة المفاتيح ما تحفظه للمضيف {host}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/connections_window.py"></location>
            <source>MB/s</source>
            <translation>ميغابايت/ث</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>about {used} of {n} tokens</source>
            <extracomment>For one: about {used} of {n} token</extracomment>
            <translation>
                <numerusform>نحو {used} من {n} رمز</numerusform>
                <numerusform>نحو {used} من رمز واحد</numerusform>
                <numerusform>نحو {used} من رمزين</numerusform>
                <numerusform>نحو {used} من {n} رموز</numerusform>
                <numerusform>نحو {used} من {n} رمزًا</numerusform>
                <numerusform>نحو {used} من {n} رمز</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>{used} of {n} tokens</source>
            <extracomment>For one: {used} of {n} token</extracomment>
            <translation>
                <numerusform>{used} من {n} رمز</numerusform>
                <numerusform>{used} من رمز واحد</numerusform>
                <numerusform>{used} من رمزين</numerusform>
                <numerusform>{used} من {n} رموز</numerusform>
                <numerusform>{used} من {n} رمزًا</numerusform>
                <numerusform>{used} من {n} رمز</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>Context in use</source>
            <translation>السياق المستخدم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>What fills the context, and what leaving it out would free</source>
            <translation>ما يملأ السياق، وما يحرّره استبعاده</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/context_gauge.py"></location>
            <source>Context: {used}</source>
            <translation>السياق: {used}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Go on from here</source>
            <translation>المتابعة من هنا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>&amp;Note, if you like. The model goes on as if it had thought this itself:</source>
            <translation>&amp;ملاحظة إن أردت. يتابع النموذج كأنه فكّر فيها بنفسه:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Nothing: the model thinks anew.</source>
            <translation>لا شيء: يفكّر النموذج من جديد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>Another version of the reply begins with the reasoning up to here:</source>
            <translation>تبدأ نسخة أخرى من الرد بالتفكير حتى هذا الموضع:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/cut_dialog.py"></location>
            <source>The reply as it is now is kept beside it.</source>
            <translation>يُحتفظ بالرد الحالي إلى جانبها.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open link</source>
            <translation>فتح رابط</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open this address in your browser?</source>
            <translation>هل تريد فتح هذا العنوان في متصفحك؟</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open</source>
            <comment>verb</comment>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Copy address</source>
            <translation>نسخ العنوان</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Open a model file</source>
            <translation>فتح ملف نموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Length of a thought</source>
            <translation>طول التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>The most tokens that a thought may take; 0 is no limit:</source>
            <translation>أقصى عدد من الرموز يستهلكه التفكير؛ 0 يعني بلا حد:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Name of the folder:</source>
            <translation>اسم المجلد:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Instructions of the folder</source>
            <translation>تعليمات المجلد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Added to the model’s reasoning prompt in all chats of this folder:</source>
            <translation>تُضاف إلى مطالبة التفكير الخاصة بالنموذج في كل محادثات هذا المجلد:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Go on with a note</source>
            <translation>المتابعة مع ملاحظة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>The model goes on as if it had thought this itself:</source>
            <translation>يتابع النموذج كأنه فكّر في هذا بنفسه:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>About Magistral Desktop</source>
            <translation>حول Magistral Desktop</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Licences</source>
            <translation>التراخيص</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>A private, offline chat with a model that reasons. Nothing you write leaves this computer.</source>
            <translation>محادثة خاصة دون اتصال مع نموذج يفكّر. لا يغادر هذا الكمبيوتر شيء مما تكتبه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>Apache License 2.0. Made with llama.cpp and llama-cpp-python (MIT), Qt for Python (LGPLv3), KaTeX (MIT), markdown-it-py (MIT), Pygments (BSD), pypdf (BSD), Jinja (BSD), msgspec (BSD), NumPy (BSD), tiktoken (MIT), psutil (BSD) and platformdirs (MIT).</source>
            <translation>ترخيص Apache License 2.0. صُنع بالاستعانة بما يلي: llama.cpp وllama-cpp-python (MIT)، Qt for Python (LGPLv3)، KaTeX (MIT)، markdown-it-py (MIT)، Pygments (BSD)، pypdf (BSD)، Jinja (BSD)، msgspec (BSD)، NumPy (BSD)، tiktoken (MIT)، psutil (BSD)، platformdirs (MIT).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/dialogs.py"></location>
            <source>GGUF models (*.gguf)</source>
            <translation>نماذج GGUF ‎(*.gguf)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Download</source>
            <comment>noun</comment>
            <translation>تنزيل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel…</source>
            <translation>إلغاء…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Enter an access token…</source>
            <translation>إدخال رمز وصول…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel the download</source>
            <translation>إلغاء التنزيل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Cancel this download?</source>
            <translation>هل تريد إلغاء هذا التنزيل؟</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>The {size} that were received are removed.</source>
            <translation>يُزال ما استُلم منه، وحجمه {size}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Keep it</source>
            <translation>الاحتفاظ به</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/download_panel.py"></location>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Western European (Windows-1252)</source>
            <translation>أوروبي غربي (Windows-1252)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Central European (Windows-1250)</source>
            <translation>أوروبي أوسط (Windows-1250)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Cyrillic (Windows-1251)</source>
            <translation>سيريلي (Windows-1251)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Greek (Windows-1253)</source>
            <translation>يوناني (Windows-1253)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Japanese (Shift JIS)</source>
            <translation>ياباني (Shift JIS)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Chinese (GB 18030)</source>
            <translation>صيني (GB 18030)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Chinese (Big5)</source>
            <translation>صيني (Big5)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Korean (EUC-KR)</source>
            <translation>كوري (EUC-KR)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>UTF-16 without a mark, little-endian</source>
            <translation>ترميز UTF-16 بلا علامة، النهاية الصغرى أولًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>Which encoding?</source>
            <translation>ما الترميز؟</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/encoding_dialog.py"></location>
            <source>“{name}” is not UTF-8, and does not say what it is. Its text is:</source>
            <translation>الملف «{name}» ليس بترميز UTF-8 ولا يذكر ترميزه. نصه:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>What is 347 + 168?</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 347 + 168</comment>
            <translation>347 + 168</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Solve 3x + 5 = 20.</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 3x + 5 = 20</comment>
            <translation>3x + 5 = 20</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Which is larger, 347 or 374?</source>
            <comment>for the demo model: in en, fr, de, es a question; else only 347 &gt; 374?</comment>
            <translation>347 &gt; 374?</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Prove that there are infinitely many prime numbers.</source>
            <translation>أثبت أن الأعداد الأولية لا نهائية.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>A bat and a ball cost 1.10 € together, the bat 1 € more than the ball. What does the ball cost?</source>
            <translation>ثمن مضرب وكرة معًا 1.10 يورو، والمضرب أغلى من الكرة بيورو واحد. كم ثمن الكرة؟</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/examples.py"></location>
            <source>Write a Python function that merges overlapping intervals, and explain why it is right.</source>
            <translation>اكتب دالة بلغة Python تدمج الفترات المتداخلة، واشرح لماذا هي صحيحة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/files.py"></location>
            <source>there is no such folder</source>
            <translation>لا يوجد مجلد كهذا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Reply of {model}</source>
            <translation>رد {model}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/page.py"></location>
            <source>Reply</source>
            <translation>الرد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>Attached: {name} · {about_file}</source>
            <translation>مرفق: {name} · {about_file}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>You</source>
            <comment>who wrote a question</comment>
            <translation>أنت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>The model</source>
            <comment>who wrote a reply</comment>
            <translation>النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export/text.py"></location>
            <source>seed {seed}</source>
            <translation>البذرة {seed}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Web page (HTML)</source>
            <translation>صفحة ويب (HTML)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>One file with its formulas drawn, for every browser. It needs no network.</source>
            <translation>ملف واحد بمعادلات مرسومة، يصلح لكل المتصفحات. لا يحتاج إلى شبكة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For printing and passing on. Of several chats, each gets a file of its own.</source>
            <translation>للطباعة والمشاركة. عند تصدير عدة محادثات يكون لكل منها ملف.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For notes and editors; formulas stay TeX. Reasoning is quoted.</source>
            <translation>للملاحظات والمحررات؛ تبقى المعادلات بصيغة TeX. يظهر التفكير كاقتباس.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Plain text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>For everything else. Reasoning is indented.</source>
            <translation>لكل ما عدا ذلك. يظهر التفكير بمسافة بادئة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Data (JSON)</source>
            <translation>بيانات (JSON)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Everything: all versions, seeds, tokens and times. This app can import it again.</source>
            <translation>كل شيء: كل النسخ والبذور والرموز والأوقات. يمكن لهذا التطبيق استيرادها مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>With the rea&amp;soning</source>
            <translation>مع الت&amp;فكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Chats to export</source>
            <translation>المحادثات المراد تصديرها</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>&amp;Format</source>
            <translation>الت&amp;نسيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>This &amp;reply, with its question</source>
            <translation>هذا ال&amp;رد مع سؤاله</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>This &amp;chat</source>
            <translation>هذه ال&amp;محادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>C&amp;hosen chats:</source>
            <translation>محادثات م&amp;ختارة:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/export_dialog.py"></location>
            <source>&amp;All chats ({count})</source>
            <translation>&amp;كل المحادثات ({count})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Another export is being written</source>
            <translation>تجري كتابة تصدير آخر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>One file is written at a time.</source>
            <translation>يُكتب ملف واحد في كل مرة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Wait for its end.</source>
            <translation>انتظر حتى ينتهي.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Import chats</source>
            <translation>استيراد محادثات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Reading the file…</source>
            <translation>تجري قراءة الملف…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Adding the chats…</source>
            <translation>تجري إضافة المحادثات…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Imported {n} chats</source>
            <extracomment>For one: Imported {n} chat</extracomment>
            <translation>
                <numerusform>استُوردت {n} محادثة</numerusform>
                <numerusform>استُوردت محادثة واحدة</numerusform>
                <numerusform>استُوردت محادثتان</numerusform>
                <numerusform>استُوردت {n} محادثات</numerusform>
                <numerusform>استُوردت {n} محادثة</numerusform>
                <numerusform>استُوردت {n} محادثة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Choose a folder for the PDFs</source>
            <translation>اختيار مجلد لملفات PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Exported: {name}</source>
            <translation>تم التصدير: {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/exporting.py"></location>
            <source>Exported chats (*.json)</source>
            <translation>محادثات مصدَّرة ‎(*.json)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>{n} matches</source>
            <extracomment>For one: {n} match</extracomment>
            <translation>
                <numerusform>{n} تطابق</numerusform>
                <numerusform>تطابق واحد</numerusform>
                <numerusform>تطابقان</numerusform>
                <numerusform>{n} تطابقات</numerusform>
                <numerusform>{n} تطابقًا</numerusform>
                <numerusform>{n} تطابق</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>{current} of {count}</source>
            <translation>{current} من {count}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in chat</source>
            <translation>البحث في المحادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in this chat, or paste a link to a passage</source>
            <translation>ابحث في هذه المحادثة، أو ألصق رابطًا إلى مقطع</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Match case</source>
            <translation>مطابقة حالة الأحرف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>This reasoning</source>
            <translation>هذا التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Find in the reasoning of the reply in view only</source>
            <translation>البحث في تفكير الرد المعروض فقط</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Previous match (Shift+Enter)</source>
            <translation>التطابق السابق (Shift+Enter)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Next match (Enter)</source>
            <translation>التطابق التالي (Enter)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>Close (Esc)</source>
            <translation>إغلاق (Esc)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/find_bar.py"></location>
            <source>No matches</source>
            <translation>لا تطابقات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Loading the model</source>
            <translation>تحميل النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Ask your first question</source>
            <translation>اطرح سؤالك الأول</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>Checking what it does…</source>
            <translation>يجري فحص ما يفعله…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>The check was stopped; it is made at the next start.</source>
            <translation>أُوقف الفحص؛ وسيُجرى عند التشغيل التالي.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/first_steps.py"></location>
            <source>✓  Every byte is as published</source>
            <translation>✓  كل بايت مطابق لما نُشر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_list.py"></location>
            <source>{chat}, {where}, {date}: {snippet}</source>
            <translation>{chat}، {where}، {date}: {snippet}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_list.py"></location>
            <source>Found in all chats</source>
            <translation>ما عُثر عليه في كل المحادثات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>You:</source>
            <translation>أنت:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Answer:</source>
            <translation>الإجابة:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/found_rows.py"></location>
            <source>Reasoning:</source>
            <translation>التفكير:</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>{n} downloads a month</source>
            <extracomment>For one: {n} download a month</extracomment>
            <translation>
                <numerusform>{n} تنزيل شهريًا</numerusform>
                <numerusform>تنزيل واحد شهريًا</numerusform>
                <numerusform>تنزيلان شهريًا</numerusform>
                <numerusform>{n} تنزيلات شهريًا</numerusform>
                <numerusform>{n} تنزيلًا شهريًا</numerusform>
                <numerusform>{n} تنزيل شهريًا</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>its conditions must be accepted on its page</source>
            <translation>يجب قبول شروطه في صفحته</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/hub_rows.py"></location>
            <source>Show files</source>
            <translation>إظهار الملفات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>The model’s reasoning prompt</source>
            <translation>مطالبة التفكير الخاصة بالنموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Instructions: {title}</source>
            <translation>التعليمات: {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>File: {title}</source>
            <translation>الملف: {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Answer: {title}</source>
            <translation>الإجابة: {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Reasoning (never sent again)</source>
            <translation>التفكير (لا يُرسل مرة أخرى أبدًا)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Sent next: {used}. {n} are left for your question and the reply.</source>
            <extracomment>For one: Sent next: {used}. {n} is left for your question and the reply.</extracomment>
            <translation>
                <numerusform>يُرسل تاليًا: {used}. المتبقي لسؤالك وللرد: {n} رمز.</numerusform>
                <numerusform>يُرسل تاليًا: {used}. المتبقي لسؤالك وللرد: رمز واحد.</numerusform>
                <numerusform>يُرسل تاليًا: {used}. المتبقي لسؤالك وللرد: رمزان.</numerusform>
                <numerusform>يُرسل تاليًا: {used}. المتبقي لسؤالك وللرد: {n} رموز.</numerusform>
                <numerusform>يُرسل تاليًا: {used}. المتبقي لسؤالك وللرد: {n} رمزًا.</numerusform>
                <numerusform>يُرسل تاليًا: {used}. المتبقي لسؤالك وللرد: {n} رمز.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Load a model to see what fills its context.</source>
            <translation>حمّل نموذجًا لترى ما يملأ سياقه.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Sent next: {used}. That is {n} too many: leave something out.</source>
            <extracomment>For one: Sent next: {used}. That is {n} too many: leave something out.</extracomment>
            <translation>
                <numerusform>يُرسل تاليًا: {used}. الزائد عن الحد {n} رمز: استبعد شيئًا.</numerusform>
                <numerusform>يُرسل تاليًا: {used}. الزائد عن الحد رمز واحد: استبعد شيئًا.</numerusform>
                <numerusform>يُرسل تاليًا: {used}. الزائد عن الحد رمزان: استبعد شيئًا.</numerusform>
                <numerusform>يُرسل تاليًا: {used}. الزائد عن الحد {n} رموز: استبعد شيئًا.</numerusform>
                <numerusform>يُرسل تاليًا: {used}. الزائد عن الحد {n} رمزًا: استبعد شيئًا.</numerusform>
                <numerusform>يُرسل تاليًا: {used}. الزائد عن الحد {n} رمز: استبعد شيئًا.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>A part that is unchecked stays in the chat, but the model is not sent it.</source>
            <translation>يبقى الجزء غير المحدد في المحادثة، لكنه لا يُرسل إلى النموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Parts of the context</source>
            <translation>أجزاء السياق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>about {tokens}</source>
            <translation>نحو {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Tokens</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/ledger_dialog.py"></location>
            <source>Frees</source>
            <comment>over numbers of tokens</comment>
            <translation>يحرّر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>That chat is no longer here</source>
            <translation>لم تعد تلك المحادثة موجودة هنا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>The link leads to a chat that was deleted, or that another profile has.</source>
            <translation>يقود الرابط إلى محادثة حُذفت، أو توجد في ملف تعريف آخر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>That passage is no longer there</source>
            <translation>لم يعد ذلك المقطع موجودًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>The link leads to a reply that was removed, or that has become shorter.</source>
            <translation>يقود الرابط إلى رد أُزيل أو أصبح أقصر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/listed_chats.py"></location>
            <source>Temporary chat</source>
            <translation>محادثة مؤقتة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>Something else is being done</source>
            <translation>يجري تنفيذ عملية أخرى</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>One backup, restore or import is done at a time.</source>
            <translation>لا تُنفّذ إلا عملية نسخ احتياطي أو استعادة أو استيراد واحدة في كل مرة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/long_work.py"></location>
            <source>Wait for its end, or stop it.</source>
            <translation>انتظر حتى تنتهي، أو أوقفها.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/main_window.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>KV cache (the conversation)</source>
            <translation>ذاكرة KV المؤقتة (المحادثة)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Compute</source>
            <comment>memory for computing</comment>
            <translation>الحوسبة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Left</source>
            <comment>memory that remains</comment>
            <translation>المتبقي</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/memory_bar.py"></location>
            <source>Memory: {shares}</source>
            <translation>الذاكرة: {shares}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Models…</source>
            <translation>ال&amp;نماذج…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Open Model File…</source>
            <translation>&amp;فتح ملف نموذج…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Use the &amp;Demo Model</source>
            <translation>استخدام النموذج ال&amp;تجريبي</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Model &amp;Settings…</source>
            <translation>&amp;إعدادات النموذج…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Model De&amp;tails…</source>
            <translation>تفا&amp;صيل النموذج…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Settin&amp;gs…</source>
            <translation>ا&amp;لإعدادات…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Print…</source>
            <translation>&amp;طباعة…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Quit</source>
            <translation>إن&amp;هاء</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Chat</source>
            <translation>م&amp;حادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Write a Question</source>
            <translation>&amp;كتابة سؤال</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Answer Now</source>
            <translation>الإ&amp;جابة الآن</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Stop the Reply</source>
            <translation>إ&amp;يقاف الرد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Show &amp;Reasoning</source>
            <translation>إظهار ال&amp;تفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Fold or Unfold the Last Reasoning</source>
            <translation>&amp;طي آخر تفكير أو فتحه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Show Chat &amp;List</source>
            <translation>إظهار قائمة الم&amp;حادثات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Welcome</source>
            <translation>ال&amp;ترحيب</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Connections…</source>
            <translation>الات&amp;صالات…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Reports…</source>
            <translation>الت&amp;قارير…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;About Magistral Desktop</source>
            <translation>&amp;حول Magistral Desktop</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Find…</source>
            <translation>&amp;بحث…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Find &amp;Next</source>
            <translation>البحث عن ال&amp;تالي</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Find &amp;Previous</source>
            <translation>البحث عن ال&amp;سابق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Search All Chats…</source>
            <translation>البحث في كل ال&amp;محادثات…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Copy &amp;Link to the Selected Passage</source>
            <translation>&amp;نسخ رابط المقطع المحدد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Export…</source>
            <translation>تص&amp;دير…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Export A&amp;udit Record…</source>
            <translation>تصدير سجل التد&amp;قيق…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Import…</source>
            <translation>ا&amp;ستيراد…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Back Up…</source>
            <translation>نسخ ا&amp;حتياطي…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Restore…</source>
            <translation>است&amp;عادة…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;New Chat</source>
            <translation>محادثة &amp;جديدة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>New &amp;Temporary Chat</source>
            <translation>محادثة &amp;مؤقتة جديدة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Zoom &amp;In</source>
            <translation>ت&amp;كبير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Zoom &amp;Out</source>
            <translation>ت&amp;صغير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Actual Size</source>
            <translation>ا&amp;لحجم الفعلي</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Read All Reasoning in F&amp;ull</source>
            <translation>&amp;قراءة كل التفكير كاملًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Outline of the Reasoning</source>
            <translation>&amp;مخطط التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>First &amp;Doubt</source>
            <translation>أول &amp;شك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Last R&amp;esult</source>
            <translation>آخر &amp;نتيجة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Si&amp;milar Text in the Reasoning</source>
            <translation>نص مشابه &amp;في التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Go On from the Selection…</source>
            <translation>المتا&amp;بعة من التحديد…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Re&amp;generate the Last Reply</source>
            <translation>إعادة تو&amp;ليد آخر رد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Edit the Last Question</source>
            <translation>تعديل آخر &amp;سؤال</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Compare Versions…</source>
            <translation>مقار&amp;نة النسخ…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Attach Files…</source>
            <translation>إ&amp;رفاق ملفات…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Conte&amp;xt…</source>
            <translation>السيا&amp;ق…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>Chat Se&amp;ttings…</source>
            <translation>إ&amp;عدادات المحادثة…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Rename</source>
            <translation>إع&amp;ادة التسمية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Delete</source>
            <translation>&amp;حذف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/menus.py"></location>
            <source>&amp;Command Palette…</source>
            <translation>&amp;لوحة الأوامر…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>In use</source>
            <translation>قيد الاستخدام</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Use</source>
            <translation>استخدام</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_cards.py"></location>
            <source>Download ({size})</source>
            <translation>تنزيل ({size})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Model details</source>
            <translation>تفاصيل النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Read it now</source>
            <translation>قراءته الآن</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Reading the file: {part:.0%}</source>
            <translation>تجري قراءة الملف: {part:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Get {title}…</source>
            <translation>تنزيل {title}…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>The model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Your settings</source>
            <translation>إعداداتك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>The file</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>Delete… ({size})</source>
            <translation>حذف… ({size})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>There is a newer version</source>
            <translation>يوجد إصدار أحدث</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>{title} takes the place of this model; this one stays until you delete it.</source>
            <translation>يحل النموذج {title} محل هذا النموذج؛ ويبقى هذا حتى تحذفه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>As it is loaded</source>
            <translation>كما هو محمّل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_details_dialog.py"></location>
            <source>It is in use</source>
            <translation>قيد الاستخدام</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{some} of {all} on the GPU</source>
            <translation>{some} من {all} على معالج الرسومات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{seconds:.1f} s</source>
            <translation>{seconds:.1f} ث</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>A file that this app did not download</source>
            <translation>ملف لم ينزّله هذا التطبيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read from the file; no published one is known.</source>
            <translation>قُرئت من الملف؛ ولا تُعرف قيمة منشورة لها.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, chosen without measuring</source>
            <extracomment>For one: {n} thread, chosen without measuring</extracomment>
            <translation>
                <numerusform>{n} خيط، اختيرت دون قياس</numerusform>
                <numerusform>خيط واحد، اختير دون قياس</numerusform>
                <numerusform>خيطان، اختيرا دون قياس</numerusform>
                <numerusform>{n} خيوط، اختيرت دون قياس</numerusform>
                <numerusform>{n} خيطًا، اختيرت دون قياس</numerusform>
                <numerusform>{n} خيط، اختيرت دون قياس</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} tokens of context</source>
            <extracomment>For one: {n} token of context</extracomment>
            <translation>
                <numerusform>سياق من {n} رمز</numerusform>
                <numerusform>سياق من رمز واحد</numerusform>
                <numerusform>سياق من رمزين</numerusform>
                <numerusform>سياق من {n} رموز</numerusform>
                <numerusform>سياق من {n} رمزًا</numerusform>
                <numerusform>سياق من {n} رمز</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{kind} KV cache</source>
            <translation>ذاكرة KV المؤقتة من نوع {kind}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} layers on the GPU</source>
            <extracomment>For one: {n} layer on the GPU</extracomment>
            <translation>
                <numerusform>{n} طبقة على معالج الرسومات</numerusform>
                <numerusform>طبقة واحدة على معالج الرسومات</numerusform>
                <numerusform>طبقتان على معالج الرسومات</numerusform>
                <numerusform>{n} طبقات على معالج الرسومات</numerusform>
                <numerusform>{n} طبقة على معالج الرسومات</numerusform>
                <numerusform>{n} طبقة على معالج الرسومات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads</source>
            <extracomment>For one: {n} thread</extracomment>
            <translation>
                <numerusform>{n} خيط</numerusform>
                <numerusform>خيط واحد</numerusform>
                <numerusform>خيطان</numerusform>
                <numerusform>{n} خيوط</numerusform>
                <numerusform>{n} خيطًا</numerusform>
                <numerusform>{n} خيط</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>prompt format {title}</source>
            <translation>تنسيق المطالبة {title}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>temperature {value:g}</source>
            <translation>درجة الحرارة {value:g}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>top P {value:g}</source>
            <translation>قيمة Top P {value:g}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>file read, not mapped</source>
            <translation>ملف مقروء وغير معيّن</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>locked in memory</source>
            <translation>مقفل في الذاكرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>instructions</source>
            <translation>تعليمات</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} files</source>
            <extracomment>For one: {n} file</extracomment>
            <translation>
                <numerusform>{n} ملف</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>{n} ملفات</numerusform>
                <numerusform>{n} ملفًا</numerusform>
                <numerusform>{n} ملف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{size:,.0f} MiB when the context is full</source>
            <translation>{size:,.0f} ميبيبايت عند امتلاء السياق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>All on the processor</source>
            <translation>كلها على المعالج المركزي</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} tokens of a prompt at once</source>
            <extracomment>For one: {n} token of a prompt at once</extracomment>
            <translation>
                <numerusform>{n} رمز من المطالبة دفعة واحدة</numerusform>
                <numerusform>رمز واحد من المطالبة في كل مرة</numerusform>
                <numerusform>رمزان من المطالبة دفعة واحدة</numerusform>
                <numerusform>{n} رموز من المطالبة دفعة واحدة</numerusform>
                <numerusform>{n} رمزًا من المطالبة دفعة واحدة</numerusform>
                <numerusform>{n} رمز من المطالبة دفعة واحدة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{milliseconds} ms</source>
            <translation>{milliseconds} ملّي ثانية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>All as the app chooses</source>
            <translation>كلها كما يختار التطبيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{repository}, commit {commit}</source>
            <translation>المستودع {repository}، الإيداع {commit}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Not read yet: that takes some seconds for each GB.</source>
            <translation>لم تُقرأ بعد: يستغرق ذلك بضع ثوانٍ لكل غيغابايت.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>The file has changed since it was checked.</source>
            <translation>تغيّر الملف منذ فحصه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>As the publisher's file in the catalogue.</source>
            <translation>مطابقة لملف الناشر في الدليل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>As published in {repository}.</source>
            <translation>مطابقة لما نُشر في {repository}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Of its own: see where it was published</source>
            <translation>ترخيص خاص: راجع موضع نشره</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Mapped</source>
            <translation>معيّن في الذاكرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read as a whole</source>
            <translation>مقروء كاملًا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, as set</source>
            <extracomment>For one: {n} thread, as set</extracomment>
            <translation>
                <numerusform>{n} خيط، كما ضُبط</numerusform>
                <numerusform>خيط واحد، كما ضُبط</numerusform>
                <numerusform>خيطان، كما ضُبط</numerusform>
                <numerusform>{n} خيوط، كما ضُبط</numerusform>
                <numerusform>{n} خيطًا، كما ضُبط</numerusform>
                <numerusform>{n} خيط، كما ضُبط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{n} threads, the fastest when measured</source>
            <extracomment>For one: {n} thread, the fastest when measured</extracomment>
            <translation>
                <numerusform>{n} خيط، الأسرع عند القياس</numerusform>
                <numerusform>خيط واحد، الأسرع عند القياس</numerusform>
                <numerusform>خيطان، الأسرع عند القياس</numerusform>
                <numerusform>{n} خيوط، الأسرع عند القياس</numerusform>
                <numerusform>{n} خيطًا، الأسرع عند القياس</numerusform>
                <numerusform>{n} خيط، الأسرع عند القياس</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{count:.1f} billion</source>
            <translation>{count:.1f} مليار</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>{count:.1f} million</source>
            <translation>{count:.1f} مليون</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>flash attention on</source>
            <translation>ميزة Flash Attention مفعّلة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>flash attention off</source>
            <translation>ميزة Flash Attention معطّلة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>From</source>
            <comment>where a model file is from</comment>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Published at</source>
            <translation>موضع النشر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Licence</source>
            <translation>الترخيص</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Quantization</source>
            <translation>التكميم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Parameters</source>
            <translation>المعلمات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Architecture</source>
            <translation>البنية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Trained context</source>
            <translation>سياق التدريب</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Prompt format</source>
            <translation>تنسيق المطالبة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>KV cache</source>
            <translation>ذاكرة KV المؤقتة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Runs on</source>
            <translation>يعمل على</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Layers</source>
            <translation>الطبقات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Threads</source>
            <translation>الخيوط</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Batch</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Flash attention</source>
            <translation>ميزة Flash Attention</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>File in memory</source>
            <translation>الملف في الذاكرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Loaded in</source>
            <comment>seconds</comment>
            <translation>زمن التحميل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Mapped and locked</source>
            <translation>معيّن ومقفل في الذاكرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Read as a whole and locked</source>
            <translation>مقروء كاملًا ومقفل في الذاكرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Detected when it is loaded</source>
            <translation>يُكتشف عند التحميل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>None that could be steered</source>
            <translation>لا تفكير يمكن توجيهه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>On</source>
            <translation>مفعّلة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_facts_words.py"></location>
            <source>Off</source>
            <translation>معطّلة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>What it would take cannot be told: this computer or this kind of model is not known well enough.</source>
            <translation>لا يمكن معرفة ما سيستهلكه: لا تتوفر معلومات كافية عن هذا الكمبيوتر أو هذا النوع من النماذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>A KV cache of 8 or 4 bits needs flash attention, which is off.</source>
            <translation>تحتاج ذاكرة KV المؤقتة بدقة 8 أو 4 بتات إلى ميزة Flash Attention، وهي معطّلة.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>The instructions have more than {n} characters.</source>
            <extracomment>For one: The instructions have more than {n} character.</extracomment>
            <translation>
                <numerusform>يتجاوز طول التعليمات {n} حرف.</numerusform>
                <numerusform>يتجاوز طول التعليمات حرفًا واحدًا.</numerusform>
                <numerusform>يتجاوز طول التعليمات حرفين.</numerusform>
                <numerusform>يتجاوز طول التعليمات {n} أحرف.</numerusform>
                <numerusform>يتجاوز طول التعليمات {n} حرفًا.</numerusform>
                <numerusform>يتجاوز طول التعليمات {n} حرف.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Settings of {name}</source>
            <translation>إعدادات {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Use what suits this computer</source>
            <translation>استخدام ما يناسب هذا الكمبيوتر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Reset all</source>
            <translation>إعادة ضبط الكل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Apply</source>
            <translation>تطبيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Model settings</source>
            <translation>إعدادات النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>How it is loaded</source>
            <translation>كيفية تحميله</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>How it is asked</source>
            <translation>كيفية سؤاله</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_dialog.py"></location>
            <source>Load again</source>
            <translation>إعادة التحميل</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many of its {n} layers run on the GPU, which is faster. Default: as many as fit.</source>
            <extracomment>For one: Whether its {n} layer runs on the GPU, which is faster. Default: if it fits.</extracomment>
            <translation>
                <numerusform>عدد الطبقات التي تعمل على معالج الرسومات، وهو أسرع؛ ومجموعها {n} طبقة. الافتراضي: ما تتسع له الذاكرة.</numerusform>
                <numerusform>هل تعمل طبقته الوحيدة على معالج الرسومات، وهو أسرع. الافتراضي: إن اتسعت لها الذاكرة.</numerusform>
                <numerusform>عدد الطبقات التي تعمل على معالج الرسومات، وهو أسرع؛ ومجموعها طبقتان. الافتراضي: ما تتسع له الذاكرة.</numerusform>
                <numerusform>عدد الطبقات التي تعمل على معالج الرسومات، وهو أسرع؛ ومجموعها {n} طبقات. الافتراضي: ما تتسع له الذاكرة.</numerusform>
                <numerusform>عدد الطبقات التي تعمل على معالج الرسومات، وهو أسرع؛ ومجموعها {n} طبقة. الافتراضي: ما تتسع له الذاكرة.</numerusform>
                <numerusform>عدد الطبقات التي تعمل على معالج الرسومات، وهو أسرع؛ ومجموعها {n} طبقة. الافتراضي: ما تتسع له الذاكرة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many processors work on a reply. Default: measured when the model is loaded.</source>
            <translation>عدد المعالجات التي تعمل على الرد. الافتراضي: يُقاس عند تحميل النموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How much of a chat the model keeps in mind, thoughts included. Default: {context}.</source>
            <translation>مقدار ما يستحضره النموذج من المحادثة، بما فيه التفكير. الافتراضي: {context}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>This computer has no GPU that llama.cpp can use. Default: as many layers as fit.</source>
            <translation>لا يوجد في هذا الكمبيوتر معالج رسومات يمكن أن تستخدمه llama.cpp. الافتراضي: ما تتسع له الذاكرة من الطبقات.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>GPU layers</source>
            <translation>طبقات معالج الرسومات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>As many as fit</source>
            <translation>ما تتسع له الذاكرة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How many processors work on a reply. Default: measured when the model is loaded; {n} are fastest now.</source>
            <extracomment>For one: How many processors work on a reply. Default: measured when the model is loaded; {n} is fastest now.</extracomment>
            <translation>
                <numerusform>عدد المعالجات التي تعمل على الرد. الافتراضي: يُقاس عند تحميل النموذج؛ الأسرع الآن {n}.</numerusform>
                <numerusform>عدد المعالجات التي تعمل على الرد. الافتراضي: يُقاس عند تحميل النموذج؛ الأسرع الآن معالج واحد.</numerusform>
                <numerusform>عدد المعالجات التي تعمل على الرد. الافتراضي: يُقاس عند تحميل النموذج؛ الأسرع الآن معالجان.</numerusform>
                <numerusform>عدد المعالجات التي تعمل على الرد. الافتراضي: يُقاس عند تحميل النموذج؛ الأسرع الآن {n} معالجات.</numerusform>
                <numerusform>عدد المعالجات التي تعمل على الرد. الافتراضي: يُقاس عند تحميل النموذج؛ الأسرع الآن {n} معالجًا.</numerusform>
                <numerusform>عدد المعالجات التي تعمل على الرد. الافتراضي: يُقاس عند تحميل النموذج؛ الأسرع الآن {n} معالج.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Measured</source>
            <translation>مقيس</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How a chat is laid out for the model. Magistral 1.0 and 1.1 cannot be told apart by what is in a file, only by its name. Default: detected.</source>
            <translation>كيف تُصاغ المحادثة للنموذج. لا يمكن التمييز بين Magistral 1.0 و1.1 بمحتوى الملف، بل باسمه فقط. الافتراضي: يُكتشف.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How exactly the context is kept: 8 bits take half the memory and are as good, 4 bits show in the answers. Default: f16.</source>
            <translation>دقة حفظ السياق: 8 بتات تأخذ نصف الذاكرة وهي بالجودة نفسها، و4 بتات يظهر أثرها في الإجابات. الافتراضي: f16.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Saves memory on a GPU; a KV cache of 8 or 4 bits needs it. Default: automatic.</source>
            <translation>توفّر الذاكرة على معالج الرسومات؛ وتحتاج إليها ذاكرة KV المؤقتة بدقة 8 أو 4 بتات. الافتراضي: تلقائي.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Map the file into memory</source>
            <translation>تعيين الملف في الذاكرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>The model starts sooner, and the system may read parts of it again when memory is short. Default: on.</source>
            <translation>يبدأ النموذج أسرع، وقد يعيد النظام قراءة أجزاء منه عند نقص الذاكرة. الافتراضي: مفعّل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Lock in memory</source>
            <translation>القفل في الذاكرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>The system never moves the model out of memory; other programs then have less. Default: off.</source>
            <translation>لا يُخرج النظام النموذج من الذاكرة أبدًا؛ فيقل المتاح منها للبرامج الأخرى. الافتراضي: معطّل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>How freely words are chosen: 0 takes the likeliest, and makes loops more common. Default: {temperature:g}.</source>
            <translation>مدى الحرية في اختيار الكلمات: 0 يأخذ الأرجح، ويزيد احتمال الحلقات المفرغة. الافتراضي: {temperature:g}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Only the likeliest words, which together are this probable, are drawn from. Default: {top_p:g}.</source>
            <translation>لا يُسحب إلا من الكلمات الأرجح التي يبلغ مجموع احتمالاتها هذا القدر. الافتراضي: {top_p:g}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Instructions</source>
            <translation>التعليمات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Added to the reasoning prompt of each chat with this model, never put in its place. Default: none.</source>
            <translation>تُضاف إلى مطالبة التفكير في كل محادثة مع هذا النموذج، ولا تحل محلها أبدًا. الافتراضي: لا شيء.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>For example: Explain as to a beginner, and check each result.</source>
            <translation>مثال: اشرح كما لو كنت تخاطب مبتدئًا، وتحقق من كل نتيجة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Detected</source>
            <translation>مكتشف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>Default</source>
            <translation>افتراضي</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/model_settings_rows.py"></location>
            <source>{n} bits</source>
            <extracomment>For one: {n} bit</extracomment>
            <translation>
                <numerusform>{n} بت</numerusform>
                <numerusform>بت واحد</numerusform>
                <numerusform>بتان</numerusform>
                <numerusform>{n} بتات</numerusform>
                <numerusform>{n} بتًا</numerusform>
                <numerusform>{n} بت</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Fits</source>
            <translation>مناسب</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Tight</source>
            <translation>مناسب بالكاد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Will not fit</source>
            <translation>غير مناسب</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{size} MB</source>
            <translation>{size} ميغابايت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} س {minutes} د</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{received} of {size} MB</source>
            <translation>{received} من {size} ميغابايت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>It writes {speed} tokens a second on this computer: {tokens} tokens of thinking, as for a hard question, take about {time}.</source>
            <translation>يكتب {speed} من الرموز في الثانية على هذا الكمبيوتر: يستغرق تفكير طوله {tokens} رمز، كما في سؤال صعب، نحو {time}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>The keychain does not keep the access token. {detail} A token that you enter is used until you close the app, and kept nowhere.</source>
            <translation>لا تحفظ سلسلة المفاتيح رمز الوصول. {detail} يُستخدم الرمز الذي تُدخله حتى تغلق التطبيق، ولا يُحفظ في أي مكان.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Reads a question as Mistral's own software does</source>
            <translation>يقرأ السؤال كما تقرؤه برامج Mistral نفسها</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Reads a question otherwise than Mistral's software</source>
            <translation>يقرأ السؤال على خلاف برامج Mistral</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Knows all control tokens</source>
            <translation>يعرف كل رموز التحكم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Lacks control tokens, or has others</source>
            <translation>تنقصه رموز تحكم، أو لديه غيرها</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Thinks first, and ends the thought when told to</source>
            <translation>يفكّر أولًا، وينهي التفكير عندما يُطلب منه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Does not think, or does not end its thought</source>
            <translation>لا يفكّر، أو لا ينهي تفكيره</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Then answers</source>
            <translation>ثم يجيب</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Gives no answer</source>
            <translation>لا يعطي إجابة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Ends its answer by itself</source>
            <translation>ينهي إجابته من تلقاء نفسه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Does not end its answer by itself</source>
            <translation>لا ينهي إجابته من تلقاء نفسه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{seconds} s</source>
            <translation>{seconds} ث</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} د</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{size} received</source>
            <translation>استُلم {size}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{received:.1f} of {size:.1f} GB</source>
            <translation>{received:.1f} من {size:.1f} غيغابايت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{problem} ({detail})</source>
            <translation>{problem} ({detail})</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Checking that every byte is as published: {fraction:.0%}</source>
            <translation>يجري التحقق من أن كل بايت مطابق لما نُشر: {fraction:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>The disk is too full: {missing} more must be free. What was received is kept.</source>
            <translation>القرص ممتلئ أكثر من اللازم: يجب إخلاء {missing} إضافية. ما استُلم محفوظ.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Starting…</source>
            <translation>يجري البدء…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{speed} MB/s</source>
            <translation>{speed} ميغابايت/ث</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>{time} left</source>
            <comment>until a download is done</comment>
            <translation>بقي {time}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Trying again in {time}.</source>
            <translation>إعادة المحاولة بعد {time}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/model_words.py"></location>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Connections and offline lock…</source>
            <translation>الاتصالات وقفل وضع عدم الاتصال…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>What suits this computer is told when its engine has started. Each file can be downloaded anyway.</source>
            <translation>يُعرف ما يناسب هذا الكمبيوتر بعد بدء محركه. ويمكن تنزيل أي ملف على كل حال.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Other versions</source>
            <translation>إصدارات أخرى</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Back to what was found</source>
            <translation>العودة إلى نتائج البحث</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>On this computer</source>
            <translation>على هذا الكمبيوتر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>All of its files are listed above.</source>
            <translation>كل ملفاته مدرجة أعلاه.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/models_window.py"></location>
            <source>{n} parts</source>
            <extracomment>For one: {n} part</extracomment>
            <translation>
                <numerusform>{n} جزء</numerusform>
                <numerusform>جزء واحد</numerusform>
                <numerusform>جزآن</numerusform>
                <numerusform>{n} أجزاء</numerusform>
                <numerusform>{n} جزءًا</numerusform>
                <numerusform>{n} جزء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Larger context: {n} tokens ({size:.1f} GB more memory)</source>
            <extracomment>For one: Larger context: {n} token ({size:.1f} GB more memory)</extracomment>
            <translation>
                <numerusform>سياق أكبر: {n} رمز ({size:.1f} غيغابايت إضافية من الذاكرة)</numerusform>
                <numerusform>سياق أكبر: رمز واحد ({size:.1f} غيغابايت إضافية من الذاكرة)</numerusform>
                <numerusform>سياق أكبر: رمزان ({size:.1f} غيغابايت إضافية من الذاكرة)</numerusform>
                <numerusform>سياق أكبر: {n} رموز ({size:.1f} غيغابايت إضافية من الذاكرة)</numerusform>
                <numerusform>سياق أكبر: {n} رمزًا ({size:.1f} غيغابايت إضافية من الذاكرة)</numerusform>
                <numerusform>سياق أكبر: {n} رمز ({size:.1f} غيغابايت إضافية من الذاكرة)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Leave out the {n} oldest turns</source>
            <extracomment>For one: Leave out the oldest turn</extracomment>
            <translation>
                <numerusform>استبعاد أقدم {n} جولة</numerusform>
                <numerusform>استبعاد أقدم جولة</numerusform>
                <numerusform>استبعاد أقدم جولتين</numerusform>
                <numerusform>استبعاد أقدم {n} جولات</numerusform>
                <numerusform>استبعاد أقدم {n} جولة</numerusform>
                <numerusform>استبعاد أقدم {n} جولة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Larger context: {n} tokens</source>
            <extracomment>For one: Larger context: {n} token</extracomment>
            <translation>
                <numerusform>سياق أكبر: {n} رمز</numerusform>
                <numerusform>سياق أكبر: رمز واحد</numerusform>
                <numerusform>سياق أكبر: رمزان</numerusform>
                <numerusform>سياق أكبر: {n} رموز</numerusform>
                <numerusform>سياق أكبر: {n} رمزًا</numerusform>
                <numerusform>سياق أكبر: {n} رمز</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>New chat with this question</source>
            <translation>محادثة جديدة بهذا السؤال</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Shorten the question</source>
            <translation>اختصار السؤال</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/offers.py"></location>
            <source>Try again with {model}</source>
            <translation>إعادة المحاولة باستخدام {model}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>The conversations are being brought up to date, or what can be read of a damaged file into a new one.
With many of them this takes some time. Nothing is lost if the app is closed meanwhile.</source>
            <translation>يجري تحديث المحادثات، أو نقل ما يمكن قراءته من ملف تالف إلى ملف جديد.
يستغرق ذلك بعض الوقت إن كثرت المحادثات. لا يضيع شيء إن أُغلق التطبيق في أثناء ذلك.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>The conversations were brought up to date; the file as it was is kept as {path}.</source>
            <translation>حُدّثت المحادثات؛ واحتُفظ بالملف كما كان باسم {path}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>A file was damaged</source>
            <translation>كان أحد الملفات تالفًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/opening.py"></location>
            <source>This is a newer version of the app</source>
            <translation>هذا إصدار أحدث من التطبيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Words, or owner/name of a repository</source>
            <translation>كلمات، أو اسم مستودع بالصيغة owner/name</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Search the Hub</source>
            <translation>البحث في Hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Asking the Hub…</source>
            <translation>يجري سؤال Hub…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>Other models on the Hub</source>
            <translation>نماذج أخرى على Hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>The Hub has no GGUF model that fits these words.</source>
            <translation>لا يوجد على Hub نموذج GGUF يطابق هذه الكلمات.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/other_model.py"></location>
            <source>It has no model in GGUF files.</source>
            <translation>لا يحتوي على نموذج في ملفات GGUF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/palette_entries.py"></location>
            <source>{above}: {words}</source>
            <translation>{above}: {words}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>“{name}” has {length}, and there is room for {room}.</source>
            <translation>طول «{name}» هو {length}، والمتسع لا يتجاوز {room}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>The first {n} pages would fit.</source>
            <extracomment>For one: The first page would fit.</extracomment>
            <translation>
                <numerusform>يكفي المتسع لأول {n} صفحة.</numerusform>
                <numerusform>يكفي المتسع للصفحة الأولى.</numerusform>
                <numerusform>يكفي المتسع لأول صفحتين.</numerusform>
                <numerusform>يكفي المتسع لأول {n} صفحات.</numerusform>
                <numerusform>يكفي المتسع لأول {n} صفحة.</numerusform>
                <numerusform>يكفي المتسع لأول {n} صفحة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>The first {n} lines would fit.</source>
            <extracomment>For one: The first line would fit.</extracomment>
            <translation>
                <numerusform>يكفي المتسع لأول {n} سطر.</numerusform>
                <numerusform>يكفي المتسع للسطر الأول.</numerusform>
                <numerusform>يكفي المتسع لأول سطرين.</numerusform>
                <numerusform>يكفي المتسع لأول {n} أسطر.</numerusform>
                <numerusform>يكفي المتسع لأول {n} سطرًا.</numerusform>
                <numerusform>يكفي المتسع لأول {n} سطر.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Not even its first page fits: leave out earlier turns first, or load a longer context.</source>
            <translation>لا متسع حتى لصفحته الأولى: استبعد جولات سابقة أولًا، أو حمّل سياقًا أطول.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Not even its first line fits: leave out earlier turns first, or load a longer context.</source>
            <translation>لا متسع حتى لسطره الأول: استبعد جولات سابقة أولًا، أو حمّل سياقًا أطول.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Too long to attach whole</source>
            <translation>أطول من أن يُرفق كاملًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach</source>
            <translation>إرفاق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>{length}; there is room for {room}.</source>
            <translation>الطول: {length}؛ والمتسع: {room}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>{length}: too long for {room}.</source>
            <translation>الطول: {length}؛ وهو أطول من المتسع: {room}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>to</source>
            <comment>between the first and the last page or line</comment>
            <translation>إلى</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Last page to attach</source>
            <translation>آخر صفحة تُرفق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Last line to attach</source>
            <translation>آخر سطر يُرفق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach &amp;pages</source>
            <translation>إرفاق ال&amp;صفحات من</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/part_dialog.py"></location>
            <source>Attach &amp;lines</source>
            <translation>إرفاق الأ&amp;سطر من</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Print the chat, with the reasoning that is open</source>
            <translation>طباعة المحادثة مع التفكير المفتوح</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Choose another folder or name, or close the program that has the file open.</source>
            <translation>اختر مجلدًا آخر أو اسمًا آخر، أو أغلق البرنامج الذي يفتح الملف.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>See whether the printer is on, or export the chat as a PDF.</source>
            <translation>تأكد من تشغيل الطابعة، أو صدّر المحادثة كملف PDF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>Chat</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The PDF could not be written</source>
            <translation>تعذّرت كتابة ملف PDF</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>{path} could not be written.</source>
            <translation>تعذّرت كتابة {path}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The chat could not be printed</source>
            <translation>تعذّرت طباعة المحادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/printing.py"></location>
            <source>The printer took no pages.</source>
            <translation>لم تأخذ الطابعة أي صفحات.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/recommended.py"></location>
            <source>Recommended for this computer</source>
            <translation>موصى به لهذا الكمبيوتر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/recommended.py"></location>
            <source>No model fits</source>
            <translation>لا يوجد نموذج مناسب</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>There is no reply</source>
            <translation>لا يوجد رد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>An audit record is of a reply.</source>
            <translation>سجل التدقيق يخص ردًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Ask a question first.</source>
            <translation>اطرح سؤالًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>There is nothing to compare</source>
            <translation>لا يوجد ما يُقارن</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>No message here has another version.</source>
            <translation>لا توجد لأي رسالة هنا نسخة أخرى.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>“Regenerate” a reply, or edit a question, for another version of it.</source>
            <translation>استخدم «إعادة التوليد» لرد، أو عدّل سؤالًا، لتحصل على نسخة أخرى منه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Export audit record</source>
            <translation>تصدير سجل التدقيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/records.py"></location>
            <source>Audit records (*.audit.json)</source>
            <translation>سجلات التدقيق ‎(*.audit.json)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>Remove a model</source>
            <translation>إزالة نموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>Remove {name}?</source>
            <translation>هل تريد إزالة {name}؟</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/removal.py"></location>
            <source>This frees {size}. It can be downloaded again.</source>
            <translation>يحرّر هذا {size}. يمكن تنزيله مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>There is no place to go on from</source>
            <translation>لا يوجد موضع للمتابعة منه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>The reply must have ended.</source>
            <translation>يجب أن يكون الرد قد انتهى.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_actions.py"></location>
            <source>In its reasoning, select the last words that are to be kept.</source>
            <translation>حدّد في تفكيره آخر الكلمات التي يُراد إبقاؤها.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply is done</source>
            <translation>اكتمل الرد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply was interrupted</source>
            <translation>انقطع الرد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reply_notice.py"></location>
            <source>The reply failed</source>
            <translation>فشل الرد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>The app ended unexpectedly last time</source>
            <translation>انتهى التطبيق على نحو غير متوقع في المرة السابقة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>Your chats are safe on disk. A report of what failed is kept on this computer; it was not sent.</source>
            <translation>محادثاتك محفوظة بأمان على القرص. يُحفظ تقرير بما فشل على هذا الكمبيوتر؛ ولم يُرسل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reporting.py"></location>
            <source>Help → Reports shows it.</source>
            <translation>يظهر في «مساعدة ← التقارير».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>What went wrong is written down here, on this computer, and never sent. A report says what failed where in the app’s code, on which system; nothing that you or the model wrote is in it. Read it before you pass it on.</source>
            <translation>يُدوَّن هنا، على هذا الكمبيوتر، كل ما حدث من أخطاء، ولا يُرسل أبدًا. يذكر التقرير ما الذي فشل وأين في شفرة التطبيق وعلى أي نظام؛ ولا يتضمن شيئًا مما كتبته أنت أو النموذج. اقرأه قبل أن تسلّمه لأحد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>There are no reports: nothing has gone wrong.</source>
            <translation>لا توجد تقارير: لم يحدث أي خطأ.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Mistake in the app</source>
            <translation>خطأ في التطبيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Sudden end of the app</source>
            <translation>انتهاء مفاجئ للتطبيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>End of the engine</source>
            <translation>انتهاء المحرك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reports_dialog.py"></location>
            <source>report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Reveal in folder</source>
            <translation>إظهار في المجلد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Reveal in Finder</source>
            <translation>إظهار في Finder</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/reveal.py"></location>
            <source>Show in Explorer</source>
            <translation>إظهار في مستكشف الملفات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search all chats</source>
            <translation>البحث في كل المحادثات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search all chats (Ctrl+Shift+F)</source>
            <translation>البحث في كل المحادثات (Ctrl+Shift+F)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Search the reasoning too</source>
            <translation>البحث في التفكير أيضًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>Leave the search (Esc)</source>
            <translation>مغادرة البحث (Esc)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>The newest {n} places</source>
            <extracomment>For one: The newest place</extracomment>
            <translation>
                <numerusform>أحدث {n} موضع</numerusform>
                <numerusform>أحدث موضع</numerusform>
                <numerusform>أحدث موضعين</numerusform>
                <numerusform>أحدث {n} مواضع</numerusform>
                <numerusform>أحدث {n} موضعًا</numerusform>
                <numerusform>أحدث {n} موضع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/search_panel.py"></location>
            <source>{n} found</source>
            <extracomment>For one: {n} found</extracomment>
            <translation>
                <numerusform>عُثر على {n}</numerusform>
                <numerusform>عُثر على واحد</numerusform>
                <numerusform>عُثر على اثنين</numerusform>
                <numerusform>عُثر على {n}</numerusform>
                <numerusform>عُثر على {n}</numerusform>
                <numerusform>عُثر على {n}</numerusform>
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
            <translation>إعادة ضبط</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Reset {name}</source>
            <translation>إعادة ضبط {name}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>Take the default again</source>
            <translation>العودة إلى القيمة الافتراضية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/setting_rows.py"></location>
            <source>On</source>
            <comment>a setting</comment>
            <translation>تفعيل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The system's</source>
            <translation>خط النظام</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Serif</source>
            <translation>مذيّل (Serif)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Sans serif</source>
            <translation>غير مذيّل (Sans serif)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>As the model likes</source>
            <translation>كما يختار النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Always</source>
            <translation>دائمًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Answer directly</source>
            <translation>إجابة مباشرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Short: {tokens}</source>
            <translation>قصير: {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Medium: {tokens}</source>
            <translation>متوسط: {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Long: {tokens}</source>
            <translation>طويل: {tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Only tell me</source>
            <translation>التنبيه فقط</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Close it and answer</source>
            <translation>إنهاء التفكير والإجابة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Stop the reply</source>
            <translation>إيقاف الرد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Chats and reasoning</source>
            <translation>المحادثات والتفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Models and downloads</source>
            <translation>النماذج والتنزيلات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Privacy</source>
            <translation>الخصوصية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Offline</source>
            <translation>دون اتصال</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Make no connections at all: no searches, no downloads. Help → Connections lists what was made. Default: off.</source>
            <translation>عدم إجراء أي اتصالات: لا بحث ولا تنزيل. تعرض «مساعدة ← الاتصالات» ما أُجري منها. الافتراضي: معطّل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source> MB/s</source>
            <translation> ميغابايت/ث</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Takes effect at the next start. Default: as the system.</source>
            <translation>يسري عند التشغيل التالي. الافتراضي: كما في النظام.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The colours of all windows. High contrast is light or dark as the system is. Default: as the system.</source>
            <translation>ألوان كل النوافذ. التباين العالي فاتح أو داكن كما في النظام. الافتراضي: كما في النظام.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Interface size</source>
            <translation>حجم الواجهة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Of the letters in lists, menus and windows; View → Zoom is for the chat. Default: 100 %.</source>
            <translation>حجم الأحرف في القوائم والنوافذ؛ أما «عرض ← تكبير» فللمحادثة. الافتراضي: 100%.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Font of the chat</source>
            <translation>خط المحادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The letters of questions and replies; formulas and code keep theirs. Default: the system's.</source>
            <translation>أحرف الأسئلة والردود؛ وتحتفظ المعادلات والشفرة البرمجية بخطها. الافتراضي: خط النظام.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Tell of long replies</source>
            <translation>الإشعار بالردود الطويلة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>A notification when one is done while another window is used; without the chat's words. Default: on.</source>
            <translation>إشعار عند اكتمال أحدها في أثناء استخدام نافذة أخرى؛ دون كلمات المحادثة. الافتراضي: مفعّل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Keep the computer awake</source>
            <translation>إبقاء الكمبيوتر نشطًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Only while a reply is written; the display may go dark. Default: on.</source>
            <translation>عند كتابة الرد فقط؛ وقد تنطفئ الشاشة. الافتراضي: مفعّل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The most that all of them take together. Default: no limit.</source>
            <translation>أقصى ما تأخذه كلها معًا. الافتراضي: بلا حد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Addresses between spaces; the next is asked where one fails. Default: the one that is shown in grey.</source>
            <translation>عناوين تفصل بينها مسافات؛ يُسأل التالي حيث يفشل واحد. الافتراضي: العنوان الظاهر بالرمادي.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>On: set by {variable} for this start.</source>
            <translation>مفعّل: ضبطه {variable} لهذا التشغيل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Show the reasoning</source>
            <translation>إظهار التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Whether the reasoning above the replies is open, as the button above the chat has it. Default: on.</source>
            <translation>هل يكون التفكير فوق الردود مفتوحًا، كما يضبطه الزر أعلى المحادثة. الافتراضي: مفعّل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Thinking</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>Whether the model thinks before it answers, as in the prompt box. Default: as the model likes.</source>
            <translation>هل يفكّر النموذج قبل أن يجيب، كما في مربع الإدخال. الافتراضي: كما يختار النموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>The most tokens that it may take before the answer begins, as in the prompt box. Default: no limit.</source>
            <translation>أقصى عدد من الرموز يستهلكه قبل بدء الإجابة، كما في مربع الإدخال. الافتراضي: بلا حد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>When a thought goes in circles</source>
            <translation>عند الدوران في حلقة مفرغة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>What is done when the model repeats itself, as in the prompt box. Default: only tell me.</source>
            <translation>ما يحدث عندما يكرر النموذج نفسه، كما في مربع الإدخال. الافتراضي: التنبيه فقط.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_rows.py"></location>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Take the default for every setting?</source>
            <translation>هل تريد إعادة كل الإعدادات إلى قيمها الافتراضية؟</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Search the settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>No setting has these words. The settings of a model are in File → Model Settings.</source>
            <translation>لا يطابق أي إعداد هذه الكلمات. إعدادات النموذج في «ملف ← إعدادات النموذج».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Reset all…</source>
            <translation>إعادة ضبط الكل…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/settings_window.py"></location>
            <source>Chats, models and the settings of each model stay as they are.</source>
            <translation>تبقى المحادثات والنماذج وإعدادات كل نموذج كما هي.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous turn</source>
            <translation>في نص المحادثة: الجولة التالية والسابقة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous formula</source>
            <translation>في نص المحادثة: المعادلة التالية والسابقة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous code block</source>
            <translation>في نص المحادثة: مقطع الشفرة التالي والسابق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous table</source>
            <translation>في نص المحادثة: الجدول التالي والسابق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: next and previous reasoning</source>
            <translation>في نص المحادثة: التفكير التالي والسابق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: open or close the reasoning that has the focus</source>
            <translation>في نص المحادثة: فتح التفكير المركَّز عليه أو إغلاقه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: copy the formula or code that has the focus</source>
            <translation>في نص المحادثة: نسخ المعادلة أو الشفرة المركَّز عليها</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: copy the formula that has the focus as MathML</source>
            <translation>في نص المحادثة: نسخ المعادلة المركَّز عليها بصيغة MathML</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shortcuts.py"></location>
            <source>In the transcript: beginning and end of the chat</source>
            <translation>في نص المحادثة: بداية المحادثة ونهايتها</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>gently, on battery</source>
            <translation>على مهل، لأنه يعمل بالبطارية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>gently, the computer is hot</source>
            <translation>على مهل، لأن الكمبيوتر ساخن</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>Reading {done:.0%}</source>
            <translation>تجري القراءة: {done:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/shown_messages.py"></location>
            <source>your question waits</source>
            <translation>سؤالك في الانتظار</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Your chats will be listed here.</source>
            <translation>ستظهر محادثاتك هنا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Chat deleted</source>
            <translation>حُذفت المحادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/sidebar.py"></location>
            <source>Fold</source>
            <translation>طي</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets.py"></location>
            <source>&amp;Snippets</source>
            <translation>ال&amp;مقتطفات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets.py"></location>
            <source>&amp;Edit Snippets…</source>
            <translation>&amp;تعديل المقتطفات…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Snippets</source>
            <translation>المقتطفات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>The text that typing / and the name puts into the prompt box</source>
            <translation>النص الذي تضعه كتابة / والاسم في مربع الإدخال</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>snippet-{number}</source>
            <translation>مقتطف-{number}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Type / and a name in the prompt box, or take one from the Chat menu.</source>
            <translation>اكتب / واسمًا في مربع الإدخال، أو اختر مقتطفًا من قائمة «محادثة».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/snippets_dialog.py"></location>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Not loaded</source>
            <translation>غير محمّل</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>context {n} tokens</source>
            <extracomment>For one: context {n} token</extracomment>
            <translation>
                <numerusform>سياق من {n} رمز</numerusform>
                <numerusform>سياق من رمز واحد</numerusform>
                <numerusform>سياق من رمزين</numerusform>
                <numerusform>سياق من {n} رموز</numerusform>
                <numerusform>سياق من {n} رمزًا</numerusform>
                <numerusform>سياق من {n} رمز</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Loading {done:.0%}</source>
            <translation>يجري التحميل: {done:.0%}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Thinking…</source>
            <translation>يجري التفكير…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Writing…</source>
            <translation>تجري الكتابة…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>You are using the small demo model.</source>
            <translation>أنت تستخدم النموذج التجريبي الصغير.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Get Magistral…</source>
            <translation>تنزيل Magistral…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>{size:.2f} GB</source>
            <translation>{size:.2f} غيغابايت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Models…</source>
            <translation>النماذج…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Demo model (small arithmetic)</source>
            <translation>النموذج التجريبي (حساب بسيط)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Open a model file…</source>
            <translation>فتح ملف نموذج…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Model settings…</source>
            <translation>إعدادات النموذج…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/status.py"></location>
            <source>Model details…</source>
            <translation>تفاصيل النموذج…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>As the Model Likes</source>
            <translation>كما يختار النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Answer Directly</source>
            <translation>إجابة مباشرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>No Limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Short</source>
            <translation>قصير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Long</source>
            <translation>طويل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Only Tell Me</source>
            <translation>التنبيه فقط</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Close the Thought and Answer</source>
            <translation>إنهاء التفكير والإجابة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Stop the Reply</source>
            <translation>إيقاف الرد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: auto</source>
            <translation>التفكير: تلقائي</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: always</source>
            <translation>التفكير: دائمًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Thinking: off</source>
            <translation>التفكير: معطّل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>short</source>
            <comment>a budget</comment>
            <translation>قصير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>medium</source>
            <comment>a budget</comment>
            <translation>متوسط</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>long</source>
            <comment>a budget</comment>
            <translation>طويل</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>{n} Tokens</source>
            <extracomment>For one: {n} Token</extracomment>
            <translation>
                <numerusform>{n} رمز</numerusform>
                <numerusform>رمز واحد</numerusform>
                <numerusform>رمزان</numerusform>
                <numerusform>{n} رموز</numerusform>
                <numerusform>{n} رمزًا</numerusform>
                <numerusform>{n} رمز</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Whether and how long the model thinks before it answers</source>
            <translation>هل يفكّر النموذج قبل أن يجيب، وكم يطول تفكيره</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>&amp;Thinking</source>
            <translation>الت&amp;فكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>&amp;Length of a Thought</source>
            <translation>&amp;طول التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>When It Goes in &amp;Circles</source>
            <translation>عند الدوران في &amp;حلقة مفرغة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Other…</source>
            <translation>قيمة أخرى…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/thinking.py"></location>
            <source>Other ({budget})…</source>
            <translation>قيمة أخرى ({budget})…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Some models are given only to people who have accepted their conditions. Accept them on the model's page, make a token there that may read, and enter it here.</source>
            <translation>لا تُتاح بعض النماذج إلا لمن قبلوا شروطها. اقبل الشروط في صفحة النموذج، وأنشئ فيها رمز وصول يسمح بالقراءة، ثم أدخله هنا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>It is sent to {host} and to nobody else. It is kept in this system's keychain; where there is none, it is used until you close the app. It is never written into the app's settings or logs.</source>
            <translation>يُرسل إلى {host} وحده لا إلى غيره. ويُحفظ في سلسلة مفاتيح هذا النظام؛ وإن لم توجد، يُستخدم حتى تغلق التطبيق. ولا يُكتب أبدًا في إعدادات التطبيق أو سجلاته.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Access token for {host}</source>
            <translation>رمز الوصول إلى {host}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/token_dialog.py"></location>
            <source>Use this token</source>
            <translation>استخدام هذا الرمز</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the page that draws them ended unexpectedly several times. Start the app again to get it back; if this happens again, your graphics driver may need an update.</source>
            <translation>تُعرض المعادلات بصيغة TeX المصدرية: انتهت الصفحة التي ترسمها على نحو غير متوقع عدة مرات. أعد تشغيل التطبيق لاستعادتها؛ وإن تكرر ذلك، فقد يحتاج برنامج تشغيل الرسومات لديك إلى تحديث.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the system library {library} is missing, which the reading page needs. Install the system package that holds it, then start the app again.</source>
            <translation>تُعرض المعادلات بصيغة TeX المصدرية: مكتبة النظام {library} التي تحتاج إليها صفحة القراءة مفقودة. ثبّت حزمة النظام التي تحتويها، ثم أعد تشغيل التطبيق.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: Qt WebEngine could not be loaded ({error}). Install the app again.</source>
            <translation>تُعرض المعادلات بصيغة TeX المصدرية: تعذّر تحميل Qt WebEngine ({error}). ثبّت التطبيق مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>Formulas are shown as TeX source: the system library {library} is missing, which the reading page needs. On Debian and Ubuntu install {package}, then start the app again.</source>
            <translation>تُعرض المعادلات بصيغة TeX المصدرية: مكتبة النظام {library} التي تحتاج إليها صفحة القراءة مفقودة. على Debian وUbuntu ثبّت {package}، ثم أعد تشغيل التطبيق.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/choose.py"></location>
            <source>libasound2 (libasound2t64 on newer releases)</source>
            <translation>الحزمة libasound2 (أو libasound2t64 في الإصدارات الأحدث)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy formula as TeX</source>
            <translation>نسخ المعادلة بصيغة TeX</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy formula as MathML</source>
            <translation>نسخ المعادلة بصيغة MathML</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/copying.py"></location>
            <source>Copy answer as Markdown</source>
            <translation>نسخ الإجابة بتنسيق Markdown</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Code, {language}</source>
            <translation>شفرة برمجية، {language}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Code</source>
            <translation>شفرة برمجية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>text</source>
            <comment>code in no known language</comment>
            <translation>نص</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Wrap</source>
            <comment>the lines of code</comment>
            <translation>لف الأسطر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Done</source>
            <comment>a task</comment>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>To do</source>
            <translation>لم يتم بعد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>[image: {words}]</source>
            <translation>[صورة: {words}]</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/markdown.py"></location>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Your question {n}</source>
            <translation>سؤالك {n}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Attached files</source>
            <translation>الملفات المرفقة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Show all</source>
            <comment>of a long question</comment>
            <translation>إظهار الكل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Show less</source>
            <comment>of a long question</comment>
            <translation>إظهار أقل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Reply {n}</source>
            <comment>its number</comment>
            <translation>الرد {n}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Text of the reasoning</source>
            <translation>نص التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Outline</source>
            <translation>المخطط</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Outline of the reasoning</source>
            <translation>مخطط التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>First doubt</source>
            <translation>أول شك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Last result</source>
            <translation>آخر نتيجة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Close and remove the mark</source>
            <translation>إغلاق وإزالة العلامة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Answer</source>
            <comment>of a reply</comment>
            <translation>الإجابة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Copy answer</source>
            <translation>نسخ الإجابة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Conversation</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>To the end</source>
            <comment>of the chat</comment>
            <translation>إلى النهاية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Similar reasoning</source>
            <translation>تفكير مشابه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>TeX copied</source>
            <translation>نُسخت صيغة TeX</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>MathML copied</source>
            <translation>نُسخت صيغة MathML</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>{version} / {versions}</source>
            <translation>{version} من {versions}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Versions</source>
            <translation>النسخ المتاحة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/page_words.py"></location>
            <source>Compare…</source>
            <translation>مقارنة…</translation>
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
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web_reader.py"></location>
            <source>Copy link to this passage</source>
            <translation>نسخ رابط هذا المقطع</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/web_reader.py"></location>
            <source>Show similar reasoning</source>
            <translation>إظهار تفكير مشابه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Ask something. The reasoning appears beside the answer.</source>
            <translation>اسأل عن شيء ما. يظهر التفكير إلى جانب الإجابة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Waiting for the model…</source>
            <translation>في انتظار النموذج…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Go on with a note…</source>
            <translation>المتابعة مع ملاحظة…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Go on from here…</source>
            <translation>المتابعة من هنا…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Regenerate</source>
            <translation>إعادة التوليد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Previous version</source>
            <translation>النسخة السابقة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Next version</source>
            <translation>النسخة التالية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Compare versions…</source>
            <translation>مقارنة النسخ…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Export audit record…</source>
            <translation>تصدير سجل التدقيق…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Delete this version</source>
            <translation>حذف هذه النسخة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Export reply…</source>
            <translation>تصدير الرد…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Interrupted: the app or the engine ended while this was being written</source>
            <translation>انقطع: انتهى التطبيق أو المحرك في أثناء كتابة هذا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply failed.</source>
            <translation>فشل الرد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The answer follows the reasoning.</source>
            <translation>تأتي الإجابة بعد التفكير.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No words of doubt were found in this reasoning</source>
            <translation>لم يُعثر على كلمات شك في هذا التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No words of a result were found in this reasoning</source>
            <translation>لم يُعثر على كلمات نتيجة في هذا التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>No similar text in the reasoning</source>
            <translation>لا يوجد نص مشابه في التفكير</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Link copied</source>
            <translation>نُسخ الرابط</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Select something in a reply to copy a link to it</source>
            <translation>حدّد شيئًا في رد لنسخ رابط إليه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Worth a look</source>
            <translation>يستحق نظرة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Word matches, not an analysis</source>
            <translation>تطابقات كلمات، وليست تحليلًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Left out of what the model is sent</source>
            <translation>مستبعد مما يُرسل إلى النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Send them again</source>
            <translation>إرسالها مجددًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Start</source>
            <comment>of a thought</comment>
            <translation>البداية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Doubt</source>
            <translation>شك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Check</source>
            <comment>a part of a thought</comment>
            <translation>تحقق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Another way</source>
            <translation>طريقة أخرى</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Result</source>
            <translation>نتيجة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The {n} messages above are left out: the model no longer sees them</source>
            <extracomment>For one: The message above is left out: the model no longer sees it</extracomment>
            <translation>
                <numerusform>الرسائل أعلاه ({n}) مستبعدة: لم يعد النموذج يراها</numerusform>
                <numerusform>الرسالة أعلاه مستبعدة: لم يعد النموذج يراها</numerusform>
                <numerusform>الرسالتان أعلاه مستبعدتان: لم يعد النموذج يراهما</numerusform>
                <numerusform>الرسائل أعلاه ({n}) مستبعدة: لم يعد النموذج يراها</numerusform>
                <numerusform>الرسائل أعلاه ({n}) مستبعدة: لم يعد النموذج يراها</numerusform>
                <numerusform>الرسائل أعلاه ({n}) مستبعدة: لم يعد النموذج يراها</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Similar text · {share:.0%} of the words in common</source>
            <translation>نص مشابه · {share:.0%} من الكلمات مشتركة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reasoning’s last result reads {reasoning}; the answer says {answer}.</source>
            <translation>آخر نتيجة في التفكير هي {reasoning}؛ وتقول الإجابة {answer}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>{hours} h</source>
            <translation>{hours} س</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply was stopped.</source>
            <translation>أُوقف الرد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply was interrupted.</source>
            <translation>انقطع الرد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The reply has ended.</source>
            <translation>انتهى الرد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Stopped</source>
            <comment>a reply</comment>
            <translation>أُوقف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Cut off: the reply reached the longest it may be</source>
            <translation>بُتر: بلغ الرد أقصى طول ممكن</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Stopped: it was going in circles</source>
            <translation>أُوقف: كان يدور في حلقة مفرغة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} د {seconds} ث</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Thinking… {duration}</source>
            <translation>يجري التفكير… {duration}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Thought for {duration}</source>
            <translation>استغرق التفكير {duration}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The model is thinking.</source>
            <translation>النموذج يفكّر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>The answer is being written.</source>
            <translation>تجري كتابة الإجابة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>Interrupted · {error}</source>
            <translation>انقطع · {error}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/transcript/words.py"></location>
            <source>≈{tokens}</source>
            <translation>≈{tokens}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/undo_bar.py"></location>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Compare versions</source>
            <translation>مقارنة النسخ</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version on the left</source>
            <translation>النسخة الأولى</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version on the right</source>
            <translation>النسخة الثانية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Both versions with their differences</source>
            <translation>النسختان مع اختلافاتهما</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>{name}: {first} / {second}</source>
            <translation>{name}: {first} / {second}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Version {number}</source>
            <translation>النسخة {number}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/version_comparison.py"></location>
            <source>Both were written with the same model and settings.</source>
            <translation>كُتبت النسختان بالنموذج نفسه والإعدادات نفسها.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Waiting questions</source>
            <translation>أسئلة في الانتظار</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Sent when the reply before it is complete</source>
            <translation>يُرسل عند اكتمال الرد الذي قبله</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Take it back into the prompt box</source>
            <translation>إعادته إلى مربع الإدخال</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Do not ask it</source>
            <translation>عدم طرحه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Next:</source>
            <translation>التالي:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Then:</source>
            <translation>ثم:</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/waiting_list.py"></location>
            <source>Send it now, without waiting for a complete reply</source>
            <translation>إرساله الآن دون انتظار اكتمال الرد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>A chat with Magistral, a model that thinks before it answers and shows you its thoughts. It runs on this computer: what you write and what it answers stays here. The app connects only while you download or search for a model, and keeps a list of every connection (Help → Connections).</source>
            <translation>محادثة مع Magistral، وهو نموذج يفكّر قبل أن يجيب ويُظهر لك تفكيره. يعمل على هذا الكمبيوتر: ما تكتبه وما يجيب به يبقى هنا. لا يتصل التطبيق بالشبكة إلا عند تنزيل نموذج أو البحث عنه، ويحتفظ بقائمة بكل اتصال («مساعدة ← الاتصالات»).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Looking which model suits this computer…</source>
            <translation>يجري البحث عن النموذج المناسب لهذا الكمبيوتر…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>The demo model comes with the app. It is tiny and reasons through small arithmetic only, to show how the app behaves. You can write below at any time; a download goes on meanwhile.</source>
            <translation>يأتي النموذج التجريبي مع التطبيق. وهو صغير جدًا ولا يفكّر إلا في حساب بسيط، لإظهار طريقة عمل التطبيق. يمكنك الكتابة أدناه في أي وقت؛ ويستمر التنزيل في أثناء ذلك.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Welcome to Magistral Desktop</source>
            <translation>مرحبًا بك في Magistral Desktop</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Choose another…</source>
            <translation>اختيار نموذج آخر…</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/gui/welcome.py"></location>
            <source>Try the demo at once</source>
            <translation>تجربة النموذج التجريبي فورًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There is no file to write</source>
            <translation>لا يوجد ملف للكتابة إليه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>No file was named.</source>
            <translation>لم يُحدَّد أي ملف.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>Add --output PATH.</source>
            <translation>أضف الخيار ‎--output PATH.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There are no chats</source>
            <translation>لا توجد محادثات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>{path} is not there.</source>
            <translation>المسار {path} غير موجود.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>Name the profile with --profile.</source>
            <translation>حدّد ملف التعريف بالخيار ‎--profile.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>There is no such chat</source>
            <translation>لا توجد محادثة كهذه</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>No chat has the number {id}.</source>
            <translation>لا توجد محادثة بالرقم {id}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/keeping_commands.py"></location>
            <source>`magistral-desktop export` lists the chats there are.</source>
            <translation>يعرض الأمر `magistral-desktop export` المحادثات الموجودة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>The engine does not answer</source>
            <translation>المحرك لا يستجيب</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>It knows this computer's memory and GPU, but did not say.</source>
            <translation>هو يعرف ذاكرة هذا الكمبيوتر ومعالج رسوماته، لكنه لم يذكرهما.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Describe the computer with --memory and --gpu-memory, or install the app again.</source>
            <translation>صف الكمبيوتر بالخيارين ‎--memory و‎--gpu-memory، أو ثبّت التطبيق مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>The computer is not described</source>
            <translation>الكمبيوتر غير موصوف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Its --memory is missing.</source>
            <translation>ينقصه الخيار ‎--memory.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/library.py"></location>
            <source>Give that too.</source>
            <translation>أضفه أيضًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>The computer is running out of memory</source>
            <translation>ذاكرة الكمبيوتر توشك على النفاد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>The reply was paused and what the model has read of the chat was kept, before everything slows down.</source>
            <translation>أُوقف الرد مؤقتًا وحُفظ ما قرأه النموذج من المحادثة، قبل أن يبطؤ كل شيء.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/machinery.py"></location>
            <source>Close other programs, then choose “Go on”; or load the model with a shorter context.</source>
            <translation>أغلق برامج أخرى، ثم اختر «متابعة»؛ أو حمّل النموذج بسياق أقصر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>This is not the first part of the model</source>
            <translation>هذا ليس الجزء الأول من النموذج</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>{name} is one of {n} files that belong together.</source>
            <extracomment>For one: {name} is one of {n} file that belong together.</extracomment>
            <translation>
                <numerusform>الملف {name} جزء من مجموعة متكاملة من {n} ملف.</numerusform>
                <numerusform>الملف {name} جزء من مجموعة متكاملة من ملف واحد.</numerusform>
                <numerusform>الملف {name} جزء من مجموعة متكاملة من ملفين.</numerusform>
                <numerusform>الملف {name} جزء من مجموعة متكاملة من {n} ملفات.</numerusform>
                <numerusform>الملف {name} جزء من مجموعة متكاملة من {n} ملفًا.</numerusform>
                <numerusform>الملف {name} جزء من مجموعة متكاملة من {n} ملف.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>Choose the first of them.</source>
            <translation>اختر أول ملف منها.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/files.py"></location>
            <source>{name} is one of {n} files that belong together; {part} cannot be read.</source>
            <extracomment>For one: {name} is one of {n} file that belong together; {part} cannot be read.</extracomment>
            <translation>
                <numerusform>الملف {name} جزء من مجموعة متكاملة من {n} ملف؛ وتتعذّر قراءة {part}.</numerusform>
                <numerusform>الملف {name} جزء من مجموعة متكاملة من ملف واحد؛ وتتعذّر قراءة {part}.</numerusform>
                <numerusform>الملف {name} جزء من مجموعة متكاملة من ملفين؛ وتتعذّر قراءة {part}.</numerusform>
                <numerusform>الملف {name} جزء من مجموعة متكاملة من {n} ملفات؛ وتتعذّر قراءة {part}.</numerusform>
                <numerusform>الملف {name} جزء من مجموعة متكاملة من {n} ملفًا؛ وتتعذّر قراءة {part}.</numerusform>
                <numerusform>الملف {name} جزء من مجموعة متكاملة من {n} ملف؛ وتتعذّر قراءة {part}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}, a smaller model of the same family, as Magistral Small does not fit here: {how}</source>
            <translation>نموذج أصغر من العائلة نفسها هو {model}، لأن Magistral Small لا يناسب هذا الكمبيوتر: {how}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{context}; {place}.</source>
            <translation>{context}؛ {place}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{n} tokens of context and a {kv_type} KV cache</source>
            <extracomment>For one: {n} token of context and a {kv_type} KV cache</extracomment>
            <translation>
                <numerusform>سياق من {n} رمز وذاكرة KV مؤقتة من نوع {kv_type}</numerusform>
                <numerusform>سياق من رمز واحد وذاكرة KV مؤقتة من نوع {kv_type}</numerusform>
                <numerusform>سياق من رمزين وذاكرة KV مؤقتة من نوع {kv_type}</numerusform>
                <numerusform>سياق من {n} رموز وذاكرة KV مؤقتة من نوع {kv_type}</numerusform>
                <numerusform>سياق من {n} رمزًا وذاكرة KV مؤقتة من نوع {kv_type}</numerusform>
                <numerusform>سياق من {n} رمز وذاكرة KV مؤقتة من نوع {kv_type}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>on the processor, which is slow</source>
            <translation>على المعالج المركزي، وهو بطيء</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>It needs {least} at least; this computer can give a model {most}.</source>
            <translation>يحتاج إلى {least} على الأقل؛ ويمكن أن يمنح هذا الكمبيوتر النموذج {most}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>The file takes {size} of disk, of which {free} are free.</source>
            <translation>يأخذ الملف {size} من القرص، والمتاح منه {free}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>No known model fits this computer, which can give one {most}; the demo model runs everywhere.</source>
            <translation>لا نموذج معروفًا يناسب هذا الكمبيوتر الذي يمكن أن يمنح النموذج {most}؛ أما النموذج التجريبي فيعمل في كل مكان.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}: {how}</source>
            <translation>النموذج {model}: {how}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{model}, a smaller model of the same family, as Magistral Small does not fit on the GPU: {how}</source>
            <translation>نموذج أصغر من العائلة نفسها هو {model}، لأن معالج الرسومات لا يتسع لنموذج Magistral Small: {how}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>all of it on the GPU</source>
            <translation>كله على معالج الرسومات</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{n} layers</source>
            <extracomment>For one: {n} layer</extracomment>
            <translation>
                <numerusform>{n} طبقة</numerusform>
                <numerusform>طبقة واحدة</numerusform>
                <numerusform>طبقتان</numerusform>
                <numerusform>{n} طبقات</numerusform>
                <numerusform>{n} طبقة</numerusform>
                <numerusform>{n} طبقة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>{on_gpu} of {layers} on the GPU, the rest on the slower processor</source>
            <translation>على معالج الرسومات {on_gpu} من {layers}، والباقي على المعالج المركزي الأبطأ</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/fit.py"></location>
            <source>on the processor, which is slow, as too little fits on the GPU</source>
            <translation>على المعالج المركزي، وهو بطيء، لأن ما يتسع له معالج الرسومات قليل جدًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>This model file cannot be read</source>
            <translation>تتعذّر قراءة ملف النموذج هذا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It describes a tensor that cannot be.</source>
            <translation>يصف موترًا لا يمكن أن يوجد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is of a GGUF version that this app does not know.</source>
            <translation>الملف {name} بإصدار من GGUF لا يعرفه هذا التطبيق.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Choose a newer file of the same model.</source>
            <translation>اختر ملفًا أحدث للنموذج نفسه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>The model file is empty</source>
            <translation>ملف النموذج فارغ</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} has no content.</source>
            <translation>الملف {name} بلا محتوى.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is not in the GGUF format.</source>
            <translation>الملف {name} ليس بتنسيق GGUF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It ends after a few bytes.</source>
            <translation>ينتهي بعد بضعة بايتات.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} was written for a big-endian computer, whose numbers this one reads the other way round.</source>
            <translation>كُتب {name} لكمبيوتر بترتيب النهاية الكبرى أولًا، ويقرأ هذا الكمبيوتر أعداده بالترتيب المعاكس.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Choose a little-endian file.</source>
            <translation>اختر ملفًا بترتيب النهاية الصغرى أولًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} is of a GGUF version that this app does not know ({version}).</source>
            <translation>الملف {name} بإصدار من GGUF لا يعرفه هذا التطبيق ({version}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Update the app, or choose another file.</source>
            <translation>حدّث التطبيق، أو اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It claims to hold more than any model does.</source>
            <translation>يدّعي احتواء أكثر مما يحتويه أي نموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It names the same tensor twice.</source>
            <translation>يسمّي الموتر نفسه مرتين.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its alignment is not a power of two.</source>
            <translation>محاذاته ليست من قوى العدد اثنين.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>It should have {needed} bytes but has {size}.</source>
            <translation>يجب أن يكون حجمه {needed} بايت لكنه {size}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its header is cut off.</source>
            <translation>ترويسته مبتورة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its metadata says the same thing twice.</source>
            <translation>تذكر بياناته الوصفية الشيء نفسه مرتين.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>{name} holds weights of a kind that this app does not know ({kind}).</source>
            <translation>يحتوي {name} على أوزان من نوع لا يعرفه هذا التطبيق ({kind}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Update the app, or choose another quantization of the model.</source>
            <translation>حدّث التطبيق، أو اختر تكميمًا آخر للنموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its metadata has values of a kind that does not exist.</source>
            <translation>في بياناته الوصفية قيم من نوع غير موجود.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/header.py"></location>
            <source>Its header is longer than any model's.</source>
            <translation>ترويسته أطول من ترويسة أي نموذج.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>Load with {n} tokens of context and {kv_type} KV cache</source>
            <extracomment>For one: Load with {n} token of context and {kv_type} KV cache</extracomment>
            <translation>
                <numerusform>التحميل بسياق من {n} رمز وذاكرة KV مؤقتة {kv_type}</numerusform>
                <numerusform>التحميل بسياق من رمز واحد وذاكرة KV مؤقتة {kv_type}</numerusform>
                <numerusform>التحميل بسياق من رمزين وذاكرة KV مؤقتة {kv_type}</numerusform>
                <numerusform>التحميل بسياق من {n} رموز وذاكرة KV مؤقتة {kv_type}</numerusform>
                <numerusform>التحميل بسياق من {n} رمزًا وذاكرة KV مؤقتة {kv_type}</numerusform>
                <numerusform>التحميل بسياق من {n} رمز وذاكرة KV مؤقتة {kv_type}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>No shorter context would make it fit. {model} ({quantization}, {size}) would fit this computer.</source>
            <translation>لن تتسع له الذاكرة بأي سياق أقصر. أما {model} ({quantization}، {size}) فيناسب هذا الكمبيوتر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>It may fit with less room for the conversation.</source>
            <translation>قد تتسع له الذاكرة بمساحة أقل للمحادثة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/relief.py"></location>
            <source>Close other apps, or choose a smaller model.</source>
            <translation>أغلق تطبيقات أخرى، أو اختر نموذجًا أصغر.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{n} of {layers} are on the GPU; the rest runs on the slower processor.</source>
            <extracomment>For one: {n} of {layers} is on the GPU; the rest runs on the slower processor.</extracomment>
            <translation>
                <numerusform>على معالج الرسومات {n} من {layers}؛ ويعمل الباقي على المعالج المركزي الأبطأ.</numerusform>
                <numerusform>على معالج الرسومات طبقة واحدة من {layers}؛ ويعمل الباقي على المعالج المركزي الأبطأ.</numerusform>
                <numerusform>على معالج الرسومات {n} من {layers}؛ ويعمل الباقي على المعالج المركزي الأبطأ.</numerusform>
                <numerusform>على معالج الرسومات {n} من {layers}؛ ويعمل الباقي على المعالج المركزي الأبطأ.</numerusform>
                <numerusform>على معالج الرسومات {n} من {layers}؛ ويعمل الباقي على المعالج المركزي الأبطأ.</numerusform>
                <numerusform>على معالج الرسومات {n} من {layers}؛ ويعمل الباقي على المعالج المركزي الأبطأ.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{size:.0f} MB</source>
            <translation>{size:.0f} ميغابايت</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>It takes {size} of {whole}.</source>
            <translation>يأخذ {size} من {whole}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>Nothing is on the GPU; it all runs on the slower processor.</source>
            <translation>لا شيء على معالج الرسومات؛ ويعمل كله على المعالج المركزي الأبطأ.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>{n} layers take {size} on the GPU, which has {room} for a model.</source>
            <extracomment>For one: {n} layer takes {size} on the GPU, which has {room} for a model.</extracomment>
            <translation>
                <numerusform>تحتاج {n} طبقة إلى {size} على معالج الرسومات، والمتسع عليه للنموذج {room}.</numerusform>
                <numerusform>تحتاج طبقة واحدة إلى {size} على معالج الرسومات، والمتسع عليه للنموذج {room}.</numerusform>
                <numerusform>تحتاج طبقتان إلى {size} على معالج الرسومات، والمتسع عليه للنموذج {room}.</numerusform>
                <numerusform>تحتاج {n} طبقات إلى {size} على معالج الرسومات، والمتسع عليه للنموذج {room}.</numerusform>
                <numerusform>تحتاج {n} طبقة إلى {size} على معالج الرسومات، والمتسع عليه للنموذج {room}.</numerusform>
                <numerusform>تحتاج {n} طبقة إلى {size} على معالج الرسومات، والمتسع عليه للنموذج {room}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>It needs {size} of memory; this computer can give a model {room}.</source>
            <translation>يحتاج إلى {size} من الذاكرة؛ ويمكن أن يمنح هذا الكمبيوتر النموذج {room}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/models/verdict.py"></location>
            <source>With fewer than {n} tokens of context, a long thought has no room.</source>
            <extracomment>For one: With fewer than {n} token of context, a long thought has no room.</extracomment>
            <translation>
                <numerusform>في سياق أقل من {n} رمز لا متسع لتفكير طويل.</numerusform>
                <numerusform>في سياق أقل من رمز واحد لا متسع لتفكير طويل.</numerusform>
                <numerusform>في سياق أقل من رمزين لا متسع لتفكير طويل.</numerusform>
                <numerusform>في سياق أقل من {n} رموز لا متسع لتفكير طويل.</numerusform>
                <numerusform>في سياق أقل من {n} رمزًا لا متسع لتفكير طويل.</numerusform>
                <numerusform>في سياق أقل من {n} رمز لا متسع لتفكير طويل.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>The disk is too full</source>
            <translation>القرص ممتلئ أكثر من اللازم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{size} more must be free. What was received is kept.</source>
            <translation>يجب إخلاء {size} إضافية. ما استُلم محفوظ.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Free some space, then resume.</source>
            <translation>أخلِ بعض المساحة، ثم استأنف.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{repo} has these:{files}</source>
            <translation>في {repo} هذه الملفات:{files}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>{repo} has no GGUF file.</source>
            <translation>لا يوجد ملف GGUF في {repo}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Which file?</source>
            <translation>أي ملف؟</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/pull.py"></location>
            <source>Name one: models pull REPO/FILE.</source>
            <translation>حدّد ملفًا: models pull REPO/FILE.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply was begun by {model}, and only the same model can go on with it. Loaded is {loaded}.</source>
            <translation>بدأ هذا الردَّ النموذج {model}، ولا يمكن أن يتابعه إلا النموذج نفسه. النموذج المحمّل هو {loaded}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply was begun by another file of {model}, and only the same model can go on with it. Loaded is {loaded}.</source>
            <translation>بدأ هذا الردَّ ملف آخر للنموذج {model}، ولا يمكن أن يتابعه إلا النموذج نفسه. النموذج المحمّل هو {loaded}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>There is no room to go on</source>
            <translation>لا متسع للمتابعة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The conversation fills the whole context of the model.</source>
            <translation>تملأ المحادثة كامل سياق النموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Load the model with a longer context, or start a new chat.</source>
            <translation>حمّل النموذج بسياق أطول، أو ابدأ محادثة جديدة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has no reasoning, or it is still being written.</source>
            <translation>ليس فيه تفكير، أو لا تزال كتابته جارية.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It is complete, or it is still being written.</source>
            <translation>هو مكتمل، أو لا تزال كتابته جارية.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Another model is loaded</source>
            <translation>المحمّل نموذج آخر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Load that model, or ask the question again.</source>
            <translation>حمّل ذلك النموذج، أو اطرح السؤال مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The question is empty</source>
            <translation>السؤال فارغ</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>There is nothing to answer yet.</source>
            <translation>لا يوجد بعد ما يُجاب عنه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Type a question.</source>
            <translation>اكتب سؤالًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The question is too long</source>
            <translation>السؤال طويل جدًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has more than {size} MiB of text, far more than a model can read at once.</source>
            <translation>فيه أكثر من {size} ميبيبايت من النص، وهذا أكثر بكثير مما يستطيع نموذج قراءته دفعة واحدة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Shorten it, or ask about a part of it.</source>
            <translation>اختصره، أو اسأل عن جزء منه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply cannot go on</source>
            <translation>تتعذّر متابعة هذا الرد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask another question.</source>
            <translation>اطرح سؤالًا آخر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>The questions after it were answered with the reply as it is.</source>
            <translation>أُجيب عن الأسئلة التي تليه بناءً على الرد كما هو.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask for the rest in a new question.</source>
            <translation>اطلب الباقي في سؤال جديد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>This reply cannot be tried again</source>
            <translation>تتعذّر إعادة محاولة هذا الرد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>It has not failed, or something else was asked after it.</source>
            <translation>لم يفشل، أو طُرح بعده سؤال آخر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/asking.py"></location>
            <source>Ask the question again.</source>
            <translation>اطرح السؤال مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>The process that read it ended by itself: the file may be damaged.</source>
            <translation>انتهت العملية التي تقرؤه من تلقاء نفسها: قد يكون الملف تالفًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>It takes too long: the file may be damaged, or its disk does not answer.</source>
            <translation>يستغرق وقتًا أطول من اللازم: قد يكون الملف تالفًا، أو أن قرصه لا يستجيب.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>“{name}” could not be read</source>
            <translation>تعذّرت قراءة «{name}»</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/attaching.py"></location>
            <source>Attach a copy, or a part of it.</source>
            <translation>أرفق نسخة منه، أو جزءًا منه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/auditing.py"></location>
            <source>There is no record of this</source>
            <translation>لا يوجد سجل لهذا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/auditing.py"></location>
            <source>It is no reply, or one that is still being written.</source>
            <translation>ليس ردًا، أو هو رد لا تزال كتابته جارية.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/awake.py"></location>
            <source>Writing a reply</source>
            <translation>كتابة رد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>This reply is still being written</source>
            <translation>لا تزال كتابة هذا الرد جارية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>There is nothing to ask again</source>
            <translation>لا يوجد ما يُسأل مجددًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>The message was deleted.</source>
            <translation>حُذفت الرسالة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/branches.py"></location>
            <source>Ask in a new message.</source>
            <translation>اسأل في رسالة جديدة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Ask again: the engine is started anew.</source>
            <translation>اسأل مجددًا: يبدأ المحرك من جديد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It ended by itself with exit code {code}.</source>
            <translation>انتهى من تلقاء نفسه برمز الخروج {code}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine crashed</source>
            <translation>تعطّل المحرك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It was ended by {signal}.</source>
            <translation>أُنهي بفعل {signal}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine stopped</source>
            <translation>توقف المحرك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The model ran out of memory</source>
            <translation>نفدت الذاكرة المتاحة للنموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The operating system ended the engine, most likely because the memory was full.</source>
            <translation>أنهى نظام التشغيل المحرك، والأرجح أن ذلك لامتلاء الذاكرة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Choose a smaller model or a shorter context, or close other programs.</source>
            <translation>اختر نموذجًا أصغر أو سياقًا أقصر، أو أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>This processor is not supported</source>
            <translation>هذا المعالج غير مدعوم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine uses an instruction that this processor does not have.</source>
            <translation>يستخدم المحرك تعليمة لا توجد في هذا المعالج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Install a build of the app that is made for this machine.</source>
            <translation>ثبّت نسخة من التطبيق مصممة لهذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>signal {number}</source>
            <translation>الإشارة {number}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine could not be started</source>
            <translation>تعذّر تشغيل المحرك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Its program could not be run.</source>
            <translation>تعذّر تشغيل برنامجه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>Install the app again.</source>
            <translation>ثبّت التطبيق مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>The engine could not be understood</source>
            <translation>تعذّر فهم المحرك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>It sent something that is not part of its language.</source>
            <translation>أرسل شيئًا ليس جزءًا من لغته.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/child.py"></location>
            <source>With all its earlier turns, it is far longer than a model can read at once.</source>
            <translation>مع كل جولاته السابقة يصبح أطول بكثير مما يستطيع نموذج قراءته دفعة واحدة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>The record does not tell how it was written: it is from a version of the app that did not keep that.</source>
            <translation>لا يذكر السجل كيف كُتب: هو من إصدار للتطبيق لم يكن يحفظ ذلك.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>Ask the question again for a reply that can be.</source>
            <translation>اطرح السؤال مجددًا لتحصل على رد يمكن إعادة إنتاجه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/comparing.py"></location>
            <source>The record makes no sense: {error}.</source>
            <translation>محتوى السجل غير منطقي: {error}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Its process could not be started. What was received is kept.</source>
            <translation>تعذّر بدء عمليته. ما استُلم محفوظ.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Its process ended by itself ({how}). What was received is kept.</source>
            <translation>انتهت عمليته من تلقاء نفسها ({how}). ما استُلم محفوظ.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>The download stopped</source>
            <translation>توقف التنزيل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>Resume it; if it stays like this, install the app again.</source>
            <translation>استأنفه؛ وإن بقي الأمر كذلك فثبّت التطبيق مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/download.py"></location>
            <source>The download stopped by itself; what was received is kept.</source>
            <translation>توقف التنزيل من تلقاء نفسه؛ وما استُلم محفوظ.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine was shut down</source>
            <translation>أُوقف تشغيل المحرك</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The app ended it.</source>
            <translation>أنهاه التطبيق.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Ask again: it is started anew.</source>
            <translation>اسأل مجددًا: يُشغَّل من جديد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>It was started, but did not report in time.</source>
            <translation>شُغّل، لكنه لم يستجب في الوقت المحدد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Try again; if it stays like this, install the app again.</source>
            <translation>حاول مجددًا؛ وإن بقي الأمر كذلك فثبّت التطبيق مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine did not stop in time</source>
            <translation>لم يتوقف المحرك في الوقت المحدد</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>It was ended, so the reply is not whole.</source>
            <translation>جرى إنهاؤه، لذا فالرد غير كامل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>Ask again: it starts anew.</source>
            <translation>اسأل مجددًا: يبدأ من جديد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The app and its engine do not belong together</source>
            <translation>التطبيق ومحركه غير متوافقين</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/engine_errors.py"></location>
            <source>The engine speaks version {its} of their language, the app version {ours}.</source>
            <translation>يتكلم المحرك الإصدار {its} من لغتهما المشتركة، والتطبيق الإصدار {ours}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>The file could not be written</source>
            <translation>تعذّرت كتابة الملف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>Choose another folder or name, and try again.</source>
            <translation>اختر مجلدًا آخر أو اسمًا آخر، وحاول مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>What writes the file has ended.</source>
            <translation>انتهى البرنامج الذي يكتب الملف.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/exporting.py"></location>
            <source>The program that writes it could not be started.</source>
            <translation>تعذّر تشغيل البرنامج الذي يكتبه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/session/hub.py"></location>
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is too big</source>
            <translation>الملف «{name}» كبير جدًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It has more than {limit} MiB of text or data, far more than a model can read at once.</source>
            <translation>فيه أكثر من {limit} ميبيبايت من النص أو البيانات، وهذا أكثر بكثير مما يستطيع نموذج قراءته دفعة واحدة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach the part that you ask about.</source>
            <translation>أرفق الجزء الذي تسأل عنه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is not a text</source>
            <translation>الملف «{name}» ليس نصًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Only text, Markdown, code, CSV and PDF files can be attached.</source>
            <translation>لا يمكن إرفاق سوى ملفات النصوص وMarkdown والشفرة البرمجية وCSV وPDF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save what it holds as one of those.</source>
            <translation>احفظ محتواه بأحد هذه الأنواع.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is empty</source>
            <translation>الملف «{name}» فارغ</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>There is nothing in it to ask about.</source>
            <translation>ليس فيه ما يُسأل عنه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach another file.</source>
            <translation>أرفق ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” has no text</source>
            <translation>الملف «{name}» بلا نص</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Its pages are pictures, as a scanner makes them.</source>
            <translation>صفحاته صور كالتي تنتجها الماسحة الضوئية.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Let a program for text recognition add the text first.</source>
            <translation>دع برنامجًا للتعرف على النصوص يضيف النص أولًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” takes too much memory to read</source>
            <translation>تستهلك قراءة «{name}» ذاكرة كبيرة جدًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It may be damaged.</source>
            <translation>قد يكون تالفًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach a smaller file.</source>
            <translation>أرفق ملفًا أصغر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>the disk does not say why</source>
            <translation>لا يذكر القرص السبب</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>The system says: {why}.</source>
            <translation>رسالة النظام: {why}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Check that it is still there.</source>
            <translation>تحقق من أنه لا يزال موجودًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>The encoding of “{name}” is not known</source>
            <translation>ترميز «{name}» غير معروف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is neither UTF-8 nor UTF-16 with a mark at its beginning.</source>
            <translation>ليس بترميز UTF-8 ولا بترميز UTF-16 بعلامة في بدايته.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save it as UTF-8, or say what its encoding is.</source>
            <translation>احفظه بترميز UTF-8، أو حدّد ترميزه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” has too many pages</source>
            <translation>عدد صفحات «{name}» كبير جدًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It has more than {pages}.</source>
            <translation>عدد صفحاته يتجاوز {pages}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach a part of it as a file.</source>
            <translation>أرفق جزءًا منه كملف.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is locked by a password</source>
            <translation>الملف «{name}» مقفل بكلمة مرور</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Its text cannot be read.</source>
            <translation>تتعذّر قراءة نصه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Save a copy without the password.</source>
            <translation>احفظ نسخة بلا كلمة مرور.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is damaged</source>
            <translation>الملف «{name}» تالف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is not a PDF that can be read.</source>
            <translation>ليس ملف PDF يمكن قراءته.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Open it in a PDF reader and save it anew.</source>
            <translation>افتحه في قارئ PDF واحفظه من جديد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>“{name}” is not a file</source>
            <translation>المسار «{name}» ليس ملفًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>It is a folder or a device.</source>
            <translation>هو مجلد أو جهاز.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/attaching.py"></location>
            <source>Attach the files in it.</source>
            <translation>أرفق الملفات التي فيه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The backup cannot be used</source>
            <translation>لا يمكن استخدام النسخة الاحتياطية</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>{path}: {reason}</source>
            <translation>المسار {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>Nothing was changed. Choose another backup.</source>
            <translation>لم يتغير شيء. اختر نسخة احتياطية أخرى.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The backup is from a newer version of this app</source>
            <translation>النسخة الاحتياطية من إصدار أحدث لهذا التطبيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>This version does not know how the conversations in it are kept.</source>
            <translation>لا يعرف هذا الإصدار كيف تُحفظ المحادثات فيها.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>Nothing was changed. Install the newest version of the app, and restore it there.</source>
            <translation>لم يتغير شيء. ثبّت أحدث إصدار من التطبيق، واستعدها فيه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>its log could not be merged</source>
            <translation>تعذّر دمج سجلها</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>The conversations in it are damaged.</source>
            <translation>المحادثات التي فيها تالفة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/backup.py"></location>
            <source>It is no backup of this app, or a part of it is missing.</source>
            <translation>ليست نسخة احتياطية لهذا التطبيق، أو أن جزءًا منها مفقود.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/database.py"></location>
            <source>it is a database of another program</source>
            <translation>هي قاعدة بيانات لبرنامج آخر</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>search</source>
            <comment>purpose of a connection</comment>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>list of files</source>
            <comment>purpose of a connection</comment>
            <translation>قائمة الملفات</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>details of a file</source>
            <comment>purpose of a connection</comment>
            <translation>تفاصيل ملف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>beginning of a file</source>
            <comment>purpose of a connection</comment>
            <translation>بداية ملف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/connections.py"></location>
            <source>file</source>
            <comment>purpose of a connection</comment>
            <translation>ملف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The connection to {host} was cut.</source>
            <translation>انقطع الاتصال بالمضيف {host}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The proxy did not let us through to {host}: {reason}.</source>
            <translation>لم يسمح الخادم الوكيل بالوصول إلى {host}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} cannot be reached: {reason}.</source>
            <translation>تعذّر الوصول إلى {host}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub refused</source>
            <translation>رفض Hub الطلب</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} answered with status {status}.</source>
            <translation>أجاب {host} بالحالة {status}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Try again later, or choose another mirror.</source>
            <translation>حاول مجددًا لاحقًا، أو اختر مرآة أخرى.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub cannot be reached</source>
            <translation>تعذّر الوصول إلى Hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the network connection, then try again: all that was received is kept.</source>
            <translation>تحقق من اتصال الشبكة، ثم حاول مجددًا: كل ما استُلم محفوظ.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not a model hub</source>
            <translation>هذا ليس مركز نماذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>What {host} answers is not what a hub answers.</source>
            <translation>ما يجيب به {host} ليس ما يجيب به مركز نماذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the address of the mirror, and whether a network's log-in page is in between.</source>
            <translation>تحقق من عنوان المرآة، ومن عدم اعتراض صفحة تسجيل دخول خاصة بالشبكة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This address cannot be used</source>
            <translation>لا يمكن استخدام هذا العنوان</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>“{url}” is not an https address.</source>
            <translation>العنوان «{url}» ليس من نوع https.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Enter the address of a hub or a mirror that begins with https://.</source>
            <translation>أدخل عنوان مركز نماذج أو مرآة من نوع https.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This file could not be verified</source>
            <translation>تعذّر التحقق من هذا الملف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The hub gives no SHA-256 for “{file}”.</source>
            <translation>لا يعطي Hub قيمة SHA-256 للملف «{file}».</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Choose a model file (GGUF), or another mirror.</source>
            <translation>اختر ملف نموذج (GGUF)، أو مرآة أخرى.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The publisher has changed this file</source>
            <translation>غيّر الناشر هذا الملف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>“{file}” is no longer the file whose download was begun, and that one is no longer offered.</source>
            <translation>لم يعد «{file}» الملف الذي بدأ تنزيله، وذلك الملف لم يعد متاحًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Cancel this download and start it anew.</source>
            <translation>ألغِ هذا التنزيل وابدأه من جديد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The file is damaged</source>
            <translation>الملف تالف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>What was received of “{file}” does not have the checksum that the hub states. It is not used, and was set aside as {aside}.</source>
            <translation>ما استُلم من «{file}» لا يطابق المجموع الاختباري الذي يذكره Hub. لم يُستخدم، ووُضع جانبًا باسم {aside}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Download it again; if that fails too, choose another mirror.</source>
            <translation>نزّله مجددًا؛ وإن فشل ذلك أيضًا فاختر مرآة أخرى.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The connection cannot be trusted</source>
            <translation>لا يمكن الوثوق بالاتصال</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>The certificate of {host} is not one that this system trusts.</source>
            <translation>شهادة {host} ليست من الشهادات التي يثق بها هذا النظام.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the date of this computer. Behind a proxy that reads along, set SSL_CERT_FILE to its certificate.</source>
            <translation>تحقق من تاريخ هذا الكمبيوتر. وإن كنت خلف خادم وكيل يطّلع على الاتصال، فاضبط SSL_CERT_FILE على شهادته.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} is busy or out of order (status {status}).</source>
            <translation>المضيف {host} مشغول أو معطّل (الحالة {status}).</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>You need permission for this model</source>
            <translation>تحتاج إلى إذن لهذا النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} gives {repo} only to those who accepted its conditions, and knows them by an access token.</source>
            <translation>لا يتيح {host} المستودع {repo} إلا لمن قبلوا شروطه، ويعرفهم برمز الوصول.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Accept the conditions on the page of {repo}, make an access token there and enter it here.</source>
            <translation>اقبل الشروط في صفحة {repo}، وأنشئ فيها رمز وصول ثم أدخله هنا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not on the hub, or not for everyone</source>
            <translation>هذا غير موجود على Hub، أو غير متاح للجميع</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} does not show {repo} to strangers: there is none of this name, or it is private.</source>
            <translation>لا يُظهر {host} المستودع {repo} للغرباء: لا يوجد مستودع بهذا الاسم، أو أنه خاص.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the name; for a private model enter an access token.</source>
            <translation>تحقق من الاسم؛ وللنموذج الخاص أدخل رمز وصول.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>This is not on the hub</source>
            <translation>هذا غير موجود على Hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} has no such file, revision or repository in {repo}.</source>
            <translation>لا يوجد لدى {host} ملف أو مراجعة أو مستودع كهذا في {repo}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>Check the name.</source>
            <translation>تحقق من الاسم.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/failures.py"></location>
            <source>{host} did not answer in time.</source>
            <translation>لم يجب {host} في الوقت المحدد.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server ended the connection before the end of the answer.</source>
            <translation>أنهى الخادم الاتصال قبل نهاية الإجابة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server sent the file in an encoding that was not asked for.</source>
            <translation>أرسل الخادم الملف بترميز لم يُطلب.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server sent another part of the file than it was asked for, or of another file.</source>
            <translation>أرسل الخادم جزءًا من الملف غير المطلوب، أو جزءًا من ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The storage host {host} refused with status {status}.</source>
            <translation>رفض مضيف التخزين {host} الطلب بالحالة {status}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/hub.py"></location>
            <source>The server did not say which part of the file it sent.</source>
            <translation>لم يذكر الخادم أي جزء من الملف أرسله.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>There is no such model</source>
            <translation>لا يوجد نموذج كهذا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>“{name}” is not among the files that were downloaded to {folder}.</source>
            <translation>الملف «{name}» ليس بين الملفات المنزّلة إلى {folder}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Models that you chose from other folders are yours to remove.</source>
            <translation>النماذج التي اخترتها من مجلدات أخرى تزيلها بنفسك.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Several models have this name</source>
            <translation>لعدة نماذج هذا الاسم</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>“{name}” may be {places}.</source>
            <translation>قد يكون «{name}» أحد ما يلي: {places}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/library.py"></location>
            <source>Name it with its folder.</source>
            <translation>سمّه مع مجلده.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>This file's name cannot be used</source>
            <translation>لا يمكن استخدام اسم هذا الملف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>Choose another file.</source>
            <translation>اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>This is not the name of a repository</source>
            <translation>هذا ليس اسم مستودع</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{repo}” does not have the form owner/name.</source>
            <translation>الاسم «{repo}» ليس بالصيغة owner/name.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>Write it as on its page, for example mistralai/Magistral-Small-2509-GGUF.</source>
            <translation>اكتبه كما في صفحته، مثل mistralai/Magistral-Small-2509-GGUF.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{file}” is not a safe name for a file.</source>
            <translation>الاسم «{file}» ليس اسمًا آمنًا لملف.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/naming.py"></location>
            <source>“{file}” is how the app names unfinished files.</source>
            <translation>الاسم «{file}» من الأسماء التي يعطيها التطبيق للملفات غير المكتملة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>This file is being downloaded already</source>
            <translation>يجري تنزيل هذا الملف بالفعل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>Another window or terminal fetches it at this moment.</source>
            <translation>تجلبه الآن نافذة أخرى أو طرفية.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/partial.py"></location>
            <source>Wait until it is done, or stop it there.</source>
            <translation>انتظر حتى يكتمل، أو أوقفه هناك.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/parts.py"></location>
            <source>A part of the model is not on the hub</source>
            <translation>جزء من النموذج غير موجود على Hub</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/parts.py"></location>
            <source>{repo} has no “{name}”, which belongs to this model.</source>
            <translation>لا يوجد في {repo} الملف «{name}» الذي ينتمي إلى هذا النموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>The app is offline</source>
            <translation>التطبيق دون اتصال</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>It is set to make no connections at all.</source>
            <translation>هو مضبوط على عدم إجراء أي اتصالات.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Turn “Offline” off to download (Help → Connections), or unset MAGISTRAL_OFFLINE if it is set.</source>
            <translation>عطّل «دون اتصال» للتنزيل («مساعدة ← الاتصالات»)، أو ألغِ ضبط MAGISTRAL_OFFLINE إن كان مضبوطًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>This system's keychain keeps nothing.</source>
            <translation>سلسلة المفاتيح في هذا النظام لا تحفظ شيئًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Something went wrong in the download</source>
            <translation>حدث خطأ ما في التنزيل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>This is a fault of the app; its log has the details.</source>
            <translation>هذا خلل في التطبيق؛ التفاصيل في سجله.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/serve.py"></location>
            <source>Try again: all that was received is kept.</source>
            <translation>حاول مجددًا: كل ما استُلم محفوظ.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/downloads/transfer.py"></location>
            <source>The server ended the connection before the end of the file.</source>
            <translation>أنهى الخادم الاتصال قبل نهاية الملف.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It cannot be read: {reason}.</source>
            <translation>تتعذّر قراءته: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>The file cannot be imported</source>
            <translation>لا يمكن استيراد الملف</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Nothing was changed. Export the chats again, or choose another file.</source>
            <translation>لم يتغير شيء. صدّر المحادثات مجددًا، أو اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It holds no chats of this app.</source>
            <translation>لا يحتوي على محادثات من هذا التطبيق.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>The file is from a newer version of this app</source>
            <translation>الملف من إصدار أحدث لهذا التطبيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>It has version {version} of the format; this app knows version {known}.</source>
            <translation>هو بالإصدار {version} من التنسيق؛ ويعرف هذا التطبيق الإصدار {known}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Nothing was changed. Install the newest version of the app, and import the file there.</source>
            <translation>لم يتغير شيء. ثبّت أحدث إصدار من التطبيق، واستورد الملف فيه.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>“{title}” shows a message that it does not have.</source>
            <translation>تعرض «{title}» رسالة لا توجد فيها.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Message {id} of “{title}” does not stand below one before it.</source>
            <translation>لا تقع الرسالة {id} من «{title}» تحت رسالة قبلها.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/exchange.py"></location>
            <source>Stretch {id} of “{title}” does not follow from one before it.</source>
            <translation>لا يلي المقطع {id} من «{title}» مقطعًا قبله.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/file_kinds.py"></location>
            <source>Text</source>
            <comment>kind of file</comment>
            <translation>نص</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/file_kinds.py"></location>
            <source>Log</source>
            <comment>kind of file</comment>
            <translation>سجل</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>The disk is full</source>
            <translation>القرص ممتلئ</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>“{name}” could not be saved in {folder}.</source>
            <translation>تعذّر حفظ «{name}» في {folder}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>Free some space; what you see here is kept while the app is open.</source>
            <translation>أخلِ بعض المساحة؛ ما تراه هنا يبقى محفوظًا ما دام التطبيق مفتوحًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>“{name}” cannot be used</source>
            <translation>لا يمكن استخدام «{name}»</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>{path} could not be read or written: {reason}.</source>
            <translation>تعذّرت قراءة {path} أو الكتابة إليه: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/files.py"></location>
            <source>Check that you may write to this folder, and that its disk is connected and not read-only.</source>
            <translation>تحقق من أن لديك إذن الكتابة في هذا المجلد، وأن قرصه موصول وليس للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>The model file cannot be read</source>
            <translation>تتعذّر قراءة ملف النموذج</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>{path} could not be opened: {reason}.</source>
            <translation>تعذّر فتح {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_facts.py"></location>
            <source>Connect its disk if it is on another one, or choose another model.</source>
            <translation>صِل قرصه إن كان على قرص آخر، أو اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>The model's path is not text</source>
            <translation>مسار النموذج ليس نصًا</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>A file or folder name in “{shown}” holds bytes that are not UTF-8.</source>
            <translation>في «{shown}» اسم ملف أو مجلد يحتوي على بايتات ليست بترميز UTF-8.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Rename it, then choose it again.</source>
            <translation>أعد تسميته، ثم اختره مجددًا.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} does not begin as GGUF files do; it may be another kind of file, or a download that was cut off.</source>
            <translation>لا يبدأ {path} كما تبدأ ملفات GGUF؛ قد يكون نوعًا آخر من الملفات، أو تنزيلًا انقطع.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} is not a model file.</source>
            <translation>المسار {path} ليس ملف نموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>The model file is not there</source>
            <translation>ملف النموذج غير موجود</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>{path} does not exist.</source>
            <translation>المسار {path} غير موجود.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Connect its disk if it was on another one, or choose a model file.</source>
            <translation>صِل قرصه إن كان على قرص آخر، أو اختر ملف نموذج.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/model_files.py"></location>
            <source>Check that you may read it, or choose another.</source>
            <translation>تحقق من أن لديك إذن قراءته، أو اختر ملفًا آخر.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} messages in {chats} could be read, and are here.</source>
            <extracomment>For one: {n} message in {chats} could be read, and is here.</extracomment>
            <translation>
                <numerusform>أمكنت قراءة {n} رسالة ({chats})، وهي هنا.</numerusform>
                <numerusform>أمكنت قراءة رسالة واحدة ({chats})، وهي هنا.</numerusform>
                <numerusform>أمكنت قراءة رسالتين ({chats})، وهما هنا.</numerusform>
                <numerusform>أمكنت قراءة {n} رسائل ({chats})، وهي هنا.</numerusform>
                <numerusform>أمكنت قراءة {n} رسالة ({chats})، وهي هنا.</numerusform>
                <numerusform>أمكنت قراءة {n} رسالة ({chats})، وهي هنا.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Nothing in it could be read.</source>
            <translation>تعذّرت قراءة أي شيء منه.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} of {pages} of the file are broken; what was on them is lost.</source>
            <extracomment>For one: {n} of {pages} of the file is broken; what was on it is lost.</extracomment>
            <translation>
                <numerusform>الصفحات التالفة في الملف: {n} من أصل {pages}؛ وضاع ما كان عليها.</numerusform>
                <numerusform>الصفحات التالفة في الملف: واحدة من أصل {pages}؛ وضاع ما كان عليها.</numerusform>
                <numerusform>الصفحات التالفة في الملف: اثنتان من أصل {pages}؛ وضاع ما كان عليهما.</numerusform>
                <numerusform>الصفحات التالفة في الملف: {n} من أصل {pages}؛ وضاع ما كان عليها.</numerusform>
                <numerusform>الصفحات التالفة في الملف: {n} من أصل {pages}؛ وضاع ما كان عليها.</numerusform>
                <numerusform>الصفحات التالفة في الملف: {n} من أصل {pages}؛ وضاع ما كان عليها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Of {n} messages only the beginning was left.</source>
            <extracomment>For one: Of {n} message only the beginning was left.</extracomment>
            <translation>
                <numerusform>لم تبقَ من {n} رسالة إلا بدايتها.</numerusform>
                <numerusform>لم تبقَ من رسالة واحدة إلا بدايتها.</numerusform>
                <numerusform>لم تبقَ من رسالتين إلا بدايتهما.</numerusform>
                <numerusform>لم تبقَ من {n} رسائل إلا بدايتها.</numerusform>
                <numerusform>لم تبقَ من {n} رسالة إلا بدايتها.</numerusform>
                <numerusform>لم تبقَ من {n} رسالة إلا بدايتها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>The title of {n} chats is lost.</source>
            <extracomment>For one: The title of {n} chat is lost.</extracomment>
            <translation>
                <numerusform>ضاع عنوان {n} محادثة.</numerusform>
                <numerusform>ضاع عنوان محادثة واحدة.</numerusform>
                <numerusform>ضاع عنوانا محادثتين.</numerusform>
                <numerusform>ضاعت عناوين {n} محادثات.</numerusform>
                <numerusform>ضاعت عناوين {n} محادثة.</numerusform>
                <numerusform>ضاعت عناوين {n} محادثة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>Recovered chat</source>
            <translation>محادثة مستردة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../magistral_desktop/storage/recovery.py"></location>
            <source>{n} pages</source>
            <extracomment>For one: {n} page</extracomment>
            <translation>
                <numerusform>{n} صفحة</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>{n} صفحات</numerusform>
                <numerusform>{n} صفحة</numerusform>
                <numerusform>{n} صفحة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/renewal.py"></location>
            <source>The conversations were damaged. {found} The damaged file was kept as {aside}.</source>
            <translation>كانت المحادثات تالفة. {found} حُفظ الملف التالف باسم {aside}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings were damaged, so the defaults are used. The damaged file was kept as {aside}.</source>
            <translation>كانت الإعدادات تالفة، لذا تُستخدم القيم الافتراضية. حُفظ الملف التالف باسم {aside}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings are damaged, so the defaults are used. {title}. {detail} {remedy}</source>
            <translation>الإعدادات تالفة، لذا تُستخدم القيم الافتراضية. {title}. {detail} {remedy}</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/settings.py"></location>
            <source>The settings could not be read, so the defaults are used: {path}: {reason}.</source>
            <translation>تعذّرت قراءة الإعدادات، لذا تُستخدم القيم الافتراضية: {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are damaged</source>
            <translation>المحادثات تالفة</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>{path} could not be read: {reason}.</source>
            <translation>تعذّرت قراءة {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Start the app again: it then brings what can still be read into a new file, and keeps the damaged one.</source>
            <translation>أعد تشغيل التطبيق: سينقل عندئذ ما يمكن قراءته بعد إلى ملف جديد، ويحتفظ بالملف التالف.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are from a newer version of this app</source>
            <translation>المحادثات من إصدار أحدث لهذا التطبيق</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>{path} was last used by a newer version, and was left as it is.</source>
            <translation>استُخدم {path} آخر مرة بإصدار أحدث، وتُرك كما هو.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Install the newest version, or start this one with another profile.</source>
            <translation>ثبّت أحدث إصدار، أو شغّل هذا الإصدار بملف تعريف آخر.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>The conversations are in use</source>
            <translation>المحادثات قيد الاستخدام</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Another program has {path} open.</source>
            <translation>يفتح برنامج آخر {path}.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/store_errors.py"></location>
            <source>Close the other window of this app, or the program that reads the file, and start again.</source>
            <translation>أغلق النافذة الأخرى لهذا التطبيق، أو البرنامج الذي يقرأ الملف، ثم أعد التشغيل.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>The keychain cannot be used</source>
            <translation>لا يمكن استخدام سلسلة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>Unlock or install a keychain (on Linux: GNOME Keyring or KWallet). Open models need no token.</source>
            <translation>افتح قفل سلسلة مفاتيح أو ثبّت واحدة (على Linux: GNOME Keyring أو KWallet). لا تحتاج النماذج المفتوحة إلى رمز وصول.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/tokens.py"></location>
            <source>The library for it is not installed.</source>
            <translation>المكتبة اللازمة لها غير مثبتة.</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/whole_chats.py"></location>
            <source>{title} (copy)</source>
            <translation>{title} (نسخة)</translation>
        </message>
        <message>
            <location filename="../../magistral_desktop/storage/whole_chats.py"></location>
            <source>{title} (copy {number})</source>
            <translation>{title} (نسخة {number})</translation>
        </message>
    </context>
</TS>
