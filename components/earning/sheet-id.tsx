'use client'

import { useState } from 'react'
import { useField } from '@/components/ui/use-field'

/**
 * The id of the sheet that is open, under which it counts once. It stays the same while the sheet
 * is open, whatever the server sends meanwhile; a restored draft brings its own.
 */
export function useSheetId(made: string): string {
  const { typed } = useField('sheetId')
  const [first] = useState(made)
  return typed?.[0] ?? first
}

export function SheetId({ made }: { made: string }) {
  return <input type="hidden" name="sheetId" value={useSheetId(made)} />
}
