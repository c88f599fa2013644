export const office = {
  title: '村务办公',
} as const
