import { type KeyboardEvent, useRef, useState } from 'react'
import { type LineDifference, standOf } from '../../../shared/domain/agenda-diff.ts'
import { keysText } from '../../../shared/text/keys-text.ts'
import { agendaVersionsText } from '../../../shared/text/agenda-versions-text.ts'
import { KeyArea } from '../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import { useText } from '../../data/language.ts'
import { DifferenceLine } from './difference-line.tsx'
import styles from './versions-tab.module.css'

const differenceKeys = [
  ['ArrowUp', 'previous'],
  ['ArrowDown', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
  ['P', 'before'],
  ['N', 'change'],
] as const satisfies KeyTable<string>
type DifferenceStep = (typeof differenceKeys)[number][1]

export interface DifferenceLinesProps {
  readonly lines: readonly LineDifference[]
  /** Lines that did not change are shown as well. */
  readonly isWhole: boolean
}

const isDifferent = (line: LineDifference) => standOf(line) !== 'same'

/** The lines of two versions as one agenda. Up and Down walk through it, N and P from difference to difference. */
export function DifferenceLines({ lines, isWhole }: DifferenceLinesProps) {
  const words = useText(agendaVersionsText)
  const keys = useText(keysText)
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const shown = isWhole ? lines : lines.filter(isDifferent)
  const tabStop = Math.min(at, shown.length - 1)
  if (shown.length === 0) return null

  const go = (to: number) => {
    if (shown[to] === undefined) return
    setAt(to)
    list.current?.querySelectorAll<HTMLElement>('[role="row"]')[to]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const different = shown.flatMap((line, index) => (isDifferent(line) ? [index] : []))
    const targets: Readonly<Record<DifferenceStep, number | undefined>> = {
      next: tabStop + 1,
      previous: tabStop - 1,
      first: 0,
      last: shown.length - 1,
      change: different.find((index) => index > tabStop),
      before: different.findLast((index) => index < tabStop),
    }
    const step = actOf(differenceKeys, event)
    if (step === null) return
    const to = targets[step]
    // `n` alone plans a meeting elsewhere.
    event.preventDefault()
    event.stopPropagation()
    if (to !== undefined) go(to)
  }
  return (
    <KeyArea
      hints={[
        { keys: ['ArrowUp', 'ArrowDown'], text: words.hintsVersions.lines },
        { keys: ['P', 'N'], text: words.hintsVersions.next },
      ]}
      sections={[{ name: keys.differences.name, lines: keyLines(differenceKeys, { ...keys.outline, ...keys.differences }) }]}
    >
      <div
        ref={list}
        role="treegrid"
        tabIndex={-1}
        aria-label={words.differences}
        aria-readonly="true"
        className={styles.lines}
        onKeyDown={onKeyDown}
      >
        {shown.map((line, index) => (
          <DifferenceLine
            key={`${line.act} ${(line.after ?? line.before).id}`}
            line={line}
            isTabStop={index === tabStop}
            onFocus={() => setAt(index)}
          />
        ))}
      </div>
    </KeyArea>
  )
}
