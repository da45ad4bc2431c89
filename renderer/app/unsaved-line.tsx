import { CircleAlert, Copy as CopyIcon, X } from 'lucide-react'
import { useState } from 'react'
import { unsavedText } from '../../shared/text/unsaved-text.ts'
import { Button } from '../components/button.tsx'
import { IconButton } from '../components/icon-button.tsx'
import { Icon } from '../components/icon.tsx'
import { Link } from '../components/link.tsx'
import { useRegister } from '../data/as-of.tsx'
import { grouped } from '../data/grouped.ts'
import { useLanguage, useText } from '../data/language.ts'
import { sayError } from '../data/say-error.ts'
import { forgetUnsaved, saveAgain, type Unsaved, useUnsaved } from '../data/unsaved.ts'
import styles from './unsaved-line.module.css'

/** Over the whole frame: what was written at places one has left, or in fields, and is not in the register. */
export function UnsavedLine() {
  const words = useText(unsavedText)
  const language = useLanguage()
  const { key } = useRegister()
  const unsaved = useUnsaved(({ all }) => all)
  const [isSaving, setSaving] = useState(false)
  const own = unsaved.filter(({ register }) => register === key)
  const last = own.at(-1)
  if (last === undefined) return null
  const { title, advice } = sayError(last.failure, language)
  const again = async () => {
    setSaving(true)
    try {
      await saveAgain(own)
    } finally {
      setSaving(false)
    }
  }
  return (
    <section className={styles.line} aria-label={words.label}>
      <Icon of={CircleAlert} size={14} />
      <div className={styles.matter}>
        <p role="alert">
          <b>{words.notSaved}</b> {title} {advice}
        </p>
        <ul>
          {placesOf(own).map(({ href, title: place, all }) => (
            <li key={href}>
              <Link look="plain" href={href}>
                {place || href}
              </Link>{' '}
              <span className={styles.words}>{sayAll(all, words)}</span> <Copy all={all} label={words.copyOne(place)} />
              <IconButton size="s" icon={X} label={words.giveUpOne(place)} onPress={() => giveUp(all)} />
            </li>
          ))}
        </ul>
      </div>
      {own.some(({ save }) => save !== null) && (
        <Button size="s" isPending={isSaving} onPress={() => void again()}>
          {words.saveAgain}
        </Button>
      )}
    </section>
  )
}

/** Words are told as they were written; of the rest there is a number. */
function sayAll(all: readonly Unsaved[], words: (typeof unsavedText)['en']): string {
  const written = all.flatMap((one) => (one.words === '' ? [] : [words.quoted(one.words)]))
  const others = all.length - written.length
  return [...written, ...(others > 0 ? [words.changes(others)] : [])].join(' ')
}

function Copy({ all, label }: { readonly all: readonly Unsaved[]; readonly label: string }) {
  const written = all.flatMap((one) => (one.words === '' ? [] : [one.words]))
  return written.length === 0 ? null : (
    <IconButton size="s" icon={CopyIcon} label={label} onPress={() => void navigator.clipboard.writeText(written.join('\n'))} />
  )
}

function giveUp(all: readonly Unsaved[]): void {
  for (const one of all) {
    forgetUnsaved(one.name)
    one.giveUp?.()
  }
}

function placesOf(
  all: readonly Unsaved[],
): readonly { readonly href: string; readonly title: string; readonly all: readonly Unsaved[] }[] {
  const places = grouped(all, ({ place }) => place.href)
  return [...places].map(([href, at]) => ({ href, title: at[0]?.place.title ?? '', all: at }))
}
