/** A sentence as the whole answer, where no page of ours is drawn around it. */
export function plainAnswer(status: number, said: string): Response {
  return new Response(said, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
