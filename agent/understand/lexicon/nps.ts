// The words in which a score is said, in the languages of the product and their neighbours, over normalized text.

/** From 0 to 10; declined forms with them. */
const numberNames = `cero zero zeru zeroa zerua null nil huts|uno un u una one bat bata um uma une unu|dos dous duas dues two bi bia dois deux zwei due doi
|tres three hiru hirua trois drei tre trei|cuatro quatre catro four lau laua laukoa quatro vier quattro patru|cinco sinco cinquito cinquillo cincorro cinc five faiv bost bosta bostekoa cinq funf cinque cinci
|seis seisito seiset sis six siks sei seia seiko sechs sase|siete ciete sietecito sietesito set sete cete seti seven sevn zazpi saspi zazpia zazpina zazpiko sept sieben sette sapte|ocho hocho osho oxo ochito vuit buit huit uit oito eight eigth eigh eit ate zortzi sortzi zortzia zortzina zortziko acht otto opt
|nueve nuebe nuve nueb nuevecito nuevesito nou nove nine nien nain bederatzi bedratzi bederatsi bederatzia bederatzina bederatziko neuf neun noua|diez dies die diecito diesito diezaso diezazo des deu dez ten hamar amar hamarra hamarna hamarreko hamarrekoa dix zehn dieci zece`

export const numberWords: ReadonlyMap<string, number> = new Map(
  numberNames
    .replaceAll('\n', '')
    .split('|')
    .flatMap((names, value) =>
      names
        .trim()
        .split(' ')
        .map((name): [string, number] => [name, value]),
    ),
)

/** One is also an article, and these are also words of their own: a score only where nothing else can be meant. */
export const doubtfulWords: ReadonlySet<string> = new Set(
  'un u una um uma une bata null nil set deu neuf tre due opt des ate huts uit amar eit'.split(' '),
)

/** Words before a score, at the beginning of what is said. */
export const leadIn: ReadonlySet<string> = new Set(
  `un una uno u el la mi su meu minha o a la el le ma mon my nire nik nota note puntuacion puntuacio puntuacion valoracion valoracio puntuazioa pontuacao score rating rate
doy os daria dou pose pos daria dono donaria pongo pondria pono poria poso posaria poño dei darei donnerai mets give gave id i say it its is es seria seria seria e seria era c cest est serait
que creo crec creo penso pienso diria diria diria dirais pues doncs pois bueno bo bon buenas hola ola kaixo hello hi bonjour bom dia tarde bones bon vale ok ostras uf pff mmm eh
para per pour for por mi mim min moi me mi parte le les li lle lhe os vos us as is de del con amb com con avec ben merecido como yo id ye ya was era buah bua pra an e big fat wow ole nada mil pongan ponle maybe quiza igual vaya venga anda ay oye mira a verdad jo eu ni je il j
diez sobre resposta respuesta resposta erantzuna answer mia nosa nuestra total en general resumen then so lo he`.split(
    /\s+/,
  ),
)

/** What may follow a word that is a score, where a scale or a mark does not. */
export const followers: ReadonlySet<string> = new Set(
  `porque perque pq xq x pk pork pero pro per mais mas car parce que because cause cos but and y i e eta et ja und baina izan por per pola pelo pela pour for en em in sin sense sen sem sans without
puntos punts puntu punttu pontos points puntos pelao pelado justo justet raspado rapado clavado merci gracias gracies grazas grazies obrigado obrigada thanks thank eskerrik milesker como com comme as
todo tot todo tudo tout all dena de d no non nao non ez is esta esta va bat ko koa borobila largo rotundo redondo de nota estrellado bien ben be bem con amb avec with si yes claro perfecto perfecte geat great excelente
excellent genial gracias nomas nada maximo siempre sempre y ni ona oso nire la el`.split(/\s+/),
)

/** "more than 8", "less than 5": not a score. */
export const moreOrLess =
  `mas menos mes menys mais menos more less plus moins gehiago gutxiago casi entre casi gairebe case presque almost llega arriba passa`.split(
    ' ',
  )

export const ten = '(?:10|diez|deu|dez|ten|hamar|dix|zehn|dieci|zece)'
export const one = '(?:0|1|cero|zero|uno|un|una|um|one|u|bat)'

/** What a number counts when it is no score. */
export const units = `horas? hores hours? km kms quilometros quilometres estrelinhas? estrellitas? estrelitas?  heures? ordu orduz minutos? minuts minutes? min minutu dias? dies days? jours? egun semanas? setmanes weeks? semaines? aste meses mesos mes months? mois hilabete anos? anys years? ans? urte
euros? eur pavos veces vez cops vegades vezes times? fois aldiz medicos? metges doctores doutores doctors? medecins mediku personas? persones persoas pessoas people personnes gente citas? cites pacientes? % h
estrellas? stars? estrelles? etoiles? estrelas? izar mensajes missatges mensaxes mensagens messages? ventanillas? plantas? camas? kilos? kg mg grados graus graos degrees ingresos hijos fills fillos filhos kids enfants pastillas? pastilles comprimidos vueltas am pm etan`

export const denials = 'no ni not nor non nao nem pas ez sin'.split(' ')

/** Names the survey itself: a score beside it is its answer, whatever was sent last. */
export const surveyNamed =
  'encuestas?|enquestas?|enquestes?|enquisas?|inkestak?|inkestarako|inkestari|survey|surveys|questionnaire|sondage|enquete|inquerito|pesquisa|questionario|cuestionario|valoracion(?: esa)? que me|nota que me'
