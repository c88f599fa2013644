import { noteAudited } from '@/lib/audit/state'
import { openDatabase } from '@/lib/db/client'
import type { Check } from '@/lib/shared/audit'
import { expect, test } from './support/test'

/* Anyone can check: no sign-in, no script, nothing about any household. */

test('anybody sees that the book adds up, and when it was last recomputed', async ({
  plainPage: page,
  page: office,
  signIn,
  village,
}) => {
  const { environment, dataFolder } = village
  const db = await openDatabase(environment.DATABASE_URL ?? '')
  const { id } = await db.read.village.findFirstOrThrow()
  const households = await db.read.household.findMany({ select: { headName: true } })
  const last = await db.read.month.findFirstOrThrow({
    where: { state: 'SEALED' },
    orderBy: { month: 'desc' },
  })
  await db.close()

  await page.goto('/shifancun')
  await page.getByRole('link', { name: '账本核对' }).click()
  await expect(page).toHaveURL(/\/shifancun\/book$/)
  await expect(page.getByText('两边相等。')).toBeVisible()
  await expect(page.getByText(last.seal, { exact: true })).toBeVisible()
  await expect(page.getByText('上次全部重算：还没有')).toBeVisible()
  const text = await page.locator('main').innerText()
  for (const { headName } of households) expect(text).not.toContain(headName)

  // what is noted beside the book is no commit, and does not go stale all the same
  const at = new Date('2026-10-08T03:05:00+08:00')
  noteAudited(dataFolder, { at, villages: { [id]: { checked: 1_234, differences: 0 } } })
  await page.reload()
  await expect(page.getByText('重算了 1,234 项，全部相符。')).toBeVisible()
  noteAudited(dataFolder, { at, villages: { [id]: { checked: 1_234, differences: 2 } } })
  await page.reload()
  await expect(page.getByText('有不相符的')).toBeVisible()

  // who has to see to it reads what it is before anything else
  const found: Check[] = ['balances', 'photos']
  noteAudited(dataFolder, { at, villages: { [id]: { checked: 1_234, differences: 2, found } } })
  await page.reload()
  await expect(page.getByText('不相符的是：各户余额、照片。')).toBeVisible()
  await signIn('jiandu')
  await expect(office.getByText('有不相符的：各户余额、照片')).toBeVisible()
  await office.context().clearCookies()
  await signIn('jilu')
  await expect(office.getByText('有不相符的')).toBeHidden()
})
