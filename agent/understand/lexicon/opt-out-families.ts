// How silence is asked for in sentences, by families: who should stop × what is done × what comes, in every language of the product.
import type { Patterns, WordGroups } from '../pattern.ts'

const alternatives = (text: string): string =>
  text
    .trim()
    .split(/\s*\|\s*|\s*\n\s*/)
    .filter(Boolean)
    .join('|')

export const optOutWords: WordGroups = {
  /** What comes from us. */
  object: alternatives(`
    mensaj\\w+|sms\\w*|whatsap\\w*|wasap\\w*|guasap\\w*|correos?|e ?mails?|mails?|notificacion\\w*|notis?|avisos?|avisitos|encuesta\\w*|publicidad|propaganda|recordatorios?|comunicacion\\w*|comunicados?|campanas?|alertas?|spam|newsletter|boletin\\w*|cuestionarios?|promocion\\w*
    missatg\\w+|correus?|notificaci\\w+|avis\\w{0,2}|enquest\\w*|publicitat|recordatoris?|campany\\w+|comunicaci\\w+|brossa
    mensax\\w+|avisos?|enquisas?|publicidade|lembretes?|lembranzas?|recordatorios?|comunicacions?|campanas?
    mezu\\w*|abisu\\w*|inkesta\\w*|ohar\\w*|jakinarazpen\\w*|publizitate\\w*|gogorarazpen\\w*|gogorarazle\\w*|alerta\\w*|kanpaina\\w*
    messages?|texts?|emails?|notifications?|notifs?|pings?|reminders?|surveys?|alerts?|ads|marketing|updates?|correspondence|mailings?|notices?|newsletters?|campaigns?|questionnaires?
    textos?|rappels?|sondages?|enquetes?|courriels?|pubs?|publicites?|campagnes?|alertes?|relances?
    mensagens?|lembretes?|notificac\\w+|inqueritos?|avisos?|e ?mails?|pesquisas?|propagandas?|campanhas?|alertas?|zaps?`),
  /** Sending, as it is asked or forbidden; never as it was done. */
  send: alternatives(`
    escrib(?:ais|an|as|a|ir|irme|irnos|iros|erme)|mand(?:eis|en|es|e|ar|arme|arnos|adme)|envi(?:eis|en|es|e|ar|arme|arnos)|contact(?:eis|en|es|e|ar|arme|e)|molest(?:eis|en|es|e|ar|arme)|avis(?:eis|en|es|e|ar|arme)|notifi(?:queis|quen|que|car|carme)|record(?:eis|ar|arme|armelo)|recuerd(?:en|es|e)|insist(?:ais|an|ir|as)|lleg(?:uen|ue|ar|aran)|bombarde\\w+|persegu\\w+|teclee\\w*|pregunt(?:eis|en|es|ar|arme)|invit(?:eis|arais|en|ar)|ofrezc\\w+|dig(?:ais|an)
    escri(?:viu|gueu|gui|guin|ure|ure m|ure m mes|gues)|envi(?:eu|in|i|ar|ar m|is)|mol(?:esteu|estin|estar|estar m)|contact(?:eu|in|ar)|avis(?:eu|in|ar)|record(?:eu|ar|ar m|ar me)|insist(?:iu|eixis|ir)|pregunt(?:eu|ar|is)|arrib(?:i|in|ar)|perseguir|diguin|digueu|ofereix\\w+|torn\\w+ a (?:contactar|escriure|enviar)
    escrib(?:ades|an|as|ir|irme)|mand(?:edes|en|es|ar|arme)|envi(?:edes|en|es|ar|arme)|molest(?:edes|en|ar)|contact(?:edes|en|ar)|avis(?:edes|en|ar)|chegu(?:en|e)|lembr(?:edes|en|ar|arme)|ofrez\\w+|pregunt(?:edes|en|ar)
    idatz\\w*|bidal\\w*|molestatu|deitu|abisatu|gogorarazi|galdetu
    text\\w*|messag(?:e|ing)|emailing|contact(?:ing)?|send(?:ing)?|writ(?:e|ing)|bother(?:ing)?|spam(?:ming)?|remind(?:ing)?|whatsapp(?:ing)?|ping(?:ing)?|ask(?:ing)?|notify(?:ing)?|pester(?:ing)?|chas(?:e|ing)
    ecri(?:re|vez|s|ve)|envoye(?:r|z)|envoie|contacte(?:r|z)|derange(?:r|z)|embete(?:r|z)|relance(?:r|z)|rappele(?:r|z)|ecrivez|harcele(?:r|z)|demande(?:r|z)|spamme(?:r|z)
    escrev(?:am|er|a|erem)|mand(?:em|ar|e)|envi(?:em|ar|e)|contact(?:em|ar|e|arem)|incomod(?:em|ar|e)|chate(?:iem|ar)|avis(?:em|ar)|lembr(?:em|ar)|pergunt(?:em|ar)|encham|insist(?:am|ir)`),
  not: 'no|nunca|jamas|ya no|ni|tampoco|non|xa non|ja no|mai|no em|no m|ez|inoiz|ne|n|nao|never|dont|do not|not|plus jamais|jamais|sin|cannot|cant',
  more: alternatives(`
    mas|nunca mas|nunca|jamas|nada|ni uno mas|ningun\\w*|otra vez|mai mes|mes|mai|res|cap|mais|nunca mais|ren|nin unha|gehiago\\w*|inoiz|anymore|any more|again|ever|any|anything|further|plus|jamais|rien|mais nada|nada|nunca mais`),
  stop: alternatives(`
    dejad|deja|dejen|deje|dejar|dejeis|parad|para|paren|parar|pare|basta|cesad|cesen|cese|abstenerse|absteng\\w+|evitad
    deixeu|deixa|deixin|deixar|pareu|para|parin|prou|plegueu|atureu
    deixade|deixa|deixen|parade|para|paren|chega
    utzi|utzidazue|geldi\\w*|amaitu|nahikoa
    stop|quit|cease|leave off|enough|knock off
    arretez|arrete|cessez|cesse|assez|stoppez|fini
    parem|para|pare|parar|deixem|deixe|chega|cessem`),
  off: alternatives(`
    desactiv\\w+|apag(?:a|ad|uen|ar|ueu|uem|ade)\\w*|silenci\\w+|mute\\w*|turn (?:it |them |this |that |these )?off|switch (?:it |them |this |that |these )?off|disable|discontinue|coup(?:ez|e|er)|desactive\\w*|deslig\\w+|desliguem|itzali|isildu|atur(?:a|eu|ar)\\w*|anul(?:a|ad|en|ar)|cancel(?:a|ad|en|ar|em|e)|cancel lar|annule\\w*|suspend\\w*`),
  remove: alternatives(`
    quit(?:a|ad|en|ar)|quitame|quitad ?me|quitadme|quitenme|quitarme|quitadmelo|quitamelo|borr(?:a|ad|en|ar)(?:me|nos)?|borradme|elimin(?:a|ad|en|ar)(?:me|nos)?|sac(?:a|ad|ar)(?:me|nos)?|saquen(?:me)?|retir(?:a|ad|en|ar)(?:me)?|desapunt(?:a|ad|en|ar)(?:me)?|desuscrib\\w*|dad ?me de baja
    treu|treieu|traieu|treure|treieu me|treu me|tregui\\w*|esborreu|esborra|esborrar|elimineu|elimina|eliminar|desapunteu|doneu me de baixa
    quitade\\w*|borrade\\w*|sacade\\w*|eliminade\\w*|retirade\\w*|tirade\\w*
    kendu|ezabatu|atera|kendu nazazu\\w*|borratu
    remove|delete|take|strike|unsubscribe|drop|scrub|erase
    retirez|rayez|enlevez|supprimez|effacez|desinscri\\w+|desabonn\\w+|otez|oubliez|sortez
    tirem|tira|tirar|retirem|retira|removam|remova|apaguem|descadastr\\w+|excluam`),
  place: alternatives(`
    listas?|listado|mailing|difusion|grupo|contactos|numero|movil|telefono|base de datos|envios?|agenda
    llist\\w+|contactes|numero|mobil|telefon|enviaments?
    zerrenda\\w*|zenbaki\\w*|kontaktu\\w*
    lists?|number|contacts?|database|mailing
    listes?|numero|contacts?|fichier
    listas?|numero|cadastro|contactos|contatos`),
  this: 'esto|estos|estas|eso|esos|aixo|aquests?|aquestes|isto|isto|iso|hau|hauek|this|these|them|it|that|ca|cela|ceci|disso|isso|isto|estas cosas|estas coses|estas cousas|lo|la|ho',
}

/** Each line a family; lines that hold a denial say it themselves. */
export const optOutFamilies: Patterns = `
  (?:<not>) (?:\\w+ ){0,3}?(?:<send>) (?:\\w+ ){0,4}?(?:<more>)(?! (?:que|tarde|temprano|pronto|de las|a menudo|tard|d aqui|cedo|often than|late) )
  (?:<not>) (?:\\w+ ){0,3}?(?:<send>) (?:\\w+ ){0,3}?(?:<object>)(?! (?:de la cita|del medico|con el|con los|de voz|con la|amb el|amb la))
  (?:<stop>) (?:\\w+ ){0,3}?(?:de |d |a )?(?:\\w+ ){0,1}?(?:<send>)
  (?:<stop>|<off>|<remove>) (?:ya )?(?:\\w+ ){0,3}?(?:<object>)(?! (?:de voz))
  (?:<remove>) (?:\\w+ ){0,5}?(?:<place>)
  (?:<off>) (?:ya |aquest\\w* |est\\w+ |todo |tot )?(?:<this>)(?= (?:[.,]|ya|por|per|si|please|porfa|pls|$))
  (?:<stop>) (?:ya |con |amb |com |with |avec )+(?:<this>|tant\\w* \\w+)(?= (?:[.,]|ya|por|per|si|please|$))
  (?:quitad ?me|quitenme|borrad ?me|borrenme|borrarme|eliminad ?me|eliminenme|sacad ?me|saquenme|desapuntad ?me|elimineu me|esborreu me|treieu me|borrade ?me|quitade ?me|strike me off|take me off|rayez moi|retirez moi|enlevez moi|tirem me|retirem me|quitadmelo|quitamelo|desuscrib\\w+|descadastr\\w+|desabonn\\w+|desinscri\\w+)(?! (?:el dolor|la cita|los puntos|la escayola|de encima|un peso|la|un))
  (?:no|ya no|non|xa non|ja no|nao|ez|dont|do not) (?:\\w+ ){0,2}?(?:quiero|necesito|deseo|preciso|vull|desitjo|quero|desexo|want|need|wish|require|desejo|me interesa\\w*|m interessa\\w*|acepto|autorizo|autoritzo|aceito|autorizei|accepto) (?:\\w+ ){0,5}?(?:<object>|que me (?:<send>)|que m (?:<send>)|reminding|recibir|rebre|receber|receive)
  (?:no|non|nao) (?:hace falta|cal|fai falta|e preciso|fa falta|precisa) (?:que )?(?:\\w+ ){0,2}?(?:<send>|recordar\\w*|avisar\\w*|lembrar\\w*)
  (?:je |j )?(?:ne |n )?(?:veux|souhaite|desire|ai besoin|accepte|voudrais|en veux) (?:plus|pas|jamais|ni) (?:\\w+ ){0,4}?(?:<object>|recevoir|etre contacte\\w*|rien recevoir)
  (?:j en veux plus|en veux plus|plus de (?:<object>)|pas de (?:<object>)|fini les (?:<object>)|aucun (?:<object>))
  (?:<object>) (?:\\w+ ){0,5}?(?:no|non|nao|ez|nunca mas|nunca|jamas|mai mes|mai|never|plus jamais|jamais|nunca mais|fuera|fora|poubelle)(?= (?:[,.]|gracias|gracies|grazas|por|per|please|$))
  (?:de|das|dos|les|las|los|des) (?:<object>) (?:\\w+ )?(?:res|nada|ni un\\w*|ni parlar ne|ren)(?= (?:[,.]|$))
  (?:ni|nin|niente|prou|cap|no mas|no mes|non mais|no more|nao mais|chega de|basta de|enough of|enough with|assez de|sin mas|zero) (?:\\w+ ){0,3}?(?:<object>)(?! (?:de texto con|de voz))
  (?:dejad ?me|dejame|dejenme|dejarme|deixeu me|deixa m|deixade ?me|deixem me|deixa me|laissez moi|foutez moi|leave me|utz nazazue|utzi nazazu\\w*) (?:\\w+ )?(?:en paz|en pau|em paz|tranquil\\w*|alone|la paix|bakean|fora|be)
  (?:retiro|revoco|retirar|revocar|withdraw|revoke|retire|retirer|anulo|anular) (?:\\w+ )?(?:consentiment\\w*|consentimiento|consent|consentement|consentimento|permiso|permis|autoritzacio|autorizacion|permission|autorisation|baimena)
  (?:i d |i would )?(?:prefer|rather|prefiero|preferiria|prefereixo|m estimo mes|prefiro|prefere) (?:\\w+ )?(?:not|no|non|nao) (?:to )?(?:\\w+ )?(?:recibir|rebre|receber|receive|be contacted|get|que me lleg\\w+|que llegar\\w*)
  (?:como|com|how|comment|nola|where|onde|donde|on) (?:\\w+ ){0,4}?(?:no me lleguen|no m arribin|non me cheguen|dejar de recibir|deixar de rebre|deixar de receber|deixar de recibir|stop (?:these|getting|receiving|them|this)|unsubscribe|opt out|arreter|coupe|desinscri\\w+|desabonn\\w+|dar me de baja|darme de baja|me doy de baja|em dono de baixa|cancelo est\\w+|quitar est\\w+)
  (?:can|could|may|so can) i (?:please )?(?:stop|opt out|unsubscribe|come off|be taken off)
  (?:delete|lose|forget|remove|olvid\\w+|oblid\\w+|esquec\\w+|oubliez|esquez\\w+|borr\\w+|ahaztu) (?:\\w+ )?(?:my|mi|el meu|o meu|mon|meu|nire) (?:numero|number|telefono|telefon|telefone|zenbakia|movil|mobil|contact\\w*|phone)
  (?:salir|salirme|sortir|sair|get out|sortez moi|quiero salir|vull sortir|quero sair|surt) (?:de|del|d|desse|deste|da|do|from|of) (?:\\w+ )?(?:<place>|<object>|programa|acompanhamento|esto|aixo)
  (?:the )?last (?:text|message|reminder|email|one) (?:you|i) (?:send|need|want)
  (?:paso de que|passo de que|paso de q) (?:me |m )?(?:<send>)
  (?:os|us|te|vos|i will|ill) (?:bloque\\w+|block you)|(?:bloquejo|bloqueo|block) (?:si no|if you dont|si vous) (?:\\w+ )?(?:<stop>)
  (?:ez) (?:\\w+ ){0,2}?(?:<send>) (?:\\w+ ){0,2}?(?:gehiago\\w*|inoiz|ezer)|(?:<object>) (?:\\w+ ){0,3}?(?:ez (?:\\w+ )?(?:nahi|bidali|behar|jaso)|gehiagorik ez|kendu|utzi|gelditu|eten|itzali|ez dut)|ez (?:dut|dugu) (?:\\w+ ){0,4}?(?:<object>)|ez (?:\\w+ )?(?:bidali|idatzi|abisatu|gogorarazi) (?:\\w+ )?(?:<object>)|(?:bidaltzeari|idazteari|bidaltzen|galdetzeari) (?:\\w+ )?(?:utzi|gelditu)|ez nazazue\\w* (?:\\w+ )?(?:molestatu|gehiago)`

/** Whole messages, courtesies apart. */
export const bareFamilies = `fora|fuera|fuera ya|salir|sortir|sair|borrarme|borradme|borrar|fim|fin|turn off|turn it off|switch off|no more|no mas|no mes|non mais|nunca mas|mai mes|arret|arretez|arreter|arret svp|desactivar|desactiva|desactivad|apagar|
baja eman|surt|eliminar|eliminadme|non enviar|no enviar|no enviar mas|no mandar mas|no mandar|non mandar|desabonner|me desabonner|desabonnement|desinscription|no molestar|do not disturb|leave me alone|dejadme en paz|dejame en paz|
deixeu me en pau|laissez moi tranquille|cancelar mensagens|cancelar mensajes|cancelar avisos|cancelar notificaciones|cancelar subscricao|cancelar inscricao|parem|parem ja|pare|para ja|chega|engano parem|no thanks stop|stop thanks|no stop|stop stop|baixa missatges|
baja mensajes|treu notificacions|unsub|remove|no contactar|no escribir|no escribir mas|ne plus ecrire|ne plus m ecrire|gehiagorik ez|mezu gehiagorik ez|utzi|kendu|kendu nire zenbakia|ez idatzi gehiago|ez bidali gehiago`
