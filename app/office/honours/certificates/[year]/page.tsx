import { notFound } from 'next/navigation'
import { Certificate } from '@/components/ranking/certificate'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { honoursGiven } from '@/lib/ranking/award-queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'

interface CertificatesPageProps {
  params: Promise<{ year: string }>
}

export async function generateMetadata({ params }: CertificatesPageProps) {
  const { t, formats } = await words()
  return {
    title: t('honours.certificate.title', { year: formats.period((await params).year) }),
  }
}

/** All certificates of a year, a sheet each. */
export default async function CertificatesPage({ params }: CertificatesPageProps) {
  const { year } = await params
  const { villageId } = await requireActor('honour.look', `/office/honours/certificates/${year}`)
  if (!/^\d{4}$/.test(year)) notFound()
  const given = await honoursGiven(await reader(), villageId, year)
  const villageName = (await currentVillage())?.name ?? ''
  const { t, formats } = await words()
  const ofYear = { year: formats.period(year) }
  return (
    <>
      <div className="screen-only">
        <PageHead
          title={t('honours.certificate.title', ofYear)}
          lead={t('honours.certificate.lead')}
          back={{ href: `/office/honours?year=${year}`, label: t('honours.title') }}
          next={given.length > 0 && <PrintButton>{t('common.actions.print')}</PrintButton>}
        />
      </div>
      {given.length === 0 ? (
        <EmptyState>{t('honours.certificate.none', ofYear)}</EmptyState>
      ) : (
        <div className="grid gap-6 print:block">
          {given.flatMap((honour) =>
            honour.awards.map((award) => (
              <Certificate
                key={`${honour.decisionId}.${award.position}`}
                {...{ villageName, year, honour, award }}
              />
            )),
          )}
        </div>
      )}
    </>
  )
}
