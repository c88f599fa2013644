export const goods = {
  title: '物品',
} as const
