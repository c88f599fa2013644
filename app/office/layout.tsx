import type { ReactNode } from 'react'
import { OfficeHead } from '@/components/village/office-head'
import { PaperHead } from '@/components/village/paper-head'
import { signedIn } from '@/lib/request/actor'

/** Shows who is here; whether they may is asked by each page. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const who = await signedIn()
  return (
    <>
      {who && <OfficeHead {...who} />}
      {who && <PaperHead village={who.village} />}
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-7xl px-4 py-6">
        {children}
      </main>
    </>
  )
}
