'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/**
 * A plain link that is marked while its place, or a page below it, is shown. A client component
 * only because a layout does not know the path; the mark is in the HTML, also without JavaScript.
 */
export function PlaceLink(props: { href: string; children: ReactNode; className: string }) {
  const path = usePathname()
  const here = path === props.href || path.startsWith(`${props.href}/`)
  return (
    <a href={props.href} aria-current={here ? 'page' : undefined} className={props.className}>
      {props.children}
    </a>
  )
}
