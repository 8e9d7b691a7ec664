export type ChangedFile = {
  readonly path: string;
  readonly change: 'ADDED' | 'MODIFIED' | 'DELETED' | 'RENAMED';
  readonly added: number;
  readonly deleted: number;
  readonly lines: string;
};

type Common = {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly title: string;
  /** In the Markdown of ../prose.ts; what a person edits on the page is kept beside it. */
  readonly body: string;
  readonly author: string;
  readonly labels: readonly string[];
};

export type GitHubItem =
  | (Common & { readonly kind: 'issue'; readonly state: 'OPEN' | 'CLOSED' })
  | (Common & {
      readonly kind: 'pull';
      readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
      readonly branch: string;
      readonly files: readonly ChangedFile[];
    })
  | (Common & { readonly kind: 'discussion'; readonly category: string });

const ferrow = { owner: 'ferrow', repo: 'web' } as const;

/** What Ferrow's own repository holds. */
export const gitHubItems: readonly GitHubItem[] = [
  {
    ...ferrow,
    kind: 'pull',
    number: 2291,
    title: 'Keep the payment sheet open while a challenge is pending',
    body: `The payment sheet closed as soon as the bank's 3-D Secure window opened, and the saved card was lost with it. It now stays open until the bank has answered, and a retry starts with the same card.

- wait for the challenge before the sheet may close
- keep the saved card between two attempts
- say "waiting for your bank" instead of "card declined"

Closes #2260`,
    author: 'ines-ferreira',
    state: 'OPEN',
    branch: 'payment-sheet/pending-challenge',
    labels: ['payments', 'needs review'],
    files: [
      {
        path: 'app/payments/payment-sheet.tsx',
        change: 'MODIFIED',
        added: 34,
        deleted: 11,
        lines: `-  useEffect(() => { if (challenge) close(); }, [challenge]);
+  const waiting = challenge?.state === 'pending';
+  useEffect(() => { if (challenge && !waiting) close(); }, [challenge, waiting]);`,
      },
      {
        path: 'app/payments/saved-card.ts',
        change: 'MODIFIED',
        added: 12,
        deleted: 3,
        lines: `-export const savedCard = () => session.take('card');
+/** The card stays until the payment has settled. */
+export const savedCard = () => session.read('card');`,
      },
      {
        path: 'app/payments/__tests__/payment-sheet.test.tsx',
        change: 'ADDED',
        added: 58,
        deleted: 0,
        lines: `+test('stays open while the bank asks', async () => {
+  const sheet = open({ challenge: { state: 'pending' } });
+  expect(sheet).toBeVisible();`,
      },
    ],
  },
  {
    ...ferrow,
    kind: 'pull',
    number: 2287,
    title: 'Cancel a class until the club’s own limit',
    body: `Members can cancel a booking on the day itself, up to the limit that the club has set. The place goes to the first on the waiting list.

Refs BOOK-431`,
    author: 'priya-nair',
    state: 'OPEN',
    branch: 'bookings/late-cancel',
    labels: ['bookings'],
    files: [
      {
        path: 'app/bookings/cancel-booking.ts',
        change: 'MODIFIED',
        added: 21,
        deleted: 4,
        lines: `-if (isToday(booking.start)) throw new TooLate();
+if (now > club.cancelUntil(booking.start)) throw new TooLate(club.cancelUntil(booking.start));`,
      },
    ],
  },
  {
    ...ferrow,
    kind: 'pull',
    number: 2063,
    title: 'Confirm identity at every new session',
    body: 'The bank that checks identities asks for it. Everybody confirms once more after the session has ended.',
    author: 'tomas-rey',
    state: 'MERGED',
    branch: 'identity/session-rules',
    labels: ['identity'],
    files: [
      {
        path: 'app/identity/session-rules.ts',
        change: 'MODIFIED',
        added: 9,
        deleted: 2,
        lines: '+if (session.isNew) confirmIdentity();',
      },
    ],
  },
  {
    ...ferrow,
    kind: 'pull',
    number: 2275,
    title: 'Bump the icon set to 4.2',
    body: 'No visible change but the new arrow on the calendar.',
    author: 'tomas-rey',
    state: 'MERGED',
    branch: 'icons-4-2',
    labels: [],
    files: [{ path: 'package.json', change: 'MODIFIED', added: 1, deleted: 1, lines: `-"icons": "4.1.0"\n+"icons": "4.2.0"` }],
  },
  {
    ...ferrow,
    kind: 'issue',
    number: 2260,
    title: 'Payment sheet loses the saved card when the bank asks for 3-D Secure',
    body: `Reported by three clubs this week.

1. Renew a membership with a saved card
2. The bank asks for a 3-D Secure challenge
3. Come back: the card is gone and has to be typed in again`,
    author: 'mara-lindqvist',
    state: 'OPEN',
    labels: ['bug', 'payments'],
  },
  {
    ...ferrow,
    kind: 'issue',
    number: 2104,
    title: 'Show the fee before the last step',
    body: 'The booking fee is added on the last step, after the card was typed in. People feel tricked and leave. Show the whole price where the class is chosen.',
    author: 'ines-ferreira',
    state: 'CLOSED',
    labels: ['fees', 'checkout'],
  },
  {
    ...ferrow,
    kind: 'issue',
    number: 2198,
    title: 'Refund status in the member app',
    body: 'Members ask support where their refund is. Show when it left us and how long their bank usually takes.',
    author: 'tomas-rey',
    state: 'OPEN',
    labels: ['refunds'],
  },
  {
    ...ferrow,
    kind: 'discussion',
    number: 88,
    title: 'How should a waiting list treat members who never show up?',
    body: 'Clubs tell us that the same five people hold places on the waiting list and do not come. What have you seen work?',
    author: 'mara-lindqvist',
    category: 'Ideas',
    labels: ['bookings'],
  },
];

/** A discussion of the organisation: its repository is not in the address. */
export const organisationDiscussion: GitHubItem = {
  kind: 'discussion',
  owner: 'ferrow',
  repo: '',
  number: 7,
  title: 'What we learned from the winter renewals',
  body: 'Renewals in January were lost to declined cards more often than to prices. Notes from twelve clubs below.',
  author: 'ines-ferreira',
  category: 'Announcements',
  labels: [],
};
