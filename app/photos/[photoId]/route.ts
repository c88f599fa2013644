import { photoForHousehold, photoForStaff, pictureOfGood } from '@/lib/photos/queries'
import { fileOf } from '@/lib/photos/store'
import { currentActor } from '@/lib/request/actor'
import { currentCard } from '@/lib/request/card-session'
import { log } from '@/lib/request/log'
import { reader } from '@/lib/request/reader'
import { id } from '@/lib/shared/inputs'

/**
 * A photo, to those who may see what it shows: people of the office, and the household whose card
 * was scanned here; a good's picture to everybody. To others there is no such photo.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<'/photos/[photoId]'>,
): Promise<Response> {
  const { photoId } = await params
  const photo = id.safeParse(photoId).success ? await visiblePhoto(photoId) : null
  if (!photo) return new Response(null, { status: 404 })
  const etag = `"${photo.hash}"`
  const headers = {
    etag,
    // kept by this browser alone, and asked for again each time: the right to see it may end
    'cache-control': 'private, no-cache',
  }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  const file = await fileOf(photo.hash)
  if (!file) {
    log.error({ photoId }, 'the file of a photo is missing')
    return new Response(null, { status: 404 })
  }
  return new Response(new Uint8Array(file), {
    headers: {
      ...headers,
      'content-type': 'image/jpeg',
      'content-disposition': 'inline; filename="photo.jpg"',
      'cross-origin-resource-policy': 'same-origin',
    },
  })
}

async function visiblePhoto(photoId: string): Promise<{ hash: string } | null> {
  const read = await reader()
  const actor = await currentActor()
  const shown =
    (actor && (await photoForStaff(read, actor, photoId))) ?? (await pictureOfGood(read, photoId))
  if (shown) return shown
  const card = await currentCard()
  return card && photoForHousehold(read, card, photoId)
}
