import { useState } from 'react'
import type { OccasionInput, ReturnedPreview as Preview, StatusesScreen } from '../../../shared/contract/statuses.ts'
import { statusExchangeText } from '../../../shared/text/status-exchange-text.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { Button } from '../../components/button.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { ItemStatusMark } from '../../components/status.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import { figureText } from './recording-cells.tsx'
import styles from './requests-tab.module.css'

export interface ReturnedFile {
  readonly name: string
  readonly bytes: string
}

export interface ReturnedPreviewProps {
  readonly screen: StatusesScreen
  readonly at: OccasionInput
  readonly file: ReturnedFile
  readonly onClose: () => void
}

const intoSight = (section: HTMLElement | null) => section?.scrollIntoView({ block: 'start' })

type Line = Preview['lines'][number]
const isActing = ({ verdict }: Line) => verdict === 'create' || verdict === 'change'

/** What a returned table would do, line by line; all that acts is chosen until a line is taken out. */
export function ReturnedPreview({ screen, at, file, onClose }: ReturnedPreviewProps) {
  const words = useText(statusExchangeText)
  const gridWords = useText(recordingText)
  const language = useLanguage()
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const input = { plan: screen.plan.key, at, fileName: file.name, bytes: file.bytes }
  const preview = useScreen('statuses.preview', input, { keeps: 'always' })
  const takeBack = useCommand('statuses.takeBack', {
    says: ({ created, changed }, spoken) => statusExchangeText[spoken].takenIn(created, changed),
  })
  if (preview.isError) {
    return (
      <ErrorState
        {...sayError(preview.error.error, language)}
        actions={<Button onPress={onClose}>{gridWords.leaveKey}</Button>}
      />
    )
  }
  if (preview.data === undefined) return <Skeleton rows={6} />
  const { lines, unknownColumns, encoding } = preview.data
  const acting = lines.filter(isActing)
  const chosen = acting.filter(({ line }) => !left.has(line))
  const count = (verdict: Line['verdict']) => lines.filter((line) => line.verdict === verdict).length
  const toggle = (line: number) => {
    const next = new Set(left)
    if (!next.delete(line)) next.add(line)
    setLeft(next)
  }
  return (
    // Below a long list of ministries: what came back is brought into sight.
    <section ref={intoSight} className={styles.preview} aria-label={words.preview(file.name)}>
      <SectionHeading
        note={(['create', 'change', 'same', 'empty', 'problem'] as const)
          .filter((verdict) => count(verdict) > 0)
          .map((verdict) => `${words.verdicts[verdict]} ${count(verdict)}`)
          .join(' · ')}
        more={
          <>
            <Button size="s" look="bare" onPress={onClose}>
              {gridWords.leaveKey}
            </Button>
            <Button
              size="s"
              look="primary"
              isDisabled={chosen.length === 0}
              isPending={takeBack.isRunning}
              onPress={() =>
                void takeBack.run({ ...input, lines: chosen.map(({ line }) => line) }).then((done) => {
                  if (done !== null) onClose()
                })
              }
            >
              {chosen.length === 0 ? words.nothingToTake : words.takeChosen(chosen.length)}
            </Button>
          </>
        }
      >
        {words.preview(file.name)}
      </SectionHeading>
      <p className={styles.quiet}>
        {words.encoding}: {encoding}
        {unknownColumns.length > 0 && ` · ${words.unknownColumns(unknownColumns.join(', '))}`}
      </p>
      <table className={styles.table}>
        <tbody>
          {lines
            .filter(({ verdict }) => verdict !== 'empty')
            .map((line) => (
              <tr key={line.line} data-verdict={line.verdict}>
                <td>
                  {isActing(line) && (
                    <input
                      type="checkbox"
                      checked={!left.has(line.line)}
                      aria-label={words.lineNo(line.line)}
                      onChange={() => toggle(line.line)}
                    />
                  )}
                </td>
                <td className={styles.lineNo}>{words.lineNo(line.line)}</td>
                <td className={styles.verdict}>{words.verdicts[line.verdict]}</td>
                <td>
                  {line.number} {(line.title.en !== null || line.title.ja !== null) && <NameText name={line.title} />}
                  {line.problem !== null && (
                    <span className={styles.problem}>
                      {words.problems[line.problem.code]}
                      {line.problem.typed !== '' && ` — ${words.typed(line.problem.column, line.problem.typed)}`}
                    </span>
                  )}
                  {(line.note.en !== null || line.note.ja !== null) && (
                    <span className={styles.said}>{line.note[language] ?? line.note.ja ?? line.note.en}</span>
                  )}
                </td>
                <td className={styles.statusCell}>
                  {line.status !== null && line.verdict !== 'problem' && <ItemStatusMark status={line.status} />}{' '}
                  {figureText(line.figure, line.unit, language)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
