import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { words } from '@/lib/request/words'

/** One of the village's groups, or the name of a new one, which counts when it is written. */
export async function GroupFields(props: {
  groups: readonly { id: string; name: string }[]
  chosen?: string
}) {
  const { t } = await words()
  const { groups, chosen } = props
  if (groups.length === 0)
    return (
      <TextField
        name="groupName"
        label={t('households.fields.group')}
        maxLength={20}
        width="medium"
      />
    )
  return (
    <>
      <SelectField
        name="groupName"
        label={t('households.fields.group')}
        choices={groups.map(({ name }) => ({ value: name, label: name }))}
        defaultValue={chosen}
        placeholder={chosen === undefined ? t('common.form.choose') : undefined}
        width="medium"
      />
      <TextField
        name="newGroup"
        label={t('households.fields.newGroup')}
        hint={t('households.fields.newGroupHint')}
        maxLength={20}
        width="medium"
        optional
      />
    </>
  )
}
