import type { Database } from '../../../db/repositories/database.ts'
import { listOrganizations } from '../../../db/repositories/organizations.ts'
import { listPostLabels } from '../../../db/repositories/members.ts'
import { openQuestionsOf } from '../../../db/repositories/provenance.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { RosterCheck, rostersContract } from '../../../shared/contract/rosters.ts'
import { postInFull } from '../../../shared/documents/post-in-full.ts'
import { firstDay, type IsoDate, lastDay } from '../../../shared/domain/calendar.ts'
import type { DatedName, SeatFacts } from '../../../shared/domain/model.ts'
import { matchesName, nameOn } from '../../../shared/domain/names.ts'
import { parseDay } from '../../../shared/domain/parse-date.ts'
import { checkPrintedRoster, type PrintedSeat, type RosterFinding } from '../../../shared/domain/printed-roster.ts'
import { questionConcerns } from '../../../shared/domain/question-scope.ts'
import { seatOn } from '../../../shared/domain/roster.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { decodeText } from '../../exchange/decode-text.ts'
import { candidatesFor } from '../../exchange/published-record/match-names.ts'
import { readPrintedRoster } from '../../exchange/published-record/read-printed-roster.ts'
import { decodeDetails, decodeSentence } from '../import/words.ts'
import { bodyRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'
import { getBody } from './histories.ts'
import { seatsOfBody } from './kept-seats.ts'

/** Names at least this alike are taken for the one that was meant. */
const alikeFrom = 0.6

/** When a printed roster of the body can have been true, and what on it looks lost. Errors: unknown-body. */
export async function checkRoster(session: Session, input: ParsedInputOf<typeof rostersContract.check>): Promise<RosterCheck> {
  const { db } = session.register()
  const body = await getBody(db, input.body)
  const seats = await seatsOfBody(db, body.id)
  const posts = await listPostLabels(db)
  const organizations = await listOrganizations(db)

  const read = readPrintedRoster(input.text, (name) => matchesName(body.names, name))
  const printed = read.seats.map((seat): PrintedSeat => ({ ...seat, post: titleIn(seat.post, posts) }))
  const statedOn = dayIn(input.text)
  const { consistency, labels, findings } = checkPrintedRoster(printed, { organizations, posts, seats }, statedOn)
  const day = dayWithin(consistency.together) ?? session.today()

  return {
    body: bodyRef(body, day),
    kind: body.kind,
    lines: printed.map(({ line, role, organization, post }) => ({ line, role, organization, post })),
    statedOn,
    consistency,
    labels,
    findings,
    names: {
      seats: seats
        .filter(({ id }) => findings.some((finding) => finding.code === 'line-missing' && finding.seatId === id))
        .map((seat) => {
          const [ja, en] = (['ja', 'en'] as const).map((language) => postInFull(seatOn(seat, day), language)[0]?.text ?? null)
          return { id: seat.id, name: { ja: ja ?? null, en: en ?? null } }
        }),
      organizations: organizations
        .filter(({ id }) => findings.some((finding) => finding.code === 'heading-lost' && finding.organizationIds.includes(id)))
        .map(({ id, names }) => ({ id, name: nameOn(names, day) })),
    },
    alike: findings.flatMap((finding) => alikeTo(finding, { organizations, posts })),
    ...(await questionsAbout(db, printed, seats, consistency.together)),
    misspelt: read.misspelt,
  }
}

/**
 * What is still open about the posts that the lines mean, seated on the body under the heading they are printed under: what concerns labels in
 * the roster's language on the days it can have been true; of the rest, how many there are.
 */
async function questionsAbout(
  db: Database,
  printed: readonly PrintedSeat[],
  seats: readonly SeatFacts[],
  times: RosterCheck['consistency']['together'],
): Promise<Pick<RosterCheck, 'questions' | 'furtherQuestions'>> {
  const posts = [...new Map(seats.map(({ post }) => [post.id, post])).values()]
  const open = await openQuestionsOf(
    db,
    'posts',
    posts.map(({ id }) => id),
  )
  const language = printed.some(({ post }) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(post)) ? 'ja' : 'en'
  const all = printed.flatMap(({ line, post: title, organization }) =>
    posts
      .filter((post) => matchesName(post.names, title))
      .filter((post) => organization === null || post.organization === null || matchesName(post.organization.names, organization))
      .flatMap(({ id }) => (open.get(id) ?? []).map(({ text }) => ({ line, text }))),
  )
  const questions = all.filter(({ text }) => questionConcerns(text, { language, times }))
  return { questions, furtherQuestions: all.length - questions.length }
}

/** The same for a file, in any usual encoding. Errors: unknown-body, unreadable-text. */
export async function checkRosterFile(
  session: Session,
  file: { readonly body: string; readonly fileName: string; readonly bytes: Uint8Array; readonly language: Language },
): Promise<RosterCheck> {
  const decoded = decodeText(file.bytes)
  if (!decoded.ok) {
    const lines = decodeSentence(decoded.problem, file.language)
    throw new Refusal('unreadable-text', {
      file: file.fileName,
      why: decoded.problem.code,
      ...decodeDetails(decoded.problem),
      lines,
    })
  }
  return checkRoster(session, { body: file.body, text: decoded.text })
}

/** The title alone, where a holder's name stands behind it: 法務大臣 with 南野知惠子 a full-width space away, "Minister of Justice: NONO Chieko". */
function titleIn(text: string, posts: readonly { readonly names: readonly DatedName[] }[]): string {
  const isKnown = (title: string) => posts.some(({ names }) => matchesName(names, title))
  if (isKnown(text)) return text
  const before = text.split(/[:：\t\u3000]| {2,}|[（(]/, 1)[0]?.trim() ?? ''
  return isKnown(before) ? before : text
}

/** The day the text itself gives: 平成17年6月10日現在, "As of 10 June 2005". */
function dayIn(text: string): IsoDate | null {
  const [, japanese] =
    /((?:明治|大正|昭和|平成|令和|\d{4})[^\n日]{1,14}日)\s*[（(]?[月火水木金土日]?[）)]?\s*現在/.exec(text) ?? []
  const [, english] = /\bas of ([^\n,;]{6,40})/i.exec(text) ?? []
  const parsed = [japanese, english].map((typed) => (typed === undefined ? null : parseDay(typed.trim())))
  const found = parsed.find((one) => one?.ok === true)
  return found?.ok === true ? found.date : null
}

function dayWithin(together: RosterCheck['consistency']['together']): IsoDate | null {
  const [first] = together
  if (first === undefined) return null
  return first.from === null ? (first.to === null ? null : lastDay(first.to)) : firstDay(first.from)
}

interface Known {
  readonly organizations: readonly { readonly id: number; readonly names: readonly DatedName[] }[]
  readonly posts: readonly { readonly id: number; readonly names: readonly DatedName[] }[]
}

function alikeTo(finding: RosterFinding, known: Known): RosterCheck['alike'] {
  if (finding.code !== 'unknown-label') return []
  const things = finding.kind === 'organization' ? known.organizations : known.posts
  const [best] = candidatesFor(finding.label, things, alikeFrom)
  return best === undefined ? [] : [{ label: finding.label, name: best.name }]
}
