import type { Page } from '@playwright/test'
import { cardAddress } from './support/card-address'
import { expectAccessible } from './support/expect-accessible'
import { expectNoSidewaysScroll, fontSize } from './support/measure'
import { printedPages } from './support/printed-pages'
import { signIn, signInInstead } from './support/sign-in'
import { expect, test } from './support/test'

/** The card's address, looked up by the manager in a browser of their own. */
test.beforeEach(async ({ page }) => {
  await signIn(page, 'shuji')
})

for (const script of ['with', 'without']) {
  test(`a villager reads the passbook ${script} JavaScript and puts it away`, async ({
    page,
    pageInAnotherBrowser,
  }) => {
    const address = await cardAddress(page, 2)
    const phone = await pageInAnotherBrowser({ javaScriptEnabled: script === 'with' })
    await phone.goto(address)
    // the code is a key: it does not stay in the address bar
    await expect(phone).toHaveURL(/\/passbook$/)

    await expect(phone.getByRole('heading', { name: '2号 李长河' })).toBeVisible()
    await expect(phone.getByText('积分余额')).toBeVisible()
    const lines = phone.getByRole('table', { name: '明细' })
    const redeemed = lines.getByRole('row', { name: /兑换：/ }).first()
    await expect(redeemed).toContainText('领取人：李长河')
    await expect(redeemed).toContainText('经手：齐红梅')
    const earned = lines.getByRole('row', { name: /参加村庄清洁行动/ }).first()
    await expect(earned).toContainText('社会公德')
    await expect(earned).toContainText('评：包玉山')
    await expect(phone.getByText('下一次：2026年第三季度兑换')).toBeVisible()
    await expect(phone.getByRole('heading', { name: '到时候能换' })).toBeVisible()
    await expect(phone.getByText(/再有 \d+ 分可换/)).not.toHaveCount(0)

    await phone.getByRole('button', { name: '看好了，收起存折' }).click()
    await expect(phone.getByRole('heading', { name: '存折收好了' })).toBeVisible()
    await phone.goto('/passbook')
    await expect(phone.getByRole('heading', { name: '看自家的积分存折' })).toBeVisible()
    await expect(phone.getByText('李长河')).toHaveCount(0)
  })
}

test('the passbook fits a small phone, weak eyes and paper', async ({ page }) => {
  const address = await cardAddress(page, 28)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(address)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page, { enhanced: true })
  expect(await printedPages(page)).toBeLessThanOrEqual(3)
  await page.getByRole('button', { name: '看好了，收起存折' }).click()
  await expect(page.getByRole('heading', { name: '存折收好了' })).toBeVisible()
  await page.goto('/passbook')
  await expectAccessible(page, { enhanced: true })
})

test('a household reads its year, its months and its place, and nobody else’s', async ({
  page,
  plainPage: phone,
}) => {
  const address = await cardAddress(page, 2)
  await phone.goto('/passbook/2026')
  await expect(phone.getByRole('heading', { name: '看自家的积分存折' })).toBeVisible()
  await phone.goto(address)
  await phone.getByRole('link', { name: '按月看、看名次' }).click()
  await expect(phone.getByRole('heading', { name: '2026年', level: 1 })).toBeVisible()
  // the fourth quarter has just begun, the third is not published, the first two are
  await expect(phone.getByText('2026年第四季度到现在：0 分，还没有名次')).toBeVisible()
  await expect(phone.getByText(/2026年第三季度到现在：第 \d+ 名，\d+ 分/)).toBeVisible()
  await expect(phone.getByText('2026年第二季度红榜：没有上榜')).toBeVisible()
  const months = phone.getByRole('table', { name: '各月积分' })
  await expect(months.getByRole('row', { name: /2026年7月/ })).toContainText('−85')
  await expect(months.getByRole('row', { name: /全年/ })).toContainText('−163')
  await months.getByRole('link', { name: '2026年7月' }).click()
  await expect(phone.getByRole('heading', { name: '2026年7月', level: 1 })).toBeVisible()
  const lines = phone.getByRole('table', { name: '明细' })
  await expect(lines.getByRole('row', { name: /兑换：/ })).toContainText('7月')
  await expect(lines.getByText(/2026年[^7]月/)).toHaveCount(0)

  for (const nothing of ['2020', '2026-02', '2026-13', '20260', 'x']) {
    const answer = await phone.goto(`/passbook/${nothing}`)
    expect(answer?.status()).toBe(404)
  }
})

test('a year and a month fit a small phone, weak eyes and paper', async ({ page }) => {
  await page.goto(await cardAddress(page, 2))
  await page.setViewportSize({ width: 320, height: 640 })
  for (const period of ['2026', '2026-07']) {
    expect((await page.goto(`/passbook/${period}`))?.status()).toBe(200)
    await expectNoSidewaysScroll(page)
    expect(await printedPages(page)).toBe(1)
  }
})

test('a lost card leads nowhere from the moment a new one is made', async ({ page, plainPage }) => {
  const lost = await cardAddress(page, 6)
  await plainPage.goto(lost)
  await expect(plainPage.getByRole('heading', { name: '6号 陈有福' })).toBeVisible()

  await page.locator('summary', { hasText: '换新卡' }).click()
  await page.getByRole('button', { name: '旧卡作废，换新卡' }).click()
  await expect(page.getByText('已换新卡，旧卡从现在起作废。')).toBeVisible()

  // neither the phone that had it open nor the card itself
  await plainPage.reload()
  await expect(plainPage.getByRole('heading', { name: '看自家的积分存折' })).toBeVisible()
  await plainPage.goto(lost)
  await expect(plainPage.getByRole('heading', { name: '这张卡已经作废' })).toBeVisible()

  const found = await cardAddress(page, 6)
  expect(found).not.toBe(lost)
  await plainPage.goto(found)
  await expect(plainPage.getByRole('heading', { name: '6号 陈有福' })).toBeVisible()

  // a void card does not show the passbook that lies open in this browser
  await plainPage.goto(lost)
  await expect(plainPage.getByText('陈有福')).toHaveCount(0)
})

test('a household that is barred reads only that it should come to the office', async ({
  page,
  plainPage,
}) => {
  const address = await cardAddress(page, 10)
  await adoptBar(page, '倒卖物品，取消当年兑换资格')
  await page.goto('/office/earn?q=倒卖物品')
  await page.getByRole('checkbox', { name: /吴秋菊/ }).check()
  await page.getByLabel('从哪一天起又可以兑换').fill('2027-01-01')
  await page.getByLabel('告知了谁').fill('户主')
  await page.getByLabel('怎样告知的').fill('上门当面说')
  await page.getByRole('button', { name: '记下这张单子' }).click()
  await expect(page).toHaveURL(/\/earn\/mine\//)
  await signInInstead(page, 'pingyi')
  await page.goto('/office/review')
  await page.getByRole('link', { name: /去评：倒卖物品/ }).click()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByText('通过了 1 条')).toBeVisible()
  await page.goto('/office/households/10')
  await expect(page.getByText('暂停兑换，2027年1月1日起恢复')).toBeVisible()
  await expect(page.getByText('倒卖物品', { exact: false }).first()).toBeVisible()
  await page.getByRole('link', { name: '要提前恢复，就撤回决定它的那张单子' }).click()
  await expect(page.getByRole('heading', { name: /倒卖物品/ })).toBeVisible()

  await plainPage.goto(address)
  await expect(plainPage.getByText('本次暂不能兑换，请到办公室。')).toBeVisible()
  await expect(plainPage.getByText('到时候能换')).toHaveCount(0)
  const content = await plainPage.content()
  expect(content).not.toContain('倒卖')
  expect(content).not.toContain('2027')
})

test('no other site can put a passbook away', async ({ page, village }) => {
  await page.goto(await cardAddress(page, 2))
  const refused = await page.request.post('/passbook/put-away', {
    headers: { origin: 'https://elsewhere.cn' },
    maxRedirects: 0,
  })
  expect(refused.status()).toBe(403)
  await page.goto(`${village.url}/passbook`)
  await expect(page.getByRole('heading', { name: '2号 李长河' })).toBeVisible()
})

/** A rule of the village that takes the right to redeem away for a time. */
async function adoptBar(page: Page, name: string): Promise<void> {
  await page.goto('/office/rules/new')
  await page.getByLabel('名称').fill(name)
  await page.getByRole('radio', { name: /^扣分项/ }).check()
  await page.getByRole('radio', { name: /^暂停兑换/ }).check()
  await page.getByLabel('哪次会议通过的').fill('村民代表会议')
  await page.getByRole('button', { name: '立下这一条' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('larger type is asked for once and stays, on the passbook and on the board', async ({
  page,
  plainPage: phone,
}) => {
  await phone.setViewportSize({ width: 320, height: 640 })
  await phone.goto(await cardAddress(page, 2))
  const words = phone.getByText('积分余额', { exact: true }).first()
  expect(await fontSize(words)).toBe(20)
  await phone.goto('/passbook/2026')
  await phone.getByRole('button', { name: '大字' }).click()
  await expect(phone).toHaveURL(/\/passbook\/2026$/)
  await phone.goto('/passbook')
  expect(await fontSize(words)).toBe(26)
  for (const path of [
    '/passbook',
    '/passbook/2026',
    '/passbook/2026-07',
    '/',
    '/passbook?card=x',
  ]) {
    await phone.goto(path)
    await expectNoSidewaysScroll(phone)
    await expect(phone.getByRole('button', { name: '小字' }), path).toBeVisible()
  }
  await phone.goto('/')
  await phone.getByRole('button', { name: '小字' }).click()
  await phone.goto('/passbook')
  expect(await fontSize(words)).toBe(20)
  const elsewhere = { headers: { origin: 'https://elsewhere.cn' }, maxRedirects: 0 }
  expect((await phone.request.post('/type-size?to=larger', elsewhere)).status()).toBe(403)
})

test('a phone that can speak reads the balance and the last lines out, and stops', async ({
  page,
}) => {
  const address = await cardAddress(page, 2)
  await page.goto(address)
  // this browser has no voice at all
  await expect(page.getByRole('button', { name: '看好了，收起存折' })).toBeVisible()
  await expect(page.getByRole('button', { name: '念给我听' })).toHaveCount(0)

  await page.addInitScript(() => {
    const said: string[] = []
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        said,
        getVoices: () => [{ lang: 'zh-CN' }],
        speak: ({ text, lang }: SpeechSynthesisUtterance) => said.push(`${lang} ${text}`),
        cancel: () => said.splice(0),
      }),
    })
  })
  await page.reload()
  const said = () => page.evaluate(() => Reflect.get(speechSynthesis, 'said'))
  await page.getByRole('button', { name: '念给我听' }).click()
  const sentences = await said()
  expect(sentences.slice(0, 2)).toEqual(['zh-CN 2号 李长河', 'zh-CN 积分余额 92 分。'])
  expect(sentences[2]).toMatch(/8月14日，参加法律、政策宣讲，加 5 分。$/)
  expect(sentences).toHaveLength(5)
  await expectAccessible(page, { enhanced: true })
  await page.getByRole('button', { name: '不念了' }).click()
  expect(await said()).toEqual([])
  await page.getByRole('button', { name: 'English' }).click()
  // a Chinese voice does not read English
  await expect(page.getByRole('button', { name: 'Done, put the passbook away' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Read it to me' })).toHaveCount(0)
})
