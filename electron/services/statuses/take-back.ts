import type { Database } from '../../../db/repositories/database.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { ReturnedPreview, statusesContract } from '../../../shared/contract/statuses.ts'
import { allNames } from '../../../shared/domain/names.ts'
import { decodeText } from '../../exchange/decode-text.ts'
import { type KnownItems, planKeyOf, proposeReturned, type ProposedLine } from '../../exchange/status-request/propose-returned.ts'
import { decodeDetails, decodeSentence, encodingName } from '../import/words.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { type GatheredItems, gatherItems } from './gather-items.ts'
import { type Occasion, occasionOf } from './occasion.ts'
import { putReport, reportAt, subjectOf } from './record-statuses.ts'

type Returned = ParsedInputOf<typeof statusesContract.preview>

/** What a returned file would do, line by line. Errors: not-found, unreadable-text, nothing-found, not-allowed. */
export async function previewReturned(session: Session, input: Returned): Promise<ReturnedPreview> {
  const { encoding, lines, unknownColumns } = await propose(session, session.register().db, input)
  return {
    encoding: encodingName(encoding),
    unknownColumns,
    lines: lines.map(({ line, itemId, number, title, verdict, problem, status, changed, note, figure, unit }) => ({
      line,
      itemId,
      number,
      title,
      verdict,
      problem,
      status,
      changed,
      note,
      figure,
      unit,
    })),
  }
}

/** Takes the chosen lines in one transaction. Errors: as `previewReturned`, read-only, import-problems (a chosen line has one). */
export async function takeBack(
  session: Session,
  input: ParsedInputOf<typeof statusesContract.takeBack>,
): Promise<{ readonly created: number; readonly changed: number }> {
  return save(session, 'statuses.takeBack', async (writer, tx) => {
    const { gathered, occasion, lines } = await propose(session, tx, input)
    const asked = input.lines
    const chosen = asked === null ? lines.filter(isActing) : lines.filter(({ line }) => asked.includes(line))
    const problems = chosen.filter(({ verdict }) => verdict === 'problem')
    if (problems.length > 0) throw new Refusal('import-problems', { count: problems.length })
    writer.about(subjectOf(gathered, null))
    const acting = chosen.filter(isActing)
    for (const { itemId, report } of acting) {
      if (itemId !== null) await putReport(writer, gathered, occasion, itemId, report)
    }
    const created = acting.filter(({ verdict }) => verdict === 'create').length
    return { created, changed: acting.length - created }
  })
}

const isActing = ({ verdict }: ProposedLine) => verdict === 'create' || verdict === 'change'

/** The plan a returned file speaks of: that of its first item. Errors: unreadable-text, nothing-found. */
export function planOfReturned(file: { readonly fileName: string; readonly bytes: string }): string {
  const plan = planKeyOf(textOf(file).text)
  if (plan === null) throw new Refusal('nothing-found', { file: file.fileName })
  return plan
}

function textOf(file: { readonly fileName: string; readonly bytes: string }) {
  const decoded = decodeText(Buffer.from(file.bytes, 'base64'))
  if (decoded.ok) return decoded
  const { problem } = decoded
  const lines = decodeSentence(problem, 'en')
  throw new Refusal('unreadable-text', { file: file.fileName, why: problem.code, ...decodeDetails(problem), lines })
}

async function propose(session: Session, db: Database, input: Returned) {
  const decoded = textOf(input)
  const gathered = await gatherItems(db, input.plan, session.today())
  const occasion = occasionOf(gathered, input.at, session.today())
  const proposal = proposeReturned(decoded.text, knownOf(gathered, occasion))
  if (proposal === null) throw new Refusal('nothing-found', { file: input.fileName })
  return { gathered, occasion, encoding: decoded.encoding, ...proposal }
}

function knownOf(gathered: GatheredItems, occasion: Occasion): KnownItems {
  const reportable = new Set(gathered.reportable.map((item) => item.id))
  return {
    planKey: gathered.plan.key,
    earliestOn: gathered.earliestOn,
    latestOn: occasion.latestOn,
    items: new Map(
      gathered.lines.map(({ item }) => [
        item.id,
        {
          number: item.number,
          title: { en: item.title.en, ja: item.title.ja },
          isReportable: reportable.has(item.id),
          report: reportAt(gathered, occasion, item.id),
        },
      ]),
    ),
    organizations: gathered.organizations.map(({ id, key, names }) => ({ id, key, names: allNames(names) })),
  }
}
