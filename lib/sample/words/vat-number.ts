import type { ThemeScript } from '../script.ts';

/** Shipped 82 days ago: what was said of it since is little, and part of it thanks. */
export const vatNumber: ThemeScript = {
  name: 'Invoices lack the VAT number',
  statement: '“I cannot hand these invoices to my accountant.”',
  terms: ['VAT', 'tax number', 'tax office', 'TVA', 'USt', 'Umsatzsteuer', 'NIF', 'btw'],
  owner: 'Payments',
  status: 'shipped-verifying',
  createdDaysAgo: 318,
  moment: 'Get the invoice',
  area: 'Payments',
  mix: [12, 38, 11],
  waves: [
    { span: [179, 91], mentions: 32, accounts: 27 },
    { span: [89, 3], mentions: 10, accounts: 8, returning: 5, leaning: 'early' },
  ],
  before: [364, 181],
  groups: [
    {
      channel: 'ticket',
      account: 'Marlow Dance Studio',
      when: [9, 9],
      said: ['My accountant sent all twelve invoices back. No VAT number, so for the tax office they are not invoices.'],
    },
    {
      channel: 'ticket',
      language: 'fr',
      account: 'Club Nautique de Sète',
      when: [86, 86],
      said: [
        'Factures inutilisables pour notre comptable : il manque le numéro de TVA. C’est la troisième fois que je le signale.',
      ],
    },
    {
      channel: 'call',
      account: 'Haverstock Gyms',
      when: [48, 48],
      signal: 'request',
      inferred: true,
      said: ['VAT no. is on there now, thank you, finally. Could you also add it to the old ones?'],
    },
    {
      channel: 'nps',
      account: 'Haverstock Gyms',
      when: [3, 3],
      signal: 'praise',
      said: ['Honestly the new invoices are spot on.'],
    },
    {
      channel: 'ticket',
      language: 'de',
      signal: 'praise',
      when: [70, 60],
      said: ['Die USt-IdNr. steht jetzt drauf, unser Steuerberater ist zufrieden. Danke fürs Dranbleiben.'],
    },
    {
      channel: 'ticket',
      said: [
        'Your invoice shows our name, our logo and the amount, and not our VAT number. It is in our profile. Why is it not on the invoice?',
        'Three corporate members will not pay until they get a proper VAT invoice. We are writing them by hand in Word. It is 2 hours a week.',
        'Tax inspection next month. 214 invoices without a VAT number. I need a way to reissue all of them, not one by one.',
        'Hi, please add our VAT registration to the footer of the invoices. We have asked twice before.',
        'The invoices that members receive have no VAT line and no VAT number. HMRC will not accept them and neither will I, said our bookkeeper.',
        'We are registered for VAT since last summer. Invoices still look as if we were not.',
        'How do I get the tax number on the PDF? The settings page has a field for it, filled in, saved, ignored.',
        'A law firm that books our hall every Thursday has returned the invoice for £1,140 with a sticky note: “VAT no.?”',
        'Our auditors list “invoices issued via Ferrow lack VAT identification” as a finding. A finding! For a swimming pool!',
        'Is it true that only Enterprise gets VAT numbers on invoices? Someone on the forum said so. If so please tell me the price.',
        'Every month the same mail from our accountant with the same question and I forward it to you every month. Here it is again.',
        'The address on the invoice is right, the VAT number is missing, the word “invoice” is there. Two out of three.',
        'Members who are self-employed cannot claim the course fee because the tax office rejects the receipt. One has cancelled for that reason and told me so.',
        'I have now added the VAT number to our company NAME so that it prints. Looks daft but the accountant is happy.',
        'Credit notes have the same problem by the way, no VAT number on those either.',
        'Could somebody call me about the VAT number. Not an article. A person.',
        'We invoice a school for 30 children. The council pays in 60 days if the invoice is right and not at all if it isn’t. It isn’t.',
        'Invoice 2231: no VAT ID. Invoice 2232: no VAT ID. Shall I go on?',
        'We’ve moved the corporate customers back to our old bookkeeping program only because of the missing VAT number. That’s about a third of our turnover that no longer runs through you.',
        'The preview shows the VAT number. The mail that goes out does not. So near!',
      ],
    },
    {
      channel: 'nps',
      said: [
        'Invoices without VAT number are worthless to us. Everything else good.',
        'Would be a 9 with proper invoices. VAT!!',
        'Bookings great, invoicing amateur. No tax number on them.',
        'I like it but my accountant hates you.',
        'Our treasurer types the VAT number on 80 PDFs at the end of each quarter. She is 71. Be kind to her.',
        'Missing VAT id on invoices since day one.',
      ],
    },
    {
      channel: 'call',
      said: [
        'Group accountant joined the call for this one item: VAT number on every invoice, for each of nine legal entities. They reissue about 400 invoices a quarter by hand.',
        'Would sign for two years if invoices carried the tax number by the end of the quarter. Otherwise stays on monthly.',
        'Says the missing VAT number is the only reason she still pays for a second tool (£19 a month).',
        'Owner repeats what she wrote in two tickets: corporate members leave because they cannot reclaim the tax.',
      ],
    },
    {
      channel: 'post',
      said: [
        'Workaround for the VAT number: put it in the second line of your address. It prints there. Not pretty, but my tax adviser has accepted it.',
        'Voting for this one again. How can a payments product not print a VAT number in this day and age?',
        'We solved it by not solving it: members who need a VAT invoice get one from our old system. 40 or so a month.',
        'Has anyone had their invoices refused in Ireland as well? Revenue wants the VAT number of the club, and for companies theirs too.',
      ],
    },
    {
      channel: 'sales',
      said: [
        'Lost for now: their accountant looked at a specimen invoice, saw no VAT number and closed the laptop.',
        'Asked for a specimen invoice with VAT number before any talk of price. Could not provide one.',
      ],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: [
        'Auf den Rechnungen fehlt die Umsatzsteuer-ID. Unser Steuerberater akzeptiert sie so nicht und wir müssen alles von Hand nachschreiben.',
        'Eine Rechnung ohne Steuernummer ist nach § 14 UStG keine Rechnung. Das haben wir Ihnen schon einmal geschrieben.',
        'Bitte ergänzen Sie unsere USt-IdNr. auf den Belegen. Firmenkunden schicken uns die Rechnungen sonst zurück.',
        'Die Steuernummer ist im Profil hinterlegt, erscheint aber auf keiner einzigen Rechnung. Was machen wir falsch?',
        'Das Finanzamt hat 61 Belege beanstandet. Alle aus Ihrem System, alle ohne Steuernummer.',
      ],
    },
    {
      channel: 'nps',
      language: 'de',
      said: [
        'Ohne USt-ID auf der Rechnung kann ich das keinem Firmenkunden geben.',
        'Rechnungen unvollständig, sonst sehr zufrieden.',
      ],
    },
    {
      channel: 'ticket',
      language: 'fr',
      said: [
        'Notre expert-comptable refuse vos factures : pas de numéro de TVA intracommunautaire, pas de mention légale. Que fait-on ?',
        'Le numéro de TVA est bien saisi dans nos paramètres mais il n’apparaît pas sur la facture envoyée à l’adhérent.',
        'Un comité d’entreprise nous renvoie une facture de 2 300 € faute de numéro de TVA. Ils ne paieront pas avant correction.',
      ],
    },
    { channel: 'nps', language: 'fr', said: ['Très bon outil, sauf les factures, inutilisables sans TVA.'] },
    {
      channel: 'ticket',
      language: 'es',
      said: [
        'Las facturas salen sin NIF. Mi gestoría no las acepta y tengo que rehacerlas a mano cada mes.',
        'Necesitamos que aparezca el NIF del club en la factura. Sin eso, para Hacienda es un papelito.',
        'Varias empresas nos devuelven las facturas porque falta el número de IVA.',
      ],
    },
    {
      channel: 'ticket',
      language: 'nl',
      said: [
        'Ons btw-nummer staat niet op de facturen. De boekhouder stuurt ze allemaal terug.',
        'Zakelijke leden kunnen de btw niet terugvragen, want er staat geen btw-nummer op. Graag oplossen.',
      ],
    },
    { channel: 'nps', language: 'nl', said: ['Fijn systeem, maar facturen zonder btw-nummer, dat kan echt niet.'] },
    {
      channel: 'ticket',
      language: 'pt',
      said: ['As faturas não têm o NIF do clube. O contabilista devolveu-nos todas as do trimestre.'],
    },
    {
      channel: 'ticket',
      language: 'sv',
      said: ['Momsregistreringsnumret saknas på fakturorna. Vår revisor godkänner dem inte.'],
    },
    {
      channel: 'ticket',
      language: 'it',
      said: ['Sulle fatture manca la partita IVA. Il commercialista me le ha rimandate indietro tutte.'],
    },
  ],
};
