// Bad air: pollution, smoke or dust.
import type { AlertText } from './alert.ts'

export const airQuality: AlertText = {
  id: 'air_quality',
  name: 'Calidad del aire',
  action: 'information',
  texts: {
    es: 'Aviso por mala calidad del aire. Evita el ejercicio intenso al aire libre y mantén cerradas las ventanas en las peores horas, sobre todo si hay niños, embarazo o personas mayores o con problemas respiratorios o de corazón. Más información aquí:',
    ca: "Avís per mala qualitat de l'aire. Evita l'exercici intens a l'aire lliure i mantén tancades les finestres a les pitjors hores, sobretot si hi ha infants, embaràs o persones grans o amb problemes respiratoris o de cor. Més informació aquí:",
    gl: 'Aviso por mala calidade do aire. Evita o exercicio intenso ao aire libre e mantén pechadas as ventás nas peores horas, sobre todo se hai nenos, embarazo ou persoas maiores ou con problemas respiratorios ou de corazón. Máis información aquí:',
    eu: 'Airearen kalitate txarraren abisua. Saihestu ariketa bizia kanpoan eta itxi leihoak ordurik txarrenetan, batez ere haurrak, haurdunak, adinekoak edo arnasketako edo bihotzeko arazoak dituztenak badaude. Informazio gehiago hemen:',
    en: 'Poor air quality warning. Avoid hard exercise outdoors and keep windows closed at the worst hours, above all with children, pregnancy, older people or people with breathing or heart problems. More information here:',
    fr: 'Avis de mauvaise qualité de l’air. Évitez l’exercice intense dehors et gardez les fenêtres fermées aux pires heures, surtout avec des enfants, en cas de grossesse, d’âge avancé ou de problèmes respiratoires ou cardiaques. Plus d’informations ici :',
    pt: 'Aviso de má qualidade do ar. Evite exercício intenso ao ar livre e mantenha as janelas fechadas nas piores horas, sobretudo com crianças, gravidez, pessoas idosas ou com problemas respiratórios ou de coração. Mais informações aqui:',
  },
}
