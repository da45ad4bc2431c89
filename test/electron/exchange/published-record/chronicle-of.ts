import type { ChronicleBody, ChronicleInput } from '../../../../shared/documents/chronicle.ts'
import type { Bilingual, Name } from '../../../../shared/domain/model.ts'
import type { RosterSeat } from '../../../../shared/domain/roster.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import type { ReadBody, ReadRecord, ReadSeat } from '../../../../electron/exchange/published-record/reading.ts'

/** What was read, as a chronicle writes it: the same names, in one language. */
export function chronicleOf(read: ReadRecord): ChronicleInput {
  return { bodies: read.bodies.map(bodyOf) }
}

function bodyOf(body: ReadBody): ChronicleBody {
  const inLanguage = (text: string | null): Bilingual => ({ en: null, ja: null, [body.language]: text })
  const label = body.meetings.findLast((meeting) => meeting.label !== null)?.label ?? null
  const founding = body.aliases[0]?.name ?? null
  return {
    name: inLanguage(body.name),
    foundedAs: founding === null ? null : inLanguage(founding),
    meetingLabel: inLanguage(label === null ? null : labelPhrase(label, body.language)),
    roster: body.members.map((seat, index) => rosterSeat(seat, index, inLanguage)),
    meetings: body.meetings.flatMap((meeting) => {
      const { kind, actKind, on, ordinal } = meeting
      const jointWith = meeting.jointWith.map((joint) => ({ ...joint, name: inLanguage(joint.name) }))
      const items = meeting.items.map(({ title }) => ({ title: inLanguage(title) }))
      return on === null ? [] : [{ kind, actKind, on, ordinal, jointWith, items }]
    }),
  }
}

const labelPhrase = (label: string, language: Language) =>
  language === 'ja' ? label : `meeting of ${label.startsWith('Ministerial') ? 'the ' : ''}${label}`

function rosterSeat(seat: ReadSeat, index: number, inLanguage: (text: string) => Bilingual): RosterSeat {
  const named = (text: string): Name => ({ ...inLanguage(text), confirmed: { en: true, ja: true } })
  return {
    seatId: index + 1,
    postId: index + 1,
    role: seat.role,
    order: index + 1,
    post: named(seat.post),
    organization: seat.organization === null ? null : { id: idOf(seat.organization), name: named(seat.organization) },
    isCollective: seat.isCollective,
    standsAlone: seat.organization === null,
    startNotRecorded: true,
    occupancy: 'not-recorded',
    holders: [],
  }
}

const ids = new Map<string, number>()
function idOf(name: string): number {
  const id = ids.get(name) ?? ids.size + 1
  ids.set(name, id)
  return id
}

/** What was read without where it stood, for comparing two texts that say the same. */
export function withoutPlaces(read: ReadRecord): unknown {
  const places = ['lines', 'line', 'headingLine']
  return JSON.parse(JSON.stringify(read.bodies, (key, value: unknown) => (places.includes(key) ? undefined : value)))
}
