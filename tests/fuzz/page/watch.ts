import type { BrowserContext } from 'playwright-core';

/** Sets traps in a browser before any page opens; gives the list in which they write what went off. */
export async function watch(context: BrowserContext, site: string): Promise<string[]> {
  const sprung: string[] = [];
  await context.exposeFunction('__tell', (what: string) => sprung.push(what));
  await context.addInitScript(() => {
    const tell = (what: string) => void (window as unknown as { __tell(what: string): void }).__tell(what);
    Object.defineProperty(window, '__ran', {
      set: () => tell('a script of the pack ran'),
      get: () => undefined,
    });
    Object.defineProperty(window, 'open', { value: () => tell('a window was opened') });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      tell(`the policy stopped ${violatedDirective} ${blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') sprung.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => sprung.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on('dialog', (dialog) => {
    sprung.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${site}/`) && !/^(?:data|blob):/.test(address))
      sprung.push(`request: ${address}`);
  });
  return sprung;
}
