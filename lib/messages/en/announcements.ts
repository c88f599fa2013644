import type { SameShape } from '../same-shape'
import type { announcements as chinese } from '../zh-CN/announcements'

export const announcements: SameShape<typeof chinese> = {
  title: 'Announcements',
  lead: 'A few sentences on top of the board. They go by themselves after their last day.',
  none: 'Nothing was announced yet.',
  form: {
    title: 'Post an announcement',
    name: 'Title',
    nameHint: 'Such as “No water tomorrow”.',
    text: 'Text',
    textHint: 'Who, when, where and what to do. Nothing of a household’s own affairs.',
    showsFrom: 'First day',
    showsUntil: 'Last day',
    showsUntilHint: 'It still hangs on this day.',
    submit: 'Post it on the board',
  },
  posted: 'It hangs on the board.',
  postedLater: 'Noted; the board shows it from {day}.',
  takenDown: 'It was taken down.',
  list: '{count, plural, one {# announcement} other {# announcements}}',
  columns: { days: 'Days', words: 'Announcement', by: 'Posted by', state: 'Now' },
  days: '{from} to {until}',
  states: {
    coming: 'To come',
    hanging: 'Hangs',
    over: 'Over',
    takenDown: 'Taken down by {name} ({moment})',
  },
  takeDown: {
    open: 'Take down',
    question: 'It leaves the board; this list keeps it.',
    submit: 'Take this one down',
  },
  board: { title: 'Announcements', until: 'until {until}' },
}
