import { ListFilter, ShieldCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { measureEditingText } from '../../../shared/text/measure-editing-text.ts'
import { measuresText } from '../../../shared/text/measures-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useChosenPlace, usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { usePages } from '../../data/use-pages.ts'
import { filterMeasures } from './filter-measures.ts'
import { MeasureInspector } from './measure-inspector.tsx'
import { MeasureOutline } from './measure-outline.tsx'
import { MeasuresByPlan } from './measures-by-plan.tsx'
import styles from './measures-screen.module.css'
import { NewMeasure } from './new-measure.tsx'
import { focusTitle, useMeasureCommands } from './use-measure-commands.ts'

const views = ['headings', 'plans'] as const
type View = (typeof views)[number]

/** What agencies do in practice, by heading or by the plans it carries out; at the right the chosen one, edited where it stands. */
export function MeasuresScreen() {
  const words = useText(measuresText)
  const editing = useText(measureEditingText)
  const language = useLanguage()
  const asOf = useAsOf()
  const screen = usePages('measures.list', { asOf })
  const asked = new URLSearchParams(useSearch()).get('key')
  const [view, setView] = useRemembered<View>('measures.view', 'headings', isView)
  const [chosenKey, setChosen] = useRemembered('measures.chosen', '', isText)
  const [, navigate] = useLocation()
  const [filter, setFilter] = useRemembered('measures.filter', '', isText)
  const [onlyLinked, setOnlyLinked] = useRemembered('measures.linked', false, isFlag)
  const [onlyUnserved, setOnlyUnserved] = useRemembered('measures.unserved', false, isFlag)
  const [newIsHeading, setNewIsHeading] = useState(false)
  usePlace([{ text: words.title }])

  const measures = useMemo(() => screen.pages?.flatMap((page) => page.measures) ?? [], [screen.pages])
  const shown = filterMeasures(measures, { text: filter, onlyLinked })
  const own = measures.filter((measure) => !measure.isHeading)
  const wanted = measures.find((one) => one.key === (asked ?? chosenKey))
  // One that has not come yet may still come.
  const chosen = wanted ?? (screen.isWhole || (asked ?? chosenKey) === '' ? (own[0] ?? null) : null)
  useChosenPlace(chosen === null ? null : `/measures?key=${encodeURIComponent(chosen.key)}`)
  const choose = (key: string | null) => {
    if (key === null) return
    setChosen(key)
    if (asked !== null) navigate('/measures', { replace: true })
  }
  useMeasureCommands({
    measures,
    chosen,
    isOutline: view === 'headings',
    onNew: (isHeading) => {
      setNewIsHeading(isHeading)
      document.querySelector<HTMLInputElement>('[data-new-measure]')?.focus()
    },
    onRemoved: choose,
  })

  if (screen.error !== null)
    return <ErrorState {...sayError(screen.error.error, language)} onRetry={() => void screen.refetch()} />
  return (
    <Split
      scrollKey={`measures-${view}`}
      side={screen.pages !== undefined && measures.length === 0 ? undefined : <MeasureInspector measure={chosen} />}
    >
      <PageHeader
        title={words.title}
        note={own.length === 0 || !screen.isWhole ? undefined : words.note(own.length, measures.length - own.length)}
        actions={
          <span className={styles.tools}>
            {view === 'headings' && (
              <span className={styles.filter} data-measures-filter>
                <TextField
                  label={words.filter}
                  hidesLabel
                  type="search"
                  look="well"
                  icon={ListFilter}
                  placeholder={words.filter}
                  value={filter}
                  onChange={setFilter}
                  isClearable
                />
              </span>
            )}
            <Segments
              label={editing.view}
              value={view}
              onChange={setView}
              segments={views.map((value) => ({ value, text: editing.views[value] }))}
            />
          </span>
        }
      />
      <p className={styles.narrowing}>
        {view === 'headings' ? (
          <Checkbox isChecked={onlyLinked} onChange={setOnlyLinked}>
            {words.onlyLinked}
          </Checkbox>
        ) : (
          <Checkbox isChecked={onlyUnserved} onChange={setOnlyUnserved}>
            {editing.onlyUnserved}
          </Checkbox>
        )}
      </p>
      {screen.pages === undefined ? (
        <Skeleton rows={14} rowHeight={36} />
      ) : view === 'plans' ? (
        <MeasuresByPlan measures={measures} onlyUnserved={onlyUnserved} onChoose={choose} />
      ) : (
        <>
          {measures.length === 0 ? (
            <EmptyState title={words.empty} icon={ShieldCheck}>
              {words.emptyHint}
            </EmptyState>
          ) : shown.length === 0 ? (
            <EmptyState title={words.noMatch} size="row" />
          ) : (
            <MeasureOutline measures={shown} chosen={chosen?.key ?? null} onChoose={choose} onOpen={focusTitle} />
          )}
          <NewMeasure measures={measures} after={chosen} isHeading={newIsHeading} onMade={choose} />
        </>
      )}
    </Split>
  )
}

const isView = (value: unknown): value is View => value === 'headings' || value === 'plans'
const isText = (value: unknown): value is string => typeof value === 'string'
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
