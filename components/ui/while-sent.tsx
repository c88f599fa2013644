'use client'

import { type ReactNode, use } from 'react'
import { FormContext } from './form-context'

/** What stands in an `ActionForm` until it is sent, and what stands there while it is under way. */
export function WhileSent(props: { instead: ReactNode; children?: ReactNode }) {
  const { pending } = use(FormContext)
  return pending ? props.instead : props.children
}
