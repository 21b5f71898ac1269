// Whatever the facts: what never leaves, when what waits may leave, and that asking again does not change the answer.
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { blockReasons } from '#prompts/staff/es.ts'
import { dayOf, timeOf } from '../text/dates.ts'
import { isHolidayOn } from '../text/holidays.ts'
import { decide, type Question } from './decide.ts'
import { arbitraryQuestion, bareAddress, type PatientFacts } from './decide.fixture.ts'
import { purposes } from './purposes.ts'
import { rules } from './rules.ts'

const day = 24 * 3_600_000
const many = { numRuns: 3000 }

const isAnswer = ({ purpose }: Question): boolean => purpose === 'safety' || purpose === 'conversation'

const keepsHour = ({ purpose, hourChosen, meantFor, at }: Question): boolean =>
  hourChosen &&
  purposes[purpose].keepsChosenHour &&
  (meantFor === undefined || at.getTime() - meantFor.getTime() <= 3_600_000)

function assertOpen(asked: Question & { facts: PatientFacts }, at: Date): void {
  const { hours, holidays } = purposes[asked.purpose]
  const { zone, region, closedDays } = asked.facts
  if (!hours || keepsHour({ ...asked, at })) return
  const time = timeOf(at, zone)
  assert.ok(time >= '09:00' && time < '21:00', `not at ${time}`)
  const local = dayOf(at, zone)
  assert.ok(holidays || !(isHolidayOn(local, region) || closedDays.has(local)), `not on ${local}`)
}

test('whatever the facts, nothing leaves that may not', () => {
  let allowed = 0
  fc.assert(
    fc.property(arbitraryQuestion, (asked) => {
      const verdict = decide(asked)
      if (verdict.verdict !== 'allow') return
      allowed += 1
      const { facts, purpose, channel, at, validUntil, window, sender } = asked
      assert.ok(at <= validUntil, 'not after it is worth sending')
      if (window?.needed && purpose !== 'safety' && !(window.openUntil !== null && at < window.openUntil)) {
        assert.equal(window.template, 'approved', 'not out of the window without a template')
        assert.equal(verdict.useTemplate, true)
      }
      assertOpen(asked, at)
      if (isAnswer(asked)) return
      assert.equal(facts.stale, null, 'not about something that is over')
      if (facts.subject?.type === 'appointment' && facts.subject.moved) {
        assert.ok(verdict.rewrite && 'startsAt' in verdict.rewrite, 'not with an hour that is no longer true')
      }
      assert.equal(facts.status, 'active')
      assert.ok(!facts.merged && !facts.held && !facts.minorWithoutGuardian)
      assert.equal(facts.consents.get(`${purpose}:${channel}`), 'given', 'not without consent')
      const contact = facts.contacts.find((point) => point.channel === channel)
      assert.equal(contact?.status, 'active', 'not to a blocked or dead address')
      const full = facts.capFreeFrom !== null && facts.capFreeFrom > at
      assert.ok(!full || purposes[purpose].cap === null, 'not over the cap')
      assert.ok(!facts.stopped, 'not while all is stopped')
      assert.ok(!asked.insteadOf?.some((name) => facts.withheld.has(name)), 'not round a silenced channel')
      const spent = facts.budgetFreeFrom !== null && at < facts.budgetFreeFrom
      assert.ok(!spent || !purposes[purpose].budgeted, 'not over the budget')
      assert.ok(
        purpose !== 'survey' || !sender || sender.twoWay || sender.link,
        'not where nobody can answer',
      )
    }),
    many,
  )
  assert.ok(allowed > 100, `only ${allowed} were allowed at all`)
})

test('danger leaves at once, whatever is known, unless it is a day old', () => {
  fc.assert(
    fc.property(arbitraryQuestion, (asked) => {
      const verdict = decide({ ...asked, purpose: 'safety' })
      if (asked.at > asked.validUntil) assert.deepEqual(verdict, { verdict: 'block', reason: 'expired' })
      else assert.equal(verdict.verdict, 'allow')
    }),
    many,
  )
})

test('what waits leaves at an hour that is allowed, at most 15 days on, but for a cap', () => {
  let deferred = 0
  fc.assert(
    fc.property(arbitraryQuestion, (asked) => {
      const verdict = decide(asked)
      if (verdict.verdict !== 'defer') return
      deferred += 1
      const { until } = verdict
      assert.ok(until >= asked.at)
      assertOpen(asked, until)
      const cap = asked.facts.capFreeFrom
      assert.ok(
        cap === null || purposes[asked.purpose].cap === null || until >= cap,
        'not before the cap has room',
      )
      const from = Math.max(asked.at.getTime(), purposes[asked.purpose].cap ? (cap?.getTime() ?? 0) : 0)
      assert.ok(until.getTime() - from <= 15 * day, 'not farther than 15 days')
    }),
    many,
  )
  assert.ok(deferred > 100, `only ${deferred} waited`)
})

test('asked again when it is due, with the same facts, what waited leaves', () => {
  fc.assert(
    fc.property(arbitraryQuestion, (asked) => {
      const verdict = decide(asked)
      if (verdict.verdict !== 'defer' || asked.facts.stopped) return
      const { until } = verdict
      const again = decide({ ...asked, at: until, validUntil: new Date(until.getTime() + 1) })
      const hourWentBy =
        asked.worded?.words === 'appointment_reminder' || asked.facts.subject?.type === 'appointment'
      if (again.verdict === 'block') assert.ok(hourWentBy, again.reason)
      else assert.equal(again.verdict, 'allow')
    }),
    many,
  )
})

test('at submit and then at hand-over: what speaks against it for good still does, and later is never earlier', () => {
  fc.assert(
    fc.property(arbitraryQuestion, fc.integer({ min: 0, max: 5 * day }), (asked, later) => {
      const at = new Date(asked.at.getTime() + later)
      const [first, second] = [decide(asked), decide({ ...asked, at })]
      const lasting = new Set([
        ...rules.slice(0, 3).flatMap((rule) => rule.reasons),
        'expired',
        ...['opted_out', 'no_consent', 'no_contact_point', 'contact_dead', 'contact_blocked'],
        ...['contact_withheld_24h', 'sender_one_way'],
      ] as string[])
      // A reminder may come to lie near enough to its moved appointment to say so.
      lasting.delete('appointment_moved')
      if (first.verdict === 'block' && lasting.has(first.reason)) assert.equal(second.verdict, 'block')
      if (first.verdict === 'defer' && second.verdict === 'defer')
        assert.ok(second.until >= first.until || at >= first.until)
      if (first.verdict === 'defer' && second.verdict === 'allow')
        assert.ok(at >= first.until || keepsHour({ ...asked, at }), 'no earlier than it was told to wait')
    }),
    many,
  )
})

test('a bare address is only answered or warned, and every reason given is declared and has words', () => {
  fc.assert(
    fc.property(arbitraryQuestion, fc.boolean(), (asked, bare) => {
      const question: Question = bare ? { ...asked, facts: bareAddress } : asked
      const verdict = decide(question)
      if (bare && !isAnswer(question))
        assert.deepEqual(verdict, { verdict: 'block', reason: 'purpose_needs_patient' })
      for (const rule of rules) {
        const finding = rule.read(question)
        const reason =
          finding && ('block' in finding ? finding.block : 'reason' in finding ? finding.reason : null)
        if (reason) assert.ok(rule.reasons.includes(reason) && blockReasons[reason].next !== '', reason)
      }
      assert.deepEqual(decide(question), verdict, 'the same question, the same answer')
    }),
    many,
  )
})
