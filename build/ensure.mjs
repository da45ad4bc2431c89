// Runs under whatever Node is there (20 or newer) before any npm script: installs exactly the lockfile when it changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const lockMark = 'node_modules/.lock-sha256'
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

function installed() {
  try {
    return readFileSync(lockMark, 'utf8')
  } catch {
    return null
  }
}

if (installed() !== wanted) {
  console.error('Installing the packages named in package-lock.json …')
  const npm = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error('The packages could not be installed; nothing was started. The lines above say why.')
    process.exit(npm.status ?? 1)
  }
  writeFileSync(lockMark, wanted)
}
