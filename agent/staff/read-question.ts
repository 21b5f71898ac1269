// Placeholder until the reader of questions is merged.
import type { At } from './requests.ts'
export type StaffQuestion =
  | {
      kind: 'agenda'
      from: string
      to: string
      status?: 'unconfirmed' | 'confirmed' | 'cancelled' | 'all'
      service?: string
      patient?: string
    }
  | { kind: 'patient_messages'; patient: string }
  | { kind: 'delivery_reason'; patient: string }
  | { kind: 'incidents'; queue?: string; status?: string }
  | { kind: 'nps'; service?: string; from: string; to: string }
  | { kind: 'usage'; from: string; to: string }
  | { kind: 'payments'; patient?: string }
export const readQuestion = (_sentence: string, _at: At): StaffQuestion | undefined => undefined
