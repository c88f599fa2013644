import type { ReactNode } from 'react'

/**
 * What an earlier deed was answered with, said by the page because the address asks for it. It gives
 * way as soon as a form of the page has a newer answer, with a script and without: see `globals.css`.
 */
export function EarlierAnswer({ children }: { children: ReactNode }) {
  return <div className="earlier-answer">{children}</div>
}
