import './landscape-sheet.css'
import type { ReactNode } from 'react'

/** A page whose paper lies across. */
export function LandscapeSheet({ children }: { children: ReactNode }) {
  return <div className="landscape-sheet">{children}</div>
}
