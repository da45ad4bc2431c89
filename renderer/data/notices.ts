import { create } from 'zustand'
import type { Language } from '../../shared/domain/vocabulary.ts'
import type { InBothLanguages } from '../../shared/text/texts.ts'

/** A notice at the foot of the window; drawn by the components' ToastRegion. */
export interface Notice {
  readonly id: number
  readonly tone: 'done' | 'alert' | 'info'
  /** What it says in a language: a change of language changes what is shown already. */
  readonly says: (language: Language) => NoticeWords
  readonly action: { readonly shortcut?: string; readonly run: () => void } | null
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
export function notify(notice: Omit<Notice, 'id' | 'action'> & Partial<Pick<Notice, 'action'>>): void {
  lastId += 1
  const shown: Notice = { action: null, ...notice, id: lastId }
  // Whoever undoes takes back the newest change: an older notice that offers it would take back another than it names.
  const isReplaced = (one: Notice) => reverses(shown) && reverses(one)
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((one) => !isReplaced(one)), shown].slice(-mostAtOnce),
  }))
}

const reverses = ({ action }: Notice): boolean => action?.shortcut === 'Mod+Z' || action?.shortcut === 'Mod+Shift+Z'

/** Takes away the notices that offer to undo or redo: the newest change is another one now. */
export const forgetUndoOffers = () =>
  useNotices.setState(({ notices }) => ({
    notices: notices.filter((one) => !reverses(one)),
  }))

/** What a notice says by the words of an area: `says: saysIn(papersText, (words) => ({ text: words.saved }))`. */
export const saysIn =
  <T>(text: InBothLanguages<T>, say: (words: T, language: Language) => NoticeWords): Notice['says'] =>
  (language) =>
    say(text[language], language)

/** The notice as it is said in the language, for the region that draws it. */
export function noticeIn({ id, tone, says, action }: Notice, language: Language) {
  const { text, detail = null, action: label = '' } = says(language)
  return { id, tone, text, detail, action: action && { ...action, text: label } }
}

export const dismissNotice = (id: number) =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
