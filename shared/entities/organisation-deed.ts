/** The decisions that change the tree of organisations: what each wizard sends. One deed may be several events. */
import { z } from 'zod';
import { fullDate } from './event-dates.ts';
import { organisationTypeSchema } from './organisation.ts';

const id = z.number().int().positive();
const name = z.string().trim().min(1, 'Chưa nhập tên tổ chức đảng.').max(200);
const code = z.string().trim().max(40).default('');

const decided = {
  effectiveOn: fullDate,
  /** số, ngày, cơ quan ban hành, người ký */
  decision: z.string().trim().max(300).default(''),
  note: z.string().trim().max(1000).default(''),
};

const newOne = { type: organisationTypeSchema, name, code };

export const organisationDeedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('found'),
    ...decided,
    parentId: id,
    ...newOne,
    /** members of other organisations who are in it from the first day */
    memberIds: z.array(id).default([]),
  }),
  z.object({ kind: z.literal('rename'), ...decided, orgId: id, name }),
  z.object({ kind: z.literal('recode'), ...decided, orgId: id, code }),
  z.object({ kind: z.literal('raise'), ...decided, orgId: id, ...newOne }),
  z.object({ kind: z.literal('lower'), ...decided, orgId: id, ...newOne }),
  z.object({ kind: z.literal('move'), ...decided, orgId: id, parentId: id }),
  z.object({
    kind: z.literal('split'),
    ...decided,
    orgId: id,
    parts: z
      .array(z.object({ ...newOne, memberIds: z.array(id) }))
      .min(1, 'Nhập ít nhất một tổ chức mới.')
      .max(20),
    /** chia: the old one ends; tách: it goes on with those who stay */
    ends: z.boolean(),
  }),
  z.object({ kind: z.literal('merge'), ...decided, orgId: id, intoOrgId: id }),
  z.object({
    kind: z.literal('unite'),
    ...decided,
    orgIds: z.array(id).min(2, 'Chọn ít nhất hai tổ chức để hợp nhất.').max(50),
    parentId: id,
    ...newOne,
  }),
  z.object({
    kind: z.literal('handOver'),
    ...decided,
    orgId: id,
    toName: z.string().trim().min(1, 'Chưa nhập nơi nhận chuyển giao.').max(300),
  }),
  z.object({
    kind: z.enum(['dissolve', 'disband']),
    ...decided,
    orgId: id,
    /** where its members and its lower organisations go; null while there are none */
    membersToOrgId: id.nullable(),
    childrenToOrgId: id.nullable(),
  }),
]);

export type OrganisationDeed = z.output<typeof organisationDeedSchema>;
export type OrganisationDeedKind = OrganisationDeed['kind'];
