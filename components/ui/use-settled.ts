import { useCallback, useState } from 'react'

/** Fields of a refused form that have been mended since: what was wrong with them is no longer said. */
export function useSettled(attempt: number) {
  const [settled, setSettled] = useState<{ at: number; fields: readonly string[] }>()
  const fields = settled?.at === attempt ? settled.fields : []
  const settle = useCallback(
    (field: string) =>
      setSettled((before) => ({
        at: attempt,
        fields: [...(before?.at === attempt ? before.fields : []), field],
      })),
    [attempt],
  )
  return { settled: fields, settle }
}
