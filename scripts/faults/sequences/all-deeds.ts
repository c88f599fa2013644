import fc from 'fast-check'
import {
  cancelDeed,
  closeWindowDeed,
  exchangeDeed,
  openWindowDeed,
  planDeed,
  redeemDeed,
} from './counter-deeds'
import { deed, type SomeDeed } from './deed'
import { answerDeed, objectDeed, reverseDeed } from './doubt-deeds'
import { recordDeed, reviewDeed, tellDeed } from './earning-deeds'
import { announceDeed, expireDeed, withdrawExpiryDeed } from './expiry-deeds'
import { mergeDeed, splitDeed } from './household-deeds'
import { deedsDeed, openingsDeed, undoDeedsDeed } from './import-deeds'
import { meetingDeed } from './meeting-deeds'
import { closeDeed, postDeed, redListDeed, sealDeed } from './month-deeds'
import { countDeed, foundDeed, receiveDeed, writeOffDeed } from './shelf-deeds'

const wait = (...days: number[]) =>
  deed('wait', fc.constantFrom(...days), async (scene, passed) => {
    scene.wait(passed)
  })

/** How often each comes up by itself: mostly refused, since nothing before it leads there. */
const alone: [number, fc.Arbitrary<SomeDeed>][] = [
  [4, recordDeed],
  [4, reviewDeed],
  [1, tellDeed],
  [2, meetingDeed],
  [2, reverseDeed],
  [2, closeDeed],
  [2, postDeed],
  [2, sealDeed],
  [2, objectDeed],
  [2, answerDeed],
  [1, redListDeed],
  [1, planDeed],
  [2, openWindowDeed],
  [1, closeWindowDeed],
  [5, redeemDeed],
  [2, cancelDeed],
  [1, exchangeDeed],
  [1, announceDeed],
  [1, withdrawExpiryDeed],
  [1, expireDeed],
  [1, receiveDeed],
  [1, countDeed],
  [1, writeOffDeed],
  [1, foundDeed],
  [2, splitDeed],
  [2, mergeDeed],
  [1, openingsDeed],
  [1, deedsDeed],
  [1, undoDeedsDeed],
  [3, wait(1, 4, 12, 30, 75)],
]

const monthEnds = [wait(30), closeDeed, postDeed, wait(4), sealDeed]
const windowOpens = [planDeed, openWindowDeed, redeemDeed, redeemDeed]

/** What mostly follows each other in a village. */
const inTurn: [number, fc.Arbitrary<SomeDeed>[]][] = [
  [4, [recordDeed, reviewDeed]],
  [1, [recordDeed, tellDeed, meetingDeed]],
  [2, [recordDeed, reviewDeed, objectDeed, answerDeed]],
  [1, [recordDeed, reviewDeed, reverseDeed, reverseDeed]],
  [3, [recordDeed, reviewDeed, ...monthEnds, ...windowOpens, cancelDeed, exchangeDeed]],
  [1, [recordDeed, reviewDeed, wait(30), postDeed, objectDeed, answerDeed, wait(4), sealDeed]],
  [1, [recordDeed, reviewDeed, ...monthEnds, redListDeed]],
  [1, [...windowOpens, closeWindowDeed, announceDeed, wait(12, 45), expireDeed]],
  [2, [deedsDeed, reviewDeed, undoDeedsDeed]],
  [1, [deedsDeed, reviewDeed, mergeDeed, undoDeedsDeed, undoDeedsDeed]],
  [1, [openingsDeed, splitDeed, redeemDeed, mergeDeed]],
]

const someDeeds = fc.oneof(
  ...alone.map(([weight, one]) => ({
    weight,
    arbitrary: one.map((deed) => [deed]),
  })),
  ...inTurn.map(([weight, deeds]) => ({ weight: weight * 4, arbitrary: fc.tuple(...deeds) })),
)

/** A village that posts its months for three days or seals them at once, and what happens in it. */
export const someSequence = fc.record({
  noticeDays: fc.constantFrom(0, 0, 3),
  deeds: fc.array(someDeeds, { minLength: 3, maxLength: 7 }).map((deeds) => deeds.flat()),
})
