import type { Page } from '@playwright/test'

/** The manager adds somebody who sells, without choosing a password; the one that the page says. */
export async function addClerk(page: Page, name: string, signInName: string): Promise<string> {
  await page.goto('/office/staff/add')
  await page.getByLabel('姓名', { exact: true }).fill(name)
  await page.getByLabel('登录名', { exact: true }).fill(signInName)
  await page.getByRole('checkbox', { name: /^超市管理员/ }).check()
  await page.getByRole('button', { name: '添加', exact: true }).click()
  return passwordIn(page, `已添加${name}`)
}

/** The manager makes a new password for somebody; the one that the page says. */
export async function resetPasswordOf(page: Page, signInName: string): Promise<string> {
  await page.goto('/office/staff')
  await page
    .getByRole('row', { name: new RegExp(signInName) })
    .getByRole('link', { name: '修改' })
    .click()
  await page.getByRole('button', { name: '出一个新密码' }).click()
  return passwordIn(page, '有了新密码')
}

async function passwordIn(page: Page, said: string): Promise<string> {
  return page.getByRole('status').filter({ hasText: said }).getByRole('code').innerText()
}
