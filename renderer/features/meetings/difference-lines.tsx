import { type KeyboardEvent, useRef, useState } from 'react'
import { type LineDifference, standOf } from '../../../shared/domain/agenda-diff.ts'
import { lifeText } from '../../../shared/text/life-text.ts'
import { KeyArea } from '../../components/key-hints.tsx'
import { useText } from '../../data/language.ts'
import { DifferenceLine } from './difference-line.tsx'
import styles from './versions-tab.module.css'

export interface DifferenceLinesProps {
  readonly lines: readonly LineDifference[]
  /** Lines that did not change are shown as well. */
  readonly isWhole: boolean
}

const isDifferent = (line: LineDifference) => standOf(line) !== 'same'

/** The lines of two versions as one agenda. Up and Down walk through it, N and P from difference to difference. */
export function DifferenceLines({ lines, isWhole }: DifferenceLinesProps) {
  const words = useText(lifeText)
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
    const targets: Readonly<Record<string, number | undefined>> = {
      ArrowDown: tabStop + 1,
      ArrowUp: tabStop - 1,
      Home: 0,
      End: shown.length - 1,
      n: different.find((index) => index > tabStop),
      p: different.findLast((index) => index < tabStop),
    }
    const to = targets[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.key in targets)) return
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
