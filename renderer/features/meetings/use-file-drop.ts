import { type RefObject, useEffect, useRef, useState } from 'react'

/** Tells when files are carried over the window, and takes those let go over the element; elsewhere they fall to nothing. The element says `data-takes-files`. */
export function useFileDrop(
  element: RefObject<HTMLElement | null>,
  isEnabled: boolean,
  onFiles: (files: readonly File[]) => void,
): { readonly isCarried: boolean; readonly isOver: boolean } {
  const [state, setState] = useState<'none' | 'carried' | 'over'>('none')
  const newest = useRef(onFiles)
  useEffect(() => {
    newest.current = onFiles
  })

  useEffect(() => {
    const isInside = (event: DragEvent) =>
      isEnabled && event.target instanceof Node && element.current?.contains(event.target) === true
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      // A window that does not take the file would open it in its own place.
      event.preventDefault()
      const isOver = isInside(event)
      if (event.dataTransfer) event.dataTransfer.dropEffect = isOver ? 'copy' : 'none'
      setState(!isEnabled ? 'none' : isOver ? 'over' : 'carried')
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setState('none')
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setState('none')
      const files = [...(event.dataTransfer?.files ?? [])]
      if (isInside(event) && files.length > 0) newest.current(files)
    }
    const onEnd = () => setState('none')
    addEventListener('dragenter', onOver)
    addEventListener('dragover', onOver)
    addEventListener('dragleave', onLeave)
    addEventListener('drop', onDrop)
    addEventListener('dragend', onEnd)
    return () => {
      removeEventListener('dragenter', onOver)
      removeEventListener('dragover', onOver)
      removeEventListener('dragleave', onLeave)
      removeEventListener('drop', onDrop)
      removeEventListener('dragend', onEnd)
    }
  }, [element, isEnabled])

  return { isCarried: state !== 'none', isOver: state === 'over' }
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
