// Plain JavaScript, because installing needs it too.

/** A failure whose message is for the person at the keyboard, in both languages; no stack is shown. */
export class PlainFailure extends Error {}
