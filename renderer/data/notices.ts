import { create } from 'zustand'
import type { Language } from '../../shared/domain/vocabulary.ts'

/** A notice at the foot of the window; drawn by the components' ToastRegion. */
export interface Notice {
  readonly id: number
  readonly tone: 'done' | 'alert' | 'info'
  readonly text: string
  readonly detail: string | null
  readonly action: { readonly text: string; readonly shortcut?: string; readonly run: () => void } | null
  /** The same words in either language, for one that is changed while the notice is shown; without it they stay as they are. */
  readonly saysIn?: (language: Language) => NoticeWords
}

export interface NoticeWords {
  readonly text: string
  readonly detail?: string | null
  /** On the action's button. */
  readonly action?: string
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

/** A notice told by what it says in a language. */
export function notifyIn(
  language: Language,
  notice: Pick<Notice, 'tone'> & {
    readonly saysIn: (language: Language) => NoticeWords
    readonly action?: { readonly shortcut?: string; readonly run: () => void } | null
  },
): void {
  const { text, detail = null, action: label = '' } = notice.saysIn(language)
  const action = notice.action ? { ...notice.action, text: label } : null
  notify({ tone: notice.tone, text, detail, action, saysIn: notice.saysIn })
}

/** The notice as it is said in the language. */
export function noticeIn(notice: Notice, language: Language): Notice {
  if (notice.saysIn === undefined) return notice
  const { text, detail = null, action = '' } = notice.saysIn(language)
  return { ...notice, text, detail, action: notice.action && { ...notice.action, text: action } }
}

export const dismissNotice = (id: number) =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
