import { type ReactNode, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useSearch } from 'wouter'
import type { PlanItemsScreen } from '../../../../shared/contract/plan-items.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { planItemsText } from '../../../../shared/text/plan-items-text.ts'
import { planRevisionsText } from '../../../../shared/text/plan-revisions-text.ts'
import { itemDetailsText } from '../../../../shared/text/item-details-text.ts'
import { Button } from '../../../components/button.tsx'
import { Inspector } from '../../../components/inspector.tsx'
import { NotSaved } from '../../../components/not-saved.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../components/states.tsx'
import { useCommands } from '../../../data/commands.ts'
import { useLanguage, useText } from '../../../data/language.ts'
import { notify, saysIn } from '../../../data/notices.ts'
import { useChosenPlace } from '../../../data/place.ts'
import { sayError } from '../../../data/say-error.ts'
import { useRemembered } from '../../../data/ui-store.ts'
import { useScreen } from '../../../data/use-screen.ts'
import { editorItems, type EditorItem } from './editor-item.ts'
import { ItemDetails, type ItemStep } from './item-details.tsx'
import { ItemTools } from './item-tools.tsx'
import { ItemTree } from './item-tree.tsx'
import styles from './items-tab.module.css'
import { OrganizationCounts } from './organization-counts.tsx'
import { OutlineImport } from './outline-import.tsx'
import { RevisionComparison } from './revision-comparison.tsx'
import { useItemDesk } from './use-item-desk.ts'
import { type ItemTree as Tree, useItemTree } from './use-item-tree.ts'

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const noKeys: ReadonlyMap<number, string> = new Map()
const nothing = () => {}

export interface ItemsTabProps {
  readonly planKey: string
  /** The screen's right-hand pane and the right end of its tabs: what stands there changes with the item one is at. */
  readonly slots: { readonly side: HTMLElement | null; readonly tools: HTMLElement | null }
}

/** The items of a plan: written, imported, revised and compared. */
export function ItemsTab({ planKey, slots }: ItemsTabProps) {
  const language = useLanguage()
  // An item of an older revision is found in that revision.
  const asked = Number(new URLSearchParams(useSearch()).get('revision'))
  const [revision, setRevision] = useState<number | null>(Number.isInteger(asked) && asked > 0 ? asked : null)
  const { data, isError, error, refetch } = useScreen('planItems.list', { plan: planKey, revision }, { keeps: 'always' })
  if (isError && data === undefined) {
    return <ErrorState {...sayError(error.error, language)} onRetry={() => void refetch()} />
  }
  if (data === undefined) return <Skeleton rows={14} />
  return data.isCurrent && revision === null ? (
    <CurrentItems planKey={planKey} screen={data} slots={slots} onRevision={setRevision} />
  ) : (
    <OlderItems planKey={planKey} screen={data} slots={slots} onRevision={setRevision} />
  )
}

interface ShownItems extends ItemsTabProps {
  readonly screen: PlanItemsScreen
  readonly onRevision: (revision: number | null) => void
}

function CurrentItems({ planKey, screen, slots, onRevision }: ShownItems) {
  const words = useText(planItemsText)
  const language = useLanguage()
  const { name } = screen.body
  const usesBoth = name.en !== null && name.ja !== null
  const [showsBoth, setShowsBoth] = useRemembered('plan-items.both-languages', usesBoth, isBoolean)
  const [isImporting, setImporting] = useState(false)
  const [comparesFrom, setComparesFrom] = useState<number | null>(null)
  const container = useRef<HTMLDivElement>(null)
  const { desk, items, state } = useItemDesk(planKey, screen)
  const lead = leadingLanguage(items, language)
  const tree = useItemTree({ desk, language: lead, isReadOnly: false, organizations: screen.organizations, container })
  const chosen = items.find((item) => item.key === tree.cursor?.key) ?? null
  useChosenPlace(chosen === null || chosen.id === null ? null : `/plans/${planKey}?tab=items&item=${chosen.id}`)
  // The details follow a moment later: walking through the items is never held up by their many fields.
  const told = useDeferredValue(chosen)
  const onRenumber = () => {
    const changed = tree.act.renumber()
    notify({ tone: 'info', says: saysIn(planItemsText, ({ renumbered }) => ({ text: renumbered(changed) })) })
  }
  const asked = new URLSearchParams(useSearch()).get('item')
  const { go, command } = tree.act
  const onMove = useCallback((key: string, step: ItemStep) => command(key, step, 'row', null), [command])
  useEffect(() => {
    if (asked !== null) go({ key: asked, in: 'row', caret: 0 })
  }, [asked, go])
  const both = (key: 'importOutline' | 'renumber' | 'bothLanguages' | 'addAtEnd') => ({
    en: planItemsText.en[key],
    ja: planItemsText.ja[key],
  })
  useCommands([
    { id: 'items-add', text: both('addAtEnd'), group: 'screen', shortcut: 'N', isInKeyLine: true, run: tree.act.add },
    {
      id: 'items-import',
      text: both('importOutline'),
      group: 'screen',
      shortcut: 'I',
      isInKeyLine: true,
      run: () => setImporting(true),
    },
    { id: 'items-renumber', text: both('renumber'), group: 'screen', run: onRenumber },
    { id: 'items-both', text: both('bothLanguages'), group: 'screen', shortcut: 'L', run: () => setShowsBoth(!showsBoth) },
  ])

  if (isImporting) {
    return (
      <OutlineImport
        planKey={planKey}
        items={items}
        below={
          chosen === null || chosen.id === null
            ? null
            : { id: chosen.id, title: chosen.title[language] ?? chosen.title.en ?? chosen.title.ja ?? '' }
        }
        side={slots.side}
        onClose={() => setImporting(false)}
      />
    )
  }
  const tools = (
    <ItemTools
      screen={screen}
      showsBoth={showsBoth}
      onBoth={() => setShowsBoth(!showsBoth)}
      onImport={() => setImporting(true)}
      onRenumber={onRenumber}
      onRevision={onRevision}
      onCompare={setComparesFrom}
      planKey={planKey}
    />
  )
  const newest = screen.shown
  const isComparing = comparesFrom !== null && newest !== null
  return (
    <>
      <InSlot at={slots.tools}>{tools}</InSlot>
      <InSlot at={slots.side}>
        {told === null || isComparing ? (
          <NoItem screen={screen} items={items} />
        ) : (
          <ItemDetails
            item={told}
            choices={screen.organizations}
            planKey={planKey}
            on={screen.on}
            isReadOnly={false}
            onChange={tree.act.change}
            onMove={onMove}
          />
        )}
      </InSlot>
      {isComparing ? (
        <RevisionComparison planKey={planKey} from={comparesFrom} to={newest} onClose={() => setComparesFrom(null)} />
      ) : (
        <>
          {state.failure !== null && <NotSaved failure={sayError(state.failure, language)} onRetry={desk.retry} />}
          {items.length === 0 && (
            <EmptyState size="row" title={words.emptyTitle}>
              {words.emptyHint}
            </EmptyState>
          )}
          <ItemTree
            items={items}
            tree={tree}
            desk={desk}
            conflicts={state.conflicts}
            container={container}
            showsBoth={showsBoth}
            lead={lead}
          />
        </>
      )}
    </>
  )
}

/** The page's language, unless most items have no words in it and more have in the other. */
function leadingLanguage(items: readonly EditorItem[], page: Language): Language {
  const other: Language = page === 'ja' ? 'en' : 'ja'
  const count = (language: Language) => items.filter((item) => item.title[language]).length
  return count(page) * 2 < items.length && count(other) > count(page) ? other : page
}

/** Draws what belongs to these items at a place of the screen round them. */
function InSlot({ at, children }: { readonly at: HTMLElement | null; readonly children: ReactNode }) {
  return at === null ? null : createPortal(children, at)
}

/** An older revision: looked at, not written in. */
function OlderItems({ planKey, screen, slots, onRevision }: ShownItems) {
  const words = useText(planRevisionsText)
  const language = useLanguage()
  const container = useRef<HTMLDivElement>(null)
  const items = editorItems(screen.items, noKeys)
  const [key, setKey] = useState(new URLSearchParams(useSearch()).get('item'))
  const chosen = items.find((item) => item.key === key) ?? null
  const step = (from: string, by: -1 | 1) => {
    const next = items[items.findIndex((item) => item.key === from) + by]
    if (next === undefined) return
    setKey(next.key)
    container.current?.querySelector<HTMLElement>(`[data-item="${next.key}"]`)?.focus()
  }
  const tree: Tree = {
    cursor: key === null ? null : { key, in: 'row', caret: 0 },
    chosen: new Set(),
    act: {
      arrive: setKey,
      press: setKey,
      command: (from, command) => {
        if (command === 'previous') step(from, -1)
        if (command === 'next') step(from, 1)
      },
      write: () => {},
      typing: () => {},
      leave: () => {},
      paste: () => false,
      change: () => {},
      move: () => {},
      add: () => {},
      go: ({ key: to }) => setKey(to),
      renumber: () => 0,
    },
  }
  const shownOn = screen.revisions.find(({ number }) => number === screen.shown)?.adoptedOn ?? null
  return (
    <>
      <InSlot at={slots.tools}>
        <ItemTools screen={screen} planKey={planKey} onRevision={onRevision} />
      </InSlot>
      <InSlot at={slots.side}>
        {chosen === null ? (
          <NoItem screen={screen} items={items} />
        ) : (
          <ItemDetails item={chosen} choices={screen.organizations} planKey={null} on={screen.on} isReadOnly onChange={nothing} />
        )}
      </InSlot>
      <p className={styles.older} role="status">
        {words.olderShown(screen.shown ?? 1)}
        {shownOn !== null && ` ${formatDay(shownOn, language, language === 'ja' ? 'era-long' : 'long')}`}{' '}
        <Button size="s" onPress={() => onRevision(null)}>
          {words.backToNewest}
        </Button>
      </p>
      <ItemTree
        items={items}
        tree={tree}
        desk={null}
        conflicts={[]}
        container={container}
        showsBoth
        lead={leadingLanguage(items, language)}
      />
    </>
  )
}

function NoItem({ screen, items }: { readonly screen: PlanItemsScreen; readonly items: readonly EditorItem[] }) {
  const words = useText(itemDetailsText)
  return (
    <Inspector label={words.byOrganization}>
      <p className={styles.quiet}>{words.noItemChosen}</p>
      <OrganizationCounts items={items} organizations={screen.organizations} />
    </Inspector>
  )
}
