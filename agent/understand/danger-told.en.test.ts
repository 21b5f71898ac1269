// English messages that tell a danger in their own way, and everyday ones near them, read by the danger net.
import assert from 'node:assert/strict'
import test from 'node:test'
import { isDanger, readDanger } from './danger.ts'

/** `calm`: none or soon; the other words are urgencies. */
const table = `
emergency | there's a crushing feeling in my chest and I'm sweating
emergency | my husband can't lift his arm and his speech is odd
emergency | she took a whole packet of paracetamol an hour ago
emergency | my baby won't wake for feeds and feels hot
emergency | I've been coughing up blood since lunch
emergency | my throat is closing up after the antibiotic
emergency | dad has fallen and is not making any sense
emergency | I can't catch my breath even sitting down
emergency | my son is having a fit
emergency | my waters broke and I'm only 30 weeks
emergency | blood sugar 2.3 and mum is shaking and confused
emergency | I've lost the sight in one eye suddenly
emergency | he's turned blue around the lips
emergency | she drank some drain cleaner
emergency | my heart is racing at 180 and I feel I'll pass out
emergency | terrible headache came out of nowhere, and I've been sick
emergency | grandpa is unresponsive in his chair
emergency | cut my wrist on glass, it's pumping out
emergency | my leg is swollen and now I'm short of breath
emergency | I think my appendix burst, fever 39.5 and my belly is like a board
emergency | my wife is 35 weeks with a bad headache and flashing lights
emergency | having chemo, temperature 38.4
emergency | the baby hasn't kicked all day
emergency | he got an electric shock and passed out
emergency | pressure in chest going to my jaw
emergency | he is choking on food
self_harm | I don't want to be here anymore
self_harm | I've been thinking of ending things
self_harm | everyone would be better off without me
self_harm | my daughter is cutting her arms
self_harm | I'm on the bridge
self_harm | I have the pills in my hand
self_harm | no point rebooking, I won't be around
self_harm | I just want to sleep forever
self_harm | my son says he wants to die
self_harm | I can't see any reason to carry on living
self_harm | tell my family I love them, I'm sorry
violence | my boyfriend punched me last night
violence | he locked me in the flat and took my phone
violence | my dad hits my mum when he drinks
violence | I'm scared of my husband, he broke my wrist
violence | the carer slapped my grandmother
violence | he said he'll kill me if I leave
violence | my uncle touches me
violence | my ex is outside my house again with a knife
violence | please don't phone, he listens to my calls
violence | I was raped on Saturday
calm | my shoulder hurts when I lift my arm
calm | he can't make it, he broke his ankle skiing
calm | my dog died so I can't come
calm | I'll be on holiday, gone from the 3rd to the 10th
calm | had a bad night with toothache, can you see me?
calm | took my tablets
calm | my blood pressure is 128/80
calm | glucose 6.1 this morning
calm | my mum is 80 and hard of hearing, please write
calm | I hit traffic, be there in ten
calm | the kids are with their dad that day
calm | can my husband come with me?
calm | I can't talk now, driving
calm | you lot are killing me with these texts
calm | I dropped my phone, what time was it?
calm | the waiting room was freezing cold
calm | he has a cold and a slight temperature, should he still have the jab?
calm | I feel better, thank you so much for everything, goodbye
calm | lost my card, can I pay cash?
calm | my daughter is afraid of needles, she cries
calm | bit of a rash from the plaster, itchy
calm | is it ok to take paracetamol with my blood thinners?
calm | I'm pregnant, 12 weeks, when is my scan?
calm | He doesn't want to change it
calm | she fell asleep so we missed it
calm | my husband has my phone, call him instead
calm | please call when he's at home, my husband deals with it
calm | pain 4 today, better than yesterday
calm | I cut my finger cooking, put a plaster on
calm | sorry, wrong chat, that was for my husband
calm | My knee is killing me
calm | feeling a bit dizzy with the new tablets
calm | can't open the link
calm | we lost dad in March, please update your records
emergency | my chest feels tight and my arm is tingling
emergency | half his face has dropped
emergency | she's not breathing properly and her lips are blue
emergency | my son swallowed a magnet
emergency | he fell from the first floor window
emergency | bleeding won't stop after my tooth was taken out, I'm on warfarin
emergency | mum is really confused, burning up at 39.8
emergency | I can't feel one side of my body
emergency | there is a lot of blood, I'm 14 weeks pregnant
emergency | my toddler drank paint thinner
emergency | I took double my insulin and I feel shaky
emergency | he's collapsed in the garden
emergency | got stung and now I can't swallow
emergency | my wife is convulsing
emergency | baby is two weeks old with a temperature of 38.5
emergency | sudden blindness in my right eye
emergency | I vomited blood twice tonight
emergency | hot oil spilled all over my son's chest
emergency | his oxygen reads 81
emergency | feels like I'm dying, my heart is pounding and I'm drenched in sweat
self_harm | I can't go on like this, I want it to end
self_harm | I've got a plan to end my life
self_harm | my brother has a gun and says he's done
self_harm | life isn't worth living since she died
self_harm | I hurt myself again last night, my arms are a mess
self_harm | I've said my goodbyes
self_harm | nobody would miss me if I died
self_harm | thinking about jumping off the balcony
violence | my partner grabbed me by the throat
violence | my son hit me and took my pension
violence | he won't let me leave the house
violence | my stepfather comes into my bed
violence | someone attacked me in the street last night
violence | I have bruises from my husband
violence | the neighbours are fighting, she's screaming for help
violence | they lock my mother in her room at the home
calm | he's got a bit of a cough
calm | can't move the appointment, sorry
calm | I sweat a lot at night with the menopause
calm | threw up once after the anaesthetic, fine now
calm | my husband died last year
calm | I banged my elbow, can you x-ray it?
calm | the nurse held my hand, lovely woman
calm | had a fall last year, using a frame now
calm | what's the number for emergencies at night?
calm | do you do ambulance transport for dialysis?
calm | he said he would call me back
calm | she hit the nail on the head, great doctor
calm | I'm tired of these messages
calm | my neck is stiff from the pillow
calm | I'm in the car park, which door?
calm | he has my insurance card, can you look it up?
calm | not going to be around in August
calm | I left a note at reception
calm | give the slot to someone else please
calm | I'm done with the antibiotics
calm | running late, hit every red light
calm | my face cream gives me a rash
calm | leg is a bit swollen after the flight but going down
emergency | I'm getting pains in my chest when I breathe and I coughed up blood
emergency | grandad slumped over and won't speak
emergency | my little one is blue and floppy
emergency | her tongue is swelling after eating nuts
emergency | I'm losing a lot of blood, please help
emergency | dad's sugar is 1.9 and he is out cold
emergency | he has taken an overdose
emergency | my husband has been stabbed
emergency | I can't move my left side
emergency | the worst pain in my head ever, came on in seconds
emergency | my baby is not breathing
emergency | car crash, my neck hurts and I can't feel my hands
emergency | the pain is spreading from my chest into my arm
emergency | I'm 38 weeks and the cord is hanging out
self_harm | I want to kill myself
self_harm | I keep thinking about driving into a tree
self_harm | there's nothing left for me, I'm going to do it tonight
self_harm | my mate has just sent me a goodbye text
self_harm | I've been hoarding my sleeping pills
self_harm | what's the point in living
violence | he hit me in front of the kids
violence | my partner threatens me every day
violence | my dad locks me in the cupboard
violence | he forces me to have sex
violence | a man grabbed me in the park
violence | she throws plates at me and last week she bit me
calm | I've a bruise from the blood test
calm | we fell out with the neighbours about parking
calm | he threw his back out gardening
calm | she locked the keys in the car
calm | I'm scared of the operation
calm | hit my thumb with a hammer, nail is black
calm | my son is at his dad's tonight
calm | not sleeping well, can I see the doctor?
calm | the tablets make me sleepy
calm | my ears are blocked after swimming in the pool
calm | can he come with his mum?
calm | Don't call before 10 please
calm | no temperature today, he's running around
calm | I'm so tired of waiting
calm | my heart scan is on Friday, where do I go?
calm | please stop, you've sent it three times
emergency | probably silly but I keep dropping my cup and can't think of the word for things
emergency | pay later, I'm with my mother who has gone a terrible colour and can't get her breath
emergency | after the flight my calf's huge and now it hurts to breathe in
emergency | my waters have gone and it's green
emergency | thought he was asleep but he's making a snoring noise and I can't rouse him
emergency | baby's nappy has been dry all day and his eyes are sunken
emergency | it's been gripping my chest for half an hour, thought it was wind
self_harm | you can give my appointments to somebody who wants to live
self_harm | by the time you read this I'll be at peace
self_harm | I've stopped my insulin, I know what that means
self_harm | my wife found me in the garage with the engine running
violence | can I be seen without my husband in the room
violence | I said I walked into a door. I didn't
violence | she keeps me short of food and shouts if I wet the bed
violence | I sleep with a chair against the door since he came back
violence | my coach did something to me and I'm 12
calm | I walked into the wrong building, sorry
calm | my son can't think of a time that works
calm | you did all you could, thanks
calm | the engine wouldn't start so I'm late
calm | dad's in the garage fixing the car, I'll ask him
calm | could my husband be in the room for the scan?
calm | I'm at peace with the diagnosis, thank you for explaining
calm | short of time today, can you ring tomorrow?
emergency | my mother's speech is garbled and her hand is limp
emergency | he's having chest pains and he's gone white
emergency | my daughter is struggling to breathe after a bee sting
emergency | I'm bleeding heavily after giving birth
emergency | he's taken all of his antidepressants
emergency | she fell downstairs and is unconscious
emergency | my baby has a fever and a rash that doesn't fade
self_harm | I don't see a way out, I want to die
self_harm | I've been cutting my legs
self_harm | no one would notice if I was gone
violence | he threatened me with a knife
violence | my husband slapped me again
violence | I'm being followed by my ex and I'm scared
calm | I've got a sore throat
calm | can't breathe a word to my wife about the surprise, wrong chat
calm | she is unconscious of time, always late
calm | a knife cut from cooking, already healed
calm | my ex will drop the kids off
`

for (const line of table.trim().split('\n')) {
  const [expected = '', text = ''] = line.split(' | ')
  test(`${expected}: ${text}`, () => {
    const read = readDanger(text)
    const note = `${text} → ${JSON.stringify(read)}`
    if (expected === 'calm') assert.ok(!isDanger(read.urgency), note)
    else assert.equal(read.urgency, expected, note)
  })
}
