/** 3,145,728 → 3.1 MB, 74,554,400,000 → 74.6 GB; the same in every language. */
export function sizeOf(bytes: number): string {
  return bytes < 1_000_000_000
    ? `${(bytes / 1_000_000).toFixed(1)} MB`
    : `${(bytes / 1_000_000_000).toFixed(1)} GB`
}
