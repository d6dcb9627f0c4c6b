/** What a list or pivot of people's own making is asked with: its members, its day, and the words of its keys. */

import { customFilterFields } from '../../db/repo/list-custom.ts';
import type { AskedOn } from '../../db/repo/member-condition.ts';
import { ownPartyAges } from '../../db/repo/member-dimension.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { organisationsAsOf } from '../../db/repo/organisation-as-of.ts';
import { listRatingYears } from '../../db/repo/rating.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { MemberFilter } from '../../shared/ipc/member.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import {
  type BandEdges,
  type Dimension,
  type KeyFacts,
  keyLabel,
  memberDimensions,
  orderKeys,
} from '../../shared/rules/member-dimension.ts';
import type { CoreContext } from './context.ts';
import { askedOn } from './member-search.ts';

export const dimensionsOf = ({ db }: CoreContext): Dimension[] =>
  memberDimensions(
    customFilterFields(db),
    listRatingYears(db).map(({ year }) => year),
  );

export interface TableFacts {
  readonly asked: AskedOn;
  readonly ids: readonly number[];
  readonly dimensions: readonly Dimension[];
  readonly keys: KeyFacts;
  readonly label: (dimension: Dimension, key: string) => string;
  readonly ordered: (dimension: Dimension, keys: readonly string[]) => string[];
}

export function tableFacts(
  context: CoreContext,
  filter: MemberFilter,
  asksFor: readonly string[],
  edges: BandEdges,
): Result<TableFacts> {
  const { db, session, today } = context;
  const all = dimensionsOf(context);
  const dimensions = asksFor.flatMap((id) => all.find((d) => d.id === id) ?? []);
  if (dimensions.length < asksFor.length) return fail('table.no-dimension');
  const asked = askedOn(filter.asOf, today);
  const names = organisationNames(db);
  const places = new Map<number, number>();
  organisationsAsOf(db, asked.day).forEach(({ id, name }, at) => {
    // One that bore another name then is named as it was.
    names.set(id, name);
    places.set(id, at);
  });
  const ownPartyAge = dimensions.some(({ kind }) => kind === 'partyAge')
    ? ownPartyAges(db, asked)
    : new Map();
  const keys = { day: asked.day, edges, ownPartyAge, changes: ruleChanges(db) };
  const label = (dimension: Dimension, key: string) =>
    keyLabel(dimension, key, keys, (id) => names.get(id) ?? '');
  return ok({
    asked,
    ids: session.search.find(db, filter, today).ids(),
    dimensions,
    keys,
    label,
    ordered: (dimension, found) =>
      orderKeys(
        dimension,
        found,
        (key) => label(dimension, key),
        (id) => places.get(id) ?? places.size,
      ),
  });
}
