'use client'

import { useCallback, useState } from 'react'
import type { FormState } from '@/lib/request/form-state'

/**
 * A form's state with values laid over it that were kept on this device. They hold until the next
 * answer; each time they are laid, the fields are made anew.
 */
export function useKeptValues(state: FormState) {
  const [kept, setKept] = useState<{ values: FormState['values']; at: number; times: number }>()
  const restored = kept !== undefined && kept.at === state.attempt
  const shown: FormState = restored
    ? { refusals: [], values: kept.values, attempt: state.attempt + kept.times / 1000 }
    : state
  const { attempt } = state
  const restore = useCallback(
    (values: FormState['values']) =>
      setKept((before) => ({ values, at: attempt, times: (before?.times ?? 0) + 1 })),
    [attempt],
  )
  return { shown, restored, restore }
}
