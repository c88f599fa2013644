import type { ReactNode } from 'react'
import { type ButtonShape, buttonLook } from './button-look'

/** A plain link that looks like a button: for going somewhere, never for a change. */
export function LinkButton({
  href,
  children,
  ...shape
}: ButtonShape & { href: string; children: ReactNode }) {
  return (
    <a href={href} className={buttonLook(shape)}>
      {children}
    </a>
  )
}
