import type { SameShape } from '../same-shape'
import type { office as zh } from '../zh-CN/office'

export const office: SameShape<typeof zh> = {
  title: 'Office',
}
