/** Whose sheet it is, at the top of every printed page of the office and the counter. */
export function PaperHead({ village }: { village: { name: string; storeName: string } }) {
  return (
    <p className="paper-head paper-only mb-4 border-b border-ink pb-1 font-serif">
      {village.name} · {village.storeName}
    </p>
  )
}
