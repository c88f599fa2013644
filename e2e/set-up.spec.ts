import { knownAt } from '@/lib/access/known-places'
import { throttleKeys } from '@/lib/access/throttle'
import { openDatabase } from '@/lib/db/client'
import { cardAddress } from './support/card-address'
import { startEmptyServer } from './support/story-server'
import { expect, test } from './support/test'

test('a village that starts at two records its first clean-up at three', async ({
  pageInAnotherBrowser,
}) => {
  const server = await startEmptyServer()
  const page = await pageInAnotherBrowser({ baseURL: server.url })
  try {
    await page.goto('/')
    await expect(page).toHaveURL(/\/set-up$/)
    await page.getByLabel('村名', { exact: true }).fill('试验村')
    await page.getByLabel('开通码', { exact: true }).fill('wrong-code')
    await page.getByLabel('姓名', { exact: true }).fill('王守信')
    await page.getByLabel('登录名', { exact: true }).fill('wangsx')
    await page.getByLabel('密码', { exact: true }).fill('sheep-yard-7')
    await page.getByRole('button', { name: '开通', exact: true }).click()
    await expect(page.getByText('开通码不对').first()).toBeVisible()

    await page.getByLabel('开通码', { exact: true }).fill(server.setUpCode)
    await page.getByLabel('密码', { exact: true }).fill('sheep-yard-7')
    await page.getByRole('button', { name: '开通', exact: true }).click()
    await expect(page).toHaveURL(/\/set-up\/households$/)
    // strangers who flood the sign-in keep nobody waiting where the village was founded
    expect(await whoIsKnownHere(server.environment, 'wangsx')).toBe('THIS_PERSON')

    // what was passed over is what comes next in the office
    await page.goto('/office')
    await page.getByRole('link', { name: '去加户' }).click()

    // pressed before anything is there, the page says what is missing
    const look = page.getByRole('button', { name: '看看认得对不对' })
    await look.click()
    const households = page.getByLabel('户的名单')
    await expect(households).toHaveAccessibleDescription(/名单还空着。请把名单粘贴在这里/)
    await households.fill(
      '户号\t户主\t组\t期初积分\n1\t张小明\t一组\t30\n2\t阿拉腾其木格\t二组\t\n3\t李秀兰\t二组\t１２',
    )
    await look.click()
    await page.getByRole('button', { name: /^加入认出的户/ }).click()
    await expect(page).toHaveURL(/\/set-up\/rules$/)

    await page.getByLabel('哪次会议通过').fill('村民代表会议')
    await page.getByRole('button', { name: '采用勾选的细则' }).click()
    await expect(page).toHaveURL(/\/set-up\/goods$/)

    // nobody is told to save for a shelf that is empty
    await page.goto(await cardAddress(page, 1))
    await expect(page.getByText('货架还空着')).toBeVisible()
    await page.goto('/set-up/goods')

    await page.getByRole('button', { name: '上架' }).click()
    await expect(page.getByRole('group', { name: '物品' })).toHaveAccessibleDescription(
      /一样的件数也没有写.*就点“先跳过”/,
    )
    await page.getByLabel('第 1 样的货架上有').fill('10')
    await page.getByRole('button', { name: '上架' }).click()
    await expect(page).toHaveURL(/\/set-up\/people/)

    await page.getByLabel('姓名', { exact: true }).fill('包玉山')
    await page.getByLabel('登录名', { exact: true }).fill('baoys')
    await page.getByLabel('自家户号').fill('2')
    await page.getByRole('button', { name: '添加' }).click()
    // nobody reviews their own house, and the manager cannot review what only they record
    const nobody = page.getByText('2号 阿拉腾其木格的积分现在没有人能评。')
    await expect(nobody).toBeVisible()
    await page.getByLabel('姓名', { exact: true }).fill('李秀兰')
    await page.getByLabel('登录名', { exact: true }).fill('lixl')
    await page.getByLabel('自家户号').fill('3')
    await page.getByRole('button', { name: '添加' }).click()
    await expect(page.getByText(/已添加李秀兰/)).toBeVisible()
    await expect(nobody).toHaveCount(0)
    await page.getByRole('link', { name: '下一步' }).click()
    await expect(page.getByRole('heading', { name: '今天就能记第一笔' })).toBeVisible()

    await page.getByRole('link', { name: '记第一笔积分' }).click()
    await page.getByRole('link', { name: '参加村庄清洁行动' }).click()
    await page.getByRole('checkbox', { name: /张小明/ }).check()
    await page.getByRole('button', { name: '记下这张单子' }).click()
    await expect(page.getByText('1 户，共 +20 分。')).toBeVisible()

    await page.goto('/office/honours')
    await page.getByRole('button', { name: '用常见的四项' }).click()
    await expect(page.getByText('添好了 4 项')).toBeVisible()

    // how it began is written down too, rules and prices with it
    await page.goto('/office/supervision/traces')
    const written = (what: string) => page.getByRole('row').filter({ hasText: what }).last()
    await expect(written('建账')).toContainText('名字：试验村')
    await expect(written('加户')).toContainText('户数：3')
    await expect(written('加户')).toContainText('期初积分合计：42')
    await expect(written('加细则')).toContainText(/条数：\d+/)
    await expect(written('加细则')).toContainText(/细则：.*参加村庄清洁行动 20/)
    await expect(written('加物品')).toContainText('物品：雨衣 70')
    // the first manager too, under whose name all of it stands
    await expect(written('加人员')).toContainText('登录名：wangsx')

    await page.goto('/set-up')
    await expect(page.getByText('本村的积分超市已经开通')).toBeVisible()
  } finally {
    await server.stop()
  }
})

async function whoIsKnownHere({ DATABASE_URL = '' }: NodeJS.ProcessEnv, signInName: string) {
  const book = await openDatabase(DATABASE_URL)
  try {
    return await knownAt(book.read, throttleKeys(signInName, '127.0.0.1'), new Date())
  } finally {
    await book.close()
  }
}
