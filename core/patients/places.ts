// Where patients live, as a search key: municipality and province folded, each between bars.
import { fold } from '../text/normalize.ts'

/** How one place stands inside a key, so that 'Palma' is not found in 'Las Palmas'. */
export const placeMark = (place: string): string => `|${fold(place).replaceAll('|', ' ')}|`

export function searchPlace(address: {
  municipality?: string | null | undefined
  province?: string | null | undefined
}): string | null {
  const places = [address.municipality, address.province].flatMap((place) =>
    place ? [placeMark(place)] : [],
  )
  return places.length > 0 ? places.join('') : null
}
