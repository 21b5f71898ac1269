// The sample patients of one city: a couple, and the women of a screening with others beside its bounds.
import type { Person } from './person.ts'

/** Two elderly spouses with one telephone between them. */
const spouses: readonly Person[] = [
  {
    id: 'manuel-ortega',
    given: 'Manuel',
    family: 'Ortega Díaz',
    age: 79,
    sinceBirthday: 40,
    sex: 'male',
    home: 'sevilla',
    reach: ['whatsapp', 'sms', 'push'],
  },
  {
    id: 'josefa-blanco',
    given: 'Josefa',
    family: 'Blanco Ruiz',
    age: 77,
    sinceBirthday: 70,
    sex: 'female',
    home: 'sevilla',
    reach: ['whatsapp', 'sms'],
    phoneOf: 'manuel-ortega',
  },
]

/** Women of the age of the breast screening in one city, and others beside the bounds. */
const screening: readonly Person[] = [
  {
    id: 'carmen-ruiz',
    given: 'Carmen',
    family: 'Ruiz Castro',
    age: 58,
    sinceBirthday: 80,
    sex: 'female',
    home: 'sevilla',
    reach: ['whatsapp', 'sms', 'email'],
    agrees: 'everything',
  },
  {
    id: 'rocio-medina',
    given: 'Rocío',
    family: 'Medina Vera',
    age: 50,
    sinceBirthday: 2,
    sex: 'female',
    home: 'sevilla',
  },
  {
    id: 'macarena-delgado',
    given: 'Macarena',
    family: 'Delgado Ríos',
    age: 63,
    sinceBirthday: 99,
    sex: 'female',
    home: 'sevilla',
    reach: ['sms'],
  },
  {
    id: 'esperanza-reyes',
    given: 'Esperanza',
    family: 'Reyes Flores',
    age: 69,
    sinceBirthday: 360,
    sex: 'female',
    home: 'dosHermanas',
  },
  {
    id: 'inmaculada-cano',
    given: 'Inmaculada',
    family: 'Cano Prieto',
    age: 49,
    sinceBirthday: 350,
    sex: 'female',
    home: 'sevilla',
  },
  {
    id: 'fernando-gallego',
    given: 'Fernando',
    family: 'Gallego Lara',
    age: 57,
    sinceBirthday: 44,
    sex: 'male',
    home: 'sevilla',
  },
]

export const sevillians: readonly Person[] = [...spouses, ...screening]
