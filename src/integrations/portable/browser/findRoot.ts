/**
 * On the page for wrong addresses, which a host shows at any depth: this script is asked for at every depth it
 * may lie at, and wherever it is found tells where the site begins. Addresses that count from the root of the
 * host are then made to count from there.
 */
const own = document.currentScript;
const root = own instanceof HTMLScriptElement ? new URL('..', own.src).href : '/';
for (const element of document.querySelectorAll('a[href^="/"], link[href^="/"]')) {
  element.setAttribute('href', root + (element.getAttribute('href') ?? '').slice(1));
}
