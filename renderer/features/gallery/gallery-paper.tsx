import { Printer } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { PaperPane } from '../../components/paper/paper-pane.tsx'
import { agendaPaper, longPaper } from './samples.ts'
import { Specimen } from './specimen.tsx'

/** Paper as it prints: one sheet, and a table over several. */
export function GalleryPaper() {
  return (
    <Specimen name="PaperPane" isBlock>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 24, height: 720 }}>
        <PaperPane
          label="議事次第"
          tree={agendaPaper}
          page={{ size: 'A4', orientation: 'portrait' }}
          tools={
            <Button size="s" icon={Printer}>
              Print
            </Button>
          }
        />
        <PaperPane label="Follow-up of plans" tree={longPaper} page={{ size: 'A4', orientation: 'portrait' }} />
      </div>
    </Specimen>
  )
}
