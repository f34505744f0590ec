<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AcknowledgeEditor</name>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>V&amp;ai</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Scheda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Aggiungi un filtro…</translation>
    </message>
    <message>
        <source>Apply the workbook in preview</source>
        <translation>Applica il file Excel in anteprima</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Catalogue of strengths for everybody…</source>
        <translation>Catalogo dei punti di forza per tutti…</translation>
    </message>
    <message>
        <source>Catalogue of strengths for the partners…</source>
        <translation>Catalogo dei punti di forza per i partner…</translation>
    </message>
    <message>
        <source>Columns as usual</source>
        <translation>Colonne abituali</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonne…</translation>
    </message>
    <message>
        <source>Confirm what the last round knew</source>
        <translation>Conferma le risposte dell’ultima campagna</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Copia celle</translation>
    </message>
    <message>
        <source>Copy cells with headings</source>
        <translation>Copia celle con intestazioni</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Edit all that are selected…</source>
        <translation>Modifica tutte le selezionate…</translation>
    </message>
    <message>
        <source>Export with a password…</source>
        <translation>Esporta con password…</translation>
    </message>
    <message>
        <source>Export without personal data…</source>
        <translation>Esporta senza dati personali…</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Esporta file Excel…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Riempi in basso</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Guida e scorciatoie</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contrasto elevato, scuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contrasto elevato, chiaro</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Importa file Excel…</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>Vai a…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Lingua delle esportazioni</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Ultimi messaggi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Esplora con la dimostrazione</translation>
    </message>
    <message>
        <source>Make a starter workbook…</source>
        <translation>Crea un file di avvio…</translation>
    </message>
    <message>
        <source>Make the starters of all clusters…</source>
        <translation>Crea i file di avvio di tutti i cluster…</translation>
    </message>
    <message>
        <source>Mark complete or reopen</source>
        <translation>Segna completa o riapri</translation>
    </message>
    <message>
        <source>Missing answers only</source>
        <translation>Solo risposte mancanti</translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation>Nuovo inventario…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuova scheda</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Scheda successiva</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sezione successiva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open a new round…</source>
        <translation>Apri una nuova campagna…</translation>
    </message>
    <message>
        <source>Open from a server…</source>
        <translation>Apri da un server…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Paste as new records</source>
        <translation>Incolla come nuove schede</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Incolla nelle celle</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dati personali</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Scheda precedente</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Sezione precedente</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Recent inventories</source>
        <translation>Inventari recenti</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>Required questions only</source>
        <translation>Solo domande obbligatorie</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Send a form to the company…</source>
        <translation>Invia un modulo all’impresa…</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Mostra tutte le schede</translation>
    </message>
    <message>
        <source>Show what others did</source>
        <translation>Mostra ciò che altri hanno fatto</translation>
    </message>
    <message>
        <source>Take over decisions…</source>
        <translation>Acquisisci decisioni…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo back to</source>
        <translation>Annulla fino a</translation>
    </message>
    <message>
        <source>What this question means</source>
        <translation>Significato della domanda</translation>
    </message>
    <message>
        <source>Write the consolidated workbook…</source>
        <translation>Scrivi il file Excel consolidato…</translation>
    </message>
    <message>
        <source>Write the decisions…</source>
        <translation>Scrivi le decisioni…</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>A row opens the comparison in the review</source>
        <translation>Una riga apre il confronto nella revisione</translation>
    </message>
    <message>
        <source>Activities lost without this cluster</source>
        <translation>Attività perse senza questo cluster</translation>
    </message>
    <message>
        <source>Activities the row has and the column lacks</source>
        <translation>Attività che la riga ha e la colonna non ha</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>By date; the larger, the more important, 1 to 5</source>
        <translation>Per data; più grande, più importante, da 1 a 5</translation>
    </message>
    <message>
        <source>By maturity in the main segment</source>
        <translation>Per maturità nel segmento principale</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Imprese</translation>
    </message>
    <message>
        <source>Companies that aim there; ★ priority of the cluster</source>
        <translation>Imprese che puntano lì; ★ priorità del cluster</translation>
    </message>
    <message>
        <source>Each figure opens its records</source>
        <translation>Ogni cifra apre le sue schede</translation>
    </message>
    <message>
        <source>Held and planned together</source>
        <translation>Posseduti e previsti insieme</translation>
    </message>
    <message>
        <source>Identified, before duplicates were merged: {clusters}</source>
        <translation>Individuate, prima dell’unione dei duplicati: {clusters}</translation>
    </message>
    <message>
        <source>Importance from 1 to 5</source>
        <translation>Importanza da 1 a 5</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercati</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median level from 0 to 5</source>
        <translation>Livello mediano da 0 a 5</translation>
    </message>
    <message>
        <source>Neighbours in the value chain that use standards of one family, different clusters first</source>
        <translation>Vicine nella catena del valore con standard di una stessa famiglia, prima i cluster diversi</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Senza prove</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Vecchia</translation>
    </message>
    <message>
        <source>One cluster</source>
        <translation>Un cluster</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo qui</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Products at each level, 1 to 9</source>
        <translation>Prodotti a ogni livello, da 1 a 9</translation>
    </message>
    <message>
        <source>Quality of the inventory</source>
        <translation>Qualità dell’inventario</translation>
    </message>
    <message>
        <source>Score from 0 to 100, the best first; the table has all</source>
        <translation>Punteggio da 0 a 100, prima i migliori; tutti nella tabella</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Più di uno</translation>
    </message>
    <message>
        <source>Shares of all companies</source>
        <translation>Quote di tutte le imprese</translation>
    </message>
    <message>
        <source>The larger, the more is happening: opportunities and threats together</source>
        <translation>Più grande il cerchio, più si muove il mercato: opportunità e minacce insieme</translation>
    </message>
    <message>
        <source>To build or buy</source>
        <translation>Da creare o acquistare</translation>
    </message>
    <message>
        <source>Under the four headings of the EU|BIC audit</source>
        <translation>Nelle quattro voci dell’audit EU|BIC</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Catena del valore</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacuna</translation>
    </message>
    <message>
        <source>{cluster} {n}</source>
        <translation>{cluster} {n}</translation>
    </message>
    <message>
        <source>{group}: {n} ({share} %)</source>
        <translation>{group}: {n} ({share}%)</translation>
    </message>
    <message>
        <source>{name}: 1 signal</source>
        <translation>{name}: 1 segnale</translation>
    </message>
    <message>
        <source>{name}: median {median}</source>
        <translation>{name}: mediana {median}</translation>
    </message>
    <message>
        <source>{name}: {n} signals</source>
        <translation>{name}: {n} segnali</translation>
    </message>
    <message>
        <source>{name}: {n}, {band}</source>
        <translation>{name}: {n}, {band}</translation>
    </message>
    <message>
        <source>{name}: {title} {level}, median {median}</source>
        <translation>{name}: {title} {level}, mediana {median}</translation>
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
        <translation>{title}, {day}: {direction}, importanza {n}</translation>
    </message>
</context>
<context>
    <name>AnalysisDesk</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>File Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Merging for the analysis</source>
        <translation>Unificazione per l’analisi</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Salva come file Excel</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Scrittura della tabella</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} è pronto.</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>Analisi</translation>
    </message>
    <message>
        <source>As soon as there are companies or strengths, their place in the value chain is shown here.</source>
        <translation>Appena ci saranno imprese o punti di forza, qui si vedrà il loro posto nella catena del valore.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Imprese</translation>
    </message>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Ancora nulla da analizzare</translation>
    </message>
    <message>
        <source>Parts of the analysis</source>
        <translation>Parti dell’analisi</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Punti di forza</translation>
    </message>
    <message>
        <source>What the coverage counts</source>
        <translation>Che cosa conta la copertura</translation>
    </message>
    <message>
        <source>{companies}, {strengths}, duplicates as one</source>
        <translation>{companies}, {strengths}, duplicati uniti</translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation>{n} imprese</translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation>{n} impresa</translation>
    </message>
    <message>
        <source>{n} strength</source>
        <translation>{n} punto di forza</translation>
    </message>
    <message>
        <source>{n} strengths</source>
        <translation>{n} punti di forza</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Choose whom you work for and create the inventory. Then you see what {files} would add to it.</source>
        <translation>Scegliere per chi si lavora e creare l’inventario. Poi si vedrà che cosa vi aggiungerebbe {files}.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Trova…</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>Creazione della dimostrazione</translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation>Nuovo inventario…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Something is still being done. Restore the backup after that.</source>
        <translation>C’è ancora un’operazione in corso. Ripristinare il backup dopo.</translation>
    </message>
    <message>
        <source>The backup was restored. What it replaced is among the backups.</source>
        <translation>Il backup è stato ripristinato. Ciò che ha sostituito è tra i backup.</translation>
    </message>
    <message>
        <source>The demonstration is being made. It takes some seconds.</source>
        <translation>La dimostrazione è in preparazione. Ci vuole qualche secondo.</translation>
    </message>
    <message>
        <source>The inventory can be changed now.</source>
        <translation>Ora l’inventario si può modificare.</translation>
    </message>
    <message>
        <source>You can read this inventory, but not change it.</source>
        <translation>Questo inventario si può leggere, ma non modificare.</translation>
    </message>
    <message>
        <source>{file} holds no workbook.</source>
        <translation>{file} non contiene file Excel.</translation>
    </message>
    <message>
        <source>{file} is neither a workbook (.xlsx, .csv) nor an inventory (.genera). Drop the workbooks that you received, a list of companies, or a folder with them.</source>
        <translation>{file} non è né un file Excel (.xlsx, .csv) né un inventario (.genera). Trascinare qui i file Excel ricevuti, un elenco di imprese, o una cartella che li contiene.</translation>
    </message>
    <message>
        <source>{file} is not in {folder} any more.</source>
        <translation>{file} non è più in {folder}.</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Inventories (*.genera)</source>
        <translation>Inventari (*.genera)</translation>
    </message>
    <message>
        <source>Open an inventory</source>
        <translation>Apri un inventario</translation>
    </message>
    <message>
        <source>Open the starter workbook</source>
        <translation>Apri il file di avvio</translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation>Dov’è {file}?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>File Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>AskPassword</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>{file} is protected. What is its password?</source>
        <translation>{file} è protetto. Qual è la password?</translation>
    </message>
</context>
<context>
    <name>AskedColumn</name>
    <message>
        <source>Company form</source>
        <translation>Modulo d’impresa</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>risposto</translation>
    </message>
    <message>
        <source>answered {when}</source>
        <translation>risposto {when}</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>chiesto {when}</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>chiesto, senza risposta</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non chiesto</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Making a backup</source>
        <translation>Backup in corso</translation>
    </message>
    <message>
        <source>The backup is {file}.</source>
        <translation>Il backup è {file}.</translation>
    </message>
    <message>
        <source>The backups of an inventory on a server are made by its administrator.</source>
        <translation>I backup di un inventario su un server li fa il suo amministratore.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Fai un backup ora</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Ripristina il backup del {when}</translation>
    </message>
    <message>
        <source>The first one is made before the first import, or now.</source>
        <translation>Il primo si fa prima della prima importazione, o adesso.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Non c’è ancora nessun backup</translation>
    </message>
    <message>
        <source>Whole copies of the inventory, in a folder beside it. The program makes one before every import, merge, change of the questionnaire and upgrade, and one a day. What a restored one replaces is kept too.</source>
        <translation>Copie intere dell’inventario, in una cartella accanto. Il programma ne fa una prima di ogni importazione, unificazione, cambio del questionario e aggiornamento, e una al giorno. Anche ciò che un backup ripristinato sostituisce viene conservato.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No decision yet</source>
        <translation>Ancora nessuna decisione</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Who goes where</source>
        <translation>Chi va dove</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>e altri {n}</translation>
    </message>
    <message>
        <source>next action {day}</source>
        <translation>prossima azione {day}</translation>
    </message>
    <message>
        <source>score {n}</source>
        <translation>punteggio {n}</translation>
    </message>
    <message>
        <source>{n} action late</source>
        <translation>{n} azione in ritardo</translation>
    </message>
    <message>
        <source>{n} actions late</source>
        <translation>{n} azioni in ritardo</translation>
    </message>
    <message>
        <source>{n} blocked</source>
        <translation>bloccate: {n}</translation>
    </message>
</context>
<context>
    <name>CaseFoot</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Another answer…</source>
        <translation>Altra risposta…</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diverse</translation>
    </message>
    <message>
        <source>Enter: next case</source>
        <translation>Invio: caso successivo</translation>
    </message>
    <message>
        <source>Home cluster's</source>
        <translation>Cluster di origine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Apri la scheda</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>La stessa</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritirala</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>La più recente</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annulla ultima</translation>
    </message>
    <message>
        <source>X: leave the side in focus out · {next}</source>
        <translation>X: escludi la parte attiva · {next}</translation>
    </message>
    <message>
        <source>{keys}: keep that side of the row in focus · {next}</source>
        <translation>{keys}: tieni quella parte della riga attiva · {next}</translation>
    </message>
    <message>
        <source>{n} other answer is the same</source>
        <translation>{n} altra risposta è uguale</translation>
    </message>
    <message>
        <source>{n} other answers are the same</source>
        <translation>{n} altre risposte sono uguali</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Case {n} of {all}</source>
        <translation>Caso {n} di {all}</translation>
    </message>
    <message>
        <source>Merged without asking: {n} of {all}</source>
        <translation>Unificate senza chiedere: {n} di {all}</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Caso successivo</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Caso precedente</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy as a picture</source>
        <translation>Copia come immagine</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copia la tabella</translation>
    </message>
    <message>
        <source>Pictures (*.svg)</source>
        <translation>Immagini (*.svg)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Salva come SVG…</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Salva come file Excel…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salva l’immagine</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Mostra l’immagine</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Mostra la tabella</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’immagine è negli appunti.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabella è negli appunti.</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation>Qui non c’è nulla da mostrare.</translation>
    </message>
    <message>
        <source>{chart}: table, copy, save</source>
        <translation>{chart}: tabella, copia, salvataggio</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>{file} non è stato scritto. Scegliere un altro posto.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} è stato scritto.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Canc per rimuovere</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Aggiungi a {name}</translation>
    </message>
    <message>
        <source>Nothing to choose yet: it depends on another answer</source>
        <translation>Ancora nulla da scegliere: dipende da un’altra risposta</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>CompanyFormDesk</name>
    <message>
        <source>Company form</source>
        <translation>Modulo d’impresa</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Cartella per i moduli</translation>
    </message>
    <message>
        <source>Select a company first.</source>
        <translation>Selezionare prima un’impresa.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>File Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Scrittura di {file}</translation>
    </message>
    <message>
        <source>{file} is ready to be sent.</source>
        <translation>{file} è pronto per l’invio.</translation>
    </message>
    <message>
        <source>{n} answer stayed here.</source>
        <translation>{n} risposta è rimasta qui.</translation>
    </message>
    <message>
        <source>{n} answers stayed here.</source>
        <translation>{n} risposte sono rimaste qui.</translation>
    </message>
    <message>
        <source>{n} forms are ready in {folder}.</source>
        <translation>{n} moduli sono pronti in {folder}.</translation>
    </message>
</context>
<context>
    <name>CompanyFormPage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Company form</source>
        <translation>Modulo d’impresa</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Lingua del modulo</translation>
    </message>
    <message>
        <source>Make the form…</source>
        <translation>Crea il modulo…</translation>
    </message>
    <message>
        <source>Make {n} forms…</source>
        <translation>Crea {n} moduli…</translation>
    </message>
    <message>
        <source>Makes a workbook with what is known of the company: it corrects it, fills in what is missing and sends it back to you. Your own remarks, the selection and what other clusters say stay here.</source>
        <translation>Crea un file Excel con ciò che si sa dell’impresa: l’impresa lo corregge, completa ciò che manca e lo rispedisce. Le note proprie, la selezione e ciò che dicono gli altri cluster restano qui.</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>Risposta entro il</translation>
    </message>
    <message>
        <source>Send it back to</source>
        <translation>Da rispedire a</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2026-12-18.</source>
        <translation>Non è una data. Scriverla come 2026-12-18.</translation>
    </message>
    <message>
        <source>With contact persons</source>
        <translation>Con le persone di contatto</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Messaggio personale</translation>
    </message>
    <message>
        <source>a date, or nothing</source>
        <translation>una data, o niente</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>un indirizzo e-mail</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>e altri {n}</translation>
    </message>
    <message>
        <source>who agreed</source>
        <translation>che hanno dato il consenso</translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation>{n} imprese</translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation>{n} impresa</translation>
    </message>
</context>
<context>
    <name>CompanyProfile</name>
    <message>
        <source>Levels from 0 to 5</source>
        <translation>Livelli da 0 a 5</translation>
    </message>
    <message>
        <source>One company against the others</source>
        <translation>Un’impresa rispetto alle altre</translation>
    </message>
    <message>
        <source>Readiness for business abroad</source>
        <translation>Preparazione ai mercati esteri</translation>
    </message>
    <message>
        <source>Readiness for the market</source>
        <translation>Preparazione al mercato</translation>
    </message>
    <message>
        <source>Readiness for {market}</source>
        <translation>Preparazione al mercato: {market}</translation>
    </message>
    <message>
        <source>The company to look at</source>
        <translation>L’impresa da esaminare</translation>
    </message>
</context>
<context>
    <name>CrashDesk</name>
    <message>
        <source>Safe mode: nothing is as you left it, and the last inventory was not opened.</source>
        <translation>Modalità provvisoria: nulla è come era stato lasciato, e l’ultimo inventario non è stato aperto.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Avvia in modalità provvisoria</translation>
    </message>
    <message>
        <source>The program ended without a word last time. What was saved is safe.</source>
        <translation>L’ultima volta il programma si è chiuso senza avviso. Ciò che era salvato è al sicuro.</translation>
    </message>
    <message>
        <source>The program ended without a word while it started, so it has opened nothing by itself. What was saved is safe.</source>
        <translation>Il programma si è chiuso senza avviso durante l’avvio, quindi non ha aperto nulla da solo. Ciò che era salvato è al sicuro.</translation>
    </message>
    <message>
        <source>The text was copied: paste it into an e-mail.</source>
        <translation>Il testo è stato copiato: incollarlo in un’e-mail.</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>A file says where the mistake happened and in which version. It holds no answers and no names: attach it to an e-mail, with a sentence about what you were doing.</source>
        <translation>Un file dice dove è avvenuto l’errore e in quale versione. Non contiene né risposte né nomi: allegarlo a un’e-mail, con una frase su che cosa si stava facendo.</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is on the disk. Only the last step may have to be repeated.</source>
        <translation>Tutto ciò che risultava salvato è sul disco. Forse va ripetuto solo l’ultimo passo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Go on working. If it happens again, start in safe mode: without the window's last state and without the graphics card.</source>
        <translation>Continuare a lavorare. Se succede di nuovo, avviare in modalità provvisoria: senza l’ultimo stato della finestra e senza la scheda grafica.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostra il file</translation>
    </message>
    <message>
        <source>Start again in safe mode</source>
        <translation>Riavvia in modalità provvisoria</translation>
    </message>
    <message>
        <source>Tell those who look after the program</source>
        <translation>Avvisare chi si occupa del programma</translation>
    </message>
    <message>
        <source>The file could not be written: there is no room, or no right to write.</source>
        <translation>Il file non è stato scritto: manca lo spazio, o il diritto di scrivere.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Il programma ha commesso un errore</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Che cosa si può fare</translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation>Le risposte sono al sicuro</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Apri il calendario</translation>
    </message>
</context>
<context>
    <name>DocumentPainter</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} di {pages}</translation>
    </message>
</context>
<context>
    <name>DuplicateLine</name>
    <message>
        <source>It is not the same as “{title}”</source>
        <translation>Non è la stessa di «{title}»</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Non è la stessa</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aprila</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Apri «{title}»</translation>
    </message>
    <message>
        <source>This may be “{title}”, which is here already.</source>
        <translation>Potrebbe essere «{title}», che è già qui.</translation>
    </message>
</context>
<context>
    <name>EditMany</name>
    <message>
        <source>Outside the table</source>
        <translation>Fuori dalla tabella</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>resta com’è</translation>
    </message>
</context>
<context>
    <name>EditManyPage</name>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>All of them have this answer already.</source>
        <translation>Tutte hanno già questa risposta.</translation>
    </message>
    <message>
        <source>Change {n} record</source>
        <translation>Modifica {n} scheda</translation>
    </message>
    <message>
        <source>Change {n} records</source>
        <translation>Modifica {n} schede</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Scegliere prima una domanda.</translation>
    </message>
    <message>
        <source>Edit several records</source>
        <translation>Modifica di più schede</translation>
    </message>
    <message>
        <source>Empty the answers</source>
        <translation>Svuota le risposte</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Riempi in basso</translation>
    </message>
    <message>
        <source>Give the answer that all of them are to have.</source>
        <translation>Dare la risposta che tutte devono avere.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Lascia tutto com’è</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nuova risposta</translation>
    </message>
    <message>
        <source>None of it can be taken. Each line says why.</source>
        <translation>Non si può acquisire nulla. Ogni riga dice perché.</translation>
    </message>
    <message>
        <source>Nothing changed yet. It becomes one step, which Undo takes back whole.</source>
        <translation>Non è cambiato ancora nulla. Sarà un solo passo, che Annulla toglie per intero.</translation>
    </message>
    <message>
        <source>Nothing was changed on this page. Esc goes back to the table.</source>
        <translation>In questa pagina non è stato modificato nulla. Esc torna alla tabella.</translation>
    </message>
    <message>
        <source>Paste as new records</source>
        <translation>Incolla come nuove schede</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>Incolla nella tabella</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet</source>
        <translation>Anteprima, non è cambiato ancora nulla</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>The answers of the first selected record go to those below it.</source>
        <translation>Le risposte della prima scheda selezionata vanno a quelle sotto.</translation>
    </message>
    <message>
        <source>The clipboard holds {rows} rows and {columns} columns.</source>
        <translation>Appunti – righe: {rows}, colonne: {columns}.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} scheda</translation>
    </message>
    <message>
        <source>{n} record stays as it is.</source>
        <translation>{n} scheda resta com’è.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} schede</translation>
    </message>
    <message>
        <source>{n} records stay as they are.</source>
        <translation>{n} schede restano come sono.</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>rifiutate: {n}</translation>
    </message>
    <message>
        <source>{n} to change</source>
        <translation>{n} da modificare</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Declined to say</source>
        <translation>Risposta rifiutata</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Non applicabile</translation>
    </message>
    <message>
        <source>Empty the answer</source>
        <translation>Svuota la risposta</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Non noto</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Also take name, e-mail and telephone out of these answers</source>
        <translation>Togli anche nome, e-mail e telefono da queste risposte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Cancella per sempre</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>e altri {n}</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Import workbooks</source>
        <translation>Importa file Excel</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importazione di {file}</translation>
    </message>
    <message>
        <source>Importing {n} workbooks</source>
        <translation>Importazione di {n} file Excel</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lettura di {file}</translation>
    </message>
    <message>
        <source>The import of {file} was undone: {records}.</source>
        <translation>L’importazione di {file} è stata annullata: {records}.</translation>
    </message>
    <message>
        <source>Undo it all the same</source>
        <translation>Annulla comunque</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>Annullamento dell’importazione di {file}</translation>
    </message>
    <message>
        <source>Workbooks and lists (*.xlsx *.xlsm *.csv *.zip);;All files (*)</source>
        <translation>File Excel ed elenchi (*.xlsx *.xlsm *.csv *.zip);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>a workbook that was imported before</source>
        <translation>un file Excel già importato</translation>
    </message>
    <message>
        <source>{file} says the same as {other}.</source>
        <translation>{file} dice lo stesso di {other}.</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} è stato importato.</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} scheda</translation>
    </message>
    <message>
        <source>{n} record that you had edited went with it; the backup holds it.</source>
        <translation>Con essa è andata via {n} scheda modificata qui; il backup la contiene.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} schede</translation>
    </message>
    <message>
        <source>{n} records that you had edited went with it; the backup holds them.</source>
        <translation>Con essa sono andate via {n} schede modificate qui; il backup le contiene.</translation>
    </message>
    <message>
        <source>{n} workbooks were imported.</source>
        <translation>{n} file Excel sono stati importati.</translation>
    </message>
</context>
<context>
    <name>ExportLanguage</name>
    <message>
        <source>As the window</source>
        <translation>Come la finestra</translation>
    </message>
    <message>
        <source>It is in {language}.</source>
        <translation>Lingua del file: {language}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtra per</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Only companies that are SMEs</source>
        <translation>Solo imprese che sono PMI</translation>
    </message>
    <message>
        <source>SME only</source>
        <translation>Solo PMI</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selezione</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation>TRL</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Mercato obiettivo</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Con problemi</translation>
    </message>
    <message>
        <source>at least {trl}</source>
        <translation>almeno {trl}</translation>
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
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Choose the cluster that you work for.</source>
        <translation>Scegliere il cluster per cui si lavora.</translation>
    </message>
    <message>
        <source>Coordinator of the alliance</source>
        <translation>Coordinatore dell’alleanza</translation>
    </message>
    <message>
        <source>Create the inventory</source>
        <translation>Crea l’inventario</translation>
    </message>
    <message>
        <source>Everything stays in this one file. You can copy it like any other.</source>
        <translation>Tutto resta in questo unico file. Si può copiare come qualsiasi altro.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continua con</translation>
    </message>
    <message>
        <source>Has the coordinator sent you a workbook?</source>
        <translation>Il coordinatore ha inviato un file Excel?</translation>
    </message>
    <message>
        <source>Inventory (*.genera)</source>
        <translation>Inventario (*.genera)</translation>
    </message>
    <message>
        <source>It sets everything up: your cluster, the questionnaire and what was answered last time.</source>
        <translation>Prepara tutto: il cluster, il questionario e le risposte dell’ultima volta.</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Esplora con la dimostrazione</translation>
    </message>
    <message>
        <source>Name the file in which the inventory will be kept.</source>
        <translation>Indicare il file in cui conservare l’inventario.</translation>
    </message>
    <message>
        <source>Open an inventory…</source>
        <translation>Apri un inventario…</translation>
    </message>
    <message>
        <source>Open from a server…</source>
        <translation>Apri da un server…</translation>
    </message>
    <message>
        <source>Open the starter workbook…</source>
        <translation>Apri il file di avvio…</translation>
    </message>
    <message>
        <source>Or begin afresh: which cluster do you work for?</source>
        <translation>Oppure iniziare da zero: per quale cluster si lavora?</translation>
    </message>
    <message>
        <source>The inventory of your biocluster, on your computer, without a network</source>
        <translation>L’inventario del proprio biocluster, sul proprio computer, senza rete</translation>
    </message>
    <message>
        <source>Where the inventory will be</source>
        <translation>Dove starà l’inventario</translation>
    </message>
    <message>
        <source>merges the clusters' workbooks</source>
        <translation>unifica i file Excel dei cluster</translation>
    </message>
    <message>
        <source>not in {folder} any more</source>
        <translation>non è più in {folder}</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>su un server</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Back to the list (Alt+Up)</source>
        <translation>Torna all’elenco (Alt+Su)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Segna completa</translation>
    </message>
    <message>
        <source>Next record (Alt+Right)</source>
        <translation>Scheda successiva (Alt+Destra)</translation>
    </message>
    <message>
        <source>Previous record (Alt+Left)</source>
        <translation>Scheda precedente (Alt+Sinistra)</translation>
    </message>
    <message>
        <source>Problems and history</source>
        <translation>Problemi e cronologia</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Send a form to the company…</source>
        <translation>Invia un modulo all’impresa…</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} di {count}</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Further questions</source>
        <translation>Altre domande</translation>
    </message>
    <message>
        <source>New: {form}</source>
        <translation>Nuovo: {form}</translation>
    </message>
</context>
<context>
    <name>FormRemarks</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Confirm it as unchanged</source>
        <translation>Conferma senza modifiche</translation>
    </message>
    <message>
        <source>This record is complete. Reopen it to change an answer.</source>
        <translation>Questa scheda è completa. Riaprirla per modificare una risposta.</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Leave out the questions that need no answer (Ctrl+Shift+R)</source>
        <translation>Nascondi le domande senza risposta obbligatoria (Ctrl+Maiusc+R)</translation>
    </message>
    <message>
        <source>Leave out what is answered or needs no answer (Ctrl+Shift+M)</source>
        <translation>Nascondi ciò che ha risposta o è facoltativo (Ctrl+Maiusc+M)</translation>
    </message>
    <message>
        <source>Missing only</source>
        <translation>Mancanti</translation>
    </message>
    <message>
        <source>Required only</source>
        <translation>Obbligatorie</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>All changes</source>
        <translation>Tutte le modifiche</translation>
    </message>
    <message>
        <source>History of “{label}”</source>
        <translation>Cronologia di «{label}»</translation>
    </message>
    <message>
        <source>Put the cursor into a question to read what it means.</source>
        <translation>Mettere il cursore in una domanda per leggere che cosa significa.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>A list that you have already, in Excel or CSV, need not be typed: drop it on the window.</source>
        <translation>Un elenco che esiste già, in Excel o CSV, non va riscritto: trascinarlo sulla finestra.</translation>
    </message>
    <message>
        <source>Here belongs what you know about each {form}. The first one takes about ten minutes.</source>
        <translation>Qui va ciò che si sa, scheda per scheda ({form}). La prima richiede una decina di minuti.</translation>
    </message>
    <message>
        <source>Here belongs what you know about your own cluster: one profile, kept up to date.</source>
        <translation>Qui va ciò che si sa del proprio cluster: un solo profilo, tenuto aggiornato.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importa un elenco…</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Importa file Excel…</translation>
    </message>
    <message>
        <source>{forms} come with the clusters' workbooks: drop them on the window.</source>
        <translation>Queste schede ({forms}) arrivano con i file Excel dei cluster: trascinarli sulla finestra.</translation>
    </message>
    <message>
        <source>“Make the starters of all clusters…” in the menu File writes what each cluster begins with.</source>
        <translation>«Crea i file di avvio di tutti i cluster…», nel menu File, scrive ciò con cui ogni cluster inizia.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>For clusters</source>
        <translation>Per i cluster</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Per tutti</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Per il coordinatore</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Nessun argomento contiene queste parole.</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>by a decision</source>
        <translation>con una decisione</translation>
    </message>
    <message>
        <source>by a new questionnaire</source>
        <translation>con un nuovo questionario</translation>
    </message>
    <message>
        <source>from a workbook</source>
        <translation>da un file Excel</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ritirata</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullata</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Bring back {value}</source>
        <translation>Ripristina {value}</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Ripristina questa</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>prima: {value}</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Erase everywhere…</source>
        <translation>Cancella ovunque…</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>Sposta giù (Alt+Giù nell’elenco)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>Sposta su (Alt+Su nell’elenco)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} di {count}</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>empty</source>
        <translation>vuota</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to…</source>
        <translation>Vai a…</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Niente ha questo nome.</translation>
    </message>
    <message>
        <source>Record, question, page or command</source>
        <translation>Scheda, domanda, pagina o comando</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>LastRoundLine</name>
    <message>
        <source>Last round</source>
        <translation>Ultima campagna</translation>
    </message>
    <message>
        <source>Last round: {answer}</source>
        <translation>Ultima campagna: {answer}</translation>
    </message>
    <message>
        <source>as last round</source>
        <translation>come prima</translation>
    </message>
</context>
<context>
    <name>LastRoundNote</name>
    <message>
        <source>Take over</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>LinkEditor</name>
    <message>
        <source>New…</source>
        <translation>Nuova…</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Apri questa scheda</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Column {letter}</source>
        <translation>Colonna {letter}</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Non importare</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Riga {number}</translation>
    </message>
    <message>
        <source>has no name and stays out</source>
        <translation>non ha nome e resta fuori</translation>
    </message>
    <message>
        <source>imported before</source>
        <translation>già importata</translation>
    </message>
    <message>
        <source>may be here already: {title}</source>
        <translation>forse è già qui: {title}</translation>
    </message>
</context>
<context>
    <name>ListImportDesk</name>
    <message>
        <source>Importing {file}</source>
        <translation>Importazione di {file}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lettura di {file}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{n} draft was made.</source>
        <translation>È stata creata {n} bozza.</translation>
    </message>
    <message>
        <source>{n} drafts were made.</source>
        <translation>Sono state create {n} bozze.</translation>
    </message>
</context>
<context>
    <name>ListImportPage</name>
    <message>
        <source>All {n}</source>
        <translation>Tutto ({n})</translation>
    </message>
    <message>
        <source>Also import the rows that may be here already</source>
        <translation>Importa anche le righe che forse sono già qui</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Non importare</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importa un elenco</translation>
    </message>
    <message>
        <source>Import {n} row</source>
        <translation>Importa {n} riga</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>Importa {n} righe</translation>
    </message>
    <message>
        <source>No row has a name. Choose the column that holds it.</source>
        <translation>Nessuna riga ha un nome. Scegliere la colonna che lo contiene.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importata</translation>
    </message>
    <message>
        <source>Nothing changed yet. The rows become drafts; a backup is made first, and it can be undone.</source>
        <translation>Non è cambiato ancora nulla. Le righe diventano bozze; prima si fa un backup, e si può annullare.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Non contiene nulla di nuovo.</translation>
    </message>
    <message>
        <source>Preview, nothing imported yet</source>
        <translation>Anteprima, ancora nulla è importato</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>The rows become</source>
        <translation>Le righe diventano</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Che cosa diventano le righe</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Che cosa significano le colonne</translation>
    </message>
    <message>
        <source>{n} here already</source>
        <translation>{n} già qui</translation>
    </message>
    <message>
        <source>{n} maybe here</source>
        <translation>{n} forse qui</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>nuove: {n}</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} problema</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problemi</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} riga</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} righe</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No messages yet</source>
        <translation>Ancora nessun messaggio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>MarketFocus</name>
    <message>
        <source>Companies by planned entry</source>
        <translation>Imprese per ingresso previsto</translation>
    </message>
    <message>
        <source>Market signal</source>
        <translation>Segnale di mercato</translation>
    </message>
    <message>
        <source>Nobody aims at: {markets}.</source>
        <translation>Nessuno punta a: {markets}.</translation>
    </message>
    <message>
        <source>Ready products</source>
        <translation>Prodotti pronti</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Segnali</translation>
    </message>
    <message>
        <source>TRL {n} or more</source>
        <translation>TRL {n} o più</translation>
    </message>
    <message>
        <source>Where companies want to go</source>
        <translation>Dove vogliono andare le imprese</translation>
    </message>
    <message>
        <source>as their first market</source>
        <translation>come primo mercato</translation>
    </message>
    <message>
        <source>companies aim there</source>
        <translation>imprese puntano qui</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in preparazione</translation>
    </message>
    <message>
        <source>priority of {n} cluster</source>
        <translation>priorità di {n} cluster</translation>
    </message>
    <message>
        <source>priority of {n} clusters</source>
        <translation>priorità di {n} cluster</translation>
    </message>
    <message>
        <source>with a product of TRL {n} or more</source>
        <translation>con un prodotto a TRL {n} o più</translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>Asking the server</source>
        <translation>Richiesta al server</translation>
    </message>
    <message>
        <source>Everything is shown as it is now.</source>
        <translation>Tutto è mostrato com’è adesso.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>An action</source>
        <translation>Un’azione</translation>
    </message>
    <message>
        <source>An answer is wrong</source>
        <translation>Una risposta è sbagliata</translation>
    </message>
    <message>
        <source>Answers that disagree, possible duplicates, and problems in workbooks</source>
        <translation>Risposte contraddittorie, possibili duplicati e problemi nei file Excel</translation>
    </message>
    <message>
        <source>Blocked: {action}</source>
        <translation>Bloccata: {action}</translation>
    </message>
    <message>
        <source>Changed since the last workbook was made</source>
        <translation>Modificato dopo l’ultimo file Excel</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Everything is complete.</source>
        <translation>Tutto è completo.</translation>
    </message>
    <message>
        <source>It is what you send.</source>
        <translation>È ciò che si invia.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Da rivedere</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancante</translation>
    </message>
    <message>
        <source>No answers disagree, and no possible duplicates are open.</source>
        <translation>Nessuna risposta contraddittoria, nessun possibile duplicato aperto.</translation>
    </message>
    <message>
        <source>No workbook has been made yet</source>
        <translation>Non è stato ancora creato nessun file Excel</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>Not confirmed in this round: look it through, then confirm it or reopen it</source>
        <translation>Non confermata in questa campagna: rileggerla, poi confermarla o riaprirla</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be marked complete</source>
        <translation>Non manca nulla: si può segnare completa</translation>
    </message>
    <message>
        <source>Nothing waits in Review</source>
        <translation>Nulla in attesa in Revisione</translation>
    </message>
    <message>
        <source>Round {round}, since {day}.</source>
        <translation>Campagna {round}, dal {day}.</translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation>L’ultimo: {when}</translation>
    </message>
    <message>
        <source>The last workbook holds everything</source>
        <translation>L’ultimo file Excel contiene tutto</translation>
    </message>
    <message>
        <source>The program makes one before every import and one a day; you can make one now.</source>
        <translation>Il programma ne fa uno prima di ogni importazione e uno al giorno; se ne può fare uno adesso.</translation>
    </message>
    <message>
        <source>There is a backup</source>
        <translation>C’è un backup</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Non c’è ancora nessun backup</translation>
    </message>
    <message>
        <source>Two answers to one question: somebody has to decide</source>
        <translation>Due risposte a una domanda: qualcuno deve decidere</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>e altri {n}</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>imprese</translation>
    </message>
    <message>
        <source>in {n} days, {day}</source>
        <translation>tra {n} giorni, {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>dal {day}</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>punti di forza</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <translation>domani, {day}</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>{done} of {all} clusters are complete.</source>
        <translation>Cluster completi: {done} di {all}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{file}, {when}</source>
        <translation>{file}, {when}</translation>
    </message>
    <message>
        <source>{n} answer missing</source>
        <translation>{n} risposta mancante</translation>
    </message>
    <message>
        <source>{n} answers missing</source>
        <translation>{n} risposte mancanti</translation>
    </message>
    <message>
        <source>{n} case is open in Review</source>
        <translation>{n} caso aperto in Revisione</translation>
    </message>
    <message>
        <source>{n} cases are open in Review</source>
        <translation>{n} casi aperti in Revisione</translation>
    </message>
    <message>
        <source>{n} cluster has sent nothing</source>
        <translation>{n} cluster non ha inviato nulla</translation>
    </message>
    <message>
        <source>{n} clusters have sent nothing</source>
        <translation>{n} cluster non hanno inviato nulla</translation>
    </message>
    <message>
        <source>{n} days late, since {day}</source>
        <translation>{n} giorni di ritardo, dal {day}</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} punto da vedere</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} punti da vedere</translation>
    </message>
    <message>
        <source>{n} more record</source>
        <translation>{n} altra scheda</translation>
    </message>
    <message>
        <source>{n} more records</source>
        <translation>{n} altre schede</translation>
    </message>
    <message>
        <source>{n} more reminder</source>
        <translation>{n} altro promemoria</translation>
    </message>
    <message>
        <source>{n} more reminders</source>
        <translation>{n} altri promemoria</translation>
    </message>
    <message>
        <source>{n} not complete</source>
        <translation>non complete: {n}</translation>
    </message>
    <message>
        <source>{n} of them late</source>
        <translation>di cui in ritardo: {n}</translation>
    </message>
    <message>
        <source>{n} to confirm</source>
        <translation>{n} da confermare</translation>
    </message>
    <message>
        <source>{n} to decide</source>
        <translation>{n} da decidere</translation>
    </message>
    <message>
        <source>{n} with a problem</source>
        <translation>{n} con un problema</translation>
    </message>
    <message>
        <source>{n} with problems</source>
        <translation>{n} con problemi</translation>
    </message>
    <message>
        <source>{segment}: {companies} companies, {strengths} strengths</source>
        <translation>{segment} – imprese: {companies}, punti di forza: {strengths}</translation>
    </message>
</context>
<context>
    <name>OverviewDesk</name>
    <message>
        <source>Make all starters…</source>
        <translation>Crea i file di avvio…</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nuova campagna</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>Apertura della campagna</translation>
    </message>
    <message>
        <source>Round {round} is open. Send the clusters new starter workbooks.</source>
        <translation>La campagna {round} è aperta. Inviare ai cluster nuovi file di avvio.</translation>
    </message>
    <message>
        <source>The answers of now stay beside the fields as those of the last round.
Send new starter workbooks afterwards: they bring the round to the clusters.

What is the new round called?</source>
        <translation>Le risposte attuali restano accanto ai campi come quelle dell’ultima campagna.
Inviare poi nuovi file di avvio: portano la campagna ai cluster.

Come si chiama la nuova campagna?</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Before you send</source>
        <translation>Prima dell’invio</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Esporta file Excel…</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Importa file Excel…</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Ultime modifiche</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nuova campagna…</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questioni aperte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Risposte dei cluster</translation>
    </message>
    <message>
        <source>The alliance in the value chain</source>
        <translation>L’alleanza nella catena del valore</translation>
    </message>
    <message>
        <source>Your place in the value chain</source>
        <translation>Posto nella catena del valore</translation>
    </message>
</context>
<context>
    <name>OwnAnswerPane</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>Dare prima una risposta.</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Tieni questa risposta</translation>
    </message>
</context>
<context>
    <name>Painting</name>
    <message>
        <source>Painting the pages</source>
        <translation>Impaginazione</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
</context>
<context>
    <name>PersonDesk</name>
    <message>
        <source>Agreements to look at</source>
        <translation>Consensi da verificare</translation>
    </message>
    <message>
        <source>All that is known of this person goes: from the records below, their history, the last round, what was received, and every backup. This cannot be undone, and a backup does not bring it back. Whoever receives your next workbook erases this person too.</source>
        <translation>Tutto ciò che si sa di questa persona sparisce: dalle schede qui sotto, dalla loro cronologia, dall’ultima campagna, da ciò che è stato ricevuto e da ogni backup. Non si può annullare, e nessun backup lo riporta. Anche chi riceve il prossimo file Excel cancella questa persona.</translation>
    </message>
    <message>
        <source>Ask again after {n} months</source>
        <translation>Chiedi di nuovo dopo {n} mesi</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contatto senza nome</translation>
    </message>
    <message>
        <source>Erase {name} everywhere and for ever?</source>
        <translation>Cancellare {name} ovunque e per sempre?</translation>
    </message>
    <message>
        <source>Erasing a person everywhere</source>
        <translation>Cancellazione di una persona ovunque</translation>
    </message>
    <message>
        <source>Every agreement is complete and recent. Search for somebody above.</source>
        <translation>Ogni consenso è completo e recente. Cercare una persona qui sopra.</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Tutto su questa persona</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Manca: {what}</translation>
    </message>
    <message>
        <source>Nobody here has a name, e-mail or telephone like this.</source>
        <translation>Qui nessuno ha un nome, un’e-mail o un telefono così.</translation>
    </message>
    <message>
        <source>Old agreement</source>
        <translation>Consenso vecchio</translation>
    </message>
    <message>
        <source>Text (*.json)</source>
        <translation>Testo (*.json)</translation>
    </message>
    <message>
        <source>The person was erased everywhere, in the backups too.</source>
        <translation>La persona è stata cancellata ovunque, anche nei backup.</translation>
    </message>
    <message>
        <source>The same words still stand in other answers of {places}: change them where they are about this person.</source>
        <translation>Le stesse parole sono ancora in altre risposte di {places}: modificarle dove riguardano questa persona.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Scrittura di {file}</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>consenso del {day}</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalità</translation>
    </message>
    <message>
        <source>this contact</source>
        <translation>questo contatto</translation>
    </message>
    <message>
        <source>{file} tells everything that is kept of this person.</source>
        <translation>{file} contiene tutto ciò che è conservato su questa persona.</translation>
    </message>
    <message>
        <source>{n} person found</source>
        <translation>{n} persona trovata</translation>
    </message>
    <message>
        <source>{n} person is recorded</source>
        <translation>{n} persona registrata</translation>
    </message>
    <message>
        <source>{n} persons are recorded</source>
        <translation>{n} persone registrate</translation>
    </message>
    <message>
        <source>{n} persons found</source>
        <translation>{n} persone trovate</translation>
    </message>
    <message>
        <source>{title} · {question} “{said}”</source>
        <translation>{title} · {question} «{said}»</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>As a file…</source>
        <translation>Come file…</translation>
    </message>
    <message>
        <source>Erase {name} everywhere</source>
        <translation>Cancella {name} ovunque</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Cancella…</translation>
    </message>
    <message>
        <source>Everything about {name} as a file</source>
        <translation>Tutto su {name} come file</translation>
    </message>
    <message>
        <source>Name, e-mail or telephone</source>
        <translation>Nome, e-mail o telefono</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open the contact {name}</source>
        <translation>Apri il contatto {name}</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dati personali</translation>
    </message>
    <message>
        <source>Persons are recorded only as contacts, and leave this computer only with an agreement, its date and its purpose. Whoever asks to be forgotten is erased everywhere: in the records, their history, the last round, what was received, and all backups of this inventory.</source>
        <translation>Le persone sono registrate solo come contatti, e lasciano questo computer solo con un consenso, la sua data e la sua finalità. Chi chiede di essere dimenticato viene cancellato ovunque: nelle schede, nella loro cronologia, nell’ultima campagna, in ciò che è stato ricevuto e in tutti i backup di questo inventario.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
</context>
<context>
    <name>PreviewLines</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Everything in it is here already, from {file}. Nothing would change.</source>
        <translation>Tutto il suo contenuto è già qui, da {file}. Non cambierebbe nulla.</translation>
    </message>
    <message>
        <source>Nothing changed yet. A backup is made first.</source>
        <translation>Non è cambiato ancora nulla. Prima si fa un backup.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Non contiene nulla di nuovo.</translation>
    </message>
    <message>
        <source>This is older than what is here: nothing in it is new, and newer answers stay.</source>
        <translation>È più vecchio di ciò che è qui: non contiene nulla di nuovo, e le risposte più recenti restano.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>changed here too: both are kept</source>
        <translation>modificata anche qui: si tengono entrambe</translation>
    </message>
    <message>
        <source>edited outside the program</source>
        <translation>modificato fuori dal programma</translation>
    </message>
    <message>
        <source>new, {n} answer</source>
        <translation>nuova, {n} risposta</translation>
    </message>
    <message>
        <source>new, {n} answers</source>
        <translation>nuova, {n} risposte</translation>
    </message>
    <message>
        <source>questionnaire {version}</source>
        <translation>questionario {version}</translation>
    </message>
    <message>
        <source>questionnaire {version}, here {ours}</source>
        <translation>questionario {version}, qui {ours}</translation>
    </message>
    <message>
        <source>round {round}</source>
        <translation>campagna {round}</translation>
    </message>
    <message>
        <source>sent by {device}, made {when}</source>
        <translation>inviato da {device}, creato {when}</translation>
    </message>
    <message>
        <source>the reply of {company} to its form of {when}</source>
        <translation>la risposta di {company} al suo modulo del {when}</translation>
    </message>
    <message>
        <source>was deleted there; it would be deleted here too</source>
        <translation>è stata eliminata lì; verrebbe eliminata anche qui</translation>
    </message>
    <message>
        <source>was sent before, is not in this file. Nothing is deleted.</source>
        <translation>inviata in precedenza, non è in questo file. Non si elimina nulla.</translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation>{n} risposta</translation>
    </message>
    <message>
        <source>{n} answer is newer here and stays</source>
        <translation>{n} risposta qui è più recente e resta</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} risposte</translation>
    </message>
    <message>
        <source>{n} answers are newer here and stay</source>
        <translation>{n} risposte qui sono più recenti e restano</translation>
    </message>
    <message>
        <source>{n} answers are still needed</source>
        <translation>servono ancora {n} risposte</translation>
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
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Selezionare prima una scheda.</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} è pronto.</translation>
    </message>
    <message>
        <source>{title} was printed.</source>
        <translation>{title}: stampa eseguita.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>As a profile</source>
        <translation>Come profilo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Only what is answered</source>
        <translation>Solo ciò che ha risposta</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Pagine da stampare</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>The first {n} records are shown here; all of them are printed.</source>
        <translation>Qui si vedono le prime {n} schede; si stampano tutte.</translation>
    </message>
    <message>
        <source>With its readiness</source>
        <translation>Con la sua preparazione</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Con dati personali</translation>
    </message>
    <message>
        <source>against the median: not to pass on</source>
        <translation>rispetto alla mediana: da non trasmettere</translation>
    </message>
    <message>
        <source>of people who agreed</source>
        <translation>delle persone che hanno dato il consenso</translation>
    </message>
    <message>
        <source>one page to hand over</source>
        <translation>una pagina da consegnare</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} pagina</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pagine</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>A box to tick.</source>
        <translation>Una casella da spuntare.</translation>
    </message>
    <message>
        <source>A day and a time of day.</source>
        <translation>Un giorno e un’ora.</translation>
    </message>
    <message>
        <source>A day, typed in any usual way or chosen in the calendar.</source>
        <translation>Un giorno, scritto nel modo consueto o scelto nel calendario.</translation>
    </message>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>Un numero da {least} a {most}.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un numero.</translation>
    </message>
    <message>
        <source>A record that is here already, or a new one.</source>
        <translation>Una scheda che c’è già, o una nuova.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Un testo.</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translation>Un’ora.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un numero intero.</translation>
    </message>
    <message>
        <source>About a person: it leaves this computer only with that person’s consent.</source>
        <translation>Riguarda una persona: lascia questo computer solo con il suo consenso.</translation>
    </message>
    <message>
        <source>Alt+= takes over last round’s answer.</source>
        <translation>Alt+= riprende la risposta dell’ultima campagna.</translation>
    </message>
    <message>
        <source>Any of {n} choices.</source>
        <translation>Una o più di {n} opzioni.</translation>
    </message>
    <message>
        <source>As a column of the table.</source>
        <translation>Come colonna della tabella.</translation>
    </message>
    <message>
        <source>Asked because of</source>
        <translation>Posta a causa di</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Decides about: {questions}.</source>
        <translation>Decide su: {questions}.</translation>
    </message>
    <message>
        <source>Esc takes back what was typed, F4 offers “unknown”, “declined” and “does not apply”.</source>
        <translation>Esc annulla ciò che si è scritto, F4 offre «non noto», «rifiutata» e «non applicabile».</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Come rispondere</translation>
    </message>
    <message>
        <source>In the title of the record.</source>
        <translation>Nel titolo della scheda.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Può restare vuota.</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Deve essere</translation>
    </message>
    <message>
        <source>Needed before the record is complete.</source>
        <translation>Necessaria perché la scheda sia completa.</translation>
    </message>
    <message>
        <source>One of {n} choices.</source>
        <translation>Una di {n} opzioni.</translation>
    </message>
    <message>
        <source>One step of a scale.</source>
        <translation>Un gradino di una scala.</translation>
    </message>
    <message>
        <source>Only to read.</source>
        <translation>Sola lettura.</translation>
    </message>
    <message>
        <source>The one choice, or none.</source>
        <translation>L’unica opzione, o nessuna.</translation>
    </message>
    <message>
        <source>The one choice.</source>
        <translation>L’unica opzione.</translation>
    </message>
    <message>
        <source>To find out whether two records are the same company.</source>
        <translation>Per capire se due schede sono la stessa impresa.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dove si usa</translation>
    </message>
    <message>
        <source>Where several clusters tell of the same: {rule}.</source>
        <translation>Se più cluster descrivono la stessa: {rule}.</translation>
    </message>
    <message>
        <source>Worked out from other answers.</source>
        <translation>Calcolata da altre risposte.</translation>
    </message>
    <message>
        <source>Works out: {questions}.</source>
        <translation>Serve a calcolare: {questions}.</translation>
    </message>
    <message>
        <source>all answers together count</source>
        <translation>contano tutte le risposte insieme</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>e altri {n}</translation>
    </message>
    <message>
        <source>every cluster keeps its own answer</source>
        <translation>ogni cluster tiene la propria risposta</translation>
    </message>
    <message>
        <source>the coordinator decides</source>
        <translation>decide il coordinatore</translation>
    </message>
    <message>
        <source>the home cluster’s answer counts</source>
        <translation>conta la risposta del cluster di origine</translation>
    </message>
    <message>
        <source>the largest answer counts</source>
        <translation>conta la risposta più grande</translation>
    </message>
    <message>
        <source>the latest answer counts</source>
        <translation>conta la risposta più recente</translation>
    </message>
    <message>
        <source>the smallest answer counts</source>
        <translation>conta la risposta più piccola</translation>
    </message>
</context>
<context>
    <name>QuestionLabel</name>
    <message>
        <source>Unknown, declined, does not apply (F4)</source>
        <translation>Non noto, rifiutata, non applicabile (F4)</translation>
    </message>
    <message>
        <source>What does this mean? (Shift+F1)</source>
        <translation>Che cosa significa? (Maiusc+F1)</translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation>{label}, obbligatoria</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>An answer is needed</source>
        <translation>Serve una risposta</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>mistake in the file</source>
        <translation>errore nel file</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>osservazione</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>senza rischi</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>da confermare</translation>
    </message>
</context>
<context>
    <name>QuestionnaireDesk</name>
    <message>
        <source>Changing the questionnaire</source>
        <translation>Cambio del questionario</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.xlsm *.md);;All files (*)</source>
        <translation>Moduli (*.xlsx *.xlsm *.md);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Going back to the former questionnaire</source>
        <translation>Ritorno al questionario precedente</translation>
    </message>
    <message>
        <source>Load a new version</source>
        <translation>Carica una nuova versione</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lettura di {file}</translation>
    </message>
    <message>
        <source>The former version of the questionnaire is in use again.</source>
        <translation>È di nuovo in uso la versione precedente del questionario.</translation>
    </message>
    <message>
        <source>The new version of the questionnaire is in use.</source>
        <translation>È in uso la nuova versione del questionario.</translation>
    </message>
    <message>
        <source>Version {version} is in use.</source>
        <translation>È in uso la versione {version}.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireLines</name>
    <message>
        <source>Mend the mistakes in the file, save it and load it again. Nothing was changed.</source>
        <translation>Correggere gli errori nel file, salvarlo e caricarlo di nuovo. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Nothing changed yet. A backup is made first, and the change can be undone.</source>
        <translation>Non è cambiato ancora nulla. Prima si fa un backup, e il cambio si può annullare.</translation>
    </message>
    <message>
        <source>The refused changes would harm answers. Mend the file and load it again.</source>
        <translation>Le modifiche rifiutate danneggerebbero delle risposte. Correggere il file e caricarlo di nuovo.</translation>
    </message>
    <message>
        <source>This is the questionnaire in use. Nothing would change.</source>
        <translation>È il questionario in uso. Non cambierebbe nulla.</translation>
    </message>
    <message>
        <source>applied, {when}</source>
        <translation>applicato, {when}</translation>
    </message>
    <message>
        <source>undone, {when}</source>
        <translation>annullato, {when}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versione {version}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>altri {n}</translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation>{n} domanda</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} domande</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} scheda</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} schede</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>All {n}</source>
        <translation>Tutto ({n})</translation>
    </message>
    <message>
        <source>Apply the new version</source>
        <translation>Applica la nuova versione</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Non applicare</translation>
    </message>
    <message>
        <source>Forms in use</source>
        <translation>Moduli in uso</translation>
    </message>
    <message>
        <source>Load a new version…</source>
        <translation>Carica una nuova versione…</translation>
    </message>
    <message>
        <source>No new version in preview</source>
        <translation>Nessuna nuova versione in anteprima</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ancora nessuno.</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet. A backup is made first; the change can be undone.</source>
        <translation>Anteprima, non è cambiato ancora nulla. Prima si fa un backup; il cambio si può annullare.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionario</translation>
    </message>
    <message>
        <source>The questionnaire is written in Excel, in the XLSForm format. Change a copy, and load it here.</source>
        <translation>Il questionario si scrive in Excel, nel formato XLSForm. Modificarne una copia e caricarla qui.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Annulla questo cambio</translation>
    </message>
    <message>
        <source>What the new version would change</source>
        <translation>Che cosa cambierebbe la nuova versione</translation>
    </message>
    <message>
        <source>You see what it means for the records before anything changes.</source>
        <translation>Prima di ogni cambiamento si vedono le conseguenze per le schede.</translation>
    </message>
    <message>
        <source>{n} mistake</source>
        <translation>{n} errore</translation>
    </message>
    <message>
        <source>{n} mistakes</source>
        <translation>{n} errori</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>rifiutate: {n}</translation>
    </message>
    <message>
        <source>{n} remark</source>
        <translation>{n} osservazione</translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation>{n} osservazioni</translation>
    </message>
    <message>
        <source>{n} safe</source>
        <translation>{n} senza rischi</translation>
    </message>
    <message>
        <source>{n} to confirm</source>
        <translation>{n} da confermare</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>ReceivedLines</name>
    <message>
        <source>Imported: {when}.</source>
        <translation>Importato: {when}.</translation>
    </message>
    <message>
        <source>Undone: {when}. This is what it had changed.</source>
        <translation>Annullato: {when}. Ecco che cosa aveva modificato.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>new, {n} answer</source>
        <translation>nuova, {n} risposta</translation>
    </message>
    <message>
        <source>new, {n} answers</source>
        <translation>nuova, {n} risposte</translation>
    </message>
    <message>
        <source>sent by {device}, made {when}</source>
        <translation>inviato da {device}, creato {when}</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>è stata eliminata</translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation>{n} risposta</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} risposte</translation>
    </message>
    <message>
        <source>{n} record that was sent before was not in it; nothing was deleted.</source>
        <translation>{n} scheda inviata in precedenza non c’era; non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>{n} records that were sent before were not in it; nothing was deleted.</source>
        <translation>{n} schede inviate in precedenza non c’erano; non è stato eliminato nulla.</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>The entry was removed.</source>
        <translation>La voce è stata rimossa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Write mine all the same</source>
        <translation>Scrivi comunque la mia</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>{n} answer missing</source>
        <translation>{n} risposta mancante</translation>
    </message>
    <message>
        <source>{n} answers missing</source>
        <translation>{n} risposte mancanti</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} problema</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problemi</translation>
    </message>
    <message>
        <source>{n} record deleted.</source>
        <translation>{n} scheda eliminata.</translation>
    </message>
    <message>
        <source>{n} records deleted.</source>
        <translation>{n} schede eliminate.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>mancanti: {n}</translation>
    </message>
    <message>
        <source>{n} of {count} answered</source>
        <translation>{n} risposte su {count}</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} problema</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problemi</translation>
    </message>
</context>
<context>
    <name>RecordTablePage</name>
    <message>
        <source>As usual: what fits</source>
        <translation>Di norma: ciò che ci sta</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Enter opens, F2 edits what is selected, Ctrl V pastes from Excel, Ctrl D fills down.</source>
        <translation>Invio apre, F2 modifica la selezione, Ctrl V incolla da Excel, Ctrl D riempie in basso.</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Esplora con la dimostrazione</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No record has these words or this state.</source>
        <translation>Nessuna scheda ha queste parole o questo stato.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Qui non c’è ancora nulla</translation>
    </message>
    <message>
        <source>Search all text…</source>
        <translation>Cerca in tutto…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>{n} incomplete</source>
        <translation>incomplete: {n}</translation>
    </message>
    <message>
        <source>{n} record selected</source>
        <translation>{n} scheda selezionata</translation>
    </message>
    <message>
        <source>{n} records selected</source>
        <translation>{n} schede selezionate</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} di {all}</translation>
    </message>
</context>
<context>
    <name>RecordTrail</name>
    <message>
        <source>Back to “{title}”</source>
        <translation>Torna a «{title}»</translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>Close the list</source>
        <translation>Chiudi l’elenco</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Schede dietro la cifra</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} scheda</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} schede</translation>
    </message>
</context>
<context>
    <name>RepeatView</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>Voce {n}</translation>
    </message>
    <message>
        <source>Tab in the last field adds one</source>
        <translation>Tab nell’ultimo campo ne aggiunge una</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Catalogue of strengths</source>
        <translation>Catalogo dei punti di forza</translation>
    </message>
    <message>
        <source>Making the catalogue</source>
        <translation>Preparazione del catalogo</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Preparazione del rapporto</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>{file} and {workbook} are ready.</source>
        <translation>{file} e {workbook} sono pronti.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>An answer has changed since you said: {verdict}. Does it still hold?</source>
        <translation>Una risposta è cambiata dopo la decisione: {verdict}. Vale ancora?</translation>
    </message>
    <message>
        <source>Are these {n} one and the same?</source>
        <translation>Queste {n} schede sono una sola?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Sceglierne una</translation>
    </message>
    <message>
        <source>Is this one and the same?</source>
        <translation>È una sola e stessa scheda?</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <source>Kept: {value}</source>
        <translation>Scelta: {value}</translation>
    </message>
    <message>
        <source>Likely, {score}</source>
        <translation>Probabile, {score}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>These were merged. Is that right?</source>
        <translation>Queste schede sono state unificate. È giusto?</translation>
    </message>
    <message>
        <source>This could not be taken over</source>
        <translation>Questo non è stato acquisito</translation>
    </message>
    <message>
        <source>Very likely, {score}</source>
        <translation>Molto probabile, {score}</translation>
    </message>
    <message>
        <source>Weak likeness, {score}</source>
        <translation>Debole somiglianza, {score}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>Which answer is right?</source>
        <translation>Quale risposta è giusta?</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>already merged</source>
        <translation>già unificate</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>entrambe insieme</translation>
    </message>
    <message>
        <source>changed since it was decided</source>
        <translation>cambiata dopo la decisione</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>deciso</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diverse</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diversa</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>ognuno la sua</translation>
    </message>
    <message>
        <source>home cluster</source>
        <translation>cluster di origine</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>later</source>
        <translation>più tardi</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non data</translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>possibile duplicato</translation>
    </message>
    <message>
        <source>the highest</source>
        <translation>la più alta</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>la più recente</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>la più bassa</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>l’unica</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la stessa</translation>
    </message>
    <message>
        <source>{n} answer differs</source>
        <translation>{n} risposta diversa</translation>
    </message>
    <message>
        <source>{n} answers differ</source>
        <translation>{n} risposte diverse</translation>
    </message>
    <message>
        <source>{n} possible duplicates</source>
        <translation>{n} possibili duplicati</translation>
    </message>
    <message>
        <source>{n} problem in a workbook</source>
        <translation>{n} problema in un file Excel</translation>
    </message>
    <message>
        <source>{n} problems in a workbook</source>
        <translation>{n} problemi in un file Excel</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Decisioni (*.json)</translation>
    </message>
    <message>
        <source>Take over decisions</source>
        <translation>Acquisisci decisioni</translation>
    </message>
    <message>
        <source>Taking over {file}</source>
        <translation>Acquisizione di {file}</translation>
    </message>
    <message>
        <source>The last decision was taken back.</source>
        <translation>L’ultima decisione è stata ritirata.</translation>
    </message>
    <message>
        <source>{n} case is open</source>
        <translation>{n} caso aperto</translation>
    </message>
    <message>
        <source>{n} cases are open</source>
        <translation>{n} casi aperti</translation>
    </message>
    <message>
        <source>{n} decision was taken over.</source>
        <translation>{n} decisione acquisita.</translation>
    </message>
    <message>
        <source>{n} decisions were taken over.</source>
        <translation>{n} decisioni acquisite.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All is decided</source>
        <translation>Tutto è deciso</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Choose a case on the left to look at it again. Ctrl+Z takes the last decision back.</source>
        <translation>Scegliere un caso a sinistra per rivederlo. Ctrl+Z ritira l’ultima decisione.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisi</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nulla da decidere</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>The sides of the case</source>
        <translation>Le parti del caso</translation>
    </message>
    <message>
        <source>What the workbooks leave open comes here: answers that disagree, and possible duplicates.</source>
        <translation>Ciò che i file Excel lasciano aperto arriva qui: risposte contraddittorie e possibili duplicati.</translation>
    </message>
    <message>
        <source>Where the answer in focus comes from</source>
        <translation>Da dove viene la risposta attiva</translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <translation>{done} di {all} decisi</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Take over {n} answer of the last round</source>
        <translation>Riprendi {n} risposta dell’ultima campagna</translation>
    </message>
    <message>
        <source>Take over {n} answers of the last round</source>
        <translation>Riprendi {n} risposte dell’ultima campagna</translation>
    </message>
</context>
<context>
    <name>SendingDesk</name>
    <message>
        <source>A folder for the starters of all clusters</source>
        <translation>Una cartella per i file di avvio di tutti i cluster</translation>
    </message>
    <message>
        <source>A password for the workbook. Tell it by telephone, not in the same e-mail.</source>
        <translation>Una password per il file Excel. Comunicarla per telefono, non nella stessa e-mail.</translation>
    </message>
    <message>
        <source>Consolidated workbook</source>
        <translation>File Excel consolidato</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Decisioni (*.json)</translation>
    </message>
    <message>
        <source>Export with a password</source>
        <translation>Esporta con password</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Esporta file Excel</translation>
    </message>
    <message>
        <source>For which cluster?</source>
        <translation>Per quale cluster?</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>Salva come {file}</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Salva altrove</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salva altrove…</translation>
    </message>
    <message>
        <source>Send back with remarks</source>
        <translation>Rispedisci con osservazioni</translation>
    </message>
    <message>
        <source>Starter workbook</source>
        <translation>File di avvio</translation>
    </message>
    <message>
        <source>The consolidated workbook</source>
        <translation>Il file Excel consolidato</translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>La stessa password ancora una volta.</translation>
    </message>
    <message>
        <source>The starter of one cluster</source>
        <translation>Il file di avvio di un cluster</translation>
    </message>
    <message>
        <source>The starters of all clusters</source>
        <translation>I file di avvio di tutti i cluster</translation>
    </message>
    <message>
        <source>The two passwords differ: nothing was exported.</source>
        <translation>Le due password sono diverse: non è stato esportato nulla.</translation>
    </message>
    <message>
        <source>The workbook to send</source>
        <translation>Il file Excel da inviare</translation>
    </message>
    <message>
        <source>The workbook to send, without personal data</source>
        <translation>Il file Excel da inviare, senza dati personali</translation>
    </message>
    <message>
        <source>What is to be written behind a password?</source>
        <translation>Che cosa va scritto con una password?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>File Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the starters</source>
        <translation>Scrittura dei file di avvio</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Scrittura di {file}</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} è pronto.</translation>
    </message>
    <message>
        <source>{file} is ready: {decisions}.</source>
        <translation>{file} è pronto: {decisions}.</translation>
    </message>
    <message>
        <source>{file} is ready: {problems} and {corrections} are marked in it.</source>
        <translation>{file} è pronto; vi sono segnati: {problems} e {corrections}.</translation>
    </message>
    <message>
        <source>{file} is ready: {records}.</source>
        <translation>{file} è pronto: {records}.</translation>
    </message>
    <message>
        <source>{n} answer stayed here.</source>
        <translation>{n} risposta è rimasta qui.</translation>
    </message>
    <message>
        <source>{n} answers stayed here.</source>
        <translation>{n} risposte sono rimaste qui.</translation>
    </message>
    <message>
        <source>{n} correction</source>
        <translation>{n} correzione</translation>
    </message>
    <message>
        <source>{n} corrections</source>
        <translation>{n} correzioni</translation>
    </message>
    <message>
        <source>{n} decision</source>
        <translation>{n} decisione</translation>
    </message>
    <message>
        <source>{n} decisions</source>
        <translation>{n} decisioni</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} problema</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problemi</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} scheda</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} schede</translation>
    </message>
    <message>
        <source>{n} starter lies</source>
        <translation>{n} file di avvio</translation>
    </message>
    <message>
        <source>{n} starters lie</source>
        <translation>{n} file di avvio</translation>
    </message>
    <message>
        <source>{starters} in {folder}: send each cluster its own.</source>
        <translation>{starters} in {folder}: inviare a ogni cluster il suo.</translation>
    </message>
</context>
<context>
    <name>ServerDesk</name>
    <message>
        <source>This computer's key ring did not take the password.</source>
        <translation>Il portachiavi di questo computer non ha accettato la password.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base di dati</translation>
    </message>
    <message>
        <source>Its name, and its port where that is another than 5432: db.alliance.example:5433</source>
        <translation>Il suo nome, e la porta se non è 5432: db.alliance.example:5433</translation>
    </message>
    <message>
        <source>Make the coordinator's inventory there</source>
        <translation>Crea lì l’inventario del coordinatore</translation>
    </message>
    <message>
        <source>Name the server, the database and yourself.</source>
        <translation>Indicare il server, la base di dati e il proprio nome.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open from a server</source>
        <translation>Apri da un server</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Remember in this computer's key ring</source>
        <translation>Ricorda nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The program does not save it. Leave it empty where this computer has it: in its key ring, PostgreSQL's password file or PGPASSWORD.</source>
        <translation>Il programma non la salva. Lasciarla vuota se questo computer la ha già: nel suo portachiavi, nel file delle password di PostgreSQL o in PGPASSWORD.</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>In attesa del server</translation>
    </message>
    <message>
        <source>Waiting for the server of {name} to answer…</source>
        <translation>In attesa della risposta del server di {name}…</translation>
    </message>
    <message>
        <source>Where several coordinators work on one inventory, it lies in a PostgreSQL database. Its administrator tells you what to write here.</source>
        <translation>Quando più coordinatori lavorano su un inventario, esso sta in una base di dati PostgreSQL. Il suo amministratore dice che cosa scrivere qui.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Il proprio nome lì</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contrasto elevato, scuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contrasto elevato, chiaro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language of workbooks, reports and printed pages</source>
        <translation>Lingua dei file Excel, dei rapporti e delle pagine stampate</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dati personali</translation>
    </message>
    <message>
        <source>Persons and agreements</source>
        <translation>Persone e consensi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>This inventory and this program</source>
        <translation>Questo inventario e questo programma</translation>
    </message>
    <message>
        <source>Who is recorded here, whose agreement is old or incomplete, and how somebody is erased.</source>
        <translation>Chi è registrato qui, quali consensi sono vecchi o incompleti, e come si cancella una persona.</translation>
    </message>
    <message>
        <source>follows the desktop's light or dark</source>
        <translation>segue il chiaro o lo scuro del desktop</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Chiudi questo pannello</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Missing for “complete”</source>
        <translation>Manca per «completa»</translation>
    </message>
    <message>
        <source>No change yet.</source>
        <translation>Ancora nessuna modifica.</translation>
    </message>
    <message>
        <source>Nothing is wrong or missing.</source>
        <translation>Non manca nulla e nulla è sbagliato.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved {time}</source>
        <translation>Tutto salvato {time}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>A che punto è l’operazione</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto…</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>a record without a title</source>
        <translation>una scheda senza titolo</translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message>
        <source>Applied</source>
        <translation>Applicato</translation>
    </message>
    <message>
        <source>Applied, {n} issue</source>
        <translation>Applicato, {n} punto da vedere</translation>
    </message>
    <message>
        <source>Applied, {n} issues</source>
        <translation>Applicato, {n} punti da vedere</translation>
    </message>
    <message>
        <source>Applied, {n} left out</source>
        <translation>Applicato, escluse: {n}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Già qui</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancante</translation>
    </message>
    <message>
        <source>Missing, sent in round {round}</source>
        <translation>Mancante, inviato nella campagna {round}</translation>
    </message>
    <message>
        <source>Older than what is here</source>
        <translation>Più vecchio di quanto c’è</translation>
    </message>
    <message>
        <source>Preview, not applied</source>
        <translation>Anteprima, non applicato</translation>
    </message>
    <message>
        <source>Received, not applied</source>
        <translation>Ricevuto, non applicato</translation>
    </message>
    <message>
        <source>Round {round}: {sent} of {all} clusters have answered, {done} complete.</source>
        <translation>Campagna {round} – cluster che hanno risposto: {sent} di {all}, completi: {done}.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificata</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminata</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>left out, nothing of it is imported</source>
        <translation>esclusa, non se ne importa nulla</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuova</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} punto da vedere</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} punti da vedere</translation>
    </message>
</context>
<context>
    <name>SubmissionsPage</name>
    <message>
        <source>All {n}</source>
        <translation>Tutto ({n})</translation>
    </message>
    <message>
        <source>Apply all {n} files</source>
        <translation>Applica tutti i {n} file</translation>
    </message>
    <message>
        <source>Apply {n} record</source>
        <translation>Applica {n} scheda</translation>
    </message>
    <message>
        <source>Apply {n} records</source>
        <translation>Applica {n} schede</translation>
    </message>
    <message>
        <source>Choose a workbook on the left to see what it changed, or import one.</source>
        <translation>Scegliere un file Excel a sinistra per vedere che cosa ha modificato, o importarne uno.</translation>
    </message>
    <message>
        <source>Count it as received</source>
        <translation>Conta come ricevuto</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Non importare</translation>
    </message>
    <message>
        <source>Drop workbooks anywhere in this window</source>
        <translation>Trascinare file Excel ovunque in questa finestra</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Importa file Excel…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>No workbook chosen</source>
        <translation>Nessun file Excel scelto</translation>
    </message>
    <message>
        <source>No workbooks yet</source>
        <translation>Ancora nessun file Excel</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet. A backup is made first; the whole file can be undone.</source>
        <translation>Anteprima, non è cambiato ancora nulla. Prima si fa un backup; l’intero file si può annullare.</translation>
    </message>
    <message>
        <source>Send back with remarks…</source>
        <translation>Rispedisci con osservazioni…</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Invii</translation>
    </message>
    <message>
        <source>The clusters' workbooks belong here. Drop them anywhere on this window, several at once.</source>
        <translation>Qui vanno i file Excel dei cluster. Trascinarli ovunque su questa finestra, anche più insieme.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annulla questa importazione</translation>
    </message>
    <message>
        <source>What the workbook would change</source>
        <translation>Che cosa cambierebbe il file Excel</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>File Excel</translation>
    </message>
    <message>
        <source>Workbooks that you import belong here. Drop one anywhere on this window.</source>
        <translation>Qui vanno i file Excel importati. Trascinarne uno ovunque su questa finestra.</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>aggiunte: {n}</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>modificate: {n}</translation>
    </message>
    <message>
        <source>{n} deleted</source>
        <translation>eliminate: {n}</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} file</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} file</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>assenti: {n}</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} problema</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problemi</translation>
    </message>
    <message>
        <source>{n} same</source>
        <translation>uguali: {n}</translation>
    </message>
</context>
<context>
    <name>TableDesk</name>
    <message>
        <source>All of it is there already. Nothing changed.</source>
        <translation>C’è già tutto. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Appunti</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia in corso</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Esame di ciò che cambierebbe</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Select the cells that are to be filled, with the first of them on top.</source>
        <translation>Selezionare le celle da riempire, con la prima in alto.</translation>
    </message>
    <message>
        <source>There are only headings on the clipboard.</source>
        <translation>Negli appunti ci sono solo intestazioni.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Negli appunti non c’è testo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{n} record changed.</source>
        <translation>{n} scheda modificata.</translation>
    </message>
    <message>
        <source>{n} records changed.</source>
        <translation>{n} schede modificate.</translation>
    </message>
    <message>
        <source>{n} row copied.</source>
        <translation>{n} riga copiata.</translation>
    </message>
    <message>
        <source>{n} rows copied.</source>
        <translation>{n} righe copiate.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Sorry, the program made a mistake and stopped this. What was saved before is safe.</source>
        <translation>Il programma ha commesso un errore e ha interrotto l’operazione. Ciò che era già salvato è al sicuro.</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>I dettagli sono in {file}.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>UndoDesk</name>
    <message>
        <source>Doing it again</source>
        <translation>Ripetizione</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Ripetuto: {step}.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ancora nulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Ripeti: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annulla: {step}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Annullato: {step}.</translation>
    </message>
    <message>
        <source>{n} step</source>
        <translation>{n} passo</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} passi</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{day} (no. {n})</source>
        <translation>{day} (n. {n})</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Analysis</source>
        <translation>Analisi</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartiene a</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordinamento</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinatore</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionario</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Campagna {round}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>File delle impostazioni</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Invii</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Questa copia</translation>
    </message>
    <message>
        <source>questionnaire {version}</source>
        <translation>questionario {version}</translation>
    </message>
</context>
</TS>
