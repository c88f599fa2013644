import { expectAccessible } from './support/expect-accessible'
import { expectNoSidewaysScroll } from './support/measure'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

test('the office sees a year in pictures, with the table behind each', async ({ page }) => {
  await signIn(page, 'shuji')
  for (const name of ['有多少户参加', '积分从哪里来', '兑出去的物品', '心愿办得多快']) {
    const figure = page.getByRole('figure', { name })
    await expect(figure.getByRole('img')).toBeVisible()
    // the picture came to be: it has a size of its own
    const drawn = () =>
      figure.getByRole('img').evaluate((img: HTMLImageElement) => img.naturalWidth)
    await expect.poll(drawn).toBeGreaterThan(100)
  }
  const lists = page.getByRole('figure', { name: '积分从哪里来' })
  await lists.getByText('看表').click()
  await expect(lists.getByRole('columnheader', { name: '社会公德' })).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('figure', { name: '心愿办得多快' })).toContainText(
    /一半在 \d+ 天内就有答复/,
  )

  // on paper there is nothing to press, and the tables stand open
  const given = page.getByRole('figure', { name: '兑出去的物品' })
  await expect(given.getByRole('table')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(given.getByRole('table')).toBeVisible()
  await expect(given.getByText('看表')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page)
})

test('anybody sees the harmless ones, without JavaScript', async ({ plainPage, village }) => {
  await plainPage.goto(`${village.url}/shifancun/figures`)
  await expect(plainPage.getByRole('figure', { name: '有多少户参加' })).toBeVisible()
  await expect(plainPage.getByRole('figure', { name: '积分从哪里来' })).toHaveCount(0)
  await plainPage.getByRole('figure', { name: '兑出去的物品' }).getByText('看表').click()
  await expect(plainPage.getByRole('table', { name: '兑出去的物品' })).toBeVisible()
})
