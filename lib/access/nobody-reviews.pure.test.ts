import { expect, test } from 'vitest'
import type { Role } from './deeds'
import { householdsNobodyReviews } from './nobody-reviews'

const household = (number: number) => ({ number, headName: `户主${number}` })

function person(id: string, role: Role, own?: number, relatives: number[] = []) {
  return {
    id,
    roles: [role],
    household: own === undefined ? null : household(own),
    relatives: relatives.map(household),
    retiredAt: null,
  }
}

const manager = person('manager', 'MANAGER')
const numbers = (...staff: Parameters<typeof householdsNobodyReviews>[0]) =>
  householdsNobodyReviews(staff).map(({ number }) => number)

test('of a manager and one reviewer, nobody reviews the houses of the reviewer', () => {
  expect(numbers(manager, person('reviewer', 'REVIEWER', 12, [7]))).toEqual([7, 12])
  expect(householdsNobodyReviews([manager, person('reviewer', 'REVIEWER', 12)])).toEqual([
    household(12),
  ])
})

test('the house of the manager is reviewed by the other one', () => {
  expect(numbers(person('manager', 'MANAGER', 3), person('reviewer', 'REVIEWER'))).toEqual([])
})

test('one more person mends it, whether they review or record; one who left does not', () => {
  const reviewer = person('reviewer', 'REVIEWER', 12)
  expect(numbers(manager, reviewer, person('other', 'REVIEWER', 5))).toEqual([])
  expect(numbers(manager, reviewer, person('other', 'RECORDER'))).toEqual([])
  expect(numbers(manager, reviewer, person('other', 'CLERK'))).toEqual([12])
  expect(numbers(manager, reviewer, person('other', 'REVIEWER', 12))).toEqual([12])
  const left = { ...person('other', 'REVIEWER', 5), retiredAt: new Date(0) }
  expect(numbers(manager, reviewer, left)).toEqual([12])
})
