/** What an item of the record says in words; what is a list of rows is in record-tables.ts. '' = not known. */
import type { EventKind, LedgerEvent } from '../entities/event.ts';
import { type MemberRecord, memberFields } from '../entities/member.ts';
import { itemKind, type MemberItem, restrictedItemKinds } from '../entities/member-items.ts';
import type { MemberState } from '../entities/member-state.ts';
import { exemptionReasonNames } from '../i18n/vi/event.ts';
import { eventSummary } from '../i18n/vi/event-sentences.ts';
import { recordPaper as words } from '../i18n/vi/record-paper.ts';
import { formatDate } from '../text/dates.ts';
import type { PlannedItem } from './record-plan.ts';

/** Everything that the record of one member is made of, as it may be shown. */
export interface RecordSource {
  /** masked */
  readonly record: MemberRecord;
  /** without those of the restricted tier while it is shut */
  readonly items: readonly MemberItem[];
  readonly tierOpen: boolean;
  /** those that stand, in the order of the ledger */
  readonly events: readonly LedgerEvent[];
  readonly state: MemberState;
  readonly orgName: (id: number | null) => string;
}

const listed = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');
const lowered = (label: string): string => label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);

const eventsOf = <K extends EventKind>({ events }: RecordSource, kind: K) =>
  events.filter((e): e is Extract<LedgerEvent, { kind: K }> => e.kind === kind);

/** Fields one after the other, each under its name unless the item itself is called so. */
const fieldsText = ({ label, fields }: PlannedItem, { record }: RecordSource): string =>
  listed(
    ...fields.map((name) => {
      const { kind, label: own } = memberFields[name];
      const value = kind === 'date' ? formatDate(record[name]) : record[name];
      return value === '' || label.startsWith(own) ? value : `${lowered(own)}: ${value}`;
    }),
  );

function admission(source: RecordSource): string {
  const { state, orgName } = source;
  const admitted = eventsOf(source, 'admitted').at(-1);
  const place = admitted ? admitted.payload.place || orgName(admitted.payload.orgId) : '';
  return listed(
    state.admittedOn === null ? '' : words.admitted(formatDate(state.admittedOn), place),
    state.admissionDecidedOn === null ? '' : words.decided(formatDate(state.admissionDecidedOn)),
    state.officialOn === null ? '' : words.official(formatDate(state.officialOn)),
    admitted && admitted.payload.introducers !== '' ? words.introducers(admitted.payload.introducers) : '',
  );
}

const exemptions = (source: RecordSource): string =>
  listed(
    ...source.events.map((event) => {
      if (event.kind === 'exemptionEnded') return words.exemptionEnded(formatDate(event.effectiveOn));
      if (event.kind !== 'exempted') return '';
      const { reason, untilOn } = event.payload;
      const span = words.exempt(formatDate(event.effectiveOn), formatDate(untilOn));
      return `${span}: ${lowered(exemptionReasonNames[reason])}`;
    }),
  );

const badges = (source: RecordSource): string =>
  listed(
    ...eventsOf(source, 'badgeAwarded').map(({ payload, effectiveOn }) =>
      words.badge(payload.level, payload.badgeNumber, formatDate(effectiveOn)),
    ),
  );

function history({ events, items, orgName }: RecordSource): string {
  const hidden = items.filter(({ kind }) => kind === 'history' && itemKind(kind).sensitive).length;
  return listed(
    ...events
      .filter(({ kind }) => kind === 'removed' || kind === 'restored')
      .map((event) => `${formatDate(event.effectiveOn)}: ${eventSummary(event, orgName)}`),
    hidden > 0 ? words.hidden(hidden) : '',
  );
}

/** Items of the ledger that are said in a sentence, by their number. */
const sentences: Readonly<Record<string, (source: RecordSource) => string>> = {
  1: ({ record }) => record.fullName.toLocaleUpperCase('vi'),
  12: admission,
  20: exemptions,
  24: badges,
  27: history,
};

/** Whether rows of the restricted tier would stand here. */
export const ofTheTier = ({ lists }: PlannedItem): boolean =>
  lists.some((kind) => restrictedItemKinds.includes(kind));

export const recordValue = (item: PlannedItem, source: RecordSource): string =>
  listed(
    sentences[item.number]?.(source) ?? fieldsText(item, source),
    // Said of everybody alike: it does not tell whether there is anything.
    ofTheTier(item) && !source.tierOpen ? words.tierShut : '',
  );
