/**
 * What the rules say of everybody today, line by line: the ledger's verdict, the standing, every deadline, and what an
 * organisation is warned of. Two of these beside each other say who changes by a change of the rules, whatever it is:
 * nothing here knows a single parameter.
 */
import type { ReadDb } from '../../db/connection.ts';
import { eventsOfMembers } from '../../db/repo/event.ts';
import { memberCountsAsOf, noMembers, organisationsAsOf } from '../../db/repo/organisation-as-of.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { LedgerEvent } from '../../shared/entities/event.ts';
import { type MemberState, memberStatuses } from '../../shared/entities/member-state.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import { ruleText } from '../../shared/i18n/vi/rule.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import { branchCommitteeWarning, outcomeWarnings } from '../../shared/rules/organisation-rules.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { endOfTime } from '../../shared/text/day-arithmetic.ts';
import { todoItems } from './todo-list.ts';

const text = ruleText.effect;

export interface OutlookItem {
  readonly memberId: number | null;
  readonly orgId: number | null;
  /** what is spoken of, e.g. "Hết thời gian dự bị" */
  readonly label: string;
  /** what the rules say of it, e.g. "19/05/2027" */
  readonly value: string;
}

export interface Asked {
  readonly today: string;
  /** members whose ledgers a changed rule can judge; deadlines are asked of everybody who has one */
  readonly judged: readonly number[];
  /** whether what belongs to the restricted tier is told too */
  readonly restricted: boolean;
}

export function outlook(db: ReadDb, { today, judged, restricted }: Asked): Map<string, OutlookItem> {
  const items = new Map<string, OutlookItem>();
  const add = (key: string, item: OutlookItem) => {
    let free = key;
    for (let n = 2; items.has(free); n++) free = `${key}#${n}`;
    items.set(free, item);
  };
  for (const [id, events] of eventsOfMembers(db, judged))
    for (const { label, value } of ofLedger(db, events, today))
      add(`m${id}|${label}`, { memberId: id, orgId: null, label, value });
  for (const { kind, label, detail, memberId, orgId, dueOn } of todoItems(db, today, restricted)) {
    const due = formatDate(dueOn);
    const value = detail === '' || memberId === null ? due : `${detail}, ${due}`;
    const key = `${kind}|${memberId}|${memberId === null ? `${orgId}|${detail}` : ''}`;
    add(key, { memberId, orgId, label: memberId === null && detail ? `${label} (${detail})` : label, value });
  }
  for (const { id, rules } of ofOrganisations(db, today))
    for (const rule of rules)
      add(`o${id}|${rule}`, { memberId: null, orgId: id, label: text.organisationWarning, value: rule });
  return items;
}

type Said = Pick<OutlookItem, 'label' | 'value'>;

function ofLedger(db: ReadDb, events: readonly LedgerEvent[], today: string): Said[] {
  const changes = ruleChanges(db);
  const { refused, warnings } = foldLedger(events, endOfTime, changes);
  const { state } = foldLedger(events, today, changes);
  const dated = (id: number) => events.find((event) => event.id === id);
  const byEvent = Map.groupBy(warnings, (warning) => warning.eventId);
  return [
    {
      label: text.ledger,
      value: refused
        ? text.refused(
            eventLabels[refused.event.kind],
            formatDate(refused.event.effectiveOn),
            refused.refusal.rule,
          )
        : text.valid,
    },
    ...[...byEvent].map(([id, said]) => {
      const event = dated(id);
      return {
        label: event ? text.warning(eventLabels[event.kind], formatDate(event.effectiveOn)) : '',
        value: said.map(({ rule }) => rule).join(' '),
      };
    }),
    ...ofState(state),
  ];
}

const ofState = ({ status, probationDueOn, badgeLevel }: MemberState): Said[] => [
  { label: text.status, value: memberStatuses[status] },
  ...(probationDueOn === null ? [] : [{ label: text.probationDue, value: formatDate(probationDueOn) }]),
  ...(badgeLevel === 0 ? [] : [{ label: text.badgeHeld, value: String(badgeLevel) }]),
];

/** As if each of them were founded as it stands today. */
function ofOrganisations(db: ReadDb, today: string) {
  const changes = ruleChanges(db);
  const organisations = organisationsAsOf(db, today);
  const counts = memberCountsAsOf(db, today);
  const own = (id: number) => counts.get(id) ?? noMembers;
  const below = (id: number): number =>
    organisations.filter((o) => o.parentId === id).reduce((sum, o) => sum + below(o.id), own(id).members);
  return organisations.map(({ id, name, type, parentId }) => {
    const parentType = organisations.find((o) => o.id === parentId)?.type ?? null;
    const { official } = own(id);
    const outcome = { name, type, isNew: true, parentType, official, membersBelow: below(id) };
    const committee = branchCommitteeWarning(type, official, today, changes);
    const said = [...outcomeWarnings(outcome, today, changes), ...(committee ? [committee] : [])];
    return { id, rules: said.map(({ rule }) => rule) };
  });
}
