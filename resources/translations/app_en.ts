<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddPersonDialog</name>
    <message numerus="yes">
        <source>%n photo(s) and what you chose for them would be lost.</source>
        <translation>
            <numerusform>%n photo and what you chose for it would be lost.</numerusform>
            <numerusform>%n photos and what you chose for them would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) skipped, format not supported: {names}</source>
        <translation>
            <numerusform>%n picture skipped, format not supported: {names}</numerusform>
            <numerusform>%n pictures skipped, format not supported: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to thirty photos are used; %n left out.</source>
        <translation>
            <numerusform>Up to thirty photos are used; %n left out.</numerusform>
            <numerusform>Up to thirty photos are used; %n left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n job(s) not finished</source>
        <translation>
            <numerusform>%n job not finished</numerusform>
            <numerusform>%n jobs not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message numerus="yes">
        <source>Delete %n picture(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n picture? This cannot be undone.</numerusform>
            <numerusform>Delete %n pictures? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenerateBar</name>
    <message numerus="yes">
        <source>All %n combinations</source>
        <translation>
            <numerusform>%n combination</numerusform>
            <numerusform>All %n combinations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message numerus="yes">
        <source>%n file(s) found and used in place</source>
        <translation>
            <numerusform>%n file found and used in place</numerusform>
            <numerusform>%n files found and used in place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OlderPictures</name>
    <message numerus="yes">
        <source>%n picture(s) scored.</source>
        <translation>
            <numerusform>%n picture scored.</numerusform>
            <numerusform>%n pictures scored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message numerus="yes">
        <source>%n person(s) moved to trash</source>
        <translation>
            <numerusform>%n person moved to trash</numerusform>
            <numerusform>%n people moved to trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n face found</numerusform>
            <numerusform>%n faces found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureChanges</name>
    <message numerus="yes">
        <source>Add %n picture(s) to a collection</source>
        <translation>
            <numerusform>Add %n picture to a collection</numerusform>
            <numerusform>Add %n pictures to a collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to trash</source>
        <translation>
            <numerusform>%n picture moved to trash</numerusform>
            <numerusform>%n pictures moved to trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n picture? This cannot be undone.</numerusform>
            <numerusform>Delete %n pictures? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureExports</name>
    <message numerus="yes">
        <source>%n picture(s) saved</source>
        <translation>
            <numerusform>%n picture saved</numerusform>
            <numerusform>%n pictures saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting, %n picture(s)</source>
        <translation>
            <numerusform>waiting, %n picture</numerusform>
            <numerusform>waiting, %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done, %n picture(s)</source>
        <translation>
            <numerusform>done, %n picture</numerusform>
            <numerusform>done, %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n picture(s) made</source>
        <translation>
            <numerusform>stopped, %n picture made</numerusform>
            <numerusform>stopped, %n pictures made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message numerus="yes">
        <source>Resume %n unfinished job(s)?</source>
        <translation>
            <numerusform>Resume %n unfinished job?</numerusform>
            <numerusform>Resume %n unfinished jobs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
</TS>
