import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { openWindow } from './support/open-window'
import { signInInstead } from './support/sign-in'
import { expect, test } from './support/test'
import { find } from './support/till'

/*
 * A sheet was wrong. Its recorder takes it back while nobody has decided it; later it takes who may
 * correct the book, also when the points have long been spent.
 */

async function record(page: Page, day: string, numbers: string) {
  await page.goto(`/office/earn?q=qjxd&on=${day}`)
  const quick = page.getByRole('searchbox', { name: '快速勾选' })
  await expect(quick).toBeEnabled()
  await quick.fill(numbers)
  await quick.press('Enter')
  await page.getByRole('button', { name: '记下这张单子' }).click()
  await expect(page.getByText('记下了')).toBeVisible()
}

test('the recorder takes one household back, then the whole sheet', async ({ page, signIn }) => {
  await signIn('jilu')
  await record(page, '2026-09-12', '1 2 3')
  await page.getByRole('link', { name: '撤回：2号' }).click()
  await expect(page.getByLabel('撤回的理由')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('撤回的理由').fill('记错了户')
  await page.getByRole('button', { name: '撤回这一户' }).click()
  const second = page.getByRole('row').filter({ hasText: /^2号/ })
  await expect(second).toContainText('撤回')
  await expect(second).toContainText('记错了户')

  await page.getByRole('link', { name: '整张撤回…' }).click()
  await expect(page.getByText('待评的 2 户：撤回，不再评。')).toBeVisible()
  await page.getByRole('button', { name: '撤回这张单子' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('这一项要填')
  await page.getByLabel('撤回的理由').fill('同一次清扫记了两张')
  await page.getByRole('button', { name: '撤回这张单子' }).click()
  await expect(page.getByText('这张单子已经撤回：待评撤回 3 户，流水更正 0 户。')).toBeVisible()
  await expect(page.getByText('同一次清扫记了两张')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/office/earn/mine')
  await expect(page.getByRole('row').filter({ hasText: '9月12日' })).toContainText('撤回 3')
})

test('once it has passed it is no longer the recorder’s, but the manager’s', async ({
  page,
  signIn,
}) => {
  await signIn('jilu')
  await record(page, '2026-09-13', '4 5')
  const sheet = page.url().replace(/.*mine\/|\?.*/g, '')
  await signInInstead(page, 'pingyi')
  await page.goto('/office/review')
  await page.getByRole('link', { name: /去评：.*9月13日/ }).click()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('通过了 2 条')).toBeVisible()

  await signInInstead(page, 'jilu')
  await page.goto(`/office/earn/withdraw/${sheet}`)
  await expect(page.getByText('这张单子已有 2 户评过通过')).toBeVisible()
  await expect(page.getByLabel('撤回的理由')).toHaveCount(0)

  await signInInstead(page, 'shuji')
  await page.goto(`/office/review/${sheet}?show=decided`)
  await page.getByRole('link', { name: '整张撤回…' }).click()
  await expect(
    page.getByText('已经通过的 2 户：流水里各加一笔相反的更正，共 −40 分。'),
  ).toBeVisible()
  await page.getByLabel('撤回的理由').fill('日子记错了')
  await page.getByRole('button', { name: '撤回这张单子' }).click()
  await expect(page.getByText('待评撤回 0 户，流水更正 2 户。')).toBeVisible()
  await page.goto('/office/households/4')
  await expect(page.getByText('日子记错了').first()).toBeVisible()
})

test('a household that has spent the points goes below zero, said gently and beforehand', async ({
  page,
}) => {
  await openWindow(page)
  await signInInstead(page, 'dianyuan')
  await find(page, '33')
  await page.getByRole('button', { name: /牙刷/ }).first().click()
  await page.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByText('单号').first()).toBeVisible()

  await page.goto('/office')
  await signInInstead(page, 'shuji')
  await page.goto('/office/ledger?household=33&kind=EARN')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await page.getByRole('link', { name: /整张撤回/ }).click()
  await expect(page.getByText('1 户已经兑走了东西，撤回以后余额低于 0。')).toBeVisible()
  await expect(page.getByText(/33号 .+：−5 分/)).toBeVisible()
  await expect(page.getByText('2026年8月已经结账：更正记在2026年10月')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('撤回的理由').fill('这次没有参加')
  await page.getByRole('button', { name: '撤回这张单子' }).click()
  await expect(page.getByText('流水更正 1 户。')).toBeVisible()
  await page.goto('/office/households/33')
  await expect(page.getByText(/−5/).first()).toBeVisible()
  await expect(page.getByText('以后挣的分先抵').first()).toBeVisible()
})
