'use client'

import { useRef } from 'react'
import { buttonLook } from '@/components/ui/button-look'

/** Ticks all boxes of a name in its form, or none. */
export function TickAll(props: { name: string; all: string; none: string }) {
  const root = useRef<HTMLSpanElement>(null)

  function tick(on: boolean) {
    const boxes = root.current?.closest('form')?.elements.namedItem(props.name)
    const list = boxes instanceof RadioNodeList ? [...boxes] : [boxes]
    for (const box of list) if (box instanceof HTMLInputElement) box.checked = on
  }

  return (
    <span ref={root} className="needs-script inline-flex flex-wrap gap-2">
      <button type="button" onClick={() => tick(true)} className={buttonLook()}>
        {props.all}
      </button>
      <button type="button" onClick={() => tick(false)} className={buttonLook()}>
        {props.none}
      </button>
    </span>
  )
}
