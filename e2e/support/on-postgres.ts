/*
 * Imported first: a process speaks to the one engine that its DATABASE_URL names when the database's
 * code is loaded. Playwright gives these stories a worker of their own; where it only lists them,
 * nothing is set.
 */
if (process.env.TEST_WORKER_INDEX !== undefined)
  process.env.DATABASE_URL = 'postgresql://made-by-the-story'
