import { pointsOfRule } from '@/components/rules/rule-words'
import { DateField } from '@/components/ui/date-field'
import { NumberField } from '@/components/ui/number-field'
import { RadioField } from '@/components/ui/radio-field'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { activityKinds } from '@/lib/earning/activity-kinds'
import type { ActivityLine } from '@/lib/earning/activity-queries'
import { words } from '@/lib/request/words'
import type { RuleVersionTerms } from '@/lib/rules/terms'
import type { CivilDate } from '@/lib/shared/civil-date'

/** What is planned. The rules are those that are in force and give points. */
export async function ActivityFields(props: {
  activity?: ActivityLine
  /** The day a new one is proposed for. */
  day: CivilDate
  rules: readonly RuleVersionTerms[]
  partners: readonly string[]
}) {
  const { activity, day, rules, partners } = props
  const said = await words()
  const { t } = said
  return (
    <div className="grid max-w-3xl gap-5">
      <RadioField
        name="kind"
        label={t('activities.form.kind')}
        hint={t('activities.form.kindHint')}
        choices={activityKinds.map((kind) => ({
          value: kind,
          label: t(`activities.kinds.${kind}`),
        }))}
        defaultValue={activity?.kind ?? 'CLEAN_UP'}
        inline
      />
      <TextField
        name="title"
        label={t('activities.form.name')}
        hint={t('activities.form.nameHint')}
        defaultValue={activity?.title}
        maxLength={60}
      />
      <TextField
        name="place"
        label={t('activities.form.place')}
        defaultValue={activity?.place}
        maxLength={60}
      />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <DateField
          name="heldOn"
          label={t('activities.form.heldOn')}
          defaultValue={activity?.heldOn ?? day}
        />
        <TextField
          name="startsAt"
          label={t('activities.form.startsAt')}
          hint={t('activities.form.startsAtHint')}
          defaultValue={activity?.startsAt}
          maxLength={8}
          width="short"
        />
      </div>
      <SelectField
        name="ruleId"
        label={t('activities.form.rule')}
        placeholder={t('activities.form.noRule')}
        defaultValue={activity?.ruleId ?? ''}
        choices={rules
          .filter(({ list }) => list !== 'DEDUCTION')
          .map((rule) => ({
            value: rule.ruleId,
            label: `${rule.name} · ${pointsOfRule(said, rule)}`,
          }))}
        optional
      />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <NumberField
          name="hours"
          label={t('activities.form.hours')}
          hint={t('activities.form.hoursHint')}
          defaultValue={activity?.hours ?? undefined}
          optional
        />
        <NumberField
          name="places"
          label={t('activities.form.places')}
          hint={t('activities.form.placesHint')}
          defaultValue={activity?.places ?? undefined}
          optional
        />
      </div>
      <TextField
        name="partner"
        label={t('activities.form.partner')}
        hint={t('activities.form.partnerHint')}
        defaultValue={activity?.partner ?? undefined}
        maxLength={60}
        list="partners"
        optional
      />
      <datalist id="partners">
        {partners.map((partner) => (
          <option key={partner} value={partner} />
        ))}
      </datalist>
      <TextField
        name="bring"
        label={t('activities.form.bring')}
        hint={t('activities.form.bringHint')}
        defaultValue={activity?.bring ?? undefined}
        maxLength={100}
        optional
      />
    </div>
  )
}
