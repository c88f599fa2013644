import type { Role } from './deeds'

/** Who can sign in to the demo village; its sign-in page says so. One person per part. */
export const demoSignIns: readonly { signInName: string; role: Role }[] = [
  { signInName: 'shuji', role: 'MANAGER' },
  { signInName: 'jilu', role: 'RECORDER' },
  { signInName: 'pingyi', role: 'REVIEWER' },
  { signInName: 'dianyuan', role: 'CLERK' },
  { signInName: 'jiandu', role: 'SUPERVISOR' },
  { signInName: 'zuzhang', role: 'LEADER' },
]

export const demoPassword = 'demo-2026'
