import type { SameShape } from '../same-shape'
import type { ranking as zh } from '../zh-CN/ranking'

export const ranking: SameShape<typeof zh> = {
  title: 'Standings',
}
