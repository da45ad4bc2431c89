import { QueryClientProvider } from '@tanstack/react-query'
import { render as renderBare, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { KeyHintsProvider } from '../../renderer/components/key-hints.tsx'
import { BridgeProvider } from '../../renderer/data/bridge-context.tsx'
import { useLanguage } from '../../renderer/data/language.ts'
import { createQueryClient } from '../../renderer/data/query-client.ts'
import { setLanguage } from '../../renderer/data/ui-store.ts'
import { fakeBridge } from './fake-bridge.ts'

/** Draws a part as the page does: in a language, with a host that answers what `answers` says. */
export function render(
  children: ReactNode,
  { language = 'en', answers = {} }: { readonly language?: Language; readonly answers?: Readonly<Record<string, unknown>> } = {},
): RenderResult {
  setLanguage(language)
  return renderBare(
    <BridgeProvider bridge={fakeBridge(answers)}>
      <QueryClientProvider client={createQueryClient()}>
        <InLanguage>
          <KeyHintsProvider>{children}</KeyHintsProvider>
        </InLanguage>
      </QueryClientProvider>
    </BridgeProvider>,
  )
}

function InLanguage({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale={useLanguage() === 'ja' ? 'ja-JP' : 'en-GB'}>{children}</I18nProvider>
}
