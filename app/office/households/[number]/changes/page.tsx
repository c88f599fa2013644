import { redirect } from 'next/navigation'
import { householdName } from '@/components/households/household-name'
import { PageHead } from '@/components/ui/page-head'
import { requireActor } from '@/lib/request/actor'
import { words } from '@/lib/request/words'
import { findHousehold } from '../../find-household'
import { changeChoices } from './choices'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('changes.title') }
}

/** 这户有变动: which of the few things it can be. */
export default async function ChangesPage(props: { params: Promise<{ number: string }> }) {
  const { number } = await props.params
  const here = `/office/households/${number}`
  const { villageId } = await requireActor('household.change', `${here}/changes`)
  const household = await findHousehold(villageId, number)
  if (household.heirNumber !== null) redirect(here)
  const { t } = await words()
  const name = householdName(t, household)
  return (
    <>
      <PageHead
        title={`${t('changes.title')}：${name}`}
        lead={t('changes.lead')}
        back={{ href: here, label: name }}
      />
      <ul className="grid list-none gap-3 sm:grid-cols-2">
        {changeChoices.map((choice) => (
          <li key={choice}>
            <a
              href={`${here}/changes/${choice}`}
              className="grid h-full min-h-target content-start gap-1 rounded-slip border-2 border-edge bg-sheet px-4 py-3 text-ink no-underline hover:bg-shade"
            >
              <strong className="text-lead">{t(`changes.choices.${choice}.name`)}</strong>
              <span className="text-soft">{t(`changes.choices.${choice}.hint`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
