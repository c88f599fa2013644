import type { NextRequest } from 'next/server'

export const dynamic = 'force-static'

/**
 * What the notice board is measured against: its very bytes as a page that the framework itself
 * makes once and keeps for ever.
 */
export async function GET(
  _request: NextRequest,
  { params }: { params: Promise<{ village: string }> },
) {
  const { village } = await params
  const board = await fetch(`http://127.0.0.1:${process.env.PORT}/${village}`)
  return new Response(await board.text(), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}
