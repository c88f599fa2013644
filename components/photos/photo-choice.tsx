'use client'

import { useEffect, useId, useState } from 'react'
import { useSheetId } from '@/components/earning/sheet-id'
import { buttonLook } from '@/components/ui/button-look'
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
  useEffect(() => {
    rememberChosen(
      sheetId,
      chosen.map(({ file }) => file),
    )
  }, [sheetId, chosen])

  async function choose(files: readonly File[]) {
    const added = await Promise.all(
      files.map(async (file) => ({ file, picture: await thumbnail(file) })),
    )
    setChosen((before) => [...before, ...added].slice(0, mostPhotos))
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
                <span className="truncate">{photo.file.name}</span>
              )}
              <button
                type="button"
                onClick={() => setChosen((before) => before.filter((one) => one !== photo))}
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
