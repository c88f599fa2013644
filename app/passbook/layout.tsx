import type { ReactNode } from 'react'
import { PassbookCover } from '@/components/passbook/passbook-cover'
import { LargePrint } from '@/components/village/large-print'
import { currentCard } from '@/lib/request/card-session'
import { currentVillage } from '@/lib/request/village'

/** A household's own book, in large print. Whose it is is asked by each page. */
export default async function PassbookLayout({ children }: { children: ReactNode }) {
  // the card's village, also where somebody of another village's office is signed in
  const village = (await currentCard())?.village ?? (await currentVillage())
  return (
    <LargePrint>
      <PassbookCover villageName={village?.name} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[45em] px-4 py-6">
        {children}
      </main>
    </LargePrint>
  )
}
