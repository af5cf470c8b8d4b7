<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n figures of {of}</source>
        <comment>still due</comment>
        <translation>
            <numerusform>%n figure of {of}</numerusform>
            <numerusform>%n figures of {of}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved in {period}: %n figures that do not fit yet.</source>
        <comment>held figures</comment>
        <translation>
            <numerusform>Not saved in {period}: %n figure that does not fit yet.</numerusform>
            <numerusform>Not saved in {period}: %n figures that do not fit yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n key figures of the two sets.</source>
        <translation>
            <numerusform>The %n key figure of the two sets.</numerusform>
            <numerusform>All %n key figures of the two sets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>Saved, but for %n figures that do not fit yet</source>
        <comment>held figures</comment>
        <translation>
            <numerusform>Saved, but for %n figure that does not fit yet</numerusform>
            <numerusform>Saved, but for %n figures that do not fit yet</numerusform>
        </translation>
    </message>
</context>
</TS>
