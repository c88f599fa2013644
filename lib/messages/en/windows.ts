import type { SameShape } from '../same-shape'
import type { windows as zh } from '../zh-CN/windows'

export const windows: SameShape<typeof zh> = {
  title: 'Redemption windows',
}
