/** How a roster is looked at: as the paper itself, as a table, or as the papers made from it. */
export const rosterViews = ['paper', 'table', 'plates', 'attendance'] as const
export type RosterView = (typeof rosterViews)[number]

export const isRosterView = (value: unknown): value is RosterView => rosterViews.some((view) => view === value)
