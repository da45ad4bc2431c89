import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { dropFile } from '../data/dropped-file.ts'

/**
 * A file let go anywhere on the window is shown as what it would bring in, unless the screen takes files itself (`data-takes-files`). No file
 * ever takes the page's place, as a browser would have it.
 */
export function useFileDrop(): void {
  const [, navigate] = useLocation()
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const takesFiles = () => document.querySelector('[data-takes-files]') !== null
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event) || takesFiles()) return
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
    }
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      if (takesFiles()) return
      const file = event.dataTransfer?.files[0]
      if (file === undefined) return
      dropFile(file)
      navigate('/exchange/import')
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [navigate])
}
