import { useEffect } from 'react'
import { ask } from '../data/ask.ts'
import { useBridge } from '../data/bridge-context.tsx'
import { tellFailure } from '../data/tell-failure.ts'
import { setAsOf } from '../data/ui-store.ts'
import { navigate } from './hash-location.ts'

/** Follows `honbu://` links that come from outside; one that leads nowhere is told, and one stays where one is. */
export function useLinks(): void {
  const bridge = useBridge()
  useEffect(() => {
    const follow = async () => {
      const link = await bridge.takeLink()
      if (link === null) return
      try {
        const { route, asOf } = await ask(bridge, 'query', 'links.resolve', { link })
        setAsOf(asOf)
        navigate(route)
      } catch (thrown) {
        tellFailure(thrown)
      }
    }
    void follow()
    return bridge.onLink(() => void follow())
  }, [bridge])
}
