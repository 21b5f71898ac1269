// The road out of an organization by one sender: its name, and the row that holds its rate and pause.
import type { ChannelName, Ctx } from '../ctx.ts'

export const laneOf = (ctx: Ctx, channel: ChannelName): string => `${channel}:${ctx.channels[channel].sender}`
