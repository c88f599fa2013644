import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fillDisk, mountSmallDisk } from '@/lib/testing/small-disk'
import { noteAudited, noteAuditFailed, readAudits } from './state'

const at = new Date('2026-10-08T03:05:00+08:00')

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'points-audits-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

test('what an earlier program noted is read, and of a torn file nothing', () => {
  const dataFolder = folder()
  const file = join(dataFolder, 'audits.json')
  const villages = { a: { checked: 1, differences: 0 } }
  writeFileSync(file, JSON.stringify({ at, villages }))
  expect(readAudits(dataFolder)).toEqual({ at, villages })
  writeFileSync(file, '{"at":')
  expect(readAudits(dataFolder)).toEqual({ villages: {} })
})

test('a failure is noted also where the disk is full', ({ skip }) => {
  const disk = join(folder(), 'disk')
  mkdirSync(disk)
  const unmount = mountSmallDisk(disk, 65_536)
  if (!unmount) return skip('only who may mount has a small disk')
  onTestFinished(unmount)
  noteAudited(disk, { at, villages: { a: { checked: 1, differences: 0 } } })
  fillDisk(disk)
  noteAuditFailed(disk, { at, said: 'no space left' })
  expect(readAudits(disk).failed).toEqual({ at, said: 'no space left' })
  noteAudited(disk, { at, villages: {} })
  expect(readAudits(disk)).toEqual({ at, villages: {} })
  expect(readdirSync(disk)).toContain('audits.json')
})
