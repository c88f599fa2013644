export const setup = {
  title: '开村',
} as const
