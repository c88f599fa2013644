import { FolderPhotos } from '@/components/inspection/folder-photos'
import { RedemptionsTable } from '@/components/windows/redemptions-table'
import {
  type RedemptionInList,
  redemptionsOfWindow,
  redemptionsPerPage,
} from '@/lib/redemption/queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

/** A window of a large village; the list itself has every slip. */
const mostPages = 20

/** The slips of one window as they were signed, and the photos of the signed sheets. */
export async function SignOffSheets(props: {
  villageId: string
  window: { id: string; name: string; photoIds: readonly string[] }
}) {
  const { villageId, window } = props
  const { slips, more } = await allSlips(villageId, window.id)
  const { t } = await words()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {slips.length === 0 ? (
        <p>{t('inspection.windows.none', { name: window.name })}</p>
      ) : (
        <RedemptionsTable
          redemptions={slips}
          windowId={window.id}
          caption={t('inspection.windows.slips', { name: window.name })}
        />
      )}
      {more && <p>{t('inspection.windows.more', { most: slips.length })}</p>}
      <FolderPhotos
        title={t('inspection.windows.photos', { name: window.name })}
        ids={window.photoIds}
      />
    </div>
  )
}

async function allSlips(
  villageId: string,
  windowId: string,
): Promise<{ slips: RedemptionInList[]; more: boolean }> {
  const read = await reader()
  const slips: RedemptionInList[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const found = await redemptionsOfWindow(read, villageId, windowId, { page })
    slips.push(...found)
    if (found.length < redemptionsPerPage) return { slips, more: false }
  }
  return { slips, more: true }
}
