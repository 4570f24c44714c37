import type { Page } from 'playwright-core';

/** How bright each pixel of these pictures is, 0 to 255, whatever its colour; read in the page, which can decode them. */
export function brightnessOf(page: Page, pictures: Buffer[]): Promise<number[][]> {
  return page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
          // Luma of Rec. 709, which is what a greyscale filter and a black-and-white print come to.
          return Array.from(
            { length: data.length / 4 },
            (_, at) => 0.2126 * data[4 * at]! + 0.7152 * data[4 * at + 1]! + 0.0722 * data[4 * at + 2]!,
          );
        }),
      ),
    pictures.map((picture) => picture.toString('base64')),
  );
}

/** The share of pixels that an eye tells apart: a quarter of the way from black to white. */
export function shareThatDiffers(a: number[], b: number[]): number {
  const differing = a.filter((brightness, at) => Math.abs(brightness - b[at]!) > 64).length;
  return differing / a.length;
}
