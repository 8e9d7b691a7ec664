import type { ThemeScript } from '../script.ts';

export const yearlyCharge: ThemeScript = {
  name: 'The yearly charge comes without warning',
  statement: '“One morning $588 is gone from my account and nobody had said a word.”',
  terms: ['yearly charge', 'renewed without', 'no warning', 'auto-renew', 'automatic renewal', 'verlängert'],
  owner: 'Payments',
  createdDaysAgo: 250,
  moment: 'Renew the yearly plan',
  area: 'Payments',
  mix: [2, 3, 4],
  waves: [
    { span: [178, 92], mentions: 9, accounts: 8 },
    { span: [88, 1], mentions: 10, accounts: 8, returning: 1 },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      said: [
        'You took $588 yesterday. I did not know it was due, I did not get a mail, and I had closed the studio for good two weeks earlier.',
        'The plan renewed for a whole year without warning. I would have switched to monthly. Can this be undone?',
        'A reminder before the yearly charge would have been decent. Our account was overdrawn for three days and the bank has charged us for it.',
        'The reminder did come: to the address of a treasurer who left years ago. Could it go to more than one person?',
        'Board approval is needed for anything above £500. You charged £7,080 without asking. Procurement is not amused.',
        'We pay for 11 sites, 11 renewals on 11 dates, none of them announced. Please put them on one day and tell us a month ahead.',
        'Card for the yearly plan had expired, the plan stopped on the day, classes disappeared from our page. On a Saturday. A mail the week before would have done.',
        'Where do I see when my plan renews? I found the date only in the receipt for last year’s.',
        'Auto-renew was on. I never switched it on. I have now switched it off and would like my money back, please.',
        'Renewal price was 18 % higher than last year, and I learned that from my bank statement.',
        'We budget from April to March. A renewal in the middle with no notice puts our little committee into a spin every year.',
        'Please send an invoice first and take the money after. That’s the order everybody else uses.',
        'I asked to be told 30 days before the yearly charge. The answer was “noted”. It was not noted.',
      ],
    },
    {
      channel: 'nps',
      said: [
        'Yearly renewal out of the blue. Everything else lovely.',
        'No warning before you take a year’s money. Not ok.',
        'Tell people before you charge them. That is all.',
        'a years fee gone over night, had to move rent around',
        'Please warn before renewing.',
        'I found out about the renewal from my husband. It was his card.',
      ],
    },
    {
      channel: 'call',
      said: [
        'Renewal conversation began badly because the charge had gone out the day before. He assumed the call was about that.',
        'Wants an invoice 60 days ahead that can be approved, then the charge. Two other suppliers do it that way. Says this alone decides the renewal.',
        'Asks who at Ferrow is responsible for renewals. Was sent from support to sales to accounts. Nobody, as far as she can see.',
      ],
    },
    {
      channel: 'post',
      said: [
        'PSA: check your renewal date now. Mine went through this morning with no mail. Settings, Plan, small grey text at the bottom.',
        'They do give it back if you ask within 14 days. You do have to ask.',
      ],
    },
    { channel: 'app', said: ['Renewed itself for a year. Thief!', 'Charged yearly fee with no notice.'] },
    {
      channel: 'sales',
      said: ['Former customer. Left over a renewal nobody announced; would come back if there is a written notice period.'],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: [
        'Der Jahresbeitrag wurde ohne jede Ankündigung abgebucht. Wir hätten gern vorher eine Rechnung bekommen.',
        'Das Abo hat sich um ein Jahr verlängert, ohne dass jemand Bescheid bekommen hat. Bitte stornieren.',
      ],
    },
    {
      channel: 'ticket',
      language: 'fr',
      said: ['Renouvellement annuel prélevé sans prévenir. Notre trésorerie était à découvert. Un simple mail aurait suffi.'],
    },
    { channel: 'nps', language: 'es', said: ['Se renovó solo y me cobraron el año entero sin avisar.'] },
    {
      channel: 'ticket',
      language: 'nl',
      said: ['Jaarbedrag afgeschreven zonder aankondiging. Een mailtje vooraf was toch niet te veel gevraagd?'],
    },
    { channel: 'ticket', language: 'sv', said: ['Årsavgiften drogs utan förvarning. Kassören blev inte glad.'] },
    { channel: 'nps', language: 'de', said: ['Verlängerung ohne Vorwarnung. Das macht man nicht.'] },
  ],
};
