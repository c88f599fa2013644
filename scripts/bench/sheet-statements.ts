import { openDatabase } from '@/lib/db/client'
import { passClaims } from '@/lib/earning/decide-claims'
import { recordSheet } from '@/lib/earning/record-sheet'
import { day, sheet } from '@/lib/testing/sheets'
import { expectDone, on, type TestVillage, villageIn } from '@/lib/testing/village'
import { withBenchDatabase } from './bench-database'
import { type RecordedStatement, recordStatements } from './recorded-statements'

const households = 300

/**
 * How many statements it takes to save one sheet of 300 households, judged by three, and to pass
 * its claims. BEGIN and COMMIT are not counted; who acts is read before, once per request.
 */
export async function sheetStatements() {
  return withBenchDatabase(async (url) => {
    const recorder = recordStatements()
    const db = await openDatabase(url)
    const village = await villageIn(db, manyHouseholds())
    const counted = async (work: () => Promise<unknown>) => {
      recorder.statements.length = 0
      await work()
      return recorder.statements.filter(isOurs).length
    }
    const input = judgedSheet(village)
    const recording = await counted(async () =>
      expectDone(await db.write((tx) => recordSheet(tx, on(day, village.recorder), input))),
    )
    const claims = await db.read.claim.findMany({ where: { batchId: input.sheetId } })
    const claimIds = claims.map(({ id }) => id)
    const passing = await counted(async () =>
      expectDone(await db.write((tx) => passClaims(tx, on(day, village.reviewer), { claimIds }))),
    )
    recorder.stop()
    await db.close()
    return [
      { sheet_statements: recording, aim: 10 },
      { pass_statements: passing, aim: 10 },
    ]
  })
}

function isOurs({ sql }: RecordedStatement): boolean {
  return !/^(BEGIN|COMMIT|SELECT 1$)/.test(sql)
}

function manyHouseholds() {
  return Array.from({ length: households }, (_, index) => ({
    headName: `户主${index + 1}`,
    groupName: '一组',
    members: [`家人${index + 1}`],
  }))
}

function judgedSheet(village: TestVillage) {
  const lines = village.households.map((householdId, index) => ({
    householdId,
    quantity: 1,
    memberName: index % 2 === 0 ? null : `家人${index + 1}`,
    scores: [10, 12, 13],
  }))
  return sheet(village, { rule: 'clean-yard', judges: ['甲', '乙', '丙'], lines })
}
