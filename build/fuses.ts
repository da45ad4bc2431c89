import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'

/**
 * What a packaged binary can no longer do: run as plain Node, take options or an inspector from outside, run anything but its own archive. Two further
 * fuses (GrantFileProtocolExtraPrivileges, WasmTrapHandlers) are not in the oldest binary that must run.
 */
export const packagedFuses = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  onlyLoadAppFromAsar: true,
  enableCookieEncryption: true,
  // Checked by Electron on macOS and Windows; Linux has no such check (electron/host/program-files.ts).
  enableEmbeddedAsarIntegrityValidation: true,
} as const

const wire: Readonly<Record<keyof typeof packagedFuses, FuseV1Options>> = {
  runAsNode: FuseV1Options.RunAsNode,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
}

const names = Object.keys(packagedFuses) as (keyof typeof packagedFuses)[]

/** Sets a binary's fuses as a package has them. */
export async function setFuses(binary: string): Promise<void> {
  const options = Object.fromEntries(names.map((name) => [wire[name], packagedFuses[name]]))
  await flipFuses(binary, { version: FuseVersion.V1, ...options })
}

/** Fuses of a binary that are not as a package has them; read back from the binary itself. */
export async function wrongFuses(binary: string): Promise<readonly string[]> {
  const fuses = await getCurrentFuseWire(binary)
  return names.filter((name) => fuses[wire[name]] !== (packagedFuses[name] ? FuseState.ENABLE : FuseState.DISABLE))
}
