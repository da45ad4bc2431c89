import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportOpened, ImportProgress } from '../../../shared/contract/imports.ts'
import type { CallError } from '../../../shared/contract/transport.ts'
import { useBridge } from '../../data/bridge-context.tsx'
import { failureOf } from '../../data/call-failure.ts'
import { useLanguage } from '../../data/language.ts'
import { sendFile } from '../../data/send-file.ts'
import { useGive } from '../../data/use-give.ts'

/** A file that was read, under the number by which the program keeps it. */
export interface OpenImport {
  readonly job: string
  readonly opened: ImportOpened
}

export interface ImportState {
  readonly current: OpenImport | null
  /** Null: nothing is being read. */
  readonly reading: ImportProgress | null
  readonly failure: CallError | null
  readonly read: (file: File) => void
  readonly stop: () => void
  readonly putAway: () => void
}

/** Milliseconds between two looks at how far long work is. */
const lookEvery = 300

/** Hands a file over to the program, which reads it; one at a time. */
export function useImport(): ImportState {
  const bridge = useBridge()
  const language = useLanguage()
  const { give } = useGive()
  const [current, setCurrent] = useState<OpenImport | null>(null)
  const [failure, setFailure] = useState<CallError | null>(null)
  const [job, setJob] = useState<string | null>(null)
  const [sent, setSent] = useState(0)
  const abort = useRef<AbortController | null>(null)
  const progress = useProgress(job)

  const read = useCallback(
    (file: File) => {
      const id = crypto.randomUUID()
      const signal = new AbortController()
      abort.current?.abort()
      abort.current = signal
      setFailure(null)
      setCurrent(null)
      setSent(0)
      setJob(id)
      sendFile(bridge, file, { signal: signal.signal, onProgress: setSent })
        .then(({ upload }) => give('imports.open', { job: id, upload, language }))
        .then((opened) => setCurrent({ job: id, opened }))
        .catch((thrown: unknown) => {
          const error = failureOf(thrown)
          if (error.code !== 'cancelled') setFailure(error)
        })
        .finally(() => setJob((now) => (now === id ? null : now)))
    },
    [bridge, give, language],
  )
  return {
    current,
    reading: job === null ? null : progress.phase === 'none' ? { phase: 'reading', share: sent / 2 } : progress,
    failure,
    read,
    stop: () => {
      abort.current?.abort()
      if (job !== null) void give('imports.stop', { job })
    },
    putAway: () => {
      if (current !== null) void give('imports.close', { job: current.job })
      setCurrent(null)
      setFailure(null)
    },
  }
}

/** How far a job is, looked at while there is one. */
export function useProgress(job: string | null): ImportProgress {
  const { read } = useGive()
  const [seen, setSeen] = useState<{ readonly job: string; readonly progress: ImportProgress } | null>(null)
  useEffect(() => {
    if (job === null) return
    let isOver = false
    const timer = setInterval(() => {
      void read('imports.progress', { job })
        .then((found) => (isOver ? undefined : setSeen({ job, progress: found })))
        .catch(() => undefined)
    }, lookEvery)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [job, read])
  return seen !== null && seen.job === job ? seen.progress : { phase: 'none', share: 0 }
}
