import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { LongTextField } from '@/components/ui/long-text-field'
import type { HouseholdFile } from '@/lib/households/queries'
import { words } from '@/lib/request/words'

/** Whether a household ranks and redeems. */
export async function StandingFields({ household }: { household: HouseholdFile }) {
  const { t } = await words()
  return (
    <>
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
