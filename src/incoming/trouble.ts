import type { DecodeTrouble } from '../decoding/decodeText.ts';

/** What a file is that no article can be read from. */
export type ForeignKind =
  | 'pdf'
  | 'rtf'
  | 'old-word'
  | 'locked-word'
  | 'open-document'
  | 'pages'
  | 'epub'
  | 'spreadsheet'
  | 'slides'
  | 'picture'
  | 'web-archive'
  | 'other-zip';

/** Why a file was not taken in. Nothing of it was. */
export type Trouble =
  | DecodeTrouble
  | { readonly code: 'foreign'; readonly kind: ForeignKind }
  /** More bytes than a Word document or a zip may have, packed or unpacked. */
  | { readonly code: 'document-too-large' }
  | { readonly code: 'zip-damaged' | 'word-damaged' | 'no-words' }
  | { readonly code: 'too-complex' }
  /** A key without its article. */
  | { readonly code: 'key-alone' }
  | { readonly code: 'several-packs'; readonly slugs: readonly string[] }
  | { readonly code: 'several-files' };
