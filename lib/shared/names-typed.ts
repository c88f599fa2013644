/** Names of people, parted by 、, commas or lines, each once. */
export function namesTyped(typed: string): string[] {
  const names = typed.split(/[、,，;；\n]+/).map((name) => name.trim())
  return [...new Set(names)].filter((name) => name !== '')
}
