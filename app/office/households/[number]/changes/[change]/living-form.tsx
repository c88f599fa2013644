import { RadioField } from '@/components/ui/radio-field'
import { livingChanges } from '@/lib/households/change-input'
import type { HouseholdFile } from '@/lib/households/queries'
import { words } from '@/lib/request/words'
import { living } from '../actions'
import { ChangeForm } from './change-form'

/** 外出务工, 整户搬走, 回来, 销户. */
export async function LivingForm({ household }: { household: HouseholdFile }) {
  const { t } = await words()
  return (
    <ChangeForm action={living} household={household}>
      <RadioField
        name="how"
        label={t('changes.fields.howLiving')}
        choices={livingChanges.map((way) => ({
          value: way,
          label: t(`changes.fields.livings.${way}`),
          hint: t(`changes.fields.livingHints.${way}`),
        }))}
      />
    </ChangeForm>
  )
}
