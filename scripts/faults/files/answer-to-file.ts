import { photos as englishPhotos } from '@/lib/messages/en/photos'
import { refusals as english } from '@/lib/messages/en/refusals'
import { photos as chinesePhotos } from '@/lib/messages/zh-CN/photos'
import { refusals as chinese } from '@/lib/messages/zh-CN/refusals'
import { mostPhotos } from '@/lib/photos/limits'
import type { Answered, Visitor } from '@/scripts/visitor'
import type { Change, FileDoor, Sent } from './file-doors'

interface Judging {
  /** What of the book is another since; asked where it decides. */
  written: () => Change
  /** Whether a refusal's sentence is to be looked for in the page it leads to. */
  reads?: (refusal: string) => boolean
}

/** What is wrong with a door's answer to a file; undefined where nothing is. */
export async function whatIsWrong(
  visitor: Visitor,
  { door, sent, answer }: { door: FileDoor; sent: Sent; answer: Answered },
  { written, reads = () => true }: Judging,
): Promise<string | undefined> {
  const { status, location = '' } = answer
  if (status !== 303) return `${status} ${answer.text.slice(0, 100)}`
  const expected = 'comesTo' in sent ? sent.comesTo : [door.unreadable]
  const code = /[?&](?:refused|photo)=([A-Z_]+)/.exec(location)?.[1]
  if (code === undefined) {
    if (!door.taken.test(location)) return `leads to ${location}`
    if (!expected.includes('taken')) return 'taken'
    return written() === 'another' ? 'taken, and something else was written' : undefined
  }
  const refusal = expected.find((one) => one === code)
  if (refusal === undefined || refusal === 'taken') return `refused as ${code}`
  if (written() !== 'nothing') return 'refused and written'
  if (!reads(refusal)) return undefined
  return unsaid(visitor, location, [chinese[refusal], english[refusal]])
}

/** What a page says that takes no more photos. */
const full = [chinesePhotos, englishPhotos].map((photos) =>
  photos.full.replace('{max}', String(mostPhotos)),
)

/**
 * The refusal stands in the page it leads back to, in both languages, and the field leads to it. A
 * page where no photo fits any more has no field, and says so.
 */
async function unsaid(visitor: Visitor, location: string, sentences: readonly string[]) {
  for (const [at, language] of ['zh-CN', 'en'].entries()) {
    visitor.keep('lang', language)
    const { status, text } = await visitor.get(location.split('#')[0] ?? '')
    // up to a figure, or to what HTML writes otherwise
    const [begin = ''] = (sentences[at] ?? '').split(/[{'"&<’]/)
    if (status !== 200 || !text.includes(begin)) return `does not say “${begin}” but ${status}`
    if (full.some((sentence) => text.includes(sentence))) continue
    const field = /<input[^>]*type="file"[^>]*>/.exec(text)?.[0] ?? ''
    const named = /aria-describedby="([^"]*)"/.exec(field)?.[1]?.split(' ') ?? []
    const errors = named.filter((id) => id.endsWith('-error'))
    if (!errors.some((id) => text.includes(`id="${id}"`))) return 'is not said at its field'
  }
  return undefined
}
