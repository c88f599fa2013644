/** Who can sign in to the demo village. `prisma/demo-village.ts` makes them, `npm start` prints them. */
export const demoPassword = 'demo-2026'

export const demoSignIns = [
  { signInName: 'shuji', role: 'MANAGER', roleLabel: '管理员', roleInEnglish: 'manager' },
  { signInName: 'jilu', role: 'RECORDER', roleLabel: '记录员', roleInEnglish: 'recorder' },
  { signInName: 'pingyi', role: 'REVIEWER', roleLabel: '评议员', roleInEnglish: 'reviewer' },
  { signInName: 'dianyuan', role: 'CLERK', roleLabel: '超市管理员', roleInEnglish: 'clerk' },
  { signInName: 'jiandu', role: 'SUPERVISOR', roleLabel: '村务监督', roleInEnglish: 'supervisor' },
] as const
