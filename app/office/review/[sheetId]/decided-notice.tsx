import { Notice } from '@/components/ui/notice'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { words } from '@/lib/request/words'

/** What the last key did: `?pass=11` or `?decline=1`, from the form's own answer. */
export async function DecidedNotice(props: { query: PageQuery; finished: boolean }) {
  const { t } = await words()
  const count = (key: string) => /^\d{1,4}$/.exec(wordIn(props.query, key))?.[0]
  const passed = count('pass')
  const declined = count('decline')
  if (passed === undefined && declined === undefined) return null
  return (
    <Notice
      tone="ok"
      title={
        passed === undefined
          ? t('review.sheet.declined', { count: declined ?? '' })
          : t('review.sheet.passed', { count: passed })
      }
    >
      {props.finished && t('review.sheet.finished')}
    </Notice>
  )
}
