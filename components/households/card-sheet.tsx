import './card-sheet.css'
import type { ReactNode } from 'react'

/** Cards as they lie on paper: ten to a sheet of A4, to be cut along their edges. */
export function CardSheet({ children }: { children: ReactNode }) {
  return (
    <div className="card-sheet grid grid-cols-[minmax(0,85.6mm)] justify-center gap-4 sm:grid-cols-[repeat(auto-fit,85.6mm)] print:grid-cols-[85.6mm_85.6mm] print:gap-0">
      {children}
    </div>
  )
}
