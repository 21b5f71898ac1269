// The catalogue of approved public-health texts. An organization adds its own beside these.
import type { AlertText } from './alert.ts'
import { airQuality } from './air-quality.ts'
import { breastScreening } from './breast-screening.ts'
import { cervicalScreening } from './cervical-screening.ts'
import { coldWave } from './cold-wave.ts'
import { colorectalScreening } from './colorectal-screening.ts'
import { covidVaccination } from './covid-vaccination.ts'
import { drinkingWater } from './drinking-water.ts'
import { fluVaccination } from './flu-vaccination.ts'
import { heatWave } from './heat-wave.ts'
import { hpvVaccination } from './hpv-vaccination.ts'
import { measles } from './measles.ts'
import { meningitisVaccination } from './meningitis-vaccination.ts'
import { pertussisPregnancy } from './pertussis-pregnancy.ts'
import { tobaccoDay } from './tobacco-day.ts'

export type { AlertText }

export const alerts: readonly AlertText[] = [
  fluVaccination,
  covidVaccination,
  heatWave,
  coldWave,
  measles,
  breastScreening,
  colorectalScreening,
  cervicalScreening,
  pertussisPregnancy,
  airQuality,
  hpvVaccination,
  meningitisVaccination,
  drinkingWater,
  tobaccoDay,
]
