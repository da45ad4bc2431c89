import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { GuidePicture } from '../../../shared/text/guide/guide-page.ts'

/** The pictures of docs/guide as files of the page itself, by their path there. */
const files = import.meta.glob<string>('../../../docs/guide/pictures/*.webp', { eager: true, query: '?url', import: 'default' })

/** The address of a picture as the program looks in that theme; null where it has not been drawn. */
export function pictureFile(picture: GuidePicture, language: Language, isDark: boolean): string | null {
  const file = (theme: string) => files[`../../../docs/guide/pictures/${picture}.${language}${theme}.webp`] ?? null
  return (isDark ? file('.dark') : null) ?? file('')
}
