import { expect, onTestFinished, test } from 'vitest'
import { holdBackups } from './hold-backups'
import { noteWithoutResult } from './note-without-result'
import type { Place } from './places'
import { noteState, readState } from './state'
import { ownFolder } from './test-backup'

const asked = new Date('2026-10-08T03:00:00+08:00')
const meanwhile = new Date('2026-10-08T03:20:00+08:00')
const ended = new Date('2026-10-08T05:00:00+08:00')

test('what has a word of its own since keeps it, however long the other place took', () => {
  const folder = ownFolder()
  const [own, stick, silent] = ['/own', '/stick', '/silent'].map(
    (path): Place => ({ kind: 'own', path }),
  )
  if (!own || !stick || !silent) throw new Error('three places were made')
  const full = { at: meanwhile, why: 'DISK_FULL' as const, details: [] }
  noteState(folder, own.path, { backupFailed: full })
  noteState(folder, stick.path, {
    backup: { at: meanwhile, name: '', bytes: 0, photos: 0, ms: 0 },
    // of the day before
    drillFailed: { ...full, at: new Date('2026-10-07T03:00:00+08:00') },
  })
  const places = [own, stick, silent]
  noteWithoutResult(
    folder,
    { at: asked, backups: places, drills: [stick] },
    { at: ended, givenUp: false },
  )
  const state = readState(folder)
  expect(state[own.path]?.backupFailed).toEqual(full)
  expect(state[stick.path]?.backupFailed).toBeUndefined()
  expect(state[stick.path]?.drillFailed).toMatchObject({ at: ended, why: 'FAULT' })
  expect(state[silent.path]?.backupFailed).toMatchObject({ at: ended, why: 'FAULT' })
})

test('somebody else who is at work notes how it went; one that was given up does not', () => {
  const folder = ownFolder()
  const place: Place = { kind: 'own', path: '/own' }
  const request = { at: asked, backups: [place], drills: [] }
  onTestFinished(holdBackups(folder) ?? (() => {}))
  noteWithoutResult(folder, request, { at: ended, givenUp: false })
  expect(readState(folder)).toEqual({})
  noteWithoutResult(folder, request, { at: ended, givenUp: true })
  expect(readState(folder)[place.path]?.backupFailed?.at).toEqual(ended)
})
