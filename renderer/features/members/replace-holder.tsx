import { useState } from 'react'
import { replaceHolderText } from '../../../shared/text/replace-holder-text.ts'
import { useCommands } from '../../data/commands.ts'
import { askReplaceHolder, stopReplacing, useReplacing } from '../../data/replacing-holder.ts'
import { AskHolder } from './ask-holder.tsx'
import styles from './replace-holder.module.css'

/** Anywhere: one person follows another in a post. The post's own page asks about its post, the palette asks which. */
export function ReplaceHolder() {
  const [topBar, setTopBar] = useState<HTMLSpanElement | null>(null)
  const { asked } = useReplacing()
  useCommands(
    [
      {
        id: 'replace-holder',
        text: { en: replaceHolderText.en.replaceOfPost, ja: replaceHolderText.ja.replaceOfPost },
        group: 'register',
        run: () => askReplaceHolder(null, null),
      },
    ],
    'frame',
  )
  return (
    <>
      <span ref={setTopBar} className={styles.anchor} aria-hidden="true" />
      {asked !== null && (
        <AskHolder key={asked.post?.id ?? 0} post={asked.post} anchor={asked.anchor ?? topBar} onClose={stopReplacing} />
      )}
    </>
  )
}
