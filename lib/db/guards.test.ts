import { expect, test } from 'vitest'
import { done } from '@/lib/shared/result'
import type { Database, Tx } from './client'
import { databaseErrorOf } from './errors'
import type { Prisma } from './generated/sqlite/client'
import { insertRows, type NewRow } from './set-based'
import { freshDatabase } from './test-database'
import { fill, rows } from './test-rows'

/** The name of the guard that refuses a statement; undefined when it went through. */
async function guardAgainst(
  database: Database,
  statement: (tx: Tx) => Promise<unknown>,
): Promise<string | undefined> {
  try {
    await database.write(async (tx) => done(await statement(tx)))
    return undefined
  } catch (error) {
    return databaseErrorOf(error).name
  }
}

let made = 1_000

async function doubt(database: Database): Promise<void> {
  await database.write(async (tx) => done(await insertRows(tx, 'Objection', [rows.Objection])))
}

const appendOnly = [
  'Entry',
  'StockMove',
  'RedemptionLine',
  'RedList',
  'RedListPlace',
  'RuleVersion',
  'ClaimScore',
  'Trace',
  'HouseholdChange',
  'Reminder',
  'MeetingPerson',
  'Award',
  'WishStep',
  'BoxOpening',
] as const

const neverDeleted = [
  'Village',
  'Household',
  'Member',
  'Staff',
  'Rule',
  'Batch',
  'Claim',
  'Photo',
  'Meeting',
  'MeetingClaim',
  'Import',
  'ImportLine',
  'Activity',
  'SignIn',
  'Good',
  'Window',
  'Redemption',
  'Month',
  'Notice',
  'Objection',
  'Honour',
  'HonourDecision',
  'Wish',
  'Announcement',
] as const

test('what is only ever added to can be neither changed nor deleted', async () => {
  const database = await freshDatabase()
  await fill(database)
  for (const table of appendOnly) {
    const { update, remove } = statementsOn(table)
    expect(await guardAgainst(database, update)).toBe(`${table}_no_update`)
    expect(await guardAgainst(database, remove)).toBe(`${table}_no_delete`)
  }
})

/** What of them stays as it is. */
const neverChanged: Partial<Record<string, string>> = {
  Month: 'Month_sealed',
  Notice: 'Notice_as_posted',
  Objection: 'Objection_as_raised',
  HonourDecision: 'HonourDecision_as_decided',
  Wish: 'Wish_as_said',
  Announcement: 'Announcement_as_posted',
}

test('what has a history can be changed but not deleted', async () => {
  const database = await freshDatabase()
  await fill(database)
  await doubt(database)
  for (const table of neverDeleted) {
    const { update, remove } = statementsOn(table)
    expect(await guardAgainst(database, update)).toBe(neverChanged[table])
    expect(await guardAgainst(database, remove)).toBe(`${table}_no_delete`)
  }
})

test('a month may change until it is sealed', async () => {
  const database = await freshDatabase()
  const seal = (tx: Tx) => tx.month.updateMany({ data: { state: 'SEALED', seal: 'seal' } })
  await database.write(async (tx) =>
    done(await insertRows(tx, 'Month', [{ ...rows.Month, state: 'NOTICE', seal: '' }])),
  )
  expect(await guardAgainst(database, seal)).toBeUndefined()
  expect(await guardAgainst(database, seal)).toBe('Month_sealed')
})

test('a sheet is withdrawn once, and says by whom, when and why', async () => {
  const database = await freshDatabase()
  await fill(database)
  const withdraw = (data: Prisma.BatchUpdateManyArgs['data']) => (tx: Tx) =>
    tx.batch.updateMany({ data })
  const whole = { withdrawnById: 'recorder', withdrawnAt: new Date(0), withdrawReason: '记重了' }
  const half = withdraw({ ...whole, withdrawReason: null })
  expect(await guardAgainst(database, half)).toBe('Batch_withdrawal')
  expect(await guardAgainst(database, withdraw(whole))).toBeUndefined()
  expect(await guardAgainst(database, withdraw(whole))).toBeUndefined()
  const again = withdraw({ withdrawReason: '别的理由' })
  expect(await guardAgainst(database, again)).toBe('Batch_withdrawn_once')
})

test('a photo can be marked as removed, once and with a reason, and nothing else', async () => {
  const database = await freshDatabase()
  await fill(database)
  const change = (data: Prisma.PhotoUncheckedUpdateManyInput) =>
    guardAgainst(database, (tx) => tx.photo.updateMany({ data }))
  const removal = { removedAt: rows.Photo.addedAt, removedById: 'manager' }
  expect(await change({ hash: 'b'.repeat(64) })).toBe('Photo_kept')
  expect(await change({ batchId: null, meetingId: 'meeting' })).toBe('Photo_kept')
  expect(await change(removal)).toBe('Photo_removal')
  expect(await change({ ...removal, removedReason: '拍错了' })).toBeUndefined()
  expect(await change({ removedReason: '另一个理由' })).toBe('Photo_kept')
})

test('what a meeting said may change until somebody has confirmed it', async () => {
  const database = await freshDatabase()
  await fill(database)
  const confirm = (tx: Tx) => tx.meetingClaim.updateMany({ data: { confirmedById: 'reviewer' } })
  expect(await guardAgainst(database, confirm)).toBeUndefined()
  expect(await guardAgainst(database, confirm)).toBe('MeetingClaim_confirmed')
})

test('a notice is sealed once, an objection answered once', async () => {
  const database = await freshDatabase()
  await fill(database)
  await doubt(database)
  const seal = (tx: Tx) => tx.notice.updateMany({ data: { sealedAt: new Date() } })
  expect(await guardAgainst(database, seal)).toBeUndefined()
  expect(await guardAgainst(database, seal)).toBe('Notice_sealed')
  const answered = { answer: '核实过了', answeredById: 'reviewer', answeredAt: new Date() }
  const reject = (tx: Tx) => tx.objection.updateMany({ data: { ...answered, outcome: 'REJECTED' } })
  const uphold = (tx: Tx) => tx.objection.updateMany({ data: { ...answered, outcome: 'UPHELD' } })
  expect(await guardAgainst(database, uphold)).toBe('Objection_answer')
  expect(await guardAgainst(database, reject)).toBeUndefined()
  expect(await guardAgainst(database, reject)).toBe('Objection_answered')
})

test('one objection to a line waits at a time, and one notice hangs', async () => {
  const database = await freshDatabase()
  await fill(database)
  await doubt(database)
  const objection = { ...rows.Objection, id: 'second' }
  expect(await guardAgainst(database, (tx) => insertRows(tx, 'Objection', [objection]))).toBe(
    'Objection_villageId_entryId_key',
  )
  const notice = { ...rows.Notice, id: 'second', firstMonth: '2026-09', lastMonth: '2026-09' }
  expect(await guardAgainst(database, (tx) => insertRows(tx, 'Notice', [notice]))).toBe(
    'Notice_villageId_key',
  )
})

test('into a sealed month comes nothing, into one on notice a reversal alone', async () => {
  const database = await freshDatabase()
  await fill(database)
  await database.write(async (tx) =>
    done(
      await insertRows(tx, 'Month', [
        { ...rows.Month, month: '2026-07', state: 'NOTICE', seal: '' },
        { ...rows.Month, month: '2026-08' },
      ]),
    ),
  )
  const deed = { ...rows.Entry, id: 'late', seq: 2 }
  const reversal = { ...deed, kind: 'REVERSAL', reversesId: 'entry', reason: '疑问成立' } as const
  const guard = (row: NewRow<'Entry'>) =>
    guardAgainst(database, (tx) => insertRows(tx, 'Entry', [row]))
  expect(await guard(deed)).toBe('Entry_month_open')
  expect(await guard({ ...reversal, countsIn: '2026-08' })).toBe('Entry_month_open')
  expect(await guard(reversal)).toBeUndefined()
})

test('an activity that is over stays as it was', async () => {
  const database = await freshDatabase()
  await fill(database)
  const change = (data: Prisma.ActivityUncheckedUpdateManyInput) =>
    guardAgainst(database, (tx) => tx.activity.updateMany({ data }))
  const end = { endedAt: rows.Activity.plannedAt, endedById: 'manager' }
  expect(await change({ state: 'CLOSED' })).toBe('Activity_end')
  expect(await change({ ...end, state: 'CANCELLED' })).toBe('Activity_end')
  expect(await change({ places: 0 })).toBe('Activity_figures')
  expect(await change({ hours: 25 })).toBe('Activity_figures')
  expect(await change({ ...end, state: 'CLOSED' })).toBeUndefined()
  expect(await change({ title: '另一个活动' })).toBe('Activity_over')
})

test('a sign-in is undone once and changed in nothing else', async () => {
  const database = await freshDatabase()
  await fill(database)
  const change = (data: Prisma.SignInUncheckedUpdateManyInput) =>
    guardAgainst(database, (tx) => tx.signIn.updateMany({ data }))
  expect(await change({ signedInById: 'clerk' })).toBe('SignIn_kept')
  expect(await change({ undoneAt: rows.SignIn.signedInAt, undoneById: 'clerk' })).toBeUndefined()
  expect(await change({ undoneAt: null, undoneById: null })).toBe('SignIn_kept')
})

test('an upsert cannot rewrite a line of the book', async () => {
  const database = await freshDatabase()
  await fill(database)
  const upsert = (tx: Tx) =>
    tx.entry.upsert({ where: { id: 'entry' }, create: rows.Entry, update: { points: 30 } })
  expect(await guardAgainst(database, upsert)).toBe('Entry_no_update')
  expect(await database.read.entry.findFirst()).toMatchObject({ points: 20 })
})

const spend = { list: null, spendable: true, ranks: false }

const refused = [
  entry('Entry_points_range', { points: 0 }),
  entry('Entry_points_range', { points: 100_001 }),
  entry('Entry_points_range', { points: -100_001, list: 'DEDUCTION' }),
  entry('Entry_earn_list', { list: null }),
  entry('Entry_earn_list', { points: -20 }),
  entry('Entry_earn_list', { list: 'DEDUCTION' }),
  entry('Entry_kind_sign', { ...spend, kind: 'REDEEM' }),
  entry('Entry_kind_sign', { ...spend, kind: 'EXPIRE' }),
  entry('Entry_kind_sign', { ...spend, kind: 'REFUND', points: -20 }),
  entry('Entry_kind_sums', { ...spend, kind: 'REDEEM', points: -20, ranks: true }),
  entry('Entry_kind_sums', { ...spend, kind: 'REFUND', spendable: false }),
  entry('Entry_kind_sums', { ...spend, kind: 'TRANSFER', transferId: 't', ranks: true }),
  entry('Entry_reversal', { kind: 'REVERSAL', reason: 'a mistake' }),
  entry('Entry_reversal', { kind: 'REVERSAL', reversesId: 'entry' }),
  entry('Entry_transfer', { ...spend, kind: 'TRANSFER' }),
  entry('Entry_dates', { countsIn: '2026-06' }),
  entry('Entry_dates', { countsIn: '2026-13' }),
  entry('Entry_dates', { countsIn: '2026-07-08' }),
  entry('Entry_dates', { occurredOn: '2026-7-8' }),
  entry('Entry_dates', { occurredOn: '2026-07-32' }),
  claim('Claim_points_nonzero', { points: 0 }),
  claim('Claim_bar_end', { points: 0, scale: 'BAR' }),
  claim('Claim_bar_end', { barredUntil: '2027-01-01' }),
  claim('Claim_quantity_positive', { quantity: 0 }),
  claim('Claim_deduction_told', {
    points: -5,
    list: 'DEDUCTION',
    status: 'PASSED',
    decidedById: 'reviewer',
  }),
  claim('Claim_second_person', { status: 'PASSED' }),
  claim('Claim_second_person', { status: 'DECLINED', decidedById: 'recorder' }),
  claim('Claim_second_person', {
    status: 'PASSED',
    decidedById: 'recorder',
    singleReview: true,
    points: -5,
    toldHousehold: '当面告知',
  }),
  batch('Batch_withdrawal', { withdrawnAt: new Date(0), withdrawnById: 'recorder' }),
  batch('Batch_withdrawal', { withdrawReason: '记重了' }),
  claimScore('ClaimScore_nonzero', { score: 0 }),
  photo('Photo_of_one', { batchId: null }),
  photo('Photo_of_one', { meetingId: 'meeting' }),
  photo('Photo_hash', { hash: '../../etc/passwd' }),
  photo('Photo_hash', { hash: 'A'.repeat(64) }),
  photo('Photo_size', { bytes: 307_201 }),
  photo('Photo_size', { width: 1_601 }),
  photo('Photo_size', { height: 0 }),
  photo('Photo_removal', { removedReason: '拍错了' }),
  good('Good_stock_not_negative', { stock: -1 }),
  good('Good_points_positive', { points: 0 }),
  stockMove('StockMove_kind_sign', { quantity: 0 }),
  stockMove('StockMove_kind_sign', { kind: 'RETURNED', quantity: -1 }),
  stockMove('StockMove_kind_sign', { kind: 'GIVEN' }),
  stockMove('StockMove_kind_sign', { kind: 'DAMAGED', quantity: 0 }),
  stockMove('StockMove_kind_sign', { kind: 'SENT_BACK', quantity: 1 }),
  stockMove('StockMove_stock_not_negative', { stockAfter: -1 }),
  redemption('Redemption_points_positive', { points: 0 }),
  redemptionLine('RedemptionLine_points_positive', { points: 0 }),
  redemptionLine('RedemptionLine_quantity_positive', { quantity: 0 }),
]

test('values out of range are refused by the check that says so', async () => {
  const database = await freshDatabase()
  await fill(database)
  for (const { name, change, insert } of refused)
    expect([name, change, await guardAgainst(database, insert)]).toEqual([name, change, name])
})

const monthsAndNotices = [
  ['Month_seal', insert('Month', { ...rows.Month, month: '2026-05', seal: '' })],
  ['Month_seal', insert('Month', { ...rows.Month, month: '2026-05', state: 'NOTICE' })],
  ['Notice_range', insert('Notice', { ...rows.Notice, id: 'n', days: 31 })],
  ['Notice_range', insert('Notice', { ...rows.Notice, id: 'n', lastMonth: '2026-07' })],
  ['Notice_range', insert('Notice', { ...rows.Notice, id: 'n', objectUntil: '2026-08-31' })],
  ['Objection_origin', insert('Objection', { ...rows.Objection, id: 'o', origin: 'OFFICE' })],
  ['Objection_origin', insert('Objection', { ...rows.Objection, id: 'o', cameBy: '赵大叔' })],
  ['Objection_answer', insert('Objection', { ...rows.Objection, id: 'o', answer: '好' })],
  ['Village_notice_days', (tx: Tx) => tx.village.updateMany({ data: { noticeDays: 31 } })],
] as const

test('months, notices and objections are whole', async () => {
  const database = await freshDatabase()
  await fill(database)
  for (const [name, statement] of monthsAndNotices)
    expect(await guardAgainst(database, statement)).toBe(name)
})

function insert<M extends Prisma.ModelName>(model: M, row: NewRow<M>) {
  return (tx: Tx) => insertRows(tx, model, [row])
}

const accepted = [
  entry('a deduction', { points: -20, list: 'DEDUCTION' }),
  entry('a debt carried over', { kind: 'OPENING', list: null, points: -12 }),
  entry('points that only rank', { kind: 'OPENING', list: null, spendable: false }),
  entry('taken home', { ...spend, kind: 'REDEEM', points: -25 }),
  entry('given back', { ...spend, kind: 'REFUND', points: 25 }),
  entry('a late deed', { countsIn: '2026-09' }),
  entry('the largest', { points: 100_000 }),
  claim('passed by another', { status: 'PASSED', decidedById: 'reviewer' }),
  claim('passed alone', { status: 'PASSED', decidedById: 'recorder', singleReview: true }),
  claim('a deduction they are yet to be told of', { points: -5, list: 'DEDUCTION' }),
  claim('a deduction they know of', { points: -5, toldHousehold: '当面告知' }),
  claimScore('a judge without a name', { judge: null }),
  stockMove('a count that agrees', { kind: 'COUNTED', quantity: 0 }),
  stockMove('given out', { kind: 'GIVEN', quantity: -1, stockAfter: 0 }),
]

test('values within range are not', async () => {
  const database = await freshDatabase()
  await fill(database)
  for (const { name, insert } of accepted)
    expect([name, await guardAgainst(database, insert)]).toEqual([name, undefined])
})

test('a change out of range is refused like a new row', async () => {
  const database = await freshDatabase()
  await fill(database)
  const changes: [string, (tx: Tx) => Promise<unknown>][] = [
    ['Good_stock_not_negative', (tx) => tx.good.updateMany({ data: { stock: -1 } })],
    ['Good_points_positive', (tx) => tx.good.updateMany({ data: { points: 0 } })],
    ['Claim_points_nonzero', (tx) => tx.claim.updateMany({ data: { points: 0 } })],
    ['Claim_bar_end', (tx) => tx.claim.updateMany({ data: { barredUntil: '2027-01-01' } })],
    ['Claim_quantity_positive', (tx) => tx.claim.updateMany({ data: { quantity: 0 } })],
    [
      'Claim_deduction_told',
      (tx) =>
        tx.claim.updateMany({ data: { points: -5, status: 'PASSED', decidedById: 'reviewer' } }),
    ],
    ['MeetingClaim_reason', (tx) => tx.meetingClaim.updateMany({ data: { vote: 'POSTPONE' } })],
    [
      'Claim_second_person',
      (tx) => tx.claim.updateMany({ data: { status: 'PASSED', decidedById: 'recorder' } }),
    ],
    [
      'Household_merged_closed',
      (tx) => tx.household.updateMany({ data: { mergedIntoId: 'household', living: 'CLOSED' } }),
    ],
    ['Redemption_points_positive', (tx) => tx.redemption.updateMany({ data: { points: 0 } })],
  ]
  for (const [name, change] of changes) expect(await guardAgainst(database, change)).toBe(name)
})

test('a second head of a household is refused, a second member is not', async () => {
  const database = await freshDatabase()
  await fill(database)
  const second = { ...rows.Member, id: 'second' }
  expect(await guardAgainst(database, (tx) => insertRows(tx, 'Member', [second]))).toBe(
    'Member_villageId_householdId_key',
  )
  const notHead = { ...second, head: false }
  expect(await guardAgainst(database, (tx) => insertRows(tx, 'Member', [notHead]))).toBeUndefined()
})

/** A sound row apart from all others, with one thing changed. */
function row<Change>(
  name: string,
  change: Change,
  insert: (tx: Tx, apart: { id: string; number: number }) => Promise<unknown>,
) {
  made += 1
  const apart = { id: `row ${made}`, number: made }
  return { name, change, insert: (tx: Tx) => insert(tx, apart) }
}

function entry(name: string, change: Partial<NewRow<'Entry'>>) {
  return row(name, change, (tx, { id, number }) =>
    insertRows(tx, 'Entry', [{ ...rows.Entry, id, seq: number, ...change }]),
  )
}

function claim(name: string, change: Partial<NewRow<'Claim'>>) {
  return row(name, change, (tx, { id }) =>
    insertRows(tx, 'Claim', [{ ...rows.Claim, id, ...change }]),
  )
}

function batch(name: string, change: Partial<NewRow<'Batch'>>) {
  return row(name, change, (tx, { id }) =>
    insertRows(tx, 'Batch', [{ ...rows.Batch, id, ...change }]),
  )
}

function claimScore(name: string, change: Partial<NewRow<'ClaimScore'>>) {
  return row(name, change, (tx, { number }) =>
    insertRows(tx, 'ClaimScore', [{ ...rows.ClaimScore, position: number, ...change }]),
  )
}

function photo(name: string, change: Partial<NewRow<'Photo'>>) {
  return row(name, change, (tx, { id }) =>
    insertRows(tx, 'Photo', [{ ...rows.Photo, id, ...change }]),
  )
}

function good(name: string, change: Partial<NewRow<'Good'>>) {
  return row(name, change, (tx, { id }) =>
    insertRows(tx, 'Good', [{ ...rows.Good, id, name: id, ...change }]),
  )
}

function stockMove(name: string, change: Partial<NewRow<'StockMove'>>) {
  return row(name, change, (tx, { id }) =>
    insertRows(tx, 'StockMove', [{ ...rows.StockMove, id, ...change }]),
  )
}

function redemption(name: string, change: Partial<NewRow<'Redemption'>>) {
  return row(name, change, (tx, { id, number }) =>
    insertRows(tx, 'Redemption', [{ ...rows.Redemption, id, receipt: number, ...change }]),
  )
}

function redemptionLine(name: string, change: Partial<NewRow<'RedemptionLine'>>) {
  return row(name, change, (tx, { number }) =>
    insertRows(tx, 'RedemptionLine', [{ ...rows.RedemptionLine, position: number, ...change }]),
  )
}

function statementsOn(table: Prisma.ModelName) {
  const column = table === 'Village' ? 'id' : 'villageId'
  return {
    update: (tx: Tx) => tx.$executeRawUnsafe(`UPDATE "${table}" SET "${column}" = "${column}"`),
    remove: (tx: Tx) => tx.$executeRawUnsafe(`DELETE FROM "${table}"`),
  }
}

test('what was wished stays as it was said, and its state says what it must', async () => {
  const database = await freshDatabase()
  await fill(database)
  const change = (data: Prisma.WishUncheckedUpdateManyInput) =>
    guardAgainst(database, (tx) => tx.wish.updateMany({ data }))
  const write = (wish: Partial<NewRow<'Wish'>>) =>
    guardAgainst(database, (tx) =>
      insertRows(tx, 'Wish', [{ ...rows.Wish, id: `wish ${Math.random()}`, ...wish }]),
    )
  expect(await change({ text: '别的话' })).toBe('Wish_as_said')
  expect(await change({ state: 'TAKEN_UP' })).toBe('Wish_state')
  expect(await change({ state: 'DONE', answer: '进了货' })).toBe('Wish_state')
  expect(await change({ state: 'DONE', answer: '进了货', endedOn: '2026-08-01' })).toBeUndefined()
  expect(await write({ origin: 'BOX', recordedById: 'clerk' })).toBe('Wish_origin')
  expect(await write({ householdId: null })).toBe('Wish_origin')
  expect(await write({ goodName: null })).toBe('Wish_good')
  expect(await write({ kind: 'OPINION' })).toBe('Wish_good')
  expect(await write({ kind: 'OPINION', goodName: null })).toBeUndefined()
})

test('a decision on an honour is withdrawn once, and says by whom, when and why', async () => {
  const database = await freshDatabase()
  await fill(database)
  const withdraw = (data: Prisma.HonourDecisionUncheckedUpdateManyInput) =>
    guardAgainst(database, (tx) => tx.honourDecision.updateMany({ data }))
  const whole = { withdrawnById: 'manager', withdrawnAt: new Date(0), withdrawReason: '写错了户' }
  expect(await withdraw({ ...whole, withdrawReason: null })).toBe('HonourDecision_withdrawal')
  expect(await withdraw(whole)).toBeUndefined()
  expect(await withdraw(whole)).toBe('HonourDecision_withdrawn_once')
})
