/** A second crash within this time is no accident, in milliseconds. */
const soon = 60_000

/** What to do when the page's process has gone: bring it back by itself once, ask when it goes again at once. */
export function afterCrash(earlierCrashes: readonly number[], at: number): 'reload' | 'ask' {
  return earlierCrashes.some((crash) => at - crash < soon) ? 'ask' : 'reload'
}
