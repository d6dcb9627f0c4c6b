import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRoster } from '../../shared/roster/read-roster.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { previewRoster, type RosterPreview } from './roster-preview.ts';
import { workbookPath } from './testing/expected-roster.ts';

const today = '2026-11-22';

async function preview(file: string): Promise<RosterPreview> {
  const workbook = await readWorkbook(new Uint8Array(readFileSync(workbookPath(file))), file);
  if (!workbook.ok) throw new Error(workbook.error.code);
  const reading = readRoster(workbook.value, { today });
  if (!reading.ok) throw new Error(reading.error.code);
  return previewRoster(reading.value, today);
}

describe('the preview of a list', () => {
  it('gives the values under names of its own, with the Excel row', async () => {
    const { members, columns, sheet } = await preview('01-chi-tiet-929-dang-vien.xlsx');
    expect(members).toHaveLength(929);
    expect(members[0]).toEqual({
      row: 2,
      values: {
        fullName: 'Chu Thúy',
        sex: 'Nữ',
        birthDate: '1983-10-13',
        ethnicity: 'Thái',
        religion: 'Phật giáo',
        homeTown: 'phường Ninh Kiều, Cần Thơ',
        cccd: '029183506563',
        cardNumber: '53702755',
        profileNumber: '029905 HN',
        admittedOn: '2014-02-18',
        officialOn: '2015-02-18',
        branch: 'Chi bộ 1',
        qualification: 'Tiến sĩ',
        phone: '0992798472',
        rating2018: 'Hoàn thành tốt nhiệm vụ',
      },
      problems: [],
    });
    expect([sheet, columns.cccd, columns.rating2018]).toEqual([
      'Danh sách',
      'Số định danh cá nhân',
      'Xếp loại 2018',
    ]);
  });

  it('names both columns of a birth date that stands under Nam or Nữ, and the rows of the header', async () => {
    const { columns, headerRows, encoding } = await preview('02-chi-bo-tcvn3.xls');
    expect([headerRows, encoding, columns.birthDate]).toEqual([
      [7, 8],
      'tcvn3',
      'Ngày tháng năm sinh › Nam | Ngày tháng năm sinh › Nữ',
    ]);
  });

  it('tells a chi bộ cơ sở that stands by itself from the chi bộ of a đảng bộ', async () => {
    const { members } = await preview('07-dang-bo-khoi-2700.xlsx');
    // as: the file is a fixture of this project with this shape.
    const expected = JSON.parse(
      readFileSync(workbookPath('07-dang-bo-khoi-2700.xlsx.expected.json'), 'utf8'),
    ) as { readonly members: readonly { readonly organisation: string; readonly branch: string | null }[] };
    expect(members.map(({ values }) => [values.organisation, values.branch ?? null])).toEqual(
      expected.members.map(({ organisation, branch }) => [organisation, branch]),
    );
  });

  it('keeps a harmed row with its readable values, without the bad one, and says what is wrong', async () => {
    const { members } = await preview('10-nhieu-loi.xlsx');
    const short = members.find(({ row }) => row === 6);
    expect(short?.values).toMatchObject({ fullName: 'Hồ Hữu Lâm', birthDate: '1952-09-07' });
    expect(short?.values.cccd).toBeUndefined();
    expect(short?.problems).toEqual([
      {
        code: 'id-length',
        field: 'cccd',
        severity: 'error',
        message: expect.stringMatching(/^Dòng 6 \(Hồ Hữu Lâm\), cột Số CMND\/CCCD: "083052814O"/),
      },
    ]);
  });
});

describe('npm run roster -- preview', () => {
  const script = fileURLToPath(new URL('../../build/scripts/roster.ts', import.meta.url));
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'roster-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const run = (file: string): Promise<{ code: number; answer: unknown }> =>
    new Promise((resolve) => {
      const env = { ...process.env, INIT_CWD: folder };
      execFile(process.execPath, [script, 'preview', file], { env }, (error, stdout) =>
        resolve({ code: Number(error?.code ?? 0), answer: JSON.parse(stdout) as unknown }),
      );
    });

  it('reads a file named from where the person stands, and exits with 0', async () => {
    writeFileSync(join(folder, 'ds.csv'), 'STT,Họ và tên,Ngày sinh\n1,Lê Bá Quý,10/12/1992\n');
    expect(await run('ds.csv')).toMatchObject({
      code: 0,
      answer: { members: [{ row: 2, values: { fullName: 'Lê Bá Quý', birthDate: '1992-12-10' } }] },
    });
  });

  it('says in one sentence why a file cannot be read, and exits with 1', async () => {
    writeFileSync(join(folder, 'anh.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3));
    expect(await run('anh.png')).toEqual({
      code: 1,
      answer: { error: { code: 'workbook.not-a-workbook', message: expect.stringContaining('anh.png') } },
    });
    expect(await run('không-có.xlsx')).toMatchObject({
      code: 1,
      answer: { error: { code: 'file.not-found' } },
    });
  });
});
