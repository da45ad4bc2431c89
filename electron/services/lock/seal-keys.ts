import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  scrypt,
} from 'node:crypto'
import { z } from 'zod'

const base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/]+={0,2}$/)
  .max(400)

/**
 * What seals need and what opens them with a passphrase. The public half seals, so that backups are made by the clock while nobody is there to type;
 * the private half is locked by a key that scrypt makes of the passphrase.
 */
export const sealKeysSchema = z.strictObject({
  publicKey: base64,
  wrapped: z.strictObject({ salt: base64, cost: z.int().min(14).max(20), nonce: base64, privateKey: base64 }),
})
export type SealKeys = z.infer<typeof sealKeysSchema>

/** 2^16 rounds over 64 MiB: about a quarter of a second for whoever guesses, once for each guess. */
const usualCost = 16
const blockSize = 8
const tagLength = 16

/** Makes a new pair of keys behind a passphrase. */
export async function makeSealKeys(
  passphrase: string,
  cost = usualCost,
): Promise<{ readonly keys: SealKeys; readonly privateKey: KeyObject }> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  return { keys: { publicKey: spki, wrapped: await wrap(privateKey, passphrase, cost) }, privateKey }
}

/** The same keys behind another passphrase: what was sealed before opens with it on this machine too. */
export async function changePassphrase(keys: SealKeys, privateKey: KeyObject, passphrase: string): Promise<SealKeys> {
  return { publicKey: keys.publicKey, wrapped: await wrap(privateKey, passphrase, keys.wrapped.cost) }
}

/** The private key, or null when the passphrase is another one. */
export async function openSealKeys({ publicKey, wrapped }: SealKeys, passphrase: string): Promise<KeyObject | null> {
  const key = await keyOf(passphrase, Buffer.from(wrapped.salt, 'base64'), wrapped.cost)
  const sealed = Buffer.from(wrapped.privateKey, 'base64')
  try {
    const opening = createDecipheriv('aes-256-gcm', key, Buffer.from(wrapped.nonce, 'base64'), { authTagLength: tagLength })
    opening.setAuthTag(sealed.subarray(-tagLength))
    const der = Buffer.concat([opening.update(sealed.subarray(0, -tagLength)), opening.final()])
    const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
    return privateKey.asymmetricKeyType === 'x25519' && publicKey !== '' ? privateKey : null
  } catch {
    return null
  }
}

async function wrap(privateKey: KeyObject, passphrase: string, cost: number): Promise<SealKeys['wrapped']> {
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const closing = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt, cost), nonce, { authTagLength: tagLength })
  const der = privateKey.export({ type: 'pkcs8', format: 'der' })
  const sealed = Buffer.concat([closing.update(der), closing.final(), closing.getAuthTag()])
  return { salt: salt.toString('base64'), cost, nonce: nonce.toString('base64'), privateKey: sealed.toString('base64') }
}

/** Full- and half-width forms of a passphrase are one: input methods differ in which they type. */
function keyOf(passphrase: string, salt: Buffer, cost: number): Promise<Buffer> {
  const N = 2 ** cost
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, { N, r: blockSize, p: 1, maxmem: 256 * N * blockSize }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
