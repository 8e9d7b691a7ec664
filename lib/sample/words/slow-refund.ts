import type { ThemeScript } from '../script.ts';

export const slowRefund: ThemeScript = {
  name: 'Refunds take weeks and nobody says when',
  statement: '“It says refunded. My bank says nothing has come. That was three weeks ago.”',
  terms: ['my refund', 'the refund', 'refunds take', 'refund takes', 'Rückerstattung', 'remboursement', 'reembolso'],
  owner: 'Payments',
  createdDaysAgo: 48,
  moment: 'Change a booking',
  area: 'Payments',
  mix: [3, 5, 4],
  waves: [
    { span: [178, 92], mentions: 8, accounts: 7 },
    { span: [88, 1], mentions: 7, accounts: 7, returning: 2 },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      said: [
        'Refund was issued on the 3rd, today is the 24th, member has nothing. What do I tell her?',
        'The workshop was cancelled by us, 22 refunds sent, 9 people have written that no money arrived. Is there a list of where each refund stands?',
        'App says “refunded”. Bank says no. It has been 16 working days. It was £240, which is not nothing for a single mother (her words).',
        'Refund went to a card that has since been closed. Where is the money now? You say the bank, the bank says you.',
        'Can you write a date under the refund? “Expected by” would save me ten calls a week.',
        'Partial refund for a half-used course pass is not possible, so I refunded everything and asked her to pay half again. Guess how that went.',
        'Two refunds for the same booking, three weeks apart. She has been honest and told me. Please take one back.',
        'How long does a refund take? The help page says 5 to 10 days, your chat says 14, the member’s bank says it depends on Ferrow.',
        'Our policy promises money back within 7 days. We cannot keep that promise with you. Either you are quicker or we change the policy.',
        'Member asks for proof that the refund was sent. I can give her a screenshot of the word “sent”. Is there nothing better?',
        'The refund for the flooded weekend came in three pieces on three days. She thought it was three mistakes.',
        'Refunded on our side, charged back by the bank on her side, so she has it twice and we have a fee of £15.',
      ],
    },
    {
      channel: 'nps',
      said: [
        'Refunds take forever and there is no way to see where they are.',
        'Paying takes 2 seconds. Getting it back takes 3 weeks.',
        'i was refunded, allegedly',
        'Great for taking money, terrible for giving it back.',
        'No date for refunds. Members think we are sitting on their money.',
      ],
    },
    { channel: 'app', said: ['Class cancelled, still waiting for my money.', 'Refund after 19 days and two mails.'] },
    {
      channel: 'play',
      said: ['where is my refund', 'cancelled in time, no refund so far. one month now', 'refund “on its way” since easter'],
    },
    {
      channel: 'call',
      said: [
        'Members’ office handles about 50 refund calls a month; nearly all of them ask “when”. A date on the confirmation would end most.',
        'They now refund in cash at reception to avoid the wait, which makes a mess of the accounts. Asked for our refund policy in writing.',
      ],
    },
    {
      channel: 'post',
      said: ['Refund times with different banks, from my own list: 3, 5, 5, 9, 14 and 23 days. No pattern I can see.'],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: [
        'Die Rückerstattung ist laut App erledigt, auf dem Konto ist seit drei Wochen nichts angekommen.',
        'Wie lange dauert eine Erstattung? Unsere Mitglieder fragen täglich und ich kann keine Antwort geben.',
      ],
    },
    {
      channel: 'ticket',
      language: 'fr',
      said: [
        'Remboursement annoncé le 2, toujours rien le 21. L’adhérente me relance tous les jours et je n’ai aucune date à lui donner.',
      ],
    },
    { channel: 'app', language: 'fr', said: ['Remboursement interminable.'] },
    {
      channel: 'ticket',
      language: 'es',
      said: ['El reembolso lleva veinte días «en curso». ¿Hay manera de saber cuándo llega?'],
    },
    { channel: 'nps', language: 'nl', said: ['Terugbetaling duurt weken en niemand weet waar het geld is.'] },
    { channel: 'ticket', language: 'pt', said: ['O reembolso da aula cancelada ainda não chegou e já passou um mês.'] },
    { channel: 'nps', language: 'de', said: ['Erstattungen dauern ewig.'] },
    {
      channel: 'ticket',
      account: 'Gower Wild Swims',
      said: ['Refund pending since the storm weekend. All the other cancelled classes are done, this one hangs.'],
    },
  ],
};
