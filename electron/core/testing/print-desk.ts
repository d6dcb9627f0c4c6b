/** A register in which papers of members are printed on plain paper and on numbered blanks. For tests of the register of prints. */
import { type DocumentTemplate, templateFormat } from '../../../shared/documents/template.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { PrintJob } from '../../../shared/ipc/print.ts';
import type { AnsweredSheet } from '../../../shared/print-register/run.ts';
import { createRegister, openCore } from './open-core.ts';

/** Laid over a blank of this name. */
const overlaid = (blankName: string): DocumentTemplate => ({
  format: templateFormat,
  key: 'rieng-giay-khen',
  name: 'Giấy khen',
  group: 'office',
  subject: 'member',
  each: true,
  basis: '',
  asks: [],
  watermark: 'none',
  body: {
    layout: 'placed',
    page: { width: 297, height: 210 },
    blank: { name: blankName, central: false, serialled: true },
    fields: [
      {
        ...{
          id: 'ten',
          text: '[họ tên]',
          left: 50,
          top: 80,
          width: 200,
          height: 12,
          smallest: 10,
          box: null,
        },
        look: {
          font: 'serif',
          size: 20,
          bold: true,
          italic: false,
          underlined: false,
          upper: false,
          align: 'centre',
        },
      },
    ],
  },
});

export const words = {
  ...{
    place: '',
    signedOn: '' as const,
    onBehalfOf: '',
    signerPost: '',
    signer: '',
    preparer: '',
    number: '',
  },
};

export async function openPrintDesk(today = '2026-11-22') {
  const core = openCore({ now: new Date(`${today}T03:00:00Z`) });
  await createRegister(core);
  let people = 0;
  const member = async (): Promise<number> =>
    (await core.must('member.add', { record: { ...emptyMemberRecord(), fullName: `Đảng viên ${++people}` } }))
      .id;
  const job = (ids: readonly number[], blank = ''): PrintJob => ({
    document: 'document',
    source: blank ? { template: overlaid(blank) } : { key: 'nghi-quyet-ket-nap' },
    subjects: { kind: 'member', ids: [...ids] },
    orgId: null,
    words,
    answers: {},
    watermark: 'none',
    overlay: blank !== '' ? { profileId: null, trial: false, box: null, fromSheet: 1 } : null,
  });
  const papers = (ids: readonly number[]) =>
    ids.map((id) => ({ name: `Đảng viên ${id}`, subjectId: id, memberIds: [id], pages: 1 }));
  const print = (ids: readonly number[], part: { blank?: string; way?: 'printer' | 'file' } = {}) =>
    core.must('printRun.record', {
      job: job(ids, part.blank),
      way: part.way ?? 'printer',
      title: 'Giấy.pdf',
      pages: ids.length,
      papers: papers(ids),
      sha256: 'a'.repeat(64),
      reason: '',
    });
  const answer = (id: number, sheets: readonly Partial<AnsweredSheet>[]) =>
    core.call('printRun.answer', {
      id,
      sheets: sheets.map((sheet, i) => ({ sheet: i + 1, outcome: 'good', serial: '', why: '', ...sheet })),
    });
  const earlier = (ids: readonly number[]) =>
    core.must('printRun.earlier', { job: job(ids), papers: papers(ids) });
  let kinds = 0;
  /** each with a name of its own: "Phôi 1" */
  const kind = async (): Promise<{ readonly id: number; readonly name: string }> => {
    const name = `Phôi ${++kinds}`;
    const fields = { name, central: false, prefix: 'GK', digits: 4, paperKind: '', note: '' } as const;
    return { name, ...(await core.must('blank.saveKind', { id: null, version: 1, kind: fields })) };
  };
  const enter = (
    kindId: number,
    deed: 'received' | 'spoiled' | 'returned' | 'destroyed',
    from: string,
    to = '',
    on = today,
  ) =>
    core.call('blank.enter', {
      ...{ kindId, deed, from, to, on },
      ...{ party: 'Ban Tổ chức', paper: 'BB 01', reason: 'Rách góc' },
    });
  const db = () => {
    if (!core.state.session) throw new Error('no register is open');
    return core.state.session.db;
  };
  return { core, member, job, papers, print, answer, earlier, kind, enter, db };
}
