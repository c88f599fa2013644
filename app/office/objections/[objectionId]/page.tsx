import { notFound } from 'next/navigation'
import { householdName } from '@/components/households/household-name'
import { ObjectionFacts } from '@/components/objections/objection-facts'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { mayDo } from '@/lib/access/deeds'
import { objectionById } from '@/lib/months/objection-queries'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, type PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { id } from '@/lib/shared/inputs'
import { AnswerForm } from './answer-form'

interface ObjectionPageProps {
  params: Promise<{ objectionId: string }>
  searchParams: Promise<PageQuery>
}

const path = '/office/objections'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('objections.title') }
}

/** One objection; for who may, the form that answers it. */
export default async function ObjectionPage(props: ObjectionPageProps) {
  const { objectionId } = await props.params
  const actor = await requireActor('entry.look', `${path}/${objectionId}`)
  const objection = id.safeParse(objectionId).success
    ? await objectionById(await reader(), actor.villageId, objectionId)
    : null
  if (!objection) notFound()
  const just = choiceIn(await props.searchParams, 'just', ['answered', 'recorded'])
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('objections.one.title', { household: householdName(t, objection) })}
        back={{ href: path, label: t('objections.title') }}
      />
      {just && (
        <div className="mb-5">
          <Notice
            tone="ok"
            title={t(just === 'answered' ? 'objections.answer.done' : 'objections.record.done')}
          />
        </div>
      )}
      <div className="grid gap-8 lg:grid-cols-[1fr_26rem] lg:items-start">
        <ObjectionFacts objection={objection} />
        {!objection.outcome && mayDo(actor.roles, 'objection.answer') && (
          <AnswerForm actor={actor} objection={objection} />
        )}
      </div>
    </>
  )
}
