import { formatPoints } from '@/lib/messages/formats'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'

/**
 * 积分余额 65 分, in figures nobody needs glasses for. A debt is said gently: −12 分（以后挣的分先抵）.
 * Paper says of which day it is.
 */
export async function BalanceFigure({ balance, today }: { balance: number; today: CivilDate }) {
  const { t, formats } = await words()
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span>{t('passbook.balance')}</span>
        <strong className="text-figure sm:text-[5rem] print:text-[3rem]">
          {formatPoints(balance)}
        </strong>
        <span>{t(balance < 0 ? 'passbook.unitBelowZero' : 'passbook.unit')}</span>
      </p>
      <p className="paper-only">{t('passbook.asOf', { date: formats.date(today) })}</p>
    </div>
  )
}
