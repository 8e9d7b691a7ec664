import type { ThemeScript } from '../script.ts';

export const whoDeclined: ThemeScript = {
  name: 'Nobody can tell whether the bank or we declined the card',
  statement: '“It says card declined. Was that my bank, or you? I do not know whom to call.”',
  terms: ['who declined', 'declined by the bank', 'bank declined', 'reason for the decline', 'who refused'],
  owner: null,
  createdDaysAgo: 150,
  moment: 'Recover a failed payment',
  area: 'Payments',
  mix: [5, 9, 0],
  waves: [
    { span: [178, 92], mentions: 15, accounts: 13 },
    { span: [88, 3], mentions: 17, accounts: 14, returning: 5 },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      said: [
        '“Your card was declined.” By whom? I rang my bank, forty minutes in the queue, and they say nobody ever asked them.',
        'Member’s bank says there was no attempt. Your page says declined. One of the two is wrong and I am the one standing in between.',
        'Please can the message say why. Insufficient funds, wrong code, blocked by the bank, blocked by you: four different phone calls, and we make all four because we cannot tell.',
        'Hello team, a member has been declined three times and her bank insists the card is fine. Is there something on your side that refuses cards before they get to the bank? Where would I see that?',
        'Paid, got the confirmation, then a mail that says payment failed. Which one is it?',
        'We had 8 declines on the first of the month, all in the same minute. That smells like you and not like eight different banks. Nothing on the status page.',
        'The error says “do not honor”. My member thought we were insulting her. What does it mean and who said it?',
        'Is a decline with no reason always the bank? Your help page says “usually”. Usually is not something I can tell a customer.',
        'Card declined. Retry. Declined. Retry. Declined. Went to the supermarket with the same card, worked. So it is you?',
        'Reception told a man his bank had blocked the card. His bank told him it had not. He came back and shouted at a nineteen-year-old. I would like to stop guessing in front of customers.',
        'Why does the club see “failed” and the member see “declined” for the same payment? We each thought the other one knew more.',
        'Which of you turned down my card? I have money in it.',
        'For our records we need to know which declines were fraud checks and which were empty accounts. Both look the same to us.',
        'She was told “declined”, her banking app shows the amount as reserved. So it was declined and taken?',
        'Our members are mostly students. “Declined” usually means broke, but sometimes it doesn’t, and then I’ve embarrassed somebody.',
        'Who decides that a card is “not supported”? The bank issued it last week.',
        'Card declined after 3-D Secure. Was that the bank’s screen saying no, or yours?',
        'The bank approved the 3-D Secure challenge, I have the message here. Thirty seconds later your app says card declined. Who declined it?',
        'On retry the card was declined again, without any 3-D Secure this time. So was the bank even asked, or did you decide by yourselves?',
        'Renewal payment: first attempt “card declined”, second attempt “card declined”, and all the while her banking app still asks her to approve it. Nobody has declined anything yet, have they?',
        'Member approved the challenge, bank confirms it, card declined all the same. Then by you, we conclude. Correct?',
      ],
    },
    {
      channel: 'nps',
      said: [
        'When a card is declined nobody knows who did it. The bank blames Ferrow, Ferrow blames the bank.',
        'Failed payments come without any reason. I ring the member, the member rings the bank, the bank knows nothing.',
        'declined but by who??',
        'I spend my Mondays finding out why cards failed. A single line with the reason would give me my Mondays back.',
        'Solid product. The decline messages are useless though.',
        'Tell us who refused the card. Please.',
        'The word “declined” without a reason has cost me more hours than any other word this year.',
        'approved in my banking app, card declined in yours. make up your minds',
      ],
    },
    {
      channel: 'call',
      said: [
        'Head of member services keeps a spreadsheet of declines with a column “bank / Ferrow / ?”. Two thirds are question marks.',
        'They cannot tell a fraud block on our side from a refusal by the bank. Members are told to call their bank either way; about half the banks send them straight back.',
        'Asked what would help most: “Tell me if it was the bank. If it was the bank, I’m done. If it was you, I open a ticket. Today I do both.”',
        'Club manager believes we decline cards from one particular bank. We could not show her otherwise on the call because the reason is not kept where support can see it.',
        'Says staff have stopped reporting declines because nobody can tell them anything about it anyway.',
        'Support lead reads the same entry three times: “3-D Secure passed, card declined”. She would like a fourth word after it: by whom.',
      ],
    },
    {
      channel: 'post',
      said: [
        'Does anyone know how to read the decline codes? 05, 51, 57... I have made a little list from the internet but half of what we get is just “declined”.',
        'We tell people “it’s your bank”. I have no idea whether it is their bank. It sounds better than shrugging.',
        'Is there any report that splits card failures by who refused them? Bank, card network, Ferrow’s own checks? Asking because our board has started asking.',
        'Is a soft decline us, the bank or Ferrow? The glossary in the help centre explains the term with itself.',
      ],
    },
    {
      channel: 'app',
      said: [
        'Says declined and nothing else. Bank says all good. Waste of an evening.',
        'Card declined after 3-D Secure, no reason, no number to call.',
        'Refused. By bank? By app? By God? No explanation.',
      ],
    },
    {
      channel: 'play',
      said: [
        'my bank swears they never saw the payment. app says bank declined it. someone is lying',
        'No idea if I paid or not. No idea who said no.',
        'payment refused for “security reasons”. whose?',
      ],
    },
    {
      channel: 'sales',
      said: [
        'Prospective second region asks how we tell them who refused a payment, bank or processor. Their present system shows the bank’s own words. Could not give a good answer.',
      ],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: [
        'Die Zahlung wurde abgelehnt. Von der Bank oder von Ihnen? Die Bank sagt, bei ihr sei nichts angekommen.',
        'Nach 3-D Secure heißt es „Karte abgelehnt“. Ein Mitglied hat dreimal bei seiner Sparkasse angerufen, die sehen keinen Versuch. Wo steht der Grund?',
      ],
    },
    {
      channel: 'nps',
      language: 'de',
      said: ['Bei abgelehnten Karten weiß niemand, wer schuld ist. Das ist peinlich am Empfang.'],
    },
    {
      channel: 'ticket',
      language: 'fr',
      said: [
        '« Paiement refusé », d’accord, mais par qui ? La banque de notre adhérente affirme qu’elle n’a rien refusé du tout.',
        'Impossible de savoir si le refus vient de la banque ou de chez vous. On passe pour des amateurs devant les parents.',
      ],
    },
    {
      channel: 'ticket',
      language: 'es',
      said: ['Pone «tarjeta rechazada» y nada más. El banco dice que no ha sido él. ¿Quién la rechaza entonces?'],
    },
    {
      channel: 'nps',
      language: 'nl',
      said: ['Geweigerd, maar door wie? De bank zegt van niet. Wij staan erbij en kijken ernaar.'],
    },
    {
      channel: 'ticket',
      language: 'pt',
      said: ['O banco diz que não recusou nada, a aplicação diz que o cartão foi recusado. Em quem devo acreditar?'],
    },
    {
      channel: 'ticket',
      language: 'it',
      said: ['Il pagamento risulta rifiutato ma la banca non ha ricevuto nessuna richiesta. Chi ha rifiutato la carta?'],
    },
    {
      channel: 'ticket',
      account: 'Quayside Rowing',
      said: [
        'Good morning. Our treasurer wants to know whether the declined payments are a problem of the members’ banks or of our account with you, because if it is our account we need to act before the regatta fees are due.',
      ],
    },
  ],
};
