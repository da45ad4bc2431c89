import { create } from 'zustand'

/** A notice at the foot of the window; drawn by the components' ToastRegion. */
export interface Notice {
  readonly id: number
  readonly tone: 'done' | 'alert' | 'info'
  readonly text: string
  readonly detail: string | null
  readonly action: { readonly text: string; readonly shortcut?: string; readonly run: () => void } | null
}

let lastId = 0
const mostAtOnce = 3

export const useNotices = create<{ readonly notices: readonly Notice[] }>()(() => ({ notices: [] }))

/** Shows a notice; the newest three stay. */
export function notify(notice: Pick<Notice, 'tone' | 'text'> & Partial<Notice>): void {
  lastId += 1
  const shown: Notice = { detail: null, action: null, ...notice, id: lastId }
  useNotices.setState(({ notices }) => ({ notices: [...notices, shown].slice(-mostAtOnce) }))
}

export const dismissNotice = (id: number) =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
