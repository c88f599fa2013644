import { expect, type Page } from '@playwright/test'
import { demoPassword } from '@/lib/access/demo-sign-ins'

/** Through the form, as people do; works without JavaScript too. */
export async function signIn(page: Page, name: string, password = demoPassword): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('登录名', { exact: true }).fill(name)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page).not.toHaveURL(/\/sign-in/)
}

/** Another person at the same PC: the one who sits there signs out first. */
export async function signInInstead(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '退出' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await signIn(page, name)
}
