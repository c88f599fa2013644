'use client'

import type { ReactNode } from 'react'
import { Button } from './button'

/** Opens the browser's own print window. Without JavaScript the browser's menu does the same. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <span className="needs-script contents">
      <Button type="button" look="primary" onClick={() => window.print()}>
        {children}
      </Button>
    </span>
  )
}
