/** A text that stands in a page, and the hash by which the page's policy knows it. */
export interface Part {
  readonly text: string;
  /** SHA-256 of the text in UTF-8, in base64. */
  readonly hash: string;
}

export interface ScriptPart extends Part {
  /** Names of the scripts that this one loads when they are needed. */
  readonly later: readonly string[];
}

/** What pages need beside their own HTML to stand alone. Styles and scripts go by the names of their files. */
export interface Kit {
  /** Stylesheets with their fonts inside. */
  readonly styles: Readonly<Record<string, Part>>;
  /** Scripts whose text may stand in HTML. */
  readonly scripts: Readonly<Record<string, ScriptPart>>;
  /** The site's icon, as a `data:` address. */
  readonly icon: string;
  /** The licences of what is inside, which ask to be carried along. */
  readonly licences: string;
}

/**
 * The file of a built site that holds the kit of its quiz pages, below the root. In a folder of its own: what lies
 * beside the pages is kept on every device that visits, and this is for the few who ask.
 */
export const KIT_FILE = 'one-file/kit.js';

/** The global name under which that file leaves the kit. */
export const KIT_NAME = 'slantwiseKit';
