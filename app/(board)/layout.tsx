import type { ReactNode } from 'react'
import { LargePrint } from '@/components/village/large-print'

/**
 * The notice board is read at arm's length: large print. Which village's board it is stands in the
 * path below, so each page brings its own red head with `BoardFrame`.
 */
export default function BoardLayout({ children }: { children: ReactNode }) {
  return <LargePrint>{children}</LargePrint>
}
