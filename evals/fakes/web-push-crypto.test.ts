// The fake browser opens the RFC's own example, so that what it opens of ours proves something.
import assert from 'node:assert/strict'
import { createECDH } from 'node:crypto'
import { test } from 'node:test'
import { openMessage } from './web-push-crypto.ts'

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url')

test('RFC 8291, section 5 and appendix A', () => {
  const keys = createECDH('prime256v1')
  keys.setPrivateKey(bytes('q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94'))
  const auth = bytes('BTBZMqHH6r4Tts7J_aSIgg')
  const body = bytes(
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  )
  assert.equal(openMessage(body, { keys, auth }).toString(), 'When I grow up, I want to be a watermelon')
  const touched = Buffer.from(body)
  touched[touched.length - 1] = (touched.at(-1) ?? 0) ^ 1
  assert.throws(() => openMessage(touched, { keys, auth }))
})
