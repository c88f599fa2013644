import { sendTable } from '@/lib/request/send-table'

export async function GET(
  request: Request,
  { params }: RouteContext<'/office/exchange/export/[file]'>,
): Promise<Response> {
  const { file } = await params
  const period = new URL(request.url).searchParams.get('period') ?? undefined
  return sendTable(file, period)
}
