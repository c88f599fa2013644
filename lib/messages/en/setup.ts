import type { SameShape } from '../same-shape'
import type { setup as zh } from '../zh-CN/setup'

export const setup: SameShape<typeof zh> = {
  title: 'Set-up',
}
