import { DataTable } from '@/components/ui/data-table'
import { wishWords } from '@/components/voice/wish-words'
import { yuanOfFen } from '@/lib/goods/yuan'
import type {
  MeetingInFolder,
  NoticeInFolder,
  ReceiptInFolder,
  StockInFolder,
  WishInFolder,
} from '@/lib/inspection/queries'
import { words } from '@/lib/request/words'
import { civilDateOf } from '@/lib/shared/civil-date'

export async function MeetingsTable({ meetings }: { meetings: readonly MeetingInFolder[] }) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={t('inspection.parts.meetings')}
      captionHidden
      rows={meetings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'on',
          head: t('inspection.meetings.on'),
          namesRow: true,
          unbroken: true,
          cell: ({ id, heldOn }) => (
            <a
              href={`/office/review/meeting/${id}`}
              className="inline-flex min-h-target items-center print:min-h-0"
            >
              {formats.date(heldOn)}
            </a>
          ),
        },
        { key: 'place', head: t('inspection.meetings.place'), cell: ({ place }) => place },
        { key: 'people', head: t('inspection.meetings.people'), cell: ({ people }) => people },
        {
          key: 'passed',
          head: t('inspection.meetings.passed'),
          numeric: true,
          cell: ({ passed }) => formats.points(passed),
        },
        {
          key: 'declined',
          head: t('inspection.meetings.declined'),
          numeric: true,
          cell: ({ declined }) => formats.points(declined),
        },
      ]}
    />
  )
}

export async function NoticesTable({ notices }: { notices: readonly NoticeInFolder[] }) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={t('inspection.parts.notices')}
      captionHidden
      rows={notices}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'months',
          head: t('inspection.notices.months'),
          namesRow: true,
          unbroken: true,
          cell: ({ firstMonth, lastMonth }) =>
            [...new Set([firstMonth, lastMonth])].map(formats.month).join(' – '),
        },
        {
          key: 'posted',
          head: t('inspection.notices.posted'),
          cell: ({ postedOn }) => formats.date(postedOn),
        },
        {
          key: 'until',
          head: t('inspection.notices.until'),
          cell: ({ objectUntil }) => formats.date(objectUntil),
        },
        {
          key: 'sealed',
          head: t('inspection.notices.sealed'),
          cell: ({ sealedAt }) =>
            sealedAt ? formats.date(civilDateOf(sealedAt)) : t('inspection.notices.notYet'),
        },
      ]}
    />
  )
}

export async function StockTable({ goods }: { goods: readonly StockInFolder[] }) {
  const { t, formats } = await words()
  const figures = ['before', 'bought', 'donated', 'given', 'lost', 'corrected', 'after'] as const
  return (
    <DataTable
      caption={t('inspection.parts.stock')}
      captionHidden
      rows={goods}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'good',
          head: t('inspection.stock.good'),
          namesRow: true,
          cell: ({ name, unit }) => `${name} (${unit})`,
        },
        ...figures.map((figure) => ({
          key: figure,
          head: t(`inspection.stock.${figure}`),
          numeric: true,
          cell: (row: StockInFolder) =>
            figure === 'corrected' ? formats.change(row[figure]) : formats.points(row[figure]),
        })),
      ]}
    />
  )
}

export async function ReceiptsTable({ receipts }: { receipts: readonly ReceiptInFolder[] }) {
  const { t, formats } = await words()
  const total = receipts.reduce((sum, { costFen }) => sum + (costFen ?? 0), 0)
  return (
    <DataTable
      caption={t('inspection.parts.receipts')}
      captionHidden
      rows={receipts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'on',
          head: t('inspection.receipts.on'),
          unbroken: true,
          cell: ({ recordedAt }) => formats.date(civilDateOf(recordedAt)),
          foot: t('inspection.receipts.total'),
        },
        {
          key: 'what',
          head: t('inspection.receipts.what'),
          namesRow: true,
          cell: ({ goodName, quantity, unit }) =>
            `${goodName} ${t('inspection.receipts.pieces', { quantity: Math.abs(quantity), unit })}`,
        },
        {
          key: 'kind',
          head: t('inspection.receipts.kind'),
          unbroken: true,
          cell: ({ kind }) => t(`goods.moves.kinds.${kind}`),
        },
        {
          key: 'cost',
          head: t('inspection.receipts.cost'),
          numeric: true,
          cell: ({ costFen }) => (costFen === null ? '' : yuanOfFen(costFen)),
          foot: yuanOfFen(total),
        },
        {
          key: 'paper',
          head: t('inspection.receipts.paper'),
          cell: ({ invoice }) => invoice,
        },
        {
          key: 'who',
          head: t('inspection.receipts.who'),
          cell: ({ donor, supplier }) => donor ?? supplier,
        },
      ]}
    />
  )
}

export async function WishesTable({ wishes }: { wishes: readonly WishInFolder[] }) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={t('inspection.parts.wishes')}
      captionHidden
      rows={wishes}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'said',
          head: t('inspection.wishes.said'),
          namesRow: true,
          cell: (wish) => wishWords(wish),
        },
        {
          key: 'on',
          head: t('inspection.wishes.on'),
          unbroken: true,
          cell: ({ saidOn }) => formats.date(saidOn),
        },
        {
          key: 'state',
          head: t('inspection.wishes.state'),
          cell: ({ state, takenUpBy }) =>
            [t(`wishes.states.${state}`), takenUpBy].filter(Boolean).join(' · '),
        },
        {
          key: 'answer',
          head: t('inspection.wishes.answer'),
          cell: ({ answer, endedOn }) =>
            answer !== null && endedOn !== null && `${answer} (${formats.date(endedOn)})`,
        },
      ]}
    />
  )
}
