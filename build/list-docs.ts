/** `npm run lists:docs`: writes what each column of each list takes to docs/lists.md, from the table that import and export share. */
import { writeFileSync } from 'node:fs'
import { listsText } from './lists-text.ts'

const path = 'docs/lists.md'
writeFileSync(path, listsText())
console.log(`Wrote ${path}`)
