import type { Words } from '@/lib/request/words'
import type { NextStep } from './next-step'

interface StepWords {
  said: string
  go: string
  href: string
}

const places: Record<NextStep['do'], string> = {
  review: '/office/review',
  answer: '/office/objections',
  closeMonth: '/office/months',
  postNotice: '/office/months/close',
  sealNotice: '/office/months',
  publish: '/office/ranking',
  openWindow: '/office/windows',
  closeWindow: '/office/windows',
  addHouseholds: '/set-up/households',
  adoptRules: '/set-up/rules',
  record: '/office/earn',
  redeem: '/counter',
  look: '/office/ranking',
}

/** The next step in a sentence, what its key says and where it leads. */
export function stepWords({ t, formats }: Pick<Words, 't' | 'formats'>, step: NextStep): StepWords {
  const place = { href: places[step.do], go: t(`office.next.${step.do}.go`) }
  switch (step.do) {
    case 'review':
      return { ...place, said: t('office.next.review.said', { count: String(step.count) }) }
    case 'answer':
      return { ...place, said: t('office.next.answer.said', { count: String(step.count) }) }
    case 'closeMonth':
    case 'postNotice':
      return {
        ...place,
        said: t(`office.next.${step.do}.said`, { month: formats.month(step.month) }),
      }
    case 'sealNotice':
      return {
        ...place,
        href: `/office/notices/${step.month}`,
        said: t('office.next.sealNotice.said'),
      }
    case 'publish':
      return {
        ...place,
        said: t('office.next.publish.said', { period: formats.period(step.period) }),
      }
    case 'openWindow':
    case 'closeWindow':
    case 'redeem': {
      const { name, closesOn } = step.window
      const closes = formats.date(closesOn)
      return { ...place, said: t(`office.next.${step.do}.said`, { name, closes }) }
    }
    case 'addHouseholds':
    case 'adoptRules':
    case 'record':
    case 'look':
      return { ...place, said: t(`office.next.${step.do}.said`) }
  }
}
