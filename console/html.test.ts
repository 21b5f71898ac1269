// Whatever is put into a page stays text.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escapeHtml, join, markup } from './html.ts'

const cases: [label: string, text: string, escaped: string][] = [
  ['markup', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['attribute end', '" onload="x', '&quot; onload=&quot;x'],
  ['single quote', "' onload='x", '&#39; onload=&#39;x'],
  ['entity stays literal', '&lt;', '&amp;lt;'],
  ['direction override', 'pagar\u202eelif', 'pagarelif'],
  ['accents and euro', 'Señora, 49,00 €', 'Señora, 49,00 €'],
]

for (const [label, text, escaped] of cases) {
  test(`escapeHtml: ${label}`, () => {
    assert.equal(escapeHtml(text), escaped)
    assert.equal(markup`<p title="${text}">${text}</p>`.text, `<p title="${escaped}">${escaped}</p>`)
  })
}

test('markup nests without escaping twice, and null is nothing', () => {
  const inner = join([markup`<b>${'<'}</b>`, markup`<i>${1}</i>`])
  assert.equal(markup`<p>${inner}${null}</p>`.text, '<p><b>&lt;</b><i>1</i></p>')
})
