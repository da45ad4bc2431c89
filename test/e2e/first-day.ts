import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  acceptTheDraft,
  agendaTitles,
  listedMeetings,
  moveLastLineUp,
  neverFollowedUpOn,
  paperTitles,
  planTwelfthFirearmsMeeting,
} from './journey.ts'

const situation = 'Report on Recent Firearms Situation'
const progress = 'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2005'
const adoption = 'Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 2006'
/** The meeting as the body's list shows it. */
export const twelfth = /12th meeting\s+Friday, 28 April 2006/
export const reordered = [situation, adoption, progress]

/** Drafts the twelfth firearms meeting, accepts and reorders it, and finds it listed as the twelfth. */
export async function draftsTheTwelfthMeeting(page: Page): Promise<void> {
  expect(await planTwelfthFirearmsMeeting(page)).toBe('28 April 2006')
  await acceptTheDraft(page)
  expect(await agendaTitles(page)).toEqual([situation, progress, adoption])
  await moveLastLineUp(page)
  await expect.poll(() => agendaTitles(page)).toEqual(reordered)
  await expect.poll(() => paperTitles(page)).toEqual(['Opening', `1 ${situation}`, `2 ${adoption}`, `3 ${progress}`, 'Closing'])
  const list = await listedMeetings(page, 'Firearms')
  expect(list).toMatch(twelfth)
}

/** Finds the plans nobody ever followed up by the end of 2005. */
export async function findsWhatWasNeverFollowedUp(page: Page): Promise<void> {
  expect((await neverFollowedUpOn(page, '31/12/2005')).toSorted()).toEqual([
    'Crime: Action Plan for Measures against Trafficking of Human Beings',
    'Crime: Action Plan for the Measures to Be Taken at Ministries and Agencies',
    'Crime: Establishment of the Immigration Control Systems Based on Biometrics',
    'Drug abuse: Outline on Promoting Measures Against Illicit Drugs',
    'Firearms: Action Plan for Prevention of Promotion of Publicity Activities',
    'Firearms: Outline on Promoting Measures Against Firearms',
  ])
}
