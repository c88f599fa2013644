import type { VillageSign } from '@/lib/access/village'

/** The boards of an installation that serves several villages. */
export function VillageList({ villages }: { villages: readonly VillageSign[] }) {
  return (
    <ul className="grid list-none gap-3 sm:grid-cols-2">
      {villages.map(({ slug, name, storeName }) => (
        <li key={slug}>
          <a
            href={`/${slug}`}
            className="block min-h-target border-2 border-ink bg-sheet px-4 py-2 text-ink no-underline hover:bg-shade"
          >
            <strong className="block font-serif text-lead">{name}</strong>
            {storeName}
          </a>
        </li>
      ))}
    </ul>
  )
}
