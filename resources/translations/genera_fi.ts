<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AcknowledgeEditor</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the workbook in preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue of strengths for everybody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue of strengths for the partners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm what the last round knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cells with headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit all that are selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with a password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export without personal data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a starter workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the starters of all clusters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark complete or reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing answers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as new records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent inventories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required questions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a form to the company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over decisions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this question means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the consolidated workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the decisions…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>A row opens the comparison in the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities lost without this cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities the row has and the column lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date; the larger and darker, the more important, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By maturity in the main segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies that aim there; ★ priority of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each figure opens its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held and planned together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified, before duplicates were merged: {clusters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance from 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median level from 0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours in the value chain that use standards of one family, different clusters first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products at each level, 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score from 0 to 100, the best first; the table has all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of all companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger, the more is happening: opportunities and threats together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To build or buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the four headings of the EU|BIC audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cluster} {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {n} ({share} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: 1 signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: median {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {n} signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {n}, {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {title} {level}, median {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{segment}, TRL {level}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}, {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {day}: {direction}, importance {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisDesk</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging for the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as there are companies or strengths, their place in the value chain is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to analyse yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the coverage counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{companies}, {strengths}, duplicates as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} strengths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Choose whom you work for and create the inventory. Then you see what {files} would add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still being done. Restore the backup after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored. What it replaced is among the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration is being made. It takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory can be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read this inventory, but not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is neither a workbook (.xlsx, .csv) nor an inventory (.genera). Drop the workbooks that you received, a list of companies, or a folder with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not in {folder} any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Inventories (*.genera)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the starter workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedColumn</name>
    <message>
        <source>Company form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups of an inventory on a server are made by its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is made before the first import, or now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole copies of the inventory, in a folder beside it. The program makes one before every import, merge, change of the questionnaire and upgrade, and one a day. What a restored one replaces is kept too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No decision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} action late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} actions late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} blocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chart}: table, copy, save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose yet: it depends on another answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyFormDesk</name>
    <message>
        <source>Company form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a company first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is ready to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer stayed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers stayed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} forms are ready in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyFormPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {n} forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a workbook with what is known of the company: it corrects it, fills in what is missing and sends it back to you. Your own remarks, the selection and what other clusters say stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write it like 2026-12-18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With contact persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyProfile</name>
    <message>
        <source>Levels from 0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One company against the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness for business abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness for the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness for {market}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDesk</name>
    <message>
        <source>Safe mode: nothing is as you left it, and the last inventory was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended without a word last time. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was copied: paste it into an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>A file says where the mistake happened and in which version. It holds no answers and no names: attach it to an e-mail, with a sentence about what you were doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was shown as saved is on the disk. Only the last step may have to be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working. If it happens again, start in safe mode: without the window's last state and without the graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again in safe mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell those who look after the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: there is no room, or no right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPainter</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicateLine</name>
    <message>
        <source>It is not the same as “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be “{title}”, which is here already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditMany</name>
    <message>
        <source>Outside the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditManyPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them have this answer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {n} record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit several records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the answer that all of them are to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of it can be taken. Each line says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed yet. It becomes one step, which Undo takes back whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on this page. Esc goes back to the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as new records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, nothing changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of the first selected record go to those below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds {rows} rows and {columns} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} record stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Declined to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Also take name, e-mail and telephone out of these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Import workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {n} workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {file} was undone: {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks and lists (*.xlsx *.xlsm *.csv *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workbook that was imported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected. What is its password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} says the same as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} record that you had edited went with it; the backup holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records that you had edited went with it; the backup holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} workbooks were imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only companies that are SMEs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SME only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {trl}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cluster that you work for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator of the alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in this one file. You can copy it like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the coordinator sent you a workbook?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory (*.genera)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sets everything up: your cluster, the questionnaire and what was answered last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file in which the inventory will be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an inventory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the starter workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin afresh: which cluster do you work for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory of your biocluster, on your computer, without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the inventory will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merges the clusters' workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in {folder} any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Back to the list (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous record (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a form to the company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Further questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {form}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRemarks</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it as unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is complete. Reopen it to change an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the questions that need no answer (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what is answered or needs no answer (Ctrl+Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a question to read what it means.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>A list that you have already, in Excel or CSV, need not be typed: drop it on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here belongs what you know about each {form}. The first one takes about ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here belongs what you know about your own cluster: one profile, kept up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forms} come with the clusters' workbooks: drop them on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Make the starters of all clusters…” in the menu File writes what each cluster begins with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>For clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a new questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Bring back {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Erase everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, page or command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastRoundLine</name>
    <message>
        <source>Last round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last round: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastRoundNote</name>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkEditor</name>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no name and stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be here already: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListImportDesk</name>
    <message>
        <source>Importing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} draft was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} drafts were made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListImportPage</name>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also import the rows that may be here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {n} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a name. Choose the column that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed yet. The rows become drafts; a backup is made first, and it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, nothing imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} maybe here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarketFocus</name>
    <message>
        <source>Companies by planned entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody aims at: {markets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRL {n} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where companies want to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as their first market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companies aim there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority of {n} cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority of {n} clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a product of TRL {n} or more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>An action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that disagree, possible duplicates, and problems in workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the last workbook was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is what you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers disagree, and no possible duplicates are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook has been made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed in this round: look it through, reopen it and mark it complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: it can be marked complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits in Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round}, since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last workbook holds everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program makes one before every import and one a day; you can make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers to one question: somebody has to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} days, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} clusters are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case is open in Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases are open in Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cluster has sent nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clusters have sent nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days late, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of them late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{segment}: {companies} companies, {strengths} strengths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewDesk</name>
    <message>
        <source>Make all starters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is open. Send the clusters new starter workbooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of now stay beside the fields as those of the last round.
Send new starter workbooks afterwards: they bring the round to the clusters.

What is the new round called?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Before you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alliance in the value chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your place in the value chain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnAnswerPane</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Painting</name>
    <message>
        <source>Painting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDesk</name>
    <message>
        <source>Agreements to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known of this person goes: from the records below, their history, the last round, what was received, and every backup. This cannot be undone, and a backup does not bring it back. Whoever receives your next workbook erases this person too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again after {n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name} everywhere and for ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing a person everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every agreement is complete and recent. Search for somebody above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has a name, e-mail or telephone like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was erased everywhere, in the backups too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words still stand in other answers of {places}: change them where they are about this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} tells everything that is kept of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} person found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} person is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} persons are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} persons found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {question} “{said}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>As a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name} everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about {name} as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail or telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons are recorded only as contacts, and leave this computer only with an agreement, its date and its purpose. Whoever asks to be forgotten is erased everywhere: in the records, their history, the last round, what was received, and all backups of this inventory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewLines</name>
    <message>
        <source>Everything in it is here already, from {file}. Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed yet. A backup is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is older than what is here: nothing in it is new, and newer answers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed here too: both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited outside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, {n} answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, {n} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questionnaire {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questionnaire {version}, here {ours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by {device}, made {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reply of {company} to its form of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was deleted there; it would be deleted here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was sent before, is not in this file. Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer is newer here and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers are newer here and stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>As a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} records are shown here; all of them are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the median: not to pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of people who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one page to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>A box to tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day and a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, typed in any usual way or chosen in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that is here already, or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a person: it leaves this computer only with that person’s consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+= takes over last round’s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of {n} choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a column of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides about: {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc takes back what was typed, F4 offers “unknown”, “declined” and “does not apply”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the title of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed before the record is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of {n} choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of a scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one choice, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find out whether two records are the same company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several clusters tell of the same: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out from other answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works out: {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all answers together count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every cluster keeps its own answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinator decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the home cluster’s answer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest answer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest answer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest answer counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionLabel</name>
    <message>
        <source>Unknown, declined, does not apply (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this mean? (Shift+F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>An answer is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>mistake in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnaireDesk</name>
    <message>
        <source>Changing the questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.xlsm *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to the former questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former version of the questionnaire is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version of the questionnaire is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnaireLines</name>
    <message>
        <source>Mend the mistakes in the file, save it and load it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed yet. A backup is made first, and the change can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused changes would harm answers. Mend the file and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the questionnaire in use. Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a new version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new version in preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, nothing changed yet. A backup is made first; the change can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire is written in Excel, in the XLSForm format. Change a copy, and load it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new version would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what it means for the records before anything changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedLines</name>
    <message>
        <source>Imported: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {when}. This is what it had changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, {n} answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, {n} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by {device}, made {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} record that was sent before was not in it; nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records that were sent before were not in it; nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>The entry was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} record deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTablePage</name>
    <message>
        <source>As usual: what fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens, F2 edits what is selected, Ctrl V pastes from Excel, Ctrl D fills down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has these words or this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} record selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTrail</name>
    <message>
        <source>Back to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatView</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab in the last field adds one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Catalogue of strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} and {workbook} are ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>An answer has changed since you said: {verdict}. Does it still hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these {n} one and the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this one and the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely, {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were merged. Is that right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very likely, {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak likeness, {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answer is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since it was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problem in a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problems in a workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Decisions (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last decision was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decision was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decisions were taken over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case on the left to look at it again. Ctrl+Z takes the last decision back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home cluster's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sides of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the workbooks leave open comes here: answers that disagree, and possible duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the answer in focus comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X: leave the side in focus out · {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}: keep that side of the row in focus · {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} other answer is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} other answers are the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Take over {n} answer of the last round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over {n} answers of the last round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingDesk</name>
    <message>
        <source>A folder for the starters of all clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password for the workbook. Tell it to the coordinator by telephone, not in the same e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidated workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which cluster?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ: nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the starters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is ready: {decisions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is ready: {problems} and {corrections} are marked in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is ready: {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer stayed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers stayed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} starter lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} starters lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{starters} in {folder}: send each cluster its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons and agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This inventory and this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is recorded here, whose agreement is old or incomplete, and how somebody is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows the desktop's light or dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing for “complete”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>a record without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied, {n} issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied, {n} issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied, {n} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, sent in round {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round}: {sent} of {all} clusters have answered, {done} complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out, nothing of it is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmissionsPage</name>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply all {n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply {n} record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply {n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a workbook on the left to see what it changed, or import one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop workbooks anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbooks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, nothing changed yet. A backup is made first; the whole file can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back with remarks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters' workbooks belong here. Drop them anywhere on this window, several at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the workbook would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks that you import belong here. Drop one anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableDesk</name>
    <message>
        <source>All of it is there already. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the cells that are to be filled, with the first of them on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only headings on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} record changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} row copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Sorry, the program made a mistake and stopped this. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoDesk</name>
    <message>
        <source>Doing it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questionnaire {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
