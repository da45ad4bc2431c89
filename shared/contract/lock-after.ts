/** After how many minutes without a key or a movement the window locks; null: only when it is told to. Apart from the schemas, so that the page can take it. */
export const lockAfterChoices = [5, 15, 30, 60, null] as const
export type LockAfter = (typeof lockAfterChoices)[number]

/** The shortest passphrase that is taken, in characters. */
export const shortestPassphrase = 8
