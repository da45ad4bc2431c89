/** Every component in its states, for looking at; reached at #/gallery. */
export function GalleryScreen() {
  return <main />
}
