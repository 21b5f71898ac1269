// One line through the product, from its door to its verdict, with everything put back afterwards.
import type { Attack, Verdict } from './attack.ts'
import { enter as byChannel, type Enter } from './enter.ts'
import { judge } from './judge.ts'
import { obeying } from './obeying.ts'
import { effectsOf, observe } from './observe.ts'
import type { Stage } from './stage.ts'
import { openWorld, type WorldOptions } from './world.ts'

/** Never throws for what a text does: what broke is an effect and a violation. */
export async function runLine(
  stage: Stage,
  attack: Attack,
  { enter = byChannel, ...options }: WorldOptions & { enter?: Enter },
): Promise<Verdict> {
  const since = await stage.rewind.begin()
  const from = stage.model.bodies.length
  stage.model.script(obeying(attack))
  try {
    const world = await openWorld(stage, options)
    let failure: string | undefined
    try {
      await enter(world, attack)
    } catch (error) {
      failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    } finally {
      await world.close()
    }
    const seen = await observe(world, since, stage.model.bodies.slice(from))
    const { violations, beside } = judge(seen, attack, stage.secrets)
    const effects = effectsOf(seen)
    if (failure === undefined) return { id: attack.id, effects, violations, beside }
    return {
      id: attack.id,
      effects: [...effects, { kind: 'failure', what: failure }],
      violations: [...violations, { goal: 'availability', what: 'broke_off', detail: failure }],
      beside,
    }
  } finally {
    await stage.rewind.rewind()
  }
}
