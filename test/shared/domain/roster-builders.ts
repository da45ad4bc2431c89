import { partialDate } from '../../../shared/domain/calendar.ts'
import type { DatedName, Interval, OrganizationFacts, PostFacts, SeatFacts, TenureFacts } from '../../../shared/domain/model.ts'

/** from–to as in `'2004-04..2004-07'`; an empty side is open. */
export function during(text: string): Interval {
  const [from = '', to = ''] = text.split('..')
  return { from: from === '' ? null : partialDate(from), to: to === '' ? null : partialDate(to) }
}

export function name(language: 'en' | 'ja', text: string, when = '..', kind: DatedName['kind'] = 'official'): DatedName {
  const { from, to } = during(when)
  return { language, name: text, kind, validFrom: from, validTo: to, confirmed: true }
}

let ids = 0
const nextId = () => ++ids

export function organization(names: string | readonly DatedName[], when = '..'): OrganizationFacts {
  const id = nextId()
  return {
    id,
    key: `organization-${id}`,
    names: typeof names === 'string' ? [name('en', names)] : names,
    interval: during(when),
    protocolOrder: id,
  }
}

export function post(names: string | readonly DatedName[], rest: Partial<PostFacts> = {}): PostFacts {
  const id = nextId()
  return {
    id,
    key: `post-${id}`,
    names: typeof names === 'string' ? [name('en', names)] : names,
    interval: during('..'),
    isCollective: false,
    standsAlone: false,
    organization: null,
    tenures: [],
    ...rest,
  }
}

export function tenure(personId: number, personName: string, when: string, isActing = false): TenureFacts {
  return { personId, personNames: [name('en', personName)], interval: during(when), isActing }
}

export function seat(order: number, role: SeatFacts['role'], of: PostFacts | string, when = '..'): SeatFacts {
  return {
    id: nextId(),
    role,
    order,
    interval: during(when),
    knownOn: null,
    post: typeof of === 'string' ? post(of) : of,
  }
}
