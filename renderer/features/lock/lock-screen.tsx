import { Lock } from 'lucide-react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { lockText } from '../../../shared/text/lock-text.ts'
import { Icon } from '../../components/icon.tsx'
import { PassphraseForm } from '../../components/passphrase-form.tsx'
import { useText } from '../../data/language.ts'
import styles from './lock-screen.module.css'

/** Covers everything until the passphrase is given; the page beneath keeps what was typed. */
export function LockScreen({ onTry }: { readonly onTry: (passphrase: string) => Promise<boolean> }) {
  const words = useText(lockText)
  return (
    <ModalOverlay className={styles.ground ?? ''} isOpen isKeyboardDismissDisabled>
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Icon of={Lock} size={20} />
          <Heading slot="title" level={1} className={styles.title ?? ''}>
            {words.isLocked}
          </Heading>
          <p className={styles.note}>{words.isLockedNote}</p>
          <PassphraseForm label={words.passphrase} verb={words.unlock} wrong={words.wrong} autoFocus onTry={onTry} />
          <p className={styles.note}>{words.forgottenHow}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
