import { NumberField } from '@/components/ui/number-field'
import { RadioField } from '@/components/ui/radio-field'
import { TextField } from '@/components/ui/text-field'
import { waysIn } from '@/lib/households/change-input'
import type { HouseholdFile } from '@/lib/households/queries'
import { words } from '@/lib/request/words'
import { join, leave } from '../actions'
import { ChangeForm } from './change-form'
import { OnlyHead } from './only-head'

/** 嫁入, born, moved in. */
export async function JoinForm({ household }: { household: HouseholdFile }) {
  const { t } = await words()
  return (
    <ChangeForm action={join} household={household}>
      <TextField name="name" label={t('changes.fields.name')} maxLength={40} width="medium" />
      <RadioField
        name="how"
        label={t('changes.fields.how')}
        choices={waysIn.map((way) => ({ value: way, label: t(`changes.fields.waysIn.${way}`) }))}
        inline
      />
      <NumberField
        name="fromNumber"
        label={t('changes.fields.from')}
        hint={t('changes.fields.fromHint')}
        maxLength={5}
        optional
      />
    </ChangeForm>
  )
}

/** 嫁出, moved out; or somebody has died. */
export async function LeaveForm(props: { household: HouseholdFile; died?: boolean }) {
  const { t, formats } = await words()
  const { household, died } = props
  const others = household.members.slice(1)
  if (others.length === 0) return <OnlyHead number={household.number} />
  return (
    <ChangeForm action={leave} household={household}>
      <RadioField
        name="name"
        label={t('changes.fields.who')}
        choices={others.map(({ name }) => ({ value: name, label: name }))}
      />
      {died ? (
        <input type="hidden" name="how" value="DIED" />
      ) : (
        <>
          <RadioField
            name="how"
            label={t('changes.fields.howOut')}
            choices={(['MARRIED_OUT', 'MOVED_OUT'] as const).map((way) => ({
              value: way,
              label: t(`changes.fields.waysOut.${way}`),
            }))}
            inline
          />
          <NumberField
            name="toNumber"
            label={t('changes.fields.to')}
            hint={t('changes.fields.toHint')}
            maxLength={5}
            optional
          />
          <NumberField
            name="points"
            label={t('changes.fields.leavePoints')}
            hint={t('changes.fields.leavePointsHint', {
              most: formats.points(Math.max(0, household.balance)),
            })}
            maxLength={6}
            optional
          />
        </>
      )}
    </ChangeForm>
  )
}
