import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { words } from '@/lib/request/words'

/** Nobody but the head is written down: who could move out, leave or be head is not known. */
export async function OnlyHead({ number }: { number: number }) {
  const { t } = await words()
  return (
    <EmptyState
      next={
        <LinkButton href={`/office/households/${number}/changes/join`} look="primary">
          {t('changes.form.onlyHeadNext')}
        </LinkButton>
      }
    >
      {t('changes.form.onlyHead')}
    </EmptyState>
  )
}
