import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { SelectField } from '@/components/ui/select-field'
import { words } from '@/lib/request/words'

// Not empty: a select that has to be chosen from would keep the form from being sent.
const everyGroup = '*'

/** Which group's list, and whether people sign on it. */
export async function GroupSheetChoice(props: {
  path: string
  on: string | undefined
  groups: readonly string[]
  group: string | undefined
  signed: boolean
}) {
  const { t } = await words()
  return (
    <form action={props.path} className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-3">
      {props.on && <input type="hidden" name="on" value={props.on} />}
      <SelectField
        name="group"
        label={t('earn.paper.which')}
        defaultValue={props.group ?? everyGroup}
        choices={[
          { value: everyGroup, label: t('earn.paper.all') },
          ...props.groups.map((name) => ({ value: name, label: name })),
        ]}
      />
      <CheckboxField
        name="sign"
        value="yes"
        label={t('earn.paper.sign')}
        defaultChecked={props.signed}
      />
      <Button type="submit">{t('earn.paper.show')}</Button>
    </form>
  )
}
