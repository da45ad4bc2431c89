import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Skeleton } from '../components/states.tsx'
import { BodyScreen } from '../features/bodies/body-screen.tsx'
import { CalendarScreen } from '../features/calendar/calendar-screen.tsx'
import { EditBodyScreen } from '../features/bodies/edit-body-screen.tsx'
import { NewBodyScreen } from '../features/bodies/new-body-screen.tsx'
import { FollowUpsScreen } from '../features/follow-ups/follow-ups-screen.tsx'
import { HistoryScreen } from '../features/history/history-screen.tsx'
import { HomeScreen } from '../features/home/home-screen.tsx'
import { IndicatorsScreen } from '../features/indicators/indicators-screen.tsx'
import { MeasuresScreen } from '../features/measures/measures-screen.tsx'
import { MeetingScreen } from '../features/meetings/meeting-screen.tsx'
import { MembersScreen } from '../features/members/members-screen.tsx'
import { PlanScreen } from '../features/plans/plan-screen.tsx'
import { PlansScreen } from '../features/plans/plans-screen.tsx'
import { SearchScreen } from '../features/search/search-screen.tsx'
import { SettingsScreen } from '../features/settings/settings-screen.tsx'
import { StatusesScreen } from '../features/statuses/statuses-screen.tsx'
import { NotFound } from './not-found.tsx'

// Opened seldom, so it comes when it is asked for.
const ExchangeScreen = lazy(() =>
  import('../features/exchange/exchange-screen.tsx').then((module) => ({ default: module.ExchangeScreen })),
)

/** Every place in the register and the screen that shows it. Parameters are decoded by the router. */
export function Routes() {
  return (
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
      <Route path="/bodies/:key/edit">{({ key }) => <EditBodyScreen key={key} bodyKey={key} />}</Route>
      <Route path="/bodies/:key/:tab?">{({ key, tab }) => <BodyScreen key={key} bodyKey={key} tab={tab ?? 'overview'} />}</Route>
      <Route path="/meetings/:id/:tab?">
        {({ id, tab }) => <MeetingScreen key={id} meetingId={Number(id)} tab={tab ?? 'agenda'} />}
      </Route>
      <Route path="/plans">
        <PlansScreen />
      </Route>
      {/* A plan's key has slashes: crime/action-plan-2003. */}
      <Route path="/plans/*">{(params) => <PlanScreen key={params['*']} planKey={params['*']} />}</Route>
      <Route path="/status/*">{(params) => <StatusesScreen key={params['*']} planKey={params['*']} />}</Route>
      <Route path="/follow-ups/:body?">{({ body }) => <FollowUpsScreen bodyKey={body ?? null} />}</Route>
      <Route path="/members/:body?">{({ body }) => <MembersScreen bodyKey={body ?? null} />}</Route>
      <Route path="/measures">
        <MeasuresScreen />
      </Route>
      <Route path="/indicators">
        <IndicatorsScreen />
      </Route>
      <Route path="/history">
        <HistoryScreen />
      </Route>
      <Route path="/exchange/:tab?">
        {({ tab }) => (
          <Suspense fallback={<Skeleton rows={8} />}>
            <ExchangeScreen tab={tab ?? 'import'} />
          </Suspense>
        )}
      </Route>
      <Route path="/settings">
        <SettingsScreen />
      </Route>
      <Route path="/search">
        <SearchScreen />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
