import { wholeAgendaContract } from '../../shared/contract/agenda-desk.ts'
import { attachmentsContract } from '../../shared/contract/attachments.ts'
import { attendanceContract } from '../../shared/contract/attendance.ts'
import { calendarContract } from '../../shared/contract/calendar.ts'
import { meetingsContract } from '../../shared/contract/meetings.ts'
import { standingContract } from '../../shared/contract/standing.ts'
import { addGuests, editGuest, moveGuest, removeGuests } from '../services/meetings/attendance-guests.ts'
import { attendanceScreen } from '../services/meetings/attendance.ts'
import {
  addPapers,
  arrangePapers,
  papersScreen,
  planPaper,
  removePapers,
  replaceFile,
  updatePaper,
} from '../services/files/attachments.ts'
import { copyFrom, copyLines, copySources } from '../services/agenda/copy-agenda.ts'
import { carryLines, carryPlaces, shelfLines } from '../services/agenda/carry-lines.ts'
import { calendarDay, calendarYear } from '../services/meetings/calendar.ts'
import { acceptDraft, proposeDraft } from '../services/agenda/draft.ts'
import { editAgenda } from '../services/agenda/agenda-edits.ts'
import { addItem, moveItem, removeItems, updateItem } from '../services/agenda/edit-agenda.ts'
import { holdMeeting, recordMeeting } from '../services/meetings/hold-meeting.ts'
import {
  cancelMeeting,
  issueMeeting,
  postponeMeeting,
  reopenMeeting,
  reviveMeeting,
  reissueMeeting,
  withdrawMeeting,
} from '../services/meetings/meeting-life.ts'
import { changeBodies } from '../services/meetings/meeting-bodies.ts'
import { joiningBody, meetingChoices } from '../services/meetings/meeting-choices.ts'
import { foreseeMeeting } from '../services/meetings/foresee-meeting.ts'
import { createMeeting, meetingScreen, removeMeeting, updateMeeting } from '../services/meetings/meetings.ts'
import { agendaPhrases, suggestPresenters } from '../services/agenda/phrases.ts'
import { recordAttendance } from '../services/meetings/record-attendance.ts'
import { paperTexts } from '../services/search/paper-texts.ts'
import { versionsScreen } from '../services/meetings/versions.ts'
import {
  addStanding,
  moveStanding,
  removeStanding,
  standFromLine,
  standingLines,
  updateStanding,
} from '../services/agenda/standing.ts'
import { serve } from './serve.ts'
import { setAside } from '../services/meetings/set-aside.ts'

/** Meetings and their agendas. */
export const meetingRoutes = {
  calendar: serve(calendarContract, {
    year: ({ session }, input) => calendarYear(session, input),
    day: ({ session }, input) => calendarDay(session, input),
  }),
  meetings: serve(meetingsContract, {
    get: ({ session }, input) => meetingScreen(session, input),
    foresee: ({ session }, input) => foreseeMeeting(session, input),
    create: ({ session }, input) => createMeeting(session, input),
    update: ({ session }, input) => updateMeeting(session, input),
    setAside: ({ session }, input) => setAside(session, input),
    choices: ({ session }, { id }) => meetingChoices(session, id),
    joining: ({ session }, input) => joiningBody(session, input),
    changeBodies: ({ session }, input) => changeBodies(session, input),
    remove: ({ session }, { id }) => removeMeeting(session, id),
    issue: ({ session }, input) => issueMeeting(session, input),
    reissue: ({ session }, input) => reissueMeeting(session, input),
    withdraw: ({ session }, input) => withdrawMeeting(session, input),
    hold: ({ session }, input) => holdMeeting(session, input),
    record: ({ session }, input) => recordMeeting(session, input),
    reopen: ({ session }, input) => reopenMeeting(session, input),
    cancel: ({ session }, input) => cancelMeeting(session, input),
    postpone: ({ session }, input) => postponeMeeting(session, input),
    revive: ({ session }, input) => reviveMeeting(session, input),
    versions: ({ session }, input) => versionsScreen(session, input),
  }),
  attendance: serve(attendanceContract, {
    get: ({ session }, { meetingId }) => attendanceScreen(session, meetingId),
    set: ({ session }, input) => recordAttendance(session, input),
    addGuests: ({ session }, input) => addGuests(session, input),
    editGuest: ({ session }, input) => editGuest(session, input),
    moveGuest: ({ session }, input) => moveGuest(session, input),
    removeGuests: ({ session }, { ids }) => removeGuests(session, ids),
  }),
  agenda: serve(wholeAgendaContract, {
    propose: ({ session }, { meetingId }) => proposeDraft(session, meetingId),
    accept: ({ session }, input) => acceptDraft(session, input),
    add: ({ session }, input) => addItem(session, input),
    edit: ({ session }, input) => editAgenda(session, input),
    update: ({ session }, input) => updateItem(session, input),
    move: ({ session }, input) => moveItem(session, input),
    remove: ({ session }, { ids }) => removeItems(session, ids),
    copySources: ({ session }, input) => copySources(session, input),
    copyLines: ({ session }, input) => copyLines(session, input),
    copyFrom: ({ session }, input) => copyFrom(session, input),
    carryPlaces: ({ session }, input) => carryPlaces(session, input),
    carry: ({ session }, input) => carryLines(session, input),
    shelf: ({ session }, input) => shelfLines(session, input),
    phrases: ({ session }, input) => agendaPhrases(session, input),
    presenters: ({ session }, input) => suggestPresenters(session, input),
  }),
  standing: serve(standingContract, {
    list: ({ session }, input) => standingLines(session, input),
    add: ({ session }, input) => addStanding(session, input),
    addFromLine: ({ session }, input) => standFromLine(session, input),
    update: ({ session }, input) => updateStanding(session, input),
    move: ({ session }, input) => moveStanding(session, input),
    remove: ({ session }, input) => removeStanding(session, input),
  }),
  attachments: serve(attachmentsContract, {
    list: ({ session }, { of }) => papersScreen(session, of),
    texts: ({ session }, { of }) => paperTexts(session, of),
    begin: ({ incoming }, file) => incoming.begin(file),
    giveUp: async ({ incoming }, { uploads }) => ({ givenUp: await incoming.giveUp(uploads) }),
    add: ({ session, incoming }, input) => addPapers(session, incoming, input),
    plan: ({ session }, input) => planPaper(session, input),
    replaceFile: ({ session, incoming }, input) => replaceFile(session, incoming, input),
    update: ({ session }, input) => updatePaper(session, input),
    arrange: ({ session }, input) => arrangePapers(session, input),
    remove: ({ session }, input) => removePapers(session, input),
  }),
}
