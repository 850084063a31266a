/** Said when the host has another build by now than the page that is open. */
export const SITE_CHANGED =
  'This site has changed since the page was opened. Load the page again, then save it.';

export const SAVED_PAGE = (name: string) => `Saved as ${name}. It opens in any browser, without this site.`;
