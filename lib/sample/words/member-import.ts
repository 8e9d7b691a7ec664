import type { ThemeScript } from '../script.ts';

export const memberImport: ThemeScript = {
  name: 'Bringing members over from a spreadsheet loses some',
  statement: '“I uploaded 312 members. There are 287. Which 25 are missing, nobody can say.”',
  terms: ['members missing', 'member list', 'members went missing', 'after the upload', 'Mitgliederliste'],
  owner: 'Clubs',
  createdDaysAgo: 140,
  moment: 'Bring in members',
  area: 'Clubs',
  mix: [2, 4, 3],
  waves: [
    { span: [178, 92], mentions: 6, accounts: 6 },
    { span: [88, 1], mentions: 5, accounts: 5, returning: 1 },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      said: [
        'Uploaded our spreadsheet with 312 members, 287 arrived. No message. Which ones are missing?',
        'Dates of birth came out swapped, 03/07 became 7 March. Half of our under-tens are now over eighteen.',
        'The upload says “done”. It isn’t: everybody after row 500 is missing.',
        'Second upload to fix the first one has given us everybody twice. How do I start again from nothing?',
        'Phone numbers lose the leading zero. I know it is Excel. Your competitor puts it back though.',
        'Tried with 20 rows: fine. Tried with 900 rows: spinner, then the start page, then nothing. Did it work?',
        'Family links (who is whose child) don’t come across from the spreadsheet, so I’m doing 140 families by hand tonight.',
        'The spreadsheet has a column “guardian”. After the upload the guardians were the members and the children were gone.',
        'Lifetime members (no end date) were skipped. All nine of them. They include the founder.',
        'Is there any report after the upload? I only see a green tick and 40 people too few.',
      ],
    },
    {
      channel: 'nps',
      said: [
        'Moving our members over took three weekends.',
        'Upload lost 25 people and would not tell me who.',
        'Setup was ok apart from the member list which came out in tatters',
        'Switching was hell, list lost people, fine since',
      ],
    },
    {
      channel: 'call',
      said: [
        'Onboarding stalled: of 4,180 members, 390 did not come across. Their administrator compared the two lists by eye. She would like a file with the refused rows and why.',
        'Asks to be told before the upload what will be skipped. “I can mend a spreadsheet. I can’t mend silence.”',
      ],
    },
    {
      channel: 'sales',
      said: [
        'Heard from a neighbour club that members went missing on the way over. Wants to see a trial upload with their own list before signing.',
        'Switching from a card index and a spreadsheet. Fear number one: losing people. We could not promise it.',
      ],
    },
    { channel: 'post', said: ['Before you upload: remove blank rows, split couples, no accents in the mail column. Then pray.'] },
    {
      channel: 'ticket',
      language: 'de',
      said: [
        'Von 640 Mitgliedern fehlen nach dem Hochladen 38, alle mit Umlaut im Namen. Ein Zufall wird das nicht sein.',
        'Unsere Mitgliederliste wurde nur halb übernommen, ohne Fehlermeldung.',
      ],
    },
    { channel: 'ticket', language: 'fr', said: ['Sur 215 adhérents, 198 importés. Aucune explication pour les 17 autres.'] },
    { channel: 'nps', language: 'es', said: ['Al subir la lista de socios se perdieron los que tienen ñ en el apellido.'] },
    { channel: 'ticket', language: 'nl', said: ['Ledenlijst geüpload, iedereen met een tussenvoegsel staat er verkeerd in.'] },
    {
      channel: 'ticket',
      account: 'Ostrava Swim School',
      said: ['Names with háček became question marks after the upload. About 200 children. Please help.'],
    },
    { channel: 'nps', language: 'de', said: ['Umlaute beim Hochladen verloren, Mitglieder auch.'] },
    {
      channel: 'ticket',
      account: 'Lough Derg Leisure',
      said: ['All members with an apostrophe in their name were left out. We are in Ireland, that’s a lot of members.'],
    },
    {
      channel: 'ticket',
      account: 'Bea’s Ballroom',
      said: ['Couples who share a mail address: only one of them survives the upload. We have 60 couples. It is a ballroom.'],
    },
    {
      channel: 'nps',
      account: 'Priory Park Bowls',
      said: ['The upload forgot everybody without a mail address. That is a third of our bowls club.'],
    },
  ],
};
