'use client'

import { type ReactNode, useEffect } from 'react'

/**
 * What is said once to who pressed a key. The word that asked for it is taken out of the page's
 * address as soon as it is read, so that a reload does not say it again.
 */
export function UntilReload({ asked, children }: { asked: string; children: ReactNode }) {
  useEffect(() => {
    const address = new URL(location.href)
    address.searchParams.delete(asked)
    history.replaceState(null, '', address)
  }, [asked])
  return children
}
