// The version of this build, from the package's own manifest.
import { existsSync, readFileSync } from 'node:fs'

/** The manifest stands one folder up in the repository and two in an installed package (dist/server). */
const manifests = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url))

function readVersion(): string {
  for (const manifest of manifests) {
    if (!existsSync(manifest)) continue
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string }
    if (version !== undefined) return version
  }
  return '0.0.0'
}

export const version = readVersion()
