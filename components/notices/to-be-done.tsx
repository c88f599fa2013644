import { householdName } from '@/components/households/household-name'
import type { InTheWay, OpenActivity, OpenObjection, WaitingSheet } from '@/lib/months/in-the-way'
import { words } from '@/lib/request/words'

/** What nobody has finished yet, with the way to each: doubts, activities, and deeds sheet by sheet. */
export async function ToBeDone(
  props: InTheWay & {
    /** Deeds of all sheets, also of those that are not named. */
    waiting: number
  },
) {
  const { t } = await words()
  const { sheets, activities, objections, waiting } = props
  const named = sheets.reduce((sum, sheet) => sum + sheet.waiting, 0)
  return (
    <section aria-labelledby="in-the-way" className="grid gap-2">
      <h2 id="in-the-way" className="font-serif text-lead">
        {t('notices.draft.inTheWay')}
      </h2>
      {sheets.length + activities.length + objections.length === 0 ? (
        <p>{t('notices.draft.nothing')}</p>
      ) : (
        <ul className="list-none border-y border-line *:border-b *:border-line *:py-1 *:last:border-0">
          {objections.map((objection) => (
            <ObjectionToAnswer key={objection.id} objection={objection} />
          ))}
          {activities.map((activity) => (
            <ActivityToClose key={activity.id} activity={activity} />
          ))}
          {sheets.map((sheet) => (
            <SheetToDecide key={sheet.id} sheet={sheet} />
          ))}
        </ul>
      )}
      {named < waiting && <p>{t('notices.draft.more')}</p>}
    </section>
  )
}

async function ObjectionToAnswer({ objection }: { objection: OpenObjection }) {
  const { t, formats } = await words()
  const { id, raisedOn, household } = objection
  return (
    <li>
      <a href={`/office/objections/${id}`} className="inline-flex min-h-target items-center">
        {t('notices.draft.objection', {
          date: formats.date(raisedOn),
          household: householdName(t, household),
        })}
      </a>
    </li>
  )
}

async function ActivityToClose({ activity }: { activity: OpenActivity }) {
  const { t, formats } = await words()
  const { id, title, heldOn } = activity
  return (
    <li>
      <a href={`/office/activities/${id}`} className="inline-flex min-h-target items-center">
        {t('notices.draft.activity', { date: formats.date(heldOn), title })}
      </a>
    </li>
  )
}

/** A sheet with what waits on it, and with how much of it nobody of the village can decide. */
async function SheetToDecide({ sheet }: { sheet: WaitingSheet }) {
  const { t, formats } = await words()
  return (
    <li>
      <a href={`/office/review/${sheet.id}`} className="inline-flex min-h-target items-center">
        {t('notices.draft.sheet', {
          date: formats.date(sheet.occurredOn),
          rule: sheet.ruleName,
          count: sheet.waiting,
        })}
      </a>
      {sheet.stuck > 0 && (
        <strong className="block text-straw">
          {t('notices.draft.stuck', { count: sheet.stuck })}
        </strong>
      )}
    </li>
  )
}
