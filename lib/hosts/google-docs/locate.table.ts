type Row = readonly [url: string, tab?: string | null];

/** A document's id as Google makes them. */
export const id = '1f5zI2xOFpKa90v0GjamO_t7lqSdzMlaM';

/** Addresses that show the document with the id above, and those that show none (2026-11). */
export const addresses: Readonly<Record<'document' | 'none', readonly Row[]>> = {
  document: [
    [`https://docs.google.com/document/d/${id}`],
    [`https://docs.google.com/document/d/${id}/`],
    [`https://docs.google.com/document/d/${id}/edit`],
    [`https://docs.google.com/document/d/${id}/view`],
    [`https://docs.google.com/document/d/${id}/preview`],
    [`https://docs.google.com/document/d/${id}/comment`],
    [`https://docs.google.com/document/d/${id}/mobilebasic`],
    [`https://docs.google.com/document/d/${id}/edit?usp=sharing&ouid=102030405060708090100&rtpof=true&sd=true`],
    [`https://docs.google.com/document/d/${id}/edit?authuser=2`],
    [`https://docs.google.com/document/d/${id}/edit#heading=h.abc`],
    [`https://docs.google.com/document/d/${id}/edit?tab=t.0#heading=h.abc`, 't.0'],
    [`https://docs.google.com/document/d/${id}/edit?tab=t.xyz12`, 't.xyz12'],
    [`https://docs.google.com/document/d/${id}/edit?tab=overview`],
    [`https://docs.google.com/document/u/1/d/${id}/edit?tab=t.xyz12`, 't.xyz12'],
    [`https://docs.google.com/a/acme.example/document/d/${id}/edit`],
  ],
  none: [
    ['https://docs.google.com/document/'],
    ['https://docs.google.com/document/u/0/'],
    ['https://docs.google.com/document/create'],
    ['https://docs.google.com/document/d/'],
    ['https://docs.google.com/document/d/e/2PACX-1vRkfschsSAPuBw6Yg_9WYw4bIbPNIcS_xs/pub'],
    ['https://docs.google.com/document/u/1/d/e/2PACX-1vRkfschsSAPuBw6Yg_9WYw4bIbPNIcS_xs/pub'],
    [`https://docs.google.com/document/d/${id}/pub`],
    [`https://docs.google.com/document/d/${id}/export?format=md&tab=t.0`],
    [`https://docs.google.com/document/d/${id}/copy`],
    [`https://docs.google.com/document/d/${id}/template/preview`],
    [`https://docs.google.com/presentation/d/${id}/edit`],
    [`https://docs.google.com/spreadsheets/d/${id}/edit`],
    ['https://docs.google.com/forms/d/e/1FAIpQLSe/viewform'],
    [`https://drive.google.com/file/d/${id}/view`],
    [`http://docs.google.com/document/d/${id}/edit`],
    [`https://docs.google.com:8443/document/d/${id}/edit`],
    [`https://docs.google.com.evil.test/document/d/${id}/edit`],
    [`https://evil.test/docs.google.com/document/d/${id}/edit`],
    [`https://accounts.google.com/ServiceLogin?continue=https://docs.google.com/document/d/${id}/edit`],
  ],
};
