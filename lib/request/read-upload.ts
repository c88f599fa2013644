/** A form with files in it, and what went wrong before it could be read. */
export type Upload = { form: FormData } | { refused: 'TOO_LARGE' | 'NOT_READABLE' }

/**
 * The form that a request carries, files included. Stops reading where it grows past `mostBytes`,
 * whatever its head says of its length, and never throws for what somebody sends.
 */
export async function readUpload(request: Request, mostBytes: number): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) return { refused: 'NOT_READABLE' }
  const bytes = await bytesOf(request, mostBytes)
  if (bytes === undefined) return { refused: 'TOO_LARGE' }
  try {
    const form = await new Response(new Uint8Array(bytes), {
      headers: { 'content-type': type },
    }).formData()
    return { form }
  } catch {
    return { refused: 'NOT_READABLE' }
  }
}

async function bytesOf(request: Request, mostBytes: number): Promise<Buffer | undefined> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const chunk = await reader?.read()
      if (!chunk || chunk.done) return Buffer.concat(chunks)
      length += chunk.value.byteLength
      if (length > mostBytes) {
        await reader?.cancel()
        return undefined
      }
      chunks.push(chunk.value)
    }
  } catch {
    // broken off: the multipart body is incomplete, and read as such
    return Buffer.concat(chunks)
  }
}
