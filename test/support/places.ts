/**
 * Every place of the program with the published record, once: what is pictured (`npm run screenshots`), what axe looks at
 * (test/e2e/access.e2e.ts) and what is looked at with markup in every field (test/e2e/hostile-texts.e2e.ts). A test finds a screen
 * that is missing here.
 */
export interface Place {
  /** Of its picture. */
  readonly name: string
  readonly route: string
  readonly looks: readonly Look[]
}

export type Look = 'picture' | 'access' | 'hostile'

const every: readonly Look[] = ['picture', 'access', 'hostile']
const seen: readonly Look[] = ['picture', 'access']
/** Another screen of a kind, which has nothing that those looked at do not have; or the builders' gallery. */
const pictured: readonly Look[] = ['picture']

const strategy = 'drugs/new-five-year-strategy-2003'
const actionPlan = 'crime/action-plan-2003'

export const places: readonly Place[] = [
  { name: 'welcome', route: '/welcome', looks: seen },
  { name: 'home', route: '/', looks: every },
  { name: 'calendar', route: '/calendar', looks: every },
  { name: 'calendar-1997', route: '/calendar/fiscal/1997', looks: ['picture', 'hostile'] },
  { name: 'start-body', route: '/start', looks: seen },
  { name: 'start-meeting', route: '/start/meeting?body=drugs', looks: seen },
  { name: 'start-members', route: '/start/members?body=drugs', looks: seen },
  { name: 'new-body', route: '/bodies/new', looks: every },
  { name: 'edit-body', route: '/bodies/drugs/edit', looks: every },
  { name: 'body-drugs', route: '/bodies/drugs', looks: every },
  { name: 'body-firearms', route: '/bodies/firearms', looks: pictured },
  { name: 'body-crime', route: '/bodies/crime', looks: pictured },
  { name: 'body-members', route: '/bodies/drugs/members', looks: every },
  { name: 'body-meetings', route: '/bodies/drugs/meetings', looks: every },
  { name: 'body-plans', route: '/bodies/drugs/plans', looks: every },
  { name: 'body-follow-ups', route: '/bodies/drugs/follow-ups', looks: seen },
  { name: 'body-about', route: '/bodies/drugs/about', looks: seen },
  { name: 'meeting-act', route: '/meetings/1', looks: seen },
  { name: 'meeting-held', route: '/meetings/9', looks: every },
  { name: 'meeting-papers', route: '/meetings/9/papers', looks: ['picture', 'hostile'] },
  { name: 'meeting-attendance', route: '/meetings/9/attendance', looks: every },
  { name: 'meeting-versions', route: '/meetings/9/versions', looks: seen },
  { name: 'plans', route: '/plans', looks: every },
  { name: 'plan-strategy', route: `/plans/${strategy}`, looks: seen },
  { name: 'plan-annual', route: '/plans/drugs/annual-plan-2002', looks: seen },
  { name: 'plan-crime', route: `/plans/${actionPlan}`, looks: every },
  { name: 'plan-items', route: `/plans/${actionPlan}?tab=items`, looks: seen },
  { name: 'plan-facts', route: `/plans/${actionPlan}?tab=facts`, looks: seen },
  { name: 'statuses-none', route: `/status/${strategy}`, looks: seen },
  { name: 'statuses', route: `/status/${actionPlan}`, looks: every },
  { name: 'follow-ups', route: '/follow-ups', looks: every },
  { name: 'matrix-drugs', route: '/follow-ups/drugs', looks: seen },
  { name: 'matrix-firearms', route: '/follow-ups/firearms', looks: pictured },
  { name: 'matrix-crime', route: '/follow-ups/crime', looks: every },
  { name: 'members', route: '/members', looks: every },
  { name: 'roster-drugs', route: '/members/drugs', looks: every },
  { name: 'roster-firearms', route: '/members/firearms', looks: pictured },
  { name: 'roster-papers', route: '/members/drugs/papers', looks: every },
  { name: 'roster-name-plates', route: '/members/drugs/papers/plates', looks: seen },
  { name: 'paste-members', route: '/members/drugs/paste', looks: seen },
  { name: 'roster-check', route: '/members/drugs/check', looks: every },
  { name: 'organizations', route: '/organizations', looks: every },
  { name: 'organization', route: '/organizations/3', looks: every },
  { name: 'persons', route: '/persons', looks: every },
  // Of the published record nobody is known by name.
  { name: 'person', route: '/persons/1', looks: ['hostile'] },
  { name: 'post', route: '/posts/4', looks: every },
  { name: 'cabinet', route: '/cabinet', looks: every },
  { name: 'reorganization', route: '/reorganization', looks: every },
  { name: 'measures', route: '/measures', looks: every },
  { name: 'indicators', route: '/indicators', looks: every },
  { name: 'papers', route: '/papers', looks: every },
  { name: 'history', route: '/history', looks: every },
  { name: 'health', route: '/health', looks: every },
  { name: 'exchange-import', route: '/exchange/import', looks: every },
  { name: 'exchange-export', route: '/exchange/export', looks: every },
  { name: 'settings', route: '/settings', looks: every },
  { name: 'licences', route: '/licences', looks: seen },
  { name: 'search', route: '/search?q=2003', looks: seen },
  { name: 'search-narrowed', route: '/search?q=body:drugs strategy', looks: seen },
  { name: 'search-markup', route: '/search?q=script', looks: ['hostile'] },
  { name: 'guide', route: '/guide', looks: seen },
  { name: 'guide-search', route: '/guide/search', looks: seen },
  { name: 'not-found', route: '/nowhere', looks: seen },
  { name: 'gallery', route: '/gallery', looks: pictured },
]

/** The routes that are looked at in this way. */
export const routesFor = (look: Look): readonly string[] =>
  places.filter(({ looks }) => looks.includes(look)).map(({ route }) => route)
