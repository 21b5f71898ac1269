// Where a push may go: a subscription is a stranger's word, and none of these may make us call another host.
import assert from 'node:assert/strict'
import { createECDH, randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { addressOf, readSubscription, subscriptionAt } from './subscription.ts'

const p256dh = createECDH('prime256v1').generateKeys('base64url')
const auth = randomBytes(16).toString('base64url')
const keys = { p256dh, auth }
const hosts = ['push.clinic.example', 'Other.example:8443']
const read = (endpoint: string): string | null =>
  readSubscription({ endpoint, keys }, hosts)?.endpoint ?? null

const allowed: [endpoint: string, spelled?: string][] = [
  ['https://fcm.googleapis.com/fcm/send/abc:APA91b'],
  ['https://fcm.googleapis.com/wp/abc'],
  ['https://updates.push.services.mozilla.com/wpush/v2/gAAAA'],
  ['https://web.push.apple.com/QGuQyavXutnMH'],
  ['https://wns2-par02p.notify.windows.com/w/?token=BQYAAAB%3d'],
  ['https://push.clinic.example/x'],
  ['https://other.example:8443/x'],
  ['https://FCM.googleapis.com:443/fcm/send/abc', 'https://fcm.googleapis.com/fcm/send/abc'],
]
for (const [endpoint, spelled = endpoint] of allowed) {
  test(`a push service: ${endpoint}`, () => assert.equal(read(endpoint), spelled))
}

const refused: [label: string, endpoint: string][] = [
  ['no TLS', 'http://fcm.googleapis.com/fcm/send/abc'],
  ['another scheme', 'ftp://fcm.googleapis.com/x'],
  ['a file', 'file:///etc/passwd'],
  ['loopback', 'https://127.0.0.1/x'],
  ['loopback by name', 'https://localhost/x'],
  ['loopback in one number', 'https://2130706433/x'],
  ['loopback in hex', 'https://0x7f.1/x'],
  ['IPv6 loopback', 'https://[::1]/x'],
  ['IPv4 in IPv6', 'https://[::ffff:10.0.0.1]/x'],
  ['private range 10', 'https://10.1.2.3/x'],
  ['private range 172', 'https://172.16.0.1/x'],
  ['private range 192', 'https://192.168.1.1/x'],
  ['cloud metadata', 'https://169.254.169.254/latest/meta-data/'],
  ['any address', 'https://0.0.0.0/x'],
  ['a name of the inside', 'https://db.internal/x'],
  ['userinfo that looks like the host', 'https://fcm.googleapis.com@evil.example/x'],
  ['userinfo before the host', 'https://user:pass@fcm.googleapis.com/x'],
  ['a user alone', 'https://user@fcm.googleapis.com/x'],
  ['a backslash', 'https://evil.example\\@fcm.googleapis.com/x'],
  ['another port', 'https://fcm.googleapis.com:8080/x'],
  ['the port of ssh', 'https://fcm.googleapis.com:22/x'],
  ['a port of ours on a host that is allowed without', 'https://push.clinic.example:8443/x'],
  ['a host that is allowed with a port, without', 'https://other.example/x'],
  ['a longer name', 'https://fcm.googleapis.com.evil.example/x'],
  ['a prefix of the name', 'https://evilfcm.googleapis.com/x'],
  ['a name that ends alike', 'https://evilpush.apple.com/x'],
  ['the parent of the names below', 'https://notify.windows.com/x'],
  ['a trailing dot', 'https://fcm.googleapis.com./x'],
  ['a fragment', 'https://fcm.googleapis.com/x#@evil.example'],
  ['letters that look alike', 'https://fcm.googleapıs.com/x'],
  ['no URL', 'fcm.googleapis.com/x'],
  ['nothing', ''],
  ['too long to be indexed', `https://fcm.googleapis.com/${'a'.repeat(1024)}`],
]
for (const [label, endpoint] of refused) {
  test(`refused: ${label}`, () => assert.equal(read(endpoint), null))
}

const endpoint = 'https://fcm.googleapis.com/x'
const offCurve = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)]).toString('base64url')
const compressed = createECDH('prime256v1').generateKeys('base64url', 'compressed')
const shapes: [label: string, value: unknown][] = [
  ['no object', 'text'],
  ['null', null],
  ['no keys', { endpoint }],
  ['a key more', { endpoint, keys, expirationTime: null }],
  ['a key more inside', { endpoint, keys: { ...keys, more: 'x' } }],
  ['a point off the curve', { endpoint, keys: { p256dh: offCurve, auth } }],
  ['a compressed point', { endpoint, keys: { p256dh: compressed, auth } }],
  ['half a point', { endpoint, keys: { p256dh: p256dh.slice(0, 40), auth } }],
  ['a short secret', { endpoint, keys: { p256dh, auth: auth.slice(0, 10) } }],
  ['a long secret', { endpoint, keys: { p256dh, auth: randomBytes(20).toString('base64url') } }],
  ['other letters', { endpoint, keys: { p256dh: `${p256dh.slice(0, -1)}+`, auth } }],
  ['a number', { endpoint, keys: { p256dh: 4, auth } }],
]
for (const [label, value] of shapes) {
  test(`no subscription: ${label}`, () => assert.equal(readSubscription(value, hosts), null))
}

test('one subscription is one text, however it is spelled', () => {
  const plain = readSubscription({ endpoint, keys }, []) ?? assert.fail()
  const padded = readSubscription(
    { keys: { auth: `${auth}==`, p256dh: `${p256dh}=` }, endpoint: 'https://FCM.googleapis.com:443/x' },
    [],
  )
  assert.equal(padded && addressOf(padded), addressOf(plain))
  assert.deepEqual(subscriptionAt(addressOf(plain), []), plain)
  for (const address of ['{', '{"endpoint":1}', 'fcm:abc', ''])
    assert.equal(subscriptionAt(address, []), null)
})
