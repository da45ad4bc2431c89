import { useDeferredValue, useState } from 'react'
import type { ImportOpened } from '../../../shared/contract/imports.ts'
import { importVerdicts, type ImportVerdict } from '../../../shared/domain/list-keys.ts'
import { exchangeScreenText } from '../../../shared/text/exchange-screen-text.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Progress } from '../../components/progress.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Segments } from '../../components/segments.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useBridge } from '../../data/bridge-context.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { useCommand } from '../../data/use-command.ts'
import { useGive } from '../../data/use-give.ts'
import { useScreen } from '../../data/use-screen.ts'
import { ColumnChoice, type TableChoice, firstChoice } from './column-choice.tsx'
import styles from './import-preview.module.css'
import { ImportRows } from './import-rows.tsx'
import { NamesToSettle } from './names-to-settle.tsx'
import { useAnswers } from './use-answers.ts'
import { useProgress } from './use-import.ts'

export interface ImportPreviewProps {
  readonly job: string
  readonly opened: ImportOpened
  readonly onClose: () => void
}

/** Rows shown at once. */
const pageSize = 100

/** What a file would do to the register, row by row and field by field; decided on here, and taken in as one step. */
export function ImportPreview({ job, opened, onClose }: ImportPreviewProps) {
  const words = useText(exchangeScreenText)
  const language = useLanguage()
  const bridge = useBridge()
  const { give, read } = useGive()
  const [table, setTable] = useState<TableChoice | null>(() => firstChoice(opened))
  const [show, setShow] = useState<ImportVerdict | 'all'>('all')
  const [from, setFrom] = useState(0)
  const decisions = useAnswers()
  const answers = useDeferredValue(decisions.answers)
  const aspect = {
    job,
    table: table === null || table.list === null ? null : { sheet: table.sheet, list: table.list, columns: [...table.columns] },
    answers,
    language,
  }
  const isReady = opened.form !== 'table' || aspect.table !== null
  const preview = useScreen(
    'imports.preview',
    { ...aspect, show, from, count: pageSize },
    { isEnabled: isReady, keeps: 'always' },
  )
  const accept = useCommand('imports.accept', { says: ({ lines }) => lines.join(language === 'ja' ? '' : ' ') })
  const restore = useCommand('imports.restore', { says: ({ lines }) => lines.join(' ') })
  const progress = useProgress(accept.isRunning || preview.isFetching ? job : null)
  const answer = preview.data
  const shown = (verdict: ImportVerdict | 'all') => {
    setShow(verdict)
    setFrom(0)
  }
  // Rows with something wrong stay to be mended, and the same file is held against the register anew.
  const onTake = () =>
    void accept.run(aspect).then((done) => {
      if (done === null) return
      if (done.left === 0) return onClose()
      decisions.forgetRows()
      shown('problem')
    })
  const onReport = () =>
    void read('imports.report', aspect)
      .then(({ fileName, text }) => bridge.saveTextFile({ kind: 'csv', fileName, content: text }))
      .catch((thrown: unknown) => tellFailure(thrown))

  return (
    <section aria-label={words.preview}>
      <SectionHeading
        note={[words.form[opened.form], opened.encoding].filter((part) => part !== null).join(' · ')}
        more={
          <span className={styles.acts}>
            <Button size="s" look="bare" onPress={onClose}>
              {words.putAway}
            </Button>
            <Button size="s" isDisabled={answer === undefined} onPress={onReport}>
              {words.saveReport}
            </Button>
            <Button
              size="s"
              look="primary"
              isDisabled={answer === undefined || answer.taken === 0 || answer.blocked.length > 0}
              isPending={accept.isRunning}
              onPress={onTake}
            >
              {answer === undefined || answer.taken === 0 ? words.takeNothing : words.take(answer.taken)}
            </Button>
          </span>
        }
      >
        {opened.fileName}
      </SectionHeading>
      {opened.canRestore && (
        <div className={styles.restore}>
          <p>{words.restoreNote}</p>
          <Button
            look="primary"
            isPending={restore.isRunning}
            onPress={() => void restore.run({ job, language }).then((done) => (done === null ? undefined : onClose()))}
          >
            {words.restore}
          </Button>
        </div>
      )}
      {table !== null && <ColumnChoice opened={opened} choice={table} columns={answer?.columns ?? []} onChange={setTable} />}
      {accept.isRunning && progress.phase !== 'none' && (
        <Progress
          label={words.writing}
          done={Math.round(progress.share * 100)}
          total={100}
          onStop={() => void give('imports.stop', { job })}
        />
      )}
      {preview.isFetching && answer === undefined && progress.phase === 'comparing' && (
        <Progress
          label={words.comparing}
          done={Math.round(progress.share * 100)}
          total={100}
          onStop={() => {
            void give('imports.stop', { job })
            onClose()
          }}
        />
      )}
      {preview.isError && <ErrorState {...sayError(preview.error.error, language)} onRetry={() => void preview.refetch()} />}
      {isReady && answer === undefined && !preview.isError && <Skeleton rows={8} />}
      {answer !== undefined && isReady && (
        <>
          {answer.blocked.length > 0 && (
            <div className={styles.blocked} role="alert">
              <p>{words.blocked}</p>
              <ul>
                {answer.blocked.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          )}
          {answer.remarks.length > 0 && (
            <details className={styles.remarks}>
              <summary>{words.remarks(answer.remarks.length)}</summary>
              <ul>
                {answer.remarks.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          )}
          {answer.words.length > 0 && <NamesToSettle words={answer.words} onSettle={decisions.settle} />}
          <div className={styles.bar}>
            <Segments
              label={words.preview}
              size="s"
              value={show}
              onChange={shown}
              segments={[
                { value: 'all' as const, text: words.all },
                ...importVerdicts
                  .filter((verdict) => answer.counts[verdict] > 0 || verdict === show)
                  .map((verdict) => ({ value: verdict, text: `${words.verdict[verdict]} ${answer.counts[verdict]}` })),
              ]}
            />
            {(show === 'create' || show === 'change') && answer.rows.some(({ canTake }) => canTake) && (
              <Checkbox
                isChecked={answer.rows.every(({ isTaken, canTake }) => isTaken || !canTake)}
                isMixed={
                  answer.rows.some(({ isTaken }) => isTaken) && answer.rows.some(({ isTaken, canTake }) => canTake && !isTaken)
                }
                onChange={(isTaken) =>
                  decisions.takeAll(
                    show,
                    isTaken,
                    answer.rows.map(({ ref }) => ref),
                  )
                }
              >
                {words.takeAll(words.verdict[show])}
              </Checkbox>
            )}
          </div>
          {answer.rows.length === 0 ? (
            <EmptyState title={words.nothingHere} size="row" />
          ) : (
            <ImportRows rows={answer.rows} decisions={decisions} />
          )}
          {answer.total > pageSize && (
            <div className={styles.pages}>
              <Button size="s" isDisabled={from === 0} onPress={() => setFrom(Math.max(0, from - pageSize))}>
                {words.earlier}
              </Button>
              <span>{words.shown(from + 1, Math.min(from + pageSize, answer.total), answer.total)}</span>
              <Button size="s" isDisabled={from + pageSize >= answer.total} onPress={() => setFrom(from + pageSize)}>
                {words.later}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  )
}
