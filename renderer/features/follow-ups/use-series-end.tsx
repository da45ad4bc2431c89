import { type ReactNode, useState } from 'react'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { useRegister } from '../../data/as-of.tsx'
import { useLanguage } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { AskSeriesEnd } from './ask-series-end.tsx'
import type { RowMatter } from './matrix-view.ts'

export interface SeriesEnding {
  /** Asks with which year the chosen series ended; null: no open series is chosen. */
  readonly end: (() => void) | null
  /** Goes on with the chosen series; null: none that ended is chosen. */
  readonly goOn: (() => void) | null
  readonly question: ReactNode
}

/** Ending the series of annual plans that is chosen, and going on with it. */
export function useSeriesEnd(matter: RowMatter | null, asOf: IsoDate): SeriesEnding {
  const { mode } = useRegister()
  const language = useLanguage()
  const command = useCommand('followUps.endSeries')
  const [anchor, setAnchor] = useState<Element | null>(null)
  if (matter?.kind !== 'series' || mode === 'read') return { end: null, goOn: null, question: null }
  const { series, ended } = matter.head
  if (ended !== null) {
    return { end: null, goOn: () => void command.run({ series: series.key, end: null }), question: null }
  }
  const links = matter.years.map(({ link }) => link)
  const spokenOf = links.findLast(({ plan, progress, planId }) => plan !== null || progress !== null || planId !== null)
  return {
    end: () => setAnchor(document.querySelector('[role="grid"] [data-row][data-chosen]')),
    goOn: null,
    question:
      anchor === null ? null : (
        <AskSeriesEnd
          anchor={anchor}
          years={links.map(({ fiscalYear }) => fiscalYear)}
          proposed={spokenOf?.fiscalYear ?? links.at(-1)?.fiscalYear ?? 0}
          isPending={command.isRunning}
          onClose={() => setAnchor(null)}
          onAnswer={({ lastYear, why, source }) => {
            const said = (of: 'en' | 'ja') => (of === language && why !== '' ? why : null)
            const end = { on: asOf, lastYear, reasonEn: said('en'), reasonJa: said('ja'), source }
            void command.run({ series: series.key, end }).then((done) => (done === null ? undefined : setAnchor(null)))
          }}
        />
      ),
  }
}
