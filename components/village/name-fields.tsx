import { TextField } from '@/components/ui/text-field'
import { words } from '@/lib/request/words'

/** What the village and its store are called, everywhere and on paper. */
export async function NameFields(props: { villageName?: string; storeName?: string }) {
  const { t } = await words()
  return (
    <>
      <TextField
        name="villageName"
        label={t('settings.fields.villageName')}
        hint={t('settings.fields.villageNameHint')}
        defaultValue={props.villageName}
        maxLength={40}
        width="medium"
      />
      <TextField
        name="storeName"
        label={t('settings.fields.storeName')}
        defaultValue={props.storeName}
        maxLength={40}
      />
    </>
  )
}
