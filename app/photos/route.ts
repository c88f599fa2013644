import { takePhotos } from '@/lib/request/take-photos'

/** A route and not a server action, whose bodies end at 1 MB. */
export function POST(request: Request): Promise<Response> {
  return takePhotos(request)
}
