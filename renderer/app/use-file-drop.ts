import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useBridge } from '../data/bridge-context.tsx'
import { CallFailure } from '../data/call-failure.ts'
import { dropFile } from '../data/dropped-file.ts'
import { tellFailure } from '../data/tell-failure.ts'

/**
 * A register let go anywhere on the window is opened; any other file is shown as what it would bring in, unless the screen takes files itself (`data-takes-files`). No file
 * ever takes the page's place, as a browser would have it.
 */
export function useFileDrop(): void {
  const [, navigate] = useLocation()
  const bridge = useBridge()
  const client = useQueryClient()
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
      void take([...(event.dataTransfer?.files ?? [])])
    }
    const take = async (files: readonly File[]) => {
      const others: File[] = []
      for (const file of files) if (!(await opens(file))) others.push(file)
      const [file] = others
      if (file === undefined) return
      dropFile(file)
      navigate('/exchange/import')
    }
    /** A register opens in its window; where the host cannot know where it lies, it is read like any other file. */
    const opens = async (file: File): Promise<boolean> => {
      if (!file.name.endsWith('.honbu')) return false
      const answer = await bridge.openDroppedRegister(file)
      if (answer?.ok === true) await client.invalidateQueries()
      if (answer?.ok === false) tellFailure(new CallFailure(answer.error))
      return answer !== null
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [navigate, bridge, client])
}
