import { RadioField } from '@/components/ui/radio-field'
import { words } from '@/lib/request/words'
import { groupLabels, type Labels, placeLabels, usualLabels } from '@/lib/shared/labels'

/** 村 or 嘎查, 组 or 网格 or 社: the words that every page uses for this place and its parts. */
export async function LabelFields({ chosen = usualLabels }: { chosen?: Labels }) {
  const { t } = await words()
  return (
    <>
      <RadioField
        name="placeLabel"
        label={t('settings.fields.placeLabel')}
        hint={t('settings.fields.placeLabelHint')}
        choices={placeLabels.map((value) => ({ value, label: t(`common.placeLabels.${value}`) }))}
        defaultValue={chosen.placeLabel}
        inline
      />
      <RadioField
        name="groupLabel"
        label={t('settings.fields.groupLabel')}
        hint={t('settings.fields.groupLabelHint')}
        choices={groupLabels.map((value) => ({ value, label: t(`common.groupLabels.${value}`) }))}
        defaultValue={chosen.groupLabel}
        inline
      />
    </>
  )
}
