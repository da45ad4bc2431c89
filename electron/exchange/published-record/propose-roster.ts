import { foldName, matchesName } from '../../../shared/domain/names.ts'
import type { Decisions, EntryRef, OrganizationEntry, PostEntry, SeatEntry, Verdict } from './import-proposal.ts'
import type { KnownBody, KnownPost, KnownRegister } from './known-register.ts'
import { idOf, inherited, matchByName, settled, undecided } from './match-names.ts'
import type { ReadBody, ReadSeat, RecordProblem } from './reading.ts'

/** What all rosters of a text have in common, each organization and post once. */
export interface Directory {
  readonly organizations: ReadonlyMap<string, OrganizationEntry>
  readonly posts: ReadonlyMap<string, PostEntry>
}

/** Organizations by name, posts by name and organization; posts without one by the body they are seated on. */
export function proposeDirectory(
  bodies: readonly { readonly read: ReadBody; readonly known: KnownBody | null }[],
  known: KnownRegister,
  decisions: Decisions,
): Directory {
  const organizations = new Map<string, OrganizationEntry>()
  const posts = new Map<string, PostEntry>()
  for (const body of bodies) {
    for (const seat of body.read.members) {
      const { organization } = seat
      if (organization !== null && !organizations.has(foldName(organization))) {
        const ref = `organization:${organizations.size}` as EntryRef
        const verdict = settled(ref, matchByName(organization, known.organizations), decisions)
        organizations.set(foldName(organization), {
          subject: 'organization',
          ref,
          verdict,
          lines: seat.lines,
          name: organization,
        })
      }
      if (posts.has(postKey(seat))) continue
      const entry = organization === null ? null : (organizations.get(foldName(organization)) ?? null)
      const ref = `post:${posts.size}` as EntryRef
      posts.set(postKey(seat), {
        subject: 'post',
        ref,
        verdict: settled(ref, matchPost(seat, entry, body.known, known), decisions),
        lines: seat.lines,
        title: seat.post,
        organization: entry?.ref ?? null,
        isCollective: seat.isCollective,
      })
    }
  }
  return { organizations, posts }
}

/** A body's seats in the text's order, then those in force that the text does not name. */
export function proposeSeats(
  body: { readonly ref: EntryRef; readonly read: ReadBody; readonly known: KnownBody | null; readonly inherited: Verdict | null },
  directory: Directory,
  problems: readonly RecordProblem[],
  decisions: Decisions,
): readonly SeatEntry[] {
  const seats = body.read.members.map((seat, index): SeatEntry => {
    const post = directory.posts.get(postKey(seat))
    const ref = `${body.ref}/seat:${index}` as EntryRef
    const isDoubtful = problems.some(({ code, line }) => code === 'second-chief' && line === seat.lines[0])
    const found =
      body.inherited ?? (post === undefined ? undecided('depends', []) : matchSeat(seat, post, body.known, isDoubtful))
    const decision = decisions.get(ref)
    const role = typeof decision === 'object' && 'createAs' in decision ? decision.createAs : seat.role
    const common = { subject: 'seat', body: body.ref, role, order: index + 1, lines: seat.lines } as const
    return { ...common, ref, post: post?.ref ?? null, verdict: settled(ref, found, decisions) }
  })
  const mentioned = new Set(
    body.read.members.map((seat) => idOf(directory.posts.get(postKey(seat))?.verdict ?? { code: 'create' })),
  )
  const left = (body.known?.seats ?? [])
    .filter((seat) => seat.interval.to === null && !mentioned.has(seat.postId))
    .map((seat): SeatEntry => {
      const common = { subject: 'seat', body: body.ref, role: seat.role, order: null, lines: null } as const
      return {
        ...common,
        ref: `${body.ref}/known-seat:${seat.id}` as EntryRef,
        post: null,
        verdict: { code: 'left', id: seat.id },
      }
    })
  return [...seats, ...left]
}

const postKey = (seat: ReadSeat) => `${foldName(seat.organization ?? '')}\n${foldName(seat.post)}`

function matchPost(
  seat: ReadSeat,
  organization: OrganizationEntry | null,
  body: KnownBody | null,
  known: KnownRegister,
): Verdict {
  const seated = new Set(body?.seats.map(({ postId }) => postId))
  if (organization === null) {
    const bearers = known.posts.filter(({ names }) => matchesName(names, seat.post))
    const onThisBody = bearers.filter(({ id }) => seated.has(id))
    // Of several on this body, the one that stands under no heading is meant.
    const alone = (onThisBody.length === 0 ? bearers : onThisBody).filter(({ organizationId }) => organizationId === null)
    const [meant] = [onThisBody, alone].filter(({ length }) => length === 1)
    return matchByName(
      seat.post,
      meant ?? bearers,
      known.posts.filter(({ id }) => seated.has(id)),
    )
  }
  const fromOrganization = inherited(organization.verdict)
  if (fromOrganization !== null) return fromOrganization
  const organizationId = idOf(organization.verdict)
  const itsPosts: readonly KnownPost[] =
    organizationId === null ? [] : known.posts.filter((post) => post.organizationId === organizationId)
  return matchByName(seat.post, itsPosts)
}

/** A doubtful label never overrules the role that the register has settled on. */
function matchSeat(seat: ReadSeat, post: PostEntry, body: KnownBody | null, isDoubtful: boolean): Verdict {
  const fromPost = inherited(post.verdict)
  if (fromPost !== null) return fromPost
  const postId = idOf(post.verdict)
  const held = (body?.seats ?? []).filter((known) => known.postId === postId)
  const same =
    held.find(({ role }) => role === seat.role) ?? (isDoubtful ? held.find(({ role }) => role === 'deputy-chief') : undefined)
  if (same !== undefined) return { code: 'same', id: same.id }
  if (isDoubtful) return undecided('doubtful-role', [])
  const [other] = held
  if (other === undefined) return { code: 'create' }
  return { code: 'change', id: other.id, changes: [{ field: 'role', from: other.role, to: seat.role }] }
}
