import type { SameShape } from '../same-shape'
import type { notices as zh } from '../zh-CN/notices'

export const notices: SameShape<typeof zh> = {
  title: 'Notice of points, {range}',
  paperTitle: 'Points of {village}, {range}',
  hangs: 'Hangs until {until}.',
  over: 'Its days are over.',
  sealed: 'Closed.',
  facts: {
    posted: 'Posted',
    postedBy: '{date} by {name}, for {days, plural, one {# day} other {# days}}',
    until: 'Last day to object',
    objections: 'Objections',
    objectionsOf: '{all, number}, {unanswered, number} without an answer',
    none: 'None so far',
    leftWaiting: 'Left for later',
    claims: '{count, plural, one {# deed} other {# deeds}}, to be late entries',
    sealedBy: 'Closed',
    sealedOn: '{date} by {name}',
    code: 'Check code of the notice',
  },
  steps: {
    title: 'What comes next',
    print:
      'Print it and hang it up, with full names; black and white will do. It is on the notice board as well.',
    wait: 'Let people read it. Until {until} households can object in their passbook, or come to the office, where it is written down.',
    answer:
      '{count, plural, one {# objection has} other {# objections have}} no written answer yet; they come before closing.',
    toObjections: 'Answer objections',
    sealFrom: 'It can be closed from {date}.',
    seal: 'The days are over and every objection is answered: it can be closed. Closed figures never move again, and closing cannot be undone.',
    sealButton: 'Close {range}',
    posted: 'The notice is posted',
    postedBody: 'From now on new deeds count in {month}.',
    sealedBody:
      'The codes of the months stand on their tables and on the table for the wall; this page stays as it was posted.',
    sealedNow: '{range} is closed',
  },
  paper: {
    days: 'On the wall from {from} to {until}.',
    doubt:
      'If you doubt a line of your own household, say so until {until}: scan your card and choose “I doubt this” in the passbook, or come to the [village] office and ask for the supervisors. You get a written answer.',
    doubtAtDesk:
      'If you doubt a line of your own household, say so until {until}: come to the [village] office and ask for the supervisors. You get a written answer.',
    over: 'The days to object are over. With any doubt left, please ask for the supervisors at the [village] office.',
    code: 'Check code of the notice {code}',
    earlier: 'Households whose earlier months were corrected: ',
    late: 'Households with late entries for earlier months: ',
    hanging: 'Corrected while the notice hung (the table shows what was posted): ',
    correction: 'No. {number} {head} ({month})',
    more: ' and others, {count, number} in all',
    between: ', ',
    stamp: '(stamp)',
    committee: 'Committee of {village}',
    on: '{date}',
  },
  board: {
    title: 'On notice',
    lead: 'The points of {range} hang until {until}. If you doubt a line of your own household, now is the time to say so.',
    sealed: 'The months of this notice are closed; the table shows what was posted.',
    now: 'The table as closed: {range}',
    posted: 'The notice as it was posted (from {month})',
    link: 'Notice of {range}',
  },
  draft: {
    title: 'Post a notice: {range}',
    lead: 'Before months are closed their points hang on the wall for {days, plural, one {# day} other {# days}}.',
    otherwise: 'Or only up to:',
    inTheWay: 'To be done first',
    nothing: 'Nothing is in the way.',
    sheet: '{date} {rule}: {count, number} waiting',
    objection: '{date} objection of {household}, without a written answer',
    activity: '{date} {title}: the activity is not closed, its points are on no sheet yet',
    stuck:
      '{count, plural, one {# of them} other {# of them}} can be decided by nobody: all reviewers recorded it or are relatives. Add a reviewer under “Staff” first.',
    more: 'There is more, see the review.',
    meansTitle: 'Once it is posted',
    meansLater:
      'New deeds, late entries and corrections count in {month} or later; into these months comes only what an upheld objection corrects.',
    meansDoubt:
      'Until {until} households can object; each objection is answered in writing by somebody else than its recorder.',
    meansSeal:
      'From {date}, with every objection answered, the months can be closed. Red list and redemption come after that.',
    meansBack: 'A notice cannot be taken back. Mistakes are corrected through objections.',
    leave:
      '{count, plural, one {# deed still waits} other {# deeds still wait}} for review: leave for later, as late entries',
    submit: 'Post the notice',
    hanging: '{range} is still on notice; close it before the next.',
    toNotice: 'See this notice',
  },
}
