import { CheckboxField } from '@/components/ui/checkbox-field'
import { LongTextField } from '@/components/ui/long-text-field'
import { NumberField } from '@/components/ui/number-field'
import { RadioField } from '@/components/ui/radio-field'
import { TextField } from '@/components/ui/text-field'
import { words } from '@/lib/request/words'
import { longestGoodName, longestWish, wishKinds } from '@/lib/voice/wish'

/** What the office types in of a wish; `wishId` makes a second press count once. */
export async function WishFields({ wishId }: { wishId: string }) {
  const { t } = await words()
  return (
    <>
      <input type="hidden" name="wishId" value={wishId} />
      <RadioField
        name="kind"
        label={t('wishes.form.kind')}
        choices={wishKinds.map((kind) => ({
          value: kind,
          label: t(`wishes.kinds.${kind}`),
          hint: t(`wishes.kindHints.${kind}`),
        }))}
      />
      <TextField
        name="goodName"
        label={t('wishes.form.good')}
        hint={t('wishes.form.goodHint')}
        optional
        maxLength={longestGoodName}
      />
      <LongTextField
        name="text"
        label={t('wishes.form.text')}
        hint={t('wishes.form.textHint', { max: longestWish })}
        optional
        maxLength={longestWish}
      />
      <NumberField
        name="number"
        label={t('wishes.form.number')}
        hint={t('wishes.form.numberHint')}
        optional
      />
      <CheckboxField name="mayShow" label={t('wishes.form.mayShow')} />
    </>
  )
}
