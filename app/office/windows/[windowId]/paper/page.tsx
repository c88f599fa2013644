import { redirect } from 'next/navigation'
import { SheetId } from '@/components/earning/sheet-id'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { LongTextField } from '@/components/ui/long-text-field'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayOf } from '@/lib/access/actor'
import { goodsOnOffer } from '@/lib/goods/queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { typePaper } from '../../actions'
import { windowOfPage } from '../window-of-page'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('windows.paper.title') }
}

/** The sign-off sheet typed in after the computer stood still: a line per household. */
export default async function PaperPage({ params }: PageProps<'/office/windows/[windowId]/paper'>) {
  const { actor, window, path } = await windowOfPage(params, 'redemption.make', '/paper')
  if (window.state !== 'OPEN') redirect(path)
  const today = todayOf(actor)
  const goods = await goodsOnOffer(await reader(), actor.villageId, today)
  const { t, formats } = await words()
  return (
    <>
      <PageHead
        back={{ href: path, label: window.name }}
        title={t('windows.paper.title')}
        lead={t('windows.paper.lead')}
      />
      <div className="grid gap-8 lg:grid-cols-[1fr_18rem] lg:items-start">
        <ActionForm action={typePaper} unreachable={t('windows.paper.unreachable')}>
          <SheetId made={newId(actor.now)} />
          <DateField
            name="day"
            label={t('windows.paper.day')}
            defaultValue={today}
            min={window.opensOn}
            max={today}
          />
          <LongTextField
            name="lines"
            label={t('windows.paper.lines')}
            hint={t('windows.paper.hint')}
            rows={14}
            maxLength={10_000}
            autoFocus
          />
          <SubmitButton>{t('windows.paper.submit')}</SubmitButton>
        </ActionForm>
        <section aria-labelledby="keys">
          <h2 id="keys" className="mb-2 font-serif text-lead">
            {t('windows.paper.keys')}
          </h2>
          <ul className="columns-2 list-none lg:columns-1">
            {goods.map(({ id, position, name, points }) => (
              <li key={id} className="flex gap-2 border-b border-line py-1">
                <kbd className="w-8 text-end font-sans font-bold">{position}</kbd>
                <span className="flex-1">{name}</span>
                <span className="text-soft">{formats.points(points)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
