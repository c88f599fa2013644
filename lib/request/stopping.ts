declare global {
  // The server's bundles each load this file, and all have to know.
  var pointsStopping: boolean | undefined
}

/** Whether this server is on its way out: nothing long is begun any more. */
export function isStopping(): boolean {
  return globalThis.pointsStopping === true
}

export function noteStopping(): void {
  globalThis.pointsStopping = true
}
