/**
 * Begins a work once those before it in the line are over. One that is in the line already, waiting or
 * under way, is not begun twice.
 */
export function inLine<Ended>(
  line: Map<string, Promise<Ended>>,
  name: string,
  work: () => Promise<Ended>,
): Promise<Ended> {
  const already = line.get(name)
  if (already) return already
  const before: Promise<unknown> = [...line.values()].at(-1) ?? Promise.resolve()
  const ended = before.then(work, work).finally(() => line.delete(name))
  line.set(name, ended)
  return ended
}
