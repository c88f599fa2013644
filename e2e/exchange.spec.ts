import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import writeWorkbook from 'write-excel-file/node'
import { expectAccessible } from './support/expect-accessible'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

const headings = ['组', '户主姓名', '户号', '家庭成员', '电话']
const mistakes = [
  ['示范村户口花名册', null, null, null, null],
  headings,
  ['新街组', '布赫巴雅尔', '301', '其其格', '13800138000'],
  [null, '额尔敦其木格·斯琴高娃', '３０２', '妻：萨仁、巴图', null],
  [null, '没写户号的人', null, null, null],
  [null, '认错了的人', '1', null, null],
  [null, '布赫巴雅尔', '301', null, null],
  [null, '号不是数', '三百', null, null],
  [null, null, '305', null, null],
  ['合计', '7户', null, null, null],
]

type Line = (string | null)[]

async function workbookOf(lines: Line[]) {
  const buffer = await writeWorkbook(
    lines.map((line) => line.map((value) => (value === null ? null : { value, type: String }))),
  ).toBuffer()
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name: '户口花名册.xlsx', mimeType, buffer }
}

async function choose(page: Page, lines: Line[]) {
  await page.goto('/office/exchange')
  await page.getByRole('link', { name: '导入户和成员' }).click()
  await page.getByLabel('文件').setInputFiles(await workbookOf(lines))
  await page.getByRole('button', { name: '核对' }).click()
}

const householdsFound = async (page: Page, typed: string) => {
  await page.goto(`/office/households?q=${encodeURIComponent(typed)}`)
  return page.getByRole('main')
}

test('a workbook full of mistakes is looked at, mended, brought in once and taken back', async ({
  page,
  signIn,
}) => {
  await signIn('shuji')
  await choose(page, mistakes)
  await expect(page.getByText('账上还什么都没有改')).toBeVisible()
  const lines = page.getByRole('table', { name: '文件里的行' })
  const row = (text: string | RegExp) => lines.getByRole('row', { name: text })
  await expect(row(/301号 布赫巴雅尔/).first()).toContainText('新的')
  await expect(row('302号 额尔敦其木格·斯琴高娃（新街组）')).toContainText('新的')
  await expect(row(/301号 布赫巴雅尔/).first()).toContainText('会新立一个组：新街组')
  await expect(row('302号 额尔敦其木格·斯琴高娃（新街组）')).toContainText('组：新街组；家庭成员：')
  await expect(page.getByText('会新立 1 个组：新街组')).toBeVisible()
  await expect(row(/认错了的人/)).toContainText('和这一行不是同一个人')
  await expect(row(/号不是数/)).toContainText('户号：这里要填整数')
  await expect(page.getByText('这些列没有用到，也没有保存：电话')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^不能写入/ }).click()
  await expect(lines.getByRole('row')).toHaveCount(5)
  await expect(row(/301号/)).toContainText('和前面第 3 行说的是同一个')
  await expect(await householdsFound(page, '布赫巴雅尔')).toContainText('没有找到这样的户')

  const mended = mistakes.filter(
    ([, head], n) => n < 5 || (head !== '认错了的人' && head !== '号不是数' && n !== 6 && head),
  )
  await choose(page, mended)
  await expect(page.getByRole('link', { name: /^不能写入/ })).toHaveCount(0)
  await page.getByRole('button', { name: '写入 3 行' }).click()
  await expect(page.getByText('已经写入 3 行。')).toBeVisible()
  const written = page.url()
  await expect(await householdsFound(page, '302号')).toContainText('额尔敦其木格·斯琴高娃')

  await choose(page, mended)
  await expect(page.getByText('这个文件里没有要写入的行')).toBeVisible()
  await expect(page.getByRole('link', { name: '相同 (3)' })).toBeVisible()

  await page.goto(written)
  await page.getByText(/^整个撤回/).click()
  await page.getByLabel('为什么撤回').fill('拿错了文件')
  await page.getByRole('button', { name: '撤回这次导入' }).click()
  await expect(page.getByText('已经撤回。原因：拿错了文件')).toBeVisible()
  await page.goto('/office/households/print')
  await expect(page.getByRole('main')).not.toContainText('布赫巴雅尔')
  await expect(await householdsFound(page, '302号')).toContainText('没有找到这样的户')
})

test('deeds are pasted without JavaScript and wait for the review', async ({ plainPage }) => {
  await signIn(plainPage, 'jilu')
  await plainPage.goto('/office/exchange/new/deeds')
  await plainPage
    .getByLabel('或者把表格粘贴在这里')
    .fill('日期\t户号\t细则\n2026.10.6\t2\t参加村庄清洁行动\n2026.10.6\t3\t没有这条\n')
  await plainPage.getByRole('button', { name: '核对' }).click()
  await expect(plainPage.getByRole('row', { name: /没有这条/ })).toContainText(
    '积分细则里没有“没有这条”',
  )
  await plainPage.getByRole('button', { name: '写入 1 行' }).click()
  await expect(plainPage.getByText('请去评积分')).toBeVisible()
  // nothing that is no table gets further than the form
  await plainPage.goto('/office/exchange/new/deeds')
  await plainPage
    .getByLabel('文件')
    .setInputFiles({ name: 'x.xlsx', mimeType: 'image/png', buffer: Buffer.from([137, 80, 0, 1]) })
  await plainPage.getByRole('button', { name: '核对' }).click()
  await expect(plainPage.getByRole('main').getByRole('alert')).toContainText('读不出表格')
})

test('a table goes out and comes back in as the same', async ({ page, signIn, context }) => {
  await signIn('shuji')
  await page.goto('/office/exchange')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出户和成员：Excel' }).click()
  const file = await (await download).path()
  const rows = await readSheet(readFileSync(file))
  expect(rows[0]?.slice(0, 3)).toEqual(['户号', '户主', '组'])
  expect(rows.length).toBeGreaterThan(60)
  await page.goto('/office/exchange/new/households')
  await page
    .getByLabel('文件')
    .setInputFiles({ name: '户.xlsx', mimeType: '', buffer: readFileSync(file) })
  await page.getByRole('button', { name: '核对' }).click()
  await expect(page.getByText('这个文件里没有要写入的行')).toBeVisible()
  // only who may see a table may have it
  await context.clearCookies()
  await signIn('dianyuan')
  const answers = ['ledger.xlsx', 'goods.csv', 'nothing.xlsx', 'goods.exe'].map(async (name) => {
    const answer = await page.request.get(join('/office/exchange/export', name))
    return answer.status()
  })
  expect(await Promise.all(answers)).toEqual([403, 200, 404, 404])
})
