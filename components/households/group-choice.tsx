import { controlLook } from '@/components/ui/control-look'
import { words } from '@/lib/request/words'

/** Of which group, or of every one: in a GET form, so that the answer has an address. */
export async function GroupChoice(props: {
  groups: readonly { id: string; name: string }[]
  groupId?: string
}) {
  const { t } = await words()
  return (
    <label className="grid gap-1">
      <span className="font-bold">{t('common.nouns.group')}</span>
      <select name="group" defaultValue={props.groupId ?? ''} className={controlLook}>
        <option value="">{t('households.filter.everyGroup')}</option>
        {props.groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
