import { Download } from 'lucide-react'
import type { PaperResult } from '../../../shared/contract/host.ts'
import { type Drawing, svgOf } from '../../../shared/documents/drawing.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { Menu } from '../../components/menu.tsx'
import { useBridge } from '../../data/bridge-context.tsx'
import { useText } from '../../data/language.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { paintDrawing } from './paint-drawing.ts'

export interface ExportMenuProps {
  readonly title: string
  readonly drawing: () => Drawing
  /** The table as text, for the clipboard. */
  readonly table: () => string
}

/** The figure as a file, the table for a spreadsheet. */
export function ExportMenu({ title, drawing, table }: ExportMenuProps) {
  const words = useText(indicatorEditingText)
  const bridge = useBridge()
  const tell = (result: PaperResult) => {
    if (result.done) tellSaved(result.fileName)
    else if (result.reason === 'failed')
      notify({
        tone: 'alert',
        says: saysIn(indicatorEditingText, ({ notSaved }) => ({ text: notSaved, detail: result.message })),
      })
  }
  const saveSvg = async () => tell(await bridge.saveTextFile({ kind: 'svg', fileName: title, content: svgOf(drawing()) }))
  const savePng = async () => {
    const content = await paintDrawing(drawing())
    tell(
      content === null
        ? { done: false, reason: 'failed', message: null }
        : await bridge.savePicture({ fileName: title, content }),
    )
  }
  const copy = async () => {
    await navigator.clipboard.writeText(table())
    notify({ tone: 'done', says: saysIn(indicatorEditingText, ({ copied }) => ({ text: copied })) })
  }
  return (
    <Menu
      label={words.exportOf(title)}
      placement="bottom end"
      trigger={<IconButton icon={Download} label={words.exportOf(title)} size="s" />}
      groups={[
        {
          id: 'figure',
          actions: [
            { id: 'svg', text: words.exportSvg, onAction: () => void saveSvg() },
            { id: 'png', text: words.exportPng, onAction: () => void savePng() },
          ],
        },
        { id: 'table', actions: [{ id: 'copy', text: words.copyTable, note: 'TSV', onAction: () => void copy() }] },
      ]}
    />
  )
}

const tellSaved = (fileName: string | null) =>
  notify({
    tone: 'done',
    says: saysIn(indicatorEditingText, ({ downloaded, saved }) => ({ text: fileName === null ? downloaded : saved(fileName) })),
  })
