import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { changeText } from '../../shared/text/change-text.ts'
import { commonText } from '../../shared/text/common-text.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { ask } from './ask.ts'
import { useBridge } from './bridge-context.tsx'
import type { CallFailure } from './call-failure.ts'
import { changeMade } from './change-made.ts'
import type { CommandPath, InputAt, OutputAt, QueryPath } from './contract-paths.ts'
import { fieldEdit } from './field-edit.ts'
import { notify } from './notices.ts'
import { tellFailure } from './tell-failure.ts'
import { couldNotBeWritten, forgetUnsaved, keepUnsaved, tried, writtenHere, type WrittenAt } from './unsaved.ts'
import { useUndo } from './use-undo.ts'

/** An answer on the screen that a command will change, changed at once; put back when the command fails. */
export interface Prediction {
  readonly path: QueryPath
  readonly change: (answer: unknown) => unknown
}

/** A typed prediction: `predict('meetings.get', (screen) => ({ ...screen, … }))`. Changes every answer of that path on the screen. */
export function predict<Path extends QueryPath>(path: Path, change: (answer: OutputAt<Path>) => OutputAt<Path>): Prediction {
  return { path, change: (answer) => change(answer as OutputAt<Path>) }
}

export interface CommandOptions<Path extends CommandPath> {
  /** No notice when it is done (edits in place, each shown where it stands). Failures are always told. */
  readonly isQuiet?: boolean
  /** What to say instead of the command's usual words. */
  readonly says?: (answer: OutputAt<Path>, language: Language) => string
  readonly predicts?: (input: InputAt<Path>) => readonly Prediction[]
  /** True when it takes a failure upon itself, which is not told then. */
  readonly settles?: (failure: CallFailure, input: InputAt<Path>) => boolean
}

export interface CommandRunner<Path extends CommandPath> {
  /** Gives the command; null when it failed, which has been told then. Commands run one after another. */
  readonly run: (input: InputAt<Path>) => Promise<OutputAt<Path> | null>
  readonly isRunning: boolean
  /** Of the last run: for marking fields. */
  readonly failure: CallFailure | null
}

/** Commands upon the history itself are taken back there. */
const history = /^history\.(?:undo|redo|takeBack)$/
/** Commands that write what people know into the register; others (settings, files, the lock) do their work without a trace there. */
const keepsHistory = /^(?!register\.|history\.|settings\.|lock\.|health\.|papers\.|imports\.|lists\.)/

/** What is remembered of a command while it is on its way. */
interface Given {
  readonly putBack: () => void
  readonly place: WrittenAt
}

/** A command to the register: shown at once where predicted, told with "Undo" when done, and all screens are read anew. */
export function useCommand<Path extends CommandPath>(path: Path, options: CommandOptions<Path> = {}): CommandRunner<Path> {
  const bridge = useBridge()
  const client = useQueryClient()
  const { offerFor } = useUndo()
  const mutation = useMutation<OutputAt<Path>, CallFailure, InputAt<Path>, Given>({
    scope: { id: 'register' },
    mutationFn: (input) => ask(bridge, 'mutation', path, input),
    onMutate: (input) => ({ putBack: foresee(client, options.predicts?.(input) ?? []), place: writtenHere() }),
    onError: (failure, input, given) => {
      given?.putBack()
      if (options.settles?.(failure, input) === true || (given !== undefined && keptFields(failure, input, given.place))) return
      tellFailure(failure)
    },
    onSuccess: (answer, input) => {
      forgetUnsaved(fieldEdit(path, input)?.name ?? '')
      if (options.isQuiet) return
      const change = changeMade(answer)
      const isDone = change !== null || !keepsHistory.test(path)
      notify({
        tone: isDone ? 'done' : 'info',
        says: (spoken) => ({
          text: options.says?.(answer, spoken) ?? (isDone ? changeText[spoken][path] : commonText[spoken].nothingChanged),
          action: commonText[spoken].undo,
        }),
        action: history.test(path) ? null : offerFor(change),
      })
    },
    onSettled: () => client.invalidateQueries(),
  })
  /** What stood in fields is kept until it can be saved: true when it is. What was refused for what it says, or is older than what is there, waits for people. */
  function keptFields({ error }: CallFailure, input: InputAt<Path>, place: WrittenAt): boolean {
    const edit = fieldEdit(path, input)
    const isWritable = couldNotBeWritten(error)
    if (edit === null || !(isWritable || (error.code === 'stale-edit' && edit.words !== ''))) return false
    const save = () =>
      tried(
        () => ask(bridge, 'mutation', path, input),
        () => client.invalidateQueries(),
      )
    keepUnsaved({ ...edit, place, failure: error, save: isWritable ? save : null })
    return true
  }
  return {
    run: (input) => mutation.mutateAsync(input).catch(() => null),
    isRunning: mutation.isPending,
    failure: mutation.error,
  }
}

/** Changes the answers on the screen; returns how to put them back. */
function foresee(client: QueryClient, predictions: readonly Prediction[]): () => void {
  const before = predictions.flatMap(({ path }) => client.getQueriesData({ queryKey: [path] }))
  for (const { path, change } of predictions) {
    client.setQueriesData({ queryKey: [path] }, (answer: unknown) => (answer === undefined ? undefined : change(answer)))
  }
  return () => {
    for (const [key, answer] of before) client.setQueryData(key, answer)
  }
}
