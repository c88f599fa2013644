import { describe, expect, it } from 'vitest'
import { houseOf } from './check-house/house'
import { violationsIn } from './check-house/violations'

/** What the check says about a house of these files: `path:line what`. */
function check(files: Record<string, string>): string[] {
  const violations = violationsIn(houseOf(new Map(Object.entries(files))))
  return violations.map(({ path, line, what }) => `${path}:${line} ${what}`)
}

/** A house in which nothing is wrong, so that each story below adds the one thing that is. */
const sound = {
  'app/office/page.tsx': "import { Total } from '@/components/months/total'\n",
  'components/months/total.tsx':
    "import type { MonthTotals } from '@/lib/months/queries'\nimport { monthName } from '@/lib/messages/formats'\n",
  'lib/months/queries.ts': "import type { Reader } from '@/lib/db/client'\n",
  'lib/messages/formats.ts': "import { monthOf } from '../shared/civil-date'\n",
  'lib/shared/civil-date.ts': 'export const timeZone = 1\n',
  'lib/db/client.ts': "import { PrismaClient } from './generated/sqlite/client'\n",
  'lib/ledger/append-entries.ts': "await insertRows(tx, 'Entry', rows)\n",
  'lib/request/session.ts': "import { cookies } from 'next/headers'\n",
}

describe('a sound house', () => {
  it('has nothing to say', () => {
    expect(check(sound)).toEqual([])
  })
})

describe('imports run one way', () => {
  it.each([
    ['lib/months/seal.ts', "import { Total } from '@/components/months/total'"],
    ['components/months/other.tsx', "import { Page } from '@/app/office/page'"],
    ['app/office/actions.ts', "import { story } from '@/e2e/story'"],
    ['lib/access/staff.ts', "import { closeMonth } from '../months/queries'"],
    ['lib/shared/clock.ts', "import { db } from '@/lib/db/client'"],
    ['lib/messages/words.ts', "import type { Db } from '@/lib/db/client'"],
    ['lib/db/write.ts', "import { session } from '@/lib/request/session'"],
    ['lib/gossip/hear.ts', "import { timeZone } from '@/lib/shared/civil-date'"],
  ])('%s: %s', (path, statement) => {
    expect(check({ ...sound, [path]: statement })).toContainEqual(
      expect.stringContaining(`${path}:1 imports`),
    )
  })

  it('sees imports over several lines, in exports and in calls', () => {
    const text =
      "import {\n  a,\n  b,\n} from '@/app/a'\nexport * from '@/app/b'\nawait import('@/app/c')\n"
    expect(check({ ...sound, 'lib/goods/stock.ts': text })).toEqual([
      'lib/goods/stock.ts:1 imports @/app/a',
      'lib/goods/stock.ts:5 imports @/app/b',
      'lib/goods/stock.ts:6 imports @/app/c',
    ])
  })
})

describe('only lib/request knows HTTP', () => {
  it.each(['next/headers', 'react', 'next-auth/jwt'])('%s', (specifier) => {
    const files = { ...sound, 'lib/goods/stock.test.ts': `import { x } from '${specifier}'` }
    expect(check(files)).toEqual([`lib/goods/stock.test.ts:1 imports ${specifier}`])
  })
})

describe('the database', () => {
  it('is not for pages', () => {
    const files = { ...sound, 'app/office/other.tsx': "import type { Tx } from '@/lib/db/client'" }
    expect(check(files)).toEqual(['app/office/other.tsx:1 imports @/lib/db/client'])
  })

  it('has one door', () => {
    const files = {
      ...sound,
      'lib/goods/a.ts': "import { WriteDoor } from '@/lib/db/write-door'",
      'lib/goods/b.ts': "import Database from 'better-sqlite3'",
      'lib/goods/c.ts': 'const mine = new PrismaClient({})',
      'lib/db/write-door.ts': "import { Adapter } from '@prisma/adapter-better-sqlite3'",
    }
    expect(check(files)).toEqual([
      'lib/goods/c.ts:1 says new PrismaClient',
      'lib/goods/a.ts:1 imports @/lib/db/write-door',
      'lib/goods/b.ts:1 imports better-sqlite3',
    ])
  })

  it.each([
    "await insertRows(tx, 'Entry', rows)",
    'await tx.entry.createMany({ data })',
    'await tx.$executeRaw`INSERT OR REPLACE INTO "Entry" VALUES (1)`',
  ])('gets entries from lib/ledger alone: %s', (text) => {
    expect(check({ ...sound, 'lib/redemption/redeem.ts': text })).toEqual([
      expect.stringMatching(/^lib\/redemption\/redeem.ts:1 says /),
    ])
    expect(check({ ...sound, 'lib/ledger/post.ts': text })).toEqual([])
  })
})

describe('components', () => {
  it('take no query or verb, nor what leads to one', () => {
    const files = {
      ...sound,
      'components/months/a.tsx': "import { monthTotals } from '@/lib/months/queries'",
      'components/months/b.tsx': "import { total } from '@/lib/months/total'",
      'lib/months/total.ts': "import { monthTotals } from './queries'",
    }
    expect(check(files)).toEqual([
      'components/months/a.tsx:1 imports @/lib/months/queries',
      'components/months/b.tsx:1 imports @/lib/months/total',
    ])
  })

  it('of ui know nothing of the village', () => {
    const files = {
      ...sound,
      'components/ui/a.tsx': "import type { MonthTotals } from '@/lib/months/queries'",
      'components/ui/b.tsx': "import { monthName } from '@/lib/messages/formats'",
    }
    expect(check(files)).toEqual(['components/ui/a.tsx:1 imports @/lib/months/queries'])
  })
})

describe('tests', () => {
  it('may look everywhere in lib, and nothing looks at them', () => {
    const files = {
      ...sound,
      'lib/access/a.test.ts': "import { monthTotals } from '@/lib/months/queries'",
      'lib/months/b.ts': "import { village } from '@/lib/testing/village'",
      'lib/testing/village.ts': "import { migrate } from '@/prisma/migrate'",
    }
    expect(check(files)).toContainEqual('lib/months/b.ts:1 imports @/lib/testing/village')
    expect(check(files)).not.toContainEqual(expect.stringContaining('lib/access/a.test.ts'))
    expect(check(files)).not.toContainEqual(expect.stringContaining('lib/testing/village.ts'))
  })
})

describe('circles', () => {
  it('of files are found where they run', () => {
    const files = {
      ...sound,
      'lib/goods/a.ts': "import { b } from './b'",
      'lib/goods/b.ts': "import { c } from './c'",
      'lib/goods/c.ts': "import { a } from './a'",
    }
    expect(check(files)).toEqual([
      'lib/goods/a.ts:1 stands in a circle: lib/goods/a.ts → lib/goods/b.ts → lib/goods/c.ts → lib/goods/a.ts',
    ])
    expect(check({ ...files, 'lib/goods/c.ts': "import type { A } from './a'" })).toEqual([])
  })

  it('of folders are found in types too', () => {
    const files = {
      ...sound,
      'lib/goods/a.ts': "import type { Rule } from '@/lib/rules/b'",
      'lib/rules/b.ts': 'export interface Rule {}',
      'lib/rules/c.ts': "import type { Good } from '@/lib/goods/a'",
    }
    expect(check(files)).toEqual([
      expect.stringContaining('stands in a circle: lib/goods → lib/rules → lib/goods'),
    ])
  })
})

describe('index files', () => {
  it('are not there', () => {
    expect(check({ ...sound, 'lib/goods/index.ts': '' })).toEqual([
      'lib/goods/index.ts:1 is an index file',
    ])
  })
})
