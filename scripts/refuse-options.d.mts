export function refuseOptions(words: readonly string[]): void
