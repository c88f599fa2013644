import { decode, type JWT, type JWTDecodeParams } from 'next-auth/jwt'

/** How every token of ours begins: our own key, used as it is, and AES-256-GCM. */
const head = JSON.stringify({ alg: 'dir', enc: 'A256GCM' })
const beginning = `${Buffer.from(head).toString('base64url')}..`

/**
 * What a token holds; null when it is of another kind: next-auth writes this one and would open all
 * that its library knows. Throws for one that was changed, is over, or is another secret's.
 */
export async function openToken(params: JWTDecodeParams): Promise<JWT | null> {
  return params.token?.startsWith(beginning) ? decode(params) : null
}
