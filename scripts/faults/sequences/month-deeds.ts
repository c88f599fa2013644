import fc from 'fast-check'
import { closeMonths } from '@/lib/months/close-months'
import { postNotice } from '@/lib/months/post-notice'
import { sealNotice } from '@/lib/months/seal-notice'
import { publishRedList } from '@/lib/ranking/publish-red-list'
import {
  addDays,
  addMonths,
  type CivilMonth,
  lastDayOf,
  monthOf,
  monthsBetween,
  monthsOf,
} from '@/lib/shared/civil-date'
import { by, deed, firstOf, mostly, pick, when, which } from './deed'
import { agree, type Scene } from './scene'

const closing = fc.record({
  who: by('manager'),
  back: fc.constantFrom(1, 1, 1, 2, 0),
  leaveWaiting: mostly,
})

export const closeDeed = deed('close', closing, async (scene, { who, back, leaveWaiting }) => {
  const { model } = scene
  const through = addMonths(monthOf(scene.today), -back)
  const first = model.openMonth
  const closed = await scene.write(
    (tx) => closeMonths(tx, scene.actor(who), { through, leaveWaiting }),
    firstOf(
      scene.may(who, 'month.close'),
      when(model.noticeDays > 0, 'NOTICE_FIRST'),
      whyNotClosed(scene, through, leaveWaiting),
      when(doubted(scene, first, through), 'OBJECTIONS_OPEN'),
    ),
  )
  if (!closed) return
  for (const month of monthsBetween(first, through)) model.months.set(month, 'SEALED')
  model.openMonth = addMonths(through, 1)
})

function whyNotClosed(
  { model, today }: Scene,
  through: CivilMonth,
  leaveWaiting: boolean,
): string[] {
  const waits = model.claims.some(
    ({ status, occurredOn }) => status === 'OPEN' && occurredOn <= lastDayOf(through),
  )
  return firstOf(
    when(through < model.openMonth, 'MONTH_ALREADY_CLOSED'),
    when(lastDayOf(through) >= today, 'MONTH_NOT_OVER'),
    when(model.hanging !== undefined, 'NOTICE_STILL_HANGS'),
    when(waits && !leaveWaiting, 'CLAIMS_STILL_WAITING'),
  )
}

function doubted({ model }: Scene, first: CivilMonth, last: CivilMonth): boolean {
  return model.doubts.some(
    ({ answered, line }) => !answered && line.countsIn >= first && line.countsIn <= last,
  )
}

export const postDeed = deed('post', closing, async (scene, { who, back, leaveWaiting }) => {
  const { model } = scene
  const through = addMonths(monthOf(scene.today), -back)
  const posted = await scene.write(
    (tx) => postNotice(tx, scene.actor(who), { through, leaveWaiting }),
    firstOf(scene.may(who, 'month.close'), whyNotClosed(scene, through, leaveWaiting)),
  )
  if (!posted) return
  const [first, last] = [model.openMonth, through]
  const until = addDays(scene.today, model.noticeDays)
  model.notices.push({ id: posted.noticeId, first, last, until, sealed: false })
  for (const month of monthsBetween(first, last)) model.months.set(month, 'NOTICE')
  model.openMonth = addMonths(last, 1)
})

export const sealDeed = deed(
  'seal',
  fc.record({ who: by('manager'), which }),
  async (scene, { who, which }) => {
    const { model, today } = scene
    const notice = model.hanging ?? pick(model.notices, which)
    if (!notice) return
    const { id: noticeId, first, last, until } = notice
    const sealed = await scene.write(
      (tx) => sealNotice(tx, scene.actor(who), { noticeId }),
      firstOf(
        scene.may(who, 'month.close'),
        when(notice.sealed, 'NOTICE_ALREADY_SEALED'),
        when(today <= until, 'NOTICE_DAYS_NOT_OVER'),
        when(doubted(scene, first, last), 'OBJECTIONS_OPEN'),
      ),
    )
    if (!sealed) return
    notice.sealed = true
    for (const month of monthsBetween(first, last)) model.months.set(month, 'SEALED')
  },
)

export const redListDeed = deed(
  'red list',
  fc.record({
    who: by('manager'),
    period: fc.constantFrom('2026-Q3', '2026-Q3', '2026-Q4', '2026'),
    reason: fc.constantFrom(null, '更正'),
  }),
  async (scene, { who, period, reason }) => {
    const { model } = scene
    const edition = (model.redLists.get(period) ?? 0) + 1
    const points = [...model.standing(period).values()].filter((earned) => earned > 0)
    const listed = points.filter((earned) => points.filter((more) => more > earned).length < 5)
    const lastMonth = monthsOf(period).at(-1) ?? ''
    const published = await scene.write(
      (tx) => publishRedList(tx, scene.actor(who), { period, reason }),
      firstOf(
        scene.may(who, 'red-list.publish'),
        when(model.months.get(lastMonth) !== 'SEALED', 'PERIOD_NOT_CLOSED'),
        when(edition > 1 && reason === null, 'ALREADY_PUBLISHED'),
        when(listed.length === 0, 'NOBODY_TO_LIST'),
      ),
    )
    if (!published) return
    agree('edition', published.edition, edition)
    agree('places', published.places, listed.length)
    model.redLists.set(period, edition)
  },
)
