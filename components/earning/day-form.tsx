'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useCallback, useEffect, useRef } from 'react'
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
  const { path, day } = props
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const follow = useCallback(() => {
    const asked = form.current && new FormData(form.current).get('on')
    if (typeof asked !== 'string' || asked === day || !form.current?.checkValidity()) return
    router.replace(`${path}?on=${asked}`, { scroll: false })
  }, [router, path, day])
  // a day chosen before the script was there, or one that the browser remembers
  useEffect(follow, [follow])

  return (
    <form ref={form} action={path} onChange={follow} className="flex flex-wrap items-end gap-3">
      <DateField name="on" label={props.label} defaultValue={day} min={props.min} max={props.max} />
      <noscript>{props.children}</noscript>
    </form>
  )
}
