import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { LongTextField } from '@/components/ui/long-text-field'
import { RadioField } from '@/components/ui/radio-field'
import { livings } from '@/lib/households/input'
import type { HouseholdFile } from '@/lib/households/queries'
import { words } from '@/lib/request/words'

/** Where a household lives, and whether it ranks and redeems. */
export async function LivingFields({ household }: { household: HouseholdFile }) {
  const { t } = await words()
  return (
    <>
      <RadioField
        name="living"
        label={t('households.fields.living')}
        choices={livings.map((value) => ({
          value,
          label: t(`households.living.${value}`),
          hint: t(`households.fields.livingHints.${value}`),
        }))}
        defaultValue={household.living}
      />
      <CheckboxField
        name="notRanked"
        label={t('households.fields.notRanked')}
        hint={t('households.fields.notRankedHint')}
        defaultChecked={!household.ranked}
      />
      <DateField
        name="barredUntil"
        label={t('households.fields.barredUntil')}
        hint={t('households.fields.barredUntilHint')}
        defaultValue={household.barredUntil ?? undefined}
        optional
      />
      <LongTextField
        name="barredReason"
        label={t('households.fields.barredReason')}
        hint={t('households.fields.barredReasonHint')}
        defaultValue={household.barredReason ?? undefined}
        maxLength={200}
        rows={2}
        optional
      />
    </>
  )
}
