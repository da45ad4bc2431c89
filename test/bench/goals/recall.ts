import Database from 'better-sqlite3'
import { findIdsOfKind } from '../../../db/search/find-documents.ts'
import { isWordStart } from '../../../db/search/grams.ts'
import { parseSearch } from '../../../db/search/parse-search.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { owner } from '../../db/register-on-disk.ts'
import type { Goal } from '../goal.ts'

const samples = 120

/** Pieces cut out of the register's own texts: what the index finds against reading every text through. */
export const recall: Goal = {
  id: 'P8',
  promise: 'search finds all that a full reading finds',
  async *run({ register, sizes }) {
    for (const size of sizes) {
      const path = await register(size)
      const opened = await openRegister(path, { mode: 'read', owner, checkBeside: async () => null })
      const raw = new Database(path, { readonly: true })
      const texts = raw
        .prepare(`select folded from search_documents where kind = 'agenda-item' order by id limit ${samples} offset 3000`)
        .pluck()
        .all() as string[]
      const fallback = raw
        .prepare(`select folded from search_documents where kind = 'agenda-item' limit ${samples}`)
        .pluck()
        .all() as string[]
      const scan = raw
        .prepare("select subject_id from search_documents where kind = 'agenda-item' and instr(folded, ?) > 0")
        .pluck()
      let different = 0
      let asked = 0
      for (const [at, text] of (texts.length > 0 ? texts : fallback).entries()) {
        const length = 1 + (at % 12)
        const piece = Array.from(text)
          .slice((at * 7) % 20, ((at * 7) % 20) + length)
          .join('')
          .trim()
        const [terms] = parseSearch(piece)
        if (terms === undefined || terms.length !== 1 || terms.some(isWordStart)) continue
        asked++
        const all = scan.all(terms[0]) as number[]
        const found = new Set(await findIdsOfKind(opened.db, 'agenda-item', piece, all.length + 1))
        if (found.size !== all.length || all.some((id) => !found.has(id))) different++
      }
      raw.close()
      await opened.close()
      yield {
        what: `P8 ${size.name} recall`,
        floor: `${asked} full readings`,
        measured: `${different} differ`,
        ratio: null,
        isMet: different === 0,
      }
    }
  },
}
