import type { ThemeScript } from '../script.ts';

export const refundCredit: ThemeScript = {
  name: 'A cancelled class is refunded as credit, not money',
  statement: '“You cancelled, not me. I want my money, not a balance I cannot use.”',
  terms: ['as credit', 'credits expire', 'credit expired', 'not a refund', 'Guthaben', 'un avoir'],
  owner: null,
  createdDaysAgo: 30,
  moment: 'Change a booking',
  area: 'Payments',
  mix: [1, 4, 4],
  waves: [
    { span: [178, 92], mentions: 6, accounts: 5 },
    { span: [88, 1], mentions: 6, accounts: 6, returning: 2 },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      said: [
        'Class cancelled by the studio, and what I get is “15.00 credit”. I was a guest on holiday. I am never coming back. Please refund my card.',
        'How do I switch from credit to a real refund? I pressed refund and it went into their balance.',
        'The credit ran out after 90 days, says the member. Nobody told her that credits expire. Nobody told me either.',
        'A refund as credit may be allowed in your country, in ours the customer has to agree to it first.',
        'Member moved to Leeds with 48 € of credit on her balance. How do we pay it out?',
        'I can see the credit. I cannot use the credit. At payment it takes the card all the same.',
        'Please let the club decide: credit for late cancellations, money when we cancel. At present it’s credit for everything.',
        'We cancelled a whole term of Level 2 and 17 families now have credit for a class that no longer exists.',
        'Credit of one child can’t be used for the sister. Same family, same card!',
        'A credit of £4.17 that nobody can spend is on 60 accounts. Our treasurer has to report it as a debt. Every year.',
        'I don’t want credit at a place that has closed!',
      ],
    },
    {
      channel: 'nps',
      said: [
        'Credits instead of refunds. I call that a loan to my gym.',
        'Got credit I can only spend on classes that are always full.',
        'Don’t refund me in monopoly money',
        'credit is not a refund',
      ],
    },
    { channel: 'app', said: ['Wanted a refund, got a balance.', 'my credit expired. it was MY money'] },
    { channel: 'play', said: ['no real refund only credit, avoid'] },
    {
      channel: 'call',
      said: [
        'Has stopped cancelling small classes because every cancellation ends in a quarrel about credit. Runs them at a loss instead.',
        'Their lawyer says credit without consent is not a refund. They want a choice on the screen before the end of the year.',
      ],
    },
    {
      channel: 'post',
      said: [
        'For those asking: you can refund to the card, but only from the payment, not from the class. Took me an hour to find.',
      ],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: ['Der Kurs fiel aus, und statt Geld gab es Guthaben. Das Mitglied möchte sein Geld zurück, zu Recht.'],
    },
    { channel: 'nps', language: 'de', said: ['Guthaben statt Erstattung finde ich dreist.'] },
    {
      channel: 'ticket',
      language: 'fr',
      said: ['Cours annulé par nos soins, l’élève reçoit un avoir au lieu d’un remboursement. Elle n’en veut pas.'],
    },
    {
      channel: 'ticket',
      language: 'es',
      said: ['Cancelamos la clase nosotros y el sistema devuelve saldo en vez de dinero. ¿Se puede cambiar?'],
    },
    { channel: 'app', language: 'it', said: ['Lezione annullata e mi danno un credito. Rivoglio i soldi.'] },
    { channel: 'nps', language: 'sv', said: ['Fick tillgodo i stället för pengarna tillbaka.'] },
  ],
};
