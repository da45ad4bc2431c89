import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Null where LibreOffice answers; otherwise one line for the report of skipped tests. */
export async function whyNoOffice(): Promise<string | null> {
  try {
    await promisify(execFile)('soffice', ['--version'])
    return null
  } catch {
    return 'Word files are not opened: LibreOffice is not installed here.'
  }
}

/** The files as PDF, beside them, as LibreOffice lays them out. Its settings live in the folder too. */
export async function officePdfs(folder: string, fileNames: readonly string[]): Promise<void> {
  await promisify(execFile)(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${folder}/office`, '--convert-to', 'pdf', '--outdir', folder, ...fileNames],
    { cwd: folder },
  )
}
