/** What is open over the table. */
export type Opened =
  | { readonly kind: 'cell'; readonly person: string; readonly column: string }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'roster' }
  | { readonly kind: 'bin' }
  | { readonly kind: 'wipe' };
