import fc from 'fast-check'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { answerObjection } from '@/lib/months/answer-objection'
import { raiseObjection, recordObjection } from '@/lib/months/raise-objection'
import type { Line, LineDraft, Who } from './book-model'
import { by, deed, firstOf, mostly, pick, when, which } from './deed'
import type { Scene } from './scene'

/* Lines that are doubted, and lines that are taken back. */

export const reverseDeed = deed(
  'reverse',
  fc.record({ who: by('manager'), which, fresh: fc.boolean() }),
  async (scene, { who, which, fresh }) => {
    const { model } = scene
    const line = pick(
      model.lines.filter(({ reversedBy }) => fresh || reversedBy),
      which,
    )
    if (!line) return
    const originals = line.pair ? [line, line.pair].sort((a, b) => a.seq - b.seq) : [line]
    const oneHouse = new Set(originals.map(({ house }) => model.today(house))).size === 1
    await scene.write(
      (tx) => reverseEntry(tx, scene.actor(who), { entryId: line.id, reason: '记错了' }),
      firstOf(
        scene.may(who, 'entry.reverse'),
        ...originals.map((original) => whyNotReversed(scene, who, original)),
        when(line.kind === 'TRANSFER' && oneHouse, 'MERGER_NOT_REVERSED'),
      ),
      () => originals.map((original) => model.reversalOf(original, who)),
    )
  },
)

function whyNotReversed({ model }: Scene, who: Who, line: Line): string[] {
  const reversible = ['EARN', 'OPENING', 'TRANSFER', 'EXPIRE'].includes(line.kind)
  return firstOf(
    when(!reversible, 'CANNOT_BE_REVERSED'),
    when(line.reversedBy !== undefined, 'ALREADY_REVERSED'),
    model.whyNear(who, line.house),
  )
}

export const objectDeed = deed(
  'object',
  fc.record({ who: by('recorder', 'manager'), which, atOffice: fc.boolean(), own: mostly }),
  async (scene, { who, which, atOffice, own }) => {
    const { model, village, today } = scene
    const line = pick(model.lines, which)
    if (!line) return
    const raised = atOffice
      ? await scene.write(
          (tx) =>
            recordObjection(tx, scene.actor(who), {
              ...{ entryId: line.id, text: '不对', cameBy: '邻居', cameOn: today },
            }),
          firstOf(scene.may(who, 'objection.record'), whyNotDoubted(line), unanswered(scene, line)),
        )
      : await scene.write(
          (tx) =>
            raiseObjection(
              tx,
              {
                villageId: village.villageId,
                householdId: own ? line.house.id : 'another',
                now: scene.now(),
              },
              { entryId: line.id, text: '不对' },
            ),
          firstOf(
            when(!own, 'ENTRY_UNKNOWN'),
            whyNotDoubted(line),
            when(tooLate(scene, line), 'OBJECTION_TOO_LATE'),
            unanswered(scene, line),
          ),
        )
    if (raised) model.doubts.push({ id: raised.objectionId, line, answered: false })
  },
)

function whyNotDoubted({ kind, reversedBy }: Line): string[] {
  return firstOf(
    when(!['EARN', 'OPENING', 'EXPIRE'].includes(kind), 'CANNOT_BE_DOUBTED'),
    when(reversedBy !== undefined, 'ALREADY_REVERSED'),
  )
}

function tooLate({ model, today }: Scene, { countsIn }: Line): boolean {
  const { hanging } = model
  const onNotice = hanging && countsIn >= hanging.first && today <= hanging.until
  return countsIn < model.openMonth && !onNotice
}

function unanswered({ model }: Scene, line: Line): string[] {
  return when(
    model.doubts.some((doubt) => doubt.line === line && !doubt.answered),
    'OBJECTION_UNANSWERED',
  )
}

export const answerDeed = deed(
  'answer',
  fc.record({
    who: by('reviewer', 'manager'),
    which,
    outcome: fc.constantFrom('UPHELD' as const, 'REJECTED' as const),
    open: mostly,
  }),
  async (scene, { who, which, outcome, open }) => {
    const { model } = scene
    const doubt = pick(
      model.doubts.filter(({ answered }) => !open || !answered),
      which,
    )
    if (!doubt) return
    const { line } = doubt
    const upheld = (): LineDraft[] => {
      if (outcome === 'REJECTED' || line.reversedBy) return []
      const noticed = model.months.get(line.countsIn) === 'NOTICE' ? line.countsIn : undefined
      return [model.reversalOf(line, who, noticed)]
    }
    const answered = await scene.write(
      (tx) =>
        answerObjection(tx, scene.actor(who), {
          ...{ objectionId: doubt.id, outcome, answer: '核实过了' },
        }),
      firstOf(
        scene.may(who, 'objection.answer'),
        when(doubt.answered, 'OBJECTION_ANSWERED'),
        when(line.recordedBy === who, 'RECORDER_CANNOT_ANSWER'),
        model.whyNear(who, line.house),
      ),
      upheld,
    )
    if (answered) doubt.answered = true
  },
)
