import { useRef, useState } from 'react'
import type { FigureCellInput, IndicatorView } from '../../../shared/contract/indicators.ts'
import { useAsOf } from '../../data/as-of.tsx'
import { failureOf } from '../../data/call-failure.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { couldNotBeWritten, forgetUnsaved, keepUnsaved, tried, writtenHere } from '../../data/unsaved.ts'
import { useGive } from '../../data/use-give.ts'

export type EditedFigure = FigureCellInput['figure']

/** Somebody else changed the figure while it was typed here: both stay in sight until people choose. */
export interface FigureConflict {
  readonly indicatorId: number
  readonly year: number
  readonly mine: EditedFigure
  readonly theirs: EditedFigure
}

export interface FigureEdits {
  /** Keeps a figure (null: removes it), at once and without notice. */
  readonly keep: (indicator: IndicatorView, year: number, figure: EditedFigure) => void
  /** What was typed and is not yet read back; undefined: nothing. */
  readonly pendingOf: (indicatorId: number, year: number) => EditedFigure | undefined
  readonly conflict: FigureConflict | null
  readonly resolve: (keeps: 'mine' | 'theirs') => void
}

/** Figures as they are typed into the table: one after another, each against the figure that was seen when it was typed. */
export function useFigureEdits(): FigureEdits {
  const { give, read, readAnew } = useGive()
  const asOf = useAsOf()
  const [pending, setPending] = useState<ReadonlyMap<string, EditedFigure>>(new Map())
  const [conflict, setConflict] = useState<FigureConflict | null>(null)
  const queue = useRef<Promise<void>>(Promise.resolve())

  const stands = async (indicatorId: number, year: number) => {
    const { indicators } = await read('indicators.list', { asOf })
    return indicators.find(({ id }) => id === indicatorId)?.values.find((one) => one.year === year)
  }
  const enqueue = (indicatorId: number, year: number, figure: EditedFigure, seen: number | null | 'own') => {
    const key = keyOf(indicatorId, year)
    setPending((before) => new Map(before).set(key, figure))
    const place = writtenHere()
    const name = `figure ${key}`
    const record = async () => {
      const revision = seen === 'own' ? ((await stands(indicatorId, year))?.revision ?? null) : seen
      await give('indicators.record', { series: [{ to: 'indicator', id: indicatorId, cells: [{ year, revision, figure }] }] })
    }
    const work = async () => {
      try {
        await record()
        forgetUnsaved(name)
      } catch (thrown) {
        const failure = failureOf(thrown)
        if (failure.code === 'stale-edit') {
          const now = await stands(indicatorId, year)
          const theirs = now === undefined ? null : { value: now.value, isPreliminary: now.isPreliminary }
          setConflict({ indicatorId, year, mine: figure, theirs })
        } else if (couldNotBeWritten(failure)) {
          const words = `${year}: ${figure?.value ?? '–'}`
          keepUnsaved({ name, place, words, failure, save: () => tried(record, readAnew) })
        } else tellFailure(thrown)
      }
      await readAnew()
      setPending((before) => {
        if (before.get(key) !== figure) return before
        const rest = new Map(before)
        rest.delete(key)
        return rest
      })
    }
    queue.current = queue.current.then(work).catch((thrown: unknown) => tellFailure(thrown))
  }

  return {
    keep: (indicator, year, figure) => {
      const present = indicator.values.find((one) => one.year === year)
      const own = pending.get(keyOf(indicator.id, year))
      const before = own === undefined ? (present ?? null) : own
      if (
        before?.value === figure?.value &&
        before?.isPreliminary === figure?.isPreliminary &&
        figure?.printedIndex === undefined
      )
        return
      enqueue(indicator.id, year, figure, own === undefined ? (present?.revision ?? null) : 'own')
    },
    pendingOf: (indicatorId, year) => pending.get(keyOf(indicatorId, year)),
    conflict,
    resolve: (keeps) => {
      if (conflict !== null && keeps === 'mine') enqueue(conflict.indicatorId, conflict.year, conflict.mine, 'own')
      setConflict(null)
    },
  }
}

const keyOf = (indicatorId: number, year: number) => `${indicatorId} ${year}`
