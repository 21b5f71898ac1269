// Small pieces that every language file shares: the clock's digits, tidy slots, wished hours, names of channels.
import type { Channel, LanguageCode, MessageBook } from '../words.ts'

type Clock = { hour: number; minute: number }

/** "9:05", "22:00": a 24-hour time without a leading zero. */
export const clock = ({ hour, minute }: Clock): string => `${hour}:${String(minute).padStart(2, '0')}`

/** A slot that closes a sentence must not bring its own full stop. */
export const bare = (text: string): string => text.trim().replace(/[.\s]+$/u, '')

/** Reads the wished hour ("10:30") back as numbers, so that each language says it its own way. */
export function wishedClock(hour: string | undefined): Clock | undefined {
  const read = /^(\d{1,2}):(\d{2})/u.exec(hour ?? '')
  return read ? { hour: Number(read[1]), minute: Number(read[2]) } : undefined
}

/** The month's name; months are numbered from 1. */
export const named = (names: readonly string[], month: number): string => names[month - 1] ?? String(month)

/** "A", "A y B", "A, B y C". */
export function joined(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
}

export const channelNamed =
  (push: string): MessageBook['channelName'] =>
  (channel: Channel) =>
    ({ whatsapp: 'WhatsApp', sms: 'SMS', email: 'email', push })[channel]

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim()

const languages = ['ca', 'gl', 'eu', 'en', 'fr', 'pt'] as const satisfies readonly LanguageCode[]

/**
 * What appointments, specialties and reminders are called: Spanish, ca, gl, eu, en, fr, pt.
 * A word that is not here is kept as the caller wrote it.
 */
const terms: readonly (readonly [
  es: string,
  ca: string,
  gl: string,
  eu: string,
  en: string,
  fr: string,
  pt: string,
])[] = [
  [
    'Videoconsulta',
    'Videoconsulta',
    'Videoconsulta',
    'Bideokontsulta',
    'Video consultation',
    'Téléconsultation',
    'Teleconsulta',
  ],
  ['Consulta', 'Consulta', 'Consulta', 'Kontsulta', 'Consultation', 'Consultation', 'Consulta'],
  [
    'Consulta telefónica',
    'Consulta telefònica',
    'Consulta telefónica',
    'Telefono bidezko kontsulta',
    'Telephone consultation',
    'Consultation téléphonique',
    'Consulta telefónica',
  ],
  [
    'Consulta presencial',
    'Consulta presencial',
    'Consulta presencial',
    'Aurrez aurreko kontsulta',
    'In-person consultation',
    'Consultation au centre',
    'Consulta presencial',
  ],
  [
    'Primera visita',
    'Primera visita',
    'Primeira visita',
    'Lehen bisita',
    'First visit',
    'Première visite',
    'Primeira consulta',
  ],
  ['Revisión', 'Revisió', 'Revisión', 'Azterketa', 'Check-up', 'Contrôle', 'Consulta de controlo'],
  [
    'Revisión anual',
    'Revisió anual',
    'Revisión anual',
    'Urteko azterketa',
    'Annual check-up',
    'Contrôle annuel',
    'Controlo anual',
  ],
  [
    'Toma de medicación',
    'Presa de medicació',
    'Toma de medicación',
    'Botikak hartzea',
    'Taking your medication',
    'Prise de médicaments',
    'Toma de medicação',
  ],
  [
    'Análisis de sangre',
    'Anàlisi de sang',
    'Análise de sangue',
    'Odol-analisia',
    'Blood test',
    'Prise de sang',
    'Análises ao sangue',
  ],
  ['Analítica', 'Analítica', 'Analítica', 'Analisia', 'Blood test', 'Analyses', 'Análises'],
  ['Vacunación', 'Vacunació', 'Vacinación', 'Txertaketa', 'Vaccination', 'Vaccination', 'Vacinação'],
  ['Enfermería', 'Infermeria', 'Enfermaría', 'Erizaintza', 'Nursing', 'Soins infirmiers', 'Enfermagem'],
  [
    'Medicina general',
    'Medicina general',
    'Medicina xeral',
    'Medikuntza orokorra',
    'General practice',
    'Médecine générale',
    'Medicina geral',
  ],
  [
    'Medicina de familia',
    'Medicina de família',
    'Medicina de familia',
    'Familia-medikuntza',
    'Family medicine',
    'Médecine de famille',
    'Medicina familiar',
  ],
  ['Pediatría', 'Pediatria', 'Pediatría', 'Pediatria', 'Paediatrics', 'Pédiatrie', 'Pediatria'],
  ['Cardiología', 'Cardiologia', 'Cardioloxía', 'Kardiologia', 'Cardiology', 'Cardiologie', 'Cardiologia'],
  [
    'Dermatología',
    'Dermatologia',
    'Dermatoloxía',
    'Dermatologia',
    'Dermatology',
    'Dermatologie',
    'Dermatologia',
  ],
  ['Ginecología', 'Ginecologia', 'Xinecoloxía', 'Ginekologia', 'Gynaecology', 'Gynécologie', 'Ginecologia'],
  [
    'Traumatología',
    'Traumatologia',
    'Traumatoloxía',
    'Traumatologia',
    'Orthopaedics',
    'Traumatologie',
    'Ortopedia',
  ],
  [
    'Oftalmología',
    'Oftalmologia',
    'Oftalmoloxía',
    'Oftalmologia',
    'Ophthalmology',
    'Ophtalmologie',
    'Oftalmologia',
  ],
  ['Oncología', 'Oncologia', 'Oncoloxía', 'Onkologia', 'Oncology', 'Oncologie', 'Oncologia'],
  ['Neurología', 'Neurologia', 'Neuroloxía', 'Neurologia', 'Neurology', 'Neurologie', 'Neurologia'],
  ['Psiquiatría', 'Psiquiatria', 'Psiquiatría', 'Psikiatria', 'Psychiatry', 'Psychiatrie', 'Psiquiatria'],
  ['Psicología', 'Psicologia', 'Psicoloxía', 'Psikologia', 'Psychology', 'Psychologie', 'Psicologia'],
  [
    'Endocrinología',
    'Endocrinologia',
    'Endocrinoloxía',
    'Endokrinologia',
    'Endocrinology',
    'Endocrinologie',
    'Endocrinologia',
  ],
  ['Urología', 'Urologia', 'Uroloxía', 'Urologia', 'Urology', 'Urologie', 'Urologia'],
  [
    'Neumología',
    'Pneumologia',
    'Pneumoloxía',
    'Pneumologia',
    'Respiratory medicine',
    'Pneumologie',
    'Pneumologia',
  ],
  [
    'Reumatología',
    'Reumatologia',
    'Reumatoloxía',
    'Erreumatologia',
    'Rheumatology',
    'Rhumatologie',
    'Reumatologia',
  ],
  [
    'Fisioterapia',
    'Fisioteràpia',
    'Fisioterapia',
    'Fisioterapia',
    'Physiotherapy',
    'Kinésithérapie',
    'Fisioterapia',
  ],
  [
    'Rehabilitación',
    'Rehabilitació',
    'Rehabilitación',
    'Errehabilitazioa',
    'Rehabilitation',
    'Rééducation',
    'Reabilitação',
  ],
  ['Radiología', 'Radiologia', 'Radioloxía', 'Erradiologia', 'Radiology', 'Radiologie', 'Radiologia'],
  [
    'Odontología',
    'Odontologia',
    'Odontoloxía',
    'Odontologia',
    'Dentistry',
    'Soins dentaires',
    'Medicina dentária',
  ],
  ['Nutrición', 'Nutrició', 'Nutrición', 'Nutrizioa', 'Nutrition', 'Nutrition', 'Nutrição'],
  ['Matrona', 'Llevadora', 'Matrona', 'Emagina', 'Midwife', 'Sage-femme', 'Parteira'],
]

const known = new Map(terms.map(([spanish, ...others]) => [folded(spanish), others]))

/** A kind, specialty or reason in the reader's language where it is a word we know, else untouched. */
export function term(language: (typeof languages)[number], said: string): string {
  return known.get(folded(bare(said)))?.[languages.indexOf(language)] ?? bare(said)
}
