import { Blank } from '@/components/handover/blank'
import { HouseholdTable } from '@/components/households/household-table'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { groupsOf, householdsPage, mostPrinted } from '@/lib/households/queries'
import { requireActor } from '@/lib/request/actor'
import { now } from '@/lib/request/clock'
import type { PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { filterIn } from '../filter'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('households.register.title') }
}

/** The whole register, or a group of it, on paper: paper turns its own pages. */
export default async function RegisterPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('household.look', '/office/households/print')
  const { t, formats } = await words()
  const read = await reader()
  const groups = await groupsOf(read, actor.villageId)
  const filter = filterIn(await props.searchParams, groups)
  const { households, total } = await householdsPage(
    read,
    actor.villageId,
    { ...filter, closedToo: false },
    1,
    mostPrinted,
  )
  const group = groups.find(({ id }) => id === filter.groupId)
  return (
    <>
      <PageHead
        title={[t('households.register.title'), group?.name].filter(Boolean).join(' · ')}
        lead={t('households.register.lead', { count: total, moment: formats.moment(now()) })}
        back={{ href: '/office/households', label: t('households.title') }}
        next={<PrintButton>{t('common.actions.print')}</PrintButton>}
      />
      {total > mostPrinted && (
        <Notice tone="warn">{t('households.register.cut', { count: mostPrinted })}</Notice>
      )}
      <HouseholdTable households={households} />
      {total <= mostPrinted && (
        <p className="mt-3 text-right font-bold">
          {t('households.register.sum', {
            points: formats.points(households.reduce((sum, { balance }) => sum + balance, 0)),
          })}
        </p>
      )}
      <Signed />
    </>
  )
}

/** It goes with the 交接单, and lies in a folder for years: somebody stands for it, by hand. */
async function Signed() {
  const { t } = await words()
  return (
    <p className="paper-only keep-together mt-8">
      {t('households.register.signed')} <Blank width="w-48" /> {t('handover.signatures.date')}{' '}
      <Blank width="w-32" />
    </p>
  )
}
