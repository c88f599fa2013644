import { Client } from 'pg'
import { codeOf, sayingOf } from '@/lib/shared/thrown'

/** Why a PostgreSQL cannot be used; `said` is what it or the network answered. */
export type NotReached = 'nobody there' | 'no such database' | 'not let in' | 'something else'

const patienceMs = 10_000

/** Tries the address once, before anything is built upon it. Undefined when it answers. */
export async function tryPostgres(
  url: string,
): Promise<{ why: NotReached; said: string } | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: patienceMs })
  try {
    await client.connect()
    await client.end()
    return undefined
  } catch (error) {
    const code = codeOf(error)
    // of several addresses that were tried in vain the error holds the code alone
    return { why: whyOf(code), said: sayingOf(error) || code }
  }
}

function whyOf(code: string): NotReached {
  if (/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT)$/.test(code))
    return 'nobody there'
  if (code === '3D000') return 'no such database'
  return code.startsWith('28') ? 'not let in' : 'something else'
}
