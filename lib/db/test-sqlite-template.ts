import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/prisma/migrate'
import { makeTestFolder } from './test-folder'

/** Once per run: the migrated, guarded, empty file that every test copies. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = makeTestFolder('points-sqlite-')
  const url = `file:${join(folder, 'template.db')}`
  await migrate(url)
  project.provide('templateUrl', url)
  return () => rmSync(folder, { recursive: true, force: true })
}
