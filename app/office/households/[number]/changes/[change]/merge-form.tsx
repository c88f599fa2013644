import { NumberField } from '@/components/ui/number-field'
import type { HouseholdFile } from '@/lib/households/queries'
import { words } from '@/lib/request/words'
import { merge } from '../actions'
import { ChangeForm } from './change-form'

/** 并户: which household carries this one on. `into` is proposed by the list of duplicates. */
export async function MergeForm(props: { household: HouseholdFile; into: string }) {
  const { t } = await words()
  const proposed = /^[1-9]\d{0,4}$/.test(props.into) ? Number(props.into) : undefined
  return (
    <ChangeForm
      action={merge}
      household={props.household}
      notes={[t('changes.form.mergeUndo'), t('changes.form.mergeCard')]}
    >
      <NumberField
        name="intoNumber"
        label={t('changes.fields.into')}
        hint={t('changes.fields.intoHint')}
        defaultValue={proposed}
        maxLength={5}
      />
    </ChangeForm>
  )
}
