import { FolderOpen } from 'lucide-react'
import { type NamedFolder, namedFolders } from '../../../shared/domain/named-folders.ts'
import type { Folders } from '../../../shared/contract/settings.ts'
import { preferencesText } from '../../../shared/text/preferences-text.ts'
import { Button } from '../../components/button.tsx'
import { Link } from '../../components/link.tsx'
import { Setting, SettingsSection } from '../../components/setting.tsx'
import { useBridge } from '../../data/bridge-context.tsx'
import { CallFailure } from '../../data/call-failure.ts'
import { useText } from '../../data/language.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { useCommand } from '../../data/use-command.ts'
import { useGive } from '../../data/use-give.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './settings-screen.module.css'

/** Where things lie on this machine: shown in the file manager, and chosen where nothing can be lost by it. */
export function FoldersSection() {
  const words = useText(preferencesText)
  const folders = useScreen('settings.folders', {}).data
  if (folders === undefined) return null
  return (
    <SettingsSection title={words.folders} note={words.foldersNote}>
      {namedFolders.map((which) => (
        <FolderSetting key={which} which={which} folders={folders} />
      ))}
    </SettingsSection>
  )
}

function FolderSetting({ which, folders }: { readonly which: NamedFolder; readonly folders: Folders }) {
  const words = useText(preferencesText)
  const bridge = useBridge()
  const { readAnew } = useGive()
  const forget = useCommand('settings.forgetExportFolder', { isQuiet: true })
  const folder = folders[which]
  const isDesktop = bridge.kind === 'desktop'

  const show = async () => {
    const answer = await bridge.showFolder(which)
    if (!answer.ok) tellFailure(new CallFailure(answer.error))
    else if (!answer.data.shown) notify({ tone: 'info', says: saysIn(preferencesText, ({ notShown }) => ({ text: notShown })) })
  }
  const choose = async () => {
    const answer = await bridge.chooseExportFolder()
    if (answer !== null && !answer.ok) tellFailure(new CallFailure(answer.error))
    await readAnew()
  }
  const unset = which === 'second' ? words.noSecond : folders.areHandedOver ? words.downloads : words.documents
  return (
    <Setting term={words.folder[which]} help={words.folderHelp[which]}>
      <span className={styles.file}>
        <span className={styles.path}>{folder ?? unset}</span>
        <span className={styles.lockRow}>
          {which === 'second' && (
            <Link look="quiet" href="/health">
              {words.toHealth}
            </Link>
          )}
          {isDesktop && which === 'exports' && (
            <>
              {folder !== null && (
                <Button size="s" look="bare" onPress={() => void forget.run({})}>
                  {words.useDocuments}
                </Button>
              )}
              <Button size="s" onPress={() => void choose()}>
                {words.choose}
              </Button>
            </>
          )}
          {isDesktop && (folder !== null || which === 'exports') && (
            <Button size="s" icon={FolderOpen} onPress={() => void show()}>
              {words.show} <span className="sr-only">{words.folder[which]}</span>
            </Button>
          )}
        </span>
      </span>
    </Setting>
  )
}
