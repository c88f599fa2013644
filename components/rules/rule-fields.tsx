import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { NumberField } from '@/components/ui/number-field'
import { RadioField } from '@/components/ui/radio-field'
import { TextField } from '@/components/ui/text-field'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { words } from '@/lib/request/words'
import { countings } from '@/lib/rules/input'
import { type RuleScale, type RuleTerms, ruleScales, ruleUnits } from '@/lib/rules/terms'
import type { CivilDate } from '@/lib/shared/civil-date'
import { countingOf } from './rule-words'

/** A field goes out of sight while the list or the scale does not ask for it, by style alone. */
const onlyForRange = 'group-has-[[name=scale]:not([value=RANGE]):checked]/rule:hidden'
/** A consequence has no figure and counts the household. */
const notForConsequence =
  'group-has-[[name=scale][value=TO_ZERO]:checked]/rule:hidden group-has-[[name=scale][value=BAR]:checked]/rule:hidden'
const notForDeduction = 'group-has-[[name=list][value=DEDUCTION]:checked]/rule:hidden'

/** Ways to count that only a deduction can have. */
const onlyDeductions: readonly RuleScale[] = ['TO_ZERO', 'BAR']

/** What a rule says: for a new one, and for the next version of one. */
export async function RuleFields(props: {
  terms?: RuleTerms
  since: CivilDate
  /** Whether the village takes points away: else that list is not offered. */
  deductions: boolean
}) {
  const { t } = await words()
  const { terms, since } = props
  const lists = ruleLists.filter((list) => props.deductions || list !== 'DEDUCTION')
  const scales = ruleScales.filter((scale) => props.deductions || !onlyDeductions.includes(scale))
  return (
    <div className="group/rule grid max-w-3xl gap-6">
      <TextField
        name="name"
        label={t('rules.form.name')}
        hint={t('rules.form.nameHint')}
        defaultValue={terms?.name}
        maxLength={60}
      />
      <RadioField
        name="list"
        label={t('rules.form.list')}
        choices={lists.map((list) => ({
          value: list,
          label: t(`common.lists.${list}`),
          hint: t(`rules.form.listHints.${list}`),
        }))}
        defaultValue={terms?.list ?? 'SOCIAL'}
        inline
      />
      <RadioField
        name="scale"
        label={t('rules.form.scale')}
        choices={scales.map((scale) => ({
          value: scale,
          label: t(`rules.form.scales.${scale}`),
          hint: t(`rules.form.scaleHints.${scale}`),
        }))}
        defaultValue={terms?.scale ?? 'FIXED'}
        inline
      />
      <div className={`grid gap-6 ${notForConsequence}`}>
        <RadioField
          name="unit"
          label={t('rules.form.unit')}
          choices={ruleUnits.map((unit) => ({ value: unit, label: t(`common.units.${unit}`) }))}
          defaultValue={terms?.unit ?? 'HOUSEHOLD'}
          inline
        />
        <PointsFields terms={terms} />
      </div>
      <DateFields terms={terms} since={since} />
      <TextField
        name="meeting"
        label={t('rules.form.meeting')}
        hint={t('rules.form.meetingHint')}
        maxLength={100}
      />
      <SeldomFields terms={terms} />
    </div>
  )
}

async function PointsFields({ terms }: { terms?: RuleTerms }) {
  const { t } = await words()
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <NumberField
          name="points"
          label={t('rules.form.points')}
          hint={t('rules.form.pointsHint')}
          defaultValue={terms?.points}
        />
        <div className={`flex flex-wrap gap-x-6 gap-y-4 ${onlyForRange}`}>
          <NumberField
            name="minPoints"
            label={t('rules.form.minPoints')}
            defaultValue={terms?.minPoints ?? undefined}
          />
          <NumberField
            name="maxPoints"
            label={t('rules.form.maxPoints')}
            defaultValue={terms?.maxPoints ?? undefined}
          />
        </div>
      </div>
      <div className={`grid gap-2 ${notForDeduction}`}>
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          {(['capMonth', 'capQuarter', 'capYear'] as const).map((cap) => (
            <NumberField
              key={cap}
              name={cap}
              label={t(`rules.form.${cap}`)}
              defaultValue={terms?.[cap] ?? undefined}
              optional
            />
          ))}
        </div>
        <p className="text-note text-soft">{t('rules.form.capHint')}</p>
      </div>
    </>
  )
}

async function DateFields({ terms, since }: { terms?: RuleTerms; since: CivilDate }) {
  const { t } = await words()
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
      <DateField name="since" label={t('rules.form.since')} defaultValue={since} />
      <DateField
        name="until"
        label={t('rules.form.until')}
        hint={t('rules.form.untilHint')}
        defaultValue={terms?.until ?? undefined}
        optional
      />
    </div>
  )
}

async function SeldomFields({ terms }: { terms?: RuleTerms }) {
  const { t } = await words()
  const counting = terms ? countingOf(terms) : 'BOTH'
  const used = counting !== 'BOTH' || terms?.singleReview || terms?.photoRequired
  return (
    <details open={used} className="border-y border-line py-1">
      <summary className="py-2 leading-loose">{t('rules.form.more')}</summary>
      <div className="grid gap-4 py-3">
        <RadioField
          name="countsFor"
          label={t('rules.form.countsFor')}
          choices={countings.map((choice) => ({
            value: choice,
            label: t(`rules.counting.${choice}`),
          }))}
          defaultValue={counting}
        />
        <CheckboxField
          name="photoRequired"
          label={t('rules.form.photoRequired')}
          hint={t('rules.form.photoRequiredHint')}
          defaultChecked={terms?.photoRequired}
        />
        <div className={notForDeduction}>
          <CheckboxField
            name="singleReview"
            label={t('rules.form.singleReview')}
            hint={t('rules.form.singleReviewHint')}
            defaultChecked={terms?.singleReview}
          />
        </div>
      </div>
    </details>
  )
}
