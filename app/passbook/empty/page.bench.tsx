import { currentCard } from '@/lib/request/card-session'

/** What the passbook is measured against: the same frame and the same session read, and nothing else. */
export default async function EmptyPage() {
  const card = await currentCard()
  return <p>{card ? '' : '—'}</p>
}
