// Instants as people read them, in the zone of the clinic or the patient.

const formatters = new Map()

function format(zone, options) {
  const name = zone + JSON.stringify(options)
  if (!formatters.has(name))
    formatters.set(name, new Intl.DateTimeFormat('es-ES', { timeZone: zone, ...options }))
  return formatters.get(name)
}

export const hour = (at, zone) => format(zone, { hour: '2-digit', minute: '2-digit' }).format(new Date(at))

export const dayKey = (at, zone) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(at))

export const longDay = (at, zone) =>
  format(zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(at))

export const fullDay = (at, zone) =>
  format(zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at))

export const shortDay = (at, zone) => format(zone, { day: 'numeric', month: 'short' }).format(new Date(at))

const distance = (at, now, zone) =>
  Math.round((Date.parse(dayKey(at, zone)) - Date.parse(dayKey(now, zone))) / 86_400_000)

/** "Hoy", "Ayer" or the day, seen from business time. */
export function dayName(at, now, zone) {
  const days = distance(at, now, zone)
  if (days === 0) return 'Hoy'
  if (days === -1) return 'Ayer'
  return longDay(at, zone)
}

/** "hoy a las 22:00", "mañana a las 09:00", "el 24 ago a las 09:00". */
export function moment(at, now, zone) {
  const days = distance(at, now, zone)
  const day = days === 0 ? 'hoy' : days === 1 ? 'mañana' : days === -1 ? 'ayer' : `el ${shortDay(at, zone)}`
  return `${day} a las ${hour(at, zone)}`
}

/** The hour if it is of today, else the day. */
export const compact = (at, now, zone) =>
  distance(at, now, zone) === 0 ? hour(at, zone) : shortDay(at, zone)

/** 'YYYY-MM-DDTHH:mm' for a datetime-local field. */
export const localInput = (at, zone) => `${dayKey(at, zone)}T${hour(at, zone)}`
