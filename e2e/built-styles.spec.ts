import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const folder = '.next/test/static/chunks'

/** What Chromium 109 skips; behind @supports it may stand. */
const tooNew = [
  /\b(oklch|oklab|lch|lab|color|light-dark|color-mix)\(/,
  /@starting-style|@scope|@container style/,
  /(^|[{};])\s*&|&[:.[ >]/,
  /@media[^{]*[<>]=?/,
  /\bfield-sizing:|\btext-box:/,
]

test('the styles of the build are plain enough for the office’s old PC', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.css'))
  expect(files).not.toEqual([])
  for (const file of files) {
    const styles = asked(readFileSync(join(folder, file), 'utf8'))
    for (const pattern of tooNew) expect.soft(pattern.exec(styles)?.[0], file).toBeUndefined()
  }
})

/** Without what is asked for first: @supports and its block. */
function asked(styles: string): string {
  const start = styles.indexOf('@supports')
  if (start < 0) return styles
  let end = styles.indexOf('{', start) + 1
  for (let depth = 1; depth > 0 && end < styles.length; end += 1) {
    if (styles[end] === '{') depth += 1
    if (styles[end] === '}') depth -= 1
  }
  return asked(styles.slice(0, start) + styles.slice(end))
}
