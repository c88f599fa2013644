export const board = {
  title: '公示栏',
} as const
