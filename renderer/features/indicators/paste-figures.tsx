import { useId, useMemo, useState } from 'react'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { type FigureLayout, readFigureBlock, readFigureTable } from '../../../shared/domain/figure-table.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { figurePasteText } from '../../../shared/text/figure-paste-text.ts'
import { Button } from '../../components/button.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Segments } from '../../components/segments.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import styles from './paste-figures.module.css'
import { countChanges, type PasteTarget, pastePlan, type PlannedSeries, proposedTargets, recordOf } from './paste-plan.ts'
import { PastePreview } from './paste-preview.tsx'

export interface PasteFiguresProps {
  readonly indicators: readonly IndicatorView[]
  /** What was on the clipboard; empty: it is pasted into the field. */
  readonly text: string
  /** Where bare figures go: from this series and these years on. */
  readonly chosenKey: string | null
  readonly years: readonly number[]
  readonly group: IndicatorView['group']
  readonly onClose: () => void
}

/** A table from a spreadsheet: the text, what it would change cell by cell, and the word that takes it, as one step. */
export function PasteFigures({ indicators, text: given, chosenKey, years, group, onClose }: PasteFiguresProps) {
  const words = useText(figurePasteText)
  const common = useText(commonText)
  const language = useLanguage()
  const asOf = useAsOf()
  const id = useId()
  const [text, setText] = useState(given)
  const [layout, setLayout] = useState<FigureLayout | 'block' | null>(null)
  const [chosenTargets, setChosenTargets] = useState<Readonly<Record<number, PasteTarget>>>({})
  const record = useCommand('indicators.record', {
    says: ({ created, changed }, spoken) => figurePasteText[spoken].took(created, changed),
  })

  const reading = useMemo(() => readPasted(text, layout, years), [text, layout, years])
  const pasted = reading.table.ok ? reading.table.series : []
  const targets = proposedTargets(pasted, indicators, chosenKey).map((target, at) => chosenTargets[at] ?? target)
  const plan = pastePlan(pasted, targets, indicators)
  const counts = countChanges(plan)
  const figures = counts.create + counts.change
  const isAfterDay = pasted.some(({ cells }) =>
    cells.some(({ year, reading: { kind } }) => kind === 'figure' && year > Number(asOf.slice(0, 4))),
  )
  const hindrance = !reading.table.ok
    ? ''
    : plan.some(({ target }) => target === null)
      ? words.chooseFirst
      : plan.some(({ isTwice }) => isTwice)
        ? words.sameTarget
        : counts.problem > 0
          ? words.mendFirst(counts.problem)
          : figures === 0
            ? words.nothingToTake
            : null

  const nameOf = ({ title, cells }: (typeof pasted)[number]) => (title === '' ? words.untitled(cells[0]?.row ?? 1) : title)
  const take = async () => {
    const answer = await record.run({ series: recordOf(plan, indicators, group, nameOf) })
    if (answer !== null) onClose()
  }
  useCommands([
    {
      id: 'indicators-take',
      text: { en: figurePasteText.en.take(figures), ja: figurePasteText.ja.take(figures) },
      group: 'edit',
      shortcut: 'Mod+Enter',
      isInKeyLine: true,
      isDisabled: hindrance !== null,
      run: () => void take(),
    },
    {
      id: 'indicators-let-go',
      text: { en: commonText.en.cancel, ja: commonText.ja.cancel },
      group: 'edit',
      shortcut: 'Escape',
      worksWhileTyping: true,
      isInKeyLine: true,
      run: onClose,
    },
  ])
  return (
    <section className={styles.paste} aria-labelledby={id}>
      <SectionHeading
        id={id}
        more={
          <Segments
            label={words.readAs}
            size="s"
            value={reading.layout}
            onChange={setLayout}
            segments={(['across', 'down', 'block'] as const).map((value) => ({ value, text: words.layouts[value] }))}
          />
        }
      >
        {words.pasteTitle}
      </SectionHeading>
      <p className={styles.hint}>{words.pasteHint}</p>
      <div className={styles.text}>
        <TextField
          label={words.pasteField}
          hidesLabel
          isMultiline
          autoFocus
          value={text}
          onChange={(typed) => {
            setText(typed)
            setChosenTargets({})
          }}
          error={reading.table.ok || text.trim() === '' ? null : words.tableProblem(reading.table.problem, reading.table)}
        />
      </div>
      {reading.table.ok && (
        <>
          <PastePreview
            plan={plan}
            indicators={indicators}
            onTarget={(at, target) => setChosenTargets((before) => ({ ...before, [at]: target }))}
          />
          <Problems plan={plan} />
          <p className={styles.counts} role="status">
            {words.counted(counts)}
          </p>
          {reading.table.passedOver.length > 0 && <p className={styles.hint}>{words.passedOver(reading.table.passedOver)}</p>}
          {isAfterDay && <p className={styles.hint}>{words.afterDay(formatDay(asOf, language, 'long'))}</p>}
        </>
      )}
      <div className={styles.actions}>
        {hindrance !== null && <span className={styles.hindrance}>{hindrance}</span>}
        <Button look="bare" onPress={onClose}>
          {common.cancel}
        </Button>
        <Button
          look="primary"
          shortcut="Mod+Enter"
          isDisabled={hindrance !== null}
          isPending={record.isRunning}
          onPress={() => void take()}
        >
          {words.take(figures)}
        </Button>
      </div>
    </section>
  )
}

const mostProblems = 5

/** What is wrong with which cell; mended in the text above. */
function Problems({ plan }: { readonly plan: readonly PlannedSeries[] }) {
  const words = useText(indicatorEditingText)
  const pasteWords = useText(figurePasteText)
  const problems = plan.flatMap(({ cells }) =>
    cells.flatMap(({ cell, change }) => (change?.what === 'problem' ? [{ cell, problem: change.problem }] : [])),
  )
  if (problems.length === 0) return null
  return (
    <ul className={styles.problems}>
      {problems.slice(0, mostProblems).map(({ cell, problem }) => (
        <li key={`${cell.row} ${cell.column}`}>
          {pasteWords.atCell(cell.row, cell.column, words.figureProblem[problem](cell.text))}
        </li>
      ))}
    </ul>
  )
}

/** Read as people said, else as it is recognised; a text without any year is taken for bare figures where a cell is chosen. */
function readPasted(text: string, layout: FigureLayout | 'block' | null, years: readonly number[]) {
  if (layout === 'block') return { layout, table: readFigureBlock(text, years) }
  const table = readFigureTable(text, layout)
  if (layout !== null) return { layout, table }
  if (!table.ok && (table.problem === 'no-years' || table.problem === 'no-figures') && years.length > 0) {
    const block = readFigureBlock(text, years)
    if (block.ok && block.series.some(({ cells }) => cells.some(({ reading }) => reading.kind === 'figure'))) {
      return { layout: 'block' as const, table: block }
    }
  }
  return { layout: table.ok ? table.layout : ('across' as const), table }
}
