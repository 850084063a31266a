/** Bytes of a Word document or a zip: most of them are pictures, which are left out. */
export const LARGEST_DOCUMENT = 20_000_000;

/** What a zip may unpack to, however small it is packed. */
export const UNPACKED = { file: 20_000_000, unpacked: 60_000_000, entries: 5000 } as const;

/** Characters of the XML of a Word document: beyond, it is no article. */
export const LARGEST_XML = 12_000_000;
