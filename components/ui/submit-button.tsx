'use client'

import { use } from 'react'
import { Button, type ButtonProps } from './button'
import { FormContext } from './form-context'

/**
 * Sends an `ActionForm` once. Not `disabled` while it waits: the focus would be lost, and a name
 * and value of its own would not be sent.
 */
export function SubmitButton({ children, look = 'primary', ...button }: ButtonProps) {
  const { pending, words } = use(FormContext)
  return (
    <Button type="submit" look={look} aria-disabled={pending || undefined} {...button}>
      {pending ? words.pending : children}
    </Button>
  )
}
