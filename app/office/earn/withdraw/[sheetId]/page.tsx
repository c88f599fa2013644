import { notFound } from 'next/navigation'
import { SheetFacts } from '@/components/earning/sheet-facts'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { sheetById } from '@/lib/earning/sheet-queries'
import { whyNotWithdrawnBy } from '@/lib/earning/withdraw-batch'
import { withdrawableClaims, withdrawalBy } from '@/lib/earning/withdrawable-claims'
import { refusalText } from '@/lib/messages/refusal-text'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { id } from '@/lib/shared/inputs'
import { WithdrawClaim } from './withdraw-claim'
import { WithdrawSheet } from './withdraw-sheet'
import { WithdrawnNotice } from './withdrawn-notice'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('earn.withdraw.title') }
}

/** A sheet, or with `?claim=` one household of it, is taken back: what would happen, and why. */
export default async function WithdrawPage(props: {
  params: Promise<{ sheetId: string }>
  searchParams: Promise<PageQuery>
}) {
  const { sheetId } = await props.params
  const query = await props.searchParams
  const actor = await requireActor('claim.record', `/office/earn/withdraw/${sheetId}`)
  const read = await reader()
  const sheet = id.safeParse(sheetId).success ? await sheetById(read, actor, sheetId) : null
  if (!sheet) notFound()
  const claims = await withdrawableClaims(read, actor.villageId, sheetId)
  const withdrawal = withdrawalBy(actor, claims)
  const whyNot = whyNotWithdrawnBy(actor, sheet, withdrawal)?.refusals[0]
  const one = claims.find((claim) => claim.id === wordIn(query, 'claim'))
  const own = sheet.recordedById === actor.staffId
  const { t, ...language } = await words()
  return (
    <>
      <PageHead
        title={t(one ? 'earn.withdraw.titleOne' : 'earn.withdraw.title')}
        lead={sheet.ruleName}
        back={
          own
            ? { href: `/office/earn/mine/${sheetId}`, label: t('earn.withdraw.back') }
            : { href: `/office/review/${sheetId}?show=decided`, label: t('earn.withdraw.back') }
        }
        next={
          sheet.withdrawnAt && (
            <LinkButton href="/office/earn" look="primary">
              {t('earn.saved.another')}
            </LinkButton>
          )
        }
      />
      <div className="grid gap-6">
        <WithdrawnNotice sheet={sheet} left={withdrawal.left} />
        <SheetFacts sheet={sheet} />
        {one?.waiting && own ? (
          <WithdrawClaim claim={one} />
        ) : whyNot ? (
          <Notice tone="info">{refusalText(language, whyNot)}</Notice>
        ) : (
          <WithdrawSheet sheet={sheet} withdrawal={withdrawal} />
        )}
      </div>
    </>
  )
}
