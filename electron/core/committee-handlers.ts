/** Committees, terms and posts: who held what on a day, and the rules of who may. */

import type { ReadDb } from '../../db/connection.ts';
import {
  deletePost,
  eligibleOn,
  endPost,
  getPost,
  getTerm,
  insertPost,
  insertTerm,
  isEligible,
  type NewPost,
  postsOf,
  postsOfOrganisation,
  termsOf,
  updateTerm,
} from '../../db/repo/committee.ts';
import { getMember } from '../../db/repo/member.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { livesOn, memberCountsAsOf, noMembers, organisationsAsOf } from '../../db/repo/organisation-as-of.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { committeePosts, type PostHolding, singlePosts } from '../../shared/entities/committee.ts';
import type { committeeOps } from '../../shared/ipc/committee.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { branchCommitteeWarning } from '../../shared/rules/organisation-rules.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { endOfTime } from '../../shared/text/day-arithmetic.ts';
import { foldText } from '../../shared/text/names.ts';
import type { CoreHandlers } from './context.ts';

const shown = 50;

const heldOn = (h: PostHolding, day: string): boolean =>
  h.fromOn <= day && (h.untilOn === '' || h.untilOn > day);

const overlap = (a: PostHolding, b: NewPost): boolean =>
  a.fromOn < (b.untilOn || endOfTime) && b.fromOn < (a.untilOn || endOfTime);

/** In the order of the posts, as a list of a committee is written. */
const rank = Object.keys(committeePosts);
const byPost = (a: PostHolding, b: PostHolding): number => rank.indexOf(a.post) - rank.indexOf(b.post);

function judgePost(db: ReadDb, post: NewPost): Result<null> {
  const org = organisationNames(db).get(post.orgId);
  const name = getMember(db, post.memberId)?.record.fullName;
  if (org === undefined) return fail('organisation.not-found');
  if (name === undefined) return fail('member.not-found');
  const date = formatDate(post.fromOn);
  if (!livesOn(db, post.orgId, post.fromOn)) return fail('organisation.not-living', { name: org, date });
  if (post.untilOn !== '' && post.untilOn <= post.fromOn) return fail('committee.post-dates', { from: date });
  if (!isEligible(db, post.orgId, post.memberId, post.fromOn))
    return fail('committee.not-member', {
      date,
      name,
      org,
      citation: 'Điều lệ Đảng (2011), Điều 3: đảng viên dự bị không ứng cử, bầu cử',
    });
  const others = postsOfOrganisation(db, post.orgId).filter((h) => h.post === post.post && overlap(h, post));
  const same = others.find((h) => h.memberId === post.memberId);
  if (same) return fail('committee.already-holds', { name, from: formatDate(same.fromOn) });
  const holder = singlePosts.includes(post.post) ? others[0] : undefined;
  if (holder)
    return fail('committee.one-holder', {
      date: formatDate(holder.fromOn > post.fromOn ? holder.fromOn : post.fromOn),
      org,
      post: committeePosts[post.post].toLowerCase(),
      name: holder.memberName,
    });
  return ok(null);
}

export const committeeHandlers: CoreHandlers<keyof typeof committeeOps> = {
  'committee.asOf': ({ orgId, day }, { db }) => {
    const org = organisationsAsOf(db, day).find((o) => o.id === orgId);
    const posts = postsOfOrganisation(db, orgId)
      .filter((h) => heldOn(h, day))
      .toSorted(byPost)
      .map((h) => ({ ...h, left: !isEligible(db, orgId, h.memberId, day) }));
    const chosen = posts.some((h) => h.post === 'committeeMember');
    const { official } = memberCountsAsOf(db, day).get(orgId) ?? noMembers;
    const warning = org && chosen ? branchCommitteeWarning(org.type, official, day, ruleChanges(db)) : null;
    return ok({ terms: termsOf(db, orgId), posts, warnings: warning ? [warning] : [] });
  },

  'committee.history': ({ orgId }, { db }) => ok(postsOfOrganisation(db, orgId)),

  'committee.ofMember': ({ memberId }, { db }) => ok(postsOf(db, memberId)),

  'committee.eligible': ({ orgId, day, words }, { db }) => {
    const wanted = foldText(words);
    const found = eligibleOn(db, orgId, day).filter(
      (m) => wanted === '' || foldText(m.name).includes(wanted),
    );
    return ok(found.slice(0, shown));
  },

  'committee.saveTerm': ({ id, ...term }, { db, write }) => {
    if (term.untilOn !== '' && term.untilOn <= term.fromOn) return fail('committee.term-dates');
    const name = organisationNames(db).get(term.orgId);
    if (name === undefined) return fail('organisation.not-found');
    if (!livesOn(db, term.orgId, term.fromOn))
      return fail('organisation.not-living', { name, date: formatDate(term.fromOn) });
    if (id !== null && getTerm(db, id)?.orgId !== term.orgId) return fail('committee.not-found');
    return write(id === null ? 'Lập nhiệm kỳ cấp ủy' : 'Sửa nhiệm kỳ cấp ủy', (w) => {
      if (id === null) return ok({ id: insertTerm(w, term) });
      return updateTerm(w, { ...term, id }) ? ok({ id }) : fail('committee.not-found');
    });
  },

  'committee.appoint': (post, { db, write }) => {
    const judged = judgePost(db, post);
    if (!judged.ok) return judged;
    if (post.termId !== null && getTerm(db, post.termId)?.orgId !== post.orgId)
      return fail('committee.not-found');
    return write(`Ghi giữ chức vụ ${committeePosts[post.post]}`, (w) => ok({ id: insertPost(w, post) }));
  },

  'committee.end': ({ id, untilOn, reason }, { db, write }) => {
    const post = getPost(db, id);
    if (!post) return fail('committee.not-found');
    if (untilOn <= post.fromOn) return fail('committee.post-dates', { from: formatDate(post.fromOn) });
    return write(`Ghi thôi giữ chức vụ ${committeePosts[post.post]}`, (w) =>
      endPost(w, id, { untilOn, reason }) ? ok(null) : fail('committee.not-found'),
    );
  },

  'committee.remove': ({ id, reason }, { db, write }) => {
    if (!getPost(db, id)) return fail('committee.not-found');
    return write(`Bỏ chức vụ ghi nhầm: ${reason}`, (w) =>
      deletePost(w, id) ? ok(null) : fail('committee.not-found'),
    );
  },
};
