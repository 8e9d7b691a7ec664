import { googleDoc, jiraIssue, webIssue, webPullRequest } from './tools.ts';

export const keepCard = jiraIssue('PAY-640', 'Keep the saved card when a payment is retried');
export const vatOnInvoices = jiraIssue('PAY-655', 'Put the VAT number on every invoice');
export const vatField = webPullRequest(1980, 'Print the tax profile on invoices');
export const taxProfiles = googleDoc('1fErr0wTaxPr0files2027x8QmVbKcLw3ZyNd5RtUaEo', 'Tax profiles, 2027');
export const bankFront = webIssue(1907, 'Bring the bank’s window to the front');
export const feeEarlier = webIssue(2104, 'Show the fee before the last step');
export const secondReminder = jiraIssue('PAY-701', 'Second reminder before the card is charged');
export const syncRetry = jiraIssue('BOOK-418', 'Retry calendar pushes that time out');
export const waitlistHold = jiraIssue('BOOK-377', 'Hold a free spot for ten minutes');
export const doorPush = jiraIssue('BOOK-402', 'Send door codes by push instead of text message');
export const coachStatus = jiraIssue('CLUB-233', 'Payment status on the coach’s class list');
export const guestList = jiraIssue('CLUB-187', 'Separate price list for guests');
export const spreadsheet = jiraIssue('CLUB-151', 'Say which rows of a member file were skipped');
export const identityAgain = jiraIssue('PLAT-92', 'Ask for identity less often');
export const sessionRules = webPullRequest(2063, 'Confirm identity at every new session');
export const auditTrail = jiraIssue('PAY-733', 'Store 3-D Secure results for the auditors');
