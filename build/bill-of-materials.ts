import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from './project-folder.ts'
import { shippedPackages, type ShippedPackage } from './shipped-packages.ts'

interface Component {
  readonly type: 'application' | 'library' | 'framework'
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses: readonly { readonly expression: string }[]
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[]
}

/** What is in the program, in the words of CycloneDX 1.5: whoever looks after security holds it against lists of known faults. */
export interface BillOfMaterials {
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: '1.5'
  readonly version: 1
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
}

/** `electronVersion`: of the Electron that is packaged. */
export async function billOfMaterials(electronVersion: string): Promise<BillOfMaterials> {
  const own = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as { readonly version: string }
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component('application', 'honbu', own.version, 'MIT') },
    components: [component('framework', 'electron', electronVersion, 'MIT'), ...(await shippedPackages()).map(ofPackage)],
  }
}

function ofPackage({ name, locked }: ShippedPackage): Component {
  const { version = '', license = 'NOASSERTION', integrity = '' } = locked
  const content = integrity.startsWith('sha512-')
    ? Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex')
    : null
  return {
    ...component('library', name, version, license),
    ...(content === null ? {} : { hashes: [{ alg: 'SHA-512', content }] }),
  }
}

function component(type: Component['type'], name: string, version: string, expression: string): Component {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return { type, 'bom-ref': purl, name, version, purl, licenses: [{ expression }] }
}
