/** A key and what it does, for the line of keys. */
export interface KeyHintText {
  readonly keys: string | readonly string[]
  readonly text: string
}
