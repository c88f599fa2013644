import { rmSync } from 'node:fs'
import { buildIfStale } from '@/scripts/start/build'
import { generate } from '@/scripts/start/generate'
import { unpackChromium109 } from '@/scripts/test/chromium-109'
import { makeTemplate } from './template'

/** Once before all stories: the build they are served from, and the demo village they begin with. */
export default async function globalSetUp(): Promise<() => void> {
  await generate()
  await unpackChromium109()
  await buildIfStale('test', process.env)
  const folder = await makeTemplate()
  return () => rmSync(folder, { recursive: true, force: true })
}
