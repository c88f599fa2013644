import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/request/actor'

async function nothing() {
  'use server'
  await currentActor()
  redirect('/counter/empty')
}

/** What a confirmation is measured against: an action that reads the same session and does nothing. */
export default function EmptyActionPage() {
  return (
    <form action={nothing}>
      <button type="submit">·</button>
    </form>
  )
}
