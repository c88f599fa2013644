import type { ReactNode } from 'react'
import { PlainPage } from '@/components/village/plain-page'
import { currentVillage } from '@/lib/request/village'

export default async function SetUpLayout({ children }: { children: ReactNode }) {
  return <PlainPage village={await currentVillage()}>{children}</PlainPage>
}
