'use client'

import { useEffect, useState } from 'react'
import { Button } from './button'

/** Puts a text on the clipboard. Not there where the browser has none: the text can be marked by hand. */
export function CopyButton(props: {
  text: string
  label: string
  copied: string
  refused: string
}) {
  const [able, setAble] = useState(false)
  const [answer, setAnswer] = useState('')
  useEffect(() => setAble('clipboard' in navigator), [])
  if (!able) return null
  const copy = () =>
    navigator.clipboard.writeText(props.text).then(
      () => setAnswer(props.copied),
      () => setAnswer(props.refused),
    )
  return (
    <p className="flex flex-wrap items-center gap-3 print:hidden">
      <Button type="button" onClick={copy}>
        {props.label}
      </Button>
      <span role="status">{answer}</span>
    </p>
  )
}
