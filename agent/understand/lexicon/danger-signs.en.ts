// Signs that weigh towards a danger in English: none is one alone.
import type { DangerSign } from './danger-lexicon.ts'

export const signsEnglish: readonly DangerSign[] = [
  { urgency: 'emergency', weight: 1, match: `sweat*|clammy|drenched|dripping wet` },
  {
    urgency: 'emergency',
    weight: 1,
    match: `pale|gr[ea]y|white as a sheet|ashen|pasty|jaundice*|gone yellow|mottled`,
  },
  {
    urgency: 'emergency',
    weight: 1,
    match: `nause*|vomit*|being sick|throwing up|threw up|been sick|puk*|feel sick`,
  },
  {
    urgency: 'emergency',
    weight: 1,
    match: `(?:38|39|40|41)(?:\\.\\d)?(?! (?:euros|years|days|weeks|kg|kilos|minutes|mins|st|th|mg))|fever|temperature|temp|boiling|burning up|burning hot`,
  },
  { urgency: 'emergency', weight: 1, match: `shiver*|shak(?:ing|y)|rigors?|trembl*|violently` },
  {
    urgency: 'emergency',
    weight: 2,
    match: `confus*|disorient*|muddled|delirious|talking (?:rubbish|nonsense)|not making sense|doesnt know|rambling|drows*|very sleepy|hard to wake|losing my thread`,
  },
  {
    urgency: 'emergency',
    weight: 2,
    match: `(?:belly|stomach|tummy|abdomen) (?:\\w+ ){0,3}?(?:hard|rigid|rock|board|tight as)`,
  },
  {
    urgency: 'emergency',
    weight: 1,
    match: `breathing fast|breathless|out of breath|short of breath|wheez*|hoarse|voice`,
  },
  {
    urgency: 'emergency',
    weight: 2,
    match: `(?:pain|ache*|aching|hurts|heavy|numb|tight*) (?:\\w+ |, ){0,5}?(?:jaw|chest|left arm|both arms|shoulder)|jaw|left arm`,
  },
  {
    urgency: 'emergency',
    weight: 1,
    match: `diabetic|insulin|type 1|chemo|stent|warfarin|blood thinners|morphine`,
  },
  { urgency: 'emergency', weight: 1, match: `(?:stone |ice |freezing )?cold|freezing` },
  { urgency: 'emergency', weight: 1, match: `blurr*|seeing (?:double|spots|stars|sparkles)|cant see|vision` },
  { urgency: 'emergency', weight: 1, match: `headache|head is pounding|head hurts` },
  {
    urgency: 'emergency',
    weight: 1,
    match: `faint*|dizzy|floaty|lightheaded|light headed|legs (?:\\w+ )?jelly`,
  },
  {
    urgency: 'emergency',
    weight: 1,
    match: `bleed*|blood(?! (?:test*|pressure|results|sugar|work|sample|group|thinner*))|clots?`,
  },
  { urgency: 'emergency', weight: 1, match: `rash|hives|welts|itch* all over` },
  {
    urgency: 'emergency',
    weight: 1,
    match: `(?:terrible|severe|worst|unbearable|agony|excruciating|so bad) (?:\\w+ )?(?:pain|headache)?|in agony`,
  },
  {
    urgency: 'self_harm',
    weight: 1,
    match: `goodbye|say sorry|im sorry for everything|forgive me|thank you for (?:trying|everything)|youve been kind|sorry to everyone`,
  },
  {
    urgency: 'self_harm',
    weight: 1,
    match: `(?:dogs?|cats?) (?:\\w+ )?(?:at|with|to) (?:my|the) (?:sister*|neighbou?r*|brother*|mum*)`,
  },
  {
    urgency: 'self_harm',
    weight: 2,
    match: `letters are|in order now|given (?:\\w+ )?away|note saying|feel calm for once|calm now|at peace with it|its decided|ive decided|made up my mind`,
  },
  {
    urgency: 'self_harm',
    weight: 1,
    match: `burden|useless|worthless|no use|hopeless|doesnt matter (?:what|anymore|now)|nothing matters|whats the point`,
  },
  {
    urgency: 'self_harm',
    weight: 1,
    match: `tonight|by the weekend|soon|last time|not long|for good|no more after`,
  },
  { urgency: 'violence', weight: 1, match: `he|him|his|<kin>|stepdad` },
  {
    urgency: 'violence',
    weight: 1,
    match: `bruis*|marks|black eye|broken (?:rib|wrist|arm)|split lip|swollen eye`,
  },
  {
    urgency: 'violence',
    weight: 1,
    match: `(?:dont|not) (?:reply|tell|call|ring|write|answer|say)|delete this|be quick|discreet|secret*|hiding|whisper*`,
  },
  { urgency: 'violence', weight: 1, match: `scared|afraid|frightened|terrified|help me|i need help|crying` },
]
