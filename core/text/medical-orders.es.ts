// Words that order something about drugs or say that a danger is none. Folded; Spanish, with what Catalan, Galician and English share or add.

const drug = String.raw`(?:medicaci\w*|medicament\w*|medicin\w*|medication|tratamient\w*|tractament\w*|treatment|pastill\w*|pindol\w*|pills?|comprimid\w*|tablets?|capsul\w*|dosis|dosi|dose|insulin\w*|sintrom|adiro|heparin\w*|anticoagul\w*|antibiotic\w*|antihipertensiv\w*|antidepresiv\w*|ansiolitic\w*|corticoid\w*|cortison\w*|metformin\w*|enalapril|omeprazol|paracetamol|ibuprofen\w*|aspirin\w*|nolotil|metamizol|morfin\w*|inhalador\w*|quimio\w*|jarabe)`
const unit = String.raw`(?:mg|mcg|ug|ml|cc|ui|g|gramos|miligramos|mililitros|gotas|comprimid\w*|pastill\w*|capsul\w*|pills?|tablets?|unidades|inhalaciones|cucharad\w*)`
const stop = String.raw`(?:dej[ae]\w*|deixa\w*|deixi\w*|suspend\w*|interrump\w*|retir[ea]\w*|aument[ea]\w*|sub[aei]\w*|baj[ae]\w*|dobl[aeo]\w*|dupli[cq]\w*|tripli[cq]\w*|reduzca\w*|reduce\w*|reducir\w*|cambi[ae]\w*|sustitu\w*|stop|skip|double|increase|reduce)`
const take = String.raw`(?:tom[aeo]\w*|pren(?:gu|d)\w*|administr\w*|inyect\w*|ingier\w*|indi(?:que|car|ca)\w*|recomiend\w*|recet\w*|dele|darle|take|give)`

/** "si dejas …", "no dejes …", "pregunta si debes suspender …" order nothing. */
const unlessAsked = String.raw`(?<!\b(?:no|si|sin|nunca|never|not|debes|debo|puedo|puedes|if) )`

/** Orders to stop, change or take a drug, and words that keep somebody from help. */
export const orders: readonly RegExp[] = [
  new RegExp(String.raw`${unlessAsked}\b${stop}\b(?: \w+){0,4} ${drug}\b`),
  new RegExp(String.raw`\bno (?:se )?(?:tom[aeo]\w*|te pongas|se ponga)\b(?: \w+){0,3} ${drug}\b`),
  /\b(?:el|la) (?:doble|triple|mitad) de (?:la )?(?:dosis|medicaci\w*|pastill\w*|insulin\w*|sintrom|toma)/,
  /\bno (?:acud\w*|vay\w*|vengas?|venga|ir|llam\w*)(?: \w+){0,2} (?:a )?(?:urgencias|112|061|024|hospital|emergencias)\b/,
  /\bno (?:hace falta|es necesario|necesit\w*)(?: que)?(?: \w+){0,2} (?:acud\w*|vay\w*|ir|llam\w*|veng\w*)\b(?: \w+){0,3} (?:urgencias|112|medico|hospital|centro)/,
  /\bya no es el (?:112|061|024|016)\b/,
  /(?<!\b(?:si|cuando|que) )\bno (?:es|sera|son) (?:nada|grave|graves|urgente|urgentes|maligno|preocupante)\b/,
  /(?<!\b(?:si|o|cuando|que) )\b(?:es|son|sera) (?:(?:un |una )?(?:cancer|tumor|infarto|ictus)\b|(?:benign|malign)\w*)/,
]

/** How much of it, together with a drug, an hour or the taking. */
export const doses: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${take}\b(?: \S+){0,4} (?:\d+(?:[.,]\d+)?|un|una|dos|tres|cuatro|medio|media) ?${unit}\b`,
  ),
  new RegExp(String.raw`\b\d+(?:[.,]\d+)? ?${unit}\b(?: \S+){0,3} (?:cada|al dia|diari\w*|every)\b`),
  new RegExp(String.raw`\b\d+(?:[.,]\d+)? ?${unit}\b(?: de)? ${drug}\b`),
  new RegExp(String.raw`\b${drug}\b(?: \S+){0,2} \d+(?:[.,]\d+)? ?(?:mg|mcg|ug|ml|g|ui)\b`),
]
