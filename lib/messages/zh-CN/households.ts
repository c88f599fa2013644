export const households = {
  title: '户',
} as const
