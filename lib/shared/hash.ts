import { createHash } from 'node:crypto'

/** JSON with sorted keys and without undefined: the same input always gives the same text. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`)
    return `{${pairs.join(',')}}`
  }
  return JSON.stringify(value)
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Tells whether a request that arrives under a used id is the same request. */
export function hashOfInput(input: unknown): string {
  return sha256(canonicalJson(input))
}
