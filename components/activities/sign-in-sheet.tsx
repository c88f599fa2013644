import type { PresentLine } from '@/lib/earning/activity-queries'
import { words } from '@/lib/request/words'

/** The sheet that lies on the table, a group after the other: to sign, or with who signed in. */
export async function SignInSheet(props: {
  households: readonly PresentLine[]
  /** Shows when each signed in instead of a place to sign. */
  filled: boolean
}) {
  const { households, filled } = props
  const { t, formats } = await words()
  const groups = [...new Set(households.map(({ groupName }) => groupName))]
  return (
    <div className="grid gap-6">
      {groups.map((group) => {
        const lines = households.filter(({ groupName }) => groupName === group)
        return (
          <table key={group} className="w-full border-collapse border border-ink bg-sheet">
            <caption className="text-start font-serif text-lead font-bold">
              {group} · {t('activities.paperTotal', { count: lines.length })}
            </caption>
            <thead>
              <tr className="border-b-2 border-ink text-start">
                {(['number', 'head', 'sign', 'note'] as const).map((column) => (
                  <th
                    key={column}
                    scope="col"
                    className="border border-ink px-2 py-1 text-start last:w-1/4"
                  >
                    {t(
                      filled && column === 'sign'
                        ? 'activities.here.at'
                        : `activities.paperColumns.${column}`,
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, number, headName, times, firstAt }) => (
                <tr key={id} className="h-10">
                  <td className="w-16 border border-ink px-2 text-end">{number}</td>
                  <th scope="row" className="border border-ink px-2 text-start font-normal">
                    {headName}
                  </th>
                  <td className="w-1/4 border border-ink px-2">
                    {filled && firstAt && formats.time(firstAt)}
                  </td>
                  <td className="border border-ink px-2">
                    {filled && times > 1 && t('activities.closing.heads', { count: times })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      })}
    </div>
  )
}
