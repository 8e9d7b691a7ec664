import type { ThemeScript } from '../script.ts';

export const coaches: ThemeScript = {
  name: 'Coaches cannot see who has paid',
  statement: '“I have twenty children in front of me and no idea which of them may be here.”',
  terms: ['who has paid', 'who paid', 'paid or not', 'qui a payé', 'wer bezahlt hat'],
  owner: 'Clubs',
  createdDaysAgo: 260,
  moment: 'Check in at the door',
  area: 'Clubs',
  mix: [0, 3, 4],
  waves: [
    { span: [178, 92], mentions: 7, accounts: 6 },
    { span: [88, 1], mentions: 7, accounts: 6, returning: 2 },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      said: [
        'Coaches see the names but not who has paid. So they let everybody in and we find out at the end of the month.',
        'Is there a way to give a coach a view with just a tick for paid? They shouldn’t see amounts, only yes or no.',
        'Last term 14 children trained without paying, not out of bad will, the parents had simply forgotten. The coach had no means of knowing.',
        'I take the class list, I take the payment list, I lay them side by side with a ruler. Every Wednesday. For 62 children.',
        'Our volunteers get the login of the treasurer now because that’s the only one that shows payments. I know. I know.',
        'A mark next to the name on the class list, green dot, anything. My coaches are seventeen years old, they will not open a second page.',
        'Coach turned away a boy who HAD paid. His mother rang me in tears. The paid list was from Monday, she paid on Tuesday.',
        'Can coaches be told when somebody is two months behind? They see the family every week, I never do.',
      ],
    },
    {
      channel: 'nps',
      said: [
        'My coaches can’t see who paid. I print it for them. It is out of date when it leaves the printer.',
        'Need paid or not on the class list. That is all I need in life.',
        'as a coach i feel stupid asking parents if they have paid',
      ],
    },
    {
      channel: 'post',
      said: [
        'How do your coaches know who has paid? Ours use a WhatsApp group with the treasurer. Please tell me there is something better.',
        'We gave coaches “finance, read only”. They now see everybody’s bank details, so no, don’t do that.',
        'Trick: a tag “unpaid” that I set by hand on Sundays. The tag does show on the coach’s list.',
      ],
    },
    {
      channel: 'call',
      said: [
        'Chair of a junior club: coaches refuse to collect money or ask about it, yet are the only ones who see who comes. Would pay extra for a paid mark on the register.',
        'Describes a girl who trained for a full season unpaid. Nobody’s fault. £210.',
      ],
    },
    { channel: 'app', said: ['Coach app shows names, not payments. Half useful.'] },
    {
      channel: 'sales',
      said: [
        'First thing the club secretary wanted to see in the demonstration was the coach’s list with who has paid. We do not have it.',
      ],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: ['Die Übungsleiter sehen nicht, wer bezahlt hat. Bei 40 Kindern in der Halle ist das auf Zuruf nicht zu klären.'],
    },
    {
      channel: 'nps',
      language: 'fr',
      said: ['Les entraîneurs ne voient pas qui a payé. Je leur envoie une photo de mon écran.'],
    },
    { channel: 'ticket', language: 'es', said: ['Los monitores no saben quién ha pagado la clase y dejan pasar a todos.'] },
    { channel: 'ticket', language: 'nl', said: ['De trainer ziet niet wie er betaald heeft. Ik app hem elke week een lijstje.'] },
    {
      channel: 'ticket',
      account: 'Halden Judo',
      said: ['Our trainers are parents, they would like to see who has paid but not how much. Is it possible?'],
    },
  ],
};
