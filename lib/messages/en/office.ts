import type { SameShape } from '../same-shape'
import type { office as zh } from '../zh-CN/office'

export const office: SameShape<typeof zh> = {
  title: 'Office',
  book: {
    differs: 'The book does not add up',
    recomputed:
      'Everything was recomputed {when}, and {count, plural, one {# thing differs} other {# things differ}}:',
    toDo: 'Close no month and change nothing. Read these lines to the supervision committee, and call whoever looks after this computer: it has to be compared with the last good backup.',
    failing: 'The book could not be checked',
    failed:
      'Recomputing it went wrong {when}, so nobody knows whether it adds up. Call whoever looks after this computer, and have them run npm run doctor.',
    old: 'The book was not checked for days; the last time was {when}',
    oldSaid:
      'While the program runs it checks once a day by itself. Call whoever looks after this computer, and have them run npm run doctor.',
    audit: 'Check now',
    atWork: 'The book is being checked. The result will appear here.',
    sound:
      'Checked just now: {checked, plural, one {# figure agrees} other {all # figures agree}}.',
  },
  restoredNext:
    'Compare it with your paper, the slips and what was posted, and enter again what came after the backup, redemptions too. Supervisors find in the traces who restored it.',
  clockBehind:
    'This computer’s clock says {now}, and the last line of the book was written after that ({last}). Set its date and time right before you go on. If the clock ran ahead before, nothing is lost; correct what has the wrong day.',
  keysLabel: 'The four tasks',
  or: ' or ',
  notYours: 'For: {roles}',
  earn: { lead: 'Write down what was done' },
  review: {
    none: 'Nothing waits',
    waiting: '{count} waiting',
    yours: '{count} waiting, {decidable} for you',
  },
  ranking: {
    published: 'Red list of {period} is published',
    due: '{period} is closed, its red list is not published',
    preview: '{period} is running: a preview',
  },
  counter: {
    open: '{name}: open until {closes}',
    planned: '{name}: {opens} to {closes}',
    none: 'No redemption window is planned',
  },
  next: {
    label: 'Next step',
    review: { said: 'Claims that wait for you: {count}.', go: 'Review points' },
    closeMonth: { said: '{month} is over and not closed yet.', go: 'Close the month' },
    answer: {
      said: 'Objections that wait for your written answer: {count}.',
      go: 'Answer objections',
    },
    postNotice: { said: '{month} is over and not on notice yet.', go: 'Post the notice' },
    sealNotice: {
      said: 'The days of the notice are over and every objection is answered: it can be closed.',
      go: 'Close it',
    },
    publish: { said: '{period} is closed, its red list is not published.', go: 'Publish the list' },
    openWindow: { said: 'The day of {name} has come, it is not open yet.', go: 'Open it' },
    closeWindow: { said: '{name} is past its last day ({closes}) and still open.', go: 'Close it' },
    addHouseholds: {
      said: 'There are no households in the book yet. Paste their list first.',
      go: 'Add households',
    },
    adoptRules: {
      said: 'There are no rules yet. Choose what earns points first.',
      go: 'Choose rules',
    },
    record: {
      said: 'Nothing is waiting. If somebody did well, write it down.',
      go: 'Record points',
    },
    redeem: { said: '{name} is open until {closes}.', go: 'To the counter' },
    look: { said: 'Nothing is waiting for you.', go: 'See the standings' },
  },
  search: {
    title: 'Find a household',
    found: 'Found: {count}. Choose one.',
    more: 'Many match; the first {count} are shown. Type one more letter.',
    none: 'Nothing found for “{typed}”. Check the number or the name; initials will do, such as zxm.',
    empty: 'Type a number, a name or initials.',
  },
}
