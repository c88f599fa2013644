/** The demo village's "now": the Thursday before its third quarter's exchange day. */
export const demoNow = '2026-10-08T09:00:00+08:00'
