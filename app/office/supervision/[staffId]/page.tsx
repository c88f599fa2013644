import { notFound } from 'next/navigation'
import { householdName } from '@/components/households/household-name'
import { DataTable } from '@/components/ui/data-table'
import { hrefWith } from '@/components/ui/href-with'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { Points } from '@/components/ui/points'
import { PrintButton } from '@/components/ui/print-button'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { rangeInBook } from '@/lib/months/month-range'
import { bookSpan } from '@/lib/months/queries'
import { requireActor } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { mostRows } from '@/lib/supervision/deeds-in-span'
import { givenBy } from '@/lib/supervision/recorder-queries'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('supervision.title') }
}

/** To whom one recorder gave in a period, household by household. */
export default async function GivenByPage({
  params,
  searchParams,
}: PageProps<'/office/supervision/[staffId]'>) {
  const { staffId } = await params
  const path = `/office/supervision/${encodeURIComponent(staffId)}`
  const { villageId } = await requireActor('supervision.look', path)
  const query = await searchParams
  const read = await reader()
  const period = wordIn(query, 'period')
  const range = rangeInBook(period, await bookSpan(read, villageId, today()))
  const list = ruleLists.find((known) => known === wordIn(query, 'list'))
  if (!range) notFound()
  const page = pageIn(query)
  const given = await givenBy(read, villageId, range, { recorderId: staffId, list, page })
  const [first] = given
  if (!first) notFound()
  const { t, formats } = await words()
  return (
    <>
      <PageHead
        back={{ href: hrefWith('/office/supervision', { period }), label: t('supervision.title') }}
        title={t('supervision.given.title', { recorder: first.recorder })}
        lead={[
          formats.period(period),
          list && t(`common.lists.${list}`),
          t('supervision.given.total', { count: first.total }),
        ]
          .filter(Boolean)
          .join(' · ')}
        next={<PrintButton look="quiet">{t('supervision.print')}</PrintButton>}
      />
      <DataTable
        caption={t('supervision.given.title', { recorder: first.recorder })}
        captionHidden
        rows={given}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: 'household',
            head: t('supervision.pairs.household'),
            namesRow: true,
            cell: (row) => (
              <a
                href={hrefWith('/office/ledger', { household: String(row.number), list })}
                className="inline-flex min-h-target items-center print:min-h-0"
              >
                {householdName(t, row)}
              </a>
            ),
          },
          {
            key: 'deeds',
            head: t('supervision.pairs.deeds'),
            numeric: true,
            cell: ({ deeds }) => deeds,
          },
          {
            key: 'points',
            head: t('supervision.pairs.points'),
            numeric: true,
            cell: ({ points }) => <Points points={points} change />,
          },
        ]}
      />
      <Pager
        path={path}
        query={{ period, list }}
        page={page}
        total={first.total}
        perPage={mostRows}
      />
    </>
  )
}
