/**
 * A name for the open network: 张小明 → 张*明, 张三 → 张*. A long Mongolian name is an ordinary
 * name: its first and last letter stay.
 */
export function maskedName(name: string): string {
  const letters = [...name]
  const [first = ''] = letters
  const last = letters.length > 2 ? letters.at(-1) : ''
  return `${first}*${last}`
}

/** A name on the open network, as the village chose at its set-up. */
export function boardName(name: string, choice: 'MASKED' | 'FULL'): string {
  return choice === 'FULL' ? name : maskedName(name)
}
