import { PlaceLink } from '@/components/ui/place-link'
import { SearchBox } from '@/components/ui/search-box'
import { mayDo } from '@/lib/access/deeds'
import type { SignedIn } from '@/lib/access/queries'
import { words } from '@/lib/request/words'
import { officeKeys, officePlaces } from './office-places'
import { OnDuty } from './on-duty'

/** The four keys, as far as this person may press them. */
export async function OfficeKeys({ person }: Pick<SignedIn, 'person'>) {
  const { t } = await words()
  return (
    <nav
      aria-label={t('common.places.main')}
      className="flex gap-1.5 max-[24rem]:text-[0.85em] md:flex-wrap md:gap-2 lg:flex-nowrap"
    >
      {officeKeys
        .filter(({ deed }) => mayDo(person.roles, deed))
        .map(({ name, href }) => (
          <PlaceLink key={name} href={href} className={keyLook}>
            {t(`common.keys.${name}`)}
          </PlaceLink>
        ))}
    </nav>
  )
}

/** The quieter places around the keys. */
export async function OfficePlaces({ person }: Pick<SignedIn, 'person'>) {
  const { t } = await words()
  return (
    <nav
      aria-label={t('common.places.label')}
      className="grid grid-cols-2 gap-x-1 min-[390px]:grid-cols-3 md:flex md:flex-wrap lg:max-xl:[:lang(en)_&]:gap-x-0"
    >
      {officePlaces
        .filter(({ deed }) => mayDo(person.roles, deed))
        .map(({ name, href }) => (
          <PlaceLink key={name} href={href} className={placeLook}>
            {t(`common.places.${name}`)}
          </PlaceLink>
        ))}
    </nav>
  )
}

/** What a phone has no room for: it opens over the page, by the browser's own means. */
export async function OfficeMenu({ person }: Pick<SignedIn, 'person'>) {
  const { t } = await words()
  return (
    <details className="group flex-none md:hidden">
      <summary className="flex min-h-target min-w-target list-none items-center justify-center gap-1 px-3 font-bold group-open:bg-shade [&::-webkit-details-marker]:hidden">
        <span className="underline underline-offset-4">{t('common.places.menu')}</span>
        <span aria-hidden="true" className="group-open:rotate-180">
          ▾
        </span>
      </summary>
      <div className="absolute inset-x-0 top-full z-10 grid gap-2 border-y-2 border-ink bg-sheet px-4 py-3">
        <SearchBox
          path="/office/search"
          label={t('common.search.label')}
          inShort={t('common.search.inShort')}
        />
        <OfficePlaces person={person} />
        <OnDuty staffId={person.staffId} name={person.name} />
      </div>
    </details>
  )
}

const keyLook =
  'key grid min-h-target flex-auto place-items-center px-0.5 text-center font-serif leading-tight font-bold text-ink no-underline aria-[current]:border-lacquer-deep aria-[current]:bg-lacquer aria-[current]:text-cream md:px-5 lg:px-2 xl:px-4'

const placeLook =
  'inline-flex min-h-target min-w-target items-center border-b-4 border-transparent px-2 text-ink no-underline hover:border-line aria-[current]:border-lacquer aria-[current]:font-bold md:justify-center lg:max-xl:[:lang(en)_&]:px-1 xl:px-2.5'
