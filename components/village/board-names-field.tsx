import { RadioField } from '@/components/ui/radio-field'
import { words } from '@/lib/request/words'

/** How names of heads stand on the open network. */
export async function BoardNamesField({ chosen = 'MASKED' }: { chosen?: 'MASKED' | 'FULL' }) {
  const { t } = await words()
  return (
    <RadioField
      name="boardNames"
      label={t('settings.fields.boardNames')}
      hint={t('settings.fields.boardNamesHint')}
      choices={[
        { value: 'MASKED', label: t('settings.fields.masked') },
        { value: 'FULL', label: t('settings.fields.full') },
      ]}
      defaultValue={chosen}
    />
  )
}
