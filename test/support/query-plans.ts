import Database from 'better-sqlite3'
import { onTestFinished, vi } from 'vitest'

/** A step of a statement that grows with the register. */
export interface SlowStep {
  /** `file function`: whose statement it is. */
  readonly place: string
  readonly step: string
  readonly sql: string
}

export interface WatchedPlans {
  /** How many different statements have been explained. */
  readonly statementCount: () => number
  readonly slowSteps: () => readonly SlowStep[]
}

/** Tables that grow with the years. The others grow with the number of bodies, ministries and posts, or not at all. */
const growing = new Set(
  `meetings meeting_bodies agenda_items agenda_item_plans agenda_snapshots issued_papers plans plan_names plan_links plan_revisions
  plan_items plan_item_organizations plan_explanations item_statuses memberships tenures persons person_names attendances
  seating_places attachments measures measure_plans measure_organizations provenances open_questions changes change_sets
  search_documents search_index search_words search_files`.split(/\s+/),
)

type Prepare = (this: Database.Database, text: string) => Database.Statement<unknown[]>

/** Until the test ends every statement that any connection prepares is explained, once for each text. */
export function watchPlans(): WatchedPlans {
  const explained = new Set<string>()
  const slow = new Map<string, SlowStep>()
  const prepare = Reflect.get(Database.prototype, 'prepare') as Prepare
  const spy = vi.spyOn(Database.prototype, 'prepare')
  onTestFinished(() => spy.mockRestore())
  spy.mockImplementation(function watching(this: Database.Database, text: string) {
    const statement = prepare.call(this, text)
    if (isOfRows.test(text) && !explained.has(text)) {
      explained.add(text)
      const steps = prepare.call(this, `explain query plan ${text}`).all(...parametersOf(text)) as { detail: string }[]
      const found = [
        ...steps.map(({ detail }) => detail).filter((step) => isSlow(step, text)),
        ...(/\boffset\b/i.test(text) ? ['OFFSET'] : []),
      ]
      if (found.length > 0) {
        const place = placeOfCaller()
        for (const step of found) slow.set(`${place} ${step}`, { place, step, sql: text })
      }
    }
    return statement
  })
  return { statementCount: () => explained.size, slowSteps: () => [...slow.values()] }
}

const isOfRows = /^\s*(select|insert|update|delete|with)\b/i

/** One value for each place of a parameter, for the plan does not look at it. */
const parametersOf = (text: string): readonly null[] =>
  [...text.replaceAll(/'[^']*'|"[^"]*"/g, '').matchAll(/\?/g)].map(() => null)

/** Reading a growing table from end to end, by its rows or by an index. A virtual table is always "scanned", by its own index. */
function isSlow(step: string, text: string): boolean {
  // Every change there ever was to a whole table.
  if (/^SEARCH changes USING (COVERING )?INDEX changes_by_row \(table_name=\?\)/.test(step)) return true
  const [, name = '', rest = ''] = /^SCAN (\w+)(.*)$/.exec(step) ?? []
  if (name === '' || /^ VIRTUAL TABLE INDEX \d+:[M=]/.test(rest)) return false
  const [, table = name] = new RegExp(`"?(\\w+)"? as "?${name}"?(?!\\w)`, 'i').exec(text) ?? []
  return growing.has(table)
}

/** The innermost function of ours that asked. */
function placeOfCaller(): string {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 80
  const lines = (new Error().stack ?? '').split('\n')
  Error.stackTraceLimit = limit
  for (const line of lines) {
    const [, name, file] = /at (?:async )?(?:(\S+) \()?.*?\/((?:db|electron)\/(?!sqlite\/)[^:]+\.ts):/.exec(line) ?? []
    if (file !== undefined && !file.startsWith('db/sqlite/')) return `${file} ${name ?? ''}`.trim()
  }
  return 'unknown'
}
