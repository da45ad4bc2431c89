/** What tables of the register there are for import and export, and what can be said of their rows. */
/** The lists of the register that go out and come in as tables, in an order in which each speaks only of earlier ones or of itself. */
export const listKeys = [
  'bodies',
  'body-names',
  'body-links',
  'organizations',
  'organization-names',
  'organization-links',
  'posts',
  'post-names',
  'persons',
  'person-names',
  'tenures',
  'meetings',
  'seats',
  'attendances',
  'series',
  'series-explanations',
  'plans',
  'plan-names',
  'plan-links',
  'plan-revisions',
  'plan-items',
  'plan-explanations',
  'agenda-items',
  'standing-lines',
  'statuses',
  'measures',
  'measure-facts',
  'measure-plans',
  'indicators',
  'figures',
  'sources',
] as const
export type ListKey = (typeof listKeys)[number]

/** What can be wrong with a row of a table; shared/text has the words. */
export const rowProblems = [
  'missing',
  'not-a-date',
  'not-a-day',
  'not-a-time',
  'not-a-number',
  'out-of-range',
  'not-yes-or-no',
  'unknown-word',
  'unknown',
  'several',
  'too-long',
  'bad-characters',
  'bad-place',
  'twice',
  'order',
  'together',
  'itself',
  'depends',
  'not-by-import',
  'no-value',
] as const
export type RowProblem = (typeof rowProblems)[number]

/** What an entry of an import is to the register. `left`: in the register and not in what is read; it stays. */
export const importVerdicts = ['create', 'change', 'same', 'conflict', 'problem', 'left'] as const
export type ImportVerdict = (typeof importVerdicts)[number]
