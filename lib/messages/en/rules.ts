import type { SameShape } from '../same-shape'
import type { rules as zh } from '../zh-CN/rules'

export const rules: SameShape<typeof zh> = {
  title: 'Rule book',
}
