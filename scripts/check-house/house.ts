import { dirname, join } from 'node:path/posix'

export interface Import {
  line: number
  specifier: string
  /** Gone after compiling: `import type` and `export type … from`. */
  typeOnly: boolean
  /** The file of this project it leads to, `lib/db/client.ts`; undefined for packages. */
  target: string | undefined
}

export interface SourceFile {
  path: string
  text: string
  imports: Import[]
}

/** The source files by path, with what they import. */
export type House = ReadonlyMap<string, SourceFile>

export interface Violation {
  path: string
  line: number
  what: string
  why: string
}

export function houseOf(texts: ReadonlyMap<string, string>): House {
  const files = [...texts].map(([path, text]): [string, SourceFile] => [
    path,
    { path, text, imports: importsOf(path, text, texts) },
  ])
  return new Map(files)
}

/** Tests, and what is there for them alone: lib/testing and files named test-…. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$|^lib\/testing\/|\/test-[^/]+$/.test(path)
}

/** The folder that rules speak of: `lib/ledger`, `components/ui`, `app`. */
export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'app' || !path.slice(top.length + 1).includes('/') ? top : `${top}/${second}`
}

// The formatter puts statements at the beginning of a line; text in comments is indented or starred.
const statement = /^(?:import|export)\s+(type\s+)?(?:[\w$*{}\s,]+?\sfrom\s+)?['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g

function importsOf(path: string, text: string, texts: ReadonlyMap<string, string>): Import[] {
  const statements = Array.from(
    text.matchAll(statement),
    ({ index, 1: type, 2: specifier = '' }) => ({
      index,
      specifier,
      typeOnly: type !== undefined,
    }),
  )
  const dynamics = Array.from(text.matchAll(dynamic), ({ index, 1: specifier = '' }) => ({
    index,
    specifier,
    typeOnly: false,
  }))
  return [...statements, ...dynamics].map(({ index, specifier, typeOnly }) => ({
    line: lineAt(text, index),
    specifier,
    typeOnly,
    target: targetOf(path, specifier, texts),
  }))
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

function targetOf(
  path: string,
  specifier: string,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  const target = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? join(dirname(path), specifier)
      : undefined
  if (target === undefined) return undefined
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
  return endings.map((ending) => target + ending).find((file) => texts.has(file)) ?? target
}
