import type { SameShape } from '../same-shape'
import type { months as zh } from '../zh-CN/months'

export const months: SameShape<typeof zh> = {
  title: 'Months',
}
