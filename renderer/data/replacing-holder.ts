import { create } from 'zustand'
import type { PostRef } from '../../shared/contract/directory-things.ts'

interface Replacing {
  /** Null: nothing is asked. */
  readonly asked: { readonly post: Pick<PostRef, 'id' | 'name'> | null; readonly anchor: Element | null } | null
}

export const useReplacing = create<Replacing>()(() => ({ asked: null }))

/** Asks who follows in a post; which post is asked as well where none is given. The frame shows the question, beside the anchor. */
export const askReplaceHolder = (post: Pick<PostRef, 'id' | 'name'> | null, anchor: Element | null): void =>
  useReplacing.setState({ asked: { post, anchor } })

export const stopReplacing = (): void => useReplacing.setState({ asked: null })
