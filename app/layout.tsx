import './globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DemoMark } from '@/components/village/demo-mark'
import { SiteFooter } from '@/components/village/site-footer'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await words()
  const name = (await currentVillage())?.storeName ?? t('common.product')
  return { title: { default: name, template: `%s · ${name}` }, description: t('common.tagline') }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { t, locale } = await words()
  const village = await currentVillage()
  return (
    <html lang={locale} className={village?.demo ? 'demo-village' : undefined}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="screen-only sr-only bg-sheet px-4 py-3 focus:not-sr-only focus:absolute focus:z-10"
        >
          {t('common.skipToContent')}
        </a>
        {village?.demo && <DemoMark />}
        <div className="flex-1">{children}</div>
        <SiteFooter villageName={village?.name} />
      </body>
    </html>
  )
}
