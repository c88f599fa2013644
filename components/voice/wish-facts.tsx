import { householdName } from '@/components/households/household-name'
import { Facts } from '@/components/ui/facts'
import { words } from '@/lib/request/words'
import type { WholeWish } from '@/lib/voice/queries'
import { whereItStands } from './wish-words'

/** A wish as it was said, whose it is, and where it stands. */
export async function WishFacts({ wish }: { wish: WholeWish }) {
  const said = await words()
  const { t, formats } = said
  const { number, headName, openingId, recordedBy } = wish
  const from = { date: formats.date(wish.saidOn), origin: t(`wishes.origins.${wish.origin}`) }
  const lines = [
    { label: t('wishes.one.kind'), value: t(`wishes.kinds.${wish.kind}`) },
    wish.goodName !== null && {
      label: t('wishes.one.good'),
      value: (
        <>
          <strong>{wish.goodName}</strong>
          {wish.good && wish.good.name !== wish.goodName && ` → ${wish.good.name}`}
        </>
      ),
    },
    {
      label: t('wishes.one.said'),
      value: <strong className="whitespace-pre-line">{wish.text}</strong>,
    },
    {
      label: t('wishes.one.who'),
      value:
        number === null || headName === null ? (
          t('wishes.nameless')
        ) : (
          <a href={`/office/households/${number}`}>{householdName(t, { number, headName })}</a>
        ),
    },
    {
      label: t('wishes.one.from'),
      value:
        recordedBy === null
          ? t('wishes.one.recordedOwn', from)
          : t('wishes.one.recorded', { ...from, name: recordedBy }),
    },
    openingId !== null && {
      label: t('wishes.one.opening'),
      value: (
        <a href={`/office/wishes/box/${openingId}`}>
          {t('wishes.box.one', { date: formats.date(wish.saidOn) })}
        </a>
      ),
    },
    {
      label: t('wishes.one.shown'),
      value: t(wish.mayShow ? 'wishes.one.mayShow' : 'wishes.one.mayNotShow'),
    },
    {
      label: t('wishes.one.state'),
      value: whereItStands(said, wish),
    },
    wish.answer !== null && {
      label: t('wishes.one.answer'),
      value: <span className="whitespace-pre-line">{wish.answer}</span>,
    },
    wish.hiddenReason !== null && {
      label: t('wishes.one.hidden'),
      value: <span className="whitespace-pre-line">{wish.hiddenReason}</span>,
    },
  ]
  return <Facts items={lines.filter((line) => line !== false)} />
}
