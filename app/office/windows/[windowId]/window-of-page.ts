import { notFound } from 'next/navigation'
import { type Actor, todayOf } from '@/lib/access/actor'
import type { Deed } from '@/lib/access/deeds'
import { type WindowWithSums, windowById } from '@/lib/redemption/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'

/** Who asks, and the window that a page below `/office/windows/<id>` is about; else 404. */
export async function windowOfPage(
  params: Promise<{ windowId: string }>,
  deed: Deed,
  below: string,
): Promise<{ actor: Actor; window: WindowWithSums; path: string }> {
  const { windowId } = await params
  const path = `/office/windows/${encodeURIComponent(windowId)}`
  const actor = await requireActor(deed, path + below)
  const window = await windowById(await reader(), actor.villageId, windowId, todayOf(actor))
  if (!window) notFound()
  return { actor, window, path }
}
