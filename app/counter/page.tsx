import { redirect } from 'next/navigation'
import { FindHousehold } from '@/components/counter/find-household'
import { HouseholdKeys } from '@/components/counter/household-keys'
import { Notice } from '@/components/ui/notice'
import { type Actor, todayOf } from '@/lib/access/actor'
import { type FoundAtDesk, findAtDesk } from '@/lib/households/find-at-desk'
import { mostFound } from '@/lib/households/queries'
import { windowAtCounter } from '@/lib/redemption/counter-queries'
import { memberMeant } from '@/lib/redemption/member-meant'
import { requireActor } from '@/lib/request/actor'
import { wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { basketAddress } from './basket-address'
import { WindowSlip } from './window-slip'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('counter.title') }
}

/** The counter waits for a card, a number or a name. A single household goes straight on. */
export default async function CounterPage({ searchParams }: PageProps<'/counter'>) {
  const actor = await requireActor('counter.look', '/counter')
  const query = await searchParams
  const typed = wordIn(query, 'q')
  const read = await reader()
  const found = typed === '' ? undefined : await findAtDesk(read, actor.villageId, typed)
  const keys = (found?.households ?? []).map((household) => keyOf(actor, household, typed))
  const [only, ...others] = keys
  if (only && others.length === 0) redirect(only.href)
  const { t } = await words()
  const window = await windowAtCounter(read, actor.villageId, todayOf(actor))
  return (
    <div className="grid gap-8 lg:grid-cols-[1fr_minmax(20rem,26rem)] lg:items-start">
      <div className="grid gap-6">
        <h1 className="sr-only">{t('counter.title')}</h1>
        <FindHousehold label={t('counter.find.label')} />
        {query.q !== undefined && typed === '' && (
          <Notice tone="info" title={t('counter.find.nothingTyped')} />
        )}
        {found && keys.length === 0 && <NobodyFound typed={typed} found={found} />}
        {keys.length > 0 && (
          <>
            <h2 className="text-lead">
              {t(keys.length < mostFound ? 'counter.find.found' : 'counter.find.foundFirst', {
                typed,
                count: keys.length,
              })}
            </h2>
            <HouseholdKeys label={t('counter.find.households')} households={keys} />
            {keys.length === mostFound && <p>{t('counter.find.most', { count: mostFound })}</p>}
          </>
        )}
      </div>
      <WindowSlip window={window} actor={actor} />
    </div>
  )
}

/** Each key opens a basket of its own: the basket's id is made here and lives in its address. */
function keyOf(actor: Actor, household: FoundAtDesk['households'][number], typed: string) {
  const { id, number, headName, group, members } = household
  const meant = memberMeant(
    members.map(({ name }) => name),
    typed,
  )
  return {
    href: basketAddress(newId(actor.now), id, meant ? { collector: meant } : {}),
    number,
    headName,
    groupName: group.name,
    member: meant === headName ? undefined : meant,
  }
}

async function NobodyFound({ typed, found }: { typed: string; found: FoundAtDesk }) {
  const { t } = await words()
  const { deadCard } = found
  const why =
    deadCard === undefined
      ? t('counter.find.none', { typed })
      : deadCard === 'strange'
        ? t('counter.find.strangeCard')
        : t('counter.find.replacedCard', {
            household: t('common.household.numbered', {
              number: String(deadCard.number),
              head: deadCard.head,
            }),
          })
  return <Notice tone="warn" title={why} />
}
