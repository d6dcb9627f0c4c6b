/** The paper that a document was laid out for: what @page says of its first page. */
import type { PaperSize } from '../../shared/ipc/print.ts';

const a4: PaperSize = { width: 210, height: 297 };
/** millimetres to a unit of CSS */
const units: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, px: 25.4 / 96 };

/** "297mm 210mm" → millimetres; null for what says no two lengths. */
export function readSize(size: string): PaperSize | null {
  const [width, height, ...more] = size.trim().split(/\s+/).map(length);
  return width && height && more.length === 0 ? { width, height } : null;
}

function length(text: string): number | null {
  const [, number, unit = ''] = /^(\d*\.?\d+)([a-z]+)$/.exec(text) ?? [];
  const factor = units[unit];
  return number === undefined || factor === undefined ? null : Number(number) * factor;
}

export function paperOf(root: HTMLElement): PaperSize {
  const first = root.querySelector('.page') ?? root.firstElementChild ?? root;
  const name = getComputedStyle(first).getPropertyValue('page');
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const rules = sheets.flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSPageRule);
  const sizeOf = (selector: string): PaperSize | null =>
    rules
      .filter(({ selectorText }) => selectorText === selector)
      .map(({ style }) => readSize(style.getPropertyValue('size')))
      .findLast((size) => size !== null) ?? null;
  return (name === 'auto' ? null : sizeOf(name)) ?? sizeOf('') ?? a4;
}
