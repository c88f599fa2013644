import type { SameShape } from '../same-shape'
import type { passbook as zh } from '../zh-CN/passbook'

export const passbook: SameShape<typeof zh> = {
  title: 'Passbook',
}
