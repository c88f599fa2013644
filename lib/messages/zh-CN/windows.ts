export const windows = {
  title: '兑换活动',
} as const
