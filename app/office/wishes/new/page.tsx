import { ActionForm } from '@/components/ui/action-form'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { WishFields } from '@/components/voice/wish-fields'
import { requireActor } from '@/lib/request/actor'
import { now } from '@/lib/request/clock'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { record } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('wishes.form.title') }
}

/** Typed in for somebody who came to say it. */
export default async function NewWishPage() {
  await requireActor('wish.record', '/office/wishes/new')
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('wishes.form.title')}
        lead={t('wishes.form.lead')}
        back={{ href: '/office/wishes', label: t('wishes.title') }}
      />
      <div className="max-w-2xl">
        <ActionForm action={record}>
          <WishFields wishId={newId(now())} />
          <p>
            <SubmitButton>{t('wishes.form.submit')}</SubmitButton>
          </p>
        </ActionForm>
      </div>
    </>
  )
}
