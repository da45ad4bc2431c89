import { useRef, useState } from 'react'
import { frameText } from '../../shared/text/frame-text.ts'
import { TourLine } from '../features/guide/tour-line.tsx'
import { ReplaceHolder } from '../features/members/replace-holder.tsx'
import { NewMeeting } from '../features/meetings/new-meeting.tsx'
import { useAsOf } from '../data/as-of.tsx'
import { useText } from '../data/language.ts'
import { useScreen } from '../data/use-screen.ts'
import { CommandPalette } from './command-palette.tsx'
import styles from './frame.module.css'
import { FrameCommands } from './frame-commands.tsx'
import { FrameKeyLine } from './frame-key-line.tsx'
import { Routes } from './routes.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { Sidebar } from './sidebar.tsx'
import { SourceDesk } from './source-desk.tsx'
import { TopBar } from './top-bar.tsx'
import { TroubleLine } from './trouble-line.tsx'
import { UnsavedLine } from './unsaved-line.tsx'
import { useArrival } from './use-arrival.ts'
import { useContents } from './use-contents.ts'
import { useLinks } from './use-links.ts'
import { useMenu } from './use-menu.ts'
import { useMouseHistory } from './use-mouse-history.ts'
import { useRecentPlaces } from './use-recent-places.ts'
import { useRegisterFacts } from './use-register-facts.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** What stays round every screen: sidebar, top bar, the matter, key line. */
export function Frame() {
  const words = useText(frameText)
  const asOf = useAsOf()
  const frame = useScreen('register.frame', { asOf })
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null)
  const main = useRef<HTMLElement>(null)
  const whole = useRef<HTMLDivElement>(null)
  const contents = useContents(whole)
  useShortcuts()
  useArrival(main)
  useRecentPlaces()
  useRegisterFacts(frame.data ?? null)
  useMenu()
  useMouseHistory()
  useLinks()

  return (
    <div ref={whole} className={styles.frame} data-contents={contents.isOpen || undefined}>
      <a
        className={styles.skip}
        href="#matter"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {words.skipToMatter}
      </a>
      <FrameCommands onOpen={setOpen} frame={frame.data ?? null} />
      <Sidebar frame={frame.data ?? null} />
      <TopBar onSearch={() => setOpen('palette')} contents={contents} />
      <div className={styles.troubles}>
        <TroubleLine />
        <UnsavedLine />
      </div>
      <TourLine />
      <main ref={main} className={styles.main} tabIndex={-1}>
        <ScreenBoundary>
          <SourceDesk>
            <Routes />
          </SourceDesk>
        </ScreenBoundary>
      </main>
      <FrameKeyLine frame={frame.data ?? null} isLost={frame.isError} />
      <NewMeeting />
      <ReplaceHolder />
      <CommandPalette isOpen={open === 'palette'} onClose={() => setOpen(null)} frame={frame.data ?? null} />
      <ShortcutSheet isOpen={open === 'shortcuts'} onClose={() => setOpen(null)} />
    </div>
  )
}
