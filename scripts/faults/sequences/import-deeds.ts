import fc from 'fast-check'
import { z } from 'zod'
import { advanceImport } from '@/lib/exchange/advance-import'
import { confirmImport, undoImport } from '@/lib/exchange/confirm-import'
import type { ImportKind } from '@/lib/exchange/importer'
import { lookAtLines, readAs, takeTable } from '@/lib/exchange/look-at-table'
import { addDays, type CivilDate } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import type { Claim, House, Line, LineDraft, ModelRule, Who } from './book-model'
import { by, deed, firstOf, pick, when, which } from './deed'
import { takeClaims } from './earning-deeds'
import { rules } from './rules'
import { agree, type Scene } from './scene'

const who = 'manager'

/** Points brought over from paper, and perhaps taken back again. */
export const openingsDeed = deed(
  'openings',
  fc.record({
    which,
    opening: fc.constantFrom(-12, 0, 30, 30, 85),
    earned: fc.constantFrom(0, 0, 20),
    undone: fc.boolean(),
  }),
  async (scene, { which, opening, earned, undone }) => {
    const { model } = scene
    const house = pick(model.houses, which)
    if (!house) return
    const before = openingsOf(scene, house)
    const same = before.opening === opening && before.earned === earned
    const refused = firstOf(
      when(before.opening !== 0 || before.earned !== 0, 'OPENING_DIFFERS'),
      when(model.months.size > 0, 'OPENING_AFTER_CLOSING'),
      when(house.closed, 'HOUSEHOLD_CLOSED'),
    )
    const table = [
      ['户号', '期初积分', '其中本季已挣'],
      [String(house.number), String(opening), String(earned)],
    ]
    const importId = await look(scene, 'OPENINGS', table, same ? ['SAME'] : refused)
    if (!importId) return
    await runThrough(scene, importId)
    const stamp = { day: scene.today, by: who } as const
    const line = model.move('OPENING', house, opening, stamp)
    const ranking = { ...line, points: earned, spendable: false, ranks: true }
    scene.owes([line, ranking].filter(({ points }) => points !== 0))
    await scene.compare()
    if (undone)
      await undo(
        scene,
        importId,
        model.lines.filter(
          (one) => one.kind === 'OPENING' && one.house === house && !one.reversedBy,
        ),
      )
  },
)

function openingsOf({ model }: Scene, house: House) {
  const standing = model.lines.filter(
    (line) => line.kind === 'OPENING' && line.house === house && !line.reversedBy,
  )
  const total = (lines: Line[]) => lines.reduce((points, line) => points + line.points, 0)
  return {
    opening: total(standing.filter(({ spendable }) => spendable)),
    earned: total(standing.filter(({ spendable }) => !spendable)),
  }
}

async function undo(scene: Scene, importId: string, lines: readonly Line[]): Promise<void> {
  const { model } = scene
  const undoing = await scene.write(
    (tx) => undoImport(tx, scene.actor(who), { importId, reason: '文件用错了' }),
    [],
  )
  if (!undoing) return
  await advance(scene, importId)
  scene.owes(lines.map((line): LineDraft => model.reversalOf(line, who)))
}

/** One deed of a table: it waits for the review as if it stood on a sheet. */
export const deedsDeed = deed(
  'deeds of a table',
  fc.record({
    rule: fc.constantFrom(...rules),
    which,
    daysBack: fc.oneof(
      { weight: 6, arbitrary: fc.nat({ max: 30 }) },
      { weight: 1, arbitrary: fc.constantFrom(-1, 60) },
    ),
    quantity: fc.integer({ min: 1, max: 3 }),
  }),
  async (scene, { rule, which, daysBack, quantity }) => {
    const house = pick(scene.model.houses, which)
    if (!house) return
    const occurredOn = addDays(scene.today, -daysBack)
    const points = rule.scale === 'PER_UNIT' ? rule.points * quantity : rule.points
    const told = rule.list === 'DEDUCTION'
    const table = [
      ['日期', '户号', '细则', '数量', '告知本户'],
      [occurredOn, String(house.number), rule.name, String(quantity), told ? '当面' : ''],
    ]
    const refused = whyNotBroughtIn(scene, { house, rule, occurredOn, points })
    const importId = await look(scene, 'DEEDS', table, refused)
    if (!importId) return
    await runThrough(scene, importId)
    const { db, villageId } = scene.village
    const batch = await db.read.batch.findFirstOrThrow({ where: { villageId, importId } })
    await takeClaims(scene, { sheetId: batch.id, rule, occurredOn, points, told, recordedBy: who })
    const claim = scene.model.claims.find(({ sheetId }) => sheetId === batch.id)
    if (!claim) throw new Error('a table that brought no claim')
    scene.model.brought.push({ importId, claim, undone: false })
  },
)

/** Such a table taken back: what waits is withdrawn, what has passed gets its opposite line. */
export const undoDeedsDeed = deed(
  'undo a table',
  fc.record({ who: by('manager'), which }),
  async (scene, { who, which }) => {
    const { model } = scene
    const brought = pick(model.brought, which)
    if (!brought) return
    const { importId, claim } = brought
    const input = { importId, reason: '表用错了' }
    const undo = (tx: Parameters<typeof undoImport>[0]) => undoImport(tx, scene.actor(who), input)
    const undoing = await scene.write(undo, scene.may(who, 'claim.record-everywhere'))
    if (!undoing) return
    if (!brought.undone) {
      await advance(scene, importId)
      const why = whyLeft(scene, claim, who)
      agree('left', await leftOf(scene, importId), why)
      if (why.length === 0) takeBack(scene, claim, who)
      brought.undone = true
    }
    await scene.again(undo, undoing)
  },
)

function whyLeft(scene: Scene, { house, line, status }: Claim, by: Who): string[] {
  const passed = status === 'PASSED' && !line?.reversedBy
  if (!passed && status !== 'OPEN') return []
  return firstOf(
    when(house.closed && passed, 'HOUSEHOLD_CLOSED'),
    scene.model.whyNear(by, house),
    // whoever brings tables in is the one who recorded their deeds
    when(by !== who && scene.may(by, 'entry.reverse').length > 0, 'ONLY_RECORDER_WITHDRAWS'),
  )
}

function takeBack(scene: Scene, claim: Claim, who: Who): void {
  const { line, meeting, status } = claim
  if (status === 'OPEN') {
    claim.status = 'WITHDRAWN'
    claim.meeting = undefined
    meeting?.said.delete(claim)
  } else if (line && !line.reversedBy) scene.owes([scene.model.reversalOf(line, who)])
}

async function leftOf({ village }: Scene, importId: string): Promise<string[]> {
  const { db, villageId } = village
  const lines = await db.read.importLine.findMany({
    where: { villageId, importId, state: 'LEFT' },
  })
  return lines.map(({ left }) => z.object({ code: z.string() }).parse(JSON.parse(left ?? '')).code)
}

function whyNotBroughtIn(
  { model, today }: Scene,
  one: { house: House; rule: ModelRule; occurredOn: CivilDate; points: number },
): string[] {
  const { house, rule, occurredOn, points } = one
  const known = model.claims.some(
    (claim) =>
      claim.house === house &&
      claim.rule === rule &&
      claim.occurredOn === occurredOn &&
      claim.points === points &&
      claim.status !== 'WITHDRAWN' &&
      !claim.line?.reversedBy,
  )
  return firstOf(
    when(known, 'SAME'),
    when(occurredOn > today, 'DATE_IN_FUTURE'),
    when(occurredOn.slice(0, 7) < model.openMonth, 'MONTH_ALREADY_CLOSED'),
    when(house.closed, 'HOUSEHOLD_CLOSED'),
    when(model.overCap(house, rule, occurredOn, points), 'CAP_REACHED'),
  )
}

/** The report says of the one line what the model says; the import's id where it can be brought in. */
async function look(
  scene: Scene,
  kind: ImportKind,
  table: string[][],
  refused: string[],
): Promise<string | undefined> {
  const { db, villageId } = scene.village
  const importId = newId()
  const rows = readAs(kind, table)
  if (!rows.ok) throw new Error(rows.refusals[0].code)
  const given = { importId, kind, fileName: '表.xlsx', table: rows.value }
  const maker = scene.actor(who)
  const read = await scene.write((tx) => takeTable(tx, maker, given), [])
  if (!read) return undefined
  await lookAtLines(db, maker, given, read)
  const line = await db.read.importLine.findFirstOrThrow({
    where: { villageId, importId, outcome: { not: 'SKIPPED' } },
  })
  const said: { refusals?: { code: string }[] } = JSON.parse(line.says ?? '{}')
  const codes = said.refusals?.map(({ code }) => code) ?? []
  agree(
    'the line',
    codes.length > 0 ? codes : [line.outcome],
    refused.length > 0 ? refused : ['NEW'],
  )
  return refused.length === 0 ? importId : undefined
}

async function runThrough(scene: Scene, importId: string): Promise<void> {
  await scene.write((tx) => confirmImport(tx, scene.actor(who), { importId }), [])
  await advance(scene, importId)
}

async function advance(scene: Scene, importId: string): Promise<void> {
  while ((await advanceImport(scene.village.db, importId, scene.now())) !== 'finished');
}
