import { Client } from 'pg'

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
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return {
      why: whyOf(code),
      said: error instanceof Error ? error.message || code : String(error),
    }
  }
}

function whyOf(code: string): NotReached {
  if (/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT)$/.test(code))
    return 'nobody there'
  if (code === '3D000') return 'no such database'
  return code.startsWith('28') ? 'not let in' : 'something else'
}
