import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The style sheets of paper: the source's own, or, where the program runs from its bundle, what the page was built with. Empty where
 * neither is found: the paper is then readable, but plain.
 */
export function paperStyle(here: string = import.meta.dirname): string {
  const sources = ['paper.css', 'paper-members.css'].map((name) => join(here, '..', '..', 'renderer', 'styles', name))
  if (sources.every((source) => existsSync(source))) return sources.map((source) => readFileSync(source, 'utf8')).join('\n')
  const assets = join(here, '..', 'renderer', 'assets')
  if (!existsSync(assets)) return ''
  return readdirSync(assets)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(assets, name), 'utf8'))
    .join('\n')
}
