import fc from 'fast-check'
import { announceExpiry, expirePoints, withdrawExpiry } from '@/lib/redemption/expiry'
import { addDays } from '@/lib/shared/civil-date'
import type { ModelWindow, Who } from './book-model'
import { by, deed, firstOf, pick, when, which } from './deed'
import type { Scene } from './scene'

export const announceDeed = deed(
  'announce expiry',
  fc.record({ who: by('manager'), which, ahead: fc.constantFrom(6, 12, 12, 45) }),
  async (scene, { who, which, ahead }) => {
    const { model, today } = scene
    const window = yearEndOr(model.windows, which)
    if (!window) return
    const expiresOn = addDays(today, ahead)
    const afterNotice = addDays(today, Math.max(5, model.noticeDays) + 1)
    const tooSoon = expiresOn <= window.closesOn || expiresOn < afterNotice
    const announced = await scene.write(
      (tx) => announceExpiry(tx, scene.actor(who), { windowId: window.id, expiresOn }),
      firstOf(
        scene.may(who, 'window.change'),
        when(window.kind !== 'YEAR_END', 'EXPIRY_NOT_YEAR_END'),
        when(window.expiry?.done === true, 'EXPIRY_ALREADY_DONE'),
        when(tooSoon, 'EXPIRY_TOO_SOON'),
      ),
    )
    if (announced) window.expiry = { expiresOn, withdrawn: false, done: false }
  },
)

export const withdrawExpiryDeed = deed(
  'withdraw expiry',
  fc.record({ who: by('manager'), which }),
  async (scene, { who, which }) => {
    const window = yearEndOr(scene.model.windows, which)
    if (!window) return
    const { expiry } = window
    const nothing = !expiry || expiry.withdrawn || expiry.done
    const withdrawn = await scene.write(
      (tx) => withdrawExpiry(tx, scene.actor(who), { windowId: window.id }),
      firstOf(scene.may(who, 'window.change'), when(nothing, 'EXPIRY_UNKNOWN')),
    )
    if (withdrawn && expiry) expiry.withdrawn = true
  },
)

export const expireDeed = deed(
  'expire',
  fc.record({ who: by('manager'), which }),
  async (scene, { who, which }) => {
    const { model, today } = scene
    const window = yearEndOr(model.windows, which)
    if (!window) return
    const { expiry } = window
    const expired = await scene.write(
      (tx) => expirePoints(tx, scene.actor(who), { windowId: window.id }),
      firstOf(
        scene.may(who, 'window.change'),
        when(!expiry || expiry.withdrawn, 'EXPIRY_UNKNOWN'),
        when(expiry?.done === true, 'EXPIRY_ALREADY_DONE'),
        when(window.state !== 'CLOSED', 'WINDOW_STILL_OPEN'),
        when(today < (expiry?.expiresOn ?? ''), 'EXPIRY_TOO_SOON'),
      ),
      () => expiring(scene, window, who),
    )
    if (expired && expiry) expiry.done = true
  },
)

function expiring({ model, today }: Scene, { cutoff }: ModelWindow, by: Who) {
  return model.houses.flatMap((house) => {
    const points = model.spendableIn(house, cutoff)
    if (house.closed || points <= 0) return []
    return [model.move('EXPIRE', house, -points, { day: today, by })]
  })
}

/** Mostly one of a year's end: at others nothing ever expires. */
function yearEndOr(windows: readonly ModelWindow[], which: number): ModelWindow | undefined {
  return windows.find(({ kind }) => kind === 'YEAR_END') ?? pick(windows, which)
}
