import type { ListKey } from '../../../shared/domain/list-keys.ts'
import { lists } from './lists.ts'
import { placesInTrees } from './places.ts'
import { isLead, latestNames, type TableRow, type Tables } from './tables.ts'

/** By what a row is named in other rows: its key, a person's name, a meeting's body and day, a line's place in its tree. */
export function markFinder(tables: Tables): (list: ListKey, id: number) => string {
  const made = new Map<ListKey, ReadonlyMap<number, string>>()
  const find = (list: ListKey, id: number): string => {
    const marks = made.get(list) ?? unlike(wantedMarks(list, tables, find))
    made.set(list, marks)
    return marks.get(id) ?? `#${id}`
  }
  return find
}

function wantedMarks(
  key: ListKey,
  tables: Tables,
  find: (list: ListKey, id: number) => string,
): readonly (readonly [id: number, mark: string])[] {
  const list = lists[key]
  const rows = (tables[list.table] ?? []).filter((row) => list.holds?.(row) ?? true)
  const each = (markOf: (row: TableRow) => string) => rows.map((row) => [Number(row['id']), markOf(row)] as const)
  switch (key) {
    case 'persons': {
      const [ja, en] = (['ja', 'en'] as const).map((language) => latestNames(list, tables, language, 'official'))
      return each((row) => String(ja?.get(Number(row['id']))?.['name'] ?? en?.get(Number(row['id']))?.['name'] ?? '?'))
    }
    case 'meetings': {
      const leads = new Map((tables['meeting_bodies'] ?? []).filter(isLead).map((row) => [row['meeting_id'], row['body_id']]))
      return each((row) => meetingMark(find('bodies', Number(leads.get(row['id'] ?? null))), String(row['held_on']), row['kind']))
    }
    case 'seats':
      return each((row) =>
        seatMark(find('bodies', Number(row['body_id'])), find('posts', Number(row['post_id'])), row['from_on'] ?? null),
      )
    case 'plan-revisions':
      return each((row) => revisionMark(find('plans', Number(row['plan_id'])), Number(row['number'])))
    case 'plan-items': {
      const places = placesInTrees(list, tables)
      return each((row) => {
        const revision = row['plan_revision_id'] ?? null
        const over = revision === null ? find('plans', Number(row['plan_id'])) : find('plan-revisions', Number(revision))
        return lineMark(over, places.get(Number(row['id'])) ?? '')
      })
    }
    case 'agenda-items': {
      const places = placesInTrees(list, tables)
      return each((row) => lineMark(find('meetings', Number(row['meeting_id'])), places.get(Number(row['id'])) ?? ''))
    }
    case 'bodies':
    case 'organizations':
    case 'posts':
    case 'series':
    case 'plans':
    case 'measures':
    case 'indicators':
    case 'sources':
      return each((row) => String(row['key']))
    case 'body-names':
    case 'body-links':
    case 'organization-names':
    case 'organization-links':
    case 'post-names':
    case 'person-names':
    case 'tenures':
    case 'attendances':
    case 'series-explanations':
    case 'plan-explanations':
    case 'standing-lines':
    case 'measure-plans':
    case 'plan-names':
    case 'plan-links':
    case 'statuses':
    case 'measure-facts':
    case 'figures':
      return each((row) => `#${row['id']}`)
  }
}

export const meetingMark = (body: string, on: string, kind: unknown): string =>
  `${body}/${on}${kind === 'establishing-act' ? '/act' : ''}`
/** A seat by its body and post, and the day from which it was theirs. */
export const seatMark = (body: string, post: string, from: string | number | null): string =>
  `${body}: ${post}${from === null ? '' : ` ${from}`}`
export const revisionMark = (plan: string, number: number): string => `${plan}@${number}`
export const lineMark = (over: string, place: string): string => `${over} ${place}`

/** Two of one mark are told apart by their numbers in the register. */
function unlike(marks: readonly (readonly [id: number, mark: string])[]): ReadonlyMap<number, string> {
  const counts = new Map<string, number>()
  for (const [, mark] of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return new Map(marks.map(([id, mark]) => [id, (counts.get(mark) ?? 0) > 1 ? `${mark} #${id}` : mark]))
}
