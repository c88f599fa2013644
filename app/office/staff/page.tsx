import { NobodyReviews } from '@/components/staff/nobody-reviews'
import { NobodySupervises } from '@/components/staff/nobody-supervises'
import { StaffTable } from '@/components/staff/staff-table'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { mayDo } from '@/lib/access/deeds'
import { listStaff } from '@/lib/access/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('staff.title') }
}

export default async function StaffPage() {
  const actor = await requireActor('staff.look', '/office/staff')
  const { t } = await words()
  const staff = await listStaff(await reader(), actor.villageId)
  const changeable = mayDo(actor.roles, 'staff.change')
  return (
    <>
      <PageHead
        title={t('staff.title')}
        lead={t('staff.lead')}
        next={
          <>
            <LinkButton href="/office/handover">{t('handover.link')}</LinkButton>
            <LinkButton href="/office/staff/me">{t('staff.ownPassword')}</LinkButton>
            {changeable && (
              <LinkButton href="/office/staff/add" look="primary">
                {t('staff.add')}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="mb-5 grid gap-3 empty:hidden">
        <NobodyReviews staff={staff} />
        <NobodySupervises staff={staff} />
      </div>
      <StaffTable staff={staff} changeable={changeable} />
    </>
  )
}
