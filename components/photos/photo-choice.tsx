'use client'

import { useEffect, useId, useState } from 'react'
import { fill } from '@/components/earning/fill'
import { useSheetId } from '@/components/earning/sheet-id'
import { buttonLook } from '@/components/ui/button-look'
import { FieldError } from '@/components/ui/field-error'
import { mostPhotos } from '@/lib/photos/limits'
import { rememberChosen } from './chosen-photos'
import { PhotoInputs } from './photo-inputs'
import type { photoWords } from './photo-words'
import { thumbnail } from './shrink-in-browser'

interface Chosen {
  file: File
  picture: string | undefined
}

/**
 * Photos chosen while a sheet is being filled in. They are no part of its form, whose save takes
 * one megabyte; the page of the saved sheet sends them.
 */
export function PhotoChoice(props: {
  sheetId: string
  label: string
  /** Said where the rule asks for a photo. */
  required?: string
  words: ReturnType<typeof photoWords>
}) {
  const { words } = props
  const sheetId = useSheetId(props.sheetId)
  const id = useId()
  const [chosen, setChosen] = useState<readonly Chosen[]>([])
  const [notKept, setNotKept] = useState<string[]>([])
  useEffect(() => {
    rememberChosen(
      sheetId,
      chosen.map(({ file }) => file),
    )
  }, [sheetId, chosen])

  async function choose(files: readonly File[]) {
    const whole = files.filter(({ size }) => size > 0)
    const empty = files.filter(({ size }) => size === 0)
    const over = whole.splice(Math.max(0, mostPhotos - chosen.length))
    const added = await Promise.all(
      whole.map(async (file) => ({ file, picture: await thumbnail(file) })),
    )
    setChosen((before) => [...before, ...added].slice(0, mostPhotos))
    const names = (some: readonly File[]) => some.map(({ name }) => name).join(words.and)
    setNotKept([
      ...(over.length > 0 ? [fill(words.tooMany, { count: over.length, names: names(over) })] : []),
      ...(empty.length > 0 ? [fill(words.empty, { names: names(empty) })] : []),
    ])
  }

  return (
    <fieldset className="needs-script">
      <div className="grid max-w-3xl gap-2">
        <legend className="font-bold">{props.label}</legend>
        <p id={`${id}-hint`} className="text-note text-soft">
          {[props.required, words.hint, words.later].filter(Boolean).join(' ')}
        </p>
        <PhotoInputs
          words={words}
          describedBy={`${id}-hint`}
          disabled={chosen.length >= mostPhotos}
          onChoose={(files) => void choose(files)}
        />
        <div role="alert">
          <FieldError id={id} errors={notKept} />
        </div>
        <ul className="flex list-none flex-wrap gap-3">
          {chosen.map((photo) => (
            <li key={`${photo.file.name} ${photo.file.lastModified}`} className="grid w-36 gap-1">
              {photo.picture ? (
                <img
                  src={photo.picture}
                  alt={photo.file.name}
                  className="aspect-4/3 w-full border border-edge object-cover"
                />
              ) : (
                <span className="grid aspect-4/3 w-full content-center gap-1 overflow-hidden border border-dashed border-edge bg-shade p-2 text-note leading-tight">
                  <b className="truncate">{photo.file.name}</b>
                  {words.noPicture}
                </span>
              )}
              <button
                type="button"
                onClick={() => {
                  setChosen((before) => before.filter((one) => one !== photo))
                  setNotKept([])
                }}
                className={buttonLook()}
              >
                {words.takeOut}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </fieldset>
  )
}
