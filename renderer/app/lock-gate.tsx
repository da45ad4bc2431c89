import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import type { LockAfter } from '../../shared/contract/lock-after.ts'
import { lockText } from '../../shared/text/lock-text.ts'
import { ask } from '../data/ask.ts'
import { useBridge } from '../data/bridge-context.tsx'
import { useCommands } from '../data/commands.ts'
import { usePlaceStore } from '../data/place.ts'
import { tellUnlocked } from '../data/until-unlocked.ts'
import { useScreen } from '../data/use-screen.ts'
import { LockScreen } from '../features/lock/lock-screen.tsx'

/** The page, or the lock before it. The program itself answers nothing while it is locked; the page beneath is hidden and keeps what was typed. */
export function LockGate({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge()
  const client = useQueryClient()
  const { data: lock } = useScreen('lock.status', {})
  const isLocked = lock?.isLocked ?? false
  const lockNow = () =>
    void ask(bridge, 'mutation', 'lock.lockNow', {}).then(() => client.invalidateQueries({ queryKey: ['lock.status'] }))
  useEffect(() => usePlaceStore.setState({ isLocked }), [isLocked])
  useIdle(isLocked ? null : (lock?.lockAfter ?? null), lockNow)
  useCommands(
    lock?.hasPassphrase === true && !isLocked
      ? [
          {
            id: 'lock',
            text: { en: lockText.en.lockNow, ja: lockText.ja.lockNow },
            group: 'view',
            shortcut: 'Mod+Shift+L',
            run: lockNow,
          },
        ]
      : [],
  )
  const unlock = async (passphrase: string): Promise<boolean> => {
    try {
      await ask(bridge, 'mutation', 'lock.unlock', { passphrase })
    } catch {
      return false
    }
    tellUnlocked()
    await client.invalidateQueries({ queryKey: ['lock.status'] })
    return true
  }
  return (
    <>
      <div style={{ display: 'contents' }} hidden={isLocked} inert={isLocked}>
        {children}
      </div>
      {isLocked && <LockScreen onTry={unlock} />}
    </>
  )
}

const looksEvery = 10_000
const signsOfLife = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** Tells when nobody has touched the window for so many minutes; null: never. */
function useIdle(minutes: LockAfter, onIdle: () => void): void {
  useEffect(() => {
    if (minutes === null) return
    let touchedAt = Date.now()
    const touch = (): void => {
      touchedAt = Date.now()
    }
    for (const sign of signsOfLife) addEventListener(sign, touch, { capture: true, passive: true })
    const timer = setInterval(() => {
      if (Date.now() - touchedAt >= minutes * 60_000) onIdle()
    }, looksEvery)
    return () => {
      clearInterval(timer)
      for (const sign of signsOfLife) removeEventListener(sign, touch, { capture: true })
    }
  })
}
