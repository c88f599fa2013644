import { findCardHolder } from '@/lib/households/card-holder'
import { holderOfVoidCard } from '@/lib/households/card-queries'
import { startCardSession } from '@/lib/request/card-session'
import { reader } from '@/lib/request/reader'

/**
 * Where a card's square leads. The code is a key: it is changed for a cookie at once, and the
 * browser neither remembers the address nor tells it to the next page (next.config.js).
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> {
  const { code } = await params
  const read = await reader()
  const holder = await findCardHolder(read, code)
  if (!holder) {
    const replaced = await holderOfVoidCard(read, code)
    return leadTo(`/passbook?card=${replaced ? 'replaced' : 'unknown'}`)
  }
  await startCardSession(holder.session)
  return leadTo('/passbook')
}

function leadTo(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store' },
  })
}
