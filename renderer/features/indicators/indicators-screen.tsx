import { ChartNoAxesCombined, ClipboardPaste } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { figurePasteText } from '../../../shared/text/figure-paste-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { Button } from '../../components/button.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useChosenPlace, usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useScreen } from '../../data/use-screen.ts'
import { BaseChoice } from './base-choice.tsx'
import { FigureConflictNote } from './figure-conflict-note.tsx'
import { type FigureMode, rebased } from './figures.ts'
import { IndicatorGroup } from './indicator-group.tsx'
import { IndicatorInspector } from './indicator-inspector.tsx'
import styles from './indicators-screen.module.css'
import { NewSeries } from './new-series.tsx'
import { PasteFigures } from './paste-figures.tsx'
import { useFigureEdits } from './use-figure-edits.ts'
import { useSeriesMoves } from './use-series-moves.ts'

/** What is being pasted, and where bare figures of it go. */
interface Pasting {
  readonly text: string
  readonly years: readonly number[]
}

/** Yearly series, group by group: the table, which is a small spreadsheet, and the chart drawn from it. */
export function IndicatorsScreen() {
  const words = useText(indicatorsText)
  const editing = useText(indicatorEditingText)
  const pasteWords = useText(figurePasteText)
  const language = useLanguage()
  const asOf = useAsOf()
  const screen = useScreen('indicators.list', { asOf })
  const [mode, setMode] = useRemembered<FigureMode>('indicators.mode', 'index', isMode)
  const [chosenKey, setChosenKey] = useRemembered('indicators.chosen', '', isText)
  const [base, setBase] = useRemembered<number | null>('indicators.base', null, isBase)
  const asked = new URLSearchParams(useSearch()).get('key')
  const [, navigate] = useLocation()
  const [year, setYear] = useState<number | null>(null)
  const [pasting, setPasting] = useState<Pasting | null>(null)
  const edits = useFigureEdits()
  usePlace([{ text: words.title }])

  const indicators = screen.data?.indicators ?? []
  const chosen = indicators.find((one) => one.key === (asked ?? chosenKey)) ?? indicators[0] ?? null
  useChosenPlace(chosen === null ? null : `/indicators?key=${encodeURIComponent(chosen.key)}`)
  const choose = (key: string, chosenYear: number | null) => {
    setChosenKey(key)
    setYear(chosenYear)
    if (asked !== null && asked !== key) navigate('/indicators', { replace: true })
  }
  const moves = useSeriesMoves(indicators, chosen)
  useCommands([
    {
      id: 'indicators-mode',
      text: { en: indicatorsText.en.switchMode, ja: indicatorsText.ja.switchMode },
      group: 'screen',
      shortcut: 'I',
      isInKeyLine: true,
      run: () => setMode(mode === 'index' ? 'values' : 'index'),
    },
    {
      id: 'indicators-paste',
      text: { en: figurePasteText.en.paste, ja: figurePasteText.ja.paste },
      group: 'edit',
      shortcut: 'V',
      isInKeyLine: true,
      run: () => setPasting({ text: '', years: [] }),
    },
    { id: 'indicators-new', text: both('newSeries'), group: 'edit', shortcut: 'N', isInKeyLine: true, run: focusNewSeries },
    { id: 'indicators-year', text: both('addYear'), group: 'edit', shortcut: 'Y', run: pressAddYear },
    ...moves,
  ])

  if (screen.isError) return <ErrorState {...sayError(screen.error.error, language)} onRetry={() => void screen.refetch()} />
  const shown = indicators.map((one) => rebased(one, mode === 'index' ? base : null))
  return (
    <Split
      scrollKey="indicators"
      side={
        screen.data !== undefined && chosen === null ? undefined : (
          <IndicatorInspector indicator={chosen} year={year} edits={edits} />
        )
      }
    >
      <PageHeader
        title={words.title}
        actions={
          <>
            <BaseChoice indicators={indicators} isDisabled={mode !== 'index'} value={base} onChange={setBase} />
            <Segments
              label={words.figures}
              value={mode}
              onChange={setMode}
              segments={(['index', 'values'] as const).map((value) => ({ value, text: words.modes[value] }))}
            />
            <Button icon={ClipboardPaste} shortcut="V" onPress={() => setPasting({ text: '', years: [] })}>
              {pasteWords.paste}
            </Button>
          </>
        }
      />
      <FigureConflictNote indicators={indicators} edits={edits} />
      {pasting !== null && (
        <PasteFigures
          indicators={indicators}
          text={pasting.text}
          years={pasting.years}
          chosenKey={chosen?.key ?? null}
          group={chosen?.group ?? { en: null, ja: null }}
          onClose={() => setPasting(null)}
        />
      )}
      {screen.data === undefined ? (
        <Skeleton rows={6} rowHeight={40} />
      ) : indicators.length === 0 ? (
        <>
          <EmptyState title={words.empty} icon={ChartNoAxesCombined}>
            {editing.emptyHint}
          </EmptyState>
          <div className={styles.first}>
            <NewSeries group={{ en: null, ja: null }} onMade={(key) => choose(key, null)} />
          </div>
        </>
      ) : (
        groupsOf(shown).map(({ id, series }) => (
          <IndicatorGroup
            key={id}
            series={series}
            mode={mode}
            isRebased={mode === 'index' && base !== null}
            chosenKey={chosen?.key ?? ''}
            year={year}
            edits={edits}
            onChoose={choose}
            onPaste={(text, years) => setPasting({ text, years })}
          />
        ))
      )}
    </Split>
  )
}

const focusNewSeries = () => document.querySelector<HTMLInputElement>('[data-new-series]')?.focus()
const pressAddYear = () => document.querySelector<HTMLElement>('[data-add-year]')?.click()

function groupsOf(
  indicators: readonly IndicatorView[],
): readonly { readonly id: string; readonly series: readonly IndicatorView[] }[] {
  const idOf = ({ group }: IndicatorView) => group.en ?? group.ja ?? ''
  return [...new Set(indicators.map(idOf))].map((id) => ({ id, series: indicators.filter((one) => idOf(one) === id) }))
}

const both = (word: 'newSeries' | 'addYear') => ({
  en: indicatorEditingText.en[word],
  ja: indicatorEditingText.ja[word],
})
const isMode = (value: unknown): value is FigureMode => value === 'index' || value === 'values'
const isText = (value: unknown): value is string => typeof value === 'string'
const isBase = (value: unknown): value is number | null => value === null || typeof value === 'number'
