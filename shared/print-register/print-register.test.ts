import { describe, expect, test } from 'vitest';
import type { PrintJob } from '../ipc/print.ts';
import { factsOfJob, ownSubjects, sheetsOf, wayToPrinter } from './facts-of-job.ts';
import { jobsAgain, pageRanges } from './print-again.ts';
import { answeredState, firstState } from './run.ts';
import {
  type BlankMove,
  type BlankUse,
  balanceOf,
  readSerial,
  serialText,
  stockOf,
  yearOfBlanks,
} from './stock.ts';

const words = {
  ...{ place: '', signedOn: '' as const, onBehalfOf: '', signerPost: '', signer: '', preparer: '' },
  number: '05',
};
type DocumentJob = Extract<PrintJob, { document: 'document' }>;
const job = (ids: number[], part: Partial<DocumentJob> = {}): DocumentJob =>
  ({
    document: 'document',
    source: { key: 'nghi-quyet' },
    subjects: { kind: 'member', ids },
    orgId: null,
    words,
    answers: {},
    watermark: 'none',
    overlay: null,
    ...part,
  }) as DocumentJob;
const paper = (subjectId: number, pages = 1) => ({
  name: `P${subjectId}`,
  subjectId,
  memberIds: [subjectId],
  ...{ pages, box: 0 },
});

describe('the state of a print', () => {
  test.each([
    ['printer', 'sent'],
    ['file', 'copy'],
    ['trial', 'copy'],
  ] as const)('what goes to %s begins as %s', (way, state) => expect(firstState(way)).toBe(state));

  test('a print of which no sheet came out is void; one spoiled sheet makes it confirmed', () => {
    expect(answeredState([{ outcome: 'notPrinted' }, { outcome: 'notPrinted' }])).toBe('void');
    expect(answeredState([{ outcome: 'notPrinted' }, { outcome: 'spoiled' }])).toBe('confirmed');
  });

  test('laid over on plain paper it is a trial', () => {
    const overlay = { profileId: null, trial: true, box: null, fromSheet: 1 };
    expect(wayToPrinter(job([1], { overlay }))).toBe('trial');
    expect(wayToPrinter(job([1], { overlay: { ...overlay, trial: false } }))).toBe('printer');
  });
});

describe('whose sheet is which', () => {
  test('each page of a paper is a sheet of its subject, and pages of nobody have no name', () => {
    expect(sheetsOf(3, [paper(7, 2), paper(8)]).map(({ paper: n, subjectId }) => [n, subjectId])).toEqual([
      [1, 7],
      [1, 7],
      [2, 8],
    ]);
    expect(sheetsOf(2, []).every(({ subjectId, name }) => subjectId === null && name === '')).toBe(true);
  });

  test('a paper about all of them is nobody’s own, so nobody is asked why it is printed again', () => {
    expect(
      ownSubjects(job([1, 2]), [{ name: '', subjectId: null, memberIds: [1, 2], pages: 1, box: 0 }]),
    ).toEqual([]);
    expect(ownSubjects(job([1, 2]), [paper(1), paper(2)])).toEqual([1, 2]);
  });

  test('each box of a letter is a paper of its own', () => {
    const overlay = { profileId: null, trial: false, box: 3, fromSheet: 1 };
    expect(factsOfJob(job([1], { overlay })).box).toBe(3);
  });
});

describe('what is printed again', () => {
  const sheet = (n: number, subjectId: number, outcome: 'good' | 'spoiled' | 'notPrinted') => ({
    sheet: n,
    subjectId,
    outcome,
  });

  test('numbered papers go again under the number that each had, neighbours together', () => {
    const sheets = [
      sheet(1, 11, 'spoiled'),
      sheet(2, 12, 'good'),
      sheet(3, 13, 'notPrinted'),
      sheet(4, 14, 'spoiled'),
    ];
    const again = jobsAgain(job([11, 12, 13, 14]), sheets) as DocumentJob[];
    expect(again.map((j) => [j.words.number, j.subjects.ids])).toEqual([
      ['05', [11]],
      ['07', [13, 14]],
    ]);
  });

  test('without a number they go together; a paper of two pages goes whole when one is bad', () => {
    const plain = job([11, 12, 13], { words: { ...words, number: '' } });
    const sheets = [
      sheet(1, 11, 'good'),
      sheet(2, 11, 'spoiled'),
      sheet(3, 12, 'good'),
      sheet(4, 13, 'spoiled'),
    ];
    const again = jobsAgain(plain, sheets) as DocumentJob[];
    expect(again.map((j) => j.subjects.ids)).toEqual([[11, 13]]);
  });

  test('a table is printed again by its pages', () => {
    const table = { document: 'sheet' } as PrintJob;
    expect(jobsAgain(table, [{ sheet: 1, subjectId: null, outcome: 'spoiled' }])).toEqual([]);
    expect(pageRanges([7, 1, 3, 4, 5])).toBe('1, 3–5, 7');
  });
});

describe('serials (HD 38-HD/BTCTW: pattern papers are numbered)', () => {
  test.each([
    ['TC 000012', 12],
    ['tc000012', 12],
    ['000012', 12],
    ['TC12', null],
    ['TD000012', null],
    ['', null],
  ])('"%s" is read as %s', (text, number) =>
    expect(readSerial({ prefix: 'TC', digits: 6 }, text)).toBe(number),
  );
  test('the text on the blank and its number are one', () => {
    const kind = { prefix: 'TC', digits: 6 };
    expect(readSerial(kind, serialText(kind, 907))).toBe(907);
  });
});

describe('the balance of blanks', () => {
  let id = 0;
  const move = (deed: BlankMove['deed'], first: number, last: number, on = '2026-02-01'): BlankMove => ({
    ...{ id: ++id, deed, first, last, on, party: '', paper: '' },
    reason: deed === 'spoiled' ? 'Rách' : '',
  });
  const use = (number: number, outcome: BlankUse['outcome'] = 'used', on = '2026-03-01'): BlankUse => ({
    ...{ number, outcome, on, name: '' },
    why: outcome === 'spoiled' ? 'Kẹt giấy' : '',
  });

  test('every received serial is in one place', () => {
    const stock = stockOf(
      [move('received', 1, 10), move('spoiled', 9, 9), move('returned', 10, 10)],
      [use(1), use(2, 'spoiled'), use(3)],
    );
    if (!stock.ok) throw new Error(JSON.stringify(stock.error));
    expect(balanceOf(stock.value)).toEqual({ received: 10, used: 2, spoiled: 2, returned: 1, left: 5 });
  });

  test.each([
    ['received twice', [move('received', 1, 5), move('received', 5, 6)], 5, 'left'],
    ['spoiled without being there', [move('received', 1, 5), move('spoiled', 6, 6)], 6, 'unknown'],
    ['spoiled twice', [move('received', 1, 5), move('spoiled', 2, 2), move('spoiled', 2, 2)], 2, 'spoiled'],
    ['given back when used', [move('received', 1, 5), move('returned', 1, 1, '2026-04-01')], 1, 'used'],
    ['spoiled before it came', [move('received', 1, 5), move('spoiled', 2, 2, '2026-01-01')], 2, 'early'],
  ] as const)('refused: %s', (_, moves, number, state) => {
    const stock = stockOf(moves, [use(1)]);
    expect(stock.ok ? null : stock.error).toMatchObject({ number, state });
  });

  test('a good print that was stamped wrongly becomes a spoiled one, and counts once', () => {
    const stock = stockOf([move('received', 1, 2), move('spoiled', 1, 1, '2026-03-02')], [use(1)]);
    expect(stock.ok && balanceOf(stock.value)).toMatchObject({ used: 0, spoiled: 1, left: 1 });
  });

  test('a spoiled one that is destroyed with minutes stays a spoiled one, and is destroyed once', () => {
    const moves = [move('received', 1, 2), move('spoiled', 1, 1), move('destroyed', 1, 1, '2026-05-01')];
    const stock = stockOf(moves, []);
    expect(stock.ok && balanceOf(stock.value)).toMatchObject({ spoiled: 1, returned: 0 });
    expect(stockOf([...moves, move('destroyed', 1, 1, '2026-06-01')], []).ok).toBe(false);
  });

  test('a year opens with what the one before left, and tells why sheets were spoiled', () => {
    const moves = [move('received', 1, 10, '2025-05-01'), move('received', 11, 12, '2026-01-05')];
    const uses = [use(1, 'used', '2025-06-01'), use(2, 'spoiled'), use(3, 'spoiled'), use(4)];
    const year = yearOfBlanks(moves, uses, 2026);
    expect(year.ok && year.value).toEqual({
      ...{ before: 9, received: 2, used: 1, spoiled: 2, returned: 0, left: 8 },
      spoiledWhy: [{ why: 'Kẹt giấy', count: 2 }],
    });
  });
});
