import type { ReactNode } from 'react'
import type { TillGood } from '@/components/counter/till-good'
import { ActionForm } from '@/components/ui/action-form'
import { NumberField } from '@/components/ui/number-field'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { words } from '@/lib/request/words'
import { foundAtShelf, noteShortageAction } from './actions'

/** What a clerk does beside a basket: notes what is missing, and corrects a shelf that holds more. */
export async function AtTheShelf(props: { householdId: string; goods: readonly TillGood[] }) {
  const { householdId, goods } = props
  const { t } = await words()
  const gone = goods.filter(({ reach }) => reach === 'gone')
  const choices = [...gone, ...goods.filter(({ reach }) => reach !== 'gone')].map(
    ({ id, key, name, says }) => ({ value: id, label: `${key} ${name} · ${says.left}` }),
  )
  const good = (
    <SelectField
      name="goodId"
      label={t('common.nouns.good')}
      choices={choices}
      defaultValue={choices[0]?.value}
    />
  )
  const pieces = (
    <NumberField name="quantity" label={t('counter.atShelf.quantity')} defaultValue={1} />
  )
  return (
    <section className="screen-only mt-10 grid gap-4 border-t-2 border-edge pt-5 md:grid-cols-2 md:items-start">
      <Folded label={t('counter.shortage.key')}>
        <p>{t('counter.shortage.lead')}</p>
        <ActionForm action={noteShortageAction}>
          <input type="hidden" name="householdId" value={householdId} />
          {good}
          {pieces}
          <SubmitButton look="quiet">{t('counter.shortage.submit')}</SubmitButton>
        </ActionForm>
      </Folded>
      <Folded label={t('counter.found.key')}>
        <p>{t('counter.found.lead')}</p>
        <ActionForm action={foundAtShelf}>
          {good}
          {pieces}
          <TextField name="reason" label={t('counter.found.reason')} maxLength={100} />
          <SubmitButton look="quiet">{t('counter.found.submit')}</SubmitButton>
        </ActionForm>
      </Folded>
    </section>
  )
}

function Folded({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="border-2 border-edge bg-sheet">
      <summary className="min-h-15 cursor-pointer px-4 py-3 font-bold">{label}</summary>
      <div className="grid gap-3 px-4 pb-4">{children}</div>
    </details>
  )
}
