<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en_GB">
 <context>
  <name>About</name>
  <message>
   <source>Version {version}</source>
   <translation>Versio {version}</translation>
  </message>
 </context>
 <context>
  <name>AboutDialog</name>
  <message>
   <source>About Soteplan</source>
   <translation>Tietoja Soteplanista</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Sulje</translation>
  </message>
  <message>
   <source>Licence: European Union Public Licence 1.2 (EUPL-1.2).</source>
   <translation>Lisenssi: Euroopan unionin yleinen lisenssi 1.2 (EUPL-1.2).</translation>
  </message>
  <message>
   <source>Plans for public health and social care change programmes: goals, schedule, budget and risks, linked in one file.</source>
   <translation>Julkisen sosiaali- ja terveydenhuollon muutosohjelmien suunnitelmat: tavoitteet, aikataulu, talousarvio ja riskit toisiinsa kytkettyinä yhdessä tiedostossa.</translation>
  </message>
  <message>
   <source>Soteplan</source>
   <translation>Soteplan</translation>
  </message>
  <message>
   <source>Typeface Source Sans 3 (SIL Open Font License 1.1). Icons by Lucide (ISC licence). Built with Qt for Python (LGPL), SQLite (public domain), ReportLab (BSD) and PyQtGraph (MIT).</source>
   <translation>Kirjasin Source Sans 3 (SIL Open Font License 1.1). Kuvakkeet Lucide (ISC-lisenssi). Rakennettu kirjastoilla Qt for Python (LGPL), SQLite (vapaasti käytettävä, public domain), ReportLab (BSD) ja PyQtGraph (MIT).</translation>
  </message>
 </context>
 <context>
  <name>ActualsPage</name>
  <message>
   <source>Actuals and forecast by month</source>
   <translation>Toteuma ja ennuste kuukausittain</translation>
  </message>
  <message>
   <source>Actuals are typed until</source>
   <translation>Toteuma kirjataan asti</translation>
  </message>
  <message>
   <source>Add a work input</source>
   <translation>Lisää työpanos</translation>
  </message>
  <message>
   <source>All costs</source>
   <translation>Menot yhteensä</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Talousarvio</translation>
  </message>
  <message>
   <source>Budget {year}</source>
   <translation>TA {year}</translation>
  </message>
  <message>
   <source>By {date} the plan has {due}, and by time alone {even}: {pace}.</source>
   <translation>Suunnitelman mukaan {date} mennessä käytettäisiin {due}, pelkän ajan mukaan {even}: {pace}.</translation>
  </message>
  <message>
   <source>Cost category, €</source>
   <translation>Menolaji, €</translation>
  </message>
  <message>
   <source>Cost, €</source>
   <translation>Kustannus, €</translation>
  </message>
  <message>
   <source>Go to the budget</source>
   <translation>Siirry talousarvioon</translation>
  </message>
  <message>
   <source>In the budget</source>
   <translation>Talousarviossa</translation>
  </message>
  <message>
   <source>Ledgers taken in</source>
   <translation>Tuodut kirjanpidot</translation>
  </message>
  <message>
   <source>Ledger…</source>
   <translation>Kirjanpito…</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Jäljellä</translation>
  </message>
  <message>
   <source>Left in all</source>
   <translation>Jäljellä yht.</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Kuukaudet</translation>
  </message>
  <message>
   <source>New work input</source>
   <translation>Uusi työpanos</translation>
  </message>
  <message>
   <source>Pace against the plan</source>
   <translation>Tahti suunnitelmaan nähden</translation>
  </message>
  <message>
   <source>Pace by work package and by grant</source>
   <translation>Tahti toimenpidekokonaisuuksittain ja avustuksittain</translation>
  </message>
  <message>
   <source>Package</source>
   <translation>Kokonaisuus</translation>
  </message>
  <message>
   <source>Packages and grants</source>
   <translation>Kokonaisuudet ja avustukset</translation>
  </message>
  <message>
   <source>Pay, €/month</source>
   <translation>Palkka, €/kk</translation>
  </message>
  <message>
   <source>Person-months</source>
   <translation>Htkk</translation>
  </message>
  <message>
   <source>Plan by {date}</source>
   <translation>Suunn. {date}</translation>
  </message>
  <message>
   <source>Sum, €</source>
   <translation>Summa, €</translation>
  </message>
  <message>
   <source>Take in a ledger…</source>
   <translation>Tuo kirjanpito…</translation>
  </message>
  <message>
   <source>This is where the costs go month by month. They need the categories of the budget.</source>
   <translation>Tähän tulevat kustannukset kuukausittain. Ne tarvitsevat talousarvion menolajit.</translation>
  </message>
  <message>
   <source>This is where the ledgers stand that were taken in. Export the entries of the project from the accounts as CSV or Excel, and take the file in: its columns are found, and remembered.</source>
   <translation>Tässä ovat tuodut kirjanpidon raportit. Vie hankkeen tapahtumat kirjanpidosta CSV- tai Excel-tiedostoksi ja tuo se: sarakkeet tunnistetaan ja muistetaan.</translation>
  </message>
  <message>
   <source>This is where the work of the project goes: person-months, monthly pay and side costs, by year. What they cost goes into the budget at a press.</source>
   <translation>Tähän tulee hankkeen työ: henkilötyökuukaudet, kuukausipalkka ja sivukulut vuosittain. Kustannus menee talousarvioon napin painalluksella.</translation>
  </message>
  <message>
   <source>To the budget</source>
   <translation>Talousarvioon</translation>
  </message>
  <message>
   <source>Type or paste amounts. Months after the actuals take the forecast, set in italics.</source>
   <translation>Kirjoita tai liitä summia. Toteuman jälkeiset kuukaudet ovat ennustetta, joka on kursiivilla.</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Käytetty</translation>
  </message>
  <message>
   <source>Used in all</source>
   <translation>Käytetty yht.</translation>
  </message>
  <message>
   <source>Used, %</source>
   <translation>Osuus, %</translation>
  </message>
  <message>
   <source>With the forecast</source>
   <translation>Ml. ennuste</translation>
  </message>
  <message>
   <source>Work inputs</source>
   <translation>Työpanokset</translation>
  </message>
  <message>
   <source>Work packages and grants, €</source>
   <translation>Toimenpidekokonaisuudet ja avustukset, €</translation>
  </message>
  <message>
   <source>Write what the selected work costs into its budget cell, with its arithmetic</source>
   <translation>Kirjoita valitun työn kustannus laskukaavoineen talousarvion soluun</translation>
  </message>
  <message>
   <source>Year shown</source>
   <translation>Näytettävä vuosi</translation>
  </message>
  <message>
   <source>ahead of the plan</source>
   <translation>edellä</translation>
  </message>
  <message numerus="yes">
   <source>and %n row(s) more</source>
   <translation>
    <numerusform>ja %n rivi lisää</numerusform>
    <numerusform>ja %n riviä lisää</numerusform>
   </translation>
  </message>
  <message>
   <source>as planned</source>
   <translation>suunnitellusti</translation>
  </message>
  <message>
   <source>behind the plan</source>
   <translation>jäljessä</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>ennuste</translation>
  </message>
  <message>
   <source>in all: {sum}</source>
   <translation>yhteensä: {sum}</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ei mihinkään</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>ei vielä</translation>
  </message>
  <message>
   <source>over the budget</source>
   <translation>yli talousarvion</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>kirjattu käsin</translation>
  </message>
  <message>
   <source>{months} person-months, {cost}</source>
   <translation>{months} htkk, {cost}</translation>
  </message>
  <message>
   <source>{title}: used {used} of {budget} ({share}), left {left}; with the forecast {expected}, to spare {spare}.</source>
   <translation>{title}: käytetty {used} / {budget} ({share}), jäljellä {left}; ennusteen kanssa {expected}, jää käyttämättä {spare}.</translation>
  </message>
 </context>
 <context>
  <name>Ask</name>
  <message>
   <source>Delete</source>
   <translation>Poista</translation>
  </message>
  <message numerus="yes">
   <source>Delete %n row(s)?</source>
   <translation>
    <numerusform>Poistetaanko %n rivi?</numerusform>
    <numerusform>Poistetaanko %n riviä?</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete “{title}”?</source>
   <translation>Poistetaanko ”{title}”?</translation>
  </message>
  <message>
   <source>Deleted with it:</source>
   <translation>Samalla poistuvat:</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Säilytä</translation>
  </message>
  <message>
   <source>These stay but lose the link:</source>
   <translation>Nämä jäävät, mutta menettävät kytkennän:</translation>
  </message>
  <message numerus="yes">
   <source>{names} and %n more</source>
   <translation>
    <numerusform>{names} ja vielä %n</numerusform>
    <numerusform>{names} ja vielä %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BudgetTab</name>
  <message numerus="yes">
   <source>%n row(s) of the plan</source>
   <translation>
    <numerusform>%n suunnitelman rivi</numerusform>
    <numerusform>%n suunnitelman riviä</numerusform>
   </translation>
  </message>
  <message>
   <source>, with a comment</source>
   <translation>, kommentti</translation>
  </message>
  <message>
   <source>A</source>
   <translation>T</translation>
  </message>
  <message>
   <source>Actuals</source>
   <translation>Toteuma</translation>
  </message>
  <message>
   <source>Actuals and forecast</source>
   <translation>Toteuma ja ennuste</translation>
  </message>
  <message>
   <source>Add a row</source>
   <translation>Lisää rivi</translation>
  </message>
  <message>
   <source>Add an earmarked share</source>
   <translation>Lisää osuus (josta)</translation>
  </message>
  <message>
   <source>All that serve the goal</source>
   <translation>Kaikki tavoitetta edistävät</translation>
  </message>
  <message>
   <source>All the money of the plan is shown here, not only that of the goal: costs and claims have none.</source>
   <translation>Tässä näkyy koko hankkeen raha eikä vain tavoitteen: toteumaa ja maksatuksia ei kirjata tavoitteittain.</translation>
  </message>
  <message>
   <source>All the money of {package}, which may serve other goals too: {some} of its {all} actions serve this one.</source>
   <translation>Mukana ovat kaikki rahat: {package}. Ne voivat edistää muitakin tavoitteita: {all} toimenpiteestä {some} edistää tätä.</translation>
  </message>
  <message>
   <source>All work packages</source>
   <translation>Kaikki toimenpidekokonaisuudet</translation>
  </message>
  <message>
   <source>All years</source>
   <translation>Kaikki vuodet</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Talousarvio</translation>
  </message>
  <message>
   <source>Budget in the form of the state grant</source>
   <translation>Talousarvio valtionavustuksen lomakkeen muodossa</translation>
  </message>
  <message>
   <source>By grant</source>
   <translation>Avustukset</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>Kuukaudet</translation>
  </message>
  <message>
   <source>By package</source>
   <translation>Kokonaisuudet</translation>
  </message>
  <message>
   <source>Categories × packages</source>
   <translation>Menolajit × kokonaisuudet</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>Kaavio</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>Kaaviot</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>Maksatukset</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Kommentti</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopioi</translation>
  </message>
  <message>
   <source>Cost categories and funding by year. Type amounts or sums such as =2*4500.</source>
   <translation>Menolajit ja rahoitus vuosittain. Kirjoita summia tai laskuja, esimerkiksi =2*4500.</translation>
  </message>
  <message>
   <source>Cost category, €</source>
   <translation>Menolaji, €</translation>
  </message>
  <message>
   <source>Costs by year</source>
   <translation>Menot vuosittain</translation>
  </message>
  <message>
   <source>Costs by year: {totals}</source>
   <translation>Menot vuosittain: {totals}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Poista</translation>
  </message>
  <message>
   <source>Effects</source>
   <translation>Vaikutukset</translation>
  </message>
  <message>
   <source>Expert services</source>
   <translation>Asiantuntijapalvelut</translation>
  </message>
  <message>
   <source>F</source>
   <translation>E</translation>
  </message>
  <message>
   <source>Fill down</source>
   <translation>Täytä alas</translation>
  </message>
  <message>
   <source>Fill right</source>
   <translation>Täytä oikealle</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>Ennuste</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Lomake</translation>
  </message>
  <message>
   <source>Grant, €</source>
   <translation>Avustus, €</translation>
  </message>
  <message>
   <source>How the number is made</source>
   <translation>Mistä luku muodostuu</translation>
  </message>
  <message>
   <source>Indent</source>
   <translation>Sisennä</translation>
  </message>
  <message>
   <source>Intangible assets</source>
   <translation>Aineettomat hyödykkeet</translation>
  </message>
  <message>
   <source>Investments</source>
   <translation>Investointimenot</translation>
  </message>
  <message>
   <source>Lay out the form</source>
   <translation>Lisää lomakkeen menolajit</translation>
  </message>
  <message>
   <source>Lines shown</source>
   <translation>Näytettävät rivit</translation>
  </message>
  <message>
   <source>Machinery and equipment</source>
   <translation>Koneet ja kalusto</translation>
  </message>
  <message>
   <source>Materials, supplies and goods</source>
   <translation>Aineet, tarvikkeet ja tavarat</translation>
  </message>
  <message>
   <source>New grant</source>
   <translation>Uusi avustus</translation>
  </message>
  <message>
   <source>No work package serves the goal yet: there is no money to show for it.</source>
   <translation>Mikään toimenpidekokonaisuus ei vielä edistä tavoitetta, joten sille ei ole näytettävää rahaa.</translation>
  </message>
  <message>
   <source>Other costs</source>
   <translation>Muut menot</translation>
  </message>
  <message>
   <source>Other investments</source>
   <translation>Muut investointimenot</translation>
  </message>
  <message>
   <source>Other purchased services</source>
   <translation>Muut palvelujen ostot</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Muut</translation>
  </message>
  <message>
   <source>Outdent</source>
   <translation>Ulonna</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Liitä</translation>
  </message>
  <message>
   <source>Plan by the schedule</source>
   <translation>Suunnitelma aikataulun mukaan</translation>
  </message>
  <message>
   <source>Purchased services</source>
   <translation>Palvelujen ostot</translation>
  </message>
  <message>
   <source>Reconciliation</source>
   <translation>Täsmäytys</translation>
  </message>
  <message>
   <source>Rents</source>
   <translation>Vuokrat</translation>
  </message>
  <message>
   <source>Staff costs</source>
   <translation>Henkilöstömenot</translation>
  </message>
  <message>
   <source>Staff employed for the project</source>
   <translation>Projektiin palkattava henkilöstö</translation>
  </message>
  <message>
   <source>Sums of the work packages that serve (so many of their actions do): {packages}.</source>
   <translation>Tavoitetta edistävien kokonaisuuksien summat (suluissa, moniko toimenpide edistää): {packages}.</translation>
  </message>
  <message>
   <source>This is where the budget goes, by cost category and year, and below it who pays. Begin with the categories of the state-grant form; you can change every one of them.</source>
   <translation>Tähän tulee talousarvio menolajeittain ja vuosittain ja sen alle rahoitus. Aloita valtionavustuksen lomakkeen menolajeista: voit muuttaa niistä jokaista.</translation>
  </message>
  <message>
   <source>To edit amounts, choose one work package above.</source>
   <translation>Summia muutetaan valitsemalla yksi kokonaisuus yläpuolelta.</translation>
  </message>
  <message>
   <source>Training services</source>
   <translation>Koulutuspalvelut</translation>
  </message>
  <message>
   <source>Transfer of work input</source>
   <translation>Työpanoksen siirto</translation>
  </message>
  <message>
   <source>Travel and accommodation</source>
   <translation>Matkustus- ja majoituskustannukset</translation>
  </message>
  <message>
   <source>What is added up</source>
   <translation>Mitä lasketaan yhteen</translation>
  </message>
  <message>
   <source>What the amount rests on. Enter keeps, Esc leaves it</source>
   <translation>Mihin summa perustuu. Enter tallentaa, Esc jättää ennalleen</translation>
  </message>
  <message>
   <source>Whose amount</source>
   <translation>Kenen summa</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Ilman</translation>
  </message>
  <message>
   <source>Without a grant</source>
   <translation>Ilman avustusta</translation>
  </message>
  <message>
   <source>Without a work package</source>
   <translation>Ilman toimenpidekokonaisuutta</translation>
  </message>
  <message>
   <source>Work package, €</source>
   <translation>Toimenpidekokonaisuus, €</translation>
  </message>
  <message>
   <source>Year shown</source>
   <translation>Näytettävä vuosi</translation>
  </message>
  <message>
   <source>actual</source>
   <translation>toteuma</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>ja %n muu</numerusform>
    <numerusform>ja %n muuta</numerusform>
   </translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>ennuste</translation>
  </message>
  <message>
   <source>of the eligible costs</source>
   <translation>osuus avustukseen oikeuttavista kustannuksista</translation>
  </message>
  <message>
   <source>without a grant</source>
   <translation>ilman avustusta</translation>
  </message>
  <message>
   <source>without a work package</source>
   <translation>ilman toimenpidekokonaisuutta</translation>
  </message>
  <message>
   <source>without a year</source>
   <translation>ilman vuotta</translation>
  </message>
  <message>
   <source>{package} ({some}/{all})</source>
   <translation>{package} ({some}/{all})</translation>
  </message>
  <message>
   <source>{rows} · as they came with the plan</source>
   <translation>{rows} · sellaisina kuin ne suunnitelmaan tulivat</translation>
  </message>
  <message>
   <source>{rows} · last changed {when}</source>
   <translation>{rows} · muutettu viimeksi {when}</translation>
  </message>
  <message>
   <source>{rows} · last changed {when} by {author}</source>
   <translation>{rows} · muutettu viimeksi {when}, {author}</translation>
  </message>
  <message>
   <source>{sum} of the budget is left out.</source>
   <translation>Talousarviosta jää ulkopuolelle {sum}.</translation>
  </message>
 </context>
 <context>
  <name>BudgetWorkbook</name>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>%n muutos</numerusform>
    <numerusform>%n muutosta</numerusform>
   </translation>
  </message>
  <message>
   <source>After, €</source>
   <translation>Jälkeen, €</translation>
  </message>
  <message>
   <source>Before, €</source>
   <translation>Ennen, €</translation>
  </message>
  <message>
   <source>Budget from a workbook</source>
   <translation>Talousarvio työkirjasta</translation>
  </message>
  <message>
   <source>Change, €</source>
   <translation>Muutos, €</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Muuttunut</translation>
  </message>
  <message>
   <source>Excel workbooks</source>
   <translation>Excel-työkirjat</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Miten</translation>
  </message>
  <message>
   <source>In the plan too</source>
   <translation>Myös suunnitelmassa</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Siirretty</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Uusi</translation>
  </message>
  <message>
   <source>Shared by its lines</source>
   <translation>Jaetaan riveille</translation>
  </message>
  <message>
   <source>Taken out</source>
   <translation>Poistettu</translation>
  </message>
  <message>
   <source>The workbook has nothing otherwise than the plan.</source>
   <translation>Työkirjassa ei ole mitään toisin kuin suunnitelmassa.</translation>
  </message>
  <message>
   <source>The workbook was not read</source>
   <translation>Työkirjaa ei luettu</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Mitä</translation>
  </message>
  <message>
   <source>What the workbook has otherwise than the plan</source>
   <translation>Mitä työkirjassa on toisin kuin suunnitelmassa</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Missä</translation>
  </message>
  <message numerus="yes">
   <source>and %n cell(s) more are not read</source>
   <translation>
    <numerusform>ja %n muuta solua jää lukematta</numerusform>
    <numerusform>ja %n muuta solua jää lukematta</numerusform>
   </translation>
  </message>
  <message>
   <source>budget {change}</source>
   <translation>talousarvio {change}</translation>
  </message>
  <message>
   <source>has an amount but no name</source>
   <translation>sisältää summan mutta ei nimeä</translation>
  </message>
  <message>
   <source>is a formula without a result: open the file in Excel and save it</source>
   <translation>on kaava ilman tulosta: avaa tiedosto Excelissä ja tallenna se</translation>
  </message>
  <message>
   <source>is damaged in the file: what stood there cannot be told</source>
   <translation>on tiedostossa vioittunut: sen sisältöä ei voi lukea</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>puuttuu</translation>
  </message>
  <message>
   <source>is no name in the plan</source>
   <translation>ei ole suunnitelmassa oleva nimi</translation>
  </message>
  <message>
   <source>is no year from 1900 to 2200, so the amounts under it are not read</source>
   <translation>ei ole vuosi väliltä 1900–2200, joten sen alla olevia summia ei lueta</translation>
  </message>
  <message>
   <source>is not an amount of money</source>
   <translation>ei ole rahamäärä</translation>
  </message>
  <message>
   <source>is too large</source>
   <translation>on liian suuri</translation>
  </message>
  <message>
   <source>replaced a formula by its result</source>
   <translation>on korvannut kaavan sen tuloksella</translation>
  </message>
  <message>
   <source>was changed, but months are read from the page of actuals or from a ledger</source>
   <translation>muuttui, mutta kuukaudet luetaan toteuman sivulta tai kirjanpidosta</translation>
  </message>
  <message>
   <source>was typed over a formula, and a sum is not read</source>
   <translation>on kirjoitettu kaavan päälle, eikä summaa lueta</translation>
  </message>
  <message>
   <source>was typed over a sum whose lines were changed too</source>
   <translation>on kirjoitettu summan päälle, jonka rivejäkin on muutettu</translation>
  </message>
 </context>
 <context>
  <name>BudgetWorkbookDialog</name>
  <message>
   <source>Budget from a workbook</source>
   <translation>Talousarvio työkirjasta</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Ota käyttöön</translation>
  </message>
 </context>
 <context>
  <name>Cells</name>
  <message>
   <source>After</source>
   <translation>Jälkeen</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Ennen</translation>
  </message>
  <message>
   <source>Cell</source>
   <translation>Solu</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Mikä muuttuu</translation>
  </message>
 </context>
 <context>
  <name>Charts</name>
  <message>
   <source>Added up</source>
   <translation>Kertymä</translation>
  </message>
  <message>
   <source>All categories</source>
   <translation>Kaikki menolajit</translation>
  </message>
  <message>
   <source>All charts</source>
   <translation>Kaikki</translation>
  </message>
  <message>
   <source>All grants</source>
   <translation>Kaikki avustukset</translation>
  </message>
  <message>
   <source>All packages</source>
   <translation>Kaikki kokonaisuudet</translation>
  </message>
  <message>
   <source>As tables</source>
   <translation>Taulukkoina</translation>
  </message>
  <message>
   <source>By package</source>
   <translation>Kokonaisuuksittain</translation>
  </message>
  <message>
   <source>By year</source>
   <translation>Vuosittain</translation>
  </message>
  <message>
   <source>Copy the charts as a picture</source>
   <translation>Kopioi kaaviot kuvana</translation>
  </message>
  <message>
   <source>Costs by year and category</source>
   <translation>Menot vuosittain ja menolajeittain</translation>
  </message>
  <message>
   <source>Money by work package</source>
   <translation>Rahan käyttö toimenpidekokonaisuuksittain</translation>
  </message>
  <message>
   <source>No package</source>
   <translation>Ilman kokonaisuutta</translation>
  </message>
  <message>
   <source>Not funded</source>
   <translation>Ei rahoitusta</translation>
  </message>
  <message>
   <source>Only of</source>
   <translation>Vain</translation>
  </message>
  <message>
   <source>Plan, actuals and forecast added up</source>
   <translation>Suunnitelma, toteuma ja ennuste kertyminä</translation>
  </message>
  <message>
   <source>The plan has no costs or actuals yet.</source>
   <translation>Suunnitelmassa ei ole vielä kustannuksia eikä toteumia.</translation>
  </message>
  <message>
   <source>The plan has no costs yet.</source>
   <translation>Suunnitelmassa ei ole vielä kustannuksia.</translation>
  </message>
  <message>
   <source>The plan has no funding yet.</source>
   <translation>Suunnitelmassa ei ole vielä rahoitusta.</translation>
  </message>
  <message>
   <source>Who pays</source>
   <translation>Rahoittajat</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>Findings</source>
   <translation>Havainnot</translation>
  </message>
  <message numerus="yes">
   <source>The check finds %n thing(s) to look at.</source>
   <translation>
    <numerusform>Tarkistus tuotti %n havainnon.</numerusform>
    <numerusform>Tarkistus tuotti %n havaintoa.</numerusform>
   </translation>
  </message>
  <message>
   <source>The check finds nothing to mend.</source>
   <translation>Tarkistus ei löytänyt korjattavaa.</translation>
  </message>
  <message>
   <source>What does not hold in the schedule</source>
   <translation>Mikä aikataulussa ei pidä</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>ja %n muu</numerusform>
    <numerusform>ja %n muuta</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CheckDialog</name>
  <message>
   <source>Close</source>
   <translation>Sulje</translation>
  </message>
  <message>
   <source>Enter or a double click leads to the place. The list follows your edits.</source>
   <translation>Enter tai kaksoisnapsautus vie kohtaan. Luettelo päivittyy, kun muokkaat suunnitelmaa.</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Siirry kohtaan</translation>
  </message>
  <message>
   <source>Plan check</source>
   <translation>Suunnitelman tarkistus</translation>
  </message>
 </context>
 <context>
  <name>ClaimsPage</name>
  <message>
   <source>Add a payment claim</source>
   <translation>Lisää maksatushakemus</translation>
  </message>
  <message>
   <source>All costs</source>
   <translation>Menot yhteensä</translation>
  </message>
  <message>
   <source>Budget of the year</source>
   <translation>Vuoden talousarvio</translation>
  </message>
  <message>
   <source>Budget {years}</source>
   <translation>Talousarvio {years}</translation>
  </message>
  <message>
   <source>Claimed before</source>
   <translation>Haettu aiemmin</translation>
  </message>
  <message>
   <source>Claimed, €</source>
   <translation>Haettu, €</translation>
  </message>
  <message>
   <source>Cost category, €</source>
   <translation>Menolaji, €</translation>
  </message>
  <message>
   <source>Costs in all</source>
   <translation>Kustannukset yhteensä</translation>
  </message>
  <message>
   <source>Cumulated</source>
   <translation>Kertymä</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Poista</translation>
  </message>
  <message>
   <source>Eligible costs</source>
   <translation>Valtionavustukseen oikeuttavat kustannukset</translation>
  </message>
  <message>
   <source>Eligible, €</source>
   <translation>Oikeuttavat, €</translation>
  </message>
  <message>
   <source>Flat-rate overheads</source>
   <translation>Välilliset kustannukset (flat rate)</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Jäljellä</translation>
  </message>
  <message>
   <source>Next state of the claim</source>
   <translation>Hakemuksen seuraava tila</translation>
  </message>
  <message>
   <source>Own funding share</source>
   <translation>Oma rahoitusosuus</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Maksettu</translation>
  </message>
  <message>
   <source>Payment claim {number}</source>
   <translation>Maksatushakemus {number}</translation>
  </message>
  <message>
   <source>Payment claims</source>
   <translation>Maksatushakemukset</translation>
  </message>
  <message>
   <source>Sent today</source>
   <translation>Lähetettiin tänään</translation>
  </message>
  <message>
   <source>State grant to be paid</source>
   <translation>Maksettava valtionavustus</translation>
  </message>
  <message>
   <source>Table of the claim</source>
   <translation>Hakemuksen taulukko</translation>
  </message>
  <message>
   <source>This is where the payment claims go. Each is for the costs of a period: its table shows the budget, what was claimed before, what the period cost and how much the grant pays of it.</source>
   <translation>Tähän tulevat maksatushakemukset. Kukin koskee yhden kauden kustannuksia: taulukossa ovat talousarvio, aiemmin haettu, kauden kustannukset ja se, paljonko avustus niistä maksaa.</translation>
  </message>
  <message>
   <source>This period</source>
   <translation>Tämä kausi</translation>
  </message>
  <message>
   <source>Was paid</source>
   <translation>Maksettiin</translation>
  </message>
  <message>
   <source>Whole budget</source>
   <translation>Koko talousarvio</translation>
  </message>
  <message>
   <source>paid before {sum}</source>
   <translation>maksettu aiemmin {sum}</translation>
  </message>
  <message>
   <source>to be paid {sum}</source>
   <translation>maksettavaa {sum}</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>As at first</source>
   <translation>Palauta alkuperäiset</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Sarakkeet</translation>
  </message>
  <message>
   <source>Move “{column}” to the left</source>
   <translation>Siirrä ”{column}” vasemmalle</translation>
  </message>
  <message>
   <source>Move “{column}” to the right</source>
   <translation>Siirrä ”{column}” oikealle</translation>
  </message>
 </context>
 <context>
  <name>CommCalendar</name>
  <message numerus="yes">
   <source>%n action(s) will be added to the calendar.</source>
   <translation>
    <numerusform>Kalenteriin lisätään %n viestintätoimi.</numerusform>
    <numerusform>Kalenteriin lisätään %n viestintätointa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) after: {name}</source>
   <translation>
    <numerusform>%n päivä jälkeen: {name}</numerusform>
    <numerusform>%n päivää jälkeen: {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) before: {name}</source>
   <translation>
    <numerusform>%n päivä ennen: {name}</numerusform>
    <numerusform>%n päivää ennen: {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Add an action</source>
   <translation>Lisää viestintätoimi</translation>
  </message>
  <message>
   <source>As a table</source>
   <translation>Taulukkona</translation>
  </message>
  <message>
   <source>Before or after</source>
   <translation>Ennen vai jälkeen</translation>
  </message>
  <message>
   <source>By channel</source>
   <translation>Kanavittain</translation>
  </message>
  <message>
   <source>By target group</source>
   <translation>Kohderyhmittäin</translation>
  </message>
  <message>
   <source>Choose an action to edit it here. Enter adds one on the day of the cursor.</source>
   <translation>Valitse toimi, niin muokkaat sitä tässä. Enter lisää uuden kohdistimen päivälle.</translation>
  </message>
  <message>
   <source>Communication actions</source>
   <translation>Viestintätoimet</translation>
  </message>
  <message>
   <source>Costs {sum}</source>
   <translation>Kustannukset {sum}</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Päivä</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Päiviä</translation>
  </message>
  <message>
   <source>Days held</source>
   <translation>Kertoja</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Poista</translation>
  </message>
  <message>
   <source>Draft from the table…</source>
   <translation>Luonnos taulukosta…</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Aiemmaksi</translation>
  </message>
  <message>
   <source>Filter the calendar</source>
   <translation>Suodata kalenteria</translation>
  </message>
  <message>
   <source>Half a year</source>
   <translation>Puoli vuotta</translation>
  </message>
  <message>
   <source>Here stands what is told to whom, when and by which channel.</source>
   <translation>Tähän kirjataan, mitä kerrotaan, kenelle, milloin ja missä kanavassa.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Myöhemmäksi</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Rivit</translation>
  </message>
  <message>
   <source>Loosen</source>
   <translation>Irrota</translation>
  </message>
  <message>
   <source>Milestone or meeting</source>
   <translation>Virstanpylväs tai kokous</translation>
  </message>
  <message>
   <source>Milestone or meeting it is tied to</source>
   <translation>Virstanpylväs tai kokous, johon se on sidottu</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Kuukausi</translation>
  </message>
  <message>
   <source>Month of communications</source>
   <translation>Viestinnän kuukausi</translation>
  </message>
  <message>
   <source>Month of the first day</source>
   <translation>Alkamiskuukausi</translation>
  </message>
  <message>
   <source>New action</source>
   <translation>Uusi toimi</translation>
  </message>
  <message>
   <source>No day</source>
   <translation>Ei päivää</translation>
  </message>
  <message>
   <source>Nobody responsible</source>
   <translation>Ei vastuutahoa</translation>
  </message>
  <message>
   <source>Not tied</source>
   <translation>Ei sidottu</translation>
  </message>
  <message>
   <source>On the day: {name}</source>
   <translation>Samana päivänä: {name}</translation>
  </message>
  <message>
   <source>Only this day is called off. Shift+Del deletes the whole series.</source>
   <translation>Vain tämä kerta peruttiin. Vaihto+Del poistaa koko sarjan.</translation>
  </message>
  <message>
   <source>Only this day moved; with Shift the whole series moves.</source>
   <translation>Vain tämä kerta siirtyi; Vaihto siirtää koko sarjan.</translation>
  </message>
  <message>
   <source>Paste communication actions</source>
   <translation>Liitä viestintätoimia</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Jakso</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Neljännesvuosi</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>Ajankohta</translation>
  </message>
  <message>
   <source>The whole plan</source>
   <translation>Koko suunnitelma</translation>
  </message>
  <message>
   <source>The whole series moved.</source>
   <translation>Koko sarja siirtyi.</translation>
  </message>
  <message>
   <source>Tie to a milestone or a meeting</source>
   <translation>Sido virstanpylvääseen tai kokoukseen</translation>
  </message>
  <message>
   <source>Tied to</source>
   <translation>Sidottu</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Aikajana</translation>
  </message>
  <message>
   <source>Timeline of communications</source>
   <translation>Viestinnän aikajana</translation>
  </message>
  <message>
   <source>To: all</source>
   <translation>Kenelle: kaikille</translation>
  </message>
  <message>
   <source>To: {names}</source>
   <translation>Kenelle: {names}</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Tänään</translation>
  </message>
  <message>
   <source>Whom it is for</source>
   <translation>Kenelle se on</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Vuosi</translation>
  </message>
  <message>
   <source>days after</source>
   <translation>päivää jälkeen</translation>
  </message>
  <message>
   <source>days before</source>
   <translation>päivää ennen</translation>
  </message>
  <message>
   <source>{title} → {day}</source>
   <translation>{title} → {day}</translation>
  </message>
  <message>
   <source>{title} → {day}: only this day; with Shift the whole series</source>
   <translation>{title} → {day}: vain tämä kerta, Vaihto siirtää koko sarjan</translation>
  </message>
  <message>
   <source>{title} → {day}: the whole series</source>
   <translation>{title} → {day}: koko sarja</translation>
  </message>
 </context>
 <context>
  <name>CommTable</name>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n rivi</numerusform>
    <numerusform>%n riviä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n target group(s)</source>
   <translation>
    <numerusform>%n kohderyhmä</numerusform>
    <numerusform>%n kohderyhmää</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a target group</source>
   <translation>Lisää kohderyhmä</translation>
  </message>
  <message>
   <source>Add a target group under</source>
   <translation>Lisää kohderyhmä alle</translation>
  </message>
  <message>
   <source>Add the first target group</source>
   <translation>Lisää ensimmäinen kohderyhmä</translation>
  </message>
  <message>
   <source>All of this stands in the table already.</source>
   <translation>Kaikki tämä on jo taulukossa.</translation>
  </message>
  <message>
   <source>All target groups</source>
   <translation>Kaikki kohderyhmät</translation>
  </message>
  <message>
   <source>All target groups are shown here, not only those of the goal: they have none.</source>
   <translation>Tässä näkyvät kaikki kohderyhmät, eivät vain tavoitteen: kohderyhmillä ei ole tavoitetta puussa.</translation>
  </message>
  <message>
   <source>An objective for all groups</source>
   <translation>Kaikkien ryhmien tavoite</translation>
  </message>
  <message>
   <source>Arrows go from entry to entry. Enter or typing writes a cell, an entry a line.</source>
   <translation>Nuolet vievät merkinnästä toiseen. Enter tai kirjoittaminen avaa solun, merkintä riviä kohti.</translation>
  </message>
  <message>
   <source>By which channels and means?</source>
   <translation>Millä kanavilla ja keinoilla?</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanava</translation>
  </message>
  <message>
   <source>Channels and means</source>
   <translation>Kanavat ja keinot</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopioi</translation>
  </message>
  <message>
   <source>Filter the target groups</source>
   <translation>Suodata kohderyhmiä</translation>
  </message>
  <message>
   <source>From Word or Excel…</source>
   <translation>Liitä Wordista tai Excelistä…</translation>
  </message>
  <message>
   <source>Get more entries: {titles}</source>
   <translation>Saavat lisää merkintöjä: {titles}</translation>
  </message>
  <message>
   <source>In days</source>
   <translation>Päivinä</translation>
  </message>
  <message>
   <source>Latest value</source>
   <translation>Viimeisin arvo</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>Mitattu</translation>
  </message>
  <message>
   <source>New channel “{name}”</source>
   <translation>Uusi kanava ”{name}”</translation>
  </message>
  <message>
   <source>New party “{name}”</source>
   <translation>Uusi taho ”{name}”</translation>
  </message>
  <message>
   <source>New target group</source>
   <translation>Uusi kohderyhmä</translation>
  </message>
  <message>
   <source>New: {groups}, {entries}.</source>
   <translation>Lisätään {groups}, {entries}.</translation>
  </message>
  <message>
   <source>No channel named</source>
   <translation>Ei nimettyä kanavaa</translation>
  </message>
  <message>
   <source>No column holds target groups yet.</source>
   <translation>Missään sarakkeessa ei ole vielä kohderyhmiä.</translation>
  </message>
  <message>
   <source>Nobody named</source>
   <translation>Ei nimettyä vastuutahoa</translation>
  </message>
  <message>
   <source>Objectives</source>
   <translation>Tavoitteet</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Liitä</translation>
  </message>
  <message>
   <source>Paste into the table of communications</source>
   <translation>Liitä viestinnän taulukkoon</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Vastuu</translation>
  </message>
  <message>
   <source>Responsible and timing</source>
   <translation>Vastuu ja ajoitus</translation>
  </message>
  <message>
   <source>Table of communications</source>
   <translation>Viestinnän taulukko</translation>
  </message>
  <message>
   <source>Target group</source>
   <translation>Kohderyhmä</translation>
  </message>
  <message>
   <source>Target groups</source>
   <translation>Kohderyhmät</translation>
  </message>
  <message>
   <source>The schedule has no milestones yet.</source>
   <translation>Aikataulussa ei ole vielä virstanpylväitä.</translation>
  </message>
  <message>
   <source>These lost the link to what was deleted: {names}</source>
   <translation>Näiltä katosi kytkentä poistettuun: {names}</translation>
  </message>
  <message>
   <source>This is where the table of communications goes: each target group with its objectives, channels and means, responsibles and timing.</source>
   <translation>Tähän tulee viestinnän taulukko: kullekin kohderyhmälle tavoitteet, kanavat ja keinot, vastuut ja ajoitus.</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>Ajoitus</translation>
  </message>
  <message>
   <source>Turning points…</source>
   <translation>Käännekohdat…</translation>
  </message>
  <message>
   <source>What is wanted with this group?</source>
   <translation>Mitä ryhmän kanssa tavoitellaan?</translation>
  </message>
  <message>
   <source>When, in words or as dates?</source>
   <translation>Milloin, sanoin tai päivinä?</translation>
  </message>
  <message>
   <source>Who sees to it?</source>
   <translation>Kuka huolehtii?</translation>
  </message>
  <message>
   <source>Will be added: {titles}</source>
   <translation>Lisätään: {titles}</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Kirjoita</translation>
  </message>
  <message>
   <source>“{name}” to the channels of the plan</source>
   <translation>”{name}” suunnitelman kanaviin</translation>
  </message>
  <message>
   <source>“{name}” to the parties of the plan</source>
   <translation>”{name}” suunnitelman tahoihin</translation>
  </message>
 </context>
 <context>
  <name>CommTiming</name>
  <message numerus="yes">
   <source>%n time(s)</source>
   <translation>
    <numerusform>%n kerta</numerusform>
    <numerusform>%n kertaa</numerusform>
   </translation>
  </message>
  <message>
   <source>Counted from its first day: {days}</source>
   <translation>Laskettu ensimmäisestä päivästä: {days}</translation>
  </message>
  <message>
   <source>In the plan's days:</source>
   <translation>Suunnitelman päivinä:</translation>
  </message>
  <message>
   <source>It begins when the plan does.</source>
   <translation>Alkaa, kun suunnitelma alkaa.</translation>
  </message>
  <message>
   <source>It ends on the day before the plan starts.</source>
   <translation>Päättyy suunnitelman alkua edeltävänä päivänä.</translation>
  </message>
  <message>
   <source>It ends when the plan does.</source>
   <translation>Päättyy, kun suunnitelma päättyy.</translation>
  </message>
  <message>
   <source>Means no days</source>
   <translation>Ei tarkoita päiviä</translation>
  </message>
  <message>
   <source>No milestones are chosen yet (Ctrl+M)</source>
   <translation>Virstanpylväitä ei ole vielä valittu (Ctrl+M)</translation>
  </message>
  <message>
   <source>The period is that of the plan.</source>
   <translation>Jakso on suunnitelman kausi.</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>{day} alkaen</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>{day} asti</translation>
  </message>
 </context>
 <context>
  <name>CommunicationsTab</name>
  <message numerus="yes">
   <source>%n group(s): those that the plan has get these values, the others are added.</source>
   <translation>
    <numerusform>%n ryhmä: suunnitelmassa jo oleva saa nämä arvot, uusi lisätään.</numerusform>
    <numerusform>%n ryhmää: suunnitelmassa jo olevat saavat nämä arvot, muut lisätään.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) will be added.</source>
   <translation>
    <numerusform>Lisätään %n viesti.</numerusform>
    <numerusform>Lisätään %n viestiä.</numerusform>
   </translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Toimia</translation>
  </message>
  <message>
   <source>Add a group under this one</source>
   <translation>Lisää ryhmä tämän alle</translation>
  </message>
  <message>
   <source>Add a message</source>
   <translation>Lisää viesti</translation>
  </message>
  <message>
   <source>Add a message that carries this one</source>
   <translation>Lisää viesti, joka toteuttaa tätä</translation>
  </message>
  <message>
   <source>Add a target group</source>
   <translation>Lisää kohderyhmä</translation>
  </message>
  <message>
   <source>Add the first message</source>
   <translation>Lisää ensimmäinen viesti</translation>
  </message>
  <message>
   <source>Add the first target group</source>
   <translation>Lisää ensimmäinen kohderyhmä</translation>
  </message>
  <message>
   <source>All groups and channels</source>
   <translation>Kaikki ryhmät ja kanavat</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalenteri</translation>
  </message>
  <message>
   <source>Carried by</source>
   <translation>Toteuttajia</translation>
  </message>
  <message>
   <source>Communication actions that tell the message</source>
   <translation>Viestintätoimet, joissa viesti kerrotaan</translation>
  </message>
  <message>
   <source>Core messages</source>
   <translation>Ydinviestit</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Kattavuus</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Poista</translation>
  </message>
  <message>
   <source>Digits and + - set influence and interest. Ctrl+Shift+O sorts by the column.</source>
   <translation>Numerot sekä + ja - antavat vaikutusvallan ja kiinnostuksen. Ctrl+Vaihto+O järjestää sarakkeen mukaan.</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Palaute</translation>
  </message>
  <message>
   <source>Filter the groups</source>
   <translation>Suodata ryhmiä</translation>
  </message>
  <message>
   <source>Filter the messages</source>
   <translation>Suodata viestejä</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Kenelle</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>Ero</translation>
  </message>
  <message>
   <source>How many target groups the message reaches</source>
   <translation>Montako kohderyhmää viesti tavoittaa</translation>
  </message>
  <message>
   <source>How the group is kept in touch with</source>
   <translation>Miten ryhmään pidetään yhteyttä</translation>
  </message>
  <message>
   <source>Infl.</source>
   <translation>Vaik.</translation>
  </message>
  <message>
   <source>Influence and interest</source>
   <translation>Vaikutusvalta ja kiinnostus</translation>
  </message>
  <message>
   <source>Int.</source>
   <translation>Kiin.</translation>
  </message>
  <message>
   <source>Keep in touch</source>
   <translation>Yhteydenpito</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Luettelot</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Ydinviestit</translation>
  </message>
  <message>
   <source>Messages that put it into practice</source>
   <translation>Viestit, jotka toteuttavat sitä</translation>
  </message>
  <message>
   <source>Metrics</source>
   <translation>Mittarit</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Uusi viesti</translation>
  </message>
  <message>
   <source>New target group</source>
   <translation>Uusi kohderyhmä</translation>
  </message>
  <message>
   <source>No target group</source>
   <translation>Ei kohderyhmää</translation>
  </message>
  <message>
   <source>Paste core messages</source>
   <translation>Liitä ydinviestejä</translation>
  </message>
  <message>
   <source>Paste from Excel…</source>
   <translation>Liitä Excelistä…</translation>
  </message>
  <message>
   <source>Paste stakeholders</source>
   <translation>Liitä sidosryhmiä</translation>
  </message>
  <message>
   <source>Reaches</source>
   <translation>Tavoittaa</translation>
  </message>
  <message>
   <source>Stakeholders</source>
   <translation>Sidosryhmät</translation>
  </message>
  <message>
   <source>Stance</source>
   <translation>Suhtautuminen</translation>
  </message>
  <message>
   <source>Steps from the stance today to the stance wanted</source>
   <translation>Askelia nykyisestä suhtautumisesta tavoiteltuun</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Taulukko</translation>
  </message>
  <message>
   <source>The whole plan</source>
   <translation>Koko suunnitelma</translation>
  </message>
  <message>
   <source>This is where the core messages go: national ones, those of the project, and those for each target group, each with the message it puts into practice.</source>
   <translation>Tänne kootaan ydinviestit: kansalliset, koko hankkeen yhteiset ja kunkin kohderyhmän omat, ja kustakin se viesti, jota se toteuttaa.</translation>
  </message>
  <message>
   <source>This is where the stakeholders stand by influence and interest, with the stance they have and the one that is wanted, and how often each is reached. It begins with the target groups.</source>
   <translation>Täällä sidosryhmät ovat vaikutusvallan ja kiinnostuksen mukaan: miten ne suhtautuvat nyt ja mihin pyritään, ja miten usein kukin tavoitetaan. Alku on kohderyhmissä.</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Kertoja</translation>
  </message>
  <message>
   <source>Wanted</source>
   <translation>Tavoite</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Mitä</translation>
  </message>
  <message>
   <source>What the number is made of</source>
   <translation>Mistä luku koostuu</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Milloin</translation>
  </message>
  <message>
   <source>Which days are counted</source>
   <translation>Mitkä päivät lasketaan</translation>
  </message>
  <message>
   <source>all</source>
   <translation>kaikki</translation>
  </message>
  <message>
   <source>■ nobody</source>
   <translation>■ ei ketään</translation>
  </message>
  <message>
   <source>▲ none</source>
   <translation>▲ ei mitään</translation>
  </message>
  <message>
   <source>○ planned as a means, but on no day</source>
   <translation>○ suunniteltu keinoksi, mutta ei minään päivänä</translation>
  </message>
 </context>
 <context>
  <name>DraftCalendar</name>
  <message numerus="yes">
   <source>%n day(s) of a weekend or a public holiday become working days: the next one, or the one before it at the end of a month and ahead of a turning point</source>
   <translation>
    <numerusform>%n päivä osuu viikonloppuun tai pyhään ja siirtyy työpäivälle: seuraavalle, tai kuun lopussa ja ennen käännekohtaa edelliselle</numerusform>
    <numerusform>%n päivää osuu viikonloppuun tai pyhään ja siirtyy työpäiville: seuraavalle, tai kuun lopussa ja ennen käännekohtaa edelliselle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add %n action(s)</source>
   <translation>
    <numerusform>Lisää %n viestintätoimi</numerusform>
    <numerusform>Lisää %n viestintätointa</numerusform>
   </translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanava</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Päivät</translation>
  </message>
  <message>
   <source>Days from a turning point</source>
   <translation>Päiviä käännekohdasta</translation>
  </message>
  <message>
   <source>First fill in the table: channels and means, and when.</source>
   <translation>Täytä ensin taulukko: kanavat ja keinot sekä ajoitus.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Viesti</translation>
  </message>
  <message>
   <source>No series</source>
   <translation>Ei toistu</translation>
  </message>
  <message numerus="yes">
   <source>Nothing comes of %n timing(s) without days</source>
   <translation>
    <numerusform>%n ajoituksessa ei ole päiviä, joten siitä ei synny mitään</numerusform>
    <numerusform>%n ajoituksessa ei ole päiviä, joten niistä ei synny mitään</numerusform>
   </translation>
  </message>
  <message>
   <source>Only on working days</source>
   <translation>Vain työpäivinä</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Vastuutaho</translation>
  </message>
  <message>
   <source>Rhythm or tie</source>
   <translation>Toistuvuus tai sidos</translation>
  </message>
  <message>
   <source>Space ticks a row or a whole group, F2 changes the rhythm of a series.</source>
   <translation>Välilyönti valitsee rivin tai koko ryhmän, F2 vaihtaa sarjan toistuvuuden.</translation>
  </message>
  <message>
   <source>The calendar has all that the table asks for.</source>
   <translation>Kalenterissa on jo kaikki, mitä taulukosta seuraa.</translation>
  </message>
  <message>
   <source>What could be added</source>
   <translation>Mitä voisi lisätä</translation>
  </message>
  <message>
   <source>What the table and the milestones ask for</source>
   <translation>Mitä taulukosta ja virstanpylväistä seuraa</translation>
  </message>
  <message>
   <source>What, to whom</source>
   <translation>Mitä ja kenelle</translation>
  </message>
 </context>
 <context>
  <name>DraftCalendarDialog</name>
  <message>
   <source>Add</source>
   <translation>Lisää</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Draft a calendar</source>
   <translation>Luonnostele kalenteri</translation>
  </message>
 </context>
 <context>
  <name>Effects</name>
  <message numerus="yes">
   <source>%n estimate(s) without years cannot be late.</source>
   <translation>
    <numerusform>%n arviota ei voi lykätä, koska sillä ei ole vuosia.</numerusform>
    <numerusform>%n arviota ei voi lykätä, koska niillä ei ole vuosia.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year(s) later</source>
   <translation>
    <numerusform>%n vuosi myöhemmin</numerusform>
    <numerusform>%n vuotta myöhemmin</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a functional effect</source>
   <translation>Lisää toiminnallinen vaikutus</translation>
  </message>
  <message>
   <source>Add a row</source>
   <translation>Lisää rivi</translation>
  </message>
  <message>
   <source>Add an estimate</source>
   <translation>Lisää arvio</translation>
  </message>
  <message>
   <source>Against the plan</source>
   <translation>Ero suunnitelmaan</translation>
  </message>
  <message>
   <source>Applied for in the funding, or else the ceilings of the grants</source>
   <translation>Rahoituksessa haettu summa, muuten avustusten enimmäismäärät</translation>
  </message>
  <message>
   <source>As planned</source>
   <translation>Suunnitelman mukaan</translation>
  </message>
  <message>
   <source>Assumptions</source>
   <translation>Oletukset</translation>
  </message>
  <message>
   <source>Benefits</source>
   <translation>Hyödyt</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Muutos</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Tunnus</translation>
  </message>
  <message>
   <source>Costs</source>
   <translation>Kustannukset</translation>
  </message>
  <message>
   <source>Costs and benefits by work package</source>
   <translation>Kustannukset ja hyödyt toimenpidekokonaisuuksittain</translation>
  </message>
  <message>
   <source>Costs by year</source>
   <translation>Kustannusurat</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Poista</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Alkaen</translation>
  </message>
  <message>
   <source>From the printed totals: {value}</source>
   <translation>Painetuista summista: {value}</translation>
  </message>
  <message>
   <source>Functional effects</source>
   <translation>Toiminnalliset vaikutukset</translation>
  </message>
  <message>
   <source>Later by</source>
   <translation>Lykkäys</translation>
  </message>
  <message>
   <source>Later, a</source>
   <translation>Lykkäys, v</translation>
  </message>
  <message>
   <source>Name of the variant</source>
   <translation>Vaihtoehdon nimi</translation>
  </message>
  <message>
   <source>Net effect</source>
   <translation>Nettovaikutus</translation>
  </message>
  <message>
   <source>Net printed</source>
   <translation>Painettu</translation>
  </message>
  <message>
   <source>New assumption</source>
   <translation>Uusi oletus</translation>
  </message>
  <message>
   <source>New effect</source>
   <translation>Uusi vaikutus</translation>
  </message>
  <message>
   <source>New estimate</source>
   <translation>Uusi arvio</translation>
  </message>
  <message>
   <source>Only supposed: the plan stays as it is.</source>
   <translation>Vain oletus: suunnitelma ei muutu.</translation>
  </message>
  <message>
   <source>Package</source>
   <translation>Kokonaisuus</translation>
  </message>
  <message>
   <source>Printed less the sum</source>
   <translation>Painettu − summa</translation>
  </message>
  <message>
   <source>Printed {printed}, computed {computed}: difference {difference}, {reason}.</source>
   <translation>Painettu {printed}, laskettu {computed}: ero {difference}, {reason}.</translation>
  </message>
  <message>
   <source>Save as a variant</source>
   <translation>Tallenna vaihtoehto</translation>
  </message>
  <message>
   <source>So far</source>
   <translation>Kertymä</translation>
  </message>
  <message>
   <source>Stated: {value}</source>
   <translation>Ilmoitettu: {value}</translation>
  </message>
  <message>
   <source>Sum of the rows</source>
   <translation>Rivien summa</translation>
  </message>
  <message>
   <source>The plan</source>
   <translation>Suunnitelma</translation>
  </message>
  <message>
   <source>The plan does not tell the programme's project costs to work it out from.</source>
   <translation>Laskuun tarvittavia ohjelman hankekustannuksia ei ole suunnitelmassa.</translation>
  </message>
  <message>
   <source>The plan has no costs by year on both paths to work it out from.</source>
   <translation>Laskuun tarvittavia vuosittaisia kustannuksia ei ole suunnitelmassa molemmilla urilla.</translation>
  </message>
  <message>
   <source>The plan has nothing to work it out from.</source>
   <translation>Suunnitelmassa ei ole tietoja, joista sen voisi laskea.</translation>
  </message>
  <message>
   <source>This is where the effects go: what each work package saves and costs, the assumptions behind it, and what changes for clients and staff. The grant's share and the net effect follow from them.</source>
   <translation>Tänne tulevat vaikutukset: mitä kukin toimenpidekokonaisuus säästää ja maksaa, oletukset sen takana sekä mikä asiakkaille ja henkilöstölle muuttuu. Avustuksen osuus ja nettovaikutus lasketaan niistä.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Asti</translation>
  </message>
  <message>
   <source>Today's growth path less the programme's path, added up over the years</source>
   <translation>Nykyinen kasvu-ura miinus muutosohjelman ura, vuodet yhteensä</translation>
  </message>
  <message>
   <source>Variants</source>
   <translation>Vaihtoehdot</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>Mitä luvuista seuraa</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Entä jos</translation>
  </message>
  <message>
   <source>With the grant</source>
   <translation>Avustuksella</translation>
  </message>
  <message>
   <source>as much as rounded rows can miss their sum</source>
   <translation>pyöristettyjen rivien summa voi poiketa näin paljon</translation>
  </message>
  <message>
   <source>as planned</source>
   <translation>suunnitelman mukaan</translation>
  </message>
  <message>
   <source>benefits {change}</source>
   <translation>hyödyt {change}</translation>
  </message>
  <message>
   <source>costs {change}</source>
   <translation>kustannukset {change}</translation>
  </message>
  <message>
   <source>more than rounding explains</source>
   <translation>enemmän kuin pyöristys selittää</translation>
  </message>
  <message>
   <source>{amount} of the benefits come after {year}. They are taken as even over the years.</source>
   <translation>Hyödyistä {amount} syntyy vasta vuoden {year} jälkeen. Hyödyt on oletettu tasaisiksi vuosittain.</translation>
  </message>
  <message>
   <source>▲ Stated: {value}, difference {difference}</source>
   <translation>▲ Ilmoitettu: {value}, ero {difference}</translation>
  </message>
  <message>
   <source>✓ Stated: {value}</source>
   <translation>✓ Ilmoitettu: {value}</translation>
  </message>
 </context>
 <context>
  <name>Exchange</name>
  <message>
   <source>Budget as an Excel workbook</source>
   <translation>Talousarvio Excel-työkirjana</translation>
  </message>
  <message>
   <source>Communications as a calendar</source>
   <translation>Viestintä kalenterina</translation>
  </message>
  <message>
   <source>Communications as an Excel workbook</source>
   <translation>Viestintä Excel-työkirjana</translation>
  </message>
  <message>
   <source>Dates as a calendar</source>
   <translation>Päivämäärät kalenterina</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Taso</translation>
  </message>
  <message>
   <source>Microsoft Project's XML</source>
   <translation>Microsoft Projectin XML</translation>
  </message>
  <message>
   <source>Risk register as an Excel workbook</source>
   <translation>Riskirekisteri Excel-työkirjana</translation>
  </message>
  <message>
   <source>Schedule as an Excel workbook</source>
   <translation>Aikataulu Excel-työkirjana</translation>
  </message>
  <message>
   <source>Schedule for Microsoft Project</source>
   <translation>Aikataulu Microsoft Projectiin</translation>
  </message>
  <message>
   <source>Table of tasks as CSV</source>
   <translation>Tehtävätaulukko CSV-muodossa</translation>
  </message>
  <message>
   <source>Table of tasks in an Excel workbook</source>
   <translation>Tehtävätaulukko Excel-työkirjassa</translation>
  </message>
  <message>
   <source>Whole plan as JSON</source>
   <translation>Koko suunnitelma JSON-muodossa</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>Työpäivät</translation>
  </message>
  <message>
   <source>everyone</source>
   <translation>kaikki</translation>
  </message>
 </context>
 <context>
  <name>FeedbackPage</name>
  <message numerus="yes">
   <source>%n closed without an answer, or thanks that need none.</source>
   <translation>
    <numerusform>%n on päätetty vastaamatta tai kiitos, johon ei tarvitse vastata.</numerusform>
    <numerusform>%n on päätetty vastaamatta tai kiitoksia, joihin ei tarvitse vastata.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>%n pv myöhässä</numerusform>
    <numerusform>%n pv myöhässä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left</source>
   <translation>
    <numerusform>%n pv jäljellä</numerusform>
    <numerusform>%n pv jäljellä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s) or feedback will be added.</source>
   <translation>
    <numerusform>Lisätään %n kysymys tai palaute.</numerusform>
    <numerusform>Lisätään %n kysymystä tai palautetta.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n received</source>
   <translation>
    <numerusform>saatu %n</numerusform>
    <numerusform>saatu %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unanswered, the oldest first:</source>
   <translation>
    <numerusform>%n odottaa vastausta, vanhin ensin:</numerusform>
    <numerusform>%n odottaa vastausta, vanhin ensin:</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a question or feedback</source>
   <translation>Lisää kysymys tai palaute</translation>
  </message>
  <message>
   <source>An answer makes the state Answered and its date today. One step undoes all three.</source>
   <translation>Kun vastaus on kirjoitettu, tilaksi tulee Vastattu ja päiväksi kuluva päivä. Kaikki kolme kumoutuvat yhdellä askeleella.</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Vastattu</translation>
  </message>
  <message>
   <source>Choose a number to see how it is made; Enter shows its rows.</source>
   <translation>Valitse luku, niin näet, mistä se muodostuu. Enter näyttää sen rivit.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Päiviä</translation>
  </message>
  <message>
   <source>Days left or taken</source>
   <translation>Päiviä jäljellä tai vastaamiseen kulunut aika</translation>
  </message>
  <message>
   <source>Enter keeps it. A digit and a space at the start choose the kind, ↑ and ↓ the group.</source>
   <translation>Enter tallentaa. Numero ja välilyönti rivin alussa valitsevat tyypin, ↑ ja ↓ kohderyhmän.</translation>
  </message>
  <message>
   <source>Feedback by target group</source>
   <translation>Palaute kohderyhmittäin</translation>
  </message>
  <message>
   <source>Filter the feedback</source>
   <translation>Suodata palautetta</translation>
  </message>
  <message>
   <source>Median, d</source>
   <translation>Viive, pv</translation>
  </message>
  <message>
   <source>Month received</source>
   <translation>Saapumiskuukausi</translation>
  </message>
  <message>
   <source>New question</source>
   <translation>Uusi kysymys</translation>
  </message>
  <message>
   <source>No channel</source>
   <translation>Ei kanavaa</translation>
  </message>
  <message>
   <source>No day</source>
   <translation>Ei päivää</translation>
  </message>
  <message>
   <source>No occasion</source>
   <translation>Ei tilaisuutta</translation>
  </message>
  <message>
   <source>No owner</source>
   <translation>Ei vastuutahoa</translation>
  </message>
  <message>
   <source>No target group</source>
   <translation>Ei ryhmää</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Avoinna</translation>
  </message>
  <message>
   <source>Paste from Excel…</source>
   <translation>Liitä Excelistä…</translation>
  </message>
  <message>
   <source>Paste questions and feedback</source>
   <translation>Liitä kysymyksiä ja palautetta</translation>
  </message>
  <message>
   <source>Questions and feedback</source>
   <translation>Kysymykset ja palaute</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Saatu</translation>
  </message>
  <message>
   <source>Take down the first one</source>
   <translation>Kirjaa ensimmäinen</translation>
  </message>
  <message>
   <source>Take notes</source>
   <translation>Kirjaa tilaisuudessa</translation>
  </message>
  <message>
   <source>Target group</source>
   <translation>Kohderyhmä</translation>
  </message>
  <message>
   <source>The answer that is given</source>
   <translation>Annettu vastaus</translation>
  </message>
  <message>
   <source>What is asked or said</source>
   <translation>Mitä kysytään tai sanotaan</translation>
  </message>
  <message>
   <source>What target groups ask and say goes here, with its answer. Names are not asked for.</source>
   <translation>Tähän kirjataan kohderyhmien kysymykset ja palaute sekä niihin annetut vastaukset. Nimiä ei kysytä.</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>ja %n muu</numerusform>
    <numerusform>ja %n muuta</numerusform>
   </translation>
  </message>
  <message>
   <source>due today</source>
   <translation>vastattava tänään</translation>
  </message>
  <message>
   <source>nothing is answered yet whose days are known.</source>
   <translation>mihinkään ei ole vielä vastattu, tai vastauspäivät puuttuvat.</translation>
  </message>
  <message>
   <source>nothing waits for an answer.</source>
   <translation>mikään ei odota vastausta.</translation>
  </message>
  <message numerus="yes">
   <source>the middle of the days to %n answer(s):</source>
   <translation>
    <numerusform>%n vastauksen päivien mediaani:</numerusform>
    <numerusform>%n vastauksen päivien mediaani:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>took %n day(s)</source>
   <translation>
    <numerusform>vastattu %n päivässä</numerusform>
    <numerusform>vastattu %n päivässä</numerusform>
   </translation>
  </message>
  <message>
   <source>{answered} of {received} answered.</source>
   <translation>vastattu {answered}/{received}.</translation>
  </message>
  <message>
   <source>{days} d</source>
   <translation>{days} pv</translation>
  </message>
 </context>
 <context>
  <name>Figure</name>
  <message>
   <source>As large as the figure</source>
   <translation>Kuvan kokoinen</translation>
  </message>
  <message>
   <source>By the figure</source>
   <translation>Kuvan mukaan</translation>
  </message>
  <message>
   <source>Drawing the figure…</source>
   <translation>Kuvaa piirretään…</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Vaaka</translation>
  </message>
  <message>
   <source>PDF, to print</source>
   <translation>PDF, tulostettavaksi</translation>
  </message>
  <message>
   <source>PNG, a picture</source>
   <translation>PNG, kuva</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Pysty</translation>
  </message>
  <message>
   <source>Poster of {size}</source>
   <translation>Juliste {size}</translation>
  </message>
  <message>
   <source>Poster, {count} sheets wide</source>
   <translation>Juliste, {count} arkkia leveä</translation>
  </message>
  <message>
   <source>SVG, to edit as vectors</source>
   <translation>SVG, vektoreina muokattavaksi</translation>
  </message>
  <message>
   <source>Save the figure</source>
   <translation>Tallenna kuva</translation>
  </message>
  <message>
   <source>Smallest that can be read</source>
   <translation>Pienin luettava</translation>
  </message>
  <message>
   <source>The smallest text would be {points} pt; under 7 pt it cannot be read. Choose: {better}.</source>
   <translation>Pienin teksti olisi {points} pt, ja alle 7 pt ei ole luettavaa. Valitse: {better}.</translation>
  </message>
  <message>
   <source>Too large for A3, so: {page}. For an ordinary printer choose a poster.</source>
   <translation>Liian suuri A3:lle, joten: {page}. Tavalliselle tulostimelle valitse juliste.</translation>
  </message>
  <message>
   <source>{count} sheets and first a map of them.</source>
   <translation>{count} arkkia ja ensimmäisenä niiden kartta.</translation>
  </message>
 </context>
 <context>
  <name>FigureDialog</name>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Tiedosto</translation>
  </message>
  <message>
   <source>&amp;Orientation</source>
   <translation>S&amp;uunta</translation>
  </message>
  <message>
   <source>&amp;Page</source>
   <translation>&amp;Sivu</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Sulje</translation>
  </message>
  <message>
   <source>Export figure</source>
   <translation>Vie kuva</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Tallenna…</translation>
  </message>
  <message>
   <source>Sheets of the &amp;poster</source>
   <translation>&amp;Julisteen arkit</translation>
  </message>
 </context>
 <context>
  <name>Files</name>
  <message>
   <source>All files</source>
   <translation>Kaikki tiedostot</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Sulje</translation>
  </message>
  <message>
   <source>Discard the edits</source>
   <translation>Hylkää muutokset</translation>
  </message>
  <message>
   <source>Export the plan</source>
   <translation>Vie suunnitelma</translation>
  </message>
  <message>
   <source>Files that can be imported</source>
   <translation>Tuotavat tiedostot</translation>
  </message>
  <message>
   <source>Import a plan</source>
   <translation>Tuo suunnitelma</translation>
  </message>
  <message>
   <source>It is not in any file yet.</source>
   <translation>Suunnitelmaa ei ole vielä tallennettu tiedostoon.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Säilytä</translation>
  </message>
  <message>
   <source>Keep leaves the edits on this computer: Soteplan offers the plan again at the next start.</source>
   <translation>Säilytä jättää muutokset talteen tälle koneelle: Soteplan tarjoaa suunnitelmaa seuraavalla käynnistyksellä.</translation>
  </message>
  <message>
   <source>Ledgers</source>
   <translation>Kirjanpidon raportit</translation>
  </message>
  <message>
   <source>Not everything was taken along</source>
   <translation>Kaikkea ei otettu mukaan</translation>
  </message>
  <message>
   <source>Open a copy of it all the same</source>
   <translation>Avaa siitä silti kopio</translation>
  </message>
  <message>
   <source>Open a plan</source>
   <translation>Avaa suunnitelma</translation>
  </message>
  <message>
   <source>Open the backup of {time}</source>
   <translation>Avaa varmuuskopio {time}</translation>
  </message>
  <message>
   <source>PDF files</source>
   <translation>PDF-tiedostot</translation>
  </message>
  <message>
   <source>PNG files</source>
   <translation>PNG-tiedostot</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Suunnitelma</translation>
  </message>
  <message>
   <source>SVG files</source>
   <translation>SVG-tiedostot</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Tallenna nimellä…</translation>
  </message>
  <message>
   <source>Save the plan as</source>
   <translation>Tallenna suunnitelma nimellä</translation>
  </message>
  <message>
   <source>Soteplan plans</source>
   <translation>Soteplanin suunnitelmat</translation>
  </message>
  <message>
   <source>Take in a ledger</source>
   <translation>Tuo kirjanpito</translation>
  </message>
  <message>
   <source>The plan has edits that are not saved to a file</source>
   <translation>Suunnitelmassa on muutoksia, joita ei ole tallennettu tiedostoon</translation>
  </message>
  <message>
   <source>The plan was not exported</source>
   <translation>Suunnitelmaa ei viety</translation>
  </message>
  <message>
   <source>The plan was not imported</source>
   <translation>Suunnitelmaa ei tuotu</translation>
  </message>
  <message>
   <source>The plan was not opened</source>
   <translation>Suunnitelmaa ei avattu</translation>
  </message>
 </context>
 <context>
  <name>Find</name>
  <message>
   <source>Find in the tab</source>
   <translation>Etsi välilehdeltä</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Ei löytynyt</translation>
  </message>
 </context>
 <context>
  <name>Finding</name>
  <message>
   <source>A dependency lacks the phase or milestone at one of its ends.</source>
   <translation>Riippuvuudelta puuttuu vaihe tai virstanpylväs jommastakummasta päästä.</translation>
  </message>
  <message>
   <source>Costs of {amount} from {first_month} to {last_month}, before “{name}”, are in no payment claim.</source>
   <translation>Kustannukset {amount} ajalta {first_month} – {last_month}, ennen hakemusta ”{name}”, eivät ole missään maksatushakemuksessa.</translation>
  </message>
  <message>
   <source>Dependencies run in a circle through “{name}” and “{other}” (dependencies in the circle: {count}).</source>
   <translation>Riippuvuudet kiertävät kehää, jossa ovat ”{name}” ja ”{other}” (riippuvuuksia kehässä: {count}).</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>Virheet</translation>
  </message>
  <message>
   <source>In {year} the state grant applied for is {entered}, but the costs and other funding leave {computed} (difference {difference}).</source>
   <translation>Vuoden {year} haettava valtionavustus on {entered}, mutta menoista ja muusta rahoituksesta laskien se olisi {computed} (ero {difference}).</translation>
  </message>
  <message>
   <source>In {year} the work of “{name}” and what is in the same cell costs {computed}, but the budget has {entered} (difference {difference}).</source>
   <translation>Vuonna {year} työpanos ”{name}” ja muut saman solun työpanokset maksavat {computed}, mutta talousarviossa on {entered} (ero {difference}).</translation>
  </message>
  <message>
   <source>In {year}, the share “{name}” is {amount}, more than the costs it is a part of, {computed}.</source>
   <translation>Vuoden {year} osuus ”{name}” ({amount}) on suurempi kuin menot, joihin se sisältyy ({computed}).</translation>
  </message>
  <message>
   <source>In {year}, {amount} belongs to no work package: the packages add up to {computed}, the budget to {total}.</source>
   <translation>Vuodelta {year} jää {amount} toimenpidekokonaisuuksien ulkopuolelle: kokonaisuuksien summa on {computed}, talousarvion {total}.</translation>
  </message>
  <message>
   <source>In {year}, {amount} of “{name}” lies outside its period ({start} to {end}).</source>
   <translation>Vuodelle {year} merkitty {amount} on avustuksen ”{name}” käyttöajan ({start}–{end}) ulkopuolella.</translation>
  </message>
  <message>
   <source>It is not said when “{name}” is reached.</source>
   <translation>Kohderyhmän ”{name}” ajoitus puuttuu.</translation>
  </message>
  <message>
   <source>Links between goals run in a circle: {path}.</source>
   <translation>Tavoitteiden kytkennät kiertävät kehää: {path}.</translation>
  </message>
  <message>
   <source>No action serves the benefit goal “{name}”.</source>
   <translation>Mikään toimenpide ei edistä hyötytavoitetta ”{name}”.</translation>
  </message>
  <message>
   <source>No action serves the goal “{name}” directly or through a goal it contributes to.</source>
   <translation>Mikään toimenpide ei edistä tavoitetta ”{name}” suoraan eikä niiden tavoitteiden kautta, joita tavoite edistää.</translation>
  </message>
  <message>
   <source>No channel or means reaches “{name}”.</source>
   <translation>Kohderyhmällä ”{name}” ei ole kanavaa eikä keinoa.</translation>
  </message>
  <message>
   <source>No message of the plan puts the national message “{name}” into practice.</source>
   <translation>Mikään suunnitelman viesti ei toteuta kansallista viestiä ”{name}”.</translation>
  </message>
  <message>
   <source>Nobody is responsible for reaching “{name}”.</source>
   <translation>Kohderyhmällä ”{name}” ei ole vastuutahoa.</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Huomiot</translation>
  </message>
  <message>
   <source>Of “{name}” {paid} was paid, but its costs earn {computed} (difference {difference}).</source>
   <translation>Hakemuksesta ”{name}” maksettiin {paid}, mutta sen kustannuksista kertyy {computed} (ero {difference}).</translation>
  </message>
  <message>
   <source>Overheads of {amount} are on “{name}”; its flat rate of {rate} of the personnel costs gives {computed} ({difference} too much).</source>
   <translation>Avustukselle ”{name}” on merkitty välillisiä kustannuksia {amount}; {rate} henkilöstömenoista on {computed} ({difference} liikaa).</translation>
  </message>
  <message>
   <source>The channel “{name}” is used by nothing.</source>
   <translation>Kanavaa ”{name}” ei käytetä mihinkään.</translation>
  </message>
  <message>
   <source>The code {code} stands twice: “{name}” and “{other}”.</source>
   <translation>Tunnus {code} on käytössä kahdesti: ”{name}” ja ”{other}”.</translation>
  </message>
  <message>
   <source>The communication action “{name}” has no channel.</source>
   <translation>Viestintätoimella ”{name}” ei ole kanavaa.</translation>
  </message>
  <message>
   <source>The communication action “{name}” has no day.</source>
   <translation>Viestintätoimella ”{name}” ei ole päivää.</translation>
  </message>
  <message>
   <source>The core message “{name}” reaches no target group.</source>
   <translation>Ydinviesti ”{name}” ei tavoita yhtään kohderyhmää.</translation>
  </message>
  <message>
   <source>The estimate “{name}” belongs to no work package.</source>
   <translation>Arvio “{name}” ei kuulu mihinkään toimenpidekokonaisuuteen.</translation>
  </message>
  <message>
   <source>The indicator “{name}” has no source of verification.</source>
   <translation>Mittarilla ”{name}” ei ole todentamislähdettä.</translation>
  </message>
  <message>
   <source>The last year of “{name}”, {last}, is before its first, {first}.</source>
   <translation>”{name}”: viimeinen vuosi {last} on ennen ensimmäistä vuotta {first}.</translation>
  </message>
  <message>
   <source>The logical framework has results, but no purpose for them to lead to.</source>
   <translation>Loogisessa viitekehyksessä on tuloksia, mutta ei hankkeen tarkoitusta, johon ne johtavat.</translation>
  </message>
  <message>
   <source>The message “{name}” puts no national message into practice.</source>
   <translation>Viesti ”{name}” ei toteuta mitään kansallista viestiä.</translation>
  </message>
  <message>
   <source>The metric “{name}” has no target.</source>
   <translation>Mittarilla ”{name}” ei ole tavoitetasoa.</translation>
  </message>
  <message>
   <source>The metric “{name}” was due for a value on {date} (days late: {days}).</source>
   <translation>Mittarin ”{name}” arvo piti kirjata {date} mennessä, mutta se puuttuu (myöhässä {days} pv).</translation>
  </message>
  <message>
   <source>The numbering has a gap of {count} at {code}: {before} is followed by {after}.</source>
   <translation>Numeroinnissa on aukko kohdassa {code} (puuttuvia: {count}): tunnusta {before} seuraa {after}.</translation>
  </message>
  <message>
   <source>The own share of “{name}” is {amount}; it must be at least {rate} of the eligible costs, {computed} ({difference} too little).</source>
   <translation>Avustuksen ”{name}” oma rahoitusosuus on {amount}; sen pitää olla vähintään {rate} avustukseen oikeuttavista kustannuksista eli {computed} (puuttuu {difference}).</translation>
  </message>
  <message>
   <source>The payment claim “{name}” has no period, or it ends before it begins.</source>
   <translation>Maksatushakemuksella ”{name}” ei ole kautta, tai se päättyy ennen alkuaan.</translation>
  </message>
  <message>
   <source>The payment claim “{name}” reaches out of the period of “{other}” ({start} to {end}).</source>
   <translation>Maksatushakemus ”{name}” ulottuu avustuksen ”{other}” kauden ulkopuolelle ({start}–{end}).</translation>
  </message>
  <message>
   <source>The pinned date {date} of “{name}” has passed, but its state says otherwise.</source>
   <translation>Kohteen ”{name}” kiinnitetty päivä {date} on ohitettu, mutta sen tila ei vastaa sitä.</translation>
  </message>
  <message>
   <source>The plan has costs of {amount}, but no funding for them.</source>
   <translation>Suunnitelmassa on menoja {amount}, mutta niille ei ole rahoitusta.</translation>
  </message>
  <message>
   <source>The plan has no start or end date.</source>
   <translation>Suunnitelmalta puuttuu alku- tai loppupäivä.</translation>
  </message>
  <message>
   <source>The plan has no title.</source>
   <translation>Suunnitelmalla ei ole nimeä.</translation>
  </message>
  <message>
   <source>The result “{name}” has no indicator.</source>
   <translation>Tuloksella ”{name}” ei ole mittaria.</translation>
  </message>
  <message>
   <source>The review of “{name}” was due on {date} (days late: {days}).</source>
   <translation>Riskin ”{name}” katselmus piti tehdä {date} (myöhässä {days} pv).</translation>
  </message>
  <message>
   <source>The share “{name}” is {amount}, more than the costs it is a part of, {computed}.</source>
   <translation>Osuus ”{name}” ({amount}) on suurempi kuin menot, joihin se sisältyy ({computed}).</translation>
  </message>
  <message>
   <source>The state grant applied for is {entered} in all, but the costs and other funding leave {computed} (difference {difference}).</source>
   <translation>Haettava valtionavustus on yhteensä {entered}, mutta menoista ja muusta rahoituksesta laskien se olisi {computed} (ero {difference}).</translation>
  </message>
  <message>
   <source>The strategy of “{name}” is not one for its kind: threats are avoided, reduced, shared or accepted, opportunities exploited, enhanced, shared or accepted.</source>
   <translation>Riskin ”{name}” strategia ei sovi sen lajiin: uhka vältetään, pienennetään, jaetaan tai hyväksytään, mahdollisuus hyödynnetään, vahvistetaan, jaetaan tai hyväksytään.</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Varoitukset</translation>
  </message>
  <message>
   <source>{amount} is entered on “{name}”, which is the sum of the categories under it.</source>
   <translation>{amount} on kirjattu menolajille ”{name}”, vaikka se on alempien menolajien summa.</translation>
  </message>
  <message>
   <source>{amount} names no grant though the plan has several, so none pays for it (rows: {count}).</source>
   <translation>{amount} on ilman avustusta, vaikka suunnitelmassa on niitä useita, joten mikään avustus ei sitä maksa (rivejä: {count}).</translation>
  </message>
  <message>
   <source>“{name}” and “{other}” both claim the costs of {first_month} to {last_month}: count them once.</source>
   <translation>”{name}” ja ”{other}” hakevat kumpikin kustannuksia ajalta {first_month} – {last_month}: laske ne vain kerran.</translation>
  </message>
  <message>
   <source>“{name}” begins on {date}, before the start of the plan ({start}).</source>
   <translation>”{name}” alkaa {date}, ennen suunnitelman alkua ({start}).</translation>
  </message>
  <message>
   <source>“{name}” ends on {end}, before it starts on {start}.</source>
   <translation>”{name}” päättyy {end} eli ennen alkamistaan {start}.</translation>
  </message>
  <message>
   <source>“{name}” goes on until {date}, after the end of the plan ({end}).</source>
   <translation>”{name}” jatkuu {date} asti, suunnitelman päättymisen ({end}) jälkeen.</translation>
  </message>
  <message>
   <source>“{name}” grows by its responses: from {inherent} to {residual}. Check the scores.</source>
   <translation>Riski ”{name}” kasvaa varautumisen jälkeen: lähtöriski {inherent}, jäännösriski {residual}. Tarkista pisteet.</translation>
  </message>
  <message>
   <source>“{name}” has no day, but what it is tied to now has one: it would be {due}.</source>
   <translation>”{name}” on ilman päivää, mutta sillä, mihin toimi on sidottu, on nyt päivä: se olisi {due}.</translation>
  </message>
  <message>
   <source>“{name}” has no owner.</source>
   <translation>Kohteelta ”{name}” puuttuu vastuutaho.</translation>
  </message>
  <message>
   <source>“{name}” has no probability or no impact.</source>
   <translation>Riskiltä ”{name}” puuttuu todennäköisyys tai vaikutus.</translation>
  </message>
  <message>
   <source>“{name}” has no response.</source>
   <translation>Riskille ”{name}” ei ole kirjattu varautumista.</translation>
  </message>
  <message>
   <source>“{name}” has no review, past or to come.</source>
   <translation>Riskille ”{name}” ei ole tehty eikä sovittu katselmusta.</translation>
  </message>
  <message>
   <source>“{name}” has the date {date}, outside the plan ({start} to {end}).</source>
   <translation>”{name}”: {date} on suunnitelman ajan ({start}–{end}) ulkopuolella.</translation>
  </message>
  <message>
   <source>“{name}” has {amount} without a year, so no year's total holds it.</source>
   <translation>”{name}”: {amount} on ilman vuotta, joten se ei sisälly minkään vuoden summaan.</translation>
  </message>
  <message>
   <source>“{name}” hears no core message.</source>
   <translation>Kohderyhmä ”{name}” ei kuule yhtään ydinviestiä.</translation>
  </message>
  <message>
   <source>“{name}” is a high risk ({score}) and has no response.</source>
   <translation>”{name}” on suuri riski ({score}), eikä siihen ole varauduttu.</translation>
  </message>
  <message>
   <source>“{name}” is a second purpose beside “{other}”: in the logical framework a project has only one.</source>
   <translation>”{name}” on toinen tarkoitus kohdan ”{other}” rinnalla: loogisessa viitekehyksessä hankkeella on vain yksi.</translation>
  </message>
  <message>
   <source>“{name}” is accepted with the score {score}, which is above what the plan accepts.</source>
   <translation>”{name}” on hyväksytty, vaikka sen pistemäärä {score} ylittää suunnitelman hyväksymän tason.</translation>
  </message>
  <message>
   <source>“{name}” is dated {date}, but because of “{other}” it can be {earliest} at the earliest.</source>
   <translation>”{name}”: päivä on {date}, mutta ”{other}” sallii aikaisintaan {earliest}.</translation>
  </message>
  <message>
   <source>“{name}” is dated {date}, outside “{parent}”, to which it belongs ({start} to {end}).</source>
   <translation>”{name}”: {date} on yläkohteen ”{parent}” ajan ({start}–{end}) ulkopuolella.</translation>
  </message>
  <message>
   <source>“{name}” is reached at the milestone “{title}”, which on {date} is outside the plan.</source>
   <translation>”{name}” tavoitetaan virstanpylväässä ”{title}”, mutta sen päivä {date} ei osu suunnitelman aikaan.</translation>
  </message>
  <message>
   <source>“{name}” is reached at turning points, but no milestone is named as one.</source>
   <translation>”{name}” tavoitetaan käännekohdissa, mutta yhtään virstanpylvästä ei ole nimetty.</translation>
  </message>
  <message>
   <source>“{name}” is stated as {entered}, but the effects give {computed} (difference {difference}).</source>
   <translation>“{name}” on ilmoitettu arvoksi {entered}, mutta vaikutuksista laskien se on {computed} (ero {difference}).</translation>
  </message>
  <message>
   <source>“{name}” is stated as {rate}, but the effects give {share}.</source>
   <translation>“{name}” on ilmoitettu osuudeksi {rate}, mutta vaikutuksista laskien se on {share}.</translation>
  </message>
  <message>
   <source>“{name}” is to pay {amount}, which is {difference} above its ceiling of {ceiling}.</source>
   <translation>Avustuksen ”{name}” osuus {amount} ylittää enimmäismäärän {ceiling} ({difference} liikaa).</translation>
  </message>
  <message>
   <source>“{name}” is to pay {amount}; at its rate of {rate} it pays at most {computed} ({difference} too much).</source>
   <translation>Avustuksen ”{name}” osuudeksi on merkitty {amount}, mutta avustusprosentin {rate} mukaan sitä saa enintään {computed} ({difference} liikaa).</translation>
  </message>
  <message>
   <source>“{name}” lacks a required representative: {sector}.</source>
   <translation>Toimielimestä ”{name}” puuttuu edellytetty edustus: {sector}.</translation>
  </message>
  <message>
   <source>“{name}” lacks dates.</source>
   <translation>Kohteelta ”{name}” puuttuu päivämääriä.</translation>
  </message>
  <message>
   <source>“{name}” serves goals, but none that leads to a result.</source>
   <translation>”{name}” edistää tavoitteita, mutta mikään niistä ei johda tulokseen.</translation>
  </message>
  <message>
   <source>“{name}” serves no goal.</source>
   <translation>Toimenpide ”{name}” ei edistä mitään tavoitetta.</translation>
  </message>
  <message>
   <source>“{name}” stands on {date}, but what it is tied to has moved: it would be {due}.</source>
   <translation>”{name}” on {date}, mutta se, mihin toimi on sidottu, on siirtynyt: päivä olisi {due}.</translation>
  </message>
  <message>
   <source>“{name}” takes part, but has not given its commitment.</source>
   <translation>”{name}” osallistuu, mutta ei ole antanut sitoumusta.</translation>
  </message>
  <message>
   <source>“{name}” was due on {date} and is not finished (days late: {days}).</source>
   <translation>”{name}” piti saada valmiiksi {date}, mutta se on kesken (myöhässä {days} pv).</translation>
  </message>
  <message>
   <source>“{name}” was to be answered by {date} and is not (days late: {days}).</source>
   <translation>Kohtaan ”{name}” piti vastata {date} mennessä, mutta vastausta ei ole (myöhässä {days} pv).</translation>
  </message>
  <message>
   <source>“{name}”, {field}: the score {score} does not fit the plan's scale of {steps} steps.</source>
   <translation>”{name}”, {field}: pistemäärä {score} ei sovi suunnitelman {steps}-portaiseen asteikkoon.</translation>
  </message>
  <message>
   <source>“{name}”, {field}: the source prints {printed}, but the rows add up to {computed} (difference {difference}).</source>
   <translation>”{name}”, {field}: lähteessä on {printed}, mutta rivien summa on {computed} (ero {difference}).</translation>
  </message>
  <message>
   <source>“{name}”: the response “{title}” is due on {date}, but the risk may come true by {by}.</source>
   <translation>”{name}”: varautumistoimi ”{title}” valmistuu {date}, mutta riski voi toteutua jo {by} mennessä.</translation>
  </message>
 </context>
 <context>
  <name>FollowUp</name>
  <message>
   <source>Actual</source>
   <translation>Toteutunut</translation>
  </message>
  <message>
   <source>Nobody answers for it yet</source>
   <translation>Vastuutahoa ei ole vielä</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Suunniteltu</translation>
  </message>
  <message>
   <source>Planned and actual progress</source>
   <translation>Suunniteltu ja toteutunut eteneminen</translation>
  </message>
  <message>
   <source>The schedule has no dates to follow yet.</source>
   <translation>Aikataulussa ei ole vielä seurattavia päiviä.</translation>
  </message>
  <message>
   <source>What is due</source>
   <translation>Mitä erääntyy</translation>
  </message>
  <message>
   <source>late, {date}</source>
   <translation>myöhässä, {date}</translation>
  </message>
  <message numerus="yes">
   <source>within %n day(s)</source>
   <translation>
    <numerusform>%n päivän kuluessa</numerusform>
    <numerusform>%n päivän kuluessa</numerusform>
   </translation>
  </message>
  <message>
   <source>{date}: planned {planned}, done {actual}</source>
   <translation>{date}: suunniteltu {planned}, toteutunut {actual}</translation>
  </message>
 </context>
 <context>
  <name>FollowUpDialog</name>
  <message>
   <source>&amp;Due</source>
   <translation>&amp;Erääntyy</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Sulje</translation>
  </message>
  <message>
   <source>Follow-up</source>
   <translation>Seuranta</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Siirry</translation>
  </message>
 </context>
 <context>
  <name>Followers</name>
  <message numerus="yes">
   <source>%n row(s) would move</source>
   <translation>
    <numerusform>%n rivi siirtyisi</numerusform>
    <numerusform>%n riviä siirtyisi</numerusform>
   </translation>
  </message>
  <message>
   <source>After the move</source>
   <translation>Siirron jälkeen</translation>
  </message>
  <message>
   <source>Later by</source>
   <translation>Myöhemmin</translation>
  </message>
  <message>
   <source>Nothing can move: what should is pinned to its dates.</source>
   <translation>Mitään ei voi siirtää: se, minkä pitäisi siirtyä, on kiinnitetty päiviinsä.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Nyt</translation>
  </message>
  <message>
   <source>Phase or milestone</source>
   <translation>Vaihe tai virstanpylväs</translation>
  </message>
  <message>
   <source>What would move</source>
   <translation>Mikä siirtyisi</translation>
  </message>
  <message numerus="yes">
   <source>and %n other pinned row(s)</source>
   <translation>
    <numerusform>ja %n muu kiinnitetty rivi</numerusform>
    <numerusform>ja %n muuta kiinnitettyä riviä</numerusform>
   </translation>
  </message>
  <message>
   <source>“{title}” stays: it is pinned to {date}. After “{before}” it should not come before {earliest}.</source>
   <translation>”{title}” jää paikalleen: se on kiinnitetty päivään {date}. Riippuvuus rivistä ”{before}” vaatisi päivää {earliest} tai myöhempää.</translation>
  </message>
 </context>
 <context>
  <name>FollowersDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Siirrä</translation>
  </message>
  <message>
   <source>Move what follows</source>
   <translation>Siirrä seuraavat</translation>
  </message>
 </context>
 <context>
  <name>Goals</name>
  <message numerus="yes">
   <source>%n goal(s)</source>
   <translation>
    <numerusform>%n tavoite</numerusform>
    <numerusform>%n tavoitetta</numerusform>
   </translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Lisää</translation>
  </message>
  <message>
   <source>Add a goal</source>
   <translation>Lisää tavoite</translation>
  </message>
  <message>
   <source>Add a goal under</source>
   <translation>Lisää tavoite alle</translation>
  </message>
  <message>
   <source>Begin with the problems</source>
   <translation>Aloita ongelmista</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopioi</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Leikkaa</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Poista</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Monista</translation>
  </message>
  <message>
   <source>Filter by state, kind or owner</source>
   <translation>Suodata tilan, tyypin tai vastuutahon mukaan</translation>
  </message>
  <message>
   <source>For this goal</source>
   <translation>Tämän tavoitteen osalta</translation>
  </message>
  <message>
   <source>From Word or Excel…</source>
   <translation>Wordistä tai Excelistä…</translation>
  </message>
  <message>
   <source>Goal tree</source>
   <translation>Tavoitepuu</translation>
  </message>
  <message>
   <source>Goals say what the programme, the project and each of its actions aim at.</source>
   <translation>Tavoitteet kertovat, mihin ohjelma, hanke ja sen jokainen toimenpide tähtäävät.</translation>
  </message>
  <message>
   <source>Indent</source>
   <translation>Sisennä</translation>
  </message>
  <message>
   <source>Larger boxes</source>
   <translation>Suuremmat laatikot</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Kytkennät</translation>
  </message>
  <message>
   <source>Logframe</source>
   <translation>Viitekehys</translation>
  </message>
  <message>
   <source>Make objectives of the problems</source>
   <translation>Tee ongelmista tavoitteita</translation>
  </message>
  <message>
   <source>New goal</source>
   <translation>Uusi tavoite</translation>
  </message>
  <message>
   <source>Number again</source>
   <translation>Numeroi uudelleen</translation>
  </message>
  <message>
   <source>Only matches</source>
   <translation>Vain osumat</translation>
  </message>
  <message>
   <source>Open to level</source>
   <translation>Avaa tasolle</translation>
  </message>
  <message>
   <source>Outdent</source>
   <translation>Ulonna</translation>
  </message>
  <message>
   <source>Outline of the goals</source>
   <translation>Tavoitteiden luettelo</translation>
  </message>
  <message>
   <source>Paste after</source>
   <translation>Liitä perään</translation>
  </message>
  <message>
   <source>Paste under</source>
   <translation>Liitä alle</translation>
  </message>
  <message>
   <source>Process</source>
   <translation>Prosessi</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Rajaukset</translation>
  </message>
  <message>
   <source>Show all goals</source>
   <translation>Näytä kaikki tavoitteet</translation>
  </message>
  <message>
   <source>Smaller boxes</source>
   <translation>Pienemmät laatikot</translation>
  </message>
  <message>
   <source>The mouse edits: lock</source>
   <translation>Hiiri muokkaa: lukitse</translation>
  </message>
  <message>
   <source>This tree has no goals yet.</source>
   <translation>Tässä puussa ei ole vielä tavoitteita.</translation>
  </message>
  <message>
   <source>Title of {name}</source>
   <translation>Otsikko: {name}</translation>
  </message>
  <message>
   <source>Tree</source>
   <translation>Puu</translation>
  </message>
  <message>
   <source>Tree from left to right</source>
   <translation>Puu vasemmalta oikealle</translation>
  </message>
  <message>
   <source>Unlock editing by mouse</source>
   <translation>Salli muokkaus hiirellä</translation>
  </message>
  <message>
   <source>Whole tree</source>
   <translation>Koko puu</translation>
  </message>
  <message>
   <source>Why and how</source>
   <translation>Miksi ja miten</translation>
  </message>
  <message>
   <source>Write the first goal</source>
   <translation>Kirjoita ensimmäinen tavoite</translation>
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
   <translation>Lisää avustus</translation>
  </message>
  <message>
   <source>Eligible costs</source>
   <translation>Valtionavustukseen oikeuttavat kustannukset</translation>
  </message>
  <message>
   <source>Grant by calculation</source>
   <translation>Laskennallinen valtionavustus</translation>
  </message>
  <message>
   <source>Here each grant is worked out by year: its eligible costs, its own share and overheads, and what is left of its ceiling. The plan has no grant yet.</source>
   <translation>Tässä kukin avustus lasketaan vuosittain: avustukseen oikeuttavat kustannukset, oma osuus, välilliset kustannukset ja mitä enimmäismäärästä on jäljellä. Suunnitelmassa ei ole vielä avustusta.</translation>
  </message>
  <message>
   <source>In euros</source>
   <translation>Euroa</translation>
  </message>
  <message>
   <source>Left of the ceiling</source>
   <translation>Enimmäismäärästä jäljellä</translation>
  </message>
  <message>
   <source>Total expenditure</source>
   <translation>Menot yhteensä</translation>
  </message>
  <message>
   <source>What each grant pays</source>
   <translation>Mitä kukin avustus maksaa</translation>
  </message>
  <message>
   <source>at most {amount}</source>
   <translation>enintään {amount}</translation>
  </message>
  <message>
   <source>of the eligible costs</source>
   <translation>avustettavista kustannuksista</translation>
  </message>
  <message>
   <source>of which overheads</source>
   <translation>josta välilliset kustannukset</translation>
  </message>
  <message>
   <source>of which personnel costs</source>
   <translation>josta henkilöstömenot</translation>
  </message>
  <message>
   <source>overheads by the flat rate</source>
   <translation>välilliset kustannukset kiinteän osuuden mukaan</translation>
  </message>
  <message>
   <source>overheads {rate} of personnel costs</source>
   <translation>välilliset {rate} henkilöstömenoista</translation>
  </message>
  <message>
   <source>pays {rate}</source>
   <translation>maksaa {rate}</translation>
  </message>
 </context>
 <context>
  <name>Handout</name>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n sivu</numerusform>
    <numerusform>%n sivua</numerusform>
   </translation>
  </message>
  <message>
   <source>All target groups</source>
   <translation>Kaikki kohderyhmät</translation>
  </message>
  <message>
   <source>As large as needed</source>
   <translation>Niin suuri kuin tarvitaan</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Talousarvio</translation>
  </message>
  <message>
   <source>Communications</source>
   <translation>Viestintä</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Loppu</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Tavoitteet</translation>
  </message>
  <message>
   <source>Handouts</source>
   <translation>Jakoaineistot</translation>
  </message>
  <message>
   <source>Logical framework</source>
   <translation>Looginen viitekehys</translation>
  </message>
  <message>
   <source>Making the handout…</source>
   <translation>Aineistoa tehdään…</translation>
  </message>
  <message>
   <source>Making the handout… page {page}</source>
   <translation>Aineistoa tehdään… sivu {page}</translation>
  </message>
  <message>
   <source>Message cards</source>
   <translation>Viestikortit</translation>
  </message>
  <message>
   <source>Names alone</source>
   <translation>Vain nimet</translation>
  </message>
  <message>
   <source>Overview on one page</source>
   <translation>Yleiskuva yhdellä sivulla</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Vastuutaho</translation>
  </message>
  <message>
   <source>Payment claim</source>
   <translation>Maksatushakemus</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Esikatselu</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Eteneminen</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Riskit</translation>
  </message>
  <message>
   <source>Save the PDF, or open it in the PDF viewer, to see it.</source>
   <translation>Tallenna PDF tai avaa se PDF-ohjelmassa, niin näet sen.</translation>
  </message>
  <message>
   <source>Save the handout</source>
   <translation>Tallenna jakoaineisto</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation>Tallennettu nimellä {name}.</translation>
  </message>
  <message>
   <source>Saving {name}…</source>
   <translation>Tallennetaan {name}…</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Aikataulu</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Alku</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tila</translation>
  </message>
  <message>
   <source>The handout could not be made: {reason}</source>
   <translation>Jakoaineistoa ei voitu tehdä: {reason}</translation>
  </message>
  <message>
   <source>The whole plan</source>
   <translation>Koko suunnitelma</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>Työpäiviä</translation>
  </message>
 </context>
 <context>
  <name>HandoutDialog</name>
  <message>
   <source>&amp;Columns of the chart</source>
   <translation>Kaavion &amp;sarakkeet</translation>
  </message>
  <message>
   <source>&amp;Handout</source>
   <translation>&amp;Jakoaineisto</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Kieli</translation>
  </message>
  <message>
   <source>&amp;Paper</source>
   <translation>&amp;Paperi</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Sulje</translation>
  </message>
  <message>
   <source>Handout</source>
   <translation>Jakoaineisto</translation>
  </message>
  <message>
   <source>Open in the PDF viewer</source>
   <translation>Avaa PDF-ohjelmassa</translation>
  </message>
  <message>
   <source>P&amp;eriod of the claim</source>
   <translation>Hakemuksen &amp;ajanjakso</translation>
  </message>
  <message>
   <source>Save PDF…</source>
   <translation>Tallenna PDF…</translation>
  </message>
  <message>
   <source>Target &amp;group</source>
   <translation>Kohde&amp;ryhmä</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message numerus="yes">
   <source>%n changed row(s)</source>
   <translation>
    <numerusform>%n muuttunut rivi</numerusform>
    <numerusform>%n muuttunutta riviä</numerusform>
   </translation>
  </message>
  <message>
   <source>Add {what}</source>
   <translation>Lisäys ({what})</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Lisätty</translation>
  </message>
  <message>
   <source>All changes together</source>
   <translation>Kaikki muutokset yhdessä</translation>
  </message>
  <message>
   <source>Budget from a workbook</source>
   <translation>Talousarvio työkirjasta</translation>
  </message>
  <message>
   <source>Changed since {version}</source>
   <translation>Muuttunut tämän jälkeen: {version}</translation>
  </message>
  <message>
   <source>Delete {what}</source>
   <translation>Poisto ({what})</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Poistettu</translation>
  </message>
  <message>
   <source>Draft the calendar</source>
   <translation>Kalenterin luonnos</translation>
  </message>
  <message>
   <source>Edit {what}</source>
   <translation>Muokkaus ({what})</translation>
  </message>
  <message>
   <source>Fill {what}</source>
   <translation>Täyttö: {what}</translation>
  </message>
  <message>
   <source>Import the plan</source>
   <translation>Suunnitelman tuonti</translation>
  </message>
  <message>
   <source>Link {what}</source>
   <translation>Kytkentä ({what})</translation>
  </message>
  <message>
   <source>Merge {what}</source>
   <translation>Yhdistäminen ({what})</translation>
  </message>
  <message>
   <source>Move along what is tied</source>
   <translation>Siirrä sidotut mukana</translation>
  </message>
  <message>
   <source>Move what follows</source>
   <translation>Siirrä seuraavat</translation>
  </message>
  <message>
   <source>Move {what}</source>
   <translation>Siirto ({what})</translation>
  </message>
  <message>
   <source>Moved to another place in its list</source>
   <translation>Siirretty toiseen kohtaan luettelossa</translation>
  </message>
  <message>
   <source>New plan</source>
   <translation>Uusi suunnitelma</translation>
  </message>
  <message>
   <source>Nothing to show of its own</source>
   <translation>Ei omaa näytettävää</translation>
  </message>
  <message>
   <source>Number {what} again</source>
   <translation>Numeroi uudelleen: {what}</translation>
  </message>
  <message>
   <source>Paste {what}</source>
   <translation>Liittäminen ({what})</translation>
  </message>
  <message>
   <source>Payment claim goes on</source>
   <translation>Maksatushakemus etenee</translation>
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation>{step} tehtiin uudelleen</translation>
  </message>
  <message>
   <source>Spread {what}</source>
   <translation>Jako: {what}</translation>
  </message>
  <message>
   <source>Steps, newest first</source>
   <translation>Muutokset, uusin ensin</translation>
  </message>
  <message>
   <source>Take in a ledger</source>
   <translation>Tuo kirjanpito</translation>
  </message>
  <message>
   <source>The whole history</source>
   <translation>Koko historia</translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>{step} kumottiin</translation>
  </message>
  <message>
   <source>Version: {title}</source>
   <translation>Versio: {title}</translation>
  </message>
  <message>
   <source>What the step changed</source>
   <translation>Mikä muuttui</translation>
  </message>
  <message>
   <source>Work inputs to the budget</source>
   <translation>Työpanokset talousarvioon</translation>
  </message>
  <message numerus="yes">
   <source>and %n other row(s)</source>
   <translation>
    <numerusform>ja %n muu rivi</numerusform>
    <numerusform>ja %n muuta riviä</numerusform>
   </translation>
  </message>
  <message>
   <source>personal data, removed from the plan</source>
   <translation>henkilötieto, poistettu suunnitelmasta</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>&amp;Show</source>
   <translation>&amp;Näytä</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Sulje</translation>
  </message>
  <message>
   <source>Go to the row</source>
   <translation>Siirry riville</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historia</translation>
  </message>
 </context>
 <context>
  <name>Holiday</name>
  <message>
   <source>All Saints' Day</source>
   <translation>Pyhäinpäivä</translation>
  </message>
  <message>
   <source>Ascension Day</source>
   <translation>Helatorstai</translation>
  </message>
  <message>
   <source>Boxing Day</source>
   <translation>Tapaninpäivä</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>Joulupäivä</translation>
  </message>
  <message>
   <source>Christmas Eve</source>
   <translation>Jouluaatto</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>2. pääsiäispäivä</translation>
  </message>
  <message>
   <source>Easter Sunday</source>
   <translation>Pääsiäispäivä</translation>
  </message>
  <message>
   <source>Epiphany</source>
   <translation>Loppiainen</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>Pitkäperjantai</translation>
  </message>
  <message>
   <source>Independence Day</source>
   <translation>Itsenäisyyspäivä</translation>
  </message>
  <message>
   <source>May Day</source>
   <translation>Vappu</translation>
  </message>
  <message>
   <source>Midsummer Day</source>
   <translation>Juhannuspäivä</translation>
  </message>
  <message>
   <source>Midsummer Eve</source>
   <translation>Juhannusaatto</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>Uudenvuodenpäivä</translation>
  </message>
  <message>
   <source>Whit Sunday</source>
   <translation>Helluntai</translation>
  </message>
 </context>
 <context>
  <name>ImportLedgerDialog</name>
  <message>
   <source>&amp;Accounts</source>
   <translation>&amp;Tilit</translation>
  </message>
  <message>
   <source>&amp;File…</source>
   <translation>Ti&amp;edosto…</translation>
  </message>
  <message>
   <source>&amp;Work package</source>
   <translation>Toimenpide&amp;kokonaisuus</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Cost cate&amp;gory</source>
   <translation>&amp;Menolaji</translation>
  </message>
  <message>
   <source>G&amp;rant</source>
   <translation>&amp;Avustus</translation>
  </message>
  <message>
   <source>Re&amp;membered as</source>
   <translation>M&amp;uistetaan nimellä</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Tuo</translation>
  </message>
  <message>
   <source>Take in a ledger</source>
   <translation>Tuo kirjanpito</translation>
  </message>
  <message>
   <source>What each column holds</source>
   <translation>Mitä kussakin sarakkeessa on</translation>
  </message>
  <message>
   <source>Where the accounts go</source>
   <translation>Mihin tilit menevät</translation>
  </message>
  <message>
   <source>Where the accounts go. Select accounts, then give them a cost category; what has none is not taken in.</source>
   <translation>Mihin tilit menevät. Valitse tilejä ja anna niille menolaji; mikä jää ilman, sitä ei tuoda.</translation>
  </message>
 </context>
 <context>
  <name>ImportRemarks</name>
  <message>
   <source>Cells that cannot be read</source>
   <translation>Solut, joita ei voi lukea</translation>
  </message>
  <message>
   <source>In the plan</source>
   <translation>Suunnitelmassa</translation>
  </message>
  <message>
   <source>Not taken along either: {what}.</source>
   <translation>Mukaan ei tule myöskään: {what}.</translation>
  </message>
  <message>
   <source>What is expected</source>
   <translation>Mitä odotetaan</translation>
  </message>
  <message>
   <source>What stands there</source>
   <translation>Mitä siinä on</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Missä</translation>
  </message>
  <message numerus="yes">
   <source>{name}: %n cell(s) cannot be read</source>
   <translation>
    <numerusform>{name}: %n solua ei voi lukea</numerusform>
    <numerusform>{name}: %n solua ei voi lukea</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportRemarksDialog</name>
  <message>
   <source>&amp;Import the rest</source>
   <translation>T&amp;uo muut tiedot</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Cop&amp;y the list</source>
   <translation>&amp;Kopioi luettelo</translation>
  </message>
  <message>
   <source>Import a plan</source>
   <translation>Tuo suunnitelma</translation>
  </message>
  <message>
   <source>Nothing has been imported yet. Mend the cells in the file and import it again, or take in the rest: then these cells are as the last column says.</source>
   <translation>Mitään ei ole vielä tuotu. Korjaa solut tiedostoon ja tuo se uudelleen, tai tuo muut tiedot: silloin nämä solut ovat niin kuin viimeinen sarake kertoo.</translation>
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message>
   <source>Add a goal, package or action…</source>
   <translation>Lisää tavoite, kokonaisuus tai toimenpide…</translation>
  </message>
  <message>
   <source>Add a goal…</source>
   <translation>Lisää tavoite…</translation>
  </message>
  <message>
   <source>Add what contributes…</source>
   <translation>Lisää tätä edistävä…</translation>
  </message>
  <message>
   <source>Also at risk</source>
   <translation>Riski koskee myös</translation>
  </message>
  <message>
   <source>By the schedule: {date}, {state}</source>
   <translation>Aikataulun mukaan: {date}, {state}</translation>
  </message>
  <message>
   <source>Contributed to by</source>
   <translation>Tätä edistävät</translation>
  </message>
  <message>
   <source>Contributes to</source>
   <translation>Edistää</translation>
  </message>
  <message>
   <source>Edit the link to {name}</source>
   <translation>Muokkaa kytkentää: {name}</translation>
  </message>
  <message>
   <source>History of this row</source>
   <translation>Rivin historia</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Tiedot</translation>
  </message>
  <message>
   <source>Linked here</source>
   <translation>Tähän kytketty</translation>
  </message>
  <message>
   <source>Remove the link to {name}</source>
   <translation>Poista kytkentä: {name}</translation>
  </message>
  <message>
   <source>Select a row to see it here.</source>
   <translation>Valitse rivi, niin sen tiedot näkyvät tässä.</translation>
  </message>
  <message>
   <source>The critical path is being reckoned…</source>
   <translation>Kriittistä polkua lasketaan…</translation>
  </message>
  <message>
   <source>Why it is critical or not</source>
   <translation>Miksi rivi on kriittinen tai ei ole</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>ja %n muu</numerusform>
    <numerusform>ja %n muuta</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Jump</name>
  <message>
   <source>Command</source>
   <translation>Komento</translation>
  </message>
  <message>
   <source>Places found</source>
   <translation>Löydetyt kohdat</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Välilehti</translation>
  </message>
 </context>
 <context>
  <name>JumpDialog</name>
  <message>
   <source>Jump to</source>
   <translation>Siirry</translation>
  </message>
  <message>
   <source>Nothing in the plan has these words.</source>
   <translation>Suunnitelmassa ei ole näitä sanoja.</translation>
  </message>
  <message>
   <source>Type words of a title, a code or a command</source>
   <translation>Kirjoita nimen, tunnuksen tai komennon sanoja</translation>
  </message>
  <message>
   <source>↑ ↓ choose · Enter goes there · Esc closes</source>
   <translation>↑ ↓ valitsee · Enter siirtyy · Esc sulkee</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>Accept what was typed</source>
   <translation>Hyväksy kirjoitettu</translation>
  </message>
  <message>
   <source>Add a box beside it, add a box under it</source>
   <translation>Lisää laatikko viereen, lisää laatikko alle</translation>
  </message>
  <message>
   <source>Add a message that carries the current one</source>
   <translation>Lisää viesti, joka toteuttaa valittua</translation>
  </message>
  <message>
   <source>Add a row of the level from any cell</source>
   <translation>Lisää tason rivi mistä tahansa solusta</translation>
  </message>
  <message>
   <source>Add an action on the day of the cursor</source>
   <translation>Lisää toimi kohdistimen päivälle</translation>
  </message>
  <message>
   <source>Add an indicator, or a row of the level</source>
   <translation>Lisää mittari tai tason rivi</translation>
  </message>
  <message>
   <source>Begin a new line in the assumptions</source>
   <translation>Aloita uusi rivi oletuksissa</translation>
  </message>
  <message>
   <source>Call a day off, delete the whole series</source>
   <translation>Peru yksi kerta, poista koko sarja</translation>
  </message>
  <message>
   <source>Change the kind and lag of the selected arrow</source>
   <translation>Muuta valitun nuolen tyyppiä ja viivettä</translation>
  </message>
  <message>
   <source>Comment on the amount</source>
   <translation>Kommentoi summaa</translation>
  </message>
  <message>
   <source>Ctrl+wheel</source>
   <translation>Ctrl+rulla</translation>
  </message>
  <message>
   <source>Done with the cell, and on to the next</source>
   <translation>Solu valmis, seuraavaan</translation>
  </message>
  <message>
   <source>Edit the cell</source>
   <translation>Muokkaa solua</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Kaikkialla</translation>
  </message>
  <message>
   <source>Fill down</source>
   <translation>Täytä alas</translation>
  </message>
  <message>
   <source>Fill to the right</source>
   <translation>Täytä oikealle</translation>
  </message>
  <message>
   <source>Finish the cell and open the next one</source>
   <translation>Lopeta solu ja avaa seuraava</translation>
  </message>
  <message>
   <source>Go back and forth in time</source>
   <translation>Siirry ajassa taakse- ja eteenpäin</translation>
  </message>
  <message>
   <source>Go through the actions of a day</source>
   <translation>Käy läpi päivän toimet</translation>
  </message>
  <message>
   <source>Go to the day before or after without going to an action</source>
   <translation>Siirry edelliseen tai seuraavaan päivään toimesta välittämättä</translation>
  </message>
  <message>
   <source>Go to the line for notes; keep the answer</source>
   <translation>Siirry kirjausriville; tallenna vastaus</translation>
  </message>
  <message>
   <source>In the budget</source>
   <translation>Talousarviossa</translation>
  </message>
  <message>
   <source>In the calendar of communications</source>
   <translation>Viestinnän kalenterissa</translation>
  </message>
  <message>
   <source>In the column of groups: take the match and go on to the next</source>
   <translation>Ryhmien sarakkeessa: ota ehdotus ja jatka seuraavaan</translation>
  </message>
  <message>
   <source>In the core messages</source>
   <translation>Ydinviesteissä</translation>
  </message>
  <message>
   <source>In the feedback</source>
   <translation>Palautteessa</translation>
  </message>
  <message>
   <source>In the figure of the goals</source>
   <translation>Tavoitteiden kuvassa</translation>
  </message>
  <message>
   <source>In the figure: light everything again</source>
   <translation>Kuvassa: näytä taas kaikki</translation>
  </message>
  <message>
   <source>In the find line: show only what matches</source>
   <translation>Hakurivillä: näytä vain osumat</translation>
  </message>
  <message>
   <source>In the goals</source>
   <translation>Tavoitteissa</translation>
  </message>
  <message>
   <source>In the line for notes: the group before or after</source>
   <translation>Kirjausrivillä: edellinen tai seuraava kohderyhmä</translation>
  </message>
  <message>
   <source>In the lists of parties and channels</source>
   <translation>Toimijoiden ja kanavien luetteloissa</translation>
  </message>
  <message>
   <source>In the logical framework</source>
   <translation>Loogisessa viitekehyksessä</translation>
  </message>
  <message>
   <source>In the metrics of communications</source>
   <translation>Viestinnän mittareissa</translation>
  </message>
  <message>
   <source>In the process goals</source>
   <translation>Prosessitavoitteissa</translation>
  </message>
  <message>
   <source>In the risks</source>
   <translation>Riskeissä</translation>
  </message>
  <message>
   <source>In the schedule</source>
   <translation>Aikataulussa</translation>
  </message>
  <message>
   <source>In the stakeholders</source>
   <translation>Sidosryhmissä</translation>
  </message>
  <message>
   <source>In the table of communications</source>
   <translation>Viestinnän taulukossa</translation>
  </message>
  <message>
   <source>In the table of links</source>
   <translation>Kytkentöjen taulukossa</translation>
  </message>
  <message>
   <source>In trees and tables</source>
   <translation>Puissa ja taulukoissa</translation>
  </message>
  <message>
   <source>Indent or outdent a new goal while it is typed</source>
   <translation>Sisennä tai ulonna uutta tavoitetta kirjoitettaessa</translation>
  </message>
  <message>
   <source>Leave present mode, close a dialog</source>
   <translation>Lopeta esitys, sulje valintaikkuna</translation>
  </message>
  <message>
   <source>Leave the cell as it was</source>
   <translation>Jätä solu ennalleen</translation>
  </message>
  <message>
   <source>Link or unlink</source>
   <translation>Kytke tai poista kytkentä</translation>
  </message>
  <message>
   <source>Merge rows that were entered twice</source>
   <translation>Yhdistä kahdesti kirjatut rivit</translation>
  </message>
  <message>
   <source>Milestones that the timing means</source>
   <translation>Ajoituksen virstanpylväät</translation>
  </message>
  <message>
   <source>Move the box among those beside it</source>
   <translation>Siirrä laatikkoa vieressä olevien joukossa</translation>
  </message>
  <message>
   <source>Move the card within its year</source>
   <translation>Siirrä korttia vuoden sisällä</translation>
  </message>
  <message>
   <source>Move the day by a day or a week</source>
   <translation>Siirrä kertaa päivällä tai viikolla</translation>
  </message>
  <message>
   <source>Move the end by a month</source>
   <translation>Siirrä loppua kuukaudella</translation>
  </message>
  <message>
   <source>Move the end by a week</source>
   <translation>Siirrä loppua viikolla</translation>
  </message>
  <message>
   <source>Move the goal to another level</source>
   <translation>Siirrä tavoite toiselle tasolle</translation>
  </message>
  <message>
   <source>Move the goal to the year before or after</source>
   <translation>Siirrä tavoite edelliseen tai seuraavaan vuoteen</translation>
  </message>
  <message>
   <source>Move the group in the matrix</source>
   <translation>Siirrä ryhmää matriisissa</translation>
  </message>
  <message>
   <source>Move the risk in the matrix</source>
   <translation>Siirrä riskiä matriisissa</translation>
  </message>
  <message>
   <source>Move the whole series</source>
   <translation>Siirrä koko sarjaa</translation>
  </message>
  <message>
   <source>Name the selected box</source>
   <translation>Nimeä valittu laatikko</translation>
  </message>
  <message>
   <source>Next or previous state of the goal</source>
   <translation>Tavoitteen seuraava tai edellinen tila</translation>
  </message>
  <message>
   <source>Next or previous view</source>
   <translation>Seuraava tai edellinen näkymä</translation>
  </message>
  <message>
   <source>Open or close a branch, go from cell to cell</source>
   <translation>Avaa tai sulje haara, siirry solusta toiseen</translation>
  </message>
  <message>
   <source>Open or close all that is under a goal</source>
   <translation>Avaa tai sulje kaikki tavoitteen alla oleva</translation>
  </message>
  <message>
   <source>Open the outline to packages, actions, phases</source>
   <translation>Avaa luettelo kokonaisuuksiin, toimenpiteisiin, vaiheisiin</translation>
  </message>
  <message>
   <source>Open the trees to a level</source>
   <translation>Avaa puut tasolle</translation>
  </message>
  <message>
   <source>Raise or lower influence or interest in the cell</source>
   <translation>Nosta tai laske solun vaikutusvaltaa tai kiinnostusta</translation>
  </message>
  <message>
   <source>Raise or lower the score in the cell</source>
   <translation>Nosta tai laske solun pisteitä</translation>
  </message>
  <message>
   <source>Select several rows</source>
   <translation>Valitse useita rivejä</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Pikanäppäimet</translation>
  </message>
  <message>
   <source>Show the period before or after, or today</source>
   <translation>Näytä edellinen tai seuraava jakso tai tämä päivä</translation>
  </message>
  <message>
   <source>Sort by the column</source>
   <translation>Järjestä sarakkeen mukaan</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Välilehdet</translation>
  </message>
  <message>
   <source>Take back a new goal that has no name yet</source>
   <translation>Peru uusi tavoite, jolla ei vielä ole nimeä</translation>
  </message>
  <message>
   <source>Take the box one level up</source>
   <translation>Vie laatikko tasoa ylemmäs</translation>
  </message>
  <message>
   <source>The name to the plan's list</source>
   <translation>Nimi suunnitelman luetteloon</translation>
  </message>
  <message>
   <source>The year before or after</source>
   <translation>Edellinen tai seuraava vuosi</translation>
  </message>
  <message>
   <source>Tie to a milestone or a meeting</source>
   <translation>Sido virstanpylvääseen tai kokoukseen</translation>
  </message>
  <message>
   <source>Values by month, or the register</source>
   <translation>Arvot kuukausittain tai luettelo</translation>
  </message>
  <message>
   <source>Values from the calendar</source>
   <translation>Arvot kalenterista</translation>
  </message>
  <message>
   <source>Write the cell, an entry a line</source>
   <translation>Kirjoita solu, merkintä riviä kohti</translation>
  </message>
  <message>
   <source>Write why the one contributes to the other</source>
   <translation>Kirjoita, miksi kytketty edistää toista</translation>
  </message>
  <message>
   <source>Zoom with the mouse</source>
   <translation>Suurenna ja pienennä hiirellä</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Close</source>
   <translation>Sulje</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Näppäimet</translation>
  </message>
 </context>
 <context>
  <name>Ledger</name>
  <message numerus="yes">
   <source>%n row(s) with a sum but no entry, such as totals: row {rows}.</source>
   <translation>
    <numerusform>%n rivi, jolla on summa mutta joka ei ole tapahtuma, esimerkiksi yhteissumma: rivi {rows}.</numerusform>
    <numerusform>%n riviä, joilla on summa mutta jotka eivät ole tapahtumia, esimerkiksi yhteissummia: rivit {rows}.</numerusform>
   </translation>
  </message>
  <message>
   <source>? None yet</source>
   <translation>? Ei vielä</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Tili</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Summa</translation>
  </message>
  <message>
   <source>Choose the file with the entries of the ledger.</source>
   <translation>Valitse tiedosto, jossa kirjanpidon tapahtumat ovat.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Valitse…</translation>
  </message>
  <message>
   <source>Cost category</source>
   <translation>Menolaji</translation>
  </message>
  <message>
   <source>Cost centre</source>
   <translation>Kustannuspaikka</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Päivä</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>Esimerkiksi</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Jätä pois</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Jätetään pois</translation>
  </message>
  <message>
   <source>Left out: {sum}.</source>
   <translation>Jää pois: {sum}.</translation>
  </message>
  <message>
   <source>Less (credit)</source>
   <translation>Vähennys (kredit)</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Ei vielä</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>Ei käytössä</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>Luetaan {name}…</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Rivejä</translation>
  </message>
  <message>
   <source>Say which columns hold these: {columns}.</source>
   <translation>Kerro, missä sarakkeissa nämä ovat: {columns}.</translation>
  </message>
  <message>
   <source>Sum, €</source>
   <translation>Summa, €</translation>
  </message>
  <message>
   <source>Taken in: {sum}.</source>
   <translation>Tuodaan: {sum}.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Selite</translation>
  </message>
  <message>
   <source>The ledger was not taken in</source>
   <translation>Kirjanpitoa ei tuotu</translation>
  </message>
  <message>
   <source>The plan has amounts typed by hand for {months} already: they would be counted beside these.</source>
   <translation>Suunnitelmassa on jo käsin kirjattuja summia ajalta {months}: ne laskettaisiin näiden lisäksi.</translation>
  </message>
  <message>
   <source>This very file was taken in already, as “{title}” on {date}. Delete that import to take it again.</source>
   <translation>Juuri tämä tiedosto on jo tuotu nimellä ”{title}” {date}. Poista se tuonti, jos haluat tuoda sen uudelleen.</translation>
  </message>
  <message>
   <source>Without a cost category: {sum}.</source>
   <translation>Ilman menolajia: {sum}.</translation>
  </message>
  <message>
   <source>Work package</source>
   <translation>Toimenpidekokonaisuus</translation>
  </message>
  <message numerus="yes">
   <source>{title}: %n row(s), {sum}.</source>
   <translation>
    <numerusform>{title}: %n rivi, {sum}.</numerusform>
    <numerusform>{title}: %n riviä, {sum}.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{title}” brought entries of {months} already: see that they are not the same.</source>
   <translation>”{title}” toi jo tapahtumia ajalta {months}: varmista, etteivät ne ole samoja.</translation>
  </message>
  <message>
   <source>“{title}” brought the very same sums for {months}: taken in again they would count twice.</source>
   <translation>”{title}” toi täsmälleen samat summat ajalta {months}: uudelleen tuotuina ne laskettaisiin kahdesti.</translation>
  </message>
 </context>
 <context>
  <name>LeftBehindDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Move along</source>
   <translation>Siirrä mukana</translation>
  </message>
  <message>
   <source>What was left behind</source>
   <translation>Jälkeen jääneet</translation>
  </message>
 </context>
 <context>
  <name>Leftovers</name>
  <message numerus="yes">
   <source>%n edit(s)</source>
   <translation>
    <numerusform>%n muutos</numerusform>
    <numerusform>%n muutosta</numerusform>
   </translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Hylkää</translation>
  </message>
  <message>
   <source>Discard the unsaved work of “{title}”?</source>
   <translation>Hylätäänkö tallentamaton työ suunnitelmasta ”{title}”?</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Säilytä</translation>
  </message>
  <message>
   <source>Plan without a title</source>
   <translation>Nimetön suunnitelma</translation>
  </message>
  <message>
   <source>Plans with unsaved work</source>
   <translation>Suunnitelmat, joissa on tallentamatonta työtä</translation>
  </message>
  <message>
   <source>The working copy is damaged and cannot be read.</source>
   <translation>Työkopio on vioittunut, eikä sitä voi lukea.</translation>
  </message>
  <message>
   <source>This cannot be undone.</source>
   <translation>Tätä ei voi kumota.</translation>
  </message>
  <message>
   <source>last {time}</source>
   <translation>viimeksi {time}</translation>
  </message>
  <message>
   <source>never saved to a file</source>
   <translation>ei tallennettu tiedostoon</translation>
  </message>
 </context>
 <context>
  <name>LeftoversDialog</name>
  <message>
   <source>Discard…</source>
   <translation>Hylkää…</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Myöhemmin</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>Palauta</translation>
  </message>
  <message>
   <source>Soteplan did not close properly. The work is safe.</source>
   <translation>Soteplan ei sulkeutunut tavalliseen tapaan. Työ on tallessa.</translation>
  </message>
  <message>
   <source>These plans hold edits that are not in their files yet. Recover opens a plan with every edit; Later asks again at the next start.</source>
   <translation>Näissä suunnitelmissa on muutoksia, jotka eivät vielä ole tiedostossa. Palauta avaa suunnitelman kaikkine muutoksineen. Myöhemmin kysyy uudelleen seuraavalla käynnistyksellä.</translation>
  </message>
  <message>
   <source>Unsaved work</source>
   <translation>Tallentamaton työ</translation>
  </message>
 </context>
 <context>
  <name>Lens</name>
  <message numerus="yes">
   <source>%n action(s)</source>
   <translation>
    <numerusform>%n toimenpide</numerusform>
    <numerusform>%n toimenpidettä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n goal(s)</source>
   <translation>
    <numerusform>%n tavoite</numerusform>
    <numerusform>%n tavoitetta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n indicator(s)</source>
   <translation>
    <numerusform>%n mittari</numerusform>
    <numerusform>%n mittaria</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s)</source>
   <translation>
    <numerusform>%n viesti</numerusform>
    <numerusform>%n viestiä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n risk(s)</source>
   <translation>
    <numerusform>%n riski</numerusform>
    <numerusform>%n riskiä</numerusform>
   </translation>
  </message>
  <message>
   <source>Common costs of {sum} serve every goal and are not counted.</source>
   <translation>Yhteiset kustannukset {sum} palvelevat kaikkia tavoitteita, eivätkä ne ole mukana summassa.</translation>
  </message>
  <message>
   <source>For this goal</source>
   <translation>Tämän tavoitteen osalta</translation>
  </message>
  <message>
   <source>For this goal:</source>
   <translation>Tämän tavoitteen osalta:</translation>
  </message>
  <message>
   <source>How:</source>
   <translation>Miten:</translation>
  </message>
  <message>
   <source>It serves no other goal.</source>
   <translation>Se ei edistä muita tavoitteita.</translation>
  </message>
  <message>
   <source>Nothing here concerns the goal.</source>
   <translation>Täällä ei ole mitään, mikä koskisi tavoitetta.</translation>
  </message>
  <message>
   <source>Nothing serves it yet.</source>
   <translation>Mikään ei vielä edistä sitä.</translation>
  </message>
  <message>
   <source>Show every tab for this goal</source>
   <translation>Näytä joka välilehti tämän tavoitteen osalta</translation>
  </message>
  <message>
   <source>Show the whole plan</source>
   <translation>Näytä koko suunnitelma</translation>
  </message>
  <message>
   <source>To the tab {tab}</source>
   <translation>Välilehdelle {tab}</translation>
  </message>
  <message>
   <source>Why and how</source>
   <translation>Miksi ja miten</translation>
  </message>
  <message>
   <source>Why:</source>
   <translation>Miksi:</translation>
  </message>
  <message>
   <source>Work packages count with all their money, which may serve other goals too.</source>
   <translation>Toimenpidekokonaisuuksien rahat ovat mukana kokonaan, ja ne voivat edistää muitakin tavoitteita.</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>ja %n muu</numerusform>
    <numerusform>ja %n muuta</numerusform>
   </translation>
  </message>
  <message>
   <source>{some} of {all} actions serve</source>
   <translation>{all} toimenpiteestä {some} edistää tavoitetta</translation>
  </message>
 </context>
 <context>
  <name>Links</name>
  <message>
   <source>Actions × benefit goals</source>
   <translation>Toimenpiteet × hyötytavoitteet</translation>
  </message>
  <message>
   <source>Actions × goals</source>
   <translation>Toimenpiteet × tavoitteet</translation>
  </message>
  <message>
   <source>Diagram</source>
   <translation>Kaavio</translation>
  </message>
  <message>
   <source>Drag to what this contributes to</source>
   <translation>Raahaa siihen, mitä tämä edistää</translation>
  </message>
  <message>
   <source>Explanation of the link</source>
   <translation>Kytkennän perustelu</translation>
  </message>
  <message>
   <source>Goals × benefit goals</source>
   <translation>Tavoitteet × hyötytavoitteet</translation>
  </message>
  <message>
   <source>Link diagram</source>
   <translation>Kytkentäkaavio</translation>
  </message>
  <message>
   <source>Links in all</source>
   <translation>Kytkentöjä yhteensä</translation>
  </message>
  <message>
   <source>Links join what is on both sides: write the goals and the actions first.</source>
   <translation>Kytkentä yhdistää kaksi puolta: kirjoita ensin tavoitteet ja toimenpiteet.</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>Matriisi</translation>
  </message>
  <message>
   <source>Table of links</source>
   <translation>Kytkentöjen taulukko</translation>
  </message>
  <message>
   <source>Whole diagram</source>
   <translation>Koko kaavio</translation>
  </message>
  <message>
   <source>Why? Enter keeps, Esc skips</source>
   <translation>Miksi? Enter tallentaa, Esc ohittaa</translation>
  </message>
  <message>
   <source>Write goals</source>
   <translation>Kirjoita tavoitteita</translation>
  </message>
  <message>
   <source>{name} contributes to {other}</source>
   <translation>{name} edistää tavoitetta {other}</translation>
  </message>
  <message>
   <source>{name} – no link to {other}</source>
   <translation>{name} – ei kytkentää tavoitteeseen {other}</translation>
  </message>
 </context>
 <context>
  <name>ListsPage</name>
  <message numerus="yes">
   <source>%n row(s) will be added to the channels.</source>
   <translation>
    <numerusform>Lisätään %n kanava.</numerusform>
    <numerusform>Lisätään %n kanavaa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) will be added to the parties.</source>
   <translation>
    <numerusform>Lisätään %n toimija.</numerusform>
    <numerusform>Lisätään %n toimijaa.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a channel</source>
   <translation>Lisää kanava</translation>
  </message>
  <message>
   <source>Add a party</source>
   <translation>Lisää toimija</translation>
  </message>
  <message>
   <source>Add the first channel</source>
   <translation>Lisää ensimmäinen kanava</translation>
  </message>
  <message>
   <source>Add the first party</source>
   <translation>Lisää ensimmäinen toimija</translation>
  </message>
  <message>
   <source>Filter the parties and channels</source>
   <translation>Suodata toimijoita ja kanavia</translation>
  </message>
  <message>
   <source>Merge into…</source>
   <translation>Yhdistä toiseen…</translation>
  </message>
  <message>
   <source>New channel</source>
   <translation>Uusi kanava</translation>
  </message>
  <message>
   <source>New party</source>
   <translation>Uusi toimija</translation>
  </message>
  <message>
   <source>Part of none</source>
   <translation>Ei minkään osa</translation>
  </message>
  <message>
   <source>Paste channels</source>
   <translation>Liitä kanavia</translation>
  </message>
  <message>
   <source>Paste from Excel…</source>
   <translation>Liitä Excelistä…</translation>
  </message>
  <message>
   <source>Paste parties</source>
   <translation>Liitä toimijoita</translation>
  </message>
  <message>
   <source>This is where persons, units, bodies and organisations go: whoever is responsible for something.</source>
   <translation>Tähän kirjataan henkilöt, yksiköt, toimielimet ja organisaatiot: kaikki, jotka vastaavat jostakin.</translation>
  </message>
  <message>
   <source>This is where the channels go by which the target groups are reached.</source>
   <translation>Tähän kirjataan kanavat, joilla kohderyhmät tavoitetaan.</translation>
  </message>
  <message>
   <source>Used in</source>
   <translation>Käytössä</translation>
  </message>
 </context>
 <context>
  <name>Logframe</name>
  <message>
   <source>Add a row</source>
   <translation>Lisää rivi</translation>
  </message>
  <message>
   <source>Add an indicator</source>
   <translation>Lisää mittari</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Poista</translation>
  </message>
  <message>
   <source>Downwards how, upwards why</source>
   <translation>Alaspäin miten, ylöspäin miksi</translation>
  </message>
  <message>
   <source>Level or results</source>
   <translation>Taso tai tulokset</translation>
  </message>
  <message>
   <source>Logical framework</source>
   <translation>Looginen viitekehys</translation>
  </message>
  <message>
   <source>Serves the result</source>
   <translation>Edistää tulosta</translation>
  </message>
  <message>
   <source>Type to write in a cell. Enter adds an indicator or a row. Alt+Shift+Up moves a goal a level higher.</source>
   <translation>Solun täyttö alkaa kirjoittamalla. Enter lisää mittarin tai rivin. Alt+Vaihto+Ylös siirtää tavoitteen ylemmälle tasolle.</translation>
  </message>
  <message>
   <source>What does the project deliver, so that its purpose is reached?</source>
   <translation>Mitä hanke saa aikaan, jotta sen tarkoitus toteutuu?</translation>
  </message>
  <message>
   <source>What is done so that the result comes about?</source>
   <translation>Mitä tehdään, jotta tulos syntyy?</translation>
  </message>
  <message>
   <source>What must hold besides?</source>
   <translation>Minkä on lisäksi pidettävä paikkansa?</translation>
  </message>
  <message>
   <source>What shows that it is reached?</source>
   <translation>Mistä nähdään, että siihen on päästy?</translation>
  </message>
  <message>
   <source>What wider change does the project help to bring about?</source>
   <translation>Mihin laajempaan muutokseen hanke osaltaan vaikuttaa?</translation>
  </message>
  <message>
   <source>What will be different for those the project is for? There is only one purpose.</source>
   <translation>Mikä on toisin niille, joita varten hanke tehdään? Tarkoituksia on vain yksi.</translation>
  </message>
  <message>
   <source>Where is it read from?</source>
   <translation>Mistä tieto saadaan?</translation>
  </message>
  <message>
   <source>for example 21 → 7 days</source>
   <translation>esim. 21 → 7 vrk</translation>
  </message>
 </context>
 <context>
  <name>Loss</name>
  <message numerus="yes">
   <source>%n column(s) that stand for nothing in Soteplan</source>
   <translation>
    <numerusform>%n sarake, jolle Soteplanissa ei ole paikkaa</numerusform>
    <numerusform>%n saraketta, joille Soteplanissa ei ole paikkaa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n communication action(s) without a day</source>
   <translation>
    <numerusform>%n viestintätoimi, jolla ei ole päivää</numerusform>
    <numerusform>%n viestintätointa, joilla ei ole päivää</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n date(s) given in words</source>
   <translation>
    <numerusform>%n sanoin annettu päivämäärä</numerusform>
    <numerusform>%n sanoin annettua päivämäärää</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n date(s) such as 3/1/2021 of which it is a guess that the month comes first</source>
   <translation>
    <numerusform>%n päivämäärä muotoa 3/1/2021, jossa kuukauden on arvattu olevan ensin</numerusform>
    <numerusform>%n päivämäärää muotoa 3/1/2021, joissa kuukauden on arvattu olevan ensin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n empty line(s)</source>
   <translation>
    <numerusform>%n tyhjä rivi</numerusform>
    <numerusform>%n tyhjää riviä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n exception(s) of the calendar: Soteplan keeps to Finnish working days</source>
   <translation>
    <numerusform>%n kalenterin poikkeus: Soteplan laskee suomalaisilla työpäivillä</numerusform>
    <numerusform>%n kalenterin poikkeusta: Soteplan laskee suomalaisilla työpäivillä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) inserted as a task: the task came along</source>
   <translation>
    <numerusform>%n tehtävänä liitetty tiedosto: tehtävä tuli mukaan</numerusform>
    <numerusform>%n tehtävänä liitettyä tiedostoa: tehtävät tulivat mukaan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n further resource(s) of tasks: each row has one owner</source>
   <translation>
    <numerusform>%n muu tehtävän resurssi: rivillä on yksi vastuutaho</numerusform>
    <numerusform>%n muuta tehtävien resurssia: rivillä on yksi vastuutaho</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lag(s) given as a share of a duration: counted as the working days of today</source>
   <translation>
    <numerusform>%n viive, joka on annettu osuutena kestosta: laskettu työpäiviksi nykyisestä kestosta</numerusform>
    <numerusform>%n viivettä, jotka on annettu osuutena kestosta: laskettu työpäiviksi nykyisistä kestoista</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lag(s) in elapsed time: counted as five working days to the week</source>
   <translation>
    <numerusform>%n kalenteriajassa annettu viive: laskettu viitenä työpäivänä viikossa</numerusform>
    <numerusform>%n kalenteriajassa annettua viivettä: laskettu viitenä työpäivänä viikossa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lag(s) longer than 2 000 working days: shortened to that</source>
   <translation>
    <numerusform>%n yli 2 000 työpäivän viive: lyhennetty siihen</numerusform>
    <numerusform>%n yli 2 000 työpäivän viivettä: lyhennetty siihen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lag(s) with a part of a day: rounded to whole working days</source>
   <translation>
    <numerusform>%n viive, jossa on päivän osa: pyöristetty kokonaisiksi työpäiviksi</numerusform>
    <numerusform>%n viivettä, joissa on päivän osa: pyöristetty kokonaisiksi työpäiviksi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n limit(s) to dates of tasks, such as “no later than”: the dates stay as they are</source>
   <translation>
    <numerusform>%n päivämääräraja, kuten ”viimeistään”: päivämäärät pysyvät ennallaan</numerusform>
    <numerusform>%n päivämäärärajaa, kuten ”viimeistään”: päivämäärät pysyvät ennallaan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) of actions to goals</source>
   <translation>
    <numerusform>%n toimenpiteen ja tavoitteen kytkentä</numerusform>
    <numerusform>%n toimenpiteiden ja tavoitteiden kytkentää</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) to other files or of an unknown kind</source>
   <translation>
    <numerusform>%n linkki toiseen tiedostoon tai tuntematonta lajia</numerusform>
    <numerusform>%n linkkiä toisiin tiedostoihin tai tuntematonta lajia</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) whose end is a summary task or not in the file</source>
   <translation>
    <numerusform>%n linkki, jonka pää on yhteenvetotehtävä tai ei ole tiedostossa</numerusform>
    <numerusform>%n linkkiä, joiden pää on yhteenvetotehtävä tai ei ole tiedostossa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n material or cost resource(s)</source>
   <translation>
    <numerusform>%n materiaali- tai kustannusresurssi</numerusform>
    <numerusform>%n materiaali- tai kustannusresurssia</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n milestone(s), meeting(s) or reporting point(s) without a date</source>
   <translation>
    <numerusform>%n virstanpylväs, kokous tai raportointipiste ilman päivää</numerusform>
    <numerusform>%n virstanpylvästä, kokousta tai raportointipistettä ilman päivää</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n summary task(s) below the level of actions: their tasks became phases named after them</source>
   <translation>
    <numerusform>%n yhteenvetotehtävä toimenpiteiden tason alla: sen tehtävistä tuli vaiheita, jotka nimettiin sen mukaan</numerusform>
    <numerusform>%n yhteenvetotehtävää toimenpiteiden tason alla: niiden tehtävistä tuli vaiheita, jotka nimettiin niiden mukaan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n task(s) of files inserted into the file: import them by themselves</source>
   <translation>
    <numerusform>%n tehtävä tiedostoon liitetyistä tiedostoista: tuo ne erikseen</numerusform>
    <numerusform>%n tehtävää tiedostoon liitetyistä tiedostoista: tuo ne erikseen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n task(s) that ended before they began: they end on the day they begin</source>
   <translation>
    <numerusform>%n tehtävä, joka päättyi ennen alkuaan: se päättyy alkamispäivänään</numerusform>
    <numerusform>%n tehtävää, jotka päättyivät ennen alkuaan: ne päättyvät alkamispäivänään</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n task(s) that stand for those of another file</source>
   <translation>
    <numerusform>%n tehtävä, joka edustaa toisen tiedoston tehtävää</numerusform>
    <numerusform>%n tehtävää, jotka edustavat toisen tiedoston tehtäviä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n task(s) without a name: named after their code</source>
   <translation>
    <numerusform>%n nimetön tehtävä: nimetty tunnuksensa mukaan</numerusform>
    <numerusform>%n nimetöntä tehtävää: nimetty tunnuksensa mukaan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n task(s) without a number of their own: no links lead to them</source>
   <translation>
    <numerusform>%n tehtävä ilman omaa numeroa: siihen ei johda riippuvuuksia</numerusform>
    <numerusform>%n tehtävää ilman omaa numeroa: niihin ei johda riippuvuuksia</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value(s) in fields of the file's own</source>
   <translation>
    <numerusform>%n arvo tiedoston omissa kentissä</numerusform>
    <numerusform>%n arvoa tiedoston omissa kentissä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n weekday(s) that are off or at work otherwise than from Monday to Friday</source>
   <translation>
    <numerusform>%n viikonpäivä, joka on työpäivä tai vapaa toisin kuin maanantaista perjantaihin</numerusform>
    <numerusform>%n viikonpäivää, jotka ovat työpäiviä tai vapaita toisin kuin maanantaista perjantaihin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>assumptions of %n action(s)</source>
   <translation>
    <numerusform>%n toimenpiteen oletukset</numerusform>
    <numerusform>%n toimenpiteen oletukset</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>baselines of %n task(s): name a version of the plan instead</source>
   <translation>
    <numerusform>%n tehtävän perussuunnitelma: nimeä sen sijaan suunnitelman versio</numerusform>
    <numerusform>%n tehtävän perussuunnitelmat: nimeä sen sijaan suunnitelman versio</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>calendars of their own of %n task(s)</source>
   <translation>
    <numerusform>%n tehtävän oma kalenteri</numerusform>
    <numerusform>%n tehtävän omat kalenterit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>costs of %n task(s): they belong to the budget</source>
   <translation>
    <numerusform>%n tehtävän kustannukset: ne kuuluvat talousarvioon</numerusform>
    <numerusform>%n tehtävän kustannukset: ne kuuluvat talousarvioon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>dates of %n row(s) that have none: the other program will invent them</source>
   <translation>
    <numerusform>%n rivi ilman päiviä: toinen ohjelma keksii ne</numerusform>
    <numerusform>%n riviä ilman päiviä: toinen ohjelma keksii ne</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>deadlines of %n task(s)</source>
   <translation>
    <numerusform>%n tehtävän määräaika</numerusform>
    <numerusform>%n tehtävän määräajat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>descriptions and notes of %n row(s)</source>
   <translation>
    <numerusform>%n rivin kuvaus ja huomautus</numerusform>
    <numerusform>%n rivin kuvaukset ja huomautukset</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>lengths of %n milestone(s): they stand at the end</source>
   <translation>
    <numerusform>%n virstanpylvään kesto: virstanpylväs on sen lopussa</numerusform>
    <numerusform>%n virstanpylvään kestot: virstanpylväät ovat niiden lopussa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>lengths of %n task(s) that have no dates</source>
   <translation>
    <numerusform>%n päivämäärättömän tehtävän kesto</numerusform>
    <numerusform>%n päivämäärättömän tehtävän kestot</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>notes of %n dependency(ies)</source>
   <translation>
    <numerusform>%n riippuvuuden muistiinpanot</numerusform>
    <numerusform>%n riippuvuuden muistiinpanot</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>printed totals of %n work package(s)</source>
   <translation>
    <numerusform>%n toimenpidekokonaisuuden painettu summa</numerusform>
    <numerusform>%n toimenpidekokonaisuuden painetut summat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>priorities of %n task(s)</source>
   <translation>
    <numerusform>%n tehtävän prioriteetti</numerusform>
    <numerusform>%n tehtävän prioriteetit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>that the dates of %n row(s) are pinned</source>
   <translation>
    <numerusform>tieto %n rivin kiinnitetyistä päivistä</numerusform>
    <numerusform>tieto %n rivin kiinnitetyistä päivistä</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Making</name>
  <message>
   <source>Close when it is finished</source>
   <translation>Sulje, kun se on valmis</translation>
  </message>
  <message>
   <source>Close without it</source>
   <translation>Sulje ilman sitä</translation>
  </message>
  <message>
   <source>Making {name}…</source>
   <translation>{name} on tekeillä…</translation>
  </message>
  <message>
   <source>Making {name}… page {page}</source>
   <translation>{name} on tekeillä… sivu {page}</translation>
  </message>
  <message>
   <source>Nothing is written in its place before it is.</source>
   <translation>Paikalleen se kirjoitetaan vasta valmiina.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Avaa</translation>
  </message>
  <message>
   <source>Save it</source>
   <translation>Tallenna silti</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Näytä kansiossa</translation>
  </message>
  <message>
   <source>{name} is not finished yet</source>
   <translation>{name} ei ole vielä valmis</translation>
  </message>
  <message>
   <source>{name} was not saved. {why}</source>
   <translation>Tiedostoa {name} ei tallennettu. {why}</translation>
  </message>
  <message>
   <source>{name} will not hold everything of the plan. Left out: {lost}</source>
   <translation>{name} ei sisällä kaikkea, mitä suunnitelmassa on. Pois jää: {lost}</translation>
  </message>
 </context>
 <context>
  <name>Manual</name>
  <message>
   <source>Contents</source>
   <translation>Sisällys</translation>
  </message>
 </context>
 <context>
  <name>ManualDialog</name>
  <message>
   <source>Find in the manual</source>
   <translation>Etsi ohjeesta</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Käyttöohje</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Ohjeen sivu</translation>
  </message>
 </context>
 <context>
  <name>MergeDialog</name>
  <message numerus="yes">
   <source>%n row(s) are the same as</source>
   <translation>
    <numerusform>%n rivi on sama kuin</numerusform>
    <numerusform>%n riviä ovat samat kuin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) will point to “{title}”.</source>
   <translation>
    <numerusform>%n viittaus siirtyy kohteeseen ”{title}”.</numerusform>
    <numerusform>%n viittausta siirtyy kohteeseen ”{title}”.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>&amp;Yhdistä</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>It takes over what it does not know itself: contact data, duty and note.</source>
   <translation>Se saa tiedot, jotka siltä puuttuvat: yhteystiedot, tehtävän ja huomautuksen.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Yhdistä</translation>
  </message>
  <message>
   <source>The one that stays</source>
   <translation>Jäävä</translation>
  </message>
  <message>
   <source>There is no other to merge it with.</source>
   <translation>Ei ole toista, johon yhdistää.</translation>
  </message>
  <message>
   <source>Type words of the one that stays</source>
   <translation>Kirjoita jäävän nimen sanoja</translation>
  </message>
  <message>
   <source>“{title}” is the same as</source>
   <translation>”{title}” on sama kuin</translation>
  </message>
 </context>
 <context>
  <name>MetricsPage</name>
  <message numerus="yes">
   <source>%n metric(s) will be added.</source>
   <translation>
    <numerusform>Lisätään %n mittari.</numerusform>
    <numerusform>Lisätään %n mittaria.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a metric</source>
   <translation>Lisää mittari</translation>
  </message>
  <message>
   <source>Add one of your own</source>
   <translation>Lisää oma mittari</translation>
  </message>
  <message>
   <source>Add the usual metrics</source>
   <translation>Lisää tavalliset mittarit</translation>
  </message>
  <message>
   <source>As before</source>
   <translation>Ennallaan</translation>
  </message>
  <message>
   <source>Audience reached</source>
   <translation>Tavoitettu yleisö</translation>
  </message>
  <message>
   <source>Audience reached so far</source>
   <translation>Tavoitettu yleisö tähän asti</translation>
  </message>
  <message>
   <source>Before it in the same month: {values}.</source>
   <translation>Aiemmin samassa kuussa: {values}.</translation>
  </message>
  <message>
   <source>Charts of the chosen metrics</source>
   <translation>Valittujen mittareiden kuvaajat</translation>
  </message>
  <message>
   <source>Day of the last value</source>
   <translation>Viimeisimmän arvon päivä</translation>
  </message>
  <message>
   <source>Distance to the target</source>
   <translation>Etäisyys tavoitteesta</translation>
  </message>
  <message>
   <source>Events and meetings held</source>
   <translation>Pidetyt tilaisuudet ja kokoukset</translation>
  </message>
  <message>
   <source>Filter the metrics</source>
   <translation>Suodata mittareita</translation>
  </message>
  <message>
   <source>Followers in social media</source>
   <translation>Seuraajat sosiaalisessa mediassa</translation>
  </message>
  <message>
   <source>How many were held</source>
   <translation>Pidettyjen määrä</translation>
  </message>
  <message>
   <source>How many were held so far</source>
   <translation>Pidettyjen määrä tähän asti</translation>
  </message>
  <message>
   <source>Last value</source>
   <translation>Viimeisin</translation>
  </message>
  <message>
   <source>Less than before</source>
   <translation>Vähemmän kuin edellisellä kerralla</translation>
  </message>
  <message>
   <source>Media hits</source>
   <translation>Mediaosumat</translation>
  </message>
  <message>
   <source>Metric</source>
   <translation>Mittari</translation>
  </message>
  <message>
   <source>Metrics of communications</source>
   <translation>Viestinnän mittarit</translation>
  </message>
  <message>
   <source>Months that would change</source>
   <translation>Kuukaudet, jotka muuttuisivat</translation>
  </message>
  <message>
   <source>More than before</source>
   <translation>Enemmän kuin edellisellä kerralla</translation>
  </message>
  <message>
   <source>New metric</source>
   <translation>Uusi mittari</translation>
  </message>
  <message>
   <source>Next due</source>
   <translation>Seuraava</translation>
  </message>
  <message>
   <source>Next value by {date}.</source>
   <translation>Seuraava arvo viimeistään {date}.</translation>
  </message>
  <message>
   <source>No metrics are chosen.</source>
   <translation>Mittareita ei ole valittu.</translation>
  </message>
  <message>
   <source>No values yet.</source>
   <translation>Ei vielä arvoja.</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Päivä</translation>
  </message>
  <message>
   <source>Paste metrics</source>
   <translation>Liitä mittareita</translation>
  </message>
  <message>
   <source>Reactions, comments and shares</source>
   <translation>Reaktiot, kommentit ja jaot</translation>
  </message>
  <message>
   <source>So far in all {value}.</source>
   <translation>Tähän asti yhteensä {value}.</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Ota mittariin</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Tavoite</translation>
  </message>
  <message>
   <source>Target {value}.</source>
   <translation>Tavoite {value}.</translation>
  </message>
  <message numerus="yes">
   <source>The calendar has %n event(s) held:</source>
   <translation>
    <numerusform>Kalenterissa on %n pidetty tilaisuus:</numerusform>
    <numerusform>Kalenterissa on %n pidettyä tilaisuutta:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The calendar has another value for %n month(s).</source>
   <translation>
    <numerusform>Kalenterissa on eri arvo %n kuukaudelle.</numerusform>
    <numerusform>Kalenterissa on eri arvo %n kuukaudelle.</numerusform>
   </translation>
  </message>
  <message>
   <source>The calendar has nothing that is not in the metric already.</source>
   <translation>Kalenterissa ei ole mitään, mitä mittarissa ei jo olisi.</translation>
  </message>
  <message>
   <source>The chosen metrics have no values yet.</source>
   <translation>Valituilla mittareilla ei ole vielä arvoja.</translation>
  </message>
  <message>
   <source>The metrics of communications go here: what is held, read, followed and written.</source>
   <translation>Tähän tulevat viestinnän mittarit: mitä järjestetään, luetaan, seurataan ja kirjoitetaan.</translation>
  </message>
  <message>
   <source>The plan has no metrics yet.</source>
   <translation>Suunnitelmassa ei ole vielä mittareita.</translation>
  </message>
  <message>
   <source>The target is reached.</source>
   <translation>Tavoite on saavutettu.</translation>
  </message>
  <message>
   <source>To target</source>
   <translation>Tavoitteeseen</translation>
  </message>
  <message>
   <source>Trend</source>
   <translation>Suunta</translation>
  </message>
  <message>
   <source>Type or paste values; = begins arithmetic. Enter goes to the metric below.</source>
   <translation>Kirjoita tai liitä arvoja; = aloittaa laskutoimituksen. Enter siirtyy alla olevaan mittariin.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Yksikkö</translation>
  </message>
  <message>
   <source>Values by month</source>
   <translation>Arvot kuukausittain</translation>
  </message>
  <message>
   <source>Values from the calendar</source>
   <translation>Arvot kalenterista</translation>
  </message>
  <message>
   <source>Values from the calendar…</source>
   <translation>Arvot kalenterista…</translation>
  </message>
  <message>
   <source>Visitors to the web pages</source>
   <translation>Verkkosivujen kävijät</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Mitä lasketaan</translation>
  </message>
  <message>
   <source>Year shown</source>
   <translation>Näytettävä vuosi</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>ja %n muu</numerusform>
    <numerusform>ja %n muuta</numerusform>
   </translation>
  </message>
  <message>
   <source>followers</source>
   <translation>seuraajaa</translation>
  </message>
  <message>
   <source>no value.</source>
   <translation>ei arvoa.</translation>
  </message>
  <message>
   <source>not as wanted</source>
   <translation>ei toivottu</translation>
  </message>
  <message>
   <source>number</source>
   <translation>kpl</translation>
  </message>
  <message>
   <source>reached</source>
   <translation>saavutettu</translation>
  </message>
  <message>
   <source>visitors a month</source>
   <translation>kävijää/kk</translation>
  </message>
  <message>
   <source>{reached} reached.</source>
   <translation>Tavoitettu {reached}.</translation>
  </message>
  <message>
   <source>{value} from it.</source>
   <translation>Siihen on {value}.</translation>
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
    <numerusform>Avoimia kysymyksiä ja palautetta: %n</numerusform>
    <numerusform>Avoimia kysymyksiä ja palautetta: %n</numerusform>
   </translation>
  </message>
  <message>
   <source>A new plan</source>
   <translation>Uusi suunnitelma</translation>
  </message>
  <message>
   <source>Actions on track</source>
   <translation>Toimet aikataulussa</translation>
  </message>
  <message>
   <source>Communications by target group</source>
   <translation>Viestintä kohderyhmittäin</translation>
  </message>
  <message>
   <source>Communications held</source>
   <translation>Viestintää toteutunut</translation>
  </message>
  <message>
   <source>Due in {days} days</source>
   <translation>{days} päivän sisällä</translation>
  </message>
  <message>
   <source>First goal</source>
   <translation>Ensimmäinen tavoite</translation>
  </message>
  <message>
   <source>Money by year</source>
   <translation>Rahan käyttö vuosittain</translation>
  </message>
  <message>
   <source>Money of the work packages</source>
   <translation>Kokonaisuuksien rahat</translation>
  </message>
  <message>
   <source>Next communication</source>
   <translation>Seuraava viestintätoimi</translation>
  </message>
  <message>
   <source>Next milestone</source>
   <translation>Seuraava virstanpylväs</translation>
  </message>
  <message>
   <source>Next milestones</source>
   <translation>Seuraavat virstanpylväät</translation>
  </message>
  <message>
   <source>No actions yet</source>
   <translation>Ei vielä toimenpiteitä</translation>
  </message>
  <message>
   <source>No dated actions yet</source>
   <translation>Toimenpiteillä ei ole vielä päiviä</translation>
  </message>
  <message>
   <source>No grant yet</source>
   <translation>Ei vielä avustusta</translation>
  </message>
  <message>
   <source>No money planned yet</source>
   <translation>Rahaa ei ole vielä suunniteltu</translation>
  </message>
  <message>
   <source>No scored risks</source>
   <translation>Ei arvioituja riskejä</translation>
  </message>
  <message>
   <source>No scored risks yet</source>
   <translation>Ei vielä arvioituja riskejä</translation>
  </message>
  <message>
   <source>No work package serves the goal yet</source>
   <translation>Mikään toimenpidekokonaisuus ei vielä edistä tavoitetta</translation>
  </message>
  <message>
   <source>None ahead</source>
   <translation>Ei tulossa</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Ei havaintoja</translation>
  </message>
  <message>
   <source>Nothing is due</source>
   <translation>Ei tulossa mitään</translation>
  </message>
  <message>
   <source>Nothing waits for a decision</source>
   <translation>Mikään ei odota päätöstä</translation>
  </message>
  <message>
   <source>Open decisions</source>
   <translation>Avoimia päätöksiä</translation>
  </message>
  <message>
   <source>Open questions</source>
   <translation>Avoimia kysymyksiä</translation>
  </message>
  <message>
   <source>Open the communications example</source>
   <translation>Avaa viestinnän esimerkki</translation>
  </message>
  <message>
   <source>Open the example</source>
   <translation>Avaa esimerkki</translation>
  </message>
  <message>
   <source>Or at a communications plan alone.</source>
   <translation>Tai pelkkää viestintäsuunnitelmaa.</translation>
  </message>
  <message>
   <source>Or look first at how a whole plan is built.</source>
   <translation>Tai katso ensin, millainen valmis suunnitelma on.</translation>
  </message>
  <message>
   <source>Plan check</source>
   <translation>Suunnitelman tarkistus</translation>
  </message>
  <message>
   <source>Planned by year</source>
   <translation>Suunniteltu vuosittain</translation>
  </message>
  <message>
   <source>Progress by work package</source>
   <translation>Eteneminen kokonaisuuksittain</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Riskit</translation>
  </message>
  <message>
   <source>Risks after the responses</source>
   <translation>Riskit varautumisen jälkeen</translation>
  </message>
  <message>
   <source>Say what the plan is called and when it begins and ends.</source>
   <translation>Anna suunnitelmalle nimi sekä alku- ja loppupäivä.</translation>
  </message>
  <message>
   <source>Status date {date}</source>
   <translation>Tilannepäivä {date}</translation>
  </message>
  <message>
   <source>They may serve other goals too</source>
   <translation>Ne voivat edistää muitakin tavoitteita</translation>
  </message>
  <message>
   <source>Title and dates</source>
   <translation>Nimi ja päivät</translation>
  </message>
  <message>
   <source>Top risk</source>
   <translation>Suurin riski</translation>
  </message>
  <message>
   <source>Used of the grant</source>
   <translation>Avustuksesta käytetty</translation>
  </message>
  <message>
   <source>Write the first goal; goals under it follow with Ctrl+Enter.</source>
   <translation>Kirjoita ensimmäinen tavoite; sen alle tavoitteita lisää Ctrl+Enter.</translation>
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation>
    <numerusform>ja %n muu</numerusform>
    <numerusform>ja %n muuta</numerusform>
   </translation>
  </message>
  <message>
   <source>{questions}, the oldest {days} d</source>
   <translation>{questions}, vanhin {days} pv</translation>
  </message>
  <message>
   <source>{questions}, {late} late</source>
   <translation>{questions}, myöhässä {late}</translation>
  </message>
  <message>
   <source>{sum} used</source>
   <translation>Käytetty {sum}</translation>
  </message>
  <message>
   <source>{used} of {total}</source>
   <translation>{used} / {total}</translation>
  </message>
  <message>
   <source>■ {count} late</source>
   <translation>■ {count} myöhässä</translation>
  </message>
  <message>
   <source>▲ {count} at risk</source>
   <translation>▲ {count} vaarassa</translation>
  </message>
  <message>
   <source>▲ {count} fewer than planned</source>
   <translation>▲ {count} jäljessä suunnitelmasta</translation>
  </message>
  <message>
   <source>● As planned</source>
   <translation>● Suunnitelman mukaan</translation>
  </message>
  <message>
   <source>● None late or at risk</source>
   <translation>● Mikään ei ole myöhässä eikä vaarassa</translation>
  </message>
 </context>
 <context>
  <name>OwnForm</name>
  <message>
   <source>Cost category</source>
   <translation>Menolaji</translation>
  </message>
  <message>
   <source>Say which column holds the cost categories and which the years.</source>
   <translation>Kerro, missä sarakkeessa ovat menolajit ja missä vuodet.</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Taulukko</translation>
  </message>
 </context>
 <context>
  <name>Paste</name>
  <message numerus="yes">
   <source>%n goal(s) will be made</source>
   <translation>
    <numerusform>Tästä syntyy %n tavoite</numerusform>
    <numerusform>Tästä syntyy %n tavoitetta</numerusform>
   </translation>
  </message>
  <message>
   <source>After {title}</source>
   <translation>Perään: {title}</translation>
  </message>
  <message>
   <source>At the end of the tree: {tree}</source>
   <translation>Puun loppuun: {tree}</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Tunnus</translation>
  </message>
  <message>
   <source>Column {number}</source>
   <translation>Sarake {number}</translation>
  </message>
  <message>
   <source>Copy the rows in Excel first; then their columns are found here.</source>
   <translation>Kopioi ensin rivit Excelissä; niiden sarakkeet tunnistetaan tässä.</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Loppu</translation>
  </message>
  <message>
   <source>Goals that will be made</source>
   <translation>Tavoitteet, jotka syntyvät</translation>
  </message>
  <message>
   <source>Into {title}</source>
   <translation>Kokonaisuuteen {title}</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Kesto</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Taso</translation>
  </message>
  <message>
   <source>Line {line} has no words: {text}</source>
   <translation>Rivillä {line} ei ole sanoja: {text}</translation>
  </message>
  <message>
   <source>Line {line} is too deep, and goes as deep as it can: {text}</source>
   <translation>Rivi {line} on liian syvällä ja menee niin syvälle kuin voi: {text}</translation>
  </message>
  <message>
   <source>Line {line}: the column with “{text}” does not come along.</source>
   <translation>Rivi {line}: sarake, jossa on ”{text}”, ei tule mukaan.</translation>
  </message>
  <message>
   <source>Line {line}: there is no “{text}” in the organisation, so the goal has no owner.</source>
   <translation>Rivi {line}: organisaatiossa ei ole nimeä ”{text}”, joten tavoite jää ilman omistajaa.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nimi</translation>
  </message>
  <message>
   <source>New work packages</source>
   <translation>Uusiksi toimenpidekokonaisuuksiksi</translation>
  </message>
  <message>
   <source>No column holds names yet.</source>
   <translation>Missään sarakkeessa ei ole vielä nimiä.</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>Ei käytetä</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Muistiinpano</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numero</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Vastuutaho</translation>
  </message>
  <message>
   <source>Predecessors</source>
   <translation>Edeltäjät</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Eteneminen</translation>
  </message>
  <message>
   <source>Row {row}, {column}: “{text}” cannot be read.</source>
   <translation>Rivi {row}, {column}: ”{text}” ei tunnistettu.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Alku</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tila</translation>
  </message>
  <message>
   <source>The title on line {line} is cut: {text}</source>
   <translation>Rivin {line} nimi katkaistaan: {text}</translation>
  </message>
  <message>
   <source>Under {title}</source>
   <translation>Alle: {title}</translation>
  </message>
  <message>
   <source>What each column holds</source>
   <translation>Mitä kussakin sarakkeessa on</translation>
  </message>
  <message numerus="yes">
   <source>and %n cell(s) more</source>
   <translation>
    <numerusform>ja %n solu lisää</numerusform>
    <numerusform>ja %n solua lisää</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n line(s) more</source>
   <translation>
    <numerusform>ja vielä %n rivi</numerusform>
    <numerusform>ja vielä %n riviä</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PasteAmountsDialog</name>
  <message numerus="yes">
   <source>%n cell(s) change.</source>
   <translation>
    <numerusform>%n solu muuttuu.</numerusform>
    <numerusform>%n solua muuttuu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column(s) of the block reach past the last column and are left out.</source>
   <translation>
    <numerusform>%n lohkon sarake menee viimeisen sarakkeen yli ja jää pois.</numerusform>
    <numerusform>%n lohkon saraketta menee viimeisen sarakkeen yli ja jää pois.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) of the block reach past the last row and are left out.</source>
   <translation>
    <numerusform>%n lohkon rivi menee viimeisen rivin yli ja jää pois.</numerusform>
    <numerusform>%n lohkon riviä menee viimeisen rivin yli ja jää pois.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sum(s) come out as they say.</source>
   <translation>
    <numerusform>%n summa täsmää.</numerusform>
    <numerusform>%n summaa täsmää.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>No cell would change.</source>
   <translation>Mikään solu ei muuttuisi.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Liitä</translation>
  </message>
  <message>
   <source>Paste amounts</source>
   <translation>Liitä summat</translation>
  </message>
  <message>
   <source>Select a cell of the budget first.</source>
   <translation>Valitse ensin talousarvion solu.</translation>
  </message>
  <message>
   <source>{cell} is a sum: it comes to {sum}, the block says {value}.</source>
   <translation>{cell} on summa: siitä tulee {sum}, lohkossa on {value}.</translation>
  </message>
  <message>
   <source>{cell}: “{value}” is not an amount and is left out.</source>
   <translation>{cell}: ”{value}” ei ole rahasumma, joten se jää pois.</translation>
  </message>
 </context>
 <context>
  <name>PasteBranchDialog</name>
  <message>
   <source>&amp;Text</source>
   <translation>&amp;Teksti</translation>
  </message>
  <message>
   <source>&amp;Where</source>
   <translation>&amp;Minne</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Goals that will be made</source>
   <translation>Tavoitteet, jotka syntyvät</translation>
  </message>
  <message>
   <source>Keep the &amp;numbers in the text as codes</source>
   <translation>Säilytä tekstin &amp;numerot tunnuksina</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Liitä</translation>
  </message>
  <message>
   <source>Paste goals</source>
   <translation>Liitä tavoitteita</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Teksti</translation>
  </message>
 </context>
 <context>
  <name>PasteRisksDialog</name>
  <message numerus="yes">
   <source>%n risk(s) will be added to the register.</source>
   <translation>
    <numerusform>Rekisteriin tulee %n riski.</numerusform>
    <numerusform>Rekisteriin tulee %n riskiä.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Liitä</translation>
  </message>
  <message>
   <source>Paste risks</source>
   <translation>Liitä riskejä</translation>
  </message>
  <message>
   <source>What each column holds</source>
   <translation>Mitä kussakin sarakkeessa on</translation>
  </message>
 </context>
 <context>
  <name>PasteTasksDialog</name>
  <message>
   <source>&amp;Where</source>
   <translation>&amp;Mihin</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Liitä</translation>
  </message>
  <message>
   <source>Paste tasks</source>
   <translation>Liitä tehtäviä</translation>
  </message>
  <message>
   <source>What each column holds</source>
   <translation>Mitä sarakkeissa on</translation>
  </message>
  <message>
   <source>What will be made</source>
   <translation>Mitä niistä tehdään</translation>
  </message>
 </context>
 <context>
  <name>Process</name>
  <message>
   <source>A year earlier</source>
   <translation>Vuotta aikaisemmin</translation>
  </message>
  <message>
   <source>A year later</source>
   <translation>Vuotta myöhemmin</translation>
  </message>
  <message>
   <source>All lanes</source>
   <translation>Kaikki vuodet</translation>
  </message>
  <message>
   <source>Next state</source>
   <translation>Seuraava tila</translation>
  </message>
  <message>
   <source>Process goals by year</source>
   <translation>Prosessitavoitteet vuosittain</translation>
  </message>
  <message>
   <source>Process goals say what must be done in which year for the goals to be reached. They stand here by year with their state.</source>
   <translation>Prosessitavoitteet kertovat, mitä minäkin vuonna on tehtävä, jotta tavoitteet saavutetaan. Tässä ne näkyvät vuosittain tiloineen.</translation>
  </message>
  <message>
   <source>Write the first process goal</source>
   <translation>Kirjoita ensimmäinen prosessitavoite</translation>
  </message>
 </context>
 <context>
  <name>Reconciliation</name>
  <message>
   <source>Agrees</source>
   <translation>Täsmää</translation>
  </message>
  <message>
   <source>By rounding</source>
   <translation>Pyöristys</translation>
  </message>
  <message>
   <source>Ceiling</source>
   <translation>Enimmäismäärä</translation>
  </message>
  <message>
   <source>Cost categories</source>
   <translation>Menolajit</translation>
  </message>
  <message>
   <source>Costs</source>
   <translation>Menot</translation>
  </message>
  <message>
   <source>Costs and benefits printed in the source</source>
   <translation>Lähteeseen painetut kustannukset ja hyödyt</translation>
  </message>
  <message>
   <source>Costs it is part of</source>
   <translation>Menot, joihin se kuuluu</translation>
  </message>
  <message>
   <source>Costs outside the period</source>
   <translation>Menot kauden ulkopuolella</translation>
  </message>
  <message>
   <source>Difference, €</source>
   <translation>Erotus, €</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>Poikkeaa</translation>
  </message>
  <message>
   <source>Earmarked share</source>
   <translation>Osuus</translation>
  </message>
  <message>
   <source>Earmarked shares within the costs they are part of</source>
   <translation>Osuudet menoissa, joihin ne kuuluvat</translation>
  </message>
  <message>
   <source>Flat rate of the personnel costs</source>
   <translation>Kiinteä osuus henkilöstömenoista</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Rahoitus</translation>
  </message>
  <message>
   <source>Go to the budget</source>
   <translation>Siirry talousarvioon</translation>
  </message>
  <message>
   <source>Goes over</source>
   <translation>Ylittyy</translation>
  </message>
  <message>
   <source>Grant asked for</source>
   <translation>Haettu avustus</translation>
  </message>
  <message>
   <source>Grants</source>
   <translation>Avustukset</translation>
  </message>
  <message>
   <source>Grants together</source>
   <translation>Avustukset yhteensä</translation>
  </message>
  <message>
   <source>Grants within their terms</source>
   <translation>Avustukset ehtojensa rajoissa</translation>
  </message>
  <message>
   <source>Here the sums of the budget are held against one another, and what differs is told with its euros. There is nothing to compare before the plan has a budget.</source>
   <translation>Tässä talousarvion summia verrataan toisiinsa, ja poikkeamat kerrotaan euroina. Verrattavaa ei ole ennen kuin suunnitelmassa on talousarvio.</translation>
  </message>
  <message>
   <source>Left side, €</source>
   <translation>Vasen puoli, €</translation>
  </message>
  <message>
   <source>Made of</source>
   <translation>Mistä koostuu</translation>
  </message>
  <message>
   <source>Must agree</source>
   <translation>Näiden pitää täsmätä</translation>
  </message>
  <message>
   <source>None allowed</source>
   <translation>Ei sallittu</translation>
  </message>
  <message>
   <source>Only what differs</source>
   <translation>Vain poikkeavat</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Tulos</translation>
  </message>
  <message>
   <source>Overheads</source>
   <translation>Välilliset kustannukset</translation>
  </message>
  <message>
   <source>Own share</source>
   <translation>Oma osuus</translation>
  </message>
  <message>
   <source>Own share by the rate</source>
   <translation>Avustusprosentin vaatima oma osuus</translation>
  </message>
  <message>
   <source>Printed total</source>
   <translation>Painettu summa</translation>
  </message>
  <message>
   <source>Right side, €</source>
   <translation>Oikea puoli, €</translation>
  </message>
  <message>
   <source>Sum of the rows</source>
   <translation>Rivien summa</translation>
  </message>
  <message>
   <source>Sums</source>
   <translation>Summat</translation>
  </message>
  <message>
   <source>Sums that must agree</source>
   <translation>Summat, joiden pitää täsmätä</translation>
  </message>
  <message>
   <source>The cells behind the chosen sums</source>
   <translation>Valittujen summien takana olevat solut</translation>
  </message>
  <message>
   <source>The same money counted in every way</source>
   <translation>Sama raha eri tavoin laskettuna</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Yhteensä</translation>
  </message>
  <message>
   <source>Totals printed in the source</source>
   <translation>Lähteeseen painetut summat</translation>
  </message>
  <message>
   <source>What is left out on the right side</source>
   <translation>Mikä puuttuu oikealta puolelta</translation>
  </message>
  <message>
   <source>Without a cost category</source>
   <translation>Ilman menolajia</translation>
  </message>
  <message>
   <source>Without a grant</source>
   <translation>Ilman avustusta</translation>
  </message>
  <message>
   <source>Without a work package</source>
   <translation>Ilman toimenpidekokonaisuutta</translation>
  </message>
  <message>
   <source>Without a year</source>
   <translation>Ilman vuotta</translation>
  </message>
  <message>
   <source>Work packages</source>
   <translation>Toimenpidekokonaisuudet</translation>
  </message>
  <message>
   <source>Years together</source>
   <translation>Vuodet yhteensä</translation>
  </message>
  <message>
   <source>{count} in agreement</source>
   <translation>{count} täsmää</translation>
  </message>
  <message>
   <source>{count} not in agreement</source>
   <translation>{count} poikkeaa</translation>
  </message>
  <message>
   <source>{count} off by rounding</source>
   <translation>{count} poikkeaa pyöristyksen verran</translation>
  </message>
 </context>
 <context>
  <name>Refusal</name>
  <message>
   <source>A figure cannot be written as “{ending}”. It can be: {known}.</source>
   <translation>Kuvaa ei voi kirjoittaa muodossa ”{ending}”. Muodot ovat: {known}.</translation>
  </message>
  <message>
   <source>A goal would contribute to itself: {path}.</source>
   <translation>Tavoite edistäisi itseään: {path}.</translation>
  </message>
  <message>
   <source>A milestone has no length. Select phases, actions or packages to stretch.</source>
   <translation>Virstanpylväällä ei ole kestoa. Valitse venytettäväksi vaiheita, toimenpiteitä tai kokonaisuuksia.</translation>
  </message>
  <message>
   <source>A milestone is reached or not. Write 100 or 0.</source>
   <translation>Virstanpylväs on saavutettu tai ei. Kirjoita 100 tai 0.</translation>
  </message>
  <message>
   <source>A name of a person is part of an identifier in the file, so it cannot be shared without it.</source>
   <translation>Henkilön nimi on osa tiedoston tunnistetta, joten tiedostoa ei voi jakaa ilman sitä.</translation>
  </message>
  <message>
   <source>A plan cannot be exported as “{ending}”. It can be: {known}.</source>
   <translation>Suunnitelmaa ei voi viedä muodossa ”{ending}”. Mahdollisia ovat {known}.</translation>
  </message>
  <message>
   <source>A scale has three, four or five steps.</source>
   <translation>Asteikossa on kolme, neljä tai viisi porrasta.</translation>
  </message>
  <message>
   <source>A sum carries no comment of its own. Select one of the amounts that it is made of.</source>
   <translation>Summalla ei ole omaa kommenttia. Valitse jokin summista, joista se koostuu.</translation>
  </message>
  <message>
   <source>Dependencies lead from phases and milestones to phases and milestones.</source>
   <translation>Riippuvuudet kulkevat vaiheista ja virstanpylväistä vaiheisiin ja virstanpylväisiin.</translation>
  </message>
  <message>
   <source>Here is the schedule. Select the rows to work on, and choose the command again.</source>
   <translation>Tässä on aikataulu. Valitse rivit, joita haluat käsitellä, ja anna komento uudelleen.</translation>
  </message>
  <message>
   <source>In the table {table}, the field {field} points to a row that is not in the file: {id}.</source>
   <translation>Taulun {table} kenttä {field} viittaa riviin, jota tiedostossa ei ole: {id}.</translation>
  </message>
  <message>
   <source>In the table {table}, two rows have the same id: {id}.</source>
   <translation>Taulussa {table} on kaksi riviä, joilla on sama tunniste: {id}.</translation>
  </message>
  <message>
   <source>In “{name}” the smallest text would be {points} pt on the page {page}, and under 7 pt it cannot be read. Choose for example {better}.</source>
   <translation>Kuvassa ”{name}” pienin teksti olisi sivulla {page} vain {points} pt, ja alle 7 pt ei ole luettavaa. Valitse esimerkiksi {better}.</translation>
  </message>
  <message>
   <source>It could not be made ({reason}). Try again.</source>
   <translation>Tekeminen ei onnistunut ({reason}). Yritä uudelleen.</translation>
  </message>
  <message>
   <source>Nothing has to move: every dependency holds.</source>
   <translation>Mitään ei tarvitse siirtää: kaikki riippuvuudet pitävät.</translation>
  </message>
  <message>
   <source>Nothing was imported: cells that cannot be read: {count}. Mend them in the file, or take in the rest with --partly.</source>
   <translation>Mitään ei tuotu: soluja, joita ei voi lukea: {count}. Korjaa ne tiedostoon tai tuo muut tiedot valinnalla --partly.</translation>
  </message>
  <message>
   <source>Nothing was left behind: every communication action stands where its tie says.</source>
   <translation>Mitään ei ole jäänyt jälkeen: jokainen viestintätoimi on sidoksensa mukaisena päivänä.</translation>
  </message>
  <message>
   <source>Nothing was pasted: at most {maximum} goals go in one paste.</source>
   <translation>Mitään ei liitetty: kerralla voi liittää enintään {maximum} tavoitetta.</translation>
  </message>
  <message>
   <source>Nothing was pasted: at most {maximum} levels go in one paste.</source>
   <translation>Mitään ei liitetty: kerralla voi liittää enintään {maximum} tasoa.</translation>
  </message>
  <message>
   <source>Nothing was pasted: the block reaches past the end of the table.</source>
   <translation>Mitään ei liitetty: alue jatkuu taulukon lopun yli.</translation>
  </message>
  <message>
   <source>Nothing was pasted: {title} would add up to {sum}, not to {value}.</source>
   <translation>Mitään ei liitetty: rivin {title} summaksi tulisi {sum} eikä {value}.</translation>
  </message>
  <message>
   <source>Nothing was pasted: “{value}” in {title}, {year}, is not an amount of money.</source>
   <translation>Mitään ei liitetty: ”{value}” ei ole rahamäärä ({title}, {year}).</translation>
  </message>
  <message>
   <source>Nothing was taken in: no entry of the ledger has a cost category yet. Give its accounts one first.</source>
   <translation>Mitään ei tuotu: yhdelläkään tapahtumalla ei ole vielä menolajia. Anna tileille ensin menolajit.</translation>
  </message>
  <message>
   <source>On {pages} page(s) the chart could not be read. It needs at least {least}; or choose A3.</source>
   <translation>{pages} sivulla kaaviota ei voisi lukea. Se tarvitsee vähintään {least}, tai valitse A3.</translation>
  </message>
  <message>
   <source>Rows change places while they are grouped by work package. Choose that grouping first.</source>
   <translation>Rivien järjestystä muutetaan, kun ne on ryhmitelty toimenpidekokonaisuuksittain. Valitse ensin se ryhmittely.</translation>
  </message>
  <message>
   <source>Say which step of the new scale step {step} becomes.</source>
   <translation>Valitse, miksi uuden asteikon portaaksi porras {step} muuttuu.</translation>
  </message>
  <message>
   <source>Select a goal first: then every tab shows what serves it.</source>
   <translation>Valitse ensin tavoite: sen jälkeen jokainen välilehti näyttää, mikä sitä edistää.</translation>
  </message>
  <message>
   <source>Select one or more actions first: they get the standard phases.</source>
   <translation>Valitse ensin yksi tai useampi toimenpide: ne saavat vakiovaiheet.</translation>
  </message>
  <message>
   <source>Select two or more phases or milestones to link them.</source>
   <translation>Valitse ainakin kaksi vaihetta tai virstanpylvästä, niin voit kytkeä ne.</translation>
  </message>
  <message>
   <source>Soteplan cannot keep its own files in {path}. Make room or give rights there, and start it again.</source>
   <translation>Soteplan ei voi säilyttää omia tiedostojaan kansiossa {path}. Vapauta sieltä tilaa tai anna siihen oikeudet ja käynnistä ohjelma uudelleen.</translation>
  </message>
  <message>
   <source>Soteplan ended with unsaved work on {path}, which still names persons. Open the program, recover or discard that work, and try again; the plan was left as it was.</source>
   <translation>Soteplan päättyi kesken tiedoston {path} muokkauksen, ja tallentamattomassa työssä on yhä henkilöitä. Avaa ohjelma, palauta tai hylkää työ ja yritä uudelleen; suunnitelma jätettiin ennalleen.</translation>
  </message>
  <message>
   <source>Soteplan's own copy of the plan is damaged, so the file was left as it was. Open its newest backup.</source>
   <translation>Soteplanin oma työkopio on vioittunut, joten tiedosto jätettiin ennalleen. Avaa sen uusin varmuuskopio.</translation>
  </message>
  <message>
   <source>The action has phases already. Select one that has none.</source>
   <translation>Toimenpiteellä on jo vaiheita. Valitse sellainen, jolla niitä ei ole.</translation>
  </message>
  <message>
   <source>The budget has no cost categories yet. Lay out its form first.</source>
   <translation>Talousarviossa ei ole vielä menolajeja. Tee ensin lomake.</translation>
  </message>
  <message>
   <source>The chart cannot be parted into {pages} pages. At most: {most}.</source>
   <translation>Kaaviota ei voi jakaa {pages} sivulle. Enintään: {most}.</translation>
  </message>
  <message>
   <source>The chart has no colours by {name}. There are: {names}.</source>
   <translation>Kaaviota ei voi värittää perusteella {name}. Vaihtoehdot: {names}.</translation>
  </message>
  <message>
   <source>The chart has no column {name}. There are: {names}.</source>
   <translation>Kaaviossa ei ole saraketta {name}. Sarakkeet ovat: {names}.</translation>
  </message>
  <message>
   <source>The disk is full, so {path} was not written. Free some space and try again.</source>
   <translation>Levy on täynnä, joten tiedostoa {path} ei kirjoitettu. Vapauta tilaa ja yritä uudelleen.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space; your edits are kept and saving goes on by itself.</source>
   <translation>Levy on täynnä. Vapauta tilaa: muutoksesi ovat tallessa, ja tallennus jatkuu itsestään.</translation>
  </message>
  <message>
   <source>The figure {name} has one layout. Trees can be laid out down or to the right.</source>
   <translation>Kuvalla {name} on vain yksi asettelu. Puut voi asetella alas tai oikealle.</translation>
  </message>
  <message>
   <source>The file holds a table {table} that plans do not have.</source>
   <translation>Tiedostossa on taulu {table}, jota suunnitelmissa ei ole.</translation>
  </message>
  <message>
   <source>The file is not JSON text (line {line}).</source>
   <translation>Tiedosto ei ole JSON-tekstiä (rivi {line}).</translation>
  </message>
  <message>
   <source>The file is not an export of a plan.</source>
   <translation>Tiedosto ei ole suunnitelmasta tehty vientitiedosto.</translation>
  </message>
  <message>
   <source>The file is of version {value}, which this Soteplan does not read.</source>
   <translation>Tiedosto on versiota {value}, jota tämä Soteplan ei lue.</translation>
  </message>
  <message>
   <source>The file must hold exactly one row in the table plan.</source>
   <translation>Tiedoston taulussa plan pitää olla täsmälleen yksi rivi.</translation>
  </message>
  <message>
   <source>The folder of {path} is gone. Save under another name with Ctrl+Shift+S; your edits are kept.</source>
   <translation>Tiedoston {path} kansiota ei enää ole. Tallenna toisella nimellä (Ctrl+Vaihto+S): muutoksesi ovat tallessa.</translation>
  </message>
  <message>
   <source>The folder of {path} may not be written. Save under another name with Ctrl+Shift+S; your edits are kept.</source>
   <translation>Tiedoston {path} kansioon ei saa kirjoittaa. Tallenna toisella nimellä (Ctrl+Vaihto+S): muutoksesi ovat tallessa.</translation>
  </message>
  <message>
   <source>The months of the plan follow the schedule. Type the amount of the year, or move the phases.</source>
   <translation>Suunnitelman kuukaudet seuraavat aikataulua. Kirjoita vuoden summa tai siirrä vaiheita.</translation>
  </message>
  <message>
   <source>The plan has no file yet. Save it with Ctrl+Shift+S.</source>
   <translation>Suunnitelmalla ei ole vielä tiedostoa. Tallenna se näppäimillä Ctrl+Vaihto+S.</translation>
  </message>
  <message>
   <source>The plan has no grant {name}. There are: {names}.</source>
   <translation>Suunnitelmassa ei ole avustusta {name}. On: {names}.</translation>
  </message>
  <message>
   <source>The plan has no ledger form {name}. There are: {names}.</source>
   <translation>Suunnitelmassa ei ole kirjanpitoraportin muotoa {name}. On: {names}.</translation>
  </message>
  <message>
   <source>The plan has no version named {name}. There are: {names}.</source>
   <translation>Suunnitelmalla ei ole versiota nimeltä {name}. Versiot ovat: {names}.</translation>
  </message>
  <message>
   <source>The plan has nothing to draw in the figure {name} yet.</source>
   <translation>Suunnitelmassa ei ole vielä mitään kuvaan {name} piirrettävää.</translation>
  </message>
  <message>
   <source>The plan is open for reading only: {reason}</source>
   <translation>Suunnitelma on auki vain luettavaksi: {reason}</translation>
  </message>
  <message>
   <source>The plan was made with a newer version of Soteplan. Share it with that version.</source>
   <translation>Suunnitelma on tehty uudemmalla Soteplanin versiolla. Jaa se sillä versiolla.</translation>
  </message>
  <message>
   <source>The poster would take {sheets} sheets, and at most {most} can be printed. Choose a smaller one.</source>
   <translation>Juliste veisi {sheets} arkkia, ja tulostaa voi enintään {most}. Valitse pienempi.</translation>
  </message>
  <message>
   <source>The range ends on {end}, before it begins on {start}.</source>
   <translation>Aikaväli päättyy {end}, ennen kuin se alkaa {start}.</translation>
  </message>
  <message>
   <source>The row is already in the plan.</source>
   <translation>Rivi on jo suunnitelmassa.</translation>
  </message>
  <message>
   <source>The row is no longer in the plan.</source>
   <translation>Riviä ei enää ole suunnitelmassa.</translation>
  </message>
  <message>
   <source>The schedule cannot be limited to {name}. There are: {names}.</source>
   <translation>Aikataulua ei voi rajata kohteeseen {name}. Vaihtoehdot: {names}.</translation>
  </message>
  <message>
   <source>The table {table} of the file holds a field {field} that plans do not have.</source>
   <translation>Tiedoston taulussa {table} on kenttä {field}, jota suunnitelmissa ei ole.</translation>
  </message>
  <message>
   <source>The text is too long: at most {maximum} characters fit.</source>
   <translation>Teksti on liian pitkä: enintään {maximum} merkkiä mahtuu.</translation>
  </message>
  <message>
   <source>The text is too long: at most {maximum} goals are made of one text.</source>
   <translation>Teksti on liian pitkä: yhdestä tekstistä tehdään enintään {maximum} tavoitetta.</translation>
  </message>
  <message>
   <source>There is no cost category here over which the amount could be spread.</source>
   <translation>Tässä ei ole menolajia, jolle summan voisi jakaa.</translation>
  </message>
  <message>
   <source>There is no figure {name}. There are: {names}.</source>
   <translation>Kuvaa {name} ei ole. Kuvat ovat: {names}.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Tiedostoa {path} ei ole.</translation>
  </message>
  <message>
   <source>There is no folder for {path}. Make it first, or choose another.</source>
   <translation>Tiedoston {path} kansiota ei ole. Tee se ensin tai valitse toinen.</translation>
  </message>
  <message>
   <source>There is no handout {name}. There are: {names}.</source>
   <translation>Jakoaineistoa {name} ei ole. Jakoaineistot ovat: {names}.</translation>
  </message>
  <message>
   <source>There is no line here that could be a goal.</source>
   <translation>Tässä ei ole yhtään riviä, josta voisi tulla tavoite.</translation>
  </message>
  <message>
   <source>There is no message card of {name}. There are: {names}.</source>
   <translation>Viestikorttia {name} ei ole. Näistä on: {names}.</translation>
  </message>
  <message>
   <source>There is nothing on the clipboard to paste here. Copy goals, or lines of text, first.</source>
   <translation>Leikepöydällä ei ole mitään tähän liitettävää. Kopioi ensin tavoitteita tai tekstirivejä.</translation>
  </message>
  <message>
   <source>There is nothing to claim yet. Say the period, for example 2021-01..2021-06.</source>
   <translation>Haettavaa ei vielä ole. Kerro ajanjakso, esimerkiksi 2021-01..2021-06.</translation>
  </message>
  <message>
   <source>This could not be done ({code}).</source>
   <translation>Tätä ei voitu tehdä ({code}).</translation>
  </message>
  <message>
   <source>This is not text. Copy the lines in the other program once more.</source>
   <translation>Tämä ei ole tekstiä. Kopioi rivit toisesta ohjelmasta uudelleen.</translation>
  </message>
  <message>
   <source>This tab has no figure that could be copied or exported.</source>
   <translation>Tällä välilehdellä ei ole kuvaa, jonka voisi kopioida tai viedä.</translation>
  </message>
  <message>
   <source>This very file was taken in already, as “{title}” on {date}. Delete that import first to take it again.</source>
   <translation>Juuri tämä tiedosto on jo tuotu nimellä ”{title}” {date}. Poista ensin se tuonti, jos haluat tuoda sen uudelleen.</translation>
  </message>
  <message>
   <source>This work is open in another Soteplan window.</source>
   <translation>Tämä työ on auki toisessa Soteplanin ikkunassa.</translation>
  </message>
  <message>
   <source>What follows “{title}” leads back to it: first remove one of the links of the circle.</source>
   <translation>Se, mikä seuraa kohdasta ”{title}”, johtaa takaisin siihen: poista ensin yksi kehän riippuvuuksista.</translation>
  </message>
  <message>
   <source>What is on the clipboard cannot be read as goals. Copy them again.</source>
   <translation>Leikepöydän sisältöä ei voi lukea tavoitteiksi. Kopioi ne uudelleen.</translation>
  </message>
  <message>
   <source>Which columns hold the date, the account and the amount is not known. Choose them in the window first.</source>
   <translation>Ei tiedetä, missä sarakkeissa ovat päivä, tili ja summa. Valitse ne ensin ikkunassa.</translation>
  </message>
  <message>
   <source>it is open in another Soteplan window</source>
   <translation>se on auki toisessa Soteplanin ikkunassa</translation>
  </message>
  <message>
   <source>it was made with a newer version of Soteplan</source>
   <translation>se on tehty uudemmalla Soteplanin versiolla</translation>
  </message>
  <message>
   <source>{label} cannot be empty.</source>
   <translation>Kenttä {label} ei voi olla tyhjä.</translation>
  </message>
  <message>
   <source>{label} must be between {minimum} and {maximum}.</source>
   <translation>Kentän {label} arvon pitää olla väliltä {minimum}–{maximum}.</translation>
  </message>
  <message>
   <source>{path} cannot be read. Check the access rights.</source>
   <translation>Tiedostoa {path} ei voi lukea. Tarkista käyttöoikeudet.</translation>
  </message>
  <message>
   <source>{path} could not be written. Choose another place, or try again.</source>
   <translation>Tiedostoa {path} ei voitu kirjoittaa. Valitse toinen paikka tai yritä uudelleen.</translation>
  </message>
  <message>
   <source>{path} could not be written. Your edits are kept; Soteplan tries again.</source>
   <translation>Tiedostoa {path} ei voitu kirjoittaa. Muutoksesi ovat tallessa, ja Soteplan yrittää uudelleen.</translation>
  </message>
  <message>
   <source>{path} has changed outside Soteplan, or is damaged. It was left as it is.</source>
   <translation>Tiedosto {path} on muuttunut Soteplanin ulkopuolella tai vioittunut. Se jätettiin ennalleen.</translation>
  </message>
  <message>
   <source>{path} holds more cells than can be read. Keep only the table that is needed.</source>
   <translation>Tiedostossa {path} on enemmän soluja kuin voidaan lukea. Jätä siihen vain tarvittava taulukko.</translation>
  </message>
  <message>
   <source>{path} holds more than {maximum} tasks, more than a plan can take.</source>
   <translation>Tiedostossa {path} on yli {maximum} tehtävää, enemmän kuin suunnitelmaan mahtuu.</translation>
  </message>
  <message>
   <source>{path} holds no figure that can be drawn.</source>
   <translation>Tiedostossa {path} ei ole kuvaa, jonka voisi piirtää.</translation>
  </message>
  <message>
   <source>{path} holds no rows. Export the ledger with its entries and the names of its columns.</source>
   <translation>Tiedostossa {path} ei ole rivejä. Vie kirjanpitoraportti tapahtumineen ja sarakeotsikoineen.</translation>
  </message>
  <message>
   <source>{path} holds no sheet of the budget. Export the budget as a workbook and edit that.</source>
   <translation>Tiedostossa {path} ei ole talousarvion taulukkoa. Vie talousarvio työkirjana ja muokkaa sitä.</translation>
  </message>
  <message>
   <source>{path} holds no table of tasks.</source>
   <translation>Tiedostossa {path} ei ole tehtävien taulukkoa.</translation>
  </message>
  <message>
   <source>{path} is a plan, so it was left as it is. Choose another name.</source>
   <translation>{path} on suunnitelma, joten se jätettiin ennalleen. Valitse toinen nimi.</translation>
  </message>
  <message>
   <source>{path} is damaged and was left as it is. Open its newest backup instead.</source>
   <translation>Tiedosto {path} on vioittunut, ja se jätettiin ennalleen. Avaa sen sijaan uusin varmuuskopio.</translation>
  </message>
  <message>
   <source>{path} is neither text nor an Excel workbook. Export the ledger as CSV or XLSX.</source>
   <translation>{path} ei ole tekstiä eikä Excel-työkirja. Vie kirjanpitoraportti CSV- tai XLSX-muodossa.</translation>
  </message>
  <message>
   <source>{path} is not a Soteplan plan.</source>
   <translation>Tiedosto {path} ei ole Soteplanin suunnitelma.</translation>
  </message>
  <message>
   <source>{path} is not a file that can be written. Choose another name.</source>
   <translation>Kohteeseen {path} ei voi kirjoittaa, koska se ei ole tavallinen tiedosto. Valitse toinen nimi.</translation>
  </message>
  <message>
   <source>{path} is not a file.</source>
   <translation>{path} ei ole tiedosto.</translation>
  </message>
  <message>
   <source>{path} is not a schedule in Microsoft Project's XML.</source>
   <translation>{path} ei ole aikataulu Microsoft Projectin XML-muodossa.</translation>
  </message>
  <message>
   <source>{path} is not an Excel workbook, or it is damaged.</source>
   <translation>{path} ei ole Excel-työkirja, tai se on vaurioitunut.</translation>
  </message>
  <message>
   <source>{path} is not text in UTF-8.</source>
   <translation>Tiedosto {path} ei ole UTF-8-tekstiä.</translation>
  </message>
  <message>
   <source>{path} is open in another Soteplan window. Close it there first; the plan was left as it was.</source>
   <translation>{path} on auki toisessa Soteplanin ikkunassa. Sulje se siellä ensin; suunnitelma jätettiin ennalleen.</translation>
  </message>
  <message>
   <source>{path} is the file to be read, so it was left as it is. Choose another name.</source>
   <translation>{path} on luettava tiedosto, joten se jätettiin ennalleen. Valitse toinen nimi.</translation>
  </message>
  <message>
   <source>{path} is too large to be a plan.</source>
   <translation>Tiedosto {path} on liian suuri suunnitelmaksi.</translation>
  </message>
  <message>
   <source>{path} may not be written. Choose another folder.</source>
   <translation>Tiedostoa {path} ei saa kirjoittaa. Valitse toinen kansio.</translation>
  </message>
  <message>
   <source>{path} may not be written. Save under another name with Ctrl+Shift+S; your edits are kept.</source>
   <translation>Tiedostoa {path} ei saa kirjoittaa. Tallenna toisella nimellä (Ctrl+Vaihto+S): muutoksesi ovat tallessa.</translation>
  </message>
  <message>
   <source>{path} was changed meanwhile by someone else. Try again.</source>
   <translation>Joku muu muutti tiedostoa {path} sillä välin. Yritä uudelleen.</translation>
  </message>
  <message>
   <source>{value} is no condition to limit by. Begin it with one of these: {names}.</source>
   <translation>{value} ei ole rajausehto. Aloita se jollakin näistä: {names}.</translation>
  </message>
  <message>
   <source>“{name}” is already linked to “{other}”.</source>
   <translation>”{name}” on jo kytketty tavoitteeseen ”{other}”.</translation>
  </message>
  <message>
   <source>“{title}” already comes before the other: the link would run in a circle.</source>
   <translation>”{title}” on jo toisen edellä: kytkennästä tulisi kehä.</translation>
  </message>
  <message>
   <source>“{title}” cannot be moved under itself.</source>
   <translation>Kohdetta ”{title}” ei voi siirtää itsensä alle.</translation>
  </message>
  <message>
   <source>“{title}” has no dates to move yet. Type its start and its end.</source>
   <translation>Kohteella ”{title}” ei ole vielä siirrettäviä päiviä. Kirjoita sen alku ja loppu.</translation>
  </message>
  <message>
   <source>“{title}” has no progress of its own: it follows from its actions.</source>
   <translation>Kohteella ”{title}” ei ole omaa valmiusastetta: se seuraa toimenpiteistä.</translation>
  </message>
  <message>
   <source>“{title}” has no row above it to go under.</source>
   <translation>Kohteen ”{title}” yläpuolella ei ole riviä, jonka alle sen voisi siirtää.</translation>
  </message>
  <message>
   <source>“{title}” holds amounts of its own, so nothing can go under it. Move or clear its amounts first.</source>
   <translation>Menolajilla ”{title}” on omia summia, joten sen alle ei voi lisätä mitään. Siirrä tai tyhjennä summat ensin.</translation>
  </message>
  <message>
   <source>“{title}” is already at the top level.</source>
   <translation>”{title}” on jo ylimmällä tasolla.</translation>
  </message>
  <message>
   <source>“{title}” is no longer in the plan. Read the workbook once more.</source>
   <translation>”{title}” ei ole enää suunnitelmassa. Lue työkirja uudelleen.</translation>
  </message>
  <message>
   <source>“{title}” is pinned to its dates. Take the pin off in the Inspector, or type another date.</source>
   <translation>Kohteen ”{title}” päivät on kiinnitetty. Poista kiinnitys tietopaneelissa tai kirjoita toinen päivä.</translation>
  </message>
  <message>
   <source>“{title}” is {days} day(s) long, too short for {phases} phases.</source>
   <translation>”{title}” kestää {days} päivää, mikä on liian lyhyt {phases} vaiheelle.</translation>
  </message>
  <message>
   <source>“{title}” lacks the year, the person-months or the pay, so there is nothing to put into the budget.</source>
   <translation>Työpanokselta ”{title}” puuttuu vuosi, henkilötyökuukaudet tai palkka, joten talousarvioon ei ole vietävää.</translation>
  </message>
  <message>
   <source>“{title}” runs as its phases do. Move the phases instead.</source>
   <translation>Kohteen ”{title}” ajan määräävät sen vaiheet. Siirrä vaiheita.</translation>
  </message>
  <message>
   <source>“{title}” stays on its level: phases belong to actions, and actions to work packages.</source>
   <translation>”{title}” pysyy tasollaan: vaiheet kuuluvat toimenpiteisiin ja toimenpiteet toimenpidekokonaisuuksiin.</translation>
  </message>
  <message>
   <source>“{title}” would end before it begins.</source>
   <translation>”{title}” päättyisi ennen alkamistaan.</translation>
  </message>
  <message>
   <source>“{title}” would put itself into practice.</source>
   <translation>”{title}” toteuttaisi itseään.</translation>
  </message>
  <message>
   <source>“{value}” cannot be calculated. Use numbers, + - * / %, and parentheses.</source>
   <translation>Kaavaa ”{value}” ei voi laskea. Käytä lukuja, merkkejä + - * / % ja sulkeita.</translation>
  </message>
  <message>
   <source>“{value}” does not fit the field {label}.</source>
   <translation>”{value}” ei sovi kenttään {label}.</translation>
  </message>
  <message>
   <source>“{value}” is no word of a name that the texts of the plan have.</source>
   <translation>”{value}” ei ole mikään suunnitelman teksteissä olevan nimen sana.</translation>
  </message>
  <message>
   <source>“{value}” is not a date. Write for example 15.11.2021, 11/2021, week 46 or Q4/2021.</source>
   <translation>”{value}” ei ole päivämäärä. Kirjoita esimerkiksi 15.11.2021, 11/2021, vko 46 tai Q4/2021.</translation>
  </message>
  <message>
   <source>“{value}” is not a month. Write for example 11/2021.</source>
   <translation>”{value}” ei ole kuukausi. Kirjoita esimerkiksi 11/2021.</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>”{value}” ei ole luku.</translation>
  </message>
  <message>
   <source>“{value}” is not a period. Write for example 2021-01..2021-06.</source>
   <translation>”{value}” ei ole ajanjakso. Kirjoita esimerkiksi 2021-01..2021-06.</translation>
  </message>
  <message>
   <source>“{value}” is not a place in an order.</source>
   <translation>”{value}” ei ole järjestyksen paikka.</translation>
  </message>
  <message>
   <source>“{value}” is not a whole number.</source>
   <translation>”{value}” ei ole kokonaisluku.</translation>
  </message>
  <message>
   <source>“{value}” is not an amount of money. Write for example 271 400, 1,2 M€ or =3*4500.</source>
   <translation>”{value}” ei ole rahamäärä. Kirjoita esimerkiksi 271 400, 1,2 M€ tai =3*4500.</translation>
  </message>
  <message>
   <source>“{value}” is not one of the choices of {label}.</source>
   <translation>”{value}” ei ole kentän {label} vaihtoehto.</translation>
  </message>
  <message>
   <source>“{value}” is not the id of a row.</source>
   <translation>”{value}” ei ole rivin tunniste.</translation>
  </message>
 </context>
 <context>
  <name>Remark</name>
  <message>
   <source>1 or 0</source>
   <translation>1 tai 0</translation>
  </message>
  <message>
   <source>a cell that is whole: this one is damaged in the file</source>
   <translation>ehjä solu: tämä on tiedostossa vioittunut</translation>
  </message>
  <message>
   <source>a date from 1900 to 2200, such as 31.12.2026</source>
   <translation>päivämäärä vuosilta 1900–2200, esimerkiksi 31.12.2026</translation>
  </message>
  <message>
   <source>a field that plans have</source>
   <translation>kenttä, joka suunnitelmissa on</translation>
  </message>
  <message>
   <source>a length that ends by the year 2200</source>
   <translation>kesto, joka päättyy viimeistään vuonna 2200</translation>
  </message>
  <message>
   <source>a length, such as 10 d or 2 weeks</source>
   <translation>kesto, esimerkiksi 10 pv tai 2 viikkoa</translation>
  </message>
  <message>
   <source>a level as a whole number</source>
   <translation>taso kokonaislukuna</translation>
  </message>
  <message>
   <source>a month, such as 2026-12</source>
   <translation>kuukausi, esimerkiksi 2026-12</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>luku</translation>
  </message>
  <message>
   <source>a number from {0} to {1}</source>
   <translation>luku välillä {0}–{1}</translation>
  </message>
  <message>
   <source>a percentage from 0 to 100</source>
   <translation>prosenttiluku välillä 0–100</translation>
  </message>
  <message>
   <source>a place in an order</source>
   <translation>paikka järjestyksessä</translation>
  </message>
  <message>
   <source>a row that does not stand under this one itself</source>
   <translation>rivi, joka ei itse ole tämän rivin alla</translation>
  </message>
  <message>
   <source>a row that is in the file</source>
   <translation>rivi, joka on tiedostossa</translation>
  </message>
  <message>
   <source>a row with its fields</source>
   <translation>rivi kenttineen</translation>
  </message>
  <message>
   <source>a state by its name in Soteplan</source>
   <translation>tila sillä nimellä, joka sillä on Soteplanissa</translation>
  </message>
  <message>
   <source>a table that plans have</source>
   <translation>taulu, joka suunnitelmissa on</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>teksti</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>kokonaisluku</translation>
  </message>
  <message>
   <source>an id that no other row has</source>
   <translation>tunniste, jota muilla riveillä ei ole</translation>
  </message>
  <message numerus="yes">
   <source>and %n cell(s) more</source>
   <translation>
    <numerusform>ja vielä %n solu</numerusform>
    <numerusform>ja vielä %n solua</numerusform>
   </translation>
  </message>
  <message>
   <source>at most {0} characters</source>
   <translation>enintään {0} merkkiä</translation>
  </message>
  <message>
   <source>comes as #N/A</source>
   <translation>tulee muodossa #N/A</translation>
  </message>
  <message>
   <source>gets a new id</source>
   <translation>saa uuden tunnisteen</translation>
  </message>
  <message>
   <source>is cut to that</source>
   <translation>lyhennetään siihen</translation>
  </message>
  <message>
   <source>is left out</source>
   <translation>jätetään pois</translation>
  </message>
  <message>
   <source>one of: {0}</source>
   <translation>jokin näistä: {0}</translation>
  </message>
  <message>
   <source>rows of the table, with their lag in days</source>
   <translation>taulukon rivejä viiveineen päivinä</translation>
  </message>
  <message>
   <source>something: it cannot be empty</source>
   <translation>jokin arvo: tyhjä se ei voi olla</translation>
  </message>
  <message>
   <source>stays empty</source>
   <translation>jää tyhjäksi</translation>
  </message>
  <message>
   <source>takes its usual value</source>
   <translation>saa tavallisen arvonsa</translation>
  </message>
  <message>
   <source>the id of a row</source>
   <translation>rivin tunniste</translation>
  </message>
  <message>
   <source>the row is left out</source>
   <translation>rivi jätetään pois</translation>
  </message>
  <message>
   <source>{where}: “{text}”; expected is {expected}. In the plan: {fate}.</source>
   <translation>{where}: ”{text}”; odotettu arvo: {expected}. Suunnitelmassa: {fate}.</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message numerus="yes">
   <source>%n action(s)</source>
   <translation>
    <numerusform>%n toimenpide</numerusform>
    <numerusform>%n toimenpidettä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n goal(s)</source>
   <translation>
    <numerusform>%n tavoite</numerusform>
    <numerusform>%n tavoitetta</numerusform>
   </translation>
  </message>
  <message>
   <source>A page for each target group.</source>
   <translation>Sivu jokaiselle kohderyhmälle.</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Toimenpiteet</translation>
  </message>
  <message>
   <source>Actions by benefit goal</source>
   <translation>Toimenpiteet hyötytavoitteittain</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Jälkeen</translation>
  </message>
  <message>
   <source>Aims of the communications</source>
   <translation>Viestinnän yhteiset tavoitteet</translation>
  </message>
  <message>
   <source>All target groups</source>
   <translation>Kaikki kohderyhmät</translation>
  </message>
  <message>
   <source>Amount, €</source>
   <translation>Määrä, €</translation>
  </message>
  <message>
   <source>Answered or closed so far: {count}.</source>
   <translation>Vastattu tai suljettu tähän mennessä: {count}.</translation>
  </message>
  <message>
   <source>Assumptions behind the savings</source>
   <translation>Säästöjen taustaoletukset</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Ennen</translation>
  </message>
  <message>
   <source>Before the responses</source>
   <translation>Ennen varautumista</translation>
  </message>
  <message>
   <source>Benefit goals</source>
   <translation>Hyötytavoitteet</translation>
  </message>
  <message>
   <source>Benefits less permanent cost increases, M€</source>
   <translation>Hyödyt − pysyvät menolisäykset, M€</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Talousarvio</translation>
  </message>
  <message>
   <source>Budget, €</source>
   <translation>Talousarvio, €</translation>
  </message>
  <message>
   <source>By channel</source>
   <translation>Kanavittain</translation>
  </message>
  <message>
   <source>Calendar of communications</source>
   <translation>Viestintäkalenteri</translation>
  </message>
  <message>
   <source>Carried by</source>
   <translation>Toteuttajat</translation>
  </message>
  <message>
   <source>Ceiling, €</source>
   <translation>Enimmäismäärä, €</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Tunnus</translation>
  </message>
  <message>
   <source>Communications</source>
   <translation>Viestintä</translation>
  </message>
  <message>
   <source>Communications by target group</source>
   <translation>Viestintä kohderyhmittäin</translation>
  </message>
  <message>
   <source>Communications in {year}</source>
   <translation>Viestintä vuonna {year}</translation>
  </message>
  <message>
   <source>Concerns</source>
   <translation>Koskee</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Sisällys</translation>
  </message>
  <message>
   <source>Core messages by level and target group</source>
   <translation>Ydinviestit tason ja kohderyhmän mukaan</translation>
  </message>
  <message>
   <source>Cost and benefit</source>
   <translation>Kustannukset ja hyödyt</translation>
  </message>
  <message>
   <source>Cost by work package</source>
   <translation>Kustannukset toimenpidekokonaisuuksittain</translation>
  </message>
  <message>
   <source>Costs by category</source>
   <translation>Kustannukset menolajeittain</translation>
  </message>
  <message>
   <source>Costs of the period by month</source>
   <translation>Ajanjakson kustannukset kuukausittain</translation>
  </message>
  <message>
   <source>Counted from {date}. What is late comes along.</source>
   <translation>Laskettu päivästä {date}. Myöhässä oleva on mukana.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Päivä</translation>
  </message>
  <message>
   <source>Difference, €</source>
   <translation>Erotus, €</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Toteutunut</translation>
  </message>
  <message>
   <source>Done, %</source>
   <translation>Valmis, %</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Määräaika</translation>
  </message>
  <message>
   <source>Estimate for {start}–{end}, in millions of euros.</source>
   <translation>Arvio vuosille {start}–{end}, miljoonaa euroa.</translation>
  </message>
  <message>
   <source>Expenditure</source>
   <translation>Menot</translation>
  </message>
  <message>
   <source>Expenditure and funding</source>
   <translation>Menot ja rahoitus</translation>
  </message>
  <message>
   <source>First, €</source>
   <translation>Ensimmäinen, €</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Kenelle</translation>
  </message>
  <message>
   <source>Forecast for the rest, €</source>
   <translation>Loppuajan ennuste, €</translation>
  </message>
  <message>
   <source>Functional effects</source>
   <translation>Toiminnalliset vaikutukset</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Rahoitus</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Tavoitteet</translation>
  </message>
  <message>
   <source>Goals by benefit goal</source>
   <translation>Tavoitteet hyötytavoitteittain</translation>
  </message>
  <message>
   <source>Goals of the project</source>
   <translation>Hankkeen tavoitteet</translation>
  </message>
  <message>
   <source>Greatest risks</source>
   <translation>Suurimmat riskit</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Toteutunut</translation>
  </message>
  <message>
   <source>Held by now as planned</source>
   <translation>Suunniteltu tähän mennessä</translation>
  </message>
  <message>
   <source>How it contributes</source>
   <translation>Miten edistää</translation>
  </message>
  <message>
   <source>How many risks there were of each level on the days of review, responses counted in.</source>
   <translation>Kuinka monta riskiä oli kullakin tasolla katselmuspäivinä, kun varautuminen on otettu huomioon.</translation>
  </message>
  <message>
   <source>How many times something stands in the calendar, over the whole plan.</source>
   <translation>Kuinka monta kertaa kalenterissa on jotakin koko suunnitelman aikana.</translation>
  </message>
  <message>
   <source>How much was to be done by a day, each phase weighing as much as it is long, and how much was.</source>
   <translation>Kuinka paljon kuhunkin päivään mennessä piti olla tehtynä ja kuinka paljon oli; kukin vaihe painaa pituutensa verran.</translation>
  </message>
  <message>
   <source>How the metrics have gone</source>
   <translation>Miten mittarit ovat kehittyneet</translation>
  </message>
  <message>
   <source>How the risks have stood</source>
   <translation>Riskien kehitys</translation>
  </message>
  <message>
   <source>How, by whom and when</source>
   <translation>Miten, kuka ja milloin</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>Kaikkiaan</translation>
  </message>
  <message>
   <source>In euros</source>
   <translation>Euroina</translation>
  </message>
  <message>
   <source>Last month of actual use: {month}; forecast after that.</source>
   <translation>Viimeisin toteumakuukausi: {month}; sen jälkeen ennuste.</translation>
  </message>
  <message>
   <source>Last value</source>
   <translation>Viimeisin arvo</translation>
  </message>
  <message>
   <source>Left over, €</source>
   <translation>Jäljellä, €</translation>
  </message>
  <message>
   <source>Logical framework</source>
   <translation>Loogisen viitekehyksen matriisi</translation>
  </message>
  <message>
   <source>Message cards</source>
   <translation>Viestikortit</translation>
  </message>
  <message>
   <source>Messages for target groups</source>
   <translation>Kohderyhmien viestit</translation>
  </message>
  <message>
   <source>Messages of the whole project</source>
   <translation>Koko hankkeen viestit</translation>
  </message>
  <message>
   <source>Metrics of the communications</source>
   <translation>Viestinnän mittarit</translation>
  </message>
  <message>
   <source>Milestones and meetings</source>
   <translation>Virstanpylväät ja kokoukset</translation>
  </message>
  <message>
   <source>National messages</source>
   <translation>Kansalliset viestit</translation>
  </message>
  <message>
   <source>Net effect as printed, M€</source>
   <translation>Nettovaikutus lähteessä, M€</translation>
  </message>
  <message>
   <source>Net effect, M€</source>
   <translation>Nettovaikutus, M€</translation>
  </message>
  <message>
   <source>Next milestones</source>
   <translation>Seuraavat virstanpylväät</translation>
  </message>
  <message>
   <source>Next value by</source>
   <translation>Seuraava arvo viimeistään</translation>
  </message>
  <message>
   <source>No actions serve the benefit goals yet.</source>
   <translation>Mikään toimenpide ei vielä edistä hyötytavoitteita.</translation>
  </message>
  <message>
   <source>No channel</source>
   <translation>Ei kanavaa</translation>
  </message>
  <message>
   <source>No day has been set.</source>
   <translation>Päivää ei ole sovittu.</translation>
  </message>
  <message>
   <source>No goals serve the benefit goals yet.</source>
   <translation>Mikään tavoite ei vielä edistä hyötytavoitteita.</translation>
  </message>
  <message>
   <source>No message has been written for this group yet.</source>
   <translation>Ryhmälle ei ole vielä kirjoitettu omaa viestiä.</translation>
  </message>
  <message>
   <source>No work package</source>
   <translation>Ilman toimenpidekokonaisuutta</translation>
  </message>
  <message>
   <source>No year</source>
   <translation>Ilman vuotta</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nro</translation>
  </message>
  <message>
   <source>Nobody answers for it yet</source>
   <translation>Vastuutahoa ei ole vielä</translation>
  </message>
  <message>
   <source>Not covered by the grant applied for</source>
   <translation>Haettava avustus ei kata</translation>
  </message>
  <message>
   <source>Not linked to a benefit goal</source>
   <translation>Ei kytketty hyötytavoitteeseen</translation>
  </message>
  <message>
   <source>Nothing moves by itself: whoever plans decides what follows.</source>
   <translation>Mikään ei siirry itsestään: suunnittelija päättää, mitä seuraa.</translation>
  </message>
  <message>
   <source>Nothing stands in the calendar of communications yet.</source>
   <translation>Viestintäkalenterissa ei ole vielä mitään.</translation>
  </message>
  <message>
   <source>Nothing waits for an answer.</source>
   <translation>Mikään ei odota vastausta.</translation>
  </message>
  <message>
   <source>On one page it could not be read.</source>
   <translation>Yhdellä sivulla sitä ei voisi lukea.</translation>
  </message>
  <message>
   <source>On the day</source>
   <translation>Päivänä</translation>
  </message>
  <message>
   <source>Opportunities before the responses</source>
   <translation>Mahdollisuudet ennen toimia</translation>
  </message>
  <message>
   <source>Opportunities with the responses</source>
   <translation>Mahdollisuudet toimien jälkeen</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Tulos</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Yleiskuva</translation>
  </message>
  <message>
   <source>Paid before</source>
   <translation>Maksettu aiemmin</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Ajanjakso</translation>
  </message>
  <message>
   <source>Plan check</source>
   <translation>Suunnitelman tarkistus</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Suunniteltu</translation>
  </message>
  <message>
   <source>Planned, on no day</source>
   <translation>Suunniteltu, ei päivää</translation>
  </message>
  <message>
   <source>Printed {time}</source>
   <translation>Tulostettu {time}</translation>
  </message>
  <message>
   <source>Process goal</source>
   <translation>Prosessitavoite</translation>
  </message>
  <message>
   <source>Process goals by year</source>
   <translation>Prosessitavoitteet vuosittain</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Eteneminen</translation>
  </message>
  <message>
   <source>Progress by work package</source>
   <translation>Eteneminen toimenpidekokonaisuuksittain</translation>
  </message>
  <message>
   <source>Progress, work packages and what does not hold are told of the whole plan.</source>
   <translation>Eteneminen, toimenpidekokonaisuudet ja se, mikä ei pidä, kerrotaan koko suunnitelmasta.</translation>
  </message>
  <message>
   <source>Project costs, M€</source>
   <translation>Hankekustannukset, M€</translation>
  </message>
  <message>
   <source>Puts into practice</source>
   <translation>Toteuttaa viestiä</translation>
  </message>
  <message>
   <source>Questions and feedback that wait for an answer</source>
   <translation>Vastausta odottavat kysymykset ja palaute</translation>
  </message>
  <message>
   <source>Read downwards it says how the project works, upwards why. Each level leads to the one above while its assumptions hold.</source>
   <translation>Alaspäin luettuna matriisi kertoo, miten hanke vaikuttaa, ylöspäin luettuna miksi. Kukin taso johtaa ylempään, kun sen oletukset pitävät.</translation>
  </message>
  <message>
   <source>Reconciliation</source>
   <translation>Täsmäytys</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Varautuminen</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation>Katselmukset</translation>
  </message>
  <message>
   <source>Risk matrix</source>
   <translation>Riskimatriisi</translation>
  </message>
  <message>
   <source>Risk register</source>
   <translation>Riskirekisteri</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Riskit</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Aikataulu</translation>
  </message>
  <message>
   <source>Scope and related projects</source>
   <translation>Rajaukset ja rinnakkaiset hankkeet</translation>
  </message>
  <message>
   <source>Score = probability × impact, before the responses and with them carried out.</source>
   <translation>Riskiluku = todennäköisyys × vaikutus, ennen varautumista ja sen jälkeen.</translation>
  </message>
  <message>
   <source>Second, €</source>
   <translation>Toinen, €</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Osuus</translation>
  </message>
  <message>
   <source>Since “{name}”:</source>
   <translation>Version ”{name}” jälkeen:</translation>
  </message>
  <message>
   <source>Stakeholders by influence and interest</source>
   <translation>Sidosryhmät vaikutusvallan ja kiinnostuksen mukaan</translation>
  </message>
  <message>
   <source>Stances today and as wanted</source>
   <translation>Suhtautuminen nyt ja tavoiteltu suhtautuminen</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Tilanne</translation>
  </message>
  <message>
   <source>Status {date}</source>
   <translation>Tilanne {date}</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Porras</translation>
  </message>
  <message>
   <source>Still to go</source>
   <translation>Tavoitteeseen</translation>
  </message>
  <message>
   <source>Sum of the rows</source>
   <translation>Rivien summa</translation>
  </message>
  <message>
   <source>Target groups, objectives, channels and means, responsibles and timing</source>
   <translation>Kohderyhmät, tavoitteet, kanavat ja keinot, vastuut ja ajoitus</translation>
  </message>
  <message>
   <source>The check found nothing to mend.</source>
   <translation>Tarkistus ei löytänyt korjattavaa.</translation>
  </message>
  <message>
   <source>The costs of {period}, and what the grant pays of them.</source>
   <translation>Kustannukset ajalta {period} ja avustuksen osuus niistä.</translation>
  </message>
  <message>
   <source>The figure is too large to be read on {paper}. Export it from its tab as a poster.</source>
   <translation>Kuva on liian suuri luettavaksi {paper}-koossa. Vie se välilehdeltään julisteena.</translation>
  </message>
  <message>
   <source>The form of the state grant, in euros. A dash is zero.</source>
   <translation>Valtionavustuksen lomakkeen mukaan, euroa. Viiva on nolla.</translation>
  </message>
  <message>
   <source>The greatest risks one by one</source>
   <translation>Suurimmat riskit yksitellen</translation>
  </message>
  <message>
   <source>The national messages behind these</source>
   <translation>Kansalliset viestit näiden takana</translation>
  </message>
  <message>
   <source>The numbers are days of the month.</source>
   <translation>Luvut ovat kuukauden päiviä.</translation>
  </message>
  <message>
   <source>The numbers lead to the message that one puts into practice, and to those that carry it.</source>
   <translation>Numerot vievät viestiin, jota toteutetaan, ja viesteihin, jotka sitä toteuttavat.</translation>
  </message>
  <message>
   <source>The plan has no actions or milestones yet.</source>
   <translation>Suunnitelmassa ei ole vielä toimenpiteitä eikä virstanpylväitä.</translation>
  </message>
  <message>
   <source>The plan has no actions yet.</source>
   <translation>Suunnitelmassa ei ole vielä toimenpiteitä.</translation>
  </message>
  <message>
   <source>The plan has no core messages yet.</source>
   <translation>Suunnitelmassa ei ole vielä ydinviestejä.</translation>
  </message>
  <message>
   <source>The plan has no estimate of costs and benefits yet.</source>
   <translation>Suunnitelmassa ei ole vielä kustannushyötyarviota.</translation>
  </message>
  <message>
   <source>The plan has no goals or actions for the logical framework yet.</source>
   <translation>Suunnitelmassa ei ole vielä tavoitteita eikä toimenpiteitä loogiseen viitekehykseen.</translation>
  </message>
  <message>
   <source>The plan has no programme tree yet.</source>
   <translation>Suunnitelmassa ei ole vielä ohjelman tavoitepuuta.</translation>
  </message>
  <message>
   <source>The plan has no project goals yet.</source>
   <translation>Suunnitelmassa ei ole vielä hankkeen tavoitteita.</translation>
  </message>
  <message>
   <source>The plan has no risks yet.</source>
   <translation>Suunnitelmassa ei ole vielä riskejä.</translation>
  </message>
  <message>
   <source>The plan has no target groups yet.</source>
   <translation>Suunnitelmassa ei ole vielä kohderyhmiä.</translation>
  </message>
  <message>
   <source>The plan has no work packages yet.</source>
   <translation>Suunnitelmassa ei ole vielä toimenpidekokonaisuuksia.</translation>
  </message>
  <message>
   <source>The problems behind the goals</source>
   <translation>Tavoitteiden taustalla olevat ongelmat</translation>
  </message>
  <message>
   <source>The project among others</source>
   <translation>Hanke muiden joukossa</translation>
  </message>
  <message>
   <source>The project in its programme</source>
   <translation>Hanke osana muutosohjelmaa</translation>
  </message>
  <message>
   <source>The scope has not been described yet.</source>
   <translation>Rajauksia ei ole vielä kuvattu.</translation>
  </message>
  <message>
   <source>There are no costs yet.</source>
   <translation>Menoja ei vielä ole.</translation>
  </message>
  <message>
   <source>Threats before the responses</source>
   <translation>Uhat ennen varautumista</translation>
  </message>
  <message>
   <source>Threats with the responses</source>
   <translation>Uhat varautumisen jälkeen</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Kertaa</translation>
  </message>
  <message>
   <source>To be paid</source>
   <translation>Maksettava avustus</translation>
  </message>
  <message>
   <source>To everybody</source>
   <translation>Kaikille</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Yhteensä</translation>
  </message>
  <message>
   <source>Total, €</source>
   <translation>Yhteensä, €</translation>
  </message>
  <message>
   <source>Use of the money</source>
   <translation>Rahan käyttö</translation>
  </message>
  <message>
   <source>Used, €</source>
   <translation>Käytetty, €</translation>
  </message>
  <message>
   <source>What comes next, from {date} on</source>
   <translation>Seuraavaksi, {date} alkaen</translation>
  </message>
  <message>
   <source>What does not hold</source>
   <translation>Mikä ei pidä</translation>
  </message>
  <message>
   <source>What each action serves</source>
   <translation>Mitä kukin toimenpide edistää</translation>
  </message>
  <message>
   <source>What each goal serves</source>
   <translation>Mitä kukin tavoite edistää</translation>
  </message>
  <message>
   <source>What is compared</source>
   <translation>Mitä verrataan</translation>
  </message>
  <message>
   <source>What is due within 90 days, by owner</source>
   <translation>Mitä valmistuu 90 päivän kuluessa, vastuutahoittain</translation>
  </message>
  <message>
   <source>What is open, by owner</source>
   <translation>Avoinna oleva työ vastuutahoittain</translation>
  </message>
  <message>
   <source>What is open, by quarter</source>
   <translation>Avoinna oleva työ neljänneksittäin</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Merkitys</translation>
  </message>
  <message>
   <source>What may endanger the goals, how serious it is, and what is done about it.</source>
   <translation>Mikä voi vaarantaa tavoitteet, kuinka vakavaa se on ja miten siihen varaudutaan.</translation>
  </message>
  <message>
   <source>What the goals rest on</source>
   <translation>Mihin tavoitteet perustuvat</translation>
  </message>
  <message>
   <source>What the project costs, who pays for it, and what it is expected to save.</source>
   <translation>Mitä hanke maksaa, kuka sen rahoittaa ja mitä sen odotetaan säästävän.</translation>
  </message>
  <message>
   <source>What the project delivers, which goals it serves, and where its limits are.</source>
   <translation>Mitä hanke toteuttaa, mitä tavoitteita se edistää ja mihin se rajautuu.</translation>
  </message>
  <message>
   <source>What we say</source>
   <translation>Mitä sanomme</translation>
  </message>
  <message>
   <source>What we want</source>
   <translation>Mitä haluamme</translation>
  </message>
  <message>
   <source>When each action is planned, piloted, rolled out and evaluated, and how far it is.</source>
   <translation>Milloin toimenpiteet suunnitellaan, pilotoidaan, otetaan käyttöön ja arvioidaan ja miten pitkällä ne ovat.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Missä</translation>
  </message>
  <message>
   <source>Where the plan stands on {date}.</source>
   <translation>Suunnitelman tilanne {date}.</translation>
  </message>
  <message>
   <source>Who is reached how often by each channel</source>
   <translation>Ketä tavoitetaan missäkin kanavassa ja kuinka usein</translation>
  </message>
  <message>
   <source>Whole plan</source>
   <translation>Koko suunnitelma</translation>
  </message>
  <message>
   <source>Whom the plan wants to reach and why, with which messages, by what means, who and when.</source>
   <translation>Ketä tavoitellaan ja miksi, millä viesteillä ja keinoin, kuka vastaa ja milloin.</translation>
  </message>
  <message>
   <source>With the responses</source>
   <translation>Varautumisen jälkeen</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Työ</translation>
  </message>
  <message>
   <source>Work packages and their actions</source>
   <translation>Toimenpidekokonaisuudet ja toimenpiteet</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Vuosi</translation>
  </message>
  <message>
   <source>also {groups}</source>
   <translation>myös {groups}</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>ennallaan</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>poistunut</translation>
  </message>
  <message>
   <source>earlier</source>
   <translation>aikaistunut</translation>
  </message>
  <message>
   <source>late</source>
   <translation>myöhässä</translation>
  </message>
  <message>
   <source>new</source>
   <translation>uusia</translation>
  </message>
  <message>
   <source>of which: {title}</source>
   <translation>josta: {title}</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>myöhässä</translation>
  </message>
  <message>
   <source>reaches nobody</source>
   <translation>ei tavoita ketään</translation>
  </message>
  <message>
   <source>slipped</source>
   <translation>myöhentynyt</translation>
  </message>
  <message>
   <source>whole period</source>
   <translation>koko aika</translation>
  </message>
  <message>
   <source>{column}: printed {printed} M€, rows add up to {sum} M€, difference {difference} M€.</source>
   <translation>{column}: lähteessä {printed} M€, rivien summa {sum} M€, ero {difference} M€.</translation>
  </message>
  <message>
   <source>{name} (continued)</source>
   <translation>{name} (jatkuu)</translation>
  </message>
  <message>
   <source>{paper}, {pages}; smallest type {points} pt.</source>
   <translation>{paper}, {pages}; pienin teksti {points} pt.</translation>
  </message>
  <message>
   <source>{shown} of {count} findings; notes are left out.</source>
   <translation>{shown} / {count} havaintoa; huomiot on jätetty pois.</translation>
  </message>
 </context>
 <context>
  <name>RescaleDialog</name>
  <message>
   <source>Another risk scale</source>
   <translation>Toinen riskiasteikko</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Change the scale</source>
   <translation>Vaihda asteikko</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>After the responses</source>
   <translation>Varautumisen jälkeen</translation>
  </message>
  <message>
   <source>As it was</source>
   <translation>Ennallaan</translation>
  </message>
  <message>
   <source>Before the responses</source>
   <translation>Ennen varautumista</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Päivä</translation>
  </message>
  <message>
   <source>Grown</source>
   <translation>Kasvanut</translation>
  </message>
  <message>
   <source>How the risk has stood</source>
   <translation>Riskin aiemmat pisteet</translation>
  </message>
  <message>
   <source>No earlier review</source>
   <translation>Ei aiempaa katselmusta</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Nyt</translation>
  </message>
  <message>
   <source>Risks and their trend</source>
   <translation>Riskit ja niiden kehitys</translation>
  </message>
  <message>
   <source>Shrunk</source>
   <translation>Pienentynyt</translation>
  </message>
  <message>
   <source>Since the last review</source>
   <translation>Edellisestä katselmuksesta</translation>
  </message>
  <message>
   <source>Since {date} {name}</source>
   <translation>Alkaen {date} {name}</translation>
  </message>
  <message>
   <source>The risk came true: it is an issue from this day on</source>
   <translation>Riski toteutui: se on ongelma tästä päivästä alkaen</translation>
  </message>
  <message>
   <source>The whole register</source>
   <translation>Koko rekisteri</translation>
  </message>
  <message>
   <source>The whole register, responses counted in</source>
   <translation>Koko rekisteri, varautuminen huomioon otettuna</translation>
  </message>
  <message>
   <source>This is where reviews show how the risks have stood. Write the risks first.</source>
   <translation>Tässä näkyy, miten riskit ovat muuttuneet katselmuksesta toiseen. Kirjaa ensin riskit.</translation>
  </message>
  <message>
   <source>Trend since</source>
   <translation>Kehitys alkaen</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Perustelu</translation>
  </message>
  <message numerus="yes">
   <source>of %n step(s)</source>
   <translation>
    <numerusform>%n portaan asteikolla</numerusform>
    <numerusform>%n portaan asteikolla</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RiskReviewDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Keep the review</source>
   <translation>Tallenna katselmus</translation>
  </message>
  <message>
   <source>Review of a risk</source>
   <translation>Riskin katselmus</translation>
  </message>
 </context>
 <context>
  <name>RisksTab</name>
  <message>
   <source>Add a response</source>
   <translation>Lisää varautumiskeino</translation>
  </message>
  <message>
   <source>Add a risk</source>
   <translation>Lisää riski</translation>
  </message>
  <message>
   <source>Add the first risk</source>
   <translation>Lisää ensimmäinen riski</translation>
  </message>
  <message>
   <source>After the responses</source>
   <translation>Varautumisen jälkeen</translation>
  </message>
  <message>
   <source>Before the responses</source>
   <translation>Ennen varautumista</translation>
  </message>
  <message>
   <source>Before → after</source>
   <translation>Ennen → jälkeen</translation>
  </message>
  <message>
   <source>Clear the filter</source>
   <translation>Poista rajaus</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Poista</translation>
  </message>
  <message>
   <source>Digits and + - score the risk in a column of scores. Ctrl+Shift+O sorts by the column.</source>
   <translation>Pistesarakkeessa numerot sekä + ja - pisteyttävät riskin. Ctrl+Vaihto+O järjestää sarakkeen mukaan.</translation>
  </message>
  <message>
   <source>Filter (Ctrl+F)</source>
   <translation>Suodata (Ctrl+F)</translation>
  </message>
  <message>
   <source>Filter by…</source>
   <translation>Rajaus…</translation>
  </message>
  <message>
   <source>Filter the risks</source>
   <translation>Suodata riskit</translation>
  </message>
  <message>
   <source>Group by…</source>
   <translation>Ryhmittely…</translation>
  </message>
  <message>
   <source>I</source>
   <translation>V</translation>
  </message>
  <message>
   <source>I after</source>
   <translation>V jälk.</translation>
  </message>
  <message>
   <source>Inherent risk</source>
   <translation>Lähtöriski</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Taso</translation>
  </message>
  <message>
   <source>New response</source>
   <translation>Uusi varautumiskeino</translation>
  </message>
  <message>
   <source>New risk</source>
   <translation>Uusi riski</translation>
  </message>
  <message>
   <source>No goal</source>
   <translation>Ilman tavoitetta</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>Ei ryhmittelyä</translation>
  </message>
  <message>
   <source>No owner</source>
   <translation>Ilman vastuutahoa</translation>
  </message>
  <message>
   <source>No work package</source>
   <translation>Ilman toimenpidekokonaisuutta</translation>
  </message>
  <message>
   <source>Not scored</source>
   <translation>Ei pisteytetty</translation>
  </message>
  <message>
   <source>Nothing is done about it yet. Ctrl+Enter adds the first response.</source>
   <translation>Varautumiskeinoja ei vielä ole. Ctrl+Enter lisää ensimmäisen.</translation>
  </message>
  <message>
   <source>Number of responses</source>
   <translation>Varautumiskeinojen määrä</translation>
  </message>
  <message>
   <source>Opportunities</source>
   <translation>Mahdollisuudet</translation>
  </message>
  <message>
   <source>P</source>
   <translation>T</translation>
  </message>
  <message>
   <source>P after</source>
   <translation>T jälk.</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Rekisteri</translation>
  </message>
  <message>
   <source>Residual</source>
   <translation>Jäännösriski</translation>
  </message>
  <message>
   <source>Residual risk</source>
   <translation>Jäännösriski</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Varautuminen</translation>
  </message>
  <message>
   <source>Responses to {title}</source>
   <translation>Varautuminen: {title}</translation>
  </message>
  <message>
   <source>Risk register</source>
   <translation>Riskirekisteri</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Riskit</translation>
  </message>
  <message>
   <source>Risks in the matrix</source>
   <translation>Matriisin riskit</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Asteikko</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Riskiluku</translation>
  </message>
  <message>
   <source>Scores in the matrix</source>
   <translation>Pisteet matriisissa</translation>
  </message>
  <message>
   <source>This is where the risks of the plan go, with their scores, owners and responses.</source>
   <translation>Tähän tulevat suunnitelman riskit pisteineen, vastuutahoineen ja varautumisineen.</translation>
  </message>
  <message>
   <source>Threats</source>
   <translation>Uhat</translation>
  </message>
  <message>
   <source>Threats and opportunities</source>
   <translation>Uhat ja mahdollisuudet</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Yhdessä</translation>
  </message>
  <message>
   <source>Trend</source>
   <translation>Kehitys</translation>
  </message>
  <message>
   <source>Trend since the last review</source>
   <translation>Kehitys edellisestä katselmuksesta</translation>
  </message>
  <message>
   <source>{found} of {whole}</source>
   <translation>{found} / {whole}</translation>
  </message>
 </context>
 <context>
  <name>Scale</name>
  <message>
   <source>Arrows choose a cell, Space gives it the next level.</source>
   <translation>Nuolet valitsevat ruudun, välilyönti antaa sille seuraavan tason.</translation>
  </message>
  <message>
   <source>Describe the steps</source>
   <translation>Kuvaa portaat</translation>
  </message>
  <message>
   <source>From {old} steps to {new}</source>
   <translation>{old} portaasta {new} portaaseen</translation>
  </message>
  <message>
   <source>How each risk has stood until now is kept as a review in the old steps, and can be undone.</source>
   <translation>Kunkin riskin tähänastiset pisteet jäävät katselmukseen vanhan asteikon portaina. Muutoksen voi kumota.</translation>
  </message>
  <message>
   <source>Levels of the matrix</source>
   <translation>Matriisin tasot</translation>
  </message>
  <message>
   <source>What do the steps mean? A name, a description and a threshold make the scores comparable.</source>
   <translation>Mitä portaat tarkoittavat? Nimi, kuvaus ja raja-arvo tekevät arvioista vertailukelpoisia.</translation>
  </message>
  <message>
   <source>{step} becomes</source>
   <translation>{step} muuttuu portaaksi</translation>
  </message>
 </context>
 <context>
  <name>Schedule</name>
  <message numerus="yes">
   <source>%n row(s) dropped…</source>
   <translation>
    <numerusform>%n rivi poistunut…</numerusform>
    <numerusform>%n riviä poistunut…</numerusform>
   </translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Toimenpiteet</translation>
  </message>
  <message>
   <source>Add a milestone</source>
   <translation>Lisää virstanpylväs</translation>
  </message>
  <message>
   <source>Add a row</source>
   <translation>Lisää rivi</translation>
  </message>
  <message>
   <source>Add a row under</source>
   <translation>Lisää rivi alle</translation>
  </message>
  <message>
   <source>Add the first work package</source>
   <translation>Lisää ensimmäinen toimenpidekokonaisuus</translation>
  </message>
  <message>
   <source>Add the standard phases to the selected actions</source>
   <translation>Lisää vakiovaiheet valituille toimenpiteille</translation>
  </message>
  <message>
   <source>After it: {way}.</source>
   <translation>Sen jälkeen: {way}.</translation>
  </message>
  <message>
   <source>As limited on the screen: {shown} of {all} actions</source>
   <translation>Rajattu kuten näytöllä: {shown}/{all} toimenpidettä</translation>
  </message>
  <message>
   <source>At risk: it stands paused.</source>
   <translation>Vaarassa: se on keskeytetty.</translation>
  </message>
  <message>
   <source>At risk: it was to start on {start}, and has not begun.</source>
   <translation>Vaarassa: sen piti alkaa {start}, eikä se ole alkanut.</translation>
  </message>
  <message>
   <source>At risk: its milestone “{milestone}” was due on {date}.</source>
   <translation>Vaarassa: sen virstanpylvään ”{milestone}” määräpäivä oli {date}.</translation>
  </message>
  <message>
   <source>Benefit goal</source>
   <translation>Hyötytavoite</translation>
  </message>
  <message>
   <source>Budget (€)</source>
   <translation>Budjetti (€)</translation>
  </message>
  <message>
   <source>By benefit goal</source>
   <translation>Hyötytavoitteittain</translation>
  </message>
  <message>
   <source>By kind of phase</source>
   <translation>Vaiheen tyypeittäin</translation>
  </message>
  <message>
   <source>By owner</source>
   <translation>Vastuutahoittain</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>Tiloittain</translation>
  </message>
  <message>
   <source>By work package</source>
   <translation>Toimenpidekokonaisuuksittain</translation>
  </message>
  <message>
   <source>Colour by benefit goal</source>
   <translation>Väri hyötytavoitteen mukaan</translation>
  </message>
  <message>
   <source>Colour by kind of phase</source>
   <translation>Väri vaiheen tyypin mukaan</translation>
  </message>
  <message>
   <source>Colour by owner</source>
   <translation>Väri vastuutahon mukaan</translation>
  </message>
  <message>
   <source>Colour by state</source>
   <translation>Väri tilan mukaan</translation>
  </message>
  <message>
   <source>Colour by work package</source>
   <translation>Väri toimenpidekokonaisuuden mukaan</translation>
  </message>
  <message>
   <source>Colour by…</source>
   <translation>Värit…</translation>
  </message>
  <message>
   <source>Comes after</source>
   <translation>Edeltäjät</translation>
  </message>
  <message>
   <source>Compare with nothing</source>
   <translation>Ei vertailua</translation>
  </message>
  <message>
   <source>Compare with…</source>
   <translation>Vertaa…</translation>
  </message>
  <message>
   <source>Compared with an earlier version</source>
   <translation>Vertailu aiempaan versioon</translation>
  </message>
  <message>
   <source>Compared with {name} – {slip}</source>
   <translation>Vertailukohta: {name} – {slip}</translation>
  </message>
  <message>
   <source>Critical path</source>
   <translation>Kriittinen polku</translation>
  </message>
  <message>
   <source>Critical path: select a row to see why it is on it or not.</source>
   <translation>Kriittinen polku: valitse rivi, niin näet, miksi se on polulla tai ei ole.</translation>
  </message>
  <message>
   <source>Critical path: the row has no dates of phases or milestones.</source>
   <translation>Kriittinen polku: rivillä ei ole vaiheiden tai virstanpylväiden päiviä.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Poista</translation>
  </message>
  <message>
   <source>Detail of the chart</source>
   <translation>Kaavion tarkkuus</translation>
  </message>
  <message>
   <source>Done: all of it is finished.</source>
   <translation>Valmis: kaikki siinä on tehty.</translation>
  </message>
  <message>
   <source>Down to actions</source>
   <translation>Toimenpiteisiin asti</translation>
  </message>
  <message>
   <source>Down to phases</source>
   <translation>Vaiheisiin asti</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Rajaa</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Alkaen</translation>
  </message>
  <message>
   <source>Gantt chart</source>
   <translation>Gantt-kaavio</translation>
  </message>
  <message>
   <source>Go to today</source>
   <translation>Siirry tähän päivään</translation>
  </message>
  <message>
   <source>Group by…</source>
   <translation>Ryhmittele…</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Ryhmät</translation>
  </message>
  <message>
   <source>It does not hold: {date} stands where {earliest} would be the earliest.</source>
   <translation>Se ei toteudu: päivä on {date}, mutta aikaisintaan se voisi olla {earliest}.</translation>
  </message>
  <message>
   <source>Kind of phase</source>
   <translation>Vaiheen laji</translation>
  </message>
  <message>
   <source>Lag, working days</source>
   <translation>Viive, työpäiviä</translation>
  </message>
  <message>
   <source>Late: it was to end on {end}, and is not finished.</source>
   <translation>Myöhässä: sen piti päättyä {end}, eikä se ole valmis.</translation>
  </message>
  <message>
   <source>Legend</source>
   <translation>Selite</translation>
  </message>
  <message>
   <source>Limited to: {conditions}.</source>
   <translation>Rajattu: {conditions}.</translation>
  </message>
  <message>
   <source>Link the selected, or part them</source>
   <translation>Kytke valitut tai poista kytkentä</translation>
  </message>
  <message>
   <source>Longer period</source>
   <translation>Pidempi aikajakso</translation>
  </message>
  <message>
   <source>Meetings and reporting points</source>
   <translation>Kokoukset ja raportointipisteet</translation>
  </message>
  <message>
   <source>Move what follows the selected…</source>
   <translation>Siirrä valittuja seuraavat…</translation>
  </message>
  <message>
   <source>New action</source>
   <translation>Uusi toimenpide</translation>
  </message>
  <message>
   <source>New milestone</source>
   <translation>Uusi virstanpylväs</translation>
  </message>
  <message>
   <source>New work package</source>
   <translation>Uusi toimenpidekokonaisuus</translation>
  </message>
  <message>
   <source>No benefit goal</source>
   <translation>Ei hyötytavoitetta</translation>
  </message>
  <message>
   <source>No dates of actions or milestones differ.</source>
   <translation>Toimenpiteiden ja virstanpylväiden päivät ovat ennallaan.</translation>
  </message>
  <message>
   <source>No owner</source>
   <translation>Ilman vastuutahoa</translation>
  </message>
  <message>
   <source>No phases</source>
   <translation>Ei vaiheita</translation>
  </message>
  <message>
   <source>No state</source>
   <translation>Ei tilaa</translation>
  </message>
  <message>
   <source>No work package</source>
   <translation>Ilman toimenpidekokonaisuutta</translation>
  </message>
  <message>
   <source>On track: no more than 10 percentage points behind what was planned.</source>
   <translation>Aikataulussa: enintään 10 prosenttiyksikköä jäljessä suunnitellusta.</translation>
  </message>
  <message>
   <source>Outline of the schedule</source>
   <translation>Aikataulun luettelo</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Vastuutaho</translation>
  </message>
  <message>
   <source>Packages</source>
   <translation>Kokonaisuudet</translation>
  </message>
  <message>
   <source>Packages or groups alone</source>
   <translation>Vain kokonaisuudet tai ryhmät</translation>
  </message>
  <message>
   <source>Phases</source>
   <translation>Vaiheet</translation>
  </message>
  <message>
   <source>Progress, %</source>
   <translation>Valmiusaste, %</translation>
  </message>
  <message>
   <source>Shorter period</source>
   <translation>Lyhyempi aikajakso</translation>
  </message>
  <message>
   <source>Show all rows again</source>
   <translation>Näytä taas kaikki rivit</translation>
  </message>
  <message>
   <source>Show down to: {level}</source>
   <translation>Näytä tasolle asti: {level}</translation>
  </message>
  <message>
   <source>Show everything again: {name}</source>
   <translation>Näytä taas kaikki: {name}</translation>
  </message>
  <message>
   <source>Show it no more</source>
   <translation>Älä näytä enää</translation>
  </message>
  <message>
   <source>Slack</source>
   <translation>Pelivara</translation>
  </message>
  <message>
   <source>Slip</source>
   <translation>Siirtymä</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tila</translation>
  </message>
  <message>
   <source>The chart of the schedule</source>
   <translation>Aikataulun kaavio</translation>
  </message>
  <message>
   <source>The dates of the rows of the outline beside it, as bars on a time scale.</source>
   <translation>Viereisen luettelon rivien päivät janoina aika-asteikolla.</translation>
  </message>
  <message>
   <source>The plan as it was opened</source>
   <translation>Suunnitelma sellaisena kuin se avattiin</translation>
  </message>
  <message>
   <source>The plan ends on {date}.</source>
   <translation>Aikataulu päättyy {date}.</translation>
  </message>
  <message>
   <source>The plan has no named versions yet.</source>
   <translation>Suunnitelmalla ei ole vielä nimettyjä versioita.</translation>
  </message>
  <message>
   <source>The schedule holds work packages, their actions and their dates.</source>
   <translation>Aikataulussa ovat toimenpidekokonaisuudet, niiden toimenpiteet ja päivät.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Asti</translation>
  </message>
  <message>
   <source>What does not hold…</source>
   <translation>Mikä ei pidä…</translation>
  </message>
  <message>
   <source>Whole plan</source>
   <translation>Koko suunnitelma</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Sanoja</translation>
  </message>
  <message>
   <source>Work package</source>
   <translation>Toimenpidekokonaisuus</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>Työpäiviä</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>poistunut</translation>
  </message>
  <message>
   <source>for the goal {goal}</source>
   <translation>tavoitteelle {goal}</translation>
  </message>
  <message>
   <source>from {start}</source>
   <translation>{start} alkaen</translation>
  </message>
  <message>
   <source>new</source>
   <translation>uusi</translation>
  </message>
  <message>
   <source>the plan as it was opened</source>
   <translation>suunnitelma avattaessa</translation>
  </message>
  <message>
   <source>until {end}</source>
   <translation>{end} asti</translation>
  </message>
  <message>
   <source>with “{words}”</source>
   <translation>hakusanoilla ”{words}”</translation>
  </message>
  <message>
   <source>{count} dropped</source>
   <translation>{count} poistunut</translation>
  </message>
  <message>
   <source>{count} earlier</source>
   <translation>{count} aikaistunut</translation>
  </message>
  <message>
   <source>{count} new</source>
   <translation>{count} uutta</translation>
  </message>
  <message>
   <source>{count} slipped</source>
   <translation>{count} myöhentynyt</translation>
  </message>
  <message>
   <source>{light}: {actual} is done and {planned} was planned by the status date. More than 10 percentage points behind is at risk, more than 25 late.</source>
   <translation>{light}: valmiina on {actual}, ja tilannepäivään mennessä piti olla {planned}. Yli 10 prosenttiyksikköä jäljessä on vaarassa, yli 25 myöhässä.</translation>
  </message>
  <message>
   <source>{shown} of {all} actions</source>
   <translation>{shown}/{all} toimenpidettä</translation>
  </message>
  <message>
   <source>{shown} of {all} actions are shown.</source>
   <translation>Näytetään {shown}/{all} toimenpidettä.</translation>
  </message>
  <message numerus="yes">
   <source>“{name}” is %n working day(s) short of what follows it.</source>
   <translation>
    <numerusform>”{name}” on %n työpäivän myöhässä siihen nähden, mikä siitä riippuu.</numerusform>
    <numerusform>”{name}” on %n työpäivää myöhässä siihen nähden, mikä siitä riippuu.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{name}” is critical: it has no slack.</source>
   <translation>”{name}” on kriittinen: sillä ei ole pelivaraa.</translation>
  </message>
  <message numerus="yes">
   <source>“{name}” is not critical: it can slip by %n working day(s).</source>
   <translation>
    <numerusform>”{name}” ei ole kriittinen: se voi myöhentyä %n työpäivän.</numerusform>
    <numerusform>”{name}” ei ole kriittinen: se voi myöhentyä %n työpäivää.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{name}” is pinned to {date}.</source>
   <translation>”{name}” on kiinnitetty päivään {date}.</translation>
  </message>
 </context>
 <context>
  <name>Scope</name>
  <message>
   <source>Add a dependency</source>
   <translation>Lisää riippuvuus</translation>
  </message>
  <message>
   <source>Add a funding call</source>
   <translation>Lisää rahoitushaku</translation>
  </message>
  <message>
   <source>Add a related project</source>
   <translation>Lisää rinnakkainen hanke</translation>
  </message>
  <message>
   <source>Add to the scope</source>
   <translation>Lisää rajaus tai riippuvuus</translation>
  </message>
  <message>
   <source>Add what is left out</source>
   <translation>Lisää rajaus</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Lisää…</translation>
  </message>
  <message>
   <source>Concerns</source>
   <translation>Koskee</translation>
  </message>
  <message>
   <source>Context diagram</source>
   <translation>Kytkentäkaavio</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Uusi</translation>
  </message>
  <message>
   <source>New organisation: {name}</source>
   <translation>Uusi organisaatio: {name}</translation>
  </message>
  <message>
   <source>Scope and dependencies</source>
   <translation>Rajaukset ja riippuvuudet</translation>
  </message>
  <message>
   <source>This is where the limits of the project go: what it leaves out, what it depends on, which projects run beside it and what they exchange with it, and which calls fund it.</source>
   <translation>Tähän kirjataan hankkeen rajat: mitä se jättää ulkopuolelle, mistä se riippuu, mitkä hankkeet kulkevat rinnalla ja mitä ne vaihtavat sen kanssa sekä mistä hauista rahoitus tulee.</translation>
  </message>
  <message>
   <source>Whole diagram</source>
   <translation>Koko kaavio</translation>
  </message>
 </context>
 <context>
  <name>Share</name>
  <message numerus="yes">
   <source>%n author(s) of the history</source>
   <translation>
    <numerusform>%n muutosten tekijän nimi historiassa</numerusform>
    <numerusform>%n muutosten tekijän nimeä historiassa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n backup(s) cleaned in the same way</source>
   <translation>
    <numerusform>%n varmuuskopio puhdistettu samoin</numerusform>
    <numerusform>%n varmuuskopiota puhdistettu samoin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n backup(s) of the plan on this computer</source>
   <translation>
    <numerusform>%n suunnitelman varmuuskopio tällä tietokoneella</numerusform>
    <numerusform>%n suunnitelman varmuuskopiota tällä tietokoneella</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n backup(s) on this computer still as before</source>
   <translation>
    <numerusform>%n varmuuskopio tällä tietokoneella ennallaan</numerusform>
    <numerusform>%n varmuuskopiota tällä tietokoneella ennallaan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n field(s) with an e-mail address or a telephone number</source>
   <translation>
    <numerusform>%n kenttä, jossa on sähköpostiosoite tai puhelinnumero</numerusform>
    <numerusform>%n kenttää, joissa on sähköpostiosoite tai puhelinnumero</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s): name, contact data and note</source>
   <translation>
    <numerusform>%n henkilö: nimi, yhteystiedot ja huomautus</numerusform>
    <numerusform>%n henkilöä: nimi, yhteystiedot ja huomautus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s) in the history</source>
   <translation>
    <numerusform>%n kohta historiassa</numerusform>
    <numerusform>%n kohtaa historiassa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s) in the plan</source>
   <translation>
    <numerusform>%n kohta suunnitelmassa</numerusform>
    <numerusform>%n kohtaa suunnitelmassa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s) with a name or contact data in texts</source>
   <translation>
    <numerusform>%n kohta, jossa tekstissä on nimi tai yhteystieto</numerusform>
    <numerusform>%n kohtaa, joissa tekstissä on nimi tai yhteystieto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n place(s) with a single word of a name in texts</source>
   <translation>
    <numerusform>%n kohta, jossa tekstissä on yksittäinen nimen sana</numerusform>
    <numerusform>%n kohtaa, joissa tekstissä on yksittäinen nimen sana</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n step(s) of the history that tell of persons</source>
   <translation>
    <numerusform>%n historian vaihe, joka kertoo henkilöistä</numerusform>
    <numerusform>%n historian vaihetta, jotka kertovat henkilöistä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unreadable backup(s) removed</source>
   <translation>
    <numerusform>%n lukukelvoton varmuuskopio poistettu</numerusform>
    <numerusform>%n lukukelvotonta varmuuskopiota poistettu</numerusform>
   </translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Tilalle</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Clean</source>
   <translation>Puhdista</translation>
  </message>
  <message numerus="yes">
   <source>Clean %n bac&amp;kup(s) too</source>
   <translation>
    <numerusform>Puhdista myös %n &amp;varmuuskopio</numerusform>
    <numerusform>Puhdista myös %n &amp;varmuuskopiota</numerusform>
   </translation>
  </message>
  <message>
   <source>Clean “{name}”?</source>
   <translation>Puhdistetaanko ”{name}”?</translation>
  </message>
  <message numerus="yes">
   <source>Cleaned too: %n backup(s).</source>
   <translation>
    <numerusform>Myös %n varmuuskopio puhdistetaan.</numerusform>
    <numerusform>Myös %n varmuuskopiota puhdistetaan.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cleaning {name}…</source>
   <translation>Puhdistetaan tiedostoa {name}…</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Muokkaaja</translation>
  </message>
  <message>
   <source>Looking for personal data…</source>
   <translation>Etsitään henkilötietoja…</translation>
  </message>
  <message numerus="yes">
   <source>Names stay in %n backup(s) on this computer.</source>
   <translation>
    <numerusform>Nimet jäävät %n varmuuskopioon tällä tietokoneella.</numerusform>
    <numerusform>Nimet jäävät %n varmuuskopioon tällä tietokoneella.</numerusform>
   </translation>
  </message>
  <message>
   <source>PDF files, workbooks and JSON files made of the plan before are not touched. Duties and roles stay.</source>
   <translation>Suunnitelmasta aiemmin tehtyihin PDF-, Excel- ja JSON-tiedostoihin ei kosketa. Tehtävät ja roolit jäävät.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Henkilö</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Kohtia</translation>
  </message>
  <message>
   <source>Soteplan ended with unsaved work on this plan: that is not in it.</source>
   <translation>Soteplan päättyi kesken tämän suunnitelman muokkauksen: tallentamaton työ ei ole mukana.</translation>
  </message>
  <message>
   <source>The copy was not written</source>
   <translation>Kopiota ei kirjoitettu</translation>
  </message>
  <message>
   <source>The plan and its history tell of no persons.</source>
   <translation>Suunnitelma ja sen historia eivät kerro kenestäkään henkilöstä.</translation>
  </message>
  <message>
   <source>The plan is open in a Soteplan window: this is what it last saved.</source>
   <translation>Suunnitelma on auki Soteplanin ikkunassa: tämä on sen viimeksi tallennettu sisältö.</translation>
  </message>
  <message>
   <source>This cannot be undone. The plan opens anew, and what was done before can no longer be undone.</source>
   <translation>Tätä ei voi kumota. Suunnitelma avautuu uudelleen, eikä aiemmin tehtyä voi enää kumota.</translation>
  </message>
  <message>
   <source>Versions beside the plan stay as they are: {names}</source>
   <translation>Suunnitelman vieressä olevat versiot jäävät ennalleen: {names}</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Missä</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Sana</translation>
  </message>
  <message>
   <source>Words of names in other texts</source>
   <translation>Nimien sanat muissa teksteissä</translation>
  </message>
  <message>
   <source>Written without personal data: {path}</source>
   <translation>Kirjoitettu ilman henkilötietoja: {path}</translation>
  </message>
  <message>
   <source>[address removed]</source>
   <translation>[osoite poistettu]</translation>
  </message>
  <message>
   <source>[number removed]</source>
   <translation>[numero poistettu]</translation>
  </message>
  <message>
   <source>only in the history</source>
   <translation>vain historiassa</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>jää</translation>
  </message>
  <message>
   <source>stays: a bent form in small letters, likely another word</source>
   <translation>jää: taivutettu ja pienellä kirjoitettu, luultavasti muu sana</translation>
  </message>
  <message>
   <source>stays: also in the name of an organisation or a site</source>
   <translation>jää: on myös organisaation tai toimipisteen nimessä</translation>
  </message>
  <message>
   <source>stays: looks like a name with a letter wrong</source>
   <translation>jää: näyttää nimeltä, jossa on kirjoitusvirhe</translation>
  </message>
  <message>
   <source>stays: looks like names written together</source>
   <translation>jää: näyttää yhteen kirjoitetuilta nimiltä</translation>
  </message>
  <message>
   <source>stays: may be short for a name in the plan</source>
   <translation>jää: voi olla suunnitelmassa olevan nimen kutsumamuoto</translation>
  </message>
  <message>
   <source>{path} no longer tells of persons.</source>
   <translation>{path} ei enää kerro henkilöistä.</translation>
  </message>
  <message>
   <source>{title} without personal data</source>
   <translation>{title} ilman henkilötietoja</translation>
  </message>
 </context>
 <context>
  <name>ShareDialog</name>
  <message>
   <source>&amp;Save a copy…</source>
   <translation>Tallenna &amp;kopio…</translation>
  </message>
  <message>
   <source>&amp;Words of names that stand alone in other texts, and words that only look like names. Untick those that mean something else, tick those that mean somebody.</source>
   <translation>&amp;Nimien sanat, jotka ovat yksinään muissa teksteissä, ja sanat, jotka vain näyttävät nimiltä. Ota rasti pois niistä, jotka tarkoittavat muuta, ja merkitse ne, jotka tarkoittavat henkilöä.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Clean this &amp;file…</source>
   <translation>Puhdista tämä &amp;tiedosto…</translation>
  </message>
  <message>
   <source>Share without personal data</source>
   <translation>Jaa ilman henkilötietoja</translation>
  </message>
  <message>
   <source>What goes</source>
   <translation>Mitä poistuu</translation>
  </message>
 </context>
 <context>
  <name>SpreadDialog</name>
  <message numerus="yes">
   <source>%n cell(s) take part.</source>
   <translation>
    <numerusform>Mukana %n solu.</numerusform>
    <numerusform>Mukana %n solua.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Amount, €</source>
   <translation>&amp;Summa, €</translation>
  </message>
  <message>
   <source>&amp;Spread</source>
   <translation>&amp;Jakotapa</translation>
  </message>
  <message>
   <source>By the phases of the schedule</source>
   <translation>Aikataulun vaiheiden mukaan</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Evenly</source>
   <translation>Tasan</translation>
  </message>
  <message>
   <source>In proportion to what they have</source>
   <translation>Nykyisten summien suhteessa</translation>
  </message>
  <message>
   <source>Select a sum in the budget first.</source>
   <translation>Valitse ensin talousarviosta summarivi tai -sarake.</translation>
  </message>
  <message>
   <source>Spread</source>
   <translation>Jaa</translation>
  </message>
  <message>
   <source>Spread an amount</source>
   <translation>Jaa summa</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>tyhjä</translation>
  </message>
  <message>
   <source>{kept} of the sum stays as it is: it stands in no such cell.</source>
   <translation>Summasta {kept} pysyy ennallaan: se ei ole näissä soluissa.</translation>
  </message>
  <message>
   <source>{name} is a sum, now {had}.</source>
   <translation>{name} on summa, nyt {had}.</translation>
  </message>
 </context>
 <context>
  <name>Ties</name>
  <message numerus="yes">
   <source>%n communication action(s) do not stand where their ties say</source>
   <translation>
    <numerusform>%n viestintätoimi ei ole sidoksensa mukaisena päivänä</numerusform>
    <numerusform>%n viestintätointa ei ole sidoksensa mukaisena päivänä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n communication action(s) tied to it stayed behind.</source>
   <translation>
    <numerusform>%n siihen sidottu viestintätoimi jäi paikoilleen.</numerusform>
    <numerusform>%n siihen sidottua viestintätointa jäi paikoilleen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n communication action(s) tied to them stayed behind.</source>
   <translation>
    <numerusform>%n niihin sidottu viestintätoimi jäi paikoilleen.</numerusform>
    <numerusform>%n niihin sidottua viestintätointa jäi paikoilleen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n milestones or meetings moved.</source>
   <translation>
    <numerusform>%n virstanpylväs tai kokous siirtyi.</numerusform>
    <numerusform>%n virstanpylvästä tai kokousta siirtyi.</numerusform>
   </translation>
  </message>
  <message>
   <source>Communication action</source>
   <translation>Viestintätoimi</translation>
  </message>
  <message>
   <source>Enter goes to an action. What is left here stays in the plan check.</source>
   <translation>Enter vie viestintätoimeen. Se, mikä jätetään paikoilleen, näkyy suunnitelman tarkistuksessa.</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Jätä paikoilleen</translation>
  </message>
  <message>
   <source>Move along</source>
   <translation>Siirrä mukana</translation>
  </message>
  <message>
   <source>Move along what is tied?</source>
   <translation>Siirretäänkö sidotut mukana?</translation>
  </message>
  <message>
   <source>Show…</source>
   <translation>Näytä…</translation>
  </message>
  <message>
   <source>Tied to</source>
   <translation>Sidottu</translation>
  </message>
  <message>
   <source>What was left behind</source>
   <translation>Jälkeen jääneet</translation>
  </message>
  <message numerus="yes">
   <source>“{title}” moved %n day(s) earlier.</source>
   <translation>
    <numerusform>”{title}” siirtyi %n päivän aiemmaksi.</numerusform>
    <numerusform>”{title}” siirtyi %n päivää aiemmaksi.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{title}” moved %n day(s) later.</source>
   <translation>
    <numerusform>”{title}” siirtyi %n päivän myöhemmäksi.</numerusform>
    <numerusform>”{title}” siirtyi %n päivää myöhemmäksi.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{title}” now stands on {date}.</source>
   <translation>”{title}” on nyt {date}.</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message numerus="yes">
   <source>%n given</source>
   <translation>
    <numerusform>%n antanut</numerusform>
    <numerusform>%n antanut</numerusform>
   </translation>
  </message>
  <message>
   <source>A group scores the risks of the register here, one at a time. Write the risks first.</source>
   <translation>Tässä ryhmä pisteyttää rekisterin riskit yksi kerrallaan. Kirjaa ensin riskit.</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>Hyväksy arvo</translation>
  </message>
  <message>
   <source>Agree on the value (Enter)</source>
   <translation>Hyväksy yhteinen arvo (Enter)</translation>
  </message>
  <message>
   <source>Agreed value</source>
   <translation>Yhteinen arvo</translation>
  </message>
  <message>
   <source>Given scores</source>
   <translation>Annetut pisteet</translation>
  </message>
  <message>
   <source>Go to the register</source>
   <translation>Siirry rekisteriin</translation>
  </message>
  <message>
   <source>Last agreed {date}: {value}</source>
   <translation>Viimeksi sovittu {date}: {value}</translation>
  </message>
  <message>
   <source>Not scored yet</source>
   <translation>Ei vielä pisteytetty</translation>
  </message>
  <message>
   <source>Now the impact, 1–{steps}. Backspace takes the probability back.</source>
   <translation>Nyt vaikutus, 1–{steps}. Askelpalautin peruu todennäköisyyden.</translation>
  </message>
  <message>
   <source>Risks to score</source>
   <translation>Pisteytettävät riskit</translation>
  </message>
  <message>
   <source>Type probability and impact, for example 34. 0 is no opinion. Enter agrees.</source>
   <translation>Näppäile todennäköisyys ja vaikutus, esimerkiksi 34. 0 = ei kantaa. Enter hyväksyy arvon.</translation>
  </message>
  <message>
   <source>What the next participant gives</source>
   <translation>Seuraavan osallistujan pisteet</translation>
  </message>
  <message>
   <source>What was given</source>
   <translation>Mitä annettiin</translation>
  </message>
  <message>
   <source>Why this value</source>
   <translation>Miksi tämä arvo</translation>
  </message>
 </context>
 <context>
  <name>Version</name>
  <message>
   <source>Version {date}</source>
   <translation>Versio {date}</translation>
  </message>
 </context>
 <context>
  <name>VersionDialog</name>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nimi</translation>
  </message>
  <message>
   <source>A named version marks this moment in the history: later you can see what has changed since.</source>
   <translation>Nimetty versio merkitsee tämän hetken historiaan: myöhemmin näet, mikä on muuttunut sen jälkeen.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <source>Name the version</source>
   <translation>Nimeä versio</translation>
  </message>
  <message>
   <source>Name this version</source>
   <translation>Nimeä tämä versio</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message numerus="yes">
   <source>%n error(s)</source>
   <translation>
    <numerusform>%n virhe</numerusform>
    <numerusform>%n virhettä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n huomio</numerusform>
    <numerusform>%n huomiota</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n warning(s)</source>
   <translation>
    <numerusform>%n varoitus</numerusform>
    <numerusform>%n varoitusta</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;100 %</source>
   <translation>&amp;100 %</translation>
  </message>
  <message>
   <source>&amp;About Soteplan</source>
   <translation>&amp;Tietoja Soteplanista</translation>
  </message>
  <message>
   <source>&amp;Add row</source>
   <translation>&amp;Lisää rivi</translation>
  </message>
  <message>
   <source>&amp;Budget from a workbook…</source>
   <translation>Talousarvio t&amp;yökirjasta…</translation>
  </message>
  <message>
   <source>&amp;Compare with…</source>
   <translation>Ve&amp;rtaa…</translation>
  </message>
  <message>
   <source>&amp;Copy as picture</source>
   <translation>K&amp;opioi kuvana</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Poista</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Muokkaa</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Vie…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Tiedosto</translation>
  </message>
  <message>
   <source>&amp;Filter</source>
   <translation>Ra&amp;jaa</translation>
  </message>
  <message>
   <source>&amp;Find in the tab</source>
   <translation>&amp;Etsi välilehdeltä</translation>
  </message>
  <message>
   <source>&amp;Follow-up</source>
   <translation>Seu&amp;ranta</translation>
  </message>
  <message>
   <source>&amp;Handout…</source>
   <translation>&amp;Jakoaineisto…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Ohje</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Historia</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>Tu&amp;o…</translation>
  </message>
  <message>
   <source>&amp;Indent</source>
   <translation>S&amp;isennä</translation>
  </message>
  <message>
   <source>&amp;Inspector</source>
   <translation>&amp;Tiedot</translation>
  </message>
  <message>
   <source>&amp;Jump to…</source>
   <translation>&amp;Siirry…</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>&amp;Näppäimet</translation>
  </message>
  <message>
   <source>&amp;Larger</source>
   <translation>Su&amp;urempi</translation>
  </message>
  <message>
   <source>&amp;Link the selected, or part them</source>
   <translation>&amp;Linkitä valitut tai irrota ne</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>&amp;Käyttöohje</translation>
  </message>
  <message>
   <source>&amp;Name this version…</source>
   <translation>&amp;Nimeä tämä versio…</translation>
  </message>
  <message>
   <source>&amp;New plan</source>
   <translation>&amp;Uusi suunnitelma</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Avaa…</translation>
  </message>
  <message>
   <source>&amp;Outdent</source>
   <translation>&amp;Ulonna</translation>
  </message>
  <message>
   <source>&amp;Plan</source>
   <translation>&amp;Suunnitelma</translation>
  </message>
  <message>
   <source>&amp;Present</source>
   <translation>&amp;Esitys</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Lopeta</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Tee uudelleen</translation>
  </message>
  <message>
   <source>&amp;Review a risk…</source>
   <translation>Riskin k&amp;atselmus…</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Tallenna</translation>
  </message>
  <message>
   <source>&amp;Schedule</source>
   <translation>&amp;Aikataulu</translation>
  </message>
  <message>
   <source>&amp;Smaller</source>
   <translation>&amp;Pienempi</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Kumoa</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Näytä</translation>
  </message>
  <message>
   <source>&amp;Why and how</source>
   <translation>&amp;Miksi ja miten</translation>
  </message>
  <message>
   <source>A &amp;day earlier</source>
   <translation>&amp;Päivää aiemmaksi</translation>
  </message>
  <message>
   <source>A &amp;week earlier</source>
   <translation>Viikk&amp;oa aiemmaksi</translation>
  </message>
  <message>
   <source>A da&amp;y later</source>
   <translation>Päiv&amp;ää myöhemmäksi</translation>
  </message>
  <message>
   <source>A mon&amp;th later</source>
   <translation>K&amp;uukautta myöhemmäksi</translation>
  </message>
  <message>
   <source>A month &amp;earlier</source>
   <translation>&amp;Kuukautta aiemmaksi</translation>
  </message>
  <message>
   <source>A wee&amp;k later</source>
   <translation>Viikkoa m&amp;yöhemmäksi</translation>
  </message>
  <message>
   <source>Add a &amp;milestone</source>
   <translation>Lisää virs&amp;tanpylväs</translation>
  </message>
  <message>
   <source>Add row u&amp;nder</source>
   <translation>Lisää rivi &amp;alle</translation>
  </message>
  <message>
   <source>Add the &amp;standard phases</source>
   <translation>Lisää &amp;vakiovaiheet</translation>
  </message>
  <message>
   <source>All right</source>
   <translation>Selvä</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Talousarvio</translation>
  </message>
  <message>
   <source>Colo&amp;ur by…</source>
   <translation>Värit…</translation>
  </message>
  <message>
   <source>Colum&amp;ns…</source>
   <translation>Sara&amp;kkeet…</translation>
  </message>
  <message>
   <source>Communications</source>
   <translation>Viestintä</translation>
  </message>
  <message>
   <source>Cop&amp;y</source>
   <translation>Kopioi</translation>
  </message>
  <message>
   <source>Copied as a picture: {title}</source>
   <translation>Kopioitu kuvana: {title}</translation>
  </message>
  <message>
   <source>Copying as a picture: {title}…</source>
   <translation>Kopioidaan kuvana: {title}…</translation>
  </message>
  <message>
   <source>Critical pat&amp;h</source>
   <translation>Kr&amp;iittinen polku</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Leikkaa</translation>
  </message>
  <message>
   <source>Draft a calend&amp;ar…</source>
   <translation>&amp;Luonnostele kalenteri…</translation>
  </message>
  <message>
   <source>Dup&amp;licate</source>
   <translation>&amp;Monista</translation>
  </message>
  <message>
   <source>Export fi&amp;gure…</source>
   <translation>Vie &amp;kuva…</translation>
  </message>
  <message>
   <source>For this &amp;goal</source>
   <translation>Tämän t&amp;avoitteen osalta</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Tavoitteet</translation>
  </message>
  <message>
   <source>Goals from te&amp;xt…</source>
   <translation>Ta&amp;voitteita tekstistä…</translation>
  </message>
  <message>
   <source>Group &amp;by…</source>
   <translation>Ry&amp;hmittele…</translation>
  </message>
  <message>
   <source>La&amp;nguage</source>
   <translation>&amp;Kieli</translation>
  </message>
  <message>
   <source>Light or dark &amp;theme</source>
   <translation>&amp;Vaalea tai tumma teema</translation>
  </message>
  <message>
   <source>Longer period</source>
   <translation>Pidempi jakso</translation>
  </message>
  <message>
   <source>Meetin&amp;gs and reporting points</source>
   <translation>Kokoukset ja raportointipisteet</translation>
  </message>
  <message>
   <source>Mo&amp;ve what follows…</source>
   <translation>&amp;Siirrä seuraavia…</translation>
  </message>
  <message>
   <source>Move along what is t&amp;ied</source>
   <translation>Siirrä &amp;sidotut mukana</translation>
  </message>
  <message>
   <source>Move do&amp;wn</source>
   <translation>Siirrä ala&amp;s</translation>
  </message>
  <message>
   <source>Move u&amp;p</source>
   <translation>Siirrä &amp;ylös</translation>
  </message>
  <message>
   <source>Ne&amp;xt part of the window</source>
   <translation>Seuraava &amp;osa ikkunaa</translation>
  </message>
  <message>
   <source>New plan</source>
   <translation>Uusi suunnitelma</translation>
  </message>
  <message>
   <source>Not saved to a file yet</source>
   <translation>Ei vielä tallennettu tiedostoon</translation>
  </message>
  <message>
   <source>Not saved to the file</source>
   <translation>Ei tallennettu tiedostoon</translation>
  </message>
  <message>
   <source>Number a&amp;gain</source>
   <translation>&amp;Numeroi uudelleen</translation>
  </message>
  <message>
   <source>Open the Kanta-Häme exam&amp;ple</source>
   <translation>Avaa Kanta-Hämeen es&amp;imerkki</translation>
  </message>
  <message>
   <source>Open the Päijät-Häme exa&amp;mple</source>
   <translation>Avaa Päijät-Hämeen &amp;esimerkki</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Yleiskuva</translation>
  </message>
  <message>
   <source>P&amp;rogress…</source>
   <translation>Val&amp;miusaste…</translation>
  </message>
  <message>
   <source>Pa&amp;ste</source>
   <translation>Liit&amp;ä</translation>
  </message>
  <message>
   <source>Paste und&amp;er</source>
   <translation>Liitä alle</translation>
  </message>
  <message>
   <source>Plan &amp;check</source>
   <translation>&amp;Tarkistus</translation>
  </message>
  <message>
   <source>Plan &amp;details</source>
   <translation>Suunnitelman t&amp;iedot</translation>
  </message>
  <message>
   <source>Plan check: nothing found</source>
   <translation>Tarkistus: ei huomautettavaa</translation>
  </message>
  <message>
   <source>Pre&amp;vious part of the window</source>
   <translation>Edelli&amp;nen osa ikkunaa</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Vain luku</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Riskit</translation>
  </message>
  <message>
   <source>Save &amp;as…</source>
   <translation>Tallenna &amp;nimellä…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Tallenna nimellä…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Tallennettu</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>Tallennettu {time}</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Tallennetaan</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Aikataulu</translation>
  </message>
  <message>
   <source>Selected rows &amp;in the width</source>
   <translation>Valitut rivit leveyteen</translation>
  </message>
  <message>
   <source>Share &amp;without personal data…</source>
   <translation>Jaa ilman &amp;henkilötietoja…</translation>
  </message>
  <message>
   <source>Shorter period</source>
   <translation>Lyhyempi jakso</translation>
  </message>
  <message>
   <source>Something went wrong in Soteplan, but everything you typed is kept ({what}).</source>
   <translation>Soteplanissa tapahtui virhe, mutta kaikki kirjoittamasi on tallessa ({what}).</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Välilehdet</translation>
  </message>
  <message>
   <source>Take in a &amp;ledger…</source>
   <translation>Tuo kirjan&amp;pito…</translation>
  </message>
  <message>
   <source>Tas&amp;ks from a table…</source>
   <translation>Te&amp;htävät taulukosta…</translation>
  </message>
  <message>
   <source>The e&amp;nd a day earlier</source>
   <translation>Loppua päivää ai&amp;emmaksi</translation>
  </message>
  <message>
   <source>The end a day l&amp;ater</source>
   <translation>Loppu&amp;a päivää myöhemmäksi</translation>
  </message>
  <message>
   <source>The file was changed or moved by someone else meanwhile. Your work is kept beside it in {path}.</source>
   <translation>Joku muu muutti tai siirsi tiedostoa sillä välin. Työsi on tallessa sen vieressä tiedostossa {path}.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Tänään</translation>
  </message>
  <message>
   <source>Toolbar</source>
   <translation>Työkalurivi</translation>
  </message>
  <message>
   <source>Wh&amp;ole plan</source>
   <translation>Koko suu&amp;nnitelma</translation>
  </message>
  <message>
   <source>What does not hold…</source>
   <translation>Mikä ei pidä…</translation>
  </message>
  <message>
   <source>What was left &amp;behind…</source>
   <translation>&amp;Jälkeen jääneet…</translation>
  </message>
 </context>
 <context>
  <name>Workbook</name>
  <message>
   <source>Agrees</source>
   <translation>Täsmää</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Talousarvio</translation>
  </message>
  <message>
   <source>Budget lines</source>
   <translation>Talousarviorivit</translation>
  </message>
  <message>
   <source>By grant</source>
   <translation>Avustuksittain</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>Kuukausittain</translation>
  </message>
  <message>
   <source>By work package</source>
   <translation>Toimenpidekokonaisuudet</translation>
  </message>
  <message>
   <source>Computed total</source>
   <translation>Laskettu summa</translation>
  </message>
  <message>
   <source>Cost and benefit</source>
   <translation>Kustannushyöty</translation>
  </message>
  <message>
   <source>Costs eligible for the state grant</source>
   <translation>Valtionavustukseen oikeuttavat kustannukset</translation>
  </message>
  <message>
   <source>Cumulated</source>
   <translation>Kertymä</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Erotus</translation>
  </message>
  <message>
   <source>Earmarked shares</source>
   <translation>Osuudet</translation>
  </message>
  <message>
   <source>Expenditure</source>
   <translation>Menot</translation>
  </message>
  <message>
   <source>Forecast for the rest</source>
   <translation>Loppuajan ennuste</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Rahoitus</translation>
  </message>
  <message>
   <source>Funding of the costs</source>
   <translation>Menojen rahoitus</translation>
  </message>
  <message>
   <source>Grant by calculation</source>
   <translation>Laskennallinen avustus</translation>
  </message>
  <message>
   <source>In euros. Actual use up to {month}; the months after that are the forecast.</source>
   <translation>Euroina. Toteuma kuukauteen {month} asti; sen jälkeiset kuukaudet ovat ennustetta.</translation>
  </message>
  <message>
   <source>In euros. Every amount here is calculated from the sheet {sheet}; type there.</source>
   <translation>Euroina. Kaikki tämän sivun summat lasketaan taulukosta {sheet}; kirjoita sinne.</translation>
  </message>
  <message>
   <source>In euros. Every line comes to the same total; where not, it is marked ≠.</source>
   <translation>Euroina. Joka rivin pitää päätyä samaan summaan; poikkeama on merkitty ≠.</translation>
  </message>
  <message>
   <source>In euros. Nothing is used yet; every month is the forecast.</source>
   <translation>Euroina. Toteumaa ei vielä ole; kaikki kuukaudet ovat ennustetta.</translation>
  </message>
  <message>
   <source>In euros. Type into the blue cells; new rows go below the last one.</source>
   <translation>Euroina. Kirjoita sinisiin soluihin; uudet rivit tulevat viimeisen alle.</translation>
  </message>
  <message>
   <source>In millions of euros, costs negative. Type whole euros into the blue cells.</source>
   <translation>Miljoonina euroina, kustannukset miinusmerkkisinä. Kirjoita sinisiin soluihin kokonaisia euroja.</translation>
  </message>
  <message>
   <source>Left of the ceiling</source>
   <translation>Enimmäismäärästä jäljellä</translation>
  </message>
  <message>
   <source>Left over</source>
   <translation>Jää jäljelle</translation>
  </message>
  <message>
   <source>Net effect</source>
   <translation>Nettovaikutus</translation>
  </message>
  <message>
   <source>No grant</source>
   <translation>Ei avustusta</translation>
  </message>
  <message>
   <source>No work package</source>
   <translation>Ilman toimenpidekokonaisuutta</translation>
  </message>
  <message>
   <source>No year</source>
   <translation>Ei vuotta</translation>
  </message>
  <message>
   <source>Not covered by the grant applied for</source>
   <translation>Haettava avustus ei kata</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Suunniteltu</translation>
  </message>
  <message>
   <source>Printed total</source>
   <translation>Painettu summa</translation>
  </message>
  <message>
   <source>Printed totals</source>
   <translation>Painetut summat</translation>
  </message>
  <message>
   <source>Reconciliation</source>
   <translation>Täsmäytys</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Osuus</translation>
  </message>
  <message>
   <source>Status {date}</source>
   <translation>Tilanne {date}</translation>
  </message>
  <message>
   <source>Sum of the budget lines</source>
   <translation>Talousarviorivien summa</translation>
  </message>
  <message>
   <source>Sum of the cost categories</source>
   <translation>Menolajien summa</translation>
  </message>
  <message>
   <source>Sum of the funding</source>
   <translation>Rahoituksen summa</translation>
  </message>
  <message>
   <source>Sum of the grants</source>
   <translation>Avustusten summa</translation>
  </message>
  <message>
   <source>Sum of the rows</source>
   <translation>Rivien summa</translation>
  </message>
  <message>
   <source>Sum of the work packages</source>
   <translation>Toimenpidekokonaisuuksien summa</translation>
  </message>
  <message>
   <source>The other sheets follow by themselves, and Soteplan reads this one when the file comes back.</source>
   <translation>Muut taulukot laskevat itsensä, ja Soteplan lukee tämän, kun tiedosto tuodaan takaisin.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Yhteensä</translation>
  </message>
  <message>
   <source>Total expenditure</source>
   <translation>Menot yhteensä</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Käytetty</translation>
  </message>
  <message>
   <source>Whole period</source>
   <translation>Koko kausi</translation>
  </message>
  <message>
   <source>of which: {title}</source>
   <translation>josta: {title}</translation>
  </message>
  <message>
   <source>{name}, less the total expenditure</source>
   <translation>{name} – menot yhteensä</translation>
  </message>
  <message>
   <source>{title}: left of the total expenditure</source>
   <translation>{title}: muuta menoista</translation>
  </message>
  <message>
   <source>{year} by package</source>
   <translation>{year} kokonaisuuksittain</translation>
  </message>
 </context>
 <context>
  <name>choice</name>
  <message>
   <source>Accept</source>
   <translation>Hyväksy</translation>
  </message>
  <message>
   <source>Against</source>
   <translation>Vastustava</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Vastattu</translation>
  </message>
  <message>
   <source>Applicant</source>
   <translation>Hakija</translation>
  </message>
  <message>
   <source>Applied for</source>
   <translation>Haettu</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>Järjestö</translation>
  </message>
  <message>
   <source>Assumption</source>
   <translation>Oletus</translation>
  </message>
  <message>
   <source>At hand</source>
   <translation>Käsillä</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>Vaarassa</translation>
  </message>
  <message>
   <source>At turning points</source>
   <translation>Käännekohdissa</translation>
  </message>
  <message>
   <source>Avoid</source>
   <translation>Vältä</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Lähtötilanne</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation>Ennen käynnistymistä</translation>
  </message>
  <message>
   <source>Being answered</source>
   <translation>Vastaus valmisteilla</translation>
  </message>
  <message>
   <source>Benefit goal</source>
   <translation>Hyötytavoite</translation>
  </message>
  <message>
   <source>Benefit goals</source>
   <translation>Hyötytavoitteet</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Toimielin</translation>
  </message>
  <message>
   <source>Broad service centre</source>
   <translation>Laajan palvelun keskus</translation>
  </message>
  <message>
   <source>By its kind</source>
   <translation>Lajin mukaan</translation>
  </message>
  <message>
   <source>Came true</source>
   <translation>Toteutui</translation>
  </message>
  <message>
   <source>Chair</source>
   <translation>Puheenjohtaja</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Suljettu</translation>
  </message>
  <message>
   <source>Closed without an answer</source>
   <translation>Suljettu ilman vastausta</translation>
  </message>
  <message>
   <source>Common to all</source>
   <translation>Yhteinen</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Yritys</translation>
  </message>
  <message>
   <source>Continuous</source>
   <translation>Jatkuva</translation>
  </message>
  <message>
   <source>Costs are negative</source>
   <translation>Kulut ovat miinusmerkkisiä</translation>
  </message>
  <message>
   <source>Costs are positive</source>
   <translation>Kulut ovat plusmerkkisiä</translation>
  </message>
  <message>
   <source>Cross-cutting goal</source>
   <translation>Poikkileikkaava tavoite</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Päätös</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Kieltäytynyt</translation>
  </message>
  <message>
   <source>Dependency</source>
   <translation>Riippuvuus</translation>
  </message>
  <message>
   <source>Direct costs</source>
   <translation>Välittömät kustannukset</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Valmis</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Laskee</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Luonnos</translation>
  </message>
  <message>
   <source>Drives the change</source>
   <translation>Edistää muutosta</translation>
  </message>
  <message>
   <source>Dropped</source>
   <translation>Luovuttu</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Päättynyt</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Englanti</translation>
  </message>
  <message>
   <source>Enhance</source>
   <translation>Vahvista</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Arvio</translation>
  </message>
  <message>
   <source>Evaluation</source>
   <translation>Arviointi</translation>
  </message>
  <message>
   <source>Event or meeting</source>
   <translation>Tilaisuus tai kokous</translation>
  </message>
  <message>
   <source>Events and meetings</source>
   <translation>Tilaisuudet ja tapaamiset</translation>
  </message>
  <message>
   <source>Every month</source>
   <translation>Kuukausittain</translation>
  </message>
  <message>
   <source>Every second month</source>
   <translation>Joka toinen kuukausi</translation>
  </message>
  <message>
   <source>Every second week</source>
   <translation>Joka toinen viikko</translation>
  </message>
  <message>
   <source>Every second year</source>
   <translation>Joka toinen vuosi</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Viikoittain</translation>
  </message>
  <message>
   <source>Every year</source>
   <translation>Vuosittain</translation>
  </message>
  <message>
   <source>Exclusion</source>
   <translation>Rajaus</translation>
  </message>
  <message>
   <source>Expert</source>
   <translation>Asiantuntija</translation>
  </message>
  <message>
   <source>Exploit</source>
   <translation>Hyödynnä</translation>
  </message>
  <message>
   <source>External</source>
   <translation>Ulkoinen</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Palaute</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>Loppuarviointi</translation>
  </message>
  <message>
   <source>Financial</source>
   <translation>Taloudellinen</translation>
  </message>
  <message>
   <source>Finish to finish</source>
   <translation>Lopusta loppuun</translation>
  </message>
  <message>
   <source>Finish to start</source>
   <translation>Lopusta alkuun</translation>
  </message>
  <message>
   <source>Finnish</source>
   <translation>Suomi</translation>
  </message>
  <message>
   <source>Five steps</source>
   <translation>Viisi porrasta</translation>
  </message>
  <message>
   <source>Flat-rate overheads</source>
   <translation>Välilliset kustannukset (flat rate)</translation>
  </message>
  <message>
   <source>Followers</source>
   <translation>Seuraajat</translation>
  </message>
  <message>
   <source>Four steps</source>
   <translation>Neljä porrasta</translation>
  </message>
  <message>
   <source>Four times a year</source>
   <translation>Neljä kertaa vuodessa</translation>
  </message>
  <message>
   <source>Funding call</source>
   <translation>Rahoitushaku</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>Annettu</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Tavoite</translation>
  </message>
  <message>
   <source>Government agency</source>
   <translation>Valtion virasto</translation>
  </message>
  <message>
   <source>Grant's share of the programme's project costs</source>
   <translation>Avustuksen osuus ohjelman hankekustannuksista</translation>
  </message>
  <message>
   <source>Grant's share of the project costs</source>
   <translation>Avustuksen osuus hankekustannuksista</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>Myönnetty</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Suuri</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Säilyy</translation>
  </message>
  <message>
   <source>Hospital region</source>
   <translation>Erityisvastuualue</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Vaikutus</translation>
  </message>
  <message>
   <source>In part</source>
   <translation>Osin</translation>
  </message>
  <message>
   <source>In words only</source>
   <translation>Vain sanoin</translation>
  </message>
  <message>
   <source>Income</source>
   <translation>Tulorahoitus</translation>
  </message>
  <message>
   <source>Ineligible costs</source>
   <translation>Avustukseen oikeuttamattomat kustannukset</translation>
  </message>
  <message>
   <source>Interaction</source>
   <translation>Vuorovaikutus</translation>
  </message>
  <message>
   <source>Interim</source>
   <translation>Väliarviointi</translation>
  </message>
  <message>
   <source>Internal channel</source>
   <translation>Sisäinen kanava</translation>
  </message>
  <message>
   <source>Joint municipal authority</source>
   <translation>Kuntayhtymä</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Myöhässä</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Myöhemmin</translation>
  </message>
  <message>
   <source>Legal</source>
   <translation>Oikeudellinen</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Pieni</translation>
  </message>
  <message>
   <source>Material</source>
   <translation>Aineisto</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Media hits</source>
   <translation>Mediaosumat</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Kohtalainen</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Jäsen</translation>
  </message>
  <message>
   <source>Ministry</source>
   <translation>Ministeriö</translation>
  </message>
  <message>
   <source>Monthly</source>
   <translation>Kuukausittain</translation>
  </message>
  <message>
   <source>Municipality</source>
   <translation>Kunta</translation>
  </message>
  <message>
   <source>National</source>
   <translation>Kansallinen</translation>
  </message>
  <message>
   <source>National (THL)</source>
   <translation>Kansallinen (THL)</translation>
  </message>
  <message>
   <source>Net effect of the programme</source>
   <translation>Ohjelman nettovaikutus</translation>
  </message>
  <message>
   <source>Net effect of the project</source>
   <translation>Hankkeen nettovaikutus</translation>
  </message>
  <message>
   <source>Net effect reached with the grant</source>
   <translation>Avustuksella saavutettava nettovaikutus</translation>
  </message>
  <message>
   <source>Neutral</source>
   <translation>Neutraali</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Ei</translation>
  </message>
  <message>
   <source>No communications metric</source>
   <translation>Ei viestinnän mittari</translation>
  </message>
  <message>
   <source>No mark</source>
   <translation>Ei merkintää</translation>
  </message>
  <message>
   <source>No site</source>
   <translation>Ei toimipistettä</translation>
  </message>
  <message>
   <source>Non-public funding</source>
   <translation>Muu kuin julkinen rahoitus</translation>
  </message>
  <message>
   <source>Not assessed</source>
   <translation>Ei arvioitu</translation>
  </message>
  <message>
   <source>Not evaluated</source>
   <translation>Ei arvioitu</translation>
  </message>
  <message>
   <source>Not in the matrix</source>
   <translation>Ei matriisissa</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Ei tarvita</translation>
  </message>
  <message>
   <source>Not required</source>
   <translation>Ei edellytetä</translation>
  </message>
  <message>
   <source>Not scored</source>
   <translation>Ei pisteytetty</translation>
  </message>
  <message>
   <source>Not started</source>
   <translation>Ei aloitettu</translation>
  </message>
  <message>
   <source>Not stated</source>
   <translation>Ei tiedossa</translation>
  </message>
  <message>
   <source>Not taking part</source>
   <translation>Ei osallistu</translation>
  </message>
  <message>
   <source>Nothing computed</source>
   <translation>Ei laskettavaa</translation>
  </message>
  <message>
   <source>Nurse-led site</source>
   <translation>Hoitajavetoinen toimipiste</translation>
  </message>
  <message>
   <source>Occurred</source>
   <translation>Toteutunut</translation>
  </message>
  <message>
   <source>On given days</source>
   <translation>Määräpäivinä</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>Aikataulussa</translation>
  </message>
  <message>
   <source>Once</source>
   <translation>Kerran</translation>
  </message>
  <message>
   <source>Once or twice a year</source>
   <translation>1–2 kertaa vuodessa</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Avoin</translation>
  </message>
  <message>
   <source>Operational</source>
   <translation>Toiminnallinen</translation>
  </message>
  <message>
   <source>Opportunity</source>
   <translation>Mahdollisuus</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisaatio</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Muu</translation>
  </message>
  <message>
   <source>Other phase</source>
   <translation>Muu vaihe</translation>
  </message>
  <message>
   <source>Other public funding</source>
   <translation>Muu julkinen rahoitus</translation>
  </message>
  <message>
   <source>Other site</source>
   <translation>Muu toimipiste</translation>
  </message>
  <message>
   <source>Overall objective</source>
   <translation>Kehitystavoite</translation>
  </message>
  <message>
   <source>Own funding share</source>
   <translation>Oma rahoitusosuus</translation>
  </message>
  <message>
   <source>Own metric</source>
   <translation>Oma mittari</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Maksettu</translation>
  </message>
  <message>
   <source>Painted matrix</source>
   <translation>Maalattu matriisi</translation>
  </message>
  <message>
   <source>Participant</source>
   <translation>Osallistuja</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>Kumppani</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Keskeytetty</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Henkilö</translation>
  </message>
  <message>
   <source>Personnel costs</source>
   <translation>Henkilöstökustannukset</translation>
  </message>
  <message>
   <source>Pilot</source>
   <translation>Pilotointi</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>Suunnittelu</translation>
  </message>
  <message>
   <source>Printed total</source>
   <translation>Lähteen summa</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Todennäköisyys</translation>
  </message>
  <message>
   <source>Probability × impact</source>
   <translation>Todennäköisyys × vaikutus</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Ongelma</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Ongelmat</translation>
  </message>
  <message>
   <source>Process goal</source>
   <translation>Prosessitavoite</translation>
  </message>
  <message>
   <source>Process goals</source>
   <translation>Prosessitavoitteet</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Muutosohjelma</translation>
  </message>
  <message>
   <source>Programme path</source>
   <translation>Muutosohjelman ura</translation>
  </message>
  <message>
   <source>Project costs</source>
   <translation>Hankekustannukset</translation>
  </message>
  <message>
   <source>Project costs of the programme</source>
   <translation>Ohjelman hankekustannukset</translation>
  </message>
  <message>
   <source>Project goals</source>
   <translation>Hankkeen tavoitteet</translation>
  </message>
  <message>
   <source>Project-wide</source>
   <translation>Koko hanke</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Ehdotus</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Tarkoitus</translation>
  </message>
  <message>
   <source>Qualitative</source>
   <translation>Laadullinen</translation>
  </message>
  <message>
   <source>Quantitative</source>
   <translation>Määrällinen</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Kysymys</translation>
  </message>
  <message>
   <source>Quotation</source>
   <translation>Tarjous</translation>
  </message>
  <message>
   <source>Reduce</source>
   <translation>Pienennä</translation>
  </message>
  <message>
   <source>Regular</source>
   <translation>Säännöllinen</translation>
  </message>
  <message>
   <source>Related project</source>
   <translation>Rinnakkainen hanke</translation>
  </message>
  <message>
   <source>Requested</source>
   <translation>Pyydetty</translation>
  </message>
  <message>
   <source>Required sector</source>
   <translation>Edellytetty taho</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Tulos</translation>
  </message>
  <message>
   <source>Result area</source>
   <translation>Tulosalue</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Katselmus</translation>
  </message>
  <message>
   <source>Roll-out</source>
   <translation>Käyttöönotto</translation>
  </message>
  <message>
   <source>Scored together</source>
   <translation>Pisteytetty yhdessä</translation>
  </message>
  <message>
   <source>Secretary</source>
   <translation>Sihteeri</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Lähetetty</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Jaa</translation>
  </message>
  <message>
   <source>Spearhead</source>
   <translation>Kehityskärki</translation>
  </message>
  <message>
   <source>Staffing</source>
   <translation>Henkilöstö</translation>
  </message>
  <message>
   <source>Start to finish</source>
   <translation>Alusta loppuun</translation>
  </message>
  <message>
   <source>Start to start</source>
   <translation>Alusta alkuun</translation>
  </message>
  <message>
   <source>State grant</source>
   <translation>Valtionavustus</translation>
  </message>
  <message>
   <source>State grant applied for</source>
   <translation>Haettava valtionavustus</translation>
  </message>
  <message>
   <source>Strategic objective</source>
   <translation>Strateginen tavoite</translation>
  </message>
  <message>
   <source>Supportive</source>
   <translation>Myönteinen</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>Ruotsi</translation>
  </message>
  <message>
   <source>Target group</source>
   <translation>Kohderyhmä</translation>
  </message>
  <message>
   <source>Thanks</source>
   <translation>Kiitos</translation>
  </message>
  <message>
   <source>The scale changed</source>
   <translation>Asteikko vaihtui</translation>
  </message>
  <message>
   <source>Threat</source>
   <translation>Uhka</translation>
  </message>
  <message>
   <source>Three steps</source>
   <translation>Kolme porrasta</translation>
  </message>
  <message>
   <source>Today's growth path</source>
   <translation>Nykyinen kasvu-ura</translation>
  </message>
  <message>
   <source>Top-level goal</source>
   <translation>Ylätavoite</translation>
  </message>
  <message>
   <source>Twice a year</source>
   <translation>Kahdesti vuodessa</translation>
  </message>
  <message>
   <source>Unaware</source>
   <translation>Ei tietoinen</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>Käynnissä</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Yksikkö</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Nousee</translation>
  </message>
  <message>
   <source>Web and social media</source>
   <translation>Verkko ja some</translation>
  </message>
  <message>
   <source>Web visitors</source>
   <translation>Verkkosivujen kävijät</translation>
  </message>
  <message>
   <source>When needed</source>
   <translation>Tarvittaessa</translation>
  </message>
  <message>
   <source>Whole</source>
   <translation>Kokonaan</translation>
  </message>
  <message>
   <source>Within a year</source>
   <translation>Vuoden kuluessa</translation>
  </message>
  <message>
   <source>Work package</source>
   <translation>Toimenpidekokonaisuus</translation>
  </message>
  <message>
   <source>Worry</source>
   <translation>Huoli</translation>
  </message>
 </context>
 <context>
  <name>entity</name>
  <message>
   <source>Account</source>
   <translation>Kirjanpidon tili</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>Kirjanpidon tilit</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Toimenpide</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Toimenpiteet</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>Toteuma</translation>
  </message>
  <message>
   <source>Actuals</source>
   <translation>Toteumat</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Esityslista</translation>
  </message>
  <message>
   <source>Agenda item</source>
   <translation>Esityslistan kohta</translation>
  </message>
  <message>
   <source>Also to</source>
   <translation>Lisäksi ryhmälle</translation>
  </message>
  <message>
   <source>Assumption</source>
   <translation>Oletus</translation>
  </message>
  <message>
   <source>Assumptions</source>
   <translation>Oletukset</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>Läsnäolo</translation>
  </message>
  <message>
   <source>Budget line</source>
   <translation>Talousarviorivi</translation>
  </message>
  <message>
   <source>Budget lines</source>
   <translation>Talousarviorivit</translation>
  </message>
  <message>
   <source>Cell of the matrix</source>
   <translation>Matriisin ruutu</translation>
  </message>
  <message>
   <source>Cells of the matrix</source>
   <translation>Matriisin ruudut</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanava</translation>
  </message>
  <message>
   <source>Channel and means</source>
   <translation>Kanava tai keino</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanavat</translation>
  </message>
  <message>
   <source>Channels and means</source>
   <translation>Kanavat ja keinot</translation>
  </message>
  <message>
   <source>Communication action</source>
   <translation>Viestintätoimi</translation>
  </message>
  <message>
   <source>Communication actions</source>
   <translation>Viestintätoimet</translation>
  </message>
  <message>
   <source>Communication objective</source>
   <translation>Viestintätavoite</translation>
  </message>
  <message>
   <source>Communication objectives</source>
   <translation>Viestintätavoitteet</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Ydinviesti</translation>
  </message>
  <message>
   <source>Core messages</source>
   <translation>Ydinviestit</translation>
  </message>
  <message>
   <source>Cost categories</source>
   <translation>Menolajit</translation>
  </message>
  <message>
   <source>Cost category</source>
   <translation>Menolaji</translation>
  </message>
  <message>
   <source>Cost-benefit estimate</source>
   <translation>Kustannushyötyarvio</translation>
  </message>
  <message>
   <source>Cost-benefit estimates</source>
   <translation>Kustannushyötyarviot</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Päätös</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Päätökset</translation>
  </message>
  <message>
   <source>Dependencies</source>
   <translation>Riippuvuudet</translation>
  </message>
  <message>
   <source>Dependency</source>
   <translation>Riippuvuus</translation>
  </message>
  <message>
   <source>Earmarked share</source>
   <translation>Korvamerkitty osuus</translation>
  </message>
  <message>
   <source>Earmarked shares</source>
   <translation>Korvamerkityt osuudet</translation>
  </message>
  <message>
   <source>Evaluation</source>
   <translation>Arviointi</translation>
  </message>
  <message>
   <source>Evaluations</source>
   <translation>Arvioinnit</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Palaute</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>Ennuste</translation>
  </message>
  <message>
   <source>Forecasts</source>
   <translation>Ennusteet</translation>
  </message>
  <message>
   <source>Functional effect</source>
   <translation>Toiminnallinen vaikutus</translation>
  </message>
  <message>
   <source>Functional effects</source>
   <translation>Toiminnalliset vaikutukset</translation>
  </message>
  <message>
   <source>Funding</source>
   <translation>Rahoitus</translation>
  </message>
  <message>
   <source>Funding row</source>
   <translation>Rahoitusrivi</translation>
  </message>
  <message>
   <source>Given score</source>
   <translation>Annettu pisteytys</translation>
  </message>
  <message>
   <source>Given scores</source>
   <translation>Annetut pisteytykset</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Tavoite</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Tavoitteet</translation>
  </message>
  <message>
   <source>Grant</source>
   <translation>Avustus</translation>
  </message>
  <message>
   <source>Grants</source>
   <translation>Avustukset</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Mittari</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Mittarit</translation>
  </message>
  <message>
   <source>Key figure</source>
   <translation>Avainluku</translation>
  </message>
  <message>
   <source>Key figures</source>
   <translation>Avainluvut</translation>
  </message>
  <message>
   <source>Ledger form</source>
   <translation>Kirjanpitoraportin muoto</translation>
  </message>
  <message>
   <source>Ledger forms</source>
   <translation>Kirjanpitoraporttien muodot</translation>
  </message>
  <message>
   <source>Ledger import</source>
   <translation>Kirjanpidon tuonti</translation>
  </message>
  <message>
   <source>Ledger imports</source>
   <translation>Kirjanpidon tuonnit</translation>
  </message>
  <message>
   <source>Link between goals</source>
   <translation>Tavoitteiden kytkentä</translation>
  </message>
  <message>
   <source>Link to goal</source>
   <translation>Kytkentä tavoitteeseen</translation>
  </message>
  <message>
   <source>Links between goals</source>
   <translation>Tavoitteiden kytkennät</translation>
  </message>
  <message>
   <source>Links to goals</source>
   <translation>Kytkennät tavoitteisiin</translation>
  </message>
  <message>
   <source>Measurement</source>
   <translation>Mittaus</translation>
  </message>
  <message>
   <source>Measurements</source>
   <translation>Mittaukset</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Kokous</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Kokoukset</translation>
  </message>
  <message>
   <source>Message also for</source>
   <translation>Viesti myös ryhmälle</translation>
  </message>
  <message>
   <source>Messages also for</source>
   <translation>Viestit myös ryhmille</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Virstanpylväs</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Virstanpylväät</translation>
  </message>
  <message>
   <source>Occurrence</source>
   <translation>Kerta</translation>
  </message>
  <message>
   <source>Occurrences</source>
   <translation>Kerrat</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>Toimijat</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>Toimija</translation>
  </message>
  <message>
   <source>Payment claim</source>
   <translation>Maksatushakemus</translation>
  </message>
  <message>
   <source>Payment claims</source>
   <translation>Maksatushakemukset</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Vaihe</translation>
  </message>
  <message>
   <source>Phases</source>
   <translation>Vaiheet</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Suunnitelma</translation>
  </message>
  <message>
   <source>Plans</source>
   <translation>Suunnitelmat</translation>
  </message>
  <message>
   <source>Reporting point</source>
   <translation>Raportointipiste</translation>
  </message>
  <message>
   <source>Reporting points</source>
   <translation>Raportointipisteet</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>Varautuminen</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Varautumiskeinot</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Vastuutaho</translation>
  </message>
  <message>
   <source>Responsibles</source>
   <translation>Vastuutahot</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Katselmus</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation>Katselmukset</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Riski</translation>
  </message>
  <message>
   <source>Risks</source>
   <translation>Riskit</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Rajaukset ja riippuvuudet</translation>
  </message>
  <message>
   <source>Scope item</source>
   <translation>Rajaus tai riippuvuus</translation>
  </message>
  <message>
   <source>Seat</source>
   <translation>Edustuspaikka</translation>
  </message>
  <message>
   <source>Seats</source>
   <translation>Edustuspaikat</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Toimipiste</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>Toimipisteet</translation>
  </message>
  <message>
   <source>Step of the scale</source>
   <translation>Asteikon porras</translation>
  </message>
  <message>
   <source>Steps of the scale</source>
   <translation>Asteikon portaat</translation>
  </message>
  <message>
   <source>Target group</source>
   <translation>Kohderyhmä</translation>
  </message>
  <message>
   <source>Target groups</source>
   <translation>Kohderyhmät</translation>
  </message>
  <message>
   <source>Thing at risk</source>
   <translation>Riskin kohde</translation>
  </message>
  <message>
   <source>Things at risk</source>
   <translation>Riskin kohteet</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>Ajoitus</translation>
  </message>
  <message>
   <source>Timings</source>
   <translation>Ajoitukset</translation>
  </message>
  <message>
   <source>Trajectories</source>
   <translation>Kustannusurat</translation>
  </message>
  <message>
   <source>Trajectory point</source>
   <translation>Kustannusuran vuosi</translation>
  </message>
  <message>
   <source>Turning point</source>
   <translation>Käännekohta</translation>
  </message>
  <message>
   <source>Turning points</source>
   <translation>Käännekohdat</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>Vaihtoehtolaskelma</translation>
  </message>
  <message>
   <source>Variants</source>
   <translation>Vaihtoehtolaskelmat</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versio</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versiot</translation>
  </message>
  <message>
   <source>Work input</source>
   <translation>Työpanos</translation>
  </message>
  <message>
   <source>Work inputs</source>
   <translation>Työpanokset</translation>
  </message>
  <message>
   <source>Work package</source>
   <translation>Toimenpidekokonaisuus</translation>
  </message>
  <message>
   <source>Work packages</source>
   <translation>Toimenpidekokonaisuudet</translation>
  </message>
 </context>
 <context>
  <name>field</name>
  <message>
   <source>About the action</source>
   <translation>Koskee toimenpidettä</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Tili</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Toimenpide</translation>
  </message>
  <message>
   <source>Agenda item</source>
   <translation>Esityslistan kohta</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Määrä</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Vastaus</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>Vastattu</translation>
  </message>
  <message>
   <source>Applicant</source>
   <translation>Hakija</translation>
  </message>
  <message>
   <source>Assumptions</source>
   <translation>Oletukset</translation>
  </message>
  <message>
   <source>Audience reached</source>
   <translation>Tavoitettu yleisö</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Lähtötaso</translation>
  </message>
  <message>
   <source>Benefits later by</source>
   <translation>Hyödyt myöhässä</translation>
  </message>
  <message>
   <source>Benefits less permanent cost increases</source>
   <translation>Hyödyt - pysyvät menolisäykset</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Toimielin</translation>
  </message>
  <message>
   <source>Brings to the project</source>
   <translation>Tuo hankkeelle</translation>
  </message>
  <message>
   <source>Came true on</source>
   <translation>Toteutui</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Luokka</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>Syy</translation>
  </message>
  <message>
   <source>Ceiling</source>
   <translation>Enimmäismäärä</translation>
  </message>
  <message>
   <source>Change of the benefits</source>
   <translation>Hyötyjen muutos</translation>
  </message>
  <message>
   <source>Change of the project costs</source>
   <translation>Hankekustannusten muutos</translation>
  </message>
  <message>
   <source>Change programme</source>
   <translation>Muutosohjelma</translation>
  </message>
  <message>
   <source>Change set</source>
   <translation>Muutos</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanava</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Tunnus</translation>
  </message>
  <message>
   <source>Code set by hand</source>
   <translation>Tunnus annettu käsin</translation>
  </message>
  <message>
   <source>Column of the account</source>
   <translation>Tilin sarake</translation>
  </message>
  <message>
   <source>Column of the amount</source>
   <translation>Euromäärän sarake</translation>
  </message>
  <message>
   <source>Column of the cost centre</source>
   <translation>Kustannuspaikan sarake</translation>
  </message>
  <message>
   <source>Column of the date</source>
   <translation>Päivämäärän sarake</translation>
  </message>
  <message>
   <source>Column of the text</source>
   <translation>Selitteen sarake</translation>
  </message>
  <message>
   <source>Commitment</source>
   <translation>Sitoumus</translation>
  </message>
  <message>
   <source>Communication action</source>
   <translation>Viestintätoimi</translation>
  </message>
  <message>
   <source>Communications metric</source>
   <translation>Mittarin aihe</translation>
  </message>
  <message>
   <source>Concerns (row)</source>
   <translation>Koskee (rivi)</translation>
  </message>
  <message>
   <source>Concerns (table)</source>
   <translation>Koskee (taulu)</translation>
  </message>
  <message>
   <source>Consequence</source>
   <translation>Seuraus</translation>
  </message>
  <message>
   <source>Content language</source>
   <translation>Sisällön kieli</translation>
  </message>
  <message>
   <source>Contributes to</source>
   <translation>Edistää</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Ydinviesti</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Kustannus</translation>
  </message>
  <message>
   <source>Cost category</source>
   <translation>Menolaji</translation>
  </message>
  <message>
   <source>Cost centre</source>
   <translation>Kustannuspaikka</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Valuutta</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Päivä</translation>
  </message>
  <message>
   <source>Date of commitment</source>
   <translation>Sitoumuksen päivä</translation>
  </message>
  <message>
   <source>Date pinned</source>
   <translation>Päivä kiinnitetty</translation>
  </message>
  <message>
   <source>Dates pinned</source>
   <translation>Päivät kiinnitetty</translation>
  </message>
  <message>
   <source>Days from it</source>
   <translation>Päiviä siitä</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Päätös</translation>
  </message>
  <message>
   <source>Delivered by the project</source>
   <translation>Hanke toteuttaa</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Kuvaus</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>Tiiviste</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Määräpäivä</translation>
  </message>
  <message>
   <source>Duty</source>
   <translation>Tehtävä</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Sähköposti</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Päättyy</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Tapahtuma</translation>
  </message>
  <message>
   <source>Explanation</source>
   <translation>Perustelu</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tiedosto</translation>
  </message>
  <message>
   <source>Flat-rate overheads</source>
   <translation>Välillisten kustannusten osuus</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>Kaava</translation>
  </message>
  <message>
   <source>Frequency</source>
   <translation>Mittausväli</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Alkaen</translation>
  </message>
  <message>
   <source>From days</source>
   <translation>Alkaen pv</translation>
  </message>
  <message>
   <source>From euros</source>
   <translation>Alkaen €</translation>
  </message>
  <message>
   <source>From milestone</source>
   <translation>Edeltävä virstanpylväs</translation>
  </message>
  <message>
   <source>From per cent</source>
   <translation>Alkaen %</translation>
  </message>
  <message>
   <source>From phase</source>
   <translation>Edeltävä vaihe</translation>
  </message>
  <message>
   <source>From year</source>
   <translation>Ensimmäinen vuosi</translation>
  </message>
  <message>
   <source>Funder</source>
   <translation>Rahoittaja</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>Antaja</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Tavoite</translation>
  </message>
  <message>
   <source>Grant</source>
   <translation>Avustus</translation>
  </message>
  <message>
   <source>Grant rate</source>
   <translation>Avustusprosentti</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Edustaja</translation>
  </message>
  <message>
   <source>Held on</source>
   <translation>Pidetään</translation>
  </message>
  <message>
   <source>Highest level accepted</source>
   <translation>Suurin hyväksytty taso</translation>
  </message>
  <message>
   <source>Illustrative data</source>
   <translation>Esimerkinomaiset tiedot</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Vaikutus</translation>
  </message>
  <message>
   <source>In the logical framework</source>
   <translation>Paikka loogisessa viitekehyksessä</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>Sanallisesti</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Mittari</translation>
  </message>
  <message>
   <source>Influence</source>
   <translation>Vaikutusvalta</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>Kiinnostus</translation>
  </message>
  <message>
   <source>Justification</source>
   <translation>Perustelu</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tyyppi</translation>
  </message>
  <message>
   <source>Lag</source>
   <translation>Viive</translation>
  </message>
  <message>
   <source>Ledger form</source>
   <translation>Raportin muoto</translation>
  </message>
  <message>
   <source>Ledger import</source>
   <translation>Kirjanpidon tuonti</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Taso</translation>
  </message>
  <message>
   <source>Level of a risk by</source>
   <translation>Riskin taso määräytyy</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Liikennevalo</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Merkintä</translation>
  </message>
  <message>
   <source>May come true by</source>
   <translation>Voi toteutua viimeistään</translation>
  </message>
  <message>
   <source>Means</source>
   <translation>Keino</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Kokous</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Viesti</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Virstanpylväs</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Pöytäkirja</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Kuukausi</translation>
  </message>
  <message>
   <source>Monthly pay</source>
   <translation>Kuukausipalkka</translation>
  </message>
  <message>
   <source>Municipality</source>
   <translation>Kunta</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nimi</translation>
  </message>
  <message>
   <source>Next review</source>
   <translation>Seuraava katselmus</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Huomautus</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Tavoite</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisaatio</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Vastuutaho</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Maksettu</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Osuus vastuusta</translation>
  </message>
  <message>
   <source>Part of</source>
   <translation>Yläorganisaatio</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Osallistuminen</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>Toimija</translation>
  </message>
  <message>
   <source>Path</source>
   <translation>Ura</translation>
  </message>
  <message>
   <source>Person-months</source>
   <translation>Henkilötyökuukaudet</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Vaihe</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Paikka</translation>
  </message>
  <message>
   <source>Planned profile</source>
   <translation>Suunniteltu profiili</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Läsnä</translation>
  </message>
  <message>
   <source>Printed net effect</source>
   <translation>Lähteen nettovaikutus</translation>
  </message>
  <message>
   <source>Printed total</source>
   <translation>Lähteen summa</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Todennäköisyys</translation>
  </message>
  <message>
   <source>Profile today</source>
   <translation>Nykyinen profiili</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Valmiusaste</translation>
  </message>
  <message>
   <source>Project costs</source>
   <translation>Hankekustannukset</translation>
  </message>
  <message>
   <source>Proximity</source>
   <translation>Ajankohta</translation>
  </message>
  <message>
   <source>Puts into practice</source>
   <translation>Toteuttaa viestiä</translation>
  </message>
  <message>
   <source>Question or feedback</source>
   <translation>Kysymys tai palaute</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Saatu</translation>
  </message>
  <message>
   <source>Receives from the project</source>
   <translation>Saa hankkeelta</translation>
  </message>
  <message>
   <source>Repeats</source>
   <translation>Toistuu</translation>
  </message>
  <message>
   <source>Reporting point</source>
   <translation>Raportointipiste</translation>
  </message>
  <message>
   <source>Requirement</source>
   <translation>Edellytys</translation>
  </message>
  <message>
   <source>Residual impact</source>
   <translation>Vaikutus toimien jälkeen</translation>
  </message>
  <message>
   <source>Residual level</source>
   <translation>Jäännösriskin taso</translation>
  </message>
  <message>
   <source>Residual probability</source>
   <translation>Todennäköisyys toimien jälkeen</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Vastuutaho</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Katselmus</translation>
  </message>
  <message>
   <source>Reviewed by</source>
   <translation>Katselmoija</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Riski</translation>
  </message>
  <message>
   <source>Risk scale</source>
   <translation>Riskiasteikko</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rooli</translation>
  </message>
  <message>
   <source>Sector represented</source>
   <translation>Edustettu taho</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>Lähetetty</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>Lyhyt nimi</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Akseli</translation>
  </message>
  <message>
   <source>Side costs</source>
   <translation>Sivukulut</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Etumerkki</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Lähde</translation>
  </message>
  <message>
   <source>Stance in words</source>
   <translation>Suhtautuminen sanoin</translation>
  </message>
  <message>
   <source>Stance today</source>
   <translation>Suhtautuminen nyt</translation>
  </message>
  <message>
   <source>Stance wanted</source>
   <translation>Tavoiteltu suhtautuminen</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Alkaa</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tila</translation>
  </message>
  <message>
   <source>States</source>
   <translation>Ilmoittaa</translation>
  </message>
  <message>
   <source>Status date</source>
   <translation>Tilannepäivä</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Porras</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Strategia</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Tiivistelmä</translation>
  </message>
  <message>
   <source>Taken in</source>
   <translation>Tuotu</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Tavoitetaso</translation>
  </message>
  <message>
   <source>Target group</source>
   <translation>Kohderyhmä</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Puhelin</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>Ajoitus</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Nimi</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Päättyen</translation>
  </message>
  <message>
   <source>To be answered by</source>
   <translation>Vastattava viimeistään</translation>
  </message>
  <message>
   <source>To milestone</source>
   <translation>Seuraava virstanpylväs</translation>
  </message>
  <message>
   <source>To phase</source>
   <translation>Seuraava vaihe</translation>
  </message>
  <message>
   <source>To year</source>
   <translation>Viimeinen vuosi</translation>
  </message>
  <message>
   <source>Tree</source>
   <translation>Puu</translation>
  </message>
  <message>
   <source>Type of organisation</source>
   <translation>Organisaation tyyppi</translation>
  </message>
  <message>
   <source>Under</source>
   <translation>Yläkohde</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Yksikkö</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Päättyy</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Arvo</translation>
  </message>
  <message>
   <source>Wanted direction</source>
   <translation>Toivottu suunta</translation>
  </message>
  <message>
   <source>What followed</source>
   <translation>Mitä seurasi</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Työ</translation>
  </message>
  <message>
   <source>Work package</source>
   <translation>Toimenpidekokonaisuus</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Vuosi</translation>
  </message>
 </context>
 <context>
  <name>figure</name>
  <message numerus="yes">
   <source>%n action(s)</source>
   <translation>
    <numerusform>%n toimenpide</numerusform>
    <numerusform>%n toimenpidettä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n goal(s)</source>
   <translation>
    <numerusform>%n tavoite</numerusform>
    <numerusform>%n tavoitetta</numerusform>
   </translation>
  </message>
  <message>
   <source>+{count}</source>
   <translation>+{count}</translation>
  </message>
  <message>
   <source>1 {month}</source>
   <translation>1. {month}</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Toimenpiteet</translation>
  </message>
  <message>
   <source>Actions by benefit goal</source>
   <translation>Toimenpiteet hyötytavoitteittain</translation>
  </message>
  <message>
   <source>Actions by goal</source>
   <translation>Toimenpiteet tavoitteittain</translation>
  </message>
  <message>
   <source>Activities</source>
   <translation>Toimenpiteet</translation>
  </message>
  <message>
   <source>Activities without a result</source>
   <translation>Toimenpiteet, jotka eivät johda tulokseen</translation>
  </message>
  <message>
   <source>After the responses</source>
   <translation>Varautumisen jälkeen</translation>
  </message>
  <message>
   <source>After the responses, of the chosen risk</source>
   <translation>Varautumisen jälkeen, valitun riskin</translation>
  </message>
  <message>
   <source>Assumptions</source>
   <translation>Oletukset</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>Vaarassa</translation>
  </message>
  <message>
   <source>At the end of</source>
   <translation>Päivän lopussa</translation>
  </message>
  <message>
   <source>Baseline → target</source>
   <translation>Lähtö → tavoite</translation>
  </message>
  <message>
   <source>Before: {name}</source>
   <translation>Ennen: {name}</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Talousarvio</translation>
  </message>
  <message>
   <source>Calendar of communications</source>
   <translation>Viestinnän kalenteri</translation>
  </message>
  <message>
   <source>Common to all</source>
   <translation>Yhteiset</translation>
  </message>
  <message>
   <source>Communications by month {year}</source>
   <translation>Viestintä kuukausittain {year}</translation>
  </message>
  <message>
   <source>Communications by target group</source>
   <translation>Viestintä kohderyhmittäin</translation>
  </message>
  <message>
   <source>Contributes to</source>
   <translation>Edistää</translation>
  </message>
  <message>
   <source>Core messages</source>
   <translation>Ydinviestit</translation>
  </message>
  <message>
   <source>Costs by year and category</source>
   <translation>Menot vuosittain ja menolajeittain</translation>
  </message>
  <message>
   <source>Costs eligible for the state grant</source>
   <translation>Valtionavustukseen oikeuttavat kustannukset</translation>
  </message>
  <message>
   <source>Cut every sheet along its marks on the left and at the top; leave the other edges.</source>
   <translation>Leikkaa joka arkista vasen ja yläreuna merkkejä myöten; jätä muut reunat.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Päiviä</translation>
  </message>
  <message>
   <source>Delivered by the project</source>
   <translation>Hanke toteuttaa</translation>
  </message>
  <message>
   <source>Dependencies</source>
   <translation>Riippuvuudet</translation>
  </message>
  <message>
   <source>Dependency that does not hold</source>
   <translation>Riippuvuus ei toteudu</translation>
  </message>
  <message>
   <source>Does not hold</source>
   <translation>Ei pidä</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Tehty</translation>
  </message>
  <message>
   <source>Effect on the costs</source>
   <translation>Vaikutus kustannuksiin</translation>
  </message>
  <message>
   <source>Effect on the costs {start}–{end}</source>
   <translation>Vaikutus kustannuksiin {start}–{end}</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Loppu</translation>
  </message>
  <message>
   <source>Euros</source>
   <translation>Euroa</translation>
  </message>
  <message>
   <source>For all</source>
   <translation>Kaikille</translation>
  </message>
  <message>
   <source>Forecast for the rest</source>
   <translation>Loppuajan ennuste</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>pe</translation>
  </message>
  <message>
   <source>Functional effects by work package</source>
   <translation>Toiminnalliset vaikutukset toimenpidekokonaisuuksittain</translation>
  </message>
  <message>
   <source>Funding calls</source>
   <translation>Rahoitushaut</translation>
  </message>
  <message>
   <source>Goals by benefit goal</source>
   <translation>Tavoitteet hyötytavoitteittain</translation>
  </message>
  <message>
   <source>Grant by calculation</source>
   <translation>Laskennallinen valtionavustus</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Toteutunut</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Suuri</translation>
  </message>
  <message>
   <source>How to keep in touch</source>
   <translation>Miten yhteyttä pidetään</translation>
  </message>
  <message>
   <source>How?</source>
   <translation>Miten?</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Vaikutus</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Mittarit</translation>
  </message>
  <message>
   <source>Influence</source>
   <translation>Vaikutusvalta</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>Kiinnostus</translation>
  </message>
  <message>
   <source>Intervention logic</source>
   <translation>Toimintalogiikka</translation>
  </message>
  <message>
   <source>Keep informed</source>
   <translation>Pidä ajan tasalla</translation>
  </message>
  <message>
   <source>Keep satisfied</source>
   <translation>Pidä tyytyväisenä</translation>
  </message>
  <message>
   <source>Key figures</source>
   <translation>Avainluvut</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Suuri</translation>
  </message>
  <message>
   <source>Lasts for days</source>
   <translation>Kestää useita päiviä</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Myöhässä</translation>
  </message>
  <message>
   <source>Late: its year has ended</source>
   <translation>Myöhässä: vuosi on päättynyt</translation>
  </message>
  <message>
   <source>Lay the cut edge on the dashed line of the sheet before it, so that the ring marks meet, and glue.</source>
   <translation>Aseta leikattu reuna edellisen arkin katkoviivalle niin, että rengasmerkit kohtaavat, ja liimaa.</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>Todennäköinen</translation>
  </message>
  <message>
   <source>Logical framework</source>
   <translation>Looginen viitekehys</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Pieni</translation>
  </message>
  <message>
   <source>Manage closely</source>
   <translation>Tee tiivistä yhteistyötä</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Kohtalainen</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Kokous</translation>
  </message>
  <message>
   <source>Metrics of communications</source>
   <translation>Viestinnän mittarit</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Virstanpylväs</translation>
  </message>
  <message>
   <source>Milestone reached</source>
   <translation>Saavutettu virstanpylväs</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Virstanpylväät</translation>
  </message>
  <message>
   <source>Moderate</source>
   <translation>Kohtalainen</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>ma</translation>
  </message>
  <message>
   <source>Money by work package</source>
   <translation>Rahan käyttö toimenpidekokonaisuuksittain</translation>
  </message>
  <message>
   <source>Money by year</source>
   <translation>Rahan käyttö vuosittain</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Seuraa</translation>
  </message>
  <message>
   <source>Municipality</source>
   <translation>Kunta</translation>
  </message>
  <message>
   <source>Net effect</source>
   <translation>Nettovaikutus</translation>
  </message>
  <message>
   <source>Net effect against today's growth path</source>
   <translation>Nettovaikutus nykyiseen kasvu-uraan verrattuna</translation>
  </message>
  <message>
   <source>No activities yet</source>
   <translation>Ei vielä toimenpiteitä</translation>
  </message>
  <message>
   <source>No benefit goal</source>
   <translation>Ei hyötytavoitetta</translation>
  </message>
  <message>
   <source>No channel</source>
   <translation>Ei kanavaa</translation>
  </message>
  <message>
   <source>No owner</source>
   <translation>Ei vastuutahoa</translation>
  </message>
  <message>
   <source>No phases</source>
   <translation>Ei vaiheita</translation>
  </message>
  <message>
   <source>No state</source>
   <translation>Ei tilaa</translation>
  </message>
  <message>
   <source>No target group</source>
   <translation>Ei kohderyhmää</translation>
  </message>
  <message>
   <source>No work package</source>
   <translation>Ilman toimenpidekokonaisuutta</translation>
  </message>
  <message>
   <source>No year</source>
   <translation>Ilman vuotta</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ei mitään</translation>
  </message>
  <message>
   <source>Not assessed</source>
   <translation>Ei arvioitu</translation>
  </message>
  <message>
   <source>Not funded</source>
   <translation>Rahoittamatta</translation>
  </message>
  <message>
   <source>Not stated yet</source>
   <translation>Ei vielä kirjattu</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Nyt</translation>
  </message>
  <message>
   <source>On the critical path</source>
   <translation>Kriittisellä polulla</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Muut</translation>
  </message>
  <message>
   <source>Outside the project</source>
   <translation>Hankkeen ulkopuolella</translation>
  </message>
  <message>
   <source>Overall objective</source>
   <translation>Kehitystavoite</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Vastuutaho</translation>
  </message>
  <message>
   <source>Plan, actuals and forecast added up</source>
   <translation>Suunnitelma, toteuma ja ennuste kertymänä</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Suunniteltu</translation>
  </message>
  <message>
   <source>Planned and actual progress</source>
   <translation>Suunniteltu ja toteutunut eteneminen</translation>
  </message>
  <message>
   <source>Planned by the status date</source>
   <translation>Suunniteltu tilannepäivään mennessä</translation>
  </message>
  <message>
   <source>Planned, no day</source>
   <translation>Suunniteltu, ei päivää</translation>
  </message>
  <message>
   <source>Possible</source>
   <translation>Mahdollinen</translation>
  </message>
  <message>
   <source>Print at actual size (100 %), on one side.</source>
   <translation>Tulosta todellisessa koossa (100 %), yksipuolisena.</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Todennäköisyys</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profiili</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Toteutunut</translation>
  </message>
  <message>
   <source>Progress by work package</source>
   <translation>Eteneminen toimenpidekokonaisuuksittain</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Hankkeen tarkoitus</translation>
  </message>
  <message>
   <source>Put each row together first, then the rows.</source>
   <translation>Kokoa ensin kukin rivi, sitten rivit yhteen.</translation>
  </message>
  <message>
   <source>Put together {width} × {height} cm.</source>
   <translation>Koottuna {width} × {height} cm.</translation>
  </message>
  <message>
   <source>Q{number}</source>
   <translation>Q{number}</translation>
  </message>
  <message>
   <source>Related projects</source>
   <translation>Rinnakkaiset hankkeet</translation>
  </message>
  <message>
   <source>Repeats</source>
   <translation>Toistuu</translation>
  </message>
  <message>
   <source>Reporting point</source>
   <translation>Raportointipiste</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Tulokset</translation>
  </message>
  <message>
   <source>Risk matrix</source>
   <translation>Riskimatriisi</translation>
  </message>
  <message>
   <source>Risks by level</source>
   <translation>Riskit tasoittain</translation>
  </message>
  <message>
   <source>Row {row}, column {column}</source>
   <translation>Rivi {row}, sarake {column}</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>la</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Aikataulu</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Rajaukset ja riippuvuudet</translation>
  </message>
  <message>
   <source>Scores given together</source>
   <translation>Yhdessä annetut pisteet</translation>
  </message>
  <message>
   <source>See under {name}</source>
   <translation>Ks. tulos {name}</translation>
  </message>
  <message>
   <source>Service network as planned</source>
   <translation>Palveluverkko suunnitelman mukaan</translation>
  </message>
  <message>
   <source>Service network today</source>
   <translation>Palveluverkko nyt</translation>
  </message>
  <message>
   <source>Several</source>
   <translation>Useita</translation>
  </message>
  <message>
   <source>Sheets of {sheet}: {count}, {across} across and {down} down.</source>
   <translation>{sheet}-arkkeja {count}: vaakaan {across}, pystyyn {down}.</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Toimipiste</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Pieni</translation>
  </message>
  <message>
   <source>Sources of verification</source>
   <translation>Todentamislähteet</translation>
  </message>
  <message>
   <source>Stakeholders by influence and interest</source>
   <translation>Sidosryhmät vaikutusvallan ja kiinnostuksen mukaan</translation>
  </message>
  <message>
   <source>Stance today</source>
   <translation>Suhtautuminen nyt</translation>
  </message>
  <message>
   <source>Stance today and wanted</source>
   <translation>Suhtautuminen nyt ja tavoite</translation>
  </message>
  <message>
   <source>Stance wanted</source>
   <translation>Tavoiteltu suhtautuminen</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Alku</translation>
  </message>
  <message>
   <source>Start {value}</source>
   <translation>Lähtötaso {value}</translation>
  </message>
  <message>
   <source>Starting level</source>
   <translation>Lähtötaso</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tila</translation>
  </message>
  <message>
   <source>Status {date}</source>
   <translation>Tilanne {date}</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>su</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Tavoite</translation>
  </message>
  <message>
   <source>Target group</source>
   <translation>Kohderyhmä</translation>
  </message>
  <message>
   <source>Target {value}</source>
   <translation>Tavoite {value}</translation>
  </message>
  <message>
   <source>The plan has no costs by year on the programme's path.</source>
   <translation>Suunnitelmassa ei ole ohjelman uran kustannuksia vuosittain.</translation>
  </message>
  <message>
   <source>The plan has no costs by year on today's growth path.</source>
   <translation>Suunnitelmassa ei ole nykyisen kasvu-uran kustannuksia vuosittain.</translation>
  </message>
  <message>
   <source>The plan has no costs by year, neither on today's growth path nor on the programme's path.</source>
   <translation>Suunnitelmassa ei ole kustannuksia vuosittain, ei nykyisen kasvu-uran eikä muutosohjelman uran mukaan.</translation>
  </message>
  <message>
   <source>The project</source>
   <translation>Hanke</translation>
  </message>
  <message>
   <source>The project's effect is estimated as a whole, not by year.</source>
   <translation>Hankkeen vaikutus on arvioitu kokonaisuutena, ei vuosittain.</translation>
  </message>
  <message>
   <source>The whole programme</source>
   <translation>Koko muutosohjelma</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>to</translation>
  </message>
  <message>
   <source>Times in all</source>
   <translation>Kertoja yhteensä</translation>
  </message>
  <message>
   <source>Times on the channel</source>
   <translation>Kertoja kanavassa</translation>
  </message>
  <message>
   <source>Today {date}</source>
   <translation>Tänään {date}</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Yhteensä</translation>
  </message>
  <message>
   <source>Total expenditure</source>
   <translation>Menot yhteensä</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>ti</translation>
  </message>
  <message>
   <source>Unlikely</source>
   <translation>Epätodennäköinen</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Käytetty</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Arvot</translation>
  </message>
  <message>
   <source>Very large</source>
   <translation>Hyvin suuri</translation>
  </message>
  <message>
   <source>Very likely</source>
   <translation>Hyvin todennäköinen</translation>
  </message>
  <message>
   <source>Very small</source>
   <translation>Hyvin pieni</translation>
  </message>
  <message>
   <source>Very unlikely</source>
   <translation>Hyvin epätodennäköinen</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>ke</translation>
  </message>
  <message>
   <source>What each target group hears</source>
   <translation>Mitä kukin kohderyhmä kuulee</translation>
  </message>
  <message>
   <source>Who is reached how often</source>
   <translation>Keitä tavoitetaan ja miten usein</translation>
  </message>
  <message>
   <source>Who pays</source>
   <translation>Rahoittajat</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Miksi?</translation>
  </message>
  <message>
   <source>Wk {number}</source>
   <translation>vko {number}</translation>
  </message>
  <message>
   <source>Work packages and actions</source>
   <translation>Toimenpidekokonaisuudet ja toimenpiteet</translation>
  </message>
  <message>
   <source>all year</source>
   <translation>koko vuoden</translation>
  </message>
  <message>
   <source>as stated</source>
   <translation>ilmoitettu</translation>
  </message>
  <message>
   <source>carries no national message</source>
   <translation>ei toteuta kansallista viestiä</translation>
  </message>
  <message>
   <source>continued</source>
   <translation>jatkuu</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>poistunut</translation>
  </message>
  <message>
   <source>from {amount} €</source>
   <translation>vähintään {amount} €</translation>
  </message>
  <message>
   <source>from {days} days</source>
   <translation>vähintään {days} päivää</translation>
  </message>
  <message>
   <source>from {share}</source>
   <translation>vähintään {share}</translation>
  </message>
  <message>
   <source>hears nothing</source>
   <translation>ei kuule mitään</translation>
  </message>
  <message>
   <source>how many times the group is reached</source>
   <translation>montako kertaa ryhmä tavoitetaan</translation>
  </message>
  <message>
   <source>new</source>
   <translation>uusi</translation>
  </message>
  <message>
   <source>nobody carries it</source>
   <translation>kukaan ei toteuta sitä</translation>
  </message>
  <message>
   <source>nothing on this channel</source>
   <translation>kanavassa ei ole mitään</translation>
  </message>
  <message>
   <source>of which the project</source>
   <translation>josta hankkeen osuus</translation>
  </message>
  <message>
   <source>of which with the state grant</source>
   <translation>josta valtionavustuksella</translation>
  </message>
  <message>
   <source>of which {title}</source>
   <translation>josta {title}</translation>
  </message>
  <message>
   <source>planned as a means, but on no day</source>
   <translation>suunniteltu keinoksi, mutta ei minään päivänä</translation>
  </message>
  <message>
   <source>reached on no day</source>
   <translation>ei tavoiteta minään päivänä</translation>
  </message>
  <message>
   <source>reaches nobody</source>
   <translation>ei tavoita ketään</translation>
  </message>
  <message>
   <source>reaches {count} of {whole} groups</source>
   <translation>tavoittaa {count}/{whole} ryhmää</translation>
  </message>
  <message>
   <source>stance as wanted</source>
   <translation>suhtautuminen tavoitteen mukainen</translation>
  </message>
  <message>
   <source>steps closer wanted</source>
   <translation>tavoite näin monta askelta myönteisempi</translation>
  </message>
  <message>
   <source>steps further off wanted</source>
   <translation>tavoite näin monta askelta kielteisempi</translation>
  </message>
  <message>
   <source>views differ, worth a talk</source>
   <translation>näkemykset eroavat, keskustelkaa</translation>
  </message>
  <message>
   <source>what if</source>
   <translation>entä jos</translation>
  </message>
  <message>
   <source>{count} given up</source>
   <translation>luovuttu {count}</translation>
  </message>
  <message>
   <source>{days} d</source>
   <translation>{days} pv</translation>
  </message>
  <message>
   <source>{done} of {whole} reached</source>
   <translation>Saavutettu {done}/{whole}</translation>
  </message>
  <message>
   <source>{least}–{greatest}, median {median}</source>
   <translation>{least}–{greatest}, mediaani {median}</translation>
  </message>
  <message>
   <source>{share} of the programme</source>
   <translation>{share} ohjelmasta</translation>
  </message>
  <message>
   <source>{used} of {planned}</source>
   <translation>{used} / {planned}</translation>
  </message>
 </context>
</TS>
