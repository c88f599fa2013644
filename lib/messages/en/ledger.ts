import type { SameShape } from '../same-shape'
import type { ledger as zh } from '../zh-CN/ledger'

export const ledger: SameShape<typeof zh> = {
  title: 'Ledger',
}
