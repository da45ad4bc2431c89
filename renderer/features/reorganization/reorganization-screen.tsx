import { X } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { type ReorganizationKind, reorganizationKinds } from '../../../shared/domain/vocabulary.ts'
import { datedText } from '../../../shared/text/dated-text.ts'
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
import { TextField } from '../../components/text-field.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import { postsGiven, type PostChoice, type PostChoices } from './post-choices.ts'
import { ReorganizationPreviewPart } from './reorganization-preview.tsx'
import styles from './reorganization.module.css'

/** "On 6 January 2001 these ministries become that one": what is meant, all that it touches, and one step that does it. */
export function ReorganizationScreen() {
  const words = useText(reorganizationText)
  const dated = useText(datedText)
  const directory = useText(directoryText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [, navigate] = useLocation()
  const asked = Number(new URLSearchParams(useSearch()).get('from') ?? 0)
  const [day, setDay] = useState('')
  const [kind, setKind] = useState<ReorganizationKind>('merger')
  const [fromIds, setFromIds] = useState<readonly number[]>(asked > 0 ? [asked] : [])
  const [toId, setToId] = useState<string | null>(null)
  const [nameJa, setNameJa] = useState('')
  const [nameEn, setNameEn] = useState('')
  const [choices, setChoices] = useState<PostChoices>(new Map())
  const [handsOverPlans, setHandsOver] = useState(true)
  const [movesParts, setMovesParts] = useState(true)
  usePlace([{ text: directory.organizations, href: '/organizations' }, { text: words.title }])

  const known = useScreen('directory.choices', { asOf })
  const on = readDay(day)
  const isComplete =
    on !== null &&
    on !== undefined &&
    fromIds.length > 0 &&
    (kind === 'renaming' || toId !== null || nameJa.trim() !== '' || nameEn.trim() !== '')
  const given = {
    on: on ?? asOf,
    kind,
    fromIds: [...fromIds],
    toId: kind === 'renaming' || toId === null ? null : Number(toId),
    nameJa: nameJa.trim() || null,
    nameEn: nameEn.trim() || null,
  }
  const preview = useScreen('reorganization.preview', given, { isEnabled: isComplete, keeps: 'always' })
  const carryOut = useCommand('reorganization.carryOut', { says: ({ posts, seats }) => words.carriedOut(posts, seats) })
  const canCarryOut = isComplete && preview.data !== undefined && !preview.isError
  const go = async () => {
    if (!canCarryOut || preview.data === undefined) return
    const done = await carryOut.run({ ...given, posts: postsGiven(preview.data.posts, choices), handsOverPlans, movesParts })
    if (done !== null) navigate(`/organizations/${done.organizationId}`)
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
  const organizations = known.data?.organizations
  const nameOf = (id: number) => organizations?.find((one) => one.id === id)
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
            <TextField
              label={words.on}
              value={day}
              onChange={setDay}
              placeholder="H13.1.6 · 6/1/2001"
              error={on === undefined ? dated.dayWrong : null}
            />
            <Select
              label={words.kind}
              value={kind}
              choices={reorganizationKinds.map((value) => ({ value, text: words.kinds[value] }))}
              onChange={setKind}
              help={words.kindHints[kind]}
            />
          </div>
          <div className={styles.part}>
            <p className={styles.label}>{words.these}</p>
            <ul className={styles.these}>
              {fromIds.map((id) => {
                const one = nameOf(id)
                return (
                  <li key={id}>
                    {one === undefined ? id : <NameText name={one.name} />}
                    <IconButton
                      size="s"
                      icon={X}
                      label={words.removeOne(one === undefined ? String(id) : inWords(one.name, language))}
                      onPress={() => setFromIds(fromIds.filter((other) => other !== id))}
                    />
                  </li>
                )
              })}
            </ul>
            {organizations !== undefined && (kind !== 'renaming' || fromIds.length === 0) && (
              <ComboBox
                key={fromIds.join()}
                label={words.addOne}
                value={null}
                choices={organizations
                  .filter(({ id }) => !fromIds.includes(id))
                  .map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
                onChange={(id) => {
                  if (id !== null) setFromIds([...fromIds, Number(id)])
                }}
              />
            )}
          </div>
          <div className={styles.part}>
            <p className={styles.label}>{words.becomeThat}</p>
            {kind !== 'renaming' && organizations !== undefined && (
              <ComboBox
                label={words.known}
                value={toId}
                placeholder={words.orChoose}
                choices={organizations.map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
                onChange={setToId}
              />
            )}
            {(kind === 'renaming' || toId === null) && (
              <>
                <TextField label={directory.nameJa} lang="ja" value={nameJa} onChange={setNameJa} maxLength={1000} />
                <TextField label={directory.nameEn} lang="en" value={nameEn} onChange={setNameEn} maxLength={1000} />
              </>
            )}
          </div>
        </div>
        {!isComplete ? (
          <p className={styles.hint}>{on === null || on === undefined ? words.dayFirst : words.fillFirst}</p>
        ) : preview.isError ? (
          <ErrorState {...sayError(preview.error.error, language)} />
        ) : preview.data === undefined ? (
          <Skeleton rows={8} />
        ) : (
          <ReorganizationPreviewPart
            preview={preview.data}
            kind={kind}
            choices={choices}
            onChoose={(id: number, choice: PostChoice) => setChoices(new Map(choices).set(id, choice))}
            handsOverPlans={handsOverPlans}
            onHandsOver={setHandsOver}
            movesParts={movesParts}
            onMovesParts={setMovesParts}
          />
        )}
      </div>
    </Split>
  )
}
