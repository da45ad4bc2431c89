import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Search, X } from 'lucide-react'
import { useState } from 'react'
import { type CommandGroup, commandGroups } from '../../shared/contract/menu-commands.ts'
import { foldText } from '../../shared/domain/fold-text.ts'
import { commandText } from '../../shared/text/command-text.ts'
import { commonText } from '../../shared/text/common-text.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { IconButton } from '../components/icon-button.tsx'
import { KeyCaps } from '../components/key-caps.tsx'
import { TextField } from '../components/text-field.tsx'
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
  const [typed, setTyped] = useState('')
  const titles: Readonly<Record<CommandGroup, string>> = {
    screen: groupWords.groupScreen,
    edit: groupWords.groupEdit,
    go: groupWords.groupGo,
    view: groupWords.groupView,
    paper: groupWords.groupPaper,
    register: groupWords.groupRegister,
  }
  const every: readonly KeySection[] = [
    ...sections,
    ...commandGroups.map((group) => ({
      name: titles[group],
      lines: commands
        .filter((command) => command.group === group)
        .map((command) => ({ text: commandWords(command, language), keys: keysOf.get(command.id) ?? [] })),
    })),
  ]
  const shown = narrowed(every, typed)
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title">{words.shortcutsTitle}</Heading>
            <IconButton icon={X} label={common.close} onPress={onClose} />
          </header>
          <TextField
            label={words.shortcutsFilter}
            hidesLabel
            icon={Search}
            type="search"
            isClearable
            autoFocus
            placeholder={words.shortcutsFilter}
            value={typed}
            onChange={setTyped}
          />
          <div className={styles.columns}>
            {shown.map(({ name, lines }) => (
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
          </div>
          {shown.length === 0 && <p className={styles.note}>{words.shortcutsNone(typed.trim())}</p>}
          <p className={styles.note}>{words.shortcutsNote}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

interface KeySection {
  readonly name: string
  readonly lines: readonly { readonly text: string; readonly keys: string | readonly string[] }[]
}

/** The lines that hold what is typed, in their words, their keys or the name of their part; parts without any are left out. */
function narrowed(sections: readonly KeySection[], typed: string): readonly KeySection[] {
  const wanted = foldText(typed)
  return sections
    .map(({ name, lines }) => ({
      name,
      lines: lines.filter((line) => foldText([name, line.text, ...[line.keys].flat()].join(' ')).includes(wanted)),
    }))
    .filter(({ lines }) => lines.length > 0)
}
