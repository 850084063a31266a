import { expect, it } from 'vitest';
import { complaintsOf, newVisitor } from './visitor.ts';

it('notices errors, dialogs and requests to other hosts, which then fail the test', async () => {
  const { page, context } = await newVisitor();
  await context.route('http://elsewhere.example/**', (route) => route.fulfill({ body: '' }));
  await page.goto('/404.html');
  await page.evaluate(() => {
    console.error('not well');
    setTimeout(() => {
      throw new Error('thrown');
    });
    alert('hello');
    new Image().src = 'http://elsewhere.example/pixel';
  });
  // The policy of the page stops the request as well, and says so.
  await expect.poll(() => complaintsOf(context).length).toBe(5);
  const complaints = complaintsOf(context).splice(0);
  expect(complaints.map((complaint) => complaint.split('\n')[0])).toEqual(
    expect.arrayContaining([
      'console: not well',
      expect.stringContaining('thrown'),
      'dialog: hello',
      'request: http://elsewhere.example/pixel',
      expect.stringContaining('Content Security Policy'),
    ]),
  );
});
