import type { ThemeScript } from '../script.ts';

export const savedCard: ThemeScript = {
  name: 'Retrying a payment loses the saved card',
  statement: '“When a payment fails and I try again, the card I had saved is gone and I have to type it in like a stranger.”',
  terms: ['saved card', 'card is gone', 'type the card', 'enter my card again', 'card field was empty'],
  owner: 'Payments',
  createdDaysAgo: 170,
  moment: 'Pay with a saved card',
  area: 'Payments',
  mix: [7, 16, 0],
  waves: [
    { span: [178, 92], mentions: 11, accounts: 9 },
    { span: [88, 2], mentions: 31, accounts: 23, returning: 7, leaning: 'late' },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      account: 'Brightwell Leisure',
      when: [2, 2],
      said: [
        'I had to type the card in three times before it took it. The saved card just wasn’t there any more after the bank’s 3-D Secure screen. And now two of the three went through.',
      ],
    },
    {
      channel: 'nps',
      account: 'Kestrel Climbing',
      when: [20, 20],
      inferred: true,
      said: [
        'bank app says approved, i go back and it asks for the number again like it has never met me. i have climbed here for six years, same card for six years. second go it was declined, third go it worked but only because i had the physical card in my rucksack and could read the digits out under a head torch in the car park, which is not how anyone should be paying for a tuesday bouldering session, and yes, the app is up to date',
      ],
    },
    {
      channel: 'ticket',
      account: 'Kestrel Climbing',
      when: [20, 20],
      said: ['I tried to pay twice and the second time it asked for my card like a stranger.'],
    },
    {
      channel: 'app',
      language: 'de',
      account: 'Schwimmschule Nord',
      when: [24, 24],
      said: ['Nach der Freigabe in der Banking-App war die gespeicherte Karte weg. Zweimal.'],
    },
    {
      channel: 'ticket',
      said: [
        'Hello, one of our members tried to pay the monthly fee with her saved card. It was declined after 3-D Secure, fair enough, her limit was the problem. She raised the limit, pressed retry, and the saved card was gone. She gave up and we now have to chase her for £42.',
        'Card declined on the first attempt, then the app forgot the card. Please put it back. I do not have it with me at work.',
        'Since the update every retry opens an empty card form. The saved card is still listed under My cards, it is just not offered once a payment has failed.',
        'Third ticket about this. First payment: declined by 3-D Secure timeout. Retry: no saved card. Result: our front desk types cards in for people, which I am fairly sure we are not allowed to do.',
        'A dad stood at reception for ten minutes tonight. His card failed once because he missed the text from his bank. After that it wanted all sixteen digits again. He was not happy and neither was the queue behind him.',
        'When the bank’s code comes late and 3-D Secure times out, the payment is declined and the stored card disappears from the payment screen. Going back to the class and starting over brings it back. Members don’t know that. I didn’t either until your chat told me.',
        'Could you explain why a declined payment deletes the saved card? Deletes, or hides, I can’t tell. Either way she had to enter it again, twice, on a phone, in the rain.',
        'We have counted: 19 failed first payments last week, 11 of those people never tried again. The ones I rang all said the same thing, that it wanted the whole card again and they “would do it later”.',
        'Retry → payment sheet opens again, saved card gone, field empty. iPhone 13, app 8.4. Happens every time the first try goes through 3-D Secure and comes back declined.',
        'The member says she saved her card last year and it has been charged every month. On Monday it was refused (expired 3-D Secure session, she thinks), she tapped try again and had to enter everything including the postcode. She wants to know whether her card is safe with us.',
        'pls fix the retry thing. lost 3 sales on saturday alone bc nobody carries the actual card any more',
        'Our finance team noticed that the number of cards on file has fallen by 6 % in three months. Looks like members who retry after a decline type the same card in without saving it, and next month there is nothing to charge.',
        'I was charged twice because I entered my card by hand after the saved one vanished, and then the first attempt went through after all. Please return the £65 and please stop losing my card.',
        'After the declined message there is “Use another card”, but where is “use the SAME card again”? It was only the wrong 3-D Secure code. My fault, but still.',
        'Tried again as told in the mail you send after a failed payment. The link opens a page that does not know my saved card at all.',
        'New here. A payment failed because I had the wrong card selected. I went back to choose the right saved card and both were gone.',
        'When is the saved card coming back after a failed payment? You said “next release” two releases ago.',
        'Tablet at the desk: declined, retry, empty payment sheet, no saved card. Phone: declined, retry, card still there. Same member, same card, five minutes apart.',
      ],
    },
    {
      channel: 'nps',
      said: [
        'Everything fine until a payment fails. Then it loses your saved card and you start from nothing.',
        'I would give more but having to retype my card each time my bank hiccups is tiring.',
        'Card saved. Card declined. Card gone. Why.',
        'Members ring us because the app “lost their card”. It only does it on a second try after 3-D Secure, but try explaining that on the phone.',
        'paying again after a failed one is a pain, saved card doesnt show',
        'Retrying is worse than paying for the first time. At least the first time it expects not to know me.',
        'My saved Visa vanished after one declined payment and came back the week after by itself. I don’t trust it now.',
        'One failed payment and your saved cards are forgotten. That is not what saved means.',
      ],
    },
    {
      channel: 'play',
      said: [
        'Saved card disappears when you retry. Had to walk back to the changing room for my wallet.',
        'declined by mistake, tried again, had to put in EVERYTHING again incl. name. come on',
        'What is the point of saving a card if one failed 3D Secure wipes it from the screen',
        'Good app but if a payment bounces once be ready to type 16 numbers with wet hands.',
        'keeps asking for my card number after a decline, i have saved it TWICE',
      ],
    },
    {
      channel: 'app',
      said: [
        'After the bank’s check it came back to an empty form. Saved card? What saved card.',
        'Used to be able to just tap retry. For some weeks now it wants the card number again.',
      ],
    },
    {
      channel: 'call',
      said: [
        'Operations lead showed us on her own phone: saved Mastercard, wrong code at the bank, “payment declined”, retry, empty card form. She says roughly one in four members who fail once do not come back that day.',
        'They ask for the saved card to stay selected on a second attempt. At the moment reception keeps a paper list of people “to be called about their card”. It was the first thing he brought up.',
        'Reads out three complaints from members about having to enter the card again after a decline. Not angry, more tired. “It makes us look as if we can’t run a till.”',
        'Finance director wants figures: how many retries lose the card. Their own count last month is 140 failed first attempts and 61 with no second payment.',
      ],
    },
    {
      channel: 'post',
      said: [
        'Has anybody found a way round the empty card form on retry? We tell members to close the app completely and open it again, then the saved card is back. Not something I enjoy printing on a poster.',
        'Same here. Declined once (member’s bank was down for ten minutes), retried from the mail, saved card gone. Support says known, no date.',
        'For what it’s worth it only happens to us with cards that need 3-D Secure. Cards from the two local banks that never ask for a code can be retried without typing anything.',
      ],
    },
    {
      channel: 'sales',
      said: [
        'Would move four more sites over but wants “the retry thing” settled first: their pilot site sees saved cards vanish after a declined payment, and the regional manager has had it happen to herself.',
      ],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: [
        'Guten Tag, nach einer abgelehnten Zahlung ist die hinterlegte Karte verschwunden und unsere Mitglieder müssen alles neu eintippen. Das kann doch nicht so gedacht sein?',
        'Beim zweiten Versuch fragt die App wieder nach der Kartennummer, obwohl die Karte gespeichert ist. Betrifft bei uns inzwischen jede Woche fünf bis sechs Leute, meistens nach 3-D Secure.',
      ],
    },
    {
      channel: 'play',
      language: 'de',
      said: ['Karte abgelehnt, nochmal versucht, Karte weg. Wozu speichere ich die denn?'],
    },
    {
      channel: 'ticket',
      language: 'fr',
      said: [
        'Bonjour, après un refus 3-D Secure, la carte enregistrée n’est plus proposée quand on réessaie. Nos adhérents abandonnent et viennent payer à l’accueil en espèces.',
        'Paiement refusé une première fois (code reçu trop tard), puis il a fallu ressaisir toute la carte. La carte était pourtant enregistrée depuis deux ans.',
      ],
    },
    {
      channel: 'nps',
      language: 'fr',
      said: ['Quand on relance un paiement échoué, la carte enregistrée a disparu. Agaçant, surtout sur un téléphone.'],
    },
    {
      channel: 'ticket',
      language: 'es',
      said: [
        'Si el banco rechaza el primer intento, al reintentar ya no aparece la tarjeta guardada. Varias familias han dejado la cuota sin pagar por esto.',
      ],
    },
    {
      channel: 'app',
      language: 'es',
      said: ['Guardé la tarjeta para no tener que escribirla. Falla una vez y hay que escribirla otra vez.'],
    },
    {
      channel: 'nps',
      language: 'nl',
      said: ['Na een mislukte betaling is de opgeslagen kaart weg en moet je alles opnieuw invullen. Onhandig aan de balie.'],
    },
    {
      channel: 'ticket',
      language: 'pt',
      said: [
        'Depois de o banco recusar a primeira tentativa, o cartão guardado desaparece e os sócios têm de escrever tudo outra vez. Já perdemos inscrições por causa disto.',
      ],
    },
    {
      channel: 'ticket',
      language: 'sv',
      said: [
        'När betalningen nekas och man försöker igen är det sparade kortet borta. Flera föräldrar har hört av sig den här veckan.',
      ],
    },
    {
      channel: 'app',
      account: 'Hollow Oak Bouldering',
      said: ['Loses my card on every retry. Two stars because the climbing is good.'],
    },
  ],
};
