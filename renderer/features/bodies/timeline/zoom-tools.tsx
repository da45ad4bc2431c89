import { Minus, Plus } from 'lucide-react'
import { bodiesText } from '../../../../shared/text/bodies-text.ts'
import { IconButton } from '../../../components/icon-button.tsx'
import { Segments } from '../../../components/segments.tsx'
import { useCommands } from '../../../data/commands.ts'
import { useText } from '../../../data/language.ts'
import type { ZoomPreset } from './time-view.ts'
import styles from './zoom-tools.module.css'
import type { TimelineView } from './use-timeline-view.ts'

/** One step closer, and its opposite. */
const step = 0.66

/** How much of the body's life is in view: presets, closer, further, each with its key. */
export function ZoomTools({ zoom }: { readonly zoom: TimelineView }) {
  const words = useText(bodiesText)
  const presets: readonly { readonly value: ZoomPreset; readonly text: string }[] = [
    { value: 'all', text: words.zoomAll },
    { value: 'five-years', text: words.zoomFive },
    { value: 'one-year', text: words.zoomOne },
  ]
  const closer = () => zoom.zoom(step)
  const further = () => zoom.zoom(1 / step)
  useCommands([
    { id: 'zoom-in', text: both('zoomIn'), group: 'view', shortcut: '+', alternatives: ['='], isInKeyLine: true, run: closer },
    { id: 'zoom-out', text: both('zoomOut'), group: 'view', shortcut: '-', isInKeyLine: true, run: further },
    { id: 'zoom-all', text: both('zoomAll'), group: 'view', shortcut: '0', run: () => zoom.choosePreset('all') },
  ])
  return (
    <div className={styles.tools}>
      <IconButton icon={Minus} label={words.zoomOut} shortcut="-" size="s" onPress={further} isDisabled={zoom.preset === 'all'} />
      <IconButton icon={Plus} label={words.zoomIn} shortcut="+" size="s" onPress={closer} />
      <Segments<ZoomPreset | 'own'>
        label={words.zoom}
        size="s"
        value={zoom.preset ?? 'own'}
        segments={presets}
        onChange={(value) => {
          if (value !== 'own') zoom.choosePreset(value)
        }}
      />
    </div>
  )
}

const both = (key: 'zoomIn' | 'zoomOut' | 'zoomAll') => ({ en: bodiesText.en[key], ja: bodiesText.ja[key] })
