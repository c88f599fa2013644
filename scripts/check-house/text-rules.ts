import { isTest, lineAt, type SourceFile, type Violation } from './house'

/** What a file itself may not be or contain. */
export function textViolations(file: SourceFile): Violation[] {
  return [...barrels(file), ...clientsMadeOutsideDb(file), ...entriesInsertedOutsideTheLedger(file)]
}

function barrels({ path }: SourceFile): Violation[] {
  if (!/(^|\/)index\.tsx?$/.test(path)) return []
  const why =
    'An index file hides which file a name comes from and ties together what nobody asked for together: import the file itself.'
  return [{ path, line: 1, what: 'is an index file', why }]
}

function clientsMadeOutsideDb({ path, text }: SourceFile): Violation[] {
  if (path.startsWith('lib/db/') || isTest(path)) return []
  const why = 'A client of one’s own writes past the one door of lib/db: ask for a Tx or a Reader.'
  return places(path, text, /\bnew\s+PrismaClient\b/g).map((place) => ({ ...place, why }))
}

const insertions = [
  /\bentry\s*\.\s*(?:create\w*|upsert)\b/g,
  /\binsertRows\(\s*\w+,\s*'Entry'/g,
  /\binsert\s+(?:or\s+\w+\s+)?into\s+"?Entry\b/gi,
]

function entriesInsertedOutsideTheLedger({ path, text }: SourceFile): Violation[] {
  if (path.startsWith('lib/ledger/') || isTest(path)) return []
  const why = 'Only lib/ledger adds to the book: balance, number and lock are kept there together.'
  return insertions.flatMap((insertion) =>
    places(path, text, insertion).map((place) => ({ ...place, why })),
  )
}

function places(path: string, text: string, pattern: RegExp) {
  return Array.from(text.matchAll(pattern), (match) => ({
    path,
    line: lineAt(text, match.index),
    what: `says ${match[0]}`,
  }))
}
