<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AcknowledgeEditor</name>
    <message>
        <source>Confirmed</source>
        <translation>Vahvistettu</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Tietu&amp;e</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Lisää suodatin…</translation>
    </message>
    <message>
        <source>Apply the workbook in preview</source>
        <translation>Ota esikatseltu työkirja käyttöön</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kuten järjestelmässä</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Catalogue of strengths for everybody…</source>
        <translation>Vahvuusluettelo kaikille…</translation>
    </message>
    <message>
        <source>Catalogue of strengths for the partners…</source>
        <translation>Vahvuusluettelo kumppaneille…</translation>
    </message>
    <message>
        <source>Columns as usual</source>
        <translation>Tavalliset sarakkeet</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Sarakkeet…</translation>
    </message>
    <message>
        <source>Confirm what the last round knew</source>
        <translation>Vahvista edellisen kierroksen tiedot</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Kopioi solut</translation>
    </message>
    <message>
        <source>Copy cells with headings</source>
        <translation>Kopioi solut otsikoineen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Edit all that are selected…</source>
        <translation>Muokkaa kaikkia valittuja…</translation>
    </message>
    <message>
        <source>Export with a password…</source>
        <translation>Vie salasanalla suojattuna…</translation>
    </message>
    <message>
        <source>Export without personal data…</source>
        <translation>Vie ilman henkilötietoja…</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Vie työkirja…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Täytä alaspäin</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Koko näyttö</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Ohje ja pikanäppäimet</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Suuri kontrasti, tumma</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Suuri kontrasti, vaalea</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Tuo työkirjoja…</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>Siirry…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Vientien kieli</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Viimeisimmät viestit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Tutustu esittelyaineistoon</translation>
    </message>
    <message>
        <source>Make a starter workbook…</source>
        <translation>Tee aloitustyökirja…</translation>
    </message>
    <message>
        <source>Make the starters of all clusters…</source>
        <translation>Tee kaikkien klusterien aloitustyökirjat…</translation>
    </message>
    <message>
        <source>Mark complete or reopen</source>
        <translation>Merkitse valmiiksi tai avaa uudelleen</translation>
    </message>
    <message>
        <source>Missing answers only</source>
        <translation>Vain puuttuvat vastaukset</translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation>Uusi kartoitus…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Uusi tietue</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Seuraava tietue</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Seuraava osio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open a new round…</source>
        <translation>Avaa uusi kierros…</translation>
    </message>
    <message>
        <source>Open from a server…</source>
        <translation>Avaa palvelimelta…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Avaa…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Paste as new records</source>
        <translation>Liitä uusina tietueina</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Liitä soluihin</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Henkilötiedot</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Edellinen tietue</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Edellinen osio</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Recent inventories</source>
        <translation>Viimeksi avatut kartoitukset</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raportti…</translation>
    </message>
    <message>
        <source>Required questions only</source>
        <translation>Vain pakolliset kysymykset</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Send a form to the company…</source>
        <translation>Lähetä lomake yritykselle…</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Näytä kaikki tietueet</translation>
    </message>
    <message>
        <source>Show what others did</source>
        <translation>Näytä muiden tekemät muutokset</translation>
    </message>
    <message>
        <source>Take over decisions…</source>
        <translation>Ota päätökset käyttöön…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Undo back to</source>
        <translation>Kumoa kohtaan</translation>
    </message>
    <message>
        <source>What this question means</source>
        <translation>Mitä tämä kysymys tarkoittaa</translation>
    </message>
    <message>
        <source>Write the consolidated workbook…</source>
        <translation>Kirjoita koottu työkirja…</translation>
    </message>
    <message>
        <source>Write the decisions…</source>
        <translation>Kirjoita päätökset…</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>A row opens the comparison in the review</source>
        <translation>Rivistä avautuu vertailu Ratkaistavissa</translation>
    </message>
    <message>
        <source>Activities lost without this cluster</source>
        <translation>Toiminnot, jotka menetettäisiin ilman tätä klusteria</translation>
    </message>
    <message>
        <source>Activities the row has and the column lacks</source>
        <translation>Toiminnot, jotka rivillä on ja sarakkeelta puuttuu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>By date; the larger, the more important, 1 to 5</source>
        <translation>Päivän mukaan; mitä suurempi, sitä tärkeämpi, 1–5</translation>
    </message>
    <message>
        <source>By maturity in the main segment</source>
        <translation>Kypsyysasteen mukaan pääasiallisessa arvoketjun osassa</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Yritykset</translation>
    </message>
    <message>
        <source>Companies that aim there; ★ priority of the cluster</source>
        <translation>Yritykset, joiden tavoite on siellä; ★ klusterin painopiste</translation>
    </message>
    <message>
        <source>Each figure opens its records</source>
        <translation>Jokaisesta luvusta avautuvat sen tietueet</translation>
    </message>
    <message>
        <source>Held and planned together</source>
        <translation>Voimassa olevat ja suunnitellut yhteensä</translation>
    </message>
    <message>
        <source>Identified, before duplicates were merged: {clusters}</source>
        <translation>Tunnistettu ennen kaksoiskappaleiden yhdistämistä: {clusters}</translation>
    </message>
    <message>
        <source>Importance from 1 to 5</source>
        <translation>Tärkeys 1–5</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Markkina-alueet</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaani</translation>
    </message>
    <message>
        <source>Median level from 0 to 5</source>
        <translation>Mediaanitaso 0–5</translation>
    </message>
    <message>
        <source>Neighbours in the value chain that use standards of one family, different clusters first</source>
        <translation>Arvoketjun naapurit, jotka käyttävät saman standardiperheen standardeja, eri klusterit ensin</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Ei näyttöä</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Vanha</translation>
    </message>
    <message>
        <source>One cluster</source>
        <translation>Yksi klusteri</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Vain täällä</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Valmistautuminen</translation>
    </message>
    <message>
        <source>Products at each level, 1 to 9</source>
        <translation>Tuotteet tasoittain, 1–9</translation>
    </message>
    <message>
        <source>Quality of the inventory</source>
        <translation>Kartoituksen laatu</translation>
    </message>
    <message>
        <source>Score from 0 to 100, the best first; the table has all</source>
        <translation>Pisteet 0–100, paras ensin; taulukossa ovat kaikki</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Useita</translation>
    </message>
    <message>
        <source>Shares of all companies</source>
        <translation>Osuudet kaikista yrityksistä</translation>
    </message>
    <message>
        <source>The larger, the more is happening: opportunities and threats together</source>
        <translation>Mitä suurempi, sitä enemmän tapahtuu: mahdollisuudet ja uhat yhdessä</translation>
    </message>
    <message>
        <source>To build or buy</source>
        <translation>Rakennettava tai ostettava</translation>
    </message>
    <message>
        <source>Under the four headings of the EU|BIC audit</source>
        <translation>EU|BIC-auditoinnin neljän otsikon alla</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Arvoketju</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>aukko</translation>
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
        <translation>{name}: 1 signaali</translation>
    </message>
    <message>
        <source>{name}: median {median}</source>
        <translation>{name}: mediaani {median}</translation>
    </message>
    <message>
        <source>{name}: {n} signals</source>
        <translation>{name}: {n} signaalia</translation>
    </message>
    <message>
        <source>{name}: {n}, {band}</source>
        <translation>{name}: {n}, {band}</translation>
    </message>
    <message>
        <source>{name}: {title} {level}, median {median}</source>
        <translation>{name}: {title} {level}, mediaani {median}</translation>
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
        <translation>{title}, {day}: {direction}, tärkeys {n}</translation>
    </message>
</context>
<context>
    <name>AnalysisDesk</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-työkirjat (*.xlsx)</translation>
    </message>
    <message>
        <source>Merging for the analysis</source>
        <translation>Yhdistetään analyysia varten</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Tallenna työkirjana</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Kirjoitetaan taulukkoa</translation>
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
        <translation>Analyysi</translation>
    </message>
    <message>
        <source>As soon as there are companies or strengths, their place in the value chain is shown here.</source>
        <translation>Kun yrityksiä tai vahvuuksia on, niiden paikka arvoketjussa näkyy tässä.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Molemmat</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Yritykset</translation>
    </message>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Ei vielä analysoitavaa</translation>
    </message>
    <message>
        <source>Parts of the analysis</source>
        <translation>Analyysin osat</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raportti…</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Vahvuudet</translation>
    </message>
    <message>
        <source>What the coverage counts</source>
        <translation>Mitä kattavuus laskee</translation>
    </message>
    <message>
        <source>{companies}, {strengths}, duplicates as one</source>
        <translation>{companies}, {strengths}, kaksoiskappaleet yhtenä</translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation>{n} yritystä</translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation>{n} yritys</translation>
    </message>
    <message>
        <source>{n} strength</source>
        <translation>{n} vahvuus</translation>
    </message>
    <message>
        <source>{n} strengths</source>
        <translation>{n} vahvuutta</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Choose whom you work for and create the inventory. Then you see what {files} would add to it.</source>
        <translation>Valitse, kenelle työskentelet, ja luo kartoitus. Sitten näet, mitä {files} siihen lisäisi.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Etsi…</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>Tehdään esittelyaineistoa</translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation>Uusi kartoitus…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Avaa…</translation>
    </message>
    <message>
        <source>Something is still being done. Restore the backup after that.</source>
        <translation>Jokin työ on vielä kesken. Palauta varmuuskopio sen jälkeen.</translation>
    </message>
    <message>
        <source>The backup was restored. What it replaced is among the backups.</source>
        <translation>Varmuuskopio palautettiin. Se, minkä se korvasi, on varmuuskopioiden joukossa.</translation>
    </message>
    <message>
        <source>The demonstration is being made. It takes some seconds.</source>
        <translation>Esittelyaineistoa tehdään. Se kestää muutaman sekunnin.</translation>
    </message>
    <message>
        <source>The inventory can be changed now.</source>
        <translation>Kartoitusta voi nyt muuttaa.</translation>
    </message>
    <message>
        <source>You can read this inventory, but not change it.</source>
        <translation>Tätä kartoitusta voi lukea mutta ei muuttaa.</translation>
    </message>
    <message>
        <source>{file} holds no workbook.</source>
        <translation>{file} ei sisällä työkirjaa.</translation>
    </message>
    <message>
        <source>{file} is neither a workbook (.xlsx, .csv) nor an inventory (.genera). Drop the workbooks that you received, a list of companies, or a folder with them.</source>
        <translation>{file} ei ole työkirja (.xlsx, .csv) eikä kartoitus (.genera). Pudota tähän saadut työkirjat, yritysluettelo tai kansio, jossa ne ovat.</translation>
    </message>
    <message>
        <source>{file} is not in {folder} any more.</source>
        <translation>{file} ei ole enää kansiossa {folder}.</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Inventories (*.genera)</source>
        <translation>Kartoitukset (*.genera)</translation>
    </message>
    <message>
        <source>Open an inventory</source>
        <translation>Avaa kartoitus</translation>
    </message>
    <message>
        <source>Open the starter workbook</source>
        <translation>Avaa aloitustyökirja</translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation>Missä {file} on?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Työkirjat (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>AskPassword</name>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>{file} is protected. What is its password?</source>
        <translation>{file} on suojattu. Mikä on sen salasana?</translation>
    </message>
</context>
<context>
    <name>AskedColumn</name>
    <message>
        <source>Company form</source>
        <translation>Yrityslomake</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
    <message>
        <source>answered {when}</source>
        <translation>vastattu {when}</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>kysytty {when}</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>kysytty, ei vielä vastausta</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ei kysytty</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Making a backup</source>
        <translation>Tehdään varmuuskopiota</translation>
    </message>
    <message>
        <source>The backup is {file}.</source>
        <translation>Varmuuskopio on {file}.</translation>
    </message>
    <message>
        <source>The backups of an inventory on a server are made by its administrator.</source>
        <translation>Palvelimella olevan kartoituksen varmuuskopiot tekee sen ylläpitäjä.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Tee varmuuskopio nyt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Palauta varmuuskopio ajalta {when}</translation>
    </message>
    <message>
        <source>The first one is made before the first import, or now.</source>
        <translation>Ensimmäinen tehdään ennen ensimmäistä tuontia tai nyt.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Varmuuskopiota ei vielä ole</translation>
    </message>
    <message>
        <source>Whole copies of the inventory, in a folder beside it. The program makes one before every import, merge, change of the questionnaire and upgrade, and one a day. What a restored one replaces is kept too.</source>
        <translation>Kartoituksen täydelliset kopiot sen vieressä olevassa kansiossa. Ohjelma tekee kopion ennen jokaista tuontia, yhdistämistä, kyselylomakkeen muutosta ja päivitystä sekä kerran päivässä. Myös se säilyy, minkä palautettu kopio korvaa.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No decision yet</source>
        <translation>Ei vielä päätöstä</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Valmistautuminen</translation>
    </message>
    <message>
        <source>Who goes where</source>
        <translation>Kuka menee minne</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ja {n} muuta</translation>
    </message>
    <message>
        <source>next action {day}</source>
        <translation>seuraava toimenpide {day}</translation>
    </message>
    <message>
        <source>score {n}</source>
        <translation>pisteet {n}</translation>
    </message>
    <message>
        <source>{n} action late</source>
        <translation>{n} toimenpide myöhässä</translation>
    </message>
    <message>
        <source>{n} actions late</source>
        <translation>{n} toimenpidettä myöhässä</translation>
    </message>
    <message>
        <source>{n} blocked</source>
        <translation>{n} estynyt</translation>
    </message>
</context>
<context>
    <name>CaseFoot</name>
    <message>
        <source> or </source>
        <translation> tai </translation>
    </message>
    <message>
        <source>Another answer…</source>
        <translation>Muu vastaus…</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Eri</translation>
    </message>
    <message>
        <source>Enter: next case</source>
        <translation>Enter: seuraava tapaus</translation>
    </message>
    <message>
        <source>Home cluster's</source>
        <translation>Kotiklusterin</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Avaa tietue</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Nähty</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>Viimeisin</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Peru viimeisin</translation>
    </message>
    <message>
        <source>X: leave the side in focus out · {next}</source>
        <translation>X: jätä kohdistettu osapuoli pois · {next}</translation>
    </message>
    <message>
        <source>{keys}: keep that side of the row in focus · {next}</source>
        <translation>{keys}: säilytä kohdistetun rivin se puoli · {next}</translation>
    </message>
    <message>
        <source>{n} other answer is the same</source>
        <translation>{n} muu vastaus on sama</translation>
    </message>
    <message>
        <source>{n} other answers are the same</source>
        <translation>{n} muuta vastausta on samoja</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Case {n} of {all}</source>
        <translation>Tapaus {n}/{all}</translation>
    </message>
    <message>
        <source>Merged without asking: {n} of {all}</source>
        <translation>Yhdistetty kysymättä: {n}/{all}</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Seuraava tapaus</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Edellinen tapaus</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopioi kuvana</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopioi taulukko</translation>
    </message>
    <message>
        <source>Pictures (*.svg)</source>
        <translation>Kuvat (*.svg)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Tallenna SVG-kuvana…</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Tallenna työkirjana…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Tallenna kuva</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Näytä kuva</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Näytä taulukko</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Kuva on leikepöydällä.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Taulukko on leikepöydällä.</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation>Täällä ei ole näytettävää.</translation>
    </message>
    <message>
        <source>{chart}: table, copy, save</source>
        <translation>{chart}: taulukko, kopiointi, tallennus</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>Tiedostoa {file} ei voitu kirjoittaa. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} kirjoitettiin.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Poista painamalla Delete</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Lisää kohtaan {name}</translation>
    </message>
    <message>
        <source>Nothing to choose yet: it depends on another answer</source>
        <translation>Ei vielä valittavaa: se riippuu toisesta vastauksesta</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Nothing found</source>
        <translation>Mitään ei löytynyt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Etsi</translation>
    </message>
</context>
<context>
    <name>CompanyFormDesk</name>
    <message>
        <source>Company form</source>
        <translation>Yrityslomake</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Kansio lomakkeille</translation>
    </message>
    <message>
        <source>Select a company first.</source>
        <translation>Valitse ensin yritys.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Työkirjat (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Kirjoitetaan tiedostoa {file}</translation>
    </message>
    <message>
        <source>{file} is ready to be sent.</source>
        <translation>{file} on valmis lähetettäväksi.</translation>
    </message>
    <message>
        <source>{n} answer stayed here.</source>
        <translation>{n} vastaus jäi tänne.</translation>
    </message>
    <message>
        <source>{n} answers stayed here.</source>
        <translation>{n} vastausta jäi tänne.</translation>
    </message>
    <message>
        <source>{n} forms are ready in {folder}.</source>
        <translation>{n} lomaketta on valmiina kansiossa {folder}.</translation>
    </message>
</context>
<context>
    <name>CompanyFormPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Company form</source>
        <translation>Yrityslomake</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Lomakkeen kieli</translation>
    </message>
    <message>
        <source>Make the form…</source>
        <translation>Tee lomake…</translation>
    </message>
    <message>
        <source>Make {n} forms…</source>
        <translation>Tee {n} lomaketta…</translation>
    </message>
    <message>
        <source>Makes a workbook with what is known of the company: it corrects it, fills in what is missing and sends it back to you. Your own remarks, the selection and what other clusters say stay here.</source>
        <translation>Tekee työkirjan siitä, mitä yrityksestä tiedetään: yritys korjaa sen, täydentää puuttuvan ja lähettää takaisin. Omat huomautukset, valinta ja muiden klusterien sanomat jäävät tänne.</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>Vastaus viimeistään</translation>
    </message>
    <message>
        <source>Send it back to</source>
        <translation>Palautusosoite</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2026-12-18.</source>
        <translation>Tämä ei ole päivämäärä. Kirjoita esimerkiksi 2026-12-18.</translation>
    </message>
    <message>
        <source>With contact persons</source>
        <translation>Yhteyshenkilöiden kanssa</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Omat saatesanat</translation>
    </message>
    <message>
        <source>a date, or nothing</source>
        <translation>päivämäärä tai tyhjä</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>sähköpostiosoite</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ja {n} muuta</translation>
    </message>
    <message>
        <source>who agreed</source>
        <translation>jotka ovat suostuneet</translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation>{n} yritystä</translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation>{n} yritys</translation>
    </message>
</context>
<context>
    <name>CompanyProfile</name>
    <message>
        <source>Levels from 0 to 5</source>
        <translation>Tasot 0–5</translation>
    </message>
    <message>
        <source>One company against the others</source>
        <translation>Yksi yritys muihin verrattuna</translation>
    </message>
    <message>
        <source>Readiness for business abroad</source>
        <translation>Valmius ulkomaiseen liiketoimintaan</translation>
    </message>
    <message>
        <source>Readiness for the market</source>
        <translation>Valmius markkina-alueelle</translation>
    </message>
    <message>
        <source>Readiness for {market}</source>
        <translation>Valmius: {market}</translation>
    </message>
    <message>
        <source>The company to look at</source>
        <translation>Tarkasteltava yritys</translation>
    </message>
</context>
<context>
    <name>CrashDesk</name>
    <message>
        <source>Safe mode: nothing is as you left it, and the last inventory was not opened.</source>
        <translation>Vikasietotila: mikään ei ole niin kuin se jäi, eikä viimeisintä kartoitusta avattu.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Käynnistä vikasietotilassa</translation>
    </message>
    <message>
        <source>The program ended without a word last time. What was saved is safe.</source>
        <translation>Ohjelma päättyi viimeksi ilman ilmoitusta. Tallennettu on turvassa.</translation>
    </message>
    <message>
        <source>The program ended without a word while it started, so it has opened nothing by itself. What was saved is safe.</source>
        <translation>Ohjelma sammui ilmoittamatta käynnistyessään, joten se ei avannut mitään itsestään. Tallennetut tiedot ovat tallessa.</translation>
    </message>
    <message>
        <source>The text was copied: paste it into an e-mail.</source>
        <translation>Teksti kopioitiin: liitä se sähköpostiin.</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>A file says where the mistake happened and in which version. It holds no answers and no names: attach it to an e-mail, with a sentence about what you were doing.</source>
        <translation>Tiedosto kertoo, missä virhe tapahtui ja missä versiossa. Siinä ei ole vastauksia eikä nimiä: liitä se sähköpostiin ja kerro lauseella, mitä olit tekemässä.</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Kopioi sen teksti</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is on the disk. Only the last step may have to be repeated.</source>
        <translation>Kaikki tallennetuksi näytetty on levyllä. Ehkä vain viimeisin vaihe on toistettava.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Go on working. If it happens again, start in safe mode: without the window's last state and without the graphics card.</source>
        <translation>Jatka työtä. Jos se toistuu, käynnistä vikasietotilassa: ilman ikkunan viimeisintä tilaa ja ilman näytönohjainta.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Näytä tiedosto</translation>
    </message>
    <message>
        <source>Start again in safe mode</source>
        <translation>Käynnistä uudelleen vikasietotilassa</translation>
    </message>
    <message>
        <source>Tell those who look after the program</source>
        <translation>Kerro ohjelman ylläpitäjille</translation>
    </message>
    <message>
        <source>The file could not be written: there is no room, or no right to write.</source>
        <translation>Tiedostoa ei voitu kirjoittaa: tila ei riitä tai kirjoitusoikeus puuttuu.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Ohjelmassa tapahtui virhe</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Mitä voi tehdä</translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation>Vastaukset ovat turvassa</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Avaa kalenteri</translation>
    </message>
</context>
<context>
    <name>DocumentPainter</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sivu {page}/{pages}</translation>
    </message>
</context>
<context>
    <name>DuplicateLine</name>
    <message>
        <source>It is not the same as “{title}”</source>
        <translation>Se ei ole sama kuin ”{title}”</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ei sama</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Avaa se</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Avaa ”{title}”</translation>
    </message>
    <message>
        <source>This may be “{title}”, which is here already.</source>
        <translation>Tämä voi olla ”{title}”, joka on jo täällä.</translation>
    </message>
</context>
<context>
    <name>EditMany</name>
    <message>
        <source>Outside the table</source>
        <translation>Taulukon ulkopuolella</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman nimeä</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>pysyy ennallaan</translation>
    </message>
</context>
<context>
    <name>EditManyPage</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>All of them have this answer already.</source>
        <translation>Kaikilla on jo tämä vastaus.</translation>
    </message>
    <message>
        <source>Change {n} record</source>
        <translation>Muuta {n} tietue</translation>
    </message>
    <message>
        <source>Change {n} records</source>
        <translation>Muuta {n} tietuetta</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Valitse ensin kysymys.</translation>
    </message>
    <message>
        <source>Edit several records</source>
        <translation>Muokkaa useita tietueita</translation>
    </message>
    <message>
        <source>Empty the answers</source>
        <translation>Tyhjennä vastaukset</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Täytä alaspäin</translation>
    </message>
    <message>
        <source>Give the answer that all of them are to have.</source>
        <translation>Anna vastaus, jonka kaikki saavat.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Jätä kaikki ennalleen</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Uusi vastaus</translation>
    </message>
    <message>
        <source>None of it can be taken. Each line says why.</source>
        <translation>Mitään siitä ei voida ottaa. Jokainen rivi kertoo syyn.</translation>
    </message>
    <message>
        <source>Nothing changed yet. It becomes one step, which Undo takes back whole.</source>
        <translation>Mitään ei ole vielä muutettu. Siitä tulee yksi vaihe, jonka Kumoa peruu kokonaan.</translation>
    </message>
    <message>
        <source>Nothing was changed on this page. Esc goes back to the table.</source>
        <translation>Tällä sivulla ei muutettu mitään. Esc palaa taulukkoon.</translation>
    </message>
    <message>
        <source>Paste as new records</source>
        <translation>Liitä uusina tietueina</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>Liitä taulukkoon</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet</source>
        <translation>Esikatselu, mitään ei ole vielä muutettu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>The answers of the first selected record go to those below it.</source>
        <translation>Ensimmäisen valitun tietueen vastaukset siirtyvät sen alla oleville.</translation>
    </message>
    <message>
        <source>The clipboard holds {rows} rows and {columns} columns.</source>
        <translation>Leikepöydällä on {rows} riviä ja {columns} saraketta.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Mikä muuttuisi</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} tietue</translation>
    </message>
    <message>
        <source>{n} record stays as it is.</source>
        <translation>{n} tietue pysyy ennallaan.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} tietuetta</translation>
    </message>
    <message>
        <source>{n} records stay as they are.</source>
        <translation>{n} tietuetta pysyy ennallaan.</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} hylätty</translation>
    </message>
    <message>
        <source>{n} to change</source>
        <translation>{n} muutettavaa</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Declined to say</source>
        <translation>Ei halua kertoa</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ei sovellu</translation>
    </message>
    <message>
        <source>Empty the answer</source>
        <translation>Tyhjennä vastaus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ei tiedossa</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Also take name, e-mail and telephone out of these answers</source>
        <translation>Poista nimi, sähköposti ja puhelin myös näistä vastauksista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ja {n} muuta</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Import workbooks</source>
        <translation>Tuo työkirjoja</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Tuodaan tiedostoa {file}</translation>
    </message>
    <message>
        <source>Importing {n} workbooks</source>
        <translation>Tuodaan {n} työkirjaa</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Luetaan tiedostoa {file}</translation>
    </message>
    <message>
        <source>The import of {file} was undone: {records}.</source>
        <translation>Tiedoston {file} tuonti kumottiin: {records}.</translation>
    </message>
    <message>
        <source>Undo it all the same</source>
        <translation>Kumoa silti</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>Kumotaan tiedoston {file} tuontia</translation>
    </message>
    <message>
        <source>Workbooks and lists (*.xlsx *.xlsm *.csv *.zip);;All files (*)</source>
        <translation>Työkirjat ja luettelot (*.xlsx *.xlsm *.csv *.zip);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>a workbook that was imported before</source>
        <translation>aiemmin tuotu työkirja</translation>
    </message>
    <message>
        <source>{file} says the same as {other}.</source>
        <translation>{file} sanoo samaa kuin {other}.</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} tuotiin.</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} tietue</translation>
    </message>
    <message>
        <source>{n} record that you had edited went with it; the backup holds it.</source>
        <translation>{n} itse muokattu tietue lähti mukana; se on varmuuskopiossa.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} tietuetta</translation>
    </message>
    <message>
        <source>{n} records that you had edited went with it; the backup holds them.</source>
        <translation>{n} itse muokattua tietuetta lähti mukana; ne ovat varmuuskopiossa.</translation>
    </message>
    <message>
        <source>{n} workbooks were imported.</source>
        <translation>{n} työkirjaa tuotiin.</translation>
    </message>
</context>
<context>
    <name>ExportLanguage</name>
    <message>
        <source>As the window</source>
        <translation>Kuten ikkunassa</translation>
    </message>
    <message>
        <source>It is in {language}.</source>
        <translation>Tiedoston kieli: {language}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Tyhjennä suodattimet</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klusteri</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodatin</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Suodatusperuste</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Keskeneräinen</translation>
    </message>
    <message>
        <source>Only companies that are SMEs</source>
        <translation>Vain pk-yritykset</translation>
    </message>
    <message>
        <source>SME only</source>
        <translation>Vain pk-yritykset</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Arvoketjun osa</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Valinta</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation>TRL</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Kohdemarkkina-alue</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Ongelmallinen</translation>
    </message>
    <message>
        <source>at least {trl}</source>
        <translation>vähintään {trl}</translation>
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
        <translation>Vaihda…</translation>
    </message>
    <message>
        <source>Choose the cluster that you work for.</source>
        <translation>Valitse klusteri, jolle työskentelet.</translation>
    </message>
    <message>
        <source>Coordinator of the alliance</source>
        <translation>Allianssin koordinaattori</translation>
    </message>
    <message>
        <source>Create the inventory</source>
        <translation>Luo kartoitus</translation>
    </message>
    <message>
        <source>Everything stays in this one file. You can copy it like any other.</source>
        <translation>Kaikki pysyy tässä yhdessä tiedostossa. Sen voi kopioida kuten minkä tahansa muun.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Has the coordinator sent you a workbook?</source>
        <translation>Onko koordinaattori lähettänyt työkirjan?</translation>
    </message>
    <message>
        <source>Inventory (*.genera)</source>
        <translation>Kartoitus (*.genera)</translation>
    </message>
    <message>
        <source>It sets everything up: your cluster, the questionnaire and what was answered last time.</source>
        <translation>Se tuo kaiken valmiina: klusterin, kyselylomakkeen ja viimekertaiset vastaukset.</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Tutustu esittelyaineistoon</translation>
    </message>
    <message>
        <source>Name the file in which the inventory will be kept.</source>
        <translation>Anna tiedosto, jossa kartoitus säilytetään.</translation>
    </message>
    <message>
        <source>Open an inventory…</source>
        <translation>Avaa kartoitus…</translation>
    </message>
    <message>
        <source>Open from a server…</source>
        <translation>Avaa palvelimelta…</translation>
    </message>
    <message>
        <source>Open the starter workbook…</source>
        <translation>Avaa aloitustyökirja…</translation>
    </message>
    <message>
        <source>Or begin afresh: which cluster do you work for?</source>
        <translation>Tai aloita alusta: mille klusterille työskentelet?</translation>
    </message>
    <message>
        <source>The inventory of your biocluster, on your computer, without a network</source>
        <translation>Bioklusterin kartoitus omalla tietokoneella, ilman verkkoa</translation>
    </message>
    <message>
        <source>Where the inventory will be</source>
        <translation>Missä kartoitus on</translation>
    </message>
    <message>
        <source>merges the clusters' workbooks</source>
        <translation>yhdistää klusterien työkirjat</translation>
    </message>
    <message>
        <source>not in {folder} any more</source>
        <translation>ei enää kansiossa {folder}</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>palvelimella</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Back to the list (Alt+Up)</source>
        <translation>Takaisin luetteloon (Alt+Up)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Merkitse valmiiksi</translation>
    </message>
    <message>
        <source>Next record (Alt+Right)</source>
        <translation>Seuraava tietue (Alt+Right)</translation>
    </message>
    <message>
        <source>Previous record (Alt+Left)</source>
        <translation>Edellinen tietue (Alt+Left)</translation>
    </message>
    <message>
        <source>Problems and history</source>
        <translation>Ongelmat ja historia</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Send a form to the company…</source>
        <translation>Lähetä lomake yritykselle…</translation>
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
        <translation>Muut kysymykset</translation>
    </message>
    <message>
        <source>New: {form}</source>
        <translation>Uusi: {form}</translation>
    </message>
</context>
<context>
    <name>FormRemarks</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Confirm it as unchanged</source>
        <translation>Vahvista ennallaan</translation>
    </message>
    <message>
        <source>This record is complete. Reopen it to change an answer.</source>
        <translation>Tämä tietue on valmis. Avaa se uudelleen, jos vastausta on muutettava.</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Leave out the questions that need no answer (Ctrl+Shift+R)</source>
        <translation>Jätä pois kysymykset, joihin ei tarvita vastausta (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Leave out what is answered or needs no answer (Ctrl+Shift+M)</source>
        <translation>Jätä pois vastatut ja ne, joihin ei tarvita vastausta (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Missing only</source>
        <translation>Vain puuttuvat</translation>
    </message>
    <message>
        <source>Required only</source>
        <translation>Vain pakolliset</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Osiot</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>All changes</source>
        <translation>Kaikki muutokset</translation>
    </message>
    <message>
        <source>History of “{label}”</source>
        <translation>Kysymyksen ”{label}” historia</translation>
    </message>
    <message>
        <source>Put the cursor into a question to read what it means.</source>
        <translation>Vie kohdistin kysymykseen, niin näet, mitä se tarkoittaa.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>A list that you have already, in Excel or CSV, need not be typed: drop it on the window.</source>
        <translation>Valmista Excel- tai CSV-luetteloa ei tarvitse kirjoittaa uudelleen: pudota se ikkunaan.</translation>
    </message>
    <message>
        <source>Here belongs what you know about each {form}. The first one takes about ten minutes.</source>
        <translation>Tähän kuuluu se, mitä tiedetään: {form}. Ensimmäinen vie noin kymmenen minuuttia.</translation>
    </message>
    <message>
        <source>Here belongs what you know about your own cluster: one profile, kept up to date.</source>
        <translation>Tähän kuuluu se, mitä omasta klusterista tiedetään: yksi profiili, joka pidetään ajan tasalla.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Tuo luettelo…</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Tuo työkirjoja…</translation>
    </message>
    <message>
        <source>{forms} come with the clusters' workbooks: drop them on the window.</source>
        <translation>{forms} tulevat klusterien työkirjoissa: pudota ne ikkunaan.</translation>
    </message>
    <message>
        <source>“Make the starters of all clusters…” in the menu File writes what each cluster begins with.</source>
        <translation>Tiedosto-valikon ”Tee kaikkien klusterien aloitustyökirjat…” kirjoittaa sen, mistä kukin klusteri aloittaa.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>For clusters</source>
        <translation>Klustereille</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Kaikille</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Koordinaattorille</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Missään aiheessa ei ole näitä sanoja.</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Etsi ohjeesta</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Aihe</translation>
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
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>by a decision</source>
        <translation>päätöksellä</translation>
    </message>
    <message>
        <source>by a new questionnaire</source>
        <translation>uudella kyselylomakkeella</translation>
    </message>
    <message>
        <source>from a workbook</source>
        <translation>työkirjasta</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>kumottu</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Bring back {value}</source>
        <translation>Palauta {value}</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Palauta tämä</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>ennen: {value}</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Erase everywhere…</source>
        <translation>Poista kaikkialta…</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>Siirrä alas (Alt+Down luettelossa)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>Siirrä ylös (Alt+Up luettelossa)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
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
        <translation>tyhjä</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to…</source>
        <translation>Siirry…</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Found</source>
        <translation>Löytyi</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Tämän nimistä ei ole.</translation>
    </message>
    <message>
        <source>Record, question, page or command</source>
        <translation>Tietue, kysymys, sivu tai komento</translation>
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
        <translation>Edellinen kierros</translation>
    </message>
    <message>
        <source>Last round: {answer}</source>
        <translation>Edellinen kierros: {answer}</translation>
    </message>
    <message>
        <source>as last round</source>
        <translation>kuten edellisellä kierroksella</translation>
    </message>
</context>
<context>
    <name>LastRoundNote</name>
    <message>
        <source>Take over</source>
        <translation>Ota käyttöön</translation>
    </message>
</context>
<context>
    <name>LinkEditor</name>
    <message>
        <source>New…</source>
        <translation>Uusi…</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Avaa tämä tietue</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Column {letter}</source>
        <translation>Sarake {letter}</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Älä tuo</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rivi {number}</translation>
    </message>
    <message>
        <source>has no name and stays out</source>
        <translation>ilman nimeä, jää pois</translation>
    </message>
    <message>
        <source>imported before</source>
        <translation>tuotu aiemmin</translation>
    </message>
    <message>
        <source>may be here already: {title}</source>
        <translation>voi olla jo täällä: {title}</translation>
    </message>
</context>
<context>
    <name>ListImportDesk</name>
    <message>
        <source>Importing {file}</source>
        <translation>Tuodaan tiedostoa {file}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Luetaan tiedostoa {file}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>{n} draft was made.</source>
        <translation>{n} luonnos tehtiin.</translation>
    </message>
    <message>
        <source>{n} drafts were made.</source>
        <translation>{n} luonnosta tehtiin.</translation>
    </message>
</context>
<context>
    <name>ListImportPage</name>
    <message>
        <source>All {n}</source>
        <translation>Kaikki {n}</translation>
    </message>
    <message>
        <source>Also import the rows that may be here already</source>
        <translation>Tuo myös rivit, jotka voivat olla jo täällä</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Älä tuo</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Tuo luettelo</translation>
    </message>
    <message>
        <source>Import {n} row</source>
        <translation>Tuo {n} rivi</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>Tuo {n} riviä</translation>
    </message>
    <message>
        <source>No row has a name. Choose the column that holds it.</source>
        <translation>Millään rivillä ei ole nimeä. Valitse sarake, jossa se on.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Ei tuotu</translation>
    </message>
    <message>
        <source>Nothing changed yet. The rows become drafts; a backup is made first, and it can be undone.</source>
        <translation>Mitään ei ole vielä muutettu. Riveistä tulee luonnoksia; ensin tehdään varmuuskopio, ja tuonnin voi kumota.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Siinä ei ole mitään uutta.</translation>
    </message>
    <message>
        <source>Preview, nothing imported yet</source>
        <translation>Esikatselu, mitään ei ole vielä tuotu</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>The rows become</source>
        <translation>Riveistä tulee</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Mitä riveistä tulee</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Mitä sarakkeet tarkoittavat</translation>
    </message>
    <message>
        <source>{n} here already</source>
        <translation>{n} jo täällä</translation>
    </message>
    <message>
        <source>{n} maybe here</source>
        <translation>{n} ehkä täällä</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} uutta</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} ongelma</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} ongelmaa</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} rivi</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} riviä</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No messages yet</source>
        <translation>Ei vielä viestejä</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>MarketFocus</name>
    <message>
        <source>Companies by planned entry</source>
        <translation>Yritykset suunnitellun markkinoille tulon mukaan</translation>
    </message>
    <message>
        <source>Market signal</source>
        <translation>Markkinasignaali</translation>
    </message>
    <message>
        <source>Nobody aims at: {markets}.</source>
        <translation>Kukaan ei tavoittele: {markets}.</translation>
    </message>
    <message>
        <source>Ready products</source>
        <translation>Valmiit tuotteet</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaalit</translation>
    </message>
    <message>
        <source>TRL {n} or more</source>
        <translation>TRL {n} tai enemmän</translation>
    </message>
    <message>
        <source>Where companies want to go</source>
        <translation>Minne yritykset haluavat</translation>
    </message>
    <message>
        <source>as their first market</source>
        <translation>ensimmäisenä markkina-alueenaan</translation>
    </message>
    <message>
        <source>companies aim there</source>
        <translation>yritystä tavoittelee</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>valmistautumassa</translation>
    </message>
    <message>
        <source>priority of {n} cluster</source>
        <translation>{n} klusterin painopiste</translation>
    </message>
    <message>
        <source>priority of {n} clusters</source>
        <translation>{n} klusterin painopiste</translation>
    </message>
    <message>
        <source>with a product of TRL {n} or more</source>
        <translation>tuote tasolla TRL {n} tai enemmän</translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>Asking the server</source>
        <translation>Kysytään palvelimelta</translation>
    </message>
    <message>
        <source>Everything is shown as it is now.</source>
        <translation>Kaikki näytetään niin kuin se on nyt.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>An action</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>An answer is wrong</source>
        <translation>Vastaus on väärin</translation>
    </message>
    <message>
        <source>Answers that disagree, possible duplicates, and problems in workbooks</source>
        <translation>Ristiriitaiset vastaukset, mahdolliset kaksoiskappaleet ja työkirjojen ongelmat</translation>
    </message>
    <message>
        <source>Blocked: {action}</source>
        <translation>Estynyt: {action}</translation>
    </message>
    <message>
        <source>Changed since the last workbook was made</source>
        <translation>Muuttunut viimeisimmän työkirjan jälkeen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Everything is complete.</source>
        <translation>Kaikki on valmista.</translation>
    </message>
    <message>
        <source>It is what you send.</source>
        <translation>Se lähetetään.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>No answers disagree, and no possible duplicates are open.</source>
        <translation>Ristiriitaisia vastauksia tai avoimia mahdollisia kaksoiskappaleita ei ole.</translation>
    </message>
    <message>
        <source>No workbook has been made yet</source>
        <translation>Työkirjaa ei ole vielä tehty</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ei vielä yhtään</translation>
    </message>
    <message>
        <source>Not confirmed in this round: look it through, then confirm it or reopen it</source>
        <translation>Ei vahvistettu tällä kierroksella: katso läpi, vahvista sitten tai avaa uudelleen</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be marked complete</source>
        <translation>Mitään ei puutu: sen voi merkitä valmiiksi</translation>
    </message>
    <message>
        <source>Nothing waits in Review</source>
        <translation>Ratkaistavissa ei odota mitään</translation>
    </message>
    <message>
        <source>Round {round}, since {day}.</source>
        <translation>Kierros {round}, alkaen {day}.</translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation>Viimeisin: {when}</translation>
    </message>
    <message>
        <source>The last workbook holds everything</source>
        <translation>Viimeisimmässä työkirjassa on kaikki</translation>
    </message>
    <message>
        <source>The program makes one before every import and one a day; you can make one now.</source>
        <translation>Ohjelma tekee kopion ennen jokaista tuontia ja kerran päivässä; sen voi tehdä myös nyt.</translation>
    </message>
    <message>
        <source>There is a backup</source>
        <translation>Varmuuskopio on olemassa</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Varmuuskopiota ei vielä ole</translation>
    </message>
    <message>
        <source>Two answers to one question: somebody has to decide</source>
        <translation>Kaksi vastausta yhteen kysymykseen: jonkun on päätettävä</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman nimeä</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ja {n} muuta</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>yritystä</translation>
    </message>
    <message>
        <source>in {n} days, {day}</source>
        <translation>{n} päivän päästä, {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>alkaen {day}</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>vahvuutta</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <translation>huomenna, {day}</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>{done} of {all} clusters are complete.</source>
        <translation>{done}/{all} klusteria on valmiina.</translation>
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
        <translation>{n} vastaus puuttuu</translation>
    </message>
    <message>
        <source>{n} answers missing</source>
        <translation>{n} vastausta puuttuu</translation>
    </message>
    <message>
        <source>{n} case is open in Review</source>
        <translation>{n} tapaus on avoinna Ratkaistavissa</translation>
    </message>
    <message>
        <source>{n} cases are open in Review</source>
        <translation>{n} tapausta on avoinna Ratkaistavissa</translation>
    </message>
    <message>
        <source>{n} cluster has sent nothing</source>
        <translation>{n} klusteri ei ole lähettänyt mitään</translation>
    </message>
    <message>
        <source>{n} clusters have sent nothing</source>
        <translation>{n} klusteria ei ole lähettänyt mitään</translation>
    </message>
    <message>
        <source>{n} days late, since {day}</source>
        <translation>{n} päivää myöhässä, {day} alkaen</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} huomautettava</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} huomautettavaa</translation>
    </message>
    <message>
        <source>{n} more record</source>
        <translation>{n} tietue lisää</translation>
    </message>
    <message>
        <source>{n} more records</source>
        <translation>{n} tietuetta lisää</translation>
    </message>
    <message>
        <source>{n} more reminder</source>
        <translation>{n} muistutus lisää</translation>
    </message>
    <message>
        <source>{n} more reminders</source>
        <translation>{n} muistutusta lisää</translation>
    </message>
    <message>
        <source>{n} not complete</source>
        <translation>{n} kesken</translation>
    </message>
    <message>
        <source>{n} of them late</source>
        <translation>niistä {n} myöhässä</translation>
    </message>
    <message>
        <source>{n} to confirm</source>
        <translation>{n} vahvistettavaa</translation>
    </message>
    <message>
        <source>{n} to decide</source>
        <translation>{n} päätettävää</translation>
    </message>
    <message>
        <source>{n} with a problem</source>
        <translation>{n} ongelmallinen</translation>
    </message>
    <message>
        <source>{n} with problems</source>
        <translation>{n} ongelmallista</translation>
    </message>
    <message>
        <source>{segment}: {companies} companies, {strengths} strengths</source>
        <translation>{segment}: yrityksiä {companies}, vahvuuksia {strengths}</translation>
    </message>
</context>
<context>
    <name>OverviewDesk</name>
    <message>
        <source>Make all starters…</source>
        <translation>Tee kaikki aloitustyökirjat…</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Uusi kierros</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>Avataan kierrosta</translation>
    </message>
    <message>
        <source>Round {round} is open. Send the clusters new starter workbooks.</source>
        <translation>Kierros {round} on avoinna. Lähetä klustereille uudet aloitustyökirjat.</translation>
    </message>
    <message>
        <source>The answers of now stay beside the fields as those of the last round.
Send new starter workbooks afterwards: they bring the round to the clusters.

What is the new round called?</source>
        <translation>Nykyiset vastaukset jäävät kenttien viereen edellisen kierroksen vastauksina.
Lähetä sen jälkeen uudet aloitustyökirjat: ne vievät kierroksen klustereille.

Mikä on uuden kierroksen nimi?</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Before you send</source>
        <translation>Ennen lähettämistä</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Vie työkirja…</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Tuo työkirjoja…</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Viimeisimmät muutokset</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Uusi kierros…</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Avoimet kysymykset</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Muistutukset</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Ketkä ovat vastanneet</translation>
    </message>
    <message>
        <source>The alliance in the value chain</source>
        <translation>Allianssi arvoketjussa</translation>
    </message>
    <message>
        <source>Your place in the value chain</source>
        <translation>Oma paikka arvoketjussa</translation>
    </message>
</context>
<context>
    <name>OwnAnswerPane</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>Anna ensin vastaus.</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Säilytä tämä vastaus</translation>
    </message>
</context>
<context>
    <name>Painting</name>
    <message>
        <source>Painting the pages</source>
        <translation>Piirretään sivuja</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Pysäytetty.</translation>
    </message>
</context>
<context>
    <name>PersonDesk</name>
    <message>
        <source>Agreements to look at</source>
        <translation>Tarkistettavat suostumukset</translation>
    </message>
    <message>
        <source>All that is known of this person goes: from the records below, their history, the last round, what was received, and every backup. This cannot be undone, and a backup does not bring it back. Whoever receives your next workbook erases this person too.</source>
        <translation>Kaikki, mitä tästä henkilöstä tiedetään, häviää: alla olevista tietueista, niiden historiasta, edelliseltä kierrokselta, vastaanotetusta ja jokaisesta varmuuskopiosta. Tätä ei voi kumota, eikä varmuuskopio tuo sitä takaisin. Seuraavan työkirjan vastaanottaja poistaa henkilön myös.</translation>
    </message>
    <message>
        <source>Ask again after {n} months</source>
        <translation>Kysy uudelleen {n} kuukauden jälkeen</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Yhteyshenkilö ilman nimeä</translation>
    </message>
    <message>
        <source>Erase {name} everywhere and for ever?</source>
        <translation>Poistetaanko {name} kaikkialta pysyvästi?</translation>
    </message>
    <message>
        <source>Erasing a person everywhere</source>
        <translation>Poistetaan henkilöä kaikkialta</translation>
    </message>
    <message>
        <source>Every agreement is complete and recent. Search for somebody above.</source>
        <translation>Kaikki suostumukset ovat täydellisiä ja tuoreita. Hae henkilöä yllä.</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Kaikki tästä henkilöstä</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Puuttuu: {what}</translation>
    </message>
    <message>
        <source>Nobody here has a name, e-mail or telephone like this.</source>
        <translation>Kenelläkään täällä ei ole tällaista nimeä, sähköpostia tai puhelinnumeroa.</translation>
    </message>
    <message>
        <source>Old agreement</source>
        <translation>Vanha suostumus</translation>
    </message>
    <message>
        <source>Text (*.json)</source>
        <translation>Teksti (*.json)</translation>
    </message>
    <message>
        <source>The person was erased everywhere, in the backups too.</source>
        <translation>Henkilö poistettiin kaikkialta, myös varmuuskopioista.</translation>
    </message>
    <message>
        <source>The same words still stand in other answers of {places}: change them where they are about this person.</source>
        <translation>Samat sanat ovat yhä muissa vastauksissa ({places}): muuta ne, jos ne koskevat tätä henkilöä.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman nimeä</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Kirjoitetaan tiedostoa {file}</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>suostumus {day}</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>suostumus</translation>
    </message>
    <message>
        <source>date</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>tarkoitus</translation>
    </message>
    <message>
        <source>this contact</source>
        <translation>tämä yhteyshenkilö</translation>
    </message>
    <message>
        <source>{file} tells everything that is kept of this person.</source>
        <translation>{file} kertoo kaiken, mitä tästä henkilöstä säilytetään.</translation>
    </message>
    <message>
        <source>{n} person found</source>
        <translation>{n} henkilö löytyi</translation>
    </message>
    <message>
        <source>{n} person is recorded</source>
        <translation>{n} henkilö on tallennettu</translation>
    </message>
    <message>
        <source>{n} persons are recorded</source>
        <translation>{n} henkilöä on tallennettu</translation>
    </message>
    <message>
        <source>{n} persons found</source>
        <translation>{n} henkilöä löytyi</translation>
    </message>
    <message>
        <source>{title} · {question} “{said}”</source>
        <translation>{title} · {question} ”{said}”</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>As a file…</source>
        <translation>Tiedostona…</translation>
    </message>
    <message>
        <source>Erase {name} everywhere</source>
        <translation>Poista {name} kaikkialta</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Everything about {name} as a file</source>
        <translation>Kaikki tiedostona: {name}</translation>
    </message>
    <message>
        <source>Name, e-mail or telephone</source>
        <translation>Nimi, sähköposti tai puhelin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open the contact {name}</source>
        <translation>Avaa yhteyshenkilö {name}</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Henkilötiedot</translation>
    </message>
    <message>
        <source>Persons are recorded only as contacts, and leave this computer only with an agreement, its date and its purpose. Whoever asks to be forgotten is erased everywhere: in the records, their history, the last round, what was received, and all backups of this inventory.</source>
        <translation>Henkilöt tallennetaan vain yhteyshenkilöinä, ja he poistuvat tästä tietokoneesta vain suostumuksella, jolla on päivä ja tarkoitus. Joka haluaa tulla unohdetuksi, poistetaan kaikkialta: tietueista, niiden historiasta, edelliseltä kierrokselta, vastaanotetusta ja tämän kartoituksen kaikista varmuuskopioista.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
</context>
<context>
    <name>PreviewLines</name>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Everything in it is here already, from {file}. Nothing would change.</source>
        <translation>Kaikki siinä oleva on jo täällä, tiedostosta {file}. Mikään ei muuttuisi.</translation>
    </message>
    <message>
        <source>Nothing changed yet. A backup is made first.</source>
        <translation>Mitään ei ole vielä muutettu. Ensin tehdään varmuuskopio.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Siinä ei ole mitään uutta.</translation>
    </message>
    <message>
        <source>This is older than what is here: nothing in it is new, and newer answers stay.</source>
        <translation>Tämä on vanhempi kuin täällä oleva: siinä ei ole mitään uutta, ja uudemmat vastaukset säilyvät.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman nimeä</translation>
    </message>
    <message>
        <source>changed here too: both are kept</source>
        <translation>muutettu myös täällä: molemmat säilytetään</translation>
    </message>
    <message>
        <source>edited outside the program</source>
        <translation>muokattu ohjelman ulkopuolella</translation>
    </message>
    <message>
        <source>new, {n} answer</source>
        <translation>uusi, {n} vastaus</translation>
    </message>
    <message>
        <source>new, {n} answers</source>
        <translation>uusi, {n} vastausta</translation>
    </message>
    <message>
        <source>questionnaire {version}</source>
        <translation>kyselylomake {version}</translation>
    </message>
    <message>
        <source>questionnaire {version}, here {ours}</source>
        <translation>kyselylomake {version}, täällä {ours}</translation>
    </message>
    <message>
        <source>round {round}</source>
        <translation>kierros {round}</translation>
    </message>
    <message>
        <source>sent by {device}, made {when}</source>
        <translation>lähettäjä {device}, tehty {when}</translation>
    </message>
    <message>
        <source>the reply of {company} to its form of {when}</source>
        <translation>{company} vastasi lomakkeeseensa, tehty {when}</translation>
    </message>
    <message>
        <source>was deleted there; it would be deleted here too</source>
        <translation>poistettiin siellä; poistettaisiin myös täällä</translation>
    </message>
    <message>
        <source>was sent before, is not in this file. Nothing is deleted.</source>
        <translation>lähetettiin aiemmin, ei ole tässä tiedostossa. Mitään ei poisteta.</translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation>{n} vastaus</translation>
    </message>
    <message>
        <source>{n} answer is newer here and stays</source>
        <translation>{n} vastaus on täällä uudempi ja säilyy</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} vastausta</translation>
    </message>
    <message>
        <source>{n} answers are newer here and stay</source>
        <translation>{n} vastausta on täällä uudempia ja säilyy</translation>
    </message>
    <message>
        <source>{n} answers are still needed</source>
        <translation>vielä tarvitaan {n} vastausta</translation>
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
        <translation>Tallenna PDF-tiedostona</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Valitse ensin tietue.</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} on valmis.</translation>
    </message>
    <message>
        <source>{title} was printed.</source>
        <translation>{title} tulostettiin.</translation>
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
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Only what is answered</source>
        <translation>Vain vastatut</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Tulostettavat sivut</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>The first {n} records are shown here; all of them are printed.</source>
        <translation>Tässä näkyy {n} ensimmäistä tietuetta; kaikki tulostetaan.</translation>
    </message>
    <message>
        <source>With its readiness</source>
        <translation>Valmiuden kanssa</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Henkilötietojen kanssa</translation>
    </message>
    <message>
        <source>against the median: not to pass on</source>
        <translation>mediaaniin verrattuna: ei edelleen annettavaksi</translation>
    </message>
    <message>
        <source>of people who agreed</source>
        <translation>suostumuksensa antaneista</translation>
    </message>
    <message>
        <source>one page to hand over</source>
        <translation>yksi sivu annettavaksi</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} sivu</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} sivua</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>A box to tick.</source>
        <translation>Rastitettava ruutu.</translation>
    </message>
    <message>
        <source>A day and a time of day.</source>
        <translation>Päivä ja kellonaika.</translation>
    </message>
    <message>
        <source>A day, typed in any usual way or chosen in the calendar.</source>
        <translation>Päivä, kirjoitettuna tavalliseen tapaan tai kalenterista valittuna.</translation>
    </message>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>Luku väliltä {least}–{most}.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Luku.</translation>
    </message>
    <message>
        <source>A record that is here already, or a new one.</source>
        <translation>Täällä jo oleva tietue tai uusi.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Teksti.</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translation>Kellonaika.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Kokonaisluku.</translation>
    </message>
    <message>
        <source>About a person: it leaves this computer only with that person’s consent.</source>
        <translation>Koskee henkilöä: se lähtee tästä tietokoneesta vain hänen suostumuksellaan.</translation>
    </message>
    <message>
        <source>Alt+= takes over last round’s answer.</source>
        <translation>Alt+= ottaa edellisen kierroksen vastauksen.</translation>
    </message>
    <message>
        <source>Any of {n} choices.</source>
        <translation>Yksi tai useampi {n} vaihtoehdosta.</translation>
    </message>
    <message>
        <source>As a column of the table.</source>
        <translation>Taulukon sarakkeena.</translation>
    </message>
    <message>
        <source>Asked because of</source>
        <translation>Kysytään, koska</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Vaihtoehdot</translation>
    </message>
    <message>
        <source>Decides about: {questions}.</source>
        <translation>Vaikuttaa kysymyksiin: {questions}.</translation>
    </message>
    <message>
        <source>Esc takes back what was typed, F4 offers “unknown”, “declined” and “does not apply”.</source>
        <translation>Esc peruu kirjoitetun, F4 tarjoaa ”ei tiedossa”, ”ei halua kertoa” ja ”ei sovellu”.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Miten vastataan</translation>
    </message>
    <message>
        <source>In the title of the record.</source>
        <translation>Tietueen nimessä.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Saa jäädä tyhjäksi.</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Ehto</translation>
    </message>
    <message>
        <source>Needed before the record is complete.</source>
        <translation>Tarvitaan, ennen kuin tietue on valmis.</translation>
    </message>
    <message>
        <source>One of {n} choices.</source>
        <translation>Yksi {n} vaihtoehdosta.</translation>
    </message>
    <message>
        <source>One step of a scale.</source>
        <translation>Yksi asteikon porras.</translation>
    </message>
    <message>
        <source>Only to read.</source>
        <translation>Vain luettavaksi.</translation>
    </message>
    <message>
        <source>The one choice, or none.</source>
        <translation>Ainoa vaihtoehto tai ei mitään.</translation>
    </message>
    <message>
        <source>The one choice.</source>
        <translation>Ainoa vaihtoehto.</translation>
    </message>
    <message>
        <source>To find out whether two records are the same company.</source>
        <translation>Sen selvittämiseen, ovatko kaksi tietuetta sama yritys.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Mitä se tarkoittaa</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Missä sitä käytetään</translation>
    </message>
    <message>
        <source>Where several clusters tell of the same: {rule}.</source>
        <translation>Kun useat klusterit kertovat samasta: {rule}.</translation>
    </message>
    <message>
        <source>Worked out from other answers.</source>
        <translation>Lasketaan muista vastauksista.</translation>
    </message>
    <message>
        <source>Works out: {questions}.</source>
        <translation>Laskee: {questions}.</translation>
    </message>
    <message>
        <source>all answers together count</source>
        <translation>kaikki vastaukset yhdessä</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ja {n} muuta</translation>
    </message>
    <message>
        <source>every cluster keeps its own answer</source>
        <translation>jokainen klusteri pitää oman vastauksensa</translation>
    </message>
    <message>
        <source>the coordinator decides</source>
        <translation>koordinaattori päättää</translation>
    </message>
    <message>
        <source>the home cluster’s answer counts</source>
        <translation>kotiklusterin vastaus ratkaisee</translation>
    </message>
    <message>
        <source>the largest answer counts</source>
        <translation>suurin vastaus ratkaisee</translation>
    </message>
    <message>
        <source>the latest answer counts</source>
        <translation>viimeisin vastaus ratkaisee</translation>
    </message>
    <message>
        <source>the smallest answer counts</source>
        <translation>pienin vastaus ratkaisee</translation>
    </message>
</context>
<context>
    <name>QuestionLabel</name>
    <message>
        <source>Unknown, declined, does not apply (F4)</source>
        <translation>Ei tiedossa, ei halua kertoa, ei sovellu (F4)</translation>
    </message>
    <message>
        <source>What does this mean? (Shift+F1)</source>
        <translation>Mitä tämä tarkoittaa? (Shift+F1)</translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation>{label}, pakollinen</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>An answer is needed</source>
        <translation>Vastaus tarvitaan</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>mistake in the file</source>
        <translation>virhe tiedostossa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>hylätty</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>turvallinen</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>vahvistettava</translation>
    </message>
</context>
<context>
    <name>QuestionnaireDesk</name>
    <message>
        <source>Changing the questionnaire</source>
        <translation>Muutetaan kyselylomaketta</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.xlsm *.md);;All files (*)</source>
        <translation>Lomakkeet (*.xlsx *.xlsm *.md);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Going back to the former questionnaire</source>
        <translation>Palataan aiempaan kyselylomakkeeseen</translation>
    </message>
    <message>
        <source>Load a new version</source>
        <translation>Lataa uusi versio</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Luetaan tiedostoa {file}</translation>
    </message>
    <message>
        <source>The former version of the questionnaire is in use again.</source>
        <translation>Kyselylomakkeen aiempi versio on taas käytössä.</translation>
    </message>
    <message>
        <source>The new version of the questionnaire is in use.</source>
        <translation>Kyselylomakkeen uusi versio on käytössä.</translation>
    </message>
    <message>
        <source>Version {version} is in use.</source>
        <translation>Versio {version} on käytössä.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireLines</name>
    <message>
        <source>Mend the mistakes in the file, save it and load it again. Nothing was changed.</source>
        <translation>Korjaa tiedoston virheet, tallenna se ja lataa uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Nothing changed yet. A backup is made first, and the change can be undone.</source>
        <translation>Mitään ei ole vielä muutettu. Ensin tehdään varmuuskopio, ja muutoksen voi kumota.</translation>
    </message>
    <message>
        <source>The refused changes would harm answers. Mend the file and load it again.</source>
        <translation>Hylätyt muutokset vahingoittaisivat vastauksia. Korjaa tiedosto ja lataa se uudelleen.</translation>
    </message>
    <message>
        <source>This is the questionnaire in use. Nothing would change.</source>
        <translation>Tämä kyselylomake on käytössä. Mikään ei muuttuisi.</translation>
    </message>
    <message>
        <source>applied, {when}</source>
        <translation>otettu käyttöön, {when}</translation>
    </message>
    <message>
        <source>undone, {when}</source>
        <translation>kumottu, {when}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versio {version}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} lisää</translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation>{n} kysymys</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} kysymystä</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} tietue</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} tietuetta</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>All {n}</source>
        <translation>Kaikki {n}</translation>
    </message>
    <message>
        <source>Apply the new version</source>
        <translation>Ota uusi versio käyttöön</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Älä ota käyttöön</translation>
    </message>
    <message>
        <source>Forms in use</source>
        <translation>Käytössä olevat lomakkeet</translation>
    </message>
    <message>
        <source>Load a new version…</source>
        <translation>Lataa uusi versio…</translation>
    </message>
    <message>
        <source>No new version in preview</source>
        <translation>Ei uutta versiota esikatselussa</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ei vielä yhtään.</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet. A backup is made first; the change can be undone.</source>
        <translation>Esikatselu, mitään ei ole vielä muutettu. Ensin tehdään varmuuskopio; muutoksen voi kumota.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Kyselylomake</translation>
    </message>
    <message>
        <source>The questionnaire is written in Excel, in the XLSForm format. Change a copy, and load it here.</source>
        <translation>Kyselylomake kirjoitetaan Excelissä XLSForm-muodossa. Muuta kopiota ja lataa se tänne.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Kumoa tämä muutos</translation>
    </message>
    <message>
        <source>What the new version would change</source>
        <translation>Mitä uusi versio muuttaisi</translation>
    </message>
    <message>
        <source>You see what it means for the records before anything changes.</source>
        <translation>Näet sen vaikutuksen tietueisiin, ennen kuin mikään muuttuu.</translation>
    </message>
    <message>
        <source>{n} mistake</source>
        <translation>{n} virhe</translation>
    </message>
    <message>
        <source>{n} mistakes</source>
        <translation>{n} virhettä</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} hylätty</translation>
    </message>
    <message>
        <source>{n} remark</source>
        <translation>{n} huomautus</translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation>{n} huomautusta</translation>
    </message>
    <message>
        <source>{n} safe</source>
        <translation>{n} turvallista</translation>
    </message>
    <message>
        <source>{n} to confirm</source>
        <translation>{n} vahvistettavaa</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
</context>
<context>
    <name>ReceivedLines</name>
    <message>
        <source>Imported: {when}.</source>
        <translation>Tuotu: {when}.</translation>
    </message>
    <message>
        <source>Undone: {when}. This is what it had changed.</source>
        <translation>Kumottu: {when}. Tämän se oli muuttanut.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman nimeä</translation>
    </message>
    <message>
        <source>new, {n} answer</source>
        <translation>uusi, {n} vastaus</translation>
    </message>
    <message>
        <source>new, {n} answers</source>
        <translation>uusi, {n} vastausta</translation>
    </message>
    <message>
        <source>sent by {device}, made {when}</source>
        <translation>lähettäjä {device}, tehty {when}</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>poistettiin</translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation>{n} vastaus</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} vastausta</translation>
    </message>
    <message>
        <source>{n} record that was sent before was not in it; nothing was deleted.</source>
        <translation>{n} aiemmin lähetetty tietue ei ollut siinä; mitään ei poistettu.</translation>
    </message>
    <message>
        <source>{n} records that were sent before were not in it; nothing was deleted.</source>
        <translation>{n} aiemmin lähetettyä tietuetta ei ollut siinä; mitään ei poistettu.</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>The entry was removed.</source>
        <translation>Rivi poistettiin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Write mine all the same</source>
        <translation>Kirjoita silti omani</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>{n} answer missing</source>
        <translation>{n} vastaus puuttuu</translation>
    </message>
    <message>
        <source>{n} answers missing</source>
        <translation>{n} vastausta puuttuu</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} ongelma</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} ongelmaa</translation>
    </message>
    <message>
        <source>{n} record deleted.</source>
        <translation>{n} tietue poistettu.</translation>
    </message>
    <message>
        <source>{n} records deleted.</source>
        <translation>{n} tietuetta poistettu.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ei vielä nimeä)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman nimeä</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} puuttuu</translation>
    </message>
    <message>
        <source>{n} of {count} answered</source>
        <translation>{n}/{count} vastattu</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} ongelma</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} ongelmaa</translation>
    </message>
</context>
<context>
    <name>RecordTablePage</name>
    <message>
        <source>As usual: what fits</source>
        <translation>Tavalliseen tapaan: mitä mahtuu</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Enter opens, F2 edits what is selected, Ctrl V pastes from Excel, Ctrl D fills down.</source>
        <translation>Enter avaa, F2 muokkaa valittua, Ctrl V liittää Excelistä, Ctrl D täyttää alaspäin.</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Tutustu esittelyaineistoon</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ei osumia</translation>
    </message>
    <message>
        <source>No record has these words or this state.</source>
        <translation>Missään tietueessa ei ole näitä sanoja tai tätä tilaa.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Täällä ei ole vielä mitään</translation>
    </message>
    <message>
        <source>Search all text…</source>
        <translation>Etsi kaikesta tekstistä…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>{n} incomplete</source>
        <translation>{n} kesken</translation>
    </message>
    <message>
        <source>{n} record selected</source>
        <translation>{n} tietue valittu</translation>
    </message>
    <message>
        <source>{n} records selected</source>
        <translation>{n} tietuetta valittu</translation>
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
        <translation>Takaisin: ”{title}”</translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>Close the list</source>
        <translation>Sulje luettelo</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klusteri</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Tietue</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Luvun takana olevat tietueet</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman nimeä</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} tietue</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} tietuetta</translation>
    </message>
</context>
<context>
    <name>RepeatView</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>Rivi {n}</translation>
    </message>
    <message>
        <source>Tab in the last field adds one</source>
        <translation>Tab viimeisessä kentässä lisää rivin</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Catalogue of strengths</source>
        <translation>Vahvuusluettelo</translation>
    </message>
    <message>
        <source>Making the catalogue</source>
        <translation>Tehdään luetteloa</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Tehdään raporttia</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>{file} and {workbook} are ready.</source>
        <translation>{file} ja {workbook} ovat valmiit.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>An answer has changed since you said: {verdict}. Does it still hold?</source>
        <translation>Vastaus on muuttunut ratkaisun jälkeen: {verdict}. Päteekö se yhä?</translation>
    </message>
    <message>
        <source>Are these {n} one and the same?</source>
        <translation>Ovatko nämä {n} yksi ja sama?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Valitse yksi</translation>
    </message>
    <message>
        <source>Is this one and the same?</source>
        <translation>Onko tämä yksi ja sama?</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Säilytetään</translation>
    </message>
    <message>
        <source>Kept: {value}</source>
        <translation>Säilytetään: {value}</translation>
    </message>
    <message>
        <source>Likely, {score}</source>
        <translation>Todennäköinen, {score}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>These were merged. Is that right?</source>
        <translation>Nämä yhdistettiin. Onko se oikein?</translation>
    </message>
    <message>
        <source>This could not be taken over</source>
        <translation>Tätä ei voitu ottaa käyttöön</translation>
    </message>
    <message>
        <source>Very likely, {score}</source>
        <translation>Hyvin todennäköinen, {score}</translation>
    </message>
    <message>
        <source>Weak likeness, {score}</source>
        <translation>Heikko samankaltaisuus, {score}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Mikä on vikana</translation>
    </message>
    <message>
        <source>Which answer is right?</source>
        <translation>Kumpi vastaus on oikea?</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman nimeä</translation>
    </message>
    <message>
        <source>already merged</source>
        <translation>jo yhdistetty</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>molemmat yhdessä</translation>
    </message>
    <message>
        <source>changed since it was decided</source>
        <translation>muuttunut päätöksen jälkeen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>päätetty</translation>
    </message>
    <message>
        <source>different</source>
        <translation>eri</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>eroaa</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>kullakin omansa</translation>
    </message>
    <message>
        <source>home cluster</source>
        <translation>kotiklusteri</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>säilytetty</translation>
    </message>
    <message>
        <source>later</source>
        <translation>myöhemmin</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetty pois</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ei annettu</translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>mahdollinen kaksoiskappale</translation>
    </message>
    <message>
        <source>the highest</source>
        <translation>suurin</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>viimeisin</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>pienin</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>ainoa</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>{n} answer differs</source>
        <translation>{n} vastaus eroaa</translation>
    </message>
    <message>
        <source>{n} answers differ</source>
        <translation>{n} vastausta eroaa</translation>
    </message>
    <message>
        <source>{n} possible duplicates</source>
        <translation>{n} mahdollista kaksoiskappaletta</translation>
    </message>
    <message>
        <source>{n} problem in a workbook</source>
        <translation>{n} ongelma työkirjassa</translation>
    </message>
    <message>
        <source>{n} problems in a workbook</source>
        <translation>{n} ongelmaa työkirjassa</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Päätökset (*.json)</translation>
    </message>
    <message>
        <source>Take over decisions</source>
        <translation>Ota päätökset käyttöön</translation>
    </message>
    <message>
        <source>Taking over {file}</source>
        <translation>Otetaan käyttöön {file}</translation>
    </message>
    <message>
        <source>The last decision was taken back.</source>
        <translation>Viimeisin päätös peruttiin.</translation>
    </message>
    <message>
        <source>{n} case is open</source>
        <translation>{n} tapaus on avoinna</translation>
    </message>
    <message>
        <source>{n} cases are open</source>
        <translation>{n} tapausta on avoinna</translation>
    </message>
    <message>
        <source>{n} decision was taken over.</source>
        <translation>{n} päätös otettiin käyttöön.</translation>
    </message>
    <message>
        <source>{n} decisions were taken over.</source>
        <translation>{n} päätöstä otettiin käyttöön.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All is decided</source>
        <translation>Kaikki on päätetty</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>Choose a case on the left to look at it again. Ctrl+Z takes the last decision back.</source>
        <translation>Valitse tapaus vasemmalta, jos haluat katsoa sitä uudelleen. Ctrl+Z peruu viimeisimmän päätöksen.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Ei päätettävää</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ratkaistavat</translation>
    </message>
    <message>
        <source>The sides of the case</source>
        <translation>Tapauksen osapuolet</translation>
    </message>
    <message>
        <source>What the workbooks leave open comes here: answers that disagree, and possible duplicates.</source>
        <translation>Tähän tulee se, minkä työkirjat jättävät auki: ristiriitaiset vastaukset ja mahdolliset kaksoiskappaleet.</translation>
    </message>
    <message>
        <source>Where the answer in focus comes from</source>
        <translation>Mistä kohdistettu vastaus on peräisin</translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <translation>{done}/{all} päätetty</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Take over {n} answer of the last round</source>
        <translation>Ota {n} edellisen kierroksen vastaus</translation>
    </message>
    <message>
        <source>Take over {n} answers of the last round</source>
        <translation>Ota {n} edellisen kierroksen vastausta</translation>
    </message>
</context>
<context>
    <name>SendingDesk</name>
    <message>
        <source>A folder for the starters of all clusters</source>
        <translation>Kansio kaikkien klusterien aloitustyökirjoille</translation>
    </message>
    <message>
        <source>A password for the workbook. Tell it by telephone, not in the same e-mail.</source>
        <translation>Työkirjan salasana. Kerro se puhelimessa, ei samassa sähköpostissa.</translation>
    </message>
    <message>
        <source>Consolidated workbook</source>
        <translation>Koottu työkirja</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Päätökset (*.json)</translation>
    </message>
    <message>
        <source>Export with a password</source>
        <translation>Vie salasanalla suojattuna</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Vie työkirja</translation>
    </message>
    <message>
        <source>For which cluster?</source>
        <translation>Mille klusterille?</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>Tallenna nimellä {file}</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Tallenna muualle</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Tallenna muualle…</translation>
    </message>
    <message>
        <source>Send back with remarks</source>
        <translation>Lähetä takaisin huomautuksin</translation>
    </message>
    <message>
        <source>Starter workbook</source>
        <translation>Aloitustyökirja</translation>
    </message>
    <message>
        <source>The consolidated workbook</source>
        <translation>Koottu työkirja</translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>Sama salasana uudelleen.</translation>
    </message>
    <message>
        <source>The starter of one cluster</source>
        <translation>Yhden klusterin aloitustyökirja</translation>
    </message>
    <message>
        <source>The starters of all clusters</source>
        <translation>Kaikkien klusterien aloitustyökirjat</translation>
    </message>
    <message>
        <source>The two passwords differ: nothing was exported.</source>
        <translation>Salasanat eroavat toisistaan: mitään ei viety.</translation>
    </message>
    <message>
        <source>The workbook to send</source>
        <translation>Lähetettävä työkirja</translation>
    </message>
    <message>
        <source>The workbook to send, without personal data</source>
        <translation>Lähetettävä työkirja ilman henkilötietoja</translation>
    </message>
    <message>
        <source>What is to be written behind a password?</source>
        <translation>Mitä kirjoitetaan salasanan taakse?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Työkirjat (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the starters</source>
        <translation>Kirjoitetaan aloitustyökirjoja</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Kirjoitetaan tiedostoa {file}</translation>
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
        <translation>{file} on valmis: siihen on merkitty {problems} ja {corrections}.</translation>
    </message>
    <message>
        <source>{file} is ready: {records}.</source>
        <translation>{file} on valmis: {records}.</translation>
    </message>
    <message>
        <source>{n} answer stayed here.</source>
        <translation>{n} vastaus jäi tänne.</translation>
    </message>
    <message>
        <source>{n} answers stayed here.</source>
        <translation>{n} vastausta jäi tänne.</translation>
    </message>
    <message>
        <source>{n} correction</source>
        <translation>{n} korjaus</translation>
    </message>
    <message>
        <source>{n} corrections</source>
        <translation>{n} korjausta</translation>
    </message>
    <message>
        <source>{n} decision</source>
        <translation>{n} päätös</translation>
    </message>
    <message>
        <source>{n} decisions</source>
        <translation>{n} päätöstä</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} ongelma</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} ongelmaa</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} tietue</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} tietuetta</translation>
    </message>
    <message>
        <source>{n} starter lies</source>
        <translation>{n} aloitustyökirja on</translation>
    </message>
    <message>
        <source>{n} starters lie</source>
        <translation>{n} aloitustyökirjaa on</translation>
    </message>
    <message>
        <source>{starters} in {folder}: send each cluster its own.</source>
        <translation>{starters} kansiossa {folder}: lähetä kullekin klusterille omansa.</translation>
    </message>
</context>
<context>
    <name>ServerDesk</name>
    <message>
        <source>This computer's key ring did not take the password.</source>
        <translation>Tämän tietokoneen avainnippu ei ottanut salasanaa vastaan.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Tietokanta</translation>
    </message>
    <message>
        <source>Its name, and its port where that is another than 5432: db.alliance.example:5433</source>
        <translation>Sen nimi ja portti, jos se on muu kuin 5432: db.alliance.example:5433</translation>
    </message>
    <message>
        <source>Make the coordinator's inventory there</source>
        <translation>Tee koordinaattorin kartoitus sinne</translation>
    </message>
    <message>
        <source>Name the server, the database and yourself.</source>
        <translation>Anna palvelin, tietokanta ja oma nimesi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open from a server</source>
        <translation>Avaa palvelimelta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Remember in this computer's key ring</source>
        <translation>Muista tämän tietokoneen avainnipussa</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>The program does not save it. Leave it empty where this computer has it: in its key ring, PostgreSQL's password file or PGPASSWORD.</source>
        <translation>Ohjelma ei tallenna sitä. Jätä tyhjäksi, jos se on jo tällä tietokoneella: avainnipussa, PostgreSQL:n salasanatiedostossa tai muuttujassa PGPASSWORD.</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Odotetaan palvelinta</translation>
    </message>
    <message>
        <source>Waiting for the server of {name} to answer…</source>
        <translation>Odotetaan, että kohteen {name} palvelin vastaa…</translation>
    </message>
    <message>
        <source>Where several coordinators work on one inventory, it lies in a PostgreSQL database. Its administrator tells you what to write here.</source>
        <translation>Kun useat koordinaattorit työskentelevät samassa kartoituksessa, se on PostgreSQL-tietokannassa. Sen ylläpitäjä kertoo, mitä tähän kirjoitetaan.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Oma nimesi siellä</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kuten järjestelmässä</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Suuri kontrasti, tumma</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Suuri kontrasti, vaalea</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Language of workbooks, reports and printed pages</source>
        <translation>Työkirjojen, raporttien ja tulosteiden kieli</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Henkilötiedot</translation>
    </message>
    <message>
        <source>Persons and agreements</source>
        <translation>Henkilöt ja suostumukset</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>This inventory and this program</source>
        <translation>Tämä kartoitus ja tämä ohjelma</translation>
    </message>
    <message>
        <source>Who is recorded here, whose agreement is old or incomplete, and how somebody is erased.</source>
        <translation>Keitä tänne on tallennettu, kenen suostumus on vanha tai puutteellinen ja miten joku poistetaan.</translation>
    </message>
    <message>
        <source>follows the desktop's light or dark</source>
        <translation>seuraa työpöydän vaaleaa tai tummaa</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Sulje tämä paneeli</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Missing for “complete”</source>
        <translation>Puuttuu, jotta ”valmis”</translation>
    </message>
    <message>
        <source>No change yet.</source>
        <translation>Ei vielä muutoksia.</translation>
    </message>
    <message>
        <source>Nothing is wrong or missing.</source>
        <translation>Mitään ei ole väärin eikä puutu.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ongelmat</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved {time}</source>
        <translation>Kaikki muutokset tallennettu {time}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Miten pitkällä työ on</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Pysäytetään…</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>a record without a title</source>
        <translation>tietue ilman nimeä</translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message>
        <source>Applied</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Applied, {n} issue</source>
        <translation>Käytössä, {n} huomautettava</translation>
    </message>
    <message>
        <source>Applied, {n} issues</source>
        <translation>Käytössä, {n} huomautettavaa</translation>
    </message>
    <message>
        <source>Applied, {n} left out</source>
        <translation>Käytössä, {n} jätetty pois</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Jo täällä</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Missing, sent in round {round}</source>
        <translation>Puuttuu, lähetetty kierroksella {round}</translation>
    </message>
    <message>
        <source>Older than what is here</source>
        <translation>Vanhempi kuin täällä oleva</translation>
    </message>
    <message>
        <source>Preview, not applied</source>
        <translation>Esikatselu, ei käytössä</translation>
    </message>
    <message>
        <source>Received, not applied</source>
        <translation>Vastaanotettu, ei käytössä</translation>
    </message>
    <message>
        <source>Round {round}: {sent} of {all} clusters have answered, {done} complete.</source>
        <translation>Kierros {round}: {sent}/{all} klusteria on vastannut, {done} valmiina.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muutettu</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetty pois</translation>
    </message>
    <message>
        <source>left out, nothing of it is imported</source>
        <translation>jätetty pois, siitä ei tuoda mitään</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>ongelma</translation>
    </message>
    <message>
        <source>same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} huomautettava</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} huomautettavaa</translation>
    </message>
</context>
<context>
    <name>SubmissionsPage</name>
    <message>
        <source>All {n}</source>
        <translation>Kaikki {n}</translation>
    </message>
    <message>
        <source>Apply all {n} files</source>
        <translation>Ota kaikki {n} tiedostoa käyttöön</translation>
    </message>
    <message>
        <source>Apply {n} record</source>
        <translation>Ota {n} tietue käyttöön</translation>
    </message>
    <message>
        <source>Apply {n} records</source>
        <translation>Ota {n} tietuetta käyttöön</translation>
    </message>
    <message>
        <source>Choose a workbook on the left to see what it changed, or import one.</source>
        <translation>Valitse vasemmalta työkirja, niin näet, mitä se muutti, tai tuo sellainen.</translation>
    </message>
    <message>
        <source>Count it as received</source>
        <translation>Laske vastaanotetuksi</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Älä tuo</translation>
    </message>
    <message>
        <source>Drop workbooks anywhere in this window</source>
        <translation>Pudota työkirjat mihin tahansa tässä ikkunassa</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Tuo työkirjoja…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Tuonnit</translation>
    </message>
    <message>
        <source>No workbook chosen</source>
        <translation>Työkirjaa ei ole valittu</translation>
    </message>
    <message>
        <source>No workbooks yet</source>
        <translation>Ei vielä työkirjoja</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet. A backup is made first; the whole file can be undone.</source>
        <translation>Esikatselu, mitään ei ole vielä muutettu. Ensin tehdään varmuuskopio; koko tiedoston voi kumota.</translation>
    </message>
    <message>
        <source>Send back with remarks…</source>
        <translation>Lähetä takaisin huomautuksin…</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Lähetykset</translation>
    </message>
    <message>
        <source>The clusters' workbooks belong here. Drop them anywhere on this window, several at once.</source>
        <translation>Klusterien työkirjat kuuluvat tänne. Pudota ne mihin tahansa tässä ikkunassa, useita kerralla.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Kumoa tämä tuonti</translation>
    </message>
    <message>
        <source>What the workbook would change</source>
        <translation>Mitä työkirja muuttaisi</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Työkirjat</translation>
    </message>
    <message>
        <source>Workbooks that you import belong here. Drop one anywhere on this window.</source>
        <translation>Tuotavat työkirjat kuuluvat tänne. Pudota työkirja mihin tahansa tässä ikkunassa.</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} lisätty</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} muutettu</translation>
    </message>
    <message>
        <source>{n} deleted</source>
        <translation>{n} poistettu</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} tiedosto</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} tiedostoa</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} puuttuu</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} ongelma</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} ongelmaa</translation>
    </message>
    <message>
        <source>{n} same</source>
        <translation>{n} samaa</translation>
    </message>
</context>
<context>
    <name>TableDesk</name>
    <message>
        <source>All of it is there already. Nothing changed.</source>
        <translation>Kaikki siitä on jo olemassa. Mikään ei muuttunut.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Leikepöytä</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopioidaan</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Katsotaan, mikä muuttuisi</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Tallennetaan</translation>
    </message>
    <message>
        <source>Select the cells that are to be filled, with the first of them on top.</source>
        <translation>Valitse täytettävät solut niin, että ensimmäinen on ylimpänä.</translation>
    </message>
    <message>
        <source>There are only headings on the clipboard.</source>
        <translation>Leikepöydällä on vain otsikoita.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Leikepöydällä ei ole tekstiä.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>{n} record changed.</source>
        <translation>{n} tietue muutettu.</translation>
    </message>
    <message>
        <source>{n} records changed.</source>
        <translation>{n} tietuetta muutettu.</translation>
    </message>
    <message>
        <source>{n} row copied.</source>
        <translation>{n} rivi kopioitu.</translation>
    </message>
    <message>
        <source>{n} rows copied.</source>
        <translation>{n} riviä kopioitu.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Sorry, the program made a mistake and stopped this. What was saved before is safe.</source>
        <translation>Pahoittelut, ohjelmassa tapahtui virhe ja tämä keskeytyi. Aiemmin tallennettu on turvassa.</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>Tarkemmat tiedot ovat tiedostossa {file}.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Sulje tämä viesti</translation>
    </message>
</context>
<context>
    <name>UndoDesk</name>
    <message>
        <source>Doing it again</source>
        <translation>Tehdään uudelleen</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Tehty uudelleen: {step}.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Tee uudelleen: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Kumoa: {step}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Kumotaan</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Kumottu: {step}.</translation>
    </message>
    <message>
        <source>{n} step</source>
        <translation>{n} vaihe</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} vaihetta</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{day} (no. {n})</source>
        <translation>{day} (nro {n})</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Analysis</source>
        <translation>Analyysi</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Kuuluu</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komennot</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Koordinointi</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinaattori</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Tuonnit</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Kartoitus</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Kyselylomake</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ratkaistavat</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Kierros {round}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Asetustiedosto</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Lähetykset</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Tämä kopio</translation>
    </message>
    <message>
        <source>questionnaire {version}</source>
        <translation>kyselylomake {version}</translation>
    </message>
</context>
</TS>
