import jsqr from 'jsqr';
import type { Locator, Page } from 'playwright-core';

/** What a telephone reads from a code as it stands on the page: of its picture, not of its data. */
export async function readQr(page: Page, code: Locator): Promise<string | null> {
  const png = (await code.screenshot()).toString('base64');
  // A page without a policy, so that the picture may be looked at.
  const bench = await page.context().newPage();
  const { data, width, height } = await bench.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is nothing to draw on.');
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height);
    return { data: [...pixels.data], width: image.width, height: image.height };
  }, png);
  await bench.close();
  // The module's types say that it has a default export; as CommonJS in Node that is one deeper.
  const read = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;
  return read(new Uint8ClampedArray(data), width, height)?.data ?? null;
}
