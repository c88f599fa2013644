import type { SameShape } from '../same-shape'
import type { households as zh } from '../zh-CN/households'

export const households: SameShape<typeof zh> = {
  title: 'Households',
}
