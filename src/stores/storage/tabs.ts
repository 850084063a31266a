/** The other tabs that show the same things of this device. */
export interface Tabs {
  /** Tells them that something was stored. */
  tell(): void;
  /** Calls back when another tab stored something (`isSure`), or may have. */
  listen(onStored: (isSure: boolean) => void): void;
}

/** Tabs by a channel of this name; where there is none, or it reaches nobody (files from a disk), whoever comes back to a tab looks anew. */
export function browserTabs(name: string): Tabs {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  return {
    tell: () => channel?.postMessage('stored'),
    listen: (onStored) => {
      channel?.addEventListener('message', () => onStored(true));
      globalThis.addEventListener?.('focus', () => onStored(false));
      globalThis.addEventListener?.('pageshow', () => onStored(false));
    },
  };
}
