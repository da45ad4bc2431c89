import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { GuidePicture } from '../../../shared/text/guide/guide-page.ts'

/** The pictures of docs/guide as files of the page itself, by their path there. */
const files = import.meta.glob<string>('../../../docs/guide/pictures/*.webp', { eager: true, query: '?url', import: 'default' })

/** The address of a picture; null where it has not been drawn. */
export function pictureFile(picture: GuidePicture, language: Language): string | null {
  return files[`../../../docs/guide/pictures/${picture}.${language}.webp`] ?? null
}
