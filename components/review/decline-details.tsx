'use client'

import type { ReactNode } from 'react'
import { useField } from '@/components/ui/use-field'

/** The second key, out of the way of the first; open while its reason is missing. */
export function DeclineDetails(props: { label: string; children: ReactNode }) {
  const { errors } = useField('reason')
  return (
    <details open={errors.length > 0 || undefined} className="border-y border-line py-1">
      <summary className="py-2 leading-loose">{props.label}</summary>
      <div className="grid max-w-3xl gap-4 py-3">{props.children}</div>
    </details>
  )
}
