// The comparison with kept pages is itself put to the test: what it is there to find, it finds; what it must bear, it
// bears. The pages are drawn by hand, so that one thing alone differs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { differsFromGolden, documentDiffersFromGolden } from '../support/golden.ts';
import { drawnPages, packed, unpacked } from '../support/grey-picture.ts';
import { repositoryRoot } from '../support/which-electron.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-'));
const kept = join(repositoryRoot, 'e2e/golden/of-the-comparison');
test.afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(kept, { recursive: true, force: true });
});

/** One page: a table of two lines across and words under it; places in millimetres from the left and bottom edge. */
interface Sheet {
  readonly lines?: readonly number[];
  readonly words?: readonly string[];
  readonly aside?: number;
}

const millimetre = 72 / 25.4;
const usual = { lines: [250, 240], words: ['Danh sach', 'co', '12', 'dong chi'], aside: 0 };

function content({ lines, words, aside }: Required<Sheet>): string {
  const across = lines.map((y) => `${30 * millimetre} ${y * millimetre} ${165 * millimetre} 0.57 re f`);
  const texts = words.map(
    (word, i) => `BT /F 12 Tf ${(30 + 30 * i + aside) * millimetre} ${220 * millimetre} Td (${word}) Tj ET`,
  );
  return [...across, ...texts].join('\n');
}

/** The least PDF: a catalog, the pages with their text, a font that every reader brings along. */
function pdf(name: string, ...sheets: readonly Sheet[]): string {
  const pages = sheets.map((_, i) => 4 + 2 * i);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${sheets.length} /Kids [${pages.map((n) => `${n} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    ...sheets.flatMap((sheet, i) => {
      const stream = content({ ...usual, ...sheet });
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const at = objects.map((object, i) => {
    const from = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return from;
  });
  const table = at.map((from) => `${String(from).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.lastIndexOf('xref')}\n%%EOF`;
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, text);
  return path;
}

const name = 'of-the-comparison/giay';
function keep(...sheets: readonly Sheet[]): void {
  const before = process.env.GOLDEN;
  process.env.GOLDEN = '1';
  documentDiffersFromGolden(name, pdf('kept', ...sheets));
  if (before === undefined) delete process.env.GOLDEN;
  else process.env.GOLDEN = before;
}

test.describe('against two kept pages', () => {
  test.skip(process.env.GOLDEN === '1', 'nothing is compared while pictures are kept');
  test.beforeEach(() => keep({}, {}));
  const found = (...sheets: readonly Sheet[]) => documentDiffersFromGolden(name, pdf('now', ...sheets));

  test('the same pages do not differ', () => {
    expect(found({}, {})).toEqual([]);
    expect(differsFromGolden(`${name}-1`, pdf('now', {}))).toBe(0);
  });

  test('a line of a table that moved by half a millimetre is found, on its page', () => {
    expect(found({}, { lines: [250, 240.5] })).toEqual([
      expect.stringMatching(/^page 2: 0\.\d\d % looks different$/),
    ]);
  });

  test('wherever the line stands between the dots', () => {
    for (const y of [240.04, 240.08, 240.12, 240.16]) {
      keep({ lines: [250, y] });
      expect(found({ lines: [250, y + 0.5] })).toHaveLength(1);
      expect(found({ lines: [250, y - 0.5] })).toHaveLength(1);
    }
  });

  test('a word that is missing is found, and one that was added', () => {
    expect(found({ words: ['Danh sach', '', '12', 'dong chi'] }, {})).toHaveLength(1);
    expect(found({ words: [...usual.words, 'nay'] }, {})).toHaveLength(1);
  });

  test('words that moved by half a millimetre are found', () => {
    expect(found({ aside: 0.5 }, {})).toHaveLength(1);
  });

  test('a page that is missing or too many is found', () => {
    expect(found({})).toEqual(['1 pages, 2 were kept']);
    expect(found({}, {}, {})).toEqual(['3 pages, 2 were kept']);
  });

  test('a tenth of a millimetre is borne: so much does smoothing do', () => {
    expect(found({ aside: 0.1 }, { lines: [250.1, 240.1] })).toEqual([]);
  });

  test('keeping anew drops the pages that the document no longer has', () => {
    keep({});
    expect(found({})).toEqual([]);
  });
});

test('a kept picture is read again dot by dot', () => {
  const [page] = drawnPages(pdf('now', {}));
  if (!page) throw new Error('there is a page');
  expect([page.width, page.height]).toEqual([1241, 1754]);
  expect(unpacked(packed(page))).toEqual(page);
});
