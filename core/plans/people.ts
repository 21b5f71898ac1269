// A segment as it was read, as the people it means on a day.
import type { Segment as People } from '../patients/segments.ts'
import { ageBounds, type Segment } from '../text/segments.ts'

/** `today`: 'YYYY-MM-DD'. */
export const peopleIn = (segment: Segment, today: string): People => ({
  ...ageBounds(segment, today),
  sex: segment.sex,
  place: segment.place,
  language: segment.language,
})
