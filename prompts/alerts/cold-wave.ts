// A spell of dangerous cold.
import type { AlertText } from './alert.ts'

export const coldWave: AlertText = {
  id: 'cold_wave',
  name: 'Ola de frío',
  action: 'information',
  texts: {
    es: 'Aviso por frío intenso. Abrígate, mantén templada la casa y ventila si usas estufas o braseros de combustión. Está pendiente de las personas mayores que viven solas. Más consejos aquí:',
    ca: "Avís per fred intens. Abriga't, mantén la casa temperada i ventila si fas servir estufes o brasers de combustió. Estigues pendent de les persones grans que viuen soles. Més consells aquí:",
    gl: 'Aviso por frío intenso. Abrígate, mantén a casa morna e ventila se usas estufas ou braseiros de combustión. Está pendente das persoas maiores que viven soas. Máis consellos aquí:',
    eu: 'Hotz handiaren abisua. Jantzi arropa beroa, eduki etxea epel eta aireztatu errekuntzako berogailuak edo brasak erabiltzen badituzu. Egon adi bakarrik bizi diren adinekoei. Aholku gehiago hemen:',
    en: 'Severe cold warning. Dress warmly, keep your home warm and let in fresh air if you use stoves or heaters that burn fuel. Look in on older people who live alone. More advice here:',
    fr: 'Avis de grand froid. Couvrez-vous bien, gardez la maison tempérée et aérez si vous utilisez un poêle ou un chauffage à combustion. Prenez des nouvelles des personnes âgées qui vivent seules. Plus de conseils ici :',
    pt: 'Aviso de frio intenso. Agasalhe-se, mantenha a casa temperada e ventile se usar aquecedores ou braseiras de combustão. Esteja atento às pessoas idosas que vivem sozinhas. Mais conselhos aqui:',
  },
}
