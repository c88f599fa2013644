export const months = {
  title: '月结',
} as const
