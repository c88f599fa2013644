import { notFound } from 'next/navigation'
import { householdName } from '@/components/households/household-name'
import { LineFacts } from '@/components/ledger/line-facts'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { type FullLine, lineBySeq, linesOfTransfer } from '@/lib/ledger/queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { PhotoEvidence } from '../../photos/photo-evidence'
import { Doubts } from './doubts'
import { Reversal } from './reversal'

interface LinePageProps {
  params: Promise<{ seq: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params }: LinePageProps) {
  const { t } = await words()
  return { title: t('ledger.line.title', { seq: (await params).seq }) }
}

/** Everything the book knows of one line; for who may, the way to correct it. */
export default async function LinePage(props: LinePageProps) {
  const { seq } = await props.params
  const actor = await requireActor('entry.look', `/office/ledger/${seq}`)
  const line = await findLine(actor, seq)
  const together = await withOtherHalf(actor, line)
  const corrected = wordIn(await props.searchParams, 'corrected') === 'yes'
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('ledger.line.title', { seq })}
        lead={householdName(t, line)}
        back={{ href: '/office/ledger', label: t('ledger.title') }}
      />
      {corrected && line.kind === 'REVERSAL' && (
        <div className="mb-5">
          <Notice tone="ok" title={t('ledger.reverse.done', { seq })} />
        </div>
      )}
      <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
        <div className="grid gap-8">
          <LineFacts line={line} otherHalf={together.find((half) => half.seq !== line.seq)} />
          {line.batchId && <PhotoEvidence actor={actor} of="batchId" id={line.batchId} />}
        </div>
        <div className="grid gap-6">
          {mayDo(actor.roles, 'entry.reverse') && (
            <Reversal actor={actor} line={line} together={together} />
          )}
          <Doubts actor={actor} line={line} />
        </div>
      </div>
    </>
  )
}

async function findLine({ villageId }: Actor, seq: string): Promise<FullLine> {
  const line = /^[1-9]\d{0,8}$/.test(seq)
    ? await lineBySeq(await reader(), villageId, Number(seq))
    : null
  return line ?? notFound()
}

/** The lines that are corrected together: a transfer's two halves, else the line alone. */
async function withOtherHalf({ villageId }: Actor, line: FullLine): Promise<FullLine[]> {
  if (line.kind !== 'TRANSFER' || !line.transferId) return [line]
  return linesOfTransfer(await reader(), villageId, line.transferId)
}
