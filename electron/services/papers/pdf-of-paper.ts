import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyWhole } from '../../../db/sqlite/copy-whole.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'

/** Writes the paper at an address of the page as PDF, from a register that it has for itself. */
export type PdfPrinter = (wish: {
  readonly registerPath: string
  /** An empty folder for whatever it needs. */
  readonly folder: string
  readonly route: string
}) => Promise<{ readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly why: string }>

/** The PDF of a paper, laid out by another program on a copy of the register, so that neither holds the other up. Throws Refusal: no-desktop. */
export async function pdfOfPaper(session: Session, route: string, print: PdfPrinter): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'honbu-print-'))
  try {
    const registerPath = join(folder, 'copy.honbu')
    await copyWhole(session.register().db, registerPath)
    const printed = await print({ registerPath, folder, route })
    if (!printed.ok) throw new Refusal('no-desktop', { why: printed.why })
    return printed.pdf
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
