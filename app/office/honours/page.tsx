import { PeriodTabs } from '@/components/months/period-tabs'
import { HonourTable } from '@/components/ranking/honour-table'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { mayDo } from '@/lib/access/deeds'
import { honoursGiven } from '@/lib/ranking/award-queries'
import { usualHonours } from '@/lib/ranking/honour'
import { honoursOf } from '@/lib/ranking/honour-queries'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { propose } from './actions'
import { yearsToAward, yearToAward } from './year-to-award'

const path = '/office/honours'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('honours.title') }
}

/** 评优评先: the honours the village gives, and who got them in a year. */
export default async function HonoursPage(props: { searchParams: Promise<PageQuery> }) {
  const { villageId, roles } = await requireActor('honour.look', path)
  const query = await props.searchParams
  const years = await yearsToAward(villageId)
  const year =
    choiceIn(
      query,
      'year',
      years.map((one) => one.year),
    ) ?? yearToAward(years)
  const read = await reader()
  const [honours, archived, given] = await Promise.all([
    honoursOf(read, villageId),
    honoursOf(read, villageId, { archived: true }),
    honoursGiven(read, villageId, year),
  ])
  const changes = mayDo(roles, 'honour.change')
  const village = await currentVillage()
  const had = new Set([...honours, ...archived].map(({ name }) => name))
  const proposes = changes && usualHonours.some(({ name }) => !had.has(name))
  const added = wordIn(query, 'added')
  const { t, formats } = await words()
  return (
    <>
      <PageHead
        title={t('honours.title')}
        lead={t('honours.lead')}
        back={{ href: '/office/ranking', label: t('ranking.title') }}
        next={
          <>
            <LinkButton href="/office/year-end">{t('yearEnd.title')}</LinkButton>
            {given.length > 0 && (
              <LinkButton href={`${path}/certificates/${year}`}>
                {t('honours.certificates', { year: formats.period(year) })}
              </LinkButton>
            )}
            {changes && <LinkButton href={`${path}/new`}>{t('honours.add')}</LinkButton>}
          </>
        }
      />
      {/^\d{1,2}$/.test(added) && (
        <div className="mb-5">
          <Notice tone="ok" title={t('honours.proposed', { count: Number(added) })} />
        </div>
      )}
      {honours.length === 0 ? (
        <EmptyState>{t('honours.none')}</EmptyState>
      ) : (
        <>
          <PeriodTabs
            label={t('honours.years')}
            period={year}
            periods={years.map((one) => one.year).toReversed()}
            hrefOf={(name) => `${path}?year=${name}`}
          />
          <HonourTable honours={honours} given={given} year={year} />
        </>
      )}
      <div className="screen-only mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        {proposes && (
          <ActionForm action={propose}>
            <p>
              <SubmitButton look={honours.length === 0 ? 'primary' : 'quiet'}>
                {t(honours.length === 0 ? 'honours.propose' : 'honours.proposeAgain')}
              </SubmitButton>
            </p>
          </ActionForm>
        )}
        {given.length > 0 && village && (
          <a href={`/${village.slug}/honours`} className="inline-flex min-h-target items-center">
            {t('honours.wall')}
          </a>
        )}
        {changes && archived.length > 0 && (
          <a href={`${path}/archived`} className="inline-flex min-h-target items-center">
            {t('honours.archivedLink')}
          </a>
        )}
      </div>
    </>
  )
}
