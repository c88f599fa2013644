import { notFound, redirect } from 'next/navigation'
import { householdName } from '@/components/households/household-name'
import { PageHead } from '@/components/ui/page-head'
import type { HouseholdFile } from '@/lib/households/queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { words } from '@/lib/request/words'
import { findHousehold } from '../../../find-household'
import { type ChangeChoice, isChangeChoice } from '../choices'
import { HeadForm } from './head-form'
import { LivingForm } from './living-form'
import { MergeForm } from './merge-form'
import { JoinForm, LeaveForm } from './people-forms'
import { SplitForm } from './split-form'
import { VisitForm } from './visit-form'

interface ChangePageProps {
  params: Promise<{ number: string; change: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params }: ChangePageProps) {
  const { t } = await words()
  const { change } = await params
  return {
    title: isChangeChoice(change) ? t(`changes.choices.${change}.name`) : t('changes.title'),
  }
}

export default async function ChangePage(props: ChangePageProps) {
  const { number, change } = await props.params
  if (!isChangeChoice(change)) notFound()
  const here = `/office/households/${number}`
  const { villageId } = await requireActor('household.change', `${here}/changes/${change}`)
  const household = await findHousehold(villageId, number)
  if (household.heirNumber !== null) redirect(here)
  const into = wordIn(await props.searchParams, 'into')
  const { t } = await words()
  return (
    <>
      <PageHead
        title={`${t(`changes.choices.${change}.name`)}：${householdName(t, household)}`}
        lead={t(`changes.choices.${change}.hint`)}
        back={{ href: `${here}/changes`, label: t('changes.title') }}
      />
      <FormOf change={change} household={household} into={into} villageId={villageId} />
    </>
  )
}

function FormOf(props: {
  change: ChangeChoice
  household: HouseholdFile
  into: string
  villageId: string
}) {
  const { change, household } = props
  switch (change) {
    case 'split':
      return <SplitForm household={household} villageId={props.villageId} />
    case 'merge':
      return <MergeForm household={household} into={props.into} />
    case 'head':
      return <HeadForm household={household} />
    case 'join':
      return <JoinForm household={household} />
    case 'leave':
      return <LeaveForm household={household} />
    case 'died':
      return <LeaveForm household={household} died />
    case 'living':
      return <LivingForm household={household} />
    case 'visit':
      return <VisitForm household={household} />
  }
}
