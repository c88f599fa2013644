import { notFound } from 'next/navigation'
import { householdName } from '@/components/households/household-name'
import { reasonOf } from '@/components/passbook/passbook-line'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { LongTextField } from '@/components/ui/long-text-field'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { todayOf } from '@/lib/access/actor'
import { lineBySeq } from '@/lib/ledger/queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { record } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('objections.record.title') }
}

/** What somebody who came to the office says about one line: who, when, what. */
export default async function NewObjectionPage(props: { searchParams: Promise<PageQuery> }) {
  const seq = wordIn(await props.searchParams, 'line')
  const actor = await requireActor('objection.record', `/office/objections/new?line=${seq}`)
  const line = /^[1-9]\d{0,8}$/.test(seq)
    ? await lineBySeq(await reader(), actor.villageId, Number(seq))
    : null
  if (!line) notFound()
  const asked = await words()
  const { t, formats } = asked
  return (
    <>
      <PageHead
        title={t('objections.record.title')}
        lead={t('objections.record.lead')}
        back={{ href: `/office/ledger/${seq}`, label: t('ledger.line.title', { seq }) }}
      />
      <p className="mb-4 text-lead">
        {householdName(t, line)} · {reasonOf(line, asked)} · {formats.change(line.points)}{' '}
        {t('common.points.unit')}
      </p>
      <div className="max-w-2xl">
        <ActionForm action={record}>
          <input type="hidden" name="entryId" value={line.id} />
          <TextField
            name="cameBy"
            label={t('objections.record.cameBy')}
            hint={t('objections.record.cameByHint')}
            maxLength={60}
          />
          <DateField
            name="cameOn"
            label={t('objections.record.cameOn')}
            defaultValue={todayOf(actor)}
            max={todayOf(actor)}
          />
          <LongTextField
            name="text"
            label={t('objections.record.text')}
            hint={t('objections.record.textHint')}
            maxLength={300}
          />
          <p>
            <SubmitButton>{t('objections.record.submit')}</SubmitButton>
          </p>
        </ActionForm>
      </div>
    </>
  )
}
