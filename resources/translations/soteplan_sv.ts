<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI" sourcelanguage="en_GB">
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
   <source>Deleted with it: {what}.</source>
   <translation>Samtidigt raderas: {what}.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behåll</translation>
  </message>
  <message>
   <source>These stay but lose the link: {what}.</source>
   <translation>Dessa blir kvar men förlorar kopplingen: {what}.</translation>
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
   <translation>Tillägg: {what}</translation>
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
   <translation>Radering: {what}</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit {what}</source>
   <translation>Ändring: {what}</translation>
  </message>
  <message>
   <source>Import the plan</source>
   <translation>Import av planen</translation>
  </message>
  <message>
   <source>Link {what}</source>
   <translation>Koppling: {what}</translation>
  </message>
  <message>
   <source>Move {what}</source>
   <translation>Flyttning: {what}</translation>
  </message>
  <message>
   <source>Moved to another place in its list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New plan</source>
   <translation>Ny plan</translation>
  </message>
  <message>
   <source>Paste {what}</source>
   <translation>Inklistring: {what}</translation>
  </message>
  <message>
   <source>Redo: {step}</source>
   <translation>Gjort om: {step}</translation>
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
   <translation>Ångrat: {step}</translation>
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
   <source>Select a row to see it here.</source>
   <translation>Välj en rad så visas dess uppgifter här.</translation>
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
   <translation>I tabellen {table} hänvisar fältet {field} till en rad som saknas i filen: {id}.</translation>
  </message>
  <message>
   <source>In the table {table}, two rows have the same id: {id}.</source>
   <translation>I tabellen {table} har två rader samma id: {id}.</translation>
  </message>
  <message>
   <source>In the table {table}, “{id}” is not an id.</source>
   <translation>I tabellen {table} är ”{id}” inget id.</translation>
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
   <translation>Disken är full. Frigör utrymme: dina ändringar finns kvar och sparandet fortsätter av sig självt.</translation>
  </message>
  <message>
   <source>The file holds a table {table} that plans do not have.</source>
   <translation>Filen innehåller tabellen {table}, som planer inte har.</translation>
  </message>
  <message>
   <source>The file is not JSON text: {reason}</source>
   <translation>Filen är inte JSON-text: {reason}</translation>
  </message>
  <message>
   <source>The file is not an export of a plan.</source>
   <translation>Filen är inte en export av en plan.</translation>
  </message>
  <message>
   <source>The file is of version {version}, which this Soteplan does not read.</source>
   <translation>Filen är av version {version}, som denna Soteplan inte läser.</translation>
  </message>
  <message>
   <source>The file must hold exactly one row in the table plan.</source>
   <translation>Filens tabell plan måste ha exakt en rad.</translation>
  </message>
  <message>
   <source>The folder of {path} is gone. Save under another name with Ctrl+Shift+S; your edits are kept.</source>
   <translation>Mappen för {path} finns inte längre. Spara under ett annat namn med Ctrl+Shift+S: dina ändringar finns kvar.</translation>
  </message>
  <message>
   <source>The folder of {path} may not be written. Save under another name with Ctrl+Shift+S; your edits are kept.</source>
   <translation>Mappen för {path} är skrivskyddad. Spara under ett annat namn med Ctrl+Shift+S: dina ändringar finns kvar.</translation>
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
   <source>The row is already in the plan.</source>
   <translation>Raden finns redan i planen.</translation>
  </message>
  <message>
   <source>The row is no longer in the plan.</source>
   <translation>Raden finns inte längre i planen.</translation>
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
   <source>There is no figure {name}. There are: {names}.</source>
   <translation>Figuren {name} finns inte. Figurerna är: {names}.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Filen {path} finns inte.</translation>
  </message>
  <message>
   <source>This could not be done ({code}).</source>
   <translation>Detta kunde inte göras ({code}).</translation>
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
   <source>{path} could not be written. Your edits are kept; Soteplan tries again.</source>
   <translation>{path} kunde inte skrivas. Dina ändringar finns kvar och Soteplan försöker igen.</translation>
  </message>
  <message>
   <source>{path} has changed outside Soteplan, or is damaged. It was left as it is.</source>
   <translation>{path} har ändrats utanför Soteplan eller skadats. Filen lämnades orörd.</translation>
  </message>
  <message>
   <source>{path} is damaged and was left as it is. Open its newest backup instead.</source>
   <translation>{path} är skadad och lämnades orörd. Öppna den nyaste säkerhetskopian i stället.</translation>
  </message>
  <message>
   <source>{path} is not a Soteplan plan.</source>
   <translation>{path} är inte en Soteplan-plan.</translation>
  </message>
  <message>
   <source>{path} is too large to be a plan.</source>
   <translation>{path} är för stor för att vara en plan.</translation>
  </message>
  <message>
   <source>{path} may not be written. Save under another name with Ctrl+Shift+S; your edits are kept.</source>
   <translation>{path} är skrivskyddad. Spara under ett annat namn med Ctrl+Shift+S: dina ändringar finns kvar.</translation>
  </message>
  <message>
   <source>{path} must end in {suffixes}.</source>
   <translation>{path} ska sluta på {suffixes}.</translation>
  </message>
  <message>
   <source>“{title}” cannot be moved under itself.</source>
   <translation>”{title}” kan inte flyttas under sig själv.</translation>
  </message>
  <message>
   <source>“{title}” has no row above it to go under.</source>
   <translation>Ovanför ”{title}” finns ingen rad att flytta den under.</translation>
  </message>
  <message>
   <source>“{title}” holds amounts of its own, so nothing can go under it. Move or clear its amounts first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” is already at the top level.</source>
   <translation>”{title}” är redan på högsta nivån.</translation>
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
   <source>“{value}” is not a date. Write for example 15.11.2021, 11/2021, week 46 or Q4/2021.</source>
   <translation>”{value}” är inget datum. Skriv till exempel 15.11.2021, 11/2021, v46 eller Q4/2021.</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>”{value}” är inget tal.</translation>
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
   <source>&amp;Delete</source>
   <translation>&amp;Radera</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Redigera</translation>
  </message>
  <message>
   <source>&amp;Export as JSON…</source>
   <translation>&amp;Exportera som JSON…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Arkiv</translation>
  </message>
  <message>
   <source>&amp;Find in the tab</source>
   <translation>&amp;Sök på fliken</translation>
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
   <source>&amp;Import from JSON…</source>
   <translation>&amp;Importera från JSON…</translation>
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
   <source>&amp;Save</source>
   <translation>&amp;Spara</translation>
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
   <source>Add row u&amp;nder</source>
   <translation>Lägg till rad u&amp;nder</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Mål</translation>
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
   <source>Move do&amp;wn</source>
   <translation>Flytta &amp;ned</translation>
  </message>
  <message>
   <source>Move u&amp;p</source>
   <translation>Flytta u&amp;pp</translation>
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
   <source>Open the Päijät-Häme exa&amp;mple</source>
   <translation>Öppna exe&amp;mplet Päijät-Häme</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Översikt</translation>
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
   <source>Something went wrong in Soteplan, but everything you typed is kept ({what}).</source>
   <translation>Något gick fel i Soteplan, men allt du skrev finns kvar ({what}).</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Flikar</translation>
  </message>
  <message>
   <source>The file was changed by someone else meanwhile. Your work is kept beside it in {path}.</source>
   <translation>Någon annan ändrade filen under tiden. Ditt arbete finns bredvid den i {path}.</translation>
  </message>
  <message>
   <source>Toolbar</source>
   <translation>Verktygsfält</translation>
  </message>
 </context>
 <context>
  <name>choice</name>
  <message>
   <source>Accept</source>
   <translation>Godta</translation>
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
   <translation>Organisation (tredje sektorn)</translation>
  </message>
  <message>
   <source>At hand</source>
   <translation>Nära förestående</translation>
  </message>
  <message>
   <source>At risk</source>
   <translation>I riskzonen</translation>
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
   <source>Chair</source>
   <translation>Ordförande</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Stängd</translation>
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
   <source>Cross-cutting goal</source>
   <translation>Övergripande mål</translation>
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
   <source>Done</source>
   <translation>Klar</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Ned</translation>
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
   <source>Every second year</source>
   <translation>Vartannat år</translation>
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
   <source>Final</source>
   <translation>Slutlig</translation>
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
   <source>Four steps</source>
   <translation>Fyra steg</translation>
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
   <source>Granted</source>
   <translation>Beviljat</translation>
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
   <source>In part</source>
   <translation>Delvis</translation>
  </message>
  <message>
   <source>Income</source>
   <translation>Inkomster</translation>
  </message>
  <message>
   <source>Ineligible costs</source>
   <translation>Icke understödsberättigade kostnader</translation>
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
   <source>Material</source>
   <translation>Material</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Medier</translation>
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
   <source>No</source>
   <translation>Nej</translation>
  </message>
  <message>
   <source>No site</source>
   <translation>Inget verksamhetsställe</translation>
  </message>
  <message>
   <source>Non-public funding</source>
   <translation>Icke-offentlig finansiering</translation>
  </message>
  <message>
   <source>Not evaluated</source>
   <translation>Inte utvärderad</translation>
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
   <source>Nurse-led site</source>
   <translation>Sjukskötarledd enhet</translation>
  </message>
  <message>
   <source>Occurred</source>
   <translation>Inträffad</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>Enligt plan</translation>
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
   <source>Own funding share</source>
   <translation>Egenfinansieringsandel</translation>
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
   <translation>Pausad</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Person</translation>
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
   <translation>Tryckt summa</translation>
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
   <source>Project goals</source>
   <translation>Projektets mål</translation>
  </message>
  <message>
   <source>Project-wide</source>
   <translation>Hela projektet</translation>
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
   <source>Reduce</source>
   <translation>Minska</translation>
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
   <source>Result area</source>
   <translation>Resultatområde</translation>
  </message>
  <message>
   <source>Roll-out</source>
   <translation>Införande</translation>
  </message>
  <message>
   <source>Secretary</source>
   <translation>Sekreterare</translation>
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
   <source>State grant applied for</source>
   <translation>Statsunderstöd som söks</translation>
  </message>
  <message>
   <source>Strategic objective</source>
   <translation>Strategiskt mål</translation>
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
 </context>
 <context>
  <name>entity</name>
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
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanaler</translation>
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
   <translation>Andel (varav)</translation>
  </message>
  <message>
   <source>Earmarked shares</source>
   <translation>Andelar (varav)</translation>
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
   <source>Milestone</source>
   <translation>Milstolpe</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Milstolpar</translation>
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
   <source>Review</source>
   <translation>Granskning</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation>Granskningar</translation>
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
   <translation>Plats</translation>
  </message>
  <message>
   <source>Seats</source>
   <translation>Platser</translation>
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
   <source>Target group</source>
   <translation>Målgrupp</translation>
  </message>
  <message>
   <source>Target groups</source>
   <translation>Målgrupper</translation>
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
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versioner</translation>
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
   <source>Benefits less permanent cost increases</source>
   <translation>Nytta minus bestående kostnadsökningar</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Organ</translation>
  </message>
  <message>
   <source>Carries out</source>
   <translation>Förverkligar</translation>
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
   <translation>Tak</translation>
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
   <source>Commitment</source>
   <translation>Förbindelse</translation>
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
   <source>Days from the milestone</source>
   <translation>Dagar från milstolpen</translation>
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
   <source>Due</source>
   <translation>Förfaller</translation>
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
   <source>Formula</source>
   <translation>Formel</translation>
  </message>
  <message>
   <source>Frequency</source>
   <translation>Frekvens</translation>
  </message>
  <message>
   <source>From milestone</source>
   <translation>Från milstolpe</translation>
  </message>
  <message>
   <source>From phase</source>
   <translation>Från fas</translation>
  </message>
  <message>
   <source>From year</source>
   <translation>Från år</translation>
  </message>
  <message>
   <source>Funder</source>
   <translation>Finansiär</translation>
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
   <translation>Innehavare</translation>
  </message>
  <message>
   <source>Illustrative data</source>
   <translation>Illustrativa uppgifter</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Konsekvens</translation>
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
   <source>Level</source>
   <translation>Nivå</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Trafikljus</translation>
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
   <source>Municipality</source>
   <translation>Kommun</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Namn</translation>
  </message>
  <message>
   <source>Next review</source>
   <translation>Nästa granskning</translation>
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
   <source>Part of</source>
   <translation>Del av</translation>
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
   <translation>Tryckt nettoeffekt</translation>
  </message>
  <message>
   <source>Printed total</source>
   <translation>Tryckt summa</translation>
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
   <translation>Framskridande</translation>
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
   <source>Residual probability</source>
   <translation>Kvarvarande sannolikhet</translation>
  </message>
  <message>
   <source>Responsible</source>
   <translation>Ansvarig</translation>
  </message>
  <message>
   <source>Reviewed by</source>
   <translation>Granskad av</translation>
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
   <source>Short name</source>
   <translation>Kortnamn</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Källa</translation>
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
   <source>Status date</source>
   <translation>Lägesdatum</translation>
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
   <translation>Rubrik</translation>
  </message>
  <message>
   <source>To milestone</source>
   <translation>Till milstolpe</translation>
  </message>
  <message>
   <source>To phase</source>
   <translation>Till fas</translation>
  </message>
  <message>
   <source>To year</source>
   <translation>Till år</translation>
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
   <translation>Under</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Enhet</translation>
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
