/**
 * The same page for a browser that runs nothing: a notice board is there to be read. The scripts
 * of the framework, what it sends for them and the files it loads ahead for them fall away.
 * Undefined for a page that arrives in pieces which a script puts in their places.
 */
export function withoutScripts(html: string): string | undefined {
  if (/<div hidden="" id="S:/.test(html)) return undefined
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replaceAll(/ nonce="[^"]*"/g, '')
}
