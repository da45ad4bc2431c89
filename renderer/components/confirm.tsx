import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { commonText } from '../../shared/text/common-text.ts'
import { Button } from './button.tsx'
import styles from './confirm.module.css'
import { useWords } from './words.ts'

export interface ConfirmProps {
  readonly isOpen: boolean
  readonly title: string
  /** What would be lost, and what stays. */
  readonly children: ReactNode
  /** The verb: "Restore", never "OK". */
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks, only where something would be lost that undo cannot bring back. The focus begins on Cancel. */
export function Confirm({ isOpen, title, children, confirm, onConfirm, onCancel }: ConfirmProps) {
  const words = useWords(commonText)
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen={isOpen} onOpenChange={(open) => !open && onCancel()} isDismissable>
      <Modal className={styles.sheet ?? ''}>
        <Dialog role="alertdialog" className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          <div className={styles.text}>{children}</div>
          <div className={styles.actions}>
            <Button autoFocus onPress={onCancel}>
              {words.cancel}
            </Button>
            <Button look="danger" onPress={onConfirm}>
              {confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
