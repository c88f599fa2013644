import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { secretsIn, writeUnlessThere } from './secrets'

function ownFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

it('are made once, and for their owner alone', () => {
  const folder = ownFolder()
  const made = secretsIn(folder)
  expect(secretsIn(folder)).toEqual(made)
  expect(readdirSync(folder)).toEqual(['secrets.json'])
  expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0)
})

it('are never written over', () => {
  const file = join(ownFolder(), 'setup-code')
  for (const text of ['first', 'second']) writeUnlessThere(file, text)
  expect(readFileSync(file, 'utf8')).toBe('first')
})

it('that cannot be read are not made anew', () => {
  const folder = ownFolder()
  writeFileSync(join(folder, 'secrets.json'), '{')
  expect(() => secretsIn(folder)).toThrow(/坏了[\s\S]*npm run restore/)
  expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe('{')
})
