export const staff = {
  title: '人员',
} as const
