import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { AlikeAnswer, SearchAnswer } from '../../shared/contract/search.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { useAsOf } from './as-of.tsx'
import { ask } from './ask.ts'
import { useBridge } from './bridge-context.tsx'
import type { CallFailure } from './call-failure.ts'
import type { InputAt, OutputAt } from './contract-paths.ts'
import { inListOrder } from './hits.ts'
import { useLanguage } from './language.ts'

/** The search that was asked last: the next one waits for it, and those typed over meanwhile are never asked. */
let last: Promise<unknown> = Promise.resolve()

/** Milliseconds between two questions for what is still looked through. */
const soon = 20

export interface FoundSoFar {
  /** Undefined: nothing is known yet. What words that mean the same find stands in it after what the typed ones find. */
  readonly data: SearchAnswer | undefined
  /** More may come. */
  readonly isLooking: boolean
  /** Null: all went well. */
  readonly error: CallFailure | null
  readonly retry: () => void
}

/**
 * Searches as one types, on the day the screens read. One question at a time; what was found stays until the answer to the newest is there. Words that
 * mean the same are looked for when the typed ones have left places, in a question of its own, which is dropped with the next key.
 */
export function useSearchAnswer(text: string, most: number): FoundSoFar {
  const asOf = useAsOf()
  const language = useLanguage()
  const found = useInTurn('search.find', { text, most, asOf }, text !== '')
  const answer = found.data
  const left = answer === undefined || answer.more || answer.isCounting ? 0 : most - answer.hits.length
  const isWidened = answer !== undefined && answer.alike.length > 0 && left > 0
  const instead = answer === undefined || answer.instead === null ? {} : { instead: answer.instead }
  const alike = useInTurn('search.alike', { text, most: Math.max(1, left), asOf, ...instead }, isWidened)
  const others = isWidened ? alike.data : undefined
  const newest = useMemo(() => answer && joined(answer, others, language), [answer, others, language])
  const [kept, keep] = useState(newest)
  if (newest !== undefined && newest !== kept) keep(newest)
  return {
    data: newest ?? kept,
    isLooking:
      found.isFetching || answer?.isCounting === true || (isWidened && (alike.isFetching || others?.isCounting === true)),
    error: found.error,
    retry: () => void found.refetch(),
  }
}

function joined(answer: SearchAnswer, others: AlikeAnswer | undefined, language: Language): SearchAnswer {
  const hits = inListOrder([...answer.hits, ...(others?.hits ?? [])], answer.words, language)
  return { ...answer, hits, more: others?.more ?? answer.more }
}

function useInTurn<Path extends 'search.find' | 'search.alike'>(path: Path, input: InputAt<Path>, isEnabled: boolean) {
  const bridge = useBridge()
  return useQuery<OutputAt<Path>, CallFailure>({
    queryKey: [path, input],
    queryFn: ({ signal }) => {
      const mine = last.then(() => {
        signal.throwIfAborted()
        return ask(bridge, 'query', path, input)
      })
      last = mine.catch(() => {})
      return mine
    },
    enabled: isEnabled,
    // What is found so far is shown while older things are still looked through.
    refetchInterval: ({ state }) => (state.data?.isCounting === true ? soon : false),
  })
}
