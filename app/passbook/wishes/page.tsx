import { redirect } from 'next/navigation'
import { ClosedPassbook } from '@/components/passbook/closed-passbook'
import { Pager } from '@/components/ui/pager'
import { OwnWishForm } from '@/components/voice/own-wish-form'
import { OwnWishes } from '@/components/voice/own-wishes'
import { refusalText } from '@/lib/messages/refusal-text'
import { currentCard } from '@/lib/request/card-session'
import { now } from '@/lib/request/clock'
import { choiceIn, type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { refusalCodes } from '@/lib/shared/refusal-codes'
import { openWishesOf, wishesOfHousehold, wishesPerPage } from '@/lib/voice/queries'
import { longestWish, mostOpenWishes, wishKinds } from '@/lib/voice/wish'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('wishes.own.title') }
}

/** 心愿和留言 of the household whose card was scanned: the form, and what became of what it wrote. */
export default async function OwnWishesPage(props: { searchParams: Promise<PageQuery> }) {
  const card = await currentCard()
  if (!card) return <ClosedPassbook />
  const { villageId, householdId } = card
  const query = await props.searchParams
  const page = pageIn(query)
  const read = await reader()
  const [{ wishes, total }, open] = await Promise.all([
    wishesOfHousehold(read, villageId, householdId, page),
    openWishesOf(read, villageId, householdId),
  ])
  if (wishes.length === 0 && page > 1) redirect('/passbook/wishes')
  const said = await words()
  const kind = choiceIn(query, 'kind', wishKinds)
  const missing = missingOf()
  return (
    <>
      <OwnWishForm
        wishId={newId(now())}
        said={wordIn(query, 'said') === '1'}
        refused={missing ? said.t(`wishes.own.needs.${missing}`) : whyRefused()}
        missing={missing}
        full={open >= mostOpenWishes}
        typed={{
          kind,
          good: wordIn(query, 'good'),
          text: wordIn(query, 'text'),
          show: wordIn(query, 'show') !== '',
        }}
      />
      <OwnWishes wishes={wishes} />
      <Pager path="/passbook/wishes" query={{}} page={page} total={total} perPage={wishesPerPage} />
    </>
  )

  /** A good needs a name, everything else words. */
  function missingOf(): 'goodName' | 'text' | undefined {
    if (wordIn(query, 'refused') !== 'REQUIRED' || !kind) return undefined
    return kind === 'GOOD' ? 'goodName' : 'text'
  }

  function whyRefused(): string | undefined {
    const fault = wordIn(query, 'fault')
    if (/^[0-9A-F]{6}$/.test(fault)) return said.t('wishes.own.fault', { reference: fault })
    const code = refusalCodes.find((known) => known === wordIn(query, 'refused'))
    const max = code === 'TOO_LONG' ? longestWish : mostOpenWishes
    return code && refusalText(said, { code, figures: { max } })
  }
}
