import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { X } from 'lucide-react'
import { type CommandGroup, commandGroups } from '../../shared/contract/menu-commands.ts'
import { commandText } from '../../shared/text/command-text.ts'
import { commonText } from '../../shared/text/common-text.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { IconButton } from '../components/icon-button.tsx'
import { KeyCaps } from '../components/key-caps.tsx'
import { useKeySections } from '../components/key-hints.tsx'
import { keysOfCommands } from '../data/command-keys.ts'
import { commandWords, useAllCommands } from '../data/commands.ts'
import { useLanguage, useText } from '../data/language.ts'
import styles from './shortcut-sheet.module.css'

export interface ShortcutSheetProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Every key that works here and now, by what it is for: of the parts of this screen, then of its commands, from the lists that bind them. */
export function ShortcutSheet(props: ShortcutSheetProps) {
  return props.isOpen ? <OpenSheet {...props} /> : null
}

function OpenSheet({ isOpen, onClose }: ShortcutSheetProps) {
  const words = useText(frameText)
  const common = useText(commonText)
  const groupWords = useText(commandText)
  const language = useLanguage()
  const all = useAllCommands()
  const keysOf = keysOfCommands(all)
  const commands = all.filter((command) => (keysOf.get(command.id) ?? []).length > 0)
  const sections = useKeySections()()
  const titles: Readonly<Record<CommandGroup, string>> = {
    screen: groupWords.groupScreen,
    edit: groupWords.groupEdit,
    go: groupWords.groupGo,
    view: groupWords.groupView,
    paper: groupWords.groupPaper,
    register: groupWords.groupRegister,
  }
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title">{words.shortcutsTitle}</Heading>
            <IconButton icon={X} label={common.close} onPress={onClose} />
          </header>
          <div className={styles.columns}>
            {sections.map(({ name, lines }) => (
              <section key={name}>
                <h3>{name}</h3>
                <dl>
                  {lines.map((line) => (
                    <div key={line.text}>
                      <dt>{line.text}</dt>
                      <dd>
                        <KeyCaps of={line.keys} isSpoken />
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
            {commandGroups.map((group) => {
              const ofGroup = commands.filter((command) => command.group === group)
              if (ofGroup.length === 0) return null
              return (
                <section key={group}>
                  <h3>{titles[group]}</h3>
                  <dl>
                    {ofGroup.map((command) => (
                      <div key={command.id}>
                        <dt>{commandWords(command, language)}</dt>
                        <dd>
                          <KeyCaps of={keysOf.get(command.id) ?? []} isSpoken />
                        </dd>
                      </div>
                    ))}
                  </dl>
                </section>
              )
            })}
          </div>
          <p className={styles.note}>{words.shortcutsNote}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
