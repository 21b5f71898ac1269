// More bodily emergencies in English: told plainly, played down, dictated, in numbers.
import type { DangerEntry } from './danger-lexicon.ts'

export const bodyEnglish: readonly DangerEntry[] = [
  {
    id: 'chest_told',
    urgency: 'emergency',
    match: `
      (?:elephant|weight(?! off)|brick|vice|band|gripp*|anvil|tonne?|stone|pressing|squeez*|tight*|clutch*|grabb*|holding) (?:\\w+ ){0,4}?chest(?! (?:infection|x ?ray))
      (?:pain*|ache*|heav*|tight*|tingl*|numb*|pressure|hurt*) & (?:jaw|left arm|both arms|shoulder blades|down my arm|down (?:his|her|the|my) (?:left )?arm)
      arms? (?:\\w+ )?heavy|heavy arms|heart attack(?= (?:symptoms|now|help|\\.|,|$))
      (?:pain*|pressure|tightness|burning|ache) & chest
      (?:pain*|it) (?:\\w+ )?(?:going|spread*|radiat*|shoots?|shooting) (?:\\w+ ){0,3}?(?:jaw|arm|neck|back)
      heart (?:\\w+ ){0,4}?(?:1[5-9]\\d|2[0-4]\\d|stop and start|stopping|stopped|stops)|pulse (?:\\w+ ){0,3}?(?:1[5-9]\\d|2[0-4]\\d|3\\d)
      (?:nitro|gtn|spray) (?:\\w+ ){0,5}?(?:not working|doesnt help|no help|not helping|twice|three)|ripping (?:\\w+ )?pain|tearing (?:\\w+ )?pain|pain (?:\\w+ ){0,4}?(?:ripping|tearing)
      (?:pacemaker|defib*|icd) (?:\\w+ ){0,4}?(?:buzz*|shock*|fir*|went off|going off|beep*)|left arm`,
    yes: "it's like a band round my chest and my jaw aches",
    no: 'what a weight off my chest, thanks',
  },
  {
    id: 'stroke_told',
    urgency: 'emergency',
    match: `
      (?:face|mouth|smile|eyelid|cheek|lip) (?:\\w+ ){0,4}?(?:droop*|dropp*|hang*|slid*|wonky|lopsided|crooked|sleep|sagg*|fall*|numb|twist*|gone funny|one side)
      (?:one|left|right|whole) side (?:\\w+ ){0,5}?(?:face|mouth|body) (?:\\w+ ){0,3}?(?:hang*|droop*|numb|sleep|weak|dead|dropp*)
      (?:talk*|speak*|say*|words) (?:\\w+ ){0,3}?(?:rubbish|gibberish|nonsense|wrong words|jumbled|all jumbled|slurr*|muddled|like (?:he|she) is drunk|not making sense|hot potato)
      (?:not|isnt|aint|wasnt) (?:\\w+ )?making (?:any |much )?sense(?! to (?:me|us))|(?:makes no|making no) (?:any )?sense (?:words|when|all|at all|and|today)|(?:lost|losing|loss of) (?:the |my |his |her )?(?:sight|vision|eyesight)|wrong words|words (?:\\w+ ){0,3}?(?:jumbled|wont come|coming out wrong)
      (?:eye ?sight|sight|vision|eye|eyesite) (?:\\w+ ){0,4}?(?:gone|going|went|black|curtain|curtin|dark|disappear*)(?! (?:foggy|blurry|red|through))
      like a curt(?:ai|i)n|(?:went|gone|going) blind|blind in one|sudden(?:ly)? (?:blind|blindness)|blindness
      (?:hand|arm|leg|foot|side|legs|arms) (?:\\w+ ){0,4}?(?:numb and|gone (?:dead|numb|limp|weak|to sleep)|wont work|not working|dropping|going numb|paraly*|useless|dead weight)
      dropping (?:everything|things|cups)|legs (?:\\w+ )?(?:numb|jelly|dead|gone from under)|thunderclap|like (?:being )?hit (?:on|by|with) (?:\\w+ ){0,2}?head
      worst (?:\\w+ ){0,3}?(?:pain|headache) (?:\\w+ ){0,4}?(?:ever|head|life)|came on in seconds
      (?:worst|blinding|sudden|splitting) (?:\\w+ )?headache|headache (?:\\w+ ){0,3}?(?:worst|sudden*|like never|blinding)|keep dropping|stiff neck|keep losing my thread`,
    yes: "grandad's smile has gone wonky and he keeps saying wrong words",
    no: 'my foot went to sleep on the sofa, all fine, see you Friday',
  },
  {
    id: 'cannot_told',
    urgency: 'emergency',
    fixed: true,
    match: `
      (?:cant|cannot|could not|couldnt|not able to|unable to) (?:\\w+ )?(?:get (?:his|her|my|the) words|find (?:the|my|his|her) words|get (?:my|his|her) breath|think of the words?|rouse|hold (?:the|a) (?:pen|cup|phone)|lift (?:\\w+ ){0,2}?(?:arm|leg|hand|head)|finish a sentence|see right|see (?:the numb*|out of|straight)|stay awake|keep (?:his|her|my) eyes open|open (?:my|his|her) (?:mouth|eyes))
      (?:cant|cannot|dont|doesnt) (?:\\w+ )?(?:feel|move) (?:\\w+ ){0,2}?(?:legs?|arms?|feet|foot|hands?|side|toes|anything|waist|body)
      (?:isnt|not|wont|doesnt|wouldnt|cant get|is no) (?:\\w+ )?(?:answering (?:me|us|when|properly)|respond*|wak*|stirr*|look* at (?:me|us)|know (?:me|us|who|where))(?! to (?:my|the|calls|emails|texts))
      (?:doesnt|dont|does not) (?:know|recogni[sz]e) (?:me|us|who (?:i|we|he|she)|where (?:he|she)|his own)
      (?:not|isnt) (?:sweating|moving|blinking|crying|swallowing|feeding at all|peeing) (?:\\w+ ){0,4}?(?:hot|floppy|cold|staring)|burning hot (?:, )?not sweating
      (?:he|she|dad|mum|grand\\w+|husband|wife) (?:\\w+ )?(?:not|is not|isnt) answering|(?:lying|lay) (?:\\w+ )?still|wont stop (?:fitting|shaking|bleeding|seizing)|fitting (?:\\w+ ){0,2}?wont stop
      (?:cant|cannot|havent|not) (?:pee*|wee*|pass(?:ed)? (?:water|urine)) (?:\\w+ ){0,6}?(?:numb|shaking|legs|fever)|stopped (?:weeing|peeing)
      (?:wont|cant|cannot|unable to|not able to) (?:even )?(?:speak|talk)(?! (?:now|right|to|on|at|about|until|before|this|here|loud*))
      no (?:feeling|sensation) (?:in|below|from)|breathing wont`,
    yes: "she can't get her words out",
    no: "can't find the words to thank you enough",
  },
  {
    id: 'breath_told',
    urgency: 'emergency',
    match: `
      breath* (?:\\w+ ){0,4}?(?:fast and|really fast|like (?:he|she|ive)|a marathon|all in at the ribs|at the ribs|about \\w+ a minute|four a minute|five a minute|six a minute|shallow|noisy|funny|ragged|laboured|bad|stopped)(?! (?:yesterday|last week|months))
      (?:ribs|chest|tummy) (?:\\w+ ){0,4}?(?:suck* in|sucking|pulling in|going in)|one word at a time|couldnt finish a sentence|stopping for breath|fighting for (?:air|breath)
      (?:hurts?|painful|pain|agony) (?:\\w+ )?to breathe|snoring (?:noise|sound)|wheez*|gasp*|noise when breath*|drool* (?:\\w+ ){0,6}?(?:throat|mouth|sound)|(?:throat|mouth) (?:\\w+ |, ){0,8}?drool*|(?:sat|sats|oxygen|spo2) (?:\\w+ ){0,3}?[5-8]\\d(?! (?:years|euros))
      (?:inhaler|puffs?|ventolin|nebuli[sz]er) (?:\\w+ ){0,4}?(?:not working|isnt working|does nothing|no help|not touching|every (?:ten|few|5|10))|(?:ten|10|12|twelve|lots of) puffs
      oxygen (?:\\w+ )?(?:bottle|tank|cylinder|machine|concentrator) (?:\\w+ )?(?:empty|run out|ran out|stopped|broken|packed up)|pink froth|frothy sputum|coughing (?:\\w+ )?froth
      (?:calf|leg|flight) & (?:breath*|gasp*)
      (?:pool|sea|river|water|lake|bath) (?:\\w+ |, ){0,6}?(?:cough* (?:it|up)|breathing fast|pulled (?:him|her) out|under for|wasnt breathing)|under (?:for a while|the water|water)|(?:pulled|dragged) (?:\\w+ )?from the (?:pool|sea|water)|nearly drowned
      (?:grey|gray|blue|purple|mottled) (?:\\w+ )?(?:lips|face|colour|color|knees|skin|and)|(?:lips|face|hands|fingers) (?:\\w+ )?(?:grey|blue|purple|mottled)|(?:gone|turned|going|hes|shes|is) (?:\\w+ )?(?:a funny )?(?:grey|gray|blue|purple)`,
    yes: 'his breathing is sucking in at the ribs, one word at a time',
    no: 'breathing grand since the new inhaler',
  },
  {
    id: 'allergy_told',
    urgency: 'emergency',
    match: `
      (?:lips|tongue|face|throat|eyes) (?:\\w+ ){0,4}?(?:like (?:sausages|balloons)|puff* up|balloon*|swell*|swollen|clos*|itch* and|thick)(?! (?:gland|tonsil))
      (?:swallow*|breath*) (?:\\w+ ){0,3}?(?:getting hard|hard now|harder)|voice (?:\\w+ )?(?:hoarse|going|gone|croaky) (?:\\w+ ){0,5}?(?:stung|hives|rash|welts|swell*)
      (?:epipen|epi pen|adrenaline|jext) (?:\\w+ ){0,3}?(?:used|given|expired|done|not work*|out of date)
      (?:stung|sting|bee|wasp|peanut*|nuts?|shellfish|prawn*|jellyfish|penicillin|amoxicillin) & (?:wheez*|swallow|throat*|tongue|lips|eyes close|hives all|faint*|noise when|hoarse)
      (?:hives|welts|rash) & (?:wheez*|throat|hoarse|tongue|lips)`,
    yes: 'she ate a prawn and her lips are like sausages',
    no: 'a mosquito bite on my lip, itchy, any cream?',
  },
  {
    id: 'blood_told',
    urgency: 'emergency',
    match: `
      (?:soak*|filling|through|bleeding through) (?:\\w+ ){0,3}?(?:pads?|towels?|dressings?|nappy|sheets?|bandages?)|(?:pads?|towels?|dressing*|bandage*) (?:\\w+ ){0,4}?(?:soaked|soaking|drenched|every (?:ten|hour|half|few|15|10|20))
      clots? (?:\\w+ )?(?:size|like|big|the size)|(?:passing|big|huge|massive|large) clots|(?:full of|pan of|toilet full of|mouthful of|pouring|pool of|gushing|spurting|squirting) (?:\\w+ )?(?:bright red )?blood
      blood (?:\\w+ ){0,3}?(?:from|out of|coming out of) (?:his|her|my|the) ears?|spurting|gushing|coffee grounds?
      (?:throwing|bringing|vomit*|sick) (?:\\w+ ){0,4}?(?:coffee|blood)|black (?:tarry|sticky)|tarry
      (?:stitches|wound|incision|scar) (?:\\w+ ){0,4}?(?:burst|split|gaping|bowel|intestine|guts|pumping)|see (?:\\w+ ){0,4}?(?:bowel|intestine|bone)|(?:cut|chopped|sliced|took) (?:\\w+ ){0,3}?(?:off|clean through|to the bone)(?! (?:work|the app|a day|time|the phone))|finger (?:\\w+ )?(?:off|hanging|in a bag)|tourniquet|(?:pumping|pouring|gushing|spurting|squirting) (?:out|everywhere|blood)
      (?:peeing|pee|weeing|urine) (?:\\w+ )?blood (?:\\w+ |, ){0,6}?(?:fall|fell|faint|belly)|(?:fell|fall) (?:\\w+ ){0,8}?(?:peeing|weeing) blood
      (?:warfarin|apixaban|blood thinner*|rivaroxaban|anticoagul*) & (?:hit (?:\\w+ )?head|wont stop|bleed* (?:a lot|for))
      (?:been|got|was) stabbed|stabbed (?:me|him|her)|knife (?:in|through) (?:my|his|her)`,
    yes: 'I am soaking a pad every ten minutes',
    no: 'the dressing is dry and clean',
  },
  {
    id: 'collapse_told',
    urgency: 'emergency',
    match: `
      (?:gone down|went down|keeled over|collaps*|flat out|lying|lay|found) (?:\\w+ ){0,5}?(?:floor|hall|kitchen|bathroom|stairs|ground|garden|bedroom|him|her|conservatory)(?! (?:plan|tiles|manager))
      (?:on|found) (?:\\w+ )?the floor (?:\\w+ |, ){0,6}?(?:cold|groan*|cant|not|since|hours|leg|and)
      (?:keep|kept|keeps|ive|twice|just|hes|shes|has|she|he) (?:\\w+ )?(?:blacking out|blacked out|fainted|fainting|passing out)|woke up on the floor|passed out
      (?:floppy|limp|lifeless|slumped|slumps|listless|glassy|staring past|just staring|staring into space|out of it|unrousable|pinpoint|eyes rolled)
      (?:really|very|so|too|hard to wake|more and more) (?:drowsy|sleepy) (?:\\w+ |, ){0,6}?(?:fast|39\\S*|40\\S*|temp|head|hit|fever|breath*|mottled)
      (?:39|40|41)(?:\\.\\d)? (?:\\w+ |, ){0,6}?(?:drowsy|sleepy|mottled|confus*|rambling|thread)|(?:drowsy|sleepy|confus*|rambling|talking to) (?:\\w+ |, ){0,6}?(?:temp* )?(?:39|40|41)(?:\\.\\d)?
      (?:thinks|think) (?:hes|shes|he is|she is|its) (?:\\w+ )?(?:in|at|19|still|the war)|talking to (?:my |his |her )?(?:dead|people who)|suddenly (?:confused|muddled)
      (?:shes|hes|she is|he is|is|been|started|keeps) (?:\\w+ )?fitting|fits? (?:one after|back to back)|shaking all over|jerking
      (?:hes|shes|skin|hands|grand\\w+|found) (?:\\w+ ){0,4}?(?:stone cold|freezing|ice cold|cold and)|(?:chemo|transplant|neutropeni*|no spleen|immunosuppress*) & (?:38\\S*|39\\S*|40\\S*|fever|rigors?|shiver*|temp)
      red line (?:\\w+ ){0,3}?(?:up|arm|leg|track*)|rigors|tracking up my (?:arm|leg)|waiting (?:for )?(?:the |an )?ambulance|is there (?:\\w+ ){0,3}?ambulance`,
    yes: "dad's just gone down in the hall, he's grey",
    no: 'the kitchen floor plan of the clinic is confusing',
  },
  {
    id: 'poison_told',
    urgency: 'emergency',
    match: `
      (?:<child>|bub|boy|girl|grandchild) (?:\\w+ ){0,6}?(?:handbag|button battery|got into|put (?:\\w+ ){0,4}?(?:in (?:his|her) mouth)|chewed|swallow*|ate|eaten|drunk|drank) (?:\\w+ |, ){0,6}?(?:tablets|pills|battery|coin|magnet*|bleach|pods?|capsule*|berries|gone)
      (?:drank|drunk|drinking|swallowed|sipped) (?:\\w+ ){0,3}?(?:cleaner|bleach|detergent|antifreeze|petrol|white spirit|weed ?killer|perfume|acid|polish|sanitiser|descaler|turps|thinner*|paint|solvent|glue|kerosene|alcohol gel)
      button battery|(?:heart|sleeping|her|his|nanas|grans|grandads) (?:tablets|pills) (?:\\w+ )?(?:gone|missing|out the strip|all over)
      (?:taken|took|had|given) (?:\\w+ )?(?:something|stuff|a pill|gear) (?:\\w+ ){0,5}?(?:club|party|night|and|boiling|now)(?! (?:a survey))
      (?:two|2|three|extra) patches|patch* (?:\\w+ ){0,5}?(?:shouldnt be|breathing|sleepy|pinpoint)|(?:morphine|fentanyl|oxycodone|methadone) (?:\\w+ |, ){0,6}?(?:sleepy|drowsy|wont wake|breathing|blue)
      (?:taken|took|swallowed) (?:all|the lot|everything|the whole|them all)(?! (?:off|with|down|the way|my|of my))|took the lot|muddled (?:\\w+ |\\. |, ){0,4}?\\d+ (?:<pills>|digoxin|warfarin)|\\d\\d (?:digoxin|warfarin|bisoprolol|amitriptyline|paracetamol|metformin)
      (?:insulin|lantus|novorapid|humalog|units) (?:\\w+ |, ){0,8}?(?:twice|again|too|double|both|instead of|wrong one|mistake|each)|(?:twice|double|wrong) (?:\\w+ ){0,4}?insulin
      (?:sugar|glucose|meter|reading|reads|bm) (?:\\w+ ){0,3}?(?:hi|lo|[12]\\.\\d|[1-4]\\d)(?! (?:years|days|hours|mins|min|pm|am|something|ish|point))(?= (?:\\.|,|$|on|and|hes|shes|\\w))|[12]\\.\\d on the meter|pear drops|smells of acetone
      potassium (?:\\w+ )?(?:6\\.[5-9]|[7-9]\\.\\d)|everythings? (?:\\w+ )?yellow|(?:smoke|fumes|boiler|heater) (?:\\w+ |, ){0,6}?(?:headache*|sleepy|dizzy|sick|hoarse|soot|black nose)`,
    yes: "toddler got into nana's handbag, six heart tablets gone",
    no: 'took all my tablets with breakfast as usual',
  },
  {
    id: 'mother_child_told',
    urgency: 'emergency',
    match: `
      (?:weeks|pregnan*|expecting) (?:\\w+ |, ){0,8}?(?:headache|sparkles|flashing|seeing (?:stars|spots|lights)|balloons|one side pain|shoulder tip|faint*|pain (?:\\w+ ){0,3}?ribs)
      (?:birth|had the baby|had a baby|gave birth|postpartum|section) (?:\\w+ |, ){0,10}?(?:soak*|pad|bleed*|clots|floaty|dizzy|fever|headache|voices|fit)|(?:soak*|pad|bleed*|clots) (?:\\w+ |, |\\. ){0,10}?(?:birth|had the baby|had a baby)
      (?:baby|head) (?:\\w+ )?(?:is )?(?:coming|coming now|crowning)(?! (?:in|on|next|home|to))|cord (?:\\w+ )?(?:out|hanging)|baby (?:\\w+ )?(?:not|stopped|hasnt|isnt|has not|no longer) (?:been )?(?:mov*|kick*)|no (?:kicks|movement*) (?:\\w+ )?(?:today|since|all)|havent felt (?:\\w+ )?(?:baby|kick*|move*|movement*)
      (?:soft lump|fontanelle|soft spot|sunken eyes|no wet napp*|napp(?:y|ies) (?:\\w+ ){0,2}?dry|dry napp*|sunken|waters (?:\\w+ )?(?:gone|went|leaking)|not had a wet)|(?:fell|dropped|rolled) (?:\\w+ )?(?:off|from|down) (?:the )?(?:bed|changing|stairs|sofa|cot) (?:\\w+ |, ){0,8}?(?:lump|staring|sick|sleepy|vomit*|floppy)
      rash (?:\\w+ ){0,4}?(?:not (?:going|fading|disappear*)|doesnt (?:go|fade|blanch)|wont (?:fade|go)|thats not going|pinprick|purple)|glass test|press a glass|not going when i press
      (?:testic*|balls|ball) & (?:pain|agony|hurt*|sick|swollen)
      (?:locked|left|stuck) (?:\\w+ )?in (?:the )?(?:hot )?car|heat ?stroke|sun ?stroke`,
    yes: 'had the baby Saturday and I am soaking through towels',
    no: 'had the baby Saturday, both doing great',
  },
  {
    id: 'injury_told',
    urgency: 'emergency',
    match: `
      (?:fell|fallen|fall|tripped|knocked|hit) (?:\\w+ ){0,3}?(?:off|from|down|by|over) (?:\\w+ ){0,4}?(?:ladder|roof|stairs|scaffold*|balcony|tree|horse|board|bike|cliff|dog|car) (?:\\w+ |, |\\. ){0,8}?(?:cant|cannot|wont|not answering|blood|feel my|pointing|since|unconscious|confus*)
      (?:leg|arm|foot|ankle|wrist|hip) (?:\\w+ ){0,2}?(?:pointing|wrong way|bent the wrong|hanging off|snapped|sticking)|bone (?:\\w+ )?(?:out|through)
      (?:chainsaw|saw|grinder|mower) (?:\\w+ |, ){0,6}?(?:leg|arm|hand|finger|thigh|foot)|(?:burn*|scald*|boiling) & (?:kettle|oil|face|whole|neck|chest|skin peel*|blister* all|pan|baby|toddler)
      (?:bleach|acid|chemical*|lime|cleaner) (?:\\w+ ){0,4}?eyes?|(?:banged|hit|bumped) (?:\\w+ )?head (?:\\w+ |, ){0,6}?(?:vomit*|sick twice|confus*|cant stay|unconscious|blood thinners|seizure)
      (?:fell|fallen|jumped|dropped|falls) (?:\\w+ )?(?:from|out of|off) (?:\\w+ ){0,3}?(?:window|floor|roof|balcony|ladder|scaffold*|cliff|storey|tree)|hot (?:oil|water|tea|coffee|soup|fat) (?:\\w+ ){0,4}?(?:over|on|all|down)
      (?:crushed|trapped|pinned) (?:\\w+ ){0,3}?(?:under|by|hand|leg|arm)|electric shock|impaled|(?:belly|stomach|tummy|abdomen) (?:\\w+ ){0,3}?(?:rigid|board|rock hard and (?:faint|fever|shaking|cold))`,
    yes: "fell off the ladder, can't feel my feet",
    no: 'fell over my words at the interview, can we move it?',
  },
]
