import { notFound } from 'next/navigation'
import { type Actor, todayOf } from '@/lib/access/actor'
import type { Deed } from '@/lib/access/deeds'
import { goodById } from '@/lib/goods/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'

type Good = NonNullable<Awaited<ReturnType<typeof goodById>>>

/** Who asks, and the good that a page below `/office/goods/<id>` is about; else 404. */
export async function goodOfPage(
  params: Promise<{ goodId: string }>,
  deed: Deed,
  below = '',
): Promise<{ actor: Actor; good: Good }> {
  const { goodId } = await params
  const actor = await requireActor(deed, `/office/goods/${encodeURIComponent(goodId)}${below}`)
  const good = await goodById(await reader(), actor.villageId, goodId, todayOf(actor))
  if (!good) notFound()
  return { actor, good }
}
