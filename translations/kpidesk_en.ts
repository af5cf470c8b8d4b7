<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message numerus="yes">
        <source>It contains %n figures.</source>
        <comment>of the archive</comment>
        <translation>
            <numerusform>It contains %n figure.</numerusform>
            <numerusform>It contains %n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts of “{client}”, each as an image (PNG) and as a PDF document.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>%n chart of “{client}”, as an image (PNG) and as a PDF document.</numerusform>
            <numerusform>%n charts of “{client}”, each as an image (PNG) and as a PDF document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts of your whole business, each as an image (PNG) and as a PDF document.</source>
        <translation>
            <numerusform>%n chart of your whole business, as an image (PNG) and as a PDF document.</numerusform>
            <numerusform>%n charts of your whole business, each as an image (PNG) and as a PDF document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates as “{client}” received them, as PDF documents.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>%n update as “{client}” received it, as a PDF document.</numerusform>
            <numerusform>%n updates as “{client}” received them, as PDF documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews of your whole business, as PDF documents.</source>
        <translation>
            <numerusform>%n review of your whole business, as a PDF document.</numerusform>
            <numerusform>%n reviews of your whole business, as PDF documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>Clients: {names}, and %n others</source>
        <comment>in a backup: the first ones are named</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>Clients: {names}, and %n other</numerusform>
            <numerusform>Clients: {names}, and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>{period} and %n more</source>
        <comment>below a chart: the last of several periods</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period} and %n more</numerusform>
            <numerusform>{period} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n week taken together</numerusform>
            <numerusform>%n weeks taken together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n month taken together</numerusform>
            <numerusform>%n months taken together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n quarter taken together</numerusform>
            <numerusform>%n quarters taken together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n year taken together</numerusform>
            <numerusform>%n years taken together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <comment>left out of a value</comment>
        <translation>
            <numerusform>one client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>ends a list of what is left out of a value</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n weeks</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>met in {met} of %n week</numerusform>
            <numerusform>met in {met} of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n months</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>met in {met} of %n month</numerusform>
            <numerusform>met in {met} of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n quarters</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>met in {met} of %n quarter</numerusform>
            <numerusform>met in {met} of %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n years</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>met in {met} of %n year</numerusform>
            <numerusform>met in {met} of %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>“{client}” and %n backups were removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>“{client}” and %n backup were removed permanently.</numerusform>
            <numerusform>“{client}” and %n backups were removed permanently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period} is not closed: %n figures are not saved. Correct them first.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period} is not closed: %n figure is not saved. Correct it first.</numerusform>
            <numerusform>{period} is not closed: %n figures are not saved. Correct them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>{period}: not closed for %n clients</source>
        <comment>not closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period}: not closed for %n client</numerusform>
            <numerusform>{period}: not closed for %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send: {clients}</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: %n update to send: {clients}</numerusform>
            <numerusform>{period}: %n updates to send: {clients}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Enter</name>
    <message numerus="yes">
        <source>{done} of %n figures entered</source>
        <comment>below the sheet</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>{done} of %n figure entered</numerusform>
            <numerusform>{done} of %n figures entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n figures of {period} are entered.</source>
        <comment>below the sheet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>The %n figure of {period} is entered.</numerusform>
            <numerusform>All %n figures of {period} are entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n answers, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>No clear change: {value} after {before}; with %n answer, one makes {points} points</numerusform>
            <numerusform>No clear change: {value} after {before}; with %n answers, one makes {points} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n checked messages, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>No clear change: {value} after {before}; with %n checked message, one makes {points} points</numerusform>
            <numerusform>No clear change: {value} after {before}; with %n checked messages, one makes {points} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>last week</numerusform>
            <numerusform>last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>last month</numerusform>
            <numerusform>last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n quarters</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>last quarter</numerusform>
            <numerusform>last %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n weeks</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Too early to say whether it rose or fell: that takes figures of at least %n week</numerusform>
            <numerusform>Too early to say whether it rose or fell: that takes figures of at least %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n months</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Too early to say whether it rose or fell: that takes figures of at least %n month</numerusform>
            <numerusform>Too early to say whether it rose or fell: that takes figures of at least %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n quarters</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Too early to say whether it rose or fell: that takes figures of at least %n quarter</numerusform>
            <numerusform>Too early to say whether it rose or fell: that takes figures of at least %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>the count of a score</comment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n answers until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>It takes about %n answer until the likely range is no wider than the ladder ({span} points).</numerusform>
            <numerusform>It takes about %n answers until the likely range is no wider than the ladder ({span} points).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answers, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>With %n answer, the likely range is {width} points wide: take twelve months together.</numerusform>
            <numerusform>With %n answers, the likely range is {width} points wide: take twelve months together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n checked messages until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>It takes about %n checked message until the likely range is no wider than the ladder ({span} points).</numerusform>
            <numerusform>It takes about %n checked messages until the likely range is no wider than the ladder ({span} points).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n checked messages, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>With %n checked message, the likely range is {width} points wide: take twelve months together.</numerusform>
            <numerusform>With %n checked messages, the likely range is {width} points wide: take twelve months together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n counted, a single one moves the value by more than the width of the narrowest level ({points} points).</source>
        <comment>{points}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>With fewer than %n counted, a single one moves the value by more than the width of the narrowest level ({points} points).</numerusform>
            <numerusform>With fewer than %n counted, a single one moves the value by more than the width of the narrowest level ({points} points).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Last week</numerusform>
            <numerusform>Last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Last month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n quarters</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Last quarter</numerusform>
            <numerusform>Last %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n weeks)</source>
        <comment>with figures</comment>
        <translation>
            <numerusform>Last 12 months (%n week)</numerusform>
            <numerusform>Last 12 months (%n weeks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n with figures)</source>
        <comment>a span: some months have no figures</comment>
        <translation>
            <numerusform>Last 12 months (%n with figures)</numerusform>
            <numerusform>Last 12 months (%n with figures)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n quarters)</source>
        <comment>a span, by quarter</comment>
        <translation>
            <numerusform>Last 12 months (%n quarter)</numerusform>
            <numerusform>Last 12 months (%n quarters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n figures from last time are not saved yet.</source>
        <translation>
            <numerusform>%n figure from last time is not saved yet.</numerusform>
            <numerusform>%n figures from last time are not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures have been saved with other values since. Show them, then choose which value is right.</source>
        <comment>figures of the last time</comment>
        <translation>
            <numerusform>%n figure has been saved with another value since. Show it, then choose which value is right.</numerusform>
            <numerusform>%n figures have been saved with other values since. Show them, then choose which value is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>clear %n figures</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>clear %n figure</numerusform>
            <numerusform>clear %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>{figures} and %n more</source>
        <comment>a list that is cut off</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>
            <numerusform>{figures} and %n more</numerusform>
            <numerusform>{figures} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostFile</name>
    <message numerus="yes">
        <source>%n copies of this file are next to it: {names}. A sync program seems to have made them after changes in two places. To compare, open one with File › Open Read-Only.</source>
        <comment>{names} are names of files</comment>
        <translation>
            <numerusform>%n copy of this file is next to it: {names}. A sync program seems to have made it after changes in two places. To compare, open it with File › Open Read-Only.</numerusform>
            <numerusform>%n copies of this file are next to it: {names}. A sync program seems to have made them after changes in two places. To compare, open one with File › Open Read-Only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures that you had entered are not in this file.</source>
        <translation>
            <numerusform>%n figure that you had entered is not in this file.</numerusform>
            <numerusform>%n figures that you had entered are not in this file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n figures of {of}</source>
        <comment>still due</comment>
        <extracomment>{of}: a number, the whole</extracomment>
        <translation>
            <numerusform>%n figure of {of}</numerusform>
            <numerusform>%n figures of {of}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved in {period}: %n figures to check.</source>
        <comment>held figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>Not saved in {period}: %n figure to check.</numerusform>
            <numerusform>Not saved in {period}: %n figures to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients ({clients}).</source>
        <comment>sheets that are not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: not closed for %n client ({clients}).</numerusform>
            <numerusform>{period}: not closed for %n clients ({clients}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send ({clients}).</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: %n update to send ({clients}).</numerusform>
            <numerusform>{period}: %n updates to send ({clients}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n KPIs of both sets.</source>
        <translation>
            <numerusform>The %n KPI of both sets.</numerusform>
            <numerusform>All %n KPIs of both sets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message numerus="yes">
        <source>{count} of %n clients over</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>{count} of %n client over</numerusform>
            <numerusform>{count} of %n clients over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n weeks</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>over in {count} of %n week</numerusform>
            <numerusform>over in {count} of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n months</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>over in {count} of %n month</numerusform>
            <numerusform>over in {count} of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n weeks</source>
        <comment>of a month with a package by week</comment>
        <translation>
            <numerusform>no hours entered for %n week</numerusform>
            <numerusform>no hours entered for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n months</source>
        <comment>of a quarter or a year with a package</comment>
        <translation>
            <numerusform>no hours entered for %n month</numerusform>
            <numerusform>no hours entered for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} for %n weeks</source>
        <comment>hours bought, of a month with a package by week: 50 h for 5 weeks</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>
            <numerusform>{hours} for %n week</numerusform>
            <numerusform>{hours} for %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reentry</name>
    <message numerus="yes">
        <source>Enter %n Figures Again?</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>Enter %n Figure Again?</numerusform>
            <numerusform>Enter %n Figures Again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n Again</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Enter %n Again</numerusform>
            <numerusform>Enter %n Again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n figures again</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>Enter %n figure again</numerusform>
            <numerusform>Enter %n figures again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message numerus="yes">
        <source>%n figures, from {first} to {last}: every one can be read.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>
            <numerusform>%n figure, from {first} to {last}: it can be read.</numerusform>
            <numerusform>%n figures, from {first} to {last}: every one can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message numerus="yes">
        <source>Entering %n figures. This takes a moment.</source>
        <comment>while the window waits</comment>
        <translation>
            <numerusform>Entering %n figure. This takes a moment.</numerusform>
            <numerusform>Entering %n figures. This takes a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>%n figures are not saved yet: {why}. Trying again every few seconds.</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>%n figure is not saved yet: {why}. Trying again every few seconds.</numerusform>
            <numerusform>%n figures are not saved yet: {why}. Trying again every few seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved: {why}.</source>
        <comment>for the message bar</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>%n figure is not saved: {why}.</numerusform>
            <numerusform>%n figures are not saved: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unsaved Figures</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>%n Unsaved Figure</numerusform>
            <numerusform>%n Unsaved Figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more figures</source>
        <oldsource>and %n more figures</oldsource>
        <comment>ends a list of unsaved figures</comment>
        <translation>
            <numerusform>%n more figure</numerusform>
            <numerusform>%n more figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message numerus="yes">
        <source>No clear change: {recent} in %n weeks ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>No clear change: {recent} in %n week ({count}) after {before} ({whole})</numerusform>
            <numerusform>No clear change: {recent} in %n weeks ({count}) after {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n months ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>No clear change: {recent} in %n month ({count}) after {before} ({whole})</numerusform>
            <numerusform>No clear change: {recent} in %n months ({count}) after {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n quarters ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>No clear change: {recent} in %n quarter ({count}) after {before} ({whole})</numerusform>
            <numerusform>No clear change: {recent} in %n quarters ({count}) after {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned</source>
        <comment>2 of 3 planned items done</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>{done} of %n planned</numerusform>
            <numerusform>{done} of %n planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>length of an update</comment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check. You can still mark it as sent.</source>
        <comment>a heading above a list</comment>
        <translation>
            <numerusform>%n thing to check. You can still mark it as sent.</numerusform>
            <numerusform>%n things to check. You can still mark it as sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>All saved except %n figures to check</source>
        <comment>held figures</comment>
        <translation>
            <numerusform>All saved except %n figure to check</numerusform>
            <numerusform>All saved except %n figures to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n figures</source>
        <comment>beside the menus</comment>
        <translation>
            <numerusform>Not saved yet: %n figure</numerusform>
            <numerusform>Not saved yet: %n figures</numerusform>
        </translation>
    </message>
</context>
</TS>
