export const rules = {
  title: '积分细则',
} as const
