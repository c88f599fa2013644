export const earn = {
  title: '记积分',
} as const
