import { SearchBox } from '@/components/ui/search-box'
import type { SignedIn } from '@/lib/access/queries'
import { words } from '@/lib/request/words'
import { OfficeKeys, OfficeMenu, OfficePlaces } from './office-around'
import { OnDuty } from './on-duty'
import { StoreSign } from './store-sign'

/**
 * The head of the office: whose book it is, the four keys, and the quieter places around them. On a
 * phone it is two lines, and the places are folded into a menu.
 */
export async function OfficeHead({ person, village }: SignedIn) {
  const { t } = await words()
  return (
    <header className="screen-only book-rule bg-sheet">
      <div className="relative mx-auto flex max-w-7xl items-center justify-between gap-x-2 px-4 py-1 md:grid md:gap-x-6 md:grid-cols-[auto_minmax(16rem,28rem)_auto] md:py-2">
        <StoreSign href="/office" villageName={village.name} storeName={village.storeName} />
        <OfficeMenu person={person} />
        <div className="max-md:hidden">
          <SearchBox path="/office/search" label={t('common.search.label')} />
        </div>
        <div className="max-md:hidden">
          <OnDuty staffId={person.staffId} name={person.name} />
        </div>
      </div>
      <div className="mx-auto max-w-7xl px-4 pb-2 md:grid md:gap-2 lg:flex lg:items-center lg:justify-between">
        <OfficeKeys person={person} />
        <div className="max-md:hidden">
          <OfficePlaces person={person} />
        </div>
      </div>
    </header>
  )
}
