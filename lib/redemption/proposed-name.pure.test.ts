import { expect, test } from 'vitest'
import { usualLabels } from '@/lib/shared/labels'
import { proposedName } from './proposed-name'

test('a window is proposed with a name in the village’s language', () => {
  const named = (kind: 'QUARTER' | 'YEAR_END', period: string) =>
    proposedName(usualLabels, { kind, period })
  expect(named('QUARTER', '2026-Q4')).toBe('2026年第四季度兑换')
  expect(named('YEAR_END', '2026')).toBe('2026年年终集中兑换')
})
