import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { PlanSides } from '../features/plans/plan-sides.tsx'
import type { StatusesScreenProps } from '../features/statuses/statuses-screen.tsx'
import { HomeScreen } from '../features/home/home-screen.tsx'
import { later } from './later.tsx'
import { NotFound } from './not-found.tsx'

// Read once the first picture stands, so that the first click on one does not wait.
const BodyScreen = later(async () => (await import('../features/bodies/body-screen.tsx')).BodyScreen)
const FollowUpsScreen = later(async () => (await import('../features/follow-ups/follow-ups-screen.tsx')).FollowUpsScreen)
const MeetingScreen = later(async () => (await import('../features/meetings/meeting-screen.tsx')).MeetingScreen)
const PapersSection = later(async () => (await import('../features/meetings/papers-section.tsx')).PapersSection)
const MembersScreen = later(async () => (await import('../features/members/members-screen.tsx')).MembersScreen)
const PlanScreen = later(async () => (await import('../features/plans/plan-screen.tsx')).PlanScreen)
const PlansScreen = later(async () => (await import('../features/plans/plans-screen.tsx')).PlansScreen)
const SearchScreen = later(async () => (await import('../features/search/search-screen.tsx')).SearchScreen)

// Opened seldom: read when it is asked for.
const CalendarScreen = later(async () => (await import('../features/calendar/calendar-screen.tsx')).CalendarScreen)
const EditBodyScreen = later(async () => (await import('../features/bodies/edit-body-screen.tsx')).EditBodyScreen)
const NewBodyScreen = later(async () => (await import('../features/bodies/new-body-screen.tsx')).NewBodyScreen)
const PasteMembersScreen = later(
  async () => (await import('../features/bodies/start/paste-members-screen.tsx')).PasteMembersScreen,
)
const StartScreen = later(async () => (await import('../features/bodies/start/start-screen.tsx')).StartScreen)
const HistoryScreen = later(async () => (await import('../features/history/history-screen.tsx')).HistoryScreen)
const IndicatorsScreen = later(async () => (await import('../features/indicators/indicators-screen.tsx')).IndicatorsScreen)
const MeasuresScreen = later(async () => (await import('../features/measures/measures-screen.tsx')).MeasuresScreen)
const SettingsScreen = later(async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen)
const StatusesScreen = later(async () => (await import('../features/statuses/statuses-screen.tsx')).StatusesScreen)
const PeoplePapersScreen = later(async () => (await import('../features/rosters/people-papers-screen.tsx')).PeoplePapersScreen)
const CheckScreen = later(async () => (await import('../features/rosters/check-screen.tsx')).CheckScreen)
const PapersScreen = later(async () => (await import('../features/papers/papers-screen.tsx')).PapersScreen)
const HealthScreen = later(async () => (await import('../features/health/health-screen.tsx')).HealthScreen)
const OrganizationsScreen = later(
  async () => (await import('../features/directory/organizations-screen.tsx')).OrganizationsScreen,
)
const PersonsScreen = later(async () => (await import('../features/directory/persons-screen.tsx')).PersonsScreen)
const PostScreen = later(async () => (await import('../features/directory/post-screen.tsx')).PostScreen)
const CabinetScreen = later(async () => (await import('../features/cabinet/cabinet-screen.tsx')).CabinetScreen)
const ReorganizationScreen = later(
  async () => (await import('../features/reorganization/reorganization-screen.tsx')).ReorganizationScreen,
)
const GuideScreen = later(async () => (await import('../features/guide/guide-screen.tsx')).GuideScreen)
const LicencesScreen = later(async () => (await import('../features/licences/licences-screen.tsx')).LicencesScreen)
const ExchangeScreen = later(async () => (await import('../features/exchange/exchange-screen.tsx')).ExchangeScreen)

/** What is opened often, in the order of likelihood. */
export const oftenOpened = [
  BodyScreen,
  MeetingScreen,
  PlansScreen,
  PlanScreen,
  FollowUpsScreen,
  MembersScreen,
  SearchScreen,
  PapersSection,
] as const

/** What is kept with a plan is the same kind of papers as what a meeting hands out. */
const planPapers = (id: number) => <PapersSection owner="plan" id={id} lines={[]} isReadOnly={false} />

/** The status of a plan's items stands under the plan's own head, as one of its sides. */
const statusSides: StatusesScreenProps['sidesOf'] = ({ plan, body, items }, tools, matter) => (
  <PlanSides plan={plan} body={body} itemCount={items.length} chosen="statuses" tools={tools} fills>
    {matter}
  </PlanSides>
)

/** Every place in the register and the screen that shows it. Parameters are decoded by the router. */
export function Routes() {
  return (
    // A place that is opened seldom stands empty for the moment its part of the program takes to come.
    <Suspense>
      <Switch>
        <Route path="/">
          <HomeScreen />
        </Route>
        <Route path="/calendar/:kind?/:year?">
          {({ kind, year }) => <CalendarScreen kind={kind ?? null} year={year ?? null} />}
        </Route>
        <Route path="/bodies/new">
          <NewBodyScreen />
        </Route>
        <Route path="/start/:stage?">{({ stage }) => <StartScreen stage={stage ?? null} />}</Route>
        <Route path="/bodies/:key/edit">{({ key }) => <EditBodyScreen key={key} bodyKey={key} />}</Route>
        <Route path="/bodies/:key/:tab?">
          {({ key, tab }) => <BodyScreen key={key} bodyKey={key} tab={tab ?? 'overview'} />}
        </Route>
        <Route path="/meetings/:id/:tab?">
          {({ id, tab }) => <MeetingScreen key={id} meetingId={Number(id)} tab={tab ?? 'agenda'} />}
        </Route>
        <Route path="/plans">
          <PlansScreen />
        </Route>
        {/* A plan's key has slashes: crime/action-plan-2003. */}
        <Route path="/plans/*">{(params) => <PlanScreen key={params['*']} planKey={params['*']} papersOf={planPapers} />}</Route>
        <Route path="/status/*">
          {(params) => <StatusesScreen key={params['*']} planKey={params['*']} sidesOf={statusSides} />}
        </Route>
        <Route path="/follow-ups/:body?">{({ body }) => <FollowUpsScreen bodyKey={body ?? null} />}</Route>
        <Route path="/members/:body/papers/:paper?">
          {({ body, paper }) => <PeoplePapersScreen key={body} bodyKey={body} paper={paper ?? 'roster'} />}
        </Route>
        <Route path="/members/:body/paste">{({ body }) => <PasteMembersScreen key={body} bodyKey={body} />}</Route>
        <Route path="/members/:body/check">{({ body }) => <CheckScreen key={body} bodyKey={body} />}</Route>
        <Route path="/members/:body?">{({ body }) => <MembersScreen bodyKey={body ?? null} />}</Route>
        <Route path="/organizations/:id?">{({ id }) => <OrganizationsScreen id={idOf(id)} />}</Route>
        <Route path="/persons/:id?">{({ id }) => <PersonsScreen id={idOf(id)} />}</Route>
        <Route path="/posts/:id">{({ id }) => <PostScreen key={id} id={idOf(id) ?? 1} />}</Route>
        <Route path="/cabinet">
          <CabinetScreen />
        </Route>
        <Route path="/reorganization">
          <ReorganizationScreen />
        </Route>
        <Route path="/measures">
          <MeasuresScreen />
        </Route>
        <Route path="/indicators">
          <IndicatorsScreen />
        </Route>
        <Route path="/papers/:paper?">{({ paper }) => <PapersScreen paper={paper ?? null} />}</Route>
        <Route path="/history">
          <HistoryScreen />
        </Route>
        <Route path="/health">
          <HealthScreen />
        </Route>
        <Route path="/exchange/:tab?">{({ tab }) => <ExchangeScreen tab={tab ?? 'import'} />}</Route>
        <Route path="/guide/:topic?">{({ topic }) => <GuideScreen topic={topic ?? null} />}</Route>
        <Route path="/settings">
          <SettingsScreen />
        </Route>
        <Route path="/licences">
          <LicencesScreen />
        </Route>
        <Route path="/search">
          <SearchScreen />
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  )
}

/** The row that an address names; null where it names none. */
function idOf(text: string | undefined): number | null {
  const id = Number(text)
  return text !== undefined && Number.isInteger(id) && id > 0 ? id : null
}
