import { formatDay } from '../domain/format-date.ts'
import type { Bilingual, Interval } from '../domain/model.ts'
import type { RosterFinding } from '../domain/printed-roster.ts'
import type { RosterConsistency } from '../domain/roster-consistency.ts'
import type { BodyKind, Language, SeatRole } from '../domain/vocabulary.ts'
import { documentsText } from './documents-text.ts'
import { rosterCheckText } from './roster-check-text.ts'

/** "from 1 April 2004 to 31 July 2004"; several times one after the other. */
export function sayTimes(times: readonly Interval[], language: Language): string {
  const words = rosterCheckText[language]
  const day = (on: NonNullable<Interval['from']>) => formatDay(on, language, language === 'ja' ? 'era-long' : 'long')
  if (times.length === 0) return words.never
  return words.joinTimes(
    times.map(({ from, to }) => {
      if (from === null) return to === null ? words.always : words.until(day(to))
      return to === null ? words.since(day(from)) : words.between(day(from), day(to))
    }),
  )
}

/** When the labels hold together, and which of them set the first and the last day. */
export function sayConsistency(consistency: RosterConsistency, language: Language): readonly string[] {
  const words = rosterCheckText[language]
  const { together, labels, outOfStep, decidedBy } = consistency
  const when = sayTimes(together, language)
  return [
    outOfStep.length === 0 ? words.together(when) : words.mostTogether(when, labels.length),
    ...(decidedBy.from.length === 0 ? [] : [words.setsFirst(decidedBy.from)]),
    ...(decidedBy.to.length === 0 ? [] : [words.setsLast(decidedBy.to)]),
  ]
}

/** What is needed to say a finding: the body's words for its roles, and what findings only point to. */
export interface FindingNames {
  readonly kind: BodyKind
  readonly seat: (id: number) => Bilingual | null
  readonly organization: (id: number) => Bilingual | null
  readonly alike: (label: string) => string | null
}

/** A finding as a sentence. */
export function sayFinding(finding: RosterFinding, names: FindingNames, language: Language): string {
  const words = rosterCheckText[language]
  const role = (one: SeatRole) => documentsText[language].roster.roles(names.kind, 1)[one]
  const named = (name: Bilingual | null) => name?.[language] ?? name?.ja ?? name?.en ?? ''
  switch (finding.code) {
    case 'role-label-lost':
      return words.roleLabelLost(finding.post, finding.known === null ? null : role(finding.known))
    case 'other-role':
      return words.otherRole(finding.post, role(finding.printed), role(finding.known))
    case 'heading-lost':
      return words.headingLost(
        finding.post,
        finding.under,
        finding.organizationIds.map((id) => named(names.organization(id))),
      )
    case 'out-of-step':
      return words.outOfStep(finding.label, sayTimes(finding.times, language))
    case 'unknown-label':
      return words.unknown(finding.label, names.alike(finding.label))
    case 'not-seated':
      return words.notSeated(finding.post)
    case 'line-missing':
      return words.lineMissing(named(names.seat(finding.seatId)))
    case 'stated-day-outside':
      return words.statedOutside(formatDay(finding.on, language, language === 'ja' ? 'era-long' : 'long'))
  }
}
