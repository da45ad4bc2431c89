import type { ListKey } from '../../../shared/domain/list-keys.ts'
import type { Value, Values } from '../lists/list.ts'
import type { RegisterLists } from '../lists/register-lists.ts'

const schema = 'https://schema.oparl.org/1.1'

/**
 * Bodies, meetings and agenda items in the manner of OParl 1.1 (dev.oparl.org/spezifikation): the same words and shapes, as one file with ids of its own
 * (`urn:honbu:…`) in place of addresses, because nothing is served. A joint session names all its bodies, the leading one first. Internal notes are no part.
 */
export function writeOparl(register: RegisterLists): string {
  const rows = (list: ListKey) => register.rows(list)
  const itemsBy = new Map<string, { readonly mark: string; readonly values: Values }[]>()
  for (const row of rows('agenda-items')) {
    const meeting = String(row.values['meeting'])
    itemsBy.set(meeting, [...(itemsBy.get(meeting) ?? []), row])
  }
  const organizations = rows('bodies').map(({ values }) =>
    filled({
      id: urn('organization', values['key'] ?? null),
      type: `${schema}/Organization`,
      name: values['name_ja'] ?? values['name_en'] ?? null,
      'honbu:nameEn': values['name_en'] ?? null,
      shortName: values['short_ja'] ?? values['short_en'] ?? null,
      classification: values['kind'] ?? null,
      ...dateIn('startDate', values['established_on'] ?? null),
      ...dateIn('endDate', values['abolished_on'] ?? null),
    }),
  )
  const meetings = rows('meetings').map(({ mark, values }) => {
    const status = values['status']
    const partners =
      values['partners'] === null
        ? []
        : String(values['partners'])
            .split('; ')
            .map((one) => one.split('/')[0] ?? '')
    return filled({
      id: urn('meeting', mark),
      type: `${schema}/Meeting`,
      name: meetingName(values),
      meetingState: status === 'held' ? 'durchgeführt' : status === 'issued' ? 'eingeladen' : 'terminiert',
      'honbu:status': status ?? null,
      cancelled: status === 'cancelled' || status === 'postponed' ? true : null,
      start: momentOf(values, 'starts_at'),
      end: values['ends_at'] === null ? null : momentOf(values, 'ends_at'),
      location: placeOf(mark, values),
      organization: [values['body'] ?? null, ...partners].map((key) => urn('organization', key)),
      'honbu:ordinal': values['ordinal'] ?? null,
      agendaItem: (itemsBy.get(mark) ?? [])
        .toSorted((one, other) => comparePlaces(String(one.values['place']), String(other.values['place'])))
        .map(({ mark: item, values: of }, index) =>
          filled({
            id: urn('agendaitem', item),
            type: `${schema}/AgendaItem`,
            meeting: urn('meeting', mark),
            number: of['place'] ?? null,
            order: index,
            name: of['title_ja'] ?? of['title_en'] ?? null,
            'honbu:nameEn': of['title_ja'] === null ? null : (of['title_en'] ?? null),
            'honbu:kind': of['kind'] ?? null,
            'honbu:plans': of['plans'] === null ? null : String(of['plans']).split('; '),
            public: true,
            result: of['outcome'] ?? null,
            resolutionText: of['outcome_note'] ?? null,
          }),
        ),
    })
  })
  return `${JSON.stringify({ organization: organizations, meeting: meetings }, null, 2)}\n`
}

const urn = (kind: string, mark: Value): string => `urn:honbu:${kind}:${encodeURIComponent(String(mark ?? ''))}`

function meetingName(values: Values): string {
  const number = values['ordinal'] === null ? '' : `第${values['ordinal']}回`
  return `${values['body']} ${number || values['held_on']}`
}

/** OParl knows whole days only: a date that is known by its month or year stands under a name of our own. */
const dateIn = (name: string, date: Value): Readonly<Record<string, Value>> =>
  typeof date === 'string' && date.length === 10 ? { [name]: date } : { [`honbu:${name}`]: date }

/** An instant as OParl writes it, in Japanese time; a day without an hour begins at midnight. */
const momentOf = (values: Values, column: string): string => `${values['held_on']}T${values[column] ?? '00:00'}:00+09:00`

function placeOf(mark: string, values: Values): object | null {
  const description = values['place_ja'] ?? values['place_en'] ?? null
  return description === null ? null : { id: urn('location', mark), type: `${schema}/Location`, description }
}

const filled = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== ''))

function comparePlaces(one: string, other: string): number {
  const [a, b] = [one, other].map((place) => place.split('.').map(Number))
  for (let at = 0; at < Math.max(a?.length ?? 0, b?.length ?? 0); at += 1) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
