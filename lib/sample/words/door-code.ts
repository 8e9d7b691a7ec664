import type { ThemeScript } from '../script.ts';

/** Got worse after codes were moved from text message to push, 88 days ago. */
export const doorCode: ThemeScript = {
  name: 'Door code arrives too late',
  statement: '“I stand in front of a locked door and the code comes when the class has begun.”',
  terms: ['door code', 'access code', 'locked out', 'code came', 'Türcode', 'code de la porte'],
  owner: 'Bookings',
  createdDaysAgo: 240,
  moment: 'Check in at the door',
  area: 'Bookings',
  mix: [2, 9, 7],
  waves: [
    { span: [178, 92], mentions: 7, accounts: 6 },
    { span: [87, 1], mentions: 23, accounts: 18, returning: 4, leaning: 'late' },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      account: 'Marlow Dance Studio',
      when: [3, 3],
      said: ['Door code came at 18:40 for a class at 18:30.'],
    },
    {
      channel: 'ticket',
      when: [80, 1],
      said: [
        'Since codes come as a push notification half of them come late or not at all. The text messages were better. Can we have the text messages back?',
        'Anyone with notifications turned off gets no door code. That’s most of our over-60s.',
        'Push arrives when the phone wakes up. The phone wakes up when the member, locked out, calls me.',
      ],
    },
    {
      channel: 'ticket',
      said: [
        'Four people waited in the rain tonight because the access code had not arrived by ten past. I let them in through the fire exit, which sets off the alarm, which you can imagine.',
        'The code for Saturday’s 8:00 class arrived at 8:07 for everyone. I’d understand one phone, but everyone?',
        'Please send the door code the evening before. People plan. Fifteen minutes ahead is nothing when you have to find parking.',
        'Our street door is unstaffed before noon. If the code is late the class is late, simple as that. It has been late five times this month.',
        'Member got her code after the class was over. She was charged for a no-show on top. Please take that £6 off.',
        'Code arrived on time and didn’t work, then a second code came 20 minutes into the class and did. Which of the two should we trust?',
        'Is there a page where reception can look up the code? When it’s late we can’t help because we don’t see it either.',
        'We now write the code on a piece of paper and tape it inside the window. So much for security.',
        'I teach at 6:15 in the morning. The code comes at 6:20. I am the TEACHER.',
        'Code for the wrong door, and late at that. Two entrances, one code, guess which one we use.',
        'Members with two bookings in a row get the second code only after the first class has ended, outside, in socks.',
      ],
    },
    {
      channel: 'nps',
      said: [
        'Door code is always late and I end up knocking on the glass like a burglar.',
        'Locked out three times in a month.',
        'the code comes AFTER the class starts. Defeats the point.',
        'Used to be great. Lately the door code comes too late and people have stopped booking the early class.',
        'Code too late, class missed, fee charged.',
      ],
    },
    {
      channel: 'app',
      said: [
        'Stood outside, phone in hand, no code. Class went on without me.',
        'Code came 12 min late. Again.',
        'Lovely studio, can’t get in.',
        'No code, no entry, no yoga.',
      ],
    },
    {
      channel: 'play',
      said: ['door code push never shows up until i open the app by hand', 'no code no class. 3rd time. refund pls'],
    },
    {
      channel: 'call',
      said: [
        'Manager has given her private number to 30 members so that somebody can let them in when the code is late. She gets about six calls a week.',
        'Front door at the second site: since the change to push, late codes have gone from a nuisance to daily. He asked twice who decided that.',
      ],
    },
    {
      channel: 'post',
      said: [
        'Late door codes: is it only us? iPhones seem fine if the app was opened that day. Android is hopeless.',
        'We’ve gone back to a key safe with a fixed code. It’s less secure and nobody is locked out any more.',
      ],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: [
        'Der Türcode kommt regelmäßig erst nach Kursbeginn. Gestern standen sechs Leute im Regen.',
        'Ohne eingeschaltete Mitteilungen bekommt niemand einen Türcode. Das wussten wir nicht, und die Mitglieder auch nicht.',
      ],
    },
    {
      channel: 'app',
      language: 'fr',
      said: ['Le code de la porte arrive dix minutes après le début du cours. Je suis restée dehors.'],
    },
    { channel: 'nps', language: 'es', said: ['El código de la puerta llega tarde y te quedas en la calle.'] },
    {
      channel: 'ticket',
      language: 'nl',
      said: ['De deurcode komt te laat. Leden staan buiten en bellen mij op mijn vrije dag.'],
    },
    { channel: 'app', language: 'da', account: 'Danseholdet Amager', said: ['Dørkoden kommer først, når holdet er i gang.'] },
    {
      channel: 'ticket',
      language: 'sv',
      said: ['Dörrkoden kom en kvart efter att passet börjat. Vi stod åtta personer utanför.'],
    },
    { channel: 'nps', language: 'de', said: ['Der Code kommt zu spät, ich komme zu spät, alle drehen sich um.'] },
  ],
};
