import { restoredWords } from '@/components/backups/restored-words'
import { BookFacts } from '@/components/handover/book-facts'
import { HandoverPart } from '@/components/handover/handover-part'
import { KeysList } from '@/components/handover/keys-list'
import { OpenFacts } from '@/components/handover/open-facts'
import { ShelfTable } from '@/components/handover/shelf-table'
import { Signatures } from '@/components/handover/signatures'
import { StaffTable } from '@/components/staff/staff-table'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { listStaff } from '@/lib/access/queries'
import { auditReport, bookSums } from '@/lib/audit/queries'
import { lastBackupAndDrill } from '@/lib/backups/queries'
import { lastRestore } from '@/lib/backups/trace-restore'
import {
  bookHandedOver,
  openItems,
  shelfHandedOver,
  windowsWithOpenSlips,
} from '@/lib/inspection/handover-queries'
import { requireActor } from '@/lib/request/actor'
import { now, today } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('handover.title') }
}

/** 交接单: what changes hands when people change, on paper, for three to sign. */
export default async function HandoverPage() {
  const { villageId, roles } = await requireActor('staff.look', '/office/handover')
  const read = await reader()
  const [book, sums, open, slips, shelf, staff, restored, village] = await Promise.all([
    bookHandedOver(read, villageId),
    bookSums(read, villageId),
    openItems(read, villageId),
    windowsWithOpenSlips(read, villageId),
    shelfHandedOver(read, villageId, today()),
    listStaff(read, villageId),
    lastRestore(read, villageId),
    currentVillage(),
  ])
  const said = await words()
  const { t, formats } = said
  const title = t('handover.titleOf', { village: village?.name ?? '' })
  const asOf = t('handover.asOf', { moment: formats.moment(now()) })
  return (
    <>
      <PageHead
        title={title}
        lead={<span className="screen-only">{t('handover.lead')}</span>}
        back={{ href: '/office/staff', label: t('staff.title') }}
        next={<PrintButton>{t('common.actions.print')}</PrintButton>}
      />
      <p>{asOf}</p>
      {restored && <p>{restoredWords(said, restored)}</p>}
      {village?.demo && <p>{t('board.book.demo')}</p>}
      {/* side by side: of a village with few goods the whole goes on both sides of one sheet of paper */}
      <div className="grid items-start gap-x-8 lg:grid-cols-2 print:grid-cols-2">
        <HandoverPart title={t('handover.parts.book')}>
          <BookFacts
            {...{ book, sums }}
            audit={auditReport(villageId).last}
            copies={lastBackupAndDrill()}
          />
          <p>
            {t('handover.book.appendix')}{' '}
            <a
              href="/office/households/print"
              className="screen-only inline-flex min-h-target items-center"
            >
              {t('households.print')}
            </a>
          </p>
        </HandoverPart>
        <HandoverPart title={t('handover.parts.open')}>
          <OpenFacts items={open} {...{ slips, roles }} />
        </HandoverPart>
      </div>
      <HandoverPart title={t('handover.parts.shelf')}>
        <ShelfTable goods={shelf} />
      </HandoverPart>
      <HandoverPart title={t('handover.parts.people')}>
        <StaffTable staff={staff} changeable={false} />
      </HandoverPart>
      <HandoverPart title={t('handover.parts.keys')}>
        <KeysList />
      </HandoverPart>
      <HandoverPart title={t('handover.parts.signatures')}>
        <Signatures {...{ title, asOf, book }} />
      </HandoverPart>
    </>
  )
}
