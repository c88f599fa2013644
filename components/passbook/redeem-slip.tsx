import type { PassbookHead } from '@/lib/households/passbook-queries'
import { type ShelfGood, takeHome } from '@/lib/households/take-home'
import { words } from '@/lib/request/words'
import { WindowSentence } from './window-sentence'

/** When the household can redeem, what for, and what it needs only a little more for. */
export async function RedeemSlip(props: { head: PassbookHead; goods: readonly ShelfGood[] }) {
  const { t } = await words()
  const { head, goods } = props
  return (
    <section className="mb-8 grid gap-4">
      <h2 className="font-serif text-lead">{t('passbook.redeem.title')}</h2>
      {head.mayRedeem ? (
        <>
          <WindowSentence head={head} />
          <WhatFor head={head} goods={goods} />
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
  const { window, spendable } = props.head
  const { now, next, soldOut, hadShare } = takeHome(props.goods, spendable)
  const heading = window ? (window.open ? 'now' : 'byThen') : 'reached'
  const namesOf = (goods: readonly ShelfGood[]) => goods.map(({ name }) => name).join('、')
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 sm:items-start">
      <div>
        <h3>{t(`passbook.redeem.${heading}`)}</h3>
        {now.length === 0 && <p>{t('passbook.redeem.nothing')}</p>}
        <ul className="list-none">
          {now.map(({ name, points, unit }) => (
            <GoodLine
              key={name}
              name={name}
              detail={t('passbook.redeem.each', { points: formats.points(points), unit })}
            />
          ))}
        </ul>
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
              <GoodLine
                key={name}
                name={t('passbook.redeem.short', { points: formats.points(short), good: name })}
              />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function GoodLine({ name, detail }: { name: string; detail?: string }) {
  return (
    <li className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2">
      <strong>{name}</strong>
      {detail}
    </li>
  )
}
