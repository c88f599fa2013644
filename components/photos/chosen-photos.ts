/*
 * Photos that were chosen on a recording sheet, until the sheet is saved and its page sends them.
 * In this browser's memory alone: a sheet that is left unsaved takes them along.
 */
const chosen = new Map<string, readonly File[]>()

export function rememberChosen(id: string, files: readonly File[]): void {
  if (files.length > 0) chosen.set(id, files)
  else chosen.delete(id)
}

/** What was chosen for this sheet; given out once. */
export function takeChosen(id: string): readonly File[] {
  const files = chosen.get(id) ?? []
  chosen.delete(id)
  return files
}
