import type { Page } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible'
import { addClerk } from './support/given-passwords'
import { linesOnPaper } from './support/lines-on-paper'
import { printedPages } from './support/printed-pages'
import { signIn as signInAs, signInInstead } from './support/sign-in'
import { expect, test } from './support/test'

/*
 * 评议会: the deeds of a week lie before the table. One person types what is different, a second
 * confirms with their own password at the same PC; what was postponed comes back the next time.
 */

const cleanUp = '参加村庄清洁行动'
/** Where the reviewer lives. */
const home = '58号 蒋冬至'

async function record(page: Page, initials: string, day: string, names: readonly string[]) {
  await page.goto(`/office/earn?q=${initials}&on=${day}`)
  for (const name of names) await page.getByRole('checkbox', { name: new RegExp(name) }).check()
  await page.getByRole('button', { name: '记下这张单子' }).click()
  await expect(page.getByText('记下了')).toBeVisible()
}

/** Takes only these sheets of those that wait: ticking one says so. */
async function choose(page: Page, ...sheets: (string | RegExp)[]) {
  for (const name of sheets) await page.getByRole('checkbox', { name }).check()
}

async function confirm(page: Page, name: string, password = 'demo-2026') {
  await page.getByLabel('确认人的登录名').fill(name)
  await page.getByLabel('确认人的密码').fill(password)
  await page.getByRole('button', { name: '确认评议结果' }).click()
}

test('the deeds of a week lie before the table', async ({ page, signIn }) => {
  await signIn('jilu')
  await record(page, 'qjxd', '2026-10-06', ['张守田', '李长河', '王秀兰'])
  await record(page, '邻里纠纷', '2026-10-07', ['赵满仓', '蒋冬至'])
  await page.goto('/office/review/meeting')
  await expect(page.getByText('还没有开过评议会')).toBeVisible()
  await page.getByRole('link', { name: '开一次评议会' }).click()
  await page.getByRole('button', { name: '开会' }).click()
  await expect(page.getByRole('alert').getByText('这一项要填')).toBeVisible()
  await page.getByLabel('地点').fill('村委会会议室')
  await page.getByRole('checkbox', { name: '包玉山' }).check()
  await page.getByLabel('其他到会的人').fill('李会计、阿拉坦格日乐')
  await choose(page, cleanUp, '参与调解邻里纠纷')
  await expect(page.getByRole('radio', { name: '只评勾选的单子' })).toBeChecked()
  await page.getByRole('radio', { name: /等着评的都评/ }).check()
  await expect(page.getByRole('checkbox', { name: cleanUp })).not.toBeChecked()
  await choose(page, cleanUp, '参与调解邻里纠纷')
  await expectAccessible(page)
  await page.getByRole('button', { name: '开会' }).click()
  await expect(page.getByText('5 条都先按“通过”列出')).toBeVisible()
  await expect(
    page.getByText(/(白晓光、包玉山|包玉山、白晓光)、李会计、阿拉坦格日乐/),
  ).toBeVisible()
  await expectAccessible(page)
})

/** Opens the meeting that goes on, from the queue. */
async function goOn(page: Page) {
  await page.goto('/office/review/meeting')
  await page.getByRole('row').filter({ hasText: '没有确认' }).getByRole('link').click()
}

test('what is different is typed on the sheet and kept at once', async ({ page, signIn }) => {
  await signIn('jilu')
  await goOn(page)
  await page.getByRole('link', { name: new RegExp(`在这里改：${cleanUp}`) }).click()
  await page.getByRole('checkbox', { name: '3号 王秀兰' }).check()
  await page.getByRole('button', { name: '这些不通过' }).click()
  await expect(page.getByRole('alert').getByText('这一项要填')).toBeVisible()
  await page.getByLabel('理由').fill('当天没有参加')
  await page.getByRole('button', { name: '这些不通过' }).click()
  await expect(page.getByText('记下了：1 户。')).toBeVisible()
  await page.getByRole('textbox', { name: /^户号/ }).fill('2 99')
  await expect(page.getByText('2号 李长河。这张单子上没有 99')).toBeVisible()
  await page.getByLabel('理由').fill('要问一问组长')
  await page.getByRole('button', { name: '这些缓议' }).click()
  await expect(page.getByRole('alert').getByText('没有等着确认的 99 号')).toBeVisible()
  await expect(page.getByText('记下了：1 户。')).toBeHidden()
  await page.getByRole('textbox', { name: /^户号/ }).fill('2')
  await page.getByRole('button', { name: '这些缓议' }).click()
  await expect(page.getByText('通过 1').filter({ visible: true })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '李长河' })).toContainText('缓议')
  await expectAccessible(page)
  await page.reload()
  const declined = page.getByRole('row').filter({ hasText: '王秀兰' })
  await expect(declined).toContainText('不通过')
  await expect(declined).toContainText('当天没有参加')
})

test('the queue knows what lies before the meeting and leaves it there', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await page.goto('/office/review')
  await expect(page.getByText(/条待评 · .*5 条在评议会上/)).toBeVisible()
  const row = page
    .getByRole('row')
    .filter({ hasText: '2026年10月6日' })
    .filter({ hasText: cleanUp })
  await expect(row).toContainText('3 户在评议会上')
  await row.getByRole('link').click()
  await expect(page.getByText('这张单子正在2026年10月8日的评议会上：3 条')).toBeVisible()
  await expect(page.getByRole('button', { name: '通过勾选的' })).toHaveCount(0)
  await page.getByRole('link', { name: '到评议会上看' }).click()
  await expect(page.getByRole('row').filter({ hasText: '王秀兰' })).toContainText('不通过')
})

test('the sheet prints with an empty outcome for the table', async ({ page, signIn }) => {
  await signIn('jilu')
  await goOn(page)
  await page.getByRole('link', { name: '打印评议表' }).click()
  await expect(page.getByRole('heading', { name: '示范村积分评议表' })).toBeVisible()
  await expect(page.getByText('通过□ 不通过□ 缓议□')).toHaveCount(5)
  await expect(page.getByText('当天没有参加')).toHaveCount(0)
  expect(await printedPages(page)).toBe(1)
})

test('every line of a large village is on paper, whatever its size', async ({
  page: office,
  pageInAnotherBrowser,
  signIn,
}) => {
  await signIn('jilu')
  await goOn(office)
  await office.getByRole('link', { name: '打印评议表' }).click()
  await expect(office.getByRole('heading', { name: '示范村积分评议表' })).toBeVisible()
  // without its script, which would make the page again as the server sent it
  const storageState = await office.context().storageState()
  const page = await pageInAnotherBrowser({ javaScriptEnabled: false, storageState })
  await page.goto(office.url())
  await page.evaluate(() => {
    const list = document.querySelector('.minutes-households')
    const line = list?.firstElementChild
    while (list && line && list.childElementCount < 518) list.append(line.cloneNode(true))
  })
  const lines = '.minutes-households > li'
  const drawn = await page.locator(lines).count()
  expect(drawn).toBeGreaterThanOrEqual(518)
  for (const format of ['A4', 'A3'] as const)
    for (const landscape of [false, true])
      expect(await linesOnPaper(page, lines, { format, landscape })).toBe(drawn)
})

test('a wrong password, the typist, a recorder, a stranger and a given password confirm nothing', async ({
  page,
  plainPage,
  signIn,
}) => {
  await signInAs(plainPage, 'shuji')
  const given = await addClerk(plainPage, '李新来', 'lixinlai')
  await signIn('jilu')
  await goOn(page)
  await confirm(page, 'lixinlai', given)
  await expect(page.getByRole('alert').getByText('这个密码是别人给您的')).toBeVisible()
  await confirm(page, 'pingyi', 'wrong-password')
  await expect(page.getByRole('alert').getByText('登录名或密码不对')).toBeVisible()
  await expect(page.getByLabel('确认人的密码')).toHaveValue('')
  await confirm(page, 'jilu')
  await expect(page.getByRole('alert').getByText('您的职责不包括这件事')).toBeVisible()
  await confirm(page, 'dianyuan')
  await expect(page.getByRole('alert').getByText('您的职责不包括这件事')).toBeVisible()
})

test('the reviewer confirms at the recorder’s PC; the own house waits for a third', async ({
  page,
  signIn,
}) => {
  await signIn('jilu')
  await goOn(page)
  await confirm(page, 'pingyi')
  await expect(page.getByText('包玉山确认了：通过 2 · 不通过 1 · 缓议 1。')).toBeVisible()
  await expect(page.getByText('下面 1 条这次没有确认')).toBeVisible()
  await expect(
    page.getByText(`${home}，参与调解邻里纠纷（2026年10月7日）：包玉山自己家或亲属家。`),
  ).toContainText('由苏文清在评积分里评')
  await expect(page.getByRole('row').filter({ hasText: cleanUp })).toContainText('不通过 1')
  await expect(page.getByText('当班：白晓光').filter({ visible: true })).toBeVisible()
  await confirm(page, 'pingyi')
  await expect(page.getByRole('alert').getByText(`${home}是您自己家`)).toBeVisible()
  await expect(page.getByText('包玉山确认了')).toBeHidden()
  await confirm(page, 'shuji')
  await expect(page.getByRole('alert').getByText('到会的人里没有您')).toBeVisible()
  await page.getByText('有人后到…').click()
  await page.getByRole('checkbox', { name: '苏文清' }).check()
  await page.getByRole('button', { name: '加到到会的人里' }).click()
  await expect(page.getByText('到会的人里加上了 1 人')).toBeVisible()
  await confirm(page, 'shuji')
  await expect(page.getByText('苏文清确认了：通过 1。')).toBeVisible()
  await expect(page.getByText('这次评议会已经散会')).toBeVisible()
  await page.getByRole('link', { name: '打印评议表' }).click()
  await expect(page.getByText('3号 王秀兰：不通过，当天没有参加')).toBeVisible()
  await expect(page.getByText('确认：包玉山、苏文清')).toBeVisible()
  await expectAccessible(page)
})

test('what was postponed comes back with its reason; who recorded a sheet is refused by name', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await record(page, 'qjxd', '2026-10-05', ['陈有福'])
  await page.goto('/office/review/meeting/new')
  await page.getByLabel('地点').fill('村委会会议室')
  await page.getByRole('checkbox', { name: '包玉山' }).check()
  await choose(page, /10月6日 参加村庄清洁行动/, /10月5日 参加村庄清洁行动/)
  await page.getByRole('button', { name: '开会' }).click()
  await expect(page.getByText('2 条都先按“通过”列出')).toBeVisible()
  await confirm(page, 'shuji')
  await expect(page.getByRole('alert').getByText('录入和确认要两个人')).toBeVisible()
  await page.getByRole('link', { name: /在这里改：.*10月6日/ }).click()
  await expect(page.getByText('以前缓议过 1 次，上次的理由：要问一问组长')).toBeVisible()
  await signInInstead(page, 'pingyi')
  await goOn(page)
  await confirm(page, 'shuji')
  await expect(page.getByText('苏文清确认了：通过 1。')).toBeVisible()
  await expect(
    page.getByText(`6号 陈有福，${cleanUp}（2026年10月5日）：苏文清自己记的。`),
  ).toContainText('由包玉山在评积分里评')
  await confirm(page, 'shuji')
  await expect(
    page.getByRole('alert').getByText('6号 陈有福的这条待评记录是您自己记的'),
  ).toBeVisible()
  await page.getByRole('link', { name: /在这里改：.*10月5日/ }).click()
  await page.getByRole('textbox', { name: /^户号/ }).fill('缺 6')
  await page.getByLabel('理由').fill('没有做')
  await page.getByRole('button', { name: '这些不通过' }).click()
  await page.getByRole('link', { name: '回到评议会' }).click()
  await page.getByText('散会').first().click()
  await page.getByRole('button', { name: '散会' }).click()
  await expect(page.getByText('散会了。没有确认的 1 条照旧等着评')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '2026年10月5日' })).toContainText(
    '没有确认 1',
  )
})

test('what the table said and nobody confirmed is seen in the queue and not ticked to pass', async ({
  page,
  signIn,
}) => {
  await signIn('pingyi')
  await page.goto('/office/review')
  await page.getByRole('link', { name: new RegExp(`去评：${cleanUp}.*10月5日`) }).click()
  await expect(page.getByText('评议会上说：不通过（没有做），没有确认')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /6号 陈有福/ })).not.toBeChecked()
  await page.getByRole('button', { name: '通过勾选的' }).first().click()
  await expect(page.getByRole('alert').getByText('还没有勾选户')).toBeVisible()
})

test('a meeting is held without JavaScript', async ({ plainPage: page }) => {
  await signInAs(page, 'jilu')
  await page.goto('/office/review/meeting/new')
  await page.getByLabel('地点').fill('村委会')
  await page.getByRole('checkbox', { name: '包玉山' }).check()
  await page.getByLabel('其他到会的人').fill('李会计')
  await choose(page, /10月5日 参加村庄清洁行动/)
  await page.getByRole('button', { name: '开会' }).click()
  await page.getByRole('link', { name: new RegExp(`在这里改：${cleanUp}`) }).click()
  await expect(page.getByRole('row').filter({ hasText: '6号 陈有福' })).toContainText('没有做')
  await expect(page.getByRole('button', { name: '全部勾选' })).toBeHidden()
  await page.getByRole('textbox', { name: /^户号/ }).fill('6')
  await page.getByLabel('理由').fill('当天没有参加')
  await page.getByRole('button', { name: '这些不通过' }).click()
  await page.getByRole('link', { name: '回到评议会' }).click()
  await confirm(page, 'pingyi')
  await expect(page.getByText('包玉山确认了：不通过 1。')).toBeVisible()
})
