import { Facts } from '@/components/ui/facts'
import type { Notice } from '@/lib/months/notice-queries'
import { checkCode } from '@/lib/months/seal'
import { words } from '@/lib/request/words'
import { civilDateOf } from '@/lib/shared/civil-date'

/** When and by whom it was posted, how long it hangs, and what was said about it. */
export async function NoticeFacts({ notice }: { notice: Notice }) {
  const { t, formats } = await words()
  const { objections: all, unanswered, leftWaiting, sealedAt } = notice
  return (
    <Facts
      items={[
        {
          label: t('notices.facts.posted'),
          value: t('notices.facts.postedBy', {
            date: formats.date(notice.postedOn),
            name: notice.postedBy ?? '',
            days: notice.days,
          }),
        },
        { label: t('notices.facts.until'), value: formats.date(notice.objectUntil) },
        {
          label: t('notices.facts.objections'),
          value:
            all === 0
              ? t('notices.facts.none')
              : t('notices.facts.objectionsOf', { all, unanswered }),
        },
        ...(leftWaiting > 0
          ? [
              {
                label: t('notices.facts.leftWaiting'),
                value: t('notices.facts.claims', { count: leftWaiting }),
              },
            ]
          : []),
        {
          label: t('notices.facts.code'),
          value: <code className="font-mono">{checkCode(notice.draftCode)}</code>,
        },
        ...(sealedAt
          ? [
              {
                label: t('notices.facts.sealedBy'),
                value: t('notices.facts.sealedOn', {
                  date: formats.date(civilDateOf(sealedAt)),
                  name: notice.sealedBy ?? '',
                }),
              },
            ]
          : []),
      ]}
    />
  )
}
