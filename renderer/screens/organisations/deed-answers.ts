/** The answers of a deed's wizard: kept as a draft, and turned into the deed that the register judges. Pure. */
import { z } from 'zod';
import { organisationTypeSchema } from '../../../shared/entities/organisation.ts';
import {
  type OrganisationDeed,
  type OrganisationDeedKind,
  organisationDeedSchema,
} from '../../../shared/entities/organisation-deed.ts';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import type { OrganisationAsOf } from '../../../shared/ipc/organisation.ts';

const place = z.number().int().nullable();
const newOne = { name: z.string(), code: z.string(), type: organisationTypeSchema };
const people = z.array(z.number().int());

const partSchema = z.object({ ...newOne, memberIds: people });
export type NewPart = z.output<typeof partSchema>;

const answersSchema = z.object({
  effectiveOn: z.string(),
  decision: z.string(),
  note: z.string(),
  ...newOne,
  parentId: place,
  intoOrgId: place,
  membersToOrgId: place,
  childrenToOrgId: place,
  toName: z.string(),
  orgIds: people,
  memberIds: people,
  parts: z.array(partSchema).min(1),
  ends: z.boolean(),
});
export type DeedAnswers = z.output<typeof answersSchema>;

export const blankPart: NewPart = { name: '', code: '', type: 'branch', memberIds: [] };

/** What is sensible before anything is typed: what the organisation is called and where it stands now. */
export function firstAnswers(kind: OrganisationDeedKind, org: OrganisationAsOf, day: string): DeedAnswers {
  const keeps = kind === 'rename' || kind === 'recode' || kind === 'raise' || kind === 'lower';
  return {
    effectiveOn: day,
    decision: '',
    note: '',
    name: keeps ? org.name : '',
    code: keeps ? org.code : '',
    type: keeps ? org.type : 'branch',
    parentId: kind === 'move' ? null : org.id,
    intoOrgId: null,
    membersToOrgId: null,
    childrenToOrgId: null,
    toName: '',
    orgIds: [],
    memberIds: [],
    parts: [{ ...blankPart, type: org.type }],
    ends: false,
  };
}

export function readAnswers(body: string): DeedAnswers | null {
  try {
    return answersSchema.parse(JSON.parse(body));
  } catch {
    // An unreadable draft: the wizard starts blank.
    return null;
  }
}

/** The deed as it would be sent; what is not chosen yet is null and fails its check. */
function deedOf(kind: OrganisationDeedKind, orgId: number, a: DeedAnswers): unknown {
  const decided = { effectiveOn: a.effectiveOn, decision: a.decision, note: a.note };
  const named = { type: a.type, name: a.name, code: a.code };
  switch (kind) {
    case 'found':
      return { kind, ...decided, ...named, parentId: a.parentId, memberIds: a.memberIds };
    case 'rename':
      return { kind, ...decided, orgId, name: a.name };
    case 'recode':
      return { kind, ...decided, orgId, code: a.code };
    case 'raise':
    case 'lower':
      return { kind, ...decided, ...named, orgId };
    case 'move':
      return { kind, ...decided, orgId, parentId: a.parentId };
    case 'split':
      return { kind, ...decided, orgId, parts: a.parts, ends: a.ends };
    case 'merge':
      return { kind, ...decided, orgId, intoOrgId: a.intoOrgId };
    case 'unite':
      return { kind, ...decided, ...named, orgIds: a.orgIds, parentId: a.parentId };
    case 'handOver':
      return { kind, ...decided, orgId, toName: a.toName };
    case 'dissolve':
    case 'disband':
      return {
        kind,
        ...decided,
        orgId,
        membersToOrgId: a.membersToOrgId,
        childrenToOrgId: a.childrenToOrgId,
      };
  }
}

export interface DeedCheck {
  readonly deed: OrganisationDeed | null;
  /** what is wrong, by the path of the field: 'name', 'parts.0.name' … */
  readonly problems: Readonly<Record<string, string>>;
}

/** Places that were not chosen: zod would say it in the words of computing. */
const notChosen: Readonly<Record<string, string>> = {
  parentId: text.chooseParentFirst,
  intoOrgId: text.chooseIntoFirst,
};

/** Whether the answers make a deed at all; whether it may be is for the register to say. */
export function checkAnswers(kind: OrganisationDeedKind, orgId: number, answers: DeedAnswers): DeedCheck {
  const parsed = organisationDeedSchema.safeParse(deedOf(kind, orgId, answers));
  if (parsed.success) return { deed: parsed.data, problems: {} };
  const problems: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) {
    const field = path.join('.');
    problems[field] ??= notChosen[field] ?? message;
  }
  return { deed: null, problems };
}
