import { Button } from '@/components/ui/button'
import { controlLook } from '@/components/ui/control-look'
import { FieldError } from '@/components/ui/field-error'
import { NoticeBox } from '@/components/ui/notice-box'
import { tickBox, tickLine } from '@/components/ui/tick-look'
import { words } from '@/lib/request/words'
import {
  longestGoodName,
  longestWish,
  mostOpenWishes,
  type WishKind,
  wishKinds,
} from '@/lib/voice/wish'

/** The household's own form: plain, in large print, without a script. */
export async function OwnWishForm(props: {
  wishId: string
  /** Just written down. */
  said: boolean
  /** Why what was sent came back. */
  refused?: string
  /** The field that was left empty. */
  missing?: 'goodName' | 'text'
  /** As many wait as may. */
  full: boolean
  typed: { kind?: WishKind; good: string; text: string; show: boolean }
}) {
  const { wishId, said, refused, missing, full, typed } = props
  const errorsAt = (field: typeof missing) => (missing === field && refused ? [refused] : [])
  const { t } = await words()
  return (
    <section className="screen-only mb-8 grid gap-4 border-2 border-ink bg-sheet px-5 py-6">
      <h1 className="font-serif text-title">{t('wishes.own.title')}</h1>
      <p>{t('wishes.own.lead')}</p>
      {said && (
        <div role="status">
          <NoticeBox tone="ok" word={t('wishes.own.said')} />
        </div>
      )}
      {refused && (
        <div role="alert">
          <NoticeBox tone="stop" word={t('wishes.own.refusedTitle')}>
            <p>{refused}</p>
          </NoticeBox>
        </div>
      )}
      {full ? (
        <p className="font-bold">{t('wishes.own.full', { max: mostOpenWishes })}</p>
      ) : (
        <form method="post" action="/passbook/wishes/say" className="grid gap-4">
          <input type="hidden" name="wishId" value={wishId} />
          <fieldset>
            <legend className="font-bold">{t('wishes.own.kind')}</legend>
            {wishKinds.map((kind) => (
              <label key={kind} className={`${tickLine} min-h-target`}>
                <input
                  type="radio"
                  name="kind"
                  value={kind}
                  required
                  defaultChecked={kind === typed.kind}
                  className={tickBox}
                />
                <span>
                  {t(`wishes.kinds.${kind}`)}
                  <span className="block text-soft">{t(`wishes.kindHints.${kind}`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <div className="grid gap-1">
            <label htmlFor="good" className="font-bold">
              {t('wishes.own.good')}
            </label>
            <p id="good-hint" className="text-soft">
              {t('wishes.own.goodHint')}
            </p>
            <FieldError id="good" errors={errorsAt('goodName')} />
            <input
              id="good"
              name="goodName"
              maxLength={longestGoodName}
              defaultValue={typed.good}
              autoComplete="off"
              aria-invalid={missing === 'goodName' || undefined}
              aria-describedby={missing === 'goodName' ? 'good-hint good-error' : 'good-hint'}
              className={controlLook}
            />
          </div>
          <div className="grid gap-1">
            <label htmlFor="text" className="font-bold">
              {t('wishes.own.text')}
            </label>
            <p id="text-hint" className="text-soft">
              {t('wishes.own.textHint', { max: longestWish })}
            </p>
            <FieldError id="text" errors={errorsAt('text')} />
            <textarea
              id="text"
              name="text"
              rows={4}
              maxLength={longestWish}
              defaultValue={typed.text}
              aria-invalid={missing === 'text' || undefined}
              aria-describedby={missing === 'text' ? 'text-hint text-error' : 'text-hint'}
              className={controlLook}
            />
          </div>
          <label className={`${tickLine} min-h-target`}>
            <input
              type="checkbox"
              name="mayShow"
              value="on"
              defaultChecked={typed.show}
              className={tickBox}
            />
            <span>{t('wishes.own.mayShow')}</span>
          </label>
          <Button type="submit" look="primary" wide>
            {t('wishes.own.submit')}
          </Button>
        </form>
      )}
      <p>
        <a href="/passbook" className="inline-flex min-h-target min-w-target items-center">
          {t('wishes.own.back')}
        </a>
      </p>
    </section>
  )
}
