import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { requireActor } from '@/lib/request/actor'
import { cardsLeadSomewhere } from '@/lib/request/public-address'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('setup.done.title') }
}

export default async function SetUpDonePage() {
  await requireActor('office.look', '/set-up/done')
  const { t } = await words()
  const village = await currentVillage()
  return (
    <>
      <PageHead
        title={t('setup.done.title')}
        lead={t('setup.done.lead', { store: village?.storeName ?? t('common.product') })}
      />
      <ol className="grid gap-6">
        <li className="grid justify-items-start gap-2">
          <LinkButton href="/office/earn" look="primary">
            {t('setup.done.record')}
          </LinkButton>
          <p className="max-w-prose">{t('setup.done.recordHint')}</p>
        </li>
        <li className="grid justify-items-start gap-2">
          <LinkButton href="/office/households">{t('setup.done.cards')}</LinkButton>
          <p className="max-w-prose">
            {t(cardsLeadSomewhere() ? 'setup.done.cardsHint' : 'setup.done.cardsHintNumber')}
          </p>
        </li>
      </ol>
      <p className="mt-8">
        <a href="/office">{t('setup.done.office')}</a>
      </p>
    </>
  )
}
