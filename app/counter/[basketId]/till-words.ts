import type { TillWords } from '@/components/counter/till-words'
import { mostPieces } from '@/lib/redemption/basket'
import type { Words } from '@/lib/request/words'

/** The till's own words: it runs in the browser, where the words' files are not. */
export function tillWords({ t }: Pick<Words, 't'>): TillWords {
  return {
    shelf: {
      label: t('counter.shelf.label'),
      pickLabel: t('counter.shelf.pickLabel'),
      pick: t('counter.shelf.pick'),
      pickHint: t('counter.shelf.pickHint'),
      reach: {
        within: t('counter.shelf.within'),
        outOfReach: t('counter.shelf.outOfReach'),
        gone: t('counter.shelf.gone'),
      },
      short: t('counter.shelf.short', { points: '{points}' }),
      several: t('counter.shelf.several'),
      notUnderstood: {
        'no-such-good': t('counter.shelf.noSuchGood'),
        'no-pieces': t('counter.shelf.noPieces'),
        'strange-pieces': t('counter.shelf.strangePieces', { most: mostPieces }),
        'too-many': t('counter.shelf.tooMany', { most: mostPieces }),
        'none-in-basket': t('counter.shelf.noneInBasket'),
        'no-more': t('counter.shelf.noMore'),
        'a-card': t('counter.shelf.aCard'),
      },
    },
    basket: {
      title: t('counter.basket.title'),
      empty: t('counter.basket.empty'),
      before: t('counter.basket.before'),
      used: t('counter.basket.used'),
      left: t('counter.basket.left'),
      short: t('counter.basket.short'),
      unit: t('counter.basket.unit'),
      compute: t('counter.basket.compute'),
      go: t('counter.basket.go'),
    },
    collector: {
      label: t('counter.collector.label'),
      proxy: t('counter.collector.proxy'),
      delivery: t('counter.collector.delivery'),
      deliverer: t('counter.collector.deliverer'),
      meant: t('counter.collector.meant'),
      name: t('counter.collector.name'),
      relation: t('counter.collector.relation'),
      relationHint: t('counter.collector.relationHint'),
    },
    confirm: {
      submit: t('counter.confirm.submit'),
      pending: t('counter.confirm.pending'),
      noAnswer: t('counter.confirm.noAnswer'),
    },
  }
}
