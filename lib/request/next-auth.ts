import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { checkSignIn } from '@/lib/access/check-sign-in'
import { signInInput } from '@/lib/access/input'
import { findSignedIn } from '@/lib/access/queries'
import { database } from '@/lib/db/client'
import { now } from './clock'
import { isHttps } from './cookie'
import { log } from './log'
import { reader } from './reader'
import { readToken, sessionAgeSeconds, sessionSecret } from './session'
import { openToken } from './token'

/**
 * The same session as next-auth knows it: for `getServerSession` and for programs that speak its
 * protocol under /api/auth. Our pages sign in and out by their own forms (`sign-in.ts` says why).
 */
export function nextAuthOptions(source: string): NextAuthOptions {
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: sessionAgeSeconds },
    jwt: { decode: openToken },
    useSecureCookies: isHttps(),
    pages: { signIn: '/sign-in', error: '/sign-in' },
    logger: {
      error: (code, metadata) => log.error({ code, err: metadata }, 'next-auth'),
      warn: (warning) => log.debug({ warning }, 'next-auth'),
      debug: () => undefined,
    },
    providers: [
      Credentials({
        credentials: { signInName: { type: 'text' }, password: { type: 'password' } },
        authorize: async (credentials) => {
          const input = signInInput.safeParse(credentials)
          if (!input.success) return null
          const checked = await checkSignIn(await database(), {
            ...input.data,
            source,
            now: now(),
          })
          return checked.ok ? { id: checked.value.staffId, ...checked.value } : null
        },
      }),
    ],
    callbacks: {
      // only what our own cookie carries: no name, no address
      jwt: ({ token, user }) => ({ ...readToken(user ?? token) }),
      session: async ({ session: { expires }, token }) => {
        const held = readToken(token)
        const who = held && (await findSignedIn(await reader(), held))
        return { expires, user: who ? { name: who.person.name } : undefined }
      },
    },
  }
}
