// The browser's side of Web Push, after the RFCs and without the library that sends: opens a message, checks a signature.
import { createDecipheriv, createPublicKey, hkdfSync, verify, type ECDH } from 'node:crypto'

const hkdf = (ikm: Uint8Array, salt: Uint8Array, info: Uint8Array | string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', ikm, salt, info, length))

/** RFC 8291, section 3.4, over the single record of RFC 8188, section 2. Throws on what this browser cannot open. */
export function openMessage(body: Buffer, { keys, auth }: { keys: ECDH; auth: Buffer }): Buffer {
  const salt = body.subarray(0, 16)
  const recordSize = body.readUInt32BE(16)
  const keyLength = body.readUInt8(20)
  const senderKey = body.subarray(21, 21 + keyLength)
  const record = body.subarray(21 + keyLength)
  if (record.length > recordSize) throw new Error('more than one record')
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), senderKey])
  const ikm = hkdf(keys.computeSecret(senderKey), auth, info, 32)
  const key = hkdf(ikm, salt, 'Content-Encoding: aes128gcm\0', 16)
  const nonce = hkdf(ikm, salt, 'Content-Encoding: nonce\0', 12)
  const decipher = createDecipheriv('aes-128-gcm', key, nonce)
  decipher.setAuthTag(record.subarray(-16))
  const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()])
  const end = padded.findLastIndex((byte) => byte !== 0)
  if (padded[end] !== 2) throw new Error('the last record ends in 2')
  return padded.subarray(0, end)
}

/** What is wrong with an Authorization header (RFC 8292, sections 2 and 3), or null. */
export function faultOfVapid(
  header: string | undefined,
  { audience, key, now }: { audience: string; key: string; now: Date },
): string | null {
  const found = /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), ?k=([\w-]+)$/.exec(header ?? '')
  if (!found) return 'no vapid header'
  const [, head = '', claims = '', signature = '', signer = ''] = found
  if (signer !== key) return 'another key than the subscription was made for'
  const point = Buffer.from(signer, 'base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const valid = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  if (!valid) return 'signature'
  const decoded = (part: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
  const { aud, exp, sub } = decoded(claims)
  const seconds = now.getTime() / 1000
  if (decoded(head)['alg'] !== 'ES256') return 'alg'
  if (aud !== audience) return 'aud'
  if (typeof exp !== 'number' || exp <= seconds || exp > seconds + 24 * 3600) return 'exp'
  return /^(mailto:|https:)/.test(String(sub)) ? null : 'sub'
}
