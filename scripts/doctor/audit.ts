import { auditReport } from '@/lib/audit/queries'
import { differenceText } from '@/lib/messages/difference-text'
import { plain } from '@/lib/messages/language'
import type { Locale } from '@/lib/messages/locales'
import type { Difference } from '@/lib/shared/audit'
import { inARow } from '@/scripts/say'
import { type Finding, fine, look, wrong } from './finding'

/** What was last noted of whether the books add up; the demo recomputes none by itself. */
export function lookAtAudit(demo: boolean): Finding[] {
  const { state, last, failed } = auditReport()
  if (last && state === 'differs')
    return [
      wrong(
        (t, { moment }, locale) =>
          t('server.doctor.found.bookDiffers', {
            moment: moment(last.at),
            count: last.differences,
            what: sentences(locale, last.first ?? []) || 'none',
          }),
        (t) => t('server.doctor.next.bookDiffers'),
      ),
    ]
  if (failed && state === 'failing')
    return [
      wrong(
        (t, { moment }) =>
          t('server.doctor.found.auditFailed', { moment: moment(failed.at), said: failed.said }),
        (t) => t('server.doctor.next.auditFailed'),
      ),
    ]
  if (last && state === 'ok')
    return [fine((t, { moment }) => t('server.doctor.found.audited', { moment: moment(last.at) }))]
  if (demo) return []
  if (last)
    return [
      wrong(
        (t, { moment }) => t('server.doctor.found.oldAudit', { moment: moment(last.at) }),
        (t) => t('server.doctor.next.oldAudit'),
      ),
    ]
  return [
    look(
      (t) => t('server.doctor.found.neverAudited'),
      (t) => t('server.doctor.next.neverAudited'),
    ),
  ]
}

function sentences(locale: Locale, differences: readonly Difference[]): string {
  const said = differences.map((difference) => differenceText(plain(locale), difference))
  return inARow(locale, said)
}
