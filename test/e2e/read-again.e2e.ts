import { beforeAll, expect, it } from 'vitest';
import { openPanel } from './launcher.ts';
import { look, press, see } from './person.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample } from './workspace.ts';

const { session, replicas } = withBrowser();

beforeAll(() => loadSample(session()));

it('reads an item again when it is asked to, once the person has signed in', async () => {
  replicas().jira.mode = 'signed-out';
  const panel = await openPanel(session(), await session().open('https://ferrow.atlassian.net/browse/PAY-812'));
  await see(panel, 'Jira asks to sign in');
  replicas().jira.mode = 'usual';
  expect(await look(panel, 'link', 'Sign in to Jira')).not.toBeNull();
  await press(panel, 'button', 'Try again');
  await see(panel, 'Retrying a payment loses the saved card');
});
