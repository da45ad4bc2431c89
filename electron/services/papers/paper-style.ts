import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The style sheet of paper: the source's own, or, where the program runs from its bundle, what the page was built with. Empty where
 * neither is found: the paper is then readable, but plain.
 */
export function paperStyle(here: string = import.meta.dirname): string {
  const source = join(here, '..', '..', '..', 'renderer', 'styles', 'paper.css')
  if (existsSync(source)) return readFileSync(source, 'utf8')
  const assets = join(here, '..', 'renderer', 'assets')
  if (!existsSync(assets)) return ''
  return readdirSync(assets)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(assets, name), 'utf8'))
    .join('\n')
}
