import type { MeetingScreen } from '../../../shared/contract/meetings.ts'

/** What an agenda would go out without: said before it is issued, and again when it was. */
export function openMatters({ startsAt, place }: Pick<MeetingScreen, 'startsAt' | 'place'>): readonly ('time' | 'place')[] {
  return [
    ...(startsAt === null ? (['time'] as const) : []),
    ...(place.en === null && place.ja === null ? (['place'] as const) : []),
  ]
}
