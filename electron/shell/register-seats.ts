import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { HonbuApp } from '../api/honbu-app.ts'

/** One register that is open, or the first screen while none is, with whatever windows show it. */
export interface Seat {
  readonly app: Promise<HonbuApp>
  /** Where its register lies, as far as is known yet: the file it was asked for, then the one it has open. */
  readonly path: () => string | null
}

export interface RegisterSeats {
  readonly all: () => readonly Seat[]
  /** A seat of its own for the register at this path; null: for the one used last. */
  readonly open: (path: string | null) => Seat
  /** The seat that has this file open; null: none has. */
  readonly at: (path: string) => Promise<Seat | null>
  /** The seat whose register links know by this key. */
  readonly withKey: (key: string) => Promise<Seat | null>
  /** Closes the register of a seat that no window shows any more. */
  readonly leave: (seat: Seat) => Promise<void>
}

export interface RegisterSeatsOptions {
  /** The program on the register at this path, or on the one used last. */
  readonly start: (path: string | null, showsElsewhere: (path: string) => Promise<boolean>) => Promise<HonbuApp>
  /** Shows a seat in the foreground: in its window, or in a new one. */
  readonly show: (seat: Seat) => void
  /** A seat without a register whose file turned out to be open elsewhere is of no more use. */
  readonly dismiss: (seat: Seat) => void
}

/**
 * Which registers are open: each file once, however often it is asked for, since a program has one right to write a register. The first register
 * opened on a seat that has none stays there; every further one gets a seat of its own.
 */
export function registerSeats({ start, show, dismiss }: RegisterSeatsOptions): RegisterSeats {
  const seats = new Set<Seat>()

  function open(path: string | null): Seat {
    let program: HonbuApp | null = null
    const app = start(path, (wanted) => showsElsewhere(seat, wanted)).then((started) => {
      program = started
      return started
    })
    const seat: Seat = { app, path: () => (program === null ? path : program.registerPath()) }
    seats.add(seat)
    return seat
  }

  async function at(path: string): Promise<Seat | null> {
    const wanted = realPath(path)
    for (const seat of seats) {
      const held = (await seat.app).registerPath()
      if (held !== null && realPath(held) === wanted) return seat
    }
    return null
  }

  async function showsElsewhere(asking: Seat, path: string): Promise<boolean> {
    const holder = await at(path)
    if (holder === asking) return false
    const isFree = (await asking.app).registerPath() === null
    if (holder === null && isFree) return false
    show(holder ?? open(path))
    if (isFree) dismiss(asking)
    return true
  }

  return {
    all: () => [...seats],
    open,
    at,
    withKey: async (key) => {
      for (const seat of seats) if ((await (await seat.app).registerKey()) === key) return seat
      return null
    },
    leave: async (seat) => {
      seats.delete(seat)
      await (await seat.app).close()
    },
  }
}

/** The file behind links and relative steps, so that one file is one register under every name. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return resolve(path)
  }
}
