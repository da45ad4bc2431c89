/** What a job may do besides working: say how far it is, and let others be heard. */
export interface JobVoice<Progress> {
  readonly say: (progress: Progress) => void
  /** Awaited between steps; does nothing where nobody waits. */
  readonly pause: () => Promise<void>
}
