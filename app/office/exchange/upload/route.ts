import { importKinds } from '@/lib/exchange/importer'
import { refusedAsForeign } from '@/lib/request/foreign-request'
import { isFromOurPage } from '@/lib/request/our-page'
import { takeUpload } from '@/lib/request/take-upload'
import { pathOfKind } from '../kind-paths'
import { backTo } from '../why-back'

/** Takes a file to be looked at. A route: a server action takes no more than a megabyte. */
export async function POST(request: Request): Promise<Response> {
  if (!(await isFromOurPage())) return refusedAsForeign()
  const taken = await takeUpload(request)
  const location =
    'importId' in taken
      ? `/office/exchange/imports/${taken.importId}`
      : backTo(taken.kind ? pathOfKind(taken.kind) : formOf(request), taken.why)
  return new Response(null, { status: 303, headers: { location } })
}

/** A form too large to be read says nothing of its kind; the page it was sent from does. */
function formOf(request: Request): string {
  const from = request.headers.get('referer') ?? ''
  const path = URL.canParse(from) ? new URL(from).pathname : ''
  return importKinds.map(pathOfKind).find((form) => form === path) ?? '/office/exchange'
}
