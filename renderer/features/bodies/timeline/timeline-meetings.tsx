import { formatDay } from '../../../../shared/domain/format-date.ts'
import { bodiesText } from '../../../../shared/text/bodies-text.ts'
import { useLanguage, useText } from '../../../data/language.ts'
import { agendaInWords } from '../agenda-in-words.ts'
import { meetingTitle } from '../meeting-title.ts'
import type { DrawnTimeline } from './draw-timeline.ts'
import { layout } from './draw-timeline.ts'
import { textRoom } from './text-room.ts'
import { TimelineLink, type TimelinePart } from './timeline-link.tsx'
import styles from './timeline.module.css'

export interface TimelineMeetingsProps {
  readonly drawn: DrawnTimeline
  readonly part: TimelinePart
  /** What the mark of the meeting expected is called. */
  readonly expectedLabel: string | null
}

type Expected = NonNullable<DrawnTimeline['expected']>
const middleOf = ({ from, to }: Expected): number => (from + to) / 2
/** Wide enough to be struck where the window is a few days. */
const widthOf = ({ from, to }: Expected): number => Math.max(to - from, 26)

/** The rail with the founding act and the meetings, a thread from each down to what it did, and the next one expected. */
export function TimelineMeetings({ drawn, part, expectedLabel }: TimelineMeetingsProps) {
  const words = useText(bodiesText)
  const language = useLanguage()
  const { rail, numbers, axis, foot } = layout
  const first = drawn.meetings[0]
  const bottom = drawn.height - foot
  return (
    <g>
      <line className={styles.rail} x1={Math.max(first?.x ?? 0, 0)} x2={drawn.width} y1={rail} y2={rail} />
      {drawn.expected !== null && (
        <TimelineLink part={part} of={drawn.expected.key} label={expectedLabel ?? ''}>
          <rect
            className={styles.hit}
            x={middleOf(drawn.expected) - widthOf(drawn.expected) / 2}
            y={axis}
            width={widthOf(drawn.expected)}
            height={rail - axis + 14}
          />
          <g className={styles.expected}>
            <rect
              x={drawn.expected.from}
              y={rail - 5}
              width={Math.max(drawn.expected.to - drawn.expected.from, 6)}
              height={10}
              rx={5}
            />
            <text x={middleOf(drawn.expected)} y={axis + numbers} textAnchor="middle">
              {drawn.expected.text}
            </text>
          </g>
          <rect
            className={styles.ring}
            x={drawn.expected.from - 4}
            y={rail - 9}
            width={Math.max(drawn.expected.to - drawn.expected.from, 6) + 8}
            height={18}
            rx={9}
          />
        </TimelineLink>
      )}
      {drawn.meetings.map(({ key, row, x, number, isPlanned }) => {
        const { meeting } = row
        const label = [
          // What is seen comes first in the name, so that people who speak their clicks are understood.
          number,
          meetingTitle(meeting, words),
          formatDay(meeting.on, language, 'long'),
          meeting.isJoint ? words.joint : null,
          agendaInWords(row.items, words) ?? (meeting.actKind === null ? words.noAgenda : null),
        ]
          .filter((said) => said !== null)
          .join(words.andThen)
        return (
          <TimelineLink key={key} part={part} of={key} label={label}>
            {meeting.actKind === null ? (
              <>
                <line className={styles.thread} x1={x} x2={x} y1={rail} y2={bottom} />
                <circle className={styles.hit} cx={x} cy={rail - 6} r={13} />
                {number !== null && key === part.chosen && (
                  <rect
                    className={styles.chosenNumber}
                    x={x - textRoom(number, 11) / 2 - 5}
                    y={axis + 4}
                    width={textRoom(number, 11) + 10}
                    height={16}
                    rx={8}
                  />
                )}
                {number !== null && (
                  <text className={styles.number} x={x} y={axis + numbers} textAnchor="middle">
                    {number}
                  </text>
                )}
                <circle className={styles.dot} data-planned={isPlanned || undefined} cx={x} cy={rail} r={isPlanned ? 3.6 : 4.5} />
                {meeting.isJoint && <circle className={styles.joint} cx={x} cy={rail} r={7} />}
              </>
            ) : (
              <>
                <rect className={styles.hit} x={x - 6} y={rail - 10} width={12} height={20} />
                <line className={styles.act} x1={x} x2={x} y1={rail - 7} y2={bottom} />
              </>
            )}
            <circle className={styles.ring} cx={x} cy={rail} r={9} />
          </TimelineLink>
        )
      })}
    </g>
  )
}
