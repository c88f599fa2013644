import { LandscapeSheet } from '@/components/months/landscape-sheet'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Points } from '@/components/ui/points'
import { PrintButton } from '@/components/ui/print-button'
import { writtenDays } from '@/components/windows/written-days'
import { todayOf } from '@/lib/access/actor'
import { type SignOffLine, signOffLines } from '@/lib/redemption/sign-off-queries'
import { daysOf } from '@/lib/redemption/window-days'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { windowOfPage } from '../window-of-page'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('windows.signOff.title') }
}

/** 领取登记表 before the window: every household, what it can use, and room for what people write. */
export default async function SignOffPage({
  params,
}: PageProps<'/office/windows/[windowId]/sign-off'>) {
  const { actor, window, path } = await windowOfPage(params, 'redemption.make', '/sign-off')
  const lines = await signOffLines(await reader(), actor.villageId, window, todayOf(actor))
  const village = await currentVillage()
  const { t, formats } = await words()
  const title = t('windows.signOff.of', { village: village?.name ?? '', name: window.name })
  const days = writtenDays(formats, daysOf(window))
  const room = (key: 'goods' | 'used' | 'left' | 'collector' | 'signature', wide: string) =>
    ({
      key,
      head: t(`windows.signOff.${key}`),
      paperOnly: true,
      cell: () => <span className={`inline-block h-8 ${wide}`} />,
    }) satisfies Column<SignOffLine>
  return (
    <LandscapeSheet>
      <PageHead
        back={{ href: path, label: window.name }}
        title={title}
        lead={
          <>
            {days} · {t('windows.cutoff', { month: formats.month(window.cutoffMonth) })}
            <span className="screen-only block">{t('windows.signOff.lead')}</span>
          </>
        }
        next={lines.length > 0 && <PrintButton>{t('windows.signOff.print')}</PrintButton>}
      />
      {lines.length === 0 ? (
        <EmptyState>{t('households.list.none')}</EmptyState>
      ) : (
        <DataTable
          caption={title}
          captionHidden
          paperHead={`${title} · ${days}`}
          rows={lines}
          rowKey={({ number }) => String(number)}
          columns={[
            {
              key: 'number',
              head: t('months.columns.number'),
              numeric: true,
              cell: ({ number }) => number,
            },
            {
              key: 'head',
              head: t('months.columns.head'),
              namesRow: true,
              cell: ({ headName }) => headName,
            },
            {
              key: 'group',
              head: t('common.nouns.group'),
              unbroken: true,
              cell: ({ groupName }) => groupName,
            },
            {
              key: 'points',
              head: t('windows.signOff.points'),
              numeric: true,
              // a crowd reads along: no more than that this one goes to the office first
              cell: ({ spendable, mayRedeem }) => mayRedeem && <Points points={spendable} />,
            },
            room('goods', 'w-52'),
            room('used', 'w-12'),
            room('left', 'w-12'),
            room('collector', 'w-24'),
            room('signature', 'w-28'),
          ]}
        />
      )}
    </LandscapeSheet>
  )
}
