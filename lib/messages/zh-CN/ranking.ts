export const ranking = {
  title: '看名次',
} as const
