import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { commonText } from '../../shared/text/common-text.ts'
import styles from './asking.module.css'
import { Button } from './button.tsx'
import popoverStyles from './popover.module.css'
import { isShortcut } from './shortcut.ts'
import { useWords } from './words.ts'

export interface AskingProps {
  readonly title: string
  readonly note?: string
  /** Where it hangs: the row or cell it asks about. */
  readonly anchor: Element | null
  /** The word on the button that answers; Enter in a field does the same, and Ctrl+Enter anywhere, as in every form. */
  readonly answer: string
  readonly isPending?: boolean
  /** Holds fields side by side. */
  readonly isWide?: boolean
  readonly onAnswer: () => void
  readonly onClose: () => void
  /** The fields. */
  readonly children: ReactNode
}

/** A small question beside the thing it is about; Enter answers, Escape or a click elsewhere leaves all as it was. */
export function Asking({
  title,
  note,
  anchor,
  answer,
  isPending = false,
  isWide = false,
  onAnswer,
  onClose,
  children,
}: AskingProps) {
  const words = useWords(commonText)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A field that refuses what was typed says so itself and keeps the question open.
    if (event.currentTarget.querySelector('[aria-invalid="true"]') === null) onAnswer()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (!isShortcut(event, 'Mod+Enter')) return
    event.preventDefault()
    const form = event.currentTarget
    // The field is left first, and so takes what was typed in it.
    form.querySelector<HTMLElement>('[type="submit"]')?.focus()
    setTimeout(() => form.requestSubmit())
  }
  return (
    <Popover
      className={popoverStyles.popover ?? ''}
      triggerRef={{ current: anchor }}
      placement="bottom end"
      offset={4}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog className={popoverStyles.matter ?? ''} aria-label={title}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of its fields, as they bubble */}
        <form className={styles.form} data-wide={isWide || undefined} onSubmit={onSubmit} onKeyDown={onKeyDown}>
          <div>
            <p className={styles.title}>{title}</p>
            {note !== undefined && <p className={styles.note}>{note}</p>}
          </div>
          {children}
          <div className={styles.actions}>
            <Button look="bare" onPress={onClose}>
              {words.cancel}
            </Button>
            <Button look="primary" type="submit" isPending={isPending}>
              {answer}
            </Button>
          </div>
        </form>
      </Dialog>
    </Popover>
  )
}
