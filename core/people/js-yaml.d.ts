// The part of js-yaml that is used; the package brings no types.
declare module 'js-yaml' {
  export type Schema = { readonly brand: 'schema' }
  /** Every scalar is a string: no number, date or yes/no is guessed. */
  export const FAILSAFE_SCHEMA: Schema
  export class YAMLException extends Error {
    readonly mark?: { line: number; column: number }
  }
  /** Throws YAMLException. */
  export function load(text: string, options?: { schema?: Schema }): unknown
}
