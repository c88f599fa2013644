import { encode } from 'next-auth/jwt'
import { Visitor } from '@/scripts/visitor'

const hourSeconds = 3600

interface Held {
  staffId: string
  sessionVersion: number
}

/** Somebody with a session as the server gives it, of any age, without signing in each time. */
export async function visitorWith(
  { url, environment }: { url: string; environment: NodeJS.ProcessEnv },
  { staffId, sessionVersion }: Held,
  ageSeconds = hourSeconds,
): Promise<Visitor> {
  const visitor = new Visitor(url)
  const token = await encode({
    token: { staffId, sessionVersion },
    secret: environment.NEXTAUTH_SECRET ?? '',
    maxAge: ageSeconds,
  })
  visitor.keep('next-auth.session-token', token)
  return visitor
}
