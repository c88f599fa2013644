import { readSettings } from '@/lib/shared/env'

/** Secure follows the address that was configured, never the request: a proxy hides its scheme. */
export function isHttps(): boolean {
  return readSettings().PUBLIC_URL?.startsWith('https:') ?? false
}

/** Behind TLS a name that no other host and no plain connection can set. */
export function cookieName(name: string): string {
  return isHttps() ? `__Host-${name}` : name
}

/** How our cookies are set: no script reads them, no other site's form sends them. */
export function cookieSettings(maxAgeSeconds: number) {
  return {
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(),
    path: '/',
    maxAge: maxAgeSeconds,
  } as const
}
