import type { ReactNode } from 'react'
import { words } from '@/lib/request/words'
import { StoreSign } from './store-sign'

/** A page outside office, counter, passbook and board: sign-in, set-up, "no such page". */
export async function PlainPage(props: {
  village: { name: string; storeName: string } | null
  children: ReactNode
}) {
  const { t } = await words()
  const { village, children } = props
  return (
    <>
      <header className="screen-only book-rule px-4 py-2">
        <div className="mx-auto max-w-2xl">
          <StoreSign
            href="/"
            villageName={village?.name}
            storeName={village?.storeName ?? t('common.product')}
          />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-2xl px-4 py-8">
        {children}
      </main>
    </>
  )
}
