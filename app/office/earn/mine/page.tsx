import { SheetResult } from '@/components/earning/sheet-result'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { hrefWith } from '@/components/ui/href-with'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { Points } from '@/components/ui/points'
import { Tabs } from '@/components/ui/tabs'
import { outcomes, sheetsRecordedBy } from '@/lib/earning/sheet-queries'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

const path = '/office/earn/mine'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('earn.mineList.title') }
}

export default async function RecordedSheetsPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('claim.record', path)
  const query = await props.searchParams
  const outcome = choiceIn(query, 'show', outcomes)
  const { t, formats } = await words()
  const { sheets, total, page } = await sheetsRecordedBy(
    await reader(),
    actor,
    pageIn(query),
    outcome,
  )
  const next = (
    <LinkButton href="/office/earn" look="primary">
      {t('earn.saved.another')}
    </LinkButton>
  )
  return (
    <>
      <PageHead
        title={t('earn.mineList.title')}
        lead={t('earn.mineList.lead')}
        back={{ href: '/office/earn', label: t('earn.title') }}
        next={next}
      />
      <Tabs
        label={t('earn.mineList.result')}
        tabs={[undefined, ...outcomes].map((show) => ({
          href: hrefWith(path, { show }),
          label: t(`earn.mineList.show.${show ?? 'all'}`),
          current: show === outcome,
        }))}
      />
      <DataTable
        caption={t('earn.mineList.title')}
        captionHidden
        rows={sheets}
        rowKey={({ id }) => id}
        empty={
          <EmptyState>{t(outcome ? 'earn.mineList.noneSuch' : 'earn.mineList.none')}</EmptyState>
        }
        columns={[
          {
            key: 'day',
            head: t('earn.mineList.day'),
            unbroken: true,
            cell: ({ occurredOn }) => formats.date(occurredOn),
          },
          {
            key: 'rule',
            head: t('earn.mineList.rule'),
            namesRow: true,
            cell: ({ id, ruleName }) => <a href={`${path}/${id}`}>{ruleName}</a>,
          },
          {
            key: 'households',
            head: t('earn.mineList.households'),
            numeric: true,
            cell: ({ claims }) => claims,
          },
          {
            key: 'points',
            head: t('earn.mineList.points'),
            numeric: true,
            cell: ({ points }) => <Points points={points} change />,
          },
          {
            key: 'result',
            head: t('earn.mineList.result'),
            cell: (sheet) => <SheetResult sheet={sheet} />,
          },
        ]}
      />
      <Pager path={path} query={{ show: outcome }} page={page} total={total} />
    </>
  )
}
