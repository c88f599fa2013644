import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { holdLock } from '@/lib/db/file-lock'
import { expectAccessible } from './support/expect-accessible'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

/** On a busy computer the page first says that the backup is being made, and then by itself how it went. */
async function expectOutcome(page: Page, sentence: string): Promise<void> {
  await expect(page.getByText(sentence)).toBeVisible({ timeout: 300_000 })
}

test('the manager backs the book up at a press, and sees when that was', async ({
  page,
  signIn,
  village,
}) => {
  await signIn('shuji')
  await page.getByRole('link', { name: '设置', exact: true }).click()
  await page.getByRole('link', { name: '看备份' }).click()
  await expect(page.getByText('还没有').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '现在备份' }).click()
  await expectOutcome(page, '已经备份，打开核对过，账合得上。')
  await page.reload()
  await expect(page.getByText('最近一份备份').first()).toBeVisible()
  await expect(page.getByText('已经备份，打开核对过')).toHaveCount(0)
  await expectAccessible(page)
  const place = join(village.dataFolder, 'backups')
  const [made = ''] = readdirSync(place).filter((name) => name.startsWith('points-'))
  expect(readdirSync(join(place, made)).sort()).toEqual([
    'backup.json',
    'card-key.json',
    'village.db',
  ])
})

test('while another program is at a backup, an older one is not taken for this one', async ({
  page,
  signIn,
  village,
}) => {
  const release = holdLock(join(village.dataFolder, '.backups.lock'))
  try {
    await signIn('shuji')
    await page.goto('/office/backups')
    await page.getByRole('button', { name: '现在备份' }).click()
    await page.waitForURL(/asked=/)
    await expect(page.getByText('正在备份')).toBeVisible()
    await expect(page.getByText('已经备份，打开核对过，账合得上。')).toHaveCount(0)
  } finally {
    release?.()
  }
})

test('the supervisor sees it too, and makes none', async ({ page, signIn }) => {
  await signIn('jiandu')
  await page.goto('/office/supervision')
  await page.getByRole('link', { name: '看备份' }).click()
  await expect(page.getByText('最近一份备份')).toBeVisible()
  await expect(page.getByRole('button', { name: '现在备份' })).toHaveCount(0)
})

test('who looks after neither does not see it', async ({ page, signIn }) => {
  await signIn('dianyuan')
  expect((await page.goto('/office/backups'))?.status()).toBe(403)
})

test('a backup that does not come about says why, without JavaScript', async ({
  plainPage,
  village,
}) => {
  await signIn(plainPage, 'shuji')
  const place = join(village.dataFolder, 'backups')
  rmSync(place, { recursive: true, force: true })
  writeFileSync(place, 'a file where the folder should be')
  await plainPage.goto('/office/backups')
  await plainPage.getByRole('button', { name: '现在备份' }).click()
  await expectOutcome(plainPage, '这次没有备份成，原因写在下面。')
  await expect(plainPage.getByText('上次备份没有成功')).toBeVisible()
  rmSync(place)
  await plainPage.goto('/office/backups')
  await plainPage.getByRole('button', { name: '现在备份' }).click()
  await expectOutcome(plainPage, '已经备份，打开核对过，账合得上。')
  expect(existsSync(place)).toBe(true)
  const state = readFileSync(join(village.dataFolder, 'backups.json'), 'utf8')
  expect(state).not.toContain('backupFailed')
})
