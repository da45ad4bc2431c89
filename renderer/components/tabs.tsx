import { type ReactNode, useEffect, useRef } from 'react'
import { Tab, TabList, Tabs as AriaTabs } from 'react-aria-components'
import styles from './tabs.module.css'

export interface TabItem {
  readonly id: string
  readonly text: string
  readonly count?: number | null
  /** A route: the tab is then a link and the address tells which tab is open. */
  readonly href?: string
}

export interface TabsProps {
  readonly label: string
  readonly tabs: readonly TabItem[]
  readonly chosen: string
  /** Not needed where tabs have routes. */
  readonly onChoose?: (id: string) => void
  /** At the right end of the bar. */
  readonly tools?: ReactNode
  /** The matter has the height that is left under the tabs, and scrolls by itself. */
  readonly fills?: boolean
  /** The chosen tab's matter. */
  readonly children: ReactNode
}

/** The sides of one thing. Left and Right choose; the bar runs the full width of the matter. */
export function Tabs({ label, tabs, chosen, onChoose, tools, fills = false, children }: TabsProps) {
  return (
    <div className={styles.tabs} data-fills={fills || undefined}>
      <AriaTabs selectedKey={chosen} onSelectionChange={(key) => onChoose?.(String(key))} keyboardActivation="manual">
        <div className={styles.bar}>
          <TabList aria-label={label} className={styles.list ?? ''}>
            {tabs.map((tab) => (
              <Tab key={tab.id} id={tab.id} className={styles.tab ?? ''} {...(tab.href === undefined ? {} : { href: tab.href })}>
                {tab.text}
                {tab.count !== undefined && tab.count !== null && <small>{tab.count}</small>}
              </Tab>
            ))}
          </TabList>
          {tools !== undefined && <div className={styles.tools}>{tools}</div>}
        </div>
      </AriaTabs>
      <Panel key={chosen}>{children}</Panel>
    </div>
  )
}

/**
 * The matter of the chosen tab, named by it. React Aria's own panel looks through all that is in it for a tab stop whenever one
 * changes, which is felt at every key in a list of hundreds; within React Aria's tabs any other would be drawn twice.
 */
function Panel({ children }: { readonly children: ReactNode }) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const name = () => {
      const tab = panel.current?.parentElement?.querySelector('[role="tab"][aria-selected="true"]')
      panel.current?.setAttribute('id', tab?.getAttribute('aria-controls') ?? '')
      panel.current?.setAttribute('aria-labelledby', tab?.id ?? '')
    }
    name()
    // The tabs are only there after the first drawing.
    const observer = new MutationObserver(name)
    const bar = panel.current?.previousElementSibling ?? null
    if (bar !== null)
      observer.observe(bar, { childList: true, subtree: true, attributeFilter: ['aria-selected', 'aria-controls'] })
    return () => observer.disconnect()
  })
  return (
    <div ref={panel} role="tabpanel" className={styles.panel}>
      {children}
    </div>
  )
}
