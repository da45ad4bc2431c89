import type { ListKey } from '../../../shared/domain/list-keys.ts'
import { foldName } from '../../../shared/domain/names.ts'
import { parseDay } from '../../../shared/domain/parse-date.ts'
import { lineMark, meetingMark, revisionMark } from './marks.ts'
import { lists } from './lists.ts'
import type { ListRow, RegisterLists } from './register-lists.ts'

/** A row of the register by its id, or the entry of the import that would make it by its ref. */
export type Target = number | string

export type Found =
  | { readonly ok: true; readonly target: Target; readonly mark: string }
  | { readonly ok: false; readonly problem: 'unknown' | 'several'; readonly candidates: readonly Target[] }

/** What a person said a word means. */
export interface LearnedWord {
  readonly list: ListKey
  readonly text: string
  readonly id: number
}

/** Finds the row a cell speaks of, by mark, key, name of any time, or a meeting's body with its day or number. */
export interface Resolver {
  /** Of several that bear the name, the one that was there `on` the day the row speaks of, where only one was; without a day, the one there still is. */
  readonly find: (list: ListKey, text: string, on?: string | null) => Found
  /** All rows that bear the name. */
  readonly named: (list: ListKey, name: string) => ReadonlySet<Target>
  /** Makes a row that the import would make known to later ones. */
  readonly add: (
    list: ListKey,
    made: { readonly ref: string; readonly mark: string; readonly names: readonly string[] },
  ) => string
  readonly numbered: (body: string, ordinal: number, target: Target) => void
  /** A name that a row of the import gives to something. */
  readonly name: (list: ListKey, target: Target, name: string) => void
  readonly hasMark: (list: ListKey, mark: string) => boolean
}

interface Known {
  readonly byMark: Map<string, Target>
  readonly byName: Map<string, Set<Target>>
  readonly marks: Map<Target, string>
}

export function resolver(register: RegisterLists, learned: readonly LearnedWord[]): Resolver {
  const known = new Map<ListKey, Known>()
  const byNumber = new Map<string, Set<Target>>()
  const spans = new Map<ListKey, ReadonlyMap<number, Span>>()
  let marksOfPosts: ReadonlyMap<Target, string> | null = null
  const words = new Map(learned.map(({ list, text, id }) => [`${list} ${foldName(text)}`, id]))

  function of(list: ListKey): Known {
    const before = known.get(list)
    if (before) return before
    const made: Known = { byMark: new Map(), byName: new Map(), marks: new Map() }
    known.set(list, made)
    for (const row of register.rows(list)) addRow(list, made, row)
    for (const [id, names] of register.names(list)) for (const one of names) put(made.byName, foldName(one), id)
    return made
  }

  function addRow(list: ListKey, { byMark, byName, marks }: Known, { id, mark, values }: ListRow): void {
    byMark.set(mark, id)
    marks.set(id, mark)
    for (const title of [values['title_ja'], values['title_en']]) {
      if (titled.has(list) && typeof title === 'string') put(byName, foldName(title), id)
    }
    const { body, ordinal } = values
    if (list === 'meetings' && typeof body === 'string' && typeof ordinal === 'number') put(byNumber, `${body} ${ordinal}`, id)
  }

  const named = (list: ListKey, name: string): ReadonlySet<Target> => of(list).byName.get(foldName(name)) ?? none

  function find(list: ListKey, text: string, on: string | null = null): Found {
    const learnedId = words.get(`${list} ${foldName(text)}`)
    const { byMark, marks } = of(list)
    const exact = learnedId ?? byMark.get(text) ?? byMark.get(text.normalize('NFKC'))
    const bearers = exact !== undefined ? new Set([exact]) : (composed(list, text) ?? bearersOf(list, text))
    const targets = bearers.size > 1 ? living(list, bearers, on) : bearers
    const [target] = targets
    if (target !== undefined && targets.size === 1) return { ok: true, target, mark: marks.get(target) ?? text }
    return { ok: false, problem: targets.size > 1 ? 'several' : 'unknown', candidates: [...targets] }
  }

  /** All that bear the name; a post also by its name behind its organization's (警察庁生活安全局長), or before it in English. */
  function bearersOf(list: ListKey, text: string): ReadonlySet<Target> {
    const own = named(list, text)
    if (own.size > 0 || list !== 'posts') return own
    const folded = foldName(text)
    const found = new Set<Target>()
    for (const [organization, names] of register.names('organizations')) {
      for (const name of names.map(foldName)) {
        const rest = restBeside(folded, name)
        if (rest === null) continue
        for (const target of of('posts').byName.get(rest) ?? none) if (organizationOf(target) === organization) found.add(target)
      }
    }
    return found
  }

  function organizationOf(post: Target): Target | null {
    const mark = postMarks().get(post)
    return mark === undefined ? null : (of('organizations').byMark.get(mark) ?? null)
  }

  function postMarks(): ReadonlyMap<Target, string> {
    marksOfPosts ??= new Map(register.rows('posts').map(({ id, values }) => [id, String(values['organization'] ?? '')]))
    return marksOfPosts
  }

  /** Those that were there on the day; all of them where that leaves none. */
  function living(list: ListKey, targets: ReadonlySet<Target>, on: string | null): ReadonlySet<Target> {
    const spans = spansOf(list)
    const there = [...targets].filter((target) => {
      const span = typeof target === 'number' ? spans.get(target) : undefined
      if (span === undefined) return true
      if (on === null) return span.to === null
      return (span.from === null || span.from.slice(0, on.length) <= on) && (span.to === null || on <= span.to)
    })
    return there.length > 0 ? new Set(there) : targets
  }

  function spansOf(list: ListKey): ReadonlyMap<number, Span> {
    const before = spans.get(list)
    if (before) return before
    const made = new Map(register.rows(list).map(({ id, values }) => [id, spanOf(values)]))
    spans.set(list, made)
    return made
  }

  /** What is named by what it belongs to: a meeting, a revision, a line. */
  function composed(list: ListKey, text: string): ReadonlySet<Target> | null {
    const plain = text.normalize('NFKC')
    for (const [over, rest] of splits(plain)) {
      const found = partOf(list, over, rest)
      if (found !== null) return found
    }
    return null
  }

  function partOf(list: ListKey, over: string, rest: string): ReadonlySet<Target> | null {
    switch (list) {
      case 'meetings': {
        const day = parseDay(rest.replace(/\/act$/, ''))
        const body = find('bodies', over, day.ok ? day.date : null)
        if (!body.ok) return null
        const [, number] = /^第?(\d{1,4})回?$/.exec(rest) ?? []
        if (number !== undefined) return byNumber.get(`${body.mark} ${Number(number)}`) ?? null
        const isAct = rest.endsWith('/act')
        return day.ok ? atMark(list, meetingMark(body.mark, day.date, isAct ? 'establishing-act' : 'meeting')) : null
      }
      case 'plan-revisions': {
        const plan = find('plans', over)
        return plan.ok && /^\d{1,4}$/.test(rest) ? atMark(list, revisionMark(plan.mark, Number(rest))) : null
      }
      case 'plan-items': {
        if (/^\d{1,15}$/.test(rest) && plainItem.test(`#${rest}`)) {
          const plan = find('plans', over.replace(/#$/, ''))
          const row = over.endsWith('#') ? register.rows(list).find(({ id }) => id === Number(rest)) : undefined
          if (plan.ok && row?.values['plan'] === plan.mark) return new Set([row.id])
        }
        const plan = find('plans', over)
        const revision = plan.ok ? plan : find('plan-revisions', over)
        return revision.ok ? atMark(list, lineMark(revision.mark, rest)) : null
      }
      case 'agenda-items': {
        const meeting = find('meetings', over)
        return meeting.ok ? atMark(list, lineMark(meeting.mark, rest)) : null
      }
      default:
        return null
    }
  }

  function atMark(list: ListKey, mark: string): ReadonlySet<Target> | null {
    const target = of(list).byMark.get(mark)
    return target === undefined ? null : new Set([target])
  }

  return {
    find,
    named,
    add(list, { ref, mark, names }) {
      const state = of(list)
      let free = mark
      for (let number = 2; state.byMark.has(free); number += 1) free = `${mark} (${number})`
      state.byMark.set(free, ref)
      state.marks.set(ref, free)
      for (const one of names) put(state.byName, foldName(one), ref)
      return free
    },
    numbered: (body, ordinal, target) => put(byNumber, `${body} ${ordinal}`, target),
    name: (list, target, one) => put(of(list).byName, foldName(one), target),
    hasMark: (list, mark) => of(list).byMark.has(mark),
  }
}

/** What is left of a title without the organization's name before it, or behind it and a comma; null: it is not named there. */
function restBeside(title: string, organization: string): string | null {
  if (organization === '' || title.length <= organization.length) return null
  if (title.startsWith(organization) && !/^[a-z]/i.test(organization))
    return title.slice(organization.length).replace(/^[\s・、]+/u, '')
  if (!title.endsWith(organization)) return null
  const before = title.slice(0, -organization.length)
  return /,\s*(?:the\s+)?$/u.test(before) ? before.replace(/,\s*(?:the\s+)?$/u, '') : null
}

interface Span {
  readonly from: string | null
  readonly to: string | null
}

/** From when to when a thing was there. */
function spanOf(values: ListRow['values']): Span {
  const first = values['established_on'] ?? values['founded_on'] ?? values['term_from'] ?? null
  const last = values['abolished_on'] ?? values['dissolved_on'] ?? null
  return { from: first === null ? null : String(first), to: last === null ? null : String(last) }
}

const none: ReadonlySet<Target> = new Set()
const plainItem = /^#\d+$/
/** Lists whose rows are also found by their titles. */
const titled = new Set<ListKey>((['series', 'measures', 'indicators'] as const).filter((key) => key in lists))

/** Every way to part a text in two at a slash, a space, an @ or before a digit behind a #. */
function* splits(text: string): Generator<readonly [over: string, rest: string]> {
  for (let at = 1; at < text.length - 1; at += 1) {
    const sign = text.charAt(at)
    if (sign === '/' || sign === ' ' || sign === '@') yield [text.slice(0, at).trim(), text.slice(at + 1).trim()]
    else if (sign === '#') yield [text.slice(0, at + 1), text.slice(at + 1)]
    else if (sign === '第') yield [text.slice(0, at).trim(), text.slice(at)]
  }
}

function put(map: Map<string, Set<Target>>, key: string, target: Target): void {
  if (key === '') return
  const targets = map.get(key)
  if (targets) targets.add(target)
  else map.set(key, new Set([target]))
}
