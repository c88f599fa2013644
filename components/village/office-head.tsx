import { SearchBox } from '@/components/ui/search-box'
import type { SignedIn } from '@/lib/access/queries'
import { words } from '@/lib/request/words'
import { OfficeKeys, OfficeMenu, OfficePlaces } from './office-around'
import { OnDuty } from './on-duty'
import { StoreSign } from './store-sign'

/**
 * The head of the office: whose book it is, the four keys, and the quieter places around them. On a
 * PC it is two lines in every language; on a phone too, and the places are folded into a menu. Who
 * has still to choose a password gets the sign and the way out.
 */
export async function OfficeHead({ person, village, passwordGiven }: SignedIn) {
  if (passwordGiven)
    return (
      <header className="screen-only book-rule bg-sheet">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center justify-between gap-x-4 px-4 py-2">
          <StoreSign href="/" villageName={village.name} storeName={village.storeName} />
          <OnDuty staffId={person.staffId} name={person.name} />
        </div>
      </header>
    )
  const { t } = await words()
  return (
    <header className="screen-only book-rule bg-sheet">
      <div className={headLook}>
        <StoreSign href="/office" villageName={village.name} storeName={village.storeName} />
        <OfficeMenu person={person} />
        <div className="max-md:basis-full md:max-lg:col-span-3 md:max-lg:row-start-2">
          <OfficeKeys person={person} />
        </div>
        <div className="max-md:hidden">
          <SearchBox
            path="/office/search"
            label={t('common.search.label')}
            inShort={t('common.search.inShort')}
          />
        </div>
        <div className="whitespace-nowrap max-md:hidden">
          <OnDuty staffId={person.staffId} name={person.name} />
        </div>
        <div className="max-md:hidden md:col-span-full">
          <OfficePlaces person={person} />
        </div>
      </div>
    </header>
  )
}

const headLook =
  'relative mx-auto flex max-w-7xl flex-wrap items-center justify-between gap-x-2 gap-y-1 px-4 pt-1 pb-2 md:grid md:gap-x-6 md:gap-y-2 md:grid-cols-[auto_minmax(16rem,28rem)_auto] lg:grid-cols-[auto_auto_minmax(0,28rem)_auto] lg:gap-x-4 lg:gap-y-1 lg:pt-2 xl:gap-x-6'
