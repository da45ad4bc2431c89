import type { SampleRecord } from '../../../../db/sample/format.ts'
import type { KnownBody, KnownRegister } from '../../../../electron/exchange/published-record/known-register.ts'
import { seriesNames } from '../../../../electron/exchange/published-record/series-names.ts'
import type { ChronicleInput } from '../../../../shared/documents/chronicle.ts'
import { isoDate, type PartialDate, partialDate } from '../../../../shared/domain/calendar.ts'
import type { Bilingual, DatedName, OrganizationFacts, PostFacts, SeatFacts } from '../../../../shared/domain/model.ts'
import { nameOn } from '../../../../shared/domain/names.ts'
import { rosterOn } from '../../../../shared/domain/roster.ts'

/** A sample's data as a chronicle of the bodies with these keys takes them, with rosters and names as of a day. */
export function chronicleOfSample(sample: SampleRecord, keys: readonly string[], on: string): ChronicleInput {
  const day = isoDate(on)
  const bodyName = (key: string, at = day) => bilingual(nameOn(namesOf(bodyOf(sample, key).names), at))
  return {
    bodies: keys.map((key) => ({
      name: bodyName(key),
      foundedAs: null,
      meetingLabel: {
        en: bodyOf(sample, key).meetingLabelEn ?? null,
        ja: bodyOf(sample, key).meetingLabelJa ?? null,
      },
      roster: rosterOn(seatsOf(sample, key), day),
      meetings: meetingsOf(sample, key).map((meeting) => ({
        kind: meeting.act === undefined ? 'meeting' : 'establishing-act',
        actKind: meeting.act ?? null,
        on: isoDate(meeting.on),
        ordinal: ordinalOf(meeting, key),
        jointWith: partnersOf(meeting, key).map((partner) => ({
          name: bodyName(partner.body),
          ordinal: partner.ordinal ?? null,
        })),
        items: meeting.items.map((item) => ({ title: titleOf(item) })),
      })),
    })),
  }
}

/** A sample's data as an import finds them in the register; ids are places in the files. */
export function registerOfSample(sample: SampleRecord): KnownRegister {
  return {
    bodies: sample.bodies.map((body, id) => knownBody(sample, body.key, id)),
    organizations: sample.organizations.map((organization, id) => ({ id, names: namesOf(organization.names) })),
    posts: sample.posts.map((post, id) => ({
      id,
      names: namesOf(post.names),
      organizationId: post.organization === undefined ? null : indexOf(sample.organizations, post.organization),
    })),
  }
}

function knownBody(sample: SampleRecord, key: string, id: number): KnownBody {
  const body = bodyOf(sample, key)
  return {
    id,
    names: namesOf(body.names),
    isExternal: body.external,
    lifetime: { from: day(body.established), to: day(body.abolished) },
    seats: sample.memberships.flatMap((seat, seatId) =>
      seat.body === key
        ? [
            {
              id: seatId,
              postId: indexOf(sample.posts, seat.post),
              role: seat.role,
              interval: { from: day(seat.from), to: day(seat.to) },
            },
          ]
        : [],
    ),
    meetings: sample.meetings.flatMap((meeting, meetingId) =>
      meeting.bodies[0]?.body === key
        ? [
            {
              id: meetingId,
              kind: meeting.act === undefined ? ('meeting' as const) : ('establishing-act' as const),
              actKind: meeting.act ?? null,
              heldOn: isoDate(meeting.on),
              ordinal: ordinalOf(meeting, key),
              jointWith: partnersOf(meeting, key).map((partner) => ({
                bodyId: indexOf(sample.bodies, partner.body),
                ordinal: partner.ordinal ?? null,
              })),
              items: meeting.items.map((item, index) => ({ id: meetingId * 100 + index, title: titleOf(item) })),
            },
          ]
        : [],
    ),
    plans: sample.plans.flatMap((plan, planId) => (plan.body === key ? [{ id: planId, names: namesOf(plan.names) }] : [])),
    series: sample.series.flatMap((series, seriesId) =>
      series.body === key
        ? [
            {
              id: seriesId,
              names: seriesNames(titleOf(series), [
                { en: series.planWordingEn, ja: series.planWordingJa },
                { en: series.progressWordingEn, ja: series.progressWordingJa },
              ]),
            },
          ]
        : [],
    ),
  }
}

export function bodyOf(sample: SampleRecord, key: string): SampleRecord['bodies'][number] {
  return found(sample.bodies, key)
}

/** The meetings of a body in date order, also those another body led. */
export function meetingsOf(sample: SampleRecord, key: string): SampleRecord['meetings'] {
  return sample.meetings
    .filter(({ bodies }) => bodies.some(({ body }) => body === key))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
}

type SampleMeeting = SampleRecord['meetings'][number]

const ordinalOf = (meeting: SampleMeeting, key: string) => meeting.bodies.find(({ body }) => body === key)?.ordinal ?? null
const partnersOf = (meeting: SampleMeeting, key: string) => meeting.bodies.filter(({ body }) => body !== key)

function seatsOf(sample: SampleRecord, key: string): readonly SeatFacts[] {
  return sample.memberships
    .filter(({ body }) => body === key)
    .map((seat, id) => ({
      id,
      role: seat.role,
      order: seat.order,
      interval: { from: day(seat.from), to: day(seat.to) },
      knownOn: day(seat.knownOn),
      post: postFacts(sample, seat.post),
    }))
}

function postFacts(sample: SampleRecord, key: string): PostFacts {
  const post = found(sample.posts, key)
  return {
    id: indexOf(sample.posts, key),
    key,
    names: namesOf(post.names),
    interval: { from: day(post.founded), to: day(post.abolished) },
    isCollective: post.collective,
    standsAlone: post.standsAlone,
    organization: post.organization === undefined ? null : organizationFacts(sample, post.organization),
    tenures: [],
  }
}

function organizationFacts(sample: SampleRecord, key: string): OrganizationFacts {
  const organization = found(sample.organizations, key)
  return {
    id: indexOf(sample.organizations, key),
    key,
    names: namesOf(organization.names),
    interval: { from: day(organization.founded), to: day(organization.dissolved) },
    protocolOrder: organization.protocolOrder,
  }
}

function namesOf(names: SampleRecord['bodies'][number]['names']): readonly DatedName[] {
  return names.map(({ language, name, kind, from, to, confirmed }) => ({
    language,
    name,
    kind,
    validFrom: day(from),
    validTo: day(to),
    confirmed,
  }))
}

const titleOf = (title: { readonly en?: string | undefined; readonly ja?: string | undefined }): Bilingual => ({
  en: title.en ?? null,
  ja: title.ja ?? null,
})
const bilingual = ({ en, ja }: Bilingual): Bilingual => ({ en, ja })
const day = (text: string | undefined): PartialDate | null => (text === undefined ? null : partialDate(text))
const indexOf = (list: readonly { readonly key: string }[], key: string) => list.findIndex((entry) => entry.key === key)

function found<T extends { readonly key: string }>(list: readonly T[], key: string): T {
  const entry = list.find((candidate) => candidate.key === key)
  if (entry === undefined) throw new Error(`Nothing in the sample is called ${key}`)
  return entry
}
