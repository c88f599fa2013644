import { type CivilDate, type CivilMonth, timeZone } from '@/lib/shared/civil-date'
import type { Locale } from './locales'

const englishMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
]
const englishDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const chineseDays = ['日', '一', '二', '三', '四', '五', '六']
const chineseQuarters = ['一', '二', '三', '四']

const wholeNumber = new Intl.NumberFormat('en')
const clockTime = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
const civilDay = new Intl.DateTimeFormat('en-CA', { timeZone })

/** `2026-09` → 2026年9月 · Sep 2026 */
export function formatMonth(locale: Locale, month: CivilMonth): string {
  const [year, number] = month.split('-').map(Number)
  return locale === 'en' ? `${englishMonth(number)} ${year}` : `${year}年${number}月`
}

/** `2026-09-12` → 2026年9月12日 · 12 Sep 2026 */
export function formatDate(locale: Locale, date: CivilDate): string {
  const day = Number(date.slice(8))
  const month = formatMonth(locale, date.slice(0, 7))
  return locale === 'en' ? `${day} ${month}` : `${month}${day}日`
}

/** `2026-09-12` → 9月12日 · 12 Sep: where the year stands elsewhere on the page. */
function formatDay(locale: Locale, date: CivilDate): string {
  const [, month, day] = date.split('-').map(Number)
  return locale === 'en' ? `${day} ${englishMonth(month)}` : `${month}月${day}日`
}

/** `2026-09-12` → 周六 · Sat */
function formatWeekday(locale: Locale, date: CivilDate): string {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay()
  return locale === 'en' ? `${englishDays[day]}` : `周${chineseDays[day]}`
}

/** A moment on the village's own clock: 2026年9月12日 14:05 · 12 Sep 2026, 14:05 */
function formatMoment(locale: Locale, moment: Date): string {
  const date = formatDate(locale, civilDay.format(moment))
  return `${date}${locale === 'en' ? ', ' : ' '}${clockTime.format(moment)}`
}

/** `2026-Q3` → 2026年第三季度 · Q3 2026; `2026` → 2026年 · 2026; a month as `formatMonth` does. */
export function formatPeriod(locale: Locale, period: string): string {
  const [year, part] = period.split('-')
  if (part === undefined) return locale === 'en' ? period : `${year}年`
  if (!part.startsWith('Q')) return formatMonth(locale, period)
  const quarter = Number(part.slice(1))
  return locale === 'en' ? `Q${quarter} ${year}` : `${year}年第${chineseQuarters[quarter - 1]}季度`
}

/** Beneath a bar, where the year stands elsewhere: 10月 · Oct, 三季度 · Q3. */
function formatMark(locale: Locale, period: string): string {
  const [, part = ''] = period.split('-')
  if (!part.startsWith('Q'))
    return locale === 'en' ? englishMonth(Number(part)) : `${Number(part)}月`
  const quarter = Number(part.slice(1))
  return locale === 'en' ? `Q${quarter}` : `${chineseQuarters[quarter - 1]}季度`
}

/** A day without its year: 10月8日 · 8 Oct. */
const yearlessChinese = /^\d{1,2}月\d{1,2}[日号]$/
const yearlessEnglish = /^\d{1,2} [a-z]{3}$/i
const typedChinese = /^(\d{4})年(?:第?([一二三四])季度|(\d{1,2})月(?:(\d{1,2})[日号])?)?$/
const typedEnglish = /^(?:q([1-4])|(?:(\d{1,2}) )?([a-z]{3})) (\d{4})$/i

/**
 * The other way round, in either language: 2026年9月 · Sep 2026 → `2026-09`, which is also how the
 * days of that month begin; of a day without its year the last one up to `today`. Undefined for what
 * is no day, month or period.
 */
export function civilMeant(typed: string, today?: CivilDate): string | undefined {
  if (today && (yearlessChinese.test(typed) || yearlessEnglish.test(typed)))
    return lastSuch(typed, today)
  const chinese = typed.match(typedChinese)
  if (chinese) {
    const [, year, quarter, month, day] = chinese
    if (quarter) return `${year}-Q${chineseQuarters.indexOf(quarter) + 1}`
    return [year, month, day].filter(Boolean).map(twoFigures).join('-')
  }
  const [, quarter, day, name = '', year] = typed.match(typedEnglish) ?? []
  if (quarter) return `${year}-Q${quarter}`
  const month = englishMonths.findIndex((known) => known.toLowerCase() === name.toLowerCase()) + 1
  return month > 0 ? [year, `${month}`, day].filter(Boolean).map(twoFigures).join('-') : undefined
}

function lastSuch(typed: string, today: CivilDate): CivilDate | undefined {
  const year = Number(today.slice(0, 4))
  const inYear = (one: number) =>
    civilMeant(/月/.test(typed) ? `${one}年${typed}` : `${typed} ${one}`)
  return [year, year - 1].map(inYear).find((day) => day !== undefined && day <= today)
}

function twoFigures(number = ''): string {
  return number.padStart(2, '0')
}

/**
 * 20 → 20, 1042 → 1,042, −12 → −12 with a real minus sign, as wide as the plus. In thousands as
 * `{count, number}` of a sentence writes them, which may stand beside it.
 */
export function formatPoints(points: number): string {
  return points < 0 ? `−${wholeNumber.format(-points)}` : wholeNumber.format(points)
}

/** What came in or went out: 20 → +20, −12 → −12, 0 → 0. */
export function formatChange(points: number): string {
  return points > 0 ? `+${formatPoints(points)}` : formatPoints(points)
}

/** Things beside each other, none of them with a comma of its own: 毛巾 ×1、牙刷 ×1 · 毛巾 ×1, 牙刷 ×1 */
function formatList(locale: Locale, things: readonly string[]): string {
  return things.join(locale === 'en' ? ', ' : '、')
}

function englishMonth(number: number | undefined): string {
  return englishMonths[(number ?? 1) - 1] ?? ''
}

/** All formats of one language, as `words()` hands them out. */
export interface Formats {
  date: (date: CivilDate) => string
  day: (date: CivilDate) => string
  weekday: (date: CivilDate) => string
  month: (month: CivilMonth) => string
  period: (period: string) => string
  /** A month or quarter in short. */
  mark: (period: string) => string
  moment: (moment: Date) => string
  /** Of the day: 14:05. */
  time: (moment: Date) => string
  points: (points: number) => string
  change: (points: number) => string
  list: (things: readonly string[]) => string
}

export function formatsOf(locale: Locale): Formats {
  return {
    date: (date) => formatDate(locale, date),
    day: (date) => formatDay(locale, date),
    weekday: (date) => formatWeekday(locale, date),
    month: (month) => formatMonth(locale, month),
    period: (period) => formatPeriod(locale, period),
    mark: (period) => formatMark(locale, period),
    moment: (moment) => formatMoment(locale, moment),
    time: (moment) => clockTime.format(moment),
    points: formatPoints,
    change: formatChange,
    list: (things) => formatList(locale, things),
  }
}
