import { ruleLists } from '@/lib/ledger/entry-kinds'
import { words } from '@/lib/request/words'
import type { RuleVersionTerms } from '@/lib/rules/terms'
import type { CivilDate } from '@/lib/shared/civil-date'
import { capsOfRule, pointsOfRule } from './rule-words'

type PosterRule = RuleVersionTerms & { meeting: string }

/** The rule book as it hangs on the wall: list by list, deed, a dotted line, points. */
export async function RulePoster(props: {
  village: string
  rules: readonly PosterRule[]
  day: CivilDate
}) {
  const { village, rules, day } = props
  const { t, formats } = await words()
  const meetings = [...new Set(rules.map(({ meeting }) => meeting))]
  return (
    <article className="mx-auto max-w-4xl border-2 border-ink bg-sheet p-2 print:max-w-none">
      <div className="border-4 border-double border-ink px-4 py-6 sm:px-8 print:py-3">
        <header className="text-center">
          <h1 className="font-serif text-[2.25rem] leading-tight font-black tracking-[0.15em] sm:text-[3rem] print:text-[2.25rem]">
            {t('rules.wall.title')}
          </h1>
          <p className="mt-2 font-serif text-lead print:mt-0">{village}</p>
        </header>
        <div className="mt-5 border-t-2 border-ink pt-3 print:mt-2 sm:columns-2 sm:gap-10 print:columns-2">
          {ruleLists.map((list) => (
            <PosterList key={list} list={list} rules={rules.filter((rule) => rule.list === list)} />
          ))}
        </div>
        <footer className="mt-4 grid gap-1 border-t-2 border-ink pt-3 text-note">
          <p>{t('rules.wall.meetings', { meetings: meetings.join('；') })}</p>
          <p>{t('rules.wallNote', { date: formats.date(day) })}</p>
        </footer>
      </div>
    </article>
  )
}

async function PosterList(props: { list: PosterRule['list']; rules: readonly PosterRule[] }) {
  const said = await words()
  const { t, formats } = said
  if (props.rules.length === 0) return null
  return (
    <section className="mb-4 print:mb-2">
      <h2 className="break-after-avoid font-serif text-[1.4em] font-black tracking-[0.1em]">
        {t(`common.lists.${props.list}`)}
      </h2>
      <ul className="list-none">
        {props.rules.map((rule) => (
          <li key={rule.ruleId} className="break-inside-avoid py-1 print:py-0.5">
            <span className="flex items-baseline gap-2">
              <span className="min-w-[6em]">{rule.name}</span>
              <span
                aria-hidden="true"
                className="min-w-4 flex-1 border-b-2 border-dotted border-edge"
              />
              <strong className="text-end">{pointsOfRule(said, rule)}</strong>
            </span>
            <PosterNote
              notes={[
                ...capsOfRule(said, rule),
                ...(rule.until === null
                  ? []
                  : [t('rules.wall.until', { date: formats.date(rule.until) })]),
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PosterNote({ notes }: { notes: readonly string[] }) {
  return notes.length > 0 && <span className="block text-note text-soft">{notes.join('，')}</span>
}
