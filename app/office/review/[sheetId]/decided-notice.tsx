import { Notice } from '@/components/ui/notice'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { words } from '@/lib/request/words'

const said = { pass: 'passed', decline: 'declined', postpone: 'postponed' } as const
const keys = ['pass', 'decline', 'postpone'] as const

/** What the last key did: `?pass=11`, `?decline=1` or `?postpone=1`, from the form's own answer. */
export async function DecidedNotice(props: { query: PageQuery; finished: boolean }) {
  const { t } = await words()
  const count = (key: string) => /^\d{1,4}$/.exec(wordIn(props.query, key))?.[0]
  const key = keys.find((decision) => count(decision) !== undefined)
  if (!key) return null
  return (
    <Notice tone="ok" title={t(`review.sheet.${said[key]}`, { count: count(key) ?? '' })}>
      {props.finished && t('review.sheet.finished')}
    </Notice>
  )
}
