import { shrunk } from './shrink-in-browser'

export type Sent = 'added' | 'not-sent' | { refused: string }

/** Sends one photo to what it is evidence of. */
export async function sendPhoto(of: string, id: string, file: File): Promise<Sent> {
  const form = new FormData()
  form.set('of', of)
  form.set('id', id)
  form.set('photo', await shrunk(file), 'photo')
  try {
    const answer = await fetch('/photos', {
      method: 'POST',
      body: form,
      headers: { accept: 'application/json' },
    })
    const said: unknown = await answer.json()
    if (typeof said !== 'object' || said === null) return 'not-sent'
    if ('refused' in said && typeof said.refused === 'string') return { refused: said.refused }
    return 'added' in said ? 'added' : 'not-sent'
  } catch {
    return 'not-sent'
  }
}
