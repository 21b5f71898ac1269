// Suicide and violence told between the lines in English.
import type { DangerEntry } from './danger-lexicon.ts'

export const harmEnglish: readonly DangerEntry[] = [
  {
    id: 'means',
    urgency: 'self_harm',
    match: `
      (?:rope|noose|shotgun|razor blade*|stanley knife)(?! (?:course|ladder|bridge))|gun (?:\\w+ ){0,3}?(?:clean*|loaded|ready|out)|(?:loaded|cleaned) (?:\\w+ )?gun
      (?:tablets|pills|meds|medication|oramorph|morphine|paracetamol|them) (?:\\w+ ){0,4}?(?:lined up|laid out|counted|saved|in a pile|on the table|in front of me|ready(?! (?:on|to|for|at))|stockpiled)(?! (?:to (?:collect|pick)|for (?:collection|pick)))
      (?:saving|saved|stockpil*|hoard*|keeping|collecting) (?:\\w+ )?(?:up )?(?:my |the |all my )?(?:tablets|pills|meds|oramorph|morphine|them up|insulin|sleeping)|saving them up
      (?:stood|standing|sat|sitting|stand|looking at|staring at|on|keep looking at) (?:\\w+ ){0,3}?(?:cliff|ledge|bridge|balcony|roof|railing*|cliff edge|train tracks|platform|rail* line|viaduct)(?! (?:view|from the|with a coffee))
      (?:jumping|jump) (?:off|from|in front|out of)(?! (?:bed|the (?:sofa|queue)|joy))|(?:gun|knife|rope|pills|blade) (?:\\w+ ){0,3}?(?:says|saying|said) (?:hes|shes|im|he is|she is|he|she) (?:\\w+ )?(?:done|finished|ready|wants to die|cant go on)
      (?:going to|wants to|want to|gonna|about to|might|says (?:hes|shes)) (?:\\w+ ){0,3}?(?:jump|overdose|hang (?:himself|herself)|slit)|letting trains go by|in front of (?:a|the) (?:train|bus|lorry|truck)|driv(?:e|ing) (?:\\w+ )?(?:into|off) (?:a|the) (?:wall|tree|bridge|cliff)
      (?:how many|what happens if|fastest way|how much) (?:\\w+ ){0,6}?(?:would do it|would it take|to die|to end|someone takes|i take \\d|takes? \\d\\d|would kill|lethal|not wake)|lethal dose|does it hurt to die
      (?:frightened|scared|afraid) (?:of )?(?:what|of what|that) (?:ill|i will|i might|i could) do|dont trust myself|not safe (?:on my own|with myself|alone)
      (?:pills|tablets|bottle|knife|blade) in (?:my|his|her) hands?|cliff edge|on the (?:bridge|ledge|roof|edge of the roof)(?= (?:\\.|,|$|now|and))
      locked (?:\\w+ )?(?:himself|herself) in (?:\\w+ ){0,3}?(?:room|bathroom|garage|shed)|not opening the (?:bathroom|door)`,
    yes: "I've got all my tablets lined up on the table",
    no: 'the tablets are ready on the counter to collect?',
  },
  {
    id: 'farewell',
    urgency: 'self_harm',
    match: `
      (?:written|wrote|writing|left|leaving|found) (?:\\w+ ){0,4}?(?:letters?|notes?|goodbyes?) (?:\\w+ ){0,4}?(?:kids|children|family|wife|husband|sorry|goodbye|parents|drawer|everyone|for when)|letters are in|goodbye (?:letter*|text*|message*|note*|video*|call)|(?:a )?note saying (?:sorry|goodbye)|phone and wallet on the bed
      (?:giving|given|gave|give) (?:\\w+ )?(?:my |all my |his |her )?(?:things|stuff|clothes|belongings|records|possessions) away|(?:giving|given) away (?:\\w+ )?(?:things|stuff|belongings)
      (?:said|saying|say) (?:\\w+ )?(?:my|his|her|their) (?:final |last )?goodbye*|(?:nobody|no one|noone) (?:would|will|ll) (?:miss|notice|care|cry)(?: me)? if i|hurt(?:ing)? myself (?:again|last|on purpose|tonight|because|to)|self ?harmed
      goodbye then|goodbye (?:everyone|all|world|forever|for good)|(?:its not|not) (?:her|his|your|anyones|anybodys) fault (?:\\. )?(?:goodbye|sorry)|this is goodbye|say(?:ing)? my goodbyes
      everything(?:s| is)? (?:\\w+ )?in order (?:now)?|(?:affairs|papers|will) (?:\\w+ )?(?:in order|sorted)|out of my estate|look after (?:my|the) (?:dog|cat|kids|boys|girls) (?:\\w+ )?(?:when|after|for me)
      (?:insurance|payout) (?:\\w+ |, ){0,4}?(?:peace|better off|at least|and some)|(?:get|have|claim) the (?:life )?insurance|worth more dead|dont stop it bleed|want it to stop bleeding
      (?:been |started |am |im |ive been |ive )?cutting (?:again|myself|my arms|my wrists)|(?:have|ive|i) cut (?:again|myself (?:again|on purpose)|my wrists|deeper)|back to cutting|cutting (?:my|her|his) (?:legs|arms|thighs|wrists)|self harming|slit my|(?:daughter|son|she|he|shes|hes|wife|sister|friend|girl|lad) (?:\\w+ )?(?:\\w+ )?cutting (?:her|him|them)(?:self|selves)?(?: (?:arms?|wrists?|legs?|thighs?|self))?(?! (?:hair|nails|hours))|tell (?:my|the|them|her|him) (?:\\w+ )?(?:that )?i (?:love|loved)(?! (?:the|it|that))|i love them (?:\\. |, )?im sorry`,
    yes: "I've written the letters to the kids",
    no: 'I wrote a letter to the hospital manager about parking',
  },
  {
    id: 'no_tomorrow',
    urgency: 'self_harm',
    match: `
      (?:wont|will not|shant|not going to|not gonna|doubt ill) (?:\\w+ )?be (?:here|around|alive)(?! (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|that (?:day|week)|next week|till|until|then (?:im|as)|for (?:my|the) (?:appointment|app)))(?: (?:by then|anymore|any more|for long|much longer|tomorrow|after))?(?= (?:\\.|,|$|and|by|anymore|tomorrow|to|for))
      (?:ill|i will|ill soon|soon ill) be (?:gone|dead|out of (?:your|everyones) (?:way|hair))(?! (?:from|for (?:a|two|three|the)|on (?:holiday|leave)|to|until|till))|where im (?:going|off to)|where i am going|(?:need|needing) (?:\\w+ )?where im
      (?:not|doubt|dont think) (?:\\w+ ){0,4}?(?:see|make it to|reach|last till|last until|live to see) (?:the weekend|tomorrow|christmas|next week|monday|friday|thursday)|tonights the night|tonight is the night|last night on earth
      (?:check|checking|checked) out (?:for good|of life|permanently)|done with (?:life|living|this life|it all|everything)|had enough of (?:life|living|being here)|ready to (?:go|die)(?= (?:\\.|,|$|now and be))
      (?:easier|better|happier) (?:for everyone|off|for (?:them|you|my))? ?(?:\\w+ )?(?:if i|without me|with a different mum|with another mum|when im gone)|if i (?:just )?(?:wasnt|werent|was not|were not) (?:around|here|alive)|world without me
      (?:wants?|like|love|going|hope) to (?:be with|join) (?:her|him|them|my (?:late )?(?:wife|husband|mum|dad|jean)|jesus)(?= (?:\\.|,|$|soon|now|again|in))(?! again (?:on|at|for))
      (?:hope|hoping|pray|praying|wish) (?:\\w+ ){0,3}?(?:dont wake|never wake|wont wake|not wake|not to wake|god takes|id die|i die|it ends)|(?:sleep|bed) (?:\\w+ ){0,3}?(?:not|never) wake|go to sleep and not
      (?:somebody|someone|anyone) who wants to live|by the time you read|stopped (?:taking )?my insulin|engine running|hose(?:pipe)? (?:\\w+ ){0,3}?exhaust
      (?:disappear|vanish|gone) from (?:this|the) (?:world|earth|planet)|a burden (?:on|to)|no use to any|stopped eating on purpose|give (?:the|my) (?:slot|place|appointment) to (?:someone|somebody) (?:with a future|wholl|who will live|worth)
      (?:sleep|be asleep) forever|(?:think*|thought|thoughts|talk*) (?:\\w+ ){0,3}?(?:ending (?:things|it|everything|my)|not being here|being dead|not waking)|(?:reason|reasons) (?:left )?(?:to|for) (?:\\w+ ){0,2}?(?:carry on|carrying on|go on|going on|keep going|live|living|be here|being here|stay alive)
      (?:no|dont see (?:the|any)|whats the) point (?:\\w+ ){0,3}?(?:anymore|any more|in any of it|of any of it|in me|being here|carrying on|to it all)|without a future|no future for me
      (?:do it|finish it|finish the job|get it right) (?:properly )?(?:next time|this time|tonight)|pity (?:they|you) saved|should have (?:let me die|died)|(?:wont|not going to|refuse to|not) (?:\\w+ )?(?:put|go) (?:\\w+ ){0,3}?(?:through (?:it|that) (?:all )?again|the (?:kids|family|children) through)|make it look like an accident
      (?:so i can|want to|for) (?:\\w+ )?live longer (?:\\. |, )?(?:no|what for|why)|(?:no need|no point) (?:\\w+ ){0,4}?where im|you wont wait long|won t be needing (?:them|it|any)|wont be (?:needing|wanting) (?:them|it|any|anything)(?= (?:\\w+ )?(?:where|anymore|after|soon))`,
    yes: "cancel it, I won't be needing them where I'm going",
    no: "I'll be gone for two weeks, can we move it?",
  },
  {
    id: 'blows_told',
    urgency: 'violence',
    match: `
      (?:he|she|dad|mum|they|man|woman|guy|girl|nurse|carer|staff|<kin>|stepmum|grandson|nephew|boss|neighbou?r*) (?:\\w+ ){0,4}?(?:push*|shov*|hit|hits|hitting|slapp*|slap|punch*|kick*|strangl*|chok*|grabb*|grabs|drag*|burn*|threw|throw|throws|nips|pinch*|squeez*|shak(?:es|ing|en)|beat|beats|beating|bit|spat|spits|hurt*|ti(?:es|ed)|slam*|smash*|headbutt*|forced|forces) (?:\\w+ ){0,2}?(?:me|her|him|us|mum|my|them|\\w+ wrists|wrists|who|the kettle|a plate|a chair|things at|head|against|down)(?! (?:off|a line|a party|that|back up|home|with|an email))
      (?:hands|lead|belt|cord|arm|hand) (?:round|around|on) (?:my|her|his) (?:neck|throat)|by the (?:throat|neck|hair)|put (?:his )?hands on (?:me|her)
      (?:push*|shov*|threw|throw|thrown) (?:\\w+ ){0,3}?(?:down (?:the )?stairs|into the|against (?:the|a)|across)|(?:strangl*|chok*) (?:me|her|him)|hitting a (?:woman|child|girl|boy|kid)|hits who
      bruis* (?:\\w+ |, |\\. ){0,6}?(?:not from|arent from|are not|isnt from|wasnt the|i said|he(?= )|how i got|shes|dont match|husband|boyfriend|partner)|(?:wasnt|not|didnt|isnt) (?:\\w+ )?(?:from )?(?:the |a )?(?:stairs|fall|door|accident) (?:\\w+ )?(?:it was him|he|and)|cigarette burns|belt marks|marks on (?:his|her|their) (?:back|arms|wrists|neck)
      (?:tied|tying|strapp*) (?:\\w+ )?(?:up|to|down)(?! (?:with|at work|in))|(?:wrists|ankles) (?:\\w+ )?(?:raw|tied|bound)|gay ?bash*|beaten up|jumped by|(?:hear|heard|hearing) (?:\\w+ ){0,4}?(?:scream*|hit* her|throw* her|thump*)|screaming (?:\\w+ |, ){0,5}?(?:strangl*|hitting|kill*|help)
      (?:forced|made|makes|forces) me (?:to (?:have|do|sleep|sign|work|marry)|last|again)|forced me|didnt want to (?:\\w+ )?(?:he|but he)|(?:comes|came|come|coming) (?:\\w+ )?(?:in|into|to) (?:my|her) (?:room|bed|bedroom)(?! (?:to (?:clean|help)|with (?:tea|breakfast)))|touch* (?:me|her|him) (?:down|there|at night|when|inappropriately|and says)
      (?:<kin>|he|stepdad|teacher|coach|priest|neighbou?r|man|guy|boss|doctor) (?:\\w+ )?(?:touch(?:es|ed|ing)|grop(?:es|ed|ing)|feels? up) (?:me|my (?:breast*|leg*|bum|private*|body)|her (?:down|private*))
      for the cutting|cut her (?:there|down)|\\bfgm\\b|forced marriage|marry (?:him|a man) i dont`,
    yes: 'he shoved me into the cooker on Sunday',
    no: 'he pushed the meeting back so I can make it',
  },
  {
    id: 'control_told',
    urgency: 'violence',
    match: `
      (?:he|hes|she|shes|him|they|theyve|boss|husband|<kin>) (?:\\w+ ){0,2}?(?:controls|checks|reads|monitors|tracks|takes|took|taken|hides|listens to|goes through) (?:\\w+ ){0,2}?(?:my|our|all my|it every|the) (?:phone|calls|messages|money|wages|passports?|keys|bank|card|location|car keys|texts|email|pension|papers|documents|night)
      (?:has|have|holds|keeps) (?:my|our|all my) (?:wages|money|pension|passports?|bank|card|keys|documents)(?! (?:details|number|back))|he has my location|checks it every|he gets my (?:wages|money|pension)|no access to (?:any |my )?money|have access to any money|taking (?:her|his|my) pension
      (?:wont|doesnt|never|not) (?:\\w+ )?(?:let|allow) me (?:\\w+ )?(?:see|go|out|leave|have|work|talk|speak|use|eat)(?! (?:book|log|log in|pay|the (?:app|page|site)|in|past|online|results|my (?:results|appointment)))|says i (?:do not|dont|cant|cannot) go out
      (?:if he|in case he|so he|before he|when he|while he|hell|he will|he) (?:\\w+ )?(?:sees? (?:this|these)|finds out|knows? i|gets home|comes back|is in the shower|hes in the shower|gets angry)(?= (?:\\w+ )?)|hes in the shower|him on my phone|that was him|wasnt me cancelling|dont tell (?:him|my (?:husband|son|boyfriend|partner|dad)) (?:i|that i)|he must not (?:come|know|see)
      without my (?:husband|partner|boyfriend) (?:there|in|present|knowing)|(?:walked|walking) into a door|short of food|chair against the door|(?:coach|teacher|uncle|priest|stepdad|boss) did (?:something|things|stuff) to (?:me|her|him)
      (?:when|time) (?:\\w+ )?hes (?:at work|out|asleep|not there|in)|partners? (?:arent|not) allowed|not (?:post|send) (?:\\w+ ){0,3}?(?:to the house|home)|i paid for it last time|dont reply (?:here|to this)|(?:please )?be discreet|cant say more
      (?:is|hes|ex|he is|someone) (?:\\w+ )?(?:outside|at (?:my|the) door|banging on|downstairs) (?:\\w+ )?(?:banging|with a|door|shouting|again)|banging on (?:the|my) door|(?:got|has|have|with) a (?:knife|gun|machete)(?! (?:wound|holder))|followed me (?:home|to|into|,)|followed by (?:\\w+ )?(?:ex|man|men|guy)|stalk(?:er|ing|ed)|the guy (?:\\w+ ){0,4}?followed me|restraining order|breached (?:his|the) order
      (?:threat*|said|says|going|swore) (?:\\w+ ){0,5}?(?:break my|kill me|kill us|finish me|burn (?:the|us|down)|im dead|take the kids|smash my|hurt me|ill regret)|or im dead|again im dead|he (?:will|is going to|ll|would) kill me(?= )|hell kill me|he hurts? (?:me|her|mum|us)|lock(?:s|ed)? (?:me|us|her|him|my \\w+|them) (?:in|out of the house|inside|up)(?! (?:to the|out of (?:the|my) (?:app|account)))
      (?:have|took|hold|taken|keep) (?:our|my) passports?|sleep at the (?:greenhouse|factory|warehouse)|hits who|nips me|calls me (?:filthy|names)|afraid of (?:him|my)|scared of him|frightened of him`,
    yes: 'he checks my phone every night, please be discreet',
    no: "the app won't let me book",
  },
]
