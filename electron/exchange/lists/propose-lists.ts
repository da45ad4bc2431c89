import { type ListKey, listKeys } from '../../../shared/domain/list-keys.ts'
import { checkRow } from './check-row.ts'
import type { List, ListColumn, Value } from './list.ts'
import { lists } from './lists.ts'
import { lineMark } from './marks.ts'
import { type Matched, rowMatcher } from './match-row.ts'
import { newMark, newNames, withDefaults } from './new-row.ts'
import { placeAbove } from './places.ts'
import type { Answers, CellProblem, FieldChange, ListEntry, ProposeOptions, SourceRow, SourceTable } from './proposal.ts'
import { readValue, splitWords, tidy } from './read-value.ts'
import type { ListRow, RegisterLists } from './register-lists.ts'
import { type Resolver, resolver, type Target } from './resolver.ts'

/** How many rows are read between two breaths. */
const atOnce = 250

/**
 * What tables would do to a register, row by row: lists in the order in which they build on each other, so that a row may speak of
 * one that an earlier table makes. A blank cell leaves what is there.
 */
export async function proposeLists(
  tables: readonly SourceTable[],
  register: RegisterLists,
  answers: Answers,
  options: ProposeOptions,
): Promise<readonly ListEntry[]> {
  const find = resolver(register, answers.words)
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0)
  const entries: ListEntry[] = []
  let done = 0
  for (const key of listKeys) {
    const list = lists[key]
    const drafts: Draft[] = []
    const judge = rowJudge(list, register, find, answers, options)
    for (const table of tables) {
      if (table.list !== key) continue
      for (const row of table.rows) {
        drafts.push(judge(row))
        done += 1
        if (done % atOnce === 0) await options.breathe(done / total)
      }
    }
    // What speaks of its own list is looked up when all rows of it are known.
    for (const draft of drafts) entries.push(finish(list, draft, find))
  }
  return entries
}

interface Draft extends Omit<ListEntry, 'verdict' | 'changes' | 'kept'> {
  readonly row: ListRow | null
  readonly isConflict: boolean
  /** References into the list itself, still to be looked up. */
  readonly own: readonly { readonly column: ListColumn; readonly typed: string }[]
}

function rowJudge(list: List, register: RegisterLists, find: Resolver, answers: Answers, options: ProposeOptions) {
  const match = rowMatcher(list, register, find)
  const newest = list.key === 'plan-items' ? newestRevisions(register) : new Map<string, string>()
  return (source: SourceRow): Draft => {
    const ref = `${list.key}:${source.line}`
    const read = readRow(list, source, find)
    if (list.key === 'plan-items') inNewestRevision(read, newest, find)
    const answer = answers.rows.get(ref)?.is
    const matched: Matched =
      answer === undefined
        ? match(read.values, source.line)
        : { row: answer === 'new' ? null : match.byId(answer), candidates: [], isConflict: false, earlier: null }
    const problems = [...read.problems]
    if (matched.earlier !== null) problems.push({ ...wholeRow('twice'), line: matched.earlier })
    const isNew = matched.row === null && !matched.isConflict
    const values = isNew ? withDefaults(list, read.values, find, options.today) : read.values
    let mark = matched.row?.mark ?? `#${source.line}`
    if (isNew && matched.earlier === null) {
      mark = find.add(list.key, { ref, mark: newMark(list, values, source.line), names: newNames(list, values) })
      if (list.key === 'meetings' && typeof values['body'] === 'string' && typeof values['ordinal'] === 'number') {
        find.numbered(values['body'], values['ordinal'], ref)
      }
    }
    if (source.alsoNamed !== undefined && matched.earlier === null) find.name(list.key, matched.row?.id ?? ref, source.alsoNamed)
    if (list.key.endsWith('-names') && typeof values['name'] === 'string') nameOwner(list, read.targets, values['name'], find)
    return {
      ref,
      list: list.key,
      line: source.line,
      id: matched.row?.id ?? null,
      mark,
      values,
      problems,
      candidates: matched.candidates,
      targets: read.targets,
      row: matched.row,
      isConflict: matched.isConflict,
      own: read.own,
    }
  }
}

/** The mark of each plan's newest revision, by the plan's. */
function newestRevisions(register: RegisterLists): ReadonlyMap<string, string> {
  const newest = new Map<string, ListRow>()
  for (const row of register.rows('plan-revisions')) {
    const plan = String(row.values['plan'])
    if (Number(row.values['number']) > Number(newest.get(plan)?.values['number'] ?? 0)) newest.set(plan, row)
  }
  return new Map([...newest].map(([plan, { mark }]) => [plan, mark]))
}

/** An item that names no revision belongs to the newest. */
function inNewestRevision(
  { values, targets }: ReturnType<typeof readRow>,
  newest: ReadonlyMap<string, string>,
  find: Resolver,
): void {
  const mark = typeof values['plan'] === 'string' && values['revision'] === undefined ? newest.get(values['plan']) : undefined
  if (mark === undefined) return
  const found = find.find('plan-revisions', mark)
  if (!found.ok) return
  values['revision'] = mark
  targets['revision'] = [found.target]
}

/** A further name in the import is a name of its owner for all rows after it. */
function nameOwner(list: List, targets: ListEntry['targets'], name: string, find: Resolver): void {
  const owner = list.columns[0]
  const target = owner === undefined ? undefined : targets[owner.key]?.[0]
  if (owner?.value.is === 'one' && target !== undefined) find.name(owner.value.of, target, name)
}

function readRow(list: List, source: SourceRow, find: Resolver) {
  const values: Record<string, Value> = {}
  const targets: Record<string, readonly Target[]> = {}
  const problems: CellProblem[] = []
  const own: { readonly column: ListColumn; readonly typed: string }[] = []
  const on = dayOf(list, source)
  for (const column of list.columns) {
    const typed = source.cells[column.key]
    if (source.unsolved?.includes(column.key)) problems.push({ ...wholeRow('no-value'), column: column.key })
    if (typed === undefined || typed.trim() === '') continue
    const read = readValue(typed, column.value)
    if (!read.ok) problems.push({ ...wholeRow(read.problem), column: column.key, typed: typed.slice(0, 200) })
    else if (read.value !== null && refersTo(column) === list.key) own.push({ column, typed: String(read.value) })
    else if (read.value !== null && refersTo(column) !== null)
      look(column, String(read.value), { values, targets, problems, on }, find)
    else values[column.key] = read.value
  }
  return { values, targets, problems, own, on }
}

/** The day a row speaks of, by which things of one name are told apart. */
function dayOf(list: List, { cells }: SourceRow): string | null {
  for (const column of list.columns) {
    const isDay = column.value.is === 'day' || column.value.is === 'date'
    const typed = cells[column.key]
    if (!isDay || typed === undefined || typed === '') continue
    const read = readValue(typed, column.value)
    if (read.ok && typeof read.value === 'string') return read.value
  }
  return null
}

interface Reading {
  readonly values: Record<string, Value>
  readonly targets: Record<string, readonly Target[]>
  readonly problems: CellProblem[]
  readonly on: string | null
}

/** The list a column speaks of; null when it speaks of none. */
export function refersTo({ value }: ListColumn): ListKey | null {
  if (value.is === 'one' || value.is === 'many') return value.of
  return value.is === 'partners' ? 'bodies' : null
}

function look(column: ListColumn, text: string, { values, targets, problems, on }: Reading, find: Resolver): void {
  const to = refersTo(column)
  if (to === null) return
  const marks: string[] = []
  const found: Target[] = []
  for (const word of column.value.is === 'one' ? [text] : splitWords(text)) {
    const [name, number] = column.value.is === 'partners' ? splitNumber(word) : [word, '']
    const one = find.find(to, name, on)
    if (!one.ok) {
      problems.push({ code: one.problem, column: column.key, typed: name.slice(0, 200), candidates: one.candidates, line: null })
    } else if (!found.includes(one.target)) {
      found.push(one.target)
      marks.push(one.mark + number)
    }
  }
  values[column.key] = marks.join('; ')
  targets[column.key] = found
}

/** `urban/14`, 都市再生本部/第14回: the name, and `/14`. */
function splitNumber(word: string): readonly [name: string, number: string] {
  const [, name, number] = /^(.*?)\s*[/／]\s*第?(\d{1,5})回?$/.exec(word.normalize('NFKC')) ?? []
  return name === undefined || number === undefined ? [word, ''] : [name, `/${Number(number)}`]
}

function finish(list: List, draft: Draft, find: Resolver): ListEntry {
  const { row, isConflict, own, ...entry } = draft
  const values = { ...entry.values }
  const targets = { ...entry.targets }
  const problems = [...entry.problems]
  for (const { column, typed } of own) look(column, typed, { values, targets, problems, on: null }, find)
  const above = lineAbove(list, { ...row?.values, ...values })
  if (above !== null) {
    const found = find.find(list.key, above)
    if (found.ok) targets['place'] = [found.target]
    else problems.push({ ...wholeRow('bad-place'), column: 'place', typed: String(values['place'] ?? '') })
  }
  const differing = row === null ? [] : changesOf(list, row, values)
  const isLeft = ({ column }: FieldChange) =>
    column === 'key' || column === 'id' || list.columns.some(({ key, isFixed }) => key === column && isFixed)
  const changes = differing.filter((change) => !isLeft(change))
  problems.push(...checkRow(list, row, values))
  const verdict =
    problems.length > 0 ? 'problem' : isConflict ? 'conflict' : row === null ? 'create' : changes.length > 0 ? 'change' : 'same'
  return {
    ...entry,
    values,
    targets,
    problems,
    verdict,
    changes,
    kept: differing.filter(isLeft).flatMap(({ column }) => (column === 'key' || column === 'id' ? [] : [column])),
  }
}

/** The mark of the line over a line of a tree; null at the top and where no place is given. */
function lineAbove(list: List, values: ListEntry['values']): string | null {
  const above = typeof values['place'] === 'string' ? placeAbove(values['place']) : null
  if (above === null) return null
  const over = list.key === 'agenda-items' ? values['meeting'] : (values['revision'] ?? values['plan'])
  return typeof over === 'string' ? lineMark(over, above) : null
}

function changesOf(list: List, row: ListRow, values: ListEntry['values']): readonly FieldChange[] {
  return list.columns.flatMap(({ key }) => {
    const to = values[key]
    const from = row.values[key] ?? null
    return to === undefined || sameValue(from, to) ? [] : [{ column: key, from, to }]
  })
}

/** What differs in outer spaces and line ends alone is the same. */
const sameValue = (from: Value, to: Value): boolean =>
  from === to ||
  (typeof from === 'string' && typeof to === 'string' && (tidy(from) ?? from) === to) ||
  (from === '' && to === null)

const wholeRow = (code: CellProblem['code']): CellProblem => ({ code, column: null, typed: '', candidates: [], line: null })
