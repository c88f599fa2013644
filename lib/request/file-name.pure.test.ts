import { expect, it } from 'vitest'
import { fileNameOf } from './file-name'

it.each([
  ['名册.xlsx', '名册.xlsx'],
  ['C:\\fakepath\\名册.xlsx', '名册.xlsx'],
  ['../../data/village.db', 'village.db'],
  ['名\0册\r\n.xlsx', '名册.xlsx'],
  ['表\u202Exslx.exe\u200B', '表xslx.exe'],
  ['ᠮᠣᠩᠭᠣᠯ\u180B.csv', 'ᠮᠣᠩᠭᠣᠯ\u180B.csv'],
  ['a/', ''],
])('%j is shown as %j', (sent, shown) => {
  expect(fileNameOf(sent)).toBe(shown)
})
