import type { SameShape } from '../same-shape'
import type { staff as zh } from '../zh-CN/staff'

export const staff: SameShape<typeof zh> = {
  title: 'Staff',
}
