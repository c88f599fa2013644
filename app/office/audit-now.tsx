import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { words } from '@/lib/request/words'
import { auditBook } from './actions'

/** 现在核对: how it went stands on the office's start page afterwards. */
export async function AuditNow() {
  const { t } = await words()
  return (
    <ActionForm action={auditBook}>
      <SubmitButton look="quiet">{t('office.book.audit')}</SubmitButton>
    </ActionForm>
  )
}
