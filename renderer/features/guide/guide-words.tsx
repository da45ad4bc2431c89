import { markedWords } from '../../../shared/text/guide/marked-words.ts'
import { KeyCaps } from '../../components/key-caps.tsx'
import { shortcutCaps } from '../../components/shortcut.ts'

/** A text of the guide: words of the screen stand out, keys look like keys and are read out as such. */
export function GuideWords({ text }: { readonly text: string }) {
  return markedWords(text).map((part, at) => {
    switch (part.kind) {
      case 'plain':
        return part.text
      case 'screen':
        return <b key={at}>{part.text}</b>
      case 'key':
        return <GuideKey key={at} shortcut={part.text} />
    }
  })
}

/** A key in running text; its caps are decoration, so it is said beside them. */
export function GuideKey({ shortcut }: { readonly shortcut: string }) {
  return (
    <>
      <KeyCaps of={shortcut} />
      <span className="sr-only">{shortcutCaps(shortcut).join(' ')}</span>
    </>
  )
}
