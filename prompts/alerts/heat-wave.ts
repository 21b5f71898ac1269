// A spell of dangerous heat.
import type { AlertText } from './alert.ts'

export const heatWave: AlertText = {
  id: 'heat_wave',
  name: 'Ola de calor',
  action: 'information',
  texts: {
    es: 'Aviso por ola de calor. Evita el sol en las horas centrales, busca lugares frescos, bebe agua a menudo y está pendiente de las personas mayores que viven solas. Más consejos aquí:',
    ca: 'Avís per onada de calor. Evita el sol a les hores centrals, busca llocs frescos, beu aigua sovint i estigues pendent de les persones grans que viuen soles. Més consells aquí:',
    gl: 'Aviso por onda de calor. Evita o sol nas horas centrais, busca lugares frescos, bebe auga a miúdo e está pendente das persoas maiores que viven soas. Máis consellos aquí:',
    eu: 'Bero-boladaren abisua. Saihestu eguzkia eguneko ordu beroenetan, bilatu leku freskoak, edan ura sarri eta egon adi bakarrik bizi diren adinekoei. Aholku gehiago hemen:',
    en: 'Heat wave warning. Stay out of the midday sun, look for cool places, drink water often and look in on older people who live alone. More advice here:',
    fr: 'Avis de canicule. Évitez le soleil aux heures les plus chaudes, cherchez des lieux frais, buvez souvent de l’eau et prenez des nouvelles des personnes âgées qui vivent seules. Plus de conseils ici :',
    pt: 'Aviso de onda de calor. Evite o sol nas horas centrais, procure lugares frescos, beba água com frequência e esteja atento às pessoas idosas que vivem sozinhas. Mais conselhos aqui:',
  },
}
