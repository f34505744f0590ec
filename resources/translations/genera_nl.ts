<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AcknowledgeEditor</name>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Be&amp;stand</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Filter toevoegen…</translation>
    </message>
    <message>
        <source>Apply the workbook in preview</source>
        <translation>Werkmap in voorbeeld toepassen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Catalogue of strengths for everybody…</source>
        <translation>Catalogus van sterke punten voor iedereen…</translation>
    </message>
    <message>
        <source>Catalogue of strengths for the partners…</source>
        <translation>Catalogus van sterke punten voor de partners…</translation>
    </message>
    <message>
        <source>Columns as usual</source>
        <translation>Gebruikelijke kolommen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolommen…</translation>
    </message>
    <message>
        <source>Confirm what the last round knew</source>
        <translation>Bevestigen wat in de vorige ronde bekend was</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Cellen kopiëren</translation>
    </message>
    <message>
        <source>Copy cells with headings</source>
        <translation>Cellen met koppen kopiëren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Edit all that are selected…</source>
        <translation>Alle geselecteerde bewerken…</translation>
    </message>
    <message>
        <source>Export with a password…</source>
        <translation>Exporteren met wachtwoord…</translation>
    </message>
    <message>
        <source>Export without personal data…</source>
        <translation>Exporteren zonder persoonsgegevens…</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Werkmap exporteren…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Omlaag doorvoeren</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Help en sneltoetsen</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoog contrast, donker</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoog contrast, licht</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Werkmappen importeren…</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>Ga direct naar…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Taal van exports</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Laatste meldingen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Rondkijken met de demonstratie</translation>
    </message>
    <message>
        <source>Make a starter workbook…</source>
        <translation>Startwerkmap maken…</translation>
    </message>
    <message>
        <source>Make the starters of all clusters…</source>
        <translation>Startwerkmappen van alle clusters maken…</translation>
    </message>
    <message>
        <source>Mark complete or reopen</source>
        <translation>Voltooid markeren of heropenen</translation>
    </message>
    <message>
        <source>Missing answers only</source>
        <translation>Alleen ontbrekende antwoorden</translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation>Nieuwe inventaris…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nieuw record</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Volgend record</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Volgende sectie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open a new round…</source>
        <translation>Nieuwe ronde openen…</translation>
    </message>
    <message>
        <source>Open from a server…</source>
        <translation>Openen van een server…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina's</translation>
    </message>
    <message>
        <source>Paste as new records</source>
        <translation>Plakken als nieuwe records</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>In cellen plakken</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persoonsgegevens</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Vorig record</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Vorige sectie</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Recent inventories</source>
        <translation>Recente inventarissen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Required questions only</source>
        <translation>Alleen verplichte vragen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Send a form to the company…</source>
        <translation>Formulier naar het bedrijf sturen…</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Alle records tonen</translation>
    </message>
    <message>
        <source>Show what others did</source>
        <translation>Tonen wat anderen deden</translation>
    </message>
    <message>
        <source>Take over decisions…</source>
        <translation>Beslissingen overnemen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo back to</source>
        <translation>Ongedaan maken tot</translation>
    </message>
    <message>
        <source>What this question means</source>
        <translation>Wat deze vraag betekent</translation>
    </message>
    <message>
        <source>Write the consolidated workbook…</source>
        <translation>Geconsolideerde werkmap schrijven…</translation>
    </message>
    <message>
        <source>Write the decisions…</source>
        <translation>Beslissingen schrijven…</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>A row opens the comparison in the review</source>
        <translation>Een rij opent de vergelijking bij Beoordeling</translation>
    </message>
    <message>
        <source>Activities lost without this cluster</source>
        <translation>Activiteiten die zonder dit cluster wegvallen</translation>
    </message>
    <message>
        <source>Activities the row has and the column lacks</source>
        <translation>Activiteiten die de rij heeft en de kolom mist</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By date; the larger, the more important, 1 to 5</source>
        <translation>Op datum; hoe groter, hoe belangrijker, 1 tot 5</translation>
    </message>
    <message>
        <source>By maturity in the main segment</source>
        <translation>Naar ontwikkelingsfase in het hoofdsegment</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Companies that aim there; ★ priority of the cluster</source>
        <translation>Bedrijven die daarheen willen; ★ prioriteit van het cluster</translation>
    </message>
    <message>
        <source>Each figure opens its records</source>
        <translation>Elk getal opent zijn records</translation>
    </message>
    <message>
        <source>Held and planned together</source>
        <translation>Aanwezig en gepland samen</translation>
    </message>
    <message>
        <source>Identified, before duplicates were merged: {clusters}</source>
        <translation>Geïdentificeerd, vóór het samenvoegen van duplicaten: {clusters}</translation>
    </message>
    <message>
        <source>Importance from 1 to 5</source>
        <translation>Belang van 1 tot 5</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Markten</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Median level from 0 to 5</source>
        <translation>Mediaan van het niveau van 0 tot 5</translation>
    </message>
    <message>
        <source>Neighbours in the value chain that use standards of one family, different clusters first</source>
        <translation>Buren in de waardeketen die normen van dezelfde familie gebruiken, verschillende clusters eerst</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Geen bewijs</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Oud</translation>
    </message>
    <message>
        <source>One cluster</source>
        <translation>Eén cluster</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Alleen hier</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>Products at each level, 1 to 9</source>
        <translation>Producten per niveau, 1 tot 9</translation>
    </message>
    <message>
        <source>Quality of the inventory</source>
        <translation>Kwaliteit van de inventaris</translation>
    </message>
    <message>
        <source>Score from 0 to 100, the best first; the table has all</source>
        <translation>Score van 0 tot 100, de beste eerst; de tabel heeft ze alle</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Meerdere</translation>
    </message>
    <message>
        <source>Shares of all companies</source>
        <translation>Aandelen van alle bedrijven</translation>
    </message>
    <message>
        <source>The larger, the more is happening: opportunities and threats together</source>
        <translation>Hoe groter, hoe meer er gebeurt: kansen en bedreigingen samen</translation>
    </message>
    <message>
        <source>To build or buy</source>
        <translation>Zelf bouwen of kopen</translation>
    </message>
    <message>
        <source>Under the four headings of the EU|BIC audit</source>
        <translation>Onder de vier rubrieken van de EU|BIC-audit</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Waardeketen</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
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
        <translation>{name}: {n} signalen</translation>
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
        <translation>{title}, {day}: {direction}, belang {n}</translation>
    </message>
</context>
<context>
    <name>AnalysisDesk</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-werkmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Merging for the analysis</source>
        <translation>Samenvoegen voor de analyse</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Opslaan als werkmap</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>De tabel wordt geschreven</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} is klaar.</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>As soon as there are companies or strengths, their place in the value chain is shown here.</source>
        <translation>Zodra er bedrijven of sterke punten zijn, staat hier hun plaats in de waardeketen.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Nog niets te analyseren</translation>
    </message>
    <message>
        <source>Parts of the analysis</source>
        <translation>Onderdelen van de analyse</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
    </message>
    <message>
        <source>What the coverage counts</source>
        <translation>Wat de dekking telt</translation>
    </message>
    <message>
        <source>{companies}, {strengths}, duplicates as one</source>
        <translation>{companies}, {strengths}, duplicaten als één</translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation>{n} bedrijven</translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation>{n} bedrijf</translation>
    </message>
    <message>
        <source>{n} strength</source>
        <translation>{n} sterk punt</translation>
    </message>
    <message>
        <source>{n} strengths</source>
        <translation>{n} sterke punten</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Choose whom you work for and create the inventory. Then you see what {files} would add to it.</source>
        <translation>Kies voor wie je werkt en maak de inventaris. Daarna zie je wat {files} eraan zou toevoegen.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Opzoeken…</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>De demonstratie wordt gemaakt</translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation>Nieuwe inventaris…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Something is still being done. Restore the backup after that.</source>
        <translation>Er is nog iets bezig. Zet de back-up daarna terug.</translation>
    </message>
    <message>
        <source>The backup was restored. What it replaced is among the backups.</source>
        <translation>De back-up is teruggezet. Wat hij verving, staat bij de back-ups.</translation>
    </message>
    <message>
        <source>The demonstration is being made. It takes some seconds.</source>
        <translation>De demonstratie wordt gemaakt. Dat duurt enkele seconden.</translation>
    </message>
    <message>
        <source>The inventory can be changed now.</source>
        <translation>De inventaris kan nu worden gewijzigd.</translation>
    </message>
    <message>
        <source>You can read this inventory, but not change it.</source>
        <translation>Deze inventaris kan worden gelezen, maar niet gewijzigd.</translation>
    </message>
    <message>
        <source>{file} holds no workbook.</source>
        <translation>{file} bevat geen werkmap.</translation>
    </message>
    <message>
        <source>{file} is neither a workbook (.xlsx, .csv) nor an inventory (.genera). Drop the workbooks that you received, a list of companies, or a folder with them.</source>
        <translation>{file} is geen werkmap (.xlsx, .csv) en geen inventaris (.genera). Sleep de ontvangen werkmappen, een lijst van bedrijven of een map daarmee hierheen.</translation>
    </message>
    <message>
        <source>{file} is not in {folder} any more.</source>
        <translation>{file} staat niet meer in {folder}.</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Inventories (*.genera)</source>
        <translation>Inventarissen (*.genera)</translation>
    </message>
    <message>
        <source>Open an inventory</source>
        <translation>Inventaris openen</translation>
    </message>
    <message>
        <source>Open the starter workbook</source>
        <translation>Startwerkmap openen</translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation>Waar is {file}?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Werkmappen (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>AskPassword</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>{file} is protected. What is its password?</source>
        <translation>{file} is beveiligd. Wat is het wachtwoord?</translation>
    </message>
</context>
<context>
    <name>AskedColumn</name>
    <message>
        <source>Company form</source>
        <translation>Bedrijfsformulier</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>answered {when}</source>
        <translation>beantwoord {when}</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>gevraagd {when}</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>gevraagd, nog geen antwoord</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Making a backup</source>
        <translation>Er wordt een back-up gemaakt</translation>
    </message>
    <message>
        <source>The backup is {file}.</source>
        <translation>De back-up is {file}.</translation>
    </message>
    <message>
        <source>The backups of an inventory on a server are made by its administrator.</source>
        <translation>De back-ups van een inventaris op een server maakt de beheerder ervan.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>De back-up van {when} terugzetten</translation>
    </message>
    <message>
        <source>The first one is made before the first import, or now.</source>
        <translation>De eerste wordt vóór de eerste import gemaakt, of nu.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Er is nog geen back-up</translation>
    </message>
    <message>
        <source>Whole copies of the inventory, in a folder beside it. The program makes one before every import, merge, change of the questionnaire and upgrade, and one a day. What a restored one replaces is kept too.</source>
        <translation>Volledige kopieën van de inventaris, in een map ernaast. Het programma maakt er een vóór elke import, samenvoeging, wijziging van de vragenlijst en upgrade, en een per dag. Wat door terugzetten wordt vervangen, blijft ook bewaard.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No decision yet</source>
        <translation>Nog geen besluit</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>Who goes where</source>
        <translation>Wie gaat waarheen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>next action {day}</source>
        <translation>volgende actie {day}</translation>
    </message>
    <message>
        <source>score {n}</source>
        <translation>score {n}</translation>
    </message>
    <message>
        <source>{n} action late</source>
        <translation>{n} actie te laat</translation>
    </message>
    <message>
        <source>{n} actions late</source>
        <translation>{n} acties te laat</translation>
    </message>
    <message>
        <source>{n} blocked</source>
        <translation>{n} geblokkeerd</translation>
    </message>
</context>
<context>
    <name>CaseFoot</name>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>Another answer…</source>
        <translation>Ander antwoord…</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschillend</translation>
    </message>
    <message>
        <source>Enter: next case</source>
        <translation>Enter: volgend geval</translation>
    </message>
    <message>
        <source>Home cluster's</source>
        <translation>Van thuiscluster</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Record openen</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Hetzelfde</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>Het laatste</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Laatste terugnemen</translation>
    </message>
    <message>
        <source>X: leave the side in focus out · {next}</source>
        <translation>X: de kant in focus weglaten · {next}</translation>
    </message>
    <message>
        <source>{keys}: keep that side of the row in focus · {next}</source>
        <translation>{keys}: die kant van de rij in focus behouden · {next}</translation>
    </message>
    <message>
        <source>{n} other answer is the same</source>
        <translation>{n} ander antwoord is hetzelfde</translation>
    </message>
    <message>
        <source>{n} other answers are the same</source>
        <translation>{n} andere antwoorden zijn hetzelfde</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Case {n} of {all}</source>
        <translation>Geval {n} van {all}</translation>
    </message>
    <message>
        <source>Merged without asking: {n} of {all}</source>
        <translation>Zonder vraag samengevoegd: {n} van {all}</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Volgend geval</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Vorig geval</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy as a picture</source>
        <translation>Als afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabel kopiëren</translation>
    </message>
    <message>
        <source>Pictures (*.svg)</source>
        <translation>Afbeeldingen (*.svg)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Opslaan als SVG…</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Opslaan als werkmap…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Afbeelding tonen</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabel tonen</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>De afbeelding staat op het klembord.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>De tabel staat op het klembord.</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation>Hier is niets te tonen.</translation>
    </message>
    <message>
        <source>{chart}: table, copy, save</source>
        <translation>{chart}: tabel, kopiëren, opslaan</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>{file} kon niet worden geschreven. Kies een andere plek.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} is geschreven.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Druk op Delete om te verwijderen</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Toevoegen aan {name}</translation>
    </message>
    <message>
        <source>Nothing to choose yet: it depends on another answer</source>
        <translation>Nog niets te kiezen: het hangt af van een ander antwoord</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>CompanyFormDesk</name>
    <message>
        <source>Company form</source>
        <translation>Bedrijfsformulier</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Map voor de formulieren</translation>
    </message>
    <message>
        <source>Select a company first.</source>
        <translation>Selecteer eerst een bedrijf.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Werkmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wordt geschreven</translation>
    </message>
    <message>
        <source>{file} is ready to be sent.</source>
        <translation>{file} is klaar om te versturen.</translation>
    </message>
    <message>
        <source>{n} answer stayed here.</source>
        <translation>{n} antwoord bleef hier.</translation>
    </message>
    <message>
        <source>{n} answers stayed here.</source>
        <translation>{n} antwoorden bleven hier.</translation>
    </message>
    <message>
        <source>{n} forms are ready in {folder}.</source>
        <translation>{n} formulieren staan klaar in {folder}.</translation>
    </message>
</context>
<context>
    <name>CompanyFormPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Company form</source>
        <translation>Bedrijfsformulier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Taal van het formulier</translation>
    </message>
    <message>
        <source>Make the form…</source>
        <translation>Formulier maken…</translation>
    </message>
    <message>
        <source>Make {n} forms…</source>
        <translation>{n} formulieren maken…</translation>
    </message>
    <message>
        <source>Makes a workbook with what is known of the company: it corrects it, fills in what is missing and sends it back to you. Your own remarks, the selection and what other clusters say stay here.</source>
        <translation>Maakt een werkmap met wat over het bedrijf bekend is: het corrigeert, vult aan wat ontbreekt en stuurt de werkmap terug. Eigen opmerkingen, de selectie en wat andere clusters zeggen, blijven hier.</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>Graag antwoorden vóór</translation>
    </message>
    <message>
        <source>Send it back to</source>
        <translation>Terugsturen aan</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2026-12-18.</source>
        <translation>Dit is geen datum. Schrijf bijvoorbeeld 2026-12-18.</translation>
    </message>
    <message>
        <source>With contact persons</source>
        <translation>Met contactpersonen</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>a date, or nothing</source>
        <translation>een datum, of niets</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>een e-mailadres</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>who agreed</source>
        <translation>die hebben toegestemd</translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation>{n} bedrijven</translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation>{n} bedrijf</translation>
    </message>
</context>
<context>
    <name>CompanyProfile</name>
    <message>
        <source>Levels from 0 to 5</source>
        <translation>Niveaus van 0 tot 5</translation>
    </message>
    <message>
        <source>One company against the others</source>
        <translation>Eén bedrijf vergeleken met de andere</translation>
    </message>
    <message>
        <source>Readiness for business abroad</source>
        <translation>Gereedheid voor zaken in het buitenland</translation>
    </message>
    <message>
        <source>Readiness for the market</source>
        <translation>Gereedheid voor de markt</translation>
    </message>
    <message>
        <source>Readiness for {market}</source>
        <translation>Gereedheid voor {market}</translation>
    </message>
    <message>
        <source>The company to look at</source>
        <translation>Het bedrijf om te bekijken</translation>
    </message>
</context>
<context>
    <name>CrashDesk</name>
    <message>
        <source>Safe mode: nothing is as you left it, and the last inventory was not opened.</source>
        <translation>Veilige modus: niets is zoals het was, en de laatste inventaris is niet geopend.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Starten in veilige modus</translation>
    </message>
    <message>
        <source>The program ended without a word last time. What was saved is safe.</source>
        <translation>Het programma stopte de vorige keer zonder melding. Wat is opgeslagen, is veilig.</translation>
    </message>
    <message>
        <source>The program ended without a word while it started, so it has opened nothing by itself. What was saved is safe.</source>
        <translation>Het programma stopte zonder melding tijdens het starten en heeft daarom niets uit zichzelf geopend. Wat was opgeslagen, is veilig.</translation>
    </message>
    <message>
        <source>The text was copied: paste it into an e-mail.</source>
        <translation>De tekst is gekopieerd: plak hem in een e-mail.</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>A file says where the mistake happened and in which version. It holds no answers and no names: attach it to an e-mail, with a sentence about what you were doing.</source>
        <translation>Een bestand zegt waar de fout optrad en in welke versie. Het bevat geen antwoorden en geen namen: voeg het bij een e-mail, met een zin over wat er net gebeurde.</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is on the disk. Only the last step may have to be repeated.</source>
        <translation>Alles wat als opgeslagen werd getoond, staat op de schijf. Alleen de laatste stap moet misschien worden herhaald.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Go on working. If it happens again, start in safe mode: without the window's last state and without the graphics card.</source>
        <translation>Werk verder. Gebeurt het weer, start dan in veilige modus: zonder de laatste toestand van het venster en zonder de grafische kaart.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Bestand tonen</translation>
    </message>
    <message>
        <source>Start again in safe mode</source>
        <translation>Opnieuw starten in veilige modus</translation>
    </message>
    <message>
        <source>Tell those who look after the program</source>
        <translation>Meld het aan wie voor het programma zorgt</translation>
    </message>
    <message>
        <source>The file could not be written: there is no room, or no right to write.</source>
        <translation>Het bestand kon niet worden geschreven: er is geen ruimte, of geen recht om te schrijven.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Het programma heeft een fout gemaakt</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation>De antwoorden zijn veilig</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender openen</translation>
    </message>
</context>
<context>
    <name>DocumentPainter</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>DuplicateLine</name>
    <message>
        <source>It is not the same as “{title}”</source>
        <translation>Het is niet hetzelfde als ‘{title}’</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet hetzelfde</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>‘{title}’ openen</translation>
    </message>
    <message>
        <source>This may be “{title}”, which is here already.</source>
        <translation>Dit is misschien ‘{title}’, dat hier al staat.</translation>
    </message>
</context>
<context>
    <name>EditMany</name>
    <message>
        <source>Outside the table</source>
        <translation>Buiten de tabel</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>blijft zoals het is</translation>
    </message>
</context>
<context>
    <name>EditManyPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of them have this answer already.</source>
        <translation>Alle hebben dit antwoord al.</translation>
    </message>
    <message>
        <source>Change {n} record</source>
        <translation>{n} record wijzigen</translation>
    </message>
    <message>
        <source>Change {n} records</source>
        <translation>{n} records wijzigen</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Kies eerst een vraag.</translation>
    </message>
    <message>
        <source>Edit several records</source>
        <translation>Meerdere records bewerken</translation>
    </message>
    <message>
        <source>Empty the answers</source>
        <translation>Antwoorden leegmaken</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Omlaag doorvoeren</translation>
    </message>
    <message>
        <source>Give the answer that all of them are to have.</source>
        <translation>Geef het antwoord dat alle moeten krijgen.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles laten zoals het is</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nieuw antwoord</translation>
    </message>
    <message>
        <source>None of it can be taken. Each line says why.</source>
        <translation>Niets ervan kan worden overgenomen. Elke regel zegt waarom.</translation>
    </message>
    <message>
        <source>Nothing changed yet. It becomes one step, which Undo takes back whole.</source>
        <translation>Nog niets gewijzigd. Het wordt één stap, die Ongedaan maken in zijn geheel terugneemt.</translation>
    </message>
    <message>
        <source>Nothing was changed on this page. Esc goes back to the table.</source>
        <translation>Op deze pagina is niets gewijzigd. Esc gaat terug naar de tabel.</translation>
    </message>
    <message>
        <source>Paste as new records</source>
        <translation>Plakken als nieuwe records</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>In de tabel plakken</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet</source>
        <translation>Voorbeeld, nog niets gewijzigd</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>The answers of the first selected record go to those below it.</source>
        <translation>De antwoorden van het eerste geselecteerde record gaan naar de records eronder.</translation>
    </message>
    <message>
        <source>The clipboard holds {rows} rows and {columns} columns.</source>
        <translation>Het klembord bevat {rows} rijen en {columns} kolommen.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat zou veranderen</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} record</translation>
    </message>
    <message>
        <source>{n} record stays as it is.</source>
        <translation>{n} record blijft zoals het is.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} records</translation>
    </message>
    <message>
        <source>{n} records stay as they are.</source>
        <translation>{n} records blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} geweigerd</translation>
    </message>
    <message>
        <source>{n} to change</source>
        <translation>{n} te wijzigen</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Declined to say</source>
        <translation>Wil het niet zeggen</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Empty the answer</source>
        <translation>Antwoord leegmaken</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Also take name, e-mail and telephone out of these answers</source>
        <translation>Naam, e-mail en telefoon ook uit deze antwoorden halen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Import workbooks</source>
        <translation>Werkmappen importeren</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} wordt geïmporteerd</translation>
    </message>
    <message>
        <source>Importing {n} workbooks</source>
        <translation>{n} werkmappen worden geïmporteerd</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wordt gelezen</translation>
    </message>
    <message>
        <source>The import of {file} was undone: {records}.</source>
        <translation>De import van {file} is ongedaan gemaakt: {records}.</translation>
    </message>
    <message>
        <source>Undo it all the same</source>
        <translation>Toch ongedaan maken</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>Import van {file} wordt ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Workbooks and lists (*.xlsx *.xlsm *.csv *.zip);;All files (*)</source>
        <translation>Werkmappen en lijsten (*.xlsx *.xlsm *.csv *.zip);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>a workbook that was imported before</source>
        <translation>een eerder geïmporteerde werkmap</translation>
    </message>
    <message>
        <source>{file} says the same as {other}.</source>
        <translation>{file} zegt hetzelfde als {other}.</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} is geïmporteerd.</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} record</translation>
    </message>
    <message>
        <source>{n} record that you had edited went with it; the backup holds it.</source>
        <translation>{n} zelf bewerkt record ging mee; de back-up bevat het.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} records</translation>
    </message>
    <message>
        <source>{n} records that you had edited went with it; the backup holds them.</source>
        <translation>{n} zelf bewerkte records gingen mee; de back-up bevat ze.</translation>
    </message>
    <message>
        <source>{n} workbooks were imported.</source>
        <translation>{n} werkmappen zijn geïmporteerd.</translation>
    </message>
</context>
<context>
    <name>ExportLanguage</name>
    <message>
        <source>As the window</source>
        <translation>Zoals het venster</translation>
    </message>
    <message>
        <source>It is in {language}.</source>
        <translation>Taal van het bestand: {language}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filteren op</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Onvolledig</translation>
    </message>
    <message>
        <source>Only companies that are SMEs</source>
        <translation>Alleen bedrijven die mkb zijn</translation>
    </message>
    <message>
        <source>SME only</source>
        <translation>Alleen mkb</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation>TRL</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Doelmarkt</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Met problemen</translation>
    </message>
    <message>
        <source>at least {trl}</source>
        <translation>minstens {trl}</translation>
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
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Choose the cluster that you work for.</source>
        <translation>Kies het cluster waarvoor je werkt.</translation>
    </message>
    <message>
        <source>Coordinator of the alliance</source>
        <translation>Coördinator van de alliantie</translation>
    </message>
    <message>
        <source>Create the inventory</source>
        <translation>Inventaris maken</translation>
    </message>
    <message>
        <source>Everything stays in this one file. You can copy it like any other.</source>
        <translation>Alles blijft in dit ene bestand. Het kan worden gekopieerd als elk ander.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Verdergaan met</translation>
    </message>
    <message>
        <source>Has the coordinator sent you a workbook?</source>
        <translation>Heeft de coördinator een werkmap gestuurd?</translation>
    </message>
    <message>
        <source>Inventory (*.genera)</source>
        <translation>Inventaris (*.genera)</translation>
    </message>
    <message>
        <source>It sets everything up: your cluster, the questionnaire and what was answered last time.</source>
        <translation>Die stelt alles in: het cluster, de vragenlijst en wat de vorige keer is geantwoord.</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Rondkijken met de demonstratie</translation>
    </message>
    <message>
        <source>Name the file in which the inventory will be kept.</source>
        <translation>Geef het bestand op waarin de inventaris wordt bewaard.</translation>
    </message>
    <message>
        <source>Open an inventory…</source>
        <translation>Inventaris openen…</translation>
    </message>
    <message>
        <source>Open from a server…</source>
        <translation>Openen van een server…</translation>
    </message>
    <message>
        <source>Open the starter workbook…</source>
        <translation>Startwerkmap openen…</translation>
    </message>
    <message>
        <source>Or begin afresh: which cluster do you work for?</source>
        <translation>Of begin opnieuw: voor welk cluster werk je?</translation>
    </message>
    <message>
        <source>The inventory of your biocluster, on your computer, without a network</source>
        <translation>De inventaris van het biocluster, op deze computer, zonder netwerk</translation>
    </message>
    <message>
        <source>Where the inventory will be</source>
        <translation>Waar de inventaris komt</translation>
    </message>
    <message>
        <source>merges the clusters' workbooks</source>
        <translation>voegt de werkmappen van de clusters samen</translation>
    </message>
    <message>
        <source>not in {folder} any more</source>
        <translation>niet meer in {folder}</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>op een server</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Back to the list (Alt+Up)</source>
        <translation>Terug naar de lijst (Alt+Up)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Voltooid markeren</translation>
    </message>
    <message>
        <source>Next record (Alt+Right)</source>
        <translation>Volgend record (Alt+Right)</translation>
    </message>
    <message>
        <source>Previous record (Alt+Left)</source>
        <translation>Vorig record (Alt+Left)</translation>
    </message>
    <message>
        <source>Problems and history</source>
        <translation>Problemen en geschiedenis</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Send a form to the company…</source>
        <translation>Formulier naar het bedrijf sturen…</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} van {count}</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Further questions</source>
        <translation>Verdere vragen</translation>
    </message>
    <message>
        <source>New: {form}</source>
        <translation>Nieuw: {form}</translation>
    </message>
</context>
<context>
    <name>FormRemarks</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Confirm it as unchanged</source>
        <translation>Als ongewijzigd bevestigen</translation>
    </message>
    <message>
        <source>This record is complete. Reopen it to change an answer.</source>
        <translation>Dit record is voltooid. Heropen het om een antwoord te wijzigen.</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Leave out the questions that need no answer (Ctrl+Shift+R)</source>
        <translation>Vragen weglaten die geen antwoord nodig hebben (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Leave out what is answered or needs no answer (Ctrl+Shift+M)</source>
        <translation>Weglaten wat beantwoord is of geen antwoord nodig heeft (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Missing only</source>
        <translation>Alleen ontbrekend</translation>
    </message>
    <message>
        <source>Required only</source>
        <translation>Alleen verplicht</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secties</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>All changes</source>
        <translation>Alle wijzigingen</translation>
    </message>
    <message>
        <source>History of “{label}”</source>
        <translation>Geschiedenis van ‘{label}’</translation>
    </message>
    <message>
        <source>Put the cursor into a question to read what it means.</source>
        <translation>Zet de cursor in een vraag om te lezen wat zij betekent.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>A list that you have already, in Excel or CSV, need not be typed: drop it on the window.</source>
        <translation>Een lijst in Excel of CSV die er al is, hoeft niet te worden overgetypt: sleep hem op het venster.</translation>
    </message>
    <message>
        <source>Here belongs what you know about each {form}. The first one takes about ten minutes.</source>
        <translation>Hier hoort wat bekend is over elk {form}. Het eerste kost ongeveer tien minuten.</translation>
    </message>
    <message>
        <source>Here belongs what you know about your own cluster: one profile, kept up to date.</source>
        <translation>Hier hoort wat bekend is over het eigen cluster: één profiel, actueel gehouden.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Lijst importeren…</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Werkmappen importeren…</translation>
    </message>
    <message>
        <source>{forms} come with the clusters' workbooks: drop them on the window.</source>
        <translation>{forms} komen met de werkmappen van de clusters: sleep ze op het venster.</translation>
    </message>
    <message>
        <source>“Make the starters of all clusters…” in the menu File writes what each cluster begins with.</source>
        <translation>‘Startwerkmappen van alle clusters maken…’ in het menu Bestand schrijft waarmee elk cluster begint.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>For clusters</source>
        <translation>Voor clusters</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Voor iedereen</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Voor de coördinator</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Geen onderwerp bevat deze woorden.</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Zoeken in de help</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Complete</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>by a decision</source>
        <translation>door een beslissing</translation>
    </message>
    <message>
        <source>by a new questionnaire</source>
        <translation>door een nieuwe vragenlijst</translation>
    </message>
    <message>
        <source>from a workbook</source>
        <translation>uit een werkmap</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Bring back {value}</source>
        <translation>{value} terughalen</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Dit terughalen</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>daarvoor: {value}</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Erase everywhere…</source>
        <translation>Overal wissen…</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>Omlaag (Alt+Down in de lijst)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>Omhoog (Alt+Up in de lijst)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} van {count}</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to…</source>
        <translation>Ga direct naar…</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Niets heeft deze naam.</translation>
    </message>
    <message>
        <source>Record, question, page or command</source>
        <translation>Record, vraag, pagina of opdracht</translation>
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
        <translation>Vorige ronde</translation>
    </message>
    <message>
        <source>Last round: {answer}</source>
        <translation>Vorige ronde: {answer}</translation>
    </message>
    <message>
        <source>as last round</source>
        <translation>als vorige ronde</translation>
    </message>
</context>
<context>
    <name>LastRoundNote</name>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
</context>
<context>
    <name>LinkEditor</name>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Dit record openen</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Column {letter}</source>
        <translation>Kolom {letter}</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Niet importeren</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rij {number}</translation>
    </message>
    <message>
        <source>has no name and stays out</source>
        <translation>heeft geen naam en blijft weg</translation>
    </message>
    <message>
        <source>imported before</source>
        <translation>eerder geïmporteerd</translation>
    </message>
    <message>
        <source>may be here already: {title}</source>
        <translation>staat hier misschien al: {title}</translation>
    </message>
</context>
<context>
    <name>ListImportDesk</name>
    <message>
        <source>Importing {file}</source>
        <translation>{file} wordt geïmporteerd</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wordt gelezen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{n} draft was made.</source>
        <translation>{n} concept is gemaakt.</translation>
    </message>
    <message>
        <source>{n} drafts were made.</source>
        <translation>{n} concepten zijn gemaakt.</translation>
    </message>
</context>
<context>
    <name>ListImportPage</name>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Also import the rows that may be here already</source>
        <translation>Ook de rijen importeren die hier misschien al staan</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Niet importeren</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Lijst importeren</translation>
    </message>
    <message>
        <source>Import {n} row</source>
        <translation>{n} rij importeren</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>{n} rijen importeren</translation>
    </message>
    <message>
        <source>No row has a name. Choose the column that holds it.</source>
        <translation>Geen rij heeft een naam. Kies de kolom waarin die staat.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Niet geïmporteerd</translation>
    </message>
    <message>
        <source>Nothing changed yet. The rows become drafts; a backup is made first, and it can be undone.</source>
        <translation>Nog niets gewijzigd. De rijen worden concepten; eerst wordt een back-up gemaakt, en het kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Er is niets nieuws in.</translation>
    </message>
    <message>
        <source>Preview, nothing imported yet</source>
        <translation>Voorbeeld, nog niets geïmporteerd</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>The rows become</source>
        <translation>De rijen worden</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Wat van de rijen wordt</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Wat de kolommen betekenen</translation>
    </message>
    <message>
        <source>{n} here already</source>
        <translation>{n} al hier</translation>
    </message>
    <message>
        <source>{n} maybe here</source>
        <translation>{n} misschien hier</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nieuw</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} probleem</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problemen</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} rij</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} rijen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No messages yet</source>
        <translation>Nog geen meldingen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>MarketFocus</name>
    <message>
        <source>Companies by planned entry</source>
        <translation>Bedrijven naar geplande toetreding</translation>
    </message>
    <message>
        <source>Market signal</source>
        <translation>Marktsignaal</translation>
    </message>
    <message>
        <source>Nobody aims at: {markets}.</source>
        <translation>Niemand richt zich op: {markets}.</translation>
    </message>
    <message>
        <source>Ready products</source>
        <translation>Gereed product</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>TRL {n} or more</source>
        <translation>TRL {n} of meer</translation>
    </message>
    <message>
        <source>Where companies want to go</source>
        <translation>Waar bedrijven heen willen</translation>
    </message>
    <message>
        <source>as their first market</source>
        <translation>als hun eerste markt</translation>
    </message>
    <message>
        <source>companies aim there</source>
        <translation>bedrijven willen daarheen</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in voorbereiding</translation>
    </message>
    <message>
        <source>priority of {n} cluster</source>
        <translation>prioriteit van {n} cluster</translation>
    </message>
    <message>
        <source>priority of {n} clusters</source>
        <translation>prioriteit van {n} clusters</translation>
    </message>
    <message>
        <source>with a product of TRL {n} or more</source>
        <translation>met een product van TRL {n} of meer</translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>Asking the server</source>
        <translation>De server vragen</translation>
    </message>
    <message>
        <source>Everything is shown as it is now.</source>
        <translation>Alles wordt getoond zoals het nu is.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>An action</source>
        <translation>Een actie</translation>
    </message>
    <message>
        <source>An answer is wrong</source>
        <translation>Een antwoord is fout</translation>
    </message>
    <message>
        <source>Answers that disagree, possible duplicates, and problems in workbooks</source>
        <translation>Antwoorden die elkaar tegenspreken, mogelijke duplicaten en problemen in werkmappen</translation>
    </message>
    <message>
        <source>Blocked: {action}</source>
        <translation>Geblokkeerd: {action}</translation>
    </message>
    <message>
        <source>Changed since the last workbook was made</source>
        <translation>Gewijzigd sinds de laatste werkmap is gemaakt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Everything is complete.</source>
        <translation>Alles is voltooid.</translation>
    </message>
    <message>
        <source>It is what you send.</source>
        <translation>Die wordt opgestuurd.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Opnieuw bekijken</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>No answers disagree, and no possible duplicates are open.</source>
        <translation>Geen antwoorden spreken elkaar tegen, en er zijn geen mogelijke duplicaten open.</translation>
    </message>
    <message>
        <source>No workbook has been made yet</source>
        <translation>Er is nog geen werkmap gemaakt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Not confirmed in this round: look it through, then confirm it or reopen it</source>
        <translation>In deze ronde niet bevestigd: kijk het door en bevestig of heropen het daarna</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be marked complete</source>
        <translation>Er ontbreekt niets: het kan als voltooid worden gemarkeerd</translation>
    </message>
    <message>
        <source>Nothing waits in Review</source>
        <translation>Bij Beoordeling wacht niets</translation>
    </message>
    <message>
        <source>Round {round}, since {day}.</source>
        <translation>Ronde {round}, sinds {day}.</translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation>De laatste: {when}</translation>
    </message>
    <message>
        <source>The last workbook holds everything</source>
        <translation>De laatste werkmap bevat alles</translation>
    </message>
    <message>
        <source>The program makes one before every import and one a day; you can make one now.</source>
        <translation>Het programma maakt er een vóór elke import en een per dag; nu kan ook.</translation>
    </message>
    <message>
        <source>There is a backup</source>
        <translation>Er is een back-up</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Er is nog geen back-up</translation>
    </message>
    <message>
        <source>Two answers to one question: somebody has to decide</source>
        <translation>Twee antwoorden op één vraag: iemand moet beslissen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>bedrijven</translation>
    </message>
    <message>
        <source>in {n} days, {day}</source>
        <translation>over {n} dagen, {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>sterke punten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <translation>morgen, {day}</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>{done} of {all} clusters are complete.</source>
        <translation>{done} van {all} clusters zijn voltooid.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>{file}, {when}</source>
        <translation>{file}, {when}</translation>
    </message>
    <message>
        <source>{n} answer missing</source>
        <translation>{n} antwoord ontbreekt</translation>
    </message>
    <message>
        <source>{n} answers missing</source>
        <translation>{n} antwoorden ontbreken</translation>
    </message>
    <message>
        <source>{n} case is open in Review</source>
        <translation>{n} geval is open bij Beoordeling</translation>
    </message>
    <message>
        <source>{n} cases are open in Review</source>
        <translation>{n} gevallen zijn open bij Beoordeling</translation>
    </message>
    <message>
        <source>{n} cluster has sent nothing</source>
        <translation>{n} cluster heeft niets gestuurd</translation>
    </message>
    <message>
        <source>{n} clusters have sent nothing</source>
        <translation>{n} clusters hebben niets gestuurd</translation>
    </message>
    <message>
        <source>{n} days late, since {day}</source>
        <translation>{n} dagen te laat, sinds {day}</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} aandachtspunt</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} aandachtspunten</translation>
    </message>
    <message>
        <source>{n} more record</source>
        <translation>nog {n} record</translation>
    </message>
    <message>
        <source>{n} more records</source>
        <translation>nog {n} records</translation>
    </message>
    <message>
        <source>{n} more reminder</source>
        <translation>nog {n} herinnering</translation>
    </message>
    <message>
        <source>{n} more reminders</source>
        <translation>nog {n} herinneringen</translation>
    </message>
    <message>
        <source>{n} not complete</source>
        <translation>{n} niet voltooid</translation>
    </message>
    <message>
        <source>{n} of them late</source>
        <translation>{n} daarvan te laat</translation>
    </message>
    <message>
        <source>{n} to confirm</source>
        <translation>{n} te bevestigen</translation>
    </message>
    <message>
        <source>{n} to decide</source>
        <translation>{n} te beslissen</translation>
    </message>
    <message>
        <source>{n} with a problem</source>
        <translation>{n} met een probleem</translation>
    </message>
    <message>
        <source>{n} with problems</source>
        <translation>{n} met problemen</translation>
    </message>
    <message>
        <source>{segment}: {companies} companies, {strengths} strengths</source>
        <translation>{segment}: {companies} bedrijven, {strengths} sterke punten</translation>
    </message>
</context>
<context>
    <name>OverviewDesk</name>
    <message>
        <source>Make all starters…</source>
        <translation>Alle startwerkmappen maken…</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nieuwe ronde</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>De ronde wordt geopend</translation>
    </message>
    <message>
        <source>Round {round} is open. Send the clusters new starter workbooks.</source>
        <translation>Ronde {round} is open. Stuur de clusters nieuwe startwerkmappen.</translation>
    </message>
    <message>
        <source>The answers of now stay beside the fields as those of the last round.
Send new starter workbooks afterwards: they bring the round to the clusters.

What is the new round called?</source>
        <translation>De antwoorden van nu blijven naast de velden staan als die van de vorige ronde.
Stuur daarna nieuwe startwerkmappen: die brengen de ronde naar de clusters.

Hoe heet de nieuwe ronde?</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Before you send</source>
        <translation>Vóór het versturen</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Werkmap exporteren…</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Werkmappen importeren…</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Laatste wijzigingen</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nieuwe ronde…</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Presentielijst</translation>
    </message>
    <message>
        <source>The alliance in the value chain</source>
        <translation>De alliantie in de waardeketen</translation>
    </message>
    <message>
        <source>Your place in the value chain</source>
        <translation>Onze plaats in de waardeketen</translation>
    </message>
</context>
<context>
    <name>OwnAnswerPane</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>Geef eerst een antwoord.</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Dit antwoord behouden</translation>
    </message>
</context>
<context>
    <name>Painting</name>
    <message>
        <source>Painting the pages</source>
        <translation>De pagina's worden getekend</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
</context>
<context>
    <name>PersonDesk</name>
    <message>
        <source>Agreements to look at</source>
        <translation>Toestemmingen om na te kijken</translation>
    </message>
    <message>
        <source>All that is known of this person goes: from the records below, their history, the last round, what was received, and every backup. This cannot be undone, and a backup does not bring it back. Whoever receives your next workbook erases this person too.</source>
        <translation>Alles wat over deze persoon bekend is, verdwijnt: uit de records hieronder, hun geschiedenis, de vorige ronde, wat is ontvangen, en elke back-up. Dit kan niet ongedaan worden gemaakt, en een back-up haalt het niet terug. Wie de volgende werkmap ontvangt, wist deze persoon ook.</translation>
    </message>
    <message>
        <source>Ask again after {n} months</source>
        <translation>Opnieuw vragen na {n} maanden</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contactpersoon zonder naam</translation>
    </message>
    <message>
        <source>Erase {name} everywhere and for ever?</source>
        <translation>{name} overal en voorgoed wissen?</translation>
    </message>
    <message>
        <source>Erasing a person everywhere</source>
        <translation>Een persoon wordt overal gewist</translation>
    </message>
    <message>
        <source>Every agreement is complete and recent. Search for somebody above.</source>
        <translation>Elke toestemming is volledig en recent. Zoek hierboven iemand op.</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Alles over deze persoon</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Ontbreekt: {what}</translation>
    </message>
    <message>
        <source>Nobody here has a name, e-mail or telephone like this.</source>
        <translation>Niemand hier heeft zo'n naam, e-mailadres of telefoonnummer.</translation>
    </message>
    <message>
        <source>Old agreement</source>
        <translation>Oude toestemming</translation>
    </message>
    <message>
        <source>Text (*.json)</source>
        <translation>Tekst (*.json)</translation>
    </message>
    <message>
        <source>The person was erased everywhere, in the backups too.</source>
        <translation>De persoon is overal gewist, ook in de back-ups.</translation>
    </message>
    <message>
        <source>The same words still stand in other answers of {places}: change them where they are about this person.</source>
        <translation>Dezelfde woorden staan nog in andere antwoorden van {places}: wijzig ze waar ze over deze persoon gaan.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wordt geschreven</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>toegestemd op {day}</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>this contact</source>
        <translation>deze contactpersoon</translation>
    </message>
    <message>
        <source>{file} tells everything that is kept of this person.</source>
        <translation>{file} vertelt alles wat van deze persoon wordt bewaard.</translation>
    </message>
    <message>
        <source>{n} person found</source>
        <translation>{n} persoon gevonden</translation>
    </message>
    <message>
        <source>{n} person is recorded</source>
        <translation>{n} persoon is vastgelegd</translation>
    </message>
    <message>
        <source>{n} persons are recorded</source>
        <translation>{n} personen zijn vastgelegd</translation>
    </message>
    <message>
        <source>{n} persons found</source>
        <translation>{n} personen gevonden</translation>
    </message>
    <message>
        <source>{title} · {question} “{said}”</source>
        <translation>{title} · {question} ‘{said}’</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>As a file…</source>
        <translation>Als bestand…</translation>
    </message>
    <message>
        <source>Erase {name} everywhere</source>
        <translation>{name} overal wissen</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Everything about {name} as a file</source>
        <translation>Alles over {name} als bestand</translation>
    </message>
    <message>
        <source>Name, e-mail or telephone</source>
        <translation>Naam, e-mail of telefoon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open the contact {name}</source>
        <translation>Contactpersoon {name} openen</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persoonsgegevens</translation>
    </message>
    <message>
        <source>Persons are recorded only as contacts, and leave this computer only with an agreement, its date and its purpose. Whoever asks to be forgotten is erased everywhere: in the records, their history, the last round, what was received, and all backups of this inventory.</source>
        <translation>Personen worden alleen als contactpersoon vastgelegd en verlaten deze computer alleen met toestemming, de datum en het doel daarvan. Wie vergeten wil worden, wordt overal gewist: in de records, hun geschiedenis, de vorige ronde, wat is ontvangen, en alle back-ups van deze inventaris.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
</context>
<context>
    <name>PreviewLines</name>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Everything in it is here already, from {file}. Nothing would change.</source>
        <translation>Alles hierin staat hier al, uit {file}. Er zou niets veranderen.</translation>
    </message>
    <message>
        <source>Nothing changed yet. A backup is made first.</source>
        <translation>Nog niets gewijzigd. Eerst wordt een back-up gemaakt.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Er is niets nieuws in.</translation>
    </message>
    <message>
        <source>This is older than what is here: nothing in it is new, and newer answers stay.</source>
        <translation>Dit is ouder dan wat hier staat: er is niets nieuws in, en nieuwere antwoorden blijven.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>changed here too: both are kept</source>
        <translation>hier ook gewijzigd: beide blijven bewaard</translation>
    </message>
    <message>
        <source>edited outside the program</source>
        <translation>buiten het programma bewerkt</translation>
    </message>
    <message>
        <source>new, {n} answer</source>
        <translation>nieuw, {n} antwoord</translation>
    </message>
    <message>
        <source>new, {n} answers</source>
        <translation>nieuw, {n} antwoorden</translation>
    </message>
    <message>
        <source>questionnaire {version}</source>
        <translation>vragenlijst {version}</translation>
    </message>
    <message>
        <source>questionnaire {version}, here {ours}</source>
        <translation>vragenlijst {version}, hier {ours}</translation>
    </message>
    <message>
        <source>round {round}</source>
        <translation>ronde {round}</translation>
    </message>
    <message>
        <source>sent by {device}, made {when}</source>
        <translation>gestuurd door {device}, gemaakt {when}</translation>
    </message>
    <message>
        <source>the reply of {company} to its form of {when}</source>
        <translation>het antwoord van {company} op het formulier van {when}</translation>
    </message>
    <message>
        <source>was deleted there; it would be deleted here too</source>
        <translation>is daar verwijderd; het zou hier ook worden verwijderd</translation>
    </message>
    <message>
        <source>was sent before, is not in this file. Nothing is deleted.</source>
        <translation>is eerder gestuurd, staat niet in dit bestand. Er wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation>{n} antwoord</translation>
    </message>
    <message>
        <source>{n} answer is newer here and stays</source>
        <translation>{n} antwoord is hier nieuwer en blijft</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} antwoorden</translation>
    </message>
    <message>
        <source>{n} answers are newer here and stay</source>
        <translation>{n} antwoorden zijn hier nieuwer en blijven</translation>
    </message>
    <message>
        <source>{n} answers are still needed</source>
        <translation>nog {n} antwoorden nodig</translation>
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
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Selecteer eerst een record.</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} is klaar.</translation>
    </message>
    <message>
        <source>{title} was printed.</source>
        <translation>{title} is afgedrukt.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>As a profile</source>
        <translation>Als profiel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Only what is answered</source>
        <translation>Alleen wat beantwoord is</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Pagina’s om af te drukken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>The first {n} records are shown here; all of them are printed.</source>
        <translation>De eerste {n} records worden hier getoond; alle worden afgedrukt.</translation>
    </message>
    <message>
        <source>With its readiness</source>
        <translation>Met de gereedheid</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Met persoonsgegevens</translation>
    </message>
    <message>
        <source>against the median: not to pass on</source>
        <translation>tegenover de mediaan: niet doorgeven</translation>
    </message>
    <message>
        <source>of people who agreed</source>
        <translation>van mensen die hebben toegestemd</translation>
    </message>
    <message>
        <source>one page to hand over</source>
        <translation>één pagina om af te geven</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} pagina</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pagina's</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>A box to tick.</source>
        <translation>Een vakje om aan te vinken.</translation>
    </message>
    <message>
        <source>A day and a time of day.</source>
        <translation>Een dag en een tijdstip.</translation>
    </message>
    <message>
        <source>A day, typed in any usual way or chosen in the calendar.</source>
        <translation>Een dag, op een gebruikelijke manier getypt of in de kalender gekozen.</translation>
    </message>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>Een getal van {least} tot {most}.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Een getal.</translation>
    </message>
    <message>
        <source>A record that is here already, or a new one.</source>
        <translation>Een record dat hier al staat, of een nieuw.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Een tekst.</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translation>Een tijdstip.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Een geheel getal.</translation>
    </message>
    <message>
        <source>About a person: it leaves this computer only with that person’s consent.</source>
        <translation>Over een persoon: het verlaat deze computer alleen met toestemming van die persoon.</translation>
    </message>
    <message>
        <source>Alt+= takes over last round’s answer.</source>
        <translation>Alt+= neemt het antwoord van de vorige ronde over.</translation>
    </message>
    <message>
        <source>Any of {n} choices.</source>
        <translation>Eén of meer van {n} keuzes.</translation>
    </message>
    <message>
        <source>As a column of the table.</source>
        <translation>Als kolom van de tabel.</translation>
    </message>
    <message>
        <source>Asked because of</source>
        <translation>Gevraagd vanwege</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Decides about: {questions}.</source>
        <translation>Bepaalt: {questions}.</translation>
    </message>
    <message>
        <source>Esc takes back what was typed, F4 offers “unknown”, “declined” and “does not apply”.</source>
        <translation>Esc neemt het getypte terug, F4 biedt ‘onbekend’, ‘geweigerd’ en ‘niet van toepassing’.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Hoe te antwoorden</translation>
    </message>
    <message>
        <source>In the title of the record.</source>
        <translation>In de titel van het record.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Moet zijn</translation>
    </message>
    <message>
        <source>Needed before the record is complete.</source>
        <translation>Nodig voordat het record voltooid is.</translation>
    </message>
    <message>
        <source>One of {n} choices.</source>
        <translation>Eén van {n} keuzes.</translation>
    </message>
    <message>
        <source>One step of a scale.</source>
        <translation>Eén stap van een schaal.</translation>
    </message>
    <message>
        <source>Only to read.</source>
        <translation>Alleen om te lezen.</translation>
    </message>
    <message>
        <source>The one choice, or none.</source>
        <translation>De ene keuze, of geen.</translation>
    </message>
    <message>
        <source>The one choice.</source>
        <translation>De ene keuze.</translation>
    </message>
    <message>
        <source>To find out whether two records are the same company.</source>
        <translation>Om te bepalen of twee records hetzelfde bedrijf zijn.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat zij betekent</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Waar zij wordt gebruikt</translation>
    </message>
    <message>
        <source>Where several clusters tell of the same: {rule}.</source>
        <translation>Waar meerdere clusters over hetzelfde vertellen: {rule}.</translation>
    </message>
    <message>
        <source>Worked out from other answers.</source>
        <translation>Uitgerekend uit andere antwoorden.</translation>
    </message>
    <message>
        <source>Works out: {questions}.</source>
        <translation>Rekent uit: {questions}.</translation>
    </message>
    <message>
        <source>all answers together count</source>
        <translation>alle antwoorden samen tellen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>every cluster keeps its own answer</source>
        <translation>elk cluster houdt zijn eigen antwoord</translation>
    </message>
    <message>
        <source>the coordinator decides</source>
        <translation>de coördinator beslist</translation>
    </message>
    <message>
        <source>the home cluster’s answer counts</source>
        <translation>het antwoord van het thuiscluster telt</translation>
    </message>
    <message>
        <source>the largest answer counts</source>
        <translation>het grootste antwoord telt</translation>
    </message>
    <message>
        <source>the latest answer counts</source>
        <translation>het laatste antwoord telt</translation>
    </message>
    <message>
        <source>the smallest answer counts</source>
        <translation>het kleinste antwoord telt</translation>
    </message>
</context>
<context>
    <name>QuestionLabel</name>
    <message>
        <source>Unknown, declined, does not apply (F4)</source>
        <translation>Onbekend, geweigerd, niet van toepassing (F4)</translation>
    </message>
    <message>
        <source>What does this mean? (Shift+F1)</source>
        <translation>Wat betekent dit? (Shift+F1)</translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation>{label}, verplicht</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>An answer is needed</source>
        <translation>Een antwoord is nodig</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>mistake in the file</source>
        <translation>fout in het bestand</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>veilig</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>te bevestigen</translation>
    </message>
</context>
<context>
    <name>QuestionnaireDesk</name>
    <message>
        <source>Changing the questionnaire</source>
        <translation>De vragenlijst wordt gewijzigd</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.xlsm *.md);;All files (*)</source>
        <translation>Formulieren (*.xlsx *.xlsm *.md);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Going back to the former questionnaire</source>
        <translation>Terug naar de vorige vragenlijst</translation>
    </message>
    <message>
        <source>Load a new version</source>
        <translation>Nieuwe versie laden</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wordt gelezen</translation>
    </message>
    <message>
        <source>The former version of the questionnaire is in use again.</source>
        <translation>De vorige versie van de vragenlijst is weer in gebruik.</translation>
    </message>
    <message>
        <source>The new version of the questionnaire is in use.</source>
        <translation>De nieuwe versie van de vragenlijst is in gebruik.</translation>
    </message>
    <message>
        <source>Version {version} is in use.</source>
        <translation>Versie {version} is in gebruik.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireLines</name>
    <message>
        <source>Mend the mistakes in the file, save it and load it again. Nothing was changed.</source>
        <translation>Verbeter de fouten in het bestand, sla het op en laad het opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing changed yet. A backup is made first, and the change can be undone.</source>
        <translation>Nog niets gewijzigd. Eerst wordt een back-up gemaakt, en de wijziging kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The refused changes would harm answers. Mend the file and load it again.</source>
        <translation>De geweigerde wijzigingen zouden antwoorden schaden. Verbeter het bestand en laad het opnieuw.</translation>
    </message>
    <message>
        <source>This is the questionnaire in use. Nothing would change.</source>
        <translation>Dit is de vragenlijst in gebruik. Er zou niets veranderen.</translation>
    </message>
    <message>
        <source>applied, {when}</source>
        <translation>toegepast, {when}</translation>
    </message>
    <message>
        <source>undone, {when}</source>
        <translation>ongedaan gemaakt, {when}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versie {version}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>nog {n}</translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation>{n} vraag</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} vragen</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} record</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} records</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Apply the new version</source>
        <translation>Nieuwe versie toepassen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Niet toepassen</translation>
    </message>
    <message>
        <source>Forms in use</source>
        <translation>Formulieren in gebruik</translation>
    </message>
    <message>
        <source>Load a new version…</source>
        <translation>Nieuwe versie laden…</translation>
    </message>
    <message>
        <source>No new version in preview</source>
        <translation>Geen nieuwe versie in voorbeeld</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet. A backup is made first; the change can be undone.</source>
        <translation>Voorbeeld, nog niets gewijzigd. Eerst wordt een back-up gemaakt; de wijziging kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>The questionnaire is written in Excel, in the XLSForm format. Change a copy, and load it here.</source>
        <translation>De vragenlijst wordt in Excel geschreven, in het formaat XLSForm. Wijzig een kopie en laad die hier.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Deze wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>What the new version would change</source>
        <translation>Wat de nieuwe versie zou veranderen</translation>
    </message>
    <message>
        <source>You see what it means for the records before anything changes.</source>
        <translation>Je ziet wat het voor de records betekent voordat er iets verandert.</translation>
    </message>
    <message>
        <source>{n} mistake</source>
        <translation>{n} fout</translation>
    </message>
    <message>
        <source>{n} mistakes</source>
        <translation>{n} fouten</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} geweigerd</translation>
    </message>
    <message>
        <source>{n} remark</source>
        <translation>{n} opmerking</translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation>{n} opmerkingen</translation>
    </message>
    <message>
        <source>{n} safe</source>
        <translation>{n} veilig</translation>
    </message>
    <message>
        <source>{n} to confirm</source>
        <translation>{n} te bevestigen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagina's</translation>
    </message>
</context>
<context>
    <name>ReceivedLines</name>
    <message>
        <source>Imported: {when}.</source>
        <translation>Geïmporteerd: {when}.</translation>
    </message>
    <message>
        <source>Undone: {when}. This is what it had changed.</source>
        <translation>Ongedaan gemaakt: {when}. Dit had het gewijzigd.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>new, {n} answer</source>
        <translation>nieuw, {n} antwoord</translation>
    </message>
    <message>
        <source>new, {n} answers</source>
        <translation>nieuw, {n} antwoorden</translation>
    </message>
    <message>
        <source>sent by {device}, made {when}</source>
        <translation>gestuurd door {device}, gemaakt {when}</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>is verwijderd</translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation>{n} antwoord</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} antwoorden</translation>
    </message>
    <message>
        <source>{n} record that was sent before was not in it; nothing was deleted.</source>
        <translation>{n} eerder gestuurd record stond er niet in; er is niets verwijderd.</translation>
    </message>
    <message>
        <source>{n} records that were sent before were not in it; nothing was deleted.</source>
        <translation>{n} eerder gestuurde records stonden er niet in; er is niets verwijderd.</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>The entry was removed.</source>
        <translation>De regel is verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Write mine all the same</source>
        <translation>Toch het mijne schrijven</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>{n} answer missing</source>
        <translation>{n} antwoord ontbreekt</translation>
    </message>
    <message>
        <source>{n} answers missing</source>
        <translation>{n} antwoorden ontbreken</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} probleem</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problemen</translation>
    </message>
    <message>
        <source>{n} record deleted.</source>
        <translation>{n} record verwijderd.</translation>
    </message>
    <message>
        <source>{n} records deleted.</source>
        <translation>{n} records verwijderd.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>(no name yet)</source>
        <translation>(nog geen naam)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} ontbreken</translation>
    </message>
    <message>
        <source>{n} of {count} answered</source>
        <translation>{n} van {count} beantwoord</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} probleem</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problemen</translation>
    </message>
</context>
<context>
    <name>RecordTablePage</name>
    <message>
        <source>As usual: what fits</source>
        <translation>Zoals gewoonlijk: wat past</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Enter opens, F2 edits what is selected, Ctrl V pastes from Excel, Ctrl D fills down.</source>
        <translation>Enter opent, F2 bewerkt wat geselecteerd is, Ctrl V plakt uit Excel, Ctrl D voert omlaag door.</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Rondkijken met de demonstratie</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Geen resultaat</translation>
    </message>
    <message>
        <source>No record has these words or this state.</source>
        <translation>Geen record heeft deze woorden of deze toestand.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier is nog niets</translation>
    </message>
    <message>
        <source>Search all text…</source>
        <translation>Alle tekst doorzoeken…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>{n} incomplete</source>
        <translation>{n} onvolledig</translation>
    </message>
    <message>
        <source>{n} record selected</source>
        <translation>{n} record geselecteerd</translation>
    </message>
    <message>
        <source>{n} records selected</source>
        <translation>{n} records geselecteerd</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} van {all}</translation>
    </message>
</context>
<context>
    <name>RecordTrail</name>
    <message>
        <source>Back to “{title}”</source>
        <translation>Terug naar ‘{title}’</translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>Close the list</source>
        <translation>Lijst sluiten</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Records achter het getal</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} record</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} records</translation>
    </message>
</context>
<context>
    <name>RepeatView</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>Regel {n}</translation>
    </message>
    <message>
        <source>Tab in the last field adds one</source>
        <translation>Tab in het laatste veld voegt er een toe</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Catalogue of strengths</source>
        <translation>Catalogus van sterke punten</translation>
    </message>
    <message>
        <source>Making the catalogue</source>
        <translation>De catalogus wordt gemaakt</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Het rapport wordt gemaakt</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>{file} and {workbook} are ready.</source>
        <translation>{file} en {workbook} zijn klaar.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>An answer has changed since you said: {verdict}. Does it still hold?</source>
        <translation>Een antwoord is gewijzigd sinds de uitspraak: {verdict}. Geldt die nog?</translation>
    </message>
    <message>
        <source>Are these {n} one and the same?</source>
        <translation>Zijn deze {n} één en hetzelfde?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Kies er een</translation>
    </message>
    <message>
        <source>Is this one and the same?</source>
        <translation>Is dit één en hetzelfde?</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Kept: {value}</source>
        <translation>Behouden: {value}</translation>
    </message>
    <message>
        <source>Likely, {score}</source>
        <translation>Waarschijnlijk, {score}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>These were merged. Is that right?</source>
        <translation>Deze zijn samengevoegd. Klopt dat?</translation>
    </message>
    <message>
        <source>This could not be taken over</source>
        <translation>Dit kon niet worden overgenomen</translation>
    </message>
    <message>
        <source>Very likely, {score}</source>
        <translation>Zeer waarschijnlijk, {score}</translation>
    </message>
    <message>
        <source>Weak likeness, {score}</source>
        <translation>Zwakke gelijkenis, {score}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>Which answer is right?</source>
        <translation>Welk antwoord is juist?</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>already merged</source>
        <translation>al samengevoegd</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>beide samen</translation>
    </message>
    <message>
        <source>changed since it was decided</source>
        <translation>gewijzigd sinds de beslissing</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslist</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>wijkt af</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>elk zijn eigen</translation>
    </message>
    <message>
        <source>home cluster</source>
        <translation>thuiscluster</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behouden</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>mogelijk duplicaat</translation>
    </message>
    <message>
        <source>the highest</source>
        <translation>het hoogste</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>het laatste</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>het laagste</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>het enige</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>{n} answer differs</source>
        <translation>{n} antwoord wijkt af</translation>
    </message>
    <message>
        <source>{n} answers differ</source>
        <translation>{n} antwoorden wijken af</translation>
    </message>
    <message>
        <source>{n} possible duplicates</source>
        <translation>{n} mogelijke duplicaten</translation>
    </message>
    <message>
        <source>{n} problem in a workbook</source>
        <translation>{n} probleem in een werkmap</translation>
    </message>
    <message>
        <source>{n} problems in a workbook</source>
        <translation>{n} problemen in een werkmap</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Beslissingen (*.json)</translation>
    </message>
    <message>
        <source>Take over decisions</source>
        <translation>Beslissingen overnemen</translation>
    </message>
    <message>
        <source>Taking over {file}</source>
        <translation>{file} wordt overgenomen</translation>
    </message>
    <message>
        <source>The last decision was taken back.</source>
        <translation>De laatste beslissing is teruggenomen.</translation>
    </message>
    <message>
        <source>{n} case is open</source>
        <translation>{n} geval is open</translation>
    </message>
    <message>
        <source>{n} cases are open</source>
        <translation>{n} gevallen zijn open</translation>
    </message>
    <message>
        <source>{n} decision was taken over.</source>
        <translation>{n} beslissing is overgenomen.</translation>
    </message>
    <message>
        <source>{n} decisions were taken over.</source>
        <translation>{n} beslissingen zijn overgenomen.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All is decided</source>
        <translation>Alles is beslist</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Gevallen</translation>
    </message>
    <message>
        <source>Choose a case on the left to look at it again. Ctrl+Z takes the last decision back.</source>
        <translation>Kies links een geval om het opnieuw te bekijken. Ctrl+Z neemt de laatste beslissing terug.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Niets te beslissen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>The sides of the case</source>
        <translation>De kanten van het geval</translation>
    </message>
    <message>
        <source>What the workbooks leave open comes here: answers that disagree, and possible duplicates.</source>
        <translation>Wat de werkmappen openlaten, komt hier: antwoorden die elkaar tegenspreken en mogelijke duplicaten.</translation>
    </message>
    <message>
        <source>Where the answer in focus comes from</source>
        <translation>Waar het antwoord in focus vandaan komt</translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <translation>{done} van {all} beslist</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Take over {n} answer of the last round</source>
        <translation>{n} antwoord van de vorige ronde overnemen</translation>
    </message>
    <message>
        <source>Take over {n} answers of the last round</source>
        <translation>{n} antwoorden van de vorige ronde overnemen</translation>
    </message>
</context>
<context>
    <name>SendingDesk</name>
    <message>
        <source>A folder for the starters of all clusters</source>
        <translation>Map voor de startwerkmappen van alle clusters</translation>
    </message>
    <message>
        <source>A password for the workbook. Tell it by telephone, not in the same e-mail.</source>
        <translation>Een wachtwoord voor de werkmap. Geef het telefonisch door, niet in dezelfde e-mail.</translation>
    </message>
    <message>
        <source>Consolidated workbook</source>
        <translation>Geconsolideerde werkmap</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Beslissingen (*.json)</translation>
    </message>
    <message>
        <source>Export with a password</source>
        <translation>Exporteren met wachtwoord</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Werkmap exporteren</translation>
    </message>
    <message>
        <source>For which cluster?</source>
        <translation>Voor welk cluster?</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>Opslaan als {file}</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Elders opslaan</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Elders opslaan…</translation>
    </message>
    <message>
        <source>Send back with remarks</source>
        <translation>Terugsturen met opmerkingen</translation>
    </message>
    <message>
        <source>Starter workbook</source>
        <translation>Startwerkmap</translation>
    </message>
    <message>
        <source>The consolidated workbook</source>
        <translation>De geconsolideerde werkmap</translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>Nog eens hetzelfde wachtwoord.</translation>
    </message>
    <message>
        <source>The starter of one cluster</source>
        <translation>De startwerkmap van één cluster</translation>
    </message>
    <message>
        <source>The starters of all clusters</source>
        <translation>De startwerkmappen van alle clusters</translation>
    </message>
    <message>
        <source>The two passwords differ: nothing was exported.</source>
        <translation>De twee wachtwoorden verschillen: er is niets geëxporteerd.</translation>
    </message>
    <message>
        <source>The workbook to send</source>
        <translation>De werkmap om op te sturen</translation>
    </message>
    <message>
        <source>The workbook to send, without personal data</source>
        <translation>De werkmap om op te sturen, zonder persoonsgegevens</translation>
    </message>
    <message>
        <source>What is to be written behind a password?</source>
        <translation>Wat moet achter een wachtwoord worden geschreven?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Werkmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the starters</source>
        <translation>De startwerkmappen worden geschreven</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wordt geschreven</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} is klaar.</translation>
    </message>
    <message>
        <source>{file} is ready: {decisions}.</source>
        <translation>{file} is klaar: {decisions}.</translation>
    </message>
    <message>
        <source>{file} is ready: {problems} and {corrections} are marked in it.</source>
        <translation>{file} is klaar: {problems} en {corrections} zijn erin gemarkeerd.</translation>
    </message>
    <message>
        <source>{file} is ready: {records}.</source>
        <translation>{file} is klaar: {records}.</translation>
    </message>
    <message>
        <source>{n} answer stayed here.</source>
        <translation>{n} antwoord bleef hier.</translation>
    </message>
    <message>
        <source>{n} answers stayed here.</source>
        <translation>{n} antwoorden bleven hier.</translation>
    </message>
    <message>
        <source>{n} correction</source>
        <translation>{n} correctie</translation>
    </message>
    <message>
        <source>{n} corrections</source>
        <translation>{n} correcties</translation>
    </message>
    <message>
        <source>{n} decision</source>
        <translation>{n} beslissing</translation>
    </message>
    <message>
        <source>{n} decisions</source>
        <translation>{n} beslissingen</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} probleem</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problemen</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} record</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} records</translation>
    </message>
    <message>
        <source>{n} starter lies</source>
        <translation>{n} startwerkmap staat</translation>
    </message>
    <message>
        <source>{n} starters lie</source>
        <translation>{n} startwerkmappen staan</translation>
    </message>
    <message>
        <source>{starters} in {folder}: send each cluster its own.</source>
        <translation>{starters} in {folder}: stuur elk cluster de zijne.</translation>
    </message>
</context>
<context>
    <name>ServerDesk</name>
    <message>
        <source>This computer's key ring did not take the password.</source>
        <translation>De sleutelhanger van deze computer heeft het wachtwoord niet aangenomen.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Its name, and its port where that is another than 5432: db.alliance.example:5433</source>
        <translation>De naam ervan, en de poort als die anders is dan 5432: db.alliance.example:5433</translation>
    </message>
    <message>
        <source>Make the coordinator's inventory there</source>
        <translation>Daar de inventaris van de coördinator maken</translation>
    </message>
    <message>
        <source>Name the server, the database and yourself.</source>
        <translation>Noem de server, de database en jezelf.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open from a server</source>
        <translation>Openen van een server</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Remember in this computer's key ring</source>
        <translation>Onthouden in de sleutelhanger van deze computer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The program does not save it. Leave it empty where this computer has it: in its key ring, PostgreSQL's password file or PGPASSWORD.</source>
        <translation>Het programma slaat het niet op. Laat het leeg als deze computer het al heeft: in de sleutelhanger, het wachtwoordbestand van PostgreSQL of PGPASSWORD.</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Wachten op de server</translation>
    </message>
    <message>
        <source>Waiting for the server of {name} to answer…</source>
        <translation>Wachten tot de server van {name} antwoordt…</translation>
    </message>
    <message>
        <source>Where several coordinators work on one inventory, it lies in a PostgreSQL database. Its administrator tells you what to write here.</source>
        <translation>Waar meerdere coördinatoren aan één inventaris werken, ligt die in een PostgreSQL-database. De beheerder daarvan vertelt wat hier moet staan.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Jouw naam daar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoog contrast, donker</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoog contrast, licht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language of workbooks, reports and printed pages</source>
        <translation>Taal van werkmappen, rapporten en afgedrukte pagina’s</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persoonsgegevens</translation>
    </message>
    <message>
        <source>Persons and agreements</source>
        <translation>Personen en toestemmingen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>This inventory and this program</source>
        <translation>Deze inventaris en dit programma</translation>
    </message>
    <message>
        <source>Who is recorded here, whose agreement is old or incomplete, and how somebody is erased.</source>
        <translation>Wie hier is vastgelegd, wiens toestemming oud of onvolledig is, en hoe iemand wordt gewist.</translation>
    </message>
    <message>
        <source>follows the desktop's light or dark</source>
        <translation>volgt licht of donker van het bureaublad</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Dit paneel sluiten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Missing for “complete”</source>
        <translation>Ontbreekt voor ‘voltooid’</translation>
    </message>
    <message>
        <source>No change yet.</source>
        <translation>Nog geen wijziging.</translation>
    </message>
    <message>
        <source>Nothing is wrong or missing.</source>
        <translation>Niets is fout of ontbreekt.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved {time}</source>
        <translation>Alle wijzigingen opgeslagen {time}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Hoe ver het werk is</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wordt gestopt…</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>a record without a title</source>
        <translation>een record zonder titel</translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message>
        <source>Applied</source>
        <translation>Toegepast</translation>
    </message>
    <message>
        <source>Applied, {n} issue</source>
        <translation>Toegepast, {n} aandachtspunt</translation>
    </message>
    <message>
        <source>Applied, {n} issues</source>
        <translation>Toegepast, {n} aandachtspunten</translation>
    </message>
    <message>
        <source>Applied, {n} left out</source>
        <translation>Toegepast, {n} weggelaten</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Al hier</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Missing, sent in round {round}</source>
        <translation>Ontbreekt, gestuurd in ronde {round}</translation>
    </message>
    <message>
        <source>Older than what is here</source>
        <translation>Ouder dan wat hier staat</translation>
    </message>
    <message>
        <source>Preview, not applied</source>
        <translation>Voorbeeld, niet toegepast</translation>
    </message>
    <message>
        <source>Received, not applied</source>
        <translation>Ontvangen, niet toegepast</translation>
    </message>
    <message>
        <source>Round {round}: {sent} of {all} clusters have answered, {done} complete.</source>
        <translation>Ronde {round}: {sent} van {all} clusters hebben geantwoord, {done} voltooid.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>left out, nothing of it is imported</source>
        <translation>weggelaten, er wordt niets van geïmporteerd</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>probleem</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} aandachtspunt</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} aandachtspunten</translation>
    </message>
</context>
<context>
    <name>SubmissionsPage</name>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Apply all {n} files</source>
        <translation>Alle {n} bestanden toepassen</translation>
    </message>
    <message>
        <source>Apply {n} record</source>
        <translation>{n} record toepassen</translation>
    </message>
    <message>
        <source>Apply {n} records</source>
        <translation>{n} records toepassen</translation>
    </message>
    <message>
        <source>Choose a workbook on the left to see what it changed, or import one.</source>
        <translation>Kies links een werkmap om te zien wat zij wijzigde, of importeer er een.</translation>
    </message>
    <message>
        <source>Count it as received</source>
        <translation>Als ontvangen tellen</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Niet importeren</translation>
    </message>
    <message>
        <source>Drop workbooks anywhere in this window</source>
        <translation>Sleep werkmappen waar dan ook in dit venster</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Werkmappen importeren…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>No workbook chosen</source>
        <translation>Geen werkmap gekozen</translation>
    </message>
    <message>
        <source>No workbooks yet</source>
        <translation>Nog geen werkmappen</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet. A backup is made first; the whole file can be undone.</source>
        <translation>Voorbeeld, nog niets gewijzigd. Eerst wordt een back-up gemaakt; het hele bestand kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Send back with remarks…</source>
        <translation>Terugsturen met opmerkingen…</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Inzendingen</translation>
    </message>
    <message>
        <source>The clusters' workbooks belong here. Drop them anywhere on this window, several at once.</source>
        <translation>De werkmappen van de clusters horen hier. Sleep ze waar dan ook op dit venster, meerdere tegelijk.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deze import ongedaan maken</translation>
    </message>
    <message>
        <source>What the workbook would change</source>
        <translation>Wat de werkmap zou veranderen</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Werkmappen</translation>
    </message>
    <message>
        <source>Workbooks that you import belong here. Drop one anywhere on this window.</source>
        <translation>Geïmporteerde werkmappen horen hier. Sleep er een waar dan ook op dit venster.</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} toegevoegd</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} gewijzigd</translation>
    </message>
    <message>
        <source>{n} deleted</source>
        <translation>{n} verwijderd</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} bestand</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} bestanden</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} ontbreken</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} probleem</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problemen</translation>
    </message>
    <message>
        <source>{n} same</source>
        <translation>{n} gelijk</translation>
    </message>
</context>
<context>
    <name>TableDesk</name>
    <message>
        <source>All of it is there already. Nothing changed.</source>
        <translation>Alles ervan is er al. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Klembord</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Er wordt gekeken wat zou veranderen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Select the cells that are to be filled, with the first of them on top.</source>
        <translation>Selecteer de cellen die moeten worden gevuld, met de eerste bovenaan.</translation>
    </message>
    <message>
        <source>There are only headings on the clipboard.</source>
        <translation>Er staan alleen koppen op het klembord.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Er staat geen tekst op het klembord.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{n} record changed.</source>
        <translation>{n} record gewijzigd.</translation>
    </message>
    <message>
        <source>{n} records changed.</source>
        <translation>{n} records gewijzigd.</translation>
    </message>
    <message>
        <source>{n} row copied.</source>
        <translation>{n} rij gekopieerd.</translation>
    </message>
    <message>
        <source>{n} rows copied.</source>
        <translation>{n} rijen gekopieerd.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Sorry, the program made a mistake and stopped this. What was saved before is safe.</source>
        <translation>Het programma heeft een fout gemaakt en dit gestopt, excuses. Wat eerder is opgeslagen, is veilig.</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>De details staan in {file}.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>UndoDesk</name>
    <message>
        <source>Doing it again</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Opnieuw gedaan: {step}.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Opnieuw: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Ongedaan maken: {step}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Ongedaan gemaakt: {step}.</translation>
    </message>
    <message>
        <source>{n} step</source>
        <translation>{n} stap</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} stappen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{day} (no. {n})</source>
        <translation>{day} (nr. {n})</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coördinatie</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaris</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina's</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Ronde {round}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Instellingenbestand</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Inzendingen</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Deze kopie</translation>
    </message>
    <message>
        <source>questionnaire {version}</source>
        <translation>vragenlijst {version}</translation>
    </message>
</context>
</TS>
