import { NumberField } from '@/components/ui/number-field'
import { TextField } from '@/components/ui/text-field'
import { words } from '@/lib/request/words'

/** What a good is called, how it is counted, what it costs and how many a household may take. */
export async function GoodFields(props: {
  good?: { name: string; unit: string; points: number; limitPerWindow: number | null }
}) {
  const { t } = await words()
  const { good } = props
  return (
    <>
      <TextField
        name="name"
        label={t('goods.fields.name')}
        defaultValue={good?.name}
        maxLength={40}
        width="medium"
      />
      <TextField
        name="unit"
        label={t('goods.fields.unit')}
        hint={t('goods.fields.unitHint')}
        defaultValue={good?.unit}
        maxLength={8}
        width="short"
      />
      <NumberField
        name="points"
        label={t('goods.fields.points')}
        hint={t('goods.fields.pointsHint')}
        defaultValue={good?.points}
      />
      <NumberField
        name="limitPerWindow"
        label={t('goods.fields.limit')}
        hint={t('goods.fields.limitHint')}
        defaultValue={good?.limitPerWindow ?? undefined}
        optional
      />
    </>
  )
}
