export const ledger = {
  title: '流水',
} as const
