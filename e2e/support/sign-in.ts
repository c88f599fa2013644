import { type Cookie, expect, type Page } from '@playwright/test'
import { demoPassword } from '@/lib/access/demo-sign-ins'

/** What signing in gave each person at each village, and where it led. */
const signedIn = new Map<string, { cookies: Cookie[]; landing: string }>()

/**
 * Through the form, as people do, the first time at a village; after that with the session it gave,
 * as long as that holds. Works without JavaScript too.
 */
export async function signIn(page: Page, name: string, password = demoPassword): Promise<void> {
  const village = new URL((await page.request.get('/api/health')).url()).origin
  const person = [village, name, password].join(' ')
  const before = signedIn.get(person)
  if (before) {
    await page.context().addCookies(before.cookies)
    await page.goto(before.landing)
    if (!page.url().includes('/sign-in')) return
  }
  await page.goto('/sign-in')
  await throughTheForm(page, name, password)
  const cookies = (await page.context().cookies()).filter(isSession)
  signedIn.set(person, { cookies, landing: page.url() })
}

const isSession = ({ name }: Cookie) => name.endsWith('session-token')

async function throughTheForm(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('登录名', { exact: true }).fill(name)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page).not.toHaveURL(/\/sign-in/)
}

/** On the page that a password leads to which somebody else made. */
export async function chooseOwnPassword(page: Page, given: string, own: string): Promise<void> {
  await page.getByLabel('别人给的密码', { exact: true }).fill(given)
  await page.getByLabel('新密码', { exact: true }).fill(own)
  await page.getByRole('button', { name: '改密码' }).click()
}

/** Another person at the same PC: the one who sits there signs out first. */
export async function signInInstead(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '退出' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await signIn(page, name)
}
