import type { PassbookHead } from '@/lib/households/passbook-queries'
import { type ShelfGood, takeHome } from '@/lib/households/take-home'
import { words } from '@/lib/request/words'
import { WindowSentence } from './window-sentence'

/** When the household can redeem, what for, and what it needs only a little more for. */
export async function RedeemSlip(props: { head: PassbookHead; goods: readonly ShelfGood[] }) {
  const { t } = await words()
  const { head, goods } = props
  return (
    <section className="mb-8 grid gap-4 print:mb-3 print:gap-1">
      <h2 className="font-serif text-lead">{t('passbook.redeem.title')}</h2>
      {head.mayRedeem ? (
        <>
          <WindowSentence head={head} />
          {/* paper is for the history; what there is today hangs as a price list */}
          <div className="screen-only grid gap-4">
            <WhatFor head={head} goods={goods} />
          </div>
        </>
      ) : (
        <p className="border-2 border-ink bg-sheet px-4 py-3 font-bold">
          {t('passbook.redeem.notNow')}
        </p>
      )}
    </section>
  )
}

async function WhatFor(props: { head: PassbookHead; goods: readonly ShelfGood[] }) {
  const { t, formats } = await words()
  if (props.goods.length === 0) return <p>{t('board.goods.none')}</p>
  const { window } = props.head
  const { now, later, overCap, next, soldOut, hadShare } = takeHome(props.goods, props.head)
  const heading = window ? (window.open ? 'now' : 'byThen') : 'reached'
  const namesOf = (goods: readonly ShelfGood[]) => formats.list(goods.map(({ name }) => name))
  return (
    <>
      <div>
        <h3>{t(`passbook.redeem.${heading}`)}</h3>
        {now.length === 0 && <p>{t('passbook.redeem.nothing')}</p>}
        <ul className={goodsLook}>
          {now.map(({ name, points }) => (
            <li key={name}>
              {name}
              <span>{`${formats.points(points)} ${t('passbook.unitShort')}`}</span>
            </li>
          ))}
        </ul>
        {later.length > 0 && <p>{t('passbook.redeem.later', { goods: namesOf(later) })}</p>}
        {overCap.length > 0 && <p>{t('passbook.redeem.overCap', { goods: namesOf(overCap) })}</p>}
        {hadShare.length > 0 && (
          <p>{t('passbook.redeem.hadShare', { goods: namesOf(hadShare) })}</p>
        )}
        {soldOut.length > 0 && <p>{t('passbook.redeem.soldOut', { goods: namesOf(soldOut) })}</p>}
      </div>
      {next.length > 0 && (
        <div>
          <h3>{t('passbook.redeem.nearest')}</h3>
          <ul className="list-none">
            {next.map(({ name, short }) => (
              <li key={name}>
                {t('passbook.redeem.short', { points: formats.points(short), good: name })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

const goodsLook =
  'grid list-none grid-cols-[repeat(auto-fill,minmax(6.5em,1fr))] gap-x-4 [&>li]:flex [&>li]:justify-between [&>li]:gap-x-3 [&>li]:border-b [&>li]:border-line [&>li]:py-1 [&_span]:whitespace-nowrap'
