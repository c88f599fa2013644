import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '@/scripts/start/command.mjs'
import { cardAddress } from './support/card-address'
import { signIn as signInAt } from './support/sign-in'
import { startRestoredServer } from './support/story-server'
import { freshFolder } from './support/template'
import { expect, test } from './support/test'

/*
 * The computer in the village office breaks. What is left is a stick; with it another one becomes
 * the village's, and the cards in people's drawers still open.
 */

const said1024 = /^这本账.*的备份恢复过，备份里记到第 1,?024 笔/

test('another computer goes on with the book, its people and its cards', async ({
  page,
  pageInAnotherBrowser,
  signIn,
  village,
}) => {
  await signIn('shuji')
  const address = await cardAddress(page, 12)
  const stick = freshFolder()
  const made = await command(['scripts/backup.ts', stick], village.environment)
  expect(made).toContain('打开核对过，账合得上')
  const [backup = ''] = readdirSync(stick).filter((name) => name.startsWith('points-'))

  // whoever was given a copy checks it without a server, and it stays as it was
  const whole = readdirSync(join(stick, backup))
  const alone = { PATH: process.env.PATH, NODE_ENV: village.environment.NODE_ENV }
  const checked = await command(['scripts/audit.ts', join(stick, backup)], alone)
  expect(checked).toContain('和当时写下的一样')
  expect(checked).toContain('✓ 各户余额：查了 60 项 · Balances of the households: 60 checked')
  expect(checked).toContain('账账相符')
  expect(readdirSync(join(stick, backup))).toEqual(whole)

  const dataFolder = freshFolder()
  const there = {
    PATH: process.env.PATH,
    NODE_ENV: village.environment.NODE_ENV,
    DATA_DIR: dataFolder,
  }
  const said = await command(['scripts/restore.ts', join(stick, backup)], there)
  expect(said).toContain('示范村：60 户，1,024 条账')
  expect(said).toContain('已经发出去的卡照样能用')
  expect(await command(['scripts/audit.ts'], there)).toContain('账账相符')

  const restored = await startRestoredServer(dataFolder)
  try {
    // the session of the computer that broke is not one of this one
    await page.goto(`${restored.url}/office`)
    await expect(page).toHaveURL(/\/sign-in/)
    await page.goto(new URL(address, restored.url).href)
    await expect(page).toHaveURL(/\/passbook/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('12号')
    // and anybody reads that lines after that backup are not in it
    await page.goto(`${restored.url}/shifancun/book`)
    await expect(page.getByText(said1024)).toBeVisible()
    // as does the office, with what to do about it
    const office = await pageInAnotherBrowser({ baseURL: restored.url })
    await signInAt(office, 'shuji')
    await expect(office.getByText(said1024)).toBeVisible()
    await expect(office.getByText('备份以后记的补上')).toBeVisible()
    // and whoever signs for the book
    await office.goto('/office/handover')
    await expect(office.getByText(said1024)).toBeVisible()
  } finally {
    await restored.stop()
  }
})

function command(command: string[], env: NodeJS.ProcessEnv): Promise<string> {
  return run([process.execPath, 'scripts/run.mjs', ...command], { env })
}
