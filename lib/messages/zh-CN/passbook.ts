export const passbook = {
  title: '积分存折',
} as const
