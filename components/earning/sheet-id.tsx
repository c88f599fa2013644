'use client'

import { use, useState } from 'react'
import { FormContext } from '@/components/ui/form-context'

/**
 * The id of the sheet that is open, under which it counts once. It stays the same while the sheet
 * is open, whatever the server sends meanwhile; a restored draft brings its own, and so does an
 * answer after which the sheet goes on as a new one.
 */
export function useSheetId(made: string): string {
  const { sheetId } = use(FormContext).state.values
  const [first] = useState(made)
  return [sheetId].flat()[0] ?? first
}

export function SheetId({ made }: { made: string }) {
  return <input type="hidden" name="sheetId" value={useSheetId(made)} />
}
