// Meta sends a template by its name and asks about it by its number: our provider id holds both, `name/number`.
export const templateId = (name: string, number: string): string => `${name}/${number}`
export const templateName = (providerId: string): string => providerId.split('/')[0] ?? ''
export const templateNumber = (providerId: string): string => providerId.split('/')[1] ?? ''
