import { hrefWith } from '@/components/ui/href-with'
import { raiseObjection, raiseObjectionInput } from '@/lib/months/raise-objection'
import { actByCard } from '@/lib/request/act-by-card'

/** 提出疑问: a plain form, answered 303, without a script. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/passbook/doubt/[seq]/raise'>,
): Promise<Response> {
  const { seq } = await params
  return actByCard(request, {
    schema: raiseObjectionInput,
    verb: raiseObjection,
    done: () => '/passbook?doubt=said',
    back: (form, why) =>
      hrefWith(`/passbook/doubt/${encodeURIComponent(seq)}`, {
        ...why,
        said: String(form.get('text') ?? '').slice(0, 300) || undefined,
      }),
  })
}
