<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en_GB">
 <context>
  <name>About</name>
  <message>
   <source>Version {version}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AboutDialog</name>
  <message>
   <source>About Soteplan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence: European Union Public Licence 1.2 (EUPL-1.2).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plans for public health and social care change programmes: goals, schedule, budget and risks, linked in one file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Soteplan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typeface Source Sans 3 (SIL Open Font License 1.1). Icons by Lucide (ISC licence). Built with Qt for Python (LGPL), SQLite (public domain), ReportLab (BSD) and PyQtGraph (MIT).</source>
   <translation type="unfinished" />
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
   <source>Deleted with it: {what}.</source>
   <translation>Samalla poistuvat: {what}.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Säilytä</translation>
  </message>
  <message>
   <source>These stay but lose the link: {what}.</source>
   <translation>Nämä säilyvät, mutta kytkentä poistuu: {what}.</translation>
  </message>
 </context>
 <context>
  <name>BudgetTab</name>
  <message>
   <source>Add a cost category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an earmarked share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All work packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Budget in the form of the state grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost categories and funding by year. Type amounts or sums such as =2*4500.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost category, €</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Costs by year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Costs by year: {totals}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Costs in total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eligible costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expert services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here stands the budget by cost category and year, and below it who pays. Begin with the categories of the state-grant form; you can change every one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the number is made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intangible assets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Investments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay out the form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left for the state grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Machinery and equipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Materials, supplies and goods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New cost category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New earmarked share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other investments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other purchased services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outdent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purchased services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Staff costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Staff employed for the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transfer of work input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Travel and accommodation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a work package</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>of which {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without a grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without a work package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without a year</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Check</name>
  <message>
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The check finds %n thing(s) to look at.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The check finds nothing to mend.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n other(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>CheckDialog</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter or a double click leads to the place. The list follows your edits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan check</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Find</name>
  <message>
   <source>Find in the tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Finding</name>
  <message>
   <source>A dependency lacks the phase or milestone at one of its ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dependencies run in a circle through “{name}” and “{other}” ({count} dependencies).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {year} the state grant applied for is {entered}, but the costs and other funding leave {computed} (difference {difference}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {year}, the share “{name}” is {amount}, more than the costs it is a part of, {computed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {year}, {amount} belongs to no work package: the packages add up to {computed}, the budget to {total}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {year}, {amount} of “{name}” lies outside its period ({start} to {end}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No action serves the benefit goal “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No action serves the goal “{name}”, nor what it contributes to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code {code} stands twice: “{name}” and “{other}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last year of “{name}”, {last}, is before its first, {first}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The numbering has a gap of {count} at {code}: {before} is followed by {after}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has costs of {amount}, but no funding for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has no start or end date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has no title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The review of “{name}” was due on {date} and is {days} days late.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The share “{name}” is {amount}, more than the costs it is a part of, {computed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The state grant applied for is {entered} in all, but the costs and other funding leave {computed} (difference {difference}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warnings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} is entered on “{name}”, which is the sum of the categories under it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” ends on {end}, before it starts on {start}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” grows by its responses: from {inherent} to {residual}. Check the scores.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” has no owner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” has no probability or no impact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” has no response.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” has no review, past or to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” has the date {date}, outside the plan ({start} to {end}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” has the score {score}, but the plan's scale has {steps} steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” has {amount} without a year, so no year's total holds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is dated {date}, but because of “{other}” it can be {earliest} at the earliest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is dated {date}, outside “{parent}”, to which it belongs ({start} to {end}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is to pay {amount}, which is {difference} above its ceiling of {ceiling}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is to pay {amount}; at its rate of {rate} it pays at most {computed} ({difference} too much).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” lacks a required representative: {sector}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” lacks dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” serves no goal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” takes part, but has not given its commitment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” was due on {date} and is {days} days late.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”: the source prints {printed}, but the rows add up to {computed} (difference {difference}).</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Goals</name>
  <message>
   <source>Add a goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a goal under</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goal tree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goals say what the programme, the project and each of its actions aim at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outdent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline of the goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This tree has no goals yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole tree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the first goal</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HandoutDialog</name>
  <message>
   <source>&amp;Handout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in the PDF viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save PDF…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>History</name>
  <message numerus="yes">
   <source>%n row(s) differ</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Add {what}</source>
   <translation>Lisäys: {what}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All changes together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed since {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {what}</source>
   <translation>Poisto: {what}</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit {what}</source>
   <translation>Muokkaus: {what}</translation>
  </message>
  <message>
   <source>Import the plan</source>
   <translation>Suunnitelman tuonti</translation>
  </message>
  <message>
   <source>Link {what}</source>
   <translation>Kytkentä: {what}</translation>
  </message>
  <message>
   <source>Move {what}</source>
   <translation>Siirto: {what}</translation>
  </message>
  <message>
   <source>Moved to another place in its list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New plan</source>
   <translation>Uusi suunnitelma</translation>
  </message>
  <message>
   <source>Paste {what}</source>
   <translation>Liittäminen: {what}</translation>
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation>Tehty uudelleen: {step}</translation>
  </message>
  <message>
   <source>Steps, newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>Kumottu: {step}</translation>
  </message>
  <message>
   <source>Version: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the step changed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n other row(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>&amp;Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Inspector</name>
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
   <translation>Kytkeytyy tähän</translation>
  </message>
  <message>
   <source>Select a row to see it here.</source>
   <translation>Valitse rivi, niin sen tiedot näkyvät tässä.</translation>
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tab</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>JumpDialog</name>
  <message>
   <source>Jump to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in the plan has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type words of a title, a code or a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>↑ ↓ choose · Enter goes there · Esc closes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>Accept what was typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In trees and tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave present mode, close a dialog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the cell as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it by a month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the selected phase or milestone by a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open or close a branch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select several rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tabs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom with the mouse</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Leftovers</name>
  <message numerus="yes">
   <source>%n edit(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard the unsaved work of “{title}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan without a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plans with unsaved work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The working copy is damaged and cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never saved to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}. This cannot be undone.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LeftoversDialog</name>
  <message>
   <source>Discard…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Soteplan did not close properly. The work is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These plans hold edits that are not in their files yet. Recover opens a plan with every edit; Later asks again at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsaved work</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ManualDialog</name>
  <message>
   <source>Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in the manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page of the manual</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Refusal</name>
  <message>
   <source>In the table {table}, the field {field} points to a row that is not in the file: {id}.</source>
   <translation>Taulun {table} kenttä {field} viittaa riviin, jota tiedostossa ei ole: {id}.</translation>
  </message>
  <message>
   <source>In the table {table}, two rows have the same id: {id}.</source>
   <translation>Taulussa {table} on kaksi riviä, joilla on sama tunniste: {id}.</translation>
  </message>
  <message>
   <source>In the table {table}, “{id}” is not an id.</source>
   <translation>Taulussa {table} ”{id}” ei ole tunniste.</translation>
  </message>
  <message>
   <source>Nothing was pasted: the block reaches past the end of the table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was pasted: {title} would add up to {name}, not to {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was pasted: “{value}” in {title}, {name}, is not an amount of money.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full. Free some space; your edits are kept and saving goes on by itself.</source>
   <translation>Levy on täynnä. Vapauta tilaa: muutoksesi ovat tallessa, ja tallennus jatkuu itsestään.</translation>
  </message>
  <message>
   <source>The file holds a table {table} that plans do not have.</source>
   <translation>Tiedostossa on taulu {table}, jota suunnitelmissa ei ole.</translation>
  </message>
  <message>
   <source>The file is not JSON text: {reason}</source>
   <translation>Tiedosto ei ole JSON-tekstiä: {reason}</translation>
  </message>
  <message>
   <source>The file is not an export of a plan.</source>
   <translation>Tiedosto ei ole suunnitelmasta tehty vientitiedosto.</translation>
  </message>
  <message>
   <source>The file is of version {version}, which this Soteplan does not read.</source>
   <translation>Tiedosto on versiota {version}, jota tämä Soteplan ei lue.</translation>
  </message>
  <message>
   <source>The file must hold exactly one row in the table plan.</source>
   <translation>Tiedoston taulussa plan pitää olla täsmälleen yksi rivi.</translation>
  </message>
  <message>
   <source>The folder of {path} is gone. Save under another name with Ctrl+Shift+S; your edits are kept.</source>
   <translation>Tiedoston {path} kansiota ei enää ole. Tallenna toisella nimellä (Ctrl+Shift+S): muutoksesi ovat tallessa.</translation>
  </message>
  <message>
   <source>The folder of {path} may not be written. Save under another name with Ctrl+Shift+S; your edits are kept.</source>
   <translation>Tiedoston {path} kansioon ei saa kirjoittaa. Tallenna toisella nimellä (Ctrl+Shift+S): muutoksesi ovat tallessa.</translation>
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
   <source>The row is already in the plan.</source>
   <translation>Rivi on jo suunnitelmassa.</translation>
  </message>
  <message>
   <source>The row is no longer in the plan.</source>
   <translation>Riviä ei enää ole suunnitelmassa.</translation>
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
   <source>There is no figure {name}. There are: {names}.</source>
   <translation>Kuvaa {name} ei ole. Kuvat ovat: {names}.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Tiedostoa {path} ei ole.</translation>
  </message>
  <message>
   <source>This could not be done ({code}).</source>
   <translation>Tätä ei voitu tehdä ({code}).</translation>
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
   <source>{path} could not be written. Your edits are kept; Soteplan tries again.</source>
   <translation>Tiedostoa {path} ei voitu kirjoittaa. Muutoksesi ovat tallessa, ja Soteplan yrittää uudelleen.</translation>
  </message>
  <message>
   <source>{path} has changed outside Soteplan, or is damaged. It was left as it is.</source>
   <translation>Tiedosto {path} on muuttunut Soteplanin ulkopuolella tai vaurioitunut. Se jätettiin ennalleen.</translation>
  </message>
  <message>
   <source>{path} is damaged and was left as it is. Open its newest backup instead.</source>
   <translation>Tiedosto {path} on vaurioitunut, ja se jätettiin ennalleen. Avaa sen sijaan uusin varmuuskopio.</translation>
  </message>
  <message>
   <source>{path} is not a Soteplan plan.</source>
   <translation>Tiedosto {path} ei ole Soteplanin suunnitelma.</translation>
  </message>
  <message>
   <source>{path} is too large to be a plan.</source>
   <translation>Tiedosto {path} on liian suuri suunnitelmaksi.</translation>
  </message>
  <message>
   <source>{path} may not be written. Save under another name with Ctrl+Shift+S; your edits are kept.</source>
   <translation>Tiedostoa {path} ei saa kirjoittaa. Tallenna toisella nimellä (Ctrl+Shift+S): muutoksesi ovat tallessa.</translation>
  </message>
  <message>
   <source>{path} must end in {suffixes}.</source>
   <translation>Tiedoston {path} päätteen pitää olla {suffixes}.</translation>
  </message>
  <message>
   <source>“{title}” cannot be moved under itself.</source>
   <translation>Kohdetta ”{title}” ei voi siirtää itsensä alle.</translation>
  </message>
  <message>
   <source>“{title}” has no row above it to go under.</source>
   <translation>Kohteen ”{title}” yläpuolella ei ole riviä, jonka alle sen voisi siirtää.</translation>
  </message>
  <message>
   <source>“{title}” holds amounts of its own, so nothing can go under it. Move or clear its amounts first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” is already at the top level.</source>
   <translation>”{title}” on jo ylimmällä tasolla.</translation>
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
   <source>“{value}” is not a date. Write for example 15.11.2021, 11/2021, week 46 or Q4/2021.</source>
   <translation>”{value}” ei ole päivämäärä. Kirjoita esimerkiksi 15.11.2021, 11/2021, vko 46 tai Q4/2021.</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>”{value}” ei ole luku.</translation>
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
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>Actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions by benefit goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amount, €</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assumptions behind the savings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Benefits less permanent cost increases, M€</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Budget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Budget, €</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ceiling, €</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Concerns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost and benefit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost by work package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Costs eligible for the state grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done, %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estimate for {start}–{end}, in millions of euros.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expenditure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expenditure and funding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goals by benefit goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goals of the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it contributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left over, €</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Net effect as printed, M€</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Net effect, M€</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No actions serve the benefit goals yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No costs have been entered yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No goals serve the benefit goals yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No work package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not covered by the grant applied for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not linked to a benefit goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outlined: delivered by the project. Dashed arrow: contributes to another goal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Process goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Process goals by year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project costs, M€</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risk register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Schedule by work package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scope and related projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score = probability × impact, before the responses and with them carried out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Still expected, €</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sum of the rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form of the state grant, in euros. A dash is zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has no actions or milestones yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has no actions yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has no estimate of costs and benefits yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has no programme tree yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has no project goals yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has no risks yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan has no work packages yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project in its programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The scope has not been described yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total expenditure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total, €</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use of the money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used to the end of {month}, then as forecast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used, €</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What may endanger the goals, how serious it is, and what is done about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the project costs, who pays for it, and what it is expected to save.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the project delivers, which goals it serves, and where its limits are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When each action is planned, piloted, rolled out and evaluated, and how far it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of which: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column}: printed {printed} M€, rows add up to {sum} M€, difference {difference} M€.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Schedule</name>
  <message>
   <source>Gantt chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The dates of the rows of the outline beside it, as bars on a time scale.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Version</name>
  <message>
   <source>Version {date}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VersionDialog</name>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A named version marks this moment in the history: later you can see what has changed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name this version</source>
   <translation type="unfinished" />
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
    <numerusform>%n huomautus</numerusform>
    <numerusform>%n huomautusta</numerusform>
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
   <source>&amp;Delete</source>
   <translation>&amp;Poista</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Muokkaa</translation>
  </message>
  <message>
   <source>&amp;Export as JSON…</source>
   <translation>&amp;Vie JSON-muodossa…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Tiedosto</translation>
  </message>
  <message>
   <source>&amp;Find in the tab</source>
   <translation>&amp;Etsi välilehdeltä</translation>
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
   <source>&amp;Import from JSON…</source>
   <translation>Tu&amp;o JSON-muodosta…</translation>
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
   <source>&amp;Save</source>
   <translation>&amp;Tallenna</translation>
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
   <source>Add row u&amp;nder</source>
   <translation>Lisää rivi &amp;alle</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Talousarvio</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Tavoitteet</translation>
  </message>
  <message>
   <source>La&amp;nguage</source>
   <translation>&amp;Kieli</translation>
  </message>
  <message>
   <source>Light or dark &amp;theme</source>
   <translation>&amp;Vaalea tai tumma</translation>
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
   <source>Open the Päijät-Häme exa&amp;mple</source>
   <translation>Avaa Päijät-Hämeen &amp;esimerkki</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Yleiskuva</translation>
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
   <source>Something went wrong in Soteplan, but everything you typed is kept ({what}).</source>
   <translation>Soteplanissa tapahtui virhe, mutta kaikki kirjoittamasi on tallessa ({what}).</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Välilehdet</translation>
  </message>
  <message>
   <source>The file was changed by someone else meanwhile. Your work is kept beside it in {path}.</source>
   <translation>Joku muu muutti tiedostoa sillä välin. Työsi on tallessa sen vieressä tiedostossa {path}.</translation>
  </message>
  <message>
   <source>Toolbar</source>
   <translation>Työkalurivi</translation>
  </message>
 </context>
 <context>
  <name>choice</name>
  <message>
   <source>Accept</source>
   <translation>Hyväksy</translation>
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
   <source>At hand</source>
   <translation>Käsillä</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>Vaarassa</translation>
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
   <source>Chair</source>
   <translation>Puheenjohtaja</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Suljettu</translation>
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
   <source>Cross-cutting goal</source>
   <translation>Poikkileikkaava tavoite</translation>
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
   <source>Done</source>
   <translation>Valmis</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Laskee</translation>
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
   <source>Every second year</source>
   <translation>Joka toinen vuosi</translation>
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
   <source>Four steps</source>
   <translation>Neljä porrasta</translation>
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
   <source>Granted</source>
   <translation>Myönnetty</translation>
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
   <source>In part</source>
   <translation>Osin</translation>
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
   <source>Material</source>
   <translation>Aineisto</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Media</translation>
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
   <source>No</source>
   <translation>Ei</translation>
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
   <source>Not evaluated</source>
   <translation>Ei arvioitu</translation>
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
   <source>Nurse-led site</source>
   <translation>Hoitajavetoinen toimipiste</translation>
  </message>
  <message>
   <source>Occurred</source>
   <translation>Toteutunut</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>Aikataulussa</translation>
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
   <source>Own funding share</source>
   <translation>Oma rahoitusosuus</translation>
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
   <translation>Tauolla</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Henkilö</translation>
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
   <translation>Painettu summa</translation>
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
   <source>Project goals</source>
   <translation>Hankkeen tavoitteet</translation>
  </message>
  <message>
   <source>Project-wide</source>
   <translation>Koko hanke</translation>
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
   <source>Reduce</source>
   <translation>Pienennä</translation>
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
   <source>Result area</source>
   <translation>Tulosalue</translation>
  </message>
  <message>
   <source>Roll-out</source>
   <translation>Käyttöönotto</translation>
  </message>
  <message>
   <source>Secretary</source>
   <translation>Sihteeri</translation>
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
   <source>State grant applied for</source>
   <translation>Haettava valtionavustus</translation>
  </message>
  <message>
   <source>Strategic objective</source>
   <translation>Strateginen tavoite</translation>
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
 </context>
 <context>
  <name>entity</name>
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
   <source>Channel</source>
   <translation>Kanava</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanavat</translation>
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
   <translation>Osuus (josta)</translation>
  </message>
  <message>
   <source>Earmarked shares</source>
   <translation>Osuudet (josta)</translation>
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
   <source>Milestone</source>
   <translation>Virstanpylväs</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Virstanpylväät</translation>
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
   <source>Target group</source>
   <translation>Kohderyhmä</translation>
  </message>
  <message>
   <source>Target groups</source>
   <translation>Kohderyhmät</translation>
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
   <source>Version</source>
   <translation>Versio</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versiot</translation>
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
   <source>Benefits less permanent cost increases</source>
   <translation>Hyödyt - pysyvät menolisäykset</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Toimielin</translation>
  </message>
  <message>
   <source>Carries out</source>
   <translation>Toteuttaa viestiä</translation>
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
   <source>Commitment</source>
   <translation>Sitoumus</translation>
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
   <source>Days from the milestone</source>
   <translation>Päiviä virstanpylväästä</translation>
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
   <source>Formula</source>
   <translation>Kaava</translation>
  </message>
  <message>
   <source>Frequency</source>
   <translation>Tiheys</translation>
  </message>
  <message>
   <source>From milestone</source>
   <translation>Virstanpylväästä</translation>
  </message>
  <message>
   <source>From phase</source>
   <translation>Vaiheesta</translation>
  </message>
  <message>
   <source>From year</source>
   <translation>Vuodesta</translation>
  </message>
  <message>
   <source>Funder</source>
   <translation>Rahoittaja</translation>
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
   <source>Illustrative data</source>
   <translation>Havainnollistavat tiedot</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Vaikutus</translation>
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
   <translation>Laji</translation>
  </message>
  <message>
   <source>Lag</source>
   <translation>Viive</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Taso</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Liikennevalo</translation>
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
   <source>Part of</source>
   <translation>Osa</translation>
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
   <translation>Painettu nettovaikutus</translation>
  </message>
  <message>
   <source>Printed total</source>
   <translation>Painettu summa</translation>
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
   <translation>Edistyminen</translation>
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
   <source>Residual probability</source>
   <translation>Todennäköisyys toimien jälkeen</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Vastuutaho</translation>
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
   <source>Short name</source>
   <translation>Lyhyt nimi</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Lähde</translation>
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
   <source>Status date</source>
   <translation>Tilannepäivä</translation>
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
   <translation>Otsikko</translation>
  </message>
  <message>
   <source>To milestone</source>
   <translation>Virstanpylvääseen</translation>
  </message>
  <message>
   <source>To phase</source>
   <translation>Vaiheeseen</translation>
  </message>
  <message>
   <source>To year</source>
   <translation>Vuoteen</translation>
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
   <source>Value</source>
   <translation>Arvo</translation>
  </message>
  <message>
   <source>Wanted direction</source>
   <translation>Toivottu suunta</translation>
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
  <message>
   <source>At risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contributes to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivered by the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestone reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Q{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wk {number}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
