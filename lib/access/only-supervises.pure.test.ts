import { expect, it } from 'vitest'
import type { Role } from './deeds'
import { somebodyOnlySupervises } from './only-supervises'

const serving = (...roles: Role[]) => ({ roles, retiredAt: null })

it('supervises who does nothing else, and serves', () => {
  expect(somebodyOnlySupervises([serving('MANAGER'), serving('SUPERVISOR')])).toBe(true)
  expect(somebodyOnlySupervises([serving('MANAGER', 'SUPERVISOR')])).toBe(false)
  expect(somebodyOnlySupervises([{ ...serving('SUPERVISOR'), retiredAt: new Date() }])).toBe(false)
  expect(somebodyOnlySupervises([])).toBe(false)
})
