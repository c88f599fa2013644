import type { NextRequest } from 'next/server'
import { askedByUsHeader, isAskedByUs } from './ask-ourselves'
import { type BoardPage, boardPage } from './board-memory'
import { boardVisitOf } from './board-visit'

/** A board runs no script at all, so that nothing anyone manages to write on it can run either. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page of a notice board that a request asks for; undefined for all other requests. */
export async function boardAnswer(request: NextRequest): Promise<Response | undefined> {
  if (isAskedByUs(request.headers.get(askedByUsHeader))) return undefined
  const { method, headers, nextUrl } = request
  const cookies = new Map(request.cookies.getAll().map(({ name, value }) => [name, value]))
  const visit = boardVisitOf({
    method,
    path: nextUrl.pathname,
    search: nextUrl.search,
    headers,
    cookies,
  })
  // without a book, or without a board in it, the page itself says so
  const page = visit && (await boardPage(visit).catch(() => undefined))
  return page && answerWith(page, headers)
}

/** Unpacked: the framework packs every answer itself. */
function answerWith({ html, etag }: BoardPage, headers: Headers): Response {
  const common = {
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': policy,
    ETag: etag,
    Vary: 'Cookie',
  }
  if (headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers: common })
  }
  return new Response(html, {
    headers: { ...common, 'Content-Type': 'text/html; charset=utf-8' },
  })
}
