import type { ThemeScript } from '../script.ts';

export const paidAtDesk: ThemeScript = {
  name: 'Paid at the desk still shows as unpaid',
  statement: '“I paid in cash and have the receipt. The app reminds me every day that I owe you.”',
  terms: ['paid at the desk', 'paid in cash', 'still unpaid', 'shows as unpaid', 'bar bezahlt'],
  owner: 'Clubs',
  createdDaysAgo: 24,
  moment: 'Check in at the door',
  area: 'Clubs',
  mix: [1, 5, 4],
  waves: [
    { span: [178, 92], mentions: 6, accounts: 6 },
    { span: [88, 1], mentions: 6, accounts: 5, returning: 2 },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      said: [
        'Paid at the desk on Saturday, cash, £30, receipt in my hand. App says unpaid and has sent two reminders.',
        'How do I mark a booking as paid in cash? I tick it, it stays red, in the evening the member gets a dunning mail.',
        'Member paid at reception and was then blocked from booking because of “an open amount”. She is 76 and very upset.',
        'Terminal payment went through, booking still shows as unpaid. We pressed “settle” and it charged her card a second time!',
        'We record desk payments at the end of the day. Your reminders go out at six. Could they wait until eight?',
        'There are two places to enter cash, one of them does nothing. Please remove the one that does nothing.',
        'Vouchers count as unpaid too. A birthday voucher should not lead to a reminder on the birthday.',
        '41 bookings still unpaid according to the overview. All 41 were paid at the desk, I have the till roll.',
        'Somebody paid me with a bank transfer, I entered it, and it is still unpaid after a week. Do you check this against something?',
        'Gift cards sold at reception turn the booking green, cash does not. Odd.',
        'Parents pay the camp in cash because of the surprise bank holiday and now 23 children are “not allowed to attend”.',
        'It would help if the reminder mail had a line “already paid at the desk? Tell us here”.',
      ],
    },
    {
      channel: 'nps',
      said: [
        'If you pay at the counter the app never finds out.',
        'Cash payments don’t reach the system, so we look like idiots sending reminders.',
        'still unpaid it says. i was THERE when i paid',
        'Reminders for things I paid in cash weeks ago.',
      ],
    },
    {
      channel: 'app',
      said: [
        'Paid at the front desk, reminded ever since.',
        'It blocks me for 5 € that I paid in coins.',
        'paid cash. red warning. still red.',
      ],
    },
    { channel: 'play', said: ['unpaid unpaid unpaid. i paid. ask tina at the counter'] },
    {
      channel: 'call',
      said: [
        'About a fifth of their money still comes over the counter. Staff enter it twice, once in the till and once with us, and the second time is often forgotten.',
        'Wants desk payments from the card terminal to find the booking by themselves.',
      ],
    },
    {
      channel: 'post',
      said: ['We turned off payment reminders altogether because of cash payers. Now the real ones don’t pay either.'],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: [
        'Bar bezahlt, quittiert, und trotzdem kommt jeden Tag eine Zahlungserinnerung. Das ist uns vor den Mitgliedern unangenehm.',
        'Zahlungen am Empfang bleiben auf „offen“ stehen, bis man sie zweimal bucht.',
      ],
    },
    { channel: 'ticket', language: 'fr', said: ['J’ai payé en espèces à l’accueil, l’application dit toujours « impayé ».'] },
    { channel: 'nps', language: 'es', said: ['Pagué en recepción y sigo apareciendo como moroso. Qué vergüenza.'] },
    { channel: 'ticket', language: 'nl', said: ['Contant betaald aan de balie, maar de app blijft aanmaningen sturen.'] },
    { channel: 'ticket', language: 'pt', said: ['Paguei ao balcão em dinheiro e continua por pagar na aplicação.'] },
    { channel: 'ticket', language: 'it', said: ['Ho pagato in contanti alla cassa ma risulta ancora da pagare.'] },
    { channel: 'nps', language: 'de', said: ['Wer bar zahlt, wird gemahnt. Unschön.'] },
  ],
};
