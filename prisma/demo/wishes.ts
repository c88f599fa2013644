import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { newId } from '@/lib/shared/id'
import { answerWish } from '@/lib/voice/answer-wish'
import { sayWish } from '@/lib/voice/say-wish'
import { takeUpWish } from '@/lib/voice/take-up-wish'
import { watchedWish } from '@/lib/voice/watched-wish'
import type { WishKind } from '@/lib/voice/wish'
import { at, carryOut, type DemoVillage, must, on } from './stage'

interface DemoWish {
  household: number
  day: string
  kind: WishKind
  text: string
  goodName?: string
  /** Who saw to it. */
  by?: string
  answer?: { day: string; outcome: 'DONE' | 'DECLINED'; text: string }
}

const wishes: readonly DemoWish[] = [
  {
    household: 9,
    day: '2026-02-11',
    kind: 'GOOD',
    goodName: '保温杯',
    text: '老人带着下地，能保温的',
    by: '齐红梅',
    answer: { day: '2026-03-28', outcome: 'DONE', text: '进了一批保温杯，四月兑换日就有。' },
  },
  {
    household: 14,
    day: '2026-04-20',
    kind: 'OPINION',
    text: '兑换那天人多，能不能给老人摆几条板凳',
    by: '乌兰',
    answer: { day: '2026-04-22', outcome: 'DONE', text: '柜台前摆了六条板凳，老人先坐着等。' },
  },
  {
    household: 21,
    day: '2026-06-03',
    kind: 'SMALL',
    text: '眼睛看不清，想请人帮着读读医保的信',
    by: '镇卫生院',
    answer: { day: '2026-06-05', outcome: 'DONE', text: '卫生院的人上门读了，医保也办好了。' },
  },
  {
    household: 30,
    day: '2026-07-16',
    kind: 'GOOD',
    goodName: '电热毯',
    text: '冬天用的',
    answer: { day: '2026-07-20', outcome: 'DECLINED', text: '用电不安全，不进。冬天前进暖水袋。' },
  },
  { household: 17, day: '2026-09-27', kind: 'SMALL', text: '院墙塌了一角，想请人帮着砌一砌' },
]

/** What the households of the demo wished in its year, and what became of it. */
export async function wishThrough({ db, people, households, villageId }: DemoVillage) {
  for (const wish of wishes) {
    const { household, day, kind, text, goodName = null, by, answer } = wish
    const wishId = newId(at(day))
    const holder = { villageId, householdId: households.get(household)?.id ?? '', now: at(day) }
    const said = { wishId, kind, text, goodName, mayShow: true }
    must(await db.write((tx) => sayWish(tx, holder, said)))
    const watches = (tx: Tx, actor: Actor) => watchedWish(tx, actor, wishId)
    if (by) {
      const taken = { wishId, who: by, happenedOn: day }
      const work = { deed: 'wish.answer' as const, verb: takeUpWish, watches }
      await carryOut(db, on(day, people.MANAGER), taken, work)
    }
    if (answer) {
      const { day: happenedOn, outcome, text } = answer
      const answered = { wishId, happenedOn, outcome, answer: text }
      const work = { deed: 'wish.answer' as const, verb: answerWish, watches }
      await carryOut(db, on(happenedOn, people.MANAGER), answered, work)
    }
  }
}
