import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { words } from '@/lib/request/words'
import { auditBook } from './actions'

/** 现在核对: how it went is said by `BookState`, on the same page. */
export async function AuditNow({ page }: { page: '/office' | '/office/backups' }) {
  const { t } = await words()
  return (
    <ActionForm action={auditBook}>
      <input type="hidden" name="page" value={page} />
      <SubmitButton look="quiet">{t('office.book.audit')}</SubmitButton>
    </ActionForm>
  )
}
