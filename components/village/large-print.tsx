import type { ReactNode } from 'react'
import { typeSize } from '@/lib/request/type-size'

/** What villagers read: large print, and larger still for whoever asked for it. */
export async function LargePrint({ children }: { children: ReactNode }) {
  const larger = (await typeSize()) === 'larger'
  return <div className={larger ? 'large-print larger-type' : 'large-print'}>{children}</div>
}
