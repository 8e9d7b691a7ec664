import type { ThemeScript } from '../script.ts';

export const bankWindow: ThemeScript = {
  name: '3-D Secure window opens behind the app',
  statement: '“The bank’s window opens where I cannot see it. I look at a spinner until it is too late.”',
  terms: ['behind the app', '3-D Secure window', 'window of the bank', 'challenge window', 'hinter der App'],
  owner: 'Payments',
  createdDaysAgo: 190,
  moment: 'Pay with a saved card',
  area: 'Payments',
  mix: [3, 4, 0],
  waves: [
    { span: [178, 92], mentions: 5, accounts: 5 },
    { span: [88, 4], mentions: 8, accounts: 7, returning: 1 },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      said: [
        'On the iPad at reception the 3-D Secure window opens behind the app. You only find it if you happen to swipe up. Most people think it has frozen.',
        'Payment sheet closes while the bank’s challenge is still pending, and the challenge itself sits in Safari behind everything. Member saw a spinner for four minutes, then “timed out”.',
        'The bank’s screen does come up, just not in front. My mother-in-law waited for it. I mean really waited.',
        'Steps: pay on an Android tablet in split view, card that asks for 3-D Secure. It opens in the other half, under our class list. Nobody looks there.',
        'Where does the window for the bank code go? It flashes up for a second and then the app is on top again.',
        'Payment pending, sheet gone, and three minutes later a text from the bank with a code and nowhere to put it.',
        'Same problem as in spring: 3-D Secure challenge hidden behind the app on desktop Firefox as well, it opens as a small window under the main one.',
        'Bank’s page opened behind the app on my new Pixel. Old Pixel was fine.',
        'Could the app at least say “look for another window”? Half of the battle would be won.',
      ],
    },
    {
      channel: 'app',
      said: [
        'Bank window hides behind the app. Found it by accident.',
        'Spinner forever. Turns out my bank’s page was open underneath the whole time!',
      ],
    },
    {
      channel: 'play',
      said: [
        '3d secure opens in the background, you have to switch apps to see it, then it says session over',
        'bank check hidden, thought i was being scammed',
      ],
    },
    {
      channel: 'nps',
      said: [
        'Half of our older members never see the bank’s window because it is under the app. They just say it doesn’t work.',
        'The verification window needs to be in FRONT.',
        'It hangs at “waiting for your bank”. It is not hanging, the window is behind. Took us weeks to work that out.',
        'Had to hunt for my bank’s window. It was there all along.',
      ],
    },
    {
      channel: 'call',
      said: [
        'Watched two payments at the front desk. In both the bank’s page opened behind the app; the receptionist knew and double-pressed the home key. New staff do not know.',
        'Says the payment sheet should simply stay open until the bank has answered. As it is, it closes, people think it is done and walk in.',
      ],
    },
    {
      channel: 'post',
      said: [
        'Tip for tablets: turn off split view or the bank’s check lands behind the app. Ferrow, please fix so that this tip can retire.',
      ],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: [
        'Das Fenster der Bank ging hinter der App auf, ich habe es erst nach Minuten gefunden.',
        'Beim Bezahlen am Tablet liegt das 3-D-Secure-Fenster unter unserer Kursliste. Das Mitglied wartet, wir warten, dann Zeitüberschreitung.',
        'Mehrere Eltern melden, dass die Bestätigung der Bank „nicht kommt“. Sie kommt schon, aber hinter der App.',
      ],
    },
    {
      channel: 'nps',
      language: 'fr',
      said: ['La fenêtre de la banque s’ouvre derrière l’application, on ne la voit pas et le paiement expire.'],
    },
    {
      channel: 'ticket',
      language: 'es',
      said: [
        'La ventana del banco se abre detrás de la aplicación y nadie la encuentra. Luego caduca y hay que empezar de nuevo.',
      ],
    },
    {
      channel: 'nps',
      language: 'sv',
      said: ['Bankens fönster hamnar bakom appen. Man tror att det har hängt sig.'],
    },
  ],
};
