import { Notice } from '@/components/ui/notice'
import { words } from '@/lib/request/words'

/** That a confirmation was refused, and why. Nothing without a reason. */
export async function RefusedSlip({ why }: { why: readonly string[] }) {
  if (why.length === 0) return null
  const { t } = await words()
  return (
    <div role="alert" className="mb-5">
      <Notice tone="stop" title={t('counter.refused.title')}>
        <ul className="list-none">
          {why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
