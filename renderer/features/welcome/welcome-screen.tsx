import { ArrowLeft, BookOpenText, CircleAlert, Eye, FilePlus2, FolderOpen, type LucideIcon } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { RegisterStatus } from '../../../shared/contract/register.ts'
import type { CallAnswer, CallError } from '../../../shared/contract/transport.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { frameText } from '../../../shared/text/frame-text.ts'
import { onlyReadText } from '../../../shared/text/only-read-text.ts'
import { openedBeforeText } from '../../../shared/text/opened-before-text.ts'
import { papersText } from '../../../shared/text/papers-text.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Note } from '../../components/inspector.tsx'
import { List } from '../../components/list.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Segments } from '../../components/segments.tsx'
import { Seal } from '../../components/seal.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useBridge } from '../../data/bridge-context.tsx'
import { CallFailure } from '../../data/call-failure.ts'
import { dayOfInstant } from '../../data/instants.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { sayError } from '../../data/say-error.ts'
import { startTour } from '../../data/tour.ts'
import { setLanguage } from '../../data/ui-store.ts'
import { useCommand } from '../../data/use-command.ts'
import { useGive } from '../../data/use-give.ts'
import { useScreen } from '../../data/use-screen.ts'
import { RescuePanel } from './rescue-panel.tsx'
import { shortFolder } from './short-folder.ts'
import styles from './welcome-screen.module.css'

export interface WelcomeScreenProps {
  readonly status: RegisterStatus
  /** Where one begins in the register that was opened; Home when nothing else is said. */
  readonly onOpened: (route?: string) => void
}

/** The first run: three clear choices, each saying what it does and where the register will lie. */
export function WelcomeScreen({ status, onOpened }: WelcomeScreenProps) {
  const words = useText(frameText)
  const language = useLanguage()
  const bridge = useBridge()
  const create = useCommand('register.createDefault', { isQuiet: true })
  const openRecent = useCommand('register.openRecent', { isQuiet: true })
  const read = useCommand('register.openToRead', { isQuiet: true })
  const onlyRead = useText(onlyReadText)
  const before = useText(openedBeforeText)
  const papers = useText(papersText)
  const [asksPath, setAsksPath] = useState(false)
  const rescue = useScreen('health.rescue', {}).data?.rescue ?? null
  const { readAnew } = useGive()
  const [made, setMade] = useState<'empty' | 'published-record' | null>(null)
  const isBusy = create.isRunning || openRecent.isRunning

  const then = (opened: unknown) => opened !== null && onOpened()
  const start = (content: 'empty' | 'published-record') => {
    setMade(content)
    void create.run({ content }).then((opened) => {
      setMade(null)
      if (opened === null) return
      if (content === 'published-record') startTour()
      onOpened(content === 'empty' ? '/start' : '/')
    })
  }
  const openFile = () => {
    if (status.acceptsPaths) setAsksPath(true)
    else void bridge.openRegisterFile().then((answer) => settle(answer))
  }
  const settle = (answer: CallAnswer | null) => {
    if (answer === null) return
    if (answer.ok) return onOpened()
    tellFailure(new CallFailure(answer.error))
    // What can be done for the file may be on the page now.
    void readAnew()
  }

  return (
    <main className={styles.page}>
      <div className={styles.column}>
        {status.state === 'open' && status.fileName !== null && (
          <p className={styles.back}>
            <Button size="s" look="bare" icon={ArrowLeft} onPress={() => onOpened()}>
              {before.backTo(status.fileName)}
            </Button>
          </p>
        )}
        <header className={styles.head}>
          <Seal mark="本" colour={null} size="l" />
          <div>
            <h1 tabIndex={-1} data-page-title>
              {words.welcomeTitle}
            </h1>
            <p>{words.welcomeText}</p>
          </div>
        </header>

        {(status.problem ?? rescue?.problem) && <Problem problem={rescue?.problem ?? status.problem} />}
        {status.canBeRead && (
          <p>
            <Button icon={Eye} isPending={read.isRunning} onPress={() => void read.run({}).then(then)}>
              {onlyRead.openToRead}
            </Button>
          </p>
        )}
        {/* A newer program's register is whole: neither an older backup nor a repair would do it any good. */}
        {rescue !== null && rescue.problem.code !== 'newer-register' && <RescuePanel rescue={rescue} onOpened={onOpened} />}

        <ul className={styles.choices}>
          <Choice
            icon={BookOpenText}
            title={words.openPublished}
            note={made === 'published-record' ? words.making : words.placedIn(status.defaultFileName)}
            isPending={made === 'published-record'}
            isPrimary
            isDisabled={isBusy}
            onPress={() => start('published-record')}
          >
            {words.openPublishedText}
          </Choice>
          <Choice
            icon={FilePlus2}
            title={words.startEmpty}
            {...(made === 'empty' ? { note: words.making } : {})}
            isPending={made === 'empty'}
            isDisabled={isBusy}
            onPress={() => start('empty')}
          >
            {words.startEmptyText}
          </Choice>
          <Choice icon={FolderOpen} title={words.openFile} isDisabled={isBusy} onPress={openFile}>
            {words.openFileText}
          </Choice>
        </ul>

        {asksPath && <PathForm onOpened={onOpened} />}

        {status.recent.length > 0 && (
          <section className={styles.recent}>
            <SectionHeading>{words.recentRegisters}</SectionHeading>
            <List
              label={words.recentRegisters}
              items={status.recent}
              idOf={(register) => register.id}
              textOf={(register) => register.fileName}
              onOpen={({ id, isOpen }) => (isOpen ? onOpened() : void openRecent.run({ id }).then(then))}
            >
              {(register) => (
                <span className={styles.register} title={register.folder}>
                  <span className={styles.name}>
                    {register.fileName}
                    {register.isOpen && <small>{before.isOpen}</small>}
                  </span>
                  <small>
                    {[
                      shortFolder(register.folder),
                      register.openedAt === null
                        ? ''
                        : before.lastOpened(formatDay(dayOfInstant(register.openedAt), language, 'long')),
                      papers.size(register.size),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
              )}
            </List>
          </section>
        )}

        <footer className={styles.foot}>
          <Segments
            label={words.language}
            size="s"
            value={language}
            onChange={setLanguage}
            segments={[
              { value: 'en', text: 'English' },
              { value: 'ja', text: '日本語' },
            ]}
          />
          <span>
            {words.version(status.version)} · {words.offline}
          </span>
        </footer>
      </div>
    </main>
  )
}

/** Why the register asked for is not open: what happened, what was kept, what to do. */
function Problem({ problem }: { readonly problem: CallError | null }) {
  const language = useLanguage()
  if (problem === null) return null
  const { title, kept, advice } = sayError(problem, language)
  return (
    <div className={styles.problem} role="alert">
      <Note tone="alert" title={title} lead={<Icon of={CircleAlert} />}>
        {advice} {kept}
      </Note>
    </div>
  )
}

interface ChoiceProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly note?: string
  readonly isPrimary?: boolean
  readonly isDisabled: boolean
  /** It was chosen, and is being done. */
  readonly isPending?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Choice({ icon, title, note, isPrimary = false, isDisabled, isPending = false, onPress, children }: ChoiceProps) {
  return (
    <li>
      <AriaButton
        className={styles.choice ?? ''}
        data-primary={isPrimary || undefined}
        data-pending={isPending || undefined}
        isDisabled={isDisabled}
        onPress={onPress}
      >
        <Icon of={icon} size={20} />
        <span className={styles.words}>
          <b>{title}</b>
          <span>{children}</span>
          {note !== undefined && <small role={isPending ? 'status' : undefined}>{note}</small>}
        </span>
      </AriaButton>
    </li>
  )
}

/** In a browser no dialog can be had, so the path is typed. */
function PathForm({ onOpened }: { readonly onOpened: () => void }) {
  const words = useText(frameText)
  const common = useText(commonText)
  const open = useCommand('register.openPath', { isQuiet: true })
  const [path, setPath] = useState('')
  const submit = () => void open.run({ path }).then((opened) => opened !== null && onOpened())
  return (
    <form
      className={styles.path}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextField label={words.path} help={words.pathHelp} value={path} onChange={setPath} autoFocus />
      <Button type="submit" look="primary" isDisabled={path.trim() === ''} isPending={open.isRunning}>
        {common.open}
      </Button>
    </form>
  )
}
