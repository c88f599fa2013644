import { readDraft } from '@/lib/redemption/basket-draft'
import { basketFields, basketInput } from '@/lib/redemption/input'
import { redeem } from '@/lib/redemption/redeem'
import { toldHandover } from '@/lib/redemption/watched-redemption'
import { actByPost } from '@/lib/request/act-by-post'
import { fieldsOf } from '@/lib/request/form-data'
import { basketAddress, basketPath } from '../../basket-address'
import { whyBackQuery } from '../why-back'

/**
 * 确认兑换. A route and not a server action, because of the money: no body, however broken, is
 * answered with a 500, and a press without an answer can be repeated.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<'/counter/[basketId]/hand-over'>,
): Promise<Response> {
  const { basketId } = await params
  return actByPost(request, {
    deed: 'redemption.make',
    schema: basketInput,
    fields: (form) => basketFields(basketId, fieldsOf(form)),
    verb: redeem,
    watches: { told: toldHandover },
    done: (_, repeated) => `${basketPath(basketId)}${repeated ? '?repeated=1' : ''}`,
    back: (form, why) =>
      basketAddress(
        basketId,
        String(form.get('household') ?? '').slice(0, 40),
        readDraft(fieldsOf(form)),
        whyBackQuery(why),
      ),
  })
}
