import { connection } from 'next/server'
import { health } from '@/lib/request/health'
import { log } from '@/lib/request/log'

/** For whoever watches the server: 200 while it serves, else 503; what is wrong stands in it by name. */
export async function GET() {
  await connection()
  const found = await health()
  if (found.status === 'down') log.error({ checks: found.checks }, 'not healthy')
  return Response.json(found, {
    status: found.status === 'down' ? 503 : 200,
    headers: { 'Cache-Control': 'no-store' },
  })
}
