export type TextField = HTMLInputElement | HTMLTextAreaElement

/** Where a field of text stands, so that the next page finds the same one. */
export interface FieldPlace {
  /** Of the page's address. */
  readonly route: string
  /** What the field and the parts it stands in are called, from the inside out. */
  readonly names: readonly string[]
  /** Which of the fields that are called so, from 0. */
  readonly at: number
}

export function placeOfField(field: TextField): FieldPlace {
  const names = namesOf(field)
  return { route: location.hash, names, at: Math.max(fieldsCalled(names).indexOf(field), 0) }
}

/** Null: it is not there, or not there yet. */
export function fieldAt({ route, names, at }: FieldPlace): TextField | null {
  return location.hash === route ? (fieldsCalled(names)[at] ?? null) : null
}

function fieldsCalled(names: readonly string[]): readonly TextField[] {
  const wanted = JSON.stringify(names)
  const fields = [...document.querySelectorAll<TextField>('input, textarea')]
  return fields.filter((field) => JSON.stringify(namesOf(field)) === wanted)
}

function namesOf(field: TextField): readonly string[] {
  const names = [nameOf(field) ?? field.labels?.[0]?.textContent ?? field.placeholder]
  for (let part = field.parentElement; part !== null; part = part.parentElement) {
    const name = nameOf(part)
    if (name !== null) names.push(name)
  }
  return names
}

function nameOf(element: Element): string | null {
  const label = element.getAttribute('aria-label')
  if (label !== null) return label
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  const words = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  return words.trim() === '' ? null : words
}
