'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { fill } from '@/components/earning/fill'
import { buttonLook } from '@/components/ui/button-look'
import { FieldError } from '@/components/ui/field-error'
import { takeChosen } from './chosen-photos'
import { PhotoInputs } from './photo-inputs'
import { sendPhoto } from './send-photo'

export interface PhotoWords {
  hint: string
  camera: string
  choose: string
  send: string
  again: string
  sending: string
  added: string
  notSent: string
  refused: string
}

/**
 * The form that adds photos. Without a script it is sent as it stands; with one, photos go one by
 * one as soon as they are chosen, and those that a broken line left behind can be sent again.
 */
export function PhotoSender(props: {
  of: string
  id: string
  /** Why the form came back, where it was sent without a script. */
  errors: string[]
  words: PhotoWords
  children?: ReactNode
}) {
  const { of, id, words } = props
  const form = useRef<HTMLFormElement>(null)
  // known at once, where a state is known a drawing later: a choice in between would be lost
  const listening = useRef(false)
  const fieldId = useId()
  const router = useRouter()
  const [ready, setReady] = useState(false)
  const [status, setStatus] = useState('')
  const [errors, setErrors] = useState(props.errors)
  const [left, setLeft] = useState<readonly File[]>([])
  const [sending, setSending] = useState(false)

  async function send(files: readonly File[]) {
    if (files.length === 0) return
    setSending(true)
    setErrors([])
    const notSent: File[] = []
    const problems: string[] = []
    let added = 0
    for (const [index, file] of files.entries()) {
      setStatus(fill(words.sending, { nth: index + 1, count: files.length }))
      const sent = await sendPhoto(of, id, file)
      if (sent === 'added') added += 1
      else if (sent === 'not-sent') {
        notSent.push(file)
        problems.push(fill(words.notSent, { name: file.name }))
      } else problems.push(fill(words.refused, { name: file.name, why: sent.refused }))
    }
    setErrors(problems)
    setLeft(notSent)
    setStatus(added > 0 ? words.added : '')
    setSending(false)
    form.current?.reset()
    if (added > 0) router.refresh()
  }

  // chosen on the sheet before it was saved, or in these fields before the script was there
  const sendEarly = useEffectEvent(() => {
    listening.current = true
    setReady(true)
    const early = new FormData(form.current ?? undefined).getAll('photo')
    const files = early.filter((file): file is File => file instanceof File && file.size > 0)
    void send([...takeChosen(id), ...files])
  })
  useEffect(() => sendEarly(), [])

  return (
    <form
      ref={form}
      method="post"
      action="/photos"
      encType="multipart/form-data"
      className="grid max-w-3xl gap-3"
      aria-busy={sending}
    >
      <input type="hidden" name="of" value={of} />
      <input type="hidden" name="id" value={id} />
      <p id={`${fieldId}-hint`} className="text-note text-soft">
        {words.hint}
      </p>
      <div role="alert">
        <FieldError id={fieldId} errors={errors} />
      </div>
      <PhotoInputs
        name="photo"
        words={words}
        describedBy={`${fieldId}-hint ${fieldId}-error`}
        disabled={sending}
        onChoose={(files) => listening.current && void send(files)}
      />
      {!ready && (
        <button type="submit" className={buttonLook()}>
          {words.send}
        </button>
      )}
      {left.length > 0 && !sending && (
        <button type="button" onClick={() => void send(left)} className={buttonLook()}>
          {words.again}
        </button>
      )}
      <p role="status" className="font-bold text-jade">
        {status}
      </p>
    </form>
  )
}
