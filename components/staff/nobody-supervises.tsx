import { Notice } from '@/components/ui/notice'
import { somebodyOnlySupervises } from '@/lib/access/only-supervises'
import type { StaffLine } from '@/lib/access/queries'
import { words } from '@/lib/request/words'

/** That whoever writes the book is alone with it. Nothing while somebody else looks at it. */
export async function NobodySupervises({ staff }: { staff: readonly StaffLine[] }) {
  if (somebodyOnlySupervises(staff)) return null
  const { t } = await words()
  return (
    <Notice tone="info" title={t('staff.nobodySupervises')}>
      {t('staff.nobodySupervisesWhy')}
    </Notice>
  )
}
