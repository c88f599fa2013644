import { redirect } from 'next/navigation'
import { fromOrTo } from '@/components/goods/from-or-to'
import { householdName } from '@/components/households/household-name'
import { DataTable } from '@/components/ui/data-table'
import { Figures } from '@/components/ui/figures'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Points } from '@/components/ui/points'
import { PrintButton } from '@/components/ui/print-button'
import { writtenDays } from '@/components/windows/written-days'
import { yuanOfFen } from '@/lib/goods/yuan'
import {
  checkOfWindow,
  goodsGiven,
  householdsServed,
  type MoveInReport,
  movesUntil,
  type WindowCheck,
} from '@/lib/redemption/report-queries'
import { daysOf } from '@/lib/redemption/window-days'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { type Words, words } from '@/lib/request/words'
import { civilDateOf } from '@/lib/shared/civil-date'
import { windowOfPage } from '../window-of-page'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('windows.report.title') }
}

/**
 * What a window came to, for the wall and the file: points used = goods given, by good and by
 * household, what was bought and what was donated for it.
 */
export default async function ReportPage({
  params,
}: PageProps<'/office/windows/[windowId]/report'>) {
  const { actor, window, path } = await windowOfPage(params, 'window.look', '/report')
  if (window.state === 'PLANNED') redirect(path)
  const { villageId } = actor
  const read = await reader()
  const [check, goods, households, moves] = await Promise.all([
    checkOfWindow(read, villageId, window.id),
    goodsGiven(read, villageId, window.id),
    householdsServed(read, villageId, window.id),
    movesUntil(read, villageId, window),
  ])
  const village = await currentVillage()
  const said = await words()
  const { t, formats } = said
  const title = t('windows.report.of', { village: village?.name ?? '', name: window.name })
  return (
    <div className="grid gap-8 print:block">
      <PageHead
        back={{ href: path, label: window.name }}
        title={title}
        lead={`${writtenDays(formats, daysOf(window))} · ${t(`windows.states.${window.state}`)}`}
        next={<PrintButton>{t('windows.report.print')}</PrintButton>}
      />
      <Figures
        items={[
          { label: t('windows.fields.baskets'), value: formats.points(window.figures.baskets) },
          {
            label: t('windows.fields.households'),
            value: formats.points(window.figures.households),
          },
          { label: t('windows.fields.pieces'), value: formats.points(window.figures.pieces) },
          { label: t('windows.fields.points'), value: formats.points(window.figures.points) },
        ]}
      />
      <Check check={check} said={said} />
      <DataTable
        caption={t('windows.report.goods')}
        rows={goods}
        rowKey={({ goodId }) => goodId}
        empty={<p>{t('windows.redemptions.empty')}</p>}
        columns={[
          {
            key: 'good',
            head: t('common.nouns.good'),
            namesRow: true,
            cell: ({ goodName }) => goodName,
            foot: t('goods.forecast.total'),
          },
          {
            key: 'pieces',
            head: t('windows.fields.pieces'),
            numeric: true,
            cell: ({ pieces, unit }) => t('goods.stock', { stock: pieces, unit }),
            foot: formats.points(check.pieces),
          },
          {
            key: 'points',
            head: t('windows.fields.points'),
            numeric: true,
            cell: ({ points }) => <Points points={points} />,
            foot: <Points points={check.lines} />,
          },
          {
            key: 'cost',
            head: t('windows.report.cost'),
            numeric: true,
            cell: ({ costFen }) => (costFen === null ? '' : yuanOfFen(costFen)),
            foot: yuanOfFen(goods.reduce((sum, { costFen }) => sum + (costFen ?? 0), 0)),
          },
        ]}
      />
      <Came moves={moves} said={said} />
      {households.length > 0 && (
        <DataTable
          caption={t('windows.report.households')}
          rows={households.map((row, index) => ({ ...row, key: String(index) }))}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'household',
              head: t('windows.redemptions.household'),
              namesRow: true,
              unbroken: true,
              cell: (row) => householdName(t, row),
            },
            {
              key: 'goods',
              head: t('windows.redemptions.goods'),
              cell: (row) => formats.list(row.goods),
            },
            {
              key: 'points',
              head: t('windows.fields.points'),
              numeric: true,
              cell: ({ points }) => <Points points={points} />,
            },
          ]}
        />
      )}
      <p className="paper-only keep-together pt-6 whitespace-pre-wrap">
        {t('windows.report.foot', { date: formats.date(civilDateOf(actor.now)) })}
      </p>
    </div>
  )
}

/** Points used = goods given, said in words; a difference is named. */
function Check({ check, said: { t, formats } }: { check: WindowCheck; said: Words }) {
  const { slips, lines, entries, moved, pieces } = check
  const agrees = slips === lines && lines === entries && moved === pieces
  if (agrees)
    return (
      <Notice
        tone="ok"
        title={t('windows.report.agrees', {
          points: formats.points(slips),
          pieces: formats.points(pieces),
        })}
      />
    )
  return (
    <Notice tone="warn" title={t('windows.report.differs')}>
      <p>{t('windows.report.figures', { slips, lines, entries, moved, pieces })}</p>
    </Notice>
  )
}

/** What was bought and donated for it, and what the shelf lost or was found to hold. */
function Came({ moves, said: { t, formats } }: { moves: readonly MoveInReport[]; said: Words }) {
  if (moves.length === 0) return null
  const spent = moves.reduce((sum, { costFen }) => sum + (costFen ?? 0), 0)
  return (
    <DataTable
      caption={t('windows.report.came')}
      rows={moves}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'on',
          head: t('goods.moves.when'),
          unbroken: true,
          cell: ({ recordedAt }) => formats.date(civilDateOf(recordedAt)),
        },
        {
          key: 'what',
          head: t('goods.moves.what'),
          cell: ({ kind }) => t(`goods.moves.kinds.${kind}`),
        },
        {
          key: 'good',
          head: t('common.nouns.good'),
          namesRow: true,
          cell: ({ goodName }) => goodName,
          foot: t('goods.forecast.total'),
        },
        {
          key: 'quantity',
          head: t('goods.moves.change'),
          numeric: true,
          cell: ({ quantity }) => <Points points={quantity} change />,
        },
        {
          key: 'cost',
          head: t('windows.report.spent'),
          numeric: true,
          cell: ({ costFen }) => (costFen === null ? '' : yuanOfFen(costFen)),
          foot: yuanOfFen(spent),
        },
        {
          key: 'from',
          head: t('goods.moves.detail'),
          cell: (move) => [...fromOrTo(move, t), move.reason].filter(Boolean).join('；'),
        },
      ]}
    />
  )
}
