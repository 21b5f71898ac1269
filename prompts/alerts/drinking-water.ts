// Tap water that must not be drunk.
import type { AlertText } from './alert.ts'

export const drinkingWater: AlertText = {
  id: 'drinking_water',
  name: 'Agua de consumo',
  action: 'information',
  texts: {
    es: 'Aviso sobre el agua de consumo. Hasta nuevo aviso, en la zona afectada no uses agua del grifo para beber ni cocinar; usa agua embotellada y sigue las indicaciones de tu ayuntamiento. Zonas y detalles aquí:',
    ca: "Avís sobre l'aigua de consum. Fins a nou avís, a la zona afectada no facis servir aigua de l'aixeta per beure ni cuinar; fes servir aigua embotellada i segueix les indicacions del teu ajuntament. Zones i detalls aquí:",
    gl: 'Aviso sobre a auga de consumo. Ata novo aviso, na zona afectada non uses auga da billa para beber nin cociñar; usa auga embotellada e segue as indicacións do teu concello. Zonas e detalles aquí:',
    eu: 'Kontsumoko uraren abisua. Hurrengo abisura arte, kaltetutako eremuan ez erabili iturriko urik edateko edo sukalderako; erabili botilako ura eta jarraitu zure udalaren jarraibideei. Eremuak eta xehetasunak hemen:',
    en: "Drinking water warning. Until further notice, in the affected area do not use tap water for drinking or cooking; use bottled water and follow your town council's instructions. Areas and details here:",
    fr: 'Avis sur l’eau du robinet. Jusqu’à nouvel avis, dans la zone touchée, ne l’utilisez ni pour boire ni pour cuisiner ; prenez de l’eau en bouteille et suivez les consignes de votre mairie. Zones et détails ici :',
    pt: 'Aviso sobre a água de consumo. Até novo aviso, na zona afetada não use água da torneira para beber nem cozinhar; use água engarrafada e siga as indicações da sua câmara municipal. Zonas e detalhes aqui:',
  },
}
