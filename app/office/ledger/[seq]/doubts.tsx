import { LinkButton } from '@/components/ui/link-button'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import type { FullLine } from '@/lib/ledger/queries'
import { whyNotDoubted } from '@/lib/months/may-object'
import { objectionsTo } from '@/lib/months/objection-queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

/** What was said against this line, and for who may, the way to write such a thing down. */
export async function Doubts({ actor, line }: { actor: Actor; line: FullLine }) {
  const { t, formats } = await words()
  const objections = await objectionsTo(await reader(), actor.villageId, line.id)
  const records =
    mayDo(actor.roles, 'objection.record') &&
    !whyNotDoubted(line) &&
    objections.every(({ outcome }) => outcome !== null)
  if (objections.length === 0 && !records) return null
  return (
    <section aria-labelledby="doubts" className="screen-only grid gap-2">
      <h2 id="doubts" className="font-serif text-lead">
        {t('objections.title')}
      </h2>
      {objections.length > 0 && (
        <ul className="list-none border-y border-line">
          {objections.map(({ id, raisedOn, text, outcome }) => (
            <li key={id} className="border-b border-line py-1 last:border-0">
              <a
                href={`/office/objections/${id}`}
                className="inline-flex min-h-target items-center"
              >
                {formats.date(raisedOn)} · {t(`objections.states.${outcome ?? 'OPEN'}`)}
              </a>
              <span className="block">{text}</span>
            </li>
          ))}
        </ul>
      )}
      {records && (
        <p>
          <LinkButton href={`/office/objections/new?line=${line.seq}`}>
            {t('objections.record.link')}
          </LinkButton>
        </p>
      )}
    </section>
  )
}
