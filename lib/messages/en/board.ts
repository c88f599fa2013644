import type { SameShape } from '../same-shape'
import type { board as zh } from '../zh-CN/board'

export const board: SameShape<typeof zh> = {
  title: 'Notice board',
}
