import { type ComponentType, createElement, lazy, type ReactNode, useState } from 'react'

/** A part of the page could not be read: its file, or one that it needs, did not come. */
export class PartNotRead extends Error {
  constructor(cause: unknown) {
    super('A part of the page could not be read', { cause })
    this.name = 'PartNotRead'
  }
}

/** A part of the page that is read when it is first shown, or ahead of that. */
export interface Later<Props extends object> {
  (props: Props): ReactNode
  /** Reads it ahead. */
  readonly read: () => Promise<unknown>
}

/** Once a part was read ahead it is drawn at once: React's `lazy` alone would leave its place empty for a moment all the same. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let part: ComponentType<Props> | null = null
  let reading: Promise<{ readonly default: ComponentType<Props> }> | null = null
  let waiting: ComponentType<Props> | null = null
  const read = () =>
    (reading ??= load().then(
      (loaded) => {
        part = loaded
        return { default: loaded }
      },
      (error: unknown) => {
        // React would keep what failed, and so does Chromium: there the part is only to be had again by a page that is read anew.
        reading = null
        waiting = null
        throw new PartNotRead(error)
      },
    ))
  const Part = (props: Props): ReactNode => {
    // Which of the two it is stays for as long as it is on the screen, or it would be made anew there.
    const [shown] = useState(() => part ?? (waiting ??= lazy(read) as unknown as ComponentType<Props>))
    return createElement(shown, props)
  }
  return Object.assign(Part, { read })
}
