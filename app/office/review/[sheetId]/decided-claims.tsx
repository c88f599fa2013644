import { ClaimTable } from '@/components/earning/claim-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import type { Actor } from '@/lib/access/actor'
import { claimsOnSheet, claimsPerSheet } from '@/lib/earning/queries'
import type { Sheet } from '@/lib/earning/sheet-queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

/** The claims of a sheet that were decided, with who decided them and why not. */
export async function DecidedClaims(props: {
  actor: Actor
  sheet: Sheet
  page: number
  path: string
}) {
  const { actor, sheet, page, path } = props
  const { t } = await words()
  const claims = await claimsOnSheet(await reader(), actor.villageId, sheet.id, {
    which: 'decided',
    page,
  })
  if (claims.length === 0) return <EmptyState>{t('review.sheet.noneDecided')}</EmptyState>
  return (
    <>
      <ClaimTable claims={claims} unit={sheet.unit} caption={t('review.sheet.tabs.decided')} />
      <Pager
        path={path}
        query={{ show: 'decided' }}
        page={page}
        perPage={claimsPerSheet}
        total={sheet.claims - sheet.waiting}
      />
    </>
  )
}
