import type { ItemsProposal, ProposalProblem } from '../../../shared/contract/plan-items.ts'
import { editsOfProposal } from '../../../shared/contract/edits-of-proposal.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { problemSentence } from '../../../shared/text/plan-items-problem.ts'
import { outlineImportText } from '../../../shared/text/outline-import-text.ts'
import type { ImportReport } from '../import/import-source.ts'
import { applyItemEdits } from './plan-item-edits.ts'
import { proposeItems } from './propose-items.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

export interface OutlineSource {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** The key of the plan whose items they become. */
  readonly plan: string
  readonly dryRun: boolean
  readonly language: Language
}

/**
 * Takes a plan's outline or a table of items in, at the end of the plan, as one change set. Throws Refusal, with nothing changed:
 * not-found, unreadable-text, nothing-found, read-only.
 */
export async function importOutline(session: Session, source: OutlineSource): Promise<ImportReport> {
  const { plan, language, fileName } = source
  const base64 = Buffer.from(source.bytes).toString('base64')
  const proposal = await proposeItems(session, { plan, source: { fileName, base64 }, columns: null, language })
  if (!source.dryRun && proposal.items.length > 0) {
    const edits = editsOfProposal(proposal.items, { parent: null, before: null })
    await save(session, 'import.plan-outline', (writer, tx) => applyItemEdits(writer, tx, { plan, edits: [...edits] }))
  }
  return { lines: reportOf(proposal, source) }
}

function reportOf(proposal: ItemsProposal, { dryRun, language }: OutlineSource): readonly string[] {
  const words = outlineImportText[language]
  const indent = (depth: number) => '  '.repeat(depth + 1)
  const lineOf = (problem: ProposalProblem) => `  ${words.line(problem.line)}: ${problemSentence(problem, language)}`
  return [
    (dryRun ? words.wouldTake : words.didTake)(proposal.items.length),
    ...proposal.items.map(({ depth, number, title, responsible }) => {
      const named = responsible.map((one) => one.words).join(', ')
      return `${indent(depth)}${number ?? ''} ${title[language] ?? title.en ?? title.ja ?? ''}${named === '' ? '' : ` [${named}]`}`
    }),
    ...(proposal.preamble === null ? [] : ['', words.standsBefore, ...proposal.preamble.split('\n').map((line) => `  ${line}`)]),
    ...(proposal.problems.length === 0 ? [] : ['', words.problems(proposal.problems.length), ...proposal.problems.map(lineOf)]),
    '',
    dryRun ? words.trial : words.oneStep,
  ]
}
