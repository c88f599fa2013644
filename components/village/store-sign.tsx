/** The village's sign: a seal, the store's name and the village's. */
export function StoreSign(props: { href: string; villageName?: string; storeName: string }) {
  return (
    <a
      href={props.href}
      className="inline-flex min-h-target items-center gap-3 text-inherit no-underline"
    >
      <span
        aria-hidden="true"
        className="grid size-[2.2em] flex-none place-items-center rounded-slip bg-lacquer font-serif text-[1.1em] font-bold text-cream"
      >
        积
      </span>
      <span className="leading-tight">
        <span className="block font-serif text-[1.15em] font-bold">{props.storeName}</span>
        {props.villageName && <span className="block text-note">{props.villageName}</span>}
      </span>
    </a>
  )
}
