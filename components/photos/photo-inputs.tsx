'use client'

import { acceptedTypes } from '@/lib/photos/limits'

/**
 * Where photos come from: the phone's camera, and its album or the PC's folders, which takes
 * dropped files too. Plain fields, so that they work before any script does.
 */
export function PhotoInputs(props: {
  /** Left out where the form itself must not send the files. */
  name?: string
  words: { camera: string; choose: string }
  describedBy?: string
  disabled?: boolean
  onChoose: (files: readonly File[]) => void
}) {
  const { name, words, describedBy, disabled, onChoose } = props
  const input = (label: string, kind: { capture?: 'environment'; multiple?: boolean }) => (
    <label className={kind.capture ? 'grid gap-1 pointer-fine:hidden' : 'grid gap-1'}>
      <span className="font-bold">{label}</span>
      <input
        type="file"
        name={name}
        accept={acceptedTypes}
        {...kind}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])])
          // once taken over, the field is free for the next ones
          if (!name) target.value = ''
        }}
        className="min-h-target w-full cursor-pointer rounded-slip border-2 border-dashed border-edge bg-sheet p-2 file:me-3 file:min-h-9 file:cursor-pointer file:rounded-slip file:border-2 file:border-solid file:border-edge file:bg-paper file:px-3"
      />
    </label>
  )
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {input(words.camera, { capture: 'environment' })}
      {input(words.choose, { multiple: true })}
    </div>
  )
}
