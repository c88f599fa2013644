import type { ReactNode } from 'react'
import { PassbookCover } from '@/components/passbook/passbook-cover'
import { currentVillage } from '@/lib/request/village'

/** A household's own book, in large print. Whose it is is asked by each page. */
export default async function PassbookLayout({ children }: { children: ReactNode }) {
  const village = await currentVillage()
  return (
    <div className="large-print">
      <PassbookCover villageName={village?.name} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-4xl px-4 py-6">
        {children}
      </main>
    </div>
  )
}
