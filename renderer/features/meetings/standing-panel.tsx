import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import type { StandingLine } from '../../../shared/contract/standing.ts'
import { itemKinds, type Language } from '../../../shared/domain/vocabulary.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { standingText } from '../../../shared/text/standing-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Button } from '../../components/button.tsx'
import { EditableText } from '../../components/editable-text.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Select } from '../../components/select.tsx'
import { EmptyState, Skeleton } from '../../components/states.tsx'
import type { InputAt } from '../../data/contract-paths.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import { longestTitle } from './cut-title.ts'
import { SidePanel } from './side-panel.tsx'
import styles from './standing-panel.module.css'
import { useStandingUpdate } from './use-standing-update.ts'

type Patch = InputAt<'standing.update'>['patch']

export interface StandingPanelProps {
  readonly bodyKey: string
  readonly onClose: () => void
}

/** The template of a body's agendas: what the draft proposes every time, edited where it stands. */
export function StandingPanel({ bodyKey, onClose }: StandingPanelProps) {
  const words = useText(standingText)
  const language = useLanguage()
  const { data } = useScreen('standing.list', { body: bodyKey })
  const add = useCommand('standing.add', { isQuiet: true })
  const move = useCommand('standing.move', { isQuiet: true })
  const remove = useCommand('standing.remove')
  const lines = data?.lines ?? []
  const short = data?.body.short[language] ?? data?.body.name[language] ?? ''
  return (
    <SidePanel title={words.standingOf(short)} hints={words.hintsStanding} onClose={onClose}>
      <p className={styles.note}>{words.standingNote}</p>
      {data === undefined && <Skeleton rows={3} rowHeight={56} />}
      {data !== undefined && lines.length === 0 && <EmptyState size="row" title={words.noStanding} />}
      <ol className={styles.lines}>
        {lines.map((line, at) => (
          <Standing
            key={line.id}
            line={line}
            at={at + 1}
            isNew={line.title.en === null && line.title.ja === null}
            bodyKey={bodyKey}
            onUp={at === 0 ? null : () => void move.run({ id: line.id, beforeId: lines[at - 1]?.id ?? null })}
            onDown={at === lines.length - 1 ? null : () => void move.run({ id: line.id, beforeId: lines[at + 2]?.id ?? null })}
            onRemove={() => void remove.run({ id: line.id })}
          />
        ))}
      </ol>
      <Button look="bare" size="s" icon={Plus} onPress={() => void add.run({ body: bodyKey, patch: { kind: 'other' } })}>
        {words.addStanding}
      </Button>
    </SidePanel>
  )
}

interface StandingProps {
  readonly line: StandingLine
  readonly at: number
  readonly isNew: boolean
  readonly bodyKey: string
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
  readonly onRemove: () => void
}

const offsets = [null, -2, -1, 0, 1] as const

function Standing({ line, at, isNew, bodyKey, onUp, onDown, onRemove }: StandingProps) {
  const update = useStandingUpdate(bodyKey, line)
  const onChange = (patch: Patch) => void update(patch)
  const words = useText(standingText)
  const meetings = useText(agendaLinesText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()
  const order: readonly Language[] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja']
  const years = offsets.some((one) => one === line.fiscalYearOffset) ? offsets : [...offsets, line.fiscalYearOffset]
  return (
    <li>
      <div className={styles.titles}>
        {order.map((one) => (
          <EditableText
            key={one}
            label={words.standingTitle(one, at)}
            lang={one}
            value={line.title[one] ?? ''}
            placeholder={one === 'en' ? meetings.titleMissingEn : meetings.titleMissingJa}
            maxLength={longestTitle}
            autoFocus={isNew && one === language}
            onCommit={(text) => onChange(one === 'en' ? { titleEn: text.trim() || null } : { titleJa: text.trim() || null })}
          />
        ))}
        {(line.plan ?? line.series) !== null && (
          <span className={styles.note}>
            <NameText name={(line.plan ?? line.series)?.name ?? { en: null, ja: null }} />
          </span>
        )}
      </div>
      <div className={styles.more}>
        <Select
          label={words.kindOfStanding}
          hidesLabel
          size="s"
          value={line.isHeading ? 'heading' : line.kind}
          choices={[
            ...itemKinds.map((kind) => ({ value: kind, text: vocabulary.itemKind[kind] })),
            { value: 'heading' as const, text: words.headingNoNumber },
          ]}
          onChange={(next) => onChange(next === 'heading' ? { isHeading: true } : { kind: next, isHeading: false })}
        />
        <Select
          label={words.yearOffset}
          hidesLabel
          size="s"
          value={String(line.fiscalYearOffset)}
          choices={years.map((offset) => ({ value: String(offset), text: words.offsets(offset) }))}
          onChange={(next) => onChange({ fiscalYearOffset: next === 'null' ? null : Number(next) })}
        />
        <span className={styles.acts}>
          <IconButton icon={ArrowUp} size="s" label={words.moveUp} isDisabled={onUp === null} onPress={() => onUp?.()} />
          <IconButton icon={ArrowDown} size="s" label={words.moveDown} isDisabled={onDown === null} onPress={() => onDown?.()} />
          <IconButton icon={Trash2} size="s" label={words.removeStanding} onPress={onRemove} />
        </span>
      </div>
    </li>
  )
}
