import { RedListPoster } from '@/components/board/red-list-poster'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { Tabs } from '@/components/ui/tabs'
import { redListsOf } from '@/lib/ranking/queries'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { redListDraft } from '../red-list-draft'
import { standingPeriod } from '../standing-period'

interface PosterPageProps {
  params: Promise<{ period: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params }: PosterPageProps) {
  const { t, formats } = await words()
  return { title: t('ranking.posterPage.title', { period: formats.period((await params).period) }) }
}

/** The red poster on paper, names in full; of a period that is not published, marked as a preview. */
export default async function PosterPage(props: PosterPageProps) {
  const named = (await props.params).period
  const path = `/office/ranking/${named}/poster`
  const { villageId } = await requireActor('standing.look', path)
  const { period } = await standingPeriod(villageId, named)
  const query = await props.searchParams
  const editions = await redListsOf(await reader(), villageId, period)
  const wanted = choiceIn(
    query,
    'edition',
    editions.map(({ edition }) => String(edition)),
  )
  const shown = editions.find(({ edition }) => String(edition) === wanted) ?? editions[0]
  const { t, formats } = await words()
  return (
    <div className="poster-sheet">
      <div className="screen-only">
        <PageHead
          title={t('ranking.posterPage.title', { period: formats.period(period) })}
          lead={t('ranking.posterPage.lead')}
          back={{ href: `/office/ranking?period=${period}`, label: t('ranking.title') }}
          next={
            <>
              {shown && (
                <>
                  <LinkButton href={`/office/ranking/${period}/texts`}>
                    {t('ranking.texts.link')}
                  </LinkButton>
                  <LinkButton href={`/office/ranking/${period}/picture`}>
                    {t('ranking.posterPage.picture')}
                  </LinkButton>
                </>
              )}
              <PrintButton>{t('common.actions.print')}</PrintButton>
            </>
          }
        />
        {shown && <p className="mb-5 text-soft">{t('ranking.posterPage.pictureHint')}</p>}
        {wordIn(query, 'published') === 'yes' && shown && (
          <div className="mb-5">
            <Notice tone="ok" title={t('ranking.posterPage.published')}>
              <a href="/" className="inline-flex min-h-target items-center">
                {t('ranking.board')}
              </a>
            </Notice>
          </div>
        )}
        {editions.length > 1 && (
          <Tabs
            label={t('ranking.posterPage.editions')}
            tabs={editions.map(({ edition }) => ({
              href: `${path}?edition=${edition}`,
              label: t('ranking.posterPage.edition', { edition }),
              current: edition === shown?.edition,
            }))}
          />
        )}
      </div>
      <RedListPoster
        villageName={(await currentVillage())?.name ?? ''}
        list={shown ?? (await redListDraft(villageId, period))}
        names="FULL"
        preview={shown ? undefined : t('ranking.state.preview')}
      />
    </div>
  )
}
