import { bodiesContract } from '../../shared/contract/bodies.ts'
import { bodyLifeContract } from '../../shared/contract/body-life.ts'
import { cabinetContract } from '../../shared/contract/cabinet.ts'
import { directoryContract } from '../../shared/contract/directory.ts'
import { reorganizationContract } from '../../shared/contract/reorganization.ts'
import { wholeMembersContract } from '../../shared/contract/roster-edit.ts'
import { rostersContract } from '../../shared/contract/rosters.ts'
import { startContract } from '../../shared/contract/start.ts'
import { bodyScreen } from '../services/bodies/bodies.ts'
import { bodyLooks, bodyMeetings } from '../services/bodies/body-lists.ts'
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
import { replacePost } from '../services/members/replace-post.ts'
import { addSeat, moveSeat, placeSeatFrom, removeSeat, updateSeat } from '../services/members/edit-roster.ts'
import { addTenure, removeTenure, replaceHolder, updateTenure } from '../services/members/edit-tenures.ts'
import { enterCabinet } from '../services/members/enter-cabinet.ts'
import { enterMembers, proposeMembers } from '../services/members/enter-members.ts'
import { firstSteps } from '../services/home/first-steps.ts'
import { mergePersons } from '../services/members/merge-persons.ts'
import { offeredPersons } from '../services/members/offered-persons.ts'
import { previewReorganization } from '../services/members/preview-reorganization.ts'
import { proposeCabinet } from '../services/members/propose-cabinet.ts'
import { reorganize } from '../services/members/reorganize.ts'
import { beginWith, bodyMatters, similarBodies, updateBody } from '../services/bodies/edit-body.ts'
import { membersScreen, rosterScreen } from '../services/bodies/members.ts'
import { occasions } from '../services/bodies/occasions.ts'
import { createBody } from '../services/bodies/new-body.ts'
import { checkRoster } from '../services/bodies/check-printed-roster.ts'
import { arrangeSeating, resetSeating, seatingScreen, swapPlaces } from '../services/meetings/seating.ts'
import { serve } from './serve.ts'

/** Bodies and who sits on them. */
export const memberRoutes = {
  bodies: serve(bodiesContract, {
    meetings: ({ session }, input) => bodyMeetings(session, input),
    looks: ({ session }, input) => bodyLooks(session, input),
    get: ({ session }, input) => bodyScreen(session, input),
    matters: ({ session }, { key }) => bodyMatters(session, key),
    similar: ({ session }, input) => similarBodies(session, input),
    create: ({ session }, input) => createBody(session, input),
    update: ({ session }, input) => updateBody(session, input),
    beginWith: ({ session }, input) => beginWith(session, input),
  }),
  bodyLife: serve(bodyLifeContract, {
    get: ({ session }, input) => bodyLife(session, input),
    update: ({ session }, input) => updateBodyLife(session, input),
    link: ({ session }, input) => linkBodies(session, input),
    unlink: ({ session }, input) => unlinkBodies(session, input),
  }),
  members: serve(wholeMembersContract, {
    list: ({ session }, { asOf }) => membersScreen(session, asOf),
    roster: ({ session }, input) => rosterScreen(session, input),
    occasions: ({ session }, input) => occasions(session, input),
    addSeat: ({ session }, input) => addSeat(session, input),
    updateSeat: ({ session }, input) => updateSeat(session, input),
    moveSeat: ({ session }, input) => moveSeat(session, input),
    replacePost: ({ session }, input) => replacePost(session, input),
    placeSeatFrom: ({ session }, input) => placeSeatFrom(session, input),
    removeSeat: ({ session }, input) => removeSeat(session, input),
    replaceHolder: ({ session }, input) => replaceHolder(session, input),
  }),
  directory: serve(directoryContract, {
    organizations: ({ session }, { asOf }) => organizationList(session, asOf),
    organization: ({ session }, input) => organizationDossier(session, input),
    persons: ({ session }, input) => personList(session, input),
    offered: ({ session }, input) => offeredPersons(session, input),
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
  cabinet: serve(cabinetContract, {
    propose: ({ session }, input) => proposeCabinet(session, input),
    enter: ({ session }, input) => enterCabinet(session, input),
  }),
  start: serve(startContract, {
    steps: ({ session }) => firstSteps(session),
    proposeMembers: ({ session }, input) => proposeMembers(session, input),
    enterMembers: ({ session }, input) => enterMembers(session, input),
  }),
  reorganization: serve(reorganizationContract, {
    preview: ({ session }, input) => previewReorganization(session, input),
    carryOut: ({ session }, input) => reorganize(session, input),
  }),
  rosters: serve(rostersContract, {
    check: ({ session }, input) => checkRoster(session, input),
    seating: ({ session }, input) => seatingScreen(session, input),
    arrange: ({ session }, input) => arrangeSeating(session, input),
    swap: ({ session }, input) => swapPlaces(session, input),
    resetSeating: ({ session }, input) => resetSeating(session, input),
  }),
}
