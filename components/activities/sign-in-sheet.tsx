import type { PresentLine } from '@/lib/earning/activity-queries'
import { words } from '@/lib/request/words'

/** Rows at the end for people who stand on no list. */
const emptyRows = [1, 2, 3, 4, 5]

const cell = 'border border-ink px-2'

/**
 * The sheet that lies on the table, a group after the other: to sign, or with who signed in. Each
 * sheet of paper says at its head which activity and group it belongs to.
 */
export async function SignInSheet(props: {
  /** The activity in a few words, repeated on each sheet. */
  title: string
  households: readonly PresentLine[]
  /** Shows when each signed in instead of a place to sign. */
  filled: boolean
  /** How many came is counted, not which households. */
  persons: boolean
}) {
  const { title, households, filled, persons } = props
  const { t, formats } = await words()
  const groups = [...new Set(households.map(({ groupName }) => groupName))]
  const columns = (['number', 'head', 'heads', 'sign', 'note'] as const).filter(
    (column) => column !== 'heads' || persons,
  )
  const head = (group: string) => (
    <thead>
      <tr>
        <th colSpan={columns.length} className="py-2 text-start">
          <span className="font-serif text-lead">{group}</span>
          <span className="ms-3 font-normal">{title}</span>
        </th>
      </tr>
      <tr className="border-b-2 border-ink text-start">
        {columns.map((column) => (
          <th key={column} scope="col" className={`${cell} py-1 text-start last:w-1/4`}>
            {t(
              filled && column === 'sign'
                ? 'activities.here.at'
                : `activities.paperColumns.${column}`,
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
  return (
    <div className="grid gap-6 print:block">
      {groups.map((group) => {
        const lines = households.filter(({ groupName }) => groupName === group)
        return (
          <table key={group} className="w-full border-collapse bg-sheet print:mb-6">
            {head(`${group} · ${t('activities.paperTotal', { count: lines.length })}`)}
            <tbody>
              {lines.map(({ id, number, headName, times, firstAt }) => (
                <tr key={id} className="h-10 break-inside-avoid first:break-before-avoid">
                  <td className={`${cell} w-16 text-end`}>{number}</td>
                  <th scope="row" className={`${cell} text-start font-normal`}>
                    {headName}
                  </th>
                  {persons && <td className={`${cell} w-20 text-end`}>{filled && times}</td>}
                  <td className={`${cell} w-1/4`}>{filled && firstAt && formats.time(firstAt)}</td>
                  <td className={cell} />
                </tr>
              ))}
            </tbody>
          </table>
        )
      })}
      {!filled && (
        <table className="paper-only w-full border-collapse bg-sheet">
          {head(t('activities.paperOthers'))}
          <tbody>
            {emptyRows.map((row) => (
              <tr key={row} className="h-10 break-inside-avoid first:break-before-avoid">
                {columns.map((column) => (
                  <td key={column} className={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="paper-only keep-together pt-6 whitespace-pre-wrap">
        {t('activities.paperFoot')}
      </p>
    </div>
  )
}
