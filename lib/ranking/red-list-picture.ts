/** What the picture of a red list says, already in words. */
export interface PictureWords {
  title: string
  subtitle: string
  places: readonly { place: number; name: string; detail: string; points: string }[]
  footnotes: readonly string[]
}

/** The family of the font that is drawn with: lib/ranking/draw-picture.ts has its file. */
export const pictureFont = 'Noto Serif SC'

const width = 1080
const margin = 96
const top = 400
const row = 132
const note = 46
const red = '#921a16'
const gold = '#f0cd7d'
const cream = '#fff3d6'

/**
 * The red poster as a picture of 1080 points for a chat group: as long as its list. Names are set
 * smaller where they would run into the points.
 */
export function redListPicture({ title, subtitle, places, footnotes }: PictureWords): string {
  const notesFrom = top + places.length * row + 60
  const lines = footnotes.flatMap((footnote) => wrapped(footnote, 28, width - 2 * margin))
  const height = notesFrom + lines.length * note + 60
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${pictureFont}" fill="${cream}">`,
    `<rect width="${width}" height="${height}" fill="${red}"/>`,
    frame(28, height, 6),
    frame(42, height, 2),
    line(title, { x: width / 2, y: 210, size: 150, anchor: 'middle', most: width - 2 * margin }),
    line(subtitle, { x: width / 2, y: 310, size: 44, anchor: 'middle', most: width - 2 * margin }),
    rule(top - 30, 4),
    ...places.map((place, index) => placeRow(place, top + index * row)),
    ...lines.map((text, index) =>
      line(text, {
        ...{ x: width / 2, y: notesFrom + index * note, size: 28 },
        ...{ anchor: 'middle', most: width - 2 * margin },
      }),
    ),
    '</svg>',
  ].join('')
}

function placeRow(
  { place, name, detail, points }: PictureWords['places'][number],
  from: number,
): string {
  const pointsWide = widthOf(points, 52)
  const most = width - 2 * margin - 110 - pointsWide - 30
  return [
    `<circle cx="${margin + 40}" cy="${from + 36}" r="38" fill="none" stroke="${gold}" stroke-width="3"/>`,
    line(String(place), { x: margin + 40, y: from + 51, size: 42, anchor: 'middle', most: 60 }),
    line(name, { x: margin + 110, y: from + 38, size: 56, most }),
    line(detail, { x: margin + 110, y: from + 82, size: 30, most }),
    line(points, { x: width - margin, y: from + 54, size: 52, anchor: 'end' }),
    rule(from + row - 30, 1),
  ].join('')
}

function frame(inset: number, height: number, stroke: number): string {
  return `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="none" stroke="${gold}" stroke-width="${stroke}"/>`
}

function rule(y: number, stroke: number): string {
  return `<rect x="${margin}" y="${y}" width="${width - 2 * margin}" height="${stroke}" fill="${gold}"/>`
}

interface Line {
  x: number
  y: number
  size: number
  anchor?: 'middle' | 'end'
  /** As wide as it may be: longer text is set smaller. */
  most?: number
}

function line(text: string, { x, y, size, anchor, most = width }: Line): string {
  const fitting = Math.min(size, (size * most) / Math.max(1, widthOf(text, size)))
  const at = anchor ? ` text-anchor="${anchor}"` : ''
  return `<text x="${x}" y="${y}" font-size="${fitting.toFixed(1)}"${at}>${escaped(text)}</text>`
}

/** Chinese letters are as wide as high; others are taken for the widest of them. */
function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size
}

function widthOfLetter(letter: string): number {
  return /[⺀-鿿가-힯豈-﫿＀-￯]|[\u{20000}-\u{3ffff}]/u.test(letter) ? 1 : 0.72
}

/** A Chinese letter with the sign behind it, or a word of another script with its blank. */
const unbroken = /\p{Script=Han}[，。；：、！？）]*|[^\p{Script=Han}\s]+\s*|\s+/gu

/** Lines no wider than so, broken where a line may end. */
function wrapped(text: string, size: number, most: number): string[] {
  const lines = ['']
  for (const [piece] of text.matchAll(unbroken)) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && widthOf((last + piece).trimEnd(), size) > most) lines.push(piece)
    else lines.splice(-1, 1, last + piece)
  }
  return lines.map((words) => words.trimEnd())
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
