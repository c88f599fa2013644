import { formatPeriod } from '@/lib/messages/formats'
import { defaultLocale } from '@/lib/messages/locales'
import { translator } from '@/lib/messages/translator'
import type { Labels } from '@/lib/shared/labels'
import type { ProposedWindow } from './propose-window'

/**
 * The name a new window is proposed with. It is kept, and hangs on the board for everybody: so it
 * is in the village's language, whatever the screen of the person who plans it speaks.
 */
export function proposedName(
  labels: Labels,
  { kind, period }: Pick<ProposedWindow, 'kind' | 'period'>,
): string {
  const t = translator({ locale: defaultLocale, labels })
  return t(`windows.proposedName.${kind}`, { period: formatPeriod(defaultLocale, period) })
}
