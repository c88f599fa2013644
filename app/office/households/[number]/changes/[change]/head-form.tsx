import { RadioField } from '@/components/ui/radio-field'
import { formerHeadFates } from '@/lib/households/change-input'
import type { HouseholdFile } from '@/lib/households/queries'
import { words } from '@/lib/request/words'
import { head } from '../actions'
import { ChangeForm } from './change-form'
import { OnlyHead } from './only-head'

/** 户主变更: who is head now, and what became of the former one. */
export async function HeadForm({ household }: { household: HouseholdFile }) {
  const { t } = await words()
  const others = household.members.slice(1)
  if (others.length === 0) return <OnlyHead number={household.number} />
  return (
    <ChangeForm action={head} household={household}>
      <RadioField
        name="headName"
        label={t('changes.fields.head')}
        choices={others.map(({ name }) => ({ value: name, label: name }))}
      />
      <RadioField
        name="formerHead"
        label={t('changes.fields.former', { head: household.headName })}
        choices={formerHeadFates.map((fate) => ({
          value: fate,
          label: t(`changes.fields.formers.${fate}`),
        }))}
      />
    </ChangeForm>
  )
}
