import { Compass } from 'lucide-react'
import { frameText } from '../../shared/text/frame-text.ts'
import { Link } from '../components/link.tsx'
import { EmptyState } from '../components/states.tsx'
import { useText } from '../data/language.ts'
import { usePlace } from '../data/place.ts'

/** An address that leads nowhere. */
export function NotFound() {
  const words = useText(frameText)
  usePlace([{ text: words.notFoundTitle }])
  return (
    <EmptyState isScreen icon={Compass} title={words.notFoundTitle} actions={<Link href="/">{words.goHome}</Link>}>
      {words.notFoundText}
    </EmptyState>
  )
}
