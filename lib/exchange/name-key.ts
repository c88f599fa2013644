/** Names are the same whatever blanks and widths they are written with. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toLowerCase()
}
