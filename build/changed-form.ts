/** A schema by the number of its form and by its prints, as text. */
export interface SchemaOfForm {
  readonly form: number
  readonly prints: string
}

/** The number of a form in use whose schema is to be another than it was; null: there is none. */
export const changedForm = (before: SchemaOfForm, now: SchemaOfForm): number | null =>
  before.form === now.form && before.prints !== now.prints ? now.form : null
