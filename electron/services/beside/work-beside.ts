import { type BesideEnd, BesideEnded } from './beside-ended.ts'
import { type BesideWord, errorOf } from './beside-words.ts'
import type { BesideJob, BesideKind, BesideWork } from './jobs.ts'

export interface BesideWish<Kind extends BesideKind> {
  readonly onProgress?: (progress: BesideWork[Kind]['progress']) => void
  /** Stops it at once; `do` throws the reason. */
  readonly signal?: AbortSignal
  /** Milliseconds without a word after which it is given up; it may take its time when left out. */
  readonly longestSilence?: number
  /** Megabytes that its values may take; as many as the system has when left out. */
  readonly mostMemory?: number
}

/** Long work that must hold up nobody: each job in a thread or process of its own, which is there as long as the job takes. */
export interface WorkBeside {
  /** Throws what that kind of work throws, the signal's reason when it is stopped, and `BesideEnded`. */
  do<Kind extends BesideKind>(job: BesideJob<Kind>, wish?: BesideWish<Kind>): Promise<BesideWork[Kind]['answer']>
  /** Ends whatever is still being done. */
  end(): void
}

/** A place where a job is being done, begun with the job it was given. */
export interface BesidePlace {
  readonly onWord: (listen: (word: BesideWord) => void) => void
  /** Told when it ends without having been told to. */
  readonly onEnd: (listen: (why: BesideEnd) => void) => void
  /** Ends it, whatever it does. */
  readonly end: () => void
}

export type BeginBeside = (job: BesideJob, wish: { readonly mostMemory: number | null }) => BesidePlace

/**
 * Work that must be had whatever happens to a process beside the program: what was cut short there is done here, in steps. Throws as `do`.
 */
export async function besideOrHere<Answer>(doing: Promise<Answer>, here: () => Promise<Answer>): Promise<Answer> {
  try {
    return await doing
  } catch (error) {
    if (error instanceof BesideEnded && error.why !== 'program-ends') return here()
    throw error
  }
}

/** Bytes below which the program reads a file itself, in steps: in less time than a process takes to come up, and none of them felt. */
export const worthBeside = 4_000_000

export function workBeside(begin: BeginBeside): WorkBeside {
  const running = new Set<(why: BesideEnd) => void>()

  function beside<Kind extends BesideKind>(
    job: BesideJob<Kind>,
    { onProgress, signal, longestSilence, mostMemory }: BesideWish<Kind> = {},
  ): Promise<BesideWork[Kind]['answer']> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const place = begin(job, { mostMemory: mostMemory ?? null })
      let silence: NodeJS.Timeout | undefined
      const settle = (act: () => void): void => {
        clearTimeout(silence)
        signal?.removeEventListener('abort', stop)
        running.delete(fail)
        place.end()
        act()
      }
      const fail = (why: BesideEnd): void => settle(() => reject(new BesideEnded(why)))
      const stop = (): void => settle(() => reject(signal?.reason as Error))
      const wait = (): void => {
        clearTimeout(silence)
        if (longestSilence !== undefined) silence = setTimeout(() => fail('silent'), longestSilence)
      }
      running.add(fail)
      signal?.addEventListener('abort', stop)
      wait()
      place.onEnd(fail)
      place.onWord((word) => {
        wait()
        switch (word.said) {
          case 'progress':
            return onProgress?.(word.data as BesideWork[Kind]['progress'])
          case 'done':
            return settle(() => resolve(word.data as BesideWork[Kind]['answer']))
          case 'failed':
            return settle(() => reject(errorOf(word.failure)))
        }
      })
    })
  }

  return {
    do: beside,
    end: () => {
      for (const fail of running) fail('program-ends')
    },
  }
}
