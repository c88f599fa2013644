'use client'

import { useEffect, useState } from 'react'

/** Long enough for a busy village, short enough for a queue. */
const patienceMs = 15_000

/**
 * Sends the basket as its form would, but stays on the page when no answer comes, and can be
 * pressed again: the basket's id makes the second press harmless.
 */
export function useConfirm() {
  const [state, setState] = useState<'ready' | 'pending' | 'no-answer'>('ready')

  // A page that the browser kept while it was left still waits; made anew, it shows what was done.
  useEffect(() => {
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && location.reload()
    addEventListener('pageshow', comeBack)
    return () => removeEventListener('pageshow', comeBack)
  }, [])

  async function confirm(form: HTMLFormElement): Promise<void> {
    if (state === 'pending') return
    setState('pending')
    const to = await sent(form)
    if (to === undefined) setState('no-answer')
    else location.assign(to)
  }

  return { state, confirm }
}

/** Where the answer leads; undefined when there was none. */
async function sent(form: HTMLFormElement): Promise<string | undefined> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(patienceMs),
    })
    const answer: unknown = await response.json()
    return typeof answer === 'object' && answer !== null && 'to' in answer
      ? String(answer.to)
      : undefined
  } catch {
    return undefined
  }
}
