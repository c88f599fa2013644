import { otherBooks } from '@/scripts/faults/other-books'
import { copyOfTemplate } from './support/template'
import { expect, test } from './support/test'

/* The short run of `npm run faults`: the served build meets a book that is not as it should be. */

const begin = async () => copyOfTemplate()

test('a book that is locked, older or newer is waited for, brought up or left as it is', async () => {
  const { findings, tried } = await otherBooks({ begin, newestAlone: true })
  expect(tried).toBe(3)
  expect(findings).toEqual([])
})

test('control: a lock that holds nothing and a migration that asks nothing are found out', async () => {
  const migration = 'scripts/faults/migrate-unasked.ts'
  const { failed, findings } = await otherBooks({
    ...{ begin, migration },
    ...{ hold: 'BEGIN', newestAlone: true },
  })
  expect(failed).toBe(3)
  expect(findings.join('\n')).toContain('held: a basket was handed over')
  expect(findings.join('\n')).toContain('newer: it was taken')
  expect(findings.join('\n')).toContain('lines were lost')
})
