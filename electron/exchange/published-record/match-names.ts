import { allNames, foldName, matchesName } from '../../../shared/domain/names.ts'
import type { Candidate, DecisionReason, Decisions, EntryRef, Verdict } from './import-proposal.ts'
import type { Named } from './known-register.ts'

/** Names at least this alike are shown as "perhaps the same"; less alike is taken for new. */
const similarFrom = 0.75

/**
 * Which of the things the name means: the one that bears it, at any time and in any language; a decision where several do, or
 * where none does and one of `near` bears a name much like it; else a new thing.
 */
export function matchByName(name: string, things: readonly Named[], near: readonly Named[] = things): Verdict {
  const exact = things.filter(({ names }) => matchesName(names, name))
  const [only] = exact
  if (only !== undefined && exact.length === 1) return { code: 'same', id: only.id }
  if (exact.length > 1)
    return undecided(
      'several-match',
      exact.map((thing) => candidateOf(name, thing)),
    )
  const similar = candidatesFor(name, near, similarFrom)
  return similar.length > 0 ? undecided('similar-name', similar) : { code: 'create' }
}

/** The things whose names are alike, the most alike first, at most five. Another generation of a plan is not a likeness. */
export function candidatesFor(name: string, things: readonly Named[], from: number): readonly Candidate[] {
  return things
    .map((thing) => candidateOf(name, thing))
    .filter((candidate) => candidate.likeness >= from && !areGenerations(name, candidate.name))
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, 5)
}

export const undecided = (reason: DecisionReason, candidates: readonly Candidate[]): Verdict => ({
  code: 'needs-decision',
  reason,
  candidates,
})

/** The person's answer where one was given, else what was found. */
export function settled(ref: EntryRef, found: Verdict, decisions: Decisions): Verdict {
  const decision = decisions.get(ref)
  if (decision === undefined) return found
  if (decision === 'create') return { code: 'create' }
  if (decision === 'leave-out') return { code: 'left-out' }
  if ('createAs' in decision) return { code: 'create' }
  return 'use' in decision ? { code: 'same', id: decision.use } : { code: 'same-as', ref: decision.sameAs }
}

/** What a verdict means for all that belongs to the thing; null where each of them is judged by itself. */
export function inherited(parent: Verdict): Verdict | null {
  switch (parent.code) {
    case 'needs-decision':
    case 'conflict':
      return undecided('depends', [])
    case 'left-out':
      return parent
    case 'create':
    case 'same':
    case 'same-as':
    case 'change':
    case 'left':
      return null
  }
}

/** The register's id behind a verdict that has settled on one. */
export function idOf(verdict: Verdict): number | null {
  switch (verdict.code) {
    case 'same':
    case 'change':
    case 'left':
      return verdict.id
    case 'create':
    case 'conflict':
    case 'needs-decision':
    case 'same-as':
    case 'left-out':
      return null
  }
}

/** 0–1: the share of letter pairs that two folded names have in common (Dice). */
export function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(foldName(one)), pairsOf(foldName(other))]
  const total = pairs.length + others.length
  if (total === 0) return foldName(one) === foldName(other) ? 1 : 0
  const left = new Map<string, number>()
  for (const pair of others) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of pairs) {
    const count = left.get(pair) ?? 0
    if (count > 0) common += 1
    left.set(pair, count - 1)
  }
  return (2 * common) / total
}

function candidateOf(name: string, thing: Named): Candidate {
  const best = allNames(thing.names)
    .map((known) => ({ known, likeness: likeness(name, known) }))
    .toSorted((one, other) => other.likeness - one.likeness)[0]
  return { is: { id: thing.id }, name: best?.known ?? '', likeness: best?.likeness ?? 0 }
}

/** "Five-Year Strategy" and "New Five-Year Strategy": names that differ only in which of a line of plans they mean. */
export function areGenerations(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)]
  return a !== b && withoutGeneration(a) === withoutGeneration(b)
}

const withoutGeneration = (folded: string) =>
  folded
    .replace(
      /\b(?:new|first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)?|revised)\b|新|第[一二三四五六七八九十\d]+次|\d+/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()

function pairsOf(text: string): readonly string[] {
  const letters = Array.from(text)
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}
