import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import type { StockMoveLine } from '@/lib/goods/queries'
import { yuanOfFen } from '@/lib/goods/yuan'
import { type Words, words } from '@/lib/request/words'
import { fromOrTo } from './from-or-to'

/** 出入库: what came, what went, what was left, and by whom. */
export async function MovesTable(props: { moves: readonly StockMoveLine[]; caption: string }) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      rows={props.moves}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'when',
          head: t('goods.moves.when'),
          cell: ({ recordedAt }) => formats.moment(recordedAt),
        },
        {
          key: 'what',
          head: t('goods.moves.what'),
          cell: ({ kind }) => t(`goods.moves.kinds.${kind}`),
        },
        {
          key: 'change',
          head: t('goods.moves.change'),
          numeric: true,
          cell: ({ kind, quantity }) =>
            kind === 'COUNTED' && quantity === 0 ? (
              t('goods.moves.equal')
            ) : (
              <Points points={quantity} change />
            ),
        },
        {
          key: 'after',
          head: t('goods.moves.after'),
          numeric: true,
          cell: ({ stockAfter }) => <Points points={stockAfter} />,
        },
        {
          key: 'detail',
          head: t('goods.moves.detail'),
          cell: (move) => <Detail move={move} t={t} />,
        },
        { key: 'by', head: t('goods.moves.by'), cell: ({ recordedBy }) => recordedBy },
      ]}
    />
  )
}

function Detail({ move, t }: { move: StockMoveLine; t: Words['t'] }) {
  const { receipt, windowId, redemptionId, counted, reason } = move
  const said = [
    counted === null ? '' : t('goods.moves.counted', { counted }),
    money(move, t),
    ...fromOrTo(move, t),
    reason ?? '',
  ].filter(Boolean)
  return (
    <>
      {receipt !== null && (
        <a href={`/office/windows/${windowId}/${redemptionId}`} className="me-2">
          {t('goods.moves.receipt', { receipt: String(receipt) })}
        </a>
      )}
      {said.join('；')}
    </>
  )
}

function money({ costFen }: StockMoveLine, t: Words['t']): string {
  if (costFen === null) return ''
  return costFen < 0
    ? t('goods.moves.refund', { yuan: yuanOfFen(-costFen) })
    : t('goods.moves.cost', { yuan: yuanOfFen(costFen) })
}
