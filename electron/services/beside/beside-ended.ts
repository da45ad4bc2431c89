/** Why work beside the program came to no answer of its own. */
export type BesideEnd = 'silent' | 'out-of-memory' | 'cut-short' | 'program-ends'

/** The thread or process is gone: it was silent for too long, took too much memory, or was ended from outside, or the program is ending. */
export class BesideEnded extends Error {
  readonly why: BesideEnd

  constructor(why: BesideEnd) {
    super(`The work beside the program ended: ${why}`)
    this.name = 'BesideEnded'
    this.why = why
  }
}
