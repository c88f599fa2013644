import { EarlierAnswer } from '@/components/ui/earlier-answer'
import { Notice } from '@/components/ui/notice'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { words } from '@/lib/request/words'

const said = {
  pass: 'review.sheet.passed',
  decline: 'review.sheet.declined',
  postpone: 'review.sheet.postponed',
  taken: 'review.sheet.taken',
  told: 'review.tell.done',
} as const
const keys = ['pass', 'decline', 'postpone', 'taken', 'told'] as const

/** What the last key did: `?pass=11`, `?taken=9`, `?told=1`…, from the form's own answer. */
export async function DecidedNotice(props: { query: PageQuery; finished: boolean }) {
  const { t } = await words()
  const count = (key: string) => /^\d{1,4}$/.exec(wordIn(props.query, key))?.[0]
  const key = keys.find((decision) => count(decision) !== undefined)
  if (!key) return null
  return (
    <EarlierAnswer>
      <Notice
        tone={key === 'taken' ? 'warn' : 'ok'}
        title={t(said[key], { count: count(key) ?? '' })}
      >
        {props.finished && t('review.sheet.finished')}
      </Notice>
    </EarlierAnswer>
  )
}
