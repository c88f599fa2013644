/** A bare 3 or 三 is what people write for 三组. */
export function groupNamed(cell: string, groupLabel: string): string {
  return /^(第?\d+|第?[一二三四五六七八九十]+)$/.test(cell) ? `${cell}${groupLabel}` : cell
}

/** `妻:李四、子:张小明`, `李四 张小明`; `4人` counts people and names nobody. */
export function membersIn(text: string, headName: string): string[] {
  const names = text
    .split(/[、,;/\s]+/)
    .map((name) => name.replace(/^.{0,4}[:：]/, '').trim())
    .filter((name) => /\p{L}/u.test(name) && !/^\d+[人口]/.test(name) && name !== headName)
  return [...new Set(names)]
}
