// Danger wordings in English.
import { bodyEnglish } from './danger-body.en.ts'
import { harmEnglish } from './danger-harm.en.ts'
import type { DangerLexicon } from './danger-lexicon.ts'
import { signsEnglish } from './danger-signs.en.ts'

export const dangerEn: DangerLexicon = {
  language: 'en',
  words: {
    kin: 'husband|partner|boyfriend|girlfriend|ex|father|mother|dad|mum|mom|stepdad|stepfather|son|daughter|brother|wife|carer|caregiver|uncle',
    child: 'baby|newborn|infant|toddler|child|kid|son|daughter|little boy|little girl|grandson|granddaughter',
    pills:
      'pills?|tablets?|medic*|paracetamol*|ibuprofen*|sleeping*|diazepam|lorazepam|insulin|capsules|meds|tylenol',
    attack: 'heart attack|stroke|cardiac arrest|angina|embolism|blood clot|aneurysm',
    dying:
      'die|kill myself|killing myself|end my life|ending my life|end it all|end it|ending it|take my life|take my own life|suicid*|be dead|disappear forever|hurt myself|harm myself|cut myself|jump off|hang myself|never wake up|stop living|not wake up|not be here|not exist|not live',
  },
  negators: 'no not dont doesnt didnt never without havent hasnt isnt arent wasnt nor',
  fillers:
    'i a an any the my his her have has had having got get feel feeling really in of am is are been be more longer going to do does did want thinking think thought about currently anymore experiencing',
  past: `
    (?:a |many |some |several |few |two |three |four |five |ten |\\d+ )(?:\\w+ )?(?:years?|months) (?:ago|back)
    in (?:january|february|march|april|may|june|july|august|september|october|november|december)|from (?:19|20)\\d\\d|(?:19|20)\\d\\d
    last (?:year|summer|winter|spring)|years ago
    in (?:19|20)\\d\\d|when i was (?:young|a kid|a child|little)|(?:the|my) old|used to|history of|used to have|previously had`,
  ongoing: `now|today|tonight|this (?:morning|afternoon|evening)|again|still|yesterday|keeps|getting|since`,
  joking: `(?<!not )(?<!no )(?:just |only )?(?:joking|kidding)|just an expression|figure of speech|laughed (?:\\w+ )?(?:so )?(?:hard|much)`,
  resolved: `(?:im|i am|hes|shes|he is|she is) (?:fine|ok|better|all right|alright|recovered) now|(?:it|its) (?:has )?(?:gone|passed|stopped) (?:now|away)|better now|gone now`,
  idioms: `
    (?:cant |cannot |dont |not )?breathe a word|unconscious of
    (?:took|taken|had) all (?:of )?(?:my|the|his|her) (?:\\w+ )?(?:<pills>) (?:\\w+ )?(?:with|as|this morning|today|tonight|for (?:the day|today)|on time|already)
    (?:cant|cannot) find the words to (?:thank|say|express)
    weight off (?:my|our) (?:chest|mind|shoulders)|off my chest
    (?:makes|make|making|made) (?:no|any) sense (?:to (?:me|us)|of (?:it|this|the)|why)
    (?:this|the|your|that) (?:bill|invoice|letter|message|charge|form|text) (?:makes no|doesnt make) sense
    (?:cat|cats|dog|dogs|hamster|rabbit|horse|kitten|puppy)(?:s)? (?:\\w+ ){0,5}?(?:seiz*|fitting|vomit*|bleed*|collaps*|chok*|dying|died|limp)
    (?:book|training|course|class|protocol|poster|leaflets?|guide|talk|article|volunteer*|awareness|helpline|research|essay|project|evening) (?:\\w+ ){0,6}?(?:chok*|cpr|self ?harm|suicid*|strokes?|heart attack*|seizures?|anaphyla*|overdos*|violence|abuse|bleed*|burns)( helpline| line| training)?
    (?:suicid*|self ?harm|overdose|chok*|abuse|domestic violence) (?:helpline|line|hotline|training|leaflet*|protocol|policy|course)
    (?:leaflet|letter|report|form|side effects?|box|google|it) says (?:\\w+ ){0,5}?(?:suicid*|stroke*|seizure*|bleed*|heart attack*)(?: thoughts| ideation)?
    (?:denies|deny|no) (?:\\w+ )?(?:suicidal|suicide) (?:ideation|thoughts)
    (?:unless|before) i (?:get|am|die|got) (?:hit|run over|struck) by a (?:bus|car|truck)
    (?:nearly|almost|practically) (?:\\w+ )?had a (?:stroke|heart attack|seizure) (?:at|when|seeing|over|reading)
    (?:another|other|someone elses|somebody elses|wrong) (?:woman|man|person|patient)?s? ?(?:letter|results|notes|report) (?:\\w+ |, ){0,5}?(?:overdose|stroke|suicid*|seizure*|abuse)
    (?:if|in case) (?:you|a|an|someone|somebody|baby|the baby|one|your) (?:\\w+ ){0,5}?(?:temperature|fever|seizure|fit|chok*|faint*|chest pain|stroke|heart attack|bleed*) (?:\\w+ ){0,5}?(?:in future|one day|ever|do you|would you|should you)
    stabbed (?:the|a|my) (?:calendar|date|diary|cake|toe|pumpkin)|(?:toy|plastic|fake|prop) (?:sword|knife|gun|blood)
    laughed (?:\\w+ ){0,4}?(?:breathe|died|choked|cried)
    (?:cant|cannot) see the (?:phone|screen|message|text|letters|link|button|small)
    (?:dying|die|died|dead) (?:of|from|with) (?:laughter|laughing|boredom|hunger|thirst|embarrassment|curiosity|the heat|shame)
    (?:dying|die) (?:to|for a|for) (?:see|know|meet|go|try|coffee|holiday|get|eat)
    (?:nearly|almost|practically|gave me|give me|giving me|have|had) (?:\\w+ ){0,3}?heart attack (?:when|at|from|because of|over) (?:\\w+ ){0,4}?(?:price*|bill|invoice|cost|saw|scare*)
    (?:price*|bill|cost) (?:\\w+ ){0,4}?(?:heart attack|stroke)
    (?:heart attack|stroke|chest pain) (?:clinic|unit|ward|awareness|leaflet|information|prevention|talk|course|department|team)
    suicide (?:prevention|awareness|hotline course|talk|campaign|squad)
    domestic violence (?:talk|course|campaign|awareness|leaflet)
    (?:blood test*|blood sample*|donate blood|give blood|blood work|blood pressure|blood type|blood results|draw blood|took (?:a lot of |some )?blood|blood group|blood count)
    (?:stroke of luck|a stroke of|heart to heart|from the bottom of my heart|learn by heart|breaks my heart|broke my heart|with all my heart)
    (?:kills me|killing me|kill me) (?:to wait|with|waiting)|(?:waiting|wait|price*|queue) (?:is )?kill*(?: me)?
    (?:you|app|website|site|link|page|phone|line|system|bot|nobody|no one|doctor|hospital|clinic|reception|button|anyone|centre|center) (?:is |are |does |do |has |have )?(?:not|isnt|arent|doesnt|dont|never|hasnt) (?:been )?(?:respond*|answer*|react*)
    not (?:responding|answering) (?:to )?(?:my|the|calls|emails|messages)
    drowning in (?:\\w+ )?(?:work|debt|paperwork|bills)|no time to breathe|room to breathe|cant catch my breath with
    burnt? out|burned out
    my (?:wife|husband|boss|mum|mom) (?:will|is going to|would) kill me (?:if|for)
    dont want to (?:live|go on|carry on|continue) (?:with|receiving|getting|in|near|far) (?:\\w+ )?(?:treatment|messages|physio|therapy|town|city|country|diet)`,
  doubtful: `
    (?:cant|cannot|hard to|difficult to) breathe (?:well )?(?:through|from) (?:my|the|his|her) nose
    (?:blocked|stuffy|runny) nose __ breathe|breathe __ (?:blocked|stuffy) nose
    (?:out of|short of) breath (?:when|if|after|climbing|walking|going) (?:\\w+ ){0,3}?(?:stairs|climb*|walk*|run*|exercis*|hill)
    (?:nearly|almost) (?:fainted|passed out|collapsed|had a heart attack)
    (?:tend to|afraid i will|scared of|usually|sometimes|might) (?:faint*|pass out)
    (?:can|could|may|does|might) (?:it |this |that |the vaccine |the pill )?(?:cause|lead to|trigger|give you) (?:\\w+ ){0,2}?(?:stroke|heart attack|bleeding|seizure*|blood clot*)
    (?:what should i do if|in case of|if i ever|what if) (?:\\w+ ){0,4}?(?:chest pain|heart attack|stroke|bleed*|seizure*|faint*)`,
  signs: signsEnglish,
  entries: [
    ...bodyEnglish,
    ...harmEnglish,
    {
      id: 'chest_pain',
      urgency: 'emergency',
      match: `
        chest (?:\\w+ ){0,3}?(?:pain*|hurt*|tight*|pressure|ache*|aching|heavy|crushing|killing)
        (?:pain*|pressure|tight*|ache|crushing|squeezing|heaviness) (?:\\w+ ){0,3}?(?:chest|heart)
        heart (?:\\w+ )?(?:hurts|pain)
        (?:pain|numb*|ache*|hurts|tingling) (?:\\w+ ){0,3}?left arm|left arm (?:\\w+ ){0,3}?(?:numb*|hurts|pain|tingl*|ache*)`,
      yes: 'my chest hurts a lot',
      no: "I don't have chest pain anymore, just a cough",
    },
    {
      id: 'heart_attack',
      urgency: 'emergency',
      match: `(?:having|have|has|had|think|like|be|its|is|suffered|suffering) (?:\\w+ ){0,3}?(?:<attack>)|heart (?:has )?stopped`,
      yes: 'I think my dad is having a heart attack',
      no: 'I had a heart attack two years ago, do I need a check-up?',
    },
    {
      id: 'stroke',
      urgency: 'emergency',
      match: `
        (?:face|mouth|smile|lip) (?:\\w+ ){0,3}?(?:droop*|dropp*|crooked|twisted|numb|paraly*|fallen)
        (?:droop*|crooked|twisted|numb) (?:\\w+ ){0,2}?(?:face|mouth)
        (?:slurr*|slur*)(?: \\w+)?|speech (?:\\w+ ){0,3}?(?:slurr*|strange|gone|weird|garbled)|(?:talking|speaking) (?:\\w+ )?(?:funny|strange|weird|nonsense|gibberish)
        (?:lost|losing|loss of|no) (?:the )?(?:strength|feeling|movement|use) (?:\\w+ ){0,3}?(?:arm|leg|side|hand|body)
        (?:numb|paraly*|weak) (?:\\w+ ){0,3}?(?:side|half)|(?:one|left|right) side (?:\\w+ ){0,4}?(?:numb|paraly*|weak)
        (?:lost|losing|loss of) (?:my |his |her )?(?:vision|sight)|worst headache(?: of my life)?|thunderclap headache
        (?:suddenly|very|so|really) (?:confused|disoriented)|doesnt know where (?:he|she) is|makes no sense`,
      yes: "my mum's face is drooping on one side",
      no: 'the doctor speaks very fast',
    },
    {
      id: 'cannot',
      urgency: 'emergency',
      fixed: true,
      match: `
        (?:cant|cannot|can not|can hardly|can barely|couldnt|unable to|hardly|barely|not able to|struggling to|trouble|difficulty|hard to|fighting to) (?:\\w+ )?(?:breathe|breathing|breath|catch (?:my|his|her) breath)
        (?:not|isnt|stopped|no longer|isnt really) breathing|doesnt breathe|gasping(?: for (?:air|breath))?
        (?:cant|cannot) (?:speak|talk(?! (?:now|right now|to|on|at))|move (?:\\w+ )?(?:arm|leg|side|face|body)|feel (?:\\w+ )?(?:arm|leg|side|face)|see out of)
        (?:baby|havent felt|cant feel|not felt) (?:\\w+ ){0,4}?(?:stopped moving|not moving|isnt moving|hasnt moved|baby move|baby moving|baby kick)
        (?:not|isnt|wont|doesnt|stopped) (?:responding|respond|wake up|waking up|reacting|react)(?! to (?:my|the|calls|emails|messages))
        (?:cant|cannot|couldnt) wake (?:\\w+ )?(?:up|him|her|them)|unresponsive|no pulse|wont wake`,
      yes: "I can't breathe",
      no: 'the app is not responding',
    },
    {
      id: 'hard_to_breathe',
      urgency: 'emergency',
      match: `
        short of breath|shortness of breath|breathless|out of breath|choking|suffocating|chokes
        (?:turning|turned|going|gone|lips are|lips) (?:\\w+ )?(?:blue|purple)|asthma attack|oxygen (?:\\w+ ){0,3}?(?:[5-8]\\d)`,
      yes: 'I am very short of breath since this morning',
      no: 'breathing fine, thanks',
    },
    {
      id: 'anaphylaxis',
      urgency: 'emergency',
      match: `
        (?:swell*|swollen) (?:\\w+ ){0,3}?(?:face|lips?|tongue|throat|mouth)
        (?:face|lips?|tongue|throat|mouth) (?:\\w+ ){0,4}?(?:swell*|swollen)
        throat (?:\\w+ ){0,2}?clos*|anaphyla*|(?:severe|bad|serious) allergic reaction`,
      yes: 'my lips and tongue are swelling',
      no: 'I have a pollen allergy and need a prescription',
    },
    {
      id: 'bleeding',
      urgency: 'emergency',
      match: `
        blood (?:\\w+ )?(?:wont stop|everywhere|pouring|gushing)|(?:wont|doesnt|cant|not|cannot) stop (?:the )?bleeding|bleeding (?:\\w+ ){0,3}?(?:wont stop|doesnt stop|not stopping|heavily|a lot|badly|non ?stop|everywhere|so much)
        (?:heavy|heavily|severe|badly|profusely) (?:\\w+ )?bleed*|(?:lots of|a lot of|losing|lost|so much|too much) (?:\\w+ )?blood|ha?emorrhag*|bleeding out
        (?:vomit*|throwing up|cough*|spitting|puking) (?:\\w+ ){0,2}?blood|black stool*|stabbed|(?:been|got) shot`,
      yes: "I cut myself and the bleeding won't stop",
      no: 'I have a blood test tomorrow',
    },
    {
      id: 'pregnancy',
      urgency: 'emergency',
      match: `
        (?:pregnan*|weeks pregnant) __ (?:bleed*|blood|spotting|contractions|blurred|waters)
        (?:bleed*|spotting|contractions) __ pregnan*|waters? (?:have |has |just )?(?:broke|broken)|contractions (?:\\w+ )?(?:every|strong)|in labou?r`,
      yes: "I'm pregnant and bleeding",
      no: "I'm pregnant and would like an appointment",
    },
    {
      id: 'seizure',
      urgency: 'emergency',
      match: `(?:having|has|had|have|is|epileptic|another) (?:\\w+ ){0,2}?(?:seizure*|fit|fits|convuls*)(?! (?:me|in|you))|seizing|convulsing|convulsions|foaming at the mouth|eyes rolled`,
      yes: 'my son is having a seizure',
      no: 'I take epilepsy medication',
    },
    {
      id: 'sugar_overdose',
      urgency: 'emergency',
      match: `
        (?:sugar|glucose|sugars) (?:\\w+ ){0,3}?(?:is|at|of|down to|reads) (?:[1-4]\\d|5[0-4])(?! (?:days|hours|years|minutes))
        (?:sugar|hypo) (?:\\w+ ){0,5}?(?:shaking|passed out|faint*|unconscious|confused)
        (?:took|taken|swallowed|swallow|take|ate|eaten|had) (?:\\w+ ){0,3}?(?:all|too many|whole|bottle|box|lots of|handful|ten|fifteen|twenty|thirty|forty|fifty|dozens of|1\\d|[2-9]\\d|loads of|pack) (?:\\w+ ){0,4}?(?:<pills>)
        overdos*|(?:drank|drunk|swallowed|ate) (?:\\w+ ){0,2}?(?:bleach|detergent|poison|rat poison|antifreeze|a battery|battery|coin|magnet)
        (?:<child>) (?:\\w+ ){0,2}?(?:swallowed|ate|took|drank) (?:\\w+ ){0,3}?(?:<pills>|battery|coin|bleach)|poisoned|carbon monoxide|gas leak`,
      yes: 'I took the whole box of pills',
      no: 'I took my morning pill',
    },
    {
      id: 'child',
      urgency: 'emergency',
      match: `
        (?:baby|newborn|infant) __ (?:fever|38\\S*|39\\S*|40\\S*|temperature of)|(?:fever|39\\S*|40\\S*) __ (?:baby|newborn|infant)
        (?:week|month) old __ (?:fever|38\\S*|39\\S*)|(?:<child>) __ (?:floppy|limp|very drowsy|lethargic)
        fever (?:\\w+ ){0,2}?(?:40\\S*|41\\S*|10[4-7]\\S*)|fever __ (?:stiff neck|rash|confus*)`,
      yes: 'my two month old baby has a fever of 39',
      no: 'my son has a runny nose',
    },
    {
      id: 'unconscious',
      urgency: 'emergency',
      match: `(?:has|have|had|he|she|i|just|keep|keeps|keeping|mum|mom|dad|mother|father|wife|husband) (?:just )?(?:faint*|passed out|pass out|passing out|collaps*|blacked out)|unconscious|lost consciousness|losing consciousness|knocked out`,
      yes: 'my grandmother has fainted',
      no: 'I have not fainted',
    },
    {
      id: 'injury',
      urgency: 'emergency',
      match: `
        (?:hit|hurt|bang*|bump*|fell|injur*) (?:\\w+ ){0,5}?head __ (?:vomit*|throwing up|dizzy|bleed*|confus*|drows*|sleepy|sick)
        (?:vomit*|bleed*) __ (?:hit|bang*) (?:\\w+ ){0,3}?head|head injury|(?:fell|fallen) (?:\\w+ ){0,6}?(?:cant|cannot) (?:get up|stand|move)
        bone (?:\\w+ )?(?:sticking|showing|visible)|(?:hit|run over) by a (?:car|bus|truck)|car (?:accident|crash)|electrocut*|drown*
        (?:burn*|scald*) (?:\\w+ ){0,5}?(?:face|hands?|arms?|badly|severe*|boiling|oil|whole|fire|acid)|(?:severe|serious|third degree|second degree|bad) burn*`,
      yes: 'he hit his head and is vomiting',
      no: 'I have a slight headache',
    },
    {
      id: 'dying_help',
      urgency: 'emergency',
      match: `
        (?:im|i am|i think im|hes|shes|he is|she is|is) dying(?! (?:to|for|of|from))|(?:going to|about to|i will|might) die(?! (?:of|from))
        (?:need|call|send|get) (?:\\w+ ){0,2}?ambulance|(?:this is|its|it is|have) an emergency|call (?:112|999|911)|sos`,
      yes: 'please send an ambulance',
      no: "I'm dying to see you",
    },
    {
      id: 'suicide',
      urgency: 'self_harm',
      match: `
        (?:want|wanna|wants|wish|going|thinking|thought|think|thoughts|plan*|feel like|tried|trying|rather|considering|ready|need|about|will|ill|might) (?:\\w+ ){0,3}?(?:<dying>|kill himself|kill herself|killing himself|killing herself|end his life|end her life)
        (?:kill|killing) myself|suicid*|end (?:my|it all|his|her) (?:own )?life|end it all|take my own life|(?:cut*|harm*|hurt*) myself on purpose|self ?harm*|cutting myself
        (?:better off|world would be better|everyone would be better) (?:\\w+ )?(?:dead|without me|if i)|better if i (?:was|were|wasnt|werent) (?:\\w+ )?(?:here|dead|gone|around)
        wish (?:i|that i) (?:was|were) (?:dead|never born|not alive)|(?:tired|sick) of (?:living|life|being alive)|never wake up|jump (?:off|out of) (?:a|the) (?:bridge|window|building|roof|balcony)
        say goodbye forever|goodbye letter|suicide note`,
      yes: 'I want to end my life',
      no: "I'm dying of laughter",
    },
    {
      id: 'no_will_to_live',
      urgency: 'self_harm',
      fixed: true,
      match: `
        (?:dont|do not|doesnt|no longer|not) (?:really )?(?:want|wish|wanna) (?:to )?(?:live|be alive|keep living|go on living|continue living|wake up|exist|be here anymore|be here any more|carry on living|to live|go on(?= (?:\\.|,|$|anymore|any more)))
        (?:no|nothing) (?:\\w+ )?(?:reason|point) (?:to|in|of) (?:live|living|go on|going on|being alive|keep going)|nothing to live for|no will to live
        life (?:is not|isnt|has no) (?:\\w+ )?(?:worth|meaning|point)|cant (?:go on|live like this|live anymore|do this anymore)|not worth living|whats the point (?:of|in) (?:living|going on)|dont see the point in living`,
      yes: "I don't want to live anymore",
      no: "I don't want to continue with the treatment",
    },
    {
      id: 'violence',
      urgency: 'violence',
      match: `
        (?:<kin>) (?:\\w+ ){0,3}?(?:hits|hit|hitting|beats|beat|beating|punch*|kick*|abus*|threat*|rap*|chok*|strangl*|attack*|slap*|hurts|locks|locked|kill) (?:me|her|him|us|my|them)
        (?:hits|hit|beats|beat|beating|abuses|abused|raped|attacked|assaulted|threatens|threatened|choked|strangled) me(?! (?:hard that|like|with the bill|that))(?! that)
        (?:afraid|scared|terrified|frightened) of (?:my |her |his )?(?:<kin>)|(?:afraid|scared) to go home
        (?:been|was|being|am|got) (?:raped|assaulted|sexually|beaten|abused)|domestic (?:violence|abuse)|sexual (?:abuse|assault)|rape[ds]?
        (?:wants|trying|going|tried|threat*) to kill me|wont let me (?:leave|out)|locked me (?:in|up)`,
      yes: 'my husband hits me',
      no: 'I hit my knee on the table',
    },
    {
      id: 'soon',
      urgency: 'soon',
      match: `
        (?:severe|terrible|awful|unbearable|excruciating|intense|extreme|a lot of|lots of|so much|strong|bad) (?:\\w+ ){0,2}?(?:pain*|headache|ache)
        (?:pain*|hurts?) (?:\\w+ ){0,4}?(?:a lot|unbearabl*|so much|severe*|terribl*|badly|very bad|really bad|like hell|cant stand)
        (?:getting|feel|feeling|got|much|im|am|is) (?:\\w+ )?(?:worse|terrible|awful|very ill|very sick|very unwell|very bad|really bad|really ill|really sick)|worsen*
        (?:have|has|had|got|running|with|high|a) (?:\\w+ )?(?:fever|temperature of)|3[89]\\S* fever|(?:feel|feeling) (?:ill|unwell|sick|dizzy|faint)
        (?:wound|scar|stitches|incision|cut) (?:\\w+ ){0,4}?(?:pus|infect*|open*|oozing|bleed*|red|swollen|smell*)
        (?:3[89]|40)(?:\\.\\d)?(?= (?:\\.|,|$|and|since|two|with|today|yesterday|tonight|this))(?<! (?:at|the|no|number|room|size|flat|of) \\d\\d)|shiver*|temp(?:erature)? (?:\\w+ )?(?:3[89]|40)
        (?:wound|scar|stitches|incision|cut|drain|stoma|calf|knee|leg|shoulder|wrist|foot|eye|lump|hand|bite) (?:\\w+ |, |\\. ){0,8}?(?:red|redder|hot|hotter|swollen|weeping|oozing|angry|smelly|size|foggy|sore|open|came out|throbbing|pus|yellow)
        (?:been sick|sick|vomited|throwing up|chucking up|threw up|vomit*) (?:\\w+ |, ){0,6}?(?:times|everything|water|since|days|tablet|row)|keep (?:water|anything|food|fluids) down
        (?:twice|two|2|double|wrong|my own) (?:\\w+ ){0,5}?(?:tablets?|pills?|dose*|bisoprolol|medicine)(?= )(?! (?:a|every|each|per) )|(?:pill|tablet|dose) (?:\\w+ )?twice|doubled up
        blood in (?:my|his|her) (?:wee|pee|urine|poo|stool)|pee burns|(?:rash|hives) (?:\\w+ |, ){0,8}?(?:new|antibiotic|pills|tablets|medicine)|(?:new|antibiotic|tablets|medicine) (?:\\w+ |, ){0,8}?(?:rash|dizzy|seeing things)
        (?:kg|kilos|lb|stone) up|ankles (?:\\w+ )?(?:balloons|swollen)|heart (?:\\w+ ){0,2}?(?:jump*|flutter*|skipp*)|(?:flashes|floaters)|baby (?:\\w+ ){0,2}?quieter|(?:dog|cat|snake|tick) bite|plaster (?:\\w+ )?tight|fingers (?:\\w+ )?(?:tingl*|blue|cold)
        (?:not (?:himself|herself|himself|myself|quite right)|somethings not right|something isnt right|just not (?:him|her)self)|3 pillows|three pillows|breathing worse|nosebleed|shingles (?:\\w+ ){0,4}?(?:eye|face)|(?:swollen|swelling) (?:\\w+ ){0,4}?(?:calf|leg|foot|hand|knee|face)|(?:feel|feeling|felt) (?:\\w+ )?(?:odd|dreadful|rough|awful|low again|shivery|not good)
        bleeding|blood (?:in|with) (?:my|the|his|her) (?:urine|stool*|pee|poo)
        (?:cant|cannot) (?:walk|move|stand|swallow|pee|urinate|keep (?:anything|food) down)
        (?:hit|bang*|bump*) (?:\\w+ )?head|double dose|(?:took|taken) (?:two|2|double|the wrong)|(?:fell|fallen|fall) (?:down|over|in)
        reaction to (?:\\w+ )?(?:vaccine|med*|pill*|antibiotic*)|(?:panic|anxiety) attack*|very dizzy|so dizzy|palpitations|heart (?:\\w+ )?(?:racing|pounding)|blood sugar (?:\\w+ )?low|low blood sugar
        (?:cant|cannot) (?:cope|take it|take this)(?: anymore)?|(?:im|i am|feel like) a burden|hopeless|very depressed|so depressed|keeps vomiting|cant stop vomiting`,
      yes: 'I have severe pain in my back',
      no: 'my knee hurts a little',
    },
  ],
}
