import { useEffect, useState, useSyncExternalStore } from 'react'

/** After so long without an answer a save is said to go on, in milliseconds: a quick one would only flicker. */
const shownAfter = 300

let begun: readonly number[] = []
let listeners: readonly (() => void)[] = []

function tell(next: readonly number[]): void {
  begun = next
  for (const listener of listeners) listener()
}

/** Counts a command as on its way for as long as it takes. */
export async function whileSaving<Result>(act: () => Promise<Result>): Promise<Result> {
  const at = Date.now() + Math.random()
  tell([...begun, at])
  try {
    return await act()
  } finally {
    tell(begun.filter((one) => one !== at))
  }
}

function listen(listener: () => void): () => void {
  listeners = [...listeners, listener]
  return () => {
    listeners = listeners.filter((one) => one !== listener)
  }
}

/** Whether a command has waited for its answer long enough to say so: a slow disk, a stick, a folder on another machine. */
export function useIsSaving(): boolean {
  const oldest = useSyncExternalStore(listen, () => begun[0] ?? null)
  const [shown, setShown] = useState<number | null>(null)
  useEffect(() => {
    if (oldest === null) return
    const timer = setTimeout(() => setShown(oldest), shownAfter)
    return () => clearTimeout(timer)
  }, [oldest])
  return oldest !== null && shown === oldest
}
