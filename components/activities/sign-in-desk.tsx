'use client'

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import { useListening } from '@/components/counter/use-listening'
import { buttonLook } from '@/components/ui/button-look'
import { controlLook } from '@/components/ui/control-look'
import { NoticeBox } from '@/components/ui/notice-box'
import { emptyFormState, type FormAction } from '@/lib/request/form-state'
import { CameraScan } from './camera-scan'

export interface DeskWords {
  field: string
  hint: string
  submit: string
  camera: string
  cameraStop: string
  cameraHint: string
  noCamera: string
}

// the field that listens to the scanner has the focus as soon as the page is there
const listening = { autoFocus: true }

/**
 * The one field of the sign-in: a scanner types into it and ends with Enter, one card after
 * another. It is free again at once; what came before is answered in its turn.
 */
export function SignInDesk(props: { action: FormAction; activityId: string; words: DeskWords }) {
  const { activityId, words } = props
  const [state, send] = useActionState(props.action, emptyFormState)
  const field = useRef<HTMLInputElement>(null)
  useListening(field)
  useEffect(() => {
    if (state.attempt > 0) field.current?.focus()
  }, [state.attempt])

  function signIn(typed: string) {
    const form = new FormData()
    form.set('activityId', activityId)
    form.set('typed', typed)
    startTransition(() => send(form))
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const typed = field.current?.value.trim() ?? ''
    if (field.current) field.current.value = ''
    if (typed !== '') signIn(typed)
  }

  const [refusal] = state.refusals
  return (
    <div className="grid gap-4">
      <form action={send} onSubmit={submit} className="grid gap-2">
        <input type="hidden" name="activityId" value={activityId} />
        <label htmlFor="sign-in-field" className="text-lead font-bold">
          {words.field}
        </label>
        <div className="flex flex-wrap gap-3">
          <input
            {...listening}
            ref={field}
            id="sign-in-field"
            type="search"
            name="typed"
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="sign-in-hint"
            className={`${controlLook} flex-1 basis-56 text-lead`}
          />
          <button type="submit" className={buttonLook({ look: 'primary' })}>
            {words.submit}
          </button>
        </div>
        <p id="sign-in-hint" className="text-soft">
          {words.hint}
        </p>
      </form>
      <div aria-live="assertive" className="text-lead wrap-anywhere">
        {refusal && <NoticeBox key={state.attempt} tone="stop" word={refusal.message} />}
        {state.done && <NoticeBox key={state.attempt} tone="ok" word={state.done} />}
      </div>
      <CameraScan words={words} onCode={signIn} />
    </div>
  )
}
