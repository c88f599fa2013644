import { notFound } from 'next/navigation'
import { RetireForm } from '@/components/staff/retire-form'
import { StaffFields } from '@/components/staff/staff-fields'
import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { findStaff } from '@/lib/access/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { change, reset, retire } from '../actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('staff.title') }
}

export default async function ChangeStaffPage(props: { params: Promise<{ staffId: string }> }) {
  const { staffId } = await props.params
  const actor = await requireActor('staff.change', `/office/staff/${staffId}`)
  const person = await findStaff(await reader(), actor.villageId, staffId)
  if (!person) notFound()
  const { t } = await words()
  const { name } = person
  const head = (
    <PageHead
      title={t('staff.changePage.title', { name })}
      back={{ href: '/office/staff', label: t('staff.title') }}
    />
  )
  if (person.retiredAt) {
    return (
      <>
        {head}
        <Notice tone="info">{t('staff.changePage.retired', { name })}</Notice>
      </>
    )
  }
  return (
    <>
      {head}
      <ActionForm action={change}>
        <input type="hidden" name="staffId" value={staffId} />
        <StaffFields person={person} />
        <SubmitButton>{t('staff.changePage.submit')}</SubmitButton>
      </ActionForm>
      <section className="mt-10 grid gap-4 border-t border-edge pt-6">
        <h2 className="font-serif text-lead">{t('staff.resetPage.title')}</h2>
        <p className="max-w-prose">{t('staff.resetPage.lead')}</p>
        <ActionForm action={reset}>
          <input type="hidden" name="staffId" value={staffId} />
          <SubmitButton look="quiet">{t('staff.resetPage.submit')}</SubmitButton>
        </ActionForm>
      </section>
      <RetireForm action={retire} staffId={staffId} name={name} />
    </>
  )
}
