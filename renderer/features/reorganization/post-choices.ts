import type { TouchedPost } from '../../../shared/contract/reorganization.ts'
import type { PostFate } from '../../../shared/domain/vocabulary.ts'

/** What people decided about a post, where it differs from what was proposed. */
export interface PostChoice {
  readonly fate?: PostFate
  readonly titleJa?: string
  readonly titleEn?: string
  readonly keepsHolder?: boolean
}

export type PostChoices = ReadonlyMap<number, PostChoice>

/** A post as it will be carried out. */
export interface DecidedPost {
  readonly id: number
  readonly fate: PostFate
  readonly titleJa: string | null
  readonly titleEn: string | null
  readonly keepsHolder: boolean
}

export const decidedPost = ({ post, fate, title }: TouchedPost, choice: PostChoice = {}): DecidedPost => ({
  id: post.id,
  fate: choice.fate ?? fate,
  titleJa: (choice.titleJa ?? title.ja ?? '').trim() || null,
  titleEn: (choice.titleEn ?? title.en ?? '').trim() || null,
  keepsHolder: choice.keepsHolder ?? true,
})

export const postsGiven = (posts: readonly TouchedPost[], choices: PostChoices): DecidedPost[] =>
  posts.map((post) => decidedPost(post, choices.get(post.post.id)))
