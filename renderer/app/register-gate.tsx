import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { useLocation } from 'wouter'
import { ErrorState } from '../components/states.tsx'
import { Today } from '../components/today.ts'
import { RegisterProvider } from '../data/as-of.tsx'
import { useLanguage } from '../data/language.ts'
import { useOtherWindows } from '../data/other-windows.ts'
import { registerName } from '../data/register-name.ts'
import { sayError } from '../data/say-error.ts'
import { adoptRegister, useUiStore } from '../data/ui-store.ts'
import { useScreen } from '../data/use-screen.ts'
import { WelcomeScreen } from '../features/welcome/welcome-screen.tsx'
import { Frame } from './frame.tsx'
import { later } from './later.tsx'
import { arriveByHand, forgetPlaces } from './use-arrival.ts'
import { useFileDrop } from './use-file-drop.ts'

// Neither is a way in: the gallery shows the page's own parts, papers are laid out for the printer.
const GalleryScreen = later(async () => (await import('../features/gallery/gallery-screen.tsx')).GalleryScreen)
const PaperRoute = later(async () => (await import('./paper-route.tsx')).PaperRoute)

/** Shows the frame when a register is open, the first-run screen when none is; gallery and papers need no frame. */
export function RegisterGate() {
  const [path, navigate] = useLocation()
  const language = useLanguage()
  const status = useScreen('register.status', {})
  const { refetch } = status
  const today = status.data?.today
  const open = status.data === undefined ? null : registerName(status.data)
  const adopted = useUiStore((state) => state.register)
  useFileDrop()
  useOtherWindows(useQueryClient(), status.data?.key ?? null)

  useEffect(() => {
    if (open === null) return
    adoptRegister(open)
    forgetPlaces()
  }, [open])

  const isWelcome = status.data?.state === 'none' || path === '/welcome'
  useEffect(() => {
    if (isWelcome) arriveByHand()
  }, [isWelcome])

  // The day changes at midnight, also for a window left open.
  useEffect(() => {
    const timer = setInterval(() => void refetch(), 60_000)
    return () => clearInterval(timer)
  }, [refetch, today])

  if (path === '/gallery') {
    return (
      <Suspense>
        <GalleryScreen />
      </Suspense>
    )
  }
  if (status.isError) {
    const saying = sayError(status.error.error, language)
    return (
      <main>
        <ErrorState title={saying.title} kept={saying.kept} advice={saying.advice} onRetry={() => void refetch()} />
      </main>
    )
  }
  if (status.data === undefined || (open !== null && open !== adopted)) return null
  if (status.data.state === 'none' || path === '/welcome') {
    return <WelcomeScreen status={status.data} onOpened={(route = '/') => navigate(route, { replace: true })} />
  }
  return (
    <RegisterProvider status={status.data}>
      {path.startsWith('/paper/') ? (
        <Suspense>
          <PaperRoute />
        </Suspense>
      ) : (
        <Today value={status.data.today}>
          <Frame />
        </Today>
      )}
    </RegisterProvider>
  )
}
