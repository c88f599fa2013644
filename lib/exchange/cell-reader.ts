import { type CivilDate, isCivilDate } from '@/lib/shared/civil-date'
import type { Refusal } from '@/lib/shared/result'

/*
 * The cells of one line as values. What cannot be read is refused at its column and the line as a
 * whole is not taken: `refusals` says so.
 */
export class CellReader<Key extends string> {
  readonly refusals: Refusal[] = []
  readonly #cells: { [K in Key]?: string }

  constructor(cells: { [K in Key]?: string }) {
    this.#cells = cells
  }

  /** Without ends and without characters that no text of the village holds; '' where there is none. */
  text(key: Key, max: number): string {
    const text = (this.#cells[key] ?? '')
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .trim()
    if (text.length > max) this.refuse('TOO_LONG', key, { max })
    return text
  }

  needed(key: Key, max: number): string {
    const text = this.text(key, max)
    if (text === '') this.refuse('REQUIRED', key)
    return text
  }

  /** A whole number as people and spreadsheets write it: １２, 12号, 12.0, 1,200分; null where none is. */
  int(key: Key, { min, max }: { min: number; max: number }): number | null {
    const text = plain(this.#cells[key] ?? '')
      .replace(/[号户分次人]$/, '')
      .replace(/^(第|no\.?\s*)/i, '')
      .replace(/^[−–—]/, '-')
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .replace(/(?<=\d)\.0+$/, '')
      .trim()
    if (text === '') return null
    if (!/^[+-]?\d{1,15}$/.test(text)) {
      this.refuse('NOT_A_NUMBER', key)
      return null
    }
    const number = Number(text) || 0
    if (number < min || number > max) this.refuse('NUMBER_OUT_OF_RANGE', key, { min, max })
    return number
  }

  /** 2024.9.8, 2024年9月8日, 2024-9-8, 2024/9/8, 20240908 or a spreadsheet's own count of days. */
  date(key: Key): CivilDate | null {
    const text = plain(this.#cells[key] ?? '').replace(/[\sT]+\d{1,2}:\d{2}(:\d{2})?(\.0+)?$/, '')
    if (text === '') return null
    const date = dateIn(text)
    if (date === undefined) this.refuse('NOT_A_DATE', key)
    return date ?? null
  }

  /** One of some words; null where none is. */
  choice<Choice extends string>(
    key: Key,
    words: { [C in Choice]: readonly string[] },
  ): Choice | null {
    const text = plain(this.#cells[key] ?? '').toLowerCase()
    if (text === '') return null
    for (const choice in words) if (words[choice].includes(text)) return choice
    this.refuse('NOT_A_CHOICE', key)
    return null
  }

  yes(key: Key): boolean | null {
    const choice = this.choice(key, { yes: yesWords, no: noWords })
    return choice && choice === 'yes'
  }

  refuse(code: Refusal['code'], field: Key, figures?: Refusal['figures']): void {
    this.refusals.push(figures ? { code, field, figures } : { code, field })
  }
}

const yesWords = ['是', '对', '有', '√', '✓', '1', 'y', 'yes', 'true']
const noWords = ['否', '不', '无', '×', '0', 'n', 'no', 'false']

// a number, a date or a choice has a tenth of it; a text of any length would take long to look through
const longestPlain = 100

function plain(cell: string): string {
  if (cell.length > longestPlain) return '…'
  return cell.normalize('NFKC').trim()
}

function dateIn(text: string): CivilDate | undefined {
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const date = parts
    ? parts
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : dayCounted(text)
  return date !== undefined && isCivilDate(date) ? date : undefined
}

/** 45543: days since 30 December 1899, as a spreadsheet keeps a date whose cell lost its format. */
function dayCounted(text: string): CivilDate | undefined {
  if (!/^[3-6]\d{4}$/.test(text)) return undefined
  return new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10)
}
