import { decode, encode, type JWT, type JWTDecodeParams, type JWTEncodeParams } from 'next-auth/jwt'

/** How every token of ours begins: our own key, used as it is, and AES-256-GCM. */
const head = JSON.stringify({ alg: 'dir', enc: 'A256GCM' })
const beginning = `${Buffer.from(head).toString('base64url')}..`

/**
 * What a token holds; null when it is of another kind: next-auth writes this one and would open all
 * that its library knows. Throws for one that was changed, is over, or is another secret's. Its
 * `sessionId` is the number it was first written under.
 */
export async function openToken(params: JWTDecodeParams): Promise<JWT | null> {
  const token = params.token?.startsWith(beginning) ? await decode(params) : null
  return token && { sessionId: token.jti, ...token }
}

/** Writes a token anew, as next-auth does when it is asked for a session: for no longer than it had. */
export function renewToken(params: JWTEncodeParams): Promise<string> {
  const over = params.token?.exp
  const left = typeof over === 'number' ? over - Math.floor(Date.now() / 1000) : params.maxAge
  return encode({ ...params, maxAge: left })
}
