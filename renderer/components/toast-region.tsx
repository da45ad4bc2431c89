import { Check, CircleAlert, Info, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { commonText } from '../../shared/text/common-text.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import styles from './toast-region.module.css'
import type { Shortcut } from './shortcut.ts'
import { useWords } from './words.ts'

export interface ToastNotice {
  readonly id: number
  readonly tone: 'done' | 'alert' | 'info'
  readonly text: string
  /** A second line: what was kept, what to do. */
  readonly detail?: string | null
  readonly action?: { readonly text: string; readonly shortcut?: Shortcut; readonly run: () => void } | null
}

export interface ToastRegionProps {
  readonly notices: readonly ToastNotice[]
  readonly onDismiss: (id: number) => void
}

const icons = { done: Check, alert: CircleAlert, info: Info } as const

/** Notices at the foot of the window: read out when they come, gone after a while unless one is about to use them. */
export function ToastRegion({ notices, onDismiss }: ToastRegionProps) {
  const words = useWords(commonText)
  return (
    <section className={styles.region} aria-label={words.notifications}>
      {/* Always there, so that a reader notices what is put in. */}
      <ol role="status" aria-live="polite" aria-relevant="additions">
        {notices.map((notice) => (
          <Toast key={notice.id} notice={notice} onDismiss={onDismiss} />
        ))}
      </ol>
    </section>
  )
}

function Toast({ notice, onDismiss }: { readonly notice: ToastNotice; readonly onDismiss: (id: number) => void }) {
  const words = useWords(commonText)
  const [isHeld, setHeld] = useState(false)
  const { id, tone, text, detail, action } = notice

  useEffect(() => {
    if (isHeld) return undefined
    // What failed stays twice as long: there is more to read.
    const timer = setTimeout(() => onDismiss(id), tone === 'alert' ? 16_000 : 8_000)
    return () => clearTimeout(timer)
  }, [isHeld, id, tone, onDismiss])

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens only to being looked at, to stay that long; what can be done is in its buttons
    <li
      className={styles.toast}
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon of={icons[tone]} />
      <div className={styles.words}>
        <p>{text}</p>
        {detail && <p className={styles.detail}>{detail}</p>}
      </div>
      {action && (
        <Button
          size="s"
          {...(action.shortcut === undefined ? {} : { shortcut: action.shortcut })}
          onPress={() => {
            onDismiss(id)
            action.run()
          }}
        >
          {action.text}
        </Button>
      )}
      <IconButton icon={X} size="s" label={words.dismiss} onPress={() => onDismiss(id)} />
    </li>
  )
}
