// What one line of an import can come to: the closed lists that the report counts.

/** Why a whole line was not taken. */
export const leftOutReasons = [
  'too_long',
  'bad_encoding',
  'not_json',
  'not_an_object',
  'other_resource',
  'no_id',
  'invalid_id',
  'modifier_extension',
  'test_record',
  'incomplete_record',
  'animal',
  'no_name',
  'suspect_name',
  'repeated',
  'refused',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** What was left out of, or is worth knowing about, a patient that was taken. */
export const notes = [
  'no_contact_point',
  'landline_only',
  'landline',
  'other_number',
  'invalid_phone',
  'placeholder_phone',
  'ambiguous_phone',
  'sms_only_phone',
  'foreign_phone',
  'invalid_email',
  'old_contact_point',
  'duplicate_contact_point',
  'too_many_contact_points',
  'empty_contact_point',
  'other_contact_system',
  'work_contact_point',
  'no_language',
  'language_unknown',
  'language_not_ours',
  'deceased',
  'inactive',
  'merged',
  'merged_target_unknown',
  'merged_target_absent',
  'replaces',
  'see_also',
  'no_birth_date',
  'partial_birth_date',
  'invalid_birth_date',
  'minor',
  'no_gender',
  'name_from_text',
  'one_name_only',
  'digits_in_name',
  'foreign_address',
  'contact_person',
  'malformed_field',
] as const
export type Note = (typeof notes)[number]

export type ContactPoint = { channel: 'whatsapp' | 'sms' | 'email'; value: string; preferred: boolean }

/** A patient as read from another system: `input` is the body of PUT /v1/patients/{externalId}. */
export type PatientRow = {
  externalId: string
  recordNumber?: string
  /** External id of the record that replaced this one; it may come later or stand in another file. */
  mergedInto?: string
  source: 'fhir'
  input: {
    name: { given: string; family: string }
    birthDate?: string
    sex: 'female' | 'male' | 'other' | 'unknown'
    language?: string
    zone?: string
    address?: { municipality?: string; province?: string }
    contactPoints: ContactPoint[]
    /** Always empty: an import never assumes consent. */
    consents: []
    guardians: []
    status: 'active' | 'inactive' | 'deceased'
  }
}

export type LineOutcome =
  { outcome: 'taken'; row: PatientRow; notes: Note[] } | { outcome: 'left_out'; reason: LeftOutReason }
