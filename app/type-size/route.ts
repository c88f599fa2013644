import { cookies } from 'next/headers'
import type { NextRequest } from 'next/server'
import { backPath } from '@/lib/request/back-path'
import { cookieSettings } from '@/lib/request/cookie'
import { refusedAsForeign } from '@/lib/request/foreign-request'
import { isFromOurPage } from '@/lib/request/our-page'
import { typeSizeCookie, typeSizeFrom } from '@/lib/request/reading-cookies'

const yearSeconds = 365 * 24 * 60 * 60

/** Remembers the size of type `?to=` and goes back to the page the switch stands on. */
export async function POST(request: NextRequest) {
  if (!(await isFromOurPage())) return refusedAsForeign()
  const size = typeSizeFrom(request.nextUrl.searchParams.get('to') ?? undefined)
  const jar = await cookies()
  jar.set(typeSizeCookie(), size, cookieSettings(yearSeconds))
  return new Response(null, {
    status: 303,
    headers: { Location: backPath(request.headers.get('referer')) },
  })
}
