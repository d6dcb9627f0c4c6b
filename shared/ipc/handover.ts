/** Handing the register over: prepared in a draft that outlives a restart, done all at once, kept for ever. */
import { z } from 'zod';
import type { DocumentTemplate } from '../documents/template.ts';
import { command, query } from './define.ts';
import { accountSchema, personNameSchema } from './people.ts';
import { passwordSchema } from './register.ts';

/** What the count of the paper dossiers found. */
export const dossierMarks = ['there', 'missing', 'lent'] as const;
export type DossierMark = (typeof dossierMarks)[number];

const isoDay = z.iso.date();
const line = z.string().trim().max(200);
const note = z.string().trim().max(2000);

export const handoverDraftSchema = z.object({
  on: isoDay,
  place: line,
  giverPost: line,
  receiver: z.object({
    /** somebody who opens the register already; null: a person new to it */
    personId: z.number().int().positive().nullable(),
    name: z.string().trim().max(120),
    post: line,
    account: z.string().trim().max(60),
  }),
  witness: z.object({ name: line, post: line }),
  /** whether whoever hands over goes on as phó bí thư, and under which post */
  giverStays: z.boolean(),
  giverAccount: z.string().trim().max(60),
  /** by the id of the member; who has none was not counted yet */
  marks: z.record(z.string().regex(/^\d{1,15}$/), z.enum(dossierMarks)),
  stampNote: note,
  workNote: note,
});
export type HandoverDraft = z.output<typeof handoverDraftSchema>;

/** What must stand before anything is handed over; the page shows the same sentences under its fields. */
export const handoverReadySchema = handoverDraftSchema.extend({
  giverPost: line.min(1, 'Chưa nhập chức vụ người giao.'),
  receiver: z.object({
    personId: z.number().int().positive().nullable(),
    name: personNameSchema,
    post: line.min(1, 'Chưa nhập chức vụ người nhận.'),
    account: accountSchema,
  }),
  witness: z.object({
    name: line.min(1, 'Chưa nhập người chứng kiến.'),
    post: line.min(1, 'Chưa nhập chức vụ người chứng kiến.'),
  }),
});

export interface HandoverMember {
  readonly id: number;
  readonly name: string;
  readonly orgName: string;
}

/** What the minutes say besides what was entered. */
export interface HandoverFacts {
  readonly members: number;
  readonly count: Readonly<Record<DossierMark, number>>;
  readonly unmarked: number;
  /** whose dossier is not there */
  readonly differences: readonly (HandoverMember & { readonly mark: DossierMark })[];
  readonly stock: readonly { readonly name: string; readonly left: number }[];
  /** "Sổ danh sách đảng viên, đến 31/12/2025" */
  readonly closed: readonly string[];
  readonly work: { readonly total: number; readonly pressing: number };
}

/** The register at the moment at which the minutes were drawn: what the paper anchors. */
export interface HandoverSeal {
  readonly at: string;
  readonly backup: string;
  readonly sha256: string;
  readonly log: { readonly sequence: number; readonly mac: string };
  readonly facts: HandoverFacts;
}

export interface HandoverView {
  readonly draft: HandoverDraft | null;
  readonly savedAt: string;
  readonly seal: HandoverSeal | null;
  /** the number that the minutes will have */
  readonly number: string;
  readonly giverName: string;
  /** the restricted tier has a password, which the giver knows: the receiver sets another */
  readonly tierPassword: boolean;
}

export interface HandoverLine {
  readonly id: number;
  readonly number: string;
  readonly at: string;
  readonly on: string;
  readonly giver: string;
  readonly receiver: string;
  readonly count: Readonly<Record<DossierMark, number>>;
}

export interface HandoverMinutes {
  readonly number: string;
  readonly on: string;
  readonly template: DocumentTemplate;
}

export const handoverOps = {
  'handover.view': query<HandoverView>()(z.object({})),
  /** everybody in the register on the day, by name, and whose dossier is out on loan */
  'handover.members': query<{
    readonly members: readonly HandoverMember[];
    readonly lent: readonly number[];
  }>()(z.object({ on: isoDay })),
  'handover.facts': query<HandoverFacts>()(z.object({ draft: handoverDraftSchema })),
  'handover.save': command<null>()(z.object({ draft: handoverDraftSchema })),
  'handover.drop': command<null>()(z.object({})),
  /** a verified backup, then everything that the minutes anchor; void as soon as the draft is changed */
  'handover.seal': command<HandoverSeal>()(z.object({})),
  /** of the draft that was sealed, or of a hand-over that was done */
  'handover.minutes': query<HandoverMinutes>()(z.object({ id: z.number().int().positive().nullable() })),
  /**
   * All of it or nothing; the new code is shown once, to the new keeper. Then a copy is made that only the new keeper opens;
   * null: it could not be, and is tried again by itself.
   */
  'handover.complete': command<{
    readonly number: string;
    readonly recoveryCode: string;
    readonly copy: string | null;
  }>()(
    z.object({
      password: z.string().max(200),
      newPassword: passwordSchema,
      /** of the restricted tier, where that has one */
      tierPassword: passwordSchema.nullable().default(null),
    }),
  ),
  'handover.list': query<readonly HandoverLine[]>()(z.object({})),
};
