import { NumberField } from '@/components/ui/number-field'
import { TextField } from '@/components/ui/text-field'
import { yuanOfFen } from '@/lib/goods/yuan'
import { words } from '@/lib/request/words'

export interface GoodAsKept {
  name: string
  unit: string
  limitPerWindow: number | null
  category: string | null
  barcode: string | null
  shelf: string | null
  costFen: number | null
}

/**
 * What a good is called, how it is counted and found, and how many a household may take. A new one
 * also gets its price; later prices are set with their day, on a page of their own.
 */
export async function GoodFields(props: {
  good?: GoodAsKept
  /** Groups of goods that there are already. */
  categories: readonly string[]
}) {
  const { t } = await words()
  const { good, categories } = props
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
      {!good && (
        <NumberField
          name="points"
          label={t('goods.fields.points')}
          hint={t('goods.fields.pointsHint')}
        />
      )}
      <NumberField
        name="limitPerWindow"
        label={t('goods.fields.limit')}
        hint={t('goods.fields.limitHint')}
        defaultValue={good?.limitPerWindow ?? undefined}
        optional
      />
      <TextField
        name="barcode"
        label={t('goods.fields.barcode')}
        hint={t('goods.fields.barcodeHint')}
        defaultValue={good?.barcode ?? undefined}
        maxLength={32}
        width="medium"
        optional
      />
      <TextField
        name="category"
        label={t('goods.fields.category')}
        hint={t('goods.fields.categoryHint')}
        defaultValue={good?.category ?? undefined}
        list="good-categories"
        maxLength={20}
        width="medium"
        optional
      />
      <datalist id="good-categories">
        {categories.map((category) => (
          <option key={category} value={category} />
        ))}
      </datalist>
      <TextField
        name="shelf"
        label={t('goods.fields.shelf')}
        hint={t('goods.fields.shelfHint')}
        defaultValue={good?.shelf ?? undefined}
        maxLength={12}
        width="short"
        optional
      />
      <TextField
        name="costFen"
        label={t('goods.fields.cost')}
        hint={t('goods.fields.costHint')}
        defaultValue={good?.costFen == null ? undefined : yuanOfFen(good.costFen)}
        maxLength={16}
        width="short"
        optional
      />
    </>
  )
}

/** The groups of these goods, each once, in the order they are met. */
export function categoriesOf(goods: readonly { category: string | null }[]): string[] {
  return [...new Set(goods.flatMap(({ category }) => category ?? []))]
}
