/** The page of the hidden window as one static file: the very DOM that the program lays out, with nothing left to be made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { repositoryRoot } from '../support/which-electron.ts';

/** Styles, letters and pictures are put into the file itself, so that whoever prints it asks for nothing. */
export async function staticPage(page: Page): Promise<string> {
  const { styles, body } = await page.evaluate(() => {
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
    const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const copy = document.body.cloneNode(true) as HTMLElement;
    const pictures = [...document.images];
    for (const [i, image] of [...copy.querySelectorAll('img')].entries()) {
      const picture = pictures[i];
      if (!picture) continue;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      image.src = canvas.toDataURL('image/jpeg', 0.9);
    }
    for (const script of copy.querySelectorAll('script')) script.remove();
    return { styles: rules.join('\n'), body: copy.innerHTML };
  });
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${withLetters(styles)}</style><body>${body}</body></html>`;
}

function withLetters(styles: string): string {
  const folder = join(repositoryRoot, 'dist');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return styles.replace(/url\("?([^")]+\.woff2?)"?\)/g, (whole, address: string) => {
    const name = address.split('/').at(-1) ?? '';
    const file = files.find((path) => path.endsWith(name));
    if (!file) return whole;
    return `url(data:font/woff2;base64,${readFileSync(join(folder, file)).toString('base64')})`;
  });
}
