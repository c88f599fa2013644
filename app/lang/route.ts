import { cookies } from 'next/headers'
import type { NextRequest } from 'next/server'
import { localeFrom } from '@/lib/messages/locales'
import { backPath } from '@/lib/request/back-path'
import { cookieSettings } from '@/lib/request/cookie'
import { refusedAsForeign } from '@/lib/request/foreign-request'
import { isFromOurPage } from '@/lib/request/our-page'
import { languageCookie } from '@/lib/request/reading-cookies'

const yearSeconds = 365 * 24 * 60 * 60

/** Remembers the language `?to=` and goes back to the page the switch stands on. */
export async function POST(request: NextRequest) {
  if (!(await isFromOurPage())) return refusedAsForeign()
  const locale = localeFrom(request.nextUrl.searchParams.get('to') ?? undefined)
  const jar = await cookies()
  jar.set(languageCookie(), locale, cookieSettings(yearSeconds))
  return new Response(null, {
    status: 303,
    headers: { Location: backPath(request.headers.get('referer')) },
  })
}
