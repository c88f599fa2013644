export interface FoundHousehold {
  /** Where its basket opens; made anew each time the list is shown. */
  href: string
  number: number
  headName: string
  groupName: string
  /** The member who was meant, if it was not the head. */
  member?: string
}

/** The households that were meant, each a key: its number large, and what tells namesakes apart. */
export function HouseholdKeys(props: { label: string; households: readonly FoundHousehold[] }) {
  return (
    <ul aria-label={props.label} className="grid list-none gap-3 md:grid-cols-2 xl:grid-cols-3">
      {props.households.map(({ href, number, headName, groupName, member }) => (
        <li key={href} className="grid">
          <a
            href={href}
            className="key grid min-h-24 grid-cols-[auto_1fr] items-center gap-x-4 px-4 py-2 leading-tight text-ink no-underline"
          >
            <span className="min-w-[2ch] text-end text-figure font-bold">{number}</span>
            <span className="min-w-0">
              <strong className="block font-serif text-lead">{headName}</strong>
              <span className="block">{groupName}</span>
              {member && <span className="block">{member}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
