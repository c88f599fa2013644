import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { noteAudited } from '@/lib/audit/state'
import { noteState } from '@/lib/backups/state'
import { holdLock } from '@/lib/db/file-lock'
import { fillDisk, lockDisk, mountSmallDisk } from '@/lib/testing/small-disk'
import { wrongClockIn } from '@/scripts/faults/clock/wrong-clock'
import { start } from '@/scripts/start/command.mjs'
import { freePort } from '@/scripts/start/port'
import { noteRunning } from '@/scripts/start/running'
import { copyOfTemplate, freshFolder } from './support/template'
import { expect, test } from './support/test'

/*
 * Somebody calls: "it does not start". npm run doctor says why in words that can be read out over
 * the telephone.
 */

let port = 0
let folder = ''
const book = () => join(folder, 'village.db')

test.beforeEach(async () => {
  port = await freePort()
  folder = copyOfTemplate().dataFolder
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('an installation in order is said to be so', () => {
  const { code, said } = examine()
  expect(said).toContain('✓ 数据库完好')
  expect(said).toContain('✓ The secrets are there')
  expect(said).toContain(`✓ 端口 ${port} 空着`)
  expect(said).toContain('没有发现问题。')
  expect(code).toBe(0)
})

test('where nothing is yet, nothing is missed beside it', () => {
  rmSync(folder, { recursive: true })
  const { said } = examine()
  expect(said).not.toContain('还没有备份过')
  // one thing to see to, in two languages
  expect(said.match(/✗/g)).toHaveLength(2)
})

test('whoever reads along may leave before the end', () => {
  const { PATH, HOME } = process.env
  const reading = 'set -o pipefail; node scripts/doctor.mjs | head -n 1'
  const { status, stderr } = spawnSync('bash', ['-c', reading], {
    env: { PATH, HOME, NODE_ENV: 'production', DATA_DIR: folder, PORT: String(port) },
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('a running server is recognised', ({ village }) => {
  const { code, said } = examine({ ...village.environment, PORT: new URL(village.url).port })
  expect(said).toContain('✓ 积分超市正开在端口')
  expect(code).toBe(0)
})

const harms: { what: string; harm: () => void; says: string; next: string }[] = [
  {
    what: 'a folder that is not there',
    harm: () => rmSync(folder, { recursive: true }),
    says: '没有数据文件夹',
    next: '盘插上没有',
  },
  {
    what: 'secrets that others read',
    harm: () => chmodSync(join(folder, 'secrets.json'), 0o644),
    says: '别的用户也读得到',
    next: 'chmod 600',
  },
  {
    what: 'secrets that are damaged',
    harm: () => writeFileSync(join(folder, 'secrets.json'), '{'),
    says: '坏了',
    next: '把一份备份恢复到另一个空文件夹',
  },
  {
    what: 'secrets that are gone while there is a book',
    harm: () => rmSync(join(folder, 'secrets.json')),
    says: '没有密钥文件',
    next: '把一份备份恢复到另一个空文件夹',
  },
  {
    what: 'no book',
    harm: () => rmSync(book()),
    says: '还没有账本',
    next: 'npm run restore',
  },
  {
    what: 'a book cut off in the middle',
    harm: () => {
      fold()
      truncateSync(book(), 400_000)
    },
    says: '账本文件坏了',
    next: '不要再记账',
  },
  {
    what: 'a file that is no book',
    harm: () => {
      fold()
      writeFileSync(book(), 'Rechnung '.repeat(2_000))
    },
    says: '账本文件坏了',
    next: '不要再记账',
  },
  {
    what: 'a guard that is gone',
    harm: () => sql('DROP TRIGGER "Entry_no_delete"'),
    says: '防改的锁被人动过',
    next: 'npm run audit',
  },
  {
    what: 'a book of a newer version',
    harm: () =>
      sql(`INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name")
        VALUES ('later', '-', '99990101000000_later')`),
    says: '更新版本的程序写的',
    next: '升级',
  },
  {
    what: 'a book of an older version',
    harm: () =>
      sql(`DELETE FROM "_prisma_migrations" WHERE "migration_name" =
        (SELECT MAX("migration_name") FROM "_prisma_migrations")`),
    says: '账本是旧版本的',
    next: 'npm start',
  },
]

test('of a guard that is gone its name is said, and no developer’s command', () => {
  sql('DROP TRIGGER "Entry_no_update"')
  sql('DROP TRIGGER "Entry_no_delete"')
  sql('CREATE TRIGGER "stranger" AFTER INSERT ON "Entry" BEGIN SELECT 1; END')
  const { said } = examine()
  expect(said).toMatch(/✗ 账本防改的锁被人动过：少了 Entry_no_\w+、Entry_no_\w+；多出 stranger\n/)
  expect(said).toMatch(/✗ Somebody changed .*: missing Entry_no_\w+, Entry_no_\w+; not of this/)
  expect(said).not.toMatch(/Migrate first|run\.mjs/)
})

for (const { what, harm, says, next } of harms)
  test(`${what} is named, with what to do`, () => {
    harm()
    const { code, said } = examine()
    expect(said).toMatch(new RegExp(`✗ .*${says}[\\s\\S]*${next}`))
    expect(said).not.toContain('    at ')
    expect(code).toBe(1)
  })

test('a port that another program has is named, with what to do', async () => {
  const program = `require('http').createServer((_, it) => it.end('a printer')).listen(${port}, () => console.log('listening'))`
  let words = ''
  const onOutput = (text: string) => {
    words += text
  }
  const printer = start([process.execPath, '-e', program], { onOutput })
  // asking whether the port is free would take it for a moment
  await expect.poll(() => words).toContain('listening')
  const { code, said } = examine()
  await printer.kill()
  expect(said).toContain(`✗ 端口 ${port} 被别的程序占了`)
  expect(said).toContain(`PORT=${port + 1} npm start`)
  expect(code).toBe(1)
})

test('a clock behind the last line of a real book is named, with what to do', () => {
  writeFileSync(join(folder, 'installation.json'), '{"kind":"real"}\n')
  const clock = wrongClockIn(folder)
  clock.setTo(new Date('2000-01-01T09:00:00+08:00'))
  const behind = examine(clock.environment)
  expect(behind.said).toMatch(/✗ 电脑的时钟是 2000年[\s\S]*怎么办：把日期和时间调对/)
  expect(behind.code).toBe(1)
  clock.setTo(new Date('2027-01-01T09:00:00+08:00'))
  expect(examine(clock.environment).said).toContain('✓ 电脑的时钟说得过去')
})

test('a book that may only be read is named, and a start says so before it begins', () => {
  const disk = join(freshFolder(), 'disk')
  mkdirSync(disk)
  const unmount = mountSmallDisk(disk, 62_914_560)
  test.skip(!unmount, 'only who may mount has a disk that is locked')
  try {
    cpSync(folder, disk, { recursive: true })
    lockDisk(disk)
    const { code, said } = examine({ DATA_DIR: disk })
    expect(said).toMatch(/✗ .*disk 写不进去[\s\S]*怎么办：[\s\S]*写保护开关/)
    expect(code).toBe(1)
    const start = ran(['scripts/start.mjs'], { DATA_DIR: disk })
    expect(start.said).toContain(`${disk} 写不进去`)
    expect(start.said).not.toContain('    at ')
    expect(start.code).toBe(1)
  } finally {
    unmount?.()
  }
})

test('another store at the port is not taken for this one', ({ village }) => {
  const { said, code } = examine({ PORT: new URL(village.url).port })
  expect(said).toMatch(/✗ 端口 \d+ 上开着的是另一个积分超市[\s\S]*PORT=\d+ npm start/)
  expect(code).toBe(1)
})

test('a disk that is full is named, with what to do', () => {
  const disk = join(freshFolder(), 'disk')
  mkdirSync(disk)
  const unmount = mountSmallDisk(disk, 62_914_560)
  test.skip(!unmount, 'only who may mount has a small disk')
  try {
    cpSync(folder, disk, { recursive: true })
    const { code, said } = examine({ DATA_DIR: disk })
    expect(said).toMatch(/✗ 磁盘只剩 [\s\S]*怎么办：清理磁盘/)
    expect(code).toBe(1)
    fillDisk(disk)
    const full = examine({ DATA_DIR: disk })
    expect(full.said).toMatch(/✗ 磁盘只剩 0/)
    expect(full.said).not.toContain('    at ')
  } finally {
    unmount?.()
  }
})

test('a server that is there and does not answer is said to be ours, with what to do', async () => {
  const silent = createServer().listen(port, '127.0.0.1')
  await once(silent, 'listening')
  noteRunning(folder, port)
  const { code, said } = examine()
  silent.close()
  expect(said).toContain('可是不回答')
  expect(said).toContain('npm run stop 后再 npm start')
  expect(said).not.toContain('被别的程序占了')
  expect(code).toBe(1)
})

test('settings that cannot be used are said by every command, with how to write them', () => {
  const wrong = examine({ PUBLIC_URL: 'jifen.example.cn', DEMO: 'maybe' })
  expect(wrong.said).toMatch(
    /✗ 设置写错了[\s\S]*PUBLIC_URL=jifen.example.cn\n.*要写全[\s\S]*DEMO=maybe\n.*只能写 on、off/,
  )
  expect(wrong.code).toBe(1)
  const secret = command('scripts/stop.ts', { DATABASE_URL: 'mysql://root:secret@db/village' })
  expect(secret.said).toMatch(/A setting cannot be used[\s\S]*DATABASE_URL\n/)
  expect(secret.said).not.toMatch(/secret| {4}at /)
  expect(secret.code).toBe(1)
})

test('settings that lead nowhere are named', () => {
  expect(examine({ PORT: 'x' }).said).toContain('PORT=x 不是端口号')
  expect(examine({ PUBLIC_URL: 'http://localhost:3000' }).said).toContain('只有这台电脑自己打得开')
  expect(examine({ PUBLIC_URL: 'https://jifen.example.cn/store' }).said).toContain('多了东西')
  expect(examine({ PUBLIC_URL: 'https://jifen.example.cn' }).code).toBe(0)
})

test('of a real village the backups are looked at too', () => {
  writeFileSync(join(folder, 'installation.json'), '{"kind":"real"}\n')
  const stick = freshFolder()
  const place = join(stick, 'supermarket')
  noteState(folder, place, { backupFailed: { at: new Date(), why: 'NOT_THERE', details: [] } })
  const before = examine({ BACKUP_DIR: place })
  expect(before.said).toContain('✗ 备份：账本还没有备份过')
  // one trouble, said once
  expect(before.said).toContain('现在不在')
  expect(before.said).not.toContain('备份到第二个地方没有成功')
  expect(before.code).toBe(1)
  mkdirSync(place)
  const after = examine({ BACKUP_DIR: place })
  expect(after.said).not.toContain('现在不在')
  expect(after.said).toContain('备份到第二个地方没有成功')
})

test('of a new village nobody has missed a backup or an audit yet', () => {
  writeFileSync(join(folder, 'installation.json'), '{"kind":"real"}\n')
  const clock = wrongClockIn(folder)
  clock.setTo(new Date(foundedAt() + 10 * 60_000))
  const { said } = examine(clock.environment)
  expect(said).toMatch(/! 备份：账本还没有备份过。\n/)
  expect(said).toContain('! 账本还没有全部重算过')
  expect(said).not.toMatch(/✗ (备份|账本还没有)/)
  clock.setTo(new Date(foundedAt() + 2 * 3_600_000))
  expect(examine(clock.environment).said).toContain('✗ 备份：账本还没有备份过')
})

test('an audit that was long ago is named in a real village, and not in the demo', () => {
  noteAudited(folder, {
    at: new Date('2026-01-01T03:00:00+08:00'),
    villages: { sound: { checked: 1, differences: 0 } },
  })
  expect(examine().said).not.toContain('没有重算')
  writeFileSync(join(folder, 'installation.json'), '{"kind":"real"}\n')
  expect(examine().said).toContain('✗ 账本好几天没有重算了')
  noteAudited(folder, { at: new Date(), villages: { sound: { checked: 1, differences: 0 } } })
  expect(examine().said).toContain('全部重算过，账账相符')
})

test('a damaged book is said to be so by the commands that read it, too', () => {
  fold()
  truncateSync(book(), 400_000)
  for (const script of ['scripts/audit.ts', 'scripts/manager.ts']) {
    const { code, said } = command(script, {})
    expect(said).toMatch(/✗ 账本文件坏了：[\s\S]*不要再记账/)
    expect(said).not.toContain('    at ')
    expect(code).toBe(1)
  }
})

test('where there is no book, no backup of it is missed', () => {
  writeFileSync(join(folder, 'installation.json'), '{"kind":"real"}\n')
  rmSync(book())
  const { code, said } = examine()
  expect(said).toContain('✗ 还没有账本')
  expect(said).not.toContain('✗ 备份')
  expect(code).toBe(1)
})

test('where the secrets are lost, nobody is sent to a backup that refuses', () => {
  writeFileSync(join(folder, 'installation.json'), '{"kind":"real"}\n')
  expect(examine().said).toContain('npm run backup')
  rmSync(join(folder, 'secrets.json'))
  const { said } = examine()
  expect(said).toContain('✗ 备份：账本还没有备份过')
  expect(said).not.toContain('npm run backup')
})

test('pages that are being built are said to be', () => {
  mkdirSync('.next', { recursive: true })
  const release = holdLock(join('.next', 'start.building'))
  try {
    const { said } = examine()
    expect(said).toContain('! 网页正在构建')
    expect(said).not.toContain('npm start 会构建')
  } finally {
    release?.()
  }
})

function foundedAt(): number {
  const database = new BetterSqlite3(book(), { readonly: true })
  const founded = database.prepare('SELECT MIN("foundedAt") FROM "Village"').pluck().get()
  database.close()
  return new Date(String(founded)).getTime()
}

function sql(statement: string): void {
  const database = new BetterSqlite3(book())
  database.exec(statement)
  database.close()
}

/** What is in the log goes into the file, so that the file alone is the book. */
function fold(): void {
  const database = new BetterSqlite3(book())
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
}

function examine(more: NodeJS.ProcessEnv | Record<string, string> = {}) {
  return ran(['scripts/doctor.mjs'], more)
}

function command(script: string, more: Record<string, string>) {
  return ran(['scripts/prepared.mjs', script], more)
}

function ran(script: readonly string[], more: NodeJS.ProcessEnv | Record<string, string>) {
  const { PATH, HOME } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, script, {
    env: { PATH, HOME, NODE_ENV: 'production', DATA_DIR: folder, PORT: String(port), ...more },
    encoding: 'utf8',
  })
  return { code: status, said: stdout + stderr }
}
