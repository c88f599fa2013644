import type { SameShape } from '../same-shape'
import type { review as zh } from '../zh-CN/review'

export const review: SameShape<typeof zh> = {
  title: 'Review points',
}
