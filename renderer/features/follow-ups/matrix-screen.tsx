import { Printer } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { commandText } from '../../../shared/text/command-text.ts'
import { paperFormats } from '../../../shared/documents/paper-formats.ts'
import { followUpsText } from '../../../shared/text/follow-ups-text.ts'
import { matrixText } from '../../../shared/text/matrix-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { Button } from '../../components/button.tsx'
import { FollowUpQuestions } from '../../components/follow-up-questions.tsx'
import { Inspector } from '../../components/inspector.tsx'
import { SavePaperMenu } from '../../components/paper/save-paper-menu.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { SwitchOrList } from '../../components/switch-or-list.tsx'
import { Seal } from '../../components/seal.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf, useRegister } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { placedLook, putText } from '../../data/placed-look.ts'
import { useFollowUpActs } from '../../data/use-follow-up-acts.ts'
import { usePaper } from '../../data/use-paper.ts'
import { usePages } from '../../data/use-pages.ts'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixInspector } from './matrix-inspector.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import inspectorStyles from './matrix-inspector.module.css'
import styles from './matrix-screen.module.css'
import { type MatrixPlace, nextHole, rowsInSight } from './matrix-places.ts'
import { matrixView, type ViewRow } from './matrix-view.ts'
import { useSeriesEnd } from './use-series-end.tsx'
import { type WholeMatrix, wholeMatrix } from './whole-matrix.ts'

/** One body's plans against its meetings: who was born where, looked at where, and where nobody looked. */
export function MatrixScreen({ bodyKey }: { readonly bodyKey: string }) {
  const words = useText(followUpsText)
  const matrixWords = useText(matrixText)
  const language = useLanguage()
  const asOf = useAsOf()
  const matrix = usePages('followUps.matrix', { body: bodyKey, asOf })
  const screen = useMemo(() => wholeMatrix(matrix.pages), [matrix.pages])
  const body = screen?.body
  const name = body === undefined ? '' : (body.short[language] ?? body.short.ja ?? body.key)
  usePlace([{ text: words.followUps, href: '/follow-ups' }, { text: words.matrix }, ...(name === '' ? [] : [{ text: name }])])
  if (matrix.error !== null)
    return <ErrorState {...sayError(matrix.error.error, language)} onRetry={() => void matrix.refetch()} />
  if (screen === null) {
    return (
      <Split side={<Inspector label={matrixWords.inspector}>{null}</Inspector>}>
        <PageHeader title={words.matrixTitle} />
        <Skeleton rows={12} rowHeight={38} />
      </Split>
    )
  }
  return <Loaded screen={screen} />
}

function Loaded({ screen }: { readonly screen: WholeMatrix }) {
  const words = useText(followUpsText)
  const matrixWords = useText(matrixText)
  const language = useLanguage()
  const asOf = useAsOf()
  const { mode } = useRegister()
  const { body } = screen
  const [, navigate] = useLocation()
  const { print, saveAs, opensSaved, setOpensSaved } = usePaper()
  // Rows are compared by identity: only those that change are drawn anew.
  const view = useMemo(() => matrixView(screen, language), [screen, language])
  const wanted = useWantedPlace(screen)

  const broken = view.rows
    .filter(({ matter }) => matter.kind === 'series' && matter.head.chain.breaks.length > 0)
    .map(({ id }) => id)
  const [open, setOpen] = useRemembered<readonly string[]>(`matrix.${body.key}.open`, broken, isTexts)
  const [remembered, setChosen] = useRemembered<MatrixPlace | null>(`matrix.${body.key}.place`, null, isPlaceOrNull)
  const [pointed, setPointed] = useState<MatrixPlace | null>(null)
  const chosen = placeIn(view, open, remembered)
  const acts = useFollowUpActs(navigate)

  useEffect(() => {
    if (wanted === null) return undefined
    setOpen([...new Set([...open, wanted.series])])
    setChosen(wanted.place)
    // After the title has taken the focus, as it does on arrival.
    const frame = requestAnimationFrame(() => focusChosen())
    return () => cancelAnimationFrame(frame)
    // oxlint-disable-next-line react/exhaustive-deps -- once for an address: people walk on from there
  }, [wanted?.place.row, wanted?.place.column])

  const rowAt = (place: MatrixPlace) => view.rows.find(({ id }) => id === place.row) ?? null
  const columnAt = (place: MatrixPlace) => screen.meetings.find(({ meetingId }) => meetingId === place.column) ?? null
  const chosenRow = rowAt(chosen)
  const { subject } = chosenRow ?? { subject: null }
  const canAct = screen.ahead.isPlannable && mode !== 'read'
  const isConcluded = chosenRow?.matter.kind === 'plan' && chosenRow.matter.finding.conclusion !== null
  const canPut = subject !== null && (placedLook(subject, screen.ahead) !== null || (!isConcluded && canAct))
  const put = canPut ? () => acts.putOnAgenda(subject, screen.ahead, chosenElement()) : null
  const putWords = putText(subject, screen.ahead)
  const explain = subject === null || isConcluded || mode === 'read' ? null : () => acts.explain(subject, chosenElement())
  const withdraw = subject === null || mode === 'read' || !isExplained(chosenRow) ? null : () => acts.withdraw(subject)
  const series = useSeriesEnd(chosenRow?.matter ?? null, asOf)
  const goToHole = () => {
    const next = nextHole(rowsInSight(view.rows, open), view.columns, chosen)
    if (next === null) return
    setChosen(next)
    requestAnimationFrame(() => focusChosen())
  }
  const routeOf = (place: MatrixPlace): string | null => {
    const row = rowAt(place)
    if (place.column === 'name') return row?.href ?? null
    const line = row?.cellsByMeeting.get(place.column)?.itemIds[0]
    return `/meetings/${place.column}${line === undefined ? '' : `?line=${line}`}`
  }
  const openPlace = (place: MatrixPlace) => {
    const route = routeOf(place)
    if (route !== null) navigate(route)
    else if (rowAt(place)?.matter.kind === 'series') toggle(place.row)
  }
  const toggle = (id: string) => setOpen(open.includes(id) ? open.filter((other) => other !== id) : [...open, id])
  const matrixAsked = { path: 'documents.matrix', input: { body: body.key, asOf, language } } as const
  const printMatrix = () => print(matrixAsked, matrixWords.fileName(body.key, asOf))

  useCommands([
    {
      id: 'next-hole',
      text: { en: matrixText.en.nextHole, ja: matrixText.ja.nextHole },
      group: 'screen',
      shortcut: 'H',
      isInKeyLine: true,
      run: goToHole,
    },
    {
      id: 'put-on-agenda',
      text: putWords,
      group: 'screen',
      shortcut: 'A',
      isInKeyLine: true,
      isDisabled: put === null,
      run: () => put?.(),
    },
    {
      id: 'explain',
      text: { en: needsText.en.explain, ja: needsText.ja.explain },
      group: 'screen',
      shortcut: 'E',
      isInKeyLine: true,
      isDisabled: explain === null,
      run: () => explain?.(),
    },
    {
      id: 'print',
      text: { en: commandText.en.print, ja: commandText.ja.print },
      group: 'paper',
      shortcut: 'Mod+P',
      run: printMatrix,
    },
  ])

  return (
    <Split
      margins="none"
      side={
        <Inspector label={matrixWords.inspector}>
          <div className={inspectorStyles.pane}>
            <MatrixInspector
              screen={screen}
              row={chosenRow}
              column={columnAt(chosen)}
              acts={{ put, putText: putWords[language], explain, withdraw, end: series.end, goOn: series.goOn }}
            />
            <div className={inspectorStyles.foot}>
              <MatrixLegend colour={body.colour} />
            </div>
          </div>
        </Inspector>
      }
    >
      <div className={styles.screen}>
        <PageHeader
          title={words.matrixTitle}
          actions={
            <>
              <SwitchOrList
                label={words.body}
                value={body.key}
                onChange={(key) => navigate(`/follow-ups/${encodeURIComponent(key)}`)}
                segments={screen.bodies.map((other) => ({
                  value: other.key,
                  text: other.short[language] ?? other.short.ja ?? other.key,
                  lead: <Seal mark={other.seal[language] ?? other.seal.ja ?? '?'} colour={other.colour} />,
                }))}
              />
              <Button icon={Printer} onPress={printMatrix}>
                {matrixWords.printA3}
              </Button>
              <SavePaperMenu
                formats={paperFormats}
                onSave={(form) => saveAs(matrixAsked, matrixWords.fileName(body.key, asOf), form)}
                opens={opensSaved}
                onOpens={setOpensSaved}
              />
            </>
          }
        />
        {screen.meetingCount === 0 ? (
          <EmptyState title={matrixWords.noMeetingsYet}>{matrixWords.noMeetingsYetNote}</EmptyState>
        ) : view.rows.length === 0 ? (
          <EmptyState title={matrixWords.noPlansYet}>{matrixWords.noPlansYetNote}</EmptyState>
        ) : (
          <div className={styles.matrix}>
            <MatrixGrid
              label={words.matrixTitle}
              view={view}
              colour={body.colour}
              open={open}
              chosen={chosen}
              pointed={pointed}
              onChoose={setChosen}
              onPoint={setPointed}
              onFold={toggle}
              onOpen={openPlace}
              routeOf={routeOf}
            />
          </div>
        )}
      </div>
      <FollowUpQuestions {...acts.questions} />
      {series.question}
    </Split>
  )
}

const chosenElement = () => document.querySelector<HTMLElement>('[role="grid"] [data-row][data-chosen]')
const focusChosen = () => chosenElement()?.focus()

/** Whether a human's reason stands behind the row's state. */
function isExplained(row: ViewRow | null): boolean {
  if (row?.matter.kind === 'plan') return row.matter.finding.because.code === 'explained'
  return row?.matter.kind === 'year' && row.matter.link.explanation !== null
}

/** The cell an address asks for: `?series=drugs/annual-plans&year=2002&meeting=10`. */
function useWantedPlace(screen: WholeMatrix): { readonly series: string; readonly place: MatrixPlace } | null {
  const given = new URLSearchParams(useSearch())
  const [series, year, meeting] = [given.get('series'), given.get('year'), Number(given.get('meeting'))]
  if (series === null || year === null || !screen.rows.some((row) => row.kind === 'series' && row.series.key === series))
    return null
  const column = screen.meetings.some(({ meetingId }) => meetingId === meeting) ? meeting : 'name'
  return { series: `series/${series}`, place: { row: `year/${series}/${year}`, column } }
}

/** The place remembered, as long as it is in sight; else the first row's name. */
function placeIn(view: ReturnType<typeof matrixView>, open: readonly string[], place: MatrixPlace | null): MatrixPlace {
  const rows = rowsInSight(view.rows, open)
  const first: MatrixPlace = { row: rows[0]?.id ?? 'head', column: 'name' }
  if (place === null) return first
  const hasRow = place.row === 'head' || rows.some(({ id }) => id === place.row)
  const hasColumn = place.column === 'name' || view.columns.some(({ meetingId }) => meetingId === place.column)
  return hasRow && hasColumn ? place : first
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

function isPlaceOrNull(value: unknown): value is MatrixPlace | null {
  if (value === null) return true
  if (typeof value !== 'object' || !('row' in value) || !('column' in value)) return false
  return typeof value.row === 'string' && (value.column === 'name' || typeof value.column === 'number')
}
