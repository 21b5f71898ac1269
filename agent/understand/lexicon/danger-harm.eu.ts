// Self-harm and violence in Basque as people hint at them.
import type { DangerEntry } from './danger-lexicon.ts'

export const harmBasque: readonly DangerEntry[] = [
  {
    id: 'suicide_words',
    urgency: 'self_harm',
    match: `
      (?:hobe|nahiago) (?:nuke |dut |da )?hil[a-z]*
      (?:pilul*|pastill*|pastil*|guzti*|den*) (?:\\w+ ){0,4}?(?:amaitzeko|hiltzeko|ez esnatzeko|bukatzeko)|hilko banintz|ni hil(?:ko)? banintz|bizitza hau (?:\\w+ ){0,2}?(?:jasan|eraman|aguantatu)
      (?:ebaki|moztu) (?:\\w+ ){0,2}?(?:beso*|eskumutur*|zain*|izter*)|soka (?:\\w+ ){0,3}?(?:prestat*|erosi*|zintzilik*|garaj*|habe*)|pentsa* (?:\\w+ ){0,4}?(?:trenera|trenpean|leihotik|zubitik|hiltze*|botatze*)
      hil (?:egin )?(?:nahi|gogo|nahiko)[a-z]*(?! ez)|hiltzeko (?:gogo*|irrika*)|hiltzea (?:\\w+ )?(?:nahi*|pentsa*|hobe*)|(?:nahiago|hobe) (?:\\w+ )?hil*|hil(?:da|ik) (?:\\w+ )?(?:hobe*|egon|banengo)
      (?:nire|neure|bere|nere) (?:buruaz|burua|buruari) (?:\\w+ )?(?:beste*|hil*|min*|kalte*|zauri*|urkatu*|bota*)|(?:bere|neure|nire) buruaz beste|suizid*|urkat*
      (?:bizia|bizitza|bizitzari|bizitzarekin|denarekin|guztiarekin|honekin guztiarekin) (?:\\w+ )?(?:kendu*|amaitu*|bukatu*|akabatu*|azkena*|amaiera*)(?! (?:lana|tratamendua))|desagertu (?:\\w+ )?(?:nahi*|gogo*)(?! zuen)
      (?:nazka*|nekatu*|aspertu*|gogait*|kokoteraino) (?:\\w+ )?(?:naiz |nago )?(?:bizi*|bizitza*)|biziaz (?:\\w+ )?(?:nazka*|neka*|asper*)|bizitz* (?:\\w+ )?(?:nazka*|nekatu*|aspert*|gogait*)
      (?:ni gabe|nire faltan|ni barik|ni hilda|ni ez banengo) (?:\\w+ )?(?:hobe*|lasai*)|(?:hobe*|lasai*) (?:\\w+ ){0,3}?(?:ni gabe|nire faltan|ni barik|ni ez banengo)|(?:zama|karga|traba|oztopo) (?:bat |hutsa )?(?:naiz|nintzateke) (?:\\w+ )?(?:denentzat|guztientzat|familiarentzat|etxekoentzat|besterik)
      lo (?:egin|hartu) (?:\\w+ ){0,3}?(?:ez|ez dut|gabe|inoiz ez) (?:\\w+ )?esnat*|(?:ez|inoiz) esnatzeko|zenbat __ (?:ez esnat*|hiltzeko|ez esnatzeko)
      (?:leihotik|zubitik|trenbidera|trenera|balkoitik|itsasora|amildegitik|teilatutik) (?:\\w+ )?(?:botatzeko|botako naiz|botako nuke|botatzea|bota nahi|bota nire|bota neure|salto egi*|jauzi egi*)|ahots* (?:\\w+ ){0,5}?(?:esaten|esan|agintzen|eskatzen)|jainkoak (?:\\w+ )?eraman*`,
    yes: 'nazkatuta nago bizitzaz eta hil nahi dut',
    no: 'aspertuta hil ginen itxarongelan',
  },
  {
    id: 'no_tomorrow',
    urgency: 'self_harm',
    fixed: true,
    match: `
      (?:tokia|txanda|ordua|hitzordua) (?:\\w+ )?beste (?:bati|norbaiti) (?:\\w+ |[.,] ){0,4}?(?:bizi nahi|beharko|bizitzeko)|ez zait gehiago beharko|inork ez du nire (?:\\w+ )?(?:itxaron|zain)
      zorrik (?:\\w+ )?gabe joan nahi|ez naiz gehiago (?:\\w+ )?etorriko|hilerri* (?:\\w+ |[.,] ){0,5}?(?:laster arte|barka*|agur)
      ez (?:dut|det|dot|du|daukat|nuke|zait) (?:\\w+ ){0,3}?(?:bizi (?:nahi*|gogo*)|bizitzen (?:jarraitu|segi)|bizitzeko|bizirik|esnatu nahi*|hemen egon nahi*|mundu honetan|borrokatzeko indarr*)(?! (?:bakarrik|hemen))|bizi* (?:\\w+ ){0,2}?(?:gogorik|indarrik|arrazoirik|zentzurik|nahi) (?:\\w+ )?(?:ez|gabe|barik)|bizitzeko (?:gogorik|arrazoirik|indarrik)
      bizi(?:tza|tzak|tzeak|ak) (?:\\w+ )?ez (?:du|dauka|dit) (?:\\w+ )?(?:zentzurik|balio|merezi|ezer)|ez du (?:\\w+ )?(?:merezi|balio) (?:\\w+ )?bizi*|(?:zertarako|zergatik) (?:\\w+ )?(?:bizi|jarraitu bizi*|esnatu)|gogoa zero|gogorik ez (?:ezertarako|bizitzeko)
      (?:bihar|igandean|laster|aurki|datorren astean|gabonetan|gabonetarako) (?:\\w+ )?ez naiz (?:\\w+ )?(?:hemen |bizirik )?(?:egongo|izango)(?= (?:\\.|,|$|hemen|zuen))|(?:noan|joango naizen) (?:\\w+ )?(?:lekuan|tokian) (?:\\w+ ){0,3}?ez|(?:banoa|joango naiz) (?:[.,] |eta |betiko )*(?:ez naiz (?:\\w+ )?itzuliko|betiko)|ez naiz (?:\\w+ )?itzuliko
      (?:nire )?azken (?:astea|gaua|eguna|mezua) (?:\\w+ )?da(?! (?:lanean|oporr*|izena*))|gaur da eguna|gaur (?:gauean )?(?:\\w+ )?(?:amaituko|bukatuko) (?:dut|da) (?:dena|guztia)|ez dut (?:\\w+ ){0,3}?(?:sufriarazi|sufritzea) (?:\\w+ )?nahi*|ahal (?:zuen|zuten) guzti* egin|ez da (?:bere|zuen|inoren) errua`,
    yes: 'bizitzeko gogorik gabe nago',
    no: 'ez dut tratamendua jarraitu nahi',
  },
  {
    id: 'farewell',
    urgency: 'self_harm',
    match: `
      (?:eskerrik asko guztiagatik|barkatu guztiagatik|barkamen*|maite zaituztet) (?:\\w+ |[.,] ){0,8}?(?:agur|mendira joan|ez du telefonoa|betiko)|agur (?:betiko|guztioi|denoi|mundua|mundu)|agur idatzi|(?:agur|despedida) (?:gutun*|mezu*|ohar*)|gutun* (?:\\w+ ){0,4}?(?:mahai*|utzi*|umeentzat|familia*|idatzi)|barkamena eskatu (?:\\w+ ){0,5}?(?:mezu*|denoi|telefono*|mendira)
      (?:eskopeta|pistola|arma|fusil|soka)[a-z]* (?:\\w+ ){0,3}?(?:garbitu*|kargat*|prest*|ahoan|lotu*|mahai*|lepo*|gela*|eskuan)(?! ehiza*)
      (?:trenbide|zubi|tren|amildegi|labar|leiho|balkoi|teilatu)[a-z]* (?:\\w+ ){0,3}?(?:pentsa*|begira*|ertz*|gainean nago|eserita nago|jauzi*|salto*|bota nire)|pentsa* (?:\\w+ )?(?:dut |det |ari naiz )?(?:\\w+ )?(?:trenbide*|zubi*|hiltze*|heriotz*)
      (?:guzti*|den*|pilula*|pastilla*) (?:\\w+ ){0,2}?(?:batera|kolpe batean|aldi berean|nahita) (?:\\w+ )?(?:hartu|irentsi)*|(?:hartu|irentsi) (?:\\w+ ){0,3}?(?:batera|kolpe batean|nahita)|(?:pilula*|pastilla*|botika*) (?:\\w+ ){0,3}?(?:gorde*|bildu*|pilatu*|zenbatu*|metatu*) (?:\\w+ |[.,] ){0,4}?(?:nahikoa*|prest*|gaurko|gau*)|pilula* (?:\\w+ )?(?:eskuan|aurrean) (?:dauzkat|ditut)
      (?:beso|eskumutur|zain|izterr)[a-z]* (?:\\w+ ){0,2}?(?:ebaki*|moztu*|zauri*)|(?:ebaki|moztu) (?:\\w+ ){0,2}?(?:naiz|dut) (?:berriro|berriz|nahita)|(?:berriro|berriz) (?:ebaki|moztu) (?:naiz|dut|egin)
      den(?:a|ak|ari) (?:\\w+ )?prest (?:daukat|dago|utzi)|(?:katu|txakur)[a-z]* (?:\\w+ ){0,2}?(?:auzoko*|lagun*|eman*|utzi*) (?:\\w+ |[.,] ){0,6}?(?:gutun*|prest|paper*|ordu*|agur)|hurrengoan (?:\\w+ )?ez (?:\\w+ )?(?:huts|oker)|(?:pena|lastima) (?:\\w+ ){0,3}?(?:salbatu*|esnatu*)|(?:nire buruaren|neure buruaren) beldur*|lehen ere saiat*`,
    yes: 'agur guztioi, gutuna mahai gainean utzi dut',
    no: 'agur, bihar arte',
  },
  {
    id: 'violence_told',
    urgency: 'violence',
    match: `
      eskua (?:\\w+ )?(?:altxatzen|altxatu|jasotzen) (?:digu|dit|dio|die|zidan)|(?:burura|aurpegira|gainera|paretaren kontra) (?:\\w+ )?(?:bota|jaurti)[a-z]* (?:\\w+ )?(?:dit|zidan|dio)
      (?:ubeldur|beltzune|marka)[a-z]*(?=.{0,50} (?:aitaorde*|senar*|aita*|ohi*|bikotekide*))
      behartzen (?:nau|naute)|(?:ostikoka|kolpeka|ukabilka|makilaka|egurka) (?:\\w+ )?(?:jo*|aritu|hasi|egin|erabil*)?|(?:jarraitzen|zelatatzen|jazartzen) (?:nau|dit|naute)(?= (?:\\.|,|$|eta))|(?:pentsioa|dirua) (?:\\w+ )?(?:lapurtzen|ostu*|kentzen) (?:dit|didate)
      (?:badakit|badakizu) zer (?:datorren|gertatuko|etorriko)|ez du nahi inork (?:\\w+ )?(?:ukitze*|ikuste*|aztertze*)|minutuak kontatzen (?:dizkit|ditu)|(?:bera|senarra|gizona) etxean (?:egoten|dago) (?:\\w+ |[.,] ){0,6}?(?:ez|telefono*)
      (?:jo|jotzen|kolpatu|kolpatzen|bortxatu|bortxatzen|bultzatu|bultzatzen|mehatxatu|mehatxatzen|erasotu|iraindu|iraintzen|zigortzen|giltzapetu|itxi|ito|astindu|kolpeka|egurtu|egurtzen|jipoitu|jipoitzen) (?:egin )?(?:nau|naute|nauk|naun|ninduen|gaitu|gintuen)|(?:jo|jotzen|jipoitu|bortxatu|kolpatu|mehatxatu|egurtu) (?:egiten |egin )?(?:du|ditu|zuen) (?:\\w+ )?(?:ama|amama|amona|umea|haurra|emaztea|arreba|anaia|alaba|semea)
      (?:<kin>|gizonak|senar[a-z]*|osabak|aitonak|suhiak|errainak|auzokoak|berak) (?:\\w+ ){0,5}?(?:jo|jotzen|kolpatu|kolpatzen|jipoi*|mehatx*|bortxa*|eraso*|bultza*|ostiko*|ukabil*|masaileko*|zaplasteko*|tratu txar*|giltzapetu*|hil nahi|hilko nau|irain*|zimiko*|ileetatik) (?:\\w+ )?(?:egin |egiten )?(?:nau|naute|ninduen|du|ditu|dit|zidan|gaitu|dio|digu|nuen|dizkit|dizkio|zaitu)
      (?:ukabilkada|ostikada|masaileko|zaplasteko|muturreko|zimiko|txutxu|gerriko|jipoi|egurra)[a-z]* (?:\\w+ ){0,3}?(?:eman*|jo*|egin*|markak|egiten|ditu|dit|dizkit)
      (?:ez dit|ez didate|ez gaitu|ez nau) (?:\\w+ ){0,4}?(?:etxetik|kalera|lagunekin|medikuarengana|joaten|irteten|hitz egiten) (?:\\w+ )?(?:uzten|utzi|utziko)|ez dit (?:\\w+ ){0,3}?(?:irteten|ateratzen|joaten|hitz egiten) (?:\\w+ )?uzten|(?:senarr*|gizon*|berak|aita*) (?:\\w+ ){0,5}?ez du (?:nahi|onartzen|uzten) (?:\\w+ ){0,5}?(?:joat*|irtet*|hitz|lan*|bakarrik|mediku*|ateratz*|etortz*)
      (?:giltza*|atea*) (?:\\w+ ){0,4}?(?:bota|itxi|kendu) (?:\\w+ )?(?:dit|digu|du) (?:\\w+ )?|(?:giltzapean|giltzapetuta|itxita) (?:\\w+ )?(?:nago|nauka|gaude|dauka|gaituzte)|giltza bota|(?:gela*|logela*) (?:\\w+ |[.,] ){0,5}?(?:atea itxita|ezkutatu*|haiekin)
      (?:dirua|diru guztia|soldata|pentsioa|txartela|kartilla|nana|pasaportea|telefonoa|mugikorra|giltzak|paperak) (?:\\w+ ){0,2}?(?:berak|senarrak|semeak|alabak|gizonak|kendu|kontrolatzen|gorde|hartu)(?: dit| dauka| du| dizkit)?|ticket* (?:\\w+ )?(?:erakut*|eskat*)|tiket* (?:\\w+ )?(?:erakut*|eskat*)
      (?:berak|senarrak|gizonak|mutilak) (?:\\w+ ){0,2}?(?:irakur*|begirat*|kontrolat*|zelatat*|ikusten) (?:\\w+ )?(?:dizkit|dit|ditu|du)|mezuak (?:\\w+ )?irakur* (?:dizkit|ditu)|ez idatzi (?:\\w+ |[.,] ){0,6}?(?:zenbaki*|numero*|gaur|berak|etxean|irakur*)|(?:hitzordu*|zitak) (?:\\w+ )?berak (?:\\w+ ){0,3}?(?:utzi|kendu|ezeztatu|anulatu)|(?:orain )?(?:dutxan|dutxatzen|lotan|tabernan) dago (?:\\w+ |[.,] ){0,3}?(?:ez|minutu*|presaka)?(?= (?:$|\\.))
      (?<!(?:txertoaren|orratzen|orratzaren|dentistaren|ebakuntzaren|hegazkinaren|odolaren|ilunaren|emaitzen) )beldur* (?:\\w+ ){0,3}?(?:naiz|diot|nago|dut|dit)(?! (?:dentista*|hegazkin*|orratz*|ebakuntza*|proba*|txerto*|ez))(?= (?:\\.|,|$|senar*|etxe*|bera*|gizon*|nire|aita*|seme*))|(?:senar|gizon|bikotekide|aita|seme|ohi)[a-z]*(?:ri|ren) beldur*|etxera (?:\\w+ )?(?:itzultze*|joate*|bueltatze*) (?:\\w+ )?beldur*|beldur[a-z]* (?:\\w+ )?etxera (?:itzul*|joat*|buelt*)
      (?:hilko|akabatuko|erreko|garbituko) (?:nau|nauela|gaitu|naute|nauen)(?! (?:andre*|ama*|amak) (?:haha|jaja))|(?:aizto|labana|eskopeta|aizkora|pistola|makila|igitai)[a-z]* (?:\\w+ ){0,3}?(?:atera*|dauka*|du|hartu*|mehatx*|erakut*|batekin)|mehatx*
      (?:oihu|garrasi|kolpe|negar|builak|zarata)[a-z]*(?=.{0,80} (?:auzo*|goiko*|ondoko*|pisu*|aldameneko*) )(?=.{0,100} (?:ume*|haur*|negar*|jo*|hil*|ordu erdi*|laguntz*|emakume*) )|(?:auzo|goiko|ondoko)[a-z]* (?:\\w+ ){0,4}?(?:jotzen|hiltzen|jipoitzen|oihuka) (?:ari|dago|du)
      (?:ubeldur|ubelune|beltzune|marka|erredura)[a-z]* (?:\\w+ |[.,] ){0,6}?(?:gerriko*|zigarro*|etxera|atea|gezurr*|senar*|bera*|eskailer*|ikusi|bizkarr*|besoet*)|zigarro (?:\\w+ )?erredur*|begia (?:\\w+ )?(?:beltz*|more*) (?:\\w+ )?(?:dauka|du|jarri)|(?:atea|eskailerak|eskailera|erori) (?:\\w+ ){0,3}?(?:esan|izan zela)(?=.{0,40} (?:gezurr*|bera*|senar*))|gezurra (?:[.,] |\\w+ ){0,4}?berarekin bizi
      (?:nire|gure) (?:ohean|ohera|gelan|gelara|logelan) (?:\\w+ )?(?:sartzen|sartu|etzan)[a-z]*(?! naiz)|(?:ukitzen|igurtzi|ferekatzen) (?:\\w+ )?(?:nau|ditu|du)(?= )|bortxa*|sexu (?:abusu*|eraso*)|behart* (?:\\w+ )?(?:nau|naute|dute) (?:\\w+ )?(?:ezkon*|ohera|larru*)?|ezkon* (?:\\w+ )?behart*|indarrez (?:\\w+ ){0,2}?(?:sartzen|ematen|eraman|hartu|lotu)`,
    yes: 'senarrak ez dit etxetik irteten uzten',
    no: 'ez dit aplikazioak sartzen uzten',
  },
]
