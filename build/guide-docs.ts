/** `npm run guide:docs`: writes the guide, as the program shows it, to docs/guide in English and Japanese. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { guideFiles } from './guide-files.ts'

const folder = join('docs', 'guide')
const files = guideFiles()
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
console.log(`Wrote ${files.size} pages to ${folder}`)
