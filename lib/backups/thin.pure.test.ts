import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, monthOf } from '@/lib/shared/civil-date'
import { dayOfBackup } from './backup-name'
import { superfluous } from './thin'

const day = fc.nat({ max: 900 }).map((days) => addDays('2026-01-01', days))
const name = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.nat({ max: 59 }))
  .map(([date, hour, minute]) => `points-${date}-${two(hour)}${two(minute)}00`)
// of its own accord it draws ten at the most, of which nothing ever goes
const names = fc.uniqueArray(name, { maxLength: 200, size: 'max' })

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function keptOf(all: readonly string[], made?: string): string[] {
  const gone = new Set(superfluous(all, made))
  return all.filter((one) => !gone.has(one))
}

test('the newest stays, the one just made stays, and only what was given goes', () => {
  fc.assert(
    fc.property(names, fc.nat(), (all, nth) => {
      const made = all[nth % Math.max(all.length, 1)]
      const kept = keptOf(all, made)
      const newest = [...all].sort().at(-1)
      if (newest) expect(kept).toContain(newest)
      if (made) expect(kept).toContain(made)
      for (const gone of superfluous(all, made)) expect(all).toContain(gone)
    }),
  )
})

test('two days stay whole, every month keeps one, and the last fourteen days each their newest', () => {
  fc.assert(
    fc.property(names, (all) => {
      const kept = keptOf(all)
      const months = (some: readonly string[]) =>
        new Set(some.map((one) => monthOf(dayOfBackup(one))))
      expect(months(kept)).toEqual(months(all))
      const lastDays = [...new Set(all.map(dayOfBackup))].sort().slice(-14)
      for (const date of lastDays) {
        const ofDay = all.filter((one) => dayOfBackup(one) === date).sort()
        expect(kept).toContain(ofDay.at(-1))
      }
      const whole = all.filter((one) => lastDays.slice(-2).includes(dayOfBackup(one)))
      expect(kept).toEqual(expect.arrayContaining(whole))
      expect(kept.length).toBeLessThanOrEqual(whole.length + 14 + 9 + months(all).size)
    }),
  )
})

test('thinning twice is thinning once, in whatever order they are listed', () => {
  fc.assert(
    fc.property(names, (all) => {
      const kept = keptOf(all)
      expect(superfluous(kept)).toEqual([])
      expect(superfluous([...all].reverse())).toEqual(superfluous(all))
    }),
  )
})

test('thinned day by day, what is left is a fortnight of days, then weeks, then months', () => {
  let kept: string[] = []
  for (let days = 0; days < 400; days += 1) {
    const made = `points-${addDays('2026-01-01', days)}-030000`
    kept = keptOf([...kept, made], made)
  }
  const ages = kept.map((one) => daysBefore(dayOfBackup(one)))
  expect(ages.filter((age) => age < 14)).toHaveLength(14)
  expect(ages.filter((age) => age >= 14 && age < 63).length).toBeGreaterThanOrEqual(6)
  expect(new Set(kept.map((one) => monthOf(dayOfBackup(one)))).size).toBe(14)
  expect(kept.length).toBeLessThanOrEqual(14 + 9 + 14)
})

function daysBefore(date: string): number {
  const last = Date.parse(`${addDays('2026-01-01', 399)}T00:00:00Z`)
  return (last - Date.parse(`${date}T00:00:00Z`)) / 86_400_000
}
