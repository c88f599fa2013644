import { expect, test } from 'vitest'
import { drawPicture } from './draw-picture'
import { redListPicture } from './red-list-picture'

const words = {
  title: '红榜',
  subtitle: '示范村 · 2026年第三季度',
  places: [{ place: 1, name: '黄桂英', detail: '东街组 · 8号', points: '90 分' }],
  footnotes: ['分数相同，名次并列'],
}

function sizeOf(svg: string, text: string): number {
  return Number(new RegExp(`font-size="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1])
}

test('is as long as its list', () => {
  const heightOf = (svg: string) => Number(/height="(\d+)"/.exec(svg)?.[1])
  const two = redListPicture({ ...words, places: [...words.places, ...words.places] })
  expect(heightOf(two)).toBeGreaterThan(heightOf(redListPicture(words)))
})

test('sets a long name smaller, and an ordinary one as it is', () => {
  const long = 'Эрдэнэчимэг·Батбаяр·Сүхбаатар·Оюунчимэг'
  const named = words.places.map((place) => ({ ...place, name: long }))
  expect(sizeOf(redListPicture(words), '黄桂英')).toBe(56)
  expect(sizeOf(redListPicture({ ...words, places: named }), long)).toBeLessThan(30)
})

test('breaks what stands below between words, and no sign begins a line', () => {
  const linesOf = (note: string) =>
    [...redListPicture({ ...words, footnotes: [note] }).matchAll(/>([^<]+)<\/text>/g)]
      .map(([, text]) => text)
      .slice(6)
  const english = linesOf('Equal points share a place; everyone who ties with the fifth is listed.')
  expect(english.join(' ')).toBe(
    'Equal points share a place; everyone who ties with the fifth is listed.',
  )
  expect(english.length).toBe(2)
  const chinese = linesOf('分数相同的户，名次并列；'.repeat(6))
  expect(chinese.length).toBeGreaterThan(1)
  for (const line of chinese) expect(line).not.toMatch(/^[，；]/)
})

test('shows signs of its own language as letters', () => {
  const svg = redListPicture({ ...words, subtitle: '<b>&"' })
  expect(svg).toContain('>&#60;b&#62;&#38;&#34;<')
})

test('is drawn with the font that came along', async () => {
  const named = (name: string) =>
    drawPicture(
      redListPicture({
        ...words,
        places: [{ ...words.places[0], place: 1, name, detail: '', points: '' }],
      }),
    )
  const [rare, other, missing] = await Promise.all([named('龑'), named('堃'), named('\u{1f600}')])
  expect([...(rare?.subarray(1, 4) ?? [])]).toEqual([...Buffer.from('PNG')])
  expect(rare).not.toEqual(other)
  expect(rare).not.toEqual(missing)
})
