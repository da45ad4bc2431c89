import { useEffect, useState } from 'react'
import { frameText } from '../../../shared/text/frame-text.ts'
import { settingsText } from '../../../shared/text/settings-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { Segments } from '../../components/segments.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { setDensity, setLanguage, setTheme, useUiStore } from '../../data/ui-store.ts'
import styles from './gallery.module.css'
import { GalleryAsking } from './gallery-asking.tsx'
import { GalleryAround } from './gallery-around.tsx'
import { GalleryFields } from './gallery-fields.tsx'
import { GalleryLists } from './gallery-lists.tsx'
import { GalleryPaper } from './gallery-paper.tsx'
import { GalleryParts } from './gallery-parts.tsx'

/** Every component in its states, for looking at; reached at #/gallery. Its words are samples, not the product's. */
export function GalleryScreen() {
  const words = useText(frameText)
  const language = useLanguage()
  const settings = useText(settingsText)
  const theme = useUiStore((state) => state.theme)
  const density = useUiStore((state) => state.density)
  const [isStill, setStill] = useState(false)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (isStill) dataset.motion = 'none'
    return () => {
      delete dataset.motion
    }
  }, [isStill])
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
        <Segments
          label={settings.density}
          value={density}
          onChange={setDensity}
          segments={(['compact', 'comfortable'] as const).map((value) => ({ value, text: settings.densities[value] }))}
        />
        <Checkbox isChecked={isStill} onChange={setStill}>
          {settings.noMotion}
        </Checkbox>
      </header>
      <div className={styles.specimens}>
        <GalleryLists />
        <GalleryParts />
        <GalleryFields />
        <GalleryAround />
        <GalleryAsking />
        <GalleryPaper />
      </div>
    </main>
  )
}
