import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { signInInput } from '@/lib/access/input'
import { findSignedIn } from '@/lib/access/queries'
import { logFault } from './answer-form'
import { isHttps } from './cookie'
import { endForCopies } from './end-for-copies'
import { log } from './log'
import { reader } from './reader'
import { readToken, session, sessionAgeSeconds, sessionSecret } from './session'
import { letIn } from './sign-in'
import { openToken, renewToken } from './token'

/**
 * The same session as next-auth knows it: for `getServerSession` and for programs that speak its
 * protocol under /api/auth. Our pages sign in and out by their own forms (`sign-in.ts` says why).
 */
export function nextAuthOptions(): NextAuthOptions {
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: sessionAgeSeconds },
    jwt: { decode: openToken, encode: renewToken },
    useSecureCookies: isHttps(),
    pages: { signIn: '/sign-in', error: '/sign-in' },
    logger: {
      error: (event, metadata) => {
        const err = metadata instanceof Error ? metadata : metadata.error
        log.error({ event, err }, 'next-auth')
      },
      warn: (warning) => log.debug({ warning }, 'next-auth'),
      debug: () => undefined,
    },
    providers: [
      Credentials({
        credentials: { signInName: { type: 'text' }, password: { type: 'password' } },
        authorize: async (credentials) => {
          const input = signInInput.safeParse(credentials)
          if (!input.success) return null
          try {
            const entered = await letIn(input.data)
            return entered.ok ? { id: entered.value.staffId, ...entered.value } : null
          } catch (error) {
            // next-auth would lead to an address with the fault's own words in it, and log nothing
            logFault(error)
            return null
          }
        },
      }),
    ],
    events: {
      signOut: async ({ token }) => {
        const held = readToken(token)
        if (held) await endForCopies(held.sessionId, held.staffId, sessionAgeSeconds)
      },
    },
    callbacks: {
      // only what our own cookie carries: no name, no address
      jwt: ({ token, user }) =>
        user ? session.parse(user) : { ...readToken(token), exp: token.exp },
      session: async ({ session: { expires }, token }) => {
        const held = readToken(token)
        const who = held && (await findSignedIn(await reader(), held))
        return { expires, user: who ? { name: who.person.name } : undefined }
      },
    },
  }
}
