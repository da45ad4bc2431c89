import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** Nobody's numbers, on every Linux. */
export const nobody = 65_534

export interface OrdinaryUser {
  /** Starts the same binary as a user without rights, who keeps Chromium's sandbox. */
  readonly executable: string
  readonly close: () => void
}

/**
 * For a test run by root, to whom Chromium gives no sandbox: the binary as `nobody` starts it. Null where tests run as an ordinary user already, or
 * where this machine lets nobody become another or make a sandbox; the reason is said once.
 */
export function ordinaryUser(binary: string): OrdinaryUser | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'honbu-nobody-'))
  const close = (): void => rmSync(folder, { recursive: true, force: true })
  const become = ['--reuid', String(nobody), '--regid', String(nobody), '--clear-groups']
  // Chromium's sandbox begins with a user namespace of its own.
  const trial = spawnSync('setpriv', [...become, 'unshare', '--user', '--map-root-user', 'true'], { stdio: 'ignore' })
  if (trial.status !== 0) {
    console.log('Security tests run without the sandbox: nobody may make a user namespace here.')
    close()
    return null
  }
  chmodSync(folder, 0o755)
  shareFolder(dirname(binary), join(folder, 'dist'))
  const executable = join(folder, 'as-nobody')
  const command = `setpriv ${become.join(' ')} '${join(folder, 'dist', basename(binary))}'`
  // Playwright takes the sandbox away from root; who starts here is not root any more.
  const keepSandbox = 'for arg do shift; [ "$arg" = --no-sandbox ] || set -- "$@" "$arg"; done'
  writeFileSync(executable, `#!/bin/sh\n${keepSandbox}\nexec ${command} "$@"\n`, { mode: 0o755 })
  return { executable, close }
}

/** The same files in a place that everybody may enter; two hundred megabytes need not be copied for that. */
export function shareFolder(from: string, to: string): void {
  mkdirSync(to, { mode: 0o755 })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) shareFolder(source, target)
    else if (entry.isFile()) share(source, target)
  }
}

function share(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
