import { CircleDashed, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { MeasureView, ServedPlan } from '../../../shared/contract/measures.ts'
import { measureEditingText } from '../../../shared/text/measure-editing-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { ComboBox } from '../../components/combo-box.tsx'
import { Icon } from '../../components/icon.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Ledger } from '../../components/ledger.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Popover } from '../../components/popover.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { useCommand } from '../../data/use-command.ts'
import { usePages } from '../../data/use-pages.ts'
import styles from './measures-by-plan.module.css'

export interface MeasuresByPlanProps {
  readonly measures: readonly MeasureView[]
  readonly onlyUnserved: boolean
  readonly onChoose: (key: string) => void
}

/** A plan as a whole (item null), or one item of it, with what carries it out. */
interface Line {
  readonly plan: ServedPlan
  readonly item: ServedPlan['items'][number] | null
  readonly measureIds: readonly number[]
}

/** Plan by plan which measures serve each item, and which items nothing serves. */
export function MeasuresByPlan({ measures, onlyUnserved, onChoose }: MeasuresByPlanProps) {
  const words = useText(measureEditingText)
  const language = useLanguage()
  const asOf = useAsOf()
  const screen = usePages('measures.byPlan', { asOf })
  const plans = useMemo(() => screen.pages?.flatMap((page) => page.plans), [screen.pages])
  if (screen.isError && screen.error !== null)
    return <ErrorState {...sayError(screen.error.error, language)} onRetry={() => void screen.refetch()} />
  if (plans === undefined) return <Skeleton rows={14} rowHeight={28} />
  if (plans.length === 0) return <EmptyState title={words.noPlans} size="row" />
  const groups = plans.map((plan) => ({ plan, lines: linesOf(plan, onlyUnserved) })).filter(({ lines }) => lines.length > 0)
  if (groups.length === 0) return <EmptyState title={words.allServed} size="row" />
  return (
    <Ledger<Line>
      label={words.byPlanTitle}
      groups={groups.map(({ plan, lines }) => ({
        id: plan.plan.key,
        title: plan.plan.name[language] ?? plan.plan.name.en ?? plan.plan.name.ja ?? plan.plan.key,
        count: plan.items.length === 0 ? words.noItems : words.servedCount(plan.items.filter(isServed).length, plan.items.length),
        items: lines,
      }))}
      idOf={({ plan, item }) => `${plan.plan.id} ${item?.id ?? 'plan'}`}
      textOf={({ item }) => item?.title[language] ?? item?.title.en ?? words.forWhole}
      onOpen={({ measureIds }) => {
        const first = measures.find(({ id }) => id === measureIds[0])
        if (first !== undefined) onChoose(first.key)
      }}
    >
      {(line) => <ServedLine line={line} measures={measures} onChoose={onChoose} />}
    </Ledger>
  )
}

function ServedLine({ line, measures, onChoose }: Pick<MeasuresByPlanProps, 'measures' | 'onChoose'> & { readonly line: Line }) {
  const words = useText(measureEditingText)
  const language = useLanguage()
  const kinds = useText(vocabularyText).planItemKind
  const { item, measureIds } = line
  const serving = measures.filter(({ id }) => measureIds.includes(id))
  const title = item === null ? words.forWhole : (item.title[language] ?? item.title.en ?? '')
  return (
    <div className={styles.line} data-depth={Math.min(item?.depth ?? 0, 4)} data-whole={item === null || undefined}>
      <span className={styles.kind}>{isNewKind(line) && item !== null && kinds[item.kind]}</span>
      <span className={styles.number}>{item?.number}</span>
      <span className={styles.title}>{item === null ? words.forWhole : <NameText name={item.title} />}</span>
      <span className={styles.serving}>
        {serving.map((measure) => (
          <button key={measure.id} type="button" className={styles.measure} onClick={() => onChoose(measure.key)}>
            <NameText name={measure.title} />
          </button>
        ))}
        {serving.length === 0 &&
          (item?.isServedBelow ? (
            <span className={styles.below}>{words.servedBelow}</span>
          ) : (
            <span className={styles.unserved}>
              <Icon of={CircleDashed} size={12} /> {words.unserved}
            </span>
          ))}
      </span>
      <AddMeasure line={line} title={title} measures={measures} />
    </div>
  )
}

/** A kind is named where it begins: three viewpoints, then five tasks. */
function isNewKind({ plan, item }: Line): boolean {
  const before = item === null ? undefined : plan.items[plan.items.indexOf(item) - 1]
  return before?.kind !== item?.kind || before?.depth !== item?.depth
}

interface AddMeasureProps {
  readonly line: Line
  readonly title: string
  readonly measures: readonly MeasureView[]
}

/** Names one more measure that carries the item out. */
function AddMeasure({ line, title, measures }: AddMeasureProps) {
  const words = useText(measureEditingText)
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const update = useCommand('measures.update')
  const others = measures.filter(({ id, isHeading }) => !isHeading && !line.measureIds.includes(id))
  return (
    <Popover
      label={words.carryOutWith(title)}
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<IconButton icon={Plus} size="s" label={words.carryOutWith(title)} />}
    >
      <div className={styles.choice}>
        <ComboBox
          label={words.chooseMeasure}
          autoFocus
          value={null}
          choices={others.map((measure) => ({
            value: measure.key,
            text: [measure.number, measure.title[language] ?? measure.title.en ?? measure.title.ja].filter(Boolean).join(' '),
          }))}
          onChange={(key) => {
            const measure = others.find((one) => one.key === key)
            if (measure === undefined) return
            setOpen(false)
            const carryOut = [{ planId: line.plan.plan.id, itemId: line.item?.id ?? null }]
            void update.run({ id: measure.id, revision: measure.revision, patch: { carryOut } })
          }}
        />
      </div>
    </Popover>
  )
}

/** With the filter: items that neither a measure nor one below them serves. */
function linesOf(plan: ServedPlan, onlyUnserved: boolean): readonly Line[] {
  const items = plan.items
    .filter((item) => !onlyUnserved || !isServed(item))
    .map((item) => ({ plan, item, measureIds: item.measureIds }))
  if (onlyUnserved) return items
  return plan.measureIds.length > 0 || plan.items.length === 0
    ? [{ plan, item: null, measureIds: plan.measureIds }, ...items]
    : items
}

const isServed = ({ measureIds, isServedBelow }: ServedPlan['items'][number]) => measureIds.length > 0 || isServedBelow
