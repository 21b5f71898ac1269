// Signs that weigh towards a danger in Catalan: none is one alone.
import type { DangerSign } from './danger-lexicon.ts'

export const signsCatalan: readonly DangerSign[] = [
  { urgency: 'emergency', weight: 1, match: `su(?:o|a|ant|or|at|ada)|xop de suor` },
  { urgency: 'emergency', weight: 1, match: `pal.lid*|pallid*|blanc*|gris|groc|groga` },
  {
    urgency: 'emergency',
    weight: 1,
    match: `vomit*|gita*|nausees|basques|ganes de vomitar|trec tot|traient`,
  },
  {
    urgency: 'emergency',
    weight: 1,
    match: `(?:38|39|40|41)(?:\\.\\d)?(?! (?:euros|anys|setmanes|dies|quilos))|febre`,
  },
  { urgency: 'emergency', weight: 1, match: `tremol*|calfred*` },
  { urgency: 'emergency', weight: 1, match: `(?:tremol*) (?:\\w+ )?(?:que no puc|tant que|tot el cos)` },
  {
    urgency: 'emergency',
    weight: 2,
    match: `confus*|desorient*|endormisc*|ensopit|diu (?:coses rares|bestieses|tonteries)|no em coneix`,
  },
  {
    urgency: 'emergency',
    weight: 2,
    match: `(?:panxa|ventre) (?:\\w+ |, ){0,3}?(?:dur*|taula|fusta|pedra|rigid*)`,
  },
  {
    urgency: 'emergency',
    weight: 2,
    match: `(?:mal|dolor) __ (?:pit|barra|mandibula|brac esquerre)|mandibula`,
  },
  { urgency: 'emergency', weight: 1, match: `ofeg*|sense aire|ronc*|respira malament` },
  { urgency: 'emergency', weight: 1, match: `diabetic*|insulina|sintrom|stent|quimio*|sucre` },
  { urgency: 'emergency', weight: 1, match: `fred|freda|gelat*` },
  { urgency: 'emergency', weight: 1, match: `sagn*|sang|coagul*` },
  { urgency: 'emergency', weight: 1, match: `mal de cap` },
  {
    urgency: 'emergency',
    weight: 1,
    match: `mareja*|em roda|roda tot|rodona|cames (?:\\w+ )?(?:gelatina|fluixes)|no atino`,
  },
  { urgency: 'emergency', weight: 1, match: `veig (?:borros|doble|espurn*|llumet*)|espurn*` },
  { urgency: 'self_harm', weight: 2, match: `acomiad*|comiat|perdoneu me|que em perdonin|adeu a tot*` },
  {
    urgency: 'self_harm',
    weight: 2,
    match: `tot (?:a punt|lligat|arreglat|liquidat)|(?:regalat|donat) (?:\\w+ )?(?:els|les|la|el)`,
  },
  {
    urgency: 'self_harm',
    weight: 1,
    match: `decidit|aquesta nit|no cal que (?:em|m)|carta|bona nit a tots|ja no importa|tampoc no importa|he pagat el que devia`,
  },
  { urgency: 'violence', weight: 1, match: `(?:el meu |la meva |mon |el |la )?(?:<kin>)|ell` },
  { urgency: 'violence', weight: 1, match: `blaus|morats|marques|costelles|ull negre` },
  {
    urgency: 'violence',
    weight: 1,
    match: `no (?:li |ho |em |se li |m )?(?:dig*|truqu*|contest*|pos*)|si us plau|sisplau|d amagat|rapid`,
  },
  { urgency: 'violence', weight: 1, match: `por|no m atrev*|plora*|crits|crida` },
]
