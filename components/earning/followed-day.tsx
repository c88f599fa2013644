'use client'

import { useRouter } from 'next/navigation'
import { use, useCallback, useEffect, useRef } from 'react'
import { DateField } from '@/components/ui/date-field'
import { FormContext } from '@/components/ui/form-context'
import { useField } from '@/components/ui/use-field'
import type { CivilDate } from '@/lib/shared/civil-date'

/**
 * The day of the deed, also in the address: rule and caps go by it. A script follows a new day at
 * once and leaves the ticks in place; a day outside the span is said to be one.
 */
export function FollowedDay(props: {
  /** Of the field in the form it stands in. */
  name: string
  path: string
  day: CivilDate
  min: CivilDate
  max: CivilDate
  words: { label: string; outside: string }
}) {
  const { name, path, day, words } = props
  const { settle } = use(FormContext)
  const { errors } = useField(name)
  const router = useRouter()
  const box = useRef<HTMLDivElement>(null)
  const follow = useCallback(() => {
    const field = box.current?.querySelector('input')
    if (!field || field.value === day || !field.checkValidity()) return
    router.replace(`${path}?on=${field.value}`, { scroll: false })
  }, [router, path, day])
  // a day chosen before the script was there, or one that the browser remembers
  useEffect(follow, [follow])

  function change() {
    if (box.current?.querySelector('input')?.checkValidity()) settle(name)
    follow()
  }

  return (
    <div ref={box} onChange={change} className="group/day grid gap-1">
      <DateField
        name={name}
        label={words.label}
        defaultValue={day}
        min={props.min}
        max={props.max}
      />
      {/* what the server refused is said once */}
      {errors.length === 0 && (
        <p className="hidden font-bold text-lacquer group-has-out-of-range/day:block">
          <span aria-hidden="true">✕ </span>
          {words.outside}
        </p>
      )}
    </div>
  )
}
