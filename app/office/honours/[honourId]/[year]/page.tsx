import { notFound } from 'next/navigation'
import { awardName } from '@/components/ranking/award-names'
import { DecideForm } from '@/components/ranking/decide-form'
import { DecisionFacts } from '@/components/ranking/decision-facts'
import { LeaderTable } from '@/components/ranking/leader-table'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { decisionsOn } from '@/lib/ranking/award-queries'
import { leadersOf } from '@/lib/ranking/leader-queries'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, type PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { decide, withdraw } from '../../actions'
import { findHonour } from '../../find-honour'
import { yearsToAward } from '../../year-to-award'

/** So many are listed where very many share a place. */
const mostListed = 50

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('honours.title') }
}

/** An honour of a year: who leads and why, and what the group decided. */
export default async function HonourYearPage(props: {
  params: Promise<{ honourId: string; year: string }>
  searchParams: Promise<PageQuery>
}) {
  const { honourId, year: named } = await props.params
  const actor = await requireActor('honour.look', `/office/honours/${honourId}/${named}`)
  const { villageId, roles } = actor
  const honour = await findHonour(villageId, honourId)
  const bookYear = (await yearsToAward(villageId)).find(({ year }) => year === named)
  if (!bookYear) notFound()
  const { year, closed } = bookYear
  const read = await reader()
  const [leaders, decisions] = await Promise.all([
    leadersOf(read, villageId, honour, year),
    decisionsOn(read, villageId, honourId, year),
  ])
  const standing = decisions.find(({ withdrawReason }) => withdrawReason === null)
  const withdrawn = decisions.filter(({ withdrawReason }) => withdrawReason !== null)
  const listed = leaders.slice(0, mostListed)
  const changes = mayDo(roles, 'honour.change') && !honour.archived
  const decided = choiceIn(await props.searchParams, 'just', ['decided'])
  const { t, formats } = await words()
  const ofYear = { year: formats.period(year) }
  return (
    <>
      <PageHead
        title={t('honours.leaders.title', { ...ofYear, name: honour.name })}
        lead={t('honours.leaders.lead', {
          rules:
            honour.rules.length === 0
              ? t('honours.allRules')
              : honour.rules.map(({ name }) => name).join(t('honours.betweenRules')),
        })}
        back={{ href: `/office/honours?year=${year}`, label: t('honours.title') }}
        next={
          changes && (
            <LinkButton href={`/office/honours/${honourId}`}>
              {t('honours.leaders.change')}
            </LinkButton>
          )
        }
      />
      {honour.archived && (
        <div className="mb-5">
          <Notice tone="info">{t('honours.one.archived')}</Notice>
        </div>
      )}
      {decided && standing && (
        <div className="mb-5">
          <Notice tone="ok" title={t('honours.decision.done')} />
        </div>
      )}
      {!closed && (
        <div className="mb-5">
          <Notice tone="warn" title={t('honours.leaders.preview', ofYear)}>
            {t('honours.leaders.previewHint')}
          </Notice>
        </div>
      )}
      <div className="grid gap-8 lg:grid-cols-[1fr_26rem] lg:items-start">
        <div className="grid gap-3">
          {listed.length === 0 ? (
            <EmptyState>
              {t(`honours.leaders.${honour.whose === 'MEMBER' ? 'noneMember' : 'none'}`, ofYear)}
            </EmptyState>
          ) : (
            <LeaderTable leaders={listed} />
          )}
          {leaders.length > listed.length && (
            <p className="text-soft">
              {t('honours.leaders.rest', { count: leaders.length - listed.length })}
            </p>
          )}
          <p className="text-soft">{t('honours.leaders.unranked')}</p>
        </div>
        <div className="grid gap-6">
          {standing && (
            <section className="grid gap-3">
              <h2 className="font-serif text-lead">{t('honours.decision.title')}</h2>
              <DecisionFacts decision={standing} withReasons={mayDo(roles, 'meeting.look')} />
              {mayDo(roles, 'honour.change') && (
                <div className="screen-only">
                  <ConfirmDetails
                    label={t('honours.decision.withdraw')}
                    question={t('honours.decision.withdrawQuestion')}
                  >
                    <ActionForm action={withdraw}>
                      <input type="hidden" name="decisionId" value={standing.decisionId} />
                      <TextField
                        name="reason"
                        label={t('honours.decision.reason')}
                        maxLength={120}
                      />
                      <p>
                        <SubmitButton look="danger">
                          {t('honours.decision.withdrawSubmit')}
                        </SubmitButton>
                      </p>
                    </ActionForm>
                  </ConfirmDetails>
                </div>
              )}
            </section>
          )}
          {!standing && closed && changes && (
            <section className="screen-only grid gap-3">
              <h2 className="font-serif text-lead">{t('honours.decide.title')}</h2>
              <DecideForm
                {...{ action: decide, honourId, whose: honour.whose, year, leaders: listed }}
                today={todayOf(actor)}
              />
            </section>
          )}
          {withdrawn.length > 0 && mayDo(roles, 'meeting.look') && (
            <section className="grid gap-2">
              <h2 className="font-serif text-lead">{t('honours.decision.withdrawn')}</h2>
              {withdrawn.map(({ decisionId, decidedOn, awards, withdrawReason }) => (
                <p key={decisionId}>
                  {t('honours.decision.withdrawnLine', {
                    date: formats.date(decidedOn),
                    who: formats.list(awards.map((award) => awardName(t, award))),
                    reason: withdrawReason ?? '',
                  })}
                </p>
              ))}
            </section>
          )}
        </div>
      </div>
    </>
  )
}
