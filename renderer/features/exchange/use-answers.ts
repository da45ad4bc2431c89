import { useMemo, useState } from 'react'
import type { ImportAnswers } from '../../../shared/contract/imports.ts'
import type { ImportVerdict, ListKey } from '../../../shared/domain/list-keys.ts'

type RowAnswer = ImportAnswers['rows'][number]

export interface AnswersState {
  readonly answers: ImportAnswers
  readonly answerRow: (ref: string, answer: Omit<RowAnswer, 'ref'>) => void
  /** Takes or leaves all of a verdict; what was said of single rows of it goes. */
  readonly takeAll: (verdict: ImportVerdict, isTaken: boolean, refs: readonly string[]) => void
  readonly leaveField: (ref: string, field: string, isTaken: boolean) => void
  readonly settle: (list: ListKey, text: string, id: number | 'new' | null, learn: boolean) => void
  /** Rows that were left stay left; all else that was said of single rows goes, once they are taken in. What words mean stays. */
  readonly forgetRows: () => void
}

/** What a person decided on a preview; only what differs from what is proposed. */
export function useAnswers(): AnswersState {
  const [rows, setRows] = useState<ReadonlyMap<string, RowAnswer>>(new Map())
  const [words, setWords] = useState<ImportAnswers['words']>([])
  const [leave, setLeave] = useState<readonly ImportVerdict[]>([])
  const answers = useMemo<ImportAnswers>(() => ({ rows: [...rows.values()], words, leave: [...leave] }), [rows, words, leave])
  const change = (ref: string, to: (before: RowAnswer) => RowAnswer) =>
    setRows((before) => new Map(before).set(ref, to(before.get(ref) ?? { ref })))
  return {
    answers,
    answerRow: (ref, answer) => change(ref, (before) => ({ ...before, ...answer })),
    takeAll: (verdict, isTaken, refs) => {
      setLeave((before) => [...before.filter((one) => one !== verdict), ...(isTaken ? [] : [verdict])])
      setRows((before) => {
        const next = new Map(before)
        for (const ref of refs) {
          const { take: _gone, ...rest } = next.get(ref) ?? { ref }
          next.set(ref, rest)
        }
        return next
      })
    },
    leaveField: (ref, field, isTaken) =>
      change(ref, (before) => {
        const others = (before.without ?? []).filter((one) => one !== field)
        return { ...before, without: isTaken ? others : [...others, field] }
      }),
    forgetRows: () =>
      setRows(
        (before) => new Map([...before].flatMap(([ref, { take }]) => (take === false ? [[ref, { ref, take }] as const] : []))),
      ),
    settle: (list, text, id, learn) =>
      setWords((before) => {
        const others = before.filter((word) => word.list !== list || word.text !== text)
        return id === null ? others : [...others, { list, text, id, learn }]
      }),
  }
}
