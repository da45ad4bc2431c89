import { wholeAgendaContract } from './agenda-desk.ts'
import { attendanceContract } from './attendance.ts'
import { attachmentsContract } from './attachments.ts'
import { bodiesContract } from './bodies.ts'
import { bodyLifeContract } from './body-life.ts'
import { cabinetContract } from './cabinet.ts'
import { calendarContract } from './calendar.ts'
import type { Area } from './define.ts'
import { directoryContract } from './directory.ts'
import { documentsContract } from './documents.ts'
import { followUpsContract } from './follow-ups.ts'
import { healthContract } from './health.ts'
import { historyContract } from './history.ts'
import { homeContract } from './home.ts'
import { importsContract } from './imports.ts'
import { indicatorsContract } from './indicators.ts'
import { linksContract } from './links.ts'
import { lockContract } from './lock.ts'
import { measuresContract } from './measures.ts'
import { meetingsContract } from './meetings.ts'
import { papersContract } from './papers.ts'
import { planItemsContract } from './plan-items.ts'
import { plansContract } from './plans.ts'
import { registerContract } from './register.ts'
import { reorganizationContract } from './reorganization.ts'
import { wholeMembersContract } from './roster-edit.ts'
import { rostersContract } from './rosters.ts'
import { sourcesContract } from './sources.ts'
import { searchContract } from './search.ts'
import { settingsContract } from './settings.ts'
import { statusesContract } from './statuses.ts'
import { startContract } from './start.ts'
import { standingContract } from './standing.ts'

/** All that the page may ask, area by area: both ends are typed from this one map. */
export const contract = {
  register: registerContract,
  links: linksContract,
  home: homeContract,
  bodies: bodiesContract,
  bodyLife: bodyLifeContract,
  calendar: calendarContract,
  meetings: meetingsContract,
  attendance: attendanceContract,
  agenda: wholeAgendaContract,
  attachments: attachmentsContract,
  standing: standingContract,
  plans: plansContract,
  planItems: planItemsContract,
  followUps: followUpsContract,
  statuses: statusesContract,
  members: wholeMembersContract,
  directory: directoryContract,
  cabinet: cabinetContract,
  reorganization: reorganizationContract,
  rosters: rostersContract,
  start: startContract,
  measures: measuresContract,
  indicators: indicatorsContract,
  documents: documentsContract,
  imports: importsContract,
  papers: papersContract,
  search: searchContract,
  sources: sourcesContract,
  history: historyContract,
  health: healthContract,
  lock: lockContract,
  settings: settingsContract,
} satisfies Readonly<Record<string, Area>>

export type Contract = typeof contract
