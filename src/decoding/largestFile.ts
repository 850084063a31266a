/** Files larger than this are refused: five million bytes, some fifty novels. */
export const LARGEST_FILE = 5_000_000;
