/** What happened when on the way from the click to the picture, in milliseconds since the process was made; for `--tell-start`. */
export interface StartMarks {
  readonly set: (name: string) => void
  readonly all: () => Readonly<Record<string, number>>
  /** On the same clock, an instant that another process took (milliseconds since 1970). */
  readonly since: (instant: number) => number
}

export function startMarks(): StartMarks {
  const begun = process.getCreationTime() ?? performance.timeOrigin
  const marks: Record<string, number> = {}
  const since = (instant: number): number => Math.round(instant - begun)
  return {
    since,
    all: () => marks,
    set: (name) => {
      marks[name] ??= since(Date.now())
    },
  }
}
