<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI" sourcelanguage="en_GB">
 <context>
  <name>About</name>
  <message>
   <source>Version {version}</source>
   <translation>Version {version}</translation>
  </message>
 </context>
 <context>
  <name>AboutDialog</name>
  <message>
   <source>About Soteplan</source>
   <translation>Om Soteplan</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Stäng</translation>
  </message>
  <message>
   <source>Licence: European Union Public Licence 1.2 (EUPL-1.2).</source>
   <translation>Licens: European Union Public Licence 1.2 (EUPL-1.2).</translation>
  </message>
  <message>
   <source>Plans for public health and social care change programmes: goals, schedule, budget and risks, linked in one file.</source>
   <translation>Planer för förändringsprogram inom den offentliga social- och hälsovården: mål, tidsplan, budget och risker, kopplade till varandra i en enda fil.</translation>
  </message>
  <message>
   <source>Soteplan</source>
   <translation>Soteplan</translation>
  </message>
  <message>
   <source>Typeface Source Sans 3 (SIL Open Font License 1.1). Icons by Lucide (ISC licence). Built with Qt for Python (LGPL), SQLite (public domain), ReportLab (BSD) and PyQtGraph (MIT).</source>
   <translation>Typsnitt Source Sans 3 (SIL Open Font License 1.1). Ikoner från Lucide (ISC-licens). Byggt med Qt for Python (LGPL), SQLite (fritt, public domain), ReportLab (BSD) och PyQtGraph (MIT).</translation>
  </message>
 </context>
 <context>
  <name>ActualsPage</name>
  <message>
   <source>Actuals and forecast by month</source>
   <translation>Utfall och prognos per månad</translation>
  </message>
  <message>
   <source>Actuals are typed until</source>
   <translation>Utfall skrivs till och med</translation>
  </message>
  <message>
   <source>Add a work input</source>
   <translation>Lägg till en arbetsinsats</translation>
  </message>
  <message>
   <source>All costs</source>
   <translation>Utgifter totalt</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Budget {year}</source>
   <translation>Budget {year}</translation>
  </message>
  <message>
   <source>By {date} the plan has {due}, and by time alone {even}: {pace}.</source>
   <translation>Till {date} har planen {due}, och enbart efter tiden {even}: {pace}.</translation>
  </message>
  <message>
   <source>Cost category, €</source>
   <translation>Kostnadsslag, €</translation>
  </message>
  <message>
   <source>Cost, €</source>
   <translation>Kostnad, €</translation>
  </message>
  <message>
   <source>Go to the budget</source>
   <translation>Gå till budgeten</translation>
  </message>
  <message>
   <source>In the budget</source>
   <translation>I budgeten</translation>
  </message>
  <message>
   <source>Ledgers taken in</source>
   <translation>Intagen bokföring</translation>
  </message>
  <message>
   <source>Ledger…</source>
   <translation>Bokföring…</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Kvar</translation>
  </message>
  <message>
   <source>Left in all</source>
   <translation>Kvar tot.</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Månader</translation>
  </message>
  <message>
   <source>New work input</source>
   <translation>Ny arbetsinsats</translation>
  </message>
  <message>
   <source>Pace against the plan</source>
   <translation>Takt mot planen</translation>
  </message>
  <message>
   <source>Pace by work package and by grant</source>
   <translation>Takt per åtgärdshelhet och bidrag</translation>
  </message>
  <message>
   <source>Package</source>
   <translation>Helhet</translation>
  </message>
  <message>
   <source>Packages and grants</source>
   <translation>Helheter och bidrag</translation>
  </message>
  <message>
   <source>Pay, €/month</source>
   <translation>Lön, €/mån.</translation>
  </message>
  <message>
   <source>Person-months</source>
   <translation>Pers.månader</translation>
  </message>
  <message>
   <source>Plan by {date}</source>
   <translation>Plan {date}</translation>
  </message>
  <message>
   <source>Sum, €</source>
   <translation>Summa, €</translation>
  </message>
  <message>
   <source>Take in a ledger…</source>
   <translation>Ta in bokföring…</translation>
  </message>
  <message>
   <source>This is where the costs go month by month. They need the categories of the budget.</source>
   <translation>Här kommer kostnaderna månad för månad. De behöver budgetens kostnadsslag.</translation>
  </message>
  <message>
   <source>This is where the ledgers stand that were taken in. Export the entries of the project from the accounts as CSV or Excel, and take the file in: its columns are found, and remembered.</source>
   <translation>Här finns de bokföringsrapporter som tagits in. Exportera projektets händelser ur bokföringen som CSV eller Excel och ta in filen: kolumnerna hittas och kommer att kännas igen.</translation>
  </message>
  <message>
   <source>This is where the work of the project goes: person-months, monthly pay and side costs, by year. What they cost goes into the budget at a press.</source>
   <translation>Här kommer projektets arbete: personmånader, månadslön och bikostnader per år. Kostnaden går till budgeten med ett tryck.</translation>
  </message>
  <message>
   <source>To the budget</source>
   <translation>Till budgeten</translation>
  </message>
  <message>
   <source>Type or paste amounts. Months after the actuals take the forecast, set in italics.</source>
   <translation>Skriv eller klistra in belopp. Månader efter utfallet tar prognosen, som står i kursiv.</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Använt</translation>
  </message>
  <message>
   <source>Used in all</source>
   <translation>Använt tot.</translation>
  </message>
  <message>
   <source>Used, %</source>
   <translation>Andel, %</translation>
  </message>
  <message>
   <source>With the forecast</source>
   <translation>Inkl. prognos</translation>
  </message>
  <message>
   <source>Work inputs</source>
   <translation>Arbetsinsatser</translation>
  </message>
  <message>
   <source>Work packages and grants, €</source>
   <translation>Åtgärdshelheter och bidrag, €</translation>
  </message>
  <message>
   <source>Write what the selected work costs into its budget cell, with its arithmetic</source>
   <translation>Skriv vad det valda arbetet kostar i dess budgetcell, med räkneformeln</translation>
  </message>
  <message>
   <source>Year shown</source>
   <translation>Visat år</translation>
  </message>
  <message>
   <source>ahead of the plan</source>
   <translation>före planen</translation>
  </message>
  <message numerus="yes">
   <source>and %n row(s) more</source>
   <translation>
    <numerusform>och %n rad till</numerusform>
    <numerusform>och %n rader till</numerusform>
   </translation>
  </message>
  <message>
   <source>as planned</source>
   <translation>enligt planen</translation>
  </message>
  <message>
   <source>behind the plan</source>
   <translation>efter planen</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>prognos</translation>
  </message>
  <message>
   <source>in all: {sum}</source>
   <translation>totalt: {sum}</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ingen</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>inte än</translation>
  </message>
  <message>
   <source>over the budget</source>
   <translation>över budgeten</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>inskrivet</translation>
  </message>
  <message>
   <source>{months} person-months, {cost}</source>
   <translation>{months} personmånader, {cost}</translation>
  </message>
  <message>
   <source>{title}: used {used} of {budget} ({share}), left {left}; with the forecast {expected}, to spare {spare}.</source>
   <translation>{title}: använt {used} av {budget} ({share}), kvar {left}; med prognosen {expected}, till övers {spare}.</translation>
  </message>
 </context>
 <context>
  <name>Ask</name>
  <message>
   <source>Delete</source>
   <translation>Radera</translation>
  </message>
  <message numerus="yes">
   <source>Delete %n row(s)?</source>
   <translation>
    <numerusform>Radera %n rad?</numerusform>
    <numerusform>Radera %n rader?</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete “{title}”?</source>
   <translation>Radera ”{title}”?</translation>
  </message>
  <message>
   <source>Deleted with it:</source>
   <translation>Samtidigt raderas:</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behåll</translation>
  </message>
  <message>
   <source>These stay but lose the link:</source>
   <translation>Dessa blir kvar men förlorar kopplingen:</translation>
  </message>
  <message numerus="yes">
   <source>{names} and %n more</source>
   <translation>
    <numerusform>{names} och %n till</numerusform>
    <numerusform>{names} och %n till</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BudgetTab</name>
  <message numerus="yes">
   <source>%n row(s) of the plan</source>
   <translation>
    <numerusform>%n rad i planen</numerusform>
    <numerusform>%n rader i planen</numerusform>
   </translation>
  </message>
  <message>
   <source>, with a comment</source>
   <translation>, med kommentar</translation>
  </message>
  <message>
   <source>A</source>
   <translation>U</translation>
  </message>
  <message>
   <source>Actuals</source>
   <translation>Utfall</translation>
  </message>
  <message>
   <source>Actuals and forecast</source>
   <translation>Utfall och prognos</translation>
  </message>
  <message>
   <source>Add a row</source>
   <translation>Lägg till en rad</translation>
  </message>
  <message>
   <source>Add an earmarked share</source>
   <translation>Lägg till andel (varav)</translation>
  </message>
  <message>
   <source>All that serve the goal</source>
   <translation>Alla som främjar målet</translation>
  </message>
  <message>
   <source>All the money of the plan is shown here, not only that of the goal: costs and claims have none.</source>
   <translation>Här visas hela planens pengar, inte bara målets: utfall och betalningar bokförs inte per mål.</translation>
  </message>
  <message>
   <source>All the money of {package}, which may serve other goals too: {some} of its {all} actions serve this one.</source>
   <translation>Alla pengar för {package}, som kan främja även andra mål: {some} av {all} åtgärder främjar det här.</translation>
  </message>
  <message>
   <source>All work packages</source>
   <translation>Alla åtgärdshelheter</translation>
  </message>
  <message>
   <source>All years</source>
   <translation>Alla år</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Budget in the form of the state grant</source>
   <translation>Budget i form av blanketten för statsunderstöd</translation>
  </message>
  <message>
   <source>By grant</source>
   <translation>Understöd</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>Månader</translation>
  </message>
  <message>
   <source>By package</source>
   <translation>Åtgärdshelheter</translation>
  </message>
  <message>
   <source>Categories × packages</source>
   <translation>Kostnadsslag × helheter</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>Diagram</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>Diagram</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>Utbetalningar</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopiera</translation>
  </message>
  <message>
   <source>Cost categories and funding by year. Type amounts or sums such as =2*4500.</source>
   <translation>Kostnadsslag och finansiering per år. Skriv belopp eller uträkningar, till exempel =2*4500.</translation>
  </message>
  <message>
   <source>Cost category, €</source>
   <translation>Kostnadsslag, €</translation>
  </message>
  <message>
   <source>Costs by year</source>
   <translation>Utgifter per år</translation>
  </message>
  <message>
   <source>Costs by year: {totals}</source>
   <translation>Utgifter per år: {totals}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Radera</translation>
  </message>
  <message>
   <source>Effects</source>
   <translation>Effekter</translation>
  </message>
  <message>
   <source>Expert services</source>
   <translation>Experttjänster</translation>
  </message>
  <message>
   <source>F</source>
   <translation>P</translation>
  </message>
  <message>
   <source>Fill down</source>
   <translation>Fyll nedåt</translation>
  </message>
  <message>
   <source>Fill right</source>
   <translation>Fyll åt höger</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>Prognos</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Blankett</translation>
  </message>
  <message>
   <source>Grant, €</source>
   <translation>Understöd, €</translation>
  </message>
  <message>
   <source>How the number is made</source>
   <translation>Vad talet består av</translation>
  </message>
  <message>
   <source>Indent</source>
   <translation>Dra in</translation>
  </message>
  <message>
   <source>Intangible assets</source>
   <translation>Immateriella tillgångar</translation>
  </message>
  <message>
   <source>Investments</source>
   <translation>Investeringsutgifter</translation>
  </message>
  <message>
   <source>Lay out the form</source>
   <translation>Lägg till blankettens kostnadsslag</translation>
  </message>
  <message>
   <source>Lines shown</source>
   <translation>Rader som visas</translation>
  </message>
  <message>
   <source>Machinery and equipment</source>
   <translation>Maskiner och inventarier</translation>
  </message>
  <message>
   <source>Materials, supplies and goods</source>
   <translation>Material, förnödenheter och varor</translation>
  </message>
  <message>
   <source>New grant</source>
   <translation>Nytt understöd</translation>
  </message>
  <message>
   <source>No work package serves the goal yet: there is no money to show for it.</source>
   <translation>Ingen åtgärdshelhet främjar målet ännu, så det finns inga pengar att visa för det.</translation>
  </message>
  <message>
   <source>Other costs</source>
   <translation>Övriga utgifter</translation>
  </message>
  <message>
   <source>Other investments</source>
   <translation>Övriga investeringsutgifter</translation>
  </message>
  <message>
   <source>Other purchased services</source>
   <translation>Övriga köpta tjänster</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Övriga</translation>
  </message>
  <message>
   <source>Outdent</source>
   <translation>Dra ut</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Klistra in</translation>
  </message>
  <message>
   <source>Plan by the schedule</source>
   <translation>Plan enligt tidtabellen</translation>
  </message>
  <message>
   <source>Purchased services</source>
   <translation>Köp av tjänster</translation>
  </message>
  <message>
   <source>Reconciliation</source>
   <translation>Avstämning</translation>
  </message>
  <message>
   <source>Rents</source>
   <translation>Hyror</translation>
  </message>
  <message>
   <source>Staff costs</source>
   <translation>Personalutgifter</translation>
  </message>
  <message>
   <source>Staff employed for the project</source>
   <translation>Personal som anställs för projektet</translation>
  </message>
  <message>
   <source>Sums of the work packages that serve (so many of their actions do): {packages}.</source>
   <translation>Summor för de åtgärdshelheter som främjar målet (inom parentes så många åtgärder som gör det): {packages}.</translation>
  </message>
  <message>
   <source>This is where the budget goes, by cost category and year, and below it who pays. Begin with the categories of the state-grant form; you can change every one of them.</source>
   <translation>Här kommer budgeten per kostnadsslag och år, och under den finansieringen. Börja med kostnadsslagen i blanketten för statsunderstöd: du kan ändra vart och ett av dem.</translation>
  </message>
  <message>
   <source>To edit amounts, choose one work package above.</source>
   <translation>Belopp ändras genom att välja en åtgärdshelhet ovan.</translation>
  </message>
  <message>
   <source>Training services</source>
   <translation>Utbildningstjänster</translation>
  </message>
  <message>
   <source>Transfer of work input</source>
   <translation>Överföring av arbetsinsats</translation>
  </message>
  <message>
   <source>Travel and accommodation</source>
   <translation>Rese- och inkvarteringskostnader</translation>
  </message>
  <message>
   <source>What is added up</source>
   <translation>Vad som räknas ihop</translation>
  </message>
  <message>
   <source>What the amount rests on. Enter keeps, Esc leaves it</source>
   <translation>Vad beloppet grundar sig på. Enter sparar, Esc lämnar det</translation>
  </message>
  <message>
   <source>Whose amount</source>
   <translation>Vems belopp</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Utan</translation>
  </message>
  <message>
   <source>Without a grant</source>
   <translation>Utan understöd</translation>
  </message>
  <message>
   <source>Without a work package</source>
   <translation>Utan åtgärdshelhet</translation>
  </message>
  <message>
   <source>Work package, €</source>
   <translation>Åtgärdshelhet, €</translation>
  </message>
  <message>
   <source>Year shown</source>
   <translation>Året som visas</translation>
  </message>
  <message>
   <source>actual</source>
   <translation>utfall</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>och %n till</numerusform>
    <numerusform>och %n till</numerusform>
   </translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>prognos</translation>
  </message>
  <message>
   <source>of the eligible costs</source>
   <translation>andel av de understödsberättigade kostnaderna</translation>
  </message>
  <message>
   <source>without a grant</source>
   <translation>utan understöd</translation>
  </message>
  <message>
   <source>without a work package</source>
   <translation>utan åtgärdshelhet</translation>
  </message>
  <message>
   <source>without a year</source>
   <translation>utan år</translation>
  </message>
  <message>
   <source>{package} ({some}/{all})</source>
   <translation>{package} ({some}/{all})</translation>
  </message>
  <message>
   <source>{rows} · as they came with the plan</source>
   <translation>{rows} · som de kom med planen</translation>
  </message>
  <message>
   <source>{rows} · last changed {when}</source>
   <translation>{rows} · senast ändrat {when}</translation>
  </message>
  <message>
   <source>{rows} · last changed {when} by {author}</source>
   <translation>{rows} · senast ändrat {when} av {author}</translation>
  </message>
  <message>
   <source>{sum} of the budget is left out.</source>
   <translation>{sum} av budgeten är utanför.</translation>
  </message>
 </context>
 <context>
  <name>BudgetWorkbook</name>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>%n ändring</numerusform>
    <numerusform>%n ändringar</numerusform>
   </translation>
  </message>
  <message>
   <source>After, €</source>
   <translation>Efter, €</translation>
  </message>
  <message>
   <source>Before, €</source>
   <translation>Före, €</translation>
  </message>
  <message>
   <source>Budget from a workbook</source>
   <translation>Budgeten från en arbetsbok</translation>
  </message>
  <message>
   <source>Change, €</source>
   <translation>Ändring, €</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Ändrad</translation>
  </message>
  <message>
   <source>Excel workbooks</source>
   <translation>Excel-arbetsböcker</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Hur</translation>
  </message>
  <message>
   <source>In the plan too</source>
   <translation>Också i planen</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Flyttad</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Ny</translation>
  </message>
  <message>
   <source>Shared by its lines</source>
   <translation>Fördelas på raderna</translation>
  </message>
  <message>
   <source>Taken out</source>
   <translation>Borttagen</translation>
  </message>
  <message>
   <source>The workbook has nothing otherwise than the plan.</source>
   <translation>Arbetsboken har ingenting annorlunda än planen.</translation>
  </message>
  <message>
   <source>The workbook was not read</source>
   <translation>Arbetsboken lästes inte</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Vad</translation>
  </message>
  <message>
   <source>What the workbook has otherwise than the plan</source>
   <translation>Vad arbetsboken har annorlunda än planen</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Var</translation>
  </message>
  <message numerus="yes">
   <source>and %n cell(s) more are not read</source>
   <translation>
    <numerusform>och %n cell till läses inte</numerusform>
    <numerusform>och %n celler till läses inte</numerusform>
   </translation>
  </message>
  <message>
   <source>budget {change}</source>
   <translation>budgeten {change}</translation>
  </message>
  <message>
   <source>has an amount but no name</source>
   <translation>har ett belopp men inget namn</translation>
  </message>
  <message>
   <source>is a formula without a result: open the file in Excel and save it</source>
   <translation>är en formel utan resultat: öppna filen i Excel och spara den</translation>
  </message>
  <message>
   <source>is damaged in the file: what stood there cannot be told</source>
   <translation>är skadad i filen: vad som stod där går inte att läsa</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>saknas</translation>
  </message>
  <message>
   <source>is no name in the plan</source>
   <translation>är inget namn i planen</translation>
  </message>
  <message>
   <source>is no year from 1900 to 2200, so the amounts under it are not read</source>
   <translation>är inget år mellan 1900 och 2200, så beloppen under det läses inte</translation>
  </message>
  <message>
   <source>is not an amount of money</source>
   <translation>är inte ett penningbelopp</translation>
  </message>
  <message>
   <source>is too large</source>
   <translation>är för stort</translation>
  </message>
  <message>
   <source>replaced a formula by its result</source>
   <translation>har ersatt en formel med dess resultat</translation>
  </message>
  <message>
   <source>was changed, but months are read from the page of actuals or from a ledger</source>
   <translation>ändrades, men månaderna läses från utfallssidan eller bokföringen</translation>
  </message>
  <message>
   <source>was typed over a formula, and a sum is not read</source>
   <translation>har skrivits över en formel, och en summa läses inte</translation>
  </message>
  <message>
   <source>was typed over a sum whose lines were changed too</source>
   <translation>har skrivits över en summa vars rader också har ändrats</translation>
  </message>
 </context>
 <context>
  <name>BudgetWorkbookDialog</name>
  <message>
   <source>Budget from a workbook</source>
   <translation>Budgeten från en arbetsbok</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Ta över</translation>
  </message>
 </context>
 <context>
  <name>Cells</name>
  <message>
   <source>After</source>
   <translation>Efter</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Före</translation>
  </message>
  <message>
   <source>Cell</source>
   <translation>Cell</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Vad som ändras</translation>
  </message>
 </context>
 <context>
  <name>Charts</name>
  <message>
   <source>Added up</source>
   <translation>Ackumulerat</translation>
  </message>
  <message>
   <source>All categories</source>
   <translation>Alla kostnadsslag</translation>
  </message>
  <message>
   <source>All charts</source>
   <translation>Alla</translation>
  </message>
  <message>
   <source>All grants</source>
   <translation>Alla understöd</translation>
  </message>
  <message>
   <source>All packages</source>
   <translation>Alla helheter</translation>
  </message>
  <message>
   <source>As tables</source>
   <translation>Som tabeller</translation>
  </message>
  <message>
   <source>By package</source>
   <translation>Per helhet</translation>
  </message>
  <message>
   <source>By year</source>
   <translation>Per år</translation>
  </message>
  <message>
   <source>Copy the charts as a picture</source>
   <translation>Kopiera diagrammen som bild</translation>
  </message>
  <message>
   <source>Costs by year and category</source>
   <translation>Utgifter per år och kostnadsslag</translation>
  </message>
  <message>
   <source>Money by work package</source>
   <translation>Medel per åtgärdshelhet</translation>
  </message>
  <message>
   <source>No package</source>
   <translation>Utan helhet</translation>
  </message>
  <message>
   <source>Not funded</source>
   <translation>Utan finansiering</translation>
  </message>
  <message>
   <source>Only of</source>
   <translation>Endast</translation>
  </message>
  <message>
   <source>Plan, actuals and forecast added up</source>
   <translation>Plan, utfall och prognos ackumulerat</translation>
  </message>
  <message>
   <source>The plan has no costs or actuals yet.</source>
   <translation>Planen har varken kostnader eller utfall ännu.</translation>
  </message>
  <message>
   <source>The plan has no costs yet.</source>
   <translation>Planen har inga kostnader ännu.</translation>
  </message>
  <message>
   <source>The plan has no funding yet.</source>
   <translation>Planen har ingen finansiering ännu.</translation>
  </message>
  <message>
   <source>Who pays</source>
   <translation>Finansiärer</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>Findings</source>
   <translation>Iakttagelser</translation>
  </message>
  <message numerus="yes">
   <source>The check finds %n thing(s) to look at.</source>
   <translation>
    <numerusform>Kontrollen gav %n iakttagelse.</numerusform>
    <numerusform>Kontrollen gav %n iakttagelser.</numerusform>
   </translation>
  </message>
  <message>
   <source>The check finds nothing to mend.</source>
   <translation>Kontrollen hittade inget att rätta till.</translation>
  </message>
  <message>
   <source>What does not hold in the schedule</source>
   <translation>Vad som inte håller i tidsplanen</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>och %n till</numerusform>
    <numerusform>och %n till</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CheckDialog</name>
  <message>
   <source>Close</source>
   <translation>Stäng</translation>
  </message>
  <message>
   <source>Enter or a double click leads to the place. The list follows your edits.</source>
   <translation>Enter eller dubbelklick leder till platsen. Listan följer dina ändringar.</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Gå dit</translation>
  </message>
  <message>
   <source>Plan check</source>
   <translation>Kontroll av planen</translation>
  </message>
 </context>
 <context>
  <name>ClaimsPage</name>
  <message>
   <source>Add a payment claim</source>
   <translation>Lägg till en utbetalningsansökan</translation>
  </message>
  <message>
   <source>All costs</source>
   <translation>Utgifter totalt</translation>
  </message>
  <message>
   <source>Budget of the year</source>
   <translation>Årets budget</translation>
  </message>
  <message>
   <source>Budget {years}</source>
   <translation>Budget {years}</translation>
  </message>
  <message>
   <source>Claimed before</source>
   <translation>Ansökt tidigare</translation>
  </message>
  <message>
   <source>Claimed, €</source>
   <translation>Ansökt, €</translation>
  </message>
  <message>
   <source>Cost category, €</source>
   <translation>Kostnadsslag, €</translation>
  </message>
  <message>
   <source>Costs in all</source>
   <translation>Kostnader totalt</translation>
  </message>
  <message>
   <source>Cumulated</source>
   <translation>Ackumulerat</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Ta bort</translation>
  </message>
  <message>
   <source>Eligible costs</source>
   <translation>Understödsberättigade kostnader</translation>
  </message>
  <message>
   <source>Eligible, €</source>
   <translation>Berättigade, €</translation>
  </message>
  <message>
   <source>Flat-rate overheads</source>
   <translation>Indirekta kostnader (schablon)</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Kvar</translation>
  </message>
  <message>
   <source>Next state of the claim</source>
   <translation>Ansökans nästa läge</translation>
  </message>
  <message>
   <source>Own funding share</source>
   <translation>Egenfinansieringsandel</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Utbetald</translation>
  </message>
  <message>
   <source>Payment claim {number}</source>
   <translation>Utbetalningsansökan {number}</translation>
  </message>
  <message>
   <source>Payment claims</source>
   <translation>Utbetalningsansökningar</translation>
  </message>
  <message>
   <source>Sent today</source>
   <translation>Skickades i dag</translation>
  </message>
  <message>
   <source>State grant to be paid</source>
   <translation>Statsunderstöd att betala</translation>
  </message>
  <message>
   <source>Table of the claim</source>
   <translation>Ansökans tabell</translation>
  </message>
  <message>
   <source>This is where the payment claims go. Each is for the costs of a period: its table shows the budget, what was claimed before, what the period cost and how much the grant pays of it.</source>
   <translation>Här kommer utbetalningsansökningarna. Var och en gäller kostnaderna för en period: tabellen visar budgeten, vad som ansökts tidigare, vad perioden kostade och hur mycket understödet betalar av det.</translation>
  </message>
  <message>
   <source>This period</source>
   <translation>Denna period</translation>
  </message>
  <message>
   <source>Was paid</source>
   <translation>Betalades ut</translation>
  </message>
  <message>
   <source>Whole budget</source>
   <translation>Hela budgeten</translation>
  </message>
  <message>
   <source>paid before {sum}</source>
   <translation>utbetalt tidigare {sum}</translation>
  </message>
  <message>
   <source>to be paid {sum}</source>
   <translation>att betala {sum}</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>As at first</source>
   <translation>Som från början</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Kolumner</translation>
  </message>
  <message>
   <source>Move “{column}” to the left</source>
   <translation>Flytta ”{column}” åt vänster</translation>
  </message>
  <message>
   <source>Move “{column}” to the right</source>
   <translation>Flytta ”{column}” åt höger</translation>
  </message>
 </context>
 <context>
  <name>CommCalendar</name>
  <message numerus="yes">
   <source>%n action(s) will be added to the calendar.</source>
   <translation>
    <numerusform>%n kommunikationsåtgärd läggs till i kalendern.</numerusform>
    <numerusform>%n kommunikationsåtgärder läggs till i kalendern.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) after: {name}</source>
   <translation>
    <numerusform>%n dag efter: {name}</numerusform>
    <numerusform>%n dagar efter: {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) before: {name}</source>
   <translation>
    <numerusform>%n dag före: {name}</numerusform>
    <numerusform>%n dagar före: {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Add an action</source>
   <translation>Lägg till en åtgärd</translation>
  </message>
  <message>
   <source>As a table</source>
   <translation>Som tabell</translation>
  </message>
  <message>
   <source>Before or after</source>
   <translation>Före eller efter</translation>
  </message>
  <message>
   <source>By channel</source>
   <translation>Per kanal</translation>
  </message>
  <message>
   <source>By target group</source>
   <translation>Per målgrupp</translation>
  </message>
  <message>
   <source>Choose an action to edit it here. Enter adds one on the day of the cursor.</source>
   <translation>Välj en åtgärd för att redigera den här. Enter lägger till en ny på markörens dag.</translation>
  </message>
  <message>
   <source>Communication actions</source>
   <translation>Kommunikationsåtgärder</translation>
  </message>
  <message>
   <source>Costs {sum}</source>
   <translation>Kostnader {sum}</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dag</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Dagar</translation>
  </message>
  <message>
   <source>Days held</source>
   <translation>Gånger</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Ta bort</translation>
  </message>
  <message>
   <source>Draft from the table…</source>
   <translation>Utkast ur tabellen…</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Tidigare</translation>
  </message>
  <message>
   <source>Filter the calendar</source>
   <translation>Filtrera kalendern</translation>
  </message>
  <message>
   <source>Half a year</source>
   <translation>Halvår</translation>
  </message>
  <message>
   <source>Here stands what is told to whom, when and by which channel.</source>
   <translation>Här står vad som berättas för vem, när och i vilken kanal.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Senare</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Rader</translation>
  </message>
  <message>
   <source>Loosen</source>
   <translation>Lösgör</translation>
  </message>
  <message>
   <source>Milestone or meeting</source>
   <translation>Milstolpe eller möte</translation>
  </message>
  <message>
   <source>Milestone or meeting it is tied to</source>
   <translation>Milstolpe eller möte som den är bunden till</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Månad</translation>
  </message>
  <message>
   <source>Month of communications</source>
   <translation>Kommunikationsmånad</translation>
  </message>
  <message>
   <source>Month of the first day</source>
   <translation>Startmånad</translation>
  </message>
  <message>
   <source>New action</source>
   <translation>Ny åtgärd</translation>
  </message>
  <message>
   <source>No day</source>
   <translation>Ingen dag</translation>
  </message>
  <message>
   <source>Nobody responsible</source>
   <translation>Ingen ansvarig</translation>
  </message>
  <message>
   <source>Not tied</source>
   <translation>Inte bunden</translation>
  </message>
  <message>
   <source>On the day: {name}</source>
   <translation>Samma dag: {name}</translation>
  </message>
  <message>
   <source>Only this day is called off. Shift+Del deletes the whole series.</source>
   <translation>Bara den här gången ställdes in. Skift+Del tar bort hela serien.</translation>
  </message>
  <message>
   <source>Only this day moved; with Shift the whole series moves.</source>
   <translation>Bara den här gången flyttades; med Skift flyttas hela serien.</translation>
  </message>
  <message>
   <source>Paste communication actions</source>
   <translation>Klistra in kommunikationsåtgärder</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Kvartal</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>Tidpunkt</translation>
  </message>
  <message>
   <source>The whole plan</source>
   <translation>Hela planen</translation>
  </message>
  <message>
   <source>The whole series moved.</source>
   <translation>Hela serien flyttades.</translation>
  </message>
  <message>
   <source>Tie to a milestone or a meeting</source>
   <translation>Bind till en milstolpe eller ett möte</translation>
  </message>
  <message>
   <source>Tied to</source>
   <translation>Bunden till</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Tidslinje</translation>
  </message>
  <message>
   <source>Timeline of communications</source>
   <translation>Kommunikationens tidslinje</translation>
  </message>
  <message>
   <source>To: all</source>
   <translation>Till: alla</translation>
  </message>
  <message>
   <source>To: {names}</source>
   <translation>Till: {names}</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>I dag</translation>
  </message>
  <message>
   <source>Whom it is for</source>
   <translation>Vem den är till för</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>År</translation>
  </message>
  <message>
   <source>days after</source>
   <translation>dagar efter</translation>
  </message>
  <message>
   <source>days before</source>
   <translation>dagar före</translation>
  </message>
  <message>
   <source>{title} → {day}</source>
   <translation>{title} → {day}</translation>
  </message>
  <message>
   <source>{title} → {day}: only this day; with Shift the whole series</source>
   <translation>{title} → {day}: bara den här gången, med Skift hela serien</translation>
  </message>
  <message>
   <source>{title} → {day}: the whole series</source>
   <translation>{title} → {day}: hela serien</translation>
  </message>
 </context>
 <context>
  <name>CommTable</name>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n rad</numerusform>
    <numerusform>%n rader</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n target group(s)</source>
   <translation>
    <numerusform>%n målgrupp</numerusform>
    <numerusform>%n målgrupper</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a target group</source>
   <translation>Lägg till en målgrupp</translation>
  </message>
  <message>
   <source>Add a target group under</source>
   <translation>Lägg till en målgrupp under</translation>
  </message>
  <message>
   <source>Add the first target group</source>
   <translation>Lägg till den första målgruppen</translation>
  </message>
  <message>
   <source>All of this stands in the table already.</source>
   <translation>Allt detta finns redan i tabellen.</translation>
  </message>
  <message>
   <source>All target groups</source>
   <translation>Alla målgrupper</translation>
  </message>
  <message>
   <source>All target groups are shown here, not only those of the goal: they have none.</source>
   <translation>Här visas alla målgrupper, inte bara målets: målgrupper hör inte till något mål i trädet.</translation>
  </message>
  <message>
   <source>An objective for all groups</source>
   <translation>Ett mål för alla grupper</translation>
  </message>
  <message>
   <source>Arrows go from entry to entry. Enter or typing writes a cell, an entry a line.</source>
   <translation>Pilarna går från post till post. Enter eller skrivande öppnar en cell, en post per rad.</translation>
  </message>
  <message>
   <source>By which channels and means?</source>
   <translation>Med vilka kanaler och metoder?</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Channels and means</source>
   <translation>Kanaler och metoder</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopiera</translation>
  </message>
  <message>
   <source>Filter the target groups</source>
   <translation>Filtrera målgrupperna</translation>
  </message>
  <message>
   <source>From Word or Excel…</source>
   <translation>Klistra in från Word eller Excel…</translation>
  </message>
  <message>
   <source>Get more entries: {titles}</source>
   <translation>Får fler poster: {titles}</translation>
  </message>
  <message>
   <source>In days</source>
   <translation>I dagar</translation>
  </message>
  <message>
   <source>Latest value</source>
   <translation>Senaste värde</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>Mätt</translation>
  </message>
  <message>
   <source>New channel “{name}”</source>
   <translation>Ny kanal ”{name}”</translation>
  </message>
  <message>
   <source>New party “{name}”</source>
   <translation>Ny aktör ”{name}”</translation>
  </message>
  <message>
   <source>New target group</source>
   <translation>Ny målgrupp</translation>
  </message>
  <message>
   <source>New: {groups}, {entries}.</source>
   <translation>Läggs till: {groups}, {entries}.</translation>
  </message>
  <message>
   <source>No channel named</source>
   <translation>Ingen kanal namngiven</translation>
  </message>
  <message>
   <source>No column holds target groups yet.</source>
   <translation>Ingen kolumn innehåller målgrupper ännu.</translation>
  </message>
  <message>
   <source>Nobody named</source>
   <translation>Ingen ansvarig namngiven</translation>
  </message>
  <message>
   <source>Objectives</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Klistra in</translation>
  </message>
  <message>
   <source>Paste into the table of communications</source>
   <translation>Klistra in i kommunikationstabellen</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Ansvarig</translation>
  </message>
  <message>
   <source>Responsible and timing</source>
   <translation>Ansvarig och tidpunkt</translation>
  </message>
  <message>
   <source>Table of communications</source>
   <translation>Kommunikationstabell</translation>
  </message>
  <message>
   <source>Target group</source>
   <translation>Målgrupp</translation>
  </message>
  <message>
   <source>Target groups</source>
   <translation>Målgrupper</translation>
  </message>
  <message>
   <source>The schedule has no milestones yet.</source>
   <translation>Tidsplanen har inga milstolpar ännu.</translation>
  </message>
  <message>
   <source>These lost the link to what was deleted: {names}</source>
   <translation>Dessa förlorade kopplingen till det som togs bort: {names}</translation>
  </message>
  <message>
   <source>This is where the table of communications goes: each target group with its objectives, channels and means, responsibles and timing.</source>
   <translation>Hit kommer kommunikationstabellen: för varje målgrupp mål, kanaler och metoder, ansvariga och tidpunkter.</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>Tidpunkt</translation>
  </message>
  <message>
   <source>Turning points…</source>
   <translation>Vändpunkter…</translation>
  </message>
  <message>
   <source>What is wanted with this group?</source>
   <translation>Vad vill man nå med gruppen?</translation>
  </message>
  <message>
   <source>When, in words or as dates?</source>
   <translation>När, i ord eller som datum?</translation>
  </message>
  <message>
   <source>Who sees to it?</source>
   <translation>Vem ser till det?</translation>
  </message>
  <message>
   <source>Will be added: {titles}</source>
   <translation>Läggs till: {titles}</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Skriv</translation>
  </message>
  <message>
   <source>“{name}” to the channels of the plan</source>
   <translation>”{name}” till planens kanaler</translation>
  </message>
  <message>
   <source>“{name}” to the parties of the plan</source>
   <translation>”{name}” till planens aktörer</translation>
  </message>
 </context>
 <context>
  <name>CommTiming</name>
  <message numerus="yes">
   <source>%n time(s)</source>
   <translation>
    <numerusform>%n gång</numerusform>
    <numerusform>%n gånger</numerusform>
   </translation>
  </message>
  <message>
   <source>Counted from its first day: {days}</source>
   <translation>Räknat från första dagen: {days}</translation>
  </message>
  <message>
   <source>In the plan's days:</source>
   <translation>I planens dagar:</translation>
  </message>
  <message>
   <source>It begins when the plan does.</source>
   <translation>Börjar när planen börjar.</translation>
  </message>
  <message>
   <source>It ends on the day before the plan starts.</source>
   <translation>Slutar dagen före planens start.</translation>
  </message>
  <message>
   <source>It ends when the plan does.</source>
   <translation>Slutar när planen slutar.</translation>
  </message>
  <message>
   <source>Means no days</source>
   <translation>Avser inga dagar</translation>
  </message>
  <message>
   <source>No milestones are chosen yet (Ctrl+M)</source>
   <translation>Inga milstolpar är valda ännu (Ctrl+M)</translation>
  </message>
  <message>
   <source>The period is that of the plan.</source>
   <translation>Perioden är planens.</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>från {day}</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>till {day}</translation>
  </message>
 </context>
 <context>
  <name>CommunicationsTab</name>
  <message numerus="yes">
   <source>%n group(s): those that the plan has get these values, the others are added.</source>
   <translation>
    <numerusform>%n grupp: finns den redan i planen får den dessa värden, annars läggs den till.</numerusform>
    <numerusform>%n grupper: de som redan finns i planen får dessa värden, de andra läggs till.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) will be added.</source>
   <translation>
    <numerusform>%n budskap läggs till.</numerusform>
    <numerusform>%n budskap läggs till.</numerusform>
   </translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Åtgärder</translation>
  </message>
  <message>
   <source>Add a group under this one</source>
   <translation>Lägg till en grupp under denna</translation>
  </message>
  <message>
   <source>Add a message</source>
   <translation>Lägg till ett budskap</translation>
  </message>
  <message>
   <source>Add a message that carries this one</source>
   <translation>Lägg till ett budskap som förverkligar detta</translation>
  </message>
  <message>
   <source>Add a target group</source>
   <translation>Lägg till en målgrupp</translation>
  </message>
  <message>
   <source>Add the first message</source>
   <translation>Lägg till det första budskapet</translation>
  </message>
  <message>
   <source>Add the first target group</source>
   <translation>Lägg till den första målgruppen</translation>
  </message>
  <message>
   <source>All groups and channels</source>
   <translation>Alla grupper och kanaler</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>Carried by</source>
   <translation>Förverkligas av</translation>
  </message>
  <message>
   <source>Communication actions that tell the message</source>
   <translation>Kommunikationsåtgärder där budskapet framförs</translation>
  </message>
  <message>
   <source>Core messages</source>
   <translation>Kärnbudskap</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Täckning</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Ta bort</translation>
  </message>
  <message>
   <source>Digits and + - set influence and interest. Ctrl+Shift+O sorts by the column.</source>
   <translation>Siffror samt + och - anger inflytande och intresse. Ctrl+Skift+O sorterar efter kolumnen.</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Respons</translation>
  </message>
  <message>
   <source>Filter the groups</source>
   <translation>Filtrera grupperna</translation>
  </message>
  <message>
   <source>Filter the messages</source>
   <translation>Filtrera budskapen</translation>
  </message>
  <message>
   <source>For</source>
   <translation>För</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>Gap</translation>
  </message>
  <message>
   <source>How many target groups the message reaches</source>
   <translation>Hur många målgrupper budskapet når</translation>
  </message>
  <message>
   <source>How the group is kept in touch with</source>
   <translation>Hur kontakten med gruppen hålls</translation>
  </message>
  <message>
   <source>Infl.</source>
   <translation>Infl.</translation>
  </message>
  <message>
   <source>Influence and interest</source>
   <translation>Inflytande och intresse</translation>
  </message>
  <message>
   <source>Int.</source>
   <translation>Intr.</translation>
  </message>
  <message>
   <source>Keep in touch</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Förteckningar</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Kärnbudskap</translation>
  </message>
  <message>
   <source>Messages that put it into practice</source>
   <translation>Budskap som förverkligar det</translation>
  </message>
  <message>
   <source>Metrics</source>
   <translation>Indikatorer</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Nytt budskap</translation>
  </message>
  <message>
   <source>New target group</source>
   <translation>Ny målgrupp</translation>
  </message>
  <message>
   <source>No target group</source>
   <translation>Ingen målgrupp</translation>
  </message>
  <message>
   <source>Paste core messages</source>
   <translation>Klistra in kärnbudskap</translation>
  </message>
  <message>
   <source>Paste from Excel…</source>
   <translation>Klistra in från Excel…</translation>
  </message>
  <message>
   <source>Paste stakeholders</source>
   <translation>Klistra in intressenter</translation>
  </message>
  <message>
   <source>Reaches</source>
   <translation>Når</translation>
  </message>
  <message>
   <source>Stakeholders</source>
   <translation>Intressenter</translation>
  </message>
  <message>
   <source>Stance</source>
   <translation>Inställning</translation>
  </message>
  <message>
   <source>Steps from the stance today to the stance wanted</source>
   <translation>Steg från inställningen i dag till den önskade</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabell</translation>
  </message>
  <message>
   <source>The whole plan</source>
   <translation>Hela planen</translation>
  </message>
  <message>
   <source>This is where the core messages go: national ones, those of the project, and those for each target group, each with the message it puts into practice.</source>
   <translation>Här samlas kärnbudskapen: de nationella, projektets gemensamma och varje målgrupps egna, vart och ett med det budskap som det förverkligar.</translation>
  </message>
  <message>
   <source>This is where the stakeholders stand by influence and interest, with the stance they have and the one that is wanted, and how often each is reached. It begins with the target groups.</source>
   <translation>Här står intressenterna efter inflytande och intresse, med den inställning de har och den som önskas, och hur ofta var och en nås. Allt börjar med målgrupperna.</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Gånger</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Vad</translation>
  </message>
  <message>
   <source>What the number is made of</source>
   <translation>Vad talet består av</translation>
  </message>
  <message>
   <source>When</source>
   <translation>När</translation>
  </message>
  <message>
   <source>Which days are counted</source>
   <translation>Vilka dagar som räknas</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alla</translation>
  </message>
  <message>
   <source>■ nobody</source>
   <translation>■ ingen</translation>
  </message>
  <message>
   <source>▲ none</source>
   <translation>▲ inget</translation>
  </message>
  <message>
   <source>○ planned as a means, but on no day</source>
   <translation>○ planerat som medel, men inte någon dag</translation>
  </message>
 </context>
 <context>
  <name>DraftCalendar</name>
  <message numerus="yes">
   <source>%n day(s) of a weekend or a public holiday become working days: the next one, or the one before it at the end of a month and ahead of a turning point</source>
   <translation>
    <numerusform>%n dag infaller på ett veckoslut eller en helgdag och flyttas till en arbetsdag: den följande, eller i slutet av en månad och före en vändpunkt den föregående</numerusform>
    <numerusform>%n dagar infaller på veckoslut eller helgdagar och flyttas till arbetsdagar: den följande, eller i slutet av en månad och före en vändpunkt den föregående</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add %n action(s)</source>
   <translation>
    <numerusform>Lägg till %n åtgärd</numerusform>
    <numerusform>Lägg till %n åtgärder</numerusform>
   </translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Dagar</translation>
  </message>
  <message>
   <source>Days from a turning point</source>
   <translation>Dagar från vändpunkt</translation>
  </message>
  <message>
   <source>First fill in the table: channels and means, and when.</source>
   <translation>Fyll först i tabellen: kanaler och medel samt tidpunkt.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Budskap</translation>
  </message>
  <message>
   <source>No series</source>
   <translation>Återkommer inte</translation>
  </message>
  <message numerus="yes">
   <source>Nothing comes of %n timing(s) without days</source>
   <translation>
    <numerusform>%n tidpunkt saknar dagar och ger inget här</numerusform>
    <numerusform>%n tidpunkter saknar dagar och ger inget här</numerusform>
   </translation>
  </message>
  <message>
   <source>Only on working days</source>
   <translation>Bara på arbetsdagar</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Ansvarig</translation>
  </message>
  <message>
   <source>Rhythm or tie</source>
   <translation>Rytm eller bindning</translation>
  </message>
  <message>
   <source>Space ticks a row or a whole group, F2 changes the rhythm of a series.</source>
   <translation>Mellanslag väljer en rad eller en hel grupp, F2 ändrar rytmen för en serie.</translation>
  </message>
  <message>
   <source>The calendar has all that the table asks for.</source>
   <translation>Kalendern har allt som tabellen kräver.</translation>
  </message>
  <message>
   <source>What could be added</source>
   <translation>Vad som kan läggas till</translation>
  </message>
  <message>
   <source>What the table and the milestones ask for</source>
   <translation>Vad tabellen och milstolparna kräver</translation>
  </message>
  <message>
   <source>What, to whom</source>
   <translation>Vad och för vem</translation>
  </message>
 </context>
 <context>
  <name>DraftCalendarDialog</name>
  <message>
   <source>Add</source>
   <translation>Lägg till</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Draft a calendar</source>
   <translation>Utkast till kalender</translation>
  </message>
 </context>
 <context>
  <name>Effects</name>
  <message numerus="yes">
   <source>%n estimate(s) without years cannot be late.</source>
   <translation>
    <numerusform>%n uppskattning utan år kan inte senareläggas.</numerusform>
    <numerusform>%n uppskattningar utan år kan inte senareläggas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year(s) later</source>
   <translation>
    <numerusform>%n år senare</numerusform>
    <numerusform>%n år senare</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a functional effect</source>
   <translation>Lägg till en funktionell effekt</translation>
  </message>
  <message>
   <source>Add a row</source>
   <translation>Lägg till en rad</translation>
  </message>
  <message>
   <source>Add an estimate</source>
   <translation>Lägg till en uppskattning</translation>
  </message>
  <message>
   <source>Against the plan</source>
   <translation>Jämfört med planen</translation>
  </message>
  <message>
   <source>Applied for in the funding, or else the ceilings of the grants</source>
   <translation>Ansökt belopp i finansieringen, annars understödens tak</translation>
  </message>
  <message>
   <source>As planned</source>
   <translation>Enligt planen</translation>
  </message>
  <message>
   <source>Assumptions</source>
   <translation>Antaganden</translation>
  </message>
  <message>
   <source>Benefits</source>
   <translation>Nytta</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändring</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kod</translation>
  </message>
  <message>
   <source>Costs</source>
   <translation>Kostnader</translation>
  </message>
  <message>
   <source>Costs and benefits by work package</source>
   <translation>Kostnader och nytta per åtgärdshelhet</translation>
  </message>
  <message>
   <source>Costs by year</source>
   <translation>Kostnadsbanor</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Ta bort</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Från</translation>
  </message>
  <message>
   <source>From the printed totals: {value}</source>
   <translation>Av de tryckta summorna: {value}</translation>
  </message>
  <message>
   <source>Functional effects</source>
   <translation>Funktionella effekter</translation>
  </message>
  <message>
   <source>Later by</source>
   <translation>Senare med</translation>
  </message>
  <message>
   <source>Later, a</source>
   <translation>Senare, år</translation>
  </message>
  <message>
   <source>Name of the variant</source>
   <translation>Variantens namn</translation>
  </message>
  <message>
   <source>Net effect</source>
   <translation>Nettoeffekt</translation>
  </message>
  <message>
   <source>Net printed</source>
   <translation>Netto tryckt</translation>
  </message>
  <message>
   <source>New assumption</source>
   <translation>Nytt antagande</translation>
  </message>
  <message>
   <source>New effect</source>
   <translation>Ny effekt</translation>
  </message>
  <message>
   <source>New estimate</source>
   <translation>Ny uppskattning</translation>
  </message>
  <message>
   <source>Only supposed: the plan stays as it is.</source>
   <translation>Bara ett antagande: planen ändras inte.</translation>
  </message>
  <message>
   <source>Package</source>
   <translation>Helhet</translation>
  </message>
  <message>
   <source>Printed less the sum</source>
   <translation>Tryckt − summa</translation>
  </message>
  <message>
   <source>Printed {printed}, computed {computed}: difference {difference}, {reason}.</source>
   <translation>Tryckt {printed}, beräknat {computed}: skillnad {difference}, {reason}.</translation>
  </message>
  <message>
   <source>Save as a variant</source>
   <translation>Spara variant</translation>
  </message>
  <message>
   <source>So far</source>
   <translation>Ackumulerat</translation>
  </message>
  <message>
   <source>Stated: {value}</source>
   <translation>Enligt uppgift: {value}</translation>
  </message>
  <message>
   <source>Sum of the rows</source>
   <translation>Summan av raderna</translation>
  </message>
  <message>
   <source>The plan</source>
   <translation>Planen</translation>
  </message>
  <message>
   <source>The plan does not tell the programme's project costs to work it out from.</source>
   <translation>Planen har inte programmets projektkostnader, så värdet kan inte räknas ut.</translation>
  </message>
  <message>
   <source>The plan has no costs by year on both paths to work it out from.</source>
   <translation>Planen har inte kostnader per år enligt båda banorna, så värdet kan inte räknas ut.</translation>
  </message>
  <message>
   <source>The plan has nothing to work it out from.</source>
   <translation>Planen har inga uppgifter att räkna ut värdet av.</translation>
  </message>
  <message>
   <source>This is where the effects go: what each work package saves and costs, the assumptions behind it, and what changes for clients and staff. The grant's share and the net effect follow from them.</source>
   <translation>Hit hör effekterna: vad varje åtgärdshelhet sparar och kostar, antagandena bakom och vad som ändras för klienter och personal. Understödets andel och nettoeffekten räknas ut av dem.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Till</translation>
  </message>
  <message>
   <source>Today's growth path less the programme's path, added up over the years</source>
   <translation>Dagens tillväxtbana minus programmets bana, åren sammanlagt</translation>
  </message>
  <message>
   <source>Variants</source>
   <translation>Varianter</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>Vad som följer</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Tänk om</translation>
  </message>
  <message>
   <source>With the grant</source>
   <translation>Med understödet</translation>
  </message>
  <message>
   <source>as much as rounded rows can miss their sum</source>
   <translation>så mycket kan summan av avrundade rader avvika</translation>
  </message>
  <message>
   <source>as planned</source>
   <translation>enligt planen</translation>
  </message>
  <message>
   <source>benefits {change}</source>
   <translation>nytta {change}</translation>
  </message>
  <message>
   <source>costs {change}</source>
   <translation>kostnader {change}</translation>
  </message>
  <message>
   <source>more than rounding explains</source>
   <translation>mer än avrundning förklarar</translation>
  </message>
  <message>
   <source>{amount} of the benefits come after {year}. They are taken as even over the years.</source>
   <translation>Av nyttan uppstår {amount} först efter {year}. Nyttan antas vara jämn över åren.</translation>
  </message>
  <message>
   <source>▲ Stated: {value}, difference {difference}</source>
   <translation>▲ Enligt uppgift: {value}, skillnad {difference}</translation>
  </message>
  <message>
   <source>✓ Stated: {value}</source>
   <translation>✓ Enligt uppgift: {value}</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message>
   <source>Budget as an Excel workbook</source>
   <translation>Budgeten som Excel-arbetsbok</translation>
  </message>
  <message>
   <source>Communications as a calendar</source>
   <translation>Kommunikationen som kalender</translation>
  </message>
  <message>
   <source>Communications as an Excel workbook</source>
   <translation>Kommunikationen som Excel-arbetsbok</translation>
  </message>
  <message>
   <source>Dates as a calendar</source>
   <translation>Datum som kalender</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivå</translation>
  </message>
  <message>
   <source>Microsoft Project's XML</source>
   <translation>Microsoft Projects XML</translation>
  </message>
  <message>
   <source>Risk register as an Excel workbook</source>
   <translation>Riskregistret som Excel-arbetsbok</translation>
  </message>
  <message>
   <source>Schedule as an Excel workbook</source>
   <translation>Tidsplan som Excel-arbetsbok</translation>
  </message>
  <message>
   <source>Schedule for Microsoft Project</source>
   <translation>Tidsplan för Microsoft Project</translation>
  </message>
  <message>
   <source>Table of tasks as CSV</source>
   <translation>Tabell med aktiviteter som CSV</translation>
  </message>
  <message>
   <source>Table of tasks in an Excel workbook</source>
   <translation>Tabell med aktiviteter i en Excel-arbetsbok</translation>
  </message>
  <message>
   <source>Whole plan as JSON</source>
   <translation>Hela planen som JSON</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>Arbetsdagar</translation>
  </message>
  <message>
   <source>everyone</source>
   <translation>alla</translation>
  </message>
 </context>
 <context>
  <name>FeedbackPage</name>
  <message numerus="yes">
   <source>%n closed without an answer, or thanks that need none.</source>
   <translation>
    <numerusform>%n har avslutats utan svar eller är ett tack som inte kräver svar.</numerusform>
    <numerusform>%n har avslutats utan svar eller är tack som inte kräver svar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>%n dag försenad</numerusform>
    <numerusform>%n dagar försenad</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left</source>
   <translation>
    <numerusform>%n dag kvar</numerusform>
    <numerusform>%n dagar kvar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s) or feedback will be added.</source>
   <translation>
    <numerusform>%n fråga eller respons läggs till.</numerusform>
    <numerusform>%n frågor eller responser läggs till.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n received</source>
   <translation>
    <numerusform>%n mottagen</numerusform>
    <numerusform>%n mottagna</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unanswered, the oldest first:</source>
   <translation>
    <numerusform>%n väntar på svar, den äldsta först:</numerusform>
    <numerusform>%n väntar på svar, den äldsta först:</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a question or feedback</source>
   <translation>Lägg till en fråga eller respons</translation>
  </message>
  <message>
   <source>An answer makes the state Answered and its date today. One step undoes all three.</source>
   <translation>När svaret är skrivet blir status Besvarad och datum dagens. Alla tre ångras i ett steg.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Besvarade</translation>
  </message>
  <message>
   <source>Choose a number to see how it is made; Enter shows its rows.</source>
   <translation>Välj ett tal för att se hur det uppstår; Enter visar dess rader.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Dagar</translation>
  </message>
  <message>
   <source>Days left or taken</source>
   <translation>Dagar kvar eller dagar till svar</translation>
  </message>
  <message>
   <source>Enter keeps it. A digit and a space at the start choose the kind, ↑ and ↓ the group.</source>
   <translation>Enter sparar. En siffra och ett blanksteg i början väljer typen, ↑ och ↓ målgruppen.</translation>
  </message>
  <message>
   <source>Feedback by target group</source>
   <translation>Respons per målgrupp</translation>
  </message>
  <message>
   <source>Filter the feedback</source>
   <translation>Filtrera responsen</translation>
  </message>
  <message>
   <source>Median, d</source>
   <translation>Median, d</translation>
  </message>
  <message>
   <source>Month received</source>
   <translation>Månad</translation>
  </message>
  <message>
   <source>New question</source>
   <translation>Ny fråga</translation>
  </message>
  <message>
   <source>No channel</source>
   <translation>Ingen kanal</translation>
  </message>
  <message>
   <source>No day</source>
   <translation>Inget datum</translation>
  </message>
  <message>
   <source>No occasion</source>
   <translation>Inget tillfälle</translation>
  </message>
  <message>
   <source>No owner</source>
   <translation>Ingen ansvarig</translation>
  </message>
  <message>
   <source>No target group</source>
   <translation>Ingen grupp</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öppna</translation>
  </message>
  <message>
   <source>Paste from Excel…</source>
   <translation>Klistra in från Excel…</translation>
  </message>
  <message>
   <source>Paste questions and feedback</source>
   <translation>Klistra in frågor och respons</translation>
  </message>
  <message>
   <source>Questions and feedback</source>
   <translation>Frågor och respons</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Mottagna</translation>
  </message>
  <message>
   <source>Take down the first one</source>
   <translation>Anteckna den första</translation>
  </message>
  <message>
   <source>Take notes</source>
   <translation>Anteckna</translation>
  </message>
  <message>
   <source>Target group</source>
   <translation>Målgrupp</translation>
  </message>
  <message>
   <source>The answer that is given</source>
   <translation>Svaret som ges</translation>
  </message>
  <message>
   <source>What is asked or said</source>
   <translation>Vad som frågas eller sägs</translation>
  </message>
  <message>
   <source>What target groups ask and say goes here, with its answer. Names are not asked for.</source>
   <translation>Här antecknas målgruppernas frågor och respons samt svaren på dem. Namn frågas inte.</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>och %n annan</numerusform>
    <numerusform>och %n andra</numerusform>
   </translation>
  </message>
  <message>
   <source>due today</source>
   <translation>ska besvaras i dag</translation>
  </message>
  <message>
   <source>nothing is answered yet whose days are known.</source>
   <translation>inget är ännu besvarat, eller så saknas datumen.</translation>
  </message>
  <message>
   <source>nothing waits for an answer.</source>
   <translation>inget väntar på svar.</translation>
  </message>
  <message numerus="yes">
   <source>the middle of the days to %n answer(s):</source>
   <translation>
    <numerusform>medianen av dagarna till %n svar:</numerusform>
    <numerusform>medianen av dagarna till %n svar:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>took %n day(s)</source>
   <translation>
    <numerusform>svar på %n dag</numerusform>
    <numerusform>svar på %n dagar</numerusform>
   </translation>
  </message>
  <message>
   <source>{answered} of {received} answered.</source>
   <translation>{answered} av {received} besvarade.</translation>
  </message>
  <message>
   <source>{days} d</source>
   <translation>{days} d</translation>
  </message>
 </context>
 <context>
  <name>Figure</name>
  <message>
   <source>As large as the figure</source>
   <translation>Lika stor som figuren</translation>
  </message>
  <message>
   <source>By the figure</source>
   <translation>Enligt figuren</translation>
  </message>
  <message>
   <source>Drawing the figure…</source>
   <translation>Figuren ritas…</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Liggande</translation>
  </message>
  <message>
   <source>PDF, to print</source>
   <translation>PDF, för utskrift</translation>
  </message>
  <message>
   <source>PNG, a picture</source>
   <translation>PNG, en bild</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Stående</translation>
  </message>
  <message>
   <source>Poster of {size}</source>
   <translation>Affisch {size}</translation>
  </message>
  <message>
   <source>Poster, {count} sheets wide</source>
   <translation>Affisch, {count} ark bred</translation>
  </message>
  <message>
   <source>SVG, to edit as vectors</source>
   <translation>SVG, för redigering som vektorer</translation>
  </message>
  <message>
   <source>Save the figure</source>
   <translation>Spara figuren</translation>
  </message>
  <message>
   <source>Smallest that can be read</source>
   <translation>Minsta läsbara</translation>
  </message>
  <message>
   <source>The smallest text would be {points} pt; under 7 pt it cannot be read. Choose: {better}.</source>
   <translation>Den minsta texten skulle vara {points} pt; under 7 pt går den inte att läsa. Välj: {better}.</translation>
  </message>
  <message>
   <source>Too large for A3, so: {page}. For an ordinary printer choose a poster.</source>
   <translation>För stor för A3, alltså: {page}. Välj en affisch för en vanlig skrivare.</translation>
  </message>
  <message>
   <source>{count} sheets and first a map of them.</source>
   <translation>{count} ark och först en karta över dem.</translation>
  </message>
 </context>
 <context>
  <name>FigureDialog</name>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fil</translation>
  </message>
  <message>
   <source>&amp;Orientation</source>
   <translation>&amp;Orientering</translation>
  </message>
  <message>
   <source>&amp;Page</source>
   <translation>&amp;Sida</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Stäng</translation>
  </message>
  <message>
   <source>Export figure</source>
   <translation>Exportera figur</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Spara…</translation>
  </message>
  <message>
   <source>Sheets of the &amp;poster</source>
   <translation>&amp;Affischens ark</translation>
  </message>
 </context>
 <context>
  <name>Files</name>
  <message>
   <source>All files</source>
   <translation>Alla filer</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Stäng</translation>
  </message>
  <message>
   <source>Discard the edits</source>
   <translation>Kasta ändringarna</translation>
  </message>
  <message>
   <source>Export the plan</source>
   <translation>Exportera planen</translation>
  </message>
  <message>
   <source>Files that can be imported</source>
   <translation>Filer som kan importeras</translation>
  </message>
  <message>
   <source>Import a plan</source>
   <translation>Importera en plan</translation>
  </message>
  <message>
   <source>It is not in any file yet.</source>
   <translation>Planen finns ännu inte i någon fil.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behåll</translation>
  </message>
  <message>
   <source>Keep leaves the edits on this computer: Soteplan offers the plan again at the next start.</source>
   <translation>Behåll lämnar ändringarna kvar på den här datorn: Soteplan erbjuder planen igen vid nästa start.</translation>
  </message>
  <message>
   <source>Ledgers</source>
   <translation>Bokföringsrapporter</translation>
  </message>
  <message>
   <source>Not everything was taken along</source>
   <translation>Allt togs inte med</translation>
  </message>
  <message>
   <source>Open a copy of it all the same</source>
   <translation>Öppna ändå en kopia av den</translation>
  </message>
  <message>
   <source>Open a plan</source>
   <translation>Öppna en plan</translation>
  </message>
  <message>
   <source>Open the backup of {time}</source>
   <translation>Öppna säkerhetskopian {time}</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>PDF-filer</translation>
  </message>
  <message>
   <source>PNG files</source>
   <translation>PNG-filer</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>SVG files</source>
   <translation>SVG-filer</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Spara som…</translation>
  </message>
  <message>
   <source>Save the plan as</source>
   <translation>Spara planen som</translation>
  </message>
  <message>
   <source>Soteplan plans</source>
   <translation>Soteplan-planer</translation>
  </message>
  <message>
   <source>Take in a ledger</source>
   <translation>Ta in bokföring</translation>
  </message>
  <message>
   <source>The plan has edits that are not saved to a file</source>
   <translation>Planen har ändringar som inte har sparats i en fil</translation>
  </message>
  <message>
   <source>The plan was not exported</source>
   <translation>Planen exporterades inte</translation>
  </message>
  <message>
   <source>The plan was not imported</source>
   <translation>Planen importerades inte</translation>
  </message>
  <message>
   <source>The plan was not opened</source>
   <translation>Planen öppnades inte</translation>
  </message>
 </context>
 <context>
  <name>Find</name>
  <message>
   <source>Find in the tab</source>
   <translation>Sök på fliken</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Hittades inte</translation>
  </message>
 </context>
 <context>
  <name>Finding</name>
  <message>
   <source>A dependency lacks the phase or milestone at one of its ends.</source>
   <translation>Ett beroende saknar fas eller milstolpe i ena änden.</translation>
  </message>
  <message>
   <source>Costs of {amount} from {first_month} to {last_month}, before “{name}”, are in no payment claim.</source>
   <translation>Kostnader på {amount} för {first_month} – {last_month}, före ”{name}”, ingår inte i någon utbetalningsansökan.</translation>
  </message>
  <message>
   <source>Dependencies run in a circle through “{name}” and “{other}” (dependencies in the circle: {count}).</source>
   <translation>Beroendena går i cirkel genom ”{name}” och ”{other}” (beroenden i cirkeln: {count}).</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>Fel</translation>
  </message>
  <message>
   <source>In {year} the state grant applied for is {entered}, but the costs and other funding leave {computed} (difference {difference}).</source>
   <translation>År {year} är det sökta statsunderstödet {entered}, men utgifterna minus övrig finansiering ger {computed} (skillnad {difference}).</translation>
  </message>
  <message>
   <source>In {year} the work of “{name}” and what is in the same cell costs {computed}, but the budget has {entered} (difference {difference}).</source>
   <translation>År {year} kostar arbetsinsatsen ”{name}” och de övriga i samma cell {computed}, men budgeten har {entered} (skillnad {difference}).</translation>
  </message>
  <message>
   <source>In {year}, the share “{name}” is {amount}, more than the costs it is a part of, {computed}.</source>
   <translation>År {year} är andelen ”{name}” ({amount}) större än de utgifter den ingår i ({computed}).</translation>
  </message>
  <message>
   <source>In {year}, {amount} belongs to no work package: the packages add up to {computed}, the budget to {total}.</source>
   <translation>År {year} hör {amount} inte till någon åtgärdshelhet: helheternas summa är {computed}, budgetens {total}.</translation>
  </message>
  <message>
   <source>In {year}, {amount} of “{name}” lies outside its period ({start} to {end}).</source>
   <translation>{amount} för år {year} ligger utanför användningstiden för understödet ”{name}” ({start}–{end}).</translation>
  </message>
  <message>
   <source>It is not said when “{name}” is reached.</source>
   <translation>Det är inte sagt när målgruppen ”{name}” nås.</translation>
  </message>
  <message>
   <source>Links between goals run in a circle: {path}.</source>
   <translation>Kopplingarna mellan målen går i cirkel: {path}.</translation>
  </message>
  <message>
   <source>No action serves the benefit goal “{name}”.</source>
   <translation>Ingen åtgärd främjar nyttomålet ”{name}”.</translation>
  </message>
  <message>
   <source>No action serves the goal “{name}” directly or through a goal it contributes to.</source>
   <translation>Ingen åtgärd främjar målet ”{name}” direkt eller via de mål som målet främjar.</translation>
  </message>
  <message>
   <source>No channel or means reaches “{name}”.</source>
   <translation>Målgruppen ”{name}” har varken kanal eller medel.</translation>
  </message>
  <message>
   <source>No message of the plan puts the national message “{name}” into practice.</source>
   <translation>Inget av planens budskap förverkligar det nationella budskapet ”{name}”.</translation>
  </message>
  <message>
   <source>Nobody is responsible for reaching “{name}”.</source>
   <translation>Målgruppen ”{name}” har ingen ansvarig.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Anmärkningar</translation>
  </message>
  <message>
   <source>Of “{name}” {paid} was paid, but its costs earn {computed} (difference {difference}).</source>
   <translation>Av ”{name}” betalades {paid}, men kostnaderna ger {computed} (skillnad {difference}).</translation>
  </message>
  <message>
   <source>Overheads of {amount} are on “{name}”; its flat rate of {rate} of the personnel costs gives {computed} ({difference} too much).</source>
   <translation>På ”{name}” finns indirekta kostnader på {amount}; schablonen {rate} av personalkostnaderna ger {computed} ({difference} för mycket).</translation>
  </message>
  <message>
   <source>The channel “{name}” is used by nothing.</source>
   <translation>Kanalen ”{name}” används inte till något.</translation>
  </message>
  <message>
   <source>The code {code} stands twice: “{name}” and “{other}”.</source>
   <translation>Koden {code} används två gånger: ”{name}” och ”{other}”.</translation>
  </message>
  <message>
   <source>The communication action “{name}” has no channel.</source>
   <translation>Kommunikationsåtgärden ”{name}” har ingen kanal.</translation>
  </message>
  <message>
   <source>The communication action “{name}” has no day.</source>
   <translation>Kommunikationsåtgärden ”{name}” har ingen dag.</translation>
  </message>
  <message>
   <source>The core message “{name}” reaches no target group.</source>
   <translation>Kärnbudskapet ”{name}” når ingen målgrupp.</translation>
  </message>
  <message>
   <source>The estimate “{name}” belongs to no work package.</source>
   <translation>Uppskattningen ”{name}” hör inte till någon åtgärdshelhet.</translation>
  </message>
  <message>
   <source>The indicator “{name}” has no source of verification.</source>
   <translation>Indikatorn ”{name}” har ingen verifieringskälla.</translation>
  </message>
  <message>
   <source>The last year of “{name}”, {last}, is before its first, {first}.</source>
   <translation>”{name}”: det sista året {last} kommer före det första {first}.</translation>
  </message>
  <message>
   <source>The logical framework has results, but no purpose for them to lead to.</source>
   <translation>Den logiska ramen har resultat men inget projektsyfte som de leder till.</translation>
  </message>
  <message>
   <source>The message “{name}” puts no national message into practice.</source>
   <translation>Budskapet ”{name}” förverkligar inget nationellt budskap.</translation>
  </message>
  <message>
   <source>The metric “{name}” has no target.</source>
   <translation>Indikatorn ”{name}” har ingen målnivå.</translation>
  </message>
  <message>
   <source>The metric “{name}” was due for a value on {date} (days late: {days}).</source>
   <translation>Indikatorn ”{name}” saknar ett värde som skulle ha förts in senast {date} (dagar för sent: {days}).</translation>
  </message>
  <message>
   <source>The numbering has a gap of {count} at {code}: {before} is followed by {after}.</source>
   <translation>Numreringen har en lucka vid {code} (saknade: {count}): efter {before} följer {after}.</translation>
  </message>
  <message>
   <source>The own share of “{name}” is {amount}; it must be at least {rate} of the eligible costs, {computed} ({difference} too little).</source>
   <translation>Egenfinansieringsandelen för ”{name}” är {amount}; den ska vara minst {rate} av de understödsberättigade kostnaderna, {computed} ({difference} saknas).</translation>
  </message>
  <message>
   <source>The payment claim “{name}” has no period, or it ends before it begins.</source>
   <translation>Utbetalningsansökan ”{name}” saknar period, eller så slutar den före sin början.</translation>
  </message>
  <message>
   <source>The payment claim “{name}” reaches out of the period of “{other}” ({start} to {end}).</source>
   <translation>Utbetalningsansökan ”{name}” sträcker sig utanför perioden för ”{other}” ({start}–{end}).</translation>
  </message>
  <message>
   <source>The pinned date {date} of “{name}” has passed, but its state says otherwise.</source>
   <translation>Det låsta datumet {date} för ”{name}” har passerat, men läget stämmer inte med det.</translation>
  </message>
  <message>
   <source>The plan has costs of {amount}, but no funding for them.</source>
   <translation>Planen har utgifter på {amount} men ingen finansiering för dem.</translation>
  </message>
  <message>
   <source>The plan has no start or end date.</source>
   <translation>Planen saknar start- eller slutdatum.</translation>
  </message>
  <message>
   <source>The plan has no title.</source>
   <translation>Planen saknar namn.</translation>
  </message>
  <message>
   <source>The result “{name}” has no indicator.</source>
   <translation>Resultatet ”{name}” har ingen indikator.</translation>
  </message>
  <message>
   <source>The review of “{name}” was due on {date} (days late: {days}).</source>
   <translation>Granskningen av risken ”{name}” skulle göras {date} (dagar försenad: {days}).</translation>
  </message>
  <message>
   <source>The share “{name}” is {amount}, more than the costs it is a part of, {computed}.</source>
   <translation>Andelen ”{name}” ({amount}) är större än de utgifter den ingår i ({computed}).</translation>
  </message>
  <message>
   <source>The state grant applied for is {entered} in all, but the costs and other funding leave {computed} (difference {difference}).</source>
   <translation>Det sökta statsunderstödet är totalt {entered}, men utgifterna minus övrig finansiering ger {computed} (skillnad {difference}).</translation>
  </message>
  <message>
   <source>The strategy of “{name}” is not one for its kind: threats are avoided, reduced, shared or accepted, opportunities exploited, enhanced, shared or accepted.</source>
   <translation>Strategin för ”{name}” passar inte dess slag: hot undviks, minskas, delas eller godtas, möjligheter utnyttjas, förstärks, delas eller godtas.</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Varningar</translation>
  </message>
  <message>
   <source>{amount} is entered on “{name}”, which is the sum of the categories under it.</source>
   <translation>{amount} har förts på ”{name}”, som är summan av kostnadsslagen under det.</translation>
  </message>
  <message>
   <source>{amount} names no grant though the plan has several, so none pays for it (rows: {count}).</source>
   <translation>{amount} saknar understöd fast planen har flera, så inget av dem betalar det (rader: {count}).</translation>
  </message>
  <message>
   <source>“{name}” and “{other}” both claim the costs of {first_month} to {last_month}: count them once.</source>
   <translation>”{name}” och ”{other}” ansöker båda om kostnader för {first_month} – {last_month}: räkna dem en gång.</translation>
  </message>
  <message>
   <source>“{name}” begins on {date}, before the start of the plan ({start}).</source>
   <translation>”{name}” börjar {date}, före planens start ({start}).</translation>
  </message>
  <message>
   <source>“{name}” ends on {end}, before it starts on {start}.</source>
   <translation>”{name}” slutar {end}, alltså innan den börjar {start}.</translation>
  </message>
  <message>
   <source>“{name}” goes on until {date}, after the end of the plan ({end}).</source>
   <translation>”{name}” pågår till {date}, efter planens slut ({end}).</translation>
  </message>
  <message>
   <source>“{name}” grows by its responses: from {inherent} to {residual}. Check the scores.</source>
   <translation>Risken ”{name}” växer efter riskåtgärderna: från {inherent} till {residual}. Kontrollera poängen.</translation>
  </message>
  <message>
   <source>“{name}” has no day, but what it is tied to now has one: it would be {due}.</source>
   <translation>”{name}” har ingen dag, men det som åtgärden är bunden till har nu en: den vore {due}.</translation>
  </message>
  <message>
   <source>“{name}” has no owner.</source>
   <translation>”{name}” saknar ansvarig.</translation>
  </message>
  <message>
   <source>“{name}” has no probability or no impact.</source>
   <translation>Risken ”{name}” saknar sannolikhet eller konsekvens.</translation>
  </message>
  <message>
   <source>“{name}” has no response.</source>
   <translation>Risken ”{name}” saknar riskåtgärder.</translation>
  </message>
  <message>
   <source>“{name}” has no review, past or to come.</source>
   <translation>För risken ”{name}” har ingen granskning gjorts eller bestämts.</translation>
  </message>
  <message>
   <source>“{name}” has the date {date}, outside the plan ({start} to {end}).</source>
   <translation>”{name}”: {date} ligger utanför planens tid ({start}–{end}).</translation>
  </message>
  <message>
   <source>“{name}” has {amount} without a year, so no year's total holds it.</source>
   <translation>”{name}”: {amount} saknar år och ingår därför inte i något års summa.</translation>
  </message>
  <message>
   <source>“{name}” hears no core message.</source>
   <translation>Målgruppen ”{name}” hör inget kärnbudskap.</translation>
  </message>
  <message>
   <source>“{name}” is a high risk ({score}) and has no response.</source>
   <translation>”{name}” är en hög risk ({score}) och saknar åtgärd.</translation>
  </message>
  <message>
   <source>“{name}” is a second purpose beside “{other}”: in the logical framework a project has only one.</source>
   <translation>”{name}” är ett andra syfte vid sidan av ”{other}”: i den logiska ramen har ett projekt bara ett.</translation>
  </message>
  <message>
   <source>“{name}” is accepted with the score {score}, which is above what the plan accepts.</source>
   <translation>”{name}” är godtagen fast dess poängtal {score} överstiger den nivå som planen godtar.</translation>
  </message>
  <message>
   <source>“{name}” is dated {date}, but because of “{other}” it can be {earliest} at the earliest.</source>
   <translation>”{name}” har datumet {date}, men ”{other}” tillåter tidigast {earliest}.</translation>
  </message>
  <message>
   <source>“{name}” is dated {date}, outside “{parent}”, to which it belongs ({start} to {end}).</source>
   <translation>”{name}”: {date} ligger utanför tiden för ”{parent}” ({start}–{end}), som den hör till.</translation>
  </message>
  <message>
   <source>“{name}” is reached at the milestone “{title}”, which on {date} is outside the plan.</source>
   <translation>”{name}” nås vid milstolpen ”{title}”, men dess dag {date} ligger utanför planen.</translation>
  </message>
  <message>
   <source>“{name}” is reached at turning points, but no milestone is named as one.</source>
   <translation>”{name}” nås vid vändpunkter, men ingen milstolpe är angiven.</translation>
  </message>
  <message>
   <source>“{name}” is stated as {entered}, but the effects give {computed} (difference {difference}).</source>
   <translation>”{name}” uppges vara {entered}, men enligt effekterna är det {computed} (skillnad {difference}).</translation>
  </message>
  <message>
   <source>“{name}” is stated as {rate}, but the effects give {share}.</source>
   <translation>”{name}” uppges vara {rate}, men enligt effekterna är det {share}.</translation>
  </message>
  <message>
   <source>“{name}” is to pay {amount}, which is {difference} above its ceiling of {ceiling}.</source>
   <translation>Understödet ”{name}” ska täcka {amount}, vilket är {difference} över maximibeloppet {ceiling}.</translation>
  </message>
  <message>
   <source>“{name}” is to pay {amount}; at its rate of {rate} it pays at most {computed} ({difference} too much).</source>
   <translation>Understödet ”{name}” ska täcka {amount}, men med understödsprocenten {rate} täcker det högst {computed} ({difference} för mycket).</translation>
  </message>
  <message>
   <source>“{name}” lacks a required representative: {sector}.</source>
   <translation>I organet ”{name}” saknas en företrädare som krävs: {sector}.</translation>
  </message>
  <message>
   <source>“{name}” lacks dates.</source>
   <translation>”{name}” saknar datum.</translation>
  </message>
  <message>
   <source>“{name}” serves goals, but none that leads to a result.</source>
   <translation>”{name}” främjar mål, men inget av dem leder till ett resultat.</translation>
  </message>
  <message>
   <source>“{name}” serves no goal.</source>
   <translation>Åtgärden ”{name}” främjar inget mål.</translation>
  </message>
  <message>
   <source>“{name}” stands on {date}, but what it is tied to has moved: it would be {due}.</source>
   <translation>”{name}” står på {date}, men det som åtgärden är bunden till har flyttats: dagen vore {due}.</translation>
  </message>
  <message>
   <source>“{name}” takes part, but has not given its commitment.</source>
   <translation>”{name}” deltar men har inte gett sin förbindelse.</translation>
  </message>
  <message>
   <source>“{name}” was due on {date} and is not finished (days late: {days}).</source>
   <translation>”{name}” skulle vara klar {date} men är inte det (dagar försenad: {days}).</translation>
  </message>
  <message>
   <source>“{name}” was to be answered by {date} and is not (days late: {days}).</source>
   <translation>”{name}” skulle besvaras senast {date} men är det inte (dagar för sent: {days}).</translation>
  </message>
  <message>
   <source>“{name}”, {field}: the score {score} does not fit the plan's scale of {steps} steps.</source>
   <translation>”{name}”, {field}: poängen {score} passar inte planens skala med {steps} steg.</translation>
  </message>
  <message>
   <source>“{name}”, {field}: the source prints {printed}, but the rows add up to {computed} (difference {difference}).</source>
   <translation>”{name}”, {field}: i källan står {printed}, men radernas summa är {computed} (skillnad {difference}).</translation>
  </message>
  <message>
   <source>“{name}”: the response “{title}” is due on {date}, but the risk may come true by {by}.</source>
   <translation>”{name}”: åtgärden ”{title}” blir klar {date}, men risken kan inträffa redan före {by}.</translation>
  </message>
 </context>
 <context>
  <name>FollowUp</name>
  <message>
   <source>Actual</source>
   <translation>Utfall</translation>
  </message>
  <message>
   <source>Nobody answers for it yet</source>
   <translation>Ingen ansvarar ännu</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planerat</translation>
  </message>
  <message>
   <source>Planned and actual progress</source>
   <translation>Planerat och verkligt framsteg</translation>
  </message>
  <message>
   <source>The schedule has no dates to follow yet.</source>
   <translation>Tidsplanen har inga datum att följa ännu.</translation>
  </message>
  <message>
   <source>What is due</source>
   <translation>Vad som förfaller</translation>
  </message>
  <message>
   <source>late, {date}</source>
   <translation>försenad, {date}</translation>
  </message>
  <message numerus="yes">
   <source>within %n day(s)</source>
   <translation>
    <numerusform>inom %n dag</numerusform>
    <numerusform>inom %n dagar</numerusform>
   </translation>
  </message>
  <message>
   <source>{date}: planned {planned}, done {actual}</source>
   <translation>{date}: planerat {planned}, utfall {actual}</translation>
  </message>
 </context>
 <context>
  <name>FollowUpDialog</name>
  <message>
   <source>&amp;Due</source>
   <translation>&amp;Förfaller</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Stäng</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation>Uppföljning</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Gå dit</translation>
  </message>
 </context>
 <context>
  <name>Followers</name>
  <message numerus="yes">
   <source>%n row(s) would move</source>
   <translation>
    <numerusform>%n rad skulle flyttas</numerusform>
    <numerusform>%n rader skulle flyttas</numerusform>
   </translation>
  </message>
  <message>
   <source>After the move</source>
   <translation>Efter flytten</translation>
  </message>
  <message>
   <source>Later by</source>
   <translation>Senare</translation>
  </message>
  <message>
   <source>Nothing can move: what should is pinned to its dates.</source>
   <translation>Ingenting kan flyttas: det som borde flyttas är låst vid sina datum.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Nu</translation>
  </message>
  <message>
   <source>Phase or milestone</source>
   <translation>Fas eller milstolpe</translation>
  </message>
  <message>
   <source>What would move</source>
   <translation>Vad som skulle flyttas</translation>
  </message>
  <message numerus="yes">
   <source>and %n other pinned row(s)</source>
   <translation>
    <numerusform>och %n annan låst rad</numerusform>
    <numerusform>och %n andra låsta rader</numerusform>
   </translation>
  </message>
  <message>
   <source>“{title}” stays: it is pinned to {date}. After “{before}” it should not come before {earliest}.</source>
   <translation>”{title}” stannar: den är låst vid {date}. Beroendet av ”{before}” kräver tidigast {earliest}.</translation>
  </message>
 </context>
 <context>
  <name>FollowersDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Flytta</translation>
  </message>
  <message>
   <source>Move what follows</source>
   <translation>Flytta det som följer</translation>
  </message>
 </context>
 <context>
  <name>Goals</name>
  <message numerus="yes">
   <source>%n goal(s)</source>
   <translation>
    <numerusform>%n mål</numerusform>
    <numerusform>%n mål</numerusform>
   </translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Lägg till</translation>
  </message>
  <message>
   <source>Add a goal</source>
   <translation>Lägg till mål</translation>
  </message>
  <message>
   <source>Add a goal under</source>
   <translation>Lägg till mål under</translation>
  </message>
  <message>
   <source>Begin with the problems</source>
   <translation>Börja med problemen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopiera</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Klipp ut</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Radera</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicera</translation>
  </message>
  <message>
   <source>Filter by state, kind or owner</source>
   <translation>Filtrera efter läge, typ eller ansvarig</translation>
  </message>
  <message>
   <source>For this goal</source>
   <translation>För det här målet</translation>
  </message>
  <message>
   <source>From Word or Excel…</source>
   <translation>Från Word eller Excel…</translation>
  </message>
  <message>
   <source>Goal tree</source>
   <translation>Målträd</translation>
  </message>
  <message>
   <source>Goals say what the programme, the project and each of its actions aim at.</source>
   <translation>Målen berättar vad programmet, projektet och var och en av dess åtgärder siktar på.</translation>
  </message>
  <message>
   <source>Indent</source>
   <translation>Dra in</translation>
  </message>
  <message>
   <source>Larger boxes</source>
   <translation>Större rutor</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Kopplingar</translation>
  </message>
  <message>
   <source>Logframe</source>
   <translation>Logisk ram</translation>
  </message>
  <message>
   <source>Make objectives of the problems</source>
   <translation>Gör mål av problemen</translation>
  </message>
  <message>
   <source>New goal</source>
   <translation>Nytt mål</translation>
  </message>
  <message>
   <source>Number again</source>
   <translation>Numrera om</translation>
  </message>
  <message>
   <source>Only matches</source>
   <translation>Bara träffar</translation>
  </message>
  <message>
   <source>Open to level</source>
   <translation>Öppna till nivå</translation>
  </message>
  <message>
   <source>Outdent</source>
   <translation>Dra ut</translation>
  </message>
  <message>
   <source>Outline of the goals</source>
   <translation>Målens disposition</translation>
  </message>
  <message>
   <source>Paste after</source>
   <translation>Klistra in efter</translation>
  </message>
  <message>
   <source>Paste under</source>
   <translation>Klistra in under</translation>
  </message>
  <message>
   <source>Process</source>
   <translation>Process</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Avgränsning</translation>
  </message>
  <message>
   <source>Show all goals</source>
   <translation>Visa alla mål</translation>
  </message>
  <message>
   <source>Smaller boxes</source>
   <translation>Mindre rutor</translation>
  </message>
  <message>
   <source>The mouse edits: lock</source>
   <translation>Musen redigerar: lås</translation>
  </message>
  <message>
   <source>This tree has no goals yet.</source>
   <translation>Det här trädet har inga mål ännu.</translation>
  </message>
  <message>
   <source>Title of {name}</source>
   <translation>Titel: {name}</translation>
  </message>
  <message>
   <source>Tree</source>
   <translation>Träd</translation>
  </message>
  <message>
   <source>Tree from left to right</source>
   <translation>Träd från vänster till höger</translation>
  </message>
  <message>
   <source>Unlock editing by mouse</source>
   <translation>Tillåt redigering med musen</translation>
  </message>
  <message>
   <source>Whole tree</source>
   <translation>Hela trädet</translation>
  </message>
  <message>
   <source>Why and how</source>
   <translation>Varför och hur</translation>
  </message>
  <message>
   <source>Write the first goal</source>
   <translation>Skriv det första målet</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>”{words}”</translation>
  </message>
 </context>
 <context>
  <name>Grants</name>
  <message>
   <source>Add a grant</source>
   <translation>Lägg till ett understöd</translation>
  </message>
  <message>
   <source>Eligible costs</source>
   <translation>Understödsberättigade kostnader</translation>
  </message>
  <message>
   <source>Grant by calculation</source>
   <translation>Kalkylerat statsunderstöd</translation>
  </message>
  <message>
   <source>Here each grant is worked out by year: its eligible costs, its own share and overheads, and what is left of its ceiling. The plan has no grant yet.</source>
   <translation>Här räknas varje understöd ut per år: understödsberättigade kostnader, egen andel, indirekta kostnader och vad som är kvar av maximibeloppet. Planen har inget understöd än.</translation>
  </message>
  <message>
   <source>In euros</source>
   <translation>I euro</translation>
  </message>
  <message>
   <source>Left of the ceiling</source>
   <translation>Kvar av maximibeloppet</translation>
  </message>
  <message>
   <source>Total expenditure</source>
   <translation>Utgifter totalt</translation>
  </message>
  <message>
   <source>What each grant pays</source>
   <translation>Vad varje understöd betalar</translation>
  </message>
  <message>
   <source>at most {amount}</source>
   <translation>högst {amount}</translation>
  </message>
  <message>
   <source>of the eligible costs</source>
   <translation>av de understödsberättigade kostnaderna</translation>
  </message>
  <message>
   <source>of which overheads</source>
   <translation>varav indirekta kostnader</translation>
  </message>
  <message>
   <source>of which personnel costs</source>
   <translation>varav personalkostnader</translation>
  </message>
  <message>
   <source>overheads by the flat rate</source>
   <translation>indirekta kostnader enligt schablonen</translation>
  </message>
  <message>
   <source>overheads {rate} of personnel costs</source>
   <translation>indirekta {rate} av personalkostnaderna</translation>
  </message>
  <message>
   <source>pays {rate}</source>
   <translation>betalar {rate}</translation>
  </message>
 </context>
 <context>
  <name>Handout</name>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n sida</numerusform>
    <numerusform>%n sidor</numerusform>
   </translation>
  </message>
  <message>
   <source>All target groups</source>
   <translation>Alla målgrupper</translation>
  </message>
  <message>
   <source>As large as needed</source>
   <translation>Så stort som behövs</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Communications</source>
   <translation>Kommunikation</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Slut</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Handouts</source>
   <translation>Utdelningsmaterial</translation>
  </message>
  <message>
   <source>Logical framework</source>
   <translation>Logisk ram</translation>
  </message>
  <message>
   <source>Making the handout…</source>
   <translation>Materialet görs…</translation>
  </message>
  <message>
   <source>Making the handout… page {page}</source>
   <translation>Materialet görs… sida {page}</translation>
  </message>
  <message>
   <source>Message cards</source>
   <translation>Budskapskort</translation>
  </message>
  <message>
   <source>Names alone</source>
   <translation>Bara namnen</translation>
  </message>
  <message>
   <source>Overview on one page</source>
   <translation>Översikt på en sida</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Ansvarig</translation>
  </message>
  <message>
   <source>Payment claim</source>
   <translation>Utbetalningsansökan</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Förhandsvisning</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Framsteg</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Risker</translation>
  </message>
  <message>
   <source>Save the PDF, or open it in the PDF viewer, to see it.</source>
   <translation>Spara PDF-filen, eller öppna den i ett PDF-program, för att se den.</translation>
  </message>
  <message>
   <source>Save the handout</source>
   <translation>Spara utdelningsmaterialet</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation>Sparat som {name}.</translation>
  </message>
  <message>
   <source>Saving {name}…</source>
   <translation>{name} sparas…</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Tidsplan</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Början</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Läge</translation>
  </message>
  <message>
   <source>The handout could not be made: {reason}</source>
   <translation>Utdelningsmaterialet kunde inte göras: {reason}</translation>
  </message>
  <message>
   <source>The whole plan</source>
   <translation>Hela planen</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>Arbetsdagar</translation>
  </message>
 </context>
 <context>
  <name>HandoutDialog</name>
  <message>
   <source>&amp;Columns of the chart</source>
   <translation>Diagrammets &amp;kolumner</translation>
  </message>
  <message>
   <source>&amp;Handout</source>
   <translation>&amp;Utdelningsmaterial</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Språk</translation>
  </message>
  <message>
   <source>&amp;Paper</source>
   <translation>&amp;Papper</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Stäng</translation>
  </message>
  <message>
   <source>Handout</source>
   <translation>Utdelningsmaterial</translation>
  </message>
  <message>
   <source>Open in the PDF viewer</source>
   <translation>Öppna i PDF-program</translation>
  </message>
  <message>
   <source>P&amp;eriod of the claim</source>
   <translation>Ansökans &amp;period</translation>
  </message>
  <message>
   <source>Save PDF…</source>
   <translation>Spara PDF…</translation>
  </message>
  <message>
   <source>Target &amp;group</source>
   <translation>Mål&amp;grupp</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message numerus="yes">
   <source>%n changed row(s)</source>
   <translation>
    <numerusform>%n ändrad rad</numerusform>
    <numerusform>%n ändrade rader</numerusform>
   </translation>
  </message>
  <message>
   <source>Add {what}</source>
   <translation>Tillägg ({what})</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Tillagd</translation>
  </message>
  <message>
   <source>All changes together</source>
   <translation>Alla ändringar tillsammans</translation>
  </message>
  <message>
   <source>Budget from a workbook</source>
   <translation>Budgeten från en arbetsbok</translation>
  </message>
  <message>
   <source>Changed since {version}</source>
   <translation>Ändrat sedan: {version}</translation>
  </message>
  <message>
   <source>Delete {what}</source>
   <translation>Radering ({what})</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Raderad</translation>
  </message>
  <message>
   <source>Draft the calendar</source>
   <translation>Utkast till kalender</translation>
  </message>
  <message>
   <source>Edit {what}</source>
   <translation>Ändring ({what})</translation>
  </message>
  <message>
   <source>Fill {what}</source>
   <translation>Fyll {what}</translation>
  </message>
  <message>
   <source>Import the plan</source>
   <translation>Import av planen</translation>
  </message>
  <message>
   <source>Link {what}</source>
   <translation>Koppling ({what})</translation>
  </message>
  <message>
   <source>Merge {what}</source>
   <translation>Sammanslagning ({what})</translation>
  </message>
  <message>
   <source>Move along what is tied</source>
   <translation>Flytta med det som är bundet</translation>
  </message>
  <message>
   <source>Move what follows</source>
   <translation>Flytta det som följer</translation>
  </message>
  <message>
   <source>Move {what}</source>
   <translation>Flyttning ({what})</translation>
  </message>
  <message>
   <source>Moved to another place in its list</source>
   <translation>Flyttad till en annan plats i listan</translation>
  </message>
  <message>
   <source>New plan</source>
   <translation>Ny plan</translation>
  </message>
  <message>
   <source>Nothing to show of its own</source>
   <translation>Inget eget att visa</translation>
  </message>
  <message>
   <source>Number {what} again</source>
   <translation>Numrera om: {what}</translation>
  </message>
  <message>
   <source>Paste {what}</source>
   <translation>Inklistring ({what})</translation>
  </message>
  <message>
   <source>Payment claim goes on</source>
   <translation>Utbetalningsansökan går vidare</translation>
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation>{step} gjordes om</translation>
  </message>
  <message>
   <source>Spread {what}</source>
   <translation>Fördela {what}</translation>
  </message>
  <message>
   <source>Steps, newest first</source>
   <translation>Ändringar, den nyaste först</translation>
  </message>
  <message>
   <source>Take in a ledger</source>
   <translation>Ta in bokföring</translation>
  </message>
  <message>
   <source>The whole history</source>
   <translation>Hela historiken</translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>{step} ångrades</translation>
  </message>
  <message>
   <source>Version: {title}</source>
   <translation>Version: {title}</translation>
  </message>
  <message>
   <source>What the step changed</source>
   <translation>Vad som ändrades</translation>
  </message>
  <message>
   <source>Work inputs to the budget</source>
   <translation>Arbetsinsatser till budgeten</translation>
  </message>
  <message numerus="yes">
   <source>and %n other row(s)</source>
   <translation>
    <numerusform>och %n rad till</numerusform>
    <numerusform>och %n rader till</numerusform>
   </translation>
  </message>
  <message>
   <source>personal data, removed from the plan</source>
   <translation>personuppgift, borttagen ur planen</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>&amp;Show</source>
   <translation>&amp;Visa</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Stäng</translation>
  </message>
  <message>
   <source>Go to the row</source>
   <translation>Gå till raden</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historik</translation>
  </message>
 </context>
 <context>
  <name>Holiday</name>
  <message>
   <source>All Saints' Day</source>
   <translation>Alla helgons dag</translation>
  </message>
  <message>
   <source>Ascension Day</source>
   <translation>Kristi himmelsfärdsdag</translation>
  </message>
  <message>
   <source>Boxing Day</source>
   <translation>Annandag jul</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>Juldagen</translation>
  </message>
  <message>
   <source>Christmas Eve</source>
   <translation>Julafton</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>Annandag påsk</translation>
  </message>
  <message>
   <source>Easter Sunday</source>
   <translation>Påskdagen</translation>
  </message>
  <message>
   <source>Epiphany</source>
   <translation>Trettondagen</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>Långfredagen</translation>
  </message>
  <message>
   <source>Independence Day</source>
   <translation>Självständighetsdagen</translation>
  </message>
  <message>
   <source>May Day</source>
   <translation>Första maj</translation>
  </message>
  <message>
   <source>Midsummer Day</source>
   <translation>Midsommardagen</translation>
  </message>
  <message>
   <source>Midsummer Eve</source>
   <translation>Midsommarafton</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>Nyårsdagen</translation>
  </message>
  <message>
   <source>Whit Sunday</source>
   <translation>Pingstdagen</translation>
  </message>
 </context>
 <context>
  <name>ImportLedgerDialog</name>
  <message>
   <source>&amp;Accounts</source>
   <translation>&amp;Konton</translation>
  </message>
  <message>
   <source>&amp;File…</source>
   <translation>&amp;Fil…</translation>
  </message>
  <message>
   <source>&amp;Work package</source>
   <translation>&amp;Åtgärdshelhet</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Cost cate&amp;gory</source>
   <translation>Kostnads&amp;slag</translation>
  </message>
  <message>
   <source>G&amp;rant</source>
   <translation>&amp;Understöd</translation>
  </message>
  <message>
   <source>Re&amp;membered as</source>
   <translation>Ko&amp;ms ihåg som</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Ta in</translation>
  </message>
  <message>
   <source>Take in a ledger</source>
   <translation>Ta in bokföring</translation>
  </message>
  <message>
   <source>What each column holds</source>
   <translation>Vad varje kolumn innehåller</translation>
  </message>
  <message>
   <source>Where the accounts go</source>
   <translation>Vart kontona går</translation>
  </message>
  <message>
   <source>Where the accounts go. Select accounts, then give them a cost category; what has none is not taken in.</source>
   <translation>Vart kontona går. Välj konton och ge dem ett kostnadsslag; det som saknar ett tas inte in.</translation>
  </message>
 </context>
 <context>
  <name>ImportRemarks</name>
  <message>
   <source>Cells that cannot be read</source>
   <translation>Celler som inte kan läsas</translation>
  </message>
  <message>
   <source>In the plan</source>
   <translation>I planen</translation>
  </message>
  <message>
   <source>Not taken along either: {what}.</source>
   <translation>Inte heller med: {what}.</translation>
  </message>
  <message>
   <source>What is expected</source>
   <translation>Vad som väntas</translation>
  </message>
  <message>
   <source>What stands there</source>
   <translation>Vad som står där</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Var</translation>
  </message>
  <message numerus="yes">
   <source>{name}: %n cell(s) cannot be read</source>
   <translation>
    <numerusform>{name}: %n cell kan inte läsas</numerusform>
    <numerusform>{name}: %n celler kan inte läsas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportRemarksDialog</name>
  <message>
   <source>&amp;Import the rest</source>
   <translation>&amp;Importera resten</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Cop&amp;y the list</source>
   <translation>&amp;Kopiera listan</translation>
  </message>
  <message>
   <source>Import a plan</source>
   <translation>Importera en plan</translation>
  </message>
  <message>
   <source>Nothing has been imported yet. Mend the cells in the file and import it again, or take in the rest: then these cells are as the last column says.</source>
   <translation>Ingenting har importerats ännu. Rätta cellerna i filen och importera den på nytt, eller importera resten: då blir cellerna som den sista kolumnen anger.</translation>
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message>
   <source>Add a goal, package or action…</source>
   <translation>Lägg till mål, helhet eller åtgärd…</translation>
  </message>
  <message>
   <source>Add a goal…</source>
   <translation>Lägg till ett mål…</translation>
  </message>
  <message>
   <source>Add what contributes…</source>
   <translation>Lägg till något som främjar…</translation>
  </message>
  <message>
   <source>Also at risk</source>
   <translation>Risken berör också</translation>
  </message>
  <message>
   <source>By the schedule: {date}, {state}</source>
   <translation>Enligt tidsplanen: {date}, {state}</translation>
  </message>
  <message>
   <source>Contributed to by</source>
   <translation>Främjas av</translation>
  </message>
  <message>
   <source>Contributes to</source>
   <translation>Främjar</translation>
  </message>
  <message>
   <source>Edit the link to {name}</source>
   <translation>Redigera kopplingen: {name}</translation>
  </message>
  <message>
   <source>History of this row</source>
   <translation>Radens historia</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Uppgifter</translation>
  </message>
  <message>
   <source>Linked here</source>
   <translation>Kopplat hit</translation>
  </message>
  <message>
   <source>Remove the link to {name}</source>
   <translation>Ta bort kopplingen: {name}</translation>
  </message>
  <message>
   <source>Select a row to see it here.</source>
   <translation>Välj en rad så visas dess uppgifter här.</translation>
  </message>
  <message>
   <source>The critical path is being reckoned…</source>
   <translation>Kritiska linjen räknas ut…</translation>
  </message>
  <message>
   <source>Why it is critical or not</source>
   <translation>Varför raden är kritisk eller inte</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>och %n till</numerusform>
    <numerusform>och %n till</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Jump</name>
  <message>
   <source>Command</source>
   <translation>Kommando</translation>
  </message>
  <message>
   <source>Places found</source>
   <translation>Träffar</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Flik</translation>
  </message>
 </context>
 <context>
  <name>JumpDialog</name>
  <message>
   <source>Jump to</source>
   <translation>Gå till</translation>
  </message>
  <message>
   <source>Nothing in the plan has these words.</source>
   <translation>Inget i planen innehåller de här orden.</translation>
  </message>
  <message>
   <source>Type words of a title, a code or a command</source>
   <translation>Skriv ord ur ett namn, en kod eller ett kommando</translation>
  </message>
  <message>
   <source>↑ ↓ choose · Enter goes there · Esc closes</source>
   <translation>↑ ↓ väljer · Enter går dit · Esc stänger</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>Accept what was typed</source>
   <translation>Godkänn det skrivna</translation>
  </message>
  <message>
   <source>Add a box beside it, add a box under it</source>
   <translation>Lägg till en ruta bredvid, lägg till en ruta under</translation>
  </message>
  <message>
   <source>Add a message that carries the current one</source>
   <translation>Lägg till ett budskap som förverkligar det valda</translation>
  </message>
  <message>
   <source>Add a row of the level from any cell</source>
   <translation>Lägg till en rad på nivån från vilken cell som helst</translation>
  </message>
  <message>
   <source>Add an action on the day of the cursor</source>
   <translation>Lägg till en åtgärd på markörens dag</translation>
  </message>
  <message>
   <source>Add an indicator, or a row of the level</source>
   <translation>Lägg till en indikator eller en rad på nivån</translation>
  </message>
  <message>
   <source>Begin a new line in the assumptions</source>
   <translation>Börja en ny rad i antagandena</translation>
  </message>
  <message>
   <source>Call a day off, delete the whole series</source>
   <translation>Ställ in en gång, ta bort hela serien</translation>
  </message>
  <message>
   <source>Change the kind and lag of the selected arrow</source>
   <translation>Ändra den valda pilens typ och fördröjning</translation>
  </message>
  <message>
   <source>Comment on the amount</source>
   <translation>Kommentera beloppet</translation>
  </message>
  <message>
   <source>Ctrl+wheel</source>
   <translation>Ctrl+hjul</translation>
  </message>
  <message>
   <source>Done with the cell, and on to the next</source>
   <translation>Cellen klar, till nästa</translation>
  </message>
  <message>
   <source>Edit the cell</source>
   <translation>Redigera cellen</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Överallt</translation>
  </message>
  <message>
   <source>Fill down</source>
   <translation>Fyll nedåt</translation>
  </message>
  <message>
   <source>Fill to the right</source>
   <translation>Fyll åt höger</translation>
  </message>
  <message>
   <source>Finish the cell and open the next one</source>
   <translation>Avsluta cellen och öppna nästa</translation>
  </message>
  <message>
   <source>Go back and forth in time</source>
   <translation>Gå bakåt och framåt i tiden</translation>
  </message>
  <message>
   <source>Go through the actions of a day</source>
   <translation>Gå igenom dagens åtgärder</translation>
  </message>
  <message>
   <source>Go to the day before or after without going to an action</source>
   <translation>Gå till föregående eller nästa dag utan att gå till en åtgärd</translation>
  </message>
  <message>
   <source>Go to the line for notes; keep the answer</source>
   <translation>Gå till anteckningsraden; spara svaret</translation>
  </message>
  <message>
   <source>In the budget</source>
   <translation>I budgeten</translation>
  </message>
  <message>
   <source>In the calendar of communications</source>
   <translation>I kommunikationskalendern</translation>
  </message>
  <message>
   <source>In the column of groups: take the match and go on to the next</source>
   <translation>I kolumnen för grupper: ta förslaget och gå vidare till nästa</translation>
  </message>
  <message>
   <source>In the core messages</source>
   <translation>Bland kärnbudskapen</translation>
  </message>
  <message>
   <source>In the feedback</source>
   <translation>I responsen</translation>
  </message>
  <message>
   <source>In the figure of the goals</source>
   <translation>I bilden av målen</translation>
  </message>
  <message>
   <source>In the figure: light everything again</source>
   <translation>I bilden: visa allt igen</translation>
  </message>
  <message>
   <source>In the find line: show only what matches</source>
   <translation>På sökraden: visa bara det som träffas</translation>
  </message>
  <message>
   <source>In the goals</source>
   <translation>I målen</translation>
  </message>
  <message>
   <source>In the line for notes: the group before or after</source>
   <translation>På anteckningsraden: föregående eller nästa målgrupp</translation>
  </message>
  <message>
   <source>In the lists of parties and channels</source>
   <translation>I förteckningarna över aktörer och kanaler</translation>
  </message>
  <message>
   <source>In the logical framework</source>
   <translation>I den logiska ramen</translation>
  </message>
  <message>
   <source>In the metrics of communications</source>
   <translation>I kommunikationens indikatorer</translation>
  </message>
  <message>
   <source>In the process goals</source>
   <translation>I processmålen</translation>
  </message>
  <message>
   <source>In the risks</source>
   <translation>I riskerna</translation>
  </message>
  <message>
   <source>In the schedule</source>
   <translation>I tidsplanen</translation>
  </message>
  <message>
   <source>In the stakeholders</source>
   <translation>Bland intressenterna</translation>
  </message>
  <message>
   <source>In the table of communications</source>
   <translation>I kommunikationstabellen</translation>
  </message>
  <message>
   <source>In the table of links</source>
   <translation>I tabellen över kopplingar</translation>
  </message>
  <message>
   <source>In trees and tables</source>
   <translation>I träd och tabeller</translation>
  </message>
  <message>
   <source>Indent or outdent a new goal while it is typed</source>
   <translation>Dra in eller ut ett nytt mål medan det skrivs</translation>
  </message>
  <message>
   <source>Leave present mode, close a dialog</source>
   <translation>Avsluta presentationen, stäng en dialogruta</translation>
  </message>
  <message>
   <source>Leave the cell as it was</source>
   <translation>Lämna cellen som den var</translation>
  </message>
  <message>
   <source>Link or unlink</source>
   <translation>Koppla eller ta bort kopplingen</translation>
  </message>
  <message>
   <source>Merge rows that were entered twice</source>
   <translation>Slå ihop rader som skrivits två gånger</translation>
  </message>
  <message>
   <source>Milestones that the timing means</source>
   <translation>Milstolpar som tidpunkten avser</translation>
  </message>
  <message>
   <source>Move the box among those beside it</source>
   <translation>Flytta rutan bland dem bredvid</translation>
  </message>
  <message>
   <source>Move the card within its year</source>
   <translation>Flytta kortet inom dess år</translation>
  </message>
  <message>
   <source>Move the day by a day or a week</source>
   <translation>Flytta gången en dag eller en vecka</translation>
  </message>
  <message>
   <source>Move the end by a month</source>
   <translation>Flytta slutet en månad</translation>
  </message>
  <message>
   <source>Move the end by a week</source>
   <translation>Flytta slutet en vecka</translation>
  </message>
  <message>
   <source>Move the goal to another level</source>
   <translation>Flytta målet till en annan nivå</translation>
  </message>
  <message>
   <source>Move the goal to the year before or after</source>
   <translation>Flytta målet till året före eller efter</translation>
  </message>
  <message>
   <source>Move the group in the matrix</source>
   <translation>Flytta gruppen i matrisen</translation>
  </message>
  <message>
   <source>Move the risk in the matrix</source>
   <translation>Flytta risken i matrisen</translation>
  </message>
  <message>
   <source>Move the whole series</source>
   <translation>Flytta hela serien</translation>
  </message>
  <message>
   <source>Name the selected box</source>
   <translation>Namnge den valda rutan</translation>
  </message>
  <message>
   <source>Next or previous state of the goal</source>
   <translation>Målets nästa eller föregående status</translation>
  </message>
  <message>
   <source>Next or previous view</source>
   <translation>Nästa eller föregående vy</translation>
  </message>
  <message>
   <source>Open or close a branch, go from cell to cell</source>
   <translation>Öppna eller stäng en gren, gå från cell till cell</translation>
  </message>
  <message>
   <source>Open or close all that is under a goal</source>
   <translation>Öppna eller stäng allt under ett mål</translation>
  </message>
  <message>
   <source>Open the outline to packages, actions, phases</source>
   <translation>Öppna dispositionen till helheter, åtgärder, faser</translation>
  </message>
  <message>
   <source>Open the trees to a level</source>
   <translation>Öppna träden till en nivå</translation>
  </message>
  <message>
   <source>Raise or lower influence or interest in the cell</source>
   <translation>Höj eller sänk inflytande eller intresse i cellen</translation>
  </message>
  <message>
   <source>Raise or lower the score in the cell</source>
   <translation>Höj eller sänk poängen i cellen</translation>
  </message>
  <message>
   <source>Select several rows</source>
   <translation>Välj flera rader</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Kortkommandon</translation>
  </message>
  <message>
   <source>Show the period before or after, or today</source>
   <translation>Visa föregående eller nästa period eller i dag</translation>
  </message>
  <message>
   <source>Sort by the column</source>
   <translation>Sortera efter kolumnen</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Flikar</translation>
  </message>
  <message>
   <source>Take back a new goal that has no name yet</source>
   <translation>Ta tillbaka ett nytt mål som ännu inte har något namn</translation>
  </message>
  <message>
   <source>Take the box one level up</source>
   <translation>Ta rutan en nivå upp</translation>
  </message>
  <message>
   <source>The name to the plan's list</source>
   <translation>Namnet till planens lista</translation>
  </message>
  <message>
   <source>The year before or after</source>
   <translation>Föregående eller nästa år</translation>
  </message>
  <message>
   <source>Tie to a milestone or a meeting</source>
   <translation>Bind till en milstolpe eller ett möte</translation>
  </message>
  <message>
   <source>Values by month, or the register</source>
   <translation>Värden per månad eller förteckningen</translation>
  </message>
  <message>
   <source>Values from the calendar</source>
   <translation>Värden ur kalendern</translation>
  </message>
  <message>
   <source>Write the cell, an entry a line</source>
   <translation>Skriv cellen, en post per rad</translation>
  </message>
  <message>
   <source>Write why the one contributes to the other</source>
   <translation>Skriv varför det ena främjar det andra</translation>
  </message>
  <message>
   <source>Zoom with the mouse</source>
   <translation>Zooma med musen</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Close</source>
   <translation>Stäng</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tangentbord</translation>
  </message>
 </context>
 <context>
  <name>Ledger</name>
  <message numerus="yes">
   <source>%n row(s) with a sum but no entry, such as totals: row {rows}.</source>
   <translation>
    <numerusform>%n rad med en summa som inte är en händelse, till exempel en totalsumma: rad {rows}.</numerusform>
    <numerusform>%n rader med en summa som inte är händelser, till exempel totalsummor: rad {rows}.</numerusform>
   </translation>
  </message>
  <message>
   <source>? None yet</source>
   <translation>? Inget än</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Belopp</translation>
  </message>
  <message>
   <source>Choose the file with the entries of the ledger.</source>
   <translation>Välj filen med bokföringens händelser.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Välj…</translation>
  </message>
  <message>
   <source>Cost category</source>
   <translation>Kostnadsslag</translation>
  </message>
  <message>
   <source>Cost centre</source>
   <translation>Kostnadsställe</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>Till exempel</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Lämna bort</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Lämnas bort</translation>
  </message>
  <message>
   <source>Left out: {sum}.</source>
   <translation>Lämnas bort: {sum}.</translation>
  </message>
  <message>
   <source>Less (credit)</source>
   <translation>Avgår (kredit)</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Inget än</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>Används inte</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>Läser {name}…</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Rader</translation>
  </message>
  <message>
   <source>Say which columns hold these: {columns}.</source>
   <translation>Ange vilka kolumner som innehåller dessa: {columns}.</translation>
  </message>
  <message>
   <source>Sum, €</source>
   <translation>Summa, €</translation>
  </message>
  <message>
   <source>Taken in: {sum}.</source>
   <translation>Tas in: {sum}.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>The ledger was not taken in</source>
   <translation>Bokföringen togs inte in</translation>
  </message>
  <message>
   <source>The plan has amounts typed by hand for {months} already: they would be counted beside these.</source>
   <translation>Planen har redan inskrivna belopp för {months}: de skulle räknas vid sidan av dessa.</translation>
  </message>
  <message>
   <source>This very file was taken in already, as “{title}” on {date}. Delete that import to take it again.</source>
   <translation>Just den här filen har redan tagits in som ”{title}” {date}. Ta bort den importen om du vill ta in den på nytt.</translation>
  </message>
  <message>
   <source>Without a cost category: {sum}.</source>
   <translation>Utan kostnadsslag: {sum}.</translation>
  </message>
  <message>
   <source>Work package</source>
   <translation>Åtgärdshelhet</translation>
  </message>
  <message numerus="yes">
   <source>{title}: %n row(s), {sum}.</source>
   <translation>
    <numerusform>{title}: %n rad, {sum}.</numerusform>
    <numerusform>{title}: %n rader, {sum}.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{title}” brought entries of {months} already: see that they are not the same.</source>
   <translation>”{title}” hade redan händelser för {months}: se till att de inte är desamma.</translation>
  </message>
  <message>
   <source>“{title}” brought the very same sums for {months}: taken in again they would count twice.</source>
   <translation>”{title}” hade exakt samma summor för {months}: tas de in igen räknas de två gånger.</translation>
  </message>
 </context>
 <context>
  <name>LeftBehindDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Move along</source>
   <translation>Flytta med</translation>
  </message>
  <message>
   <source>What was left behind</source>
   <translation>Det som blev kvar</translation>
  </message>
 </context>
 <context>
  <name>Leftovers</name>
  <message numerus="yes">
   <source>%n edit(s)</source>
   <translation>
    <numerusform>%n ändring</numerusform>
    <numerusform>%n ändringar</numerusform>
   </translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Kasta</translation>
  </message>
  <message>
   <source>Discard the unsaved work of “{title}”?</source>
   <translation>Kasta det osparade arbetet i ”{title}”?</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behåll</translation>
  </message>
  <message>
   <source>Plan without a title</source>
   <translation>Namnlös plan</translation>
  </message>
  <message>
   <source>Plans with unsaved work</source>
   <translation>Planer med osparat arbete</translation>
  </message>
  <message>
   <source>The working copy is damaged and cannot be read.</source>
   <translation>Arbetskopian är skadad och kan inte läsas.</translation>
  </message>
  <message>
   <source>This cannot be undone.</source>
   <translation>Detta kan inte ångras.</translation>
  </message>
  <message>
   <source>last {time}</source>
   <translation>senast {time}</translation>
  </message>
  <message>
   <source>never saved to a file</source>
   <translation>aldrig sparad i en fil</translation>
  </message>
 </context>
 <context>
  <name>LeftoversDialog</name>
  <message>
   <source>Discard…</source>
   <translation>Kasta…</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Senare</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>Återställ</translation>
  </message>
  <message>
   <source>Soteplan did not close properly. The work is safe.</source>
   <translation>Soteplan stängdes inte på vanligt sätt. Arbetet är i säkerhet.</translation>
  </message>
  <message>
   <source>These plans hold edits that are not in their files yet. Recover opens a plan with every edit; Later asks again at the next start.</source>
   <translation>De här planerna har ändringar som ännu inte finns i deras filer. Återställ öppnar en plan med alla ändringar. Senare frågar igen vid nästa start.</translation>
  </message>
  <message>
   <source>Unsaved work</source>
   <translation>Osparat arbete</translation>
  </message>
 </context>
 <context>
  <name>Lens</name>
  <message numerus="yes">
   <source>%n action(s)</source>
   <translation>
    <numerusform>%n åtgärd</numerusform>
    <numerusform>%n åtgärder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n goal(s)</source>
   <translation>
    <numerusform>%n mål</numerusform>
    <numerusform>%n mål</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n indicator(s)</source>
   <translation>
    <numerusform>%n indikator</numerusform>
    <numerusform>%n indikatorer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s)</source>
   <translation>
    <numerusform>%n budskap</numerusform>
    <numerusform>%n budskap</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n risk(s)</source>
   <translation>
    <numerusform>%n risk</numerusform>
    <numerusform>%n risker</numerusform>
   </translation>
  </message>
  <message>
   <source>Common costs of {sum} serve every goal and are not counted.</source>
   <translation>De gemensamma kostnaderna {sum} främjar alla mål och ingår inte i summan.</translation>
  </message>
  <message>
   <source>For this goal</source>
   <translation>För det här målet</translation>
  </message>
  <message>
   <source>For this goal:</source>
   <translation>För det här målet:</translation>
  </message>
  <message>
   <source>How:</source>
   <translation>Hur:</translation>
  </message>
  <message>
   <source>It serves no other goal.</source>
   <translation>Det främjar inga andra mål.</translation>
  </message>
  <message>
   <source>Nothing here concerns the goal.</source>
   <translation>Inget här gäller målet.</translation>
  </message>
  <message>
   <source>Nothing serves it yet.</source>
   <translation>Inget främjar det ännu.</translation>
  </message>
  <message>
   <source>Show every tab for this goal</source>
   <translation>Visa varje flik för det här målet</translation>
  </message>
  <message>
   <source>Show the whole plan</source>
   <translation>Visa hela planen</translation>
  </message>
  <message>
   <source>To the tab {tab}</source>
   <translation>Till fliken {tab}</translation>
  </message>
  <message>
   <source>Why and how</source>
   <translation>Varför och hur</translation>
  </message>
  <message>
   <source>Why:</source>
   <translation>Varför:</translation>
  </message>
  <message>
   <source>Work packages count with all their money, which may serve other goals too.</source>
   <translation>Åtgärdshelheternas pengar räknas i sin helhet och kan främja även andra mål.</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>och %n till</numerusform>
    <numerusform>och %n till</numerusform>
   </translation>
  </message>
  <message>
   <source>{some} of {all} actions serve</source>
   <translation>{some} av {all} åtgärder främjar målet</translation>
  </message>
 </context>
 <context>
  <name>Links</name>
  <message>
   <source>Actions × benefit goals</source>
   <translation>Åtgärder × nyttomål</translation>
  </message>
  <message>
   <source>Actions × goals</source>
   <translation>Åtgärder × mål</translation>
  </message>
  <message>
   <source>Diagram</source>
   <translation>Diagram</translation>
  </message>
  <message>
   <source>Drag to what this contributes to</source>
   <translation>Dra till det som detta främjar</translation>
  </message>
  <message>
   <source>Explanation of the link</source>
   <translation>Motivering till kopplingen</translation>
  </message>
  <message>
   <source>Goals × benefit goals</source>
   <translation>Mål × nyttomål</translation>
  </message>
  <message>
   <source>Link diagram</source>
   <translation>Kopplingsdiagram</translation>
  </message>
  <message>
   <source>Links in all</source>
   <translation>Kopplingar totalt</translation>
  </message>
  <message>
   <source>Links join what is on both sides: write the goals and the actions first.</source>
   <translation>En koppling förenar två sidor: skriv först målen och åtgärderna.</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>Matris</translation>
  </message>
  <message>
   <source>Table of links</source>
   <translation>Tabell över kopplingar</translation>
  </message>
  <message>
   <source>Whole diagram</source>
   <translation>Hela diagrammet</translation>
  </message>
  <message>
   <source>Why? Enter keeps, Esc skips</source>
   <translation>Varför? Enter sparar, Esc hoppar över</translation>
  </message>
  <message>
   <source>Write goals</source>
   <translation>Skriv mål</translation>
  </message>
  <message>
   <source>{name} contributes to {other}</source>
   <translation>{name} främjar {other}</translation>
  </message>
  <message>
   <source>{name} – no link to {other}</source>
   <translation>{name} – ingen koppling till {other}</translation>
  </message>
 </context>
 <context>
  <name>ListsPage</name>
  <message numerus="yes">
   <source>%n row(s) will be added to the channels.</source>
   <translation>
    <numerusform>%n kanal läggs till.</numerusform>
    <numerusform>%n kanaler läggs till.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) will be added to the parties.</source>
   <translation>
    <numerusform>%n aktör läggs till.</numerusform>
    <numerusform>%n aktörer läggs till.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a channel</source>
   <translation>Lägg till en kanal</translation>
  </message>
  <message>
   <source>Add a party</source>
   <translation>Lägg till en aktör</translation>
  </message>
  <message>
   <source>Add the first channel</source>
   <translation>Lägg till den första kanalen</translation>
  </message>
  <message>
   <source>Add the first party</source>
   <translation>Lägg till den första aktören</translation>
  </message>
  <message>
   <source>Filter the parties and channels</source>
   <translation>Filtrera aktörer och kanaler</translation>
  </message>
  <message>
   <source>Merge into…</source>
   <translation>Slå ihop med…</translation>
  </message>
  <message>
   <source>New channel</source>
   <translation>Ny kanal</translation>
  </message>
  <message>
   <source>New party</source>
   <translation>Ny aktör</translation>
  </message>
  <message>
   <source>Part of none</source>
   <translation>Inte del av något</translation>
  </message>
  <message>
   <source>Paste channels</source>
   <translation>Klistra in kanaler</translation>
  </message>
  <message>
   <source>Paste from Excel…</source>
   <translation>Klistra in från Excel…</translation>
  </message>
  <message>
   <source>Paste parties</source>
   <translation>Klistra in aktörer</translation>
  </message>
  <message>
   <source>This is where persons, units, bodies and organisations go: whoever is responsible for something.</source>
   <translation>Hit hör personer, enheter, organ och organisationer: alla som ansvarar för något.</translation>
  </message>
  <message>
   <source>This is where the channels go by which the target groups are reached.</source>
   <translation>Hit hör de kanaler genom vilka målgrupperna nås.</translation>
  </message>
  <message>
   <source>Used in</source>
   <translation>Används i</translation>
  </message>
 </context>
 <context>
  <name>Logframe</name>
  <message>
   <source>Add a row</source>
   <translation>Lägg till en rad</translation>
  </message>
  <message>
   <source>Add an indicator</source>
   <translation>Lägg till en indikator</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Ta bort</translation>
  </message>
  <message>
   <source>Downwards how, upwards why</source>
   <translation>Nedåt hur, uppåt varför</translation>
  </message>
  <message>
   <source>Level or results</source>
   <translation>Nivå eller resultat</translation>
  </message>
  <message>
   <source>Logical framework</source>
   <translation>Logisk ram</translation>
  </message>
  <message>
   <source>Serves the result</source>
   <translation>Främjar resultatet</translation>
  </message>
  <message>
   <source>Type to write in a cell. Enter adds an indicator or a row. Alt+Shift+Up moves a goal a level higher.</source>
   <translation>Skriv för att fylla i en cell. Enter lägger till en indikator eller en rad. Alt+Skift+Upp flyttar ett mål till en högre nivå.</translation>
  </message>
  <message>
   <source>What does the project deliver, so that its purpose is reached?</source>
   <translation>Vad åstadkommer projektet för att dess syfte ska uppnås?</translation>
  </message>
  <message>
   <source>What is done so that the result comes about?</source>
   <translation>Vad görs för att resultatet ska uppstå?</translation>
  </message>
  <message>
   <source>What must hold besides?</source>
   <translation>Vad måste dessutom hålla?</translation>
  </message>
  <message>
   <source>What shows that it is reached?</source>
   <translation>Vad visar att det har uppnåtts?</translation>
  </message>
  <message>
   <source>What wider change does the project help to bring about?</source>
   <translation>Vilken större förändring bidrar projektet till?</translation>
  </message>
  <message>
   <source>What will be different for those the project is for? There is only one purpose.</source>
   <translation>Vad blir annorlunda för dem som projektet är till för? Syftet är bara ett.</translation>
  </message>
  <message>
   <source>Where is it read from?</source>
   <translation>Varifrån fås uppgiften?</translation>
  </message>
  <message>
   <source>for example 21 → 7 days</source>
   <translation>t.ex. 21 → 7 dygn</translation>
  </message>
 </context>
 <context>
  <name>Loss</name>
  <message numerus="yes">
   <source>%n column(s) that stand for nothing in Soteplan</source>
   <translation>
    <numerusform>%n kolumn som inte har någon plats i Soteplan</numerusform>
    <numerusform>%n kolumner som inte har någon plats i Soteplan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n communication action(s) without a day</source>
   <translation>
    <numerusform>%n kommunikationsåtgärd utan dag</numerusform>
    <numerusform>%n kommunikationsåtgärder utan dag</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n date(s) given in words</source>
   <translation>
    <numerusform>%n datum angivet i ord</numerusform>
    <numerusform>%n datum angivna i ord</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n date(s) such as 3/1/2021 of which it is a guess that the month comes first</source>
   <translation>
    <numerusform>%n datum av formen 3/1/2021 där månaden antas stå först</numerusform>
    <numerusform>%n datum av formen 3/1/2021 där månaden antas stå först</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n empty line(s)</source>
   <translation>
    <numerusform>%n tom rad</numerusform>
    <numerusform>%n tomma rader</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n exception(s) of the calendar: Soteplan keeps to Finnish working days</source>
   <translation>
    <numerusform>%n undantag i kalendern: Soteplan räknar med finländska arbetsdagar</numerusform>
    <numerusform>%n undantag i kalendern: Soteplan räknar med finländska arbetsdagar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) inserted as a task: the task came along</source>
   <translation>
    <numerusform>%n fil infogad som aktivitet: aktiviteten kom med</numerusform>
    <numerusform>%n filer infogade som aktiviteter: aktiviteterna kom med</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n further resource(s) of tasks: each row has one owner</source>
   <translation>
    <numerusform>ytterligare %n resurs för aktiviteter: varje rad har en ansvarig</numerusform>
    <numerusform>ytterligare %n resurser för aktiviteter: varje rad har en ansvarig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lag(s) given as a share of a duration: counted as the working days of today</source>
   <translation>
    <numerusform>%n fördröjning angiven som andel av en längd: räknad i arbetsdagar av den nuvarande längden</numerusform>
    <numerusform>%n fördröjningar angivna som andel av en längd: räknade i arbetsdagar av de nuvarande längderna</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lag(s) in elapsed time: counted as five working days to the week</source>
   <translation>
    <numerusform>%n fördröjning i kalendertid: räknad som fem arbetsdagar i veckan</numerusform>
    <numerusform>%n fördröjningar i kalendertid: räknade som fem arbetsdagar i veckan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lag(s) longer than 2 000 working days: shortened to that</source>
   <translation>
    <numerusform>%n fördröjning på över 2 000 arbetsdagar: förkortad till det</numerusform>
    <numerusform>%n fördröjningar på över 2 000 arbetsdagar: förkortade till det</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lag(s) with a part of a day: rounded to whole working days</source>
   <translation>
    <numerusform>%n fördröjning med en del av en dag: avrundad till hela arbetsdagar</numerusform>
    <numerusform>%n fördröjningar med en del av en dag: avrundade till hela arbetsdagar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n limit(s) to dates of tasks, such as “no later than”: the dates stay as they are</source>
   <translation>
    <numerusform>%n datumgräns, såsom ”senast”: datumen förblir som de är</numerusform>
    <numerusform>%n datumgränser, såsom ”senast”: datumen förblir som de är</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) of actions to goals</source>
   <translation>
    <numerusform>%n koppling mellan åtgärd och mål</numerusform>
    <numerusform>%n kopplingar mellan åtgärder och mål</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) to other files or of an unknown kind</source>
   <translation>
    <numerusform>%n länk till en annan fil eller av okänt slag</numerusform>
    <numerusform>%n länkar till andra filer eller av okänt slag</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) whose end is a summary task or not in the file</source>
   <translation>
    <numerusform>%n länk vars ände är en sammanfattning eller saknas i filen</numerusform>
    <numerusform>%n länkar vars ände är en sammanfattning eller saknas i filen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n material or cost resource(s)</source>
   <translation>
    <numerusform>%n material- eller kostnadsresurs</numerusform>
    <numerusform>%n material- eller kostnadsresurser</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n milestone(s), meeting(s) or reporting point(s) without a date</source>
   <translation>
    <numerusform>%n milstolpe, möte eller rapporteringstillfälle utan datum</numerusform>
    <numerusform>%n milstolpar, möten eller rapporteringstillfällen utan datum</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n summary task(s) below the level of actions: their tasks became phases named after them</source>
   <translation>
    <numerusform>%n sammanfattning under åtgärdernas nivå: dess aktiviteter blev faser med namn efter den</numerusform>
    <numerusform>%n sammanfattningar under åtgärdernas nivå: deras aktiviteter blev faser med namn efter dem</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n task(s) of files inserted into the file: import them by themselves</source>
   <translation>
    <numerusform>%n aktivitet i filer infogade i filen: importera dem för sig</numerusform>
    <numerusform>%n aktiviteter i filer infogade i filen: importera dem för sig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n task(s) that ended before they began: they end on the day they begin</source>
   <translation>
    <numerusform>%n aktivitet som slutade innan den började: den slutar den dag den börjar</numerusform>
    <numerusform>%n aktiviteter som slutade innan de började: de slutar den dag de börjar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n task(s) that stand for those of another file</source>
   <translation>
    <numerusform>%n aktivitet som står för en aktivitet i en annan fil</numerusform>
    <numerusform>%n aktiviteter som står för aktiviteter i en annan fil</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n task(s) without a name: named after their code</source>
   <translation>
    <numerusform>%n aktivitet utan namn: fick namn efter sin kod</numerusform>
    <numerusform>%n aktiviteter utan namn: fick namn efter sin kod</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n task(s) without a number of their own: no links lead to them</source>
   <translation>
    <numerusform>%n aktivitet utan eget nummer: inga beroenden leder till den</numerusform>
    <numerusform>%n aktiviteter utan eget nummer: inga beroenden leder till dem</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value(s) in fields of the file's own</source>
   <translation>
    <numerusform>%n värde i filens egna fält</numerusform>
    <numerusform>%n värden i filens egna fält</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n weekday(s) that are off or at work otherwise than from Monday to Friday</source>
   <translation>
    <numerusform>%n veckodag som är arbetsdag eller ledig på annat sätt än måndag–fredag</numerusform>
    <numerusform>%n veckodagar som är arbetsdagar eller lediga på annat sätt än måndag–fredag</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>assumptions of %n action(s)</source>
   <translation>
    <numerusform>antaganden för %n åtgärd</numerusform>
    <numerusform>antaganden för %n åtgärder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>baselines of %n task(s): name a version of the plan instead</source>
   <translation>
    <numerusform>baslinje för %n aktivitet: namnge i stället en version av planen</numerusform>
    <numerusform>baslinjer för %n aktiviteter: namnge i stället en version av planen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>calendars of their own of %n task(s)</source>
   <translation>
    <numerusform>egen kalender för %n aktivitet</numerusform>
    <numerusform>egna kalendrar för %n aktiviteter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>costs of %n task(s): they belong to the budget</source>
   <translation>
    <numerusform>kostnaderna för %n aktivitet: de hör till budgeten</numerusform>
    <numerusform>kostnaderna för %n aktiviteter: de hör till budgeten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>dates of %n row(s) that have none: the other program will invent them</source>
   <translation>
    <numerusform>%n rad utan datum: det andra programmet hittar på dem</numerusform>
    <numerusform>%n rader utan datum: det andra programmet hittar på dem</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>deadlines of %n task(s)</source>
   <translation>
    <numerusform>tidsfrist för %n aktivitet</numerusform>
    <numerusform>tidsfrister för %n aktiviteter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>descriptions and notes of %n row(s)</source>
   <translation>
    <numerusform>beskrivning och anteckning för %n rad</numerusform>
    <numerusform>beskrivningar och anteckningar för %n rader</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>lengths of %n milestone(s): they stand at the end</source>
   <translation>
    <numerusform>längden för %n milstolpe: den står i slutet</numerusform>
    <numerusform>längderna för %n milstolpar: de står i slutet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>lengths of %n task(s) that have no dates</source>
   <translation>
    <numerusform>längden för %n aktivitet utan datum</numerusform>
    <numerusform>längderna för %n aktiviteter utan datum</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>notes of %n dependency(ies)</source>
   <translation>
    <numerusform>anteckningar till %n beroende</numerusform>
    <numerusform>anteckningar till %n beroenden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>printed totals of %n work package(s)</source>
   <translation>
    <numerusform>tryckt summa för %n åtgärdshelhet</numerusform>
    <numerusform>tryckta summor för %n åtgärdshelheter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>priorities of %n task(s)</source>
   <translation>
    <numerusform>prioriteten för %n aktivitet</numerusform>
    <numerusform>prioriteterna för %n aktiviteter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>that the dates of %n row(s) are pinned</source>
   <translation>
    <numerusform>uppgiften att datumen för %n rad är låsta</numerusform>
    <numerusform>uppgiften att datumen för %n rader är låsta</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Making</name>
  <message>
   <source>Close when it is finished</source>
   <translation>Stäng när den är färdig</translation>
  </message>
  <message>
   <source>Close without it</source>
   <translation>Stäng utan den</translation>
  </message>
  <message>
   <source>Making {name}…</source>
   <translation>{name} görs…</translation>
  </message>
  <message>
   <source>Making {name}… page {page}</source>
   <translation>{name} görs… sida {page}</translation>
  </message>
  <message>
   <source>Nothing is written in its place before it is.</source>
   <translation>Den skrivs på sin plats först när den är färdig.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öppna</translation>
  </message>
  <message>
   <source>Save it</source>
   <translation>Spara ändå</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Visa i mappen</translation>
  </message>
  <message>
   <source>{name} is not finished yet</source>
   <translation>{name} är inte färdig än</translation>
  </message>
  <message>
   <source>{name} was not saved. {why}</source>
   <translation>{name} sparades inte. {why}</translation>
  </message>
  <message>
   <source>{name} will not hold everything of the plan. Left out: {lost}</source>
   <translation>{name} innehåller inte allt i planen. Utelämnas: {lost}</translation>
  </message>
 </context>
 <context>
  <name>Manual</name>
  <message>
   <source>Contents</source>
   <translation>Innehåll</translation>
  </message>
 </context>
 <context>
  <name>ManualDialog</name>
  <message>
   <source>Find in the manual</source>
   <translation>Sök i handboken</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Handbok</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Sida i handboken</translation>
  </message>
 </context>
 <context>
  <name>MergeDialog</name>
  <message numerus="yes">
   <source>%n row(s) are the same as</source>
   <translation>
    <numerusform>%n rad är samma som</numerusform>
    <numerusform>%n rader är samma som</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) will point to “{title}”.</source>
   <translation>
    <numerusform>%n hänvisning flyttas till ”{title}”.</numerusform>
    <numerusform>%n hänvisningar flyttas till ”{title}”.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>&amp;Slå ihop</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>It takes over what it does not know itself: contact data, duty and note.</source>
   <translation>Den får de uppgifter som den saknar: kontaktuppgifter, uppgift och anteckning.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Slå ihop</translation>
  </message>
  <message>
   <source>The one that stays</source>
   <translation>Den som blir kvar</translation>
  </message>
  <message>
   <source>There is no other to merge it with.</source>
   <translation>Det finns ingen annan att slå ihop med.</translation>
  </message>
  <message>
   <source>Type words of the one that stays</source>
   <translation>Skriv ord ur namnet på den som blir kvar</translation>
  </message>
  <message>
   <source>“{title}” is the same as</source>
   <translation>”{title}” är samma som</translation>
  </message>
 </context>
 <context>
  <name>MetricsPage</name>
  <message numerus="yes">
   <source>%n metric(s) will be added.</source>
   <translation>
    <numerusform>%n indikator läggs till.</numerusform>
    <numerusform>%n indikatorer läggs till.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a metric</source>
   <translation>Lägg till en indikator</translation>
  </message>
  <message>
   <source>Add one of your own</source>
   <translation>Lägg till en egen</translation>
  </message>
  <message>
   <source>Add the usual metrics</source>
   <translation>Lägg till de vanliga indikatorerna</translation>
  </message>
  <message>
   <source>As before</source>
   <translation>Som förut</translation>
  </message>
  <message>
   <source>Audience reached</source>
   <translation>Nådd publik</translation>
  </message>
  <message>
   <source>Audience reached so far</source>
   <translation>Nådd publik hittills</translation>
  </message>
  <message>
   <source>Before it in the same month: {values}.</source>
   <translation>Tidigare samma månad: {values}.</translation>
  </message>
  <message>
   <source>Charts of the chosen metrics</source>
   <translation>Diagram över de valda indikatorerna</translation>
  </message>
  <message>
   <source>Day of the last value</source>
   <translation>Det senaste värdets dag</translation>
  </message>
  <message>
   <source>Distance to the target</source>
   <translation>Avstånd till målet</translation>
  </message>
  <message>
   <source>Events and meetings held</source>
   <translation>Hållna evenemang och möten</translation>
  </message>
  <message>
   <source>Filter the metrics</source>
   <translation>Filtrera indikatorerna</translation>
  </message>
  <message>
   <source>Followers in social media</source>
   <translation>Följare i sociala medier</translation>
  </message>
  <message>
   <source>How many were held</source>
   <translation>Antal hållna</translation>
  </message>
  <message>
   <source>How many were held so far</source>
   <translation>Antal hållna hittills</translation>
  </message>
  <message>
   <source>Last value</source>
   <translation>Senaste</translation>
  </message>
  <message>
   <source>Less than before</source>
   <translation>Mindre än förra gången</translation>
  </message>
  <message>
   <source>Media hits</source>
   <translation>Medieträffar</translation>
  </message>
  <message>
   <source>Metric</source>
   <translation>Indikator</translation>
  </message>
  <message>
   <source>Metrics of communications</source>
   <translation>Indikatorer för kommunikationen</translation>
  </message>
  <message>
   <source>Months that would change</source>
   <translation>Månader som skulle ändras</translation>
  </message>
  <message>
   <source>More than before</source>
   <translation>Mer än förra gången</translation>
  </message>
  <message>
   <source>New metric</source>
   <translation>Ny indikator</translation>
  </message>
  <message>
   <source>Next due</source>
   <translation>Nästa</translation>
  </message>
  <message>
   <source>Next value by {date}.</source>
   <translation>Nästa värde senast {date}.</translation>
  </message>
  <message>
   <source>No metrics are chosen.</source>
   <translation>Inga indikatorer är valda.</translation>
  </message>
  <message>
   <source>No values yet.</source>
   <translation>Inga värden ännu.</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Dag</translation>
  </message>
  <message>
   <source>Paste metrics</source>
   <translation>Klistra in indikatorer</translation>
  </message>
  <message>
   <source>Reactions, comments and shares</source>
   <translation>Reaktioner, kommentarer och delningar</translation>
  </message>
  <message>
   <source>So far in all {value}.</source>
   <translation>Hittills sammanlagt {value}.</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Ta över</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Target {value}.</source>
   <translation>Mål {value}.</translation>
  </message>
  <message numerus="yes">
   <source>The calendar has %n event(s) held:</source>
   <translation>
    <numerusform>I kalendern finns %n hållet tillfälle:</numerusform>
    <numerusform>I kalendern finns %n hållna tillfällen:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The calendar has another value for %n month(s).</source>
   <translation>
    <numerusform>Kalendern har ett annat värde för %n månad.</numerusform>
    <numerusform>Kalendern har ett annat värde för %n månader.</numerusform>
   </translation>
  </message>
  <message>
   <source>The calendar has nothing that is not in the metric already.</source>
   <translation>Kalendern har inget som inte redan finns i indikatorn.</translation>
  </message>
  <message>
   <source>The chosen metrics have no values yet.</source>
   <translation>De valda indikatorerna har inga värden ännu.</translation>
  </message>
  <message>
   <source>The metrics of communications go here: what is held, read, followed and written.</source>
   <translation>Här finns indikatorerna för kommunikationen: vad som ordnas, läses, följs och skrivs.</translation>
  </message>
  <message>
   <source>The plan has no metrics yet.</source>
   <translation>Planen har inga indikatorer ännu.</translation>
  </message>
  <message>
   <source>The target is reached.</source>
   <translation>Målet är nått.</translation>
  </message>
  <message>
   <source>To target</source>
   <translation>Till målet</translation>
  </message>
  <message>
   <source>Trend</source>
   <translation>Trend</translation>
  </message>
  <message>
   <source>Type or paste values; = begins arithmetic. Enter goes to the metric below.</source>
   <translation>Skriv eller klistra in värden; = inleder en uträkning. Enter går till indikatorn nedanför.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Enhet</translation>
  </message>
  <message>
   <source>Values by month</source>
   <translation>Värden per månad</translation>
  </message>
  <message>
   <source>Values from the calendar</source>
   <translation>Värden ur kalendern</translation>
  </message>
  <message>
   <source>Values from the calendar…</source>
   <translation>Värden ur kalendern…</translation>
  </message>
  <message>
   <source>Visitors to the web pages</source>
   <translation>Besökare på webbsidorna</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Vad som räknas</translation>
  </message>
  <message>
   <source>Year shown</source>
   <translation>År som visas</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>och %n annat</numerusform>
    <numerusform>och %n andra</numerusform>
   </translation>
  </message>
  <message>
   <source>followers</source>
   <translation>följare</translation>
  </message>
  <message>
   <source>no value.</source>
   <translation>inget värde.</translation>
  </message>
  <message>
   <source>not as wanted</source>
   <translation>ej önskad</translation>
  </message>
  <message>
   <source>number</source>
   <translation>antal</translation>
  </message>
  <message>
   <source>reached</source>
   <translation>nått</translation>
  </message>
  <message>
   <source>visitors a month</source>
   <translation>besökare/mån</translation>
  </message>
  <message>
   <source>{reached} reached.</source>
   <translation>{reached} nåddes.</translation>
  </message>
  <message>
   <source>{value} from it.</source>
   <translation>{value} återstår.</translation>
  </message>
  <message>
   <source>{value} on {date}.</source>
   <translation>{value} ({date}).</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message numerus="yes">
   <source>%n open question(s) or feedback</source>
   <translation>
    <numerusform>%n öppen fråga eller respons</numerusform>
    <numerusform>%n öppna frågor och respons</numerusform>
   </translation>
  </message>
  <message>
   <source>A new plan</source>
   <translation>En ny plan</translation>
  </message>
  <message>
   <source>Actions on track</source>
   <translation>Åtgärder i tid</translation>
  </message>
  <message>
   <source>Communications by target group</source>
   <translation>Kommunikationen efter målgrupp</translation>
  </message>
  <message>
   <source>Communications held</source>
   <translation>Genomförda insatser</translation>
  </message>
  <message>
   <source>Due in {days} days</source>
   <translation>Inom {days} dagar</translation>
  </message>
  <message>
   <source>First goal</source>
   <translation>Första målet</translation>
  </message>
  <message>
   <source>Money by year</source>
   <translation>Medel per år</translation>
  </message>
  <message>
   <source>Money of the work packages</source>
   <translation>Åtgärdshelheternas pengar</translation>
  </message>
  <message>
   <source>Next communication</source>
   <translation>Nästa insats</translation>
  </message>
  <message>
   <source>Next milestone</source>
   <translation>Nästa milstolpe</translation>
  </message>
  <message>
   <source>Next milestones</source>
   <translation>Nästa milstolpar</translation>
  </message>
  <message>
   <source>No actions yet</source>
   <translation>Inga åtgärder ännu</translation>
  </message>
  <message>
   <source>No dated actions yet</source>
   <translation>Inga daterade åtgärder ännu</translation>
  </message>
  <message>
   <source>No grant yet</source>
   <translation>Inget understöd ännu</translation>
  </message>
  <message>
   <source>No money planned yet</source>
   <translation>Inga pengar planerade ännu</translation>
  </message>
  <message>
   <source>No scored risks</source>
   <translation>Inga bedömda risker</translation>
  </message>
  <message>
   <source>No scored risks yet</source>
   <translation>Inga bedömda risker ännu</translation>
  </message>
  <message>
   <source>No work package serves the goal yet</source>
   <translation>Ingen åtgärdshelhet främjar målet ännu</translation>
  </message>
  <message>
   <source>None ahead</source>
   <translation>Inga framöver</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Inga iakttagelser</translation>
  </message>
  <message>
   <source>Nothing is due</source>
   <translation>Inget infaller</translation>
  </message>
  <message>
   <source>Nothing waits for a decision</source>
   <translation>Inget väntar på beslut</translation>
  </message>
  <message>
   <source>Open decisions</source>
   <translation>Öppna beslut</translation>
  </message>
  <message>
   <source>Open questions</source>
   <translation>Öppna frågor</translation>
  </message>
  <message>
   <source>Open the communications example</source>
   <translation>Öppna kommunikationsexemplet</translation>
  </message>
  <message>
   <source>Open the example</source>
   <translation>Öppna exemplet</translation>
  </message>
  <message>
   <source>Or at a communications plan alone.</source>
   <translation>Eller på enbart en kommunikationsplan.</translation>
  </message>
  <message>
   <source>Or look first at how a whole plan is built.</source>
   <translation>Eller se först hur en hel plan är uppbyggd.</translation>
  </message>
  <message>
   <source>Plan check</source>
   <translation>Kontroll av planen</translation>
  </message>
  <message>
   <source>Planned by year</source>
   <translation>Planerat per år</translation>
  </message>
  <message>
   <source>Progress by work package</source>
   <translation>Genomförande per helhet</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Risker</translation>
  </message>
  <message>
   <source>Risks after the responses</source>
   <translation>Risker efter riskåtgärderna</translation>
  </message>
  <message>
   <source>Say what the plan is called and when it begins and ends.</source>
   <translation>Ange vad planen heter och när den börjar och slutar.</translation>
  </message>
  <message>
   <source>Status date {date}</source>
   <translation>Lägesdatum {date}</translation>
  </message>
  <message>
   <source>They may serve other goals too</source>
   <translation>De kan främja även andra mål</translation>
  </message>
  <message>
   <source>Title and dates</source>
   <translation>Namn och datum</translation>
  </message>
  <message>
   <source>Top risk</source>
   <translation>Största risken</translation>
  </message>
  <message>
   <source>Used of the grant</source>
   <translation>Använt av understödet</translation>
  </message>
  <message>
   <source>Write the first goal; goals under it follow with Ctrl+Enter.</source>
   <translation>Skriv det första målet; mål under det läggs till med Ctrl+Enter.</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>och %n till</numerusform>
    <numerusform>och %n till</numerusform>
   </translation>
  </message>
  <message>
   <source>{questions}, the oldest {days} d</source>
   <translation>{questions}, den äldsta {days} d</translation>
  </message>
  <message>
   <source>{questions}, {late} late</source>
   <translation>{questions}, {late} försenade</translation>
  </message>
  <message>
   <source>{sum} used</source>
   <translation>{sum} använt</translation>
  </message>
  <message>
   <source>{used} of {total}</source>
   <translation>{used} av {total}</translation>
  </message>
  <message>
   <source>■ {count} late</source>
   <translation>■ Försenade: {count}</translation>
  </message>
  <message>
   <source>▲ {count} at risk</source>
   <translation>▲ I farozonen: {count}</translation>
  </message>
  <message>
   <source>▲ {count} fewer than planned</source>
   <translation>▲ {count} efter planen</translation>
  </message>
  <message>
   <source>● As planned</source>
   <translation>● Enligt planen</translation>
  </message>
  <message>
   <source>● None late or at risk</source>
   <translation>● Ingen försenad eller i farozonen</translation>
  </message>
 </context>
 <context>
  <name>OwnForm</name>
  <message>
   <source>Cost category</source>
   <translation>Kostnadsslag</translation>
  </message>
  <message>
   <source>Say which column holds the cost categories and which the years.</source>
   <translation>Ange vilken kolumn som innehåller kostnadsslagen och vilka åren.</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Blad</translation>
  </message>
 </context>
 <context>
  <name>Paste</name>
  <message numerus="yes">
   <source>%n goal(s) will be made</source>
   <translation>
    <numerusform>Av detta blir %n mål</numerusform>
    <numerusform>Av detta blir %n mål</numerusform>
   </translation>
  </message>
  <message>
   <source>After {title}</source>
   <translation>Efter {title}</translation>
  </message>
  <message>
   <source>At the end of the tree: {tree}</source>
   <translation>Sist i trädet: {tree}</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kod</translation>
  </message>
  <message>
   <source>Column {number}</source>
   <translation>Kolumn {number}</translation>
  </message>
  <message>
   <source>Copy the rows in Excel first; then their columns are found here.</source>
   <translation>Kopiera först raderna i Excel; deras kolumner känns igen här.</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Slut</translation>
  </message>
  <message>
   <source>Goals that will be made</source>
   <translation>Mål som uppstår</translation>
  </message>
  <message>
   <source>Into {title}</source>
   <translation>Till {title}</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Längd</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivå</translation>
  </message>
  <message>
   <source>Line {line} has no words: {text}</source>
   <translation>Rad {line} har inga ord: {text}</translation>
  </message>
  <message>
   <source>Line {line} is too deep, and goes as deep as it can: {text}</source>
   <translation>Rad {line} ligger för djupt och läggs så djupt som det går: {text}</translation>
  </message>
  <message>
   <source>Line {line}: the column with “{text}” does not come along.</source>
   <translation>Rad {line}: kolumnen med ”{text}” följer inte med.</translation>
  </message>
  <message>
   <source>Line {line}: there is no “{text}” in the organisation, so the goal has no owner.</source>
   <translation>Rad {line}: ”{text}” finns inte i organisationen, så målet får ingen ägare.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Namn</translation>
  </message>
  <message>
   <source>New work packages</source>
   <translation>Som nya åtgärdshelheter</translation>
  </message>
  <message>
   <source>No column holds names yet.</source>
   <translation>Ingen kolumn innehåller namn ännu.</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>Används inte</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Anteckning</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Ansvarig</translation>
  </message>
  <message>
   <source>Predecessors</source>
   <translation>Föregångare</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Framsteg</translation>
  </message>
  <message>
   <source>Row {row}, {column}: “{text}” cannot be read.</source>
   <translation>Rad {row}, {column}: ”{text}” känns inte igen.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Läge</translation>
  </message>
  <message>
   <source>The title on line {line} is cut: {text}</source>
   <translation>Namnet på rad {line} kortas av: {text}</translation>
  </message>
  <message>
   <source>Under {title}</source>
   <translation>Under {title}</translation>
  </message>
  <message>
   <source>What each column holds</source>
   <translation>Vad varje kolumn innehåller</translation>
  </message>
  <message numerus="yes">
   <source>and %n cell(s) more</source>
   <translation>
    <numerusform>och %n cell till</numerusform>
    <numerusform>och %n celler till</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n line(s) more</source>
   <translation>
    <numerusform>och %n rad till</numerusform>
    <numerusform>och %n rader till</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PasteAmountsDialog</name>
  <message numerus="yes">
   <source>%n cell(s) change.</source>
   <translation>
    <numerusform>%n cell ändras.</numerusform>
    <numerusform>%n celler ändras.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column(s) of the block reach past the last column and are left out.</source>
   <translation>
    <numerusform>%n kolumn i blocket går förbi den sista kolumnen och lämnas bort.</numerusform>
    <numerusform>%n kolumner i blocket går förbi den sista kolumnen och lämnas bort.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) of the block reach past the last row and are left out.</source>
   <translation>
    <numerusform>%n rad i blocket går förbi den sista raden och lämnas bort.</numerusform>
    <numerusform>%n rader i blocket går förbi den sista raden och lämnas bort.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sum(s) come out as they say.</source>
   <translation>
    <numerusform>%n summa stämmer.</numerusform>
    <numerusform>%n summor stämmer.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>No cell would change.</source>
   <translation>Ingen cell skulle ändras.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Klistra in</translation>
  </message>
  <message>
   <source>Paste amounts</source>
   <translation>Klistra in belopp</translation>
  </message>
  <message>
   <source>Select a cell of the budget first.</source>
   <translation>Välj först en cell i budgeten.</translation>
  </message>
  <message>
   <source>{cell} is a sum: it comes to {sum}, the block says {value}.</source>
   <translation>{cell} är en summa: den blir {sum}, i blocket står {value}.</translation>
  </message>
  <message>
   <source>{cell}: “{value}” is not an amount and is left out.</source>
   <translation>{cell}: ”{value}” är inget belopp och lämnas bort.</translation>
  </message>
 </context>
 <context>
  <name>PasteBranchDialog</name>
  <message>
   <source>&amp;Text</source>
   <translation>&amp;Text</translation>
  </message>
  <message>
   <source>&amp;Where</source>
   <translation>&amp;Vart</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Goals that will be made</source>
   <translation>Mål som uppstår</translation>
  </message>
  <message>
   <source>Keep the &amp;numbers in the text as codes</source>
   <translation>Behåll textens &amp;nummer som koder</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Klistra in</translation>
  </message>
  <message>
   <source>Paste goals</source>
   <translation>Klistra in mål</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
 </context>
 <context>
  <name>PasteRisksDialog</name>
  <message numerus="yes">
   <source>%n risk(s) will be added to the register.</source>
   <translation>
    <numerusform>%n risk läggs till i registret.</numerusform>
    <numerusform>%n risker läggs till i registret.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Klistra in</translation>
  </message>
  <message>
   <source>Paste risks</source>
   <translation>Klistra in risker</translation>
  </message>
  <message>
   <source>What each column holds</source>
   <translation>Vad varje kolumn innehåller</translation>
  </message>
 </context>
 <context>
  <name>PasteTasksDialog</name>
  <message>
   <source>&amp;Where</source>
   <translation>&amp;Vart</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Klistra in</translation>
  </message>
  <message>
   <source>Paste tasks</source>
   <translation>Klistra in aktiviteter</translation>
  </message>
  <message>
   <source>What each column holds</source>
   <translation>Vad kolumnerna innehåller</translation>
  </message>
  <message>
   <source>What will be made</source>
   <translation>Vad som görs av dem</translation>
  </message>
 </context>
 <context>
  <name>Process</name>
  <message>
   <source>A year earlier</source>
   <translation>Ett år tidigare</translation>
  </message>
  <message>
   <source>A year later</source>
   <translation>Ett år senare</translation>
  </message>
  <message>
   <source>All lanes</source>
   <translation>Alla år</translation>
  </message>
  <message>
   <source>Next state</source>
   <translation>Nästa status</translation>
  </message>
  <message>
   <source>Process goals by year</source>
   <translation>Processmål per år</translation>
  </message>
  <message>
   <source>Process goals say what must be done in which year for the goals to be reached. They stand here by year with their state.</source>
   <translation>Processmålen säger vad som ska göras vilket år för att målen ska nås. Här står de år för år med sin status.</translation>
  </message>
  <message>
   <source>Write the first process goal</source>
   <translation>Skriv det första processmålet</translation>
  </message>
 </context>
 <context>
  <name>Reconciliation</name>
  <message>
   <source>Agrees</source>
   <translation>Stämmer</translation>
  </message>
  <message>
   <source>By rounding</source>
   <translation>Avrundning</translation>
  </message>
  <message>
   <source>Ceiling</source>
   <translation>Maximibelopp</translation>
  </message>
  <message>
   <source>Cost categories</source>
   <translation>Kostnadsslag</translation>
  </message>
  <message>
   <source>Costs</source>
   <translation>Utgifter</translation>
  </message>
  <message>
   <source>Costs and benefits printed in the source</source>
   <translation>Kostnader och nyttor tryckta i källan</translation>
  </message>
  <message>
   <source>Costs it is part of</source>
   <translation>Utgifter som den hör till</translation>
  </message>
  <message>
   <source>Costs outside the period</source>
   <translation>Utgifter utanför perioden</translation>
  </message>
  <message>
   <source>Difference, €</source>
   <translation>Skillnad, €</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>Avviker</translation>
  </message>
  <message>
   <source>Earmarked share</source>
   <translation>Andel</translation>
  </message>
  <message>
   <source>Earmarked shares within the costs they are part of</source>
   <translation>Andelar inom de utgifter de hör till</translation>
  </message>
  <message>
   <source>Flat rate of the personnel costs</source>
   <translation>Schablon av personalkostnaderna</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Finansiering</translation>
  </message>
  <message>
   <source>Go to the budget</source>
   <translation>Gå till budgeten</translation>
  </message>
  <message>
   <source>Goes over</source>
   <translation>Överskrids</translation>
  </message>
  <message>
   <source>Grant asked for</source>
   <translation>Understöd som söks</translation>
  </message>
  <message>
   <source>Grants</source>
   <translation>Understöd</translation>
  </message>
  <message>
   <source>Grants together</source>
   <translation>Understöden sammanlagt</translation>
  </message>
  <message>
   <source>Grants within their terms</source>
   <translation>Understöd inom sina villkor</translation>
  </message>
  <message>
   <source>Here the sums of the budget are held against one another, and what differs is told with its euros. There is nothing to compare before the plan has a budget.</source>
   <translation>Här jämförs budgetens summor med varandra och avvikelserna visas i euro. Det finns inget att jämföra innan planen har en budget.</translation>
  </message>
  <message>
   <source>Left side, €</source>
   <translation>Vänster led, €</translation>
  </message>
  <message>
   <source>Made of</source>
   <translation>Består av</translation>
  </message>
  <message>
   <source>Must agree</source>
   <translation>Ska stämma</translation>
  </message>
  <message>
   <source>None allowed</source>
   <translation>Inga tillåtna</translation>
  </message>
  <message>
   <source>Only what differs</source>
   <translation>Bara det som avviker</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultat</translation>
  </message>
  <message>
   <source>Overheads</source>
   <translation>Indirekta kostnader</translation>
  </message>
  <message>
   <source>Own share</source>
   <translation>Egen andel</translation>
  </message>
  <message>
   <source>Own share by the rate</source>
   <translation>Egen andel enligt stödprocenten</translation>
  </message>
  <message>
   <source>Printed total</source>
   <translation>Tryckt summa</translation>
  </message>
  <message>
   <source>Right side, €</source>
   <translation>Höger led, €</translation>
  </message>
  <message>
   <source>Sum of the rows</source>
   <translation>Radernas summa</translation>
  </message>
  <message>
   <source>Sums</source>
   <translation>Summor</translation>
  </message>
  <message>
   <source>Sums that must agree</source>
   <translation>Summor som ska stämma</translation>
  </message>
  <message>
   <source>The cells behind the chosen sums</source>
   <translation>Cellerna bakom de valda summorna</translation>
  </message>
  <message>
   <source>The same money counted in every way</source>
   <translation>Samma pengar räknade på varje sätt</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Totalt</translation>
  </message>
  <message>
   <source>Totals printed in the source</source>
   <translation>Summor tryckta i källan</translation>
  </message>
  <message>
   <source>What is left out on the right side</source>
   <translation>Vad som saknas i höger led</translation>
  </message>
  <message>
   <source>Without a cost category</source>
   <translation>Utan kostnadsslag</translation>
  </message>
  <message>
   <source>Without a grant</source>
   <translation>Utan understöd</translation>
  </message>
  <message>
   <source>Without a work package</source>
   <translation>Utan åtgärdshelhet</translation>
  </message>
  <message>
   <source>Without a year</source>
   <translation>Utan år</translation>
  </message>
  <message>
   <source>Work packages</source>
   <translation>Åtgärdshelheter</translation>
  </message>
  <message>
   <source>Years together</source>
   <translation>Åren sammanlagt</translation>
  </message>
  <message>
   <source>{count} in agreement</source>
   <translation>{count} stämmer</translation>
  </message>
  <message>
   <source>{count} not in agreement</source>
   <translation>{count} avviker</translation>
  </message>
  <message>
   <source>{count} off by rounding</source>
   <translation>{count} avviker genom avrundning</translation>
  </message>
 </context>
 <context>
  <name>Refusal</name>
  <message>
   <source>A figure cannot be written as “{ending}”. It can be: {known}.</source>
   <translation>En figur kan inte skrivas som ”{ending}”. Formaten är: {known}.</translation>
  </message>
  <message>
   <source>A goal would contribute to itself: {path}.</source>
   <translation>Ett mål skulle främja sig självt: {path}.</translation>
  </message>
  <message>
   <source>A milestone has no length. Select phases, actions or packages to stretch.</source>
   <translation>En milstolpe har ingen längd. Välj faser, åtgärder eller helheter att förlänga.</translation>
  </message>
  <message>
   <source>A milestone is reached or not. Write 100 or 0.</source>
   <translation>En milstolpe är nådd eller inte. Skriv 100 eller 0.</translation>
  </message>
  <message>
   <source>A name of a person is part of an identifier in the file, so it cannot be shared without it.</source>
   <translation>En persons namn ingår i en identifierare i filen, så den kan inte delas utan det.</translation>
  </message>
  <message>
   <source>A plan cannot be exported as “{ending}”. It can be: {known}.</source>
   <translation>En plan kan inte exporteras som ”{ending}”. Möjliga är {known}.</translation>
  </message>
  <message>
   <source>A scale has three, four or five steps.</source>
   <translation>En skala har tre, fyra eller fem steg.</translation>
  </message>
  <message>
   <source>A sum carries no comment of its own. Select one of the amounts that it is made of.</source>
   <translation>En summa har ingen egen kommentar. Välj ett av beloppen som den består av.</translation>
  </message>
  <message>
   <source>Dependencies lead from phases and milestones to phases and milestones.</source>
   <translation>Beroenden går från faser och milstolpar till faser och milstolpar.</translation>
  </message>
  <message>
   <source>Here is the schedule. Select the rows to work on, and choose the command again.</source>
   <translation>Här är tidsplanen. Välj raderna som ska behandlas och ge kommandot på nytt.</translation>
  </message>
  <message>
   <source>In the table {table}, the field {field} points to a row that is not in the file: {id}.</source>
   <translation>I tabellen {table} hänvisar fältet {field} till en rad som saknas i filen: {id}.</translation>
  </message>
  <message>
   <source>In the table {table}, two rows have the same id: {id}.</source>
   <translation>I tabellen {table} har två rader samma id: {id}.</translation>
  </message>
  <message>
   <source>In “{name}” the smallest text would be {points} pt on the page {page}, and under 7 pt it cannot be read. Choose for example {better}.</source>
   <translation>I ”{name}” skulle den minsta texten vara {points} pt på sidan {page}, och under 7 pt går den inte att läsa. Välj till exempel {better}.</translation>
  </message>
  <message>
   <source>It could not be made ({reason}). Try again.</source>
   <translation>Det kunde inte göras ({reason}). Försök igen.</translation>
  </message>
  <message>
   <source>Nothing has to move: every dependency holds.</source>
   <translation>Inget behöver flyttas: alla beroenden håller.</translation>
  </message>
  <message>
   <source>Nothing was imported: cells that cannot be read: {count}. Mend them in the file, or take in the rest with --partly.</source>
   <translation>Ingenting importerades: celler som inte kan läsas: {count}. Rätta dem i filen eller importera resten med --partly.</translation>
  </message>
  <message>
   <source>Nothing was left behind: every communication action stands where its tie says.</source>
   <translation>Inget har blivit kvar: varje kommunikationsåtgärd infaller den dag som dess bindning anger.</translation>
  </message>
  <message>
   <source>Nothing was pasted: at most {maximum} goals go in one paste.</source>
   <translation>Inget klistrades in: på en gång går det att klistra in högst {maximum} mål.</translation>
  </message>
  <message>
   <source>Nothing was pasted: at most {maximum} levels go in one paste.</source>
   <translation>Inget klistrades in: på en gång går det att klistra in högst {maximum} nivåer.</translation>
  </message>
  <message>
   <source>Nothing was pasted: the block reaches past the end of the table.</source>
   <translation>Inget klistrades in: området går förbi tabellens slut.</translation>
  </message>
  <message>
   <source>Nothing was pasted: {title} would add up to {sum}, not to {value}.</source>
   <translation>Inget klistrades in: summan för {title} skulle bli {sum}, inte {value}.</translation>
  </message>
  <message>
   <source>Nothing was pasted: “{value}” in {title}, {year}, is not an amount of money.</source>
   <translation>Inget klistrades in: ”{value}” är inget penningbelopp ({title}, {year}).</translation>
  </message>
  <message>
   <source>Nothing was taken in: no entry of the ledger has a cost category yet. Give its accounts one first.</source>
   <translation>Inget togs in: ingen verifikation har ännu ett kostnadsslag. Ge först kontona ett.</translation>
  </message>
  <message>
   <source>On {pages} page(s) the chart could not be read. It needs at least {least}; or choose A3.</source>
   <translation>På {pages} sida/sidor skulle diagrammet inte gå att läsa. Det behöver minst {least}, eller välj A3.</translation>
  </message>
  <message>
   <source>Rows change places while they are grouped by work package. Choose that grouping first.</source>
   <translation>Rader byter plats när de är grupperade efter åtgärdshelhet. Välj den grupperingen först.</translation>
  </message>
  <message>
   <source>Say which step of the new scale step {step} becomes.</source>
   <translation>Välj vilket steg på den nya skalan steg {step} blir.</translation>
  </message>
  <message>
   <source>Select a goal first: then every tab shows what serves it.</source>
   <translation>Välj först ett mål: sedan visar varje flik vad som främjar det.</translation>
  </message>
  <message>
   <source>Select one or more actions first: they get the standard phases.</source>
   <translation>Välj först en eller flera åtgärder: de får standardfaserna.</translation>
  </message>
  <message>
   <source>Select two or more phases or milestones to link them.</source>
   <translation>Välj minst två faser eller milstolpar för att koppla dem.</translation>
  </message>
  <message>
   <source>Soteplan cannot keep its own files in {path}. Make room or give rights there, and start it again.</source>
   <translation>Soteplan kan inte förvara sina egna filer i {path}. Frigör utrymme eller ge rättigheter där, och starta programmet på nytt.</translation>
  </message>
  <message>
   <source>Soteplan ended with unsaved work on {path}, which still names persons. Open the program, recover or discard that work, and try again; the plan was left as it was.</source>
   <translation>Soteplan avslutades med osparat arbete i {path}, där det ännu finns personer. Öppna programmet, återställ eller kasta arbetet och försök igen; planen lämnades som den var.</translation>
  </message>
  <message>
   <source>Soteplan's own copy of the plan is damaged, so the file was left as it was. Open its newest backup.</source>
   <translation>Soteplans egen arbetskopia är skadad, så filen lämnades orörd. Öppna dess nyaste säkerhetskopia.</translation>
  </message>
  <message>
   <source>The action has phases already. Select one that has none.</source>
   <translation>Åtgärden har redan faser. Välj en som inte har några.</translation>
  </message>
  <message>
   <source>The budget has no cost categories yet. Lay out its form first.</source>
   <translation>Budgeten har inga kostnadsslag ännu. Lägg först upp blanketten.</translation>
  </message>
  <message>
   <source>The chart cannot be parted into {pages} pages. At most: {most}.</source>
   <translation>Diagrammet kan inte delas på {pages} sidor. Högst: {most}.</translation>
  </message>
  <message>
   <source>The chart has no colours by {name}. There are: {names}.</source>
   <translation>Diagrammet kan inte färgas efter {name}. Alternativen är: {names}.</translation>
  </message>
  <message>
   <source>The chart has no column {name}. There are: {names}.</source>
   <translation>Diagrammet har ingen kolumn {name}. Kolumnerna är: {names}.</translation>
  </message>
  <message>
   <source>The disk is full, so {path} was not written. Free some space and try again.</source>
   <translation>Disken är full, så {path} skrevs inte. Frigör utrymme och försök igen.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space; your edits are kept and saving goes on by itself.</source>
   <translation>Disken är full. Frigör utrymme: dina ändringar finns kvar och sparandet fortsätter av sig självt.</translation>
  </message>
  <message>
   <source>The figure {name} has one layout. Trees can be laid out down or to the right.</source>
   <translation>Figuren {name} har bara en uppställning. Träd kan ställas upp nedåt eller åt höger.</translation>
  </message>
  <message>
   <source>The file holds a table {table} that plans do not have.</source>
   <translation>Filen innehåller tabellen {table}, som planer inte har.</translation>
  </message>
  <message>
   <source>The file is not JSON text (line {line}).</source>
   <translation>Filen är inte JSON-text (rad {line}).</translation>
  </message>
  <message>
   <source>The file is not an export of a plan.</source>
   <translation>Filen är inte en export av en plan.</translation>
  </message>
  <message>
   <source>The file is of version {value}, which this Soteplan does not read.</source>
   <translation>Filen är av version {value}, som denna Soteplan inte läser.</translation>
  </message>
  <message>
   <source>The file must hold exactly one row in the table plan.</source>
   <translation>Filens tabell plan måste ha exakt en rad.</translation>
  </message>
  <message>
   <source>The folder of {path} is gone. Save under another name with Ctrl+Shift+S; your edits are kept.</source>
   <translation>Mappen för {path} finns inte längre. Spara under ett annat namn med Ctrl+Skift+S: dina ändringar finns kvar.</translation>
  </message>
  <message>
   <source>The folder of {path} may not be written. Save under another name with Ctrl+Shift+S; your edits are kept.</source>
   <translation>Mappen för {path} är skrivskyddad. Spara under ett annat namn med Ctrl+Skift+S: dina ändringar finns kvar.</translation>
  </message>
  <message>
   <source>The months of the plan follow the schedule. Type the amount of the year, or move the phases.</source>
   <translation>Planens månader följer tidtabellen. Skriv årets belopp eller flytta faserna.</translation>
  </message>
  <message>
   <source>The plan has no file yet. Save it with Ctrl+Shift+S.</source>
   <translation>Planen har ännu ingen fil. Spara den med Ctrl+Skift+S.</translation>
  </message>
  <message>
   <source>The plan has no grant {name}. There are: {names}.</source>
   <translation>Planen har inget understöd {name}. Det finns: {names}.</translation>
  </message>
  <message>
   <source>The plan has no ledger form {name}. There are: {names}.</source>
   <translation>Planen har ingen bokföringsrapportform {name}. Det finns: {names}.</translation>
  </message>
  <message>
   <source>The plan has no version named {name}. There are: {names}.</source>
   <translation>Planen har ingen version som heter {name}. Det finns: {names}.</translation>
  </message>
  <message>
   <source>The plan has nothing to draw in the figure {name} yet.</source>
   <translation>Planen har ännu inget att rita i figuren {name}.</translation>
  </message>
  <message>
   <source>The plan is open for reading only: {reason}</source>
   <translation>Planen är öppen endast för läsning: {reason}</translation>
  </message>
  <message>
   <source>The plan was made with a newer version of Soteplan. Share it with that version.</source>
   <translation>Planen har gjorts med en nyare version av Soteplan. Dela den med den versionen.</translation>
  </message>
  <message>
   <source>The poster would take {sheets} sheets, and at most {most} can be printed. Choose a smaller one.</source>
   <translation>Affischen skulle kräva {sheets} ark, och högst {most} kan skrivas ut. Välj en mindre.</translation>
  </message>
  <message>
   <source>The range ends on {end}, before it begins on {start}.</source>
   <translation>Perioden slutar {end}, innan den börjar {start}.</translation>
  </message>
  <message>
   <source>The row is already in the plan.</source>
   <translation>Raden finns redan i planen.</translation>
  </message>
  <message>
   <source>The row is no longer in the plan.</source>
   <translation>Raden finns inte längre i planen.</translation>
  </message>
  <message>
   <source>The schedule cannot be limited to {name}. There are: {names}.</source>
   <translation>Tidsplanen kan inte avgränsas till {name}. Det finns: {names}.</translation>
  </message>
  <message>
   <source>The table {table} of the file holds a field {field} that plans do not have.</source>
   <translation>Filens tabell {table} har fältet {field}, som planer inte har.</translation>
  </message>
  <message>
   <source>The text is too long: at most {maximum} characters fit.</source>
   <translation>Texten är för lång: högst {maximum} tecken ryms.</translation>
  </message>
  <message>
   <source>The text is too long: at most {maximum} goals are made of one text.</source>
   <translation>Texten är för lång: av en text görs högst {maximum} mål.</translation>
  </message>
  <message>
   <source>There is no cost category here over which the amount could be spread.</source>
   <translation>Här finns inget kostnadsslag som beloppet kunde fördelas på.</translation>
  </message>
  <message>
   <source>There is no figure {name}. There are: {names}.</source>
   <translation>Figuren {name} finns inte. Figurerna är: {names}.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Filen {path} finns inte.</translation>
  </message>
  <message>
   <source>There is no folder for {path}. Make it first, or choose another.</source>
   <translation>Mappen för {path} finns inte. Skapa den först, eller välj en annan.</translation>
  </message>
  <message>
   <source>There is no handout {name}. There are: {names}.</source>
   <translation>Utdelningsmaterialet {name} finns inte. Det finns: {names}.</translation>
  </message>
  <message>
   <source>There is no line here that could be a goal.</source>
   <translation>Här finns ingen rad som kunde bli ett mål.</translation>
  </message>
  <message>
   <source>There is no message card of {name}. There are: {names}.</source>
   <translation>Det finns inget budskapskort för {name}. Det finns för: {names}.</translation>
  </message>
  <message>
   <source>There is nothing on the clipboard to paste here. Copy goals, or lines of text, first.</source>
   <translation>På urklipp finns inget att klistra in här. Kopiera först mål eller textrader.</translation>
  </message>
  <message>
   <source>There is nothing to claim yet. Say the period, for example 2021-01..2021-06.</source>
   <translation>Det finns ännu inget att söka utbetalning för. Ange perioden, till exempel 2021-01..2021-06.</translation>
  </message>
  <message>
   <source>This could not be done ({code}).</source>
   <translation>Detta kunde inte göras ({code}).</translation>
  </message>
  <message>
   <source>This is not text. Copy the lines in the other program once more.</source>
   <translation>Detta är inte text. Kopiera raderna i det andra programmet på nytt.</translation>
  </message>
  <message>
   <source>This tab has no figure that could be copied or exported.</source>
   <translation>Den här fliken har ingen figur som kunde kopieras eller exporteras.</translation>
  </message>
  <message>
   <source>This very file was taken in already, as “{title}” on {date}. Delete that import first to take it again.</source>
   <translation>Just den här filen har redan tagits in som ”{title}” {date}. Ta först bort den importen om du vill ta in den på nytt.</translation>
  </message>
  <message>
   <source>This work is open in another Soteplan window.</source>
   <translation>Detta arbete är öppet i ett annat Soteplan-fönster.</translation>
  </message>
  <message>
   <source>What follows “{title}” leads back to it: first remove one of the links of the circle.</source>
   <translation>Det som följer efter ”{title}” leder tillbaka dit: ta först bort ett av beroendena i cirkeln.</translation>
  </message>
  <message>
   <source>What is on the clipboard cannot be read as goals. Copy them again.</source>
   <translation>Det som finns på urklipp kan inte läsas som mål. Kopiera dem på nytt.</translation>
  </message>
  <message>
   <source>Which columns hold the date, the account and the amount is not known. Choose them in the window first.</source>
   <translation>Det är inte känt vilka kolumner som innehåller datum, konto och belopp. Välj dem först i fönstret.</translation>
  </message>
  <message>
   <source>it is open in another Soteplan window</source>
   <translation>den är öppen i ett annat Soteplan-fönster</translation>
  </message>
  <message>
   <source>it was made with a newer version of Soteplan</source>
   <translation>den är gjord med en nyare version av Soteplan</translation>
  </message>
  <message>
   <source>{label} cannot be empty.</source>
   <translation>Fältet {label} får inte vara tomt.</translation>
  </message>
  <message>
   <source>{label} must be between {minimum} and {maximum}.</source>
   <translation>Fältet {label} ska ligga mellan {minimum} och {maximum}.</translation>
  </message>
  <message>
   <source>{path} cannot be read. Check the access rights.</source>
   <translation>{path} kan inte läsas. Kontrollera rättigheterna.</translation>
  </message>
  <message>
   <source>{path} could not be written. Choose another place, or try again.</source>
   <translation>{path} kunde inte skrivas. Välj en annan plats, eller försök igen.</translation>
  </message>
  <message>
   <source>{path} could not be written. Your edits are kept; Soteplan tries again.</source>
   <translation>{path} kunde inte skrivas. Dina ändringar finns kvar och Soteplan försöker igen.</translation>
  </message>
  <message>
   <source>{path} has changed outside Soteplan, or is damaged. It was left as it is.</source>
   <translation>{path} har ändrats utanför Soteplan eller skadats. Filen lämnades orörd.</translation>
  </message>
  <message>
   <source>{path} holds more cells than can be read. Keep only the table that is needed.</source>
   <translation>{path} innehåller fler celler än som kan läsas. Behåll bara tabellen som behövs.</translation>
  </message>
  <message>
   <source>{path} holds more than {maximum} tasks, more than a plan can take.</source>
   <translation>{path} innehåller över {maximum} aktiviteter, fler än en plan rymmer.</translation>
  </message>
  <message>
   <source>{path} holds no figure that can be drawn.</source>
   <translation>{path} innehåller ingen figur som kan ritas.</translation>
  </message>
  <message>
   <source>{path} holds no rows. Export the ledger with its entries and the names of its columns.</source>
   <translation>{path} har inga rader. Exportera bokföringsrapporten med dess verifikationer och kolumnrubriker.</translation>
  </message>
  <message>
   <source>{path} holds no sheet of the budget. Export the budget as a workbook and edit that.</source>
   <translation>{path} innehåller inget blad med budgeten. Exportera budgeten som arbetsbok och redigera den.</translation>
  </message>
  <message>
   <source>{path} holds no table of tasks.</source>
   <translation>{path} innehåller ingen tabell med aktiviteter.</translation>
  </message>
  <message>
   <source>{path} is a plan, so it was left as it is. Choose another name.</source>
   <translation>{path} är en plan, så den lämnades orörd. Välj ett annat namn.</translation>
  </message>
  <message>
   <source>{path} is damaged and was left as it is. Open its newest backup instead.</source>
   <translation>{path} är skadad och lämnades orörd. Öppna den nyaste säkerhetskopian i stället.</translation>
  </message>
  <message>
   <source>{path} is neither text nor an Excel workbook. Export the ledger as CSV or XLSX.</source>
   <translation>{path} är varken text eller en Excel-arbetsbok. Exportera bokföringsrapporten som CSV eller XLSX.</translation>
  </message>
  <message>
   <source>{path} is not a Soteplan plan.</source>
   <translation>{path} är inte en Soteplan-plan.</translation>
  </message>
  <message>
   <source>{path} is not a file that can be written. Choose another name.</source>
   <translation>{path} är ingen fil som det går att skriva i. Välj ett annat namn.</translation>
  </message>
  <message>
   <source>{path} is not a file.</source>
   <translation>{path} är ingen fil.</translation>
  </message>
  <message>
   <source>{path} is not a schedule in Microsoft Project's XML.</source>
   <translation>{path} är ingen tidsplan i Microsoft Projects XML-form.</translation>
  </message>
  <message>
   <source>{path} is not an Excel workbook, or it is damaged.</source>
   <translation>{path} är ingen Excel-arbetsbok, eller så är den skadad.</translation>
  </message>
  <message>
   <source>{path} is not text in UTF-8.</source>
   <translation>{path} är inte text i UTF-8.</translation>
  </message>
  <message>
   <source>{path} is open in another Soteplan window. Close it there first; the plan was left as it was.</source>
   <translation>{path} är öppen i ett annat Soteplan-fönster. Stäng den där först; planen lämnades som den var.</translation>
  </message>
  <message>
   <source>{path} is the file to be read, so it was left as it is. Choose another name.</source>
   <translation>{path} är filen som läses, så den lämnades orörd. Välj ett annat namn.</translation>
  </message>
  <message>
   <source>{path} is too large to be a plan.</source>
   <translation>{path} är för stor för att vara en plan.</translation>
  </message>
  <message>
   <source>{path} may not be written. Choose another folder.</source>
   <translation>{path} får inte skrivas. Välj en annan mapp.</translation>
  </message>
  <message>
   <source>{path} may not be written. Save under another name with Ctrl+Shift+S; your edits are kept.</source>
   <translation>{path} är skrivskyddad. Spara under ett annat namn med Ctrl+Skift+S: dina ändringar finns kvar.</translation>
  </message>
  <message>
   <source>{path} was changed meanwhile by someone else. Try again.</source>
   <translation>Någon annan ändrade {path} under tiden. Försök igen.</translation>
  </message>
  <message>
   <source>{value} is no condition to limit by. Begin it with one of these: {names}.</source>
   <translation>{value} är inget villkor att avgränsa med. Börja det med något av dessa: {names}.</translation>
  </message>
  <message>
   <source>“{name}” is already linked to “{other}”.</source>
   <translation>”{name}” är redan kopplat till ”{other}”.</translation>
  </message>
  <message>
   <source>“{title}” already comes before the other: the link would run in a circle.</source>
   <translation>”{title}” kommer redan före den andra: kopplingen skulle gå i cirkel.</translation>
  </message>
  <message>
   <source>“{title}” cannot be moved under itself.</source>
   <translation>”{title}” kan inte flyttas under sig själv.</translation>
  </message>
  <message>
   <source>“{title}” has no dates to move yet. Type its start and its end.</source>
   <translation>”{title}” har ännu inga datum att flytta. Skriv dess början och slut.</translation>
  </message>
  <message>
   <source>“{title}” has no progress of its own: it follows from its actions.</source>
   <translation>”{title}” har inget eget framsteg: det följer av åtgärderna.</translation>
  </message>
  <message>
   <source>“{title}” has no row above it to go under.</source>
   <translation>Ovanför ”{title}” finns ingen rad att flytta den under.</translation>
  </message>
  <message>
   <source>“{title}” holds amounts of its own, so nothing can go under it. Move or clear its amounts first.</source>
   <translation>”{title}” har egna belopp, så inget kan läggas under det. Flytta eller töm beloppen först.</translation>
  </message>
  <message>
   <source>“{title}” is already at the top level.</source>
   <translation>”{title}” är redan på högsta nivån.</translation>
  </message>
  <message>
   <source>“{title}” is no longer in the plan. Read the workbook once more.</source>
   <translation>”{title}” finns inte längre i planen. Läs arbetsboken på nytt.</translation>
  </message>
  <message>
   <source>“{title}” is pinned to its dates. Take the pin off in the Inspector, or type another date.</source>
   <translation>Datumen för ”{title}” är låsta. Lås upp dem i panelen Uppgifter, eller skriv ett annat datum.</translation>
  </message>
  <message>
   <source>“{title}” is {days} day(s) long, too short for {phases} phases.</source>
   <translation>”{title}” varar {days} dag(ar), vilket är för kort för {phases} faser.</translation>
  </message>
  <message>
   <source>“{title}” lacks the year, the person-months or the pay, so there is nothing to put into the budget.</source>
   <translation>”{title}” saknar år, personmånader eller lön, så det finns inget att föra in i budgeten.</translation>
  </message>
  <message>
   <source>“{title}” runs as its phases do. Move the phases instead.</source>
   <translation>Faserna bestämmer tiden för ”{title}”. Flytta faserna i stället.</translation>
  </message>
  <message>
   <source>“{title}” stays on its level: phases belong to actions, and actions to work packages.</source>
   <translation>”{title}” stannar på sin nivå: faser hör till åtgärder och åtgärder till åtgärdshelheter.</translation>
  </message>
  <message>
   <source>“{title}” would end before it begins.</source>
   <translation>”{title}” skulle sluta innan den börjar.</translation>
  </message>
  <message>
   <source>“{title}” would put itself into practice.</source>
   <translation>”{title}” skulle förverkliga sig självt.</translation>
  </message>
  <message>
   <source>“{value}” cannot be calculated. Use numbers, + - * / %, and parentheses.</source>
   <translation>”{value}” kan inte räknas ut. Använd tal, + - * / % och parenteser.</translation>
  </message>
  <message>
   <source>“{value}” does not fit the field {label}.</source>
   <translation>”{value}” passar inte i fältet {label}.</translation>
  </message>
  <message>
   <source>“{value}” is no word of a name that the texts of the plan have.</source>
   <translation>”{value}” är inget ord ur ett namn som finns i planens texter.</translation>
  </message>
  <message>
   <source>“{value}” is not a date. Write for example 15.11.2021, 11/2021, week 46 or Q4/2021.</source>
   <translation>”{value}” är inget datum. Skriv till exempel 15.11.2021, 11/2021, v46 eller Q4/2021.</translation>
  </message>
  <message>
   <source>“{value}” is not a month. Write for example 11/2021.</source>
   <translation>”{value}” är ingen månad. Skriv till exempel 11/2021.</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>”{value}” är inget tal.</translation>
  </message>
  <message>
   <source>“{value}” is not a period. Write for example 2021-01..2021-06.</source>
   <translation>”{value}” är ingen period. Skriv till exempel 2021-01..2021-06.</translation>
  </message>
  <message>
   <source>“{value}” is not a place in an order.</source>
   <translation>”{value}” är ingen plats i en ordning.</translation>
  </message>
  <message>
   <source>“{value}” is not a whole number.</source>
   <translation>”{value}” är inget heltal.</translation>
  </message>
  <message>
   <source>“{value}” is not an amount of money. Write for example 271 400, 1,2 M€ or =3*4500.</source>
   <translation>”{value}” är inget penningbelopp. Skriv till exempel 271 400, 1,2 M€ eller =3*4500.</translation>
  </message>
  <message>
   <source>“{value}” is not one of the choices of {label}.</source>
   <translation>”{value}” är inget av alternativen för {label}.</translation>
  </message>
  <message>
   <source>“{value}” is not the id of a row.</source>
   <translation>”{value}” är inte id för någon rad.</translation>
  </message>
 </context>
 <context>
  <name>Remark</name>
  <message>
   <source>1 or 0</source>
   <translation>1 eller 0</translation>
  </message>
  <message>
   <source>a cell that is whole: this one is damaged in the file</source>
   <translation>en hel cell: den här är skadad i filen</translation>
  </message>
  <message>
   <source>a date from 1900 to 2200, such as 31.12.2026</source>
   <translation>ett datum mellan 1900 och 2200, till exempel 31.12.2026</translation>
  </message>
  <message>
   <source>a field that plans have</source>
   <translation>ett fält som planer har</translation>
  </message>
  <message>
   <source>a length that ends by the year 2200</source>
   <translation>en varaktighet som slutar senast år 2200</translation>
  </message>
  <message>
   <source>a length, such as 10 d or 2 weeks</source>
   <translation>en varaktighet, till exempel 10 d eller 2 veckor</translation>
  </message>
  <message>
   <source>a level as a whole number</source>
   <translation>en nivå som ett heltal</translation>
  </message>
  <message>
   <source>a month, such as 2026-12</source>
   <translation>en månad, till exempel 2026-12</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>ett tal</translation>
  </message>
  <message>
   <source>a number from {0} to {1}</source>
   <translation>ett tal mellan {0} och {1}</translation>
  </message>
  <message>
   <source>a percentage from 0 to 100</source>
   <translation>ett procenttal mellan 0 och 100</translation>
  </message>
  <message>
   <source>a place in an order</source>
   <translation>en plats i en ordning</translation>
  </message>
  <message>
   <source>a row that does not stand under this one itself</source>
   <translation>en rad som inte själv ligger under den här raden</translation>
  </message>
  <message>
   <source>a row that is in the file</source>
   <translation>en rad som finns i filen</translation>
  </message>
  <message>
   <source>a row with its fields</source>
   <translation>en rad med sina fält</translation>
  </message>
  <message>
   <source>a state by its name in Soteplan</source>
   <translation>ett läge med det namn det har i Soteplan</translation>
  </message>
  <message>
   <source>a table that plans have</source>
   <translation>en tabell som planer har</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>en text</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>ett heltal</translation>
  </message>
  <message>
   <source>an id that no other row has</source>
   <translation>en identifierare som ingen annan rad har</translation>
  </message>
  <message numerus="yes">
   <source>and %n cell(s) more</source>
   <translation>
    <numerusform>och %n cell till</numerusform>
    <numerusform>och %n celler till</numerusform>
   </translation>
  </message>
  <message>
   <source>at most {0} characters</source>
   <translation>högst {0} tecken</translation>
  </message>
  <message>
   <source>comes as #N/A</source>
   <translation>kommer som #N/A</translation>
  </message>
  <message>
   <source>gets a new id</source>
   <translation>får en ny identifierare</translation>
  </message>
  <message>
   <source>is cut to that</source>
   <translation>kortas till det</translation>
  </message>
  <message>
   <source>is left out</source>
   <translation>utelämnas</translation>
  </message>
  <message>
   <source>one of: {0}</source>
   <translation>ett av följande: {0}</translation>
  </message>
  <message>
   <source>rows of the table, with their lag in days</source>
   <translation>rader i tabellen med fördröjning i dagar</translation>
  </message>
  <message>
   <source>something: it cannot be empty</source>
   <translation>något: det kan inte vara tomt</translation>
  </message>
  <message>
   <source>stays empty</source>
   <translation>förblir tom</translation>
  </message>
  <message>
   <source>takes its usual value</source>
   <translation>får sitt vanliga värde</translation>
  </message>
  <message>
   <source>the id of a row</source>
   <translation>en rads identifierare</translation>
  </message>
  <message>
   <source>the row is left out</source>
   <translation>raden utelämnas</translation>
  </message>
  <message>
   <source>{where}: “{text}”; expected is {expected}. In the plan: {fate}.</source>
   <translation>{where}: ”{text}”; väntat värde: {expected}. I planen: {fate}.</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message numerus="yes">
   <source>%n action(s)</source>
   <translation>
    <numerusform>%n åtgärd</numerusform>
    <numerusform>%n åtgärder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n goal(s)</source>
   <translation>
    <numerusform>%n mål</numerusform>
    <numerusform>%n mål</numerusform>
   </translation>
  </message>
  <message>
   <source>A page for each target group.</source>
   <translation>En sida för varje målgrupp.</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Åtgärder</translation>
  </message>
  <message>
   <source>Actions by benefit goal</source>
   <translation>Åtgärder per nyttomål</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Efter</translation>
  </message>
  <message>
   <source>Aims of the communications</source>
   <translation>Kommunikationens gemensamma mål</translation>
  </message>
  <message>
   <source>All target groups</source>
   <translation>Alla målgrupper</translation>
  </message>
  <message>
   <source>Amount, €</source>
   <translation>Belopp, €</translation>
  </message>
  <message>
   <source>Answered or closed so far: {count}.</source>
   <translation>Besvarade eller stängda hittills: {count}.</translation>
  </message>
  <message>
   <source>Assumptions behind the savings</source>
   <translation>Antaganden bakom besparingarna</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Före</translation>
  </message>
  <message>
   <source>Before the responses</source>
   <translation>Före åtgärderna</translation>
  </message>
  <message>
   <source>Benefit goals</source>
   <translation>Nyttomål</translation>
  </message>
  <message>
   <source>Benefits less permanent cost increases, M€</source>
   <translation>Nytta minus bestående kostnadsökningar, M€</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Budget, €</source>
   <translation>Budget, €</translation>
  </message>
  <message>
   <source>By channel</source>
   <translation>Per kanal</translation>
  </message>
  <message>
   <source>Calendar of communications</source>
   <translation>Kommunikationskalender</translation>
  </message>
  <message>
   <source>Carried by</source>
   <translation>Genomförs av</translation>
  </message>
  <message>
   <source>Ceiling, €</source>
   <translation>Maximibelopp, €</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kod</translation>
  </message>
  <message>
   <source>Communications</source>
   <translation>Kommunikation</translation>
  </message>
  <message>
   <source>Communications by target group</source>
   <translation>Kommunikationen efter målgrupp</translation>
  </message>
  <message>
   <source>Communications in {year}</source>
   <translation>Kommunikationen {year}</translation>
  </message>
  <message>
   <source>Concerns</source>
   <translation>Gäller</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Innehåll</translation>
  </message>
  <message>
   <source>Core messages by level and target group</source>
   <translation>Kärnbudskapen enligt nivå och målgrupp</translation>
  </message>
  <message>
   <source>Cost and benefit</source>
   <translation>Kostnader och nytta</translation>
  </message>
  <message>
   <source>Cost by work package</source>
   <translation>Kostnader per åtgärdshelhet</translation>
  </message>
  <message>
   <source>Costs by category</source>
   <translation>Kostnader per kostnadsslag</translation>
  </message>
  <message>
   <source>Costs of the period by month</source>
   <translation>Periodens kostnader per månad</translation>
  </message>
  <message>
   <source>Counted from {date}. What is late comes along.</source>
   <translation>Räknat från {date}. Det försenade är med.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dag</translation>
  </message>
  <message>
   <source>Difference, €</source>
   <translation>Skillnad, €</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Genomfört</translation>
  </message>
  <message>
   <source>Done, %</source>
   <translation>Klart, %</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Förfaller</translation>
  </message>
  <message>
   <source>Estimate for {start}–{end}, in millions of euros.</source>
   <translation>Kalkyl för åren {start}–{end}, miljoner euro.</translation>
  </message>
  <message>
   <source>Expenditure</source>
   <translation>Utgifter</translation>
  </message>
  <message>
   <source>Expenditure and funding</source>
   <translation>Utgifter och finansiering</translation>
  </message>
  <message>
   <source>First, €</source>
   <translation>Första, €</translation>
  </message>
  <message>
   <source>For</source>
   <translation>För</translation>
  </message>
  <message>
   <source>Forecast for the rest, €</source>
   <translation>Prognos för återstoden, €</translation>
  </message>
  <message>
   <source>Functional effects</source>
   <translation>Funktionella effekter</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Finansiering</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Goals by benefit goal</source>
   <translation>Mål per nyttomål</translation>
  </message>
  <message>
   <source>Goals of the project</source>
   <translation>Projektets mål</translation>
  </message>
  <message>
   <source>Greatest risks</source>
   <translation>Största riskerna</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Genomfört</translation>
  </message>
  <message>
   <source>Held by now as planned</source>
   <translation>Planerat hittills</translation>
  </message>
  <message>
   <source>How it contributes</source>
   <translation>Hur det främjar</translation>
  </message>
  <message>
   <source>How many risks there were of each level on the days of review, responses counted in.</source>
   <translation>Hur många risker det fanns på varje nivå på granskningsdagarna, åtgärderna medräknade.</translation>
  </message>
  <message>
   <source>How many times something stands in the calendar, over the whole plan.</source>
   <translation>Hur många gånger något finns i kalendern under hela planen.</translation>
  </message>
  <message>
   <source>How much was to be done by a day, each phase weighing as much as it is long, and how much was.</source>
   <translation>Hur mycket som skulle vara gjort till en dag och hur mycket som var det; varje fas väger lika mycket som den är lång.</translation>
  </message>
  <message>
   <source>How the metrics have gone</source>
   <translation>Hur indikatorerna har utvecklats</translation>
  </message>
  <message>
   <source>How the risks have stood</source>
   <translation>Riskernas utveckling</translation>
  </message>
  <message>
   <source>How, by whom and when</source>
   <translation>Hur, vem och när</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>Totalt</translation>
  </message>
  <message>
   <source>In euros</source>
   <translation>I euro</translation>
  </message>
  <message>
   <source>Last month of actual use: {month}; forecast after that.</source>
   <translation>Senaste månad med utfall: {month}; därefter prognos.</translation>
  </message>
  <message>
   <source>Last value</source>
   <translation>Senaste värde</translation>
  </message>
  <message>
   <source>Left over, €</source>
   <translation>Återstår, €</translation>
  </message>
  <message>
   <source>Logical framework</source>
   <translation>Den logiska ramens matris</translation>
  </message>
  <message>
   <source>Message cards</source>
   <translation>Budskapskort</translation>
  </message>
  <message>
   <source>Messages for target groups</source>
   <translation>Målgruppernas budskap</translation>
  </message>
  <message>
   <source>Messages of the whole project</source>
   <translation>Hela projektets budskap</translation>
  </message>
  <message>
   <source>Metrics of the communications</source>
   <translation>Kommunikationens indikatorer</translation>
  </message>
  <message>
   <source>Milestones and meetings</source>
   <translation>Milstolpar och möten</translation>
  </message>
  <message>
   <source>National messages</source>
   <translation>Nationella budskap</translation>
  </message>
  <message>
   <source>Net effect as printed, M€</source>
   <translation>Nettoeffekt i källan, M€</translation>
  </message>
  <message>
   <source>Net effect, M€</source>
   <translation>Nettoeffekt, M€</translation>
  </message>
  <message>
   <source>Next milestones</source>
   <translation>Nästa milstolpar</translation>
  </message>
  <message>
   <source>Next value by</source>
   <translation>Nästa värde senast</translation>
  </message>
  <message>
   <source>No actions serve the benefit goals yet.</source>
   <translation>Ännu främjar ingen åtgärd nyttomålen.</translation>
  </message>
  <message>
   <source>No channel</source>
   <translation>Ingen kanal</translation>
  </message>
  <message>
   <source>No day has been set.</source>
   <translation>Ingen dag har bestämts.</translation>
  </message>
  <message>
   <source>No goals serve the benefit goals yet.</source>
   <translation>Ännu främjar inget mål nyttomålen.</translation>
  </message>
  <message>
   <source>No message has been written for this group yet.</source>
   <translation>För gruppen har ännu inget eget budskap skrivits.</translation>
  </message>
  <message>
   <source>No work package</source>
   <translation>Utan åtgärdshelhet</translation>
  </message>
  <message>
   <source>No year</source>
   <translation>Utan år</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr</translation>
  </message>
  <message>
   <source>Nobody answers for it yet</source>
   <translation>Ingen ansvarar ännu</translation>
  </message>
  <message>
   <source>Not covered by the grant applied for</source>
   <translation>Täcks inte av det sökta understödet</translation>
  </message>
  <message>
   <source>Not linked to a benefit goal</source>
   <translation>Inte kopplade till ett nyttomål</translation>
  </message>
  <message>
   <source>Nothing moves by itself: whoever plans decides what follows.</source>
   <translation>Ingenting flyttas av sig självt: planeraren avgör vad som följer.</translation>
  </message>
  <message>
   <source>Nothing stands in the calendar of communications yet.</source>
   <translation>I kommunikationskalendern finns ännu ingenting.</translation>
  </message>
  <message>
   <source>Nothing waits for an answer.</source>
   <translation>Ingenting väntar på svar.</translation>
  </message>
  <message>
   <source>On one page it could not be read.</source>
   <translation>På en sida skulle det inte gå att läsa.</translation>
  </message>
  <message>
   <source>On the day</source>
   <translation>Dag</translation>
  </message>
  <message>
   <source>Opportunities before the responses</source>
   <translation>Möjligheter före åtgärderna</translation>
  </message>
  <message>
   <source>Opportunities with the responses</source>
   <translation>Möjligheter efter åtgärderna</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultat</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Översikt</translation>
  </message>
  <message>
   <source>Paid before</source>
   <translation>Betalt tidigare</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>Plan check</source>
   <translation>Kontroll av planen</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planerat</translation>
  </message>
  <message>
   <source>Planned, on no day</source>
   <translation>Planerat, ingen dag</translation>
  </message>
  <message>
   <source>Printed {time}</source>
   <translation>Utskrivet {time}</translation>
  </message>
  <message>
   <source>Process goal</source>
   <translation>Processmål</translation>
  </message>
  <message>
   <source>Process goals by year</source>
   <translation>Processmål per år</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Framsteg</translation>
  </message>
  <message>
   <source>Progress by work package</source>
   <translation>Genomförande per åtgärdshelhet</translation>
  </message>
  <message>
   <source>Progress, work packages and what does not hold are told of the whole plan.</source>
   <translation>Framsteg, åtgärdshelheter och vad som inte håller berättas om hela planen.</translation>
  </message>
  <message>
   <source>Project costs, M€</source>
   <translation>Projektkostnader, M€</translation>
  </message>
  <message>
   <source>Puts into practice</source>
   <translation>Genomför</translation>
  </message>
  <message>
   <source>Questions and feedback that wait for an answer</source>
   <translation>Frågor och respons som väntar på svar</translation>
  </message>
  <message>
   <source>Read downwards it says how the project works, upwards why. Each level leads to the one above while its assumptions hold.</source>
   <translation>Läst nedåt säger matrisen hur projektet verkar, läst uppåt varför. Varje nivå leder till den övre när dess antaganden håller.</translation>
  </message>
  <message>
   <source>Reconciliation</source>
   <translation>Avstämning</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Riskåtgärder</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation>Genomgångar</translation>
  </message>
  <message>
   <source>Risk matrix</source>
   <translation>Riskmatris</translation>
  </message>
  <message>
   <source>Risk register</source>
   <translation>Riskregister</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Risker</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Tidsplan</translation>
  </message>
  <message>
   <source>Scope and related projects</source>
   <translation>Avgränsningar och parallella projekt</translation>
  </message>
  <message>
   <source>Score = probability × impact, before the responses and with them carried out.</source>
   <translation>Riskvärde = sannolikhet × konsekvens, före och efter riskåtgärderna.</translation>
  </message>
  <message>
   <source>Second, €</source>
   <translation>Andra, €</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Andel</translation>
  </message>
  <message>
   <source>Since “{name}”:</source>
   <translation>Sedan ”{name}”:</translation>
  </message>
  <message>
   <source>Stakeholders by influence and interest</source>
   <translation>Intressenterna enligt inflytande och intresse</translation>
  </message>
  <message>
   <source>Stances today and as wanted</source>
   <translation>Inställningen nu och den önskade inställningen</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Läge</translation>
  </message>
  <message>
   <source>Status {date}</source>
   <translation>Läget {date}</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Steg</translation>
  </message>
  <message>
   <source>Still to go</source>
   <translation>Till målet</translation>
  </message>
  <message>
   <source>Sum of the rows</source>
   <translation>Radernas summa</translation>
  </message>
  <message>
   <source>Target groups, objectives, channels and means, responsibles and timing</source>
   <translation>Målgrupper, mål, kanaler och medel, ansvariga och tider</translation>
  </message>
  <message>
   <source>The check found nothing to mend.</source>
   <translation>Kontrollen hittade inget att rätta till.</translation>
  </message>
  <message>
   <source>The costs of {period}, and what the grant pays of them.</source>
   <translation>Kostnaderna för {period} och understödets andel av dem.</translation>
  </message>
  <message>
   <source>The figure is too large to be read on {paper}. Export it from its tab as a poster.</source>
   <translation>Figuren är för stor för att läsas på {paper}. Exportera den från sin flik som affisch.</translation>
  </message>
  <message>
   <source>The form of the state grant, in euros. A dash is zero.</source>
   <translation>Enligt blanketten för statsunderstöd, euro. Ett streck är noll.</translation>
  </message>
  <message>
   <source>The greatest risks one by one</source>
   <translation>De största riskerna en för en</translation>
  </message>
  <message>
   <source>The national messages behind these</source>
   <translation>De nationella budskapen bakom dessa</translation>
  </message>
  <message>
   <source>The numbers are days of the month.</source>
   <translation>Talen är dagar i månaden.</translation>
  </message>
  <message>
   <source>The numbers lead to the message that one puts into practice, and to those that carry it.</source>
   <translation>Numren leder till budskapet som genomförs och till dem som genomför det.</translation>
  </message>
  <message>
   <source>The plan has no actions or milestones yet.</source>
   <translation>Planen har ännu inga åtgärder eller milstolpar.</translation>
  </message>
  <message>
   <source>The plan has no actions yet.</source>
   <translation>Planen har ännu inga åtgärder.</translation>
  </message>
  <message>
   <source>The plan has no core messages yet.</source>
   <translation>Planen har inga kärnbudskap ännu.</translation>
  </message>
  <message>
   <source>The plan has no estimate of costs and benefits yet.</source>
   <translation>Planen har ännu ingen kostnads-nyttokalkyl.</translation>
  </message>
  <message>
   <source>The plan has no goals or actions for the logical framework yet.</source>
   <translation>Planen har ännu inga mål eller åtgärder för den logiska ramen.</translation>
  </message>
  <message>
   <source>The plan has no programme tree yet.</source>
   <translation>Planen har ännu inget målträd för programmet.</translation>
  </message>
  <message>
   <source>The plan has no project goals yet.</source>
   <translation>Planen har ännu inga projektmål.</translation>
  </message>
  <message>
   <source>The plan has no risks yet.</source>
   <translation>Planen har ännu inga risker.</translation>
  </message>
  <message>
   <source>The plan has no target groups yet.</source>
   <translation>Planen har inga målgrupper ännu.</translation>
  </message>
  <message>
   <source>The plan has no work packages yet.</source>
   <translation>Planen har ännu inga åtgärdshelheter.</translation>
  </message>
  <message>
   <source>The problems behind the goals</source>
   <translation>Problemen bakom målen</translation>
  </message>
  <message>
   <source>The project among others</source>
   <translation>Projektet bland andra</translation>
  </message>
  <message>
   <source>The project in its programme</source>
   <translation>Projektet i förändringsprogrammet</translation>
  </message>
  <message>
   <source>The scope has not been described yet.</source>
   <translation>Avgränsningarna har inte beskrivits ännu.</translation>
  </message>
  <message>
   <source>There are no costs yet.</source>
   <translation>Det finns inga utgifter ännu.</translation>
  </message>
  <message>
   <source>Threats before the responses</source>
   <translation>Hot före åtgärderna</translation>
  </message>
  <message>
   <source>Threats with the responses</source>
   <translation>Hot efter åtgärderna</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Gånger</translation>
  </message>
  <message>
   <source>To be paid</source>
   <translation>Understöd att betala</translation>
  </message>
  <message>
   <source>To everybody</source>
   <translation>Till alla</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Totalt</translation>
  </message>
  <message>
   <source>Total, €</source>
   <translation>Totalt, €</translation>
  </message>
  <message>
   <source>Use of the money</source>
   <translation>Användning av medlen</translation>
  </message>
  <message>
   <source>Used, €</source>
   <translation>Använt, €</translation>
  </message>
  <message>
   <source>What comes next, from {date} on</source>
   <translation>Härnäst, från och med {date}</translation>
  </message>
  <message>
   <source>What does not hold</source>
   <translation>Vad som inte håller</translation>
  </message>
  <message>
   <source>What each action serves</source>
   <translation>Vad varje åtgärd främjar</translation>
  </message>
  <message>
   <source>What each goal serves</source>
   <translation>Vad varje mål främjar</translation>
  </message>
  <message>
   <source>What is compared</source>
   <translation>Vad som jämförs</translation>
  </message>
  <message>
   <source>What is due within 90 days, by owner</source>
   <translation>Vad som ska bli klart inom 90 dagar, enligt ansvarig</translation>
  </message>
  <message>
   <source>What is open, by owner</source>
   <translation>Öppet arbete per ansvarig</translation>
  </message>
  <message>
   <source>What is open, by quarter</source>
   <translation>Öppet arbete per kvartal</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Betydelse</translation>
  </message>
  <message>
   <source>What may endanger the goals, how serious it is, and what is done about it.</source>
   <translation>Vad som kan äventyra målen, hur allvarligt det är och vad som görs åt det.</translation>
  </message>
  <message>
   <source>What the goals rest on</source>
   <translation>Vad målen bygger på</translation>
  </message>
  <message>
   <source>What the project costs, who pays for it, and what it is expected to save.</source>
   <translation>Vad projektet kostar, vem som betalar och vad det väntas spara.</translation>
  </message>
  <message>
   <source>What the project delivers, which goals it serves, and where its limits are.</source>
   <translation>Vad projektet genomför, vilka mål det främjar och var dess gränser går.</translation>
  </message>
  <message>
   <source>What we say</source>
   <translation>Vad vi säger</translation>
  </message>
  <message>
   <source>What we want</source>
   <translation>Vad vi vill</translation>
  </message>
  <message>
   <source>When each action is planned, piloted, rolled out and evaluated, and how far it is.</source>
   <translation>När åtgärderna planeras, piloteras, införs och utvärderas, och hur långt de har kommit.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Var</translation>
  </message>
  <message>
   <source>Where the plan stands on {date}.</source>
   <translation>Planens läge {date}.</translation>
  </message>
  <message>
   <source>Who is reached how often by each channel</source>
   <translation>Vem som nås i vilken kanal och hur ofta</translation>
  </message>
  <message>
   <source>Whole plan</source>
   <translation>Hela planen</translation>
  </message>
  <message>
   <source>Whom the plan wants to reach and why, with which messages, by what means, who and when.</source>
   <translation>Vilka planen vill nå och varför, med vilka budskap och medel, vem som ansvarar och när.</translation>
  </message>
  <message>
   <source>With the responses</source>
   <translation>Efter åtgärderna</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Arbete</translation>
  </message>
  <message>
   <source>Work packages and their actions</source>
   <translation>Åtgärdshelheter och åtgärder</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>År</translation>
  </message>
  <message>
   <source>also {groups}</source>
   <translation>också {groups}</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>oförändrade</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>utgångna</translation>
  </message>
  <message>
   <source>earlier</source>
   <translation>tidigarelagda</translation>
  </message>
  <message>
   <source>late</source>
   <translation>försenad</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nya</translation>
  </message>
  <message>
   <source>of which: {title}</source>
   <translation>varav: {title}</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>försenad</translation>
  </message>
  <message>
   <source>reaches nobody</source>
   <translation>når ingen</translation>
  </message>
  <message>
   <source>slipped</source>
   <translation>senarelagda</translation>
  </message>
  <message>
   <source>whole period</source>
   <translation>hela perioden</translation>
  </message>
  <message>
   <source>{column}: printed {printed} M€, rows add up to {sum} M€, difference {difference} M€.</source>
   <translation>{column}: i källan {printed} M€, radernas summa {sum} M€, skillnad {difference} M€.</translation>
  </message>
  <message>
   <source>{name} (continued)</source>
   <translation>{name} (forts.)</translation>
  </message>
  <message>
   <source>{paper}, {pages}; smallest type {points} pt.</source>
   <translation>{paper}, {pages}; minsta text {points} pt.</translation>
  </message>
  <message>
   <source>{shown} of {count} findings; notes are left out.</source>
   <translation>{shown} av {count} iakttagelser; anmärkningarna har utelämnats.</translation>
  </message>
 </context>
 <context>
  <name>RescaleDialog</name>
  <message>
   <source>Another risk scale</source>
   <translation>En annan riskskala</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Change the scale</source>
   <translation>Byt skala</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>After the responses</source>
   <translation>Efter åtgärderna</translation>
  </message>
  <message>
   <source>As it was</source>
   <translation>Oförändrad</translation>
  </message>
  <message>
   <source>Before the responses</source>
   <translation>Före åtgärderna</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Grown</source>
   <translation>Ökat</translation>
  </message>
  <message>
   <source>How the risk has stood</source>
   <translation>Hur risken har bedömts</translation>
  </message>
  <message>
   <source>No earlier review</source>
   <translation>Ingen tidigare genomgång</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Nu</translation>
  </message>
  <message>
   <source>Risks and their trend</source>
   <translation>Riskerna och deras utveckling</translation>
  </message>
  <message>
   <source>Shrunk</source>
   <translation>Minskat</translation>
  </message>
  <message>
   <source>Since the last review</source>
   <translation>Sedan förra genomgången</translation>
  </message>
  <message>
   <source>Since {date} {name}</source>
   <translation>Sedan {date} {name}</translation>
  </message>
  <message>
   <source>The risk came true: it is an issue from this day on</source>
   <translation>Risken inträffade: den är ett problem från denna dag</translation>
  </message>
  <message>
   <source>The whole register</source>
   <translation>Hela registret</translation>
  </message>
  <message>
   <source>The whole register, responses counted in</source>
   <translation>Hela registret, åtgärderna medräknade</translation>
  </message>
  <message>
   <source>This is where reviews show how the risks have stood. Write the risks first.</source>
   <translation>Här syns hur riskerna har förändrats från en genomgång till nästa. Skriv riskerna först.</translation>
  </message>
  <message>
   <source>Trend since</source>
   <translation>Utveckling sedan</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Motivering</translation>
  </message>
  <message numerus="yes">
   <source>of %n step(s)</source>
   <translation>
    <numerusform>på en skala med %n steg</numerusform>
    <numerusform>på en skala med %n steg</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RiskReviewDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Keep the review</source>
   <translation>Spara genomgången</translation>
  </message>
  <message>
   <source>Review of a risk</source>
   <translation>Genomgång av en risk</translation>
  </message>
 </context>
 <context>
  <name>RisksTab</name>
  <message>
   <source>Add a response</source>
   <translation>Lägg till riskåtgärd</translation>
  </message>
  <message>
   <source>Add a risk</source>
   <translation>Lägg till risk</translation>
  </message>
  <message>
   <source>Add the first risk</source>
   <translation>Lägg till den första risken</translation>
  </message>
  <message>
   <source>After the responses</source>
   <translation>Efter riskåtgärderna</translation>
  </message>
  <message>
   <source>Before the responses</source>
   <translation>Före riskåtgärderna</translation>
  </message>
  <message>
   <source>Before → after</source>
   <translation>Före → efter</translation>
  </message>
  <message>
   <source>Clear the filter</source>
   <translation>Ta bort filtret</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Radera</translation>
  </message>
  <message>
   <source>Digits and + - score the risk in a column of scores. Ctrl+Shift+O sorts by the column.</source>
   <translation>I en poängkolumn ger siffror och + - risken poäng. Ctrl+Skift+O sorterar efter kolumnen.</translation>
  </message>
  <message>
   <source>Filter (Ctrl+F)</source>
   <translation>Filtrera (Ctrl+F)</translation>
  </message>
  <message>
   <source>Filter by…</source>
   <translation>Filtrera…</translation>
  </message>
  <message>
   <source>Filter the risks</source>
   <translation>Filtrera riskerna</translation>
  </message>
  <message>
   <source>Group by…</source>
   <translation>Gruppera…</translation>
  </message>
  <message>
   <source>I</source>
   <translation>K</translation>
  </message>
  <message>
   <source>I after</source>
   <translation>K efter</translation>
  </message>
  <message>
   <source>Inherent risk</source>
   <translation>Inneboende risk</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivå</translation>
  </message>
  <message>
   <source>New response</source>
   <translation>Ny riskåtgärd</translation>
  </message>
  <message>
   <source>New risk</source>
   <translation>Ny risk</translation>
  </message>
  <message>
   <source>No goal</source>
   <translation>Utan mål</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>Ingen gruppering</translation>
  </message>
  <message>
   <source>No owner</source>
   <translation>Utan ansvarig</translation>
  </message>
  <message>
   <source>No work package</source>
   <translation>Utan åtgärdshelhet</translation>
  </message>
  <message>
   <source>Not scored</source>
   <translation>Inte bedömd</translation>
  </message>
  <message>
   <source>Nothing is done about it yet. Ctrl+Enter adds the first response.</source>
   <translation>Inga åtgärder ännu. Ctrl+Enter lägger till den första.</translation>
  </message>
  <message>
   <source>Number of responses</source>
   <translation>Antal riskåtgärder</translation>
  </message>
  <message>
   <source>Opportunities</source>
   <translation>Möjligheter</translation>
  </message>
  <message>
   <source>P</source>
   <translation>S</translation>
  </message>
  <message>
   <source>P after</source>
   <translation>S efter</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Register</translation>
  </message>
  <message>
   <source>Residual</source>
   <translation>Kvarvarande</translation>
  </message>
  <message>
   <source>Residual risk</source>
   <translation>Kvarvarande risk</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Riskåtgärder</translation>
  </message>
  <message>
   <source>Responses to {title}</source>
   <translation>Riskåtgärder: {title}</translation>
  </message>
  <message>
   <source>Risk register</source>
   <translation>Riskregister</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Risker</translation>
  </message>
  <message>
   <source>Risks in the matrix</source>
   <translation>Risker i matrisen</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Skala</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Riskvärde</translation>
  </message>
  <message>
   <source>Scores in the matrix</source>
   <translation>Poäng i matrisen</translation>
  </message>
  <message>
   <source>This is where the risks of the plan go, with their scores, owners and responses.</source>
   <translation>Här kommer planens risker med poäng, ansvariga och riskåtgärder.</translation>
  </message>
  <message>
   <source>Threats</source>
   <translation>Hot</translation>
  </message>
  <message>
   <source>Threats and opportunities</source>
   <translation>Hot och möjligheter</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Tillsammans</translation>
  </message>
  <message>
   <source>Trend</source>
   <translation>Utveckling</translation>
  </message>
  <message>
   <source>Trend since the last review</source>
   <translation>Utveckling sedan förra genomgången</translation>
  </message>
  <message>
   <source>{found} of {whole}</source>
   <translation>{found} av {whole}</translation>
  </message>
 </context>
 <context>
  <name>Scale</name>
  <message>
   <source>Arrows choose a cell, Space gives it the next level.</source>
   <translation>Pilarna väljer en ruta, mellanslag ger den nästa nivå.</translation>
  </message>
  <message>
   <source>Describe the steps</source>
   <translation>Beskriv stegen</translation>
  </message>
  <message>
   <source>From {old} steps to {new}</source>
   <translation>Från {old} steg till {new}</translation>
  </message>
  <message>
   <source>How each risk has stood until now is kept as a review in the old steps, and can be undone.</source>
   <translation>Hur varje risk hittills har bedömts bevaras som en genomgång med de gamla stegen. Ändringen kan ångras.</translation>
  </message>
  <message>
   <source>Levels of the matrix</source>
   <translation>Matrisens nivåer</translation>
  </message>
  <message>
   <source>What do the steps mean? A name, a description and a threshold make the scores comparable.</source>
   <translation>Vad betyder stegen? Ett namn, en beskrivning och ett gränsvärde gör bedömningarna jämförbara.</translation>
  </message>
  <message>
   <source>{step} becomes</source>
   <translation>{step} blir</translation>
  </message>
 </context>
 <context>
  <name>Schedule</name>
  <message numerus="yes">
   <source>%n row(s) dropped…</source>
   <translation>
    <numerusform>%n rad borttagen…</numerusform>
    <numerusform>%n rader borttagna…</numerusform>
   </translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Åtgärder</translation>
  </message>
  <message>
   <source>Add a milestone</source>
   <translation>Lägg till milstolpe</translation>
  </message>
  <message>
   <source>Add a row</source>
   <translation>Lägg till rad</translation>
  </message>
  <message>
   <source>Add a row under</source>
   <translation>Lägg till rad under</translation>
  </message>
  <message>
   <source>Add the first work package</source>
   <translation>Lägg till den första åtgärdshelheten</translation>
  </message>
  <message>
   <source>Add the standard phases to the selected actions</source>
   <translation>Lägg till standardfaserna för de valda åtgärderna</translation>
  </message>
  <message>
   <source>After it: {way}.</source>
   <translation>Därefter: {way}.</translation>
  </message>
  <message>
   <source>As limited on the screen: {shown} of {all} actions</source>
   <translation>Avgränsat som på skärmen: {shown} av {all} åtgärder</translation>
  </message>
  <message>
   <source>At risk: it stands paused.</source>
   <translation>I farozonen: den är pausad.</translation>
  </message>
  <message>
   <source>At risk: it was to start on {start}, and has not begun.</source>
   <translation>I farozonen: den skulle börja {start} och har inte börjat.</translation>
  </message>
  <message>
   <source>At risk: its milestone “{milestone}” was due on {date}.</source>
   <translation>I farozonen: dess milstolpe ”{milestone}” skulle nås {date}.</translation>
  </message>
  <message>
   <source>Benefit goal</source>
   <translation>Nyttomål</translation>
  </message>
  <message>
   <source>Budget (€)</source>
   <translation>Budget (€)</translation>
  </message>
  <message>
   <source>By benefit goal</source>
   <translation>Efter nyttomål</translation>
  </message>
  <message>
   <source>By kind of phase</source>
   <translation>Efter typ av fas</translation>
  </message>
  <message>
   <source>By owner</source>
   <translation>Efter ansvarig</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>Efter läge</translation>
  </message>
  <message>
   <source>By work package</source>
   <translation>Efter åtgärdshelhet</translation>
  </message>
  <message>
   <source>Colour by benefit goal</source>
   <translation>Färg efter nyttomål</translation>
  </message>
  <message>
   <source>Colour by kind of phase</source>
   <translation>Färg efter fasens typ</translation>
  </message>
  <message>
   <source>Colour by owner</source>
   <translation>Färg efter ansvarig</translation>
  </message>
  <message>
   <source>Colour by state</source>
   <translation>Färg efter läge</translation>
  </message>
  <message>
   <source>Colour by work package</source>
   <translation>Färg efter åtgärdshelhet</translation>
  </message>
  <message>
   <source>Colour by…</source>
   <translation>Färger…</translation>
  </message>
  <message>
   <source>Comes after</source>
   <translation>Kommer efter</translation>
  </message>
  <message>
   <source>Compare with nothing</source>
   <translation>Ingen jämförelse</translation>
  </message>
  <message>
   <source>Compare with…</source>
   <translation>Jämför med…</translation>
  </message>
  <message>
   <source>Compared with an earlier version</source>
   <translation>Jämförelse med en tidigare version</translation>
  </message>
  <message>
   <source>Compared with {name} – {slip}</source>
   <translation>Jämfört med {name} – {slip}</translation>
  </message>
  <message>
   <source>Critical path</source>
   <translation>Kritisk linje</translation>
  </message>
  <message>
   <source>Critical path: select a row to see why it is on it or not.</source>
   <translation>Kritisk linje: välj en rad för att se varför den ligger på linjen eller inte.</translation>
  </message>
  <message>
   <source>Critical path: the row has no dates of phases or milestones.</source>
   <translation>Kritisk linje: raden har inga datum för faser eller milstolpar.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Radera</translation>
  </message>
  <message>
   <source>Detail of the chart</source>
   <translation>Diagrammets detaljer</translation>
  </message>
  <message>
   <source>Done: all of it is finished.</source>
   <translation>Klar: allt i den är gjort.</translation>
  </message>
  <message>
   <source>Down to actions</source>
   <translation>Ned till åtgärder</translation>
  </message>
  <message>
   <source>Down to phases</source>
   <translation>Ned till faser</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrera</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Från</translation>
  </message>
  <message>
   <source>Gantt chart</source>
   <translation>Gantt-schema</translation>
  </message>
  <message>
   <source>Go to today</source>
   <translation>Gå till i dag</translation>
  </message>
  <message>
   <source>Group by…</source>
   <translation>Gruppera efter…</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Grupper</translation>
  </message>
  <message>
   <source>It does not hold: {date} stands where {earliest} would be the earliest.</source>
   <translation>Det håller inte: datumet är {date}, men tidigast kunde det vara {earliest}.</translation>
  </message>
  <message>
   <source>Kind of phase</source>
   <translation>Typ av fas</translation>
  </message>
  <message>
   <source>Lag, working days</source>
   <translation>Fördröjning, arbetsdagar</translation>
  </message>
  <message>
   <source>Late: it was to end on {end}, and is not finished.</source>
   <translation>Försenad: den skulle sluta {end} och är inte färdig.</translation>
  </message>
  <message>
   <source>Legend</source>
   <translation>Förklaring</translation>
  </message>
  <message>
   <source>Limited to: {conditions}.</source>
   <translation>Avgränsat: {conditions}.</translation>
  </message>
  <message>
   <source>Link the selected, or part them</source>
   <translation>Koppla de valda, eller ta bort kopplingen</translation>
  </message>
  <message>
   <source>Longer period</source>
   <translation>Längre period</translation>
  </message>
  <message>
   <source>Meetings and reporting points</source>
   <translation>Möten och rapporteringstillfällen</translation>
  </message>
  <message>
   <source>Move what follows the selected…</source>
   <translation>Flytta det som följer de valda…</translation>
  </message>
  <message>
   <source>New action</source>
   <translation>Ny åtgärd</translation>
  </message>
  <message>
   <source>New milestone</source>
   <translation>Ny milstolpe</translation>
  </message>
  <message>
   <source>New work package</source>
   <translation>Ny åtgärdshelhet</translation>
  </message>
  <message>
   <source>No benefit goal</source>
   <translation>Inget nyttomål</translation>
  </message>
  <message>
   <source>No dates of actions or milestones differ.</source>
   <translation>Åtgärdernas och milstolparnas datum är oförändrade.</translation>
  </message>
  <message>
   <source>No owner</source>
   <translation>Utan ansvarig</translation>
  </message>
  <message>
   <source>No phases</source>
   <translation>Inga faser</translation>
  </message>
  <message>
   <source>No state</source>
   <translation>Inget läge</translation>
  </message>
  <message>
   <source>No work package</source>
   <translation>Utan åtgärdshelhet</translation>
  </message>
  <message>
   <source>On track: no more than 10 percentage points behind what was planned.</source>
   <translation>Enligt plan: högst 10 procentenheter efter det planerade.</translation>
  </message>
  <message>
   <source>Outline of the schedule</source>
   <translation>Tidsplanens disposition</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Ansvarig</translation>
  </message>
  <message>
   <source>Packages</source>
   <translation>Helheter</translation>
  </message>
  <message>
   <source>Packages or groups alone</source>
   <translation>Bara helheter eller grupper</translation>
  </message>
  <message>
   <source>Phases</source>
   <translation>Faser</translation>
  </message>
  <message>
   <source>Progress, %</source>
   <translation>Framsteg, %</translation>
  </message>
  <message>
   <source>Shorter period</source>
   <translation>Kortare period</translation>
  </message>
  <message>
   <source>Show all rows again</source>
   <translation>Visa alla rader igen</translation>
  </message>
  <message>
   <source>Show down to: {level}</source>
   <translation>Visa ned till: {level}</translation>
  </message>
  <message>
   <source>Show everything again: {name}</source>
   <translation>Visa allt igen: {name}</translation>
  </message>
  <message>
   <source>Show it no more</source>
   <translation>Visa inte längre</translation>
  </message>
  <message>
   <source>Slack</source>
   <translation>Marginal</translation>
  </message>
  <message>
   <source>Slip</source>
   <translation>Ändring</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Läge</translation>
  </message>
  <message>
   <source>The chart of the schedule</source>
   <translation>Tidsplanens diagram</translation>
  </message>
  <message>
   <source>The dates of the rows of the outline beside it, as bars on a time scale.</source>
   <translation>Datumen för raderna i dispositionen bredvid, som staplar på en tidsskala.</translation>
  </message>
  <message>
   <source>The plan as it was opened</source>
   <translation>Planen som den var när den öppnades</translation>
  </message>
  <message>
   <source>The plan ends on {date}.</source>
   <translation>Tidsplanen slutar {date}.</translation>
  </message>
  <message>
   <source>The plan has no named versions yet.</source>
   <translation>Planen har inga namngivna versioner ännu.</translation>
  </message>
  <message>
   <source>The schedule holds work packages, their actions and their dates.</source>
   <translation>Tidsplanen visar åtgärdshelheterna, deras åtgärder och datum.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Till</translation>
  </message>
  <message>
   <source>What does not hold…</source>
   <translation>Vad som inte håller…</translation>
  </message>
  <message>
   <source>Whole plan</source>
   <translation>Hela planen</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Ord</translation>
  </message>
  <message>
   <source>Work package</source>
   <translation>Åtgärdshelhet</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>Arbetsdagar</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>borttagen</translation>
  </message>
  <message>
   <source>for the goal {goal}</source>
   <translation>för målet {goal}</translation>
  </message>
  <message>
   <source>from {start}</source>
   <translation>från {start}</translation>
  </message>
  <message>
   <source>new</source>
   <translation>ny</translation>
  </message>
  <message>
   <source>the plan as it was opened</source>
   <translation>planen när den öppnades</translation>
  </message>
  <message>
   <source>until {end}</source>
   <translation>till {end}</translation>
  </message>
  <message>
   <source>with “{words}”</source>
   <translation>med ”{words}”</translation>
  </message>
  <message>
   <source>{count} dropped</source>
   <translation>{count} borttagna</translation>
  </message>
  <message>
   <source>{count} earlier</source>
   <translation>{count} tidigarelagda</translation>
  </message>
  <message>
   <source>{count} new</source>
   <translation>{count} nya</translation>
  </message>
  <message>
   <source>{count} slipped</source>
   <translation>{count} senarelagda</translation>
  </message>
  <message>
   <source>{light}: {actual} is done and {planned} was planned by the status date. More than 10 percentage points behind is at risk, more than 25 late.</source>
   <translation>{light}: {actual} är gjort, och till lägesdatumet var {planned} planerat. Mer än 10 procentenheter efter är i farozonen, mer än 25 försenad.</translation>
  </message>
  <message>
   <source>{shown} of {all} actions</source>
   <translation>{shown} av {all} åtgärder</translation>
  </message>
  <message>
   <source>{shown} of {all} actions are shown.</source>
   <translation>{shown} av {all} åtgärder visas.</translation>
  </message>
  <message numerus="yes">
   <source>“{name}” is %n working day(s) short of what follows it.</source>
   <translation>
    <numerusform>”{name}” är %n arbetsdag för sen för det som följer.</numerusform>
    <numerusform>”{name}” är %n arbetsdagar för sen för det som följer.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{name}” is critical: it has no slack.</source>
   <translation>”{name}” är kritisk: den har ingen marginal.</translation>
  </message>
  <message numerus="yes">
   <source>“{name}” is not critical: it can slip by %n working day(s).</source>
   <translation>
    <numerusform>”{name}” är inte kritisk: den kan försenas %n arbetsdag.</numerusform>
    <numerusform>”{name}” är inte kritisk: den kan försenas %n arbetsdagar.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{name}” is pinned to {date}.</source>
   <translation>”{name}” är låst vid {date}.</translation>
  </message>
 </context>
 <context>
  <name>Scope</name>
  <message>
   <source>Add a dependency</source>
   <translation>Lägg till beroende</translation>
  </message>
  <message>
   <source>Add a funding call</source>
   <translation>Lägg till finansieringsutlysning</translation>
  </message>
  <message>
   <source>Add a related project</source>
   <translation>Lägg till parallellt projekt</translation>
  </message>
  <message>
   <source>Add to the scope</source>
   <translation>Lägg till avgränsning eller beroende</translation>
  </message>
  <message>
   <source>Add what is left out</source>
   <translation>Lägg till avgränsning</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Lägg till…</translation>
  </message>
  <message>
   <source>Concerns</source>
   <translation>Gäller</translation>
  </message>
  <message>
   <source>Context diagram</source>
   <translation>Kontextdiagram</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Ny</translation>
  </message>
  <message>
   <source>New organisation: {name}</source>
   <translation>Ny organisation: {name}</translation>
  </message>
  <message>
   <source>Scope and dependencies</source>
   <translation>Avgränsningar och beroenden</translation>
  </message>
  <message>
   <source>This is where the limits of the project go: what it leaves out, what it depends on, which projects run beside it and what they exchange with it, and which calls fund it.</source>
   <translation>Här står projektets gränser: vad det lämnar utanför, vad det är beroende av, vilka projekt som löper vid sidan av och vad de utbyter med det samt vilka utlysningar som finansierar det.</translation>
  </message>
  <message>
   <source>Whole diagram</source>
   <translation>Hela diagrammet</translation>
  </message>
 </context>
 <context>
  <name>Share</name>
  <message numerus="yes">
   <source>%n author(s) of the history</source>
   <translation>
    <numerusform>%n upphovsman i historiken</numerusform>
    <numerusform>%n upphovsmän i historiken</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n backup(s) cleaned in the same way</source>
   <translation>
    <numerusform>%n säkerhetskopia rensad på samma sätt</numerusform>
    <numerusform>%n säkerhetskopior rensade på samma sätt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n backup(s) of the plan on this computer</source>
   <translation>
    <numerusform>%n säkerhetskopia av planen på den här datorn</numerusform>
    <numerusform>%n säkerhetskopior av planen på den här datorn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n backup(s) on this computer still as before</source>
   <translation>
    <numerusform>%n säkerhetskopia på den här datorn oförändrad</numerusform>
    <numerusform>%n säkerhetskopior på den här datorn oförändrade</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n field(s) with an e-mail address or a telephone number</source>
   <translation>
    <numerusform>%n fält med e-postadress eller telefonnummer</numerusform>
    <numerusform>%n fält med e-postadress eller telefonnummer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s): name, contact data and note</source>
   <translation>
    <numerusform>%n person: namn, kontaktuppgifter och anteckning</numerusform>
    <numerusform>%n personer: namn, kontaktuppgifter och anteckning</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s) in the history</source>
   <translation>
    <numerusform>%n ställe i historiken</numerusform>
    <numerusform>%n ställen i historiken</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s) in the plan</source>
   <translation>
    <numerusform>%n ställe i planen</numerusform>
    <numerusform>%n ställen i planen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s) with a name or contact data in texts</source>
   <translation>
    <numerusform>%n ställe med namn eller kontaktuppgift i text</numerusform>
    <numerusform>%n ställen med namn eller kontaktuppgift i text</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s) with a single word of a name in texts</source>
   <translation>
    <numerusform>%n ställe med ett enskilt ord ur ett namn i text</numerusform>
    <numerusform>%n ställen med ett enskilt ord ur ett namn i text</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n step(s) of the history that tell of persons</source>
   <translation>
    <numerusform>%n steg i historiken som berättar om personer</numerusform>
    <numerusform>%n steg i historiken som berättar om personer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unreadable backup(s) removed</source>
   <translation>
    <numerusform>%n oläslig säkerhetskopia borttagen</numerusform>
    <numerusform>%n oläsliga säkerhetskopior borttagna</numerusform>
   </translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Blir</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Clean</source>
   <translation>Rensa</translation>
  </message>
  <message numerus="yes">
   <source>Clean %n bac&amp;kup(s) too</source>
   <translation>
    <numerusform>Rensa även %n säkerhets&amp;kopia</numerusform>
    <numerusform>Rensa även %n säkerhets&amp;kopior</numerusform>
   </translation>
  </message>
  <message>
   <source>Clean “{name}”?</source>
   <translation>Ska ”{name}” rensas?</translation>
  </message>
  <message numerus="yes">
   <source>Cleaned too: %n backup(s).</source>
   <translation>
    <numerusform>Även %n säkerhetskopia rensas.</numerusform>
    <numerusform>Även %n säkerhetskopior rensas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cleaning {name}…</source>
   <translation>{name} rensas…</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Redigerare</translation>
  </message>
  <message>
   <source>Looking for personal data…</source>
   <translation>Personuppgifter söks…</translation>
  </message>
  <message numerus="yes">
   <source>Names stay in %n backup(s) on this computer.</source>
   <translation>
    <numerusform>Namnen finns kvar i %n säkerhetskopia på den här datorn.</numerusform>
    <numerusform>Namnen finns kvar i %n säkerhetskopior på den här datorn.</numerusform>
   </translation>
  </message>
  <message>
   <source>PDF files, workbooks and JSON files made of the plan before are not touched. Duties and roles stay.</source>
   <translation>PDF-, Excel- och JSON-filer som tidigare gjorts av planen lämnas orörda. Uppgifter och roller blir kvar.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Ställen</translation>
  </message>
  <message>
   <source>Soteplan ended with unsaved work on this plan: that is not in it.</source>
   <translation>Soteplan avslutades med osparat arbete i den här planen: det är inte med.</translation>
  </message>
  <message>
   <source>The copy was not written</source>
   <translation>Kopian skrevs inte</translation>
  </message>
  <message>
   <source>The plan and its history tell of no persons.</source>
   <translation>Planen och dess historik berättar inte om någon person.</translation>
  </message>
  <message>
   <source>The plan is open in a Soteplan window: this is what it last saved.</source>
   <translation>Planen är öppen i ett Soteplan-fönster: detta är vad som senast sparades.</translation>
  </message>
  <message>
   <source>This cannot be undone. The plan opens anew, and what was done before can no longer be undone.</source>
   <translation>Detta kan inte ångras. Planen öppnas på nytt, och det som gjorts tidigare kan inte längre ångras.</translation>
  </message>
  <message>
   <source>Versions beside the plan stay as they are: {names}</source>
   <translation>Versionerna bredvid planen förblir som de är: {names}</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Var</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Ord</translation>
  </message>
  <message>
   <source>Words of names in other texts</source>
   <translation>Ord ur namn i andra texter</translation>
  </message>
  <message>
   <source>Written without personal data: {path}</source>
   <translation>Skriven utan personuppgifter: {path}</translation>
  </message>
  <message>
   <source>[address removed]</source>
   <translation>[adressen borttagen]</translation>
  </message>
  <message>
   <source>[number removed]</source>
   <translation>[numret borttaget]</translation>
  </message>
  <message>
   <source>only in the history</source>
   <translation>bara i historiken</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>blir kvar</translation>
  </message>
  <message>
   <source>stays: a bent form in small letters, likely another word</source>
   <translation>blir kvar: böjd och skriven med liten bokstav, troligen ett annat ord</translation>
  </message>
  <message>
   <source>stays: also in the name of an organisation or a site</source>
   <translation>blir kvar: finns också i namnet på en organisation eller ett verksamhetsställe</translation>
  </message>
  <message>
   <source>stays: looks like a name with a letter wrong</source>
   <translation>blir kvar: ser ut som ett felskrivet namn</translation>
  </message>
  <message>
   <source>stays: looks like names written together</source>
   <translation>blir kvar: ser ut som namn som skrivits ihop</translation>
  </message>
  <message>
   <source>stays: may be short for a name in the plan</source>
   <translation>blir kvar: kan vara en kortform av ett namn i planen</translation>
  </message>
  <message>
   <source>{path} no longer tells of persons.</source>
   <translation>{path} berättar inte längre om personer.</translation>
  </message>
  <message>
   <source>{title} without personal data</source>
   <translation>{title} utan personuppgifter</translation>
  </message>
 </context>
 <context>
  <name>ShareDialog</name>
  <message>
   <source>&amp;Save a copy…</source>
   <translation>&amp;Spara en kopia…</translation>
  </message>
  <message>
   <source>&amp;Words of names that stand alone in other texts, and words that only look like names. Untick those that mean something else, tick those that mean somebody.</source>
   <translation>&amp;Ord ur namn som står för sig i andra texter och ord som bara liknar namn. Avmarkera dem som betyder något annat och markera dem som avser en person.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Clean this &amp;file…</source>
   <translation>Rensa den här &amp;filen…</translation>
  </message>
  <message>
   <source>Share without personal data</source>
   <translation>Dela utan personuppgifter</translation>
  </message>
  <message>
   <source>What goes</source>
   <translation>Vad som försvinner</translation>
  </message>
 </context>
 <context>
  <name>SpreadDialog</name>
  <message numerus="yes">
   <source>%n cell(s) take part.</source>
   <translation>
    <numerusform>%n cell deltar.</numerusform>
    <numerusform>%n celler deltar.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Amount, €</source>
   <translation>&amp;Belopp, €</translation>
  </message>
  <message>
   <source>&amp;Spread</source>
   <translation>&amp;Fördelning</translation>
  </message>
  <message>
   <source>By the phases of the schedule</source>
   <translation>Enligt tidtabellens faser</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Evenly</source>
   <translation>Jämnt</translation>
  </message>
  <message>
   <source>In proportion to what they have</source>
   <translation>I proportion till vad de har</translation>
  </message>
  <message>
   <source>Select a sum in the budget first.</source>
   <translation>Välj först en summa i budgeten.</translation>
  </message>
  <message>
   <source>Spread</source>
   <translation>Fördela</translation>
  </message>
  <message>
   <source>Spread an amount</source>
   <translation>Fördela ett belopp</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>tom</translation>
  </message>
  <message>
   <source>{kept} of the sum stays as it is: it stands in no such cell.</source>
   <translation>{kept} av summan förblir oförändrat: det står inte i dessa celler.</translation>
  </message>
  <message>
   <source>{name} is a sum, now {had}.</source>
   <translation>{name} är en summa, nu {had}.</translation>
  </message>
 </context>
 <context>
  <name>Ties</name>
  <message numerus="yes">
   <source>%n communication action(s) do not stand where their ties say</source>
   <translation>
    <numerusform>%n kommunikationsåtgärd infaller inte den dag som bindningen anger</numerusform>
    <numerusform>%n kommunikationsåtgärder infaller inte den dag som bindningen anger</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n communication action(s) tied to it stayed behind.</source>
   <translation>
    <numerusform>%n kommunikationsåtgärd som är bunden till den blev kvar.</numerusform>
    <numerusform>%n kommunikationsåtgärder som är bundna till den blev kvar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n communication action(s) tied to them stayed behind.</source>
   <translation>
    <numerusform>%n kommunikationsåtgärd som är bunden till dem blev kvar.</numerusform>
    <numerusform>%n kommunikationsåtgärder som är bundna till dem blev kvar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n milestones or meetings moved.</source>
   <translation>
    <numerusform>%n milstolpe eller möte flyttades.</numerusform>
    <numerusform>%n milstolpar eller möten flyttades.</numerusform>
   </translation>
  </message>
  <message>
   <source>Communication action</source>
   <translation>Kommunikationsåtgärd</translation>
  </message>
  <message>
   <source>Enter goes to an action. What is left here stays in the plan check.</source>
   <translation>Enter leder till åtgärden. Det som lämnas kvar syns i plankontrollen.</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Låt vara</translation>
  </message>
  <message>
   <source>Move along</source>
   <translation>Flytta med</translation>
  </message>
  <message>
   <source>Move along what is tied?</source>
   <translation>Ska det som är bundet flyttas med?</translation>
  </message>
  <message>
   <source>Show…</source>
   <translation>Visa…</translation>
  </message>
  <message>
   <source>Tied to</source>
   <translation>Bunden till</translation>
  </message>
  <message>
   <source>What was left behind</source>
   <translation>Det som blev kvar</translation>
  </message>
  <message numerus="yes">
   <source>“{title}” moved %n day(s) earlier.</source>
   <translation>
    <numerusform>”{title}” flyttades %n dag bakåt.</numerusform>
    <numerusform>”{title}” flyttades %n dagar bakåt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{title}” moved %n day(s) later.</source>
   <translation>
    <numerusform>”{title}” flyttades %n dag framåt.</numerusform>
    <numerusform>”{title}” flyttades %n dagar framåt.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{title}” now stands on {date}.</source>
   <translation>”{title}” infaller nu {date}.</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message numerus="yes">
   <source>%n given</source>
   <translation>
    <numerusform>%n har gett</numerusform>
    <numerusform>%n har gett</numerusform>
   </translation>
  </message>
  <message>
   <source>A group scores the risks of the register here, one at a time. Write the risks first.</source>
   <translation>Här bedömer en grupp riskerna i registret, en i taget. Skriv först in riskerna.</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>Godkänn värdet</translation>
  </message>
  <message>
   <source>Agree on the value (Enter)</source>
   <translation>Godkänn det gemensamma värdet (Enter)</translation>
  </message>
  <message>
   <source>Agreed value</source>
   <translation>Gemensamt värde</translation>
  </message>
  <message>
   <source>Given scores</source>
   <translation>Givna poäng</translation>
  </message>
  <message>
   <source>Go to the register</source>
   <translation>Gå till registret</translation>
  </message>
  <message>
   <source>Last agreed {date}: {value}</source>
   <translation>Senast överenskommet {date}: {value}</translation>
  </message>
  <message>
   <source>Not scored yet</source>
   <translation>Inte bedömd ännu</translation>
  </message>
  <message>
   <source>Now the impact, 1–{steps}. Backspace takes the probability back.</source>
   <translation>Nu konsekvensen, 1–{steps}. Backsteg tar tillbaka sannolikheten.</translation>
  </message>
  <message>
   <source>Risks to score</source>
   <translation>Risker att bedöma</translation>
  </message>
  <message>
   <source>Type probability and impact, for example 34. 0 is no opinion. Enter agrees.</source>
   <translation>Skriv sannolikhet och konsekvens, till exempel 34. 0 = ingen åsikt. Enter godkänner värdet.</translation>
  </message>
  <message>
   <source>What the next participant gives</source>
   <translation>Nästa deltagares poäng</translation>
  </message>
  <message>
   <source>What was given</source>
   <translation>Vad som gavs</translation>
  </message>
  <message>
   <source>Why this value</source>
   <translation>Varför detta värde</translation>
  </message>
 </context>
 <context>
  <name>Version</name>
  <message>
   <source>Version {date}</source>
   <translation>Version {date}</translation>
  </message>
 </context>
 <context>
  <name>VersionDialog</name>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Namn</translation>
  </message>
  <message>
   <source>A named version marks this moment in the history: later you can see what has changed since.</source>
   <translation>En namngiven version markerar denna tidpunkt i historiken: senare kan du se vad som har ändrats sedan dess.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Name the version</source>
   <translation>Namnge versionen</translation>
  </message>
  <message>
   <source>Name this version</source>
   <translation>Namnge denna version</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message numerus="yes">
   <source>%n error(s)</source>
   <translation>
    <numerusform>%n fel</numerusform>
    <numerusform>%n fel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n anmärkning</numerusform>
    <numerusform>%n anmärkningar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n warning(s)</source>
   <translation>
    <numerusform>%n varning</numerusform>
    <numerusform>%n varningar</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;100 %</source>
   <translation>&amp;100 %</translation>
  </message>
  <message>
   <source>&amp;About Soteplan</source>
   <translation>&amp;Om Soteplan</translation>
  </message>
  <message>
   <source>&amp;Add row</source>
   <translation>&amp;Lägg till rad</translation>
  </message>
  <message>
   <source>&amp;Budget from a workbook…</source>
   <translation>&amp;Budgeten från en arbetsbok…</translation>
  </message>
  <message>
   <source>&amp;Compare with…</source>
   <translation>&amp;Jämför med…</translation>
  </message>
  <message>
   <source>&amp;Copy as picture</source>
   <translation>&amp;Kopiera som bild</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Radera</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Redigera</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportera…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Arkiv</translation>
  </message>
  <message>
   <source>&amp;Filter</source>
   <translation>Fil&amp;trera</translation>
  </message>
  <message>
   <source>&amp;Find in the tab</source>
   <translation>&amp;Sök på fliken</translation>
  </message>
  <message>
   <source>&amp;Follow-up</source>
   <translation>U&amp;ppföljning</translation>
  </message>
  <message>
   <source>&amp;Handout…</source>
   <translation>&amp;Utdelningsmaterial…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hjälp</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Historik</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importera…</translation>
  </message>
  <message>
   <source>&amp;Indent</source>
   <translation>&amp;Dra in</translation>
  </message>
  <message>
   <source>&amp;Inspector</source>
   <translation>&amp;Uppgifter</translation>
  </message>
  <message>
   <source>&amp;Jump to…</source>
   <translation>&amp;Gå till…</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>&amp;Tangentbord</translation>
  </message>
  <message>
   <source>&amp;Larger</source>
   <translation>&amp;Större</translation>
  </message>
  <message>
   <source>&amp;Link the selected, or part them</source>
   <translation>&amp;Länka de valda eller skilj dem åt</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>&amp;Handbok</translation>
  </message>
  <message>
   <source>&amp;Name this version…</source>
   <translation>&amp;Namnge denna version…</translation>
  </message>
  <message>
   <source>&amp;New plan</source>
   <translation>&amp;Ny plan</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Öppna…</translation>
  </message>
  <message>
   <source>&amp;Outdent</source>
   <translation>Dra &amp;ut</translation>
  </message>
  <message>
   <source>&amp;Plan</source>
   <translation>&amp;Plan</translation>
  </message>
  <message>
   <source>&amp;Present</source>
   <translation>&amp;Presentera</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>A&amp;vsluta</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Gör om</translation>
  </message>
  <message>
   <source>&amp;Review a risk…</source>
   <translation>&amp;Genomgång av en risk…</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Spara</translation>
  </message>
  <message>
   <source>&amp;Schedule</source>
   <translation>&amp;Tidsplan</translation>
  </message>
  <message>
   <source>&amp;Smaller</source>
   <translation>&amp;Mindre</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Ångra</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Visa</translation>
  </message>
  <message>
   <source>&amp;Why and how</source>
   <translation>Varför o&amp;ch hur</translation>
  </message>
  <message>
   <source>A &amp;day earlier</source>
   <translation>En &amp;dag tidigare</translation>
  </message>
  <message>
   <source>A &amp;week earlier</source>
   <translation>En &amp;vecka tidigare</translation>
  </message>
  <message>
   <source>A da&amp;y later</source>
   <translation>En da&amp;g senare</translation>
  </message>
  <message>
   <source>A mon&amp;th later</source>
   <translation>En mån&amp;ad senare</translation>
  </message>
  <message>
   <source>A month &amp;earlier</source>
   <translation>En må&amp;nad tidigare</translation>
  </message>
  <message>
   <source>A wee&amp;k later</source>
   <translation>En ve&amp;cka senare</translation>
  </message>
  <message>
   <source>Add a &amp;milestone</source>
   <translation>Lägg till en &amp;milstolpe</translation>
  </message>
  <message>
   <source>Add row u&amp;nder</source>
   <translation>Lägg till rad u&amp;nder</translation>
  </message>
  <message>
   <source>Add the &amp;standard phases</source>
   <translation>Lägg till &amp;standardfaserna</translation>
  </message>
  <message>
   <source>All right</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Colo&amp;ur by…</source>
   <translation>Färger…</translation>
  </message>
  <message>
   <source>Colum&amp;ns…</source>
   <translation>Kolum&amp;ner…</translation>
  </message>
  <message>
   <source>Communications</source>
   <translation>Kommunikation</translation>
  </message>
  <message>
   <source>Cop&amp;y</source>
   <translation>Kopier&amp;a</translation>
  </message>
  <message>
   <source>Copied as a picture: {title}</source>
   <translation>Kopierad som bild: {title}</translation>
  </message>
  <message>
   <source>Copying as a picture: {title}…</source>
   <translation>Kopieras som bild: {title}…</translation>
  </message>
  <message>
   <source>Critical pat&amp;h</source>
   <translation>&amp;Kritisk linje</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Kl&amp;ipp ut</translation>
  </message>
  <message>
   <source>Draft a calend&amp;ar…</source>
   <translation>Utkast till k&amp;alender…</translation>
  </message>
  <message>
   <source>Dup&amp;licate</source>
   <translation>Dupli&amp;cera</translation>
  </message>
  <message>
   <source>Export fi&amp;gure…</source>
   <translation>Exportera fi&amp;gur…</translation>
  </message>
  <message>
   <source>For this &amp;goal</source>
   <translation>&amp;För det här målet</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Goals from te&amp;xt…</source>
   <translation>Mål ur te&amp;xt…</translation>
  </message>
  <message>
   <source>Group &amp;by…</source>
   <translation>Gru&amp;ppera efter…</translation>
  </message>
  <message>
   <source>La&amp;nguage</source>
   <translation>&amp;Språk</translation>
  </message>
  <message>
   <source>Light or dark &amp;theme</source>
   <translation>Ljust eller mörkt &amp;tema</translation>
  </message>
  <message>
   <source>Longer period</source>
   <translation>Längre period</translation>
  </message>
  <message>
   <source>Meetin&amp;gs and reporting points</source>
   <translation>Möten och rapporteringstillfällen</translation>
  </message>
  <message>
   <source>Mo&amp;ve what follows…</source>
   <translation>Flytta det som &amp;följer…</translation>
  </message>
  <message>
   <source>Move along what is t&amp;ied</source>
   <translation>Flytta med det som är bun&amp;det</translation>
  </message>
  <message>
   <source>Move do&amp;wn</source>
   <translation>Flytta n&amp;ed</translation>
  </message>
  <message>
   <source>Move u&amp;p</source>
   <translation>Flytta u&amp;pp</translation>
  </message>
  <message>
   <source>Ne&amp;xt part of the window</source>
   <translation>Nästa &amp;del av fönstret</translation>
  </message>
  <message>
   <source>New plan</source>
   <translation>Ny plan</translation>
  </message>
  <message>
   <source>Not saved to a file yet</source>
   <translation>Ännu inte sparad i en fil</translation>
  </message>
  <message>
   <source>Not saved to the file</source>
   <translation>Inte sparad i filen</translation>
  </message>
  <message>
   <source>Number a&amp;gain</source>
   <translation>Nu&amp;mrera om</translation>
  </message>
  <message>
   <source>Open the Kanta-Häme exam&amp;ple</source>
   <translation>Öppna exemp&amp;let Kanta-Häme</translation>
  </message>
  <message>
   <source>Open the Päijät-Häme exa&amp;mple</source>
   <translation>Öppna exe&amp;mplet Päijät-Häme</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Översikt</translation>
  </message>
  <message>
   <source>P&amp;rogress…</source>
   <translation>F&amp;ramsteg…</translation>
  </message>
  <message>
   <source>Pa&amp;ste</source>
   <translation>Klis&amp;tra in</translation>
  </message>
  <message>
   <source>Paste und&amp;er</source>
   <translation>Klistra in under</translation>
  </message>
  <message>
   <source>Plan &amp;check</source>
   <translation>&amp;Kontroll</translation>
  </message>
  <message>
   <source>Plan &amp;details</source>
   <translation>Planens &amp;uppgifter</translation>
  </message>
  <message>
   <source>Plan check: nothing found</source>
   <translation>Kontroll: inget att anmärka</translation>
  </message>
  <message>
   <source>Pre&amp;vious part of the window</source>
   <translation>Fö&amp;regående del av fönstret</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Skrivskyddad</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Risker</translation>
  </message>
  <message>
   <source>Save &amp;as…</source>
   <translation>Spara s&amp;om…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Spara som…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Sparad</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>Sparad {time}</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Sparar</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Tidsplan</translation>
  </message>
  <message>
   <source>Selected rows &amp;in the width</source>
   <translation>Valda rader i &amp;bredden</translation>
  </message>
  <message>
   <source>Share &amp;without personal data…</source>
   <translation>Dela utan pe&amp;rsonuppgifter…</translation>
  </message>
  <message>
   <source>Shorter period</source>
   <translation>Kortare period</translation>
  </message>
  <message>
   <source>Something went wrong in Soteplan, but everything you typed is kept ({what}).</source>
   <translation>Något gick fel i Soteplan, men allt du skrev finns kvar ({what}).</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Flikar</translation>
  </message>
  <message>
   <source>Take in a &amp;ledger…</source>
   <translation>&amp;Ta in bokföring…</translation>
  </message>
  <message>
   <source>Tas&amp;ks from a table…</source>
   <translation>Akti&amp;viteter från en tabell…</translation>
  </message>
  <message>
   <source>The e&amp;nd a day earlier</source>
   <translation>Slutet en dag t&amp;idigare</translation>
  </message>
  <message>
   <source>The end a day l&amp;ater</source>
   <translation>Slutet en dag s&amp;enare</translation>
  </message>
  <message>
   <source>The file was changed or moved by someone else meanwhile. Your work is kept beside it in {path}.</source>
   <translation>Någon annan ändrade eller flyttade filen under tiden. Ditt arbete finns bredvid den i {path}.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>I dag</translation>
  </message>
  <message>
   <source>Toolbar</source>
   <translation>Verktygsfält</translation>
  </message>
  <message>
   <source>Wh&amp;ole plan</source>
   <translation>&amp;Hela planen</translation>
  </message>
  <message>
   <source>What does not hold…</source>
   <translation>Vad som inte håller…</translation>
  </message>
  <message>
   <source>What was left &amp;behind…</source>
   <translation>Det som &amp;blev kvar…</translation>
  </message>
 </context>
 <context>
  <name>Workbook</name>
  <message>
   <source>Agrees</source>
   <translation>Stämmer</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Budget lines</source>
   <translation>Budgetrader</translation>
  </message>
  <message>
   <source>By grant</source>
   <translation>Enligt understöd</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>Per månad</translation>
  </message>
  <message>
   <source>By work package</source>
   <translation>Enligt åtgärdshelhet</translation>
  </message>
  <message>
   <source>Computed total</source>
   <translation>Beräknad summa</translation>
  </message>
  <message>
   <source>Cost and benefit</source>
   <translation>Kostnad och nytta</translation>
  </message>
  <message>
   <source>Costs eligible for the state grant</source>
   <translation>Understödsberättigade kostnader</translation>
  </message>
  <message>
   <source>Cumulated</source>
   <translation>Ackumulerat</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Skillnad</translation>
  </message>
  <message>
   <source>Earmarked shares</source>
   <translation>Andelar</translation>
  </message>
  <message>
   <source>Expenditure</source>
   <translation>Utgifter</translation>
  </message>
  <message>
   <source>Forecast for the rest</source>
   <translation>Prognos för resten</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Finansiering</translation>
  </message>
  <message>
   <source>Funding of the costs</source>
   <translation>Finansiering av utgifterna</translation>
  </message>
  <message>
   <source>Grant by calculation</source>
   <translation>Kalkylerat understöd</translation>
  </message>
  <message>
   <source>In euros. Actual use up to {month}; the months after that are the forecast.</source>
   <translation>I euro. Utfall till och med {month}; månaderna därefter är prognos.</translation>
  </message>
  <message>
   <source>In euros. Every amount here is calculated from the sheet {sheet}; type there.</source>
   <translation>I euro. Alla belopp här räknas från bladet {sheet}; skriv där.</translation>
  </message>
  <message>
   <source>In euros. Every line comes to the same total; where not, it is marked ≠.</source>
   <translation>I euro. Varje rad ska ge samma summa; en avvikelse märks med ≠.</translation>
  </message>
  <message>
   <source>In euros. Nothing is used yet; every month is the forecast.</source>
   <translation>I euro. Ännu inget utfall; alla månader är prognos.</translation>
  </message>
  <message>
   <source>In euros. Type into the blue cells; new rows go below the last one.</source>
   <translation>I euro. Skriv i de blå cellerna; nya rader läggs under den sista.</translation>
  </message>
  <message>
   <source>In millions of euros, costs negative. Type whole euros into the blue cells.</source>
   <translation>I miljoner euro, kostnader med minustecken. Skriv hela euro i de blå cellerna.</translation>
  </message>
  <message>
   <source>Left of the ceiling</source>
   <translation>Kvar av maximibeloppet</translation>
  </message>
  <message>
   <source>Left over</source>
   <translation>Blir kvar</translation>
  </message>
  <message>
   <source>Net effect</source>
   <translation>Nettoeffekt</translation>
  </message>
  <message>
   <source>No grant</source>
   <translation>Inget understöd</translation>
  </message>
  <message>
   <source>No work package</source>
   <translation>Utan åtgärdshelhet</translation>
  </message>
  <message>
   <source>No year</source>
   <translation>Inget år</translation>
  </message>
  <message>
   <source>Not covered by the grant applied for</source>
   <translation>Täcks inte av det sökta understödet</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planerat</translation>
  </message>
  <message>
   <source>Printed total</source>
   <translation>Tryckt summa</translation>
  </message>
  <message>
   <source>Printed totals</source>
   <translation>Tryckta summor</translation>
  </message>
  <message>
   <source>Reconciliation</source>
   <translation>Avstämning</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Andel</translation>
  </message>
  <message>
   <source>Status {date}</source>
   <translation>Läget {date}</translation>
  </message>
  <message>
   <source>Sum of the budget lines</source>
   <translation>Budgetradernas summa</translation>
  </message>
  <message>
   <source>Sum of the cost categories</source>
   <translation>Kostnadsslagens summa</translation>
  </message>
  <message>
   <source>Sum of the funding</source>
   <translation>Finansieringens summa</translation>
  </message>
  <message>
   <source>Sum of the grants</source>
   <translation>Understödens summa</translation>
  </message>
  <message>
   <source>Sum of the rows</source>
   <translation>Radernas summa</translation>
  </message>
  <message>
   <source>Sum of the work packages</source>
   <translation>Åtgärdshelheternas summa</translation>
  </message>
  <message>
   <source>The other sheets follow by themselves, and Soteplan reads this one when the file comes back.</source>
   <translation>De andra bladen räknas om av sig själva, och Soteplan läser detta när filen kommer tillbaka.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Totalt</translation>
  </message>
  <message>
   <source>Total expenditure</source>
   <translation>Utgifter totalt</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Använt</translation>
  </message>
  <message>
   <source>Whole period</source>
   <translation>Hela perioden</translation>
  </message>
  <message>
   <source>of which: {title}</source>
   <translation>varav: {title}</translation>
  </message>
  <message>
   <source>{name}, less the total expenditure</source>
   <translation>{name} minus utgifter totalt</translation>
  </message>
  <message>
   <source>{title}: left of the total expenditure</source>
   <translation>{title}: övriga utgifter</translation>
  </message>
  <message>
   <source>{year} by package</source>
   <translation>{year} per helhet</translation>
  </message>
 </context>
 <context>
  <name>choice</name>
  <message>
   <source>Accept</source>
   <translation>Godta</translation>
  </message>
  <message>
   <source>Against</source>
   <translation>Emot</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Besvarad</translation>
  </message>
  <message>
   <source>Applicant</source>
   <translation>Sökande</translation>
  </message>
  <message>
   <source>Applied for</source>
   <translation>Sökt</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>Förening</translation>
  </message>
  <message>
   <source>Assumption</source>
   <translation>Antagande</translation>
  </message>
  <message>
   <source>At hand</source>
   <translation>Nära förestående</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>I farozonen</translation>
  </message>
  <message>
   <source>At turning points</source>
   <translation>Vid vändpunkter</translation>
  </message>
  <message>
   <source>Avoid</source>
   <translation>Undvik</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Utgångsläge</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation>Före starten</translation>
  </message>
  <message>
   <source>Being answered</source>
   <translation>Svaret bereds</translation>
  </message>
  <message>
   <source>Benefit goal</source>
   <translation>Nyttomål</translation>
  </message>
  <message>
   <source>Benefit goals</source>
   <translation>Nyttomål</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Organ</translation>
  </message>
  <message>
   <source>Broad service centre</source>
   <translation>Center med brett serviceutbud</translation>
  </message>
  <message>
   <source>By its kind</source>
   <translation>Enligt slag</translation>
  </message>
  <message>
   <source>Came true</source>
   <translation>Inträffade</translation>
  </message>
  <message>
   <source>Chair</source>
   <translation>Ordförande</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Stängd</translation>
  </message>
  <message>
   <source>Closed without an answer</source>
   <translation>Avslutad utan svar</translation>
  </message>
  <message>
   <source>Common to all</source>
   <translation>Gemensam</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Företag</translation>
  </message>
  <message>
   <source>Continuous</source>
   <translation>Fortlöpande</translation>
  </message>
  <message>
   <source>Costs are negative</source>
   <translation>Kostnaderna är negativa</translation>
  </message>
  <message>
   <source>Costs are positive</source>
   <translation>Kostnaderna är positiva</translation>
  </message>
  <message>
   <source>Cross-cutting goal</source>
   <translation>Övergripande mål</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Beslut</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Avböjt</translation>
  </message>
  <message>
   <source>Dependency</source>
   <translation>Beroende</translation>
  </message>
  <message>
   <source>Direct costs</source>
   <translation>Direkta kostnader</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Klar</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Ned</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Utkast</translation>
  </message>
  <message>
   <source>Drives the change</source>
   <translation>Driver förändringen</translation>
  </message>
  <message>
   <source>Dropped</source>
   <translation>Slopad</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Avslutat</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Engelska</translation>
  </message>
  <message>
   <source>Enhance</source>
   <translation>Förstärk</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Kalkyl</translation>
  </message>
  <message>
   <source>Evaluation</source>
   <translation>Utvärdering</translation>
  </message>
  <message>
   <source>Event or meeting</source>
   <translation>Evenemang eller möte</translation>
  </message>
  <message>
   <source>Events and meetings</source>
   <translation>Tillställningar och möten</translation>
  </message>
  <message>
   <source>Every month</source>
   <translation>Varje månad</translation>
  </message>
  <message>
   <source>Every second month</source>
   <translation>Varannan månad</translation>
  </message>
  <message>
   <source>Every second week</source>
   <translation>Varannan vecka</translation>
  </message>
  <message>
   <source>Every second year</source>
   <translation>Vartannat år</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Varje vecka</translation>
  </message>
  <message>
   <source>Every year</source>
   <translation>Varje år</translation>
  </message>
  <message>
   <source>Exclusion</source>
   <translation>Avgränsning</translation>
  </message>
  <message>
   <source>Expert</source>
   <translation>Sakkunnig</translation>
  </message>
  <message>
   <source>Exploit</source>
   <translation>Utnyttja</translation>
  </message>
  <message>
   <source>External</source>
   <translation>Extern</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Respons</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>Slututvärdering</translation>
  </message>
  <message>
   <source>Financial</source>
   <translation>Ekonomisk</translation>
  </message>
  <message>
   <source>Finish to finish</source>
   <translation>Slut till slut</translation>
  </message>
  <message>
   <source>Finish to start</source>
   <translation>Slut till start</translation>
  </message>
  <message>
   <source>Finnish</source>
   <translation>Finska</translation>
  </message>
  <message>
   <source>Five steps</source>
   <translation>Fem steg</translation>
  </message>
  <message>
   <source>Flat-rate overheads</source>
   <translation>Indirekta kostnader (schablon)</translation>
  </message>
  <message>
   <source>Followers</source>
   <translation>Följare</translation>
  </message>
  <message>
   <source>Four steps</source>
   <translation>Fyra steg</translation>
  </message>
  <message>
   <source>Four times a year</source>
   <translation>Fyra gånger om året</translation>
  </message>
  <message>
   <source>Funding call</source>
   <translation>Finansieringsutlysning</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>Given</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Government agency</source>
   <translation>Statligt ämbetsverk</translation>
  </message>
  <message>
   <source>Grant's share of the programme's project costs</source>
   <translation>Understödets andel av programmets projektkostnader</translation>
  </message>
  <message>
   <source>Grant's share of the project costs</source>
   <translation>Understödets andel av projektkostnaderna</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>Beviljat</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Hög</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Oförändrad</translation>
  </message>
  <message>
   <source>Hospital region</source>
   <translation>Specialupptagningsområde</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Konsekvens</translation>
  </message>
  <message>
   <source>In part</source>
   <translation>Delvis</translation>
  </message>
  <message>
   <source>In words only</source>
   <translation>Endast i ord</translation>
  </message>
  <message>
   <source>Income</source>
   <translation>Inkomster</translation>
  </message>
  <message>
   <source>Ineligible costs</source>
   <translation>Icke-understödsberättigade kostnader</translation>
  </message>
  <message>
   <source>Interaction</source>
   <translation>Interaktion</translation>
  </message>
  <message>
   <source>Interim</source>
   <translation>Mellanutvärdering</translation>
  </message>
  <message>
   <source>Internal channel</source>
   <translation>Intern kanal</translation>
  </message>
  <message>
   <source>Joint municipal authority</source>
   <translation>Samkommun</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Försenad</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Senare</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Juridisk</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Låg</translation>
  </message>
  <message>
   <source>Material</source>
   <translation>Material</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Medier</translation>
  </message>
  <message>
   <source>Media hits</source>
   <translation>Medieträffar</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Medelhög</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Medlem</translation>
  </message>
  <message>
   <source>Ministry</source>
   <translation>Ministerium</translation>
  </message>
  <message>
   <source>Monthly</source>
   <translation>Varje månad</translation>
  </message>
  <message>
   <source>Municipality</source>
   <translation>Kommun</translation>
  </message>
  <message>
   <source>National</source>
   <translation>Nationell</translation>
  </message>
  <message>
   <source>National (THL)</source>
   <translation>Nationell (THL)</translation>
  </message>
  <message>
   <source>Net effect of the programme</source>
   <translation>Programmets nettoeffekt</translation>
  </message>
  <message>
   <source>Net effect of the project</source>
   <translation>Projektets nettoeffekt</translation>
  </message>
  <message>
   <source>Net effect reached with the grant</source>
   <translation>Nettoeffekt som nås med understödet</translation>
  </message>
  <message>
   <source>Neutral</source>
   <translation>Neutral</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nej</translation>
  </message>
  <message>
   <source>No communications metric</source>
   <translation>Ingen kommunikationsindikator</translation>
  </message>
  <message>
   <source>No mark</source>
   <translation>Ingen markering</translation>
  </message>
  <message>
   <source>No site</source>
   <translation>Inget verksamhetsställe</translation>
  </message>
  <message>
   <source>Non-public funding</source>
   <translation>Annan än offentlig finansiering</translation>
  </message>
  <message>
   <source>Not assessed</source>
   <translation>Inte bedömd</translation>
  </message>
  <message>
   <source>Not evaluated</source>
   <translation>Inte utvärderad</translation>
  </message>
  <message>
   <source>Not in the matrix</source>
   <translation>Inte i matrisen</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Behövs inte</translation>
  </message>
  <message>
   <source>Not required</source>
   <translation>Krävs inte</translation>
  </message>
  <message>
   <source>Not scored</source>
   <translation>Inte bedömd</translation>
  </message>
  <message>
   <source>Not started</source>
   <translation>Inte påbörjad</translation>
  </message>
  <message>
   <source>Not stated</source>
   <translation>Inte angivet</translation>
  </message>
  <message>
   <source>Not taking part</source>
   <translation>Deltar inte</translation>
  </message>
  <message>
   <source>Nothing computed</source>
   <translation>Inget beräknat</translation>
  </message>
  <message>
   <source>Nurse-led site</source>
   <translation>Sjukskötarledd enhet</translation>
  </message>
  <message>
   <source>Occurred</source>
   <translation>Inträffad</translation>
  </message>
  <message>
   <source>On given days</source>
   <translation>På bestämda dagar</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>I fas</translation>
  </message>
  <message>
   <source>Once</source>
   <translation>En gång</translation>
  </message>
  <message>
   <source>Once or twice a year</source>
   <translation>1–2 gånger om året</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öppen</translation>
  </message>
  <message>
   <source>Operational</source>
   <translation>Operativ</translation>
  </message>
  <message>
   <source>Opportunity</source>
   <translation>Möjlighet</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Annan</translation>
  </message>
  <message>
   <source>Other phase</source>
   <translation>Annan fas</translation>
  </message>
  <message>
   <source>Other public funding</source>
   <translation>Annan offentlig finansiering</translation>
  </message>
  <message>
   <source>Other site</source>
   <translation>Annat verksamhetsställe</translation>
  </message>
  <message>
   <source>Overall objective</source>
   <translation>Övergripande mål</translation>
  </message>
  <message>
   <source>Own funding share</source>
   <translation>Egenfinansieringsandel</translation>
  </message>
  <message>
   <source>Own metric</source>
   <translation>Egen indikator</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Betald</translation>
  </message>
  <message>
   <source>Painted matrix</source>
   <translation>Målad matris</translation>
  </message>
  <message>
   <source>Participant</source>
   <translation>Deltagare</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>Partner</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Avbruten</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Personnel costs</source>
   <translation>Personalkostnader</translation>
  </message>
  <message>
   <source>Pilot</source>
   <translation>Pilot</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>Planering</translation>
  </message>
  <message>
   <source>Printed total</source>
   <translation>Källans summa</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Sannolikhet</translation>
  </message>
  <message>
   <source>Probability × impact</source>
   <translation>Sannolikhet × konsekvens</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>Process goal</source>
   <translation>Processmål</translation>
  </message>
  <message>
   <source>Process goals</source>
   <translation>Processmål</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Förändringsprogram</translation>
  </message>
  <message>
   <source>Programme path</source>
   <translation>Programmets bana</translation>
  </message>
  <message>
   <source>Project costs</source>
   <translation>Projektkostnader</translation>
  </message>
  <message>
   <source>Project costs of the programme</source>
   <translation>Programmets projektkostnader</translation>
  </message>
  <message>
   <source>Project goals</source>
   <translation>Projektets mål</translation>
  </message>
  <message>
   <source>Project-wide</source>
   <translation>Hela projektet</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Förslag</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Syfte</translation>
  </message>
  <message>
   <source>Qualitative</source>
   <translation>Kvalitativ</translation>
  </message>
  <message>
   <source>Quantitative</source>
   <translation>Kvantitativ</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Fråga</translation>
  </message>
  <message>
   <source>Quotation</source>
   <translation>Offert</translation>
  </message>
  <message>
   <source>Reduce</source>
   <translation>Minska</translation>
  </message>
  <message>
   <source>Regular</source>
   <translation>Regelbunden</translation>
  </message>
  <message>
   <source>Related project</source>
   <translation>Parallellt projekt</translation>
  </message>
  <message>
   <source>Requested</source>
   <translation>Begärd</translation>
  </message>
  <message>
   <source>Required sector</source>
   <translation>Sektor som krävs</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultat</translation>
  </message>
  <message>
   <source>Result area</source>
   <translation>Resultatområde</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Genomgång</translation>
  </message>
  <message>
   <source>Roll-out</source>
   <translation>Införande</translation>
  </message>
  <message>
   <source>Scored together</source>
   <translation>Bedömd tillsammans</translation>
  </message>
  <message>
   <source>Secretary</source>
   <translation>Sekreterare</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Skickad</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Dela</translation>
  </message>
  <message>
   <source>Spearhead</source>
   <translation>Utvecklingsspets</translation>
  </message>
  <message>
   <source>Staffing</source>
   <translation>Personal</translation>
  </message>
  <message>
   <source>Start to finish</source>
   <translation>Start till slut</translation>
  </message>
  <message>
   <source>Start to start</source>
   <translation>Start till start</translation>
  </message>
  <message>
   <source>State grant</source>
   <translation>Statsunderstöd</translation>
  </message>
  <message>
   <source>State grant applied for</source>
   <translation>Statsunderstöd som söks</translation>
  </message>
  <message>
   <source>Strategic objective</source>
   <translation>Strategiskt mål</translation>
  </message>
  <message>
   <source>Supportive</source>
   <translation>Positiv</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>Svenska</translation>
  </message>
  <message>
   <source>Target group</source>
   <translation>Målgrupp</translation>
  </message>
  <message>
   <source>Thanks</source>
   <translation>Tack</translation>
  </message>
  <message>
   <source>The scale changed</source>
   <translation>Skalan ändrades</translation>
  </message>
  <message>
   <source>Threat</source>
   <translation>Hot</translation>
  </message>
  <message>
   <source>Three steps</source>
   <translation>Tre steg</translation>
  </message>
  <message>
   <source>Today's growth path</source>
   <translation>Nuvarande tillväxtbana</translation>
  </message>
  <message>
   <source>Top-level goal</source>
   <translation>Huvudmål</translation>
  </message>
  <message>
   <source>Twice a year</source>
   <translation>Två gånger om året</translation>
  </message>
  <message>
   <source>Unaware</source>
   <translation>Omedveten</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>Pågår</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Enhet</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Upp</translation>
  </message>
  <message>
   <source>Web and social media</source>
   <translation>Webb och sociala medier</translation>
  </message>
  <message>
   <source>Web visitors</source>
   <translation>Webbesökare</translation>
  </message>
  <message>
   <source>When needed</source>
   <translation>Vid behov</translation>
  </message>
  <message>
   <source>Whole</source>
   <translation>Helt</translation>
  </message>
  <message>
   <source>Within a year</source>
   <translation>Inom ett år</translation>
  </message>
  <message>
   <source>Work package</source>
   <translation>Åtgärdshelhet</translation>
  </message>
  <message>
   <source>Worry</source>
   <translation>Oro</translation>
  </message>
 </context>
 <context>
  <name>entity</name>
  <message>
   <source>Account</source>
   <translation>Bokföringskonto</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>Bokföringskonton</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Åtgärd</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Åtgärder</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>Utfall</translation>
  </message>
  <message>
   <source>Actuals</source>
   <translation>Utfall</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Föredragningslista</translation>
  </message>
  <message>
   <source>Agenda item</source>
   <translation>Punkt på föredragningslistan</translation>
  </message>
  <message>
   <source>Also to</source>
   <translation>Även till</translation>
  </message>
  <message>
   <source>Assumption</source>
   <translation>Antagande</translation>
  </message>
  <message>
   <source>Assumptions</source>
   <translation>Antaganden</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>Närvaro</translation>
  </message>
  <message>
   <source>Budget line</source>
   <translation>Budgetrad</translation>
  </message>
  <message>
   <source>Budget lines</source>
   <translation>Budgetrader</translation>
  </message>
  <message>
   <source>Cell of the matrix</source>
   <translation>Ruta i matrisen</translation>
  </message>
  <message>
   <source>Cells of the matrix</source>
   <translation>Rutor i matrisen</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Channel and means</source>
   <translation>Kanal eller metod</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanaler</translation>
  </message>
  <message>
   <source>Channels and means</source>
   <translation>Kanaler och metoder</translation>
  </message>
  <message>
   <source>Communication action</source>
   <translation>Kommunikationsåtgärd</translation>
  </message>
  <message>
   <source>Communication actions</source>
   <translation>Kommunikationsåtgärder</translation>
  </message>
  <message>
   <source>Communication objective</source>
   <translation>Kommunikationsmål</translation>
  </message>
  <message>
   <source>Communication objectives</source>
   <translation>Kommunikationsmål</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Kärnbudskap</translation>
  </message>
  <message>
   <source>Core messages</source>
   <translation>Kärnbudskap</translation>
  </message>
  <message>
   <source>Cost categories</source>
   <translation>Kostnadsslag</translation>
  </message>
  <message>
   <source>Cost category</source>
   <translation>Kostnadsslag</translation>
  </message>
  <message>
   <source>Cost-benefit estimate</source>
   <translation>Kostnads-nyttokalkyl</translation>
  </message>
  <message>
   <source>Cost-benefit estimates</source>
   <translation>Kostnads-nyttokalkyler</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Beslut</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Beslut</translation>
  </message>
  <message>
   <source>Dependencies</source>
   <translation>Beroenden</translation>
  </message>
  <message>
   <source>Dependency</source>
   <translation>Beroende</translation>
  </message>
  <message>
   <source>Earmarked share</source>
   <translation>Öronmärkt andel</translation>
  </message>
  <message>
   <source>Earmarked shares</source>
   <translation>Öronmärkta andelar</translation>
  </message>
  <message>
   <source>Evaluation</source>
   <translation>Utvärdering</translation>
  </message>
  <message>
   <source>Evaluations</source>
   <translation>Utvärderingar</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Respons</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>Prognos</translation>
  </message>
  <message>
   <source>Forecasts</source>
   <translation>Prognoser</translation>
  </message>
  <message>
   <source>Functional effect</source>
   <translation>Funktionell effekt</translation>
  </message>
  <message>
   <source>Functional effects</source>
   <translation>Funktionella effekter</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Finansiering</translation>
  </message>
  <message>
   <source>Funding row</source>
   <translation>Finansieringsrad</translation>
  </message>
  <message>
   <source>Given score</source>
   <translation>Given bedömning</translation>
  </message>
  <message>
   <source>Given scores</source>
   <translation>Givna bedömningar</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Grant</source>
   <translation>Understöd</translation>
  </message>
  <message>
   <source>Grants</source>
   <translation>Understöd</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Indikator</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Indikatorer</translation>
  </message>
  <message>
   <source>Key figure</source>
   <translation>Nyckeltal</translation>
  </message>
  <message>
   <source>Key figures</source>
   <translation>Nyckeltal</translation>
  </message>
  <message>
   <source>Ledger form</source>
   <translation>Bokföringsrapportens form</translation>
  </message>
  <message>
   <source>Ledger forms</source>
   <translation>Bokföringsrapporternas former</translation>
  </message>
  <message>
   <source>Ledger import</source>
   <translation>Bokföringsimport</translation>
  </message>
  <message>
   <source>Ledger imports</source>
   <translation>Bokföringsimporter</translation>
  </message>
  <message>
   <source>Link between goals</source>
   <translation>Koppling mellan mål</translation>
  </message>
  <message>
   <source>Link to goal</source>
   <translation>Koppling till mål</translation>
  </message>
  <message>
   <source>Links between goals</source>
   <translation>Kopplingar mellan mål</translation>
  </message>
  <message>
   <source>Links to goals</source>
   <translation>Kopplingar till mål</translation>
  </message>
  <message>
   <source>Measurement</source>
   <translation>Mätning</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>Mätningar</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Möte</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Möten</translation>
  </message>
  <message>
   <source>Message also for</source>
   <translation>Budskap även för</translation>
  </message>
  <message>
   <source>Messages also for</source>
   <translation>Budskap även för</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Milstolpe</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Milstolpar</translation>
  </message>
  <message>
   <source>Occurrence</source>
   <translation>Tillfälle</translation>
  </message>
  <message>
   <source>Occurrences</source>
   <translation>Tillfällen</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>Aktörer</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>Aktör</translation>
  </message>
  <message>
   <source>Payment claim</source>
   <translation>Utbetalningsansökan</translation>
  </message>
  <message>
   <source>Payment claims</source>
   <translation>Utbetalningsansökningar</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Fas</translation>
  </message>
  <message>
   <source>Phases</source>
   <translation>Faser</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Plans</source>
   <translation>Planer</translation>
  </message>
  <message>
   <source>Reporting point</source>
   <translation>Rapporteringstillfälle</translation>
  </message>
  <message>
   <source>Reporting points</source>
   <translation>Rapporteringstillfällen</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>Riskåtgärd</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Riskåtgärder</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Ansvarig</translation>
  </message>
  <message>
   <source>Responsibles</source>
   <translation>Ansvariga</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Genomgång</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation>Genomgångar</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Risk</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Risker</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Avgränsningar och beroenden</translation>
  </message>
  <message>
   <source>Scope item</source>
   <translation>Avgränsning eller beroende</translation>
  </message>
  <message>
   <source>Seat</source>
   <translation>Medlemsplats</translation>
  </message>
  <message>
   <source>Seats</source>
   <translation>Medlemsplatser</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Verksamhetsställe</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>Verksamhetsställen</translation>
  </message>
  <message>
   <source>Step of the scale</source>
   <translation>Steg på skalan</translation>
  </message>
  <message>
   <source>Steps of the scale</source>
   <translation>Steg på skalan</translation>
  </message>
  <message>
   <source>Target group</source>
   <translation>Målgrupp</translation>
  </message>
  <message>
   <source>Target groups</source>
   <translation>Målgrupper</translation>
  </message>
  <message>
   <source>Thing at risk</source>
   <translation>Riskens föremål</translation>
  </message>
  <message>
   <source>Things at risk</source>
   <translation>Riskens föremål</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>Tidpunkt</translation>
  </message>
  <message>
   <source>Timings</source>
   <translation>Tidpunkter</translation>
  </message>
  <message>
   <source>Trajectories</source>
   <translation>Kostnadsbanor</translation>
  </message>
  <message>
   <source>Trajectory point</source>
   <translation>År på kostnadsbanan</translation>
  </message>
  <message>
   <source>Turning point</source>
   <translation>Vändpunkt</translation>
  </message>
  <message>
   <source>Turning points</source>
   <translation>Vändpunkter</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>Alternativ kalkyl</translation>
  </message>
  <message>
   <source>Variants</source>
   <translation>Alternativa kalkyler</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versioner</translation>
  </message>
  <message>
   <source>Work input</source>
   <translation>Arbetsinsats</translation>
  </message>
  <message>
   <source>Work inputs</source>
   <translation>Arbetsinsatser</translation>
  </message>
  <message>
   <source>Work package</source>
   <translation>Åtgärdshelhet</translation>
  </message>
  <message>
   <source>Work packages</source>
   <translation>Åtgärdshelheter</translation>
  </message>
 </context>
 <context>
  <name>field</name>
  <message>
   <source>About the action</source>
   <translation>Gäller åtgärden</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Åtgärd</translation>
  </message>
  <message>
   <source>Agenda item</source>
   <translation>Punkt på föredragningslistan</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Belopp</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Svar</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>Besvarad den</translation>
  </message>
  <message>
   <source>Applicant</source>
   <translation>Sökande</translation>
  </message>
  <message>
   <source>Assumptions</source>
   <translation>Antaganden</translation>
  </message>
  <message>
   <source>Audience reached</source>
   <translation>Nådd publik</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Utgångsläge</translation>
  </message>
  <message>
   <source>Benefits later by</source>
   <translation>Nyttan senare med</translation>
  </message>
  <message>
   <source>Benefits less permanent cost increases</source>
   <translation>Nytta minus bestående kostnadsökningar</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Organ</translation>
  </message>
  <message>
   <source>Brings to the project</source>
   <translation>Ger projektet</translation>
  </message>
  <message>
   <source>Came true on</source>
   <translation>Inträffade</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Kategori</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>Orsak</translation>
  </message>
  <message>
   <source>Ceiling</source>
   <translation>Maximibelopp</translation>
  </message>
  <message>
   <source>Change of the benefits</source>
   <translation>Förändring av nyttan</translation>
  </message>
  <message>
   <source>Change of the project costs</source>
   <translation>Förändring av projektkostnaderna</translation>
  </message>
  <message>
   <source>Change programme</source>
   <translation>Förändringsprogram</translation>
  </message>
  <message>
   <source>Change set</source>
   <translation>Ändring</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kod</translation>
  </message>
  <message>
   <source>Code set by hand</source>
   <translation>Koden given för hand</translation>
  </message>
  <message>
   <source>Column of the account</source>
   <translation>Kolumn för konto</translation>
  </message>
  <message>
   <source>Column of the amount</source>
   <translation>Kolumn för belopp</translation>
  </message>
  <message>
   <source>Column of the cost centre</source>
   <translation>Kolumn för kostnadsställe</translation>
  </message>
  <message>
   <source>Column of the date</source>
   <translation>Kolumn för datum</translation>
  </message>
  <message>
   <source>Column of the text</source>
   <translation>Kolumn för text</translation>
  </message>
  <message>
   <source>Commitment</source>
   <translation>Förbindelse</translation>
  </message>
  <message>
   <source>Communication action</source>
   <translation>Kommunikationsinsats</translation>
  </message>
  <message>
   <source>Communications metric</source>
   <translation>Indikatorns ämne</translation>
  </message>
  <message>
   <source>Concerns (row)</source>
   <translation>Gäller (rad)</translation>
  </message>
  <message>
   <source>Concerns (table)</source>
   <translation>Gäller (tabell)</translation>
  </message>
  <message>
   <source>Consequence</source>
   <translation>Följd</translation>
  </message>
  <message>
   <source>Content language</source>
   <translation>Innehållets språk</translation>
  </message>
  <message>
   <source>Contributes to</source>
   <translation>Främjar</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Kärnbudskap</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Kostnad</translation>
  </message>
  <message>
   <source>Cost category</source>
   <translation>Kostnadsslag</translation>
  </message>
  <message>
   <source>Cost centre</source>
   <translation>Kostnadsställe</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Valuta</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Date of commitment</source>
   <translation>Förbindelsens datum</translation>
  </message>
  <message>
   <source>Date pinned</source>
   <translation>Datumet låst</translation>
  </message>
  <message>
   <source>Dates pinned</source>
   <translation>Datumen låsta</translation>
  </message>
  <message>
   <source>Days from it</source>
   <translation>Dagar från den</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Beslut</translation>
  </message>
  <message>
   <source>Delivered by the project</source>
   <translation>Genomförs av projektet</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beskrivning</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>Kontrollsumma</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Förfallodatum</translation>
  </message>
  <message>
   <source>Duty</source>
   <translation>Uppgift</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-post</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Slut</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Händelse</translation>
  </message>
  <message>
   <source>Explanation</source>
   <translation>Motivering</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fil</translation>
  </message>
  <message>
   <source>Flat-rate overheads</source>
   <translation>Schablon för indirekta kostnader</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>Formel</translation>
  </message>
  <message>
   <source>Frequency</source>
   <translation>Mätintervall</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Från</translation>
  </message>
  <message>
   <source>From days</source>
   <translation>Från dagar</translation>
  </message>
  <message>
   <source>From euros</source>
   <translation>Från €</translation>
  </message>
  <message>
   <source>From milestone</source>
   <translation>Föregående milstolpe</translation>
  </message>
  <message>
   <source>From per cent</source>
   <translation>Från %</translation>
  </message>
  <message>
   <source>From phase</source>
   <translation>Föregående fas</translation>
  </message>
  <message>
   <source>From year</source>
   <translation>Första året</translation>
  </message>
  <message>
   <source>Funder</source>
   <translation>Finansiär</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>Givet av</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Grant</source>
   <translation>Understöd</translation>
  </message>
  <message>
   <source>Grant rate</source>
   <translation>Understödsprocent</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Företrädare</translation>
  </message>
  <message>
   <source>Held on</source>
   <translation>Hålls den</translation>
  </message>
  <message>
   <source>Highest level accepted</source>
   <translation>Högsta godtagna nivå</translation>
  </message>
  <message>
   <source>Illustrative data</source>
   <translation>Exempeluppgifter</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Konsekvens</translation>
  </message>
  <message>
   <source>In the logical framework</source>
   <translation>Plats i den logiska ramen</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>I ord</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Indikator</translation>
  </message>
  <message>
   <source>Influence</source>
   <translation>Inflytande</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>Intresse</translation>
  </message>
  <message>
   <source>Justification</source>
   <translation>Motivering</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>Lag</source>
   <translation>Fördröjning</translation>
  </message>
  <message>
   <source>Ledger form</source>
   <translation>Rapportens form</translation>
  </message>
  <message>
   <source>Ledger import</source>
   <translation>Bokföringsimport</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivå</translation>
  </message>
  <message>
   <source>Level of a risk by</source>
   <translation>Riskens nivå bestäms av</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Trafikljus</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Markering</translation>
  </message>
  <message>
   <source>May come true by</source>
   <translation>Kan inträffa senast</translation>
  </message>
  <message>
   <source>Means</source>
   <translation>Metod</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Möte</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Budskap</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Milstolpe</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Månad</translation>
  </message>
  <message>
   <source>Monthly pay</source>
   <translation>Månadslön</translation>
  </message>
  <message>
   <source>Municipality</source>
   <translation>Kommun</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Namn</translation>
  </message>
  <message>
   <source>Next review</source>
   <translation>Nästa genomgång</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Anmärkning</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Ansvarig</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Betalt</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Del av ansvaret</translation>
  </message>
  <message>
   <source>Part of</source>
   <translation>Hör till</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Deltagande</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>Aktör</translation>
  </message>
  <message>
   <source>Path</source>
   <translation>Bana</translation>
  </message>
  <message>
   <source>Person-months</source>
   <translation>Personmånader</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Fas</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Plats</translation>
  </message>
  <message>
   <source>Planned profile</source>
   <translation>Planerad profil</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Närvarande</translation>
  </message>
  <message>
   <source>Printed net effect</source>
   <translation>Källans nettoeffekt</translation>
  </message>
  <message>
   <source>Printed total</source>
   <translation>Källans summa</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Sannolikhet</translation>
  </message>
  <message>
   <source>Profile today</source>
   <translation>Nuvarande profil</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Genomfört</translation>
  </message>
  <message>
   <source>Project costs</source>
   <translation>Projektkostnader</translation>
  </message>
  <message>
   <source>Proximity</source>
   <translation>Tidpunkt</translation>
  </message>
  <message>
   <source>Puts into practice</source>
   <translation>Förverkligar budskapet</translation>
  </message>
  <message>
   <source>Question or feedback</source>
   <translation>Fråga eller respons</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Mottagen</translation>
  </message>
  <message>
   <source>Receives from the project</source>
   <translation>Får av projektet</translation>
  </message>
  <message>
   <source>Repeats</source>
   <translation>Upprepas</translation>
  </message>
  <message>
   <source>Reporting point</source>
   <translation>Rapporteringstillfälle</translation>
  </message>
  <message>
   <source>Requirement</source>
   <translation>Krav</translation>
  </message>
  <message>
   <source>Residual impact</source>
   <translation>Kvarvarande konsekvens</translation>
  </message>
  <message>
   <source>Residual level</source>
   <translation>Kvarvarande nivå</translation>
  </message>
  <message>
   <source>Residual probability</source>
   <translation>Kvarvarande sannolikhet</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Ansvarig</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Genomgång</translation>
  </message>
  <message>
   <source>Reviewed by</source>
   <translation>Gjord av</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Risk</translation>
  </message>
  <message>
   <source>Risk scale</source>
   <translation>Riskskala</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Roll</translation>
  </message>
  <message>
   <source>Sector represented</source>
   <translation>Representerad sektor</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>Skickad</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>Kortnamn</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Axel</translation>
  </message>
  <message>
   <source>Side costs</source>
   <translation>Bikostnader</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Förtecken</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Källa</translation>
  </message>
  <message>
   <source>Stance in words</source>
   <translation>Inställning i ord</translation>
  </message>
  <message>
   <source>Stance today</source>
   <translation>Inställning i dag</translation>
  </message>
  <message>
   <source>Stance wanted</source>
   <translation>Önskad inställning</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>States</source>
   <translation>Anger</translation>
  </message>
  <message>
   <source>Status date</source>
   <translation>Lägesdatum</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Steg</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Strategi</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Sammanfattning</translation>
  </message>
  <message>
   <source>Taken in</source>
   <translation>Importerad</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Målnivå</translation>
  </message>
  <message>
   <source>Target group</source>
   <translation>Målgrupp</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>Tidpunkt</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Namn</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Till</translation>
  </message>
  <message>
   <source>To be answered by</source>
   <translation>Ska besvaras senast</translation>
  </message>
  <message>
   <source>To milestone</source>
   <translation>Efterföljande milstolpe</translation>
  </message>
  <message>
   <source>To phase</source>
   <translation>Efterföljande fas</translation>
  </message>
  <message>
   <source>To year</source>
   <translation>Sista året</translation>
  </message>
  <message>
   <source>Tree</source>
   <translation>Träd</translation>
  </message>
  <message>
   <source>Type of organisation</source>
   <translation>Typ av organisation</translation>
  </message>
  <message>
   <source>Under</source>
   <translation>Överordnad</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Enhet</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Till</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Värde</translation>
  </message>
  <message>
   <source>Wanted direction</source>
   <translation>Önskad riktning</translation>
  </message>
  <message>
   <source>What followed</source>
   <translation>Vad som följde</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Arbete</translation>
  </message>
  <message>
   <source>Work package</source>
   <translation>Åtgärdshelhet</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>År</translation>
  </message>
 </context>
 <context>
  <name>figure</name>
  <message numerus="yes">
   <source>%n action(s)</source>
   <translation>
    <numerusform>%n åtgärd</numerusform>
    <numerusform>%n åtgärder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n goal(s)</source>
   <translation>
    <numerusform>%n mål</numerusform>
    <numerusform>%n mål</numerusform>
   </translation>
  </message>
  <message>
   <source>+{count}</source>
   <translation>+{count}</translation>
  </message>
  <message>
   <source>1 {month}</source>
   <translation>1 {month}</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Åtgärder</translation>
  </message>
  <message>
   <source>Actions by benefit goal</source>
   <translation>Åtgärder per nyttomål</translation>
  </message>
  <message>
   <source>Actions by goal</source>
   <translation>Åtgärder per mål</translation>
  </message>
  <message>
   <source>Activities</source>
   <translation>Åtgärder</translation>
  </message>
  <message>
   <source>Activities without a result</source>
   <translation>Åtgärder som inte leder till något resultat</translation>
  </message>
  <message>
   <source>After the responses</source>
   <translation>Efter riskåtgärderna</translation>
  </message>
  <message>
   <source>After the responses, of the chosen risk</source>
   <translation>Efter åtgärderna, för den valda risken</translation>
  </message>
  <message>
   <source>Assumptions</source>
   <translation>Antaganden</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>I farozonen</translation>
  </message>
  <message>
   <source>At the end of</source>
   <translation>Vid slutet av</translation>
  </message>
  <message>
   <source>Baseline → target</source>
   <translation>Utgång → mål</translation>
  </message>
  <message>
   <source>Before: {name}</source>
   <translation>Tidigare: {name}</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Calendar of communications</source>
   <translation>Kommunikationskalender</translation>
  </message>
  <message>
   <source>Common to all</source>
   <translation>Gemensamma</translation>
  </message>
  <message>
   <source>Communications by month {year}</source>
   <translation>Kommunikation per månad {year}</translation>
  </message>
  <message>
   <source>Communications by target group</source>
   <translation>Kommunikationen efter målgrupp</translation>
  </message>
  <message>
   <source>Contributes to</source>
   <translation>Främjar</translation>
  </message>
  <message>
   <source>Core messages</source>
   <translation>Kärnbudskap</translation>
  </message>
  <message>
   <source>Costs by year and category</source>
   <translation>Utgifter per år och kostnadsslag</translation>
  </message>
  <message>
   <source>Costs eligible for the state grant</source>
   <translation>Kostnader som berättigar till statsunderstöd</translation>
  </message>
  <message>
   <source>Cut every sheet along its marks on the left and at the top; leave the other edges.</source>
   <translation>Skär varje ark längs märkena till vänster och upptill; låt de andra kanterna vara.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Dagar</translation>
  </message>
  <message>
   <source>Delivered by the project</source>
   <translation>Genomförs av projektet</translation>
  </message>
  <message>
   <source>Dependencies</source>
   <translation>Beroenden</translation>
  </message>
  <message>
   <source>Dependency that does not hold</source>
   <translation>Beroende som inte håller</translation>
  </message>
  <message>
   <source>Does not hold</source>
   <translation>Håller inte</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Gjort</translation>
  </message>
  <message>
   <source>Effect on the costs</source>
   <translation>Effekt på kostnaderna</translation>
  </message>
  <message>
   <source>Effect on the costs {start}–{end}</source>
   <translation>Effekt på kostnaderna {start}–{end}</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Slut</translation>
  </message>
  <message>
   <source>Euros</source>
   <translation>Euro</translation>
  </message>
  <message>
   <source>For all</source>
   <translation>För alla</translation>
  </message>
  <message>
   <source>Forecast for the rest</source>
   <translation>Prognos för resten</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>fre</translation>
  </message>
  <message>
   <source>Functional effects by work package</source>
   <translation>Funktionella effekter per åtgärdshelhet</translation>
  </message>
  <message>
   <source>Funding calls</source>
   <translation>Finansieringsutlysningar</translation>
  </message>
  <message>
   <source>Goals by benefit goal</source>
   <translation>Mål per nyttomål</translation>
  </message>
  <message>
   <source>Grant by calculation</source>
   <translation>Kalkylmässigt statsunderstöd</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Genomfört</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Hög</translation>
  </message>
  <message>
   <source>How to keep in touch</source>
   <translation>Hur kontakten hålls</translation>
  </message>
  <message>
   <source>How?</source>
   <translation>Hur?</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Konsekvens</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Indikatorer</translation>
  </message>
  <message>
   <source>Influence</source>
   <translation>Inflytande</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>Intresse</translation>
  </message>
  <message>
   <source>Intervention logic</source>
   <translation>Insatslogik</translation>
  </message>
  <message>
   <source>Keep informed</source>
   <translation>Håll informerade</translation>
  </message>
  <message>
   <source>Keep satisfied</source>
   <translation>Håll nöjda</translation>
  </message>
  <message>
   <source>Key figures</source>
   <translation>Nyckeltal</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Stor</translation>
  </message>
  <message>
   <source>Lasts for days</source>
   <translation>Pågår flera dagar</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Försenad</translation>
  </message>
  <message>
   <source>Late: its year has ended</source>
   <translation>Försenad: året är slut</translation>
  </message>
  <message>
   <source>Lay the cut edge on the dashed line of the sheet before it, so that the ring marks meet, and glue.</source>
   <translation>Lägg den skurna kanten på den streckade linjen på arket före så att ringmärkena möts, och limma.</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>Sannolik</translation>
  </message>
  <message>
   <source>Logical framework</source>
   <translation>Logisk ram</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Låg</translation>
  </message>
  <message>
   <source>Manage closely</source>
   <translation>Samarbeta nära</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Medelhög</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Möte</translation>
  </message>
  <message>
   <source>Metrics of communications</source>
   <translation>Indikatorer för kommunikationen</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Milstolpe</translation>
  </message>
  <message>
   <source>Milestone reached</source>
   <translation>Nådd milstolpe</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Milstolpar</translation>
  </message>
  <message>
   <source>Moderate</source>
   <translation>Måttlig</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>mån</translation>
  </message>
  <message>
   <source>Money by work package</source>
   <translation>Medel per åtgärdshelhet</translation>
  </message>
  <message>
   <source>Money by year</source>
   <translation>Medel per år</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Följ</translation>
  </message>
  <message>
   <source>Municipality</source>
   <translation>Kommun</translation>
  </message>
  <message>
   <source>Net effect</source>
   <translation>Nettoeffekt</translation>
  </message>
  <message>
   <source>Net effect against today's growth path</source>
   <translation>Nettoeffekt jämfört med dagens tillväxtbana</translation>
  </message>
  <message>
   <source>No activities yet</source>
   <translation>Inga åtgärder ännu</translation>
  </message>
  <message>
   <source>No benefit goal</source>
   <translation>Inget nyttomål</translation>
  </message>
  <message>
   <source>No channel</source>
   <translation>Ingen kanal</translation>
  </message>
  <message>
   <source>No owner</source>
   <translation>Ingen ansvarig</translation>
  </message>
  <message>
   <source>No phases</source>
   <translation>Inga faser</translation>
  </message>
  <message>
   <source>No state</source>
   <translation>Inget läge</translation>
  </message>
  <message>
   <source>No target group</source>
   <translation>Ingen målgrupp</translation>
  </message>
  <message>
   <source>No work package</source>
   <translation>Utan åtgärdshelhet</translation>
  </message>
  <message>
   <source>No year</source>
   <translation>Utan år</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ingen</translation>
  </message>
  <message>
   <source>Not assessed</source>
   <translation>Inte bedömd</translation>
  </message>
  <message>
   <source>Not funded</source>
   <translation>Utan finansiering</translation>
  </message>
  <message>
   <source>Not stated yet</source>
   <translation>Inte angivet ännu</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Nu</translation>
  </message>
  <message>
   <source>On the critical path</source>
   <translation>På den kritiska linjen</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Övriga</translation>
  </message>
  <message>
   <source>Outside the project</source>
   <translation>Utanför projektet</translation>
  </message>
  <message>
   <source>Overall objective</source>
   <translation>Övergripande mål</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Ansvarig</translation>
  </message>
  <message>
   <source>Plan, actuals and forecast added up</source>
   <translation>Plan, utfall och prognos ackumulerat</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planerat</translation>
  </message>
  <message>
   <source>Planned and actual progress</source>
   <translation>Planerat och faktiskt framsteg</translation>
  </message>
  <message>
   <source>Planned by the status date</source>
   <translation>Planerat till lägesdatumet</translation>
  </message>
  <message>
   <source>Planned, no day</source>
   <translation>Planerat, ingen dag</translation>
  </message>
  <message>
   <source>Possible</source>
   <translation>Möjlig</translation>
  </message>
  <message>
   <source>Print at actual size (100 %), on one side.</source>
   <translation>Skriv ut i verklig storlek (100 %), enkelsidigt.</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Sannolikhet</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Genomfört</translation>
  </message>
  <message>
   <source>Progress by work package</source>
   <translation>Genomförande per åtgärdshelhet</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Projektets syfte</translation>
  </message>
  <message>
   <source>Put each row together first, then the rows.</source>
   <translation>Foga först ihop varje rad, sedan raderna.</translation>
  </message>
  <message>
   <source>Put together {width} × {height} cm.</source>
   <translation>Hopsatt {width} × {height} cm.</translation>
  </message>
  <message>
   <source>Q{number}</source>
   <translation>Q{number}</translation>
  </message>
  <message>
   <source>Related projects</source>
   <translation>Parallella projekt</translation>
  </message>
  <message>
   <source>Repeats</source>
   <translation>Upprepas</translation>
  </message>
  <message>
   <source>Reporting point</source>
   <translation>Rapporteringstillfälle</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultat</translation>
  </message>
  <message>
   <source>Risk matrix</source>
   <translation>Riskmatris</translation>
  </message>
  <message>
   <source>Risks by level</source>
   <translation>Riskerna efter nivå</translation>
  </message>
  <message>
   <source>Row {row}, column {column}</source>
   <translation>Rad {row}, kolumn {column}</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>lör</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Tidsplan</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Avgränsningar och beroenden</translation>
  </message>
  <message>
   <source>Scores given together</source>
   <translation>Poäng som getts tillsammans</translation>
  </message>
  <message>
   <source>See under {name}</source>
   <translation>Se resultat {name}</translation>
  </message>
  <message>
   <source>Service network as planned</source>
   <translation>Servicenätet enligt planen</translation>
  </message>
  <message>
   <source>Service network today</source>
   <translation>Servicenätet i dag</translation>
  </message>
  <message>
   <source>Several</source>
   <translation>Flera</translation>
  </message>
  <message>
   <source>Sheets of {sheet}: {count}, {across} across and {down} down.</source>
   <translation>{sheet}-ark: {count}, {across} i bredd och {down} i höjd.</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Verksamhetsställe</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Liten</translation>
  </message>
  <message>
   <source>Sources of verification</source>
   <translation>Verifieringskällor</translation>
  </message>
  <message>
   <source>Stakeholders by influence and interest</source>
   <translation>Intressenter efter inflytande och intresse</translation>
  </message>
  <message>
   <source>Stance today</source>
   <translation>Inställning i dag</translation>
  </message>
  <message>
   <source>Stance today and wanted</source>
   <translation>Inställning i dag och önskad</translation>
  </message>
  <message>
   <source>Stance wanted</source>
   <translation>Önskad inställning</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Början</translation>
  </message>
  <message>
   <source>Start {value}</source>
   <translation>Utgångsläge {value}</translation>
  </message>
  <message>
   <source>Starting level</source>
   <translation>Utgångsläge</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Läge</translation>
  </message>
  <message>
   <source>Status {date}</source>
   <translation>Läget {date}</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>sön</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Target group</source>
   <translation>Målgrupp</translation>
  </message>
  <message>
   <source>Target {value}</source>
   <translation>Mål {value}</translation>
  </message>
  <message>
   <source>The plan has no costs by year on the programme's path.</source>
   <translation>Planen har inga kostnader per år enligt programmets bana.</translation>
  </message>
  <message>
   <source>The plan has no costs by year on today's growth path.</source>
   <translation>Planen har inga kostnader per år enligt dagens tillväxtbana.</translation>
  </message>
  <message>
   <source>The plan has no costs by year, neither on today's growth path nor on the programme's path.</source>
   <translation>Planen har inga kostnader per år, varken enligt dagens tillväxtbana eller enligt programmets bana.</translation>
  </message>
  <message>
   <source>The project</source>
   <translation>Projektet</translation>
  </message>
  <message>
   <source>The project's effect is estimated as a whole, not by year.</source>
   <translation>Projektets effekt är uppskattad som helhet, inte per år.</translation>
  </message>
  <message>
   <source>The whole programme</source>
   <translation>Hela förändringsprogrammet</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>tors</translation>
  </message>
  <message>
   <source>Times in all</source>
   <translation>Gånger totalt</translation>
  </message>
  <message>
   <source>Times on the channel</source>
   <translation>Gånger i kanalen</translation>
  </message>
  <message>
   <source>Today {date}</source>
   <translation>I dag {date}</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Totalt</translation>
  </message>
  <message>
   <source>Total expenditure</source>
   <translation>Utgifter totalt</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>tis</translation>
  </message>
  <message>
   <source>Unlikely</source>
   <translation>Osannolik</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Använt</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Värden</translation>
  </message>
  <message>
   <source>Very large</source>
   <translation>Mycket stor</translation>
  </message>
  <message>
   <source>Very likely</source>
   <translation>Mycket sannolik</translation>
  </message>
  <message>
   <source>Very small</source>
   <translation>Mycket liten</translation>
  </message>
  <message>
   <source>Very unlikely</source>
   <translation>Mycket osannolik</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>ons</translation>
  </message>
  <message>
   <source>What each target group hears</source>
   <translation>Vad varje målgrupp hör</translation>
  </message>
  <message>
   <source>Who is reached how often</source>
   <translation>Vilka som nås och hur ofta</translation>
  </message>
  <message>
   <source>Who pays</source>
   <translation>Finansiärer</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Varför?</translation>
  </message>
  <message>
   <source>Wk {number}</source>
   <translation>v. {number}</translation>
  </message>
  <message>
   <source>Work packages and actions</source>
   <translation>Åtgärdshelheter och åtgärder</translation>
  </message>
  <message>
   <source>all year</source>
   <translation>hela året</translation>
  </message>
  <message>
   <source>as stated</source>
   <translation>enligt uppgift</translation>
  </message>
  <message>
   <source>carries no national message</source>
   <translation>förverkligar inget nationellt budskap</translation>
  </message>
  <message>
   <source>continued</source>
   <translation>fortsätter</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>utgått</translation>
  </message>
  <message>
   <source>from {amount} €</source>
   <translation>från {amount} €</translation>
  </message>
  <message>
   <source>from {days} days</source>
   <translation>från {days} dagar</translation>
  </message>
  <message>
   <source>from {share}</source>
   <translation>från {share}</translation>
  </message>
  <message>
   <source>hears nothing</source>
   <translation>hör ingenting</translation>
  </message>
  <message>
   <source>how many times the group is reached</source>
   <translation>hur många gånger gruppen nås</translation>
  </message>
  <message>
   <source>new</source>
   <translation>ny</translation>
  </message>
  <message>
   <source>nobody carries it</source>
   <translation>ingen förverkligar det</translation>
  </message>
  <message>
   <source>nothing on this channel</source>
   <translation>ingenting i kanalen</translation>
  </message>
  <message>
   <source>of which the project</source>
   <translation>varav projektets andel</translation>
  </message>
  <message>
   <source>of which with the state grant</source>
   <translation>varav med statsunderstödet</translation>
  </message>
  <message>
   <source>of which {title}</source>
   <translation>varav {title}</translation>
  </message>
  <message>
   <source>planned as a means, but on no day</source>
   <translation>planerat som medel, men inte någon dag</translation>
  </message>
  <message>
   <source>reached on no day</source>
   <translation>nås inte någon dag</translation>
  </message>
  <message>
   <source>reaches nobody</source>
   <translation>når ingen</translation>
  </message>
  <message>
   <source>reaches {count} of {whole} groups</source>
   <translation>når {count} av {whole} grupper</translation>
  </message>
  <message>
   <source>stance as wanted</source>
   <translation>inställningen är den önskade</translation>
  </message>
  <message>
   <source>steps closer wanted</source>
   <translation>så många steg mer positiv önskas</translation>
  </message>
  <message>
   <source>steps further off wanted</source>
   <translation>så många steg mer negativ önskas</translation>
  </message>
  <message>
   <source>views differ, worth a talk</source>
   <translation>åsikterna går isär, diskutera</translation>
  </message>
  <message>
   <source>what if</source>
   <translation>tänk om</translation>
  </message>
  <message>
   <source>{count} given up</source>
   <translation>{count} slopade</translation>
  </message>
  <message>
   <source>{days} d</source>
   <translation>{days} d</translation>
  </message>
  <message>
   <source>{done} of {whole} reached</source>
   <translation>{done} av {whole} uppnådda</translation>
  </message>
  <message>
   <source>{least}–{greatest}, median {median}</source>
   <translation>{least}–{greatest}, median {median}</translation>
  </message>
  <message>
   <source>{share} of the programme</source>
   <translation>{share} av programmet</translation>
  </message>
  <message>
   <source>{used} of {planned}</source>
   <translation>{used} av {planned}</translation>
  </message>
 </context>
</TS>
