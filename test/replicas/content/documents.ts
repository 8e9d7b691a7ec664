export type DocumentTab = { readonly id: string; readonly title: string; readonly text: string };
export type DocumentPage = {
  readonly id: string;
  readonly title: string;
  readonly mode: 'editing' | 'suggesting' | 'viewing';
  /** The first is shown when an address names none. */
  readonly tabs: readonly DocumentTab[];
};

/** Documents of Ferrow. */
export const documents: readonly DocumentPage[] = [
  {
    id: '1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa',
    title: 'Refund policy 2027',
    mode: 'editing',
    tabs: [
      {
        id: 't.0',
        title: 'Policy',
        text: `# Refund policy 2027

Draft for the January board. Owner: Tomás Rey.

## What changes

A refund leaves us within one working day and the member sees it in the app at once. Today members wait up to ten days, hear nothing, and write to support a second time.

## Why now

- Clubs lose a member for good when a refund is late in the first month
- Support answers "where is my refund" more often than any other question about money
- Partial refunds are still made by hand

## What we promise

The app shows the day on which the refund left us and the day by which the bank usually books it. If the bank needs longer than ten days, we write first.`,
      },
      {
        id: 't.k4q9cards',
        title: 'Cards and 3-D Secure',
        text: `# Cards and 3-D Secure

When a payment was declined after 3-D Secure and the member pressed retry, the saved card was gone and had to be typed in again. Only the settled attempt counts here.

Open question: who keeps the saved card when a payment is retried?`,
      },
    ],
  },
  {
    id: '1fErr0wTaxPr0files2027x8QmVbKcLw3ZyNd5RtUaEo',
    title: 'Tax profiles, 2027',
    mode: 'suggesting',
    tabs: [
      {
        id: 't.0',
        title: 'Tab 1',
        text: `# Tax profiles, 2027

A club keeps one tax profile for each site: name, address, VAT number. Invoices take the profile of the site where the class was.

Until then every invoice has the first site's number, or none, and the accountants send it back.`,
      },
    ],
  },
  {
    id: '1fErrowTeamLunchccccccccccccccccccccccccccccc',
    title: 'Team lunch in March',
    mode: 'viewing',
    tabs: [{ id: 't.0', title: 'Tab 1', text: 'Vote for Thursday or Friday. Nut-free places only, please.' }],
  },
];
