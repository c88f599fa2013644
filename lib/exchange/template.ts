import writeWorkbook from 'write-excel-file/node'
import type { Importer } from './importer'
import { neutralText } from './neutral-text'

/** A workbook to fill in: headings and one example line, and a second sheet that explains them. */
export async function templateOf({ columns }: Pick<Importer<string>, 'columns'>): Promise<Buffer> {
  const shown = columns.filter(({ note }) => note !== '')
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const })
  const cell = (value: string | number | boolean) => ({
    value: typeof value === 'string' ? neutralText(value) : String(value),
    format: '@',
  })
  const sheets = [
    {
      sheet: '填表',
      columns: [...shown.map(({ width }) => ({ width })), { width: 24 }],
      stickyRowsCount: 1,
      data: [
        [...shown.map(({ heading }) => bold(heading)), bold('示例')],
        [
          ...shown.map(({ example }) => (example === null ? null : cell(example))),
          cell('示例，导入时会跳过这一行'),
        ],
      ],
    },
    {
      sheet: '说明',
      columns: [{ width: 16 }, { width: 60 }, { width: 40 }],
      data: [
        [bold('列'), bold('怎么写'), bold('也认得')],
        ...shown.map(({ heading, note, also = [] }) => [
          { value: heading },
          { value: note },
          { value: also.join('、') },
        ]),
      ],
    },
  ]
  return writeWorkbook(sheets).toBuffer()
}
