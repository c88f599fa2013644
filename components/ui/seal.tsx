/**
 * A month's seal as a stamp. Shows the first sixteen signs in groups of four, as people compare
 * them by eye; the whole code is read by the audit.
 */
export function Seal({ label, code }: { label: string; code: string }) {
  const groups =
    code
      .slice(0, 16)
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  return (
    <span className="stamp px-3 py-1 text-center leading-tight">
      <span className="block text-note tracking-[0.3em]">{label}</span>
      <code className="font-mono tracking-wider">{groups.join(' ')}</code>
    </span>
  )
}
