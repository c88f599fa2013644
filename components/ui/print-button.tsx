'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './button'

/** Opens the browser's own print window. Without JavaScript the browser's menu does the same. */
export function PrintButton(props: { children: ReactNode; look?: ButtonProps['look'] }) {
  return (
    <span className="needs-script contents">
      <Button type="button" look={props.look ?? 'primary'} onClick={() => window.print()}>
        {props.children}
      </Button>
    </span>
  )
}
