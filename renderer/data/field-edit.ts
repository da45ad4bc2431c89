import type { CommandPath } from './contract-paths.ts'

/** Commands that keep what stands in fields of something that is there: nothing else remembers what was written. */
const ofFields: ReadonlySet<string> = new Set<CommandPath>([
  'attachments.update',
  'bodies.update',
  'bodyLife.update',
  'directory.setName',
  'directory.updateOrganization',
  'directory.updatePerson',
  'directory.updatePost',
  'directory.updateTenure',
  'indicators.update',
  'measures.update',
  'meetings.update',
  'members.updateSeat',
  'papers.setHouse',
  'plans.setNames',
  'plans.update',
  'settings.update',
  'standing.update',
])

/** What a command changed, apart from how: a later one of the same name takes its place. */
export interface FieldEdit {
  readonly name: string
  /** The words that were written. */
  readonly words: string
}

const says: ReadonlySet<string> = new Set(['id', 'key', 'of', 'ownerId', 'plan', 'language'])

/** A command as an edit of fields; null: it is none, or what it says still stands in a form. */
export function fieldEdit(path: string, input: unknown): FieldEdit | null {
  if (!ofFields.has(path) || typeof input !== 'object' || input === null) return null
  const given = Object.entries(input).filter(([field]) => field !== 'revision')
  // Without an id something is added, in a form that stays open.
  if (given.some(([field, value]) => field === 'id' && value === null)) return null
  const patch: unknown = given.find(([field]) => field === 'patch')?.[1]
  const which = given.filter(([field]) => says.has(field))
  const changed =
    typeof patch === 'object' && patch !== null ? Object.entries(patch) : given.filter(([field]) => !says.has(field))
  const fields = changed.flatMap(([field, value]) => (value === undefined ? [] : [field])).toSorted()
  return {
    name: `${path} ${JSON.stringify(which)} ${fields.join(' ')}`,
    words: wordsIn(changed.map(([, value]) => value)).join(', '),
  }
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}
