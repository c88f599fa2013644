import { DateField } from '@/components/ui/date-field'
import { FieldGroup } from '@/components/ui/field-group'
import { TextField } from '@/components/ui/text-field'
import { toldLengths } from '@/lib/earning/told-household'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'

/** 告知本户: who told whom, when and how. `later`: it may be written before the review as well. */
export async function ToldFields(props: { today: CivilDate; by: string; later?: boolean }) {
  const { t } = await words()
  const { today, by, later } = props
  return (
    <FieldGroup
      name="told"
      label={t('earn.told.title')}
      hint={t(later ? 'earn.told.later' : 'earn.told.hint')}
    >
      <div className="grid items-end gap-x-6 gap-y-3 sm:grid-cols-2">
        <TextField
          name="toldBy"
          label={t('earn.told.by')}
          maxLength={toldLengths.toldBy}
          defaultValue={by}
        />
        <TextField
          name="toldWho"
          label={t('earn.told.who')}
          placeholder={t('earn.told.whoExample')}
          maxLength={toldLengths.toldWho}
          optional={later}
        />
        <DateField name="toldOn" label={t('earn.told.on')} defaultValue={today} max={today} />
        <TextField
          name="toldHow"
          label={t('earn.told.how')}
          placeholder={t('earn.told.howExample')}
          maxLength={toldLengths.toldHow}
          optional={later}
        />
      </div>
    </FieldGroup>
  )
}
