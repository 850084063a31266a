import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** `url(…)` with its address in double, single or no quotes. What stands inside quotes is passed over whole. */
const URL_CALL = /url\((?:"([^"]*)"|'([^']*)'|([^"')]*))\)/g;

const TYPES: Readonly<Record<string, string>> = { '.woff2': 'font/woff2' };

/** A stylesheet with the fonts it names inside. `folder` is where it lies. */
export async function withFontsInside(css: string, folder: string): Promise<string> {
  const fonts = new Map<string, string>();
  for (const [call, ...quoted] of css.matchAll(URL_CALL)) {
    const address = (quoted.find((one) => one !== undefined) ?? '').trim();
    if (/^(?:data:|#)/.test(address) || fonts.has(call)) continue;
    const type = TYPES[path.extname(address)];
    if (!type || !address.startsWith('./')) {
      throw new Error(`A stylesheet asks for what cannot be put inside it: ${address}`);
    }
    fonts.set(call, `url(data:${type};base64,${await readFile(path.join(folder, address), 'base64')})`);
  }
  return css.replaceAll(URL_CALL, (call) => fonts.get(call) ?? call);
}
