import { PlaceLink } from '@/components/ui/place-link'
import { SearchBox } from '@/components/ui/search-box'
import { mayDo } from '@/lib/access/deeds'
import type { SignedIn } from '@/lib/access/queries'
import { words } from '@/lib/request/words'
import { officeKeys, officePlaces } from './office-places'
import { OnDuty } from './on-duty'
import { StoreSign } from './store-sign'

/** The head of the office: whose book it is, the four keys, and the quieter places around them. */
export async function OfficeHead({ person, village }: SignedIn) {
  const { t } = await words()
  const open = ({ deed }: { deed: Parameters<typeof mayDo>[1] }) => mayDo(person.roles, deed)
  return (
    <header className="screen-only book-rule bg-sheet">
      <div className="mx-auto grid max-w-7xl gap-x-6 gap-y-2 px-4 py-2 md:grid-cols-[auto_minmax(16rem,28rem)_auto] md:items-center md:justify-between">
        <StoreSign href="/office" villageName={village.name} storeName={village.storeName} />
        <SearchBox path="/office/search" label={t('common.search.label')} />
        <OnDuty name={person.name} />
      </div>
      <div className="mx-auto grid max-w-7xl gap-2 px-4 pb-2 lg:flex lg:items-center lg:justify-between">
        <nav aria-label={t('common.places.main')} className="flex flex-wrap gap-2">
          {officeKeys.filter(open).map(({ name, href }) => (
            <PlaceLink key={name} href={href} className={keyLook}>
              {t(`common.keys.${name}`)}
            </PlaceLink>
          ))}
        </nav>
        <nav aria-label={t('common.places.label')} className="flex flex-wrap gap-x-1">
          {officePlaces.filter(open).map(({ name, href }) => (
            <PlaceLink key={name} href={href} className={placeLook}>
              {t(`common.places.${name}`)}
            </PlaceLink>
          ))}
        </nav>
      </div>
    </header>
  )
}

const keyLook =
  'key grid min-h-target flex-auto place-items-center px-2 text-center font-serif leading-tight font-bold text-ink no-underline aria-[current]:border-lacquer-deep aria-[current]:bg-lacquer aria-[current]:text-cream sm:px-5'

const placeLook =
  'inline-flex min-h-target min-w-target items-center justify-center border-b-4 border-transparent px-3 text-ink no-underline hover:border-line aria-[current]:border-lacquer aria-[current]:font-bold'
