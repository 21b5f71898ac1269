// One line a channel: what each road out is served by.
import { channelNames, type Channel, type ChannelName, type Channels } from './contract.ts'
import { sandboxChannel, type SandboxStore } from './sandbox/sandbox.ts'

/** Every channel is the sandbox's until its provider's keys are set. */
export function sandboxChannels(store: SandboxStore): Channels {
  const entries = channelNames.map((name): [ChannelName, Channel] => [name, sandboxChannel(name, store)])
  return Object.fromEntries(entries) as Record<ChannelName, Channel>
}
