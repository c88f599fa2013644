import { notFound } from 'next/navigation'
import { chatText, loudspeakerText } from '@/components/ranking/red-list-texts'
import { CopyButton } from '@/components/ui/copy-button'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { redListsOf } from '@/lib/ranking/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { standingPeriod } from '../standing-period'

interface TextsPageProps {
  params: Promise<{ period: string }>
}

export async function generateMetadata({ params }: TextsPageProps) {
  const { t, formats } = await words()
  return { title: t('ranking.texts.title', { period: formats.period((await params).period) }) }
}

/** A published red list as it is said: in the chat group and over the loudspeaker. */
export default async function TextsPage({ params }: TextsPageProps) {
  const named = (await params).period
  const { villageId } = await requireActor('standing.look', `/office/ranking/${named}/texts`)
  const { period } = await standingPeriod(villageId, named)
  const [list] = await redListsOf(await reader(), villageId, period)
  if (!list) notFound()
  const said = await words()
  const { t, formats } = said
  const told = { villageName: (await currentVillage())?.name ?? '', list }
  const texts = [
    { key: 'chat', text: chatText(said, told) },
    { key: 'loudspeaker', text: loudspeakerText(said, told) },
  ] as const
  return (
    <>
      <PageHead
        title={t('ranking.texts.title', { period: formats.period(period) })}
        lead={t('ranking.texts.lead')}
        back={{ href: `/office/ranking/${period}/poster`, label: t('ranking.texts.back') }}
        next={<PrintButton look="quiet">{t('common.actions.print')}</PrintButton>}
      />
      <div className="grid gap-8 lg:grid-cols-2 lg:items-start">
        {texts.map(({ key, text }) => (
          <section key={key} aria-labelledby={key} className="grid gap-3">
            <h2 id={key} className="font-serif text-lead">
              {t(`ranking.texts.${key}`)}
            </h2>
            <p className="border-2 border-ink bg-sheet px-4 py-3 wrap-anywhere whitespace-pre-line">
              {text}
            </p>
            <CopyButton
              text={text}
              label={t('ranking.texts.copy')}
              copied={t('ranking.texts.copied')}
              refused={t('ranking.texts.refused')}
            />
          </section>
        ))}
      </div>
    </>
  )
}
