import type { InBothLanguages } from '../texts.ts'
import { agendaGuide } from './agenda-guide.ts'
import { backupsGuide } from './backups-guide.ts'
import { exchangeGuide } from './exchange-guide.ts'
import { followUpsGuide } from './follow-ups-guide.ts'
import type { GuidePage, GuideTopic } from './guide-page.ts'
import { historyGuide } from './history-guide.ts'
import { meetingGuide } from './meeting-guide.ts'
import { papersGuide } from './papers-guide.ts'
import { rosterGuide } from './roster-guide.ts'
import { searchGuide } from './search-guide.ts'
import { startGuide } from './start-guide.ts'

/** The whole guide: the program shows it, and `npm run guide:docs` writes it to docs/guide. */
export const guidePages: Readonly<Record<GuideTopic, InBothLanguages<GuidePage>>> = {
  start: startGuide,
  agenda: agendaGuide,
  meeting: meetingGuide,
  'follow-ups': followUpsGuide,
  roster: rosterGuide,
  papers: papersGuide,
  exchange: exchangeGuide,
  search: searchGuide,
  backups: backupsGuide,
  history: historyGuide,
}
