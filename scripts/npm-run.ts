/** What to type in a terminal for one of our commands, whatever the folders are called. */
export function npmRun(
  command: 'audit' | 'drill' | 'restore',
  given: readonly string[],
  platform: NodeJS.Platform = process.platform,
): string {
  const quote = platform === 'win32' ? quotedForWindows : quoted
  return ['npm run', command, '--', ...given.map(quote)].join(' ')
}

function quoted(word: string): string {
  return /^[\p{L}\p{M}\p{N}_./:-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** There a quotation mark is in no name. */
function quotedForWindows(word: string): string {
  return /^[\p{L}\p{M}\p{N}_./:\\-]+$/u.test(word) ? word : `"${word}"`
}
