/** Said when a part of the page that is loaded late does not come, as where the network is gone. */
export const NOT_LOADED =
  'A part of this page could not be loaded. Connect, then try again; what you did here is kept.';

/** The button beside it. */
export const TRY_AGAIN = 'Try again';
