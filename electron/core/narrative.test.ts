/** A report in words through the program's own commands: its numbers follow the register until they are locked. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { errorText } from '../../shared/errors/catalogue.ts';
import type { NarrativeView } from '../../shared/ipc/narrative.ts';
import { reportSectionNames } from '../../shared/ipc/report.ts';
import { linksOf, linkText, readLink, tokensOf } from '../../shared/narrative/links.ts';
import { outlineOf } from '../../shared/narrative/outline.ts';
import { renderParagraph } from '../../shared/narrative/render-paragraph.ts';
import { opensDocuments, throughLibreOffice } from '../excel/testing/libreoffice.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root: number;
beforeEach(async () => {
  core = openCore();
  root = (await createRegister(core)).info.rootOrgId;
});
afterEach(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

async function issueCard(fullName: string): Promise<void> {
  const record = { ...emptyMemberRecord(), fullName, bornOn: '1990-01-15' };
  const { id } = await core.must('member.add', { record });
  const event = (kind: 'admitted' | 'recognised', effectiveOn: string, payload = {}) =>
    core.must('event.record', { memberId: id, kind, effectiveOn, payload, decision: noDecision, note: '' });
  await event('admitted', '2024-05-19', { orgId: root });
  await event('recognised', '2025-05-19');
  await core.must('card.issue', {
    form: 'new',
    cause: '',
    effectiveOn: '2026-02-03',
    decision: { ...noDecision, number: '15-DS/ĐU' },
    note: '',
    people: [{ memberId: id, cardNumber: `0011900${10_000 + id}` }],
  });
}

const make = (kind: 'nineMonths' | 'quarter' = 'nineMonths') =>
  core.must('narrative.create', {
    kind,
    orgId: root,
    from: '2026-01-01',
    to: kind === 'quarter' ? '2026-03-31' : '2026-09-30',
  });
const view = (id: number) => core.must('narrative.get', { id });
const said = ({ paragraphs, values, words }: NarrativeView): string =>
  paragraphs
    .map((paragraph) =>
      renderParagraph(paragraph, values, words)
        .map((piece) => (piece.is === 'text' ? piece.text : piece.is === 'number' ? piece.shown : '?'))
        .join(''),
    )
    .join('\n');

/** One sentence that needs nothing but cards, whatever else the outline says. */
async function withOneSentence(id: number, text = 'Cấp thẻ cho {cards/moves/new/now} đồng chí.') {
  const { version, paper } = await view(id);
  const paragraphs = [{ kind: 'text' as const, text, whenNone: 'Cấp thẻ: không phát sinh.' }];
  await core.must('narrative.save', { id, version, paper, paragraphs });
  return view(id);
}

describe('The built-in outline', () => {
  test('links only figures that the sections have, whatever the period', async () => {
    if (core.state.session) core.state.session.restricted.open = true;
    const sections = [...reportSectionNames];
    const report = await core.must('report.get', {
      orgId: root,
      from: '2026-01-01',
      to: '2026-12-31',
      sections,
    });
    const lines = new Map(
      report.sections.flatMap(({ section, blocks }) =>
        blocks.flatMap((block) =>
          block.lines.map((line) => [`${section}/${block.key}/${line.key}`, block] as const),
        ),
      ),
    );
    const paragraphs = outlineOf('year', true);
    const links = linksOf(paragraphs);
    expect(links.length).toBeGreaterThan(40);
    const wrong = links.filter(({ section, block, line, column }) => {
      const found = lines.get(`${section}/${block}/${line}`);
      const own =
        found?.kind === 'compared' ? ['now', 'before', 'diff'] : found?.columns.map(({ key }) => key);
      return !found || ![...(own ?? []), 'share'].includes(column);
    });
    expect(wrong.map(linkText)).toEqual([]);
    // Whatever stands in braces is a number or a word of the report.
    const others = paragraphs.flatMap(({ text, whenNone }) => tokensOf(`${text} ${whenNone}`));
    expect(
      others.filter((token) => readLink(token) === null && !/^text\/(org|upperOrg|period)$/.test(token)),
    ).toEqual([]);
  });

  test('names what it links without reckoning a section that it does not name', async () => {
    const { id } = await make();
    const { version, paper } = await view(id);
    const text = 'Cấp mới {cards/moves/new/now} thẻ.';
    await core.must('narrative.save', {
      id,
      version,
      paper,
      paragraphs: [{ kind: 'text', text, whenNone: '' }],
    });
    const { named, values } = await view(id);
    expect(Object.keys(values)).toEqual(['cards/moves/new/now']);
    expect(named.map(({ token }) => token)).toContain('cards/moves/new/now');
    expect(named.every(({ token }) => token.startsWith('cards/'))).toBe(true);
    expect((await core.must('narrative.targets', { id })).length).toBeGreaterThan(named.length);
  });

  test('every number that may be linked has a name of its own', async () => {
    if (core.state.session) core.state.session.restricted.open = true;
    const targets = await core.must('narrative.targets', { id: (await make()).id });
    const names = targets.map(({ group, name }) => `${group}: ${name}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('has the parts of the restricted tier only while it is open: shut they could not be written', async () => {
    const headings = async () =>
      (await view((await make()).id)).paragraphs.flatMap(({ kind, text }) =>
        kind === 'heading' ? [text] : [],
      );
    expect((await headings()).some((text) => text.includes('KIỂM TRA'))).toBe(false);
    if (core.state.session) core.state.session.restricted.open = true;
    expect(await headings()).toContain('IV. CÔNG TÁC KIỂM TRA, GIÁM SÁT');
  });

  test('is locked and written as it is, of a year with little in it', async () => {
    await issueCard('Nguyễn Văn Một');
    const { id } = await core.must('narrative.create', {
      kind: 'year',
      orgId: root,
      from: '2026-01-01',
      to: '2026-12-31',
    });
    const { version } = await view(id);
    await core.must('narrative.lock', { id, version });
    await core.must('narrative.export', { id, token: join(core.folder, 'nam.docx') });
    const text = said(await view(id));
    expect(text).toContain('Tổng số đảng viên đến cuối kỳ là 1 đồng chí, trong đó chính thức 1 (100,0%)');
    expect(text).toContain('Cấp thẻ đảng viên: cấp mới 1 thẻ, cấp lại 0 thẻ, đổi 0 thẻ.');
    expect(text).toContain('Kết nạp đảng viên: trong năm 2026 không phát sinh.');
  });

  test('of a period without any event is whole sentences that say so', async () => {
    const { id } = await make('quarter');
    const text = said(await view(id));
    expect(text).toContain('trong quý I năm 2026 không phát sinh');
    expect(text).not.toContain('{');
    expect(text).not.toContain('[[');
  });
});

describe('A report in words', () => {
  test('follows the register until it is locked, and afterwards says what the register says now', async () => {
    await issueCard('Nguyễn Văn Một');
    const { id } = await make();
    await withOneSentence(id);
    expect(said(await view(id))).toBe('Cấp thẻ cho 1 đồng chí.');
    await issueCard('Nguyễn Văn Hai');
    const open = await view(id);
    expect(said(open)).toBe('Cấp thẻ cho 2 đồng chí.');
    await core.must('narrative.lock', { id, version: open.version });
    await issueCard('Nguyễn Văn Ba');
    const locked = await view(id);
    expect(said(locked)).toBe('Cấp thẻ cho 2 đồng chí.');
    expect(locked.changed).toEqual([{ token: 'cards/moves/new/now', locked: '2', now: '3' }]);
    expect([locked.lockedAt.slice(0, 10), locked.lockedBy]).toEqual(['2026-11-22', 'Nguyễn Văn Thư']);
  });

  test('locked is not edited or dropped; unlocked with a reason it follows again', async () => {
    await issueCard('Nguyễn Văn Một');
    const { id } = await make();
    const { version } = await withOneSentence(id);
    await core.must('narrative.lock', { id, version });
    const { version: now, paragraphs, paper } = await view(id);
    const edited = await core.call('narrative.save', { id, version: now, paragraphs, paper });
    expect(edited).toMatchObject({ ok: false, error: { code: 'narrative.locked' } });
    expect(await core.call('narrative.drop', { id, version: now })).toMatchObject({ ok: false });
    expect(await core.call('narrative.unlock', { id, version: now, reason: 'ít' })).toMatchObject({
      ok: false,
    });
    await core.must('narrative.unlock', { id, version: now, reason: 'Bổ sung người cấp thẻ muộn' });
    await issueCard('Nguyễn Văn Hai');
    expect(said(await view(id))).toBe('Cấp thẻ cho 2 đồng chí.');
    expect((await core.must('step.list', { offset: 0, limit: 20 })).steps.map((s) => s.name)).toContain(
      'Mở khóa báo cáo: Bổ sung người cấp thẻ muộn',
    );
  });

  test('an edit, a lock and a drop are taken back like any other step', async () => {
    const { id } = await make();
    const first = await withOneSentence(id);
    await core.must('narrative.lock', { id, version: first.version });
    const undo = async () => core.must('step.undo', { id: (await core.must('step.last', {}))?.id ?? 0 });
    await undo();
    expect((await view(id)).lockedAt).toBe('');
    const { version } = await view(id);
    await core.must('narrative.drop', { id, version });
    expect(await core.call('narrative.get', { id })).toMatchObject({ ok: false });
    await undo();
    expect(said(await view(id))).toBe('Cấp thẻ: không phát sinh.');
  });

  test('of which another window was faster is not overwritten', async () => {
    const { id } = await make();
    const { version, paragraphs, paper } = await view(id);
    await withOneSentence(id);
    const late = await core.call('narrative.save', { id, version, paragraphs, paper });
    expect(late).toMatchObject({ ok: false, error: { code: 'narrative.changed' } });
  });

  test('with a number that does not exist is neither locked nor written, and says where', async () => {
    const { id } = await make();
    const { version } = await withOneSentence(id, 'Có {cards/moves/khong-co/now} thẻ.');
    const refused = await core.call('narrative.lock', { id, version });
    if (refused.ok) throw new Error('it was locked');
    expect(errorText(refused.error)).toContain('1 chỗ chưa có số');
    const token = join(core.folder, 'bao-cao.docx');
    expect(await core.call('narrative.export', { id, token })).toMatchObject({ ok: false });
    expect(readdirSync(core.folder)).not.toContain('bao-cao.docx');
  });
});

describe('The document', () => {
  const written = async () => {
    for (const n of ['Một', 'Hai']) await issueCard(`Nguyễn Văn ${n}`);
    const { id } = await make();
    const { paper, version } = await view(id);
    const long = Array.from({ length: 60 }, (_, i) => ({
      kind: 'text' as const,
      text: `Đoạn ${i + 1}: cấp thẻ cho {cards/moves/new/now} đồng chí, theo quy định <hiện hành> & "đúng hạn". ${'Câu thứ hai cho dài. '.repeat(6)}`,
      whenNone: '',
    }));
    const whole = {
      ...paper,
      number: '05-BC/ĐU',
      place: 'Tân Lập',
      signedOn: '2026-02-05',
      signer: 'Trần Văn Bình',
      recipients: 'Đảng ủy thành phố,\nLưu Văn phòng.',
    };
    await core.must('narrative.save', { id, version, paper: whole, paragraphs: long });
    const token = join(core.folder, 'Báo cáo.docx');
    await core.must('narrative.export', { id, token });
    return readFileSync(token);
  };

  test.skipIf(!opensDocuments)(
    'is opened by LibreOffice: margins, heading, page numbers from page 2, signatures',
    async () => {
      const pdf = await getDocument({ data: throughLibreOffice(await written(), 'pdf', 'docx') }).promise;
      expect(pdf.numPages).toBeGreaterThan(1);
      const mm = (points: number): number => (points * 25.4) / 72;
      const pages: string[] = [];
      for (let n = 1; n <= pdf.numPages; n++) {
        const page = await pdf.getPage(n);
        const { width, height } = page.getViewport({ scale: 1 });
        expect([Math.round(mm(width)), Math.round(mm(height))]).toEqual([210, 297]);
        const items = (await page.getTextContent()).items.flatMap((item) =>
          'str' in item && item.str.trim() !== '' ? [item] : [],
        );
        const isHead = (y: number): boolean => mm(height - y) < 18;
        const body = items.filter((item) => !isHead(Number(item.transform[5])));
        const left = Math.min(...body.map((item) => mm(Number(item.transform[4]))));
        expect(left).toBeGreaterThan(29);
        expect(Math.max(...body.map((item) => mm(Number(item.transform[4]) + item.width)))).toBeLessThan(
          195.6,
        );
        const head = items.filter((item) => isHead(Number(item.transform[5])));
        expect(head.map((item) => item.str)).toEqual(n === 1 ? [] : [String(n)]);
        if (n === 2) {
          // Lines stand 18 points apart, the first one 10 mm in.
          const ys = [...new Set(body.map((item) => Math.round(Number(item.transform[5]) * 10) / 10))];
          const gaps = ys.slice(1).map((y, i) => Math.round((ys[i] ?? 0) - y));
          expect(gaps.filter((gap) => gap === 18).length).toBeGreaterThan(3);
          expect(body.some((item) => Math.abs(mm(Number(item.transform[4])) - 40) < 0.5)).toBe(true);
        }
        pages.push(
          items
            .map((item) => item.str)
            .join(' ')
            .normalize('NFC')
            .replace(/\s+/g, ' '),
        );
      }
      const all = pages.join(' ');
      for (const part of [
        'ĐẢNG ỦY THÀNH PHỐ',
        'ĐẢNG BỘ PHƯỜNG TÂN LẬP',
        'Số 05-BC/ĐU',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Tân Lập, ngày 05 tháng 02 năm 2026',
        'BÁO CÁO',
        'kết quả công tác xây dựng Đảng 9 tháng đầu năm 2026',
        'Nơi nhận:',
        'Lưu Văn phòng.',
        'BÍ THƯ',
        'Trần Văn Bình',
        'cấp thẻ cho 2 đồng chí, theo quy định <hiện hành> & "đúng hạn".',
      ])
        expect(all).toContain(part);
    },
    60_000,
  );

  test('on a full disk is not begun: the old file stays', async (t) => {
    const disk = join(core.folder, 'usb');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      return t.skip('cannot mount a small disk on this machine (needs root on Linux)');
    }
    try {
      const { id } = await make();
      await withOneSentence(id);
      const token = join(disk, 'bao-cao.docx');
      writeFileSync(token, 'bản cũ');
      expect(await core.call('narrative.export', { id, token })).toMatchObject({
        ok: false,
        error: { code: 'file.disk-full' },
      });
      expect(readdirSync(disk)).toEqual(['bao-cao.docx']);
      expect(readFileSync(token, 'utf8')).toBe('bản cũ');
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});
