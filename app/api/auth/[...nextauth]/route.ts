import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { refusedAsForeign } from '@/lib/request/foreign-request'
import { nextAuthOptions } from '@/lib/request/next-auth'
import { isFromOurPage } from '@/lib/request/our-page'

interface Context {
  params: Promise<{ nextauth: string[] }>
}

async function handle(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, nextAuthOptions())
}

async function handlePost(request: NextRequest, context: Context): Promise<Response> {
  return (await isFromOurPage()) ? handle(request, context) : refusedAsForeign()
}

export { handle as GET, handlePost as POST }
