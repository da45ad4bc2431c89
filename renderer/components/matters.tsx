import { useEffect, useRef } from 'react'
import { Ellipsis } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import type { Bilingual, Name } from '../../shared/domain/model.ts'
import type { NeedKind } from '../../shared/domain/needs.ts'
import type { BodyColour } from '../../shared/domain/vocabulary.ts'
import { needsText } from '../../shared/text/needs-text.ts'
import type { GlyphSign } from './glyph.tsx'
import { IconButton } from './icon-button.tsx'
import { Ledger, LedgerRow } from './ledger.tsx'
import { Link } from './link.tsx'
import linkStyles from './link.module.css'
import styles from './matters.module.css'
import { Menu } from './menu.tsx'
import { NameText } from './name-text.tsx'
import { Seal } from './seal.tsx'
import type { StatusTone } from './status.tsx'
import { useWords } from './words.ts'

/** The sign and tone by which each kind of need is known. */
export const needLooks: Readonly<Record<NeedKind, { readonly sign: GlyphSign; readonly tone: StatusTone }>> = {
  overdue: { sign: 'delayed', tone: 'alert' },
  'items-late': { sign: 'delayed', tone: 'alert' },
  'meeting-not-recorded': { sign: 'delayed', tone: 'alert' },
  'agenda-not-issued': { sign: 'due', tone: 'due' },
  'after-meeting': { sign: 'in-progress', tone: 'none' },
  'no-meeting': { sign: 'missing', tone: 'due' },
  due: { sign: 'due', tone: 'due' },
  'never-followed-up': { sign: 'never', tone: 'alert' },
  'chain-broken': { sign: 'broken', tone: 'alert' },
  'term-ending': { sign: 'final', tone: 'due' },
}

/** Something to be done about a matter. */
export interface MatterAct {
  readonly id: string
  readonly text: string
  readonly shortcut?: string
  /** Acts that only lead somewhere. */
  readonly href?: string
}

/** A matter that wants somebody: whose it is, what, why, and what can be done. */
export interface Matter {
  readonly id: string
  readonly seal: { readonly mark: string; readonly colour: BodyColour; readonly label: string }
  readonly title: Name | Bilingual | string
  /** The same as plain words. */
  readonly plain: string
  readonly why: string
  readonly acts: readonly MatterAct[]
}

export interface MattersGroup {
  readonly kind: NeedKind
  readonly matters: readonly Matter[]
}

export interface MattersProps {
  readonly label: string
  readonly groups: readonly MattersGroup[]
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
  readonly onOpen: (id: string) => void
  /** An act that does something; `anchor` is its row. */
  readonly onAct: (id: string, act: string, anchor: Element | null) => void
}

/** Matters by urgency, ruled like an account book; each one keystroke from where it is mended. */
export function Matters({ label, groups, chosen, onChoose, onOpen, onAct }: MattersProps) {
  const words = useWords(needsText)
  useChoiceMovesOn(
    groups.flatMap(({ matters }) => matters.map(({ id }) => id)),
    chosen,
    onChoose,
  )
  return (
    <Ledger
      label={label}
      manner="choose"
      keysAreCommands
      chosen={chosen}
      onChoose={onChoose}
      onOpen={(matter) => onOpen(matter.id)}
      idOf={(matter) => matter.id}
      textOf={(matter) => `${matter.seal.label}: ${matter.plain}`}
      groups={groups.map(({ kind, matters }) => ({ id: kind, title: words.kinds[kind], ...needLooks[kind], items: matters }))}
    >
      {(matter) => (
        <LedgerRow
          lead={<Seal mark={matter.seal.mark} colour={matter.seal.colour} label={matter.seal.label} />}
          title={typeof matter.title === 'string' ? matter.title : <NameText name={matter.title} />}
          why={matter.why}
          action={<Acts matter={matter} onAct={(act) => onAct(matter.id, act, rowOf(matter.id))} />}
        />
      )}
    </Ledger>
  )
}

/** When the chosen matter is settled and goes, the one in its place is chosen, and takes the focus that would be lost. */
function useChoiceMovesOn(ids: readonly string[], chosen: string | null, onChoose: (id: string | null) => void): void {
  const place = useRef(-1)
  const waiting = useRef(0)
  const key = ids.join('\n')
  useEffect(() => {
    const at = chosen === null ? -1 : ids.indexOf(chosen)
    if (at >= 0 || chosen === null) {
      place.current = at
      return
    }
    const next = place.current < 0 ? undefined : (ids[place.current] ?? ids.at(-1))
    if (next === undefined) return
    onChoose(next)
    cancelAnimationFrame(waiting.current)
    focusOnceFree(next, (frame) => {
      waiting.current = frame
    })
    // oxlint-disable-next-line react/exhaustive-deps -- what is in the list and what is chosen decide; the callback is new with every drawing
  }, [key, chosen])
  useEffect(() => () => cancelAnimationFrame(waiting.current), [])
}

/** The question about the settled matter still has the focus; when it closes there is no row to give it back to. */
function focusOnceFree(id: string, onWait: (frame: number) => void): void {
  const active = document.activeElement
  if (active === null || active === document.body) {
    const row = rowOf(id)
    if (row instanceof HTMLElement) row.focus()
  } else if (active.closest('[role="dialog"]') !== null) {
    onWait(requestAnimationFrame(() => focusOnceFree(id, onWait)))
  }
}

/** The element of a matter's row, for what is asked beside it. */
export function rowOf(id: string): Element | null {
  return [...document.querySelectorAll<HTMLElement>('[data-key]')].find((element) => element.dataset.key === id) ?? null
}

/** One act as a link, with a menu of the others where it only leads on; of two and more that do something the menu says which key does what. */
function Acts({ matter, onAct }: { readonly matter: Matter; readonly onAct: (act: string) => void }) {
  const words = useWords(needsText)
  const [first, ...others] = matter.acts
  if (first === undefined) return null
  if (others.length === 0) {
    return first.href === undefined ? (
      <Link onPress={() => onAct(first.id)}>{first.text}</Link>
    ) : (
      <Link href={first.href}>{first.text}</Link>
    )
  }
  const leads = first.href !== undefined
  return (
    <span className={styles.acts}>
      {leads && <Link href={first.href ?? ''}>{first.text}</Link>}
      <Menu
        label={words.explainOrPlan}
        placement="bottom end"
        trigger={
          leads ? (
            <IconButton icon={Ellipsis} size="s" label={words.otherActs} />
          ) : (
            <AriaButton className={linkStyles.link} data-look="accent">
              {words.explainOrPlan}
            </AriaButton>
          )
        }
        groups={[
          {
            id: 'acts',
            actions: (leads ? others : matter.acts).map((act) => ({
              id: act.id,
              text: act.text,
              ...(act.shortcut === undefined ? {} : { shortcut: act.shortcut }),
              onAction: () => onAct(act.id),
            })),
          },
        ]}
      />
    </span>
  )
}
