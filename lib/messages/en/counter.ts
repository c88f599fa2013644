import type { SameShape } from '../same-shape'
import type { counter as zh } from '../zh-CN/counter'

export const counter: SameShape<typeof zh> = {
  title: 'Counter',
}
