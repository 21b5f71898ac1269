// `npm run train:commands`: learns the reader of staff orders from labelled ones and writes the model that is shipped.
import { writeFileSync } from 'node:fs'
import { encodeOrderModel, orderModelPath } from '#agent/staff/tagged/model.ts'
import { decided } from '#agent/staff/tagged/read-order.ts'
import { sameReading } from '../../suites/commands.ts'
import { isOneTurn, loadOrders } from './examples.ts'
import { itemsOf } from './items.ts'
import { learnOrders, type Judged } from './learn.ts'

const folder = 'evals/data/commands'

function tell(judged: readonly Judged[], say: (line: string) => void): void {
  const unseen = judged.filter((one) => !one.known)
  for (const author of [...new Set(unseen.map(({ order }) => order.author)), '']) {
    const own = unseen.filter(({ order }) => author === '' || order.author === author)
    const read = own.map(({ rules, requests, chances }) => decided(rules, requests, chances))
    const share = (right: number): string => (right / own.length).toFixed(3)
    const undue = own.filter(
      ({ order }, i) => order.expected.calls.length === 0 && (read[i]?.calls.length ?? 0) > 0,
    )
    const rules = own.filter(({ order, rules }) => sameReading(order.expected, rules)).length
    const both = own.filter(({ order }, i) => read[i] && sameReading(order.expected, read[i])).length
    say(
      `${(author || 'all').padEnd(8)} ${own.length} rules ${share(rules)} both ${share(both)} undue calls ${undue.length}`,
    )
  }
}

function main(): void {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const orders = loadOrders([`${folder}/train`, folder]).filter(
    (order) => isOneTurn(order) && order.author !== 'frozen',
  )
  say(`${orders.length} orders`)
  const { judged, model } = learnOrders(itemsOf(orders, ({ author }) => author.startsWith('dev')))
  tell(judged, say)
  const bytes = encodeOrderModel(model)
  writeFileSync(orderModelPath, bytes)
  say(`${(bytes.length / 1024).toFixed(0)} KiB written`)
}

if (import.meta.main) main()
