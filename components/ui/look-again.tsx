'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const lookEveryMs = 2_000

/** Makes the page anew while something on it is under way. Not while nobody sees it. */
export function LookAgain() {
  const router = useRouter()
  useEffect(() => {
    const look = () => document.hidden || router.refresh()
    const timer = setInterval(look, lookEveryMs)
    return () => clearInterval(timer)
  }, [router])
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(lookEveryMs / 1_000)} />
    </noscript>
  )
}
