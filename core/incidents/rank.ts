// What is seen first, wherever incidents are listed: danger that nobody has, then what is serious, then what waits longest.

/** SQL over an unresolved `incident i`; 0 stands first. */
export const rankSql = `case when i.queue = 'emergency_oncall' and i.status = 'open' then 0
  when i.severity = 'critical' and i.status = 'open' then 1
  when i.queue = 'emergency_oncall' or i.severity = 'critical' then 2
  when i.urgency = 'soon' or i.severity = 'high' or coalesce(i.pressing, false) then 3
  else 4 end`

/** A conversation without an open incident stands behind all that have one. */
export const rankOfNone = 5
