import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { IsoDate, PartialDate } from '../../shared/domain/calendar.ts'
import { overlaps } from '../../shared/domain/interval.ts'
import { type Language, type NameKind, nameKinds } from '../../shared/domain/vocabulary.ts'
import { datedText } from '../../shared/text/dated-text.ts'
import { Button } from './button.tsx'
import { Checkbox } from './checkbox.tsx'
import { DatedField, DayKeptField } from './dated-field.tsx'
import styles from './dated-names.module.css'
import { Finding } from './finding.tsx'
import { IconButton } from './icon-button.tsx'
import { KeptField } from './kept-field.tsx'
import { RenameFrom, type Renaming } from './rename-from.tsx'
import { SectionHeading } from './section-heading.tsx'
import { Select } from './select.tsx'
import { numberSources, type Source, SourceMarks } from './sources.tsx'
import { useWords, useWordsLanguage } from './words.ts'

/** A name as it is edited; `id` 0 while it is being typed. */
export interface DatedNameRow {
  readonly id: number
  readonly revision: number
  readonly language: Language
  readonly name: string
  readonly reading: string | null
  readonly kind: NameKind
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly knownOn: IsoDate | null
  readonly confirmed: boolean
  readonly seen: readonly Source[]
}

export interface DatedNamesProps {
  readonly names: readonly DatedNameRow[]
  readonly title?: string
  readonly onSet: (row: DatedNameRow) => Promise<boolean>
  readonly onRemove: (id: number) => void
  readonly onRename: (renaming: Renaming) => Promise<boolean>
}

/** Every name a thing ever had, in either language, from when to when, each kept when its field is left; or a new name from a day on. */
export function DatedNames({ names, title, onSet, onRemove, onRename }: DatedNamesProps) {
  const words = useWords(datedText)
  const language = useWordsLanguage()
  const [added, setAdded] = useState<DatedNameRow | null>(null)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [isRenaming, setRenaming] = useState(false)
  const numbers = numberSources(names.flatMap(({ seen }) => seen))
  const change = (row: DatedNameRow, patch: Partial<DatedNameRow>) => {
    const next = { ...row, ...patch }
    if (row.id !== 0) return void onSet(next)
    setAdded(next)
    if (next.name !== '' && patch.name !== undefined) void onSet(next).then((isDone) => (isDone ? setAdded(null) : undefined))
  }
  const clash = overlapping(names)
  return (
    <section>
      <SectionHeading
        note={names.length}
        more={
          <span ref={setAnchor} className={styles.tools}>
            <Button size="s" onPress={() => setRenaming(true)}>
              {words.renameFrom}
            </Button>
            <Button
              size="s"
              icon={Plus}
              isDisabled={added !== null}
              onPress={() =>
                setAdded({
                  id: 0,
                  revision: 0,
                  language,
                  name: '',
                  reading: null,
                  kind: names.length === 0 ? 'official' : 'alias',
                  from: null,
                  to: null,
                  knownOn: null,
                  confirmed: true,
                  seen: [],
                })
              }
            >
              {words.addName}
            </Button>
          </span>
        }
      >
        {title ?? words.names}
      </SectionHeading>
      {isRenaming && (
        <RenameFrom
          anchor={anchor}
          onRename={async (renaming) => {
            if (await onRename(renaming)) setRenaming(false)
          }}
          onClose={() => setRenaming(false)}
        />
      )}
      {clash !== null && <Finding>{words.overlap(clash[0].name, clash[1].name)}</Finding>}
      <ul className={styles.names}>
        {(added === null ? inOrder(names, language) : [...inOrder(names, language), added]).map((row) => (
          <li key={row.id} aria-label={row.name || words.addName}>
            <div className={styles.name}>
              <KeptField<string>
                label={words.name}
                value={row.name}
                lang={row.language}
                maxLength={1000}
                read={(text) => (text === '' ? undefined : text)}
                onKeep={(name) => change(row, { name })}
              />
            </div>
            <div className={styles.reading}>
              {row.language === 'ja' && (
                <KeptField<string | null>
                  label={words.reading}
                  value={row.reading ?? ''}
                  lang="ja"
                  maxLength={1000}
                  read={(text) => text || null}
                  onKeep={(reading) => change(row, { reading })}
                />
              )}
            </div>
            <DatedField
              label={words.from}
              value={row.from}
              of={{ span: row, end: 'from' }}
              onKeep={(from) => change(row, { from })}
            />
            <DatedField label={words.to} value={row.to} of={{ span: row, end: 'to' }} onKeep={(to) => change(row, { to })} />
            <DayKeptField label={words.knownOn} value={row.knownOn} onKeep={(knownOn) => change(row, { knownOn })} />
            <div className={styles.foot}>
              <Select
                label={words.language}
                hidesLabel
                size="s"
                value={row.language}
                choices={(['ja', 'en'] as const).map((value) => ({ value, text: words.languages[value] }))}
                onChange={(next) => change(row, { language: next })}
              />
              <Select
                label={words.kind}
                hidesLabel
                size="s"
                value={row.kind}
                choices={nameKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
                onChange={(kind) => change(row, { kind })}
              />
              <Checkbox isChecked={!row.confirmed} onChange={(isDoubted) => change(row, { confirmed: !isDoubted })}>
                {words.toBeConfirmed}
              </Checkbox>
              <span className={styles.met}>{row.seen.length > 0 && <SourceMarks seen={row.seen} numbers={numbers} />}</span>
              <IconButton
                size="s"
                icon={X}
                label={words.removeName(row.name)}
                onPress={() => (row.id === 0 ? setAdded(null) : onRemove(row.id))}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The first two official names of one language that hold at one time. */
function overlapping(names: readonly DatedNameRow[]): readonly [DatedNameRow, DatedNameRow] | null {
  const official = names.filter(({ kind }) => kind === 'official')
  for (const [at, one] of official.entries()) {
    const other = official.slice(at + 1).find((next) => next.language === one.language && overlaps(one, next))
    if (other !== undefined) return [one, other]
  }
  return null
}

/** In the page's language first, official names before others, the newest first. */
function inOrder(names: readonly DatedNameRow[], language: Language): readonly DatedNameRow[] {
  const rank = (row: DatedNameRow) => (row.language === language ? 0 : 10) + nameKinds.indexOf(row.kind)
  return names.toSorted((one, other) => rank(one) - rank(other) || compare(other.from ?? '', one.from ?? '') || one.id - other.id)
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
