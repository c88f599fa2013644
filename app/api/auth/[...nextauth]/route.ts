import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { refusedAsForeign } from '@/lib/request/foreign-request'
import { nextAuthOptions } from '@/lib/request/next-auth'
import { isFromOurPage } from '@/lib/request/our-page'
import { refusedBody } from '@/lib/request/refused-body'

interface Context {
  params: Promise<{ nextauth: string[] }>
}

async function handle(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, nextAuthOptions())
}

/** A callback by its address is for those who sign in elsewhere; next-auth answers it with a 500. */
async function handleGet(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  return nextauth[0] === 'callback'
    ? new Response(null, { status: 405, headers: { Allow: 'POST' } })
    : handle(request, context)
}

/** next-auth reads a body of any length, and whatever it is. */
async function handlePost(request: NextRequest, context: Context): Promise<Response> {
  if (!(await isFromOurPage())) return refusedAsForeign()
  return (await refusedBody(request.clone())) ?? handle(request, context)
}

export { handleGet as GET, handlePost as POST }
