import { ReminderForm } from '@/components/earning/reminder-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { todayOf } from '@/lib/access/actor'
import { requireActor, villageDeducts } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { rulesInForce } from '@/lib/rules/queries'
import { newId } from '@/lib/shared/id'
import { remind } from '../actions'

const path = '/office/earn/remind'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('reminders.pageTitle') }
}

export default async function RemindPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('claim.record', path)
  const query = await props.searchParams
  const { t } = await words()
  const today = todayOf(actor)
  const rules = (await villageDeducts())
    ? await rulesInForce(await reader(), actor.villageId, today)
    : []
  const reminded = /^\d{1,5}$/.exec(wordIn(query, 'reminded'))?.[0]
  const number = /^\d{1,5}$/.exec(wordIn(query, 'household'))?.[0]
  return (
    <>
      <PageHead
        title={t('reminders.pageTitle')}
        lead={t('reminders.pageLead')}
        back={{ href: '/office/earn', label: t('earn.title') }}
      />
      {reminded && (
        <div className="mb-6">
          <Notice tone="ok" title={t('reminders.done', { number: reminded })} />
        </div>
      )}
      <ReminderForm
        action={remind}
        reminderId={newId(actor.now)}
        today={today}
        by={actor.name}
        number={number === undefined ? undefined : Number(number)}
        rules={rules.filter(({ list }) => list === 'DEDUCTION')}
        ruleId={wordIn(query, 'rule')}
      />
    </>
  )
}
