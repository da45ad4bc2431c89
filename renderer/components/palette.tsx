import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { commonText } from '../../shared/text/common-text.ts'
import { Icon } from './icon.tsx'
import { KeyCaps } from './key-caps.tsx'
import type { KeyHint } from './key-hints.tsx'
import styles from './palette.module.css'
import type { Shortcut } from './shortcut.ts'
import { useWords } from './words.ts'

export interface PaletteEntry {
  readonly id: string
  /** A seal or an icon. */
  readonly lead: ReactNode
  /** With its matches marked (MarkedText). */
  readonly title: ReactNode
  readonly note?: ReactNode
  /** Quiet, at the right: where or when. */
  readonly where?: ReactNode
  readonly shortcut?: Shortcut
  /** `beside`: Ctrl or Command was held. */
  readonly onChoose: (beside: boolean) => void
}

export interface PaletteGroup {
  readonly id: string
  readonly title: string
  readonly entries: readonly PaletteEntry[]
}

export interface PaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly label: string
  readonly placeholder: string
  readonly text: string
  readonly onTextChange: (text: string) => void
  /** Between the field and the list: what narrows it. */
  readonly above?: ReactNode
  readonly groups: readonly PaletteGroup[]
  /** "7 results", read out as it changes. */
  readonly summary: string
  /** When nothing is found: what else to try. */
  readonly empty: ReactNode
  readonly hints: readonly KeyHint[]
  /** At the right of the foot: the signs that narrow the list. */
  readonly narrowing?: readonly KeyHint[]
}

/** One field for places and commands. Up and Down walk all groups, Enter chooses, Escape leaves. */
export function Palette(props: PaletteProps) {
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen={props.isOpen}
      onOpenChange={(open) => !open && props.onClose()}
      isDismissable
    >
      <Modal className={styles.palette ?? ''}>
        <Dialog aria-label={props.label} className={styles.dialog ?? ''}>
          <PaletteBody {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteBody(props: PaletteProps) {
  const { label, placeholder, text, onTextChange, above, groups, summary, empty, hints, narrowing = [] } = props
  const words = useWords(commonText)
  const listId = useId()
  const entries = groups.flatMap((group) => group.entries)
  const [activeId, setActiveId] = useState<string | null>(null)
  const at = Math.max(
    0,
    entries.findIndex((entry) => entry.id === activeId),
  )
  const active = entries[at]
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active?.id])

  const move = (to: number) => setActiveId(entries[(to + entries.length) % entries.length]?.id ?? null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(at + 1)
    else if (event.key === 'ArrowUp') move(at - 1)
    else if (event.key === 'PageDown') move(Math.min(at + 8, entries.length - 1))
    else if (event.key === 'PageUp') move(Math.max(at - 8, 0))
    else if (event.key === 'Enter') active?.onChoose(event.ctrlKey || event.metaKey)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={styles.field}>
        <Icon of={Search} />
        <input
          role="combobox"
          aria-label={label}
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={active === undefined ? undefined : `${listId}-${active.id}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={text}
          autoFocus
          onChange={(event) => {
            setActiveId(null)
            onTextChange(event.target.value)
          }}
          onKeyDown={onKeyDown}
        />
        <span className={styles.summary} role="status">
          {summary}
        </span>
        <KeyCaps of="Escape" />
      </div>
      <div className={styles.above}>{above}</div>
      <div ref={list} id={listId} role="listbox" aria-label={label} className={styles.list}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${listId}-group-${group.id}`}>
            <div id={`${listId}-group-${group.id}`} role="presentation" className={styles.group}>
              {group.title}
            </div>
            {group.entries.map((entry) => (
              <div
                key={entry.id}
                id={`${listId}-${entry.id}`}
                role="option"
                // The field keeps the focus; aria-activedescendant says which line is meant.
                tabIndex={-1}
                aria-selected={entry === active}
                className={styles.entry}
                onPointerMove={() => entry !== active && setActiveId(entry.id)}
                onClick={(event) => entry.onChoose(event.ctrlKey || event.metaKey)}
                onKeyDown={onKeyDown}
              >
                <span className={styles.lead}>{entry.lead}</span>
                <span className={styles.title}>
                  <span className={styles.line}>{entry.title}</span>
                  {entry.note !== undefined && <span className={styles.note}>{entry.note}</span>}
                </span>
                <span className={styles.where}>
                  {entry.where}
                  {entry.shortcut !== undefined && <KeyCaps of={entry.shortcut} />}
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
      {entries.length === 0 && <div className={styles.empty}>{empty}</div>}
      <footer className={styles.foot}>
        {[...hints, { keys: 'Escape', text: words.close }].map((hint) => (
          <span key={hint.text}>
            <KeyCaps of={hint.keys} /> {hint.text}
          </span>
        ))}
        <span className={styles.narrowing}>
          {narrowing.map((hint) => (
            <span key={hint.text}>
              <KeyCaps of={hint.keys} /> {hint.text}
            </span>
          ))}
        </span>
      </footer>
    </>
  )
}
