export const counter = {
  title: '兑物品',
} as const
