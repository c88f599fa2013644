'use client'

import { useRouter } from 'next/navigation'
import type { FormEvent, ReactNode } from 'react'
import { DateField } from '@/components/ui/date-field'
import type { CivilDate } from '@/lib/shared/civil-date'

/**
 * The day of the deed stands in the address: rule and caps go by it. A script follows a new day at
 * once and leaves the ticks in place; without one there is a key.
 */
export function DayForm(props: {
  path: string
  day: CivilDate
  min: CivilDate
  max: CivilDate
  label: string
  children: ReactNode
}) {
  const router = useRouter()

  function follow(event: FormEvent<HTMLFormElement>) {
    const day = new FormData(event.currentTarget).get('on')
    if (typeof day !== 'string' || day === '' || !event.currentTarget.checkValidity()) return
    router.replace(`${props.path}?on=${day}`, { scroll: false })
  }

  return (
    <form action={props.path} onChange={follow} className="flex flex-wrap items-end gap-3">
      <DateField
        name="on"
        label={props.label}
        defaultValue={props.day}
        min={props.min}
        max={props.max}
      />
      <noscript>{props.children}</noscript>
    </form>
  )
}
