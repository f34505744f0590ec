<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name>AcknowledgeEditor</name>
    <message>
        <source>Confirmed</source>
        <translation>Kinnitatud</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigeeri</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mine</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Abi</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Kirje</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vaade</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Lisa filter…</translation>
    </message>
    <message>
        <source>Apply the workbook in preview</source>
        <translation>Rakenda eelvaates olev töövihik</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Nagu süsteemis</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tagasi loendisse</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varukoopiad</translation>
    </message>
    <message>
        <source>Catalogue of strengths for everybody…</source>
        <translation>Tugevuste kataloog kõigile…</translation>
    </message>
    <message>
        <source>Catalogue of strengths for the partners…</source>
        <translation>Tugevuste kataloog partneritele…</translation>
    </message>
    <message>
        <source>Columns as usual</source>
        <translation>Tavalised veerud</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Veerud…</translation>
    </message>
    <message>
        <source>Confirm what the last round knew</source>
        <translation>Kinnita eelmise vooru andmed</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Kopeeri lahtrid</translation>
    </message>
    <message>
        <source>Copy cells with headings</source>
        <translation>Kopeeri lahtrid pealkirjadega</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tume</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Edit all that are selected…</source>
        <translation>Muuda kõiki valituid…</translation>
    </message>
    <message>
        <source>Export with a password…</source>
        <translation>Ekspordi parooliga…</translation>
    </message>
    <message>
        <source>Export without personal data…</source>
        <translation>Ekspordi isikuandmeteta…</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Ekspordi töövihik…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Täida alla</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Täisekraan</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Abi ja kiirklahvid</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Suur kontrast, tume</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Suur kontrast, hele</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Impordi töövihikuid…</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>Hüppa…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Eksporditava keel</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Viimased teated</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Tutvu näidisandmetega</translation>
    </message>
    <message>
        <source>Make a starter workbook…</source>
        <translation>Tee algtöövihik…</translation>
    </message>
    <message>
        <source>Make the starters of all clusters…</source>
        <translation>Tee kõigi klastrite algtöövihikud…</translation>
    </message>
    <message>
        <source>Mark complete or reopen</source>
        <translation>Märgi valmiks või ava uuesti</translation>
    </message>
    <message>
        <source>Missing answers only</source>
        <translation>Ainult puuduvad vastused</translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation>Uus ülevaade…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Uus kirje</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Järgmine kirje</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Järgmine osa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Open a new round…</source>
        <translation>Ava uus voor…</translation>
    </message>
    <message>
        <source>Open from a server…</source>
        <translation>Ava serverist…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ava…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lehed</translation>
    </message>
    <message>
        <source>Paste as new records</source>
        <translation>Kleebi uute kirjetena</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Kleebi lahtritesse</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Isikuandmed</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Eelmine kirje</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Eelmine osa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Prindi…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Välju</translation>
    </message>
    <message>
        <source>Recent inventories</source>
        <translation>Hiljutised ülevaated</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uuesti</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Aruanne…</translation>
    </message>
    <message>
        <source>Required questions only</source>
        <translation>Ainult kohustuslikud küsimused</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvesta PDF-ina…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Otsi</translation>
    </message>
    <message>
        <source>Send a form to the company…</source>
        <translation>Saada ettevõttele vorm…</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Näita kõiki kirjeid</translation>
    </message>
    <message>
        <source>Show what others did</source>
        <translation>Näita, mida teised tegid</translation>
    </message>
    <message>
        <source>Take over decisions…</source>
        <translation>Võta otsused üle…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Undo back to</source>
        <translation>Võta tagasi kuni</translation>
    </message>
    <message>
        <source>What this question means</source>
        <translation>Mida see küsimus tähendab</translation>
    </message>
    <message>
        <source>Write the consolidated workbook…</source>
        <translation>Kirjuta koondtöövihik…</translation>
    </message>
    <message>
        <source>Write the decisions…</source>
        <translation>Kirjuta otsused…</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>A row opens the comparison in the review</source>
        <translation>Rida avab võrdluse otsustamise lehel</translation>
    </message>
    <message>
        <source>Activities lost without this cluster</source>
        <translation>Tegevused, mis ilma selle klastrita kaoksid</translation>
    </message>
    <message>
        <source>Activities the row has and the column lacks</source>
        <translation>Tegevused, mis real on ja veerul puuduvad</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>By date; the larger, the more important, 1 to 5</source>
        <translation>Kuupäeva järgi; mida suurem, seda olulisem, 1–5</translation>
    </message>
    <message>
        <source>By maturity in the main segment</source>
        <translation>Küpsusastme järgi peamises lülis</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Ettevõtted</translation>
    </message>
    <message>
        <source>Companies that aim there; ★ priority of the cluster</source>
        <translation>Ettevõtted, kes sinna sihivad; ★ klastri prioriteet</translation>
    </message>
    <message>
        <source>Each figure opens its records</source>
        <translation>Iga arv avab oma kirjed</translation>
    </message>
    <message>
        <source>Held and planned together</source>
        <translation>Olemasolevad ja kavandatud kokku</translation>
    </message>
    <message>
        <source>Identified, before duplicates were merged: {clusters}</source>
        <translation>Leitud enne duplikaatide ühendamist: {clusters}</translation>
    </message>
    <message>
        <source>Importance from 1 to 5</source>
        <translation>Olulisus 1–5</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Turud</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Median level from 0 to 5</source>
        <translation>Mediaantase 0–5</translation>
    </message>
    <message>
        <source>Neighbours in the value chain that use standards of one family, different clusters first</source>
        <translation>Väärtusahela naabrid, kes kasutavad sama pere standardeid, eri klastrid kõigepealt</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Tõendid puuduvad</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Mitte keegi</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Vana</translation>
    </message>
    <message>
        <source>One cluster</source>
        <translation>Üks klaster</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Ainult siin</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Ettevalmistus</translation>
    </message>
    <message>
        <source>Products at each level, 1 to 9</source>
        <translation>Tooted tasemete kaupa, 1–9</translation>
    </message>
    <message>
        <source>Quality of the inventory</source>
        <translation>Ülevaate kvaliteet</translation>
    </message>
    <message>
        <source>Score from 0 to 100, the best first; the table has all</source>
        <translation>Skoor 0–100, parim ees; tabelis on kõik</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mitu</translation>
    </message>
    <message>
        <source>Shares of all companies</source>
        <translation>Osakaalud kõigist ettevõtetest</translation>
    </message>
    <message>
        <source>The larger, the more is happening: opportunities and threats together</source>
        <translation>Mida suurem, seda rohkem toimub: võimalused ja ohud koos</translation>
    </message>
    <message>
        <source>To build or buy</source>
        <translation>Luua või osta</translation>
    </message>
    <message>
        <source>Under the four headings of the EU|BIC audit</source>
        <translation>EU|BIC auditi nelja pealkirja all</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Väärtusahel</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lünk</translation>
    </message>
    <message>
        <source>{cluster} {n}</source>
        <translation>{cluster} {n}</translation>
    </message>
    <message>
        <source>{group}: {n} ({share} %)</source>
        <translation>{group}: {n} ({share} %)</translation>
    </message>
    <message>
        <source>{name}: 1 signal</source>
        <translation>{name}: 1 signaal</translation>
    </message>
    <message>
        <source>{name}: median {median}</source>
        <translation>{name}: mediaan {median}</translation>
    </message>
    <message>
        <source>{name}: {n} signals</source>
        <translation>{name}: {n} signaali</translation>
    </message>
    <message>
        <source>{name}: {n}, {band}</source>
        <translation>{name}: {n}, {band}</translation>
    </message>
    <message>
        <source>{name}: {title} {level}, median {median}</source>
        <translation>{name}: {title} {level}, mediaan {median}</translation>
    </message>
    <message>
        <source>{segment}, TRL {level}: {n}</source>
        <translation>{segment}, TRL {level}: {n}</translation>
    </message>
    <message>
        <source>{sentence}, {mark}</source>
        <translation>{sentence}, {mark}</translation>
    </message>
    <message>
        <source>{title}, {day}: {direction}, importance {n}</source>
        <translation>{title}, {day}: {direction}, olulisus {n}</translation>
    </message>
</context>
<context>
    <name>AnalysisDesk</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Exceli töövihikud (*.xlsx)</translation>
    </message>
    <message>
        <source>Merging for the analysis</source>
        <translation>Ühendamine analüüsiks</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Salvesta töövihikuna</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Tabeli kirjutamine</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} on valmis.</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>Analüüs</translation>
    </message>
    <message>
        <source>As soon as there are companies or strengths, their place in the value chain is shown here.</source>
        <translation>Kui on ettevõtteid või tugevusi, näidatakse siin nende kohta väärtusahelas.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Mõlemad</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Ettevõtted</translation>
    </message>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Veel pole midagi analüüsida</translation>
    </message>
    <message>
        <source>Parts of the analysis</source>
        <translation>Analüüsi osad</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Aruanne…</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Tugevused</translation>
    </message>
    <message>
        <source>What the coverage counts</source>
        <translation>Mida katvus loeb</translation>
    </message>
    <message>
        <source>{companies}, {strengths}, duplicates as one</source>
        <translation>{companies}, {strengths}, duplikaadid ühena</translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation>{n} ettevõtet</translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation>{n} ettevõte</translation>
    </message>
    <message>
        <source>{n} strength</source>
        <translation>{n} tugevus</translation>
    </message>
    <message>
        <source>{n} strengths</source>
        <translation>{n} tugevust</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Choose whom you work for and create the inventory. Then you see what {files} would add to it.</source>
        <translation>Vali, kelle heaks töötad, ja loo ülevaade. Seejärel näed, mida {files} sellele lisaks.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Otsi üles…</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>Näidisandmete loomine</translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation>Uus ülevaade…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ava…</translation>
    </message>
    <message>
        <source>Something is still being done. Restore the backup after that.</source>
        <translation>Midagi on veel pooleli. Taasta varukoopia pärast seda.</translation>
    </message>
    <message>
        <source>The backup was restored. What it replaced is among the backups.</source>
        <translation>Varukoopia taastati. See, mida ta asendas, on varukoopiate hulgas.</translation>
    </message>
    <message>
        <source>The demonstration is being made. It takes some seconds.</source>
        <translation>Näidisandmeid luuakse. See võtab mõne sekundi.</translation>
    </message>
    <message>
        <source>The inventory can be changed now.</source>
        <translation>Ülevaadet saab nüüd muuta.</translation>
    </message>
    <message>
        <source>You can read this inventory, but not change it.</source>
        <translation>Seda ülevaadet saab lugeda, kuid mitte muuta.</translation>
    </message>
    <message>
        <source>{file} holds no workbook.</source>
        <translation>{file} ei sisalda töövihikut.</translation>
    </message>
    <message>
        <source>{file} is neither a workbook (.xlsx, .csv) nor an inventory (.genera). Drop the workbooks that you received, a list of companies, or a folder with them.</source>
        <translation>{file} pole töövihik (.xlsx, .csv) ega ülevaade (.genera). Lohista siia saadud töövihikud, ettevõtete loend või kaust nendega.</translation>
    </message>
    <message>
        <source>{file} is not in {folder} any more.</source>
        <translation>{file} pole enam kaustas {folder}.</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Inventories (*.genera)</source>
        <translation>Ülevaated (*.genera)</translation>
    </message>
    <message>
        <source>Open an inventory</source>
        <translation>Ava ülevaade</translation>
    </message>
    <message>
        <source>Open the starter workbook</source>
        <translation>Ava algtöövihik</translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation>Kus on {file}?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Töövihikud (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>AskPassword</name>
    <message>
        <source>Password</source>
        <translation>Parool</translation>
    </message>
    <message>
        <source>{file} is protected. What is its password?</source>
        <translation>{file} on kaitstud. Mis on selle parool?</translation>
    </message>
</context>
<context>
    <name>AskedColumn</name>
    <message>
        <source>Company form</source>
        <translation>Ettevõtte vorm</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastatud</translation>
    </message>
    <message>
        <source>answered {when}</source>
        <translation>vastatud {when}</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>küsitud {when}</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>küsitud, vastust veel pole</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>küsimata</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Making a backup</source>
        <translation>Varukoopia tegemine</translation>
    </message>
    <message>
        <source>The backup is {file}.</source>
        <translation>Varukoopia on {file}.</translation>
    </message>
    <message>
        <source>The backups of an inventory on a server are made by its administrator.</source>
        <translation>Serveris oleva ülevaate varukoopiaid teeb selle haldur.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>Varukoopiad</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Tee varukoopia kohe</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Taasta</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Taasta varukoopia ajast {when}</translation>
    </message>
    <message>
        <source>The first one is made before the first import, or now.</source>
        <translation>Esimene tehakse enne esimest importi või kohe.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Varukoopiat veel pole</translation>
    </message>
    <message>
        <source>Whole copies of the inventory, in a folder beside it. The program makes one before every import, merge, change of the questionnaire and upgrade, and one a day. What a restored one replaces is kept too.</source>
        <translation>Ülevaate täielikud koopiad, kaustas selle kõrval. Programm teeb koopia enne iga importi, ühendamist, küsimustiku muutmist ja uuendamist ning kord päevas. Alles jääb ka see, mille taastatu asendab.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No decision yet</source>
        <translation>Otsust veel pole</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Ettevalmistus</translation>
    </message>
    <message>
        <source>Who goes where</source>
        <translation>Kes kuhu läheb</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ja veel {n}</translation>
    </message>
    <message>
        <source>next action {day}</source>
        <translation>järgmine tegevus {day}</translation>
    </message>
    <message>
        <source>score {n}</source>
        <translation>skoor {n}</translation>
    </message>
    <message>
        <source>{n} action late</source>
        <translation>{n} tegevus hilineb</translation>
    </message>
    <message>
        <source>{n} actions late</source>
        <translation>{n} tegevust hilineb</translation>
    </message>
    <message>
        <source>{n} blocked</source>
        <translation>{n} takistatud</translation>
    </message>
</context>
<context>
    <name>CaseFoot</name>
    <message>
        <source> or </source>
        <translation> või </translation>
    </message>
    <message>
        <source>Another answer…</source>
        <translation>Muu vastus…</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Erinev</translation>
    </message>
    <message>
        <source>Enter: next case</source>
        <translation>Enter: järgmine juhtum</translation>
    </message>
    <message>
        <source>Home cluster's</source>
        <translation>Koduklastri</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hiljem</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ava kirje</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Nähtud</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>Viimane</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Võta viimane tagasi</translation>
    </message>
    <message>
        <source>X: leave the side in focus out · {next}</source>
        <translation>X: jäta fookuses olev pool välja · {next}</translation>
    </message>
    <message>
        <source>{keys}: keep that side of the row in focus · {next}</source>
        <translation>{keys}: jäta fookuses oleva rea see pool · {next}</translation>
    </message>
    <message>
        <source>{n} other answer is the same</source>
        <translation>{n} muu vastus on sama</translation>
    </message>
    <message>
        <source>{n} other answers are the same</source>
        <translation>{n} muud vastust on samad</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Case {n} of {all}</source>
        <translation>Juhtum {n}/{all}</translation>
    </message>
    <message>
        <source>Merged without asking: {n} of {all}</source>
        <translation>Küsimata ühendatud: {n}/{all}</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Järgmine juhtum</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Eelmine juhtum</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopeeri pildina</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopeeri tabel</translation>
    </message>
    <message>
        <source>Pictures (*.svg)</source>
        <translation>Pildid (*.svg)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Salvesta SVG-na…</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Salvesta töövihikuna…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvesta pilt</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Näita pilti</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Näita tabelit</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Pilt on lõikelaual.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Tabel on lõikelaual.</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation>Siin pole midagi näidata.</translation>
    </message>
    <message>
        <source>{chart}: table, copy, save</source>
        <translation>{chart}: tabel, kopeerimine, salvestamine</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>Faili {file} ei saanud kirjutada. Vali teine koht.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} kirjutati.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Eemaldamiseks vajuta Delete</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Add</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Lisa: {name}</translation>
    </message>
    <message>
        <source>Nothing to choose yet: it depends on another answer</source>
        <translation>Veel pole midagi valida: see sõltub teisest vastusest</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Nothing found</source>
        <translation>Midagi ei leitud</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Otsi</translation>
    </message>
</context>
<context>
    <name>CompanyFormDesk</name>
    <message>
        <source>Company form</source>
        <translation>Ettevõtte vorm</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Kaust vormidele</translation>
    </message>
    <message>
        <source>Select a company first.</source>
        <translation>Vali kõigepealt ettevõte.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Töövihikud (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Faili {file} kirjutamine</translation>
    </message>
    <message>
        <source>{file} is ready to be sent.</source>
        <translation>{file} on saatmiseks valmis.</translation>
    </message>
    <message>
        <source>{n} answer stayed here.</source>
        <translation>{n} vastus jäi siia.</translation>
    </message>
    <message>
        <source>{n} answers stayed here.</source>
        <translation>{n} vastust jäi siia.</translation>
    </message>
    <message>
        <source>{n} forms are ready in {folder}.</source>
        <translation>{n} vormi on valmis kaustas {folder}.</translation>
    </message>
</context>
<context>
    <name>CompanyFormPage</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Company form</source>
        <translation>Ettevõtte vorm</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kellele</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Vormi keel</translation>
    </message>
    <message>
        <source>Make the form…</source>
        <translation>Tee vorm…</translation>
    </message>
    <message>
        <source>Make {n} forms…</source>
        <translation>Tee {n} vormi…</translation>
    </message>
    <message>
        <source>Makes a workbook with what is known of the company: it corrects it, fills in what is missing and sends it back to you. Your own remarks, the selection and what other clusters say stay here.</source>
        <translation>Teeb töövihiku ettevõtte kohta teadaolevaga: ettevõte parandab selle, täidab lüngad ja saadab tagasi. Oma märkused, valik ja teiste klastrite öeldu jäävad siia.</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>Vastata hiljemalt</translation>
    </message>
    <message>
        <source>Send it back to</source>
        <translation>Tagasi saata aadressil</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2026-12-18.</source>
        <translation>See pole kuupäev. Kirjuta näiteks 2026-12-18.</translation>
    </message>
    <message>
        <source>With contact persons</source>
        <translation>Koos kontaktisikutega</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Saatesõnad</translation>
    </message>
    <message>
        <source>a date, or nothing</source>
        <translation>kuupäev või tühi</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>e-posti aadress</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ja veel {n}</translation>
    </message>
    <message>
        <source>who agreed</source>
        <translation>kes on nõustunud</translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation>{n} ettevõtet</translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation>{n} ettevõte</translation>
    </message>
</context>
<context>
    <name>CompanyProfile</name>
    <message>
        <source>Levels from 0 to 5</source>
        <translation>Tasemed 0–5</translation>
    </message>
    <message>
        <source>One company against the others</source>
        <translation>Üks ettevõte teistega võrreldes</translation>
    </message>
    <message>
        <source>Readiness for business abroad</source>
        <translation>Valmidus välistegevuseks</translation>
    </message>
    <message>
        <source>Readiness for the market</source>
        <translation>Valmidus turuks</translation>
    </message>
    <message>
        <source>Readiness for {market}</source>
        <translation>Valmidus: {market}</translation>
    </message>
    <message>
        <source>The company to look at</source>
        <translation>Vaadeldav ettevõte</translation>
    </message>
</context>
<context>
    <name>CrashDesk</name>
    <message>
        <source>Safe mode: nothing is as you left it, and the last inventory was not opened.</source>
        <translation>Turvarežiim: miski pole nii, nagu jäi, ja viimast ülevaadet ei avatud.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Käivita turvarežiimis</translation>
    </message>
    <message>
        <source>The program ended without a word last time. What was saved is safe.</source>
        <translation>Programm lõpetas eelmisel korral teateta. Salvestatu on alles.</translation>
    </message>
    <message>
        <source>The program ended without a word while it started, so it has opened nothing by itself. What was saved is safe.</source>
        <translation>Programm lõpetas käivitumisel töö midagi ütlemata ega avanud seetõttu ise midagi. Salvestatu on alles.</translation>
    </message>
    <message>
        <source>The text was copied: paste it into an e-mail.</source>
        <translation>Tekst kopeeriti: kleebi see e-kirja.</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>A file says where the mistake happened and in which version. It holds no answers and no names: attach it to an e-mail, with a sentence about what you were doing.</source>
        <translation>Fail ütleb, kus viga tekkis ja millises versioonis. Selles pole vastuseid ega nimesid: lisa see e-kirjale koos lausega, mida parasjagu tehti.</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Kopeeri selle tekst</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is on the disk. Only the last step may have to be repeated.</source>
        <translation>Kõik, mida näidati salvestatuna, on kettal. Korrata tuleb ehk vaid viimast sammu.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jätka</translation>
    </message>
    <message>
        <source>Go on working. If it happens again, start in safe mode: without the window's last state and without the graphics card.</source>
        <translation>Tööta edasi. Kui see kordub, käivita turvarežiimis: ilma akna viimase olekuta ja graafikakaardita.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Näita faili</translation>
    </message>
    <message>
        <source>Start again in safe mode</source>
        <translation>Käivita uuesti turvarežiimis</translation>
    </message>
    <message>
        <source>Tell those who look after the program</source>
        <translation>Teata programmi hooldajatele</translation>
    </message>
    <message>
        <source>The file could not be written: there is no room, or no right to write.</source>
        <translation>Faili ei saanud kirjutada: pole ruumi või kirjutusõigust.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Programm tegi vea</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Mida teha saab</translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation>Vastused on alles</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Ava kalender</translation>
    </message>
</context>
<context>
    <name>DocumentPainter</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Leht {page}/{pages}</translation>
    </message>
</context>
<context>
    <name>DuplicateLine</name>
    <message>
        <source>It is not the same as “{title}”</source>
        <translation>See pole sama mis „{title}”</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pole sama</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ava see</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Ava „{title}”</translation>
    </message>
    <message>
        <source>This may be “{title}”, which is here already.</source>
        <translation>See võib olla „{title}”, mis on juba siin.</translation>
    </message>
</context>
<context>
    <name>EditMany</name>
    <message>
        <source>Outside the table</source>
        <translation>Väljaspool tabelit</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Pealkirjata</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>jääb nii, nagu on</translation>
    </message>
</context>
<context>
    <name>EditManyPage</name>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>All of them have this answer already.</source>
        <translation>Kõigil on see vastus juba olemas.</translation>
    </message>
    <message>
        <source>Change {n} record</source>
        <translation>Muuda {n} kirje</translation>
    </message>
    <message>
        <source>Change {n} records</source>
        <translation>Muuda {n} kirjet</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Vali kõigepealt küsimus.</translation>
    </message>
    <message>
        <source>Edit several records</source>
        <translation>Muuda mitut kirjet</translation>
    </message>
    <message>
        <source>Empty the answers</source>
        <translation>Tühjenda vastused</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Täida alla</translation>
    </message>
    <message>
        <source>Give the answer that all of them are to have.</source>
        <translation>Anna vastus, mille kõik saavad.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Jäta kõik nii, nagu on</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Uus vastus</translation>
    </message>
    <message>
        <source>None of it can be taken. Each line says why.</source>
        <translation>Midagi sellest ei saa vastu võtta. Iga rida ütleb, miks.</translation>
    </message>
    <message>
        <source>Nothing changed yet. It becomes one step, which Undo takes back whole.</source>
        <translation>Midagi pole veel muudetud. Sellest saab üks samm, mille „Võta tagasi” tervikuna tühistab.</translation>
    </message>
    <message>
        <source>Nothing was changed on this page. Esc goes back to the table.</source>
        <translation>Sellel lehel ei muudetud midagi. Esc viib tagasi tabelisse.</translation>
    </message>
    <message>
        <source>Paste as new records</source>
        <translation>Kleebi uute kirjetena</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>Kleebi tabelisse</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet</source>
        <translation>Eelvaade, midagi pole veel muudetud</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Küsimus</translation>
    </message>
    <message>
        <source>The answers of the first selected record go to those below it.</source>
        <translation>Esimese valitud kirje vastused lähevad selle all olevatele.</translation>
    </message>
    <message>
        <source>The clipboard holds {rows} rows and {columns} columns.</source>
        <translation>Lõikelaual on {rows} rida ja {columns} veergu.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Mis muutuks</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} kirje</translation>
    </message>
    <message>
        <source>{n} record stays as it is.</source>
        <translation>{n} kirje jääb nii, nagu on.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} kirjet</translation>
    </message>
    <message>
        <source>{n} records stay as they are.</source>
        <translation>{n} kirjet jääb nii, nagu on.</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} tagasi lükatud</translation>
    </message>
    <message>
        <source>{n} to change</source>
        <translation>{n} muuta</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Declined to say</source>
        <translation>Ei soovi öelda</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ei kohaldu</translation>
    </message>
    <message>
        <source>Empty the answer</source>
        <translation>Tühjenda vastus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Teadmata</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Also take name, e-mail and telephone out of these answers</source>
        <translation>Võta nimi, e-post ja telefon ka neist vastustest välja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Kustuta jäädavalt</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ja veel {n}</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Import workbooks</source>
        <translation>Impordi töövihikuid</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Faili {file} importimine</translation>
    </message>
    <message>
        <source>Importing {n} workbooks</source>
        <translation>{n} töövihiku importimine</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Faili {file} lugemine</translation>
    </message>
    <message>
        <source>The import of {file} was undone: {records}.</source>
        <translation>Faili {file} import võeti tagasi: {records}.</translation>
    </message>
    <message>
        <source>Undo it all the same</source>
        <translation>Võta siiski tagasi</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>Faili {file} impordi tagasivõtmine</translation>
    </message>
    <message>
        <source>Workbooks and lists (*.xlsx *.xlsm *.csv *.zip);;All files (*)</source>
        <translation>Töövihikud ja loendid (*.xlsx *.xlsm *.csv *.zip);;Kõik failid (*)</translation>
    </message>
    <message>
        <source>a workbook that was imported before</source>
        <translation>varem imporditud töövihik</translation>
    </message>
    <message>
        <source>{file} says the same as {other}.</source>
        <translation>{file} ütleb sama mis {other}.</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} imporditi.</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} kirje</translation>
    </message>
    <message>
        <source>{n} record that you had edited went with it; the backup holds it.</source>
        <translation>Kaasa läks {n} ise muudetud kirje; see on varukoopias.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} kirjet</translation>
    </message>
    <message>
        <source>{n} records that you had edited went with it; the backup holds them.</source>
        <translation>Kaasa läks {n} ise muudetud kirjet; need on varukoopias.</translation>
    </message>
    <message>
        <source>{n} workbooks were imported.</source>
        <translation>Imporditi {n} töövihikut.</translation>
    </message>
</context>
<context>
    <name>ExportLanguage</name>
    <message>
        <source>As the window</source>
        <translation>Nagu aknas</translation>
    </message>
    <message>
        <source>It is in {language}.</source>
        <translation>Faili keel: {language}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Tühjenda filtrid</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klaster</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Mustand</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtri alus</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Pooleli</translation>
    </message>
    <message>
        <source>Only companies that are SMEs</source>
        <translation>Ainult VKEd</translation>
    </message>
    <message>
        <source>SME only</source>
        <translation>Ainult VKEd</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Väärtusahela lüli</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Valik</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näita kõiki</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation>TRL</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Sihtturg</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Probleemidega</translation>
    </message>
    <message>
        <source>at least {trl}</source>
        <translation>vähemalt {trl}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Change…</source>
        <translation>Muuda…</translation>
    </message>
    <message>
        <source>Choose the cluster that you work for.</source>
        <translation>Vali klaster, mille heaks töötad.</translation>
    </message>
    <message>
        <source>Coordinator of the alliance</source>
        <translation>Alliansi koordinaator</translation>
    </message>
    <message>
        <source>Create the inventory</source>
        <translation>Loo ülevaade</translation>
    </message>
    <message>
        <source>Everything stays in this one file. You can copy it like any other.</source>
        <translation>Kõik jääb sellesse ühte faili. Seda saab kopeerida nagu iga teist.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Jätka</translation>
    </message>
    <message>
        <source>Has the coordinator sent you a workbook?</source>
        <translation>Kas koordinaator on saatnud töövihiku?</translation>
    </message>
    <message>
        <source>Inventory (*.genera)</source>
        <translation>Ülevaade (*.genera)</translation>
    </message>
    <message>
        <source>It sets everything up: your cluster, the questionnaire and what was answered last time.</source>
        <translation>See seab kõik paika: klastri, küsimustiku ja eelmise korra vastused.</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Tutvu näidisandmetega</translation>
    </message>
    <message>
        <source>Name the file in which the inventory will be kept.</source>
        <translation>Nimeta fail, kus ülevaadet hoitakse.</translation>
    </message>
    <message>
        <source>Open an inventory…</source>
        <translation>Ava ülevaade…</translation>
    </message>
    <message>
        <source>Open from a server…</source>
        <translation>Ava serverist…</translation>
    </message>
    <message>
        <source>Open the starter workbook…</source>
        <translation>Ava algtöövihik…</translation>
    </message>
    <message>
        <source>Or begin afresh: which cluster do you work for?</source>
        <translation>Või alusta otsast: millise klastri heaks töötad?</translation>
    </message>
    <message>
        <source>The inventory of your biocluster, on your computer, without a network</source>
        <translation>Bioklastri ülevaade oma arvutis, ilma võrguta</translation>
    </message>
    <message>
        <source>Where the inventory will be</source>
        <translation>Kus ülevaade asub</translation>
    </message>
    <message>
        <source>merges the clusters' workbooks</source>
        <translation>ühendab klastrite töövihikud</translation>
    </message>
    <message>
        <source>not in {folder} any more</source>
        <translation>pole enam kaustas {folder}</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>serveris</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Back to the list (Alt+Up)</source>
        <translation>Tagasi loendisse (Alt+Up)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Mustand</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Märgi valmiks</translation>
    </message>
    <message>
        <source>Next record (Alt+Right)</source>
        <translation>Järgmine kirje (Alt+Right)</translation>
    </message>
    <message>
        <source>Previous record (Alt+Left)</source>
        <translation>Eelmine kirje (Alt+Left)</translation>
    </message>
    <message>
        <source>Problems and history</source>
        <translation>Probleemid ja ajalugu</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Ava uuesti</translation>
    </message>
    <message>
        <source>Send a form to the company…</source>
        <translation>Saada ettevõttele vorm…</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n}/{count}</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Further questions</source>
        <translation>Muud küsimused</translation>
    </message>
    <message>
        <source>New: {form}</source>
        <translation>Uus: {form}</translation>
    </message>
</context>
<context>
    <name>FormRemarks</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Confirm it as unchanged</source>
        <translation>Kinnita muutmata</translation>
    </message>
    <message>
        <source>This record is complete. Reopen it to change an answer.</source>
        <translation>See kirje on valmis. Vastuse muutmiseks ava see uuesti.</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Answered</source>
        <translation>Vastatud</translation>
    </message>
    <message>
        <source>Leave out the questions that need no answer (Ctrl+Shift+R)</source>
        <translation>Jäta välja küsimused, mis vastust ei vaja (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Leave out what is answered or needs no answer (Ctrl+Shift+M)</source>
        <translation>Jäta välja vastatud ja need, mis vastust ei vaja (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Missing only</source>
        <translation>Ainult puuduvad</translation>
    </message>
    <message>
        <source>Required only</source>
        <translation>Ainult kohustuslikud</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Osad</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>All changes</source>
        <translation>Kõik muudatused</translation>
    </message>
    <message>
        <source>History of “{label}”</source>
        <translation>Ajalugu: „{label}”</translation>
    </message>
    <message>
        <source>Put the cursor into a question to read what it means.</source>
        <translation>Vii kursor küsimusse, et lugeda, mida see tähendab.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>A list that you have already, in Excel or CSV, need not be typed: drop it on the window.</source>
        <translation>Olemasolevat Exceli või CSV loendit pole vaja uuesti tippida: lohista see aknasse.</translation>
    </message>
    <message>
        <source>Here belongs what you know about each {form}. The first one takes about ten minutes.</source>
        <translation>Siia käib see, mida on teada: {form}. Esimene võtab umbes kümme minutit.</translation>
    </message>
    <message>
        <source>Here belongs what you know about your own cluster: one profile, kept up to date.</source>
        <translation>Siia käib see, mida on teada oma klastri kohta: üks profiil, mida hoitakse ajakohasena.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Impordi loend…</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Impordi töövihikuid…</translation>
    </message>
    <message>
        <source>{forms} come with the clusters' workbooks: drop them on the window.</source>
        <translation>{forms} tulevad klastrite töövihikutega: lohista need aknasse.</translation>
    </message>
    <message>
        <source>“Make the starters of all clusters…” in the menu File writes what each cluster begins with.</source>
        <translation>„Tee kõigi klastrite algtöövihikud…” menüüs Fail kirjutab selle, millega iga klaster alustab.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>For clusters</source>
        <translation>Klastritele</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Kõigile</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Koordinaatorile</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Üheski teemas pole neid sõnu.</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Otsi abist</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Teema</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Mustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>by a decision</source>
        <translation>otsusega</translation>
    </message>
    <message>
        <source>by a new questionnaire</source>
        <translation>uue küsimustikuga</translation>
    </message>
    <message>
        <source>from a workbook</source>
        <translation>töövihikust</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tagasi võetud</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>tühistatud</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Bring back {value}</source>
        <translation>Too tagasi {value}</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Too see tagasi</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>enne: {value}</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Erase everywhere…</source>
        <translation>Kustuta kõikjalt…</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>Liiguta alla (Alt+Down loendis)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>Liiguta üles (Alt+Up loendis)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n}/{count}</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>empty</source>
        <translation>tühi</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to…</source>
        <translation>Hüppa…</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Found</source>
        <translation>Leitud</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Sellise nimega pole midagi.</translation>
    </message>
    <message>
        <source>Record, question, page or command</source>
        <translation>Kirje, küsimus, leht või käsk</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>LastRoundLine</name>
    <message>
        <source>Last round</source>
        <translation>Eelmine voor</translation>
    </message>
    <message>
        <source>Last round: {answer}</source>
        <translation>Eelmine voor: {answer}</translation>
    </message>
    <message>
        <source>as last round</source>
        <translation>nagu eelmises voorus</translation>
    </message>
</context>
<context>
    <name>LastRoundNote</name>
    <message>
        <source>Take over</source>
        <translation>Võta üle</translation>
    </message>
</context>
<context>
    <name>LinkEditor</name>
    <message>
        <source>New…</source>
        <translation>Uus…</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Ava see kirje</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Column {letter}</source>
        <translation>Veerg {letter}</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ära impordi</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rida {number}</translation>
    </message>
    <message>
        <source>has no name and stays out</source>
        <translation>nimeta, jääb välja</translation>
    </message>
    <message>
        <source>imported before</source>
        <translation>varem imporditud</translation>
    </message>
    <message>
        <source>may be here already: {title}</source>
        <translation>võib juba siin olla: {title}</translation>
    </message>
</context>
<context>
    <name>ListImportDesk</name>
    <message>
        <source>Importing {file}</source>
        <translation>Faili {file} importimine</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Faili {file} lugemine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>{n} draft was made.</source>
        <translation>Tehti {n} mustand.</translation>
    </message>
    <message>
        <source>{n} drafts were made.</source>
        <translation>Tehti {n} mustandit.</translation>
    </message>
</context>
<context>
    <name>ListImportPage</name>
    <message>
        <source>All {n}</source>
        <translation>Kõik {n}</translation>
    </message>
    <message>
        <source>Also import the rows that may be here already</source>
        <translation>Impordi ka read, mis võivad juba siin olla</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ära impordi</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Impordi loend</translation>
    </message>
    <message>
        <source>Import {n} row</source>
        <translation>Impordi {n} rida</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>Impordi {n} rida</translation>
    </message>
    <message>
        <source>No row has a name. Choose the column that holds it.</source>
        <translation>Ühelgi real pole nime. Vali veerg, kus see on.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Importimata</translation>
    </message>
    <message>
        <source>Nothing changed yet. The rows become drafts; a backup is made first, and it can be undone.</source>
        <translation>Midagi pole veel muudetud. Ridadest saavad mustandid; enne tehakse varukoopia ja impordi saab tagasi võtta.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Selles pole midagi uut.</translation>
    </message>
    <message>
        <source>Preview, nothing imported yet</source>
        <translation>Eelvaade, midagi pole veel imporditud</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Leht</translation>
    </message>
    <message>
        <source>The rows become</source>
        <translation>Ridadest saavad</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Mis ridadest saab</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Mida veerud tähendavad</translation>
    </message>
    <message>
        <source>{n} here already</source>
        <translation>{n} juba siin</translation>
    </message>
    <message>
        <source>{n} maybe here</source>
        <translation>{n} ehk siin</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} uut</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} probleem</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} probleemi</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} rida</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} rida</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No messages yet</source>
        <translation>Teateid veel pole</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
</context>
<context>
    <name>MarketFocus</name>
    <message>
        <source>Companies by planned entry</source>
        <translation>Ettevõtted kavandatud turuletuleku järgi</translation>
    </message>
    <message>
        <source>Market signal</source>
        <translation>Turusignaal</translation>
    </message>
    <message>
        <source>Nobody aims at: {markets}.</source>
        <translation>Keegi ei sihi: {markets}.</translation>
    </message>
    <message>
        <source>Ready products</source>
        <translation>Valmis tooted</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaalid</translation>
    </message>
    <message>
        <source>TRL {n} or more</source>
        <translation>TRL {n} või rohkem</translation>
    </message>
    <message>
        <source>Where companies want to go</source>
        <translation>Kuhu ettevõtted soovivad</translation>
    </message>
    <message>
        <source>as their first market</source>
        <translation>oma esimese turuna</translation>
    </message>
    <message>
        <source>companies aim there</source>
        <translation>ettevõtet sihib sinna</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>ettevalmistamisel</translation>
    </message>
    <message>
        <source>priority of {n} cluster</source>
        <translation>{n} klastri prioriteet</translation>
    </message>
    <message>
        <source>priority of {n} clusters</source>
        <translation>{n} klastri prioriteet</translation>
    </message>
    <message>
        <source>with a product of TRL {n} or more</source>
        <translation>toode tasemel TRL {n} või rohkem</translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>Asking the server</source>
        <translation>Serverilt küsimine</translation>
    </message>
    <message>
        <source>Everything is shown as it is now.</source>
        <translation>Kõike näidatakse nii, nagu see praegu on.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>An action</source>
        <translation>Tegevus</translation>
    </message>
    <message>
        <source>An answer is wrong</source>
        <translation>Vastus on vale</translation>
    </message>
    <message>
        <source>Answers that disagree, possible duplicates, and problems in workbooks</source>
        <translation>Vasturääkivad vastused, võimalikud duplikaadid ja probleemid töövihikutes</translation>
    </message>
    <message>
        <source>Blocked: {action}</source>
        <translation>Takistatud: {action}</translation>
    </message>
    <message>
        <source>Changed since the last workbook was made</source>
        <translation>Muutunud pärast viimase töövihiku tegemist</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Everything is complete.</source>
        <translation>Kõik on valmis.</translation>
    </message>
    <message>
        <source>It is what you send.</source>
        <translation>See saadetakse ära.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Vaata uuesti</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puudub</translation>
    </message>
    <message>
        <source>No answers disagree, and no possible duplicates are open.</source>
        <translation>Vasturääkivaid vastuseid ega avatud võimalikke duplikaate pole.</translation>
    </message>
    <message>
        <source>No workbook has been made yet</source>
        <translation>Töövihikut pole veel tehtud</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Veel pole</translation>
    </message>
    <message>
        <source>Not confirmed in this round: look it through, then confirm it or reopen it</source>
        <translation>Selles voorus kinnitamata: vaata läbi, siis kinnita või ava uuesti</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be marked complete</source>
        <translation>Midagi ei puudu: selle saab märkida valmiks</translation>
    </message>
    <message>
        <source>Nothing waits in Review</source>
        <translation>Otsustamist ei oota midagi</translation>
    </message>
    <message>
        <source>Round {round}, since {day}.</source>
        <translation>Voor {round}, alates {day}.</translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation>Viimane: {when}</translation>
    </message>
    <message>
        <source>The last workbook holds everything</source>
        <translation>Viimases töövihikus on kõik</translation>
    </message>
    <message>
        <source>The program makes one before every import and one a day; you can make one now.</source>
        <translation>Programm teeb koopia enne iga importi ja kord päevas; selle saab teha ka kohe.</translation>
    </message>
    <message>
        <source>There is a backup</source>
        <translation>Varukoopia on olemas</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Varukoopiat veel pole</translation>
    </message>
    <message>
        <source>Two answers to one question: somebody has to decide</source>
        <translation>Kaks vastust ühele küsimusele: keegi peab otsustama</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Pealkirjata</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ja veel {n}</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>ettevõtet</translation>
    </message>
    <message>
        <source>in {n} days, {day}</source>
        <translation>{n} päeva pärast, {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>alates {day}</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>tugevust</translation>
    </message>
    <message>
        <source>today</source>
        <translation>täna</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <translation>homme, {day}</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>{done} of {all} clusters are complete.</source>
        <translation>{done}/{all} klastrit on valmis.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{file}, {when}</source>
        <translation>{file}, {when}</translation>
    </message>
    <message>
        <source>{n} answer missing</source>
        <translation>{n} vastus puudub</translation>
    </message>
    <message>
        <source>{n} answers missing</source>
        <translation>{n} vastust puudub</translation>
    </message>
    <message>
        <source>{n} case is open in Review</source>
        <translation>{n} juhtum ootab otsust</translation>
    </message>
    <message>
        <source>{n} cases are open in Review</source>
        <translation>{n} juhtumit ootab otsust</translation>
    </message>
    <message>
        <source>{n} cluster has sent nothing</source>
        <translation>{n} klaster pole midagi saatnud</translation>
    </message>
    <message>
        <source>{n} clusters have sent nothing</source>
        <translation>{n} klastrit pole midagi saatnud</translation>
    </message>
    <message>
        <source>{n} days late, since {day}</source>
        <translation>{n} päeva hiljaks jäänud, alates {day}</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} märkus</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} märkust</translation>
    </message>
    <message>
        <source>{n} more record</source>
        <translation>veel {n} kirje</translation>
    </message>
    <message>
        <source>{n} more records</source>
        <translation>veel {n} kirjet</translation>
    </message>
    <message>
        <source>{n} more reminder</source>
        <translation>veel {n} meeldetuletus</translation>
    </message>
    <message>
        <source>{n} more reminders</source>
        <translation>veel {n} meeldetuletust</translation>
    </message>
    <message>
        <source>{n} not complete</source>
        <translation>{n} pooleli</translation>
    </message>
    <message>
        <source>{n} of them late</source>
        <translation>neist {n} hilinenud</translation>
    </message>
    <message>
        <source>{n} to confirm</source>
        <translation>{n} kinnitada</translation>
    </message>
    <message>
        <source>{n} to decide</source>
        <translation>{n} otsustada</translation>
    </message>
    <message>
        <source>{n} with a problem</source>
        <translation>{n} probleemiga</translation>
    </message>
    <message>
        <source>{n} with problems</source>
        <translation>{n} probleemidega</translation>
    </message>
    <message>
        <source>{segment}: {companies} companies, {strengths} strengths</source>
        <translation>{segment}: ettevõtteid {companies}, tugevusi {strengths}</translation>
    </message>
</context>
<context>
    <name>OverviewDesk</name>
    <message>
        <source>Make all starters…</source>
        <translation>Tee kõik algtöövihikud…</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Uus voor</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>Vooru avamine</translation>
    </message>
    <message>
        <source>Round {round} is open. Send the clusters new starter workbooks.</source>
        <translation>Voor {round} on avatud. Saada klastritele uued algtöövihikud.</translation>
    </message>
    <message>
        <source>The answers of now stay beside the fields as those of the last round.
Send new starter workbooks afterwards: they bring the round to the clusters.

What is the new round called?</source>
        <translation>Praegused vastused jäävad väljade kõrvale eelmise vooru vastustena.
Saada pärast uued algtöövihikud: need viivad vooru klastritesse.

Mis on uue vooru nimi?</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Before you send</source>
        <translation>Enne saatmist</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Ekspordi töövihik…</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Impordi töövihikuid…</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Viimased muudatused</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Uus voor…</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Lahtised küsimused</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Koondvaade</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edenemine</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Meeldetuletused</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Kes on vastanud</translation>
    </message>
    <message>
        <source>The alliance in the value chain</source>
        <translation>Allianss väärtusahelas</translation>
    </message>
    <message>
        <source>Your place in the value chain</source>
        <translation>Oma koht väärtusahelas</translation>
    </message>
</context>
<context>
    <name>OwnAnswerPane</name>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>Anna kõigepealt vastus.</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Jäta see vastus</translation>
    </message>
</context>
<context>
    <name>Painting</name>
    <message>
        <source>Painting the pages</source>
        <translation>Lehtede joonistamine</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Peatatud.</translation>
    </message>
</context>
<context>
    <name>PersonDesk</name>
    <message>
        <source>Agreements to look at</source>
        <translation>Ülevaatamist vajavad nõusolekud</translation>
    </message>
    <message>
        <source>All that is known of this person goes: from the records below, their history, the last round, what was received, and every backup. This cannot be undone, and a backup does not bring it back. Whoever receives your next workbook erases this person too.</source>
        <translation>Kõik, mida selle isiku kohta teatakse, kaob: allolevatest kirjetest, nende ajaloost, eelmisest voorust, vastuvõetust ja igast varukoopiast. Seda ei saa tagasi võtta ja varukoopia ei too seda tagasi. Järgmise töövihiku saaja kustutab selle isiku samuti.</translation>
    </message>
    <message>
        <source>Ask again after {n} months</source>
        <translation>Küsi uuesti {n} kuu pärast</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Kontaktisik nimeta</translation>
    </message>
    <message>
        <source>Erase {name} everywhere and for ever?</source>
        <translation>Kas kustutada {name} kõikjalt ja jäädavalt?</translation>
    </message>
    <message>
        <source>Erasing a person everywhere</source>
        <translation>Isiku kustutamine kõikjalt</translation>
    </message>
    <message>
        <source>Every agreement is complete and recent. Search for somebody above.</source>
        <translation>Kõik nõusolekud on täielikud ja värsked. Otsi ülal kedagi.</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Kõik selle isiku kohta</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Puudub: {what}</translation>
    </message>
    <message>
        <source>Nobody here has a name, e-mail or telephone like this.</source>
        <translation>Kellelgi siin pole sellist nime, e-posti aadressi ega telefoni.</translation>
    </message>
    <message>
        <source>Old agreement</source>
        <translation>Vana nõusolek</translation>
    </message>
    <message>
        <source>Text (*.json)</source>
        <translation>Tekst (*.json)</translation>
    </message>
    <message>
        <source>The person was erased everywhere, in the backups too.</source>
        <translation>Isik kustutati kõikjalt, ka varukoopiatest.</translation>
    </message>
    <message>
        <source>The same words still stand in other answers of {places}: change them where they are about this person.</source>
        <translation>Samad sõnad on veel teistes vastustes ({places}): muuda neid, kui need käivad selle isiku kohta.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Pealkirjata</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Faili {file} kirjutamine</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>nõusolek {day}</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>nõusolek</translation>
    </message>
    <message>
        <source>date</source>
        <translation>kuupäev</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>eesmärk</translation>
    </message>
    <message>
        <source>this contact</source>
        <translation>see kontaktisik</translation>
    </message>
    <message>
        <source>{file} tells everything that is kept of this person.</source>
        <translation>{file} ütleb kõik, mida selle isiku kohta hoitakse.</translation>
    </message>
    <message>
        <source>{n} person found</source>
        <translation>Leiti {n} isik</translation>
    </message>
    <message>
        <source>{n} person is recorded</source>
        <translation>Kirjas on {n} isik</translation>
    </message>
    <message>
        <source>{n} persons are recorded</source>
        <translation>Kirjas on {n} isikut</translation>
    </message>
    <message>
        <source>{n} persons found</source>
        <translation>Leiti {n} isikut</translation>
    </message>
    <message>
        <source>{title} · {question} “{said}”</source>
        <translation>{title} · {question} „{said}”</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>As a file…</source>
        <translation>Failina…</translation>
    </message>
    <message>
        <source>Erase {name} everywhere</source>
        <translation>Kustuta {name} kõikjalt</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Kustuta…</translation>
    </message>
    <message>
        <source>Everything about {name} as a file</source>
        <translation>Kõik failina: {name}</translation>
    </message>
    <message>
        <source>Name, e-mail or telephone</source>
        <translation>Nimi, e-post või telefon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Open the contact {name}</source>
        <translation>Ava kontaktisik {name}</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Isikuandmed</translation>
    </message>
    <message>
        <source>Persons are recorded only as contacts, and leave this computer only with an agreement, its date and its purpose. Whoever asks to be forgotten is erased everywhere: in the records, their history, the last round, what was received, and all backups of this inventory.</source>
        <translation>Isikud on kirjas ainult kontaktisikutena ja lahkuvad sellest arvutist üksnes nõusolekuga, millel on kuupäev ja eesmärk. Kes soovib unustamist, kustutatakse kõikjalt: kirjetest, nende ajaloost, eelmisest voorust, vastuvõetust ja selle ülevaate kõigist varukoopiatest.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choose…</source>
        <translation>Vali…</translation>
    </message>
</context>
<context>
    <name>PreviewLines</name>
    <message>
        <source>Draft</source>
        <translation>Mustand</translation>
    </message>
    <message>
        <source>Everything in it is here already, from {file}. Nothing would change.</source>
        <translation>Kõik selles olev on juba siin, failist {file}. Midagi ei muutuks.</translation>
    </message>
    <message>
        <source>Nothing changed yet. A backup is made first.</source>
        <translation>Midagi pole veel muudetud. Enne tehakse varukoopia.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Selles pole midagi uut.</translation>
    </message>
    <message>
        <source>This is older than what is here: nothing in it is new, and newer answers stay.</source>
        <translation>See on vanem kui siinne: selles pole midagi uut ja uuemad vastused jäävad.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Pealkirjata</translation>
    </message>
    <message>
        <source>changed here too: both are kept</source>
        <translation>muudetud ka siin: alles jäävad mõlemad</translation>
    </message>
    <message>
        <source>edited outside the program</source>
        <translation>muudetud väljaspool programmi</translation>
    </message>
    <message>
        <source>new, {n} answer</source>
        <translation>uus, {n} vastus</translation>
    </message>
    <message>
        <source>new, {n} answers</source>
        <translation>uus, {n} vastust</translation>
    </message>
    <message>
        <source>questionnaire {version}</source>
        <translation>küsimustik {version}</translation>
    </message>
    <message>
        <source>questionnaire {version}, here {ours}</source>
        <translation>küsimustik {version}, siin {ours}</translation>
    </message>
    <message>
        <source>round {round}</source>
        <translation>voor {round}</translation>
    </message>
    <message>
        <source>sent by {device}, made {when}</source>
        <translation>saatnud {device}, tehtud {when}</translation>
    </message>
    <message>
        <source>the reply of {company} to its form of {when}</source>
        <translation>{company} vastus oma vormile, {when}</translation>
    </message>
    <message>
        <source>was deleted there; it would be deleted here too</source>
        <translation>kustutati seal; kustutataks ka siin</translation>
    </message>
    <message>
        <source>was sent before, is not in this file. Nothing is deleted.</source>
        <translation>saadeti varem, selles failis pole. Midagi ei kustutata.</translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation>{n} vastus</translation>
    </message>
    <message>
        <source>{n} answer is newer here and stays</source>
        <translation>{n} vastus on siin uuem ja jääb</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} vastust</translation>
    </message>
    <message>
        <source>{n} answers are newer here and stay</source>
        <translation>{n} vastust on siin uuemad ja jäävad</translation>
    </message>
    <message>
        <source>{n} answers are still needed</source>
        <translation>veel on vaja {n} vastust</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvesta PDF-ina</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Vali kõigepealt kirje.</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} on valmis.</translation>
    </message>
    <message>
        <source>{title} was printed.</source>
        <translation>{title} prinditi.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>As a profile</source>
        <translation>Profiilina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Only what is answered</source>
        <translation>Ainult vastatud</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Prinditavad lehed</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prindi</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Prindi…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvesta PDF-ina…</translation>
    </message>
    <message>
        <source>The first {n} records are shown here; all of them are printed.</source>
        <translation>Siin näidatakse esimest {n} kirjet; prinditakse kõik.</translation>
    </message>
    <message>
        <source>With its readiness</source>
        <translation>Koos valmidusega</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Koos isikuandmetega</translation>
    </message>
    <message>
        <source>against the median: not to pass on</source>
        <translation>mediaaniga võrreldes: mitte edasi anda</translation>
    </message>
    <message>
        <source>of people who agreed</source>
        <translation>nõusoleku andnutelt</translation>
    </message>
    <message>
        <source>one page to hand over</source>
        <translation>üks leht üleandmiseks</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} leht</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} lehte</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Faili ei leitud.
Kontrolli, kas failinimi on õige.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 on juba olemas.
Kas asendada see?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vali</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Kustuta</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Uus kaust</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ava</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Nimeta ümber</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvesta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Loo uus kaust</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Üksikasjalik vaade</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Kaust:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Faili&amp;nimi:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Faili tüübid:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Loendivaade</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Otsi kohast:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Minu arvuti</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ülemkaust</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Näita &amp;peidetud faile</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Muutmise aeg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Suurus</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tüüp</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Kl&amp;eebi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Tee &amp;uuesti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Lõika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Vali kõik</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ei</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Jah</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Rakenda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Lähtesta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Kl&amp;eebi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Tee &amp;uuesti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Lõika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Vali kõik</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>A box to tick.</source>
        <translation>Märgitav ruut.</translation>
    </message>
    <message>
        <source>A day and a time of day.</source>
        <translation>Päev ja kellaaeg.</translation>
    </message>
    <message>
        <source>A day, typed in any usual way or chosen in the calendar.</source>
        <translation>Päev, tavapäraselt kirjutatud või kalendrist valitud.</translation>
    </message>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>Arv {least} kuni {most}.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Arv.</translation>
    </message>
    <message>
        <source>A record that is here already, or a new one.</source>
        <translation>Siin juba olev kirje või uus.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Tekst.</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translation>Kellaaeg.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Täisarv.</translation>
    </message>
    <message>
        <source>About a person: it leaves this computer only with that person’s consent.</source>
        <translation>Käib isiku kohta: lahkub sellest arvutist ainult tema nõusolekul.</translation>
    </message>
    <message>
        <source>Alt+= takes over last round’s answer.</source>
        <translation>Alt+= võtab üle eelmise vooru vastuse.</translation>
    </message>
    <message>
        <source>Any of {n} choices.</source>
        <translation>Üks või mitu {n} valikust.</translation>
    </message>
    <message>
        <source>As a column of the table.</source>
        <translation>Tabeli veeruna.</translation>
    </message>
    <message>
        <source>Asked because of</source>
        <translation>Küsitakse, sest</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Valikud</translation>
    </message>
    <message>
        <source>Decides about: {questions}.</source>
        <translation>Otsustab: {questions}.</translation>
    </message>
    <message>
        <source>Esc takes back what was typed, F4 offers “unknown”, “declined” and “does not apply”.</source>
        <translation>Esc võtab tipitu tagasi, F4 pakub „teadmata”, „ei soovi öelda” ja „ei kohaldu”.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Kuidas vastata</translation>
    </message>
    <message>
        <source>In the title of the record.</source>
        <translation>Kirje pealkirjas.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Võib tühjaks jääda.</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Tingimus</translation>
    </message>
    <message>
        <source>Needed before the record is complete.</source>
        <translation>Vajalik, enne kui kirje on valmis.</translation>
    </message>
    <message>
        <source>One of {n} choices.</source>
        <translation>Üks {n} valikust.</translation>
    </message>
    <message>
        <source>One step of a scale.</source>
        <translation>Üks skaala aste.</translation>
    </message>
    <message>
        <source>Only to read.</source>
        <translation>Ainult lugemiseks.</translation>
    </message>
    <message>
        <source>The one choice, or none.</source>
        <translation>Ainus valik või mitte midagi.</translation>
    </message>
    <message>
        <source>The one choice.</source>
        <translation>Ainus valik.</translation>
    </message>
    <message>
        <source>To find out whether two records are the same company.</source>
        <translation>Et selgitada, kas kaks kirjet on sama ettevõte.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Mida see tähendab</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Kus seda kasutatakse</translation>
    </message>
    <message>
        <source>Where several clusters tell of the same: {rule}.</source>
        <translation>Kui mitu klastrit räägib samast: {rule}.</translation>
    </message>
    <message>
        <source>Worked out from other answers.</source>
        <translation>Arvutatakse teistest vastustest.</translation>
    </message>
    <message>
        <source>Works out: {questions}.</source>
        <translation>Arvutab: {questions}.</translation>
    </message>
    <message>
        <source>all answers together count</source>
        <translation>kõik vastused koos</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ja veel {n}</translation>
    </message>
    <message>
        <source>every cluster keeps its own answer</source>
        <translation>igale klastrile jääb oma vastus</translation>
    </message>
    <message>
        <source>the coordinator decides</source>
        <translation>otsustab koordinaator</translation>
    </message>
    <message>
        <source>the home cluster’s answer counts</source>
        <translation>kehtib koduklastri vastus</translation>
    </message>
    <message>
        <source>the largest answer counts</source>
        <translation>kehtib suurim vastus</translation>
    </message>
    <message>
        <source>the latest answer counts</source>
        <translation>kehtib viimane vastus</translation>
    </message>
    <message>
        <source>the smallest answer counts</source>
        <translation>kehtib väikseim vastus</translation>
    </message>
</context>
<context>
    <name>QuestionLabel</name>
    <message>
        <source>Unknown, declined, does not apply (F4)</source>
        <translation>Teadmata, ei soovi öelda, ei kohaldu (F4)</translation>
    </message>
    <message>
        <source>What does this mean? (Shift+F1)</source>
        <translation>Mida see tähendab? (Shift+F1)</translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation>{label}, kohustuslik</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>An answer is needed</source>
        <translation>Vastus on vajalik</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>mistake in the file</source>
        <translation>viga failis</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>tagasi lükatud</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>märkus</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>ohutu</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>kinnitada</translation>
    </message>
</context>
<context>
    <name>QuestionnaireDesk</name>
    <message>
        <source>Changing the questionnaire</source>
        <translation>Küsimustiku muutmine</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.xlsm *.md);;All files (*)</source>
        <translation>Vormid (*.xlsx *.xlsm *.md);;Kõik failid (*)</translation>
    </message>
    <message>
        <source>Going back to the former questionnaire</source>
        <translation>Naasmine endise küsimustiku juurde</translation>
    </message>
    <message>
        <source>Load a new version</source>
        <translation>Laadi uus versioon</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Faili {file} lugemine</translation>
    </message>
    <message>
        <source>The former version of the questionnaire is in use again.</source>
        <translation>Küsimustiku endine versioon on taas kasutusel.</translation>
    </message>
    <message>
        <source>The new version of the questionnaire is in use.</source>
        <translation>Küsimustiku uus versioon on kasutusel.</translation>
    </message>
    <message>
        <source>Version {version} is in use.</source>
        <translation>Versioon {version} on kasutusel.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireLines</name>
    <message>
        <source>Mend the mistakes in the file, save it and load it again. Nothing was changed.</source>
        <translation>Paranda failis vead, salvesta ja laadi uuesti. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>Nothing changed yet. A backup is made first, and the change can be undone.</source>
        <translation>Midagi pole veel muudetud. Enne tehakse varukoopia ja muudatuse saab tagasi võtta.</translation>
    </message>
    <message>
        <source>The refused changes would harm answers. Mend the file and load it again.</source>
        <translation>Tagasi lükatud muudatused kahjustaksid vastuseid. Paranda fail ja laadi see uuesti.</translation>
    </message>
    <message>
        <source>This is the questionnaire in use. Nothing would change.</source>
        <translation>See küsimustik on kasutusel. Midagi ei muutuks.</translation>
    </message>
    <message>
        <source>applied, {when}</source>
        <translation>rakendatud, {when}</translation>
    </message>
    <message>
        <source>undone, {when}</source>
        <translation>tagasi võetud, {when}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versioon {version}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>veel {n}</translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation>{n} küsimus</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} küsimust</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} kirje</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} kirjet</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>All {n}</source>
        <translation>Kõik {n}</translation>
    </message>
    <message>
        <source>Apply the new version</source>
        <translation>Rakenda uus versioon</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muudatused</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Ära rakenda</translation>
    </message>
    <message>
        <source>Forms in use</source>
        <translation>Kasutusel vormid</translation>
    </message>
    <message>
        <source>Load a new version…</source>
        <translation>Laadi uus versioon…</translation>
    </message>
    <message>
        <source>No new version in preview</source>
        <translation>Eelvaates pole uut versiooni</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Veel pole.</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet. A backup is made first; the change can be undone.</source>
        <translation>Eelvaade, midagi pole veel muudetud. Enne tehakse varukoopia; muudatuse saab tagasi võtta.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Küsimustik</translation>
    </message>
    <message>
        <source>The questionnaire is written in Excel, in the XLSForm format. Change a copy, and load it here.</source>
        <translation>Küsimustik kirjutatakse Excelis, XLSForm-vormingus. Muuda koopiat ja laadi see siia.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Võta see muudatus tagasi</translation>
    </message>
    <message>
        <source>What the new version would change</source>
        <translation>Mida uus versioon muudaks</translation>
    </message>
    <message>
        <source>You see what it means for the records before anything changes.</source>
        <translation>Näed, mida see kirjetele tähendab, enne kui midagi muutub.</translation>
    </message>
    <message>
        <source>{n} mistake</source>
        <translation>{n} viga</translation>
    </message>
    <message>
        <source>{n} mistakes</source>
        <translation>{n} viga</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} tagasi lükatud</translation>
    </message>
    <message>
        <source>{n} remark</source>
        <translation>{n} märkus</translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation>{n} märkust</translation>
    </message>
    <message>
        <source>{n} safe</source>
        <translation>{n} ohutut</translation>
    </message>
    <message>
        <source>{n} to confirm</source>
        <translation>{n} kinnitada</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Lehed</translation>
    </message>
</context>
<context>
    <name>ReceivedLines</name>
    <message>
        <source>Imported: {when}.</source>
        <translation>Imporditud: {when}.</translation>
    </message>
    <message>
        <source>Undone: {when}. This is what it had changed.</source>
        <translation>Tagasi võetud: {when}. Seda oli see muutnud.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Pealkirjata</translation>
    </message>
    <message>
        <source>new, {n} answer</source>
        <translation>uus, {n} vastus</translation>
    </message>
    <message>
        <source>new, {n} answers</source>
        <translation>uus, {n} vastust</translation>
    </message>
    <message>
        <source>sent by {device}, made {when}</source>
        <translation>saatnud {device}, tehtud {when}</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>kustutati</translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation>{n} vastus</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} vastust</translation>
    </message>
    <message>
        <source>{n} record that was sent before was not in it; nothing was deleted.</source>
        <translation>{n} varem saadetud kirjet selles polnud; midagi ei kustutatud.</translation>
    </message>
    <message>
        <source>{n} records that were sent before were not in it; nothing was deleted.</source>
        <translation>{n} varem saadetud kirjet selles polnud; midagi ei kustutatud.</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>The entry was removed.</source>
        <translation>Rida eemaldati.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Write mine all the same</source>
        <translation>Kirjuta siiski minu oma</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>mustand</translation>
    </message>
    <message>
        <source>{n} answer missing</source>
        <translation>{n} vastus puudub</translation>
    </message>
    <message>
        <source>{n} answers missing</source>
        <translation>{n} vastust puudub</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} probleem</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} probleemi</translation>
    </message>
    <message>
        <source>{n} record deleted.</source>
        <translation>{n} kirje kustutatud.</translation>
    </message>
    <message>
        <source>{n} records deleted.</source>
        <translation>{n} kirjet kustutatud.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>(no name yet)</source>
        <translation>(nimi veel puudub)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastused</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muudetud</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Pealkirjata</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>mustand</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} puudu</translation>
    </message>
    <message>
        <source>{n} of {count} answered</source>
        <translation>vastatud {n}/{count}</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} probleem</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} probleemi</translation>
    </message>
</context>
<context>
    <name>RecordTablePage</name>
    <message>
        <source>As usual: what fits</source>
        <translation>Nagu tavaliselt: mis mahub</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Veerud</translation>
    </message>
    <message>
        <source>Enter opens, F2 edits what is selected, Ctrl V pastes from Excel, Ctrl D fills down.</source>
        <translation>Enter avab, F2 muudab valitut, Ctrl V kleebib Excelist, Ctrl D täidab alla.</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Tutvu näidisandmetega</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Vastuseta</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Vasteid pole</translation>
    </message>
    <message>
        <source>No record has these words or this state.</source>
        <translation>Üheski kirjes pole neid sõnu või seda olekut.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Siin pole veel midagi</translation>
    </message>
    <message>
        <source>Search all text…</source>
        <translation>Otsi kogu tekstist…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näita kõiki</translation>
    </message>
    <message>
        <source>{n} incomplete</source>
        <translation>{n} pooleli</translation>
    </message>
    <message>
        <source>{n} record selected</source>
        <translation>{n} kirje valitud</translation>
    </message>
    <message>
        <source>{n} records selected</source>
        <translation>{n} kirjet valitud</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown}/{all}</translation>
    </message>
</context>
<context>
    <name>RecordTrail</name>
    <message>
        <source>Back to “{title}”</source>
        <translation>Tagasi: „{title}”</translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>Close the list</source>
        <translation>Sulge loend</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klaster</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Kirjed arvu taga</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Pealkirjata</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} kirje</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} kirjet</translation>
    </message>
</context>
<context>
    <name>RepeatView</name>
    <message>
        <source>Add</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>Rida {n}</translation>
    </message>
    <message>
        <source>Tab in the last field adds one</source>
        <translation>Tab viimases väljas lisab uue</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Catalogue of strengths</source>
        <translation>Tugevuste kataloog</translation>
    </message>
    <message>
        <source>Making the catalogue</source>
        <translation>Kataloogi koostamine</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Aruande koostamine</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Aruanne</translation>
    </message>
    <message>
        <source>{file} and {workbook} are ready.</source>
        <translation>{file} ja {workbook} on valmis.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>An answer has changed since you said: {verdict}. Does it still hold?</source>
        <translation>Vastus on pärast otsust muutunud: {verdict}. Kas see kehtib veel?</translation>
    </message>
    <message>
        <source>Are these {n} one and the same?</source>
        <translation>Kas need {n} on üks ja sama?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Vali üks</translation>
    </message>
    <message>
        <source>Is this one and the same?</source>
        <translation>Kas see on üks ja sama?</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Jääb</translation>
    </message>
    <message>
        <source>Kept: {value}</source>
        <translation>Jääb: {value}</translation>
    </message>
    <message>
        <source>Likely, {score}</source>
        <translation>Tõenäoline, {score}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Küsimus</translation>
    </message>
    <message>
        <source>These were merged. Is that right?</source>
        <translation>Need ühendati. Kas see on õige?</translation>
    </message>
    <message>
        <source>This could not be taken over</source>
        <translation>Seda ei saanud üle võtta</translation>
    </message>
    <message>
        <source>Very likely, {score}</source>
        <translation>Väga tõenäoline, {score}</translation>
    </message>
    <message>
        <source>Weak likeness, {score}</source>
        <translation>Nõrk sarnasus, {score}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Mis on valesti</translation>
    </message>
    <message>
        <source>Which answer is right?</source>
        <translation>Kumb vastus on õige?</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Pealkirjata</translation>
    </message>
    <message>
        <source>already merged</source>
        <translation>juba ühendatud</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>mõlemad koos</translation>
    </message>
    <message>
        <source>changed since it was decided</source>
        <translation>muutunud pärast otsust</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>otsustatud</translation>
    </message>
    <message>
        <source>different</source>
        <translation>erinev</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>erineb</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>igaühel oma</translation>
    </message>
    <message>
        <source>home cluster</source>
        <translation>koduklaster</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>jäetud</translation>
    </message>
    <message>
        <source>later</source>
        <translation>hiljem</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>välja jäetud</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>andmata</translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>võimalik duplikaat</translation>
    </message>
    <message>
        <source>the highest</source>
        <translation>suurim</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>viimane</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>väikseim</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>ainus</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>{n} answer differs</source>
        <translation>{n} vastus erineb</translation>
    </message>
    <message>
        <source>{n} answers differ</source>
        <translation>{n} vastust erineb</translation>
    </message>
    <message>
        <source>{n} possible duplicates</source>
        <translation>{n} võimalikku duplikaati</translation>
    </message>
    <message>
        <source>{n} problem in a workbook</source>
        <translation>{n} probleem töövihikus</translation>
    </message>
    <message>
        <source>{n} problems in a workbook</source>
        <translation>{n} probleemi töövihikus</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Otsused (*.json)</translation>
    </message>
    <message>
        <source>Take over decisions</source>
        <translation>Võta otsused üle</translation>
    </message>
    <message>
        <source>Taking over {file}</source>
        <translation>Faili {file} ülevõtmine</translation>
    </message>
    <message>
        <source>The last decision was taken back.</source>
        <translation>Viimane otsus võeti tagasi.</translation>
    </message>
    <message>
        <source>{n} case is open</source>
        <translation>{n} juhtum on lahtine</translation>
    </message>
    <message>
        <source>{n} cases are open</source>
        <translation>{n} juhtumit on lahtised</translation>
    </message>
    <message>
        <source>{n} decision was taken over.</source>
        <translation>Võeti üle {n} otsus.</translation>
    </message>
    <message>
        <source>{n} decisions were taken over.</source>
        <translation>Võeti üle {n} otsust.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All is decided</source>
        <translation>Kõik on otsustatud</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Juhtumid</translation>
    </message>
    <message>
        <source>Choose a case on the left to look at it again. Ctrl+Z takes the last decision back.</source>
        <translation>Vali vasakult juhtum, et seda uuesti vaadata. Ctrl+Z võtab viimase otsuse tagasi.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Otsustatud</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Pole midagi otsustada</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Otsustamine</translation>
    </message>
    <message>
        <source>The sides of the case</source>
        <translation>Juhtumi pooled</translation>
    </message>
    <message>
        <source>What the workbooks leave open comes here: answers that disagree, and possible duplicates.</source>
        <translation>Siia tuleb see, mille töövihikud lahtiseks jätavad: vasturääkivad vastused ja võimalikud duplikaadid.</translation>
    </message>
    <message>
        <source>Where the answer in focus comes from</source>
        <translation>Kust pärineb fookuses olev vastus</translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <translation>{done}/{all} otsustatud</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Take over {n} answer of the last round</source>
        <translation>Võta üle eelmise vooru {n} vastus</translation>
    </message>
    <message>
        <source>Take over {n} answers of the last round</source>
        <translation>Võta üle eelmise vooru {n} vastust</translation>
    </message>
</context>
<context>
    <name>SendingDesk</name>
    <message>
        <source>A folder for the starters of all clusters</source>
        <translation>Kaust kõigi klastrite algtöövihikutele</translation>
    </message>
    <message>
        <source>A password for the workbook. Tell it by telephone, not in the same e-mail.</source>
        <translation>Töövihiku parool. Ütle see telefonis, mitte samas e-kirjas.</translation>
    </message>
    <message>
        <source>Consolidated workbook</source>
        <translation>Koondtöövihik</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Otsused</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Otsused (*.json)</translation>
    </message>
    <message>
        <source>Export with a password</source>
        <translation>Ekspordi parooliga</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Ekspordi töövihik</translation>
    </message>
    <message>
        <source>For which cluster?</source>
        <translation>Millisele klastrile?</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>Salvesta nimega {file}</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Salvesta mujale</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvesta mujale…</translation>
    </message>
    <message>
        <source>Send back with remarks</source>
        <translation>Saada märkustega tagasi</translation>
    </message>
    <message>
        <source>Starter workbook</source>
        <translation>Algtöövihik</translation>
    </message>
    <message>
        <source>The consolidated workbook</source>
        <translation>Koondtöövihik</translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>Sama parool veel kord.</translation>
    </message>
    <message>
        <source>The starter of one cluster</source>
        <translation>Ühe klastri algtöövihik</translation>
    </message>
    <message>
        <source>The starters of all clusters</source>
        <translation>Kõigi klastrite algtöövihikud</translation>
    </message>
    <message>
        <source>The two passwords differ: nothing was exported.</source>
        <translation>Paroolid erinevad: midagi ei eksporditud.</translation>
    </message>
    <message>
        <source>The workbook to send</source>
        <translation>Saadetav töövihik</translation>
    </message>
    <message>
        <source>The workbook to send, without personal data</source>
        <translation>Saadetav töövihik isikuandmeteta</translation>
    </message>
    <message>
        <source>What is to be written behind a password?</source>
        <translation>Mida kirjutada parooli taha?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Töövihikud (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the starters</source>
        <translation>Algtöövihikute kirjutamine</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Faili {file} kirjutamine</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} on valmis.</translation>
    </message>
    <message>
        <source>{file} is ready: {decisions}.</source>
        <translation>{file} on valmis: {decisions}.</translation>
    </message>
    <message>
        <source>{file} is ready: {problems} and {corrections} are marked in it.</source>
        <translation>{file} on valmis: märgitud on {problems} ja {corrections}.</translation>
    </message>
    <message>
        <source>{file} is ready: {records}.</source>
        <translation>{file} on valmis: {records}.</translation>
    </message>
    <message>
        <source>{n} answer stayed here.</source>
        <translation>{n} vastus jäi siia.</translation>
    </message>
    <message>
        <source>{n} answers stayed here.</source>
        <translation>{n} vastust jäi siia.</translation>
    </message>
    <message>
        <source>{n} correction</source>
        <translation>{n} parandus</translation>
    </message>
    <message>
        <source>{n} corrections</source>
        <translation>{n} parandust</translation>
    </message>
    <message>
        <source>{n} decision</source>
        <translation>{n} otsus</translation>
    </message>
    <message>
        <source>{n} decisions</source>
        <translation>{n} otsust</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} probleem</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} probleemi</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} kirje</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} kirjet</translation>
    </message>
    <message>
        <source>{n} starter lies</source>
        <translation>{n} algtöövihik on</translation>
    </message>
    <message>
        <source>{n} starters lie</source>
        <translation>{n} algtöövihikut on</translation>
    </message>
    <message>
        <source>{starters} in {folder}: send each cluster its own.</source>
        <translation>{starters} kaustas {folder}: saada igale klastrile tema oma.</translation>
    </message>
</context>
<context>
    <name>ServerDesk</name>
    <message>
        <source>This computer's key ring did not take the password.</source>
        <translation>Selle arvuti võtmehoidja ei võtnud parooli vastu.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Andmebaas</translation>
    </message>
    <message>
        <source>Its name, and its port where that is another than 5432: db.alliance.example:5433</source>
        <translation>Selle nimi ja port, kui see pole 5432: db.alliance.example:5433</translation>
    </message>
    <message>
        <source>Make the coordinator's inventory there</source>
        <translation>Loo koordinaatori ülevaade sinna</translation>
    </message>
    <message>
        <source>Name the server, the database and yourself.</source>
        <translation>Nimeta server, andmebaas ja iseend.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Open from a server</source>
        <translation>Ava serverist</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parool</translation>
    </message>
    <message>
        <source>Remember in this computer's key ring</source>
        <translation>Jäta meelde selle arvuti võtmehoidjas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The program does not save it. Leave it empty where this computer has it: in its key ring, PostgreSQL's password file or PGPASSWORD.</source>
        <translation>Programm seda ei salvesta. Jäta tühjaks, kui see on selles arvutis olemas: võtmehoidjas, PostgreSQL-i paroolifailis või muutujas PGPASSWORD.</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Serveri ootamine</translation>
    </message>
    <message>
        <source>Waiting for the server of {name} to answer…</source>
        <translation>Ootame, kuni koha {name} server vastab…</translation>
    </message>
    <message>
        <source>Where several coordinators work on one inventory, it lies in a PostgreSQL database. Its administrator tells you what to write here.</source>
        <translation>Kui ühe ülevaatega töötab mitu koordinaatorit, on see PostgreSQL-i andmebaasis. Selle haldur ütleb, mida siia kirjutada.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Sinu nimi seal</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Välimus</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Nagu süsteemis</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tume</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Suur kontrast, tume</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Suur kontrast, hele</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Language of workbooks, reports and printed pages</source>
        <translation>Töövihikute, aruannete ja trükitud lehtede keel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Isikuandmed</translation>
    </message>
    <message>
        <source>Persons and agreements</source>
        <translation>Isikud ja nõusolekud</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>This inventory and this program</source>
        <translation>See ülevaade ja see programm</translation>
    </message>
    <message>
        <source>Who is recorded here, whose agreement is old or incomplete, and how somebody is erased.</source>
        <translation>Kes siin kirjas on, kelle nõusolek on vana või puudulik ja kuidas kedagi kustutatakse.</translation>
    </message>
    <message>
        <source>follows the desktop's light or dark</source>
        <translation>järgib töölaua heledat või tumedat</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Sulge see paneel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>Missing for “complete”</source>
        <translation>Puudub, et oleks „valmis”</translation>
    </message>
    <message>
        <source>No change yet.</source>
        <translation>Muudatusi veel pole.</translation>
    </message>
    <message>
        <source>Nothing is wrong or missing.</source>
        <translation>Midagi pole valesti ega puudu.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleemid</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved {time}</source>
        <translation>Kõik muudatused salvestatud {time}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Kui kaugel töö on</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Peatamine…</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>a record without a title</source>
        <translation>pealkirjata kirje</translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message>
        <source>Applied</source>
        <translation>Rakendatud</translation>
    </message>
    <message>
        <source>Applied, {n} issue</source>
        <translation>Rakendatud, {n} märkus</translation>
    </message>
    <message>
        <source>Applied, {n} issues</source>
        <translation>Rakendatud, {n} märkust</translation>
    </message>
    <message>
        <source>Applied, {n} left out</source>
        <translation>Rakendatud, {n} välja jäetud</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Juba siin</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puudub</translation>
    </message>
    <message>
        <source>Missing, sent in round {round}</source>
        <translation>Puudub, saadetud voorus {round}</translation>
    </message>
    <message>
        <source>Older than what is here</source>
        <translation>Vanem kui siinne</translation>
    </message>
    <message>
        <source>Preview, not applied</source>
        <translation>Eelvaade, rakendamata</translation>
    </message>
    <message>
        <source>Received, not applied</source>
        <translation>Saadud, rakendamata</translation>
    </message>
    <message>
        <source>Round {round}: {sent} of {all} clusters have answered, {done} complete.</source>
        <translation>Voor {round}: {sent}/{all} klastrit on vastanud, {done} valmis.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Tagasi võetud</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muudetud</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>kustutatud</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>välja jäetud</translation>
    </message>
    <message>
        <source>left out, nothing of it is imported</source>
        <translation>välja jäetud, sellest ei impordita midagi</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puudub</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uus</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>probleem</translation>
    </message>
    <message>
        <source>same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} märkus</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} märkust</translation>
    </message>
</context>
<context>
    <name>SubmissionsPage</name>
    <message>
        <source>All {n}</source>
        <translation>Kõik {n}</translation>
    </message>
    <message>
        <source>Apply all {n} files</source>
        <translation>Rakenda kõik {n} faili</translation>
    </message>
    <message>
        <source>Apply {n} record</source>
        <translation>Rakenda {n} kirje</translation>
    </message>
    <message>
        <source>Apply {n} records</source>
        <translation>Rakenda {n} kirjet</translation>
    </message>
    <message>
        <source>Choose a workbook on the left to see what it changed, or import one.</source>
        <translation>Vali vasakult töövihik, et näha, mida see muutis, või impordi mõni.</translation>
    </message>
    <message>
        <source>Count it as received</source>
        <translation>Loe saaduks</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ära impordi</translation>
    </message>
    <message>
        <source>Drop workbooks anywhere in this window</source>
        <translation>Lohista töövihikud ükskõik kuhu selles aknas</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Impordi töövihikuid…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Impordid</translation>
    </message>
    <message>
        <source>No workbook chosen</source>
        <translation>Töövihik on valimata</translation>
    </message>
    <message>
        <source>No workbooks yet</source>
        <translation>Töövihikuid veel pole</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet. A backup is made first; the whole file can be undone.</source>
        <translation>Eelvaade, midagi pole veel muudetud. Enne tehakse varukoopia; kogu faili saab tagasi võtta.</translation>
    </message>
    <message>
        <source>Send back with remarks…</source>
        <translation>Saada märkustega tagasi…</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Saadetised</translation>
    </message>
    <message>
        <source>The clusters' workbooks belong here. Drop them anywhere on this window, several at once.</source>
        <translation>Siia käivad klastrite töövihikud. Lohista need ükskõik kuhu selles aknas, mitu korraga.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Võta see import tagasi</translation>
    </message>
    <message>
        <source>What the workbook would change</source>
        <translation>Mida töövihik muudaks</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Töövihikud</translation>
    </message>
    <message>
        <source>Workbooks that you import belong here. Drop one anywhere on this window.</source>
        <translation>Siia käivad imporditavad töövihikud. Lohista töövihik ükskõik kuhu selles aknas.</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} lisatud</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} muudetud</translation>
    </message>
    <message>
        <source>{n} deleted</source>
        <translation>{n} kustutatud</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} fail</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} faili</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} puudu</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} probleem</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} probleemi</translation>
    </message>
    <message>
        <source>{n} same</source>
        <translation>{n} sama</translation>
    </message>
</context>
<context>
    <name>TableDesk</name>
    <message>
        <source>All of it is there already. Nothing changed.</source>
        <translation>Kõik sellest on juba olemas. Midagi ei muutunud.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Lõikelaud</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopeerimine</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Vaadatakse, mis muutuks</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvestamine</translation>
    </message>
    <message>
        <source>Select the cells that are to be filled, with the first of them on top.</source>
        <translation>Vali täidetavad lahtrid nii, et esimene on kõige ülal.</translation>
    </message>
    <message>
        <source>There are only headings on the clipboard.</source>
        <translation>Lõikelaual on ainult pealkirjad.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Lõikelaual pole teksti.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>{n} record changed.</source>
        <translation>{n} kirje muudetud.</translation>
    </message>
    <message>
        <source>{n} records changed.</source>
        <translation>{n} kirjet muudetud.</translation>
    </message>
    <message>
        <source>{n} row copied.</source>
        <translation>{n} rida kopeeritud.</translation>
    </message>
    <message>
        <source>{n} rows copied.</source>
        <translation>{n} rida kopeeritud.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Sorry, the program made a mistake and stopped this. What was saved before is safe.</source>
        <translation>Vabandust, programm tegi vea ja peatas selle. Varem salvestatu on alles.</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>Üksikasjad on failis {file}.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Sulge see teade</translation>
    </message>
</context>
<context>
    <name>UndoDesk</name>
    <message>
        <source>Doing it again</source>
        <translation>Uuesti tegemine</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Uuesti tehtud: {step}.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Veel pole midagi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uuesti</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Tee uuesti: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Võta tagasi: {step}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Tagasivõtmine</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Tagasi võetud: {step}.</translation>
    </message>
    <message>
        <source>{n} step</source>
        <translation>{n} samm</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} sammu</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{day} (no. {n})</source>
        <translation>{day} (nr {n})</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Analysis</source>
        <translation>Analüüs</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Kuulub</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Käsud</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Koordineerimine</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinaator</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Impordid</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Ülevaade</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Koondvaade</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lehed</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Küsimustik</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Otsustamine</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Voor {round}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Seadete fail</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Saadetised</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>See koopia</translation>
    </message>
    <message>
        <source>questionnaire {version}</source>
        <translation>küsimustik {version}</translation>
    </message>
</context>
</TS>
