import { FilePlus2, ListPlus } from 'lucide-react'
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react'
import { useSearch } from 'wouter'
import type { PaperView } from '../../../shared/contract/attachments.ts'
import type { AgendaLine } from '../../../shared/contract/meetings.ts'
import { papersText } from '../../../shared/text/papers-text.ts'
import { Button } from '../../components/button.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { KeyArea } from '../../components/key-hints.tsx'
import { Progress } from '../../components/progress.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useScreen } from '../../data/use-screen.ts'
import { paperCommand, type PaperCommand, readingCommands, paperSections } from './paper-keys.ts'
import { PaperRow } from './paper-row.tsx'
import styles from './papers-section.module.css'
import { useFileDrop } from './use-file-drop.ts'
import { usePaperDrag } from './use-paper-drag.ts'
import { usePaperFocus } from './use-paper-focus.ts'
import { usePaperIntake } from './use-paper-intake.ts'
import { usePaperTexts } from './use-paper-texts.ts'
import { usePapers } from './use-papers.ts'

export interface PapersSectionProps {
  readonly owner: 'meeting' | 'plan'
  readonly id: number
  /** The lines that a meeting's paper can belong to. */
  readonly lines: readonly AgendaLine[]
  readonly isReadOnly: boolean
  /** Nothing is said where there are none. */
  readonly hidesNone?: boolean
}

/** The papers handed out at a meeting (配布資料) or kept with a plan, numbered; not drawn anew while one walks through the agenda. */
export const PapersSection = memo(function PapersSection(props: PapersSectionProps) {
  const { owner, id, lines } = props
  const words = useText(papersText)
  const language = useLanguage()
  const asOf = useAsOf()
  const of = useMemo(() => ({ kind: owner, id }) as const, [owner, id])
  const found = useScreen('attachments.list', { of })
  const frame = useScreen('register.frame', { asOf })
  const texts = usePaperTexts(of)
  // A found paper's address names it.
  const given = new URLSearchParams(useSearch())
  const asked = Number(given.get('paper'))
  const isAskedFor = given.get('to') === 'papers'
  const acts = usePapers(of)
  const intake = usePaperIntake(of)
  const isReadOnly = props.isReadOnly || frame.data?.mode === 'read'
  const section = useRef<HTMLElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const focus = usePaperFocus(list)
  const [activeId, setActiveId] = useState<number | null>(null)
  const [isWriting, setWriting] = useState(false)
  const papers = found.data?.papers ?? []
  const tabStop = papers.some((paper) => paper.id === activeId) ? activeId : (papers[0]?.id ?? null)

  // A paper without a file has no name yet: it is written at once.
  const onPlan = () => void acts.plan().then((id) => focus.goTo(id, 'title'))
  const onAdd = () => void intake.choose().then(([first]) => focus.goTo(first ?? null))
  const drag = usePaperDrag(list, acts.place)
  const { isCarried, isOver } = useFileDrop(section, !isReadOnly, (files) => {
    void intake.drop(files).then(([first]) => focus.goTo(first ?? null))
  })

  useCommands([
    { id: 'papers-add', text: both('addPapers'), group: 'edit', shortcut: 'Alt+A', isDisabled: isReadOnly, run: onAdd },
    { id: 'papers-plan', text: both('planOne'), group: 'edit', isDisabled: isReadOnly, run: onPlan },
  ])

  const command = (paper: PaperView, wanted: PaperCommand) => {
    const at = papers.indexOf(paper)
    const go = (to: number) => focus.goTo(papers[Math.min(papers.length - 1, Math.max(0, to))]?.id ?? null)
    switch (wanted) {
      case 'previous':
        return go(at - 1)
      case 'next':
        return go(at + 1)
      case 'first':
        return go(0)
      case 'last':
        return go(papers.length - 1)
      case 'open':
        return acts.open(paper)
      case 'edit':
        return focus.goTo(paper.id, 'title')
      case 'move-up':
      case 'move-down':
        return acts.move(paper.id, wanted === 'move-up' ? 'up' : 'down') ? focus.followTo(paper.id) : undefined
      case 'reference':
        return acts.update(paper.id, { isReference: !paper.isReference })
      case 'part':
        return acts.update(paper.id, { isPart: !paper.isPart })
      case 'file':
        return void intake.choose(paper.id)
      case 'remove':
        focus.followTo((papers[at + 1] ?? papers[at - 1])?.id ?? null)
        return acts.remove(paper.id)
    }
  }
  const onKey = (paper: PaperView, event: KeyboardEvent<HTMLElement>) => {
    const wanted = paperCommand(event)
    if (wanted === null || (isReadOnly && !readingCommands.has(wanted))) return
    event.preventDefault()
    event.stopPropagation()
    command(paper, wanted)
  }

  // An address may ask for a paper to be added: its button is gone to, where one comes back by Shift+Tab.
  const isThere = found.data !== undefined && !isReadOnly
  useEffect(() => {
    if (!isAskedFor || !isThere) return
    section.current?.scrollIntoView({ block: 'center' })
    section.current?.querySelector<HTMLElement>('[data-add] button')?.focus()
  }, [isAskedFor, isThere])

  if (found.data === undefined || (isReadOnly && papers.length === 0 && props.hidesNone === true)) return null
  return (
    <section
      ref={section}
      className={styles.section}
      aria-labelledby={`${owner}-papers`}
      data-carried={isCarried || undefined}
      data-takes-files={!isReadOnly || undefined}
    >
      <SectionHeading
        id={`${owner}-papers`}
        note={papers.length === 0 ? undefined : papers.length}
        more={
          !isReadOnly && (
            <span className={styles.tools}>
              <IconButton icon={ListPlus} size="s" label={words.planOne} onPress={onPlan} />
              <span data-add>
                <Button size="s" look="bare" icon={FilePlus2} onPress={onAdd}>
                  {words.add}
                </Button>
              </span>
            </span>
          )
        }
      >
        {owner === 'plan' ? words.planPapers : words.papers}
      </SectionHeading>
      {papers.length === 0 ? (
        <p className={styles.none}>{isReadOnly ? words.noneRecorded : words.none}</p>
      ) : (
        <KeyArea
          hints={isReadOnly ? words.hintsReading : isWriting ? words.hintsTitle : words.hints}
          sections={paperSections(language, isReadOnly)}
        >
          <div
            ref={list}
            role="grid"
            aria-label={words.papers}
            aria-readonly={isReadOnly}
            className={styles.list}
            data-dragging={drag.id !== null || undefined}
            onFocus={(event) => setWriting(event.target instanceof HTMLTextAreaElement)}
          >
            {papers.map((paper, at) => (
              <PaperRow
                key={paper.id}
                paper={paper}
                folder={found.data.folder}
                text={texts.get(paper.id) ?? null}
                isAskedFor={paper.id === asked}
                lines={lines}
                language={language}
                isReadOnly={isReadOnly}
                isTabStop={paper.id === tabStop}
                isFirstOfKind={papers[at - 1]?.isReference !== paper.isReference}
                isInHand={paper.id === drag.id}
                onGrip={(event) => drag.start(paper.id, event)}
                onArrive={() => setActiveId(paper.id)}
                onKey={(event) => onKey(paper, event)}
                onCommand={(wanted) => command(paper, wanted)}
                onChange={(patch) => acts.update(paper.id, patch)}
              />
            ))}
            {drag.top !== null && <div className={styles.mark} style={{ top: drag.top }} aria-hidden="true" />}
          </div>
        </KeyArea>
      )}
      {intake.taking !== null && (
        <Progress
          label={words.taking(intake.taking.fileName, intake.taking.at, intake.taking.of)}
          done={Math.round((intake.taking.share ?? 0) * 100)}
          total={intake.taking.share === null ? null : 100}
          onStop={intake.stop}
        />
      )}
      {isCarried && (
        <p className={styles.drop} data-over={isOver || undefined}>
          {words.drop}
        </p>
      )}
    </section>
  )
})

const both = (word: 'addPapers' | 'planOne') => ({ en: papersText.en[word], ja: papersText.ja[word] })
