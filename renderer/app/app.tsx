import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { Router } from 'wouter'
import type { HostBridge } from '../../shared/contract/host.ts'
import { KeyHintsProvider } from '../components/key-hints.tsx'
import { ToastRegion } from '../components/toast-region.tsx'
import type { FirstAnswer } from '../data/ask-first.ts'
import { BridgeProvider } from '../data/bridge-context.tsx'
import { useLanguage } from '../data/language.ts'
import { dismissNotice, noticeIn, useNotices } from '../data/notices.ts'
import { createQueryClient } from '../data/query-client.ts'
import { hrefOf, navigate, useHashPath, useHashSearch } from './hash-location.ts'
import { LastWords } from './last-words.tsx'
import { LockGate } from './lock-gate.tsx'
import { RegisterGate } from './register-gate.tsx'
import { PageBoundary } from './screen-boundary.tsx'
import { useAppearance } from './use-appearance.ts'
import { useLanguageKey } from './use-language-key.ts'

export interface AppProps {
  readonly bridge: HostBridge
  /** Answers that are there already; the page asks for what is missing. */
  readonly first?: readonly FirstAnswer[]
}

/** The page: language, address, the program behind it, and the register that is open. */
export function App({ bridge, first = [] }: AppProps) {
  const [client] = useState(() => {
    const made = createQueryClient()
    for (const { path, input, data } of first) made.setQueryData([path, input], data)
    return made
  })
  const language = useLanguage()
  const { notices } = useNotices()
  useAppearance(bridge)
  useLanguageKey()
  return (
    <BridgeProvider bridge={bridge}>
      <QueryClientProvider client={client}>
        <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>
          <RouterProvider navigate={(route) => navigate(route)} useHref={hrefOf}>
            <Router hook={useHashPath} searchHook={useHashSearch} hrefs={hrefOf}>
              <KeyHintsProvider>
                <PageBoundary>
                  <LastWords />
                  <LockGate>
                    <RegisterGate />
                  </LockGate>
                </PageBoundary>
                <ToastRegion notices={notices.map((notice) => noticeIn(notice, language))} onDismiss={dismissNotice} />
              </KeyHintsProvider>
            </Router>
          </RouterProvider>
        </I18nProvider>
      </QueryClientProvider>
    </BridgeProvider>
  )
}
