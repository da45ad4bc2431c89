import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import type { List, Value, Values } from './list.ts'
import { lineMark, meetingMark, revisionMark, seatMark } from './marks.ts'
import type { Resolver } from './resolver.ts'

/** A new row's values with what it gets where cells are blank: a key nobody has, a status by its day. */
export function withDefaults(list: List, values: Values, find: Resolver, today: IsoDate): Values {
  const filled: Record<string, Value> = { ...values }
  for (const { key, otherwise } of list.columns) {
    if ((filled[key] ?? null) === null && otherwise !== undefined) filled[key] = otherwise
  }
  const { held_on: on } = filled
  if (list.key === 'meetings' && (filled['status'] ?? null) === null && typeof on === 'string') {
    filled['status'] = on <= today ? 'held' : 'planned'
  }
  if (list.columns.some(({ key }) => key === 'key') && (filled['key'] ?? null) === null)
    filled['key'] = freeKey(list, filled, find)
  return filled
}

/** By what other rows name a new row; see marks.ts. */
export function newMark(list: List, values: Values, line: number): string {
  const text = (column: string) => String(values[column] ?? '?')
  switch (list.key) {
    case 'persons':
      return String(values['name_ja'] ?? values['name_en'] ?? '?')
    case 'meetings':
      return meetingMark(text('body'), text('held_on'), values['kind'])
    case 'seats':
      return seatMark(text('body'), text('post'), values['from_on'] ?? null)
    case 'plan-revisions':
      return revisionMark(text('plan'), Number(values['number']))
    case 'plan-items':
      return lineMark(String(values['revision'] ?? values['plan'] ?? '?'), String(values['place'] ?? `+${line}`))
    case 'agenda-items':
      return lineMark(text('meeting'), String(values['place'] ?? `+${line}`))
    default:
      return values['key'] === undefined ? `new ${line}` : text('key')
  }
}

export const newNames = (list: List, values: Values): readonly string[] =>
  list.columns.flatMap(({ key, stands }) => {
    const value = values[key]
    const isName = stands.in === 'name' || key === 'title_ja' || key === 'title_en'
    return isName && typeof value === 'string' ? [value] : []
  })

const small = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with'])

/** Short words of an English name; what belongs to a body stands under its key. */
function freeKey(list: List, values: Values, find: Resolver): string {
  const named = values['name_en'] ?? values['title_en']
  const words = (foldText(String(named ?? '')).match(/[a-z0-9]+/g) ?? []).filter((word) => !small.has(word)).slice(0, 5)
  const own = words.length === 0 ? list.key.replace(/ies$/, 'y').replace(/s$/, '') : words.join('-').slice(0, 80)
  const over = list.key === 'plans' || list.key === 'series' ? values['body'] : null
  const wanted = typeof over === 'string' ? `${over}/${own}` : own
  let key = wanted
  for (let number = 2; find.hasMark(list.key, key); number += 1) key = `${wanted}-${number}`
  return key
}
