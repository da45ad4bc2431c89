/** The sides of a meeting, each at an address of its own. */
export const meetingTabs = ['agenda', 'attendance', 'versions'] as const
export type MeetingTab = (typeof meetingTabs)[number]
