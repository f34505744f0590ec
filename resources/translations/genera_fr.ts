<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcknowledgeEditor</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Fi&amp;che</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Ajouter un filtre…</translation>
    </message>
    <message>
        <source>Apply the workbook in preview</source>
        <translation>Appliquer le classeur en aperçu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Catalogue of strengths for everybody…</source>
        <translation>Catalogue des points forts pour tous…</translation>
    </message>
    <message>
        <source>Catalogue of strengths for the partners…</source>
        <translation>Catalogue des points forts pour les partenaires…</translation>
    </message>
    <message>
        <source>Columns as usual</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Confirm what the last round knew</source>
        <translation>Confirmer les réponses de la dernière campagne</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Copier les cellules</translation>
    </message>
    <message>
        <source>Copy cells with headings</source>
        <translation>Copier les cellules avec en-têtes</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit all that are selected…</source>
        <translation>Modifier toute la sélection…</translation>
    </message>
    <message>
        <source>Export with a password…</source>
        <translation>Exporter avec mot de passe…</translation>
    </message>
    <message>
        <source>Export without personal data…</source>
        <translation>Exporter sans données personnelles…</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Exporter le classeur…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Aide et raccourcis</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Importer des classeurs…</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Langue des exports</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Derniers messages</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Découvrir avec la démonstration</translation>
    </message>
    <message>
        <source>Make a starter workbook…</source>
        <translation>Préparer un classeur de départ…</translation>
    </message>
    <message>
        <source>Make the starters of all clusters…</source>
        <translation>Préparer les classeurs de départ de tous les clusters…</translation>
    </message>
    <message>
        <source>Mark complete or reopen</source>
        <translation>Marquer complète ou rouvrir</translation>
    </message>
    <message>
        <source>Missing answers only</source>
        <translation>Seulement les réponses manquantes</translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation>Nouvel inventaire…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a new round…</source>
        <translation>Ouvrir une nouvelle campagne…</translation>
    </message>
    <message>
        <source>Open from a server…</source>
        <translation>Ouvrir depuis un serveur…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Paste as new records</source>
        <translation>Coller comme nouvelles fiches</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Coller dans les cellules</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recent inventories</source>
        <translation>Inventaires récents</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Required questions only</source>
        <translation>Seulement les questions obligatoires</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Send a form to the company…</source>
        <translation>Envoyer un formulaire à l’entreprise…</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Afficher toutes les fiches</translation>
    </message>
    <message>
        <source>Show what others did</source>
        <translation>Voir ce que d’autres ont fait</translation>
    </message>
    <message>
        <source>Take over decisions…</source>
        <translation>Reprendre des décisions…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo back to</source>
        <translation>Annuler jusqu’à</translation>
    </message>
    <message>
        <source>What this question means</source>
        <translation>Ce que signifie la question</translation>
    </message>
    <message>
        <source>Write the consolidated workbook…</source>
        <translation>Écrire le classeur consolidé…</translation>
    </message>
    <message>
        <source>Write the decisions…</source>
        <translation>Écrire les décisions…</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>A row opens the comparison in the review</source>
        <translation>Une ligne ouvre la comparaison dans l’arbitrage</translation>
    </message>
    <message>
        <source>Activities lost without this cluster</source>
        <translation>Activités perdues sans ce cluster</translation>
    </message>
    <message>
        <source>Activities the row has and the column lacks</source>
        <translation>Activités que la ligne a et que la colonne n’a pas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>By date; the larger, the more important, 1 to 5</source>
        <translation>Par date ; plus c’est grand, plus c’est important (1 à 5)</translation>
    </message>
    <message>
        <source>By maturity in the main segment</source>
        <translation>Par maturité dans le segment principal</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Companies that aim there; ★ priority of the cluster</source>
        <translation>Entreprises qui visent ce marché ; ★ priorité du cluster</translation>
    </message>
    <message>
        <source>Each figure opens its records</source>
        <translation>Chaque chiffre ouvre ses fiches</translation>
    </message>
    <message>
        <source>Held and planned together</source>
        <translation>Détenus et prévus ensemble</translation>
    </message>
    <message>
        <source>Identified, before duplicates were merged: {clusters}</source>
        <translation>Repérées, avant fusion des doublons : {clusters}</translation>
    </message>
    <message>
        <source>Importance from 1 to 5</source>
        <translation>Importance de 1 à 5</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Marchés</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median level from 0 to 5</source>
        <translation>Niveau médian de 0 à 5</translation>
    </message>
    <message>
        <source>Neighbours in the value chain that use standards of one family, different clusters first</source>
        <translation>Voisines dans la chaîne de valeur utilisant des standards d’une même famille, clusters différents d’abord</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>One cluster</source>
        <translation>Un cluster</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Products at each level, 1 to 9</source>
        <translation>Produits à chaque niveau, de 1 à 9</translation>
    </message>
    <message>
        <source>Quality of the inventory</source>
        <translation>Qualité de l’inventaire</translation>
    </message>
    <message>
        <source>Score from 0 to 100, the best first; the table has all</source>
        <translation>Score de 0 à 100, les meilleurs d’abord ; tous dans le tableau</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Shares of all companies</source>
        <translation>Parts de toutes les entreprises</translation>
    </message>
    <message>
        <source>The larger, the more is happening: opportunities and threats together</source>
        <translation>Plus le cercle est grand, plus le marché bouge : opportunités et menaces réunies</translation>
    </message>
    <message>
        <source>To build or buy</source>
        <translation>À créer ou à acheter</translation>
    </message>
    <message>
        <source>Under the four headings of the EU|BIC audit</source>
        <translation>Dans les quatre rubriques de l’audit EU|BIC</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Chaîne de valeur</translation>
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
        <translation>{group} : {n} ({share} %)</translation>
    </message>
    <message>
        <source>{name}: 1 signal</source>
        <translation>{name} : 1 signal</translation>
    </message>
    <message>
        <source>{name}: median {median}</source>
        <translation>{name} : médiane {median}</translation>
    </message>
    <message>
        <source>{name}: {n} signals</source>
        <translation>{name} : {n} signaux</translation>
    </message>
    <message>
        <source>{name}: {n}, {band}</source>
        <translation>{name} : {n}, {band}</translation>
    </message>
    <message>
        <source>{name}: {title} {level}, median {median}</source>
        <translation>{name} : {title} {level}, médiane {median}</translation>
    </message>
    <message>
        <source>{segment}, TRL {level}: {n}</source>
        <translation>{segment}, TRL {level} : {n}</translation>
    </message>
    <message>
        <source>{sentence}, {mark}</source>
        <translation>{sentence}, {mark}</translation>
    </message>
    <message>
        <source>{title}, {day}: {direction}, importance {n}</source>
        <translation>{title}, {day} : {direction}, importance {n}</translation>
    </message>
</context>
<context>
    <name>AnalysisDesk</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Merging for the analysis</source>
        <translation>Fusion pour l’analyse</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Enregistrer en classeur</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Écriture du tableau</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} est prêt.</translation>
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
        <translation>Dès qu’il y aura des entreprises ou des points forts, leur place dans la chaîne de valeur s’affichera ici.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Rien à analyser pour le moment</translation>
    </message>
    <message>
        <source>Parts of the analysis</source>
        <translation>Parties de l’analyse</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>What the coverage counts</source>
        <translation>Ce que compte la couverture</translation>
    </message>
    <message>
        <source>{companies}, {strengths}, duplicates as one</source>
        <translation>{companies}, {strengths}, doublons réunis</translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation>{n} entreprises</translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation>{n} entreprise</translation>
    </message>
    <message>
        <source>{n} strength</source>
        <translation>{n} point fort</translation>
    </message>
    <message>
        <source>{n} strengths</source>
        <translation>{n} points forts</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Choose whom you work for and create the inventory. Then you see what {files} would add to it.</source>
        <translation>Choisissez pour qui vous travaillez et créez l’inventaire. Vous verrez ensuite ce que {files} y ajouterait.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Retrouver…</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>Préparation de la démonstration</translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation>Nouvel inventaire…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Something is still being done. Restore the backup after that.</source>
        <translation>Une opération est encore en cours. Restaurez la sauvegarde ensuite.</translation>
    </message>
    <message>
        <source>The backup was restored. What it replaced is among the backups.</source>
        <translation>La sauvegarde a été restaurée. Ce qu’elle a remplacé figure parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>The demonstration is being made. It takes some seconds.</source>
        <translation>La démonstration se prépare. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>The inventory can be changed now.</source>
        <translation>L’inventaire peut être modifié maintenant.</translation>
    </message>
    <message>
        <source>You can read this inventory, but not change it.</source>
        <translation>Vous pouvez lire cet inventaire, mais pas le modifier.</translation>
    </message>
    <message>
        <source>{file} holds no workbook.</source>
        <translation>{file} ne contient pas de classeur.</translation>
    </message>
    <message>
        <source>{file} is neither a workbook (.xlsx, .csv) nor an inventory (.genera). Drop the workbooks that you received, a list of companies, or a folder with them.</source>
        <translation>{file} n’est ni un classeur (.xlsx, .csv) ni un inventaire (.genera). Déposez les classeurs reçus, une liste d’entreprises, ou un dossier qui les contient.</translation>
    </message>
    <message>
        <source>{file} is not in {folder} any more.</source>
        <translation>{file} n’est plus dans {folder}.</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Inventories (*.genera)</source>
        <translation>Inventaires (*.genera)</translation>
    </message>
    <message>
        <source>Open an inventory</source>
        <translation>Ouvrir un inventaire</translation>
    </message>
    <message>
        <source>Open the starter workbook</source>
        <translation>Ouvrir le classeur de départ</translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation>Où se trouve {file} ?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>AskPassword</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>{file} is protected. What is its password?</source>
        <translation>{file} est protégé. Quel est son mot de passe ?</translation>
    </message>
</context>
<context>
    <name>AskedColumn</name>
    <message>
        <source>Company form</source>
        <translation>Formulaire d’entreprise</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>answered {when}</source>
        <translation>répondu {when}</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>demandé {when}</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>demandé, sans réponse</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The backup is {file}.</source>
        <translation>La sauvegarde est {file}.</translation>
    </message>
    <message>
        <source>The backups of an inventory on a server are made by its administrator.</source>
        <translation>Les sauvegardes d’un inventaire sur un serveur sont faites par son administrateur.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Restaurer la sauvegarde du {when}</translation>
    </message>
    <message>
        <source>The first one is made before the first import, or now.</source>
        <translation>La première se fait avant le premier import, ou maintenant.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Whole copies of the inventory, in a folder beside it. The program makes one before every import, merge, change of the questionnaire and upgrade, and one a day. What a restored one replaces is kept too.</source>
        <translation>Des copies entières de l’inventaire, dans un dossier à côté de lui. Le programme en fait une avant chaque import, fusion, changement du questionnaire et mise à niveau, et une par jour. Ce qu’une sauvegarde restaurée remplace est conservé aussi.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No decision yet</source>
        <translation>Pas encore de décision</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Who goes where</source>
        <translation>Qui va où</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>next action {day}</source>
        <translation>prochaine action {day}</translation>
    </message>
    <message>
        <source>score {n}</source>
        <translation>score {n}</translation>
    </message>
    <message>
        <source>{n} action late</source>
        <translation>{n} action en retard</translation>
    </message>
    <message>
        <source>{n} actions late</source>
        <translation>{n} actions en retard</translation>
    </message>
    <message>
        <source>{n} blocked</source>
        <translation>bloquées : {n}</translation>
    </message>
</context>
<context>
    <name>CaseFoot</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Another answer…</source>
        <translation>Autre réponse…</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Enter: next case</source>
        <translation>Entrée : cas suivant</translation>
    </message>
    <message>
        <source>Home cluster's</source>
        <translation>Cluster d’origine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler la dernière</translation>
    </message>
    <message>
        <source>X: leave the side in focus out · {next}</source>
        <translation>X : laisser de côté le côté actif · {next}</translation>
    </message>
    <message>
        <source>{keys}: keep that side of the row in focus · {next}</source>
        <translation>{keys} : garder ce côté de la ligne active · {next}</translation>
    </message>
    <message>
        <source>{n} other answer is the same</source>
        <translation>{n} autre réponse est identique</translation>
    </message>
    <message>
        <source>{n} other answers are the same</source>
        <translation>{n} autres réponses sont identiques</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Case {n} of {all}</source>
        <translation>Cas {n} sur {all}</translation>
    </message>
    <message>
        <source>Merged without asking: {n} of {all}</source>
        <translation>Fusionnées sans question : {n} sur {all}</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Cas suivant</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Cas précédent</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy as a picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Pictures (*.svg)</source>
        <translation>Images (*.svg)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Enregistrer en classeur…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation>Il n’y a rien à montrer ici.</translation>
    </message>
    <message>
        <source>{chart}: table, copy, save</source>
        <translation>{chart} : tableau, copie, enregistrement</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>{file} n’a pas pu être écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} a été écrit.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Suppr pour retirer</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Ajouter à {name}</translation>
    </message>
    <message>
        <source>Nothing to choose yet: it depends on another answer</source>
        <translation>Rien à choisir pour le moment : cela dépend d’une autre réponse</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>CompanyFormDesk</name>
    <message>
        <source>Company form</source>
        <translation>Formulaire d’entreprise</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Dossier des formulaires</translation>
    </message>
    <message>
        <source>Select a company first.</source>
        <translation>Sélectionnez d’abord une entreprise.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>{file} is ready to be sent.</source>
        <translation>{file} est prêt à être envoyé.</translation>
    </message>
    <message>
        <source>{n} answer stayed here.</source>
        <translation>{n} réponse est restée ici.</translation>
    </message>
    <message>
        <source>{n} answers stayed here.</source>
        <translation>{n} réponses sont restées ici.</translation>
    </message>
    <message>
        <source>{n} forms are ready in {folder}.</source>
        <translation>{n} formulaires sont prêts dans {folder}.</translation>
    </message>
</context>
<context>
    <name>CompanyFormPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Company form</source>
        <translation>Formulaire d’entreprise</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Make the form…</source>
        <translation>Préparer le formulaire…</translation>
    </message>
    <message>
        <source>Make {n} forms…</source>
        <translation>Préparer {n} formulaires…</translation>
    </message>
    <message>
        <source>Makes a workbook with what is known of the company: it corrects it, fills in what is missing and sends it back to you. Your own remarks, the selection and what other clusters say stay here.</source>
        <translation>Prépare un classeur avec ce que l’on sait de l’entreprise : elle le corrige, complète ce qui manque et vous le renvoie. Vos remarques, la sélection et ce que disent les autres clusters restent ici.</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>À retourner avant le</translation>
    </message>
    <message>
        <source>Send it back to</source>
        <translation>À renvoyer à</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2026-12-18.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 2026-12-18.</translation>
    </message>
    <message>
        <source>With contact persons</source>
        <translation>Avec les personnes de contact</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>a date, or nothing</source>
        <translation>une date, ou rien</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse de courriel</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>who agreed</source>
        <translation>qui ont donné leur accord</translation>
    </message>
    <message>
        <source>{n} companies</source>
        <translation>{n} entreprises</translation>
    </message>
    <message>
        <source>{n} company</source>
        <translation>{n} entreprise</translation>
    </message>
</context>
<context>
    <name>CompanyProfile</name>
    <message>
        <source>Levels from 0 to 5</source>
        <translation>Niveaux de 0 à 5</translation>
    </message>
    <message>
        <source>One company against the others</source>
        <translation>Une entreprise face aux autres</translation>
    </message>
    <message>
        <source>Readiness for business abroad</source>
        <translation>Préparation à l’international</translation>
    </message>
    <message>
        <source>Readiness for the market</source>
        <translation>Préparation au marché</translation>
    </message>
    <message>
        <source>Readiness for {market}</source>
        <translation>Préparation au marché : {market}</translation>
    </message>
    <message>
        <source>The company to look at</source>
        <translation>L’entreprise à examiner</translation>
    </message>
</context>
<context>
    <name>CrashDesk</name>
    <message>
        <source>Safe mode: nothing is as you left it, and the last inventory was not opened.</source>
        <translation>Mode sans échec : rien n’est comme vous l’aviez laissé, et le dernier inventaire n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Démarrer en mode sans échec</translation>
    </message>
    <message>
        <source>The program ended without a word last time. What was saved is safe.</source>
        <translation>Le programme s’est arrêté sans prévenir la dernière fois. Ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>The program ended without a word while it started, so it has opened nothing by itself. What was saved is safe.</source>
        <translation>Le programme s’est arrêté sans prévenir pendant son démarrage ; il n’a donc rien ouvert de lui-même. Ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>The text was copied: paste it into an e-mail.</source>
        <translation>Le texte a été copié : collez-le dans un courriel.</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>A file says where the mistake happened and in which version. It holds no answers and no names: attach it to an e-mail, with a sentence about what you were doing.</source>
        <translation>Un fichier indique où l’erreur s’est produite et dans quelle version. Il ne contient ni réponses ni noms : joignez-le à un courriel, avec une phrase sur ce que vous faisiez.</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Copier son texte</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is on the disk. Only the last step may have to be repeated.</source>
        <translation>Tout ce qui était indiqué comme enregistré est sur le disque. Seule la dernière étape est peut-être à refaire.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on working. If it happens again, start in safe mode: without the window's last state and without the graphics card.</source>
        <translation>Continuez à travailler. Si cela se reproduit, démarrez en mode sans échec : sans le dernier état de la fenêtre et sans la carte graphique.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>Start again in safe mode</source>
        <translation>Redémarrer en mode sans échec</translation>
    </message>
    <message>
        <source>Tell those who look after the program</source>
        <translation>Prévenir les responsables du programme</translation>
    </message>
    <message>
        <source>The file could not be written: there is no room, or no right to write.</source>
        <translation>Le fichier n’a pas pu être écrit : il manque de la place, ou le droit d’écrire.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Le programme a fait une erreur</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation>Vos réponses sont en sécurité</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
</context>
<context>
    <name>DocumentPainter</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>DuplicateLine</name>
    <message>
        <source>It is not the same as “{title}”</source>
        <translation>Ce n’est pas la même que « {title} »</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Ouvrir « {title} »</translation>
    </message>
    <message>
        <source>This may be “{title}”, which is here already.</source>
        <translation>C’est peut-être « {title} », qui est déjà ici.</translation>
    </message>
</context>
<context>
    <name>EditMany</name>
    <message>
        <source>Outside the table</source>
        <translation>Hors du tableau</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste telle quelle</translation>
    </message>
</context>
<context>
    <name>EditManyPage</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All of them have this answer already.</source>
        <translation>Toutes ont déjà cette réponse.</translation>
    </message>
    <message>
        <source>Change {n} record</source>
        <translation>Modifier {n} fiche</translation>
    </message>
    <message>
        <source>Change {n} records</source>
        <translation>Modifier {n} fiches</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Choisissez d’abord une question.</translation>
    </message>
    <message>
        <source>Edit several records</source>
        <translation>Modifier plusieurs fiches</translation>
    </message>
    <message>
        <source>Empty the answers</source>
        <translation>Vider les réponses</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Give the answer that all of them are to have.</source>
        <translation>Donnez la réponse que toutes doivent avoir.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>None of it can be taken. Each line says why.</source>
        <translation>Rien ne peut être repris. Chaque ligne dit pourquoi.</translation>
    </message>
    <message>
        <source>Nothing changed yet. It becomes one step, which Undo takes back whole.</source>
        <translation>Rien n’est encore modifié. Ce sera une seule étape, qu’Annuler défait en entier.</translation>
    </message>
    <message>
        <source>Nothing was changed on this page. Esc goes back to the table.</source>
        <translation>Rien n’a été modifié sur cette page. Échap ramène au tableau.</translation>
    </message>
    <message>
        <source>Paste as new records</source>
        <translation>Coller comme nouvelles fiches</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>Coller dans le tableau</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet</source>
        <translation>Aperçu, rien n’est encore modifié</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>The answers of the first selected record go to those below it.</source>
        <translation>Les réponses de la première fiche sélectionnée sont recopiées dans celles du dessous.</translation>
    </message>
    <message>
        <source>The clipboard holds {rows} rows and {columns} columns.</source>
        <translation>Presse-papiers – lignes : {rows}, colonnes : {columns}.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} fiche</translation>
    </message>
    <message>
        <source>{n} record stays as it is.</source>
        <translation>{n} fiche reste telle quelle.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} fiches</translation>
    </message>
    <message>
        <source>{n} records stay as they are.</source>
        <translation>{n} fiches restent telles quelles.</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} refus</translation>
    </message>
    <message>
        <source>{n} to change</source>
        <translation>{n} à modifier</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Declined to say</source>
        <translation>Refus de répondre</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Empty the answer</source>
        <translation>Vider la réponse</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Also take name, e-mail and telephone out of these answers</source>
        <translation>Retirer aussi nom, courriel et téléphone de ces réponses</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Import workbooks</source>
        <translation>Importer des classeurs</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Import de {file}</translation>
    </message>
    <message>
        <source>Importing {n} workbooks</source>
        <translation>Import de {n} classeurs</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>The import of {file} was undone: {records}.</source>
        <translation>L’import de {file} a été annulé : {records}.</translation>
    </message>
    <message>
        <source>Undo it all the same</source>
        <translation>Annuler quand même</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>Annulation de l’import de {file}</translation>
    </message>
    <message>
        <source>Workbooks and lists (*.xlsx *.xlsm *.csv *.zip);;All files (*)</source>
        <translation>Classeurs et listes (*.xlsx *.xlsm *.csv *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>a workbook that was imported before</source>
        <translation>un classeur déjà importé</translation>
    </message>
    <message>
        <source>{file} says the same as {other}.</source>
        <translation>{file} dit la même chose que {other}.</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} a été importé.</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} fiche</translation>
    </message>
    <message>
        <source>{n} record that you had edited went with it; the backup holds it.</source>
        <translation>{n} fiche que vous aviez modifiée est partie avec ; la sauvegarde la contient.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} fiches</translation>
    </message>
    <message>
        <source>{n} records that you had edited went with it; the backup holds them.</source>
        <translation>{n} fiches que vous aviez modifiées sont parties avec ; la sauvegarde les contient.</translation>
    </message>
    <message>
        <source>{n} workbooks were imported.</source>
        <translation>{n} classeurs ont été importés.</translation>
    </message>
</context>
<context>
    <name>ExportLanguage</name>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>It is in {language}.</source>
        <translation>Langue du fichier : {language}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer par</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Only companies that are SMEs</source>
        <translation>Seulement les entreprises qui sont des PME</translation>
    </message>
    <message>
        <source>SME only</source>
        <translation>PME seulement</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>TRL</source>
        <translation>TRL</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Marché visé</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec problèmes</translation>
    </message>
    <message>
        <source>at least {trl}</source>
        <translation>au moins {trl}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter} : {value}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose the cluster that you work for.</source>
        <translation>Choisissez le cluster pour lequel vous travaillez.</translation>
    </message>
    <message>
        <source>Coordinator of the alliance</source>
        <translation>Coordinateur de l’alliance</translation>
    </message>
    <message>
        <source>Create the inventory</source>
        <translation>Créer l’inventaire</translation>
    </message>
    <message>
        <source>Everything stays in this one file. You can copy it like any other.</source>
        <translation>Tout reste dans ce seul fichier. Vous pouvez le copier comme n’importe quel autre.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Has the coordinator sent you a workbook?</source>
        <translation>Le coordinateur vous a envoyé un classeur ?</translation>
    </message>
    <message>
        <source>Inventory (*.genera)</source>
        <translation>Inventaire (*.genera)</translation>
    </message>
    <message>
        <source>It sets everything up: your cluster, the questionnaire and what was answered last time.</source>
        <translation>Il met tout en place : votre cluster, le questionnaire et les réponses de la dernière fois.</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Découvrir avec la démonstration</translation>
    </message>
    <message>
        <source>Name the file in which the inventory will be kept.</source>
        <translation>Indiquez le fichier où l’inventaire sera conservé.</translation>
    </message>
    <message>
        <source>Open an inventory…</source>
        <translation>Ouvrir un inventaire…</translation>
    </message>
    <message>
        <source>Open from a server…</source>
        <translation>Ouvrir depuis un serveur…</translation>
    </message>
    <message>
        <source>Open the starter workbook…</source>
        <translation>Ouvrir le classeur de départ…</translation>
    </message>
    <message>
        <source>Or begin afresh: which cluster do you work for?</source>
        <translation>Ou repartir de zéro : pour quel cluster travaillez-vous ?</translation>
    </message>
    <message>
        <source>The inventory of your biocluster, on your computer, without a network</source>
        <translation>L’inventaire de votre biocluster, sur votre ordinateur, sans réseau</translation>
    </message>
    <message>
        <source>Where the inventory will be</source>
        <translation>Où se trouvera l’inventaire</translation>
    </message>
    <message>
        <source>merges the clusters' workbooks</source>
        <translation>fusionne les classeurs des clusters</translation>
    </message>
    <message>
        <source>not in {folder} any more</source>
        <translation>n’est plus dans {folder}</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>sur un serveur</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Back to the list (Alt+Up)</source>
        <translation>Retour à la liste (Alt+Haut)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Marquer complète</translation>
    </message>
    <message>
        <source>Next record (Alt+Right)</source>
        <translation>Fiche suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Previous record (Alt+Left)</source>
        <translation>Fiche précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Problems and history</source>
        <translation>Problèmes et historique</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Send a form to the company…</source>
        <translation>Envoyer un formulaire à l’entreprise…</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Further questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>New: {form}</source>
        <translation>Nouveau : {form}</translation>
    </message>
</context>
<context>
    <name>FormRemarks</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Confirm it as unchanged</source>
        <translation>Confirmer sans changement</translation>
    </message>
    <message>
        <source>This record is complete. Reopen it to change an answer.</source>
        <translation>Cette fiche est complète. Rouvrez-la pour modifier une réponse.</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Leave out the questions that need no answer (Ctrl+Shift+R)</source>
        <translation>Masquer les questions sans réponse obligatoire (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Leave out what is answered or needs no answer (Ctrl+Shift+M)</source>
        <translation>Masquer ce qui est répondu ou facultatif (Ctrl+Maj+M)</translation>
    </message>
    <message>
        <source>Missing only</source>
        <translation>Manquantes</translation>
    </message>
    <message>
        <source>Required only</source>
        <translation>Obligatoires</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>History of “{label}”</source>
        <translation>Historique de « {label} »</translation>
    </message>
    <message>
        <source>Put the cursor into a question to read what it means.</source>
        <translation>Placez le curseur dans une question pour lire ce qu’elle signifie.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>A list that you have already, in Excel or CSV, need not be typed: drop it on the window.</source>
        <translation>Une liste que vous avez déjà, en Excel ou CSV, n’a pas besoin d’être ressaisie : déposez-la sur la fenêtre.</translation>
    </message>
    <message>
        <source>Here belongs what you know about each {form}. The first one takes about ten minutes.</source>
        <translation>Ici se range ce que vous savez, fiche par fiche ({form}). La première demande une dizaine de minutes.</translation>
    </message>
    <message>
        <source>Here belongs what you know about your own cluster: one profile, kept up to date.</source>
        <translation>Ici se range ce que vous savez de votre propre cluster : un seul profil, tenu à jour.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Importer des classeurs…</translation>
    </message>
    <message>
        <source>{forms} come with the clusters' workbooks: drop them on the window.</source>
        <translation>Ces fiches ({forms}) arrivent avec les classeurs des clusters : déposez-les sur la fenêtre.</translation>
    </message>
    <message>
        <source>“Make the starters of all clusters…” in the menu File writes what each cluster begins with.</source>
        <translation>« Préparer les classeurs de départ de tous les clusters… », dans le menu Fichier, écrit ce avec quoi chaque cluster commence.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>For clusters</source>
        <translation>Pour les clusters</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Pour le coordinateur</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Aucun sujet ne contient ces mots.</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>by a decision</source>
        <translation>par une décision</translation>
    </message>
    <message>
        <source>by a new questionnaire</source>
        <translation>par un nouveau questionnaire</translation>
    </message>
    <message>
        <source>from a workbook</source>
        <translation>depuis un classeur</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Bring back {value}</source>
        <translation>Rétablir {value}</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Rétablir ceci</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>avant : {value}</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Erase everywhere…</source>
        <translation>Effacer partout…</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>Descendre (Alt+Bas dans la liste)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>Monter (Alt+Haut dans la liste)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to…</source>
        <translation>Aller à…</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Record, question, page or command</source>
        <translation>Fiche, question, page ou commande</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>LastRoundLine</name>
    <message>
        <source>Last round</source>
        <translation>Dernière campagne</translation>
    </message>
    <message>
        <source>Last round: {answer}</source>
        <translation>Dernière campagne : {answer}</translation>
    </message>
    <message>
        <source>as last round</source>
        <translation>comme avant</translation>
    </message>
</context>
<context>
    <name>LastRoundNote</name>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>LinkEditor</name>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Column {letter}</source>
        <translation>Colonne {letter}</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>has no name and stays out</source>
        <translation>n’a pas de nom et reste de côté</translation>
    </message>
    <message>
        <source>imported before</source>
        <translation>déjà importée</translation>
    </message>
    <message>
        <source>may be here already: {title}</source>
        <translation>peut-être déjà ici : {title}</translation>
    </message>
</context>
<context>
    <name>ListImportDesk</name>
    <message>
        <source>Importing {file}</source>
        <translation>Import de {file}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{n} draft was made.</source>
        <translation>{n} brouillon a été créé.</translation>
    </message>
    <message>
        <source>{n} drafts were made.</source>
        <translation>{n} brouillons ont été créés.</translation>
    </message>
</context>
<context>
    <name>ListImportPage</name>
    <message>
        <source>All {n}</source>
        <translation>Tout ({n})</translation>
    </message>
    <message>
        <source>Also import the rows that may be here already</source>
        <translation>Importer aussi les lignes peut-être déjà présentes</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Import {n} row</source>
        <translation>Importer {n} ligne</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>Importer {n} lignes</translation>
    </message>
    <message>
        <source>No row has a name. Choose the column that holds it.</source>
        <translation>Aucune ligne n’a de nom. Choisissez la colonne qui le contient.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Nothing changed yet. The rows become drafts; a backup is made first, and it can be undone.</source>
        <translation>Rien n’est encore modifié. Les lignes deviennent des brouillons ; une sauvegarde est faite avant, et l’import peut être annulé.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Il n’y a rien de nouveau.</translation>
    </message>
    <message>
        <source>Preview, nothing imported yet</source>
        <translation>Aperçu, rien n’est encore importé</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>The rows become</source>
        <translation>Les lignes deviennent</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Ce que deviennent les lignes</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Ce que signifient les colonnes</translation>
    </message>
    <message>
        <source>{n} here already</source>
        <translation>{n} déjà ici</translation>
    </message>
    <message>
        <source>{n} maybe here</source>
        <translation>{n} peut-être ici</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>nouvelles : {n}</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} problème</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problèmes</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} ligne</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>MarketFocus</name>
    <message>
        <source>Companies by planned entry</source>
        <translation>Entreprises par entrée prévue</translation>
    </message>
    <message>
        <source>Market signal</source>
        <translation>Signal de marché</translation>
    </message>
    <message>
        <source>Nobody aims at: {markets}.</source>
        <translation>Personne ne vise : {markets}.</translation>
    </message>
    <message>
        <source>Ready products</source>
        <translation>Produits prêts</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>TRL {n} or more</source>
        <translation>TRL {n} ou plus</translation>
    </message>
    <message>
        <source>Where companies want to go</source>
        <translation>Où les entreprises veulent aller</translation>
    </message>
    <message>
        <source>as their first market</source>
        <translation>dont c’est le premier marché</translation>
    </message>
    <message>
        <source>companies aim there</source>
        <translation>entreprises visent ce marché</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>priority of {n} cluster</source>
        <translation>priorité de {n} cluster</translation>
    </message>
    <message>
        <source>priority of {n} clusters</source>
        <translation>priorité de {n} clusters</translation>
    </message>
    <message>
        <source>with a product of TRL {n} or more</source>
        <translation>avec un produit au TRL {n} ou plus</translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>Asking the server</source>
        <translation>Demande au serveur</translation>
    </message>
    <message>
        <source>Everything is shown as it is now.</source>
        <translation>Tout s’affiche tel quel maintenant.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>An action</source>
        <translation>Une action</translation>
    </message>
    <message>
        <source>An answer is wrong</source>
        <translation>Une réponse est fausse</translation>
    </message>
    <message>
        <source>Answers that disagree, possible duplicates, and problems in workbooks</source>
        <translation>Réponses contradictoires, doublons possibles et problèmes de classeurs</translation>
    </message>
    <message>
        <source>Blocked: {action}</source>
        <translation>Bloquée : {action}</translation>
    </message>
    <message>
        <source>Changed since the last workbook was made</source>
        <translation>Modifié depuis le dernier classeur</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Everything is complete.</source>
        <translation>Tout est complet.</translation>
    </message>
    <message>
        <source>It is what you send.</source>
        <translation>C’est ce que vous envoyez.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>No answers disagree, and no possible duplicates are open.</source>
        <translation>Aucune réponse contradictoire, aucun doublon possible à trancher.</translation>
    </message>
    <message>
        <source>No workbook has been made yet</source>
        <translation>Aucun classeur n’a encore été préparé</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Not confirmed in this round: look it through, then confirm it or reopen it</source>
        <translation>Non confirmée dans cette campagne : relisez-la, puis confirmez-la ou rouvrez-la</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be marked complete</source>
        <translation>Rien ne manque : elle peut être marquée complète</translation>
    </message>
    <message>
        <source>Nothing waits in Review</source>
        <translation>Rien n’attend en arbitrage</translation>
    </message>
    <message>
        <source>Round {round}, since {day}.</source>
        <translation>Campagne {round} (depuis le {day}).</translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation>La dernière : {when}</translation>
    </message>
    <message>
        <source>The last workbook holds everything</source>
        <translation>Le dernier classeur contient tout</translation>
    </message>
    <message>
        <source>The program makes one before every import and one a day; you can make one now.</source>
        <translation>Le programme en fait une avant chaque import et une par jour ; vous pouvez en faire une maintenant.</translation>
    </message>
    <message>
        <source>There is a backup</source>
        <translation>Il y a une sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Two answers to one question: somebody has to decide</source>
        <translation>Deux réponses à une question : il faut trancher</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>in {n} days, {day}</source>
        <translation>dans {n} jours, {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>points forts</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <translation>demain, {day}</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count} : {names}</translation>
    </message>
    <message>
        <source>{done} of {all} clusters are complete.</source>
        <translation>Clusters complets : {done} sur {all}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{file}, {when}</source>
        <translation>{file}, {when}</translation>
    </message>
    <message>
        <source>{n} answer missing</source>
        <translation>{n} réponse manquante</translation>
    </message>
    <message>
        <source>{n} answers missing</source>
        <translation>{n} réponses manquantes</translation>
    </message>
    <message>
        <source>{n} case is open in Review</source>
        <translation>{n} cas ouvert en arbitrage</translation>
    </message>
    <message>
        <source>{n} cases are open in Review</source>
        <translation>{n} cas ouverts en arbitrage</translation>
    </message>
    <message>
        <source>{n} cluster has sent nothing</source>
        <translation>{n} cluster n’a rien envoyé</translation>
    </message>
    <message>
        <source>{n} clusters have sent nothing</source>
        <translation>{n} clusters n’ont rien envoyé</translation>
    </message>
    <message>
        <source>{n} days late, since {day}</source>
        <translation>{n} jours de retard, depuis le {day}</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} point à voir</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} points à voir</translation>
    </message>
    <message>
        <source>{n} more record</source>
        <translation>{n} autre fiche</translation>
    </message>
    <message>
        <source>{n} more records</source>
        <translation>{n} autres fiches</translation>
    </message>
    <message>
        <source>{n} more reminder</source>
        <translation>{n} autre rappel</translation>
    </message>
    <message>
        <source>{n} more reminders</source>
        <translation>{n} autres rappels</translation>
    </message>
    <message>
        <source>{n} not complete</source>
        <translation>non complètes : {n}</translation>
    </message>
    <message>
        <source>{n} of them late</source>
        <translation>dont en retard : {n}</translation>
    </message>
    <message>
        <source>{n} to confirm</source>
        <translation>{n} à confirmer</translation>
    </message>
    <message>
        <source>{n} to decide</source>
        <translation>{n} à trancher</translation>
    </message>
    <message>
        <source>{n} with a problem</source>
        <translation>{n} avec problème</translation>
    </message>
    <message>
        <source>{n} with problems</source>
        <translation>{n} avec problèmes</translation>
    </message>
    <message>
        <source>{segment}: {companies} companies, {strengths} strengths</source>
        <translation>{segment} – entreprises : {companies}, points forts : {strengths}</translation>
    </message>
</context>
<context>
    <name>OverviewDesk</name>
    <message>
        <source>Make all starters…</source>
        <translation>Préparer les classeurs de départ…</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Opening the round</source>
        <translation>Ouverture de la campagne</translation>
    </message>
    <message>
        <source>Round {round} is open. Send the clusters new starter workbooks.</source>
        <translation>La campagne {round} est ouverte. Envoyez aux clusters de nouveaux classeurs de départ.</translation>
    </message>
    <message>
        <source>The answers of now stay beside the fields as those of the last round.
Send new starter workbooks afterwards: they bring the round to the clusters.

What is the new round called?</source>
        <translation>Les réponses actuelles restent à côté des champs comme celles de la dernière campagne.
Envoyez ensuite de nouveaux classeurs de départ : ils apportent la campagne aux clusters.

Comment s’appelle la nouvelle campagne ?</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Before you send</source>
        <translation>Avant d’envoyer</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Exporter le classeur…</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Importer des classeurs…</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nouvelle campagne…</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Réponses des clusters</translation>
    </message>
    <message>
        <source>The alliance in the value chain</source>
        <translation>L’alliance dans la chaîne de valeur</translation>
    </message>
    <message>
        <source>Your place in the value chain</source>
        <translation>Votre place dans la chaîne de valeur</translation>
    </message>
</context>
<context>
    <name>OwnAnswerPane</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>Donnez d’abord une réponse.</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Garder cette réponse</translation>
    </message>
</context>
<context>
    <name>Painting</name>
    <message>
        <source>Painting the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>PersonDesk</name>
    <message>
        <source>Agreements to look at</source>
        <translation>Accords à vérifier</translation>
    </message>
    <message>
        <source>All that is known of this person goes: from the records below, their history, the last round, what was received, and every backup. This cannot be undone, and a backup does not bring it back. Whoever receives your next workbook erases this person too.</source>
        <translation>Tout ce que l’on sait de cette personne disparaît : des fiches ci-dessous, de leur historique, de la dernière campagne, de ce qui a été reçu et de chaque sauvegarde. C’est définitif, et aucune sauvegarde ne le ramène. Qui reçoit votre prochain classeur efface aussi cette personne.</translation>
    </message>
    <message>
        <source>Ask again after {n} months</source>
        <translation>Redemander après {n} mois</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contact sans nom</translation>
    </message>
    <message>
        <source>Erase {name} everywhere and for ever?</source>
        <translation>Effacer {name} partout et définitivement ?</translation>
    </message>
    <message>
        <source>Erasing a person everywhere</source>
        <translation>Effacement d’une personne partout</translation>
    </message>
    <message>
        <source>Every agreement is complete and recent. Search for somebody above.</source>
        <translation>Tous les accords sont complets et récents. Recherchez une personne ci-dessus.</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Tout sur cette personne</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Manque : {what}</translation>
    </message>
    <message>
        <source>Nobody here has a name, e-mail or telephone like this.</source>
        <translation>Personne ici n’a un tel nom, courriel ou téléphone.</translation>
    </message>
    <message>
        <source>Old agreement</source>
        <translation>Accord ancien</translation>
    </message>
    <message>
        <source>Text (*.json)</source>
        <translation>Texte (*.json)</translation>
    </message>
    <message>
        <source>The person was erased everywhere, in the backups too.</source>
        <translation>La personne a été effacée partout, y compris dans les sauvegardes.</translation>
    </message>
    <message>
        <source>The same words still stand in other answers of {places}: change them where they are about this person.</source>
        <translation>Les mêmes mots figurent encore dans d’autres réponses de {places} : modifiez-les s’ils concernent cette personne.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>accord du {day}</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalité</translation>
    </message>
    <message>
        <source>this contact</source>
        <translation>ce contact</translation>
    </message>
    <message>
        <source>{file} tells everything that is kept of this person.</source>
        <translation>{file} contient tout ce qui est conservé sur cette personne.</translation>
    </message>
    <message>
        <source>{n} person found</source>
        <translation>{n} personne trouvée</translation>
    </message>
    <message>
        <source>{n} person is recorded</source>
        <translation>{n} personne est enregistrée</translation>
    </message>
    <message>
        <source>{n} persons are recorded</source>
        <translation>{n} personnes sont enregistrées</translation>
    </message>
    <message>
        <source>{n} persons found</source>
        <translation>{n} personnes trouvées</translation>
    </message>
    <message>
        <source>{title} · {question} “{said}”</source>
        <translation>{title} · {question} « {said} »</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>As a file…</source>
        <translation>En fichier…</translation>
    </message>
    <message>
        <source>Erase {name} everywhere</source>
        <translation>Effacer {name} partout</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Everything about {name} as a file</source>
        <translation>Tout sur {name} en fichier</translation>
    </message>
    <message>
        <source>Name, e-mail or telephone</source>
        <translation>Nom, courriel ou téléphone</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the contact {name}</source>
        <translation>Ouvrir le contact {name}</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Persons are recorded only as contacts, and leave this computer only with an agreement, its date and its purpose. Whoever asks to be forgotten is erased everywhere: in the records, their history, the last round, what was received, and all backups of this inventory.</source>
        <translation>Les personnes ne sont enregistrées que comme contacts, et ne quittent cet ordinateur qu’avec un accord, sa date et sa finalité. Qui demande à être oublié est effacé partout : dans les fiches, leur historique, la dernière campagne, ce qui a été reçu, et toutes les sauvegardes de cet inventaire.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>PreviewLines</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Everything in it is here already, from {file}. Nothing would change.</source>
        <translation>Tout son contenu est déjà ici, venu de {file}. Rien ne changerait.</translation>
    </message>
    <message>
        <source>Nothing changed yet. A backup is made first.</source>
        <translation>Rien n’est encore modifié. Une sauvegarde est faite avant.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Il n’y a rien de nouveau.</translation>
    </message>
    <message>
        <source>This is older than what is here: nothing in it is new, and newer answers stay.</source>
        <translation>C’est plus ancien que ce qui est ici : il n’y a rien de nouveau, et les réponses plus récentes restent.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>changed here too: both are kept</source>
        <translation>modifiée ici aussi : les deux sont gardées</translation>
    </message>
    <message>
        <source>edited outside the program</source>
        <translation>modifié hors du programme</translation>
    </message>
    <message>
        <source>new, {n} answer</source>
        <translation>nouvelle, {n} réponse</translation>
    </message>
    <message>
        <source>new, {n} answers</source>
        <translation>nouvelle, {n} réponses</translation>
    </message>
    <message>
        <source>questionnaire {version}</source>
        <translation>questionnaire {version}</translation>
    </message>
    <message>
        <source>questionnaire {version}, here {ours}</source>
        <translation>questionnaire {version}, ici {ours}</translation>
    </message>
    <message>
        <source>round {round}</source>
        <translation>campagne {round}</translation>
    </message>
    <message>
        <source>sent by {device}, made {when}</source>
        <translation>envoyé par {device}, fait {when}</translation>
    </message>
    <message>
        <source>the reply of {company} to its form of {when}</source>
        <translation>la réponse de {company} à son formulaire de {when}</translation>
    </message>
    <message>
        <source>was deleted there; it would be deleted here too</source>
        <translation>a été supprimée là-bas ; elle le serait ici aussi</translation>
    </message>
    <message>
        <source>was sent before, is not in this file. Nothing is deleted.</source>
        <translation>envoyée auparavant, absente de ce fichier. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation>{n} réponse</translation>
    </message>
    <message>
        <source>{n} answer is newer here and stays</source>
        <translation>{n} réponse plus récente ici, qui reste</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} réponses</translation>
    </message>
    <message>
        <source>{n} answers are newer here and stay</source>
        <translation>{n} réponses plus récentes ici, qui restent</translation>
    </message>
    <message>
        <source>{n} answers are still needed</source>
        <translation>{n} réponses encore nécessaires</translation>
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
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Sélectionnez d’abord une fiche.</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} est prêt.</translation>
    </message>
    <message>
        <source>{title} was printed.</source>
        <translation>{title} : impression faite.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>As a profile</source>
        <translation>En profil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Only what is answered</source>
        <translation>Seulement ce qui est répondu</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Pages à imprimer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The first {n} records are shown here; all of them are printed.</source>
        <translation>Les {n} premières fiches s’affichent ici ; toutes sont imprimées.</translation>
    </message>
    <message>
        <source>With its readiness</source>
        <translation>Avec sa préparation</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Avec données personnelles</translation>
    </message>
    <message>
        <source>against the median: not to pass on</source>
        <translation>face à la médiane : à ne pas transmettre</translation>
    </message>
    <message>
        <source>of people who agreed</source>
        <translation>des personnes qui ont donné leur accord</translation>
    </message>
    <message>
        <source>one page to hand over</source>
        <translation>une page à remettre</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} page</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pages</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>A box to tick.</source>
        <translation>Une case à cocher.</translation>
    </message>
    <message>
        <source>A day and a time of day.</source>
        <translation>Un jour et une heure.</translation>
    </message>
    <message>
        <source>A day, typed in any usual way or chosen in the calendar.</source>
        <translation>Un jour, saisi comme d’habitude ou choisi dans le calendrier.</translation>
    </message>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>Un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un nombre.</translation>
    </message>
    <message>
        <source>A record that is here already, or a new one.</source>
        <translation>Une fiche déjà présente, ou une nouvelle.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Un texte.</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translation>Une heure.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un nombre entier.</translation>
    </message>
    <message>
        <source>About a person: it leaves this computer only with that person’s consent.</source>
        <translation>Concerne une personne : ne quitte cet ordinateur qu’avec son accord.</translation>
    </message>
    <message>
        <source>Alt+= takes over last round’s answer.</source>
        <translation>Alt+= reprend la réponse de la dernière campagne.</translation>
    </message>
    <message>
        <source>Any of {n} choices.</source>
        <translation>Un ou plusieurs choix parmi {n}.</translation>
    </message>
    <message>
        <source>As a column of the table.</source>
        <translation>Comme colonne du tableau.</translation>
    </message>
    <message>
        <source>Asked because of</source>
        <translation>Posée à cause de</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Decides about: {questions}.</source>
        <translation>Décide de : {questions}.</translation>
    </message>
    <message>
        <source>Esc takes back what was typed, F4 offers “unknown”, “declined” and “does not apply”.</source>
        <translation>Échap annule la saisie, F4 propose « inconnu », « refus de répondre » et « sans objet ».</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Comment répondre</translation>
    </message>
    <message>
        <source>In the title of the record.</source>
        <translation>Dans le titre de la fiche.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Doit être</translation>
    </message>
    <message>
        <source>Needed before the record is complete.</source>
        <translation>Nécessaire pour que la fiche soit complète.</translation>
    </message>
    <message>
        <source>One of {n} choices.</source>
        <translation>Un choix parmi {n}.</translation>
    </message>
    <message>
        <source>One step of a scale.</source>
        <translation>Un degré d’une échelle.</translation>
    </message>
    <message>
        <source>Only to read.</source>
        <translation>Lecture seule.</translation>
    </message>
    <message>
        <source>The one choice, or none.</source>
        <translation>Le seul choix, ou aucun.</translation>
    </message>
    <message>
        <source>The one choice.</source>
        <translation>Le seul choix.</translation>
    </message>
    <message>
        <source>To find out whether two records are the same company.</source>
        <translation>Pour savoir si deux fiches sont la même entreprise.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où cela sert</translation>
    </message>
    <message>
        <source>Where several clusters tell of the same: {rule}.</source>
        <translation>Si plusieurs clusters décrivent la même : {rule}.</translation>
    </message>
    <message>
        <source>Worked out from other answers.</source>
        <translation>Calculée à partir d’autres réponses.</translation>
    </message>
    <message>
        <source>Works out: {questions}.</source>
        <translation>Sert à calculer : {questions}.</translation>
    </message>
    <message>
        <source>all answers together count</source>
        <translation>toutes les réponses comptent ensemble</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>every cluster keeps its own answer</source>
        <translation>chaque cluster garde sa réponse</translation>
    </message>
    <message>
        <source>the coordinator decides</source>
        <translation>le coordinateur tranche</translation>
    </message>
    <message>
        <source>the home cluster’s answer counts</source>
        <translation>la réponse du cluster d’origine compte</translation>
    </message>
    <message>
        <source>the largest answer counts</source>
        <translation>la plus grande réponse compte</translation>
    </message>
    <message>
        <source>the latest answer counts</source>
        <translation>la réponse la plus récente compte</translation>
    </message>
    <message>
        <source>the smallest answer counts</source>
        <translation>la plus petite réponse compte</translation>
    </message>
</context>
<context>
    <name>QuestionLabel</name>
    <message>
        <source>Unknown, declined, does not apply (F4)</source>
        <translation>Inconnu, refus de répondre, sans objet (F4)</translation>
    </message>
    <message>
        <source>What does this mean? (Shift+F1)</source>
        <translation>Qu’est-ce que cela signifie ? (Maj+F1)</translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation>{label}, obligatoire</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>An answer is needed</source>
        <translation>Une réponse est nécessaire</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>mistake in the file</source>
        <translation>erreur dans le fichier</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sans risque</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
</context>
<context>
    <name>QuestionnaireDesk</name>
    <message>
        <source>Changing the questionnaire</source>
        <translation>Changement du questionnaire</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.xlsm *.md);;All files (*)</source>
        <translation>Formulaires (*.xlsx *.xlsm *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Going back to the former questionnaire</source>
        <translation>Retour à l’ancien questionnaire</translation>
    </message>
    <message>
        <source>Load a new version</source>
        <translation>Charger une nouvelle version</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>The former version of the questionnaire is in use again.</source>
        <translation>L’ancienne version du questionnaire est de nouveau utilisée.</translation>
    </message>
    <message>
        <source>The new version of the questionnaire is in use.</source>
        <translation>La nouvelle version du questionnaire est utilisée.</translation>
    </message>
    <message>
        <source>Version {version} is in use.</source>
        <translation>La version {version} est utilisée.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireLines</name>
    <message>
        <source>Mend the mistakes in the file, save it and load it again. Nothing was changed.</source>
        <translation>Corrigez les erreurs dans le fichier, enregistrez-le et chargez-le de nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing changed yet. A backup is made first, and the change can be undone.</source>
        <translation>Rien n’est encore modifié. Une sauvegarde est faite avant, et le changement peut être annulé.</translation>
    </message>
    <message>
        <source>The refused changes would harm answers. Mend the file and load it again.</source>
        <translation>Les changements refusés abîmeraient des réponses. Corrigez le fichier et chargez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is the questionnaire in use. Nothing would change.</source>
        <translation>C’est le questionnaire utilisé. Rien ne changerait.</translation>
    </message>
    <message>
        <source>applied, {when}</source>
        <translation>appliqué, {when}</translation>
    </message>
    <message>
        <source>undone, {when}</source>
        <translation>annulé, {when}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation>{n} question</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} questions</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} fiche</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} fiches</translation>
    </message>
</context>
<context>
    <name>QuestionnairePage</name>
    <message>
        <source>All {n}</source>
        <translation>Tout ({n})</translation>
    </message>
    <message>
        <source>Apply the new version</source>
        <translation>Appliquer la nouvelle version</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Ne pas appliquer</translation>
    </message>
    <message>
        <source>Forms in use</source>
        <translation>Formulaires utilisés</translation>
    </message>
    <message>
        <source>Load a new version…</source>
        <translation>Charger une nouvelle version…</translation>
    </message>
    <message>
        <source>No new version in preview</source>
        <translation>Aucune nouvelle version en aperçu</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet. A backup is made first; the change can be undone.</source>
        <translation>Aperçu, rien n’est encore modifié. Une sauvegarde est faite avant ; le changement peut être annulé.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>The questionnaire is written in Excel, in the XLSForm format. Change a copy, and load it here.</source>
        <translation>Le questionnaire s’écrit dans Excel, au format XLSForm. Modifiez une copie, et chargez-la ici.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Annuler ce changement</translation>
    </message>
    <message>
        <source>What the new version would change</source>
        <translation>Ce que la nouvelle version changerait</translation>
    </message>
    <message>
        <source>You see what it means for the records before anything changes.</source>
        <translation>Vous voyez les conséquences pour les fiches avant tout changement.</translation>
    </message>
    <message>
        <source>{n} mistake</source>
        <translation>{n} erreur</translation>
    </message>
    <message>
        <source>{n} mistakes</source>
        <translation>{n} erreurs</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} refus</translation>
    </message>
    <message>
        <source>{n} remark</source>
        <translation>{n} remarque</translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation>{n} remarques</translation>
    </message>
    <message>
        <source>{n} safe</source>
        <translation>{n} sans risque</translation>
    </message>
    <message>
        <source>{n} to confirm</source>
        <translation>{n} à confirmer</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ReceivedLines</name>
    <message>
        <source>Imported: {when}.</source>
        <translation>Importé : {when}.</translation>
    </message>
    <message>
        <source>Undone: {when}. This is what it had changed.</source>
        <translation>Annulé : {when}. Voici ce qu’il avait modifié.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>new, {n} answer</source>
        <translation>nouvelle, {n} réponse</translation>
    </message>
    <message>
        <source>new, {n} answers</source>
        <translation>nouvelle, {n} réponses</translation>
    </message>
    <message>
        <source>sent by {device}, made {when}</source>
        <translation>envoyé par {device}, fait {when}</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>a été supprimée</translation>
    </message>
    <message>
        <source>{n} answer</source>
        <translation>{n} réponse</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} réponses</translation>
    </message>
    <message>
        <source>{n} record that was sent before was not in it; nothing was deleted.</source>
        <translation>{n} fiche envoyée auparavant n’y figurait pas ; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>{n} records that were sent before were not in it; nothing was deleted.</source>
        <translation>{n} fiches envoyées auparavant n’y figuraient pas ; rien n’a été supprimé.</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>The entry was removed.</source>
        <translation>L’entrée a été retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write mine all the same</source>
        <translation>Écrire la mienne quand même</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>{n} answer missing</source>
        <translation>{n} réponse manquante</translation>
    </message>
    <message>
        <source>{n} answers missing</source>
        <translation>{n} réponses manquantes</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} problème</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problèmes</translation>
    </message>
    <message>
        <source>{n} record deleted.</source>
        <translation>{n} fiche supprimée.</translation>
    </message>
    <message>
        <source>{n} records deleted.</source>
        <translation>{n} fiches supprimées.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>(no name yet)</source>
        <translation>(encore sans nom)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>manquantes : {n}</translation>
    </message>
    <message>
        <source>{n} of {count} answered</source>
        <translation>{n} réponses sur {count}</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} problème</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problèmes</translation>
    </message>
</context>
<context>
    <name>RecordTablePage</name>
    <message>
        <source>As usual: what fits</source>
        <translation>Par défaut : ce qui tient</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Enter opens, F2 edits what is selected, Ctrl V pastes from Excel, Ctrl D fills down.</source>
        <translation>Entrée ouvre, F2 modifie la sélection, Ctrl V colle depuis Excel, Ctrl D recopie vers le bas.</translation>
    </message>
    <message>
        <source>Look round with the demonstration</source>
        <translation>Découvrir avec la démonstration</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No record has these words or this state.</source>
        <translation>Aucune fiche n’a ces mots ou cet état.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour le moment</translation>
    </message>
    <message>
        <source>Search all text…</source>
        <translation>Rechercher dans tout…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>{n} incomplete</source>
        <translation>incomplètes : {n}</translation>
    </message>
    <message>
        <source>{n} record selected</source>
        <translation>{n} fiche sélectionnée</translation>
    </message>
    <message>
        <source>{n} records selected</source>
        <translation>{n} fiches sélectionnées</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
</context>
<context>
    <name>RecordTrail</name>
    <message>
        <source>Back to “{title}”</source>
        <translation>Retour à « {title} »</translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Fiches derrière le chiffre</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} fiche</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} fiches</translation>
    </message>
</context>
<context>
    <name>RepeatView</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>Entrée {n}</translation>
    </message>
    <message>
        <source>Tab in the last field adds one</source>
        <translation>Tab dans le dernier champ en ajoute une</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Catalogue of strengths</source>
        <translation>Catalogue des points forts</translation>
    </message>
    <message>
        <source>Making the catalogue</source>
        <translation>Préparation du catalogue</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Préparation du rapport</translation>
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
        <translation>{file} et {workbook} sont prêts.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>An answer has changed since you said: {verdict}. Does it still hold?</source>
        <translation>Une réponse a changé depuis que vous avez dit : {verdict}. Est-ce toujours valable ?</translation>
    </message>
    <message>
        <source>Are these {n} one and the same?</source>
        <translation>Ces {n} fiches n’en font-elles qu’une ?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>En choisir une</translation>
    </message>
    <message>
        <source>Is this one and the same?</source>
        <translation>Est-ce une seule et même fiche ?</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Kept: {value}</source>
        <translation>Retenu : {value}</translation>
    </message>
    <message>
        <source>Likely, {score}</source>
        <translation>Probable, {score}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>These were merged. Is that right?</source>
        <translation>Ces fiches ont été fusionnées. Est-ce juste ?</translation>
    </message>
    <message>
        <source>This could not be taken over</source>
        <translation>Ceci n’a pas pu être repris</translation>
    </message>
    <message>
        <source>Very likely, {score}</source>
        <translation>Très probable, {score}</translation>
    </message>
    <message>
        <source>Weak likeness, {score}</source>
        <translation>Faible ressemblance, {score}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Which answer is right?</source>
        <translation>Quelle réponse est la bonne ?</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>already merged</source>
        <translation>déjà fusionnées</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>les deux ensemble</translation>
    </message>
    <message>
        <source>changed since it was decided</source>
        <translation>modifiée depuis la décision</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>tranché</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différentes</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>chacun la sienne</translation>
    </message>
    <message>
        <source>home cluster</source>
        <translation>cluster d’origine</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non donnée</translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>doublon possible</translation>
    </message>
    <message>
        <source>the highest</source>
        <translation>la plus haute</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>la plus récente</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>la plus basse</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>la seule</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>{n} answer differs</source>
        <translation>{n} réponse diffère</translation>
    </message>
    <message>
        <source>{n} answers differ</source>
        <translation>{n} réponses diffèrent</translation>
    </message>
    <message>
        <source>{n} possible duplicates</source>
        <translation>{n} doublons possibles</translation>
    </message>
    <message>
        <source>{n} problem in a workbook</source>
        <translation>{n} problème dans un classeur</translation>
    </message>
    <message>
        <source>{n} problems in a workbook</source>
        <translation>{n} problèmes dans un classeur</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Décisions (*.json)</translation>
    </message>
    <message>
        <source>Take over decisions</source>
        <translation>Reprendre des décisions</translation>
    </message>
    <message>
        <source>Taking over {file}</source>
        <translation>Reprise de {file}</translation>
    </message>
    <message>
        <source>The last decision was taken back.</source>
        <translation>La dernière décision a été retirée.</translation>
    </message>
    <message>
        <source>{n} case is open</source>
        <translation>{n} cas ouvert</translation>
    </message>
    <message>
        <source>{n} cases are open</source>
        <translation>{n} cas ouverts</translation>
    </message>
    <message>
        <source>{n} decision was taken over.</source>
        <translation>{n} décision a été reprise.</translation>
    </message>
    <message>
        <source>{n} decisions were taken over.</source>
        <translation>{n} décisions ont été reprises.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All is decided</source>
        <translation>Tout est tranché</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Choose a case on the left to look at it again. Ctrl+Z takes the last decision back.</source>
        <translation>Choisissez un cas à gauche pour le revoir. Ctrl+Z retire la dernière décision.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranchés</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à trancher</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Arbitrage</translation>
    </message>
    <message>
        <source>The sides of the case</source>
        <translation>Les côtés du cas</translation>
    </message>
    <message>
        <source>What the workbooks leave open comes here: answers that disagree, and possible duplicates.</source>
        <translation>Ce que les classeurs laissent ouvert arrive ici : réponses contradictoires et doublons possibles.</translation>
    </message>
    <message>
        <source>Where the answer in focus comes from</source>
        <translation>D’où vient la réponse active</translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <translation>{done} sur {all} tranchés</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Take over {n} answer of the last round</source>
        <translation>Reprendre {n} réponse de la dernière campagne</translation>
    </message>
    <message>
        <source>Take over {n} answers of the last round</source>
        <translation>Reprendre {n} réponses de la dernière campagne</translation>
    </message>
</context>
<context>
    <name>SendingDesk</name>
    <message>
        <source>A folder for the starters of all clusters</source>
        <translation>Un dossier pour les classeurs de départ de tous les clusters</translation>
    </message>
    <message>
        <source>A password for the workbook. Tell it by telephone, not in the same e-mail.</source>
        <translation>Un mot de passe pour le classeur. Donnez-le par téléphone, pas dans le même courriel.</translation>
    </message>
    <message>
        <source>Consolidated workbook</source>
        <translation>Classeur consolidé</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Décisions (*.json)</translation>
    </message>
    <message>
        <source>Export with a password</source>
        <translation>Exporter avec mot de passe</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Exporter le classeur</translation>
    </message>
    <message>
        <source>For which cluster?</source>
        <translation>Pour quel cluster ?</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>Enregistrer sous {file}</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Send back with remarks</source>
        <translation>Renvoyer avec remarques</translation>
    </message>
    <message>
        <source>Starter workbook</source>
        <translation>Classeur de départ</translation>
    </message>
    <message>
        <source>The consolidated workbook</source>
        <translation>Le classeur consolidé</translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>Le même mot de passe encore une fois.</translation>
    </message>
    <message>
        <source>The starter of one cluster</source>
        <translation>Le classeur de départ d’un cluster</translation>
    </message>
    <message>
        <source>The starters of all clusters</source>
        <translation>Les classeurs de départ de tous les clusters</translation>
    </message>
    <message>
        <source>The two passwords differ: nothing was exported.</source>
        <translation>Les deux mots de passe diffèrent : rien n’a été exporté.</translation>
    </message>
    <message>
        <source>The workbook to send</source>
        <translation>Le classeur à envoyer</translation>
    </message>
    <message>
        <source>The workbook to send, without personal data</source>
        <translation>Le classeur à envoyer, sans données personnelles</translation>
    </message>
    <message>
        <source>What is to be written behind a password?</source>
        <translation>Que faut-il écrire sous mot de passe ?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the starters</source>
        <translation>Écriture des classeurs de départ</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} est prêt.</translation>
    </message>
    <message>
        <source>{file} is ready: {decisions}.</source>
        <translation>{file} est prêt : {decisions}.</translation>
    </message>
    <message>
        <source>{file} is ready: {problems} and {corrections} are marked in it.</source>
        <translation>{file} est prêt ; y sont repérés : {problems} et {corrections}.</translation>
    </message>
    <message>
        <source>{file} is ready: {records}.</source>
        <translation>{file} est prêt : {records}.</translation>
    </message>
    <message>
        <source>{n} answer stayed here.</source>
        <translation>{n} réponse est restée ici.</translation>
    </message>
    <message>
        <source>{n} answers stayed here.</source>
        <translation>{n} réponses sont restées ici.</translation>
    </message>
    <message>
        <source>{n} correction</source>
        <translation>{n} correction</translation>
    </message>
    <message>
        <source>{n} corrections</source>
        <translation>{n} corrections</translation>
    </message>
    <message>
        <source>{n} decision</source>
        <translation>{n} décision</translation>
    </message>
    <message>
        <source>{n} decisions</source>
        <translation>{n} décisions</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} problème</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problèmes</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} fiche</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} fiches</translation>
    </message>
    <message>
        <source>{n} starter lies</source>
        <translation>{n} classeur de départ</translation>
    </message>
    <message>
        <source>{n} starters lie</source>
        <translation>{n} classeurs de départ</translation>
    </message>
    <message>
        <source>{starters} in {folder}: send each cluster its own.</source>
        <translation>{starters} dans {folder} : envoyez à chaque cluster le sien.</translation>
    </message>
</context>
<context>
    <name>ServerDesk</name>
    <message>
        <source>This computer's key ring did not take the password.</source>
        <translation>Le trousseau de clés de cet ordinateur n’a pas accepté le mot de passe.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Its name, and its port where that is another than 5432: db.alliance.example:5433</source>
        <translation>Son nom, et son port s’il diffère de 5432 : db.alliance.example:5433</translation>
    </message>
    <message>
        <source>Make the coordinator's inventory there</source>
        <translation>Y créer l’inventaire du coordinateur</translation>
    </message>
    <message>
        <source>Name the server, the database and yourself.</source>
        <translation>Indiquez le serveur, la base de données et votre nom.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open from a server</source>
        <translation>Ouvrir depuis un serveur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Remember in this computer's key ring</source>
        <translation>Retenir dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The program does not save it. Leave it empty where this computer has it: in its key ring, PostgreSQL's password file or PGPASSWORD.</source>
        <translation>Le programme ne l’enregistre pas. Laissez vide si cet ordinateur l’a déjà : dans son trousseau de clés, le fichier de mots de passe de PostgreSQL ou PGPASSWORD.</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Attente du serveur</translation>
    </message>
    <message>
        <source>Waiting for the server of {name} to answer…</source>
        <translation>En attente de la réponse du serveur de {name}…</translation>
    </message>
    <message>
        <source>Where several coordinators work on one inventory, it lies in a PostgreSQL database. Its administrator tells you what to write here.</source>
        <translation>Quand plusieurs coordinateurs travaillent sur un même inventaire, il se trouve dans une base PostgreSQL. Son administrateur vous dit quoi écrire ici.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Votre nom là-bas</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of workbooks, reports and printed pages</source>
        <translation>Langue des classeurs, rapports et pages imprimées</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Persons and agreements</source>
        <translation>Personnes et accords</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This inventory and this program</source>
        <translation>Cet inventaire et ce programme</translation>
    </message>
    <message>
        <source>Who is recorded here, whose agreement is old or incomplete, and how somebody is erased.</source>
        <translation>Qui est enregistré ici, quels accords sont anciens ou incomplets, et comment effacer une personne.</translation>
    </message>
    <message>
        <source>follows the desktop's light or dark</source>
        <translation>suit le mode clair ou sombre du bureau</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce volet</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Missing for “complete”</source>
        <translation>Manque pour « complète »</translation>
    </message>
    <message>
        <source>No change yet.</source>
        <translation>Aucune modification.</translation>
    </message>
    <message>
        <source>Nothing is wrong or missing.</source>
        <translation>Rien ne manque ni n’est faux.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved {time}</source>
        <translation>Tout est enregistré {time}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avancement de l’opération</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>a record without a title</source>
        <translation>une fiche sans titre</translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Applied, {n} issue</source>
        <translation>Appliqué, {n} point à voir</translation>
    </message>
    <message>
        <source>Applied, {n} issues</source>
        <translation>Appliqué, {n} points à voir</translation>
    </message>
    <message>
        <source>Applied, {n} left out</source>
        <translation>Appliqué, {n} hors import</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Missing, sent in round {round}</source>
        <translation>Manquant, envoyé à la campagne {round}</translation>
    </message>
    <message>
        <source>Older than what is here</source>
        <translation>Plus ancien que l’existant</translation>
    </message>
    <message>
        <source>Preview, not applied</source>
        <translation>Aperçu, non appliqué</translation>
    </message>
    <message>
        <source>Received, not applied</source>
        <translation>Reçu, non appliqué</translation>
    </message>
    <message>
        <source>Round {round}: {sent} of {all} clusters have answered, {done} complete.</source>
        <translation>Campagne {round} – clusters ayant répondu : {sent} sur {all}, complets : {done}.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>left out, nothing of it is imported</source>
        <translation>laissée de côté, rien n’en est importé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>{n} issue</source>
        <translation>{n} point à voir</translation>
    </message>
    <message>
        <source>{n} issues</source>
        <translation>{n} points à voir</translation>
    </message>
</context>
<context>
    <name>SubmissionsPage</name>
    <message>
        <source>All {n}</source>
        <translation>Tout ({n})</translation>
    </message>
    <message>
        <source>Apply all {n} files</source>
        <translation>Appliquer les {n} fichiers</translation>
    </message>
    <message>
        <source>Apply {n} record</source>
        <translation>Appliquer {n} fiche</translation>
    </message>
    <message>
        <source>Apply {n} records</source>
        <translation>Appliquer {n} fiches</translation>
    </message>
    <message>
        <source>Choose a workbook on the left to see what it changed, or import one.</source>
        <translation>Choisissez un classeur à gauche pour voir ce qu’il a changé, ou importez un classeur.</translation>
    </message>
    <message>
        <source>Count it as received</source>
        <translation>Le compter comme reçu</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Drop workbooks anywhere in this window</source>
        <translation>Déposez des classeurs n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Import workbooks…</source>
        <translation>Importer des classeurs…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>No workbook chosen</source>
        <translation>Aucun classeur choisi</translation>
    </message>
    <message>
        <source>No workbooks yet</source>
        <translation>Pas encore de classeurs</translation>
    </message>
    <message>
        <source>Preview, nothing changed yet. A backup is made first; the whole file can be undone.</source>
        <translation>Aperçu, rien n’est encore modifié. Une sauvegarde est faite avant ; le fichier entier peut être annulé.</translation>
    </message>
    <message>
        <source>Send back with remarks…</source>
        <translation>Renvoyer avec remarques…</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>The clusters' workbooks belong here. Drop them anywhere on this window, several at once.</source>
        <translation>Les classeurs des clusters se rangent ici. Déposez-les n’importe où sur cette fenêtre, plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>What the workbook would change</source>
        <translation>Ce que le classeur changerait</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Classeurs</translation>
    </message>
    <message>
        <source>Workbooks that you import belong here. Drop one anywhere on this window.</source>
        <translation>Les classeurs que vous importez se rangent ici. Déposez-en un n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>ajoutées : {n}</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>modifiées : {n}</translation>
    </message>
    <message>
        <source>{n} deleted</source>
        <translation>supprimées : {n}</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} fichier</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} fichiers</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>absentes : {n}</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} problème</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problèmes</translation>
    </message>
    <message>
        <source>{n} same</source>
        <translation>identiques : {n}</translation>
    </message>
</context>
<context>
    <name>TableDesk</name>
    <message>
        <source>All of it is there already. Nothing changed.</source>
        <translation>Tout y est déjà. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Examen de ce qui changerait</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Select the cells that are to be filled, with the first of them on top.</source>
        <translation>Sélectionnez les cellules à remplir, la première en haut.</translation>
    </message>
    <message>
        <source>There are only headings on the clipboard.</source>
        <translation>Le presse-papiers ne contient que des en-têtes.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{n} record changed.</source>
        <translation>{n} fiche modifiée.</translation>
    </message>
    <message>
        <source>{n} records changed.</source>
        <translation>{n} fiches modifiées.</translation>
    </message>
    <message>
        <source>{n} row copied.</source>
        <translation>{n} ligne copiée.</translation>
    </message>
    <message>
        <source>{n} rows copied.</source>
        <translation>{n} lignes copiées.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Sorry, the program made a mistake and stopped this. What was saved before is safe.</source>
        <translation>Désolé, le programme a fait une erreur et s’est interrompu. Ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>Les détails sont dans {file}.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>UndoDesk</name>
    <message>
        <source>Doing it again</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Rétabli : {step}.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir : {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler : {step}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Annulé : {step}.</translation>
    </message>
    <message>
        <source>{n} step</source>
        <translation>{n} étape</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} étapes</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{day} (no. {n})</source>
        <translation>{day} (n° {n})</translation>
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
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Arbitrage</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Campagne {round}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de réglages</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Cette copie</translation>
    </message>
    <message>
        <source>questionnaire {version}</source>
        <translation>questionnaire {version}</translation>
    </message>
</context>
</TS>
