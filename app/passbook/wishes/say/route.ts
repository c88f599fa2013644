import { hrefWith } from '@/components/ui/href-with'
import { actByCard } from '@/lib/request/act-by-card'
import { sayWishInput } from '@/lib/voice/input'
import { sayWish } from '@/lib/voice/say-wish'
import { longestGoodName, longestWish } from '@/lib/voice/wish'

const path = '/passbook/wishes'

/** 写心愿: a plain form, answered 303, without a script. What comes back keeps what was typed. */
export async function POST(request: Request): Promise<Response> {
  return actByCard(request, {
    schema: sayWishInput,
    verb: sayWish,
    done: () => `${path}?said=1`,
    back: (form, why) =>
      hrefWith(path, {
        ...why,
        kind: typed(form, 'kind', 10),
        good: typed(form, 'goodName', longestGoodName),
        text: typed(form, 'text', longestWish),
        show: typed(form, 'mayShow', 2),
      }),
  })
}

function typed(form: FormData, name: string, most: number): string | undefined {
  return String(form.get(name) ?? '').slice(0, most) || undefined
}
