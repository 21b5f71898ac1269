// Articles from a folder of Markdown files.
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CodedError } from '../errors.ts'
import { parseArticle, type Article } from './article.ts'

const shippedFolder = fileURLToPath(new URL('../../prompts/knowledge/', import.meta.url))

/** Every `*.md` but README.md, in the order of their names. Throws `invalid_input` naming the file, or that there is none. */
export async function readFolder(path: string): Promise<Article[]> {
  const names = await readdir(path).catch((cause: unknown) => {
    throw new CodedError('invalid_input', { field: 'carpeta', cause })
  })
  const files = names.filter((name) => name.endsWith('.md') && name !== 'README.md').sort()
  if (files.length === 0) throw new CodedError('invalid_input', { field: 'carpeta' })
  return Promise.all(files.map(async (name) => parseArticle(name, await readFile(join(path, name), 'utf8'))))
}

/** The sample hospital's. */
export const shippedArticles = (): Promise<Article[]> => readFolder(shippedFolder)
