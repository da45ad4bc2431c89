import { exchangeScreenText } from '../../../shared/text/exchange-screen-text.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { Split } from '../../components/split.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { ExportTab } from './export-tab.tsx'
import { ImportTab } from './import-tab.tsx'

/** Where things come into the register and leave it. */
export function ExchangeScreen({ tab }: { readonly tab: string }) {
  const words = useText(exchangeScreenText)
  const chosen = tab === 'export' ? 'export' : 'import'
  usePlace([{ text: words.title }])
  return (
    <Split scrollKey={`exchange.${chosen}`}>
      <PageHeader title={words.title} note={words.note} />
      <Tabs
        label={words.title}
        chosen={chosen}
        tabs={[
          { id: 'import', text: words.importTab, href: '/exchange/import' },
          { id: 'export', text: words.exportTab, href: '/exchange/export' },
        ]}
      >
        {chosen === 'export' ? <ExportTab /> : <ImportTab />}
      </Tabs>
    </Split>
  )
}
