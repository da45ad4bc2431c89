import { listOrganizations } from '../../../db/repositories/organizations.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type {
  ItemsProposal,
  NamedOrganization,
  planItemsContract,
  ProposalProblem,
  ProposedItem,
} from '../../../shared/contract/plan-items.ts'
import { type IsoDate, lastDay, type PartialDate } from '../../../shared/domain/calendar.ts'
import { readDeadline } from '../../../shared/domain/deadline.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { depthReader } from '../../../shared/domain/outline-depth.ts'
import { readMarker } from '../../../shared/domain/outline-marker.ts'
import { namesInList } from '../../../shared/domain/outline-organizations.ts'
import { organizationFinder, type OrganizationFinder } from '../../../shared/domain/organization-names.ts'
import { outlineKinds } from '../../../shared/domain/outline-kinds.ts'
import { deepestItem, longestTitle, mostItems, readPlanOutline } from '../../../shared/domain/plan-outline.ts'
import { type Language, type PlanItemKind, planItemKinds } from '../../../shared/domain/vocabulary.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { decodeText } from '../../exchange/decode-text.ts'
import { type ItemRow, looksLikeItemTable, readItemTable } from '../../exchange/item-table.ts'
import { getPlan } from './get-plan.ts'
import { decodeDetails, decodeSentence } from '../import/words.ts'
import { dayOfPlan } from './plan-items.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'

type Input = ParsedInputOf<typeof planItemsContract.propose>

/** How a text or table would be read as items of the plan. Errors: not-found, unreadable-text, nothing-found. */
export async function proposeItems(session: Session, input: Input): Promise<ItemsProposal> {
  const { db } = session.register()
  const on = dayOfPlan(await getPlan(db, input.plan), session.today())
  const find = organizationFinder(await listOrganizations(db), on)
  const text = textOf(input)
  const isTable =
    'text' in input.source ? looksLikeItemTable(text) : /\.(?:csv|tsv)$/i.test(input.source.fileName) || looksLikeItemTable(text)
  const proposal = isTable ? fromTable(text, input, find, on) : fromOutline(text, input.language, find, on)
  if (proposal.items.length === 0 && proposal.columns.length === 0) throw new Refusal('nothing-found')
  return proposal
}

function textOf({ source, language }: Input): string {
  if ('text' in source) return source.text
  const decoded = decodeText(Buffer.from(source.base64, 'base64'))
  if (decoded.ok) return decoded.text
  throw new Refusal('unreadable-text', {
    file: source.fileName,
    why: decoded.problem.code,
    ...decodeDetails(decoded.problem),
    lines: decodeSentence(decoded.problem, language),
  })
}

function fromOutline(text: string, language: Language, find: OrganizationFinder, on: IsoDate): ItemsProposal {
  const outline = readPlanOutline(text, { knows: (words) => find(words).is !== 'none' })
  const own: Language = /[\u3040-\u30ff\u3400-\u9fff]/u.test(text) ? 'ja' : /[A-Za-z]/.test(text) ? 'en' : language
  const problems: ProposalProblem[] = [...outline.problems]
  const inLanguage = (words: string | null) => ({ en: own === 'en' ? words : null, ja: own === 'ja' ? words : null })
  const items = outline.entries.map((entry): ProposedItem => {
    const named = (all: readonly string[]) => all.map((words) => nameIn(words, entry.line, find, problems))
    if (entry.deadline !== null) checkDay(entry.deadline.date, entry.deadline.words, entry.line, on, problems)
    return {
      line: entry.line,
      depth: entry.depth,
      kind: entry.kind,
      number: entry.number,
      title: inLanguage(entry.title === '' ? null : entry.title),
      body: inLanguage(entry.body),
      deadline: entry.deadline?.date ?? null,
      targetValue: null,
      targetUnit: null,
      tags: [],
      responsible: named(entry.responsible),
      supporting: named(entry.supporting),
    }
  })
  return { form: 'outline', items, problems: inOrder(problems), preamble: outline.preamble, columns: [] }
}

function fromTable(text: string, { columns }: Input, find: OrganizationFinder, on: IsoDate): ItemsProposal {
  const table = readItemTable(text, columns)
  const problems: ProposalProblem[] = table.openQuote === null ? [] : [{ code: 'quote-open', line: table.openQuote }]
  const depths = depthReader()
  const said: (PlanItemKind | null)[] = []
  const items: Omit<ProposedItem, 'kind'>[] = []
  for (const row of table.rows) {
    if (items.length === mostItems) {
      problems.push({ code: 'too-many', line: row.line, count: mostItems })
      break
    }
    if (row.cells.title_en === undefined && row.cells.title_ja === undefined) {
      problems.push({ code: 'row-without-title', line: row.line })
      continue
    }
    const depth = depthOfRow(row, depths, items.at(-1)?.depth ?? -1)
    said.push(kindOfRow(row, problems))
    items.push(itemOfRow(row, depth, find, on, problems))
  }
  const kinds = outlineKinds(items.map(({ depth }, at) => ({ depth, said: said[at] ?? null })))
  const withKinds = items.map((item, at) => ({ ...item, kind: kinds[at] ?? 'item' }))
  return { form: 'table', items: withKinds, problems: inOrder(problems), preamble: null, columns: table.columns }
}

function depthOfRow({ line, cells }: ItemRow, depths: ReturnType<typeof depthReader>, before: number): number {
  const level = /^\d{1,2}$/.exec((cells.level ?? '').normalize('NFKC'))?.[0]
  const read = depths({
    line,
    indent: 0,
    marker: cells.number === undefined ? null : readMarker(`${cells.number} `),
    title: '',
    body: '',
    source: '',
  })
  const wanted = level === undefined ? read.depth : Number(level) - 1
  return Math.max(0, Math.min(wanted, before + 1, deepestItem - 1))
}

/** The kind a row names; null: none that is known. */
function kindOfRow({ line, cells }: ItemRow, problems: ProposalProblem[]): PlanItemKind | null {
  const words = cells.kind
  const said = words === undefined ? undefined : kindsByWord.get(foldText(words))
  if (words !== undefined && said === undefined) problems.push({ code: 'kind-unknown', line, words })
  return said ?? null
}

const kindsByWord = new Map(
  planItemKinds.flatMap((kind) =>
    [kind, vocabularyText.en.planItemKind[kind], vocabularyText.ja.planItemKind[kind]].map(
      (word) => [foldText(word), kind] as const,
    ),
  ),
)

function itemOfRow(
  { line, cells }: ItemRow,
  depth: number,
  find: OrganizationFinder,
  on: IsoDate,
  problems: ProposalProblem[],
): Omit<ProposedItem, 'kind'> {
  const list = namesInList(cells.organizations ?? '', (words) => find(words).is !== 'none')
  const named = (names: readonly string[]) => names.map((words) => nameIn(words, line, find, problems))
  const deadline = cells.deadline === undefined ? null : readDeadline(cells.deadline)
  if (deadline?.ok === true) checkDay(deadline.date, cells.deadline ?? '', line, on, problems)
  else if (deadline !== null) problems.push({ code: 'deadline-unreadable', line, words: cells.deadline ?? '' })
  const target = readTarget(cells.target ?? '')
  if (target === null && cells.target !== undefined) problems.push({ code: 'target-unreadable', line, words: cells.target })
  const title = { en: cells.title_en?.slice(0, longestTitle) ?? null, ja: cells.title_ja?.slice(0, longestTitle) ?? null }
  const lengths = [cells.title_en?.length ?? 0, cells.title_ja?.length ?? 0]
  if (Math.max(...lengths) > longestTitle) problems.push({ code: 'title-too-long', line, length: Math.max(...lengths) })
  return {
    line,
    depth,
    number: cells.number ?? null,
    title,
    body: { en: cells.title_en?.slice(longestTitle) || null, ja: cells.title_ja?.slice(longestTitle) || null },
    deadline: deadline?.ok === true ? deadline.date : null,
    targetValue: target?.value ?? null,
    targetUnit: cells.unit ?? target?.unit ?? null,
    tags: (cells.tags ?? '')
      .split(/[;；、,，]/u)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '')
      .slice(0, 50),
    responsible: named(list.names),
    supporting: named(list.supporting),
  }
}

/** 80, ８０％, 1,200人: full width and thousands separators are read; the unit may stand behind. */
function readTarget(text: string): { readonly value: number; readonly unit: string | null } | null {
  const match = /^([-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-+]?\d+(?:\.\d+)?)\s*(\D{0,40})$/u.exec(text.normalize('NFKC').trim())
  const value = Number(match?.[1]?.replaceAll(',', ''))
  return match === null || !Number.isFinite(value) ? null : { value, unit: match[2]?.trim() || null }
}

function nameIn(words: string, line: number, find: OrganizationFinder, problems: ProposalProblem[]): NamedOrganization {
  const match = find(words)
  if (match.is === 'one') return { words, id: match.id, isAmbiguous: false }
  const isAmbiguous = match.is === 'several'
  problems.push({ code: 'unknown-organization', line, words, isAmbiguous })
  return { words, id: null, isAmbiguous }
}

function checkDay(date: PartialDate, words: string, line: number, on: IsoDate, problems: ProposalProblem[]): void {
  if (lastDay(date) < on) problems.push({ code: 'deadline-before-plan', line, words })
}

const inOrder = (problems: readonly ProposalProblem[]) => problems.toSorted((one, other) => one.line - other.line)
