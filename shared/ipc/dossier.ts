/** The dossier of a member: papers, loans, hand-overs. */
import { z } from 'zod';
import { fullDate, partialDate } from '../entities/event-dates.ts';
import type { PaperState } from '../rules/dossier-stage.ts';
import { paperCodes } from '../rules/regulations/dossier-papers.ts';
import { command, query } from './define.ts';

const memberId = z.number().int().positive();
const text = (max = 200) => z.string().trim().max(max);
const asked = (message: string, max = 200) => z.string().trim().min(1, message).max(max);
const noDateOr = <T extends z.ZodType<string, string>>(date: T) => z.union([z.literal(''), date]);

export const loanSchema = z
  .object({
    memberId,
    papers: asked('Chưa ghi tài liệu cho mượn.', 500),
    borrower: asked('Chưa nhập người mượn.'),
    unit: text(),
    purpose: asked('Chưa nhập mục đích mượn.', 300),
    approvedBy: asked('Chưa nhập người cho phép (Quy định 294-QĐ/TW, khoản 6.2).'),
    borrowedOn: fullDate,
    dueOn: noDateOr(fullDate),
    note: text(300),
  })
  .refine((l) => l.dueOn === '' || l.dueOn >= l.borrowedOn, {
    path: ['dueOn'],
    message: 'Ngày hẹn trả phải từ ngày mượn trở đi.',
  });

export const handoverSchema = z.object({
  memberId,
  direction: z.enum(['in', 'out']),
  onDay: fullDate,
  party: asked('Chưa nhập nơi giao hoặc nơi nhận hồ sơ.'),
  papers: text(500),
  giver: text(),
  receiver: text(),
  note: text(300),
});

/** One line of the checklist. */
export interface PaperLine {
  readonly code: string;
  /** null = nobody has looked */
  readonly state: PaperState | null;
  readonly datedOn: string;
  readonly note: string;
  /** day from which it belongs in the dossier; null = the member is not that far */
  readonly since: string | null;
}

export interface LoanView {
  readonly id: number;
  readonly memberId: number;
  readonly memberName: string;
  readonly papers: string;
  readonly borrower: string;
  readonly unit: string;
  readonly purpose: string;
  readonly approvedBy: string;
  readonly borrowedOn: string;
  readonly dueOn: string;
  readonly returnedOn: string;
  readonly note: string;
  /** days past the agreed day, 0 = in time or back */
  readonly overdueDays: number;
}

export interface HandoverView {
  readonly id: number;
  readonly direction: 'in' | 'out';
  readonly onDay: string;
  readonly party: string;
  readonly papers: string;
  readonly giver: string;
  readonly receiver: string;
  readonly note: string;
}

export interface Dossier {
  readonly papers: readonly PaperLine[];
  readonly loans: readonly LoanView[];
  readonly handovers: readonly HandoverView[];
}

export const dossierOps = {
  'dossier.get': query<Dossier>()(z.object({ memberId })),
  /** everything that is out now, the longest overdue first */
  'dossier.loansOut': query<readonly LoanView[]>()(z.object({})),
  'dossier.setPapers': command<{ readonly changed: number }>()(
    z.object({
      memberId,
      papers: z
        .array(
          z.object({
            paper: z.string().refine((code) => paperCodes.has(code), 'Không có loại giấy tờ này.'),
            state: z.enum(['have', 'missing', 'notNeeded']).nullable(),
            datedOn: noDateOr(partialDate),
            note: text(300),
          }),
        )
        .min(1)
        .max(60),
    }),
  ),
  'dossier.lend': command<{ readonly id: number }>()(loanSchema),
  'dossier.takeBack': command<null>()(
    z.object({ id: z.number().int().positive(), returnedOn: fullDate, note: text(300) }),
  ),
  'dossier.handOver': command<{ readonly id: number }>()(handoverSchema),
};
