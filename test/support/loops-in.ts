/** Each loop once, as the way round it. */
export function loopsIn(targets: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const loops: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) loops.push([...way.slice(way.indexOf(file)), file])
    if (way.includes(file) || done.has(file)) return
    for (const target of targets.get(file) ?? []) walk(target, [...way, file])
    done.add(file)
  }
  for (const file of targets.keys()) walk(file, [])
  return loops
}
