export const review = {
  title: '评积分',
} as const
