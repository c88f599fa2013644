import type { SameShape } from '../same-shape'
import type { exchange as chinese } from '../zh-CN/exchange'

export const exchange: SameShape<typeof chinese> = {
  title: 'Tables',
  lead: 'Bring tables in from Excel or CSV: see first what every line will do, then write it into the book. Every table of the book can be taken out as well.',
  importTitle: 'Import',
  importLead:
    'Choose a kind of table. A file is checked first; nothing in the book changes before you confirm.',
  exportTitle: 'Export',
  exportLead: 'An exported table can be changed and imported again.',
  kinds: {
    HOUSEHOLDS: 'Households',
    RULES: 'Rule book',
    OPENINGS: 'Opening points',
    DEEDS: 'Past deeds',
  },
  about: {
    HOUSEHOLDS:
      'Adds new households; changes head, [group], members and living of known ones. Known by number, else by [group] and head.',
    RULES:
      'Known by name: the same name is a change, another is new. Each says which meeting adopted it.',
    OPENINGS:
      'Balances brought over from paper. Only before the first month is closed, once per household.',
    DEEDS:
      'Deeds on paper of months that are still open. One sheet per rule and day; they wait for the review as usual.',
  },
  open: 'Import: {kind}',
  template: 'Template',
  past: 'Earlier imports',
  noPast: 'Nothing has been imported yet.',
  form: {
    file: 'File',
    fileHint: '.xlsx or .csv, at most 10 MB and 50,000 lines. Only the first sheet is read.',
    pasted: 'Or paste the table here',
    pastedHint:
      'Copied from a spreadsheet, with its headings. Not looked at when a file is chosen.',
    submit: 'Check',
    headings: 'Columns that are understood',
    headingsHint: 'In any order; usual other names are understood too. “*” must be there.',
    either: '{first} or {second}',
    back: 'The table was not checked:',
    fault:
      'Something went wrong. Please try again; if it stays so, tell {reference} to whoever looks after the program.',
  },
  columns: { when: 'When', heading: 'Column', note: 'How to write it', example: 'Example' },
  states: {
    CHECKING: 'Being checked',
    CHECKED: 'Checked, not written yet',
    WRITING: 'Being written',
    DONE: 'Written',
    UNDOING: 'Being taken back',
    UNDONE: 'Taken back',
  },
  outcomes: {
    NEW: 'New',
    CHANGED: 'Changed',
    SAME: 'The same',
    REFUSED: 'Refused',
    SKIPPED: 'Left out',
  },
  lineStates: { WRITTEN: 'Written', UNDONE: 'Taken back', LEFT: 'Not taken back' },
  skipped: {
    TITLE: 'a title',
    HEADING: 'the headings',
    TOTAL: 'a total',
    FOOT: 'below the table: a total, who drew it up or a remark',
    EXAMPLE: 'the template’s example',
    MEMBER: 'a member of the household above',
    NOT_COUNTED: 'says it was withdrawn or corrected',
  },
  report: {
    title: 'Import: {kind}',
    file: '{file}, {who}, {when}',
    checking:
      'Every line is being checked. This page renews itself; you can do something else meanwhile.',
    broken: 'The check broke off; nothing was written. Please choose the file again.',
    progress: '{done, number} of {total, number} lines',
    goesOn: 'It goes on without this page. Everybody can record and redeem as usual.',
    nothingYet: 'Nothing in the book has changed yet. Look at the lines below, then confirm.',
    nothingToDo:
      'No line of this file is to be written: the book has them already, or they are refused.',
    someRefused:
      '{count, plural, one {# line is} other {# lines are}} refused. Write the others now, or mend the file and import it again; what is written then counts as “the same”.',
    confirm: 'Write {count, plural, one {# line} other {# lines}}',
    done: '{count, plural, one {# line was} other {# lines were}} written.',
    doneDeeds: 'These deeds do not count yet: they wait for the review.',
    review: 'Go to the review',
    undone: 'Taken back. Reason: {reason}',
    undoneNone: 'Nothing was taken back; all of it stays. Reason: {reason}',
    left: '{count, plural, one {# line was} other {# lines were}} not taken back; each says why.',
    another: 'Import another file',
    unused: 'These columns were not used and not kept: {headings}',
    openingsElsewhere: 'For the points in it, import the same file once more as “Opening points”.',
    emptyLines: '{count, plural, one {# empty line was} other {# empty lines were}} left out.',
    all: 'All',
    onlyLeft: 'Not taken back',
    filter: 'Which lines',
    line: 'Line',
    what: 'What',
    outcome: 'Outcome',
    why: 'Remarks',
    change: '{heading}: {from} → {to}',
    blank: '(empty)',
    newGroup: 'A new [group] will be made: {name}',
    newGroups:
      '{count, plural, one {# new [group]} other {# new [groups]}} will be made: {names}. If that is a slip, mend the file and check it again.',
    sameDay: 'There is a deed by the same rule on the same day: is it the same one?',
    none: 'No such lines.',
    caption: 'Lines of the file',
  },
  undo: {
    label: 'Take all of it back',
    question:
      'Takes back all that this import wrote: new households are listed no more and their numbers freed, changed ones changed back, waiting deeds withdrawn, passed ones corrected in the ledger. What somebody touched since stays and says why.',
    waiting:
      '{count, plural, one {# deed that waits is} other {# deeds that wait are}} withdrawn and leave nothing in the book.',
    reversals:
      'The ledger gets {count, plural, one {# correction} other {# corrections}}: {months}. Later notices and standings follow.',
    inMonth: '{count, number} in {month}',
    reason: 'Why',
    submit: 'Take this import back',
  },
  tables: {
    households: 'Households',
    rules: 'Rule book',
    openings: 'Opening points',
    deeds: 'Deeds and their review',
    ledger: 'Ledger',
    months: 'Month totals',
    seals: 'Lines under the seals',
    standing: 'Standing',
    redList: 'Red list',
    goods: 'Goods',
    stock: 'Stock moves',
    redemptions: 'Redemptions',
  },
  export: {
    label: 'Export',
    excel: 'Excel',
    csv: 'CSV',
    of: 'Export {table}: {format}',
    table: 'Table',
    period: 'Period',
  },
}
