import { SetUpPage } from '@/components/set-up/set-up-page'
import { VillageFields } from '@/components/set-up/village-fields'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentActor } from '@/lib/request/actor'
import { anyVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { found } from './actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('setup.title') }
}

export default async function FoundVillagePage(props: {
  searchParams: Promise<{ code?: string | string[] }>
}) {
  const { code } = await props.searchParams
  const { t } = await words()
  if (await anyVillage()) return <AlreadyFounded />
  return (
    <SetUpPage step="village" title={t('setup.title')} lead={t('setup.lead')}>
      <ActionForm action={found}>
        <VillageFields setUpCode={typeof code === 'string' ? code : undefined} />
        <SubmitButton>{t('setup.village.submit')}</SubmitButton>
      </ActionForm>
    </SetUpPage>
  )
}

async function AlreadyFounded() {
  const { t } = await words()
  const actor = await currentActor()
  return (
    <SetUpPage step="village" title={t('setup.title')} lead={t('setup.lead')}>
      <div className="grid justify-items-start gap-4">
        <Notice tone="info" title={t('setup.village.alreadyDone')} />
        {actor ? (
          <LinkButton href="/set-up/households" look="primary">
            {t('setup.village.carryOn')}
          </LinkButton>
        ) : (
          <LinkButton href="/sign-in" look="primary">
            {t('setup.village.signIn')}
          </LinkButton>
        )}
      </div>
    </SetUpPage>
  )
}
