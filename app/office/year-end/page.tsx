import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { type YearEndStep, type YearSoFar, yearAtHand, yearEnd } from '@/lib/inspection/year-end'
import { yearSoFar } from '@/lib/inspection/year-end-queries'
import { requireActor } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'
import { type Words, words } from '@/lib/request/words'
import { monthOf, type Period } from '@/lib/shared/civil-date'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('yearEnd.title') }
}

/** 年底五步: leads through the end of the year, one step after the other. */
export default async function YearEndPage() {
  const actor = await requireActor('standing.look', '/office/year-end')
  const year = await yearSoFar(await reader(), actor.villageId, yearAtHand(monthOf(today())))
  const said = await words()
  const { t, formats } = said
  return (
    <div className="max-w-3xl">
      <PageHead
        title={t('yearEnd.titleOf', { year: formats.period(year.year) })}
        lead={t('yearEnd.lead')}
        back={{ href: '/office', label: t('office.title') }}
      />
      <ol className="grid list-none gap-4">
        {yearEnd(year).map(({ step, state }, index) => (
          <li
            key={step}
            aria-current={state === 'next' ? 'step' : undefined}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-2 border-line bg-sheet px-4 py-3 aria-[current]:border-lacquer"
          >
            <div>
              <h2 className="font-serif text-lead">
                {index + 1}. {t(`yearEnd.steps.${step}`)}
              </h2>
              <p>{hintOf(step, year, said)}</p>
              <p className={`font-bold ${state === 'done' ? 'text-jade' : 'text-straw'}`}>
                {state === 'done' && '✓ '}
                {t(`yearEnd.states.${state}`)}
              </p>
            </div>
            <LinkButton
              href={placeOf(step, year.year)}
              look={state === 'next' ? 'primary' : undefined}
            >
              {t(`yearEnd.steps.${step}`)}
            </LinkButton>
          </li>
        ))}
      </ol>
    </div>
  )
}

function hintOf(step: YearEndStep, { honours, decided }: YearSoFar, { t }: Words): string {
  if (step !== 'honours') return t(`yearEnd.hints.${step}`)
  return honours === 0
    ? t('yearEnd.hints.noHonours')
    : t('yearEnd.hints.honours', { honours, decided })
}

function placeOf(step: YearEndStep, year: Period): string {
  const places: Record<YearEndStep, string> = {
    close: '/office/months',
    redList: `/office/ranking?period=${year}-Q4`,
    honours: '/office/honours',
    certificates: `/office/honours/certificates/${year}`,
    window: '/office/windows',
  }
  return places[step]
}
