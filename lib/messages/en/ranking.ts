import type { SameShape } from '../same-shape'
import type { ranking as zh } from '../zh-CN/ranking'

export const ranking: SameShape<typeof zh> = {
  title: 'Standings',
  lead: 'By what was earned in this time; redeeming costs nobody a place, and equal points share one.',
  tabs: 'Quarters and years',
  state: {
    preview: 'Not closed: a preview',
    previewHint: 'These months are not closed yet and places may change. Do not publish this.',
    closed: 'Closed, not published yet',
    closedHint: 'The figures do not move any more: the red list can be published.',
    published: 'The red list is published',
    publishedHint: 'Published {date}, edition {edition, number}. A published list is never edited.',
  },
  toMonths: 'Close the months',
  publish: 'Publish the red list',
  poster: 'Print the red list',
  board: 'Notice board',
  again: 'Another edition',
  caption:
    'Standing of {period}: {count, plural, one {# household has} other {# households have}} a place',
  columns: { place: 'Place', head: 'Head', points: 'Points of this time' },
  none: 'No household has earned points in this time yet.',
  withoutPlace:
    '{count, plural, one {# more household has} other {# more households have}} no place in this time.',
  unranked: 'Households that do not take part: {numbers}',
  number: 'no. {number}',
  between: ', ',
  redList: {
    title: 'Red list',
    subtitle: '{village} · {period}',
    placeLabel: 'Place {place, number}',
    published: 'Published {date}',
    edition: 'Published {date}, edition {edition, number}',
    reason: 'Corrected in this edition: {reason}',
    seal: 'Check code {code}',
    unranked: 'Households that do not take part: {numbers}',
    rest: '{count, plural, one {# more household is} other {# more households are}} on the whole list.',
    group: '{group} · no. {number}',
  },
  posterPage: {
    title: 'Red list of {period}',
    lead: 'To be printed and hung up in the [village], on A4 or A3, on red paper or white; black ink will do.',
    published: 'The red list is published, and the notice board shows it.',
    editions: 'Editions of this list',
    edition: 'Edition {edition, number}',
  },
  publishPage: {
    title: 'Publish the red list of {period}',
    lead: 'This is the list that will be published. It cannot be changed afterwards, only followed by another edition.',
    masked:
      'The poster for the [village] has full names; the notice board is on the open network and masks them.',
    full: 'The poster for the [village] and the notice board on the open network both have full names.',
    again: 'Another edition of the red list of {period}',
    againLead:
      'Edition {edition, number} stays as it was published; the new one is published beside it with its reason. Points are those of the closed months, names and who takes part are those of today.',
    reason: 'What is corrected',
    reasonHint: 'For example: the name of no. 12 was misspelt. This sentence is published.',
    submit: 'Publish',
    openMonths: 'Not all months of {period} are closed, so it cannot be published.',
    nobody: 'No household has points above 0 in this time, so there is nothing to publish.',
  },
}
