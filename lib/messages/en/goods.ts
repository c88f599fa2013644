import type { SameShape } from '../same-shape'
import type { goods as zh } from '../zh-CN/goods'

export const goods: SameShape<typeof zh> = {
  title: 'Goods',
}
