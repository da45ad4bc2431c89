import { FileUp } from 'lucide-react'
import { type ChangeEvent, useDeferredValue, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { editsOfProposal } from '../../../../shared/contract/edits-of-proposal.ts'
import { type ItemColumn, itemColumns } from '../../../../shared/contract/item-columns.ts'
import type { ItemsProposal, ProposedItem } from '../../../../shared/contract/plan-items.ts'
import { onlyLanguage } from '../../../../shared/domain/second-language.ts'
import { planItemsText } from '../../../../shared/text/plan-items-text.ts'
import { outlineImportText } from '../../../../shared/text/outline-import-text.ts'
import { secondLanguageText } from '../../../../shared/text/second-language-text.ts'
import { Button } from '../../../components/button.tsx'
import { Inspector } from '../../../components/inspector.tsx'
import { SectionHeading } from '../../../components/section-heading.tsx'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import { sayError } from '../../../data/say-error.ts'
import { useCommand } from '../../../data/use-command.ts'
import { useScreen } from '../../../data/use-screen.ts'
import type { EditorItem } from './editor-item.ts'
import styles from './outline-import.module.css'
import { ProposalPreview } from './proposal-preview.tsx'
import { SecondLanguagePreview } from './second-language-preview.tsx'

export interface OutlineImportProps {
  readonly planKey: string
  /** What the plan holds already. */
  readonly items: readonly EditorItem[]
  /** The item chosen when importing began: the outline can go below it. */
  readonly below: { readonly id: number; readonly title: string } | null
  /** The screen's right-hand pane: what is doubtful stands there. */
  readonly side: HTMLElement | null
  readonly onClose: () => void
}

/** Where what was read goes: at the plan's end, below the item chosen, or as the words of the items in their other language. */
type Place = 'end' | 'below' | 'words'
type Source = { readonly text: string } | { readonly fileName: string; readonly base64: string }

/** A text or table read as items: seen first with levels, organizations and what is doubtful, then taken in as one step. */
export function OutlineImport({ planKey, items: present, below, side, onClose }: OutlineImportProps) {
  const words = useText(planItemsText)
  const importWords = useText(outlineImportText)
  const own = useText(secondLanguageText)
  const language = useLanguage()
  const [source, setSource] = useState<Source>({ text: '' })
  const [columns, setColumns] = useState<readonly (ItemColumn | null)[] | null>(null)
  const [chosenPlace, setPlace] = useState<Place | null>(null)
  const asked = useDeferredValue(source)
  const isEmpty = 'text' in asked && asked.text.trim() === ''
  const proposal = useScreen(
    'planItems.propose',
    { plan: planKey, source: asked, columns: columns === null ? null : [...columns], language },
    { isEnabled: !isEmpty },
  )
  const answer = isEmpty ? undefined : proposal.data
  const take = useCommand('planItems.edit', {
    says: ({ ids }, spoken) => outlineImportText[spoken].imported(Object.keys(ids).length),
  })
  const added = answer === undefined ? null : onlyLanguage(answer.items)
  // Items are looked for in the other language only where the plan has some without words in it.
  const second = added !== null && present.some(({ title }) => title[added] === null) ? added : null
  const place: Place = chosenPlace ?? (second !== null && present.every(({ title }) => title[second] === null) ? 'words' : 'end')
  const file = useRef<HTMLInputElement>(null)

  const onFile = (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? []
    if (chosen === undefined) return
    void chosen.arrayBuffer().then((bytes) => {
      setColumns(null)
      setSource({ fileName: chosen.name, base64: base64Of(new Uint8Array(bytes)) })
    })
  }
  const onTake = (items: readonly ProposedItem[]) => {
    const at = { parent: place === 'below' && below !== null ? below.id : null, before: null }
    void take
      .run({ plan: planKey, edits: [...editsOfProposal(items, at)] })
      .then((done) => (done === null ? undefined : onClose()))
  }

  return (
    <section aria-label={importWords.importTitle} className={styles.import}>
      {answer === undefined &&
        side !== null &&
        createPortal(
          <Inspector label={importWords.importTitle}>
            <p className={styles.hint}>{words.importHint}</p>
          </Inspector>,
          side,
        )}
      <SectionHeading
        more={
          <Button size="s" look="bare" onPress={onClose}>
            {importWords.cancel}
          </Button>
        }
      >
        {importWords.importTitle}
      </SectionHeading>
      <div className={styles.source}>
        <div className={styles.text}>
          <TextField
            label={importWords.paste}
            help={importWords.pasteHint}
            value={'text' in source ? source.text : source.fileName}
            isMultiline
            isReadOnly={!('text' in source)}
            isClearable={!('text' in source)}
            autoFocus
            onChange={(text) => {
              setColumns(null)
              setSource({ text })
            }}
          />
        </div>
        <input
          ref={file}
          type="file"
          accept=".txt,.csv,.tsv,.md,text/*"
          className="sr-only"
          tabIndex={-1}
          aria-hidden="true"
          onChange={onFile}
        />
        <Button icon={FileUp} onPress={() => file.current?.click()}>
          {importWords.chooseFile}
        </Button>
        <small className={styles.hint}>{importWords.fileHint}</small>
      </div>
      {!isEmpty && proposal.isError && (
        <p className={styles.failure} role="alert">
          {sayError(proposal.error.error, language).title} {sayError(proposal.error.error, language).advice}
        </p>
      )}
      {answer !== undefined && answer.form === 'table' && <Columns answer={answer} onChange={setColumns} />}
      {answer !== undefined && (
        <>
          {(below !== null || second !== null) && (
            <div className={styles.place}>
              <Select
                label={importWords.place}
                value={place}
                choices={[
                  { value: 'end' as const, text: importWords.placeEnd },
                  ...(below === null ? [] : [{ value: 'below' as const, text: importWords.placeBelow(below.title) }]),
                  ...(second === null ? [] : [{ value: 'words' as const, text: own.place(second) }]),
                ]}
                onChange={setPlace}
              />
            </div>
          )}
          {place === 'words' && second !== null ? (
            <SecondLanguagePreview
              key={proposal.dataUpdatedAt}
              planKey={planKey}
              proposal={answer}
              present={present}
              language={second}
              side={side}
              onTaken={onClose}
            />
          ) : (
            <ProposalPreview
              key={proposal.dataUpdatedAt}
              proposal={answer}
              side={side}
              isTaking={take.isRunning}
              onTake={onTake}
            />
          )}
        </>
      )}
    </section>
  )
}

/** What each column of a table holds. */
function Columns({
  answer,
  onChange,
}: {
  readonly answer: ItemsProposal
  readonly onChange: (columns: readonly (ItemColumn | null)[]) => void
}) {
  const words = useText(outlineImportText)
  const now = answer.columns.map(({ is }) => is)
  return (
    <div role="group" aria-label={words.columns} className={styles.columns}>
      {answer.columns.map(({ head, is }, at) => (
        <Select
          key={`${at} ${head}`}
          label={head}
          size="s"
          value={is ?? 'none'}
          choices={[
            { value: 'none' as const, text: words.columnIgnored },
            ...itemColumns.map((column) => ({ value: column, text: words.column[column] })),
          ]}
          onChange={(next) =>
            onChange(now.map((one, index) => (index === at ? (next === 'none' ? null : next) : one === next ? null : one)))
          }
        />
      ))}
    </div>
  )
}

function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}
