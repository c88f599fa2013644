import type { SameShape } from '../same-shape'
import type { earn as zh } from '../zh-CN/earn'

export const earn: SameShape<typeof zh> = {
  title: 'Record points',
}
