import type { ReactNode } from 'react'
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look'

/** A plain link that looks like a button: for going somewhere, never for a change. */
export function LinkButton(props: {
  href: string
  children: ReactNode
  look?: ButtonLook
  size?: ButtonSize
}) {
  return (
    <a href={props.href} className={buttonLook(props.look, props.size)}>
      {props.children}
    </a>
  )
}
