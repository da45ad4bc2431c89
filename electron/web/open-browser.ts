import { spawn } from 'node:child_process'

/** Hands an address to the system's browser; false where there is none to be seen. Never throws, never waits for it. */
export function openBrowser(
  address: string,
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const command = openerFor(platform, env)
  if (command === null) return Promise.resolve(false)
  const [name, ...args] = command
  return new Promise((resolve) => {
    const child = spawn(name, [...args, address], { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}

function openerFor(platform: string, env: Readonly<Record<string, string | undefined>>): readonly [string, ...string[]] | null {
  switch (platform) {
    case 'darwin':
      return ['open']
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler']
    default:
      return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null
  }
}
