import { type NextRequest, NextResponse } from 'next/server'
import { boardAnswer } from '@/lib/request/board-answer'
import { refusedAsForeign } from '@/lib/request/foreign-request'
import { plainAnswer } from '@/lib/request/plain-answer'
import { refusedBody } from '@/lib/request/refused-body'
import { isSameOrigin } from '@/lib/request/same-origin'
import { readSettings } from '@/lib/shared/env'

/*
 * Gives every page its content policy: only scripts and styles that carry this answer's nonce run.
 * Besides, what no page is ever asked for is answered here: an address that is no text, a form that
 * no page of ours sent, a body that is none; and what was made before, a page of a notice board, with
 * a policy of its own.
 * Nothing else belongs here: who may do what is asked by each page and each action.
 */
export async function proxy(request: NextRequest) {
  if (!isReadable(request.nextUrl.pathname))
    return plainAnswer(400, '网址不完整，请重新输入。 · This address is not complete.')
  if (request.method === 'POST' && !isSameOrigin(request.headers, readSettings().PUBLIC_URL))
    return refusedAsForeign()
  const refused = await refusedBody(request)
  if (refused) return refused
  const development = process.env.NODE_ENV === 'development'
  // in development a page changes without a commit
  const board = development ? undefined : await boardAnswer(request)
  if (board) return board
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = contentPolicy(nonce, {
    development,
    camera: /^\/office\/activities\/[^/]+\/sign-in$/.test(request.nextUrl.pathname),
  })

  // Next reads the nonce from the request's policy and puts it on its own scripts
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** `/card/%E0%A4`: half a letter. The framework would answer it with a fault of its own. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

function contentPolicy(
  nonce: string,
  { development, camera }: { development: boolean; camera: boolean },
): string {
  const directives = {
    'default-src': "'none'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'`,
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  }
  // reading a card's square with the camera takes WebAssembly where the browser cannot do it itself
  if (camera) directives['script-src'] += " 'wasm-unsafe-eval'"
  if (development) {
    // React rebuilds server stacks with eval; the overlay writes its own styles; reload uses a socket
    directives['script-src'] += " 'unsafe-eval'"
    directives['style-src'] = "'self' 'unsafe-inline'"
    directives['connect-src'] += ' ws: wss:'
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}

export const config = {
  // not for route handlers under /api, not for those that take files, whose uploads would be cut
  // off at 1 MB, and not for files of the build; for everything else, what is not there and what may
  // be half a letter included
  matcher: [
    '/((?!api/(?:auth/[^%]*|health)$|photos(?:/[^/%]+)?$|office/exchange/upload$|_next/static/).*)',
  ],
}
