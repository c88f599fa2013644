import { expectAccessible } from './support/expect-accessible'
import { expect, test } from './support/test'

/* 监督: who recorded what for whom, in any period of the book. */

test('the supervisor sees who recorded and who reviewed', async ({ page, signIn }) => {
  await signIn('jiandu')
  await page.getByRole('link', { name: '监督' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '监督' })).toBeVisible()
  await page.getByRole('link', { name: '2026年', exact: true }).click()
  const recorder = page.getByRole('row').filter({ hasText: '白晓光' }).first()
  await expect(recorder).toBeVisible()
  await expect(page.getByRole('heading', { name: '值得看一看的' })).toBeVisible()
  await expect(page.getByText('不等于有问题')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '包玉山' }).first()).toBeVisible()
  await expectAccessible(page)
})

test('a recorder is not shown it', async ({ page, signIn }) => {
  await signIn('jilu')
  await expect(page.getByRole('link', { name: '监督' })).toHaveCount(0)
  const answer = await page.goto('/office/supervision')
  expect(answer?.status()).toBe(403)
})
