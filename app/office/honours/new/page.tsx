import { HonourFields } from '@/components/ranking/honour-fields'
import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireActor } from '@/lib/request/actor'
import { words } from '@/lib/request/words'
import { add } from '../actions'
import { rulesToTick } from '../rules-to-tick'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('honours.form.addTitle') }
}

export default async function NewHonourPage() {
  const { villageId } = await requireActor('honour.change', '/office/honours/new')
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('honours.form.addTitle')}
        lead={t('honours.form.lead')}
        back={{ href: '/office/honours', label: t('honours.title') }}
      />
      <ActionForm action={add}>
        <HonourFields rules={await rulesToTick(villageId)} />
        <SubmitButton>{t('honours.form.submit')}</SubmitButton>
      </ActionForm>
    </>
  )
}
