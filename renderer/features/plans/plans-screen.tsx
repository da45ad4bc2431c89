import { Plus, Search } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { PlanRow } from '../../../shared/contract/plans.ts'
import { followUpStates, planKinds } from '../../../shared/domain/vocabulary.ts'
import { pagingText } from '../../../shared/text/paging-text.ts'
import { planFactsText } from '../../../shared/text/plan-facts-text.ts'
import { plansText } from '../../../shared/text/plans-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { startText } from '../../../shared/text/start-text.ts'
import { Link } from '../../components/link.tsx'
import { Button } from '../../components/button.tsx'
import { Glyph } from '../../components/glyph.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Seal } from '../../components/seal.tsx'
import { Select } from '../../components/select.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { followUpLooks } from '../../components/status.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { usePages } from '../../data/use-pages.ts'
import { useScreen } from '../../data/use-screen.ts'
import { NewPlan } from './new-plan.tsx'
import {
  filterAsked,
  filterPlans,
  isPlanFilter,
  noFilter,
  type PlanFilter,
  planColumns,
  planLines,
  type PlanSorting,
} from './plan-lines.ts'
import { PlanTable } from './plan-table.tsx'
import styles from './plans-screen.module.css'

const usualSorting: PlanSorting = { column: 'adopted', direction: 'ascending' }

/** All plans of all bodies: found by name, filtered by body, kind and state, annual series folded into one line. */
export function PlansScreen() {
  const words = useText(plansText)
  const start = useText(startText)
  const paging = useText(pagingText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [, navigate] = useLocation()
  const { pages, isWhole, isError, error, refetch } = usePages('plans.list', { asOf, body: null })
  const plans = useMemo(() => pages?.flatMap((page) => page.plans), [pages])
  const [filter, setFilter] = useRemembered('plans.filter', noFilter, isPlanFilter)
  const address = new URLSearchParams(useSearch())
  // One came to add a plan, from wherever one was.
  const comesToAdd = address.has('new')
  address.delete('new')
  const asked = address.toString()
  useEffect(() => {
    // A count elsewhere leads to its list: what the address asks for takes the place of what was remembered.
    if (asked !== '') setFilter(filterAsked(asked))
    // oxlint-disable-next-line react/exhaustive-deps -- once for an address: people filter on from there
  }, [asked])
  const [sorting, setSorting] = useRemembered('plans.sorting', usualSorting, isSorting)
  const [open, setOpen] = useRemembered<readonly string[]>('plans.open', [], isStrings)
  const [isAdding, setAdding] = useState(comesToAdd)
  const [newButton, setNewButton] = useState<HTMLDivElement | null>(null)
  usePlace([{ text: words.plans }])
  const frame = useScreen('register.frame', { asOf }).data
  const bodies = frame?.bodies.map(({ body }) => body) ?? []
  const hasNoBody = frame?.bodies.length === 0
  // A plan needs a body that adopts it.
  const add = () => (hasNoBody ? navigate('/start') : setAdding(true))
  useCommands([
    {
      id: 'plans-filter',
      text: { en: plansText.en.filter, ja: plansText.ja.filter },
      group: 'screen',
      shortcut: 'F',
      isInKeyLine: true,
      run: () => document.querySelector<HTMLInputElement>('[data-plans-filter] input')?.focus(),
    },
    {
      id: 'plans-new',
      text: { en: planFactsText.en.newPlan, ja: planFactsText.ja.newPlan },
      group: 'screen',
      shortcut: 'N',
      isInKeyLine: true,
      run: add,
    },
  ])

  const fitting = useMemo(() => filterPlans(plans ?? [], filter), [plans, filter])
  const isLookingFor = filter.text.trim() !== '' || filter.state !== null
  const lines = useMemo(() => {
    const shown = isLookingFor ? fitting.flatMap((row) => row.series?.key ?? []) : open
    return planLines(fitting, sorting, new Set(shown), language)
  }, [fitting, sorting, open, language, isLookingFor])

  if (error !== null && isError && plans === undefined) {
    return (
      <Split>
        <ErrorState {...sayError(error.error, language)} onRetry={() => void refetch()} />
      </Split>
    )
  }
  return (
    <Split scrollKey="plans">
      <PageHeader
        title={words.plans}
        note={plans === undefined ? undefined : isWhole ? words.shown(fitting.length, plans.length) : paging.counting}
        actions={
          <div ref={setNewButton}>
            <Button icon={Plus} shortcut="N" onPress={add}>
              {planFactsText[language].newPlan}
            </Button>
          </div>
        }
      />
      {isAdding && plans !== undefined && (
        <NewPlan
          rows={plans}
          bodies={bodies}
          bodyKey={filterAsked(asked).body ?? filter.body}
          anchor={newButton}
          onClose={() => setAdding(false)}
        />
      )}
      <Filters filter={filter} onChange={setFilter} rows={plans ?? []} />
      {plans === undefined ? (
        <Skeleton rows={14} />
      ) : (
        <PlanTable
          lines={lines}
          sorting={sorting}
          onSort={setSorting}
          onOpen={(line) => {
            if (line.is === 'plan') navigate(`/plans/${line.row.plan.key}`)
            else if (!isLookingFor) setOpen(line.isOpen ? open.filter((key) => key !== line.key) : [...open, line.key])
          }}
          empty={
            plans.length === 0 ? (
              hasNoBody ? (
                <EmptyState title={start.noBodiesYet} actions={<Link href="/start">{start.begin}</Link>}>
                  {start.plansFollow}
                </EmptyState>
              ) : (
                <EmptyState
                  title={words.noPlans}
                  actions={
                    <Button look="primary" icon={Plus} onPress={add}>
                      {planFactsText[language].newPlan}
                    </Button>
                  }
                >
                  {words.noPlansHint}
                </EmptyState>
              )
            ) : (
              <EmptyState
                title={words.nothingFits}
                actions={<Button onPress={() => setFilter(noFilter)}>{words.clearFilters}</Button>}
              >
                {words.nothingFitsHint}
              </EmptyState>
            )
          }
        />
      )}
    </Split>
  )
}

interface FiltersProps {
  readonly filter: PlanFilter
  readonly onChange: (filter: PlanFilter) => void
  readonly rows: readonly PlanRow[]
}

function Filters({ filter, onChange, rows }: FiltersProps) {
  const words = useText(plansText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()
  const bodies = [...new Map(rows.map(({ body }) => [body.key, body])).values()]
  const isFiltered = filter.text !== '' || filter.body !== null || filter.kind !== null || filter.state !== null
  return (
    <div className={styles.filters} role="search" aria-label={words.filter}>
      <div className={styles.text} data-plans-filter>
        <TextField
          label={words.filter}
          hidesLabel
          icon={Search}
          placeholder={words.filterHint}
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
          isClearable
        />
      </div>
      <Select
        label={words.body}
        hidesLabel
        value={filter.body ?? all}
        onChange={(value) => onChange({ ...filter, body: value === all ? null : value })}
        choices={[
          { value: all, text: words.allBodies },
          ...bodies.map((body) => ({
            value: body.key,
            text: body.short[language] ?? body.name[language] ?? body.key,
            lead: <Seal mark={body.seal[language] ?? ''} colour={body.colour} />,
          })),
        ]}
      />
      <Select
        label={words.kind}
        hidesLabel
        value={filter.kind ?? all}
        onChange={(value) => onChange({ ...filter, kind: value === all ? null : value })}
        choices={[
          { value: all, text: words.allKinds },
          ...planKinds.map((kind) => ({ value: kind, text: vocabulary.planKind[kind] })),
        ]}
      />
      <Select
        label={words.state}
        hidesLabel
        value={filter.state ?? all}
        onChange={(value) => onChange({ ...filter, state: value === all ? null : value })}
        choices={[
          { value: all, text: words.allStates },
          { value: 'in-force' as const, text: words.inForce },
          ...followUpStates.map((state) => ({
            value: state,
            text: vocabulary.followUpState[state],
            lead: <Glyph sign={followUpLooks[state].sign} size={14} />,
          })),
        ]}
      />
      {isFiltered && (
        <Button look="bare" onPress={() => onChange(noFilter)}>
          {words.clearFilters}
        </Button>
      )}
    </div>
  )
}

const all = 'all' as const

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

function isSorting(value: unknown): value is PlanSorting {
  if (typeof value !== 'object' || value === null) return false
  const { column, direction } = value as Readonly<Record<keyof PlanSorting, unknown>>
  return planColumns.some((one) => one === column) && (direction === 'ascending' || direction === 'descending')
}
