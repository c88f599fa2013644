import { notFound } from 'next/navigation'
import { ImportLines } from '@/components/exchange/import-lines'
import { ImportState } from '@/components/exchange/import-state'
import { LineFilter } from '@/components/exchange/line-filter'
import { LinkButton } from '@/components/ui/link-button'
import { LookAgain } from '@/components/ui/look-again'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { importers } from '@/lib/exchange/importers'
import { importById, linesOfImport, outcomes } from '@/lib/exchange/queries'
import { whatUndoDoes } from '@/lib/exchange/what-undo-does'
import { requireActor } from '@/lib/request/actor'
import { isAtWork, keepImporting } from '@/lib/request/import-runner'
import { choiceIn, type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { id } from '@/lib/shared/inputs'
import { pathOfKind } from '../../kind-paths'
import { confirm, undo } from './actions'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('exchange.importTitle') }
}

export default async function ImportPage(props: {
  params: Promise<{ importId: string }>
  searchParams: Promise<PageQuery>
}) {
  const { importId } = await props.params
  const query = await props.searchParams
  const path = `/office/exchange/imports/${importId}`
  const actor = await requireActor('import.make', path)
  const { villageId } = actor
  const read = await reader()
  const file = id.safeParse(importId).success ? await importById(read, villageId, importId) : null
  if (!file) notFound()
  const which = choiceIn(query, 'only', [...outcomes, 'LEFT'])
  const found = await linesOfImport(read, villageId, importId, which, pageIn(query))
  const { t, formats } = await words()
  const undone =
    file.state === 'DONE' && file.kind === 'DEEDS'
      ? await whatUndoDoes(read, actor, importId)
      : undefined
  const running = file.state === 'WRITING' || file.state === 'UNDOING'
  // whoever looks at an import that stands still sets it going again
  if (running && !isAtWork(importId)) void keepImporting(importId)
  const refreshing = running || (file.state === 'CHECKING' && isAtWork(importId))
  return (
    <>
      {refreshing && <LookAgain />}
      <PageHead
        title={t('exchange.report.title', { kind: t(`exchange.kinds.${file.kind}`) })}
        lead={t('exchange.report.file', {
          file: file.fileName,
          who: file.madeBy,
          when: formats.moment(file.madeAt),
        })}
        back={{ href: '/office/exchange', label: t('exchange.title') }}
        next={<LinkButton href={pathOfKind(file.kind)}>{t('exchange.report.another')}</LinkButton>}
      />
      <div className="grid gap-6">
        <ImportState
          file={file}
          broken={file.state === 'CHECKING' && !isAtWork(importId)}
          undone={undone}
          actions={{ confirm, undo }}
        />
        {file.state !== 'CHECKING' && (
          <>
            <LineFilter path={path} counts={file.counts} left={file.left} which={which} />
            <ImportLines lines={found.lines} columns={importers[file.kind].columns} />
            <Pager path={path} query={{ only: which }} page={found.page} total={found.total} />
          </>
        )}
      </div>
    </>
  )
}
