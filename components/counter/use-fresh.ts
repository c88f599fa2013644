'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Quick enough for two clerks at one shelf, seldom enough for a small machine. */
const lookEveryMs = 4_000

/**
 * Asks whether balance, stock and prices on this till still hold, and has the page made anew when
 * another counter or the office has changed them. What is in the basket stays; without an answer
 * the till goes on, and the confirmation asks again anyway. `figures` is what the page shows, so that
 * nothing slips by between its making and the first look.
 */
export function useFresh(path: string, householdId: string, figures: string): void {
  const router = useRouter()
  useEffect(() => {
    const address = `${path}/now?household=${householdId}`
    let shown = figures
    let over = false
    async function look() {
      const now = document.hidden ? undefined : await figuresNow(address)
      if (over || now === undefined) return
      if (shown !== now) router.refresh()
      shown = now
    }
    void look()
    const timer = setInterval(() => void look(), lookEveryMs)
    return () => {
      over = true
      clearInterval(timer)
    }
  }, [path, householdId, figures, router])
}

async function figuresNow(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address)
    if (!response.ok) return undefined
    const answer: unknown = await response.json()
    return typeof answer === 'object' && answer !== null && 'now' in answer
      ? String(answer.now)
      : undefined
  } catch {
    return undefined
  }
}
