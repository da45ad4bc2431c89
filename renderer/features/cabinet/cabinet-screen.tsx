import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { CabinetProposal, CabinetScreen as Proposal } from '../../../shared/contract/cabinet.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { cabinetText } from '../../../shared/text/cabinet-text.ts'
import { datedText } from '../../../shared/text/dated-text.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { sayDateProblem } from '../../../shared/text/say-date-problem.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { readDay } from '../../components/read-partial.ts'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Split } from '../../components/split.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAsOf, useToday } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import { CabinetPreview } from './cabinet-preview.tsx'
import styles from './cabinet.module.css'
import type { LineChoice } from './cabinet-preview.tsx'

/** A whole cabinet entered at once: the list as it was announced, what each line would change, and one step that takes it in. */
export function CabinetScreen() {
  const words = useText(cabinetText)
  const dated = useText(datedText)
  const language = useLanguage()
  const today = useToday()
  const asOf = useAsOf()
  const [, navigate] = useLocation()
  const [text, setText] = useState('')
  const [typedDay, setDay] = useState<string | null>(null)
  const [choices, setChoices] = useState<ReadonlyMap<number, LineChoice>>(new Map())
  const [ended, setEnded] = useState<ReadonlySet<number>>(new Set())
  const [isCabinet, setCabinet] = useState(true)
  const enter = useCommand('cabinet.enter', {
    says: ({ changed, newPosts, newPersons }, spoken) => cabinetText[spoken].took(changed, newPosts, newPersons),
  })
  usePlace([{ text: useText(directoryText).persons, href: '/persons' }, { text: words.title }])

  // The list's own day is taken as long as nobody types another.
  const dayOfList =
    useScreen('cabinet.propose', { text, on: asOf }, { isEnabled: text.trim() !== '', keeps: 'always' }).data?.on ?? null
  const typed = typedDay === null ? null : readDay(typedDay, today)
  const on = typed ?? (typedDay === null || typedDay.trim() === '' ? dayOfList : null)
  const proposal = useScreen('cabinet.propose', { text, on: on ?? asOf }, { isEnabled: text.trim() !== '', keeps: 'always' }).data
  const shown = text.trim() === '' ? undefined : proposal

  const lines = useMemo(
    () => (shown === undefined ? [] : shown.lines.filter((_, at) => !choices.get(at)?.isOut)),
    [shown, choices],
  )
  const moving = lines.filter(({ change }) => change !== 'same').length + ended.size
  const hindrance =
    on === null ? words.dayFirst : shown === undefined || lines.length === 0 || moving === 0 ? words.nothingToTake : null
  const take = async () => {
    if (on === null || shown === undefined || hindrance !== null) return
    const answer = await enter.run({
      on,
      lines: shown.lines.flatMap((line, at) => (choices.get(at)?.isOut ? [] : [given(line, choices.get(at))])),
      ended: [...ended],
      isCabinet,
    })
    if (answer !== null) navigate('/persons')
  }
  useCommands([
    {
      id: 'cabinet-take',
      text: { en: cabinetText.en.take(moving), ja: cabinetText.ja.take(moving) },
      group: 'edit',
      shortcut: 'Mod+Enter',
      worksWhileTyping: true,
      isInKeyLine: true,
      isDisabled: hindrance !== null,
      run: () => void take(),
    },
  ])
  return (
    <Split scrollKey="cabinet">
      <div className={styles.screen}>
        <PageHeader
          title={words.title}
          note={words.hint}
          actions={
            <Button
              look="primary"
              shortcut="Mod+Enter"
              isDisabled={hindrance !== null}
              isPending={enter.isRunning}
              onPress={() => void take()}
            >
              {words.take(moving)}
            </Button>
          }
        />
        <div className={styles.given}>
          <div className={styles.text} data-arrival>
            <TextField
              label={words.list}
              isMultiline
              value={text}
              placeholder={words.placeholder}
              maxLength={100_000}
              onChange={(next) => {
                setText(next)
                setChoices(new Map())
                setEnded(new Set())
              }}
            />
          </div>
          <div className={styles.side}>
            <TextField
              label={words.from}
              value={
                typedDay ?? (dayOfList === null ? '' : formatDay(dayOfList, language, language === 'ja' ? 'era-long' : 'long'))
              }
              onChange={setDay}
              placeholder="H17.10.31 · 31/10/2005"
              error={typed === undefined ? sayDateProblem(typedDay ?? '', language, dated.dayWrong) : null}
              {...(dayOfList === null ? {} : { help: words.dayOfList(formatDay(dayOfList, language, 'long')) })}
            />
            <Checkbox isChecked={isCabinet} onChange={setCabinet}>
              {words.isCabinet}
            </Checkbox>
            <p className={styles.hint}>{words.isCabinetHint}</p>
          </div>
        </div>
        {shown !== undefined && (
          <>
            <SectionHeading note={words.counted(countsOf(lines))}>{words.preview}</SectionHeading>
            {hindrance !== null && <p className={styles.hint}>{hindrance}</p>}
            <CabinetPreview
              proposal={shown}
              choices={choices}
              onChoose={(at, choice) => setChoices((before) => new Map(before).set(at, choice))}
            />
            <NotNamed proposal={shown} ended={ended} onEnded={setEnded} />
          </>
        )}
      </div>
    </Split>
  )
}

const given = (line: CabinetProposal, choice: LineChoice | undefined) => ({
  postId: line.post?.id ?? null,
  postWords: line.postWords,
  name: line.name,
  reading: line.reading,
  romanized: line.romanized,
  nature: line.nature,
  personId: choice?.personId === undefined ? (line.person?.id ?? null) : choice.personId,
})

const countsOf = (lines: readonly CabinetProposal[]) => ({
  same: lines.filter(({ change }) => change === 'same').length,
  changed: lines.filter(({ change }) => change === 'changed').length,
  newPosts: lines.filter(({ change }) => change === 'new-post').length,
})

interface NotNamedProps {
  readonly proposal: Proposal
  readonly ended: ReadonlySet<number>
  readonly onEnded: (ended: ReadonlySet<number>) => void
}

/** Ministers in office on the day whom the list does not name: they stay, unless somebody says that they left. */
function NotNamed({ proposal, ended, onEnded }: NotNamedProps) {
  const words = useText(cabinetText)
  const language = useLanguage()
  if (proposal.notNamed.length === 0) return null
  return (
    <section>
      <SectionHeading note={words.notNamedHint}>{words.notNamed}</SectionHeading>
      <ul className={styles.notNamed}>
        {proposal.notNamed.map(({ post, holders }) => (
          <li key={post.id}>
            <Checkbox
              isChecked={ended.has(post.id)}
              onChange={(isEnded) => {
                const next = new Set(ended)
                if (isEnded) next.add(post.id)
                else next.delete(post.id)
                onEnded(next)
              }}
            >
              {words.ends(`${inWords(post.name, language)} ${holders.map(({ name }) => inWords(name, language)).join(', ')}`)}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  )
}
