/** The demo village's "now": eight days after the third quarter, its exchange day still open. */
export const demoNow = '2026-10-08T09:00:00+08:00'
