// The way back in when the only manager is gone: makes somebody manager, on the server itself, with a
// password shown once. npm run manager; it asks for everything, and for the village's name last.

import { userInfo } from 'node:os'
import { createInterface } from 'node:readline'
import type { z } from 'zod'
import { makeManagerInput } from '@/lib/access/input'
import { type MadeManager, makeManager } from '@/lib/access/make-manager'
import { listStaff } from '@/lib/access/queries'
import { type Database, openDatabase } from '@/lib/db/client'
import { fileOf } from '@/lib/db/sqlite-connection'
import { plain } from '@/lib/messages/language'
import { refusalText } from '@/lib/messages/refusal-text'
import type { Translator } from '@/lib/messages/translator'
import { readSettings } from '@/lib/shared/env'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'
import { sayDamagedBook } from './damaged-book'
import { hasBook } from './has-book'
import { inBoth, say } from './say'

type Sentence = (t: Translator) => string

const { DATABASE_URL } = readSettings()
if (!hasBook(DATABASE_URL)) {
  say((t) => t('server.noBook', { file: fileOf(DATABASE_URL) }), console.error)
  process.exit(1)
}
const terminal = createInterface({ input: process.stdin })
const typed = terminal[Symbol.asyncIterator]()
try {
  const db = await openDatabase(DATABASE_URL)
  try {
    const { name, signInName, password } = await wayBackIn(db)
    say((t) => `✓ ${t('server.manager.done', { name, signInName, password })}`)
    say((t) => `  ${t('server.manager.next')}`)
  } finally {
    await db.close()
  }
} catch (error) {
  if (error instanceof PlainFailure) {
    console.error(error.message)
    process.exitCode = 1
  } else sayDamagedBook(error)
} finally {
  terminal.close()
}

async function wayBackIn(db: Database): Promise<MadeManager> {
  const village = await villageMeant(db)
  say((t) => t('server.manager.title', { village: village.name }))
  say((t) => t('server.manager.why'))
  const people = await listStaff(db.read, village.id)
  say((t) => t('server.manager.people'))
  for (const { signInName, name, roles, retiredAt } of people) {
    const parts = roles.map((role) => inBoth((t) => t(`common.roles.${role}`)))
    if (retiredAt) parts.push(inBoth((t) => t('server.manager.retired')))
    console.log(['', signInName, name, ...parts].join('  '))
  }
  const typedName = await answer((t) => t('server.manager.signInName'))
  const signInName = passed(makeManagerInput.shape.signInName.safeParse(typedName), (t) =>
    t('server.manager.badSignInName'),
  )
  const there = people.find((person) => person.signInName === signInName)
  const name = there ? null : await nameOfNew()
  const sure = {
    name: there?.name ?? name ?? '',
    there: there ? (there.retiredAt ? 'retired' : 'yes') : 'no',
    signInName,
    village: village.name,
  }
  if ((await answer((t) => t('server.manager.sure', sure))) !== village.name)
    fail((t) => t('server.manager.notMeant'))
  const atServer = { villageId: village.id, name: userInfo().username, now: new Date() }
  const made = await db.write((tx) => makeManager(tx, atServer, { signInName, name }))
  if (made.ok) return made.value
  const [refusal] = made.refusals
  throw new PlainFailure(
    (['zh-CN', 'en'] as const).map((locale) => refusalText(plain(locale), refusal)).join('\n'),
  )
}

async function nameOfNew(): Promise<string | null> {
  const typedName = await answer((t) => t('server.manager.name'))
  return passed(makeManagerInput.shape.name.safeParse(typedName), (t) =>
    t('server.manager.badName'),
  )
}

function passed<Value>(checked: z.ZodSafeParseResult<Value>, sentence: Sentence): Value {
  return checked.success ? checked.data : fail(sentence)
}

/** The only village, or the one that is named. */
async function villageMeant({ read }: Database): Promise<{ id: string; name: string }> {
  const villages = await read.village.findMany({
    select: { id: true, name: true, slug: true },
    orderBy: { slug: 'asc' },
    take: 1_000,
  })
  const [first, second] = villages
  if (!first) return fail((t) => t('server.manager.noVillage'))
  if (!second) return first
  for (const { slug, name } of villages) console.log(`  ${slug}  ${name}`)
  const slug = await answer((t) => t('server.manager.which'))
  return (
    villages.find((one) => one.slug === slug) ?? fail((t) => t('server.manager.unknownVillage'))
  )
}

async function answer(question: Sentence): Promise<string> {
  say(question)
  process.stdout.write('> ')
  const { value } = await typed.next()
  return typeof value === 'string' ? value.trim() : ''
}

function fail(sentence: Sentence): never {
  const lines: string[] = []
  say(sentence, (line) => lines.push(line))
  throw new PlainFailure(lines.join('\n'))
}
