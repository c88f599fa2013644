import type { ReactNode } from 'react'
import { CounterHead } from '@/components/village/counter-head'
import { PaperHead } from '@/components/village/paper-head'
import { signedIn } from '@/lib/request/actor'

/** The till takes the whole width, in large print. Whether one may sell is asked by each page. */
export default async function CounterLayout({ children }: { children: ReactNode }) {
  const who = await signedIn()
  return (
    <div className="large-print">
      {who && <CounterHead {...who} />}
      {who && <PaperHead village={who.village} />}
      <main id="main" tabIndex={-1} className="px-4 py-4 max-sm:px-3 max-sm:py-2">
        {children}
      </main>
    </div>
  )
}
