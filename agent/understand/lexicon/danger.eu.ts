// Danger wordings in Basque. Denial stands around the verb ("ez dut …"), so most entries name the affirmative form.
import { bodyBasque } from './danger-body.eu.ts'
import { harmBasque } from './danger-harm.eu.ts'
import type { DangerLexicon } from './danger-lexicon.ts'

export const dangerEu: DangerLexicon = {
  language: 'eu',
  words: {
    have: 'dut|daukat|du|dauka|ematen|ditut|ditu|dugu|da|dago|naiz|nago|zait|zaio|nau',
    kin: 'senarra*|senarrak|bikotekideak|bikotea*|mutil lagunak|aitak|amak|semeak|alabak|anaiak|emazteak|ohiak|zaintzaileak|gizonak|ex',
    child: 'haurra*|umea*|haurtxoa*|bebea*|seme*|alaba*|jaioberri*|mutikoa*|neskatoa*|iloba*|biloba*',
    pills: 'pilula*|pastilla*|botika*|sendagai*|konprimitu*|lorazepam|paracetamol*|insulina',
  },
  negators: 'ez inoiz ezta',
  negatorsAfter: 'ez gabe ezta ezin',
  fillers: 'dut daukat du dauka naiz nago da dago inolako batere nik niri',
  past: `
    (?:19|20)\\d\\dko|ninduen|(?:joan den|iragan) (?:udan|neguan|urtean)|udan|txikitan|gaztetan
    duela (?:\\w+ ){0,3}?(?:urte*|hilabete*)|iaz|aspaldi|(?:19|20)\\d\\d an|gaztea nintzenean|txikia nintzenean`,
  ongoing: `orain|gaur|berriro|berriz|oraindik|atzo|gero eta`,
  resolved: `(?:jada|orain|dagoeneko) (?:ondo|hobeto) (?:nago|dago)|pasa (?:zait|zaio)`,
  idioms: `
    ez (?:\\w+ )?arnas estu[a-z]*|(?:sukarrik|sukar) ez (?:eta )?(?:ez )?arnas[a-z]*
    (?:barrez|negarrez|algaraz) (?:\\w+ )?(?:ito|lehertu)[a-z]*(?: \\w+)?|(?:mezu|gastu|lan|faktura|zor|paper)[a-z]* (?:\\w+ )?(?:ito)[a-z]*|ito[a-z]* (?:nabil|gabiltza|gaude|gauzka[a-z]*|nauka[a-z]*)(?: \\w+)?
    bestela (?:\\w+ ){1,3}(?:akabatuko|hilko|jo|garbituko) nau|(?:reala|athletic|partida)[a-z]* (?:\\w+ ){0,4}?(?:hil|akaba)[a-z]*
    (?:film|nobela|serie|telesail)[a-z]* (?:\\w+ |[.,] ){0,6}?(?:bota|hil|ito|jo)[a-z]*|(?:behi|ardi|behor|zaldi|txakur|katu)[a-z]* (?:\\w+ ){0,2}?(?:erditz|hil|gaixo)[a-z]*|hotzak (?:\\w+ )?hil[a-z]*
    istripu[a-z]* txosten[a-z]*|txosten[a-z]*[^.]{0,30} istripu[a-z]*|(?:iktus|infartu)[a-z]* ekar[a-z]*|esaera bat[^.]{0,50}
    ez (?:zuen|zituen) (?:\\w+ )?irents[a-z]*|sintrom[a-z]* (?:[.,] )?odolik (?:\\w+ )?ez
    (?:barrez|gosez|gogoz|lotsaz|beroz|hotzez|egarriz|aspertuta|loak) (?:\\w+ )?(?:hil*|lehertzen|hiltzen|hilda|hiltzear)(?: \\w+)?
    (?:hil*) (?:\\w+ )?(?:barrez|gosez|lotsaz|gogoz|beroz|hotzez|egarriz)
    ia (?:\\w+ ){0,3}?(?:bihotzekoa*|infartua*) (?:\\w+ ){0,4}?(?:prezio*|faktura*)|(?:prezio*|faktura*) (?:\\w+ ){0,5}?(?:bihotzeko*|infartu*)
    odol (?:analisi*|azterketa*|proba*|emate*|lagin*)|odola (?:ematera|atera|aterako)
    (?:aplikazioa*|webgunea*|weba|esteka*|orria*|telefonoa*|sistema*|medikua*|ospitalea*|zentroa*|inork) (?:\\w+ )?ez (?:du|dit|dute|da|didate) (?:\\w+ )?(?:erantzu*|ibiltzen|funtzionatzen)
    ez (?:dit|didate|dute|du) (?:inork |inor )?(?:telefonoa |telefonoari |mezuei |mezuak |mezuari |deiei )(?:erantzu*)
    inork ez (?:dit|du|dute|didate) erantzu*
    (?:iktus|suizidio|indarkeria|epilepsia|bihotzeko|asma) (?:unitate*|kontsulta*|hitzaldi*|ikastaro*|kanpaina*|prebentzio*|egun*)
    (?:suizidioaren|indarkeriaren|iktusaren|genero indarkeriaren) (?:prebentzio*|aurkako|inguruko|kontrako)(?: \\w+)?
    bihotzez|bihotz bihotzez`,
  doubtful: `
    sudurretik (?:\\w+ ){0,4}?arnas*|arnas* (?:\\w+ ){0,3}?(?:sudurretik|sudurra)
    (?:eskailera*|mendira|korrika) (?:\\w+ ){0,4}?(?:arnas*|itotzen|nekatzen)
    ia (?:\\w+ ){0,2}?(?:konortea|zorabiatu|bihotzekoa)`,
  entries: [
    {
      id: 'chest_pain',
      urgency: 'emergency',
      match: `
        bular(?:reko|rean|ra|ean|eko|raldean|raldeko) (?:\\w+ ){0,2}?(?:min|mina|minez|oinaze*|presio*|zapal*|estu*)
        bularr* (?:\\w+ )?(?:min|mina) (?:\\w+ )?(?:<have>|egiten)
        (?:min|mina|presioa|zapaltzen) (?:\\w+ ){0,3}?bularr*
        bularra zapal*|bihotzeko min*|bihotzean (?:\\w+ )?min*|ezkerreko besoa* (?:\\w+ ){0,2}?(?:min*|lokart*|inurri*)`,
      yes: 'bularreko min handia daukat',
      no: 'ez daukat bularreko minik',
    },
    {
      id: 'heart_attack',
      urgency: 'emergency',
      match: `
        (?:bihotzekoa|infartua|miokardioko infartua|iktusa|bihotzeko erasoa) (?:\\w+ ){0,2}?(?:ematen|eman|izan|izaten|izango|dela|da|du|dut|jo|ari)
        (?:ematen|eman) (?:\\w+ ){0,2}?(?:bihotzekoa|infartua|iktusa)`,
      yes: 'uste dut aitari bihotzekoa ematen ari zaiola',
      no: 'ia bihotzekoa ematen dit prezioa ikustean',
    },
    {
      id: 'stroke',
      urgency: 'emergency',
      match: `
        (?:ahoa|aurpegia|ezpaina) (?:\\w+ ){0,3}?(?:okert*|bihurr*|erori*|lokart*|paraliz*|jausi*)
        (?:arraro|gaizki|nahasi*) (?:\\w+ ){0,2}?(?:hitz egiten|hizketan|mintza*)|hitz egiten (?:\\w+ ){0,2}?(?:arraro|gaizki)
        (?:besoa*|hanka*|alde bat*|gorputz erdi*) (?:\\w+ ){0,3}?(?:indarrik|lokart*|paraliz*|mugitu ezin*|sentitzen ez)
        ikusmena galdu|bat batean (?:ez du|ez dut) ikusten|oso nahasita|desorientat*`,
      yes: 'amari ahoa okertu zaio eta arraro hitz egiten du',
      no: 'medikuak oso azkar hitz egiten du',
    },
    {
      id: 'cannot',
      urgency: 'emergency',
      fixed: true,
      match: `
        (?:ezin|ez) (?:\\w+ ){0,3}?arnas*|arnas* (?:\\w+ ){0,4}?(?:ezin*|ez|gabe|falta|kosta*|zail*|gaizki)
        (?:kosta*|zail*) (?:\\w+ ){0,2}?arnas*|arnasestu*|airea* falta|airerik gabe
        ezin (?:du |dut |da |ondo |ia )*(?:hitz egin(?! (?:orain|telefonoz))|mugitu (?:besoa|hanka)|besoa mugitu|irentsi)
        hitz egin ezin(?:ik| du)
        ez (?:du|dit|digu|dio|dute) (?:\\w+ )?(?:erantzuten|erreakzionatzen)(?! (?:mezu*|telefono*|dei*))|erantzuten ez du|ez da (?:\\w+ )?(?:esnatzen|mugitzen)|ezin (?:\\w+ )?(?:esnatu|esnatzen)
        haurra ez (?:\\w+ )?mugitzen|ez dut (?:haurra |umea )?(?:mugitzen )?(?:sentitzen|nabaritzen)(?: haurra| umea)|pultsurik ez`,
      yes: 'ezin dut arnasarik hartu',
      no: 'aplikazioak ez du erantzuten',
    },
    {
      id: 'hard_to_breathe',
      urgency: 'emergency',
      match: `
        ito(?:tzen)? (?:\\w+ )?(?:ari|naiz|da|egiten|nago|zait)|itotzen|itolarri*|ito egiten
        ezpainak (?:\\w+ )?(?:urdin*|more*)|asma (?:krisi*|eraso*)`,
      yes: 'itotzen ari naiz',
      no: 'ondo nago, eskerrik asko',
    },
    {
      id: 'anaphylaxis',
      urgency: 'emergency',
      match: `
        (?:aurpegia|ezpainak|mihia|eztarria|ahoa) (?:\\w+ ){0,4}?(?:puzt*|hanp*|handit*|ixten|itxi*)
        (?:puzt*|hanp*) (?:\\w+ ){0,3}?(?:aurpegia|ezpainak|mihia|eztarria)|anafilaxia|erreakzio alergiko (?:larria|gogorra)`,
      yes: 'ezpainak eta mihia puzten ari zaizkit',
      no: 'polenari alergia diot',
    },
    {
      id: 'bleeding',
      urgency: 'emergency',
      match: `
        odol (?:asko|pila|ugari|jario*|galera*)|odola (?:\\w+ ){0,3}?(?:asko|ezin|gelditu ezin*|gelditzen|galtzen|dariola|etengabe|botatzen|botaka)|odolik gelditu
        odoljario*|odolusten|odola (?:eztul*|oka*|goraka)|(?:oka|gonbito|botaka) (?:\\w+ ){0,2}?odol*|gorotz beltz*
        ez (?:\\w+ )?(?:gelditzen|eteten) (?:\\w+ )?odol*|odola ez (?:\\w+ )?(?:gelditzen|eteten)*`,
      yes: 'ebaki bat egin dut eta odola ezin da gelditu',
      no: 'bihar odol analisia daukat',
    },
    {
      id: 'pregnancy',
      urgency: 'emergency',
      match: `
        haurdun __ (?:odol*|uzkurdura*|orban*)|(?:odol*|uzkurdura*) __ haurdun
        urak (?:hautsi|puskatu)|uzkurdurak (?:\\w+ )?(?:gogor*|minutu*)|erditzen ari`,
      yes: 'haurdun nago eta odola dut',
      no: 'haurdun nago eta hitzordua nahi dut',
    },
    {
      id: 'seizure',
      urgency: 'emergency',
      match: `konbultsio*|krisi epileptiko*|epilepsia (?:krisi*|eraso*)|begiak zuri*|aparra ahotik`,
      yes: 'semeak konbultsioak ditu',
      no: 'epilepsiarako botikak hartzen ditut',
    },
    {
      id: 'overdose',
      urgency: 'emergency',
      match: `
        (?:<pills>) (?:\\w+ ){0,2}?(?:guztiak|denak|gehiegi|asko|mordoa) (?:\\w+ ){0,2}?(?:hartu|irentsi|jan)
        (?:kaxa osoa|kutxa osoa|kaxa oso bat|pote osoa|hamar|hogei|hogeita hamar|[2-9]\\d) (?:\\w+ ){0,2}?(?:<pills>|hartu|irentsi)|(?:hartu|irentsi) (?:\\w+ ){0,2}?(?:<pills>) (?:guztiak|denak)|gaindosi*
        (?:lixiba|pozoia|detergentea|pila) (?:\\w+ ){0,2}?(?:edan|irentsi|hartu)|(?:edan|irentsi) (?:\\w+ )?(?:lixiba|pozoia|pila bat)
        (?:azukrea|glukosa) (?:\\w+ ){0,2}?(?:[1-4]\\d|5[0-4])(?:ean|tan|an)?(?! (?:urte|egun|ordu))`,
      yes: 'pilula guztiak hartu ditut',
      no: 'goizeko pilula hartu dut',
    },
    {
      id: 'child',
      urgency: 'emergency',
      match: `
        (?:haurtxoa*|bebea*|jaioberri*) __ (?:sukar*|38\\S*|39\\S*|40\\S*)|sukar* __ (?:haurtxoa*|bebea*|jaioberri*)
        hilabete* (?:\\w+ ){0,2}?(?:haurra*|umea*) __ sukar*|(?:40\\S*|41\\S*) (?:\\w+ )?sukar*|sukarra (?:\\w+ )?(?:40\\S*|41\\S*)`,
      yes: 'nire haurtxoak 39ko sukarra du',
      no: 'semeak mukiak ditu',
    },
    {
      id: 'unconscious',
      urgency: 'emergency',
      match: `
        konorte(?:a|rik)? (?:\\w+ )?(?:galdu*|gabe*)|konorterik gabe|konortea galtzen|kordea galdu*|korderik gabe|inkontziente|zorabiatu eta erori|lurrera erori eta`,
      yes: 'amonak konortea galdu du',
      no: 'eskailerak igotzean nekatu egiten naiz',
    },
    {
      id: 'injury',
      urgency: 'emergency',
      match: `
        (?:buruan|burua) (?:\\w+ ){0,3}?(?:kolpe*|jo*|hartu) __ (?:oka*|botaka|zorabia*|odol*|gonbito*|goragale*|logura*)
        kolpe* (?:\\w+ ){0,3}?buruan __ (?:oka*|botaka|zorabia*|odol*|gonbito*)
        (?:erori|jausi) (?:\\w+ ){0,4}?ezin (?:\\w+ ){0,2}?(?:altxatu|mugitu|jaiki)|hezurra ikusten|auto istripu*|harrapatu (?:\\w+ )?(?:auto|kotxe)*
        erre (?:\\w+ ){0,3}?(?:aurpegi*|esku*|olio*|ur irakin*|osoa)|(?:aurpegi*|eskua|besoa) (?:\\w+ ){0,3}?erre (?:du|dut|zait|zaio)|erredura (?:larri*|handi*)`,
      yes: 'buruan kolpea hartu du eta oka egiten ari da',
      no: 'buruko min pixka bat daukat',
    },
    {
      id: 'dying_help',
      urgency: 'emergency',
      match: `
        hiltzen ari (?:naiz|da)|hil(?:ko)? egingo naiz|uste dut hil*|anbulantzia (?:\\w+ ){0,2}?(?:behar|bidali*|deitu*|bat)|(?:behar|bidali) (?:\\w+ ){0,2}?anbulantzia|larrialdi bat da|larrialdia da|sos`,
      yes: 'anbulantzia bat behar dut',
      no: 'gosez hiltzen ari naiz',
    },
    {
      id: 'suicide',
      urgency: 'self_harm',
      match: `
        hil (?:egin )?nahi (?:dut|du|nuke)|hil nahiko nuke|nahi dut hil|nahiago (?:\\w+ )?hil*|hilda (?:hobeto|egon nahi)
        (?:nire|neure|bere) buruaz beste|buruaz beste egin*|suizid*|nire burua hil*|neure burua hil*|bizia kendu|bizitza kendu|bizitzarekin amaitu|nire bizitza amaitu|denarekin amaitu
        (?:hobe|hobeto) (?:\\w+ ){0,2}?(?:ni gabe|hilda)|ni gabe (?:\\w+ )?hob*|bizitzeaz (?:nekatu*|asper*|nazkat*)|(?:nekatuta|nazkatuta) nago bizitzeaz|desagertu nahi
        (?:neure buruari|nire buruari) min|nire buruari kalte|min egin nahi diot nire`,
      yes: 'hil nahi dut',
      no: 'barrez hiltzen naiz',
    },
    {
      id: 'no_will_to_live',
      urgency: 'self_harm',
      fixed: true,
      match: `
        ez (?:dut|du) (?:\\w+ ){0,2}?(?:bizi nahi|bizitzen jarraitu nahi|bizitzeko gogorik|jarraitu nahi bizitzen|bizirik egon nahi|esnatu nahi)
        ez (?:dut|daukat|du) bizi* (?:\\w+ ){0,2}?(?:nahi|gogorik|indarrik)
        (?:bizitzak|bizitzeak|biziak) (?:\\w+ )?ez (?:du|dauka) (?:\\w+ )?(?:zentzurik|merezi)|ez du merezi bizitzea*|bizitzeko gogorik (?:ez|gabe)|ezin dut gehiago (?:bizi|bizitza)`,
      yes: 'ez dut bizi nahi',
      no: 'ez dut tratamenduarekin jarraitu nahi',
    },
    {
      id: 'violence',
      urgency: 'violence',
      match: `
        (?:<kin>) (?:\\w+ ){0,3}?(?:jo*|kolpat*|mehatxat*|bortxat*|erasot*|tratu txar*|hil nahi|giltzapetu*|iraintzen)(?: (?:nau|ninduen|naute|du|egin|dit))?
        jotzen nau*|jo nau*|bortxatu nau*|eraso (?:egin )?(?:dit|didate)|tratu txarr*|jipoi*|mehatxatzen nau
        (?:beldur*) (?:\\w+ ){0,2}?(?:senarr*|bikotek*|aitar*|etxera|ohiar*)|(?:senarraren|bikotekidearen|aitaren|ohiaren) beldur*|etxera (?:itzultzeko|joateko) beldur*
        sexu (?:abusu*|eraso*)|genero indarkeria (?:jasa*|pairat*|biktima*)|indarkeriaren biktima`,
      yes: 'senarrak jotzen nau',
      no: 'belaunean kolpe bat hartu dut',
    },
    {
      id: 'soon',
      urgency: 'soon',
      match: `
        min (?:handia|izugarria|gogorra|ikaragarria|jasanezina|asko|bizia)|(?:oso|asko) (?:\\w+ )?(?:mintzen|min dut|min daukat|min ematen)
        okerrera|okerrago|gero eta okerrago|oso gaizki|gaizki (?:sentitzen|nago|aurkitzen)|sukar(?:ra|rarekin)|sukarra (?:\\w+ )?(?:dut|daukat|du)|39\\S* sukar*
        (?:zauria*|ebakia*|puntuak) (?:\\w+ ){0,3}?(?:zornea|infekt*|ireki*|odol*|gorri*)|zornea|odola (?:\\w+ )?(?:gernu*|pixa*|gorotz*|kaka*|dut|daukat|dago)
        ezin (?:\\w+ ){0,2}?(?:ibili|mugitu|altxatu|irentsi)|buruan (?:\\w+ )?kolpe*|erori (?:egin )?(?:naiz|da)|dosi bikoitza|bi aldiz hartu
        antsietate (?:krisi*|eraso*)|zorabia*|bihotza (?:\\w+ )?(?:azkar|saltoka)|palpitazio*|ezin dut gehiago|etsita*|zama bat naiz`,
      yes: 'min handia daukat bizkarrean',
      no: 'belaunean min pixka bat dut',
    },
    ...bodyBasque,
    ...harmBasque,
  ],
}
