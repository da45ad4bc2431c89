import { create } from 'zustand'

/** A file that was let go over the window, until the screen that reads files takes it. */
export const useDroppedFile = create<{ readonly file: File | null }>()(() => ({ file: null }))

export const dropFile = (file: File | null) => useDroppedFile.setState({ file })
