/** 3,145,728 → 3.1 MB; the same in every language. */
export function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
