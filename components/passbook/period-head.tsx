import { words } from '@/lib/request/words'

/** The head of a year or a month of the passbook, and the way back to its first page. */
export async function PeriodHead(props: {
  title: string
  owner: { number: number; headName: string }
  back?: { href: string; label: string }
}) {
  const { t } = await words()
  const { title, owner, back } = props
  const ways = [{ href: '/passbook', label: t('passbook.year.back') }, ...(back ? [back] : [])]
  return (
    <header className="mb-6">
      <nav aria-label={t('passbook.title')} className="flex flex-wrap gap-x-6">
        {ways.map(({ href, label }) => (
          <a key={href} href={href} className="inline-flex min-h-target min-w-target items-center">
            ← {label}
          </a>
        ))}
      </nav>
      <h1 className="font-serif text-title">{title}</h1>
      <p>{t('passbook.owner', { number: String(owner.number), head: owner.headName })}</p>
    </header>
  )
}
