// The live part of a plan's page: while it moves, its page is read again. Without it a person reloads.
const everyMs = 1500

async function refresh() {
  const response = await fetch(location.pathname, { headers: { Accept: 'text/html' } }).catch(() => null)
  if (!response?.ok) return true
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  const [now, then] = [document.querySelector('main'), next.querySelector('main')]
  if (!now || !then) return true
  const held = document.activeElement?.matches('main button')
  if (now.innerHTML !== then.innerHTML) {
    now.className = then.className
    now.innerHTML = then.innerHTML
    if (held) now.querySelector('button')?.focus()
  }
  document.title = next.title
  return next.querySelector('script[src="/console/plan-page.js"]') !== null
}

async function watch() {
  for (let moves = true; moves;) {
    await new Promise((resolve) => setTimeout(resolve, everyMs))
    if (document.visibilityState === 'visible') moves = await refresh()
  }
}
void watch()
