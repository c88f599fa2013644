import { sendTable } from '@/lib/request/send-table'

export async function GET(
  request: Request,
  { params }: RouteContext<'/office/exchange/export/[file]'>,
): Promise<Response> {
  const { file } = await params
  return sendTable(request, file)
}
