import { notFound } from 'next/navigation'
import { ColumnGuide } from '@/components/exchange/column-guide'
import { UploadForm } from '@/components/exchange/upload-form'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { importers } from '@/lib/exchange/importers'
import { requireActor } from '@/lib/request/actor'
import { now } from '@/lib/request/clock'
import type { PageQuery } from '@/lib/request/query'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { kindNamed } from '../../kind-paths'
import { whyBack } from '../../why-back'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('exchange.importTitle') }
}

export default async function NewImportPage(props: {
  params: Promise<{ kind: string }>
  searchParams: Promise<PageQuery>
}) {
  const { kind: name } = await props.params
  const kind = kindNamed(name)
  if (!kind) notFound()
  const { columns, needs, deed } = importers[kind]
  await requireActor(deed, `/office/exchange/new/${name}`)
  const said = await words()
  const { t } = said
  return (
    <>
      <PageHead
        title={t('exchange.report.title', { kind: t(`exchange.kinds.${kind}`) })}
        lead={t(`exchange.about.${kind}`)}
        back={{ href: '/office/exchange', label: t('exchange.title') }}
        next={
          <LinkButton href={`/office/exchange/template/${name}`}>
            {t('exchange.template')}
          </LinkButton>
        }
      />
      <div className="grid gap-10">
        <UploadForm
          kind={kind}
          importId={newId(now())}
          why={whyBack(said, await props.searchParams)}
        />
        <section aria-labelledby="columns" className="grid gap-2">
          <h2 id="columns" className="font-serif text-lead">
            {t('exchange.form.headings')}
          </h2>
          <p className="text-soft">{t('exchange.form.headingsHint')}</p>
          <ColumnGuide columns={columns} needs={needs} />
        </section>
      </div>
    </>
  )
}
