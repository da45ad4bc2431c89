import { frameText } from '../../../shared/text/frame-text.ts'
import { Segments } from '../../components/segments.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { setLanguage, setTheme, useUiStore } from '../../data/ui-store.ts'
import styles from './gallery.module.css'
import { GalleryFields } from './gallery-fields.tsx'
import { GalleryLists } from './gallery-lists.tsx'
import { GalleryPaper } from './gallery-paper.tsx'
import { GalleryParts } from './gallery-parts.tsx'

/** Every component in its states, for looking at; reached at #/gallery. Its words are samples, not the product's. */
export function GalleryScreen() {
  const words = useText(frameText)
  const language = useLanguage()
  const theme = useUiStore((state) => state.theme)
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1} data-page-title>
          {words.product}
        </h1>
        <Segments
          label={words.language}
          value={language}
          onChange={setLanguage}
          segments={[
            { value: 'en', text: 'English' },
            { value: 'ja', text: '日本語' },
          ]}
        />
        <Segments
          label={words.theme}
          value={theme}
          onChange={setTheme}
          segments={(['system', 'light', 'dark', 'contrast'] as const).map((value) => ({ value, text: words.themes[value] }))}
        />
      </header>
      <div className={styles.specimens}>
        <GalleryLists />
        <GalleryParts />
        <GalleryFields />
        <GalleryPaper />
      </div>
    </main>
  )
}
