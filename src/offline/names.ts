import type { FileEntry, ListName } from './fileList.ts';

/** The cache of a site. Sites of one origin share its storage, so each has its root in the name. */
export function cacheName(root: string): string {
  return `slantwise:${root}`;
}

/**
 * Under which name a content lies in the cache, below the root: builds that have a file in common share it, and
 * a file that changed lies beside its older content.
 */
export function contentId(file: string, hash: string): string {
  return `${addressOf(file)}?${hash}`;
}

/** A file's path as it stands in an address. */
export function addressOf(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : file.split('/').map(encodeURIComponent).join('/');
}

export function entryId([file, hash]: FileEntry): string {
  return contentId(file, hash);
}

export function listId({ file, hash }: ListName): string {
  return contentId(file, hash);
}

/** Where the names of the builds are written down whose files are in the cache, newest first. */
export const BUILDS_ID = '?builds';
