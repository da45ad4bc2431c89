import type { TouchedPost } from '../../../shared/contract/reorganization.ts'
import type { InputAt } from '../../data/contract-paths.ts'
import type { PostFate } from '../../../shared/domain/vocabulary.ts'

type Given = InputAt<'reorganization.carryOut'>
type PostGiven = Given['posts'][number]

/** One of those that come of it, as it is filled in; `key` stays while others come and go. */
export interface ResultDraft {
  readonly key: number
  readonly toId: string | null
  readonly nameJa: string
  readonly nameEn: string
  /** Null: of all of them. */
  readonly fromIds: readonly number[] | null
}

/** A post in the place of another, where it differs from what was proposed. */
export interface SuccessorChoice {
  /** The key of the result it stands in. */
  readonly result: number
  readonly titleJa?: string
  readonly titleEn?: string
  readonly keepsHolder: boolean
  readonly seatIds: readonly number[]
}

export interface PostChoice {
  readonly fate?: PostFate
  readonly titleJa?: string
  readonly titleEn?: string
  readonly successors?: readonly SuccessorChoice[]
}

/** Where something goes, by keys of results: none, it stays. */
export type Goes = readonly number[]

/** What people decided where it differs from what was proposed. */
export interface Decisions {
  readonly posts: ReadonlyMap<number, PostChoice>
  readonly planItems: ReadonlyMap<number, Goes>
  readonly measures: ReadonlyMap<number, Goes>
  readonly parts: ReadonlyMap<number, Goes>
}

export const nothingDecided: Decisions = { posts: new Map(), planItems: new Map(), measures: new Map(), parts: new Map() }

/** A copy of the map with these things decided so. */
export const decided = <Value>(
  map: ReadonlyMap<number, Value>,
  ids: readonly number[],
  value: Value,
): ReadonlyMap<number, Value> => new Map([...map, ...ids.map((id) => [id, value] as const)])

/** The posts in its place: as decided, of results there still are; else as proposed, where the first takes seats and holder. */
export function successorsOf(
  touched: TouchedPost,
  choice: PostChoice,
  results: readonly ResultDraft[],
): readonly SuccessorChoice[] {
  const left = choice.successors?.filter(({ result }) => results.some(({ key }) => key === result)) ?? []
  if (left.length > 0) return left
  const proposed = touched.successors.flatMap((at) => results[at] ?? [])
  return (proposed.length > 0 ? proposed : results.slice(0, 1)).map(({ key }, place) => ({
    result: key,
    keepsHolder: place === 0,
    seatIds: place === 0 ? touched.seats.map(({ id }) => id) : [],
  }))
}

/** The title of a post in its place: as typed, else as proposed for that result. */
export function titleIn(touched: TouchedPost, successor: SuccessorChoice, results: readonly ResultDraft[]) {
  const proposed = touched.titles[results.findIndex(({ key }) => key === successor.result)] ?? touched.post.name
  return { ja: successor.titleJa ?? proposed.ja ?? '', en: successor.titleEn ?? proposed.en ?? '' }
}

/** A post as it will be carried out. */
export function postGiven(touched: TouchedPost, choice: PostChoice, results: readonly ResultDraft[]): PostGiven {
  const { id } = touched.post
  const fate = choice.fate ?? touched.fate
  switch (fate) {
    case 'keep':
    case 'abolish':
      return { id, fate }
    case 'rename': {
      const [title = touched.post.name] = touched.titles
      return { id, fate, titleJa: wordsOf(choice.titleJa ?? title.ja), titleEn: wordsOf(choice.titleEn ?? title.en) }
    }
    case 'succeed':
      return {
        id,
        fate,
        successors: successorsOf(touched, choice, results).map((successor) => {
          const title = titleIn(touched, successor, results)
          return {
            result: placeOf(results, successor.result),
            titleJa: wordsOf(title.ja),
            titleEn: wordsOf(title.en),
            keepsHolder: successor.keepsHolder,
            seatIds: [...successor.seatIds],
          }
        }),
      }
  }
}

export const placeOf = (results: readonly ResultDraft[], key: number): number => results.findIndex((one) => one.key === key)

const wordsOf = (text: string | null): string | null => text?.trim() || null
