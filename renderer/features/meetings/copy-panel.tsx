import { useState } from 'react'
import type { CopyLine, CopySource } from '../../../shared/contract/agenda-desk.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { useCommands } from '../../data/commands.ts'
import { useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import { CopyLines } from './copy-lines.tsx'
import { CopySources } from './copy-sources.tsx'
import { SidePanel } from './side-panel.tsx'

export interface CopyPanelProps {
  readonly meetingId: number
  /** Resolves when what is being typed has been saved: the copies are put behind it. */
  readonly settled: () => Promise<void>
  readonly onClose: () => void
}

/** Lines of any earlier meeting onto this agenda: first the meeting, then its lines, those that stand here already left out. */
export function CopyPanel({ meetingId, settled, onClose }: CopyPanelProps) {
  const words = useText(deskText)
  const [source, setSource] = useState<CopySource | null>(null)
  const [rollsYears, setRollsYears] = useState(true)
  /** Lines that people checked or unchecked; the others are as they are offered. */
  const [decided, setDecided] = useState<ReadonlyMap<number, boolean>>(new Map())
  const fromId = source?.meeting.id ?? null
  const asked = useScreen(
    'agenda.copyLines',
    { meetingId, fromId: fromId ?? 1, rollsYears },
    { isEnabled: fromId !== null, keeps: 'always' },
  )
  const copy = useCommand('agenda.copyFrom', { says: ({ ids }, spoken) => deskText[spoken].copied(ids.length) })
  const lines = fromId === null ? [] : (asked.data?.lines ?? [])
  const yearsBetween = asked.data?.yearsBetween ?? 0
  const isChosen = (line: CopyLine) => decided.get(line.id) ?? line.itemId === null
  const chosen = lines.filter(isChosen)

  const run = async () => {
    if (fromId === null || chosen.length === 0) return
    await settled()
    await copy.run({ meetingId, fromId, ids: chosen.map((line) => line.id), rollsYears })
    setDecided(new Map())
  }
  useCommands([
    {
      id: 'copy-lines',
      text: { en: deskText.en.copyChosen(chosen.length), ja: deskText.ja.copyChosen(chosen.length) },
      group: 'screen',
      shortcut: 'Mod+Enter',
      isDisabled: chosen.length === 0,
      run: () => void run(),
    },
  ])
  const leave = () => {
    setSource(null)
    setDecided(new Map())
  }

  return (
    <SidePanel
      title={words.copyTitle}
      hints={words.hintsCopying}
      onClose={source === null ? onClose : leave}
      {...(source === null
        ? {}
        : {
            bar: (
              <>
                {yearsBetween === 0 ? (
                  <span />
                ) : (
                  <Checkbox isChecked={rollsYears} onChange={setRollsYears}>
                    {words.rollYears(yearsBetween)}
                  </Checkbox>
                )}
                <Button
                  look="primary"
                  shortcut="Mod+Enter"
                  isDisabled={chosen.length === 0}
                  isPending={copy.isRunning}
                  onPress={() => void run()}
                >
                  {words.copyChosen(chosen.length)}
                </Button>
              </>
            ),
          })}
    >
      {source === null ? (
        <CopySources meetingId={meetingId} onChoose={setSource} />
      ) : (
        <CopyLines
          source={source}
          lines={lines}
          isChosen={isChosen}
          onDecide={(ids, isOn) => setDecided(new Map([...decided, ...ids.map((id) => [id, isOn] as const)]))}
          onBack={leave}
        />
      )}
    </SidePanel>
  )
}
