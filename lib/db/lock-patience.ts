/** How long a write waits for a lock that somebody else holds, before it is refused as BUSY. */
export const lockPatienceMs = 2_000
