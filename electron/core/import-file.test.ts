import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from './context.ts';
import { readFailure, readPickedFile } from './import-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chon-tep-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pick = (path: string | null) => readPickedFile({ pathOf: async () => path } as unknown as Host, 'x');

describe('A picked file that cannot be read is told by its cause', () => {
  test('pulled out with its stick', async () =>
    expect(await pick(join(folder, 'mat.xlsx'))).toMatchObject({
      error: { code: 'file.not-found', params: { file: 'mat.xlsx' } },
    }));

  test('a folder instead of a file', async () =>
    expect(await pick(folder)).toMatchObject({ error: { code: 'file.unreadable' } }));

  test('larger than any roster', async () => {
    const path = join(folder, 'to.xlsx');
    writeFileSync(path, '');
    truncateSync(path, 21 * 2 ** 20);
    expect(await pick(path)).toMatchObject({ error: { code: 'file.too-large', params: { limit: '20 MB' } } });
  });

  test('picked before the program was started anew', async () =>
    expect(await pick(null)).toMatchObject({ error: { code: 'file.forgotten' } }));

  test.each([
    ['EBUSY', 'file.locked'],
    ['EPERM', 'file.locked'],
    ['ENOENT', 'file.not-found'],
    ['EACCES', 'file.unreadable'],
    ['EIO', 'file.unreadable'],
  ])('%s (as Windows answers) is told as %s', (code, expected) =>
    expect(readFailure(Object.assign(new Error(), { code }), 'a.xls')).toMatchObject({
      error: { code: expected },
    }),
  );
});
