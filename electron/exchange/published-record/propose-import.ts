import { firstDay, lastDay } from '../../../shared/domain/calendar.ts'
import { matchesName } from '../../../shared/domain/names.ts'
import type { BodyEntry, Decisions, EntryRef, ImportProposal, Verdict } from './import-proposal.ts'
import type { KnownBody, KnownRegister } from './known-register.ts'
import { idOf, inherited, matchByName, settled, undecided } from './match-names.ts'
import { type JointBodies, proposeMeetings } from './propose-meetings.ts'
import { proposePlans } from './propose-plans.ts'
import { proposeDirectory, proposeSeats } from './propose-roster.ts'
import type { ReadBody, ReadRecord } from './reading.ts'

/**
 * What importing a text that was read would do to a register: create, keep, change, leave, or ask. Bodies, organizations, posts
 * and plans are matched by the names they bear at any time, meetings by body and day, items by title. Likeness alone never
 * decides: it becomes a question with candidates. With the answers as `decisions` the proposal is made again.
 */
export function proposeImport(read: ReadRecord, known: KnownRegister, decisions: Decisions = new Map()): ImportProposal {
  const bodies = read.bodies.map((body, index) => proposeBody(body, index, known, decisions))
  const partners = proposePartners(read, bodies, known, decisions)
  const directory = proposeDirectory(bodies, known, decisions)
  const perBody = bodies.flatMap((body) => {
    const plans = proposePlans(body, decisions)
    return [
      ...proposeSeats(body, directory, read.problems, decisions),
      ...plans.values(),
      ...proposeMeetings(body, partners.byName, plans, decisions),
    ]
  })
  const common = [...bodies.map(({ entry }) => entry), ...partners.entries]
  return {
    entries: [...common, ...directory.organizations.values(), ...directory.posts.values(), ...perBody],
    problems: read.problems,
  }
}

interface ProposedBody {
  readonly ref: EntryRef
  readonly entry: BodyEntry
  readonly read: ReadBody
  /** The body of the register it was settled to be. */
  readonly known: KnownBody | null
  /** What the body's verdict means for all that is its own. */
  readonly inherited: Verdict | null
}

function proposeBody(read: ReadBody, index: number, known: KnownRegister, decisions: Decisions): ProposedBody {
  const ref = `body:${index}` as EntryRef
  const verdict = settled(ref, matchBody(read, known), decisions)
  const aliases = read.aliases.map(({ name }) => name)
  const lines = [read.headingLine, read.headingLine] as const
  return {
    ref,
    entry: { subject: 'body', ref, verdict, lines, name: read.name, language: read.language, aliases, isExternal: false },
    read,
    known: known.bodies.find(({ id }) => id === idOf(verdict)) ?? null,
    inherited: inherited(verdict),
  }
}

/** Of bodies with one name, one after the other, the one in whose lifetime the meetings fall. */
function matchBody(read: ReadBody, known: KnownRegister): Verdict {
  if (read.name === null) return undecided('unnamed', [])
  const { name } = read
  const bearers = known.bodies.filter(({ names }) => matchesName(names, name))
  const living = bearers.filter((body) => read.meetings.every(({ on }) => on === null || isWithin(body, on)))
  const ours = known.bodies.filter(({ isExternal }) => !isExternal)
  return matchByName(name, living.length === 1 ? living : bearers, ours)
}

function isWithin({ lifetime }: KnownBody, on: string): boolean {
  return (lifetime.from === null || firstDay(lifetime.from) <= on) && (lifetime.to === null || on <= lastDay(lifetime.to))
}

/** The partners of joint sessions: bodies of the text, of the register, or new ones known by name only. */
function proposePartners(
  read: ReadRecord,
  bodies: readonly ProposedBody[],
  known: KnownRegister,
  decisions: Decisions,
): { readonly entries: readonly BodyEntry[]; readonly byName: JointBodies } {
  const byName = new Map<string, { readonly ref: EntryRef; readonly verdict: Verdict }>()
  const entries: BodyEntry[] = []
  for (const { language, meetings } of read.bodies) {
    for (const { jointWith, lines } of meetings) {
      for (const { name } of jointWith.filter((partner) => !byName.has(partner.name))) {
        const inText = bodies.find(({ read: body }) => body.name === name)
        if (inText !== undefined) {
          byName.set(name, { ref: inText.ref, verdict: inText.entry.verdict })
          continue
        }
        const ref = `partner:${entries.length}` as EntryRef
        const verdict = settled(ref, matchByName(name, known.bodies), decisions)
        entries.push({ subject: 'body', ref, verdict, lines, name, language, aliases: [], isExternal: true })
        byName.set(name, { ref, verdict })
      }
    }
  }
  return { entries, byName }
}
