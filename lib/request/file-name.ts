/**
 * What a file is called, as it is shown: without the folders some browsers send along, and without
 * letters that nobody sees or that turn the others around (`表\u202Exslx.exe`). It names nothing here.
 */
export function fileNameOf(sent: string): string {
  return (sent.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\uFEFF\u200B]/gu, '')
    .trim()
}
