'use client'

import { useLayoutEffect, useState } from 'react'

/**
 * Those of the ids that stand on the page, from top to bottom: a form is checked in an order of its
 * own. None without a script.
 */
export function usePageOrder(ids: readonly string[]): readonly string[] {
  const together = ids.join(' ')
  const [order, setOrder] = useState<readonly string[]>([])
  // before it is painted, so that a summary does not change under the eye
  useLayoutEffect(() => setOrder(inPageOrder(together.split(' '))), [together])
  return order
}

function inPageOrder(ids: readonly string[]): string[] {
  return ids
    .flatMap((id) => document.getElementById(id) ?? [])
    .sort((one, other) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
    .map(({ id }) => id)
}
