import { type House, type Import, isTest, roomOf, type SourceFile } from './house'

/** Says why an import may not be, or nothing. */
export type ImportRule = (file: SourceFile, imported: Import, house: House) => string | undefined

const domains = [
  ['access', 'households', 'ledger', 'goods', 'rules', 'photos'],
  ['earning', 'supervision', 'months', 'ranking', 'redemption', 'voice', 'figures', 'inspection'],
]

/** The floors of lib from the ground up: a folder imports from its own floor and from below. */
const floors = [
  ['shared'],
  ['messages'],
  ['db'],
  ...domains,
  ['exchange', 'audit'],
  ['backups'],
  ['testing', 'request'],
].map((floor) => floor.map((folder) => `lib/${folder}`))

function floorOf(room: string): number {
  return floors.findIndex((floor) => floor.includes(room))
}

const order = ['lib', 'components', 'app']

const oneWay: ImportRule = (file, { target }) => {
  if (target === undefined) return undefined
  const [from = ''] = file.path.split('/')
  const [to = ''] = target.split('/')
  if (!order.includes(from) || (isTest(file.path) && !order.includes(to))) return undefined
  if (order.includes(to) && order.indexOf(to) <= order.indexOf(from)) return undefined
  return 'Imports run one way, app → components → lib, so that the village can be read and tested without the building.'
}

const floorsOfLib: ImportRule = (file, { target }) => {
  if (!target?.startsWith('lib/') || !file.path.startsWith('lib/') || isTest(file.path))
    return undefined
  const from = floorOf(roomOf(file.path))
  const to = floorOf(roomOf(target))
  if (from === -1 || to === -1) {
    const unknown = from === -1 ? file.path : target
    return `${roomOf(unknown)} stands on no floor yet: say in scripts/check-house/import-rules.ts what it may build on.`
  }
  if (to <= from) return undefined
  return 'In lib, folders build on those below them: shared → messages → db → access, households, ledger, goods, rules, photos → earning, months, ranking, redemption, voice, figures, inspection → exchange, audit → backups → request.'
}

const noTestsInside: ImportRule = (file, { target }) =>
  target !== undefined && isTest(target) && !isTest(file.path)
    ? 'What runs in the village does not depend on what is there to test it.'
    : undefined

const http = /^(next|next-auth|react|react-dom)(\/|$)/

const onlyRequestKnowsHttp: ImportRule = (file, { specifier, target }) => {
  if (!file.path.startsWith('lib/') || file.path.startsWith('lib/request/')) return undefined
  if (!http.test(specifier) && !target?.startsWith('lib/request/')) return undefined
  return 'Only lib/request knows HTTP: the whole business runs in a plain Node test.'
}

const drivers = /^(@prisma\/(?!client$)|better-sqlite3$|pg$)/
const behindTheDoor = [
  'engine-clients',
  'postgres-clients',
  'sqlite-clients',
  'sqlite-connection',
  'write-door',
].map((name) => `lib/db/${name}.ts`)

const onlyDbHoldsTheConnections: ImportRule = (file, { specifier, target }) => {
  if (file.path.startsWith('lib/db/') || isTest(file.path)) return undefined
  if (!drivers.test(specifier) && !behindTheDoor.includes(target ?? '')) return undefined
  return 'The writing connection never leaves lib/db: everything is written through its one door, or two requests lose each other’s rows.'
}

const pagesAskLib: ImportRule = (file, { specifier, target }) =>
  file.path.startsWith('app/') &&
  (target?.startsWith('lib/db/') || specifier.startsWith('@prisma/'))
    ? 'Only queries.ts and verbs touch the database; a page asks them, with an actor.'
    : undefined

/** Asks what the village calls itself, and hands out nothing but words. */
const theWords = 'lib/request/words.ts'

const componentsOnlyShow: ImportRule = (file, imported, house) => {
  const { target, typeOnly } = imported
  if (!file.path.startsWith('components/') || !target?.startsWith('lib/')) return undefined
  if (file.path.startsWith('components/ui/') && !/^lib\/(shared|messages|request)\//.test(target)) {
    return 'components/ui knows words and forms but nothing of the village, so that every noun can use it.'
  }
  if (typeOnly || target === theWords || !touchesDatabase(target, house)) return undefined
  return 'Components show what they are given: types, pure functions, messages and input.ts come from lib, never queries or verbs, nor anything that leads to them.'
}

/** A query or a verb names a type of lib/db at least; or a file leads to one when it runs. */
function touchesDatabase(path: string, house: House, seen = new Set<string>()): boolean {
  if (seen.has(path)) return false
  seen.add(path)
  if (path.startsWith('lib/db/')) return true
  const imports = house.get(path)?.imports ?? []
  return imports.some(
    ({ target, typeOnly }) =>
      target?.startsWith('lib/db/') ||
      (target !== undefined && !typeOnly && touchesDatabase(target, house, seen)),
  )
}

export const importRules: readonly ImportRule[] = [
  oneWay,
  floorsOfLib,
  noTestsInside,
  onlyRequestKnowsHttp,
  onlyDbHoldsTheConnections,
  pagesAskLib,
  componentsOnlyShow,
]
