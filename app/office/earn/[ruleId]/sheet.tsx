import type { ReactNode } from 'react'
import { DraftOffer } from '@/components/earning/draft-offer'
import { draftWords } from '@/components/earning/draft-words'
import { DayField, type EarnDays } from '@/components/earning/earn-day'
import { SameDayField } from '@/components/earning/same-day-field'
import { type SheetGroup, SheetHouseholds } from '@/components/earning/sheet-households'
import { SheetId } from '@/components/earning/sheet-id'
import { SheetMore } from '@/components/earning/sheet-more'
import { sheetWords } from '@/components/earning/sheet-words'
import { ToldFields } from '@/components/earning/told-fields'
import { PhotoChoice } from '@/components/photos/photo-choice'
import { photoWords } from '@/components/photos/photo-words'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { NumberField } from '@/components/ui/number-field'
import { RadioField } from '@/components/ui/radio-field'
import { TextField } from '@/components/ui/text-field'
import type { HouseholdToTick } from '@/lib/earning/households-to-tick'
import { type Reporter, reporters } from '@/lib/earning/input'
import type { DeedsSoFar } from '@/lib/earning/points-so-far'
import type { SheetLine } from '@/lib/earning/sheet-lines'
import { words } from '@/lib/request/words'
import type { RuleVersionTerms } from '@/lib/rules/terms'
import type { CivilDate } from '@/lib/shared/civil-date'
import { saveSheet } from '../actions'

/** One deed, one day, one rule, and everyone who did it. */
export async function Sheet(props: {
  /** Made when the sheet opens, so that saving it twice counts once. */
  sheetId: string
  path: string
  days: EarnDays
  terms: RuleVersionTerms
  households: readonly HouseholdToTick[]
  soFar: ReadonlyMap<string, DeedsSoFar>
  /** On whose word, unless somebody says otherwise. */
  reporter: Reporter
  /** Who writes it, and, unless somebody says otherwise, who told the household. */
  recorder: { staffId: string; name: string }
  /** The draft that is gone on with at once; '' for none. */
  draft: string
  /** What there is to know about this rule or day. */
  notices: ReactNode
}) {
  const { t, formats } = await words()
  const { terms, soFar, recorder, path, days } = props
  const { day, today } = days
  if (props.households.length === 0)
    return (
      <EmptyState
        next={
          <LinkButton href="/office/households" look="primary">
            {t('earn.sheet.addHouseholds')}
          </LinkButton>
        }
      >
        {t('earn.sheet.empty')}
      </EmptyState>
    )
  const lines = props.households.map((household) => ({
    ...household,
    soFar: soFar.get(household.id),
  }))
  const { scale, unit, points, minPoints, maxPoints, capMonth, capQuarter, capYear } = terms
  const draft = {
    staffId: recorder.staffId,
    ruleId: terms.ruleId,
    day,
    label: `${formats.date(day)} ${terms.name}`,
    words: { kept: t('earn.draft.kept'), notKept: t('earn.draft.notKept') },
  }
  return (
    <ActionForm action={saveSheet} unreachable={t('earn.draft.unreachable')} barBelow>
      <SheetId made={props.sheetId} />
      <input type="hidden" name="ruleId" value={terms.ruleId} />
      <SheetHouseholds
        groups={groupsOf(lines.filter(({ living }) => living === 'HOME'))}
        away={lines.filter(({ living }) => living !== 'HOME').map(lineOf)}
        terms={{ scale, unit, points, minPoints, maxPoints, capMonth, capQuarter, capYear }}
        words={sheetWords(t, terms)}
        draft={draft}
        day={<DayField name="occurredOn" path={path} days={days} />}
        wholeGroups={terms.list !== 'DEDUCTION'}
        besides={
          <>
            {props.notices}
            <DraftOffer sheet={draft} asked={props.draft} words={draftWords(t)} />
            <AmountFields terms={terms} today={today} />
            <MoreFields
              sheetId={props.sheetId}
              terms={terms}
              reporter={props.reporter}
              recordedBy={recorder.name}
              today={today}
            />
          </>
        }
      >
        <SameDayField
          known={lines.some((line) => (line.soFar?.sameDay ?? 0) > 0)}
          label={t('earn.sheet.sameDay')}
          hint={t('earn.sheet.sameDayHint')}
        />
      </SheetHouseholds>
    </ActionForm>
  )
}

/** What the rule leaves to be decided for all: points and who judged, or until when. */
async function AmountFields({ terms, today }: { terms: RuleVersionTerms; today: CivilDate }) {
  const { t, formats } = await words()
  const { scale, points, minPoints, maxPoints } = terms
  if (scale === 'BAR')
    return (
      <DateField
        name="barredUntil"
        label={t('earn.sheet.barredUntil')}
        hint={t('earn.sheet.barredUntilHint')}
        min={today}
      />
    )
  if (scale !== 'RANGE') return null
  return (
    <div className="grid items-start gap-x-10 gap-y-5 lg:grid-cols-2">
      <NumberField
        name="decided"
        label={t('earn.sheet.decided')}
        hint={t('earn.sheet.decidedHint', {
          min: formats.points(minPoints ?? points),
          max: formats.points(maxPoints ?? points),
        })}
        defaultValue={points}
      />
      <TextField
        name="judges"
        label={t('earn.sheet.judges')}
        hint={t('earn.sheet.judgesHint')}
        maxLength={200}
        optional
      />
    </div>
  )
}

/** Who reported it, how the household was told, a note and photos. */
async function MoreFields(props: {
  sheetId: string
  terms: RuleVersionTerms
  reporter: Reporter
  recordedBy: string
  today: CivilDate
}) {
  const { t } = await words()
  const deduction = props.terms.list === 'DEDUCTION'
  const required = props.terms.photoRequired ? t('photos.required') : undefined
  const asked = [
    t('earn.sheet.reportedBy'),
    ...(deduction ? [t('earn.told.title')] : []),
    t('earn.sheet.note'),
    t('photos.title'),
  ]
  return (
    <SheetMore
      summary={
        <>
          <b>{asked.join(t('earn.island.and'))}</b>
          {required && <span className="ms-2 text-straw">{required}</span>}
        </>
      }
      fields={['reportedBy', 'note', 'toldBy', 'toldWho', 'toldOn', 'toldHow']}
      written={['note', 'toldWho', 'toldHow']}
      open={deduction}
    >
      <div className="grid items-start gap-x-10 gap-y-5 lg:grid-cols-2">
        <RadioField
          name="reportedBy"
          label={t('earn.sheet.reportedBy')}
          choices={reporters.map((value) => ({
            value,
            label: t(`earn.sheet.reporters.${value}`),
          }))}
          defaultValue={props.reporter}
          inline
        />
        {deduction && <ToldFields today={props.today} by={props.recordedBy} later />}
        <TextField
          name="note"
          label={t('earn.sheet.note')}
          hint={t('earn.sheet.noteHint')}
          maxLength={200}
          optional
        />
      </div>
      <PhotoChoice
        sheetId={props.sheetId}
        label={t('photos.title')}
        required={required}
        words={photoWords(t)}
      />
    </SheetMore>
  )
}

type Household = HouseholdToTick & { soFar?: DeedsSoFar }

function groupsOf(households: readonly Household[]): SheetGroup[] {
  const groups = new Map<string, SheetLine[]>()
  for (const household of households) {
    const lines = groups.get(household.groupName)
    if (lines) lines.push(lineOf(household))
    else groups.set(household.groupName, [lineOf(household)])
  }
  return [...groups].map(([name, lines]) => ({ name, lines }))
}

/** What the browser needs of a household: its group stands once, above it. */
function lineOf({ groupName: _, ...line }: Household): SheetLine {
  return line
}
