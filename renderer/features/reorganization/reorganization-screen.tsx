import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { takesSeveralResults } from '../../../shared/domain/reorganization.ts'
import { reorganizationKinds } from '../../../shared/domain/vocabulary.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { reorganizationText } from '../../../shared/text/reorganization-text.ts'
import { Button } from '../../components/button.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { readDay } from '../../components/read-partial.ts'
import { Select } from '../../components/select.tsx'
import { Split } from '../../components/split.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { inWords } from '../../data/directory-choices.ts'
import { useDirectoryChoices } from '../../data/use-directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import { type Decisions, nothingDecided, type ResultDraft } from './decisions.ts'
import { asked as askedFor, blankResult, given, isComplete, type ReorganizationDraft, resultsIn } from './draft.ts'
import { ReorganizationPreviewPart } from './reorganization-preview.tsx'
import styles from './reorganization.module.css'
import { ResultFields } from './result-fields.tsx'
import { TypedDate } from '../../components/typed-date.tsx'
import { useFieldToday } from '../../components/today.ts'

/** "On 6 January 2001 these ministries become those": what is meant, all that it touches, and one step that does it. */
export function ReorganizationScreen() {
  const words = useText(reorganizationText)
  const directory = useText(directoryText)
  const language = useLanguage()
  const today = useFieldToday()
  const asOf = useAsOf()
  const [, navigate] = useLocation()
  const asked = Number(new URLSearchParams(useSearch()).get('from') ?? 0)
  const [day, setDay] = useState('')
  const [draft, setDraft] = useState<ReorganizationDraft>({
    kind: 'merger',
    fromIds: asked > 0 ? [asked] : [],
    results: [blankResult(0)],
  })
  const [decisions, setDecisions] = useState<Decisions>(nothingDecided)
  usePlace([{ text: directory.organizations, href: '/organizations' }, { text: words.title }])

  const known = useDirectoryChoices(asOf)
  const on = readDay(day, today)
  const canBeAsked = on !== null && on !== undefined && isComplete(draft)
  const preview = useScreen('reorganization.preview', askedFor(draft, on ?? asOf), { isEnabled: canBeAsked, keeps: 'always' })
  const carryOut = useCommand('reorganization.carryOut', {
    says: ({ posts, seats }, spoken) => reorganizationText[spoken].carriedOut(posts, seats),
  })
  // What stands there while the answer to something else is awaited tells of other results: it is looked at, not carried out.
  const canCarryOut = canBeAsked && preview.data !== undefined && !preview.isPlaceholderData && !preview.isError
  const go = async () => {
    if (!canCarryOut || preview.data === undefined) return
    const done = await carryOut.run(given(draft, on, preview.data, decisions))
    const [first] = done?.organizationIds ?? []
    if (first !== undefined) navigate(`/organizations/${first}`)
  }
  useCommands([
    {
      id: 'reorganize',
      text: { en: reorganizationText.en.carryOut, ja: reorganizationText.ja.carryOut },
      group: 'edit',
      shortcut: 'Mod+Enter',
      worksWhileTyping: true,
      isInKeyLine: true,
      isDisabled: !canCarryOut,
      run: () => void go(),
    },
  ])
  const organizations = known?.organizations
  const nameOf = (id: number) => organizations?.find((one) => one.id === id)
  const change = (next: Partial<ReorganizationDraft>) => setDraft({ ...draft, ...next })
  const results = resultsIn(draft)
  const namedResults = results.map((result, at) => ({ key: result.key, name: nameOfResult(result, at) }))
  function nameOfResult({ toId, nameJa, nameEn }: ResultDraft, at: number): string {
    const there = toId === null || draft.kind === 'renaming' ? undefined : nameOf(Number(toId))
    if (there !== undefined) return inWords(there.name, language)
    return (language === 'ja' ? nameJa.trim() || nameEn.trim() : nameEn.trim() || nameJa.trim()) || words.resultNamed(at + 1)
  }
  return (
    <Split scrollKey="reorganization">
      <div className={styles.screen}>
        <PageHeader
          title={words.title}
          note={words.hint}
          actions={
            <Button
              look="primary"
              shortcut="Mod+Enter"
              isDisabled={!canCarryOut}
              isPending={carryOut.isRunning}
              onPress={() => void go()}
            >
              {words.carryOut}
            </Button>
          }
        />
        <div className={styles.given}>
          <div className={styles.part} data-arrival>
            <TypedDate label={words.on} value={day} onChange={setDay} takes="day" />
            <Select
              label={words.kind}
              value={draft.kind}
              choices={reorganizationKinds.map((value) => ({ value, text: words.kinds[value] }))}
              onChange={(kind) => change({ kind })}
              help={words.kindHints[draft.kind]}
            />
          </div>
          <div className={styles.part}>
            <p className={styles.label}>{words.these}</p>
            <ul className={styles.these}>
              {draft.fromIds.map((id) => {
                const one = nameOf(id)
                return (
                  <li key={id}>
                    {one === undefined ? id : <NameText name={one.name} />}
                    <IconButton
                      size="s"
                      icon={X}
                      label={words.removeOne(one === undefined ? String(id) : inWords(one.name, language))}
                      onPress={() => change({ fromIds: draft.fromIds.filter((other) => other !== id) })}
                    />
                  </li>
                )
              })}
            </ul>
            {organizations !== undefined && (draft.kind !== 'renaming' || draft.fromIds.length === 0) && (
              <ComboBox
                key={draft.fromIds.join()}
                label={words.addOne}
                value={null}
                choices={organizations
                  .filter(({ id }) => !draft.fromIds.includes(id))
                  .map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
                onChange={(id) => {
                  if (id !== null) change({ fromIds: [...draft.fromIds, Number(id)] })
                }}
              />
            )}
          </div>
          <div className={styles.part}>
            <p className={styles.label}>{words.becomeThat}</p>
            {results.map((result, at) => (
              <ResultFields
                key={result.key}
                result={result}
                name={namedResults[at]?.name ?? ''}
                kind={draft.kind}
                organizations={organizations}
                from={draft.fromIds.flatMap((id) => nameOf(id) ?? [])}
                isOneOfSeveral={results.length > 1}
                onChange={(next) => change({ results: draft.results.map((one) => (one.key === next.key ? next : one)) })}
                onRemove={() => change({ results: draft.results.filter(({ key }) => key !== result.key) })}
              />
            ))}
            {takesSeveralResults(draft.kind) && (
              <div>
                <Button
                  size="s"
                  look="bare"
                  icon={Plus}
                  onPress={() =>
                    change({ results: [...draft.results, blankResult(1 + Math.max(...draft.results.map(({ key }) => key)))] })
                  }
                >
                  {words.addResult}
                </Button>
              </div>
            )}
          </div>
        </div>
        {!canBeAsked ? (
          <p className={styles.hint}>{on === null || on === undefined ? words.dayFirst : words.fillFirst}</p>
        ) : preview.isError ? (
          <ErrorState {...sayError(preview.error.error, language)} />
        ) : preview.data === undefined ? (
          <Skeleton rows={8} />
        ) : (
          <ReorganizationPreviewPart
            draft={draft}
            preview={preview.data}
            namedResults={namedResults}
            decisions={decisions}
            onDecide={setDecisions}
          />
        )}
      </div>
    </Split>
  )
}
