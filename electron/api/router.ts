import { contract } from '../../shared/contract/contract.ts'
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
import { bodyScreen } from '../services/bodies/bodies.ts'
import { copyFrom, copyLines, copySources } from '../services/agenda/copy-agenda.ts'
import { carryLines, carryPlaces, shelfLines } from '../services/agenda/carry-lines.ts'
import { calendarDay, calendarYear } from '../services/meetings/calendar.ts'
import { acceptDraft, proposeDraft } from '../services/agenda/draft.ts'
import { editAgenda } from '../services/agenda/agenda-edits.ts'
import { addItem, moveItem, removeItems, updateItem } from '../services/agenda/edit-agenda.ts'
import { exportCalendar } from '../services/meetings/export-calendar.ts'
import { bodyLife, linkBodies, unlinkBodies, updateBodyLife } from '../services/members/body-life.ts'
import {
  directoryChoices,
  organizationDossier,
  organizationList,
  personDossier,
  personList,
  postDossier,
} from '../services/members/dossiers.ts'
import {
  createOrganization,
  createPerson,
  createPost,
  linkOrganizations,
  removeThing,
  unlinkOrganizations,
  updateOrganization,
  updatePerson,
  updatePost,
} from '../services/members/edit-directory.ts'
import { removeName, rename, setName } from '../services/members/edit-names.ts'
import { addSeat, moveSeat, placeSeatFrom, removeSeat, updateSeat } from '../services/members/edit-roster.ts'
import { addTenure, removeTenure, replaceHolder, updateTenure } from '../services/members/edit-tenures.ts'
import { enterCabinet } from '../services/members/enter-cabinet.ts'
import { enterMembers, proposeMembers } from '../services/members/enter-members.ts'
import { firstSteps } from '../services/home/first-steps.ts'
import { mergePersons } from '../services/members/merge-persons.ts'
import { previewReorganization } from '../services/members/preview-reorganization.ts'
import { proposeCabinet } from '../services/members/propose-cabinet.ts'
import { reorganize } from '../services/members/reorganize.ts'
import { bodyMatters, similarBodies, updateBody } from '../services/bodies/edit-body.ts'
import { endSeries } from '../services/plans/end-series.ts'
import { explainSubject, withdrawExplanation } from '../services/plans/explain-subject.ts'
import { matrixScreen, worklistScreen } from '../services/plans/follow-ups.ts'
import { frame } from '../services/home/frame.ts'
import { diagnosis } from '../services/health/diagnosis.ts'
import { backUpNow, checkNow, removeOrphanFiles, reopen, rescueText } from '../services/health/health-acts.ts'
import { healthScreen } from '../services/health/health-screen.ts'
import { openSealedBackup, repair, rescue, restore, restorePreview } from '../services/health/restore.ts'
import { typeSecondFolder } from '../services/health/set-second-folder.ts'
import { historyEntry, historyScreen, redo, undo } from '../services/register/history.ts'
import { restoreRow, takeBackCommand } from '../services/register/restore-row.ts'
import { homeScreen } from '../services/home/home.ts'
import { createIndicator, moveIndicator, removeIndicator, updateIndicator } from '../services/measures/edit-indicators.ts'
import { createMeasure, moveMeasure, removeMeasure, updateMeasure } from '../services/measures/edit-measures.ts'
import { indicatorsScreen } from '../services/measures/indicators.ts'
import { measuresByPlan } from '../services/measures/measures-by-plan.ts'
import { measureOrganizations, measuresScreen } from '../services/measures/measures.ts'
import { holdMeeting, recordMeeting } from '../services/meetings/hold-meeting.ts'
import {
  cancelMeeting,
  issueMeeting,
  postponeMeeting,
  reopenMeeting,
  reviveMeeting,
  withdrawMeeting,
} from '../services/meetings/meeting-life.ts'
import { changeBodies } from '../services/meetings/meeting-bodies.ts'
import { joiningBody, meetingChoices } from '../services/meetings/meeting-choices.ts'
import { createMeeting, meetingScreen, removeMeeting, updateMeeting } from '../services/meetings/meetings.ts'
import { membersScreen, rosterScreen } from '../services/bodies/members.ts'
import { closePlan, createPlan, removePlan, updatePlan } from '../services/plans/edit-plans.ts'
import { planFacts } from '../services/plans/plan-facts.ts'
import { linkPlans, unlinkPlans } from '../services/agenda/plan-links.ts'
import { setPlanNames } from '../services/plans/plan-names.ts'
import { revisePlan } from '../services/plans/revise-plan.ts'
import { editPlanItems } from '../services/plans/plan-item-edits.ts'
import { compareRevisions, planItemsScreen } from '../services/plans/plan-items.ts'
import { createBody } from '../services/bodies/new-body.ts'
import { dossierFile, dossierPapers } from '../services/papers/dossier.ts'
import { checkRoster } from '../services/bodies/check-printed-roster.ts'
import { arrangeSeating, resetSeating, seatingScreen, swapPlaces } from '../services/meetings/seating.ts'
import { houseOf, setHouse } from '../services/papers/house.ts'
import { issuedPaperFile, issuedPapersOf } from '../services/papers/issued-papers.ts'
import { laidOutPaper } from '../services/papers/paper-document.ts'
import { paperFile } from '../services/papers/paper-file.ts'
import { paperSubjects } from '../services/papers/paper-subjects.ts'
import { agendaPhrases, suggestPresenters } from '../services/agenda/phrases.ts'
import { planScreen, plansScreen, suggestPlans } from '../services/plans/plans.ts'
import { proposeItems } from '../services/plans/propose-items.ts'
import { putOnAgenda } from '../services/agenda/put-on-agenda.ts'
import { recordFigures } from '../services/measures/record-figures.ts'
import { closeRegister, createDefault, openRecent, openTyped, registerStatus } from '../services/register/registers.ts'
import { resolveLink } from '../services/register/resolve-link.ts'
import { recordAttendance } from '../services/meetings/record-attendance.ts'
import { columnsIn } from '../services/lists/columns-in.ts'
import { paperTexts } from '../services/search/paper-texts.ts'
import { around } from '../services/search/around-day.ts'
import { find } from '../services/search/find.ts'
import { officeSettings, updateSettings } from '../services/register/settings.ts'
import { explainItems, recordStatuses, removeStatuses } from '../services/statuses/record-statuses.ts'
import { statusRequest } from '../services/statuses/status-request.ts'
import { statusesScreen } from '../services/statuses/statuses-screen.ts'
import { previewReturned, takeBack } from '../services/statuses/take-back.ts'
import { versionsScreen } from '../services/meetings/versions.ts'
import {
  addStanding,
  moveStanding,
  removeStanding,
  standFromLine,
  standingLines,
  updateStanding,
} from '../services/agenda/standing.ts'
import { routerOf, serve } from './serve.ts'

/** Every procedure of the contract with the service that answers it. */
export const router = routerOf({
  register: serve(contract.register, {
    status: ({ desk }) => registerStatus(desk),
    frame: ({ session }, { asOf }) => frame(session, asOf),
    createDefault: ({ desk }, { content }) => createDefault(desk, content),
    openRecent: ({ desk }, { id }) => openRecent(desk, id),
    openPath: ({ desk }, { path }) => openTyped(desk, path),
    close: ({ desk }) => closeRegister(desk),
  }),
  links: serve(contract.links, { resolve: ({ session }, { link }) => resolveLink(session, link) }),
  home: serve(contract.home, { get: ({ session }, { asOf }) => homeScreen(session, asOf) }),
  calendar: serve(contract.calendar, {
    year: ({ session }, input) => calendarYear(session, input),
    day: ({ session }, input) => calendarDay(session, input),
    icalendar: ({ session }, input) => exportCalendar(session, input),
  }),
  bodies: serve(contract.bodies, {
    get: ({ session }, input) => bodyScreen(session, input),
    matters: ({ session }, { key }) => bodyMatters(session, key),
    similar: ({ session }, input) => similarBodies(session, input),
    create: ({ session }, input) => createBody(session, input),
    update: ({ session }, input) => updateBody(session, input),
  }),
  bodyLife: serve(contract.bodyLife, {
    get: ({ session }, input) => bodyLife(session, input),
    update: ({ session }, input) => updateBodyLife(session, input),
    link: ({ session }, input) => linkBodies(session, input),
    unlink: ({ session }, input) => unlinkBodies(session, input),
  }),
  meetings: serve(contract.meetings, {
    get: ({ session }, input) => meetingScreen(session, input),
    create: ({ session }, input) => createMeeting(session, input),
    update: ({ session }, input) => updateMeeting(session, input),
    choices: ({ session }, { id }) => meetingChoices(session, id),
    joining: ({ session }, input) => joiningBody(session, input),
    changeBodies: ({ session }, input) => changeBodies(session, input),
    remove: ({ session }, { id }) => removeMeeting(session, id),
    issue: ({ session }, input) => issueMeeting(session, input),
    withdraw: ({ session }, input) => withdrawMeeting(session, input),
    hold: ({ session }, input) => holdMeeting(session, input),
    record: ({ session }, input) => recordMeeting(session, input),
    reopen: ({ session }, input) => reopenMeeting(session, input),
    cancel: ({ session }, input) => cancelMeeting(session, input),
    postpone: ({ session }, input) => postponeMeeting(session, input),
    revive: ({ session }, input) => reviveMeeting(session, input),
    versions: ({ session }, input) => versionsScreen(session, input),
  }),
  attendance: serve(contract.attendance, {
    get: ({ session }, { meetingId }) => attendanceScreen(session, meetingId),
    set: ({ session }, input) => recordAttendance(session, input),
    addGuests: ({ session }, input) => addGuests(session, input),
    editGuest: ({ session }, input) => editGuest(session, input),
    moveGuest: ({ session }, input) => moveGuest(session, input),
    removeGuests: ({ session }, { ids }) => removeGuests(session, ids),
  }),
  agenda: serve(contract.agenda, {
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
  standing: serve(contract.standing, {
    list: ({ session }, input) => standingLines(session, input),
    add: ({ session }, input) => addStanding(session, input),
    addFromLine: ({ session }, input) => standFromLine(session, input),
    update: ({ session }, input) => updateStanding(session, input),
    move: ({ session }, input) => moveStanding(session, input),
    remove: ({ session }, input) => removeStanding(session, input),
  }),
  attachments: serve(contract.attachments, {
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
  plans: serve(contract.plans, {
    list: ({ session }, input) => plansScreen(session, input),
    get: ({ session }, input) => planScreen(session, input),
    suggest: ({ session }, input) => suggestPlans(session, input),
    facts: ({ session }, { key }) => planFacts(session, key),
    create: ({ session }, input) => createPlan(session, input),
    update: ({ session }, input) => updatePlan(session, input),
    setNames: ({ session }, input) => setPlanNames(session, input),
    link: ({ session }, input) => linkPlans(session, input),
    unlink: ({ session }, { id }) => unlinkPlans(session, id),
    close: ({ session }, input) => closePlan(session, input),
    revise: ({ session }, input) => revisePlan(session, input),
    remove: ({ session }, { key }) => removePlan(session, key),
  }),
  planItems: serve(contract.planItems, {
    list: ({ session }, input) => planItemsScreen(session, input),
    propose: ({ session }, input) => proposeItems(session, input),
    compare: ({ session }, input) => compareRevisions(session, input),
    edit: ({ session }, input) => editPlanItems(session, input),
  }),
  followUps: serve(contract.followUps, {
    matrix: ({ session }, input) => matrixScreen(session, input),
    worklist: ({ session }, input) => worklistScreen(session, input),
    putOnAgenda: ({ session }, input) => putOnAgenda(session, input),
    explain: ({ session }, input) => explainSubject(session, input),
    withdraw: ({ session }, { subject }) => withdrawExplanation(session, subject),
    endSeries: ({ session }, input) => endSeries(session, input),
  }),
  statuses: serve(contract.statuses, {
    get: ({ session }, input) => statusesScreen(session, input),
    record: ({ session }, input) => recordStatuses(session, input),
    remove: ({ session }, input) => removeStatuses(session, input),
    explain: ({ session }, input) => explainItems(session, input),
    request: ({ session }, input) => statusRequest(session, input),
    preview: ({ session }, input) => previewReturned(session, input),
    takeBack: ({ session }, input) => takeBack(session, input),
  }),
  members: serve(contract.members, {
    list: ({ session }, { asOf }) => membersScreen(session, asOf),
    roster: ({ session }, input) => rosterScreen(session, input),
    addSeat: ({ session }, input) => addSeat(session, input),
    updateSeat: ({ session }, input) => updateSeat(session, input),
    moveSeat: ({ session }, input) => moveSeat(session, input),
    placeSeatFrom: ({ session }, input) => placeSeatFrom(session, input),
    removeSeat: ({ session }, input) => removeSeat(session, input),
    replaceHolder: ({ session }, input) => replaceHolder(session, input),
  }),
  directory: serve(contract.directory, {
    organizations: ({ session }, { asOf }) => organizationList(session, asOf),
    organization: ({ session }, input) => organizationDossier(session, input),
    persons: ({ session }, { asOf }) => personList(session, asOf),
    person: ({ session }, input) => personDossier(session, input),
    post: ({ session }, input) => postDossier(session, input),
    choices: ({ session }, { asOf }) => directoryChoices(session, asOf),
    createOrganization: ({ session }, input) => createOrganization(session, input),
    updateOrganization: ({ session }, input) => updateOrganization(session, input),
    createPost: ({ session }, input) => createPost(session, input),
    updatePost: ({ session }, input) => updatePost(session, input),
    createPerson: ({ session }, input) => createPerson(session, input),
    updatePerson: ({ session }, input) => updatePerson(session, input),
    remove: ({ session }, input) => removeThing(session, input),
    setName: ({ session }, input) => setName(session, input),
    removeName: ({ session }, input) => removeName(session, input),
    rename: ({ session }, input) => rename(session, input),
    link: ({ session }, input) => linkOrganizations(session, input),
    unlink: ({ session }, input) => unlinkOrganizations(session, input),
    addTenure: ({ session }, input) => addTenure(session, input),
    updateTenure: ({ session }, input) => updateTenure(session, input),
    removeTenure: ({ session }, input) => removeTenure(session, input),
    mergePersons: ({ session }, input) => mergePersons(session, input),
  }),
  cabinet: serve(contract.cabinet, {
    propose: ({ session }, input) => proposeCabinet(session, input),
    enter: ({ session }, input) => enterCabinet(session, input),
  }),
  start: serve(contract.start, {
    steps: ({ session }) => firstSteps(session),
    proposeMembers: ({ session }, input) => proposeMembers(session, input),
    enterMembers: ({ session }, input) => enterMembers(session, input),
  }),
  reorganization: serve(contract.reorganization, {
    preview: ({ session }, input) => previewReorganization(session, input),
    carryOut: ({ session }, input) => reorganize(session, input),
  }),
  rosters: serve(contract.rosters, {
    check: ({ session }, input) => checkRoster(session, input),
    seating: ({ session }, input) => seatingScreen(session, input),
    arrange: ({ session }, input) => arrangeSeating(session, input),
    swap: ({ session }, input) => swapPlaces(session, input),
    resetSeating: ({ session }, input) => resetSeating(session, input),
  }),
  measures: serve(contract.measures, {
    list: ({ session }, { asOf }) => measuresScreen(session, asOf),
    byPlan: ({ session }, { asOf }) => measuresByPlan(session, asOf),
    organizations: ({ session }, { asOf }) => measureOrganizations(session, asOf),
    create: ({ session }, input) => createMeasure(session, input),
    update: ({ session }, input) => updateMeasure(session, input),
    move: ({ session }, input) => moveMeasure(session, input),
    remove: ({ session }, { id }) => removeMeasure(session, id),
  }),
  indicators: serve(contract.indicators, {
    list: ({ session }, { asOf }) => indicatorsScreen(session, asOf),
    create: ({ session }, input) => createIndicator(session, input),
    update: ({ session }, input) => updateIndicator(session, input),
    move: ({ session }, input) => moveIndicator(session, input),
    remove: ({ session }, { id }) => removeIndicator(session, id),
    record: ({ session }, input) => recordFigures(session, input),
  }),
  documents: serve(contract.documents, {
    agenda: ({ session }, input) => laidOutPaper(session, { name: 'agenda', input }),
    runSheet: ({ session }, input) => laidOutPaper(session, { name: 'runSheet', input }),
    decisionRecord: ({ session }, input) => laidOutPaper(session, { name: 'decisionRecord', input }),
    attendanceSheet: ({ session }, input) => laidOutPaper(session, { name: 'attendanceSheet', input }),
    paperList: ({ session }, input) => laidOutPaper(session, { name: 'paperList', input }),
    roster: ({ session }, input) => laidOutPaper(session, { name: 'roster', input }),
    namePlates: ({ session }, input) => laidOutPaper(session, { name: 'namePlates', input }),
    rosterChanges: ({ session }, input) => laidOutPaper(session, { name: 'rosterChanges', input }),
    chronicle: ({ session }, input) => laidOutPaper(session, { name: 'chronicle', input }),
    seatingPlan: ({ session }, input) => laidOutPaper(session, { name: 'seatingPlan', input }),
    addressList: ({ session }, input) => laidOutPaper(session, { name: 'addressList', input }),
    addressLabels: ({ session }, input) => laidOutPaper(session, { name: 'addressLabels', input }),
    matrix: ({ session }, input) => laidOutPaper(session, { name: 'matrix', input }),
    followUpReport: ({ session }, input) => laidOutPaper(session, { name: 'followUpReport', input }),
    statusTable: ({ session }, input) => laidOutPaper(session, { name: 'statusTable', input }),
    itemMatrix: ({ session }, input) => laidOutPaper(session, { name: 'itemMatrix', input }),
    statusRequest: ({ session }, input) => laidOutPaper(session, { name: 'statusRequest', input }),
  }),
  papers: serve(contract.papers, {
    subjects: ({ session }, input) => paperSubjects(session, input),
    house: ({ session }) => houseOf(session.register().db),
    setHouse: ({ session }, input) => setHouse(session, input),
    issued: ({ session }, input) => issuedPapersOf(session, input),
    issuedFile: ({ session }, input) => issuedPaperFile(session, input),
    dossier: ({ session }, input) => dossierPapers(session, input),
    dossierFile: ({ session }, input) => dossierFile(session, input),
    file: ({ session }, input) => paperFile(session, input),
  }),
  imports: serve(contract.imports, {
    open: ({ imports }, input) => imports.open(input),
    preview: ({ imports }, input) => imports.preview(input),
    accept: ({ imports }, input) => imports.accept(input),
    restore: ({ imports }, input) => imports.restore(input),
    report: ({ imports }, input) => imports.report(input),
    columns: async (_context, { list, heads }) => ({ mapping: columnsIn(list, heads) }),
    progress: async ({ imports }, { job }) => imports.progress(job),
    stop: async ({ imports }, { job }) => ({ stopped: imports.stop(job) }),
    close: async ({ imports }, { job }) => ({ closed: imports.close(job) }),
  }),
  search: serve(contract.search, {
    find: ({ session }, input) => find(session, input),
    around: ({ session }, input) => around(session, input),
  }),
  history: serve(contract.history, {
    list: ({ session }, input) => historyScreen(session, input),
    get: ({ session }, { id }) => historyEntry(session, id),
    undo: ({ session }) => undo(session),
    redo: ({ session }) => redo(session),
    takeBack: ({ session }, { id }) => takeBackCommand(session, id),
    restoreRow: ({ session }, input) => restoreRow(session, input),
  }),
  health: serve(contract.health, {
    get: ({ desk }) => healthScreen(desk),
    check: ({ desk }) => checkNow(desk),
    backUp: ({ desk }) => backUpNow(desk),
    setSecondFolder: ({ desk }, { folder }) => typeSecondFolder(desk, folder),
    preview: ({ desk }, { id }) => restorePreview(desk, id),
    restore: ({ desk }, { id }) => restore(desk, id),
    rescue: ({ desk }) => rescue(desk),
    repair: ({ desk }) => repair(desk),
    reopen: ({ desk }) => reopen(desk),
    removeOrphans: ({ desk }) => removeOrphanFiles(desk),
    rescueText: ({ desk }) => rescueText(desk),
    diagnosis: ({ desk }) => diagnosis(desk),
  }),
  lock: serve(contract.lock, {
    status: async ({ desk }) => desk.lock.status(),
    unlock: ({ desk }, { passphrase }) => desk.lock.unlock(passphrase),
    lockNow: async ({ desk }) => desk.lock.lockNow(),
    set: ({ desk }, { passphrase, present }) => desk.lock.set(passphrase, present),
    remove: ({ desk }, { present }) => desk.lock.remove(present),
    choose: async ({ desk }, choice) => desk.lock.choose(choice),
    openBackup: ({ desk }, input) => openSealedBackup(desk, input),
  }),
  settings: serve(contract.settings, {
    get: ({ session }) => officeSettings(session),
    update: ({ session }, input) => updateSettings(session, input),
  }),
})
