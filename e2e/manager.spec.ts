import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { chooseOwnPassword, signIn } from './support/sign-in'
import { expect, test } from './support/test'

/*
 * After an election the only manager is gone, and the password too. Whoever can sit down at the
 * server lets somebody in again; the supervisor sees that it was done.
 */

test.describe.configure({ mode: 'serial' })

test('without the village’s name nothing happens', async ({ page, village }) => {
  const { code, said } = await command(village.environment, ['jiandu', '别的村'])
  expect(code).toBe(1)
  expect(said).toContain('村名不对，什么都没有改。')
  await signIn(page, 'jiandu')
})

test('it is said of the field that cannot be taken', async ({ village }) => {
  const { code, said } = await command(village.environment, ['xinren', '', '示范村'])
  expect(code).toBe(1)
  expect(said).toContain('姓名没有打')
  expect((await command(village.environment, ['新人'])).said).toContain('登录名要以小写字母开头')
})

test('somebody is manager again, whoever sat there is out, and it leaves a trace', async ({
  page,
  plainPage,
  village,
}) => {
  await signIn(page, 'jiandu')
  const { code, said } = await command(village.environment, ['jiandu', '示范村'])
  expect(code).toBe(0)
  const [, password = ''] = /密码 ([a-z0-9-]{14})/.exec(said) ?? []
  await page.goto('/office')
  await expect(page).toHaveURL(/\/sign-in/)
  await signIn(plainPage, 'jiandu', password)
  await chooseOwnPassword(plainPage, password, 'maodu-yu-25')
  await plainPage.goto('/office/staff')
  await expect(plainPage.getByRole('link', { name: '添加人员' })).toBeVisible()
  await plainPage.goto('/office/supervision/traces')
  const trace = plainPage.getByRole('row').filter({ hasText: '在服务器上操作' })
  await expect(trace).toContainText('服务器本机')
  await expect(trace).toContainText('换了新的')
})

test('without a book it says so plainly', async ({ village }) => {
  const DATA_DIR = join(village.dataFolder, 'elsewhere')
  const { code, said } = await command({ ...village.environment, DATA_DIR, DATABASE_URL: '' }, [])
  expect(code).toBe(1)
  expect(said).toContain(`这里还没有账本：${join(DATA_DIR, 'village.db')}`)
  expect(said).not.toContain('    at ')
})

async function command(env: NodeJS.ProcessEnv, lines: readonly string[]) {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/manager.ts'], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  child.stdin.end(`${lines.join('\n')}\n`)
  await once(child, 'close')
  return { code: child.exitCode, said }
}
