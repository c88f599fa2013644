import { notFound } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { WishFacts } from '@/components/voice/wish-facts'
import { WishSteps } from '@/components/voice/wish-steps'
import { wishWords } from '@/components/voice/wish-words'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, type PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { id } from '@/lib/shared/inputs'
import { wishById } from '@/lib/voice/queries'
import { NextSteps } from './next-steps'

interface WishPageProps {
  params: Promise<{ wishId: string }>
  searchParams: Promise<PageQuery>
}

const path = '/office/wishes'
const justDone = [
  'recorded',
  'taken',
  'answered',
  'reopened',
  'hidden',
  'shown',
  'matched',
] as const

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('wishes.one.title') }
}

/** One wish, what became of it, and what can be done next. */
export default async function WishPage(props: WishPageProps) {
  const { wishId } = await props.params
  const actor = await requireActor('wish.look', `${path}/${wishId}`)
  const wish = id.safeParse(wishId).success
    ? await wishById(await reader(), actor.villageId, wishId)
    : null
  if (!wish) notFound()
  const just = choiceIn(await props.searchParams, 'just', justDone)
  const { t } = await words()
  return (
    <>
      <PageHead
        title={wishWords(wish).split('\n')[0]?.slice(0, 40) ?? ''}
        back={{ href: path, label: t('wishes.title') }}
      />
      {just && (
        <div className="mb-5 flex flex-wrap items-center gap-4">
          <Notice
            tone="ok"
            title={t(
              just === 'answered' && wish.number === null
                ? 'wishes.one.answeredNameless'
                : `wishes.one.just.${just}`,
            )}
          />
          {just === 'recorded' && (
            <a href={`${path}/new`} className="inline-flex min-h-target items-center">
              {t('wishes.form.again')}
            </a>
          )}
        </div>
      )}
      <div className="grid gap-8 lg:grid-cols-[1fr_26rem] lg:items-start">
        <div className="grid gap-6">
          <WishFacts wish={wish} />
          <WishSteps wish={wish} />
        </div>
        <NextSteps actor={actor} wish={wish} />
      </div>
    </>
  )
}
