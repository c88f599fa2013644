/**
 * Puts figures into a sentence that was translated on the server with its places left open:
 * `fill('{count} 户', { count: 3 })`. The browser gets the few sentences it needs and no dictionary.
 */
export function fill(sentence: string, figures: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name) => String(figures[name] ?? place))
}
