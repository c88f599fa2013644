/** For what is no page: it needs nothing and stands in nothing. */
const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Sent with every answer; pages get a stricter content policy from proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // no-referrer would make browsers send "Origin: null" with our own forms
  { key: 'Referrer-Policy', value: 'same-origin' },
  // whoever signs people in to an activity scans their cards
  { key: 'Permissions-Policy', value: 'camera=(self), microphone=(), geolocation=(), payment=()' },
  { key: 'Content-Security-Policy', value: nothing },
]

/** @type {import('next').NextConfig} */
export default {
  // one build for `npm start`, others for tests and benchmarks: none pulls the rug from under another
  distDir: `.next/${process.env.BUILD_NAME ?? 'start'}`,
  // page.bench.tsx: pages to measure against, which no village's build contains
  pageExtensions: process.env.BUILD_NAME === 'bench' ? ['ts', 'tsx', 'bench.tsx'] : ['ts', 'tsx'],
  agentRules: false,
  poweredByHeader: false,
  images: { unoptimized: true },
  experimental: {
    authInterrupts: true,
    // the types of this build's routes and of no other: stale ones of another build stay outside
    strictRouteTypes: true,
  },
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    '@prisma/client',
    '@resvg/resvg-js',
    'better-sqlite3',
    'pg',
    'pino',
    'read-excel-file',
    'write-excel-file',
  ],
  headers: () => [
    { source: '/:path*', headers: securityHeaders },
    // a card's address is a key: what stands later wins, also over the route's own headers
    {
      source: '/card/:code',
      headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }],
    },
    // opened by itself a photo lies in a page of the browser's own, which fits it into the window by
    // styles; ours never hold anything but a picture
    {
      source: '/photos/:photoId',
      headers: [{ key: 'Content-Security-Policy', value: `${nothing}; style-src 'unsafe-inline'` }],
    },
  ],
}
