import { foldText } from '../../../shared/domain/fold-text.ts'
import { foldName } from '../../../shared/domain/names.ts'
import type { EntryRef, ImportEntry } from '../../exchange/published-record/import-proposal.ts'
import { entriesOf, type EntryOf, finalRef } from './entries.ts'

/**
 * Entries that are what another entry makes: bodies and plans that a text names in several places, plans decided to be one, a
 * joint session in the notes of both bodies with the items that stand in both, and a seat printed twice.
 */
export function joinEntries(entries: readonly ImportEntry[]): ReadonlyMap<EntryRef, EntryRef> {
  const sameAs = new Map<EntryRef, EntryRef>()
  const join = (pairs: readonly Pair[]) => pairs.forEach(([ref, first]) => sameAs.set(ref, first))
  for (const { ref, verdict } of entries) if (verdict.code === 'same-as') sameAs.set(ref, verdict.ref)
  join(namesakes(entriesOf(entries, 'body')))
  join(
    repeated(
      entriesOf(entries, 'plan'),
      ({ body, isSeries, title }) => `${finalRef(body, sameAs)} ${isSeries} ${foldName(title)}`,
    ),
  )
  join(repeated(entriesOf(entries, 'seat'), ({ body, post, role }) => `${finalRef(body, sameAs)} ${post} ${role}`))
  for (const [later, first] of jointSessions(entries, sameAs)) {
    sameAs.set(later.ref, first.ref)
    join(sharedItems(entriesOf(entries, 'item'), later, first))
  }
  return sameAs
}

type Pair = readonly [ref: EntryRef, first: EntryRef]

/** Meetings that two bodies of the text held jointly; of each pair the one read later comes first. */
export function jointSessions(
  entries: readonly ImportEntry[],
  sameAs: ReadonlyMap<EntryRef, EntryRef>,
): readonly (readonly [later: EntryOf<'meeting'>, first: EntryOf<'meeting'>])[] {
  const areJoint = (one: EntryOf<'meeting'>, other: EntryOf<'meeting'>): boolean => {
    const [body, otherBody] = [finalRef(one.body, sameAs), finalRef(other.body, sameAs)]
    const partners = ({ jointWith }: EntryOf<'meeting'>) => jointWith.map((partner) => finalRef(partner.body, sameAs))
    return body !== otherBody && (partners(one).includes(otherBody) || partners(other).includes(body))
  }
  const meetings = entriesOf(entries, 'meeting').filter(({ verdict, kind }) => verdict.code === 'create' && kind === 'meeting')
  return meetings.flatMap((later, index) => {
    const first = meetings.slice(0, index).find((other) => other.on === later.on && areJoint(other, later))
    return first === undefined ? [] : [[later, first] as const]
  })
}

/** New bodies under a name that an earlier one of the text bears, its aliases included. */
function namesakes(bodies: readonly EntryOf<'body'>[]): readonly Pair[] {
  const firsts = new Map<string, EntryRef>()
  return bodies.flatMap(({ ref, verdict, name, aliases }): readonly Pair[] => {
    if (verdict.code !== 'create' || name === null) return []
    const first = firsts.get(foldName(name))
    for (const own of [name, ...aliases]) if (!firsts.has(foldName(own))) firsts.set(foldName(own), first ?? ref)
    return first === undefined ? [] : [[ref, first]]
  })
}

function repeated<Entry extends ImportEntry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly Pair[] {
  const firsts = new Map<string, EntryRef>()
  return entries.flatMap((entry): readonly Pair[] => {
    if (entry.verdict.code !== 'create') return []
    const first = firsts.get(keyOf(entry))
    firsts.set(keyOf(entry), first ?? entry.ref)
    return first === undefined ? [] : [[entry.ref, first]]
  })
}

function sharedItems(items: readonly EntryOf<'item'>[], later: EntryOf<'meeting'>, first: EntryOf<'meeting'>): readonly Pair[] {
  const free = items.filter(({ meeting }) => meeting === first.ref)
  return items
    .filter(({ meeting }) => meeting === later.ref)
    .flatMap((item) => {
      const at = free.findIndex(({ title }) => title !== null && foldText(title) === foldText(item.title ?? ''))
      const [same] = at < 0 ? [] : free.splice(at, 1)
      return same === undefined ? [] : [[item.ref, same.ref] as const]
    })
}
