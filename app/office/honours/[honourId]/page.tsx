import { HonourFields } from '@/components/ranking/honour-fields'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, type PageQuery } from '@/lib/request/query'
import { words } from '@/lib/request/words'
import { archive, change, restore } from '../actions'
import { findHonour } from '../find-honour'
import { rulesToTick } from '../rules-to-tick'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('honours.form.changeTitle') }
}

/** What an honour is called, whose it is, which rules speak for it; and taking it out of use. */
export default async function HonourPage(props: {
  params: Promise<{ honourId: string }>
  searchParams: Promise<PageQuery>
}) {
  const { honourId } = await props.params
  const { villageId } = await requireActor('honour.change', `/office/honours/${honourId}`)
  const honour = await findHonour(villageId, honourId)
  const saved = choiceIn(await props.searchParams, 'just', ['saved'])
  const { t } = await words()
  return (
    <>
      <PageHead
        title={honour.name}
        lead={t('honours.form.lead')}
        back={{ href: '/office/honours', label: t('honours.title') }}
      />
      {honour.archived ? (
        <div className="grid gap-4">
          <Notice tone="info">{t('honours.one.archived')}</Notice>
          <ActionForm action={restore}>
            <input type="hidden" name="honourId" value={honourId} />
            <p>
              <SubmitButton>{t('honours.one.restore')}</SubmitButton>
            </p>
          </ActionForm>
        </div>
      ) : (
        <div className="grid gap-6">
          {saved && <Notice tone="ok" title={t('honours.one.saved')} />}
          <ActionForm action={change}>
            <input type="hidden" name="honourId" value={honourId} />
            <HonourFields honour={honour} rules={await rulesToTick(villageId, honour.rules)} />
            <p>
              <SubmitButton>{t('honours.form.submit')}</SubmitButton>
            </p>
          </ActionForm>
          <ConfirmDetails
            label={t('honours.one.archive')}
            question={t('honours.one.archiveQuestion', { name: honour.name })}
          >
            <ActionForm action={archive}>
              <input type="hidden" name="honourId" value={honourId} />
              <p>
                <SubmitButton look="danger">{t('honours.one.archiveSubmit')}</SubmitButton>
              </p>
            </ActionForm>
          </ConfirmDetails>
        </div>
      )}
    </>
  )
}
