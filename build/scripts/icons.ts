// `node build/scripts/icons.ts BROWSER`, with the path of a Chromium: makes build/icons/icon.png and icon.ico, which the
// packages carry, from icon.svg. Run by hand after a change of the drawing; the results are committed, so that packing
// needs no browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const icons = new URL('../icons/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', icons), 'utf8');
const browser = await chromium.launch({ executablePath: process.argv[2] ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage();

async function drawn(size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}

/** The container of Windows: a line of 16 bytes for each picture, then the pictures, which may be PNG. */
function ico(pictures: readonly { readonly size: number; readonly png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let at = head.length;
  for (const [i, { size, png }] of pictures.entries()) {
    const line = 6 + 16 * i;
    // 0 stands for 256.
    head.writeUInt8(size % 256, line);
    head.writeUInt8(size % 256, line + 1);
    head.writeUInt16LE(1, line + 4);
    head.writeUInt16LE(32, line + 6);
    head.writeUInt32LE(png.length, line + 8);
    head.writeUInt32LE(at, line + 12);
    at += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

const pictures: { size: number; png: Buffer }[] = [];
for (const size of [16, 24, 32, 48, 64, 128, 256]) pictures.push({ size, png: await drawn(size) });
writeFileSync(new URL('icon.ico', icons), ico(pictures));
writeFileSync(new URL('icon.png', icons), await drawn(512));
await browser.close();
