import { join } from 'node:path'

/** What decides where this user's data lives: the environment, the platform and the home folder. */
export interface UserPlace {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly home: string
}

/**
 * The folder of this user's registers, settings and logs, the same for the window, the browser and the command line.
 * HONBU_HOME overrides; else each system's own place (XDG base directories on Linux, which asks for absolute paths).
 */
export function dataFolder({ env, platform, home }: UserPlace): string {
  if (env.HONBU_HOME) return env.HONBU_HOME
  switch (platform) {
    case 'win32':
      return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Honbu')
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Honbu')
    default:
      return join(env.XDG_DATA_HOME?.startsWith('/') ? env.XDG_DATA_HOME : join(home, '.local', 'share'), 'honbu')
  }
}
