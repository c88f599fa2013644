import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { DateField } from '@/components/ui/date-field'
import { LongTextField } from '@/components/ui/long-text-field'
import { RadioField } from '@/components/ui/radio-field'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { type Actor, todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { goodsOnOffer } from '@/lib/goods/queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import type { WholeWish } from '@/lib/voice/queries'
import { isOpen, longestWish } from '@/lib/voice/wish'
import { answer, hide, match, reopen, show, takeUp } from '../actions'

interface StepProps {
  actor: Actor
  wish: WholeWish
}

/** What this person may do with a wish now. */
export function NextSteps(props: StepProps) {
  const { actor, wish } = props
  const mayAnswer = mayDo(actor.roles, 'wish.answer')
  const open = isOpen(wish.state)
  return (
    <div className="screen-only grid gap-5">
      {mayAnswer && open && <Answer {...props} />}
      {mayAnswer && open && <TakeUp {...props} />}
      {mayAnswer && open && wish.kind === 'GOOD' && <MatchGood {...props} />}
      {mayAnswer && !open && <Reopen wish={wish} />}
      {mayDo(actor.roles, 'wish.hide') && <HideOrShow wish={wish} />}
    </div>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="border-s-4 border-lacquer bg-sheet p-4">
      <h2 id={id} className="mb-2 font-serif text-lead">
        {title}
      </h2>
      {children}
    </section>
  )
}

async function Answer({ actor, wish }: StepProps) {
  const { t } = await words()
  return (
    <Part id="answer" title={t('wishes.answer.title')}>
      <ActionForm action={answer}>
        <input type="hidden" name="wishId" value={wish.id} />
        <RadioField
          name="outcome"
          label={t('wishes.answer.outcome')}
          inline
          choices={(['DONE', 'DECLINED'] as const).map((value) => ({
            value,
            label: t(`wishes.answer.${value}`),
          }))}
        />
        <LongTextField
          name="answer"
          label={t('wishes.answer.text')}
          hint={t('wishes.answer.hint', { max: longestWish })}
          maxLength={longestWish}
        />
        <DateField
          name="happenedOn"
          label={t('wishes.answer.on')}
          defaultValue={todayOf(actor)}
          min={wish.saidOn}
          max={todayOf(actor)}
        />
        <p>
          <SubmitButton>{t('wishes.answer.submit')}</SubmitButton>
        </p>
      </ActionForm>
    </Part>
  )
}

async function TakeUp({ actor, wish }: StepProps) {
  const { t } = await words()
  const claimed = wish.kind === 'SMALL'
  return (
    <Part id="take" title={t(claimed ? 'wishes.take.claimTitle' : 'wishes.take.title')}>
      <ActionForm action={takeUp}>
        <input type="hidden" name="wishId" value={wish.id} />
        <TextField
          name="who"
          label={t(claimed ? 'wishes.take.claimWho' : 'wishes.take.who')}
          hint={claimed ? t('wishes.take.claimHint') : undefined}
          maxLength={60}
          defaultValue={wish.takenUpBy ?? undefined}
        />
        <DateField
          name="happenedOn"
          label={t('wishes.take.on')}
          defaultValue={todayOf(actor)}
          min={wish.saidOn}
          max={todayOf(actor)}
        />
        <p>
          <SubmitButton look="quiet">{t('wishes.take.submit')}</SubmitButton>
        </p>
      </ActionForm>
    </Part>
  )
}

async function MatchGood({ actor, wish }: StepProps) {
  const goods = await goodsOnOffer(await reader(), actor.villageId, todayOf(actor))
  const { t } = await words()
  return (
    <ConfirmDetails label={t('wishes.match.title')} question={t('wishes.match.lead')}>
      <ActionForm action={match}>
        <input type="hidden" name="wishId" value={wish.id} />
        <SelectField
          name="goodId"
          label={t('wishes.match.good')}
          optional
          placeholder={t('wishes.match.none')}
          defaultValue={wish.goodId ?? undefined}
          choices={goods.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <p>
          <SubmitButton look="quiet">{t('wishes.match.submit')}</SubmitButton>
        </p>
      </ActionForm>
    </ConfirmDetails>
  )
}

async function Reopen({ wish }: { wish: WholeWish }) {
  const { t } = await words()
  return (
    <ConfirmDetails label={t('wishes.reopen.title')} question={t('wishes.reopen.reason')}>
      <ActionForm action={reopen}>
        <input type="hidden" name="wishId" value={wish.id} />
        <TextField name="reason" label={t('wishes.reopen.reason')} maxLength={120} />
        <p>
          <SubmitButton>{t('wishes.reopen.submit')}</SubmitButton>
        </p>
      </ActionForm>
    </ConfirmDetails>
  )
}

async function HideOrShow({ wish }: { wish: WholeWish }) {
  const { t } = await words()
  const hidden = wish.hiddenReason !== null
  return (
    <ConfirmDetails
      label={t(hidden ? 'wishes.hide.showTitle' : 'wishes.hide.title')}
      question={hidden ? t('wishes.hide.showReason') : t('wishes.hide.lead')}
    >
      <ActionForm action={hidden ? show : hide}>
        <input type="hidden" name="wishId" value={wish.id} />
        <TextField
          name="reason"
          label={t(hidden ? 'wishes.hide.showReason' : 'wishes.hide.reason')}
          maxLength={120}
        />
        <p>
          <SubmitButton look="quiet">
            {t(hidden ? 'wishes.hide.showSubmit' : 'wishes.hide.submit')}
          </SubmitButton>
        </p>
      </ActionForm>
    </ConfirmDetails>
  )
}
