import { ExportTable } from '@/components/exchange/export-table'
import { ImportsTable } from '@/components/exchange/imports-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { mayDo } from '@/lib/access/deeds'
import { exportTables } from '@/lib/exchange/export-tables'
import { importKinds } from '@/lib/exchange/importer'
import { importers } from '@/lib/exchange/importers'
import { importsPage, importsPerPage } from '@/lib/exchange/queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { pathOfKind } from './kind-paths'

const path = '/office/exchange'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('exchange.title') }
}

export default async function ExchangePage(props: { searchParams: Promise<PageQuery> }) {
  const { villageId, roles } = await requireActor('exchange.look', path)
  const { t } = await words()
  const kinds = importKinds.filter((kind) => mayDo(roles, importers[kind].deed))
  const tables = exportTables.filter(({ deed }) => mayDo(roles, deed)).map(({ name }) => name)
  const past =
    kinds.length > 0
      ? await importsPage(await reader(), villageId, pageIn(await props.searchParams))
      : undefined
  return (
    <>
      <PageHead title={t('exchange.title')} lead={t('exchange.lead')} />
      <div className="grid gap-10">
        {kinds.length > 0 && (
          <section aria-labelledby="import" className="grid gap-4">
            <h2 id="import" className="font-serif text-lead">
              {t('exchange.importTitle')}
            </h2>
            <p className="max-w-prose text-soft">{t('exchange.importLead')}</p>
            <ul className="grid gap-4 md:grid-cols-2">
              {kinds.map((kind) => (
                <li
                  key={kind}
                  className="grid content-between gap-3 border-2 border-line bg-sheet p-4"
                >
                  <div>
                    <h3 className="font-bold">{t(`exchange.kinds.${kind}`)}</h3>
                    <p className="text-soft">{t(`exchange.about.${kind}`)}</p>
                  </div>
                  <LinkButton href={pathOfKind(kind)}>
                    {t('exchange.open', { kind: t(`exchange.kinds.${kind}`) })}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="export" className="grid gap-4">
          <h2 id="export" className="font-serif text-lead">
            {t('exchange.exportTitle')}
          </h2>
          <p className="max-w-prose text-soft">{t('exchange.exportLead')}</p>
          <ExportTable tables={tables} />
        </section>
        {past && (
          <section aria-labelledby="past" className="grid gap-4">
            <h2 id="past" className="font-serif text-lead">
              {t('exchange.past')}
            </h2>
            {past.total > 0 ? (
              <ImportsTable imports={past.imports} />
            ) : (
              <EmptyState>{t('exchange.noPast')}</EmptyState>
            )}
            <Pager
              path={path}
              query={{}}
              page={past.page}
              total={past.total}
              perPage={importsPerPage}
            />
          </section>
        )}
      </div>
    </>
  )
}
