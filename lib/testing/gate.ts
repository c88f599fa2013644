/** Holds a write just before its end until it is opened. */
export function newGate() {
  let reach = () => {}
  let open = () => {}
  const reached = new Promise<void>((resolve) => {
    reach = resolve
  })
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const pass = () => {
    reach()
    return opened
  }
  return { pass, reached, open: () => open() }
}

/** Whether work is not done yet after a moment that would have been enough for it. */
export function stillWaits(work: Promise<unknown>): Promise<boolean> {
  const patience = new Promise<boolean>((resolve) => setTimeout(resolve, 300, true))
  return Promise.race([work.then(() => false), patience])
}
