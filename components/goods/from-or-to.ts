import type { Words } from '@/lib/request/words'

interface MoveWithOthers {
  invoice: string | null
  donor: string | null
  supplier: string | null
}

/** Who gave it or takes it back, and the receipt: as the notes of a stock move say it. */
export function fromOrTo({ invoice, donor, supplier }: MoveWithOthers, t: Words['t']): string[] {
  return [
    supplier === null ? '' : t('goods.moves.supplier', { supplier }),
    invoice === null ? '' : t('goods.moves.invoice', { invoice }),
    donor === null ? '' : t('goods.moves.donor', { donor }),
  ].filter(Boolean)
}
