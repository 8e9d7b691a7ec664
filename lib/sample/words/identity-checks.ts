import type { ThemeScript } from '../script.ts';

export const identityChecks: ThemeScript = {
  name: 'Identity has to be confirmed again and again',
  statement: '“You already have my passport. Why do you want it a third time?”',
  terms: ['confirm my identity', 'identity check', 'ID check', 'verify again', 'passport photo', 'Identitätsprüfung'],
  owner: 'Platform',
  createdDaysAgo: 130,
  moment: 'Confirm identity',
  area: 'Platform',
  mix: [2, 5, 4],
  waves: [
    { span: [178, 92], mentions: 6, accounts: 6 },
    { span: [88, 1], mentions: 7, accounts: 6, returning: 2 },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      account: 'Kestrel Climbing',
      when: [4, 4],
      said: ['Why do I have to confirm my identity twice in one week?'],
    },
    {
      channel: 'ticket',
      said: [
        'Passport photo uploaded in spring, again in summer, again today. I look older in each of them, thanks.',
        'Payouts are on hold until I confirm my identity. I did on Monday. It says so on the page that asks me to do it.',
        'Two trustees, both verified last year, both asked to verify again because a third trustee left. Why?',
        'The identity check refuses my driving licence because “glare”. Eleven attempts, three lamps, one very patient husband.',
        'I changed my phone and now I am a stranger. Passport, selfie, turn your head left, turn your head right.',
        'Our chairwoman is 80 and does not own a smartphone. How is she supposed to do the selfie check? We did it with her grandson’s phone and now it thinks she is him.',
        'After the check it returned me to the beginning of the check.',
        'Please tell me what you do with the copies of our passports. Four copies by now, from the same person.',
        'Verification mail says 24 hours. Day 6. Money from 43 members is waiting somewhere.',
        'Every new session asks for the ID code again. Our reception logs in twelve times a day.',
        'The check does not accept the new Irish passport card. The old passport has expired. I exist, I promise.',
        'Our bank account was confirmed, our company was confirmed, I was confirmed. Then we added PayPal and it all began anew.',
        'My surname has two parts and your ID check wants one. It has refused both.',
      ],
    },
    {
      channel: 'nps',
      said: [
        'Constantly having to prove who I am.',
        'too many verifications, my directors are annoyed with me',
        'Fine once you’re in. Getting in with the ID stuff took a week.',
        'ID check again this week. Why.',
      ],
    },
    {
      channel: 'app',
      said: [
        'Scan passport. Failed. Scan passport. Failed. Scan passport.',
        'Verify again? I verified yesterday!!',
        'asks for ID each time I get a new phone',
      ],
    },
    {
      channel: 'play',
      unknownAccount: true,
      said: ['selfie check does not like my beard', 'why id again after update', 'verified 3 times this year lol'],
    },
    {
      channel: 'call',
      said: [
        'Trust secretary keeps a folder “Ferrow ID” on her desktop with passports of nine trustees so that she can answer faster. We advised against it.',
        'New branch could not take money for nine days because the manager’s identity was confirmed at the old branch and did not carry over.',
      ],
    },
    {
      channel: 'post',
      said: [
        'Is it normal to be asked for ID each time a committee member changes? We’re a club, somebody changes every spring.',
      ],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: ['Zum dritten Mal in diesem Jahr soll ich meinen Ausweis hochladen. Er hat sich nicht verändert.'],
    },
    { channel: 'nps', language: 'de', said: ['Die ständige Identitätsprüfung nervt. Einmal muss reichen.'] },
    {
      channel: 'ticket',
      language: 'fr',
      said: ['On me redemande ma pièce d’identité à chaque changement de bureau de l’association. C’est décourageant.'],
    },
    { channel: 'ticket', language: 'es', said: ['Otra vez me piden el DNI. Ya lo subí dos veces y los pagos siguen retenidos.'] },
    { channel: 'nps', language: 'sv', said: ['Måste legitimera mig hela tiden. Jag är samma person som i går.'] },
    { channel: 'ticket', language: 'nl', said: ['Alweer legitimeren, terwijl er niets veranderd is aan ons bestuur.'] },
    {
      channel: 'nps',
      account: 'Wren Choir',
      said: ['Identity check was required three times in the first month. I run a choir, not a bank.'],
    },
  ],
};
