import { connection } from 'next/server'
import { log } from '@/lib/request/log'
import { reader } from '@/lib/request/reader'

/** For whoever watches the server: 200 while it serves and reads its database, else 503. */
export async function GET() {
  await connection()
  const headers = { 'Cache-Control': 'no-store' }
  try {
    const read = await reader()
    await read.village.findFirst({ select: { id: true } })
    return Response.json({ status: 'ok' }, { headers })
  } catch (error) {
    log.error({ err: error }, 'the database does not answer')
    return Response.json({ status: 'down' }, { status: 503, headers })
  }
}
