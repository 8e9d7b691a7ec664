export type JiraIssue = {
  readonly key: string;
  readonly summary: string;
  /** In the Markdown of ../prose.ts. */
  readonly description: string;
  readonly type: 'Bug' | 'Story' | 'Task' | 'Epic' | 'Service request';
  readonly status: 'To Do' | 'In Progress' | 'In Review' | 'Done';
  readonly priority: 'Highest' | 'High' | 'Medium' | 'Low';
  readonly labels: readonly string[];
  readonly components: readonly string[];
  readonly parent: string | null;
  readonly assignee: string;
  readonly points: number;
};

/** Tickets of Ferrow, the made-up company of the sample workspace: bookings and payments for clubs and gyms. */
export const jiraIssues: readonly JiraIssue[] = [
  {
    key: 'PAY-812',
    summary: 'Card declined on retry after 3-D Secure',
    description: `When a renewal payment is declined and the member retries, the saved card is gone after the 3-D Secure challenge. The member has to type the card number again, and the second attempt is often declined because the challenge is still pending.

## Steps to reproduce

- Pay a renewal with a saved card that asks for 3-D Secure
- Let the bank decline the first attempt
- Press Retry on the payment sheet

## Expected

The saved card is still chosen and the retry waits for the bank's answer.

## Actual

The payment sheet is empty. The member sees "Card declined" although the bank has approved the challenge.`,
    type: 'Bug',
    status: 'In Progress',
    priority: 'High',
    labels: ['payments', 'renewal', '3ds'],
    components: ['Payment sheet', 'Cards'],
    parent: 'PAY-700',
    assignee: 'Ines Ferreira',
    points: 5,
  },
  {
    key: 'PAY-640',
    summary: 'Keep the saved card when a payment is retried',
    description: `A retry should start with the card that the member used before. Today the payment sheet asks for the card number every time a payment fails.

- Remember the card between attempts
- Show its last four digits on the retry button`,
    type: 'Story',
    status: 'Done',
    priority: 'Medium',
    labels: ['payments', 'retry'],
    components: ['Payment sheet'],
    parent: 'PAY-700',
    assignee: 'Ines Ferreira',
    points: 3,
  },
  {
    key: 'PAY-655',
    summary: 'Put the VAT number on every invoice',
    description: `Accountants send invoices without a VAT number back to the club.

Print the number that the club has in its settings, below the address, on every invoice and every copy of one.`,
    type: 'Story',
    status: 'Done',
    priority: 'High',
    labels: ['invoices', 'vat'],
    components: ['Invoices'],
    parent: null,
    assignee: 'Ines Ferreira',
    points: 3,
  },
  {
    key: 'PAY-845',
    summary: 'Rename the export button on the ledger',
    description: 'The button says "Export". Finance would like it to say "Download ledger (CSV)" as on the other admin screens.',
    type: 'Task',
    status: 'To Do',
    priority: 'Low',
    labels: ['copy', 'ledger'],
    components: ['Ledger'],
    parent: null,
    assignee: 'Unassigned',
    points: 1,
  },
  {
    key: 'PAY-790',
    summary: 'Refund takes longer than the app promises',
    description: `The app says a refund arrives "in three working days". Members wait ten days or more and write to support twice. Show when the refund left us and when the bank usually books it, and send an email when it is done.`,
    type: 'Story',
    status: 'To Do',
    priority: 'High',
    labels: ['refunds'],
    components: ['Refunds', 'Emails'],
    parent: null,
    assignee: 'Tomás Rey',
    points: 8,
  },
  {
    key: 'PAY-803',
    summary: 'Say whether the bank or the card was the reason for a decline',
    description: `"Card declined" does not say what to do next. Tell apart: the bank declined, the card has expired, there is not enough money, the challenge timed out.`,
    type: 'Story',
    status: 'To Do',
    priority: 'High',
    labels: ['payments', 'errors'],
    components: ['Payment sheet'],
    parent: 'PAY-700',
    assignee: 'Ines Ferreira',
    points: 5,
  },
  {
    key: 'PAY-826',
    summary: 'Invoice shows the wrong VAT number for clubs with two sites',
    description: `Clubs with more than one site get an invoice with the VAT number of the first site. Their accountants send it back every month.`,
    type: 'Bug',
    status: 'In Review',
    priority: 'Medium',
    labels: ['invoices', 'vat'],
    components: ['Invoices'],
    parent: null,
    assignee: 'Mara Lindqvist',
    points: 3,
  },
  {
    key: 'BOOK-431',
    summary: 'Cancel a class booking without phoning the club',
    description: `Members cannot cancel a class on the day itself and have to phone the front desk. Let them cancel until the club's own limit and free the place for the waiting list.`,
    type: 'Story',
    status: 'In Progress',
    priority: 'Medium',
    labels: ['bookings', 'waiting-list'],
    components: ['Bookings'],
    parent: null,
    assignee: 'Priya Nair',
    points: 5,
  },
  {
    key: 'BOOK-402',
    summary: 'Send door codes by push instead of text message',
    description: `The code for the door often comes when the class has begun, because text messages queue up in the evening. Send it as a push message and keep the text message for guests without the app.`,
    type: 'Story',
    status: 'Done',
    priority: 'High',
    labels: ['door-code', 'push'],
    components: ['Doors'],
    parent: null,
    assignee: 'Priya Nair',
    points: 5,
  },
  {
    key: 'BOOK-377',
    summary: 'Hold a free spot for ten minutes',
    description: `When a spot becomes free, everybody on the waitlist gets the mail at once and the first one takes it. Hold the spot for ten minutes for one person after the other.`,
    type: 'Story',
    status: 'Done',
    priority: 'Medium',
    labels: ['waitlist'],
    components: ['Bookings'],
    parent: null,
    assignee: 'Priya Nair',
    points: 3,
  },
  {
    key: 'CLUB-233',
    summary: 'Payment status on the coach’s class list',
    description: `Coaches have the class list on their phone but not who has paid. Show paid, unpaid or trial beside each name, also without network.`,
    type: 'Story',
    status: 'To Do',
    priority: 'Medium',
    labels: ['coaches', 'class-list'],
    components: ['Coach app'],
    parent: null,
    assignee: 'Unassigned',
    points: 5,
  },
  {
    key: 'PAY-700',
    summary: 'Payments that recover by themselves',
    description: 'Fewer renewals lost to a declined card: retries, clearer reasons, and cards that stay saved.',
    type: 'Epic',
    status: 'In Progress',
    priority: 'High',
    labels: ['payments'],
    components: [],
    parent: null,
    assignee: 'Ines Ferreira',
    points: 0,
  },
  {
    key: 'SUP-41',
    summary: 'Member was charged twice after the bank screen closed',
    description:
      'Brightwell Leisure writes: a member paid, the bank window closed by itself, she pressed Pay again and both payments went through.',
    type: 'Service request',
    status: 'To Do',
    priority: 'Highest',
    labels: ['double-charge'],
    components: ['Payment sheet'],
    parent: null,
    assignee: 'Support desk',
    points: 0,
  },
];
