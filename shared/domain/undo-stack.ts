/** One transaction of the register's history, as far as undoing looks at it. */
export interface ChangeSetFacts {
  readonly id: number
  /** `baseline`: the content a register began with, which cannot be taken back. */
  readonly kind: 'baseline' | 'do' | 'undo' | 'redo'
  /**
   * For undo and redo: the id of the `do` it takes back or brings again. For a `do`: the one it goes on with (see `stay.ts`), and with which it is
   * taken back; null: it stands for itself.
   */
  readonly targetId: number | null
}

export interface UndoState {
  /** The `do` that undo would take back next; null when there is none. */
  readonly undoable: number | null
  /** The `do` that redo would bring again next; null when there is none. */
  readonly redoable: number | null
}

/**
 * What can be undone and redone after these change sets, oldest first. A new `do` clears what could be redone; a baseline
 * clears both. Ids are always those of the original `do`, also after it was undone and redone; of a `do` with others that go on with it, the first.
 */
export function undoState(changeSets: readonly ChangeSetFacts[]): UndoState {
  const done: number[] = []
  const undone: number[] = []
  for (const { id, kind, targetId } of changeSets) {
    switch (kind) {
      case 'baseline':
        done.length = 0
        undone.length = 0
        break
      case 'do':
        if (targetId === null || done.at(-1) !== targetId) done.push(id)
        undone.length = 0
        break
      case 'undo':
        move(targetId, done, undone)
        break
      case 'redo':
        move(targetId, undone, done)
        break
    }
  }
  return { undoable: done.at(-1) ?? null, redoable: undone.at(-1) ?? null }
}

/**
 * Whether what can be undone and redone shows in these newest change sets alone, oldest first: nothing in them reaches further
 * back, and something is left to undo.
 */
export function showsUndoState(newest: readonly ChangeSetFacts[]): boolean {
  const [first] = newest
  if (first === undefined || first.kind === 'undo' || first.kind === 'redo') return false
  const reachesBack = newest.some(({ targetId }) => targetId !== null && targetId < first.id)
  return !reachesBack && (first.kind === 'baseline' || undoState(newest).undoable !== null)
}

/** Moves the target to the top of the other stack, wherever it stands; a target that is not there changes nothing. */
function move(targetId: number | null, from: number[], to: number[]): void {
  const at = targetId === null ? -1 : from.lastIndexOf(targetId)
  if (at >= 0) to.push(...from.splice(at, 1))
}
