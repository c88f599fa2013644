import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { nextAuthOptions } from '@/lib/request/next-auth'
import { sourceAddress } from '@/lib/request/source-address'

interface Context {
  params: Promise<{ nextauth: string[] }>
}

async function handle(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, nextAuthOptions(await sourceAddress()))
}

export { handle as GET, handle as POST }
