/** How a roster is looked at: as the paper itself, or as a table. */
export const rosterViews = ['paper', 'table'] as const
export type RosterView = (typeof rosterViews)[number]

export const isRosterView = (value: unknown): value is RosterView => rosterViews.some((view) => view === value)
