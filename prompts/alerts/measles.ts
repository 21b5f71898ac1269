// Cases of measles in the area.
import type { AlertText } from './alert.ts'

export const measles: AlertText = {
  id: 'measles',
  name: 'Sarampión',
  action: 'information',
  texts: {
    es: 'Se han detectado casos de sarampión. Comprueba que en casa tenéis las vacunas al día. Si hay fiebre y manchas en la piel, llama antes de acudir al centro. Más información aquí:',
    ca: "S'han detectat casos de xarampió. Comprova que a casa teniu les vacunes al dia. Si hi ha febre i taques a la pell, truca abans d'anar al centre. Més informació aquí:",
    gl: 'Detectáronse casos de sarampelo. Comproba que na casa tedes as vacinas ao día. Se hai febre e manchas na pel, chama antes de acudir ao centro. Máis información aquí:',
    eu: 'Elgorri-kasuak atzeman dira. Egiaztatu etxean txertoak egunean dituzuela. Sukarra eta orbanak larruazalean badaude, deitu zentrora joan aurretik. Informazio gehiago hemen:',
    en: 'Cases of measles have been found. Check that everyone at home is up to date with vaccines. If there is fever with a rash, call before coming to the clinic. More information here:',
    fr: 'Des cas de rougeole ont été détectés. Vérifiez que les vaccins de toute la famille sont à jour. En cas de fièvre avec des taches sur la peau, appelez avant de venir au centre. Plus d’informations ici :',
    pt: 'Foram detetados casos de sarampo. Verifique se lá em casa têm as vacinas em dia. Se houver febre e manchas na pele, ligue antes de vir ao centro. Mais informações aqui:',
  },
}
