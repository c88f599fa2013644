import fc from 'fast-check'
import { expect, test } from 'vitest'
import { netOf, wallTable, wallTotals } from './wall-table'

const points = fc.integer({ min: -200, max: 200 })
const household = fc.record({
  householdId: fc.uuid(),
  number: fc.nat(),
  headName: fc.constant('阿拉腾其木格'),
  groupName: fc.constant('一组'),
  opening: points,
  social: points,
  family: points,
  bonus: points,
  deduction: points,
  temporary: points,
  notSpendable: points,
  redeemed: points,
  other: points,
  closing: points,
})

test('the wall shows nothing below zero, and no more than what was earned and what is left', () => {
  fc.assert(
    fc.property(household, (totals) => {
      const [row] = wallTable([totals])
      expect(row).toEqual({
        number: totals.number,
        headName: '阿拉腾其木格',
        groupName: '一组',
        net: netOf(totals) > 0 ? netOf(totals) : 0,
        closing: totals.closing > 0 ? totals.closing : 0,
      })
    }),
  )
})

test('the last line is what stands above it, added up', () => {
  fc.assert(
    fc.property(fc.array(household), (totals) => {
      const rows = wallTable(totals)
      const byHand = { net: 0, closing: 0 }
      for (const row of rows) {
        byHand.net += row.net
        byHand.closing += row.closing
      }
      expect(wallTotals(rows)).toEqual(byHand)
    }),
  )
})
