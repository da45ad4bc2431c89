import { Ellipsis, FileText, FileX, GripVertical, Pin } from 'lucide-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { PaperView } from '../../../shared/contract/attachments.ts'
import type { AgendaLine } from '../../../shared/contract/meetings.ts'
import type { FileTextState, Language } from '../../../shared/domain/vocabulary.ts'
import { fileTextText } from '../../../shared/text/file-text-text.ts'
import { papersText } from '../../../shared/text/papers-text.ts'
import { EditableText } from '../../components/editable-text.tsx'
import { Icon } from '../../components/icon.tsx'
import { Menu } from '../../components/menu.tsx'
import { useText } from '../../data/language.ts'
import type { PaperCommand } from './paper-keys.ts'
import { PaperLine } from './paper-line.tsx'
import styles from './paper-row.module.css'
import type { PaperPatch } from './use-papers.ts'

export interface PaperRowProps {
  readonly paper: PaperView
  /** What the register's folder of files is called. */
  readonly folder: string
  /** What search knows of its file; null while that is not known. */
  readonly text: FileTextState | null
  /** The address names it: one arrives here. */
  readonly isAskedFor: boolean
  readonly lines: readonly AgendaLine[]
  readonly language: Language
  readonly isReadOnly: boolean
  readonly isTabStop: boolean
  /** Stands for itself whatever it says: there is no paper before it. */
  readonly isFirstOfKind: boolean
  readonly isInHand: boolean
  readonly onGrip: (event: PointerEvent<HTMLElement>) => void
  readonly onArrive: () => void
  /** Keys struck on the row itself. */
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void
  readonly onCommand: (command: PaperCommand) => void
  readonly onChange: (patch: PaperPatch) => void
}

/** One paper: its number, its title in both languages, its file and what it belongs to. */
export function PaperRow(props: PaperRowProps) {
  const { paper, language, isReadOnly, isTabStop, onChange } = props
  const words = useText(papersText)
  const number = words.number(paper.number, paper.isReference)
  const other = language === 'en' ? 'ja' : 'en'

  return (
    <div
      role="row"
      data-paper={paper.id}
      tabIndex={isTabStop ? 0 : -1}
      className={styles.row}
      data-in-hand={props.isInHand || undefined}
      data-arrival-here={props.isAskedFor || undefined}
      onFocus={props.onArrive}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) props.onKey(event)
        // A field that is left by Escape leads back to its row.
        else if (event.key === 'Escape' && event.target instanceof HTMLTextAreaElement) event.currentTarget.focus()
      }}
    >
      <span
        role="gridcell"
        className={styles.number}
        data-fixed={paper.isNumberFixed || undefined}
        title={paper.isNumberFixed ? words.numberFixed : undefined}
      >
        {!isReadOnly && (
          <span className={styles.grip} aria-hidden="true" onPointerDown={props.onGrip}>
            <Icon of={GripVertical} size={14} />
          </span>
        )}
        {number}
        {paper.isNumberFixed && <Icon of={Pin} size={12} />}
      </span>
      <div role="gridcell" className={styles.matter}>
        {([language, other] as const).map((one) =>
          isReadOnly && one === other && paper.title[other] === null ? null : (
            <div key={one} className={one === language ? styles.title : styles.second}>
              <EditableText
                label={words.titleIn(one, number)}
                lang={one}
                value={paper.title[one] ?? ''}
                placeholder={words.noTitle[one]}
                isReadOnly={isReadOnly}
                isTabStop={isTabStop}
                maxLength={2000}
                onCommit={(text) => onChange(one === 'en' ? { titleEn: text.trim() || null } : { titleJa: text.trim() || null })}
                onKey={(event) => {
                  if (event.key !== 'Enter') return false
                  event.preventDefault()
                  event.currentTarget.closest<HTMLElement>('[role="row"]')?.focus()
                  return true
                }}
              />
            </div>
          ),
        )}
        <div className={styles.facts}>
          <PaperFile {...props} />
          <span className={styles.chips}>
            {props.lines.length > 0 && (
              <PaperLine
                paper={paper}
                lines={props.lines}
                isReadOnly={isReadOnly}
                isTabStop={isTabStop}
                onChoose={(itemId) => onChange({ itemId })}
              />
            )}
            {!isReadOnly && (
              <>
                <Toggle
                  {...props}
                  word={words.reference}
                  name={words.referenceLong}
                  command="reference"
                  isOn={paper.isReference}
                />
                {!props.isFirstOfKind && (
                  <Toggle {...props} word={words.part} name={words.partLong} command="part" isOn={paper.isPart} />
                )}
              </>
            )}
          </span>
        </div>
        {paper.file !== null && paper.file.state !== 'present' && (
          <p className={styles.help}>
            {paper.file.state === 'missing' ? words.missingHelp(props.folder) : words.changedHelp(props.folder)}
          </p>
        )}
        {props.text !== null && paper.file?.state === 'present' && fileTextText[props.language][props.text] !== '' && (
          <p className={styles.text}>{fileTextText[props.language][props.text]}</p>
        )}
      </div>
      <span role="gridcell" className={styles.more}>
        {!isReadOnly && <PaperMenu {...props} />}
      </span>
    </div>
  )
}

function PaperFile({ paper, isReadOnly, isTabStop, onCommand }: PaperRowProps) {
  const words = useText(papersText)
  const { file } = paper
  if (file === null) {
    return isReadOnly ? (
      <span className={styles.gap}>{words.fileToCome}</span>
    ) : (
      <AriaButton
        className={styles.gap ?? ''}
        excludeFromTabOrder={!isTabStop}
        aria-label={words.giveFile}
        onPress={() => onCommand('file')}
      >
        {words.fileToCome}
      </AriaButton>
    )
  }
  if (file.state !== 'present') {
    const word = file.state === 'missing' ? words.missing : words.changed
    const matter = (
      <>
        <Icon of={FileX} size={12} />
        {word} · <span className={styles.fileName}>{file.name}</span>
      </>
    )
    return isReadOnly ? (
      <span className={styles.lost}>{matter}</span>
    ) : (
      <AriaButton
        className={styles.lost ?? ''}
        excludeFromTabOrder={!isTabStop}
        aria-label={`${word}: ${file.name}. ${words.giveFile}`}
        onPress={() => onCommand('file')}
      >
        {matter}
      </AriaButton>
    )
  }
  return (
    <AriaButton
      className={styles.file ?? ''}
      excludeFromTabOrder={!isTabStop}
      aria-label={words.open(file.name)}
      onPress={() => onCommand('open')}
    >
      <Icon of={FileText} size={12} />
      <span className={styles.fileName}>{file.name}</span>
      <span className={styles.size}>{words.size(file.byteCount)}</span>
    </AriaButton>
  )
}

interface ToggleProps extends Pick<PaperRowProps, 'isTabStop' | 'onCommand'> {
  readonly word: string
  readonly name: string
  readonly command: PaperCommand
  readonly isOn: boolean
}

/** What is so stands there; what might be shows when one is at the row. */
function Toggle({ word, name, command, isOn, isTabStop, onCommand }: ToggleProps) {
  return (
    <button
      type="button"
      className={styles.toggle}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isOn}
      aria-label={name}
      onClick={() => onCommand(command)}
    >
      {word}
    </button>
  )
}

function PaperMenu({ paper, isTabStop, isFirstOfKind, onCommand }: PaperRowProps) {
  const words = useText(papersText)
  const label = words.more(words.number(paper.number, paper.isReference))
  const entry = (id: PaperCommand, text: string, shortcut?: string) => ({
    id,
    text,
    ...(shortcut === undefined ? {} : { shortcut }),
    onAction: () => onCommand(id),
  })
  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={
        <AriaButton className={styles.menu ?? ''} aria-label={label} excludeFromTabOrder={!isTabStop}>
          <Icon of={Ellipsis} size={14} />
        </AriaButton>
      }
      groups={[
        {
          id: 'file',
          actions: [
            { ...entry('open', words.openFile, 'O'), isDisabled: paper.file === null },
            entry('file', paper.file === null ? words.giveFile : words.replaceFile),
          ],
        },
        {
          id: 'place',
          actions: [
            { ...entry('reference', words.referenceLong, 'R'), isChecked: paper.isReference },
            { ...entry('part', words.partLong, 'P'), isChecked: paper.isPart, isDisabled: isFirstOfKind },
            entry('move-up', words.moveUp, 'Alt+ArrowUp'),
            entry('move-down', words.moveDown, 'Alt+ArrowDown'),
          ],
        },
        { id: 'remove', actions: [{ ...entry('remove', words.remove, 'Delete'), isDanger: true }] },
      ]}
    />
  )
}
