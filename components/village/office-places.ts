/*
 * The places of the office. `deed` is what a person must be allowed for the place to be offered;
 * whether they may really enter is asked by the page.
 */

/** 争积分、评积分、比积分、兑积分: the four keys. */
export const officeKeys = [
  { name: 'earn', href: '/office/earn', deed: 'claim.record' },
  { name: 'review', href: '/office/review', deed: 'claim.review' },
  { name: 'ranking', href: '/office/ranking', deed: 'standing.look' },
  { name: 'counter', href: '/counter', deed: 'counter.look' },
] as const

/** Everything around them. */
export const officePlaces = [
  { name: 'households', href: '/office/households', deed: 'household.look' },
  { name: 'rules', href: '/office/rules', deed: 'rule.look' },
  { name: 'activities', href: '/office/activities', deed: 'activity.look' },
  { name: 'announcements', href: '/office/announcements', deed: 'announcement.post' },
  { name: 'months', href: '/office/months', deed: 'month.look' },
  { name: 'windows', href: '/office/windows', deed: 'window.look' },
  { name: 'goods', href: '/office/goods', deed: 'good.look' },
  { name: 'wishes', href: '/office/wishes', deed: 'wish.look' },
  { name: 'ledger', href: '/office/ledger', deed: 'entry.look' },
  { name: 'exchange', href: '/office/exchange', deed: 'exchange.look' },
  { name: 'meetings', href: '/office/review/meeting', deed: 'meeting.look' },
  { name: 'supervision', href: '/office/supervision', deed: 'supervision.look' },
  { name: 'staff', href: '/office/staff', deed: 'staff.look' },
  { name: 'settings', href: '/office/settings', deed: 'village.change' },
] as const
